<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ui::CallNotices</name>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n missed call</numerusform>
            <numerusform>%n missed calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConferenceWords</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportStrip</name>
    <message numerus="yes">
        <source>Saved %n call(s) to %1</source>
        <translation>
            <numerusform>Saved %n call to %1</numerusform>
            <numerusform>Saved %n calls to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeepCalls</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls that ended more than %n day(s) ago are taken away now, and from now on every day. They do not come back.</source>
        <translation>
            <numerusform>Calls that ended more than %n day ago are taken away now, and from now on every day. They do not come back.</numerusform>
            <numerusform>Calls that ended more than %n days ago are taken away now, and from now on every day. They do not come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MailboxWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
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
        <source>%n new voice messages</source>
        <translation>
            <numerusform>%n new voice message</numerusform>
            <numerusform>%n new voice messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PerformancePage</name>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QueueController</name>
    <message numerus="yes">
        <source>Pause in %n queues</source>
        <translation>
            <numerusform>Pause in %n queue</numerusform>
            <numerusform>Pause in %n queues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QueueMemberWords</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QueueWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n free</source>
        <translation>
            <numerusform>%1 of %n free</numerusform>
            <numerusform>%1 of %n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatisticsDialog</name>
    <message numerus="yes">
        <source>%1: %n call(s)</source>
        <translation>
            <numerusform>%1: %n call</numerusform>
            <numerusform>%1: %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message numerus="yes">
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
        <source>%n live</source>
        <translation>
            <numerusform>%n live</numerusform>
            <numerusform>%n live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n</source>
        <translation>
            <numerusform>more than %n</numerusform>
            <numerusform>more than %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n</source>
        <translation>
            <numerusform>last %n</numerusform>
            <numerusform>last %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TeamLink</name>
    <message numerus="yes">
        <source>%n change(s) wait since %1.</source>
        <translation>
            <numerusform>%n change waits since %1.</numerusform>
            <numerusform>%n changes wait since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team: %n wait(s)</source>
        <translation>
            <numerusform>Team: %n waits</numerusform>
            <numerusform>Team: %n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message numerus="yes">
        <source>%n call(s) wait for you</source>
        <translation>
            <numerusform>%n call waits for you</numerusform>
            <numerusform>%n calls wait for you</numerusform>
        </translation>
    </message>
</context>
</TS>
