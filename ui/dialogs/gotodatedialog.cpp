// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/gotodatedialog.h"

#include "ui/support/format.h"
#include "ui/support/mnemonic.h"
#include "ui/support/showntext.h"
#include "ui/support/shownzone.h"

#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark::ui {

namespace {

constexpr qint64 kRestOfMinute = 59;

} // namespace

const SnapshotMetadata* snapshotAtOrBefore(const Listing& listing, std::int64_t unixSeconds)
{
    const SnapshotMetadata* found = nullptr;
    for (const SnapshotMetadata& snapshot : listing.snapshots) {
        // Newest first: of several in the same second the newest one stays.
        if (snapshot.createdAt <= unixSeconds && (found == nullptr || snapshot.createdAt > found->createdAt))
            found = &snapshot;
    }
    return found;
}

GoToDateDialog::GoToDateDialog(Workspace& workspace, QWidget* parent)
    : WorkspaceDialog(workspace, QStringLiteral("goToDateDialog"), tr("Go to a date"), parent)
{
    const QDateTime now = zonedTime(workspace.services().environment.clock.unixSeconds());
    m_time = new QDateTimeEdit(now, this);
    m_time->setTimeSpec(now.timeSpec());
    m_time->setToolTip(tr("In the time zone %1").arg(shownZoneName()));
    m_time->setObjectName(QStringLiteral("goToDateTime"));
    m_time->setAccessibleName(tr("Date and time"));
    m_time->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_time->setCalendarPopup(true);
    m_time->calendarWidget()->setObjectName(QStringLiteral("goToDateCalendar"));
    m_time->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    auto* label = new QLabel(tr("&Snapshot at or before:"), this);
    label->setObjectName(QStringLiteral("goToDateLabel"));
    label->setBuddy(m_time);
    content()->addWidget(label);
    content()->addWidget(m_time);
    auto* quick = new QHBoxLayout;
    const QDate today = now.date();
    addQuickChoice(tr("&Yesterday"), QStringLiteral("goToYesterday"), zonedTime(startOfDay(today.toJulianDay()) - 60),
                   quick);
    addQuickChoice(tr("A &week ago"), QStringLiteral("goToWeekAgo"), now.addDays(-7), quick);
    addQuickChoice(tr("Start of the &month"), QStringLiteral("goToMonth"),
                   zonedTime(startOfDay(QDate(today.year(), today.month(), 1).toJulianDay())), quick);
    quick->addStretch();
    content()->addLayout(quick);
    m_found = addParagraph(QStringLiteral("goToDateFound"));
    content()->addStretch();
    addAction(tr("&Go"), QStringLiteral("goToDateAction"));
    makeActionDefault();
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &GoToDateDialog::showFound);
    m_time->setFocus();
    showFound();
}

void GoToDateDialog::addQuickChoice(const QString& text, const QString& name, const QDateTime& time, QHBoxLayout* row)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(withoutMnemonic(text));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, time] { m_time->setDateTime(time); });
    row->addWidget(button);
}

qint64 GoToDateDialog::wanted() const
{
    const QDateTime time = m_time->dateTime();
    return time.addSecs(-time.time().second()).toSecsSinceEpoch() + kRestOfMinute;
}

const SnapshotMetadata* GoToDateDialog::found() const
{
    const auto listing = workspace().listing();
    return listing ? snapshotAtOrBefore(*listing, wanted()) : nullptr;
}

void GoToDateDialog::listingChanged()
{
    showFound();
}

void GoToDateDialog::showFound()
{
    const SnapshotMetadata* snapshot = found();
    setLabelText(m_found, snapshot == nullptr ? QString()
                                              : tr("%1, of %2", "a snapshot's title, its time")
                                                    .arg(snapshotTitle(*snapshot), shownTime(snapshot->createdAt)));
    updateBlocked();
}

QString GoToDateDialog::whyBlocked() const
{
    if (found() != nullptr)
        return {};
    const auto listing = workspace().listing();
    if (!listing || listing->snapshots.empty())
        return tr("There is no snapshot yet.");
    std::int64_t oldest = listing->snapshots.front().createdAt;
    for (const SnapshotMetadata& snapshot : listing->snapshots)
        oldest = std::min(oldest, snapshot.createdAt);
    return tr("No snapshot is that old. The oldest one is of %1.", "a time").arg(shownTime(oldest));
}

JobId GoToDateDialog::act()
{
    emit chosen(wanted());
    return 0;
}

} // namespace tidemark::ui
