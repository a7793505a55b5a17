<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AfterwardsForm</name>
    <message>
        <source>Looks at</source>
        <translation>Examina</translation>
    </message>
    <message>
        <source>The portal itself looks at the name of the file only.</source>
        <translation>El propio portal examina solo el nombre del archivo.</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>el nombre del archivo</translation>
    </message>
    <message>
        <source>folders and name</source>
        <translation>carpetas y nombre</translation>
    </message>
    <message>
        <source>Replace in the number</source>
        <translation>Reemplazar en el número</translation>
    </message>
    <message>
        <source>An expression, such as /_/ or /^/, as in the portal&apos;s own field.</source>
        <translation>Una expresión, como /_/ o /^/, igual que en el campo del portal.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>May use $1 for the first group.</source>
        <translation>Puede usar $1 para el primer grupo.</translation>
    </message>
    <message>
        <source>Swap texts</source>
        <translation>Intercambiar textos</translation>
    </message>
    <message>
        <source>What files cannot be named with: _=: puts a colon where the name has an underscore. Several with spaces between them; %20 is a space.</source>
        <translation>Lo que no puede figurar en los nombres de archivo: _=: pone dos puntos donde el nombre tiene un guion bajo. Varios, separados por espacios; %20 es un espacio.</translation>
    </message>
    <message>
        <source>Letters of the number</source>
        <translation>Letras del número</translation>
    </message>
    <message>
        <source>Portals find numbers in upper and lower case alike.</source>
        <translation>Los portales encuentran los números tanto en mayúsculas como en minúsculas.</translation>
    </message>
    <message>
        <source>as in the name</source>
        <translation>como en el nombre</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>Fill with zeros up to so many digits</source>
        <translation>Completar con ceros hasta tantos dígitos</translation>
    </message>
    <message>
        <source>The last digits of the number get zeros in front until there are so many.</source>
        <translation>Se anteponen ceros a los últimos dígitos del número hasta llegar a esa cantidad.</translation>
    </message>
    <message>
        <source>no zeros</source>
        <translation>sin ceros</translation>
    </message>
    <message>
        <source>Put in front of the number</source>
        <translation>Poner delante del número</translation>
    </message>
    <message>
        <source>Unless the number begins with it already.</source>
        <translation>A menos que el número ya empiece así.</translation>
    </message>
    <message>
        <source>Loo&amp;ks at</source>
        <translation>E&amp;xamina</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Fill up to</source>
        <translation>Completar hasta</translation>
    </message>
    <message>
        <source>In front</source>
        <translation>Delante</translation>
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
        <translation>¿&amp;Cuáles?</translation>
    </message>
    <message>
        <source>List of images that ask the same</source>
        <translation>Lista de imágenes que plantean la misma pregunta</translation>
    </message>
    <message>
        <source>Lists the files, and what each would get</source>
        <translation>Muestra los archivos y lo que recibiría cada uno</translation>
    </message>
    <message>
        <source>Images that ask the same, and what each would get</source>
        <translation>Imágenes que plantean la misma pregunta y lo que recibiría cada una</translation>
    </message>
    <message numerus="yes">
        <source>Skip all %n alike</source>
        <translation>
            <numerusform>Omitir %n igual</numerusform>
            <numerusform>Omitir las %n iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same for all %n alike</source>
        <translation>
            <numerusform>Lo mismo para %n igual</numerusform>
            <numerusform>Lo mismo para las %n iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %1 for all %n alike</source>
        <translation>
            <numerusform>Responder %1 para %n igual</numerusform>
            <numerusform>Responder %1 para las %n iguales</numerusform>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
        <translation>El portal rechaza el token de la API. Inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n enlazada</numerusform>
            <numerusform>%n enlazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>%n sin terminar</numerusform>
            <numerusform>%n sin terminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n le espera</numerusform>
            <numerusform>%n le esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falló</numerusform>
            <numerusform>%n fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
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
            <numerusform>%n necesita una decisión</numerusform>
            <numerusform>%n necesitan una decisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n no se puede usar</numerusform>
            <numerusform>%n no se pueden usar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) go to %1</source>
        <translation>
            <numerusform>%n imagen va a %1</numerusform>
            <numerusform>%n imágenes van a %1</numerusform>
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
        <translation>Sin nombre y contraseña para el portal, sus registros protegidos parecen no existir.</translation>
    </message>
    <message>
        <source>No similar numbers could be suggested. %1</source>
        <translation>No se pudo sugerir ningún número parecido. %1</translation>
    </message>
    <message>
        <source>The file was changed since it was sent. Undo this batch, or drop the file anew.</source>
        <translation>El archivo se modificó después de enviarlo. Deshaga este lote o vuelva a soltar el archivo.</translation>
    </message>
    <message>
        <source>Skipped by you.</source>
        <translation>Omitida por usted.</translation>
    </message>
    <message>
        <source>The image has no catalog number. Type it, or skip the image.</source>
        <translation>La imagen no tiene número de catálogo. Escríbalo u omita la imagen.</translation>
    </message>
    <message>
        <source>Linked through the API, the images appear on the public pages of their records, but neither in the editor&apos;s image tab nor in searches for records with images. To link them wholly, sign in with name and password and let portal.linker be “auto”.</source>
        <translation>Enlazadas mediante la API, las imágenes aparecen en las páginas públicas de sus registros, pero no en la pestaña de imágenes del editor ni en las búsquedas de registros con imágenes. Para enlazarlas por completo, inicie sesión con nombre y contraseña y deje portal.linker en «auto».</translation>
    </message>
    <message>
        <source>The portal was asked to link the image; its answer will be read back.</source>
        <translation>Se pidió al portal que enlazara la imagen; su respuesta se leerá para confirmarla.</translation>
    </message>
    <message>
        <source>The portal did not link the image: %1</source>
        <translation>El portal no enlazó la imagen: %1</translation>
    </message>
    <message>
        <source>The portal did not answer clearly; reading back.</source>
        <translation>El portal no respondió con claridad; se vuelve a leer el registro.</translation>
    </message>
    <message>
        <source>Its link stands in the file “%1”. When the portal&apos;s manager has imported it, resuming the batch confirms it.</source>
        <translation>Su enlace está en el archivo «%1». Cuando el administrador del portal lo haya importado, reanudar el lote lo confirma.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) were written to “%1”. Give the file to the portal&apos;s manager, for the Extended Data Import.</source>
        <translation>
            <numerusform>Se escribió %n enlace en «%1». Entregue el archivo al administrador del portal, para Extended Data Import.</numerusform>
            <numerusform>Se escribieron %n enlaces en «%1». Entregue el archivo al administrador del portal, para Extended Data Import.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its link is being written to a file.</source>
        <translation>Su enlace se está escribiendo en un archivo.</translation>
    </message>
    <message>
        <source>Another image took its place (batch %1, “%2”).</source>
        <translation>Otra imagen ocupó su lugar (lote %1, «%2»).</translation>
    </message>
    <message numerus="yes">
        <source>The portal was asked %n time(s) to link the image and neither did it nor said why. Retry later, or ask the portal&apos;s manager.</source>
        <translation>
            <numerusform>Se pidió %n vez al portal que enlazara la imagen, y ni lo hizo ni dijo por qué. Reintente más tarde o pregunte al administrador del portal.</numerusform>
            <numerusform>Se pidió %n veces al portal que enlazara la imagen, y ni lo hizo ni dijo por qué. Reintente más tarde o pregunte al administrador del portal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal said that it linked the image, but the record does not show it. Look at the record, then retry.</source>
        <translation>El portal dijo que enlazó la imagen, pero el registro no la muestra. Mire el registro y después reintente.</translation>
    </message>
    <message>
        <source>The mapping file “%1” cannot be used. %2</source>
        <translation>El archivo de correspondencias «%1» no se puede usar. %2</translation>
    </message>
    <message>
        <source>There are no images in “%1”. Choose the folder that holds the photographs.</source>
        <translation>No hay imágenes en «%1». Elija la carpeta que contiene las fotografías.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), none of them an image</source>
        <translation>
            <numerusform>%n archivo, que no es una imagen</numerusform>
            <numerusform>%n archivos, ninguno de ellos una imagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended while the portal was asked to link the image; reading back.</source>
        <translation>El programa terminó mientras se pedía al portal que enlazara la imagen; se vuelve a leer el registro.</translation>
    </message>
    <message>
        <source>Files that the mapping file names and that are not here: %1. The first: %2.</source>
        <translation>Archivos que el archivo de correspondencias nombra y que no están aquí: %1. El primero: %2.</translation>
    </message>
    <message>
        <source>The mapping file gives “%1” without its folder, and there are several files of that name.</source>
        <translation>El archivo de correspondencias indica «%1» sin su carpeta, y hay varios archivos con ese nombre.</translation>
    </message>
    <message>
        <source>No rule found a number in any name. Names looked at: %1.</source>
        <translation>Ninguna regla encontró un número en ningún nombre. Nombres examinados: %1.</translation>
    </message>
    <message>
        <source>Its link was taken back; its files are still on the image host. “Undo” goes on.</source>
        <translation>Su enlace se retiró; sus archivos siguen en el servidor de imágenes. «Deshacer» continúa.</translation>
    </message>
    <message>
        <source>It replaced the image at %1, which is not linked again.</source>
        <translation>Reemplazó la imagen en %1, que no se vuelve a enlazar.</translation>
    </message>
    <message>
        <source>Not taken back: %1</source>
        <translation>No se retiró: %1</translation>
    </message>
    <message>
        <source>Files that were found on the image host stay there: they were there before, or an interruption hid who wrote them.</source>
        <translation>Los archivos que ya se encontraron en el servidor de imágenes se quedan allí: estaban antes, o una interrupción ocultó quién los escribió.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retirada.</translation>
    </message>
    <message>
        <source>Its link was taken back. %1</source>
        <translation>Su enlace se retiró. %1</translation>
    </message>
    <message>
        <source>The new image is linked; the one that it replaces was left on the record. %1</source>
        <translation>La imagen nueva está enlazada; la que reemplaza se dejó en el registro. %1</translation>
    </message>
    <message>
        <source>The new image is linked; the one that it replaces is still on the record. %1</source>
        <translation>La imagen nueva está enlazada; la que reemplaza sigue en el registro. %1</translation>
    </message>
    <message>
        <source>The zip “%1” is gone or was changed. Put it back as it was, then open the batch again.</source>
        <translation>El zip «%1» ya no está o se modificó. Vuelva a ponerlo como estaba y abra el lote de nuevo.</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Typed by you</source>
        <translation>Escrito por usted</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
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
        <translation>%1, en %2</translation>
    </message>
