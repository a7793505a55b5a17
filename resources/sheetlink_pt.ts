<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AfterwardsForm</name>
    <message>
        <source>Looks at</source>
        <translation>Examina</translation>
    </message>
    <message>
        <source>The portal itself looks at the name of the file only.</source>
        <translation>O próprio portal examina somente o nome do arquivo.</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>o nome do arquivo</translation>
    </message>
    <message>
        <source>folders and name</source>
        <translation>pastas e nome</translation>
    </message>
    <message>
        <source>Replace in the number</source>
        <translation>Substituir no número</translation>
    </message>
    <message>
        <source>An expression, such as /_/ or /^/, as in the portal&apos;s own field.</source>
        <translation>Uma expressão, como /_/ ou /^/, igual à do campo do próprio portal.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>May use $1 for the first group.</source>
        <translation>Pode usar $1 para o primeiro grupo.</translation>
    </message>
    <message>
        <source>Swap texts</source>
        <translation>Trocar textos</translation>
    </message>
    <message>
        <source>What files cannot be named with: _=: puts a colon where the name has an underscore. Several with spaces between them; %20 is a space.</source>
        <translation>O que não pode aparecer em nomes de arquivos: _=: coloca dois-pontos onde o nome tem um sublinhado. Várias trocas são separadas por espaços; %20 é um espaço.</translation>
    </message>
    <message>
        <source>Letters of the number</source>
        <translation>Letras do número</translation>
    </message>
    <message>
        <source>Portals find numbers in upper and lower case alike.</source>
        <translation>Os portais encontram números tanto em maiúsculas quanto em minúsculas.</translation>
    </message>
    <message>
        <source>as in the name</source>
        <translation>como no nome</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>maiúsculas</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>Fill with zeros up to so many digits</source>
        <translation>Completar com zeros até tantos dígitos</translation>
    </message>
    <message>
        <source>The last digits of the number get zeros in front until there are so many.</source>
        <translation>Os últimos dígitos do número recebem zeros à frente até chegar a esse total.</translation>
    </message>
    <message>
        <source>no zeros</source>
        <translation>sem zeros</translation>
    </message>
    <message>
        <source>Put in front of the number</source>
        <translation>Colocar na frente do número</translation>
    </message>
    <message>
        <source>Unless the number begins with it already.</source>
        <translation>A não ser que o número já comece assim.</translation>
    </message>
    <message>
        <source>Loo&amp;ks at</source>
        <translation>Exam&amp;ina</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>with</source>
        <translation>por</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Fill up to</source>
        <translation>Completar até</translation>
    </message>
    <message>
        <source>In front</source>
        <translation>Na frente</translation>
    </message>
</context>
<context>
    <name>AlikePanel</name>
    <message>
        <source>%1  →  %2</source>
        <extracomment>%1 is a file, %2 the number it gets.</extracomment>
        <translation>%1  →  %2</translation>
    </message>
    <message>
        <source>&amp;Which?</source>
        <translation>&amp;Quais?</translation>
    </message>
    <message>
        <source>List of images that ask the same</source>
        <translation>Lista das imagens que perguntam o mesmo</translation>
    </message>
    <message>
        <source>Lists the files, and what each would get</source>
        <translation>Lista os arquivos e o que cada um receberia</translation>
    </message>
    <message>
        <source>Images that ask the same, and what each would get</source>
        <translation>Imagens que perguntam o mesmo e o que cada uma receberia</translation>
    </message>
    <message numerus="yes">
        <source>Skip all %n alike</source>
        <translation>
            <numerusform>Pular %n igual</numerusform>
            <numerusform>Pular todas as %n iguais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same for all %n alike</source>
        <translation>
            <numerusform>O mesmo para %n igual</numerusform>
            <numerusform>O mesmo para todas as %n iguais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %1 for all %n alike</source>
        <translation>
            <numerusform>Resposta %1 para %n igual</numerusform>
            <numerusform>Resposta %1 para todas as %n iguais</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>A button and its key.</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ApiLinker</name>
    <message>
        <source>The portal refuses the API token. Sign in again.</source>
        <translation>O portal recusa o token da API. Entre novamente.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n vinculada</numerusform>
            <numerusform>%n vinculadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>%n não concluída</numerusform>
            <numerusform>%n não concluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n à sua espera</numerusform>
            <numerusform>%n à sua espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n pulada</numerusform>
            <numerusform>%n puladas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a list such as: 470 linked, 3 failed.
----------
What Start will do: 482 images go to 471 records.</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n need a decision</source>
        <translation>
            <numerusform>%n precisa de decisão</numerusform>
            <numerusform>%n precisam de decisão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n não pode ser usada</numerusform>
            <numerusform>%n não podem ser usadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) go to %1</source>
        <translation>
            <numerusform>%n imagem vai para %1</numerusform>
            <numerusform>%n imagens vão para %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <comment>images go to</comment>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>What Start will do, and what not: 482 images go to 471 records; 12 need a decision, 3 cannot be used.</extracomment>
        <translation>%1; %2.</translation>
    </message>
</context>
<context>
    <name>BarcodeMarks</name>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
</context>
<context>
    <name>BatchEngine</name>
    <message>
        <source>Without a name and password for the portal, its secured records look as if they were not there.</source>
        <translation>Sem nome e senha para o portal, os registros protegidos parecem não existir.</translation>
    </message>
    <message>
        <source>No similar numbers could be suggested. %1</source>
        <translation>Não foi possível sugerir números parecidos. %1</translation>
    </message>
    <message>
        <source>The file was changed since it was sent. Undo this batch, or drop the file anew.</source>
        <translation>O arquivo foi alterado depois de enviado. Desfaça este lote ou solte o arquivo de novo.</translation>
    </message>
    <message>
        <source>Skipped by you.</source>
        <translation>Pulada por você.</translation>
    </message>
    <message>
        <source>The image has no catalog number. Type it, or skip the image.</source>
        <translation>A imagem não tem número de catálogo. Digite-o ou pule a imagem.</translation>
    </message>
    <message>
        <source>Linked through the API, the images appear on the public pages of their records, but neither in the editor&apos;s image tab nor in searches for records with images. To link them wholly, sign in with name and password and let portal.linker be “auto”.</source>
        <translation>Vinculadas pela API, as imagens aparecem nas páginas públicas dos seus registros, mas não na aba de imagens do editor nem nas buscas por registros com imagens. Para vinculá-las por completo, entre com nome e senha e deixe portal.linker em “auto”.</translation>
    </message>
    <message>
        <source>The portal was asked to link the image; its answer will be read back.</source>
        <translation>Foi pedido ao portal que vinculasse a imagem; a resposta será conferida no registro.</translation>
    </message>
    <message>
        <source>The portal did not link the image: %1</source>
        <translation>O portal não vinculou a imagem: %1</translation>
    </message>
    <message>
        <source>The portal did not answer clearly; reading back.</source>
        <translation>O portal não respondeu com clareza; conferindo no registro.</translation>
    </message>
    <message>
        <source>Its link stands in the file “%1”. When the portal&apos;s manager has imported it, resuming the batch confirms it.</source>
        <translation>O vínculo dela está no arquivo “%1”. Quando o administrador do portal o tiver importado, retomar o lote confirma o vínculo.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) were written to “%1”. Give the file to the portal&apos;s manager, for the Extended Data Import.</source>
        <translation>
            <numerusform>%n vínculo foi gravado em “%1”. Entregue o arquivo ao administrador do portal, para o Extended Data Import.</numerusform>
            <numerusform>%n vínculos foram gravados em “%1”. Entregue o arquivo ao administrador do portal, para o Extended Data Import.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its link is being written to a file.</source>
        <translation>O vínculo dela está sendo gravado em um arquivo.</translation>
    </message>
    <message>
        <source>Another image took its place (batch %1, “%2”).</source>
        <translation>Outra imagem tomou o lugar dela (lote %1, “%2”).</translation>
    </message>
    <message numerus="yes">
        <source>The portal was asked %n time(s) to link the image and neither did it nor said why. Retry later, or ask the portal&apos;s manager.</source>
        <translation>
            <numerusform>Foi pedido ao portal %n vez que vinculasse a imagem, e ele não a vinculou nem disse por quê. Tente de novo mais tarde ou pergunte ao administrador do portal.</numerusform>
            <numerusform>Foi pedido ao portal %n vezes que vinculasse a imagem, e ele não a vinculou nem disse por quê. Tente de novo mais tarde ou pergunte ao administrador do portal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal said that it linked the image, but the record does not show it. Look at the record, then retry.</source>
        <translation>O portal disse que vinculou a imagem, mas o registro não a mostra. Veja o registro e depois tente de novo.</translation>
    </message>
    <message>
        <source>The mapping file “%1” cannot be used. %2</source>
        <translation>O arquivo de correspondência “%1” não pode ser usado. %2</translation>
    </message>
    <message>
        <source>There are no images in “%1”. Choose the folder that holds the photographs.</source>
        <translation>Não há imagens em “%1”. Escolha a pasta que contém as fotografias.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), none of them an image</source>
        <translation>
            <numerusform>%n arquivo, que não é imagem</numerusform>
            <numerusform>%n arquivos, nenhum deles imagem</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended while the portal was asked to link the image; reading back.</source>
        <translation>O programa foi encerrado enquanto se pedia ao portal que vinculasse a imagem; conferindo no registro.</translation>
    </message>
    <message>
        <source>Files that the mapping file names and that are not here: %1. The first: %2.</source>
        <translation>Arquivos que o arquivo de correspondência cita e que não estão aqui: %1. O primeiro: %2.</translation>
    </message>
    <message>
        <source>The mapping file gives “%1” without its folder, and there are several files of that name.</source>
        <translation>O arquivo de correspondência cita “%1” sem a pasta, e há vários arquivos com esse nome.</translation>
    </message>
    <message>
        <source>No rule found a number in any name. Names looked at: %1.</source>
        <translation>Nenhuma regra encontrou um número em nenhum nome. Nomes examinados: %1.</translation>
    </message>
    <message>
        <source>Its link was taken back; its files are still on the image host. “Undo” goes on.</source>
        <translation>O vínculo dela foi retirado; os arquivos dela ainda estão no servidor de imagens. “Desfazer” continua.</translation>
    </message>
    <message>
        <source>It replaced the image at %1, which is not linked again.</source>
        <translation>Ela substituiu a imagem em %1, que não é vinculada de novo.</translation>
    </message>
    <message>
        <source>Not taken back: %1</source>
        <translation>Não retirada: %1</translation>
    </message>
    <message>
        <source>Files that were found on the image host stay there: they were there before, or an interruption hid who wrote them.</source>
        <translation>Os arquivos que já foram encontrados no servidor de imagens ficam lá: já estavam lá antes, ou uma interrupção ocultou quem os gravou.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retirada.</translation>
    </message>
    <message>
        <source>Its link was taken back. %1</source>
        <translation>O vínculo dela foi retirado. %1</translation>
    </message>
    <message>
        <source>The new image is linked; the one that it replaces was left on the record. %1</source>
        <translation>A nova imagem está vinculada; a que ela substitui foi deixada no registro. %1</translation>
    </message>
    <message>
        <source>The new image is linked; the one that it replaces is still on the record. %1</source>
        <translation>A nova imagem está vinculada; a que ela substitui ainda está no registro. %1</translation>
    </message>
    <message>
        <source>The zip “%1” is gone or was changed. Put it back as it was, then open the batch again.</source>
        <translation>O zip “%1” não está mais lá ou foi alterado. Coloque-o de volta como estava e abra o lote de novo.</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Typed by you</source>
        <translation>Digitado por você</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, em %2</translation>
    </message>
</context>
<context>
    <name>BatchText</name>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n vinculada</numerusform>
            <numerusform>%n vinculadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to do</source>
        <translation>
            <numerusform>%n por fazer</numerusform>
            <numerusform>%n por fazer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n ainda não enviada</numerusform>
            <numerusform>%n ainda não enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n à sua espera</numerusform>
            <numerusform>%n à sua espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada a fazer</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>Which images are shown</source>
        <translation>Quais imagens são mostradas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Shows only rows with this text in file, number, record or reason (Ctrl+F)</source>
        <translation>Mostra somente as linhas com este texto em arquivo, número, registro ou motivo (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Edit number</source>
        <translation>&amp;Editar número</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Pular</translation>
    </message>
    <message>
        <source>&amp;Retry these</source>
        <translation>&amp;Tentar estas de novo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Open record in browser</source>
        <translation>&amp;Abrir registro no navegador</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is the name of a group of images, %2 how many there are.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>There are none here.</source>
        <translation>Não há nenhuma aqui.</translation>
    </message>
    <message>
        <source>No image has this text.</source>
        <translation>Nenhuma imagem tem este texto.</translation>
    </message>
</context>
<context>
    <name>Checksums</name>
    <message>
        <source>“%1” cannot be read. Check that it is still there and that you may open it.</source>
        <translation>“%1” não pode ser lido. Confira se ainda está lá e se você tem permissão para abri-lo.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>The file name says so.</source>
        <translation>É o que diz o nome do arquivo.</translation>
    </message>
    <message>
        <source>The barcode says so.</source>
        <translation>É o que diz o código de barras.</translation>
    </message>
    <message>
        <source>The collection has this number; it looks alike.</source>
        <translation>A coleção tem este número; ele é parecido.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a catalog number, %2 the scientific name of its record.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No record was found for it.</source>
        <translation>Nenhum registro foi encontrado para ele.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Replace the one that is there</source>
        <translation>Substituir a que está lá</translation>
    </message>
    <message>
        <source>The new image is linked first, then the old one is taken off the record.</source>
        <translation>A nova imagem é vinculada primeiro; depois, a antiga é retirada do registro.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Mostrar as duas</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usar mesmo assim</translation>
    </message>
    <message>
        <source>Create a record with number %1…</source>
        <translation>Criar um registro com o número %1…</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Digitar o número</translation>
    </message>
    <message>
        <source>Type another number</source>
        <translation>Digitar outro número</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n not looked into yet:</source>
        <translation>
            <numerusform>%n ainda não examinada:</numerusform>
            <numerusform>%n ainda não examinadas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound, with a number; not compared with the portal yet:</source>
        <translation>
            <numerusform>%n íntegra, com número; ainda não comparada com o portal:</numerusform>
            <numerusform>%n íntegras, com número; ainda não comparadas com o portal:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to go to their records:</source>
        <translation>
            <numerusform>%n pronta para ir para o seu registro:</numerusform>
            <numerusform>%n prontas para ir para os seus registros:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prepared, not uploaded yet:</source>
        <translation>
            <numerusform>%n preparada, ainda não enviada:</numerusform>
            <numerusform>%n preparadas, ainda não enviadas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploaded, not verified yet:</source>
        <translation>
            <numerusform>%n enviada, ainda não verificada:</numerusform>
            <numerusform>%n enviadas, ainda não verificadas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploaded and verified, not linked yet:</source>
        <translation>
            <numerusform>%n enviada e verificada, ainda não vinculada:</numerusform>
            <numerusform>%n enviadas e verificadas, ainda não vinculadas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked, not read back yet:</source>
        <translation>
            <numerusform>%n vinculada, ainda não conferida no registro:</numerusform>
            <numerusform>%n vinculadas, ainda não conferidas no registro:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked:</source>
        <translation>
            <numerusform>%n vinculada:</numerusform>
            <numerusform>%n vinculadas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a decision:</source>
        <translation>
            <numerusform>%n à espera de uma decisão:</numerusform>
            <numerusform>%n à espera de uma decisão:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out:</source>
        <translation>
            <numerusform>%n deixada de fora:</numerusform>
            <numerusform>%n deixadas de fora:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed:</source>
        <translation>
            <numerusform>%n falhou:</numerusform>
            <numerusform>%n falharam:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked of the portal, answer not known yet (“resume” reads it back):</source>
        <translation>
            <numerusform>%n pedida ao portal, resposta ainda desconhecida (“resume” a confere no registro):</numerusform>
            <numerusform>%n pedidas ao portal, resposta ainda desconhecida (“resume” a confere no registro):</numerusform>
        </translation>
    </message>
    <message>
        <source>Name at least one folder or file with images.</source>
        <translation>Indique pelo menos uma pasta ou um arquivo com imagens.</translation>
    </message>
    <message>
        <source>Name a profile with --profile.</source>
        <translation>Indique um perfil com --profile.</translation>
    </message>
    <message>
        <source>Nothing says which numbers the files have: name a profile with --profile, a list of the collection&apos;s numbers with --records, or a mapping file with --map.</source>
        <translation>Nada diz quais números os arquivos têm: indique um perfil com --profile, uma lista dos números da coleção com --records ou um arquivo de correspondência com --map.</translation>
    </message>
    <message>
        <source>A CSV that says which number each file has; it wins over rules.</source>
        <translation>Um CSV que diz qual número cada arquivo tem; vale mais que as regras.</translation>
    </message>
    <message>
        <source>The collection&apos;s records (one number a line, CSV or Darwin Core Archive), to find them in names.</source>
        <translation>Os registros da coleção (um número por linha, CSV ou Darwin Core Archive), para encontrá-los nos nomes.</translation>
    </message>
    <message>
        <source>Upload at most so many kilobytes a second, whatever the profile says; 0 for no limit.</source>
        <translation>Enviar no máximo tantos quilobytes por segundo, seja o que for que o perfil diga; 0 para nenhum limite.</translation>
    </message>
    <message>
        <source>--rate-limit takes kilobytes a second, such as 2000, or 0 for no limit.</source>
        <translation>--rate-limit recebe quilobytes por segundo, por exemplo 2000, ou 0 para nenhum limite.</translation>
    </message>
    <message>
        <source>There is no batch in this ledger yet.</source>
        <translation>Ainda não há nenhum lote neste livro de trabalho.</translation>
    </message>
    <message>
        <source>Batch %1 was looked at but never started. Use “run” on its folder.</source>
        <translation>O lote %1 foi examinado, mas nunca iniciado. Use “run” na pasta dele.</translation>
    </message>
    <message>
        <source>There is no batch “%1” in this ledger. “status” lists them.</source>
        <translation>Não há lote “%1” neste livro de trabalho. “status” lista os que há.</translation>
    </message>
    <message>
        <source>No batch has failed images.</source>
        <translation>Nenhum lote tem imagens que falharam.</translation>
    </message>
    <message>
        <source>Every batch that was started is finished.</source>
        <translation>Todos os lotes que foram iniciados estão concluídos.</translation>
    </message>
    <message>
        <source>Stopping. What was done is kept; “sheetlink-cli resume” goes on.</source>
        <translation>Parando. O que foi feito fica guardado; “sheetlink-cli resume” continua.</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 de %2 imagens</translation>
    </message>
    <message>
        <source> · %1 of %2 · %3/s</source>
        <translation> · %1 de %2 · %3/s</translation>
    </message>
    <message numerus="yes">
        <source> · about %n minute(s) left</source>
        <translation>
            <numerusform> · falta cerca de %n minuto</numerusform>
            <numerusform> · faltam cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 Next try in %2 s</source>
        <translation> · %1 Próxima tentativa em %2 s</translation>
    </message>
    <message>
        <source>Batch %1, files in all: %2</source>
        <translation>Lote %1, arquivos no total: %2</translation>
    </message>
    <message>
        <source>Puts specimen images on the web and links them to the records of a Symbiota portal.

Usage: sheetlink-cli COMMAND …

</source>
        <translation>Coloca imagens de espécimes na web e as vincula aos registros de um portal Symbiota.

Uso: sheetlink-cli COMANDO …

</translation>
    </message>
    <message>
        <source>
“sheetlink-cli COMMAND --help” tells what a command understands.</source>
        <translation>
“sheetlink-cli COMANDO --help” diz o que um comando entende.</translation>
    </message>
    <message>
        <source>Find catalog numbers in names on standard input</source>
        <translation>Encontrar números de catálogo em nomes da entrada padrão</translation>
    </message>
    <message>
        <source>Look into images, without any network</source>
        <translation>Examinar imagens, sem usar a rede</translation>
    </message>
    <message>
        <source>Compare images with the portal&apos;s records; writes nothing</source>
        <translation>Comparar imagens com os registros do portal; não grava nada</translation>
    </message>
    <message>
        <source>Do the whole job: check, upload, verify, link, confirm</source>
        <translation>Fazer o trabalho todo: conferir, enviar, verificar, vincular, confirmar</translation>
    </message>
    <message>
        <source>Go on with a batch that was interrupted</source>
        <translation>Continuar um lote que foi interrompido</translation>
    </message>
    <message>
        <source>Try the failed images of a batch again</source>
        <translation>Tentar de novo as imagens de um lote que falharam</translation>
    </message>
    <message>
        <source>Take a batch back: its links, then its files at the host</source>
        <translation>Desfazer um lote: os vínculos e, depois, os arquivos no servidor de imagens</translation>
    </message>
    <message>
        <source>Look again whether files and links are there</source>
        <translation>Ver de novo se arquivos e vínculos estão lá</translation>
    </message>
    <message>
        <source>Show how far batches have come</source>
        <translation>Mostrar até onde os lotes chegaram</translation>
    </message>
    <message>
        <source>Write a report of a batch</source>
        <translation>Gravar um relatório de um lote</translation>
    </message>
    <message>
        <source>Write the links of a batch to files that a portal&apos;s manager imports</source>
        <translation>Gravar os vínculos de um lote em arquivos que um administrador do portal importa</translation>
    </message>
    <message>
        <source>Manage and test profiles</source>
        <translation>Gerenciar e testar perfis</translation>
    </message>
    <message>
        <source>Run the practice portal on this computer</source>
        <translation>Executar o portal de prática neste computador</translation>
    </message>
    <message>
        <source>There is no command “%1”.

</source>
        <translation>Não há comando “%1”.

</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>extended-import, skeletal or dwca (for Snapshot collections).</source>
        <translation>extended-import, skeletal ou dwca (para coleções Snapshot).</translation>
    </message>
    <message>
        <source>The folder for the files; it is made when it is not there.</source>
        <translation>A pasta para os arquivos; é criada se não existir.</translation>
    </message>
    <message>
        <source>With extended-import: also images that are linked already, for a portal that has lost the links.</source>
        <translation>Com extended-import: também as imagens que já estão vinculadas, para um portal que perdeu os vínculos.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>Imprimir um objeto JSON por linha.</translation>
    </message>
    <message>
        <source>Say which files with --as extended-import|skeletal|dwca, and where to with -o DIR.</source>
        <translation>Diga quais arquivos com --as extended-import|skeletal|dwca e para onde com -o DIR.</translation>
    </message>
    <message>
        <source>No image of batch %1 has a link to export.</source>
        <translation>Nenhuma imagem do lote %1 tem um vínculo para exportar.</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 fica de fora. %2</translation>
    </message>
    <message>
        <source>A regular expression in the portal&apos;s own form.</source>
        <translation>Uma expressão regular na forma do próprio portal.</translation>
    </message>
    <message>
        <source>What to replace in the number found.</source>
        <translation>O que substituir no número encontrado.</translation>
    </message>
    <message>
        <source>What to put in its place.</source>
        <translation>O que colocar no lugar.</translation>
    </message>
    <message>
        <source>A file with the collection&apos;s numbers (one a line, CSV or Darwin Core Archive) to look for in names.</source>
        <translation>Um arquivo com os números da coleção (um por linha, CSV ou Darwin Core Archive) a procurar nos nomes.</translation>
    </message>
    <message>
        <source>Name a pattern with --pattern or a list of numbers with --records.</source>
        <translation>Indique um padrão com --pattern ou uma lista de números com --records.</translation>
    </message>
    <message>
        <source>Listen on this port; 0 takes a free one.</source>
        <translation>Escutar nesta porta; 0 usa uma livre.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Guardar tudo nesta pasta.</translation>
    </message>
    <message>
        <source>Add the records of this CSV table (column catalogNumber) to collection 1.</source>
        <translation>Acrescentar os registros desta tabela CSV (coluna catalogNumber) à coleção 1.</translation>
    </message>
    <message>
        <source>Print the addresses as one JSON object.</source>
        <translation>Imprimir os endereços como um objeto JSON.</translation>
    </message>
    <message>
        <source>“%1” is not a port number.</source>
        <translation>“%1” não é um número de porta.</translation>
    </message>
    <message>
        <source>Practice portal: %1  (users tech, editor, visitor, admin; password “practice”)</source>
        <translation>Portal de prática:    %1  (usuários tech, editor, visitor, admin; senha “practice”)</translation>
    </message>
    <message>
        <source>Image host:      %1  shows the folder %2</source>
        <translation>Servidor de imagens:  %1  mostra a pasta %2</translation>
    </message>
    <message>
        <source>Sample sheets:   %1</source>
        <translation>Exsicatas de exemplo: %1</translation>
    </message>
    <message>
        <source>Try:  sheetlink-cli run &quot;%1&quot; --profile &quot;%2&quot; --secrets &quot;%3&quot;</source>
        <translation>Experimente:  sheetlink-cli run &quot;%1&quot; --profile &quot;%2&quot; --secrets &quot;%3&quot;</translation>
    </message>
    <message>
        <source>Nothing here leaves this computer. Ctrl-C ends it.</source>
        <translation>Nada daqui sai deste computador. Ctrl-C encerra.</translation>
    </message>
    <message>
        <source>A file with lines such as SHEETLINK_PORTAL_PASSWORD=…</source>
        <translation>Um arquivo com linhas como SHEETLINK_PORTAL_PASSWORD=…</translation>
    </message>
    <message>
        <source>Where “export” writes.</source>
        <translation>Onde “export” grava.</translation>
    </message>
    <message>
        <source>Say list, or show, import, export or test with a profile&apos;s name or file.</source>
        <translation>Diga list; ou então show, import, export ou test com o nome ou o arquivo de um perfil.</translation>
    </message>
    <message>
        <source>The profile “%1” is there now.</source>
        <translation>O perfil “%1” está disponível agora.</translation>
    </message>
    <message>
        <source>The profile could not be written to “%1”: %2</source>
        <translation>Não foi possível gravar o perfil em “%1”: %2</translation>
    </message>
    <message>
        <source>Served byte by byte and linked, as of today: %1; not proved: %2. “report --as safe-to-delete” lists the files that may go.</source>
        <translation>Servidos byte a byte e vinculados, na data de hoje: %1; não comprovados: %2. “report --as safe-to-delete” lista os arquivos que podem ser apagados.</translation>
    </message>
    <message>
        <source>csv, html, json, manifest, failures, links or safe-to-delete.</source>
        <translation>csv, html, json, manifest, failures, links ou safe-to-delete.</translation>
    </message>
    <message>
        <source>Where to write it; - for standard output.</source>
        <translation>Onde gravar; - para a saída padrão.</translation>
    </message>
    <message>
        <source>Say which report with --as csv|html|json|manifest|failures|safe-to-delete, and where to with -o FILE.</source>
        <translation>Diga qual relatório com --as csv|html|json|manifest|failures|safe-to-delete e para onde com -o FILE.</translation>
    </message>
    <message>
        <source>Start without asking.</source>
        <translation>Iniciar sem perguntar.</translation>
    </message>
    <message>
        <source>Stop before anything is sent.</source>
        <translation>Parar antes que algo seja enviado.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will be uploaded and linked; %1 need a decision, %2 cannot be used. Start? [y/N]</source>
        <translation>
            <numerusform>%n imagem será enviada e vinculada; à espera de decisão: %1, impossíveis de usar: %2. Iniciar? [y/N]</numerusform>
            <numerusform>%n imagens serão enviadas e vinculadas; à espera de decisão: %1, impossíveis de usar: %2. Iniciar? [y/N]</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this ledger instead of the usual one.</source>
        <translation>Usar este livro de trabalho em vez do habitual.</translation>
    </message>
    <message>
        <source>A file with lines such as SHEETLINK_PORTAL_PASSWORD=…, readable by you alone.</source>
        <translation>Um arquivo com linhas como SHEETLINK_PORTAL_PASSWORD=…, que só você possa ler.</translation>
    </message>
    <message>
        <source>The profile, by its name or as a JSON file.</source>
        <translation>O perfil, pelo nome ou como arquivo JSON.</translation>
    </message>
    <message>
        <source>Name one batch, or none for the newest.</source>
        <translation>Indique um lote, ou nenhum para o mais novo.</translation>
    </message>
    <message>
        <source>Stopping. What was done is kept; the same command goes on.</source>
        <translation>Parando. O que foi feito fica guardado; o mesmo comando continua.</translation>
    </message>
    <message>
        <source>The image host %1 asks, to let you sign in:</source>
        <translation>O servidor de imagens %1 pergunta, para deixar você entrar:</translation>
    </message>
    <message>
        <source>Take back without asking.</source>
        <translation>Desfazer sem perguntar.</translation>
    </message>
    <message>
        <source>List what could be taken back, and stop.</source>
        <translation>Listar o que poderia ser desfeito e parar.</translation>
    </message>
    <message>
        <source>List it for the portal&apos;s manager, and count links that are gone from now on as taken back.</source>
        <translation>Listar para o administrador do portal e, de agora em diante, contar como retirados os vínculos que sumirem.</translation>
    </message>
    <message numerus="yes">
        <source>%n can be taken back:</source>
        <translation>
            <numerusform>%n pode ser retirada:</numerusform>
            <numerusform>%n podem ser retiradas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back:</source>
        <translation>
            <numerusform>%n retirada:</numerusform>
            <numerusform>%n retiradas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s):</source>
        <translation>
            <numerusform>%n permanece:</numerusform>
            <numerusform>%n permanecem:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of batch %1 that could be taken back.</source>
        <translation>Não há nada do lote %1 que possa ser desfeito.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will be taken off their records, then their files off the image host. Your own files stay. Go on? [y/N]</source>
        <translation>
            <numerusform>%n imagem será retirada do seu registro e, depois, os arquivos dela, do servidor de imagens. Os seus próprios arquivos permanecem. Continuar? [y/N]</numerusform>
            <numerusform>%n imagens serão retiradas dos seus registros e, depois, os arquivos delas, do servidor de imagens. Os seus próprios arquivos permanecem. Continuar? [y/N]</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is for the portal&apos;s manager: each mediaID has to be removed. When that is done, “undo” removes the files.</source>
        <translation>A lista é para o administrador do portal: cada mediaID precisa ser removido. Quando isso estiver feito, “undo” remove os arquivos.</translation>
    </message>
    <message>
        <source>Somebody who may edit the collection can remove each mediaID of the list above. Say “undo --hand-over” when you give it to the portal&apos;s manager.</source>
        <translation>Quem pode editar a coleção consegue remover cada mediaID da lista acima. Use “undo --hand-over” quando a entregar ao administrador do portal.</translation>
    </message>
    <message>
        <source>Unpacking %1 of %2 images</source>
        <translation>Descompactando %1 de %2 imagens</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>Your collection</source>
        <translation>Sua coleção</translation>
    </message>
    <message>
        <source>These are the collections of the portal. Choose the one whose records your images belong to.</source>
        <translation>Estas são as coleções do portal. Escolha aquela a cujos registros as suas imagens pertencem.</translation>
    </message>
    <message>
        <source>Find a collection</source>
        <translation>Encontrar uma coleção</translation>
    </message>
    <message>
        <source>Shows only collections with this text in name or code.</source>
        <translation>Mostra somente as coleções com este texto no nome ou no código.</translation>
    </message>
    <message>
        <source>Collections of the portal</source>
        <translation>Coleções do portal</translation>
    </message>
    <message>
        <source>Write the links into &amp;files</source>
        <translation>Gravar os vínculos em arqui&amp;vos</translation>
    </message>
    <message>
        <source>Asking the portal for its collections…</source>
        <translation>Perguntando ao portal quais são as suas coleções…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asking what you may do with this collection…</source>
        <translation>Perguntando o que você pode fazer nesta coleção…</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>What was tried</source>
        <translation>O que foi testado</translation>
    </message>
    <message>
        <source>%1: works. %2</source>
        <extracomment>For screen readers: something that was tried, whether it works, and what was learned.</extracomment>
        <translation>%1: funciona. %2</translation>
    </message>
    <message>
        <source>%1: does not work. %2</source>
        <translation>%1: não funciona. %2</translation>
    </message>
