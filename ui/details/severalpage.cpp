// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/severalpage.h"

#include "ui/details/healthwords.h"
#include "ui/support/actiondialog.h"
#include "ui/support/format.h"
#include "ui/support/mnemonic.h"
#include "ui/support/showntext.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace tidemark::ui {

namespace {

constexpr int kMostTags = 10;

int plural(std::size_t count)
{
    return static_cast<int>(std::min<std::size_t>(count, 1'000'000'000));
}

} // namespace

SeveralPage::SeveralPage(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace)
{
    setObjectName(QStringLiteral("severalPage"));
    setAccessibleName(tr("Several snapshots"));
    m_title = makeTextLabel(QStringLiteral("severalTitle"), this);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);
    m_gone = makeTextLabel(QStringLiteral("severalGone"), this);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setHorizontalSpacing(fontMetrics().height());
    m_range = addFact(form, QStringLiteral("severalRange"), tr("Taken"));
    m_added = addFact(form, QStringLiteral("severalAdded"), tr("Added"));
    m_content = addFact(form, QStringLiteral("severalContent"), tr("Content"));
    m_vectors = addFact(form, QStringLiteral("severalVectors"), tr("Vectors"));
    m_pinned = addFact(form, QStringLiteral("severalPinned"), tr("Pinned"));
    m_tags = addFact(form, QStringLiteral("severalTags"), tr("Common tags"));
    m_health = addFact(form, QStringLiteral("severalHealth"), tr("Health"));
    m_compare = new QPushButton(this);
    m_compare->setObjectName(QStringLiteral("severalCompareButton"));
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (m_withCurrentState && m_ids.size() == 1)
            emit compareRequested(m_ids[0], std::nullopt);
        else if (!m_withCurrentState && m_ids.size() == 2)
            emit compareRequested(m_ids[1], m_ids[0]); // From the older to the newer one.
    });
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(m_title);
    column->addWidget(m_gone);
    column->addLayout(form);
    column->addWidget(m_compare, 0, Qt::AlignLeading);
    column->addStretch();
}

QLabel* SeveralPage::addFact(QFormLayout* form, const QString& name, const QString& title)
{
    auto* value = makeTextLabel(name, this);
    form->addRow(new QLabel(title, this), value);
    return value;
}

QWidget* SeveralPage::firstControl() const
{
    return m_compare;
}

void SeveralPage::show(const std::vector<std::string>& ids, bool withCurrentState)
{
    std::vector<const SnapshotMetadata*> snapshots;
    for (const std::string& id : ids) {
        if (const SnapshotMetadata* snapshot = m_workspace.find(id))
            snapshots.push_back(snapshot);
    }
    std::sort(snapshots.begin(), snapshots.end(),
              [](const SnapshotMetadata* a, const SnapshotMetadata* b) { return isNewer(*a, *b); });
    m_withCurrentState = withCurrentState;
    m_ids.clear();
    for (const SnapshotMetadata* snapshot : snapshots)
        m_ids.push_back(snapshot->id);

    setLabelText(m_title, withCurrentState
                              ? tr("%Ln snapshot(s) and the current state selected", nullptr, plural(snapshots.size()))
                              : tr("%Ln snapshot(s) selected", nullptr, plural(snapshots.size())));
    const std::size_t gone = ids.size() - snapshots.size();
    setLabelText(m_gone, gone == 0
                             ? QString()
                             : tr("%Ln selected snapshot(s) are no longer in the repository.", nullptr, plural(gone)));

    std::uint64_t added = 0;
    std::uint64_t content = 0;
    std::uint64_t vectors = 0;
    std::size_t pinned = 0;
    std::map<Health, std::size_t> health;
    std::map<std::string, std::size_t> tags;
    std::int64_t oldest = snapshots.empty() ? 0 : snapshots[0]->createdAt;
    std::int64_t newest = oldest;
    for (const SnapshotMetadata* snapshot : snapshots) {
        added += snapshot->sizeBytes;
        content += snapshot->logicalBytes;
        vectors += snapshot->totalVectors;
        pinned += snapshot->pinned ? 1 : 0;
        ++health[healthOf(m_workspace, snapshot->id)];
        for (const std::string& tag : snapshot->tags)
            ++tags[tag];
        oldest = std::min(oldest, snapshot->createdAt);
        newest = std::max(newest, snapshot->createdAt);
    }
    QStringList common;
    int further = 0;
    for (const auto& [tag, count] : tags) {
        if (count != snapshots.size())
            continue;
        if (common.size() < kMostTags)
            common += shownText(std::string_view(tag).substr(0, 100)).left(60);
        else
            ++further;
    }
    QString commonTags = common.isEmpty() ? tr("none", "common tags") : common.join(QStringLiteral(", "));
    if (further != 0)
        commonTags = tr("%1 and %Ln more", "tags", further).arg(commonTags);
    QStringList healths;
    if (health[Health::Damaged] != 0)
        healths += tr("✕ %Ln damaged", "snapshots", plural(health[Health::Damaged]));
    if (health[Health::AtRisk] != 0)
        healths += tr("⚠ %Ln at risk", "snapshots", plural(health[Health::AtRisk]));
    if (health[Health::Verified] != 0)
        healths += tr("✓ %Ln verified", "snapshots", plural(health[Health::Verified]));
    if (health[Health::NotVerified] != 0)
        healths += tr("? %Ln not verified", "snapshots", plural(health[Health::NotVerified]));

    setLabelText(m_range, oldest == newest ? shownTime(oldest)
                                           : tr("%1 to %2", "two times").arg(shownTime(oldest), shownTime(newest)));
    setLabelText(m_added, tr("%1 to the repository", "a size").arg(shownBytes(added)));
    setLabelText(m_content, tr("%1 in all of them together", "a size").arg(shownBytes(content)));
    setLabelText(m_vectors, tr("%1 in all of them together", "a count").arg(shownCount(vectors)));
    setLabelText(m_pinned,
                 pinned == 0
                     ? tr("none", "of the snapshots are pinned")
                     : tr("%1 of %2", "how many of how many").arg(shownCount(pinned), shownCount(snapshots.size())));
    setLabelText(m_tags, commonTags);
    setLabelText(m_health, healths.join(QStringLiteral(", ")));

    const bool two = !withCurrentState && snapshots.size() == 2;
    const bool withCurrent = withCurrentState && snapshots.size() == 1;
    m_compare->setVisible(two || withCurrent);
    m_compare->setText(two ? tr("&Compare the two") : tr("&Compare with the current state"));
    m_compare->setAccessibleName(withoutMnemonic(m_compare->text()));
}

} // namespace tidemark::ui
