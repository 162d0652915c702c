<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <comment>days</comment>
        <translation>vor %1 Tg.</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <comment>a time</comment>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>%1 (%2, the same as UTC)</source>
        <comment>a time, its zone</comment>
        <translation>%1 (%2, gleich UTC)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, its zone</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1 (integer)</source>
        <comment>an id</comment>
        <translation>%1 (Ganzzahl)</translation>
    </message>
    <message>
        <source>%1 (real)</source>
        <comment>an id</comment>
        <translation>%1 (Gleitkommazahl)</translation>
    </message>
    <message>
        <source>x'%1' (blob)</source>
        <comment>an id in hexadecimal digits</comment>
        <translation>x'%1' (Blob)</translation>
    </message>
    <message>
        <source>%1 (UUID)</source>
        <comment>an id</comment>
        <translation>%1 (UUID)</translation>
    </message>
    <message>
        <source>%1 (key of several columns)</source>
        <comment>an id</comment>
        <translation>%1 (Schlüssel aus mehreren Spalten)</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>%1 and %2 dimensions: no distance</source>
        <comment>two counts</comment>
        <translation>%1 und %2 Dimensionen: kein Abstand</translation>
    </message>
    <message>
        <source>Euclidean distance %1</source>
        <comment>a number</comment>
        <translation>Euklidischer Abstand %1</translation>
    </message>
    <message>
        <source>Cosine distance %1, Euclidean distance %2</source>
        <comment>two numbers</comment>
        <translation>Kosinusabstand %1, euklidischer Abstand %2</translation>
    </message>
    <message>
        <source>no vector of this dimension</source>
        <translation>kein Vektor dieser Dimension</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>keine solche Spalte</translation>
    </message>
    <message>
        <source>%1, %2 dimensions</source>
        <comment>the kind of a vector's elements, a count</comment>
        <translation>%1, %2 Dimensionen</translation>
    </message>
    <message>
        <source>no such vector</source>
        <translation>kein solcher Vektor</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Vector %1</source>
        <comment>a name</comment>
        <translation>Vektor %1</translation>
    </message>
    <message>
        <source>%1 of metadata are not shown.</source>
        <comment>a size</comment>
        <translation>%1 der Metadaten werden nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>None (repository only)</source>
        <translation>Keine (nur Repository)</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite-Datei</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>PostgreSQL (pgvector)</source>
        <translation>PostgreSQL (pgvector)</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Chroma</translation>
    </message>
    <message>
        <source>Qdrant</source>
        <translation>Qdrant</translation>
    </message>
    <message>
        <source>Milvus</source>
        <translation>Milvus</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation>ENTWICKLUNG</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>STAGING</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The request makes no sense as it stands</source>
        <translation>Die Anforderung ergibt so keinen Sinn</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>It exists already</source>
        <translation>Ist schon vorhanden</translation>
    </message>
    <message>
        <source>This may only be read</source>
        <translation>Darf nur gelesen werden</translation>
    </message>
    <message>
        <source>The snapshot is pinned</source>
        <translation>Der Snapshot ist angeheftet</translation>
    </message>
    <message>
        <source>Refused, because something is in the way</source>
        <translation>Verweigert, weil etwas im Weg ist</translation>
    </message>
    <message>
        <source>Somebody else is using it</source>
        <translation>Wird gerade anderweitig benutzt</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>Lesen oder Schreiben ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>No space is left</source>
        <translation>Kein Platz mehr frei</translation>
    </message>
    <message>
        <source>Permission was denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Damaged data was found</source>
        <translation>Beschädigte Daten gefunden</translation>
    </message>
    <message>
        <source>This is no repository</source>
        <translation>Das ist kein Repository</translation>
    </message>
    <message>
        <source>This is not the storage that its URI says</source>
        <translation>Das ist nicht der Speicher, den die URI nennt</translation>
    </message>
    <message>
        <source>This was written by a newer Tidemark</source>
        <translation>Das wurde von einem neueren Tidemark geschrieben</translation>
    </message>
    <message>
        <source>This cannot be done here</source>
        <translation>Das ist hier nicht möglich</translation>
    </message>
    <message>
        <source>A limit was exceeded</source>
        <translation>Ein Grenzwert wurde überschritten</translation>
    </message>
    <message>
        <source>What was written is not what was read</source>
        <translation>Gelesenes und Geschriebenes stimmen nicht überein</translation>
    </message>
    <message>
        <source>The outcome is not known</source>
        <translation>Der Ausgang ist nicht bekannt</translation>
    </message>
    <message>
        <source>Tidemark made a mistake</source>
        <translation>Tidemark hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Some parts were completed and stay as they are now.</source>
        <translation>Einige Teile sind fertig und bleiben, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>The main work is done and durable; a later step failed.</source>
        <translation>Das Wesentliche ist erledigt und gesichert; ein späterer Schritt ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It is not known whether the change took effect.</source>
        <translation>Ob die Änderung wirksam wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the name, or choose another one.</source>
        <translation>Prüfen Sie den Namen, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions, then try again.</source>
        <translation>Prüfen Sie Eigentümer und Zugriffsrechte, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Release it first.</source>
        <translation>Heben Sie zuerst die Anheftung auf.</translation>
    </message>
    <message>
        <source>See what is there now, then try again.</source>
        <translation>Sehen Sie nach, was jetzt dort ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Wait until the other program has finished, then try again.</source>
        <translation>Warten Sie, bis das andere Programm fertig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the disk and the connection, then try again.</source>
        <translation>Prüfen Sie Datenträger und Verbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>"tidemark-cli verify" names all that is damaged; take a new snapshot soon.</source>
        <translation>„tidemark-cli verify“ nennt alles, was beschädigt ist; erstellen Sie bald einen neuen Snapshot.</translation>
    </message>
    <message>
        <source>Choose the directory of a repository.</source>
        <translation>Wählen Sie das Verzeichnis eines Repositorys.</translation>
    </message>
    <message>
        <source>Check the URI; if it is right, restore a snapshot into a new storage.</source>
        <translation>Prüfen Sie die URI; wenn sie stimmt, stellen Sie einen Snapshot in einem neuen Speicher wieder her.</translation>
    </message>
    <message>
        <source>Use a newer Tidemark.</source>
        <translation>Verwenden Sie ein neueres Tidemark.</translation>
    </message>
    <message>
        <source>Leave out what cannot be done, or split it.</source>
        <translation>Lassen Sie weg, was nicht möglich ist, oder teilen Sie es auf.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, check memory and disk.</source>
        <translation>Versuchen Sie es erneut; falls es wieder geschieht, prüfen Sie Arbeitsspeicher und Datenträger.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>Do it again if you still want it.</source>
        <translation>Wiederholen Sie es, wenn Sie es noch wollen.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>There is no key “%1”. Keys: %2. To look for such a text, put it in quotes.</source>
        <translation>Den Schlüssel „%1“ gibt es nicht. Schlüssel: %2. Um nach einem solchen Text zu suchen, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” needs a value: %2.</source>
        <translation>„%1“ braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”. Expected: %3.</source>
        <translation>„%1“ ist kein Wert für „%2“. Erwartet: %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared. Write “%1:” and a value.</source>
        <translation>„%1“ lässt keinen Größenvergleich zu. Schreiben Sie „%1:“ und einen Wert.</translation>
    </message>
    <message>
        <source>This quotation has no end: a second quotation mark is expected.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a date like 2026-11-01, 2026-11, today, yesterday or 7d</source>
        <translation>ein Datum wie 2026-11-01, 2026-11, today, yesterday oder 7d</translation>
    </message>
    <message>
        <source>a size like 512K, 20M or 1.5G</source>
        <translation>eine Größe wie 512K, 20M oder 1.5G</translation>
    </message>
    <message>
        <source>a number like 1000 or 20K</source>
        <translation>eine Zahl wie 1000 oder 20K</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>“%1”</source>
        <comment>the title of a snapshot</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Verified %1: every byte was read, and none was damaged.</source>
        <comment>a time</comment>
        <translation>Geprüft %1: Jedes Byte wurde gelesen, keines war beschädigt.</translation>
    </message>
    <message>
        <source>Verified %1 (%2): every byte was read, and none was damaged.</source>
        <comment>a time, its age</comment>
        <translation>Geprüft %1 (%2): Jedes Byte wurde gelesen, keines war beschädigt.</translation>
    </message>
    <message>
        <source>✓ verified %1</source>
        <comment>a time</comment>
        <translation>✓ geprüft %1</translation>
    </message>
    <message>
        <source>✕ damaged</source>
        <translation>✕ beschädigt</translation>
    </message>
    <message>
        <source>⚠ at risk</source>
        <translation>⚠ gefährdet</translation>
    </message>
    <message>
        <source>? not verified</source>
        <translation>? nicht geprüft</translation>
    </message>
    <message>
        <source>Damaged: %1 (found %2).</source>
        <comment>what, when</comment>
        <translation>Beschädigt: %1 (gefunden %2).</translation>
    </message>
    <message numerus="yes">
        <source>Damaged: %Ln vector(s) cannot be believed (found %1). The other vectors restore as before.</source>
        <comment>when</comment>
        <translation>
            <numerusform>Beschädigt: %Ln Vektor ist nicht verlässlich (gefunden %1). Die anderen Vektoren lassen sich wie bisher wiederherstellen.</numerusform>
            <numerusform>Beschädigt: %Ln Vektoren sind nicht verlässlich (gefunden %1). Die anderen Vektoren lassen sich wie bisher wiederherstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a full snapshot now, do not delete what is intact, and check the disk.</source>
        <translation>Erstellen Sie jetzt einen vollständigen Snapshot, löschen Sie nichts Intaktes, und prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>At risk: its neighbour %1 is damaged, and the two may share the damaged file. Verify it to know.</source>
        <comment>the titles of snapshots</comment>
        <translation>Gefährdet: Der benachbarte Snapshot %1 ist beschädigt, und vielleicht teilen beide die beschädigte Datei. Eine Prüfung schafft Gewissheit.</translation>
    </message>
    <message>
        <source>in the lineage</source>
        <translation>in der Linie</translation>
    </message>
    <message>
        <source>Not verified yet: what was written was read back and compared when the snapshot was taken, but nobody has read it since.</source>
        <translation>Noch nicht geprüft: Beim Erstellen wurde alles Geschriebene zurückgelesen und verglichen, seitdem hat es niemand gelesen.</translation>
    </message>
    <message>
        <source>point in time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>per namespace</source>
        <translation>je Namespace</translation>
    </message>
    <message>
        <source>best effort</source>
        <translation>nach Möglichkeit</translation>
    </message>
    <message>
        <source>All namespaces are as they were at one moment: the storage gave one view of them.</source>
        <translation>Alle Namespaces zeigen denselben Augenblick: Der Speicher bot eine einheitliche Sicht auf sie.</translation>
    </message>
    <message>
        <source>Each namespace is as it was at one moment, but the moments differ: what was written to two namespaces meanwhile may be in one of them only.</source>
        <translation>Jeder Namespace zeigt einen einzigen Augenblick, aber nicht denselben: Was währenddessen in zwei Namespaces geschrieben wurde, ist vielleicht nur in einem enthalten.</translation>
    </message>
    <message>
        <source>The storage has no view of one moment: vectors that were written while the snapshot was taken may be in it or not.</source>
        <translation>Der Speicher bietet keine Sicht auf einen einzigen Augenblick: Vektoren, die während des Erstellens geschrieben wurden, sind vielleicht enthalten, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Inkrementell</translation>
    </message>
</context>
<context>
    <name>Healths</name>
    <message numerus="yes">
        <source>%1: %Ln damaged vector(s)</source>
        <comment>a namespace</comment>
        <translation>
            <numerusform>%1: %Ln beschädigter Vektor</numerusform>
            <numerusform>%1: %Ln beschädigte Vektoren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>namespaces</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore again…</source>
        <translation>Erneut wiederherstellen…</translation>
    </message>
    <message>
        <source>Undo restore…</source>
        <translation>Wiederherstellung rückgängig machen…</translation>
    </message>
    <message>
        <source>The restore of “%1” that began %2 broke off: the storage is partly old and partly new.</source>
        <comment>a snapshot, a time</comment>
        <translation>Die Wiederherstellung von „%1“, begonnen %2, wurde unterbrochen: Der Speicher ist teils alt, teils neu.</translation>
    </message>
    <message>
        <source>The restore of “%1” into %3 that began %2 broke off: that storage is partly old and partly new.</source>
        <comment>a snapshot, a time, a storage</comment>
        <translation>Die Wiederherstellung von „%1“ in %3, begonnen %2, wurde unterbrochen: Dieser Speicher ist teils alt, teils neu.</translation>
    </message>
    <message>
        <source>It was to change: %1.</source>
        <comment>namespaces</comment>
        <translation>Ändern sollte sie: %1.</translation>
    </message>
    <message>
        <source>To restore again completes it; its safety snapshot undoes it.</source>
        <translation>Erneutes Wiederherstellen bringt sie zu Ende; ihr Sicherheits-Snapshot macht sie rückgängig.</translation>
    </message>
    <message>
        <source>To restore again completes it. There is no safety snapshot that would undo it.</source>
        <translation>Erneutes Wiederherstellen bringt sie zu Ende. Es gibt keinen Sicherheits-Snapshot, der sie rückgängig machen könnte.</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <comment>an id</comment>
        <translation>Snapshot: %1</translation>
    </message>
    <message>
        <source>Safety snapshot: %1</source>
        <comment>an id</comment>
        <translation>Sicherheits-Snapshot: %1</translation>
    </message>
    <message>
        <source>Namespaces:</source>
        <translation>Namespaces:</translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>that a restore broke off</comment>
        <translation>Vergessen…</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: done, total</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Free Space</source>
        <translation>Platz freigeben</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Taking the safety snapshot</source>
        <translation>Sicherheits-Snapshot erstellen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>Geschriebenes prüfen</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Succeeded with warnings</source>
        <translation>Erfolgreich mit Warnungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>%1 vectors</source>
        <comment>a number</comment>
        <translation>%1 Vektoren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amounts: done, total</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <comment>seconds left</comment>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <comment>minutes left</comment>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <comment>hours left</comment>
        <translation>etwa %1 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1, %2, on %3, %4</source>
        <comment>a job's title, its state, a connection, its environment</comment>
        <translation>%1, %2, auf %3, %4</translation>
    </message>
    <message>
        <source>%1 per cent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>Waits until a job that uses the same data has ended.</source>
        <translation>Wartet, bis ein Job mit denselben Daten beendet ist.</translation>
    </message>
    <message>
        <source>Stopped before its commit: %1</source>
        <comment>what stopping leaves behind, a sentence</comment>
        <translation>Vor dem Commit gestoppt: %1</translation>
    </message>
    <message>
        <source>it had not begun.</source>
        <translation>er hatte noch nicht begonnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s); see the log.</source>
        <translation>
            <numerusform>%Ln Warnung; siehe Protokoll.</numerusform>
            <numerusform>%Ln Warnungen; siehe Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Connection: %1 (%2)</source>
        <comment>a connection, its environment</comment>
        <translation>Verbindung: %1 (%2)</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <comment>a number</comment>
        <translation>Job: %1</translation>
    </message>
    <message>
        <source>Queued: %1</source>
        <comment>a time</comment>
        <translation>Eingereiht: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <comment>a time</comment>
        <translation>Begonnen: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <comment>a time</comment>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>Error: %1 (%2)</source>
        <comment>what happened, its stable name</comment>
        <translation>Fehler: %1 (%2)</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Befehl: %1</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation>Snapshot: %1</translation>
    </message>
    <message>
        <source>Log:</source>
        <translation>Protokoll:</translation>
    </message>
    <message>
        <source>Tidemark ended while this restore was at work. A storage with transactions is as it was before. In one without them a part may be written: the repository knows, and offers to complete or to undo it.</source>
        <translation>Tidemark endete mitten in dieser Wiederherstellung. Ein Speicher mit Transaktionen ist, wie er vorher war. In einem ohne Transaktionen ist vielleicht ein Teil geschrieben: Das Repository weiß es und bietet an, sie zu Ende zu bringen oder rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Tidemark ended while this job was at work. Nothing half-written remains visible. Free Space removes what it may have left. See whether its result is there before you run it again.</source>
        <translation>Tidemark endete mitten in diesem Job. Nichts halb Geschriebenes bleibt sichtbar. „Platz freigeben“ entfernt, was er vielleicht hinterlassen hat. Sehen Sie nach, ob sein Ergebnis da ist, bevor Sie ihn erneut ausführen.</translation>
    </message>
    <message numerus="yes">
        <source>Created “%1”: %Ln vector(s), %2 added to the repository</source>
        <comment>a snapshot, a size</comment>
        <translation>
            <numerusform>„%1“ erstellt: %Ln Vektor, %2 mehr im Repository</numerusform>
            <numerusform>„%1“ erstellt: %Ln Vektoren, %2 mehr im Repository</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored “%1”: %2 added, %3 changed, %4 removed</source>
        <comment>a snapshot, counts of vectors</comment>
        <translation>„%1“ wiederhergestellt: %2 hinzugefügt, %3 geändert, %4 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Quick check of %Ln snapshot(s): no damage found</source>
        <translation>
            <numerusform>Schnellprüfung von %Ln Snapshot: kein Schaden gefunden</numerusform>
            <numerusform>Schnellprüfung von %Ln Snapshots: kein Schaden gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified %Ln snapshot(s): every byte was read, none is damaged</source>
        <translation>
            <numerusform>%Ln Snapshot geprüft: jedes Byte gelesen, nichts beschädigt</numerusform>
            <numerusform>%Ln Snapshots geprüft: jedes Byte gelesen, keiner beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) damaged</source>
        <translation>
            <numerusform>%Ln Snapshot beschädigt</numerusform>
            <numerusform>%Ln Snapshots beschädigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a snapshot, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot importiert</numerusform>
            <numerusform>%Ln Snapshots importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln was/were here already</source>
        <translation>
            <numerusform>; %Ln war schon hier</numerusform>
            <numerusform>; %Ln waren schon hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Freed %1; %2 wait in the trash</source>
        <comment>two sizes</comment>
        <translation>%1 freigegeben; %2 warten im Papierkorb</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Snapshots that cannot be read: %1. Those in the list are not affected. "tidemark-cli verify" names all that is damaged.</source>
        <translation>Nicht lesbare Snapshots: %1. Die in der Liste sind nicht betroffen. „tidemark-cli verify“ nennt alles, was beschädigt ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and more: %1</source>
        <translation>und weitere: %1</translation>
    </message>
</context>
<context>
    <name>RestoreSteps</name>
    <message>
        <source>Verify the snapshot</source>
        <translation>Snapshot prüfen</translation>
    </message>
    <message>
        <source>Take the safety snapshot, and compare</source>
        <translation>Sicherheits-Snapshot erstellen und vergleichen</translation>
    </message>
    <message>
        <source>Compare with the storage</source>
        <translation>Mit dem Speicher vergleichen</translation>
    </message>
    <message>
        <source>Write what differs</source>
        <translation>Unterschiede schreiben</translation>
    </message>
    <message>
        <source>Read back and check</source>
        <translation>Zurücklesen und prüfen</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done with another step</source>
        <translation>mit anderem Schritt erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