</context>
<context>
    <name>ConnectionTestDialog</name>
    <message>
        <source>Test the connection</source>
        <translation>Testar a conexão</translation>
    </message>
    <message>
        <source>Trying “%1” with a small test image…</source>
        <translation>Testando “%1” com uma pequena imagem de teste…</translation>
    </message>
    <message>
        <source>&amp;Use the new address</source>
        <translation>&amp;Usar o novo endereço</translation>
    </message>
    <message>
        <source>Something does not work yet; the last line says what.</source>
        <translation>Algo ainda não funciona; a última linha diz o quê.</translation>
    </message>
    <message>
        <source>Everything works. Images can be put on the web and linked.</source>
        <translation>Tudo funciona. As imagens podem ser colocadas na web e vinculadas.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table cannot be read.</source>
        <translation>A tabela não pode ser lida.</translation>
    </message>
    <message>
        <source>The table is broken in line %1, column %2: a cell in quotes does not end as it should. Mend it there and load it again.</source>
        <translation>A tabela tem um erro na linha %1, coluna %2: uma célula entre aspas não termina como deveria. Corrija ali e carregue a tabela de novo.</translation>
    </message>
    <message>
        <source>The table is broken in line %1, column %2: a quote stands inside of a cell. Mend it there and load it again.</source>
        <translation>A tabela tem um erro na linha %1, coluna %2: há aspas dentro de uma célula. Corrija ali e carregue a tabela de novo.</translation>
    </message>
</context>
<context>
    <name>DBusDesktop</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details of the image</source>
        <translation>Detalhes da imagem</translation>
    </message>
    <message numerus="yes">
        <source>Your answer counts for %n selected image(s).</source>
        <translation>
            <numerusform>Sua resposta vale para %n imagem selecionada.</numerusform>
            <numerusform>Sua resposta vale para %n imagens selecionadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · for %n of them</source>
        <extracomment>%1 is an answer; it suits only some of the images that are selected.</extracomment>
        <translation>
            <numerusform>%1 · para %n delas</numerusform>
            <numerusform>%1 · para %n delas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  (T)</source>
        <comment>a button and its key</comment>
        <translation>%1  (T)</translation>
    </message>
    <message>
        <source>%1  (S)</source>
        <comment>a button and its key</comment>
        <translation>%1  (S)</translation>
    </message>
</context>
<context>
    <name>DecisionText</name>
    <message numerus="yes">
        <source>%n image(s) got their number.</source>
        <translation>
            <numerusform>%n imagem recebeu o seu número.</numerusform>
            <numerusform>%n imagens receberam o seu número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will be used anyway.</source>
        <translation>
            <numerusform>%n imagem será usada mesmo assim.</numerusform>
            <numerusform>%n imagens serão usadas mesmo assim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will take the place of what their records show.</source>
        <translation>
            <numerusform>%n imagem tomará o lugar do que o seu registro mostra.</numerusform>
            <numerusform>%n imagens tomarão o lugar do que os seus registros mostram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be made in the portal. This cannot be taken back here.</source>
        <translation>
            <numerusform>%n registro será criado no portal. Isso não pode ser desfeito aqui.</numerusform>
            <numerusform>%n registros serão criados no portal. Isso não pode ser desfeito aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will be left out.</source>
        <translation>
            <numerusform>%n imagem será deixada de fora.</numerusform>
            <numerusform>%n imagens serão deixadas de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z desfaz.</translation>
    </message>
</context>
<context>
    <name>DecodedImage</name>
    <message>
        <source>The image ends in its first lines. Copy it again from the camera.</source>
        <translation>A imagem termina logo nas primeiras linhas. Copie-a de novo da câmera.</translation>
    </message>
    <message>
        <source>The image ends or breaks after %1 % of its lines. Copy it again from the camera.</source>
        <translation>A imagem termina ou se rompe depois de %1 % das suas linhas. Copie-a de novo da câmera.</translation>
    </message>
    <message>
        <source>The file is not an image. Take it out of the folder, or export the image again.</source>
        <translation>O arquivo não é uma imagem. Retire-o da pasta ou exporte a imagem de novo.</translation>
    </message>
    <message>
        <source>This is a %1 file, which this program does not use. Export it as JPEG or TIFF.</source>
        <translation>Este é um arquivo %1, que este programa não usa. Exporte-o como JPEG ou TIFF.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the image. Close other programs, then try it again.</source>
        <translation>Não há memória suficiente para abrir a imagem. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>The image is damaged: its size cannot be read. Copy it again from the camera.</source>
        <translation>A imagem está danificada: o tamanho dela não pode ser lido. Copie-a de novo da câmera.</translation>
    </message>
    <message>
        <source>The image says that it is %1 × %2 pixels large, which is more than this program opens.</source>
        <translation>A imagem diz ter %1 × %2 pixels, mais do que este programa abre.</translation>
    </message>
</context>
<context>
    <name>Derivatives</name>
    <message>
        <source>The copies for the web could not be written into “%1”: %2 MB are free there. Make space, then resume.</source>
        <translation>As cópias para a web não puderam ser gravadas em “%1”: há %2 MB livres ali. Libere espaço e depois retome.</translation>
    </message>
    <message>
        <source>The file changed since it was looked at. When nothing writes to it any more, add it again.</source>
        <translation>O arquivo mudou depois de ter sido examinado. Quando nada mais estiver gravando nele, adicione-o de novo.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>The file “%1” cannot be written. Choose another place.</source>
        <translation>O arquivo “%1” não pode ser gravado. Escolha outro lugar.</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Let go to add the images</source>
        <translation>Solte para adicionar as imagens</translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>There is another file named “%1” already.</source>
        <translation>Já existe outro arquivo chamado “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” could not be put in place.</source>
        <translation>O arquivo “%1” não pôde ser colocado no lugar.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk.</source>
        <translation>“%1” não pôde ser gravado no disco.</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>O arquivo “%1” não pode ser lido.</translation>
    </message>
    <message>
        <source>The file “%1” was changed after it was looked at. Drop it again.</source>
        <translation>O arquivo “%1” foi alterado depois de ter sido examinado. Solte-o de novo.</translation>
    </message>
    <message>
        <source>This account may not edit the record. Ask the portal&apos;s manager to make it an editor of the collection.</source>
        <translation>Esta conta não pode editar o registro. Peça ao administrador do portal que faça dela editora da coleção.</translation>
    </message>
    <message>
        <source>the file is larger than the portal takes. Lower “largest original” in the profile, then retry.</source>
        <translation>o arquivo é maior do que o portal aceita. Diminua “maior original” no perfil e depois tente de novo.</translation>
    </message>
    <message>
        <source>The portal did not take the image off its record: %1</source>
        <translation>O portal não retirou a imagem do seu registro: %1</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export links</source>
        <translation>Exportar vínculos</translation>
    </message>
    <message>
        <source>The links of the images that are on the web go into files, for a person who may import them.</source>
        <translation>Os vínculos das imagens que estão na web vão para arquivos, para uma pessoa que possa importá-los.</translation>
    </message>
    <message>
        <source>Table for the &amp;Extended Data Import</source>
        <translation>Tabela para o &amp;Extended Data Import</translation>
    </message>
    <message>
        <source>All that a link has, for administrators of the collection. Import each table once: a second time doubles the links.</source>
        <translation>Tudo o que um vínculo tem, para administradores da coleção. Importe cada tabela uma só vez: uma segunda vez duplica os vínculos.</translation>
    </message>
    <message>
        <source>Table for the &amp;skeletal file upload</source>
        <translation>Tabela para o &amp;Skeletal File Upload</translation>
    </message>
    <message>
        <source>Numbers and addresses alone.</source>
        <translation>Somente números e endereços.</translation>
    </message>
    <message>
        <source>&amp;Darwin Core Archive</source>
        <translation>Pacote &amp;Darwin Core (Darwin Core Archive)</translation>
    </message>
    <message>
        <source>For Snapshot collections only: where the portal itself keeps the records, importing an archive empties their other fields. The portal is asked which it is.</source>
        <translation>Somente para coleções Snapshot: quando é o próprio portal que guarda os registros, importar um pacote esvazia os outros campos deles. Pergunta-se ao portal qual é o caso.</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>Es&amp;colher pasta…</translation>
    </message>
</context>
<context>
    <name>ExtendedImport</name>
    <message>
        <source>This account may not import images into the collection. Ask the portal&apos;s manager to make it an administrator of the collection.</source>
        <translation>Esta conta não pode importar imagens para a coleção. Peça ao administrador do portal que faça dela administradora da coleção.</translation>
    </message>
    <message>
        <source>The portal did not take the table with the links.</source>
        <translation>O portal não aceitou a tabela com os vínculos.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Choose a folder of images</source>
        <translation>Escolher uma pasta de imagens</translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>Escolher uma pasta para os arquivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose a table of file names and their numbers</source>
        <translation>Escolher uma tabela de nomes de arquivos e seus números</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabelas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Page to read and print (*.html)</source>
        <translation>Página para ler e imprimir (*.html)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabela para planilha (*.csv)</translation>
    </message>
    <message>
        <source>One JSON object a line (*.json)</source>
        <translation>Um objeto JSON por linha (*.json)</translation>
    </message>
    <message>
        <source>Checksums of the files (*.sha256)</source>
        <translation>Somas de verificação dos arquivos (*.sha256)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Salvar a lista</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Salvar o diagnóstico</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Arquivo compactado (*.zip)</translation>
    </message>
    <message>
        <source>Choose images or zips</source>
        <translation>Escolher imagens ou arquivos zip</translation>
    </message>
    <message>
        <source>Images and zips (%1)</source>
        <translation>Imagens e arquivos zip (%1)</translation>
    </message>
</context>
<context>
    <name>FileLinker</name>
    <message>
        <source>The table with the links could not be written to “%1”. Make space there, then go on.</source>
        <translation>A tabela com os vínculos não pôde ser gravada em “%1”. Libere espaço ali e depois continue.</translation>
    </message>
</context>
<context>
    <name>FolderHost</name>
    <message>
        <source>The image folder “%1” is not there any more. Connect the drive again.</source>
        <translation>A pasta de imagens “%1” não está mais lá. Conecte a unidade de novo.</translation>
    </message>
    <message>
        <source>“%1” could not be removed from the image folder.</source>
        <translation>“%1” não pôde ser removido da pasta de imagens.</translation>
    </message>
    <message>
        <source>“%1” could not be replaced in the image folder.</source>
        <translation>“%1” não pôde ser substituído na pasta de imagens.</translation>
    </message>
    <message>
        <source>Nothing can be written into the image folder: “%1”. Ask for the right to write there, then resume.</source>
        <translation>Não é possível gravar na pasta de imagens: “%1”. Peça permissão para gravar ali e depois retome.</translation>
    </message>
    <message>
        <source>The image folder did not keep the bytes of “%1”. Check that its drive is well connected and has space.</source>
        <translation>A pasta de imagens não conservou os bytes de “%1”. Confira se a unidade dela está bem conectada e tem espaço.</translation>
    </message>
    <message>
        <source>“%1” could not be read back from the image folder. Check that its drive is well connected and that you may open files there.</source>
        <translation>“%1” não pôde ser lido de volta da pasta de imagens. Confira se a unidade dela está bem conectada e se você pode abrir arquivos ali.</translation>
    </message>
    <message>
        <source>The image folder “%1” is full. Make space, then resume.</source>
        <translation>A pasta de imagens “%1” está cheia. Libere espaço e depois retome.</translation>
    </message>
    <message>
        <source>There is no image folder “%1”. Connect the network drive, make the folder, or correct host.address in the profile.</source>
        <translation>Não há pasta de imagens “%1”. Conecte a unidade de rede, crie a pasta ou corrija host.address no perfil.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>&amp;Add images</source>
        <translation>&amp;Adicionar imagens</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>Adicionar imagens</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Perfi&amp;l</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Ainda não há perfil</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Mais comandos</translation>
    </message>
    <message>
        <source>Adds a folder, a zip or files; dropping them on the window does the same</source>
        <translation>Adiciona uma pasta, um zip ou arquivos; soltá-los na janela tem o mesmo efeito</translation>
    </message>
</context>
<context>
    <name>HeicPicture</name>
    <message>
        <source>The image is damaged: it cannot be decoded. Copy it again.</source>
        <translation>A imagem está danificada: não pode ser decodificada. Copie-a de novo.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guia de uso</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sumário</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>All batches</source>
        <translation>Todos os lotes</translation>
    </message>
    <message>
        <source>Find a batch</source>
        <translation>Encontrar um lote</translation>
    </message>
    <message>
        <source>Shows only batches with this text in their name or folders.</source>
        <translation>Mostra somente os lotes com este texto no nome ou nas pastas.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>O que foi feito delas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Shows the images of the batch; nothing is sent</source>
        <translation>Mostra as imagens do lote; nada é enviado</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Goes on sending where it was left</source>
        <translation>Continua o envio de onde parou</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Relatório…</translation>
    </message>
    <message>
        <source>Saves what happened to every image</source>
        <translation>Salva o que aconteceu com cada imagem</translation>
    </message>
    <message>
        <source>&amp;Safe to delete…</source>
        <translation>&amp;Podem ser apagados…</translation>
    </message>
    <message>
        <source>Looks at every byte and link again and lists the files that you need not keep on this computer</source>
        <translation>Examina de novo cada byte e cada vínculo e lista os arquivos que você não precisa guardar neste computador</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Desfazer…</translation>
    </message>
    <message>
        <source>Takes its links back and its files off the image host, after showing you which</source>
        <translation>Retira os vínculos e, do servidor de imagens, os arquivos do lote, depois de mostrar quais são</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>This version uploads over SFTP, WebDAV or into a folder. Choose one of these as image host in the profile.</source>
        <translation>Esta versão envia por SFTP, por WebDAV ou para uma pasta. Escolha um deles como servidor de imagens no perfil.</translation>
    </message>
    <message>
        <source>Another image lies on the image host as “%1” already. It was not touched. Rename your file, for instance with a letter behind the number, and add it again.</source>
        <translation>Já existe outra imagem no servidor de imagens como “%1”. Ela não foi tocada. Renomeie o seu arquivo, por exemplo com uma letra depois do número, e adicione-o de novo.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being sent, so it was not used. When nothing writes to it any more, add it again.</source>
        <translation>“%1” mudou enquanto era enviado e por isso não foi usado. Quando nada mais estiver gravando nele, adicione-o de novo.</translation>
    </message>
