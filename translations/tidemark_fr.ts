<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <comment>days</comment>
        <translation>il y a %1 j</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <comment>a time</comment>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>%1 (%2, the same as UTC)</source>
        <comment>a time, its zone</comment>
        <translation>%1 (%2, identique à UTC)</translation>
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
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>%1 (integer)</source>
        <comment>an id</comment>
        <translation>%1 (entier)</translation>
    </message>
    <message>
        <source>%1 (real)</source>
        <comment>an id</comment>
        <translation>%1 (réel)</translation>
    </message>
    <message>
        <source>x'%1' (blob)</source>
        <comment>an id in hexadecimal digits</comment>
        <translation>x'%1' (blob)</translation>
    </message>
    <message>
        <source>%1 (UUID)</source>
        <comment>an id</comment>
        <translation>%1 (UUID)</translation>
    </message>
    <message>
        <source>%1 (key of several columns)</source>
        <comment>an id</comment>
        <translation>%1 (clé de plusieurs colonnes)</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>%1 and %2 dimensions: no distance</source>
        <comment>two counts</comment>
        <translation>%1 et %2 dimensions : pas de distance</translation>
    </message>
    <message>
        <source>Euclidean distance %1</source>
        <comment>a number</comment>
        <translation>Distance euclidienne %1</translation>
    </message>
    <message>
        <source>Cosine distance %1, Euclidean distance %2</source>
        <comment>two numbers</comment>
        <translation>Distance cosinus %1, distance euclidienne %2</translation>
    </message>
    <message>
        <source>no vector of this dimension</source>
        <translation>aucun vecteur de cette dimension</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>colonne inexistante</translation>
    </message>
    <message>
        <source>%1, %2 dimensions</source>
        <comment>the kind of a vector's elements, a count</comment>
        <translation>%1, %2 dimensions</translation>
    </message>
    <message>
        <source>no such vector</source>
        <translation>vecteur inexistant</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Vector %1</source>
        <comment>a name</comment>
        <translation>Vecteur %1</translation>
    </message>
    <message>
        <source>%1 of metadata are not shown.</source>
        <comment>a size</comment>
        <translation>%1 de métadonnées ne sont pas affichés.</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>None (repository only)</source>
        <translation>Aucun (dépôt seul)</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>Fichier SQLite</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
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
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>DEMO</source>
        <translation>DÉMO</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation>DÉVELOPPEMENT</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>PRÉPRODUCTION</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The request makes no sense as it stands</source>
        <translation>La demande n’a pas de sens telle quelle</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>It exists already</source>
        <translation>Existe déjà</translation>
    </message>
    <message>
        <source>This may only be read</source>
        <translation>Accessible en lecture seule</translation>
    </message>
    <message>
        <source>The snapshot is pinned</source>
        <translation>L’instantané est épinglé</translation>
    </message>
    <message>
        <source>Refused, because something is in the way</source>
        <translation>Refusé : quelque chose s’y oppose</translation>
    </message>
    <message>
        <source>Somebody else is using it</source>
        <translation>Utilisé par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>Échec de lecture ou d’écriture</translation>
    </message>
    <message>
        <source>No space is left</source>
        <translation>Plus d’espace disponible</translation>
    </message>
    <message>
        <source>Permission was denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>Damaged data was found</source>
        <translation>Données endommagées</translation>
    </message>
    <message>
        <source>This is no repository</source>
        <translation>Ce n’est pas un dépôt</translation>
    </message>
    <message>
        <source>This is not the storage that its URI says</source>
        <translation>Ce n’est pas le stockage que désigne son URI</translation>
    </message>
    <message>
        <source>This was written by a newer Tidemark</source>
        <translation>Écrit par une version plus récente de Tidemark</translation>
    </message>
    <message>
        <source>This cannot be done here</source>
        <translation>Impossible ici</translation>
    </message>
    <message>
        <source>A limit was exceeded</source>
        <translation>Une limite a été dépassée</translation>
    </message>
    <message>
        <source>What was written is not what was read</source>
        <translation>Ce qui a été relu diffère de ce qui a été écrit</translation>
    </message>
    <message>
        <source>The outcome is not known</source>
        <translation>L’issue est inconnue</translation>
    </message>
    <message>
        <source>Tidemark made a mistake</source>
        <translation>Erreur interne de Tidemark</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Some parts were completed and stay as they are now.</source>
        <translation>Certaines parties sont terminées et restent en l’état.</translation>
    </message>
    <message>
        <source>The main work is done and durable; a later step failed.</source>
        <translation>L’essentiel est fait et enregistré ; une étape ultérieure a échoué.</translation>
    </message>
    <message>
        <source>It is not known whether the change took effect.</source>
        <translation>On ne sait pas si la modification a pris effet.</translation>
    </message>
    <message>
        <source>Check the name, or choose another one.</source>
        <translation>Vérifiez le nom ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions, then try again.</source>
        <translation>Vérifiez le propriétaire et les permissions, puis réessayez.</translation>
    </message>
    <message>
        <source>Release it first.</source>
        <translation>Désépinglez-le d’abord.</translation>
    </message>
    <message>
        <source>See what is there now, then try again.</source>
        <translation>Regardez ce qui s’y trouve à présent, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait until the other program has finished, then try again.</source>
        <translation>Attendez que l’autre programme ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the disk and the connection, then try again.</source>
        <translation>Vérifiez le disque et la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>"tidemark-cli verify" names all that is damaged; take a new snapshot soon.</source>
        <translation>« tidemark-cli verify » énumère tout ce qui est endommagé ; prenez sans tarder un nouvel instantané.</translation>
    </message>
    <message>
        <source>Choose the directory of a repository.</source>
        <translation>Choisissez le répertoire d’un dépôt.</translation>
    </message>
    <message>
        <source>Check the URI; if it is right, restore a snapshot into a new storage.</source>
        <translation>Vérifiez l’URI ; si elle est correcte, restaurez un instantané dans un nouveau stockage.</translation>
    </message>
    <message>
        <source>Use a newer Tidemark.</source>
        <translation>Utilisez un Tidemark plus récent.</translation>
    </message>
    <message>
        <source>Leave out what cannot be done, or split it.</source>
        <translation>Laissez de côté ce qui est impossible, ou divisez la demande.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, check memory and disk.</source>
        <translation>Réessayez ; si cela se reproduit, vérifiez la mémoire et le disque.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Merci de signaler ce problème.</translation>
    </message>
    <message>
        <source>Do it again if you still want it.</source>
        <translation>Recommencez si vous le souhaitez toujours.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>There is no key “%1”. Keys: %2. To look for such a text, put it in quotes.</source>
        <translation>Il n’y a pas de clé « %1 ». Clés : %2. Pour rechercher ce texte, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>“%1” needs a value: %2.</source>
        <translation>« %1 » demande une valeur : %2.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”. Expected: %3.</source>
        <translation>« %1 » n’est pas une valeur de « %2 ». Attendu : %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared. Write “%1:” and a value.</source>
        <translation>« %1 » ne se compare pas. Écrivez « %1: » suivi d’une valeur.</translation>
    </message>
    <message>
        <source>This quotation has no end: a second quotation mark is expected.</source>
        <translation>Guillemet non fermé : il manque le second.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a date like 2026-11-01, 2026-11, today, yesterday or 7d</source>
        <translation>une date comme 2026-11-01, 2026-11, today, yesterday ou 7d</translation>
    </message>
    <message>
        <source>a size like 512K, 20M or 1.5G</source>
        <translation>une taille comme 512K, 20M ou 1.5G</translation>
    </message>
    <message>
        <source>a number like 1000 or 20K</source>
        <translation>un nombre comme 1000 ou 20K</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>“%1”</source>
        <comment>the title of a snapshot</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Verified %1: every byte was read, and none was damaged.</source>
        <comment>a time</comment>
        <translation>Vérifié le %1 : chaque octet a été lu, aucun n’est endommagé.</translation>
    </message>
    <message>
        <source>Verified %1 (%2): every byte was read, and none was damaged.</source>
        <comment>a time, its age</comment>
        <translation>Vérifié le %1 (%2) : chaque octet a été lu, aucun n’est endommagé.</translation>
    </message>
    <message>
        <source>✓ verified %1</source>
        <comment>a time</comment>
        <translation>✓ vérifié le %1</translation>
    </message>
    <message>
        <source>✕ damaged</source>
        <translation>✕ endommagé</translation>
    </message>
    <message>
        <source>⚠ at risk</source>
        <translation>⚠ à risque</translation>
    </message>
    <message>
        <source>? not verified</source>
        <translation>? non vérifié</translation>
    </message>
    <message>
        <source>Damaged: %1 (found %2).</source>
        <comment>what, when</comment>
        <translation>Endommagé : %1 (constaté le %2).</translation>
    </message>
    <message numerus="yes">
        <source>Damaged: %Ln vector(s) cannot be believed (found %1). The other vectors restore as before.</source>
        <comment>when</comment>
        <translation>
            <numerusform>Endommagé : %Ln vecteur n’est pas fiable (constaté le %1). Les autres vecteurs se restaurent comme avant.</numerusform>
            <numerusform>Endommagé : %Ln vecteurs ne sont pas fiables (constaté le %1). Les autres vecteurs se restaurent comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a full snapshot now, do not delete what is intact, and check the disk.</source>
        <translation>Prenez tout de suite un instantané complet, ne supprimez rien de ce qui est intact et vérifiez le disque.</translation>
    </message>
    <message>
        <source>At risk: its neighbour %1 is damaged, and the two may share the damaged file. Verify it to know.</source>
        <comment>the titles of snapshots</comment>
        <translation>À risque : son voisin %1 est endommagé, et tous deux partagent peut-être le fichier endommagé. Vérifiez-le pour le savoir.</translation>
    </message>
    <message>
        <source>in the lineage</source>
        <translation>de la lignée</translation>
    </message>
    <message>
        <source>Not verified yet: what was written was read back and compared when the snapshot was taken, but nobody has read it since.</source>
        <translation>Pas encore vérifié : ce qui a été écrit a été relu et comparé lors de la prise de l’instantané, mais n’a pas été relu depuis.</translation>
    </message>
    <message>
        <source>point in time</source>
        <translation>à un instant donné</translation>
    </message>
    <message>
        <source>per namespace</source>
        <translation>par espace de noms</translation>
    </message>
    <message>
        <source>best effort</source>
        <translation>au mieux</translation>
    </message>
    <message>
        <source>All namespaces are as they were at one moment: the storage gave one view of them.</source>
        <translation>Tous les espaces de noms sont tels qu’à un même instant : le stockage en a donné une vue unique.</translation>
    </message>
    <message>
        <source>Each namespace is as it was at one moment, but the moments differ: what was written to two namespaces meanwhile may be in one of them only.</source>
        <translation>Chaque espace de noms est tel qu’à un instant, mais ces instants diffèrent : ce qui a été écrit entre-temps dans deux espaces peut n’être que dans l’un d’eux.</translation>
    </message>
    <message>
        <source>The storage has no view of one moment: vectors that were written while the snapshot was taken may be in it or not.</source>
        <translation>Le stockage n’offre pas de vue à un instant donné : les vecteurs écrits pendant la prise de l’instantané peuvent y être ou non.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Incrémental</translation>
    </message>
</context>
<context>
    <name>Healths</name>
    <message numerus="yes">
        <source>%1: %Ln damaged vector(s)</source>
        <comment>a namespace</comment>
        <translation>
            <numerusform>%1 : %Ln vecteur endommagé</numerusform>
            <numerusform>%1 : %Ln vecteurs endommagés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>namespaces</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore again…</source>
        <translation>Restaurer à nouveau…</translation>
    </message>
    <message>
        <source>Undo restore…</source>
        <translation>Annuler la restauration…</translation>
    </message>
    <message>
        <source>The restore of “%1” that began %2 broke off: the storage is partly old and partly new.</source>
        <comment>a snapshot, a time</comment>
        <translation>La restauration de « %1 » commencée le %2 a été interrompue : le stockage est en partie ancien, en partie nouveau.</translation>
    </message>
    <message>
        <source>The restore of “%1” into %3 that began %2 broke off: that storage is partly old and partly new.</source>
        <comment>a snapshot, a time, a storage</comment>
        <translation>La restauration de « %1 » dans %3 commencée le %2 a été interrompue : ce stockage est en partie ancien, en partie nouveau.</translation>
    </message>
    <message>
        <source>It was to change: %1.</source>
        <comment>namespaces</comment>
        <translation>Elle devait modifier : %1.</translation>
    </message>
    <message>
        <source>To restore again completes it; its safety snapshot undoes it.</source>
        <translation>Restaurer à nouveau la mène à terme ; son instantané de sécurité l’annule.</translation>
    </message>
    <message>
        <source>To restore again completes it. There is no safety snapshot that would undo it.</source>
        <translation>Restaurer à nouveau la mène à terme. Aucun instantané de sécurité ne permet de l’annuler.</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <comment>an id</comment>
        <translation>Instantané : %1</translation>
    </message>
    <message>
        <source>Safety snapshot: %1</source>
        <comment>an id</comment>
        <translation>Instantané de sécurité : %1</translation>
    </message>
    <message>
        <source>Namespaces:</source>
        <translation>Espaces de noms :</translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>that a restore broke off</comment>
        <translation>Oublier…</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: done, total</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Free Space</source>
        <translation>Libération d’espace</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Taking the safety snapshot</source>
        <translation>Prise de l’instantané de sécurité</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>Contrôle de ce qui a été écrit</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>Succeeded with warnings</source>
        <translation>Réussie avec avertissements</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>%1 vectors</source>
        <comment>a number</comment>
        <translation>%1 vecteurs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amounts: done, total</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <comment>seconds left</comment>
        <translation>environ %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <comment>minutes left</comment>
        <translation>environ %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <comment>hours left</comment>
        <translation>environ %1 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1, %2, on %3, %4</source>
        <comment>a job's title, its state, a connection, its environment</comment>
        <translation>%1, %2, sur %3, %4</translation>
    </message>
    <message>
        <source>%1 per cent</source>
        <translation>%1 pour cent</translation>
    </message>
    <message>
        <source>Waits until a job that uses the same data has ended.</source>
        <translation>Attend la fin d’une tâche qui utilise les mêmes données.</translation>
    </message>
    <message>
        <source>Stopped before its commit: %1</source>
        <comment>what stopping leaves behind, a sentence</comment>
        <translation>Arrêtée avant sa validation : %1</translation>
    </message>
    <message>
        <source>it had not begun.</source>
        <translation>elle n’avait pas commencé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s); see the log.</source>
        <translation>
            <numerusform>%Ln avertissement ; voir le journal.</numerusform>
            <numerusform>%Ln avertissements ; voir le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État : %1</translation>
    </message>
    <message>
        <source>Connection: %1 (%2)</source>
        <comment>a connection, its environment</comment>
        <translation>Connexion : %1 (%2)</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <comment>a number</comment>
        <translation>Tâche : %1</translation>
    </message>
    <message>
        <source>Queued: %1</source>
        <comment>a time</comment>
        <translation>Mise en attente : %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <comment>a time</comment>
        <translation>Début : %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <comment>a time</comment>
        <translation>Fin : %1</translation>
    </message>
    <message>
        <source>Error: %1 (%2)</source>
        <comment>what happened, its stable name</comment>
        <translation>Erreur : %1 (%2)</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Commande : %1</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation>Instantané : %1</translation>
    </message>
    <message>
        <source>Log:</source>
        <translation>Journal :</translation>
    </message>
    <message>
        <source>Tidemark ended while this restore was at work. A storage with transactions is as it was before. In one without them a part may be written: the repository knows, and offers to complete or to undo it.</source>
        <translation>Tidemark s’est arrêté pendant cette restauration. Un stockage transactionnel est resté tel quel. Sans transactions, une partie a pu être écrite : le dépôt le sait et propose de terminer ou d’annuler la restauration.</translation>
    </message>
    <message>
        <source>Tidemark ended while this job was at work. Nothing half-written remains visible. Free Space removes what it may have left. See whether its result is there before you run it again.</source>
        <translation>Tidemark s’est arrêté pendant cette tâche. Rien d’à moitié écrit ne reste visible. « Libérer de l’espace » supprime ce qu’elle a pu laisser. Voyez si son résultat est là avant de la relancer.</translation>
    </message>
    <message numerus="yes">
        <source>Created “%1”: %Ln vector(s), %2 added to the repository</source>
        <comment>a snapshot, a size</comment>
        <translation>
            <numerusform>« %1 » créé : %Ln vecteur, %2 ajoutés au dépôt</numerusform>
            <numerusform>« %1 » créé : %Ln vecteurs, %2 ajoutés au dépôt</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored “%1”: %2 added, %3 changed, %4 removed</source>
        <comment>a snapshot, counts of vectors</comment>
        <translation>« %1 » restauré : %2 ajoutés, %3 modifiés, %4 supprimés</translation>
    </message>
    <message numerus="yes">
        <source>Quick check of %Ln snapshot(s): no damage found</source>
        <translation>
            <numerusform>Contrôle rapide de %Ln instantané : aucun dommage</numerusform>
            <numerusform>Contrôle rapide de %Ln instantanés : aucun dommage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified %Ln snapshot(s): every byte was read, none is damaged</source>
        <translation>
            <numerusform>%Ln instantané vérifié : chaque octet a été lu, rien d’endommagé</numerusform>
            <numerusform>%Ln instantanés vérifiés : chaque octet a été lu, rien d’endommagé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) damaged</source>
        <translation>
            <numerusform>%Ln instantané endommagé</numerusform>
            <numerusform>%Ln instantanés endommagés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a snapshot, what is wrong with it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln instantané importé</numerusform>
            <numerusform>%Ln instantanés importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln was/were here already</source>
        <translation>
            <numerusform>; %Ln était déjà là</numerusform>
            <numerusform>; %Ln étaient déjà là</numerusform>
        </translation>
    </message>
    <message>
        <source>Freed %1; %2 wait in the trash</source>
        <comment>two sizes</comment>
        <translation>%1 libérés ; %2 en attente dans la corbeille</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Snapshots that cannot be read: %1. Those in the list are not affected. "tidemark-cli verify" names all that is damaged.</source>
        <translation>Instantanés illisibles : %1. Ceux de la liste ne sont pas touchés. « tidemark-cli verify » énumère tout ce qui est endommagé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what is wrong with it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>and more: %1</source>
        <translation>et d’autres : %1</translation>
    </message>
