// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobdetails.h"

#include "ui/jobs/jobqueue.h"
#include "ui/jobs/jobtext.h"
#include "ui/jobs/throughputgraph.h"
#include "ui/support/actiondialog.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr qsizetype kLongestTitle = 400;
constexpr qsizetype kLongestOutcome = 4000;
constexpr std::size_t kMostPhases = 12;
constexpr int kLogLines = 1000;
constexpr std::int64_t kPatienceMs = 10'000;

QString phasesText(const JobInfo& job, std::int64_t nowMs)
{
    QStringList parts;
    const std::size_t first = job.phases.size() > kMostPhases ? job.phases.size() - kMostPhases : 0;
    for (std::size_t i = first; i < job.phases.size(); ++i) {
        const JobPhase& phase = job.phases[i];
        const bool runs = isActive(job.state) && i + 1 == job.phases.size();
        const QChar mark =
            stateGlyph(runs || i + 1 != job.phases.size() ? (runs ? job.state : JobState::Succeeded) : job.state);
        const std::int64_t end = phase.endedAtMs != 0 ? phase.endedAtMs : nowMs;
        QString text = QString(mark) + u' ' + phaseWord(phase.phase) + u' ' + durationText(end - phase.startedAtMs);
        if (runs && job.progress.permille() >= 0)
            text = JobDetails::tr("%1, %2 %", "a phase, a percentage").arg(text).arg(job.progress.permille() / 10);
        parts += text;
    }
    return parts.join(QStringLiteral("   "));
}

QString stateLine(const JobInfo& job, std::int64_t nowMs)
{
    QStringList parts{stateWord(job.state), environmentWord(job.description.badge.environment) + u' ' +
                                                job.description.badge.connection.left(kLongestTitle)};
    parts << progressText(job) << rateText(job);
    if (const QString left = timeLeftText(job); !left.isEmpty())
        parts << JobDetails::tr("%1 left", "a time").arg(left);
    if (const QString elapsed = elapsedText(job, nowMs); !elapsed.isEmpty())
        parts << (isActive(job.state) ? JobDetails::tr("%1 so far", "a time").arg(elapsed)
                                      : JobDetails::tr("took %1", "a time").arg(elapsed));
    if (const std::int64_t when = job.finishedAtMs != 0 ? job.finishedAtMs : job.startedAtMs;
        when != 0 && !isActive(job.state))
        parts << shownTime(when / 1000);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString currentText(const JobInfo& job, std::int64_t nowMs)
{
    if (job.state == JobState::Cancelling) {
        return nowMs - job.cancelledAtMs < kPatienceMs
                   ? JobDetails::tr("Stopping. %1", "what stopping leaves behind").arg(job.description.cancelEffect)
                   : JobDetails::tr("Still stopping: it waits until a step of “%1” has ended.", "a phase")
                         .arg(phaseWord(job.progress.phase));
    }
    if (job.state == JobState::Running && job.progress.phase == Phase::Committing)
        return JobDetails::tr("Finishing: it can no longer be stopped.");
    if (job.state == JobState::Running)
        return job.progress.subject;
    return outcomeText(job);
}

} // namespace

