<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <comment>days</comment>
        <translation>hace %1 d</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <comment>a time</comment>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>%1 (%2, the same as UTC)</source>
        <comment>a time, its zone</comment>
        <translation>%1 (%2, igual que UTC)</translation>
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
        <translation>añadido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>%1 (integer)</source>
        <comment>an id</comment>
        <translation>%1 (entero)</translation>
    </message>
    <message>
        <source>%1 (real)</source>
        <comment>an id</comment>
        <translation>%1 (real)</translation>
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
        <translation>%1 (clave de varias columnas)</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>%1 and %2 dimensions: no distance</source>
        <comment>two counts</comment>
        <translation>%1 y %2 dimensiones: no hay distancia</translation>
    </message>
    <message>
        <source>Euclidean distance %1</source>
        <comment>a number</comment>
        <translation>Distancia euclídea %1</translation>
    </message>
    <message>
        <source>Cosine distance %1, Euclidean distance %2</source>
        <comment>two numbers</comment>
        <translation>Distancia coseno %1, distancia euclídea %2</translation>
    </message>
    <message>
        <source>no vector of this dimension</source>
        <translation>ningún vector de esta dimensión</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no legible</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>no existe esa columna</translation>
    </message>
    <message>
        <source>%1, %2 dimensions</source>
        <comment>the kind of a vector's elements, a count</comment>
        <translation>%1, %2 dimensiones</translation>
    </message>
    <message>
        <source>no such vector</source>
        <translation>no existe ese vector</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <translation>Caduca</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Vector %1</source>
        <comment>a name</comment>
        <translation>Vector %1</translation>
    </message>
    <message>
        <source>%1 of metadata are not shown.</source>
        <comment>a size</comment>
        <translation>No se muestran %1 de metadatos.</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>None (repository only)</source>
        <translation>Ninguno (solo repositorio)</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>Archivo SQLite</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
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
        <translation>Desconocido</translation>
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
        <translation>DESARROLLO</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>PRUEBAS</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>PREPRODUCCIÓN</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The request makes no sense as it stands</source>
        <translation>La petición no tiene sentido tal como está</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se ha encontrado</translation>
    </message>
    <message>
        <source>It exists already</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>This may only be read</source>
        <translation>Solo se permite la lectura</translation>
    </message>
    <message>
        <source>The snapshot is pinned</source>
        <translation>La instantánea está anclada</translation>
    </message>
    <message>
        <source>Refused, because something is in the way</source>
        <translation>Rechazado, porque algo lo impide</translation>
    </message>
    <message>
        <source>Somebody else is using it</source>
        <translation>Otro lo está usando</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>Ha fallado la lectura o la escritura</translation>
    </message>
    <message>
        <source>No space is left</source>
        <translation>No queda espacio</translation>
    </message>
    <message>
        <source>Permission was denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Damaged data was found</source>
        <translation>Se han encontrado datos dañados</translation>
    </message>
    <message>
        <source>This is no repository</source>
        <translation>Esto no es un repositorio</translation>
    </message>
    <message>
        <source>This is not the storage that its URI says</source>
        <translation>No es el almacén que indica su URI</translation>
    </message>
    <message>
        <source>This was written by a newer Tidemark</source>
        <translation>Lo ha escrito una versión más reciente de Tidemark</translation>
    </message>
    <message>
        <source>This cannot be done here</source>
        <translation>No se puede hacer aquí</translation>
    </message>
    <message>
        <source>A limit was exceeded</source>
        <translation>Se ha superado un límite</translation>
    </message>
    <message>
        <source>What was written is not what was read</source>
        <translation>Lo escrito no coincide con lo leído</translation>
    </message>
    <message>
        <source>The outcome is not known</source>
        <translation>Se desconoce el resultado</translation>
    </message>
    <message>
        <source>Tidemark made a mistake</source>
        <translation>Error interno de Tidemark</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ha fallado</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Some parts were completed and stay as they are now.</source>
        <translation>Algunas partes se han completado y quedan como están ahora.</translation>
    </message>
    <message>
        <source>The main work is done and durable; a later step failed.</source>
        <translation>Lo principal está hecho y es definitivo; ha fallado un paso posterior.</translation>
    </message>
    <message>
        <source>It is not known whether the change took effect.</source>
        <translation>No se sabe si el cambio ha surtido efecto.</translation>
    </message>
    <message>
        <source>Check the name, or choose another one.</source>
        <translation>Compruebe el nombre o elija otro.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions, then try again.</source>
        <translation>Compruebe el propietario y los permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Release it first.</source>
        <translation>Desánclela antes.</translation>
    </message>
    <message>
        <source>See what is there now, then try again.</source>
        <translation>Mire qué hay ahora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait until the other program has finished, then try again.</source>
        <translation>Espere a que termine el otro programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the disk and the connection, then try again.</source>
        <translation>Compruebe el disco y la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>"tidemark-cli verify" names all that is damaged; take a new snapshot soon.</source>
        <translation>«tidemark-cli verify» enumera todo lo dañado; tome pronto una instantánea nueva.</translation>
    </message>
    <message>
        <source>Choose the directory of a repository.</source>
        <translation>Elija el directorio de un repositorio.</translation>
    </message>
    <message>
        <source>Check the URI; if it is right, restore a snapshot into a new storage.</source>
        <translation>Compruebe el URI; si es correcto, restaure una instantánea en un almacén nuevo.</translation>
    </message>
    <message>
        <source>Use a newer Tidemark.</source>
        <translation>Use una versión más reciente de Tidemark.</translation>
    </message>
    <message>
        <source>Leave out what cannot be done, or split it.</source>
        <translation>Deje fuera lo que no se pueda hacer, o divídalo.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, check memory and disk.</source>
        <translation>Inténtelo de nuevo; si se repite, compruebe la memoria y el disco.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Informe de este fallo.</translation>
    </message>
    <message>
        <source>Do it again if you still want it.</source>
        <translation>Vuelva a hacerlo si aún lo desea.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>There is no key “%1”. Keys: %2. To look for such a text, put it in quotes.</source>
        <translation>No existe la clave «%1». Claves: %2. Para buscar ese texto, póngalo entre comillas.</translation>
    </message>
    <message>
        <source>“%1” needs a value: %2.</source>
        <translation>«%1» necesita un valor: %2.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”. Expected: %3.</source>
        <translation>«%1» no es un valor de «%2». Se espera: %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared. Write “%1:” and a value.</source>
        <translation>«%1» no se puede comparar. Escriba «%1:» y un valor.</translation>
    </message>
    <message>
        <source>This quotation has no end: a second quotation mark is expected.</source>
        <translation>Las comillas no se cierran: faltan las segundas.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a date like 2026-11-01, 2026-11, today, yesterday or 7d</source>
        <translation>una fecha como 2026-11-01, 2026-11, today, yesterday o 7d</translation>
    </message>
    <message>
        <source>a size like 512K, 20M or 1.5G</source>
        <translation>un tamaño como 512K, 20M o 1.5G</translation>
    </message>
    <message>
        <source>a number like 1000 or 20K</source>
        <translation>un número como 1000 o 20K</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>“%1”</source>
        <comment>the title of a snapshot</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Verified %1: every byte was read, and none was damaged.</source>
        <comment>a time</comment>
        <translation>Verificada el %1: se leyeron todos los bytes y ninguno estaba dañado.</translation>
    </message>
    <message>
        <source>Verified %1 (%2): every byte was read, and none was damaged.</source>
        <comment>a time, its age</comment>
        <translation>Verificada el %1 (%2): se leyeron todos los bytes y ninguno estaba dañado.</translation>
    </message>
    <message>
        <source>✓ verified %1</source>
        <comment>a time</comment>
        <translation>✓ verificada el %1</translation>
    </message>
    <message>
        <source>✕ damaged</source>
        <translation>✕ dañada</translation>
    </message>
    <message>
        <source>⚠ at risk</source>
        <translation>⚠ en riesgo</translation>
    </message>
    <message>
        <source>? not verified</source>
        <translation>? sin verificar</translation>
    </message>
    <message>
        <source>Damaged: %1 (found %2).</source>
        <comment>what, when</comment>
        <translation>Dañada: %1 (detectado el %2).</translation>
    </message>
    <message numerus="yes">
        <source>Damaged: %Ln vector(s) cannot be believed (found %1). The other vectors restore as before.</source>
        <comment>when</comment>
        <translation>
            <numerusform>Dañada: %Ln vector no es fiable (detectado el %1). Los demás se restauran como antes.</numerusform>
            <numerusform>Dañada: %Ln vectores no son fiables (detectado el %1). Los demás se restauran como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a full snapshot now, do not delete what is intact, and check the disk.</source>
        <translation>Tome ahora una instantánea completa, no elimine lo que está intacto y compruebe el disco.</translation>
    </message>
    <message>
        <source>At risk: its neighbour %1 is damaged, and the two may share the damaged file. Verify it to know.</source>
        <comment>the titles of snapshots</comment>
        <translation>En riesgo: su vecina %1 está dañada y ambas pueden compartir el archivo dañado. Verifíquela para saberlo.</translation>
    </message>
    <message>
        <source>in the lineage</source>
        <translation>del linaje</translation>
    </message>
    <message>
        <source>Not verified yet: what was written was read back and compared when the snapshot was taken, but nobody has read it since.</source>
        <translation>Sin verificar: al tomar la instantánea se releyó y comparó lo escrito, pero nadie lo ha leído desde entonces.</translation>
    </message>
    <message>
        <source>point in time</source>
        <translation>punto en el tiempo</translation>
    </message>
    <message>
        <source>per namespace</source>
        <translation>por espacio de nombres</translation>
    </message>
    <message>
        <source>best effort</source>
        <translation>mejor esfuerzo</translation>
    </message>
    <message>
        <source>All namespaces are as they were at one moment: the storage gave one view of them.</source>
        <translation>Todos los espacios de nombres están como estaban en un mismo momento: el almacén ofreció una vista única de ellos.</translation>
    </message>
    <message>
        <source>Each namespace is as it was at one moment, but the moments differ: what was written to two namespaces meanwhile may be in one of them only.</source>
        <translation>Cada espacio de nombres está como estaba en un momento, pero los momentos difieren: lo que se escribió entretanto en dos espacios puede estar solo en uno.</translation>
    </message>
    <message>
        <source>The storage has no view of one moment: vectors that were written while the snapshot was taken may be in it or not.</source>
        <translation>El almacén no ofrece una vista de un solo momento: los vectores escritos mientras se tomaba la instantánea pueden estar en ella o no.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Incremental</translation>
    </message>
</context>
<context>
    <name>Healths</name>
    <message numerus="yes">
        <source>%1: %Ln damaged vector(s)</source>
        <comment>a namespace</comment>
        <translation>
            <numerusform>%1: %Ln vector dañado</numerusform>
            <numerusform>%1: %Ln vectores dañados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>namespaces</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore again…</source>
        <translation>Restaurar de nuevo…</translation>
    </message>
    <message>
        <source>Undo restore…</source>
        <translation>Deshacer la restauración…</translation>
    </message>
    <message>
        <source>The restore of “%1” that began %2 broke off: the storage is partly old and partly new.</source>
        <comment>a snapshot, a time</comment>
        <translation>La restauración de «%1» iniciada el %2 se interrumpió: el almacén es en parte antiguo y en parte nuevo.</translation>
    </message>
    <message>
        <source>The restore of “%1” into %3 that began %2 broke off: that storage is partly old and partly new.</source>
        <comment>a snapshot, a time, a storage</comment>
        <translation>La restauración de «%1» en %3 iniciada el %2 se interrumpió: ese almacén es en parte antiguo y en parte nuevo.</translation>
    </message>
    <message>
        <source>It was to change: %1.</source>
        <comment>namespaces</comment>
        <translation>Iba a cambiar: %1.</translation>
    </message>
    <message>
        <source>To restore again completes it; its safety snapshot undoes it.</source>
        <translation>Restaurar de nuevo la completa; su instantánea de seguridad la deshace.</translation>
    </message>
    <message>
        <source>To restore again completes it. There is no safety snapshot that would undo it.</source>
        <translation>Restaurar de nuevo la completa. No hay instantánea de seguridad con la que deshacerla.</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <comment>an id</comment>
        <translation>Instantánea: %1</translation>
    </message>
    <message>
        <source>Safety snapshot: %1</source>
        <comment>an id</comment>
        <translation>Instantánea de seguridad: %1</translation>
    </message>
    <message>
        <source>Namespaces:</source>
        <translation>Espacios de nombres:</translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>that a restore broke off</comment>
        <translation>Olvidar…</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: done, total</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Free Space</source>
        <translation>Liberar espacio</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Explorando</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Taking the safety snapshot</source>
        <translation>Tomando la instantánea de seguridad</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>Comprobando lo escrito</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Confirmando</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniéndose</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Succeeded with warnings</source>
        <translation>Terminada con advertencias</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>%1 vectors</source>
        <comment>a number</comment>
        <translation>%1 vectores</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amounts: done, total</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <comment>seconds left</comment>
        <translation>aprox. %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <comment>minutes left</comment>
        <translation>aprox. %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <comment>hours left</comment>
        <translation>aprox. %1 h</translation>
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
        <translation>%1, %2, en %3, %4</translation>
    </message>
    <message>
        <source>%1 per cent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>Waits until a job that uses the same data has ended.</source>
        <translation>Espera a que termine una tarea que usa los mismos datos.</translation>
    </message>
    <message>
        <source>Stopped before its commit: %1</source>
        <comment>what stopping leaves behind, a sentence</comment>
        <translation>Detenida antes de confirmar: %1</translation>
    </message>
    <message>
        <source>it had not begun.</source>
        <translation>no había empezado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s); see the log.</source>
        <translation>
            <numerusform>%Ln advertencia; consulte el registro.</numerusform>
            <numerusform>%Ln advertencias; consulte el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Connection: %1 (%2)</source>
        <comment>a connection, its environment</comment>
        <translation>Conexión: %1 (%2)</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <comment>a number</comment>
        <translation>Tarea: %1</translation>
    </message>
    <message>
        <source>Queued: %1</source>
        <comment>a time</comment>
        <translation>En cola: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <comment>a time</comment>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <comment>a time</comment>
        <translation>Fin: %1</translation>
    </message>
    <message>
        <source>Error: %1 (%2)</source>
        <comment>what happened, its stable name</comment>
        <translation>Error: %1 (%2)</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Comando: %1</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation>Instantánea: %1</translation>
    </message>
    <message>
        <source>Log:</source>
        <translation>Registro:</translation>
    </message>
    <message>
        <source>Tidemark ended while this restore was at work. A storage with transactions is as it was before. In one without them a part may be written: the repository knows, and offers to complete or to undo it.</source>
        <translation>Tidemark se cerró mientras esta restauración estaba en curso. Un almacén con transacciones está como antes. En uno sin ellas puede haberse escrito una parte: el repositorio lo sabe y ofrece completarla o deshacerla.</translation>
    </message>
    <message>
        <source>Tidemark ended while this job was at work. Nothing half-written remains visible. Free Space removes what it may have left. See whether its result is there before you run it again.</source>
        <translation>Tidemark se cerró mientras esta tarea estaba en curso. No queda visible nada a medio escribir. «Liberar espacio» elimina lo que haya podido dejar. Mire si su resultado existe antes de repetirla.</translation>
    </message>
    <message numerus="yes">
        <source>Created “%1”: %Ln vector(s), %2 added to the repository</source>
        <comment>a snapshot, a size</comment>
        <translation>
            <numerusform>Creada «%1»: %Ln vector, %2 añadidos al repositorio</numerusform>
            <numerusform>Creada «%1»: %Ln vectores, %2 añadidos al repositorio</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored “%1”: %2 added, %3 changed, %4 removed</source>
        <comment>a snapshot, counts of vectors</comment>
        <translation>Restaurada «%1»: %2 añadidos, %3 modificados, %4 eliminados</translation>
    </message>
    <message numerus="yes">
        <source>Quick check of %Ln snapshot(s): no damage found</source>
        <translation>
            <numerusform>Comprobación rápida de %Ln instantánea: no se han encontrado daños</numerusform>
            <numerusform>Comprobación rápida de %Ln instantáneas: no se han encontrado daños</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified %Ln snapshot(s): every byte was read, none is damaged</source>
        <translation>
            <numerusform>%Ln instantánea verificada: se han leído todos los bytes y no está dañada</numerusform>
            <numerusform>%Ln instantáneas verificadas: se han leído todos los bytes y ninguna está dañada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) damaged</source>
        <translation>
            <numerusform>%Ln instantánea dañada</numerusform>
            <numerusform>%Ln instantáneas dañadas</numerusform>
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
            <numerusform>%Ln instantánea importada</numerusform>
            <numerusform>%Ln instantáneas importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln was/were here already</source>
        <translation>
            <numerusform>; %Ln ya estaba aquí</numerusform>
            <numerusform>; %Ln ya estaban aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Freed %1; %2 wait in the trash</source>
        <comment>two sizes</comment>
        <translation>Liberados %1; %2 esperan en la papelera</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Snapshots that cannot be read: %1. Those in the list are not affected. "tidemark-cli verify" names all that is damaged.</source>
        <translation>Instantáneas que no se pueden leer: %1. Las de la lista no están afectadas. «tidemark-cli verify» enumera todo lo dañado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and more: %1</source>
        <translation>y además: %1</translation>
    </message>
</context>
<context>
    <name>RestoreSteps</name>
    <message>
        <source>Verify the snapshot</source>
        <translation>Verificar la instantánea</translation>
    </message>
    <message>
        <source>Take the safety snapshot, and compare</source>
        <translation>Tomar la instantánea de seguridad y comparar</translation>
    </message>
    <message>
        <source>Compare with the storage</source>
        <translation>Comparar con el almacén</translation>
    </message>
    <message>
        <source>Write what differs</source>
        <translation>Escribir las diferencias</translation>
    </message>
    <message>
        <source>Read back and check</source>
        <translation>Releer y comprobar</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done with another step</source>
        <translation>hecho con otro paso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ha fallado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