</context>
<context>
    <name>RestoreSummary</name>
    <message>
        <source>“%1”</source>
        <comment>a name in quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: it is equal already</source>
        <translation>bleibt: ist schon gleich</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>dropped and created again</source>
        <translation>gelöscht und neu angelegt</translation>
    </message>
    <message>
        <source>dropped: the snapshot does not have it</source>
        <translation>gelöscht: nicht im Snapshot</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a namespace in the snapshot, its name in the storage</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written: all %Ln vector(s) are there already, as the snapshot has them.</source>
        <translation>
            <numerusform>Es wird nichts geschrieben: Der %Ln Vektor ist schon da, wie ihn der Snapshot hat.</numerusform>
            <numerusform>Es wird nichts geschrieben: Alle %Ln Vektoren sind schon da, wie sie der Snapshot hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) added</source>
        <translation>
            <numerusform>%Ln Vektor hinzugefügt</numerusform>
            <numerusform>%Ln Vektoren hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed, %2 removed; %3 stay as they are.</source>
        <comment>counts of vectors</comment>
        <translation>%1 geändert, %2 entfernt; %3 bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln namespace(s) that the snapshot does not have, with all vectors: %1.</source>
        <translation>
            <numerusform>%Ln Namespace, den der Snapshot nicht hat, mit allen Vektoren: %1.</numerusform>
            <numerusform>%Ln Namespaces, die der Snapshot nicht hat, mit allen Vektoren: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present definition of %Ln namespace(s): %1.</source>
        <translation>
            <numerusform>Die jetzige Definition von %Ln Namespace: %1.</numerusform>
            <numerusform>Die jetzige Definition von %Ln Namespaces: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) that the snapshot does not have.</source>
        <translation>
            <numerusform>%Ln Vektor, den der Snapshot nicht hat.</numerusform>
            <numerusform>%Ln Vektoren, die der Snapshot nicht hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present content of %Ln vector(s), which the snapshot's replaces.</source>
        <translation>
            <numerusform>Der jetzige Inhalt von %Ln Vektor; der des Snapshots ersetzt ihn.</numerusform>
            <numerusform>Der jetzige Inhalt von %Ln Vektoren; der des Snapshots ersetzt ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Among them %Ln write(s) since the last snapshot of this lineage, which are in no snapshot yet.</source>
        <translation>
            <numerusform>Darunter %Ln Schreibvorgang seit dem letzten Snapshot dieser Linie, der noch in keinem Snapshot ist.</numerusform>
            <numerusform>Darunter %Ln Schreibvorgänge seit dem letzten Snapshot dieser Linie, die noch in keinem Snapshot sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The safety snapshot keeps all of it, so the restore can be undone.</source>
        <translation>Der Sicherheits-Snapshot behält all das, die Wiederherstellung lässt sich also rückgängig machen.</translation>
    </message>
    <message>
        <source>No safety snapshot is taken: what no other snapshot has is gone for good.</source>
        <translation>Es wird kein Sicherheits-Snapshot erstellt: Was kein anderer Snapshot hat, ist endgültig verloren.</translation>
    </message>
    <message>
        <source>What the storage holds now, in a safety snapshot.</source>
        <translation>Was der Speicher jetzt enthält, in einem Sicherheits-Snapshot.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) that are equal already: they are not written.</source>
        <translation>
            <numerusform>%Ln Vektor, der schon gleich ist: Er wird nicht geschrieben.</numerusform>
            <numerusform>%Ln Vektoren, die schon gleich sind: Sie werden nicht geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every vector that the snapshot does not have: merge removes nothing.</source>
        <translation>Jeder Vektor, den der Snapshot nicht hat: Zusammenführen entfernt nichts.</translation>
    </message>
    <message>
        <source>All snapshots, “%1” too.</source>
        <comment>the title of a snapshot</comment>
        <translation>Alle Snapshots, auch „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer snapshot(s) of the present lineage, as a side branch.</source>
        <translation>
            <numerusform>%Ln neuerer Snapshot der jetzigen Linie, als Seitenzweig.</numerusform>
            <numerusform>%Ln neuere Snapshots der jetzigen Linie, als Seitenzweig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every namespace that is not named in the plan, and what is no namespace.</source>
        <translation>Jeder Namespace, den der Plan nicht nennt, und alles, was kein Namespace ist.</translation>
    </message>
    <message>
        <source>What is no namespace in the storage.</source>
        <translation>Alles im Speicher, was kein Namespace ist.</translation>
    </message>
    <message>
        <source>The storage has %1 already, so something that exists would be touched. Go back and choose other names.</source>
        <comment>a list of names</comment>
        <translation>Der Speicher hat bereits %1; es würde also etwas Vorhandenes angetastet. Gehen Sie zurück, und wählen Sie andere Namen.</translation>
    </message>
    <message>
        <source>Cannot be kept: %1: %2.</source>
        <comment>a namespace, what is lost</comment>
        <translation>Lässt sich nicht behalten: %1: %2.</translation>
    </message>
    <message>
        <source>Cannot be kept: %1: %2 (%3).</source>
        <comment>a namespace, what is lost, a count of vectors</comment>
        <translation>Lässt sich nicht behalten: %1: %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s)</source>
        <translation>
            <numerusform>%Ln Vektor</numerusform>
            <numerusform>%Ln Vektoren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%Ln pinned</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln angeheftet</numerusform>
            <numerusform>%Ln angeheftet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by a tag</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln nach Schlagwort</numerusform>
            <numerusform>%Ln nach Schlagwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated in the future</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln mit Datum in der Zukunft</numerusform>
            <numerusform>%Ln mit Datum in der Zukunft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the last ones</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln von den letzten</numerusform>
            <numerusform>%Ln von den letzten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the hourly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln nach der Stundenregel</numerusform>
            <numerusform>%Ln nach der Stundenregel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the daily rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln nach der Tagesregel</numerusform>
            <numerusform>%Ln nach der Tagesregel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the weekly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln nach der Wochenregel</numerusform>
            <numerusform>%Ln nach der Wochenregel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the monthly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln nach der Monatsregel</numerusform>
            <numerusform>%Ln nach der Monatsregel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the yearly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln nach der Jahresregel</numerusform>
            <numerusform>%Ln nach der Jahresregel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as the newest verified one</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln als neuester geprüfter</numerusform>
            <numerusform>%Ln als neueste geprüfte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as the last one of a namespace</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln als letzter eines Namespace</numerusform>
            <numerusform>%Ln als letzte eines Namespace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln because no rule removes it</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln, weil keine Regel ihn entfernt</numerusform>
            <numerusform>%Ln, weil keine Regel sie entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no snapshots.</source>
        <translation>Es gibt keine Snapshots.</translation>
    </message>
    <message numerus="yes">
        <source>Removes none of %Ln snapshot(s)</source>
        <translation>
            <numerusform>Entfernt nichts (%Ln Snapshot)</numerusform>
            <numerusform>Entfernt keinen von %Ln Snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes none of %Ln snapshot(s), oldest kept %1</source>
        <comment>a date</comment>
        <translation>
            <numerusform>Entfernt nichts (%Ln Snapshot), ältester bleibender: %1</numerusform>
            <numerusform>Entfernt keinen von %Ln Snapshots, ältester bleibender: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %1 of %Ln snapshot(s)</source>
        <comment>a count</comment>
        <translation>
            <numerusform>Entfernt %1 von %Ln Snapshot</numerusform>
            <numerusform>Entfernt %1 von %Ln Snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %1 of %Ln snapshot(s), oldest kept %2</source>
        <comment>a count, a date</comment>
        <translation>
            <numerusform>Entfernt %1 von %Ln Snapshot, ältester bleibender: %2</numerusform>
            <numerusform>Entfernt %1 von %Ln Snapshots, ältester bleibender: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is set. A policy without rules removes nothing: all snapshots stay.</source>
        <translation>Keine Regel ist gesetzt. Eine Richtlinie ohne Regeln entfernt nichts: Alle Snapshots bleiben.</translation>
    </message>
    <message>
        <source>No snapshot has any of these tags, so the policy would keep nothing. Such a policy removes nothing: all snapshots stay. Is a tag misspelled?</source>
        <translation>Kein Snapshot trägt eines dieser Schlagwörter, die Richtlinie würde also nichts behalten. Eine solche Richtlinie entfernt nichts: Alle Snapshots bleiben. Ist ein Schlagwort falsch geschrieben?</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>Datum in der Zukunft</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>a number</comment>
        <translation>letzte %1</translation>
    </message>
    <message>
        <source>hourly %1</source>
        <comment>an hour</comment>
        <translation>stündlich %1</translation>
    </message>
    <message>
        <source>daily %1</source>
        <comment>a day</comment>
        <translation>täglich %1</translation>
    </message>
    <message>
        <source>weekly %1</source>
        <comment>a week</comment>
        <translation>wöchentlich %1</translation>
    </message>
    <message>
        <source>monthly %1</source>
        <comment>a month</comment>
        <translation>monatlich %1</translation>
    </message>
    <message>
        <source>yearly %1</source>
        <comment>a year</comment>
        <translation>jährlich %1</translation>
    </message>
    <message>
        <source>newest verified</source>
        <translation>neuester geprüfter</translation>
    </message>
    <message>
        <source>last of namespace %1</source>
        <translation>letzter von Namespace %1</translation>
    </message>
    <message>
        <source>no rule keeps it</source>
        <translation>keine Regel behält ihn</translation>
    </message>
    <message>
        <source>nothing is removed</source>
        <translation>nichts wird entfernt</translation>
    </message>
    <message>
        <source>Stays, because it is pinned. Retention never removes a pinned snapshot.</source>
        <translation>Bleibt, weil er angeheftet ist. Die Aufbewahrung entfernt nie einen angehefteten Snapshot.</translation>
    </message>
    <message>
        <source>Stays, because it has the tag “%1”.</source>
        <translation>Bleibt, weil er das Schlagwort „%1“ trägt.</translation>
    </message>
    <message>
        <source>Stays, because it is dated in the future: some clock was wrong, so its age is not known.</source>
        <translation>Bleibt, weil sein Datum in der Zukunft liegt: Eine Uhr ging falsch, sein Alter ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>Stays, because it is among the last %1 snapshots.</source>
        <comment>a number</comment>
        <translation>Bleibt, weil er zu den letzten %1 Snapshots gehört.</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the hour %1.</source>
        <comment>an hour</comment>
        <translation>Bleibt als neuester Snapshot der Stunde %1.</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the day %1.</source>
        <comment>a day</comment>
        <translation>Bleibt als neuester Snapshot des Tages %1.</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the week %1.</source>
        <comment>a week</comment>
        <translation>Bleibt als neuester Snapshot der Woche %1.</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the month %1.</source>
        <comment>a month</comment>
        <translation>Bleibt als neuester Snapshot des Monats %1.</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the year %1.</source>
        <comment>a year</comment>
        <translation>Bleibt als neuester Snapshot des Jahres %1.</translation>
    </message>
    <message>
        <source>Stays, because it is the newest snapshot that was verified without damage. Retention always keeps that one.</source>
        <translation>Bleibt, weil er der neueste Snapshot ist, der ohne Schaden geprüft wurde. Die Aufbewahrung behält diesen immer.</translation>
    </message>
    <message>
        <source>Stays, because no newer snapshot holds the namespace “%1”. Retention always keeps the last one of a namespace.</source>
        <translation>Bleibt, weil kein neuerer Snapshot den Namespace „%1“ enthält. Die Aufbewahrung behält den letzten eines Namespace immer.</translation>
    </message>
    <message>
        <source>Is removed: no rule of the policy keeps it. It goes to the trash and can be brought back for seven days.</source>
        <translation>Wird entfernt: Keine Regel der Richtlinie behält ihn. Er kommt in den Papierkorb und lässt sich sieben Tage lang zurückholen.</translation>
    </message>
    <message>
        <source>Stays: a policy without rules removes nothing.</source>
        <translation>Bleibt: Eine Richtlinie ohne Regeln entfernt nichts.</translation>
    </message>
    <message>
        <source>Stays: the policy would keep no snapshot at all, and such a policy removes nothing.</source>
        <translation>Bleibt: Die Richtlinie würde gar keinen Snapshot behalten, und eine solche entfernt nichts.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Ctrl and Alt together write characters on many keyboards (AltGr).</source>
        <translation>Strg und Alt zusammen erzeugen auf vielen Tastaturen Zeichen (AltGr).</translation>
    </message>
    <message>
        <source>This key alone is needed for typing and moving.</source>
        <translation>Diese Taste allein wird zum Tippen und Navigieren gebraucht.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>actions that are in no menu</comment>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>Test</name>
    <message>
        <source>%1: %2</source>
        <comment>an error and its particulars</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 vectors</source>
        <comment>a namespace, a number</comment>
        <translation>%1: %2 Vektoren</translation>
    </message>
    <message>
        <source>%1: number of vectors not known</source>
        <translation>%1: Anzahl der Vektoren nicht bekannt</translation>
    </message>
    <message>
        <source>left out: %1 (%2)</source>
        <comment>a table and why it is no namespace</comment>
        <translation>ausgelassen: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln namespace(s)</source>
        <translation>
            <numerusform>%Ln Namespace</numerusform>
            <numerusform>%Ln Namespaces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>namespaces; what was left out</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) left out</source>
        <translation>
            <numerusform>%Ln Tabelle ausgelassen</numerusform>
            <numerusform>%Ln Tabellen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked for: the connection is read-only</source>
        <translation>nicht abgefragt: Die Verbindung ist schreibgeschützt</translation>
    </message>
    <message>
        <source>It may only be read. Snapshots can be taken, nothing can be restored into it.</source>
        <translation>Er darf nur gelesen werden. Snapshots lassen sich erstellen, aber nichts darin wiederherstellen.</translation>
    </message>
    <message>
        <source>The file's permissions do not let you write. Snapshots can be taken, nothing can be restored into it.</source>
        <translation>Die Zugriffsrechte der Datei erlauben Ihnen kein Schreiben. Snapshots lassen sich erstellen, aber nichts darin wiederherstellen.</translation>
    </message>
    <message>
        <source>The file's directory may not be written to, and SQLite needs that for its journal. Nothing can be restored into it.</source>
        <translation>In das Verzeichnis der Datei darf nicht geschrieben werden, SQLite braucht das aber für sein Journal. Es lässt sich nichts darin wiederherstellen.</translation>
    </message>
    <message>
        <source>permitted; nothing was written to find out</source>
        <translation>erlaubt; zur Probe wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>Support of this engine</source>
        <translation>Unterstützung dieser Engine</translation>
    </message>
    <message>
        <source>Storage can be reached</source>
        <translation>Speicher ist erreichbar</translation>
    </message>
    <message>
        <source>It is the database that the URI says</source>
        <translation>Es ist die Datenbank, die die URI nennt</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>Storage may be written to</source>
        <translation>Speicher ist beschreibbar</translation>
    </message>
    <message>
        <source>there is no storage, only a repository</source>
        <translation>kein Speicher, nur ein Repository</translation>
    </message>
    <message>
        <source>needs what failed before</source>
        <translation>setzt voraus, was zuvor fehlschlug</translation>
    </message>
    <message>
        <source>No permission to write to %1. Snapshots can be looked at, none can be taken.</source>
        <translation>Keine Schreibrechte für %1. Snapshots lassen sich ansehen, aber nicht erstellen.</translation>
    </message>
    <message>
        <source>permitted; %1 free</source>
        <translation>erlaubt; %1 frei</translation>
    </message>
    <message>
        <source>permitted</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Snapshots can be listed</source>
        <translation>Snapshots lassen sich auflisten</translation>
    </message>
    <message>
        <source>Repository may be written to</source>
        <translation>Repository ist beschreibbar</translation>
    </message>
    <message>
        <source>There is none yet; the first snapshot creates it.</source>
        <translation>Es gibt noch keines; der erste Snapshot legt es an.</translation>
    </message>
    <message>
        <source>there is none yet</source>
        <translation>noch keines vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot</numerusform>
            <numerusform>%Ln Snapshots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>snapshots; how many are unreadable</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Storage and repository are apart</source>
        <translation>Speicher und Repository liegen getrennt</translation>
    </message>
    <message>
        <source>Both are on the same file system: if its disk fails, both are lost.</source>
        <translation>Beide liegen auf demselben Dateisystem: Fällt dessen Datenträger aus, sind beide verloren.</translation>
    </message>
    <message>
        <source>on different file systems</source>
        <translation>auf verschiedenen Dateisystemen</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was tested, its outcome</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Snapshots of vector databases: take, see, compare, verify and restore them.</source>
        <translation>Snapshots von Vektordatenbanken: erstellen, ansehen, vergleichen, prüfen und wiederherstellen.</translation>
    </message>
    <message>
        <source>A storage to connect to (sqlite:PATH), or a file to look into.</source>
        <translation>Ein Speicher, mit dem verbunden wird (sqlite:PFAD), oder eine Datei, die untersucht wird.</translation>
    </message>
    <message>
        <source>The repository to show.</source>
        <translation>Das Repository, das gezeigt wird.</translation>
    </message>
    <message>
        <source>Open this saved connection.</source>
        <translation>Diese gespeicherte Verbindung öffnen.</translation>
    </message>
    <message>
        <source>Change nothing through the connection.</source>
        <translation>Über die Verbindung nichts ändern.</translation>
    </message>
    <message>
        <source>Show the demo; it is made the first time.</source>
        <translation>Die Demo zeigen; beim ersten Mal wird sie angelegt.</translation>
    </message>
    <message>
        <source>Write a picture of the main window as PNG, then quit.</source>
        <translation>Ein Bild des Hauptfensters als PNG schreiben, dann beenden.</translation>
    </message>
    <message>
        <source>Open another window of a Tidemark that runs already.</source>
        <translation>Ein weiteres Fenster eines bereits laufenden Tidemark öffnen.</translation>
    </message>
    <message>
        <source>There is no use for "%1".</source>
        <translation>Mit „%1“ ist nichts anzufangen.</translation>
    </message>
    <message>
        <source>--demo, --profile, and a storage or --repository exclude each other.</source>
        <translation>--demo, --profile und ein Speicher oder --repository schließen einander aus.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>noch etwa %Ln s</numerusform>
            <numerusform>noch etwa %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>noch etwa %Ln min</numerusform>
            <numerusform>noch etwa %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h left</source>
        <translation>
            <numerusform>noch etwa %Ln h</numerusform>
            <numerusform>noch etwa %Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged: cannot be read</source>
        <translation>beschädigt: nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>damaged: %Ln vector(s)</source>
        <translation>
            <numerusform>beschädigt: %Ln Vektor</numerusform>
            <numerusform>beschädigt: %Ln Vektoren</numerusform>
        </translation>
    </message>
    <message>
        <source>may share damage</source>
        <translation>evtl. mitbeschädigt</translation>
    </message>
    <message>
        <source>verified %1</source>
        <comment>a time or a date</comment>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>base of current</source>
        <comment>the snapshot that the storage descends from</comment>
        <translation>Basis des aktuellen Stands</translation>
    </message>
    <message>
        <source>keep: %1</source>
        <comment>a retention rule</comment>
        <translation>behalten: %1</translation>
    </message>
    <message>
        <source>remove: %1</source>
        <comment>a retention rule</comment>
        <translation>entfernen: %1</translation>
    </message>
    <message>
        <source>namespaces changed since the base</source>
        <translation>Namespaces seit der Basis geändert</translation>
    </message>
    <message>
        <source>no changes since the base</source>
        <translation>keine Änderungen seit der Basis</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) since the base</source>
        <extracomment>%1 is the number</extracomment>
        <translation>
            <numerusform>%1 Änderung seit der Basis</numerusform>
            <numerusform>%1 Änderungen seit der Basis</numerusform>
        </translation>
    </message>
    <message>
        <source>no snapshot of it yet: the next one will be full</source>
        <translation>noch kein Snapshot davon: der nächste wird vollständig</translation>
    </message>
    <message>
        <source>not compared with its base yet</source>
        <translation>noch nicht mit der Basis verglichen</translation>
    </message>
    <message>
        <source>comparing again…</source>
        <translation>wird erneut verglichen…</translation>
    </message>
    <message>
        <source>comparing with its base…</source>
        <translation>wird mit der Basis verglichen…</translation>
    </message>
    <message>
        <source>the storage cannot be read: %1</source>
        <translation>Speicher nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the storage cannot be read</source>
        <translation>Speicher nicht lesbar</translation>
    </message>
    <message>
        <source>interrupted: nothing was kept; the jobs panel offers it again</source>
        <translation>unterbrochen: nichts blieb erhalten; unter Jobs lässt er sich erneut starten</translation>
    </message>
    <message>
        <source>waits for another job</source>
        <translation>wartet auf einen anderen Job</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird gestoppt…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>%1 vectors/s</source>
        <translation>%1 Vektoren/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no changes</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Inkrementell</translation>
    </message>
    <message>
        <source>Today — %1</source>
        <comment>a date</comment>
        <translation>Heute – %1</translation>
    </message>
    <message>
        <source>Yesterday — %1</source>
        <comment>a date</comment>
        <translation>Gestern – %1</translation>
    </message>
    <message>
        <source>This week — from %1</source>
        <comment>a date</comment>
        <translation>Diese Woche – ab %1</translation>
    </message>
    <message>
        <source>Last week — from %1</source>
        <comment>a date</comment>
        <translation>Letzte Woche – ab %1</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <comment>a date</comment>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month, a year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This month — %1</source>
        <comment>a month</comment>
        <translation>Dieser Monat – %1</translation>
    </message>
    <message>
        <source>Last month — %1</source>
        <comment>a month</comment>
        <translation>Letzter Monat – %1</translation>
    </message>
    <message>
        <source>Lineage of the current state</source>
        <translation>Linie des aktuellen Stands</translation>
    </message>
    <message>
        <source>Branch of “%1”, from “%2”</source>
        <comment>the newest snapshot of it, where it begins</comment>
        <translation>Zweig von „%1“, ab „%2“</translation>
    </message>
    <message>
        <source>Branch of “%1”</source>
        <comment>the newest snapshot of it</comment>
        <translation>Zweig von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot</numerusform>
            <numerusform>%Ln Snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>%Ln beschädigt</numerusform>
            <numerusform>%Ln beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may share damage</source>
        <translation>
            <numerusform>%Ln evtl. mitbeschädigt</numerusform>
            <numerusform>%Ln evtl. mitbeschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folded</source>
        <comment>snapshots of a side branch</comment>
        <translation>
            <numerusform>%Ln eingeklappt</numerusform>
            <numerusform>%Ln eingeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) without snapshots</source>
        <translation>
            <numerusform>%Ln Woche ohne Snapshots</numerusform>
            <numerusform>%Ln Wochen ohne Snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) without snapshots</source>
        <translation>
            <numerusform>%Ln Monat ohne Snapshots</numerusform>
            <numerusform>%Ln Monate ohne Snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without snapshots</source>
        <translation>
            <numerusform>%Ln Tag ohne Snapshots</numerusform>
            <numerusform>%Ln Tage ohne Snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) of a side branch</source>
        <translation>
            <numerusform>%Ln Snapshot eines Seitenzweigs</numerusform>
            <numerusform>%Ln Snapshots eines Seitenzweigs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln snapshot(s)</source>
        <comment>folded</comment>
        <translation>
            <numerusform>+%Ln Snapshot</numerusform>
            <numerusform>+%Ln Snapshots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>safety snapshot</source>
        <translation>Sicherheits-Snapshot</translation>
    </message>
    <message>
        <source>in the lineage of the current state</source>
        <translation>in der Linie des aktuellen Stands</translation>
    </message>
    <message>
        <source>side branch</source>
        <translation>Seitenzweig</translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation>Vorgänger %1</translation>
    </message>
    <message>
        <source>parent not found</source>
        <translation>Vorgänger nicht gefunden</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>In the lineage of the current state.</source>
        <translation>In der Linie des aktuellen Stands.</translation>
    </message>
    <message>
        <source>On a side branch, not in the lineage of the current state.</source>
        <translation>Auf einem Seitenzweig, nicht in der Linie des aktuellen Stands.</translation>
    </message>
    <message numerus="yes">
        <source>Lineage: %Ln ancestor(s), the oldest is “%1”.</source>
        <translation>
            <numerusform>Linie: %Ln Vorfahr, der älteste ist „%1“.</numerusform>
            <numerusform>Linie: %Ln Vorfahren, der älteste ist „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The parent of the oldest one is not in this repository.</source>
        <translation>Der Vorgänger des ältesten ist nicht in diesem Repository.</translation>
    </message>
    <message>
        <source>Restores on its own: %1 vectors, %2. No other snapshot is needed.</source>
        <translation>Lässt sich allein wiederherstellen: %1 Vektoren, %2. Kein anderer Snapshot wird gebraucht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) descend from it.</source>
        <translation>
            <numerusform>%Ln Snapshot stammt davon ab.</numerusform>
            <numerusform>%Ln Snapshots stammen davon ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::AboutDialog</name>
    <message>
        <source>About Tidemark</source>
        <translation>Über Tidemark</translation>
    </message>
    <message>
        <source>Takes snapshots of vector databases, shows them as a timeline with their lineage, and restores, compares and verifies them.</source>
        <translation>Erstellt Snapshots von Vektordatenbanken, zeigt sie als Zeitleiste mit ihrer Linie, stellt sie wieder her, vergleicht und prüft sie.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Copyright 2026 The Tidemark authors. Licensed under the Apache License, Version 2.0; without warranty of any kind. Qt is used under the GNU LGPL, version 3; SQLite is in the public domain; zstd, xxHash, CRoaring, {fmt}, tl::expected and JSON for Modern C++ are under their own free licences.</source>
        <translation>Copyright 2026 The Tidemark authors. Lizenziert unter der Apache License, Version 2.0; ohne jede Gewährleistung. Qt wird unter der GNU LGPL, Version 3, verwendet; SQLite ist gemeinfrei; zstd, xxHash, CRoaring, {fmt}, tl::expected und JSON for Modern C++ stehen unter eigenen freien Lizenzen.</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ActionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>an act, a connection</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ActionSet</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Ein weiteres Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>Connect to a storage and a repository</source>
        <translation>Mit einem Speicher und einem Repository verbinden</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>Open a demo storage of real embeddings with weeks of history</source>
        <translation>Einen Demo-Speicher mit echten Embeddings und wochenlangem Verlauf öffnen</translation>
    </message>
    <message>
        <source>&amp;Inspect a File…</source>
        <translation>Datei &amp;untersuchen…</translation>
    </message>
    <message>
        <source>Look into a file of snapshots or an SQLite database; nothing is restored</source>
        <translation>In eine Snapshot-Datei oder SQLite-Datenbank hineinsehen; nichts wird wiederhergestellt</translation>
    </message>
    <message>
        <source>I&amp;mport Snapshots…</source>
        <translation>Snapshots &amp;importieren…</translation>
    </message>
    <message>
        <source>Check a file of snapshots and add them to this repository</source>
        <translation>Eine Snapshot-Datei prüfen und diesem Repository hinzufügen</translation>
    </message>
    <message>
        <source>Import from Da&amp;kera…</source>
        <translation>Aus Da&amp;kera importieren…</translation>
    </message>
    <message>
        <source>Look into a directory of Dakera and add its snapshots to this repository</source>
        <translation>In ein Dakera-Verzeichnis hineinsehen und dessen Snapshots diesem Repository hinzufügen</translation>
    </message>
    <message>
        <source>C&amp;lose the Connection</source>
        <translation>Verbindung &amp;schließen</translation>
    </message>
    <message>
        <source>Back to the start page; running jobs go on</source>
        <translation>Zurück zur Startseite; laufende Jobs laufen weiter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Alle Fenster schließen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last edit of a description, tags or pin</source>
        <translation>Die letzte Bearbeitung von Beschreibung, Schlagwörtern oder Anheftung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do the edit again</source>
        <translation>Die Bearbeitung erneut ausführen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>Zeitleiste filtern</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Zum nächsten Treffer gehen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>Zum vorigen Treffer gehen</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Edit the name in its row: the first line of the description</source>
        <translation>Den Namen in seiner Zeile bearbeiten: die erste Zeile der Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Edit Description and Tags…</source>
        <translation>Beschreibung und Schlagwörter &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Change the description, the tags or the pin</source>
        <translation>Beschreibung, Schlagwörter oder Anheftung ändern</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy the ids of the selected snapshots</source>
        <translation>Die IDs der ausgewählten Snapshots kopieren</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>&amp;Erstellen…</translation>
    </message>
    <message>
        <source>Take a snapshot of the storage</source>
        <translation>Einen Snapshot des Speichers erstellen</translation>
    </message>
    <message>
        <source>Create &amp;Now</source>
        <translation>&amp;Jetzt erstellen</translation>
    </message>
    <message>
        <source>Take a snapshot with the usual settings, without a question</source>
        <translation>Einen Snapshot mit den üblichen Einstellungen ohne Rückfrage erstellen</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>See what a restore of this snapshot would do, then do it</source>
        <translation>Ansehen, was die Wiederherstellung dieses Snapshots bewirken würde, und sie dann ausführen</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Compare two snapshots, or one with the current state</source>
        <translation>Zwei Snapshots vergleichen, oder einen mit dem aktuellen Stand</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Read every byte of the selected snapshots and check it</source>
        <translation>Jedes Byte der ausgewählten Snapshots lesen und prüfen</translation>
    </message>
    <message>
        <source>&amp;Quick Check</source>
        <translation>&amp;Schnellprüfung</translation>
    </message>
    <message>
        <source>Check that all files are there and have their sizes; their content is not read</source>
        <translation>Prüfen, ob alle Dateien vorhanden sind und ihre Größe stimmt; ihr Inhalt wird nicht gelesen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>Protect the selected snapshots from deletion and retention, or release them</source>
        <translation>Die ausgewählten Snapshots vor Löschen und Aufbewahrung schützen, oder die Anheftung aufheben</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the selected snapshots into one portable file</source>
        <translation>Die ausgewählten Snapshots in eine portable Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>See what deleting the selected snapshots would mean, then do it</source>
        <translation>Ansehen, was das Löschen der ausgewählten Snapshots bedeuten würde, und es dann ausführen</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>&amp;Verify All</source>
        <translation>&amp;Alle prüfen</translation>
    </message>
    <message>
        <source>Read every byte of all snapshots and check it</source>
        <translation>Jedes Byte aller Snapshots lesen und prüfen</translation>
    </message>
    <message>
        <source>&amp;Retention…</source>
        <translation>Auf&amp;bewahrung…</translation>
    </message>
    <message>
        <source>Decide which snapshots to keep, with a verdict on each</source>
        <translation>Festlegen, welche Snapshots bleiben, mit einem Urteil zu jedem</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>&amp;Papierkorb…</translation>
    </message>
    <message>
        <source>Deleted snapshots, which can be brought back for seven days</source>
        <translation>Gelöschte Snapshots, die sich sieben Tage lang zurückholen lassen</translation>
    </message>
    <message>
        <source>&amp;Free Space…</source>
        <translation>Platz &amp;freigeben…</translation>
    </message>
    <message>
        <source>Remove the files that no snapshot needs</source>
        <translation>Dateien entfernen, die kein Snapshot braucht</translation>
    </message>
    <message>
        <source>Read-&amp;Only</source>
        <translation>&amp;Schreibgeschützt</translation>
    </message>
    <message>
        <source>Lock this connection: nothing can be changed through it</source>
        <translation>Diese Verbindung sperren: Über sie lässt sich nichts ändern</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Current State</source>
        <translation>&amp;Aktueller Stand</translation>
    </message>
    <message>
        <source>Go to the row of the current state</source>
        <translation>Zur Zeile des aktuellen Stands gehen</translation>
    </message>
    <message>
        <source>&amp;Parent</source>
        <translation>&amp;Vorgänger</translation>
    </message>
    <message>
        <source>Go to the snapshot that this one was compared with</source>
        <translation>Zu dem Snapshot gehen, mit dem dieser verglichen wurde</translation>
    </message>
    <message>
        <source>C&amp;hild</source>
        <translation>&amp;Nachfolger</translation>
    </message>
    <message>
        <source>Go to the next snapshot of this lineage</source>
        <translation>Zum nächsten Snapshot dieser Linie gehen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to what was selected before</source>
        <translation>Zurück zur vorigen Auswahl</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Vor&amp;wärts</translation>
    </message>
    <message>
        <source>Forward to what was selected after</source>
        <translation>Vorwärts zur nächsten Auswahl</translation>
    </message>
    <message>
        <source>&amp;Date…</source>
        <translation>&amp;Datum…</translation>
    </message>
    <message>
        <source>Go to the snapshot at or before a time</source>
        <translation>Zum Snapshot zu oder vor einem Zeitpunkt gehen</translation>
    </message>
    <message>
        <source>Select the &amp;Lineage</source>
        <translation>Linie au&amp;swählen</translation>
    </message>
    <message>
        <source>Select this snapshot and its parents up to the full one</source>
        <translation>Diesen Snapshot und seine Vorgänger bis zum vollständigen auswählen</translation>
    </message>
    <message>
        <source>Select the D&amp;escendants</source>
        <translation>Na&amp;chfahren auswählen</translation>
    </message>
    <message>
        <source>Select the snapshots that descend from this one</source>
        <translation>Die Snapshots auswählen, die von diesem abstammen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read the repository again and compare the storage with its base</source>
        <translation>Das Repository neu lesen und den Speicher mit seiner Basis vergleichen</translation>
    </message>
    <message>
        <source>Compare the Current &amp;State</source>
        <translation>Aktuellen Stand &amp;vergleichen</translation>
    </message>
    <message>
        <source>Open the comparison of the storage with the snapshot that it descends from</source>
        <translation>Den Vergleich des Speichers mit dem Snapshot öffnen, von dem er abstammt</translation>
    </message>
    <message>
        <source>Group by &amp;Day</source>
        <translation>Nach &amp;Tag gruppieren</translation>
    </message>
    <message>
        <source>Put the snapshots of each day under a header</source>
        <translation>Die Snapshots jedes Tages unter eine Überschrift stellen</translation>
    </message>
    <message>
        <source>Group by &amp;Week</source>
        <translation>Nach &amp;Woche gruppieren</translation>
    </message>
    <message>
        <source>Put the snapshots of each week under a header</source>
        <translation>Die Snapshots jeder Woche unter eine Überschrift stellen</translation>
    </message>
    <message>
        <source>Group by &amp;Month</source>
        <translation>Nach &amp;Monat gruppieren</translation>
    </message>
    <message>
        <source>Put the snapshots of each month under a header</source>
        <translation>Die Snapshots jedes Monats unter eine Überschrift stellen</translation>
    </message>
    <message>
        <source>Group by &amp;Branch</source>
        <translation>Nach &amp;Zweig gruppieren</translation>
    </message>
    <message>
        <source>First the lineage of the current state, then every other branch</source>
        <translation>Zuerst die Linie des aktuellen Stands, dann jeden anderen Zweig</translation>
    </message>
    <message>
        <source>&amp;No Groups</source>
        <translation>&amp;Keine Gruppen</translation>
    </message>
    <message>
        <source>One list without headers</source>
        <translation>Eine Liste ohne Überschriften</translation>
    </message>
    <message>
        <source>&amp;Fold Long Branches</source>
        <translation>&amp;Lange Zweige einklappen</translation>
    </message>
    <message>
        <source>One row for many snapshots of a side branch that nothing distinguishes</source>
        <translation>Eine Zeile für viele gleichartige Snapshots eines Seitenzweigs</translation>
    </message>
    <message>
        <source>Times in &amp;Local Time</source>
        <translation>Zeiten in &amp;Ortszeit</translation>
    </message>
    <message>
        <source>Show times and count days in the time zone of this computer</source>
        <translation>Zeiten und Tage in der Zeitzone dieses Rechners anzeigen</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Zeiten in &amp;UTC</translation>
    </message>
    <message>
        <source>Show times and count days in coordinated universal time</source>
        <translation>Zeiten und Tage in koordinierter Weltzeit anzeigen</translation>
    </message>
    <message>
        <source>Colours of the &amp;Desktop</source>
        <translation>Farben des Des&amp;ktops</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Hell oder dunkel, wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher K&amp;ontrast</translation>
    </message>
    <message>
        <source>Colours of high contrast</source>
        <translation>Farben mit hohem Kontrast</translation>
    </message>
    <message>
        <source>Go to the &amp;Timeline</source>
        <translation>Zur Zei&amp;tleiste</translation>
    </message>
    <message>
        <source>Put the keyboard into the timeline</source>
        <translation>Den Tastaturfokus auf die Zeitleiste setzen</translation>
    </message>
    <message>
        <source>Go to the Det&amp;ails</source>
        <translation>Zu den &amp;Details</translation>
    </message>
    <message>
        <source>Put the keyboard into the details</source>
        <translation>Den Tastaturfokus auf die Details setzen</translation>
    </message>
    <message>
        <source>Go to the &amp;Jobs</source>
        <translation>Zu den &amp;Jobs</translation>
    </message>
    <message>
        <source>Put the keyboard into the jobs</source>
        <translation>Den Tastaturfokus auf die Jobs setzen</translation>
    </message>
    <message>
        <source>Go to the Co&amp;nnections</source>
        <translation>Zu den Ver&amp;bindungen</translation>
    </message>
    <message>
        <source>Put the keyboard into the connections</source>
        <translation>Den Tastaturfokus auf die Verbindungen setzen</translation>
    </message>
    <message>
        <source>&amp;Stop the Job</source>
        <translation>Job st&amp;oppen</translation>
    </message>
    <message>
        <source>Stop the selected job, or the one that runs</source>
        <translation>Den ausgewählten Job stoppen, oder den laufenden</translation>
    </message>
    <message>
        <source>&amp;Back to the Timeline</source>
        <translation>&amp;Zurück zur Zeitleiste</translation>
    </message>
    <message>
        <source>Close the comparison or the retention page</source>
        <translation>Den Vergleich oder die Aufbewahrung schließen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>All &amp;Commands…</source>
        <translation>Alle &amp;Befehle…</translation>
    </message>
    <message>
        <source>Search everything that can be done</source>
        <translation>Alles durchsuchen, was möglich ist</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkombinationen…</translation>
    </message>
    <message>
        <source>All keys, which can be changed there</source>
        <translation>Alle Tasten; sie lassen sich dort ändern</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>Übe&amp;r Tidemark</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versionen und Lizenzen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ChangeDetail</name>
    <message>
        <source>The vector in A and in B</source>
        <translation>Der Vektor in A und in B</translation>
    </message>
    <message>
        <source>Metadata in A</source>
        <translation>Metadaten in A</translation>
    </message>
    <message>
        <source>Metadata in B</source>
        <translation>Metadaten in B</translation>
    </message>
    <message>
        <source>No vector is chosen. Choose one above to see both versions of it.</source>
        <translation>Kein Vektor gewählt. Wählen Sie oben einen, um beide Fassungen zu sehen.</translation>
    </message>
    <message>
        <source>Fetching both versions…</source>
        <translation>Beide Fassungen werden geholt…</translation>
    </message>
    <message>
        <source>It could not be read: %1 (%2). %3</source>
        <comment>headline, detail and advice of an error</comment>
        <translation>Nicht lesbar: %1 (%2). %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an id, what happened to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Neither side has it any more. Compare again.</source>
        <translation>Keine Seite hat ihn mehr. Vergleichen Sie erneut.</translation>
    </message>
    <message>
        <source>Only B has it.</source>
        <translation>Nur B hat ihn.</translation>
    </message>
    <message>
        <source>Only A has it.</source>
        <translation>Nur A hat ihn.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ChangeListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>added, changed or removed; an id</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <comment>an id, what happened to it, a namespace</comment>
        <translation>%1, %2, in %3</translation>
    </message>
    <message>
        <source>A: added, M: changed, D: removed</source>
        <translation>A: hinzugefügt, M: geändert, D: entfernt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CloseDialog</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird gestoppt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <comment>a number</comment>
        <translation>%1 % erledigt</translation>
    </message>
    <message>
        <source>Quit while jobs are running</source>
        <translation>Beenden, während Jobs laufen</translation>
    </message>
    <message>
        <source>Active jobs</source>
        <translation>Aktive Jobs</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stopping it</source>
        <translation>Beim Stoppen</translation>
    </message>
    <message>
        <source>S&amp;top them and quit</source>
        <translation>&amp;Stoppen und beenden</translation>
    </message>
    <message>
        <source>Quit when they are &amp;done</source>
        <translation>Beenden, wenn sie &amp;fertig sind</translation>
    </message>
    <message>
        <source>Quit when they are done</source>
        <translation>Beenden, wenn sie fertig sind</translation>
    </message>
    <message>
        <source>Show &amp;jobs</source>
        <translation>&amp;Jobs anzeigen</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Jobs anzeigen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an environment's word, a connection</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All jobs are done. Nothing is in the way of quitting.</source>
        <translation>Alle Jobs sind fertig. Dem Beenden steht nichts im Weg.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) is/are not done yet.</source>
        <translation>
            <numerusform>%Ln Job ist noch nicht fertig.</numerusform>
            <numerusform>%Ln Jobs sind noch nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CollectDialog</name>
    <message>
        <source>Free space</source>
        <translation>Platz freigeben</translation>
    </message>
    <message>
        <source>Files that no snapshot needs move to the trash. What has been in the trash for more than seven days is removed for good, and so are leftovers of interrupted jobs. No snapshot of the timeline loses anything. While it runs, nothing else can work on the repository.</source>
        <translation>Dateien, die kein Snapshot braucht, kommen in den Papierkorb. Was länger als sieben Tage im Papierkorb liegt, wird endgültig entfernt, ebenso Reste unterbrochener Jobs. Kein Snapshot der Zeitleiste verliert etwas. Solange es läuft, kann nichts anderes am Repository arbeiten.</translation>
    </message>
    <message>
        <source>&amp;Empty the trash now, without waiting for seven days</source>
        <translation>Papierkorb jetzt &amp;leeren, ohne sieben Tage zu warten</translation>
    </message>
    <message>
        <source>Empty the trash now, without waiting for seven days</source>
        <translation>Papierkorb jetzt leeren, ohne sieben Tage zu warten</translation>
    </message>
    <message>
        <source>Snapshots that can no longer be brought back</source>
        <translation>Snapshots, die sich nicht mehr zurückholen lassen</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Reading the trash…</source>
        <translation>Der Papierkorb wird gelesen…</translation>
    </message>
    <message>
        <source>No deleted snapshot is in the trash: nothing that could be brought back is lost.</source>
        <translation>Kein gelöschter Snapshot ist im Papierkorb: Nichts, was sich zurückholen ließe, geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted snapshot(s) can then no longer be brought back:</source>
        <translation>
            <numerusform>%Ln gelöschter Snapshot lässt sich dann nicht mehr zurückholen:</numerusform>
            <numerusform>%Ln gelöschte Snapshots lassen sich dann nicht mehr zurückholen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted snapshot(s) in the trash. Those deleted more than seven days ago go.</source>
        <translation>
            <numerusform>%Ln gelöschter Snapshot im Papierkorb. Liegt das Löschen mehr als sieben Tage zurück, verschwindet er.</numerusform>
            <numerusform>%Ln gelöschte Snapshots im Papierkorb. Die vor mehr als sieben Tagen gelöschten verschwinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Free space</source>
        <translation>&amp;Platz freigeben</translation>
    </message>
    <message>
        <source>&amp;Free space and empty the trash</source>
        <translation>&amp;Platz freigeben und Papierkorb leeren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Free space and lose %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Platz freigeben und %Ln Snapshot verlieren</numerusform>
            <numerusform>&amp;Platz freigeben und %Ln Snapshots verlieren</numerusform>
        </translation>
    </message>
    <message>
        <source>To empty the trash, type how many snapshots can then no longer be brought back: %1</source>
        <translation>Um den Papierkorb zu leeren, geben Sie ein, wie viele Snapshots sich dann nicht mehr zurückholen lassen: %1</translation>
    </message>
    <message>
        <source>The trash is still being read.</source>
        <translation>Der Papierkorb wird noch gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) cannot be read, so nobody knows which files they need. Mend or delete them first: %1</source>
        <translation>
            <numerusform>%Ln Snapshot ist nicht lesbar, daher weiß niemand, welche Dateien er braucht. Reparieren oder löschen Sie ihn zuerst: %1</numerusform>
            <numerusform>%Ln Snapshots sind nicht lesbar, daher weiß niemand, welche Dateien sie brauchen. Reparieren oder löschen Sie sie zuerst: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CommandLine</name>
    <message>
        <source>Cop&amp;y command</source>
        <translation>Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the same on the command line</source>
        <translation>Dasselbe für die Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>The same on the command line: %1</source>
        <translation>Dasselbe auf der Befehlszeile: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CommandPalette</name>
    <message>
        <source>It cannot be done now.</source>
        <translation>Das ist jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>All actions – %1</source>
        <comment>a connection</comment>
        <translation>Alle Aktionen – %1</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>Type a part of an action's name</source>
        <translation>Einen Teil des Aktionsnamens eingeben</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1 – not now: %2</source>
        <comment>an action, why it cannot be done</comment>
        <translation>%1 – jetzt nicht: %2</translation>
    </message>
    <message>
        <source>No action has such a name.</source>
        <translation>Keine Aktion heißt so.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ComparePage</name>
    <message>
        <source>Comparison of two snapshots</source>
        <translation>Vergleich zweier Snapshots</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop comparing; what has arrived stays</source>
        <translation>Den Vergleich stoppen; was schon da ist, bleibt</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>&amp;Back to the timeline</source>
        <translation>&amp;Zurück zur Zeitleiste</translation>
    </message>
    <message>
        <source>Back to the timeline</source>
        <translation>Zurück zur Zeitleiste</translation>
    </message>
    <message>
        <source>A, the first side</source>
        <translation>A, die erste Seite</translation>
    </message>
    <message>
        <source>B, the second side</source>
        <translation>B, die zweite Seite</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A und B tauschen</translation>
    </message>
    <message>
        <source>Compare again (F5)</source>
        <translation>Erneut vergleichen (F5)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export all changes as CSV or JSON</source>
        <translation>Alle Änderungen als CSV oder JSON exportieren</translation>
    </message>
    <message>
        <source>&amp;Restore A…</source>
        <translation>A &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore the snapshot A</source>
        <translation>Den Snapshot A wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;A</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;B</source>
        <comment>the second side</comment>
        <translation>&amp;B</translation>
    </message>
    <message>
        <source>A: added</source>
        <translation>A: hinzugefügt</translation>
    </message>
    <message>
        <source>M: changed</source>
        <translation>M: geändert</translation>
    </message>
    <message>
        <source>D: removed</source>
        <translation>D: entfernt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Changed values</source>
        <translation>Geänderte Werte</translation>
    </message>
    <message>
        <source>Changed metadata</source>
        <translation>Geänderte Metadaten</translation>
    </message>
    <message>
        <source>Namespaces and their changes</source>
        <translation>Namespaces und ihre Änderungen</translation>
    </message>
    <message>
        <source>Show only ids that contain this</source>
        <translation>Nur IDs zeigen, die dies enthalten</translation>
    </message>
    <message>
        <source>Filter ids</source>
        <translation>IDs filtern</translation>
    </message>
    <message>
        <source>Changed ids</source>
        <translation>Geänderte IDs</translation>
    </message>
    <message>
        <source>A&amp;dded</source>
        <translation>&amp;Hinzugefügt</translation>
    </message>
    <message>
        <source>Chan&amp;ged</source>
        <translation>&amp;Geändert</translation>
    </message>
    <message>
        <source>Remo&amp;ved</source>
        <translation>&amp;Entfernt</translation>
    </message>
    <message>
        <source>Both sides are the same. Choose another one.</source>
        <translation>Beide Seiten sind dieselbe. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This connection has no storage, so there is no current state to compare with.</source>
        <translation>Diese Verbindung hat keinen Speicher, also auch keinen aktuellen Stand zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1 was deleted meanwhile. What is shown is from before; choose another snapshot to compare again.</source>
        <comment>ids of snapshots</comment>
        <translation>%1 wurde inzwischen gelöscht. Was Sie sehen, stammt von vorher; wählen Sie einen anderen Snapshot, um erneut zu vergleichen.</translation>
    </message>
    <message>
        <source>the current state</source>
        <translation>der aktuelle Stand</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a title</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Fetching ids…</source>
        <translation>IDs werden geholt…</translation>
    </message>
    <message>
        <source>Counting changes…</source>
        <translation>Änderungen werden gezählt…</translation>
    </message>
    <message>
        <source>Compare two snapshots</source>
        <translation>Zwei Snapshots vergleichen</translation>
    </message>
    <message>
        <source>Choose A and B above.</source>
        <translation>Wählen Sie oben A und B.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 hold the same %Ln vector(s), in %3 namespaces.</source>
        <comment>two snapshots, a count</comment>
        <translation>
            <numerusform>%1 und %2 enthalten denselben %Ln Vektor, in %3 Namespaces.</numerusform>
            <numerusform>%1 und %2 enthalten dieselben %Ln Vektoren, in %3 Namespaces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>two snapshots</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>It could not be compared: %1</source>
        <comment>an error</comment>
        <translation>Der Vergleich ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Nothing had arrived yet. F5 compares again.</source>
        <translation>Es war noch nichts da. F5 vergleicht erneut.</translation>
    </message>
    <message>
        <source>The counts are complete, but the ids could not be fetched: %1. %2</source>
        <comment>an error, its advice</comment>
        <translation>Die Zahlen sind vollständig, aber die IDs ließen sich nicht holen: %1. %2</translation>
    </message>
    <message>
        <source>The counts are complete; ids are being fetched.</source>
        <translation>Die Zahlen sind vollständig; die IDs werden geholt.</translation>
    </message>
    <message>
        <source>Stopped: the counts are complete, ids are missing.</source>
        <translation>Gestoppt: Die Zahlen sind vollständig, IDs fehlen.</translation>
    </message>
    <message>
        <source>%1 ids match</source>
        <comment>a count</comment>
        <translation>%1 IDs passen</translation>
    </message>
    <message>
        <source>%1 of %2 ids: at most %3 of a namespace and a kind are listed; an export has all.</source>
        <comment>three counts</comment>
        <translation>%1 von %2 IDs: Je Namespace und Art stehen höchstens %3 in der Liste; ein Export enthält alle.</translation>
    </message>
    <message>
        <source>%1 ids</source>
        <comment>a count</comment>
        <translation>%1 IDs</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>Änderungen exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <comment>a file</comment>
        <translation>Export nach %1…</translation>
    </message>
    <message>
        <source>Exported %1 changes to %2.</source>
        <comment>a count, a file</comment>
        <translation>%1 Änderungen nach %2 exportiert.</translation>
    </message>
    <message>
        <source>The export to %1 failed: %2 (%3). There is no unfinished file.</source>
        <comment>a file, an error, its detail</comment>
        <translation>Der Export nach %1 ist fehlgeschlagen: %2 (%3). Es bleibt keine unfertige Datei zurück.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Save and &amp;connect</source>
        <translation>Speichern und &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ConnectionForm</name>
    <message>
        <source>This is no URI that Tidemark knows. An SQLite file is sqlite:/its/path.</source>
        <translation>Diese URI kennt Tidemark nicht. Eine SQLite-Datei ist sqlite:/ihr/Pfad.</translation>
    </message>
    <message>
        <source>The storage has no name.</source>
        <translation>Der Speicher hat keinen Namen.</translation>
    </message>
    <message>
        <source>%1 is not available in this version.</source>
        <comment>an engine</comment>
        <translation>%1 ist in dieser Version nicht verfügbar.</translation>
    </message>
    <message>
        <source>Give the whole path, beginning with a slash.</source>
        <translation>Geben Sie den ganzen Pfad an, beginnend mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>The path is too long.</source>
        <translation>Der Pfad ist zu lang.</translation>
    </message>
    <message>
        <source>The connection needs a name.</source>
        <translation>Die Verbindung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Eine andere Verbindung heißt schon so.</translation>
    </message>
    <message>
        <source>Choose the SQLite file.</source>
        <translation>Wählen Sie die SQLite-Datei.</translation>
    </message>
    <message>
        <source>The server needs a name or an address.</source>
        <translation>Der Server braucht einen Namen oder eine Adresse.</translation>
    </message>
    <message>
        <source>Choose the directory that keeps the snapshots.</source>
        <translation>Wählen Sie das Verzeichnis für die Snapshots.</translation>
    </message>
    <message>
        <source>The repository is a directory of its own, not the storage.</source>
        <translation>Das Repository ist ein eigenes Verzeichnis, nicht der Speicher.</translation>
    </message>
    <message>
        <source>default (%1)</source>
        <comment>a port</comment>
        <translation>Standard (%1)</translation>
    </message>
    <message>
        <source>The password was taken out of the URI.</source>
        <translation>Das Passwort wurde aus der URI herausgenommen.</translation>
    </message>
    <message>
        <source>There is none yet: it will be created by the first snapshot.</source>
        <translation>Noch keines vorhanden: Der erste Snapshot legt es an.</translation>
    </message>
    <message>
        <source>“%1” keeps its snapshots there too.</source>
        <comment>a connection</comment>
        <translation>„%1“ legt seine Snapshots auch dort ab.</translation>
    </message>
    <message>
        <source>Choose the repository's directory</source>
        <translation>Verzeichnis des Repositorys wählen</translation>
    </message>
    <message>
        <source>Choose an SQLite file</source>
        <translation>SQLite-Datei wählen</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3)</source>
        <translation>SQLite-Datenbanken (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for the repository's directory</source>
        <translation>Nach dem Verzeichnis des Repositorys suchen</translation>
    </message>
    <message>
        <source>Browse for the SQLite file</source>
        <translation>Nach der SQLite-Datei suchen</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Storage URI</source>
        <translation>Speicher-URI</translation>
    </message>
    <message>
        <source>sqlite:/path/to/file.db, or paste a path or URI</source>
        <translation>sqlite:/pfad/zur/datei.db, oder Pfad oder URI einfügen</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite-Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Storage &amp;URI:</source>
        <translation>Speicher-&amp;URI:</translation>
    </message>
    <message>
        <source>&amp;Engine:</source>
        <translation>&amp;Engine:</translation>
    </message>
    <message>
        <source>SQLite &amp;file:</source>
        <translation>SQLite-&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Re&amp;pository:</source>
        <translation>&amp;Repository:</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Decides the colour of the band and how much stands between you and a loss</source>
        <translation>Bestimmt die Farbe des Streifens und wie viel zwischen Ihnen und einem Verlust steht</translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation>U&amp;mgebung:</translation>
    </message>
    <message>
        <source>&amp;Read-only: nothing can be changed through this connection</source>
        <translation>Schreib&amp;geschützt: Über diese Verbindung lässt sich nichts ändern</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed through this connection</source>
        <translation>Schreibgeschützt: Über diese Verbindung lässt sich nichts ändern</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>Encrypted (HTTPS)</source>
        <translation>Verschlüsselt (HTTPS)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>D&amp;atenbank:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>U&amp;ser:</source>
        <translation>Benut&amp;zer:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Where the password is kept</source>
        <translation>Wo das Passwort aufbewahrt wird</translation>
    </message>
    <message>
        <source>keep in the keychain</source>
        <translation>im Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ConnectionModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an environment, how many connections</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · open · read-only</source>
        <comment>a connection</comment>
        <translation>%1 · offen · schreibgeschützt</translation>
    </message>
    <message>
        <source>%1 · open</source>
        <comment>a connection</comment>
        <translation>%1 · offen</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <comment>a connection</comment>
        <translation>%1 · schreibgeschützt</translation>
    </message>
    <message>
        <source>%1
Storage: %2
Repository: %3</source>
        <translation>%1
Speicher: %2
Repository: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a connection, its environment</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ConnectionsPanel</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>Verbindungen durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Connections by environment</source>
        <translation>Verbindungen nach Umgebung</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>B&amp;earbeiten…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>Duplicate the connection</source>
        <translation>Verbindung duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>En&amp;tfernen…</translation>
    </message>
    <message>
        <source>Remove the connection from this list</source>
        <translation>Die Verbindung aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>&amp;Import Connections…</source>
        <translation>Verbindungen &amp;importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport Connections…</source>
        <translation>Verbindungen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>No connections are saved yet.</source>
        <translation>Noch keine Verbindungen gespeichert.</translation>
    </message>
    <message>
        <source>No connection matches “%1”.</source>
        <translation>Keine Verbindung passt zu „%1“.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a connection's name</comment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <comment>a connection's name, a number</comment>
        <translation>%1 (Kopie %2)</translation>
    </message>
    <message>
        <source>Remove the connection “%1”</source>
        <translation>Die Verbindung „%1“ entfernen</translation>
    </message>
    <message>
        <source>Only this entry of the list is removed, and a password kept for it. Nothing else changes: all snapshots stay in %1.</source>
        <translation>Nur dieser Eintrag der Liste wird entfernt, mit dem Passwort dazu. Sonst ändert sich nichts: Alle Snapshots bleiben in %1.</translation>
    </message>
    <message>
        <source>Only this entry of the list is removed, and a password kept for it. Nothing else changes: all snapshots stay in %1, and the storage stays as it is: %2.</source>
        <translation>Nur dieser Eintrag der Liste wird entfernt, mit dem Passwort dazu. Sonst ändert sich nichts: Alle Snapshots bleiben in %1, und der Speicher bleibt, wie er ist: %2.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Verbindungen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) imported. Passwords are not part of such a file.</source>
        <translation>
            <numerusform>%Ln Verbindung importiert. Passwörter sind in einer solchen Datei nicht enthalten.</numerusform>
            <numerusform>%Ln Verbindungen importiert. Passwörter sind in einer solchen Datei nicht enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) exported, without passwords.</source>
        <translation>
            <numerusform>%Ln Verbindung exportiert, ohne Passwort.</numerusform>
            <numerusform>%Ln Verbindungen exportiert, ohne Passwörter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ContentsTab</name>
    <message>
        <source>and %1 more</source>
        <comment>a count</comment>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>(empty name)</source>
        <comment>of a namespace</comment>
        <translation>(leerer Name)</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a dimension</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a metric</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>A restore reads %1 rows for %2 vectors: the others are masked, and belong to other snapshots.</source>
        <comment>counts</comment>
        <translation>Eine Wiederherstellung liest %1 Zeilen für %2 Vektoren: Die übrigen sind maskiert und gehören zu anderen Snapshots.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Rows to read</source>
        <translation>Zu lesende Zeilen</translation>
    </message>
    <message>
        <source>Filter namespaces</source>
        <translation>Namespaces filtern</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>Engine configuration of the namespace</source>
        <translation>Engine-Konfiguration des Namespace</translation>
    </message>
    <message>
        <source>Show &amp;versions of this namespace</source>
        <translation>V&amp;ersionen dieses Namespace anzeigen</translation>
    </message>
    <message>
        <source>Show versions of this namespace</source>
        <translation>Versionen dieses Namespace anzeigen</translation>
    </message>
    <message>
        <source>Shows in the timeline only the snapshots that hold it</source>
        <translation>Zeigt in der Zeitleiste nur die Snapshots, die ihn enthalten</translation>
    </message>
    <message>
        <source>The storage had no namespace when this snapshot was taken.</source>
        <translation>Der Speicher hatte keinen Namespace, als dieser Snapshot erstellt wurde.</translation>
    </message>
    <message>
        <source>No namespace matches the filter.</source>
        <translation>Kein Namespace passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln namespace(s)</source>
        <comment>how many pass the filter</comment>
        <translation>
            <numerusform>%1 von %Ln Namespace</numerusform>
            <numerusform>%1 von %Ln Namespaces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3 dimensions)</source>
        <comment>a vector, the kind of its elements, a count</comment>
        <translation>%1 (%2, %3 Dimensionen)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a vector or a column, what it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Select a namespace to see its configuration.</source>
        <translation>Wählen Sie einen Namespace, um seine Konfiguration zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Restoring “%1” reads %2 rows for %3 vectors, from %Ln segment(s).</source>
        <comment>a namespace, counts</comment>
        <translation>
            <numerusform>Die Wiederherstellung von „%1“ liest %2 Zeilen für %3 Vektoren, aus %Ln Segment.</numerusform>
            <numerusform>Die Wiederherstellung von „%1“ liest %2 Zeilen für %3 Vektoren, aus %Ln Segmenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some values are no finite numbers (NaN or infinite).</source>
        <translation>Einige Werte sind keine endlichen Zahlen (NaN oder unendlich).</translation>
    </message>
    <message>
        <source>Other vectors: %1.</source>
        <comment>a list</comment>
        <translation>Weitere Vektoren: %1.</translation>
    </message>
    <message>
        <source>Other columns: %1.</source>
        <comment>a list</comment>
        <translation>Weitere Spalten: %1.</translation>
    </message>
    <message>
        <source>The engine has no configuration for it.</source>
        <translation>Die Engine hat keine Konfiguration dafür.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CreateDialog</name>
    <message>
        <source>Create a snapshot</source>
        <translation>Snapshot erstellen</translation>
    </message>
    <message>
        <source>C&amp;reate snapshot</source>
        <translation>Snapshot &amp;erstellen</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <comment>proposed title of a snapshot; a time</comment>
        <translation>Snapshot vom %1</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Ta&amp;gs, separated by commas:</source>
        <translation>Sch&amp;lagwörter, durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>&amp;Full: shares no file with another snapshot</source>
        <translation>&amp;Vollständig: teilt keine Datei mit einem anderen Snapshot</translation>
    </message>
    <message>
        <source>&amp;Incremental on “%1”, which is selected</source>
        <comment>a snapshot's title</comment>
        <translation>&amp;Inkrementell zu „%1“, dem ausgewählten</translation>
    </message>
    <message>
        <source>The &amp;whole storage</source>
        <translation>Der &amp;ganze Speicher</translation>
    </message>
    <message>
        <source>Only these &amp;namespaces:</source>
        <translation>Nur diese &amp;Namespaces:</translation>
    </message>
    <message>
        <source>Reading the storage…</source>
        <translation>Der Speicher wird gelesen…</translation>
    </message>
    <message>
        <source>Namespaces of the storage</source>
        <translation>Namespaces des Speichers</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>&amp;Pin it: neither deletion nor retention removes it</source>
        <translation>An&amp;heften: weder Löschen noch Aufbewahrung entfernt ihn</translation>
    </message>
    <message>
        <source>Pin it: neither deletion nor retention removes it</source>
        <translation>Anheften: weder Löschen noch Aufbewahrung entfernt ihn</translation>
    </message>
    <message>
        <source>&amp;Verify it afterwards: read every byte of it again</source>
        <translation>Danach &amp;prüfen: jedes Byte noch einmal lesen</translation>
    </message>
    <message>
        <source>Verify it afterwards: read every byte of it again</source>
        <translation>Danach prüfen: jedes Byte noch einmal lesen</translation>
    </message>
    <message>
        <source>Choose at least one namespace.</source>
        <translation>Wählen Sie mindestens einen Namespace.</translation>
    </message>
    <message>
        <source>The snapshot that it should be compared with no longer exists. Choose another type.</source>
        <translation>Den Snapshot, mit dem verglichen werden sollte, gibt es nicht mehr. Wählen Sie einen anderen Typ.</translation>
    </message>
    <message>
        <source>&amp;Automatic: incremental on “%1”</source>
        <comment>a snapshot's title</comment>
        <translation>&amp;Automatisch: inkrementell zu „%1“</translation>
    </message>
    <message>
        <source>&amp;Automatic: full, because the storage descends from no snapshot here</source>
        <translation>&amp;Automatisch: vollständig, da der Speicher von keinem Snapshot hier abstammt</translation>
    </message>
    <message>
        <source>&amp;Automatic: incremental if the storage descends from a snapshot here, else full</source>
        <translation>&amp;Automatisch: inkrementell, wenn der Speicher von einem Snapshot hier abstammt, sonst vollständig</translation>
    </message>
    <message>
        <source>The storage cannot be read: %1. %2 %3</source>
        <comment>what happened, details, advice</comment>
        <translation>Der Speicher ist nicht lesbar: %1. %2 %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The storage has no namespace. The snapshot will be empty.</source>
        <translation>Der Speicher hat keinen Namespace. Der Snapshot wird leer sein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) is/are no namespace and stay(s) out, for example %1: %2</source>
        <comment>a table and the reason</comment>
        <translation>
            <numerusform>%Ln Tabelle ist kein Namespace und bleibt außen vor: %1: %2</numerusform>
            <numerusform>%Ln Tabellen sind keine Namespaces und bleiben außen vor, zum Beispiel %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 vectors, at least %2 to read, and their metadata.</source>
        <comment>a count, a size</comment>
        <translation>Etwa %1 Vektoren, mindestens %2 zu lesen, dazu ihre Metadaten.</translation>
    </message>
    <message>
        <source>About %1 vectors, about %2 to read.</source>
        <comment>a count, a size</comment>
        <translation>Etwa %1 Vektoren, etwa %2 zu lesen.</translation>
    </message>
    <message>
        <source>The storage does not count its vectors without reading them, so there may be more.</source>
        <translation>Der Speicher zählt seine Vektoren nur, indem er sie liest; es können also mehr sein.</translation>
    </message>
    <message>
        <source>At most about %1 to write; compression makes it less.</source>
        <comment>a size</comment>
        <translation>Höchstens etwa %1 zu schreiben; durch Komprimierung wird es weniger.</translation>
    </message>
    <message>
        <source>As last compared, at most about %1 to write; compression makes it less.</source>
        <comment>a size</comment>
        <translation>Nach dem letzten Vergleich höchstens etwa %1 zu schreiben; durch Komprimierung wird es weniger.</translation>
    </message>
    <message>
        <source>Only vectors that changed are written; how many shows when they have been read.</source>
        <translation>Nur geänderte Vektoren werden geschrieben; wie viele das sind, zeigt sich beim Lesen.</translation>
    </message>
    <message>
        <source>%1 free on the repository's file system.</source>
        <comment>a size</comment>
        <translation>%1 frei auf dem Dateisystem des Repositorys.</translation>
    </message>
    <message>
        <source>That may not be enough. If it is not, nothing is changed.</source>
        <translation>Das reicht vielleicht nicht. Wenn nicht, wird nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CurrentStatePage</name>
    <message>
        <source>new since the base</source>
        <translation>neu seit der Basis</translation>
    </message>
    <message>
        <source>dropped since the base</source>
        <translation>seit der Basis gelöscht</translation>
    </message>
    <message>
        <source>defined differently</source>
        <translation>anders definiert</translation>
    </message>
    <message>
        <source>as in the base</source>
        <translation>wie in der Basis</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Aktueller Stand</translation>
    </message>
    <message>
        <source>Current state of the storage</source>
        <translation>Aktueller Stand des Speichers</translation>
    </message>
    <message>
        <source>Changes since the base</source>
        <translation>Änderungen seit der Basis</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>&amp;Erneut vergleichen</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation>Änderungen an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show what changed since the base</source>
        <translation>Anzeigen, was sich seit der Basis geändert hat</translation>
    </message>
    <message>
        <source>&amp;Create snapshot…</source>
        <translation>S&amp;napshot erstellen…</translation>
    </message>
    <message>
        <source>Create a snapshot</source>
        <translation>Snapshot erstellen</translation>
    </message>
    <message>
        <source>This connection has only a repository, no storage. Open a connection with a storage to take snapshots and to restore into it.</source>
        <translation>Diese Verbindung hat nur ein Repository, keinen Speicher. Öffnen Sie eine Verbindung mit einem Speicher, um Snapshots zu erstellen und darin wiederherzustellen.</translation>
    </message>
    <message>
        <source>The storage descends from no snapshot of this repository, so there is nothing to compare it with. The first snapshot will be a full one; later ones add only what changed.</source>
        <translation>Der Speicher stammt von keinem Snapshot dieses Repositorys ab, es gibt also nichts zum Vergleichen. Der erste Snapshot wird vollständig; spätere ergänzen nur, was sich geändert hat.</translation>
    </message>
    <message>
        <source>It has not been compared with its base yet. Compare again reads the storage once; it changes nothing.</source>
        <translation>Er wurde noch nicht mit seiner Basis verglichen. „Erneut vergleichen“ liest den Speicher einmal und ändert nichts.</translation>
    </message>
    <message>
        <source>The storage is being compared with its base. The numbers below are older.</source>
        <translation>Der Speicher wird mit seiner Basis verglichen. Die Zahlen unten sind älter.</translation>
    </message>
    <message>
        <source>The storage is being compared with its base…</source>
        <translation>Der Speicher wird mit seiner Basis verglichen…</translation>
    </message>
    <message>
        <source>The storage could not be read.</source>
        <translation>Der Speicher ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The storage could not be read: %1. %2</source>
        <comment>an error, its advice</comment>
        <translation>Der Speicher ließ sich nicht lesen: %1. %2</translation>
    </message>
    <message>
        <source>When it is reachable again, press Compare again.</source>
        <translation>Sobald er wieder erreichbar ist, wählen Sie „Erneut vergleichen“.</translation>
    </message>
    <message>
        <source>Compared %1.</source>
        <comment>a time</comment>
        <translation>Verglichen %1.</translation>
    </message>
    <message>
        <source>The storage holds exactly what its base holds: nothing would be lost by a restore.</source>
        <translation>Der Speicher enthält genau das, was seine Basis enthält: Eine Wiederherstellung würde nichts verlieren.</translation>
    </message>
    <message>
        <source>Since its base %1 vectors were added, %2 changed and %3 removed. No snapshot has these changes yet: a new snapshot keeps them.</source>
        <comment>counts</comment>
        <translation>Seit der Basis wurden %1 Vektoren hinzugefügt, %2 geändert und %3 entfernt. Noch kein Snapshot enthält diese Änderungen: Ein neuer Snapshot behält sie.</translation>
    </message>
    <message>
        <source>Base: %1</source>
        <comment>the title of a snapshot</comment>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>Select the snapshot that the storage descends from: %1</source>
        <translation>Den Snapshot auswählen, von dem der Speicher abstammt: %1</translation>
    </message>
    <message>
        <source>Changes since the base, by namespace:</source>
        <translation>Änderungen seit der Basis, je Namespace:</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DakeraDialog</name>
    <message>
        <source>Import from Dakera</source>
        <translation>Aus Dakera importieren</translation>
    </message>
    <message>
        <source>Choose the directory in which Dakera keeps its snapshots: the one that holds a file ID.snap for each of them and, beside it, ID.meta, which describes it. Nothing in it is changed. Descriptions, times and parents come along; each becomes a snapshot of this repository.</source>
        <translation>Wählen Sie das Verzeichnis, in dem Dakera seine Snapshots ablegt: Es enthält für jeden eine Datei ID.snap und daneben ID.meta, die ihn beschreibt. Darin wird nichts geändert. Beschreibungen, Zeiten und Vorgänger kommen mit; jeder wird ein Snapshot dieses Repositorys.</translation>
    </message>
    <message>
        <source>&amp;Directory:</source>
        <translation>&amp;Verzeichnis:</translation>
    </message>
    <message>
        <source>Snapshots in the directory</source>
        <translation>Snapshots im Verzeichnis</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>The directory cannot be read: %1. %2</source>
        <comment>what happened, details</comment>
        <translation>Das Verzeichnis ist nicht lesbar: %1. %2</translation>
    </message>
    <message>
        <source>full</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>incremental</source>
        <translation>inkrementell</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <comment>a file, the reason</comment>
        <translation>%1 wird ausgelassen: %2</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>Das Verzeichnis wird gelesen…</translation>
    </message>
    <message>
        <source>No snapshot of Dakera is in this directory.</source>
        <translation>In diesem Verzeichnis ist kein Snapshot von Dakera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) found. Those that are here already are not added again.</source>
        <translation>
            <numerusform>%Ln Snapshot gefunden. Was schon hier ist, wird nicht erneut hinzugefügt.</numerusform>
            <numerusform>%Ln Snapshots gefunden. Was schon hier ist, wird nicht erneut hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further note(s) in the job's log</source>
        <translation>
            <numerusform>%Ln weiterer Hinweis im Protokoll des Jobs</numerusform>
            <numerusform>%Ln weitere Hinweise im Protokoll des Jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot &amp;importieren</numerusform>
            <numerusform>%Ln Snapshots &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a directory.</source>
        <translation>Wählen Sie ein Verzeichnis.</translation>
    </message>
    <message>
        <source>The directory is still being read.</source>
        <translation>Das Verzeichnis wird noch gelesen.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s) of %1</source>
        <comment>a connection</comment>
        <translation>
            <numerusform>%Ln Snapshot von %1 löschen</numerusform>
            <numerusform>%Ln Snapshots von %1 löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens to each snapshot</source>
        <translation>Was mit jedem Snapshot geschieht</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Becomes free</source>
        <translation>Wird frei</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>&amp;Show in timeline</source>
        <translation>In Zeitleiste &amp;anzeigen</translation>
    </message>
    <message>
        <source>Show in timeline</source>
        <translation>In Zeitleiste anzeigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, advice</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>not deleted: its file has a strange name</source>
        <translation>nicht gelöscht: seine Datei hat einen unzulässigen Namen</translation>
    </message>
    <message>
        <source>not deleted: it is gone already</source>
        <translation>nicht gelöscht: er ist schon weg</translation>
    </message>
    <message>
        <source>not deleted: pinned</source>
        <translation>nicht gelöscht: angeheftet</translation>
    </message>
    <message>
        <source>moves to the trash, damaged as it is</source>
        <translation>kommt in den Papierkorb, beschädigt, wie er ist</translation>
    </message>
    <message>
        <source>moves to the trash</source>
        <translation>kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing: all is shared</source>
        <comment>becomes free</comment>
        <translation>nichts: alles geteilt</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a size</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird ermittelt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) whole</source>
        <comment>children of a snapshot</comment>
        <translation>
            <numerusform>%Ln bleibt unversehrt</numerusform>
            <numerusform>%Ln bleiben unversehrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Children stay whole: no snapshot needs another one to be restored. They show the deleted one as a missing parent.</source>
        <translation>Nachfolger bleiben unversehrt: Kein Snapshot braucht einen anderen, um wiederhergestellt zu werden. Sie zeigen den gelöschten als fehlenden Vorgänger.</translation>
    </message>
    <message>
        <source>They can be brought back from the trash for seven days, until %1, unless the trash is emptied before.</source>
        <comment>a time</comment>
        <translation>Sie lassen sich sieben Tage lang aus dem Papierkorb zurückholen, bis %1, sofern er nicht vorher geleert wird.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot &amp;löschen</numerusform>
            <numerusform>%Ln Snapshots &amp;löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot löschen</numerusform>
            <numerusform>%Ln Snapshots löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>To delete it, type its title: %1</source>
        <translation>Zum Löschen geben Sie den Titel ein: %1</translation>
    </message>
    <message>
        <source>To delete, type how many snapshots go: %1</source>
        <translation>Zum Löschen geben Sie die Zahl der Snapshots ein: %1</translation>
    </message>
    <message>
        <source>What becomes free cannot be told: %1</source>
        <translation>Was frei wird, lässt sich nicht sagen: %1</translation>
    </message>
    <message>
        <source>Looking which files no other snapshot needs…</source>
        <translation>Es wird ermittelt, welche Dateien kein anderer Snapshot braucht…</translation>
    </message>
    <message>
        <source>Nothing becomes free: a snapshot that stays cannot be read (%1), and until it is mended or deleted no file is collected.</source>
        <comment>the name of a snapshot</comment>
        <translation>Nichts wird frei: Ein bleibender Snapshot ist nicht lesbar (%1), und bis er repariert oder gelöscht ist, wird keine Datei freigegeben.</translation>
    </message>
    <message>
        <source>Nothing becomes free: snapshots that stay share every file.</source>
        <translation>Nichts wird frei: Bleibende Snapshots teilen jede Datei.</translation>
    </message>
    <message>
        <source>At least %1 become free, not at once: when the trash is emptied or, after seven days, when space is freed.</source>
        <comment>a size</comment>
        <translation>Mindestens %1 werden frei, nicht sofort: beim Leeren des Papierkorbs oder, nach sieben Tagen, beim Freigeben von Platz.</translation>
    </message>
    <message numerus="yes">
        <source>You lose the restore points of %1 and %Ln more.</source>
        <comment>times</comment>
        <translation>
            <numerusform>Sie verlieren die Wiederherstellungspunkte von %1 und %Ln weiteren.</numerusform>
            <numerusform>Sie verlieren die Wiederherstellungspunkte von %1 und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You lose the restore point(s) of %1.</source>
        <comment>times; n of them</comment>
        <translation>
            <numerusform>Sie verlieren den Wiederherstellungspunkt von %1.</numerusform>
            <numerusform>Sie verlieren die Wiederherstellungspunkte von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Afterwards no snapshot holds %Ln namespace(s) that these hold: %1.</source>
        <comment>names</comment>
        <translation>
            <numerusform>Danach enthält kein Snapshot mehr den %Ln Namespace, den diese enthalten: %1.</numerusform>
            <numerusform>Danach enthält kein Snapshot mehr die %Ln Namespaces, die diese enthalten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage descends from one of them, so the next snapshot will be a full one.</source>
        <translation>Der Speicher stammt von einem davon ab, der nächste Snapshot wird also vollständig.</translation>
    </message>
    <message>
        <source>Nothing is left to delete: every chosen snapshot is pinned or gone.</source>
        <translation>Nichts mehr zu löschen: Jeder gewählte Snapshot ist angeheftet oder weg.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Demo</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DescriptionEdit</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Why it is taken; may stay empty</source>
        <translation>Wozu er dient; darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>D&amp;escription:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>It holds characters that are not visible: %1</source>
        <translation>Sie enthält unsichtbare Zeichen: %1</translation>
    </message>
    <message>
        <source>The description is too long: at most 64 KiB are kept.</source>
        <translation>Die Beschreibung ist zu lang: Höchstens 64 KiB sind möglich.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DetailFactsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>the title of a column, a value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The description that was not saved</source>
        <translation>Die nicht gespeicherte Beschreibung</translation>
    </message>
    <message>
        <source>Details of the snapshot</source>
        <translation>Details des Snapshots</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Übersich&amp;t</translation>
    </message>
    <message>
        <source>Co&amp;ntents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Lineage</source>
        <translation>&amp;Linie</translation>
    </message>
    <message>
        <source>Ver&amp;ify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>R&amp;ohdaten</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a snapshot in the timeline to see what it holds.

