// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/restore/restorechangestab.h"

#include "ui/support/actiondialog.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/mnemonic.h"
#include "ui/workspace/changelistmodel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace tidemark::ui {

namespace {
constexpr std::uint64_t kIdLimit = 2'000; ///< A namespace and kind.
}

RestoreChangesTab::RestoreChangesTab(RestoreSession& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("restoreChangesTab"));
    // The engine compares the snapshot with the storage; a restore goes the other way.
    m_model = new ChangeListModel(ChangeListModel::Direction::SecondToFirst, this);
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("restoreChangesFilter"));
    m_text->setAccessibleName(tr("Show only ids that contain this"));
    m_text->setPlaceholderText(tr("Filter ids"));
    m_text->setClearButtonEnabled(true);
    const auto makeBox = [this](const QString& objectName, const QString& text) {
        auto* box = new QCheckBox(text, this);
        box->setObjectName(objectName);
        box->setAccessibleName(withoutMnemonic(text));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &RestoreChangesTab::applyFilter);
        return box;
    };
    m_added = makeBox(QStringLiteral("restoreChangesAdded"), tr("A: a&dded"));
    m_changed = makeBox(QStringLiteral("restoreChangesChanged"), tr("M: chan&ged"));
    m_removed = makeBox(QStringLiteral("restoreChangesRemoved"), tr("D: remo&ved"));
    m_view = new QTreeView(this);
    m_view->setObjectName(QStringLiteral("restoreChanges"));
    m_view->setAccessibleName(tr("Ids that the restore would add, change or remove"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    const int character = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(ChangeListModel::LetterColumn, 10 * character);
    m_view->setColumnWidth(ChangeListModel::IdColumn, 50 * character);
    m_words = makeTextLabel(QStringLiteral("restoreChangesWords"), this);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("restoreChangesProgress"));
    m_progress->setRange(0, 0);
    m_stop = new QPushButton(tr("Stop"), this);
    m_stop->setObjectName(QStringLiteral("restoreChangesStop"));
    m_stop->setAccessibleName(tr("Stop fetching ids"));
    m_stop->setAutoDefault(false);

    auto* filters = new QHBoxLayout;
    filters->addWidget(m_text, 1);
    filters->addWidget(m_added);
    filters->addWidget(m_changed);
    filters->addWidget(m_removed);
    auto* below = new QHBoxLayout;
    below->addWidget(m_words, 1);
    below->addWidget(m_progress);
    below->addWidget(m_stop);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(filters);
    layout->addWidget(m_view, 1);
    layout->addLayout(below);
    connect(m_text, &QLineEdit::textChanged, this, &RestoreChangesTab::applyFilter);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_session.stopIds();
        m_loading = false;
        m_problem = tr("Stopped. Nothing is changed by that.");
        say();
    });
    say();
}

void RestoreChangesTab::forget()
{
    m_session.stopIds();
    m_loading = false;
    m_problem.clear();
    m_model->setDiff(nullptr);
    say();
}

void RestoreChangesTab::load()
{
    if (m_loading || m_model->diff() || m_session.current() == nullptr)
        return;
    m_loading = true;
    m_problem.clear();
    say();
    m_session.loadIds(kIdLimit, [this](const Result<DiffResult>& ids) { takeOver(ids); });
}

void RestoreChangesTab::takeOver(const Result<DiffResult>& ids)
{
    m_loading = false;
    if (ids) {
        m_model->setDiff(std::make_shared<const DiffResult>(*ids));
        applyFilter();
    } else {
        const ErrorText text = errorText(ids.error());
        m_problem =
            tr("The ids could not be fetched: %1. %2", "an error, what it means").arg(text.headline, text.advice);
    }
    say();
}

void RestoreChangesTab::applyFilter()
{
    ChangeListModel::Filter filter;
    filter.text = m_text->text();
    filter.added = m_added->isChecked();
    filter.changed = m_changed->isChecked();
    // A merge removes nothing, whatever the comparison found.
    const RestoreSession::Preview* preview = m_session.current();
    const bool merge = preview != nullptr && preview->plan.mode == RestoreRequest::Mode::Merge;
    m_removed->setEnabled(!merge);
    filter.removed = m_removed->isChecked() && !merge;
    m_model->setFilter(filter);
    say();
}

void RestoreChangesTab::say()
{
    m_progress->setVisible(m_loading);
    m_stop->setVisible(m_loading);
    QString words = m_problem;
    if (m_loading) {
        words = tr("Fetching ids…");
    } else if (m_model->diff()) {
        const auto shown = static_cast<std::uint64_t>(m_model->rowCount());
        const std::uint64_t all = m_model->countedChanges();
        if (!m_text->text().isEmpty())
            words = tr("%1 of the fetched ids match", "a count").arg(shownCount(shown));
        else if (all > shown)
            words = tr("%1 ids, and %2 more", "two counts").arg(shownCount(shown), shownCount(all - shown));
        else
            words = tr("%1 ids", "a count").arg(shownCount(shown));
        std::uint64_t renamed = 0;
        if (const RestoreSession::Preview* preview = m_session.current()) {
            for (const NamespacePlan& ns : preview->plan.namespaces)
                renamed += !ns.source.empty() && ns.source != ns.target ? ns.counts.added : 0;
        }
        if (renamed != 0)
            words +=
                QStringLiteral(". ") + tr("Under new names, all %1 vectors are added; they are not listed.", "a count")
                                           .arg(shownCount(renamed));
    }
    setLabelText(m_words, words);
}

} // namespace tidemark::ui
