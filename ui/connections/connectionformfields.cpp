// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/connectionform.h"

#include "ui/connections/profilestore.h"
#include "ui/support/actiondialog.h"
#include "ui/support/places.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tidemark::ui {

ConnectionForm::ConnectionForm(const ProfileStore& profiles, const RepositoryEnvironment& environment,
                               QThreadPool& questions, const Profile& initial, QWidget* parent)
    : QWidget(parent)
    , m_profiles(profiles)
    , m_environment(environment)
    , m_initial(initial)
    , m_look(questions)
{
    setObjectName(QStringLiteral("connectionForm"));
    createFields();

    const bool isNew = initial.id.isEmpty() && initial.storageUri.empty() && initial.repository.empty();
    m_name->setText(initial.name);
    m_repository->setText(QString::fromStdString(initial.repository));
    if (initial.repository.empty()) {
        // The same place as the command line's, unless another connection has it.
        m_repository->setText(QString::fromStdString(defaultRepositoryDirectory()));
        m_ownRepository = !repositoryOfOthers().isEmpty();
    }
    const SplitUri split = splitUri(QString::fromStdString(initial.storageUri));
    StorageFields shown = split.fields;
    if (isNew)
        shown.engine = StorageEngine::Sqlite;
    showFields(shown);
    m_uri->setText(isNew ? QString() : joinUri(shown));
    int environmentIndex = m_environmentBox->findData(static_cast<int>(initial.environment));
    if (environmentIndex < 0) {
        m_environmentBox->addItem(environmentName(initial.environment), static_cast<int>(initial.environment));
        environmentIndex = m_environmentBox->count() - 1;
    }
    m_environmentBox->setCurrentIndex(environmentIndex);
    m_readOnly->setChecked(initial.readOnly);
    proposeNames();

    connect(m_name, &QLineEdit::textEdited, this, [this] { fieldEdited(Name); });
    connect(m_uri, &QLineEdit::textEdited, this, &ConnectionForm::uriEdited);
    connect(m_uri, &QLineEdit::editingFinished, this, [this] { m_uri->setText(joinUri(fields())); });
    connect(m_file, &QLineEdit::textEdited, this, [this] { fieldEdited(File); });
    connect(m_repository, &QLineEdit::textEdited, this, [this] { fieldEdited(Repository); });
    connect(m_engine, &QComboBox::activated, this, [this] { fieldEdited(Uri); });
    for (QLineEdit* line : {m_host, m_database, m_user})
        connect(line, &QLineEdit::textEdited, this, [this] { fieldEdited(Host); });
    connect(m_port, &QSpinBox::valueChanged, this, [this] {
        if (m_port->hasFocus())
            fieldEdited(Host);
    });
    connect(m_secure, &QCheckBox::clicked, this, [this] { fieldEdited(Host); });
    connect(m_environmentBox, &QComboBox::currentIndexChanged, this, &ConnectionForm::changed);
    connect(m_readOnly, &QCheckBox::toggled, this, &ConnectionForm::changed);
    colourProblems();
    update();
}

QLineEdit* ConnectionForm::makeLine(const char* name, const QString& accessibleName)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(accessibleName);
    return line;
}

QWidget* ConnectionForm::withProblem(QWidget* widget, Field field)
{
    auto* both = new QWidget(this);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 6);
    column->addWidget(widget);
    m_problems[field] = makeTextLabel(widget->objectName() + QStringLiteral("Problem"), both);
    m_problems[field]->hide();
    column->addWidget(m_problems[field]);
    return both;
}

void ConnectionForm::colourProblems()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tokensOf(colours).damaged);
    for (const Field field : {Name, Uri, File, Host, Repository}) {
        if (m_problems[field] != nullptr && m_problems[field]->palette() != colours)
            m_problems[field]->setPalette(colours);
    }
}

void ConnectionForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        colourProblems();
    QWidget::changeEvent(event);
}

QWidget* ConnectionForm::withBrowse(QLineEdit* line, const char* name, bool directory)
{
    auto* both = new QWidget(this);
    both->setObjectName(line->objectName() + QStringLiteral("Row"));
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    auto* button = new QPushButton(tr("Browse…"), both);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(directory ? tr("Browse for the repository's directory")
                                        : tr("Browse for the SQLite file"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, line, directory] { browse(line, directory); });
    row->addWidget(line, 1);
    row->addWidget(button);
    return both;
}

