// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparepage.h"

#include "ui/compare/changedetail.h"
#include "ui/compare/diffexport.h"
#include "ui/compare/namespacediffmodel.h"
#include "ui/compare/snapshotpicker.h"
#include "ui/support/actiondialog.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"
#include "ui/workspace/workspace.h"

#include <QFileDialog>
#include <QItemSelectionModel>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr int kFetchDelayMs = 80;
constexpr int kFilterDelayMs = 100;

} // namespace

ComparePage::ComparePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_comparison(workspace.services().questions)
    , m_fetch(workspace.services().questions)
    , m_export(workspace.services().questions)
{
    build();
    m_fetchDelay.setSingleShot(true);
    m_fetchDelay.setInterval(kFetchDelayMs);
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(kFilterDelayMs);
    connect(&m_fetchDelay, &QTimer::timeout, this, &ComparePage::fetchDetail);
    connect(&m_filterDelay, &QTimer::timeout, this, &ComparePage::applyFilter);
    connect(&m_comparison, &Comparison::changed, this, &ComparePage::showComparison);
    connect(&m_comparison, &Comparison::progressChanged, this, &ComparePage::showProgress);
    connect(&workspace, &Workspace::listingChanged, this, &ComparePage::showListing);
    showListing();
    showComparison();
}

void ComparePage::setSides(CompareSide first, CompareSide second)
{
    m_firstSide = std::move(first);
    m_secondSide = std::move(second);
    m_asked = true;
    m_first->setSide(m_firstSide);
    m_second->setSide(m_secondSide);
    compareAgain();
}

void ComparePage::takeSides()
{
    setSides(m_first->side(), m_second->side());
}

void ComparePage::swapSides()
{
    setSides(m_secondSide, m_firstSide);
}

QString ComparePage::whyNotCompared() const
{
    if (m_firstSide == m_secondSide)
        return tr("Both sides are the same. Choose another one.");
    if ((!m_firstSide || !m_secondSide) && m_workspace.profile().storageUri.empty())
        return tr("This connection has no storage, so there is no current state to compare with.");
    return {};
}

void ComparePage::compareAgain()
{
    if (!m_asked)
        return;
    setLabelText(m_notice, {});
    if (whyNotCompared().isEmpty())
        m_comparison.start(m_workspace.engine(), m_firstSide, m_secondSide);
    else
        m_comparison.stop();
    showComparison();
}

void ComparePage::showListing()
{
    const bool hasStorage = !m_workspace.profile().storageUri.empty();
    m_first->setListing(m_workspace.listing(), hasStorage);
    m_second->setListing(m_workspace.listing(), hasStorage);
    if (!m_asked || m_workspace.state() != Workspace::State::Ready)
        return;
    QStringList gone;
    for (const CompareSide& side : {m_firstSide, m_secondSide}) {
        if (side && m_workspace.find(*side) == nullptr)
            gone += shownText(*side);
    }
    setLabelText(m_notice, gone.isEmpty() ? QString()
                                          : tr("%1 was deleted meanwhile. What is shown is from before; choose another "
                                               "snapshot to compare again.",
                                               "ids of snapshots")
                                                .arg(gone.join(QStringLiteral(", "))));
    m_restore->setEnabled(m_firstSide && m_workspace.find(*m_firstSide) != nullptr);
}

QString ComparePage::sideWords(const CompareSide& side) const
{
    if (!side)
        return tr("the current state");
    const SnapshotMetadata* snapshot = m_workspace.find(*side);
    return snapshot == nullptr ? shownText(*side) : tr("“%1”", "a title").arg(snapshotTitle(*snapshot).left(60));
}

void ComparePage::showMessage(const QString& title, const QString& text)
{
    setLabelText(m_messageTitle, title);
    setLabelText(m_messageText, text);
    m_stack->setCurrentWidget(m_message);
}