</context>
<context>
    <name>BatchText</name>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n enlazada</numerusform>
            <numerusform>%n enlazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to do</source>
        <translation>
            <numerusform>%n por hacer</numerusform>
            <numerusform>%n por hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n sin enviar todavía</numerusform>
            <numerusform>%n sin enviar todavía</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n le espera</numerusform>
            <numerusform>%n le esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falló</numerusform>
            <numerusform>%n fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada por hacer</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>Which images are shown</source>
        <translation>Qué imágenes se muestran</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Shows only rows with this text in file, number, record or reason (Ctrl+F)</source>
        <translation>Muestra solo las filas con este texto en archivo, número, registro o motivo (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Edit number</source>
        <translation>&amp;Editar número</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Retry these</source>
        <translation>&amp;Reintentar estas</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Open record in browser</source>
        <translation>&amp;Abrir registro en el navegador</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is the name of a group of images, %2 how many there are.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>There are none here.</source>
        <translation>Aquí no hay ninguna.</translation>
    </message>
    <message>
        <source>No image has this text.</source>
        <translation>Ninguna imagen tiene este texto.</translation>
    </message>
</context>
<context>
    <name>Checksums</name>
    <message>
        <source>“%1” cannot be read. Check that it is still there and that you may open it.</source>
        <translation>«%1» no se puede leer. Compruebe que sigue ahí y que usted puede abrirlo.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>The file name says so.</source>
        <translation>Lo dice el nombre del archivo.</translation>
    </message>
    <message>
        <source>The barcode says so.</source>
        <translation>Lo dice el código de barras.</translation>
    </message>
    <message>
        <source>The collection has this number; it looks alike.</source>
        <translation>La colección tiene este número; se parece.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a catalog number, %2 the scientific name of its record.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No record was found for it.</source>
        <translation>No se encontró ningún registro para él.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Replace the one that is there</source>
        <translation>Reemplazar la que está ahí</translation>
    </message>
    <message>
        <source>The new image is linked first, then the old one is taken off the record.</source>
        <translation>Primero se enlaza la imagen nueva; después se retira la antigua del registro.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Mostrar las dos</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usarla de todos modos</translation>
    </message>
    <message>
        <source>Create a record with number %1…</source>
        <translation>Crear un registro con el número %1…</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Escribir el número</translation>
    </message>
    <message>
        <source>Type another number</source>
        <translation>Escribir otro número</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n not looked into yet:</source>
        <translation>
            <numerusform>%n sin examinar todavía:</numerusform>
            <numerusform>%n sin examinar todavía:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound, with a number; not compared with the portal yet:</source>
        <translation>
            <numerusform>%n en buen estado y con número; sin comparar todavía con el portal:</numerusform>
            <numerusform>%n en buen estado y con número; sin comparar todavía con el portal:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to go to their records:</source>
        <translation>
            <numerusform>%n lista para ir a su registro:</numerusform>
            <numerusform>%n listas para ir a sus registros:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prepared, not uploaded yet:</source>
        <translation>
            <numerusform>%n preparada, sin subir todavía:</numerusform>
            <numerusform>%n preparadas, sin subir todavía:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploaded, not verified yet:</source>
        <translation>
            <numerusform>%n subida, sin verificar todavía:</numerusform>
            <numerusform>%n subidas, sin verificar todavía:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploaded and verified, not linked yet:</source>
        <translation>
            <numerusform>%n subida y verificada, sin enlazar todavía:</numerusform>
            <numerusform>%n subidas y verificadas, sin enlazar todavía:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked, not read back yet:</source>
        <translation>
            <numerusform>%n enlazada, sin confirmar todavía en el registro:</numerusform>
            <numerusform>%n enlazadas, sin confirmar todavía en el registro:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked:</source>
        <translation>
            <numerusform>%n enlazada:</numerusform>
            <numerusform>%n enlazadas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a decision:</source>
        <translation>
            <numerusform>%n a la espera de una decisión:</numerusform>
            <numerusform>%n a la espera de una decisión:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out:</source>
        <translation>
            <numerusform>%n omitida:</numerusform>
            <numerusform>%n omitidas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed:</source>
        <translation>
            <numerusform>%n fallida:</numerusform>
            <numerusform>%n fallidas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked of the portal, answer not known yet (“resume” reads it back):</source>
        <translation>
            <numerusform>%n pedida al portal, respuesta aún desconocida («resume» la averigua):</numerusform>
            <numerusform>%n pedidas al portal, respuesta aún desconocida («resume» la averigua):</numerusform>
        </translation>
    </message>
    <message>
        <source>Name at least one folder or file with images.</source>
        <translation>Indique al menos una carpeta o un archivo con imágenes.</translation>
    </message>
    <message>
        <source>Name a profile with --profile.</source>
        <translation>Indique un perfil con --profile.</translation>
    </message>
    <message>
        <source>Nothing says which numbers the files have: name a profile with --profile, a list of the collection&apos;s numbers with --records, or a mapping file with --map.</source>
        <translation>Nada dice qué números tienen los archivos: indique un perfil con --profile, una lista de los números de la colección con --records o un archivo de correspondencias con --map.</translation>
    </message>
    <message>
        <source>A CSV that says which number each file has; it wins over rules.</source>
        <translation>Un CSV que dice qué número tiene cada archivo; prevalece sobre las reglas.</translation>
    </message>
    <message>
        <source>The collection&apos;s records (one number a line, CSV or Darwin Core Archive), to find them in names.</source>
        <translation>Los registros de la colección (un número por línea, CSV o archivo Darwin Core), para encontrarlos en los nombres.</translation>
    </message>
    <message>
        <source>Upload at most so many kilobytes a second, whatever the profile says; 0 for no limit.</source>
        <translation>Subir como máximo tantos kilobytes por segundo, diga lo que diga el perfil; 0 para no poner límite.</translation>
    </message>
    <message>
        <source>--rate-limit takes kilobytes a second, such as 2000, or 0 for no limit.</source>
        <translation>--rate-limit admite kilobytes por segundo, como 2000, o 0 para no poner límite.</translation>
    </message>
    <message>
        <source>There is no batch in this ledger yet.</source>
        <translation>Todavía no hay ningún lote en este libro de trabajo.</translation>
    </message>
    <message>
        <source>Batch %1 was looked at but never started. Use “run” on its folder.</source>
        <translation>El lote %1 se examinó, pero nunca se inició. Use «run» con su carpeta.</translation>
    </message>
    <message>
        <source>There is no batch “%1” in this ledger. “status” lists them.</source>
        <translation>No hay ningún lote «%1» en este libro de trabajo. «status» los muestra.</translation>
    </message>
    <message>
        <source>No batch has failed images.</source>
        <translation>Ningún lote tiene imágenes fallidas.</translation>
    </message>
    <message>
        <source>Every batch that was started is finished.</source>
        <translation>Todos los lotes que se iniciaron están terminados.</translation>
    </message>
    <message>
        <source>Stopping. What was done is kept; “sheetlink-cli resume” goes on.</source>
        <translation>Deteniendo. Lo hecho se conserva; «sheetlink-cli resume» continúa.</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 de %2 imágenes</translation>
    </message>
    <message>
        <source> · %1 of %2 · %3/s</source>
        <translation> · %1 de %2 · %3/s</translation>
    </message>
    <message numerus="yes">
        <source> · about %n minute(s) left</source>
        <translation>
            <numerusform> · falta cerca de %n minuto</numerusform>
            <numerusform> · faltan cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 Next try in %2 s</source>
        <translation> · %1 Próximo intento en %2 s</translation>
    </message>
    <message>
        <source>Batch %1, files in all: %2</source>
        <translation>Lote %1, archivos en total: %2</translation>
    </message>
    <message>
        <source>Puts specimen images on the web and links them to the records of a Symbiota portal.

Usage: sheetlink-cli COMMAND …

</source>
        <translation>Publica en la web imágenes de especímenes y las enlaza con los registros de un portal Symbiota.

Uso: sheetlink-cli COMMAND …

</translation>
    </message>
    <message>
        <source>
“sheetlink-cli COMMAND --help” tells what a command understands.</source>
        <translation>
«sheetlink-cli COMMAND --help» dice qué entiende un comando.</translation>
    </message>
    <message>
        <source>Find catalog numbers in names on standard input</source>
        <translation>Encontrar números de catálogo en los nombres de la entrada estándar</translation>
    </message>
    <message>
        <source>Look into images, without any network</source>
        <translation>Examinar las imágenes, sin usar la red</translation>
    </message>
    <message>
        <source>Compare images with the portal&apos;s records; writes nothing</source>
        <translation>Comparar las imágenes con los registros del portal; no escribe nada</translation>
    </message>
    <message>
        <source>Do the whole job: check, upload, verify, link, confirm</source>
        <translation>Hacer todo el trabajo: comprobar, subir, verificar, enlazar, confirmar</translation>
    </message>
    <message>
        <source>Go on with a batch that was interrupted</source>
        <translation>Continuar un lote que se interrumpió</translation>
    </message>
    <message>
        <source>Try the failed images of a batch again</source>
        <translation>Volver a intentar las imágenes fallidas de un lote</translation>
    </message>
    <message>
        <source>Take a batch back: its links, then its files at the host</source>
        <translation>Deshacer un lote: sus enlaces y después sus archivos en el servidor</translation>
    </message>
    <message>
        <source>Look again whether files and links are there</source>
        <translation>Comprobar de nuevo que los archivos y los enlaces están ahí</translation>
    </message>
    <message>
        <source>Show how far batches have come</source>
        <translation>Mostrar hasta dónde han llegado los lotes</translation>
    </message>
    <message>
        <source>Write a report of a batch</source>
        <translation>Escribir un informe de un lote</translation>
    </message>
    <message>
        <source>Write the links of a batch to files that a portal&apos;s manager imports</source>
        <translation>Escribir los enlaces de un lote en archivos que importa el administrador de un portal</translation>
    </message>
    <message>
        <source>Manage and test profiles</source>
        <translation>Gestionar y probar perfiles</translation>
    </message>
    <message>
        <source>Run the practice portal on this computer</source>
        <translation>Ejecutar el portal de práctica en este equipo</translation>
    </message>
    <message>
        <source>There is no command “%1”.

</source>
        <translation>No existe el comando «%1».

</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>extended-import, skeletal or dwca (for Snapshot collections).</source>
        <translation>extended-import, skeletal o dwca (para colecciones Snapshot).</translation>
    </message>
    <message>
        <source>The folder for the files; it is made when it is not there.</source>
        <translation>La carpeta para los archivos; se crea si no existe.</translation>
    </message>
    <message>
        <source>With extended-import: also images that are linked already, for a portal that has lost the links.</source>
        <translation>Con extended-import: también las imágenes que ya están enlazadas, para un portal que ha perdido los enlaces.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>Imprimir un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>Say which files with --as extended-import|skeletal|dwca, and where to with -o DIR.</source>
        <translation>Diga qué archivos con --as extended-import|skeletal|dwca, y dónde con -o DIR.</translation>
    </message>
    <message>
        <source>No image of batch %1 has a link to export.</source>
        <translation>Ninguna imagen del lote %1 tiene un enlace que exportar.</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 queda fuera. %2</translation>
    </message>
    <message>
        <source>A regular expression in the portal&apos;s own form.</source>
        <translation>Una expresión regular en la forma propia del portal.</translation>
    </message>
    <message>
        <source>What to replace in the number found.</source>
        <translation>Qué reemplazar en el número encontrado.</translation>
    </message>
    <message>
        <source>What to put in its place.</source>
        <translation>Qué poner en su lugar.</translation>
    </message>
    <message>
        <source>A file with the collection&apos;s numbers (one a line, CSV or Darwin Core Archive) to look for in names.</source>
        <translation>Un archivo con los números de la colección (uno por línea, CSV o archivo Darwin Core) que se buscarán en los nombres.</translation>
    </message>
    <message>
        <source>Name a pattern with --pattern or a list of numbers with --records.</source>
        <translation>Indique un patrón con --pattern o una lista de números con --records.</translation>
    </message>
    <message>
        <source>Listen on this port; 0 takes a free one.</source>
        <translation>Escuchar en este puerto; 0 toma uno libre.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Guardar todo en esta carpeta.</translation>
    </message>
    <message>
        <source>Add the records of this CSV table (column catalogNumber) to collection 1.</source>
        <translation>Añadir los registros de esta tabla CSV (columna catalogNumber) a la colección 1.</translation>
    </message>
    <message>
        <source>Print the addresses as one JSON object.</source>
        <translation>Imprimir las direcciones como un solo objeto JSON.</translation>
    </message>
    <message>
        <source>“%1” is not a port number.</source>
        <translation>«%1» no es un número de puerto.</translation>
    </message>
    <message>
        <source>Practice portal: %1  (users tech, editor, visitor, admin; password “practice”)</source>
        <translation>Portal de práctica:     %1  (usuarios tech, editor, visitor, admin; contraseña «practice»)</translation>
    </message>
    <message>
        <source>Image host:      %1  shows the folder %2</source>
        <translation>Servidor de imágenes:   %1  muestra la carpeta %2</translation>
    </message>
    <message>
        <source>Sample sheets:   %1</source>
        <translation>Pliegos de muestra:     %1</translation>
    </message>
    <message>
        <source>Try:  sheetlink-cli run &quot;%1&quot; --profile &quot;%2&quot; --secrets &quot;%3&quot;</source>
        <translation>Pruebe:  sheetlink-cli run &quot;%1&quot; --profile &quot;%2&quot; --secrets &quot;%3&quot;</translation>
    </message>
    <message>
        <source>Nothing here leaves this computer. Ctrl-C ends it.</source>
        <translation>Nada de esto sale de este equipo. Ctrl-C lo termina.</translation>
    </message>
    <message>
        <source>A file with lines such as SHEETLINK_PORTAL_PASSWORD=…</source>
        <translation>Un archivo con líneas como SHEETLINK_PORTAL_PASSWORD=…</translation>
    </message>
    <message>
        <source>Where “export” writes.</source>
        <translation>Dónde escribe «export».</translation>
    </message>
    <message>
        <source>Say list, or show, import, export or test with a profile&apos;s name or file.</source>
        <translation>Escriba list; o bien show, import, export o test con el nombre o el archivo de un perfil.</translation>
    </message>
    <message>
        <source>The profile “%1” is there now.</source>
        <translation>El perfil «%1» ya está disponible.</translation>
    </message>
    <message>
        <source>The profile could not be written to “%1”: %2</source>
        <translation>El perfil no se pudo escribir en «%1»: %2</translation>
    </message>
    <message>
        <source>Served byte by byte and linked, as of today: %1; not proved: %2. “report --as safe-to-delete” lists the files that may go.</source>
        <translation>Entregados byte a byte y enlazados, a día de hoy: %1; sin demostrar: %2. «report --as safe-to-delete» muestra los archivos que se pueden borrar.</translation>
    </message>
    <message>
        <source>csv, html, json, manifest, failures, links or safe-to-delete.</source>
        <translation>csv, html, json, manifest, failures, links o safe-to-delete.</translation>
    </message>
    <message>
        <source>Where to write it; - for standard output.</source>
        <translation>Dónde escribirlo; - para la salida estándar.</translation>
    </message>
    <message>
        <source>Say which report with --as csv|html|json|manifest|failures|safe-to-delete, and where to with -o FILE.</source>
        <translation>Diga qué informe con --as csv|html|json|manifest|failures|safe-to-delete, y dónde con -o FILE.</translation>
    </message>
    <message>
        <source>Start without asking.</source>
        <translation>Empezar sin preguntar.</translation>
    </message>
    <message>
        <source>Stop before anything is sent.</source>
        <translation>Detenerse antes de enviar nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will be uploaded and linked; %1 need a decision, %2 cannot be used. Start? [y/N]</source>
        <translation>
            <numerusform>Se subirá y enlazará %n imagen; necesitan una decisión: %1; no se pueden usar: %2. ¿Empezar? [y/N]</numerusform>
            <numerusform>Se subirán y enlazarán %n imágenes; necesitan una decisión: %1; no se pueden usar: %2. ¿Empezar? [y/N]</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this ledger instead of the usual one.</source>
        <translation>Usar este libro de trabajo en lugar del habitual.</translation>
    </message>
    <message>
        <source>A file with lines such as SHEETLINK_PORTAL_PASSWORD=…, readable by you alone.</source>
        <translation>Un archivo con líneas como SHEETLINK_PORTAL_PASSWORD=…, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>The profile, by its name or as a JSON file.</source>
        <translation>El perfil, por su nombre o como archivo JSON.</translation>
    </message>
    <message>
        <source>Name one batch, or none for the newest.</source>
        <translation>Indique un lote, o ninguno para el más reciente.</translation>
    </message>
    <message>
        <source>Stopping. What was done is kept; the same command goes on.</source>
        <translation>Deteniendo. Lo hecho se conserva; el mismo comando continúa.</translation>
    </message>
    <message>
        <source>The image host %1 asks, to let you sign in:</source>
        <translation>El servidor de imágenes %1 pregunta, para que pueda iniciar sesión:</translation>
    </message>
    <message>
        <source>Take back without asking.</source>
        <translation>Deshacer sin preguntar.</translation>
    </message>
    <message>
        <source>List what could be taken back, and stop.</source>
        <translation>Mostrar lo que se podría deshacer y detenerse.</translation>
    </message>
    <message>
        <source>List it for the portal&apos;s manager, and count links that are gone from now on as taken back.</source>
        <translation>Mostrarlo para el administrador del portal y, desde ahora, contar como retirados los enlaces que desaparezcan.</translation>
    </message>
    <message numerus="yes">
        <source>%n can be taken back:</source>
        <translation>
            <numerusform>%n se puede retirar:</numerusform>
            <numerusform>%n se pueden retirar:</numerusform>
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
            <numerusform>%n se queda:</numerusform>
            <numerusform>%n se quedan:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of batch %1 that could be taken back.</source>
        <translation>No hay nada del lote %1 que se pueda deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will be taken off their records, then their files off the image host. Your own files stay. Go on? [y/N]</source>
        <translation>
            <numerusform>%n imagen se retirará de su registro y, después, sus archivos del servidor de imágenes. Los archivos de usted se conservan. ¿Continuar? [y/N]</numerusform>
            <numerusform>%n imágenes se retirarán de sus registros y, después, sus archivos del servidor de imágenes. Los archivos de usted se conservan. ¿Continuar? [y/N]</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is for the portal&apos;s manager: each mediaID has to be removed. When that is done, “undo” removes the files.</source>
        <translation>La lista es para el administrador del portal: hay que eliminar cada mediaID. Cuando esté hecho, «undo» elimina los archivos.</translation>
    </message>
    <message>
        <source>Somebody who may edit the collection can remove each mediaID of the list above. Say “undo --hand-over” when you give it to the portal&apos;s manager.</source>
        <translation>Alguien que pueda editar la colección puede eliminar cada mediaID de la lista anterior. Escriba «undo --hand-over» cuando se la entregue al administrador del portal.</translation>
    </message>
    <message>
        <source>Unpacking %1 of %2 images</source>
        <translation>Descomprimiendo %1 de %2 imágenes</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>Your collection</source>
        <translation>Su colección</translation>
    </message>
    <message>
        <source>These are the collections of the portal. Choose the one whose records your images belong to.</source>
        <translation>Estas son las colecciones del portal. Elija aquella a cuyos registros pertenecen sus imágenes.</translation>
    </message>
    <message>
        <source>Find a collection</source>
        <translation>Buscar una colección</translation>
    </message>
    <message>
        <source>Shows only collections with this text in name or code.</source>
        <translation>Muestra solo las colecciones con este texto en el nombre o el código.</translation>
    </message>
    <message>
        <source>Collections of the portal</source>
        <translation>Colecciones del portal</translation>
    </message>
    <message>
        <source>Write the links into &amp;files</source>
        <translation>Escribir los enlaces en &amp;archivos</translation>
    </message>
    <message>
        <source>Asking the portal for its collections…</source>
        <translation>Pidiendo al portal sus colecciones…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asking what you may do with this collection…</source>
        <translation>Preguntando qué puede hacer usted con esta colección…</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>What was tried</source>
        <translation>Qué se probó</translation>
    </message>
    <message>
        <source>%1: works. %2</source>
        <extracomment>For screen readers: something that was tried, whether it works, and what was learned.</extracomment>
        <translation>%1: funciona. %2</translation>
    </message>
    <message>
        <source>%1: does not work. %2</source>
        <translation>%1: no funciona. %2</translation>
    </message>
</context>
<context>
    <name>ConnectionTestDialog</name>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Trying “%1” with a small test image…</source>
        <translation>Probando «%1» con una pequeña imagen de prueba…</translation>
    </message>
    <message>
        <source>&amp;Use the new address</source>
        <translation>&amp;Usar la dirección nueva</translation>
    </message>
    <message>
        <source>Something does not work yet; the last line says what.</source>
        <translation>Algo no funciona todavía; la última línea dice qué.</translation>
    </message>
    <message>
        <source>Everything works. Images can be put on the web and linked.</source>
        <translation>Todo funciona. Las imágenes se pueden publicar en la web y enlazar.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table cannot be read.</source>
        <translation>La tabla no se puede leer.</translation>
    </message>
    <message>
        <source>The table is broken in line %1, column %2: a cell in quotes does not end as it should. Mend it there and load it again.</source>
        <translation>La tabla está mal formada en la línea %1, columna %2: una celda entre comillas no termina como debe. Corríjala ahí y vuelva a cargarla.</translation>
    </message>
    <message>
        <source>The table is broken in line %1, column %2: a quote stands inside of a cell. Mend it there and load it again.</source>
        <translation>La tabla está mal formada en la línea %1, columna %2: hay una comilla dentro de una celda. Corríjala ahí y vuelva a cargarla.</translation>
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
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of the image</source>
        <translation>Detalles de la imagen</translation>
    </message>
    <message numerus="yes">
        <source>Your answer counts for %n selected image(s).</source>
        <translation>
            <numerusform>Su respuesta vale para %n imagen seleccionada.</numerusform>
            <numerusform>Su respuesta vale para %n imágenes seleccionadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · for %n of them</source>
        <extracomment>%1 is an answer; it suits only some of the images that are selected.</extracomment>
        <translation>
            <numerusform>%1 · para %n de ellas</numerusform>
            <numerusform>%1 · para %n de ellas</numerusform>
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
            <numerusform>%n imagen recibió su número.</numerusform>
            <numerusform>%n imágenes recibieron su número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will be used anyway.</source>
        <translation>
            <numerusform>%n imagen se usará de todos modos.</numerusform>
            <numerusform>%n imágenes se usarán de todos modos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will take the place of what their records show.</source>
        <translation>
            <numerusform>%n imagen ocupará el lugar de la que muestra su registro.</numerusform>
            <numerusform>%n imágenes ocuparán el lugar de las que muestran sus registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be made in the portal. This cannot be taken back here.</source>
        <translation>
            <numerusform>Se creará %n registro en el portal. Esto no se puede deshacer aquí.</numerusform>
            <numerusform>Se crearán %n registros en el portal. Esto no se puede deshacer aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will be left out.</source>
        <translation>
            <numerusform>%n imagen se omitirá.</numerusform>
            <numerusform>%n imágenes se omitirán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>DecodedImage</name>
    <message>
        <source>The image ends in its first lines. Copy it again from the camera.</source>
        <translation>La imagen termina en sus primeras líneas. Cópiela de nuevo desde la cámara.</translation>
    </message>
    <message>
        <source>The image ends or breaks after %1 % of its lines. Copy it again from the camera.</source>
        <translation>La imagen termina o se corta después del %1 % de sus líneas. Cópiela de nuevo desde la cámara.</translation>
    </message>
    <message>
        <source>The file is not an image. Take it out of the folder, or export the image again.</source>
        <translation>El archivo no es una imagen. Sáquelo de la carpeta o exporte la imagen de nuevo.</translation>
    </message>
    <message>
        <source>This is a %1 file, which this program does not use. Export it as JPEG or TIFF.</source>
        <translation>Este es un archivo %1, que este programa no usa. Expórtelo como JPEG o TIFF.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the image. Close other programs, then try it again.</source>
        <translation>No hay memoria suficiente para abrir la imagen. Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The image is damaged: its size cannot be read. Copy it again from the camera.</source>
        <translation>La imagen está dañada: no se puede leer su tamaño. Cópiela de nuevo desde la cámara.</translation>
    </message>
    <message>
        <source>The image says that it is %1 × %2 pixels large, which is more than this program opens.</source>
        <translation>La imagen dice medir %1 × %2 píxeles, más de lo que este programa abre.</translation>
    </message>
</context>
<context>
    <name>Derivatives</name>
    <message>
        <source>The copies for the web could not be written into “%1”: %2 MB are free there. Make space, then resume.</source>
        <translation>Las copias para la web no se pudieron escribir en «%1»: quedan %2 MB libres allí. Libere espacio y reanude.</translation>
    </message>
    <message>
        <source>The file changed since it was looked at. When nothing writes to it any more, add it again.</source>
        <translation>El archivo cambió después de examinarlo. Cuando ya nada escriba en él, añádalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>The file “%1” cannot be written. Choose another place.</source>
        <translation>El archivo «%1» no se puede escribir. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Let go to add the images</source>
        <translation>Suelte para añadir las imágenes</translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>There is another file named “%1” already.</source>
        <translation>Ya hay otro archivo llamado «%1».</translation>
    </message>
    <message>
        <source>The file “%1” could not be put in place.</source>
        <translation>El archivo «%1» no se pudo colocar en su sitio.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk.</source>
        <translation>«%1» no se pudo escribir en el disco.</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>El archivo «%1» no se puede leer.</translation>
    </message>
    <message>
        <source>The file “%1” was changed after it was looked at. Drop it again.</source>
        <translation>El archivo «%1» se modificó después de examinarlo. Suéltelo de nuevo.</translation>
    </message>
    <message>
        <source>This account may not edit the record. Ask the portal&apos;s manager to make it an editor of the collection.</source>
        <translation>Esta cuenta no puede editar el registro. Pida al administrador del portal que la nombre editora de la colección.</translation>
    </message>
    <message>
        <source>the file is larger than the portal takes. Lower “largest original” in the profile, then retry.</source>
        <translation>el archivo es mayor de lo que el portal acepta. Reduzca «Original más grande» en el perfil y reintente.</translation>
    </message>
    <message>
        <source>The portal did not take the image off its record: %1</source>
        <translation>El portal no retiró la imagen de su registro: %1</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export links</source>
        <translation>Exportar enlaces</translation>
    </message>
    <message>
        <source>The links of the images that are on the web go into files, for a person who may import them.</source>
        <translation>Los enlaces de las imágenes que están en la web se escriben en archivos, para una persona que pueda importarlos.</translation>
    </message>
    <message>
        <source>Table for the &amp;Extended Data Import</source>
        <translation>Tabla para &amp;Extended Data Import</translation>
    </message>
    <message>
        <source>All that a link has, for administrators of the collection. Import each table once: a second time doubles the links.</source>
        <translation>Todo lo que tiene un enlace, para administradores de la colección. Importe cada tabla una sola vez: la segunda vez duplica los enlaces.</translation>
    </message>
    <message>
        <source>Table for the &amp;skeletal file upload</source>
        <translation>Tabla para la subida de archivos e&amp;squeléticos (Skeletal File Upload)</translation>
    </message>
    <message>
        <source>Numbers and addresses alone.</source>
        <translation>Solo números y direcciones.</translation>
    </message>
    <message>
        <source>&amp;Darwin Core Archive</source>
        <translation>Archivo &amp;Darwin Core</translation>
    </message>
    <message>
        <source>For Snapshot collections only: where the portal itself keeps the records, importing an archive empties their other fields. The portal is asked which it is.</source>
        <translation>Solo para colecciones Snapshot (instantánea): donde el propio portal mantiene los registros, importar un archivo Darwin Core vacía sus demás campos. Se pregunta al portal de qué tipo es la colección.</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>Elegir &amp;carpeta…</translation>
    </message>
</context>
<context>
    <name>ExtendedImport</name>
    <message>
        <source>This account may not import images into the collection. Ask the portal&apos;s manager to make it an administrator of the collection.</source>
        <translation>Esta cuenta no puede importar imágenes a la colección. Pida al administrador del portal que la nombre administradora de la colección.</translation>
    </message>
    <message>
        <source>The portal did not take the table with the links.</source>
        <translation>El portal no aceptó la tabla con los enlaces.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Choose a folder of images</source>
        <translation>Elija una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>Elija una carpeta para los archivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a table of file names and their numbers</source>
        <translation>Elija una tabla de nombres de archivo y sus números</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Page to read and print (*.html)</source>
        <translation>Página para leer e imprimir (*.html)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabla para una hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>One JSON object a line (*.json)</source>
        <translation>Un objeto JSON por línea (*.json)</translation>
    </message>
    <message>
        <source>Checksums of the files (*.sha256)</source>
        <translation>Sumas de comprobación de los archivos (*.sha256)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Guardar el diagnóstico</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archivo comprimido (*.zip)</translation>
    </message>
    <message>
        <source>Choose images or zips</source>
        <translation>Elija imágenes o archivos zip</translation>
    </message>
    <message>
        <source>Images and zips (%1)</source>
        <translation>Imágenes y archivos zip (%1)</translation>
    </message>
</context>
<context>
    <name>FileLinker</name>
    <message>
        <source>The table with the links could not be written to “%1”. Make space there, then go on.</source>
        <translation>La tabla con los enlaces no se pudo escribir en «%1». Libere espacio allí y continúe.</translation>
    </message>
</context>
<context>
    <name>FolderHost</name>
    <message>
        <source>The image folder “%1” is not there any more. Connect the drive again.</source>
        <translation>La carpeta de imágenes «%1» ya no está. Conecte la unidad de nuevo.</translation>
    </message>
    <message>
        <source>“%1” could not be removed from the image folder.</source>
        <translation>«%1» no se pudo eliminar de la carpeta de imágenes.</translation>
    </message>
    <message>
        <source>“%1” could not be replaced in the image folder.</source>
        <translation>«%1» no se pudo reemplazar en la carpeta de imágenes.</translation>
    </message>
    <message>
        <source>Nothing can be written into the image folder: “%1”. Ask for the right to write there, then resume.</source>
        <translation>No se puede escribir nada en la carpeta de imágenes: «%1». Pida permiso para escribir allí y reanude.</translation>
    </message>
    <message>
        <source>The image folder did not keep the bytes of “%1”. Check that its drive is well connected and has space.</source>
        <translation>La carpeta de imágenes no conservó los bytes de «%1». Compruebe que su unidad está bien conectada y tiene espacio.</translation>
    </message>
    <message>
        <source>“%1” could not be read back from the image folder. Check that its drive is well connected and that you may open files there.</source>
        <translation>«%1» no se pudo volver a leer desde la carpeta de imágenes. Compruebe que su unidad está bien conectada y que usted puede abrir archivos allí.</translation>
    </message>
    <message>
        <source>The image folder “%1” is full. Make space, then resume.</source>
        <translation>La carpeta de imágenes «%1» está llena. Libere espacio y reanude.</translation>
    </message>
    <message>
        <source>There is no image folder “%1”. Connect the network drive, make the folder, or correct host.address in the profile.</source>
        <translation>No existe la carpeta de imágenes «%1». Conecte la unidad de red, cree la carpeta o corrija host.address en el perfil.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>&amp;Add images</source>
        <translation>&amp;Añadir imágenes</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Per&amp;fil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Aún no hay perfil</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Más comandos</translation>
    </message>
    <message>
        <source>Adds a folder, a zip or files; dropping them on the window does the same</source>
        <translation>Añade una carpeta, un zip o archivos; soltarlos en la ventana hace lo mismo</translation>
    </message>
</context>
<context>
    <name>HeicPicture</name>
    <message>
        <source>The image is damaged: it cannot be decoded. Copy it again.</source>
        <translation>La imagen está dañada: no se puede decodificar. Cópiela de nuevo.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>All batches</source>
        <translation>Todos los lotes</translation>
    </message>
    <message>
        <source>Find a batch</source>
        <translation>Buscar un lote</translation>
    </message>
    <message>
        <source>Shows only batches with this text in their name or folders.</source>
        <translation>Muestra solo los lotes con este texto en su nombre o sus carpetas.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Qué fue de ellas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Shows the images of the batch; nothing is sent</source>
        <translation>Muestra las imágenes del lote; no se envía nada</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Goes on sending where it was left</source>
        <translation>Sigue enviando donde se quedó</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>Saves what happened to every image</source>
        <translation>Guarda lo que ocurrió con cada imagen</translation>
    </message>
    <message>
        <source>&amp;Safe to delete…</source>
        <translation>Se pueden &amp;borrar…</translation>
    </message>
    <message>
        <source>Looks at every byte and link again and lists the files that you need not keep on this computer</source>
        <translation>Vuelve a comprobar cada byte y cada enlace y muestra los archivos que ya no necesita conservar en este equipo</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Deshacer…</translation>
    </message>
    <message>
        <source>Takes its links back and its files off the image host, after showing you which</source>
        <translation>Retira sus enlaces, y sus archivos del servidor de imágenes, después de mostrarle cuáles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>This version uploads over SFTP, WebDAV or into a folder. Choose one of these as image host in the profile.</source>
        <translation>Esta versión sube mediante SFTP, WebDAV o a una carpeta. Elija una de estas opciones como servidor de imágenes en el perfil.</translation>
    </message>
    <message>
        <source>Another image lies on the image host as “%1” already. It was not touched. Rename your file, for instance with a letter behind the number, and add it again.</source>
        <translation>En el servidor de imágenes ya hay otra imagen como «%1». No se tocó. Cambie el nombre de su archivo, por ejemplo con una letra detrás del número, y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being sent, so it was not used. When nothing writes to it any more, add it again.</source>
        <translation>«%1» cambió mientras se enviaba, así que no se usó. Cuando ya nada escriba en él, añádalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>HostKeyDialog</name>
    <message>
        <source>Is this the right server?</source>
        <translation>¿Es este el servidor correcto?</translation>
    </message>
    <message>
        <source>This computer has not worked with this image host before. Nothing was sent to it so far, no password either. It proves who it is by this key:</source>
        <translation>Este equipo no ha trabajado antes con este servidor de imágenes. Hasta ahora no se le ha enviado nada, tampoco ninguna contraseña. Demuestra quién es con esta clave:</translation>
    </message>
    <message>
        <source>Fingerprint of the server&apos;s key (%1)</source>
        <extracomment>%1 is a kind of key, for instance ssh-ed25519.</extracomment>
        <translation>Huella digital de la clave del servidor (%1)</translation>
    </message>
    <message>
        <source>The fingerprint of its %1 key</source>
        <translation>La huella digital de su clave %1</translation>
    </message>
    <message>
        <source>Kind of the key: %1</source>
        <translation>Tipo de clave: %1</translation>
    </message>
    <message>
        <source>The people who run the server can tell you its fingerprint. Paste here what they gave you, and it is compared:</source>
        <translation>Las personas que administran el servidor pueden decirle su huella digital. Pegue aquí la que le dieron y se comparará:</translation>
    </message>
    <message>
        <source>Fingerprint that you were given</source>
        <translation>Huella digital que le dieron</translation>
    </message>
    <message>
        <source>&amp;Accept and save</source>
        <translation>&amp;Aceptar y guardar</translation>
    </message>
    <message>
        <source>Trusts this key from now on; another one will be refused</source>
        <translation>Confía en esta clave desde ahora; cualquier otra se rechazará</translation>
    </message>
    <message>
        <source>&amp;This time only</source>
        <translation>&amp;Solo esta vez</translation>
    </message>
    <message>
        <source>Trusts this key for this upload, and asks again next time</source>
        <translation>Confía en esta clave para esta subida y vuelve a preguntar la próxima vez</translation>
    </message>
    <message>
        <source>Sends nothing to this server</source>
        <translation>No envía nada a este servidor</translation>
    </message>
    <message>
        <source>It is the same: this is the right server.</source>
        <translation>Es la misma: este es el servidor correcto.</translation>
    </message>
    <message>
        <source>It is not the same. Do not go on; ask the people who run the server.</source>
        <translation>No es la misma. No continúe; pregunte a las personas que administran el servidor.</translation>
    </message>
    <message>
        <source>As ssh-keygen prints it; what stands before and behind does not matter</source>
        <translation>Tal como la muestra ssh-keygen; lo que esté delante y detrás no importa</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Where the images go</source>
        <translation>Adónde van las imágenes</translation>
    </message>
    <message>
        <source>Portals keep only the web addresses of images. The files lie on an image host. Ask the portal&apos;s manager which one your collection uses, if you do not know.</source>
        <translation>Los portales guardan solo las direcciones web de las imágenes. Los archivos están en un servidor de imágenes. Si no sabe cuál usa su colección, pregunte al administrador del portal.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What the image host is.</source>
        <translation>Qué es el servidor de imágenes.</translation>
    </message>
    <message>
        <source>Folder or network drive</source>
        <translation>Carpeta o unidad de red</translation>
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
        <translation>El propio portal</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>The folder, or the address of the server with the folder on it. Never with a password.</source>
        <translation>La carpeta, o la dirección del servidor con la carpeta. Nunca con una contraseña.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elija una carpeta</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Of the account on the image host. Leave it empty to sign in with a key.</source>
        <translation>La de la cuenta en el servidor de imágenes. Déjela vacía para iniciar sesión con una clave.</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>Dirección &amp;web</translation>
    </message>
    <message>
        <source>Where the web shows what lies in that folder.</source>
        <translation>Dónde muestra la web lo que hay en esa carpeta.</translation>
    </message>
    <message>
        <source>A folder that a web server shows, usually on a drive of your institution.</source>
        <translation>Una carpeta que un servidor web muestra, normalmente en una unidad de su institución.</translation>
    </message>
    <message>
        <source>A server that you sign in to over SSH. The folder behind the address is one that its web server shows.</source>
        <translation>Un servidor en el que inicia sesión por SSH. La carpeta que sigue a la dirección es una que muestra su servidor web.</translation>
    </message>
    <message>
        <source>A server that takes files over HTTPS, such as a cloud of your institution.</source>
        <translation>Un servidor que recibe archivos por HTTPS, como una nube de su institución.</translation>
    </message>
    <message>
        <source>The portal takes the files one by one and makes smaller copies itself. Ask its manager first: many portals have no room for that.</source>
        <translation>El portal recibe los archivos uno por uno y hace él mismo copias más pequeñas. Pregunte antes a su administrador: muchos portales no tienen espacio para eso.</translation>
    </message>
    <message>
        <source>Folder for the images</source>
        <translation>Carpeta para las imágenes</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Linked</source>
        <translation>Enlazadas</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>A la espera de una decisión</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Asked, answer not known yet</source>
        <translation>Pedidas, respuesta aún desconocida</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>The host served this very file on %1.</source>
        <translation>El servidor entregó exactamente este archivo el %1.</translation>
    </message>
    <message>
        <source>The link was on its record on %1.</source>
        <translation>El enlace estaba en su registro el %1.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
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
            <numerusform>Lote %1, iniciado el %2, %n archivo</numerusform>
            <numerusform>Lote %1, iniciado el %2, %n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>%1 sent far more than was asked for.</source>
        <translation>%1 envió mucho más de lo que se le pidió.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so it is not known whether it did what was asked.</source>
        <translation>%1 no respondió a tiempo, así que no se sabe si hizo lo que se le pidió.</translation>
    </message>
    <message>
        <source>%1 does not prove its identity: its certificate is not trusted here. Nothing was sent. Ask the people who run it, or correct the address in the profile.</source>
        <translation>%1 no demuestra su identidad: aquí no se confía en su certificado. No se envió nada. Pregunte a las personas que lo administran o corrija la dirección en el perfil.</translation>
    </message>
    <message>
        <source>%1 does not answer in the way of https:// addresses. Correct the address in the profile: another port, or http:// if it needs no password.</source>
        <translation>%1 no responde como lo hacen las direcciones https://. Corrija la dirección en el perfil: otro puerto, o http:// si no necesita contraseña.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the address in the profile.</source>
        <translation>No se puede llegar a %1. Compruebe la red y la dirección en el perfil.</translation>
    </message>
    <message>
        <source>“%1” is not a web address that can be used. Correct it in the profile.</source>
        <translation>«%1» no es una dirección web que se pueda usar. Corríjala en el perfil.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La conexión con %1 se cortó.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before it answered, so it is not known whether it did what was asked.</source>
        <translation>La conexión con %1 se cortó antes de que respondiera, así que no se sabe si hizo lo que se le pidió.</translation>
    </message>
    <message>
        <source>The network lets nobody through to %1 without a user and a password for its proxy, which cannot be given here. Ask the people who run the network for a way without.</source>
        <translation>La red no deja pasar a nadie hasta %1 sin un usuario y una contraseña para su proxy, que no se pueden indicar aquí. Pida a las personas que administran la red una vía que no los necesite.</translation>
    </message>
    <message>
        <source>“%1” changed or vanished while it was being sent.</source>
        <translation>«%1» cambió o desapareció mientras se enviaba.</translation>
    </message>
    <message>
        <source>A password or token must not be part of a web address.</source>
        <translation>Una contraseña o un token no debe formar parte de una dirección web.</translation>
    </message>
    <message>
        <source>%1 offers only encryption that is out of date and protects nothing. Nothing was sent. Ask the people who run it to switch TLS 1.2 or 1.3 on.</source>
        <translation>%1 solo ofrece un cifrado anticuado que no protege nada. No se envió nada. Pida a quienes lo administran que activen TLS 1.2 o 1.3.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>The name has other zeros than the collection&apos;s number %1. Is it meant?</source>
        <translation>El nombre tiene otros ceros que el número %1 de la colección. ¿Se trata de ese?</translation>
    </message>
    <message>
        <source>The name has other spaces or marks than the collection&apos;s number %1. Is it meant?</source>
        <translation>El nombre tiene otros espacios o signos que el número %1 de la colección. ¿Se trata de ese?</translation>
    </message>
    <message>
        <source>The name has other letters in front than the collection&apos;s number %1. Is it meant?</source>
        <translation>El nombre tiene delante otras letras que el número %1 de la colección. ¿Se trata de ese?</translation>
    </message>
    <message>
        <source>Letters follow the number %1 in the name. Is it meant?</source>
        <translation>En el nombre hay letras detrás del número %1. ¿Se trata de ese?</translation>
    </message>
    <message>
        <source>The digits look like a camera&apos;s own count, though the collection has a number %1. Is it meant?</source>
        <translation>Los dígitos parecen el contador de una cámara, aunque la colección tiene un número %1. ¿Se trata de ese?</translation>
    </message>
    <message>
        <source>The collection has a number %1, but so few digits may count anything. Is it meant?</source>
        <translation>La colección tiene un número %1, pero tan pocos dígitos pueden contar cualquier cosa. ¿Se trata de ese?</translation>
    </message>
    <message>
        <source>The name looks like a date, though the collection has a number %1. Is it meant?</source>
        <translation>El nombre parece una fecha, aunque la colección tiene un número %1. ¿Se trata de ese?</translation>
    </message>
    <message>
        <source>The collection has a similar number, %1. Is it meant?</source>
        <translation>La colección tiene un número parecido, %1. ¿Se trata de ese?</translation>
    </message>
    <message>
        <source>The barcode reads %1, the name says %2. Which of them is the specimen?</source>
        <translation>El código de barras dice %1; el nombre dice %2. ¿Cuál de ellos es el espécimen?</translation>
    </message>
    <message>
        <source>The barcodes read %1, the name says %2. Which of them is the specimen?</source>
        <translation>Los códigos de barras dicen %1; el nombre dice %2. ¿Cuál de ellos es el espécimen?</translation>
    </message>
    <message>
        <source>The name holds more than one number: %1. Which specimen does the image show?</source>
        <translation>El nombre contiene más de un número: %1. ¿Qué espécimen muestra la imagen?</translation>
    </message>
    <message>
        <source>The rule took %1 out of the name, but another digit stands in front of it: the number may be longer.</source>
        <translation>La regla tomó %1 del nombre, pero delante hay otro dígito: el número puede ser más largo.</translation>
    </message>
    <message>
        <source>The rule took %1 out of the name, but another digit follows: the number may be longer.</source>
        <translation>La regla tomó %1 del nombre, pero le sigue otro dígito: el número puede ser más largo.</translation>
    </message>
    <message>
        <source>The mapping file gives this file more than one number: %1.</source>
        <translation>El archivo de correspondencias da a este archivo más de un número: %1.</translation>
    </message>
    <message>
        <source>No number was found in the name; the barcode reads %1. Is it the specimen&apos;s?</source>
        <translation>No se encontró ningún número en el nombre; el código de barras dice %1. ¿Es el del espécimen?</translation>
    </message>
    <message>
        <source>No catalog number was found in the name. Type it, or skip the image.</source>
        <translation>No se encontró ningún número de catálogo en el nombre. Escríbalo u omita la imagen.</translation>
    </message>
</context>
<context>
    <name>ImageFile</name>
    <message>
        <source>The file cannot be read. Check that you may open it and that its disk is there.</source>
        <translation>El archivo no se puede leer. Compruebe que usted puede abrirlo y que su disco está conectado.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from the camera.</source>
        <translation>El archivo está vacío. Cópielo de nuevo desde la cámara.</translation>
    </message>
    <message>
        <source>The file is larger than 4 GB, which is more than this program opens.</source>
        <translation>El archivo supera los 4 GB, más de lo que este programa abre.</translation>
    </message>
</context>
<context>
    <name>ImagePane</name>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Fit into the view</source>
        <translation>Ajustar a la vista</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Turn the view by a quarter; the file stays as it is</source>
        <translation>Gira la vista un cuarto de vuelta; el archivo queda como está</translation>
    </message>
    <message>
        <source>This file cannot be shown as an image.</source>
        <translation>Este archivo no se puede mostrar como imagen.</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>The image</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrow keys move, 0 fits the image into the view.</source>
        <translation>Más y menos acercan y alejan, las flechas mueven, 0 ajusta la imagen a la vista.</translation>
    </message>
    <message>
        <source>Code on the image: %1</source>
        <translation>Código en la imagen: %1</translation>
    </message>
</context>
<context>
    <name>ImageWords</name>
    <message>
        <source>The file is of another format than its name says.</source>
        <translation>El archivo tiene un formato distinto del que indica su nombre.</translation>
    </message>
    <message>
        <source>The file is not quite as a JPEG should be; the picture is not hurt.</source>
        <translation>El archivo no es del todo como debe ser un JPEG; la imagen no está afectada.</translation>
    </message>
    <message>
        <source>In the name, another digit follows the number.</source>
        <translation>En el nombre, otro dígito sigue al número.</translation>
    </message>
    <message>
        <source>In the name, another digit stands in front of the number.</source>
        <translation>En el nombre, hay otro dígito delante del número.</translation>
    </message>
    <message>
        <source>The name holds another number, too.</source>
        <translation>El nombre contiene también otro número.</translation>
    </message>
    <message>
        <source>A rule was left out: it does not say which part of the name is the number.</source>
        <translation>Una regla quedó fuera: no dice qué parte del nombre es el número.</translation>
    </message>
    <message>
        <source>A rule takes too long on this name and gave up.</source>
        <translation>Una regla tarda demasiado con este nombre y se abandonó.</translation>
    </message>
    <message>
        <source>The sheet has barcodes with different numbers.</source>
        <translation>El pliego tiene códigos de barras con números distintos.</translation>
    </message>
    <message>
        <source>The number is the barcode&apos;s; the name of the file says another.</source>
        <translation>El número es el del código de barras; el nombre del archivo dice otro.</translation>
    </message>
    <message>
        <source>A barcode on the sheet reads something else than the number.</source>
        <translation>Un código de barras del pliego dice algo distinto del número.</translation>
    </message>
    <message>
        <source>This is a thumbnail, and goes out because no larger image was there.</source>
        <translation>Esta es una miniatura, y se envía porque no había ninguna imagen más grande.</translation>
    </message>
    <message>
        <source>The record shows this image twice. Delete one of them in the portal.</source>
        <translation>El registro muestra esta imagen dos veces. Elimine una de ellas en el portal.</translation>
    </message>
    <message>
        <source>grey</source>
        <extracomment>The colours of an image.</extracomment>
        <translation>gris</translation>
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
        <translation>tiene una ubicación (no está en las copias web)</translation>
    </message>
</context>
<context>
    <name>ImageWorkers</name>
    <message>
        <source>The image could not be opened: its file makes the decoder fail. It may be damaged; copy it again from the camera, or export it again.</source>
        <translation>La imagen no se pudo abrir: su archivo hace fallar al decodificador. Puede estar dañada; cópiela de nuevo desde la cámara o expórtela de nuevo.</translation>
    </message>
    <message>
        <source>A part of the program is missing: sheetlink-images. Install the program again.</source>
        <translation>Falta una parte del programa: sheetlink-images. Instale el programa de nuevo.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Select an image to see it beside its record.
N goes to the next one that needs a decision.</source>
        <translation>Seleccione una imagen para verla junto a su registro.
N va a la siguiente que necesita una decisión.</translation>
    </message>
    <message>
        <source>Record and decision</source>
        <translation>Registro y decisión</translation>
    </message>
</context>
<context>
    <name>ItemLook</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Subiendo</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>On the web</source>
        <extracomment>The image can be seen on the web, and waits for its link.</extracomment>
        <translation>En la web</translation>
    </message>
    <message>
        <source>Confirming</source>
        <extracomment>The portal was asked to link; now its record is read back.</extracomment>
        <translation>Confirmando</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Enlazada</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
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
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>images</comment>
        <translation>Listas</translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>Images of the batch</source>
        <translation>Imágenes del lote</translation>
    </message>
</context>
<context>
    <name>ItemTree</name>
    <message>
        <source>Images of the batch by specimens</source>
        <translation>Imágenes del lote por especímenes</translation>
    </message>
</context>
<context>
    <name>JpegPicture</name>
    <message>
        <source>The image is damaged: it cannot be decoded. Copy it again from the camera.</source>
        <translation>La imagen está dañada: no se puede decodificar. Cópiela de nuevo desde la cámara.</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>Remember the password</source>
        <translation>Recordar la contraseña</translation>
    </message>
    <message>
        <source>Forgotten when you quit, it is asked for again next time.</source>
        <translation>Se olvida al salir y se vuelve a pedir la próxima vez.</translation>
    </message>
    <message>
        <source>until I quit</source>
        <translation>hasta que salga</translation>
    </message>
    <message>
        <source>in this computer&apos;s keychain</source>
        <translation>en el llavero de este equipo</translation>
    </message>
    <message>
        <source>in a file that only I may read</source>
        <translation>en un archivo que solo yo puedo leer</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers. The file is not encrypted: who can sign in as you, or copies your files, can read it.</source>
        <translation>Este equipo no tiene ningún llavero que responda. El archivo no está cifrado: quien pueda iniciar sesión como usted, o copie sus archivos, puede leerlo.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no keychain here that could keep the password. It is remembered until you quit; to keep it longer, put it into a secrets file or the environment.</source>
        <translation>Aquí no hay ningún llavero que pueda guardar la contraseña. Se recuerda hasta que salga; para conservarla más tiempo, póngala en un archivo de secretos o en el entorno.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>There is no ledger “%1” yet: nothing was run.</source>
        <translation>Todavía no hay un libro de trabajo «%1»: no se ejecutó nada.</translation>
    </message>
    <message>
        <source>Another Sheetlink is working with this ledger. Let it finish or quit it, then try again.</source>
        <translation>Otro Sheetlink está trabajando con este libro de trabajo. Deje que termine o ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing can be written beside the ledger “%1”. Check the folder, or name another ledger.</source>
        <translation>No se puede escribir nada junto al libro de trabajo «%1». Compruebe la carpeta o indique otro libro de trabajo.</translation>
    </message>
    <message>
        <source>There is no space left for the ledger “%1”. Make space, then resume.</source>
        <translation>No queda espacio para el libro de trabajo «%1». Libere espacio y reanude.</translation>
    </message>
    <message>
        <source>The ledger “%1” cannot be used: it is damaged, or the disk is failing. Nothing more is sent. Keep a copy of the file, then name another ledger.</source>
        <translation>El libro de trabajo «%1» no se puede usar: está dañado o el disco está fallando. No se envía nada más. Guarde una copia del archivo e indique otro libro de trabajo.</translation>
    </message>
    <message>
        <source>There is no batch %1 in this ledger.</source>
        <translation>No hay ningún lote %1 en este libro de trabajo.</translation>
    </message>
    <message>
        <source>The ledger cannot be read: it is damaged or not a ledger.</source>
        <translation>El libro de trabajo no se puede leer: está dañado o no es un libro de trabajo.</translation>
    </message>
    <message>
        <source>A newer Sheetlink wrote this ledger. Use that one, or name another ledger.</source>
        <translation>Un Sheetlink más reciente escribió este libro de trabajo. Use ese o indique otro libro de trabajo.</translation>
    </message>
</context>
<context>
    <name>LinkExport</name>
    <message numerus="yes">
        <source>%n linked image(s) are in the files as well, for a portal that has lost their links, such as one restored from a backup. Where the links are, they would be doubled; where records have other keys (occid), they would get to other records.</source>
        <translation>
            <numerusform>%n imagen enlazada también está en los archivos, para un portal que ha perdido sus enlaces, como uno restaurado de una copia de seguridad. Donde los enlaces existen, se duplicarían; donde los registros tienen otras claves (occid), irían a parar a otros registros.</numerusform>
            <numerusform>%n imágenes enlazadas también están en los archivos, para un portal que ha perdido sus enlaces, como uno restaurado de una copia de seguridad. Donde los enlaces existen, se duplicarían; donde los registros tienen otras claves (occid), irían a parar a otros registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are linked already and left out, because importing them would double the link.</source>
        <translation>
            <numerusform>%n imagen ya está enlazada y queda fuera, porque importarla duplicaría el enlace.</numerusform>
            <numerusform>%n imágenes ya están enlazadas y quedan fuera, porque importarlas duplicaría el enlace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) whose link was taken back are left out.</source>
        <translation>
            <numerusform>%n imagen cuyo enlace se retiró queda fuera.</numerusform>
            <numerusform>%n imágenes cuyo enlace se retiró quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are left out because the portal was asked to link them and its answer is not known: “resume” reads it back, then export again.</source>
        <translation>
            <numerusform>%n imagen queda fuera porque se pidió al portal que la enlazara y no se conoce su respuesta: «resume» la averigua; después exporte de nuevo.</numerusform>
            <numerusform>%n imágenes quedan fuera porque se pidió al portal que las enlazara y no se conoce su respuesta: «resume» la averigua; después exporte de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are not verified at the host yet and left out.</source>
        <translation>
            <numerusform>%n imagen aún no está verificada en el servidor y queda fuera.</numerusform>
            <numerusform>%n imágenes aún no están verificadas en el servidor y quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) stand in a file already that the run wrote. Import only one of the two, or the links are doubled.</source>
        <translation>
            <numerusform>%n enlace ya está en un archivo que escribió la ejecución. Importe solo uno de los dos archivos; si no, el enlace se duplica.</numerusform>
            <numerusform>%n enlaces ya están en un archivo que escribió la ejecución. Importe solo uno de los dos archivos; si no, los enlaces se duplican.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are meant to replace others. No file can do that: both will be on the record until somebody deletes the old one.</source>
        <translation>
            <numerusform>%n imagen debe reemplazar a otra. Ningún archivo puede hacerlo: las dos estarán en el registro hasta que alguien elimine la antigua.</numerusform>
            <numerusform>%n imágenes deben reemplazar a otras. Ningún archivo puede hacerlo: las dos estarán en el registro hasta que alguien elimine la antigua.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no record with a catalog number, and the import would make a new one. Match it first.</source>
        <translation>No tiene un registro con número de catálogo, y la importación crearía uno nuevo. Asígnele antes su registro.</translation>
    </message>
    <message>
        <source>The import of archives cuts notes after %1 characters, and this has %2. Shorten them.</source>
        <translation>La importación de archivos Darwin Core corta las notas a los %1 caracteres, y esta tiene %2. Acórtelas.</translation>
    </message>
    <message>
        <source>“%1” begins like a formula, which a spreadsheet would compute. Take the first character away, or link this image without a file.</source>
        <translation>«%1» empieza como una fórmula, que una hoja de cálculo calcularía. Quite el primer carácter o enlace esta imagen sin usar un archivo.</translation>
    </message>
    <message>
        <source>“%1” holds a character that the portal&apos;s import reads as the end of a cell or the beginning of one. Take out backslashes and control characters.</source>
        <translation>«%1» contiene un carácter que la importación del portal lee como el final o el principio de una celda. Quite las barras invertidas y los caracteres de control.</translation>
    </message>
    <message>
        <source>“%1” is no address on the web. Correct host.publicUrl in the profile.</source>
        <translation>«%1» no es una dirección de la web. Corrija host.publicUrl en el perfil.</translation>
    </message>
    <message>
        <source>Portals take JPEG, PNG, GIF and BMP whose addresses end accordingly, not “%1” (%2).</source>
        <translation>Los portales aceptan JPEG, PNG, GIF y BMP cuyas direcciones terminan como corresponde, no «%1» (%2).</translation>
    </message>
    <message>
        <source>The import would cut the address “%1” in two at its comma, semicolon or bar. Export it for the Extended Data Import instead.</source>
        <translation>La importación cortaría en dos la dirección «%1» en su coma, punto y coma o barra vertical. Expórtela para Extended Data Import.</translation>
    </message>
    <message>
        <source>Several records have the number %1, and the import cannot tell them apart. Export it for the Extended Data Import instead.</source>
        <translation>Varios registros tienen el número %1, y la importación no puede distinguirlos. Expórtela para Extended Data Import.</translation>
    </message>
    <message>
        <source>It has the same address and record as “%1”. One of them is enough.</source>
        <translation>Tiene la misma dirección y el mismo registro que «%1». Basta con una de ellas.</translation>
    </message>
    <message>
        <source>The import takes it for the image “%1” of the same record and would replace that one&apos;s address. Export it for the Extended Data Import instead.</source>
        <translation>La importación la toma por la imagen «%1» del mismo registro y reemplazaría la dirección de aquella. Expórtela para Extended Data Import.</translation>
    </message>
    <message numerus="yes">
        <source>In the portal choose Extended Data Import, then Media Import; do not create new records. Import %n file(s), each of them once: importing one again doubles its images.</source>
        <translation>
            <numerusform>En el portal elija Extended Data Import («Datos Extendidos Importación») y después Media Import; no cree registros nuevos. Importe %n archivo, una sola vez: importarlo de nuevo duplica sus imágenes.</numerusform>
            <numerusform>En el portal elija Extended Data Import («Datos Extendidos Importación») y después Media Import; no cree registros nuevos. Importe %n archivos, cada uno una sola vez: importar uno de nuevo duplica sus imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the portal choose Skeletal File Upload, match on catalog number, and do not verify image links: one address that does not answer ends such an import without a word. Only one upload into the collection at a time.</source>
        <translation>En el portal elija Skeletal File Upload («Carga de Archivos Esqueléticos»), haga coincidir por número de catálogo y no verifique los enlaces de imagen: una sola dirección que no responda termina esa importación sin ningún aviso. Solo una subida a la colección a la vez.</translation>
    </message>
    <message>
        <source>The file has the addresses of the large images alone: no creator, licence, caption, web copy or thumbnail. The Extended Data Import keeps all of them.</source>
        <translation>El archivo tiene solo las direcciones de las imágenes grandes: sin autor, licencia, leyenda, copia web ni miniatura. Extended Data Import los conserva todos.</translation>
    </message>
    <message>
        <source>Import it soon. For a number that the collection does not have any more, the portal makes a new record.</source>
        <translation>Impórtelo pronto. Para un número que la colección ya no tenga, el portal crea un registro nuevo.</translation>
    </message>
    <message>
        <source>Importing the archive empties all fields but the number in records that it matches, until the collection is next refreshed from its source, and a record that has a key of its source gets a second record beside it. Stop before the final transfer where the portal announces new records; the Extended Data Import changes no record.</source>
        <translation>Importar el archivo Darwin Core vacía todos los campos menos el número en los registros con los que coincide, hasta que la colección se actualice de nuevo desde su fuente; y un registro que tiene una clave de su fuente recibe un segundo registro a su lado. Deténgase antes de la transferencia final si el portal anuncia registros nuevos; Extended Data Import no cambia ningún registro.</translation>
    </message>
    <message>
        <source>The archive does not tell the order of the images of a record.</source>
        <translation>El archivo Darwin Core no indica el orden de las imágenes de un registro.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder; nothing was exported.</source>
        <translation>«%1» no se pudo escribir. Elija otra carpeta; no se exportó nada.</translation>
    </message>
    <message>
        <source>The portal keeps the records of “%1” itself, and importing an archive empties all fields of such records but the number. Export --as extended-import, or skeletal, instead.</source>
        <translation>El portal mismo mantiene los registros de «%1», e importar un archivo Darwin Core vacía todos los campos de esos registros menos el número. Exporte con --as extended-import, o skeletal, en su lugar.</translation>
    </message>
    <message>
        <source>“%1” is there already. Importing the same links from two files can double them: remove the old files when they were not imported, or choose another folder.</source>
        <translation>«%1» ya existe. Importar los mismos enlaces desde dos archivos puede duplicarlos: elimine los archivos antiguos si no se importaron o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The archive could not be made. Free some memory and export again.</source>
        <translation>El archivo Darwin Core no se pudo crear. Libere memoria y exporte de nuevo.</translation>
    </message>