</context>
<context>
    <name>RestoreSteps</name>
    <message>
        <source>Verify the snapshot</source>
        <translation>Vérifier l’instantané</translation>
    </message>
    <message>
        <source>Take the safety snapshot, and compare</source>
        <translation>Prendre l’instantané de sécurité et comparer</translation>
    </message>
    <message>
        <source>Compare with the storage</source>
        <translation>Comparer avec le stockage</translation>
    </message>
    <message>
        <source>Write what differs</source>
        <translation>Écrire ce qui diffère</translation>
    </message>
    <message>
        <source>Read back and check</source>
        <translation>Relire et contrôler</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>done with another step</source>
        <translation>fait avec une autre étape</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>RestoreSummary</name>
    <message>
        <source>“%1”</source>
        <comment>a name in quotation marks</comment>
        <translation>« %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: it is equal already</source>
        <translation>reste : déjà identique</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>dropped and created again</source>
        <translation>supprimé puis recréé</translation>
    </message>
    <message>
        <source>dropped: the snapshot does not have it</source>
        <translation>supprimé : l’instantané ne l’a pas</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a namespace in the snapshot, its name in the storage</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written: all %Ln vector(s) are there already, as the snapshot has them.</source>
        <translation>
            <numerusform>Rien n’est écrit : %Ln vecteur est déjà tel que dans l’instantané.</numerusform>
            <numerusform>Rien n’est écrit : les %Ln vecteurs sont déjà tous tels que dans l’instantané.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) added</source>
        <translation>
            <numerusform>%Ln vecteur ajouté</numerusform>
            <numerusform>%Ln vecteurs ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed, %2 removed; %3 stay as they are.</source>
        <comment>counts of vectors</comment>
        <translation>%1 modifiés, %2 supprimés ; %3 restent tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln namespace(s) that the snapshot does not have, with all vectors: %1.</source>
        <translation>
            <numerusform>%Ln espace de noms que l’instantané n’a pas, avec tous ses vecteurs : %1.</numerusform>
            <numerusform>%Ln espaces de noms que l’instantané n’a pas, avec tous leurs vecteurs : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present definition of %Ln namespace(s): %1.</source>
        <translation>
            <numerusform>La définition actuelle de %Ln espace de noms : %1.</numerusform>
            <numerusform>La définition actuelle de %Ln espaces de noms : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) that the snapshot does not have.</source>
        <translation>
            <numerusform>%Ln vecteur que l’instantané n’a pas.</numerusform>
            <numerusform>%Ln vecteurs que l’instantané n’a pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present content of %Ln vector(s), which the snapshot's replaces.</source>
        <translation>
            <numerusform>Le contenu actuel de %Ln vecteur, remplacé par celui de l’instantané.</numerusform>
            <numerusform>Le contenu actuel de %Ln vecteurs, remplacé par celui de l’instantané.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message numerus="yes">
        <source>Among them %Ln write(s) since the last snapshot of this lineage, which are in no snapshot yet.</source>
        <translation>
            <numerusform>Dont %Ln écriture depuis le dernier instantané de cette lignée, qui n’est encore dans aucun instantané.</numerusform>
            <numerusform>Dont %Ln écritures depuis le dernier instantané de cette lignée, qui ne sont encore dans aucun instantané.</numerusform>
        </translation>
    </message>
    <message>
        <source>The safety snapshot keeps all of it, so the restore can be undone.</source>
        <translation>L’instantané de sécurité conserve tout cela : la restauration peut être annulée.</translation>
    </message>
    <message>
        <source>No safety snapshot is taken: what no other snapshot has is gone for good.</source>
        <translation>Aucun instantané de sécurité n’est pris : ce qu’aucun autre instantané ne contient est perdu définitivement.</translation>
    </message>
    <message>
        <source>What the storage holds now, in a safety snapshot.</source>
        <translation>Ce que le stockage contient actuellement, dans un instantané de sécurité.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) that are equal already: they are not written.</source>
        <translation>
            <numerusform>%Ln vecteur déjà identique : il n’est pas écrit.</numerusform>
            <numerusform>%Ln vecteurs déjà identiques : ils ne sont pas écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every vector that the snapshot does not have: merge removes nothing.</source>
        <translation>Tout vecteur que l’instantané n’a pas : la fusion ne supprime rien.</translation>
    </message>
    <message>
        <source>All snapshots, “%1” too.</source>
        <comment>the title of a snapshot</comment>
        <translation>Tous les instantanés, y compris « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer snapshot(s) of the present lineage, as a side branch.</source>
        <translation>
            <numerusform>%Ln instantané plus récent de la lignée actuelle, en branche latérale.</numerusform>
            <numerusform>%Ln instantanés plus récents de la lignée actuelle, en branche latérale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every namespace that is not named in the plan, and what is no namespace.</source>
        <translation>Tout espace de noms absent du plan, et tout ce qui n’est pas un espace de noms.</translation>
    </message>
    <message>
        <source>What is no namespace in the storage.</source>
        <translation>Ce qui, dans le stockage, n’est pas un espace de noms.</translation>
    </message>
    <message>
        <source>The storage has %1 already, so something that exists would be touched. Go back and choose other names.</source>
        <comment>a list of names</comment>
        <translation>Le stockage contient déjà %1 : quelque chose d’existant serait touché. Revenez en arrière et choisissez d’autres noms.</translation>
    </message>
    <message>
        <source>Cannot be kept: %1: %2.</source>
        <comment>a namespace, what is lost</comment>
        <translation>Ne peut être conservé : %1 : %2.</translation>
    </message>
    <message>
        <source>Cannot be kept: %1: %2 (%3).</source>
        <comment>a namespace, what is lost, a count of vectors</comment>
        <translation>Ne peut être conservé : %1 : %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s)</source>
        <translation>
            <numerusform>%Ln vecteur</numerusform>
            <numerusform>%Ln vecteurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%Ln pinned</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln épinglé</numerusform>
            <numerusform>%Ln épinglés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by a tag</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln par une étiquette</numerusform>
            <numerusform>%Ln par une étiquette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated in the future</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln daté dans le futur</numerusform>
            <numerusform>%Ln datés dans le futur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the last ones</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln parmi les derniers</numerusform>
            <numerusform>%Ln parmi les derniers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the hourly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln par la règle horaire</numerusform>
            <numerusform>%Ln par la règle horaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the daily rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln par la règle quotidienne</numerusform>
            <numerusform>%Ln par la règle quotidienne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the weekly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln par la règle hebdomadaire</numerusform>
            <numerusform>%Ln par la règle hebdomadaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the monthly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln par la règle mensuelle</numerusform>
            <numerusform>%Ln par la règle mensuelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the yearly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln par la règle annuelle</numerusform>
            <numerusform>%Ln par la règle annuelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as the newest verified one</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln comme dernier vérifié</numerusform>
            <numerusform>%Ln comme derniers vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as the last one of a namespace</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln comme dernier d’un espace de noms</numerusform>
            <numerusform>%Ln comme derniers d’un espace de noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln because no rule removes it</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln qu’aucune règle ne supprime</numerusform>
            <numerusform>%Ln qu’aucune règle ne supprime</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no snapshots.</source>
        <translation>Il n’y a pas d’instantanés.</translation>
    </message>
    <message numerus="yes">
        <source>Removes none of %Ln snapshot(s)</source>
        <translation>
            <numerusform>Ne supprime rien sur %Ln instantané</numerusform>
            <numerusform>Ne supprime aucun des %Ln instantanés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes none of %Ln snapshot(s), oldest kept %1</source>
        <comment>a date</comment>
        <translation>
            <numerusform>Ne supprime rien sur %Ln instantané, plus ancien conservé : %1</numerusform>
            <numerusform>Ne supprime aucun des %Ln instantanés, plus ancien conservé : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %1 of %Ln snapshot(s)</source>
        <comment>a count</comment>
        <translation>
            <numerusform>Supprime %1 instantané sur %Ln</numerusform>
            <numerusform>Supprime %1 des %Ln instantanés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %1 of %Ln snapshot(s), oldest kept %2</source>
        <comment>a count, a date</comment>
        <translation>
            <numerusform>Supprime %1 instantané sur %Ln, plus ancien conservé : %2</numerusform>
            <numerusform>Supprime %1 des %Ln instantanés, plus ancien conservé : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is set. A policy without rules removes nothing: all snapshots stay.</source>
        <translation>Aucune règle n’est définie. Une politique sans règle ne supprime rien : tous les instantanés restent.</translation>
    </message>
    <message>
        <source>No snapshot has any of these tags, so the policy would keep nothing. Such a policy removes nothing: all snapshots stay. Is a tag misspelled?</source>
        <translation>Aucun instantané n’a l’une de ces étiquettes : la politique ne conserverait rien. Une telle politique ne supprime rien : tous les instantanés restent. Une étiquette est-elle mal orthographiée ?</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>étiquette %1</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>daté dans le futur</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>a number</comment>
        <translation>%1 derniers</translation>
    </message>
    <message>
        <source>hourly %1</source>
        <comment>an hour</comment>
        <translation>heure %1</translation>
    </message>
    <message>
        <source>daily %1</source>
        <comment>a day</comment>
        <translation>jour %1</translation>
    </message>
    <message>
        <source>weekly %1</source>
        <comment>a week</comment>
        <translation>semaine %1</translation>
    </message>
    <message>
        <source>monthly %1</source>
        <comment>a month</comment>
        <translation>mois %1</translation>
    </message>
    <message>
        <source>yearly %1</source>
        <comment>a year</comment>
        <translation>année %1</translation>
    </message>
    <message>
        <source>newest verified</source>
        <translation>dernier vérifié</translation>
    </message>
    <message>
        <source>last of namespace %1</source>
        <translation>dernier de l’espace de noms %1</translation>
    </message>
    <message>
        <source>no rule keeps it</source>
        <translation>aucune règle ne le conserve</translation>
    </message>
    <message>
        <source>nothing is removed</source>
        <translation>rien n’est supprimé</translation>
    </message>
    <message>
        <source>Stays, because it is pinned. Retention never removes a pinned snapshot.</source>
        <translation>Reste, car il est épinglé. La rétention ne supprime jamais un instantané épinglé.</translation>
    </message>
    <message>
        <source>Stays, because it has the tag “%1”.</source>
        <translation>Reste, car il porte l’étiquette « %1 ».</translation>
    </message>
    <message>
        <source>Stays, because it is dated in the future: some clock was wrong, so its age is not known.</source>
        <translation>Reste, car il est daté dans le futur : une horloge était fausse, son âge est donc inconnu.</translation>
    </message>
    <message>
        <source>Stays, because it is among the last %1 snapshots.</source>
        <comment>a number</comment>
        <translation>Reste, car il fait partie des %1 derniers instantanés.</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the hour %1.</source>
        <comment>an hour</comment>
        <translation>Reste comme dernier instantané de l’heure %1.</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the day %1.</source>
        <comment>a day</comment>
        <translation>Reste comme dernier instantané du jour %1.</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the week %1.</source>
        <comment>a week</comment>
        <translation>Reste comme dernier instantané de la semaine %1.</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the month %1.</source>
        <comment>a month</comment>
        <translation>Reste comme dernier instantané du mois %1.</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the year %1.</source>
        <comment>a year</comment>
        <translation>Reste comme dernier instantané de l’année %1.</translation>
    </message>
    <message>
        <source>Stays, because it is the newest snapshot that was verified without damage. Retention always keeps that one.</source>
        <translation>Reste, car c’est le plus récent instantané vérifié sans dommage. La rétention le conserve toujours.</translation>
    </message>
    <message>
        <source>Stays, because no newer snapshot holds the namespace “%1”. Retention always keeps the last one of a namespace.</source>
        <translation>Reste, car aucun instantané plus récent ne contient l’espace de noms « %1 ». La rétention conserve toujours le dernier d’un espace de noms.</translation>
    </message>
    <message>
        <source>Is removed: no rule of the policy keeps it. It goes to the trash and can be brought back for seven days.</source>
        <translation>Sera supprimé : aucune règle de la politique ne le conserve. Il va à la corbeille et peut être récupéré pendant sept jours.</translation>
    </message>
    <message>
        <source>Stays: a policy without rules removes nothing.</source>
        <translation>Reste : une politique sans règle ne supprime rien.</translation>
    </message>
    <message>
        <source>Stays: the policy would keep no snapshot at all, and such a policy removes nothing.</source>
        <translation>Reste : la politique ne conserverait aucun instantané, et une telle politique ne supprime rien.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Ctrl and Alt together write characters on many keyboards (AltGr).</source>
        <translation>Ctrl et Alt ensemble écrivent des caractères sur bien des claviers (AltGr).</translation>
    </message>
    <message>
        <source>This key alone is needed for typing and moving.</source>
        <translation>Cette touche seule sert à la saisie et aux déplacements.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>actions that are in no menu</comment>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>Test</name>
    <message>
        <source>%1: %2</source>
        <comment>an error and its particulars</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 vectors</source>
        <comment>a namespace, a number</comment>
        <translation>%1 : %2 vecteurs</translation>
    </message>
    <message>
        <source>%1: number of vectors not known</source>
        <translation>%1 : nombre de vecteurs inconnu</translation>
    </message>
    <message>
        <source>left out: %1 (%2)</source>
        <comment>a table and why it is no namespace</comment>
        <translation>écarté : %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln namespace(s)</source>
        <translation>
            <numerusform>%Ln espace de noms</numerusform>
            <numerusform>%Ln espaces de noms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>namespaces; what was left out</comment>
        <translation>%1 ; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) left out</source>
        <translation>
            <numerusform>%Ln table écartée</numerusform>
            <numerusform>%Ln tables écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked for: the connection is read-only</source>
        <translation>non testé : la connexion est en lecture seule</translation>
    </message>
    <message>
        <source>It may only be read. Snapshots can be taken, nothing can be restored into it.</source>
        <translation>Lecture seule. Il est possible d’en prendre des instantanés, mais pas d’y restaurer.</translation>
    </message>
    <message>
        <source>The file's permissions do not let you write. Snapshots can be taken, nothing can be restored into it.</source>
        <translation>Les permissions du fichier ne vous laissent pas écrire. Il est possible d’en prendre des instantanés, mais pas d’y restaurer.</translation>
    </message>
    <message>
        <source>The file's directory may not be written to, and SQLite needs that for its journal. Nothing can be restored into it.</source>
        <translation>Le répertoire du fichier n’est pas accessible en écriture, or SQLite en a besoin pour son journal. Rien ne peut y être restauré.</translation>
    </message>
    <message>
        <source>permitted; nothing was written to find out</source>
        <translation>autorisé ; rien n’a été écrit pour le savoir</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilèges</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Support of this engine</source>
        <translation>Prise en charge de ce moteur</translation>
    </message>
    <message>
        <source>Storage can be reached</source>
        <translation>Stockage joignable</translation>
    </message>
    <message>
        <source>It is the database that the URI says</source>
        <translation>Base de données conforme à l’URI</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espaces de noms</translation>
    </message>
    <message>
        <source>Storage may be written to</source>
        <translation>Stockage accessible en écriture</translation>
    </message>
    <message>
        <source>there is no storage, only a repository</source>
        <translation>pas de stockage, seulement un dépôt</translation>
    </message>
    <message>
        <source>needs what failed before</source>
        <translation>dépend de ce qui a échoué plus haut</translation>
    </message>
    <message>
        <source>No permission to write to %1. Snapshots can be looked at, none can be taken.</source>
        <translation>Pas de permission d’écriture sur %1. Les instantanés sont consultables, mais on ne peut pas en prendre.</translation>
    </message>
    <message>
        <source>permitted; %1 free</source>
        <translation>autorisé ; %1 libres</translation>
    </message>
    <message>
        <source>permitted</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Snapshots can be listed</source>
        <translation>Liste des instantanés lisible</translation>
    </message>
    <message>
        <source>Repository may be written to</source>
        <translation>Dépôt accessible en écriture</translation>
    </message>
    <message>
        <source>There is none yet; the first snapshot creates it.</source>
        <translation>Il n’y en a pas encore ; le premier instantané le créera.</translation>
    </message>
    <message>
        <source>there is none yet</source>
        <translation>il n’y en a pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln instantané</numerusform>
            <numerusform>%Ln instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>snapshots; how many are unreadable</comment>
        <translation>%1 ; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Storage and repository are apart</source>
        <translation>Stockage et dépôt séparés</translation>
    </message>
    <message>
        <source>Both are on the same file system: if its disk fails, both are lost.</source>
        <translation>Tous deux sont sur le même système de fichiers : si son disque tombe en panne, les deux sont perdus.</translation>
    </message>
    <message>
        <source>on different file systems</source>
        <translation>sur des systèmes de fichiers différents</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was tested, its outcome</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Snapshots of vector databases: take, see, compare, verify and restore them.</source>
        <translation>Instantanés de bases vectorielles : les prendre, voir, comparer, vérifier et restaurer.</translation>
    </message>
    <message>
        <source>A storage to connect to (sqlite:PATH), or a file to look into.</source>
        <translation>Un stockage auquel se connecter (sqlite:CHEMIN), ou un fichier à examiner.</translation>
    </message>
    <message>
        <source>The repository to show.</source>
        <translation>Le dépôt à afficher.</translation>
    </message>
    <message>
        <source>Open this saved connection.</source>
        <translation>Ouvrir cette connexion enregistrée.</translation>
    </message>
    <message>
        <source>Change nothing through the connection.</source>
        <translation>Ne rien modifier via cette connexion.</translation>
    </message>
    <message>
        <source>Show the demo; it is made the first time.</source>
        <translation>Afficher la démo ; elle est créée la première fois.</translation>
    </message>
    <message>
        <source>Write a picture of the main window as PNG, then quit.</source>
        <translation>Écrire une image de la fenêtre principale en PNG, puis quitter.</translation>
    </message>
    <message>
        <source>Open another window of a Tidemark that runs already.</source>
        <translation>Ouvrir une autre fenêtre d’un Tidemark déjà lancé.</translation>
    </message>
    <message>
        <source>There is no use for "%1".</source>
        <translation>Argument inattendu : « %1 ».</translation>
    </message>
    <message>
        <source>--demo, --profile, and a storage or --repository exclude each other.</source>
        <translation>--demo, --profile et un stockage ou --repository s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 demande une valeur.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>encore %Ln s environ</numerusform>
            <numerusform>encore %Ln s environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>encore %Ln min environ</numerusform>
            <numerusform>encore %Ln min environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h left</source>
        <translation>
            <numerusform>encore %Ln h environ</numerusform>
            <numerusform>encore %Ln h environ</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged: cannot be read</source>
        <translation>endommagé : illisible</translation>
    </message>
    <message numerus="yes">
        <source>damaged: %Ln vector(s)</source>
        <translation>
            <numerusform>endommagé : %Ln vecteur</numerusform>
            <numerusform>endommagé : %Ln vecteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>may share damage</source>
        <translation>peut-être touché</translation>
    </message>
    <message>
        <source>verified %1</source>
        <comment>a time or a date</comment>
        <translation>vérifié %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>base of current</source>
        <comment>the snapshot that the storage descends from</comment>
        <translation>référence actuelle</translation>
    </message>
    <message>
        <source>keep: %1</source>
        <comment>a retention rule</comment>
        <translation>conserver : %1</translation>
    </message>
    <message>
        <source>remove: %1</source>
        <comment>a retention rule</comment>
        <translation>supprimer : %1</translation>
    </message>
    <message>
        <source>namespaces changed since the base</source>
        <translation>espaces de noms modifiés depuis la référence</translation>
    </message>
    <message>
        <source>no changes since the base</source>
        <translation>aucun changement depuis la référence</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) since the base</source>
        <extracomment>%1 is the number</extracomment>
        <translation>
            <numerusform>%1 changement depuis la référence</numerusform>
            <numerusform>%1 changements depuis la référence</numerusform>
        </translation>
    </message>
    <message>
        <source>no snapshot of it yet: the next one will be full</source>
        <translation>encore aucun instantané : le prochain sera complet</translation>
    </message>
    <message>
        <source>not compared with its base yet</source>
        <translation>pas encore comparé avec sa référence</translation>
    </message>
    <message>
        <source>comparing again…</source>
        <translation>nouvelle comparaison…</translation>
    </message>
    <message>
        <source>comparing with its base…</source>
        <translation>comparaison avec sa référence…</translation>
    </message>
    <message>
        <source>the storage cannot be read: %1</source>
        <translation>stockage illisible : %1</translation>
    </message>
    <message>
        <source>the storage cannot be read</source>
        <translation>stockage illisible</translation>
    </message>
    <message>
        <source>interrupted: nothing was kept; the jobs panel offers it again</source>
        <translation>interrompu : rien n’a été conservé ; le volet des tâches propose de le refaire</translation>
    </message>
    <message>
        <source>waits for another job</source>
        <translation>attend une autre tâche</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt en cours…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1 vectors/s</source>
        <translation>%1 vecteurs/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no changes</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Incrémental</translation>
    </message>
    <message>
        <source>Today — %1</source>
        <comment>a date</comment>
        <translation>Aujourd’hui — %1</translation>
    </message>
    <message>
        <source>Yesterday — %1</source>
        <comment>a date</comment>
        <translation>Hier — %1</translation>
    </message>
    <message>
        <source>This week — from %1</source>
        <comment>a date</comment>
        <translation>Cette semaine — à partir du %1</translation>
    </message>
    <message>
        <source>Last week — from %1</source>
        <comment>a date</comment>
        <translation>Semaine dernière — à partir du %1</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <comment>a date</comment>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month, a year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This month — %1</source>
        <comment>a month</comment>
        <translation>Ce mois-ci — %1</translation>
    </message>
    <message>
        <source>Last month — %1</source>
        <comment>a month</comment>
        <translation>Mois dernier — %1</translation>
    </message>
    <message>
        <source>Lineage of the current state</source>
        <translation>Lignée de l’état actuel</translation>
    </message>
    <message>
        <source>Branch of “%1”, from “%2”</source>
        <comment>the newest snapshot of it, where it begins</comment>
        <translation>Branche de « %1 », depuis « %2 »</translation>
    </message>
    <message>
        <source>Branch of “%1”</source>
        <comment>the newest snapshot of it</comment>
        <translation>Branche de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln instantané</numerusform>
            <numerusform>%Ln instantanés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>%Ln endommagé</numerusform>
            <numerusform>%Ln endommagés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may share damage</source>
        <translation>
            <numerusform>%Ln peut-être touché</numerusform>
            <numerusform>%Ln peut-être touchés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folded</source>
        <comment>snapshots of a side branch</comment>
        <translation>
            <numerusform>%Ln replié</numerusform>
            <numerusform>%Ln repliés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) without snapshots</source>
        <translation>
            <numerusform>%Ln semaine sans instantané</numerusform>
            <numerusform>%Ln semaines sans instantané</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) without snapshots</source>
        <translation>
            <numerusform>%Ln mois sans instantané</numerusform>
            <numerusform>%Ln mois sans instantané</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without snapshots</source>
        <translation>
            <numerusform>%Ln jour sans instantané</numerusform>
            <numerusform>%Ln jours sans instantané</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) of a side branch</source>
        <translation>
            <numerusform>%Ln instantané d’une branche latérale</numerusform>
            <numerusform>%Ln instantanés d’une branche latérale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln snapshot(s)</source>
        <comment>folded</comment>
        <translation>
            <numerusform>+%Ln instantané</numerusform>
            <numerusform>+%Ln instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>safety snapshot</source>
        <translation>instantané de sécurité</translation>
    </message>
    <message>
        <source>in the lineage of the current state</source>
        <translation>dans la lignée de l’état actuel</translation>
    </message>
    <message>
        <source>side branch</source>
        <translation>branche latérale</translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation>parent %1</translation>
    </message>
    <message>
        <source>parent not found</source>
        <translation>parent introuvable</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>étiquettes : %1</translation>
    </message>
    <message>
        <source>In the lineage of the current state.</source>
        <translation>Dans la lignée de l’état actuel.</translation>
    </message>
    <message>
        <source>On a side branch, not in the lineage of the current state.</source>
        <translation>Sur une branche latérale, hors de la lignée de l’état actuel.</translation>
    </message>
    <message numerus="yes">
        <source>Lineage: %Ln ancestor(s), the oldest is “%1”.</source>
        <translation>
            <numerusform>Lignée : %Ln ancêtre, le plus ancien est « %1 ».</numerusform>
            <numerusform>Lignée : %Ln ancêtres, le plus ancien est « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>The parent of the oldest one is not in this repository.</source>
        <translation>Le parent du plus ancien n’est pas dans ce dépôt.</translation>
    </message>
    <message>
        <source>Restores on its own: %1 vectors, %2. No other snapshot is needed.</source>
        <translation>Se restaure seul : %1 vecteurs, %2. Aucun autre instantané n’est nécessaire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) descend from it.</source>
        <translation>
            <numerusform>%Ln instantané en descend.</numerusform>
            <numerusform>%Ln instantanés en descendent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::AboutDialog</name>
    <message>
        <source>About Tidemark</source>
        <translation>À propos de Tidemark</translation>
    </message>
    <message>
        <source>Takes snapshots of vector databases, shows them as a timeline with their lineage, and restores, compares and verifies them.</source>
        <translation>Prend des instantanés de bases vectorielles, les montre en chronologie avec leur lignée, et les restaure, compare et vérifie.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Copyright 2026 The Tidemark authors. Licensed under the Apache License, Version 2.0; without warranty of any kind. Qt is used under the GNU LGPL, version 3; SQLite is in the public domain; zstd, xxHash, CRoaring, {fmt}, tl::expected and JSON for Modern C++ are under their own free licences.</source>
        <translation>Copyright 2026 Les auteurs de Tidemark. Sous licence Apache, version 2.0 ; sans aucune garantie. Qt est utilisé sous GNU LGPL, version 3 ; SQLite est dans le domaine public ; zstd, xxHash, CRoaring, {fmt}, tl::expected et JSON for Modern C++ sont sous leurs propres licences libres.</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ActionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Ouvrir une autre fenêtre</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Connect to a storage and a repository</source>
        <translation>Se connecter à un stockage et à un dépôt</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>Ouvrir la &amp;démo</translation>
    </message>
    <message>
        <source>Open a demo storage of real embeddings with weeks of history</source>
        <translation>Ouvrir un stockage de démonstration : de vrais plongements (embeddings) et des semaines d’historique</translation>
    </message>
    <message>
        <source>&amp;Inspect a File…</source>
        <translation>E&amp;xaminer un fichier…</translation>
    </message>
    <message>
        <source>Look into a file of snapshots or an SQLite database; nothing is restored</source>
        <translation>Regarder dans un fichier d’instantanés ou une base SQLite ; rien n’est restauré</translation>
    </message>
    <message>
        <source>I&amp;mport Snapshots…</source>
        <translation>&amp;Importer des instantanés…</translation>
    </message>
    <message>
        <source>Check a file of snapshots and add them to this repository</source>
        <translation>Contrôler un fichier d’instantanés et ajouter son contenu à ce dépôt</translation>
    </message>
    <message>
        <source>Import from Da&amp;kera…</source>
        <translation>Importer depuis Da&amp;kera…</translation>
    </message>
    <message>
        <source>Look into a directory of Dakera and add its snapshots to this repository</source>
        <translation>Regarder dans un répertoire de Dakera et ajouter ses instantanés à ce dépôt</translation>
    </message>
    <message>
        <source>C&amp;lose the Connection</source>
        <translation>F&amp;ermer la connexion</translation>
    </message>
    <message>
        <source>Back to the start page; running jobs go on</source>
        <translation>Retour à la page d’accueil ; les tâches en cours continuent</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Fermer toutes les fenêtres</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last edit of a description, tags or pin</source>
        <translation>Annuler la dernière modification d’une description, d’étiquettes ou d’un épinglage</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Do the edit again</source>
        <translation>Refaire la modification</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>Filtrer la chronologie</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Aller à la correspondance suivante</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>Aller à la correspondance précédente</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Edit the name in its row: the first line of the description</source>
        <translation>Modifier le nom dans sa ligne : la première ligne de la description</translation>
    </message>
    <message>
        <source>&amp;Edit Description and Tags…</source>
        <translation>&amp;Modifier la description et les étiquettes…</translation>
    </message>
    <message>
        <source>Change the description, the tags or the pin</source>
        <translation>Modifier la description, les étiquettes ou l’épinglage</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Copy the ids of the selected snapshots</source>
        <translation>Copier les ID des instantanés sélectionnés</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>&amp;Créer…</translation>
    </message>
    <message>
        <source>Take a snapshot of the storage</source>
        <translation>Prendre un instantané du stockage</translation>
    </message>
    <message>
        <source>Create &amp;Now</source>
        <translation>Créer &amp;maintenant</translation>
    </message>
    <message>
        <source>Take a snapshot with the usual settings, without a question</source>
        <translation>Prendre un instantané avec les réglages habituels, sans rien demander</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>See what a restore of this snapshot would do, then do it</source>
        <translation>Voir ce que ferait la restauration de cet instantané, puis la lancer</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>Compare two snapshots, or one with the current state</source>
        <translation>Comparer deux instantanés, ou un seul avec l’état actuel</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Read every byte of the selected snapshots and check it</source>
        <translation>Lire et contrôler chaque octet des instantanés sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Quick Check</source>
        <translation>Contrôle rapi&amp;de</translation>
    </message>
    <message>
        <source>Check that all files are there and have their sizes; their content is not read</source>
        <translation>Contrôler la présence et la taille des fichiers ; leur contenu n’est pas lu</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>Protect the selected snapshots from deletion and retention, or release them</source>
        <translation>Protéger les instantanés sélectionnés de la suppression et de la rétention, ou les désépingler</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write the selected snapshots into one portable file</source>
        <translation>Écrire les instantanés sélectionnés dans un seul fichier portable</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>See what deleting the selected snapshots would mean, then do it</source>
        <translation>Voir ce qu’entraînerait la suppression des instantanés sélectionnés, puis la lancer</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>&amp;Verify All</source>
        <translation>&amp;Tout vérifier</translation>
    </message>
    <message>
        <source>Read every byte of all snapshots and check it</source>
        <translation>Lire et contrôler chaque octet de tous les instantanés</translation>
    </message>
    <message>
        <source>&amp;Retention…</source>
        <translation>&amp;Rétention…</translation>
    </message>
    <message>
        <source>Decide which snapshots to keep, with a verdict on each</source>
        <translation>Décider quels instantanés conserver, avec un verdict pour chacun</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>&amp;Corbeille…</translation>
    </message>
    <message>
        <source>Deleted snapshots, which can be brought back for seven days</source>
        <translation>Instantanés supprimés, récupérables pendant sept jours</translation>
    </message>
    <message>
        <source>&amp;Free Space…</source>
        <translation>&amp;Libérer de l’espace…</translation>
    </message>
    <message>
        <source>Remove the files that no snapshot needs</source>
        <translation>Supprimer les fichiers dont aucun instantané n’a besoin</translation>
    </message>
    <message>
        <source>Read-&amp;Only</source>
        <translation>Lecture &amp;seule</translation>
    </message>
    <message>
        <source>Lock this connection: nothing can be changed through it</source>
        <translation>Verrouiller cette connexion : rien ne peut être modifié par son biais</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>&amp;Current State</source>
        <translation>É&amp;tat actuel</translation>
    </message>
    <message>
        <source>Go to the row of the current state</source>
        <translation>Aller à la ligne de l’état actuel</translation>
    </message>
    <message>
        <source>&amp;Parent</source>
        <translation>&amp;Parent</translation>
    </message>
    <message>
        <source>Go to the snapshot that this one was compared with</source>
        <translation>Aller à l’instantané avec lequel celui-ci a été comparé</translation>
    </message>
    <message>
        <source>C&amp;hild</source>
        <translation>&amp;Enfant</translation>
    </message>
    <message>
        <source>Go to the next snapshot of this lineage</source>
        <translation>Aller à l’instantané suivant de cette lignée</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>Back to what was selected before</source>
        <translation>Revenir à la sélection précédente</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Forward to what was selected after</source>
        <translation>Avancer à la sélection suivante</translation>
    </message>
    <message>
        <source>&amp;Date…</source>
        <translation>&amp;Date…</translation>
    </message>
    <message>
        <source>Go to the snapshot at or before a time</source>
        <translation>Aller à l’instantané pris à ce moment ou juste avant</translation>
    </message>
    <message>
        <source>Select the &amp;Lineage</source>
        <translation>Sélectionner la &amp;lignée</translation>
    </message>
    <message>
        <source>Select this snapshot and its parents up to the full one</source>
        <translation>Sélectionner cet instantané et ses parents jusqu’au complet</translation>
    </message>
    <message>
        <source>Select the D&amp;escendants</source>
        <translation>Sélectionner les des&amp;cendants</translation>
    </message>
    <message>
        <source>Select the snapshots that descend from this one</source>
        <translation>Sélectionner les instantanés qui descendent de celui-ci</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Read the repository again and compare the storage with its base</source>
        <translation>Relire le dépôt et comparer le stockage avec sa référence</translation>
    </message>
    <message>
        <source>Compare the Current &amp;State</source>
        <translation>Comparer l’état actue&amp;l</translation>
    </message>
    <message>
        <source>Open the comparison of the storage with the snapshot that it descends from</source>
        <translation>Ouvrir la comparaison du stockage avec l’instantané dont il descend</translation>
    </message>
    <message>
        <source>Group by &amp;Day</source>
        <translation>Grouper par &amp;jour</translation>
    </message>
    <message>
        <source>Put the snapshots of each day under a header</source>
        <translation>Réunir les instantanés de chaque jour sous un en-tête</translation>
    </message>
    <message>
        <source>Group by &amp;Week</source>
        <translation>Grouper par &amp;semaine</translation>
    </message>
    <message>
        <source>Put the snapshots of each week under a header</source>
        <translation>Réunir les instantanés de chaque semaine sous un en-tête</translation>
    </message>
    <message>
        <source>Group by &amp;Month</source>
        <translation>Grouper par &amp;mois</translation>
    </message>
    <message>
        <source>Put the snapshots of each month under a header</source>
        <translation>Réunir les instantanés de chaque mois sous un en-tête</translation>
    </message>
    <message>
        <source>Group by &amp;Branch</source>
        <translation>Grouper par &amp;branche</translation>
    </message>
    <message>
        <source>First the lineage of the current state, then every other branch</source>
        <translation>D’abord la lignée de l’état actuel, puis chaque autre branche</translation>
    </message>
    <message>
        <source>&amp;No Groups</source>
        <translation>Sans &amp;groupes</translation>
    </message>
    <message>
        <source>One list without headers</source>
        <translation>Une seule liste, sans en-têtes</translation>
    </message>
    <message>
        <source>&amp;Fold Long Branches</source>
        <translation>Re&amp;plier les longues branches</translation>
    </message>
    <message>
        <source>One row for many snapshots of a side branch that nothing distinguishes</source>
        <translation>Une seule ligne pour de nombreux instantanés d’une branche latérale que rien ne distingue</translation>
    </message>
    <message>
        <source>Times in &amp;Local Time</source>
        <translation>Heures &amp;locales</translation>
    </message>
    <message>
        <source>Show times and count days in the time zone of this computer</source>
        <translation>Afficher les heures et compter les jours dans le fuseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Heures &amp;UTC</translation>
    </message>
    <message>
        <source>Show times and count days in coordinated universal time</source>
        <translation>Afficher les heures et compter les jours en temps universel coordonné</translation>
    </message>
    <message>
        <source>Colours of the &amp;Desktop</source>
        <translation>Couleurs du &amp;bureau</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Clair ou sombre, comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>Colours of high contrast</source>
        <translation>Couleurs à contraste élevé</translation>
    </message>
    <message>
        <source>Go to the &amp;Timeline</source>
        <translation>Aller à la &amp;chronologie</translation>
    </message>
    <message>
        <source>Put the keyboard into the timeline</source>
        <translation>Placer le focus clavier dans la chronologie</translation>
    </message>
    <message>
        <source>Go to the Det&amp;ails</source>
        <translation>Aller aux &amp;détails</translation>
    </message>
    <message>
        <source>Put the keyboard into the details</source>
        <translation>Placer le focus clavier dans les détails</translation>
    </message>
    <message>
        <source>Go to the &amp;Jobs</source>
        <translation>Aller aux tâc&amp;hes</translation>
    </message>
    <message>
        <source>Put the keyboard into the jobs</source>
        <translation>Placer le focus clavier dans les tâches</translation>
    </message>
    <message>
        <source>Go to the Co&amp;nnections</source>
        <translation>Aller aux co&amp;nnexions</translation>
    </message>
    <message>
        <source>Put the keyboard into the connections</source>
        <translation>Placer le focus clavier dans les connexions</translation>
    </message>
    <message>
        <source>&amp;Stop the Job</source>
        <translation>Arrêter la &amp;tâche</translation>
    </message>
    <message>
        <source>Stop the selected job, or the one that runs</source>
        <translation>Arrêter la tâche sélectionnée, ou celle en cours</translation>
    </message>
    <message>
        <source>&amp;Back to the Timeline</source>
        <translation>&amp;Retour à la chronologie</translation>
    </message>
    <message>
        <source>Close the comparison or the retention page</source>
        <translation>Fermer la page de comparaison ou de rétention</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>All &amp;Commands…</source>
        <translation>Toutes les &amp;commandes…</translation>
    </message>
    <message>
        <source>Search everything that can be done</source>
        <translation>Rechercher parmi tout ce qu’on peut faire</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>All keys, which can be changed there</source>
        <translation>Tous les raccourcis, modifiables ici</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>À &amp;propos de Tidemark</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versions et licences</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ChangeDetail</name>
    <message>
        <source>The vector in A and in B</source>
        <translation>Le vecteur dans A et dans B</translation>
    </message>
    <message>
        <source>Metadata in A</source>
        <translation>Métadonnées dans A</translation>
    </message>
    <message>
        <source>Metadata in B</source>
        <translation>Métadonnées dans B</translation>
    </message>
    <message>
        <source>No vector is chosen. Choose one above to see both versions of it.</source>
        <translation>Aucun vecteur choisi. Choisissez-en un ci-dessus pour voir ses deux versions.</translation>
    </message>
    <message>
        <source>Fetching both versions…</source>
        <translation>Lecture des deux versions…</translation>
    </message>
    <message>
        <source>It could not be read: %1 (%2). %3</source>
        <comment>headline, detail and advice of an error</comment>
        <translation>Lecture impossible : %1 (%2). %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an id, what happened to it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Neither side has it any more. Compare again.</source>
        <translation>Plus aucun des deux côtés ne le contient. Relancez la comparaison.</translation>
    </message>
    <message>
        <source>Only B has it.</source>
        <translation>Seul B le contient.</translation>
    </message>
    <message>
        <source>Only A has it.</source>
        <translation>Seul A le contient.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ChangeListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>added, changed or removed; an id</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <comment>an id, what happened to it, a namespace</comment>
        <translation>%1, %2, dans %3</translation>
    </message>
    <message>
        <source>A: added, M: changed, D: removed</source>
        <translation>A : ajouté, M : modifié, D : supprimé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CloseDialog</name>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <comment>a number</comment>
        <translation>%1 % fait</translation>
    </message>
    <message>
        <source>Quit while jobs are running</source>
        <translation>Quitter alors que des tâches sont en cours</translation>
    </message>
    <message>
        <source>Active jobs</source>
        <translation>Tâches actives</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stopping it</source>
        <translation>Si on l’arrête</translation>
    </message>
    <message>
        <source>S&amp;top them and quit</source>
        <translation>Les &amp;arrêter et quitter</translation>
    </message>
    <message>
        <source>Quit when they are &amp;done</source>
        <translation>Quitter une fois &amp;terminées</translation>
    </message>
    <message>
        <source>Quit when they are done</source>
        <translation>Quitter une fois les tâches terminées</translation>
    </message>
    <message>
        <source>Show &amp;jobs</source>
        <translation>&amp;Voir les tâches</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Voir les tâches</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an environment's word, a connection</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All jobs are done. Nothing is in the way of quitting.</source>
        <translation>Toutes les tâches sont terminées. Rien n’empêche de quitter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) is/are not done yet.</source>
        <translation>
            <numerusform>%Ln tâche n’est pas encore terminée.</numerusform>
            <numerusform>%Ln tâches ne sont pas encore terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CollectDialog</name>
    <message>
        <source>Free space</source>
        <translation>Libérer de l’espace</translation>
    </message>
    <message>
        <source>Files that no snapshot needs move to the trash. What has been in the trash for more than seven days is removed for good, and so are leftovers of interrupted jobs. No snapshot of the timeline loses anything. While it runs, nothing else can work on the repository.</source>
        <translation>Les fichiers dont aucun instantané n’a besoin vont à la corbeille. Ce qui s’y trouve depuis plus de sept jours est supprimé définitivement, de même que les restes de tâches interrompues. Aucun instantané de la chronologie ne perd quoi que ce soit. Pendant ce temps, rien d’autre ne peut travailler sur le dépôt.</translation>
    </message>
    <message>
        <source>&amp;Empty the trash now, without waiting for seven days</source>
        <translation>&amp;Vider la corbeille maintenant, sans attendre sept jours</translation>
    </message>
    <message>
        <source>Empty the trash now, without waiting for seven days</source>
        <translation>Vider la corbeille maintenant, sans attendre sept jours</translation>
    </message>
    <message>
        <source>Snapshots that can no longer be brought back</source>
        <translation>Instantanés qui ne seront plus récupérables</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Reading the trash…</source>
        <translation>Lecture de la corbeille…</translation>
    </message>
    <message>
        <source>No deleted snapshot is in the trash: nothing that could be brought back is lost.</source>
        <translation>La corbeille ne contient aucun instantané supprimé : rien de récupérable n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted snapshot(s) can then no longer be brought back:</source>
        <translation>
            <numerusform>%Ln instantané supprimé ne sera alors plus récupérable :</numerusform>
            <numerusform>%Ln instantanés supprimés ne seront alors plus récupérables :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted snapshot(s) in the trash. Those deleted more than seven days ago go.</source>
        <translation>
            <numerusform>%Ln instantané supprimé dans la corbeille. S’il y est depuis plus de sept jours, il disparaît.</numerusform>
            <numerusform>%Ln instantanés supprimés dans la corbeille. Ceux qui y sont depuis plus de sept jours disparaissent.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Free space</source>
        <translation>&amp;Libérer de l’espace</translation>
    </message>
    <message>
        <source>&amp;Free space and empty the trash</source>
        <translation>&amp;Libérer et vider la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Free space and lose %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Libérer et perdre %Ln instantané</numerusform>
            <numerusform>&amp;Libérer et perdre %Ln instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>To empty the trash, type how many snapshots can then no longer be brought back: %1</source>
        <translation>Pour vider la corbeille, saisissez combien d’instantanés ne seront alors plus récupérables : %1</translation>
    </message>
    <message>
        <source>The trash is still being read.</source>
        <translation>La corbeille est encore en cours de lecture.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) cannot be read, so nobody knows which files they need. Mend or delete them first: %1</source>
        <translation>
            <numerusform>%Ln instantané est illisible : on ignore de quels fichiers il a besoin. Réparez-le ou supprimez-le d’abord : %1</numerusform>
            <numerusform>%Ln instantanés sont illisibles : on ignore de quels fichiers ils ont besoin. Réparez-les ou supprimez-les d’abord : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CommandLine</name>
    <message>
        <source>Cop&amp;y command</source>
        <translation>Copier la comman&amp;de</translation>
    </message>
    <message>
        <source>Copy the same on the command line</source>
        <translation>Copier l’équivalent en ligne de commande</translation>
    </message>
    <message>
        <source>The same on the command line: %1</source>
        <translation>L’équivalent en ligne de commande : %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CommandPalette</name>
    <message>
        <source>It cannot be done now.</source>
        <translation>Impossible pour le moment.</translation>
    </message>
    <message>
        <source>All actions – %1</source>
        <comment>a connection</comment>
        <translation>Toutes les actions – %1</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Type a part of an action's name</source>
        <translation>Saisissez une partie du nom d’une action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>%1 – not now: %2</source>
        <comment>an action, why it cannot be done</comment>
        <translation>%1 – pas maintenant : %2</translation>
    </message>
    <message>
        <source>No action has such a name.</source>
        <translation>Aucune action ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ComparePage</name>
    <message>
        <source>Comparison of two snapshots</source>
        <translation>Comparaison de deux instantanés</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop comparing; what has arrived stays</source>
        <translation>Arrêter la comparaison ; ce qui est déjà lu reste</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Changement suivant</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Changement précédent</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>&amp;Back to the timeline</source>
        <translation>&amp;Retour à la chronologie</translation>
    </message>
    <message>
        <source>Back to the timeline</source>
        <translation>Retour à la chronologie</translation>
    </message>
    <message>
        <source>A, the first side</source>
        <translation>A, le premier côté</translation>
    </message>
    <message>
        <source>B, the second side</source>
        <translation>B, le second côté</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Échanger A et B</translation>
    </message>
    <message>
        <source>Compare again (F5)</source>
        <translation>Comparer à nouveau (F5)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export all changes as CSV or JSON</source>
        <translation>Exporter tous les changements en CSV ou JSON</translation>
    </message>
    <message>
        <source>&amp;Restore A…</source>
        <translation>Re&amp;staurer A…</translation>
    </message>
    <message>
        <source>Restore the snapshot A</source>
        <translation>Restaurer l’instantané A</translation>
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
        <translation>A : ajouté</translation>
    </message>
    <message>
        <source>M: changed</source>
        <translation>M : modifié</translation>
    </message>
    <message>
        <source>D: removed</source>
        <translation>D : supprimé</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Changed values</source>
        <translation>Valeurs modifiées</translation>
    </message>
    <message>
        <source>Changed metadata</source>
        <translation>Métadonnées modifiées</translation>
    </message>
    <message>
        <source>Namespaces and their changes</source>
        <translation>Espaces de noms et leurs changements</translation>
    </message>
    <message>
        <source>Show only ids that contain this</source>
        <translation>Afficher seulement les ID contenant ce texte</translation>
    </message>
    <message>
        <source>Filter ids</source>
        <translation>Filtrer les ID</translation>
    </message>
    <message>
        <source>Changed ids</source>
        <translation>ID modifiés</translation>
    </message>
    <message>
        <source>A&amp;dded</source>
        <translation>A&amp;joutés</translation>
    </message>
    <message>
        <source>Chan&amp;ged</source>
        <translation>&amp;Modifiés</translation>
    </message>
    <message>
        <source>Remo&amp;ved</source>
        <translation>S&amp;upprimés</translation>
    </message>
    <message>
        <source>Both sides are the same. Choose another one.</source>
        <translation>Les deux côtés désignent la même chose. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This connection has no storage, so there is no current state to compare with.</source>
        <translation>Cette connexion n’a pas de stockage, donc pas d’état actuel à comparer.</translation>
    </message>
    <message>
        <source>%1 was deleted meanwhile. What is shown is from before; choose another snapshot to compare again.</source>
        <comment>ids of snapshots</comment>
        <translation>Supprimé entre-temps : %1. Ce qui est affiché date d’avant ; choisissez un autre instantané pour comparer à nouveau.</translation>
    </message>
    <message>
        <source>the current state</source>
        <translation>l’état actuel</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a title</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Fetching ids…</source>
        <translation>Lecture des ID…</translation>
    </message>
    <message>
        <source>Counting changes…</source>
        <translation>Décompte des changements…</translation>
    </message>
    <message>
        <source>Compare two snapshots</source>
        <translation>Comparer deux instantanés</translation>
    </message>
    <message>
        <source>Choose A and B above.</source>
        <translation>Choisissez A et B ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 hold the same %Ln vector(s), in %3 namespaces.</source>
        <comment>two snapshots, a count</comment>
        <translation>
            <numerusform>%1 et %2 contiennent %Ln vecteur identique (espaces de noms : %3).</numerusform>
            <numerusform>%1 et %2 contiennent les mêmes %Ln vecteurs (espaces de noms : %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>two snapshots</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>It could not be compared: %1</source>
        <comment>an error</comment>
        <translation>Comparaison impossible : %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Nothing had arrived yet. F5 compares again.</source>
        <translation>Rien n’avait encore été lu. F5 relance la comparaison.</translation>
    </message>
    <message>
        <source>The counts are complete, but the ids could not be fetched: %1. %2</source>
        <comment>an error, its advice</comment>
        <translation>Les décomptes sont complets, mais la lecture des ID a échoué : %1. %2</translation>
    </message>
    <message>
        <source>The counts are complete; ids are being fetched.</source>
        <translation>Les décomptes sont complets ; lecture des ID en cours.</translation>
    </message>
    <message>
        <source>Stopped: the counts are complete, ids are missing.</source>
        <translation>Arrêté : les décomptes sont complets, il manque des ID.</translation>
    </message>
    <message>
        <source>%1 ids match</source>
        <comment>a count</comment>
        <translation>%1 ID trouvés</translation>
    </message>
    <message>
        <source>%1 of %2 ids: at most %3 of a namespace and a kind are listed; an export has all.</source>
        <comment>three counts</comment>
        <translation>%1 ID sur %2 : au plus %3 par espace de noms et par type sont listés ; une exportation les contient tous.</translation>
    </message>
    <message>
        <source>%1 ids</source>
        <comment>a count</comment>
        <translation>%1 ID</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>Exporter les changements</translation>
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
        <translation>Exportation vers %1…</translation>
    </message>
    <message>
        <source>Exported %1 changes to %2.</source>
        <comment>a count, a file</comment>
        <translation>%1 changements exportés vers %2.</translation>
    </message>
    <message>
        <source>The export to %1 failed: %2 (%3). There is no unfinished file.</source>
        <comment>a file, an error, its detail</comment>
        <translation>L’exportation vers %1 a échoué : %2 (%3). Il ne reste pas de fichier inachevé.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Save and &amp;connect</source>
        <translation>Enregistrer et se &amp;connecter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ConnectionForm</name>
    <message>
        <source>This is no URI that Tidemark knows. An SQLite file is sqlite:/its/path.</source>
        <translation>Tidemark ne connaît pas cette URI. Un fichier SQLite s’écrit sqlite:/son/chemin.</translation>
    </message>
    <message>
        <source>The storage has no name.</source>
        <translation>Le stockage n’a pas de nom.</translation>
    </message>
    <message>
        <source>%1 is not available in this version.</source>
        <comment>an engine</comment>
        <translation>%1 n’est pas disponible dans cette version.</translation>
    </message>
    <message>
        <source>Give the whole path, beginning with a slash.</source>
        <translation>Indiquez le chemin complet, en commençant par une barre oblique.</translation>
    </message>
    <message>
        <source>The path is too long.</source>
        <translation>Le chemin est trop long.</translation>
    </message>
    <message>
        <source>The connection needs a name.</source>
        <translation>La connexion doit avoir un nom.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Une autre connexion porte ce nom.</translation>
    </message>
    <message>
        <source>Choose the SQLite file.</source>
        <translation>Choisissez le fichier SQLite.</translation>
    </message>
    <message>
        <source>The server needs a name or an address.</source>
        <translation>Le serveur doit avoir un nom ou une adresse.</translation>
    </message>
    <message>
        <source>Choose the directory that keeps the snapshots.</source>
        <translation>Choisissez le répertoire où conserver les instantanés.</translation>
    </message>
    <message>
        <source>The repository is a directory of its own, not the storage.</source>
        <translation>Le dépôt est un répertoire à part, et non le stockage.</translation>
    </message>
    <message>
        <source>default (%1)</source>
        <comment>a port</comment>
        <translation>par défaut (%1)</translation>
    </message>
    <message>
        <source>The password was taken out of the URI.</source>
        <translation>Le mot de passe a été retiré de l’URI.</translation>
    </message>
    <message>
        <source>There is none yet: it will be created by the first snapshot.</source>
        <translation>Il n’y en a pas encore : le premier instantané le créera.</translation>
    </message>
    <message>
        <source>“%1” keeps its snapshots there too.</source>
        <comment>a connection</comment>
        <translation>« %1 » y conserve aussi ses instantanés.</translation>
    </message>
    <message>
        <source>Choose the repository's directory</source>
        <translation>Choisir le répertoire du dépôt</translation>
    </message>
    <message>
        <source>Choose an SQLite file</source>
        <translation>Choisir un fichier SQLite</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3)</source>
        <translation>Bases de données SQLite (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for the repository's directory</source>
        <translation>Parcourir pour trouver le répertoire du dépôt</translation>
    </message>
    <message>
        <source>Browse for the SQLite file</source>
        <translation>Parcourir pour trouver le fichier SQLite</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Storage URI</source>
        <translation>URI du stockage</translation>
    </message>
    <message>
        <source>sqlite:/path/to/file.db, or paste a path or URI</source>
        <translation>sqlite:/chemin/du/fichier.db, ou collez un chemin ou une URI</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>Fichier SQLite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Storage &amp;URI:</source>
        <translation>&amp;URI du stockage :</translation>
    </message>
    <message>
        <source>&amp;Engine:</source>
        <translation>&amp;Moteur :</translation>
    </message>
    <message>
        <source>SQLite &amp;file:</source>
        <translation>&amp;Fichier SQLite :</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Re&amp;pository:</source>
        <translation>Dé&amp;pôt :</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Decides the colour of the band and how much stands between you and a loss</source>
        <translation>Décide de la couleur du bandeau et des garde-fous contre une perte</translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation>En&amp;vironnement :</translation>
    </message>
    <message>
        <source>&amp;Read-only: nothing can be changed through this connection</source>
        <translation>&amp;Lecture seule : rien ne peut être modifié via cette connexion</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed through this connection</source>
        <translation>Lecture seule : rien ne peut être modifié via cette connexion</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte :</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort :</translation>
    </message>
    <message>
        <source>Encrypted (HTTPS)</source>
        <translation>Chiffré (HTTPS)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de données :</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>U&amp;ser:</source>
        <translation>Ut&amp;ilisateur :</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Where the password is kept</source>
        <translation>Où le mot de passe est conservé</translation>
    </message>
    <message>
        <source>keep in the keychain</source>
        <translation>conserver dans le trousseau</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>pour cette session seulement</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Mot de pa&amp;sse :</translation>
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
        <translation>%1 · ouverte · lecture seule</translation>
    </message>
    <message>
        <source>%1 · open</source>
        <comment>a connection</comment>
        <translation>%1 · ouverte</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <comment>a connection</comment>
        <translation>%1 · lecture seule</translation>
    </message>
    <message>
        <source>%1
Storage: %2
Repository: %3</source>
        <translation>%1
Stockage : %2
Dépôt : %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>Rechercher dans les connexions</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Connections by environment</source>
        <translation>Connexions par environnement</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importer et exporter</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouvelle…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>Duplicate the connection</source>
        <translation>Dupliquer la connexion</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Remove the connection from this list</source>
        <translation>Supprimer la connexion de cette liste</translation>
    </message>
    <message>
        <source>&amp;Import Connections…</source>
        <translation>&amp;Importer des connexions…</translation>
    </message>
    <message>
        <source>E&amp;xport Connections…</source>
        <translation>E&amp;xporter les connexions…</translation>
    </message>
    <message>
        <source>No connections are saved yet.</source>
        <translation>Aucune connexion enregistrée pour l’instant.</translation>
    </message>
    <message>
        <source>No connection matches “%1”.</source>
        <translation>Aucune connexion ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a connection's name</comment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <comment>a connection's name, a number</comment>
        <translation>%1 (copie %2)</translation>
    </message>
    <message>
        <source>Remove the connection “%1”</source>
        <translation>Supprimer la connexion « %1 »</translation>
    </message>
    <message>
        <source>Only this entry of the list is removed, and a password kept for it. Nothing else changes: all snapshots stay in %1.</source>
        <translation>Seule cette entrée de la liste est supprimée, avec le mot de passe qui lui est associé. Rien d’autre ne change : tous les instantanés restent dans %1.</translation>
    </message>
    <message>
        <source>Only this entry of the list is removed, and a password kept for it. Nothing else changes: all snapshots stay in %1, and the storage stays as it is: %2.</source>
        <translation>Seule cette entrée de la liste est supprimée, avec le mot de passe qui lui est associé. Rien d’autre ne change : tous les instantanés restent dans %1, et le stockage reste tel quel : %2.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Connexions (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) imported. Passwords are not part of such a file.</source>
        <translation>
            <numerusform>%Ln connexion importée. Un tel fichier ne contient pas de mots de passe.</numerusform>
            <numerusform>%Ln connexions importées. Un tel fichier ne contient pas de mots de passe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exporter les connexions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) exported, without passwords.</source>
        <translation>
            <numerusform>%Ln connexion exportée, sans mot de passe.</numerusform>
            <numerusform>%Ln connexions exportées, sans mots de passe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ContentsTab</name>
    <message>
        <source>and %1 more</source>
        <comment>a count</comment>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>(empty name)</source>
        <comment>of a namespace</comment>
        <translation>(nom vide)</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a dimension</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a metric</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>A restore reads %1 rows for %2 vectors: the others are masked, and belong to other snapshots.</source>
        <comment>counts</comment>
        <translation>Une restauration lit %1 lignes pour %2 vecteurs : les autres sont masquées et appartiennent à d’autres instantanés.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vecteurs</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Rows to read</source>
        <translation>Lignes à lire</translation>
    </message>
    <message>
        <source>Filter namespaces</source>
        <translation>Filtrer les espaces de noms</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espaces de noms</translation>
    </message>
    <message>
        <source>Engine configuration of the namespace</source>
        <translation>Configuration de l’espace de noms dans le moteur</translation>
    </message>
    <message>
        <source>Show &amp;versions of this namespace</source>
        <translation>&amp;Afficher les versions de cet espace de noms</translation>
    </message>
    <message>
        <source>Show versions of this namespace</source>
        <translation>Afficher les versions de cet espace de noms</translation>
    </message>
    <message>
        <source>Shows in the timeline only the snapshots that hold it</source>
        <translation>N’affiche dans la chronologie que les instantanés qui le contiennent</translation>
    </message>
    <message>
        <source>The storage had no namespace when this snapshot was taken.</source>
        <translation>Le stockage n’avait aucun espace de noms quand cet instantané a été pris.</translation>
    </message>
    <message>
        <source>No namespace matches the filter.</source>
        <translation>Aucun espace de noms ne correspond au filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln namespace(s)</source>
        <comment>how many pass the filter</comment>
        <translation>
            <numerusform>%1 espace de noms sur %Ln</numerusform>
            <numerusform>%1 sur %Ln espaces de noms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3 dimensions)</source>
        <comment>a vector, the kind of its elements, a count</comment>
        <translation>%1 (%2, %3 dimensions)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a vector or a column, what it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Select a namespace to see its configuration.</source>
        <translation>Sélectionnez un espace de noms pour voir sa configuration.</translation>
    </message>
    <message numerus="yes">
        <source>Restoring “%1” reads %2 rows for %3 vectors, from %Ln segment(s).</source>
        <comment>a namespace, counts</comment>
        <translation>
            <numerusform>Restaurer « %1 » lit %2 lignes pour %3 vecteurs, depuis %Ln segment.</numerusform>
            <numerusform>Restaurer « %1 » lit %2 lignes pour %3 vecteurs, depuis %Ln segments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some values are no finite numbers (NaN or infinite).</source>
        <translation>Certaines valeurs ne sont pas des nombres finis (NaN ou infini).</translation>
    </message>
    <message>
        <source>Other vectors: %1.</source>
        <comment>a list</comment>
        <translation>Autres vecteurs : %1.</translation>
    </message>
    <message>
        <source>Other columns: %1.</source>
        <comment>a list</comment>
        <translation>Autres colonnes : %1.</translation>
    </message>
    <message>
        <source>The engine has no configuration for it.</source>
        <translation>Le moteur n’a pas de configuration pour lui.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CreateDialog</name>
    <message>
        <source>Create a snapshot</source>
        <translation>Créer un instantané</translation>
    </message>
    <message>
        <source>C&amp;reate snapshot</source>
        <translation>C&amp;réer l’instantané</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <comment>proposed title of a snapshot; a time</comment>
        <translation>Instantané du %1</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Ta&amp;gs, separated by commas:</source>
        <translation>Éti&amp;quettes, séparées par des virgules :</translation>
    </message>
    <message>
        <source>&amp;Full: shares no file with another snapshot</source>
        <translation>&amp;Complet : ne partage aucun fichier avec un autre instantané</translation>
    </message>
    <message>
        <source>&amp;Incremental on “%1”, which is selected</source>
        <comment>a snapshot's title</comment>
        <translation>&amp;Incrémental sur « %1 », qui est sélectionné</translation>
    </message>
    <message>
        <source>The &amp;whole storage</source>
        <translation>Tout le &amp;stockage</translation>
    </message>
    <message>
        <source>Only these &amp;namespaces:</source>
        <translation>Seulement ces espaces de &amp;noms :</translation>
    </message>
    <message>
        <source>Reading the storage…</source>
        <translation>Lecture du stockage…</translation>
    </message>
    <message>
        <source>Namespaces of the storage</source>
        <translation>Espaces de noms du stockage</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vecteurs</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>&amp;Pin it: neither deletion nor retention removes it</source>
        <translation>É&amp;pingler : protégé de la suppression et de la rétention</translation>
    </message>
    <message>
        <source>Pin it: neither deletion nor retention removes it</source>
        <translation>Épingler : protégé de la suppression et de la rétention</translation>
    </message>
    <message>
        <source>&amp;Verify it afterwards: read every byte of it again</source>
        <translation>&amp;Vérifier ensuite : relire chaque octet</translation>
    </message>
    <message>
        <source>Verify it afterwards: read every byte of it again</source>
        <translation>Vérifier ensuite : relire chaque octet</translation>
    </message>
    <message>
        <source>Choose at least one namespace.</source>
        <translation>Choisissez au moins un espace de noms.</translation>
    </message>
    <message>
        <source>The snapshot that it should be compared with no longer exists. Choose another type.</source>
        <translation>L’instantané auquel il devait être comparé n’existe plus. Choisissez un autre type.</translation>
    </message>
    <message>
        <source>&amp;Automatic: incremental on “%1”</source>
        <comment>a snapshot's title</comment>
        <translation>&amp;Automatique : incrémental sur « %1 »</translation>
    </message>
    <message>
        <source>&amp;Automatic: full, because the storage descends from no snapshot here</source>
        <translation>&amp;Automatique : complet, car le stockage ne descend d’aucun instantané de ce dépôt</translation>
    </message>
    <message>
        <source>&amp;Automatic: incremental if the storage descends from a snapshot here, else full</source>
        <translation>&amp;Automatique : incrémental si le stockage descend d’un instantané de ce dépôt, sinon complet</translation>
    </message>
    <message>
        <source>The storage cannot be read: %1. %2 %3</source>
        <comment>what happened, details, advice</comment>
        <translation>Le stockage est illisible : %1. %2 %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The storage has no namespace. The snapshot will be empty.</source>
        <translation>Le stockage n’a aucun espace de noms. L’instantané sera vide.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) is/are no namespace and stay(s) out, for example %1: %2</source>
        <comment>a table and the reason</comment>
        <translation>
            <numerusform>%Ln table n’est pas un espace de noms et reste écartée, par exemple %1 : %2</numerusform>
            <numerusform>%Ln tables ne sont pas des espaces de noms et restent écartées, par exemple %1 : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 vectors, at least %2 to read, and their metadata.</source>
        <comment>a count, a size</comment>
        <translation>Environ %1 vecteurs, au moins %2 à lire, plus leurs métadonnées.</translation>
    </message>
    <message>
        <source>About %1 vectors, about %2 to read.</source>
        <comment>a count, a size</comment>
        <translation>Environ %1 vecteurs, environ %2 à lire.</translation>
    </message>
    <message>
        <source>The storage does not count its vectors without reading them, so there may be more.</source>
        <translation>Le stockage ne compte pas ses vecteurs sans les lire, il peut donc y en avoir plus.</translation>
    </message>
    <message>
        <source>At most about %1 to write; compression makes it less.</source>
        <comment>a size</comment>
        <translation>Au plus %1 environ à écrire ; moins avec la compression.</translation>
    </message>
    <message>
        <source>As last compared, at most about %1 to write; compression makes it less.</source>
        <comment>a size</comment>
        <translation>D’après la dernière comparaison, au plus %1 environ à écrire ; moins avec la compression.</translation>
    </message>
    <message>
        <source>Only vectors that changed are written; how many shows when they have been read.</source>
        <translation>Seuls les vecteurs modifiés sont écrits ; leur nombre sera connu après lecture.</translation>
    </message>
    <message>
        <source>%1 free on the repository's file system.</source>
        <comment>a size</comment>
        <translation>%1 libres sur le système de fichiers du dépôt.</translation>
    </message>
    <message>
        <source>That may not be enough. If it is not, nothing is changed.</source>
        <translation>Cela peut ne pas suffire. Dans ce cas, rien n’est modifié.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CurrentStatePage</name>
    <message>
        <source>new since the base</source>
        <translation>nouveau depuis la référence</translation>
    </message>
    <message>
        <source>dropped since the base</source>
        <translation>supprimé depuis la référence</translation>
    </message>
    <message>
        <source>defined differently</source>
        <translation>défini autrement</translation>
    </message>
    <message>
        <source>as in the base</source>
        <translation>comme dans la référence</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>Current state of the storage</source>
        <translation>État actuel du stockage</translation>
    </message>
    <message>
        <source>Changes since the base</source>
        <translation>Changements depuis la référence</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>Comparer à &amp;nouveau</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation>Voir les change&amp;ments</translation>
    </message>
    <message>
        <source>Show what changed since the base</source>
        <translation>Voir ce qui a changé depuis la référence</translation>
    </message>
    <message>
        <source>&amp;Create snapshot…</source>
        <translation>C&amp;réer un instantané…</translation>
    </message>
    <message>
        <source>Create a snapshot</source>
        <translation>Créer un instantané</translation>
    </message>
    <message>
        <source>This connection has only a repository, no storage. Open a connection with a storage to take snapshots and to restore into it.</source>
        <translation>Cette connexion n’a qu’un dépôt, pas de stockage. Ouvrez une connexion avec un stockage pour prendre des instantanés et y restaurer.</translation>
    </message>
    <message>
        <source>The storage descends from no snapshot of this repository, so there is nothing to compare it with. The first snapshot will be a full one; later ones add only what changed.</source>
        <translation>Le stockage ne descend d’aucun instantané de ce dépôt, il n’y a donc rien à quoi le comparer. Le premier instantané sera complet ; les suivants n’ajoutent que ce qui a changé.</translation>
    </message>
    <message>
        <source>It has not been compared with its base yet. Compare again reads the storage once; it changes nothing.</source>
        <translation>Il n’a pas encore été comparé avec sa référence. « Comparer à nouveau » lit le stockage une fois, sans rien modifier.</translation>
    </message>
    <message>
        <source>The storage is being compared with its base. The numbers below are older.</source>
        <translation>Le stockage est en cours de comparaison avec sa référence. Les chiffres ci-dessous sont plus anciens.</translation>
    </message>
    <message>
        <source>The storage is being compared with its base…</source>
        <translation>Comparaison du stockage avec sa référence…</translation>
    </message>
    <message>
        <source>The storage could not be read.</source>
        <translation>Le stockage n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The storage could not be read: %1. %2</source>
        <comment>an error, its advice</comment>
        <translation>Le stockage n’a pas pu être lu : %1. %2</translation>
    </message>
    <message>
        <source>When it is reachable again, press Compare again.</source>
        <translation>Lorsqu’il sera de nouveau joignable, choisissez « Comparer à nouveau ».</translation>
    </message>
    <message>
        <source>Compared %1.</source>
        <comment>a time</comment>
        <translation>Comparé le %1.</translation>
    </message>
    <message>
        <source>The storage holds exactly what its base holds: nothing would be lost by a restore.</source>
        <translation>Le stockage contient exactement ce que contient sa référence : une restauration ne perdrait rien.</translation>
    </message>
    <message>
        <source>Since its base %1 vectors were added, %2 changed and %3 removed. No snapshot has these changes yet: a new snapshot keeps them.</source>
        <comment>counts</comment>
        <translation>Depuis sa référence, %1 vecteurs ont été ajoutés, %2 modifiés et %3 supprimés. Aucun instantané n’a encore ces changements : un nouvel instantané les conserve.</translation>
    </message>
    <message>
        <source>Base: %1</source>
        <comment>the title of a snapshot</comment>
        <translation>Référence : %1</translation>
    </message>
    <message>
        <source>Select the snapshot that the storage descends from: %1</source>
        <translation>Sélectionner l’instantané dont descend le stockage : %1</translation>
    </message>
    <message>
        <source>Changes since the base, by namespace:</source>
        <translation>Changements depuis la référence, par espace de noms :</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DakeraDialog</name>
    <message>
        <source>Import from Dakera</source>
        <translation>Importer depuis Dakera</translation>
    </message>
    <message>
        <source>Choose the directory in which Dakera keeps its snapshots: the one that holds a file ID.snap for each of them and, beside it, ID.meta, which describes it. Nothing in it is changed. Descriptions, times and parents come along; each becomes a snapshot of this repository.</source>
        <translation>Choisissez le répertoire où Dakera conserve ses instantanés : celui qui contient pour chacun un fichier ID.snap et, à côté, ID.meta qui le décrit. Rien n’y est modifié. Descriptions, dates et parents sont repris ; chacun devient un instantané de ce dépôt.</translation>
    </message>
    <message>
        <source>&amp;Directory:</source>
        <translation>&amp;Répertoire :</translation>
    </message>
    <message>
        <source>Snapshots in the directory</source>
        <translation>Instantanés du répertoire</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>The directory cannot be read: %1. %2</source>
        <comment>what happened, details</comment>
        <translation>Le répertoire est illisible : %1. %2</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>incremental</source>
        <translation>incrémental</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <comment>a file, the reason</comment>
        <translation>%1 est écarté : %2</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>Lecture du répertoire…</translation>
    </message>
    <message>
        <source>No snapshot of Dakera is in this directory.</source>
        <translation>Ce répertoire ne contient aucun instantané de Dakera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) found. Those that are here already are not added again.</source>
        <translation>
            <numerusform>%Ln instantané trouvé. S’il est déjà ici, il n’est pas ajouté à nouveau.</numerusform>
            <numerusform>%Ln instantanés trouvés. Ceux qui sont déjà ici ne sont pas ajoutés à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further note(s) in the job's log</source>
        <translation>
            <numerusform>%Ln autre note dans le journal de la tâche</numerusform>
            <numerusform>%Ln autres notes dans le journal de la tâche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Importer %Ln instantané</numerusform>
            <numerusform>&amp;Importer %Ln instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a directory.</source>
        <translation>Choisissez un répertoire.</translation>
    </message>
    <message>
        <source>The directory is still being read.</source>
        <translation>Le répertoire est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Il n’y a rien à importer.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s) of %1</source>
        <comment>a connection</comment>
        <translation>
            <numerusform>Supprimer %Ln instantané de %1</numerusform>
            <numerusform>Supprimer %Ln instantanés de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens to each snapshot</source>
        <translation>Ce qui arrive à chaque instantané</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Becomes free</source>
        <translation>Espace libéré</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>&amp;Show in timeline</source>
        <translation>&amp;Voir dans la chronologie</translation>
    </message>
    <message>
        <source>Show in timeline</source>
        <translation>Voir dans la chronologie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, advice</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>not deleted: its file has a strange name</source>
        <translation>non supprimé : son fichier a un nom inattendu</translation>
    </message>
    <message>
        <source>not deleted: it is gone already</source>
        <translation>non supprimé : il a déjà disparu</translation>
    </message>
    <message>
        <source>not deleted: pinned</source>
        <translation>non supprimé : épinglé</translation>
    </message>
    <message>
        <source>moves to the trash, damaged as it is</source>
        <translation>va à la corbeille, tel quel (endommagé)</translation>
    </message>
    <message>
        <source>moves to the trash</source>
        <translation>va à la corbeille</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nothing: all is shared</source>
        <comment>becomes free</comment>
        <translation>rien : tout est partagé</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a size</comment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) whole</source>
        <comment>children of a snapshot</comment>
        <translation>
            <numerusform>%Ln reste intact</numerusform>
            <numerusform>%Ln restent intacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Children stay whole: no snapshot needs another one to be restored. They show the deleted one as a missing parent.</source>
        <translation>Les enfants restent intacts : aucun instantané n’a besoin d’un autre pour être restauré. L’instantané supprimé y apparaît comme parent manquant.</translation>
    </message>
    <message>
        <source>They can be brought back from the trash for seven days, until %1, unless the trash is emptied before.</source>
        <comment>a time</comment>
        <translation>Récupérables depuis la corbeille pendant sept jours, jusqu’au %1, sauf si elle est vidée avant.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Supprimer %Ln instantané</numerusform>
            <numerusform>&amp;Supprimer %Ln instantanés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>Supprimer %Ln instantané</numerusform>
            <numerusform>Supprimer %Ln instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>To delete it, type its title: %1</source>
        <translation>Pour le supprimer, saisissez son titre : %1</translation>
    </message>
    <message>
        <source>To delete, type how many snapshots go: %1</source>
        <translation>Pour supprimer, saisissez le nombre d’instantanés concernés : %1</translation>
    </message>
    <message>
        <source>What becomes free cannot be told: %1</source>
        <translation>Impossible de dire ce qui sera libéré : %1</translation>
    </message>
    <message>
        <source>Looking which files no other snapshot needs…</source>
        <translation>Recherche des fichiers dont aucun autre instantané n’a besoin…</translation>
    </message>
    <message>
        <source>Nothing becomes free: a snapshot that stays cannot be read (%1), and until it is mended or deleted no file is collected.</source>
        <comment>the name of a snapshot</comment>
        <translation>Rien n’est libéré : un instantané restant est illisible (%1). Tant qu’il n’est ni réparé ni supprimé, aucun fichier n’est libéré.</translation>
    </message>
    <message>
        <source>Nothing becomes free: snapshots that stay share every file.</source>
        <translation>Rien n’est libéré : les instantanés restants partagent tous les fichiers.</translation>
    </message>
    <message>
        <source>At least %1 become free, not at once: when the trash is emptied or, after seven days, when space is freed.</source>
        <comment>a size</comment>
        <translation>Au moins %1 seront libérés, mais pas tout de suite : quand la corbeille est vidée ou, après sept jours, quand de l’espace est libéré.</translation>
    </message>
    <message numerus="yes">
        <source>You lose the restore points of %1 and %Ln more.</source>
        <comment>times</comment>
        <translation>
            <numerusform>Vous perdez les points de restauration : %1 et %Ln autre.</numerusform>
            <numerusform>Vous perdez les points de restauration : %1 et %Ln autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You lose the restore point(s) of %1.</source>
        <comment>times; n of them</comment>
        <translation>
            <numerusform>Vous perdez le point de restauration : %1.</numerusform>
            <numerusform>Vous perdez les points de restauration : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Afterwards no snapshot holds %Ln namespace(s) that these hold: %1.</source>
        <comment>names</comment>
        <translation>
            <numerusform>Ensuite, aucun instantané ne contiendra %Ln espace de noms que contiennent ceux-ci : %1.</numerusform>
            <numerusform>Ensuite, aucun instantané ne contiendra %Ln espaces de noms que contiennent ceux-ci : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage descends from one of them, so the next snapshot will be a full one.</source>
        <translation>Le stockage descend de l’un d’eux : le prochain instantané sera donc complet.</translation>
    </message>
    <message>
        <source>Nothing is left to delete: every chosen snapshot is pinned or gone.</source>
        <translation>Il ne reste rien à supprimer : tous les instantanés choisis sont épinglés ou ont disparu.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Demo</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DescriptionEdit</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Why it is taken; may stay empty</source>
        <translation>Pourquoi il est pris ; peut rester vide</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre :</translation>
    </message>
    <message>
        <source>D&amp;escription:</source>
        <translation>D&amp;escription :</translation>
    </message>
    <message>
        <source>It holds characters that are not visible: %1</source>
        <translation>Contient des caractères invisibles : %1</translation>
    </message>
    <message>
        <source>The description is too long: at most 64 KiB are kept.</source>
        <translation>La description est trop longue : 64 Kio au plus sont conservés.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DetailFactsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>the title of a column, a value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The description that was not saved</source>
        <translation>La description qui n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Details of the snapshot</source>
        <translation>Détails de l’instantané</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>Co&amp;ntents</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>&amp;Lineage</source>
        <translation>Li&amp;gnée</translation>
    </message>
    <message>
        <source>Ver&amp;ify</source>
        <translation>Vérificati&amp;on</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Historiq&amp;ue</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>&amp;Brut</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Select a snapshot in the timeline to see what it holds.