void ComparePage::showProgress()
{
    constexpr int kSteps = 1000;
    const Progress progress = m_comparison.progress();
    m_progress->setRange(0, progress.total == 0 ? 0 : kSteps);
    if (progress.total != 0)
        m_progress->setValue(static_cast<int>(static_cast<double>(std::min(progress.done, progress.total)) /
                                              static_cast<double>(progress.total) * kSteps));
    setLabelText(m_progressWords, m_comparison.state() == Comparison::State::FetchingIds ? tr("Fetching ids…")
                                                                                         : tr("Counting changes…"));
}

void ComparePage::showComparison()
{
    const bool running = m_comparison.isRunning();
    const auto& counts = m_comparison.counts();
    const bool has = m_asked && counts && whyNotCompared().isEmpty();
    m_progress->setVisible(running);
    m_progressWords->setVisible(running);
    m_stop->setVisible(running);
    m_again->setEnabled(m_asked && !running);
    m_swap->setEnabled(m_asked);
    m_exportButton->setEnabled(has && differs(*counts) && !m_export.isRunning());
    m_restore->setEnabled(m_firstSide && m_workspace.find(*m_firstSide) != nullptr);
    if (running)
        showProgress();
    if (!m_asked) {
        showMessage(tr("Compare two snapshots"), tr("Choose A and B above."));
    } else if (const QString reason = whyNotCompared(); !reason.isEmpty()) {
        showMessage(tr("Nothing to compare"), reason);
    } else if (has && (differs(*counts) || running)) {
        showCounts();
        m_stack->setCurrentWidget(m_result);
    } else if (has) {
        showMessage(tr("Nothing differs"),
                    tr("%1 and %2 hold the same %Ln vector(s), in %3 namespaces.", "two snapshots, a count",
                       static_cast<int>(std::min<std::uint64_t>(counts->total.unchanged, INT_MAX)))
                        .arg(sideWords(m_firstSide), sideWords(m_secondSide), shownCount(counts->namespaces.size())));
    } else if (running) {
        showMessage(tr("Comparing…"),
                    tr("%1 with %2", "two snapshots").arg(sideWords(m_firstSide), sideWords(m_secondSide)));
    } else if (m_comparison.error()) {
        const ErrorText text = errorText(*m_comparison.error());
        showMessage(tr("It could not be compared: %1", "an error").arg(text.headline),
                    text.detail.left(2000) + u'\n' + text.advice);
    } else {
        showMessage(tr("Stopped"), tr("Nothing had arrived yet. F5 compares again."));
    }
    if (has && m_comparison.error()) {
        const ErrorText text = errorText(*m_comparison.error());
        setLabelText(m_notice,
                     tr("The counts are complete, but the ids could not be fetched: %1. %2", "an error, its advice")
                         .arg(text.headline, text.advice));
    }
}

void ComparePage::showCounts()
{
    const DiffResult& counts = *m_comparison.counts();
    const std::uint64_t numbers[] = {counts.total.added,     counts.total.changed, counts.total.removed,
                                     counts.total.unchanged, counts.changedValues, counts.changedMetadata};
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setText(shownCount(numbers[i]));
        m_cards[i]->setAccessibleName(m_cards[i]->property("what").toString() + QStringLiteral(": ") +
                                      m_cards[i]->text());
    }
    if (m_shownCounts != m_comparison.counts()) {
        m_shownCounts = m_comparison.counts();
        m_namespaces->setDiff(m_shownCounts);
        m_namespaceView->setCurrentIndex(m_namespaces->index(0, 0));
        m_changes->setDiff(nullptr);
        m_fetch.cancel();
        m_detail->showNothing();
    }
    if (m_changes->diff() != m_comparison.ids() && m_comparison.ids()) {
        m_changes->setDiff(m_comparison.ids());
        m_changeView->setCurrentIndex(m_changes->index(0, 0));
    }
    sayIds();
}

