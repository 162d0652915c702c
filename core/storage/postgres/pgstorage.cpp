// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/postgres/pgstorage.h"

#include "storage/postgres/pgdefault.h"
#include "storage/postgres/pgdefinition.h"
#include "storage/postgres/pgreader.h"
#include "storage/postgres/pgschema.h"
#include "storage/postgres/pgwriter.h"
#include "storage/shownname.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemark {

namespace {

constexpr std::string_view kDoing = "looking at the server";
constexpr std::uint32_t kMaxDimension = 16000; ///< pgvector's, for vector and halfvec.

/// What libpq makes of a URI, without connecting. InvalidArgument if it cannot, or if there is a password in it.
Result<void> checkUri(const std::string& uri)
{
    char* message = nullptr;
    PQconninfoOption* const options = PQconninfoParse(uri.c_str(), &message);
    if (options == nullptr) {
        // The message may quote the URI, which may hold a password in some malformed place.
        PQfreemem(message);
        return fail(Errc::InvalidArgument,
                    "the URI is none that libpq reads: postgresql://[user@][host][:port][/database][?option=value]");
    }
    bool hasPassword = false;
    for (const PQconninfoOption* option = options; option->keyword != nullptr; ++option) {
        const std::string_view keyword = option->keyword;
        hasPassword = hasPassword || (option->val != nullptr && (keyword == "password" || keyword == "sslpassword"));
    }
    PQconninfoFree(options);
    if (hasPassword)
        return fail(Errc::InvalidArgument, "the URI holds a password, which must not stand there");
    return {};
}

PgTable defaultTable(const NamespaceInfo& info, const PgVectorTypes& types)
{
    PgVectorTypes named = types;
    if (!named.isInstalled())
        named.schema = "public";
    auto table = pgTableFromConfig(pgDefaultConfig(info, named));
    return table ? std::move(*table) : PgTable();
}

bool needsPgvector(const PgTable& table)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [](const PgColumn& column) {
        return column.carrier == PgCarrier::Vector || column.carrier == PgCarrier::HalfVector ||
               column.carrier == PgCarrier::SparseVector;
    });
}

/// Names that the server would cut short.
void checkNames(const NamespaceInfo& info, const PgTable& table, std::vector<std::string>& reasons)
{
    const std::string shown = shownName(info.name);
    const auto name = pgNameOf(info.name);
    if (!name || !isValidUtf8(info.name)) {
        reasons.push_back(
            fmt::format("{}: a namespace of PostgreSQL is named schema.table; restore it under such a name", shown));
        return;
    }
    if (name->schema.size() > kPgNameBytes || name->table.size() > kPgNameBytes)
        reasons.push_back(fmt::format("{}: PostgreSQL's names have at most {} bytes", shown, kPgNameBytes));
    for (const PgColumn& column : table.columns) {
        if (column.name.size() > kPgNameBytes || !isValidUtf8(column.name))
            reasons.push_back(fmt::format("{}: {} cannot be the name of a column: it must be UTF-8 of at most {} bytes",
                                          shown, shownName(column.name), kPgNameBytes));
    }
}

/// The words for what hangs on a table that would be dropped.
std::vector<std::string> dependents(const Json& config)
{
    std::vector<std::string> words;
    for (const char* const key : {"referenced_by", "views"}) {
        const auto list = config.find(key);
        if (list == config.end() || !list->is_array())
            continue;
        for (const Json& item : *list) {
            if (item.is_object())
                words.push_back(fmt::format("the foreign key {} of {}", shownName(item.value("name", "")),
                                            shownName(item.value("schema", "") + "." + item.value("table", ""))));
            else if (item.is_string())
                words.push_back(fmt::format("the view {}", shownName(item.get<std::string>())));
        }
    }
    return words;
}

void remarkOnTriggers(const PgTable& table, bool isOwned, PlanRemarks& remarks)
{
    const auto triggers = table.config.find("triggers");
    if (triggers == table.config.end() || !triggers->is_array())
        return;
    std::string names;
    for (const Json& trigger : *triggers) {
        if (trigger.is_object() && trigger.value("enabled", "") != "D")
            names += (names.empty() ? "" : ", ") + shownName(trigger.value("name", ""));
    }
    if (names.empty())
        return;
    remarks.notes.push_back(
        isOwned
            ? fmt::format("its triggers do not run for the rows that are written: {}", names)
            : fmt::format("its triggers run for every row that is written, for the role does not own the table: {}. If "
                          "they change what is written, the restore is refused and nothing changes",
                          names));
}

