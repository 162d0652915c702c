// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/postgres/pgschemasql.h"

namespace tidemark {

const char* const kPgCandidatesSql = R"sql(
WITH vec AS (
  SELECT t.oid FROM pg_catalog.pg_type t
  JOIN pg_catalog.pg_depend d ON d.classid='pg_catalog.pg_type'::pg_catalog.regclass AND d.objid=t.oid AND d.deptype='e'
  JOIN pg_catalog.pg_extension e ON d.refclassid='pg_catalog.pg_extension'::pg_catalog.regclass AND d.refobjid=e.oid
  WHERE e.extname='vector' AND t.typname IN ('vector','halfvec','sparsevec')),
typ AS (
  SELECT oid FROM vec UNION SELECT 1021
  UNION SELECT t.oid FROM pg_catalog.pg_type t WHERE t.typtype='d' AND (t.typbasetype IN (SELECT oid FROM vec) OR t.typbasetype=1021))
SELECT c.oid, n.nspname, c.relname, c.relkind,
  EXISTS (SELECT 1 FROM pg_catalog.pg_constraint k WHERE k.conrelid=c.oid AND k.contype='p'),
  pg_catalog.has_schema_privilege(n.oid,'USAGE'), pg_catalog.has_table_privilege(c.oid,'SELECT'),
  c.relkind IN ('r','p') AND pg_catalog.row_security_active(c.oid),
  c.relkind='r' AND coalesce((SELECT amname='heap' FROM pg_catalog.pg_am WHERE oid=c.relam),true),
  pg_catalog.pg_has_role(c.relowner,'USAGE'),
  pg_catalog.has_table_privilege(c.oid,'INSERT') AND pg_catalog.has_table_privilege(c.oid,'UPDATE') AND pg_catalog.has_table_privilege(c.oid,'DELETE')
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid=c.relnamespace
WHERE c.relkind IN ('r','p','v','m','f') AND NOT c.relispartition AND c.relpersistence<>'t'
  AND n.nspname NOT LIKE 'pg\_%' AND n.nspname<>'information_schema'
  AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d WHERE d.classid='pg_catalog.pg_class'::pg_catalog.regclass AND d.objid=c.oid AND d.deptype='e')
  AND EXISTS (SELECT 1 FROM pg_catalog.pg_attribute a WHERE a.attrelid=c.oid AND a.attnum>0 AND NOT a.attisdropped
    AND (a.atttypid IN (SELECT oid FROM typ)
      OR (a.atttypid IN (1560,1562) AND EXISTS (SELECT 1 FROM pg_catalog.pg_index i
          JOIN pg_catalog.pg_class ic ON ic.oid=i.indexrelid JOIN pg_catalog.pg_am am ON am.oid=ic.relam
          WHERE i.indrelid=c.oid AND a.attnum=ANY(i.indkey) AND am.amname IN ('hnsw','ivfflat')))))
ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"
)sql";

const char* const kPgDefinitionSql = R"sql(
WITH vec AS (
  SELECT t.oid FROM pg_catalog.pg_type t
  JOIN pg_catalog.pg_depend d ON d.classid='pg_catalog.pg_type'::pg_catalog.regclass AND d.objid=t.oid AND d.deptype='e'
  JOIN pg_catalog.pg_extension e ON d.refclassid='pg_catalog.pg_extension'::pg_catalog.regclass AND d.refobjid=e.oid
  WHERE e.extname='vector'),
idx AS (
  SELECT i.*, ic.relname, ic.reloptions, am.amname FROM pg_catalog.pg_index i
  JOIN pg_catalog.pg_class ic ON ic.oid=i.indexrelid JOIN pg_catalog.pg_am am ON am.oid=ic.relam
  WHERE i.indrelid=$1::pg_catalog.oid AND i.indislive),
