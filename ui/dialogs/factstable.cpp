// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/factstable.h"

#include "ui/support/showntext.h"
#include "ui/support/theme.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QStyle>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr int kMaxCell = 300;
constexpr int kMaxToolTip = 2000;
constexpr int kWidestColumn = 34; ///< In average characters; what is longer elides.
constexpr int kWidestStretched = 60;
constexpr int kLeastWidth = 70;
constexpr int kMostWidth = 130;
constexpr int kMeasuredRows = 100;

QString cut(const QString& text, int most)
{
    return text.size() <= most ? text : QString(text.left(most - 1) + u'…');
}

} // namespace

FactsModel::FactsModel(const QStringList& headers, QObject* parent) : QAbstractTableModel(parent), m_headers(headers) {}

void FactsModel::setRows(std::vector<FactsRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    for (FactsRow& row : m_rows) {
        for (QString& cell : row.cells)
            cell = cut(cell, kMaxCell);
        row.toolTip = cut(row.toolTip, kMaxToolTip);
    }
    endResetModel();
}

void FactsModel::setChecked(Qt::CheckState state)
{
    for (FactsRow& row : m_rows) {
        if (row.check)
            row.check = state;
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    emit checksChanged();
}

int FactsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FactsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant FactsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) // Views and accessibility ask about nothing, too.
        return {};
    const FactsRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.cells.value(index.column());
    case Qt::ToolTipRole: return plainToolTip(row.toolTip.isEmpty() ? row.cells.value(index.column()) : row.toolTip);
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(index.column()));
    case Qt::ForegroundRole:
        return row.muted ? QVariant(tokensOf(QGuiApplication::palette()).secondaryText) : QVariant();
    case Qt::CheckStateRole: return index.column() == 0 && row.check ? QVariant(*row.check) : QVariant();
    case Qt::AccessibleTextRole: {
        if (index.column() != 0)
            return row.cells.value(index.column());
        // A screen reader reads the current cell only, so the first one has the whole row.
        QStringList parts{row.cells.value(0)};
        for (int i = 1; i < m_headers.size(); ++i) {
            if (!row.cells.value(i).isEmpty())
                parts += tr("%1: %2", "a column and its value").arg(m_headers[i], row.cells.value(i));
        }
        return parts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

bool FactsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !checkIndex(index) || index.column() != 0)
        return false;
    FactsRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (!row.check)
        return false;
    row.check = static_cast<Qt::CheckState>(value.toInt());
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit checksChanged();
    return true;
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.value(section);
    return role == Qt::TextAlignmentRole ? QVariant::fromValue(alignmentOf(section)) : QVariant();
}

Qt::Alignment FactsModel::alignmentOf(int column) const
{
    const bool numeric = std::find(m_numeric.begin(), m_numeric.end(), column) != m_numeric.end();
    return (numeric ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter;
}

Qt::ItemFlags FactsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == 0 && m_rows[static_cast<std::size_t>(index.row())].check)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

FactsTable::FactsTable(const QString& objectName, const QString& accessibleName, const QStringList& headers,
                       QWidget* parent)
    : QTreeView(parent)
    , m_model(new FactsModel(headers, this))
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setModel(m_model);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideMiddle);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    header()->setSectionsMovable(false);
    header()->setResizeContentsPrecision(kMeasuredRows);
    header()->setMaximumSectionSize(fontMetrics().averageCharWidth() * kWidestColumn);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setStretchColumn(0);
}

void FactsTable::setRows(std::vector<FactsRow> rows)
{
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() != 0 && !currentIndex().isValid())
        selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    updateGeometry();
}

void FactsTable::setStretchColumn(int column)
{
    m_stretched = column;
    header()->setStretchLastSection(false);
    for (int i = 0; i < header()->count(); ++i)
        header()->setSectionResizeMode(i, i == column ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void FactsTable::setShownRows(int least, int most)
{
    m_least = least;
    m_most = most;
    updateGeometry();
}

std::vector<std::string> FactsTable::selectedKeys() const
{
    std::vector<std::string> keys;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        keys.push_back(m_model->rows()[static_cast<std::size_t>(index.row())].key);
    return keys;
}

int FactsTable::heightOf(int rows) const
{
    const int row = fontMetrics().height() + fontMetrics().height() / 3;
    return header()->sizeHint().height() + rows * row + 2 * frameWidth() + fontMetrics().height() / 4;
}

int FactsTable::widthOf(int column) const
{
    const int character = fontMetrics().averageCharWidth();
    int width = header()->sectionSizeHint(column);
    for (int row = 0; row < std::min(m_model->rowCount(), kMeasuredRows); ++row) {
        const FactsRow& facts = m_model->rows()[static_cast<std::size_t>(row)];
        const int mark = column == 0 && facts.check ? fontMetrics().height() * 3 / 2 : 0;
        width = std::max(width, fontMetrics().horizontalAdvance(facts.cells.value(column)) + mark + 2 * character);
    }
    return std::min(width, character * (column == m_stretched ? kWidestStretched : kWidestColumn));
}

QSize FactsTable::sizeHint() const
{
    // Wide enough for what it says, so that above all the names of what is deleted can be read.
    int width = 2 * frameWidth() + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    for (int column = 0; column < m_model->columnCount(); ++column)
        width += widthOf(column);
    const int character = fontMetrics().averageCharWidth();
    return {std::clamp(width, kLeastWidth * character, kMostWidth * character),
            heightOf(std::clamp(m_model->rowCount(), m_least, m_most))};
}

QSize FactsTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, heightOf(std::min(m_least, 3))};
}

} // namespace tidemark::ui
