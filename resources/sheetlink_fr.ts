<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AfterwardsForm</name>
    <message>
        <source>Looks at</source>
        <translation>S&apos;applique à</translation>
    </message>
    <message>
        <source>The portal itself looks at the name of the file only.</source>
        <translation>Le portail lui-même n&apos;examine que le nom du fichier.</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>le nom du fichier</translation>
    </message>
    <message>
        <source>folders and name</source>
        <translation>les dossiers et le nom</translation>
    </message>
    <message>
        <source>Replace in the number</source>
        <translation>Remplacer dans le numéro</translation>
    </message>
    <message>
        <source>An expression, such as /_/ or /^/, as in the portal&apos;s own field.</source>
        <translation>Une expression, par exemple /_/ ou /^/, comme dans le champ du portail.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>May use $1 for the first group.</source>
        <translation>Peut contenir $1 pour le premier groupe.</translation>
    </message>
    <message>
        <source>Swap texts</source>
        <translation>Échanger des textes</translation>
    </message>
    <message>
        <source>What files cannot be named with: _=: puts a colon where the name has an underscore. Several with spaces between them; %20 is a space.</source>
        <translation>Pour les caractères qu&apos;un nom de fichier ne peut pas contenir&#xa0;: _=: met un deux-points là où le nom a un trait de soulignement. Plusieurs échanges se séparent par des espaces&#xa0;; %20 représente un espace.</translation>
    </message>
    <message>
        <source>Letters of the number</source>
        <translation>Lettres du numéro</translation>
    </message>
    <message>
        <source>Portals find numbers in upper and lower case alike.</source>
        <translation>Les portails trouvent les numéros en majuscules comme en minuscules.</translation>
    </message>
    <message>
        <source>as in the name</source>
        <translation>comme dans le nom</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>majuscules</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minuscules</translation>
    </message>
    <message>
        <source>Fill with zeros up to so many digits</source>
        <translation>Compléter par des zéros jusqu&apos;à ce nombre de chiffres</translation>
    </message>
    <message>
        <source>The last digits of the number get zeros in front until there are so many.</source>
        <translation>Les derniers chiffres du numéro sont précédés de zéros jusqu&apos;à atteindre ce nombre.</translation>
    </message>
    <message>
        <source>no zeros</source>
        <translation>pas de zéros</translation>
    </message>
    <message>
        <source>Put in front of the number</source>
        <translation>Placer devant le numéro</translation>
    </message>
    <message>
        <source>Unless the number begins with it already.</source>
        <translation>Sauf si le numéro commence déjà ainsi.</translation>
    </message>
    <message>
        <source>Loo&amp;ks at</source>
        <translation>S&apos;appli&amp;que à</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>with</source>
        <translation>par</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Fill up to</source>
        <translation>Compléter à</translation>
    </message>
    <message>
        <source>In front</source>
        <translation>Devant</translation>
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
        <translation>&amp;Lesquelles&#xa0;?</translation>
    </message>
    <message>
        <source>List of images that ask the same</source>
        <translation>Liste des images qui posent la même question</translation>
    </message>
    <message>
        <source>Lists the files, and what each would get</source>
        <translation>Affiche les fichiers et ce que chacun recevrait</translation>
    </message>
    <message>
        <source>Images that ask the same, and what each would get</source>
        <translation>Images qui posent la même question, et ce que chacune recevrait</translation>
    </message>
    <message numerus="yes">
        <source>Skip all %n alike</source>
        <translation>
            <numerusform>Ignorer l&apos;image semblable (%n)</numerusform>
            <numerusform>Ignorer les %n images semblables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same for all %n alike</source>
        <translation>
            <numerusform>Idem pour l&apos;image semblable (%n)</numerusform>
            <numerusform>Idem pour les %n images semblables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %1 for all %n alike</source>
        <translation>
            <numerusform>Répondre %1 pour l&apos;image semblable (%n)</numerusform>
            <numerusform>Répondre %1 pour les %n images semblables</numerusform>
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
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
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
        <translation>Le portail refuse le jeton d&apos;API. Connectez-vous de nouveau.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n liée</numerusform>
            <numerusform>%n liées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>%n non terminée</numerusform>
            <numerusform>%n non terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n en attente de votre réponse</numerusform>
            <numerusform>%n en attente de votre réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignorée</numerusform>
            <numerusform>%n ignorées</numerusform>
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
            <numerusform>%n demande une décision</numerusform>
            <numerusform>%n demandent une décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n inutilisable</numerusform>
            <numerusform>%n inutilisables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) go to %1</source>
        <translation>
            <numerusform>%n image va vers %1</numerusform>
            <numerusform>%n images vont vers %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <comment>images go to</comment>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>What Start will do, and what not: 482 images go to 471 records; 12 need a decision, 3 cannot be used.</extracomment>
        <translation>%1&#xa0;; %2.</translation>
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
        <translation>Sans nom d&apos;utilisateur ni mot de passe pour le portail, ses enregistrements protégés paraissent absents.</translation>
    </message>
    <message>
        <source>No similar numbers could be suggested. %1</source>
        <translation>Aucun numéro semblable n&apos;a pu être proposé. %1</translation>
    </message>
    <message>
        <source>The file was changed since it was sent. Undo this batch, or drop the file anew.</source>
        <translation>Le fichier a été modifié depuis son envoi. Annulez ce lot, ou déposez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>Skipped by you.</source>
        <translation>Ignorée par vous.</translation>
    </message>
    <message>
        <source>The image has no catalog number. Type it, or skip the image.</source>
        <translation>L&apos;image n&apos;a pas de numéro de catalogue. Saisissez-le, ou ignorez l&apos;image.</translation>
    </message>
    <message>
        <source>Linked through the API, the images appear on the public pages of their records, but neither in the editor&apos;s image tab nor in searches for records with images. To link them wholly, sign in with name and password and let portal.linker be “auto”.</source>
        <translation>Liées par l&apos;API, les images apparaissent sur les pages publiques de leurs enregistrements, mais ni dans l&apos;onglet des images de l&apos;éditeur ni dans les recherches d&apos;enregistrements avec images. Pour les lier entièrement, connectez-vous avec nom d&apos;utilisateur et mot de passe, et donnez à portal.linker la valeur «&#xa0;auto&#xa0;».</translation>
    </message>
    <message>
        <source>The portal was asked to link the image; its answer will be read back.</source>
        <translation>Le portail a reçu la demande de lier l&apos;image&#xa0;; sa réponse va être relue.</translation>
    </message>
    <message>
        <source>The portal did not link the image: %1</source>
        <translation>Le portail n&apos;a pas lié l&apos;image&#xa0;: %1</translation>
    </message>
    <message>
        <source>The portal did not answer clearly; reading back.</source>
        <translation>Le portail n&apos;a pas répondu clairement&#xa0;; relecture en cours.</translation>
    </message>
    <message>
        <source>Its link stands in the file “%1”. When the portal&apos;s manager has imported it, resuming the batch confirms it.</source>
        <translation>Son lien se trouve dans le fichier «&#xa0;%1&#xa0;». Quand le gestionnaire du portail l&apos;aura importé, reprendre le lot le confirmera.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) were written to “%1”. Give the file to the portal&apos;s manager, for the Extended Data Import.</source>
        <translation>
            <numerusform>%n lien a été écrit dans «&#xa0;%1&#xa0;». Remettez le fichier au gestionnaire du portail, pour l&apos;Extended Data Import.</numerusform>
            <numerusform>%n liens ont été écrits dans «&#xa0;%1&#xa0;». Remettez le fichier au gestionnaire du portail, pour l&apos;Extended Data Import.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its link is being written to a file.</source>
        <translation>Son lien est en cours d&apos;écriture dans un fichier.</translation>
    </message>
    <message>
        <source>Another image took its place (batch %1, “%2”).</source>
        <translation>Une autre image a pris sa place (lot %1, «&#xa0;%2&#xa0;»).</translation>
    </message>
    <message numerus="yes">
        <source>The portal was asked %n time(s) to link the image and neither did it nor said why. Retry later, or ask the portal&apos;s manager.</source>
        <translation>
            <numerusform>Le portail a été prié %n fois de lier l&apos;image&#xa0;; il ne l&apos;a pas fait et n&apos;a pas dit pourquoi. Réessayez plus tard, ou adressez-vous au gestionnaire du portail.</numerusform>
            <numerusform>Le portail a été prié %n fois de lier l&apos;image&#xa0;; il ne l&apos;a pas fait et n&apos;a pas dit pourquoi. Réessayez plus tard, ou adressez-vous au gestionnaire du portail.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal said that it linked the image, but the record does not show it. Look at the record, then retry.</source>
        <translation>Le portail a indiqué avoir lié l&apos;image, mais l&apos;enregistrement ne la montre pas. Examinez l&apos;enregistrement, puis réessayez.</translation>
    </message>
    <message>
        <source>The mapping file “%1” cannot be used. %2</source>
        <translation>Le fichier de correspondance «&#xa0;%1&#xa0;» est inutilisable. %2</translation>
    </message>
    <message>
        <source>There are no images in “%1”. Choose the folder that holds the photographs.</source>
        <translation>Il n&apos;y a pas d&apos;image dans «&#xa0;%1&#xa0;». Choisissez le dossier qui contient les photographies.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), none of them an image</source>
        <translation>
            <numerusform>%n fichier, qui n&apos;est pas une image</numerusform>
            <numerusform>%n fichiers, dont aucun n&apos;est une image</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended while the portal was asked to link the image; reading back.</source>
        <translation>Le programme s&apos;est arrêté pendant que le portail était prié de lier l&apos;image&#xa0;; relecture en cours.</translation>
    </message>
    <message>
        <source>Files that the mapping file names and that are not here: %1. The first: %2.</source>
        <translation>Fichiers nommés par le fichier de correspondance et absents ici&#xa0;: %1. Le premier&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The mapping file gives “%1” without its folder, and there are several files of that name.</source>
        <translation>Le fichier de correspondance donne «&#xa0;%1&#xa0;» sans son dossier, et plusieurs fichiers portent ce nom.</translation>
    </message>
    <message>
        <source>No rule found a number in any name. Names looked at: %1.</source>
        <translation>Aucune règle n&apos;a trouvé de numéro dans un nom. Noms examinés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its link was taken back; its files are still on the image host. “Undo” goes on.</source>
        <translation>Son lien a été retiré&#xa0;; ses fichiers sont encore sur le serveur d&apos;images. «&#xa0;Annuler&#xa0;» poursuit le retrait.</translation>
    </message>
    <message>
        <source>It replaced the image at %1, which is not linked again.</source>
        <translation>Elle a remplacé l&apos;image à l&apos;adresse %1, qui n&apos;est pas liée de nouveau.</translation>
    </message>
    <message>
        <source>Not taken back: %1</source>
        <translation>Non retirée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files that were found on the image host stay there: they were there before, or an interruption hid who wrote them.</source>
        <translation>Les fichiers trouvés sur le serveur d&apos;images y restent&#xa0;: ils y étaient auparavant, ou une interruption ne permet plus de savoir qui les a écrits.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retirée.</translation>
    </message>
    <message>
        <source>Its link was taken back. %1</source>
        <translation>Son lien a été retiré. %1</translation>
    </message>
    <message>
        <source>The new image is linked; the one that it replaces was left on the record. %1</source>
        <translation>La nouvelle image est liée&#xa0;; celle qu&apos;elle remplace a été laissée dans l&apos;enregistrement. %1</translation>
    </message>
    <message>
        <source>The new image is linked; the one that it replaces is still on the record. %1</source>
        <translation>La nouvelle image est liée&#xa0;; celle qu&apos;elle remplace est encore dans l&apos;enregistrement. %1</translation>
    </message>
    <message>
        <source>The zip “%1” is gone or was changed. Put it back as it was, then open the batch again.</source>
        <translation>Le zip «&#xa0;%1&#xa0;» n&apos;est plus là ou a été modifié. Remettez-le tel qu&apos;il était, puis rouvrez le lot.</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Typed by you</source>
        <translation>Saisi par vous</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
</context>
<context>
    <name>BatchText</name>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n liée</numerusform>
            <numerusform>%n liées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to do</source>
        <translation>
            <numerusform>%n restant à traiter</numerusform>
            <numerusform>%n restant à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n pas encore envoyée</numerusform>
            <numerusform>%n pas encore envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n en attente de votre réponse</numerusform>
            <numerusform>%n en attente de votre réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>Which images are shown</source>
        <translation>Quelles images sont affichées</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Shows only rows with this text in file, number, record or reason (Ctrl+F)</source>
        <translation>N&apos;affiche que les lignes contenant ce texte dans le fichier, le numéro, l&apos;enregistrement ou la raison (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Edit number</source>
        <translation>&amp;Modifier le numéro</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>&amp;Retry these</source>
        <translation>&amp;Réessayer celles-ci</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Open record in browser</source>
        <translation>&amp;Ouvrir l&apos;enregistrement dans le navigateur</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is the name of a group of images, %2 how many there are.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>There are none here.</source>
        <translation>Il n&apos;y en a aucune ici.</translation>
    </message>
    <message>
        <source>No image has this text.</source>
        <translation>Aucune image ne contient ce texte.</translation>
    </message>
</context>
<context>
    <name>Checksums</name>
    <message>
        <source>“%1” cannot be read. Check that it is still there and that you may open it.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible. Vérifiez que le fichier est toujours là et que vous avez le droit de l&apos;ouvrir.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>The file name says so.</source>
        <translation>D&apos;après le nom du fichier.</translation>
    </message>
    <message>
        <source>The barcode says so.</source>
        <translation>D&apos;après le code-barres.</translation>
    </message>
    <message>
        <source>The collection has this number; it looks alike.</source>
        <translation>La collection possède ce numéro, semblable à celui-ci.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a catalog number, %2 the scientific name of its record.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No record was found for it.</source>
        <translation>Aucun enregistrement n&apos;a été trouvé pour ce numéro.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Replace the one that is there</source>
        <translation>Remplacer celle qui s&apos;y trouve</translation>
    </message>
    <message>
        <source>The new image is linked first, then the old one is taken off the record.</source>
        <translation>La nouvelle image est d&apos;abord liée, puis l&apos;ancienne est retirée de l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Montrer les deux</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Utiliser quand même</translation>
    </message>
    <message>
        <source>Create a record with number %1…</source>
        <translation>Créer un enregistrement avec le numéro %1…</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Saisir le numéro</translation>
    </message>
    <message>
        <source>Type another number</source>
        <translation>Saisir un autre numéro</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n not looked into yet:</source>
        <translation>
            <numerusform>%n pas encore examinée&#xa0;:</numerusform>
            <numerusform>%n pas encore examinées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound, with a number; not compared with the portal yet:</source>
        <translation>
            <numerusform>%n intacte, avec un numéro&#xa0;; pas encore comparée au portail&#xa0;:</numerusform>
            <numerusform>%n intactes, avec un numéro&#xa0;; pas encore comparées au portail&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to go to their records:</source>
        <translation>
            <numerusform>%n prête à aller vers son enregistrement&#xa0;:</numerusform>
            <numerusform>%n prêtes à aller vers leurs enregistrements&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prepared, not uploaded yet:</source>
        <translation>
            <numerusform>%n préparée, pas encore envoyée&#xa0;:</numerusform>
            <numerusform>%n préparées, pas encore envoyées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploaded, not verified yet:</source>
        <translation>
            <numerusform>%n envoyée, pas encore vérifiée&#xa0;:</numerusform>
            <numerusform>%n envoyées, pas encore vérifiées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploaded and verified, not linked yet:</source>
        <translation>
            <numerusform>%n envoyée et vérifiée, pas encore liée&#xa0;:</numerusform>
            <numerusform>%n envoyées et vérifiées, pas encore liées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked, not read back yet:</source>
        <translation>
            <numerusform>%n liée, pas encore relue&#xa0;:</numerusform>
            <numerusform>%n liées, pas encore relues&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked:</source>
        <translation>
            <numerusform>%n liée&#xa0;:</numerusform>
            <numerusform>%n liées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a decision:</source>
        <translation>
            <numerusform>%n en attente d&apos;une décision&#xa0;:</numerusform>
            <numerusform>%n en attente d&apos;une décision&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out:</source>
        <translation>
            <numerusform>%n laissée de côté&#xa0;:</numerusform>
            <numerusform>%n laissées de côté&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed:</source>
        <translation>
            <numerusform>%n en échec&#xa0;:</numerusform>
            <numerusform>%n en échec&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked of the portal, answer not known yet (“resume” reads it back):</source>
        <translation>
            <numerusform>%n demandée au portail, réponse pas encore connue («&#xa0;resume&#xa0;» la relit)&#xa0;:</numerusform>
            <numerusform>%n demandées au portail, réponse pas encore connue («&#xa0;resume&#xa0;» la relit)&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Name at least one folder or file with images.</source>
        <translation>Indiquez au moins un dossier ou un fichier contenant des images.</translation>
    </message>
    <message>
        <source>Name a profile with --profile.</source>
        <translation>Indiquez un profil avec --profile.</translation>
    </message>
    <message>
        <source>Nothing says which numbers the files have: name a profile with --profile, a list of the collection&apos;s numbers with --records, or a mapping file with --map.</source>
        <translation>Rien ne dit quels numéros ont les fichiers&#xa0;: indiquez un profil avec --profile, une liste des numéros de la collection avec --records, ou un fichier de correspondance avec --map.</translation>
    </message>
    <message>
        <source>A CSV that says which number each file has; it wins over rules.</source>
        <translation>Un fichier CSV qui donne le numéro de chaque fichier&#xa0;; il l&apos;emporte sur les règles.</translation>
    </message>
    <message>
        <source>The collection&apos;s records (one number a line, CSV or Darwin Core Archive), to find them in names.</source>
        <translation>Les enregistrements de la collection (un numéro par ligne, CSV ou archive Darwin Core), pour les trouver dans les noms.</translation>
    </message>
    <message>
        <source>Upload at most so many kilobytes a second, whatever the profile says; 0 for no limit.</source>
        <translation>Envoyer au plus ce nombre de kilooctets par seconde, quoi que dise le profil&#xa0;; 0 pour ne pas limiter.</translation>
    </message>
    <message>
        <source>--rate-limit takes kilobytes a second, such as 2000, or 0 for no limit.</source>
        <translation>--rate-limit attend des kilooctets par seconde, par exemple 2000, ou 0 pour ne pas limiter.</translation>
    </message>
    <message>
        <source>There is no batch in this ledger yet.</source>
        <translation>Il n&apos;y a pas encore de lot dans ce journal de travail.</translation>
    </message>
    <message>
        <source>Batch %1 was looked at but never started. Use “run” on its folder.</source>
        <translation>Le lot %1 a été examiné mais jamais lancé. Utilisez «&#xa0;run&#xa0;» avec son dossier.</translation>
    </message>
    <message>
        <source>There is no batch “%1” in this ledger. “status” lists them.</source>
        <translation>Il n&apos;y a pas de lot «&#xa0;%1&#xa0;» dans ce journal de travail. «&#xa0;status&#xa0;» affiche la liste des lots.</translation>
    </message>
    <message>
        <source>No batch has failed images.</source>
        <translation>Aucun lot n&apos;a d&apos;image en échec.</translation>
    </message>
    <message>
        <source>Every batch that was started is finished.</source>
        <translation>Tous les lots lancés sont terminés.</translation>
    </message>
    <message>
        <source>Stopping. What was done is kept; “sheetlink-cli resume” goes on.</source>
        <translation>Arrêt en cours. Ce qui a été fait est conservé&#xa0;; «&#xa0;sheetlink-cli resume&#xa0;» poursuit le travail.</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 sur %2 images</translation>
    </message>
    <message>
        <source> · %1 of %2 · %3/s</source>
        <translation> · %1 sur %2 · %3/s</translation>
    </message>
    <message numerus="yes">
        <source> · about %n minute(s) left</source>
        <translation>
            <numerusform> · encore %n minute environ</numerusform>
            <numerusform> · encore %n minutes environ</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 Next try in %2 s</source>
        <translation> · %1 Prochain essai dans %2 s</translation>
    </message>
    <message>
        <source>Batch %1, files in all: %2</source>
        <translation>Lot %1, fichiers en tout&#xa0;: %2</translation>
    </message>
    <message>
        <source>Puts specimen images on the web and links them to the records of a Symbiota portal.

Usage: sheetlink-cli COMMAND …

</source>
        <translation>Met en ligne des images de spécimens et les lie aux enregistrements d&apos;un portail Symbiota.

Utilisation&#xa0;: sheetlink-cli COMMANDE …

</translation>
    </message>
    <message>
        <source>
“sheetlink-cli COMMAND --help” tells what a command understands.</source>
        <translation>
«&#xa0;sheetlink-cli COMMANDE --help&#xa0;» indique ce qu&apos;une commande comprend.</translation>
    </message>
    <message>
        <source>Find catalog numbers in names on standard input</source>
        <translation>Trouver les numéros de catalogue dans les noms lus sur l&apos;entrée standard</translation>
    </message>
    <message>
        <source>Look into images, without any network</source>
        <translation>Examiner des images, sans aucun réseau</translation>
    </message>
    <message>
        <source>Compare images with the portal&apos;s records; writes nothing</source>
        <translation>Comparer des images avec les enregistrements du portail&#xa0;; n&apos;écrit rien</translation>
    </message>
    <message>
        <source>Do the whole job: check, upload, verify, link, confirm</source>
        <translation>Faire tout le travail&#xa0;: vérifier, envoyer, contrôler, lier, confirmer</translation>
    </message>
    <message>
        <source>Go on with a batch that was interrupted</source>
        <translation>Poursuivre un lot interrompu</translation>
    </message>
    <message>
        <source>Try the failed images of a batch again</source>
        <translation>Réessayer les images en échec d&apos;un lot</translation>
    </message>
    <message>
        <source>Take a batch back: its links, then its files at the host</source>
        <translation>Annuler un lot&#xa0;: retirer ses liens, puis ses fichiers du serveur</translation>
    </message>
    <message>
        <source>Look again whether files and links are there</source>
        <translation>Vérifier de nouveau que les fichiers et les liens sont en place</translation>
    </message>
    <message>
        <source>Show how far batches have come</source>
        <translation>Afficher l&apos;avancement des lots</translation>
    </message>
    <message>
        <source>Write a report of a batch</source>
        <translation>Écrire le rapport d&apos;un lot</translation>
    </message>
    <message>
        <source>Write the links of a batch to files that a portal&apos;s manager imports</source>
        <translation>Écrire les liens d&apos;un lot dans des fichiers que le gestionnaire d&apos;un portail importe</translation>
    </message>
    <message>
        <source>Manage and test profiles</source>
        <translation>Gérer et tester les profils</translation>
    </message>
    <message>
        <source>Run the practice portal on this computer</source>
        <translation>Faire fonctionner le portail d&apos;essai sur cet ordinateur</translation>
    </message>
    <message>
        <source>There is no command “%1”.

</source>
        <translation>Il n&apos;y a pas de commande «&#xa0;%1&#xa0;».

</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>extended-import, skeletal or dwca (for Snapshot collections).</source>
        <translation>extended-import, skeletal ou dwca (pour les collections de type Snapshot).</translation>
    </message>
    <message>
        <source>The folder for the files; it is made when it is not there.</source>
        <translation>Le dossier destiné aux fichiers&#xa0;; il est créé s&apos;il n&apos;existe pas.</translation>
    </message>
    <message>
        <source>With extended-import: also images that are linked already, for a portal that has lost the links.</source>
        <translation>Avec extended-import&#xa0;: aussi les images déjà liées, pour un portail qui a perdu les liens.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>Écrire un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>Say which files with --as extended-import|skeletal|dwca, and where to with -o DIR.</source>
        <translation>Indiquez quels fichiers avec --as extended-import|skeletal|dwca, et où les écrire avec -o DOSSIER.</translation>
    </message>
    <message>
        <source>No image of batch %1 has a link to export.</source>
        <translation>Aucune image du lot %1 n&apos;a de lien à exporter.</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 est laissée de côté. %2</translation>
    </message>
    <message>
        <source>A regular expression in the portal&apos;s own form.</source>
        <translation>Une expression régulière sous la forme propre au portail.</translation>
    </message>
    <message>
        <source>What to replace in the number found.</source>
        <translation>Ce qu&apos;il faut remplacer dans le numéro trouvé.</translation>
    </message>
    <message>
        <source>What to put in its place.</source>
        <translation>Ce qu&apos;il faut mettre à la place.</translation>
    </message>
    <message>
        <source>A file with the collection&apos;s numbers (one a line, CSV or Darwin Core Archive) to look for in names.</source>
        <translation>Un fichier contenant les numéros de la collection (un par ligne, CSV ou archive Darwin Core) à chercher dans les noms.</translation>
    </message>
    <message>
        <source>Name a pattern with --pattern or a list of numbers with --records.</source>
        <translation>Indiquez un motif avec --pattern ou une liste de numéros avec --records.</translation>
    </message>
    <message>
        <source>Listen on this port; 0 takes a free one.</source>
        <translation>Écouter sur ce port&#xa0;; 0 en prend un libre.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Tout conserver dans ce dossier.</translation>
    </message>
    <message>
        <source>Add the records of this CSV table (column catalogNumber) to collection 1.</source>
        <translation>Ajouter les enregistrements de cette table CSV (colonne catalogNumber) à la collection 1.</translation>
    </message>
    <message>
        <source>Print the addresses as one JSON object.</source>
        <translation>Écrire les adresses sous la forme d&apos;un seul objet JSON.</translation>
    </message>
    <message>
        <source>“%1” is not a port number.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un numéro de port.</translation>
    </message>
    <message>
        <source>Practice portal: %1  (users tech, editor, visitor, admin; password “practice”)</source>
        <translation>Portail d&apos;essai&#xa0;:    %1  (utilisateurs tech, editor, visitor, admin&#xa0;; mot de passe «&#xa0;practice&#xa0;»)</translation>
    </message>
    <message>
        <source>Image host:      %1  shows the folder %2</source>
        <translation>Serveur d&apos;images&#xa0;:   %1  montre le dossier %2</translation>
    </message>
    <message>
        <source>Sample sheets:   %1</source>
        <translation>Planches d&apos;exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try:  sheetlink-cli run &quot;%1&quot; --profile &quot;%2&quot; --secrets &quot;%3&quot;</source>
        <translation>Essayez&#xa0;:  sheetlink-cli run &quot;%1&quot; --profile &quot;%2&quot; --secrets &quot;%3&quot;</translation>
    </message>
    <message>
        <source>Nothing here leaves this computer. Ctrl-C ends it.</source>
        <translation>Rien ici ne quitte cet ordinateur. Ctrl-C met fin au portail d&apos;essai.</translation>
    </message>
    <message>
        <source>A file with lines such as SHEETLINK_PORTAL_PASSWORD=…</source>
        <translation>Un fichier contenant des lignes telles que SHEETLINK_PORTAL_PASSWORD=…</translation>
    </message>
    <message>
        <source>Where “export” writes.</source>
        <translation>Où «&#xa0;export&#xa0;» écrit.</translation>
    </message>
    <message>
        <source>Say list, or show, import, export or test with a profile&apos;s name or file.</source>
        <translation>Indiquez list, ou bien show, import, export ou test avec le nom ou le fichier d&apos;un profil.</translation>
    </message>
    <message>
        <source>The profile “%1” is there now.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est maintenant en place.</translation>
    </message>
    <message>
        <source>The profile could not be written to “%1”: %2</source>
        <translation>Le profil n&apos;a pas pu être écrit dans «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Served byte by byte and linked, as of today: %1; not proved: %2. “report --as safe-to-delete” lists the files that may go.</source>
        <translation>Servis octet par octet et liés, à ce jour&#xa0;: %1&#xa0;; non prouvés&#xa0;: %2. «&#xa0;report --as safe-to-delete&#xa0;» donne la liste des fichiers qui peuvent être supprimés.</translation>
    </message>
    <message>
        <source>csv, html, json, manifest, failures, links or safe-to-delete.</source>
        <translation>csv, html, json, manifest, failures, links ou safe-to-delete.</translation>
    </message>
    <message>
        <source>Where to write it; - for standard output.</source>
        <translation>Où l&apos;écrire&#xa0;; - pour la sortie standard.</translation>
    </message>
    <message>
        <source>Say which report with --as csv|html|json|manifest|failures|safe-to-delete, and where to with -o FILE.</source>
        <translation>Indiquez quel rapport avec --as csv|html|json|manifest|failures|safe-to-delete, et où l&apos;écrire avec -o FICHIER.</translation>
    </message>
    <message>
        <source>Start without asking.</source>
        <translation>Lancer sans poser de question.</translation>
    </message>
    <message>
        <source>Stop before anything is sent.</source>
        <translation>S&apos;arrêter avant tout envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will be uploaded and linked; %1 need a decision, %2 cannot be used. Start? [y/N]</source>
        <translation>
            <numerusform>%n image sera envoyée et liée&#xa0;; à décider&#xa0;: %1, inutilisables&#xa0;: %2. Lancer&#xa0;? [y/N]</numerusform>
            <numerusform>%n images seront envoyées et liées&#xa0;; à décider&#xa0;: %1, inutilisables&#xa0;: %2. Lancer&#xa0;? [y/N]</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this ledger instead of the usual one.</source>
        <translation>Utiliser ce journal de travail au lieu du journal habituel.</translation>
    </message>
    <message>
        <source>A file with lines such as SHEETLINK_PORTAL_PASSWORD=…, readable by you alone.</source>
        <translation>Un fichier contenant des lignes telles que SHEETLINK_PORTAL_PASSWORD=…, lisible par vous seul.</translation>
    </message>
    <message>
        <source>The profile, by its name or as a JSON file.</source>
        <translation>Le profil, par son nom ou sous forme de fichier JSON.</translation>
    </message>
    <message>
        <source>Name one batch, or none for the newest.</source>
        <translation>Indiquez un seul lot, ou aucun pour le plus récent.</translation>
    </message>
    <message>
        <source>Stopping. What was done is kept; the same command goes on.</source>
        <translation>Arrêt en cours. Ce qui a été fait est conservé&#xa0;; la même commande poursuit le travail.</translation>
    </message>
    <message>
        <source>The image host %1 asks, to let you sign in:</source>
        <translation>Le serveur d&apos;images %1 demande, pour vous laisser vous connecter&#xa0;:</translation>
    </message>
    <message>
        <source>Take back without asking.</source>
        <translation>Retirer sans poser de question.</translation>
    </message>
    <message>
        <source>List what could be taken back, and stop.</source>
        <translation>Afficher la liste de ce qui pourrait être retiré, puis s&apos;arrêter.</translation>
    </message>
    <message>
        <source>List it for the portal&apos;s manager, and count links that are gone from now on as taken back.</source>
        <translation>En dresser la liste pour le gestionnaire du portail, et compter désormais comme retirés les liens disparus.</translation>
    </message>
    <message numerus="yes">
        <source>%n can be taken back:</source>
        <translation>
            <numerusform>%n peut être retirée&#xa0;:</numerusform>
            <numerusform>%n peuvent être retirées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back:</source>
        <translation>
            <numerusform>%n retirée&#xa0;:</numerusform>
            <numerusform>%n retirées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s):</source>
        <translation>
            <numerusform>%n reste&#xa0;:</numerusform>
            <numerusform>%n restent&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of batch %1 that could be taken back.</source>
        <translation>Il n&apos;y a rien du lot %1 qui puisse être retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will be taken off their records, then their files off the image host. Your own files stay. Go on? [y/N]</source>
        <translation>
            <numerusform>%n image sera retirée de son enregistrement, puis ses fichiers du serveur d&apos;images. Vos propres fichiers restent. Continuer&#xa0;? [y/N]</numerusform>
            <numerusform>%n images seront retirées de leurs enregistrements, puis leurs fichiers du serveur d&apos;images. Vos propres fichiers restent. Continuer&#xa0;? [y/N]</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is for the portal&apos;s manager: each mediaID has to be removed. When that is done, “undo” removes the files.</source>
        <translation>La liste est destinée au gestionnaire du portail&#xa0;: chaque mediaID doit être supprimé. Quand cela est fait, «&#xa0;undo&#xa0;» supprime les fichiers.</translation>
    </message>
    <message>
        <source>Somebody who may edit the collection can remove each mediaID of the list above. Say “undo --hand-over” when you give it to the portal&apos;s manager.</source>
        <translation>Une personne autorisée à modifier la collection peut supprimer chaque mediaID de la liste ci-dessus. Lancez «&#xa0;undo --hand-over&#xa0;» quand vous la remettez au gestionnaire du portail.</translation>
    </message>
    <message>
        <source>Unpacking %1 of %2 images</source>
        <translation>Décompression de %1 sur %2 images</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>Your collection</source>
        <translation>Votre collection</translation>
    </message>
    <message>
        <source>These are the collections of the portal. Choose the one whose records your images belong to.</source>
        <translation>Voici les collections du portail. Choisissez celle dont les enregistrements correspondent à vos images.</translation>
    </message>
    <message>
        <source>Find a collection</source>
        <translation>Trouver une collection</translation>
    </message>
    <message>
        <source>Shows only collections with this text in name or code.</source>
        <translation>N&apos;affiche que les collections dont le nom ou le code contient ce texte.</translation>
    </message>
    <message>
        <source>Collections of the portal</source>
        <translation>Collections du portail</translation>
    </message>
    <message>
        <source>Write the links into &amp;files</source>
        <translation>Écrire les &amp;liens dans des fichiers</translation>
    </message>
    <message>
        <source>Asking the portal for its collections…</source>
        <translation>Demande des collections au portail…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asking what you may do with this collection…</source>
        <translation>Demande de vos droits sur cette collection…</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>What was tried</source>
        <translation>Ce qui a été essayé</translation>
    </message>
    <message>
        <source>%1: works. %2</source>
        <extracomment>For screen readers: something that was tried, whether it works, and what was learned.</extracomment>
        <translation>%1&#xa0;: fonctionne. %2</translation>
    </message>
    <message>
        <source>%1: does not work. %2</source>
        <translation>%1&#xa0;: ne fonctionne pas. %2</translation>
    </message>
</context>
<context>
    <name>ConnectionTestDialog</name>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Trying “%1” with a small test image…</source>
        <translation>Essai de «&#xa0;%1&#xa0;» avec une petite image de test…</translation>
    </message>
    <message>
        <source>&amp;Use the new address</source>
        <translation>&amp;Utiliser la nouvelle adresse</translation>
    </message>
    <message>
        <source>Something does not work yet; the last line says what.</source>
        <translation>Quelque chose ne fonctionne pas encore&#xa0;; la dernière ligne dit quoi.</translation>
    </message>
    <message>
        <source>Everything works. Images can be put on the web and linked.</source>
        <translation>Tout fonctionne. Les images peuvent être mises en ligne et liées.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table cannot be read.</source>
        <translation>La table est illisible.</translation>
    </message>
    <message>
        <source>The table is broken in line %1, column %2: a cell in quotes does not end as it should. Mend it there and load it again.</source>
        <translation>La table est défectueuse à la ligne %1, colonne %2&#xa0;: une cellule entre guillemets ne se termine pas comme il faut. Corrigez-la à cet endroit et chargez-la de nouveau.</translation>
    </message>
    <message>
        <source>The table is broken in line %1, column %2: a quote stands inside of a cell. Mend it there and load it again.</source>
        <translation>La table est défectueuse à la ligne %1, colonne %2&#xa0;: un guillemet se trouve à l&apos;intérieur d&apos;une cellule. Corrigez-la à cet endroit et chargez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>DBusDesktop</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the image</source>
        <translation>Détails de l&apos;image</translation>
    </message>
    <message numerus="yes">
        <source>Your answer counts for %n selected image(s).</source>
        <translation>
            <numerusform>Votre réponse vaut pour %n image sélectionnée.</numerusform>
            <numerusform>Votre réponse vaut pour %n images sélectionnées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · for %n of them</source>
        <extracomment>%1 is an answer; it suits only some of the images that are selected.</extracomment>
        <translation>
            <numerusform>%1 · pour %n d&apos;entre elles</numerusform>
            <numerusform>%1 · pour %n d&apos;entre elles</numerusform>
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
            <numerusform>%n image a reçu son numéro.</numerusform>
            <numerusform>%n images ont reçu leur numéro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will be used anyway.</source>
        <translation>
            <numerusform>%n image sera utilisée quand même.</numerusform>
            <numerusform>%n images seront utilisées quand même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will take the place of what their records show.</source>
        <translation>
            <numerusform>%n image prendra la place de ce que montre son enregistrement.</numerusform>
            <numerusform>%n images prendront la place de ce que montrent leurs enregistrements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be made in the portal. This cannot be taken back here.</source>
        <translation>
            <numerusform>%n enregistrement sera créé dans le portail. Cela ne pourra pas être annulé ici.</numerusform>
            <numerusform>%n enregistrements seront créés dans le portail. Cela ne pourra pas être annulé ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will be left out.</source>
        <translation>
            <numerusform>%n image sera laissée de côté.</numerusform>
            <numerusform>%n images seront laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z annule cette décision.</translation>
    </message>
</context>
<context>
    <name>DecodedImage</name>
    <message>
        <source>The image ends in its first lines. Copy it again from the camera.</source>
        <translation>L&apos;image s&apos;arrête dans ses premières lignes. Copiez-la de nouveau depuis l&apos;appareil photo.</translation>
    </message>
    <message>
        <source>The image ends or breaks after %1 % of its lines. Copy it again from the camera.</source>
        <translation>L&apos;image s&apos;arrête ou se dégrade après %1&#xa0;% de ses lignes. Copiez-la de nouveau depuis l&apos;appareil photo.</translation>
    </message>
    <message>
        <source>The file is not an image. Take it out of the folder, or export the image again.</source>
        <translation>Le fichier n&apos;est pas une image. Enlevez-le du dossier, ou exportez l&apos;image de nouveau.</translation>
    </message>
    <message>
        <source>This is a %1 file, which this program does not use. Export it as JPEG or TIFF.</source>
        <translation>Ce fichier est au format %1, que ce programme n&apos;utilise pas. Exportez-le en JPEG ou en TIFF.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the image. Close other programs, then try it again.</source>
        <translation>La mémoire ne suffit pas pour ouvrir l&apos;image. Fermez d&apos;autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The image is damaged: its size cannot be read. Copy it again from the camera.</source>
        <translation>L&apos;image est endommagée&#xa0;: sa taille est illisible. Copiez-la de nouveau depuis l&apos;appareil photo.</translation>
    </message>
    <message>
        <source>The image says that it is %1 × %2 pixels large, which is more than this program opens.</source>
        <translation>L&apos;image annonce une taille de %1 × %2 pixels, plus que ce que ce programme peut ouvrir.</translation>
    </message>
</context>
<context>
    <name>Derivatives</name>
    <message>
        <source>The copies for the web could not be written into “%1”: %2 MB are free there. Make space, then resume.</source>
        <translation>Les copies pour le web n&apos;ont pas pu être écrites dans «&#xa0;%1&#xa0;»&#xa0;: %2 Mo y sont libres. Faites de la place, puis reprenez.</translation>
    </message>
    <message>
        <source>The file changed since it was looked at. When nothing writes to it any more, add it again.</source>
        <translation>Le fichier a changé depuis qu&apos;il a été examiné. Quand plus rien n&apos;y écrit, ajoutez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>The file “%1” cannot be written. Choose another place.</source>
        <translation>Le fichier « %1 » ne peut pas être écrit. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Let go to add the images</source>
        <translation>Relâchez pour ajouter les images</translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>There is another file named “%1” already.</source>
        <translation>Il existe déjà un autre fichier nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” could not be put in place.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n&apos;a pas pu être mis en place.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être écrit sur le disque.</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>The file “%1” was changed after it was looked at. Drop it again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» a été modifié après avoir été examiné. Déposez-le de nouveau.</translation>
    </message>
    <message>
        <source>This account may not edit the record. Ask the portal&apos;s manager to make it an editor of the collection.</source>
        <translation>Ce compte n&apos;a pas le droit de modifier l&apos;enregistrement. Demandez au gestionnaire du portail d&apos;en faire un éditeur de la collection.</translation>
    </message>
    <message>
        <source>the file is larger than the portal takes. Lower “largest original” in the profile, then retry.</source>
        <translation>le fichier est plus grand que ce que le portail accepte. Réduisez «&#xa0;Taille maximale de l&apos;original&#xa0;» dans le profil, puis réessayez.</translation>
    </message>
    <message>
        <source>The portal did not take the image off its record: %1</source>
        <translation>Le portail n&apos;a pas retiré l&apos;image de son enregistrement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export links</source>
        <translation>Exporter les liens</translation>
    </message>
    <message>
        <source>The links of the images that are on the web go into files, for a person who may import them.</source>
        <translation>Les liens des images qui sont en ligne sont écrits dans des fichiers, pour une personne qui a le droit de les importer.</translation>
    </message>
    <message>
        <source>Table for the &amp;Extended Data Import</source>
        <translation>Table pour l&apos;&amp;Extended Data Import</translation>
    </message>
    <message>
        <source>All that a link has, for administrators of the collection. Import each table once: a second time doubles the links.</source>
        <translation>Tout ce que comporte un lien, pour les administrateurs de la collection. Importez chaque table une seule fois&#xa0;: une seconde fois doublerait les liens.</translation>
    </message>
    <message>
        <source>Table for the &amp;skeletal file upload</source>
        <translation>Table pour le &amp;Skeletal File Upload</translation>
    </message>
    <message>
        <source>Numbers and addresses alone.</source>
        <translation>Numéros et adresses seulement.</translation>
    </message>
    <message>
        <source>&amp;Darwin Core Archive</source>
        <translation>Archive &amp;Darwin Core</translation>
    </message>
    <message>
        <source>For Snapshot collections only: where the portal itself keeps the records, importing an archive empties their other fields. The portal is asked which it is.</source>
        <translation>Seulement pour les collections de type Snapshot&#xa0;: là où le portail lui-même tient les enregistrements, l&apos;importation d&apos;une archive vide leurs autres champs. Le portail est interrogé pour savoir de quel type il s&apos;agit.</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
</context>
<context>
    <name>ExtendedImport</name>
    <message>
        <source>This account may not import images into the collection. Ask the portal&apos;s manager to make it an administrator of the collection.</source>
        <translation>Ce compte n&apos;a pas le droit d&apos;importer des images dans la collection. Demandez au gestionnaire du portail d&apos;en faire un administrateur de la collection.</translation>
    </message>
    <message>
        <source>The portal did not take the table with the links.</source>
        <translation>Le portail n&apos;a pas accepté la table des liens.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Choose a folder of images</source>
        <translation>Choisir un dossier d&apos;images</translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>Choisir un dossier pour les fichiers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a table of file names and their numbers</source>
        <translation>Choisir une table de noms de fichiers et de leurs numéros</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tables (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Page to read and print (*.html)</source>
        <translation>Page à lire et à imprimer (*.html)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Table pour un tableur (*.csv)</translation>
    </message>
    <message>
        <source>One JSON object a line (*.json)</source>
        <translation>Un objet JSON par ligne (*.json)</translation>
    </message>
    <message>
        <source>Checksums of the files (*.sha256)</source>
        <translation>Sommes de contrôle des fichiers (*.sha256)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>Choose images or zips</source>
        <translation>Choisir des images ou des zips</translation>
    </message>
    <message>
        <source>Images and zips (%1)</source>
        <translation>Images et fichiers zip (%1)</translation>
    </message>
</context>
<context>
    <name>FileLinker</name>
    <message>
        <source>The table with the links could not be written to “%1”. Make space there, then go on.</source>
        <translation>La table des liens n&apos;a pas pu être écrite dans «&#xa0;%1&#xa0;». Faites-y de la place, puis continuez.</translation>
    </message>
</context>
<context>
    <name>FolderHost</name>
    <message>
        <source>The image folder “%1” is not there any more. Connect the drive again.</source>
        <translation>Le dossier d&apos;images «&#xa0;%1&#xa0;» n&apos;est plus là. Reconnectez le lecteur.</translation>
    </message>
    <message>
        <source>“%1” could not be removed from the image folder.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être supprimé du dossier d&apos;images.</translation>
    </message>
    <message>
        <source>“%1” could not be replaced in the image folder.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être remplacé dans le dossier d&apos;images.</translation>
    </message>
    <message>
        <source>Nothing can be written into the image folder: “%1”. Ask for the right to write there, then resume.</source>
        <translation>Il est impossible d&apos;écrire dans le dossier d&apos;images&#xa0;: «&#xa0;%1&#xa0;». Demandez le droit d&apos;y écrire, puis reprenez.</translation>
    </message>
    <message>
        <source>The image folder did not keep the bytes of “%1”. Check that its drive is well connected and has space.</source>
        <translation>Le dossier d&apos;images n&apos;a pas conservé les octets de «&#xa0;%1&#xa0;». Vérifiez que son lecteur est bien connecté et qu&apos;il a de la place.</translation>
    </message>
    <message>
        <source>“%1” could not be read back from the image folder. Check that its drive is well connected and that you may open files there.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être relu dans le dossier d&apos;images. Vérifiez que son lecteur est bien connecté et que vous avez le droit d&apos;y ouvrir des fichiers.</translation>
    </message>
    <message>
        <source>The image folder “%1” is full. Make space, then resume.</source>
        <translation>Le dossier d&apos;images «&#xa0;%1&#xa0;» est plein. Faites de la place, puis reprenez.</translation>
    </message>
    <message>
        <source>There is no image folder “%1”. Connect the network drive, make the folder, or correct host.address in the profile.</source>
        <translation>Il n&apos;y a pas de dossier d&apos;images «&#xa0;%1&#xa0;». Connectez le lecteur réseau, créez le dossier, ou corrigez host.address dans le profil.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>&amp;Add images</source>
        <translation>&amp;Ajouter des images</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Pas encore de profil</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Autres commandes</translation>
    </message>
    <message>
        <source>Adds a folder, a zip or files; dropping them on the window does the same</source>
        <translation>Ajoute un dossier, un zip ou des fichiers&#xa0;; les déposer sur la fenêtre a le même effet</translation>
    </message>
</context>
<context>
    <name>HeicPicture</name>
    <message>
        <source>The image is damaged: it cannot be decoded. Copy it again.</source>
        <translation>L&apos;image est endommagée&#xa0;: elle ne peut pas être décodée. Copiez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guide d&apos;utilisation</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>All batches</source>
        <translation>Tous les lots</translation>
    </message>
    <message>
        <source>Find a batch</source>
        <translation>Trouver un lot</translation>
    </message>
    <message>
        <source>Shows only batches with this text in their name or folders.</source>
        <translation>N&apos;affiche que les lots dont le nom ou les dossiers contiennent ce texte.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Ce qu&apos;elles sont devenues</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Shows the images of the batch; nothing is sent</source>
        <translation>Affiche les images du lot&#xa0;; rien n&apos;est envoyé</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Goes on sending where it was left</source>
        <translation>Poursuit l&apos;envoi là où il s&apos;est arrêté</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>Saves what happened to every image</source>
        <translation>Enregistre ce qu&apos;il est advenu de chaque image</translation>
    </message>
    <message>
        <source>&amp;Safe to delete…</source>
        <translation>Fichiers &amp;supprimables sans risque…</translation>
    </message>
    <message>
        <source>Looks at every byte and link again and lists the files that you need not keep on this computer</source>
        <translation>Examine de nouveau chaque octet et chaque lien, et dresse la liste des fichiers que vous n&apos;avez pas besoin de garder sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Annuler le lot…</translation>
    </message>
    <message>
        <source>Takes its links back and its files off the image host, after showing you which</source>
        <translation>Retire ses liens, et ses fichiers du serveur d&apos;images, après vous les avoir montrés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>This version uploads over SFTP, WebDAV or into a folder. Choose one of these as image host in the profile.</source>
        <translation>Cette version envoie par SFTP, par WebDAV ou dans un dossier. Choisissez l&apos;un d&apos;eux comme serveur d&apos;images dans le profil.</translation>
    </message>
    <message>
        <source>Another image lies on the image host as “%1” already. It was not touched. Rename your file, for instance with a letter behind the number, and add it again.</source>
        <translation>Une autre image se trouve déjà sur le serveur d&apos;images sous le nom «&#xa0;%1&#xa0;». Elle n&apos;a pas été touchée. Renommez votre fichier, par exemple avec une lettre après le numéro, et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being sent, so it was not used. When nothing writes to it any more, add it again.</source>
        <translation>«&#xa0;%1&#xa0;» a changé pendant son envoi et n&apos;a donc pas été utilisé. Quand plus rien n&apos;y écrit, ajoutez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>HostKeyDialog</name>
    <message>
        <source>Is this the right server?</source>
        <translation>Est-ce le bon serveur&#xa0;?</translation>
    </message>
    <message>
        <source>This computer has not worked with this image host before. Nothing was sent to it so far, no password either. It proves who it is by this key:</source>
        <translation>Cet ordinateur n&apos;a encore jamais travaillé avec ce serveur d&apos;images. Rien ne lui a été envoyé jusqu&apos;ici, pas même un mot de passe. Il prouve son identité par cette clé&#xa0;:</translation>
    </message>
    <message>
        <source>Fingerprint of the server&apos;s key (%1)</source>
        <extracomment>%1 is a kind of key, for instance ssh-ed25519.</extracomment>
        <translation>Empreinte de la clé du serveur (%1)</translation>
    </message>
    <message>
        <source>The fingerprint of its %1 key</source>
        <translation>L&apos;empreinte de sa clé %1</translation>
    </message>
    <message>
        <source>Kind of the key: %1</source>
        <translation>Type de la clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The people who run the server can tell you its fingerprint. Paste here what they gave you, and it is compared:</source>
        <translation>Les responsables du serveur peuvent vous indiquer son empreinte. Collez ici ce qu&apos;ils vous ont donné, et la comparaison sera faite&#xa0;:</translation>
    </message>
    <message>
        <source>Fingerprint that you were given</source>
        <translation>Empreinte qui vous a été donnée</translation>
    </message>
    <message>
        <source>&amp;Accept and save</source>
        <translation>&amp;Accepter et enregistrer</translation>
    </message>
    <message>
        <source>Trusts this key from now on; another one will be refused</source>
        <translation>Fait confiance à cette clé désormais&#xa0;; une autre sera refusée</translation>
    </message>
    <message>
        <source>&amp;This time only</source>
        <translation>&amp;Cette fois seulement</translation>
    </message>
    <message>
        <source>Trusts this key for this upload, and asks again next time</source>
        <translation>Fait confiance à cette clé pour cet envoi, et redemande la prochaine fois</translation>
    </message>
    <message>
        <source>Sends nothing to this server</source>
        <translation>N&apos;envoie rien à ce serveur</translation>
    </message>
    <message>
        <source>It is the same: this is the right server.</source>
        <translation>C&apos;est la même&#xa0;: il s&apos;agit du bon serveur.</translation>
    </message>
    <message>
        <source>It is not the same. Do not go on; ask the people who run the server.</source>
        <translation>Ce n&apos;est pas la même. Ne continuez pas&#xa0;; adressez-vous aux responsables du serveur.</translation>
    </message>
    <message>
        <source>As ssh-keygen prints it; what stands before and behind does not matter</source>
        <translation>Telle que ssh-keygen l&apos;affiche ; ce qui se trouve avant et après n&apos;a pas d&apos;importance</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Where the images go</source>
        <translation>Où vont les images</translation>
    </message>
    <message>
        <source>Portals keep only the web addresses of images. The files lie on an image host. Ask the portal&apos;s manager which one your collection uses, if you do not know.</source>
        <translation>Les portails ne conservent que les adresses web des images. Les fichiers se trouvent sur un serveur d&apos;images. Si vous ne savez pas lequel votre collection utilise, demandez-le au gestionnaire du portail.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What the image host is.</source>
        <translation>Ce qu&apos;est le serveur d&apos;images.</translation>
    </message>
    <message>
        <source>Folder or network drive</source>
        <translation>Dossier ou lecteur réseau</translation>
    </message>
    <message>
        <source>SFTP server</source>
        <translation>Serveur SFTP</translation>
    </message>
    <message>
        <source>WebDAV server</source>
        <translation>Serveur WebDAV</translation>
    </message>
    <message>
        <source>The portal itself</source>
        <translation>Le portail lui-même</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>The folder, or the address of the server with the folder on it. Never with a password.</source>
        <translation>Le dossier, ou l&apos;adresse du serveur suivie du dossier. Jamais avec un mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Of the account on the image host. Leave it empty to sign in with a key.</source>
        <translation>Celui du compte sur le serveur d&apos;images. Laissez vide pour vous connecter avec une clé.</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>Adresse &amp;web</translation>
    </message>
    <message>
        <source>Where the web shows what lies in that folder.</source>
        <translation>L&apos;adresse où le web montre ce que contient ce dossier.</translation>
    </message>
    <message>
        <source>A folder that a web server shows, usually on a drive of your institution.</source>
        <translation>Un dossier qu&apos;un serveur web rend visible, en général sur un lecteur de votre institution.</translation>
    </message>
    <message>
        <source>A server that you sign in to over SSH. The folder behind the address is one that its web server shows.</source>
        <translation>Un serveur auquel vous vous connectez par SSH. Le dossier de l&apos;adresse est un dossier que son serveur web rend visible.</translation>
    </message>
    <message>
        <source>A server that takes files over HTTPS, such as a cloud of your institution.</source>
        <translation>Un serveur qui reçoit des fichiers par HTTPS, par exemple un nuage de votre institution.</translation>
    </message>
    <message>
        <source>The portal takes the files one by one and makes smaller copies itself. Ask its manager first: many portals have no room for that.</source>
        <translation>Le portail reçoit les fichiers un par un et crée lui-même des copies réduites. Demandez d&apos;abord à son gestionnaire&#xa0;: de nombreux portails n&apos;ont pas la place pour cela.</translation>
    </message>
    <message>
        <source>Folder for the images</source>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuration</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Linked</source>
        <translation>Liées</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>En attente d&apos;une décision</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Asked, answer not known yet</source>
        <translation>Demandées, réponse pas encore connue</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>The host served this very file on %1.</source>
        <translation>Le serveur a servi exactement ce fichier le %1.</translation>
    </message>
    <message>
        <source>The link was on its record on %1.</source>
        <translation>Le lien figurait dans son enregistrement le %1.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Sheetlink: %1</source>
        <translation>Sheetlink&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1, begun %2, %n file(s)</source>
        <translation>
            <numerusform>Lot %1, commencé le %2, %n fichier</numerusform>
            <numerusform>Lot %1, commencé le %2, %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>%1 sent far more than was asked for.</source>
        <translation>%1 a envoyé bien plus que ce qui était demandé.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so it is not known whether it did what was asked.</source>
        <translation>%1 n&apos;a pas répondu à temps&#xa0;; on ne sait donc pas si la demande a été exécutée.</translation>
    </message>
    <message>
        <source>%1 does not prove its identity: its certificate is not trusted here. Nothing was sent. Ask the people who run it, or correct the address in the profile.</source>
        <translation>%1 ne prouve pas son identité&#xa0;: son certificat n&apos;est pas reconnu ici. Rien n&apos;a été envoyé. Adressez-vous à ses responsables, ou corrigez l&apos;adresse dans le profil.</translation>
    </message>
    <message>
        <source>%1 does not answer in the way of https:// addresses. Correct the address in the profile: another port, or http:// if it needs no password.</source>
        <translation>%1 ne répond pas comme le font les adresses https://. Corrigez l&apos;adresse dans le profil&#xa0;: un autre port, ou http:// si aucun mot de passe n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the address in the profile.</source>
        <translation>%1 est injoignable. Vérifiez le réseau et l&apos;adresse dans le profil.</translation>
    </message>
    <message>
        <source>“%1” is not a web address that can be used. Correct it in the profile.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse web utilisable. Corrigez-la dans le profil.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La connexion à %1 a été interrompue.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before it answered, so it is not known whether it did what was asked.</source>
        <translation>La connexion à %1 a été interrompue avant la réponse&#xa0;; on ne sait donc pas si la demande a été exécutée.</translation>
    </message>
    <message>
        <source>The network lets nobody through to %1 without a user and a password for its proxy, which cannot be given here. Ask the people who run the network for a way without.</source>
        <translation>Le réseau ne laisse passer personne vers %1 sans nom d&apos;utilisateur ni mot de passe pour son serveur mandataire (proxy), qui ne peuvent pas être donnés ici. Demandez aux responsables du réseau un accès sans mandataire.</translation>
    </message>
    <message>
        <source>“%1” changed or vanished while it was being sent.</source>
        <translation>«&#xa0;%1&#xa0;» a changé ou disparu pendant son envoi.</translation>
    </message>
    <message>
        <source>A password or token must not be part of a web address.</source>
        <translation>Une adresse web ne doit contenir ni mot de passe ni jeton.</translation>
    </message>
    <message>
        <source>%1 offers only encryption that is out of date and protects nothing. Nothing was sent. Ask the people who run it to switch TLS 1.2 or 1.3 on.</source>
        <translation>%1 n&apos;offre qu&apos;un chiffrement dépassé qui ne protège rien. Rien n&apos;a été envoyé. Demandez à ceux qui le gèrent d&apos;activer TLS 1.2 ou 1.3.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>The name has other zeros than the collection&apos;s number %1. Is it meant?</source>
        <translation>Le nom n&apos;a pas les mêmes zéros que le numéro %1 de la collection. Est-ce ce numéro&#xa0;?</translation>
    </message>
    <message>
        <source>The name has other spaces or marks than the collection&apos;s number %1. Is it meant?</source>
        <translation>Le nom n&apos;a pas les mêmes espaces ou signes que le numéro %1 de la collection. Est-ce ce numéro&#xa0;?</translation>
    </message>
    <message>
        <source>The name has other letters in front than the collection&apos;s number %1. Is it meant?</source>
        <translation>Le nom n&apos;a pas les mêmes lettres au début que le numéro %1 de la collection. Est-ce ce numéro&#xa0;?</translation>
    </message>
    <message>
        <source>Letters follow the number %1 in the name. Is it meant?</source>
        <translation>Des lettres suivent le numéro %1 dans le nom. Est-ce ce numéro&#xa0;?</translation>
    </message>
    <message>
        <source>The digits look like a camera&apos;s own count, though the collection has a number %1. Is it meant?</source>
        <translation>Les chiffres ressemblent à la numérotation d&apos;un appareil photo, bien que la collection ait un numéro %1. Est-ce ce numéro&#xa0;?</translation>
    </message>
    <message>
        <source>The collection has a number %1, but so few digits may count anything. Is it meant?</source>
        <translation>La collection a un numéro %1, mais si peu de chiffres peuvent compter n&apos;importe quoi. Est-ce ce numéro&#xa0;?</translation>
    </message>
    <message>
        <source>The name looks like a date, though the collection has a number %1. Is it meant?</source>
        <translation>Le nom ressemble à une date, bien que la collection ait un numéro %1. Est-ce ce numéro&#xa0;?</translation>
    </message>
    <message>
        <source>The collection has a similar number, %1. Is it meant?</source>
        <translation>La collection a un numéro semblable, %1. Est-ce ce numéro&#xa0;?</translation>
    </message>
    <message>
        <source>The barcode reads %1, the name says %2. Which of them is the specimen?</source>
        <translation>Le code-barres indique %1, le nom %2. Lequel est celui du spécimen&#xa0;?</translation>
    </message>
    <message>
        <source>The barcodes read %1, the name says %2. Which of them is the specimen?</source>
        <translation>Les codes-barres indiquent %1, le nom %2. Lequel est celui du spécimen&#xa0;?</translation>
    </message>
    <message>
        <source>The name holds more than one number: %1. Which specimen does the image show?</source>
        <translation>Le nom contient plus d&apos;un numéro&#xa0;: %1. Quel spécimen l&apos;image montre-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>The rule took %1 out of the name, but another digit stands in front of it: the number may be longer.</source>
        <translation>La règle a tiré %1 du nom, mais un autre chiffre le précède&#xa0;: le numéro est peut-être plus long.</translation>
    </message>
    <message>
        <source>The rule took %1 out of the name, but another digit follows: the number may be longer.</source>
        <translation>La règle a tiré %1 du nom, mais un autre chiffre le suit&#xa0;: le numéro est peut-être plus long.</translation>
    </message>
    <message>
        <source>The mapping file gives this file more than one number: %1.</source>
        <translation>Le fichier de correspondance donne plus d&apos;un numéro à ce fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No number was found in the name; the barcode reads %1. Is it the specimen&apos;s?</source>
        <translation>Aucun numéro n&apos;a été trouvé dans le nom&#xa0;; le code-barres indique %1. Est-ce celui du spécimen&#xa0;?</translation>
    </message>
    <message>
        <source>No catalog number was found in the name. Type it, or skip the image.</source>
        <translation>Aucun numéro de catalogue n&apos;a été trouvé dans le nom. Saisissez-le, ou ignorez l&apos;image.</translation>
    </message>
</context>
<context>
    <name>ImageFile</name>
    <message>
        <source>The file cannot be read. Check that you may open it and that its disk is there.</source>
        <translation>Le fichier est illisible. Vérifiez que vous avez le droit de l&apos;ouvrir et que son disque est bien là.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from the camera.</source>
        <translation>Le fichier est vide. Copiez-le de nouveau depuis l&apos;appareil photo.</translation>
    </message>
    <message>
        <source>The file is larger than 4 GB, which is more than this program opens.</source>
        <translation>Le fichier dépasse 4 Go, plus que ce que ce programme peut ouvrir.</translation>
    </message>
</context>
<context>
    <name>ImagePane</name>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit into the view</source>
        <translation>Adapter à la vue</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Turn the view by a quarter; the file stays as it is</source>
        <translation>Faire pivoter la vue d&apos;un quart de tour&#xa0;; le fichier reste tel quel</translation>
    </message>
    <message>
        <source>This file cannot be shown as an image.</source>
        <translation>Ce fichier ne peut pas être affiché comme image.</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>The image</source>
        <translation>L&apos;image</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrow keys move, 0 fits the image into the view.</source>
        <translation>Plus et moins changent l&apos;échelle, les flèches déplacent, 0 adapte l&apos;image à la vue.</translation>
    </message>
    <message>
        <source>Code on the image: %1</source>
        <translation>Code sur l&apos;image&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ImageWords</name>
    <message>
        <source>The file is of another format than its name says.</source>
        <translation>Le fichier est d&apos;un autre format que celui qu&apos;indique son nom.</translation>
    </message>
    <message>
        <source>The file is not quite as a JPEG should be; the picture is not hurt.</source>
        <translation>Le fichier n&apos;est pas tout à fait conforme au format JPEG&#xa0;; l&apos;image n&apos;en souffre pas.</translation>
    </message>
    <message>
        <source>In the name, another digit follows the number.</source>
        <translation>Dans le nom, un autre chiffre suit le numéro.</translation>
    </message>
    <message>
        <source>In the name, another digit stands in front of the number.</source>
        <translation>Dans le nom, un autre chiffre précède le numéro.</translation>
    </message>
    <message>
        <source>The name holds another number, too.</source>
        <translation>Le nom contient aussi un autre numéro.</translation>
    </message>
    <message>
        <source>A rule was left out: it does not say which part of the name is the number.</source>
        <translation>Une règle a été laissée de côté&#xa0;: elle ne dit pas quelle partie du nom est le numéro.</translation>
    </message>
    <message>
        <source>A rule takes too long on this name and gave up.</source>
        <translation>Une règle prend trop de temps sur ce nom et a renoncé.</translation>
    </message>
    <message>
        <source>The sheet has barcodes with different numbers.</source>
        <translation>La planche porte des codes-barres aux numéros différents.</translation>
    </message>
    <message>
        <source>The number is the barcode&apos;s; the name of the file says another.</source>
        <translation>Le numéro est celui du code-barres&#xa0;; le nom du fichier en indique un autre.</translation>
    </message>
    <message>
        <source>A barcode on the sheet reads something else than the number.</source>
        <translation>Un code-barres de la planche indique autre chose que le numéro.</translation>
    </message>
    <message>
        <source>This is a thumbnail, and goes out because no larger image was there.</source>
        <translation>C&apos;est une vignette&#xa0;; elle est envoyée faute d&apos;image plus grande.</translation>
    </message>
    <message>
        <source>The record shows this image twice. Delete one of them in the portal.</source>
        <translation>L&apos;enregistrement montre cette image deux fois. Supprimez-en une dans le portail.</translation>
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
        <translation>contient une position géographique (absente des copies web)</translation>
    </message>
</context>
<context>
    <name>ImageWorkers</name>
    <message>
        <source>The image could not be opened: its file makes the decoder fail. It may be damaged; copy it again from the camera, or export it again.</source>
        <translation>L&apos;image n&apos;a pas pu être ouverte&#xa0;: son fichier met le décodeur en défaut. Elle est peut-être endommagée&#xa0;; copiez-la de nouveau depuis l&apos;appareil photo, ou exportez-la de nouveau.</translation>
    </message>
    <message>
        <source>A part of the program is missing: sheetlink-images. Install the program again.</source>
        <translation>Il manque une partie du programme&#xa0;: sheetlink-images. Installez le programme de nouveau.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Select an image to see it beside its record.
N goes to the next one that needs a decision.</source>
        <translation>Sélectionnez une image pour la voir à côté de son enregistrement.
N passe à la prochaine qui demande une décision.</translation>
    </message>
    <message>
        <source>Record and decision</source>
        <translation>Enregistrement et décision</translation>
    </message>
</context>
<context>
    <name>ItemLook</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>On the web</source>
        <extracomment>The image can be seen on the web, and waits for its link.</extracomment>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Confirming</source>
        <extracomment>The portal was asked to link; now its record is read back.</extracomment>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Liée</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>images</comment>
        <translation>Prêtes</translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>Images of the batch</source>
        <translation>Images du lot</translation>
    </message>
</context>
<context>
    <name>ItemTree</name>
    <message>
        <source>Images of the batch by specimens</source>
        <translation>Images du lot par spécimens</translation>
    </message>
</context>
<context>
    <name>JpegPicture</name>
    <message>
        <source>The image is damaged: it cannot be decoded. Copy it again from the camera.</source>
        <translation>L&apos;image est endommagée&#xa0;: elle ne peut pas être décodée. Copiez-la de nouveau depuis l&apos;appareil photo.</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>Remember the password</source>
        <translation>Retenir le mot de passe</translation>
    </message>
    <message>
        <source>Forgotten when you quit, it is asked for again next time.</source>
        <translation>Oublié quand vous quittez, il est redemandé la prochaine fois.</translation>
    </message>
    <message>
        <source>until I quit</source>
        <translation>jusqu&apos;à ce que je quitte</translation>
    </message>
    <message>
        <source>in this computer&apos;s keychain</source>
        <translation>dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>in a file that only I may read</source>
        <translation>dans un fichier que je suis seul à pouvoir lire</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers. The file is not encrypted: who can sign in as you, or copies your files, can read it.</source>
        <translation>Cet ordinateur n&apos;a pas de trousseau qui réponde. Le fichier n&apos;est pas chiffré&#xa0;: toute personne qui peut ouvrir une session à votre nom, ou qui copie vos fichiers, peut le lire.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no keychain here that could keep the password. It is remembered until you quit; to keep it longer, put it into a secrets file or the environment.</source>
        <translation>Il n&apos;y a pas ici de trousseau qui puisse conserver le mot de passe. Il est retenu jusqu&apos;à ce que vous quittiez&#xa0;; pour le garder plus longtemps, mettez-le dans un fichier de secrets ou dans l&apos;environnement.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>There is no ledger “%1” yet: nothing was run.</source>
        <translation>Il n&apos;y a pas encore de journal de travail «&#xa0;%1&#xa0;»&#xa0;: rien n&apos;a été lancé.</translation>
    </message>
    <message>
        <source>Another Sheetlink is working with this ledger. Let it finish or quit it, then try again.</source>
        <translation>Un autre Sheetlink utilise ce journal de travail. Laissez-le terminer ou quittez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be written beside the ledger “%1”. Check the folder, or name another ledger.</source>
        <translation>Rien ne peut être écrit à côté du journal de travail «&#xa0;%1&#xa0;». Vérifiez le dossier, ou indiquez un autre journal de travail.</translation>
    </message>
    <message>
        <source>There is no space left for the ledger “%1”. Make space, then resume.</source>
        <translation>Il n&apos;y a plus de place pour le journal de travail «&#xa0;%1&#xa0;». Faites de la place, puis reprenez.</translation>
    </message>
    <message>
        <source>The ledger “%1” cannot be used: it is damaged, or the disk is failing. Nothing more is sent. Keep a copy of the file, then name another ledger.</source>
        <translation>Le journal de travail «&#xa0;%1&#xa0;» est inutilisable&#xa0;: il est endommagé, ou le disque est défaillant. Plus rien n&apos;est envoyé. Gardez une copie du fichier, puis indiquez un autre journal de travail.</translation>
    </message>
    <message>
        <source>There is no batch %1 in this ledger.</source>
        <translation>Il n&apos;y a pas de lot %1 dans ce journal de travail.</translation>
    </message>
    <message>
        <source>The ledger cannot be read: it is damaged or not a ledger.</source>
        <translation>Le journal de travail est illisible&#xa0;: il est endommagé, ou ce n&apos;est pas un journal de travail.</translation>
    </message>
    <message>
        <source>A newer Sheetlink wrote this ledger. Use that one, or name another ledger.</source>
        <translation>Un Sheetlink plus récent a écrit ce journal de travail. Utilisez celui-là, ou indiquez un autre journal de travail.</translation>
    </message>
</context>
<context>
    <name>LinkExport</name>
    <message numerus="yes">
        <source>%n linked image(s) are in the files as well, for a portal that has lost their links, such as one restored from a backup. Where the links are, they would be doubled; where records have other keys (occid), they would get to other records.</source>
        <translation>
            <numerusform>%n image liée figure aussi dans les fichiers, pour un portail qui a perdu son lien, par exemple un portail restauré à partir d&apos;une sauvegarde. Là où le lien existe, il serait doublé&#xa0;; là où les enregistrements ont d&apos;autres clés (occid), il irait vers un autre enregistrement.</numerusform>
            <numerusform>%n images liées figurent aussi dans les fichiers, pour un portail qui a perdu leurs liens, par exemple un portail restauré à partir d&apos;une sauvegarde. Là où les liens existent, ils seraient doublés&#xa0;; là où les enregistrements ont d&apos;autres clés (occid), ils iraient vers d&apos;autres enregistrements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are linked already and left out, because importing them would double the link.</source>
        <translation>
            <numerusform>%n image est déjà liée et laissée de côté, car son importation doublerait le lien.</numerusform>
            <numerusform>%n images sont déjà liées et laissées de côté, car leur importation doublerait les liens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) whose link was taken back are left out.</source>
        <translation>
            <numerusform>%n image dont le lien a été retiré est laissée de côté.</numerusform>
            <numerusform>%n images dont le lien a été retiré sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are left out because the portal was asked to link them and its answer is not known: “resume” reads it back, then export again.</source>
        <translation>
            <numerusform>%n image est laissée de côté parce que le portail a été prié de la lier et que sa réponse n&apos;est pas connue&#xa0;: «&#xa0;resume&#xa0;» la relit, exportez ensuite de nouveau.</numerusform>
            <numerusform>%n images sont laissées de côté parce que le portail a été prié de les lier et que sa réponse n&apos;est pas connue&#xa0;: «&#xa0;resume&#xa0;» la relit, exportez ensuite de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are not verified at the host yet and left out.</source>
        <translation>
            <numerusform>%n image n&apos;est pas encore vérifiée sur le serveur et laissée de côté.</numerusform>
            <numerusform>%n images ne sont pas encore vérifiées sur le serveur et laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) stand in a file already that the run wrote. Import only one of the two, or the links are doubled.</source>
        <translation>
            <numerusform>%n lien figure déjà dans un fichier écrit au cours de l&apos;envoi. N&apos;importez que l&apos;un des deux, sinon les liens seront doublés.</numerusform>
            <numerusform>%n liens figurent déjà dans un fichier écrit au cours de l&apos;envoi. N&apos;importez que l&apos;un des deux, sinon les liens seront doublés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are meant to replace others. No file can do that: both will be on the record until somebody deletes the old one.</source>
        <translation>
            <numerusform>%n image doit en remplacer une autre. Aucun fichier ne peut le faire&#xa0;: les deux seront dans l&apos;enregistrement jusqu&apos;à ce que quelqu&apos;un supprime l&apos;ancienne.</numerusform>
            <numerusform>%n images doivent en remplacer d&apos;autres. Aucun fichier ne peut le faire&#xa0;: les deux seront dans l&apos;enregistrement jusqu&apos;à ce que quelqu&apos;un supprime l&apos;ancienne.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no record with a catalog number, and the import would make a new one. Match it first.</source>
        <translation>Elle n&apos;a pas d&apos;enregistrement avec un numéro de catalogue, et l&apos;importation en créerait un nouveau. Associez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The import of archives cuts notes after %1 characters, and this has %2. Shorten them.</source>
        <translation>L&apos;importation d&apos;archives coupe les notes après %1 caractères, et celles-ci en ont %2. Abrégez-les.</translation>
    </message>
    <message>
        <source>“%1” begins like a formula, which a spreadsheet would compute. Take the first character away, or link this image without a file.</source>
        <translation>«&#xa0;%1&#xa0;» commence comme une formule, qu&apos;un tableur calculerait. Enlevez le premier caractère, ou liez cette image sans fichier.</translation>
    </message>
    <message>
        <source>“%1” holds a character that the portal&apos;s import reads as the end of a cell or the beginning of one. Take out backslashes and control characters.</source>
        <translation>«&#xa0;%1&#xa0;» contient un caractère que l&apos;importation du portail lit comme la fin d&apos;une cellule ou le début d&apos;une autre. Enlevez les barres obliques inverses et les caractères de contrôle.</translation>
    </message>
    <message>
        <source>“%1” is no address on the web. Correct host.publicUrl in the profile.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse web. Corrigez host.publicUrl dans le profil.</translation>
    </message>
    <message>
        <source>Portals take JPEG, PNG, GIF and BMP whose addresses end accordingly, not “%1” (%2).</source>
        <translation>Les portails acceptent les images JPEG, PNG, GIF et BMP dont l&apos;adresse se termine en conséquence, mais pas «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>The import would cut the address “%1” in two at its comma, semicolon or bar. Export it for the Extended Data Import instead.</source>
        <translation>L&apos;importation couperait l&apos;adresse «&#xa0;%1&#xa0;» en deux à sa virgule, son point-virgule ou sa barre. Exportez-la plutôt pour l&apos;Extended Data Import.</translation>
    </message>
    <message>
        <source>Several records have the number %1, and the import cannot tell them apart. Export it for the Extended Data Import instead.</source>
        <translation>Plusieurs enregistrements ont le numéro %1, et l&apos;importation ne peut pas les distinguer. Exportez-la plutôt pour l&apos;Extended Data Import.</translation>
    </message>
    <message>
        <source>It has the same address and record as “%1”. One of them is enough.</source>
        <translation>Elle a la même adresse et le même enregistrement que «&#xa0;%1&#xa0;». Une seule des deux suffit.</translation>
    </message>
    <message>
        <source>The import takes it for the image “%1” of the same record and would replace that one&apos;s address. Export it for the Extended Data Import instead.</source>
        <translation>L&apos;importation la prend pour l&apos;image «&#xa0;%1&#xa0;» du même enregistrement et remplacerait l&apos;adresse de celle-ci. Exportez-la plutôt pour l&apos;Extended Data Import.</translation>
    </message>
    <message numerus="yes">
        <source>In the portal choose Extended Data Import, then Media Import; do not create new records. Import %n file(s), each of them once: importing one again doubles its images.</source>
        <translation>
            <numerusform>Dans le portail, choisissez Extended Data Import, puis Media Import&#xa0;; ne créez pas de nouveaux enregistrements. Importez %n fichier, une seule fois&#xa0;: l&apos;importer de nouveau doublerait ses images.</numerusform>
            <numerusform>Dans le portail, choisissez Extended Data Import, puis Media Import&#xa0;; ne créez pas de nouveaux enregistrements. Importez %n fichiers, chacun une seule fois&#xa0;: en importer un de nouveau doublerait ses images.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the portal choose Skeletal File Upload, match on catalog number, and do not verify image links: one address that does not answer ends such an import without a word. Only one upload into the collection at a time.</source>
        <translation>Dans le portail, choisissez Skeletal File Upload, faites correspondre sur le numéro de catalogue, et ne faites pas vérifier les liens des images&#xa0;: une seule adresse qui ne répond pas met fin à l&apos;importation sans un mot. Un seul chargement à la fois dans la collection.</translation>
    </message>
    <message>
        <source>The file has the addresses of the large images alone: no creator, licence, caption, web copy or thumbnail. The Extended Data Import keeps all of them.</source>
        <translation>Le fichier ne contient que les adresses des grandes images&#xa0;: ni auteur, ni licence, ni légende, ni copie web, ni vignette. L&apos;Extended Data Import les conserve tous.</translation>
    </message>
    <message>
        <source>Import it soon. For a number that the collection does not have any more, the portal makes a new record.</source>
        <translation>Importez-le sans tarder. Pour un numéro que la collection n&apos;a plus, le portail crée un nouvel enregistrement.</translation>
    </message>
    <message>
        <source>Importing the archive empties all fields but the number in records that it matches, until the collection is next refreshed from its source, and a record that has a key of its source gets a second record beside it. Stop before the final transfer where the portal announces new records; the Extended Data Import changes no record.</source>
        <translation>L&apos;importation de l&apos;archive vide tous les champs sauf le numéro dans les enregistrements correspondants, jusqu&apos;à la prochaine mise à jour de la collection depuis sa source, et un enregistrement qui a une clé de sa source reçoit un second enregistrement à côté de lui. Arrêtez-vous avant le transfert final là où le portail annonce de nouveaux enregistrements&#xa0;; l&apos;Extended Data Import ne modifie aucun enregistrement.</translation>
    </message>
    <message>
        <source>The archive does not tell the order of the images of a record.</source>
        <translation>L&apos;archive n&apos;indique pas l&apos;ordre des images d&apos;un enregistrement.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder; nothing was exported.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être écrit. Choisissez un autre dossier&#xa0;; rien n&apos;a été exporté.</translation>
    </message>
    <message>
        <source>The portal keeps the records of “%1” itself, and importing an archive empties all fields of such records but the number. Export --as extended-import, or skeletal, instead.</source>
        <translation>Le portail tient lui-même les enregistrements de «&#xa0;%1&#xa0;», et l&apos;importation d&apos;une archive vide tous les champs de ces enregistrements sauf le numéro. Exportez plutôt avec --as extended-import, ou skeletal.</translation>
    </message>
    <message>
        <source>“%1” is there already. Importing the same links from two files can double them: remove the old files when they were not imported, or choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Importer les mêmes liens à partir de deux fichiers peut les doubler&#xa0;: supprimez les anciens fichiers s&apos;ils n&apos;ont pas été importés, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The archive could not be made. Free some memory and export again.</source>
        <translation>L&apos;archive n&apos;a pas pu être créée. Libérez de la mémoire et exportez de nouveau.</translation>
    </message>
</context>
<context>
    <name>LinkExporter</name>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 est laissée de côté. %2</translation>
    </message>
</context>
<context>
    <name>Linker</name>
    <message>
        <source>The portal keeps at most %1 characters of “%2”, and this has %3. Shorten it, then retry.</source>
        <translation>Le portail conserve au plus %1 caractères de «&#xa0;%2&#xa0;», et ce texte en a %3. Abrégez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The portal cannot keep “%1” in “%2”: take out emoji and rare characters, and a backslash at its end or before a quote, then retry.</source>
        <translation>Le portail ne peut pas conserver «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;»&#xa0;: enlevez les émojis et les caractères rares, ainsi qu&apos;une barre oblique inverse à la fin ou devant un guillemet, puis réessayez.</translation>
    </message>
    <message>
        <source>“Rights” says %1 and “copyright” says %2. Write the licence into “rights” alone, and into “copyright” who holds the rights; then retry.</source>
        <translation>«&#xa0;Droits&#xa0;» indique %1 et «&#xa0;Copyright&#xa0;» indique %2. Écrivez la licence dans «&#xa0;Droits&#xa0;» seulement, et dans «&#xa0;Copyright&#xa0;» le titulaire des droits&#xa0;; puis réessayez.</translation>
    </message>
    <message>
        <source>its web server turns this request away (status %1), though it lets you in. Often a firewall dislikes a word in a text or a name: change the caption or the notes, or ask the portal&apos;s manager; then retry.</source>
        <translation>son serveur web rejette cette demande (statut %1), bien qu&apos;il vous laisse entrer. Souvent, un mot d&apos;un texte ou d&apos;un nom déplaît à un pare-feu&#xa0;: modifiez la légende ou les notes, ou adressez-vous au gestionnaire du portail&#xa0;; puis réessayez.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The image host asks you something.</source>
        <translation>Le serveur d&apos;images vous pose une question.</translation>
    </message>
    <message>
        <source>Pressing and photographing some practice plants…</source>
        <translation>Mise sous presse et photographie de quelques plantes d&apos;essai…</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Puts the ready images on the web and links them (Ctrl+Return)</source>
        <translation>Met en ligne les images prêtes et les lie (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Repre&amp;ndre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>This batch goes on with the profile it was started with.</source>
        <translation>Ce lot se poursuit avec le profil avec lequel il a été lancé.</translation>
    </message>
    <message>
        <source>The portal and the image host that your images are for</source>
        <translation>Le portail et le serveur d&apos;images auxquels vos images sont destinées</translation>
    </message>
    <message>
        <source>This batch goes on with the profile it was started with. Choose the other one on the start page.</source>
        <translation>Ce lot se poursuit avec le profil avec lequel il a été lancé. Choisissez l&apos;autre sur la page d&apos;accueil.</translation>
    </message>
    <message>
        <source>Sheetlink diagnostics.zip</source>
        <translation>Diagnostic de Sheetlink.zip</translation>
    </message>
    <message>
        <source>Saved. Look into the file before you pass it on: it holds names of your files and servers.</source>
        <translation>Enregistré. Regardez le fichier avant de le transmettre : il contient des noms de vos fichiers et de vos serveurs.</translation>
    </message>
    <message>
        <source>No image of this batch has a link to export.</source>
        <translation>Aucune image de ce lot n&apos;a de lien à exporter.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written. Read the details before they are imported.</source>
        <translation>
            <numerusform>%n fichier a été écrit. Lisez les détails avant son importation.</numerusform>
            <numerusform>%n fichiers ont été écrits. Lisez les détails avant leur importation.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this batch that could be taken back.</source>
        <translation>Il n&apos;y a rien de ce lot qui puisse être retiré.</translation>
    </message>
    <message>
        <source> links.csv</source>
        <translation> liens.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were taken back.</source>
        <translation>
            <numerusform>%n image a été retirée.</numerusform>
            <numerusform>%n images ont été retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s); the table says why.</source>
        <translation>
            <numerusform>%n reste&#xa0;; le tableau dit pourquoi.</numerusform>
            <numerusform>%n restent&#xa0;; le tableau dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of this batch is safe to delete; the table says why.</source>
        <translation>Aucun fichier de ce lot ne peut être supprimé sans risque&#xa0;; le tableau dit pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are on the web byte by byte, and linked. The list that you save names them.</source>
        <translation>
            <numerusform>%n fichier est en ligne octet par octet, et lié. La liste que vous enregistrez l&apos;indique.</numerusform>
            <numerusform>%n fichiers sont en ligne octet par octet, et liés. La liste que vous enregistrez les indique.</numerusform>
        </translation>
    </message>
    <message>
        <source> safe to delete.csv</source>
        <translation> supprimables sans risque.csv</translation>
    </message>
    <message>
        <source>About Sheetlink</source>
        <translation>À propos de Sheetlink</translation>
    </message>
    <message>
        <source>Puts specimen images on the web and links them to the records of a Symbiota portal. MIT licence.</source>
        <translation>Met en ligne des images de spécimens et les lie aux enregistrements d&apos;un portail Symbiota. Licence MIT.</translation>
    </message>
    <message>
        <source>Quit Sheetlink?</source>
        <translation>Quitter Sheetlink&#xa0;?</translation>
    </message>
    <message>
        <source>Images are still on their way.</source>
        <translation>Des images sont encore en route.</translation>
    </message>
    <message>
        <source>What is done stays done. The rest goes on when you open the batch again.</source>
        <translation>Ce qui est fait reste fait. Le reste se poursuit quand vous ouvrez le lot de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Quit and go on next time</source>
        <translation>&amp;Quitter et continuer la prochaine fois</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file need a look.</source>
        <translation>
            <numerusform>%n ligne du fichier est à examiner.</numerusform>
            <numerusform>%n lignes du fichier sont à examiner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create a record?</source>
        <translation>Créer un enregistrement&#xa0;?</translation>
    </message>
    <message>
        <source>Create a record with number %1?</source>
        <translation>Créer un enregistrement avec le numéro %1&#xa0;?</translation>
    </message>
    <message>
        <source>It is written into the portal at once. Ctrl+Z does not take it back.</source>
        <translation>Il est écrit aussitôt dans le portail. Ctrl+Z ne l&apos;annule pas.</translation>
    </message>
    <message>
        <source>&amp;Create the record</source>
        <translation>&amp;Créer l&apos;enregistrement</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Ne pas créer</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous « %1 ».</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>The collection has no record with number %1. Correct the number, or skip the image.</source>
        <translation>La collection n&apos;a pas d&apos;enregistrement avec le numéro %1. Corrigez le numéro, ou ignorez l&apos;image.</translation>
    </message>
    <message>
        <source>The collection has no record with number %1, but with a similar one: %2. Choose it when it is meant.</source>
        <translation>La collection n&apos;a pas d&apos;enregistrement avec le numéro %1, mais elle en a un avec un numéro semblable&#xa0;: %2. Choisissez-le si c&apos;est bien lui.</translation>
    </message>
    <message>
        <source>%1 records have the number %2. Choose the one that the sheet belongs to.</source>
        <translation>%1 enregistrements ont le numéro %2. Choisissez celui auquel la planche appartient.</translation>
    </message>
    <message>
        <source>The record that you chose does not have the number %1 any more. Choose again.</source>
        <translation>L&apos;enregistrement que vous avez choisi n&apos;a plus le numéro %1. Choisissez de nouveau.</translation>
    </message>
    <message>
        <source>You linked this image to its record before. There is nothing to do.</source>
        <translation>Vous avez déjà lié cette image à son enregistrement. Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>The portal shows this very image on its record: somebody else, or another computer, linked it. There is nothing to do.</source>
        <translation>Le portail montre déjà cette image même dans son enregistrement&#xa0;: quelqu&apos;un d&apos;autre, ou un autre ordinateur, l&apos;a liée. Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>Batch %1 asked for this very link already, and it is not confirmed yet. Resume that batch.</source>
        <translation>Le lot %1 a déjà demandé ce lien même, et il n&apos;est pas encore confirmé. Reprenez ce lot.</translation>
    </message>
    <message>
        <source>This very image is linked to record %1 already (as “%2”). Skip it, unless the sheet holds both specimens.</source>
        <translation>Cette image même est déjà liée à l&apos;enregistrement %1 (sous «&#xa0;%2&#xa0;»). Ignorez-la, à moins que la planche ne porte les deux spécimens.</translation>
    </message>
    <message>
        <source>The record shows another image at the address that this one would get (%1). Replace that one, show both, or skip this one.</source>
        <translation>L&apos;enregistrement montre une autre image à l&apos;adresse que celle-ci recevrait (%1). Remplacez l&apos;autre, montrez les deux, ou ignorez celle-ci.</translation>
    </message>
    <message>
        <source>You linked another image of this specimen before (%1), and nothing in the names tells the two apart. Replace that one, show both, or skip this one.</source>
        <translation>Vous avez déjà lié une autre image de ce spécimen (%1), et rien dans les noms ne distingue les deux. Remplacez l&apos;autre, montrez les deux, ou ignorez celle-ci.</translation>
    </message>
    <message>
        <source>The record has an image with this file&apos;s name already (%1). Look whether it is the same one: then skip this one, else replace that one or show both.</source>
        <translation>L&apos;enregistrement a déjà une image portant le nom de ce fichier (%1). Regardez si c&apos;est la même&#xa0;: si oui, ignorez celle-ci, sinon remplacez l&apos;autre ou montrez les deux.</translation>
    </message>
    <message>
        <source>This is the very same image as “%1”. Skip it, unless it shall be there twice.</source>
        <translation>C&apos;est exactement la même image que «&#xa0;%1&#xa0;». Ignorez-la, à moins qu&apos;elle ne doive y être deux fois.</translation>
    </message>
    <message>
        <source>“%1” has the same number, and nothing in the names tells the two apart. Check that both show this specimen.</source>
        <translation>«&#xa0;%1&#xa0;» a le même numéro, et rien dans les noms ne distingue les deux. Vérifiez que les deux montrent ce spécimen.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>De&amp;tails</source>
        <translation>Dé&amp;tails</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Détails du message</translation>
    </message>
</context>
<context>
    <name>NameMapping</name>
    <message>
        <source>The mapping has no column for the file. Name one “file” in its first line; there are: %1.</source>
        <translation>La table de correspondance n&apos;a pas de colonne pour le fichier. Nommez-en une «&#xa0;file&#xa0;» dans sa première ligne&#xa0;; colonnes présentes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The mapping has no column for the catalog number. Name one “catalogNumber” in its first line; there are: %1.</source>
        <translation>La table de correspondance n&apos;a pas de colonne pour le numéro de catalogue. Nommez-en une «&#xa0;catalogNumber&#xa0;» dans sa première ligne&#xa0;; colonnes présentes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Line %1 of the mapping ends too early: its column %2, “%3”, is missing.</source>
        <translation>La ligne %1 de la table de correspondance se termine trop tôt&#xa0;: il manque sa colonne %2, «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Line %1 of the mapping is too long: it has a column %2, “%3”, that the first line does not name. A cell that holds a separator has to be in quotes.</source>
        <translation>La ligne %1 de la table de correspondance est trop longue&#xa0;: elle a une colonne %2, «&#xa0;%3&#xa0;», que la première ligne ne nomme pas. Une cellule qui contient un séparateur doit être entre guillemets.</translation>
    </message>
    <message>
        <source>The mapping “%1” cannot be opened. Check its name and whether you may read it.</source>
        <translation>Le fichier de correspondance «&#xa0;%1&#xa0;» ne peut pas être ouvert. Vérifiez son nom et si vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no number to sort by; it is left out.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas un nombre servant au tri&#xa0;; il est laissé de côté.</translation>
    </message>
    <message>
        <source>Line %1 names no file; it is left out.</source>
        <translation>La ligne %1 ne nomme aucun fichier&#xa0;; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>Line %1 gives no number for “%2”; it is left out.</source>
        <translation>La ligne %1 ne donne pas de numéro pour «&#xa0;%2&#xa0;»&#xa0;; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>Line %1 repeats line %2: “%3” has the number %4. The first of them counts.</source>
        <translation>La ligne %1 répète la ligne %2&#xa0;: «&#xa0;%3&#xa0;» a le numéro %4. La première des deux compte.</translation>
    </message>
    <message>
        <source>Line %1 contradicts line %2: it gives “%3” the number %4, not %5. Neither counts.</source>
        <translation>La ligne %1 contredit la ligne %2&#xa0;: elle donne à «&#xa0;%3&#xa0;» le numéro %4, et non %5. Aucune des deux ne compte.</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>What the files are called</source>
        <translation>Comment s&apos;appellent les fichiers</translation>
    </message>
    <message>
        <source>The names of image files hold the catalog numbers. Below you see which number each name gives; you can change that at any time.</source>
        <translation>Les noms des fichiers d&apos;images contiennent les numéros de catalogue. Vous voyez ci-dessous quel numéro donne chaque nom&#xa0;; vous pouvez changer cela à tout moment.</translation>
    </message>
    <message>
        <source>Na&amp;me of this profile</source>
        <translation>No&amp;m de ce profil</translation>
    </message>
    <message>
        <source>What you choose it by, for instance the name of the collection.</source>
        <translation>Ce par quoi vous le choisissez, par exemple le nom de la collection.</translation>
    </message>
    <message>
        <source>Comparing the names with the collection&apos;s numbers…</source>
        <translation>Comparaison des noms avec les numéros de la collection…</translation>
    </message>
    <message>
        <source>No rule suggests itself. Sheetlink looks for the collection&apos;s own numbers in the names, and you can add a rule below.</source>
        <translation>Aucune règle ne s&apos;impose. Sheetlink cherche dans les noms les numéros de la collection elle-même, et vous pouvez ajouter une règle ci-dessous.</translation>
    </message>
    <message>
        <source>This rule fits the numbers of the collection.</source>
        <translation>Cette règle convient aux numéros de la collection.</translation>
    </message>
    <message numerus="yes">
        <source>With this rule %n of the names that were tried give(s) a number that the collection has.</source>
        <translation>
            <numerusform>Avec cette règle, %n des noms essayés donne un numéro que la collection possède.</numerusform>
            <numerusform>Avec cette règle, %n des noms essayés donnent un numéro que la collection possède.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this rule %n of the names that were tried give(s) a number.</source>
        <translation>
            <numerusform>Avec cette règle, %n des noms essayés donne un numéro.</numerusform>
            <numerusform>Avec cette règle, %n des noms essayés donnent un numéro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>Catalog number</source>
        <translation>Numéro de catalogue</translation>
    </message>
    <message>
        <source>Numbers of the collection</source>
        <translation>Numéros de la collection</translation>
    </message>
</context>
<context>
    <name>PlainRuleForm</name>
    <message>
        <source>The number begins with</source>
        <translation>Le numéro commence par</translation>
    </message>
    <message>
        <source>What all numbers begin with, such as ASU or WIS-L-. Upper and lower case are the same.</source>
        <translation>Ce par quoi commencent tous les numéros, par exemple ASU ou WIS-L-. Majuscules et minuscules sont équivalentes.</translation>
    </message>
    <message>
        <source>Nothing but digits</source>
        <translation>Rien que des chiffres</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>How many digits follow, with zeros in front counted.</source>
        <translation>Combien de chiffres suivent, zéros initiaux compris.</translation>
    </message>
    <message>
        <source>At most so many digits</source>
        <translation>Au plus ce nombre de chiffres</translation>
    </message>
    <message>
        <source>When some numbers have more digits than others.</source>
        <translation>Quand certains numéros ont plus de chiffres que d&apos;autres.</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>pas plus</translation>
    </message>
    <message>
        <source>perhaps a &amp;letter</source>
        <translation>peut-être une &amp;lettre</translation>
    </message>
    <message>
        <source>Perhaps a letter behind the digits</source>
        <translation>Peut-être une lettre après les chiffres</translation>
    </message>
    <message>
        <source>A letter behind the digits belongs to the number.</source>
        <translation>Une lettre après les chiffres fait partie du numéro.</translation>
    </message>
    <message>
        <source>What follows the number</source>
        <translation>Ce qui suit le numéro</translation>
    </message>
    <message>
        <source>What may stand behind the number in the name.</source>
        <translation>Ce qui peut se trouver après le numéro dans le nom.</translation>
    </message>
    <message>
        <source>anything but a digit</source>
        <translation>tout sauf un chiffre</translation>
    </message>
    <message>
        <source>a space, a mark or the end</source>
        <translation>un espace, un signe ou la fin</translation>
    </message>
    <message>
        <source>the end of the name</source>
        <translation>la fin du nom</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Be&amp;gins with</source>
        <translation>Dé&amp;bute par</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>C&amp;hiffres</translation>
    </message>
    <message>
        <source>Then comes</source>
        <translation>Puis vient</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>A portal that is to keep the images takes them through its editor only. Set portal.linker to “auto” in the profile.</source>
        <translation>Un portail qui doit conserver les images ne les accepte que par son éditeur. Donnez à portal.linker la valeur «&#xa0;auto&#xa0;» dans le profil.</translation>
    </message>
    <message>
        <source>This API token gives no right to edit the collection. Ask the portal&apos;s manager to make you an editor of it.</source>
        <translation>Ce jeton d&apos;API ne donne pas le droit de modifier la collection. Demandez au gestionnaire du portail de faire de vous un éditeur de celle-ci.</translation>
    </message>
    <message>
        <source>“%1” is not an administrator of the collection and may not import images into it. Ask the portal&apos;s manager for that right, or set portal.linker to “auto” in the profile.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas administrateur de la collection et n&apos;a pas le droit d&apos;y importer des images. Demandez ce droit au gestionnaire du portail, ou donnez à portal.linker la valeur «&#xa0;auto&#xa0;» dans le profil.</translation>
    </message>
    <message>
        <source>“%1” is not an editor of the collection and may not add images to it. Ask the portal&apos;s manager for that right.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas éditeur de la collection et n&apos;a pas le droit d&apos;y ajouter des images. Demandez ce droit au gestionnaire du portail.</translation>
    </message>
    <message>
        <source>“%1” is not an editor of the collection and may not link images to it. Ask the portal&apos;s manager for that right, or set portal.linker to “file” in the profile: then the links are written into a file for the manager.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas éditeur de la collection et n&apos;a pas le droit d&apos;y lier des images. Demandez ce droit au gestionnaire du portail, ou donnez à portal.linker la valeur «&#xa0;file&#xa0;» dans le profil&#xa0;: les liens seront alors écrits dans un fichier pour le gestionnaire.</translation>
    </message>
    <message>
        <source>This account may not edit the collection, so it cannot take links back. Give the list of links to the portal&apos;s manager.</source>
        <translation>Ce compte n&apos;a pas le droit de modifier la collection et ne peut donc pas retirer de liens. Remettez la liste des liens au gestionnaire du portail.</translation>
    </message>
    <message>
        <source>The image hangs on no record any more.</source>
        <translation>L&apos;image n&apos;est plus rattachée à aucun enregistrement.</translation>
    </message>
    <message>
        <source>Somebody moved the image to another record (occid %1).</source>
        <translation>Quelqu&apos;un a déplacé l&apos;image vers un autre enregistrement (occid %1).</translation>
    </message>
    <message>
        <source>Somebody gave the link another address: %1</source>
        <translation>Quelqu&apos;un a donné au lien une autre adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody changed what the portal says of the image.</source>
        <translation>Quelqu&apos;un a modifié ce que le portail dit de l&apos;image.</translation>
    </message>
    <message>
        <source>The record&apos;s number is %1 now; it was %2.</source>
        <translation>Le numéro de l&apos;enregistrement est maintenant %1&#xa0;; c&apos;était %2.</translation>
    </message>
    <message>
        <source>The portal did not take the link back.</source>
        <translation>Le portail n&apos;a pas retiré le lien.</translation>
    </message>
    <message>
        <source>The portal needs your name and password, or its API token.</source>
        <translation>Le portail a besoin de votre nom d&apos;utilisateur et de votre mot de passe, ou de son jeton d&apos;API.</translation>
    </message>
    <message>
        <source>The portal does not know the API token (any more). Sign in with your name and password, and a new one is asked for.</source>
        <translation>Le portail ne connaît pas (ou plus) le jeton d&apos;API. Connectez-vous avec votre nom d&apos;utilisateur et votre mot de passe, et un nouveau jeton sera demandé.</translation>
    </message>
    <message>
        <source>The portal gave no API token for the name “%1” and this password. Check both.</source>
        <translation>Le portail n&apos;a pas donné de jeton d&apos;API pour le nom «&#xa0;%1&#xa0;» et ce mot de passe. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>The list of records that the portal sent is damaged.</source>
        <translation>La liste d&apos;enregistrements envoyée par le portail est endommagée.</translation>
    </message>
    <message>
        <source>The portal mixed up its answer with somebody else&apos;s.</source>
        <translation>Le portail a confondu sa réponse avec celle destinée à quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>The portal did not show the record.</source>
        <translation>Le portail n&apos;a pas montré l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>The portal does not let this account look up records. Sign in again.</source>
        <translation>Le portail ne laisse pas ce compte consulter les enregistrements. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The portal did not list the collection&apos;s records.</source>
        <translation>Le portail n&apos;a pas donné la liste des enregistrements de la collection.</translation>
    </message>
    <message>
        <source>The portal&apos;s address leads on to %1. If that is the portal, put this address into the profile; nothing is sent to an address that is not in the profile.</source>
        <translation>L&apos;adresse du portail renvoie à %1. Si c&apos;est bien le portail, mettez cette adresse dans le profil&#xa0;; rien n&apos;est envoyé à une adresse qui n&apos;est pas dans le profil.</translation>
    </message>
    <message>
        <source>The portal refused these credentials. Sign in again.</source>
        <translation>Le portail a refusé ces identifiants. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The portal has trouble answering (status %1).</source>
        <translation>Le portail a du mal à répondre (statut %1).</translation>
    </message>
    <message>
        <source>At %1 there is no Symbiota portal that answers, or the network wants you to log in first: open the address in a browser. If a login page comes, log in; if the portal comes, correct the address in the profile.</source>
        <translation>À l&apos;adresse %1, aucun portail Symbiota ne répond, ou le réseau veut d&apos;abord une connexion de votre part&#xa0;: ouvrez l&apos;adresse dans un navigateur. Si une page de connexion s&apos;affiche, connectez-vous&#xa0;; si le portail s&apos;affiche, corrigez l&apos;adresse dans le profil.</translation>
    </message>
    <message>
        <source>At %1 there is no Symbiota portal.</source>
        <translation>À l&apos;adresse %1, il n&apos;y a pas de portail Symbiota.</translation>
    </message>
    <message>
        <source>The portal answers, but does not find its collections: its database seems to be down. Try again later, or tell the portal&apos;s manager.</source>
        <translation>Le portail répond, mais ne trouve pas ses collections&#xa0;: sa base de données semble hors service. Réessayez plus tard, ou prévenez le gestionnaire du portail.</translation>
    </message>
    <message>
        <source>The portal has no collection with number %1. Correct portal.collection in the profile.</source>
        <translation>Le portail n&apos;a pas de collection portant le numéro %1. Corrigez portal.collection dans le profil.</translation>
    </message>
    <message>
        <source>The portal needs your name and password: portal.user in the profile, and the password in SHEETLINK_PORTAL_PASSWORD, a secrets file or the keychain.</source>
        <translation>Le portail a besoin de votre nom d&apos;utilisateur et de votre mot de passe&#xa0;: portal.user dans le profil, et le mot de passe dans SHEETLINK_PORTAL_PASSWORD, un fichier de secrets ou le trousseau.</translation>
    </message>
    <message>
        <source>The portal signs people in over https only. Write its address with https:// in the profile.</source>
        <translation>Le portail n&apos;accepte les connexions que par https. Écrivez son adresse avec https:// dans le profil.</translation>
    </message>
    <message>
        <source>The portal did not accept the name “%1” with this password. Check both; after several tries use “forgot password” on the portal&apos;s page.</source>
        <translation>Le portail n&apos;a pas accepté le nom «&#xa0;%1&#xa0;» avec ce mot de passe. Vérifiez les deux&#xa0;; après plusieurs essais, utilisez «&#xa0;mot de passe oublié&#xa0;» sur la page du portail.</translation>
    </message>
    <message>
        <source>The portal had forgotten the sign-in.</source>
        <translation>Le portail avait oublié la connexion.</translation>
    </message>
    <message>
        <source>Without https:// anybody on the way could read your password for %1; nothing was sent. Write https:// in portal.url in the profile.</source>
        <translation>Sans https://, n&apos;importe qui sur le trajet pourrait lire votre mot de passe pour %1&#xa0;; rien n&apos;a été envoyé. Écrivez https:// dans portal.url dans le profil.</translation>
    </message>
    <message>
        <source>The record %1 was deleted since the images were compared with the portal.</source>
        <translation>L&apos;enregistrement %1 a été supprimé depuis que les images ont été comparées avec le portail.</translation>
    </message>
    <message>
        <source>The record had the catalog number %1 when the images were compared, and has %2 now. To which record does the image belong?</source>
        <translation>L&apos;enregistrement avait le numéro de catalogue %1 quand les images ont été comparées, et a maintenant %2. À quel enregistrement appartient l&apos;image&#xa0;?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>PortalPage</name>
    <message>
        <source>Your portal</source>
        <translation>Votre portail</translation>
    </message>
    <message>
        <source>Open the portal in your browser and copy its address here. Then say with which account you sign in there.</source>
        <translation>Ouvrez le portail dans votre navigateur et copiez son adresse ici. Indiquez ensuite avec quel compte vous vous y connectez.</translation>
    </message>
    <message>
        <source>Portal &amp;address</source>
        <translation>&amp;Adresse du portail</translation>
    </message>
    <message>
        <source>The address of the portal&apos;s start page, as the browser shows it.</source>
        <translation>L&apos;adresse de la page d&apos;accueil du portail, telle que l&apos;affiche le navigateur.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d&apos;&amp;utilisateur</translation>
    </message>
    <message>
        <source>What you sign in to the portal with.</source>
        <translation>Celui avec lequel vous vous connectez au portail.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>It goes to the portal alone, over an encrypted connection.</source>
        <translation>Il n&apos;est transmis qu&apos;au portail, par une connexion chiffrée.</translation>
    </message>
    <message>
        <source>&amp;Remember it</source>
        <translation>Le reten&amp;ir</translation>
    </message>
    <message>
        <source>I have no acc&amp;ount there</source>
        <translation>Je n&apos;y ai pas de c&amp;ompte</translation>
    </message>
    <message>
        <source>I have no account there</source>
        <translation>Je n&apos;y ai pas de compte</translation>
    </message>
    <message>
        <source>The images are put on the web all the same, and the links are written into files that the portal&apos;s manager imports.</source>
        <translation>Les images sont tout de même mises en ligne, et les liens sont écrits dans des fichiers que le gestionnaire du portail importe.</translation>
    </message>
    <message>
        <source>Use the ne&amp;w address</source>
        <translation>Utiliser la &amp;nouvelle adresse</translation>
    </message>
    <message>
        <source>Looking for the portal…</source>
        <translation>Recherche du portail…</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking the portal…</source>
        <translation>Interrogation du portail…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
</context>
<context>
    <name>PortalPattern</name>
    <message>
        <source>“%1” is not a regular expression: %2 (at character %3).</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une expression régulière&#xa0;: %2 (au caractère %3).</translation>
    </message>
    <message>
        <source>The pattern takes too long on the name “%1”. Make it simpler.</source>
        <translation>Le motif prend trop de temps sur le nom «&#xa0;%1&#xa0;». Simplifiez-le.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Another program uses port %1 already.</source>
        <translation>Un autre programme utilise déjà le port %1.</translation>
    </message>
    <message>
        <source>The list of records “%1” cannot be read.</source>
        <translation>La liste d&apos;enregistrements «&#xa0;%1&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>The list of records “%1” has no column catalogNumber in its first line.</source>
        <translation>La liste d&apos;enregistrements «&#xa0;%1&#xa0;» n&apos;a pas de colonne catalogNumber dans sa première ligne.</translation>
    </message>
    <message>
        <source>The practice data in “%1” cannot be used.</source>
        <translation>Les données d&apos;essai dans «&#xa0;%1&#xa0;» sont inutilisables.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The practice sheets cannot be written to “%1”.</source>
        <translation>Les planches d&apos;essai ne peuvent pas être écrites dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Practice: nothing leaves this computer</source>
        <translation>Essai&#xa0;: rien ne quitte cet ordinateur</translation>
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
        <translation>Règles qu&apos;utilisent des institutions</translation>
    </message>
    <message>
        <source>Search by name, code or number</source>
        <translation>Rechercher par nom, code ou numéro</translation>
    </message>
    <message>
        <source>Search by name, code or a number such as ASU0012345</source>
        <translation>Rechercher par nom, code ou numéro, par exemple ASU0012345</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>&amp;Ajouter la règle</translation>
    </message>
    <message>
        <source>Finds %1 in %2.</source>
        <translation>Trouve %1 dans %2.</translation>
    </message>
    <message>
        <source>No rule is known for that. Try “From examples” with your own names.</source>
        <translation>Aucune règle n&apos;est connue pour cela. Essayez «&#xa0;D&apos;après des exemples&#xa0;» avec vos propres noms.</translation>
    </message>
    <message>
        <source>An institution, its code, or one of your numbers: rules that would find it are shown</source>
        <translation>Une institution, son code ou l&apos;un de vos numéros : les règles qui le trouveraient sont montrées</translation>
    </message>
</context>
<context>
    <name>ProblemGroups</name>
    <message>
        <source>The image is damaged. Copy it again from the camera.</source>
        <translation>L&apos;image est endommagée. Copiez-la à nouveau depuis l&apos;appareil photo.</translation>
    </message>
    <message>
        <source>The file is no image that Sheetlink can read.</source>
        <translation>Le fichier n&apos;est pas une image que Sheetlink sait lire.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The image is too large.</source>
        <translation>L&apos;image est trop grande.</translation>
    </message>
    <message>
        <source>%1 The others are alike.</source>
        <extracomment>%1 is the reason of one of several images that failed alike.</extracomment>
        <translation>%1 Les autres sont semblables.</translation>
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
        <translation>Copier les noms de fichiers</translation>
    </message>
    <message>
        <source>Retry these</source>
        <translation>Réessayer celles-ci</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what the button does, %2 the reason for which images failed.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>For whoever can photograph or copy them again; then retry</source>
        <translation>Pour qui peut les photographier ou les copier à nouveau ; ensuite, réessayez</translation>
    </message>
    <message>
        <source>Tries the images again that failed for this reason</source>
        <translation>Essaie à nouveau les images qui ont échoué pour cette raison</translation>
    </message>
    <message numerus="yes">
        <source>%n more reason(s).</source>
        <translation>
            <numerusform>%n autre raison.</numerusform>
            <numerusform>%n autres raisons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>“%1” is not a key that a profile has.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une clé de profil.</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotes.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte entre guillemets.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» est absent.</translation>
    </message>
    <message>
        <source>“%1” must be a web address such as https://portal.example.org/portal, not “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une adresse web telle que https://portal.example.org/portal, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>«&#xa0;%1&#xa0;» doit être true ou false.</translation>
    </message>
    <message>
        <source>“%1” must be one of %2, not “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» doit être l&apos;une de ces valeurs&#xa0;: %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” must be an object in braces.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un objet entre accolades.</translation>
    </message>
    <message>
        <source>“%1” must be a list in brackets.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste entre crochets.</translation>
    </message>
    <message>
        <source>“host.fileMode” must be three octal digits such as 0644, in quotes.</source>
        <translation>«&#xa0;host.fileMode&#xa0;» doit comporter trois chiffres octaux, par exemple 0644, entre guillemets.</translation>
    </message>
    <message>
        <source>“host.address” must look like sftp://user@host/folder for SFTP.</source>
        <translation>«&#xa0;host.address&#xa0;» doit avoir la forme sftp://user@host/folder pour SFTP.</translation>
    </message>
    <message>
        <source>“host.address” must look like https://user@host/folder/ for WebDAV.</source>
        <translation>«&#xa0;host.address&#xa0;» doit avoir la forme https://user@host/folder/ pour WebDAV.</translation>
    </message>
    <message>
        <source>With “host.ssh” the computer&apos;s own ssh checks the server&apos;s key against its known_hosts. Leave “host.hostKey” empty.</source>
        <translation>Avec «&#xa0;host.ssh&#xa0;», le programme ssh de l&apos;ordinateur compare lui-même la clé du serveur avec son fichier known_hosts. Laissez «&#xa0;host.hostKey&#xa0;» vide.</translation>
    </message>
    <message>
        <source>“%1” holds a password. Take it out: a profile never holds secrets.</source>
        <translation>«&#xa0;%1&#xa0;» contient un mot de passe. Enlevez-le&#xa0;: un profil ne contient jamais de secrets.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Dorsal view</source>
        <translation>Vue dorsale</translation>
    </message>
    <message>
        <source>Ventral view</source>
        <translation>Vue ventrale</translation>
    </message>
    <message>
        <source>The profile is not valid JSON.</source>
        <translation>Le profil n&apos;est pas du JSON valide.</translation>
    </message>
    <message>
        <source>“images.archiveFolder” must be a folder below “host.address”, such as “archive”: letters, digits, dots, hyphens and slashes between.</source>
        <translation>«&#xa0;images.archiveFolder&#xa0;» doit être un dossier situé sous «&#xa0;host.address&#xa0;», par exemple «&#xa0;archive&#xa0;»&#xa0;: lettres, chiffres, points, traits d&apos;union, et barres obliques entre eux.</translation>
    </message>
    <message>
        <source>The profile cannot be used: %1</source>
        <translation>Le profil est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The rule cannot be used: %1</source>
        <translation>La règle est inutilisable&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>Profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is a profile named “%1” already. Give this one another name.</source>
        <translation>Il existe déjà un profil nommé «&#xa0;%1&#xa0;». Donnez un autre nom à celui-ci.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Parts of the profile</source>
        <translation>Parties du profil</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>&amp;Name of this profile</source>
        <translation>&amp;Nom de ce profil</translation>
    </message>
    <message>
        <source>What you choose it by, for instance the name of the collection.</source>
        <translation>Ce par quoi vous le choisissez, par exemple le nom de la collection.</translation>
    </message>
    <message>
        <source>ASU herbarium</source>
        <translation>Herbier ASU</translation>
    </message>
    <message>
        <source>Portal &amp;address</source>
        <translation>&amp;Adresse du portail</translation>
    </message>
    <message>
        <source>The address of the portal&apos;s start page, without index.php.</source>
        <translation>L&apos;adresse de la page d&apos;accueil du portail, sans index.php.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d&apos;&amp;utilisateur</translation>
    </message>
    <message>
        <source>The name you sign in to the portal with. The password is asked for when it is needed.</source>
        <translation>Le nom avec lequel vous vous connectez au portail. Le mot de passe est demandé quand il est nécessaire.</translation>
    </message>
    <message>
        <source>&amp;Collection number</source>
        <translation>Numéro de la &amp;collection</translation>
    </message>
    <message>
        <source>The number behind “collid=” in the address of the collection&apos;s page.</source>
        <translation>Le nombre qui suit «&#xa0;collid=&#xa0;» dans l&apos;adresse de la page de la collection.</translation>
    </message>
    <message>
        <source>&amp;Link images by</source>
        <translation>&amp;Lier les images par</translation>
    </message>
    <message>
        <source>How the portal is asked to tie images to records.</source>
        <translation>Comment le portail est prié de rattacher les images aux enregistrements.</translation>
    </message>
    <message>
        <source>What the portal allows</source>
        <translation>Ce que permet le portail</translation>
    </message>
    <message>
        <source>Extended import (collection administrators)</source>
        <translation>Importation étendue (administrateurs de la collection)</translation>
    </message>
    <message>
        <source>Image editor (one at a time)</source>
        <translation>Éditeur d&apos;images (une à la fois)</translation>
    </message>
    <message>
        <source>API (images are missing in part of the portal)</source>
        <translation>API (les images manquent dans une partie du portail)</translation>
    </message>
    <message>
        <source>Files for the collection manager</source>
        <translation>Fichiers pour le gestionnaire de la collection</translation>
    </message>
    <message>
        <source>Image host</source>
        <translation>Serveur d&apos;images</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Where the image files go.</source>
        <translation>Où vont les fichiers d&apos;images.</translation>
    </message>
    <message>
        <source>Folder or network drive</source>
        <translation>Dossier ou lecteur réseau</translation>
    </message>
    <message>
        <source>SFTP server</source>
        <translation>Serveur SFTP</translation>
    </message>
    <message>
        <source>WebDAV server</source>
        <translation>Serveur WebDAV</translation>
    </message>
    <message>
        <source>The portal itself</source>
        <translation>Le portail lui-même</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>A folder, or the address of the server with the folder on it. Never with a password.</source>
        <translation>Un dossier, ou l&apos;adresse du serveur suivie du dossier. Jamais avec un mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>Adresse &amp;web</translation>
    </message>
    <message>
        <source>Where the web shows what lies in that folder.</source>
        <translation>L&apos;adresse où le web montre ce que contient ce dossier.</translation>
    </message>
    <message>
        <source>&amp;Private key file</source>
        <translation>Fichier de &amp;clé privée</translation>
    </message>
    <message>
        <source>For signing in to the server. Empty: the usual keys, the agent or a password.</source>
        <translation>Pour se connecter au serveur. Vide&#xa0;: les clés habituelles, l&apos;agent ou un mot de passe.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Check what was sent by</source>
        <translation>&amp;Vérifier l&apos;envoi par</translation>
    </message>
    <message>
        <source>What is compared before a record may point to an image.</source>
        <translation>Ce qui est comparé avant qu&apos;un enregistrement puisse renvoyer à une image.</translation>
    </message>
    <message>
        <source>Size at the host</source>
        <translation>Taille sur le serveur</translation>
    </message>
    <message>
        <source>Size and web address</source>
        <translation>Taille et adresse web</translation>
    </message>
    <message>
        <source>Every byte, read from the web</source>
        <translation>Chaque octet, lu sur le web</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>Rarement nécessaire</translation>
    </message>
    <message>
        <source>Shows or hides what most servers do well without</source>
        <translation>Affiche ou masque ce dont la plupart des serveurs se passent</translation>
    </message>
    <message>
        <source>Seldom &amp;needed</source>
        <translation>Rareme&amp;nt nécessaire</translation>
    </message>
    <message>
        <source>SS&amp;H program</source>
        <translation>Programme SS&amp;H</translation>
    </message>
    <message>
        <source>The computer&apos;s ssh knows your ~/.ssh/config: jump hosts, host certificates, hardware keys.</source>
        <translation>Le programme ssh de l&apos;ordinateur connaît votre fichier ~/.ssh/config&#xa0;: serveurs de rebond, certificats de serveur, clés matérielles.</translation>
    </message>
    <message>
        <source>Sheetlink&apos;s own</source>
        <translation>Celui de Sheetlink</translation>
    </message>
    <message>
        <source>The computer&apos;s ssh</source>
        <translation>Le programme ssh de l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Host key &amp;fingerprint</source>
        <translation>&amp;Empreinte de la clé du serveur</translation>
    </message>
    <message>
        <source>What the server has to prove to be. Empty: as this computer&apos;s known_hosts says.</source>
        <translation>Ce que le serveur doit prouver être. Vide&#xa0;: ce qu&apos;indique le fichier known_hosts de cet ordinateur.</translation>
    </message>
    <message>
        <source>Per&amp;missions of files</source>
        <translation>&amp;Permissions des fichiers</translation>
    </message>
    <message>
        <source>0644: everybody may read, as web servers need. 0664: your group may also change them.</source>
        <translation>0644&#xa0;: tout le monde peut lire, comme l&apos;exigent les serveurs web. 0664&#xa0;: votre groupe peut aussi les modifier.</translation>
    </message>
    <message>
        <source>E&amp;xtra certificates</source>
        <translation>Certificats &amp;supplémentaires</translation>
    </message>
    <message>
        <source>For a server whose certificate is signed by your institution itself: a PEM file. Usually empty.</source>
        <translation>Pour un serveur dont le certificat est signé par votre institution elle-même&#xa0;: un fichier PEM. En général vide.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Connections at a &amp;time</source>
        <translation>Connexions simul&amp;tanées</translation>
    </message>
    <message>
        <source>More are faster on long distances; some servers refuse many.</source>
        <translation>Plus nombreuses, elles sont plus rapides sur de longues distances&#xa0;; certains serveurs en refusent beaucoup.</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Limite de débit</translation>
    </message>
    <message>
        <source>What an upload takes of the network at most. It can be changed while one runs.</source>
        <translation>Ce qu&apos;un envoi prend du réseau au maximum. Cela peut être changé pendant qu&apos;un envoi est en cours.</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> ko/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file for “%1”</source>
        <translation>Choisir un fichier pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Suffixes</source>
        <translation>Suffixes</translation>
    </message>
    <message>
        <source>Records and barcodes</source>
        <translation>Enregistrements et codes-barres</translation>
    </message>
    <message>
        <source>&amp;Look for the collection&apos;s own numbers elsewhere in names</source>
        <translation>&amp;Chercher ailleurs dans les noms les numéros de la collection</translation>
    </message>
    <message>
        <source>For names that no rule matches.</source>
        <translation>Pour les noms auxquels aucune règle ne s&apos;applique.</translation>
    </message>
    <message>
        <source>&amp;Record list</source>
        <translation>&amp;Liste d&apos;enregistrements</translation>
    </message>
    <message>
        <source>A file with the collection&apos;s records, where the portal cannot be asked or keeps some secret. Usually empty.</source>
        <translation>Un fichier contenant les enregistrements de la collection, là où le portail ne peut pas être interrogé ou en garde certains secrets. En général vide.</translation>
    </message>
    <message>
        <source>Tables and archives (*.csv *.txt *.tsv *.zip);;All files (*)</source>
        <translation>Tables et archives (*.csv *.txt *.tsv *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Barcodes in images</source>
        <translation>Codes-&amp;barres dans les images</translation>
    </message>
    <message>
        <source>Whether the barcode on the sheet is read.</source>
        <translation>Indique si le code-barres de la planche est lu.</translation>
    </message>
    <message>
        <source>Do not read</source>
        <translation>Ne pas lire</translation>
    </message>
    <message>
        <source>Compare with the name</source>
        <translation>Comparer avec le nom</translation>
    </message>
    <message>
        <source>Trust more than the name</source>
        <translation>S&apos;y fier plus qu&apos;au nom</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>&amp;Web copy, pixels wide</source>
        <translation>Copie &amp;web, largeur en pixels</translation>
    </message>
    <message>
        <source>What the record&apos;s page shows.</source>
        <translation>Ce que montre la page de l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Web copy, &amp;quality</source>
        <translation>Copie web, &amp;qualité</translation>
    </message>
    <message>
        <source>From 1 to 100; 80 is usual.</source>
        <translation>De 1 à 100&#xa0;; 80 est usuel.</translation>
    </message>
    <message>
        <source>&amp;Thumbnail, pixels wide</source>
        <translation>&amp;Vignette, largeur en pixels</translation>
    </message>
    <message>
        <source>What lists show.</source>
        <translation>Ce que montrent les listes.</translation>
    </message>
    <message>
        <source>Thumbnail, q&amp;uality</source>
        <translation>Vignette, qu&amp;alité</translation>
    </message>
    <message>
        <source>Largest &amp;original, MB</source>
        <translation>Taille maximale de l&apos;&amp;original, Mo</translation>
    </message>
    <message>
        <source>Portals refuse files that are larger than their limit.</source>
        <translation>Les portails refusent les fichiers qui dépassent leur limite.</translation>
    </message>
    <message>
        <source>Turn copies u&amp;pright</source>
        <translation>&amp;Redresser les copies</translation>
    </message>
    <message>
        <source>As the camera says. Your own files are never changed.</source>
        <translation>D&apos;après l&apos;appareil photo. Vos propres fichiers ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Turn &amp;large images without loss where possible</source>
        <translation>&amp;Tourner sans perte les grandes images si possible</translation>
    </message>
    <message>
        <source>An original that lies on its side is turned by moving its blocks. Else it is encoded anew.</source>
        <translation>Un original couché est tourné par déplacement de ses blocs. Sinon, il est encodé de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Keep what the camera wrote in the copies</source>
        <translation>&amp;Conserver dans les copies ce que l&apos;appareil photo a écrit</translation>
    </message>
    <message>
        <source>Also the place and serial numbers. Usually only the rights go into the copies.</source>
        <translation>Y compris le lieu et les numéros de série. En général, seuls les droits passent dans les copies.</translation>
    </message>
    <message>
        <source>&amp;Folder for untouched originals</source>
        <translation>&amp;Dossier des originaux intacts</translation>
    </message>
    <message>
        <source>On the image host, for TIFF files and others that are too large to be shown. Empty: they stay with you.</source>
        <translation>Sur le serveur d&apos;images, pour les fichiers TIFF et d&apos;autres, trop grands pour être montrés. Vide&#xa0;: ils restent chez vous.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>&amp;Photographer</source>
        <translation>&amp;Photographe</translation>
    </message>
    <message>
        <source>Who made the images.</source>
        <translation>La personne qui a fait les images.</translation>
    </message>
    <message>
        <source>&amp;Rights</source>
        <translation>&amp;Droits</translation>
    </message>
    <message>
        <source>The licence. Those that portals know are kept as their web addresses; another one is kept as you type it.</source>
        <translation>La licence. Celles que les portails connaissent sont conservées sous forme d&apos;adresse web&#xa0;; une autre est conservée telle que vous la saisissez.</translation>
    </message>
    <message>
        <source>&amp;Copyright</source>
        <translation>&amp;Copyright</translation>
    </message>
    <message>
        <source>Who holds the rights.</source>
        <translation>Le titulaire des droits.</translation>
    </message>
    <message>
        <source>C&amp;aption</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>The same for all images of a batch.</source>
        <translation>La même pour toutes les images d&apos;un lot.</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Shown with all images of a batch.</source>
        <translation>Affichées avec toutes les images d&apos;un lot.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Donnez un nom au profil.</translation>
    </message>
    <message>
        <source>Say at which address the portal is.</source>
        <translation>Indiquez à quelle adresse se trouve le portail.</translation>
    </message>
    <message>
        <source>Say which collection of the portal the images belong to, by its number.</source>
        <translation>Indiquez à quelle collection du portail appartiennent les images, par son numéro.</translation>
    </message>
    <message>
        <source>Say where the image files go.</source>
        <translation>Indiquez où vont les fichiers d&apos;images.</translation>
    </message>
    <message>
        <source>Say at which web address the image files can be seen.</source>
        <translation>Indiquez à quelle adresse web les fichiers d&apos;images sont visibles.</translation>
    </message>
    <message>
        <source>The computer&apos;s ssh checks it itself</source>
        <translation>Le programme ssh de l&apos;ordinateur la vérifie lui-même</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>There is no profile named “%1”, and no such file.</source>
        <translation>Il n&apos;y a pas de profil nommé «&#xa0;%1&#xa0;», ni de fichier de ce nom.</translation>
    </message>
    <message>
        <source>There is no profile named “%1”, and no such file. Known are: %2.</source>
        <translation>Il n&apos;y a pas de profil nommé «&#xa0;%1&#xa0;», ni de fichier de ce nom. Profils connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The profile file “%1” cannot be read.</source>
        <translation>Le fichier de profil «&#xa0;%1&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>The profile “%1” is locked by the administrator of this computer. Duplicate it, and change the copy.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est verrouillé par l&apos;administrateur de cet ordinateur. Dupliquez-le, et modifiez la copie.</translation>
    </message>
    <message>
        <source>The profile “%1” could not be saved.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» n&apos;a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The profile “%1” could not be removed.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» n&apos;a pas pu être supprimé.</translation>
    </message>
</context>
<context>
    <name>ProfileTest</name>
    <message>
        <source>A test image was written and read.</source>
        <translation>Une image de test a été écrite et lue.</translation>
    </message>
    <message>
        <source>The test image was served at %1.</source>
        <translation>L&apos;image de test a été servie à l&apos;adresse %1.</translation>
    </message>
    <message>
        <source>The account may not remove the test image: please have “%1” removed.</source>
        <translation>Le compte n&apos;a pas le droit de supprimer l&apos;image de test&#xa0;: veuillez faire supprimer «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The test image was removed again.</source>
        <translation>L&apos;image de test a été supprimée.</translation>
    </message>
    <message>
        <source>“%1” is an administrator of the collection: many links are made at a time.</source>
        <translation>«&#xa0;%1&#xa0;» est administrateur de la collection&#xa0;: de nombreux liens sont créés à la fois.</translation>
    </message>
    <message>
        <source>“%1” is an editor of the collection: links are made one by one.</source>
        <translation>«&#xa0;%1&#xa0;» est éditeur de la collection&#xa0;: les liens sont créés un par un.</translation>
    </message>
    <message>
        <source>The API token may link. Images appear on the public pages of their records, but neither in the editor&apos;s image tab nor in searches for records with images.</source>
        <translation>Le jeton d&apos;API permet de lier. Les images apparaissent sur les pages publiques de leurs enregistrements, mais ni dans l&apos;onglet des images de l&apos;éditeur ni dans les recherches d&apos;enregistrements avec images.</translation>
    </message>
    <message>
        <source>Links are written into files, for somebody else to import.</source>
        <translation>Les liens sont écrits dans des fichiers, que quelqu&apos;un d&apos;autre importera.</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>“%1”, a snapshot of records kept elsewhere</source>
        <translation>«&#xa0;%1&#xa0;», copie (snapshot) d&apos;enregistrements tenus ailleurs</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The portal knows “%1”.</source>
        <translation>Le portail connaît «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Looking up records</source>
        <translation>Consultation des enregistrements</translation>
    </message>
    <message>
        <source>The portal answers for many numbers at once.</source>
        <translation>Le portail répond pour de nombreux numéros à la fois.</translation>
    </message>
    <message>
        <source>The portal answers, number by number. Its secured records look as if they were not there; sign in to see them.</source>
        <translation>Le portail répond, numéro par numéro. Ses enregistrements protégés paraissent absents&#xa0;; connectez-vous pour les voir.</translation>
    </message>
    <message>
        <source>Image host</source>
        <translation>Serveur d&apos;images</translation>
    </message>
    <message>
        <source>The portal keeps the images itself.</source>
        <translation>Le portail conserve lui-même les images.</translation>
    </message>
    <message>
        <source>No temporary file could be written on this computer. Make space.</source>
        <translation>Aucun fichier temporaire n&apos;a pu être écrit sur cet ordinateur. Faites de la place.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Removing the test image</source>
        <translation>Suppression de l&apos;image de test</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>A profile is a portal with one collection, an image host, and how your files are named. A file for colleagues holds all of it but the passwords.</source>
        <translation>Un profil réunit un portail avec une collection, un serveur d&apos;images et la façon dont vos fichiers sont nommés. Un fichier pour des collègues contient tout cela, sauf les mots de passe.</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>The next images are for this portal and host</source>
        <translation>Les prochaines images sont destinées à ce portail et à ce serveur</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Changes the profile that is marked</source>
        <translation>Modifie le profil sélectionné</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>Makes a copy under another name and opens it for changes</source>
        <translation>Crée une copie sous un autre nom et l&apos;ouvre pour la modifier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Removes the profile that is marked</source>
        <translation>Supprime le profil sélectionné</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>Confi&amp;gurer…</translation>
    </message>
    <message>
        <source>Leads you from the portal&apos;s address to a profile that works</source>
        <translation>Vous conduit de l&apos;adresse du portail à un profil qui fonctionne</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>Opens an empty form with all that a profile can say</source>
        <translation>Ouvre un formulaire vide avec tout ce qu&apos;un profil peut contenir</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Reads a profile file that a colleague gave you</source>
        <translation>Lit un fichier de profil qu&apos;un collègue vous a donné</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Writes a file for colleagues, without passwords</source>
        <translation>Écrit un fichier pour des collègues, sans mots de passe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>locked by the administrator</source>
        <translation>verrouillé par l&apos;administrateur</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <extracomment>The name of a copy of a profile.</extracomment>
        <translation>%1, copie</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Remove the profile “%1” from this computer?</source>
        <translation>Supprimer le profil «&#xa0;%1&#xa0;» de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Batches that were made with it keep what they need of it.</source>
        <translation>Les lots créés avec lui gardent ce dont ils ont besoin.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>“%1” is one of your profiles now. Check its folders, and sign in.</source>
        <translation>«&#xa0;%1&#xa0;» fait maintenant partie de vos profils. Vérifiez ses dossiers, et connectez-vous.</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Exporter le profil</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Choose another place.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être écrit. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>less than a minute left</source>
        <translation>encore moins d&apos;une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore %n minute environ</numerusform>
            <numerusform>encore %n minutes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>encore %n heure environ</numerusform>
            <numerusform>encore %n heures environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s)</source>
        <translation>
            <numerusform>%1 sur %n image</numerusform>
            <numerusform>%1 sur %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>waiting for the network, next try in %1</source>
        <translation>attente du réseau, prochain essai dans %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Recherche d&apos;images</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n image(s)</source>
        <translation>
            <numerusform>Lecture de %1 sur %n image</numerusform>
            <numerusform>Lecture de %1 sur %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the portal for the records</source>
        <translation>Demande des enregistrements au portail</translation>
    </message>
    <message>
        <source>Looking at the links</source>
        <translation>Examen des liens</translation>
    </message>
    <message numerus="yes">
        <source>Taken back %1 of %n image(s)</source>
        <translation>
            <numerusform>Retrait de %1 sur %n image</numerusform>
            <numerusform>Retrait de %1 sur %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %1 of %n image(s) again</source>
        <translation>
            <numerusform>Nouvel examen de %1 sur %n image</numerusform>
            <numerusform>Nouvel examen de %1 sur %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpacking %1 of %n image(s)</source>
        <translation>
            <numerusform>Décompression de %1 sur %n image</numerusform>
            <numerusform>Décompression de %1 sur %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>More about the progress</source>
        <translation>Plus de détails sur la progression</translation>
    </message>
    <message>
        <source>Shows the speed over time, and how many images are in which state</source>
        <translation>Affiche le débit au fil du temps, et combien d&apos;images sont dans chaque état</translation>
    </message>
</context>
<context>
    <name>PublicUrl</name>
    <message>
        <source>The image was uploaded, but its public address does not show it (%1). Check host.publicUrl in the profile: it must lead to the folder in host.address.</source>
        <translation>L&apos;image a été envoyée, mais son adresse publique ne la montre pas (%1). Vérifiez host.publicUrl dans le profil&#xa0;: il doit mener au dossier indiqué dans host.address.</translation>
    </message>
    <message>
        <source>The public address of the image serves other bytes than were uploaded (%1).</source>
        <translation>L&apos;adresse publique de l&apos;image sert d&apos;autres octets que ceux qui ont été envoyés (%1).</translation>
    </message>
    <message>
        <source>The web server of the images is busy (status %1). It is asked again by itself; if that does not help, tell the people who run it.</source>
        <translation>Le serveur web des images est occupé (statut %1). Il est interrogé de nouveau automatiquement&#xa0;; si cela ne suffit pas, prévenez ses responsables.</translation>
    </message>
    <message>
        <source>it answers with status %1</source>
        <translation>elle répond avec le statut %1</translation>
    </message>
    <message>
        <source>it answers with “%1” instead of an image</source>
        <translation>elle répond avec «&#xa0;%1&#xa0;» au lieu d&apos;une image</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>plus de %1 octets</translation>
    </message>
    <message>
        <source>%1 instead of %2 bytes</source>
        <translation>%1 octets au lieu de %2</translation>
    </message>
    <message>
        <source>the checksum differs</source>
        <translation>la somme de contrôle diffère</translation>
    </message>
</context>
<context>
    <name>QtPicture</name>
    <message>
        <source>The image is damaged: it cannot be decoded. Copy it again.</source>
        <translation>L&apos;image est endommagée&#xa0;: elle ne peut pas être décodée. Copiez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>RateLimitButton</name>
    <message>
        <source>How much of the network this upload may take. The next one begins with what the profile says.</source>
        <translation>La part du réseau que cet envoi peut prendre. Le prochain commence avec ce qu&apos;indique le profil.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>No spee&amp;d limit</source>
        <translation>Dé&amp;bit sans limite</translation>
    </message>
    <message>
        <source>Spee&amp;d limit: %1/s</source>
        <translation>Limite de dé&amp;bit&#xa0;: %1/s</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The list of batches cannot be opened.</source>
        <translation>La liste des lots ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The practice portal is being set up.</source>
        <translation>Le portail d&apos;essai est en cours de préparation.</translation>
    </message>
    <message>
        <source>Your images wait. Say first which portal and image host they are for.</source>
        <translation>Vos images attendent. Indiquez d&apos;abord à quel portail et à quel serveur d&apos;images elles sont destinées.</translation>
    </message>
    <message>
        <source>Say first which portal and image host your images are for.</source>
        <translation>Indiquez d&apos;abord à quel portail et à quel serveur d&apos;images vos images sont destinées.</translation>
    </message>
    <message>
        <source>The images are being read. Nothing is sent.</source>
        <translation>Les images sont en cours de lecture. Rien n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Add the images you want to put on the web.</source>
        <translation>Ajoutez les images que vous voulez mettre en ligne.</translation>
    </message>
    <message>
        <source>The numbers are being compared with the portal&apos;s records. Nothing is sent.</source>
        <translation>Les numéros sont en cours de comparaison avec les enregistrements du portail. Rien n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Paused. Everything done so far is kept.</source>
        <translation>En pause. Tout ce qui a été fait jusqu&apos;ici est conservé.</translation>
    </message>
    <message>
        <source>The images are on their way. You can go on deciding meanwhile.</source>
        <translation>Les images sont en route. Vous pouvez continuer à décider pendant ce temps.</translation>
    </message>
    <message>
        <source>The batch is being taken back. What is done is kept when you stop.</source>
        <translation>Le retrait du lot est en cours. Ce qui est fait est conservé si vous arrêtez.</translation>
    </message>
    <message>
        <source>Every byte on the web and every link is looked at again. Nothing is changed.</source>
        <translation>Chaque octet en ligne et chaque lien sont examinés de nouveau. Rien n&apos;est modifié.</translation>
    </message>
    <message numerus="yes">
        <source>No rule found a number in any of the %n name(s). Edit the rules or choose a mapping file.</source>
        <translation>
            <numerusform>Aucune règle n&apos;a trouvé de numéro dans le nom (%n). Modifiez les règles ou choisissez un fichier de correspondance.</numerusform>
            <numerusform>Aucune règle n&apos;a trouvé de numéro dans un seul des %n noms. Modifiez les règles ou choisissez un fichier de correspondance.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile does not say who signs in to the portal.</source>
        <translation>Le profil n&apos;indique pas qui se connecte au portail.</translation>
    </message>
    <message numerus="yes">
        <source>Sign in to check %n number(s) against the portal.</source>
        <translation>
            <numerusform>Connectez-vous pour vérifier %n numéro auprès du portail.</numerusform>
            <numerusform>Connectez-vous pour vérifier %n numéros auprès du portail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to the portal before you start.</source>
        <translation>Connectez-vous au portail avant de lancer l&apos;envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were not compared with the portal&apos;s records yet.</source>
        <translation>
            <numerusform>%n image n&apos;a pas encore été comparée avec les enregistrements du portail.</numerusform>
            <numerusform>%n images n&apos;ont pas encore été comparées avec les enregistrements du portail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is ready yet: %n image(s) need a decision.</source>
        <translation>
            <numerusform>Rien n&apos;est encore prêt&#xa0;: %n image demande une décision.</numerusform>
            <numerusform>Rien n&apos;est encore prêt&#xa0;: %n images demandent une décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to send.</source>
        <translation>Il ne reste rien à envoyer.</translation>
    </message>
</context>
<context>
    <name>ReadyCopies</name>
    <message>
        <source>Goes along with “%1” as its thumbnail.</source>
        <translation>Accompagne «&#xa0;%1&#xa0;» comme vignette.</translation>
    </message>
    <message>
        <source>Goes along with “%1” as its web copy.</source>
        <translation>Accompagne «&#xa0;%1&#xa0;» comme copie web.</translation>
    </message>
    <message>
        <source>By its name this is a thumbnail, and there is no image that it belongs to. Add that image, or use this one.</source>
        <translation>D&apos;après son nom, c&apos;est une vignette, et il n&apos;y a pas d&apos;image à laquelle elle appartienne. Ajoutez cette image, ou utilisez celle-ci.</translation>
    </message>
</context>
<context>
    <name>ReadyCopyDelegate</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>web copy</source>
        <translation>copie web</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>vignette</translation>
    </message>
    <message>
        <source>Copy made before</source>
        <translation>Copie déjà faite</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Large copy: %1</source>
        <translation>Grande copie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Web copy: %1</source>
        <translation>Copie web&#xa0;: %1</translation>
    </message>
    <message>
        <source>Thumbnail: %1</source>
        <translation>Vignette&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Open record in browser</source>
        <translation>Ouvrir l&apos;enre&amp;gistrement dans le navigateur</translation>
    </message>
    <message>
        <source>Open record in browser</source>
        <translation>Ouvrir l&apos;enregistrement dans le navigateur</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>%1 · record %2</source>
        <translation>%1 · enregistrement %2</translation>
    </message>
    <message>
        <source>This record is secured: the portal does not show all of it to everybody.</source>
        <translation>Cet enregistrement est protégé&#xa0;: le portail ne le montre pas en entier à tout le monde.</translation>
    </message>
    <message>
        <source>Secured: %1</source>
        <translation>Protégé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) there already:</source>
        <translation>
            <numerusform>%n image déjà présente&#xa0;:</numerusform>
            <numerusform>%n images déjà présentes&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>The record list “%1” cannot be used. %2</source>
        <translation>La liste d&apos;enregistrements «&#xa0;%1&#xa0;» est inutilisable. %2</translation>
    </message>
    <message>
        <source>Its first line names no column “catalogNumber”, but these: %1.</source>
        <translation>Sa première ligne ne nomme pas de colonne «&#xa0;catalogNumber&#xa0;», mais celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Line %1 has no record key (a whole number in the column “id” or “occid”), though others have.</source>
        <translation>La ligne %1 n&apos;a pas de clé d&apos;enregistrement (un nombre entier dans la colonne «&#xa0;id&#xa0;» ou «&#xa0;occid&#xa0;»), alors que d&apos;autres en ont une.</translation>
    </message>
    <message>
        <source>The record list “%1” cannot be opened.</source>
        <translation>La liste d&apos;enregistrements «&#xa0;%1&#xa0;» ne peut pas être ouverte.</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Record without a name</source>
        <translation>Enregistrement sans nom</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date of collection is written; see the documentation of QLocale::toString().</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Enregistrement %1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) there already</source>
        <translation>
            <numerusform>%n image déjà présente</numerusform>
            <numerusform>%n images déjà présentes</numerusform>
        </translation>
    </message>
    <message>
        <source>secured</source>
        <translation>protégé</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace in numbers</source>
        <translation>Rechercher et remplacer dans les numéros</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Changes all numbers of the list in one step, which Ctrl+Z takes back</source>
        <translation>Modifie tous les numéros de la liste en une seule étape, que Ctrl+Z annule</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Looked for in the numbers</source>
        <translation>Ce qui est cherché dans les numéros</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Put in its place; with regular expressions, \1 stands for the first group</source>
        <translation>Mis à la place&#xa0;; dans les expressions régulières, \1 représente le premier groupe</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>In the &amp;selection</source>
        <translation>Dans la &amp;sélection</translation>
    </message>
    <message>
        <source>In &amp;all that can still change</source>
        <translation>Dans &amp;tout ce qui peut encore changer</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Remplacer &amp;par</translation>
    </message>
    <message>
        <source>What becomes of the numbers</source>
        <translation>Ce que deviennent les numéros</translation>
    </message>
    <message numerus="yes">
        <source>In the %n &amp;selected</source>
        <translation>
            <numerusform>Dans l&apos;image &amp;sélectionnée (%n)</numerusform>
            <numerusform>Dans les %n images &amp;sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) would change.</source>
        <translation>
            <numerusform>%n numéro changerait.</numerusform>
            <numerusform>%n numéros changeraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new ones are not in the collection.</source>
        <translation>
            <numerusform>%n des nouveaux n&apos;est pas dans la collection.</numerusform>
            <numerusform>%n des nouveaux ne sont pas dans la collection.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the collection has them is not known yet.</source>
        <translation>On ne sait pas encore si la collection les possède.</translation>
    </message>
    <message>
        <source>For those who know them: ^ASU0 finds ASU0 at the beginning only</source>
        <translation>Pour qui les connaît : ^ASU0 ne trouve ASU0 qu&apos;au début</translation>
    </message>
    <message>
        <source>Takes ASU and asu for different texts</source>
        <translation>Considère ASU et asu comme des textes différents</translation>
    </message>
    <message>
        <source>Changes the images that are selected in the table</source>
        <translation>Modifie les images sélectionnées dans le tableau</translation>
    </message>
    <message>
        <source>Changes all images that are not on their way yet</source>
        <translation>Modifie toutes les images qui ne sont pas encore en cours d&apos;envoi</translation>
    </message>
</context>
<context>
    <name>Replacement</name>
    <message>
        <source>This expression takes too long. Make it simpler.</source>
        <translation>Cette expression prend trop de temps. Simplifiez-la.</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: %1.</source>
        <translation>Ce n&apos;est pas encore une expression régulière&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ReplacementModel</name>
    <message>
        <source>no number</source>
        <translation>pas de numéro</translation>
    </message>
    <message>
        <source>%1  (not in the collection)</source>
        <translation>%1  (absent de la collection)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Number now</source>
        <translation>Numéro actuel</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Nouveau numéro</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The report could not be written to “%1”. Choose another place.</source>
        <translation>Le rapport n&apos;a pas pu être écrit dans «&#xa0;%1&#xa0;». Choisissez un autre emplacement.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): their links were not read back from the portal.</source>
        <translation>
            <numerusform>Gardez %n fichier&#xa0;: son lien n&apos;a pas été relu dans le portail.</numerusform>
            <numerusform>Gardez %n fichiers&#xa0;: leurs liens n&apos;ont pas été relus dans le portail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): the host holds a copy, not the file itself.</source>
        <translation>
            <numerusform>Gardez %n fichier&#xa0;: le serveur en a une copie, et non le fichier lui-même.</numerusform>
            <numerusform>Gardez %n fichiers&#xa0;: le serveur en a une copie, et non les fichiers eux-mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): they were changed since they were sent.</source>
        <translation>
            <numerusform>Gardez %n fichier&#xa0;: il a été modifié depuis son envoi.</numerusform>
            <numerusform>Gardez %n fichiers&#xa0;: ils ont été modifiés depuis leur envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): nobody has compared what the host serves with them, byte by byte, and seen their links since.</source>
        <translation>
            <numerusform>Gardez %n fichier&#xa0;: personne n&apos;a comparé avec lui, octet par octet, ce que sert le serveur, ni vu son lien depuis.</numerusform>
            <numerusform>Gardez %n fichiers&#xa0;: personne n&apos;a comparé avec eux, octet par octet, ce que sert le serveur, ni vu leurs liens depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): their bytes and links were not proved today.</source>
        <translation>
            <numerusform>Gardez %n fichier&#xa0;: ses octets et son lien n&apos;ont pas été prouvés aujourd&apos;hui.</numerusform>
            <numerusform>Gardez %n fichiers&#xa0;: leurs octets et leurs liens n&apos;ont pas été prouvés aujourd&apos;hui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): they lie in a zip, which can only be deleted as a whole.</source>
        <translation>
            <numerusform>Gardez %n fichier&#xa0;: il se trouve dans un zip, qui ne peut être supprimé qu&apos;en entier.</numerusform>
            <numerusform>Gardez %n fichiers&#xa0;: ils se trouvent dans un zip, qui ne peut être supprimé qu&apos;en entier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rules and names</source>
        <translation>Règles et noms</translation>
    </message>
    <message>
        <source>The rule that is marked</source>
        <translation>La règle sélectionnée</translation>
    </message>
    <message>
        <source>No rule yet. Take one from the presets, or let one be proposed from your own names.</source>
        <translation>Pas encore de règle. Prenez-en une parmi les règles prédéfinies, ou faites-en proposer une d&apos;après vos propres noms.</translation>
    </message>
    <message>
        <source>Rules are tried from top to bottom. The first that finds a number counts.</source>
        <translation>Les règles sont essayées de haut en bas. La première qui trouve un numéro compte.</translation>
    </message>
    <message>
        <source>There are no names to learn from. Type or paste some below.</source>
        <translation>Il n&apos;y a pas de noms servant d&apos;exemples. Saisissez-en ou collez-en ci-dessous.</translation>
    </message>
    <message>
        <source>Every name gives a number already.</source>
        <translation>Chaque nom donne déjà un numéro.</translation>
    </message>
    <message>
        <source>The names without a number share nothing that looks like one.</source>
        <translation>Les noms sans numéro n&apos;ont rien en commun qui ressemble à un numéro.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Plain rule</source>
        <translation>Rè&amp;gle simple</translation>
    </message>
    <message>
        <source>Plain rule</source>
        <translation>Règle simple</translation>
    </message>
    <message>
        <source>E&amp;xpression</source>
        <translation>Expressi&amp;on</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>The portal&apos;s own form, /…/ with flags behind it. The first pair of parentheses is the number.</source>
        <translation>La forme propre au portail, /…/ suivie d&apos;indicateurs. La première paire de parenthèses est le numéro.</translation>
    </message>
    <message>
        <source>A regular expression. What is in its parentheses is the number.</source>
        <translation>Une expression régulière. Ce qui est entre ses parenthèses est le numéro.</translation>
    </message>
    <message>
        <source>What becomes of the number</source>
        <translation>Ce que devient le numéro</translation>
    </message>
    <message>
        <source>Replacing, swapping, filling up with zeros, and where the rule looks</source>
        <translation>Remplacement, échange, complément par des zéros, et ce qu&apos;examine la règle</translation>
    </message>
    <message>
        <source>What becomes of the &amp;number</source>
        <translation>Ce que devient le numé&amp;ro</translation>
    </message>
    <message>
        <source>Says what numbers look like: how they begin and how many digits follow</source>
        <translation>Dit à quoi ressemblent les numéros : comment ils commencent et combien de chiffres suivent</translation>
    </message>
    <message>
        <source>Says the same as a regular expression, as the portal&apos;s own image processor takes it</source>
        <translation>Dit la même chose sous forme d&apos;expression régulière, comme l&apos;accepte le traitement d&apos;images du portail</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Rules for names, in the order of trying</source>
        <translation>Règles pour les noms, dans l&apos;ordre des essais</translation>
    </message>
    <message>
        <source>Tried from top to bottom; the first that finds a number counts.</source>
        <translation>Essayées de haut en bas&#xa0;; la première qui trouve un numéro compte.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Adds a rule</source>
        <translation>Ajoute une règle</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Removes the rule that is marked</source>
        <translation>Supprime la règle sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Monter la règle</translation>
    </message>
    <message>
        <source>The rule is tried earlier</source>
        <translation>La règle est essayée plus tôt</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Descendre la règle</translation>
    </message>
    <message>
        <source>The rule is tried later</source>
        <translation>La règle est essayée plus tard</translation>
    </message>
    <message>
        <source>From pre&amp;set…</source>
        <translation>Règle prédéf&amp;inie…</translation>
    </message>
    <message>
        <source>Add a rule from a preset</source>
        <translation>Ajouter une règle prédéfinie</translation>
    </message>
    <message>
        <source>Rules that institutions use</source>
        <translation>Règles qu&apos;utilisent des institutions</translation>
    </message>
    <message>
        <source>From e&amp;xamples</source>
        <translation>D&apos;après des e&amp;xemples</translation>
    </message>
    <message>
        <source>Add a rule from the names below</source>
        <translation>Ajouter une règle d&apos;après les noms ci-dessous</translation>
    </message>
    <message>
        <source>Proposes a rule for the names below that no rule catches yet</source>
        <translation>Propose une règle pour les noms ci-dessous qu&apos;aucune règle ne saisit encore</translation>
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
        <translation>Rien dans cette règle ne dit quelle partie est le numéro. Mettez cette partie entre parenthèses.</translation>
    </message>
    <message>
        <source>It has more than one pair of parentheses. The portal&apos;s image processor takes the second for something else; write (?:…) for those that are not the number.</source>
        <translation>Elle a plus d&apos;une paire de parenthèses. Le traitement d&apos;images du portail prend la deuxième pour autre chose&#xa0;; écrivez (?:…) pour celles qui ne sont pas le numéro.</translation>
    </message>
    <message>
        <source>With %1 characters it is too long for the portal&apos;s own field, which holds %2.</source>
        <translation>Avec %1 caractères, elle est trop longue pour le champ du portail, qui en contient %2.</translation>
    </message>
    <message>
        <source>The portal wants slashes around it, as in /^(ASU\d{7})/i.</source>
        <translation>Le portail la veut entre barres obliques, comme dans /^(ASU\d{7})/i.</translation>
    </message>
    <message numerus="yes">
        <source>In %n name(s) another digit follows what it takes for the number, which may then be the beginning of a longer one.</source>
        <translation>
            <numerusform>Dans %n nom, un autre chiffre suit ce qu&apos;elle prend pour le numéro, qui n&apos;est peut-être alors que le début d&apos;un numéro plus long.</numerusform>
            <numerusform>Dans %n noms, un autre chiffre suit ce qu&apos;elle prend pour le numéro, qui n&apos;est peut-être alors que le début d&apos;un numéro plus long.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes so long that it was not tried on all names. Make it simpler: a repetition inside of a repetition, as in (a+)+, is the usual reason.</source>
        <translation>Elle prend tant de temps qu&apos;elle n&apos;a pas été essayée sur tous les noms. Simplifiez-la&#xa0;: une répétition à l&apos;intérieur d&apos;une répétition, comme dans (a+)+, en est la raison habituelle.</translation>
    </message>
    <message numerus="yes">
        <source>It takes too long on %n name(s) and gives up there. Make it simpler.</source>
        <translation>
            <numerusform>Elle prend trop de temps sur %n nom et y renonce. Simplifiez-la.</numerusform>
            <numerusform>Elle prend trop de temps sur %n noms et y renonce. Simplifiez-la.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules above it catch all that it would catch.</source>
        <translation>Les règles placées au-dessus saisissent tout ce qu&apos;elle saisirait.</translation>
    </message>
    <message>
        <source>It catches none of the names.</source>
        <translation>Elle ne saisit aucun des noms.</translation>
    </message>
</context>
<context>
    <name>RuleTest</name>
    <message>
        <source>No names to try the rules on yet.</source>
        <translation>Pas encore de noms sur lesquels essayer les règles.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln name(s) give a number.</source>
        <translation>
            <numerusform>Le seul nom (%Ln) donne un numéro.</numerusform>
            <numerusform>Les %Ln noms donnent tous un numéro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 names give a number; %Ln give(s) none.</source>
        <translation>
            <numerusform>%1 noms sur %2 donnent un numéro&#xa0;; %Ln n&apos;en donne pas.</numerusform>
            <numerusform>%1 noms sur %2 donnent un numéro&#xa0;; %Ln n&apos;en donnent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Only the first of %2 names are tried.</source>
        <extracomment>After a sentence about the names that were tried.</extracomment>
        <translation>%1 Seuls les premiers des %2 noms sont essayés.</translation>
    </message>
    <message>
        <source>Which names are shown</source>
        <translation>Quels noms sont affichés</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Tous les noms</translation>
    </message>
    <message>
        <source>With a number</source>
        <translation>Avec un numéro</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Sans numéro</translation>
    </message>
    <message>
        <source>Names to try, one a line</source>
        <translation>Noms à essayer, un par ligne</translation>
    </message>
    <message>
        <source>Type or paste names of files here, one a line, to see what the rules make of them.</source>
        <translation>Saisissez ou collez ici des noms de fichiers, un par ligne, pour voir ce que les règles en font.</translation>
    </message>
    <message>
        <source>Names and the numbers in them</source>
        <translation>Noms et numéros qu&apos;ils contiennent</translation>
    </message>
    <message>
        <source>Those without a number are the ones to look at</source>
        <translation>Ceux sans numéro sont ceux qu&apos;il faut regarder</translation>
    </message>
</context>
<context>
    <name>RuleTestModel</name>
    <message>
        <source>no number</source>
        <translation>pas de numéro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>%1 to %2 digits</source>
        <translation>%1 à %2 chiffres</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n chiffre</numerusform>
            <numerusform>%n chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, perhaps with a letter</source>
        <translation>%1, peut-être avec une lettre</translation>
    </message>
    <message>
        <source>%1, then %2, perhaps with a letter</source>
        <extracomment>For instance “ASU, then 7 digits, perhaps with a letter”.</extracomment>
        <translation>%1, puis %2, peut-être avec une lettre</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>For instance “ASU, then 7 digits”.</extracomment>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>Empty expression</source>
        <translation>Expression vide</translation>
    </message>
</context>
<context>
    <name>RuleWarnings</name>
    <message>
        <source>In the portal&apos;s own form</source>
        <translation>Sous la forme propre au portail</translation>
    </message>
    <message>
        <source>For the field “Regular expression” of the portal&apos;s image loading profile.</source>
        <translation>Pour le champ «&#xa0;Regular expression&#xa0;» du profil de chargement d&apos;images du portail.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the portal&apos;s own form</source>
        <translation>Copier la forme propre au portail</translation>
    </message>
    <message>
        <source>For pasting into the portal&apos;s image loading profile</source>
        <translation>À coller dans le profil de chargement d&apos;images du portail</translation>
    </message>
    <message>
        <source>For the portal</source>
        <translation>Pour le portail</translation>
    </message>
</context>
<context>
    <name>RunCompanion</name>
    <message>
        <source>Images are on their way</source>
        <translation>Des images sont en route</translation>
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
        <translation>Débit au fil du temps</translation>
    </message>
    <message>
        <source>At most %1, now %2</source>
        <translation>Au plus %1, maintenant %2</translation>
    </message>
    <message>
        <source>The speed is drawn here after a few seconds.</source>
        <translation>La vitesse se dessine ici après quelques secondes.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The secrets file “%1” cannot be read.</source>
        <translation>Le fichier de secrets «&#xa0;%1&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>Others may read the secrets file “%1”. Run: chmod 600 &quot;%1&quot;</source>
        <translation>D&apos;autres personnes peuvent lire le fichier de secrets «&#xa0;%1&#xa0;». Lancez&#xa0;: chmod 600 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Line %1 of the secrets file “%2” is not of the form NAME=VALUE with a known name.</source>
        <translation>La ligne %1 du fichier de secrets «&#xa0;%2&#xa0;» n&apos;est pas de la forme NOM=VALEUR avec un nom connu.</translation>
    </message>
</context>
<context>
    <name>SecretsFile</name>
    <message>
        <source>The password could not be written to “%1”. It is remembered until you quit.</source>
        <translation>Le mot de passe n&apos;a pas pu être écrit dans «&#xa0;%1&#xa0;». Il est retenu jusqu&apos;à ce que vous quittiez.</translation>
    </message>
</context>
<context>
    <name>ServerQuestionDialog</name>
    <message>
        <source>Question of %1</source>
        <translation>Question de %1</translation>
    </message>
    <message>
        <source>The image host asks for more before it lets you in. What you type goes to it alone, and is not kept.</source>
        <translation>Le serveur d&apos;images demande autre chose avant de vous laisser entrer. Ce que vous saisissez n&apos;est transmis qu&apos;à lui et n&apos;est pas conservé.</translation>
    </message>
    <message>
        <source>The image host asks for more before it lets you in.</source>
        <translation>Le serveur d&apos;images demande autre chose avant de vous laisser entrer.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Ends the upload; what is done stays done</source>
        <translation>Met fin à l&apos;envoi&#xa0;; ce qui est fait reste fait</translation>
    </message>
</context>
<context>
    <name>SetupAssistant</name>
    <message>
        <source>Set up Sheetlink</source>
        <translation>Configurer Sheetlink</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Steps that were done can be gone back to.</source>
        <translation>Il est possible de revenir aux étapes déjà faites.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the number of a step, %2 its title.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Try it in practice mode</source>
        <translation>&amp;Essayer en mode d&apos;essai</translation>
    </message>
    <message>
        <source>Opens a portal and images of its own; nothing leaves this computer</source>
        <translation>Ouvre un portail et des images à part&#xa0;; rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Keeps what you filled in until you quit</source>
        <translation>Garde ce que vous avez rempli jusqu&apos;à ce que vous quittiez</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
</context>
<context>
    <name>SftpClient</name>
    <message>
        <source>The image host let us in, but what it says is not SFTP. Often the account&apos;s shell prints a greeting: ask for an account with SFTP access.</source>
        <translation>Le serveur d&apos;images a laissé entrer le compte, mais ce qu&apos;il dit n&apos;est pas du SFTP. Souvent, l&apos;interpréteur de commandes du compte affiche un message d&apos;accueil&#xa0;: demandez un compte avec accès SFTP.</translation>
    </message>
</context>
<context>
    <name>SftpHost</name>
    <message>
        <source>The image host %1 stopped answering.</source>
        <translation>Le serveur d&apos;images %1 a cessé de répondre.</translation>
    </message>
    <message>
        <source>The image host holds other bytes under “%1” than were sent. Somebody or something changed them there: look at the file, then retry.</source>
        <translation>Le serveur d&apos;images contient sous «&#xa0;%1&#xa0;» d&apos;autres octets que ceux qui ont été envoyés. Quelqu&apos;un ou quelque chose les y a modifiés&#xa0;: examinez le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>The image host does not tell the size of “%1”.</source>
        <translation>Le serveur d&apos;images n&apos;indique pas la taille de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” could not be removed from the image host.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être supprimé du serveur d&apos;images.</translation>
    </message>
    <message>
        <source>The host does not say when a file is safe on its disk; a power cut there may lose the last ones.</source>
        <translation>Le serveur ne dit pas quand un fichier est en sûreté sur son disque&#xa0;; une panne de courant peut y faire perdre les derniers.</translation>
    </message>
    <message>
        <source>The host tells no sizes: whether a file is whole is seen at its public address only.</source>
        <translation>Le serveur n&apos;indique pas les tailles&#xa0;: seule l&apos;adresse publique d&apos;un fichier montre s&apos;il est entier.</translation>
    </message>
    <message>
        <source>The host does not tell which names are taken: an image that is there already is found only after it was sent.</source>
        <translation>Le serveur n&apos;indique pas quels noms sont pris&#xa0;: une image qui s&apos;y trouve déjà n&apos;est découverte qu&apos;après l&apos;envoi.</translation>
    </message>
    <message>
        <source>The host forbids renaming: while an image is sent, visitors may see a part of it.</source>
        <translation>Le serveur interdit de renommer&#xa0;: pendant l&apos;envoi d&apos;une image, les visiteurs peuvent en voir une partie.</translation>
    </message>
    <message>
        <source>The host does not let us set the files&apos; dates and permissions.</source>
        <translation>Le serveur ne permet pas de définir les dates et les permissions des fichiers.</translation>
    </message>
    <message>
        <source>The account may not read what it wrote: images that are there already cannot be compared.</source>
        <translation>Le compte n&apos;a pas le droit de lire ce qu&apos;il a écrit&#xa0;: les images qui s&apos;y trouvent déjà ne peuvent pas être comparées.</translation>
    </message>
    <message>
        <source>The account has no shell: the host cannot compute checksums, sizes must do.</source>
        <translation>Le compte n&apos;a pas d&apos;interpréteur de commandes&#xa0;: le serveur ne peut pas calculer de sommes de contrôle, les tailles doivent suffire.</translation>
    </message>
    <message>
        <source>The image host kept only %1 of %2 bytes of “%3”.</source>
        <translation>Le serveur d&apos;images n&apos;a conservé que %1 des %2 octets de «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>What was sent of “%1” vanished from the image host.</source>
        <translation>Ce qui a été envoyé de «&#xa0;%1&#xa0;» a disparu du serveur d&apos;images.</translation>
    </message>
    <message>
        <source>The image that lies on the image host as “%1” could not be read, to compare it.</source>
        <translation>L&apos;image qui se trouve sur le serveur d&apos;images sous le nom «&#xa0;%1&#xa0;» n&apos;a pas pu être lue pour la comparer.</translation>
    </message>
    <message>
        <source>The disk of the image host is full. Make space there, then resume.</source>
        <translation>Le disque du serveur d&apos;images est plein. Faites-y de la place, puis reprenez.</translation>
    </message>
    <message>
        <source>The image host takes no more bytes, though its disk has room: the account&apos;s quota is probably used up. Ask for more, then resume.</source>
        <translation>Le serveur d&apos;images n&apos;accepte plus d&apos;octets, bien que son disque ait de la place&#xa0;: le quota du compte est sans doute épuisé. Demandez-en davantage, puis reprenez.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for the image host, which takes %2 letters. Give the image a shorter number, or shorten the part of its name behind it.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est trop long pour le serveur d&apos;images, qui accepte %2 lettres. Donnez à l&apos;image un numéro plus court, ou abrégez la partie de son nom qui suit.</translation>
    </message>
    <message>
        <source>The account may not write “%1” on the image host. Ask for the right to write there, or correct host.address in the profile.</source>
        <translation>Le compte n&apos;a pas le droit d&apos;écrire «&#xa0;%1&#xa0;» sur le serveur d&apos;images. Demandez le droit d&apos;y écrire, ou corrigez host.address dans le profil.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there on the image host. Make it, or correct host.address in the profile.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n&apos;existe pas sur le serveur d&apos;images. Créez-le, ou corrigez host.address dans le profil.</translation>
    </message>
    <message>
        <source>The connection to the image host %1 broke off.</source>
        <translation>La connexion au serveur d&apos;images %1 a été interrompue.</translation>
    </message>
    <message>
        <source>The image host refused “%1”.</source>
        <translation>Le serveur d&apos;images a refusé «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Signing in to %1 as “%2”.</source>
        <translation>Connexion à %1 en tant que «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password of the &amp;image host</source>
        <translation>Mot de passe du serveur d&apos;&amp;images</translation>
    </message>
    <message>
        <source>Leave empty to sign in with a key</source>
        <translation>Laisser vide pour se connecter avec une clé</translation>
    </message>
    <message>
        <source>Passphrase of the private &amp;key</source>
        <translation>Phrase secrète de la &amp;clé privée</translation>
    </message>
    <message>
        <source>Leave empty if it has none</source>
        <translation>Laisser vide si elle n&apos;en a pas</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>&amp;Retenir le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>The one you sign in with on the portal&apos;s own page</source>
        <translation>Celui avec lequel vous vous connectez sur la page du portail</translation>
    </message>
    <message>
        <source>Of your account there</source>
        <translation>Celui de votre compte là-bas</translation>
    </message>
</context>
<context>
    <name>SkeletalRecords</name>
    <message>
        <source>“%1” cannot be a catalog number of the portal, which has 1 to %2 characters.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un numéro de catalogue du portail, qui compte de 1 à %2 caractères.</translation>
    </message>
    <message>
        <source>The portal does not let this account create records in the collection, or its token is no longer valid.</source>
        <translation>Le portail ne laisse pas ce compte créer des enregistrements dans la collection, ou son jeton n&apos;est plus valable.</translation>
    </message>
    <message>
        <source>The portal failed to create the record %1. Make sure that the account may edit the collection.</source>
        <translation>Le portail n&apos;a pas réussi à créer l&apos;enregistrement %1. Assurez-vous que le compte a le droit de modifier la collection.</translation>
    </message>
</context>
<context>
    <name>SortDelegate</name>
    <message>
        <source>Place on the record</source>
        <translation>Place dans l&apos;enregistrement</translation>
    </message>
    <message>
        <source>the portal&apos;s own</source>
        <translation>celle du portail</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>The name “%1” is not valid text (shown with \x for what cannot be read). Rename the file, then add it again.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» n&apos;est pas un texte valide (affiché avec \x pour ce qui est illisible). Renommez le fichier, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read to its end. Check that you may open it.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être lu jusqu&apos;au bout. Vérifiez que vous avez le droit de l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>“%1” is a link to another place. Links are not followed.</source>
        <translation>«&#xa0;%1&#xa0;» est un lien vers un autre emplacement. Les liens ne sont pas suivis.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” is not an image file.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un fichier d&apos;image.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Il n&apos;y a pas de fichier ni de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SpecimenModel</name>
    <message>
        <source>Without a number</source>
        <translation>Sans numéro</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ssh</name>
    <message>
        <source>The image host %1 did not answer in time.</source>
        <translation>Le serveur d&apos;images %1 n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection to the image host %1 broke off.</source>
        <translation>La connexion au serveur d&apos;images %1 a été interrompue.</translation>
    </message>
    <message>
        <source>The image host %1 lets this account in, but not over SFTP. Ask for SFTP access.</source>
        <translation>Le serveur d&apos;images %1 laisse entrer ce compte, mais pas par SFTP. Demandez un accès SFTP.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be read. Check host.keyFile in the profile.</source>
        <translation>Le fichier de clé «&#xa0;%1&#xa0;» est illisible. Vérifiez host.keyFile dans le profil.</translation>
    </message>
    <message>
        <source>The key file “%1” needs its passphrase.</source>
        <translation>Le fichier de clé «&#xa0;%1&#xa0;» a besoin de sa phrase secrète.</translation>
    </message>
    <message>
        <source>The passphrase is not that of the key file “%1”.</source>
        <translation>La phrase secrète n&apos;est pas celle du fichier de clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key that can be used. Check host.keyFile in the profile: a private key begins with “-----BEGIN”.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne contient pas de clé privée utilisable. Vérifiez host.keyFile dans le profil&#xa0;: une clé privée commence par «&#xa0;-----BEGIN&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an image host. Correct host.address in the profile.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d&apos;un serveur d&apos;images. Corrigez host.address dans le profil.</translation>
    </message>
    <message>
        <source>The image host %1 shows another key than the one known for it. Somebody may be in between: nothing was sent. Ask the people who run it whether they changed the key; only then replace the old one in known_hosts.</source>
        <translation>Le serveur d&apos;images %1 présente une autre clé que celle qui est connue pour lui. Quelqu&apos;un s&apos;est peut-être interposé&#xa0;: rien n&apos;a été envoyé. Demandez à ses responsables s&apos;ils ont changé la clé&#xa0;; alors seulement, remplacez l&apos;ancienne dans known_hosts.</translation>
    </message>
    <message>
        <source>The image host %1 is not known to ssh yet; nothing was sent. Sign in once with ssh in a terminal and compare its key with what the people who run it tell you.</source>
        <translation>Le serveur d&apos;images %1 n&apos;est pas encore connu de ssh&#xa0;; rien n&apos;a été envoyé. Connectez-vous une fois avec ssh dans un terminal et comparez sa clé avec ce que vous indiquent ses responsables.</translation>
    </message>
    <message>
        <source>The image host %1 did not let ssh in. Sign in once with ssh in a terminal, and check the user in host.address and the key.</source>
        <translation>Le serveur d&apos;images %1 n&apos;a pas laissé entrer ssh. Connectez-vous une fois avec ssh dans un terminal, et vérifiez l&apos;utilisateur dans host.address et la clé.</translation>
    </message>
    <message>
        <source>ssh cannot use its configuration. Sign in with ssh in a terminal to see why.</source>
        <translation>ssh ne peut pas utiliser sa configuration. Connectez-vous avec ssh dans un terminal pour voir pourquoi.</translation>
    </message>
    <message>
        <source>ssh cannot reach the image host %1. Check the network and host.address in the profile.</source>
        <translation>ssh ne peut pas joindre le serveur d&apos;images %1. Vérifiez le réseau et host.address dans le profil.</translation>
    </message>
    <message>
        <source>The program “%1” cannot be started here. Install OpenSSH, or let this program speak SSH itself (host.ssh in the profile).</source>
        <translation>Le programme «&#xa0;%1&#xa0;» ne peut pas être lancé ici. Installez OpenSSH, ou laissez ce programme utiliser SSH lui-même (host.ssh dans le profil).</translation>
    </message>
    <message>
        <source>The image host %1 cannot be reached on port %2. Check the network and host.address in the profile.</source>
        <translation>Le serveur d&apos;images %1 est injoignable sur le port %2. Vérifiez le réseau et host.address dans le profil.</translation>
    </message>
    <message>
        <source>The image host %1 shows another key than the one known for it. Somebody may be in between: nothing was sent. Ask the people who run it whether they changed the key; only then replace the old one in the profile or in known_hosts.</source>
        <translation>Le serveur d&apos;images %1 présente une autre clé que celle qui est connue pour lui. Quelqu&apos;un s&apos;est peut-être interposé&#xa0;: rien n&apos;a été envoyé. Demandez à ses responsables s&apos;ils ont changé la clé&#xa0;; alors seulement, remplacez l&apos;ancienne dans le profil ou dans known_hosts.</translation>
    </message>
    <message>
        <source>The image host %1 is not known here yet; nothing was sent. Its key is %2. Compare it with what the people who run it tell you, then put it into the profile as host.hostKey.</source>
        <translation>Le serveur d&apos;images %1 n&apos;est pas encore connu ici&#xa0;; rien n&apos;a été envoyé. Sa clé est %2. Comparez-la avec ce que vous indiquent ses responsables, puis mettez-la dans le profil comme host.hostKey.</translation>
    </message>
    <message>
        <source>The key of %1 cannot be kept in “%2”. Make that file writable, or accept the key for this time only.</source>
        <translation>La clé de %1 ne peut pas être conservée dans «&#xa0;%2&#xa0;». Rendez ce fichier accessible en écriture, ou acceptez la clé pour cette fois seulement.</translation>
    </message>
    <message>
        <source>The image host %1 asks for “%2” to sign in, and nobody can be asked here. Run this where somebody can answer.</source>
        <translation>Le serveur d&apos;images %1 demande «&#xa0;%2&#xa0;» pour la connexion, et personne ne peut être interrogé ici. Lancez cette commande là où quelqu&apos;un peut répondre.</translation>
    </message>
    <message>
        <source>The image host %1 asked for “%2” to sign in, and got no answer.</source>
        <translation>Le serveur d&apos;images %1 a demandé «&#xa0;%2&#xa0;» pour la connexion, et n&apos;a pas reçu de réponse.</translation>
    </message>
    <message>
        <source>The image host %1 did not accept the answers. Try again.</source>
        <translation>Le serveur d&apos;images %1 n&apos;a pas accepté les réponses. Réessayez.</translation>
    </message>
    <message>
        <source>The image host %1 did not let “%2” in. Check the user in host.address, and the password or key.</source>
        <translation>Le serveur d&apos;images %1 n&apos;a pas laissé entrer «&#xa0;%2&#xa0;». Vérifiez l&apos;utilisateur dans host.address, et le mot de passe ou la clé.</translation>
    </message>
    <message>
        <source>The image host %1 is not known here yet, and you did not accept its key; nothing was sent. Ask the people who run it for the key&apos;s fingerprint, then try again.</source>
        <translation>Le serveur d&apos;images %1 n&apos;est pas encore connu ici et vous n&apos;avez pas accepté sa clé ; rien n&apos;a été envoyé. Demandez l&apos;empreinte de la clé à ses responsables, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Last batches</source>
        <translation>Derniers lots</translation>
    </message>
    <message>
        <source>You see which record each image belongs to before anything leaves this computer.</source>
        <translation>Vous voyez à quel enregistrement appartient chaque image avant que quoi que ce soit ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>To begin, say where your portal is and where the images go: that takes a few minutes. Or try everything out in practice mode first.</source>
        <translation>Pour commencer, indiquez où se trouve votre portail et où vont les images&#xa0;: cela prend quelques minutes. Ou essayez d&apos;abord tout en mode d&apos;essai.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Continuer avec %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Goes on sending where it was left</source>
        <translation>Poursuit l&apos;envoi là où il s&apos;est arrêté</translation>
    </message>
    <message>
        <source>Shows its images; nothing is sent</source>
        <translation>Affiche ses images&#xa0;; rien n&apos;est envoyé</translation>
    </message>
    <message>
        <source>Drop a folder or a zip of specimen images here</source>
        <translation>Déposez ici un dossier ou un zip d&apos;images de spécimens</translation>
    </message>
</context>
<context>
    <name>StatesBar</name>
    <message>
        <source>Images by state</source>
        <translation>Images par état</translation>
    </message>
</context>
<context>
    <name>SuffixTable</name>
    <message>
        <source>What a name says behind its number, as in ASU0012345_label.jpg, or before it, as in tn_ASU0012345.jpg. A suffix of one letter must be written in this very case.</source>
        <translation>Ce que dit un nom après son numéro, comme dans ASU0012345_label.jpg, ou avant, comme dans tn_ASU0012345.jpg. Un suffixe d&apos;une seule lettre doit être écrit avec exactement cette casse.</translation>
    </message>
    <message>
        <source>Suffixes of names</source>
        <translation>Suffixes des noms</translation>
    </message>
    <message>
        <source>Press F2 to change a cell.</source>
        <translation>Appuyez sur F2 pour modifier une cellule.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Copy made before</source>
        <translation>Copie déjà faite</translation>
    </message>
    <message>
        <source>Place on the record</source>
        <translation>Place dans l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>A&amp;dd suffix</source>
        <translation>A&amp;jouter un suffixe</translation>
    </message>
    <message>
        <source>Adds an empty row</source>
        <translation>Ajoute une ligne vide</translation>
    </message>
    <message>
        <source>&amp;Remove suffix</source>
        <translation>&amp;Supprimer le suffixe</translation>
    </message>
    <message>
        <source>Removes the row</source>
        <translation>Supprime la ligne</translation>
    </message>
    <message>
        <source>&amp;Back to the usual ones</source>
        <translation>&amp;Revenir aux suffixes usuels</translation>
    </message>
    <message>
        <source>Replaces all rows by the suffixes that are commonly used</source>
        <translation>Remplace toutes les lignes par les suffixes couramment utilisés</translation>
    </message>
</context>
<context>
    <name>ThumbnailStrip</name>
    <message>
        <source>Image %1 of the record: %2</source>
        <translation>Image %1 de l&apos;enregistrement&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailPanel</name>
    <message>
        <source>A&amp;ddresses and history</source>
        <translation>Adresses et &amp;historique</translation>
    </message>
    <message>
        <source>Addresses and history</source>
        <translation>Adresses et historique</translation>
    </message>
    <message>
        <source>Where the image lies on the web, and what became of it so far</source>
        <translation>Où l&apos;image se trouve sur le web, et ce qu&apos;il en est advenu jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Web copy</source>
        <translation>Copie web</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Untouched original</source>
        <translation>Original intact</translation>
    </message>
    <message>
        <source>Copies this address</source>
        <translation>Copie cette adresse</translation>
    </message>
    <message>
        <source>Copy the address: %1</source>
        <extracomment>%1 is what lies there, for instance Web copy.</extracomment>
        <translation>Copier l&apos;adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A line of an image&apos;s history: when, its state, and why.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Its link stands in a file for the portal&apos;s manager: “%1”. Delete the file if nobody imported it; else resume the batch first, so that the link is known.</source>
        <translation>Son lien se trouve dans un fichier destiné au gestionnaire du portail&#xa0;: «&#xa0;%1&#xa0;». Supprimez le fichier si personne ne l&apos;a importé&#xa0;; sinon, reprenez d&apos;abord le lot, afin que le lien soit connu.</translation>
    </message>
    <message>
        <source>Somebody else made this link.</source>
        <translation>Quelqu&apos;un d&apos;autre a créé ce lien.</translation>
    </message>
    <message>
        <source>Somebody imported its link. Resume the batch first.</source>
        <translation>Quelqu&apos;un a importé son lien. Reprenez d&apos;abord le lot.</translation>
    </message>
    <message>
        <source>Somebody took the image off its record already. Its files stay on the image host.</source>
        <translation>Quelqu&apos;un a déjà retiré l&apos;image de son enregistrement. Ses fichiers restent sur le serveur d&apos;images.</translation>
    </message>
    <message>
        <source>Another image needs the file “%1”.</source>
        <translation>Une autre image a besoin du fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Somebody changed the file “%1” on the image host.</source>
        <translation>Quelqu&apos;un a modifié le fichier «&#xa0;%1&#xa0;» sur le serveur d&apos;images.</translation>
    </message>
    <message>
        <source>The image host holds a copy that was made from the file, not the file itself. Keep the file.</source>
        <translation>Le serveur d&apos;images contient une copie tirée du fichier, et non le fichier lui-même. Gardez le fichier.</translation>
    </message>
    <message>
        <source>The file was changed since it was sent.</source>
        <translation>Le fichier a été modifié depuis son envoi.</translation>
    </message>
    <message>
        <source>The record does not show the image any more.</source>
        <translation>L&apos;enregistrement ne montre plus l&apos;image.</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Take the batch back</source>
        <translation>Retirer le lot</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will be taken off their records, then their files off the image host. Your own files stay where they are.</source>
        <translation>
            <numerusform>%n image sera retirée de son enregistrement, puis ses fichiers du serveur d&apos;images. Vos propres fichiers restent où ils sont.</numerusform>
            <numerusform>%n images seront retirées de leurs enregistrements, puis leurs fichiers du serveur d&apos;images. Vos propres fichiers restent où ils sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) stay, because something about them is not as this batch left it.</source>
        <translation>
            <numerusform>%n image reste, parce que quelque chose n&apos;y est plus tel que ce lot l&apos;a laissé.</numerusform>
            <numerusform>%n images restent, parce que quelque chose n&apos;y est plus tel que ce lot l&apos;a laissé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %n image(s)</source>
        <translation>
            <numerusform>&amp;Retirer %n image</numerusform>
            <numerusform>&amp;Retirer %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Enregistrer la &amp;liste…</translation>
    </message>
    <message>
        <source>For the portal&apos;s manager, when your account may not take links back</source>
        <translation>Pour le gestionnaire du portail, quand votre compte n&apos;a pas le droit de retirer des liens</translation>
    </message>
    <message>
        <source>What becomes of each image</source>
        <translation>Ce que devient chaque image</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Stays. %1</source>
        <translation>Reste. %1</translation>
    </message>
    <message>
        <source>Link and files are taken back</source>
        <translation>Le lien et les fichiers sont retirés</translation>
    </message>
    <message>
        <source>Its files are removed; it was not linked</source>
        <translation>Ses fichiers sont supprimés&#xa0;; elle n&apos;était pas liée</translation>
    </message>
