// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollBar>

#include <array>
#include <cstdint>
#include <vector>

namespace tidemark::ui {

struct Tokens;

/// Which rows of the list the scroll bar marks. Each kind has a place of its own in the groove besides its colour: hits
/// go over all of its width, the lineage over the leading half, descendants over the trailing one.
struct RowMarks {
    enum Kind : std::size_t { Hits, Lineage, Descendants, kKinds };
    std::array<std::vector<std::int32_t>, kKinds> rows; ///< Any order.
    int rowCount = 0;
    bool isEmpty() const { return rows[Hits].empty() && rows[Lineage].empty() && rows[Descendants].empty(); }
};

/// How many rows of each kind fall on each of `pixels` lines. A pure function; linear in the marks.
using MarkCounts = std::array<int, RowMarks::kKinds>;
std::vector<MarkCounts> bucketMarks(const RowMarks& marks, int pixels);

/// Of the marks of a kind, here and on the strip.
QColor markColor(RowMarks::Kind kind, const Tokens& tokens);

/// A vertical scroll bar with marks at the places of rows. It counts them once for its height, so that a paint costs
/// what its pixels cost, however many rows there are. UI thread only.
class MarkedScrollBar final : public QScrollBar {
    Q_OBJECT
public:
    explicit MarkedScrollBar(QWidget* parent = nullptr);

    /// `description` says all that is marked in words: it is the tool tip and the accessible description.
    void setMarks(RowMarks marks, const QString& description);
    const RowMarks& marks() const { return m_marks; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect groove() const;

    RowMarks m_marks;
    QString m_description;
    std::vector<MarkCounts> m_buckets; ///< Empty: to be counted.
};

} // namespace tidemark::ui
