// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// The widgets of the comparison, and how they are laid out; what they do is in comparepage.cpp.
#include "ui/compare/changedetail.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/namespacediffmodel.h"
#include "ui/compare/snapshotpicker.h"
#include "ui/support/actiondialog.h"
#include "ui/support/mnemonic.h"

#include <QAction>
#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace tidemark::ui {

namespace {

QTreeView* makeTree(const QString& objectName, const QString& accessibleName, QAbstractItemModel* model,
                    QWidget* parent)
{
    auto* view = new QTreeView(parent);
    view->setObjectName(objectName);
    view->setAccessibleName(accessibleName);
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setAlternatingRowColors(true);
    view->setTextElideMode(Qt::ElideMiddle);
    return view;
}

} // namespace

void ComparePage::build()
{
    setObjectName(QStringLiteral("comparePage"));
    setAccessibleName(tr("Comparison of two snapshots"));
    m_notice = makeTextLabel(QStringLiteral("compareNotice"), this);
    m_notice->setFrameShape(QFrame::StyledPanel);
    m_notice->setBackgroundRole(QPalette::AlternateBase);
    m_notice->setAutoFillBackground(true);
    m_notice->setMargin(fontMetrics().height() / 2);
    m_notice->hide();
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(QStringLiteral("compareStack"));
    m_message = new QWidget(m_stack);
    m_messageTitle = makeTextLabel(QStringLiteral("compareMessageTitle"), m_message);
    QFont large = m_messageTitle->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_messageTitle->setFont(large);
    m_messageText = makeTextLabel(QStringLiteral("compareMessageText"), m_message);
    for (QLabel* label : {m_messageTitle, m_messageText})
        label->setAlignment(Qt::AlignHCenter);
    auto* messageLayout = new QVBoxLayout(m_message);
    messageLayout->addStretch(1);
    messageLayout->addWidget(m_messageTitle);
    messageLayout->addWidget(m_messageText);
    messageLayout->addStretch(2);
    m_result = new QWidget(m_stack);
    auto* resultLayout = new QVBoxLayout(m_result);
    resultLayout->setContentsMargins(0, 0, 0, 0);
    resultLayout->addWidget(makeCards());
    resultLayout->addWidget(makeChanges(), 1);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_result);

    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("compareProgress"));
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_progressWords = makeTextLabel(QStringLiteral("compareProgressWords"), this);
    m_progressWords->setWordWrap(false);
    m_stop = makeButton("compareStop", tr("Stop"), tr("Stop comparing; what has arrived stays"));
    auto* running = new QHBoxLayout;
    running->addWidget(m_progressWords);
    running->addWidget(m_progress, 1);
    running->addWidget(m_stop);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHeader());
    layout->addWidget(m_notice);
    layout->addLayout(running);
    layout->addWidget(m_stack, 1);

    connect(m_stop, &QPushButton::clicked, &m_comparison, &Comparison::stop);
    const auto addKey = [this](const char* objectName, const QString& text, const QKeySequence& key, auto function) {
        auto* action = new QAction(text, this);
        action->setObjectName(QLatin1String(objectName));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, function);
        addAction(action);
    };
    addKey("compareNext", tr("Next change"), QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { stepChange(1); });
    addKey("comparePrevious", tr("Previous change"), QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { stepChange(-1); });
    addKey("compareAgainKey", tr("Compare again"), QKeySequence(Qt::Key_F5), [this] { compareAgain(); });
}

QPushButton* ComparePage::makeButton(const char* objectName, const QString& text, const QString& accessibleName)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setAutoDefault(false);
    return button;
}

QWidget* ComparePage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* back = makeButton("compareClose", tr("&Back to the timeline"), tr("Back to the timeline"));
    m_first = new SnapshotPicker(QStringLiteral("compareFirst"), tr("A, the first side"), header);
    m_second = new SnapshotPicker(QStringLiteral("compareSecond"), tr("B, the second side"), header);
    m_swap = makeButton("compareSwap", QStringLiteral("⇄"), tr("Swap A and B"));
    m_again = makeButton("compareAgain", tr("Compare again"), tr("Compare again (F5)"));
    m_exportButton = makeButton("compareExport", tr("&Export…"), tr("Export all changes as CSV or JSON"));
    m_restore = makeButton("compareRestore", tr("&Restore A…"), tr("Restore the snapshot A"));
    auto* labelFirst = new QLabel(tr("&A"), header);
    labelFirst->setBuddy(m_first);
    auto* labelSecond = new QLabel(tr("&B", "the second side"), header);
    labelSecond->setBuddy(m_second);
    auto* sides = new QHBoxLayout;
    sides->addWidget(labelFirst);
    sides->addWidget(m_first, 1);
    sides->addWidget(m_swap);
    sides->addWidget(labelSecond);
    sides->addWidget(m_second, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_again);
    buttons->addWidget(m_exportButton);
    buttons->addWidget(m_restore);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addLayout(sides);
    connect(back, &QPushButton::clicked, this, &ComparePage::closed);
    connect(m_first, &SnapshotPicker::picked, this, &ComparePage::takeSides);
    connect(m_second, &SnapshotPicker::picked, this, &ComparePage::takeSides);
    connect(m_swap, &QPushButton::clicked, this, &ComparePage::swapSides);
    connect(m_again, &QPushButton::clicked, this, &ComparePage::compareAgain);
    connect(m_exportButton, &QPushButton::clicked, this, &ComparePage::askForFile);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (m_firstSide)
            emit restoreRequested(*m_firstSide);
    });
    return header;
}

