// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/snapshotmetadata.h"
#include "ui/workspace/snapshothealth.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tidemark::ui {

/// Where a filter text cannot be understood.
struct FilterError {
    qsizetype position = 0; ///< Of the part that is wrong, in UTF-16 units.
    qsizetype length = 0;
    QString message; ///< What is wrong and what is expected, a sentence; fit to be shown as plain text.
};

/// One condition of a filter. All of a filter's conditions have to hold.
struct FilterTerm {
    enum class Field {
        Text, ///< Name, description, id, tags and namespaces.
        Name,
        Id,
        Tag,
        Namespace,
        Type,
        Pinned,
        Safety,
        Status,
        Created,
        Size,
        LogicalSize,
        Vectors,
        Added,
        Changed,
        Removed,
    };
    enum class Comparison { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

    Field field = Field::Text;
    Comparison comparison = Comparison::Equal;
    bool negated = false;
    std::string text;         ///< Lower case UTF-8.
    bool ascii = true;        ///< Then bytes can be compared.
    std::uint64_t number = 0; ///< Sizes in bytes; Type, Status, Pinned and Safety as their enumerators.
    std::int64_t from = 0;    ///< Of Created: Unix seconds, from inclusive, to exclusive.
    std::int64_t to = 0;
};

/// A compiled filter: `type:full pinned:yes tag:prod before:2026-11-01 size>1G "free text" -negated`. Immutable. Any
/// thread, any input. Terms are joined by "and".
class SnapshotFilter {
public:
    struct Parsed;
    /// `nowUnixSeconds` and the shown time zone say what "today" and "7d" mean.
    static Parsed parse(const QString& text, std::int64_t nowUnixSeconds);

    bool isEmpty() const { return m_terms.empty(); }
    bool matches(const SnapshotMetadata& snapshot, Health health) const;

    /// "type:", "size>", …: for the completer.
    static QStringList keys();

private:
    std::vector<FilterTerm> m_terms;
};

struct SnapshotFilter::Parsed {
    SnapshotFilter filter;            ///< Empty if there is an error.
    std::optional<FilterError> error; ///< The first one.
};

/// A value as it has to be written after a key: in quotes if it needs them.
QString filterQuoted(const QString& value);

} // namespace tidemark::ui
