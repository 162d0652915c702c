// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite/vec0extension.h"

#include "base/showntext.h"

#include <fmt/format.h>

#include <sys/stat.h>

#include <array>
#include <cstdlib>

namespace tidemark {

namespace {

constexpr const char* kVariable = "TIDEMARK_SQLITE_VEC";
constexpr const char* kEntryPoint = "sqlite3_vec_init";
constexpr std::array kPlaces = {
    "/usr/local/lib/vec0.so",
    "/usr/local/lib/sqlite3/vec0.so",
    "/usr/lib/sqlite3/vec0.so",
    "/usr/lib/vec0.so",
#ifdef __x86_64__
    "/usr/lib/x86_64-linux-gnu/vec0.so",
    "/usr/lib/x86_64-linux-gnu/sqlite3/vec0.so",
#endif
#ifdef __aarch64__
    "/usr/lib/aarch64-linux-gnu/vec0.so",
    "/usr/lib/aarch64-linux-gnu/sqlite3/vec0.so",
#endif
};

bool isFile(const std::string& path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

} // namespace

Result<std::string> findVec0Extension()
{
    if (const char* const chosen = std::getenv(kVariable); chosen != nullptr && *chosen != '\0') {
        // A relative path would mean another file in every directory.
        if (chosen[0] == '/' && isFile(chosen))
            return std::string(chosen);
        return fail(Errc::NotFound,
                    fmt::format("{} names {}, which is no file with an absolute path", kVariable, shownName(chosen)));
    }
    for (const char* const place : kPlaces) {
        if (isFile(place))
            return std::string(place);
    }
    return fail(Errc::NotFound, fmt::format("there is no vec0.so in /usr/lib and /usr/local/lib, and the environment "
                                            "variable {} names none",
                                            kVariable));
}

Result<void> loadVec0Extension(SqliteConnection& connection)
{
    TM_TRY_ASSIGN(const std::string path, findVec0Extension());
    sqlite3_db_config(connection.get(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1, nullptr);
    char* message = nullptr;
    const int rc = sqlite3_load_extension(connection.get(), path.c_str(), kEntryPoint, &message);
    sqlite3_db_config(connection.get(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    if (rc == SQLITE_OK)
        return {};
    const std::string text = message == nullptr ? "no reason given" : message;
    sqlite3_free(message);
    return fail(Errc::Unsupported, fmt::format("sqlite-vec cannot be loaded: {}", shownName(text)), path);
}

} // namespace tidemark
