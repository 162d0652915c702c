// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timelinepanel.h"

#include "ui/jobs/retire.h"
#include "ui/support/format.h"
#include "ui/support/shownzone.h"
#include "ui/timeline/filterbar.h"
#include "ui/timeline/timestrip.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tidemark::ui {

namespace {

/// Up to so many snapshots are laid out at once, which takes a few milliseconds; more are on a worker.
constexpr std::size_t kAtOnce = 2000;

constexpr int kMinuteMs = 60'000;

/// Of a side branch, so many snapshots that nothing distinguishes have rows of their own.
constexpr int kFoldMoreThan = 20;

} // namespace

TimelinePanel::TimelinePanel(const Clock& clock, QThreadPool& pool, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_pool(pool)
    , m_model(clock)
    , m_task(pool)
{
    setObjectName(QStringLiteral("timelinePanel"));
    buildWidgets();
    m_ages.setSingleShot(true);
    connect(&ZoneChoice::instance(), &ZoneChoice::changed, this, &TimelinePanel::changeZone);
    connect(&m_ages, &QTimer::timeout, this, &TimelinePanel::updateAges);
    updateNotes();
}

TimelinePanel::~TimelinePanel()
{
    delete m_stack; // The view shows the model, and hiding it scrolls: both while there is still a panel to tell.
}

void TimelinePanel::buildWidgets()
{
    m_bar = new FilterBar(this);
    m_strip = new TimeStrip(this);
    m_stale = new NoteLine(QStringLiteral("staleLine"), tr("Retry"), this);
    m_sorted = new NoteLine(QStringLiteral("sortedLine"), tr("Back to the order of time"), this);
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(QStringLiteral("timelineStack"));
    m_view = new TimelineView(m_model, m_stack);
    m_empty = new EmptyList(m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_strip);
    layout->addWidget(m_stale);
    layout->addWidget(m_sorted);
    layout->addWidget(m_stack, 1);

    connect(m_bar, &FilterBar::changed, this, &TimelinePanel::readFilter);
    connect(m_bar, &FilterBar::nextRequested, this, &TimelinePanel::findNext);
    connect(m_bar, &FilterBar::previousRequested, this, &TimelinePanel::findPrevious);
    connect(m_bar, &FilterBar::listRequested, this, &TimelinePanel::focusList);
    connect(m_bar, &FilterBar::currentStateRequested, this, &TimelinePanel::goToCurrentState);
    connect(m_strip, &TimeStrip::dayActivated, this, &TimelinePanel::showDay);
    connect(m_stale, &NoteLine::pressed, this, &TimelinePanel::retryRequested);
    connect(m_sorted, &NoteLine::pressed, this, &TimelinePanel::toTimeOrder);
    connect(m_empty, &EmptyList::createRequested, this, &TimelinePanel::createRequested);
    connect(m_empty, &EmptyList::retryRequested, this, &TimelinePanel::retryRequested);
    connect(m_empty, &EmptyList::clearFilterRequested, this, [this] {
        setFilter({});
        focusList();
    });
    connect(m_view, &TimelineView::groupToggled, this, &TimelinePanel::toggleGroup);
    connect(m_view, &TimelineView::foldToggled, this, &TimelinePanel::toggleFold);
    connect(m_view, &TimelineView::visibleRowsChanged, this, &TimelinePanel::updateVisible);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TimelinePanel::onSelectionChanged);
    QHeaderView* head = m_view->header();
    head->setSortIndicator(TimelineModel::Created, Qt::DescendingOrder);
    connect(head, &QHeaderView::sortIndicatorChanged, this, &TimelinePanel::setSort);
    connect(head, &QWidget::customContextMenuRequested, this, &TimelinePanel::showHeaderMenu);
}

void TimelinePanel::setSource(TimelineSource source)
{
    const auto damaged = [](const SnapshotSet::Damage& damage) {
        std::vector<std::pair<std::string, std::int64_t>> found;
        for (const auto& [id, what] : damage)
            found.emplace_back(id, what.foundAt);
        return found;
    };
    if (source.listing != m_source.listing || damaged(source.damage) != damaged(m_source.damage))
        letGo(std::exchange(m_set, nullptr));
    letGo(std::exchange(m_source, std::move(source)));
    relayout();
}

template <typename T>
void TimelinePanel::letGo(T old)
{
    if (m_set == nullptr || m_set->size() > static_cast<int>(kAtOnce))
        retire(m_pool, std::move(old));
}

Result<TimelinePanel::Laid> TimelinePanel::layOut(TimelineRequest request, const TimelineSource& source,
                                                  const std::shared_ptr<const TimelineLayout>& previous,
                                                  const JobContext& context)
{
    Laid laid;
    laid.set = request.set;
    if (laid.set == nullptr) {
        TM_TRY_ASSIGN(laid.set, SnapshotSet::make(source.listing, source.damage, context));
        request.set = laid.set;
    }
    TM_TRY_ASSIGN(laid.layout, layOutTimeline(std::move(request), context));
    if (previous)
        laid.changes = std::make_shared<const RowChanges>(rowChanges(*previous, *laid.layout));
    return laid;
}

