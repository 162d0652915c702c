// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/restore/restorepage.h"

#include "ui/support/actiondialog.h"
#include "ui/support/environmentband.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace tidemark::ui {

RestorePage::RestorePage(RestoreSession& session, const QString& objectName, const QString& heading,
                         const QString& sentence)
    : m_session(session)
{
    setObjectName(objectName);
    auto* band = new EnvironmentBand(this);
    band->setBadge(session.workspace().badge());
    connect(&session.workspace(), &Workspace::profileChanged, band,
            [band, &session] { band->setBadge(session.workspace().badge()); });
    m_heading = makeTextLabel(objectName + QStringLiteral("Heading"), this);
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_heading->setFont(large);
    m_sentence = makeTextLabel(objectName + QStringLiteral("Sentence"), this);
    setHeading(heading);
    setSentence(sentence);

    const int margin = fontMetrics().height();
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(margin, margin / 2, margin, margin / 2);
    inner->setSpacing(margin / 2);
    m_content = new QVBoxLayout;
    m_content->setSpacing(margin / 2);
    inner->addWidget(m_heading);
    inner->addWidget(m_sentence);
    inner->addLayout(m_content, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(band);
    outer->addLayout(inner, 1);
}

void RestorePage::setHeading(const QString& heading)
{
    setLabelText(m_heading, heading);
    setAccessibleName(heading);
}

void RestorePage::setSentence(const QString& sentence)
{
    setLabelText(m_sentence, sentence);
}

QString progressWords(const Progress& progress)
{
    QString phase;
    switch (progress.phase) {
    case Phase::Preparing: phase = RestorePage::tr("Preparing"); break;
    case Phase::Scanning: phase = RestorePage::tr("Reading the storage"); break;
    case Phase::Comparing: phase = RestorePage::tr("Comparing"); break;
    case Phase::SafetySnapshot: phase = RestorePage::tr("Taking the safety snapshot"); break;
    case Phase::Writing: phase = RestorePage::tr("Writing"); break;
    case Phase::Checking: phase = RestorePage::tr("Checking what was written"); break;
    case Phase::Committing: phase = RestorePage::tr("Committing"); break;
    case Phase::Verifying: phase = RestorePage::tr("Verifying the snapshot"); break;
    }
    if (progress.total == 0)
        return RestorePage::tr("%1…", "a phase of an operation").arg(phase);
    const bool bytes = progress.phase == Phase::Verifying;
    return RestorePage::tr("%1: %2 of %3", "a phase, what is done, the total")
        .arg(phase, bytes ? shownBytes(progress.done) : shownCount(progress.done),
             bytes ? shownBytes(progress.total) : shownCount(progress.total));
}

void showProgress(const Progress& progress, QProgressBar* bar, QLabel* label)
{
    constexpr int kSteps = 1000;
    bar->setRange(0, progress.total == 0 ? 0 : kSteps);
    if (progress.total != 0)
        bar->setValue(static_cast<int>(static_cast<double>(std::min(progress.done, progress.total)) /
                                       static_cast<double>(progress.total) * kSteps));
    setLabelText(label, progressWords(progress));
}

QString bulleted(const QStringList& sentences)
{
    QStringList lines;
    for (const QString& sentence : sentences)
        lines += QStringLiteral("•  ") + sentence;
    return lines.join(u'\n');
}

} // namespace tidemark::ui