col AS (
  SELECT a.attnum, a.attname, pg_catalog.json_strip_nulls(pg_catalog.json_build_object(
    'name', a.attname, 'type', pg_catalog.format_type(a.atttypid, NULL), 'typmod', a.atttypmod,
    'type_text', pg_catalog.format_type(a.atttypid, a.atttypmod),
    'base', CASE WHEN b.oid IN (SELECT oid FROM vec) OR bt.typnamespace='pg_catalog'::pg_catalog.regnamespace THEN bt.typname ELSE '' END,
    'base_typmod', b.typmod, 'not_null', a.attnotnull,
    'identity', CASE WHEN a.attidentity<>'' THEN a.attidentity END,
    'generated', CASE WHEN a.attgenerated<>'' THEN pg_catalog.pg_get_expr(ad.adbin, ad.adrelid) END,
    'default', CASE WHEN a.attgenerated='' THEN pg_catalog.pg_get_expr(ad.adbin, ad.adrelid) END,
    'collation', (SELECT pg_catalog.json_build_array(cn.nspname, co.collname) FROM pg_catalog.pg_collation co
       JOIN pg_catalog.pg_namespace cn ON cn.oid=co.collnamespace WHERE co.oid=a.attcollation AND a.attcollation<>ty.typcollation),
    'storage', CASE WHEN a.attstorage<>ty.typstorage THEN a.attstorage END,
    'comment', pg_catalog.col_description(a.attrelid, a.attnum),
    'sequence', (SELECT pg_catalog.json_build_object('schema', sn.nspname, 'name', sc.relname, 'start', s.seqstart,
        'increment', s.seqincrement, 'min', s.seqmin, 'max', s.seqmax, 'cache', s.seqcache, 'cycle', s.seqcycle)
       FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_sequence s ON s.seqrelid=d.objid JOIN pg_catalog.pg_class sc ON sc.oid=s.seqrelid
       JOIN pg_catalog.pg_namespace sn ON sn.oid=sc.relnamespace
       WHERE d.classid='pg_catalog.pg_class'::pg_catalog.regclass AND d.refclassid='pg_catalog.pg_class'::pg_catalog.regclass
         AND d.refobjid=a.attrelid AND d.refobjsubid=a.attnum AND d.deptype IN ('a','i') ORDER BY sc.relname LIMIT 1),
    'indexed_vector', CASE WHEN near.opcname IS NOT NULL THEN true END,
    'metric', CASE WHEN near.opcname LIKE '%\_cosine\_%' THEN 'cosine' WHEN near.opcname LIKE '%\_l2\_%' THEN 'l2'
       WHEN near.opcname LIKE '%\_ip\_%' THEN 'ip' WHEN near.opcname LIKE '%\_l1\_%' THEN 'l1'
       WHEN near.opcname LIKE '%hamming%' THEN 'hamming' WHEN near.opcname LIKE '%jaccard%' THEN 'jaccard' END)) AS json
  FROM pg_catalog.pg_attribute a
  JOIN pg_catalog.pg_type ty ON ty.oid=a.atttypid
  LEFT JOIN pg_catalog.pg_attrdef ad ON ad.adrelid=a.attrelid AND ad.adnum=a.attnum
  CROSS JOIN LATERAL (
    WITH RECURSIVE d(oid, typtype, typbasetype, typtypmod, typmod) AS (
      SELECT t.oid, t.typtype, t.typbasetype, t.typtypmod, a.atttypmod FROM pg_catalog.pg_type t WHERE t.oid=a.atttypid
      UNION ALL
      SELECT t.oid, t.typtype, t.typbasetype, t.typtypmod, CASE WHEN d.typmod=-1 THEN d.typtypmod ELSE d.typmod END
      FROM d JOIN pg_catalog.pg_type t ON t.oid=d.typbasetype WHERE d.typtype='d')
    SELECT d.oid, d.typmod FROM d WHERE d.typtype<>'d') b
  JOIN pg_catalog.pg_type bt ON bt.oid=b.oid
  LEFT JOIN LATERAL (SELECT o.opcname FROM idx i JOIN pg_catalog.pg_opclass o ON o.oid=i.indclass[0]
    WHERE i.indkey[0]=a.attnum AND i.amname IN ('hnsw','ivfflat') ORDER BY i.relname LIMIT 1) near ON true
  WHERE a.attrelid=$1::pg_catalog.oid AND a.attnum>0 AND NOT a.attisdropped)