</context>
<context>
    <name>HostKeyDialog</name>
    <message>
        <source>Is this the right server?</source>
        <translation>Este é o servidor certo?</translation>
    </message>
    <message>
        <source>This computer has not worked with this image host before. Nothing was sent to it so far, no password either. It proves who it is by this key:</source>
        <translation>Este computador nunca trabalhou com este servidor de imagens. Até agora nada foi enviado a ele, nem mesmo uma senha. Ele comprova quem é com esta chave:</translation>
    </message>
    <message>
        <source>Fingerprint of the server&apos;s key (%1)</source>
        <extracomment>%1 is a kind of key, for instance ssh-ed25519.</extracomment>
        <translation>Impressão digital da chave do servidor (%1)</translation>
    </message>
    <message>
        <source>The fingerprint of its %1 key</source>
        <translation>A impressão digital da sua chave %1</translation>
    </message>
    <message>
        <source>Kind of the key: %1</source>
        <translation>Tipo da chave: %1</translation>
    </message>
    <message>
        <source>The people who run the server can tell you its fingerprint. Paste here what they gave you, and it is compared:</source>
        <translation>Quem administra o servidor pode lhe dizer a impressão digital dele. Cole aqui o que lhe deram, e será comparado:</translation>
    </message>
    <message>
        <source>Fingerprint that you were given</source>
        <translation>Impressão digital que lhe deram</translation>
    </message>
    <message>
        <source>&amp;Accept and save</source>
        <translation>&amp;Aceitar e salvar</translation>
    </message>
    <message>
        <source>Trusts this key from now on; another one will be refused</source>
        <translation>Confia nesta chave daqui em diante; qualquer outra será recusada</translation>
    </message>
    <message>
        <source>&amp;This time only</source>
        <translation>&amp;Só desta vez</translation>
    </message>
    <message>
        <source>Trusts this key for this upload, and asks again next time</source>
        <translation>Confia nesta chave para este envio e pergunta de novo na próxima vez</translation>
    </message>
    <message>
        <source>Sends nothing to this server</source>
        <translation>Não envia nada a este servidor</translation>
    </message>
    <message>
        <source>It is the same: this is the right server.</source>
        <translation>É a mesma: este é o servidor certo.</translation>
    </message>
    <message>
        <source>It is not the same. Do not go on; ask the people who run the server.</source>
        <translation>Não é a mesma. Não continue; pergunte a quem administra o servidor.</translation>
    </message>
    <message>
        <source>As ssh-keygen prints it; what stands before and behind does not matter</source>
        <translation>Como o ssh-keygen a mostra; o que vier antes e depois não importa</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Where the images go</source>
        <translation>Para onde vão as imagens</translation>
    </message>
    <message>
        <source>Portals keep only the web addresses of images. The files lie on an image host. Ask the portal&apos;s manager which one your collection uses, if you do not know.</source>
        <translation>Os portais guardam somente os endereços web das imagens. Os arquivos ficam em um servidor de imagens. Se você não sabe qual a sua coleção usa, pergunte ao administrador do portal.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What the image host is.</source>
        <translation>O que é o servidor de imagens.</translation>
    </message>
    <message>
        <source>Folder or network drive</source>
        <translation>Pasta ou unidade de rede</translation>
    </message>
    <message>
        <source>SFTP server</source>
        <translation>Servidor SFTP</translation>
    </message>
    <message>
        <source>WebDAV server</source>
        <translation>Servidor WebDAV</translation>
    </message>
    <message>
        <source>The portal itself</source>
        <translation>O próprio portal</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>The folder, or the address of the server with the folder on it. Never with a password.</source>
        <translation>A pasta, ou o endereço do servidor seguido da pasta. Nunca com uma senha.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Escol&amp;her…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Of the account on the image host. Leave it empty to sign in with a key.</source>
        <translation>Da conta no servidor de imagens. Deixe vazio para entrar com uma chave.</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>Endereço &amp;web</translation>
    </message>
    <message>
        <source>Where the web shows what lies in that folder.</source>
        <translation>Onde a web mostra o que está nessa pasta.</translation>
    </message>
    <message>
        <source>A folder that a web server shows, usually on a drive of your institution.</source>
        <translation>Uma pasta que um servidor web mostra, em geral em uma unidade da sua instituição.</translation>
    </message>
    <message>
        <source>A server that you sign in to over SSH. The folder behind the address is one that its web server shows.</source>
        <translation>Um servidor em que você entra por SSH. A pasta que segue o endereço é uma das que o servidor web dele mostra.</translation>
    </message>
    <message>
        <source>A server that takes files over HTTPS, such as a cloud of your institution.</source>
        <translation>Um servidor que recebe arquivos por HTTPS, por exemplo uma nuvem da sua instituição.</translation>
    </message>
    <message>
        <source>The portal takes the files one by one and makes smaller copies itself. Ask its manager first: many portals have no room for that.</source>
        <translation>O portal recebe os arquivos um a um e faz ele mesmo as cópias menores. Pergunte antes ao administrador: muitos portais não têm espaço para isso.</translation>
    </message>
    <message>
        <source>Folder for the images</source>
        <translation>Pasta para as imagens</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuração</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Linked</source>
        <translation>Vinculadas</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>À espera de uma decisão</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Asked, answer not known yet</source>
        <translation>Pedidas, resposta ainda desconhecida</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixadas de fora</translation>
    </message>
    <message>
        <source>The host served this very file on %1.</source>
        <translation>O servidor forneceu este mesmo arquivo em %1.</translation>
    </message>
    <message>
        <source>The link was on its record on %1.</source>
        <translation>O vínculo estava no seu registro em %1.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Folha de contatos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Sheetlink: %1</source>
        <translation>Sheetlink: %1</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1, begun %2, %n file(s)</source>
        <translation>
            <numerusform>Lote %1, iniciado em %2, %n arquivo</numerusform>
            <numerusform>Lote %1, iniciado em %2, %n arquivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>%1 sent far more than was asked for.</source>
        <translation>%1 enviou muito mais do que foi pedido.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so it is not known whether it did what was asked.</source>
        <translation>%1 não respondeu a tempo; por isso não se sabe se fez o que foi pedido.</translation>
    </message>
    <message>
        <source>%1 does not prove its identity: its certificate is not trusted here. Nothing was sent. Ask the people who run it, or correct the address in the profile.</source>
        <translation>%1 não comprova a sua identidade: o certificado dele não é confiável aqui. Nada foi enviado. Pergunte a quem o administra ou corrija o endereço no perfil.</translation>
    </message>
    <message>
        <source>%1 does not answer in the way of https:// addresses. Correct the address in the profile: another port, or http:// if it needs no password.</source>
        <translation>%1 não responde da forma que endereços https:// exigem. Corrija o endereço no perfil: outra porta, ou http:// se ele não exigir senha.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the address in the profile.</source>
        <translation>Não é possível alcançar %1. Confira a rede e o endereço no perfil.</translation>
    </message>
    <message>
        <source>“%1” is not a web address that can be used. Correct it in the profile.</source>
        <translation>“%1” não é um endereço web que possa ser usado. Corrija-o no perfil.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>A conexão com %1 caiu.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before it answered, so it is not known whether it did what was asked.</source>
        <translation>A conexão com %1 caiu antes da resposta; por isso não se sabe se foi feito o que se pediu.</translation>
    </message>
    <message>
        <source>The network lets nobody through to %1 without a user and a password for its proxy, which cannot be given here. Ask the people who run the network for a way without.</source>
        <translation>A rede não deixa ninguém chegar a %1 sem um usuário e uma senha para o proxy dela, que não podem ser informados aqui. Peça a quem administra a rede um caminho sem proxy.</translation>
    </message>
    <message>
        <source>“%1” changed or vanished while it was being sent.</source>
        <translation>“%1” mudou ou sumiu enquanto era enviado.</translation>
    </message>
    <message>
        <source>A password or token must not be part of a web address.</source>
        <translation>Uma senha ou um token não pode fazer parte de um endereço web.</translation>
    </message>
    <message>
        <source>%1 offers only encryption that is out of date and protects nothing. Nothing was sent. Ask the people who run it to switch TLS 1.2 or 1.3 on.</source>
        <translation>%1 só oferece uma criptografia desatualizada que não protege nada. Nada foi enviado. Peça a quem o administra que ative o TLS 1.2 ou 1.3.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>The name has other zeros than the collection&apos;s number %1. Is it meant?</source>
        <translation>O nome tem zeros diferentes dos do número %1 da coleção. É esse o número?</translation>
    </message>
    <message>
        <source>The name has other spaces or marks than the collection&apos;s number %1. Is it meant?</source>
        <translation>O nome tem espaços ou sinais diferentes dos do número %1 da coleção. É esse o número?</translation>
    </message>
    <message>
        <source>The name has other letters in front than the collection&apos;s number %1. Is it meant?</source>
        <translation>O nome tem, na frente, letras diferentes das do número %1 da coleção. É esse o número?</translation>
    </message>
    <message>
        <source>Letters follow the number %1 in the name. Is it meant?</source>
        <translation>No nome, há letras depois do número %1. É esse o número?</translation>
    </message>
    <message>
        <source>The digits look like a camera&apos;s own count, though the collection has a number %1. Is it meant?</source>
        <translation>Os dígitos parecem a contagem da própria câmera, embora a coleção tenha um número %1. É esse o número?</translation>
    </message>
    <message>
        <source>The collection has a number %1, but so few digits may count anything. Is it meant?</source>
        <translation>A coleção tem um número %1, mas tão poucos dígitos podem contar qualquer coisa. É esse o número?</translation>
    </message>
    <message>
        <source>The name looks like a date, though the collection has a number %1. Is it meant?</source>
        <translation>O nome parece uma data, embora a coleção tenha um número %1. É esse o número?</translation>
    </message>
    <message>
        <source>The collection has a similar number, %1. Is it meant?</source>
        <translation>A coleção tem um número parecido, %1. É esse o número?</translation>
    </message>
    <message>
        <source>The barcode reads %1, the name says %2. Which of them is the specimen?</source>
        <translation>O código de barras diz %1, o nome diz %2. Qual deles é o do espécime?</translation>
    </message>
    <message>
        <source>The barcodes read %1, the name says %2. Which of them is the specimen?</source>
        <translation>Os códigos de barras dizem %1, o nome diz %2. Qual deles é o do espécime?</translation>
    </message>
    <message>
        <source>The name holds more than one number: %1. Which specimen does the image show?</source>
        <translation>O nome contém mais de um número: %1. Que espécime a imagem mostra?</translation>
    </message>
    <message>
        <source>The rule took %1 out of the name, but another digit stands in front of it: the number may be longer.</source>
        <translation>A regra tirou %1 do nome, mas há outro dígito antes: o número pode ser mais longo.</translation>
    </message>
    <message>
        <source>The rule took %1 out of the name, but another digit follows: the number may be longer.</source>
        <translation>A regra tirou %1 do nome, mas outro dígito vem depois: o número pode ser mais longo.</translation>
    </message>
    <message>
        <source>The mapping file gives this file more than one number: %1.</source>
        <translation>O arquivo de correspondência dá a este arquivo mais de um número: %1.</translation>
    </message>
    <message>
        <source>No number was found in the name; the barcode reads %1. Is it the specimen&apos;s?</source>
        <translation>Nenhum número foi encontrado no nome; o código de barras diz %1. É o do espécime?</translation>
    </message>
    <message>
        <source>No catalog number was found in the name. Type it, or skip the image.</source>
        <translation>Nenhum número de catálogo foi encontrado no nome. Digite-o ou pule a imagem.</translation>
    </message>
</context>
<context>
    <name>ImageFile</name>
    <message>
        <source>The file cannot be read. Check that you may open it and that its disk is there.</source>
        <translation>O arquivo não pode ser lido. Confira se você tem permissão para abri-lo e se o disco dele está conectado.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from the camera.</source>
        <translation>O arquivo está vazio. Copie-o de novo da câmera.</translation>
    </message>
    <message>
        <source>The file is larger than 4 GB, which is more than this program opens.</source>
        <translation>O arquivo tem mais de 4 GB, mais do que este programa abre.</translation>
    </message>
</context>
<context>
    <name>ImagePane</name>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Fit into the view</source>
        <translation>Ajustar à área visível</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Turn the view by a quarter; the file stays as it is</source>
        <translation>Girar a visualização um quarto de volta; o arquivo fica como está</translation>
    </message>
    <message>
        <source>This file cannot be shown as an image.</source>
        <translation>Este arquivo não pode ser mostrado como imagem.</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>The image</source>
        <translation>A imagem</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrow keys move, 0 fits the image into the view.</source>
        <translation>Mais e menos ampliam e reduzem, as setas deslocam, 0 ajusta a imagem à área visível.</translation>
    </message>
    <message>
        <source>Code on the image: %1</source>
        <translation>Código na imagem: %1</translation>
    </message>
</context>
<context>
    <name>ImageWords</name>
    <message>
        <source>The file is of another format than its name says.</source>
        <translation>O arquivo é de um formato diferente do que o nome diz.</translation>
    </message>
    <message>
        <source>The file is not quite as a JPEG should be; the picture is not hurt.</source>
        <translation>O arquivo não é exatamente como um JPEG deveria ser; a imagem não foi afetada.</translation>
    </message>
    <message>
        <source>In the name, another digit follows the number.</source>
        <translation>No nome, outro dígito vem depois do número.</translation>
    </message>
    <message>
        <source>In the name, another digit stands in front of the number.</source>
        <translation>No nome, há outro dígito antes do número.</translation>
    </message>
    <message>
        <source>The name holds another number, too.</source>
        <translation>O nome contém também outro número.</translation>
    </message>
    <message>
        <source>A rule was left out: it does not say which part of the name is the number.</source>
        <translation>Uma regra ficou de fora: ela não diz que parte do nome é o número.</translation>
    </message>
    <message>
        <source>A rule takes too long on this name and gave up.</source>
        <translation>Uma regra demora demais com este nome e desistiu.</translation>
    </message>
    <message>
        <source>The sheet has barcodes with different numbers.</source>
        <translation>A exsicata tem códigos de barras com números diferentes.</translation>
    </message>
    <message>
        <source>The number is the barcode&apos;s; the name of the file says another.</source>
        <translation>O número é o do código de barras; o nome do arquivo diz outro.</translation>
    </message>
    <message>
        <source>A barcode on the sheet reads something else than the number.</source>
        <translation>Um código de barras na exsicata diz algo diferente do número.</translation>
    </message>
    <message>
        <source>This is a thumbnail, and goes out because no larger image was there.</source>
        <translation>Esta é uma miniatura e é enviada porque não havia imagem maior.</translation>
    </message>
    <message>
        <source>The record shows this image twice. Delete one of them in the portal.</source>
        <translation>O registro mostra esta imagem duas vezes. Apague uma delas no portal.</translation>
    </message>
    <message>
        <source>grey</source>
        <extracomment>The colours of an image.</extracomment>
        <translation>tons de cinza</translation>
    </message>
    <message>
        <source>%1-bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>When a picture was taken; see the documentation of QLocale::toString().</extracomment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>has a location (not in the web copies)</source>
        <translation>tem uma localização (não nas cópias web)</translation>
    </message>
</context>
<context>
    <name>ImageWorkers</name>
    <message>
        <source>The image could not be opened: its file makes the decoder fail. It may be damaged; copy it again from the camera, or export it again.</source>
        <translation>A imagem não pôde ser aberta: o arquivo faz o decodificador falhar. Ele pode estar danificado; copie-o de novo da câmera ou exporte-o de novo.</translation>
    </message>
    <message>
        <source>A part of the program is missing: sheetlink-images. Install the program again.</source>
        <translation>Falta uma parte do programa: sheetlink-images. Instale o programa de novo.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Select an image to see it beside its record.
N goes to the next one that needs a decision.</source>
        <translation>Selecione uma imagem para vê-la ao lado do seu registro.
N vai para a próxima que precisa de decisão.</translation>
    </message>
    <message>
        <source>Record and decision</source>
        <translation>Registro e decisão</translation>
    </message>
</context>
<context>
    <name>ItemLook</name>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não conferida</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>On the web</source>
        <extracomment>The image can be seen on the web, and waits for its link.</extracomment>
        <translation>Na web</translation>
    </message>
    <message>
        <source>Confirming</source>
        <extracomment>The portal was asked to link; now its record is read back.</extracomment>
        <translation>Confirmando</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculada</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulada</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>images</comment>
        <translation>Prontas</translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>Images of the batch</source>
        <translation>Imagens do lote</translation>
    </message>
</context>
<context>
    <name>ItemTree</name>
    <message>
        <source>Images of the batch by specimens</source>
        <translation>Imagens do lote por espécimes</translation>
    </message>
</context>
<context>
    <name>JpegPicture</name>
    <message>
        <source>The image is damaged: it cannot be decoded. Copy it again from the camera.</source>
        <translation>A imagem está danificada: não pode ser decodificada. Copie-a de novo da câmera.</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>Remember the password</source>
        <translation>Lembrar a senha</translation>
    </message>
    <message>
        <source>Forgotten when you quit, it is asked for again next time.</source>
        <translation>É esquecida quando você sai, e pedida de novo na próxima vez.</translation>
    </message>
    <message>
        <source>until I quit</source>
        <translation>até eu sair</translation>
    </message>
    <message>
        <source>in this computer&apos;s keychain</source>
        <translation>no chaveiro deste computador</translation>
    </message>
    <message>
        <source>in a file that only I may read</source>
        <translation>em um arquivo que só eu posso ler</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers. The file is not encrypted: who can sign in as you, or copies your files, can read it.</source>
        <translation>Este computador não tem um chaveiro que responda. O arquivo não é cifrado: quem puder entrar como você, ou copiar os seus arquivos, poderá lê-lo.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no keychain here that could keep the password. It is remembered until you quit; to keep it longer, put it into a secrets file or the environment.</source>
        <translation>Não há aqui um chaveiro que possa guardar a senha. Ela será lembrada até você sair; para guardá-la por mais tempo, coloque-a em um arquivo de segredos ou no ambiente.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>There is no ledger “%1” yet: nothing was run.</source>
        <translation>Ainda não há livro de trabalho “%1”: nada foi executado.</translation>
    </message>
    <message>
        <source>Another Sheetlink is working with this ledger. Let it finish or quit it, then try again.</source>
        <translation>Outro Sheetlink está trabalhando com este livro de trabalho. Espere que ele termine ou encerre-o e depois tente de novo.</translation>
    </message>
    <message>
        <source>Nothing can be written beside the ledger “%1”. Check the folder, or name another ledger.</source>
        <translation>Não é possível gravar ao lado do livro de trabalho “%1”. Confira a pasta ou indique outro livro de trabalho.</translation>
    </message>
    <message>
        <source>There is no space left for the ledger “%1”. Make space, then resume.</source>
        <translation>Não há mais espaço para o livro de trabalho “%1”. Libere espaço e depois retome.</translation>
    </message>
    <message>
        <source>The ledger “%1” cannot be used: it is damaged, or the disk is failing. Nothing more is sent. Keep a copy of the file, then name another ledger.</source>
        <translation>O livro de trabalho “%1” não pode ser usado: está danificado, ou o disco está falhando. Nada mais é enviado. Guarde uma cópia do arquivo e depois indique outro livro de trabalho.</translation>
    </message>
    <message>
        <source>There is no batch %1 in this ledger.</source>
        <translation>Não há lote %1 neste livro de trabalho.</translation>
    </message>
    <message>
        <source>The ledger cannot be read: it is damaged or not a ledger.</source>
        <translation>O livro de trabalho não pode ser lido: está danificado ou não é um livro de trabalho.</translation>
    </message>
    <message>
        <source>A newer Sheetlink wrote this ledger. Use that one, or name another ledger.</source>
        <translation>Um Sheetlink mais novo gravou este livro de trabalho. Use esse ou indique outro livro de trabalho.</translation>
    </message>
</context>
<context>
    <name>LinkExport</name>
    <message numerus="yes">
        <source>%n linked image(s) are in the files as well, for a portal that has lost their links, such as one restored from a backup. Where the links are, they would be doubled; where records have other keys (occid), they would get to other records.</source>
        <translation>
            <numerusform>%n imagem já vinculada também está nos arquivos, para um portal que perdeu o vínculo dela, por exemplo um que foi restaurado de um backup. Onde o vínculo existe, ele seria duplicado; onde os registros têm outras chaves (occid), ele iria para outro registro.</numerusform>
            <numerusform>%n imagens já vinculadas também estão nos arquivos, para um portal que perdeu os vínculos delas, por exemplo um que foi restaurado de um backup. Onde os vínculos existem, eles seriam duplicados; onde os registros têm outras chaves (occid), eles iriam para outros registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are linked already and left out, because importing them would double the link.</source>
        <translation>
            <numerusform>%n imagem já está vinculada e fica de fora, porque importá-la duplicaria o vínculo.</numerusform>
            <numerusform>%n imagens já estão vinculadas e ficam de fora, porque importá-las duplicaria o vínculo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) whose link was taken back are left out.</source>
        <translation>
            <numerusform>%n imagem cujo vínculo foi retirado fica de fora.</numerusform>
            <numerusform>%n imagens cujo vínculo foi retirado ficam de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are left out because the portal was asked to link them and its answer is not known: “resume” reads it back, then export again.</source>
        <translation>
            <numerusform>%n imagem fica de fora porque foi pedido ao portal que a vinculasse e a resposta não é conhecida: “resume” confere isso no registro; depois exporte de novo.</numerusform>
            <numerusform>%n imagens ficam de fora porque foi pedido ao portal que as vinculasse e a resposta não é conhecida: “resume” confere isso no registro; depois exporte de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are not verified at the host yet and left out.</source>
        <translation>
            <numerusform>%n imagem ainda não foi verificada no servidor de imagens e fica de fora.</numerusform>
            <numerusform>%n imagens ainda não foram verificadas no servidor de imagens e ficam de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) stand in a file already that the run wrote. Import only one of the two, or the links are doubled.</source>
        <translation>
            <numerusform>%n vínculo já está em um arquivo que a execução gravou. Importe só um dos dois, ou o vínculo será duplicado.</numerusform>
            <numerusform>%n vínculos já estão em um arquivo que a execução gravou. Importe só um dos dois, ou os vínculos serão duplicados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are meant to replace others. No file can do that: both will be on the record until somebody deletes the old one.</source>
        <translation>
            <numerusform>%n imagem deve substituir outra. Nenhum arquivo consegue fazer isso: as duas ficarão no registro até que alguém apague a antiga.</numerusform>
            <numerusform>%n imagens devem substituir outras. Nenhum arquivo consegue fazer isso: as duas ficarão no registro até que alguém apague a antiga.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no record with a catalog number, and the import would make a new one. Match it first.</source>
        <translation>Ela não tem registro com número de catálogo, e a importação criaria um novo. Associe-a antes a um registro.</translation>
    </message>
    <message>
        <source>The import of archives cuts notes after %1 characters, and this has %2. Shorten them.</source>
        <translation>A importação de pacotes corta as observações depois de %1 caracteres, e estas têm %2. Encurte-as.</translation>
    </message>
    <message>
        <source>“%1” begins like a formula, which a spreadsheet would compute. Take the first character away, or link this image without a file.</source>
        <translation>“%1” começa como uma fórmula, que uma planilha calcularia. Retire o primeiro caractere ou vincule esta imagem sem arquivo.</translation>
    </message>
    <message>
        <source>“%1” holds a character that the portal&apos;s import reads as the end of a cell or the beginning of one. Take out backslashes and control characters.</source>
        <translation>“%1” contém um caractere que a importação do portal lê como o fim ou o começo de uma célula. Retire barras invertidas e caracteres de controle.</translation>
    </message>
    <message>
        <source>“%1” is no address on the web. Correct host.publicUrl in the profile.</source>
        <translation>“%1” não é um endereço na web. Corrija host.publicUrl no perfil.</translation>
    </message>
    <message>
        <source>Portals take JPEG, PNG, GIF and BMP whose addresses end accordingly, not “%1” (%2).</source>
        <translation>Os portais aceitam JPEG, PNG, GIF e BMP cujos endereços terminem de acordo, não “%1” (%2).</translation>
    </message>
    <message>
        <source>The import would cut the address “%1” in two at its comma, semicolon or bar. Export it for the Extended Data Import instead.</source>
        <translation>A importação partiria o endereço “%1” em dois na vírgula, no ponto e vírgula ou na barra vertical. Exporte-o para o Extended Data Import.</translation>
    </message>
    <message>
        <source>Several records have the number %1, and the import cannot tell them apart. Export it for the Extended Data Import instead.</source>
        <translation>Vários registros têm o número %1, e a importação não consegue distingui-los. Exporte-o para o Extended Data Import.</translation>
    </message>
    <message>
        <source>It has the same address and record as “%1”. One of them is enough.</source>
        <translation>Ela tem o mesmo endereço e o mesmo registro que “%1”. Uma delas basta.</translation>
    </message>
    <message>
        <source>The import takes it for the image “%1” of the same record and would replace that one&apos;s address. Export it for the Extended Data Import instead.</source>
        <translation>A importação a confunde com a imagem “%1” do mesmo registro e substituiria o endereço desta. Exporte-a para o Extended Data Import.</translation>
    </message>
    <message numerus="yes">
        <source>In the portal choose Extended Data Import, then Media Import; do not create new records. Import %n file(s), each of them once: importing one again doubles its images.</source>
        <translation>
            <numerusform>No portal, escolha Extended Data Import e depois Media Import; não crie novos registros. Importe %n arquivo, uma só vez: importá-lo de novo duplica as imagens dele.</numerusform>
            <numerusform>No portal, escolha Extended Data Import e depois Media Import; não crie novos registros. Importe %n arquivos, cada um uma só vez: importar um deles de novo duplica as imagens dele.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the portal choose Skeletal File Upload, match on catalog number, and do not verify image links: one address that does not answer ends such an import without a word. Only one upload into the collection at a time.</source>
        <translation>No portal, escolha Skeletal File Upload, associe pelo número de catálogo e não verifique os vínculos das imagens: um só endereço que não responda encerra essa importação sem aviso. Só um envio de cada vez para a coleção.</translation>
    </message>
    <message>
        <source>The file has the addresses of the large images alone: no creator, licence, caption, web copy or thumbnail. The Extended Data Import keeps all of them.</source>
        <translation>O arquivo tem somente os endereços das imagens grandes: nem autor, nem licença, legenda, cópia web ou miniatura. O Extended Data Import conserva tudo isso.</translation>
    </message>
    <message>
        <source>Import it soon. For a number that the collection does not have any more, the portal makes a new record.</source>
        <translation>Importe-o logo. Para um número que a coleção não tenha mais, o portal cria um novo registro.</translation>
    </message>
    <message>
        <source>Importing the archive empties all fields but the number in records that it matches, until the collection is next refreshed from its source, and a record that has a key of its source gets a second record beside it. Stop before the final transfer where the portal announces new records; the Extended Data Import changes no record.</source>
        <translation>Importar o pacote esvazia todos os campos, menos o número, nos registros que ele encontra, até que a coleção seja atualizada a partir da sua fonte; e um registro que tem uma chave da sua fonte ganha um segundo registro ao lado. Pare antes da transferência final se o portal anunciar registros novos; o Extended Data Import não altera nenhum registro.</translation>
    </message>
    <message>
        <source>The archive does not tell the order of the images of a record.</source>
        <translation>O pacote não informa a ordem das imagens de um registro.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder; nothing was exported.</source>
        <translation>“%1” não pôde ser gravado. Escolha outra pasta; nada foi exportado.</translation>
    </message>
    <message>
        <source>The portal keeps the records of “%1” itself, and importing an archive empties all fields of such records but the number. Export --as extended-import, or skeletal, instead.</source>
        <translation>O próprio portal guarda os registros de “%1”, e importar um pacote esvazia todos os campos desses registros, menos o número. Em vez disso, exporte com --as extended-import ou skeletal.</translation>
    </message>
    <message>
        <source>“%1” is there already. Importing the same links from two files can double them: remove the old files when they were not imported, or choose another folder.</source>
        <translation>“%1” já existe. Importar os mesmos vínculos de dois arquivos pode duplicá-los: remova os arquivos antigos se não foram importados, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The archive could not be made. Free some memory and export again.</source>
        <translation>O pacote não pôde ser criado. Libere memória e exporte de novo.</translation>
    </message>