Ctrl+N – create a snapshot
Ctrl+Shift+R – restore the selected one
Ctrl+D – compare it with the current state
Ctrl+F – find snapshots
F1 – all keys</source>
        <translation>Wählen Sie in der Zeitleiste einen Snapshot, um zu sehen, was er enthält.

Strg+N – Snapshot erstellen
Strg+Umschalt+R – ausgewählten wiederherstellen
Strg+D – mit dem aktuellen Stand vergleichen
Strg+F – Snapshots suchen
F1 – alle Tasten</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The repository is being read.</source>
        <translation>Das Repository wird gelesen.</translation>
    </message>
    <message>
        <source>The repository could not be read</source>
        <translation>Das Repository ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>%1 is no longer in the repository: it was deleted in another window or by another program. If that was a mistake, it can be brought back from the trash for seven days.</source>
        <comment>an id</comment>
        <translation>%1 ist nicht mehr im Repository: Er wurde in einem anderen Fenster oder von einem anderen Programm gelöscht. War das ein Versehen, lässt er sich sieben Tage lang aus dem Papierkorb zurückholen.</translation>
    </message>
    <message>
        <source>You were editing its description, which could not be saved:</source>
        <translation>Sie haben seine Beschreibung bearbeitet; sie ließ sich nicht speichern:</translation>
    </message>
    <message>
        <source>This snapshot is gone</source>
        <translation>Dieser Snapshot ist weg</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DetailsTab</name>
    <message>
        <source>The snapshot's own description could not be read: %1. %2</source>
        <comment>an error, its advice</comment>
        <translation>Die eigene Beschreibung des Snapshots ließ sich nicht lesen: %1. %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EditDialog</name>
    <message>
        <source>Edit “%1”</source>
        <comment>a snapshot's title</comment>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot bearbeiten</numerusform>
            <numerusform>%Ln Snapshots bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>Schlag&amp;wörter:</translation>
    </message>
    <message>
        <source>&amp;Tags that any of them has:</source>
        <translation>Vorhandene Schlag&amp;wörter:</translation>
    </message>
    <message>
        <source>Tags; a checked one is on every chosen snapshot</source>
        <translation>Schlagwörter; ein angekreuztes tragen alle gewählten Snapshots</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>Trägt es</translation>
    </message>
    <message>
        <source>Tags to add, separated by commas</source>
        <translation>Neue Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Add tags, separated by commas:</source>
        <translation>&amp;Neue Schlagwörter, durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>&amp;Pinned: neither deletion nor retention removes it</source>
        <translation>An&amp;geheftet: weder Löschen noch Aufbewahrung entfernt ihn</translation>
    </message>
    <message>
        <source>Pinned: neither deletion nor retention removes it</source>
        <translation>Angeheftet: weder Löschen noch Aufbewahrung entfernt ihn</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln snapshot(s)</source>
        <translation>
            <numerusform>%1 von %Ln Snapshot</numerusform>
            <numerusform>%1 von %Ln Snapshots</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen snapshots no longer exist.</source>
        <translation>Die gewählten Snapshots gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EmptyList</name>
    <message>
        <source>&amp;Create first snapshot</source>
        <translation>&amp;Ersten Snapshot erstellen</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EnvironmentBand</name>
    <message>
        <source>%1 · read-only</source>
        <comment>a connection's name</comment>
        <translation>%1 · schreibgeschützt</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock: allow changes</source>
        <translation>Entsperren: Änderungen erlauben</translation>
    </message>
    <message>
        <source>Lock: make read-only</source>
        <translation>Sperren: schreibgeschützt machen</translation>
    </message>
    <message>
        <source>Allow changes through this connection</source>
        <translation>Änderungen über diese Verbindung erlauben</translation>
    </message>
    <message>
        <source>Make this connection read-only until it is unlocked</source>
        <translation>Diese Verbindung bis zum Entsperren schreibgeschützt machen</translation>
    </message>
    <message>
        <source>Environment: %1, %2, read-only</source>
        <translation>Umgebung: %1, %2, schreibgeschützt</translation>
    </message>
    <message>
        <source>Environment: %1, %2</source>
        <translation>Umgebung: %1, %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot exportieren</numerusform>
            <numerusform>%Ln Snapshots exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots to export</source>
        <translation>Zu exportierende Snapshots</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>Tidemark bundles (*.tidemark)</source>
        <translation>Tidemark-Bundles (*.tidemark)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot &amp;exportieren</numerusform>
            <numerusform>%Ln Snapshots &amp;exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>not exported: it cannot be read or is gone</source>
        <translation>nicht exportiert: nicht lesbar oder weg</translation>
    </message>
    <message>
        <source>The size cannot be told: %1.</source>
        <comment>what happened</comment>
        <translation>Die Größe lässt sich nicht sagen: %1.</translation>
    </message>
    <message>
        <source>Looking how large it will be…</source>
        <translation>Die Größe wird ermittelt…</translation>
    </message>
    <message>
        <source>The file will have about %1: a file that several of them share is in it once.</source>
        <comment>a size</comment>
        <translation>Die Datei wird etwa %1 groß: Was mehrere Snapshots teilen, steht nur einmal darin.</translation>
    </message>
    <message>
        <source>%1 free in that directory.</source>
        <comment>a size</comment>
        <translation>%1 frei in diesem Verzeichnis.</translation>
    </message>
    <message>
        <source>That will hardly be enough. If it is not, the unfinished file is removed.</source>
        <translation>Das wird kaum reichen. Wenn nicht, wird die unfertige Datei entfernt.</translation>
    </message>
    <message>
        <source>Parents are not needed to restore them. Nothing in the file is encrypted.</source>
        <translation>Vorgänger werden zum Wiederherstellen nicht gebraucht. Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The chosen snapshots no longer exist.</source>
        <translation>Die gewählten Snapshots gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Looking at the place…</source>
        <translation>Der Ort wird geprüft…</translation>
    </message>
    <message>
        <source>That directory does not exist.</source>
        <translation>Dieses Verzeichnis gibt es nicht.</translation>
    </message>
    <message>
        <source>That file exists already, and an export never replaces a file. Choose another name.</source>
        <translation>Diese Datei gibt es schon, und ein Export ersetzt nie eine Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A chosen snapshot is damaged and cannot be exported: %1</source>
        <translation>Ein gewählter Snapshot ist beschädigt und lässt sich nicht exportieren: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FactModel</name>
    <message>
        <source>%1 differs: %2 in A, %3 in B</source>
        <translation>%1 ist verschieden: %2 in A, %3 in B</translation>
    </message>
    <message>
        <source>%1 is the same: %2</source>
        <translation>%1 ist gleich: %2</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <comment>the name of a fact that differs</comment>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>In A</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>In B</translation>
    </message>
    <message>
        <source>Of the vector</source>
        <translation>Vom Vektor</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FactsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a column and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FileField</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>Durchsu&amp;chen…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FilterBar</name>
    <message>
        <source>Filter snapshots</source>
        <translation>Snapshots filtern</translation>
    </message>
    <message>
        <source>Filter: text, type:full, tag:…, before:2026-11-01, size&gt;1G</source>
        <translation>Filter: Text, type:full, tag:…, before:2026-11-01, size&gt;1G</translation>
    </message>
    <message>
        <source>Words and conditions; all of them have to hold.
