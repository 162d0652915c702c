// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/snapshotpicker.h"

#include "ui/support/format.h"
#include "ui/support/showntext.h"
#include "ui/workspace/jobwords.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace tidemark::ui {

void SnapshotPickerModel::setListing(std::shared_ptr<const Listing> listing, bool offersCurrentState)
{
    beginResetModel();
    m_listing = std::move(listing);
    m_offersCurrentState = offersCurrentState;
    endResetModel();
}

int SnapshotPickerModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return firstSnapshot() + (m_listing ? static_cast<int>(m_listing->snapshots.size()) : 0);
}

CompareSide SnapshotPickerModel::sideAt(int row) const
{
    if (row < firstSnapshot())
        return std::nullopt;
    return m_listing->snapshots[static_cast<std::size_t>(row - firstSnapshot())].id;
}

int SnapshotPickerModel::rowOf(const CompareSide& side) const
{
    if (!side)
        return m_offersCurrentState ? 0 : -1;
    for (int row = firstSnapshot(); row < rowCount(); ++row) {
        if (m_listing->snapshots[static_cast<std::size_t>(row - firstSnapshot())].id == *side)
            return row;
    }
    return -1;
}

QVariant SnapshotPickerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    if (index.row() < firstSnapshot())
        return tr("Current state of the storage");
    const SnapshotMetadata& snapshot = m_listing->snapshots[static_cast<std::size_t>(index.row() - firstSnapshot())];
    return tr("%1 · %2 · %3", "title, time and id of a snapshot")
        .arg(snapshotTitle(snapshot).left(80), shownTime(snapshot.createdAt), shownText(snapshot.id));
}

SnapshotPicker::SnapshotPicker(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QComboBox(parent)
    , m_model(new SnapshotPickerModel(this))
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    setMaxVisibleItems(20);
    setModel(m_model);
    lineEdit()->setObjectName(objectName + QStringLiteral("Edit"));
    lineEdit()->setAccessibleName(accessibleName);
    lineEdit()->setPlaceholderText(tr("Part of a title, a time or an id"));
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &SnapshotPicker::take);
    // What was typed and is no snapshot is put back.
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const int row = findText(currentText());
        if (row >= 0)
            take(row);
        showSide();
    });
}

void SnapshotPicker::setListing(std::shared_ptr<const Listing> listing, bool offersCurrentState)
{
    m_model->setListing(std::move(listing), offersCurrentState);
    showSide();
}

void SnapshotPicker::setSide(const CompareSide& side)
{
    m_side = side;
    showSide();
}

void SnapshotPicker::take(int row)
{
    const CompareSide side = m_model->sideAt(row);
    if (side == m_side)
        return;
    m_side = side;
    showSide();
    emit picked();
}

void SnapshotPicker::showSide()
{
    const int row = m_model->rowOf(m_side);
    setCurrentIndex(row);
    if (row < 0)
        setEditText(m_side ? tr("%1 (not there)", "the id of a snapshot").arg(shownText(*m_side)) : QString());
    lineEdit()->setCursorPosition(0);
    setToolTip(plainToolTip(currentText()));
}

} // namespace tidemark::ui