</context>
<context>
    <name>RestoreSummary</name>
    <message>
        <source>“%1”</source>
        <comment>a name in quotation marks</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: it is equal already</source>
        <translation>queda: ya es igual</translation>
    </message>
    <message>
        <source>created</source>
        <translation>se crea</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>se actualiza</translation>
    </message>
    <message>
        <source>dropped and created again</source>
        <translation>se borra y se crea de nuevo</translation>
    </message>
    <message>
        <source>dropped: the snapshot does not have it</source>
        <translation>se borra: la instantánea no lo tiene</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a namespace in the snapshot, its name in the storage</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written: all %Ln vector(s) are there already, as the snapshot has them.</source>
        <translation>
            <numerusform>No se escribe nada: %Ln vector ya está, tal como lo tiene la instantánea.</numerusform>
            <numerusform>No se escribe nada: los %Ln vectores ya están, tal como los tiene la instantánea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) added</source>
        <translation>
            <numerusform>%Ln vector añadido</numerusform>
            <numerusform>%Ln vectores añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed, %2 removed; %3 stay as they are.</source>
        <comment>counts of vectors</comment>
        <translation>%1 modificados, %2 eliminados; %3 quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln namespace(s) that the snapshot does not have, with all vectors: %1.</source>
        <translation>
            <numerusform>%Ln espacio de nombres que la instantánea no tiene, con todos sus vectores: %1.</numerusform>
            <numerusform>%Ln espacios de nombres que la instantánea no tiene, con todos sus vectores: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present definition of %Ln namespace(s): %1.</source>
        <translation>
            <numerusform>La definición actual de %Ln espacio de nombres: %1.</numerusform>
            <numerusform>La definición actual de %Ln espacios de nombres: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) that the snapshot does not have.</source>
        <translation>
            <numerusform>%Ln vector que la instantánea no tiene.</numerusform>
            <numerusform>%Ln vectores que la instantánea no tiene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present content of %Ln vector(s), which the snapshot's replaces.</source>
        <translation>
            <numerusform>El contenido actual de %Ln vector, que se sustituye por el de la instantánea.</numerusform>
            <numerusform>El contenido actual de %Ln vectores, que se sustituye por el de la instantánea.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message numerus="yes">
        <source>Among them %Ln write(s) since the last snapshot of this lineage, which are in no snapshot yet.</source>
        <translation>
            <numerusform>Entre ellos, %Ln escritura posterior a la última instantánea de este linaje, que aún no está en ninguna.</numerusform>
            <numerusform>Entre ellos, %Ln escrituras posteriores a la última instantánea de este linaje, que aún no están en ninguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>The safety snapshot keeps all of it, so the restore can be undone.</source>
        <translation>La instantánea de seguridad lo conserva todo, así que la restauración se puede deshacer.</translation>
    </message>
    <message>
        <source>No safety snapshot is taken: what no other snapshot has is gone for good.</source>
        <translation>No se toma instantánea de seguridad: lo que no esté en otra instantánea se pierde para siempre.</translation>
    </message>
    <message>
        <source>What the storage holds now, in a safety snapshot.</source>
        <translation>Lo que el almacén contiene ahora, en una instantánea de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) that are equal already: they are not written.</source>
        <translation>
            <numerusform>%Ln vector que ya es igual: no se escribe.</numerusform>
            <numerusform>%Ln vectores que ya son iguales: no se escriben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every vector that the snapshot does not have: merge removes nothing.</source>
        <translation>Todo vector que la instantánea no tenga: la fusión no elimina nada.</translation>
    </message>
    <message>
        <source>All snapshots, “%1” too.</source>
        <comment>the title of a snapshot</comment>
        <translation>Todas las instantáneas, también «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer snapshot(s) of the present lineage, as a side branch.</source>
        <translation>
            <numerusform>%Ln instantánea más reciente del linaje actual, como rama lateral.</numerusform>
            <numerusform>%Ln instantáneas más recientes del linaje actual, como rama lateral.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every namespace that is not named in the plan, and what is no namespace.</source>
        <translation>Todo espacio de nombres que el plan no mencione, y lo que no es un espacio de nombres.</translation>
    </message>
    <message>
        <source>What is no namespace in the storage.</source>
        <translation>Lo que en el almacén no es un espacio de nombres.</translation>
    </message>
    <message>
        <source>The storage has %1 already, so something that exists would be touched. Go back and choose other names.</source>
        <comment>a list of names</comment>
        <translation>El almacén ya tiene %1, así que se tocaría algo que existe. Vuelva atrás y elija otros nombres.</translation>
    </message>
    <message>
        <source>Cannot be kept: %1: %2.</source>
        <comment>a namespace, what is lost</comment>
        <translation>No se puede conservar: %1: %2.</translation>
    </message>
    <message>
        <source>Cannot be kept: %1: %2 (%3).</source>
        <comment>a namespace, what is lost, a count of vectors</comment>
        <translation>No se puede conservar: %1: %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s)</source>
        <translation>
            <numerusform>%Ln vector</numerusform>
            <numerusform>%Ln vectores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%Ln pinned</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln anclada</numerusform>
            <numerusform>%Ln ancladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by a tag</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln por una etiqueta</numerusform>
            <numerusform>%Ln por una etiqueta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated in the future</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln con fecha futura</numerusform>
            <numerusform>%Ln con fecha futura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the last ones</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln por ser de las últimas</numerusform>
            <numerusform>%Ln por ser de las últimas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the hourly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln por la regla horaria</numerusform>
            <numerusform>%Ln por la regla horaria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the daily rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln por la regla diaria</numerusform>
            <numerusform>%Ln por la regla diaria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the weekly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln por la regla semanal</numerusform>
            <numerusform>%Ln por la regla semanal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the monthly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln por la regla mensual</numerusform>
            <numerusform>%Ln por la regla mensual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the yearly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln por la regla anual</numerusform>
            <numerusform>%Ln por la regla anual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as the newest verified one</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln por ser la verificada más reciente</numerusform>
            <numerusform>%Ln por ser las verificadas más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as the last one of a namespace</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln por ser la última de un espacio de nombres</numerusform>
            <numerusform>%Ln por ser las últimas de un espacio de nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln because no rule removes it</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%Ln porque ninguna regla la elimina</numerusform>
            <numerusform>%Ln porque ninguna regla las elimina</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no snapshots.</source>
        <translation>No hay instantáneas.</translation>
    </message>
    <message numerus="yes">
        <source>Removes none of %Ln snapshot(s)</source>
        <translation>
            <numerusform>No elimina ninguna de %Ln instantánea</numerusform>
            <numerusform>No elimina ninguna de %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes none of %Ln snapshot(s), oldest kept %1</source>
        <comment>a date</comment>
        <translation>
            <numerusform>No elimina ninguna de %Ln instantánea; la más antigua conservada es del %1</numerusform>
            <numerusform>No elimina ninguna de %Ln instantáneas; la más antigua conservada es del %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %1 of %Ln snapshot(s)</source>
        <comment>a count</comment>
        <translation>
            <numerusform>Elimina %1 de %Ln instantánea</numerusform>
            <numerusform>Elimina %1 de %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %1 of %Ln snapshot(s), oldest kept %2</source>
        <comment>a count, a date</comment>
        <translation>
            <numerusform>Elimina %1 de %Ln instantánea; la más antigua conservada es del %2</numerusform>
            <numerusform>Elimina %1 de %Ln instantáneas; la más antigua conservada es del %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is set. A policy without rules removes nothing: all snapshots stay.</source>
        <translation>No hay ninguna regla. Una política sin reglas no elimina nada: se conservan todas las instantáneas.</translation>
    </message>
    <message>
        <source>No snapshot has any of these tags, so the policy would keep nothing. Such a policy removes nothing: all snapshots stay. Is a tag misspelled?</source>
        <translation>Ninguna instantánea tiene una de estas etiquetas, así que la política no conservaría nada. Una política así no elimina nada: se conservan todas las instantáneas. ¿Hay alguna etiqueta mal escrita?</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>anclada</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>con fecha futura</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>a number</comment>
        <translation>últimas %1</translation>
    </message>
    <message>
        <source>hourly %1</source>
        <comment>an hour</comment>
        <translation>horaria %1</translation>
    </message>
    <message>
        <source>daily %1</source>
        <comment>a day</comment>
        <translation>diaria %1</translation>
    </message>
    <message>
        <source>weekly %1</source>
        <comment>a week</comment>
        <translation>semanal %1</translation>
    </message>
    <message>
        <source>monthly %1</source>
        <comment>a month</comment>
        <translation>mensual %1</translation>
    </message>
    <message>
        <source>yearly %1</source>
        <comment>a year</comment>
        <translation>anual %1</translation>
    </message>
    <message>
        <source>newest verified</source>
        <translation>verificada más reciente</translation>
    </message>
    <message>
        <source>last of namespace %1</source>
        <translation>última del espacio de nombres %1</translation>
    </message>
    <message>
        <source>no rule keeps it</source>
        <translation>ninguna regla la conserva</translation>
    </message>
    <message>
        <source>nothing is removed</source>
        <translation>no se elimina nada</translation>
    </message>
    <message>
        <source>Stays, because it is pinned. Retention never removes a pinned snapshot.</source>
        <translation>Se conserva porque está anclada. La retención nunca elimina una instantánea anclada.</translation>
    </message>
    <message>
        <source>Stays, because it has the tag “%1”.</source>
        <translation>Se conserva porque tiene la etiqueta «%1».</translation>
    </message>
    <message>
        <source>Stays, because it is dated in the future: some clock was wrong, so its age is not known.</source>
        <translation>Se conserva porque tiene fecha futura: algún reloj iba mal y no se conoce su antigüedad.</translation>
    </message>
    <message>
        <source>Stays, because it is among the last %1 snapshots.</source>
        <comment>a number</comment>
        <translation>Se conserva porque está entre las %1 últimas instantáneas.</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the hour %1.</source>
        <comment>an hour</comment>
        <translation>Se conserva por ser la instantánea más reciente de la hora %1.</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the day %1.</source>
        <comment>a day</comment>
        <translation>Se conserva por ser la instantánea más reciente del día %1.</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the week %1.</source>
        <comment>a week</comment>
        <translation>Se conserva por ser la instantánea más reciente de la semana %1.</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the month %1.</source>
        <comment>a month</comment>
        <translation>Se conserva por ser la instantánea más reciente del mes %1.</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the year %1.</source>
        <comment>a year</comment>
        <translation>Se conserva por ser la instantánea más reciente del año %1.</translation>
    </message>
    <message>
        <source>Stays, because it is the newest snapshot that was verified without damage. Retention always keeps that one.</source>
        <translation>Se conserva por ser la instantánea más reciente que se verificó sin daños. La retención siempre conserva esa.</translation>
    </message>
    <message>
        <source>Stays, because no newer snapshot holds the namespace “%1”. Retention always keeps the last one of a namespace.</source>
        <translation>Se conserva porque ninguna instantánea más reciente contiene el espacio de nombres «%1». La retención siempre conserva la última de cada espacio de nombres.</translation>
    </message>
    <message>
        <source>Is removed: no rule of the policy keeps it. It goes to the trash and can be brought back for seven days.</source>
        <translation>Se elimina: ninguna regla de la política la conserva. Va a la papelera y se puede recuperar durante siete días.</translation>
    </message>
    <message>
        <source>Stays: a policy without rules removes nothing.</source>
        <translation>Se conserva: una política sin reglas no elimina nada.</translation>
    </message>
    <message>
        <source>Stays: the policy would keep no snapshot at all, and such a policy removes nothing.</source>
        <translation>Se conserva: la política no conservaría ninguna instantánea, y una política así no elimina nada.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Ctrl and Alt together write characters on many keyboards (AltGr).</source>
        <translation>Ctrl y Alt juntas escriben caracteres en muchos teclados (AltGr).</translation>
    </message>
    <message>
        <source>This key alone is needed for typing and moving.</source>
        <translation>Esta tecla sola hace falta para escribir y moverse.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>actions that are in no menu</comment>
        <translation>Otras</translation>
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
        <translation>%1: %2 vectores</translation>
    </message>
    <message>
        <source>%1: number of vectors not known</source>
        <translation>%1: número de vectores desconocido</translation>
    </message>
    <message>
        <source>left out: %1 (%2)</source>
        <comment>a table and why it is no namespace</comment>
        <translation>fuera: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln namespace(s)</source>
        <translation>
            <numerusform>%Ln espacio de nombres</numerusform>
            <numerusform>%Ln espacios de nombres</numerusform>
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
            <numerusform>%Ln tabla queda fuera</numerusform>
            <numerusform>%Ln tablas quedan fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked for: the connection is read-only</source>
        <translation>no se ha preguntado: la conexión es de solo lectura</translation>
    </message>
    <message>
        <source>It may only be read. Snapshots can be taken, nothing can be restored into it.</source>
        <translation>Solo se permite la lectura. Se pueden tomar instantáneas, pero no restaurar nada en él.</translation>
    </message>
    <message>
        <source>The file's permissions do not let you write. Snapshots can be taken, nothing can be restored into it.</source>
        <translation>Los permisos del archivo no le permiten escribir. Se pueden tomar instantáneas, pero no restaurar nada en él.</translation>
    </message>
    <message>
        <source>The file's directory may not be written to, and SQLite needs that for its journal. Nothing can be restored into it.</source>
        <translation>No se puede escribir en el directorio del archivo, y SQLite lo necesita para su diario. No se puede restaurar nada en él.</translation>
    </message>
    <message>
        <source>permitted; nothing was written to find out</source>
        <translation>permitido; no se ha escrito nada para averiguarlo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilegios</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Support of this engine</source>
        <translation>Compatibilidad con este motor</translation>
    </message>
    <message>
        <source>Storage can be reached</source>
        <translation>El almacén es accesible</translation>
    </message>
    <message>
        <source>It is the database that the URI says</source>
        <translation>Es la base de datos que indica el URI</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espacios de nombres</translation>
    </message>
    <message>
        <source>Storage may be written to</source>
        <translation>Se puede escribir en el almacén</translation>
    </message>
    <message>
        <source>there is no storage, only a repository</source>
        <translation>no hay almacén, solo un repositorio</translation>
    </message>
    <message>
        <source>needs what failed before</source>
        <translation>necesita lo que ha fallado antes</translation>
    </message>
    <message>
        <source>No permission to write to %1. Snapshots can be looked at, none can be taken.</source>
        <translation>Sin permiso para escribir en %1. Las instantáneas se pueden ver, pero no tomar.</translation>
    </message>
    <message>
        <source>permitted; %1 free</source>
        <translation>permitido; %1 libres</translation>
    </message>
    <message>
        <source>permitted</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Snapshots can be listed</source>
        <translation>Se pueden listar las instantáneas</translation>
    </message>
    <message>
        <source>Repository may be written to</source>
        <translation>Se puede escribir en el repositorio</translation>
    </message>
    <message>
        <source>There is none yet; the first snapshot creates it.</source>
        <translation>Aún no existe; lo crea la primera instantánea.</translation>
    </message>
    <message>
        <source>there is none yet</source>
        <translation>aún no existe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln instantánea</numerusform>
            <numerusform>%Ln instantáneas</numerusform>
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
            <numerusform>%Ln no se puede leer</numerusform>
            <numerusform>%Ln no se pueden leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Storage and repository are apart</source>
        <translation>Almacén y repositorio están separados</translation>
    </message>
    <message>
        <source>Both are on the same file system: if its disk fails, both are lost.</source>
        <translation>Ambos están en el mismo sistema de archivos: si falla su disco, se pierden los dos.</translation>
    </message>
    <message>
        <source>on different file systems</source>
        <translation>en sistemas de archivos distintos</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ha fallado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
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
        <translation>Instantáneas de bases de datos vectoriales: tomarlas, verlas, compararlas, verificarlas y restaurarlas.</translation>
    </message>
    <message>
        <source>A storage to connect to (sqlite:PATH), or a file to look into.</source>
        <translation>Un almacén al que conectarse (sqlite:RUTA) o un archivo que inspeccionar.</translation>
    </message>
    <message>
        <source>The repository to show.</source>
        <translation>El repositorio que se muestra.</translation>
    </message>
    <message>
        <source>Open this saved connection.</source>
        <translation>Abrir esta conexión guardada.</translation>
    </message>
    <message>
        <source>Change nothing through the connection.</source>
        <translation>No cambiar nada a través de la conexión.</translation>
    </message>
    <message>
        <source>Show the demo; it is made the first time.</source>
        <translation>Mostrar la demo; se crea la primera vez.</translation>
    </message>
    <message>
        <source>Write a picture of the main window as PNG, then quit.</source>
        <translation>Escribir una imagen PNG de la ventana principal y salir.</translation>
    </message>
    <message>
        <source>Open another window of a Tidemark that runs already.</source>
        <translation>Abrir otra ventana de un Tidemark que ya está en marcha.</translation>
    </message>
    <message>
        <source>There is no use for "%1".</source>
        <translation>«%1» no sirve para nada aquí.</translation>
    </message>
    <message>
        <source>--demo, --profile, and a storage or --repository exclude each other.</source>
        <translation>--demo, --profile y un almacén o --repository se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 necesita un valor.</translation>
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
            <numerusform>queda aprox. %Ln s</numerusform>
            <numerusform>quedan aprox. %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>queda aprox. %Ln min</numerusform>
            <numerusform>quedan aprox. %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h left</source>
        <translation>
            <numerusform>queda aprox. %Ln h</numerusform>
            <numerusform>quedan aprox. %Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged: cannot be read</source>
        <translation>dañada: no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>damaged: %Ln vector(s)</source>
        <translation>
            <numerusform>dañada: %Ln vector</numerusform>
            <numerusform>dañada: %Ln vectores</numerusform>
        </translation>
    </message>
    <message>
        <source>may share damage</source>
        <translation>en riesgo</translation>
    </message>
    <message>
        <source>verified %1</source>
        <comment>a time or a date</comment>
        <translation>verificada %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>anclada</translation>
    </message>
    <message>
        <source>base of current</source>
        <comment>the snapshot that the storage descends from</comment>
        <translation>base actual</translation>
    </message>
    <message>
        <source>keep: %1</source>
        <comment>a retention rule</comment>
        <translation>conservar: %1</translation>
    </message>
    <message>
        <source>remove: %1</source>
        <comment>a retention rule</comment>
        <translation>eliminar: %1</translation>
    </message>
    <message>
        <source>namespaces changed since the base</source>
        <translation>espacios de nombres modificados desde la base</translation>
    </message>
    <message>
        <source>no changes since the base</source>
        <translation>sin cambios desde la base</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) since the base</source>
        <extracomment>%1 is the number</extracomment>
        <translation>
            <numerusform>%1 cambio desde la base</numerusform>
            <numerusform>%1 cambios desde la base</numerusform>
        </translation>
    </message>
    <message>
        <source>no snapshot of it yet: the next one will be full</source>
        <translation>aún sin instantáneas: la próxima será completa</translation>
    </message>
    <message>
        <source>not compared with its base yet</source>
        <translation>aún no se ha comparado con su base</translation>
    </message>
    <message>
        <source>comparing again…</source>
        <translation>comparando de nuevo…</translation>
    </message>
    <message>
        <source>comparing with its base…</source>
        <translation>comparando con su base…</translation>
    </message>
    <message>
        <source>the storage cannot be read: %1</source>
        <translation>no se puede leer el almacén: %1</translation>
    </message>
    <message>
        <source>the storage cannot be read</source>
        <translation>no se puede leer el almacén</translation>
    </message>
    <message>
        <source>interrupted: nothing was kept; the jobs panel offers it again</source>
        <translation>interrumpida: no se ha guardado nada; el panel de tareas la ofrece de nuevo</translation>
    </message>
    <message>
        <source>waits for another job</source>
        <translation>espera a otra tarea</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniéndose…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>%1 vectors/s</source>
        <translation>%1 vectores/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no changes</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Incremental</translation>
    </message>
    <message>
        <source>Today — %1</source>
        <comment>a date</comment>
        <translation>Hoy — %1</translation>
    </message>
    <message>
        <source>Yesterday — %1</source>
        <comment>a date</comment>
        <translation>Ayer — %1</translation>
    </message>
    <message>
        <source>This week — from %1</source>
        <comment>a date</comment>
        <translation>Esta semana — desde el %1</translation>
    </message>
    <message>
        <source>Last week — from %1</source>
        <comment>a date</comment>
        <translation>La semana pasada — desde el %1</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <comment>a date</comment>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month, a year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This month — %1</source>
        <comment>a month</comment>
        <translation>Este mes — %1</translation>
    </message>
    <message>
        <source>Last month — %1</source>
        <comment>a month</comment>
        <translation>El mes pasado — %1</translation>
    </message>
    <message>
        <source>Lineage of the current state</source>
        <translation>Linaje del estado actual</translation>
    </message>
    <message>
        <source>Branch of “%1”, from “%2”</source>
        <comment>the newest snapshot of it, where it begins</comment>
        <translation>Rama de «%1», desde «%2»</translation>
    </message>
    <message>
        <source>Branch of “%1”</source>
        <comment>the newest snapshot of it</comment>
        <translation>Rama de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln instantánea</numerusform>
            <numerusform>%Ln instantáneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>%Ln dañada</numerusform>
            <numerusform>%Ln dañadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may share damage</source>
        <translation>
            <numerusform>%Ln en riesgo</numerusform>
            <numerusform>%Ln en riesgo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folded</source>
        <comment>snapshots of a side branch</comment>
        <translation>
            <numerusform>%Ln plegada</numerusform>
            <numerusform>%Ln plegadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) without snapshots</source>
        <translation>
            <numerusform>%Ln semana sin instantáneas</numerusform>
            <numerusform>%Ln semanas sin instantáneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) without snapshots</source>
        <translation>
            <numerusform>%Ln mes sin instantáneas</numerusform>
            <numerusform>%Ln meses sin instantáneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without snapshots</source>
        <translation>
            <numerusform>%Ln día sin instantáneas</numerusform>
            <numerusform>%Ln días sin instantáneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) of a side branch</source>
        <translation>
            <numerusform>%Ln instantánea de una rama lateral</numerusform>
            <numerusform>%Ln instantáneas de una rama lateral</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln snapshot(s)</source>
        <comment>folded</comment>
        <translation>
            <numerusform>+%Ln instantánea</numerusform>
            <numerusform>+%Ln instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>safety snapshot</source>
        <translation>instantánea de seguridad</translation>
    </message>
    <message>
        <source>in the lineage of the current state</source>
        <translation>en el linaje del estado actual</translation>
    </message>
    <message>
        <source>side branch</source>
        <translation>rama lateral</translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation>padre %1</translation>
    </message>
    <message>
        <source>parent not found</source>
        <translation>padre no encontrado</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>etiquetas: %1</translation>
    </message>
    <message>
        <source>In the lineage of the current state.</source>
        <translation>En el linaje del estado actual.</translation>
    </message>
    <message>
        <source>On a side branch, not in the lineage of the current state.</source>
        <translation>En una rama lateral, fuera del linaje del estado actual.</translation>
    </message>
    <message numerus="yes">
        <source>Lineage: %Ln ancestor(s), the oldest is “%1”.</source>
        <translation>
            <numerusform>Linaje: %Ln antecesora, «%1».</numerusform>
            <numerusform>Linaje: %Ln antecesoras; la más antigua es «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>The parent of the oldest one is not in this repository.</source>
        <translation>El padre de la más antigua no está en este repositorio.</translation>
    </message>
    <message>
        <source>Restores on its own: %1 vectors, %2. No other snapshot is needed.</source>
        <translation>Se restaura por sí sola: %1 vectores, %2. No hace falta ninguna otra instantánea.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) descend from it.</source>
        <translation>
            <numerusform>%Ln instantánea desciende de ella.</numerusform>
            <numerusform>%Ln instantáneas descienden de ella.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::AboutDialog</name>
    <message>
        <source>About Tidemark</source>
        <translation>Acerca de Tidemark</translation>
    </message>
    <message>
        <source>Takes snapshots of vector databases, shows them as a timeline with their lineage, and restores, compares and verifies them.</source>
        <translation>Toma instantáneas de bases de datos vectoriales, las muestra como cronología con su linaje, y las restaura, compara y verifica.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Copyright 2026 The Tidemark authors. Licensed under the Apache License, Version 2.0; without warranty of any kind. Qt is used under the GNU LGPL, version 3; SQLite is in the public domain; zstd, xxHash, CRoaring, {fmt}, tl::expected and JSON for Modern C++ are under their own free licences.</source>
        <translation>Copyright 2026 Los autores de Tidemark. Con licencia Apache, versión 2.0; sin garantía de ningún tipo. Qt se usa bajo la GNU LGPL, versión 3; SQLite es de dominio público; zstd, xxHash, CRoaring, {fmt}, tl::expected y JSON for Modern C++ tienen sus propias licencias libres.</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ActionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Archivo</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Abrir otra ventana</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>Connect to a storage and a repository</source>
        <translation>Conectar con un almacén y un repositorio</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>Abrir la &amp;demo</translation>
    </message>
    <message>
        <source>Open a demo storage of real embeddings with weeks of history</source>
        <translation>Abrir un almacén de demostración con embeddings reales y semanas de historia</translation>
    </message>
    <message>
        <source>&amp;Inspect a File…</source>
        <translation>&amp;Inspeccionar un archivo…</translation>
    </message>
    <message>
        <source>Look into a file of snapshots or an SQLite database; nothing is restored</source>
        <translation>Ver el interior de un archivo de instantáneas o de una base de datos SQLite; no se restaura nada</translation>
    </message>
    <message>
        <source>I&amp;mport Snapshots…</source>
        <translation>I&amp;mportar instantáneas…</translation>
    </message>
    <message>
        <source>Check a file of snapshots and add them to this repository</source>
        <translation>Comprobar un archivo de instantáneas y añadirlas a este repositorio</translation>
    </message>
    <message>
        <source>Import from Da&amp;kera…</source>
        <translation>Importar de Da&amp;kera…</translation>
    </message>
    <message>
        <source>Look into a directory of Dakera and add its snapshots to this repository</source>
        <translation>Ver un directorio de Dakera y añadir sus instantáneas a este repositorio</translation>
    </message>
    <message>
        <source>C&amp;lose the Connection</source>
        <translation>C&amp;errar la conexión</translation>
    </message>
    <message>
        <source>Back to the start page; running jobs go on</source>
        <translation>Volver a la página de inicio; las tareas en curso continúan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Cerrar todas las ventanas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last edit of a description, tags or pin</source>
        <translation>Deshacer la última edición de una descripción, etiqueta o ancla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do the edit again</source>
        <translation>Repetir la edición</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>Filtrar la cronología</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Ir a la coincidencia siguiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar an&amp;terior</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>Ir a la coincidencia anterior</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Edit the name in its row: the first line of the description</source>
        <translation>Editar el nombre en su fila: la primera línea de la descripción</translation>
    </message>
    <message>
        <source>&amp;Edit Description and Tags…</source>
        <translation>&amp;Editar descripción y etiquetas…</translation>
    </message>
    <message>
        <source>Change the description, the tags or the pin</source>
        <translation>Cambiar la descripción, las etiquetas o el ancla</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>Copy the ids of the selected snapshots</source>
        <translation>Copiar los ID de las instantáneas seleccionadas</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>&amp;Crear…</translation>
    </message>
    <message>
        <source>Take a snapshot of the storage</source>
        <translation>Tomar una instantánea del almacén</translation>
    </message>
    <message>
        <source>Create &amp;Now</source>
        <translation>Crear a&amp;hora</translation>
    </message>
    <message>
        <source>Take a snapshot with the usual settings, without a question</source>
        <translation>Tomar una instantánea con los ajustes habituales, sin preguntar</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>See what a restore of this snapshot would do, then do it</source>
        <translation>Ver qué haría restaurar esta instantánea y después hacerlo</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>Compare two snapshots, or one with the current state</source>
        <translation>Comparar dos instantáneas, o una con el estado actual</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Read every byte of the selected snapshots and check it</source>
        <translation>Leer y comprobar todos los bytes de las instantáneas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Quick Check</source>
        <translation>Comprobación rá&amp;pida</translation>
    </message>
    <message>
        <source>Check that all files are there and have their sizes; their content is not read</source>
        <translation>Comprobar que todos los archivos existen y tienen su tamaño; no se lee su contenido</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anclar</translation>
    </message>
    <message>
        <source>Protect the selected snapshots from deletion and retention, or release them</source>
        <translation>Proteger de la eliminación y la retención las instantáneas seleccionadas, o desanclarlas</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write the selected snapshots into one portable file</source>
        <translation>Escribir las instantáneas seleccionadas en un solo archivo portátil</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>See what deleting the selected snapshots would mean, then do it</source>
        <translation>Ver qué supondría eliminar las instantáneas seleccionadas y después hacerlo</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>&amp;Verify All</source>
        <translation>&amp;Verificar todo</translation>
    </message>
    <message>
        <source>Read every byte of all snapshots and check it</source>
        <translation>Leer y comprobar todos los bytes de todas las instantáneas</translation>
    </message>
    <message>
        <source>&amp;Retention…</source>
        <translation>&amp;Retención…</translation>
    </message>
    <message>
        <source>Decide which snapshots to keep, with a verdict on each</source>
        <translation>Decidir qué instantáneas se conservan, con un veredicto para cada una</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>&amp;Papelera…</translation>
    </message>
    <message>
        <source>Deleted snapshots, which can be brought back for seven days</source>
        <translation>Instantáneas eliminadas, que se pueden recuperar durante siete días</translation>
    </message>
    <message>
        <source>&amp;Free Space…</source>
        <translation>&amp;Liberar espacio…</translation>
    </message>
    <message>
        <source>Remove the files that no snapshot needs</source>
        <translation>Eliminar los archivos que ninguna instantánea necesita</translation>
    </message>
    <message>
        <source>Read-&amp;Only</source>
        <translation>&amp;Solo lectura</translation>
    </message>
    <message>
        <source>Lock this connection: nothing can be changed through it</source>
        <translation>Bloquear esta conexión: no se puede cambiar nada a través de ella</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>&amp;Current State</source>
        <translation>&amp;Estado actual</translation>
    </message>
    <message>
        <source>Go to the row of the current state</source>
        <translation>Ir a la fila del estado actual</translation>
    </message>
    <message>
        <source>&amp;Parent</source>
        <translation>&amp;Padre</translation>
    </message>
    <message>
        <source>Go to the snapshot that this one was compared with</source>
        <translation>Ir a la instantánea con la que se comparó esta</translation>
    </message>
    <message>
        <source>C&amp;hild</source>
        <translation>&amp;Hija</translation>
    </message>
    <message>
        <source>Go to the next snapshot of this lineage</source>
        <translation>Ir a la siguiente instantánea de este linaje</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Back to what was selected before</source>
        <translation>Volver a la selección anterior</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ade&amp;lante</translation>
    </message>
    <message>
        <source>Forward to what was selected after</source>
        <translation>Avanzar a la selección posterior</translation>
    </message>
    <message>
        <source>&amp;Date…</source>
        <translation>&amp;Fecha…</translation>
    </message>
    <message>
        <source>Go to the snapshot at or before a time</source>
        <translation>Ir a la instantánea de una fecha, o a la anterior más cercana</translation>
    </message>
    <message>
        <source>Select the &amp;Lineage</source>
        <translation>Seleccionar el lina&amp;je</translation>
    </message>
    <message>
        <source>Select this snapshot and its parents up to the full one</source>
        <translation>Seleccionar esta instantánea y sus padres hasta la completa</translation>
    </message>
    <message>
        <source>Select the D&amp;escendants</source>
        <translation>Seleccionar &amp;descendientes</translation>
    </message>
    <message>
        <source>Select the snapshots that descend from this one</source>
        <translation>Seleccionar las instantáneas que descienden de esta</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Read the repository again and compare the storage with its base</source>
        <translation>Leer de nuevo el repositorio y comparar el almacén con su base</translation>
    </message>
    <message>
        <source>Compare the Current &amp;State</source>
        <translation>Comparar el &amp;estado actual</translation>
    </message>
    <message>
        <source>Open the comparison of the storage with the snapshot that it descends from</source>
        <translation>Abrir la comparación del almacén con la instantánea de la que desciende</translation>
    </message>
    <message>
        <source>Group by &amp;Day</source>
        <translation>Agrupar por &amp;día</translation>
    </message>
    <message>
        <source>Put the snapshots of each day under a header</source>
        <translation>Reunir las instantáneas de cada día bajo un encabezado</translation>
    </message>
    <message>
        <source>Group by &amp;Week</source>
        <translation>Agrupar por &amp;semana</translation>
    </message>
    <message>
        <source>Put the snapshots of each week under a header</source>
        <translation>Reunir las instantáneas de cada semana bajo un encabezado</translation>
    </message>
    <message>
        <source>Group by &amp;Month</source>
        <translation>Agrupar por &amp;mes</translation>
    </message>
    <message>
        <source>Put the snapshots of each month under a header</source>
        <translation>Reunir las instantáneas de cada mes bajo un encabezado</translation>
    </message>
    <message>
        <source>Group by &amp;Branch</source>
        <translation>Agrupar por &amp;rama</translation>
    </message>
    <message>
        <source>First the lineage of the current state, then every other branch</source>
        <translation>Primero el linaje del estado actual y después las demás ramas</translation>
    </message>
    <message>
        <source>&amp;No Groups</source>
        <translation>Sin &amp;grupos</translation>
    </message>
    <message>
        <source>One list without headers</source>
        <translation>Una sola lista sin encabezados</translation>
    </message>
    <message>
        <source>&amp;Fold Long Branches</source>
        <translation>&amp;Plegar ramas largas</translation>
    </message>
    <message>
        <source>One row for many snapshots of a side branch that nothing distinguishes</source>
        <translation>Una sola fila para muchas instantáneas de una rama lateral sin nada que las distinga</translation>
    </message>
    <message>
        <source>Times in &amp;Local Time</source>
        <translation>Hora &amp;local</translation>
    </message>
    <message>
        <source>Show times and count days in the time zone of this computer</source>
        <translation>Mostrar las horas y contar los días en la zona horaria de este equipo</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Hora &amp;UTC</translation>
    </message>
    <message>
        <source>Show times and count days in coordinated universal time</source>
        <translation>Mostrar las horas y contar los días en tiempo universal coordinado</translation>
    </message>
    <message>
        <source>Colours of the &amp;Desktop</source>
        <translation>Colores del &amp;escritorio</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Claro u oscuro, como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Colours of high contrast</source>
        <translation>Colores de alto contraste</translation>
    </message>
    <message>
        <source>Go to the &amp;Timeline</source>
        <translation>Ir a la &amp;cronología</translation>
    </message>
    <message>
        <source>Put the keyboard into the timeline</source>
        <translation>Llevar el teclado a la cronología</translation>
    </message>
    <message>
        <source>Go to the Det&amp;ails</source>
        <translation>Ir a los &amp;detalles</translation>
    </message>
    <message>
        <source>Put the keyboard into the details</source>
        <translation>Llevar el teclado a los detalles</translation>
    </message>
    <message>
        <source>Go to the &amp;Jobs</source>
        <translation>Ir a las &amp;tareas</translation>
    </message>
    <message>
        <source>Put the keyboard into the jobs</source>
        <translation>Llevar el teclado a las tareas</translation>
    </message>
    <message>
        <source>Go to the Co&amp;nnections</source>
        <translation>Ir a las co&amp;nexiones</translation>
    </message>
    <message>
        <source>Put the keyboard into the connections</source>
        <translation>Llevar el teclado a las conexiones</translation>
    </message>
    <message>
        <source>&amp;Stop the Job</source>
        <translation>Detener la ta&amp;rea</translation>
    </message>
    <message>
        <source>Stop the selected job, or the one that runs</source>
        <translation>Detener la tarea seleccionada, o la que está en curso</translation>
    </message>
    <message>
        <source>&amp;Back to the Timeline</source>
        <translation>&amp;Volver a la cronología</translation>
    </message>
    <message>
        <source>Close the comparison or the retention page</source>
        <translation>Cerrar la comparación o la página de retención</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>All &amp;Commands…</source>
        <translation>Todas las &amp;acciones…</translation>
    </message>
    <message>
        <source>Search everything that can be done</source>
        <translation>Buscar entre todo lo que se puede hacer</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>All keys, which can be changed there</source>
        <translation>Todas las teclas, que se pueden cambiar ahí</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>A&amp;cerca de Tidemark</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versiones y licencias</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ChangeDetail</name>
    <message>
        <source>The vector in A and in B</source>
        <translation>El vector en A y en B</translation>
    </message>
    <message>
        <source>Metadata in A</source>
        <translation>Metadatos en A</translation>
    </message>
    <message>
        <source>Metadata in B</source>
        <translation>Metadatos en B</translation>
    </message>
    <message>
        <source>No vector is chosen. Choose one above to see both versions of it.</source>
        <translation>No hay ningún vector elegido. Elija uno arriba para ver sus dos versiones.</translation>
    </message>
    <message>
        <source>Fetching both versions…</source>
        <translation>Obteniendo las dos versiones…</translation>
    </message>
    <message>
        <source>It could not be read: %1 (%2). %3</source>
        <comment>headline, detail and advice of an error</comment>
        <translation>No se ha podido leer: %1 (%2). %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an id, what happened to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Neither side has it any more. Compare again.</source>
        <translation>Ya no está en ningún lado. Compare de nuevo.</translation>
    </message>
    <message>
        <source>Only B has it.</source>
        <translation>Solo está en B.</translation>
    </message>
    <message>
        <source>Only A has it.</source>
        <translation>Solo está en A.</translation>
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
        <translation>%1, %2, en %3</translation>
    </message>
    <message>
        <source>A: added, M: changed, D: removed</source>
        <translation>A: añadido, M: modificado, D: eliminado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CloseDialog</name>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <comment>a number</comment>
        <translation>%1 % hecho</translation>
    </message>
    <message>
        <source>Quit while jobs are running</source>
        <translation>Salir con tareas en curso</translation>
    </message>
    <message>
        <source>Active jobs</source>
        <translation>Tareas activas</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stopping it</source>
        <translation>Al detenerla</translation>
    </message>
    <message>
        <source>S&amp;top them and quit</source>
        <translation>De&amp;tenerlas y salir</translation>
    </message>
    <message>
        <source>Quit when they are &amp;done</source>
        <translation>Salir &amp;cuando terminen</translation>
    </message>
    <message>
        <source>Quit when they are done</source>
        <translation>Salir cuando terminen</translation>
    </message>
    <message>
        <source>Show &amp;jobs</source>
        <translation>&amp;Mostrar tareas</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Mostrar tareas</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>No salir</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an environment's word, a connection</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All jobs are done. Nothing is in the way of quitting.</source>
        <translation>Todas las tareas han terminado. Nada impide salir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) is/are not done yet.</source>
        <translation>
            <numerusform>%Ln tarea no ha terminado aún.</numerusform>
            <numerusform>%Ln tareas no han terminado aún.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CollectDialog</name>
    <message>
        <source>Free space</source>
        <translation>Liberar espacio</translation>
    </message>
    <message>
        <source>Files that no snapshot needs move to the trash. What has been in the trash for more than seven days is removed for good, and so are leftovers of interrupted jobs. No snapshot of the timeline loses anything. While it runs, nothing else can work on the repository.</source>
        <translation>Los archivos que ninguna instantánea necesita pasan a la papelera. Lo que lleva más de siete días en ella se elimina definitivamente, igual que los restos de tareas interrumpidas. Ninguna instantánea de la cronología pierde nada. Entretanto, nada más puede trabajar en el repositorio.</translation>
    </message>
    <message>
        <source>&amp;Empty the trash now, without waiting for seven days</source>
        <translation>&amp;Vaciar la papelera ahora, sin esperar siete días</translation>
    </message>
    <message>
        <source>Empty the trash now, without waiting for seven days</source>
        <translation>Vaciar la papelera ahora, sin esperar siete días</translation>
    </message>
    <message>
        <source>Snapshots that can no longer be brought back</source>
        <translation>Instantáneas que ya no se podrán recuperar</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no legible</translation>
    </message>
    <message>
        <source>Reading the trash…</source>
        <translation>Leyendo la papelera…</translation>
    </message>
    <message>
        <source>No deleted snapshot is in the trash: nothing that could be brought back is lost.</source>
        <translation>No hay instantáneas eliminadas en la papelera: no se pierde nada recuperable.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted snapshot(s) can then no longer be brought back:</source>
        <translation>
            <numerusform>%Ln instantánea eliminada ya no se podrá recuperar:</numerusform>
            <numerusform>%Ln instantáneas eliminadas ya no se podrán recuperar:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted snapshot(s) in the trash. Those deleted more than seven days ago go.</source>
        <translation>
            <numerusform>%Ln instantánea eliminada en la papelera. Se quitan las eliminadas hace más de siete días.</numerusform>
            <numerusform>%Ln instantáneas eliminadas en la papelera. Se quitan las eliminadas hace más de siete días.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Free space</source>
        <translation>&amp;Liberar espacio</translation>
    </message>
    <message>
        <source>&amp;Free space and empty the trash</source>
        <translation>&amp;Liberar espacio y vaciar la papelera</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Free space and lose %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Liberar espacio y perder %Ln instantánea</numerusform>
            <numerusform>&amp;Liberar espacio y perder %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>To empty the trash, type how many snapshots can then no longer be brought back: %1</source>
        <translation>Para vaciar la papelera, escriba cuántas instantáneas ya no se podrán recuperar: %1</translation>
    </message>
    <message>
        <source>The trash is still being read.</source>
        <translation>Aún se está leyendo la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) cannot be read, so nobody knows which files they need. Mend or delete them first: %1</source>
        <translation>
            <numerusform>%Ln instantánea no se puede leer, así que nadie sabe qué archivos necesita. Repárela o elimínela antes: %1</numerusform>
            <numerusform>%Ln instantáneas no se pueden leer, así que nadie sabe qué archivos necesitan. Repárelas o elimínelas antes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CommandLine</name>
    <message>
        <source>Cop&amp;y command</source>
        <translation>Co&amp;piar comando</translation>
    </message>
    <message>
        <source>Copy the same on the command line</source>
        <translation>Copiar lo mismo como línea de comandos</translation>
    </message>
    <message>
        <source>The same on the command line: %1</source>
        <translation>Lo mismo en la línea de comandos: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CommandPalette</name>
    <message>
        <source>It cannot be done now.</source>
        <translation>No se puede hacer ahora.</translation>
    </message>
    <message>
        <source>All actions – %1</source>
        <comment>a connection</comment>
        <translation>Todas las acciones – %1</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>Type a part of an action's name</source>
        <translation>Escriba parte del nombre de una acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>%1 – not now: %2</source>
        <comment>an action, why it cannot be done</comment>
        <translation>%1 – ahora no: %2</translation>
    </message>
    <message>
        <source>No action has such a name.</source>
        <translation>Ninguna acción tiene ese nombre.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ComparePage</name>
    <message>
        <source>Comparison of two snapshots</source>
        <translation>Comparación de dos instantáneas</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop comparing; what has arrived stays</source>
        <translation>Detener la comparación; lo recibido se conserva</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Back to the timeline</source>
        <translation>Volver a la cronolo&amp;gía</translation>
    </message>
    <message>
        <source>Back to the timeline</source>
        <translation>Volver a la cronología</translation>
    </message>
    <message>
        <source>A, the first side</source>
        <translation>A, el primer lado</translation>
    </message>
    <message>
        <source>B, the second side</source>
        <translation>B, el segundo lado</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Intercambiar A y B</translation>
    </message>
    <message>
        <source>Compare again (F5)</source>
        <translation>Comparar de nuevo (F5)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export all changes as CSV or JSON</source>
        <translation>Exportar todos los cambios como CSV o JSON</translation>
    </message>
    <message>
        <source>&amp;Restore A…</source>
        <translation>Res&amp;taurar A…</translation>
    </message>
    <message>
        <source>Restore the snapshot A</source>
        <translation>Restaurar la instantánea A</translation>
    </message>
    <message>
        <source>&amp;A</source>
        <translation>&amp;Lado A</translation>
    </message>
    <message>
        <source>&amp;B</source>
        <comment>the second side</comment>
        <translation>Lad&amp;o B</translation>
    </message>
    <message>
        <source>A: added</source>
        <translation>A: añadidos</translation>
    </message>
    <message>
        <source>M: changed</source>
        <translation>M: modificados</translation>
    </message>
    <message>
        <source>D: removed</source>
        <translation>D: eliminados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Changed values</source>
        <translation>Valores modificados</translation>
    </message>
    <message>
        <source>Changed metadata</source>
        <translation>Metadatos modificados</translation>
    </message>
    <message>
        <source>Namespaces and their changes</source>
        <translation>Espacios de nombres y sus cambios</translation>
    </message>
    <message>
        <source>Show only ids that contain this</source>
        <translation>Mostrar solo los ID que contengan esto</translation>
    </message>
    <message>
        <source>Filter ids</source>
        <translation>Filtrar ID</translation>
    </message>
    <message>
        <source>Changed ids</source>
        <translation>ID modificados</translation>
    </message>
    <message>
        <source>A&amp;dded</source>
        <translation>Aña&amp;didos</translation>
    </message>
    <message>
        <source>Chan&amp;ged</source>
        <translation>&amp;Modificados</translation>
    </message>
    <message>
        <source>Remo&amp;ved</source>
        <translation>Eliminado&amp;s</translation>
    </message>
    <message>
        <source>Both sides are the same. Choose another one.</source>
        <translation>Los dos lados son el mismo. Elija otro.</translation>
    </message>
    <message>
        <source>This connection has no storage, so there is no current state to compare with.</source>
        <translation>Esta conexión no tiene almacén, así que no hay estado actual con el que comparar.</translation>
    </message>
    <message>
        <source>%1 was deleted meanwhile. What is shown is from before; choose another snapshot to compare again.</source>
        <comment>ids of snapshots</comment>
        <translation>%1 se ha eliminado entretanto. Lo que se muestra es de antes; elija otra instantánea para comparar de nuevo.</translation>
    </message>
    <message>
        <source>the current state</source>
        <translation>el estado actual</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a title</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Fetching ids…</source>
        <translation>Obteniendo los ID…</translation>
    </message>
    <message>
        <source>Counting changes…</source>
        <translation>Contando cambios…</translation>
    </message>
    <message>
        <source>Compare two snapshots</source>
        <translation>Comparar dos instantáneas</translation>
    </message>
    <message>
        <source>Choose A and B above.</source>
        <translation>Elija A y B arriba.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nada que comparar</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>No hay diferencias</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 hold the same %Ln vector(s), in %3 namespaces.</source>
        <comment>two snapshots, a count</comment>
        <translation>
            <numerusform>%1 y %2 contienen el mismo %Ln vector, en %3 espacios de nombres.</numerusform>
            <numerusform>%1 y %2 contienen los mismos %Ln vectores, en %3 espacios de nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>two snapshots</comment>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>It could not be compared: %1</source>
        <comment>an error</comment>
        <translation>No se ha podido comparar: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Nothing had arrived yet. F5 compares again.</source>
        <translation>Aún no se había recibido nada. F5 compara de nuevo.</translation>
    </message>
    <message>
        <source>The counts are complete, but the ids could not be fetched: %1. %2</source>
        <comment>an error, its advice</comment>
        <translation>Los recuentos están completos, pero no se han podido obtener los ID: %1. %2</translation>
    </message>
    <message>
        <source>The counts are complete; ids are being fetched.</source>
        <translation>Los recuentos están completos; se están obteniendo los ID.</translation>
    </message>
    <message>
        <source>Stopped: the counts are complete, ids are missing.</source>
        <translation>Detenida: los recuentos están completos, faltan los ID.</translation>
    </message>
    <message>
        <source>%1 ids match</source>
        <comment>a count</comment>
        <translation>%1 ID coinciden</translation>
    </message>
    <message>
        <source>%1 of %2 ids: at most %3 of a namespace and a kind are listed; an export has all.</source>
        <comment>three counts</comment>
        <translation>%1 de %2 ID: se listan como máximo %3 por espacio de nombres y tipo; una exportación los tiene todos.</translation>
    </message>
    <message>
        <source>%1 ids</source>
        <comment>a count</comment>
        <translation>%1 ID</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>Exportar los cambios</translation>
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
        <translation>Exportando a %1…</translation>
    </message>
    <message>
        <source>Exported %1 changes to %2.</source>
        <comment>a count, a file</comment>
        <translation>%1 cambios exportados a %2.</translation>
    </message>
    <message>
        <source>The export to %1 failed: %2 (%3). There is no unfinished file.</source>
        <comment>a file, an error, its detail</comment>
        <translation>Ha fallado la exportación a %1: %2 (%3). No queda ningún archivo a medias.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Conexión nueva</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Editar la conexión</translation>
    </message>
    <message>
        <source>Save and &amp;connect</source>
        <translation>Guardar y &amp;conectar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ConnectionForm</name>
    <message>
        <source>This is no URI that Tidemark knows. An SQLite file is sqlite:/its/path.</source>
        <translation>Tidemark no conoce este tipo de URI. Un archivo SQLite es sqlite:/su/ruta.</translation>
    </message>
    <message>
        <source>The storage has no name.</source>
        <translation>El almacén no tiene nombre.</translation>
    </message>
    <message>
        <source>%1 is not available in this version.</source>
        <comment>an engine</comment>
        <translation>%1 no está disponible en esta versión.</translation>
    </message>
    <message>
        <source>Give the whole path, beginning with a slash.</source>
        <translation>Indique la ruta completa, empezando por una barra.</translation>
    </message>
    <message>
        <source>The path is too long.</source>
        <translation>La ruta es demasiado larga.</translation>
    </message>
    <message>
        <source>The connection needs a name.</source>
        <translation>La conexión necesita un nombre.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Otra conexión tiene este nombre.</translation>
    </message>
    <message>
        <source>Choose the SQLite file.</source>
        <translation>Elija el archivo SQLite.</translation>
    </message>
    <message>
        <source>The server needs a name or an address.</source>
        <translation>El servidor necesita un nombre o una dirección.</translation>
    </message>
    <message>
        <source>Choose the directory that keeps the snapshots.</source>
        <translation>Elija el directorio que guarda las instantáneas.</translation>
    </message>
    <message>
        <source>The repository is a directory of its own, not the storage.</source>
        <translation>El repositorio es un directorio propio, no el almacén.</translation>
    </message>
    <message>
        <source>default (%1)</source>
        <comment>a port</comment>
        <translation>predeterminado (%1)</translation>
    </message>
    <message>
        <source>The password was taken out of the URI.</source>
        <translation>La contraseña se ha quitado del URI.</translation>
    </message>
    <message>
        <source>There is none yet: it will be created by the first snapshot.</source>
        <translation>Aún no existe: lo creará la primera instantánea.</translation>
    </message>
    <message>
        <source>“%1” keeps its snapshots there too.</source>
        <comment>a connection</comment>
        <translation>«%1» también guarda ahí sus instantáneas.</translation>
    </message>
    <message>
        <source>Choose the repository's directory</source>
        <translation>Elegir el directorio del repositorio</translation>
    </message>
    <message>
        <source>Choose an SQLite file</source>
        <translation>Elegir un archivo SQLite</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3)</source>
        <translation>Bases de datos SQLite (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse for the repository's directory</source>
        <translation>Buscar el directorio del repositorio</translation>
    </message>
    <message>
        <source>Browse for the SQLite file</source>
        <translation>Buscar el archivo SQLite</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Storage URI</source>
        <translation>URI del almacén</translation>
    </message>
    <message>
        <source>sqlite:/path/to/file.db, or paste a path or URI</source>
        <translation>sqlite:/ruta/al/archivo.db, o pegue una ruta o un URI</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>Archivo SQLite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Storage &amp;URI:</source>
        <translation>&amp;URI del almacén:</translation>
    </message>
    <message>
        <source>&amp;Engine:</source>
        <translation>&amp;Motor:</translation>
    </message>
    <message>
        <source>SQLite &amp;file:</source>
        <translation>&amp;Archivo SQLite:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Re&amp;pository:</source>
        <translation>Re&amp;positorio:</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Decides the colour of the band and how much stands between you and a loss</source>
        <translation>Decide el color de la franja y cuánto se interpone entre usted y una pérdida</translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation>&amp;Entorno:</translation>
    </message>
    <message>
        <source>&amp;Read-only: nothing can be changed through this connection</source>
        <translation>&amp;Solo lectura: no se puede cambiar nada a través de esta conexión</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed through this connection</source>
        <translation>Solo lectura: no se puede cambiar nada a través de esta conexión</translation>
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
        <translation>Puerto</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>Puer&amp;to:</translation>
    </message>
    <message>
        <source>Encrypted (HTTPS)</source>
        <translation>Cifrado (HTTPS)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de datos:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>U&amp;ser:</source>
        <translation>Usua&amp;rio:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Where the password is kept</source>
        <translation>Dónde se guarda la contraseña</translation>
    </message>
    <message>
        <source>keep in the keychain</source>
        <translation>guardar en el llavero</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>solo en esta sesión</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>C&amp;ontraseña:</translation>
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
        <translation>%1 · abierta · solo lectura</translation>
    </message>
    <message>
        <source>%1 · open</source>
        <comment>a connection</comment>
        <translation>%1 · abierta</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <comment>a connection</comment>
        <translation>%1 · solo lectura</translation>
    </message>
    <message>
        <source>%1
Storage: %2
Repository: %3</source>
        <translation>%1
Almacén: %2
Repositorio: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>Buscar en las conexiones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Connections by environment</source>
        <translation>Conexiones por entorno</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nueva…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Conexión nueva</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Editar la conexión</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Duplicate the connection</source>
        <translation>Duplicar la conexión</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Remove the connection from this list</source>
        <translation>Quitar la conexión de esta lista</translation>
    </message>
    <message>
        <source>&amp;Import Connections…</source>
        <translation>&amp;Importar conexiones…</translation>
    </message>
    <message>
        <source>E&amp;xport Connections…</source>
        <translation>E&amp;xportar conexiones…</translation>
    </message>
    <message>
        <source>No connections are saved yet.</source>
        <translation>Aún no hay conexiones guardadas.</translation>
    </message>
    <message>
        <source>No connection matches “%1”.</source>
        <translation>Ninguna conexión coincide con «%1».</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a connection's name</comment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <comment>a connection's name, a number</comment>
        <translation>%1 (copia %2)</translation>
    </message>
    <message>
        <source>Remove the connection “%1”</source>
        <translation>Quitar la conexión «%1»</translation>
    </message>
    <message>
        <source>Only this entry of the list is removed, and a password kept for it. Nothing else changes: all snapshots stay in %1.</source>
        <translation>Solo se quita esta entrada de la lista, y la contraseña guardada para ella. No cambia nada más: todas las instantáneas siguen en %1.</translation>
    </message>
    <message>
        <source>Only this entry of the list is removed, and a password kept for it. Nothing else changes: all snapshots stay in %1, and the storage stays as it is: %2.</source>
        <translation>Solo se quita esta entrada de la lista, y la contraseña guardada para ella. No cambia nada más: todas las instantáneas siguen en %1, y el almacén queda como está: %2.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Conexiones (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) imported. Passwords are not part of such a file.</source>
        <translation>
            <numerusform>%Ln conexión importada. Las contraseñas no forman parte de ese archivo.</numerusform>
            <numerusform>%Ln conexiones importadas. Las contraseñas no forman parte de ese archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exportar conexiones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) exported, without passwords.</source>
        <translation>
            <numerusform>%Ln conexión exportada, sin contraseñas.</numerusform>
            <numerusform>%Ln conexiones exportadas, sin contraseñas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ContentsTab</name>
    <message>
        <source>and %1 more</source>
        <comment>a count</comment>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>(empty name)</source>
        <comment>of a namespace</comment>
        <translation>(nombre vacío)</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a dimension</comment>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a metric</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>A restore reads %1 rows for %2 vectors: the others are masked, and belong to other snapshots.</source>
        <comment>counts</comment>
        <translation>Una restauración lee %1 filas para %2 vectores: las demás están enmascaradas y pertenecen a otras instantáneas.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vectores</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificados</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Rows to read</source>
        <translation>Filas por leer</translation>
    </message>
    <message>
        <source>Filter namespaces</source>
        <translation>Filtrar espacios de nombres</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espacios de nombres</translation>
    </message>
    <message>
        <source>Engine configuration of the namespace</source>
        <translation>Configuración del espacio de nombres en el motor</translation>
    </message>
    <message>
        <source>Show &amp;versions of this namespace</source>
        <translation>&amp;Mostrar versiones de este espacio de nombres</translation>
    </message>
    <message>
        <source>Show versions of this namespace</source>
        <translation>Mostrar versiones de este espacio de nombres</translation>
    </message>
    <message>
        <source>Shows in the timeline only the snapshots that hold it</source>
        <translation>Muestra en la cronología solo las instantáneas que lo contienen</translation>
    </message>
    <message>
        <source>The storage had no namespace when this snapshot was taken.</source>
        <translation>El almacén no tenía ningún espacio de nombres cuando se tomó esta instantánea.</translation>
    </message>
    <message>
        <source>No namespace matches the filter.</source>
        <translation>Ningún espacio de nombres coincide con el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln namespace(s)</source>
        <comment>how many pass the filter</comment>
        <translation>
            <numerusform>%1 de %Ln espacio de nombres</numerusform>
            <numerusform>%1 de %Ln espacios de nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3 dimensions)</source>
        <comment>a vector, the kind of its elements, a count</comment>
        <translation>%1 (%2, %3 dimensiones)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a vector or a column, what it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Select a namespace to see its configuration.</source>
        <translation>Seleccione un espacio de nombres para ver su configuración.</translation>
    </message>
    <message numerus="yes">
        <source>Restoring “%1” reads %2 rows for %3 vectors, from %Ln segment(s).</source>
        <comment>a namespace, counts</comment>
        <translation>
            <numerusform>Restaurar «%1» lee %2 filas para %3 vectores, de %Ln segmento.</numerusform>
            <numerusform>Restaurar «%1» lee %2 filas para %3 vectores, de %Ln segmentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some values are no finite numbers (NaN or infinite).</source>
        <translation>Algunos valores no son números finitos (NaN o infinito).</translation>
    </message>
    <message>
        <source>Other vectors: %1.</source>
        <comment>a list</comment>
        <translation>Otros vectores: %1.</translation>
    </message>
    <message>
        <source>Other columns: %1.</source>
        <comment>a list</comment>
        <translation>Otras columnas: %1.</translation>
    </message>
    <message>
        <source>The engine has no configuration for it.</source>
        <translation>El motor no tiene configuración para él.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CreateDialog</name>
    <message>
        <source>Create a snapshot</source>
        <translation>Crear una instantánea</translation>
    </message>
    <message>
        <source>C&amp;reate snapshot</source>
        <translation>C&amp;rear instantánea</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <comment>proposed title of a snapshot; a time</comment>
        <translation>Instantánea del %1</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Ta&amp;gs, separated by commas:</source>
        <translation>E&amp;tiquetas, separadas por comas:</translation>
    </message>
    <message>
        <source>&amp;Full: shares no file with another snapshot</source>
        <translation>&amp;Completa: no comparte ningún archivo con otra instantánea</translation>
    </message>
    <message>
        <source>&amp;Incremental on “%1”, which is selected</source>
        <comment>a snapshot's title</comment>
        <translation>&amp;Incremental sobre «%1», que está seleccionada</translation>
    </message>
    <message>
        <source>The &amp;whole storage</source>
        <translation>Todo el al&amp;macén</translation>
    </message>
    <message>
        <source>Only these &amp;namespaces:</source>
        <translation>Solo estos espacios de &amp;nombres:</translation>
    </message>
    <message>
        <source>Reading the storage…</source>
        <translation>Leyendo el almacén…</translation>
    </message>
    <message>
        <source>Namespaces of the storage</source>
        <translation>Espacios de nombres del almacén</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vectores</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>&amp;Pin it: neither deletion nor retention removes it</source>
        <translation>Anc&amp;larla: no se puede eliminar, ni a mano ni por retención</translation>
    </message>
    <message>
        <source>Pin it: neither deletion nor retention removes it</source>
        <translation>Anclarla: no se puede eliminar, ni a mano ni por retención</translation>
    </message>
    <message>
        <source>&amp;Verify it afterwards: read every byte of it again</source>
        <translation>&amp;Verificarla después: releer todos sus bytes</translation>
    </message>
    <message>
        <source>Verify it afterwards: read every byte of it again</source>
        <translation>Verificarla después: releer todos sus bytes</translation>
    </message>
    <message>
        <source>Choose at least one namespace.</source>
        <translation>Elija al menos un espacio de nombres.</translation>
    </message>
    <message>
        <source>The snapshot that it should be compared with no longer exists. Choose another type.</source>
        <translation>La instantánea con la que se iba a comparar ya no existe. Elija otro tipo.</translation>
    </message>
    <message>
        <source>&amp;Automatic: incremental on “%1”</source>
        <comment>a snapshot's title</comment>
        <translation>&amp;Automática: incremental sobre «%1»</translation>
    </message>
    <message>
        <source>&amp;Automatic: full, because the storage descends from no snapshot here</source>
        <translation>&amp;Automática: completa, porque el almacén no desciende de ninguna instantánea de aquí</translation>
    </message>
    <message>
        <source>&amp;Automatic: incremental if the storage descends from a snapshot here, else full</source>
        <translation>&amp;Automática: incremental si el almacén desciende de una instantánea de aquí; si no, completa</translation>
    </message>
    <message>
        <source>The storage cannot be read: %1. %2 %3</source>
        <comment>what happened, details, advice</comment>
        <translation>No se puede leer el almacén: %1. %2 %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The storage has no namespace. The snapshot will be empty.</source>
        <translation>El almacén no tiene ningún espacio de nombres. La instantánea estará vacía.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) is/are no namespace and stay(s) out, for example %1: %2</source>
        <comment>a table and the reason</comment>
        <translation>
            <numerusform>%Ln tabla no es un espacio de nombres y queda fuera, por ejemplo %1: %2</numerusform>
            <numerusform>%Ln tablas no son espacios de nombres y quedan fuera, por ejemplo %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 vectors, at least %2 to read, and their metadata.</source>
        <comment>a count, a size</comment>
        <translation>Aprox. %1 vectores, al menos %2 por leer, y sus metadatos.</translation>
    </message>
    <message>
        <source>About %1 vectors, about %2 to read.</source>
        <comment>a count, a size</comment>
        <translation>Aprox. %1 vectores, aprox. %2 por leer.</translation>
    </message>
    <message>
        <source>The storage does not count its vectors without reading them, so there may be more.</source>
        <translation>El almacén no cuenta sus vectores sin leerlos, así que puede haber más.</translation>
    </message>
    <message>
        <source>At most about %1 to write; compression makes it less.</source>
        <comment>a size</comment>
        <translation>Como máximo, aprox. %1 por escribir; la compresión lo reduce.</translation>
    </message>
    <message>
        <source>As last compared, at most about %1 to write; compression makes it less.</source>
        <comment>a size</comment>
        <translation>Según la última comparación, como máximo aprox. %1 por escribir; la compresión lo reduce.</translation>
    </message>
    <message>
        <source>Only vectors that changed are written; how many shows when they have been read.</source>
        <translation>Solo se escriben los vectores modificados; cuántos son se verá al leerlos.</translation>
    </message>
    <message>
        <source>%1 free on the repository's file system.</source>
        <comment>a size</comment>
        <translation>%1 libres en el sistema de archivos del repositorio.</translation>
    </message>
    <message>
        <source>That may not be enough. If it is not, nothing is changed.</source>
        <translation>Puede que no baste. Si no basta, no se cambia nada.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CurrentStatePage</name>
    <message>
        <source>new since the base</source>
        <translation>nuevo desde la base</translation>
    </message>
    <message>
        <source>dropped since the base</source>
        <translation>borrado desde la base</translation>
    </message>
    <message>
        <source>defined differently</source>
        <translation>definido de otra forma</translation>
    </message>
    <message>
        <source>as in the base</source>
        <translation>como en la base</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificados</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>Current state of the storage</source>
        <translation>Estado actual del almacén</translation>
    </message>
    <message>
        <source>Changes since the base</source>
        <translation>Cambios desde la base</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>Com&amp;parar de nuevo</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation>&amp;Mostrar cambios</translation>
    </message>
    <message>
        <source>Show what changed since the base</source>
        <translation>Mostrar lo que ha cambiado desde la base</translation>
    </message>
    <message>
        <source>&amp;Create snapshot…</source>
        <translation>&amp;Crear instantánea…</translation>
    </message>
    <message>
        <source>Create a snapshot</source>
        <translation>Crear una instantánea</translation>
    </message>
    <message>
        <source>This connection has only a repository, no storage. Open a connection with a storage to take snapshots and to restore into it.</source>
        <translation>Esta conexión solo tiene repositorio, no almacén. Abra una conexión con almacén para tomar instantáneas y restaurarlas en él.</translation>
    </message>
    <message>
        <source>The storage descends from no snapshot of this repository, so there is nothing to compare it with. The first snapshot will be a full one; later ones add only what changed.</source>
        <translation>El almacén no desciende de ninguna instantánea de este repositorio, así que no hay nada con lo que compararlo. La primera instantánea será completa; las siguientes solo añaden lo que ha cambiado.</translation>
    </message>
    <message>
        <source>It has not been compared with its base yet. Compare again reads the storage once; it changes nothing.</source>
        <translation>Aún no se ha comparado con su base. «Comparar de nuevo» lee el almacén una vez; no cambia nada.</translation>
    </message>
    <message>
        <source>The storage is being compared with its base. The numbers below are older.</source>
        <translation>Se está comparando el almacén con su base. Las cifras de abajo son anteriores.</translation>
    </message>
    <message>
        <source>The storage is being compared with its base…</source>
        <translation>Se está comparando el almacén con su base…</translation>
    </message>
    <message>
        <source>The storage could not be read.</source>
        <translation>No se ha podido leer el almacén.</translation>
    </message>
    <message>
        <source>The storage could not be read: %1. %2</source>
        <comment>an error, its advice</comment>
        <translation>No se ha podido leer el almacén: %1. %2</translation>
    </message>
    <message>
        <source>When it is reachable again, press Compare again.</source>
        <translation>Cuando vuelva a ser accesible, pulse «Comparar de nuevo».</translation>
    </message>
    <message>
        <source>Compared %1.</source>
        <comment>a time</comment>
        <translation>Comparado el %1.</translation>
    </message>
    <message>
        <source>The storage holds exactly what its base holds: nothing would be lost by a restore.</source>
        <translation>El almacén contiene exactamente lo mismo que su base: una restauración no perdería nada.</translation>
    </message>
    <message>
        <source>Since its base %1 vectors were added, %2 changed and %3 removed. No snapshot has these changes yet: a new snapshot keeps them.</source>
        <comment>counts</comment>
        <translation>Desde su base se han añadido %1 vectores, modificado %2 y eliminado %3. Ninguna instantánea tiene aún estos cambios: una nueva los conserva.</translation>
    </message>
    <message>
        <source>Base: %1</source>
        <comment>the title of a snapshot</comment>
        <translation>Base: %1</translation>
    </message>
    <message>
        <source>Select the snapshot that the storage descends from: %1</source>
        <translation>Seleccionar la instantánea de la que desciende el almacén: %1</translation>
    </message>
    <message>
        <source>Changes since the base, by namespace:</source>
        <translation>Cambios desde la base, por espacio de nombres:</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DakeraDialog</name>
    <message>
        <source>Import from Dakera</source>
        <translation>Importar de Dakera</translation>
    </message>
    <message>
        <source>Choose the directory in which Dakera keeps its snapshots: the one that holds a file ID.snap for each of them and, beside it, ID.meta, which describes it. Nothing in it is changed. Descriptions, times and parents come along; each becomes a snapshot of this repository.</source>
        <translation>Elija el directorio en el que Dakera guarda sus instantáneas: el que contiene un archivo ID.snap para cada una y, junto a él, ID.meta, que la describe. No se cambia nada en él. Se incluyen descripciones, fechas y padres; cada una pasa a ser una instantánea de este repositorio.</translation>
    </message>
    <message>
        <source>&amp;Directory:</source>
        <translation>&amp;Directorio:</translation>
    </message>
    <message>
        <source>Snapshots in the directory</source>
        <translation>Instantáneas del directorio</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>The directory cannot be read: %1. %2</source>
        <comment>what happened, details</comment>
        <translation>No se puede leer el directorio: %1. %2</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>incremental</source>
        <translation>incremental</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <comment>a file, the reason</comment>
        <translation>%1 queda fuera: %2</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>Leyendo el directorio…</translation>
    </message>
    <message>
        <source>No snapshot of Dakera is in this directory.</source>
        <translation>En este directorio no hay ninguna instantánea de Dakera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) found. Those that are here already are not added again.</source>
        <translation>
            <numerusform>%Ln instantánea encontrada. Las que ya están aquí no se vuelven a añadir.</numerusform>
            <numerusform>%Ln instantáneas encontradas. Las que ya están aquí no se vuelven a añadir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further note(s) in the job's log</source>
        <translation>
            <numerusform>%Ln nota más en el registro de la tarea</numerusform>
            <numerusform>%Ln notas más en el registro de la tarea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Importar %Ln instantánea</numerusform>
            <numerusform>&amp;Importar %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a directory.</source>
        <translation>Elija un directorio.</translation>
    </message>
    <message>
        <source>The directory is still being read.</source>
        <translation>Aún se está leyendo el directorio.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>No hay nada que importar.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s) of %1</source>
        <comment>a connection</comment>
        <translation>
            <numerusform>Eliminar %Ln instantánea de %1</numerusform>
            <numerusform>Eliminar %Ln instantáneas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens to each snapshot</source>
        <translation>Qué pasa con cada instantánea</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Becomes free</source>
        <translation>Se libera</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Hijas</translation>
    </message>
    <message>
        <source>&amp;Show in timeline</source>
        <translation>&amp;Mostrar en la cronología</translation>
    </message>
    <message>
        <source>Show in timeline</source>
        <translation>Mostrar en la cronología</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, advice</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>not deleted: its file has a strange name</source>
        <translation>no se elimina: su archivo tiene un nombre extraño</translation>
    </message>
    <message>
        <source>not deleted: it is gone already</source>
        <translation>no se elimina: ya no existe</translation>
    </message>
    <message>
        <source>not deleted: pinned</source>
        <translation>no se elimina: anclada</translation>
    </message>
    <message>
        <source>moves to the trash, damaged as it is</source>
        <translation>pasa a la papelera, dañada como está</translation>
    </message>
    <message>
        <source>moves to the trash</source>
        <translation>pasa a la papelera</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>nothing: all is shared</source>
        <comment>becomes free</comment>
        <translation>nada: todo es compartido</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a size</comment>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) whole</source>
        <comment>children of a snapshot</comment>
        <translation>
            <numerusform>%Ln queda íntegra</numerusform>
            <numerusform>%Ln quedan íntegras</numerusform>
        </translation>
    </message>
    <message>
        <source>Children stay whole: no snapshot needs another one to be restored. They show the deleted one as a missing parent.</source>
        <translation>Las hijas quedan íntegras: ninguna instantánea necesita otra para restaurarse. La eliminada aparece en ellas como padre ausente.</translation>
    </message>
    <message>
        <source>They can be brought back from the trash for seven days, until %1, unless the trash is emptied before.</source>
        <comment>a time</comment>
        <translation>Se pueden recuperar de la papelera durante siete días, hasta el %1, salvo que se vacíe antes.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Eliminar %Ln instantánea</numerusform>
            <numerusform>&amp;Eliminar %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>Eliminar %Ln instantánea</numerusform>
            <numerusform>Eliminar %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>To delete it, type its title: %1</source>
        <translation>Para eliminarla, escriba su título: %1</translation>
    </message>
    <message>
        <source>To delete, type how many snapshots go: %1</source>
        <translation>Para eliminar, escriba cuántas instantáneas se van: %1</translation>
    </message>
    <message>
        <source>What becomes free cannot be told: %1</source>
        <translation>No se puede saber cuánto se libera: %1</translation>
    </message>
    <message>
        <source>Looking which files no other snapshot needs…</source>
        <translation>Comprobando qué archivos no necesita ninguna otra instantánea…</translation>
    </message>
    <message>
        <source>Nothing becomes free: a snapshot that stays cannot be read (%1), and until it is mended or deleted no file is collected.</source>
        <comment>the name of a snapshot</comment>
        <translation>No se libera nada: una instantánea que se conserva no se puede leer (%1), y hasta que se repare o elimine no se recoge ningún archivo.</translation>
    </message>
    <message>
        <source>Nothing becomes free: snapshots that stay share every file.</source>
        <translation>No se libera nada: las instantáneas que se conservan comparten todos los archivos.</translation>
    </message>
    <message>
        <source>At least %1 become free, not at once: when the trash is emptied or, after seven days, when space is freed.</source>
        <comment>a size</comment>
        <translation>Se liberan al menos %1, pero no enseguida: al vaciar la papelera o, pasados siete días, al liberar espacio.</translation>
    </message>
    <message numerus="yes">
        <source>You lose the restore points of %1 and %Ln more.</source>
        <comment>times</comment>
        <translation>
            <numerusform>Pierde los puntos de restauración del %1 y %Ln más.</numerusform>
            <numerusform>Pierde los puntos de restauración del %1 y %Ln más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You lose the restore point(s) of %1.</source>
        <comment>times; n of them</comment>
        <translation>
            <numerusform>Pierde el punto de restauración del %1.</numerusform>
            <numerusform>Pierde los puntos de restauración del %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Afterwards no snapshot holds %Ln namespace(s) that these hold: %1.</source>
        <comment>names</comment>
        <translation>
            <numerusform>Después, ninguna instantánea contendrá %Ln espacio de nombres que estas contienen: %1.</numerusform>
            <numerusform>Después, ninguna instantánea contendrá %Ln espacios de nombres que estas contienen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage descends from one of them, so the next snapshot will be a full one.</source>
        <translation>El almacén desciende de una de ellas, así que la próxima instantánea será completa.</translation>
    </message>
    <message>
        <source>Nothing is left to delete: every chosen snapshot is pinned or gone.</source>
        <translation>No queda nada que eliminar: todas las instantáneas elegidas están ancladas o ya no existen.</translation>
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
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Why it is taken; may stay empty</source>
        <translation>Por qué se toma; puede quedar vacía</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Tít&amp;ulo:</translation>
    </message>
    <message>
        <source>D&amp;escription:</source>
        <translation>&amp;Descripción:</translation>
    </message>
    <message>
        <source>It holds characters that are not visible: %1</source>
        <translation>Contiene caracteres no visibles: %1</translation>
    </message>
    <message>
        <source>The description is too long: at most 64 KiB are kept.</source>
        <translation>La descripción es demasiado larga: se guardan como máximo 64 KiB.</translation>
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
        <translation>&amp;Copiar filas</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The description that was not saved</source>
        <translation>La descripción que no se guardó</translation>
    </message>
    <message>
        <source>Details of the snapshot</source>
        <translation>Detalles de la instantánea</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Res&amp;umen</translation>
    </message>
    <message>
        <source>Co&amp;ntents</source>
        <translation>C&amp;ontenido</translation>
    </message>
    <message>
        <source>&amp;Lineage</source>
        <translation>&amp;Linaje</translation>
    </message>
    <message>
        <source>Ver&amp;ify</source>
        <translation>Veri&amp;ficar</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>En &amp;bruto</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>Select a snapshot in the timeline to see what it holds.

