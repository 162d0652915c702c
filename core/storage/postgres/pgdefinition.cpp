// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/postgres/pgdefinition.h"

#include "storage/postgres/pgdefault.h"
#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

constexpr std::string_view kDoing = "preparing the table's definition";

std::string textOf(const Json& json, const char* key)
{
    // A NUL would end a statement in the middle of a name.
    const auto it = json.find(key);
    if (it == json.end() || !it->is_string() || it->get_ref<const std::string&>().find('\0') != std::string::npos)
        return {};
    return it->get<std::string>();
}

bool isTrue(const Json& json, const char* key)
{
    const auto it = json.find(key);
    return it != json.end() && it->is_boolean() && it->get<bool>();
}

/// The members of a list that are objects.
std::vector<Json> objectsOf(const Json& json, const char* key)
{
    std::vector<Json> list;
    const auto it = json.find(key);
    if (it == json.end() || !it->is_array())
        return list;
    for (const Json& item : *it) {
        if (item.is_object())
            list.push_back(item);
    }
    return list;
}

std::vector<std::string> textsOf(const Json& json, const char* key)
{
    std::vector<std::string> list;
    const auto it = json.find(key);
    if (it == json.end() || !it->is_array())
        return list;
    for (const Json& item : *it) {
        if (item.is_string() && item.get_ref<const std::string&>().find('\0') == std::string::npos)
            list.push_back(item.get<std::string>());
    }
    return list;
}

std::string quotedList(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + pgQuoted(name);
    return list;
}

std::string quotedPair(const std::vector<std::string>& pair)
{
    return pair.size() == 2 ? pgQuoted(pair[0]) + "." + pgQuoted(pair[1]) : std::string();
}

std::string leftOut(std::string_view what, std::string_view name)
{
    return fmt::format("was not recreated: the {} {}; its definition is in the snapshot", what, shownName(name));
}

/// `fillfactor=70` as `"fillfactor"='70'`; nothing for what does not look like one.
std::string optionsSql(const Json& json)
{
    std::string sql;
    for (const std::string& option : textsOf(json, "with")) {
        const std::size_t equals = option.find('=');
        const std::string key = option.substr(0, equals);
        if (equals == std::string::npos || key.empty() ||
            key.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") != std::string::npos ||
            option.find('\0') != std::string::npos)
            continue;
        sql += fmt::format("{}{}={}", sql.empty() ? "" : ", ", key, pgLiteral(option.substr(equals + 1)));
    }
    return sql.empty() ? sql : fmt::format(" WITH ({})", sql);
}

std::string deferrableSql(const Json& json)
{
    if (!isTrue(json, "deferrable"))
        return {};
    return isTrue(json, "deferred") ? " DEFERRABLE INITIALLY DEFERRED" : " DEFERRABLE";
}

bool isPgvectorType(const PgColumn& column)
{
    const std::string_view type = column.type;
    const std::string_view bare = type.substr(type.rfind('.') == std::string_view::npos ? 0 : type.rfind('.') + 1);
    return (column.base == "vector" || column.base == "halfvec" || column.base == "sparsevec") &&
           (bare == column.base || bare == pgQuoted(column.base));
}

class Definer {
public:
    Definer(PgConnection& connection, const PgVectorTypes& types, PgTable wanted, PgName original)
        : m_connection(connection)
        , m_types(types)
        , m_wanted(std::move(wanted))
        , m_original(std::move(original))
    {
    }

