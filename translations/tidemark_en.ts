<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HealthText</name>
    <message numerus="yes">
        <source>Damaged: %n vector(s) cannot be believed (found %1). The other vectors restore as before.</source>
        <comment>when</comment>
        <translation>
            <numerusform>Damaged: %n vector cannot be believed (found %1). The other vectors restore as before.</numerusform>
            <numerusform>Damaged: %n vectors cannot be believed (found %1). The other vectors restore as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Healths</name>
    <message numerus="yes">
        <source>%1: %n damaged vector(s)</source>
        <comment>a namespace</comment>
        <translation>
            <numerusform>%1: %n damaged vector</numerusform>
            <numerusform>%1: %n damaged vectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%n warning(s); see the log.</source>
        <translation>
            <numerusform>%n warning; see the log.</numerusform>
            <numerusform>%n warnings; see the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created “%1”: %n vector(s), %2 added to the repository</source>
        <comment>a snapshot, a size</comment>
        <translation>
            <numerusform>Created “%1”: %n vector, %2 added to the repository</numerusform>
            <numerusform>Created “%1”: %n vectors, %2 added to the repository</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quick check of %n snapshot(s): no damage found</source>
        <translation>
            <numerusform>Quick check of %n snapshot: no damage found</numerusform>
            <numerusform>Quick check of %n snapshots: no damage found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified %n snapshot(s): every byte was read, none is damaged</source>
        <translation>
            <numerusform>Verified %n snapshot: every byte was read, none is damaged</numerusform>
            <numerusform>Verified %n snapshots: every byte was read, none is damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) damaged</source>
        <translation>
            <numerusform>%n snapshot damaged</numerusform>
            <numerusform>%n snapshots damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n snapshot(s)</source>
        <translation>
            <numerusform>Imported %n snapshot</numerusform>
            <numerusform>Imported %n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n was/were here already</source>
        <translation>
            <numerusform>; %n was here already</numerusform>
            <numerusform>; %n were here already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreSummary</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written: all %n vector(s) are there already, as the snapshot has them.</source>
        <translation>
            <numerusform>Nothing is written: all %n vector is there already, as the snapshot has them.</numerusform>
            <numerusform>Nothing is written: all %n vectors are there already, as the snapshot has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vector(s) added</source>
        <translation>
            <numerusform>%n vector added</numerusform>
            <numerusform>%n vectors added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) that the snapshot does not have, with all vectors: %1.</source>
        <translation>
            <numerusform>%n namespace that the snapshot does not have, with all vectors: %1.</numerusform>
            <numerusform>%n namespaces that the snapshot does not have, with all vectors: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present definition of %n namespace(s): %1.</source>
        <translation>
            <numerusform>The present definition of %n namespace: %1.</numerusform>
            <numerusform>The present definition of %n namespaces: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vector(s) that the snapshot does not have.</source>
        <translation>
            <numerusform>%n vector that the snapshot does not have.</numerusform>
            <numerusform>%n vectors that the snapshot does not have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present content of %n vector(s), which the snapshot&apos;s replaces.</source>
        <translation>
            <numerusform>The present content of %n vector, which the snapshot&apos;s replaces.</numerusform>
            <numerusform>The present content of %n vectors, which the snapshot&apos;s replaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them %n write(s) since the last snapshot of this lineage, which are in no snapshot yet.</source>
        <translation>
            <numerusform>Among them %n write since the last snapshot of this lineage, which is in no snapshot yet.</numerusform>
            <numerusform>Among them %n writes since the last snapshot of this lineage, which are in no snapshot yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vector(s) that are equal already: they are not written.</source>
        <translation>
            <numerusform>%n vector that is equal already: it is not written.</numerusform>
            <numerusform>%n vectors that are equal already: they are not written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer snapshot(s) of the present lineage, as a side branch.</source>
        <translation>
            <numerusform>%n newer snapshot of the present lineage, as a side branch.</numerusform>
            <numerusform>%n newer snapshots of the present lineage, as a side branch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%n pinned</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%n pinned</numerusform>
            <numerusform>%n pinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by a tag</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%n by a tag</numerusform>
            <numerusform>%n by a tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dated in the future</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%n dated in the future</numerusform>
            <numerusform>%n dated in the future</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last ones</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%n of the last ones</numerusform>
            <numerusform>%n of the last ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by the hourly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%n by the hourly rule</numerusform>
            <numerusform>%n by the hourly rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by the daily rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%n by the daily rule</numerusform>
            <numerusform>%n by the daily rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by the weekly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%n by the weekly rule</numerusform>
            <numerusform>%n by the weekly rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by the monthly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%n by the monthly rule</numerusform>
            <numerusform>%n by the monthly rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by the yearly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%n by the yearly rule</numerusform>
            <numerusform>%n by the yearly rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as the newest verified one</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%n as the newest verified one</numerusform>
            <numerusform>%n as the newest verified one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as the last one of a namespace</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%n as the last one of a namespace</numerusform>
            <numerusform>%n as the last one of a namespace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n because no rule removes it</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%n because no rule removes it</numerusform>
            <numerusform>%n because no rule removes it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes none of %n snapshot(s)</source>
        <translation>
            <numerusform>Removes none of %n snapshot</numerusform>
            <numerusform>Removes none of %n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes none of %n snapshot(s), oldest kept %1</source>
        <comment>a date</comment>
        <translation>
            <numerusform>Removes none of %n snapshot, oldest kept %1</numerusform>
            <numerusform>Removes none of %n snapshots, oldest kept %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %1 of %n snapshot(s)</source>
        <comment>a count</comment>
        <translation>
            <numerusform>Removes %1 of %n snapshot</numerusform>
            <numerusform>Removes %1 of %n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %1 of %n snapshot(s), oldest kept %2</source>
        <comment>a count, a date</comment>
        <translation>
            <numerusform>Removes %1 of %n snapshot, oldest kept %2</numerusform>
            <numerusform>Removes %1 of %n snapshots, oldest kept %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Test</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s)</source>
        <translation>
            <numerusform>%n namespace</numerusform>
            <numerusform>%n namespaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) left out</source>
        <translation>
            <numerusform>%n table left out</numerusform>
            <numerusform>%n tables left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n snapshot</numerusform>
            <numerusform>%n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>about %n h left</numerusform>
            <numerusform>about %n h left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>damaged: %n vector(s)</source>
        <translation>
            <numerusform>damaged: %n vector</numerusform>
            <numerusform>damaged: %n vectors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) since the base</source>
        <extracomment>%1 is the number</extracomment>
        <translation>
            <numerusform>%1 change since the base</numerusform>
            <numerusform>%1 changes since the base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n snapshot</numerusform>
            <numerusform>%n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n damaged</numerusform>
            <numerusform>%n damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may share damage</source>
        <translation>
            <numerusform>%n may share damage</numerusform>
            <numerusform>%n may share damage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without snapshots</source>
        <translation>
            <numerusform>%n day without snapshots</numerusform>
            <numerusform>%n days without snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lineage: %n ancestor(s), the oldest is “%1”.</source>
        <translation>
            <numerusform>Lineage: %n ancestor, the oldest is “%1”.</numerusform>
            <numerusform>Lineage: %n ancestors, the oldest is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) descend from it.</source>
        <translation>
            <numerusform>%n snapshot descends from it.</numerusform>
            <numerusform>%n snapshots descend from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded</source>
        <comment>snapshots of a side branch</comment>
        <translation>
            <numerusform>%n folded</numerusform>
            <numerusform>%n folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) without snapshots</source>
        <translation>
            <numerusform>%n week without snapshots</numerusform>
            <numerusform>%n weeks without snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) without snapshots</source>
        <translation>
            <numerusform>%n month without snapshots</numerusform>
            <numerusform>%n months without snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) of a side branch</source>
        <translation>
            <numerusform>%n snapshot of a side branch</numerusform>
            <numerusform>%n snapshots of a side branch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n snapshot(s)</source>
        <comment>folded</comment>
        <translation>
            <numerusform>+%n snapshot</numerusform>
            <numerusform>+%n snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CloseDialog</name>
    <message numerus="yes">
        <source>%n job(s) is/are not done yet.</source>
        <translation>
            <numerusform>%n job is not done yet.</numerusform>
            <numerusform>%n jobs are not done yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CollectDialog</name>
    <message numerus="yes">
        <source>%n deleted snapshot(s) can then no longer be brought back:</source>
        <translation>
            <numerusform>%n deleted snapshot can then no longer be brought back:</numerusform>
            <numerusform>%n deleted snapshots can then no longer be brought back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted snapshot(s) in the trash. Those deleted more than seven days ago go.</source>
        <translation>
            <numerusform>%n deleted snapshot in the trash. It goes if it was deleted more than seven days ago.</numerusform>
            <numerusform>%n deleted snapshots in the trash. Those deleted more than seven days ago go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Free space and lose %n snapshot(s)</source>
        <translation>
            <numerusform>&amp;Free space and lose %n snapshot</numerusform>
            <numerusform>&amp;Free space and lose %n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) cannot be read, so nobody knows which files they need. Mend or delete them first: %1</source>
        <translation>
            <numerusform>%n snapshot cannot be read, so nobody knows which files it needs. Mend or delete it first: %1</numerusform>
            <numerusform>%n snapshots cannot be read, so nobody knows which files they need. Mend or delete them first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ComparePage</name>
    <message numerus="yes">
        <source>%1 and %2 hold the same %n vector(s), in %3 namespaces.</source>
        <comment>two snapshots, a count</comment>
        <translation>
            <numerusform>%1 and %2 hold the same %n vector, in %3 namespaces.</numerusform>
            <numerusform>%1 and %2 hold the same %n vectors, in %3 namespaces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ConnectionsPanel</name>
    <message numerus="yes">
        <source>%n connection(s) imported. Passwords are not part of such a file.</source>
        <translation>
            <numerusform>%n connection imported. Passwords are not part of such a file.</numerusform>
            <numerusform>%n connections imported. Passwords are not part of such a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) exported, without passwords.</source>
        <translation>
            <numerusform>%n connection exported, without passwords.</numerusform>
            <numerusform>%n connections exported, without passwords.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ContentsTab</name>
    <message numerus="yes">
        <source>%1 of %n namespace(s)</source>
        <comment>how many pass the filter</comment>
        <translation>
            <numerusform>%1 of %n namespace</numerusform>
            <numerusform>%1 of %n namespaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring “%1” reads %2 rows for %3 vectors, from %n segment(s).</source>
        <comment>a namespace, counts</comment>
        <translation>
            <numerusform>Restoring “%1” reads %2 rows for %3 vectors, from %n segment.</numerusform>
            <numerusform>Restoring “%1” reads %2 rows for %3 vectors, from %n segments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CreateDialog</name>
    <message numerus="yes">
        <source>%n table(s) is/are no namespace and stay(s) out, for example %1: %2</source>
        <comment>a table and the reason</comment>
        <translation>
            <numerusform>%n table is no namespace and stays out, for example %1: %2</numerusform>
            <numerusform>%n tables are no namespace and stay out, for example %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DakeraDialog</name>
    <message numerus="yes">
        <source>%n snapshot(s) found. Those that are here already are not added again.</source>
        <translation>
            <numerusform>%n snapshot found. If it is here already, it is not added again.</numerusform>
            <numerusform>%n snapshots found. Those that are here already are not added again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further note(s) in the job&apos;s log</source>
        <translation>
            <numerusform>%n further note in the job&apos;s log</numerusform>
            <numerusform>%n further notes in the job&apos;s log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n snapshot(s)</source>
        <translation>
            <numerusform>&amp;Import %n snapshot</numerusform>
            <numerusform>&amp;Import %n snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %n snapshot(s) of %1</source>
        <comment>a connection</comment>
        <translation>
            <numerusform>Delete %n snapshot of %1</numerusform>
            <numerusform>Delete %n snapshots of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) whole</source>
        <comment>children of a snapshot</comment>
        <translation>
            <numerusform>%n stays whole</numerusform>
            <numerusform>%n stay whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n snapshot(s)</source>
        <translation>
            <numerusform>&amp;Delete %n snapshot</numerusform>
            <numerusform>&amp;Delete %n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n snapshot(s)</source>
        <translation>
            <numerusform>Delete %n snapshot</numerusform>
            <numerusform>Delete %n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You lose the restore points of %1 and %n more.</source>
        <comment>times</comment>
        <translation>
            <numerusform>You lose the restore points of %1 and %n more.</numerusform>
            <numerusform>You lose the restore points of %1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You lose the restore point(s) of %1.</source>
        <comment>times; n of them</comment>
        <translation>
            <numerusform>You lose the restore point of %1.</numerusform>
            <numerusform>You lose the restore points of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Afterwards no snapshot holds %n namespace(s) that these hold: %1.</source>
        <comment>names</comment>
        <translation>
            <numerusform>Afterwards no snapshot holds %n namespace that these hold: %1.</numerusform>
            <numerusform>Afterwards no snapshot holds %n namespaces that these hold: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EditDialog</name>
    <message numerus="yes">
        <source>Edit %n snapshot(s)</source>
        <translation>
            <numerusform>Edit %n snapshot</numerusform>
            <numerusform>Edit %n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n snapshot(s)</source>
        <translation>
            <numerusform>%1 of %n snapshot</numerusform>
            <numerusform>%1 of %n snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n snapshot(s)</source>
        <translation>
            <numerusform>Export %n snapshot</numerusform>
            <numerusform>Export %n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n snapshot(s)</source>
        <translation>
            <numerusform>&amp;Export %n snapshot</numerusform>
            <numerusform>&amp;Export %n snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Every byte was checked and is as it was written. To add: %n snapshot(s), at most about %1 before compression.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>Every byte was checked and is as it was written. To add: %n snapshot, at most about %1 before compression.</numerusform>
            <numerusform>Every byte was checked and is as it was written. To add: %n snapshots, at most about %1 before compression.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n snapshot(s)</source>
        <translation>
            <numerusform>&amp;Import %n snapshot</numerusform>
            <numerusform>&amp;Import %n snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InfoBar</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often an event came</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InfoBarStack</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages that are not shown</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more message(s)</source>
        <translation>
            <numerusform>Show %n more message</numerusform>
            <numerusform>Show %n more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InspectDialog</name>
    <message numerus="yes">
        <source>It holds %n namespace(s) with %1 vectors. Nothing of it was changed, and nothing is restored from here.</source>
        <comment>a count of vectors</comment>
        <translation>
            <numerusform>It holds %n namespace with %1 vectors. Nothing of it was changed, and nothing is restored from here.</numerusform>
            <numerusform>It holds %n namespaces with %1 vectors. Nothing of it was changed, and nothing is restored from here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobQueue</name>
    <message numerus="yes">
        <source>%n more warning(s)</source>
        <translation>
            <numerusform>%n more warning</numerusform>
            <numerusform>%n more warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobSummaryBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LineageTab</name>
    <message numerus="yes">
        <source>%n up</source>
        <comment>how many parents away</comment>
        <translation>
            <numerusform>%n up</numerusform>
            <numerusform>%n up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n snapshot(s) of the lineage are shown.</source>
        <translation>
            <numerusform>The first %1 of %n snapshot of the lineage are shown.</numerusform>
            <numerusform>The first %1 of %n snapshots of the lineage are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n children are shown.</source>
        <translation>
            <numerusform>The first %1 of %n child is shown.</numerusform>
            <numerusform>The first %1 of %n children are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select lineage (%n)</source>
        <comment>how many snapshots</comment>
        <translation>
            <numerusform>&amp;Select lineage (%n)</numerusform>
            <numerusform>&amp;Select lineage (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restores on its own: no other snapshot is needed. A restore reads %n file(s), %1.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>Restores on its own: no other snapshot is needed. A restore reads %n file, %1.</numerusform>
            <numerusform>Restores on its own: no other snapshot is needed. A restore reads %n files, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n selected, %1 added by them</source>
        <translation>
            <numerusform>%n selected, %1 added by them</numerusform>
            <numerusform>%n selected, %1 added by them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) of an earlier run did not end: %1. Nothing half-written is shown or used; what they left behind is removed by Free Space.</source>
        <translation>
            <numerusform>%n job of an earlier run did not end: %1. Nothing half-written is shown or used; what it left behind is removed by Free Space.</numerusform>
            <numerusform>%n jobs of an earlier run did not end: %1. Nothing half-written is shown or used; what they left behind is removed by Free Space.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected · %n snapshot(s)</source>
        <translation>
            <numerusform>Connected · %n snapshot</numerusform>
            <numerusform>Connected · %n snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::NamespaceChoiceModel</name>
    <message numerus="yes">
        <source>%1, %n vector(s), restored as %2</source>
        <comment>two names of a namespace</comment>
        <translation>
            <numerusform>%1, %n vector, restored as %2</numerusform>
            <numerusform>%1, %n vectors, restored as %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::OverviewTab</name>
    <message numerus="yes">
        <source>%n, the whole storage</source>
        <comment>namespaces</comment>
        <translation>
            <numerusform>%n, the whole storage</numerusform>
            <numerusform>%n, the whole storage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, chosen when it was taken</source>
        <comment>namespaces</comment>
        <translation>
            <numerusform>%n, chosen when it was taken</numerusform>
            <numerusform>%n, chosen when it was taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ProfileStore</name>
    <message numerus="yes">
        <source>%n saved connection(s) could not be read. The file will be kept: %1</source>
        <translation>
            <numerusform>%n saved connection could not be read. The file will be kept: %1</numerusform>
            <numerusform>%n saved connections could not be read. The file will be kept: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestorePreviewPage</name>
    <message numerus="yes">
        <source>%n newer snapshot(s) stay as a side branch.</source>
        <translation>
            <numerusform>%n newer snapshot stays as a side branch.</numerusform>
            <numerusform>%n newer snapshots stay as a side branch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreRunPage</name>
    <message numerus="yes">
        <source>%n vector(s) per second</source>
        <translation>
            <numerusform>%n vector per second</numerusform>
            <numerusform>%n vectors per second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreSafetyPage</name>
    <message numerus="yes">
        <source>Without it, %n vector(s) that the restore removes or overwrites cannot be brought back, unless another snapshot has them.</source>
        <translation>
            <numerusform>Without it, %n vector that the restore removes or overwrites cannot be brought back, unless another snapshot has them.</numerusform>
            <numerusform>Without it, %n vectors that the restore removes or overwrites cannot be brought back, unless another snapshot has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RetentionDialog</name>
    <message numerus="yes">
        <source>Remove %n snapshot(s) by retention</source>
        <translation>
            <numerusform>Remove %n snapshot by retention</numerusform>
            <numerusform>Remove %n snapshots by retention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You lose %n point(s) in time that the storage can be brought back to. They added %1 to the repository; what no other snapshot needs of it is freed after the trash.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>You lose %n point in time that the storage can be brought back to. It added %1 to the repository; what no other snapshot needs of it is freed after the trash.</numerusform>
            <numerusform>You lose %n points in time that the storage can be brought back to. They added %1 to the repository; what no other snapshot needs of it is freed after the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n snapshot(s)</source>
        <translation>
            <numerusform>&amp;Remove %n snapshot</numerusform>
            <numerusform>&amp;Remove %n snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SeveralPage</name>
    <message numerus="yes">
        <source>%n snapshot(s) and the current state selected</source>
        <translation>
            <numerusform>%n snapshot and the current state selected</numerusform>
            <numerusform>%n snapshots and the current state selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) selected</source>
        <translation>
            <numerusform>%n snapshot selected</numerusform>
            <numerusform>%n snapshots selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected snapshot(s) are no longer in the repository.</source>
        <translation>
            <numerusform>%n selected snapshot is no longer in the repository.</numerusform>
            <numerusform>%n selected snapshots are no longer in the repository.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n damaged</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>✕ %n damaged</numerusform>
            <numerusform>✕ %n damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n at risk</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>⚠ %n at risk</numerusform>
            <numerusform>⚠ %n at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n verified</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>✓ %n verified</numerusform>
            <numerusform>✓ %n verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %n not verified</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>? %n not verified</numerusform>
            <numerusform>? %n not verified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SnapshotActions</name>
    <message numerus="yes">
        <source>Release %n snapshot(s)</source>
        <translation>
            <numerusform>Release %n snapshot</numerusform>
            <numerusform>Release %n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n snapshot(s)</source>
        <translation>
            <numerusform>Pin %n snapshot</numerusform>
            <numerusform>Pin %n snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TagsEditor</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>tags</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TestPanel</name>
    <message numerus="yes">
        <source>%n thing(s) failed. Nothing was changed.</source>
        <translation>
            <numerusform>%n thing failed. Nothing was changed.</numerusform>
            <numerusform>%n things failed. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, with %n thing(s) to know. Nothing was changed.</source>
        <translation>
            <numerusform>It works, with %n thing to know. Nothing was changed.</numerusform>
            <numerusform>It works, with %n things to know. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ThroughputGraph</name>
    <message numerus="yes">
        <source>Throughput over %n second(s): now %1/s, highest %2/s, lowest %3/s</source>
        <comment>amounts</comment>
        <translation>
            <numerusform>Throughput over %n second: now %1/s, highest %2/s, lowest %3/s</numerusform>
            <numerusform>Throughput over %n seconds: now %1/s, highest %2/s, lowest %3/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimeStrip</name>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n snapshot</numerusform>
            <numerusform>%n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ancestor(s) of the selected one</source>
        <translation>
            <numerusform>%n ancestor of the selected one</numerusform>
            <numerusform>%n ancestors of the selected one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n descend from the selected one</source>
        <translation>
            <numerusform>%n descends from the selected one</numerusform>
            <numerusform>%n descend from the selected one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimelinePanel</name>
    <message numerus="yes">
        <source>%n snapshot(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%n snapshot is hidden by the filter.</numerusform>
            <numerusform>%n snapshots are hidden by the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n snapshot(s) match the filter.</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%1 of %n snapshot matches the filter.</numerusform>
            <numerusform>%1 of %n snapshots match the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ancestor(s) of the selected snapshot, up to its full one.</source>
        <translation>
            <numerusform>%n ancestor of the selected snapshot, up to its full one.</numerusform>
            <numerusform>%n ancestors of the selected snapshot, up to its full one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) descend from the selected one.</source>
        <translation>
            <numerusform>%n snapshot descends from the selected one.</numerusform>
            <numerusform>%n snapshots descend from the selected one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TrashDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring back %n snapshot(s)</source>
        <translation>
            <numerusform>&amp;Bring back %n snapshot</numerusform>
            <numerusform>&amp;Bring back %n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n snapshot(s)</source>
        <translation>
            <numerusform>Bring back %n snapshot</numerusform>
            <numerusform>Bring back %n snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::VerifyTab</name>
    <message numerus="yes">
        <source>%1: %n damaged vector(s)</source>
        <comment>a namespace</comment>
        <translation>
            <numerusform>%1: %n damaged vector</numerusform>
            <numerusform>%1: %n damaged vectors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>vectors</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Workspace</name>
    <message numerus="yes">
        <source>Verify %n snapshot(s)</source>
        <translation>
            <numerusform>Verify %n snapshot</numerusform>
            <numerusform>Verify %n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n snapshot(s)</source>
        <translation>
            <numerusform>Delete %n snapshot</numerusform>
            <numerusform>Delete %n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n snapshot(s) to the trash</source>
        <translation>
            <numerusform>Moved %n snapshot to the trash</numerusform>
            <numerusform>Moved %n snapshots to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n snapshot(s) to the trash, where they stay for seven days.</source>
        <translation>
            <numerusform>Moved %n snapshot to the trash, where it stays for seven days.</numerusform>
            <numerusform>Moved %n snapshots to the trash, where they stay for seven days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n snapshot(s)</source>
        <translation>
            <numerusform>Bring back %n snapshot</numerusform>
            <numerusform>Bring back %n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %n snapshot(s)</source>
        <translation>
            <numerusform>Brought back %n snapshot</numerusform>
            <numerusform>Brought back %n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %n snapshot(s).</source>
        <translation>
            <numerusform>Brought back %n snapshot.</numerusform>
            <numerusform>Brought back %n snapshots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retention: remove %n snapshot(s)</source>
        <translation>
            <numerusform>Retention: remove %n snapshot</numerusform>
            <numerusform>Retention: remove %n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retention moved %n snapshot(s) to the trash, where they stay for seven days.</source>
        <translation>
            <numerusform>Retention moved %n snapshot to the trash, where it stays for seven days.</numerusform>
            <numerusform>Retention moved %n snapshots to the trash, where they stay for seven days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n snapshot(s)</source>
        <translation>
            <numerusform>Export %n snapshot</numerusform>
            <numerusform>Export %n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n snapshot(s), %1, to %2</source>
        <translation>
            <numerusform>Exported %n snapshot, %1, to %2</numerusform>
            <numerusform>Exported %n snapshots, %1, to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n snapshot(s), %1, to %2.</source>
        <translation>
            <numerusform>Exported %n snapshot, %1, to %2.</numerusform>
            <numerusform>Exported %n snapshots, %1, to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::WorkspaceView</name>
    <message numerus="yes">
        <source>%n damaged snapshot(s)</source>
        <translation>
            <numerusform>%n damaged snapshot</numerusform>
            <numerusform>%n damaged snapshots</numerusform>
        </translation>
    </message>
</context>
</TS>
