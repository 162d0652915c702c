// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/showntext.h"
#include "cli/command.h"
#include "cli/format.h"
#include "cli/linereader.h"
#include "cli/recordloader.h"
#include "cli/resultjson.h"

#include <fmt/format.h>

namespace tidemark::cli {

namespace {

struct Arguments {
    std::string uri;
    std::string file = "-";
};

/// Names the line, and says that the rest of the input does not count either.
tl::unexpected<Error> atLine(std::uint64_t number, const std::string& file, Error error)
{
    error.detail = fmt::format("line {}: {}", number, error.detail);
    if (error.path.empty() && file != "-")
        error.path = file;
    return fail(std::move(error));
}

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

Result<void> stageAll(LineReader& lines, RecordLoader& loader, const std::string& file, const JobContext& job)
{
    Record record;
    std::uint64_t done = 0;
    for (;;) {
        TM_TRY_ASSIGN(const auto line, lines.next(job));
        if (!line)
            return loader.finish();
        if (isBlank(*line))
            continue;
        Result<void> added = parseRecord(*line, record);
        if (added)
            added = loader.add(record);
        if (!added)
            return atLine(lines.number(), file, std::move(added).error());
        if (++done % kBatchRows == 0) {
            TM_TRY(job.checkStop());
            job.report({Phase::Writing, done, 0, record.info.name});
        }
    }
}

void print(Output& output, const std::string& uri, const std::map<std::string, RecordLoader::Loaded>& loaded)
{
    Json namespaces = Json::array();
    std::uint64_t vectors = 0;
    for (const auto& [name, part] : loaded) {
        namespaces.push_back(Json{{"name", jsonFromBytes(name)}, {"created", part.created}, {"vectors", part.vectors}});
        output.line(fmt::format("{}: {}{}", shownText(name), counted(part.vectors, "vector", "vectors"),
                                part.created ? ", new" : ""));
        vectors += part.vectors;
    }
    output.line(fmt::format("Loaded {} into {}.", counted(vectors, "vector", "vectors"), shownText(uri)));
    output.document(Json{{"storage", jsonFromBytes(uri)}, {"vectors", vectors}, {"namespaces", std::move(namespaces)}});
}

Result<ExitCode> load(const Arguments& arguments, Session& session)
{
    const JobContext job = session.job();
    // The input first: a mistyped file must not leave a new storage behind.
    TM_TRY_ASSIGN(LineReader lines, LineReader::open(arguments.file));
    TM_TRY_ASSIGN(const auto storage, session.openStorage(arguments.uri, Session::Missing::IsEmpty));
    TM_TRY_ASSIGN(const auto writer, storage->openWriter());
    TM_TRY_ASSIGN(RecordLoader loader, RecordLoader::open(*storage, *writer));
    TM_TRY(stageAll(lines, loader, arguments.file, job));
    TM_TRY(job.checkStop());
    TM_TRY(writer->commit());
    session.endProgress();
    print(session.output(), storage->uri(), loader.loaded());
    return ExitCode::Done;
}

} // namespace

Action setUpStorageLoad(CLI::App& app)
{
    auto arguments = std::make_shared<Arguments>();
    app.add_option("URI", arguments->uri, "The storage; a missing SQLite file is created")->required()->type_name("");
    app.add_option("FILE", arguments->file, "JSON Lines; standard input if it is left out or \"-\"")->type_name("");
    app.footer(app.get_footer() + "\n\n" + kRecordFormat);
    return [arguments](Session& session) { return load(*arguments, session); };
}

} // namespace tidemark::cli
