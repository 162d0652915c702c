// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/postgres/pgoutcome.h"

#include <thread>

namespace tidemark {

namespace {

constexpr int kAttempts = 20;
constexpr std::chrono::milliseconds kPause{250};

} // namespace

PgOutcome findPgOutcome(const PgOpening& opening, const std::string& transaction)
{
    PgOpening unstoppable = opening; // The answer matters more than the time.
    unstoppable.stop = {};
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        if (attempt != 0)
            std::this_thread::sleep_for(kPause);
        auto connection = PgConnection::open(unstoppable);
        if (!connection)
            continue;
        const auto status = connection->query("SELECT pg_catalog.txid_status($1::pg_catalog.int8)", {transaction},
                                              "asking what became of the transaction");
        if (!status)
            continue;
        if (status->text(0, 0) == "committed")
            return PgOutcome::Committed;
        if (status->text(0, 0) == "aborted")
            return PgOutcome::RolledBack;
        // In progress: the server has not noticed yet that its client is gone, or is about to commit.
    }
    return PgOutcome::Unknown;
}

} // namespace tidemark
