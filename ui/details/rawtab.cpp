// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/rawtab.h"

#include "ui/support/actiondialog.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark::ui {

namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 20;
/// A longer line makes the editor slow; the rest of it is in the clipboard and in the file.
constexpr std::size_t kLongestLine = 8192;

} // namespace

RawTab::RawTab(Workspace& workspace, QWidget* parent)
    : DetailsTab(workspace, QStringLiteral("rawTab"), tr("Raw"), parent)
    , m_task(workspace.services().questions)
{
    m_note = makeTextLabel(QStringLiteral("rawNote"), this);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("rawText"));
    m_text->setAccessibleName(tr("The manifest"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight); // It is JSON.
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_copy = new QPushButton(tr("&Copy"), this);
    m_copy->setObjectName(QStringLiteral("rawCopyButton"));
    m_copy->setAccessibleName(tr("Copy the manifest"));
    m_copy->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_exact); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_note);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
}

void RawTab::showSnapshot(bool another)
{
    // A manifest never changes: one reading of it is enough.
    if (another) {
        m_task.cancel();
        m_loaded.clear();
        m_text->clear();
        m_exact.clear();
        m_copy->setEnabled(false);
        setLabelText(m_note, tr("Reading…"));
    }
    if (isVisible())
        load();
}

void RawTab::showEvent(QShowEvent* event)
{
    DetailsTab::showEvent(event);
    load();
}

void RawTab::load()
{
    if (snapshotId().empty() || m_loaded == snapshotId())
        return;
    m_loaded = snapshotId();
    m_task.start(
        [engine = workspace().engine(), id = m_loaded](const JobContext&) -> Result<Manifest> {
            TM_TRY_ASSIGN(const auto manager, engine.manager());
            TM_TRY_ASSIGN(const std::string text, manager->rawManifest(id));
            return prepared(text);
        },
        [this](const Result<Manifest>& manifest) {
            if (!manifest) {
                const ErrorText text = errorText(manifest.error());
                setLabelText(m_note, tr("The manifest could not be read: %1. %2", "an error, its advice")
                                         .arg(text.headline, text.advice));
                m_loaded.clear(); // The next look tries again.
                return;
            }
            m_exact = manifest->exact;
            m_text->setPlainText(manifest->shown);
            m_copy->setEnabled(true);
            const QString file = QStringLiteral("snapshots/%1.jsonl").arg(QString::fromStdString(m_loaded));
            setLabelText(
                m_note,
                manifest->cut
                    ? tr("The first %1 of %2 are shown; %3 in the repository has all of it.", "sizes, a file")
                          .arg(shownBytes(kMostBytes), shownBytes(manifest->bytes), file)
                    : tr("%1, %2. What could deceive is escaped here; Copy takes it as it is.", "a file, a size")
                          .arg(file, shownBytes(manifest->bytes)));
        });
}

RawTab::Manifest RawTab::prepared(const std::string& text)
{
    Manifest manifest;
    manifest.bytes = text.size();
    manifest.cut = text.size() > kMostBytes;
    const std::string_view part = std::string_view(text).substr(0, kMostBytes);
    manifest.exact = QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
    QStringList lines;
    std::string_view rest = part;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        QString shown = shownText(line.substr(0, kLongestLine));
        if (line.size() > kLongestLine)
            shown += tr(" … (%1 more in this line)", "a size").arg(shownBytes(line.size() - kLongestLine));
        lines += shown;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    manifest.shown = lines.join(u'\n');
    return manifest;
}

} // namespace tidemark::ui