</context>
<context>
    <name>LinkExporter</name>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 queda fuera. %2</translation>
    </message>
</context>
<context>
    <name>Linker</name>
    <message>
        <source>The portal keeps at most %1 characters of “%2”, and this has %3. Shorten it, then retry.</source>
        <translation>El portal guarda como máximo %1 caracteres de «%2», y este texto tiene %3. Acórtelo y reintente.</translation>
    </message>
    <message>
        <source>The portal cannot keep “%1” in “%2”: take out emoji and rare characters, and a backslash at its end or before a quote, then retry.</source>
        <translation>El portal no puede guardar «%1» en «%2»: quite los emojis y los caracteres raros, así como una barra invertida al final o delante de una comilla, y reintente.</translation>
    </message>
    <message>
        <source>“Rights” says %1 and “copyright” says %2. Write the licence into “rights” alone, and into “copyright” who holds the rights; then retry.</source>
        <translation>«Derechos» dice %1 y «Copyright» dice %2. Escriba la licencia solo en «Derechos», y en «Copyright» quién es el titular de los derechos; después reintente.</translation>
    </message>
    <message>
        <source>its web server turns this request away (status %1), though it lets you in. Often a firewall dislikes a word in a text or a name: change the caption or the notes, or ask the portal&apos;s manager; then retry.</source>
        <translation>su servidor web rechaza esta petición (estado %1), aunque le permite el acceso. A menudo a un cortafuegos no le gusta una palabra de un texto o de un nombre: cambie la leyenda o las notas, o pregunte al administrador del portal; después reintente.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The image host asks you something.</source>
        <translation>El servidor de imágenes le pregunta algo.</translation>
    </message>
    <message>
        <source>Pressing and photographing some practice plants…</source>
        <translation>Prensando y fotografiando unas plantas de práctica…</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Puts the ready images on the web and links them (Ctrl+Return)</source>
        <translation>Publica en la web las imágenes listas y las enlaza (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>This batch goes on with the profile it was started with.</source>
        <translation>Este lote continúa con el perfil con el que se inició.</translation>
    </message>
    <message>
        <source>The portal and the image host that your images are for</source>
        <translation>El portal y el servidor de imágenes a los que van sus imágenes</translation>
    </message>
    <message>
        <source>This batch goes on with the profile it was started with. Choose the other one on the start page.</source>
        <translation>Este lote continúa con el perfil con el que se inició. Elija el otro en la página de inicio.</translation>
    </message>
    <message>
        <source>Sheetlink diagnostics.zip</source>
        <translation>Diagnóstico de Sheetlink.zip</translation>
    </message>
    <message>
        <source>Saved. Look into the file before you pass it on: it holds names of your files and servers.</source>
        <translation>Guardado. Revise el archivo antes de entregarlo: contiene nombres de sus archivos y servidores.</translation>
    </message>
    <message>
        <source>No image of this batch has a link to export.</source>
        <translation>Ninguna imagen de este lote tiene un enlace que exportar.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written. Read the details before they are imported.</source>
        <translation>
            <numerusform>Se escribió %n archivo. Lea los detalles antes de que se importe.</numerusform>
            <numerusform>Se escribieron %n archivos. Lea los detalles antes de que se importen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this batch that could be taken back.</source>
        <translation>No hay nada de este lote que se pueda deshacer.</translation>
    </message>
    <message>
        <source> links.csv</source>
        <translation> links.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were taken back.</source>
        <translation>
            <numerusform>%n imagen se retiró.</numerusform>
            <numerusform>%n imágenes se retiraron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s); the table says why.</source>
        <translation>
            <numerusform>%n se queda; la tabla dice por qué.</numerusform>
            <numerusform>%n se quedan; la tabla dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of this batch is safe to delete; the table says why.</source>
        <translation>Ningún archivo de este lote se puede borrar con seguridad; la tabla dice por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are on the web byte by byte, and linked. The list that you save names them.</source>
        <translation>
            <numerusform>%n archivo está en la web byte a byte y enlazado. La lista que guarde lo nombra.</numerusform>
            <numerusform>%n archivos están en la web byte a byte y enlazados. La lista que guarde los nombra.</numerusform>
        </translation>
    </message>
    <message>
        <source> safe to delete.csv</source>
        <translation> safe to delete.csv</translation>
    </message>
    <message>
        <source>About Sheetlink</source>
        <translation>Acerca de Sheetlink</translation>
    </message>
    <message>
        <source>Puts specimen images on the web and links them to the records of a Symbiota portal. MIT licence.</source>
        <translation>Publica en la web imágenes de especímenes y las enlaza con los registros de un portal Symbiota. Licencia MIT.</translation>
    </message>
    <message>
        <source>Quit Sheetlink?</source>
        <translation>¿Salir de Sheetlink?</translation>
    </message>
    <message>
        <source>Images are still on their way.</source>
        <translation>Todavía hay imágenes en camino.</translation>
    </message>
    <message>
        <source>What is done stays done. The rest goes on when you open the batch again.</source>
        <translation>Lo hecho, hecho queda. El resto continúa cuando vuelva a abrir el lote.</translation>
    </message>
    <message>
        <source>&amp;Quit and go on next time</source>
        <translation>&amp;Salir y continuar la próxima vez</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file need a look.</source>
        <translation>
            <numerusform>%n línea del archivo requiere su atención.</numerusform>
            <numerusform>%n líneas del archivo requieren su atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create a record?</source>
        <translation>¿Crear un registro?</translation>
    </message>
    <message>
        <source>Create a record with number %1?</source>
        <translation>¿Crear un registro con el número %1?</translation>
    </message>
    <message>
        <source>It is written into the portal at once. Ctrl+Z does not take it back.</source>
        <translation>Se escribe en el portal de inmediato. Ctrl+Z no lo deshace.</translation>
    </message>
    <message>
        <source>&amp;Create the record</source>
        <translation>&amp;Crear el registro</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;No crearlo</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>The collection has no record with number %1. Correct the number, or skip the image.</source>
        <translation>La colección no tiene ningún registro con el número %1. Corrija el número u omita la imagen.</translation>
    </message>
    <message>
        <source>The collection has no record with number %1, but with a similar one: %2. Choose it when it is meant.</source>
        <translation>La colección no tiene ningún registro con el número %1, pero sí con uno parecido: %2. Elíjalo si se trata de ese.</translation>
    </message>
    <message>
        <source>%1 records have the number %2. Choose the one that the sheet belongs to.</source>
        <translation>%1 registros tienen el número %2. Elija aquel al que pertenece el pliego.</translation>
    </message>
    <message>
        <source>The record that you chose does not have the number %1 any more. Choose again.</source>
        <translation>El registro que eligió ya no tiene el número %1. Elija de nuevo.</translation>
    </message>
    <message>
        <source>You linked this image to its record before. There is nothing to do.</source>
        <translation>Usted ya enlazó esta imagen con su registro. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>The portal shows this very image on its record: somebody else, or another computer, linked it. There is nothing to do.</source>
        <translation>El portal muestra esta misma imagen en su registro: la enlazó otra persona u otro equipo. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Batch %1 asked for this very link already, and it is not confirmed yet. Resume that batch.</source>
        <translation>El lote %1 ya pidió exactamente este enlace, y aún no está confirmado. Reanude ese lote.</translation>
    </message>
    <message>
        <source>This very image is linked to record %1 already (as “%2”). Skip it, unless the sheet holds both specimens.</source>
        <translation>Esta misma imagen ya está enlazada con el registro %1 (como «%2»). Omítala, a menos que el pliego contenga los dos especímenes.</translation>
    </message>
    <message>
        <source>The record shows another image at the address that this one would get (%1). Replace that one, show both, or skip this one.</source>
        <translation>El registro muestra otra imagen en la dirección que recibiría esta (%1). Reemplace aquella, muestre las dos u omita esta.</translation>
    </message>
    <message>
        <source>You linked another image of this specimen before (%1), and nothing in the names tells the two apart. Replace that one, show both, or skip this one.</source>
        <translation>Usted ya enlazó otra imagen de este espécimen (%1), y nada en los nombres las distingue. Reemplace aquella, muestre las dos u omita esta.</translation>
    </message>
    <message>
        <source>The record has an image with this file&apos;s name already (%1). Look whether it is the same one: then skip this one, else replace that one or show both.</source>
        <translation>El registro ya tiene una imagen con el nombre de este archivo (%1). Mire si es la misma: si lo es, omita esta; si no, reemplace aquella o muestre las dos.</translation>
    </message>
    <message>
        <source>This is the very same image as “%1”. Skip it, unless it shall be there twice.</source>
        <translation>Esta es exactamente la misma imagen que «%1». Omítala, a menos que deba estar dos veces.</translation>
    </message>
    <message>
        <source>“%1” has the same number, and nothing in the names tells the two apart. Check that both show this specimen.</source>
        <translation>«%1» tiene el mismo número, y nada en los nombres las distingue. Compruebe que las dos muestran este espécimen.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>De&amp;tails</source>
        <translation>De&amp;talles</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detalles del mensaje</translation>
    </message>