Ctrl+N – create a snapshot
Ctrl+Shift+R – restore the selected one
Ctrl+D – compare it with the current state
Ctrl+F – find snapshots
F1 – all keys</source>
        <translation>Seleccione una instantánea en la cronología para ver qué contiene.

Ctrl+N – crear una instantánea
Ctrl+Shift+R – restaurar la seleccionada
Ctrl+D – compararla con el estado actual
Ctrl+F – buscar instantáneas
F1 – todas las teclas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The repository is being read.</source>
        <translation>Se está leyendo el repositorio.</translation>
    </message>
    <message>
        <source>The repository could not be read</source>
        <translation>No se ha podido leer el repositorio</translation>
    </message>
    <message>
        <source>%1 is no longer in the repository: it was deleted in another window or by another program. If that was a mistake, it can be brought back from the trash for seven days.</source>
        <comment>an id</comment>
        <translation>%1 ya no está en el repositorio: se eliminó en otra ventana o con otro programa. Si fue por error, se puede recuperar de la papelera durante siete días.</translation>
    </message>
    <message>
        <source>You were editing its description, which could not be saved:</source>
        <translation>Estaba editando su descripción, que no se ha podido guardar:</translation>
    </message>
    <message>
        <source>This snapshot is gone</source>
        <translation>Esta instantánea ya no existe</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DetailsTab</name>
    <message>
        <source>The snapshot's own description could not be read: %1. %2</source>
        <comment>an error, its advice</comment>
        <translation>No se ha podido leer la descripción de la instantánea: %1. %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EditDialog</name>
    <message>
        <source>Edit “%1”</source>
        <comment>a snapshot's title</comment>
        <translation>Editar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln snapshot(s)</source>
        <translation>
            <numerusform>Editar %Ln instantánea</numerusform>
            <numerusform>Editar %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>&amp;Etiquetas:</translation>
    </message>
    <message>
        <source>&amp;Tags that any of them has:</source>
        <translation>&amp;Etiquetas que tiene alguna de ellas:</translation>
    </message>
    <message>
        <source>Tags; a checked one is on every chosen snapshot</source>
        <translation>Etiquetas; una marcada está en todas las instantáneas elegidas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>La tiene</translation>
    </message>
    <message>
        <source>Tags to add, separated by commas</source>
        <translation>Etiquetas que añadir, separadas por comas</translation>
    </message>
    <message>
        <source>&amp;Add tags, separated by commas:</source>
        <translation>&amp;Añadir etiquetas, separadas por comas:</translation>
    </message>
    <message>
        <source>&amp;Pinned: neither deletion nor retention removes it</source>
        <translation>A&amp;nclada: no se puede eliminar, ni a mano ni por retención</translation>
    </message>
    <message>
        <source>Pinned: neither deletion nor retention removes it</source>
        <translation>Anclada: no se puede eliminar, ni a mano ni por retención</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Guardar cambios</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln snapshot(s)</source>
        <translation>
            <numerusform>%1 de %Ln instantánea</numerusform>
            <numerusform>%1 de %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen snapshots no longer exist.</source>
        <translation>Las instantáneas elegidas ya no existen.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EmptyList</name>
    <message>
        <source>&amp;Create first snapshot</source>
        <translation>&amp;Crear la primera instantánea</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>&amp;Quitar filtro</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EnvironmentBand</name>
    <message>
        <source>%1 · read-only</source>
        <comment>a connection's name</comment>
        <translation>%1 · solo lectura</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Unlock: allow changes</source>
        <translation>Desbloquear: permitir cambios</translation>
    </message>
    <message>
        <source>Lock: make read-only</source>
        <translation>Bloquear: dejar en solo lectura</translation>
    </message>
    <message>
        <source>Allow changes through this connection</source>
        <translation>Permitir cambios a través de esta conexión</translation>
    </message>
    <message>
        <source>Make this connection read-only until it is unlocked</source>
        <translation>Dejar esta conexión en solo lectura hasta que se desbloquee</translation>
    </message>
    <message>
        <source>Environment: %1, %2, read-only</source>
        <translation>Entorno: %1, %2, solo lectura</translation>
    </message>
    <message>
        <source>Environment: %1, %2</source>
        <translation>Entorno: %1, %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln snapshot(s)</source>
        <translation>
            <numerusform>Exportar %Ln instantánea</numerusform>
            <numerusform>Exportar %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots to export</source>
        <translation>Instantáneas que exportar</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vectores</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>Tidemark bundles (*.tidemark)</source>
        <translation>Paquetes de Tidemark (*.tidemark)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Exportar %Ln instantánea</numerusform>
            <numerusform>&amp;Exportar %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>not exported: it cannot be read or is gone</source>
        <translation>no se exporta: no se puede leer o ya no existe</translation>
    </message>
    <message>
        <source>The size cannot be told: %1.</source>
        <comment>what happened</comment>
        <translation>No se puede saber el tamaño: %1.</translation>
    </message>
    <message>
        <source>Looking how large it will be…</source>
        <translation>Calculando el tamaño…</translation>
    </message>
    <message>
        <source>The file will have about %1: a file that several of them share is in it once.</source>
        <comment>a size</comment>
        <translation>El archivo ocupará aprox. %1: un archivo que varias comparten va una sola vez.</translation>
    </message>
    <message>
        <source>%1 free in that directory.</source>
        <comment>a size</comment>
        <translation>%1 libres en ese directorio.</translation>
    </message>
    <message>
        <source>That will hardly be enough. If it is not, the unfinished file is removed.</source>
        <translation>Difícilmente bastará. Si no basta, el archivo a medias se elimina.</translation>
    </message>
    <message>
        <source>Parents are not needed to restore them. Nothing in the file is encrypted.</source>
        <translation>No hacen falta los padres para restaurarlas. Nada en el archivo va cifrado.</translation>
    </message>
    <message>
        <source>The chosen snapshots no longer exist.</source>
        <translation>Las instantáneas elegidas ya no existen.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Looking at the place…</source>
        <translation>Comprobando el lugar…</translation>
    </message>
    <message>
        <source>That directory does not exist.</source>
        <translation>Ese directorio no existe.</translation>
    </message>
    <message>
        <source>That file exists already, and an export never replaces a file. Choose another name.</source>
        <translation>Ese archivo ya existe, y una exportación nunca sustituye un archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A chosen snapshot is damaged and cannot be exported: %1</source>
        <translation>Una instantánea elegida está dañada y no se puede exportar: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FactModel</name>
    <message>
        <source>%1 differs: %2 in A, %3 in B</source>
        <translation>%1 difiere: %2 en A, %3 en B</translation>
    </message>
    <message>
        <source>%1 is the same: %2</source>
        <translation>%1 es igual: %2</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <comment>the name of a fact that differs</comment>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>En A</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>En B</translation>
    </message>
    <message>
        <source>Of the vector</source>
        <translation>Del vector</translation>
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
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Examinar</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FilterBar</name>
    <message>
        <source>Filter snapshots</source>
        <translation>Filtrar instantáneas</translation>
    </message>
    <message>
        <source>Filter: text, type:full, tag:…, before:2026-11-01, size&gt;1G</source>
        <translation>Filtro: texto, type:full, tag:…, before:2026-11-01, size&gt;1G</translation>
    </message>
    <message>
        <source>Words and conditions; all of them have to hold.