void TimelinePanel::relayout()
{
    if (m_source.listing == nullptr) {
        updateNotes();
        return;
    }
    TimelineRequest request;
    request.set = m_set;
    request.pending = m_source.pending;
    request.baseId = m_source.baseId;
    request.currentState = m_source.currentState;
    request.now = m_clock.unixSeconds();
    request.filter = m_filter;
    request.hide = m_bar->hides();
    request.sort = m_sort;
    request.order = m_order;
    request.grouping = m_grouping;
    request.weekBegin = QLocale().firstDayOfWeek();
    request.collapsed = m_collapsed[m_grouping];
    if (m_folding && !m_hasVerdicts) {
        request.foldMoreThan = kFoldMoreThan;
        request.openFolds = m_openFolds;
        request.kept = m_selected;
        request.kept.insert(request.kept.end(), m_wanted.begin(), m_wanted.end());
    }
    request.mostLanes = m_mostLanes;
    if (m_source.listing->snapshots.size() <= kAtOnce) {
        m_task.cancel();
        if (const auto laid = layOut(std::move(request), m_source, m_model.timeline(), {}))
            takeOver(*laid);
        return;
    }
    m_task.start([request = std::move(request), source = m_source, previous = m_model.timeline()](
                     const JobContext& context) { return layOut(request, source, previous, context); },
                 [this](const Result<Laid>& laid) {
                     if (laid)
                         takeOver(*laid);
                 });
}

void TimelinePanel::takeOver(const Laid& laid)
{
    const TimelineView::Anchor anchor = m_restoredAnchor ? *m_restoredAnchor : m_view->anchor();
    const std::string currentId = m_view->currentIndex().data(TimelineModel::IdRole).toString().toStdString();
    const std::vector<std::string> before = selectedIds();
    const bool beforeState = currentStateSelected();

    auto old = std::pair(std::exchange(m_set, laid.set), m_model.timeline());
    m_swapping = true;
    m_model.setLayout(laid.layout, laid.changes.get());
    m_bar->setWords(laid.set->tags(), laid.set->namespaces());
    m_strip->setDays(laid.layout->strip, laid.layout->today);
    updateNotes();
    m_view->fitGraphColumn();

    const bool wantedCame = !m_wanted.empty() && std::all_of(m_wanted.begin(), m_wanted.end(), [&](const auto& id) {
        return laid.set->find(id).has_value();
    });
    if (wantedCame)
        m_selected = m_wanted;
    const bool reset = laid.changes == nullptr || laid.changes->reset;
    std::size_t visible = 0;
    for (const std::string& id : m_selected)
        visible += m_model.rowOf(id) >= 0 ? 1 : 0;
    if (reset || wantedCame || visible != before.size() || m_stateSelected != beforeState)
        m_view->setSelection(m_selected, m_stateSelected, wantedCame || m_restoredAnchor.has_value());
    if (reset && !currentId.empty() && m_model.rowOf(currentId) >= 0)
        m_view->selectionModel()->setCurrentIndex(m_model.index(m_model.rowOf(currentId), TimelineModel::Graph),
                                                  QItemSelectionModel::NoUpdate);
    m_view->scrollToAnchor(anchor);
    m_restoredAnchor.reset();
    if (wantedCame) {
        m_wanted.clear();
        if (m_selected.size() == 1)
            remember(m_selected.front());
        if (const int row = m_model.rowOf(m_selected.front()); row >= 0)
            m_view->reveal(row);
    }
    m_swapping = false;

    m_view->refreshPath();
    letGo(std::move(old)); // Nobody else has them now, so that they are freed there and not here.
    updateEmphasis();
    updateVisible();
    scheduleAges();
    if (selectedIds() != before || currentStateSelected() != beforeState)
        emit selectionChanged();
    emit laidOut();
}

void TimelinePanel::readFilter()
{
    const auto parsed = SnapshotFilter::parse(m_bar->text(), m_clock.unixSeconds());
    m_bar->setError(parsed.error);
    // While a text is being typed that cannot be understood yet, the last one stays in force.
    if (!parsed.error)
        m_filter = parsed.filter;
    relayout();
    emit filterChanged();
}

void TimelinePanel::setSort(int column, Qt::SortOrder order)
{
    static constexpr SortKey kKeys[TimelineModel::kColumns] = {
        SortKey::Time,    SortKey::Name,     SortKey::Created, SortKey::Type,        SortKey::Size,
        SortKey::Changes, SortKey::Status,   SortKey::Vectors, SortKey::LogicalSize, SortKey::Time,
        SortKey::Time,    SortKey::Verified, SortKey::Id};
    SortKey key = column >= 0 && column < TimelineModel::kColumns ? kKeys[column] : SortKey::Time;
    if (key == SortKey::Created && order == Qt::DescendingOrder)
        key = SortKey::Time;
    if (key == SortKey::Time) {
        toTimeOrder();
        return;
    }
    m_sort = key;
    m_order = order;
    relayout();
}

