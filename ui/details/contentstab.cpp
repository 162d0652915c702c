// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/contentstab.h"

#include "base/json.h"
#include "ui/details/factsmodel.h"
#include "ui/support/actiondialog.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr qsizetype kLongestConfig = 256 * 1024;
constexpr std::size_t kLongestName = 1000;

int plural(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, 1'000'000'000));
}

DetailFactsModel::Cell number(std::uint64_t value)
{
    return {shownCount(value), QVariant::fromValue<qulonglong>(value), {}};
}

QString shownName(const std::string& name)
{
    const QString shown = shownText(std::string_view(name).substr(0, kLongestName));
    return shown.isEmpty() ? ContentsTab::tr("(empty name)", "of a namespace") : shown;
}

DetailFactsModel::Row rowOf(const NamespaceSummary& ns)
{
    DetailFactsModel::Row row;
    row.key = ns.info.name;
    row.cells.push_back({shownName(ns.info.name), {}, {}});
    row.cells.push_back(ns.info.dimension ? number(*ns.info.dimension)
                                          : DetailFactsModel::Cell{ContentsTab::tr("unknown", "a dimension"),
                                                                   QVariant::fromValue<qulonglong>(0),
                                                                   {}});
    row.cells.push_back(
        {ns.info.metric.empty() ? ContentsTab::tr("none", "a metric") : shownText(ns.info.metric).left(40), {}, {}});
    row.cells.push_back(number(ns.rows));
    row.cells.push_back({shownBytes(ns.logicalBytes), QVariant::fromValue<qulonglong>(ns.logicalBytes), {}});
    row.cells.push_back(number(ns.added));
    row.cells.push_back(number(ns.changed));
    row.cells.push_back(number(ns.removed));
    row.cells.push_back(number(ns.segments));
    DetailFactsModel::Cell cost = number(ns.segmentRows);
    cost.toolTip = ContentsTab::tr("A restore reads %1 rows for %2 vectors: the others are masked, and belong to other "
                                   "snapshots.",
                                   "counts")
                       .arg(shownCount(ns.segmentRows), shownCount(ns.rows));
    row.cells.push_back(cost);
    return row;
}

/// Line by line, so that what looks like a line end in a name stays what it is in JSON.
QString shownJson(const Json& json)
{
    QStringList lines;
    // Replacing what is not UTF-8: this is hostile, and is only looked at.
    const std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace);
    for (const QString& line : QString::fromStdString(text).left(kLongestConfig).split(u'\n'))
        lines += shownText(line.toStdString());
    return lines.join(u'\n');
}

} // namespace

QString namespaceFilter(const std::string& name)
{
    QString escaped = shownText(name);
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return QStringLiteral("ns:\"%1\"").arg(escaped);
}

ContentsTab::ContentsTab(Workspace& workspace, QWidget* parent)
    : DetailsTab(workspace, QStringLiteral("contentsTab"), tr("Contents"), parent)
    , m_model(new DetailFactsModel({tr("Namespace"), tr("Dimension"), tr("Metric"), tr("Vectors"), tr("Content"),
                                    tr("Added"), tr("Changed"), tr("Removed"), tr("Segments"), tr("Rows to read")},
                                   {1, 3, 4, 5, 6, 7, 8, 9}, this))
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("contentsFilter"));
    m_filter->setAccessibleName(tr("Filter namespaces"));
    m_filter->setPlaceholderText(tr("Filter namespaces"));
    m_filter->setClearButtonEnabled(true);
    m_message = makeTextLabel(QStringLiteral("contentsMessage"), this);
    m_view = makeFactsView(m_model, QStringLiteral("contentsView"), tr("Namespaces"), true, this);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);

    auto* below = new QWidget(this);
    below->setObjectName(QStringLiteral("contentsBelow"));
    m_about = makeTextLabel(QStringLiteral("contentsAbout"), below);
    m_config = new QPlainTextEdit(below);
    m_config->setObjectName(QStringLiteral("contentsConfig"));
    m_config->setAccessibleName(tr("Engine configuration of the namespace"));
    m_config->setReadOnly(true);
    m_config->setTabChangesFocus(true);
    m_config->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_config->setLayoutDirection(Qt::LeftToRight); // It is JSON.
    m_config->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_versions = new QPushButton(tr("Show &versions of this namespace"), below);
    m_versions->setObjectName(QStringLiteral("versionsButton"));
    m_versions->setAccessibleName(tr("Show versions of this namespace"));
    m_versions->setToolTip(tr("Shows in the timeline only the snapshots that hold it"));
    connect(m_versions, &QPushButton::clicked, this, [this] {
        if (const NamespaceSummary* ns = chosen())
            emit filterRequested(namespaceFilter(ns->info.name));
    });
    auto* belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->addWidget(m_about);
    belowColumn->addWidget(m_config, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_versions);
    buttons->addStretch();
    belowColumn->addLayout(buttons);

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("contentsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_view);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_message);
    column->addWidget(splitter, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &ContentsTab::showRows);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ContentsTab::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ContentsTab::showChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ContentsTab::showChosen);
}

