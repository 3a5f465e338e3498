<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EditText</name>
    <message numerus="yes">
        <source>%1 plays in %n campaign(s). Take them out there as well, or keep them.</source>
        <translation>
            <numerusform>%1 plays in %n campaign. Take them out there as well, or keep them.</numerusform>
            <numerusform>%1 plays in %n campaigns. Take them out there as well, or keep them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message numerus="yes">
        <source>Only one library can be opened at a time; %n were given.</source>
        <translation>
            <numerusform>Only one library can be opened at a time; %n was given.</numerusform>
            <numerusform>Only one library can be opened at a time; %n were given.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartyText</name>
    <message numerus="yes">
        <source>%1 exists already and plays in %n campaign(s). Update them everywhere, or make a new character.</source>
        <translation>
            <numerusform>%1 exists already and plays in %n campaign. Update them everywhere, or make a new character.</numerusform>
            <numerusform>%1 exists already and plays in %n campaigns. Update them everywhere, or make a new character.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message numerus="yes">
        <source>Fix all that are safe (%n)</source>
        <translation>
            <numerusform>Fix all that are safe (%n)</numerusform>
            <numerusform>Fix all that are safe (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retinue::CampaignModel</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retinue::CampaignView</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retinue::FixPreview</name>
    <message numerus="yes">
        <source>%n files change. Everything else in them stays as it is, byte for byte.</source>
        <translation>
            <numerusform>%n file changes. Everything else in it stays as it is, byte for byte.</numerusform>
            <numerusform>%n files change. Everything else in them stays as it is, byte for byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are removed. Undo brings them back.</source>
        <translation>
            <numerusform>%n file is removed. Undo brings it back.</numerusform>
            <numerusform>%n files are removed. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n lines</source>
        <translation>
            <numerusform>⋯ %n line</numerusform>
            <numerusform>⋯ %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retinue::HealthPage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retinue::ProblemModel</name>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1, %n to look at</numerusform>
            <numerusform>%1, %n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retinue::Rail</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retinue::StatusBar</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n queued</numerusform>
            <numerusform>%n queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
</TS>