</context>
<context>
    <name>LinkExporter</name>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 fica de fora. %2</translation>
    </message>
</context>
<context>
    <name>Linker</name>
    <message>
        <source>The portal keeps at most %1 characters of “%2”, and this has %3. Shorten it, then retry.</source>
        <translation>O portal guarda no máximo %1 caracteres de “%2”, e aqui há %3. Encurte o texto e depois tente de novo.</translation>
    </message>
    <message>
        <source>The portal cannot keep “%1” in “%2”: take out emoji and rare characters, and a backslash at its end or before a quote, then retry.</source>
        <translation>O portal não consegue guardar “%1” em “%2”: retire emojis e caracteres raros, e também uma barra invertida no fim ou antes de aspas; depois tente de novo.</translation>
    </message>
    <message>
        <source>“Rights” says %1 and “copyright” says %2. Write the licence into “rights” alone, and into “copyright” who holds the rights; then retry.</source>
        <translation>“Direitos” diz %1 e “copyright” diz %2. Escreva a licença somente em “direitos”, e em “copyright” quem detém os direitos; depois tente de novo.</translation>
    </message>
    <message>
        <source>its web server turns this request away (status %1), though it lets you in. Often a firewall dislikes a word in a text or a name: change the caption or the notes, or ask the portal&apos;s manager; then retry.</source>
        <translation>o servidor web dele rejeita este pedido (status %1), embora deixe você entrar. Muitas vezes um firewall não aceita uma palavra de um texto ou de um nome: mude a legenda ou as observações, ou pergunte ao administrador do portal; depois tente de novo.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The image host asks you something.</source>
        <translation>O servidor de imagens faz uma pergunta a você.</translation>
    </message>
    <message>
        <source>Pressing and photographing some practice plants…</source>
        <translation>Prensando e fotografando algumas plantas de prática…</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Puts the ready images on the web and links them (Ctrl+Return)</source>
        <translation>Coloca as imagens prontas na web e as vincula (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Reto&amp;mar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>This batch goes on with the profile it was started with.</source>
        <translation>Este lote continua com o perfil com que foi iniciado.</translation>
    </message>
    <message>
        <source>The portal and the image host that your images are for</source>
        <translation>O portal e o servidor de imagens a que as suas imagens se destinam</translation>
    </message>
    <message>
        <source>This batch goes on with the profile it was started with. Choose the other one on the start page.</source>
        <translation>Este lote continua com o perfil com que foi iniciado. Escolha o outro na página inicial.</translation>
    </message>
    <message>
        <source>Sheetlink diagnostics.zip</source>
        <translation>Diagnóstico do Sheetlink.zip</translation>
    </message>
    <message>
        <source>Saved. Look into the file before you pass it on: it holds names of your files and servers.</source>
        <translation>Salvo. Confira o arquivo antes de repassá-lo: ele contém nomes de seus arquivos e servidores.</translation>
    </message>
    <message>
        <source>No image of this batch has a link to export.</source>
        <translation>Nenhuma imagem deste lote tem um vínculo para exportar.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written. Read the details before they are imported.</source>
        <translation>
            <numerusform>%n arquivo foi gravado. Leia os detalhes antes que ele seja importado.</numerusform>
            <numerusform>%n arquivos foram gravados. Leia os detalhes antes que eles sejam importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this batch that could be taken back.</source>
        <translation>Não há nada deste lote que possa ser desfeito.</translation>
    </message>
    <message>
        <source> links.csv</source>
        <translation> vínculos.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were taken back.</source>
        <translation>
            <numerusform>%n imagem foi retirada.</numerusform>
            <numerusform>%n imagens foram retiradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s); the table says why.</source>
        <translation>
            <numerusform>%n permanece; a tabela diz por quê.</numerusform>
            <numerusform>%n permanecem; a tabela diz por quê.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of this batch is safe to delete; the table says why.</source>
        <translation>Nenhum arquivo deste lote pode ser apagado com segurança; a tabela diz por quê.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are on the web byte by byte, and linked. The list that you save names them.</source>
        <translation>
            <numerusform>%n arquivo está na web byte a byte e vinculado. A lista que você salvar diz qual é.</numerusform>
            <numerusform>%n arquivos estão na web byte a byte e vinculados. A lista que você salvar diz quais são.</numerusform>
        </translation>
    </message>
    <message>
        <source> safe to delete.csv</source>
        <translation> podem ser apagados.csv</translation>
    </message>
    <message>
        <source>About Sheetlink</source>
        <translation>Sobre o Sheetlink</translation>
    </message>
    <message>
        <source>Puts specimen images on the web and links them to the records of a Symbiota portal. MIT licence.</source>
        <translation>Coloca imagens de espécimes na web e as vincula aos registros de um portal Symbiota. Licença MIT.</translation>
    </message>
    <message>
        <source>Quit Sheetlink?</source>
        <translation>Sair do Sheetlink?</translation>
    </message>
    <message>
        <source>Images are still on their way.</source>
        <translation>Ainda há imagens a caminho.</translation>
    </message>
    <message>
        <source>What is done stays done. The rest goes on when you open the batch again.</source>
        <translation>O que está feito fica feito. O resto continua quando você abrir o lote de novo.</translation>
    </message>
    <message>
        <source>&amp;Quit and go on next time</source>
        <translation>&amp;Sair e continuar na próxima vez</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Ficar</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file need a look.</source>
        <translation>
            <numerusform>%n linha do arquivo precisa de atenção.</numerusform>
            <numerusform>%n linhas do arquivo precisam de atenção.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create a record?</source>
        <translation>Criar um registro?</translation>
    </message>
    <message>
        <source>Create a record with number %1?</source>
        <translation>Criar um registro com o número %1?</translation>
    </message>
    <message>
        <source>It is written into the portal at once. Ctrl+Z does not take it back.</source>
        <translation>Ele é gravado no portal imediatamente. Ctrl+Z não o desfaz.</translation>
    </message>
    <message>
        <source>&amp;Create the record</source>
        <translation>&amp;Criar o registro</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Deixar como está</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Salvo como “%1”.</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>The collection has no record with number %1. Correct the number, or skip the image.</source>
        <translation>A coleção não tem registro com o número %1. Corrija o número ou pule a imagem.</translation>
    </message>
    <message>
        <source>The collection has no record with number %1, but with a similar one: %2. Choose it when it is meant.</source>
        <translation>A coleção não tem registro com o número %1, mas tem com um parecido: %2. Escolha-o se for esse.</translation>
    </message>
    <message>
        <source>%1 records have the number %2. Choose the one that the sheet belongs to.</source>
        <translation>%1 registros têm o número %2. Escolha aquele a que a exsicata pertence.</translation>
    </message>
    <message>
        <source>The record that you chose does not have the number %1 any more. Choose again.</source>
        <translation>O registro que você escolheu não tem mais o número %1. Escolha de novo.</translation>
    </message>
    <message>
        <source>You linked this image to its record before. There is nothing to do.</source>
        <translation>Você já vinculou esta imagem ao seu registro. Não há nada a fazer.</translation>
    </message>
    <message>
        <source>The portal shows this very image on its record: somebody else, or another computer, linked it. There is nothing to do.</source>
        <translation>O portal mostra exatamente esta imagem no seu registro: outra pessoa, ou outro computador, a vinculou. Não há nada a fazer.</translation>
    </message>
    <message>
        <source>Batch %1 asked for this very link already, and it is not confirmed yet. Resume that batch.</source>
        <translation>O lote %1 já pediu exatamente este vínculo, e ele ainda não está confirmado. Retome esse lote.</translation>
    </message>
    <message>
        <source>This very image is linked to record %1 already (as “%2”). Skip it, unless the sheet holds both specimens.</source>
        <translation>Exatamente esta imagem já está vinculada ao registro %1 (como “%2”). Pule-a, a não ser que a exsicata contenha os dois espécimes.</translation>
    </message>
    <message>
        <source>The record shows another image at the address that this one would get (%1). Replace that one, show both, or skip this one.</source>
        <translation>O registro mostra outra imagem no endereço que esta receberia (%1). Substitua aquela, mostre as duas ou pule esta.</translation>
    </message>
    <message>
        <source>You linked another image of this specimen before (%1), and nothing in the names tells the two apart. Replace that one, show both, or skip this one.</source>
        <translation>Você já vinculou outra imagem deste espécime (%1), e nada nos nomes distingue as duas. Substitua aquela, mostre as duas ou pule esta.</translation>
    </message>
    <message>
        <source>The record has an image with this file&apos;s name already (%1). Look whether it is the same one: then skip this one, else replace that one or show both.</source>
        <translation>O registro já tem uma imagem com o nome deste arquivo (%1). Veja se é a mesma: se for, pule esta; se não, substitua aquela ou mostre as duas.</translation>
    </message>
    <message>
        <source>This is the very same image as “%1”. Skip it, unless it shall be there twice.</source>
        <translation>Esta é exatamente a mesma imagem que “%1”. Pule-a, a não ser que deva estar lá duas vezes.</translation>
    </message>
    <message>
        <source>“%1” has the same number, and nothing in the names tells the two apart. Check that both show this specimen.</source>
        <translation>“%1” tem o mesmo número, e nada nos nomes distingue as duas. Confira se ambas mostram este espécime.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>De&amp;tails</source>
        <translation>De&amp;talhes</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detalhes da mensagem</translation>
    </message>
</context>
<context>
    <name>NameMapping</name>
    <message>
        <source>The mapping has no column for the file. Name one “file” in its first line; there are: %1.</source>
        <translation>O arquivo de correspondência não tem coluna para o arquivo. Dê a uma o nome “file” na primeira linha; há: %1.</translation>
    </message>
    <message>
        <source>The mapping has no column for the catalog number. Name one “catalogNumber” in its first line; there are: %1.</source>
        <translation>O arquivo de correspondência não tem coluna para o número de catálogo. Dê a uma o nome “catalogNumber” na primeira linha; há: %1.</translation>
    </message>
    <message>
        <source>Line %1 of the mapping ends too early: its column %2, “%3”, is missing.</source>
        <translation>A linha %1 do arquivo de correspondência termina cedo demais: falta a coluna %2, “%3”.</translation>
    </message>
    <message>
        <source>Line %1 of the mapping is too long: it has a column %2, “%3”, that the first line does not name. A cell that holds a separator has to be in quotes.</source>
        <translation>A linha %1 do arquivo de correspondência é longa demais: tem uma coluna %2, “%3”, que a primeira linha não cita. Uma célula que contém um separador precisa estar entre aspas.</translation>
    </message>
    <message>
        <source>The mapping “%1” cannot be opened. Check its name and whether you may read it.</source>
        <translation>O arquivo de correspondência “%1” não pode ser aberto. Confira o nome dele e se você tem permissão para lê-lo.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no number to sort by; it is left out.</source>
        <translation>Linha %1: “%2” não é um número pelo qual se possa ordenar; fica de fora.</translation>
    </message>
    <message>
        <source>Line %1 names no file; it is left out.</source>
        <translation>A linha %1 não cita nenhum arquivo; fica de fora.</translation>
    </message>
    <message>
        <source>Line %1 gives no number for “%2”; it is left out.</source>
        <translation>A linha %1 não dá número para “%2”; fica de fora.</translation>
    </message>
    <message>
        <source>Line %1 repeats line %2: “%3” has the number %4. The first of them counts.</source>
        <translation>A linha %1 repete a linha %2: “%3” tem o número %4. Vale a primeira delas.</translation>
    </message>
    <message>
        <source>Line %1 contradicts line %2: it gives “%3” the number %4, not %5. Neither counts.</source>
        <translation>A linha %1 contradiz a linha %2: ela dá a “%3” o número %4, não %5. Nenhuma das duas vale.</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>What the files are called</source>
        <translation>Como os arquivos se chamam</translation>
    </message>
    <message>
        <source>The names of image files hold the catalog numbers. Below you see which number each name gives; you can change that at any time.</source>
        <translation>Os nomes dos arquivos de imagem contêm os números de catálogo. Abaixo você vê que número cada nome dá; é possível mudar isso a qualquer momento.</translation>
    </message>
    <message>
        <source>Na&amp;me of this profile</source>
        <translation>No&amp;me deste perfil</translation>
    </message>
    <message>
        <source>What you choose it by, for instance the name of the collection.</source>
        <translation>Aquilo pelo que você o escolhe, por exemplo o nome da coleção.</translation>
    </message>
    <message>
        <source>Comparing the names with the collection&apos;s numbers…</source>
        <translation>Comparando os nomes com os números da coleção…</translation>
    </message>
    <message>
        <source>No rule suggests itself. Sheetlink looks for the collection&apos;s own numbers in the names, and you can add a rule below.</source>
        <translation>Nenhuma regra se oferece. O Sheetlink procura nos nomes os números da própria coleção, e você pode acrescentar uma regra abaixo.</translation>
    </message>
    <message>
        <source>This rule fits the numbers of the collection.</source>
        <translation>Esta regra combina com os números da coleção.</translation>
    </message>
    <message numerus="yes">
        <source>With this rule %n of the names that were tried give(s) a number that the collection has.</source>
        <translation>
            <numerusform>Com esta regra, %n dos nomes testados dá um número que a coleção tem.</numerusform>
            <numerusform>Com esta regra, %n dos nomes testados dão um número que a coleção tem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this rule %n of the names that were tried give(s) a number.</source>
        <translation>
            <numerusform>Com esta regra, %n dos nomes testados dá um número.</numerusform>
            <numerusform>Com esta regra, %n dos nomes testados dão um número.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>Catalog number</source>
        <translation>Número de catálogo</translation>
    </message>
    <message>
        <source>Numbers of the collection</source>
        <translation>Números da coleção</translation>
    </message>
</context>
<context>
    <name>PlainRuleForm</name>
    <message>
        <source>The number begins with</source>
        <translation>O número começa com</translation>
    </message>
    <message>
        <source>What all numbers begin with, such as ASU or WIS-L-. Upper and lower case are the same.</source>
        <translation>Aquilo com que todos os números começam, como ASU ou WIS-L-. Maiúsculas e minúsculas são equivalentes.</translation>
    </message>
    <message>
        <source>Nothing but digits</source>
        <translation>Somente dígitos</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>How many digits follow, with zeros in front counted.</source>
        <translation>Quantos dígitos vêm depois, contando os zeros à frente.</translation>
    </message>
    <message>
        <source>At most so many digits</source>
        <translation>No máximo tantos dígitos</translation>
    </message>
    <message>
        <source>When some numbers have more digits than others.</source>
        <translation>Quando alguns números têm mais dígitos do que outros.</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>não mais</translation>
    </message>
    <message>
        <source>perhaps a &amp;letter</source>
        <translation>talvez uma &amp;letra</translation>
    </message>
    <message>
        <source>Perhaps a letter behind the digits</source>
        <translation>Talvez uma letra depois dos dígitos</translation>
    </message>
    <message>
        <source>A letter behind the digits belongs to the number.</source>
        <translation>Uma letra depois dos dígitos faz parte do número.</translation>
    </message>
    <message>
        <source>What follows the number</source>
        <translation>O que vem depois do número</translation>
    </message>
    <message>
        <source>What may stand behind the number in the name.</source>
        <translation>O que pode estar depois do número no nome.</translation>
    </message>
    <message>
        <source>anything but a digit</source>
        <translation>qualquer coisa, menos um dígito</translation>
    </message>
    <message>
        <source>a space, a mark or the end</source>
        <translation>um espaço, um sinal ou o fim</translation>
    </message>
    <message>
        <source>the end of the name</source>
        <translation>o fim do nome</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Be&amp;gins with</source>
        <translation>C&amp;omeça com</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>Dí&amp;gitos</translation>
    </message>
    <message>
        <source>Then comes</source>
        <translation>Depois vem</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>A portal that is to keep the images takes them through its editor only. Set portal.linker to “auto” in the profile.</source>
        <translation>Um portal que deve guardar as imagens só as aceita pelo seu editor. Defina portal.linker como “auto” no perfil.</translation>
    </message>
    <message>
        <source>This API token gives no right to edit the collection. Ask the portal&apos;s manager to make you an editor of it.</source>
        <translation>Este token da API não dá direito de editar a coleção. Peça ao administrador do portal que faça de você editor dela.</translation>
    </message>
    <message>
        <source>“%1” is not an administrator of the collection and may not import images into it. Ask the portal&apos;s manager for that right, or set portal.linker to “auto” in the profile.</source>
        <translation>“%1” não é administrador da coleção e não pode importar imagens para ela. Peça esse direito ao administrador do portal ou defina portal.linker como “auto” no perfil.</translation>
    </message>
    <message>
        <source>“%1” is not an editor of the collection and may not add images to it. Ask the portal&apos;s manager for that right.</source>
        <translation>“%1” não é editor da coleção e não pode acrescentar imagens a ela. Peça esse direito ao administrador do portal.</translation>
    </message>
    <message>
        <source>“%1” is not an editor of the collection and may not link images to it. Ask the portal&apos;s manager for that right, or set portal.linker to “file” in the profile: then the links are written into a file for the manager.</source>
        <translation>“%1” não é editor da coleção e não pode vincular imagens a ela. Peça esse direito ao administrador do portal ou defina portal.linker como “file” no perfil: então os vínculos são gravados em um arquivo para o administrador.</translation>
    </message>
    <message>
        <source>This account may not edit the collection, so it cannot take links back. Give the list of links to the portal&apos;s manager.</source>
        <translation>Esta conta não pode editar a coleção e, por isso, não pode retirar vínculos. Entregue a lista de vínculos ao administrador do portal.</translation>
    </message>
    <message>
        <source>The image hangs on no record any more.</source>
        <translation>A imagem não está mais ligada a nenhum registro.</translation>
    </message>
    <message>
        <source>Somebody moved the image to another record (occid %1).</source>
        <translation>Alguém moveu a imagem para outro registro (occid %1).</translation>
    </message>
    <message>
        <source>Somebody gave the link another address: %1</source>
        <translation>Alguém deu ao vínculo outro endereço: %1</translation>
    </message>
    <message>
        <source>Somebody changed what the portal says of the image.</source>
        <translation>Alguém mudou o que o portal diz da imagem.</translation>
    </message>
    <message>
        <source>The record&apos;s number is %1 now; it was %2.</source>
        <translation>O número do registro agora é %1; era %2.</translation>
    </message>
    <message>
        <source>The portal did not take the link back.</source>
        <translation>O portal não retirou o vínculo.</translation>
    </message>
    <message>
        <source>The portal needs your name and password, or its API token.</source>
        <translation>O portal precisa do seu nome e da sua senha, ou do token da API dele.</translation>
    </message>
    <message>
        <source>The portal does not know the API token (any more). Sign in with your name and password, and a new one is asked for.</source>
        <translation>O portal não conhece (ou não conhece mais) o token da API. Entre com o seu nome e a sua senha, e um novo será pedido.</translation>
    </message>
    <message>
        <source>The portal gave no API token for the name “%1” and this password. Check both.</source>
        <translation>O portal não deu um token da API para o nome “%1” e esta senha. Confira os dois.</translation>
    </message>
    <message>
        <source>The list of records that the portal sent is damaged.</source>
        <translation>A lista de registros que o portal enviou está danificada.</translation>
    </message>
    <message>
        <source>The portal mixed up its answer with somebody else&apos;s.</source>
        <translation>O portal misturou a resposta com a de outra pessoa.</translation>
    </message>
    <message>
        <source>The portal did not show the record.</source>
        <translation>O portal não mostrou o registro.</translation>
    </message>
    <message>
        <source>The portal does not let this account look up records. Sign in again.</source>
        <translation>O portal não deixa esta conta consultar registros. Entre novamente.</translation>
    </message>
    <message>
        <source>The portal did not list the collection&apos;s records.</source>
        <translation>O portal não listou os registros da coleção.</translation>
    </message>
    <message>
        <source>The portal&apos;s address leads on to %1. If that is the portal, put this address into the profile; nothing is sent to an address that is not in the profile.</source>
        <translation>O endereço do portal leva adiante, para %1. Se esse é o portal, coloque este endereço no perfil; nada é enviado a um endereço que não está no perfil.</translation>
    </message>
    <message>
        <source>The portal refused these credentials. Sign in again.</source>
        <translation>O portal recusou estas credenciais. Entre novamente.</translation>
    </message>
    <message>
        <source>The portal has trouble answering (status %1).</source>
        <translation>O portal está com dificuldade para responder (status %1).</translation>
    </message>
    <message>
        <source>At %1 there is no Symbiota portal that answers, or the network wants you to log in first: open the address in a browser. If a login page comes, log in; if the portal comes, correct the address in the profile.</source>
        <translation>Em %1 não há um portal Symbiota que responda, ou a rede quer que você se identifique primeiro: abra o endereço em um navegador. Se aparecer uma página de identificação, identifique-se; se aparecer o portal, corrija o endereço no perfil.</translation>
    </message>
    <message>
        <source>At %1 there is no Symbiota portal.</source>
        <translation>Em %1 não há um portal Symbiota.</translation>
    </message>
    <message>
        <source>The portal answers, but does not find its collections: its database seems to be down. Try again later, or tell the portal&apos;s manager.</source>
        <translation>O portal responde, mas não encontra as suas coleções: o banco de dados dele parece estar fora do ar. Tente de novo mais tarde ou avise o administrador do portal.</translation>
    </message>
    <message>
        <source>The portal has no collection with number %1. Correct portal.collection in the profile.</source>
        <translation>O portal não tem coleção com o número %1. Corrija portal.collection no perfil.</translation>
    </message>
    <message>
        <source>The portal needs your name and password: portal.user in the profile, and the password in SHEETLINK_PORTAL_PASSWORD, a secrets file or the keychain.</source>
        <translation>O portal precisa do seu nome e da sua senha: portal.user no perfil, e a senha em SHEETLINK_PORTAL_PASSWORD, em um arquivo de segredos ou no chaveiro.</translation>
    </message>
    <message>
        <source>The portal signs people in over https only. Write its address with https:// in the profile.</source>
        <translation>O portal só deixa entrar por https. Escreva o endereço dele com https:// no perfil.</translation>
    </message>
    <message>
        <source>The portal did not accept the name “%1” with this password. Check both; after several tries use “forgot password” on the portal&apos;s page.</source>
        <translation>O portal não aceitou o nome “%1” com esta senha. Confira os dois; depois de várias tentativas, use a opção “esqueci a senha” na página do portal.</translation>
    </message>
    <message>
        <source>The portal had forgotten the sign-in.</source>
        <translation>O portal tinha esquecido que você havia entrado.</translation>
    </message>
    <message>
        <source>Without https:// anybody on the way could read your password for %1; nothing was sent. Write https:// in portal.url in the profile.</source>
        <translation>Sem https://, qualquer pessoa no caminho poderia ler a sua senha de %1; nada foi enviado. Escreva https:// em portal.url no perfil.</translation>
    </message>
    <message>
        <source>The record %1 was deleted since the images were compared with the portal.</source>
        <translation>O registro %1 foi excluído depois que as imagens foram comparadas com o portal.</translation>
    </message>
    <message>
        <source>The record had the catalog number %1 when the images were compared, and has %2 now. To which record does the image belong?</source>
        <translation>O registro tinha o número de catálogo %1 quando as imagens foram comparadas, e agora tem %2. A qual registro pertence a imagem?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>PortalPage</name>
    <message>
        <source>Your portal</source>
        <translation>Seu portal</translation>
    </message>
    <message>
        <source>Open the portal in your browser and copy its address here. Then say with which account you sign in there.</source>
        <translation>Abra o portal no navegador e copie o endereço dele para cá. Depois diga com que conta você entra lá.</translation>
    </message>
    <message>
        <source>Portal &amp;address</source>
        <translation>&amp;Endereço do portal</translation>
    </message>
    <message>
        <source>The address of the portal&apos;s start page, as the browser shows it.</source>
        <translation>O endereço da página inicial do portal, como o navegador o mostra.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>What you sign in to the portal with.</source>
        <translation>Aquilo com que você entra no portal.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>It goes to the portal alone, over an encrypted connection.</source>
        <translation>Ela vai somente para o portal, por uma conexão cifrada.</translation>
    </message>
    <message>
        <source>&amp;Remember it</source>
        <translation>&amp;Lembrar</translation>
    </message>
    <message>
        <source>I have no acc&amp;ount there</source>
        <translation>Não tenho c&amp;onta lá</translation>
    </message>
    <message>
        <source>I have no account there</source>
        <translation>Não tenho conta lá</translation>
    </message>
    <message>
        <source>The images are put on the web all the same, and the links are written into files that the portal&apos;s manager imports.</source>
        <translation>As imagens são colocadas na web do mesmo jeito, e os vínculos são gravados em arquivos que o administrador do portal importa.</translation>
    </message>
    <message>
        <source>Use the ne&amp;w address</source>
        <translation>Usar o no&amp;vo endereço</translation>
    </message>
    <message>
        <source>Looking for the portal…</source>
        <translation>Procurando o portal…</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Asking the portal…</source>
        <translation>Perguntando ao portal…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