QWidget* ComparePage::makeCards()
{
    auto* cards = new QWidget(m_result);
    auto* layout = new QHBoxLayout(cards);
    layout->setContentsMargins(0, 0, 0, 0);
    const std::pair<const char*, QString> what[] = {
        {"compareAdded", tr("A: added")},        {"compareChanged", tr("M: changed")},
        {"compareRemoved", tr("D: removed")},    {"compareUnchanged", tr("Unchanged")},
        {"compareValues", tr("Changed values")}, {"compareMetadata", tr("Changed metadata")}};
    for (const auto& [objectName, text] : what) {
        auto* card = new QFrame(cards);
        card->setFrameShape(QFrame::StyledPanel);
        card->setBackgroundRole(QPalette::Base);
        card->setAutoFillBackground(true);
        auto* number = makeTextLabel(QLatin1String(objectName), card);
        number->setWordWrap(false);
        number->setProperty("what", text);
        QFont large = number->font();
        large.setPointSizeF(large.pointSizeF() * 1.5);
        large.setBold(true);
        number->setFont(large);
        auto* label = new QLabel(text, card);
        label->setTextFormat(Qt::PlainText);
        auto* inner = new QVBoxLayout(card);
        inner->addWidget(number);
        inner->addWidget(label);
        layout->addWidget(card, 1);
        m_cards.push_back(number);
    }
    return cards;
}

QWidget* ComparePage::makeChanges()
{
    const int character = fontMetrics().averageCharWidth();
    auto* left = new QWidget(m_result);
    m_namespaces = new NamespaceDiffModel(this);
    m_namespaceView =
        makeTree(QStringLiteral("compareNamespaces"), tr("Namespaces and their changes"), m_namespaces, left);
    m_namespaceView->header()->setStretchLastSection(false);
    m_namespaceView->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_namespaceView->header()->setSectionResizeMode(NamespaceDiffModel::NameColumn, QHeaderView::Stretch);
    m_namespaceView->header()->setMinimumSectionSize(5 * character);
    m_namespaceView->setMinimumWidth(44 * character);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_namespaceView);

    auto* right = new QWidget(m_result);
    m_text = new QLineEdit(right);
    m_text->setObjectName(QStringLiteral("compareFilter"));
    m_text->setAccessibleName(tr("Show only ids that contain this"));
    m_text->setPlaceholderText(tr("Filter ids"));
    m_text->setClearButtonEnabled(true);
    m_changes = new ChangeListModel(ChangeListModel::Direction::FirstToSecond, this);
    m_changeView = makeTree(QStringLiteral("compareChanges"), tr("Changed ids"), m_changes, right);
    m_changeView->setColumnWidth(ChangeListModel::LetterColumn, 10 * character);
    m_changeView->setColumnWidth(ChangeListModel::IdColumn, 40 * character);
    m_idWords = makeTextLabel(QStringLiteral("compareIdWords"), right);
    const auto makeBox = [this, right](const char* objectName, const QString& text) {
        auto* box = new QCheckBox(text, right);
        box->setObjectName(QLatin1String(objectName));
        box->setAccessibleName(withoutMnemonic(text));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ComparePage::applyFilter);
        return box;
    };
    m_added = makeBox("compareShowAdded", tr("A&dded"));
    m_changed = makeBox("compareShowChanged", tr("Chan&ged"));
    m_removed = makeBox("compareShowRemoved", tr("Remo&ved"));
    auto* filters = new QHBoxLayout;
    filters->addWidget(m_text, 1);
    for (QCheckBox* box : {m_added, m_changed, m_removed})
        filters->addWidget(box);
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addLayout(filters);
    rightLayout->addWidget(m_changeView, 1);
    rightLayout->addWidget(m_idWords);

    m_detail = new ChangeDetail(m_result);
    auto* across = new QSplitter(Qt::Horizontal, m_result);
    across->setObjectName(QStringLiteral("compareAcross"));
    across->setChildrenCollapsible(false);
    across->addWidget(left);
    across->addWidget(right);
    across->setStretchFactor(0, 2);
    across->setStretchFactor(1, 3);
    auto* down = new QSplitter(Qt::Vertical, m_result);
    down->setObjectName(QStringLiteral("compareDown"));
    down->setChildrenCollapsible(false);
    down->addWidget(across);
    down->addWidget(m_detail);
    down->setStretchFactor(0, 3);
    down->setStretchFactor(1, 2);

    connect(m_text, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(m_namespaceView->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparePage::applyFilter);
    connect(m_changeView->selectionModel(), &QItemSelectionModel::currentChanged, &m_fetchDelay,
            qOverload<>(&QTimer::start));
    connect(m_changes, &QAbstractItemModel::modelReset, &m_fetchDelay, qOverload<>(&QTimer::start));
    return down;
}

} // namespace tidemark::ui