void remarkOnCascades(const PgTable& table, PlanRemarks& remarks)
{
    const auto list = table.config.find("referenced_by");
    if (list == table.config.end() || !list->is_array())
        return;
    for (const Json& item : *list) {
        const std::string action = item.is_object() ? item.value("on_delete", "") : std::string();
        if (action == "c" || action == "n" || action == "d")
            remarks.notes.push_back(
                fmt::format("if rows of {} refer to rows that are removed, the restore is refused: they "
                            "would go or change with them (the foreign key {})",
                            shownName(item.value("schema", "") + "." + item.value("table", "")),
                            shownName(item.value("name", ""))));
    }
}

} // namespace

PgStorage::PgStorage(PgOpening opening, const PgStorageOptions& options)
    : m_opening(std::move(opening))
    , m_options(options)
{
}

Result<std::unique_ptr<PgStorage>> PgStorage::open(const std::string& uri, const PgStorageOptions& options)
{
    TM_TRY(checkUri(uri));
    PgOpening opening;
    opening.uri = uri;
    opening.secret = options.secret;
    opening.lockTimeout = options.lockTimeout;
    opening.stop = options.stop;
    TM_TRY_ASSIGN(PgConnection connection, PgConnection::open(opening));
    std::unique_ptr<PgStorage> storage(new PgStorage(std::move(opening), options));
    if (auto learnt = storage->learn(connection); !learnt) {
        learnt.error().path = uri;
        return fail(std::move(learnt).error());
    }
    return storage;
}

Result<void> PgStorage::learn(PgConnection& connection)
{
    TM_TRY_ASSIGN(const PgResult found,
                  connection.execute("SELECT pg_catalog.current_database(), current_user, "
                                     "pg_catalog.current_setting('server_version'), pg_catalog.pg_is_in_recovery(), "
                                     "(SELECT extversion FROM pg_catalog.pg_extension WHERE extname='vector')",
                                     kDoing));
    m_server.database = found.text(0, 0);
    m_server.role = found.text(0, 1);
    m_server.version = found.text(0, 2);
    m_server.isStandby = found.boolean(0, 3);
    m_server.pgvector = found.text(0, 4);
    m_server.isEncrypted = connection.isEncrypted();
    m_server.isVerified = m_server.isEncrypted && connection.option("sslmode") == "verify-full";
    const std::string host = PQhost(connection.get()) == nullptr ? "" : PQhost(connection.get());
    m_server.isLocal =
        host.empty() || host.starts_with('/') || host == "localhost" || host == "127.0.0.1" || host == "::1";
    TM_TRY_ASSIGN(m_types, readPgVectorTypes(connection));
    TM_TRY_ASSIGN(const PgResult schemas, connection.execute("SELECT nspname FROM pg_catalog.pg_namespace", kDoing));
    for (int row = 0; row < schemas.rows(); ++row)
        m_schemas.emplace(schemas.text(row, 0));
    const auto number = connection.execute("SELECT system_identifier FROM pg_catalog.pg_control_system()", kDoing);
    const char* const port = PQport(connection.get());
    m_identity = number ? fmt::format("postgresql:{}/{}", number->text(0, 0), m_server.database)
                        : fmt::format("postgresql://{}:{}/{}", host, port == nullptr ? "" : port, m_server.database);
    return {};
}

Result<std::vector<ConnectionFact>> PgStorage::connectionFacts()
{
    std::vector<ConnectionFact> facts;
    facts.push_back({"server", "PostgreSQL " + m_server.version + (m_server.isStandby ? ", a read-only standby" : ""),
                     m_server.isStandby});
    facts.push_back(
        {"extension",
         m_server.pgvector.empty() ? "pgvector is not installed in this database" : "pgvector " + m_server.pgvector,
         m_server.pgvector.empty()});
    facts.push_back({"login", fmt::format("{} in {}", m_server.role, m_server.database)});
    if (m_server.isVerified)
        facts.push_back({"encryption", "TLS; the server's certificate and name are checked (verify-full)"});
    else if (m_server.isEncrypted)
        facts.push_back(
            {"encryption", "TLS, but nothing checks that the server is the right one: sslmode=verify-full does", true});
    else if (m_server.isLocal)
        facts.push_back({"encryption", "none; the server is on this machine"});
    else
        facts.push_back({"encryption",
                         "none: vectors and the password can be read on the way; sslmode=verify-full encrypts", true});
    return facts;
}