</context>
<context>
    <name>PortalPattern</name>
    <message>
        <source>“%1” is not a regular expression: %2 (at character %3).</source>
        <translation>“%1” não é uma expressão regular: %2 (no caractere %3).</translation>
    </message>
    <message>
        <source>The pattern takes too long on the name “%1”. Make it simpler.</source>
        <translation>O padrão demora demais com o nome “%1”. Simplifique-o.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Another program uses port %1 already.</source>
        <translation>Outro programa já usa a porta %1.</translation>
    </message>
    <message>
        <source>The list of records “%1” cannot be read.</source>
        <translation>A lista de registros “%1” não pode ser lida.</translation>
    </message>
    <message>
        <source>The list of records “%1” has no column catalogNumber in its first line.</source>
        <translation>A lista de registros “%1” não tem a coluna catalogNumber na primeira linha.</translation>
    </message>
    <message>
        <source>The practice data in “%1” cannot be used.</source>
        <translation>Os dados de prática em “%1” não podem ser usados.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” não pode ser gravado.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>A pasta “%1” não pode ser criada.</translation>
    </message>
    <message>
        <source>The practice sheets cannot be written to “%1”.</source>
        <translation>As exsicatas de prática não podem ser gravadas em “%1”.</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Practice: nothing leaves this computer</source>
        <translation>Prática: nada sai deste computador</translation>
    </message>
</context>
<context>
    <name>PresetDialog</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A collection, by its name and its code.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rules that institutions use</source>
        <translation>Regras que as instituições usam</translation>
    </message>
    <message>
        <source>Search by name, code or number</source>
        <translation>Buscar por nome, código ou número</translation>
    </message>
    <message>
        <source>Search by name, code or a number such as ASU0012345</source>
        <translation>Buscar por nome, código ou um número como ASU0012345</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>&amp;Adicionar regra</translation>
    </message>
    <message>
        <source>Finds %1 in %2.</source>
        <translation>Encontra %1 em %2.</translation>
    </message>
    <message>
        <source>No rule is known for that. Try “From examples” with your own names.</source>
        <translation>Não se conhece regra para isso. Experimente “A partir de exemplos” com os seus próprios nomes.</translation>
    </message>
    <message>
        <source>An institution, its code, or one of your numbers: rules that would find it are shown</source>
        <translation>Uma instituição, seu código ou um dos seus números: são mostradas as regras que o encontrariam</translation>
    </message>
</context>
<context>
    <name>ProblemGroups</name>
    <message>
        <source>The image is damaged. Copy it again from the camera.</source>
        <translation>A imagem está danificada. Copie-a novamente da câmera.</translation>
    </message>
    <message>
        <source>The file is no image that Sheetlink can read.</source>
        <translation>O arquivo não é uma imagem que o Sheetlink consiga ler.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>O arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>The image is too large.</source>
        <translation>A imagem é grande demais.</translation>
    </message>
    <message>
        <source>%1 The others are alike.</source>
        <extracomment>%1 is the reason of one of several images that failed alike.</extracomment>
        <translation>%1 As outras são semelhantes.</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>%1 ×</source>
        <extracomment>How many images failed for the reason that stands behind it.</extracomment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Copy the file names</source>
        <translation>Copiar os nomes dos arquivos</translation>
    </message>
    <message>
        <source>Retry these</source>
        <translation>Tentar estas de novo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what the button does, %2 the reason for which images failed.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>For whoever can photograph or copy them again; then retry</source>
        <translation>Para quem puder fotografá-las ou copiá-las novamente; depois, tente de novo</translation>
    </message>
    <message>
        <source>Tries the images again that failed for this reason</source>
        <translation>Tenta novamente as imagens que falharam por este motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n more reason(s).</source>
        <translation>
            <numerusform>Mais %n motivo.</numerusform>
            <numerusform>Mais %n motivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>“%1” is not a key that a profile has.</source>
        <translation>“%1” não é uma chave que um perfil tenha.</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotes.</source>
        <translation>“%1” precisa ser um texto entre aspas.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta “%1”.</translation>
    </message>
    <message>
        <source>“%1” must be a web address such as https://portal.example.org/portal, not “%2”.</source>
        <translation>“%1” precisa ser um endereço web como https://portal.example.org/portal, não “%2”.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3.</source>
        <translation>“%1” precisa ser um número inteiro de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>“%1” precisa ser true ou false.</translation>
    </message>
    <message>
        <source>“%1” must be one of %2, not “%3”.</source>
        <translation>“%1” precisa ser um destes: %2; não “%3”.</translation>
    </message>
    <message>
        <source>“%1” must be an object in braces.</source>
        <translation>“%1” precisa ser um objeto entre chaves.</translation>
    </message>
    <message>
        <source>“%1” must be a list in brackets.</source>
        <translation>“%1” precisa ser uma lista entre colchetes.</translation>
    </message>
    <message>
        <source>“host.fileMode” must be three octal digits such as 0644, in quotes.</source>
        <translation>“host.fileMode” precisa ser três dígitos octais como 0644, entre aspas.</translation>
    </message>
    <message>
        <source>“host.address” must look like sftp://user@host/folder for SFTP.</source>
        <translation>“host.address” precisa ter a forma sftp://user@host/folder para SFTP.</translation>
    </message>
    <message>
        <source>“host.address” must look like https://user@host/folder/ for WebDAV.</source>
        <translation>“host.address” precisa ter a forma https://user@host/folder/ para WebDAV.</translation>
    </message>
    <message>
        <source>With “host.ssh” the computer&apos;s own ssh checks the server&apos;s key against its known_hosts. Leave “host.hostKey” empty.</source>
        <translation>Com “host.ssh”, o ssh do próprio computador confere a chave do servidor no seu known_hosts. Deixe “host.hostKey” vazio.</translation>
    </message>
    <message>
        <source>“%1” holds a password. Take it out: a profile never holds secrets.</source>
        <translation>“%1” contém uma senha. Retire-a: um perfil nunca contém segredos.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Dorsal view</source>
        <translation>Vista dorsal</translation>
    </message>
    <message>
        <source>Ventral view</source>
        <translation>Vista ventral</translation>
    </message>
    <message>
        <source>The profile is not valid JSON.</source>
        <translation>O perfil não é um JSON válido.</translation>
    </message>
    <message>
        <source>“images.archiveFolder” must be a folder below “host.address”, such as “archive”: letters, digits, dots, hyphens and slashes between.</source>
        <translation>“images.archiveFolder” precisa ser uma pasta abaixo de “host.address”, como “archive”: letras, dígitos, pontos, hifens e barras entre eles.</translation>
    </message>
    <message>
        <source>The profile cannot be used: %1</source>
        <translation>O perfil não pode ser usado: %1</translation>
    </message>
    <message>
        <source>The rule cannot be used: %1</source>
        <translation>A regra não pode ser usada: %1</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>Perfil “%1”</translation>
    </message>
    <message>
        <source>There is a profile named “%1” already. Give this one another name.</source>
        <translation>Já existe um perfil chamado “%1”. Dê outro nome a este.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Parts of the profile</source>
        <translation>Partes do perfil</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>&amp;Name of this profile</source>
        <translation>&amp;Nome deste perfil</translation>
    </message>
    <message>
        <source>What you choose it by, for instance the name of the collection.</source>
        <translation>Aquilo pelo que você o escolhe, por exemplo o nome da coleção.</translation>
    </message>
    <message>
        <source>ASU herbarium</source>
        <translation>Herbário ASU</translation>
    </message>
    <message>
        <source>Portal &amp;address</source>
        <translation>&amp;Endereço do portal</translation>
    </message>
    <message>
        <source>The address of the portal&apos;s start page, without index.php.</source>
        <translation>O endereço da página inicial do portal, sem index.php.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>The name you sign in to the portal with. The password is asked for when it is needed.</source>
        <translation>O nome com que você entra no portal. A senha é pedida quando for necessária.</translation>
    </message>
    <message>
        <source>&amp;Collection number</source>
        <translation>Número da &amp;coleção</translation>
    </message>
    <message>
        <source>The number behind “collid=” in the address of the collection&apos;s page.</source>
        <translation>O número depois de “collid=” no endereço da página da coleção.</translation>
    </message>
    <message>
        <source>&amp;Link images by</source>
        <translation>&amp;Vincular imagens por</translation>
    </message>
    <message>
        <source>How the portal is asked to tie images to records.</source>
        <translation>Como se pede ao portal que ligue imagens a registros.</translation>
    </message>
    <message>
        <source>What the portal allows</source>
        <translation>O que o portal permitir</translation>
    </message>
    <message>
        <source>Extended import (collection administrators)</source>
        <translation>Importação estendida (administradores da coleção)</translation>
    </message>
    <message>
        <source>Image editor (one at a time)</source>
        <translation>Editor de imagens (uma de cada vez)</translation>
    </message>
    <message>
        <source>API (images are missing in part of the portal)</source>
        <translation>API (as imagens faltam em parte do portal)</translation>
    </message>
    <message>
        <source>Files for the collection manager</source>
        <translation>Arquivos para o administrador da coleção</translation>
    </message>
    <message>
        <source>Image host</source>
        <translation>Servidor de imagens</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>Where the image files go.</source>
        <translation>Para onde vão os arquivos de imagem.</translation>
    </message>
    <message>
        <source>Folder or network drive</source>
        <translation>Pasta ou unidade de rede</translation>
    </message>
    <message>
        <source>SFTP server</source>
        <translation>Servidor SFTP</translation>
    </message>
    <message>
        <source>WebDAV server</source>
        <translation>Servidor WebDAV</translation>
    </message>
    <message>
        <source>The portal itself</source>
        <translation>O próprio portal</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>A folder, or the address of the server with the folder on it. Never with a password.</source>
        <translation>Uma pasta, ou o endereço do servidor seguido da pasta. Nunca com uma senha.</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>Endereço &amp;web</translation>
    </message>
    <message>
        <source>Where the web shows what lies in that folder.</source>
        <translation>Onde a web mostra o que está nessa pasta.</translation>
    </message>
    <message>
        <source>&amp;Private key file</source>
        <translation>Arquivo da chave &amp;privada</translation>
    </message>
    <message>
        <source>For signing in to the server. Empty: the usual keys, the agent or a password.</source>
        <translation>Para entrar no servidor. Vazio: as chaves habituais, o agente ou uma senha.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>&amp;Check what was sent by</source>
        <translation>&amp;Conferir o que foi enviado por</translation>
    </message>
    <message>
        <source>What is compared before a record may point to an image.</source>
        <translation>O que é comparado antes que um registro possa apontar para uma imagem.</translation>
    </message>
    <message>
        <source>Size at the host</source>
        <translation>Tamanho no servidor</translation>
    </message>
    <message>
        <source>Size and web address</source>
        <translation>Tamanho e endereço web</translation>
    </message>
    <message>
        <source>Every byte, read from the web</source>
        <translation>Cada byte, lido da web</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>Raramente necessário</translation>
    </message>
    <message>
        <source>Shows or hides what most servers do well without</source>
        <translation>Mostra ou oculta o que a maioria dos servidores dispensa</translation>
    </message>
    <message>
        <source>Seldom &amp;needed</source>
        <translation>&amp;Raramente necessário</translation>
    </message>
    <message>
        <source>SS&amp;H program</source>
        <translation>Programa SS&amp;H</translation>
    </message>
    <message>
        <source>The computer&apos;s ssh knows your ~/.ssh/config: jump hosts, host certificates, hardware keys.</source>
        <translation>O ssh do computador conhece o seu ~/.ssh/config: servidores intermediários, certificados de servidor, chaves físicas.</translation>
    </message>
    <message>
        <source>Sheetlink&apos;s own</source>
        <translation>O do próprio Sheetlink</translation>
    </message>
    <message>
        <source>The computer&apos;s ssh</source>
        <translation>O ssh do computador</translation>
    </message>
    <message>
        <source>Host key &amp;fingerprint</source>
        <translation>Impressão &amp;digital da chave do servidor</translation>
    </message>
    <message>
        <source>What the server has to prove to be. Empty: as this computer&apos;s known_hosts says.</source>
        <translation>O que o servidor precisa comprovar ser. Vazio: o que diz o known_hosts deste computador.</translation>
    </message>
    <message>
        <source>Per&amp;missions of files</source>
        <translation>Per&amp;missões dos arquivos</translation>
    </message>
    <message>
        <source>0644: everybody may read, as web servers need. 0664: your group may also change them.</source>
        <translation>0644: todos podem ler, como os servidores web precisam. 0664: o seu grupo também pode alterá-los.</translation>
    </message>
    <message>
        <source>E&amp;xtra certificates</source>
        <translation>Certificados e&amp;xtras</translation>
    </message>
    <message>
        <source>For a server whose certificate is signed by your institution itself: a PEM file. Usually empty.</source>
        <translation>Para um servidor cujo certificado é assinado pela sua própria instituição: um arquivo PEM. Em geral, vazio.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Connections at a &amp;time</source>
        <translation>C&amp;onexões simultâneas</translation>
    </message>
    <message>
        <source>More are faster on long distances; some servers refuse many.</source>
        <translation>Mais conexões são mais rápidas a grandes distâncias; alguns servidores recusam muitas.</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Limite de velocidade</translation>
    </message>
    <message>
        <source>What an upload takes of the network at most. It can be changed while one runs.</source>
        <translation>Quanto da rede um envio usa no máximo. Pode ser mudado durante o envio.</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a file for “%1”</source>
        <translation>Escolher um arquivo para “%1”</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Suffixes</source>
        <translation>Sufixos</translation>
    </message>
    <message>
        <source>Records and barcodes</source>
        <translation>Registros e códigos de barras</translation>
    </message>
    <message>
        <source>&amp;Look for the collection&apos;s own numbers elsewhere in names</source>
        <translation>&amp;Procurar os números da própria coleção em outras partes dos nomes</translation>
    </message>
    <message>
        <source>For names that no rule matches.</source>
        <translation>Para nomes em que nenhuma regra se encaixa.</translation>
    </message>
    <message>
        <source>&amp;Record list</source>
        <translation>&amp;Lista de registros</translation>
    </message>
    <message>
        <source>A file with the collection&apos;s records, where the portal cannot be asked or keeps some secret. Usually empty.</source>
        <translation>Um arquivo com os registros da coleção, para quando não se pode perguntar ao portal ou ele oculta alguns. Em geral, vazio.</translation>
    </message>
    <message>
        <source>Tables and archives (*.csv *.txt *.tsv *.zip);;All files (*)</source>
        <translation>Tabelas e pacotes (*.csv *.txt *.tsv *.zip);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>&amp;Barcodes in images</source>
        <translation>&amp;Códigos de barras nas imagens</translation>
    </message>
    <message>
        <source>Whether the barcode on the sheet is read.</source>
        <translation>Se o código de barras da exsicata é lido.</translation>
    </message>
    <message>
        <source>Do not read</source>
        <translation>Não ler</translation>
    </message>
    <message>
        <source>Compare with the name</source>
        <translation>Comparar com o nome</translation>
    </message>
    <message>
        <source>Trust more than the name</source>
        <translation>Confiar mais nele do que no nome</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>&amp;Web copy, pixels wide</source>
        <translation>Cópia &amp;web, largura em pixels</translation>
    </message>
    <message>
        <source>What the record&apos;s page shows.</source>
        <translation>O que a página do registro mostra.</translation>
    </message>
    <message>
        <source>Web copy, &amp;quality</source>
        <translation>Cópia web, &amp;qualidade</translation>
    </message>
    <message>
        <source>From 1 to 100; 80 is usual.</source>
        <translation>De 1 a 100; 80 é o habitual.</translation>
    </message>
    <message>
        <source>&amp;Thumbnail, pixels wide</source>
        <translation>&amp;Miniatura, largura em pixels</translation>
    </message>
    <message>
        <source>What lists show.</source>
        <translation>O que as listas mostram.</translation>
    </message>
    <message>
        <source>Thumbnail, q&amp;uality</source>
        <translation>Miniatura, q&amp;ualidade</translation>
    </message>
    <message>
        <source>Largest &amp;original, MB</source>
        <translation>Maior &amp;original, MB</translation>
    </message>
    <message>
        <source>Portals refuse files that are larger than their limit.</source>
        <translation>Os portais recusam arquivos maiores do que o limite deles.</translation>
    </message>
    <message>
        <source>Turn copies u&amp;pright</source>
        <translation>&amp;Colocar as cópias na posição correta</translation>
    </message>
    <message>
        <source>As the camera says. Your own files are never changed.</source>
        <translation>Como a câmera indica. Os seus próprios arquivos nunca são alterados.</translation>
    </message>
    <message>
        <source>Turn &amp;large images without loss where possible</source>
        <translation>Girar imagens &amp;grandes sem perdas quando possível</translation>
    </message>
    <message>
        <source>An original that lies on its side is turned by moving its blocks. Else it is encoded anew.</source>
        <translation>Um original deitado é girado movendo os blocos dele. Senão, é codificado de novo.</translation>
    </message>
    <message>
        <source>&amp;Keep what the camera wrote in the copies</source>
        <translation>Ma&amp;nter nas cópias o que a câmera registrou</translation>
    </message>
    <message>
        <source>Also the place and serial numbers. Usually only the rights go into the copies.</source>
        <translation>Também o local e os números de série. Em geral, só os direitos vão para as cópias.</translation>
    </message>
    <message>
        <source>&amp;Folder for untouched originals</source>
        <translation>&amp;Pasta para originais inalterados</translation>
    </message>
    <message>
        <source>On the image host, for TIFF files and others that are too large to be shown. Empty: they stay with you.</source>
        <translation>No servidor de imagens, para arquivos TIFF e outros grandes demais para serem mostrados. Vazio: eles ficam com você.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Mídia</translation>
    </message>
    <message>
        <source>&amp;Photographer</source>
        <translation>&amp;Fotógrafo</translation>
    </message>
    <message>
        <source>Who made the images.</source>
        <translation>Quem fez as imagens.</translation>
    </message>
    <message>
        <source>&amp;Rights</source>
        <translation>&amp;Direitos</translation>
    </message>
    <message>
        <source>The licence. Those that portals know are kept as their web addresses; another one is kept as you type it.</source>
        <translation>A licença. As que os portais conhecem são guardadas como o seu endereço web; qualquer outra é guardada como você a digitar.</translation>
    </message>
    <message>
        <source>&amp;Copyright</source>
        <translation>&amp;Copyright</translation>
    </message>
    <message>
        <source>Who holds the rights.</source>
        <translation>Quem detém os direitos.</translation>
    </message>
    <message>
        <source>C&amp;aption</source>
        <translation>&amp;Legenda</translation>
    </message>
    <message>
        <source>The same for all images of a batch.</source>
        <translation>A mesma para todas as imagens de um lote.</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Observações</translation>
    </message>
    <message>
        <source>Shown with all images of a batch.</source>
        <translation>Mostradas com todas as imagens de um lote.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dê um nome ao perfil.</translation>
    </message>
    <message>
        <source>Say at which address the portal is.</source>
        <translation>Diga em que endereço está o portal.</translation>
    </message>
    <message>
        <source>Say which collection of the portal the images belong to, by its number.</source>
        <translation>Diga a que coleção do portal as imagens pertencem, pelo número dela.</translation>
    </message>
    <message>
        <source>Say where the image files go.</source>
        <translation>Diga para onde vão os arquivos de imagem.</translation>
    </message>
    <message>
        <source>Say at which web address the image files can be seen.</source>
        <translation>Diga em que endereço web os arquivos de imagem podem ser vistos.</translation>
    </message>
    <message>
        <source>The computer&apos;s ssh checks it itself</source>
        <translation>O ssh do computador a confere ele mesmo</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>There is no profile named “%1”, and no such file.</source>
        <translation>Não há perfil chamado “%1”, nem arquivo assim.</translation>
    </message>
    <message>
        <source>There is no profile named “%1”, and no such file. Known are: %2.</source>
        <translation>Não há perfil chamado “%1”, nem arquivo assim. Conhecidos são: %2.</translation>
    </message>
    <message>
        <source>The profile file “%1” cannot be read.</source>
        <translation>O arquivo de perfil “%1” não pode ser lido.</translation>
    </message>
    <message>
        <source>The profile “%1” is locked by the administrator of this computer. Duplicate it, and change the copy.</source>
        <translation>O perfil “%1” está bloqueado pelo administrador deste computador. Duplique-o e altere a cópia.</translation>
    </message>
    <message>
        <source>The profile “%1” could not be saved.</source>
        <translation>O perfil “%1” não pôde ser salvo.</translation>
    </message>
    <message>
        <source>The profile “%1” could not be removed.</source>
        <translation>O perfil “%1” não pôde ser removido.</translation>
    </message>
