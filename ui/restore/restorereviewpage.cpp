// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/restore/restorereviewpage.h"

#include "ui/support/actiondialog.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/mnemonic.h"
#include "ui/workspace/jobwords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>
#include <QWizard>

namespace tidemark::ui {

namespace {

constexpr int kLongestInVerb = 40;
constexpr int kLongestTyped = 60;

QString shortened(const QString& text)
{
    return text.size() <= kLongestInVerb ? text : QString(text.left(kLongestInVerb - 1) + u'…');
}

} // namespace

RestoreReviewPage::RestoreReviewPage(RestoreSession& session)
    : RestorePage(session, QStringLiteral("restoreReviewPage"), tr("Last look"),
                  tr("The next button starts the restore."))
{
    setCommitPage(true);
    m_check = makeTextLabel(QStringLiteral("restoreReviewCheck"), this);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("restoreReviewProgress"));
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_acknowledged = new QCheckBox(tr("I have seen the &new numbers"), this);
    m_acknowledged->setObjectName(QStringLiteral("restoreAcknowledged"));
    m_acknowledged->setAccessibleName(tr("I have seen the new numbers"));
    m_lossAccepted = new QCheckBox(tr("I &accept what cannot be kept"), this);
    m_lossAccepted->setObjectName(QStringLiteral("restoreLossAccepted"));
    m_prompt = makeTextLabel(QStringLiteral("restoreTypePrompt"), this);
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(QStringLiteral("restoreTyped"));
    m_typed->setAccessibleName(tr("Name of the connection"));
    m_prompt->setBuddy(m_typed);
    content()->addWidget(m_check);
    content()->addWidget(m_progress);
    content()->addWidget(makeBoxes(), 3);
    content()->addWidget(m_acknowledged);
    content()->addWidget(m_lossAccepted);
    content()->addWidget(makeTexts(), 1);
    content()->addWidget(m_prompt);
    content()->addWidget(m_typed);
    connect(m_acknowledged, &QCheckBox::toggled, this, &RestoreReviewPage::completeChanged);
    connect(m_lossAccepted, &QCheckBox::toggled, this, [this](bool accepted) {
        this->session().choice.acceptLoss = accepted;
        showPreview();
    });
    connect(m_typed, &QLineEdit::textChanged, this, &RestoreReviewPage::completeChanged);
    connect(&session, &RestoreSession::previewChanged, this, &RestoreReviewPage::showPreview);
    connect(&session.workspace(), &Workspace::profileChanged, this, &RestoreReviewPage::completeChanged);
    connect(&session, &RestoreSession::progressChanged, this,
            [this] { showProgress(this->session().progress(), m_progress, m_check); });
}

QWidget* RestoreReviewPage::makeBoxes()
{
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("restoreReviewArea"));
    area->setAccessibleName(tr("What will be lost, and what will be kept"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget(area);
    const auto makeBox = [inside](const QString& objectName, const QString& title, QLabel*& label) {
        auto* box = new QGroupBox(title, inside);
        box->setObjectName(objectName);
        label = makeTextLabel(objectName + QStringLiteral("Words"), box);
        label->setAlignment(Qt::AlignTop | (label->alignment() & Qt::AlignHorizontal_Mask));
        auto* layout = new QVBoxLayout(box);
        layout->addWidget(label);
        layout->addStretch(1);
        return box;
    };
    auto* layout = new QHBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeBox(QStringLiteral("restoreLost"), tr("Will be lost"), m_lost), 1);
    layout->addWidget(makeBox(QStringLiteral("restoreKept"), tr("Will be kept"), m_kept), 1);
    area->setWidget(inside);
    return area;
}

QWidget* RestoreReviewPage::makeTexts()
{
    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("restoreReviewTabs"));
    tabs->setAccessibleName(tr("The same as a command, and the plan as JSON"));
    const auto addText = [this, tabs](const QString& objectName, const QString& title, const QString& copyName,
                                      QPlainTextEdit*& text) {
        auto* page = new QWidget(tabs);
        text = new QPlainTextEdit(page);
        text->setObjectName(objectName);
        text->setAccessibleName(withoutMnemonic(title));
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        text->setLayoutDirection(Qt::LeftToRight); // A command, or JSON.
        text->setMinimumHeight(3 * fontMetrics().height());
        auto* button = new QPushButton(tr("Copy"), page);
        button->setObjectName(objectName + QStringLiteral("Copy"));
        button->setAccessibleName(copyName);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, text] { copy(text); });
        auto* layout = new QHBoxLayout(page);
        layout->addWidget(text, 1);
        layout->addWidget(button, 0, Qt::AlignTop);
        tabs->addTab(page, title);
    };
    addText(QStringLiteral("restoreCommand"), tr("Command &line"), tr("Copy the command"), m_command);
    addText(QStringLiteral("restoreJson"), tr("Plan as &JSON"), tr("Copy the plan as JSON"), m_json);
    return tabs;
}