StorageCapabilities PgStorage::engineCapabilities()
{
    StorageCapabilities capabilities;
    capabilities.engine = "postgres";
    capabilities.parallelRanges = true;
    ContentLimits& limits = capabilities.limits;
    limits.idTypes = static_cast<std::uint8_t>(bitOf(IdType::Text) | bitOf(IdType::Integer) | bitOf(IdType::Uuid) |
                                               bitOf(IdType::Blob) | bitOf(IdType::Real));
    limits.mixedIds = false;
    limits.utf8Only = true;
    limits.finiteOnly = true;
    limits.maxDimension = kMaxDimension;
    limits.vectorKinds = static_cast<std::uint8_t>(bitOf(VectorKind::Float32) | bitOf(VectorKind::Bit) |
                                                   bitOf(VectorKind::Float16) | bitOf(VectorKind::Sparse));
    limits.metadata = MetadataModel::JsonText;
    limits.mixedCells = false;
    limits.metrics = {"cosine", "ip", "l1", "l2"};
    return capabilities;
}

StorageCapabilities PgStorage::capabilities() const
{
    StorageCapabilities capabilities = engineCapabilities();
    capabilities.readOnly = m_options.readOnly || m_server.isStandby;
    // An older pgvector has fewer types.
    std::uint8_t& kinds = capabilities.limits.vectorKinds;
    if (!m_types.hasHalf)
        kinds = static_cast<std::uint8_t>(kinds & ~bitOf(VectorKind::Float16));
    if (!m_types.hasSparse)
        kinds = static_cast<std::uint8_t>(kinds & ~bitOf(VectorKind::Sparse));
    return capabilities;
}

Result<std::unique_ptr<StorageReader>> PgStorage::openReader(unsigned streams)
{
    return PgReader::open(m_opening, streams);
}

Result<std::unique_ptr<StorageWriter>> PgStorage::openWriter()
{
    if (m_options.readOnly)
        return fail(Errc::ReadOnly, "the storage was opened read-only", uri());
    return PgWriter::open(m_opening, std::nullopt);
}

Result<std::unique_ptr<StorageWriter>> PgStorage::openWriterFor(const std::vector<std::string>& namespaceNames)
{
    if (m_options.readOnly)
        return fail(Errc::ReadOnly, "the storage was opened read-only", uri());
    return PgWriter::open(m_opening, namespaceNames);
}

std::vector<std::string> PgStorage::cannotHold(const NamespaceInfo& info, const ContentTraits& traits) const
{
    std::vector<std::string> reasons;
    const std::string shown = shownName(info.name);
    const bool isOurs = info.engine == "postgres" && !info.config.is_null();
    PgTable table;
    if (isOurs) {
        auto own = pgTableOf(info);
        if (!own)
            return {own.error().detail};
        table = std::move(**own);
    } else {
        table = defaultTable(info, m_types);
    }
    checkNames(info, table, reasons);
    if (needsPgvector(table) && !m_types.isInstalled())
        reasons.push_back(fmt::format("{}: the database lacks the extension vector: CREATE EXTENSION vector", shown));
    if (isOurs)
        return reasons;
    if (info.dimension.value_or(0) > kMaxDimension)
        reasons.push_back(fmt::format("{}: pgvector keeps at most {} dimensions, and it has {}", shown, kMaxDimension,
                                      *info.dimension));
    if (traits.nonFinite)
        reasons.push_back(fmt::format("{}: pgvector keeps no NaN and no infinity", shown));
    const std::uint8_t wanted = bitOf(info.idType.value_or(IdType::Text));
    if ((traits.idTypes & ~wanted) != 0)
        reasons.push_back(fmt::format("{}: a table has ids of one type, and these are of others or of several", shown));
    for (const std::string& column : traits.cellColumns) {
        const bool isColumn = std::any_of(table.columns.begin(), table.columns.end(),
                                          [&](const PgColumn& each) { return each.name == column; });
        if (!isColumn)
            reasons.push_back(fmt::format("{}: there is no column {} for its values", shown, shownName(column)));
    }
    return reasons;
}