void ConnectionForm::createFields()
{
    m_layout = new QFormLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    const auto addRow = [this](const QString& label, QWidget* row, QWidget* buddy) {
        auto* text = new QLabel(label, this);
        text->setObjectName(buddy->objectName() + QStringLiteral("Label"));
        text->setBuddy(buddy);
        m_layout->addRow(text, row);
    };

    m_engine = new QComboBox(this);
    m_engine->setObjectName(QStringLiteral("connectionEngine"));
    m_engine->setAccessibleName(tr("Engine"));
    for (const StorageEngine engine : offeredEngines())
        m_engine->addItem(engineName(engine), static_cast<int>(engine));
    m_uri = makeLine("connectionUri", tr("Storage URI"));
    m_uri->setPlaceholderText(tr("sqlite:/path/to/file.db, or paste a path or URI"));
    m_file = makeLine("connectionFile", tr("SQLite file"));
    m_name = makeLine("connectionName", tr("Name"));
    m_name->setMaxLength(kMaxProfileName);
    m_uri->setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    addRow(tr("Storage &URI:"), withProblem(m_uri, Uri), m_uri);
    addRow(tr("&Engine:"), m_engine, m_engine);
    m_fileRow = withProblem(withBrowse(m_file, "browseFile", false), File);
    addRow(tr("SQLite &file:"), m_fileRow, m_file);
    createServerFields();
    addRow(tr("&Name:"), withProblem(m_name, Name), m_name);

    m_repository = makeLine("connectionRepository", tr("Repository"));
    QWidget* repository = withProblem(withBrowse(m_repository, "browseRepository", true), Repository);
    m_repositoryHint = makeTextLabel(QStringLiteral("connectionRepositoryHint"), repository);
    repository->layout()->addWidget(m_repositoryHint);
    addRow(tr("Re&pository:"), repository, m_repository);

    m_environmentBox = new QComboBox(this);
    m_environmentBox->setObjectName(QStringLiteral("connectionEnvironment"));
    m_environmentBox->setAccessibleName(tr("Environment"));
    m_environmentBox->setToolTip(tr("Decides the colour of the band and how much stands between you and a loss"));
    for (const Environment environment :
         {Environment::Development, Environment::Test, Environment::Staging, Environment::Production})
        m_environmentBox->addItem(environmentName(environment), static_cast<int>(environment));
    addRow(tr("En&vironment:"), m_environmentBox, m_environmentBox);
    m_readOnly = new QCheckBox(tr("&Read-only: nothing can be changed through this connection"), this);
    m_readOnly->setObjectName(QStringLiteral("connectionReadOnly"));
    m_readOnly->setAccessibleName(tr("Read-only: nothing can be changed through this connection"));
    m_layout->addRow(QString(), m_readOnly);

    // As they stand below each other, in whichever order they were made.
    auto* browseFile = findChild<QWidget*>(QStringLiteral("browseFile"));
    auto* browseRepository = findChild<QWidget*>(QStringLiteral("browseRepository"));
    QWidget* before = m_uri;
    for (QWidget* next : std::initializer_list<QWidget*>{m_engine, m_file, browseFile, m_host, m_port, m_secure,
                                                         m_database, m_user, m_password, m_keep, m_name, m_repository,
                                                         browseRepository, m_environmentBox, m_readOnly}) {
        setTabOrder(before, next);
        before = next;
    }
}

void ConnectionForm::createServerFields()
{
    m_host = makeLine("connectionHost", tr("Host"));
    m_hostRow = withProblem(m_host, Host);
    m_layout->addRow(tr("&Host:"), m_hostRow);
    m_port = new QSpinBox(this);
    m_port->setObjectName(QStringLiteral("connectionPort"));
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(0, 65535);
    m_layout->addRow(tr("P&ort:"), m_port);
    m_secure = new QCheckBox(tr("Encrypted (HTTPS)"), this);
    m_secure->setObjectName(QStringLiteral("connectionSecure"));
    m_secure->setAccessibleName(tr("Encrypted (HTTPS)"));
    m_layout->addRow(QString(), m_secure);
    m_database = makeLine("connectionDatabase", tr("Database"));
    m_layout->addRow(tr("&Database:"), m_database);
    m_user = makeLine("connectionUser", tr("User"));
    m_layout->addRow(tr("U&ser:"), m_user);
    m_password = makeLine("connectionPassword", tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_keep = new QComboBox(this);
    m_keep->setObjectName(QStringLiteral("connectionKeepPassword"));
    m_keep->setAccessibleName(tr("Where the password is kept"));
    m_keep->addItem(tr("keep in the keychain"), true);
    m_keep->addItem(tr("for this run only"), false);
    auto* both = new QWidget(this);
    both->setObjectName(QStringLiteral("connectionPasswordBoth"));
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_password, 1);
    row->addWidget(m_keep);
    m_passwordRow = withProblem(both, Password);
    m_layout->addRow(tr("Pass&word:"), m_passwordRow);
}

} // namespace tidemark::ui