void TimelinePanel::toTimeOrder()
{
    m_sort = SortKey::Time;
    m_order = Qt::DescendingOrder;
    const QSignalBlocker blocker(m_view->header());
    m_view->header()->setSortIndicator(TimelineModel::Created, Qt::DescendingOrder);
    m_view->header()->viewport()->update();
    relayout();
}

void TimelinePanel::setEmpty(const QString& title, const QString& text, EmptyList::Action action, bool waiting)
{
    m_emptyTitle = title;
    m_emptyText = text;
    m_emptyAction = action;
    m_emptyWaiting = waiting;
    updateNotes();
}

void TimelinePanel::setStale(const QString& reason)
{
    m_stale->setText(reason);
    m_model.setStale(!reason.isEmpty());
}

void TimelinePanel::updateNotes()
{
    const TimelineLayout* layout = timeline();
    const bool filtered = layout != nullptr && layout->isFiltered();
    QWidget* shown = m_view;
    if (!m_emptyTitle.isEmpty()) {
        m_empty->setContent(m_emptyTitle, m_emptyText, m_emptyAction, m_emptyWaiting);
        shown = m_empty;
    } else if (layout == nullptr) {
        m_empty->setContent(tr("Reading the repository…"), {}, EmptyList::Action::None, true);
        shown = m_empty;
    } else if (filtered && layout->request.hide && layout->matches == 0 && layout->set().size() > 0) {
        m_empty->setContent(tr("No snapshot matches “%1”.").arg(m_bar->text().left(200)),
                            tr("%Ln snapshot(s) are hidden by the filter.", nullptr, layout->set().size()),
                            EmptyList::Action::ClearFilter);
        shown = m_empty;
    }
    m_stack->setCurrentWidget(shown);
    m_strip->setVisible(layout != nullptr && layout->strip.size() > 1 && m_emptyTitle.isEmpty());
    m_bar->setCount(filtered ? tr("%1 of %2", "matches, all")
                                   .arg(shownCount(static_cast<std::uint64_t>(layout->matches)),
                                        shownCount(static_cast<std::uint64_t>(layout->set().size())))
                             : QString());
    const bool sorted = layout != nullptr && !layout->hasGraph();
    const QString column =
        m_model.headerData(m_view->header()->sortIndicatorSection(), Qt::Horizontal, Qt::DisplayRole).toString();
    m_sorted->setText(sorted ? tr("Graph hidden while sorted by %1.", "a column").arg(column) : QString());
}

void TimelinePanel::updateVisible()
{
    const TimelineLayout* layout = timeline();
    const auto [first, last] = m_view->visibleRows();
    std::optional<std::int64_t> oldest;
    std::optional<std::int64_t> newest;
    for (int row = first; layout != nullptr && row >= 0 && row <= last; ++row) {
        const auto position = m_model.positionAt(row);
        if (!position)
            continue;
        const std::int64_t day = layout->set().day(*position);
        oldest = std::min(oldest.value_or(day), day);
        newest = std::max(newest.value_or(day), day);
    }
    m_strip->setVisibleDays(oldest.value_or(0), newest.value_or(-1));
}

void TimelinePanel::scheduleAges()
{
    const TimelineLayout* layout = timeline();
    if (layout == nullptr || layout->set().size() == 0)
        return;
    // As often as the youngest age that can be seen changes its words, and when the day changes.
    const std::int64_t now = m_clock.unixSeconds();
    std::int64_t youngest = 24 * 3600;
    const auto [first, last] = m_view->visibleRows();
    for (int row = first; row >= 0 && row <= last; ++row)
        if (const auto position = m_model.positionAt(row))
            youngest = std::min(youngest, std::max<std::int64_t>(0, now - layout->set().at(*position).createdAt));
    const std::int64_t midnight = (startOfDay(layout->today + 1) - now) * 1000 + 500;
    const std::int64_t interval = youngest < 60 ? 5'000 : youngest < 3600 ? kMinuteMs : 60 * kMinuteMs;
    m_ages.start(static_cast<int>(std::clamp<std::int64_t>(midnight, 1'000, interval)));
}

void TimelinePanel::updateAges()
{
    const TimelineLayout* layout = timeline();
    if (layout != nullptr && dayOf(m_clock.unixSeconds()) != layout->today) {
        m_set = nullptr; // the zone's rules may have changed too
        relayout();
        return;
    }
    const auto [first, last] = m_view->visibleRows();
    m_model.refreshAges(first, last);
    scheduleAges();
}

} // namespace tidemark::ui
