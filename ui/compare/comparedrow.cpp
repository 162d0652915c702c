// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparedrow.h"

#include "base/json.h"
#include "model/cell.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace tidemark::ui {

namespace {

constexpr std::size_t kMostMetadata = std::size_t{64} << 10; ///< Bytes shown of each side.
constexpr std::size_t kMostCell = 300;
constexpr std::size_t kMostCells = 200;
constexpr std::size_t kFirstValues = 8;
constexpr std::size_t kLongestLine = 2'000;
constexpr double kRounding = 1e-12; ///< Far below what differs in a float.

struct RowText {
    Q_DECLARE_TR_FUNCTIONS(ComparedRow)
};

QString shownNumber(double value)
{
    return QLocale().toString(value, 'g', 6);
}

double norm(const std::vector<float>& values)
{
    double sum = 0;
    for (const float value : values)
        sum += static_cast<double>(value) * static_cast<double>(value);
    return std::sqrt(sum);
}

QString distanceOf(const ComparedRow& a, const ComparedRow& b)
{
    if (a.irregular || b.irregular || a.values.empty())
        return {};
    if (a.values.size() != b.values.size())
        return RowText::tr("%1 and %2 dimensions: no distance", "two counts")
            .arg(shownCount(a.values.size()), shownCount(b.values.size()));
    double dot = 0;
    double squares = 0;
    for (std::size_t i = 0; i < a.values.size(); ++i) {
        const double x = static_cast<double>(a.values[i]);
        const double y = static_cast<double>(b.values[i]);
        dot += x * y;
        squares += (x - y) * (x - y);
    }
    const double norms = norm(a.values) * norm(b.values);
    const QString euclidean = shownNumber(std::sqrt(squares));
    if (norms == 0 || !std::isfinite(norms))
        return RowText::tr("Euclidean distance %1", "a number").arg(euclidean);
    // What rounding leaves of nothing, on either side of it, is nothing.
    const double cosine = 1.0 - dot / norms;
    return RowText::tr("Cosine distance %1, Euclidean distance %2", "two numbers")
        .arg(shownNumber(cosine < kRounding ? 0.0 : cosine), euclidean);
}

QString firstValues(const ComparedRow& row)
{
    if (row.irregular)
        return RowText::tr("no vector of this dimension");
    QStringList values;
    for (std::size_t i = 0; i < std::min(kFirstValues, row.values.size()); ++i)
        values += shownNumber(static_cast<double>(row.values[i]));
    if (row.values.size() > kFirstValues)
        values += QStringLiteral("…");
    return values.join(QStringLiteral("  "));
}

QString shownCell(const std::string& encoded)
{
    const auto cell = decodeCell(encoded);
    if (!cell)
        return RowText::tr("not readable");
    const std::string_view bytes = cell->payload.substr(0, kMostCell);
    const QString more = cell->payload.size() > kMostCell ? QStringLiteral("…") : QString();
    switch (cell->cellClass) {
    case CellClass::Null: return QStringLiteral("NULL");
    case CellClass::Integer: return QString::number(cell->word<std::int64_t>());
    case CellClass::Real: return QLocale::c().toString(cell->word<double>(), 'g', 17);
    case CellClass::JsonText:
    case CellClass::Text: return shownText(bytes) + more;
    case CellClass::Boolean: return cell->payload.front() != '\0' ? QStringLiteral("true") : QStringLiteral("false");
    case CellClass::Blob: break;
    }
    return QStringLiteral("x'%1'").arg(
        QString::fromLatin1(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex()) + more);
}

/// Pretty-printed if it is JSON and not too much of it, else as it is.
QStringList metadataLines(const std::optional<std::string>& metadata, std::size_t& leftOut)
{
    if (!metadata)
        return {};
    std::string text = *metadata;
    if (text.size() > kMostMetadata) {
        leftOut += text.size() - kMostMetadata;
        text.resize(kMostMetadata);
    } else if (const auto json = parseJson(text, kMostMetadata)) {
        text = json->dump(2, ' ', false, Json::error_handler_t::replace);
    }
    QStringList lines;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        // A line may be all of it; views that break it stay quick.
        for (std::size_t at = begin; at == begin || at < end; at += kLongestLine)
            lines += shownText(std::string_view(text).substr(at, std::min(kLongestLine, end - at)));
        begin = end + 1;
    }
    return lines;
}