void RestoreReviewPage::copy(QPlainTextEdit* from)
{
    QGuiApplication::clipboard()->setText(from->toPlainText());
}

bool RestoreReviewPage::mustType() const
{
    // Under new names nothing can be lost; another storage is not this connection's, but nobody knows whose it is.
    return session().workspace().friction().typeToRestore && session().choice.place != RestoreChoice::Place::Beside;
}

QString RestoreReviewPage::verb() const
{
    return tr("Restore “%1” into %2", "the title of a snapshot, a connection or a storage")
        .arg(shortened(session().title()), shortened(session().target()));
}

/// As it can be seen, and no longer than a line.
QString RestoreReviewPage::nameToType() const
{
    return session().workspace().badge().connection.left(kLongestTyped).trimmed();
}

void RestoreReviewPage::initializePage()
{
    setHeading(tr("Restore “%1” into %2: last look", "the title of a snapshot, a connection or a storage")
                   .arg(shortened(session().title()), session().target().left(200)));
    m_acknowledged->setChecked(false);
    m_lossAccepted->setChecked(false);
    m_differed = false;
    m_typed->clear();
    setLabelText(m_prompt, mustType()
                               ? tr("Type the connection's name, %1, to allow it:", "a connection").arg(nameToType())
                               : QString());
    if (mustType())
        m_typed->setAccessibleName(m_prompt->text());
    m_typed->setVisible(mustType());
    // An ampersand in a name is no mnemonic.
    wizard()->setButtonText(QWizard::CommitButton, verb().replace(u'&', QStringLiteral("&&")));
    wizard()->button(QWizard::CommitButton)->setAccessibleName(verb());
    m_shown = session().previewNumber();
    session().preview(true);
    showPreview();
}

void RestoreReviewPage::cleanupPage()
{
    session().stopPreview();
}

void RestoreReviewPage::showPreview()
{
    const RestoreSession::Preview* preview = session().current();
    const bool running = session().state() == RestoreSession::State::Running;
    m_progress->setVisible(running);
    if (preview != nullptr) {
        const RestoreFacts facts = session().facts();
        const RestoreSummary summary(preview->plan, facts);
        setLabelText(m_lost, bulleted(lossLines(preview->plan) + summary.lost()));
        setLabelText(m_kept, bulleted(summary.kept()));
        RestorePlan shown = preview->plan;
        shown.safetySnapshot = facts.takesSafetySnapshot;
        m_json->setPlainText(planAsJson(shown));
        m_command->setPlainText(
            restoreCommand(session().workspace().engine(), session().snapshotId(), session().choice.request(),
                           session().choice.storageUri(session().workspace().profile().storageUri)));
    }
    QString words;
    if (running) {
        words = tr("Looking whether the storage changed since the preview…");
    } else if (const auto& error = session().previewError()) {
        const ErrorText text = errorText(*error);
        words = tr("The storage could not be compared again: %1. %2 Go back and forth to try again.",
                   "an error, what it means")
                    .arg(text.headline, text.advice);
    } else if (preview != nullptr) {
        if (session().previewNumber() != m_shown) {
            m_shown = session().previewNumber();
            m_differed = m_differed || session().previewDiffers();
        }
        const RestoreFacts facts = session().facts();
        const QString totals = RestoreSummary(preview->plan, facts).totals();
        words =
            m_differed
                ? tr("The storage changed since the preview. The new numbers: %1", "a sentence with counts").arg(totals)
                : totals;
        if (!preview->plan.feasible)
            words += QStringLiteral("\n") + tr("It cannot be done any more. Go back to see why.");
        else if (session().choice.place == RestoreChoice::Place::Beside)
            words += whyNotBeside(preview->plan).isEmpty() ? QString() : u'\n' + whyNotBeside(preview->plan);
    }
    setLabelText(m_check, words);
    m_acknowledged->setVisible(m_differed);
    const QStringList losses = preview != nullptr ? lossLines(preview->plan) : QStringList();
    m_lossAccepted->setVisible(!losses.isEmpty());
    // Whoever does not see the page hears what is accepted.
    m_lossAccepted->setAccessibleName(tr("I accept what cannot be kept"));
    m_lossAccepted->setAccessibleDescription(losses.join(u'\n'));
    emit completeChanged();
}

bool RestoreReviewPage::isComplete() const
{
    const RestoreSession::Preview* preview = session().current();
    if (session().state() != RestoreSession::State::Ready || preview == nullptr || !preview->plan.feasible)
        return false;
    if (session().choice.place == RestoreChoice::Place::Beside && !whyNotBeside(preview->plan).isEmpty())
        return false;
    if (preview->plan.lossy && !m_lossAccepted->isChecked())
        return false;
    if (session().workspace().badge().readOnly || (m_differed && !m_acknowledged->isChecked()))
        return false;
    return !mustType() || m_typed->text().trimmed() == nameToType();
}

bool RestoreReviewPage::validatePage()
{
    if (!isComplete())
        return false;
    emit restoreStarted(session().start());
    return true;
}

} // namespace tidemark::ui