    Result<PgDefinition> define()
    {
        const Json& config = m_wanted.config;
        m_made.notes = pgLeftOut(m_wanted, m_original != m_wanted.name);
        std::string columns;
        PgTable& made = m_made.table;
        made = m_wanted;
        made.columns.clear();
        made.oid = 0;
        made.isPartitioned = false;
        made.isHeap = true;
        made.isOwned = true;
        const std::vector<Json> jsons = objectsOf(config, "columns");
        for (std::size_t i = 0; i < m_wanted.columns.size() && i < jsons.size(); ++i) {
            if (!m_wanted.columns[i].generated.empty())
                continue;
            PgColumn column = m_wanted.columns[i];
            TM_TRY_ASSIGN(const std::string sql, columnSql(column, jsons[i]));
            columns += (columns.empty() ? "" : ", ") + sql;
            made.columns.push_back(std::move(column));
        }
        made.key.clear();
        std::vector<std::string> keyNames;
        for (const std::size_t at : m_wanted.key)
            keyNames.push_back(m_wanted.columns[at].name);
        for (const std::string& name : keyNames) {
            for (std::size_t i = 0; i < made.columns.size(); ++i) {
                if (made.columns[i].name == name)
                    made.key.push_back(i);
            }
        }
        const Json key = config.value("primary_key", Json::object());
        TM_TRY_ASSIGN(const std::string keyName, freeName(textOf(key, "name")));
        const std::string table = m_wanted.name.sql();
        m_made.createSql.push_back(fmt::format("CREATE {}TABLE {} ({}, {}PRIMARY KEY ({}){}){}",
                                               isTrue(config, "unlogged") ? "UNLOGGED " : "", table, columns,
                                               keyName.empty() ? "" : "CONSTRAINT " + pgQuoted(keyName) + " ",
                                               quotedList(keyNames), deferrableSql(key), optionsSql(config)));
        m_made.createSql.insert(m_made.createSql.end(), m_afterTable.begin(), m_afterTable.end());
        if (const std::string comment = textOf(config, "comment"); !comment.empty())
            m_made.createSql.push_back(fmt::format("COMMENT ON TABLE {} IS {}", table, pgLiteral(comment)));
        TM_TRY(addUnique());
        TM_TRY(addIndexes());
        addForeignKeys();
        return std::move(m_made);
    }

private:
    /// The type as the server writes it; nothing of the snapshot's text gets through.
    Result<std::string> typeSql(const PgColumn& column)
    {
        if (isPgvectorType(column)) {
            if (!m_types.isInstalled())
                return fail(Errc::Conflict, "the extension vector is not installed in this database: CREATE EXTENSION "
                                            "vector");
            return m_types.sql(column.base) + (column.typmod > 0 ? fmt::format("({})", column.typmod) : std::string());
        }
        return resolvedType(column.type, column.typmod);
    }

    Result<std::string> resolvedType(const std::string& type, std::int32_t typmod)
    {
        TM_TRY(m_connection.execute("SAVEPOINT tidemark_type", kDoing));
        const auto found =
            m_connection.query("SELECT pg_catalog.format_type(pg_catalog.to_regtype($1)::pg_catalog.oid, "
                               "$2::pg_catalog.int4)",
                               {type, std::to_string(typmod)}, kDoing);
        if (!found) {
            TM_TRY(m_connection.execute("ROLLBACK TO SAVEPOINT tidemark_type", kDoing));
        } else {
            TM_TRY(m_connection.execute("RELEASE SAVEPOINT tidemark_type", kDoing));
        }
        if (!found || found->isNull(0, 0) || found->text(0, 0) == "-")
            return fail(Errc::Conflict, fmt::format("this database has no type {}", shownName(type)));
        return std::string(found->text(0, 0));
    }

    Result<bool> isTaken(const std::string& schema, const std::string& name)
    {
        TM_TRY_ASSIGN(const PgResult found,
                      m_connection.query("SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON "
                                         "n.oid=c.relnamespace WHERE n.nspname=$1 AND c.relname=$2",
                                         {schema, name}, kDoing));
        return found.rows() != 0;
    }

    /// The name, or nothing if it is taken in the table's schema: the server then chooses one.
    Result<std::string> freeName(const std::string& name)
    {
        if (name.empty() || name.size() > kPgNameBytes || name.find('\0') != std::string::npos)
            return std::string();
        TM_TRY_ASSIGN(const bool taken, isTaken(m_wanted.name.schema, name));
        return taken ? std::string() : name;
    }

