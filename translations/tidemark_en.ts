<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HealthText</name>
    <message numerus="yes">
        <source>Damaged: %Ln vector(s) cannot be believed (found %1). The other vectors restore as before.</source>
        <comment>when</comment>
        <translation>
            <numerusform>Damaged: %Ln vector cannot be believed (found %1). The other vectors restore as before.</numerusform>
            <numerusform>Damaged: %Ln vectors cannot be believed (found %1). The other vectors restore as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Healths</name>
    <message numerus="yes">
        <source>%1: %Ln damaged vector(s)</source>
        <comment>a namespace</comment>
        <translation>
            <numerusform>%1: %Ln damaged vector</numerusform>
            <numerusform>%1: %Ln damaged vectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>namespaces</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%Ln warning(s); see the log.</source>
        <translation>
            <numerusform>%Ln warning; see the log.</numerusform>
            <numerusform>%Ln warnings; see the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created “%1”: %Ln vector(s), %2 added to the repository</source>
        <comment>a snapshot, a size</comment>
        <translation>
            <numerusform>Created “%1”: %Ln vector, %2 added to the repository</numerusform>
            <numerusform>Created “%1”: %Ln vectors, %2 added to the repository</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quick check of %Ln snapshot(s): no damage found</source>
        <translation>
            <numerusform>Quick check of %Ln snapshot: no damage found</numerusform>
            <numerusform>Quick check of %Ln snapshots: no damage found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified %Ln snapshot(s): every byte was read, none is damaged</source>
        <translation>
            <numerusform>Verified %Ln snapshot: every byte was read, none is damaged</numerusform>
            <numerusform>Verified %Ln snapshots: every byte was read, none is damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) damaged</source>
        <translation>
            <numerusform>%Ln snapshot damaged</numerusform>
            <numerusform>%Ln snapshots damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln snapshot(s)</source>
        <translation>
            <numerusform>Imported %Ln snapshot</numerusform>
            <numerusform>Imported %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln was/were here already</source>
        <translation>
            <numerusform>; %Ln was here already</numerusform>
            <numerusform>; %Ln were here already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreSummary</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written: all %Ln vector(s) are there already, as the snapshot has them.</source>
        <translation>
            <numerusform>Nothing is written: all %Ln vector is there already, as the snapshot has them.</numerusform>
            <numerusform>Nothing is written: all %Ln vectors are there already, as the snapshot has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) added</source>
        <translation>
            <numerusform>%Ln vector added</numerusform>
            <numerusform>%Ln vectors added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln namespace(s) that the snapshot does not have, with all vectors: %1.</source>
        <translation>
            <numerusform>%Ln namespace that the snapshot does not have, with all vectors: %1.</numerusform>
            <numerusform>%Ln namespaces that the snapshot does not have, with all vectors: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present definition of %Ln namespace(s): %1.</source>
        <translation>
            <numerusform>The present definition of %Ln namespace: %1.</numerusform>
            <numerusform>The present definition of %Ln namespaces: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) that the snapshot does not have.</source>
        <translation>
            <numerusform>%Ln vector that the snapshot does not have.</numerusform>
            <numerusform>%Ln vectors that the snapshot does not have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present content of %Ln vector(s), which the snapshot's replaces.</source>
        <translation>
            <numerusform>The present content of %Ln vector, which the snapshot's replaces.</numerusform>
            <numerusform>The present content of %Ln vectors, which the snapshot's replaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them %Ln write(s) since the last snapshot of this lineage, which are in no snapshot yet.</source>
        <translation>
            <numerusform>Among them %Ln write since the last snapshot of this lineage, which is in no snapshot yet.</numerusform>
            <numerusform>Among them %Ln writes since the last snapshot of this lineage, which are in no snapshot yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) that are equal already: they are not written.</source>
        <translation>
            <numerusform>%Ln vector that is equal already: it is not written.</numerusform>
            <numerusform>%Ln vectors that are equal already: they are not written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer snapshot(s) of the present lineage, as a side branch.</source>
        <translation>
            <numerusform>%Ln newer snapshot of the present lineage, as a side branch.</numerusform>
            <numerusform>%Ln newer snapshots of the present lineage, as a side branch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s)</source>
        <translation>
            <numerusform>%Ln vector</numerusform>
            <numerusform>%Ln vectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%Ln pinned</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln pinned</numerusform>
            <numerusform>%Ln pinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by a tag</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln by a tag</numerusform>
            <numerusform>%Ln by a tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated in the future</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln dated in the future</numerusform>
            <numerusform>%Ln dated in the future</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the last ones</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln of the last ones</numerusform>
            <numerusform>%Ln of the last ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the hourly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln by the hourly rule</numerusform>
            <numerusform>%Ln by the hourly rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the daily rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln by the daily rule</numerusform>
            <numerusform>%Ln by the daily rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the weekly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln by the weekly rule</numerusform>
            <numerusform>%Ln by the weekly rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the monthly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln by the monthly rule</numerusform>
            <numerusform>%Ln by the monthly rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the yearly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln by the yearly rule</numerusform>
            <numerusform>%Ln by the yearly rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as the newest verified one</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln as the newest verified one</numerusform>
            <numerusform>%Ln as the newest verified one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as the last one of a namespace</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln as the last one of a namespace</numerusform>
            <numerusform>%Ln as the last one of a namespace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln because no rule removes it</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln because no rule removes it</numerusform>
            <numerusform>%Ln because no rule removes it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes none of %Ln snapshot(s)</source>
        <translation>
            <numerusform>Removes none of %Ln snapshot</numerusform>
            <numerusform>Removes none of %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes none of %Ln snapshot(s), oldest kept %1</source>
        <comment>a date</comment>
        <translation>
            <numerusform>Removes none of %Ln snapshot, oldest kept %1</numerusform>
            <numerusform>Removes none of %Ln snapshots, oldest kept %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %1 of %Ln snapshot(s)</source>
        <comment>a count</comment>
        <translation>
            <numerusform>Removes %1 of %Ln snapshot</numerusform>
            <numerusform>Removes %1 of %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %1 of %Ln snapshot(s), oldest kept %2</source>
        <comment>a count, a date</comment>
        <translation>
            <numerusform>Removes %1 of %Ln snapshot, oldest kept %2</numerusform>
            <numerusform>Removes %1 of %Ln snapshots, oldest kept %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Test</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln namespace(s)</source>
        <translation>
            <numerusform>%Ln namespace</numerusform>
            <numerusform>%Ln namespaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) left out</source>
        <translation>
            <numerusform>%Ln table left out</numerusform>
            <numerusform>%Ln tables left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln snapshot</numerusform>
            <numerusform>%Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln cannot be read</numerusform>
            <numerusform>%Ln cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>about %Ln s left</numerusform>
            <numerusform>about %Ln s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>about %Ln min left</numerusform>
            <numerusform>about %Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h left</source>
        <translation>
            <numerusform>about %Ln h left</numerusform>
            <numerusform>about %Ln h left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>damaged: %Ln vector(s)</source>
        <translation>
            <numerusform>damaged: %Ln vector</numerusform>
            <numerusform>damaged: %Ln vectors</numerusform>
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
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln snapshot</numerusform>
            <numerusform>%Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>%Ln damaged</numerusform>
            <numerusform>%Ln damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may share damage</source>
        <translation>
            <numerusform>%Ln may share damage</numerusform>
            <numerusform>%Ln may share damage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folded</source>
        <comment>snapshots of a side branch</comment>
        <translation>
            <numerusform>%Ln folded</numerusform>
            <numerusform>%Ln folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) without snapshots</source>
        <translation>
            <numerusform>%Ln week without snapshots</numerusform>
            <numerusform>%Ln weeks without snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) without snapshots</source>
        <translation>
            <numerusform>%Ln month without snapshots</numerusform>
            <numerusform>%Ln months without snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without snapshots</source>
        <translation>
            <numerusform>%Ln day without snapshots</numerusform>
            <numerusform>%Ln days without snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) of a side branch</source>
        <translation>
            <numerusform>%Ln snapshot of a side branch</numerusform>
            <numerusform>%Ln snapshots of a side branch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln snapshot(s)</source>
        <comment>folded</comment>
        <translation>
            <numerusform>+%Ln snapshot</numerusform>
            <numerusform>+%Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lineage: %Ln ancestor(s), the oldest is “%1”.</source>
        <translation>
            <numerusform>Lineage: %Ln ancestor, the oldest is “%1”.</numerusform>
            <numerusform>Lineage: %Ln ancestors, the oldest is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) descend from it.</source>
        <translation>
            <numerusform>%Ln snapshot descends from it.</numerusform>
            <numerusform>%Ln snapshots descend from it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CloseDialog</name>
    <message numerus="yes">
        <source>%Ln job(s) is/are not done yet.</source>
        <translation>
            <numerusform>%Ln job is not done yet.</numerusform>
            <numerusform>%Ln jobs are not done yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CollectDialog</name>
    <message numerus="yes">
        <source>%Ln deleted snapshot(s) can then no longer be brought back:</source>
        <translation>
            <numerusform>%Ln deleted snapshot can then no longer be brought back:</numerusform>
            <numerusform>%Ln deleted snapshots can then no longer be brought back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted snapshot(s) in the trash. Those deleted more than seven days ago go.</source>
        <translation>
            <numerusform>%Ln deleted snapshot in the trash. It goes if it was deleted more than seven days ago.</numerusform>
            <numerusform>%Ln deleted snapshots in the trash. Those deleted more than seven days ago go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Free space and lose %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Free space and lose %Ln snapshot</numerusform>
            <numerusform>&amp;Free space and lose %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) cannot be read, so nobody knows which files they need. Mend or delete them first: %1</source>
        <translation>
            <numerusform>%Ln snapshot cannot be read, so nobody knows which files it needs. Mend or delete it first: %1</numerusform>
            <numerusform>%Ln snapshots cannot be read, so nobody knows which files they need. Mend or delete them first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ComparePage</name>
    <message numerus="yes">
        <source>%1 and %2 hold the same %Ln vector(s), in %3 namespaces.</source>
        <comment>two snapshots, a count</comment>
        <translation>
            <numerusform>%1 and %2 hold the same %Ln vector, in %3 namespaces.</numerusform>
            <numerusform>%1 and %2 hold the same %Ln vectors, in %3 namespaces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ConnectionsPanel</name>
    <message numerus="yes">
        <source>%Ln connection(s) imported. Passwords are not part of such a file.</source>
        <translation>
            <numerusform>%Ln connection imported. Passwords are not part of such a file.</numerusform>
            <numerusform>%Ln connections imported. Passwords are not part of such a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) exported, without passwords.</source>
        <translation>
            <numerusform>%Ln connection exported, without passwords.</numerusform>
            <numerusform>%Ln connections exported, without passwords.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ContentsTab</name>
    <message numerus="yes">
        <source>%1 of %Ln namespace(s)</source>
        <comment>how many pass the filter</comment>
        <translation>
            <numerusform>%1 of %Ln namespace</numerusform>
            <numerusform>%1 of %Ln namespaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring “%1” reads %2 rows for %3 vectors, from %Ln segment(s).</source>
        <comment>a namespace, counts</comment>
        <translation>
            <numerusform>Restoring “%1” reads %2 rows for %3 vectors, from %Ln segment.</numerusform>
            <numerusform>Restoring “%1” reads %2 rows for %3 vectors, from %Ln segments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CreateDialog</name>
    <message numerus="yes">
        <source>%Ln table(s) is/are no namespace and stay(s) out, for example %1: %2</source>
        <comment>a table and the reason</comment>
        <translation>
            <numerusform>%Ln table is no namespace and stays out, for example %1: %2</numerusform>
            <numerusform>%Ln tables are no namespace and stay out, for example %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DakeraDialog</name>
    <message numerus="yes">
        <source>%Ln snapshot(s) found. Those that are here already are not added again.</source>
        <translation>
            <numerusform>%Ln snapshot found. If it is here already, it is not added again.</numerusform>
            <numerusform>%Ln snapshots found. Those that are here already are not added again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further note(s) in the job's log</source>
        <translation>
            <numerusform>%Ln further note in the job's log</numerusform>
            <numerusform>%Ln further notes in the job's log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln snapshot</numerusform>
            <numerusform>&amp;Import %Ln snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s) of %1</source>
        <comment>a connection</comment>
        <translation>
            <numerusform>Delete %Ln snapshot of %1</numerusform>
            <numerusform>Delete %Ln snapshots of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) whole</source>
        <comment>children of a snapshot</comment>
        <translation>
            <numerusform>%Ln stays whole</numerusform>
            <numerusform>%Ln stay whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Delete %Ln snapshot</numerusform>
            <numerusform>&amp;Delete %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>Delete %Ln snapshot</numerusform>
            <numerusform>Delete %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You lose the restore points of %1 and %Ln more.</source>
        <comment>times</comment>
        <translation>
            <numerusform>You lose the restore points of %1 and %Ln more.</numerusform>
            <numerusform>You lose the restore points of %1 and %Ln more.</numerusform>
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
        <source>Afterwards no snapshot holds %Ln namespace(s) that these hold: %1.</source>
        <comment>names</comment>
        <translation>
            <numerusform>Afterwards no snapshot holds %Ln namespace that these hold: %1.</numerusform>
            <numerusform>Afterwards no snapshot holds %Ln namespaces that these hold: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln snapshot(s)</source>
        <translation>
            <numerusform>Edit %Ln snapshot</numerusform>
            <numerusform>Edit %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln snapshot(s)</source>
        <translation>
            <numerusform>%1 of %Ln snapshot</numerusform>
            <numerusform>%1 of %Ln snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln snapshot(s)</source>
        <translation>
            <numerusform>Export %Ln snapshot</numerusform>
            <numerusform>Export %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Export %Ln snapshot</numerusform>
            <numerusform>&amp;Export %Ln snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Every byte was checked and is as it was written. To add: %Ln snapshot(s), at most about %1 before compression.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>Every byte was checked and is as it was written. To add: %Ln snapshot, at most about %1 before compression.</numerusform>
            <numerusform>Every byte was checked and is as it was written. To add: %Ln snapshots, at most about %1 before compression.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln snapshot</numerusform>
            <numerusform>&amp;Import %Ln snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InfoBar</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <comment>how often an event came</comment>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InfoBarStack</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>messages that are not shown</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more message(s)</source>
        <translation>
            <numerusform>Show %Ln more message</numerusform>
            <numerusform>Show %Ln more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InspectDialog</name>
    <message numerus="yes">
        <source>It holds %Ln namespace(s) with %1 vectors. Nothing of it was changed, and nothing is restored from here.</source>
        <comment>a count of vectors</comment>
        <translation>
            <numerusform>It holds %Ln namespace with %1 vectors. Nothing of it was changed, and nothing is restored from here.</numerusform>
            <numerusform>It holds %Ln namespaces with %1 vectors. Nothing of it was changed, and nothing is restored from here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobQueue</name>
    <message numerus="yes">
        <source>%Ln more warning(s)</source>
        <translation>
            <numerusform>%Ln more warning</numerusform>
            <numerusform>%Ln more warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobSummaryBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LineageTab</name>
    <message numerus="yes">
        <source>%Ln up</source>
        <comment>how many parents away</comment>
        <translation>
            <numerusform>%Ln up</numerusform>
            <numerusform>%Ln up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln snapshot(s) of the lineage are shown.</source>
        <translation>
            <numerusform>The first %1 of %Ln snapshot of the lineage are shown.</numerusform>
            <numerusform>The first %1 of %Ln snapshots of the lineage are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln children are shown.</source>
        <translation>
            <numerusform>The first %1 of %Ln child is shown.</numerusform>
            <numerusform>The first %1 of %Ln children are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select lineage (%Ln)</source>
        <comment>how many snapshots</comment>
        <translation>
            <numerusform>&amp;Select lineage (%Ln)</numerusform>
            <numerusform>&amp;Select lineage (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restores on its own: no other snapshot is needed. A restore reads %Ln file(s), %1.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>Restores on its own: no other snapshot is needed. A restore reads %Ln file, %1.</numerusform>
            <numerusform>Restores on its own: no other snapshot is needed. A restore reads %Ln files, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln selected, %1 added by them</source>
        <translation>
            <numerusform>%Ln selected, %1 added by them</numerusform>
            <numerusform>%Ln selected, %1 added by them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected · %Ln snapshot(s)</source>
        <translation>
            <numerusform>Connected · %Ln snapshot</numerusform>
            <numerusform>Connected · %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of an earlier run did not end: %1. Nothing half-written is shown or used; what they left behind is removed by Free Space.</source>
        <translation>
            <numerusform>%Ln job of an earlier run did not end: %1. Nothing half-written is shown or used; what it left behind is removed by Free Space.</numerusform>
            <numerusform>%Ln jobs of an earlier run did not end: %1. Nothing half-written is shown or used; what they left behind is removed by Free Space.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::NamespaceChoiceModel</name>
    <message numerus="yes">
        <source>%1, %Ln vector(s), restored as %2</source>
        <comment>two names of a namespace</comment>
        <translation>
            <numerusform>%1, %Ln vector, restored as %2</numerusform>
            <numerusform>%1, %Ln vectors, restored as %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::OverviewTab</name>
    <message numerus="yes">
        <source>%Ln, the whole storage</source>
        <comment>namespaces</comment>
        <translation>
            <numerusform>%Ln, the whole storage</numerusform>
            <numerusform>%Ln, the whole storage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, chosen when it was taken</source>
        <comment>namespaces</comment>
        <translation>
            <numerusform>%Ln, chosen when it was taken</numerusform>
            <numerusform>%Ln, chosen when it was taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ProfileStore</name>
    <message numerus="yes">
        <source>%Ln saved connection(s) could not be read. The file will be kept: %1</source>
        <translation>
            <numerusform>%Ln saved connection could not be read. The file will be kept: %1</numerusform>
            <numerusform>%Ln saved connections could not be read. The file will be kept: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestorePreviewPage</name>
    <message numerus="yes">
        <source>%Ln newer snapshot(s) stay as a side branch.</source>
        <translation>
            <numerusform>%Ln newer snapshot stays as a side branch.</numerusform>
            <numerusform>%Ln newer snapshots stay as a side branch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreRunPage</name>
    <message numerus="yes">
        <source>%Ln vector(s) per second</source>
        <translation>
            <numerusform>%Ln vector per second</numerusform>
            <numerusform>%Ln vectors per second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreSafetyPage</name>
    <message numerus="yes">
        <source>Without it, %Ln vector(s) that the restore removes or overwrites cannot be brought back, unless another snapshot has them.</source>
        <translation>
            <numerusform>Without it, %Ln vector that the restore removes or overwrites cannot be brought back, unless another snapshot has them.</numerusform>
            <numerusform>Without it, %Ln vectors that the restore removes or overwrites cannot be brought back, unless another snapshot has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RetentionDialog</name>
    <message numerus="yes">
        <source>Remove %Ln snapshot(s) by retention</source>
        <translation>
            <numerusform>Remove %Ln snapshot by retention</numerusform>
            <numerusform>Remove %Ln snapshots by retention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You lose %Ln point(s) in time that the storage can be brought back to. They added %1 to the repository; what no other snapshot needs of it is freed after the trash.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>You lose %Ln point in time that the storage can be brought back to. It added %1 to the repository; what no other snapshot needs of it is freed after the trash.</numerusform>
            <numerusform>You lose %Ln points in time that the storage can be brought back to. They added %1 to the repository; what no other snapshot needs of it is freed after the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Remove %Ln snapshot</numerusform>
            <numerusform>&amp;Remove %Ln snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SeveralPage</name>
    <message numerus="yes">
        <source>%Ln snapshot(s) and the current state selected</source>
        <translation>
            <numerusform>%Ln snapshot and the current state selected</numerusform>
            <numerusform>%Ln snapshots and the current state selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) selected</source>
        <translation>
            <numerusform>%Ln snapshot selected</numerusform>
            <numerusform>%Ln snapshots selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected snapshot(s) are no longer in the repository.</source>
        <translation>
            <numerusform>%Ln selected snapshot is no longer in the repository.</numerusform>
            <numerusform>%Ln selected snapshots are no longer in the repository.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln damaged</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>✕ %Ln damaged</numerusform>
            <numerusform>✕ %Ln damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln at risk</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>⚠ %Ln at risk</numerusform>
            <numerusform>⚠ %Ln at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln verified</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>✓ %Ln verified</numerusform>
            <numerusform>✓ %Ln verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %Ln not verified</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>? %Ln not verified</numerusform>
            <numerusform>? %Ln not verified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SnapshotActions</name>
    <message numerus="yes">
        <source>Release %Ln snapshot(s)</source>
        <translation>
            <numerusform>Release %Ln snapshot</numerusform>
            <numerusform>Release %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %Ln snapshot(s)</source>
        <translation>
            <numerusform>Pin %Ln snapshot</numerusform>
            <numerusform>Pin %Ln snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TagsEditor</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>tags</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TestPanel</name>
    <message numerus="yes">
        <source>%Ln thing(s) failed. Nothing was changed.</source>
        <translation>
            <numerusform>%Ln thing failed. Nothing was changed.</numerusform>
            <numerusform>%Ln things failed. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, with %Ln thing(s) to know. Nothing was changed.</source>
        <translation>
            <numerusform>It works, with %Ln thing to know. Nothing was changed.</numerusform>
            <numerusform>It works, with %Ln things to know. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ThroughputGraph</name>
    <message numerus="yes">
        <source>Throughput over %Ln second(s): now %1/s, highest %2/s, lowest %3/s</source>
        <comment>amounts</comment>
        <translation>
            <numerusform>Throughput over %Ln second: now %1/s, highest %2/s, lowest %3/s</numerusform>
            <numerusform>Throughput over %Ln seconds: now %1/s, highest %2/s, lowest %3/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimeStrip</name>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln snapshot</numerusform>
            <numerusform>%Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ancestor(s) of the selected one</source>
        <translation>
            <numerusform>%Ln ancestor of the selected one</numerusform>
            <numerusform>%Ln ancestors of the selected one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln descend from the selected one</source>
        <translation>
            <numerusform>%Ln descends from the selected one</numerusform>
            <numerusform>%Ln descend from the selected one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimelinePanel</name>
    <message numerus="yes">
        <source>%Ln snapshot(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%Ln snapshot is hidden by the filter.</numerusform>
            <numerusform>%Ln snapshots are hidden by the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln snapshot(s) match the filter.</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%1 of %Ln snapshot matches the filter.</numerusform>
            <numerusform>%1 of %Ln snapshots match the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ancestor(s) of the selected snapshot, up to its full one.</source>
        <translation>
            <numerusform>%Ln ancestor of the selected snapshot, up to its full one.</numerusform>
            <numerusform>%Ln ancestors of the selected snapshot, up to its full one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) descend from the selected one.</source>
        <translation>
            <numerusform>%Ln snapshot descends from the selected one.</numerusform>
            <numerusform>%Ln snapshots descend from the selected one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TrashDialog</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring back %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Bring back %Ln snapshot</numerusform>
            <numerusform>&amp;Bring back %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln snapshot(s)</source>
        <translation>
            <numerusform>Bring back %Ln snapshot</numerusform>
            <numerusform>Bring back %Ln snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::VerifyTab</name>
    <message numerus="yes">
        <source>%1: %Ln damaged vector(s)</source>
        <comment>a namespace</comment>
        <translation>
            <numerusform>%1: %Ln damaged vector</numerusform>
            <numerusform>%1: %Ln damaged vectors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>vectors</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Workspace</name>
    <message numerus="yes">
        <source>Verify %Ln snapshot(s)</source>
        <translation>
            <numerusform>Verify %Ln snapshot</numerusform>
            <numerusform>Verify %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>Delete %Ln snapshot</numerusform>
            <numerusform>Delete %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln snapshot(s) to the trash</source>
        <translation>
            <numerusform>Moved %Ln snapshot to the trash</numerusform>
            <numerusform>Moved %Ln snapshots to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln snapshot(s) to the trash, where they stay for seven days.</source>
        <translation>
            <numerusform>Moved %Ln snapshot to the trash, where it stays for seven days.</numerusform>
            <numerusform>Moved %Ln snapshots to the trash, where they stay for seven days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln snapshot(s)</source>
        <translation>
            <numerusform>Bring back %Ln snapshot</numerusform>
            <numerusform>Bring back %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %Ln snapshot(s)</source>
        <translation>
            <numerusform>Brought back %Ln snapshot</numerusform>
            <numerusform>Brought back %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %Ln snapshot(s).</source>
        <translation>
            <numerusform>Brought back %Ln snapshot.</numerusform>
            <numerusform>Brought back %Ln snapshots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retention: remove %Ln snapshot(s)</source>
        <translation>
            <numerusform>Retention: remove %Ln snapshot</numerusform>
            <numerusform>Retention: remove %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retention moved %Ln snapshot(s) to the trash, where they stay for seven days.</source>
        <translation>
            <numerusform>Retention moved %Ln snapshot to the trash, where it stays for seven days.</numerusform>
            <numerusform>Retention moved %Ln snapshots to the trash, where they stay for seven days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln snapshot(s)</source>
        <translation>
            <numerusform>Export %Ln snapshot</numerusform>
            <numerusform>Export %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln snapshot(s), %1, to %2</source>
        <translation>
            <numerusform>Exported %Ln snapshot, %1, to %2</numerusform>
            <numerusform>Exported %Ln snapshots, %1, to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln snapshot(s), %1, to %2.</source>
        <translation>
            <numerusform>Exported %Ln snapshot, %1, to %2.</numerusform>
            <numerusform>Exported %Ln snapshots, %1, to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::WorkspaceView</name>
    <message numerus="yes">
        <source>%Ln damaged snapshot(s)</source>
        <translation>
            <numerusform>%Ln damaged snapshot</numerusform>
            <numerusform>%Ln damaged snapshots</numerusform>
        </translation>
    </message>
</context>
</TS>
