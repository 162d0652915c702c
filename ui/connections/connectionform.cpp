// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/connectionform.h"

#include "ui/connections/profilestore.h"
#include "ui/support/actiondialog.h"
#include "ui/support/places.h"
#include "ui/support/showntext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

namespace tidemark::ui {

namespace {

/// A part of a path that is made from a name; nothing of the name gets there but letters and digits.
QString slugOf(const QString& name)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    QString slug = name.toLower().replace(other, QStringLiteral("-"));
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    slug = slug.left(40);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? QStringLiteral("connection") : slug;
}

} // namespace

Profile ConnectionForm::profile() const
{
    Profile profile = m_initial;
    profile.name = m_name->text().trimmed();
    profile.storageUri = joinUri(fields()).toStdString();
    profile.repository = m_repository->text().trimmed().toStdString();
    profile.environment = static_cast<Environment>(m_environmentBox->currentData().toInt());
    profile.readOnly = m_readOnly->isChecked();
    return profile;
}

QString ConnectionForm::password() const
{
    return isServer(fields().engine) ? m_password->text() : QString();
}

bool ConnectionForm::keepInKeychain() const
{
    return m_keep->currentData().toBool();
}

void ConnectionForm::setPasswordProblem(const QString& text)
{
    setLabelText(m_problems[Password], text);
}

StorageFields ConnectionForm::fields() const
{
    StorageFields fields;
    fields.engine = static_cast<StorageEngine>(m_engine->currentData().toInt());
    if (fields.engine == StorageEngine::Sqlite)
        fields.path = m_file->text().trimmed();
    else if (fields.engine == StorageEngine::Memory || fields.engine == StorageEngine::Unknown)
        fields.path = m_otherText;
    if (!isServer(fields.engine))
        return fields;
    fields.host = m_host->text().trimmed();
    fields.port = m_port->value();
    fields.database = m_database->text().trimmed();
    fields.user = m_user->text().trimmed();
    fields.secure = m_secure->isChecked() && fields.engine != StorageEngine::Postgres;
    fields.options = m_options;
    return fields;
}

void ConnectionForm::showFields(const StorageFields& fields)
{
    int index = m_engine->findData(static_cast<int>(fields.engine));
    if (index < 0) {
        m_engine->addItem(engineName(fields.engine), static_cast<int>(fields.engine));
        index = m_engine->count() - 1;
    }
    m_engine->setCurrentIndex(index);
    m_file->setText(fields.engine == StorageEngine::Sqlite ? fields.path : QString());
    m_otherText = fields.engine == StorageEngine::Sqlite ? QString() : fields.path;
    m_host->setText(fields.host);
    m_port->setValue(fields.port);
    m_database->setText(fields.database);
    m_user->setText(fields.user);
    m_secure->setChecked(fields.secure);
    m_options = fields.options;
}

void ConnectionForm::uriEdited()
{
    m_touched.insert(Uri);
    const SplitUri split = splitUri(m_uri->text());
    m_passwordTaken = split.password.has_value();
    if (split.password) {
        // At once: it would be seen there, and kept.
        m_password->setText(*split.password);
        m_uri->setText(joinUri(split.fields));
    }
    showFields(split.fields);
    proposeNames();
    update();
}

void ConnectionForm::fieldEdited(Field field)
{
    m_touched.insert(field);
    if (field == File && splitUri(m_file->text()).fields.engine == StorageEngine::Sqlite &&
        m_file->text().contains(u':')) {
        // A URI pasted into the file's line.
        m_file->setText(splitUri(m_file->text()).fields.path);
    }
    if (field == File || field == Host || field == Uri)
        m_uri->setText(joinUri(fields()));
    proposeNames();
    update();
}

void ConnectionForm::proposeNames()
{
    if (!m_touched.contains(Name) && m_initial.id.isEmpty() && m_initial.name.isEmpty()) {
        const QString base = proposedName(fields()).left(kMaxProfileName - 10);
        QString name = base;
        for (int i = 2; !base.isEmpty() && m_profiles.findByName(name) != nullptr; ++i)
            name = QStringLiteral("%1 %2").arg(base).arg(i);
        m_name->setText(name);
    }
    if (m_ownRepository && !m_touched.contains(Repository))
        m_repository->setText(QString::fromStdString(applicationDataDirectory()) + QStringLiteral("/repositories/") +
                              slugOf(m_name->text()));
}

QString ConnectionForm::repositoryOfOthers() const
{
    const std::string directory = m_repository->text().trimmed().toStdString();
    for (const Profile& other : m_profiles.profiles()) {
        if (other.id != m_initial.id && other.repository == directory)
            return shownText(other.name.toStdString()).left(100);
    }
    return {};
}