type:full  pinned:yes  tag:prod  ns:docs  status:damaged  before:2026-11-01  after:7d
size&gt;1G  vectors&gt;1000  id:…  "free text"  -tag:test for the opposite</source>
        <translation>Palabras y condiciones; deben cumplirse todas.
type:full  pinned:yes  tag:prod  ns:docs  status:damaged  before:2026-11-01  after:7d
size&gt;1G  vectors&gt;1000  id:…  "texto libre"  -tag:test para lo contrario</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Incremental</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>May share damage</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Highlight matches instead of hiding the rest</source>
        <translation>Resaltar las coincidencias en vez de ocultar el resto</translation>
    </message>
    <message>
        <source>On: all snapshots stay, and those that match are marked. Off: the others are hidden.</source>
        <translation>Activado: se ven todas las instantáneas y las que coinciden quedan marcadas. Desactivado: las demás se ocultan.</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>Go to the current state</source>
        <translation>Ir al estado actual</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <comment>type or status</comment>
        <translation>Filtrar por: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ForgetRestoreDialog</name>
    <message>
        <source>Forget the restore that broke off?</source>
        <translation>¿Olvidar la restauración interrumpida?</translation>
    </message>
    <message>
        <source>“%1” was being restored into %2 since %3. Nothing has completed or undone that, as far as Tidemark knows.</source>
        <comment>a snapshot, a storage, a time</comment>
        <translation>«%1» se estaba restaurando en %2 desde el %3. Que Tidemark sepa, nada la ha completado ni deshecho.</translation>
    </message>
    <message>
        <source>Afterwards nothing reminds of it, and its safety snapshot can be deleted, by retention too. The storage and all snapshots stay as they are now.</source>
        <translation>Después nada la recordará, y su instantánea de seguridad se podrá eliminar, también por retención. El almacén y todas las instantáneas quedan como están ahora.</translation>
    </message>
    <message>
        <source>Afterwards nothing reminds of it. The storage and all snapshots stay as they are now.</source>
        <translation>Después nada la recordará. El almacén y todas las instantáneas quedan como están ahora.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Olvidarla</translation>
    </message>
    <message>
        <source>It was completed, undone or forgotten meanwhile.</source>
        <translation>Se ha completado, deshecho u olvidado entretanto.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::GoToDateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>In the time zone %1</source>
        <translation>En la zona horaria %1</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>&amp;Snapshot at or before:</source>
        <translation>&amp;Instantánea en esa fecha o antes:</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <translation>&amp;Ayer</translation>
    </message>
    <message>
        <source>A &amp;week ago</source>
        <translation>Hace una &amp;semana</translation>
    </message>
    <message>
        <source>Start of the &amp;month</source>
        <translation>Inicio del &amp;mes</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>I&amp;r</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>a snapshot's title, its time</comment>
        <translation>%1, del %2</translation>
    </message>
    <message>
        <source>There is no snapshot yet.</source>
        <translation>Aún no hay instantáneas.</translation>
    </message>
    <message>
        <source>No snapshot is that old. The oldest one is of %1.</source>
        <comment>a time</comment>
        <translation>Ninguna instantánea es tan antigua. La más antigua es del %1.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::HistoryTab</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ terminada</translation>
    </message>
    <message>
        <source>⚠ done, with warnings</source>
        <translation>⚠ terminada, con advertencias</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ fallida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Enter or a double click shows the job</source>
        <translation>Intro o doble clic muestra la tarea</translation>
    </message>
    <message>
        <source>Jobs and edits of this run of the program. Edits can be undone with Ctrl+Z.</source>
        <translation>Tareas y ediciones de esta sesión del programa. Las ediciones se deshacen con Ctrl+Z.</translation>
    </message>
    <message>
        <source>Last verified without damage</source>
        <translation>Última verificación sin daños</translation>
    </message>
    <message>
        <source>Taken by a restore before it wrote</source>
        <translation>Tomada por una restauración antes de escribir</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ImportDialog</name>
    <message>
        <source>Import snapshots</source>
        <translation>Importar instantáneas</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Checking every byte of the file…</source>
        <translation>Comprobando todos los bytes del archivo…</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Comprobando el archivo</translation>
    </message>
    <message>
        <source>Snapshots in the file</source>
        <translation>Instantáneas del archivo</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espacios de nombres</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vectores</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>The file cannot be imported: %1.</source>
        <comment>what happened</comment>
        <translation>No se puede importar el archivo: %1.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>what happened, details, advice</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>se añade</translation>
    </message>
    <message>
        <source>nothing: it is here already</source>
        <translation>nada: ya está aquí</translation>
    </message>
    <message>
        <source>seems to be here: added only if it differs</source>
        <translation>parece estar aquí: solo se añade si difiere</translation>
    </message>
    <message>
        <source>is added under a new id</source>
        <translation>se añade con un ID nuevo</translation>
    </message>
    <message>
        <source>The file is whole and holds no snapshot.</source>
        <translation>El archivo está íntegro y no contiene ninguna instantánea.</translation>
    </message>
    <message numerus="yes">
        <source>Every byte was checked and is as it was written. To add: %Ln snapshot(s), at most about %1 before compression.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>Se han comprobado todos los bytes y están como se escribieron. Se añadirá %Ln instantánea, como máximo aprox. %1 antes de comprimir.</numerusform>
            <numerusform>Se han comprobado todos los bytes y están como se escribieron. Se añadirán %Ln instantáneas, como máximo aprox. %1 antes de comprimir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare and &amp;import</source>
        <translation>Comparar e &amp;importar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Importar %Ln instantánea</numerusform>
            <numerusform>&amp;Importar %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is still being checked.</source>
        <translation>Aún se está comprobando el archivo.</translation>
    </message>
    <message>
        <source>There is nothing to import: every snapshot of the file is here already.</source>
        <translation>No hay nada que importar: todas las instantáneas del archivo ya están aquí.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InfoBar</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Mostrar los detalles</translation>
    </message>
    <message>
        <source>Copy this message and its details</source>
        <translation>Copiar este mensaje y sus detalles</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <comment>how often an event came</comment>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a severity, a message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Ocultar los detalles</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InfoBarStack</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>messages that are not shown</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer messages</source>
        <translation>Mostrar menos mensajes</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more message(s)</source>
        <translation>
            <numerusform>Mostrar %Ln mensaje más</numerusform>
            <numerusform>Mostrar %Ln mensajes más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InspectDialog</name>
    <message>
        <source>Look into a storage</source>
        <translation>Inspeccionar un almacén</translation>
    </message>
    <message>
        <source>Reading the storage…</source>
        <translation>Leyendo el almacén…</translation>
    </message>
    <message>
        <source>What the storage holds</source>
        <translation>Contenido del almacén</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vectores</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>C&amp;onectar…</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <comment>what happened</comment>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>what happened, details, advice</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>a namespace</source>
        <translation>un espacio de nombres</translation>
    </message>
    <message>
        <source>stays out: %1</source>
        <comment>a reason</comment>
        <translation>queda fuera: %1</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln namespace(s) with %1 vectors. Nothing of it was changed, and nothing is restored from here.</source>
        <comment>a count of vectors</comment>
        <translation>
            <numerusform>Contiene %Ln espacio de nombres con %1 vectores. No se ha cambiado nada en él, y desde aquí no se restaura nada.</numerusform>
            <numerusform>Contiene %Ln espacios de nombres con %1 vectores. No se ha cambiado nada en él, y desde aquí no se restaura nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage is still being read.</source>
        <translation>Aún se está leyendo el almacén.</translation>
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
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a time</comment>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>took %1</source>
        <comment>a time</comment>
        <translation>duró %1</translation>
    </message>
    <message>
        <source>Stopping. %1</source>
        <comment>what stopping leaves behind</comment>
        <translation>Deteniéndose. %1</translation>
    </message>
    <message>
        <source>Still stopping: it waits until a step of “%1” has ended.</source>
        <comment>a phase</comment>
        <translation>Aún deteniéndose: espera a que termine un paso de «%1».</translation>
    </message>
    <message>
        <source>Finishing: it can no longer be stopped.</source>
        <translation>Terminando: ya no se puede detener.</translation>
    </message>
    <message>
        <source>Select a job to see its phases and its log.</source>
        <translation>Seleccione una tarea para ver sus fases y su registro.</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>Registro de la tarea</translation>
    </message>
    <message>
        <source>Command &amp;line:</source>
        <translation>Línea de comando&amp;s:</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>Lo mismo en la línea de comandos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Start the same job again</source>
        <translation>Iniciar de nuevo la misma tarea</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Ejecutar de nuevo…</translation>
    </message>
    <message>
        <source>Open the dialog of this job, filled in as it was</source>
        <translation>Abrir el diálogo de esta tarea, rellenado como estaba</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Dar por vista</translation>
    </message>
    <message>
        <source>Seen: it no longer stays on top, and stays in the history</source>
        <translation>Vista: deja de estar arriba y queda en el historial</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Remove it from the history</source>
        <translation>Quitarla del historial</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy state, error, log and command as text, for a report</source>
        <translation>Copiar estado, error, registro y comando como texto, para un informe</translation>
    </message>
    <message>
        <source>Takes it out of the queue; it has not begun.</source>
        <translation>La saca de la cola; no ha empezado.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobListModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>amounts: done, total</comment>
        <translation>%1 de %2</translation>
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
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobQueue</name>
    <message>
        <source>Not journaled: %1</source>
        <comment>what went wrong</comment>
        <translation>No anotado en el diario: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more warning(s)</source>
        <translation>
            <numerusform>%Ln advertencia más</numerusform>
            <numerusform>%Ln advertencias más</numerusform>
        </translation>
    </message>
    <message>
        <source>Told to stop</source>
        <translation>Orden de detenerse recibida</translation>
    </message>
    <message>
        <source>“%1” is queued and uses the same data.</source>
        <comment>a job</comment>
        <translation>«%1» está en cola y usa los mismos datos.</translation>
    </message>
    <message>
        <source>“%1” is at work on the same data.</source>
        <comment>a job</comment>
        <translation>«%1» está trabajando con los mismos datos.</translation>
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
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>Tareas: %1</translation>
    </message>
    <message>
        <source>%1