Ctrl+N – create a snapshot
Ctrl+Shift+R – restore the selected one
Ctrl+D – compare it with the current state
Ctrl+F – find snapshots
F1 – all keys</source>
        <translation>Sélectionnez un instantané dans la chronologie pour voir ce qu’il contient.

Ctrl+N – créer un instantané
Ctrl+Maj+R – restaurer celui qui est sélectionné
Ctrl+D – le comparer avec l’état actuel
Ctrl+F – rechercher des instantanés
F1 – tous les raccourcis</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The repository is being read.</source>
        <translation>Lecture du dépôt en cours.</translation>
    </message>
    <message>
        <source>The repository could not be read</source>
        <translation>Le dépôt n’a pas pu être lu</translation>
    </message>
    <message>
        <source>%1 is no longer in the repository: it was deleted in another window or by another program. If that was a mistake, it can be brought back from the trash for seven days.</source>
        <comment>an id</comment>
        <translation>%1 n’est plus dans le dépôt : il a été supprimé dans une autre fenêtre ou par un autre programme. Si c’était une erreur, il peut être récupéré depuis la corbeille pendant sept jours.</translation>
    </message>
    <message>
        <source>You were editing its description, which could not be saved:</source>
        <translation>Vous modifiiez sa description, qui n’a pas pu être enregistrée :</translation>
    </message>
    <message>
        <source>This snapshot is gone</source>
        <translation>Cet instantané a disparu</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DetailsTab</name>
    <message>
        <source>The snapshot's own description could not be read: %1. %2</source>
        <comment>an error, its advice</comment>
        <translation>La description propre à l’instantané n’a pas pu être lue : %1. %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EditDialog</name>
    <message>
        <source>Edit “%1”</source>
        <comment>a snapshot's title</comment>
        <translation>Modifier « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln snapshot(s)</source>
        <translation>
            <numerusform>Modifier %Ln instantané</numerusform>
            <numerusform>Modifier %Ln instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>Éti&amp;quettes :</translation>
    </message>
    <message>
        <source>&amp;Tags that any of them has:</source>
        <translation>Éti&amp;quettes de la sélection :</translation>
    </message>
    <message>
        <source>Tags; a checked one is on every chosen snapshot</source>
        <translation>Étiquettes ; celles qui sont cochées sont sur tous les instantanés choisis</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>Portée par</translation>
    </message>
    <message>
        <source>Tags to add, separated by commas</source>
        <translation>Étiquettes à ajouter, séparées par des virgules</translation>
    </message>
    <message>
        <source>&amp;Add tags, separated by commas:</source>
        <translation>&amp;Ajouter des étiquettes, séparées par des virgules :</translation>
    </message>
    <message>
        <source>&amp;Pinned: neither deletion nor retention removes it</source>
        <translation>É&amp;pinglé : protégé de la suppression et de la rétention</translation>
    </message>
    <message>
        <source>Pinned: neither deletion nor retention removes it</source>
        <translation>Épinglé : protégé de la suppression et de la rétention</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln snapshot(s)</source>
        <translation>
            <numerusform>%1 instantané sur %Ln</numerusform>
            <numerusform>%1 sur %Ln instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen snapshots no longer exist.</source>
        <translation>Les instantanés choisis n’existent plus.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EmptyList</name>
    <message>
        <source>&amp;Create first snapshot</source>
        <translation>&amp;Créer le premier instantané</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Effacer le fil&amp;tre</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EnvironmentBand</name>
    <message>
        <source>%1 · read-only</source>
        <comment>a connection's name</comment>
        <translation>%1 · lecture seule</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Unlock: allow changes</source>
        <translation>Déverrouiller : autoriser les modifications</translation>
    </message>
    <message>
        <source>Lock: make read-only</source>
        <translation>Verrouiller : passer en lecture seule</translation>
    </message>
    <message>
        <source>Allow changes through this connection</source>
        <translation>Autoriser les modifications via cette connexion</translation>
    </message>
    <message>
        <source>Make this connection read-only until it is unlocked</source>
        <translation>Passer cette connexion en lecture seule jusqu’à son déverrouillage</translation>
    </message>
    <message>
        <source>Environment: %1, %2, read-only</source>
        <translation>Environnement : %1, %2, lecture seule</translation>
    </message>
    <message>
        <source>Environment: %1, %2</source>
        <translation>Environnement : %1, %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln snapshot(s)</source>
        <translation>
            <numerusform>Exporter %Ln instantané</numerusform>
            <numerusform>Exporter %Ln instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots to export</source>
        <translation>Instantanés à exporter</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vecteurs</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier :</translation>
    </message>
    <message>
        <source>Tidemark bundles (*.tidemark)</source>
        <translation>Archives Tidemark (*.tidemark)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln snapshot(s)</source>
        <translation>
            <numerusform>E&amp;xporter %Ln instantané</numerusform>
            <numerusform>E&amp;xporter %Ln instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>not exported: it cannot be read or is gone</source>
        <translation>non exporté : illisible ou disparu</translation>
    </message>
    <message>
        <source>The size cannot be told: %1.</source>
        <comment>what happened</comment>
        <translation>Impossible de dire la taille : %1.</translation>
    </message>
    <message>
        <source>Looking how large it will be…</source>
        <translation>Calcul de la taille…</translation>
    </message>
    <message>
        <source>The file will have about %1: a file that several of them share is in it once.</source>
        <comment>a size</comment>
        <translation>Le fichier fera environ %1 : un fichier partagé par plusieurs d’entre eux n’y figure qu’une fois.</translation>
    </message>
    <message>
        <source>%1 free in that directory.</source>
        <comment>a size</comment>
        <translation>%1 libres dans ce répertoire.</translation>
    </message>
    <message>
        <source>That will hardly be enough. If it is not, the unfinished file is removed.</source>
        <translation>Cela ne suffira sans doute pas. Dans ce cas, le fichier inachevé est supprimé.</translation>
    </message>
    <message>
        <source>Parents are not needed to restore them. Nothing in the file is encrypted.</source>
        <translation>Les parents ne sont pas nécessaires pour les restaurer. Rien dans le fichier n’est chiffré.</translation>
    </message>
    <message>
        <source>The chosen snapshots no longer exist.</source>
        <translation>Les instantanés choisis n’existent plus.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Looking at the place…</source>
        <translation>Examen de l’emplacement…</translation>
    </message>
    <message>
        <source>That directory does not exist.</source>
        <translation>Ce répertoire n’existe pas.</translation>
    </message>
    <message>
        <source>That file exists already, and an export never replaces a file. Choose another name.</source>
        <translation>Ce fichier existe déjà, et une exportation ne remplace jamais un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A chosen snapshot is damaged and cannot be exported: %1</source>
        <translation>Un instantané choisi est endommagé et ne peut pas être exporté : %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FactModel</name>
    <message>
        <source>%1 differs: %2 in A, %3 in B</source>
        <translation>%1 diffère : %2 dans A, %3 dans B</translation>
    </message>
    <message>
        <source>%1 is the same: %2</source>
        <translation>%1 est identique : %2</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <comment>the name of a fact that differs</comment>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>Dans A</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>Dans B</translation>
    </message>
    <message>
        <source>Of the vector</source>
        <translation>Du vecteur</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FactsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a column and its value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FileField</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FilterBar</name>
    <message>
        <source>Filter snapshots</source>
        <translation>Filtrer les instantanés</translation>
    </message>
    <message>
        <source>Filter: text, type:full, tag:…, before:2026-11-01, size&gt;1G</source>
        <translation>Filtre : texte, type:full, tag:…, before:2026-11-01, size&gt;1G</translation>
    </message>
    <message>
        <source>Words and conditions; all of them have to hold.
