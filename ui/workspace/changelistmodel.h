// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"

#include <QAbstractTableModel>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tidemark::ui {

enum class ChangeKind : std::uint8_t { Added, Changed, Removed };
/// 'A', 'M' or 'D', as version control says it.
QChar letterOf(ChangeKind kind);
QString changeWord(ChangeKind kind); ///< "added", translated.

/// An id as it may be shown: text made harmless, blobs as hexadecimal digits, and what it is if it is no text. Never
/// longer than some hundred characters.
QString shownId(const DiffId& id);

/// The ids of a comparison, a row each, with their letters: as many as the engine was asked for. Virtual: holds twelve
/// bytes a row besides the comparison itself, and makes text of what is looked at only. UI thread only.
class ChangeListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LetterColumn, IdColumn, NamespaceColumn, ColumnCount };
    /// What a change is seen from: what came into the second side since the first, or the other way round.
    enum class Direction { FirstToSecond, SecondToFirst };
    struct Filter {
        QString text; ///< Part of an id's bytes; ASCII letters match either case.
        bool added = true;
        bool changed = true;
        bool removed = true;
        std::optional<std::string> namespaceName;
        friend bool operator==(const Filter&, const Filter&) = default;
    };
    struct Change {
        ChangeKind kind = ChangeKind::Changed;
        const NamespaceDiff* ns = nullptr; ///< Valid as long as the model keeps its comparison.
        const DiffId* id = nullptr;
    };

    explicit ChangeListModel(Direction direction, QObject* parent = nullptr);

    void setDiff(std::shared_ptr<const DiffResult> diff);
    const std::shared_ptr<const DiffResult>& diff() const { return m_diff; }
    void setFilter(const Filter& filter);
    const Filter& filter() const { return m_filter; }

    Change change(int row) const;
    /// How many changes pass the letters and the namespace of the filter by the counts, ids beyond the limit included.
    std::uint64_t countedChanges() const;

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    struct Entry {
        std::uint32_t ns;
        std::uint32_t position;
        ChangeKind kind;
    };
    void collect();
    bool passes(ChangeKind kind) const;
    const std::vector<DiffId>& idsOf(const NamespaceDiff& ns, ChangeKind kind) const;
    std::uint64_t countOf(const NamespaceDiff& ns, ChangeKind kind) const;

    const Direction m_direction;
    std::shared_ptr<const DiffResult> m_diff;
    Filter m_filter;
    std::vector<Entry> m_entries;
};

} // namespace tidemark::ui