Click to see the jobs.</source>
        <translation>%1
Haga clic para ver las tareas.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobsPanel</name>
    <message>
        <source>All %1</source>
        <comment>jobs, their number</comment>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <comment>jobs, their number</comment>
        <translation>En curso %1</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <comment>jobs, their number</comment>
        <translation>En cola %1</translation>
    </message>
    <message>
        <source>History %1</source>
        <comment>jobs, their number</comment>
        <translation>Historial %1</translation>
    </message>
    <message>
        <source>No jobs yet. What creates, restores, verifies, exports or deletes snapshots is listed here with its progress, its log and the same command for the command line.</source>
        <translation>Aún no hay tareas. Aquí aparece todo lo que crea, restaura, verifica, exporta o elimina instantáneas, con su progreso, su registro y el mismo comando para la línea de comandos.</translation>
    </message>
    <message>
        <source>No job is running.</source>
        <translation>No hay tareas en curso.</translation>
    </message>
    <message>
        <source>No job is queued. A job waits only while another one uses the same data.</source>
        <translation>No hay tareas en cola. Una tarea solo espera mientras otra usa los mismos datos.</translation>
    </message>
    <message>
        <source>No job has ended yet.</source>
        <translation>Aún no ha terminado ninguna tarea.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Show jobs of this kind</source>
        <translation>Mostrar tareas de esta tipo</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation>Vaciar historial</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Vaciar el historial</translation>
    </message>
    <message>
        <source>Forget the jobs that ended; failed and interrupted ones stay until they are acknowledged</source>
        <translation>Olvidar las tareas terminadas; las fallidas e interrumpidas se quedan hasta darlas por vistas</translation>
    </message>
    <message>
        <source>Show jobs: %1</source>
        <comment>a filter</comment>
        <translation>Mostrar tareas: %1</translation>
    </message>
    <message>
        <source>No job of this kind is listed here.</source>
        <translation>No hay tareas de este tipo.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::KeychainSecretStore</name>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>Se ha rechazado el acceso al llavero.</translation>
    </message>
    <message>
        <source>The keychain denied access.</source>
        <translation>El llavero ha denegado el acceso.</translation>
    </message>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>Este escritorio no tiene llavero.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>El llavero ha fallado.</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation>El llavero ha fallado: %1</translation>
    </message>
    <message>
        <source>%1 The password is kept for this run only.</source>
        <comment>a problem</comment>
        <translation>%1 La contraseña solo se guarda para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain did not answer within 30 seconds.</source>
        <translation>El llavero no ha respondido en 30 segundos.</translation>
    </message>
    <message>
        <source>The keychain gave back something else than what was written.</source>
        <translation>El llavero ha devuelto algo distinto de lo que se escribió.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LineageTab</name>
    <message>
        <source>this one</source>
        <translation>esta</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>padre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln up</source>
        <comment>how many parents away</comment>
        <translation>
            <numerusform>%Ln arriba</numerusform>
            <numerusform>%Ln arriba</numerusform>
        </translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Linaje</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Enter or a double click selects the snapshot in the timeline</source>
        <translation>Intro o doble clic selecciona la instantánea en la cronología</translation>
    </message>
    <message>
        <source>&amp;Select lineage</source>
        <translation>Sele&amp;ccionar linaje</translation>
    </message>
    <message>
        <source>Select lineage</source>
        <translation>Seleccionar linaje</translation>
    </message>
    <message>
        <source>Selects this snapshot and all it comes from in the timeline</source>
        <translation>Selecciona en la cronología esta instantánea y todas aquellas de las que procede</translation>
    </message>
    <message>
        <source>%1 is not in this repository</source>
        <comment>an id</comment>
        <translation>%1 no está en este repositorio</translation>
    </message>
    <message>
        <source>child</source>
        <translation>hija</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln snapshot(s) of the lineage are shown.</source>
        <translation>
            <numerusform>Se muestra la primera %1 de %Ln instantánea del linaje.</numerusform>
            <numerusform>Se muestran las primeras %1 de %Ln instantáneas del linaje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln children are shown.</source>
        <translation>
            <numerusform>Se muestra la primera %1 de %Ln hija.</numerusform>
            <numerusform>Se muestran las primeras %1 de %Ln hijas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select lineage (%Ln)</source>
        <comment>how many snapshots</comment>
        <translation>
            <numerusform>Sele&amp;ccionar linaje (%Ln)</numerusform>
            <numerusform>Sele&amp;ccionar linaje (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restores on its own: no other snapshot is needed. A restore reads %Ln file(s), %1.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>Se restaura por sí sola: no hace falta ninguna otra instantánea. Una restauración lee %Ln archivo, %1.</numerusform>
            <numerusform>Se restaura por sí sola: no hace falta ninguna otra instantánea. Una restauración lee %Ln archivos, %1.</numerusform>
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
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>No connection was used yet</source>
        <translation>Aún no se ha usado ninguna conexión</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>I&amp;nstantánea</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Repositorio</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Barra de herramientas principal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
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
        <translation>Inspeccionar un archivo</translation>
    </message>
    <message>
        <source>Import Snapshots</source>
        <translation>Importar instantáneas</translation>
    </message>
    <message>
        <source>Connect to a storage first.</source>
        <translation>Conéctese antes a un almacén.</translation>
    </message>
    <message>
        <source>Select a snapshot first.</source>
        <translation>Seleccione antes una instantánea.</translation>
    </message>
    <message>
        <source>Select exactly one snapshot.</source>
        <translation>Seleccione una sola instantánea.</translation>
    </message>
    <message>
        <source>Select two snapshots, or one to compare it with the current state.</source>
        <translation>Seleccione dos instantáneas, o una para compararla con el estado actual.</translation>
    </message>
    <message>
        <source>There is no repository yet.</source>
        <translation>Aún no hay repositorio.</translation>
    </message>
    <message>
        <source>Nothing was edited yet.</source>
        <translation>Aún no se ha editado nada.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>No se ha deshecho nada.</translation>
    </message>
    <message>
        <source>The storage descends from no snapshot of this repository.</source>
        <translation>El almacén no desciende de ninguna instantánea de este repositorio.</translation>
    </message>
    <message>
        <source>The timeline is shown already.</source>
        <translation>Ya se muestra la cronología.</translation>
    </message>
    <message>
        <source>No job is running.</source>
        <translation>No hay tareas en curso.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Des&amp;anclar</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anclar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, %1 added by them</source>
        <translation>
            <numerusform>%Ln seleccionada, añade %1</numerusform>
            <numerusform>%Ln seleccionadas, añaden %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>A&amp;grupar</translation>
    </message>
    <message>
        <source>Time &amp;Zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language changes when Tidemark is started again.</source>
        <translation>El idioma cambia al volver a iniciar Tidemark.</translation>
    </message>
    <message>
        <source>Of the System</source>
        <comment>which language</comment>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>Opening the demo. The first time it has to be made, which takes some seconds…</source>
        <translation>Abriendo la demo. La primera vez hay que crearla, lo que lleva unos segundos…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an error and its particulars</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Usual repository</source>
        <translation>Repositorio habitual</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>Leyendo el repositorio…</translation>
    </message>
    <message>
        <source>Connected · no repository yet</source>
        <translation>Conectado · aún sin repositorio</translation>
    </message>
    <message>
        <source>The repository cannot be read; showing it as it was at %1</source>
        <comment>a time</comment>
        <translation>No se puede leer el repositorio; se muestra como estaba el %1</translation>
    </message>
    <message>
        <source>The repository cannot be read</source>
        <translation>No se puede leer el repositorio</translation>
    </message>
    <message numerus="yes">
        <source>Connected · %Ln snapshot(s)</source>
        <translation>
            <numerusform>Conectado · %Ln instantánea</numerusform>
            <numerusform>Conectado · %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source> · last %1</source>
        <comment>an age or a time</comment>
        <translation> · última %1</translation>
    </message>
    <message>
        <source>Whether a restore broke off here cannot be told: %1. The snapshots are not affected.</source>
        <comment>an error</comment>
        <translation>No se puede saber si aquí se interrumpió una restauración: %1. Las instantáneas no están afectadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of an earlier run did not end: %1. Nothing half-written is shown or used; what they left behind is removed by Free Space.</source>
        <translation>
            <numerusform>%Ln tarea de una sesión anterior no terminó: %1. No se muestra ni se usa nada a medio escribir; «Liberar espacio» elimina lo que dejó.</numerusform>
            <numerusform>%Ln tareas de una sesión anterior no terminaron: %1. No se muestra ni se usa nada a medio escribir; «Liberar espacio» elimina lo que dejaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Jobs</source>
        <translation>Mostrar en Tareas</translation>
    </message>
    <message>
        <source>The window did not get ready for a picture in time.</source>
        <translation>La ventana no estuvo lista a tiempo para la imagen.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MarkedScrollBar</name>
    <message>
        <source>Scroll bar of the timeline</source>
        <translation>Barra de desplazamiento de la cronología</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MemorySecretStore</name>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>Este escritorio no tiene llavero.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MessagePage</name>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Abrir la &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Open a repository…</source>
        <translation>Abrir un re&amp;positorio…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Work is under way</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Abrir la demo</translation>
    </message>
    <message>
        <source>Open a repository</source>
        <translation>Abrir un repositorio</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::NamespaceChoiceModel</name>
    <message numerus="yes">
        <source>%1, %Ln vector(s), restored as %2</source>
        <comment>two names of a namespace</comment>
        <translation>
            <numerusform>%1, %Ln vector, se restaura como %2</numerusform>
            <numerusform>%1, %Ln vectores, se restaura como %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vectores</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>Restaurar como</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::NamespaceDiffModel</name>
    <message>
        <source>only in B</source>
        <translation>solo en B</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>solo en A</translation>
    </message>
    <message>
        <source>definition changed</source>
        <translation>otra definición</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>All namespaces</source>
        <translation>Todos los espacios de nombres</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 removed</source>
        <comment>a namespace, counts of vectors</comment>
        <translation>%1: %2 añadidos, %3 modificados, %4 eliminados</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>A</source>
        <comment>heading: added</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificados</translation>
    </message>
    <message>
        <source>M</source>
        <comment>heading: changed</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>D</source>
        <comment>heading: removed</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::NamespacePlanModel</name>
    <message>
        <source>cannot be done</source>
        <translation>no se puede hacer</translation>
    </message>
    <message>
        <source>%1: %2; %3 added, %4 changed, %5 removed</source>
        <comment>a namespace, what is done to it, counts of vectors</comment>
        <translation>%1: %2; %3 añadidos, %4 modificados, %5 eliminados</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificados</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>Co&amp;piar ID</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copiar el ID</translation>
    </message>
    <message>
        <source>Copy the id to the clipboard</source>
        <translation>Copiar el ID al portapapeles</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What this snapshot is for</source>
        <translation>Para qué sirve esta instantánea</translation>
    </message>
    <message>
        <source>Ctrl+Enter or leaving the field saves, Escape brings back what was there.</source>
        <translation>Ctrl+Intro o salir del campo guarda; Escape recupera lo que había.</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Pinned</source>
        <translation>An&amp;clada</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Anclada</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>A full snapshot shares no data file with another; an incremental one uses its parent's again. Either restores on its own.</source>
        <translation>Una instantánea completa no comparte ningún archivo de datos con otra; una incremental reutiliza los de su padre. Ambas se restauran por sí solas.</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Padre</translation>
    </message>
    <message>
        <source>What it was compared with. It is never needed to restore.</source>
        <translation>Con qué se comparó. Nunca hace falta para restaurar.</translation>
    </message>
    <message>
        <source>Since the parent</source>
        <translation>Desde el padre</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vectores</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espacios de nombres</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>What it added to the repository</source>
        <translation>Lo que añadió al repositorio</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>All its vectors with ids and metadata, before they are packed</source>
        <translation>Todos sus vectores con ID y metadatos, antes de comprimirlos</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrita por</translation>
    </message>
    <message>
        <source>State digest</source>
        <translation>Huella del estado</translation>
    </message>
    <message>
        <source>Two snapshots of one repository with the same digest hold the same vectors</source>
        <translation>Dos instantáneas de un repositorio con la misma huella contienen los mismos vectores</translation>
    </message>
    <message>
        <source>%1, taken by a restore before it wrote</source>
        <comment>Full or Incremental</comment>
        <translation>%1, tomada por una restauración antes de escribir</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <comment>counts of vectors</comment>
        <translation>%1 añadidos, %2 modificados, %3 eliminados</translation>
    </message>
    <message>
        <source>All its vectors are new: it has no parent.</source>
        <translation>Todos sus vectores son nuevos: no tiene padre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, the whole storage</source>
        <comment>namespaces</comment>
        <translation>
            <numerusform>%Ln, todo el almacén</numerusform>
            <numerusform>%Ln, todo el almacén</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, chosen when it was taken</source>
        <comment>namespaces</comment>
        <translation>
            <numerusform>%Ln, elegido al tomarla</numerusform>
            <numerusform>%Ln, elegidos al tomarla</numerusform>
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
        <translation>%1, que no está en este repositorio. No hace falta para restaurar.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Select the parent, %1</source>
        <translation>Seleccionar el padre, %1</translation>
    </message>
    <message>
        <source>Neither retention nor a deletion removes a pinned snapshot</source>
        <translation>Ni la retención ni una eliminación quitan una instantánea anclada</translation>
    </message>
    <message>
        <source>Not saved: the connection is read-only. Unlock it, or press Escape to give the edit up.</source>
        <translation>Sin guardar: la conexión es de solo lectura. Desbloquéela, o pulse Escape para descartar la edición.</translation>
    </message>
    <message>
        <source>Edit the description of %1</source>
        <comment>an id</comment>
        <translation>Editar la descripción de %1</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anclar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desanclar</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PolicyEditor</name>
    <message>
        <source>The last 10</source>
        <translation>Las últimas 10</translation>
    </message>
    <message>
        <source>A day of hours, a week of days</source>
        <translation>Un día por horas, una semana por días</translation>
    </message>
    <message>
        <source>A week of days, a month of weeks, a year of months</source>
        <translation>Una semana por días, un mes por semanas, un año por meses</translation>
    </message>
    <message>
        <source>A month of days, a year of months, all years</source>
        <translation>Un mes por días, un año por meses, todos los años</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a preset</comment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>P&amp;reset:</source>
        <translation>Preajus&amp;te:</translation>
    </message>
    <message>
        <source>Keep &amp;last:</source>
        <translation>C&amp;onservar las últimas:</translation>
    </message>
    <message>
        <source> snapshots</source>
        <translation> instantáneas</translation>
    </message>
    <message>
        <source>&amp;Hourly:</source>
        <translation>Por &amp;hora:</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> horas</translation>
    </message>
    <message>
        <source>&amp;Daily:</source>
        <translation>&amp;Diarias:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>&amp;Weekly:</source>
        <translation>&amp;Semanales:</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> semanas</translation>
    </message>
    <message>
        <source>&amp;Monthly:</source>
        <translation>&amp;Mensuales:</translation>
    </message>
    <message>
        <source> months</source>
        <translation> meses</translation>
    </message>
    <message>
        <source>&amp;Yearly:</source>
        <translation>An&amp;uales:</translation>
    </message>
    <message>
        <source> years</source>
        <translation> años</translation>
    </message>
    <message>
        <source>Keep all snapshots with one of these tags</source>
        <translation>Conservar todas las instantáneas con una de estas etiquetas</translation>
    </message>
    <message>
        <source>release, audit</source>
        <comment>an example of tags</comment>
        <translation>release, auditoría</translation>
    </message>
    <message>
        <source>All snapshots with one of these tags stay; commas separate them</source>
        <translation>Se conservan todas las instantáneas con una de estas etiquetas; sepárelas con comas</translation>
    </message>
    <message>
        <source>Keep &amp;tags:</source>
        <translation>Conservar eti&amp;quetas:</translation>
    </message>
    <message>
        <source>Time zone whose hours and days count</source>
        <translation>Zona horaria cuyas horas y días cuentan</translation>
    </message>
    <message>
        <source>Whose hours, days and weeks count</source>
        <translation>Cuyas horas, días y semanas cuentan</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <comment>a time zone</comment>
        <translation>%1 (este equipo)</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>Cambiar la zona horaria</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>&amp;Zona horaria:</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a field</comment>
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>Change the tags to keep</source>
        <translation>Cambiar las etiquetas que se conservan</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Preajuste: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ProfileStore</name>
    <message>
        <source>The saved connections could not be read (%1). The file stays as it is: %2</source>
        <translation>No se han podido leer las conexiones guardadas (%1). El archivo queda como está: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved connection(s) could not be read. The file will be kept: %1</source>
        <translation>
            <numerusform>%Ln conexión guardada no se ha podido leer. El archivo se conservará: %1</numerusform>
            <numerusform>%Ln conexiones guardadas no se han podido leer. El archivo se conservará: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved connections could not be read. What was there is kept in %1</source>
        <translation>No se han podido leer las conexiones guardadas. Lo que había se conserva en %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RawTab</name>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>El manifiesto</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the manifest</source>
        <translation>Copiar el manifiesto</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The manifest could not be read: %1. %2</source>
        <comment>an error, its advice</comment>
        <translation>No se ha podido leer el manifiesto: %1. %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; %3 in the repository has all of it.</source>
        <comment>sizes, a file</comment>
        <translation>Se muestran los primeros %1 de %2; %3, en el repositorio, lo tiene entero.</translation>
    </message>
    <message>
        <source>%1, %2. What could deceive is escaped here; Copy takes it as it is.</source>
        <comment>a file, a size</comment>
        <translation>%1, %2. Lo que podría engañar está escapado aquí; «Copiar» lo toma tal cual.</translation>
    </message>
    <message>
        <source> … (%1 more in this line)</source>
        <comment>a size</comment>
        <translation> … (%1 más en esta línea)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RemovalListModel</name>
    <message>
        <source>%1, removed: %2</source>
        <comment>a snapshot, a rule</comment>
        <translation>%1, eliminada: %2</translation>
    </message>
    <message>
        <source>Removed snapshot</source>
        <translation>Instantánea eliminada</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RenameField</name>
    <message>
        <source>Name of the snapshot %1</source>
        <comment>an id</comment>
        <translation>Nombre de la instantánea %1</translation>
    </message>
    <message>
        <source>The description is too long: at most 64 KiB are kept.</source>
        <translation>La descripción es demasiado larga: se guardan como máximo 64 KiB.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>an id</comment>
        <translation>Cambiar el nombre de %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreChangesTab</name>
    <message>
        <source>Show only ids that contain this</source>
        <translation>Mostrar solo los ID que contengan esto</translation>
    </message>
    <message>
        <source>Filter ids</source>
        <translation>Filtrar ID</translation>
    </message>
    <message>
        <source>A: a&amp;dded</source>
        <translation>A: aña&amp;didos</translation>
    </message>
    <message>
        <source>M: chan&amp;ged</source>
        <translation>M: modi&amp;ficados</translation>
    </message>
    <message>
        <source>D: remo&amp;ved</source>
        <translation>D: eli&amp;minados</translation>
    </message>
    <message>
        <source>Ids that the restore would add, change or remove</source>
        <translation>ID que la restauración añadiría, modificaría o eliminaría</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop fetching ids</source>
        <translation>Dejar de obtener los ID</translation>
    </message>
    <message>
        <source>Stopped. Nothing is changed by that.</source>
        <translation>Detenido. Eso no cambia nada.</translation>
    </message>
    <message>
        <source>The ids could not be fetched: %1. %2</source>
        <comment>an error, what it means</comment>
        <translation>No se han podido obtener los ID: %1. %2</translation>
    </message>
    <message>
        <source>Fetching ids…</source>
        <translation>Obteniendo los ID…</translation>
    </message>
    <message>
        <source>%1 of the fetched ids match</source>
        <comment>a count</comment>
        <translation>%1 de los ID obtenidos coinciden</translation>
    </message>
    <message>
        <source>%1 ids, and %2 more</source>
        <comment>two counts</comment>
        <translation>%1 ID, y %2 más</translation>
    </message>
    <message>
        <source>%1 ids</source>
        <comment>a count</comment>
        <translation>%1 ID</translation>
    </message>
    <message>
        <source>Under new names, all %1 vectors are added; they are not listed.</source>
        <comment>a count</comment>
        <translation>Con nombres nuevos se añaden todos los %1 vectores; no se listan.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestorePage</name>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Reading the storage</source>
        <translation>Leyendo el almacén</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Taking the safety snapshot</source>
        <translation>Tomando la instantánea de seguridad</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>Comprobando lo escrito</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Confirmando</translation>
    </message>
    <message>
        <source>Verifying the snapshot</source>
        <translation>Verificando la instantánea</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a phase of an operation</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a phase, what is done, the total</comment>
        <translation>%1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestorePreviewPage</name>
    <message>
        <source>What would happen</source>
        <translation>Qué pasaría</translation>
    </message>
    <message>
        <source>Compared with the storage as it is now. Nothing was written.</source>
        <translation>Comparado con el almacén tal como está ahora. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Stop (nothing is changed)</source>
        <translation>Detener (no se cambia nada)</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>Comparar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>What happens to each namespace</source>
        <translation>Qué pasa con cada espacio de nombres</translation>
    </message>
    <message>
        <source>What else to know</source>
        <translation>Qué más conviene saber</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Cam&amp;bios</translation>
    </message>
    <message>
        <source>What would happen to %1</source>
        <comment>a connection or a storage</comment>
        <translation>Qué pasaría con %1</translation>
    </message>
    <message>
        <source>The storage could not be compared: %1.</source>
        <comment>an error</comment>
        <translation>No se ha podido comparar el almacén: %1.</translation>
    </message>
    <message>
        <source>The comparison was stopped. Nothing was changed.</source>
        <translation>La comparación se ha detenido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>In the way: %1: %2.</source>
        <comment>a namespace, a reason</comment>
        <translation>Lo impide: %1: %2.</translation>
    </message>
    <message>
        <source>Writes since the base that will be lost: %1.</source>
        <comment>a count</comment>
        <translation>Escrituras posteriores a la base que se perderán: %1.</translation>
    </message>
    <message>
        <source>How many writes since the base will be lost is being compared.</source>
        <translation>Se está comparando cuántas escrituras posteriores a la base se perderán.</translation>
    </message>
    <message>
        <source>The storage descends from no snapshot of this repository, so writes since then cannot be told.</source>
        <translation>El almacén no desciende de ninguna instantánea de este repositorio, así que no se conocen las escrituras posteriores.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer snapshot(s) stay as a side branch.</source>
        <translation>
            <numerusform>%Ln instantánea más reciente queda como rama lateral.</numerusform>
            <numerusform>%Ln instantáneas más recientes quedan como rama lateral.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of vectors to write.</source>
        <comment>a size</comment>
        <translation>%1 de vectores por escribir.</translation>
    </message>
    <message>
        <source>Too little space: %1 are free where the storage is.</source>
        <comment>a size</comment>
        <translation>Muy poco espacio: hay %1 libres donde está el almacén.</translation>
    </message>
    <message>
        <source>%1 are free where the storage is.</source>
        <comment>a size</comment>
        <translation>Hay %1 libres donde está el almacén.</translation>
    </message>
    <message>
        <source>%1 are free where the repository is.</source>
        <comment>a size</comment>
        <translation>Hay %1 libres donde está el repositorio.</translation>
    </message>
    <message>
        <source>A verification found damage in this snapshot. Restoring it fails before anything is written, or choose namespaces that are whole.</source>
        <translation>Una verificación encontró daños en esta instantánea. Restaurarla falla antes de escribir nada; elija, si no, los espacios de nombres íntegros.</translation>
    </message>
    <message>
        <source>The snapshot was verified %1.</source>
        <comment>a time</comment>
        <translation>La instantánea se verificó el %1.</translation>
    </message>
    <message>
        <source>The snapshot was never verified; the next page can do that first.</source>
        <translation>La instantánea no se ha verificado nunca; la página siguiente puede hacerlo antes.</translation>
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
        <translation>Última revisión</translation>
    </message>
    <message>
        <source>The next button starts the restore.</source>
        <translation>El botón siguiente inicia la restauración.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>I have seen the &amp;new numbers</source>
        <translation>He visto las &amp;nuevas cifras</translation>
    </message>
    <message>
        <source>I have seen the new numbers</source>
        <translation>He visto las nuevas cifras</translation>
    </message>
    <message>
        <source>I &amp;accept what cannot be kept</source>
        <translation>Ac&amp;epto lo que no se puede conservar</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>What will be lost, and what will be kept</source>
        <translation>Qué se perderá y qué se conservará</translation>
    </message>
    <message>
        <source>Will be lost</source>
        <translation>Se perderá</translation>
    </message>
    <message>
        <source>Will be kept</source>
        <translation>Se conservará</translation>
    </message>
    <message>
        <source>The same as a command, and the plan as JSON</source>
        <translation>Lo mismo como comando, y el plan como JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <translation>&amp;Línea de comandos</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Plan as &amp;JSON</source>
        <translation>Plan en &amp;JSON</translation>
    </message>
    <message>
        <source>Copy the plan as JSON</source>
        <translation>Copiar el plan como JSON</translation>
    </message>
    <message>
        <source>Restore “%1” into %2</source>
        <comment>the title of a snapshot, a connection or a storage</comment>
        <translation>Restaurar «%1» en %2</translation>
    </message>
    <message>
        <source>Restore “%1” into %2: last look</source>
        <comment>the title of a snapshot, a connection or a storage</comment>
        <translation>Restaurar «%1» en %2: última revisión</translation>
    </message>
    <message>
        <source>Type the connection's name, %1, to allow it:</source>
        <comment>a connection</comment>
        <translation>Escriba el nombre de la conexión, %1, para permitirlo:</translation>
    </message>
    <message>
        <source>Looking whether the storage changed since the preview…</source>
        <translation>Comprobando si el almacén ha cambiado desde la vista previa…</translation>
    </message>
    <message>
        <source>The storage could not be compared again: %1. %2 Go back and forth to try again.</source>
        <comment>an error, what it means</comment>
        <translation>No se ha podido comparar de nuevo el almacén: %1. %2 Vaya atrás y adelante para volver a intentarlo.</translation>
    </message>
    <message>
        <source>The storage changed since the preview. The new numbers: %1</source>
        <comment>a sentence with counts</comment>
        <translation>El almacén ha cambiado desde la vista previa. Las nuevas cifras: %1</translation>
    </message>
    <message>
        <source>It cannot be done any more. Go back to see why.</source>
        <translation>Ya no se puede hacer. Vuelva atrás para ver por qué.</translation>
    </message>
    <message>
        <source>I accept what cannot be kept</source>
        <translation>Acepto lo que no se puede conservar</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreRunPage</name>
    <message>
        <source>Restoring</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Progress of the restore</source>
        <translation>Progreso de la restauración</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Undo restore…</source>
        <translation>Des&amp;hacer la restauración…</translation>
    </message>
    <message>
        <source>Show &amp;what changed</source>
        <translation>&amp;Mostrar lo que ha cambiado</translation>
    </message>
    <message>
        <source>Restore “%1” into %2</source>
        <comment>the title of a snapshot, a connection or a storage</comment>
        <translation>Restaurar «%1» en %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Waits for another job on this repository or storage.</source>
        <translation>Espera a otra tarea en este repositorio o almacén.</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <comment>what is still at work</comment>
        <translation>Deteniéndose: %1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <comment>a size</comment>
        <translation>%1 por segundo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) per second</source>
        <translation>
            <numerusform>%Ln vector por segundo</numerusform>
            <numerusform>%Ln vectores por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>queda aprox. %Ln segundo</numerusform>
            <numerusform>quedan aprox. %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>queda aprox. %Ln minuto</numerusform>
            <numerusform>quedan aprox. %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this window; the restore continues in Jobs.</source>
        <translation>Puede cerrar esta ventana; la restauración continúa en Tareas.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was done</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The restore was stopped before its commit. The storage is as it was.</source>
        <translation>La restauración se ha detenido antes de confirmar. El almacén está como estaba.</translation>
    </message>
    <message>
        <source>The restore failed: %1.</source>
        <comment>an error</comment>
        <translation>La restauración ha fallado: %1.</translation>
    </message>
    <message>
        <source>There is nothing to undo: nothing was there before.</source>
        <translation>No hay nada que deshacer: antes no había nada.</translation>
    </message>
    <message>
        <source>It cannot be undone: no safety snapshot was wanted.</source>
        <translation>No se puede deshacer: no se quiso instantánea de seguridad.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreSafetyPage</name>
    <message>
        <source>How it is made safe</source>
        <translation>Cómo se asegura</translation>
    </message>
    <message>
        <source>If one of the steps before the commit fails, the storage stays as it is.</source>
        <translation>Si falla uno de los pasos antes de confirmar, el almacén queda como está.</translation>
    </message>
    <message>
        <source>Before anything is written</source>
        <translation>Antes de escribir nada</translation>
    </message>
    <message>
        <source>Take a &amp;safety snapshot, so that the restore can be undone</source>
        <translation>Tomar una instantánea de se&amp;guridad para poder deshacer la restauración</translation>
    </message>
    <message>
        <source>Take a safety snapshot, so that the restore can be undone</source>
        <translation>Tomar una instantánea de seguridad para poder deshacer la restauración</translation>
    </message>
    <message>
        <source>The snapshot itself</source>
        <translation>La propia instantánea</translation>
    </message>
    <message>
        <source>&amp;Verify it first: every byte is read</source>
        <translation>&amp;Verificarla antes: se leen todos los bytes</translation>
    </message>
    <message>
        <source>&amp;Quick check first: files are there and of their size</source>
        <translation>Comprobación rá&amp;pida antes: los archivos existen y tienen su tamaño</translation>
    </message>
    <message>
        <source>Do &amp;not verify it first</source>
        <translation>&amp;No verificarla antes</translation>
    </message>
    <message>
        <source>After writing</source>
        <translation>Después de escribir</translation>
    </message>
    <message>
        <source>Every vector that was written is read back and compared with the snapshot; only then is the restore committed. That is always done.</source>
        <translation>Todo vector escrito se relee y se compara con la instantánea; solo entonces se confirma la restauración. Eso se hace siempre.</translation>
    </message>
    <message>
        <source>None is needed: the storage holds nothing that this restore could destroy.</source>
        <translation>No hace falta: el almacén no contiene nada que esta restauración pueda destruir.</translation>
    </message>
    <message>
        <source>In production it is always taken.</source>
        <translation>En producción se toma siempre.</translation>
    </message>
    <message>
        <source>It is incremental where it can be, and is listed like every other snapshot.</source>
        <translation>Es incremental siempre que puede, y aparece en la lista como cualquier otra.</translation>
    </message>
    <message>
        <source>Without it, there is no snapshot to go back to; this restore removes and overwrites no vector.</source>
        <translation>Sin ella no hay instantánea a la que volver; esta restauración no elimina ni sobrescribe ningún vector.</translation>
    </message>
    <message numerus="yes">
        <source>Without it, %Ln vector(s) that the restore removes or overwrites cannot be brought back, unless another snapshot has them.</source>
        <translation>
            <numerusform>Sin ella no se podrá recuperar %Ln vector que la restauración elimina o sobrescribe, salvo que esté en otra instantánea.</numerusform>
            <numerusform>Sin ella no se podrán recuperar %Ln vectores que la restauración elimina o sobrescribe, salvo que estén en otra instantánea.</numerusform>
        </translation>
    </message>
    <message>
        <source>If damage is found, the restore ends before anything is written.</source>
        <translation>Si se encuentran daños, la restauración termina antes de escribir nada.</translation>
    </message>
    <message>
        <source>Every vector is still checked against its hash as it is read; damage then ends the restore before the commit, but later.</source>
        <translation>Aun así, cada vector se comprueba con su hash al leerlo; un daño termina entonces la restauración antes de confirmar, pero más tarde.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreTargetPage</name>
    <message>
        <source>Where to, and what of it?</source>
        <translation>¿Dónde, y qué parte?</translation>
    </message>
    <message>
        <source>The next page shows what that would do. Nothing is written before the last one.</source>
        <translation>La página siguiente muestra qué haría. No se escribe nada antes de la última.</translation>
    </message>
    <message>
        <source>Restore into</source>
        <translation>Restaurar en</translation>
    </message>
    <message>
        <source>The storage of this connection, under &amp;new names (nothing that exists is touched)</source>
        <translation>El almacén de esta conexión, con &amp;nombres nuevos (no se toca nada de lo existente)</translation>
    </message>
    <message>
        <source>The storage of this connection, in &amp;place of what is there</source>
        <translation>El almacén de esta conexión, en &amp;lugar de lo que hay</translation>
    </message>
    <message>
        <source>&amp;Another storage:</source>
        <translation>&amp;Otro almacén:</translation>
    </message>
    <message>
        <source>URI of the other storage</source>
        <translation>URI del otro almacén</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Elegir a&amp;rchivo…</translation>
    </message>
    <message>
        <source>Choose an SQLite file; a missing one is created</source>
        <translation>Elija un archivo SQLite; si no existe, se crea</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espacios de nombres</translation>
    </message>
    <message>
        <source>A&amp;ll of the snapshot</source>
        <translation>&amp;Todos los de la instantánea</translation>
    </message>
    <message>
        <source>Only those &amp;ticked</source>
        <translation>Solo los &amp;marcados</translation>
    </message>
    <message>
        <source>Namespaces of the snapshot, and what they are restored as</source>
        <translation>Espacios de nombres de la instantánea, y como qué se restauran</translation>
    </message>
    <message>
        <source>F2 or a double click on “Restore as” gives a namespace another name.</source>
        <translation>F2 o doble clic en «Restaurar como» da otro nombre a un espacio de nombres.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>&amp;Exact: the namespaces become equal to the snapshot; what was added later goes.</source>
        <translation>&amp;Exacta: los espacios de nombres quedan iguales que en la instantánea; lo añadido después desaparece.</translation>
    </message>
    <message>
        <source>&amp;Merge: vectors are added and overwritten; nothing is removed.</source>
        <translation>&amp;Fusión: los vectores se añaden y sobrescriben; no se elimina nada.</translation>
    </message>
    <message>
        <source>Restore “%1”: where to, and what of it?</source>
        <comment>the title of a snapshot</comment>
        <translation>Restaurar «%1»: ¿dónde, y qué parte?</translation>
    </message>
    <message>
        <source>The snapshot could not be read: %1 (%2). %3</source>
        <comment>headline, detail and advice of an error</comment>
        <translation>No se ha podido leer la instantánea: %1 (%2). %3</translation>
    </message>
    <message>
        <source>Reading what the snapshot holds…</source>
        <translation>Leyendo lo que contiene la instantánea…</translation>
    </message>
    <message>
        <source>Say which storage, or choose a file.</source>
        <translation>Indique qué almacén, o elija un archivo.</translation>
    </message>
    <message>
        <source>This connection is read-only. Unlock it first.</source>
        <translation>Esta conexión es de solo lectura. Desbloquéela antes.</translation>
    </message>
    <message>
        <source>“%1” needs a name to be restored as.</source>
        <comment>a namespace</comment>
        <translation>«%1» necesita un nombre con el que restaurarse.</translation>
    </message>
    <message>
        <source>“%1” needs a new name, or choose “in place”.</source>
        <comment>a namespace</comment>
        <translation>«%1» necesita un nombre nuevo; si no, elija «en lugar de lo que hay».</translation>
    </message>
    <message>
        <source>Two namespaces would become “%1”.</source>
        <comment>a namespace</comment>
        <translation>Dos espacios de nombres pasarían a ser «%1».</translation>
    </message>
    <message>
        <source>The snapshot has no namespaces, so there is nothing to put beside what exists.</source>
        <translation>La instantánea no tiene espacios de nombres, así que no hay nada que poner junto a lo existente.</translation>
    </message>
    <message>
        <source>Tick at least one namespace.</source>
        <translation>Marque al menos un espacio de nombres.</translation>
    </message>
    <message>
        <source>Restore into an SQLite file</source>
        <translation>Restaurar en un archivo SQLite</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite *.sqlite3 *.db)</source>
        <translation>Archivos SQLite (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreWizard</name>
    <message>
        <source>Restore “%1” – %2</source>
        <comment>the title of a snapshot, a connection</comment>
        <translation>Restaurar «%1» – %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RetentionDialog</name>
    <message numerus="yes">
        <source>Remove %Ln snapshot(s) by retention</source>
        <translation>
            <numerusform>Eliminar %Ln instantánea por retención</numerusform>
            <numerusform>Eliminar %Ln instantáneas por retención</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots that are removed</source>
        <translation>Instantáneas que se eliminan</translation>
    </message>
    <message numerus="yes">
        <source>You lose %Ln point(s) in time that the storage can be brought back to. They added %1 to the repository; what no other snapshot needs of it is freed after the trash.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>Pierde %Ln punto en el tiempo al que se puede devolver el almacén. Añadió %1 al repositorio; lo que ninguna otra instantánea necesita se libera después de la papelera.</numerusform>
            <numerusform>Pierde %Ln puntos en el tiempo a los que se puede devolver el almacén. Añadieron %1 al repositorio; lo que ninguna otra instantánea necesita se libera después de la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the trash, from which they can be brought back until %1.</source>
        <comment>a time</comment>
        <translation>Van a la papelera, de la que se pueden recuperar hasta el %1.</translation>
    </message>
    <message>
        <source>What stays: %1. The storage itself is not touched.</source>
        <comment>counts of snapshots by reason</comment>
        <translation>Lo que se conserva: %1. El almacén en sí no se toca.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Eliminar %Ln instantánea</numerusform>
            <numerusform>&amp;Eliminar %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1, the number of snapshots to remove:</source>
        <translation>Escriba %1, el número de instantáneas que se eliminan:</translation>
    </message>
    <message>
        <source>The repository changed meanwhile, and the preview says something else now. Cancel, and look at it again.</source>
        <translation>El repositorio ha cambiado entretanto y la vista previa ya dice otra cosa. Cancele y revísela de nuevo.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RetentionPanel</name>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>● not saved</source>
        <translation>● sin guardar</translation>
    </message>
    <message>
        <source>The policy was changed and is not saved</source>
        <translation>La política se ha cambiado y no se ha guardado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last edit of the policy (Ctrl+Z)</source>
        <translation>Deshacer la última edición de la política (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Shift+Z)</source>
        <translation>Repetirla (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Snapshots that the policy removes</source>
        <translation>Instantáneas que elimina la política</translation>
    </message>
    <message>
        <source>&amp;On the command line:</source>
        <translation>En la &amp;línea de comandos:</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>Lo mismo en la línea de comandos</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Run &amp;now…</source>
        <translation>E&amp;jecutar ahora…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Keeps the policy for this repository. It removes nothing.</source>
        <translation>Guarda la política para este repositorio. No elimina nada.</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Resta&amp;blecer</translation>
    </message>
    <message>
        <source>Back to the policy that was saved</source>
        <translation>Volver a la política guardada</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>Política de retención</translation>
    </message>
    <message>
        <source>The preview could not be computed: %1</source>
        <comment>an error</comment>
        <translation>No se ha podido calcular la vista previa: %1</translation>
    </message>
    <message>
        <source>Computing the preview…</source>
        <translation>Calculando la vista previa…</translation>
    </message>
    <message>
        <source>Select a snapshot to see which rule decides about it.</source>
        <translation>Seleccione una instantánea para ver qué regla decide sobre ella.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a snapshot, a sentence about it</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Preview only. %1</source>
        <comment>why</comment>
        <translation>Solo vista previa. %1</translation>
    </message>
    <message>
        <source>There is nothing to run: the policy removes nothing.</source>
        <translation>No hay nada que ejecutar: la política no elimina nada.</translation>
    </message>
    <message>
        <source>Shows what is removed before it is done</source>
        <translation>Muestra lo que se elimina antes de hacerlo</translation>
    </message>
    <message>
        <source>Back to the saved policy</source>
        <translation>Volver a la política guardada</translation>
    </message>
    <message>
        <source>Nothing was removed: the repository changed after the preview was made, so that it was no longer true. The preview is a new one now. Look at it, and run it again.</source>
        <translation>No se ha eliminado nada: el repositorio cambió después de calcular la vista previa, que ya no era cierta. La de ahora es nueva. Revísela y ejecútela de nuevo.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Screenshot</name>
    <message>
        <source>The picture could not be written to %1: %2</source>
        <translation>No se ha podido escribir la imagen en %1: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SeveralPage</name>
    <message>
        <source>Several snapshots</source>
        <translation>Varias instantáneas</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomadas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vectores</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Ancladas</translation>
    </message>
    <message>
        <source>Common tags</source>
        <translation>Etiquetas comunes</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Integridad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) and the current state selected</source>
        <translation>
            <numerusform>%Ln instantánea y el estado actual seleccionados</numerusform>
            <numerusform>%Ln instantáneas y el estado actual seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) selected</source>
        <translation>
            <numerusform>%Ln instantánea seleccionada</numerusform>
            <numerusform>%Ln instantáneas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected snapshot(s) are no longer in the repository.</source>
        <translation>
            <numerusform>%Ln instantánea seleccionada ya no está en el repositorio.</numerusform>
            <numerusform>%Ln instantáneas seleccionadas ya no están en el repositorio.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>common tags</comment>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln damaged</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>✕ %Ln dañada</numerusform>
            <numerusform>✕ %Ln dañadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln at risk</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>⚠ %Ln en riesgo</numerusform>
            <numerusform>⚠ %Ln en riesgo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln verified</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>✓ %Ln verificada</numerusform>
            <numerusform>✓ %Ln verificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %Ln not verified</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>? %Ln sin verificar</numerusform>
            <numerusform>? %Ln sin verificar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>%1 to the repository</source>
        <comment>a size</comment>
        <translation>%1 al repositorio</translation>
    </message>
    <message>
        <source>%1 in all of them together</source>
        <comment>a size</comment>
        <translation>%1 entre todas</translation>
    </message>
    <message>
        <source>%1 in all of them together</source>
        <comment>a count</comment>
        <translation>%1 entre todas</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the snapshots are pinned</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>Comparar las &amp;dos</translation>
    </message>
    <message>
        <source>&amp;Compare with the current state</source>
        <translation>&amp;Comparar con el estado actual</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No action is found.</source>
        <translation>No se ha encontrado ninguna acción.</translation>
    </message>
    <message>
        <source>&amp;New key for “%1”:</source>
        <comment>an action</comment>
        <translation>&amp;Nueva tecla para «%1»:</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <comment>a key, an action</comment>
        <translation>%1 ya pertenece a «%2».</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SleepInhibitor</name>
    <message>
        <source>A job writes to a storage or to a repository</source>
        <translation>Una tarea está escribiendo en un almacén o en un repositorio</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SnapshotActions</name>
    <message numerus="yes">
        <source>Release %Ln snapshot(s)</source>
        <translation>
            <numerusform>Desanclar %Ln instantánea</numerusform>
            <numerusform>Desanclar %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %Ln snapshot(s)</source>
        <translation>
            <numerusform>Anclar %Ln instantánea</numerusform>
            <numerusform>Anclar %Ln instantáneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SnapshotPicker</name>
    <message>
        <source>Part of a title, a time or an id</source>
        <translation>Parte de un título, una fecha o un ID</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <comment>the id of a snapshot</comment>
        <translation>%1 (no existe)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SnapshotPickerModel</name>
    <message>
        <source>Current state of the storage</source>
        <translation>Estado actual del almacén</translation>
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
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Takes snapshots of a vector database, shows them as a timeline, and brings any of them back, bit by bit.</source>
        <translation>Toma instantáneas de una base de datos vectorial, las muestra como cronología y restaura cualquiera de ellas, bit a bit.</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Abrir la &amp;demo</translation>
    </message>
    <message>
        <source>Open a snapshot &amp;file…</source>
        <translation>Abrir un archivo de in&amp;stantáneas…</translation>
    </message>
    <message>
        <source>&amp;Recent connections</source>
        <translation>Cone&amp;xiones recientes</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>Conexiones recientes</translation>
    </message>
    <message>
        <source>Or drop an SQLite database, a repository's directory or a snapshot file here.</source>
        <translation>O suelte aquí una base de datos SQLite, el directorio de un repositorio o un archivo de instantáneas.</translation>
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
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <comment>a tag, and a cross that removes it</comment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>tags</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter adds the tag</source>
        <translation>Intro añade la etiqueta</translation>
    </message>
    <message>
        <source>Add tag %1</source>
        <translation>Añadir la etiqueta %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TagsField</name>
    <message>
        <source>nightly, before-upgrade</source>
        <comment>example of tags</comment>
        <translation>nocturna, antes-de-actualizar</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TestPanel</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Probar cone&amp;xión</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copiar el resultado</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Qué se ha probado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Pormenores</translation>
    </message>
    <message>
        <source>No answer within 10 seconds. What is not listed was not tested.</source>
        <translation>Sin respuesta en 10 segundos. Lo que no aparece no se ha probado.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>The test itself failed: %1</source>
        <translation>La propia prueba ha fallado: %1</translation>
    </message>
    <message>
        <source>Stopped. What is not listed was not tested.</source>
        <translation>Detenida. Lo que no aparece no se ha probado.</translation>
    </message>
    <message>
        <source>Something was changed since this test.</source>
        <translation>Algo ha cambiado desde esta prueba.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) failed. Nothing was changed.</source>
        <translation>
            <numerusform>%Ln comprobación ha fallado. No se ha cambiado nada.</numerusform>
            <numerusform>%Ln comprobaciones han fallado. No se ha cambiado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. Nothing was changed.</source>
        <translation>Todo está bien. No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>It works, with %Ln thing(s) to know. Nothing was changed.</source>
        <translation>
            <numerusform>Funciona, con %Ln nota que conviene leer. No se ha cambiado nada.</numerusform>
            <numerusform>Funciona, con %Ln notas que conviene leer. No se ha cambiado nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ThroughputGraph</name>
    <message>
        <source>Throughput: not measured yet</source>
        <translation>Velocidad: aún sin medir</translation>
    </message>
    <message numerus="yes">
        <source>Throughput over %Ln second(s): now %1/s, highest %2/s, lowest %3/s</source>
        <comment>amounts</comment>
        <translation>
            <numerusform>Velocidad durante %Ln segundo: ahora %1/s, máxima %2/s, mínima %3/s</numerusform>
            <numerusform>Velocidad durante %Ln segundos: ahora %1/s, máxima %2/s, mínima %3/s</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimeStrip</name>
    <message>
        <source>Days with snapshots</source>
        <translation>Días con instantáneas</translation>
    </message>
    <message>
        <source>no snapshots</source>
        <translation>sin instantáneas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln instantánea</numerusform>
            <numerusform>%Ln instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>damage found</source>
        <translation>daños encontrados</translation>
    </message>
    <message>
        <source>may share damage</source>
        <translation>en riesgo</translation>
    </message>
    <message>
        <source>not all verified</source>
        <translation>no todas verificadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ancestor(s) of the selected one</source>
        <translation>
            <numerusform>%Ln antecesora de la seleccionada</numerusform>
            <numerusform>%Ln antecesoras de la seleccionada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln descend from the selected one</source>
        <translation>
            <numerusform>%Ln desciende de la seleccionada</numerusform>
            <numerusform>%Ln descienden de la seleccionada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimelineModel</name>
    <message>
        <source>Current state</source>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 (interrupted)</source>
        <comment>a time</comment>
        <translation>%1 (interrumpida)</translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <comment>a time</comment>
        <translation>%1 (en curso)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time and how long ago it was</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>base of current</source>
        <translation>base actual</translation>
    </message>
    <message>
        <source>safety</source>
        <comment>a snapshot taken before a restore</comment>
        <translation>seguridad</translation>
    </message>
    <message>
        <source>Snapshots of a side branch that are neither pinned, tagged nor damaged.