std::string PgStorage::hostedName(const std::string& name) const
{
    const auto own = pgNameOf(name);
    return own && m_schemas.contains(own->schema) ? name : pgNamespaceName({"public", name});
}

bool PgStorage::mustRecreate(const NamespaceInfo& existing, const NamespaceInfo& wanted) const
{
    const auto now = pgTableOf(existing);
    auto then = pgTableOf(wanted);
    if (!now || !*now || !then)
        return true;
    if (!*then)
        return !isSamePgLayout(**now, defaultTable(wanted, m_types));
    return !isSamePgLayout(**now, **then);
}

PlanRemarks PgStorage::remarks(const NamespaceInfo* existing, const NamespaceInfo* wanted) const
{
    PlanRemarks remarks;
    const NamespaceInfo& info = existing != nullptr ? *existing : *wanted;
    const auto name = pgNameOf(info.name);
    if (!name)
        return remarks; // cannotHold() says it.
    const bool isDropped = existing != nullptr && (wanted == nullptr || mustRecreate(*existing, *wanted));
    const bool isMade = wanted != nullptr && (existing == nullptr || isDropped);
    auto connection = PgConnection::open(m_opening);
    if (!connection) {
        remarks.conflicts.push_back(connection.error().detail);
        return remarks;
    }
    const auto found = connection->query(
        "SELECT pg_catalog.has_schema_privilege(n.oid,'CREATE'), c.oid IS NOT NULL, c.relkind IN ('r','p'), "
        "pg_catalog.pg_has_role(c.relowner,'USAGE'), pg_catalog.has_table_privilege(c.oid,'INSERT') AND "
        "pg_catalog.has_table_privilege(c.oid,'UPDATE') AND pg_catalog.has_table_privilege(c.oid,'DELETE') "
        "FROM pg_catalog.pg_namespace n LEFT JOIN pg_catalog.pg_class c ON c.relnamespace=n.oid AND c.relname=$2 "
        "WHERE n.nspname=$1",
        {name->schema, name->table}, kDoing);
    if (!found) {
        remarks.conflicts.push_back(found.error().detail);
        return remarks;
    }
    const bool hasSchema = found->rows() != 0;
    const bool isOwned = hasSchema && found->boolean(0, 3);
    if (isMade && !hasSchema)
        remarks.conflicts.push_back(
            fmt::format("there is no schema {}: CREATE SCHEMA makes it", shownName(name->schema)));
    if (isMade && hasSchema && !found->boolean(0, 0))
        remarks.conflicts.push_back(
            fmt::format("the role may make no table in the schema {}: GRANT CREATE ON SCHEMA gives "
                        "it the privilege",
                        shownName(name->schema)));
    if (existing == nullptr && hasSchema && found->boolean(0, 1))
        remarks.conflicts.push_back(
            fmt::format("something else has the name {} and is never touched", shownName(info.name)));
    if (isDropped && hasSchema && !isOwned)
        remarks.conflicts.emplace_back("it would have to be dropped, which only its owner may");
    if (existing != nullptr && !isDropped && hasSchema && !found->boolean(0, 4))
        remarks.conflicts.emplace_back(
            "the role lacks one of the privileges INSERT, UPDATE and DELETE on the table: GRANT "
            "gives it");
    if (isDropped) {
        for (const std::string& word : dependents(existing->config))
            remarks.conflicts.push_back(fmt::format("it would have to be dropped, and {} depends on it", word));
    } else if (existing != nullptr) {
        if (const auto table = pgTableOf(*existing); table && *table) {
            remarkOnTriggers(**table, isOwned, remarks);
            remarkOnCascades(**table, remarks);
        }
    }
    if (!isMade || !remarks.conflicts.empty())
        return remarks;
    // A dry run: the server says what types it lacks.
    if (auto begun = connection->execute("BEGIN READ ONLY", kDoing); !begun) {
        remarks.conflicts.push_back(begun.error().detail);
        return remarks;
    }
    auto definition = definePgTable(*connection, *wanted, m_types);
    if (definition)
        remarks.notes = std::move(definition->notes);
    else
        remarks.conflicts.push_back(definition.error().detail);
    return remarks;
}

} // namespace tidemark
