<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ui::ConferenceWords</name>
    <message numerus="yes">
        <location filename="../ui/panels/sidewords.cpp" line="177"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MailboxWords</name>
    <message numerus="yes">
        <location filename="../ui/panels/sidewords.cpp" line="197"/>
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/sidewords.cpp" line="198"/>
        <source>%n old</source>
        <translation>
            <numerusform>%n old</numerusform>
            <numerusform>%n old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NeedsYouList</name>
    <message numerus="yes">
        <location filename="../ui/panels/needsyou.cpp" line="220"/>
        <source>%n · most urgent first</source>
        <translation>
            <numerusform>%n · most urgent first</numerusform>
            <numerusform>%n · most urgent first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PeopleWords</name>
    <message numerus="yes">
        <location filename="../ui/panels/wording.cpp" line="253"/>
        <source>%n new voice messages</source>
        <translation>
            <numerusform>%n new voice message</numerusform>
            <numerusform>%n new voice messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QueueWords</name>
    <message numerus="yes">
        <location filename="../ui/panels/sidewords.cpp" line="123"/>
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/sidewords.cpp" line="129"/>
        <source>%1 of %n free</source>
        <translation>
            <numerusform>%1 of %n free</numerusform>
            <numerusform>%1 of %n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message numerus="yes">
        <location filename="../ui/panels/tableview.cpp" line="301"/>
        <source>Saved %n rows to %1</source>
        <translation>
            <numerusform>Saved %n row to %1</numerusform>
            <numerusform>Saved %n rows to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TablesPanel</name>
    <message numerus="yes">
        <location filename="../ui/panels/tablespanel.cpp" line="171"/>
        <source>%n live</source>
        <translation>
            <numerusform>%n live</numerusform>
            <numerusform>%n live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/tablespanel.cpp" line="175"/>
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/tablespanel.cpp" line="179"/>
        <source>last %n</source>
        <translation>
            <numerusform>last %n</numerusform>
            <numerusform>last %n</numerusform>
        </translation>
    </message>
</context>
</TS>