type:full  pinned:yes  tag:prod  ns:docs  status:damaged  before:2026-11-01  after:7d
size&gt;1G  vectors&gt;1000  id:…  "free text"  -tag:test for the opposite</source>
        <translation>Wörter und Bedingungen; alle müssen zutreffen.
type:full  pinned:yes  tag:prod  ns:docs  status:damaged  before:2026-11-01  after:7d
size&gt;1G  vectors&gt;1000  id:…  "freier Text"  -tag:test für das Gegenteil</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Inkrementell</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>May share damage</source>
        <translation>Evtl. mitbeschädigt</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Highlight matches instead of hiding the rest</source>
        <translation>Treffer hervorheben, statt den Rest auszublenden</translation>
    </message>
    <message>
        <source>On: all snapshots stay, and those that match are marked. Off: the others are hidden.</source>
        <translation>An: Alle Snapshots bleiben, Treffer werden markiert. Aus: Die übrigen werden ausgeblendet.</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Aktueller Stand</translation>
    </message>
    <message>
        <source>Go to the current state</source>
        <translation>Zum aktuellen Stand gehen</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <comment>type or status</comment>
        <translation>Filtern nach: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ForgetRestoreDialog</name>
    <message>
        <source>Forget the restore that broke off?</source>
        <translation>Unterbrochene Wiederherstellung vergessen?</translation>
    </message>
    <message>
        <source>“%1” was being restored into %2 since %3. Nothing has completed or undone that, as far as Tidemark knows.</source>
        <comment>a snapshot, a storage, a time</comment>
        <translation>„%1“ wird seit %3 in %2 wiederhergestellt. Soweit Tidemark weiß, hat das nichts zu Ende gebracht oder rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Afterwards nothing reminds of it, and its safety snapshot can be deleted, by retention too. The storage and all snapshots stay as they are now.</source>
        <translation>Danach erinnert nichts mehr daran, und der Sicherheits-Snapshot lässt sich löschen, auch durch die Aufbewahrung. Der Speicher und alle Snapshots bleiben, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Afterwards nothing reminds of it. The storage and all snapshots stay as they are now.</source>
        <translation>Danach erinnert nichts mehr daran. Der Speicher und alle Snapshots bleiben, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>It was completed, undone or forgotten meanwhile.</source>
        <translation>Sie wurde inzwischen zu Ende gebracht, rückgängig gemacht oder vergessen.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::GoToDateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Gehe zu Datum</translation>
    </message>
    <message>
        <source>In the time zone %1</source>
        <translation>In der Zeitzone %1</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Snapshot at or before:</source>
        <translation>&amp;Snapshot zu oder vor:</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <translation>&amp;Gestern</translation>
    </message>
    <message>
        <source>A &amp;week ago</source>
        <translation>Vor einer &amp;Woche</translation>
    </message>
    <message>
        <source>Start of the &amp;month</source>
        <translation>&amp;Monatsanfang</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>G&amp;ehe zu</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>a snapshot's title, its time</comment>
        <translation>%1, vom %2</translation>
    </message>
    <message>
        <source>There is no snapshot yet.</source>
        <translation>Es gibt noch keinen Snapshot.</translation>
    </message>
    <message>
        <source>No snapshot is that old. The oldest one is of %1.</source>
        <comment>a time</comment>
        <translation>So alt ist kein Snapshot. Der älteste ist vom %1.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::HistoryTab</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>wird abgebrochen</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ fertig</translation>
    </message>
    <message>
        <source>⚠ done, with warnings</source>
        <translation>⚠ fertig, mit Warnungen</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Enter or a double click shows the job</source>
        <translation>Eingabetaste oder Doppelklick zeigt den Job</translation>
    </message>
    <message>
        <source>Jobs and edits of this run of the program. Edits can be undone with Ctrl+Z.</source>
        <translation>Jobs und Bearbeitungen dieser Sitzung. Bearbeitungen lassen sich mit Strg+Z rückgängig machen.</translation>
    </message>
    <message>
        <source>Last verified without damage</source>
        <translation>Zuletzt ohne Schaden geprüft</translation>
    </message>
    <message>
        <source>Taken by a restore before it wrote</source>
        <translation>Von einer Wiederherstellung vor dem Schreiben erstellt</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ImportDialog</name>
    <message>
        <source>Import snapshots</source>
        <translation>Snapshots importieren</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Checking every byte of the file…</source>
        <translation>Jedes Byte der Datei wird geprüft…</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Prüfung der Datei</translation>
    </message>
    <message>
        <source>Snapshots in the file</source>
        <translation>Snapshots in der Datei</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>The file cannot be imported: %1.</source>
        <comment>what happened</comment>
        <translation>Die Datei lässt sich nicht importieren: %1.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>what happened, details, advice</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>wird hinzugefügt</translation>
    </message>
    <message>
        <source>nothing: it is here already</source>
        <translation>nichts: schon hier</translation>
    </message>
    <message>
        <source>seems to be here: added only if it differs</source>
        <translation>scheint hier zu sein: nur hinzugefügt, wenn er abweicht</translation>
    </message>
    <message>
        <source>is added under a new id</source>
        <translation>wird unter neuer ID hinzugefügt</translation>
    </message>
    <message>
        <source>The file is whole and holds no snapshot.</source>
        <translation>Die Datei ist unversehrt und enthält keinen Snapshot.</translation>
    </message>
    <message numerus="yes">
        <source>Every byte was checked and is as it was written. To add: %Ln snapshot(s), at most about %1 before compression.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>Jedes Byte wurde geprüft und ist, wie es geschrieben wurde. Hinzuzufügen: %Ln Snapshot, höchstens etwa %1 vor Komprimierung.</numerusform>
            <numerusform>Jedes Byte wurde geprüft und ist, wie es geschrieben wurde. Hinzuzufügen: %Ln Snapshots, höchstens etwa %1 vor Komprimierung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare and &amp;import</source>
        <translation>Vergleichen und &amp;importieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot &amp;importieren</numerusform>
            <numerusform>%Ln Snapshots &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is still being checked.</source>
        <translation>Die Datei wird noch geprüft.</translation>
    </message>
    <message>
        <source>There is nothing to import: every snapshot of the file is here already.</source>
        <translation>Es gibt nichts zu importieren: Jeder Snapshot der Datei ist schon hier.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InfoBar</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Copy this message and its details</source>
        <translation>Diese Meldung mit Details kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <comment>how often an event came</comment>
        <translation>
            <numerusform>%Ln Mal</numerusform>
            <numerusform>%Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a severity, a message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Details ausblenden</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InfoBarStack</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>messages that are not shown</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer messages</source>
        <translation>Weniger Meldungen anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more message(s)</source>
        <translation>
            <numerusform>%Ln weitere Meldung anzeigen</numerusform>
            <numerusform>%Ln weitere Meldungen anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InspectDialog</name>
    <message>
        <source>Look into a storage</source>
        <translation>Speicher untersuchen</translation>
    </message>
    <message>
        <source>Reading the storage…</source>
        <translation>Der Speicher wird gelesen…</translation>
    </message>
    <message>
        <source>What the storage holds</source>
        <translation>Was der Speicher enthält</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <comment>what happened</comment>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>what happened, details, advice</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>a namespace</source>
        <translation>ein Namespace</translation>
    </message>
    <message>
        <source>stays out: %1</source>
        <comment>a reason</comment>
        <translation>bleibt außen vor: %1</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln namespace(s) with %1 vectors. Nothing of it was changed, and nothing is restored from here.</source>
        <comment>a count of vectors</comment>
        <translation>
            <numerusform>Er enthält %Ln Namespace mit %1 Vektoren. Daran wurde nichts geändert, und von hier wird nichts wiederhergestellt.</numerusform>
            <numerusform>Er enthält %Ln Namespaces mit %1 Vektoren. Daran wurde nichts geändert, und von hier wird nichts wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage is still being read.</source>
        <translation>Der Speicher wird noch gelesen.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobDetails</name>
    <message>
        <source>%1, %2 %</source>
        <comment>a phase, a percentage</comment>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a time</comment>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <comment>a time</comment>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>Stopping. %1</source>
        <comment>what stopping leaves behind</comment>
        <translation>Wird gestoppt. %1</translation>
    </message>
    <message>
        <source>Still stopping: it waits until a step of “%1” has ended.</source>
        <comment>a phase</comment>
        <translation>Wird noch gestoppt: Ein Schritt von „%1“ muss erst enden.</translation>
    </message>
    <message>
        <source>Finishing: it can no longer be stopped.</source>
        <translation>Kommt zum Ende: nicht mehr zu stoppen.</translation>
    </message>
    <message>
        <source>Select a job to see its phases and its log.</source>
        <translation>Wählen Sie einen Job, um seine Phasen und sein Protokoll zu sehen.</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>Protokoll des Jobs</translation>
    </message>
    <message>
        <source>Command &amp;line:</source>
        <translation>&amp;Befehlszeile:</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>Dasselbe auf der Befehlszeile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Start the same job again</source>
        <translation>Denselben Job noch einmal starten</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Erneut ausführen…</translation>
    </message>
    <message>
        <source>Open the dialog of this job, filled in as it was</source>
        <translation>Den Dialog dieses Jobs öffnen, ausgefüllt wie zuvor</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Seen: it no longer stays on top, and stays in the history</source>
        <translation>Gesehen: Er steht nicht mehr obenan und bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it from the history</source>
        <translation>Aus dem Verlauf entfernen</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy state, error, log and command as text, for a report</source>
        <translation>Status, Fehler, Protokoll und Befehl als Text kopieren, für eine Meldung</translation>
    </message>
    <message>
        <source>Takes it out of the queue; it has not begun.</source>
        <translation>Nimmt ihn aus der Warteschlange; er hat noch nicht begonnen.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobListModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>amounts: done, total</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %  %2</source>
        <comment>a percentage, an amount</comment>
        <translation>%1 %  %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job's state, its phase</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a job's state, when that was</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobNotifier</name>
    <message>
        <source>%1: %2</source>
        <comment>connection: what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobQueue</name>
    <message>
        <source>Not journaled: %1</source>
        <comment>what went wrong</comment>
        <translation>Nicht ins Journal geschrieben: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more warning(s)</source>
        <translation>
            <numerusform>%Ln weitere Warnung</numerusform>
            <numerusform>%Ln weitere Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Told to stop</source>
        <translation>Stopp angefordert</translation>
    </message>
    <message>
        <source>“%1” is queued and uses the same data.</source>
        <comment>a job</comment>
        <translation>Wartet bereits und nutzt dieselben Daten: %1</translation>
    </message>
    <message>
        <source>“%1” is at work on the same data.</source>
        <comment>a job</comment>
        <translation>Arbeitet gerade mit denselben Daten: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobSummaryBar</name>
    <message>
        <source>%1 %2 %</source>
        <comment>a job, a percentage</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>Jobs: %1</translation>
    </message>
    <message>
        <source>%1
