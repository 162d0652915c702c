// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/verifytab.h"

#include "ui/details/flowlayout.h"
#include "ui/details/healthwords.h"
#include "ui/jobs/jobqueue.h"
#include "ui/support/actiondialog.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"
#include "ui/support/theme.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::ui {

namespace {

/// A line a namespace, and below it the vectors that are known by name.
QString listOf(const DamageRecord::Damage& damage)
{
    if (damage.parts.empty())
        return damage.detail;
    QStringList lines;
    for (const DamageRecord::Part& part : damage.parts) {
        lines += VerifyTab::tr("%1: %Ln damaged vector(s)", "a namespace",
                               static_cast<int>(std::min<std::uint64_t>(part.rows, 1'000'000'000)))
                     .arg(part.name);
        for (const QString& id : part.ids)
            lines += QStringLiteral("    ") + id;
        const auto listed = static_cast<std::uint64_t>(part.ids.size());
        if (listed != 0 && part.rows > listed)
            lines += QStringLiteral("    ") +
                     VerifyTab::tr("and %Ln more", "vectors",
                                   static_cast<int>(std::min<std::uint64_t>(part.rows - listed, 1'000'000'000)));
    }
    return lines.join(u'\n');
}

} // namespace

VerifyTab::VerifyTab(Workspace& workspace, QWidget* parent)
    : DetailsTab(workspace, QStringLiteral("verifyTab"), tr("Verify"), parent)
{
    m_word = makeTextLabel(QStringLiteral("verifyWord"), this);
    QFont large = m_word->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_word->setFont(large);
    m_sentences = makeTextLabel(QStringLiteral("verifySentences"), this);
    m_damageTitle = makeTextLabel(QStringLiteral("verifyDamageTitle"), this);
    m_damage = new QPlainTextEdit(this);
    m_damage->setObjectName(QStringLiteral("verifyDamage"));
    m_damage->setAccessibleName(tr("What is damaged"));
    m_damage->setReadOnly(true);
    m_damage->setTabChangesFocus(true);
    m_damage->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_full = new QPushButton(tr("&Verify now"), this);
    m_full->setObjectName(QStringLiteral("verifyFullButton"));
    m_full->setAccessibleName(tr("Verify now: read every byte"));
    m_quick = new QPushButton(tr("&Quick check"), this);
    m_quick->setObjectName(QStringLiteral("verifyQuickButton"));
    m_quick->setAccessibleName(tr("Quick check: files and their sizes"));
    connect(m_full, &QPushButton::clicked, this, [this] { emit verifyRequested({snapshotId()}, false); });
    connect(m_quick, &QPushButton::clicked, this, [this] { emit verifyRequested({snapshotId()}, true); });
    m_running = makeTextLabel(QStringLiteral("verifyRunning"), this);
    m_showJob = new QPushButton(tr("Show &job"), this);
    m_showJob->setObjectName(QStringLiteral("verifyShowJobButton"));
    m_showJob->setAccessibleName(tr("Show the job that verifies it"));
    connect(m_showJob, &QPushButton::clicked, this, [this] {
        if (const JobInfo* job = runningJob())
            emit showJobRequested(job->id);
    });
    m_reason = makeTextLabel(QStringLiteral("verifyReason"), this);
    m_explanation = makeTextLabel(QStringLiteral("verifyExplanation"), this);
    setLabelText(m_explanation,
                 tr("Verify now reads every byte that the snapshot needs and compares it with its "
                    "checksums. The quick check looks for the files, their sizes and their footers; it "
                    "finds what is missing or cut off, but no flipped bit. Neither changes the snapshot."));

    auto* buttons = new FlowLayout; // Words may be long in another language.
    buttons->addWidget(m_full);
    buttons->addWidget(m_quick);
    buttons->addWidget(m_showJob);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(m_word);
    column->addWidget(m_sentences);
    column->addWidget(m_damageTitle);
    column->addWidget(m_damage);
    column->addLayout(buttons);
    column->addWidget(m_running);
    column->addWidget(m_reason);
    column->addWidget(m_explanation);
    column->addStretch();
}

void VerifyTab::showSnapshot(bool /*another*/)
{
    setLabelText(m_word, shortHealth(workspace(), snapshot()));
    setLabelText(m_sentences, healthSentences(workspace(), snapshot()));
    const auto found = workspace().damage().all().find(snapshotId());
    const bool damaged =
        healthOf(workspace(), snapshotId()) == Health::Damaged && found != workspace().damage().all().end();
    m_damage->setVisible(damaged);
    setLabelText(m_damageTitle,
                 damaged ? tr("What is damaged. The command line names each vector:\n%1", "a command")
                               .arg(idsCommand(workspace().engine(), QStringLiteral("verify"), {snapshotId()}))
                         : QString());
    if (damaged) {
        const QString items = listOf(found->second);
        if (m_damage->toPlainText() != items)
            m_damage->setPlainText(items);
    }
    showEnvironment();
}

const JobInfo* VerifyTab::runningJob() const
{
    const JobQueue& jobs = workspace().services().jobs;
    for (const JobId id : jobs.ids()) {
        const JobInfo* job = jobs.find(id);
        if (job == nullptr || job->description.kind != JobKind::Verify || !isActive(job->state))
            continue;
        const auto& ids = job->description.snapshots;
        const bool ours = job->description.uses == workspace().usesOf(JobKind::Verify, ids);
        if (ours && (ids.empty() || std::find(ids.begin(), ids.end(), snapshotId()) != ids.end()))
            return job;
    }
    return nullptr;
}

void VerifyTab::showEnvironment()
{
    const JobInfo* job = runningJob();
    const QString blocked = workspace().whyNot(JobKind::Verify, {snapshotId()});
    for (QPushButton* button : {m_full, m_quick})
        button->setEnabled(blocked.isEmpty() && job == nullptr);
    setLabelText(m_reason, job != nullptr ? QString() : blocked);
    m_showJob->setVisible(job != nullptr);
    QString running;
    if (job != nullptr) {
        const int permille = job->progress.permille();
        if (job->state == JobState::Queued)
            running = tr("A verification waits for another job.");
        else if (permille < 0)
            running = tr("A verification is running.");
        else
            running = tr("A verification is running: %1 %", "percent").arg(permille / 10);
    }
    setLabelText(m_running, running);
    const Tokens& tokens = tokensOf(palette());
    const Health health = healthOf(workspace(), snapshotId());
    QPalette colours = palette();
    if (health == Health::Damaged || health == Health::AtRisk)
        colours.setColor(QPalette::WindowText, health == Health::Damaged ? tokens.damaged : tokens.warning);
    if (m_word->palette() != colours)
        m_word->setPalette(colours);
}

} // namespace tidemark::ui