</context>
<context>
    <name>NameMapping</name>
    <message>
        <source>The mapping has no column for the file. Name one “file” in its first line; there are: %1.</source>
        <translation>El archivo de correspondencias no tiene columna para el archivo. Llame «file» a una en su primera línea; las que hay: %1.</translation>
    </message>
    <message>
        <source>The mapping has no column for the catalog number. Name one “catalogNumber” in its first line; there are: %1.</source>
        <translation>El archivo de correspondencias no tiene columna para el número de catálogo. Llame «catalogNumber» a una en su primera línea; las que hay: %1.</translation>
    </message>
    <message>
        <source>Line %1 of the mapping ends too early: its column %2, “%3”, is missing.</source>
        <translation>La línea %1 del archivo de correspondencias termina demasiado pronto: falta su columna %2, «%3».</translation>
    </message>
    <message>
        <source>Line %1 of the mapping is too long: it has a column %2, “%3”, that the first line does not name. A cell that holds a separator has to be in quotes.</source>
        <translation>La línea %1 del archivo de correspondencias es demasiado larga: tiene una columna %2, «%3», que la primera línea no nombra. Una celda que contiene un separador debe ir entre comillas.</translation>
    </message>
    <message>
        <source>The mapping “%1” cannot be opened. Check its name and whether you may read it.</source>
        <translation>El archivo de correspondencias «%1» no se puede abrir. Compruebe su nombre y si usted puede leerlo.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no number to sort by; it is left out.</source>
        <translation>Línea %1: «%2» no es un número por el que se pueda ordenar; se deja fuera.</translation>
    </message>
    <message>
        <source>Line %1 names no file; it is left out.</source>
        <translation>La línea %1 no nombra ningún archivo; se deja fuera.</translation>
    </message>
    <message>
        <source>Line %1 gives no number for “%2”; it is left out.</source>
        <translation>La línea %1 no da ningún número para «%2»; se deja fuera.</translation>
    </message>
    <message>
        <source>Line %1 repeats line %2: “%3” has the number %4. The first of them counts.</source>
        <translation>La línea %1 repite la línea %2: «%3» tiene el número %4. Cuenta la primera de ellas.</translation>
    </message>
    <message>
        <source>Line %1 contradicts line %2: it gives “%3” the number %4, not %5. Neither counts.</source>
        <translation>La línea %1 contradice la línea %2: da a «%3» el número %4, no %5. Ninguna de las dos cuenta.</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>What the files are called</source>
        <translation>Cómo se llaman los archivos</translation>
    </message>
    <message>
        <source>The names of image files hold the catalog numbers. Below you see which number each name gives; you can change that at any time.</source>
        <translation>Los nombres de los archivos de imagen contienen los números de catálogo. Abajo ve qué número da cada nombre; puede cambiarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Na&amp;me of this profile</source>
        <translation>No&amp;mbre de este perfil</translation>
    </message>
    <message>
        <source>What you choose it by, for instance the name of the collection.</source>
        <translation>Por el que lo elige, por ejemplo el nombre de la colección.</translation>
    </message>
    <message>
        <source>Comparing the names with the collection&apos;s numbers…</source>
        <translation>Comparando los nombres con los números de la colección…</translation>
    </message>
    <message>
        <source>No rule suggests itself. Sheetlink looks for the collection&apos;s own numbers in the names, and you can add a rule below.</source>
        <translation>No se desprende ninguna regla. Sheetlink busca en los nombres los números propios de la colección, y usted puede añadir una regla abajo.</translation>
    </message>
    <message>
        <source>This rule fits the numbers of the collection.</source>
        <translation>Esta regla se ajusta a los números de la colección.</translation>
    </message>
    <message numerus="yes">
        <source>With this rule %n of the names that were tried give(s) a number that the collection has.</source>
        <translation>
            <numerusform>Con esta regla, %n de los nombres probados da un número que la colección tiene.</numerusform>
            <numerusform>Con esta regla, %n de los nombres probados dan un número que la colección tiene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this rule %n of the names that were tried give(s) a number.</source>
        <translation>
            <numerusform>Con esta regla, %n de los nombres probados da un número.</numerusform>
            <numerusform>Con esta regla, %n de los nombres probados dan un número.</numerusform>
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
        <translation>Números de la colección</translation>
    </message>
</context>
<context>
    <name>PlainRuleForm</name>
    <message>
        <source>The number begins with</source>
        <translation>El número empieza por</translation>
    </message>
    <message>
        <source>What all numbers begin with, such as ASU or WIS-L-. Upper and lower case are the same.</source>
        <translation>Con lo que empiezan todos los números, como ASU o WIS-L-. Mayúsculas y minúsculas son iguales.</translation>
    </message>
    <message>
        <source>Nothing but digits</source>
        <translation>Nada más que dígitos</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>How many digits follow, with zeros in front counted.</source>
        <translation>Cuántos dígitos siguen, contando los ceros a la izquierda.</translation>
    </message>
    <message>
        <source>At most so many digits</source>
        <translation>Como máximo tantos dígitos</translation>
    </message>
    <message>
        <source>When some numbers have more digits than others.</source>
        <translation>Cuando algunos números tienen más dígitos que otros.</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>no más</translation>
    </message>
    <message>
        <source>perhaps a &amp;letter</source>
        <translation>quizá una &amp;letra</translation>
    </message>
    <message>
        <source>Perhaps a letter behind the digits</source>
        <translation>Quizá una letra detrás de los dígitos</translation>
    </message>
    <message>
        <source>A letter behind the digits belongs to the number.</source>
        <translation>Una letra detrás de los dígitos pertenece al número.</translation>
    </message>
    <message>
        <source>What follows the number</source>
        <translation>Qué sigue al número</translation>
    </message>
    <message>
        <source>What may stand behind the number in the name.</source>
        <translation>Qué puede haber detrás del número en el nombre.</translation>
    </message>
    <message>
        <source>anything but a digit</source>
        <translation>cualquier cosa menos un dígito</translation>
    </message>
    <message>
        <source>a space, a mark or the end</source>
        <translation>un espacio, un signo o el final</translation>
    </message>
    <message>
        <source>the end of the name</source>
        <translation>el final del nombre</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Be&amp;gins with</source>
        <translation>&amp;Empieza por</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>&amp;Dígitos</translation>
    </message>
    <message>
        <source>Then comes</source>
        <translation>Después viene</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>A portal that is to keep the images takes them through its editor only. Set portal.linker to “auto” in the profile.</source>
        <translation>Un portal que debe guardar las imágenes las recibe solo a través de su editor. Ponga portal.linker en «auto» en el perfil.</translation>
    </message>
    <message>
        <source>This API token gives no right to edit the collection. Ask the portal&apos;s manager to make you an editor of it.</source>
        <translation>Este token de la API no da derecho a editar la colección. Pida al administrador del portal que le dé el papel de editor de ella.</translation>
    </message>
    <message>
        <source>“%1” is not an administrator of the collection and may not import images into it. Ask the portal&apos;s manager for that right, or set portal.linker to “auto” in the profile.</source>
        <translation>«%1» no es administrador de la colección y no puede importar imágenes a ella. Pida ese derecho al administrador del portal o ponga portal.linker en «auto» en el perfil.</translation>
    </message>
    <message>
        <source>“%1” is not an editor of the collection and may not add images to it. Ask the portal&apos;s manager for that right.</source>
        <translation>«%1» no es editor de la colección y no puede añadirle imágenes. Pida ese derecho al administrador del portal.</translation>
    </message>
    <message>
        <source>“%1” is not an editor of the collection and may not link images to it. Ask the portal&apos;s manager for that right, or set portal.linker to “file” in the profile: then the links are written into a file for the manager.</source>
        <translation>«%1» no es editor de la colección y no puede enlazar imágenes con ella. Pida ese derecho al administrador del portal o ponga portal.linker en «file» en el perfil: entonces los enlaces se escriben en un archivo para el administrador.</translation>
    </message>
    <message>
        <source>This account may not edit the collection, so it cannot take links back. Give the list of links to the portal&apos;s manager.</source>
        <translation>Esta cuenta no puede editar la colección, así que no puede retirar enlaces. Entregue la lista de enlaces al administrador del portal.</translation>
    </message>
    <message>
        <source>The image hangs on no record any more.</source>
        <translation>La imagen ya no pertenece a ningún registro.</translation>
    </message>
    <message>
        <source>Somebody moved the image to another record (occid %1).</source>
        <translation>Alguien movió la imagen a otro registro (occid %1).</translation>
    </message>
    <message>
        <source>Somebody gave the link another address: %1</source>
        <translation>Alguien dio al enlace otra dirección: %1</translation>
    </message>
    <message>
        <source>Somebody changed what the portal says of the image.</source>
        <translation>Alguien cambió lo que el portal dice de la imagen.</translation>
    </message>
    <message>
        <source>The record&apos;s number is %1 now; it was %2.</source>
        <translation>El número del registro es ahora %1; era %2.</translation>
    </message>
    <message>
        <source>The portal did not take the link back.</source>
        <translation>El portal no retiró el enlace.</translation>
    </message>
    <message>
        <source>The portal needs your name and password, or its API token.</source>
        <translation>El portal necesita su nombre y contraseña, o su token de la API.</translation>
    </message>
    <message>
        <source>The portal does not know the API token (any more). Sign in with your name and password, and a new one is asked for.</source>
        <translation>El portal no conoce (o ya no conoce) el token de la API. Inicie sesión con su nombre y contraseña, y se pedirá uno nuevo.</translation>
    </message>
    <message>
        <source>The portal gave no API token for the name “%1” and this password. Check both.</source>
        <translation>El portal no dio un token de la API para el nombre «%1» y esta contraseña. Compruebe ambos.</translation>
    </message>
    <message>
        <source>The list of records that the portal sent is damaged.</source>
        <translation>La lista de registros que envió el portal está dañada.</translation>
    </message>
    <message>
        <source>The portal mixed up its answer with somebody else&apos;s.</source>
        <translation>El portal confundió su respuesta con la de otra persona.</translation>
    </message>
    <message>
        <source>The portal did not show the record.</source>
        <translation>El portal no mostró el registro.</translation>
    </message>
    <message>
        <source>The portal does not let this account look up records. Sign in again.</source>
        <translation>El portal no permite a esta cuenta consultar registros. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The portal did not list the collection&apos;s records.</source>
        <translation>El portal no dio la lista de los registros de la colección.</translation>
    </message>
    <message>
        <source>The portal&apos;s address leads on to %1. If that is the portal, put this address into the profile; nothing is sent to an address that is not in the profile.</source>
        <translation>La dirección del portal conduce a %1. Si ese es el portal, ponga esta dirección en el perfil; no se envía nada a una dirección que no esté en el perfil.</translation>
    </message>
    <message>
        <source>The portal refused these credentials. Sign in again.</source>
        <translation>El portal rechazó estas credenciales. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The portal has trouble answering (status %1).</source>
        <translation>El portal tiene dificultades para responder (estado %1).</translation>
    </message>
    <message>
        <source>At %1 there is no Symbiota portal that answers, or the network wants you to log in first: open the address in a browser. If a login page comes, log in; if the portal comes, correct the address in the profile.</source>
        <translation>En %1 no hay ningún portal Symbiota que responda, o la red quiere que antes inicie sesión en ella: abra la dirección en un navegador. Si aparece una página de inicio de sesión, inicie sesión; si aparece el portal, corrija la dirección en el perfil.</translation>
    </message>
    <message>
        <source>At %1 there is no Symbiota portal.</source>
        <translation>En %1 no hay ningún portal Symbiota.</translation>
    </message>
    <message>
        <source>The portal answers, but does not find its collections: its database seems to be down. Try again later, or tell the portal&apos;s manager.</source>
        <translation>El portal responde, pero no encuentra sus colecciones: su base de datos parece estar caída. Vuelva a intentarlo más tarde o avise al administrador del portal.</translation>
    </message>
    <message>
        <source>The portal has no collection with number %1. Correct portal.collection in the profile.</source>
        <translation>El portal no tiene ninguna colección con el número %1. Corrija portal.collection en el perfil.</translation>
    </message>
    <message>
        <source>The portal needs your name and password: portal.user in the profile, and the password in SHEETLINK_PORTAL_PASSWORD, a secrets file or the keychain.</source>
        <translation>El portal necesita su nombre y contraseña: portal.user en el perfil, y la contraseña en SHEETLINK_PORTAL_PASSWORD, en un archivo de secretos o en el llavero.</translation>
    </message>
    <message>
        <source>The portal signs people in over https only. Write its address with https:// in the profile.</source>
        <translation>El portal solo permite iniciar sesión por https. Escriba su dirección con https:// en el perfil.</translation>
    </message>
    <message>
        <source>The portal did not accept the name “%1” with this password. Check both; after several tries use “forgot password” on the portal&apos;s page.</source>
        <translation>El portal no aceptó el nombre «%1» con esta contraseña. Compruebe ambos; después de varios intentos, use «¿No recuerda su contraseña?» en la página del portal.</translation>
    </message>
    <message>
        <source>The portal had forgotten the sign-in.</source>
        <translation>El portal había olvidado el inicio de sesión.</translation>
    </message>
    <message>
        <source>Without https:// anybody on the way could read your password for %1; nothing was sent. Write https:// in portal.url in the profile.</source>
        <translation>Sin https://, cualquiera en el camino podría leer su contraseña de %1; no se envió nada. Escriba https:// en portal.url en el perfil.</translation>
    </message>
    <message>
        <source>The record %1 was deleted since the images were compared with the portal.</source>
        <translation>El registro %1 se eliminó después de comparar las imágenes con el portal.</translation>
    </message>
    <message>
        <source>The record had the catalog number %1 when the images were compared, and has %2 now. To which record does the image belong?</source>
        <translation>El registro tenía el número de catálogo %1 cuando se compararon las imágenes, y ahora tiene %2. ¿A qué registro pertenece la imagen?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>PortalPage</name>
    <message>
        <source>Your portal</source>
        <translation>Su portal</translation>
    </message>
    <message>
        <source>Open the portal in your browser and copy its address here. Then say with which account you sign in there.</source>
        <translation>Abra el portal en su navegador y copie aquí su dirección. Después diga con qué cuenta inicia sesión allí.</translation>
    </message>
    <message>
        <source>Portal &amp;address</source>
        <translation>&amp;Dirección del portal</translation>
    </message>
    <message>
        <source>The address of the portal&apos;s start page, as the browser shows it.</source>
        <translation>La dirección de la página de inicio del portal, tal como la muestra el navegador.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>What you sign in to the portal with.</source>
        <translation>Con el que inicia sesión en el portal.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>It goes to the portal alone, over an encrypted connection.</source>
        <translation>Va solo al portal, por una conexión cifrada.</translation>
    </message>
    <message>
        <source>&amp;Remember it</source>
        <translation>&amp;Recordarla</translation>
    </message>
    <message>
        <source>I have no acc&amp;ount there</source>
        <translation>No tengo c&amp;uenta allí</translation>
    </message>
    <message>
        <source>I have no account there</source>
        <translation>No tengo cuenta allí</translation>
    </message>
    <message>
        <source>The images are put on the web all the same, and the links are written into files that the portal&apos;s manager imports.</source>
        <translation>Las imágenes se publican en la web igualmente, y los enlaces se escriben en archivos que importa el administrador del portal.</translation>
    </message>
    <message>
        <source>Use the ne&amp;w address</source>
        <translation>Us&amp;ar la dirección nueva</translation>
    </message>
    <message>
        <source>Looking for the portal…</source>
        <translation>Buscando el portal…</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Asking the portal…</source>
        <translation>Preguntando al portal…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