void ContentsTab::showSnapshot(bool another)
{
    if (another)
        m_filter->clear();
}

void ContentsTab::showDetails()
{
    const bool first = m_model->rowCount() == 0;
    showRows();
    if (first && m_model->rowCount() != 0) {
        fitColumns(m_view);
        m_view->selectionModel()->setCurrentIndex(m_model->index(0, 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

void ContentsTab::showRows()
{
    std::vector<DetailFactsModel::Row> rows;
    const QString text = m_filter->text();
    std::size_t all = 0;
    if (details().details) {
        for (const NamespaceSummary& ns : details().details->namespaces) {
            ++all;
            if (text.isEmpty() || shownText(ns.info.name).contains(text, Qt::CaseInsensitive))
                rows.push_back(rowOf(ns));
        }
    }
    const std::size_t shown = rows.size();
    const NamespaceSummary* kept = chosen();
    const std::string keptName = kept != nullptr ? kept->info.name : std::string();
    m_model->setRows(std::move(rows));
    for (int row = 0; kept != nullptr && chosen() == nullptr && row < m_model->rowCount(); ++row) {
        if (m_model->row(row).key == keptName)
            m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    QString message = detailsMessage();
    if (message.isEmpty() && all == 0)
        message = tr("The storage had no namespace when this snapshot was taken.");
    else if (message.isEmpty() && shown == 0)
        message = tr("No namespace matches the filter.");
    else if (message.isEmpty() && shown != all)
        message = tr("%1 of %Ln namespace(s)", "how many pass the filter", plural(all)).arg(shownCount(shown));
    setLabelText(m_message, message);
    showChosen();
}

namespace {

constexpr std::size_t kMostFields = 30;

/// A list that ends where it would no longer be read.
QString listed(QStringList words, std::size_t all)
{
    if (all > kMostFields)
        words += ContentsTab::tr("and %1 more", "a count").arg(shownCount(all - kMostFields));
    return words.join(QStringLiteral(", "));
}

QString vectorWords(const std::vector<VectorField>& fields)
{
    QStringList words;
    for (std::size_t i = 0; i < std::min(fields.size(), kMostFields); ++i) {
        const QString kind = QString::fromStdString(std::string(name(fields[i].kind)));
        const QString field = shownText(fields[i].name).left(60);
        words += fields[i].dimension
                     ? ContentsTab::tr("%1 (%2, %3 dimensions)", "a vector, the kind of its elements, a count")
                           .arg(field, kind, shownCount(*fields[i].dimension))
                     : ContentsTab::tr("%1 (%2)", "a vector or a column, what it is").arg(field, kind);
    }
    return listed(std::move(words), fields.size());
}

QString columnWords(const std::vector<ColumnField>& fields)
{
    QStringList words;
    for (std::size_t i = 0; i < std::min(fields.size(), kMostFields); ++i) {
        const QString field = shownText(fields[i].name).left(60);
        words += fields[i].type.empty() ? field
                                        : ContentsTab::tr("%1 (%2)", "a vector or a column, what it is")
                                              .arg(field, shownText(fields[i].type).left(60));
    }
    return listed(std::move(words), fields.size());
}

} // namespace

const NamespaceSummary* ContentsTab::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty() || !details().details)
        return nullptr;
    const std::string& name = m_model->row(rows.first().row()).key;
    const auto& namespaces = details().details->namespaces;
    const auto found = std::find_if(namespaces.begin(), namespaces.end(),
                                    [&](const NamespaceSummary& ns) { return ns.info.name == name; });
    return found == namespaces.end() ? nullptr : &*found;
}

void ContentsTab::showChosen()
{
    const NamespaceSummary* ns = chosen();
    m_versions->setEnabled(ns != nullptr);
    if (ns == nullptr) {
        setLabelText(m_about,
                     m_model->rowCount() == 0 ? QString() : tr("Select a namespace to see its configuration."));
        m_config->clear();
        return;
    }
    const QString name = shownName(ns->info.name);
    QString about = tr("Restoring “%1” reads %2 rows for %3 vectors, from %Ln segment(s).", "a namespace, counts",
                       plural(ns->segments))
                        .arg(name.size() <= 60 ? name : QString(name.left(59) + u'…'), shownCount(ns->segmentRows),
                             shownCount(ns->rows));
    if (ns->traits.nonFinite)
        about += u' ' + tr("Some values are no finite numbers (NaN or infinite).");
    if (!ns->info.vectors.empty())
        about += u' ' + tr("Other vectors: %1.", "a list").arg(vectorWords(ns->info.vectors));
    if (!ns->info.columns.empty())
        about += u' ' + tr("Other columns: %1.", "a list").arg(columnWords(ns->info.columns));
    setLabelText(m_about, about);
    const QString config =
        ns->info.config.is_null() ? tr("The engine has no configuration for it.") : shownJson(ns->info.config);
    if (m_config->toPlainText() != config)
        m_config->setPlainText(config);
}

} // namespace tidemark::ui
