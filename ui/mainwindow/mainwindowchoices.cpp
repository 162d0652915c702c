// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainwindow.h"
#include "ui/support/languages.h"
#include "ui/support/mnemonic.h"
#include "ui/support/shownzone.h"
#include "ui/timeline/timelinepage.h"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QSettings>
#include <QStatusBar>

namespace tidemark::ui {

namespace {

constexpr int kMessageMs = 10'000;
constexpr std::pair<Command, Grouping> kGroupCommands[] = {{Command::GroupByDay, Grouping::Day},
                                                           {Command::GroupByWeek, Grouping::Week},
                                                           {Command::GroupByMonth, Grouping::Month},
                                                           {Command::GroupByBranch, Grouping::Branch},
                                                           {Command::GroupNone, Grouping::None}};
constexpr std::pair<Command, ShownZone> kZoneCommands[] = {{Command::ZoneLocal, ShownZone::Local},
                                                           {Command::ZoneUtc, ShownZone::Utc}};

QString zoneKey()
{
    return QStringLiteral("timeZone");
}

} // namespace

void MainWindow::addChoices(QMenu& view)
{
    const auto addRadio = [&](const char* name, const QString& title, const auto& commands) {
        QMenu* menu = view.addMenu(title);
        menu->setObjectName(QLatin1String(name));
        menu->setAccessibleName(withoutMnemonic(title));
        menu->setToolTipsVisible(true);
        auto* group = new QActionGroup(this);
        for (const auto& [command, choice] : commands) {
            menu->addAction((*m_actions)[command]);
            group->addAction((*m_actions)[command]);
        }
    };
    addRadio("groupMenu", tr("&Group By"), kGroupCommands);
    view.addAction((*m_actions)[Command::FoldBranches]);
    addRadio("zoneMenu", tr("Time &Zone"), kZoneCommands);
    addLanguages(view);
}

/// Languages are no commands: they are called by their own names, and take effect at the next start.
void MainWindow::addLanguages(QMenu& view)
{
    QMenu* menu = view.addMenu(tr("&Language"));
    menu->setObjectName(QStringLiteral("languageMenu"));
    menu->setAccessibleName(tr("Language"));
    auto* group = new QActionGroup(this);
    const QString chosen = m_services.settings.value(languageKey()).toString();
    const auto add = [&](const QString& code, const QString& name) {
        QAction* action = menu->addAction(name);
        action->setObjectName(QStringLiteral("language_%1").arg(code));
        action->setCheckable(true);
        action->setChecked(code == chosen);
        action->setStatusTip(tr("The language changes when Tidemark is started again."));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            m_services.settings.setValue(languageKey(), code);
            statusBar()->showMessage(tr("The language changes when Tidemark is started again."), kMessageMs);
        });
    };
    add(QString(), tr("Of the System", "which language"));
    for (const Language& language : languages())
        add(language.code, language.name);
}

/// What the View menu decides for every timeline of this window, and for the next ones by the settings.
void MainWindow::connectChoices()
{
    QSettings& settings = m_services.settings;
    const auto onAll = [this](void (TimelinePage::*function)()) {
        for (TimelinePage* page : findChildren<TimelinePage*>())
            (page->*function)();
    };
    const Grouping chosen = TimelinePage::storedGrouping(settings);
    for (const auto& [command, grouping] : kGroupCommands) {
        QAction* action = (*m_actions)[command];
        action->setChecked(grouping == chosen);
        connect(action, &QAction::triggered, this, [this, onAll, grouping = grouping] {
            TimelinePage::storeGrouping(m_services.settings, grouping);
            onAll(&TimelinePage::readSettings);
        });
    }
    QAction* fold = (*m_actions)[Command::FoldBranches];
    fold->setChecked(TimelinePage::storedFolding(settings));
    connect(fold, &QAction::triggered, this, [this, onAll](bool folds) {
        TimelinePage::storeFolding(m_services.settings, folds);
        onAll(&TimelinePage::readSettings);
    });

    const bool utc = settings.value(zoneKey()).toString() == QStringLiteral("utc");
    ZoneChoice::instance().set(utc ? ShownZone::Utc : ShownZone::Local);
    const auto showZone = [this] {
        for (const auto& [command, zone] : kZoneCommands)
            (*m_actions)[command]->setChecked(zone == shownZone());
    };
    showZone();
    for (const auto& [command, zone] : kZoneCommands) {
        connect((*m_actions)[command], &QAction::triggered, this, [this, zone = zone] {
            m_services.settings.setValue(zoneKey(),
                                         zone == ShownZone::Utc ? QStringLiteral("utc") : QStringLiteral("local"));
            ZoneChoice::instance().set(zone);
        });
    }
    connect(&ZoneChoice::instance(), &ZoneChoice::changed, this, [this, showZone] {
        showZone();
        showStatus();
        for (QAbstractItemView* list : findChildren<QAbstractItemView*>())
            list->viewport()->update();
    });
}

} // namespace tidemark::ui