class Facts {
public:
    Facts(const std::optional<ComparedRow>& first, const std::optional<ComparedRow>& second)
        : m_first(first)
        , m_second(second)
    {
    }
    template <typename Text>
    void add(const QString& name, const Text& text)
    {
        const QString first = m_first ? text(*m_first) : RowText::tr("not there");
        const QString second = m_second ? text(*m_second) : RowText::tr("not there");
        // What only one side has differs in all, which need not be said of each.
        facts.push_back({name, first, second, m_first && m_second && first != second});
    }
    std::vector<ComparedFact> facts;

private:
    const std::optional<ComparedRow>& m_first;
    const std::optional<ComparedRow>& m_second;
};

QString cellOf(const ComparedRow& row, const std::string& name)
{
    for (const auto& [column, cell] : row.cells) {
        if (column == name)
            return shownCell(cell);
    }
    return RowText::tr("no such column");
}

/// "float16, 384 dimensions: 0.5, -1, …"
QString shownVector(const ComparedRow::Vector& vector)
{
    if (!checkVector(vector.kind, vector.value))
        return RowText::tr("not readable");
    const QString head = RowText::tr("%1, %2 dimensions", "the kind of a vector's elements, a count")
                             .arg(QString::fromStdString(std::string(name(vector.kind))),
                                  shownCount(vectorDimension(vector.kind, vector.value)));
    const std::vector<float> values = widened(vector.kind, vector.value, kFirstValues);
    if (values.empty())
        return head + QStringLiteral(": x'%1'").arg(QString::fromLatin1(
                          QByteArray(vector.value.data(),
                                     static_cast<qsizetype>(std::min<std::size_t>(vector.value.size(), kMostCell / 8)))
                              .toHex()));
    QStringList words;
    for (const float value : values)
        words += shownNumber(static_cast<double>(value));
    return head + QStringLiteral(": ") + words.join(QStringLiteral("; "));
}

QString vectorOf(const ComparedRow& row, const std::string& name)
{
    for (const ComparedRow::Vector& vector : row.vectors) {
        if (vector.name == name)
            return shownVector(vector);
    }
    return RowText::tr("no such vector");
}

bool isSameVector(const ComparedRow& a, const ComparedRow& b, const std::string& name)
{
    const auto find = [&name](const ComparedRow& row) {
        return std::find_if(row.vectors.begin(), row.vectors.end(),
                            [&](const ComparedRow::Vector& vector) { return vector.name == name; });
    };
    const auto x = find(a);
    const auto y = find(b);
    if (x == a.vectors.end() || y == b.vectors.end())
        return x == a.vectors.end() && y == b.vectors.end();
    return x->kind == y->kind && x->value == y->value;
}

Result<std::optional<ComparedRow>> fetchSide(const Engine& engine, const CompareSide& side,
                                             const std::string& namespaceName, const DiffId& id,
                                             const JobContext& context)
{
    VectorBatch batch;
    if (side) {
        TM_TRY_ASSIGN(const auto manager, engine.manager());
        auto rows = manager->rows(*side, namespaceName, {id}, context);
        if (!rows && rows.error().code == Errc::NotFound) {
            // The snapshot is gone, or only has no such namespace.
            TM_TRY_ASSIGN(const bool exists, manager->exists(*side));
            return exists ? Result<std::optional<ComparedRow>>(std::optional<ComparedRow>())
                          : Result<std::optional<ComparedRow>>(fail(std::move(rows).error()));
        }
        if (!rows)
            return fail(std::move(rows).error());
        batch = std::move(*rows);
    } else {
        TM_TRY_ASSIGN(const auto storage, engine.storage(context));
        TM_TRY_ASSIGN(const auto reader, storage->openReader(1));
        if (reader->find(namespaceName) == nullptr)
            return std::optional<ComparedRow>();
        BytesColumn ids;
        ids.append(id.id);
        TM_TRY(reader->fetch(namespaceName, ids, {id.type}, batch));
    }
    return batch.rows() == 0 ? std::optional<ComparedRow>() : comparedRow(batch, 0);
}

} // namespace

