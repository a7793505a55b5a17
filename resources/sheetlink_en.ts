<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlikePanel</name>
    <message numerus="yes">
        <source>Skip all %n alike</source>
        <translation>
            <numerusform>Skip %n</numerusform>
            <numerusform>Skip all %n alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same for all %n alike</source>
        <translation>
            <numerusform>Same for %n</numerusform>
            <numerusform>Same for all %n alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %1 for all %n alike</source>
        <translation>
            <numerusform>Answer %1 for %n</numerusform>
            <numerusform>Answer %1 for all %n alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n linked</numerusform>
            <numerusform>%n linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>%n not finished</numerusform>
            <numerusform>%n not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n waiting for you</numerusform>
            <numerusform>%n waiting for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a decision</source>
        <translation>
            <numerusform>%n needs a decision</numerusform>
            <numerusform>%n need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n cannot be used</numerusform>
            <numerusform>%n cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) go to %1</source>
        <translation>
            <numerusform>%n image goes to %1</numerusform>
            <numerusform>%n images go to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <comment>images go to</comment>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchEngine</name>
    <message numerus="yes">
        <source>%n link(s) were written to “%1”. Give the file to the portal&apos;s manager, for the Extended Data Import.</source>
        <translation>
            <numerusform>%n link was written to “%1”. Give the file to the portal&apos;s manager, for the Extended Data Import.</numerusform>
            <numerusform>%n links were written to “%1”. Give the file to the portal&apos;s manager, for the Extended Data Import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The portal was asked %n time(s) to link the image and neither did it nor said why. Retry later, or ask the portal&apos;s manager.</source>
        <translation>
            <numerusform>The portal was asked %n time to link the image and neither did it nor said why. Retry later, or ask the portal&apos;s manager.</numerusform>
            <numerusform>The portal was asked %n times to link the image and neither did it nor said why. Retry later, or ask the portal&apos;s manager.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), none of them an image</source>
        <translation>
            <numerusform>%n file, none of them an image</numerusform>
            <numerusform>%n files, none of them an image</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchText</name>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n linked</numerusform>
            <numerusform>%n linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to do</source>
        <translation>
            <numerusform>%n left to do</numerusform>
            <numerusform>%n left to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n not sent yet</numerusform>
            <numerusform>%n not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n waiting for you</numerusform>
            <numerusform>%n waiting for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n not looked into yet:</source>
        <translation>
            <numerusform>%n not looked into yet:</numerusform>
            <numerusform>%n not looked into yet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound, with a number; not compared with the portal yet:</source>
        <translation>
            <numerusform>%n sound, with a number; not compared with the portal yet:</numerusform>
            <numerusform>%n sound, with a number; not compared with the portal yet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to go to their records:</source>
        <translation>
            <numerusform>%n ready to go to their records:</numerusform>
            <numerusform>%n ready to go to their records:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prepared, not uploaded yet:</source>
        <translation>
            <numerusform>%n prepared, not uploaded yet:</numerusform>
            <numerusform>%n prepared, not uploaded yet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploaded, not verified yet:</source>
        <translation>
            <numerusform>%n uploaded, not verified yet:</numerusform>
            <numerusform>%n uploaded, not verified yet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploaded and verified, not linked yet:</source>
        <translation>
            <numerusform>%n uploaded and verified, not linked yet:</numerusform>
            <numerusform>%n uploaded and verified, not linked yet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked, not read back yet:</source>
        <translation>
            <numerusform>%n linked, not read back yet:</numerusform>
            <numerusform>%n linked, not read back yet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked:</source>
        <translation>
            <numerusform>%n linked:</numerusform>
            <numerusform>%n linked:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a decision:</source>
        <translation>
            <numerusform>%n waiting for a decision:</numerusform>
            <numerusform>%n waiting for a decision:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out:</source>
        <translation>
            <numerusform>%n left out:</numerusform>
            <numerusform>%n left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed:</source>
        <translation>
            <numerusform>%n failed:</numerusform>
            <numerusform>%n failed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked of the portal, answer not known yet (“resume” reads it back):</source>
        <translation>
            <numerusform>%n asked of the portal, answer not known yet (“resume” reads it back):</numerusform>
            <numerusform>%n asked of the portal, answer not known yet (“resume” reads it back):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · about %n minute(s) left</source>
        <translation>
            <numerusform> · about %n minute left</numerusform>
            <numerusform> · about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will be uploaded and linked; %1 need a decision, %2 cannot be used. Start? [y/N]</source>
        <translation>
            <numerusform>%n image will be uploaded and linked; %1 need a decision, %2 cannot be used. Start? [y/N]</numerusform>
            <numerusform>%n images will be uploaded and linked; %1 need a decision, %2 cannot be used. Start? [y/N]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be taken back:</source>
        <translation>
            <numerusform>%n can be taken back:</numerusform>
            <numerusform>%n can be taken back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back:</source>
        <translation>
            <numerusform>%n taken back:</numerusform>
            <numerusform>%n taken back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s):</source>
        <translation>
            <numerusform>%n stays:</numerusform>
            <numerusform>%n stay:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will be taken off their records, then their files off the image host. Your own files stay. Go on? [y/N]</source>
        <translation>
            <numerusform>%n image will be taken off its record, then its files off the image host. Your own files stay. Go on? [y/N]</numerusform>
            <numerusform>%n images will be taken off their records, then their files off the image host. Your own files stay. Go on? [y/N]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message numerus="yes">
        <source>Your answer counts for %n selected image(s).</source>
        <translation>
            <numerusform>Your answer counts for %n selected image.</numerusform>
            <numerusform>Your answer counts for %n selected images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · for %n of them</source>
        <extracomment>%1 is an answer; it suits only some of the images that are selected.</extracomment>
        <translation>
            <numerusform>%1 · for %n of them</numerusform>
            <numerusform>%1 · for %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionText</name>
    <message numerus="yes">
        <source>%n image(s) got their number.</source>
        <translation>
            <numerusform>%n image got its number.</numerusform>
            <numerusform>%n images got their number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will be used anyway.</source>
        <translation>
            <numerusform>%n image will be used anyway.</numerusform>
            <numerusform>%n images will be used anyway.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will take the place of what their records show.</source>
        <translation>
            <numerusform>%n image will take the place of what its record shows.</numerusform>
            <numerusform>%n images will take the place of what their records show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be made in the portal. This cannot be taken back here.</source>
        <translation>
            <numerusform>%n record will be made in the portal. This cannot be taken back here.</numerusform>
            <numerusform>%n records will be made in the portal. This cannot be taken back here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will be left out.</source>
        <translation>
            <numerusform>%n image will be left out.</numerusform>
            <numerusform>%n images will be left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>Batch %1, begun %2, %n file(s)</source>
        <translation>
            <numerusform>Batch %1, begun %2, %n file</numerusform>
            <numerusform>Batch %1, begun %2, %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkExport</name>
    <message numerus="yes">
        <source>%n linked image(s) are in the files as well, for a portal that has lost their links, such as one restored from a backup. Where the links are, they would be doubled; where records have other keys (occid), they would get to other records.</source>
        <translation>
            <numerusform>%n linked image is in the files as well, for a portal that has lost its link, such as one restored from a backup. Where the link is, it would be doubled; where records have other keys (occid), it would get to another record.</numerusform>
            <numerusform>%n linked images are in the files as well, for a portal that has lost their links, such as one restored from a backup. Where the links are, they would be doubled; where records have other keys (occid), they would get to other records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are linked already and left out, because importing them would double the link.</source>
        <translation>
            <numerusform>%n image is linked already and left out, because importing it would double the link.</numerusform>
            <numerusform>%n images are linked already and left out, because importing them would double the links.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) whose link was taken back are left out.</source>
        <translation>
            <numerusform>%n image whose link was taken back is left out.</numerusform>
            <numerusform>%n images whose links were taken back are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are left out because the portal was asked to link them and its answer is not known: “resume” reads it back, then export again.</source>
        <translation>
            <numerusform>%n image is left out because the portal was asked to link it and its answer is not known: “resume” reads it back, then export again.</numerusform>
            <numerusform>%n images are left out because the portal was asked to link them and its answer is not known: “resume” reads it back, then export again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are not verified at the host yet and left out.</source>
        <translation>
            <numerusform>%n image is not verified at the host yet and left out.</numerusform>
            <numerusform>%n images are not verified at the host yet and left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) stand in a file already that the run wrote. Import only one of the two, or the links are doubled.</source>
        <translation>
            <numerusform>%n link stands in a file already that the run wrote. Import only one of the two, or the link is doubled.</numerusform>
            <numerusform>%n links stand in a file already that the run wrote. Import only one of the two, or the links are doubled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are meant to replace others. No file can do that: both will be on the record until somebody deletes the old one.</source>
        <translation>
            <numerusform>%n image is meant to replace another. No file can do that: both will be on the record until somebody deletes the old one.</numerusform>
            <numerusform>%n images are meant to replace others. No file can do that: both will be on the record until somebody deletes the old one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the portal choose Extended Data Import, then Media Import; do not create new records. Import %n file(s), each of them once: importing one again doubles its images.</source>
        <translation>
            <numerusform>In the portal choose Extended Data Import, then Media Import; do not create new records. Import %n file, each of them once: importing one again doubles its images.</numerusform>
            <numerusform>In the portal choose Extended Data Import, then Media Import; do not create new records. Import %n files, each of them once: importing one again doubles its images.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n file(s) were written. Read the details before they are imported.</source>
        <translation>
            <numerusform>%n file was written. Read the details before it is imported.</numerusform>
            <numerusform>%n files were written. Read the details before they are imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were taken back.</source>
        <translation>
            <numerusform>%n image was taken back.</numerusform>
            <numerusform>%n images were taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s); the table says why.</source>
        <translation>
            <numerusform>%n stays; the table says why.</numerusform>
            <numerusform>%n stay; the table says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are on the web byte by byte, and linked. The list that you save names them.</source>
        <translation>
            <numerusform>%n file is on the web byte by byte, and linked. The list that you save names it.</numerusform>
            <numerusform>%n files are on the web byte by byte, and linked. The list that you save names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file need a look.</source>
        <translation>
            <numerusform>%n line of the file needs a look.</numerusform>
            <numerusform>%n lines of the file need a look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message numerus="yes">
        <source>With this rule %n of the names that were tried give(s) a number that the collection has.</source>
        <translation>
            <numerusform>With this rule %n of the names that were tried gives a number that the collection has.</numerusform>
            <numerusform>With this rule %n of the names that were tried give a number that the collection has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this rule %n of the names that were tried give(s) a number.</source>
        <translation>
            <numerusform>With this rule %n of the names that were tried gives a number.</numerusform>
            <numerusform>With this rule %n of the names that were tried give a number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message numerus="yes">
        <source>%n more reason(s).</source>
        <translation>
            <numerusform>%n more reason.</numerusform>
            <numerusform>%n more reasons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s)</source>
        <translation>
            <numerusform>%1 of %n image</numerusform>
            <numerusform>%1 of %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n image(s)</source>
        <translation>
            <numerusform>Reading %1 of %n image</numerusform>
            <numerusform>Reading %1 of %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back %1 of %n image(s)</source>
        <translation>
            <numerusform>Taken back %1 of %n image</numerusform>
            <numerusform>Taken back %1 of %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %1 of %n image(s) again</source>
        <translation>
            <numerusform>Looked at %1 of %n image again</numerusform>
            <numerusform>Looked at %1 of %n images again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpacking %1 of %n image(s)</source>
        <translation>
            <numerusform>Unpacking %1 of %n image</numerusform>
            <numerusform>Unpacking %1 of %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>No rule found a number in any of the %n name(s). Edit the rules or choose a mapping file.</source>
        <translation>
            <numerusform>No rule found a number in the name. Edit the rules or choose a mapping file.</numerusform>
            <numerusform>No rule found a number in any of the %n names. Edit the rules or choose a mapping file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign in to check %n number(s) against the portal.</source>
        <translation>
            <numerusform>Sign in to check %n number against the portal.</numerusform>
            <numerusform>Sign in to check %n numbers against the portal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were not compared with the portal&apos;s records yet.</source>
        <translation>
            <numerusform>%n image was not compared with the portal&apos;s records yet.</numerusform>
            <numerusform>%n images were not compared with the portal&apos;s records yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is ready yet: %n image(s) need a decision.</source>
        <translation>
            <numerusform>Nothing is ready yet: %n image needs a decision.</numerusform>
            <numerusform>Nothing is ready yet: %n images need a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message numerus="yes">
        <source>%n image(s) there already:</source>
        <translation>
            <numerusform>%n image there already:</numerusform>
            <numerusform>%n images there already:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message numerus="yes">
        <source>%n image(s) there already</source>
        <translation>
            <numerusform>%n image there already</numerusform>
            <numerusform>%n images there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
        <source>In the %n &amp;selected</source>
        <translation>
            <numerusform>In the %n &amp;selected</numerusform>
            <numerusform>In the %n &amp;selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) would change.</source>
        <translation>
            <numerusform>%n number would change.</numerusform>
            <numerusform>%n numbers would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new ones are not in the collection.</source>
        <translation>
            <numerusform>%n of the new ones is not in the collection.</numerusform>
            <numerusform>%n of the new ones are not in the collection.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>Keep %n file(s): they were changed since they were sent.</source>
        <translation>
            <numerusform>Keep %n file: it was changed since it was sent.</numerusform>
            <numerusform>Keep %n files: they were changed since they were sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): their links were not read back from the portal.</source>
        <translation>
            <numerusform>Keep %n file: its link was not read back from the portal.</numerusform>
            <numerusform>Keep %n files: their links were not read back from the portal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): the host holds a copy, not the file itself.</source>
        <translation>
            <numerusform>Keep %n file: the host holds a copy, not the file itself.</numerusform>
            <numerusform>Keep %n files: the host holds a copy, not the file itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): nobody has compared what the host serves with them, byte by byte, and seen their links since.</source>
        <translation>
            <numerusform>Keep %n file: nobody has compared what the host serves with it, byte by byte, and seen its link since.</numerusform>
            <numerusform>Keep %n files: nobody has compared what the host serves with them, byte by byte, and seen their links since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): their bytes and links were not proved today.</source>
        <translation>
            <numerusform>Keep %n file: its bytes and link were not proved today.</numerusform>
            <numerusform>Keep %n files: their bytes and links were not proved today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s): they lie in a zip, which can only be deleted as a whole.</source>
        <translation>
            <numerusform>Keep %n file: it lies in a zip, which can only be deleted as a whole.</numerusform>
            <numerusform>Keep %n files: they lie in a zip, which can only be deleted as a whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleReport</name>
    <message numerus="yes">
        <source>In %n name(s) another digit follows what it takes for the number, which may then be the beginning of a longer one.</source>
        <translation>
            <numerusform>In %n name another digit follows what it takes for the number, which may then be the beginning of a longer one.</numerusform>
            <numerusform>In %n names another digit follows what it takes for the number, which may then be the beginning of a longer one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes too long on %n name(s) and gives up there. Make it simpler.</source>
        <translation>
            <numerusform>It takes too long on %n name and gives up there. Make it simpler.</numerusform>
            <numerusform>It takes too long on %n names and gives up there. Make it simpler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleTest</name>
    <message numerus="yes">
        <source>All %Ln name(s) give a number.</source>
        <translation>
            <numerusform>The name gives a number.</numerusform>
            <numerusform>All %Ln names give a number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 names give a number; %Ln give(s) none.</source>
        <translation>
            <numerusform>%1 of %2 names give a number; %Ln gives none.</numerusform>
            <numerusform>%1 of %2 names give a number; %Ln give none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpecimenModel</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThumbnailStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message numerus="yes">
        <source>%n image(s) will be taken off their records, then their files off the image host. Your own files stay where they are.</source>
        <translation>
            <numerusform>%n image will be taken off its record, then its files off the image host. Your own files stay where they are.</numerusform>
            <numerusform>%n images will be taken off their records, then their files off the image host. Your own files stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) stay, because something about them is not as this batch left it.</source>
        <translation>
            <numerusform>%n image stays, because something about it is not as this batch left it.</numerusform>
            <numerusform>%n images stay, because something about them is not as this batch left it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %n image(s)</source>
        <translation>
            <numerusform>&amp;Take back %n image</numerusform>
            <numerusform>&amp;Take back %n images</numerusform>
        </translation>
    </message>
</context>
</TS>