</context>
<context>
    <name>PortalPattern</name>
    <message>
        <source>“%1” is not a regular expression: %2 (at character %3).</source>
        <translation>«%1» no es una expresión regular: %2 (en el carácter %3).</translation>
    </message>
    <message>
        <source>The pattern takes too long on the name “%1”. Make it simpler.</source>
        <translation>El patrón tarda demasiado con el nombre «%1». Simplifíquelo.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Another program uses port %1 already.</source>
        <translation>Otro programa ya usa el puerto %1.</translation>
    </message>
    <message>
        <source>The list of records “%1” cannot be read.</source>
        <translation>La lista de registros «%1» no se puede leer.</translation>
    </message>
    <message>
        <source>The list of records “%1” has no column catalogNumber in its first line.</source>
        <translation>La lista de registros «%1» no tiene la columna catalogNumber en su primera línea.</translation>
    </message>
    <message>
        <source>The practice data in “%1” cannot be used.</source>
        <translation>Los datos de práctica de «%1» no se pueden usar.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>«%1» no se puede escribir.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>La carpeta «%1» no se puede crear.</translation>
    </message>
    <message>
        <source>The practice sheets cannot be written to “%1”.</source>
        <translation>Los pliegos de práctica no se pueden escribir en «%1».</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Practice: nothing leaves this computer</source>
        <translation>Práctica: nada sale de este equipo</translation>
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
        <translation>Reglas que usan las instituciones</translation>
    </message>
    <message>
        <source>Search by name, code or number</source>
        <translation>Buscar por nombre, código o número</translation>
    </message>
    <message>
        <source>Search by name, code or a number such as ASU0012345</source>
        <translation>Buscar por nombre, código o un número como ASU0012345</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>&amp;Añadir regla</translation>
    </message>
    <message>
        <source>Finds %1 in %2.</source>
        <translation>Encuentra %1 en %2.</translation>
    </message>
    <message>
        <source>No rule is known for that. Try “From examples” with your own names.</source>
        <translation>No se conoce ninguna regla para eso. Pruebe «De ejemplos» con sus propios nombres.</translation>
    </message>
    <message>
        <source>An institution, its code, or one of your numbers: rules that would find it are shown</source>
        <translation>Una institución, su código o uno de sus números: se muestran las reglas que lo encontrarían</translation>
    </message>
</context>
<context>
    <name>ProblemGroups</name>
    <message>
        <source>The image is damaged. Copy it again from the camera.</source>
        <translation>La imagen está dañada. Cópiela de nuevo desde la cámara.</translation>
    </message>
    <message>
        <source>The file is no image that Sheetlink can read.</source>
        <translation>El archivo no es una imagen que Sheetlink pueda leer.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
        <source>The image is too large.</source>
        <translation>La imagen es demasiado grande.</translation>
    </message>
    <message>
        <source>%1 The others are alike.</source>
        <extracomment>%1 is the reason of one of several images that failed alike.</extracomment>
        <translation>%1 Las demás son parecidas.</translation>
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
        <translation>Copiar los nombres de archivo</translation>
    </message>
    <message>
        <source>Retry these</source>
        <translation>Reintentar estas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what the button does, %2 the reason for which images failed.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>For whoever can photograph or copy them again; then retry</source>
        <translation>Para quien pueda fotografiarlas o copiarlas de nuevo; después, reintente</translation>
    </message>
    <message>
        <source>Tries the images again that failed for this reason</source>
        <translation>Intenta de nuevo las imágenes que fallaron por este motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n more reason(s).</source>
        <translation>
            <numerusform>%n motivo más.</numerusform>
            <numerusform>%n motivos más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>“%1” is not a key that a profile has.</source>
        <translation>«%1» no es una clave que un perfil tenga.</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotes.</source>
        <translation>«%1» debe ser un texto entre comillas.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>“%1” must be a web address such as https://portal.example.org/portal, not “%2”.</source>
        <translation>«%1» debe ser una dirección web como https://portal.example.org/portal, no «%2».</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3.</source>
        <translation>«%1» debe ser un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>«%1» debe ser true o false.</translation>
    </message>
    <message>
        <source>“%1” must be one of %2, not “%3”.</source>
        <translation>«%1» debe ser uno de %2, no «%3».</translation>
    </message>
    <message>
        <source>“%1” must be an object in braces.</source>
        <translation>«%1» debe ser un objeto entre llaves.</translation>
    </message>
    <message>
        <source>“%1” must be a list in brackets.</source>
        <translation>«%1» debe ser una lista entre corchetes.</translation>
    </message>
    <message>
        <source>“host.fileMode” must be three octal digits such as 0644, in quotes.</source>
        <translation>«host.fileMode» debe ser tres dígitos octales como 0644, entre comillas.</translation>
    </message>
    <message>
        <source>“host.address” must look like sftp://user@host/folder for SFTP.</source>
        <translation>«host.address» debe tener la forma sftp://user@host/folder para SFTP.</translation>
    </message>
    <message>
        <source>“host.address” must look like https://user@host/folder/ for WebDAV.</source>
        <translation>«host.address» debe tener la forma https://user@host/folder/ para WebDAV.</translation>
    </message>
    <message>
        <source>With “host.ssh” the computer&apos;s own ssh checks the server&apos;s key against its known_hosts. Leave “host.hostKey” empty.</source>
        <translation>Con «host.ssh», el ssh del propio equipo comprueba la clave del servidor con su known_hosts. Deje «host.hostKey» vacío.</translation>
    </message>
    <message>
        <source>“%1” holds a password. Take it out: a profile never holds secrets.</source>
        <translation>«%1» contiene una contraseña. Quítela: un perfil nunca contiene secretos.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reverso</translation>
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
        <translation>El perfil no es JSON válido.</translation>
    </message>
    <message>
        <source>“images.archiveFolder” must be a folder below “host.address”, such as “archive”: letters, digits, dots, hyphens and slashes between.</source>
        <translation>«images.archiveFolder» debe ser una carpeta dentro de «host.address», como «archive»: letras, dígitos, puntos, guiones y barras entre ellos.</translation>
    </message>
    <message>
        <source>The profile cannot be used: %1</source>
        <translation>El perfil no se puede usar: %1</translation>
    </message>
    <message>
        <source>The rule cannot be used: %1</source>
        <translation>La regla no se puede usar: %1</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>Perfil «%1»</translation>
    </message>
    <message>
        <source>There is a profile named “%1” already. Give this one another name.</source>
        <translation>Ya hay un perfil llamado «%1». Dé otro nombre a este.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Parts of the profile</source>
        <translation>Partes del perfil</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>&amp;Name of this profile</source>
        <translation>&amp;Nombre de este perfil</translation>
    </message>
    <message>
        <source>What you choose it by, for instance the name of the collection.</source>
        <translation>Por el que lo elige, por ejemplo el nombre de la colección.</translation>
    </message>
    <message>
        <source>ASU herbarium</source>
        <translation>Herbario ASU</translation>
    </message>
    <message>
        <source>Portal &amp;address</source>
        <translation>Dirección del &amp;portal</translation>
    </message>
    <message>
        <source>The address of the portal&apos;s start page, without index.php.</source>
        <translation>La dirección de la página de inicio del portal, sin index.php.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>The name you sign in to the portal with. The password is asked for when it is needed.</source>
        <translation>El nombre con el que inicia sesión en el portal. La contraseña se pide cuando hace falta.</translation>
    </message>
    <message>
        <source>&amp;Collection number</source>
        <translation>Número de &amp;colección</translation>
    </message>
    <message>
        <source>The number behind “collid=” in the address of the collection&apos;s page.</source>
        <translation>El número que sigue a «collid=» en la dirección de la página de la colección.</translation>
    </message>
    <message>
        <source>&amp;Link images by</source>
        <translation>En&amp;lazar imágenes mediante</translation>
    </message>
    <message>
        <source>How the portal is asked to tie images to records.</source>
        <translation>Cómo se pide al portal que vincule las imágenes a los registros.</translation>
    </message>
    <message>
        <source>What the portal allows</source>
        <translation>Lo que el portal permita</translation>
    </message>
    <message>
        <source>Extended import (collection administrators)</source>
        <translation>Importación extendida (administradores de la colección)</translation>
    </message>
    <message>
        <source>Image editor (one at a time)</source>
        <translation>Editor de imágenes (una por una)</translation>
    </message>
    <message>
        <source>API (images are missing in part of the portal)</source>
        <translation>API (faltan imágenes en parte del portal)</translation>
    </message>
    <message>
        <source>Files for the collection manager</source>
        <translation>Archivos para el administrador de la colección</translation>
    </message>
    <message>
        <source>Image host</source>
        <translation>Servidor de imágenes</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Where the image files go.</source>
        <translation>Adónde van los archivos de imagen.</translation>
    </message>
    <message>
        <source>Folder or network drive</source>
        <translation>Carpeta o unidad de red</translation>
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
        <translation>El propio portal</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>A folder, or the address of the server with the folder on it. Never with a password.</source>
        <translation>Una carpeta, o la dirección del servidor con la carpeta. Nunca con una contraseña.</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>Dirección &amp;web</translation>
    </message>
    <message>
        <source>Where the web shows what lies in that folder.</source>
        <translation>Dónde muestra la web lo que hay en esa carpeta.</translation>
    </message>
    <message>
        <source>&amp;Private key file</source>
        <translation>Archivo de clave pri&amp;vada</translation>
    </message>
    <message>
        <source>For signing in to the server. Empty: the usual keys, the agent or a password.</source>
        <translation>Para iniciar sesión en el servidor. Vacío: las claves habituales, el agente o una contraseña.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Check what was sent by</source>
        <translation>Comprobar lo &amp;enviado por</translation>
    </message>
    <message>
        <source>What is compared before a record may point to an image.</source>
        <translation>Qué se compara antes de que un registro pueda apuntar a una imagen.</translation>
    </message>
    <message>
        <source>Size at the host</source>
        <translation>Tamaño en el servidor</translation>
    </message>
    <message>
        <source>Size and web address</source>
        <translation>Tamaño y dirección web</translation>
    </message>
    <message>
        <source>Every byte, read from the web</source>
        <translation>Cada byte, leído desde la web</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>Rara vez necesario</translation>
    </message>
    <message>
        <source>Shows or hides what most servers do well without</source>
        <translation>Muestra u oculta aquello de lo que la mayoría de los servidores prescinde sin problema</translation>
    </message>
    <message>
        <source>Seldom &amp;needed</source>
        <translation>Rara vez nece&amp;sario</translation>
    </message>
    <message>
        <source>SS&amp;H program</source>
        <translation>Programa SS&amp;H</translation>
    </message>
    <message>
        <source>The computer&apos;s ssh knows your ~/.ssh/config: jump hosts, host certificates, hardware keys.</source>
        <translation>El ssh del equipo conoce su ~/.ssh/config: servidores de salto, certificados de servidor, llaves físicas.</translation>
    </message>
    <message>
        <source>Sheetlink&apos;s own</source>
        <translation>El propio de Sheetlink</translation>
    </message>
    <message>
        <source>The computer&apos;s ssh</source>
        <translation>El ssh del equipo</translation>
    </message>
    <message>
        <source>Host key &amp;fingerprint</source>
        <translation>Huella di&amp;gital de la clave del servidor</translation>
    </message>
    <message>
        <source>What the server has to prove to be. Empty: as this computer&apos;s known_hosts says.</source>
        <translation>Lo que el servidor debe demostrar ser. Vacío: lo que diga el known_hosts de este equipo.</translation>
    </message>
    <message>
        <source>Per&amp;missions of files</source>
        <translation>Per&amp;misos de los archivos</translation>
    </message>
    <message>
        <source>0644: everybody may read, as web servers need. 0664: your group may also change them.</source>
        <translation>0644: todos pueden leer, como necesitan los servidores web. 0664: su grupo también puede modificarlos.</translation>
    </message>
    <message>
        <source>E&amp;xtra certificates</source>
        <translation>Certificados e&amp;xtra</translation>
    </message>
    <message>
        <source>For a server whose certificate is signed by your institution itself: a PEM file. Usually empty.</source>
        <translation>Para un servidor cuyo certificado firma la propia institución: un archivo PEM. Normalmente vacío.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Connections at a &amp;time</source>
        <translation>Conexiones &amp;a la vez</translation>
    </message>
    <message>
        <source>More are faster on long distances; some servers refuse many.</source>
        <translation>Con más se avanza más rápido a largas distancias; algunos servidores rechazan muchas.</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>Límite de veloc&amp;idad</translation>
    </message>
    <message>
        <source>What an upload takes of the network at most. It can be changed while one runs.</source>
        <translation>Lo que una subida toma de la red como máximo. Se puede cambiar durante la subida.</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file for “%1”</source>
        <translation>Elija un archivo para «%1»</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Suffixes</source>
        <translation>Sufijos</translation>
    </message>
    <message>
        <source>Records and barcodes</source>
        <translation>Registros y códigos de barras</translation>
    </message>
    <message>
        <source>&amp;Look for the collection&apos;s own numbers elsewhere in names</source>
        <translation>Bu&amp;scar los números propios de la colección en otras partes de los nombres</translation>
    </message>
    <message>
        <source>For names that no rule matches.</source>
        <translation>Para los nombres a los que no se ajusta ninguna regla.</translation>
    </message>
    <message>
        <source>&amp;Record list</source>
        <translation>Lista de &amp;registros</translation>
    </message>
    <message>
        <source>A file with the collection&apos;s records, where the portal cannot be asked or keeps some secret. Usually empty.</source>
        <translation>Un archivo con los registros de la colección, cuando no se puede preguntar al portal o este mantiene algunos en secreto. Normalmente vacío.</translation>
    </message>
    <message>
        <source>Tables and archives (*.csv *.txt *.tsv *.zip);;All files (*)</source>
        <translation>Tablas y archivos comprimidos (*.csv *.txt *.tsv *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Barcodes in images</source>
        <translation>Códigos de &amp;barras en las imágenes</translation>
    </message>
    <message>
        <source>Whether the barcode on the sheet is read.</source>
        <translation>Si se lee el código de barras del pliego.</translation>
    </message>
    <message>
        <source>Do not read</source>
        <translation>No leer</translation>
    </message>
    <message>
        <source>Compare with the name</source>
        <translation>Comparar con el nombre</translation>
    </message>
    <message>
        <source>Trust more than the name</source>
        <translation>Confiar más que en el nombre</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>&amp;Web copy, pixels wide</source>
        <translation>Copia &amp;web, píxeles de ancho</translation>
    </message>
    <message>
        <source>What the record&apos;s page shows.</source>
        <translation>Lo que muestra la página del registro.</translation>
    </message>
    <message>
        <source>Web copy, &amp;quality</source>
        <translation>Copia web, &amp;calidad</translation>
    </message>
    <message>
        <source>From 1 to 100; 80 is usual.</source>
        <translation>De 1 a 100; lo habitual es 80.</translation>
    </message>
    <message>
        <source>&amp;Thumbnail, pixels wide</source>
        <translation>&amp;Miniatura, píxeles de ancho</translation>
    </message>
    <message>
        <source>What lists show.</source>
        <translation>Lo que muestran las listas.</translation>
    </message>
    <message>
        <source>Thumbnail, q&amp;uality</source>
        <translation>Miniatura, cali&amp;dad</translation>
    </message>
    <message>
        <source>Largest &amp;original, MB</source>
        <translation>&amp;Original más grande, MB</translation>
    </message>
    <message>
        <source>Portals refuse files that are larger than their limit.</source>
        <translation>Los portales rechazan los archivos que superan su límite.</translation>
    </message>
    <message>
        <source>Turn copies u&amp;pright</source>
        <translation>&amp;Enderezar las copias</translation>
    </message>
    <message>
        <source>As the camera says. Your own files are never changed.</source>
        <translation>Según indica la cámara. Los archivos de usted nunca se modifican.</translation>
    </message>
    <message>
        <source>Turn &amp;large images without loss where possible</source>
        <translation>&amp;Girar las imágenes grandes sin pérdida cuando sea posible</translation>
    </message>
    <message>
        <source>An original that lies on its side is turned by moving its blocks. Else it is encoded anew.</source>
        <translation>Un original tumbado se gira moviendo sus bloques. Si no es posible, se codifica de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Keep what the camera wrote in the copies</source>
        <translation>Conserv&amp;ar en las copias lo que escribió la cámara</translation>
    </message>
    <message>
        <source>Also the place and serial numbers. Usually only the rights go into the copies.</source>
        <translation>También el lugar y los números de serie. Normalmente solo los derechos pasan a las copias.</translation>
    </message>
    <message>
        <source>&amp;Folder for untouched originals</source>
        <translation>Car&amp;peta para los originales sin modificar</translation>
    </message>
    <message>
        <source>On the image host, for TIFF files and others that are too large to be shown. Empty: they stay with you.</source>
        <translation>En el servidor de imágenes, para archivos TIFF y otros demasiado grandes para mostrarse. Vacío: se quedan con usted.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>&amp;Photographer</source>
        <translation>&amp;Fotógrafo</translation>
    </message>
    <message>
        <source>Who made the images.</source>
        <translation>Quién hizo las imágenes.</translation>
    </message>
    <message>
        <source>&amp;Rights</source>
        <translation>&amp;Derechos</translation>
    </message>
    <message>
        <source>The licence. Those that portals know are kept as their web addresses; another one is kept as you type it.</source>
        <translation>La licencia. Las que los portales conocen se guardan como sus direcciones web; cualquier otra se guarda tal como la escriba.</translation>
    </message>
    <message>
        <source>&amp;Copyright</source>
        <translation>&amp;Copyright</translation>
    </message>
    <message>
        <source>Who holds the rights.</source>
        <translation>Quién es el titular de los derechos.</translation>
    </message>
    <message>
        <source>C&amp;aption</source>
        <translation>&amp;Leyenda</translation>
    </message>
    <message>
        <source>The same for all images of a batch.</source>
        <translation>La misma para todas las imágenes de un lote.</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Shown with all images of a batch.</source>
        <translation>Se muestran con todas las imágenes de un lote.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dé un nombre al perfil.</translation>
    </message>
    <message>
        <source>Say at which address the portal is.</source>
        <translation>Diga en qué dirección está el portal.</translation>
    </message>
    <message>
        <source>Say which collection of the portal the images belong to, by its number.</source>
        <translation>Diga a qué colección del portal pertenecen las imágenes, por su número.</translation>
    </message>
    <message>
        <source>Say where the image files go.</source>
        <translation>Diga adónde van los archivos de imagen.</translation>
    </message>
    <message>
        <source>Say at which web address the image files can be seen.</source>
        <translation>Diga en qué dirección web se pueden ver los archivos de imagen.</translation>
    </message>
    <message>
        <source>The computer&apos;s ssh checks it itself</source>
        <translation>El ssh del equipo la comprueba por sí mismo</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>There is no profile named “%1”, and no such file.</source>
        <translation>No hay ningún perfil llamado «%1», ni un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>There is no profile named “%1”, and no such file. Known are: %2.</source>
        <translation>No hay ningún perfil llamado «%1», ni un archivo con ese nombre. Se conocen: %2.</translation>
    </message>
    <message>
        <source>The profile file “%1” cannot be read.</source>
        <translation>El archivo de perfil «%1» no se puede leer.</translation>
    </message>
    <message>
        <source>The profile “%1” is locked by the administrator of this computer. Duplicate it, and change the copy.</source>
        <translation>El administrador de este equipo bloqueó el perfil «%1». Duplíquelo y cambie la copia.</translation>
    </message>
    <message>
        <source>The profile “%1” could not be saved.</source>
        <translation>El perfil «%1» no se pudo guardar.</translation>
    </message>
    <message>
        <source>The profile “%1” could not be removed.</source>
        <translation>El perfil «%1» no se pudo quitar.</translation>
    </message>
</context>
<context>
    <name>ProfileTest</name>
    <message>
        <source>A test image was written and read.</source>
        <translation>Se escribió y se leyó una imagen de prueba.</translation>
    </message>
    <message>
        <source>The test image was served at %1.</source>
        <translation>La imagen de prueba se mostró en %1.</translation>
    </message>
    <message>
        <source>The account may not remove the test image: please have “%1” removed.</source>
        <translation>La cuenta no puede eliminar la imagen de prueba: haga que alguien elimine «%1».</translation>
    </message>
    <message>
        <source>The test image was removed again.</source>
        <translation>La imagen de prueba se eliminó.</translation>
    </message>
    <message>
        <source>“%1” is an administrator of the collection: many links are made at a time.</source>
        <translation>«%1» es administrador de la colección: se crean muchos enlaces a la vez.</translation>
    </message>
    <message>
        <source>“%1” is an editor of the collection: links are made one by one.</source>
        <translation>«%1» es editor de la colección: los enlaces se crean uno por uno.</translation>
    </message>
    <message>
        <source>The API token may link. Images appear on the public pages of their records, but neither in the editor&apos;s image tab nor in searches for records with images.</source>
        <translation>El token de la API permite enlazar. Las imágenes aparecen en las páginas públicas de sus registros, pero no en la pestaña de imágenes del editor ni en las búsquedas de registros con imágenes.</translation>
    </message>
    <message>
        <source>Links are written into files, for somebody else to import.</source>
        <translation>Los enlaces se escriben en archivos, para que otra persona los importe.</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>“%1”, a snapshot of records kept elsewhere</source>
        <translation>«%1», una instantánea de registros que se mantienen en otro lugar</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>The portal knows “%1”.</source>
        <translation>El portal conoce a «%1».</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Looking up records</source>
        <translation>Consulta de registros</translation>
    </message>
    <message>
        <source>The portal answers for many numbers at once.</source>
        <translation>El portal responde para muchos números a la vez.</translation>
    </message>
    <message>
        <source>The portal answers, number by number. Its secured records look as if they were not there; sign in to see them.</source>
        <translation>El portal responde número por número. Sus registros protegidos parecen no existir; inicie sesión para verlos.</translation>
    </message>
    <message>
        <source>Image host</source>
        <translation>Servidor de imágenes</translation>
    </message>
    <message>
        <source>The portal keeps the images itself.</source>
        <translation>El propio portal guarda las imágenes.</translation>
    </message>
    <message>
        <source>No temporary file could be written on this computer. Make space.</source>
        <translation>No se pudo escribir un archivo temporal en este equipo. Libere espacio.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Removing the test image</source>
        <translation>Eliminación de la imagen de prueba</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>A profile is a portal with one collection, an image host, and how your files are named. A file for colleagues holds all of it but the passwords.</source>
        <translation>Un perfil es un portal con una colección, un servidor de imágenes y la forma de nombrar sus archivos. Un archivo para colegas lo contiene todo menos las contraseñas.</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>The next images are for this portal and host</source>
        <translation>Las próximas imágenes son para este portal y este servidor</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Changes the profile that is marked</source>
        <translation>Modifica el perfil marcado</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>Makes a copy under another name and opens it for changes</source>
        <translation>Hace una copia con otro nombre y la abre para modificarla</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Removes the profile that is marked</source>
        <translation>Quita el perfil marcado</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>Confi&amp;gurar…</translation>
    </message>
    <message>
        <source>Leads you from the portal&apos;s address to a profile that works</source>
        <translation>Conduce paso a paso desde la dirección del portal hasta un perfil que funciona</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>Opens an empty form with all that a profile can say</source>
        <translation>Abre un formulario vacío con todo lo que un perfil puede indicar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Reads a profile file that a colleague gave you</source>
        <translation>Lee un archivo de perfil que le dio un colega</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Writes a file for colleagues, without passwords</source>
        <translation>Escribe un archivo para colegas, sin contraseñas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>locked by the administrator</source>
        <translation>bloqueado por el administrador</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <extracomment>The name of a copy of a profile.</extracomment>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Quitar perfil</translation>
    </message>
    <message>
        <source>Remove the profile “%1” from this computer?</source>
        <translation>¿Quitar de este equipo el perfil «%1»?</translation>
    </message>
    <message>
        <source>Batches that were made with it keep what they need of it.</source>
        <translation>Los lotes que se hicieron con él conservan lo que necesitan de él.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importar un perfil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>“%1” is one of your profiles now. Check its folders, and sign in.</source>
        <translation>«%1» ya es uno de sus perfiles. Compruebe sus carpetas e inicie sesión.</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Exportar el perfil</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Choose another place.</source>
        <translation>El archivo «%1» no se puede escribir. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>falta cerca de %n minuto</numerusform>
            <numerusform>faltan cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>falta cerca de %n hora</numerusform>
            <numerusform>faltan cerca de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s)</source>
        <translation>
            <numerusform>%1 de %n imagen</numerusform>
            <numerusform>%1 de %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>waiting for the network, next try in %1</source>
        <translation>esperando la red, próximo intento en %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Buscando imágenes</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n image(s)</source>
        <translation>
            <numerusform>Leyendo %1 de %n imagen</numerusform>
            <numerusform>Leyendo %1 de %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the portal for the records</source>
        <translation>Pidiendo los registros al portal</translation>
    </message>
    <message>
        <source>Looking at the links</source>
        <translation>Examinando los enlaces</translation>
    </message>
    <message numerus="yes">
        <source>Taken back %1 of %n image(s)</source>
        <translation>
            <numerusform>Retirada %1 de %n imagen</numerusform>
            <numerusform>Retiradas %1 de %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %1 of %n image(s) again</source>
        <translation>
            <numerusform>Comprobada de nuevo %1 de %n imagen</numerusform>
            <numerusform>Comprobadas de nuevo %1 de %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpacking %1 of %n image(s)</source>
        <translation>
            <numerusform>Descomprimiendo %1 de %n imagen</numerusform>
            <numerusform>Descomprimiendo %1 de %n imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>More about the progress</source>
        <translation>Más sobre el progreso</translation>
    </message>
    <message>
        <source>Shows the speed over time, and how many images are in which state</source>
        <translation>Muestra la velocidad a lo largo del tiempo y cuántas imágenes hay en cada estado</translation>
    </message>
