// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/startpage.h"

#include "ui/connections/profilestore.h"
#include "ui/support/actiondialog.h"
#include "ui/support/icons.h"
#include "ui/support/mnemonic.h"
#include "ui/support/showntext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr int kWidthInCharacters = 76;
constexpr int kMaxRows = 6;

/// The application's icon, at the size of a heading.
class Emblem final : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override
    {
        const int side = fontMetrics().height() * 4;
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        paintGlyph(painter, rect(), Glyph::Tidemark, palette().color(QPalette::Text));
    }
};

} // namespace

StartPage::StartPage(ProfileStore& profiles, QWidget* parent) : QWidget(parent), m_profiles(profiles)
{
    setObjectName(QStringLiteral("startPage"));
    setAccessibleName(tr("Start"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const int line = fontMetrics().height();
    const int width = fontMetrics().averageCharWidth() * kWidthInCharacters;

    auto* emblem = new Emblem(this);
    emblem->setObjectName(QStringLiteral("startEmblem"));
    emblem->setFixedSize(emblem->sizeHint());
    QLabel* title = makeTextLabel(QStringLiteral("startTitle"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    title->setFont(large);
    setLabelText(title, tr("Tidemark"));
    QLabel* text = makeTextLabel(QStringLiteral("startText"), this);
    setLabelText(text,
                 tr("Takes snapshots of a vector database, shows them as a timeline, and brings any of them back, "
                    "bit by bit."));
    auto* head = new QHBoxLayout;
    head->setSpacing(line);
    head->addWidget(emblem);
    auto* words = new QVBoxLayout;
    words->addStretch();
    words->addWidget(title);
    words->addWidget(text);
    words->addStretch();
    head->addLayout(words, 1);

    auto* buttons = new QHBoxLayout;
    const auto addButton = [&](const char* name, const QString& label, Glyph glyph, auto signal) {
        auto* button = new QPushButton(actionIcon(glyph), label, this);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(withoutMnemonic(label));
        connect(button, &QPushButton::clicked, this, signal);
        buttons->addWidget(button);
        return button;
    };
    addButton("startConnect", tr("&Connect…"), Glyph::Connect, &StartPage::connectRequested);
    addButton("startDemo", tr("Open the &demo"), Glyph::Tidemark, &StartPage::demoRequested);
    addButton("startInspect", tr("Open a snapshot &file…"), Glyph::Search, &StartPage::inspectRequested);
    buttons->addStretch();

    m_recentTitle = new QLabel(tr("&Recent connections"), this);
    m_recentTitle->setObjectName(QStringLiteral("startRecentTitle"));
    QFont bold = m_recentTitle->font();
    bold.setBold(true);
    m_recentTitle->setFont(bold);
    m_recent = new QListWidget(this);
    m_recent->setObjectName(QStringLiteral("startRecent"));
    m_recent->setAccessibleName(tr("Recent connections"));
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setUniformItemSizes(true);
    m_recentTitle->setBuddy(m_recent);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { emit openRequested(item->data(Qt::UserRole).toString()); });

    QLabel* hint = makeTextLabel(QStringLiteral("startDropHint"), this);
    setLabelText(hint, tr("Or drop an SQLite database, a repository's directory or a snapshot file here."));
    hint->setForegroundRole(QPalette::PlaceholderText);

    auto* column = new QVBoxLayout;
    column->setSpacing(line);
    column->addStretch(2);
    column->addLayout(head);
    column->addLayout(buttons);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent);
    column->addWidget(hint);
    column->addStretch(3);
    auto* frame = new QWidget(this);
    frame->setObjectName(QStringLiteral("startColumn"));
    frame->setMaximumWidth(width);
    frame->setLayout(column);
    auto* row = new QHBoxLayout(this);
    row->addStretch();
    row->addWidget(frame, 100);
    row->addStretch();

    connect(&m_profiles, &ProfileStore::changed, this, &StartPage::refresh);
    refresh();
}

void StartPage::refresh()
{
    m_recent->clear();
    for (const QString& id : m_profiles.recent()) {
        const Profile* const profile = m_profiles.find(id);
        if (profile == nullptr)
            continue;
        const QString name = shownText(profile->name.toStdString());
        const QString place = shownText(profile->storageUri.empty() ? profile->repository : profile->storageUri);
        auto* item =
            new QListWidgetItem(tr("%1 · %2 · %3", "a connection, its environment, its storage")
                                    .arg(name.left(100), environmentName(profile->environment), place.left(500)),
                                m_recent);
        item->setData(Qt::UserRole, id);
        item->setToolTip(plainToolTip(place.left(1000)));
    }
    m_recent->setCurrentRow(0); // The one used last, for Enter.
    const int rows = std::min(kMaxRows, m_recent->count());
    m_recent->setFixedHeight(rows * m_recent->sizeHintForRow(0) + 2 * m_recent->frameWidth());
    m_recent->setVisible(rows > 0);
    m_recentTitle->setVisible(rows > 0);
}

} // namespace tidemark::ui