    Result<std::string> columnSql(PgColumn& column, const Json& json)
    {
        TM_TRY_ASSIGN(const std::string type, typeSql(column));
        column.typeText = type;
        std::string sql = pgQuoted(column.name) + " " + type;
        if (const auto collation = textsOf(json, "collation"); collation.size() == 2)
            sql += " COLLATE " + quotedPair(collation);
        if (column.notNull)
            sql += " NOT NULL";
        const auto sequence = json.find("sequence");
        const bool hasSequence = sequence != json.end() && sequence->is_object();
        const std::string options = hasSequence ? sequenceOptions(*sequence) : std::string();
        if (!column.identity.empty()) {
            sql += fmt::format(" GENERATED {} AS IDENTITY{}", column.identity == "a" ? "ALWAYS" : "BY DEFAULT",
                               options.empty() ? options : " (" + options + ")");
        } else if (hasSequence) {
            TM_TRY_ASSIGN(const std::string name, makeSequence(column, textOf(*sequence, "name"), options));
            sql += " DEFAULT nextval(" + pgLiteral(name) + "::pg_catalog.regclass)";
        } else if (const std::string expression = textOf(json, "default"); !expression.empty()) {
            TM_TRY_ASSIGN(const std::string value, defaultSql(column, expression));
            sql += value;
        }
        const std::string table = m_wanted.name.sql();
        if (const std::string storage = textOf(json, "storage"); !storage.empty()) {
            const char* const word = storage == "p"   ? "PLAIN"
                                     : storage == "e" ? "EXTERNAL"
                                     : storage == "m" ? "MAIN"
                                                      : "EXTENDED";
            m_afterTable.push_back(
                fmt::format("ALTER TABLE {} ALTER COLUMN {} SET STORAGE {}", table, pgQuoted(column.name), word));
        }
        if (const std::string comment = textOf(json, "comment"); !comment.empty())
            m_afterTable.push_back(
                fmt::format("COMMENT ON COLUMN {}.{} IS {}", table, pgQuoted(column.name), pgLiteral(comment)));
        return sql;
    }

    static std::string sequenceOptions(const Json& json)
    {
        const auto number = [&](const char* key) -> std::optional<std::int64_t> {
            const auto it = json.find(key);
            return it != json.end() && it->is_number_integer() ? std::optional(it->get<std::int64_t>()) : std::nullopt;
        };
        const auto start = number("start");
        const auto increment = number("increment");
        const auto least = number("min");
        const auto most = number("max");
        const auto cache = number("cache");
        if (!start || !increment || !least || !most || !cache)
            return {};
        return fmt::format("INCREMENT BY {} MINVALUE {} MAXVALUE {} START WITH {} CACHE {}{}", *increment, *least,
                           *most, *start, *cache, isTrue(json, "cycle") ? " CYCLE" : "");
    }

    /// Makes the sequence of a serial column; its name, quoted and with its schema.
    Result<std::string> makeSequence(const PgColumn& column, const std::string& wanted, const std::string& options)
    {
        TM_TRY_ASSIGN(std::string name, freeName(wanted));
        for (int number = 1; name.empty(); ++number) {
            const std::string cut = (m_wanted.name.table + "_" + column.name).substr(0, kPgNameBytes - 12);
            TM_TRY_ASSIGN(name, freeName(fmt::format("{}_seq{}", cut, number)));
        }
        const std::string sql = pgQuoted(m_wanted.name.schema) + "." + pgQuoted(name);
        m_made.createSql.push_back("CREATE SEQUENCE " + sql + " " + options);
        m_afterTable.push_back(
            fmt::format("ALTER SEQUENCE {} OWNED BY {}.{}", sql, m_wanted.name.sql(), pgQuoted(column.name)));
        return sql;
    }

    Result<std::string> defaultSql(const PgColumn& column, const std::string& expression)
    {
        const auto safe = pgSafeDefault(expression);
        if (!safe) // pgLeftOut() has named it.
            return std::string();
        std::string sql = " DEFAULT " + safe->sql;
        if (safe->cast) {
            const auto type = resolvedType(*safe->cast, -1);
            if (!type) {
                m_made.notes.push_back(leftOut("default of the column", column.name));
                return std::string();
            }
            sql += "::" + *type;
        }
        return sql;
    }

    Result<void> addUnique()
    {
        for (const Json& json : objectsOf(m_wanted.config, "unique")) {
            if (isTrue(json, "exclusion"))
                continue;
            TM_TRY_ASSIGN(const std::string name, freeName(textOf(json, "name")));
            m_made.indexes.push_back({fmt::format("ALTER TABLE {} ADD {}UNIQUE ({}){}", m_wanted.name.sql(),
                                                  name.empty() ? "" : "CONSTRAINT " + pgQuoted(name) + " ",
                                                  quotedList(textsOf(json, "columns")), deferrableSql(json)),
                                      fmt::format("the unique constraint {}", shownName(textOf(json, "name"))),
                                      textOf(json, "definition")});
        }
        return {};
    }

