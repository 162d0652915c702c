// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tidemark {

/// An identifier in SQL, whatever it contains. REQUIRES: no NUL byte.
std::string quotedName(std::string_view name);

/// SQLite compares names without regard to the case of ASCII letters, and of no other.
bool sameName(std::string_view a, std::string_view b);
bool startsWithName(std::string_view name, std::string_view prefix);

/// A CREATE statement as SQLite stores it: `CREATE TABLE name rest`, also for UNIQUE INDEX, INDEX and TRIGGER.
struct CreateSql {
    std::string_view prefix; ///< "CREATE TABLE " and the like.
    std::string_view token;  ///< The name as written.
    std::string name;        ///< The name it means.
    std::string_view rest;   ///< Everything behind the name.
};

/// Views into `sql`; nothing if it is not of the stored form.
std::optional<CreateSql> splitCreateSql(std::string_view sql);

/// The statement with another name.
std::string withName(const CreateSql& parts, std::string_view name);

} // namespace tidemark
