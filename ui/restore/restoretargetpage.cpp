// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/restore/restoretargetpage.h"

#include "ui/restore/namespacechoicemodel.h"
#include "ui/support/actiondialog.h"
#include "ui/support/errortext.h"
#include "ui/support/mnemonic.h"
#include "ui/support/showntext.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include <set>

namespace tidemark::ui {

namespace {

QRadioButton* addRadio(QGroupBox* box, QButtonGroup* group, const QString& objectName, const QString& text)
{
    auto* radio = new QRadioButton(text, box);
    radio->setObjectName(objectName);
    radio->setAccessibleName(withoutMnemonic(text));
    group->addButton(radio);
    return radio;
}

} // namespace

RestoreTargetPage::RestoreTargetPage(RestoreSession& session)
    : RestorePage(session, QStringLiteral("restoreTargetPage"), tr("Where to, and what of it?"),
                  tr("The next page shows what that would do. Nothing is written before the last one."))
{
    m_model = new NamespaceChoiceModel(session.choice, this);
    content()->addWidget(makePlaces());
    content()->addWidget(makeScope(), 1);
    content()->addWidget(makeModes());
    m_problem = makeTextLabel(QStringLiteral("restoreTargetProblem"), this);
    content()->addWidget(m_problem);
    connect(m_model, &NamespaceChoiceModel::edited, this, &RestoreTargetPage::showChoice);
    connect(&session, &RestoreSession::detailsChanged, this, [this] {
        m_model->reload();
        showChoice();
    });
}

QWidget* RestoreTargetPage::makePlaces()
{
    auto* box = new QGroupBox(tr("Restore into"), this);
    auto* group = new QButtonGroup(box);
    const bool hasStorage = !session().workspace().profile().storageUri.empty();
    m_beside = addRadio(box, group, QStringLiteral("restoreBeside"),
                        tr("The storage of this connection, under &new names (nothing that exists is touched)"));
    m_inPlace = addRadio(box, group, QStringLiteral("restoreInPlace"),
                         tr("The storage of this connection, in &place of what is there"));
    m_other = addRadio(box, group, QStringLiteral("restoreOther"), tr("&Another storage:"));
    m_beside->setEnabled(hasStorage);
    m_inPlace->setEnabled(hasStorage);
    m_uri = new QLineEdit(box);
    m_uri->setObjectName(QStringLiteral("restoreUri"));
    m_uri->setAccessibleName(tr("URI of the other storage"));
    m_uri->setPlaceholderText(QStringLiteral("sqlite:/path/to/file.sqlite"));
    m_uri->setMaxLength(4096);
    m_uri->setText(QString::fromStdString(session().choice.otherUri));
    m_pick = new QPushButton(tr("Choose &file…"), box);
    m_pick->setObjectName(QStringLiteral("restorePickFile"));
    m_pick->setAccessibleName(tr("Choose an SQLite file; a missing one is created"));
    m_pick->setToolTip(m_pick->accessibleName());
    m_pick->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->addWidget(m_other);
    line->addWidget(m_uri, 1);
    line->addWidget(m_pick);
    auto* layout = new QVBoxLayout(box);
    // What is the default comes first.
    const bool besideFirst = session().choice.place == RestoreChoice::Place::Beside;
    layout->addWidget(besideFirst ? m_beside : m_inPlace);
    layout->addWidget(besideFirst ? m_inPlace : m_beside);
    layout->addLayout(line);
    setTabOrder(m_other, m_uri);
    setTabOrder(m_uri, m_pick);
    for (QRadioButton* radio : {m_beside, m_inPlace, m_other})
        connect(radio, &QRadioButton::toggled, this, &RestoreTargetPage::takeOver);
    connect(m_uri, &QLineEdit::textChanged, this, &RestoreTargetPage::takeOver);
    connect(m_pick, &QPushButton::clicked, this, &RestoreTargetPage::pickFile);
    return box;
}

QWidget* RestoreTargetPage::makeScope()
{
    auto* box = new QGroupBox(tr("Namespaces"), this);
    auto* group = new QButtonGroup(box);
    m_all = addRadio(box, group, QStringLiteral("restoreAll"), tr("A&ll of the snapshot"));
    m_chosen = addRadio(box, group, QStringLiteral("restoreChosen"), tr("Only those &ticked"));
    m_table = new QTreeView(box);
    m_table->setObjectName(QStringLiteral("restoreNamespaces"));
    m_table->setAccessibleName(tr("Namespaces of the snapshot, and what they are restored as"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_table->header()->setStretchLastSection(true);
    m_table->setMinimumHeight(5 * fontMetrics().height());
    auto* line = new QHBoxLayout;
    line->addWidget(m_all);
    line->addWidget(m_chosen);
    line->addStretch(1);
    auto* hint = makeTextLabel(QStringLiteral("restoreNamesHint"), box);
    setLabelText(hint, tr("F2 or a double click on “Restore as” gives a namespace another name."));
    auto* layout = new QVBoxLayout(box);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    layout->addWidget(hint);
    for (QRadioButton* radio : {m_all, m_chosen})
        connect(radio, &QRadioButton::toggled, this, &RestoreTargetPage::takeOver);
    return box;
}

QWidget* RestoreTargetPage::makeModes()
{
    auto* box = new QGroupBox(tr("How"), this);
    auto* group = new QButtonGroup(box);
    m_exact = addRadio(box, group, QStringLiteral("restoreExact"),
                       tr("&Exact: the namespaces become equal to the snapshot; what was added later goes."));
    m_merge = addRadio(box, group, QStringLiteral("restoreMerge"),
                       tr("&Merge: vectors are added and overwritten; nothing is removed."));
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(m_exact);
    layout->addWidget(m_merge);
    for (QRadioButton* radio : {m_exact, m_merge})
        connect(radio, &QRadioButton::toggled, this, &RestoreTargetPage::takeOver);
    return box;
}

void RestoreTargetPage::initializePage()
{
    setHeading(tr("Restore “%1”: where to, and what of it?", "the title of a snapshot").arg(session().title()));
    if (!session().details())
        session().loadDetails();
    showChoice();
}

void RestoreTargetPage::takeOver()
{
    if (m_showing)
        return;
    RestoreChoice& choice = session().choice;
    choice.place = m_other->isChecked()    ? RestoreChoice::Place::OtherStorage
                   : m_beside->isChecked() ? RestoreChoice::Place::Beside
                                           : RestoreChoice::Place::InPlace;
    choice.otherUri = m_uri->text().trimmed().toStdString();
    choice.chosenOnly = m_chosen->isChecked();
    choice.mode = m_merge->isChecked() ? RestoreRequest::Mode::Merge : RestoreRequest::Mode::Exact;
    showChoice();
}

void RestoreTargetPage::showChoice()
{
    m_showing = true;
    const RestoreChoice& choice = session().choice;
    m_beside->setChecked(choice.place == RestoreChoice::Place::Beside);
    m_inPlace->setChecked(choice.place == RestoreChoice::Place::InPlace);
    m_other->setChecked(choice.place == RestoreChoice::Place::OtherStorage);
    m_uri->setEnabled(m_other->isChecked());
    m_pick->setEnabled(m_other->isChecked());
    m_all->setChecked(!choice.chosenOnly);
    m_chosen->setChecked(choice.chosenOnly);
    m_exact->setChecked(choice.mode == RestoreRequest::Mode::Exact);
    m_merge->setChecked(choice.mode == RestoreRequest::Mode::Merge);
    m_model->refresh();
    for (int column = 0; column < NamespaceChoiceModel::TargetColumn; ++column)
        m_table->setColumnWidth(column, std::min(m_table->sizeHint().width() * 2,
                                                 m_table->fontMetrics().averageCharWidth() * (column == 0 ? 36 : 14)));
    setLabelText(m_problem, problem());
    m_showing = false;
    emit completeChanged();
}

QString RestoreTargetPage::problem() const
{
    const RestoreChoice& choice = session().choice;
    if (const auto& error = session().detailsError()) {
        const ErrorText text = errorText(*error);
        return tr("The snapshot could not be read: %1 (%2). %3", "headline, detail and advice of an error")
            .arg(text.headline, text.detail, text.advice);
    }
    if (!session().details())
        return tr("Reading what the snapshot holds…");
    if (choice.place == RestoreChoice::Place::OtherStorage && choice.otherUri.empty())
        return tr("Say which storage, or choose a file.");
    if (session().workspace().badge().readOnly)
        return tr("This connection is read-only. Unlock it first.");
    std::set<std::string> targets;
    for (const RestoreChoice::Namespace& ns : choice.namespaces) {
        if (!choice.isChosen(ns))
            continue;
        const std::string target = choice.targetOf(ns);
        if (target.empty())
            return tr("“%1” needs a name to be restored as.", "a namespace").arg(shownText(ns.name).left(100));
        if (choice.place == RestoreChoice::Place::Beside && target == ns.name)
            return tr("“%1” needs a new name, or choose “in place”.", "a namespace").arg(shownText(ns.name).left(100));
        if (!targets.insert(target).second)
            return tr("Two namespaces would become “%1”.", "a namespace").arg(shownText(target).left(100));
    }
    if (choice.place == RestoreChoice::Place::Beside && choice.namespaces.empty())
        return tr("The snapshot has no namespaces, so there is nothing to put beside what exists.");
    if (choice.chosenOnly && targets.empty())
        return tr("Tick at least one namespace.");
    return {};
}

bool RestoreTargetPage::isComplete() const
{
    return problem().isEmpty();
}

void RestoreTargetPage::pickFile()
{
    auto* dialog = new QFileDialog(this, tr("Restore into an SQLite file"));
    dialog->setObjectName(QStringLiteral("restoreFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    // An existing file is a storage that is restored into, and the preview says what that changes in it.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    dialog->setNameFilters({tr("SQLite files (*.sqlite *.sqlite3 *.db)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { m_uri->setText(QStringLiteral("sqlite:") + file); });
    dialog->open();
}

} // namespace tidemark::ui
