// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/showntext.h"
#include "cli/command.h"
#include "cli/format.h"
#include "demo/demo.h"

#include <fmt/format.h>

namespace tidemark::cli {

namespace {

/// As a shell takes it back: in single quotes where that is needed.
std::string quoted(const std::string& word)
{
    constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-";
    if (!word.empty() && word.find_first_not_of(kPlain) == std::string::npos)
        return word;
    std::string out = "'";
    for (const char c : word)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

/// The one before the newest, which a demo's storage usually equals: there is more to see.
Result<std::string> snapshotToTry(const DemoResult& demo)
{
    PosixFileSystem files;
    SystemRandom random;
    const SystemClock clock;
    TM_TRY_ASSIGN(const auto manager,
                  SnapshotManager::open(RepositoryEnvironment{files, random, clock}, demo.repositoryDirectory,
                                        SnapshotManager::OpenMode::MustExist, SnapshotConfig()));
    TM_TRY_ASSIGN(const Listing listing, manager->list());
    if (listing.snapshots.empty())
        return fail(Errc::NotFound, "the demo has no snapshots");
    return listing.snapshots[std::min<std::size_t>(1, listing.snapshots.size() - 1)].id;
}

std::vector<std::string> nextSteps(const DemoResult& demo, const std::string& id)
{
    const std::string program = "tidemark-cli --repository " + quoted(demo.repositoryDirectory) + " ";
    const std::string storage = " --storage " + quoted(demo.storageUri);
    return {
        program + "list",
        program + "create" + storage + " --description 'my first snapshot'",
        program + "diff " + id + storage,
        program + "restore " + id + storage + " --dry-run",
        program + "restore " + id + storage,
        program + "verify",
    };
}

Result<ExitCode> demo(const std::string& directory, Session& session)
{
    TM_TRY_ASSIGN(const DemoResult made, createDemo(session.files(), directory, session.job()));
    session.endProgress();
    TM_TRY_ASSIGN(const std::string id, snapshotToTry(made));
    const std::vector<std::string> steps = nextSteps(made, id);
    Output& output = session.output();
    output.line(
        fmt::format("Storage     {}  ({})", shownText(made.storageUri), counted(made.vectors, "vector", "vectors")));
    output.line(fmt::format("Repository  {}  ({})", shownText(made.repositoryDirectory),
                            counted(made.snapshots, "snapshot", "snapshots")));
    output.line("\nTry next:");
    for (const std::string& step : steps)
        output.line("  " + shownText(step));
    output.document(Json{{"storage", jsonFromBytes(made.storageUri)},
                         {"repository", jsonFromBytes(made.repositoryDirectory)},
                         {"vectors", made.vectors},
                         {"snapshots", made.snapshots},
                         {"next", steps}});
    return ExitCode::Done;
}

} // namespace

Action setUpDemo(CLI::App& app)
{
    auto directory = std::make_shared<std::string>();
    app.add_option("DIR", *directory, "A new directory for both")->required()->type_name("");
    return [directory](Session& session) { return demo(*directory, session); };
}

} // namespace tidemark::cli