QString ConnectionForm::storageProblem() const
{
    const StorageFields now = fields();
    switch (now.engine) {
    case StorageEngine::None: return {};
    case StorageEngine::Unknown: return tr("This is no URI that Tidemark knows. An SQLite file is sqlite:/its/path.");
    case StorageEngine::Memory: return now.path.isEmpty() ? tr("The storage has no name.") : QString();
    case StorageEngine::Sqlite: return {};
    default:
        if (isAvailable(now.engine))
            return {};
        return tr("%1 is not available in this version.", "an engine").arg(engineName(now.engine));
    }
}

QString ConnectionForm::problemOf(Field field) const
{
    const StorageFields now = fields();
    const auto pathProblem = [](const QString& path) {
        if (!path.startsWith(u'/'))
            return tr("Give the whole path, beginning with a slash.");
        return path.toUtf8().size() > 4000 ? tr("The path is too long.") : QString();
    };
    switch (field) {
    case Name: {
        const QString name = m_name->text().trimmed();
        if (name.isEmpty())
            return tr("The connection needs a name.");
        const Profile* const same = m_profiles.findByName(name);
        return same != nullptr && same->id != m_initial.id ? tr("Another connection has this name.") : QString();
    }
    case Uri: return storageProblem();
    case File:
        if (now.engine != StorageEngine::Sqlite)
            return {};
        return now.path.isEmpty() ? tr("Choose the SQLite file.") : pathProblem(now.path);
    case Host:
        return isServer(now.engine) && now.host.isEmpty() ? tr("The server needs a name or an address.") : QString();
    case Repository: {
        const QString directory = m_repository->text().trimmed();
        if (directory.isEmpty())
            return tr("Choose the directory that keeps the snapshots.");
        if (directory == now.path)
            return tr("The repository is a directory of its own, not the storage.");
        return pathProblem(directory);
    }
    case Password:
    case FieldCount: break;
    }
    return {};
}

QString ConnectionForm::problem() const
{
    for (const Field field : {Uri, File, Host, Name, Repository}) {
        const QString text = problemOf(field);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

void ConnectionForm::showProblems()
{
    for (int field = 0; field < FieldCount; ++field)
        m_touched.insert(field);
    update();
    if (!problemOf(Uri).isEmpty())
        m_uri->setFocus();
    else if (!problemOf(File).isEmpty())
        m_file->setFocus();
    else if (!problemOf(Name).isEmpty())
        m_name->setFocus();
    else if (!problemOf(Repository).isEmpty())
        m_repository->setFocus();
}

void ConnectionForm::update()
{
    const StorageEngine engine = fields().engine;
    m_layout->setRowVisible(m_fileRow, engine == StorageEngine::Sqlite);
    const bool server = isServer(engine);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_hostRow, m_port, m_database, m_user, m_passwordRow})
        m_layout->setRowVisible(widget, server);
    m_layout->setRowVisible(m_secure, server && engine != StorageEngine::Postgres);
    if (server)
        m_port->setSpecialValueText(tr("default (%1)", "a port").arg(defaultPort(engine)));

    for (const Field field : {Name, Uri, File, Host, Repository}) {
        // An engine that cannot be opened is told at once: nothing that is typed below changes it.
        const bool shown = m_touched.contains(field) || field == Uri;
        setLabelText(m_problems[field], shown ? problemOf(field) : QString());
    }
    setLabelText(m_problems[Password], m_passwordTaken ? tr("The password was taken out of the URI.") : QString());
    lookAtRepository();
    emit changed();
}

void ConnectionForm::lookAtRepository()
{
    if (!problemOf(Repository).isEmpty()) {
        m_look.cancel();
        setLabelText(m_repositoryHint, {});
        return;
    }
    const QString others = repositoryOfOthers();
    const auto tell = [this, others](bool exists) {
        QString text = exists ? QString() : tr("There is none yet: it will be created by the first snapshot.");
        if (!others.isEmpty())
            text = tr("“%1” keeps its snapshots there too.", "a connection").arg(others);
        setLabelText(m_repositoryHint, text);
    };
    m_look.start([environment = m_environment, file = m_repository->text().trimmed().toStdString() + "/REPOSITORY"](
                     const JobContext&) -> Result<bool> { return environment.files.status(file).has_value(); },
                 [tell](const Result<bool>& exists) { tell(exists && *exists); });
}

void ConnectionForm::browse(QLineEdit* line, bool directory)
{
    auto* dialog =
        new QFileDialog(this, directory ? tr("Choose the repository's directory") : tr("Choose an SQLite file"));
    dialog->setObjectName(directory ? QStringLiteral("chooseRepositoryDialog") : QStringLiteral("chooseFileDialog"));
    dialog->setAccessibleName(dialog->windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(directory ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (directory)
        dialog->setOption(QFileDialog::ShowDirsOnly);
    else
        dialog->setNameFilters({tr("SQLite databases (*.db *.sqlite *.sqlite3)"), tr("All files (*)")});
    if (line->text().startsWith(u'/'))
        dialog->setDirectory(QFileInfo(line->text()).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this, line](const QString& file) {
        line->setText(file);
        fieldEdited(line == m_file ? File : Repository);
    });
    dialog->open();
}

} // namespace tidemark::ui
