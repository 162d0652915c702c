// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/renamefield.h"

#include "ui/support/showntext.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

namespace tidemark::ui {

namespace {

constexpr std::size_t kLongestDescription = 65'536; ///< Bytes, as the engine keeps them.
constexpr int kLeastCharacters = 24;

std::string_view firstLine(const std::string& text)
{
    return std::string_view(text).substr(0, text.find('\n'));
}

bool endsEdit(const QKeyEvent* event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape;
}

} // namespace

RenameField::RenameField(Workspace& workspace, QAbstractItemView& view, const TimelineModel& model,
                         const std::string& id)
    : QLineEdit(view.viewport())
    , m_workspace(workspace)
    , m_view(view)
    , m_model(model)
    , m_id(id)
{
    setObjectName(QStringLiteral("renameField"));
    const SnapshotMetadata* snapshot = workspace.find(id);
    // What could deceive is escaped, so that saving never writes anything that was not seen.
    setText(shownText(firstLine(snapshot->description)));
    m_shown = text();
    setAccessibleName(tr("Name of the snapshot %1", "an id").arg(QString::fromStdString(id)));
    setPlaceholderText(QString::fromStdString(id));
    setAutoFillBackground(true);
    for (const auto moved : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, moved, this, &RenameField::place);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &RenameField::place);
    connect(&model, &QAbstractItemModel::modelReset, this, &RenameField::place);
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { place(); });
    for (const QScrollBar* bar : {view.verticalScrollBar(), view.horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &RenameField::place);
    view.viewport()->installEventFilter(this);
    place();
    show();
    selectAll();
    setFocus(Qt::OtherFocusReason);
}

void RenameField::place()
{
    const int row = m_model.rowOf(m_id);
    if (row < 0) { // Folded away or filtered out; or deleted, and then there is nothing to save to.
        close(m_workspace.find(m_id) != nullptr);
        return;
    }
    QRect area = m_view.visualRect(m_model.index(row, TimelineModel::Name));
    const QRect whole = m_view.viewport()->rect();
    area.setWidth(std::max(area.width(), kLeastCharacters * fontMetrics().averageCharWidth()));
    if (isRightToLeft())
        area.moveRight(m_view.visualRect(m_model.index(row, TimelineModel::Name)).right());
    const int height = std::max(area.height(), sizeHint().height());
    area.setTop(area.center().y() - height / 2);
    area.setHeight(height);
    if (area.left() < whole.left())
        area.moveLeft(whole.left());
    area.setWidth(std::min(area.width(), whole.right() - area.left()));
    setGeometry(area);
}

bool RenameField::save()
{
    const SnapshotMetadata* snapshot = m_workspace.find(m_id);
    if (text() == m_shown || snapshot == nullptr)
        return true;
    const std::string& before = snapshot->description;
    const std::string rest = before.substr(firstLine(before).size());
    AnnotationEdit edit;
    edit.description = text().trimmed().toStdString() + rest;
    QString problem;
    if (edit.description->size() > kLongestDescription)
        problem = tr("The description is too long: at most 64 KiB are kept.");
    else
        problem = m_workspace.whyNot(JobKind::Annotate, {m_id});
    if (!problem.isEmpty()) {
        setAccessibleDescription(problem);
        QToolTip::showText(mapToGlobal(QPoint(0, height())), plainToolTip(problem), this);
        return false;
    }
    m_workspace.annotate({{m_id, edit}}, tr("Rename %1", "an id").arg(QString::fromStdString(m_id)));
    return true;
}

void RenameField::close(bool saves)
{
    if (m_over || (saves && !save()))
        return;
    m_over = true;
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus)
        m_view.setFocus(Qt::OtherFocusReason);
    deleteLater();
}

bool RenameField::event(QEvent* event)
{
    // Windows have shortcuts on these keys too; while somebody edits, they belong here.
    if (event->type() == QEvent::ShortcutOverride && endsEdit(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void RenameField::keyPressEvent(QKeyEvent* event)
{
    if (endsEdit(event)) {
        close(event->key() != Qt::Key_Escape);
        return;
    }
    QLineEdit::keyPressEvent(event);
    event->accept(); // The list below must not move by what is typed here.
}

void RenameField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // Its own context menu, and another window on top, are no end of an edit.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        close(true);
}

bool RenameField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &RenameField::place, Qt::QueuedConnection); // Columns fit themselves first.
    return QLineEdit::eventFilter(watched, event);
}

} // namespace tidemark::ui