void ComparePage::applyFilter()
{
    ChangeListModel::Filter filter;
    filter.text = m_text->text();
    filter.added = m_added->isChecked();
    filter.changed = m_changed->isChecked();
    filter.removed = m_removed->isChecked();
    if (const NamespaceDiff* ns = m_namespaces->at(m_namespaceView->currentIndex().row()))
        filter.namespaceName = ns->name;
    m_changes->setFilter(filter);
    m_changeView->setColumnHidden(ChangeListModel::NamespaceColumn, filter.namespaceName.has_value());
    sayIds();
}

void ComparePage::sayIds()
{
    QString words;
    const auto shown = static_cast<std::uint64_t>(m_changes->rowCount());
    if (m_comparison.isRunning()) {
        words = tr("The counts are complete; ids are being fetched.");
    } else if (!m_changes->diff()) {
        words = m_comparison.state() == Comparison::State::Stopped
                    ? tr("Stopped: the counts are complete, ids are missing.")
                    : QString();
    } else if (!m_text->text().isEmpty()) {
        words = tr("%1 ids match", "a count").arg(shownCount(shown));
    } else {
        const std::uint64_t all = m_changes->countedChanges();
        words = all > shown ? tr("%1 of %2 ids: at most %3 of a namespace and a kind are listed; an export has all.",
                                 "three counts")
                                  .arg(shownCount(shown), shownCount(all), shownCount(Comparison::kIdLimit))
                            : tr("%1 ids", "a count").arg(shownCount(shown));
    }
    setLabelText(m_idWords, words);
}

void ComparePage::stepChange(int by)
{
    const int rows = m_changes->rowCount();
    if (rows == 0)
        return;
    const int row = m_changeView->currentIndex().isValid() ? m_changeView->currentIndex().row() + by : 0;
    m_changeView->setCurrentIndex(m_changes->index(std::clamp(row, 0, rows - 1), 0));
}

void ComparePage::fetchDetail()
{
    const QModelIndex current = m_changeView->currentIndex();
    if (!current.isValid() || current.row() >= m_changes->rowCount()) {
        m_fetch.cancel();
        m_detail->showNothing();
        return;
    }
    const ChangeListModel::Change change = m_changes->change(current.row());
    const QString shown = shownId(*change.id);
    m_detail->showFetching(shown);
    m_fetch.start([engine = m_workspace.engine(), first = m_firstSide, second = m_secondSide, ns = change.ns->name,
                   id = *change.id](
                      const JobContext& context) { return fetchComparison(engine, first, second, ns, id, context); },
                  [this, shown, kind = change.kind](const Result<RowComparison>& rows) {
                      if (rows)
                          m_detail->showComparison(shown, kind, *rows);
                      else
                          m_detail->showFailure(shown, rows.error());
                  });
}

void ComparePage::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Export the changes"));
    dialog->setObjectName(QStringLiteral("compareExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("json")) ? QStringLiteral("json")
                                                                         : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ComparePage::exportTo);
    dialog->open();
}

void ComparePage::exportTo(const QString& file)
{
    setLabelText(m_notice, tr("Exporting to %1…", "a file").arg(shownText(file.toStdString())));
    m_export.start([engine = m_workspace.engine(), first = m_firstSide, second = m_secondSide,
                    file](const JobContext& context) { return exportDiff(engine, first, second, file, context); },
                   [this, file](const Result<std::uint64_t>& changes) { exported(file, changes); });
    m_exportButton->setEnabled(false);
}

void ComparePage::exported(const QString& file, const Result<std::uint64_t>& changes)
{
    const QString shown = shownText(file.toStdString());
    if (changes) {
        setLabelText(m_notice, tr("Exported %1 changes to %2.", "a count, a file").arg(shownCount(*changes), shown));
    } else {
        const ErrorText text = errorText(changes.error());
        setLabelText(m_notice, tr("The export to %1 failed: %2 (%3). There is no unfinished file.",
                                  "a file, an error, its detail")
                                   .arg(shown, text.headline, text.detail.left(500)));
    }
    m_exportButton->setEnabled(m_comparison.counts() != nullptr);
}

} // namespace tidemark::ui