SELECT pg_catalog.json_strip_nulls(pg_catalog.json_build_object(
  'schema', n.nspname, 'table', c.relname, 'partitioned', c.relkind='p', 'unlogged', CASE WHEN c.relpersistence='u' THEN true END,
  'columns', (SELECT pg_catalog.json_agg(col.json ORDER BY col.attnum) FROM col),
  'primary_key', (SELECT pg_catalog.json_build_object('name', k.conname,
      'columns', (SELECT pg_catalog.json_agg(col.attname ORDER BY u.ord) FROM pg_catalog.unnest(k.conkey) WITH ORDINALITY u(num,ord) JOIN col ON col.attnum=u.num),
      'deferrable', k.condeferrable) FROM pg_catalog.pg_constraint k WHERE k.conrelid=c.oid AND k.contype='p'),
  'unique', (SELECT pg_catalog.json_agg(pg_catalog.json_build_object('name', k.conname,
      'columns', (SELECT pg_catalog.json_agg(col.attname ORDER BY u.ord) FROM pg_catalog.unnest(k.conkey) WITH ORDINALITY u(num,ord) JOIN col ON col.attnum=u.num),
      'exclusion', k.contype='x', 'deferrable', k.condeferrable, 'deferred', k.condeferred, 'definition', pg_catalog.pg_get_constraintdef(k.oid)) ORDER BY k.conname)
    FROM pg_catalog.pg_constraint k WHERE k.conrelid=c.oid AND k.contype IN ('u','x')),
  'checks', (SELECT pg_catalog.json_agg(pg_catalog.json_build_object('name', k.conname, 'definition', pg_catalog.pg_get_constraintdef(k.oid)) ORDER BY k.conname)
    FROM pg_catalog.pg_constraint k WHERE k.conrelid=c.oid AND k.contype='c'),
  'foreign_keys', (SELECT pg_catalog.json_agg(pg_catalog.json_build_object('name', k.conname,
      'columns', (SELECT pg_catalog.json_agg(col.attname ORDER BY u.ord) FROM pg_catalog.unnest(k.conkey) WITH ORDINALITY u(num,ord) JOIN col ON col.attnum=u.num),
      'to_schema', rn.nspname, 'to_table', rc.relname,
      'to_columns', (SELECT pg_catalog.json_agg(ra.attname ORDER BY u.ord) FROM pg_catalog.unnest(k.confkey) WITH ORDINALITY u(num,ord) JOIN pg_catalog.pg_attribute ra ON ra.attrelid=k.confrelid AND ra.attnum=u.num),
      'on_update', k.confupdtype, 'on_delete', k.confdeltype, 'match', k.confmatchtype, 'deferrable', k.condeferrable, 'deferred', k.condeferred) ORDER BY k.conname)
    FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class rc ON rc.oid=k.confrelid JOIN pg_catalog.pg_namespace rn ON rn.oid=rc.relnamespace
    WHERE k.conrelid=c.oid AND k.contype='f'),
  'indexes', (SELECT pg_catalog.json_agg(pg_catalog.json_build_object('name', i.relname, 'method', i.amname, 'unique', i.indisunique, 'valid', i.indisvalid,
      'columns', (SELECT pg_catalog.json_agg(pg_catalog.json_strip_nulls(pg_catalog.json_build_object('name', col.attname,
          'expression', CASE WHEN i.indkey[g-1]=0 THEN pg_catalog.pg_get_indexdef(i.indexrelid, g, false) END,
          'opclass', pg_catalog.json_build_array(ons.nspname, o.opcname),
          'collation', (SELECT pg_catalog.json_build_array(cn.nspname, co.collname) FROM pg_catalog.pg_collation co JOIN pg_catalog.pg_namespace cn ON cn.oid=co.collnamespace
             WHERE co.oid=i.indcollation[g-1] AND co.oid<>coalesce((SELECT attcollation FROM pg_catalog.pg_attribute WHERE attrelid=i.indrelid AND attnum=i.indkey[g-1]),0)),
          'desc', CASE WHEN i.indoption[g-1]&1=1 THEN true END, 'nulls_first', CASE WHEN (i.indoption[g-1]&2=2)<>(i.indoption[g-1]&1=1) THEN i.indoption[g-1]&2=2 END)) ORDER BY g)
        FROM pg_catalog.generate_series(1, i.indnkeyatts) g LEFT JOIN col ON col.attnum=i.indkey[g-1]
        JOIN pg_catalog.pg_opclass o ON o.oid=i.indclass[g-1] JOIN pg_catalog.pg_namespace ons ON ons.oid=o.opcnamespace),
      'include', (SELECT pg_catalog.json_agg(col.attname ORDER BY g) FROM pg_catalog.generate_series(i.indnkeyatts+1, i.indnatts) g JOIN col ON col.attnum=i.indkey[g-1]),
      'with', pg_catalog.to_json(i.reloptions), 'predicate', pg_catalog.pg_get_expr(i.indpred, i.indrelid),
      'definition', pg_catalog.pg_get_indexdef(i.indexrelid)) ORDER BY i.relname)
    FROM idx i WHERE NOT i.indisprimary AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_constraint k WHERE k.conindid=i.indexrelid AND k.conrelid=c.oid AND k.contype IN ('u','x','p'))),
  'triggers', (SELECT pg_catalog.json_agg(pg_catalog.json_build_object('name', t.tgname, 'enabled', t.tgenabled, 'definition', pg_catalog.pg_get_triggerdef(t.oid)) ORDER BY t.tgname)
    FROM pg_catalog.pg_trigger t WHERE t.tgrelid=c.oid AND NOT t.tgisinternal),
  'policies', (SELECT pg_catalog.json_agg(p.polname ORDER BY p.polname) FROM pg_catalog.pg_policy p WHERE p.polrelid=c.oid),
  'row_security', CASE WHEN c.relrowsecurity THEN true END,
  'rules', (SELECT pg_catalog.json_agg(r.rulename ORDER BY r.rulename) FROM pg_catalog.pg_rewrite r WHERE r.ev_class=c.oid AND r.rulename<>'_RETURN'),
  'inherits', (SELECT pg_catalog.json_agg(pn.nspname||'.'||pc.relname ORDER BY h.inhseqno) FROM pg_catalog.pg_inherits h JOIN pg_catalog.pg_class pc ON pc.oid=h.inhparent JOIN pg_catalog.pg_namespace pn ON pn.oid=pc.relnamespace WHERE h.inhrelid=c.oid),
  'partition_key', CASE WHEN c.relkind='p' THEN pg_catalog.pg_get_partkeydef(c.oid) END,
  'partitions', CASE WHEN c.relkind='p' THEN (SELECT pg_catalog.json_agg(pc.relname||' '||pg_catalog.pg_get_expr(pc.relpartbound, pc.oid) ORDER BY pc.relname)
     FROM pg_catalog.pg_inherits h JOIN pg_catalog.pg_class pc ON pc.oid=h.inhrelid WHERE h.inhparent=c.oid) END,
  'with', pg_catalog.to_json(c.reloptions), 'comment', pg_catalog.obj_description(c.oid,'pg_class'),
  'privileges', CASE WHEN c.relacl IS NOT NULL THEN c.relacl::pg_catalog.text END,
  'referenced_by', (SELECT pg_catalog.json_agg(pg_catalog.json_build_object('name', k.conname, 'schema', rn.nspname, 'table', rc.relname,
      'columns', (SELECT pg_catalog.json_agg(ra.attname ORDER BY u.ord) FROM pg_catalog.unnest(k.conkey) WITH ORDINALITY u(num,ord) JOIN pg_catalog.pg_attribute ra ON ra.attrelid=k.conrelid AND ra.attnum=u.num),
      'to_columns', (SELECT pg_catalog.json_agg(col.attname ORDER BY u.ord) FROM pg_catalog.unnest(k.confkey) WITH ORDINALITY u(num,ord) JOIN col ON col.attnum=u.num),
      'on_delete', k.confdeltype) ORDER BY rn.nspname, rc.relname, k.conname)
    FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class rc ON rc.oid=k.conrelid JOIN pg_catalog.pg_namespace rn ON rn.oid=rc.relnamespace
    WHERE k.confrelid=c.oid AND k.conrelid<>c.oid AND k.contype='f' AND k.conparentid=0),
  'views', (SELECT pg_catalog.json_agg(v.name ORDER BY v.name) FROM (SELECT DISTINCT vn.nspname||'.'||vc.relname AS name FROM pg_catalog.pg_depend d
      JOIN pg_catalog.pg_rewrite r ON d.classid='pg_catalog.pg_rewrite'::pg_catalog.regclass AND r.oid=d.objid JOIN pg_catalog.pg_class vc ON vc.oid=r.ev_class
      JOIN pg_catalog.pg_namespace vn ON vn.oid=vc.relnamespace
      WHERE d.refclassid='pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjid=c.oid AND r.ev_class<>c.oid) v)))
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid=c.relnamespace WHERE c.oid=$1::pg_catalog.oid
)sql";

} // namespace tidemark