type:full  pinned:yes  tag:prod  ns:docs  status:damaged  before:2026-11-01  after:7d
size&gt;1G  vectors&gt;1000  id:…  "free text"  -tag:test for the opposite</source>
        <translation>Mots et conditions ; tous doivent être satisfaits.
type:full  pinned:yes  tag:prod  ns:docs  status:damaged  before:2026-11-01  after:7d
size&gt;1G  vectors&gt;1000  id:…  "texte libre"  -tag:test pour l’inverse</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Complétions</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Incrémental</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>May share damage</source>
        <translation>Peut-être touché</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Highlight matches instead of hiding the rest</source>
        <translation>Surligner les correspondances au lieu de masquer le reste</translation>
    </message>
    <message>
        <source>On: all snapshots stay, and those that match are marked. Off: the others are hidden.</source>
        <translation>Activé : tous les instantanés restent, et ceux qui correspondent sont marqués. Désactivé : les autres sont masqués.</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>Go to the current state</source>
        <translation>Aller à l’état actuel</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <comment>type or status</comment>
        <translation>Filtrer par : %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ForgetRestoreDialog</name>
    <message>
        <source>Forget the restore that broke off?</source>
        <translation>Oublier la restauration interrompue ?</translation>
    </message>
    <message>
        <source>“%1” was being restored into %2 since %3. Nothing has completed or undone that, as far as Tidemark knows.</source>
        <comment>a snapshot, a storage, a time</comment>
        <translation>« %1 » était en cours de restauration dans %2 depuis le %3. À la connaissance de Tidemark, rien ne l’a terminée ni annulée.</translation>
    </message>
    <message>
        <source>Afterwards nothing reminds of it, and its safety snapshot can be deleted, by retention too. The storage and all snapshots stay as they are now.</source>
        <translation>Ensuite, plus rien ne la rappelle, et son instantané de sécurité peut être supprimé, y compris par la rétention. Le stockage et tous les instantanés restent tels quels.</translation>
    </message>
    <message>
        <source>Afterwards nothing reminds of it. The storage and all snapshots stay as they are now.</source>
        <translation>Ensuite, plus rien ne la rappelle. Le stockage et tous les instantanés restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>It was completed, undone or forgotten meanwhile.</source>
        <translation>Elle a été terminée, annulée ou oubliée entre-temps.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::GoToDateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>In the time zone %1</source>
        <translation>Dans le fuseau horaire %1</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>&amp;Snapshot at or before:</source>
        <translation>&amp;Instantané à ce moment ou juste avant :</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <translation>&amp;Hier</translation>
    </message>
    <message>
        <source>A &amp;week ago</source>
        <translation>Il y a une &amp;semaine</translation>
    </message>
    <message>
        <source>Start of the &amp;month</source>
        <translation>Début du &amp;mois</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>a snapshot's title, its time</comment>
        <translation>%1, du %2</translation>
    </message>
    <message>
        <source>There is no snapshot yet.</source>
        <translation>Il n’y a pas encore d’instantané.</translation>
    </message>
    <message>
        <source>No snapshot is that old. The oldest one is of %1.</source>
        <comment>a time</comment>
        <translation>Aucun instantané n’est aussi ancien. Le plus ancien est du %1.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::HistoryTab</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ terminé</translation>
    </message>
    <message>
        <source>⚠ done, with warnings</source>
        <translation>⚠ terminé, avec avertissements</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Enter or a double click shows the job</source>
        <translation>Entrée ou un double clic affiche la tâche</translation>
    </message>
    <message>
        <source>Jobs and edits of this run of the program. Edits can be undone with Ctrl+Z.</source>
        <translation>Tâches et modifications de cette session. Les modifications s’annulent avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>Last verified without damage</source>
        <translation>Dernière vérification sans dommage</translation>
    </message>
    <message>
        <source>Taken by a restore before it wrote</source>
        <translation>Pris par une restauration avant écriture</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ImportDialog</name>
    <message>
        <source>Import snapshots</source>
        <translation>Importer des instantanés</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Checking every byte of the file…</source>
        <translation>Contrôle de chaque octet du fichier…</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Contrôle du fichier</translation>
    </message>
    <message>
        <source>Snapshots in the file</source>
        <translation>Instantanés du fichier</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espaces de noms</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vecteurs</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The file cannot be imported: %1.</source>
        <comment>what happened</comment>
        <translation>Le fichier ne peut pas être importé : %1.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>what happened, details, advice</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>est ajouté</translation>
    </message>
    <message>
        <source>nothing: it is here already</source>
        <translation>rien : il est déjà ici</translation>
    </message>
    <message>
        <source>seems to be here: added only if it differs</source>
        <translation>semble être ici : ajouté seulement s’il diffère</translation>
    </message>
    <message>
        <source>is added under a new id</source>
        <translation>est ajouté sous un nouvel ID</translation>
    </message>
    <message>
        <source>The file is whole and holds no snapshot.</source>
        <translation>Le fichier est intact et ne contient aucun instantané.</translation>
    </message>
    <message numerus="yes">
        <source>Every byte was checked and is as it was written. To add: %Ln snapshot(s), at most about %1 before compression.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>Chaque octet a été contrôlé et est tel qu’écrit. À ajouter : %Ln instantané, au plus %1 environ avant compression.</numerusform>
            <numerusform>Chaque octet a été contrôlé et est tel qu’écrit. À ajouter : %Ln instantanés, au plus %1 environ avant compression.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare and &amp;import</source>
        <translation>Comparer et &amp;importer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Importer %Ln instantané</numerusform>
            <numerusform>&amp;Importer %Ln instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is still being checked.</source>
        <translation>Le fichier est encore en cours de contrôle.</translation>
    </message>
    <message>
        <source>There is nothing to import: every snapshot of the file is here already.</source>
        <translation>Il n’y a rien à importer : tous les instantanés du fichier sont déjà ici.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InfoBar</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Copy this message and its details</source>
        <translation>Copier ce message et ses détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <comment>how often an event came</comment>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a severity, a message</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Masquer les détails</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InfoBarStack</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>messages that are not shown</comment>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer messages</source>
        <translation>Afficher moins de messages</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more message(s)</source>
        <translation>
            <numerusform>Afficher %Ln message de plus</numerusform>
            <numerusform>Afficher %Ln messages de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InspectDialog</name>
    <message>
        <source>Look into a storage</source>
        <translation>Examiner un stockage</translation>
    </message>
    <message>
        <source>Reading the storage…</source>
        <translation>Lecture du stockage…</translation>
    </message>
    <message>
        <source>What the storage holds</source>
        <translation>Ce que contient le stockage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vecteurs</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <comment>what happened</comment>
        <translation>Lecture impossible : %1.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>what happened, details, advice</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>a namespace</source>
        <translation>un espace de noms</translation>
    </message>
    <message>
        <source>stays out: %1</source>
        <comment>a reason</comment>
        <translation>reste écarté : %1</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln namespace(s) with %1 vectors. Nothing of it was changed, and nothing is restored from here.</source>
        <comment>a count of vectors</comment>
        <translation>
            <numerusform>Il contient %Ln espace de noms avec %1 vecteurs. Rien n’y a été modifié, et rien n’est restauré d’ici.</numerusform>
            <numerusform>Il contient %Ln espaces de noms avec %1 vecteurs. Rien n’y a été modifié, et rien n’est restauré d’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage is still being read.</source>
        <translation>Le stockage est encore en cours de lecture.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobDetails</name>
    <message>
        <source>%1, %2 %</source>
        <comment>a phase, a percentage</comment>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a time</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <comment>a time</comment>
        <translation>durée : %1</translation>
    </message>
    <message>
        <source>Stopping. %1</source>
        <comment>what stopping leaves behind</comment>
        <translation>Arrêt en cours. %1</translation>
    </message>
    <message>
        <source>Still stopping: it waits until a step of “%1” has ended.</source>
        <comment>a phase</comment>
        <translation>Arrêt toujours en cours : attend la fin d’une étape de « %1 ».</translation>
    </message>
    <message>
        <source>Finishing: it can no longer be stopped.</source>
        <translation>Finalisation : ne peut plus être arrêtée.</translation>
    </message>
    <message>
        <source>Select a job to see its phases and its log.</source>
        <translation>Sélectionnez une tâche pour voir ses phases et son journal.</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>Journal de la tâche</translation>
    </message>
    <message>
        <source>Command &amp;line:</source>
        <translation>Li&amp;gne de commande :</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>L’équivalent en ligne de commande</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Start the same job again</source>
        <translation>Relancer la même tâche</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Relancer…</translation>
    </message>
    <message>
        <source>Open the dialog of this job, filled in as it was</source>
        <translation>Ouvrir la boîte de dialogue de cette tâche, remplie comme elle l’était</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Seen: it no longer stays on top, and stays in the history</source>
        <translation>Vu : elle ne reste plus en tête, mais demeure dans l’historique</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove it from the history</source>
        <translation>La retirer de l’historique</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy state, error, log and command as text, for a report</source>
        <translation>Copier état, erreur, journal et commande en texte, pour un rapport</translation>
    </message>
    <message>
        <source>Takes it out of the queue; it has not begun.</source>
        <translation>La retire de la file d’attente ; elle n’a pas commencé.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobListModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>amounts: done, total</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %  %2</source>
        <comment>a percentage, an amount</comment>
        <translation>%1 %  %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job's state, its phase</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a job's state, when that was</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobNotifier</name>
    <message>
        <source>%1: %2</source>
        <comment>connection: what was done</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobQueue</name>
    <message>
        <source>Not journaled: %1</source>
        <comment>what went wrong</comment>
        <translation>Non journalisé : %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more warning(s)</source>
        <translation>
            <numerusform>%Ln autre avertissement</numerusform>
            <numerusform>%Ln autres avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Told to stop</source>
        <translation>Arrêt demandé</translation>
    </message>
    <message>
        <source>“%1” is queued and uses the same data.</source>
        <comment>a job</comment>
        <translation>Une tâche en attente utilise les mêmes données : %1.</translation>
    </message>
    <message>
        <source>“%1” is at work on the same data.</source>
        <comment>a job</comment>
        <translation>Une tâche travaille sur les mêmes données : %1.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobSummaryBar</name>
    <message>
        <source>%1 %2 %</source>
        <comment>a job, a percentage</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>Tâches : %1</translation>
    </message>
    <message>
        <source>%1