Click to see the jobs.</source>
        <translation>%1
Ein Klick zeigt die Jobs.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobsPanel</name>
    <message>
        <source>All %1</source>
        <comment>jobs, their number</comment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <comment>jobs, their number</comment>
        <translation>Laufend %1</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <comment>jobs, their number</comment>
        <translation>Wartend %1</translation>
    </message>
    <message>
        <source>History %1</source>
        <comment>jobs, their number</comment>
        <translation>Verlauf %1</translation>
    </message>
    <message>
        <source>No jobs yet. What creates, restores, verifies, exports or deletes snapshots is listed here with its progress, its log and the same command for the command line.</source>
        <translation>Noch keine Jobs. Was Snapshots erstellt, wiederherstellt, prüft, exportiert oder löscht, steht hier mit Fortschritt, Protokoll und demselben Befehl für die Befehlszeile.</translation>
    </message>
    <message>
        <source>No job is running.</source>
        <translation>Kein Job läuft.</translation>
    </message>
    <message>
        <source>No job is queued. A job waits only while another one uses the same data.</source>
        <translation>Kein Job wartet. Ein Job wartet nur, solange ein anderer dieselben Daten nutzt.</translation>
    </message>
    <message>
        <source>No job has ended yet.</source>
        <translation>Noch kein Job ist beendet.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Show jobs of this kind</source>
        <translation>Jobs dieser Art anzeigen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Den Verlauf leeren</translation>
    </message>
    <message>
        <source>Forget the jobs that ended; failed and interrupted ones stay until they are acknowledged</source>
        <translation>Beendete Jobs vergessen; fehlgeschlagene und unterbrochene bleiben, bis sie quittiert sind</translation>
    </message>
    <message>
        <source>Show jobs: %1</source>
        <comment>a filter</comment>
        <translation>Jobs anzeigen: %1</translation>
    </message>
    <message>
        <source>No job of this kind is listed here.</source>
        <translation>Kein Job dieser Art in der Liste.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::KeychainSecretStore</name>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>Der Zugriff auf den Schlüsselbund wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The keychain denied access.</source>
        <translation>Der Schlüsselbund verweigerte den Zugriff.</translation>
    </message>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>Diese Arbeitsumgebung hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>Der Schlüsselbund hat versagt.</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation>Der Schlüsselbund hat versagt: %1</translation>
    </message>
    <message>
        <source>%1 The password is kept for this run only.</source>
        <comment>a problem</comment>
        <translation>%1 Das Passwort bleibt nur für diese Sitzung erhalten.</translation>
    </message>
    <message>
        <source>The keychain did not answer within 30 seconds.</source>
        <translation>Der Schlüsselbund antwortete nicht innerhalb von 30 Sekunden.</translation>
    </message>
    <message>
        <source>The keychain gave back something else than what was written.</source>
        <translation>Der Schlüsselbund gab etwas anderes zurück, als geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LineageTab</name>
    <message>
        <source>this one</source>
        <translation>dieser</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>Vorgänger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln up</source>
        <comment>how many parents away</comment>
        <translation>
            <numerusform>%Ln zurück</numerusform>
            <numerusform>%Ln zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Enter or a double click selects the snapshot in the timeline</source>
        <translation>Eingabetaste oder Doppelklick wählt den Snapshot in der Zeitleiste aus</translation>
    </message>
    <message>
        <source>&amp;Select lineage</source>
        <translation>Linie a&amp;uswählen</translation>
    </message>
    <message>
        <source>Select lineage</source>
        <translation>Linie auswählen</translation>
    </message>
    <message>
        <source>Selects this snapshot and all it comes from in the timeline</source>
        <translation>Wählt diesen Snapshot und alle, von denen er abstammt, in der Zeitleiste aus</translation>
    </message>
    <message>
        <source>%1 is not in this repository</source>
        <comment>an id</comment>
        <translation>%1 ist nicht in diesem Repository</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Nachfolger</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln snapshot(s) of the lineage are shown.</source>
        <translation>
            <numerusform>Die ersten %1 von %Ln Snapshot der Linie werden gezeigt.</numerusform>
            <numerusform>Die ersten %1 von %Ln Snapshots der Linie werden gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln children are shown.</source>
        <translation>
            <numerusform>Die ersten %1 von %Ln Nachfolger werden gezeigt.</numerusform>
            <numerusform>Die ersten %1 von %Ln Nachfolgern werden gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select lineage (%Ln)</source>
        <comment>how many snapshots</comment>
        <translation>
            <numerusform>Linie a&amp;uswählen (%Ln)</numerusform>
            <numerusform>Linie a&amp;uswählen (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restores on its own: no other snapshot is needed. A restore reads %Ln file(s), %1.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>Lässt sich allein wiederherstellen: Kein anderer Snapshot wird gebraucht. Eine Wiederherstellung liest %Ln Datei, %1.</numerusform>
            <numerusform>Lässt sich allein wiederherstellen: Kein anderer Snapshot wird gebraucht. Eine Wiederherstellung liest %Ln Dateien, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MainWindow</name>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>No connection was used yet</source>
        <translation>Noch keine Verbindung verwendet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>&amp;Snapshot</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Repository</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1: %2 – Tidemark</source>
        <comment>environment, connection</comment>
        <translation>%1: %2 – Tidemark</translation>
    </message>
    <message>
        <source>%1 – Tidemark</source>
        <comment>a connection</comment>
        <translation>%1 – Tidemark</translation>
    </message>
    <message>
        <source>Inspect a File</source>
        <translation>Datei untersuchen</translation>
    </message>
    <message>
        <source>Import Snapshots</source>
        <translation>Snapshots importieren</translation>
    </message>
    <message>
        <source>Connect to a storage first.</source>
        <translation>Verbinden Sie sich zuerst mit einem Speicher.</translation>
    </message>
    <message>
        <source>Select a snapshot first.</source>
        <translation>Wählen Sie zuerst einen Snapshot.</translation>
    </message>
    <message>
        <source>Select exactly one snapshot.</source>
        <translation>Wählen Sie genau einen Snapshot.</translation>
    </message>
    <message>
        <source>Select two snapshots, or one to compare it with the current state.</source>
        <translation>Wählen Sie zwei Snapshots, oder einen zum Vergleich mit dem aktuellen Stand.</translation>
    </message>
    <message>
        <source>There is no repository yet.</source>
        <translation>Es gibt noch kein Repository.</translation>
    </message>
    <message>
        <source>Nothing was edited yet.</source>
        <translation>Es wurde noch nichts bearbeitet.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Es wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The storage descends from no snapshot of this repository.</source>
        <translation>Der Speicher stammt von keinem Snapshot dieses Repositorys ab.</translation>
    </message>
    <message>
        <source>The timeline is shown already.</source>
        <translation>Die Zeitleiste wird bereits gezeigt.</translation>
    </message>
    <message>
        <source>No job is running.</source>
        <translation>Kein Job läuft.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Anheftung aufheben</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, %1 added by them</source>
        <translation>
            <numerusform>%Ln ausgewählt, %1 hinzugefügt</numerusform>
            <numerusform>%Ln ausgewählt, zusammen %1 hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message>
        <source>Time &amp;Zone</source>
        <translation>Zeitzo&amp;ne</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language changes when Tidemark is started again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von Tidemark.</translation>
    </message>
    <message>
        <source>Of the System</source>
        <comment>which language</comment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Opening the demo. The first time it has to be made, which takes some seconds…</source>
        <translation>Die Demo wird geöffnet. Beim ersten Mal muss sie angelegt werden, das dauert einige Sekunden…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an error and its particulars</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Usual repository</source>
        <translation>Übliches Repository</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>Das Repository wird gelesen…</translation>
    </message>
    <message>
        <source>Connected · no repository yet</source>
        <translation>Verbunden · noch kein Repository</translation>
    </message>
    <message>
        <source>The repository cannot be read; showing it as it was at %1</source>
        <comment>a time</comment>
        <translation>Das Repository ist nicht lesbar; gezeigt wird der Stand von %1</translation>
    </message>
    <message>
        <source>The repository cannot be read</source>
        <translation>Das Repository ist nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>Connected · %Ln snapshot(s)</source>
        <translation>
            <numerusform>Verbunden · %Ln Snapshot</numerusform>
            <numerusform>Verbunden · %Ln Snapshots</numerusform>
        </translation>
    </message>
    <message>
        <source> · last %1</source>
        <comment>an age or a time</comment>
        <translation> · zuletzt %1</translation>
    </message>
    <message>
        <source>Whether a restore broke off here cannot be told: %1. The snapshots are not affected.</source>
        <comment>an error</comment>
        <translation>Ob hier eine Wiederherstellung unterbrochen wurde, lässt sich nicht sagen: %1. Die Snapshots sind nicht betroffen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of an earlier run did not end: %1. Nothing half-written is shown or used; what they left behind is removed by Free Space.</source>
        <translation>
            <numerusform>%Ln Job einer früheren Sitzung wurde nicht beendet: %1. Nichts halb Geschriebenes wird gezeigt oder benutzt; was er hinterlassen hat, entfernt „Platz freigeben“.</numerusform>
            <numerusform>%Ln Jobs einer früheren Sitzung wurden nicht beendet: %1. Nichts halb Geschriebenes wird gezeigt oder benutzt; was sie hinterlassen haben, entfernt „Platz freigeben“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Jobs</source>
        <translation>In Jobs anzeigen</translation>
    </message>
    <message>
        <source>The window did not get ready for a picture in time.</source>
        <translation>Das Fenster war nicht rechtzeitig für ein Bild bereit.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MarkedScrollBar</name>
    <message>
        <source>Scroll bar of the timeline</source>
        <translation>Bildlaufleiste der Zeitleiste</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MemorySecretStore</name>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>Diese Arbeitsumgebung hat keinen Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MessagePage</name>
    <message>
        <source>Open the &amp;demo</source>
        <translation>De&amp;mo öffnen</translation>
    </message>
    <message>
        <source>&amp;Open a repository…</source>
        <translation>Repository ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Work is under way</source>
        <translation>Wird bearbeitet</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Open a repository</source>
        <translation>Repository öffnen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::NamespaceChoiceModel</name>
    <message numerus="yes">
        <source>%1, %Ln vector(s), restored as %2</source>
        <comment>two names of a namespace</comment>
        <translation>
            <numerusform>%1, %Ln Vektor, wird zu %2</numerusform>
            <numerusform>%1, %Ln Vektoren, wird zu %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>Wird zu</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::NamespaceDiffModel</name>
    <message>
        <source>only in B</source>
        <translation>nur in B</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>nur in A</translation>
    </message>
    <message>
        <source>definition changed</source>
        <translation>Definition geändert</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>All namespaces</source>
        <translation>Alle Namespaces</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 removed</source>
        <comment>a namespace, counts of vectors</comment>
        <translation>%1: %2 hinzugefügt, %3 geändert, %4 entfernt</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>A</source>
        <comment>heading: added</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>M</source>
        <comment>heading: changed</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>D</source>
        <comment>heading: removed</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::NamespacePlanModel</name>
    <message>
        <source>cannot be done</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>%1: %2; %3 added, %4 changed, %5 removed</source>
        <comment>a namespace, what is done to it, counts of vectors</comment>
        <translation>%1: %2; %3 hinzugefügt, %4 geändert, %5 entfernt</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::OverviewTab</name>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>ID &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Die ID kopieren</translation>
    </message>
    <message>
        <source>Copy the id to the clipboard</source>
        <translation>Die ID in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What this snapshot is for</source>
        <translation>Wozu dieser Snapshot dient</translation>
    </message>
    <message>
        <source>Ctrl+Enter or leaving the field saves, Escape brings back what was there.</source>
        <translation>Strg+Eingabe oder Verlassen des Felds speichert, Esc stellt den alten Text wieder her.</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>B&amp;eschreibung</translation>
    </message>
    <message>
        <source>&amp;Pinned</source>
        <translation>A&amp;ngeheftet</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Schlag&amp;wörter</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>A full snapshot shares no data file with another; an incremental one uses its parent's again. Either restores on its own.</source>
        <translation>Ein vollständiger Snapshot teilt keine Datendatei mit einem anderen; ein inkrementeller nutzt die seines Vorgängers weiter. Beide lassen sich allein wiederherstellen.</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>What it was compared with. It is never needed to restore.</source>
        <translation>Womit er verglichen wurde. Zum Wiederherstellen wird er nie gebraucht.</translation>
    </message>
    <message>
        <source>Since the parent</source>
        <translation>Seit dem Vorgänger</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>What it added to the repository</source>
        <translation>Was er dem Repository hinzugefügt hat</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>All its vectors with ids and metadata, before they are packed</source>
        <translation>Alle seine Vektoren mit IDs und Metadaten, vor dem Packen</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>State digest</source>
        <translation>Inhalts-Hash</translation>
    </message>
    <message>
        <source>Two snapshots of one repository with the same digest hold the same vectors</source>
        <translation>Zwei Snapshots eines Repositorys mit demselben Hash enthalten dieselben Vektoren</translation>
    </message>
    <message>
        <source>%1, taken by a restore before it wrote</source>
        <comment>Full or Incremental</comment>
        <translation>%1, von einer Wiederherstellung vor dem Schreiben erstellt</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <comment>counts of vectors</comment>
        <translation>%1 hinzugefügt, %2 geändert, %3 entfernt</translation>
    </message>
    <message>
        <source>All its vectors are new: it has no parent.</source>
        <translation>Alle seine Vektoren sind neu: Er hat keinen Vorgänger.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, the whole storage</source>
        <comment>namespaces</comment>
        <translation>
            <numerusform>%Ln, der ganze Speicher</numerusform>
            <numerusform>%Ln, der ganze Speicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, chosen when it was taken</source>
        <comment>namespaces</comment>
        <translation>
            <numerusform>%Ln, beim Erstellen gewählt</numerusform>
            <numerusform>%Ln, beim Erstellen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidemark %1</source>
        <comment>a version</comment>
        <translation>Tidemark %1</translation>
    </message>
    <message>
        <source>%1, which is not in this repository. It is not needed to restore.</source>
        <comment>an id</comment>
        <translation>%1, nicht in diesem Repository. Zum Wiederherstellen wird er nicht gebraucht.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Select the parent, %1</source>
        <translation>Den Vorgänger auswählen, %1</translation>
    </message>
    <message>
        <source>Neither retention nor a deletion removes a pinned snapshot</source>
        <translation>Weder Aufbewahrung noch Löschen entfernt einen angehefteten Snapshot</translation>
    </message>
    <message>
        <source>Not saved: the connection is read-only. Unlock it, or press Escape to give the edit up.</source>
        <translation>Nicht gespeichert: Die Verbindung ist schreibgeschützt. Entsperren Sie sie, oder verwerfen Sie die Bearbeitung mit Esc.</translation>
    </message>
    <message>
        <source>Edit the description of %1</source>
        <comment>an id</comment>
        <translation>Beschreibung von %1 bearbeiten</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Anheftung aufheben</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PolicyEditor</name>
    <message>
        <source>The last 10</source>
        <translation>Die letzten 10</translation>
    </message>
    <message>
        <source>A day of hours, a week of days</source>
        <translation>Stunden eines Tages, Tage einer Woche</translation>
    </message>
    <message>
        <source>A week of days, a month of weeks, a year of months</source>
        <translation>Tage einer Woche, Wochen eines Monats, Monate eines Jahres</translation>
    </message>
    <message>
        <source>A month of days, a year of months, all years</source>
        <translation>Tage eines Monats, Monate eines Jahres, alle Jahre</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a preset</comment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>P&amp;reset:</source>
        <translation>&amp;Vorlage:</translation>
    </message>
    <message>
        <source>Keep &amp;last:</source>
        <translation>Die &amp;letzten:</translation>
    </message>
    <message>
        <source> snapshots</source>
        <translation> Snapshots</translation>
    </message>
    <message>
        <source>&amp;Hourly:</source>
        <translation>S&amp;tündlich:</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> Stunden</translation>
    </message>
    <message>
        <source>&amp;Daily:</source>
        <translation>Tä&amp;glich:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>&amp;Weekly:</source>
        <translation>&amp;Wöchentlich:</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> Wochen</translation>
    </message>
    <message>
        <source>&amp;Monthly:</source>
        <translation>&amp;Monatlich:</translation>
    </message>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
    <message>
        <source>&amp;Yearly:</source>
        <translation>&amp;Jährlich:</translation>
    </message>
    <message>
        <source> years</source>
        <translation> Jahre</translation>
    </message>
    <message>
        <source>Keep all snapshots with one of these tags</source>
        <translation>Alle Snapshots mit einem dieser Schlagwörter behalten</translation>
    </message>
    <message>
        <source>release, audit</source>
        <comment>an example of tags</comment>
        <translation>release, audit</translation>
    </message>
    <message>
        <source>All snapshots with one of these tags stay; commas separate them</source>
        <translation>Alle Snapshots mit einem dieser Schlagwörter bleiben; Kommas trennen sie</translation>
    </message>
    <message>
        <source>Keep &amp;tags:</source>
        <translation>Schlagwö&amp;rter:</translation>
    </message>
    <message>
        <source>Time zone whose hours and days count</source>
        <translation>Zeitzone, deren Stunden und Tage zählen</translation>
    </message>
    <message>
        <source>Whose hours, days and weeks count</source>
        <translation>Wessen Stunden, Tage und Wochen zählen</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <comment>a time zone</comment>
        <translation>%1 (dieser Rechner)</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>Zeitzone ändern</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>Zeit&amp;zone:</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a field</comment>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Change the tags to keep</source>
        <translation>Schlagwörter zum Behalten ändern</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ProfileStore</name>
    <message>
        <source>The saved connections could not be read (%1). The file stays as it is: %2</source>
        <translation>Die gespeicherten Verbindungen ließen sich nicht lesen (%1). Die Datei bleibt, wie sie ist: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved connection(s) could not be read. The file will be kept: %1</source>
        <translation>
            <numerusform>%Ln gespeicherte Verbindung ließ sich nicht lesen. Die Datei bleibt erhalten: %1</numerusform>
            <numerusform>%Ln gespeicherte Verbindungen ließen sich nicht lesen. Die Datei bleibt erhalten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved connections could not be read. What was there is kept in %1</source>
        <translation>Die gespeicherten Verbindungen ließen sich nicht lesen. Was da war, bleibt erhalten in %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RawTab</name>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>Das Manifest</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the manifest</source>
        <translation>Das Manifest kopieren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The manifest could not be read: %1. %2</source>
        <comment>an error, its advice</comment>
        <translation>Das Manifest ließ sich nicht lesen: %1. %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; %3 in the repository has all of it.</source>
        <comment>sizes, a file</comment>
        <translation>Gezeigt werden die ersten %1 von %2; %3 im Repository enthält alles.</translation>
    </message>
    <message>
        <source>%1, %2. What could deceive is escaped here; Copy takes it as it is.</source>
        <comment>a file, a size</comment>
        <translation>%1, %2. Irreführende Zeichen sind hier maskiert; „Kopieren“ nimmt den Text, wie er ist.</translation>
    </message>
    <message>
        <source> … (%1 more in this line)</source>
        <comment>a size</comment>
        <translation> … (%1 mehr in dieser Zeile)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RemovalListModel</name>
    <message>
        <source>%1, removed: %2</source>
        <comment>a snapshot, a rule</comment>
        <translation>%1, entfernt: %2</translation>
    </message>
    <message>
        <source>Removed snapshot</source>
        <translation>Entfernter Snapshot</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RenameField</name>
    <message>
        <source>Name of the snapshot %1</source>
        <comment>an id</comment>
        <translation>Name des Snapshots %1</translation>
    </message>
    <message>
        <source>The description is too long: at most 64 KiB are kept.</source>
        <translation>Die Beschreibung ist zu lang: Höchstens 64 KiB sind möglich.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>an id</comment>
        <translation>%1 umbenennen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreChangesTab</name>
    <message>
        <source>Show only ids that contain this</source>
        <translation>Nur IDs zeigen, die dies enthalten</translation>
    </message>
    <message>
        <source>Filter ids</source>
        <translation>IDs filtern</translation>
    </message>
    <message>
        <source>A: a&amp;dded</source>
        <translation>A: &amp;hinzugefügt</translation>
    </message>
    <message>
        <source>M: chan&amp;ged</source>
        <translation>M: &amp;geändert</translation>
    </message>
    <message>
        <source>D: remo&amp;ved</source>
        <translation>D: entfe&amp;rnt</translation>
    </message>
    <message>
        <source>Ids that the restore would add, change or remove</source>
        <translation>IDs, die die Wiederherstellung hinzufügen, ändern oder entfernen würde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop fetching ids</source>
        <translation>Das Holen der IDs stoppen</translation>
    </message>
    <message>
        <source>Stopped. Nothing is changed by that.</source>
        <translation>Gestoppt. Dadurch ändert sich nichts.</translation>
    </message>
    <message>
        <source>The ids could not be fetched: %1. %2</source>
        <comment>an error, what it means</comment>
        <translation>Die IDs ließen sich nicht holen: %1. %2</translation>
    </message>
    <message>
        <source>Fetching ids…</source>
        <translation>IDs werden geholt…</translation>
    </message>
    <message>
        <source>%1 of the fetched ids match</source>
        <comment>a count</comment>
        <translation>%1 der geholten IDs passen</translation>
    </message>
    <message>
        <source>%1 ids, and %2 more</source>
        <comment>two counts</comment>
        <translation>%1 IDs, und %2 weitere</translation>
    </message>
    <message>
        <source>%1 ids</source>
        <comment>a count</comment>
        <translation>%1 IDs</translation>
    </message>
    <message>
        <source>Under new names, all %1 vectors are added; they are not listed.</source>
        <comment>a count</comment>
        <translation>Unter neuen Namen werden alle %1 Vektoren hinzugefügt; sie sind nicht aufgelistet.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestorePage</name>
    <message>
        <source>Preparing</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Reading the storage</source>
        <translation>Speicher lesen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Taking the safety snapshot</source>
        <translation>Sicherheits-Snapshot erstellen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>Geschriebenes prüfen</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Verifying the snapshot</source>
        <translation>Snapshot prüfen</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a phase of an operation</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a phase, what is done, the total</comment>
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestorePreviewPage</name>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>Compared with the storage as it is now. Nothing was written.</source>
        <translation>Verglichen mit dem Speicher, wie er jetzt ist. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Stop (nothing is changed)</source>
        <translation>Stoppen (nichts wird geändert)</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>&amp;Erneut vergleichen</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What happens to each namespace</source>
        <translation>Was mit jedem Namespace geschieht</translation>
    </message>
    <message>
        <source>What else to know</source>
        <translation>Was sonst zu wissen ist</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>Z&amp;usammenfassung</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Änderungen</translation>
    </message>
    <message>
        <source>What would happen to %1</source>
        <comment>a connection or a storage</comment>
        <translation>Was mit %1 geschehen würde</translation>
    </message>
    <message>
        <source>The storage could not be compared: %1.</source>
        <comment>an error</comment>
        <translation>Der Vergleich mit dem Speicher ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>The comparison was stopped. Nothing was changed.</source>
        <translation>Der Vergleich wurde gestoppt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>In the way: %1: %2.</source>
        <comment>a namespace, a reason</comment>
        <translation>Im Weg: %1: %2.</translation>
    </message>
    <message>
        <source>Writes since the base that will be lost: %1.</source>
        <comment>a count</comment>
        <translation>Schreibvorgänge seit der Basis, die verloren gehen: %1.</translation>
    </message>
    <message>
        <source>How many writes since the base will be lost is being compared.</source>
        <translation>Wie viele Schreibvorgänge seit der Basis verloren gehen, wird ermittelt.</translation>
    </message>
    <message>
        <source>The storage descends from no snapshot of this repository, so writes since then cannot be told.</source>
        <translation>Der Speicher stammt von keinem Snapshot dieses Repositorys ab, Schreibvorgänge seitdem lassen sich also nicht angeben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer snapshot(s) stay as a side branch.</source>
        <translation>
            <numerusform>%Ln neuerer Snapshot bleibt als Seitenzweig.</numerusform>
            <numerusform>%Ln neuere Snapshots bleiben als Seitenzweig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of vectors to write.</source>
        <comment>a size</comment>
        <translation>%1 an Vektoren zu schreiben.</translation>
    </message>
    <message>
        <source>Too little space: %1 are free where the storage is.</source>
        <comment>a size</comment>
        <translation>Zu wenig Platz: Beim Speicher sind %1 frei.</translation>
    </message>
    <message>
        <source>%1 are free where the storage is.</source>
        <comment>a size</comment>
        <translation>Beim Speicher sind %1 frei.</translation>
    </message>
    <message>
        <source>%1 are free where the repository is.</source>
        <comment>a size</comment>
        <translation>Beim Repository sind %1 frei.</translation>
    </message>
    <message>
        <source>A verification found damage in this snapshot. Restoring it fails before anything is written, or choose namespaces that are whole.</source>
        <translation>Eine Prüfung hat in diesem Snapshot Schaden gefunden. Seine Wiederherstellung scheitert, bevor etwas geschrieben wird; oder wählen Sie unversehrte Namespaces.</translation>
    </message>
    <message>
        <source>The snapshot was verified %1.</source>
        <comment>a time</comment>
        <translation>Der Snapshot wurde geprüft: %1.</translation>
    </message>
    <message>
        <source>The snapshot was never verified; the next page can do that first.</source>
        <translation>Der Snapshot wurde nie geprüft; auf der nächsten Seite lässt sich das vorher tun.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a namespace, a note</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreReviewPage</name>
    <message>
        <source>Last look</source>
        <translation>Letzter Blick</translation>
    </message>
    <message>
        <source>The next button starts the restore.</source>
        <translation>Die nächste Schaltfläche startet die Wiederherstellung.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>I have seen the &amp;new numbers</source>
        <translation>Ich habe die &amp;neuen Zahlen gesehen</translation>
    </message>
    <message>
        <source>I have seen the new numbers</source>
        <translation>Ich habe die neuen Zahlen gesehen</translation>
    </message>
    <message>
        <source>I &amp;accept what cannot be kept</source>
        <translation>Ich &amp;akzeptiere, was sich nicht behalten lässt</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>What will be lost, and what will be kept</source>
        <translation>Was verloren geht und was bleibt</translation>
    </message>
    <message>
        <source>Will be lost</source>
        <translation>Geht verloren</translation>
    </message>
    <message>
        <source>Will be kept</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>The same as a command, and the plan as JSON</source>
        <translation>Dasselbe als Befehl, und der Plan als JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <translation>&amp;Befehlszeile</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>Plan as &amp;JSON</source>
        <translation>Plan als &amp;JSON</translation>
    </message>
    <message>
        <source>Copy the plan as JSON</source>
        <translation>Den Plan als JSON kopieren</translation>
    </message>
    <message>
        <source>Restore “%1” into %2</source>
        <comment>the title of a snapshot, a connection or a storage</comment>
        <translation>„%1“ in %2 wiederherstellen</translation>
    </message>
    <message>
        <source>Restore “%1” into %2: last look</source>
        <comment>the title of a snapshot, a connection or a storage</comment>
        <translation>„%1“ in %2 wiederherstellen: letzter Blick</translation>
    </message>
    <message>
        <source>Type the connection's name, %1, to allow it:</source>
        <comment>a connection</comment>
        <translation>Geben Sie zur Freigabe den Namen der Verbindung ein, %1:</translation>
    </message>
    <message>
        <source>Looking whether the storage changed since the preview…</source>
        <translation>Es wird geprüft, ob sich der Speicher seit der Vorschau geändert hat…</translation>
    </message>
    <message>
        <source>The storage could not be compared again: %1. %2 Go back and forth to try again.</source>
        <comment>an error, what it means</comment>
        <translation>Der Speicher ließ sich nicht erneut vergleichen: %1. %2 Gehen Sie zurück und wieder vor, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>The storage changed since the preview. The new numbers: %1</source>
        <comment>a sentence with counts</comment>
        <translation>Der Speicher hat sich seit der Vorschau geändert. Die neuen Zahlen: %1</translation>
    </message>
    <message>
        <source>It cannot be done any more. Go back to see why.</source>
        <translation>Das ist nicht mehr möglich. Gehen Sie zurück, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>I accept what cannot be kept</source>
        <translation>Ich akzeptiere, was sich nicht behalten lässt</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreRunPage</name>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellung läuft</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Progress of the restore</source>
        <translation>Fortschritt der Wiederherstellung</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Undo restore…</source>
        <translation>Wiederherstellung &amp;rückgängig machen…</translation>
    </message>
    <message>
        <source>Show &amp;what changed</source>
        <translation>&amp;Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Restore “%1” into %2</source>
        <comment>the title of a snapshot, a connection or a storage</comment>
        <translation>„%1“ in %2 wiederherstellen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Waits for another job on this repository or storage.</source>
        <translation>Wartet auf einen anderen Job in diesem Repository oder Speicher.</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <comment>what is still at work</comment>
        <translation>Wird gestoppt: %1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <comment>a size</comment>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) per second</source>
        <translation>
            <numerusform>%Ln Vektor pro Sekunde</numerusform>
            <numerusform>%Ln Vektoren pro Sekunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this window; the restore continues in Jobs.</source>
        <translation>Sie können dieses Fenster schließen; die Wiederherstellung läuft unter Jobs weiter.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was done</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The restore was stopped before its commit. The storage is as it was.</source>
        <translation>Die Wiederherstellung wurde vor ihrem Commit gestoppt. Der Speicher ist, wie er war.</translation>
    </message>
    <message>
        <source>The restore failed: %1.</source>
        <comment>an error</comment>
        <translation>Die Wiederherstellung ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>There is nothing to undo: nothing was there before.</source>
        <translation>Es gibt nichts rückgängig zu machen: Vorher war nichts da.</translation>
    </message>
    <message>
        <source>It cannot be undone: no safety snapshot was wanted.</source>
        <translation>Sie lässt sich nicht rückgängig machen: Ein Sicherheits-Snapshot war nicht gewünscht.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreSafetyPage</name>
    <message>
        <source>How it is made safe</source>
        <translation>Wie sie abgesichert wird</translation>
    </message>
    <message>
        <source>If one of the steps before the commit fails, the storage stays as it is.</source>
        <translation>Scheitert einer der Schritte vor dem Commit, bleibt der Speicher, wie er ist.</translation>
    </message>
    <message>
        <source>Before anything is written</source>
        <translation>Bevor etwas geschrieben wird</translation>
    </message>
    <message>
        <source>Take a &amp;safety snapshot, so that the restore can be undone</source>
        <translation>&amp;Sicherheits-Snapshot erstellen, damit sich die Wiederherstellung rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Take a safety snapshot, so that the restore can be undone</source>
        <translation>Sicherheits-Snapshot erstellen, damit sich die Wiederherstellung rückgängig machen lässt</translation>
    </message>
    <message>
        <source>The snapshot itself</source>
        <translation>Der Snapshot selbst</translation>
    </message>
    <message>
        <source>&amp;Verify it first: every byte is read</source>
        <translation>Vorher &amp;prüfen: Jedes Byte wird gelesen</translation>
    </message>
    <message>
        <source>&amp;Quick check first: files are there and of their size</source>
        <translation>Vorher Schne&amp;llprüfung: Dateien sind da und haben ihre Größe</translation>
    </message>
    <message>
        <source>Do &amp;not verify it first</source>
        <translation>Vorher &amp;nicht prüfen</translation>
    </message>
    <message>
        <source>After writing</source>
        <translation>Nach dem Schreiben</translation>
    </message>
    <message>
        <source>Every vector that was written is read back and compared with the snapshot; only then is the restore committed. That is always done.</source>
        <translation>Jeder geschriebene Vektor wird zurückgelesen und mit dem Snapshot verglichen; erst dann folgt der Commit. Das geschieht immer.</translation>
    </message>
    <message>
        <source>None is needed: the storage holds nothing that this restore could destroy.</source>
        <translation>Nicht nötig: Der Speicher enthält nichts, was diese Wiederherstellung zerstören könnte.</translation>
    </message>
    <message>
        <source>In production it is always taken.</source>
        <translation>In der Produktion wird er immer erstellt.</translation>
    </message>
    <message>
        <source>It is incremental where it can be, and is listed like every other snapshot.</source>
        <translation>Er ist inkrementell, wo es geht, und steht in der Liste wie jeder andere Snapshot.</translation>
    </message>
    <message>
        <source>Without it, there is no snapshot to go back to; this restore removes and overwrites no vector.</source>
        <translation>Ohne ihn gibt es keinen Snapshot, zu dem Sie zurückkönnen; diese Wiederherstellung entfernt und überschreibt keinen Vektor.</translation>
    </message>
    <message numerus="yes">
        <source>Without it, %Ln vector(s) that the restore removes or overwrites cannot be brought back, unless another snapshot has them.</source>
        <translation>
            <numerusform>Ohne ihn lässt sich %Ln Vektor, den die Wiederherstellung entfernt oder überschreibt, nicht zurückholen, wenn kein anderer Snapshot ihn hat.</numerusform>
            <numerusform>Ohne ihn lassen sich %Ln Vektoren, die die Wiederherstellung entfernt oder überschreibt, nicht zurückholen, wenn kein anderer Snapshot sie hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>If damage is found, the restore ends before anything is written.</source>
        <translation>Wird Schaden gefunden, endet die Wiederherstellung, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Every vector is still checked against its hash as it is read; damage then ends the restore before the commit, but later.</source>
        <translation>Jeder Vektor wird trotzdem beim Lesen mit seinem Hash geprüft; Schaden beendet die Wiederherstellung dann vor dem Commit, aber später.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreTargetPage</name>
    <message>
        <source>Where to, and what of it?</source>
        <translation>Wohin, und was davon?</translation>
    </message>
    <message>
        <source>The next page shows what that would do. Nothing is written before the last one.</source>
        <translation>Die nächste Seite zeigt, was das bewirken würde. Vor der letzten wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Restore into</source>
        <translation>Wiederherstellen in</translation>
    </message>
    <message>
        <source>The storage of this connection, under &amp;new names (nothing that exists is touched)</source>
        <translation>Im Speicher dieser Verbindung, unter &amp;neuen Namen (nichts Vorhandenes wird angetastet)</translation>
    </message>
    <message>
        <source>The storage of this connection, in &amp;place of what is there</source>
        <translation>Im Speicher dieser Verbindung, an Stelle des &amp;Vorhandenen</translation>
    </message>
    <message>
        <source>&amp;Another storage:</source>
        <translation>Ein &amp;anderer Speicher:</translation>
    </message>
    <message>
        <source>URI of the other storage</source>
        <translation>URI des anderen Speichers</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Choose an SQLite file; a missing one is created</source>
        <translation>Eine SQLite-Datei wählen; fehlt sie, wird sie angelegt</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>A&amp;ll of the snapshot</source>
        <translation>Al&amp;le des Snapshots</translation>
    </message>
    <message>
        <source>Only those &amp;ticked</source>
        <translation>Nur die an&amp;gekreuzten</translation>
    </message>
    <message>
        <source>Namespaces of the snapshot, and what they are restored as</source>
        <translation>Namespaces des Snapshots und ihre Namen danach</translation>
    </message>
    <message>
        <source>F2 or a double click on “Restore as” gives a namespace another name.</source>
        <translation>F2 oder ein Doppelklick auf „Wird zu“ gibt einem Namespace einen anderen Namen.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>&amp;Exact: the namespaces become equal to the snapshot; what was added later goes.</source>
        <translation>&amp;Exakt: Die Namespaces werden dem Snapshot gleich; später Hinzugefügtes verschwindet.</translation>
    </message>
    <message>
        <source>&amp;Merge: vectors are added and overwritten; nothing is removed.</source>
        <translation>&amp;Zusammenführen: Vektoren werden hinzugefügt und überschrieben; nichts wird entfernt.</translation>
    </message>
    <message>
        <source>Restore “%1”: where to, and what of it?</source>
        <comment>the title of a snapshot</comment>
        <translation>„%1“ wiederherstellen: Wohin, und was davon?</translation>
    </message>
    <message>
        <source>The snapshot could not be read: %1 (%2). %3</source>
        <comment>headline, detail and advice of an error</comment>
        <translation>Der Snapshot ließ sich nicht lesen: %1 (%2). %3</translation>
    </message>
    <message>
        <source>Reading what the snapshot holds…</source>
        <translation>Es wird gelesen, was der Snapshot enthält…</translation>
    </message>
    <message>
        <source>Say which storage, or choose a file.</source>
        <translation>Geben Sie an, welcher Speicher, oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>This connection is read-only. Unlock it first.</source>
        <translation>Diese Verbindung ist schreibgeschützt. Entsperren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>“%1” needs a name to be restored as.</source>
        <comment>a namespace</comment>
        <translation>„%1“ braucht einen Namen, unter dem er wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>“%1” needs a new name, or choose “in place”.</source>
        <comment>a namespace</comment>
        <translation>„%1“ braucht einen neuen Namen, oder wählen Sie „an Stelle des Vorhandenen“.</translation>
    </message>
    <message>
        <source>Two namespaces would become “%1”.</source>
        <comment>a namespace</comment>
        <translation>Zwei Namespaces würden zu „%1“.</translation>
    </message>
    <message>
        <source>The snapshot has no namespaces, so there is nothing to put beside what exists.</source>
        <translation>Der Snapshot hat keine Namespaces, es gibt also nichts, was neben das Vorhandene treten könnte.</translation>
    </message>
    <message>
        <source>Tick at least one namespace.</source>
        <translation>Kreuzen Sie mindestens einen Namespace an.</translation>
    </message>
    <message>
        <source>Restore into an SQLite file</source>
        <translation>In einer SQLite-Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite *.sqlite3 *.db)</source>
        <translation>SQLite-Dateien (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreWizard</name>
    <message>
        <source>Restore “%1” – %2</source>
        <comment>the title of a snapshot, a connection</comment>
        <translation>„%1“ wiederherstellen – %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zurüc&amp;k</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RetentionDialog</name>
    <message numerus="yes">
        <source>Remove %Ln snapshot(s) by retention</source>
        <translation>
            <numerusform>%Ln Snapshot durch Aufbewahrung entfernen</numerusform>
            <numerusform>%Ln Snapshots durch Aufbewahrung entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots that are removed</source>
        <translation>Snapshots, die entfernt werden</translation>
    </message>
    <message numerus="yes">
        <source>You lose %Ln point(s) in time that the storage can be brought back to. They added %1 to the repository; what no other snapshot needs of it is freed after the trash.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>Sie verlieren %Ln Zeitpunkt, zu dem sich der Speicher zurückbringen lässt. Er hat dem Repository %1 hinzugefügt; was kein anderer Snapshot davon braucht, wird nach dem Papierkorb frei.</numerusform>
            <numerusform>Sie verlieren %Ln Zeitpunkte, zu denen sich der Speicher zurückbringen lässt. Sie haben dem Repository %1 hinzugefügt; was kein anderer Snapshot davon braucht, wird nach dem Papierkorb frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the trash, from which they can be brought back until %1.</source>
        <comment>a time</comment>
        <translation>Sie kommen in den Papierkorb und lassen sich bis %1 zurückholen.</translation>
    </message>
    <message>
        <source>What stays: %1. The storage itself is not touched.</source>
        <comment>counts of snapshots by reason</comment>
        <translation>Was bleibt: %1. Der Speicher selbst wird nicht angetastet.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot &amp;entfernen</numerusform>
            <numerusform>%Ln Snapshots &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1, the number of snapshots to remove:</source>
        <translation>Geben Sie %1 ein, die Zahl der zu entfernenden Snapshots:</translation>
    </message>
    <message>
        <source>The repository changed meanwhile, and the preview says something else now. Cancel, and look at it again.</source>
        <translation>Das Repository hat sich inzwischen geändert, und die Vorschau sagt jetzt etwas anderes. Brechen Sie ab, und sehen Sie sie noch einmal an.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RetentionPanel</name>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>● not saved</source>
        <translation>● nicht gespeichert</translation>
    </message>
    <message>
        <source>The policy was changed and is not saved</source>
        <translation>Die Richtlinie wurde geändert und ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last edit of the policy (Ctrl+Z)</source>
        <translation>Die letzte Bearbeitung der Richtlinie rückgängig machen (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Shift+Z)</source>
        <translation>Erneut ausführen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Snapshots that the policy removes</source>
        <translation>Snapshots, die die Richtlinie entfernt</translation>
    </message>
    <message>
        <source>&amp;On the command line:</source>
        <translation>&amp;Befehlszeile:</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>Dasselbe auf der Befehlszeile</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>Run &amp;now…</source>
        <translation>Jetzt &amp;ausführen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Keeps the policy for this repository. It removes nothing.</source>
        <translation>Merkt die Richtlinie für dieses Repository. Entfernt nichts.</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Z&amp;urücksetzen</translation>
    </message>
    <message>
        <source>Back to the policy that was saved</source>
        <translation>Zurück zur gespeicherten Richtlinie</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>Aufbewahrungsrichtlinie</translation>
    </message>
    <message>
        <source>The preview could not be computed: %1</source>
        <comment>an error</comment>
        <translation>Die Vorschau ließ sich nicht berechnen: %1</translation>
    </message>
    <message>
        <source>Computing the preview…</source>
        <translation>Die Vorschau wird berechnet…</translation>
    </message>
    <message>
        <source>Select a snapshot to see which rule decides about it.</source>
        <translation>Wählen Sie einen Snapshot, um zu sehen, welche Regel über ihn entscheidet.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a snapshot, a sentence about it</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Preview only. %1</source>
        <comment>why</comment>
        <translation>Nur Vorschau. %1</translation>
    </message>
    <message>
        <source>There is nothing to run: the policy removes nothing.</source>
        <translation>Es gibt nichts auszuführen: Die Richtlinie entfernt nichts.</translation>
    </message>
    <message>
        <source>Shows what is removed before it is done</source>
        <translation>Zeigt vorher, was entfernt wird</translation>
    </message>
    <message>
        <source>Back to the saved policy</source>
        <translation>Zurück zur gespeicherten Richtlinie</translation>
    </message>
    <message>
        <source>Nothing was removed: the repository changed after the preview was made, so that it was no longer true. The preview is a new one now. Look at it, and run it again.</source>
        <translation>Nichts wurde entfernt: Das Repository hat sich nach der Vorschau geändert, sie stimmte nicht mehr. Die Vorschau ist jetzt neu. Sehen Sie sie an, und führen Sie sie erneut aus.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Screenshot</name>
    <message>
        <source>The picture could not be written to %1: %2</source>
        <translation>Das Bild ließ sich nicht nach %1 schreiben: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SeveralPage</name>
    <message>
        <source>Several snapshots</source>
        <translation>Mehrere Snapshots</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Common tags</source>
        <translation>Gemeinsame Schlagwörter</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) and the current state selected</source>
        <translation>
            <numerusform>%Ln Snapshot und der aktuelle Stand ausgewählt</numerusform>
            <numerusform>%Ln Snapshots und der aktuelle Stand ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) selected</source>
        <translation>
            <numerusform>%Ln Snapshot ausgewählt</numerusform>
            <numerusform>%Ln Snapshots ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected snapshot(s) are no longer in the repository.</source>
        <translation>
            <numerusform>%Ln ausgewählter Snapshot ist nicht mehr im Repository.</numerusform>
            <numerusform>%Ln ausgewählte Snapshots sind nicht mehr im Repository.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>common tags</comment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln damaged</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>✕ %Ln beschädigt</numerusform>
            <numerusform>✕ %Ln beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln at risk</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>⚠ %Ln gefährdet</numerusform>
            <numerusform>⚠ %Ln gefährdet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln verified</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>✓ %Ln geprüft</numerusform>
            <numerusform>✓ %Ln geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %Ln not verified</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>? %Ln nicht geprüft</numerusform>
            <numerusform>? %Ln nicht geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to the repository</source>
        <comment>a size</comment>
        <translation>%1 dem Repository</translation>
    </message>
    <message>
        <source>%1 in all of them together</source>
        <comment>a size</comment>
        <translation>%1 in allen zusammen</translation>
    </message>
    <message>
        <source>%1 in all of them together</source>
        <comment>a count</comment>
        <translation>%1 in allen zusammen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the snapshots are pinned</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>B&amp;eide vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare with the current state</source>
        <translation>&amp;Mit dem aktuellen Stand vergleichen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No action is found.</source>
        <translation>Keine Aktion gefunden.</translation>
    </message>
    <message>
        <source>&amp;New key for “%1”:</source>
        <comment>an action</comment>
        <translation>&amp;Neue Taste für „%1“:</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <comment>a key, an action</comment>
        <translation>%1 gehört schon zu „%2“.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SleepInhibitor</name>
    <message>
        <source>A job writes to a storage or to a repository</source>
        <translation>Ein Job schreibt in einen Speicher oder ein Repository</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SnapshotActions</name>
    <message numerus="yes">
        <source>Release %Ln snapshot(s)</source>
        <translation>
            <numerusform>Anheftung von %Ln Snapshot aufheben</numerusform>
            <numerusform>Anheftung von %Ln Snapshots aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot anheften</numerusform>
            <numerusform>%Ln Snapshots anheften</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SnapshotPicker</name>
    <message>
        <source>Part of a title, a time or an id</source>
        <translation>Teil eines Titels, eine Zeit oder eine ID</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <comment>the id of a snapshot</comment>
        <translation>%1 (nicht vorhanden)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SnapshotPickerModel</name>
    <message>
        <source>Current state of the storage</source>
        <translation>Aktueller Stand des Speichers</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>title, time and id of a snapshot</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Takes snapshots of a vector database, shows them as a timeline, and brings any of them back, bit by bit.</source>
        <translation>Erstellt Snapshots einer Vektordatenbank, zeigt sie als Zeitleiste und holt jeden davon Bit für Bit zurück.</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>De&amp;mo öffnen</translation>
    </message>
    <message>
        <source>Open a snapshot &amp;file…</source>
        <translation>Snapshot-Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Recent connections</source>
        <translation>&amp;Zuletzt verwendete Verbindungen</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>Zuletzt verwendete Verbindungen</translation>
    </message>
    <message>
        <source>Or drop an SQLite database, a repository's directory or a snapshot file here.</source>
        <translation>Oder ziehen Sie eine SQLite-Datenbank, ein Repository-Verzeichnis oder eine Snapshot-Datei hierher.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>a connection, its environment, its storage</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <comment>a tag, and a cross that removes it</comment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>tags</comment>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter adds the tag</source>
        <translation>Die Eingabetaste fügt das Schlagwort hinzu</translation>
    </message>
    <message>
        <source>Add tag %1</source>
        <translation>Schlagwort %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TagsField</name>
    <message>
        <source>nightly, before-upgrade</source>
        <comment>example of tags</comment>
        <translation>nightly, vor-dem-upgrade</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TestPanel</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test stoppen</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Ergebnis kopieren</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Was der Test ergab</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>No answer within 10 seconds. What is not listed was not tested.</source>
        <translation>Keine Antwort innerhalb von 10 Sekunden. Was nicht aufgeführt ist, wurde nicht getestet.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>The test itself failed: %1</source>
        <translation>Der Test selbst ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Stopped. What is not listed was not tested.</source>
        <translation>Gestoppt. Was nicht aufgeführt ist, wurde nicht getestet.</translation>
    </message>
    <message>
        <source>Something was changed since this test.</source>
        <translation>Seit diesem Test wurde etwas geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) failed. Nothing was changed.</source>
        <translation>
            <numerusform>%Ln Punkt fehlgeschlagen. Nichts wurde geändert.</numerusform>
            <numerusform>%Ln Punkte fehlgeschlagen. Nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. Nothing was changed.</source>
        <translation>Alles in Ordnung. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>It works, with %Ln thing(s) to know. Nothing was changed.</source>
        <translation>
            <numerusform>Es funktioniert, mit %Ln Hinweis. Nichts wurde geändert.</numerusform>
            <numerusform>Es funktioniert, mit %Ln Hinweisen. Nichts wurde geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ThroughputGraph</name>
    <message>
        <source>Throughput: not measured yet</source>
        <translation>Durchsatz: noch nicht gemessen</translation>
    </message>
    <message numerus="yes">
        <source>Throughput over %Ln second(s): now %1/s, highest %2/s, lowest %3/s</source>
        <comment>amounts</comment>
        <translation>
            <numerusform>Durchsatz über %Ln Sekunde: jetzt %1/s, höchstens %2/s, mindestens %3/s</numerusform>
            <numerusform>Durchsatz über %Ln Sekunden: jetzt %1/s, höchstens %2/s, mindestens %3/s</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimeStrip</name>
    <message>
        <source>Days with snapshots</source>
        <translation>Tage mit Snapshots</translation>
    </message>
    <message>
        <source>no snapshots</source>
        <translation>keine Snapshots</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot</numerusform>
            <numerusform>%Ln Snapshots</numerusform>
        </translation>
    </message>
    <message>
        <source>damage found</source>
        <translation>Schaden gefunden</translation>
    </message>
    <message>
        <source>may share damage</source>
        <translation>evtl. mitbeschädigt</translation>
    </message>
    <message>
        <source>not all verified</source>
        <translation>nicht alle geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ancestor(s) of the selected one</source>
        <translation>
            <numerusform>%Ln Vorfahr des ausgewählten</numerusform>
            <numerusform>%Ln Vorfahren des ausgewählten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln descend from the selected one</source>
        <translation>
            <numerusform>%Ln stammt vom ausgewählten ab</numerusform>
            <numerusform>%Ln stammen vom ausgewählten ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimelineModel</name>
    <message>
        <source>Current state</source>
        <translation>Aktueller Stand</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 (interrupted)</source>
        <comment>a time</comment>
        <translation>%1 (unterbrochen)</translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <comment>a time</comment>
        <translation>%1 (läuft)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time and how long ago it was</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>base of current</source>
        <translation>Basis des aktuellen Stands</translation>
    </message>
    <message>
        <source>safety</source>
        <comment>a snapshot taken before a restore</comment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Snapshots of a side branch that are neither pinned, tagged nor damaged.
