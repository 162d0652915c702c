// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/restore/restoresafetypage.h"

#include "ui/support/actiondialog.h"
#include "ui/support/mnemonic.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tidemark::ui {

RestoreSafetyPage::RestoreSafetyPage(RestoreSession& session)
    : RestorePage(session, QStringLiteral("restoreSafetyPage"), tr("How it is made safe"),
                  tr("If one of the steps before the commit fails, the storage stays as it is."))
{
    auto* before = new QGroupBox(tr("Before anything is written"), this);
    m_safety = new QCheckBox(tr("Take a &safety snapshot, so that the restore can be undone"), before);
    m_safety->setObjectName(QStringLiteral("restoreSafety"));
    m_safety->setAccessibleName(tr("Take a safety snapshot, so that the restore can be undone"));
    m_safetyWords = makeTextLabel(QStringLiteral("restoreSafetyWords"), before);
    auto* layout = new QVBoxLayout(before);
    layout->addWidget(m_safety);
    layout->addWidget(m_safetyWords);

    auto* verify = new QGroupBox(tr("The snapshot itself"), this);
    const auto makeRadio = [this, verify](const QString& objectName, const QString& text) {
        auto* radio = new QRadioButton(text, verify);
        radio->setObjectName(objectName);
        radio->setAccessibleName(withoutMnemonic(text));
        connect(radio, &QRadioButton::toggled, this, &RestoreSafetyPage::takeOver);
        return radio;
    };
    m_full = makeRadio(QStringLiteral("restoreVerifyFull"), tr("&Verify it first: every byte is read"));
    m_quick =
        makeRadio(QStringLiteral("restoreVerifyQuick"), tr("&Quick check first: files are there and of their size"));
    m_none = makeRadio(QStringLiteral("restoreVerifyNone"), tr("Do &not verify it first"));
    m_verifyWords = makeTextLabel(QStringLiteral("restoreVerifyWords"), verify);
    auto* verifyLayout = new QVBoxLayout(verify);
    verifyLayout->addWidget(m_full);
    verifyLayout->addWidget(m_quick);
    verifyLayout->addWidget(m_none);
    verifyLayout->addWidget(m_verifyWords);

    auto* after = new QGroupBox(tr("After writing"), this);
    auto* afterWords = makeTextLabel(QStringLiteral("restoreAfterWords"), after);
    setLabelText(afterWords,
                 tr("Every vector that was written is read back and compared with the snapshot; only then is "
                    "the restore committed. That is always done."));
    auto* afterLayout = new QVBoxLayout(after);
    afterLayout->addWidget(afterWords);

    content()->addWidget(before);
    content()->addWidget(verify);
    content()->addWidget(after);
    content()->addStretch(1);
    connect(m_safety, &QCheckBox::toggled, this, &RestoreSafetyPage::takeOver);
}

void RestoreSafetyPage::initializePage()
{
    m_showing = true;
    RestoreChoice& choice = session().choice;
    if (session().safetyForced())
        choice.safetySnapshot = true;
    const RestoreSession::Preview* preview = session().current();
    const bool something = preview != nullptr && preview->plan.safetySnapshot;
    m_safety->setEnabled(!session().safetyForced() && something);
    m_safety->setChecked(choice.safetySnapshot && something);
    m_full->setChecked(choice.verifyFirst == RestoreVerify::Full);
    m_quick->setChecked(choice.verifyFirst == RestoreVerify::Quick);
    m_none->setChecked(choice.verifyFirst == RestoreVerify::No);
    m_showing = false;
    say();
}

void RestoreSafetyPage::takeOver()
{
    if (m_showing)
        return;
    if (m_safety->isEnabled())
        session().choice.safetySnapshot = m_safety->isChecked();
    session().choice.verifyFirst = m_full->isChecked()    ? RestoreVerify::Full
                                   : m_quick->isChecked() ? RestoreVerify::Quick
                                                          : RestoreVerify::No;
    say();
}

void RestoreSafetyPage::say()
{
    const RestoreSession::Preview* preview = session().current();
    if (preview == nullptr)
        return;
    const RestoreFacts facts = session().facts();
    const RestoreSummary summary(preview->plan, facts);
    QString words;
    if (!preview->plan.safetySnapshot)
        words = tr("None is needed: the storage holds nothing that this restore could destroy.");
    else if (session().safetyForced())
        words = tr("In production it is always taken.");
    else if (session().choice.safetySnapshot)
        words = tr("It is incremental where it can be, and is listed like every other snapshot.");
    else if (summary.vectorsLost() == 0)
        words = tr("Without it, there is no snapshot to go back to; this restore removes and overwrites no vector.");
    else
        words = tr("Without it, %Ln vector(s) that the restore removes or overwrites cannot be brought back, unless "
                   "another snapshot has them.",
                   nullptr, static_cast<int>(std::min<std::uint64_t>(summary.vectorsLost(), 1'000'000'000)));
    setLabelText(m_safetyWords, words);
    QString verify = tr("If damage is found, the restore ends before anything is written.");
    if (session().choice.verifyFirst == RestoreVerify::No)
        verify = tr("Every vector is still checked against its hash as it is read; damage then ends the restore before "
                    "the commit, but later.");
    setLabelText(m_verifyWords, verify);
}

} // namespace tidemark::ui
