// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/filefield.h"

#include "ui/support/mnemonic.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tidemark::ui {

FileField::FileField(const QString& objectName, const QString& label, Kind kind, const QString& filter,
                     const QString& ending, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_filter(filter)
    , m_ending(ending)
    , m_line(new QLineEdit(this))
    , m_browse(new QPushButton(tr("&Browse…"), this))
{
    setObjectName(objectName);
    m_line->setObjectName(objectName + QStringLiteral("Path"));
    m_line->setAccessibleName(withoutMnemonic(label));
    m_line->setMinimumWidth(44 * fontMetrics().averageCharWidth()); // of a path one wants to see something
    m_browse->setObjectName(objectName + QStringLiteral("Browse"));
    m_browse->setAccessibleName(tr("Browse"));
    m_browse->setAutoDefault(false);
    auto* text = new QLabel(label, this);
    text->setObjectName(objectName + QStringLiteral("Label"));
    text->setBuddy(m_line);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text, 0, 0, 1, 2);
    layout->addWidget(m_line, 1, 0);
    layout->addWidget(m_browse, 1, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FileField::changed);
    connect(m_browse, &QPushButton::clicked, this, &FileField::browse);
}

void FileField::setPath(const QString& path)
{
    m_line->setText(QDir::toNativeSeparators(path));
}

std::string FileField::path() const
{
    const QString typed = m_line->text();
    if (typed.trimmed().isEmpty())
        return {};
    const QString home = typed.startsWith(QStringLiteral("~/")) ? QString(QDir::homePath() + typed.mid(1)) : typed;
    return QFile::encodeName(QDir::cleanPath(QDir::current().absoluteFilePath(home))).toStdString();
}

void FileField::browse()
{
    auto* chooser = new QFileDialog(window());
    chooser->setObjectName(objectName() + QStringLiteral("Chooser"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    if (m_kind == Kind::Directory) {
        chooser->setFileMode(QFileDialog::Directory);
        chooser->setOption(QFileDialog::ShowDirsOnly);
        chooser->setDirectory(QFile::decodeName(path().c_str()));
    } else {
        chooser->setAcceptMode(QFileDialog::AcceptSave);
        // The dialog itself says so where a file exists: nothing is ever replaced.
        chooser->setOption(QFileDialog::DontConfirmOverwrite);
        chooser->setNameFilter(m_filter);
        chooser->setDefaultSuffix(m_ending);
        chooser->selectFile(QFile::decodeName(path().c_str()));
    }
    connect(chooser, &QFileDialog::fileSelected, this, &FileField::setPath);
    chooser->open();
}

} // namespace tidemark::ui