A click or the Right key shows them, the Left key folds them again.</source>
        <translation>Snapshots eines Seitenzweigs, weder angeheftet noch mit Schlagwort noch beschädigt.
Ein Klick oder Pfeil rechts zeigt sie, Pfeil links klappt sie wieder ein.</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>%1 bytes added to the repository</source>
        <translation>%1 Byte dem Repository hinzugefügt</translation>
    </message>
    <message>
        <source>%1 bytes of content</source>
        <translation>%1 Byte Inhalt</translation>
    </message>
    <message>
        <source>Compared with its parent: %1 added, %2 changed, %3 removed</source>
        <translation>Verglichen mit dem Vorgänger: %1 hinzugefügt, %2 geändert, %3 entfernt</translation>
    </message>
    <message>
        <source>Shares no data file with another snapshot. Restores on its own.</source>
        <translation>Teilt keine Datendatei mit einem anderen Snapshot. Lässt sich allein wiederherstellen.</translation>
    </message>
    <message>
        <source>Re-uses its parent's data files. Restores on its own.</source>
        <translation>Nutzt die Datendateien seines Vorgängers weiter. Lässt sich allein wiederherstellen.</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <comment>a day, week, month or branch</comment>
        <translation>%1, eingeklappt</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>snapshots of a side branch</comment>
        <translation>%1, ausgeklappt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>snapshots of a side branch</comment>
        <translation>%1, eingeklappt</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <translation>%1 hinzugefügt, %2 geändert, %3 entfernt</translation>
    </message>
    <message>
        <source>What each snapshot added to the repository</source>
        <translation>Was jeder Snapshot dem Repository hinzugefügt hat</translation>
    </message>
    <message>
        <source>Vectors added, changed and removed since the parent</source>
        <translation>Seit dem Vorgänger hinzugefügte, geänderte und entfernte Vektoren</translation>
    </message>
    <message>
        <source>Content of all vectors, as it was in the storage</source>
        <translation>Inhalt aller Vektoren, wie er im Speicher war</translation>
    </message>
    <message>
        <source>In the time zone %1</source>
        <translation>In der Zeitzone %1</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Erstellt (UTC)</translation>
    </message>
    <message>
        <source>Created (local)</source>
        <comment>in local time</comment>
        <translation>Erstellt (Ortszeit)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>Logical size</source>
        <translation>Logische Größe</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimelinePage</name>
    <message>
        <source>Interrupted snapshot</source>
        <translation>Unterbrochener Snapshot</translation>
    </message>
    <message>
        <source>New snapshot</source>
        <translation>Neuer Snapshot</translation>
    </message>
    <message>
        <source>The repository cannot be read now: %1. The list is of %2.</source>
        <comment>an error, a time</comment>
        <translation>Das Repository ist jetzt nicht lesbar: %1. Die Liste ist von %2.</translation>
    </message>
    <message>
        <source>The repository cannot be read</source>
        <translation>Das Repository ist nicht lesbar</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>Das Repository wird gelesen…</translation>
    </message>
    <message>
        <source>This repository has no snapshots</source>
        <translation>Dieses Repository hat keine Snapshots</translation>
    </message>
    <message>
        <source>The connection names no storage to take one of. Import a bundle, or add a storage.</source>
        <translation>Die Verbindung nennt keinen Speicher dafür. Importieren Sie ein Bundle, oder ergänzen Sie einen Speicher.</translation>
    </message>
    <message>
        <source>“%1” has no snapshots</source>
        <translation>„%1“ hat keine Snapshots</translation>
    </message>
    <message>
        <source>The first one makes the repository and will be full; the next ones hold only what changed.</source>
        <translation>Der erste legt das Repository an und wird vollständig; die nächsten enthalten nur, was sich geändert hat.</translation>
    </message>
    <message>
        <source>The first one will be full; the next ones hold only what changed.</source>
        <translation>Der erste wird vollständig; die nächsten enthalten nur, was sich geändert hat.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimelinePanel</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Back to the order of time</source>
        <translation>Zurück zur zeitlichen Reihenfolge</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>Das Repository wird gelesen…</translation>
    </message>
    <message>
        <source>No snapshot matches “%1”.</source>
        <translation>Kein Snapshot passt zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%Ln Snapshot ist durch den Filter ausgeblendet.</numerusform>
            <numerusform>%Ln Snapshots sind durch den Filter ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches, all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Graph hidden while sorted by %1.</source>
        <comment>a column</comment>
        <translation>Graph ausgeblendet, da nach %1 sortiert.</translation>
    </message>
    <message>
        <source>Show all lanes of the graph</source>
        <translation>Alle Spuren des Graphen anzeigen</translation>
    </message>
    <message>
        <source>Sort in the order of time</source>
        <translation>Zeitlich sortieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln snapshot(s) match the filter.</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%1 von %Ln Snapshot passt zum Filter.</numerusform>
            <numerusform>%1 von %Ln Snapshots passen zum Filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ancestor(s) of the selected snapshot, up to its full one.</source>
        <translation>
            <numerusform>%Ln Vorfahr des ausgewählten Snapshots, bis zum vollständigen.</numerusform>
            <numerusform>%Ln Vorfahren des ausgewählten Snapshots, bis zum vollständigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) descend from the selected one.</source>
        <translation>
            <numerusform>%Ln Snapshot stammt vom ausgewählten ab.</numerusform>
            <numerusform>%Ln Snapshots stammen vom ausgewählten ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimelineView</name>
    <message>
        <source>Timeline of snapshots</source>
        <translation>Zeitleiste der Snapshots</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TrashDialog</name>
    <message>
        <source>Bring back deleted snapshots</source>
        <translation>Gelöschte Snapshots zurückholen</translation>
    </message>
    <message>
        <source>Reading the trash…</source>
        <translation>Der Papierkorb wird gelesen…</translation>
    </message>
    <message>
        <source>Deleted snapshots</source>
        <translation>Gelöschte Snapshots</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Stays for</source>
        <translation>Bleibt noch</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>until space is freed</source>
        <translation>bis Platz freigegeben wird</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty. What is deleted stays here for seven days.</source>
        <translation>Der Papierkorb ist leer. Gelöschtes bleibt sieben Tage hier.</translation>
    </message>
    <message>
        <source>What is deleted stays here for seven days, unless the trash is emptied. A snapshot comes back whole, at its old place in the lineage.</source>
        <translation>Gelöschtes bleibt sieben Tage hier, sofern der Papierkorb nicht geleert wird. Ein Snapshot kommt unversehrt zurück, an seinen alten Platz in der Linie.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring back %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot zurück&amp;holen</numerusform>
            <numerusform>%Ln Snapshots zurück&amp;holen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot zurückholen</numerusform>
            <numerusform>%Ln Snapshots zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is still being read.</source>
        <translation>Der Papierkorb wird noch gelesen.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Es gibt nichts zurückzuholen.</translation>
    </message>
    <message>
        <source>Select what should come back.</source>
        <translation>Wählen Sie, was zurückkommen soll.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TrashedDialog</name>
    <message>
        <source>The trash cannot be read: %1. %2</source>
        <comment>what happened, advice</comment>
        <translation>Der Papierkorb ist nicht lesbar: %1. %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::VerifyTab</name>
    <message numerus="yes">
        <source>%1: %Ln damaged vector(s)</source>
        <comment>a namespace</comment>
        <translation>
            <numerusform>%1: %Ln beschädigter Vektor</numerusform>
            <numerusform>%1: %Ln beschädigte Vektoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>vectors</comment>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>What is damaged</source>
        <translation>Was beschädigt ist</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Verify now: read every byte</source>
        <translation>Jetzt prüfen: jedes Byte lesen</translation>
    </message>
    <message>
        <source>&amp;Quick check</source>
        <translation>Sch&amp;nellprüfung</translation>
    </message>
    <message>
        <source>Quick check: files and their sizes</source>
        <translation>Schnellprüfung: Dateien und ihre Größen</translation>
    </message>
    <message>
        <source>Show &amp;job</source>
        <translation>Job an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show the job that verifies it</source>
        <translation>Den Job anzeigen, der ihn prüft</translation>
    </message>
    <message>
        <source>Verify now reads every byte that the snapshot needs and compares it with its checksums. The quick check looks for the files, their sizes and their footers; it finds what is missing or cut off, but no flipped bit. Neither changes the snapshot.</source>
        <translation>„Jetzt prüfen“ liest jedes Byte, das der Snapshot braucht, und vergleicht es mit seinen Prüfsummen. Die Schnellprüfung sieht nach den Dateien, ihren Größen und Schlussblöcken; sie findet, was fehlt oder abgeschnitten ist, aber kein gekipptes Bit. Beide ändern den Snapshot nicht.</translation>
    </message>
    <message>
        <source>What is damaged. The command line names each vector:
