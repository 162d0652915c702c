// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/record.h"

#include <fmt/format.h>

namespace tidemark::cli {

namespace {

struct Arguments {
    std::string uri;
    std::vector<std::string> namespaces;
    bool definitions = false;
};

/// Prints lines, or with --json the same objects as one array. A dump that fails leaves the array open, so that nobody
/// takes it for a whole one.
class Lines {
public:
    explicit Lines(Output& output) : m_output(output) {}

    void add(std::string& line)
    {
        if (m_output.json()) {
            line.pop_back();
            m_output.raw(m_any ? ",\n" : "[");
        }
        m_output.raw(line);
        line.clear();
        m_any = true;
    }
    void finish()
    {
        if (m_output.json())
            m_output.raw(m_any ? "]\n" : "[]\n");
    }

private:
    Output& m_output;
    bool m_any = false;
};

Result<std::vector<const NamespaceInfo*>> chosenFrom(const StorageReader& reader, const std::vector<std::string>& names)
{
    std::vector<const NamespaceInfo*> chosen;
    if (names.empty()) {
        for (const NamespaceInfo& info : reader.namespaces())
            chosen.push_back(&info);
    }
    for (const std::string& name : names) {
        const NamespaceInfo* info = reader.find(name);
        if (info == nullptr)
            return fail(Errc::NotFound, fmt::format("there is no namespace \"{}\"", name));
        chosen.push_back(info);
    }
    return chosen;
}

/// Returns how many rows there were.
Result<std::uint64_t> dumpRows(StorageReader& reader, const NamespaceInfo& info, Lines& lines, Session& session)
{
    std::string namespaceJson;
    appendName(namespaceJson, info.name);
    TM_TRY_ASSIGN(const auto stream, reader.scan(info.name, ScanRange{}));
    VectorBatch batch;
    std::string line;
    std::uint64_t rows = 0;
    for (;;) {
        TM_TRY(session.quietJob().checkStop());
        TM_TRY_ASSIGN(const bool more, stream->next(batch));
        if (!more)
            return rows;
        for (std::size_t row = 0; row < batch.rows(); ++row) {
            appendRecord(line, namespaceJson, batch, row);
            lines.add(line);
        }
        rows += batch.rows();
        if (session.output().failed())
            return rows; // Nobody reads any more; the end of the program says so.
    }
}

Result<ExitCode> dump(const Arguments& arguments, Session& session)
{
    TM_TRY_ASSIGN(const auto storage, session.openStorage(arguments.uri));
    TM_TRY_ASSIGN(const auto reader, storage->openReader(1));
    TM_TRY_ASSIGN(const auto chosen, chosenFrom(*reader, arguments.namespaces));
    if (arguments.namespaces.empty()) {
        for (const SkippedObject& skipped : reader->skipped())
            session.warning(fmt::format("not a namespace: {}: {}", skipped.name, skipped.reason));
    }
    Lines lines(session.output());
    std::string line;
    for (const NamespaceInfo* info : chosen) {
        if (arguments.definitions) {
            appendDefinition(line, *info, /*whole=*/true);
            lines.add(line);
        }
        TM_TRY_ASSIGN(const std::uint64_t rows, dumpRows(*reader, *info, lines, session));
        if (rows == 0 && !arguments.definitions) {
            appendDefinition(line, *info, /*whole=*/false); // It would be lost without a line.
            lines.add(line);
        }
    }
    lines.finish();
    return ExitCode::Done;
}

} // namespace

Action setUpStorageDump(CLI::App& app)
{
    auto arguments = std::make_shared<Arguments>();
    app.add_option("URI", arguments->uri, "The storage")->required()->type_name("");
    addRepeated(app, "--namespace", arguments->namespaces, "Only this namespace; may be repeated")->type_name("NS");
    app.add_flag("--definitions", arguments->definitions,
                 "Begin each namespace with a line that lets `load` make it as it was (table, indexes, triggers)");
    app.footer(app.get_footer() + "\n\n" + kRecordFormat);
    return [arguments](Session& session) { return dump(*arguments, session); };
}

} // namespace tidemark::cli
