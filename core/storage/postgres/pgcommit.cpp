// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// The second half of PgWriter: what has to be done around the changes themselves, and the commit.
#include "storage/postgres/pgoutcome.h"
#include "storage/postgres/pgwriter.h"
#include "storage/shownname.h"

#include <fmt/format.h>

namespace tidemark {

namespace {

constexpr std::string_view kCommitting = "committing the changes";

/// A step that failed for what the database lacks, not for the rows.
bool isLacking(const Error& error)
{
    for (const char* const state : {"[42", "[3F000]", "[0A000]", "[54", "[22023]"}) {
        if (error.detail.find(state) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

/// Once, before the first change: foreign keys of the tables that are ours are checked at the end, so that it does not
/// matter which table is written first. At the end they are what they were; nobody else sees anything of it.
Result<void> PgWriter::beginChanges()
{
    if (m_hasBegunChanges)
        return {};
    m_hasBegunChanges = true;
    for (const auto& [name, entry] : m_entries) {
        const auto keys = entry.table.config.find("foreign_keys");
        if (!entry.table.isOwned || !m_locked.contains(name) || keys == entry.table.config.end() || !keys->is_array())
            continue;
        for (const Json& key : *keys) {
            if (key.value("deferrable", false))
                continue;
            const std::string sql = fmt::format("ALTER TABLE {} ALTER CONSTRAINT {} ", entry.table.name.sql(),
                                                pgQuoted(key.value("name", "")));
            TM_TRY(m_connection.execute("SAVEPOINT tidemark_defer", kCommitting));
            if (m_connection.execute(sql + "DEFERRABLE INITIALLY DEFERRED", kCommitting)) {
                TM_TRY(m_connection.execute("RELEASE SAVEPOINT tidemark_defer", kCommitting));
                m_undoAtEnd.push_back(sql + "NOT DEFERRABLE");
            } else {
                TM_TRY(m_connection.execute("ROLLBACK TO SAVEPOINT tidemark_defer", kCommitting));
            }
        }
    }
    return {};
}

/// Triggers of users could change what is written; the owner of a table can make them pause, and with the transaction
/// nobody else sees it. Others' triggers run; rows that they change do not read back, which refuses the restore.
Result<void> PgWriter::silenceTriggers(const PgTable& table)
{
    const auto triggers = table.config.find("triggers");
    if (!table.isOwned || triggers == table.config.end() || !triggers->is_array())
        return {};
    for (const Json& trigger : *triggers) {
        const std::string enabled = trigger.value("enabled", "");
        if (enabled == "D")
            continue;
        const std::string name = pgQuoted(trigger.value("name", ""));
        const std::string sql = fmt::format("ALTER TABLE {} ", table.name.sql());
        TM_TRY(m_connection.execute(sql + "DISABLE TRIGGER " + name, "pausing a trigger"));
        m_undoAtEnd.push_back(sql +
                              (enabled == "R"   ? "ENABLE REPLICA TRIGGER "
                               : enabled == "A" ? "ENABLE ALWAYS TRIGGER "
                                                : "ENABLE TRIGGER ") +
                              name);
    }
    return {};
}

Result<void> PgWriter::runStep(const PgStep& step, const PgTable& table)
{
    const std::string doing = fmt::format("making {} of {}", step.what, shownName(pgNamespaceName(table.name)));
    TM_TRY(m_connection.execute("SAVEPOINT tidemark_step", doing));
    auto done = m_connection.execute(step.sql, doing);
    if (done) {
        TM_TRY(m_connection.execute("RELEASE SAVEPOINT tidemark_step", doing));
        return {};
    }
    if (!isLacking(done.error()) || m_connection.isLost())
        return fail(std::move(done).error());
    TM_TRY(m_connection.execute("ROLLBACK TO SAVEPOINT tidemark_step", doing));
    m_notes.push_back(fmt::format("{}: was not recreated: {} ({})", shownName(pgNamespaceName(table.name)), step.what,
                                  done.error().detail));
    return {};
}

/// Where a sequence would give a number that a row has by now, it goes on behind the highest one. It keeps that if the
/// commit fails, which costs nothing but numbers.
Result<void> PgWriter::advanceSequences(const PgTable& table)
{
    const Json& columns = table.config["columns"];
    for (const Json& column : columns) {
        const auto sequence = column.find("sequence");
        if (sequence == column.end() || !sequence->is_object() || sequence->value("increment", 1) < 1)
            continue;
        const std::string name = PgName{sequence->value("schema", ""), sequence->value("name", "")}.sql();
        const std::string doing = fmt::format("looking at the sequence {}", shownName(name));
        const std::string sql = fmt::format(
            "SELECT pg_catalog.setval({0}::pg_catalog.regclass, m.most, true) FROM (SELECT max({1})::pg_catalog.int8 "
            "AS "
            "most FROM {2}) m, {3} s WHERE m.most >= s.last_value + CASE WHEN s.is_called THEN 1 ELSE 0 END",
            pgLiteral(name), pgQuoted(column.value("name", "")), table.sourceSql(), name);
        TM_TRY(m_connection.execute("SAVEPOINT tidemark_sequence", doing));
        if (auto done = m_connection.execute(sql, doing); !done) {
            if (m_connection.isLost())
                return fail(std::move(done).error());
            TM_TRY(m_connection.execute("ROLLBACK TO SAVEPOINT tidemark_sequence", doing));
            m_notes.push_back(fmt::format("{}: the next number of its sequence {} may be one that a row has: {}",
                                          shownName(pgNamespaceName(table.name)), shownName(name),
                                          done.error().detail));
        } else {
            TM_TRY(m_connection.execute("RELEASE SAVEPOINT tidemark_sequence", doing));
        }
    }
    return {};
}

Result<void> PgWriter::finish()
{
    TM_TRY(flushAll());
    TM_TRY(createPending());
    TM_TRY(
        m_connection.execute("SELECT pg_catalog.set_config('maintenance_work_mem','256MB',true) WHERE "
                             "pg_catalog.pg_size_bytes(pg_catalog.current_setting('maintenance_work_mem'))<268435456",
                             kCommitting));
    for (const auto& [name, entry] : m_entries) {
        for (const PgStep& step : entry.indexes)
            TM_TRY(runStep(step, entry.table));
    }
    for (const auto& [name, entry] : m_entries) {
        for (const PgStep& step : entry.foreignKeys)
            TM_TRY(runStep(step, entry.table));
    }
    // A violation says its name here, and not in the answer to COMMIT.
    TM_TRY(m_connection.execute("SET CONSTRAINTS ALL IMMEDIATE", "checking the constraints"));
    for (auto it = m_undoAtEnd.rbegin(); it != m_undoAtEnd.rend(); ++it)
        TM_TRY(m_connection.execute(*it, "giving a trigger or a foreign key back what it was"));
    for (const auto& [name, entry] : m_entries) {
        if (entry.writer != nullptr && entry.writer->hasWritten())
            TM_TRY(advanceSequences(entry.table));
    }
    return {};
}

Result<void> PgWriter::sendCommit()
{
    TM_TRY_ASSIGN(const PgResult number,
                  m_connection.execute("SELECT pg_catalog.txid_current_if_assigned()", kCommitting));
    const std::string transaction(number.text(0, 0));
    auto done = m_connection.executeToTheEnd("COMMIT", kCommitting);
    if (done && std::string_view(PQcmdStatus(const_cast<PGresult*>(done->get()))) == "COMMIT")
        return {};
    if (done)
        return fail(Errc::Internal, "the server rolled back instead of committing: an earlier statement had failed");
    Error error = std::move(done).error();
    if (!m_connection.isLost())
        return fail(std::move(error)); // It said why: the transaction is rolled back.
    if (transaction.empty())
        return fail(std::move(error)); // Nothing was changed.
    m_connection.close();
    switch (findPgOutcome(m_opening, transaction)) {
    case PgOutcome::Committed: return {};
    case PgOutcome::RolledBack:
        error.detail += "; the server was asked again and has rolled the changes back";
        return fail(std::move(error));
    case PgOutcome::Unknown: break;
    }
    error.code = Errc::OutcomeUnknown;
    error.consequence = Consequence::Unknown;
    error.detail += fmt::format("; whether it has committed is not known: when the server is back, SELECT "
                                "txid_status({}) says it, and so does a comparison with the snapshot",
                                transaction);
    return fail(std::move(error));
}

Result<void> PgWriter::commit()
{
    TM_TRY(checkOpen());
    auto done = finish();
    if (done)
        done = sendCommit();
    if (!done) {
        m_hasFailed = true;
        done.error().path = m_opening.uri;
        return done;
    }
    m_isDone = true;
    for (auto& [name, entry] : m_entries)
        entry.writer.reset();
    return {};
}

} // namespace tidemark