%1</source>
        <comment>a command</comment>
        <translation>Was beschädigt ist. Die Befehlszeile nennt jeden Vektor:
%1</translation>
    </message>
    <message>
        <source>A verification waits for another job.</source>
        <translation>Eine Prüfung wartet auf einen anderen Job.</translation>
    </message>
    <message>
        <source>A verification is running.</source>
        <translation>Eine Prüfung läuft.</translation>
    </message>
    <message>
        <source>A verification is running: %1 %</source>
        <comment>percent</comment>
        <translation>Eine Prüfung läuft: %1 %</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Workspace</name>
    <message>
        <source>Undo: %1</source>
        <comment>an edit</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>The connection is read-only. Unlock it first.</source>
        <translation>Die Verbindung ist schreibgeschützt. Entsperren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This connection has only a repository, no storage.</source>
        <translation>Diese Verbindung hat nur ein Repository, keinen Speicher.</translation>
    </message>
    <message>
        <source>The repository is still being read.</source>
        <translation>Das Repository wird noch gelesen.</translation>
    </message>
    <message>
        <source>There is no repository yet. The first snapshot makes it.</source>
        <translation>Es gibt noch kein Repository. Der erste Snapshot legt es an.</translation>
    </message>
    <message>
        <source>%1 was cancelled. Nothing was changed.</source>
        <comment>the title of a job</comment>
        <translation>Abgebrochen: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 failed: %2. %3</source>
        <comment>the title of a job, an error, its meaning and advice</comment>
        <translation>Fehlgeschlagen: %1: %2. %3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>Job anzeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Stops before anything is changed.</source>
        <translation>Stoppt, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Create a snapshot</source>
        <translation>Snapshot erstellen</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <comment>a snapshot</comment>
        <translation>„%1“ erstellen</translation>
    </message>
    <message>
        <source>Stops and removes what was written so far; no snapshot is made.</source>
        <translation>Stoppt und entfernt, was bisher geschrieben wurde; es entsteht kein Snapshot.</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <comment>a snapshot</comment>
        <translation>„%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>Stops before the commit: the storage stays as it is. A safety snapshot that was taken goes to the trash.</source>
        <translation>Stoppt vor dem Commit: Der Speicher bleibt, wie er ist. Ein schon erstellter Sicherheits-Snapshot kommt in den Papierkorb.</translation>
    </message>
    <message>
        <source>Undo restore…</source>
        <translation>Wiederherstellung rückgängig machen…</translation>
    </message>
    <message>
        <source>. Nothing was there before that an undo would have to bring back.</source>
        <translation>. Vorher war nichts da, was sich zurückbringen ließe.</translation>
    </message>
    <message>
        <source>. It cannot be undone: no safety snapshot was wanted.</source>
        <translation>. Sie lässt sich nicht rückgängig machen: Ein Sicherheits-Snapshot war nicht gewünscht.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Änderungen anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Verify %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot prüfen</numerusform>
            <numerusform>%Ln Snapshots prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops reading. Nothing is changed.</source>
        <translation>Stoppt das Lesen. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>. The others are whole and restore as before. Take a full snapshot soon, and do not delete what is intact.</source>
        <translation>. Die anderen sind unversehrt und lassen sich wie bisher wiederherstellen. Erstellen Sie bald einen vollständigen Snapshot, und löschen Sie nichts Intaktes.</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot löschen</numerusform>
            <numerusform>%Ln Snapshots löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln snapshot(s) to the trash</source>
        <translation>
            <numerusform>%Ln Snapshot in den Papierkorb gelegt</numerusform>
            <numerusform>%Ln Snapshots in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln snapshot(s) to the trash, where they stay for seven days.</source>
        <translation>
            <numerusform>%Ln Snapshot in den Papierkorb gelegt, dort bleibt er sieben Tage.</numerusform>
            <numerusform>%Ln Snapshots in den Papierkorb gelegt, dort bleiben sie sieben Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot zurückholen</numerusform>
            <numerusform>%Ln Snapshots zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot zurückgeholt</numerusform>
            <numerusform>%Ln Snapshots zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %Ln snapshot(s).</source>
        <translation>
            <numerusform>%Ln Snapshot zurückgeholt.</numerusform>
            <numerusform>%Ln Snapshots zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retention: remove %Ln snapshot(s)</source>
        <translation>
            <numerusform>Aufbewahrung: %Ln Snapshot entfernen</numerusform>
            <numerusform>Aufbewahrung: %Ln Snapshots entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retention moved %Ln snapshot(s) to the trash, where they stay for seven days.</source>
        <translation>
            <numerusform>Die Aufbewahrung hat %Ln Snapshot in den Papierkorb gelegt, dort bleibt er sieben Tage.</numerusform>
            <numerusform>Die Aufbewahrung hat %Ln Snapshots in den Papierkorb gelegt, dort bleiben sie sieben Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot exportieren</numerusform>
            <numerusform>%Ln Snapshots exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops and removes the unfinished file.</source>
        <translation>Stoppt und entfernt die unfertige Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln snapshot(s), %1, to %2</source>
        <translation>
            <numerusform>%Ln Snapshot exportiert, %1, nach %2</numerusform>
            <numerusform>%Ln Snapshots exportiert, %1, nach %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln snapshot(s), %1, to %2.</source>
        <translation>
            <numerusform>%Ln Snapshot exportiert, %1, nach %2.</numerusform>
            <numerusform>%Ln Snapshots exportiert, %1, nach %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import snapshots</source>
        <translation>Snapshots importieren</translation>
    </message>
    <message>
        <source>Stops. Snapshots that are complete stay; nothing else is left.</source>
        <translation>Stoppt. Fertige Snapshots bleiben; sonst bleibt nichts zurück.</translation>
    </message>
    <message>
        <source>Import snapshots of Dakera</source>
        <translation>Dakera-Snapshots importieren</translation>
    </message>
    <message>
        <source>Forget the restore that broke off</source>
        <translation>Unterbrochene Wiederherstellung vergessen</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Platz freigeben</translation>
    </message>
    <message>
        <source>Stops. Files that nothing needs stay until the next time.</source>
        <translation>Stoppt. Nicht gebrauchte Dateien bleiben bis zum nächsten Mal.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::WorkspaceView</name>
    <message numerus="yes">
        <source>%Ln damaged snapshot(s)</source>
        <translation>
            <numerusform>%Ln beschädigter Snapshot</numerusform>
            <numerusform>%Ln beschädigte Snapshots</numerusform>
        </translation>
    </message>
    <message>
        <source>never verified</source>
        <translation>nie geprüft</translation>
    </message>
    <message>
        <source>last verified %1</source>
        <comment>a time</comment>
        <translation>zuletzt geprüft %1</translation>
    </message>
    <message>
        <source>last verified %1</source>
        <comment>an age, as “2 d ago”</comment>
        <translation>zuletzt geprüft %1</translation>
    </message>
</context>
</TS>