</context>
<context>
    <name>WebDavHost</name>
    <message>
        <source>A web server does not say when a file is safe on its disk: what was uploaded just before its power fails may be lost.</source>
        <translation>Un serveur web ne dit pas quand un fichier est en sûreté sur son disque&#xa0;: ce qui a été envoyé juste avant une panne de courant peut être perdu.</translation>
    </message>
    <message>
        <source>This server cannot rename files, so they are written under their final name at once: one that broke off may be left there half, and one that somebody else puts there in the same moment may be overwritten.</source>
        <translation>Ce serveur ne peut pas renommer les fichiers, qui sont donc écrits d&apos;emblée sous leur nom définitif&#xa0;: un fichier dont l&apos;envoi s&apos;interrompt peut y rester incomplet, et un fichier que quelqu&apos;un d&apos;autre y met au même instant peut être écrasé.</translation>
    </message>
    <message>
        <source>This server overwrites a file when another is renamed to its name, so each name is looked at first: only what somebody else puts there in the same moment may be overwritten.</source>
        <translation>Ce serveur écrase un fichier quand un autre est renommé à son nom&#xa0;; chaque nom est donc d&apos;abord examiné&#xa0;: seul ce que quelqu&apos;un d&apos;autre y met au même instant peut être écrasé.</translation>
    </message>
    <message>
        <source>The image host kept %1 instead of %2 bytes of “%3”. It is tried again by itself; if it stays so, tell the people who run the image host.</source>
        <translation>Le serveur d&apos;images a conservé %1 octets au lieu de %2 pour «&#xa0;%3&#xa0;». L&apos;essai est répété automatiquement&#xa0;; si cela persiste, prévenez les responsables du serveur d&apos;images.</translation>
    </message>
    <message>
        <source>The image host did not give “%1” its final name. It is tried again by itself; if it stays so, tell the people who run the image host.</source>
        <translation>Le serveur d&apos;images n&apos;a pas donné à «&#xa0;%1&#xa0;» son nom définitif. L&apos;essai est répété automatiquement&#xa0;; si cela persiste, prévenez les responsables du serveur d&apos;images.</translation>
    </message>
    <message>
        <source>Without https:// anybody on the way could read the password for %1; nothing was sent. Write https:// in host.address in the profile.</source>
        <translation>Sans https://, n&apos;importe qui sur le trajet pourrait lire le mot de passe pour %1&#xa0;; rien n&apos;a été envoyé. Écrivez https:// dans host.address dans le profil.</translation>
    </message>
    <message>
        <source>“%1” holds no certificates in PEM form. Correct host.caFile in the profile.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de certificats au format PEM. Corrigez host.caFile dans le profil.</translation>
    </message>
    <message>
        <source>The image host takes files there, but not “%1”. Rename your file, or ask the people who run the image host why it is refused.</source>
        <translation>Le serveur d&apos;images y accepte des fichiers, mais pas «&#xa0;%1&#xa0;». Renommez votre fichier, ou demandez aux responsables du serveur d&apos;images pourquoi il est refusé.</translation>
    </message>
    <message>
        <source>The image host refuses files as large as “%1”. Ask the people who run it for a higher limit on uploads, or set images.originalLimitMB lower in the profile.</source>
        <translation>Le serveur d&apos;images refuse les fichiers aussi grands que «&#xa0;%1&#xa0;». Demandez à ses responsables une limite d&apos;envoi plus élevée, ou réduisez images.originalLimitMB dans le profil.</translation>
    </message>
    <message>
        <source>The image host sends uploads on to another address, “%1”. If that is right, put it into the profile as host.address.</source>
        <translation>Le serveur d&apos;images redirige les envois vers une autre adresse, «&#xa0;%1&#xa0;». Si elle est correcte, mettez-la dans le profil comme host.address.</translation>
    </message>
    <message>
        <source>The image host %1 wants a user and a password. Write host.address in the profile as https://user@host/folder/.</source>
        <translation>Le serveur d&apos;images %1 demande un utilisateur et un mot de passe. Écrivez host.address dans le profil sous la forme https://user@host/folder/.</translation>
    </message>
    <message>
        <source>The image host %1 did not let “%2” in. Check the user in host.address, and the password.</source>
        <translation>Le serveur d&apos;images %1 n&apos;a pas laissé entrer «&#xa0;%2&#xa0;». Vérifiez l&apos;utilisateur dans host.address, et le mot de passe.</translation>
    </message>
    <message>
        <source>The account may not write “%1” on the image host. Ask for the right to write there, or correct host.address in the profile.</source>
        <translation>Le compte n&apos;a pas le droit d&apos;écrire «&#xa0;%1&#xa0;» sur le serveur d&apos;images. Demandez le droit d&apos;y écrire, ou corrigez host.address dans le profil.</translation>
    </message>
    <message>
        <source>The folder “%1” is missing on the image host and may not be made by this account. Make it there, or ask for the right to make folders.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» manque sur le serveur d&apos;images, et ce compte n&apos;a pas le droit de le créer. Créez-le sur place, ou demandez le droit de créer des dossiers.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there on the image host. Make it, or correct host.address in the profile.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n&apos;existe pas sur le serveur d&apos;images. Créez-le, ou corrigez host.address dans le profil.</translation>
    </message>
    <message>
        <source>“%1” is on a web server, but not a folder that takes files (WebDAV). Correct host.address in the profile, or ask for the address for uploads.</source>
        <translation>«&#xa0;%1&#xa0;» est sur un serveur web, mais n&apos;est pas un dossier qui accepte des fichiers (WebDAV). Corrigez host.address dans le profil, ou demandez l&apos;adresse prévue pour les envois.</translation>
    </message>
    <message>
        <source>The image host does not take a file with the name “%1”. Rename your file.</source>
        <translation>Le serveur d&apos;images n&apos;accepte pas de fichier portant le nom «&#xa0;%1&#xa0;». Renommez votre fichier.</translation>
    </message>
    <message>
        <source>Another program has “%1” locked on the image host. It is tried again by itself; if it stays locked, close the other program.</source>
        <translation>Un autre programme a verrouillé «&#xa0;%1&#xa0;» sur le serveur d&apos;images. L&apos;essai est répété automatiquement&#xa0;; si le verrou persiste, fermez l&apos;autre programme.</translation>
    </message>
    <message>
        <source>The image host is busy (status %1). It is asked again by itself; if it stays busy, tell the people who run it.</source>
        <translation>Le serveur d&apos;images est occupé (statut %1). Il est interrogé de nouveau automatiquement&#xa0;; s&apos;il reste occupé, prévenez ses responsables.</translation>
    </message>
    <message>
        <source>The disk of the image host is full. Make space there, then resume.</source>
        <translation>Le disque du serveur d&apos;images est plein. Faites-y de la place, puis reprenez.</translation>
    </message>
    <message>
        <source>The image host refused “%1” (status %2). It is tried again by itself; if it stays refused, tell the people who run the image host.</source>
        <translation>Le serveur d&apos;images a refusé «&#xa0;%1&#xa0;» (statut %2). L&apos;essai est répété automatiquement&#xa0;; si le refus persiste, prévenez les responsables du serveur d&apos;images.</translation>
    </message>
    <message>
        <source>The image host refused “%1” (status %2). Ask the people who run it why.</source>
        <translation>Le serveur d&apos;images a refusé «&#xa0;%1&#xa0;» (statut %2). Demandez-en la raison à ses responsables.</translation>
    </message>
    <message>
        <source>The image host shows a page under every address, also where no file is. Perhaps the network wants you to sign in: open a web page in a browser.</source>
        <translation>Le serveur d&apos;images affiche une page à n&apos;importe quelle adresse, même là où il n&apos;y a aucun fichier. Le réseau demande peut-être une connexion de votre part&#xa0;: ouvrez une page web dans un navigateur.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Adds all images of a folder</source>
        <translation>Ajoute toutes les images d&apos;un dossier</translation>
    </message>
    <message>
        <source>Choose f&amp;iles…</source>
        <translation>Choisir des f&amp;ichiers…</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Coller des fichiers</translation>
    </message>
    <message>
        <source>Adds the files that were copied in a file manager</source>
        <translation>Ajoute les fichiers copiés dans un gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>&amp;Mapping file…</source>
        <translation>Fichier de c&amp;orrespondance…</translation>
    </message>
    <message>
        <source>Takes numbers from a table (CSV) with file names and their numbers, before any rule</source>
        <translation>Prend les numéros dans une table (CSV) de noms de fichiers et de leurs numéros, avant toute règle</translation>
    </message>
    <message>
        <source>&amp;Without mapping file</source>
        <translation>&amp;Sans fichier de correspondance</translation>
    </message>
    <message>
        <source>Finds the numbers by the rules of the profile again</source>
        <translation>Trouve de nouveau les numéros par les règles du profil</translation>
    </message>
    <message>
        <source>&amp;Check records</source>
        <translation>&amp;Vérifier les enregistrements</translation>
    </message>
    <message>
        <source>Compares the numbers with the portal&apos;s records; sends nothing</source>
        <translation>Compare les numéros avec les enregistrements du portail&#xa0;; n&apos;envoie rien</translation>
    </message>
    <message>
        <source>Start &amp;upload</source>
        <translation>Lancer l&apos;&amp;envoi</translation>
    </message>
    <message>
        <source>Puts the ready images on the web and links them</source>
        <translation>Met en ligne les images prêtes et les lie</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Holds the upload; Space does the same in the table</source>
        <translation>Suspend l&apos;envoi&#xa0;; Espace fait de même dans le tableau</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Stops soon; what is done stays done</source>
        <translation>S&apos;arrête bientôt&#xa0;; ce qui est fait reste fait</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Réessayer les éc&amp;hecs</translation>
    </message>
    <message>
        <source>Tries again what failed</source>
        <translation>Réessaie ce qui a échoué</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>Rapp&amp;ort…</translation>
    </message>
    <message>
        <source>Saves what happened to every image</source>
        <translation>Enregistre ce qu&apos;il est advenu de chaque image</translation>
    </message>
    <message>
        <source>E&amp;xport links…</source>
        <translation>E&amp;xporter les liens…</translation>
    </message>
    <message>
        <source>Writes the links into files, for somebody who may import them into the portal</source>
        <translation>Écrit les liens dans des fichiers, pour quelqu&apos;un qui a le droit de les importer dans le portail</translation>
    </message>
    <message>
        <source>Safe to &amp;delete…</source>
        <translation>Fichiers s&amp;upprimables sans risque…</translation>
    </message>
    <message>
        <source>Looks at every byte and link again and lists the files that you need not keep on this computer</source>
        <translation>Examine de nouveau chaque octet et chaque lien, et dresse la liste des fichiers que vous n&apos;avez pas besoin de garder sur cet ordinateur</translation>
    </message>
    <message>
        <source>Undo this &amp;batch…</source>
        <translation>Annuler ce &amp;lot…</translation>
    </message>
    <message>
        <source>Takes back the links that this batch made and the files that it sent; shows first what that means</source>
        <translation>Retire les liens que ce lot a créés et les fichiers qu&apos;il a envoyés&#xa0;; montre d&apos;abord ce que cela implique</translation>
    </message>
    <message>
        <source>&amp;Work through decisions</source>
        <translation>Parco&amp;urir les décisions</translation>
    </message>
    <message>
        <source>&amp;Next decision</source>
        <translation>Décision sui&amp;vante</translation>
    </message>
    <message>
        <source>Goes to the next image to decide on</source>
        <translation>Passe à la prochaine image à décider</translation>
    </message>
    <message>
        <source>&amp;Previous decision</source>
        <translation>Décision &amp;précédente</translation>
    </message>
    <message>
        <source>Goes back to the image before</source>
        <translation>Revient à l&apos;image précédente</translation>
    </message>
    <message>
        <source>Last deci&amp;ded</source>
        <translation>&amp;Dernière décidée</translation>
    </message>
    <message>
        <source>Goes back to the image that was decided last</source>
        <translation>Revient à l&apos;image décidée en dernier</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Shows only rows with some text</source>
        <translation>N&apos;affiche que les lignes contenant un certain texte</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes the last decision back</source>
        <translation>Annule la dernière décision</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>Refait ce qui a été annulé</translation>
    </message>
    <message>
        <source>Find and &amp;replace…</source>
        <translation>&amp;Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Changes many numbers at once, and shows beforehand what becomes of them</source>
        <translation>Modifie de nombreux numéros à la fois, et montre auparavant ce qu&apos;ils deviennent</translation>
    </message>
    <message>
        <source>By &amp;specimens</source>
        <translation>Par &amp;spécimens</translation>
    </message>
    <message>
        <source>Shows the images below their specimens</source>
        <translation>Affiche les images sous leurs spécimens</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Mas&amp;quer</translation>
    </message>
    <message>
        <source>Hides this message</source>
        <translation>Masque ce message</translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Asks for the password of the portal</source>
        <translation>Demande le mot de passe du portail</translation>
    </message>
    <message>
        <source>Test co&amp;nnection…</source>
        <translation>Tester la co&amp;nnexion…</translation>
    </message>
    <message>
        <source>Tries portal, rights and image host with a small test image, which is removed again</source>
        <translation>Essaie le portail, les droits et le serveur d&apos;images avec une petite image de test, supprimée ensuite</translation>
    </message>
    <message>
        <source>Set u&amp;p…</source>
        <translation>Confi&amp;gurer…</translation>
    </message>
    <message>
        <source>Leads you from the portal&apos;s address to a profile that works</source>
        <translation>Vous conduit de l&apos;adresse du portail à un profil qui fonctionne</translation>
    </message>
    <message>
        <source>Pr&amp;ofiles…</source>
        <translation>Pr&amp;ofils…</translation>
    </message>
    <message>
        <source>Makes, copies, exchanges and removes profiles: each is a portal with an image host</source>
        <translation>Crée, copie, échange et supprime des profils&#xa0;: chacun est un portail avec un serveur d&apos;images</translation>
    </message>
    <message>
        <source>&amp;Edit profile…</source>
        <translation>Mod&amp;ifier le profil…</translation>
    </message>
    <message>
        <source>Changes the profile</source>
        <translation>Modifie le profil</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Opens the list of batches once more</source>
        <translation>Ouvre encore une fois la liste des lots</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Last &amp;batches</source>
        <translation>Dern&amp;iers lots</translation>
    </message>
    <message>
        <source>Goes to the start page with what is left</source>
        <translation>Va à la page d&apos;accueil, avec ce qui reste à faire</translation>
    </message>
    <message>
        <source>All batc&amp;hes…</source>
        <translation>Tous les lo&amp;ts…</translation>
    </message>
    <message>
        <source>Lists all batches: what became of them, reports, undo</source>
        <translation>Affiche tous les lots&#xa0;: ce qu&apos;ils sont devenus, rapports, annulation</translation>
    </message>
    <message>
        <source>P&amp;ractice</source>
        <translation>&amp;Mode d&apos;essai</translation>
    </message>
    <message>
        <source>Opens a portal and images of its own to try everything out; nothing leaves this computer</source>
        <translation>Ouvre un portail et des images à part pour tout essayer&#xa0;; rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Lea&amp;ve practice</source>
        <translation>Quitter le mo&amp;de d&apos;essai</translation>
    </message>
    <message>
        <source>Goes back to your own work</source>
        <translation>Revient à votre propre travail</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>Rec&amp;ommencer</translation>
    </message>
    <message>
        <source>Forgets what was practised and begins anew</source>
        <translation>Oublie ce qui a été essayé et repart à zéro</translation>
    </message>
    <message>
        <source>Shows the files in which the program wrote down what it did; they hold no passwords</source>
        <translation>Montre les fichiers dans lesquels le programme a noté ce qu&apos;il a fait ; ils ne contiennent aucun mot de passe</translation>
    </message>
    <message>
        <source>Save diagnosti&amp;cs…</source>
        <translation>Enregistrer le diagnosti&amp;c…</translation>
    </message>
    <message>
        <source>Writes a zip for whoever helps you: logs, profile and versions, without passwords</source>
        <translation>Écrit un zip pour la personne qui vous aide : journaux, profil et versions, sans mots de passe</translation>
    </message>
    <message>
        <source>&amp;About Sheetlink</source>
        <translation>À propos de Sheetlin&amp;k</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Closes the window; what is left goes on next time</source>
        <translation>Ferme la fenêtre&#xa0;; ce qui reste se poursuit la prochaine fois</translation>
    </message>
    <message>
        <source>Shows the images that need a decision one after the other; N and P go on and back</source>
        <translation>Montre l&apos;une après l&apos;autre les images qui demandent une décision ; N et P avancent et reculent</translation>
    </message>
    <message>
        <source>Open log &amp;folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guide d&apos;utilisation</translation>
    </message>
    <message>
        <source>Tells how everything is done, and what messages mean</source>
        <translation>Explique comment tout se fait et ce que signifient les messages</translation>
    </message>
    <message>
        <source>Small pict&amp;ures</source>
        <translation>Petites ima&amp;ges</translation>
    </message>
    <message>
        <source>Shows a small picture beside each file name</source>
        <translation>Montre une petite image à côté de chaque nom de fichier</translation>
    </message>
    <message>
        <source>Adds single images, or zips of images</source>
        <translation>Ajoute des images une à une, ou des zips d&apos;images</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The images of the zip could not be unpacked into “%1”: %2 are free there. Make space, then try again.</source>
        <translation>Les images du zip n&apos;ont pas pu être décompressées dans «&#xa0;%1&#xa0;»&#xa0;: %2 y sont libres. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The zip of “%1” was changed while it was read. Add it again.</source>
        <translation>Le zip de «&#xa0;%1&#xa0;» a été modifié pendant sa lecture. Ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is damaged inside its zip. Get the zip anew, then add it again.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé dans son zip. Procurez-vous de nouveau le zip, puis ajoutez-le encore une fois.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Unpack the zip with the password, then add the folder.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé par un mot de passe. Décompressez le zip avec le mot de passe, puis ajoutez le dossier.</translation>
    </message>
    <message>
        <source>“%1” is packed in a way that Sheetlink cannot read. Unpack the zip with another program, then add the folder.</source>
        <translation>«&#xa0;%1&#xa0;» est compressé d&apos;une façon que Sheetlink ne sait pas lire. Décompressez le zip avec un autre programme, puis ajoutez le dossier.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Unpack the zip, then add the folder.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse %2. Décompressez le zip, puis ajoutez le dossier.</translation>
    </message>
    <message>
        <source>“%1” would become %2 out of %3, as no photograph does. If you trust the zip, unpack it yourself and add the folder.</source>
        <translation>«&#xa0;%1&#xa0;» passerait de %3 à %2, ce que ne fait aucune photographie. Si vous avez confiance en ce zip, décompressez-le vous-même et ajoutez le dossier.</translation>
    </message>
    <message>
        <source>“%1” has a name that could lead out of its folder. If you trust the zip, unpack it yourself and add the folder.</source>
        <translation>«&#xa0;%1&#xa0;» porte un nom qui pourrait mener hors de son dossier. Si vous avez confiance en ce zip, décompressez-le vous-même et ajoutez le dossier.</translation>
    </message>
    <message>
        <source>“%1” is a zip inside a zip. Unpack the outer one, then add the folder.</source>
        <translation>«&#xa0;%1&#xa0;» est un zip dans un zip. Décompressez celui de l&apos;extérieur, puis ajoutez le dossier.</translation>
    </message>
    <message>
        <source>The name “%1” is not valid text. Unpack the zip, rename the file, then add the folder.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» n&apos;est pas un texte valide. Décompressez le zip, renommez le fichier, puis ajoutez le dossier.</translation>
    </message>
    <message>
        <source>The name “%1” is too long. Unpack the zip, give the file a shorter name, then add the folder.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est trop long. Décompressez le zip, donnez au fichier un nom plus court, puis ajoutez le dossier.</translation>
    </message>
    <message>
        <source>The zip “%1” cannot be read: it is empty, damaged or not complete. Get it anew, then add it again.</source>
        <translation>Le zip «&#xa0;%1&#xa0;» est illisible&#xa0;: il est vide, endommagé ou incomplet. Procurez-vous-le de nouveau, puis ajoutez-le encore une fois.</translation>
    </message>
    <message>
        <source>The zip holds several files of the name “%1”. Unpack it, give them names of their own, then add the folder.</source>
        <translation>Le zip contient plusieurs fichiers du nom de «&#xa0;%1&#xa0;». Décompressez-le, donnez à chacun son propre nom, puis ajoutez le dossier.</translation>
    </message>
    <message>
        <source>The zip “%1” cannot be opened. Check that you may read it.</source>
        <translation>Le zip «&#xa0;%1&#xa0;» ne peut pas être ouvert. Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The zip “%1” holds more than %2 files. Unpack it, then add the folder.</source>
        <translation>Le zip «&#xa0;%1&#xa0;» contient plus de %2 fichiers. Décompressez-le, puis ajoutez le dossier.</translation>
    </message>
    <message>
        <source>The zip “%1” holds no files.</source>
        <translation>Le zip «&#xa0;%1&#xa0;» ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>The zip “%1” would become larger than %2. Unpack it, then add the folder.</source>
        <translation>Le zip «&#xa0;%1&#xa0;» dépasserait %2. Décompressez-le, puis ajoutez le dossier.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Puts specimen images on the web and links them to the records of a Symbiota portal.</source>
        <translation>Met en ligne des images de spécimens et les lie aux enregistrements d&apos;un portail Symbiota.</translation>
    </message>
    <message>
        <source>Folders and images to begin with.</source>
        <translation>Dossiers et images pour commencer.</translation>
    </message>
    <message>
        <source>Try everything out; nothing leaves this computer.</source>
        <translation>Tout essayer&#xa0;; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>A profile by name or file.</source>
        <translation>Un profil, par son nom ou son fichier.</translation>
    </message>
    <message>
        <source>Another ledger than the usual.</source>
        <translation>Un autre journal de travail que le journal habituel.</translation>
    </message>
    <message>
        <source>Passwords, as KEY=VALUE lines only you may read.</source>
        <translation>Mots de passe, sous forme de lignes CLÉ=VALEUR que vous seul pouvez lire.</translation>
    </message>
</context>
</TS>
