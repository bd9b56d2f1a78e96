<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Balance</name>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation><numerusform>%n quote</numerusform><numerusform>%n quotes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>from %n sources</source>
        <translation><numerusform>from %n source</numerusform><numerusform>from %n sources</numerusform></translation>
    </message>
</context>
<context>
    <name>CorrectionNews</name>
    <message numerus="yes">
        <source>%n corrections have lost their place</source>
        <translation><numerusform>%n correction has lost its place</numerusform><numerusform>%n corrections have lost their place</numerusform></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n articles with these words</source>
        <translation>
            <numerusform>%n article with these words</numerusform>
            <numerusform>%n articles with these words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message numerus="yes">
        <source>%n questions about who says what</source>
        <translation><numerusform>%n question about who says what</numerusform><numerusform>%n questions about who says what</numerusform></translation>
    </message>
</context>
<context>
    <name>MyWork</name>
    <message numerus="yes">
        <source>%n listed</source>
        <translation>
            <numerusform>%n listed</numerusform>
            <numerusform>%n listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n names match:</source>
        <translation><numerusform>%n name matches:</numerusform><numerusform>%n names match:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n quotes match.</source>
        <translation><numerusform>%n quote matches.</numerusform><numerusform>%n quotes match.</numerusform></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation><numerusform>%n as it was</numerusform><numerusform>%n as they were</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n moved with their words</source>
        <translation><numerusform>%n moved with its words</numerusform><numerusform>%n moved with their words</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation><numerusform>%n lost</numerusform><numerusform>%n lost</numerusform></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation><numerusform>%n word</numerusform><numerusform>%n words</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation><numerusform>%n min read</numerusform><numerusform>%n min read</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n h read</source>
        <translation><numerusform>%n h read</numerusform><numerusform>%n h read</numerusform></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n lines read</source>
        <translation>
            <numerusform>%n line read</numerusform>
            <numerusform>%n lines read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message numerus="yes">
        <source>%n articles saved</source>
        <translation><numerusform>%n article saved</numerusform><numerusform>%n articles saved</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes of yours saved</source>
        <translation><numerusform>%n change of yours saved</numerusform><numerusform>%n changes of yours saved</numerusform></translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation><numerusform>%n quote</numerusform><numerusform>%n quotes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>mentioned %n times</source>
        <translation><numerusform>mentioned once</numerusform><numerusform>mentioned %n times</numerusform></translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message numerus="yes">
        <source>%n quotes above</source>
        <translation><numerusform>%n quote above</numerusform><numerusform>%n quotes above</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n quotes below</source>
        <translation><numerusform>%n quote below</numerusform><numerusform>%n quotes below</numerusform></translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message numerus="yes">
        <source>in %n articles</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation><numerusform>%n quote</numerusform><numerusform>%n quotes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation><numerusform>%n name</numerusform><numerusform>%n names</numerusform></translation>
    </message>
</context>
</TS>