    std::string opclassSql(const Json& part, const std::string& method) const
    {
        std::vector<std::string> opclass = textsOf(part, "opclass");
        if (opclass.size() != 2)
            return {};
        // pgvector may lie in another schema here.
        if (method == "hnsw" || method == "ivfflat")
            opclass[0] = m_types.schema;
        return " " + quotedPair(opclass);
    }

    Result<void> addIndexes()
    {
        for (const Json& json : objectsOf(m_wanted.config, "indexes")) {
            if (!textOf(json, "predicate").empty())
                continue; // pgLeftOut() has named it.
            const std::string method = textOf(json, "method");
            std::string parts;
            bool isPlain = true;
            for (const Json& part : objectsOf(json, "columns")) {
                const std::string column = textOf(part, "name");
                isPlain = isPlain && !column.empty();
                parts += (parts.empty() ? "" : ", ") + pgQuoted(column);
                if (const auto collation = textsOf(part, "collation"); collation.size() == 2)
                    parts += " COLLATE " + quotedPair(collation);
                parts += opclassSql(part, method);
                if (isTrue(part, "desc"))
                    parts += " DESC";
                if (part.contains("nulls_first"))
                    parts += isTrue(part, "nulls_first") ? " NULLS FIRST" : " NULLS LAST";
            }
            if (!isPlain || parts.empty())
                continue;
            const auto include = textsOf(json, "include");
            TM_TRY_ASSIGN(const std::string name, freeName(textOf(json, "name")));
            m_made.indexes.push_back(
                {fmt::format("CREATE {}INDEX {} ON {} USING {} ({}){}{}", isTrue(json, "unique") ? "UNIQUE " : "",
                             name.empty() ? "" : pgQuoted(name), m_wanted.name.sql(), pgQuoted(method), parts,
                             include.empty() ? "" : " INCLUDE (" + quotedList(include) + ")", optionsSql(json)),
                 fmt::format("the index {}", shownName(textOf(json, "name"))), textOf(json, "definition")});
        }
        return {};
    }

    static const char* actionSql(const Json& json, const char* key)
    {
        const std::string action = textOf(json, key);
        if (action == "r")
            return "RESTRICT";
        if (action == "c")
            return "CASCADE";
        if (action == "n")
            return "SET NULL";
        if (action == "d")
            return "SET DEFAULT";
        return "NO ACTION";
    }

    void addForeignKeys()
    {
        for (const Json& json : objectsOf(m_wanted.config, "foreign_keys")) {
            PgName to{textOf(json, "to_schema"), textOf(json, "to_table")};
            if (to == m_original)
                to = m_wanted.name;
            // Names of constraints belong to their table, so none is taken.
            m_made.foreignKeys.push_back(
                {fmt::format("ALTER TABLE {} ADD CONSTRAINT {} FOREIGN KEY ({}) REFERENCES {} ({}){} ON UPDATE {} ON "
                             "DELETE {}{}",
                             m_wanted.name.sql(), pgQuoted(textOf(json, "name")), quotedList(textsOf(json, "columns")),
                             to.sql(), quotedList(textsOf(json, "to_columns")),
                             textOf(json, "match") == "f" ? " MATCH FULL" : "", actionSql(json, "on_update"),
                             actionSql(json, "on_delete"), deferrableSql(json)),
                 fmt::format("the foreign key {} to {}", shownName(textOf(json, "name")),
                             shownName(pgNamespaceName(to))),
                 {}});
        }
    }

    PgConnection& m_connection;
    const PgVectorTypes& m_types;
    const PgTable m_wanted;
    const PgName m_original;
    PgDefinition m_made;
    std::vector<std::string> m_afterTable;
};

} // namespace