</context>
<context>
    <name>ProfileTest</name>
    <message>
        <source>A test image was written and read.</source>
        <translation>Uma imagem de teste foi gravada e lida.</translation>
    </message>
    <message>
        <source>The test image was served at %1.</source>
        <translation>A imagem de teste foi fornecida em %1.</translation>
    </message>
    <message>
        <source>The account may not remove the test image: please have “%1” removed.</source>
        <translation>A conta não pode remover a imagem de teste: peça que “%1” seja removida.</translation>
    </message>
    <message>
        <source>The test image was removed again.</source>
        <translation>A imagem de teste foi removida em seguida.</translation>
    </message>
    <message>
        <source>“%1” is an administrator of the collection: many links are made at a time.</source>
        <translation>“%1” é administrador da coleção: muitos vínculos são feitos de cada vez.</translation>
    </message>
    <message>
        <source>“%1” is an editor of the collection: links are made one by one.</source>
        <translation>“%1” é editor da coleção: os vínculos são feitos um a um.</translation>
    </message>
    <message>
        <source>The API token may link. Images appear on the public pages of their records, but neither in the editor&apos;s image tab nor in searches for records with images.</source>
        <translation>O token da API pode vincular. As imagens aparecem nas páginas públicas dos seus registros, mas não na aba de imagens do editor nem nas buscas por registros com imagens.</translation>
    </message>
    <message>
        <source>Links are written into files, for somebody else to import.</source>
        <translation>Os vínculos são gravados em arquivos, para outra pessoa importar.</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versão %2</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>“%1”, a snapshot of records kept elsewhere</source>
        <translation>“%1”, uma coleção Snapshot de registros guardados em outro lugar</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>The portal knows “%1”.</source>
        <translation>O portal conhece “%1”.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Direitos</translation>
    </message>
    <message>
        <source>Looking up records</source>
        <translation>Consulta de registros</translation>
    </message>
    <message>
        <source>The portal answers for many numbers at once.</source>
        <translation>O portal responde sobre muitos números de uma vez.</translation>
    </message>
    <message>
        <source>The portal answers, number by number. Its secured records look as if they were not there; sign in to see them.</source>
        <translation>O portal responde, número por número. Os registros protegidos dele parecem não existir; entre para vê-los.</translation>
    </message>
    <message>
        <source>Image host</source>
        <translation>Servidor de imagens</translation>
    </message>
    <message>
        <source>The portal keeps the images itself.</source>
        <translation>O próprio portal guarda as imagens.</translation>
    </message>
    <message>
        <source>No temporary file could be written on this computer. Make space.</source>
        <translation>Nenhum arquivo temporário pôde ser gravado neste computador. Libere espaço.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Endereço público</translation>
    </message>
    <message>
        <source>Removing the test image</source>
        <translation>Remoção da imagem de teste</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>A profile is a portal with one collection, an image host, and how your files are named. A file for colleagues holds all of it but the passwords.</source>
        <translation>Um perfil é um portal com uma coleção, um servidor de imagens e a forma como os seus arquivos são nomeados. Um arquivo para colegas contém tudo isso, menos as senhas.</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>The next images are for this portal and host</source>
        <translation>As próximas imagens são para este portal e este servidor</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Changes the profile that is marked</source>
        <translation>Altera o perfil marcado</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>Makes a copy under another name and opens it for changes</source>
        <translation>Faz uma cópia com outro nome e a abre para alterações</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Removes the profile that is marked</source>
        <translation>Remove o perfil marcado</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Configurar…</translation>
    </message>
    <message>
        <source>Leads you from the portal&apos;s address to a profile that works</source>
        <translation>Conduz você do endereço do portal até um perfil que funciona</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Novo…</translation>
    </message>
    <message>
        <source>Opens an empty form with all that a profile can say</source>
        <translation>Abre um formulário vazio com tudo o que um perfil pode dizer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Reads a profile file that a colleague gave you</source>
        <translation>Lê um arquivo de perfil que um colega lhe deu</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Writes a file for colleagues, without passwords</source>
        <translation>Grava um arquivo para colegas, sem senhas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>locked by the administrator</source>
        <translation>bloqueado pelo administrador</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <extracomment>The name of a copy of a profile.</extracomment>
        <translation>%1, cópia</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Remover perfil</translation>
    </message>
    <message>
        <source>Remove the profile “%1” from this computer?</source>
        <translation>Remover o perfil “%1” deste computador?</translation>
    </message>
    <message>
        <source>Batches that were made with it keep what they need of it.</source>
        <translation>Os lotes feitos com ele conservam o que precisam dele.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importar um perfil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfis (*.json)</translation>
    </message>
    <message>
        <source>“%1” is one of your profiles now. Check its folders, and sign in.</source>
        <translation>“%1” agora é um dos seus perfis. Confira as pastas dele e entre.</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Exportar o perfil</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Choose another place.</source>
        <translation>O arquivo “%1” não pode ser gravado. Escolha outro lugar.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>falta cerca de %n minuto</numerusform>
            <numerusform>faltam cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>falta cerca de %n hora</numerusform>
            <numerusform>faltam cerca de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s)</source>
        <translation>
            <numerusform>%1 de %n imagem</numerusform>
            <numerusform>%1 de %n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>waiting for the network, next try in %1</source>
        <translation>à espera da rede, próxima tentativa em %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Procurando imagens</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n image(s)</source>
        <translation>
            <numerusform>Lendo %1 de %n imagem</numerusform>
            <numerusform>Lendo %1 de %n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the portal for the records</source>
        <translation>Pedindo os registros ao portal</translation>
    </message>
    <message>
        <source>Looking at the links</source>
        <translation>Examinando os vínculos</translation>
    </message>
    <message numerus="yes">
        <source>Taken back %1 of %n image(s)</source>
        <translation>
            <numerusform>Retiradas: %1 de %n imagem</numerusform>
            <numerusform>Retiradas: %1 de %n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %1 of %n image(s) again</source>
        <translation>
            <numerusform>Examinadas de novo: %1 de %n imagem</numerusform>
            <numerusform>Examinadas de novo: %1 de %n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpacking %1 of %n image(s)</source>
        <translation>
            <numerusform>Descompactando %1 de %n imagem</numerusform>
            <numerusform>Descompactando %1 de %n imagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>More about the progress</source>
        <translation>Mais sobre o progresso</translation>
    </message>
    <message>
        <source>Shows the speed over time, and how many images are in which state</source>
        <translation>Mostra a velocidade ao longo do tempo e quantas imagens estão em cada estado</translation>
    </message>
</context>
<context>
    <name>PublicUrl</name>
    <message>
        <source>The image was uploaded, but its public address does not show it (%1). Check host.publicUrl in the profile: it must lead to the folder in host.address.</source>
        <translation>A imagem foi enviada, mas o endereço público dela não a mostra (%1). Confira host.publicUrl no perfil: ele precisa levar à pasta de host.address.</translation>
    </message>
    <message>
        <source>The public address of the image serves other bytes than were uploaded (%1).</source>
        <translation>O endereço público da imagem fornece bytes diferentes dos que foram enviados (%1).</translation>
    </message>
    <message>
        <source>The web server of the images is busy (status %1). It is asked again by itself; if that does not help, tell the people who run it.</source>
        <translation>O servidor web das imagens está ocupado (status %1). Pergunta-se a ele de novo automaticamente; se isso não ajudar, avise quem o administra.</translation>
    </message>
    <message>
        <source>it answers with status %1</source>
        <translation>ele responde com status %1</translation>
    </message>
    <message>
        <source>it answers with “%1” instead of an image</source>
        <translation>ele responde com “%1” em vez de uma imagem</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>mais de %1 bytes</translation>
    </message>
    <message>
        <source>%1 instead of %2 bytes</source>
        <translation>%1 em vez de %2 bytes</translation>
    </message>
    <message>
        <source>the checksum differs</source>
        <translation>a soma de verificação é diferente</translation>
    </message>
</context>
<context>
    <name>QtPicture</name>
    <message>
        <source>The image is damaged: it cannot be decoded. Copy it again.</source>
        <translation>A imagem está danificada: não pode ser decodificada. Copie-a de novo.</translation>
    </message>
</context>
<context>
    <name>RateLimitButton</name>
    <message>
        <source>How much of the network this upload may take. The next one begins with what the profile says.</source>
        <translation>Quanto da rede este envio pode usar. O próximo começa com o que o perfil diz.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>No spee&amp;d limit</source>
        <translation>Sem limite de &amp;velocidade</translation>
    </message>
    <message>
        <source>Spee&amp;d limit: %1/s</source>
        <translation>Limite de &amp;velocidade: %1/s</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The list of batches cannot be opened.</source>
        <translation>A lista de lotes não pode ser aberta.</translation>
    </message>
    <message>
        <source>The practice portal is being set up.</source>
        <translation>O portal de prática está sendo preparado.</translation>
    </message>
    <message>
        <source>Your images wait. Say first which portal and image host they are for.</source>
        <translation>As suas imagens esperam. Diga primeiro a que portal e servidor de imagens elas se destinam.</translation>
    </message>
    <message>
        <source>Say first which portal and image host your images are for.</source>
        <translation>Diga primeiro a que portal e servidor de imagens as suas imagens se destinam.</translation>
    </message>
    <message>
        <source>The images are being read. Nothing is sent.</source>
        <translation>As imagens estão sendo lidas. Nada é enviado.</translation>
    </message>
    <message>
        <source>Add the images you want to put on the web.</source>
        <translation>Adicione as imagens que você quer colocar na web.</translation>
    </message>
    <message>
        <source>The numbers are being compared with the portal&apos;s records. Nothing is sent.</source>
        <translation>Os números estão sendo comparados com os registros do portal. Nada é enviado.</translation>
    </message>
    <message>
        <source>Paused. Everything done so far is kept.</source>
        <translation>Em pausa. Tudo o que foi feito até agora fica guardado.</translation>
    </message>
    <message>
        <source>The images are on their way. You can go on deciding meanwhile.</source>
        <translation>As imagens estão a caminho. Enquanto isso, você pode continuar decidindo.</translation>
    </message>
    <message>
        <source>The batch is being taken back. What is done is kept when you stop.</source>
        <translation>O lote está sendo desfeito. O que já foi feito fica feito se você parar.</translation>
    </message>
    <message>
        <source>Every byte on the web and every link is looked at again. Nothing is changed.</source>
        <translation>Cada byte na web e cada vínculo são examinados de novo. Nada é alterado.</translation>
    </message>
    <message numerus="yes">
        <source>No rule found a number in any of the %n name(s). Edit the rules or choose a mapping file.</source>
        <translation>
            <numerusform>Nenhuma regra encontrou um número em %n nome. Edite as regras ou escolha um arquivo de correspondência.</numerusform>
            <numerusform>Nenhuma regra encontrou um número em nenhum dos %n nomes. Edite as regras ou escolha um arquivo de correspondência.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile does not say who signs in to the portal.</source>
        <translation>O perfil não diz quem entra no portal.</translation>
    </message>
    <message numerus="yes">
        <source>Sign in to check %n number(s) against the portal.</source>
        <translation>
            <numerusform>Entre para conferir %n número no portal.</numerusform>
            <numerusform>Entre para conferir %n números no portal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to the portal before you start.</source>
        <translation>Entre no portal antes de iniciar.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were not compared with the portal&apos;s records yet.</source>
        <translation>
            <numerusform>%n imagem ainda não foi comparada com os registros do portal.</numerusform>
            <numerusform>%n imagens ainda não foram comparadas com os registros do portal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is ready yet: %n image(s) need a decision.</source>
        <translation>
            <numerusform>Nada está pronto ainda: %n imagem precisa de decisão.</numerusform>
            <numerusform>Nada está pronto ainda: %n imagens precisam de decisão.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to send.</source>
        <translation>Não resta nada para enviar.</translation>
    </message>
</context>
<context>
    <name>ReadyCopies</name>
    <message>
        <source>Goes along with “%1” as its thumbnail.</source>
        <translation>Vai junto com “%1”, como miniatura dela.</translation>
    </message>
    <message>
        <source>Goes along with “%1” as its web copy.</source>
        <translation>Vai junto com “%1”, como cópia web dela.</translation>
    </message>
    <message>
        <source>By its name this is a thumbnail, and there is no image that it belongs to. Add that image, or use this one.</source>
        <translation>Pelo nome, esta é uma miniatura, e não há imagem a que ela pertença. Adicione essa imagem ou use esta.</translation>
    </message>
</context>
<context>
    <name>ReadyCopyDelegate</name>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>web copy</source>
        <translation>cópia web</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>miniatura</translation>
    </message>
    <message>
        <source>Copy made before</source>
        <translation>Cópia já pronta</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Large copy: %1</source>
        <translation>Cópia grande: %1</translation>
    </message>
    <message>
        <source>Web copy: %1</source>
        <translation>Cópia web: %1</translation>
    </message>
    <message>
        <source>Thumbnail: %1</source>
        <translation>Miniatura: %1</translation>
    </message>
    <message>
        <source>&amp;Open record in browser</source>
        <translation>Abrir re&amp;gistro no navegador</translation>
    </message>
    <message>
        <source>Open record in browser</source>
        <translation>Abrir registro no navegador</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>%1 · record %2</source>
        <translation>%1 · registro %2</translation>
    </message>
    <message>
        <source>This record is secured: the portal does not show all of it to everybody.</source>
        <translation>Este registro é protegido: o portal não o mostra por inteiro a todos.</translation>
    </message>
    <message>
        <source>Secured: %1</source>
        <translation>Protegido: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) there already:</source>
        <translation>
            <numerusform>%n imagem já está lá:</numerusform>
            <numerusform>%n imagens já estão lá:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>The record list “%1” cannot be used. %2</source>
        <translation>A lista de registros “%1” não pode ser usada. %2</translation>
    </message>
    <message>
        <source>Its first line names no column “catalogNumber”, but these: %1.</source>
        <translation>A primeira linha dela não cita uma coluna “catalogNumber”, mas estas: %1.</translation>
    </message>
    <message>
        <source>Line %1 has no record key (a whole number in the column “id” or “occid”), though others have.</source>
        <translation>A linha %1 não tem chave de registro (um número inteiro na coluna “id” ou “occid”), embora outras tenham.</translation>
    </message>
    <message>
        <source>The record list “%1” cannot be opened.</source>
        <translation>A lista de registros “%1” não pode ser aberta.</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Record without a name</source>
        <translation>Registro sem nome</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date of collection is written; see the documentation of QLocale::toString().</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registro %1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) there already</source>
        <translation>
            <numerusform>%n imagem já está lá</numerusform>
            <numerusform>%n imagens já estão lá</numerusform>
        </translation>
    </message>
    <message>
        <source>secured</source>
        <translation>protegido</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace in numbers</source>
        <translation>Localizar e substituir nos números</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>Changes all numbers of the list in one step, which Ctrl+Z takes back</source>
        <translation>Muda todos os números da lista em um só passo, que Ctrl+Z desfaz</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Looked for in the numbers</source>
        <translation>Procurado nos números</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Put in its place; with regular expressions, \1 stands for the first group</source>
        <translation>Colocado no lugar; com expressões regulares, \1 representa o primeiro grupo</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpressão regular</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Diferenciar &amp;maiúsculas</translation>
    </message>
    <message>
        <source>In the &amp;selection</source>
        <translation>Na se&amp;leção</translation>
    </message>
    <message>
        <source>In &amp;all that can still change</source>
        <translation>Em &amp;tudo o que ainda pode mudar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>L&amp;ocalizar</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Su&amp;bstituir por</translation>
    </message>
    <message>
        <source>What becomes of the numbers</source>
        <translation>O que é feito dos números</translation>
    </message>
    <message numerus="yes">
        <source>In the %n &amp;selected</source>
        <translation>
            <numerusform>Na %n se&amp;lecionada</numerusform>
            <numerusform>Nas %n se&amp;lecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) would change.</source>
        <translation>
            <numerusform>%n número mudaria.</numerusform>
            <numerusform>%n números mudariam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new ones are not in the collection.</source>
        <translation>
            <numerusform>%n dos novos não está na coleção.</numerusform>
            <numerusform>%n dos novos não estão na coleção.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the collection has them is not known yet.</source>
        <translation>Ainda não se sabe se a coleção os tem.</translation>
    </message>
    <message>
        <source>For those who know them: ^ASU0 finds ASU0 at the beginning only</source>
        <translation>Para quem as conhece: ^ASU0 só encontra ASU0 no início</translation>
    </message>
    <message>
        <source>Takes ASU and asu for different texts</source>
        <translation>Considera ASU e asu textos diferentes</translation>
    </message>
    <message>
        <source>Changes the images that are selected in the table</source>
        <translation>Altera as imagens selecionadas na tabela</translation>
    </message>
    <message>
        <source>Changes all images that are not on their way yet</source>
        <translation>Altera todas as imagens que ainda não estão sendo enviadas</translation>
    </message>
</context>
<context>
    <name>Replacement</name>
    <message>
        <source>This expression takes too long. Make it simpler.</source>
        <translation>Esta expressão demora demais. Simplifique-a.</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: %1.</source>
        <translation>Isto ainda não é uma expressão regular: %1.</translation>
    </message>
</context>
<context>
    <name>ReplacementModel</name>
    <message>
        <source>no number</source>
        <translation>sem número</translation>
    </message>
    <message>
        <source>%1  (not in the collection)</source>
        <translation>%1  (não está na coleção)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Number now</source>
        <translation>Número atual</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Novo número</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The report could not be written to “%1”. Choose another place.</source>
        <translation>O relatório não pôde ser gravado em “%1”. Escolha outro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): their links were not read back from the portal.</source>
        <translation>
            <numerusform>Guarde %n arquivo: o vínculo dele não foi conferido no portal.</numerusform>
            <numerusform>Guarde %n arquivos: os vínculos deles não foram conferidos no portal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): the host holds a copy, not the file itself.</source>
        <translation>
            <numerusform>Guarde %n arquivo: o servidor contém uma cópia, não o próprio arquivo.</numerusform>
            <numerusform>Guarde %n arquivos: o servidor contém uma cópia, não o próprio arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): they were changed since they were sent.</source>
        <translation>
            <numerusform>Guarde %n arquivo: ele foi alterado depois de enviado.</numerusform>
            <numerusform>Guarde %n arquivos: eles foram alterados depois de enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): nobody has compared what the host serves with them, byte by byte, and seen their links since.</source>
        <translation>
            <numerusform>Guarde %n arquivo: desde então, ninguém comparou com ele, byte a byte, o que o servidor fornece, nem viu o vínculo dele.</numerusform>
            <numerusform>Guarde %n arquivos: desde então, ninguém comparou com eles, byte a byte, o que o servidor fornece, nem viu os vínculos deles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): their bytes and links were not proved today.</source>
        <translation>
            <numerusform>Guarde %n arquivo: os bytes e o vínculo dele não foram comprovados hoje.</numerusform>
            <numerusform>Guarde %n arquivos: os bytes e os vínculos deles não foram comprovados hoje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): they lie in a zip, which can only be deleted as a whole.</source>
        <translation>
            <numerusform>Guarde %n arquivo: ele está em um zip, que só pode ser apagado por inteiro.</numerusform>
            <numerusform>Guarde %n arquivos: eles estão em um zip, que só pode ser apagado por inteiro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rules and names</source>
        <translation>Regras e nomes</translation>
    </message>
    <message>
        <source>The rule that is marked</source>
        <translation>A regra marcada</translation>
    </message>
    <message>
        <source>No rule yet. Take one from the presets, or let one be proposed from your own names.</source>
        <translation>Ainda não há regra. Escolha um dos modelos ou peça uma proposta a partir dos seus próprios nomes.</translation>
    </message>
    <message>
        <source>Rules are tried from top to bottom. The first that finds a number counts.</source>
        <translation>As regras são testadas de cima para baixo. Vale a primeira que encontrar um número.</translation>
    </message>
    <message>
        <source>There are no names to learn from. Type or paste some below.</source>
        <translation>Não há nomes com que aprender. Digite ou cole alguns abaixo.</translation>
    </message>
    <message>
        <source>Every name gives a number already.</source>
        <translation>Todos os nomes já dão um número.</translation>
    </message>
    <message>
        <source>The names without a number share nothing that looks like one.</source>
        <translation>Os nomes sem número não têm em comum nada que pareça um.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Plain rule</source>
        <translation>Regra &amp;simples</translation>
    </message>
    <message>
        <source>Plain rule</source>
        <translation>Regra simples</translation>
    </message>
    <message>
        <source>E&amp;xpression</source>
        <translation>E&amp;xpressão</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expressão</translation>
    </message>
    <message>
        <source>The portal&apos;s own form, /…/ with flags behind it. The first pair of parentheses is the number.</source>
        <translation>A forma do próprio portal, /…/ com opções depois. O primeiro par de parênteses é o número.</translation>
    </message>
    <message>
        <source>A regular expression. What is in its parentheses is the number.</source>
        <translation>Uma expressão regular. O que está nos parênteses dela é o número.</translation>
    </message>
    <message>
        <source>What becomes of the number</source>
        <translation>O que é feito do número</translation>
    </message>
    <message>
        <source>Replacing, swapping, filling up with zeros, and where the rule looks</source>
        <translation>Substituir, trocar, completar com zeros e onde a regra procura</translation>
    </message>
    <message>
        <source>What becomes of the &amp;number</source>
        <translation>O que é feito do &amp;número</translation>
    </message>
    <message>
        <source>Says what numbers look like: how they begin and how many digits follow</source>
        <translation>Diz como são os números: como começam e quantos dígitos seguem</translation>
    </message>
    <message>
        <source>Says the same as a regular expression, as the portal&apos;s own image processor takes it</source>
        <translation>Diz o mesmo como expressão regular, tal como o processador de imagens do portal a aceita</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Rules for names, in the order of trying</source>
        <translation>Regras para nomes, na ordem em que são testadas</translation>
    </message>
    <message>
        <source>Tried from top to bottom; the first that finds a number counts.</source>
        <translation>Testadas de cima para baixo; vale a primeira que encontrar um número.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Adicionar uma regra</translation>
    </message>
    <message>
        <source>Adds a rule</source>
        <translation>Adiciona uma regra</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Remover a regra</translation>
    </message>
    <message>
        <source>Removes the rule that is marked</source>
        <translation>Remove a regra marcada</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Mover a regra para cima</translation>
    </message>
    <message>
        <source>The rule is tried earlier</source>
        <translation>A regra é testada antes</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Descer</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Mover a regra para baixo</translation>
    </message>
    <message>
        <source>The rule is tried later</source>
        <translation>A regra é testada depois</translation>
    </message>
    <message>
        <source>From pre&amp;set…</source>
        <translation>De um &amp;modelo…</translation>
    </message>
    <message>
        <source>Add a rule from a preset</source>
        <translation>Adicionar uma regra a partir de um modelo</translation>
    </message>
    <message>
        <source>Rules that institutions use</source>
        <translation>Regras que as instituições usam</translation>
    </message>
    <message>
        <source>From e&amp;xamples</source>
        <translation>A partir de exem&amp;plos</translation>
    </message>
    <message>
        <source>Add a rule from the names below</source>
        <translation>Adicionar uma regra a partir dos nomes abaixo</translation>
    </message>
    <message>
        <source>Proposes a rule for the names below that no rule catches yet</source>
        <translation>Propõe uma regra para os nomes abaixo em que nenhuma regra se encaixa ainda</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A rule and how many names it caught.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>RuleReport</name>
    <message>
        <source>Nothing in this rule says which part is the number. Put the part into parentheses.</source>
        <translation>Nada nesta regra diz que parte é o número. Coloque essa parte entre parênteses.</translation>
    </message>
    <message>
        <source>It has more than one pair of parentheses. The portal&apos;s image processor takes the second for something else; write (?:…) for those that are not the number.</source>
        <translation>Ela tem mais de um par de parênteses. O processador de imagens do portal toma o segundo por outra coisa; escreva (?:…) nos que não são o número.</translation>
    </message>
    <message>
        <source>With %1 characters it is too long for the portal&apos;s own field, which holds %2.</source>
        <translation>Com %1 caracteres, ela é longa demais para o campo do próprio portal, que comporta %2.</translation>
    </message>
    <message>
        <source>The portal wants slashes around it, as in /^(ASU\d{7})/i.</source>
        <translation>O portal quer barras em volta dela, como em /^(ASU\d{7})/i.</translation>
    </message>
    <message numerus="yes">
        <source>In %n name(s) another digit follows what it takes for the number, which may then be the beginning of a longer one.</source>
        <translation>
            <numerusform>Em %n nome, outro dígito vem depois do que ela toma pelo número, que então pode ser o começo de um mais longo.</numerusform>
            <numerusform>Em %n nomes, outro dígito vem depois do que ela toma pelo número, que então pode ser o começo de um mais longo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes so long that it was not tried on all names. Make it simpler: a repetition inside of a repetition, as in (a+)+, is the usual reason.</source>
        <translation>Ela demora tanto que não foi testada em todos os nomes. Simplifique-a: uma repetição dentro de outra, como em (a+)+, é a causa habitual.</translation>
    </message>
    <message numerus="yes">
        <source>It takes too long on %n name(s) and gives up there. Make it simpler.</source>
        <translation>
            <numerusform>Ela demora demais com %n nome e desiste ali. Simplifique-a.</numerusform>
            <numerusform>Ela demora demais com %n nomes e desiste ali. Simplifique-a.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules above it catch all that it would catch.</source>
        <translation>As regras acima dela já pegam tudo o que ela pegaria.</translation>
    </message>
    <message>
        <source>It catches none of the names.</source>
        <translation>Ela não pega nenhum dos nomes.</translation>
    </message>
