<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
            <source>%n image(s) go to %1.</source>
            <translation>
                <numerusform>%n image goes to %1.</numerusform>
                <numerusform>%n images go to %1.</numerusform>
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
        <message numerus="yes">
            <source>%n need a decision.</source>
            <translation>
                <numerusform>%n needs a decision.</numerusform>
                <numerusform>%n need a decision.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be used.</source>
            <translation>
                <numerusform>%n cannot be used.</numerusform>
                <numerusform>%n cannot be used.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchEngine</name>
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
    </context>
    <context>
        <name>Readiness</name>
        <message numerus="yes">
            <source>Sign in to check %n number(s) against the portal.</source>
            <translation>
                <numerusform>Sign in to check %n number against the portal.</numerusform>
                <numerusform>Sign in to check %n numbers against the portal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) were not compared with the portal's records yet.</source>
            <translation>
                <numerusform>%n image was not compared with the portal's records yet.</numerusform>
                <numerusform>%n images were not compared with the portal's records yet.</numerusform>
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
                <numerusform>The one name gives a number.</numerusform>
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
</TS>