JobDetails::JobDetails(JobQueue& queue, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("jobDetails"));
    const int unit = fontMetrics().averageCharWidth();
    m_hint = makeTextLabel(QStringLiteral("jobHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    setMinimumWidth(62 * unit); // Room for the most buttons there can be: it does not jump from job to job.
    setLabelText(m_hint, tr("Select a job to see its phases and its log."));

    m_title = new ElidedLabel;
    m_title->setObjectName(QStringLiteral("jobTitle"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_state = makeTextLabel(QStringLiteral("jobState"));
    m_outcome = makeTextLabel(QStringLiteral("jobOutcome"));
    m_phases = makeTextLabel(QStringLiteral("jobPhases"));
    m_graph = new ThroughputGraph;
    m_graph->setObjectName(QStringLiteral("jobThroughput"));
    m_log = new QPlainTextEdit;
    m_log->setObjectName(QStringLiteral("jobLog"));
    m_log->setAccessibleName(tr("Log of the job"));
    m_log->setReadOnly(true);
    m_log->setMaximumBlockCount(kLogLines);
    m_log->setTabChangesFocus(true);
    m_log->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_commandLabel = new QLabel(tr("Command &line:"));
    m_commandLabel->setObjectName(QStringLiteral("jobCommandLabel"));
    m_command = new QLineEdit;
    m_command->setObjectName(QStringLiteral("jobCommand"));
    m_command->setAccessibleName(tr("The same on the command line"));
    m_command->setReadOnly(true);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_commandLabel->setBuddy(m_command);
    m_copyCommand = makeButton("jobCopyCommand", tr("Copy"), tr("Copy the command"));
    m_copyCommand->setAccessibleName(tr("Copy the command"));

    m_stop = makeButton("jobStop", tr("Stop"), {});
    m_retry = makeButton("jobRetry", tr("Retry"), tr("Start the same job again"));
    m_rerun = makeButton("jobRerun", tr("Run again…"), tr("Open the dialog of this job, filled in as it was"));
    m_acknowledge = makeButton("jobAcknowledge", tr("Acknowledge"),
                               tr("Seen: it no longer stays on top, and stays in the history"));
    m_dismiss = makeButton("jobDismiss", tr("Dismiss"), tr("Remove it from the history"));
    m_copyDetails = makeButton("jobCopyDetails", tr("Copy Details"),
                               tr("Copy state, error, log and command as text, for a report"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(unit);
    for (QPushButton* each : {m_stop, m_retry, m_rerun, m_acknowledge, m_dismiss, m_copyDetails})
        buttons->addWidget(each);
    buttons->addStretch(1);

    auto* commandRow = new QHBoxLayout;
    commandRow->addWidget(m_commandLabel);
    commandRow->addWidget(m_command, 1);
    commandRow->addWidget(m_copyCommand);
    auto* inside = new QWidget;
    auto* insideLayout = new QVBoxLayout(inside);
    insideLayout->setContentsMargins(0, 0, unit, 0);
    insideLayout->setSpacing(unit / 2);
    for (QWidget* each : std::initializer_list<QWidget*>{m_state, m_outcome, m_phases, m_graph})
        insideLayout->addWidget(each);
    insideLayout->addWidget(m_log, 1);
    insideLayout->addLayout(commandRow);
    insideLayout->addStretch(0); // Takes what is left where there is no log.
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("jobDetailsScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);

    m_content = new QWidget;
    auto* contentLayout = new QVBoxLayout(m_content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(unit / 2);
    contentLayout->addWidget(m_title);
    contentLayout->addLayout(buttons);
    contentLayout->addWidget(scroll, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit, 0, 0, 0);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_content, 1);
    m_content->hide();

    connect(m_stop, &QPushButton::clicked, this, [this] { m_queue.cancel(m_id); });
    connect(m_retry, &QPushButton::clicked, this, [this] { m_queue.retry(m_id); });
    connect(m_rerun, &QPushButton::clicked, this, [this] { emit rerunRequested(m_id); });
    connect(m_acknowledge, &QPushButton::clicked, this, [this] { m_queue.acknowledge(m_id); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] { m_queue.dismiss(m_id); });
    connect(m_copyCommand, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    connect(m_copyDetails, &QPushButton::clicked, this, [this] {
        if (const JobInfo* job = m_queue.find(m_id))
            QGuiApplication::clipboard()->setText(jobDetails(*job));
    });
}

QPushButton* JobDetails::makeButton(const char* name, const QString& text, const QString& toolTip)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    return button;
}

void JobDetails::setJob(JobId id)
{
    const JobInfo* job = m_queue.find(id);
    m_id = job == nullptr ? 0 : id;
    m_hint->setVisible(job == nullptr);
    m_content->setVisible(job != nullptr);
    if (job != nullptr)
        showJob(*job);
}

void JobDetails::showJob(const JobInfo& job)
{
    const std::int64_t now = m_clock.unixMillis();
    m_title->setText(job.description.title.left(kLongestTitle));
    m_title->setAccessibleName(job.description.title.left(kLongestTitle));
    setLabelText(m_state, stateLine(job, now));
    setLabelText(m_outcome, currentText(job, now).left(kLongestOutcome));
    setLabelText(m_phases, phasesText(job, now));
    m_graph->setVisible(isActive(job.state) && job.state != JobState::Queued);
    m_graph->setValues(job.throughput, progressUnit(job.description.kind, job.progress.phase));
    QStringList log;
    for (const JobLogLine& line : job.log)
        log += logLineText(line);
    showLog(log);
    m_log->setVisible(!job.log.isEmpty());
    const QString& command = job.description.command;
    for (QWidget* each : std::initializer_list<QWidget*>{m_commandLabel, m_command, m_copyCommand})
        each->setVisible(!command.isEmpty());
    if (m_command->text() != command) {
        m_command->setText(command);
        m_command->setCursorPosition(0);
    }
    showButtons(job);
}

void JobDetails::showButtons(const JobInfo& job)
{
    const bool ended = !isActive(job.state);
    m_stop->setVisible(job.state == JobState::Queued ||
                       (job.state == JobState::Running && job.progress.phase != Phase::Committing));
    const QString effect = job.state == JobState::Queued ? tr("Takes it out of the queue; it has not begun.")
                                                         : job.description.cancelEffect;
    m_stop->setToolTip(plainToolTip(effect));
    m_stop->setAccessibleDescription(effect);
    m_retry->setVisible(canRetry(job));
    m_rerun->setVisible(job.earlierRun && (job.state == JobState::Interrupted || job.state == JobState::Failed ||
                                           job.state == JobState::Cancelled));
    m_acknowledge->setVisible(asksForAttention(job));
    m_dismiss->setVisible(ended);
}

void JobDetails::showLog(const QStringList& log)
{
    // Appending keeps a selection and the place that somebody scrolled to.
    const bool continues = log.size() >= m_shownLog.size() && !m_shownLog.isEmpty() &&
                           std::equal(m_shownLog.begin(), m_shownLog.end(), log.begin());
    if (!continues) {
        m_log->setPlainText(log.join(u'\n'));
    } else {
        for (qsizetype i = m_shownLog.size(); i < log.size(); ++i)
            m_log->appendPlainText(log.at(i));
    }
    m_shownLog = log;
}

} // namespace tidemark::ui
