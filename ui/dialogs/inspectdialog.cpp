// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/inspectdialog.h"

#include "ui/dialogs/factstable.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark::ui {

InspectDialog::InspectDialog(Workspace& workspace, const std::string& uri, QWidget* parent)
    : WorkspaceDialog(workspace, QStringLiteral("inspectDialog"), tr("Look into a storage"), parent)
    , m_uri(uri)
    , m_inspecting(workspace.services().questions)
{
    auto* place = new ElidedLabel(this);
    place->setObjectName(QStringLiteral("inspectUri"));
    place->setText(shownText(uri));
    content()->addWidget(place);
    m_state = addParagraph(QStringLiteral("inspectState"), tr("Reading the storage…"));
    m_table = new FactsTable(QStringLiteral("inspectTable"), tr("What the storage holds"),
                             {tr("Name"), tr("Vectors"), tr("Dimension"), tr("What it is")}, this);
    m_table->facts().setNumeric(1);
    m_table->facts().setNumeric(2);
    content()->addWidget(m_table, 1);
    addAction(tr("C&onnect…"), QStringLiteral("inspectConnect"));
    makeActionDefault();
    updateBlocked();
    inspect();
}

void InspectDialog::inspect()
{
    m_inspecting.start(
        [engine = workspace().engine(), uri = m_uri](const JobContext& context) -> Result<Content> {
            OpenStorageOptions options;
            options.readOnly = true;
            options.stop = context.stopToken();
            TM_TRY_ASSIGN(const auto storage, engine.openStorage(uri, options));
            TM_TRY_ASSIGN(const auto reader, storage->openReader(1));
            return Content{reader->namespaces(), reader->skipped()};
        },
        [this](const Result<Content>& content) {
            if (content) {
                m_readable = true;
                showContent(*content);
            } else {
                const ErrorText text = errorText(content.error());
                m_error = tr("It cannot be read: %1.", "what happened").arg(text.headline);
                setLabelText(m_state,
                             tr("%1 %2 %3", "what happened, details, advice").arg(m_error, text.detail, text.advice));
            }
            updateBlocked();
        });
}

void InspectDialog::showContent(const Content& content)
{
    std::vector<FactsRow> rows;
    std::uint64_t vectors = 0;
    for (const NamespaceInfo& info : content.namespaces) {
        vectors += info.count.value_or(0);
        rows.push_back({info.name,
                        {shownText(info.name), info.count ? shownCount(*info.count) : tr("not known"),
                         info.dimension ? shownCount(*info.dimension) : QString(), tr("a namespace")},
                        shownText(info.name)});
    }
    for (const SkippedObject& skipped : content.skipped)
        rows.push_back(
            {skipped.name,
             {shownText(skipped.name), {}, {}, tr("stays out: %1", "a reason").arg(shownText(skipped.reason))},
             shownText(skipped.name) + u'\n' + shownText(skipped.reason),
             true});
    m_table->setRows(std::move(rows));
    setLabelText(m_state,
                 tr("It holds %Ln namespace(s) with %1 vectors. Nothing of it was changed, and nothing is restored "
                    "from here.",
                    "a count of vectors", static_cast<int>(content.namespaces.size()))
                     .arg(shownCount(vectors)));
}

QString InspectDialog::whyBlocked() const
{
    return m_readable ? QString() : m_error.isEmpty() ? tr("The storage is still being read.") : m_error;
}

JobId InspectDialog::act()
{
    emit connectRequested(QString::fromStdString(m_uri));
    return 0;
}

void InspectDialog::done(int result)
{
    if (result != Accepted)
        m_inspecting.cancel();
    WorkspaceDialog::done(result);
}

} // namespace tidemark::ui