A click or the Right key shows them, the Left key folds them again.</source>
        <translation>Instantáneas de una rama lateral que no están ancladas, etiquetadas ni dañadas.
Un clic o la tecla Derecha las muestra; la tecla Izquierda las vuelve a plegar.</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>%1 bytes added to the repository</source>
        <translation>%1 bytes añadidos al repositorio</translation>
    </message>
    <message>
        <source>%1 bytes of content</source>
        <translation>%1 bytes de contenido</translation>
    </message>
    <message>
        <source>Compared with its parent: %1 added, %2 changed, %3 removed</source>
        <translation>Comparada con su padre: %1 añadidos, %2 modificados, %3 eliminados</translation>
    </message>
    <message>
        <source>Shares no data file with another snapshot. Restores on its own.</source>
        <translation>No comparte ningún archivo de datos con otra instantánea. Se restaura por sí sola.</translation>
    </message>
    <message>
        <source>Re-uses its parent's data files. Restores on its own.</source>
        <translation>Reutiliza los archivos de datos de su padre. Se restaura por sí sola.</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <comment>a day, week, month or branch</comment>
        <translation>%1, contraído</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>snapshots of a side branch</comment>
        <translation>%1, desplegadas</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>snapshots of a side branch</comment>
        <translation>%1, plegadas</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <translation>%1 añadidos, %2 modificados, %3 eliminados</translation>
    </message>
    <message>
        <source>What each snapshot added to the repository</source>
        <translation>Lo que cada instantánea añadió al repositorio</translation>
    </message>
    <message>
        <source>Vectors added, changed and removed since the parent</source>
        <translation>Vectores añadidos, modificados y eliminados desde el padre</translation>
    </message>
    <message>
        <source>Content of all vectors, as it was in the storage</source>
        <translation>Contenido de todos los vectores, como estaba en el almacén</translation>
    </message>
    <message>
        <source>In the time zone %1</source>
        <translation>En la zona horaria %1</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Creada (UTC)</translation>
    </message>
    <message>
        <source>Created (local)</source>
        <comment>in local time</comment>
        <translation>Creada (local)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vectores</translation>
    </message>
    <message>
        <source>Logical size</source>
        <translation>Tamaño lógico</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espacios de nombres</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
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
        <translation>Instantánea interrumpida</translation>
    </message>
    <message>
        <source>New snapshot</source>
        <translation>Instantánea nueva</translation>
    </message>
    <message>
        <source>The repository cannot be read now: %1. The list is of %2.</source>
        <comment>an error, a time</comment>
        <translation>No se puede leer el repositorio ahora: %1. La lista es del %2.</translation>
    </message>
    <message>
        <source>The repository cannot be read</source>
        <translation>No se puede leer el repositorio</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>Leyendo el repositorio…</translation>
    </message>
    <message>
        <source>This repository has no snapshots</source>
        <translation>Este repositorio no tiene instantáneas</translation>
    </message>
    <message>
        <source>The connection names no storage to take one of. Import a bundle, or add a storage.</source>
        <translation>La conexión no indica ningún almacén del que tomar una. Importe un paquete o añada un almacén.</translation>
    </message>
    <message>
        <source>“%1” has no snapshots</source>
        <translation>«%1» no tiene instantáneas</translation>
    </message>
    <message>
        <source>The first one makes the repository and will be full; the next ones hold only what changed.</source>
        <translation>La primera crea el repositorio y será completa; las siguientes contienen solo lo que ha cambiado.</translation>
    </message>
    <message>
        <source>The first one will be full; the next ones hold only what changed.</source>
        <translation>La primera será completa; las siguientes contienen solo lo que ha cambiado.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimelinePanel</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Back to the order of time</source>
        <translation>Volver al orden cronológico</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>Leyendo el repositorio…</translation>
    </message>
    <message>
        <source>No snapshot matches “%1”.</source>
        <translation>Ninguna instantánea coincide con «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) are hidden by the filter.</source>
        <translation>
            <numerusform>El filtro oculta %Ln instantánea.</numerusform>
            <numerusform>El filtro oculta %Ln instantáneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches, all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Graph hidden while sorted by %1.</source>
        <comment>a column</comment>
        <translation>El grafo se oculta al ordenar por %1.</translation>
    </message>
    <message>
        <source>Show all lanes of the graph</source>
        <translation>Mostrar todos los carriles del grafo</translation>
    </message>
    <message>
        <source>Sort in the order of time</source>
        <translation>Ordenar cronológicamente</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln snapshot(s) match the filter.</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%1 de %Ln instantánea coincide con el filtro.</numerusform>
            <numerusform>%1 de %Ln instantáneas coinciden con el filtro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ancestor(s) of the selected snapshot, up to its full one.</source>
        <translation>
            <numerusform>%Ln antecesora de la instantánea seleccionada, hasta la completa.</numerusform>
            <numerusform>%Ln antecesoras de la instantánea seleccionada, hasta la completa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) descend from the selected one.</source>
        <translation>
            <numerusform>%Ln instantánea desciende de la seleccionada.</numerusform>
            <numerusform>%Ln instantáneas descienden de la seleccionada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimelineView</name>
    <message>
        <source>Timeline of snapshots</source>
        <translation>Cronología de instantáneas</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TrashDialog</name>
    <message>
        <source>Bring back deleted snapshots</source>
        <translation>Recuperar instantáneas eliminadas</translation>
    </message>
    <message>
        <source>Reading the trash…</source>
        <translation>Leyendo la papelera…</translation>
    </message>
    <message>
        <source>Deleted snapshots</source>
        <translation>Instantáneas eliminadas</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vectores</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Stays for</source>
        <translation>Le queda</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no legible</translation>
    </message>
    <message>
        <source>until space is freed</source>
        <translation>hasta liberar espacio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty. What is deleted stays here for seven days.</source>
        <translation>La papelera está vacía. Lo eliminado se queda aquí siete días.</translation>
    </message>
    <message>
        <source>What is deleted stays here for seven days, unless the trash is emptied. A snapshot comes back whole, at its old place in the lineage.</source>
        <translation>Lo eliminado se queda aquí siete días, salvo que se vacíe la papelera. Una instantánea se recupera íntegra, en su lugar anterior del linaje.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring back %Ln snapshot(s)</source>
        <translation>
            <numerusform>&amp;Recuperar %Ln instantánea</numerusform>
            <numerusform>&amp;Recuperar %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln snapshot(s)</source>
        <translation>
            <numerusform>Recuperar %Ln instantánea</numerusform>
            <numerusform>Recuperar %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is still being read.</source>
        <translation>Aún se está leyendo la papelera.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>No hay nada que recuperar.</translation>
    </message>
    <message>
        <source>Select what should come back.</source>
        <translation>Seleccione lo que quiera recuperar.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TrashedDialog</name>
    <message>
        <source>The trash cannot be read: %1. %2</source>
        <comment>what happened, advice</comment>
        <translation>No se puede leer la papelera: %1. %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::VerifyTab</name>
    <message numerus="yes">
        <source>%1: %Ln damaged vector(s)</source>
        <comment>a namespace</comment>
        <translation>
            <numerusform>%1: %Ln vector dañado</numerusform>
            <numerusform>%1: %Ln vectores dañados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>vectors</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>What is damaged</source>
        <translation>Qué está dañado</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>Verifi&amp;car ahora</translation>
    </message>
    <message>
        <source>Verify now: read every byte</source>
        <translation>Verificar ahora: leer todos los bytes</translation>
    </message>
    <message>
        <source>&amp;Quick check</source>
        <translation>Comprobación rá&amp;pida</translation>
    </message>
    <message>
        <source>Quick check: files and their sizes</source>
        <translation>Comprobación rápida: archivos y sus tamaños</translation>
    </message>
    <message>
        <source>Show &amp;job</source>
        <translation>&amp;Mostrar tarea</translation>
    </message>
    <message>
        <source>Show the job that verifies it</source>
        <translation>Mostrar la tarea que la verifica</translation>
    </message>
    <message>
        <source>Verify now reads every byte that the snapshot needs and compares it with its checksums. The quick check looks for the files, their sizes and their footers; it finds what is missing or cut off, but no flipped bit. Neither changes the snapshot.</source>
        <translation>«Verificar ahora» lee todos los bytes que la instantánea necesita y los compara con sus sumas de comprobación. La comprobación rápida mira los archivos, sus tamaños y sus pies; encuentra lo que falta o está cortado, pero no un bit alterado. Ninguna de las dos cambia la instantánea.</translation>
    </message>
    <message>
        <source>What is damaged. The command line names each vector:
%1</source>
        <comment>a command</comment>
        <translation>Qué está dañado. La línea de comandos enumera cada vector:
%1</translation>
    </message>
    <message>
        <source>A verification waits for another job.</source>
        <translation>Una verificación espera a otra tarea.</translation>
    </message>
    <message>
        <source>A verification is running.</source>
        <translation>Hay una verificación en curso.</translation>
    </message>
    <message>
        <source>A verification is running: %1 %</source>
        <comment>percent</comment>
        <translation>Hay una verificación en curso: %1 %</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Workspace</name>
    <message>
        <source>Undo: %1</source>
        <comment>an edit</comment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>The connection is read-only. Unlock it first.</source>
        <translation>La conexión es de solo lectura. Desbloquéela antes.</translation>
    </message>
    <message>
        <source>This connection has only a repository, no storage.</source>
        <translation>Esta conexión solo tiene repositorio, no almacén.</translation>
    </message>
    <message>
        <source>The repository is still being read.</source>
        <translation>Aún se está leyendo el repositorio.</translation>
    </message>
    <message>
        <source>There is no repository yet. The first snapshot makes it.</source>
        <translation>Aún no hay repositorio. Lo crea la primera instantánea.</translation>
    </message>
    <message>
        <source>%1 was cancelled. Nothing was changed.</source>
        <comment>the title of a job</comment>
        <translation>%1: cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 failed: %2. %3</source>
        <comment>the title of a job, an error, its meaning and advice</comment>
        <translation>%1: ha fallado: %2. %3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>Mostrar tarea</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Stops before anything is changed.</source>
        <translation>Se detiene antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Create a snapshot</source>
        <translation>Crear una instantánea</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <comment>a snapshot</comment>
        <translation>Crear «%1»</translation>
    </message>
    <message>
        <source>Stops and removes what was written so far; no snapshot is made.</source>
        <translation>Se detiene y elimina lo escrito hasta ahora; no se crea ninguna instantánea.</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <comment>a snapshot</comment>
        <translation>Restaurar «%1»</translation>
    </message>
    <message>
        <source>Stops before the commit: the storage stays as it is. A safety snapshot that was taken goes to the trash.</source>
        <translation>Se detiene antes de confirmar: el almacén queda como está. Si se tomó una instantánea de seguridad, va a la papelera.</translation>
    </message>
    <message>
        <source>Undo restore…</source>
        <translation>Deshacer la restauración…</translation>
    </message>
    <message>
        <source>. Nothing was there before that an undo would have to bring back.</source>
        <translation>. Antes no había nada que deshaciéndolo hubiera que recuperar.</translation>
    </message>
    <message>
        <source>. It cannot be undone: no safety snapshot was wanted.</source>
        <translation>. No se puede deshacer: no se quiso instantánea de seguridad.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Mostrar lo que ha cambiado</translation>
    </message>
    <message numerus="yes">
        <source>Verify %Ln snapshot(s)</source>
        <translation>
            <numerusform>Verificar %Ln instantánea</numerusform>
            <numerusform>Verificar %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops reading. Nothing is changed.</source>
        <translation>Deja de leer. No se cambia nada.</translation>
    </message>
    <message>
        <source>. The others are whole and restore as before. Take a full snapshot soon, and do not delete what is intact.</source>
        <translation>. Las demás están íntegras y se restauran como antes. Tome pronto una instantánea completa y no elimine lo que está intacto.</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Verificar todo</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>Eliminar %Ln instantánea</numerusform>
            <numerusform>Eliminar %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln snapshot(s) to the trash</source>
        <translation>
            <numerusform>%Ln instantánea movida a la papelera</numerusform>
            <numerusform>%Ln instantáneas movidas a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln snapshot(s) to the trash, where they stay for seven days.</source>
        <translation>
            <numerusform>%Ln instantánea movida a la papelera, donde se queda siete días.</numerusform>
            <numerusform>%Ln instantáneas movidas a la papelera, donde se quedan siete días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln snapshot(s)</source>
        <translation>
            <numerusform>Recuperar %Ln instantánea</numerusform>
            <numerusform>Recuperar %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln instantánea recuperada</numerusform>
            <numerusform>%Ln instantáneas recuperadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %Ln snapshot(s).</source>
        <translation>
            <numerusform>%Ln instantánea recuperada.</numerusform>
            <numerusform>%Ln instantáneas recuperadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retention: remove %Ln snapshot(s)</source>
        <translation>
            <numerusform>Retención: eliminar %Ln instantánea</numerusform>
            <numerusform>Retención: eliminar %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retention moved %Ln snapshot(s) to the trash, where they stay for seven days.</source>
        <translation>
            <numerusform>La retención ha movido %Ln instantánea a la papelera, donde se queda siete días.</numerusform>
            <numerusform>La retención ha movido %Ln instantáneas a la papelera, donde se quedan siete días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln snapshot(s)</source>
        <translation>
            <numerusform>Exportar %Ln instantánea</numerusform>
            <numerusform>Exportar %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops and removes the unfinished file.</source>
        <translation>Se detiene y elimina el archivo a medias.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln snapshot(s), %1, to %2</source>
        <translation>
            <numerusform>%Ln instantánea exportada, %1, a %2</numerusform>
            <numerusform>%Ln instantáneas exportadas, %1, a %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln snapshot(s), %1, to %2.</source>
        <translation>
            <numerusform>%Ln instantánea exportada, %1, a %2.</numerusform>
            <numerusform>%Ln instantáneas exportadas, %1, a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import snapshots</source>
        <translation>Importar instantáneas</translation>
    </message>
    <message>
        <source>Stops. Snapshots that are complete stay; nothing else is left.</source>
        <translation>Se detiene. Las instantáneas ya completas se quedan; no queda nada más.</translation>
    </message>
    <message>
        <source>Import snapshots of Dakera</source>
        <translation>Importar instantáneas de Dakera</translation>
    </message>
    <message>
        <source>Forget the restore that broke off</source>
        <translation>Olvidar la restauración interrumpida</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Liberar espacio</translation>
    </message>
    <message>
        <source>Stops. Files that nothing needs stay until the next time.</source>
        <translation>Se detiene. Los archivos que nada necesita se quedan hasta la próxima vez.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::WorkspaceView</name>
    <message numerus="yes">
        <source>%Ln damaged snapshot(s)</source>
        <translation>
            <numerusform>%Ln instantánea dañada</numerusform>
            <numerusform>%Ln instantáneas dañadas</numerusform>
        </translation>
    </message>
    <message>
        <source>never verified</source>
        <translation>nunca verificada</translation>
    </message>
    <message>
        <source>last verified %1</source>
        <comment>a time</comment>
        <translation>última verificación el %1</translation>
    </message>
    <message>
        <source>last verified %1</source>
        <comment>an age, as “2 d ago”</comment>
        <translation>última verificación %1</translation>
    </message>
</context>
</TS>