</context>
<context>
    <name>RuleTest</name>
    <message>
        <source>No names to try the rules on yet.</source>
        <translation>Ainda não há nomes em que testar as regras.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln name(s) give a number.</source>
        <translation>
            <numerusform>%Ln nome, que dá um número.</numerusform>
            <numerusform>Todos os %Ln nomes dão um número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 names give a number; %Ln give(s) none.</source>
        <translation>
            <numerusform>%1 de %2 nomes dão um número; %Ln não dá nenhum.</numerusform>
            <numerusform>%1 de %2 nomes dão um número; %Ln não dão nenhum.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Only the first of %2 names are tried.</source>
        <extracomment>After a sentence about the names that were tried.</extracomment>
        <translation>%1 Só os primeiros de %2 nomes são testados.</translation>
    </message>
    <message>
        <source>Which names are shown</source>
        <translation>Quais nomes são mostrados</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Todos os nomes</translation>
    </message>
    <message>
        <source>With a number</source>
        <translation>Com número</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Sem número</translation>
    </message>
    <message>
        <source>Names to try, one a line</source>
        <translation>Nomes para testar, um por linha</translation>
    </message>
    <message>
        <source>Type or paste names of files here, one a line, to see what the rules make of them.</source>
        <translation>Digite ou cole aqui nomes de arquivos, um por linha, para ver o que as regras fazem deles.</translation>
    </message>
    <message>
        <source>Names and the numbers in them</source>
        <translation>Nomes e os números contidos neles</translation>
    </message>
    <message>
        <source>Those without a number are the ones to look at</source>
        <translation>Os que não têm número são os que devem ser vistos</translation>
    </message>
</context>
<context>
    <name>RuleTestModel</name>
    <message>
        <source>no number</source>
        <translation>sem número</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>%1 to %2 digits</source>
        <translation>%1 a %2 dígitos</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n dígito</numerusform>
            <numerusform>%n dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, perhaps with a letter</source>
        <translation>%1, talvez com uma letra</translation>
    </message>
    <message>
        <source>%1, then %2, perhaps with a letter</source>
        <extracomment>For instance “ASU, then 7 digits, perhaps with a letter”.</extracomment>
        <translation>%1, depois %2, talvez com uma letra</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>For instance “ASU, then 7 digits”.</extracomment>
        <translation>%1, depois %2</translation>
    </message>
    <message>
        <source>Empty expression</source>
        <translation>Expressão vazia</translation>
    </message>
</context>
<context>
    <name>RuleWarnings</name>
    <message>
        <source>In the portal&apos;s own form</source>
        <translation>Na forma do próprio portal</translation>
    </message>
    <message>
        <source>For the field “Regular expression” of the portal&apos;s image loading profile.</source>
        <translation>Para o campo “Regular expression” do perfil de carregamento de imagens do portal.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the portal&apos;s own form</source>
        <translation>Copiar a forma do próprio portal</translation>
    </message>
    <message>
        <source>For pasting into the portal&apos;s image loading profile</source>
        <translation>Para colar no perfil de carregamento de imagens do portal</translation>
    </message>
    <message>
        <source>For the portal</source>
        <translation>Para o portal</translation>
    </message>
</context>
<context>
    <name>RunCompanion</name>
    <message>
        <source>Images are on their way</source>
        <translation>Há imagens a caminho</translation>
    </message>
</context>
<context>
    <name>RunPlot</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>Velocidade ao longo do tempo</translation>
    </message>
    <message>
        <source>At most %1, now %2</source>
        <translation>No máximo %1, agora %2</translation>
    </message>
    <message>
        <source>The speed is drawn here after a few seconds.</source>
        <translation>A velocidade é desenhada aqui após alguns segundos.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The secrets file “%1” cannot be read.</source>
        <translation>O arquivo de segredos “%1” não pode ser lido.</translation>
    </message>
    <message>
        <source>Others may read the secrets file “%1”. Run: chmod 600 &quot;%1&quot;</source>
        <translation>Outras pessoas podem ler o arquivo de segredos “%1”. Execute: chmod 600 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Line %1 of the secrets file “%2” is not of the form NAME=VALUE with a known name.</source>
        <translation>A linha %1 do arquivo de segredos “%2” não tem a forma NAME=VALUE com um nome conhecido.</translation>
    </message>
</context>
<context>
    <name>SecretsFile</name>
    <message>
        <source>The password could not be written to “%1”. It is remembered until you quit.</source>
        <translation>A senha não pôde ser gravada em “%1”. Ela será lembrada até você sair.</translation>
    </message>
</context>
<context>
    <name>ServerQuestionDialog</name>
    <message>
        <source>Question of %1</source>
        <translation>Pergunta de %1</translation>
    </message>
    <message>
        <source>The image host asks for more before it lets you in. What you type goes to it alone, and is not kept.</source>
        <translation>O servidor de imagens pede mais antes de deixar você entrar. O que você digitar vai somente para ele e não é guardado.</translation>
    </message>
    <message>
        <source>The image host asks for more before it lets you in.</source>
        <translation>O servidor de imagens pede mais antes de deixar você entrar.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Ends the upload; what is done stays done</source>
        <translation>Encerra o envio; o que está feito fica feito</translation>
    </message>
</context>
<context>
    <name>SetupAssistant</name>
    <message>
        <source>Set up Sheetlink</source>
        <translation>Configurar o Sheetlink</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Steps that were done can be gone back to.</source>
        <translation>É possível voltar aos passos já feitos.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the number of a step, %2 its title.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Try it in practice mode</source>
        <translation>E&amp;xperimentar no modo de prática</translation>
    </message>
    <message>
        <source>Opens a portal and images of its own; nothing leaves this computer</source>
        <translation>Abre um portal e imagens próprios; nada sai deste computador</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;oltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Keeps what you filled in until you quit</source>
        <translation>Guarda o que você preencheu até você sair</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
</context>
<context>
    <name>SftpClient</name>
    <message>
        <source>The image host let us in, but what it says is not SFTP. Often the account&apos;s shell prints a greeting: ask for an account with SFTP access.</source>
        <translation>O servidor de imagens deixou entrar, mas o que ele diz não é SFTP. Muitas vezes o shell da conta imprime uma saudação: peça uma conta com acesso SFTP.</translation>
    </message>
</context>
<context>
    <name>SftpHost</name>
    <message>
        <source>The image host %1 stopped answering.</source>
        <translation>O servidor de imagens %1 parou de responder.</translation>
    </message>
    <message>
        <source>The image host holds other bytes under “%1” than were sent. Somebody or something changed them there: look at the file, then retry.</source>
        <translation>O servidor de imagens contém em “%1” bytes diferentes dos que foram enviados. Alguém ou algo os mudou lá: examine o arquivo e depois tente de novo.</translation>
    </message>
    <message>
        <source>The image host does not tell the size of “%1”.</source>
        <translation>O servidor de imagens não informa o tamanho de “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be removed from the image host.</source>
        <translation>“%1” não pôde ser removido do servidor de imagens.</translation>
    </message>
    <message>
        <source>The host does not say when a file is safe on its disk; a power cut there may lose the last ones.</source>
        <translation>O servidor não diz quando um arquivo está seguro no disco dele; uma queda de energia lá pode fazer perder os últimos.</translation>
    </message>
    <message>
        <source>The host tells no sizes: whether a file is whole is seen at its public address only.</source>
        <translation>O servidor não informa tamanhos: só pelo endereço público se vê se um arquivo está inteiro.</translation>
    </message>
    <message>
        <source>The host does not tell which names are taken: an image that is there already is found only after it was sent.</source>
        <translation>O servidor não diz que nomes já estão em uso: uma imagem que já está lá só é descoberta depois do envio.</translation>
    </message>
    <message>
        <source>The host forbids renaming: while an image is sent, visitors may see a part of it.</source>
        <translation>O servidor proíbe renomear: enquanto uma imagem é enviada, visitantes podem ver uma parte dela.</translation>
    </message>
    <message>
        <source>The host does not let us set the files&apos; dates and permissions.</source>
        <translation>O servidor não deixa definir as datas e permissões dos arquivos.</translation>
    </message>
    <message>
        <source>The account may not read what it wrote: images that are there already cannot be compared.</source>
        <translation>A conta não pode ler o que gravou: imagens que já estão lá não podem ser comparadas.</translation>
    </message>
    <message>
        <source>The account has no shell: the host cannot compute checksums, sizes must do.</source>
        <translation>A conta não tem shell: o servidor não consegue calcular somas de verificação; os tamanhos têm de bastar.</translation>
    </message>
    <message>
        <source>The image host kept only %1 of %2 bytes of “%3”.</source>
        <translation>O servidor de imagens conservou somente %1 de %2 bytes de “%3”.</translation>
    </message>
    <message>
        <source>What was sent of “%1” vanished from the image host.</source>
        <translation>O que foi enviado de “%1” sumiu do servidor de imagens.</translation>
    </message>
    <message>
        <source>The image that lies on the image host as “%1” could not be read, to compare it.</source>
        <translation>A imagem que está no servidor de imagens como “%1” não pôde ser lida para comparação.</translation>
    </message>
    <message>
        <source>The disk of the image host is full. Make space there, then resume.</source>
        <translation>O disco do servidor de imagens está cheio. Libere espaço lá e depois retome.</translation>
    </message>
    <message>
        <source>The image host takes no more bytes, though its disk has room: the account&apos;s quota is probably used up. Ask for more, then resume.</source>
        <translation>O servidor de imagens não aceita mais bytes, embora o disco dele tenha espaço: a cota da conta provavelmente se esgotou. Peça mais e depois retome.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for the image host, which takes %2 letters. Give the image a shorter number, or shorten the part of its name behind it.</source>
        <translation>O nome “%1” é longo demais para o servidor de imagens, que aceita %2 letras. Dê à imagem um número mais curto ou encurte a parte do nome que vem depois dele.</translation>
    </message>
    <message>
        <source>The account may not write “%1” on the image host. Ask for the right to write there, or correct host.address in the profile.</source>
        <translation>A conta não pode gravar “%1” no servidor de imagens. Peça permissão para gravar ali ou corrija host.address no perfil.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there on the image host. Make it, or correct host.address in the profile.</source>
        <translation>A pasta “%1” não existe no servidor de imagens. Crie-a ou corrija host.address no perfil.</translation>
    </message>
    <message>
        <source>The connection to the image host %1 broke off.</source>
        <translation>A conexão com o servidor de imagens %1 caiu.</translation>
    </message>
    <message>
        <source>The image host refused “%1”.</source>
        <translation>O servidor de imagens recusou “%1”.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Signing in to %1 as “%2”.</source>
        <translation>Entrando em %1 como “%2”.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Password of the &amp;image host</source>
        <translation>Senha do servidor de &amp;imagens</translation>
    </message>
    <message>
        <source>Leave empty to sign in with a key</source>
        <translation>Deixe vazio para entrar com uma chave</translation>
    </message>
    <message>
        <source>Passphrase of the private &amp;key</source>
        <translation>Frase secreta da chave &amp;privada</translation>
    </message>
    <message>
        <source>Leave empty if it has none</source>
        <translation>Deixe vazio se ela não tiver</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>&amp;Lembrar a senha</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>The one you sign in with on the portal&apos;s own page</source>
        <translation>A que você usa para entrar na página do próprio portal</translation>
    </message>
    <message>
        <source>Of your account there</source>
        <translation>A da sua conta lá</translation>
    </message>
</context>
<context>
    <name>SkeletalRecords</name>
    <message>
        <source>“%1” cannot be a catalog number of the portal, which has 1 to %2 characters.</source>
        <translation>“%1” não pode ser um número de catálogo do portal, que tem de 1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>The portal does not let this account create records in the collection, or its token is no longer valid.</source>
        <translation>O portal não deixa esta conta criar registros na coleção, ou o token dela não é mais válido.</translation>
    </message>
    <message>
        <source>The portal failed to create the record %1. Make sure that the account may edit the collection.</source>
        <translation>O portal não conseguiu criar o registro %1. Certifique-se de que a conta pode editar a coleção.</translation>
    </message>
</context>
<context>
    <name>SortDelegate</name>
    <message>
        <source>Place on the record</source>
        <translation>Posição no registro</translation>
    </message>
    <message>
        <source>the portal&apos;s own</source>
        <translation>a do portal</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>The name “%1” is not valid text (shown with \x for what cannot be read). Rename the file, then add it again.</source>
        <translation>O nome “%1” não é um texto válido (mostrado com \x no lugar do que não pode ser lido). Renomeie o arquivo e depois adicione-o de novo.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read to its end. Check that you may open it.</source>
        <translation>A pasta “%1” não pode ser lida até o fim. Confira se você tem permissão para abri-la.</translation>
    </message>
    <message>
        <source>“%1” is a link to another place. Links are not followed.</source>
        <translation>“%1” é um atalho para outro lugar. Atalhos não são seguidos.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1” não é um arquivo.</translation>
    </message>
    <message>
        <source>“%1” is not an image file.</source>
        <translation>“%1” não é um arquivo de imagem.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Não há arquivo nem pasta “%1”.</translation>
    </message>
</context>
<context>
    <name>SpecimenModel</name>
    <message>
        <source>Without a number</source>
        <translation>Sem número</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ssh</name>
    <message>
        <source>The image host %1 did not answer in time.</source>
        <translation>O servidor de imagens %1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The connection to the image host %1 broke off.</source>
        <translation>A conexão com o servidor de imagens %1 caiu.</translation>
    </message>
    <message>
        <source>The image host %1 lets this account in, but not over SFTP. Ask for SFTP access.</source>
        <translation>O servidor de imagens %1 deixa esta conta entrar, mas não por SFTP. Peça acesso SFTP.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be read. Check host.keyFile in the profile.</source>
        <translation>O arquivo de chave “%1” não pode ser lido. Confira host.keyFile no perfil.</translation>
    </message>
    <message>
        <source>The key file “%1” needs its passphrase.</source>
        <translation>O arquivo de chave “%1” precisa da sua frase secreta.</translation>
    </message>
    <message>
        <source>The passphrase is not that of the key file “%1”.</source>
        <translation>A frase secreta não é a do arquivo de chave “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key that can be used. Check host.keyFile in the profile: a private key begins with “-----BEGIN”.</source>
        <translation>O arquivo “%1” não contém uma chave privada que possa ser usada. Confira host.keyFile no perfil: uma chave privada começa com “-----BEGIN”.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an image host. Correct host.address in the profile.</source>
        <translation>“%1” não pode ser o nome de um servidor de imagens. Corrija host.address no perfil.</translation>
    </message>
    <message>
        <source>The image host %1 shows another key than the one known for it. Somebody may be in between: nothing was sent. Ask the people who run it whether they changed the key; only then replace the old one in known_hosts.</source>
        <translation>O servidor de imagens %1 mostra uma chave diferente da que se conhece dele. Pode haver alguém no meio do caminho: nada foi enviado. Pergunte a quem o administra se a chave foi trocada; só então substitua a antiga em known_hosts.</translation>
    </message>
    <message>
        <source>The image host %1 is not known to ssh yet; nothing was sent. Sign in once with ssh in a terminal and compare its key with what the people who run it tell you.</source>
        <translation>O servidor de imagens %1 ainda não é conhecido pelo ssh; nada foi enviado. Entre uma vez com ssh em um terminal e compare a chave dele com a que informar quem o administra.</translation>
    </message>
    <message>
        <source>The image host %1 did not let ssh in. Sign in once with ssh in a terminal, and check the user in host.address and the key.</source>
        <translation>O servidor de imagens %1 não deixou o ssh entrar. Entre uma vez com ssh em um terminal e confira o usuário em host.address e a chave.</translation>
    </message>
    <message>
        <source>ssh cannot use its configuration. Sign in with ssh in a terminal to see why.</source>
        <translation>O ssh não consegue usar a sua configuração. Entre com ssh em um terminal para ver por quê.</translation>
    </message>
    <message>
        <source>ssh cannot reach the image host %1. Check the network and host.address in the profile.</source>
        <translation>O ssh não consegue alcançar o servidor de imagens %1. Confira a rede e host.address no perfil.</translation>
    </message>
    <message>
        <source>The program “%1” cannot be started here. Install OpenSSH, or let this program speak SSH itself (host.ssh in the profile).</source>
        <translation>O programa “%1” não pode ser iniciado aqui. Instale o OpenSSH ou deixe este programa falar SSH ele mesmo (host.ssh no perfil).</translation>
    </message>
    <message>
        <source>The image host %1 cannot be reached on port %2. Check the network and host.address in the profile.</source>
        <translation>O servidor de imagens %1 não pode ser alcançado na porta %2. Confira a rede e host.address no perfil.</translation>
    </message>
    <message>
        <source>The image host %1 shows another key than the one known for it. Somebody may be in between: nothing was sent. Ask the people who run it whether they changed the key; only then replace the old one in the profile or in known_hosts.</source>
        <translation>O servidor de imagens %1 mostra uma chave diferente da que se conhece dele. Pode haver alguém no meio do caminho: nada foi enviado. Pergunte a quem o administra se a chave foi trocada; só então substitua a antiga no perfil ou em known_hosts.</translation>
    </message>
    <message>
        <source>The image host %1 is not known here yet; nothing was sent. Its key is %2. Compare it with what the people who run it tell you, then put it into the profile as host.hostKey.</source>
        <translation>O servidor de imagens %1 ainda não é conhecido aqui; nada foi enviado. A chave dele é %2. Compare-a com a que informar quem o administra e depois coloque-a no perfil como host.hostKey.</translation>
    </message>
    <message>
        <source>The key of %1 cannot be kept in “%2”. Make that file writable, or accept the key for this time only.</source>
        <translation>A chave de %1 não pode ser guardada em “%2”. Torne esse arquivo gravável ou aceite a chave só desta vez.</translation>
    </message>
    <message>
        <source>The image host %1 asks for “%2” to sign in, and nobody can be asked here. Run this where somebody can answer.</source>
        <translation>O servidor de imagens %1 pede “%2” para deixar entrar, e aqui não há a quem perguntar. Execute isto onde alguém possa responder.</translation>
    </message>
    <message>
        <source>The image host %1 asked for “%2” to sign in, and got no answer.</source>
        <translation>O servidor de imagens %1 pediu “%2” para deixar entrar e não obteve resposta.</translation>
    </message>
    <message>
        <source>The image host %1 did not accept the answers. Try again.</source>
        <translation>O servidor de imagens %1 não aceitou as respostas. Tente de novo.</translation>
    </message>
    <message>
        <source>The image host %1 did not let “%2” in. Check the user in host.address, and the password or key.</source>
        <translation>O servidor de imagens %1 não deixou “%2” entrar. Confira o usuário em host.address e a senha ou a chave.</translation>
    </message>
    <message>
        <source>The image host %1 is not known here yet, and you did not accept its key; nothing was sent. Ask the people who run it for the key&apos;s fingerprint, then try again.</source>
        <translation>O servidor de imagens %1 ainda não é conhecido aqui e você não aceitou a chave dele; nada foi enviado. Peça a impressão digital da chave a quem o administra e tente de novo.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Last batches</source>
        <translation>Últimos lotes</translation>
    </message>
    <message>
        <source>You see which record each image belongs to before anything leaves this computer.</source>
        <translation>Você vê a que registro cada imagem pertence antes que qualquer coisa saia deste computador.</translation>
    </message>
    <message>
        <source>To begin, say where your portal is and where the images go: that takes a few minutes. Or try everything out in practice mode first.</source>
        <translation>Para começar, diga onde está o seu portal e para onde vão as imagens: isso leva alguns minutos. Ou experimente tudo primeiro no modo de prática.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Continuar com %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Goes on sending where it was left</source>
        <translation>Continua o envio de onde parou</translation>
    </message>
    <message>
        <source>Shows its images; nothing is sent</source>
        <translation>Mostra as imagens dele; nada é enviado</translation>
    </message>
    <message>
        <source>Drop a folder or a zip of specimen images here</source>
        <translation>Solte aqui uma pasta ou um zip com imagens de espécimes</translation>
    </message>
</context>
<context>
    <name>StatesBar</name>
    <message>
        <source>Images by state</source>
        <translation>Imagens por estado</translation>
    </message>
</context>
<context>
    <name>SuffixTable</name>
    <message>
        <source>What a name says behind its number, as in ASU0012345_label.jpg, or before it, as in tn_ASU0012345.jpg. A suffix of one letter must be written in this very case.</source>
        <translation>O que um nome diz depois do número, como em ASU0012345_label.jpg, ou antes dele, como em tn_ASU0012345.jpg. Um sufixo de uma só letra precisa ser escrito exatamente assim, em maiúscula ou minúscula.</translation>
    </message>
    <message>
        <source>Suffixes of names</source>
        <translation>Sufixos dos nomes</translation>
    </message>
    <message>
        <source>Press F2 to change a cell.</source>
        <translation>Pressione F2 para alterar uma célula.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Copy made before</source>
        <translation>Cópia já pronta</translation>
    </message>
    <message>
        <source>Place on the record</source>
        <translation>Posição no registro</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>A&amp;dd suffix</source>
        <translation>A&amp;dicionar sufixo</translation>
    </message>
    <message>
        <source>Adds an empty row</source>
        <translation>Adiciona uma linha vazia</translation>
    </message>
    <message>
        <source>&amp;Remove suffix</source>
        <translation>&amp;Remover sufixo</translation>
    </message>
    <message>
        <source>Removes the row</source>
        <translation>Remove a linha</translation>
    </message>
    <message>
        <source>&amp;Back to the usual ones</source>
        <translation>&amp;Voltar aos habituais</translation>
    </message>
    <message>
        <source>Replaces all rows by the suffixes that are commonly used</source>
        <translation>Substitui todas as linhas pelos sufixos usados habitualmente</translation>
    </message>