</context>
<context>
    <name>PublicUrl</name>
    <message>
        <source>The image was uploaded, but its public address does not show it (%1). Check host.publicUrl in the profile: it must lead to the folder in host.address.</source>
        <translation>La imagen se subió, pero su dirección pública no la muestra (%1). Compruebe host.publicUrl en el perfil: debe conducir a la carpeta de host.address.</translation>
    </message>
    <message>
        <source>The public address of the image serves other bytes than were uploaded (%1).</source>
        <translation>La dirección pública de la imagen entrega bytes distintos de los que se subieron (%1).</translation>
    </message>
    <message>
        <source>The web server of the images is busy (status %1). It is asked again by itself; if that does not help, tell the people who run it.</source>
        <translation>El servidor web de las imágenes está ocupado (estado %1). Se le vuelve a preguntar automáticamente; si eso no ayuda, avise a las personas que lo administran.</translation>
    </message>
    <message>
        <source>it answers with status %1</source>
        <translation>responde con el estado %1</translation>
    </message>
    <message>
        <source>it answers with “%1” instead of an image</source>
        <translation>responde con «%1» en lugar de una imagen</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>más de %1 bytes</translation>
    </message>
    <message>
        <source>%1 instead of %2 bytes</source>
        <translation>%1 en lugar de %2 bytes</translation>
    </message>
    <message>
        <source>the checksum differs</source>
        <translation>la suma de comprobación es distinta</translation>
    </message>
</context>
<context>
    <name>QtPicture</name>
    <message>
        <source>The image is damaged: it cannot be decoded. Copy it again.</source>
        <translation>La imagen está dañada: no se puede decodificar. Cópiela de nuevo.</translation>
    </message>
</context>
<context>
    <name>RateLimitButton</name>
    <message>
        <source>How much of the network this upload may take. The next one begins with what the profile says.</source>
        <translation>Cuánto de la red puede tomar esta subida. La siguiente empieza con lo que diga el perfil.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>No spee&amp;d limit</source>
        <translation>Sin límite de veloci&amp;dad</translation>
    </message>
    <message>
        <source>Spee&amp;d limit: %1/s</source>
        <translation>Límite de veloci&amp;dad: %1/s</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The list of batches cannot be opened.</source>
        <translation>La lista de lotes no se puede abrir.</translation>
    </message>
    <message>
        <source>The practice portal is being set up.</source>
        <translation>El portal de práctica se está preparando.</translation>
    </message>
    <message>
        <source>Your images wait. Say first which portal and image host they are for.</source>
        <translation>Sus imágenes esperan. Diga antes para qué portal y servidor de imágenes son.</translation>
    </message>
    <message>
        <source>Say first which portal and image host your images are for.</source>
        <translation>Diga antes para qué portal y servidor de imágenes son sus imágenes.</translation>
    </message>
    <message>
        <source>The images are being read. Nothing is sent.</source>
        <translation>Se están leyendo las imágenes. No se envía nada.</translation>
    </message>
    <message>
        <source>Add the images you want to put on the web.</source>
        <translation>Añada las imágenes que quiera publicar en la web.</translation>
    </message>
    <message>
        <source>The numbers are being compared with the portal&apos;s records. Nothing is sent.</source>
        <translation>Se están comparando los números con los registros del portal. No se envía nada.</translation>
    </message>
    <message>
        <source>Paused. Everything done so far is kept.</source>
        <translation>En pausa. Todo lo hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>The images are on their way. You can go on deciding meanwhile.</source>
        <translation>Las imágenes están en camino. Mientras tanto puede seguir decidiendo.</translation>
    </message>
    <message>
        <source>The batch is being taken back. What is done is kept when you stop.</source>
        <translation>El lote se está deshaciendo. Si se detiene, lo hecho se conserva.</translation>
    </message>
    <message>
        <source>Every byte on the web and every link is looked at again. Nothing is changed.</source>
        <translation>Se comprueba de nuevo cada byte en la web y cada enlace. No se modifica nada.</translation>
    </message>
    <message numerus="yes">
        <source>No rule found a number in any of the %n name(s). Edit the rules or choose a mapping file.</source>
        <translation>
            <numerusform>Ninguna regla encontró un número en %n nombre. Edite las reglas o elija un archivo de correspondencias.</numerusform>
            <numerusform>Ninguna regla encontró un número en ninguno de los %n nombres. Edite las reglas o elija un archivo de correspondencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile does not say who signs in to the portal.</source>
        <translation>El perfil no dice quién inicia sesión en el portal.</translation>
    </message>
    <message numerus="yes">
        <source>Sign in to check %n number(s) against the portal.</source>
        <translation>
            <numerusform>Inicie sesión para comprobar %n número en el portal.</numerusform>
            <numerusform>Inicie sesión para comprobar %n números en el portal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to the portal before you start.</source>
        <translation>Inicie sesión en el portal antes de empezar.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were not compared with the portal&apos;s records yet.</source>
        <translation>
            <numerusform>%n imagen aún no se comparó con los registros del portal.</numerusform>
            <numerusform>%n imágenes aún no se compararon con los registros del portal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is ready yet: %n image(s) need a decision.</source>
        <translation>
            <numerusform>Todavía no hay nada listo: %n imagen necesita una decisión.</numerusform>
            <numerusform>Todavía no hay nada listo: %n imágenes necesitan una decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to send.</source>
        <translation>No queda nada por enviar.</translation>
    </message>
</context>
<context>
    <name>ReadyCopies</name>
    <message>
        <source>Goes along with “%1” as its thumbnail.</source>
        <translation>Acompaña a «%1» como su miniatura.</translation>
    </message>
    <message>
        <source>Goes along with “%1” as its web copy.</source>
        <translation>Acompaña a «%1» como su copia web.</translation>
    </message>
    <message>
        <source>By its name this is a thumbnail, and there is no image that it belongs to. Add that image, or use this one.</source>
        <translation>Por su nombre, esta es una miniatura, y no hay ninguna imagen a la que pertenezca. Añada esa imagen o use esta.</translation>
    </message>
</context>
<context>
    <name>ReadyCopyDelegate</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>web copy</source>
        <translation>copia web</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>miniatura</translation>
    </message>
    <message>
        <source>Copy made before</source>
        <translation>Copia ya hecha</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Large copy: %1</source>
        <translation>Copia grande: %1</translation>
    </message>
    <message>
        <source>Web copy: %1</source>
        <translation>Copia web: %1</translation>
    </message>
    <message>
        <source>Thumbnail: %1</source>
        <translation>Miniatura: %1</translation>
    </message>
    <message>
        <source>&amp;Open record in browser</source>
        <translation>&amp;Abrir registro en el navegador</translation>
    </message>
    <message>
        <source>Open record in browser</source>
        <translation>Abrir registro en el navegador</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>%1 · record %2</source>
        <translation>%1 · registro %2</translation>
    </message>
    <message>
        <source>This record is secured: the portal does not show all of it to everybody.</source>
        <translation>Este registro está protegido: el portal no lo muestra completo a todo el mundo.</translation>
    </message>
    <message>
        <source>Secured: %1</source>
        <translation>Protegido: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) there already:</source>
        <translation>
            <numerusform>Ya hay %n imagen:</numerusform>
            <numerusform>Ya hay %n imágenes:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>The record list “%1” cannot be used. %2</source>
        <translation>La lista de registros «%1» no se puede usar. %2</translation>
    </message>
    <message>
        <source>Its first line names no column “catalogNumber”, but these: %1.</source>
        <translation>Su primera línea no nombra ninguna columna «catalogNumber», sino estas: %1.</translation>
    </message>
    <message>
        <source>Line %1 has no record key (a whole number in the column “id” or “occid”), though others have.</source>
        <translation>La línea %1 no tiene clave de registro (un número entero en la columna «id» u «occid»), aunque otras sí la tienen.</translation>
    </message>
    <message>
        <source>The record list “%1” cannot be opened.</source>
        <translation>La lista de registros «%1» no se puede abrir.</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Record without a name</source>
        <translation>Registro sin nombre</translation>
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
            <numerusform>ya hay %n imagen</numerusform>
            <numerusform>ya hay %n imágenes</numerusform>
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
        <translation>Buscar y reemplazar en los números</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Changes all numbers of the list in one step, which Ctrl+Z takes back</source>
        <translation>Cambia todos los números de la lista en un solo paso, que Ctrl+Z deshace</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Looked for in the numbers</source>
        <translation>Lo que se busca en los números</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>Put in its place; with regular expressions, \1 stands for the first group</source>
        <translation>Lo que se pone en su lugar; con expresiones regulares, \1 representa el primer grupo</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Distinguir &amp;mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>In the &amp;selection</source>
        <translation>En la &amp;selección</translation>
    </message>
    <message>
        <source>In &amp;all that can still change</source>
        <translation>En &amp;todas las que aún pueden cambiar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Reemplazar &amp;con</translation>
    </message>
    <message>
        <source>What becomes of the numbers</source>
        <translation>Qué pasa con los números</translation>
    </message>
    <message numerus="yes">
        <source>In the %n &amp;selected</source>
        <translation>
            <numerusform>En la %n &amp;seleccionada</numerusform>
            <numerusform>En las %n &amp;seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) would change.</source>
        <translation>
            <numerusform>%n número cambiaría.</numerusform>
            <numerusform>%n números cambiarían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new ones are not in the collection.</source>
        <translation>
            <numerusform>%n de los nuevos no está en la colección.</numerusform>
            <numerusform>%n de los nuevos no están en la colección.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the collection has them is not known yet.</source>
        <translation>Todavía no se sabe si la colección los tiene.</translation>
    </message>
    <message>
        <source>For those who know them: ^ASU0 finds ASU0 at the beginning only</source>
        <translation>Para quien las conozca: ^ASU0 solo encuentra ASU0 al principio</translation>
    </message>
    <message>
        <source>Takes ASU and asu for different texts</source>
        <translation>Considera ASU y asu como textos distintos</translation>
    </message>
    <message>
        <source>Changes the images that are selected in the table</source>
        <translation>Cambia las imágenes seleccionadas en la tabla</translation>
    </message>
    <message>
        <source>Changes all images that are not on their way yet</source>
        <translation>Cambia todas las imágenes que todavía no se están enviando</translation>
    </message>
</context>
<context>
    <name>Replacement</name>
    <message>
        <source>This expression takes too long. Make it simpler.</source>
        <translation>Esta expresión tarda demasiado. Simplifíquela.</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: %1.</source>
        <translation>Esto aún no es una expresión regular: %1.</translation>
    </message>
</context>
<context>
    <name>ReplacementModel</name>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>%1  (not in the collection)</source>
        <translation>%1  (no está en la colección)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Number now</source>
        <translation>Número actual</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Número nuevo</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The report could not be written to “%1”. Choose another place.</source>
        <translation>El informe no se pudo escribir en «%1». Elija otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): their links were not read back from the portal.</source>
        <translation>
            <numerusform>Conserve %n archivo: su enlace no se confirmó leyendo el portal.</numerusform>
            <numerusform>Conserve %n archivos: sus enlaces no se confirmaron leyendo el portal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): the host holds a copy, not the file itself.</source>
        <translation>
            <numerusform>Conserve %n archivo: el servidor tiene una copia, no el archivo mismo.</numerusform>
            <numerusform>Conserve %n archivos: el servidor tiene una copia, no el archivo mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): they were changed since they were sent.</source>
        <translation>
            <numerusform>Conserve %n archivo: se modificó después de enviarlo.</numerusform>
            <numerusform>Conserve %n archivos: se modificaron después de enviarlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): nobody has compared what the host serves with them, byte by byte, and seen their links since.</source>
        <translation>
            <numerusform>Conserve %n archivo: desde entonces nadie ha comparado con él, byte a byte, lo que entrega el servidor ni ha visto su enlace.</numerusform>
            <numerusform>Conserve %n archivos: desde entonces nadie ha comparado con ellos, byte a byte, lo que entrega el servidor ni ha visto sus enlaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): their bytes and links were not proved today.</source>
        <translation>
            <numerusform>Conserve %n archivo: sus bytes y su enlace no se demostraron hoy.</numerusform>
            <numerusform>Conserve %n archivos: sus bytes y enlaces no se demostraron hoy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): they lie in a zip, which can only be deleted as a whole.</source>
        <translation>
            <numerusform>Conserve %n archivo: está en un zip, que solo se puede borrar entero.</numerusform>
            <numerusform>Conserve %n archivos: están en un zip, que solo se puede borrar entero.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rules and names</source>
        <translation>Reglas y nombres</translation>
    </message>
    <message>
        <source>The rule that is marked</source>
        <translation>La regla marcada</translation>
    </message>
    <message>
        <source>No rule yet. Take one from the presets, or let one be proposed from your own names.</source>
        <translation>Todavía no hay ninguna regla. Tome una de las predefinidas o deje que se proponga una a partir de sus propios nombres.</translation>
    </message>
    <message>
        <source>Rules are tried from top to bottom. The first that finds a number counts.</source>
        <translation>Las reglas se prueban de arriba abajo. Cuenta la primera que encuentra un número.</translation>
    </message>
    <message>
        <source>There are no names to learn from. Type or paste some below.</source>
        <translation>No hay nombres de los que aprender. Escriba o pegue algunos abajo.</translation>
    </message>
    <message>
        <source>Every name gives a number already.</source>
        <translation>Todos los nombres dan ya un número.</translation>
    </message>
    <message>
        <source>The names without a number share nothing that looks like one.</source>
        <translation>Los nombres sin número no comparten nada que parezca uno.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Plain rule</source>
        <translation>Regla &amp;sencilla</translation>
    </message>
    <message>
        <source>Plain rule</source>
        <translation>Regla sencilla</translation>
    </message>
    <message>
        <source>E&amp;xpression</source>
        <translation>E&amp;xpresión</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>The portal&apos;s own form, /…/ with flags behind it. The first pair of parentheses is the number.</source>
        <translation>La forma propia del portal, /…/ con indicadores detrás. El primer par de paréntesis es el número.</translation>
    </message>
    <message>
        <source>A regular expression. What is in its parentheses is the number.</source>
        <translation>Una expresión regular. Lo que está entre sus paréntesis es el número.</translation>
    </message>
    <message>
        <source>What becomes of the number</source>
        <translation>Qué se hace con el número</translation>
    </message>
    <message>
        <source>Replacing, swapping, filling up with zeros, and where the rule looks</source>
        <translation>Reemplazar, intercambiar, completar con ceros y dónde busca la regla</translation>
    </message>
    <message>
        <source>What becomes of the &amp;number</source>
        <translation>Qué se hace con el &amp;número</translation>
    </message>
    <message>
        <source>Says what numbers look like: how they begin and how many digits follow</source>
        <translation>Dice cómo son los números: cómo empiezan y cuántas cifras siguen</translation>
    </message>
    <message>
        <source>Says the same as a regular expression, as the portal&apos;s own image processor takes it</source>
        <translation>Dice lo mismo como expresión regular, tal como la admite el procesador de imágenes del portal</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Rules for names, in the order of trying</source>
        <translation>Reglas para los nombres, en el orden en que se prueban</translation>
    </message>
    <message>
        <source>Tried from top to bottom; the first that finds a number counts.</source>
        <translation>Se prueban de arriba abajo; cuenta la primera que encuentra un número.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Adds a rule</source>
        <translation>Añade una regla</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>Removes the rule that is marked</source>
        <translation>Quita la regla marcada</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>A&amp;rriba</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Mover la regla hacia arriba</translation>
    </message>
    <message>
        <source>The rule is tried earlier</source>
        <translation>La regla se prueba antes</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Aba&amp;jo</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Mover la regla hacia abajo</translation>
    </message>
    <message>
        <source>The rule is tried later</source>
        <translation>La regla se prueba después</translation>
    </message>
    <message>
        <source>From pre&amp;set…</source>
        <translation>De las &amp;predefinidas…</translation>
    </message>
    <message>
        <source>Add a rule from a preset</source>
        <translation>Añadir una regla de las predefinidas</translation>
    </message>
    <message>
        <source>Rules that institutions use</source>
        <translation>Reglas que usan las instituciones</translation>
    </message>
    <message>
        <source>From e&amp;xamples</source>
        <translation>De &amp;ejemplos</translation>
    </message>
    <message>
        <source>Add a rule from the names below</source>
        <translation>Añadir una regla a partir de los nombres de abajo</translation>
    </message>
    <message>
        <source>Proposes a rule for the names below that no rule catches yet</source>
        <translation>Propone una regla para los nombres de abajo a los que aún no se ajusta ninguna</translation>
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
        <translation>Nada en esta regla dice qué parte es el número. Ponga esa parte entre paréntesis.</translation>
    </message>
    <message>
        <source>It has more than one pair of parentheses. The portal&apos;s image processor takes the second for something else; write (?:…) for those that are not the number.</source>
        <translation>Tiene más de un par de paréntesis. El procesador de imágenes del portal toma el segundo por otra cosa; escriba (?:…) para los que no son el número.</translation>
    </message>
    <message>
        <source>With %1 characters it is too long for the portal&apos;s own field, which holds %2.</source>
        <translation>Con %1 caracteres es demasiado larga para el campo del portal, que admite %2.</translation>
    </message>
    <message>
        <source>The portal wants slashes around it, as in /^(ASU\d{7})/i.</source>
        <translation>El portal la quiere entre barras, como en /^(ASU\d{7})/i.</translation>
    </message>
    <message numerus="yes">
        <source>In %n name(s) another digit follows what it takes for the number, which may then be the beginning of a longer one.</source>
        <translation>
            <numerusform>En %n nombre, otro dígito sigue a lo que toma por el número, que entonces puede ser el principio de uno más largo.</numerusform>
            <numerusform>En %n nombres, otro dígito sigue a lo que toma por el número, que entonces puede ser el principio de uno más largo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes so long that it was not tried on all names. Make it simpler: a repetition inside of a repetition, as in (a+)+, is the usual reason.</source>
        <translation>Tarda tanto que no se probó con todos los nombres. Simplifíquela: una repetición dentro de una repetición, como en (a+)+, es la causa habitual.</translation>
    </message>
    <message numerus="yes">
        <source>It takes too long on %n name(s) and gives up there. Make it simpler.</source>
        <translation>
            <numerusform>Tarda demasiado con %n nombre y ahí se abandona. Simplifíquela.</numerusform>
            <numerusform>Tarda demasiado con %n nombres y ahí se abandona. Simplifíquela.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules above it catch all that it would catch.</source>
        <translation>Las reglas que están por encima captan todo lo que ella captaría.</translation>
    </message>
    <message>
        <source>It catches none of the names.</source>
        <translation>No capta ninguno de los nombres.</translation>
    </message>