std::vector<std::string> pgLeftOut(const PgTable& table, bool isRenamed)
{
    std::vector<std::string> notes;
    const Json& config = table.config;
    if (table.isPartitioned)
        notes.emplace_back("it was partitioned, and is made again as one table; its partitions are in the snapshot");
    if (!textsOf(config, "inherits").empty())
        notes.push_back(leftOut("inheritance from", textsOf(config, "inherits").front()));
    for (const Json& json : objectsOf(config, "columns")) {
        const std::string name = textOf(json, "name");
        if (!textOf(json, "generated").empty())
            notes.push_back(leftOut("generated column", name));
        else if (const std::string value = textOf(json, "default"); !value.empty() &&
                                                                    textOf(json, "identity").empty() &&
                                                                    !json.contains("sequence") && !pgSafeDefault(value))
            notes.push_back(leftOut("default of the column", name));
    }
    for (const Json& json : objectsOf(config, "checks"))
        notes.push_back(leftOut("check", textOf(json, "name")));
    for (const Json& json : objectsOf(config, "unique")) {
        if (isTrue(json, "exclusion"))
            notes.push_back(leftOut("exclusion constraint", textOf(json, "name")));
    }
    for (const Json& json : objectsOf(config, "indexes")) {
        bool isText = !textOf(json, "predicate").empty();
        for (const Json& part : objectsOf(json, "columns"))
            isText = isText || textOf(part, "name").empty();
        if (isText)
            notes.push_back(leftOut("index over an expression or a part of the rows", textOf(json, "name")));
    }
    for (const Json& json : objectsOf(config, "triggers"))
        notes.push_back(leftOut("trigger", textOf(json, "name")));
    for (const std::string& name : textsOf(config, "policies"))
        notes.push_back(leftOut("row-level security policy", name));
    for (const std::string& name : textsOf(config, "rules"))
        notes.push_back(leftOut("rule", name));
    if (!isRenamed && !textOf(config, "privileges").empty())
        notes.emplace_back("the privileges that roles had on it are not given again: they are in the snapshot");
    return notes;
}

Result<PgDefinition> definePgTable(PgConnection& connection, const NamespaceInfo& info, const PgVectorTypes& types)
{
    TM_TRY_ASSIGN(std::optional<PgTable> wanted, pgTableOf(info));
    PgName original;
    if (wanted) {
        original = {textOf(info.config, "schema"), textOf(info.config, "table")};
    } else {
        const auto name = pgNameOf(info.name);
        if (!name)
            return fail(Errc::Conflict,
                        fmt::format("{}: a namespace of PostgreSQL is named schema.table", shownName(info.name)));
        TM_TRY_ASSIGN(wanted, pgTableFromConfig(pgDefaultConfig(info, types)));
        wanted->name = *name;
        original = *name;
    }
    auto defined = Definer(connection, types, std::move(*wanted), std::move(original)).define();
    if (!defined) {
        Error error = std::move(defined).error();
        error.detail = fmt::format("{}: {}", shownName(info.name), error.detail);
        return fail(std::move(error));
    }
    return defined;
}

bool isSamePgLayout(const PgTable& a, const PgTable& b)
{
    const auto carried = [](const PgTable& table) {
        std::vector<const PgColumn*> columns;
        for (const PgColumn& column : table.columns) {
            if (column.role != PgRole::Generated)
                columns.push_back(&column);
        }
        std::sort(columns.begin(), columns.end(),
                  [](const PgColumn* x, const PgColumn* y) { return x->name < y->name; });
        return columns;
    };
    const auto first = carried(a);
    const auto second = carried(b);
    const auto isSame = [](const PgColumn* x, const PgColumn* y) {
        // pgvector may lie in another schema; apart from that, types are told by their names.
        const bool isSameType = isPgvectorType(*x) && isPgvectorType(*y) ? x->base == y->base : x->type == y->type;
        return x->name == y->name && isSameType && x->typmod == y->typmod && x->role == y->role &&
               x->notNull == y->notNull;
    };
    if (first.size() != second.size() || !std::equal(first.begin(), first.end(), second.begin(), isSame))
        return false;
    return std::equal(a.key.begin(), a.key.end(), b.key.begin(), b.key.end(),
                      [&](std::size_t x, std::size_t y) { return a.columns[x].name == b.columns[y].name; });
}

} // namespace tidemark