</context>
<context>
    <name>ThumbnailStrip</name>
    <message>
        <source>Image %1 of the record: %2</source>
        <translation>Imagem %1 do registro: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailPanel</name>
    <message>
        <source>A&amp;ddresses and history</source>
        <translation>Endereços e &amp;histórico</translation>
    </message>
    <message>
        <source>Addresses and history</source>
        <translation>Endereços e histórico</translation>
    </message>
    <message>
        <source>Where the image lies on the web, and what became of it so far</source>
        <translation>Onde a imagem está na web e o que foi feito dela até agora</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Web copy</source>
        <translation>Cópia web</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Miniatura</translation>
    </message>
    <message>
        <source>Untouched original</source>
        <translation>Original inalterado</translation>
    </message>
    <message>
        <source>Copies this address</source>
        <translation>Copia este endereço</translation>
    </message>
    <message>
        <source>Copy the address: %1</source>
        <extracomment>%1 is what lies there, for instance Web copy.</extracomment>
        <translation>Copiar o endereço: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A line of an image&apos;s history: when, its state, and why.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Its link stands in a file for the portal&apos;s manager: “%1”. Delete the file if nobody imported it; else resume the batch first, so that the link is known.</source>
        <translation>O vínculo dela está em um arquivo para o administrador do portal: “%1”. Apague o arquivo se ninguém o importou; senão, retome antes o lote, para que o vínculo seja conhecido.</translation>
    </message>
    <message>
        <source>Somebody else made this link.</source>
        <translation>Outra pessoa fez este vínculo.</translation>
    </message>
    <message>
        <source>Somebody imported its link. Resume the batch first.</source>
        <translation>Alguém importou o vínculo dela. Retome antes o lote.</translation>
    </message>
    <message>
        <source>Somebody took the image off its record already. Its files stay on the image host.</source>
        <translation>Alguém já retirou a imagem do seu registro. Os arquivos dela ficam no servidor de imagens.</translation>
    </message>
    <message>
        <source>Another image needs the file “%1”.</source>
        <translation>Outra imagem precisa do arquivo “%1”.</translation>
    </message>
    <message>
        <source>Somebody changed the file “%1” on the image host.</source>
        <translation>Alguém alterou o arquivo “%1” no servidor de imagens.</translation>
    </message>
    <message>
        <source>The image host holds a copy that was made from the file, not the file itself. Keep the file.</source>
        <translation>O servidor de imagens contém uma cópia que foi feita do arquivo, não o próprio arquivo. Guarde o arquivo.</translation>
    </message>
    <message>
        <source>The file was changed since it was sent.</source>
        <translation>O arquivo foi alterado depois de enviado.</translation>
    </message>
    <message>
        <source>The record does not show the image any more.</source>
        <translation>O registro não mostra mais a imagem.</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Take the batch back</source>
        <translation>Desfazer o lote</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will be taken off their records, then their files off the image host. Your own files stay where they are.</source>
        <translation>
            <numerusform>%n imagem será retirada do seu registro e, depois, os arquivos dela, do servidor de imagens. Os seus próprios arquivos ficam onde estão.</numerusform>
            <numerusform>%n imagens serão retiradas dos seus registros e, depois, os arquivos delas, do servidor de imagens. Os seus próprios arquivos ficam onde estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) stay, because something about them is not as this batch left it.</source>
        <translation>
            <numerusform>%n imagem permanece, porque algo nela não está como este lote deixou.</numerusform>
            <numerusform>%n imagens permanecem, porque algo nelas não está como este lote deixou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %n image(s)</source>
        <translation>
            <numerusform>&amp;Retirar %n imagem</numerusform>
            <numerusform>&amp;Retirar %n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Salvar a lista…</translation>
    </message>
    <message>
        <source>For the portal&apos;s manager, when your account may not take links back</source>
        <translation>Para o administrador do portal, quando a sua conta não pode retirar vínculos</translation>
    </message>
    <message>
        <source>What becomes of each image</source>
        <translation>O que é feito de cada imagem</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Stays. %1</source>
        <translation>Permanece. %1</translation>
    </message>
    <message>
        <source>Link and files are taken back</source>
        <translation>O vínculo e os arquivos são retirados</translation>
    </message>
    <message>
        <source>Its files are removed; it was not linked</source>
        <translation>Os arquivos dela são removidos; ela não estava vinculada</translation>
    </message>
</context>
<context>
    <name>WebDavHost</name>
    <message>
        <source>A web server does not say when a file is safe on its disk: what was uploaded just before its power fails may be lost.</source>
        <translation>Um servidor web não diz quando um arquivo está seguro no disco dele: o que foi enviado pouco antes de uma queda de energia lá pode se perder.</translation>
    </message>
    <message>
        <source>This server cannot rename files, so they are written under their final name at once: one that broke off may be left there half, and one that somebody else puts there in the same moment may be overwritten.</source>
        <translation>Este servidor não consegue renomear arquivos; por isso, eles são gravados logo com o nome definitivo: um envio que caiu pode deixar lá um arquivo pela metade, e um arquivo que outra pessoa coloque lá no mesmo instante pode ser sobrescrito.</translation>
    </message>
    <message>
        <source>This server overwrites a file when another is renamed to its name, so each name is looked at first: only what somebody else puts there in the same moment may be overwritten.</source>
        <translation>Este servidor sobrescreve um arquivo quando outro é renomeado para o nome dele; por isso, cada nome é examinado antes: só o que outra pessoa colocar lá no mesmo instante pode ser sobrescrito.</translation>
    </message>
    <message>
        <source>The image host kept %1 instead of %2 bytes of “%3”. It is tried again by itself; if it stays so, tell the people who run the image host.</source>
        <translation>O servidor de imagens conservou %1 em vez de %2 bytes de “%3”. Tenta-se de novo automaticamente; se continuar assim, avise quem administra o servidor de imagens.</translation>
    </message>
    <message>
        <source>The image host did not give “%1” its final name. It is tried again by itself; if it stays so, tell the people who run the image host.</source>
        <translation>O servidor de imagens não deu a “%1” o nome definitivo. Tenta-se de novo automaticamente; se continuar assim, avise quem administra o servidor de imagens.</translation>
    </message>
    <message>
        <source>Without https:// anybody on the way could read the password for %1; nothing was sent. Write https:// in host.address in the profile.</source>
        <translation>Sem https://, qualquer pessoa no caminho poderia ler a senha de %1; nada foi enviado. Escreva https:// em host.address no perfil.</translation>
    </message>
    <message>
        <source>“%1” holds no certificates in PEM form. Correct host.caFile in the profile.</source>
        <translation>“%1” não contém certificados em formato PEM. Corrija host.caFile no perfil.</translation>
    </message>
    <message>
        <source>The image host takes files there, but not “%1”. Rename your file, or ask the people who run the image host why it is refused.</source>
        <translation>O servidor de imagens aceita arquivos ali, mas não “%1”. Renomeie o seu arquivo ou pergunte a quem administra o servidor de imagens por que ele é recusado.</translation>
    </message>
    <message>
        <source>The image host refuses files as large as “%1”. Ask the people who run it for a higher limit on uploads, or set images.originalLimitMB lower in the profile.</source>
        <translation>O servidor de imagens recusa arquivos tão grandes quanto “%1”. Peça a quem o administra um limite de envio maior ou defina um valor menor para images.originalLimitMB no perfil.</translation>
    </message>
    <message>
        <source>The image host sends uploads on to another address, “%1”. If that is right, put it into the profile as host.address.</source>
        <translation>O servidor de imagens encaminha os envios para outro endereço, “%1”. Se estiver certo, coloque-o no perfil como host.address.</translation>
    </message>
    <message>
        <source>The image host %1 wants a user and a password. Write host.address in the profile as https://user@host/folder/.</source>
        <translation>O servidor de imagens %1 quer um usuário e uma senha. Escreva host.address no perfil como https://user@host/folder/.</translation>
    </message>
    <message>
        <source>The image host %1 did not let “%2” in. Check the user in host.address, and the password.</source>
        <translation>O servidor de imagens %1 não deixou “%2” entrar. Confira o usuário em host.address e a senha.</translation>
    </message>
    <message>
        <source>The account may not write “%1” on the image host. Ask for the right to write there, or correct host.address in the profile.</source>
        <translation>A conta não pode gravar “%1” no servidor de imagens. Peça permissão para gravar ali ou corrija host.address no perfil.</translation>
    </message>
    <message>
        <source>The folder “%1” is missing on the image host and may not be made by this account. Make it there, or ask for the right to make folders.</source>
        <translation>A pasta “%1” não existe no servidor de imagens e não pode ser criada por esta conta. Crie-a lá ou peça permissão para criar pastas.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there on the image host. Make it, or correct host.address in the profile.</source>
        <translation>A pasta “%1” não existe no servidor de imagens. Crie-a ou corrija host.address no perfil.</translation>
    </message>
    <message>
        <source>“%1” is on a web server, but not a folder that takes files (WebDAV). Correct host.address in the profile, or ask for the address for uploads.</source>
        <translation>“%1” está em um servidor web, mas não é uma pasta que aceite arquivos (WebDAV). Corrija host.address no perfil ou peça o endereço para envios.</translation>
    </message>
    <message>
        <source>The image host does not take a file with the name “%1”. Rename your file.</source>
        <translation>O servidor de imagens não aceita um arquivo com o nome “%1”. Renomeie o seu arquivo.</translation>
    </message>
    <message>
        <source>Another program has “%1” locked on the image host. It is tried again by itself; if it stays locked, close the other program.</source>
        <translation>Outro programa bloqueou “%1” no servidor de imagens. Tenta-se de novo automaticamente; se continuar bloqueado, feche o outro programa.</translation>
    </message>
    <message>
        <source>The image host is busy (status %1). It is asked again by itself; if it stays busy, tell the people who run it.</source>
        <translation>O servidor de imagens está ocupado (status %1). Pergunta-se a ele de novo automaticamente; se continuar ocupado, avise quem o administra.</translation>
    </message>
    <message>
        <source>The disk of the image host is full. Make space there, then resume.</source>
        <translation>O disco do servidor de imagens está cheio. Libere espaço lá e depois retome.</translation>
    </message>
    <message>
        <source>The image host refused “%1” (status %2). It is tried again by itself; if it stays refused, tell the people who run the image host.</source>
        <translation>O servidor de imagens recusou “%1” (status %2). Tenta-se de novo automaticamente; se continuar recusando, avise quem administra o servidor de imagens.</translation>
    </message>
    <message>
        <source>The image host refused “%1” (status %2). Ask the people who run it why.</source>
        <translation>O servidor de imagens recusou “%1” (status %2). Pergunte o motivo a quem o administra.</translation>
    </message>
    <message>
        <source>The image host shows a page under every address, also where no file is. Perhaps the network wants you to sign in: open a web page in a browser.</source>
        <translation>O servidor de imagens mostra uma página em qualquer endereço, mesmo onde não há arquivo algum. Talvez a rede peça que você entre com sua conta: abra uma página da web em um navegador.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>Escolher &amp;pasta…</translation>
    </message>
    <message>
        <source>Adds all images of a folder</source>
        <translation>Adiciona todas as imagens de uma pasta</translation>
    </message>
    <message>
        <source>Choose f&amp;iles…</source>
        <translation>Escolher &amp;arquivos…</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Colar arquivos</translation>
    </message>
    <message>
        <source>Adds the files that were copied in a file manager</source>
        <translation>Adiciona os arquivos que foram copiados em um gerenciador de arquivos</translation>
    </message>
    <message>
        <source>&amp;Mapping file…</source>
        <translation>Arquivo de corr&amp;espondência…</translation>
    </message>
    <message>
        <source>Takes numbers from a table (CSV) with file names and their numbers, before any rule</source>
        <translation>Obtém os números de uma tabela (CSV) com nomes de arquivos e seus números, antes de qualquer regra</translation>
    </message>
    <message>
        <source>&amp;Without mapping file</source>
        <translation>&amp;Sem arquivo de correspondência</translation>
    </message>
    <message>
        <source>Finds the numbers by the rules of the profile again</source>
        <translation>Volta a encontrar os números pelas regras do perfil</translation>
    </message>
    <message>
        <source>&amp;Check records</source>
        <translation>&amp;Conferir registros</translation>
    </message>
    <message>
        <source>Compares the numbers with the portal&apos;s records; sends nothing</source>
        <translation>Compara os números com os registros do portal; não envia nada</translation>
    </message>
    <message>
        <source>Start &amp;upload</source>
        <translation>&amp;Iniciar envio</translation>
    </message>
    <message>
        <source>Puts the ready images on the web and links them</source>
        <translation>Coloca as imagens prontas na web e as vincula</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Holds the upload; Space does the same in the table</source>
        <translation>Suspende o envio; Espaço faz o mesmo na tabela</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Stops soon; what is done stays done</source>
        <translation>Interrompe logo; o que está feito fica feito</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Tentar de novo as &amp;que falharam</translation>
    </message>
    <message>
        <source>Tries again what failed</source>
        <translation>Tenta de novo o que falhou</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>Relatóri&amp;o…</translation>
    </message>
    <message>
        <source>Saves what happened to every image</source>
        <translation>Salva o que aconteceu com cada imagem</translation>
    </message>
    <message>
        <source>E&amp;xport links…</source>
        <translation>Exportar &amp;vínculos…</translation>
    </message>
    <message>
        <source>Writes the links into files, for somebody who may import them into the portal</source>
        <translation>Grava os vínculos em arquivos, para alguém que possa importá-los no portal</translation>
    </message>
    <message>
        <source>Safe to &amp;delete…</source>
        <translation>Po&amp;dem ser apagados…</translation>
    </message>
    <message>
        <source>Looks at every byte and link again and lists the files that you need not keep on this computer</source>
        <translation>Examina de novo cada byte e cada vínculo e lista os arquivos que você não precisa guardar neste computador</translation>
    </message>
    <message>
        <source>Undo this &amp;batch…</source>
        <translation>Desfa&amp;zer este lote…</translation>
    </message>
    <message>
        <source>Takes back the links that this batch made and the files that it sent; shows first what that means</source>
        <translation>Retira os vínculos que este lote fez e os arquivos que ele enviou; mostra antes o que isso significa</translation>
    </message>
    <message>
        <source>&amp;Work through decisions</source>
        <translation>P&amp;ercorrer decisões</translation>
    </message>
    <message>
        <source>&amp;Next decision</source>
        <translation>Pró&amp;xima decisão</translation>
    </message>
    <message>
        <source>Goes to the next image to decide on</source>
        <translation>Vai para a próxima imagem a decidir</translation>
    </message>
    <message>
        <source>&amp;Previous decision</source>
        <translation>Decisão a&amp;nterior</translation>
    </message>
    <message>
        <source>Goes back to the image before</source>
        <translation>Volta para a imagem anterior</translation>
    </message>
    <message>
        <source>Last deci&amp;ded</source>
        <translation>Últi&amp;ma decidida</translation>
    </message>
    <message>
        <source>Goes back to the image that was decided last</source>
        <translation>Volta para a última imagem decidida</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Shows only rows with some text</source>
        <translation>Mostra somente as linhas com determinado texto</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>D&amp;esfazer</translation>
    </message>
    <message>
        <source>Takes the last decision back</source>
        <translation>Desfaz a última decisão</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Ref&amp;azer</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>Faz de novo o que foi desfeito</translation>
    </message>
    <message>
        <source>Find and &amp;replace…</source>
        <translation>Localizar e s&amp;ubstituir…</translation>
    </message>
    <message>
        <source>Changes many numbers at once, and shows beforehand what becomes of them</source>
        <translation>Muda muitos números de uma vez e mostra antes o que é feito deles</translation>
    </message>
    <message>
        <source>By &amp;specimens</source>
        <translation>A&amp;grupar por espécimes</translation>
    </message>
    <message>
        <source>Shows the images below their specimens</source>
        <translation>Mostra as imagens agrupadas por espécimes</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Hides this message</source>
        <translation>Oculta esta mensagem</translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation>Ent&amp;rar…</translation>
    </message>
    <message>
        <source>Asks for the password of the portal</source>
        <translation>Pede a senha do portal</translation>
    </message>
    <message>
        <source>Test co&amp;nnection…</source>
        <translation>Testar &amp;conexão…</translation>
    </message>
    <message>
        <source>Tries portal, rights and image host with a small test image, which is removed again</source>
        <translation>Testa portal, direitos e servidor de imagens com uma pequena imagem de teste, que depois é removida</translation>
    </message>
    <message>
        <source>Set u&amp;p…</source>
        <translation>Conf&amp;igurar…</translation>
    </message>
    <message>
        <source>Leads you from the portal&apos;s address to a profile that works</source>
        <translation>Conduz você do endereço do portal até um perfil que funciona</translation>
    </message>
    <message>
        <source>Pr&amp;ofiles…</source>
        <translation>&amp;Perfis…</translation>
    </message>
    <message>
        <source>Makes, copies, exchanges and removes profiles: each is a portal with an image host</source>
        <translation>Cria, copia, troca com outros e remove perfis: cada um é um portal com um servidor de imagens</translation>
    </message>
    <message>
        <source>&amp;Edit profile…</source>
        <translation>E&amp;ditar perfil…</translation>
    </message>
    <message>
        <source>Changes the profile</source>
        <translation>Altera o perfil</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Opens the list of batches once more</source>
        <translation>Abre a lista de lotes mais uma vez</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>Di&amp;spensar</translation>
    </message>
    <message>
        <source>Last &amp;batches</source>
        <translation>Ú&amp;ltimos lotes</translation>
    </message>
    <message>
        <source>Goes to the start page with what is left</source>
        <translation>Vai para a página inicial com o que resta</translation>
    </message>
    <message>
        <source>All batc&amp;hes…</source>
        <translation>&amp;Todos os lotes…</translation>
    </message>
    <message>
        <source>Lists all batches: what became of them, reports, undo</source>
        <translation>Lista todos os lotes: o que foi feito deles, relatórios, desfazer</translation>
    </message>
    <message>
        <source>P&amp;ractice</source>
        <translation>&amp;Prática</translation>
    </message>
    <message>
        <source>Opens a portal and images of its own to try everything out; nothing leaves this computer</source>
        <translation>Abre um portal e imagens próprios para experimentar tudo; nada sai deste computador</translation>
    </message>
    <message>
        <source>Lea&amp;ve practice</source>
        <translation>Sai&amp;r da prática</translation>
    </message>
    <message>
        <source>Goes back to your own work</source>
        <translation>Volta ao seu próprio trabalho</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>Rec&amp;omeçar</translation>
    </message>
    <message>
        <source>Forgets what was practised and begins anew</source>
        <translation>Esquece o que foi praticado e começa do zero</translation>
    </message>
    <message>
        <source>Shows the files in which the program wrote down what it did; they hold no passwords</source>
        <translation>Mostra os arquivos em que o programa anotou o que fez; eles não contêm senhas</translation>
    </message>
    <message>
        <source>Save diagnosti&amp;cs…</source>
        <translation>Salvar diagnósti&amp;co…</translation>
    </message>
    <message>
        <source>Writes a zip for whoever helps you: logs, profile and versions, without passwords</source>
        <translation>Grava um zip para quem ajuda você: registros, perfil e versões, sem senhas</translation>
    </message>
    <message>
        <source>&amp;About Sheetlink</source>
        <translation>So&amp;bre o Sheetlink</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versão e licença</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Closes the window; what is left goes on next time</source>
        <translation>Fecha a janela; o que resta continua na próxima vez</translation>
    </message>
    <message>
        <source>Shows the images that need a decision one after the other; N and P go on and back</source>
        <translation>Mostra uma após a outra as imagens que precisam de decisão; N e P avançam e voltam</translation>
    </message>
    <message>
        <source>Open log &amp;folder</source>
        <translation>Abrir a pasta do regist&amp;ro</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guia de uso</translation>
    </message>
    <message>
        <source>Tells how everything is done, and what messages mean</source>
        <translation>Explica como tudo é feito e o que as mensagens significam</translation>
    </message>
    <message>
        <source>Small pict&amp;ures</source>
        <translation>Imagens peq&amp;uenas</translation>
    </message>
    <message>
        <source>Shows a small picture beside each file name</source>
        <translation>Mostra uma imagem pequena ao lado de cada nome de arquivo</translation>
    </message>
    <message>
        <source>Adds single images, or zips of images</source>
        <translation>Adiciona imagens avulsas ou arquivos zip de imagens</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The images of the zip could not be unpacked into “%1”: %2 are free there. Make space, then try again.</source>
        <translation>As imagens do zip não puderam ser descompactadas em “%1”: há %2 livres ali. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The zip of “%1” was changed while it was read. Add it again.</source>
        <translation>O zip de “%1” foi alterado enquanto era lido. Adicione-o de novo.</translation>
    </message>
    <message>
        <source>“%1” is damaged inside its zip. Get the zip anew, then add it again.</source>
        <translation>“%1” está danificado dentro do zip. Obtenha o zip de novo e adicione-o outra vez.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Unpack the zip with the password, then add the folder.</source>
        <translation>“%1” está protegido por senha. Descompacte o zip com a senha e depois adicione a pasta.</translation>
    </message>
    <message>
        <source>“%1” is packed in a way that Sheetlink cannot read. Unpack the zip with another program, then add the folder.</source>
        <translation>“%1” está compactado de um modo que o Sheetlink não consegue ler. Descompacte o zip com outro programa e depois adicione a pasta.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Unpack the zip, then add the folder.</source>
        <translation>“%1” tem mais de %2. Descompacte o zip e depois adicione a pasta.</translation>
    </message>
    <message>
        <source>“%1” would become %2 out of %3, as no photograph does. If you trust the zip, unpack it yourself and add the folder.</source>
        <translation>“%1” passaria de %3 a %2, como nenhuma fotografia faz. Se você confia no zip, descompacte-o e depois adicione a pasta.</translation>
    </message>
    <message>
        <source>“%1” has a name that could lead out of its folder. If you trust the zip, unpack it yourself and add the folder.</source>
        <translation>“%1” tem um nome que poderia levar para fora da sua pasta. Se você confia no zip, descompacte-o e depois adicione a pasta.</translation>
    </message>
    <message>
        <source>“%1” is a zip inside a zip. Unpack the outer one, then add the folder.</source>
        <translation>“%1” é um zip dentro de outro zip. Descompacte o de fora e depois adicione a pasta.</translation>
    </message>
    <message>
        <source>The name “%1” is not valid text. Unpack the zip, rename the file, then add the folder.</source>
        <translation>O nome “%1” não é um texto válido. Descompacte o zip, renomeie o arquivo e depois adicione a pasta.</translation>
    </message>
    <message>
        <source>The name “%1” is too long. Unpack the zip, give the file a shorter name, then add the folder.</source>
        <translation>O nome “%1” é longo demais. Descompacte o zip, dê ao arquivo um nome mais curto e depois adicione a pasta.</translation>
    </message>
    <message>
        <source>The zip “%1” cannot be read: it is empty, damaged or not complete. Get it anew, then add it again.</source>
        <translation>O zip “%1” não pode ser lido: está vazio, danificado ou incompleto. Obtenha-o de novo e adicione-o outra vez.</translation>
    </message>
    <message>
        <source>The zip holds several files of the name “%1”. Unpack it, give them names of their own, then add the folder.</source>
        <translation>O zip contém vários arquivos com o nome “%1”. Descompacte-o, dê a cada um o seu próprio nome e depois adicione a pasta.</translation>
    </message>
    <message>
        <source>The zip “%1” cannot be opened. Check that you may read it.</source>
        <translation>O zip “%1” não pode ser aberto. Confira se você tem permissão para lê-lo.</translation>
    </message>
    <message>
        <source>The zip “%1” holds more than %2 files. Unpack it, then add the folder.</source>
        <translation>O zip “%1” contém mais de %2 arquivos. Descompacte-o e depois adicione a pasta.</translation>
    </message>
    <message>
        <source>The zip “%1” holds no files.</source>
        <translation>O zip “%1” não contém arquivos.</translation>
    </message>
    <message>
        <source>The zip “%1” would become larger than %2. Unpack it, then add the folder.</source>
        <translation>O zip “%1” passaria de %2. Descompacte-o e depois adicione a pasta.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Puts specimen images on the web and links them to the records of a Symbiota portal.</source>
        <translation>Coloca imagens de espécimes na web e as vincula aos registros de um portal Symbiota.</translation>
    </message>
    <message>
        <source>Folders and images to begin with.</source>
        <translation>Pastas e imagens com que começar.</translation>
    </message>
    <message>
        <source>Try everything out; nothing leaves this computer.</source>
        <translation>Experimentar tudo; nada sai deste computador.</translation>
    </message>
    <message>
        <source>A profile by name or file.</source>
        <translation>Um perfil, pelo nome ou por arquivo.</translation>
    </message>
    <message>
        <source>Another ledger than the usual.</source>
        <translation>Um livro de trabalho diferente do habitual.</translation>
    </message>
    <message>
        <source>Passwords, as KEY=VALUE lines only you may read.</source>
        <translation>Senhas, em linhas KEY=VALUE que só você possa ler.</translation>
    </message>
</context>
</TS>