</context>
<context>
    <name>RuleTest</name>
    <message>
        <source>No names to try the rules on yet.</source>
        <translation>Todavía no hay nombres con los que probar las reglas.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln name(s) give a number.</source>
        <translation>
            <numerusform>El %Ln nombre da un número.</numerusform>
            <numerusform>Los %Ln nombres dan un número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 names give a number; %Ln give(s) none.</source>
        <translation>
            <numerusform>%1 de %2 nombres dan un número; %Ln no da ninguno.</numerusform>
            <numerusform>%1 de %2 nombres dan un número; %Ln no dan ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Only the first of %2 names are tried.</source>
        <extracomment>After a sentence about the names that were tried.</extracomment>
        <translation>%1 Solo se prueban los primeros de %2 nombres.</translation>
    </message>
    <message>
        <source>Which names are shown</source>
        <translation>Qué nombres se muestran</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Todos los nombres</translation>
    </message>
    <message>
        <source>With a number</source>
        <translation>Con número</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>Names to try, one a line</source>
        <translation>Nombres para probar, uno por línea</translation>
    </message>
    <message>
        <source>Type or paste names of files here, one a line, to see what the rules make of them.</source>
        <translation>Escriba o pegue aquí nombres de archivos, uno por línea, para ver qué hacen con ellos las reglas.</translation>
    </message>
    <message>
        <source>Names and the numbers in them</source>
        <translation>Nombres y los números que contienen</translation>
    </message>
    <message>
        <source>Those without a number are the ones to look at</source>
        <translation>Los que no tienen número son los que hay que mirar</translation>
    </message>
</context>
<context>
    <name>RuleTestModel</name>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>%1 to %2 digits</source>
        <translation>de %1 a %2 dígitos</translation>
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
        <translation>%1, quizá con una letra</translation>
    </message>
    <message>
        <source>%1, then %2, perhaps with a letter</source>
        <extracomment>For instance “ASU, then 7 digits, perhaps with a letter”.</extracomment>
        <translation>%1, después %2, quizá con una letra</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>For instance “ASU, then 7 digits”.</extracomment>
        <translation>%1, después %2</translation>
    </message>
    <message>
        <source>Empty expression</source>
        <translation>Expresión vacía</translation>
    </message>
</context>
<context>
    <name>RuleWarnings</name>
    <message>
        <source>In the portal&apos;s own form</source>
        <translation>En la forma propia del portal</translation>
    </message>
    <message>
        <source>For the field “Regular expression” of the portal&apos;s image loading profile.</source>
        <translation>Para el campo «Expresión regular» del perfil de carga de imágenes del portal.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the portal&apos;s own form</source>
        <translation>Copiar la forma propia del portal</translation>
    </message>
    <message>
        <source>For pasting into the portal&apos;s image loading profile</source>
        <translation>Para pegarla en el perfil de carga de imágenes del portal</translation>
    </message>
    <message>
        <source>For the portal</source>
        <translation>Para el portal</translation>
    </message>
</context>
<context>
    <name>RunCompanion</name>
    <message>
        <source>Images are on their way</source>
        <translation>Hay imágenes en camino</translation>
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
        <translation>Velocidad a lo largo del tiempo</translation>
    </message>
    <message>
        <source>At most %1, now %2</source>
        <translation>Como máximo %1, ahora %2</translation>
    </message>
    <message>
        <source>The speed is drawn here after a few seconds.</source>
        <translation>Aquí se dibuja la velocidad tras unos segundos.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The secrets file “%1” cannot be read.</source>
        <translation>El archivo de secretos «%1» no se puede leer.</translation>
    </message>
    <message>
        <source>Others may read the secrets file “%1”. Run: chmod 600 &quot;%1&quot;</source>
        <translation>Otras personas pueden leer el archivo de secretos «%1». Ejecute: chmod 600 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Line %1 of the secrets file “%2” is not of the form NAME=VALUE with a known name.</source>
        <translation>La línea %1 del archivo de secretos «%2» no tiene la forma NAME=VALUE con un nombre conocido.</translation>
    </message>
</context>
<context>
    <name>SecretsFile</name>
    <message>
        <source>The password could not be written to “%1”. It is remembered until you quit.</source>
        <translation>La contraseña no se pudo escribir en «%1». Se recuerda hasta que salga.</translation>
    </message>
</context>
<context>
    <name>ServerQuestionDialog</name>
    <message>
        <source>Question of %1</source>
        <translation>Pregunta de %1</translation>
    </message>
    <message>
        <source>The image host asks for more before it lets you in. What you type goes to it alone, and is not kept.</source>
        <translation>El servidor de imágenes pide algo más antes de permitirle el acceso. Lo que escriba va solo a él y no se guarda.</translation>
    </message>
    <message>
        <source>The image host asks for more before it lets you in.</source>
        <translation>El servidor de imágenes pide algo más antes de permitirle el acceso.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Ends the upload; what is done stays done</source>
        <translation>Termina la subida; lo hecho, hecho queda</translation>
    </message>
</context>
<context>
    <name>SetupAssistant</name>
    <message>
        <source>Set up Sheetlink</source>
        <translation>Configurar Sheetlink</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps that were done can be gone back to.</source>
        <translation>Se puede volver a los pasos ya hechos.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the number of a step, %2 its title.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Try it in practice mode</source>
        <translation>&amp;Probarlo en modo de práctica</translation>
    </message>
    <message>
        <source>Opens a portal and images of its own; nothing leaves this computer</source>
        <translation>Abre un portal e imágenes propios; nada sale de este equipo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Keeps what you filled in until you quit</source>
        <translation>Conserva lo que rellenó hasta que salga</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminar</translation>
    </message>
</context>
<context>
    <name>SftpClient</name>
    <message>
        <source>The image host let us in, but what it says is not SFTP. Often the account&apos;s shell prints a greeting: ask for an account with SFTP access.</source>
        <translation>El servidor de imágenes nos permitió el acceso, pero lo que dice no es SFTP. A menudo la shell de la cuenta imprime un saludo: pida una cuenta con acceso SFTP.</translation>
    </message>
</context>
<context>
    <name>SftpHost</name>
    <message>
        <source>The image host %1 stopped answering.</source>
        <translation>El servidor de imágenes %1 dejó de responder.</translation>
    </message>
    <message>
        <source>The image host holds other bytes under “%1” than were sent. Somebody or something changed them there: look at the file, then retry.</source>
        <translation>El servidor de imágenes contiene en «%1» bytes distintos de los que se enviaron. Alguien o algo los cambió allí: mire el archivo y después reintente.</translation>
    </message>
    <message>
        <source>The image host does not tell the size of “%1”.</source>
        <translation>El servidor de imágenes no dice el tamaño de «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be removed from the image host.</source>
        <translation>«%1» no se pudo eliminar del servidor de imágenes.</translation>
    </message>
    <message>
        <source>The host does not say when a file is safe on its disk; a power cut there may lose the last ones.</source>
        <translation>El servidor no dice cuándo un archivo está a salvo en su disco; un corte de corriente allí puede hacer perder los últimos.</translation>
    </message>
    <message>
        <source>The host tells no sizes: whether a file is whole is seen at its public address only.</source>
        <translation>El servidor no dice tamaños: solo en la dirección pública de un archivo se ve si está completo.</translation>
    </message>
    <message>
        <source>The host does not tell which names are taken: an image that is there already is found only after it was sent.</source>
        <translation>El servidor no dice qué nombres están ocupados: una imagen que ya está allí se descubre solo después de enviarla.</translation>
    </message>
    <message>
        <source>The host forbids renaming: while an image is sent, visitors may see a part of it.</source>
        <translation>El servidor prohíbe cambiar nombres: mientras se envía una imagen, los visitantes pueden ver una parte de ella.</translation>
    </message>
    <message>
        <source>The host does not let us set the files&apos; dates and permissions.</source>
        <translation>El servidor no nos permite fijar las fechas ni los permisos de los archivos.</translation>
    </message>
    <message>
        <source>The account may not read what it wrote: images that are there already cannot be compared.</source>
        <translation>La cuenta no puede leer lo que escribió: las imágenes que ya están allí no se pueden comparar.</translation>
    </message>
    <message>
        <source>The account has no shell: the host cannot compute checksums, sizes must do.</source>
        <translation>La cuenta no tiene shell: el servidor no puede calcular sumas de comprobación; habrá que conformarse con los tamaños.</translation>
    </message>
    <message>
        <source>The image host kept only %1 of %2 bytes of “%3”.</source>
        <translation>El servidor de imágenes conservó solo %1 de %2 bytes de «%3».</translation>
    </message>
    <message>
        <source>What was sent of “%1” vanished from the image host.</source>
        <translation>Lo que se envió de «%1» desapareció del servidor de imágenes.</translation>
    </message>
    <message>
        <source>The image that lies on the image host as “%1” could not be read, to compare it.</source>
        <translation>La imagen que está en el servidor de imágenes como «%1» no se pudo leer para compararla.</translation>
    </message>
    <message>
        <source>The disk of the image host is full. Make space there, then resume.</source>
        <translation>El disco del servidor de imágenes está lleno. Libere espacio allí y reanude.</translation>
    </message>
    <message>
        <source>The image host takes no more bytes, though its disk has room: the account&apos;s quota is probably used up. Ask for more, then resume.</source>
        <translation>El servidor de imágenes no acepta más bytes, aunque su disco tiene espacio: probablemente la cuota de la cuenta está agotada. Pida más y reanude.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for the image host, which takes %2 letters. Give the image a shorter number, or shorten the part of its name behind it.</source>
        <translation>El nombre «%1» es demasiado largo para el servidor de imágenes, que admite %2 letras. Dé a la imagen un número más corto o acorte la parte del nombre que lo sigue.</translation>
    </message>
    <message>
        <source>The account may not write “%1” on the image host. Ask for the right to write there, or correct host.address in the profile.</source>
        <translation>La cuenta no puede escribir «%1» en el servidor de imágenes. Pida permiso para escribir allí o corrija host.address en el perfil.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there on the image host. Make it, or correct host.address in the profile.</source>
        <translation>La carpeta «%1» no está en el servidor de imágenes. Créela o corrija host.address en el perfil.</translation>
    </message>
    <message>
        <source>The connection to the image host %1 broke off.</source>
        <translation>La conexión con el servidor de imágenes %1 se cortó.</translation>
    </message>
    <message>
        <source>The image host refused “%1”.</source>
        <translation>El servidor de imágenes rechazó «%1».</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in to %1 as “%2”.</source>
        <translation>Inicio de sesión en %1 como «%2».</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Password of the &amp;image host</source>
        <translation>Contraseña del servidor de &amp;imágenes</translation>
    </message>
    <message>
        <source>Leave empty to sign in with a key</source>
        <translation>Déjela vacía para iniciar sesión con una clave</translation>
    </message>
    <message>
        <source>Passphrase of the private &amp;key</source>
        <translation>&amp;Frase de contraseña de la clave privada</translation>
    </message>
    <message>
        <source>Leave empty if it has none</source>
        <translation>Déjela vacía si no tiene</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>&amp;Recordar la contraseña</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>The one you sign in with on the portal&apos;s own page</source>
        <translation>La que usa para entrar en la página del propio portal</translation>
    </message>
    <message>
        <source>Of your account there</source>
        <translation>La de su cuenta allí</translation>
    </message>
</context>
<context>
    <name>SkeletalRecords</name>
    <message>
        <source>“%1” cannot be a catalog number of the portal, which has 1 to %2 characters.</source>
        <translation>«%1» no puede ser un número de catálogo del portal, que debe tener de 1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>The portal does not let this account create records in the collection, or its token is no longer valid.</source>
        <translation>El portal no permite a esta cuenta crear registros en la colección, o su token ya no es válido.</translation>
    </message>
    <message>
        <source>The portal failed to create the record %1. Make sure that the account may edit the collection.</source>
        <translation>El portal no logró crear el registro %1. Asegúrese de que la cuenta puede editar la colección.</translation>
    </message>
</context>
<context>
    <name>SortDelegate</name>
    <message>
        <source>Place on the record</source>
        <translation>Posición en el registro</translation>
    </message>
    <message>
        <source>the portal&apos;s own</source>
        <translation>la del propio portal</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>The name “%1” is not valid text (shown with \x for what cannot be read). Rename the file, then add it again.</source>
        <translation>El nombre «%1» no es texto válido (se muestra con \x lo que no se puede leer). Cambie el nombre del archivo y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read to its end. Check that you may open it.</source>
        <translation>La carpeta «%1» no se puede leer hasta el final. Compruebe que usted puede abrirla.</translation>
    </message>
    <message>
        <source>“%1” is a link to another place. Links are not followed.</source>
        <translation>«%1» es un enlace a otro lugar. Los enlaces no se siguen.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«%1» no es un archivo.</translation>
    </message>
    <message>
        <source>“%1” is not an image file.</source>
        <translation>«%1» no es un archivo de imagen.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>No existe ningún archivo ni carpeta «%1».</translation>
    </message>
</context>
<context>
    <name>SpecimenModel</name>
    <message>
        <source>Without a number</source>
        <translation>Sin número</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ssh</name>
    <message>
        <source>The image host %1 did not answer in time.</source>
        <translation>El servidor de imágenes %1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection to the image host %1 broke off.</source>
        <translation>La conexión con el servidor de imágenes %1 se cortó.</translation>
    </message>
    <message>
        <source>The image host %1 lets this account in, but not over SFTP. Ask for SFTP access.</source>
        <translation>El servidor de imágenes %1 permite el acceso a esta cuenta, pero no por SFTP. Pida acceso SFTP.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be read. Check host.keyFile in the profile.</source>
        <translation>El archivo de clave «%1» no se puede leer. Compruebe host.keyFile en el perfil.</translation>
    </message>
    <message>
        <source>The key file “%1” needs its passphrase.</source>
        <translation>El archivo de clave «%1» necesita su frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase is not that of the key file “%1”.</source>
        <translation>La frase de contraseña no es la del archivo de clave «%1».</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key that can be used. Check host.keyFile in the profile: a private key begins with “-----BEGIN”.</source>
        <translation>El archivo «%1» no contiene ninguna clave privada que se pueda usar. Compruebe host.keyFile en el perfil: una clave privada empieza por «-----BEGIN».</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an image host. Correct host.address in the profile.</source>
        <translation>«%1» no puede ser el nombre de un servidor de imágenes. Corrija host.address en el perfil.</translation>
    </message>
    <message>
        <source>The image host %1 shows another key than the one known for it. Somebody may be in between: nothing was sent. Ask the people who run it whether they changed the key; only then replace the old one in known_hosts.</source>
        <translation>El servidor de imágenes %1 muestra una clave distinta de la que se conoce de él. Puede haber alguien en medio: no se envió nada. Pregunte a las personas que lo administran si cambiaron la clave; solo entonces reemplace la antigua en known_hosts.</translation>
    </message>
    <message>
        <source>The image host %1 is not known to ssh yet; nothing was sent. Sign in once with ssh in a terminal and compare its key with what the people who run it tell you.</source>
        <translation>ssh aún no conoce el servidor de imágenes %1; no se envió nada. Inicie sesión una vez con ssh en una terminal y compare su clave con lo que le digan las personas que lo administran.</translation>
    </message>
    <message>
        <source>The image host %1 did not let ssh in. Sign in once with ssh in a terminal, and check the user in host.address and the key.</source>
        <translation>El servidor de imágenes %1 no permitió el acceso a ssh. Inicie sesión una vez con ssh en una terminal y compruebe el usuario en host.address y la clave.</translation>
    </message>
    <message>
        <source>ssh cannot use its configuration. Sign in with ssh in a terminal to see why.</source>
        <translation>ssh no puede usar su configuración. Inicie sesión con ssh en una terminal para ver por qué.</translation>
    </message>
    <message>
        <source>ssh cannot reach the image host %1. Check the network and host.address in the profile.</source>
        <translation>ssh no puede llegar al servidor de imágenes %1. Compruebe la red y host.address en el perfil.</translation>
    </message>
    <message>
        <source>The program “%1” cannot be started here. Install OpenSSH, or let this program speak SSH itself (host.ssh in the profile).</source>
        <translation>El programa «%1» no se puede iniciar aquí. Instale OpenSSH o deje que este programa use SSH por sí mismo (host.ssh en el perfil).</translation>
    </message>
    <message>
        <source>The image host %1 cannot be reached on port %2. Check the network and host.address in the profile.</source>
        <translation>No se puede llegar al servidor de imágenes %1 en el puerto %2. Compruebe la red y host.address en el perfil.</translation>
    </message>
    <message>
        <source>The image host %1 shows another key than the one known for it. Somebody may be in between: nothing was sent. Ask the people who run it whether they changed the key; only then replace the old one in the profile or in known_hosts.</source>
        <translation>El servidor de imágenes %1 muestra una clave distinta de la que se conoce de él. Puede haber alguien en medio: no se envió nada. Pregunte a las personas que lo administran si cambiaron la clave; solo entonces reemplace la antigua en el perfil o en known_hosts.</translation>
    </message>
    <message>
        <source>The image host %1 is not known here yet; nothing was sent. Its key is %2. Compare it with what the people who run it tell you, then put it into the profile as host.hostKey.</source>
        <translation>El servidor de imágenes %1 aún no se conoce aquí; no se envió nada. Su clave es %2. Compárela con lo que le digan las personas que lo administran y después póngala en el perfil como host.hostKey.</translation>
    </message>
    <message>
        <source>The key of %1 cannot be kept in “%2”. Make that file writable, or accept the key for this time only.</source>
        <translation>La clave de %1 no se puede guardar en «%2». Haga que se pueda escribir en ese archivo o acepte la clave solo por esta vez.</translation>
    </message>
    <message>
        <source>The image host %1 asks for “%2” to sign in, and nobody can be asked here. Run this where somebody can answer.</source>
        <translation>El servidor de imágenes %1 pide «%2» para iniciar sesión, y aquí no se puede preguntar a nadie. Ejecute esto donde alguien pueda responder.</translation>
    </message>
    <message>
        <source>The image host %1 asked for “%2” to sign in, and got no answer.</source>
        <translation>El servidor de imágenes %1 pidió «%2» para iniciar sesión y no recibió respuesta.</translation>
    </message>
    <message>
        <source>The image host %1 did not accept the answers. Try again.</source>
        <translation>El servidor de imágenes %1 no aceptó las respuestas. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The image host %1 did not let “%2” in. Check the user in host.address, and the password or key.</source>
        <translation>El servidor de imágenes %1 no permitió el acceso a «%2». Compruebe el usuario en host.address, y la contraseña o la clave.</translation>
    </message>
    <message>
        <source>The image host %1 is not known here yet, and you did not accept its key; nothing was sent. Ask the people who run it for the key&apos;s fingerprint, then try again.</source>
        <translation>El servidor de imágenes %1 todavía no se conoce aquí y usted no aceptó su clave; no se envió nada. Pida a quienes lo administran la huella digital de la clave y vuelva a intentarlo.</translation>
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
        <translation>Usted ve a qué registro pertenece cada imagen antes de que algo salga de este equipo.</translation>
    </message>
    <message>
        <source>To begin, say where your portal is and where the images go: that takes a few minutes. Or try everything out in practice mode first.</source>
        <translation>Para empezar, diga dónde está su portal y adónde van las imágenes: son unos minutos. O pruébelo todo antes en modo de práctica.</translation>
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
        <translation>Continuar con %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Goes on sending where it was left</source>
        <translation>Sigue enviando donde se quedó</translation>
    </message>
    <message>
        <source>Shows its images; nothing is sent</source>
        <translation>Muestra sus imágenes; no se envía nada</translation>
    </message>
    <message>
        <source>Drop a folder or a zip of specimen images here</source>
        <translation>Suelte aquí una carpeta o un zip de imágenes de especímenes</translation>
    </message>
</context>
<context>
    <name>StatesBar</name>
    <message>
        <source>Images by state</source>
        <translation>Imágenes por estado</translation>
    </message>
</context>
<context>
    <name>SuffixTable</name>
    <message>
        <source>What a name says behind its number, as in ASU0012345_label.jpg, or before it, as in tn_ASU0012345.jpg. A suffix of one letter must be written in this very case.</source>
        <translation>Lo que un nombre dice detrás de su número, como en ASU0012345_label.jpg, o delante, como en tn_ASU0012345.jpg. Un sufijo de una sola letra debe escribirse exactamente con esa mayúscula o minúscula.</translation>
    </message>
    <message>
        <source>Suffixes of names</source>
        <translation>Sufijos de los nombres</translation>
    </message>
    <message>
        <source>Press F2 to change a cell.</source>
        <translation>Pulse F2 para cambiar una celda.</translation>
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
        <translation>Copia ya hecha</translation>
    </message>
    <message>
        <source>Place on the record</source>
        <translation>Posición en el registro</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>A&amp;dd suffix</source>
        <translation>&amp;Añadir sufijo</translation>
    </message>
    <message>
        <source>Adds an empty row</source>
        <translation>Añade una fila vacía</translation>
    </message>
    <message>
        <source>&amp;Remove suffix</source>
        <translation>&amp;Quitar sufijo</translation>
    </message>
    <message>
        <source>Removes the row</source>
        <translation>Quita la fila</translation>
    </message>
    <message>
        <source>&amp;Back to the usual ones</source>
        <translation>&amp;Volver a los habituales</translation>
    </message>
    <message>
        <source>Replaces all rows by the suffixes that are commonly used</source>
        <translation>Reemplaza todas las filas por los sufijos de uso común</translation>
    </message>
