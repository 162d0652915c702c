// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace tidemark::ui {

// URIs of storages as text: taken apart for a form and joined again. Pure functions; nothing is opened. Any thread.

enum class StorageEngine { None, Sqlite, Memory, Postgres, Chroma, Qdrant, Milvus, Unknown };

struct StorageFields {
    StorageEngine engine = StorageEngine::None; ///< None: an empty text, so only a repository.
    QString path;        ///< SQLite's file or a memory storage's name; of an unknown engine the whole text.
    bool secure = false; ///< https
    QString host;        ///< Without the brackets of an IPv6 address.
    int port = 0;        ///< 0: the engine's own.
    QString database;    ///< PostgreSQL's database, Chroma's tenant/database.
    QString user;
    QString options; ///< What stands behind the question mark, without secrets.
    friend bool operator==(const StorageFields&, const StorageFields&) = default;
};

struct SplitUri {
    StorageFields fields;
    std::optional<QString> password; ///< Taken out of the text: a URI that is kept never holds one.
};

/// What somebody pasted: a URI, a file:// URL, a path, or a file name that ends as SQLite's do.
SplitUri splitUri(const QString& pasted);
/// The URI as it is kept; splitUri() gives the same fields again.
QString joinUri(const StorageFields& fields);
/// The same text without a password, byte for byte if it has none.
std::string withoutPassword(const std::string& uri);

/// "SQLite file", translated.
QString engineName(StorageEngine engine);
/// Those that a form offers, in its order.
const std::vector<StorageEngine>& offeredEngines();
/// False for those that this version recognises and cannot open.
bool isAvailable(StorageEngine engine);
/// It is reached over the network, by host and port, and may want a password.
bool isServer(StorageEngine engine);
int defaultPort(StorageEngine engine); ///< 0 if it has none.
/// A name for the connection: the file's or the database's; may be empty.
QString proposedName(const StorageFields& fields);

} // namespace tidemark::ui
