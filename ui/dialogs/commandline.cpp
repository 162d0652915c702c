// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/commandline.h"

#include "ui/support/elidedlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace tidemark::ui {

namespace {

constexpr int kMostShown = 2000;

} // namespace

CommandLine::CommandLine(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_label(new ElidedLabel(this))
    , m_copy(new QPushButton(tr("Cop&y command"), this))
{
    setObjectName(objectName);
    m_label->setObjectName(objectName + QStringLiteral("Text"));
    m_label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copy->setObjectName(objectName + QStringLiteral("Copy"));
    m_copy->setAccessibleName(tr("Copy the same on the command line"));
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_command); });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_copy);
}

void CommandLine::setCommand(const QString& command)
{
    m_command = command;
    m_label->setText(command.left(kMostShown));
    m_label->setAccessibleName(tr("The same on the command line: %1").arg(command.left(kMostShown)));
}

} // namespace tidemark::ui