</context>
<context>
    <name>ThumbnailStrip</name>
    <message>
        <source>Image %1 of the record: %2</source>
        <translation>Imagen %1 del registro: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailPanel</name>
    <message>
        <source>A&amp;ddresses and history</source>
        <translation>&amp;Direcciones e historial</translation>
    </message>
    <message>
        <source>Addresses and history</source>
        <translation>Direcciones e historial</translation>
    </message>
    <message>
        <source>Where the image lies on the web, and what became of it so far</source>
        <translation>Dónde está la imagen en la web y qué ha sido de ella hasta ahora</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Web copy</source>
        <translation>Copia web</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Miniatura</translation>
    </message>
    <message>
        <source>Untouched original</source>
        <translation>Original sin modificar</translation>
    </message>
    <message>
        <source>Copies this address</source>
        <translation>Copia esta dirección</translation>
    </message>
    <message>
        <source>Copy the address: %1</source>
        <extracomment>%1 is what lies there, for instance Web copy.</extracomment>
        <translation>Copiar la dirección: %1</translation>
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
        <translation>Su enlace está en un archivo para el administrador del portal: «%1». Elimine el archivo si nadie lo importó; si no, reanude antes el lote para que se conozca el enlace.</translation>
    </message>
    <message>
        <source>Somebody else made this link.</source>
        <translation>Otra persona creó este enlace.</translation>
    </message>
    <message>
        <source>Somebody imported its link. Resume the batch first.</source>
        <translation>Alguien importó su enlace. Reanude antes el lote.</translation>
    </message>
    <message>
        <source>Somebody took the image off its record already. Its files stay on the image host.</source>
        <translation>Alguien ya retiró la imagen de su registro. Sus archivos se quedan en el servidor de imágenes.</translation>
    </message>
    <message>
        <source>Another image needs the file “%1”.</source>
        <translation>Otra imagen necesita el archivo «%1».</translation>
    </message>
    <message>
        <source>Somebody changed the file “%1” on the image host.</source>
        <translation>Alguien cambió el archivo «%1» en el servidor de imágenes.</translation>
    </message>
    <message>
        <source>The image host holds a copy that was made from the file, not the file itself. Keep the file.</source>
        <translation>El servidor de imágenes tiene una copia hecha a partir del archivo, no el archivo mismo. Conserve el archivo.</translation>
    </message>
    <message>
        <source>The file was changed since it was sent.</source>
        <translation>El archivo se modificó después de enviarlo.</translation>
    </message>
    <message>
        <source>The record does not show the image any more.</source>
        <translation>El registro ya no muestra la imagen.</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Take the batch back</source>
        <translation>Deshacer el lote</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will be taken off their records, then their files off the image host. Your own files stay where they are.</source>
        <translation>
            <numerusform>%n imagen se retirará de su registro y, después, sus archivos del servidor de imágenes. Los archivos de usted se quedan donde están.</numerusform>
            <numerusform>%n imágenes se retirarán de sus registros y, después, sus archivos del servidor de imágenes. Los archivos de usted se quedan donde están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) stay, because something about them is not as this batch left it.</source>
        <translation>
            <numerusform>%n imagen se queda, porque algo en ella no está como este lote lo dejó.</numerusform>
            <numerusform>%n imágenes se quedan, porque algo en ellas no está como este lote lo dejó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %n image(s)</source>
        <translation>
            <numerusform>&amp;Retirar %n imagen</numerusform>
            <numerusform>&amp;Retirar %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Guardar la lista…</translation>
    </message>
    <message>
        <source>For the portal&apos;s manager, when your account may not take links back</source>
        <translation>Para el administrador del portal, cuando su cuenta no puede retirar enlaces</translation>
    </message>
    <message>
        <source>What becomes of each image</source>
        <translation>Qué será de cada imagen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Stays. %1</source>
        <translation>Se queda. %1</translation>
    </message>
    <message>
        <source>Link and files are taken back</source>
        <translation>Se retiran el enlace y los archivos</translation>
    </message>
    <message>
        <source>Its files are removed; it was not linked</source>
        <translation>Se eliminan sus archivos; no estaba enlazada</translation>
    </message>
</context>
<context>
    <name>WebDavHost</name>
    <message>
        <source>A web server does not say when a file is safe on its disk: what was uploaded just before its power fails may be lost.</source>
        <translation>Un servidor web no dice cuándo un archivo está a salvo en su disco: lo que se subió justo antes de un corte de corriente puede perderse.</translation>
    </message>
    <message>
        <source>This server cannot rename files, so they are written under their final name at once: one that broke off may be left there half, and one that somebody else puts there in the same moment may be overwritten.</source>
        <translation>Este servidor no puede cambiar el nombre de los archivos, así que se escriben directamente con su nombre definitivo: uno que se cortó puede quedar allí a medias, y uno que otra persona ponga allí en el mismo momento puede sobrescribirse.</translation>
    </message>
    <message>
        <source>This server overwrites a file when another is renamed to its name, so each name is looked at first: only what somebody else puts there in the same moment may be overwritten.</source>
        <translation>Este servidor sobrescribe un archivo cuando otro pasa a llamarse igual, así que antes se comprueba cada nombre: solo puede sobrescribirse lo que otra persona ponga allí en el mismo momento.</translation>
    </message>
    <message>
        <source>The image host kept %1 instead of %2 bytes of “%3”. It is tried again by itself; if it stays so, tell the people who run the image host.</source>
        <translation>El servidor de imágenes conservó %1 en lugar de %2 bytes de «%3». Se vuelve a intentar automáticamente; si sigue así, avise a las personas que administran el servidor de imágenes.</translation>
    </message>
    <message>
        <source>The image host did not give “%1” its final name. It is tried again by itself; if it stays so, tell the people who run the image host.</source>
        <translation>El servidor de imágenes no dio a «%1» su nombre definitivo. Se vuelve a intentar automáticamente; si sigue así, avise a las personas que administran el servidor de imágenes.</translation>
    </message>
    <message>
        <source>Without https:// anybody on the way could read the password for %1; nothing was sent. Write https:// in host.address in the profile.</source>
        <translation>Sin https://, cualquiera en el camino podría leer la contraseña de %1; no se envió nada. Escriba https:// en host.address en el perfil.</translation>
    </message>
    <message>
        <source>“%1” holds no certificates in PEM form. Correct host.caFile in the profile.</source>
        <translation>«%1» no contiene certificados en formato PEM. Corrija host.caFile en el perfil.</translation>
    </message>
    <message>
        <source>The image host takes files there, but not “%1”. Rename your file, or ask the people who run the image host why it is refused.</source>
        <translation>El servidor de imágenes acepta archivos allí, pero no «%1». Cambie el nombre de su archivo o pregunte a las personas que administran el servidor de imágenes por qué se rechaza.</translation>
    </message>
    <message>
        <source>The image host refuses files as large as “%1”. Ask the people who run it for a higher limit on uploads, or set images.originalLimitMB lower in the profile.</source>
        <translation>El servidor de imágenes rechaza archivos tan grandes como «%1». Pida a las personas que lo administran un límite de subida más alto o ponga un valor menor en images.originalLimitMB en el perfil.</translation>
    </message>
    <message>
        <source>The image host sends uploads on to another address, “%1”. If that is right, put it into the profile as host.address.</source>
        <translation>El servidor de imágenes remite las subidas a otra dirección, «%1». Si es correcta, póngala en el perfil como host.address.</translation>
    </message>
    <message>
        <source>The image host %1 wants a user and a password. Write host.address in the profile as https://user@host/folder/.</source>
        <translation>El servidor de imágenes %1 quiere un usuario y una contraseña. Escriba host.address en el perfil como https://user@host/folder/.</translation>
    </message>
    <message>
        <source>The image host %1 did not let “%2” in. Check the user in host.address, and the password.</source>
        <translation>El servidor de imágenes %1 no permitió el acceso a «%2». Compruebe el usuario en host.address, y la contraseña.</translation>
    </message>
    <message>
        <source>The account may not write “%1” on the image host. Ask for the right to write there, or correct host.address in the profile.</source>
        <translation>La cuenta no puede escribir «%1» en el servidor de imágenes. Pida permiso para escribir allí o corrija host.address en el perfil.</translation>
    </message>
    <message>
        <source>The folder “%1” is missing on the image host and may not be made by this account. Make it there, or ask for the right to make folders.</source>
        <translation>La carpeta «%1» falta en el servidor de imágenes y esta cuenta no puede crearla. Créela allí o pida permiso para crear carpetas.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there on the image host. Make it, or correct host.address in the profile.</source>
        <translation>La carpeta «%1» no está en el servidor de imágenes. Créela o corrija host.address en el perfil.</translation>
    </message>
    <message>
        <source>“%1” is on a web server, but not a folder that takes files (WebDAV). Correct host.address in the profile, or ask for the address for uploads.</source>
        <translation>«%1» está en un servidor web, pero no es una carpeta que reciba archivos (WebDAV). Corrija host.address en el perfil o pida la dirección para las subidas.</translation>
    </message>
    <message>
        <source>The image host does not take a file with the name “%1”. Rename your file.</source>
        <translation>El servidor de imágenes no acepta un archivo con el nombre «%1». Cambie el nombre de su archivo.</translation>
    </message>
    <message>
        <source>Another program has “%1” locked on the image host. It is tried again by itself; if it stays locked, close the other program.</source>
        <translation>Otro programa tiene bloqueado «%1» en el servidor de imágenes. Se vuelve a intentar automáticamente; si sigue bloqueado, cierre el otro programa.</translation>
    </message>
    <message>
        <source>The image host is busy (status %1). It is asked again by itself; if it stays busy, tell the people who run it.</source>
        <translation>El servidor de imágenes está ocupado (estado %1). Se le vuelve a preguntar automáticamente; si sigue ocupado, avise a las personas que lo administran.</translation>
    </message>
    <message>
        <source>The disk of the image host is full. Make space there, then resume.</source>
        <translation>El disco del servidor de imágenes está lleno. Libere espacio allí y reanude.</translation>
    </message>
    <message>
        <source>The image host refused “%1” (status %2). It is tried again by itself; if it stays refused, tell the people who run the image host.</source>
        <translation>El servidor de imágenes rechazó «%1» (estado %2). Se vuelve a intentar automáticamente; si lo sigue rechazando, avise a las personas que administran el servidor de imágenes.</translation>
    </message>
    <message>
        <source>The image host refused “%1” (status %2). Ask the people who run it why.</source>
        <translation>El servidor de imágenes rechazó «%1» (estado %2). Pregunte a las personas que lo administran por qué.</translation>
    </message>
    <message>
        <source>The image host shows a page under every address, also where no file is. Perhaps the network wants you to sign in: open a web page in a browser.</source>
        <translation>El servidor de imágenes muestra una página en cualquier dirección, también donde no hay ningún archivo. Quizás la red pide que inicie sesión: abra una página web en un navegador.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>Elegir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Adds all images of a folder</source>
        <translation>Añade todas las imágenes de una carpeta</translation>
    </message>
    <message>
        <source>Choose f&amp;iles…</source>
        <translation>Elegir &amp;archivos…</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Pegar archivos</translation>
    </message>
    <message>
        <source>Adds the files that were copied in a file manager</source>
        <translation>Añade los archivos que se copiaron en un gestor de archivos</translation>
    </message>
    <message>
        <source>&amp;Mapping file…</source>
        <translation>Archivo de corresponde&amp;ncias…</translation>
    </message>
    <message>
        <source>Takes numbers from a table (CSV) with file names and their numbers, before any rule</source>
        <translation>Toma los números de una tabla (CSV) con nombres de archivo y sus números, antes que cualquier regla</translation>
    </message>
    <message>
        <source>&amp;Without mapping file</source>
        <translation>&amp;Sin archivo de correspondencias</translation>
    </message>
    <message>
        <source>Finds the numbers by the rules of the profile again</source>
        <translation>Vuelve a buscar los números con las reglas del perfil</translation>
    </message>
    <message>
        <source>&amp;Check records</source>
        <translation>Comprobar re&amp;gistros</translation>
    </message>
    <message>
        <source>Compares the numbers with the portal&apos;s records; sends nothing</source>
        <translation>Compara los números con los registros del portal; no envía nada</translation>
    </message>
    <message>
        <source>Start &amp;upload</source>
        <translation>Iniciar s&amp;ubida</translation>
    </message>
    <message>
        <source>Puts the ready images on the web and links them</source>
        <translation>Publica en la web las imágenes listas y las enlaza</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Holds the upload; Space does the same in the table</source>
        <translation>Detiene la subida por un momento; Espacio hace lo mismo en la tabla</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Stops soon; what is done stays done</source>
        <translation>Se detiene pronto; lo hecho, hecho queda</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>&amp;Reintentar fallidas</translation>
    </message>
    <message>
        <source>Tries again what failed</source>
        <translation>Vuelve a intentar lo que falló</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>In&amp;forme…</translation>
    </message>
    <message>
        <source>Saves what happened to every image</source>
        <translation>Guarda lo que ocurrió con cada imagen</translation>
    </message>
    <message>
        <source>E&amp;xport links…</source>
        <translation>E&amp;xportar enlaces…</translation>
    </message>
    <message>
        <source>Writes the links into files, for somebody who may import them into the portal</source>
        <translation>Escribe los enlaces en archivos, para alguien que pueda importarlos en el portal</translation>
    </message>
    <message>
        <source>Safe to &amp;delete…</source>
        <translation>Se pueden &amp;borrar…</translation>
    </message>
    <message>
        <source>Looks at every byte and link again and lists the files that you need not keep on this computer</source>
        <translation>Vuelve a comprobar cada byte y cada enlace y muestra los archivos que ya no necesita conservar en este equipo</translation>
    </message>
    <message>
        <source>Undo this &amp;batch…</source>
        <translation>Deshacer este lo&amp;te…</translation>
    </message>
    <message>
        <source>Takes back the links that this batch made and the files that it sent; shows first what that means</source>
        <translation>Retira los enlaces que creó este lote y los archivos que envió; antes muestra lo que eso significa</translation>
    </message>
    <message>
        <source>&amp;Work through decisions</source>
        <translation>Reco&amp;rrer decisiones</translation>
    </message>
    <message>
        <source>&amp;Next decision</source>
        <translation>Decisión &amp;siguiente</translation>
    </message>
    <message>
        <source>Goes to the next image to decide on</source>
        <translation>Va a la siguiente imagen por decidir</translation>
    </message>
    <message>
        <source>&amp;Previous decision</source>
        <translation>Decisión &amp;anterior</translation>
    </message>
    <message>
        <source>Goes back to the image before</source>
        <translation>Vuelve a la imagen anterior</translation>
    </message>
    <message>
        <source>Last deci&amp;ded</source>
        <translation>Ú&amp;ltima decidida</translation>
    </message>
    <message>
        <source>Goes back to the image that was decided last</source>
        <translation>Vuelve a la última imagen decidida</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Shows only rows with some text</source>
        <translation>Muestra solo las filas con cierto texto</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Takes the last decision back</source>
        <translation>Deshace la última decisión</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>Vuelve a hacer lo que se deshizo</translation>
    </message>
    <message>
        <source>Find and &amp;replace…</source>
        <translation>&amp;Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Changes many numbers at once, and shows beforehand what becomes of them</source>
        <translation>Cambia muchos números a la vez y muestra antes qué será de ellos</translation>
    </message>
    <message>
        <source>By &amp;specimens</source>
        <translation>Por &amp;especímenes</translation>
    </message>
    <message>
        <source>Shows the images below their specimens</source>
        <translation>Muestra las imágenes bajo sus especímenes</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Hides this message</source>
        <translation>Oculta este mensaje</translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>Asks for the password of the portal</source>
        <translation>Pide la contraseña del portal</translation>
    </message>
    <message>
        <source>Test co&amp;nnection…</source>
        <translation>Probar la co&amp;nexión…</translation>
    </message>
    <message>
        <source>Tries portal, rights and image host with a small test image, which is removed again</source>
        <translation>Prueba el portal, los derechos y el servidor de imágenes con una pequeña imagen de prueba, que después se elimina</translation>
    </message>
    <message>
        <source>Set u&amp;p…</source>
        <translation>Confi&amp;gurar…</translation>
    </message>
    <message>
        <source>Leads you from the portal&apos;s address to a profile that works</source>
        <translation>Conduce paso a paso desde la dirección del portal hasta un perfil que funciona</translation>
    </message>
    <message>
        <source>Pr&amp;ofiles…</source>
        <translation>Per&amp;files…</translation>
    </message>
    <message>
        <source>Makes, copies, exchanges and removes profiles: each is a portal with an image host</source>
        <translation>Crea, copia, intercambia y quita perfiles: cada uno es un portal con un servidor de imágenes</translation>
    </message>
    <message>
        <source>&amp;Edit profile…</source>
        <translation>&amp;Editar perfil…</translation>
    </message>
    <message>
        <source>Changes the profile</source>
        <translation>Modifica el perfil</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Volver a intentar</translation>
    </message>
    <message>
        <source>Opens the list of batches once more</source>
        <translation>Abre la lista de lotes una vez más</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Last &amp;batches</source>
        <translation>Últimos &amp;lotes</translation>
    </message>
    <message>
        <source>Goes to the start page with what is left</source>
        <translation>Va a la página de inicio con lo que queda por hacer</translation>
    </message>
    <message>
        <source>All batc&amp;hes…</source>
        <translation>&amp;Todos los lotes…</translation>
    </message>
    <message>
        <source>Lists all batches: what became of them, reports, undo</source>
        <translation>Muestra todos los lotes: qué fue de ellos, informes, deshacer</translation>
    </message>
    <message>
        <source>P&amp;ractice</source>
        <translation>P&amp;ráctica</translation>
    </message>
    <message>
        <source>Opens a portal and images of its own to try everything out; nothing leaves this computer</source>
        <translation>Abre un portal e imágenes propios para probarlo todo; nada sale de este equipo</translation>
    </message>
    <message>
        <source>Lea&amp;ve practice</source>
        <translation>De&amp;jar la práctica</translation>
    </message>
    <message>
        <source>Goes back to your own work</source>
        <translation>Vuelve a su propio trabajo</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>Empezar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Forgets what was practised and begins anew</source>
        <translation>Olvida lo practicado y empieza desde cero</translation>
    </message>
    <message>
        <source>Shows the files in which the program wrote down what it did; they hold no passwords</source>
        <translation>Muestra los archivos en los que el programa anotó lo que hizo; no contienen contraseñas</translation>
    </message>
    <message>
        <source>Writes a zip for whoever helps you: logs, profile and versions, without passwords</source>
        <translation>Escribe un zip para quien le ayude: registros, perfil y versiones, sin contraseñas</translation>
    </message>
    <message>
        <source>&amp;About Sheetlink</source>
        <translation>&amp;Acerca de Sheetlink</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Closes the window; what is left goes on next time</source>
        <translation>Cierra la ventana; lo que queda continúa la próxima vez</translation>
    </message>
    <message>
        <source>Save diagnosti&amp;cs…</source>
        <translation>Guardar diagnósti&amp;co…</translation>
    </message>
    <message>
        <source>Shows the images that need a decision one after the other; N and P go on and back</source>
        <translation>Muestra una tras otra las imágenes que necesitan una decisión; N y P avanzan y retroceden</translation>
    </message>
    <message>
        <source>Open log &amp;folder</source>
        <translation>Abrir la carpeta del regist&amp;ro</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guía de uso</translation>
    </message>
    <message>
        <source>Tells how everything is done, and what messages mean</source>
        <translation>Explica cómo se hace todo y qué significan los mensajes</translation>
    </message>
    <message>
        <source>Small pict&amp;ures</source>
        <translation>Imágenes pe&amp;queñas</translation>
    </message>
    <message>
        <source>Shows a small picture beside each file name</source>
        <translation>Muestra una imagen pequeña junto a cada nombre de archivo</translation>
    </message>
    <message>
        <source>Adds single images, or zips of images</source>
        <translation>Añade imágenes sueltas o archivos zip de imágenes</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The images of the zip could not be unpacked into “%1”: %2 are free there. Make space, then try again.</source>
        <translation>Las imágenes del zip no se pudieron descomprimir en «%1»: quedan %2 libres allí. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The zip of “%1” was changed while it was read. Add it again.</source>
        <translation>El zip de «%1» se modificó mientras se leía. Añádalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is damaged inside its zip. Get the zip anew, then add it again.</source>
        <translation>«%1» está dañado dentro de su zip. Obtenga el zip de nuevo y vuelva a añadirlo.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Unpack the zip with the password, then add the folder.</source>
        <translation>«%1» está protegido con una contraseña. Descomprima el zip con la contraseña y añada la carpeta.</translation>
    </message>
    <message>
        <source>“%1” is packed in a way that Sheetlink cannot read. Unpack the zip with another program, then add the folder.</source>
        <translation>«%1» está comprimido de una forma que Sheetlink no puede leer. Descomprima el zip con otro programa y añada la carpeta.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Unpack the zip, then add the folder.</source>
        <translation>«%1» ocupa más de %2. Descomprima el zip y añada la carpeta.</translation>
    </message>
    <message>
        <source>“%1” would become %2 out of %3, as no photograph does. If you trust the zip, unpack it yourself and add the folder.</source>
        <translation>«%1» pasaría de %3 a %2, como no lo hace ninguna fotografía. Si confía en el zip, descomprímalo usted y añada la carpeta.</translation>
    </message>
    <message>
        <source>“%1” has a name that could lead out of its folder. If you trust the zip, unpack it yourself and add the folder.</source>
        <translation>«%1» tiene un nombre que podría llevar fuera de su carpeta. Si confía en el zip, descomprímalo usted y añada la carpeta.</translation>
    </message>
    <message>
        <source>“%1” is a zip inside a zip. Unpack the outer one, then add the folder.</source>
        <translation>«%1» es un zip dentro de otro zip. Descomprima el exterior y añada la carpeta.</translation>
    </message>
    <message>
        <source>The name “%1” is not valid text. Unpack the zip, rename the file, then add the folder.</source>
        <translation>El nombre «%1» no es texto válido. Descomprima el zip, cambie el nombre del archivo y añada la carpeta.</translation>
    </message>
    <message>
        <source>The name “%1” is too long. Unpack the zip, give the file a shorter name, then add the folder.</source>
        <translation>El nombre «%1» es demasiado largo. Descomprima el zip, dé al archivo un nombre más corto y añada la carpeta.</translation>
    </message>
    <message>
        <source>The zip “%1” cannot be read: it is empty, damaged or not complete. Get it anew, then add it again.</source>
        <translation>El zip «%1» no se puede leer: está vacío, dañado o incompleto. Obténgalo de nuevo y vuelva a añadirlo.</translation>
    </message>
    <message>
        <source>The zip holds several files of the name “%1”. Unpack it, give them names of their own, then add the folder.</source>
        <translation>El zip contiene varios archivos con el nombre «%1». Descomprímalo, dé a cada uno su propio nombre y añada la carpeta.</translation>
    </message>
    <message>
        <source>The zip “%1” cannot be opened. Check that you may read it.</source>
        <translation>El zip «%1» no se puede abrir. Compruebe que usted puede leerlo.</translation>
    </message>
    <message>
        <source>The zip “%1” holds more than %2 files. Unpack it, then add the folder.</source>
        <translation>El zip «%1» contiene más de %2 archivos. Descomprímalo y añada la carpeta.</translation>
    </message>
    <message>
        <source>The zip “%1” holds no files.</source>
        <translation>El zip «%1» no contiene archivos.</translation>
    </message>
    <message>
        <source>The zip “%1” would become larger than %2. Unpack it, then add the folder.</source>
        <translation>El zip «%1» ocuparía más de %2. Descomprímalo y añada la carpeta.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Puts specimen images on the web and links them to the records of a Symbiota portal.</source>
        <translation>Publica en la web imágenes de especímenes y las enlaza con los registros de un portal Symbiota.</translation>
    </message>
    <message>
        <source>Folders and images to begin with.</source>
        <translation>Carpetas e imágenes con las que empezar.</translation>
    </message>
    <message>
        <source>Try everything out; nothing leaves this computer.</source>
        <translation>Probarlo todo; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>A profile by name or file.</source>
        <translation>Un perfil, por su nombre o como archivo.</translation>
    </message>
    <message>
        <source>Another ledger than the usual.</source>
        <translation>Otro libro de trabajo distinto del habitual.</translation>
    </message>
    <message>
        <source>Passwords, as KEY=VALUE lines only you may read.</source>
        <translation>Contraseñas, como líneas KEY=VALUE que solo usted puede leer.</translation>
    </message>
</context>
</TS>
