// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/factsmodel.h"

#include "ui/support/showntext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>
#include <numeric>

namespace tidemark::ui {

namespace {

/// Of a cell; tool tips have some more.
constexpr qsizetype kLongestText = 300;
constexpr int kWidestColumnInCharacters = 40;

QString cut(const QString& text)
{
    return text.size() <= kLongestText ? text : QString(text.left(kLongestText - 1) + u'…');
}

void copySelectedRows(const QTreeView* view)
{
    QModelIndexList rows = view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < view->model()->columnCount(); ++column)
            cells += row.siblingAtColumn(column).data().toString();
        lines += cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace

DetailFactsModel::DetailFactsModel(QStringList headers, std::vector<int> numeric, QObject* parent)
    : QAbstractTableModel(parent)
    , m_headers(std::move(headers))
    , m_numeric(std::move(numeric))
{
}

bool DetailFactsModel::isNumeric(int column) const
{
    return std::find(m_numeric.begin(), m_numeric.end(), column) != m_numeric.end();
}

std::vector<std::size_t> DetailFactsModel::sortedOrder(const std::vector<Row>& rows) const
{
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (m_sortColumn < 0)
        return order;
    const auto column = static_cast<std::size_t>(m_sortColumn);
    const auto less = [column](const Row& a, const Row& b) {
        const Cell& x = a.cells[column];
        const Cell& y = b.cells[column];
        if (x.sortKey.isValid() && y.sortKey.isValid())
            return QVariant::compare(x.sortKey, y.sortKey) < 0;
        return QString::compare(x.text, y.text, Qt::CaseInsensitive) < 0;
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return m_sortOrder == Qt::AscendingOrder ? less(rows[a], rows[b]) : less(rows[b], rows[a]);
    });
    return order;
}

void DetailFactsModel::setRows(std::vector<Row> rows)
{
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t i : sortedOrder(rows))
        sorted.push_back(std::move(rows[i]));
    const bool same = std::equal(sorted.begin(), sorted.end(), m_rows.begin(), m_rows.end(),
                                 [](const Row& a, const Row& b) { return a.key == b.key; });
    if (same) {
        m_rows = std::move(sorted);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(sorted);
    endResetModel();
}

int DetailFactsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DetailFactsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant DetailFactsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& it = row(index.row());
    const Cell& cell = it.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cut(cell.text);
    case Qt::ToolTipRole: {
        const QString tip = cell.toolTip.isEmpty() ? cell.text : cell.toolTip;
        return plainToolTip(tip.size() <= 4 * kLongestText ? tip : QString(tip.left(4 * kLongestText) + u'…'));
    }
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "the title of a column, a value").arg(m_headers[index.column()], cut(cell.text));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumeric(index.column()) ? Qt::AlignTrailing | Qt::AlignVCenter
                                                                           : Qt::AlignLeading | Qt::AlignVCenter));
    case KeyRole: return QByteArray::fromStdString(it.key);
    default: return {};
    }
}

QVariant DetailFactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_headers[section];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isNumeric(section) ? Qt::AlignTrailing | Qt::AlignVCenter
                                                                    : Qt::AlignLeading | Qt::AlignVCenter));
    return {};
}

void DetailFactsModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount())
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    if (column < 0 || m_rows.empty())
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<std::size_t> order_ = sortedOrder(m_rows);
    std::vector<int> placeOf(order_.size());
    std::vector<Row> sorted;
    sorted.reserve(m_rows.size());
    for (std::size_t place = 0; place < order_.size(); ++place) {
        placeOf[order_[place]] = static_cast<int>(place);
        sorted.push_back(std::move(m_rows[order_[place]]));
    }
    m_rows = std::move(sorted);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& it : before)
        after += index(placeOf[static_cast<std::size_t>(it.row())], it.column());
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

QTreeView* makeFactsView(DetailFactsModel* model, const QString& objectName, const QString& accessibleName,
                         bool sortable, QWidget* parent)
{
    auto* view = new QTreeView(parent);
    view->setObjectName(objectName);
    view->setAccessibleName(accessibleName);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setAlternatingRowColors(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setTabKeyNavigation(false);
    view->setTextElideMode(Qt::ElideMiddle);
    view->header()->setStretchLastSection(false);
    view->header()->setMinimumSectionSize(view->fontMetrics().averageCharWidth() * 6);
    view->setModel(model);
    if (sortable) {
        view->header()->setSortIndicator(-1, Qt::AscendingOrder);
        view->setSortingEnabled(true);
    }
    auto* copy = new QAction(DetailFactsModel::tr("&Copy rows"), view);
    copy->setObjectName(objectName + QStringLiteral("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, view, [view] { copySelectedRows(view); });
    view->addAction(copy);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    return view;
}

void fitColumns(QTreeView* view)
{
    const int widest = view->fontMetrics().averageCharWidth() * kWidestColumnInCharacters;
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        view->resizeColumnToContents(column);
        view->setColumnWidth(column, std::min(view->columnWidth(column), widest));
    }
}

} // namespace tidemark::ui