Click to see the jobs.</source>
        <translation>%1
Cliquez pour voir les tâches.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobsPanel</name>
    <message>
        <source>All %1</source>
        <comment>jobs, their number</comment>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <comment>jobs, their number</comment>
        <translation>En cours %1</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <comment>jobs, their number</comment>
        <translation>En attente %1</translation>
    </message>
    <message>
        <source>History %1</source>
        <comment>jobs, their number</comment>
        <translation>Historique %1</translation>
    </message>
    <message>
        <source>No jobs yet. What creates, restores, verifies, exports or deletes snapshots is listed here with its progress, its log and the same command for the command line.</source>
        <translation>Aucune tâche pour l’instant. Ce qui crée, restaure, vérifie, exporte ou supprime des instantanés apparaît ici, avec sa progression, son journal et la commande équivalente.</translation>
    </message>
    <message>
        <source>No job is running.</source>
        <translation>Aucune tâche en cours.</translation>
    </message>
    <message>
        <source>No job is queued. A job waits only while another one uses the same data.</source>
        <translation>Aucune tâche en attente. Une tâche n’attend que si une autre utilise les mêmes données.</translation>
    </message>
    <message>
        <source>No job has ended yet.</source>
        <translation>Aucune tâche n’est encore terminée.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Show jobs of this kind</source>
        <translation>Afficher les tâches de ce type</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation>Vider l’historique</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Vider l’historique</translation>
    </message>
    <message>
        <source>Forget the jobs that ended; failed and interrupted ones stay until they are acknowledged</source>
        <translation>Oublier les tâches terminées ; celles en échec ou interrompues restent jusqu’à leur acquittement</translation>
    </message>
    <message>
        <source>Show jobs: %1</source>
        <comment>a filter</comment>
        <translation>Afficher les tâches : %1</translation>
    </message>
    <message>
        <source>No job of this kind is listed here.</source>
        <translation>Aucune tâche de ce type ici.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::KeychainSecretStore</name>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>L’accès au trousseau a été refusé.</translation>
    </message>
    <message>
        <source>The keychain denied access.</source>
        <translation>Le trousseau a refusé l’accès.</translation>
    </message>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>Ce bureau n’a pas de trousseau.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>Le trousseau a échoué.</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation>Le trousseau a échoué : %1</translation>
    </message>
    <message>
        <source>%1 The password is kept for this run only.</source>
        <comment>a problem</comment>
        <translation>%1 Le mot de passe n’est conservé que pour cette session.</translation>
    </message>
    <message>
        <source>The keychain did not answer within 30 seconds.</source>
        <translation>Le trousseau n’a pas répondu en 30 secondes.</translation>
    </message>
    <message>
        <source>The keychain gave back something else than what was written.</source>
        <translation>Le trousseau a renvoyé autre chose que ce qui y avait été écrit.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LineageTab</name>
    <message>
        <source>this one</source>
        <translation>celui-ci</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln up</source>
        <comment>how many parents away</comment>
        <translation>
            <numerusform>%Ln niveau plus haut</numerusform>
            <numerusform>%Ln niveaux plus haut</numerusform>
        </translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Lignée</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Enter or a double click selects the snapshot in the timeline</source>
        <translation>Entrée ou un double clic sélectionne l’instantané dans la chronologie</translation>
    </message>
    <message>
        <source>&amp;Select lineage</source>
        <translation>&amp;Sélectionner la lignée</translation>
    </message>
    <message>
        <source>Select lineage</source>
        <translation>Sélectionner la lignée</translation>
    </message>
    <message>
        <source>Selects this snapshot and all it comes from in the timeline</source>
        <translation>Sélectionne dans la chronologie cet instantané et tous ceux dont il provient</translation>
    </message>
    <message>
        <source>%1 is not in this repository</source>
        <comment>an id</comment>
        <translation>%1 n’est pas dans ce dépôt</translation>
    </message>
    <message>
        <source>child</source>
        <translation>enfant</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln snapshot(s) of the lineage are shown.</source>
        <translation>
            <numerusform>Premiers affichés : %1 sur %Ln instantané de la lignée.</numerusform>
            <numerusform>Premiers affichés : %1 sur %Ln instantanés de la lignée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln children are shown.</source>
        <translation>
            <numerusform>Premiers affichés : %1 sur %Ln enfant.</numerusform>
            <numerusform>Premiers affichés : %1 sur %Ln enfants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select lineage (%Ln)</source>
        <comment>how many snapshots</comment>
        <translation>
            <numerusform>&amp;Sélectionner la lignée (%Ln)</numerusform>
            <numerusform>&amp;Sélectionner la lignée (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restores on its own: no other snapshot is needed. A restore reads %Ln file(s), %1.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>Se restaure seul : aucun autre instantané n’est nécessaire. Une restauration lit %Ln fichier, %1.</numerusform>
            <numerusform>Se restaure seul : aucun autre instantané n’est nécessaire. Une restauration lit %Ln fichiers, %1.</numerusform>
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
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>No connection was used yet</source>
        <translation>Aucune connexion utilisée pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>&amp;Instantané</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>Dé&amp;pôt</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1: %2 – Tidemark</source>
        <comment>environment, connection</comment>
        <translation>%1 : %2 – Tidemark</translation>
    </message>
    <message>
        <source>%1 – Tidemark</source>
        <comment>a connection</comment>
        <translation>%1 – Tidemark</translation>
    </message>
    <message>
        <source>Inspect a File</source>
        <translation>Examiner un fichier</translation>
    </message>
    <message>
        <source>Import Snapshots</source>
        <translation>Importer des instantanés</translation>
    </message>
    <message>
        <source>Connect to a storage first.</source>
        <translation>Connectez-vous d’abord à un stockage.</translation>
    </message>
    <message>
        <source>Select a snapshot first.</source>
        <translation>Sélectionnez d’abord un instantané.</translation>
    </message>
    <message>
        <source>Select exactly one snapshot.</source>
        <translation>Sélectionnez un seul instantané.</translation>
    </message>
    <message>
        <source>Select two snapshots, or one to compare it with the current state.</source>
        <translation>Sélectionnez deux instantanés, ou un seul à comparer avec l’état actuel.</translation>
    </message>
    <message>
        <source>There is no repository yet.</source>
        <translation>Il n’y a pas encore de dépôt.</translation>
    </message>
    <message>
        <source>Nothing was edited yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>The storage descends from no snapshot of this repository.</source>
        <translation>Le stockage ne descend d’aucun instantané de ce dépôt.</translation>
    </message>
    <message>
        <source>The timeline is shown already.</source>
        <translation>La chronologie est déjà affichée.</translation>
    </message>
    <message>
        <source>No job is running.</source>
        <translation>Aucune tâche en cours.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Désé&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, %1 added by them</source>
        <translation>
            <numerusform>%Ln sélectionné · %1 ajoutés</numerusform>
            <numerusform>%Ln sélectionnés · %1 ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>Time &amp;Zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language changes when Tidemark is started again.</source>
        <translation>La langue changera au prochain démarrage de Tidemark.</translation>
    </message>
    <message>
        <source>Of the System</source>
        <comment>which language</comment>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Opening the demo. The first time it has to be made, which takes some seconds…</source>
        <translation>Ouverture de la démo. La première fois, il faut la créer, ce qui prend quelques secondes…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an error and its particulars</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Usual repository</source>
        <translation>Dépôt habituel</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>Lecture du dépôt…</translation>
    </message>
    <message>
        <source>Connected · no repository yet</source>
        <translation>Connecté · pas encore de dépôt</translation>
    </message>
    <message>
        <source>The repository cannot be read; showing it as it was at %1</source>
        <comment>a time</comment>
        <translation>Le dépôt est illisible ; affiché tel qu’il était le %1</translation>
    </message>
    <message>
        <source>The repository cannot be read</source>
        <translation>Le dépôt est illisible</translation>
    </message>
    <message numerus="yes">
        <source>Connected · %Ln snapshot(s)</source>
        <translation>
            <numerusform>Connecté · %Ln instantané</numerusform>
            <numerusform>Connecté · %Ln instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source> · last %1</source>
        <comment>an age or a time</comment>
        <translation> · dernier : %1</translation>
    </message>
    <message>
        <source>Whether a restore broke off here cannot be told: %1. The snapshots are not affected.</source>
        <comment>an error</comment>
        <translation>Impossible de dire si une restauration s’est interrompue ici : %1. Les instantanés ne sont pas touchés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of an earlier run did not end: %1. Nothing half-written is shown or used; what they left behind is removed by Free Space.</source>
        <translation>
            <numerusform>%Ln tâche d’une session antérieure ne s’est pas terminée : %1. Rien d’à moitié écrit n’est affiché ni utilisé ; « Libérer de l’espace » supprime ce qu’elle a laissé.</numerusform>
            <numerusform>%Ln tâches d’une session antérieure ne se sont pas terminées : %1. Rien d’à moitié écrit n’est affiché ni utilisé ; « Libérer de l’espace » supprime ce qu’elles ont laissé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Jobs</source>
        <translation>Voir dans les tâches</translation>
    </message>
    <message>
        <source>The window did not get ready for a picture in time.</source>
        <translation>La fenêtre n’a pas été prête à temps pour une image.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MarkedScrollBar</name>
    <message>
        <source>Scroll bar of the timeline</source>
        <translation>Barre de défilement de la chronologie</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MemorySecretStore</name>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>Ce bureau n’a pas de trousseau.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MessagePage</name>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Ouvrir la dé&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Open a repository…</source>
        <translation>&amp;Ouvrir un dépôt…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Work is under way</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Ouvrir la démo</translation>
    </message>
    <message>
        <source>Open a repository</source>
        <translation>Ouvrir un dépôt</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::NamespaceChoiceModel</name>
    <message numerus="yes">
        <source>%1, %Ln vector(s), restored as %2</source>
        <comment>two names of a namespace</comment>
        <translation>
            <numerusform>%1, %Ln vecteur, restauré sous %2</numerusform>
            <numerusform>%1, %Ln vecteurs, restauré sous %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vecteurs</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>Restaurer sous</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::NamespaceDiffModel</name>
    <message>
        <source>only in B</source>
        <translation>seulement dans B</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>seulement dans A</translation>
    </message>
    <message>
        <source>definition changed</source>
        <translation>définition modifiée</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>All namespaces</source>
        <translation>Tous les espaces de noms</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 removed</source>
        <comment>a namespace, counts of vectors</comment>
        <translation>%1 : %2 ajoutés, %3 modifiés, %4 supprimés</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>A</source>
        <comment>heading: added</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>M</source>
        <comment>heading: changed</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>D</source>
        <comment>heading: removed</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::NamespacePlanModel</name>
    <message>
        <source>cannot be done</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>%1: %2; %3 added, %4 changed, %5 removed</source>
        <comment>a namespace, what is done to it, counts of vectors</comment>
        <translation>%1 : %2 ; %3 ajoutés, %4 modifiés, %5 supprimés</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::OverviewTab</name>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>Copie&amp;r l’ID</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Copy the id to the clipboard</source>
        <translation>Copier l’ID dans le presse-papiers</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What this snapshot is for</source>
        <translation>À quoi sert cet instantané</translation>
    </message>
    <message>
        <source>Ctrl+Enter or leaving the field saves, Escape brings back what was there.</source>
        <translation>Ctrl+Entrée ou quitter le champ enregistre, Échap rétablit ce qui y était.</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>De&amp;scription</translation>
    </message>
    <message>
        <source>&amp;Pinned</source>
        <translation>Épi&amp;nglé</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>A full snapshot shares no data file with another; an incremental one uses its parent's again. Either restores on its own.</source>
        <translation>Un instantané complet ne partage aucun fichier de données avec un autre ; un incrémental réutilise ceux de son parent. L’un comme l’autre se restaure seul.</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>What it was compared with. It is never needed to restore.</source>
        <translation>L’instantané avec lequel il a été comparé. Il n’est jamais nécessaire pour restaurer.</translation>
    </message>
    <message>
        <source>Since the parent</source>
        <translation>Depuis le parent</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vecteurs</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espaces de noms</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>What it added to the repository</source>
        <translation>Ce qu’il a ajouté au dépôt</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>All its vectors with ids and metadata, before they are packed</source>
        <translation>Tous ses vecteurs avec ID et métadonnées, avant compression</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>State digest</source>
        <translation>Empreinte de l’état</translation>
    </message>
    <message>
        <source>Two snapshots of one repository with the same digest hold the same vectors</source>
        <translation>Deux instantanés d’un même dépôt ayant la même empreinte contiennent les mêmes vecteurs</translation>
    </message>
    <message>
        <source>%1, taken by a restore before it wrote</source>
        <comment>Full or Incremental</comment>
        <translation>%1, pris par une restauration avant écriture</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <comment>counts of vectors</comment>
        <translation>%1 ajoutés, %2 modifiés, %3 supprimés</translation>
    </message>
    <message>
        <source>All its vectors are new: it has no parent.</source>
        <translation>Tous ses vecteurs sont nouveaux : il n’a pas de parent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, the whole storage</source>
        <comment>namespaces</comment>
        <translation>
            <numerusform>%Ln, tout le stockage</numerusform>
            <numerusform>%Ln, tout le stockage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, chosen when it was taken</source>
        <comment>namespaces</comment>
        <translation>
            <numerusform>%Ln, choisi lors de la prise</numerusform>
            <numerusform>%Ln, choisis lors de la prise</numerusform>
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
        <translation>%1, qui n’est pas dans ce dépôt. Il n’est pas nécessaire pour restaurer.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Select the parent, %1</source>
        <translation>Sélectionner le parent, %1</translation>
    </message>
    <message>
        <source>Neither retention nor a deletion removes a pinned snapshot</source>
        <translation>Ni la rétention ni une suppression ne touche un instantané épinglé</translation>
    </message>
    <message>
        <source>Not saved: the connection is read-only. Unlock it, or press Escape to give the edit up.</source>
        <translation>Non enregistré : la connexion est en lecture seule. Déverrouillez-la, ou appuyez sur Échap pour abandonner la modification.</translation>
    </message>
    <message>
        <source>Edit the description of %1</source>
        <comment>an id</comment>
        <translation>Modifier la description de %1</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PolicyEditor</name>
    <message>
        <source>The last 10</source>
        <translation>Les 10 derniers</translation>
    </message>
    <message>
        <source>A day of hours, a week of days</source>
        <translation>Heures d’un jour, jours d’une semaine</translation>
    </message>
    <message>
        <source>A week of days, a month of weeks, a year of months</source>
        <translation>Jours d’une semaine, semaines d’un mois, mois d’un an</translation>
    </message>
    <message>
        <source>A month of days, a year of months, all years</source>
        <translation>Jours d’un mois, mois d’un an, toutes les années</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a preset</comment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>P&amp;reset:</source>
        <translation>Prérégla&amp;ge :</translation>
    </message>
    <message>
        <source>Keep &amp;last:</source>
        <translation>Conser&amp;ver :</translation>
    </message>
    <message>
        <source> snapshots</source>
        <translation> derniers instantanés</translation>
    </message>
    <message>
        <source>&amp;Hourly:</source>
        <translation>Par he&amp;ure :</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> heures</translation>
    </message>
    <message>
        <source>&amp;Daily:</source>
        <translation>Par &amp;jour :</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>&amp;Weekly:</source>
        <translation>Par &amp;semaine :</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> semaines</translation>
    </message>
    <message>
        <source>&amp;Monthly:</source>
        <translation>Par &amp;mois :</translation>
    </message>
    <message>
        <source> months</source>
        <translation> mois</translation>
    </message>
    <message>
        <source>&amp;Yearly:</source>
        <translation>Par a&amp;n :</translation>
    </message>
    <message>
        <source> years</source>
        <translation> ans</translation>
    </message>
    <message>
        <source>Keep all snapshots with one of these tags</source>
        <translation>Conserver tous les instantanés portant l’une de ces étiquettes</translation>
    </message>
    <message>
        <source>release, audit</source>
        <comment>an example of tags</comment>
        <translation>release, audit</translation>
    </message>
    <message>
        <source>All snapshots with one of these tags stay; commas separate them</source>
        <translation>Tous les instantanés portant l’une de ces étiquettes restent ; séparez-les par des virgules</translation>
    </message>
    <message>
        <source>Keep &amp;tags:</source>
        <translation>Éti&amp;quettes conservées :</translation>
    </message>
    <message>
        <source>Time zone whose hours and days count</source>
        <translation>Fuseau servant à compter les heures et les jours</translation>
    </message>
    <message>
        <source>Whose hours, days and weeks count</source>
        <translation>Sert à compter les heures, les jours et les semaines</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <comment>a time zone</comment>
        <translation>%1 (cet ordinateur)</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>Changer le fuseau horaire</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>Fuse&amp;au horaire :</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a field</comment>
        <translation>Modifier « %1 »</translation>
    </message>
    <message>
        <source>Change the tags to keep</source>
        <translation>Modifier les étiquettes à conserver</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Préréglage : %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ProfileStore</name>
    <message>
        <source>The saved connections could not be read (%1). The file stays as it is: %2</source>
        <translation>Les connexions enregistrées n’ont pas pu être lues (%1). Le fichier reste tel quel : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved connection(s) could not be read. The file will be kept: %1</source>
        <translation>
            <numerusform>%Ln connexion enregistrée n’a pas pu être lue. Le fichier sera conservé : %1</numerusform>
            <numerusform>%Ln connexions enregistrées n’ont pas pu être lues. Le fichier sera conservé : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved connections could not be read. What was there is kept in %1</source>
        <translation>Les connexions enregistrées n’ont pas pu être lues. Ce qui s’y trouvait est conservé dans %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RawTab</name>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>Le manifeste</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copie&amp;r</translation>
    </message>
    <message>
        <source>Copy the manifest</source>
        <translation>Copier le manifeste</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The manifest could not be read: %1. %2</source>
        <comment>an error, its advice</comment>
        <translation>Le manifeste n’a pas pu être lu : %1. %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; %3 in the repository has all of it.</source>
        <comment>sizes, a file</comment>
        <translation>Les premiers %1 sur %2 sont affichés ; %3 dans le dépôt contient le tout.</translation>
    </message>
    <message>
        <source>%1, %2. What could deceive is escaped here; Copy takes it as it is.</source>
        <comment>a file, a size</comment>
        <translation>%1, %2. Ce qui pourrait tromper est échappé ici ; « Copier » le prend tel quel.</translation>
    </message>
    <message>
        <source> … (%1 more in this line)</source>
        <comment>a size</comment>
        <translation> … (%1 de plus dans cette ligne)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RemovalListModel</name>
    <message>
        <source>%1, removed: %2</source>
        <comment>a snapshot, a rule</comment>
        <translation>%1, supprimé : %2</translation>
    </message>
    <message>
        <source>Removed snapshot</source>
        <translation>Instantané supprimé</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RenameField</name>
    <message>
        <source>Name of the snapshot %1</source>
        <comment>an id</comment>
        <translation>Nom de l’instantané %1</translation>
    </message>
    <message>
        <source>The description is too long: at most 64 KiB are kept.</source>
        <translation>La description est trop longue : 64 Kio au plus sont conservés.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>an id</comment>
        <translation>Renommer %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreChangesTab</name>
    <message>
        <source>Show only ids that contain this</source>
        <translation>Afficher seulement les ID contenant ce texte</translation>
    </message>
    <message>
        <source>Filter ids</source>
        <translation>Filtrer les ID</translation>
    </message>
    <message>
        <source>A: a&amp;dded</source>
        <translation>A : a&amp;joutés</translation>
    </message>
    <message>
        <source>M: chan&amp;ged</source>
        <translation>M : &amp;modifiés</translation>
    </message>
    <message>
        <source>D: remo&amp;ved</source>
        <translation>D : s&amp;upprimés</translation>
    </message>
    <message>
        <source>Ids that the restore would add, change or remove</source>
        <translation>ID que la restauration ajouterait, modifierait ou supprimerait</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop fetching ids</source>
        <translation>Arrêter la lecture des ID</translation>
    </message>
    <message>
        <source>Stopped. Nothing is changed by that.</source>
        <translation>Arrêté. Cela ne modifie rien.</translation>
    </message>
    <message>
        <source>The ids could not be fetched: %1. %2</source>
        <comment>an error, what it means</comment>
        <translation>Les ID n’ont pas pu être lus : %1. %2</translation>
    </message>
    <message>
        <source>Fetching ids…</source>
        <translation>Lecture des ID…</translation>
    </message>
    <message>
        <source>%1 of the fetched ids match</source>
        <comment>a count</comment>
        <translation>%1 des ID lus correspondent</translation>
    </message>
    <message>
        <source>%1 ids, and %2 more</source>
        <comment>two counts</comment>
        <translation>%1 ID, et %2 de plus</translation>
    </message>
    <message>
        <source>%1 ids</source>
        <comment>a count</comment>
        <translation>%1 ID</translation>
    </message>
    <message>
        <source>Under new names, all %1 vectors are added; they are not listed.</source>
        <comment>a count</comment>
        <translation>Sous de nouveaux noms, les %1 vecteurs sont tous ajoutés ; ils ne sont pas listés.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestorePage</name>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Reading the storage</source>
        <translation>Lecture du stockage</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Taking the safety snapshot</source>
        <translation>Prise de l’instantané de sécurité</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>Contrôle de ce qui a été écrit</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Verifying the snapshot</source>
        <translation>Vérification de l’instantané</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a phase of an operation</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a phase, what is done, the total</comment>
        <translation>%1 : %2 sur %3</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestorePreviewPage</name>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
    <message>
        <source>Compared with the storage as it is now. Nothing was written.</source>
        <translation>Comparé avec le stockage tel qu’il est maintenant. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>Stop (nothing is changed)</source>
        <translation>Arrêter (rien n’est modifié)</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>Comparer à &amp;nouveau</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>What happens to each namespace</source>
        <translation>Ce qui arrive à chaque espace de noms</translation>
    </message>
    <message>
        <source>What else to know</source>
        <translation>Ce qu’il faut savoir d’autre</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Résumé</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Changements</translation>
    </message>
    <message>
        <source>What would happen to %1</source>
        <comment>a connection or a storage</comment>
        <translation>Ce qui arriverait à %1</translation>
    </message>
    <message>
        <source>The storage could not be compared: %1.</source>
        <comment>an error</comment>
        <translation>Le stockage n’a pas pu être comparé : %1.</translation>
    </message>
    <message>
        <source>The comparison was stopped. Nothing was changed.</source>
        <translation>La comparaison a été arrêtée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>In the way: %1: %2.</source>
        <comment>a namespace, a reason</comment>
        <translation>Obstacle : %1 : %2.</translation>
    </message>
    <message>
        <source>Writes since the base that will be lost: %1.</source>
        <comment>a count</comment>
        <translation>Écritures depuis la référence qui seront perdues : %1.</translation>
    </message>
    <message>
        <source>How many writes since the base will be lost is being compared.</source>
        <translation>Le nombre d’écritures depuis la référence qui seront perdues est en cours de calcul.</translation>
    </message>
    <message>
        <source>The storage descends from no snapshot of this repository, so writes since then cannot be told.</source>
        <translation>Le stockage ne descend d’aucun instantané de ce dépôt : impossible de connaître les écritures faites depuis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer snapshot(s) stay as a side branch.</source>
        <translation>
            <numerusform>%Ln instantané plus récent reste en branche latérale.</numerusform>
            <numerusform>%Ln instantanés plus récents restent en branche latérale.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of vectors to write.</source>
        <comment>a size</comment>
        <translation>%1 de vecteurs à écrire.</translation>
    </message>
    <message>
        <source>Too little space: %1 are free where the storage is.</source>
        <comment>a size</comment>
        <translation>Trop peu d’espace : %1 libres à l’emplacement du stockage.</translation>
    </message>
    <message>
        <source>%1 are free where the storage is.</source>
        <comment>a size</comment>
        <translation>%1 libres à l’emplacement du stockage.</translation>
    </message>
    <message>
        <source>%1 are free where the repository is.</source>
        <comment>a size</comment>
        <translation>%1 libres à l’emplacement du dépôt.</translation>
    </message>
    <message>
        <source>A verification found damage in this snapshot. Restoring it fails before anything is written, or choose namespaces that are whole.</source>
        <translation>Une vérification a trouvé des dommages dans cet instantané. Sa restauration échouera avant toute écriture, à moins de choisir des espaces de noms intacts.</translation>
    </message>
    <message>
        <source>The snapshot was verified %1.</source>
        <comment>a time</comment>
        <translation>L’instantané a été vérifié le %1.</translation>
    </message>
    <message>
        <source>The snapshot was never verified; the next page can do that first.</source>
        <translation>L’instantané n’a jamais été vérifié ; la page suivante peut le faire d’abord.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a namespace, a note</comment>
        <translation>%1 : %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreReviewPage</name>
    <message>
        <source>Last look</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>The next button starts the restore.</source>
        <translation>Le bouton suivant lance la restauration.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>I have seen the &amp;new numbers</source>
        <translation>J’ai vu les &amp;nouveaux chiffres</translation>
    </message>
    <message>
        <source>I have seen the new numbers</source>
        <translation>J’ai vu les nouveaux chiffres</translation>
    </message>
    <message>
        <source>I &amp;accept what cannot be kept</source>
        <translation>J’&amp;accepte ce qui ne peut être conservé</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>What will be lost, and what will be kept</source>
        <translation>Ce qui sera perdu et ce qui sera conservé</translation>
    </message>
    <message>
        <source>Will be lost</source>
        <translation>Sera perdu</translation>
    </message>
    <message>
        <source>Will be kept</source>
        <translation>Sera conservé</translation>
    </message>
    <message>
        <source>The same as a command, and the plan as JSON</source>
        <translation>La même chose en commande, et le plan en JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <translation>&amp;Ligne de commande</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Plan as &amp;JSON</source>
        <translation>Plan en &amp;JSON</translation>
    </message>
    <message>
        <source>Copy the plan as JSON</source>
        <translation>Copier le plan en JSON</translation>
    </message>
    <message>
        <source>Restore “%1” into %2</source>
        <comment>the title of a snapshot, a connection or a storage</comment>
        <translation>Restaurer « %1 » dans %2</translation>
    </message>
    <message>
        <source>Restore “%1” into %2: last look</source>
        <comment>the title of a snapshot, a connection or a storage</comment>
        <translation>Restaurer « %1 » dans %2 : récapitulatif</translation>
    </message>
    <message>
        <source>Type the connection's name, %1, to allow it:</source>
        <comment>a connection</comment>
        <translation>Saisissez le nom de la connexion, %1, pour l’autoriser :</translation>
    </message>
    <message>
        <source>Looking whether the storage changed since the preview…</source>
        <translation>Recherche de changements du stockage depuis l’aperçu…</translation>
    </message>
    <message>
        <source>The storage could not be compared again: %1. %2 Go back and forth to try again.</source>
        <comment>an error, what it means</comment>
        <translation>Le stockage n’a pas pu être comparé à nouveau : %1. %2 Revenez en arrière puis avancez pour réessayer.</translation>
    </message>
    <message>
        <source>The storage changed since the preview. The new numbers: %1</source>
        <comment>a sentence with counts</comment>
        <translation>Le stockage a changé depuis l’aperçu. Les nouveaux chiffres : %1</translation>
    </message>
    <message>
        <source>It cannot be done any more. Go back to see why.</source>
        <translation>Ce n’est plus possible. Revenez en arrière pour voir pourquoi.</translation>
    </message>
    <message>
        <source>I accept what cannot be kept</source>
        <translation>J’accepte ce qui ne peut être conservé</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreRunPage</name>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Progress of the restore</source>
        <translation>Progression de la restauration</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Undo restore…</source>
        <translation>Ann&amp;uler la restauration…</translation>
    </message>
    <message>
        <source>Show &amp;what changed</source>
        <translation>Voir les &amp;changements</translation>
    </message>
    <message>
        <source>Restore “%1” into %2</source>
        <comment>the title of a snapshot, a connection or a storage</comment>
        <translation>Restaurer « %1 » dans %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Waits for another job on this repository or storage.</source>
        <translation>Attend une autre tâche sur ce dépôt ou ce stockage.</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <comment>what is still at work</comment>
        <translation>Arrêt en cours : %1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <comment>a size</comment>
        <translation>%1 par seconde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) per second</source>
        <translation>
            <numerusform>%Ln vecteur par seconde</numerusform>
            <numerusform>%Ln vecteurs par seconde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>encore environ %Ln seconde</numerusform>
            <numerusform>encore environ %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>encore environ %Ln minute</numerusform>
            <numerusform>encore environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this window; the restore continues in Jobs.</source>
        <translation>Vous pouvez fermer cette fenêtre ; la restauration continue dans les tâches.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was done</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The restore was stopped before its commit. The storage is as it was.</source>
        <translation>La restauration a été arrêtée avant sa validation. Le stockage est tel qu’avant.</translation>
    </message>
    <message>
        <source>The restore failed: %1.</source>
        <comment>an error</comment>
        <translation>La restauration a échoué : %1.</translation>
    </message>
    <message>
        <source>There is nothing to undo: nothing was there before.</source>
        <translation>Il n’y a rien à annuler : rien n’existait avant.</translation>
    </message>
    <message>
        <source>It cannot be undone: no safety snapshot was wanted.</source>
        <translation>Impossible de l’annuler : aucun instantané de sécurité n’a été demandé.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreSafetyPage</name>
    <message>
        <source>How it is made safe</source>
        <translation>Précautions</translation>
    </message>
    <message>
        <source>If one of the steps before the commit fails, the storage stays as it is.</source>
        <translation>Si une étape échoue avant la validation, le stockage reste tel quel.</translation>
    </message>
    <message>
        <source>Before anything is written</source>
        <translation>Avant toute écriture</translation>
    </message>
    <message>
        <source>Take a &amp;safety snapshot, so that the restore can be undone</source>
        <translation>Prendre un instantané de sé&amp;curité, pour pouvoir annuler la restauration</translation>
    </message>
    <message>
        <source>Take a safety snapshot, so that the restore can be undone</source>
        <translation>Prendre un instantané de sécurité, pour pouvoir annuler la restauration</translation>
    </message>
    <message>
        <source>The snapshot itself</source>
        <translation>L’instantané lui-même</translation>
    </message>
    <message>
        <source>&amp;Verify it first: every byte is read</source>
        <translation>Le &amp;vérifier d’abord : chaque octet est lu</translation>
    </message>
    <message>
        <source>&amp;Quick check first: files are there and of their size</source>
        <translation>Contrôle &amp;rapide d’abord : présence et taille des fichiers</translation>
    </message>
    <message>
        <source>Do &amp;not verify it first</source>
        <translation>&amp;Ne pas le vérifier d’abord</translation>
    </message>
    <message>
        <source>After writing</source>
        <translation>Après l’écriture</translation>
    </message>
    <message>
        <source>Every vector that was written is read back and compared with the snapshot; only then is the restore committed. That is always done.</source>
        <translation>Chaque vecteur écrit est relu et comparé avec l’instantané ; c’est seulement alors que la restauration est validée. C’est toujours fait.</translation>
    </message>
    <message>
        <source>None is needed: the storage holds nothing that this restore could destroy.</source>
        <translation>Inutile ici : le stockage ne contient rien que cette restauration puisse détruire.</translation>
    </message>
    <message>
        <source>In production it is always taken.</source>
        <translation>En production, il est toujours pris.</translation>
    </message>
    <message>
        <source>It is incremental where it can be, and is listed like every other snapshot.</source>
        <translation>Il est incrémental si possible, et listé comme tout autre instantané.</translation>
    </message>
    <message>
        <source>Without it, there is no snapshot to go back to; this restore removes and overwrites no vector.</source>
        <translation>Sans lui, aucun instantané ne permet de revenir en arrière ; cette restauration ne supprime et n’écrase aucun vecteur.</translation>
    </message>
    <message numerus="yes">
        <source>Without it, %Ln vector(s) that the restore removes or overwrites cannot be brought back, unless another snapshot has them.</source>
        <translation>
            <numerusform>Sans lui, %Ln vecteur que la restauration supprime ou écrase sera irrécupérable, sauf si un autre instantané le contient.</numerusform>
            <numerusform>Sans lui, %Ln vecteurs que la restauration supprime ou écrase seront irrécupérables, sauf si un autre instantané les contient.</numerusform>
        </translation>
    </message>
    <message>
        <source>If damage is found, the restore ends before anything is written.</source>
        <translation>Si des dommages sont trouvés, la restauration se termine avant toute écriture.</translation>
    </message>
    <message>
        <source>Every vector is still checked against its hash as it is read; damage then ends the restore before the commit, but later.</source>
        <translation>Chaque vecteur est tout de même contrôlé par son empreinte à la lecture ; des dommages arrêtent alors la restauration avant la validation, mais plus tard.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreTargetPage</name>
    <message>
        <source>Where to, and what of it?</source>
        <translation>Où restaurer, et quoi ?</translation>
    </message>
    <message>
        <source>The next page shows what that would do. Nothing is written before the last one.</source>
        <translation>La page suivante montre ce que cela ferait. Rien n’est écrit avant la dernière.</translation>
    </message>
    <message>
        <source>Restore into</source>
        <translation>Restaurer dans</translation>
    </message>
    <message>
        <source>The storage of this connection, under &amp;new names (nothing that exists is touched)</source>
        <translation>Le stockage de cette connexion, sous de &amp;nouveaux noms (rien d’existant n’est touché)</translation>
    </message>
    <message>
        <source>The storage of this connection, in &amp;place of what is there</source>
        <translation>Le stockage de cette connexion, à la p&amp;lace de ce qui s’y trouve</translation>
    </message>
    <message>
        <source>&amp;Another storage:</source>
        <translation>&amp;Autre stockage :</translation>
    </message>
    <message>
        <source>URI of the other storage</source>
        <translation>URI de l’autre stockage</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose an SQLite file; a missing one is created</source>
        <translation>Choisir un fichier SQLite ; s’il n’existe pas, il est créé</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espaces de noms</translation>
    </message>
    <message>
        <source>A&amp;ll of the snapshot</source>
        <translation>&amp;Tous ceux de l’instantané</translation>
    </message>
    <message>
        <source>Only those &amp;ticked</source>
        <translation>Seulement ceux &amp;cochés</translation>
    </message>
    <message>
        <source>Namespaces of the snapshot, and what they are restored as</source>
        <translation>Espaces de noms de l’instantané, et sous quel nom ils sont restaurés</translation>
    </message>
    <message>
        <source>F2 or a double click on “Restore as” gives a namespace another name.</source>
        <translation>F2 ou un double clic sur « Restaurer sous » donne un autre nom à un espace de noms.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>&amp;Exact: the namespaces become equal to the snapshot; what was added later goes.</source>
        <translation>&amp;Exact : les espaces de noms deviennent identiques à l’instantané ; ce qui a été ajouté depuis disparaît.</translation>
    </message>
    <message>
        <source>&amp;Merge: vectors are added and overwritten; nothing is removed.</source>
        <translation>F&amp;usion : les vecteurs sont ajoutés et écrasés ; rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Restore “%1”: where to, and what of it?</source>
        <comment>the title of a snapshot</comment>
        <translation>Restaurer « %1 » : où, et quoi ?</translation>
    </message>
    <message>
        <source>The snapshot could not be read: %1 (%2). %3</source>
        <comment>headline, detail and advice of an error</comment>
        <translation>L’instantané n’a pas pu être lu : %1 (%2). %3</translation>
    </message>
    <message>
        <source>Reading what the snapshot holds…</source>
        <translation>Lecture du contenu de l’instantané…</translation>
    </message>
    <message>
        <source>Say which storage, or choose a file.</source>
        <translation>Indiquez quel stockage, ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>This connection is read-only. Unlock it first.</source>
        <translation>Cette connexion est en lecture seule. Déverrouillez-la d’abord.</translation>
    </message>
    <message>
        <source>“%1” needs a name to be restored as.</source>
        <comment>a namespace</comment>
        <translation>Il faut un nom sous lequel restaurer « %1 ».</translation>
    </message>
    <message>
        <source>“%1” needs a new name, or choose “in place”.</source>
        <comment>a namespace</comment>
        <translation>Il faut un nouveau nom pour « %1 », ou choisissez « à la place ».</translation>
    </message>
    <message>
        <source>Two namespaces would become “%1”.</source>
        <comment>a namespace</comment>
        <translation>Deux espaces de noms deviendraient « %1 ».</translation>
    </message>
    <message>
        <source>The snapshot has no namespaces, so there is nothing to put beside what exists.</source>
        <translation>L’instantané n’a pas d’espaces de noms : rien à placer à côté de l’existant.</translation>
    </message>
    <message>
        <source>Tick at least one namespace.</source>
        <translation>Cochez au moins un espace de noms.</translation>
    </message>
    <message>
        <source>Restore into an SQLite file</source>
        <translation>Restaurer dans un fichier SQLite</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite *.sqlite3 *.db)</source>
        <translation>Fichiers SQLite (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreWizard</name>
    <message>
        <source>Restore “%1” – %2</source>
        <comment>the title of a snapshot, a connection</comment>
        <translation>Restaurer « %1 » – %2</translation>
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
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RetentionDialog</name>
    <message numerus="yes">
        <source>Remove %Ln snapshot(s) by retention</source>
        <translation>
            <numerusform>Supprimer %Ln instantané par rétention</numerusform>
            <numerusform>Supprimer %Ln instantanés par rétention</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots that are removed</source>
        <translation>Instantanés supprimés</translation>
    </message>
    <message numerus="yes">
        <source>You lose %Ln point(s) in time that the storage can be brought back to. They added %1 to the repository; what no other snapshot needs of it is freed after the trash.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>Vous perdez %Ln point de restauration. Il avait ajouté %1 au dépôt ; ce dont aucun autre instantané n’a besoin est libéré après la corbeille.</numerusform>
            <numerusform>Vous perdez %Ln points de restauration. Ils avaient ajouté %1 au dépôt ; ce dont aucun autre instantané n’a besoin est libéré après la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the trash, from which they can be brought back until %1.</source>
        <comment>a time</comment>
        <translation>Ils vont à la corbeille, d’où ils sont récupérables jusqu’au %1.</translation>
    </message>
    <message>
        <source>What stays: %1. The storage itself is not touched.</source>
        <comment>counts of snapshots by reason</comment>
        <translation>Ce qui reste : %1. Le stockage lui-même n’est pas touché.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Supprimer %Ln instantané</numerusform>
            <numerusform>&amp;Supprimer %Ln instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1, the number of snapshots to remove:</source>
        <translation>Saisissez %1, le nombre d’instantanés à supprimer :</translation>
    </message>
    <message>
        <source>The repository changed meanwhile, and the preview says something else now. Cancel, and look at it again.</source>
        <translation>Le dépôt a changé entre-temps, et l’aperçu est différent à présent. Annulez et revoyez-le.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RetentionPanel</name>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>● not saved</source>
        <translation>● non enregistrée</translation>
    </message>
    <message>
        <source>The policy was changed and is not saved</source>
        <translation>La politique a été modifiée et n’est pas enregistrée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last edit of the policy (Ctrl+Z)</source>
        <translation>Annuler la dernière modification de la politique (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Shift+Z)</source>
        <translation>Rétablir la modification (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ferme&amp;r</translation>
    </message>
    <message>
        <source>Snapshots that the policy removes</source>
        <translation>Instantanés que la politique supprime</translation>
    </message>
    <message>
        <source>&amp;On the command line:</source>
        <translation>En ligne de &amp;commande :</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>L’équivalent en ligne de commande</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Run &amp;now…</source>
        <translation>E&amp;xécuter maintenant…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregis&amp;trer</translation>
    </message>
    <message>
        <source>Keeps the policy for this repository. It removes nothing.</source>
        <translation>Conserve la politique pour ce dépôt. Ne supprime rien.</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Back to the policy that was saved</source>
        <translation>Revenir à la politique enregistrée</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>Politique de rétention</translation>
    </message>
    <message>
        <source>The preview could not be computed: %1</source>
        <comment>an error</comment>
        <translation>L’aperçu n’a pas pu être calculé : %1</translation>
    </message>
    <message>
        <source>Computing the preview…</source>
        <translation>Calcul de l’aperçu…</translation>
    </message>
    <message>
        <source>Select a snapshot to see which rule decides about it.</source>
        <translation>Sélectionnez un instantané pour voir quelle règle en décide.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a snapshot, a sentence about it</comment>
        <translation>« %1 » : %2</translation>
    </message>
    <message>
        <source>Preview only. %1</source>
        <comment>why</comment>
        <translation>Aperçu seulement. %1</translation>
    </message>
    <message>
        <source>There is nothing to run: the policy removes nothing.</source>
        <translation>Il n’y a rien à exécuter : la politique ne supprime rien.</translation>
    </message>
    <message>
        <source>Shows what is removed before it is done</source>
        <translation>Montre ce qui est supprimé avant de le faire</translation>
    </message>
    <message>
        <source>Back to the saved policy</source>
        <translation>Revenir à la politique enregistrée</translation>
    </message>
    <message>
        <source>Nothing was removed: the repository changed after the preview was made, so that it was no longer true. The preview is a new one now. Look at it, and run it again.</source>
        <translation>Rien n’a été supprimé : le dépôt a changé après le calcul de l’aperçu, qui n’était donc plus exact. L’aperçu a été refait. Revoyez-le, puis relancez.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Screenshot</name>
    <message>
        <source>The picture could not be written to %1: %2</source>
        <translation>L’image n’a pas pu être écrite dans %1 : %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SeveralPage</name>
    <message>
        <source>Several snapshots</source>
        <translation>Plusieurs instantanés</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vecteurs</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>Common tags</source>
        <translation>Étiquettes communes</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Intégrité</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) and the current state selected</source>
        <translation>
            <numerusform>%Ln instantané et l’état actuel sélectionnés</numerusform>
            <numerusform>%Ln instantanés et l’état actuel sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) selected</source>
        <translation>
            <numerusform>%Ln instantané sélectionné</numerusform>
            <numerusform>%Ln instantanés sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected snapshot(s) are no longer in the repository.</source>
        <translation>
            <numerusform>%Ln instantané sélectionné n’est plus dans le dépôt.</numerusform>
            <numerusform>%Ln instantanés sélectionnés ne sont plus dans le dépôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>common tags</comment>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln damaged</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>✕ %Ln endommagé</numerusform>
            <numerusform>✕ %Ln endommagés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln at risk</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>⚠ %Ln à risque</numerusform>
            <numerusform>⚠ %Ln à risque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln verified</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>✓ %Ln vérifié</numerusform>
            <numerusform>✓ %Ln vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %Ln not verified</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>? %Ln non vérifié</numerusform>
            <numerusform>? %Ln non vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1 to the repository</source>
        <comment>a size</comment>
        <translation>%1 au dépôt</translation>
    </message>
    <message>
        <source>%1 in all of them together</source>
        <comment>a size</comment>
        <translation>%1 dans l’ensemble</translation>
    </message>
    <message>
        <source>%1 in all of them together</source>
        <comment>a count</comment>
        <translation>%1 dans l’ensemble</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the snapshots are pinned</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>Co&amp;mparer les deux</translation>
    </message>
    <message>
        <source>&amp;Compare with the current state</source>
        <translation>Co&amp;mparer avec l’état actuel</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Rechercher dans les actions et les raccourcis</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No action is found.</source>
        <translation>Aucune action trouvée.</translation>
    </message>
    <message>
        <source>&amp;New key for “%1”:</source>
        <comment>an action</comment>
        <translation>&amp;Nouveau raccourci pour « %1 » :</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <comment>a key, an action</comment>
        <translation>%1 est déjà attribué à « %2 ».</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SleepInhibitor</name>
    <message>
        <source>A job writes to a storage or to a repository</source>
        <translation>Une tâche écrit dans un stockage ou un dépôt</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SnapshotActions</name>
    <message numerus="yes">
        <source>Release %Ln snapshot(s)</source>
        <translation>
            <numerusform>Désépingler %Ln instantané</numerusform>
            <numerusform>Désépingler %Ln instantanés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %Ln snapshot(s)</source>
        <translation>
            <numerusform>Épingler %Ln instantané</numerusform>
            <numerusform>Épingler %Ln instantanés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SnapshotPicker</name>
    <message>
        <source>Part of a title, a time or an id</source>
        <translation>Partie d’un titre, d’une date ou d’un ID</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <comment>the id of a snapshot</comment>
        <translation>%1 (absent)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SnapshotPickerModel</name>
    <message>
        <source>Current state of the storage</source>
        <translation>État actuel du stockage</translation>
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
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Takes snapshots of a vector database, shows them as a timeline, and brings any of them back, bit by bit.</source>
        <translation>Prend des instantanés d’une base vectorielle, les montre en chronologie et ramène n’importe lequel d’entre eux, au bit près.</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Ouvrir la dé&amp;mo</translation>
    </message>
    <message>
        <source>Open a snapshot &amp;file…</source>
        <translation>Ouvrir un fichier d’instanta&amp;nés…</translation>
    </message>
    <message>
        <source>&amp;Recent connections</source>
        <translation>Connexions &amp;récentes</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>Connexions récentes</translation>
    </message>
    <message>
        <source>Or drop an SQLite database, a repository's directory or a snapshot file here.</source>
        <translation>Ou déposez ici une base SQLite, le répertoire d’un dépôt ou un fichier d’instantanés.</translation>
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
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <comment>a tag, and a cross that removes it</comment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>tags</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter adds the tag</source>
        <translation>Entrée ajoute l’étiquette</translation>
    </message>
    <message>
        <source>Add tag %1</source>
        <translation>Ajouter l’étiquette %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TagsField</name>
    <message>
        <source>nightly, before-upgrade</source>
        <comment>example of tags</comment>
        <translation>nightly, before-upgrade</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TestPanel</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copier le résultat</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Ce que le test a trouvé</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testé</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>No answer within 10 seconds. What is not listed was not tested.</source>
        <translation>Pas de réponse en 10 secondes. Ce qui n’est pas listé n’a pas été testé.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>The test itself failed: %1</source>
        <translation>Le test lui-même a échoué : %1</translation>
    </message>
    <message>
        <source>Stopped. What is not listed was not tested.</source>
        <translation>Arrêté. Ce qui n’est pas listé n’a pas été testé.</translation>
    </message>
    <message>
        <source>Something was changed since this test.</source>
        <translation>Quelque chose a été modifié depuis ce test.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) failed. Nothing was changed.</source>
        <translation>
            <numerusform>%Ln point en échec. Rien n’a été modifié.</numerusform>
            <numerusform>%Ln points en échec. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. Nothing was changed.</source>
        <translation>Tout va bien. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>It works, with %Ln thing(s) to know. Nothing was changed.</source>
        <translation>
            <numerusform>Cela fonctionne, avec %Ln point à savoir. Rien n’a été modifié.</numerusform>
            <numerusform>Cela fonctionne, avec %Ln points à savoir. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ThroughputGraph</name>
    <message>
        <source>Throughput: not measured yet</source>
        <translation>Débit : pas encore mesuré</translation>
    </message>
    <message numerus="yes">
        <source>Throughput over %Ln second(s): now %1/s, highest %2/s, lowest %3/s</source>
        <comment>amounts</comment>
        <translation>
            <numerusform>Débit sur %Ln seconde : actuel %1/s, maximum %2/s, minimum %3/s</numerusform>
            <numerusform>Débit sur %Ln secondes : actuel %1/s, maximum %2/s, minimum %3/s</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimeStrip</name>
    <message>
        <source>Days with snapshots</source>
        <translation>Jours avec instantanés</translation>
    </message>
    <message>
        <source>no snapshots</source>
        <translation>aucun instantané</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln instantané</numerusform>
            <numerusform>%Ln instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>damage found</source>
        <translation>dommages trouvés</translation>
    </message>
    <message>
        <source>may share damage</source>
        <translation>peut-être touché</translation>
    </message>
    <message>
        <source>not all verified</source>
        <translation>pas tous vérifiés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln correspondance</numerusform>
            <numerusform>%Ln correspondances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ancestor(s) of the selected one</source>
        <translation>
            <numerusform>%Ln ancêtre de l’instantané sélectionné</numerusform>
            <numerusform>%Ln ancêtres de l’instantané sélectionné</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln descend from the selected one</source>
        <translation>
            <numerusform>%Ln descendant de l’instantané sélectionné</numerusform>
            <numerusform>%Ln descendants de l’instantané sélectionné</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimelineModel</name>
    <message>
        <source>Current state</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 (interrupted)</source>
        <comment>a time</comment>
        <translation>%1 (interrompu)</translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <comment>a time</comment>
        <translation>%1 (en cours)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time and how long ago it was</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>base of current</source>
        <translation>référence actuelle</translation>
    </message>
    <message>
        <source>safety</source>
        <comment>a snapshot taken before a restore</comment>
        <translation>sécurité</translation>
    </message>
    <message>
        <source>Snapshots of a side branch that are neither pinned, tagged nor damaged.
