// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/diffexport.h"

#include "base/json.h"
#include "model/vectorbatch.h"
#include "ui/support/showntext.h"
#include "ui/workspace/changelistmodel.h"

#include <QSaveFile>

#include <array>
#include <string_view>

namespace tidemark::ui {

namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20;

std::string_view idTypeName(std::uint8_t type)
{
    constexpr std::array<std::string_view, kIdTypeCount> kNames = {"text", "integer", "real",
                                                                   "blob", "uuid",    "composite"};
    return kNames[type < kIdTypeCount ? type : 0];
}

/// What a file gets piece by piece, with the stop and the failures looked at in between.
class Output {
public:
    Output(QSaveFile& file, const JobContext& context, std::uint64_t total)
        : m_file(file)
        , m_context(context)
        , m_total(total)
    {
    }
    Result<void> add(std::string_view text)
    {
        m_text += text;
        return m_text.size() < kPiece ? Result<void>() : flush();
    }
    Result<void> addChange(std::string_view text)
    {
        ++m_changes;
        return add(text);
    }
    Result<void> flush()
    {
        TM_TRY(m_context.checkStop());
        m_context.report({Phase::Writing, m_changes, m_total, {}});
        if (m_file.write(m_text.data(), static_cast<qint64>(m_text.size())) != static_cast<qint64>(m_text.size()))
            return fail(Errc::Io, m_file.errorString().toStdString(), m_file.fileName().toStdString());
        m_text.clear();
        return {};
    }
    std::uint64_t changes() const { return m_changes; }

private:
    QSaveFile& m_file;
    const JobContext& m_context;
    const std::uint64_t m_total;
    std::uint64_t m_changes = 0;
    std::string m_text;
};

template <typename Function>
Result<void> forEachChange(const DiffResult& diff, const Function& function)
{
    for (const NamespaceDiff& ns : diff.namespaces) {
        const std::pair<std::string_view, const std::vector<DiffId>*> kinds[] = {
            {"added", &ns.added}, {"changed", &ns.changed}, {"removed", &ns.removed}};
        for (const auto& [word, ids] : kinds) {
            for (const DiffId& id : *ids)
                TM_TRY(function(ns, word, id));
        }
    }
    return {};
}

Result<void> writeCsv(const DiffResult& diff, Output& output)
{
    TM_TRY(output.add("namespace,change,id,id_type\r\n"));
    return forEachChange(diff, [&](const NamespaceDiff& ns, std::string_view word, const DiffId& id) {
        // A CSV file is text: bytes that are none are shown as everywhere else.
        std::string shown = id.id;
        if (static_cast<IdType>(id.type) == IdType::Blob || static_cast<IdType>(id.type) == IdType::Real)
            shown = QByteArray(id.id.data(), static_cast<qsizetype>(id.id.size())).toHex().toStdString();
        else
            shown = shownText(id.id).toStdString();
        std::string line = csvField(shownText(ns.name).toStdString());
        line += ',' + csvField(word) + ',' + csvField(shown) + ',' + csvField(idTypeName(id.type)) + "\r\n";
        return output.addChange(line);
    });
}

Result<void> writeJson(const DiffResult& diff, Output& output)
{
    TM_TRY(output.add("{\"first\": " + dumpJson(jsonFromBytes(diff.first)) +
                      ",\n\"second\": " + dumpJson(jsonFromBytes(diff.second)) + ",\n\"changes\": [\n"));
    bool first = true;
    TM_TRY(forEachChange(diff, [&](const NamespaceDiff& ns, std::string_view word, const DiffId& id) {
        Json json;
        json["namespace"] = jsonFromBytes(ns.name);
        json["change"] = word;
        json["id"] = jsonFromBytes(id.id);
        json["id_type"] = idTypeName(id.type);
        const std::string line = (first ? "" : ",\n") + dumpJson(json);
        first = false;
        return output.addChange(line);
    }));
    return output.add("\n]}\n");
}

} // namespace

DiffFormat diffFormatOf(const QString& file)
{
    return file.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) ? DiffFormat::Json : DiffFormat::Csv;
}

std::string csvField(std::string_view text)
{
    constexpr std::string_view kFormulas = "=+-@\t\r";
    std::string field = "\"";
    if (!text.empty() && kFormulas.find(text.front()) != std::string_view::npos)
        field += '\'';
    for (const char c : text)
        field += c == '"' ? std::string("\"\"") : std::string(1, c);
    return field + '"';
}

Result<std::uint64_t> exportDiff(const Engine& engine, const CompareSide& first, const CompareSide& second,
                                 const QString& file, const JobContext& context)
{
    DiffRequest request;
    request.ids = true;
    TM_TRY_ASSIGN(const DiffResult diff, compareSides(engine, first, second, request, context));
    QSaveFile save(file);
    if (!save.open(QIODevice::WriteOnly))
        return fail(Errc::Io, save.errorString().toStdString(), file.toStdString());
    Output output(save, context, diff.total.added + diff.total.changed + diff.total.removed);
    TM_TRY(diffFormatOf(file) == DiffFormat::Json ? writeJson(diff, output) : writeCsv(diff, output));
    TM_TRY(output.flush());
    if (!save.commit())
        return fail(Errc::Io, save.errorString().toStdString(), file.toStdString());
    return output.changes();
}

} // namespace tidemark::ui