ComparedRow comparedRow(const VectorBatch& batch, std::size_t row)
{
    ComparedRow out;
    const auto values = batch.rowValues(row);
    out.values.assign(values.begin(), values.end());
    out.irregular = batch.isIrregular(row);
    if (batch.hasMetadata(row))
        out.metadata = std::string(batch.metadata[row]);
    out.ttlSeconds = batch.ttl(row);
    out.expiresAt = batch.expiry(row);
    for (const CellColumn& column : batch.cells) {
        if (column.cells.size() != 0 && !column.cells.isAbsent(row))
            out.cells.emplace_back(column.name, std::string(column.cells[row]));
    }
    for (const VectorColumn& column : batch.vectors) {
        if (column.values.size() != 0 && !column.values.isAbsent(row))
            out.vectors.push_back({column.name, column.kind, std::string(column.values[row])});
    }
    return out;
}

RowComparison compareRows(const std::optional<ComparedRow>& first, const std::optional<ComparedRow>& second)
{
    RowComparison out;
    out.inFirst = first.has_value();
    out.inSecond = second.has_value();
    if (first && second)
        out.distance = distanceOf(*first, *second);
    Facts facts(first, second);
    facts.add(RowText::tr("Dimension"), [](const ComparedRow& row) { return shownCount(row.values.size()); });
    facts.add(RowText::tr("First values"), firstValues);
    facts.add(RowText::tr("Norm"),
              [](const ComparedRow& row) { return row.irregular ? QString() : shownNumber(norm(row.values)); });
    facts.add(RowText::tr("Metadata"), [](const ComparedRow& row) {
        return row.metadata ? shownBytes(row.metadata->size()) : RowText::tr("none");
    });
    facts.add(RowText::tr("TTL"), [](const ComparedRow& row) {
        return row.ttlSeconds ? RowText::tr("%1 s", "seconds").arg(QString::number(*row.ttlSeconds))
                              : RowText::tr("none");
    });
    facts.add(RowText::tr("Expires"),
              [](const ComparedRow& row) { return row.expiresAt ? shownTime(*row.expiresAt) : RowText::tr("never"); });
    std::set<std::string> vectors;
    for (const auto* side : {&first, &second}) {
        if (*side) {
            for (const ComparedRow::Vector& vector : (*side)->vectors)
                vectors.insert(vector.name);
        }
    }
    for (const std::string& name : vectors) {
        if (facts.facts.size() == kMostCells)
            break;
        facts.add(RowText::tr("Vector %1", "a name").arg(shownText(name).left(100)),
                  [&name](const ComparedRow& row) { return vectorOf(row, name); });
        // They may show the same first elements.
        if (first && second)
            facts.facts.back().differs = !isSameVector(*first, *second, name);
    }
    std::map<std::string, int> columns;
    for (const auto* side : {&first, &second}) {
        if (*side) {
            for (const auto& cell : (*side)->cells)
                ++columns[cell.first];
        }
    }
    for (const auto& [name, uses] : columns) {
        if (facts.facts.size() == kMostCells)
            break;
        facts.add(shownText(name).left(100), [&name = name](const ComparedRow& row) { return cellOf(row, name); });
    }
    // Two vectors may show the same first values and differ in others.
    if (first && second) {
        const bool sameBits = first->values.size() == second->values.size() &&
                              (first->values.empty() || std::memcmp(first->values.data(), second->values.data(),
                                                                    first->values.size() * sizeof(float)) == 0);
        facts.facts[1].differs = !sameBits || first->irregular != second->irregular;
        facts.facts[3].differs = first->metadata != second->metadata;
    }
    out.facts = std::move(facts.facts);
    std::size_t leftOut = 0;
    const QStringList linesFirst = metadataLines(first ? first->metadata : std::nullopt, leftOut);
    const QStringList linesSecond = metadataLines(second ? second->metadata : std::nullopt, leftOut);
    out.metadata = diffLines(linesFirst, linesSecond);
    if (leftOut != 0)
        out.metadataNote = RowText::tr("%1 of metadata are not shown.", "a size").arg(shownBytes(leftOut));
    return out;
}

Result<RowComparison> fetchComparison(const Engine& engine, const CompareSide& first, const CompareSide& second,
                                      const std::string& namespaceName, const DiffId& id, const JobContext& context)
{
    TM_TRY_ASSIGN(const std::optional<ComparedRow> a, fetchSide(engine, first, namespaceName, id, context));
    TM_TRY_ASSIGN(const std::optional<ComparedRow> b, fetchSide(engine, second, namespaceName, id, context));
    return compareRows(a, b);
}

} // namespace tidemark::ui