A click or the Right key shows them, the Left key folds them again.</source>
        <translation>Instantanés d’une branche latérale, ni épinglés, ni étiquetés, ni endommagés.
Un clic ou la touche Droite les affiche, la touche Gauche les replie.</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes : %1</translation>
    </message>
    <message>
        <source>%1 bytes added to the repository</source>
        <translation>%1 octets ajoutés au dépôt</translation>
    </message>
    <message>
        <source>%1 bytes of content</source>
        <translation>%1 octets de contenu</translation>
    </message>
    <message>
        <source>Compared with its parent: %1 added, %2 changed, %3 removed</source>
        <translation>Par rapport à son parent : %1 ajoutés, %2 modifiés, %3 supprimés</translation>
    </message>
    <message>
        <source>Shares no data file with another snapshot. Restores on its own.</source>
        <translation>Ne partage aucun fichier de données avec un autre instantané. Se restaure seul.</translation>
    </message>
    <message>
        <source>Re-uses its parent's data files. Restores on its own.</source>
        <translation>Réutilise les fichiers de données de son parent. Se restaure seul.</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <comment>a day, week, month or branch</comment>
        <translation>%1, groupe replié</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>snapshots of a side branch</comment>
        <translation>%1, dépliés</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>snapshots of a side branch</comment>
        <translation>%1, repliés</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <translation>%1 ajoutés, %2 modifiés, %3 supprimés</translation>
    </message>
    <message>
        <source>What each snapshot added to the repository</source>
        <translation>Ce que chaque instantané a ajouté au dépôt</translation>
    </message>
    <message>
        <source>Vectors added, changed and removed since the parent</source>
        <translation>Vecteurs ajoutés, modifiés et supprimés depuis le parent</translation>
    </message>
    <message>
        <source>Content of all vectors, as it was in the storage</source>
        <translation>Contenu de tous les vecteurs, tel qu’il était dans le stockage</translation>
    </message>
    <message>
        <source>In the time zone %1</source>
        <translation>Dans le fuseau horaire %1</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Création (UTC)</translation>
    </message>
    <message>
        <source>Created (local)</source>
        <comment>in local time</comment>
        <translation>Création (locale)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vecteurs</translation>
    </message>
    <message>
        <source>Logical size</source>
        <translation>Taille logique</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espaces de noms</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
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
        <translation>Instantané interrompu</translation>
    </message>
    <message>
        <source>New snapshot</source>
        <translation>Nouvel instantané</translation>
    </message>
    <message>
        <source>The repository cannot be read now: %1. The list is of %2.</source>
        <comment>an error, a time</comment>
        <translation>Le dépôt est illisible pour le moment : %1. La liste date du %2.</translation>
    </message>
    <message>
        <source>The repository cannot be read</source>
        <translation>Le dépôt est illisible</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>Lecture du dépôt…</translation>
    </message>
    <message>
        <source>This repository has no snapshots</source>
        <translation>Ce dépôt ne contient aucun instantané</translation>
    </message>
    <message>
        <source>The connection names no storage to take one of. Import a bundle, or add a storage.</source>
        <translation>La connexion n’indique aucun stockage dont en prendre un. Importez une archive, ou ajoutez un stockage.</translation>
    </message>
    <message>
        <source>“%1” has no snapshots</source>
        <translation>« %1 » n’a aucun instantané</translation>
    </message>
    <message>
        <source>The first one makes the repository and will be full; the next ones hold only what changed.</source>
        <translation>Le premier crée le dépôt et sera complet ; les suivants ne contiennent que ce qui a changé.</translation>
    </message>
    <message>
        <source>The first one will be full; the next ones hold only what changed.</source>
        <translation>Le premier sera complet ; les suivants ne contiennent que ce qui a changé.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimelinePanel</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Back to the order of time</source>
        <translation>Revenir à l’ordre chronologique</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>Lecture du dépôt…</translation>
    </message>
    <message>
        <source>No snapshot matches “%1”.</source>
        <translation>Aucun instantané ne correspond à « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%Ln instantané est masqué par le filtre.</numerusform>
            <numerusform>%Ln instantanés sont masqués par le filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches, all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Graph hidden while sorted by %1.</source>
        <comment>a column</comment>
        <translation>Graphe masqué pendant le tri par %1.</translation>
    </message>
    <message>
        <source>Show all lanes of the graph</source>
        <translation>Afficher toutes les voies du graphe</translation>
    </message>
    <message>
        <source>Sort in the order of time</source>
        <translation>Trier par ordre chronologique</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln snapshot(s) match the filter.</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%1 instantané sur %Ln correspond au filtre.</numerusform>
            <numerusform>%1 sur %Ln instantanés correspondent au filtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ancestor(s) of the selected snapshot, up to its full one.</source>
        <translation>
            <numerusform>%Ln ancêtre de l’instantané sélectionné, jusqu’à l’instantané complet.</numerusform>
            <numerusform>%Ln ancêtres de l’instantané sélectionné, jusqu’à l’instantané complet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) descend from the selected one.</source>
        <translation>
            <numerusform>%Ln descendant de l’instantané sélectionné.</numerusform>
            <numerusform>%Ln descendants de l’instantané sélectionné.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimelineView</name>
    <message>
        <source>Timeline of snapshots</source>
        <translation>Chronologie des instantanés</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TrashDialog</name>
    <message>
        <source>Bring back deleted snapshots</source>
        <translation>Récupérer des instantanés supprimés</translation>
    </message>
    <message>
        <source>Reading the trash…</source>
        <translation>Lecture de la corbeille…</translation>
    </message>
    <message>
        <source>Deleted snapshots</source>
        <translation>Instantanés supprimés</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vecteurs</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Stays for</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>until space is freed</source>
        <translation>jusqu’à libération d’espace</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty. What is deleted stays here for seven days.</source>
        <translation>La corbeille est vide. Ce qui est supprimé y reste sept jours.</translation>
    </message>
    <message>
        <source>What is deleted stays here for seven days, unless the trash is emptied. A snapshot comes back whole, at its old place in the lineage.</source>
        <translation>Ce qui est supprimé y reste sept jours, sauf si la corbeille est vidée. Un instantané revient entier, à son ancienne place dans la lignée.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring back %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Récupérer %Ln instantané</numerusform>
            <numerusform>&amp;Récupérer %Ln instantanés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln snapshot(s)</source>
        <translation>
            <numerusform>Récupérer %Ln instantané</numerusform>
            <numerusform>Récupérer %Ln instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is still being read.</source>
        <translation>La corbeille est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Il n’y a rien à récupérer.</translation>
    </message>
    <message>
        <source>Select what should come back.</source>
        <translation>Sélectionnez ce qui doit être récupéré.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TrashedDialog</name>
    <message>
        <source>The trash cannot be read: %1. %2</source>
        <comment>what happened, advice</comment>
        <translation>La corbeille est illisible : %1. %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::VerifyTab</name>
    <message numerus="yes">
        <source>%1: %Ln damaged vector(s)</source>
        <comment>a namespace</comment>
        <translation>
            <numerusform>%1 : %Ln vecteur endommagé</numerusform>
            <numerusform>%1 : %Ln vecteurs endommagés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>vectors</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>What is damaged</source>
        <translation>Ce qui est endommagé</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>Vérifier &amp;maintenant</translation>
    </message>
    <message>
        <source>Verify now: read every byte</source>
        <translation>Vérifier maintenant : lire chaque octet</translation>
    </message>
    <message>
        <source>&amp;Quick check</source>
        <translation>Contrôle &amp;rapide</translation>
    </message>
    <message>
        <source>Quick check: files and their sizes</source>
        <translation>Contrôle rapide : les fichiers et leurs tailles</translation>
    </message>
    <message>
        <source>Show &amp;job</source>
        <translation>Voir la &amp;tâche</translation>
    </message>
    <message>
        <source>Show the job that verifies it</source>
        <translation>Voir la tâche qui le vérifie</translation>
    </message>
    <message>
        <source>Verify now reads every byte that the snapshot needs and compares it with its checksums. The quick check looks for the files, their sizes and their footers; it finds what is missing or cut off, but no flipped bit. Neither changes the snapshot.</source>
        <translation>« Vérifier maintenant » lit chaque octet dont l’instantané a besoin et le compare à ses sommes de contrôle. Le contrôle rapide recherche les fichiers, leur taille et leur bloc de fin ; il trouve ce qui manque ou est tronqué, mais pas un bit inversé. Aucun des deux ne modifie l’instantané.</translation>
    </message>
    <message>
        <source>What is damaged. The command line names each vector:
%1</source>
        <comment>a command</comment>
        <translation>Ce qui est endommagé. La ligne de commande nomme chaque vecteur :
%1</translation>
    </message>
    <message>
        <source>A verification waits for another job.</source>
        <translation>Une vérification attend une autre tâche.</translation>
    </message>
    <message>
        <source>A verification is running.</source>
        <translation>Une vérification est en cours.</translation>
    </message>
    <message>
        <source>A verification is running: %1 %</source>
        <comment>percent</comment>
        <translation>Une vérification est en cours : %1 %</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Workspace</name>
    <message>
        <source>Undo: %1</source>
        <comment>an edit</comment>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>The connection is read-only. Unlock it first.</source>
        <translation>La connexion est en lecture seule. Déverrouillez-la d’abord.</translation>
    </message>
    <message>
        <source>This connection has only a repository, no storage.</source>
        <translation>Cette connexion n’a qu’un dépôt, pas de stockage.</translation>
    </message>
    <message>
        <source>The repository is still being read.</source>
        <translation>Le dépôt est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>There is no repository yet. The first snapshot makes it.</source>
        <translation>Il n’y a pas encore de dépôt. Le premier instantané le crée.</translation>
    </message>
    <message>
        <source>%1 was cancelled. Nothing was changed.</source>
        <comment>the title of a job</comment>
        <translation>Tâche arrêtée : %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 failed: %2. %3</source>
        <comment>the title of a job, an error, its meaning and advice</comment>
        <translation>Échec (%1) : %2. %3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>Voir la tâche</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Stops before anything is changed.</source>
        <translation>S’arrête avant toute modification.</translation>
    </message>
    <message>
        <source>Create a snapshot</source>
        <translation>Création d’un instantané</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <comment>a snapshot</comment>
        <translation>Création de « %1 »</translation>
    </message>
    <message>
        <source>Stops and removes what was written so far; no snapshot is made.</source>
        <translation>S’arrête et supprime ce qui a été écrit jusque-là ; aucun instantané n’est créé.</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <comment>a snapshot</comment>
        <translation>Restauration de « %1 »</translation>
    </message>
    <message>
        <source>Stops before the commit: the storage stays as it is. A safety snapshot that was taken goes to the trash.</source>
        <translation>S’arrête avant la validation : le stockage reste tel quel. L’instantané de sécurité éventuel va à la corbeille.</translation>
    </message>
    <message>
        <source>Undo restore…</source>
        <translation>Annuler la restauration…</translation>
    </message>
    <message>
        <source>. Nothing was there before that an undo would have to bring back.</source>
        <translation>. Rien n’existait auparavant : il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>. It cannot be undone: no safety snapshot was wanted.</source>
        <translation>. Annulation impossible : aucun instantané de sécurité n’a été demandé.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Voir les changements</translation>
    </message>
    <message numerus="yes">
        <source>Verify %Ln snapshot(s)</source>
        <translation>
            <numerusform>Vérification de %Ln instantané</numerusform>
            <numerusform>Vérification de %Ln instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops reading. Nothing is changed.</source>
        <translation>Arrête la lecture. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>. The others are whole and restore as before. Take a full snapshot soon, and do not delete what is intact.</source>
        <translation>. Les autres sont intacts et se restaurent comme avant. Prenez sans tarder un instantané complet, et ne supprimez rien de ce qui est intact.</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>Suppression de %Ln instantané</numerusform>
            <numerusform>Suppression de %Ln instantanés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln snapshot(s) to the trash</source>
        <translation>
            <numerusform>%Ln instantané mis à la corbeille</numerusform>
            <numerusform>%Ln instantanés mis à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln snapshot(s) to the trash, where they stay for seven days.</source>
        <translation>
            <numerusform>%Ln instantané mis à la corbeille, où il reste sept jours.</numerusform>
            <numerusform>%Ln instantanés mis à la corbeille, où ils restent sept jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln snapshot(s)</source>
        <translation>
            <numerusform>Récupération de %Ln instantané</numerusform>
            <numerusform>Récupération de %Ln instantanés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln instantané récupéré</numerusform>
            <numerusform>%Ln instantanés récupérés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %Ln snapshot(s).</source>
        <translation>
            <numerusform>%Ln instantané récupéré.</numerusform>
            <numerusform>%Ln instantanés récupérés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retention: remove %Ln snapshot(s)</source>
        <translation>
            <numerusform>Rétention : suppression de %Ln instantané</numerusform>
            <numerusform>Rétention : suppression de %Ln instantanés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retention moved %Ln snapshot(s) to the trash, where they stay for seven days.</source>
        <translation>
            <numerusform>La rétention a mis %Ln instantané à la corbeille, où il reste sept jours.</numerusform>
            <numerusform>La rétention a mis %Ln instantanés à la corbeille, où ils restent sept jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln snapshot(s)</source>
        <translation>
            <numerusform>Exportation de %Ln instantané</numerusform>
            <numerusform>Exportation de %Ln instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops and removes the unfinished file.</source>
        <translation>S’arrête et supprime le fichier inachevé.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln snapshot(s), %1, to %2</source>
        <translation>
            <numerusform>%Ln instantané exporté, %1, vers %2</numerusform>
            <numerusform>%Ln instantanés exportés, %1, vers %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln snapshot(s), %1, to %2.</source>
        <translation>
            <numerusform>%Ln instantané exporté, %1, vers %2.</numerusform>
            <numerusform>%Ln instantanés exportés, %1, vers %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import snapshots</source>
        <translation>Importation d’instantanés</translation>
    </message>
    <message>
        <source>Stops. Snapshots that are complete stay; nothing else is left.</source>
        <translation>S’arrête. Les instantanés complets restent ; rien d’autre ne subsiste.</translation>
    </message>
    <message>
        <source>Import snapshots of Dakera</source>
        <translation>Importation d’instantanés de Dakera</translation>
    </message>
    <message>
        <source>Forget the restore that broke off</source>
        <translation>Oubli de la restauration interrompue</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vidage de la corbeille</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Libération d’espace</translation>
    </message>
    <message>
        <source>Stops. Files that nothing needs stay until the next time.</source>
        <translation>S’arrête. Les fichiers inutiles restent jusqu’à la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::WorkspaceView</name>
    <message numerus="yes">
        <source>%Ln damaged snapshot(s)</source>
        <translation>
            <numerusform>%Ln instantané endommagé</numerusform>
            <numerusform>%Ln instantanés endommagés</numerusform>
        </translation>
    </message>
    <message>
        <source>never verified</source>
        <translation>jamais vérifié</translation>
    </message>
    <message>
        <source>last verified %1</source>
        <comment>a time</comment>
        <translation>dernière vérification le %1</translation>
    </message>
    <message>
        <source>last verified %1</source>
        <comment>an age, as “2 d ago”</comment>
        <translation>dernière vérification %1</translation>
    </message>
</context>
</TS>
