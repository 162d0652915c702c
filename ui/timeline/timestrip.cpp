// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timestrip.h"

#include "ui/support/showntext.h"
#include "ui/support/theme.h"
#include "ui/timeline/markedscrollbar.h"
#include "ui/timeline/timelinetext.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tidemark::ui {

namespace {

constexpr int kBar = 4;   ///< Pixels of the narrowest bar with its space.
constexpr int kBelow = 4; ///< For the marks under the bars.

/// Screen readers get a value to read and to set, as of a slider.
class StripAccessible final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit StripAccessible(TimeStrip* strip) : QAccessibleWidget(strip, QAccessible::Slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Value ? strip().textOf(strip().currentIndex()) : QAccessibleWidget::text(text);
    }
    QVariant currentValue() const override { return strip().currentIndex(); }
    void setCurrentValue(const QVariant& value) override { strip().setCurrentIndex(value.toInt()); }
    QVariant maximumValue() const override { return static_cast<int>(strip().days().size()) - 1; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    TimeStrip& strip() const { return *static_cast<TimeStrip*>(widget()); }
};

QAccessibleInterface* stripInterface(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    auto* strip = qobject_cast<TimeStrip*>(object);
    return strip != nullptr ? new StripAccessible(strip) : nullptr;
}

int severity(Health health)
{
    switch (health) {
    case Health::Verified: return 0;
    case Health::NotVerified: return 1;
    case Health::AtRisk: return 2;
    case Health::Damaged: return 3;
    }
    return 0;
}

} // namespace

TimeStrip::TimeStrip(QWidget* parent) : QWidget(parent)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(stripInterface);
        return true;
    }();
    setObjectName(QStringLiteral("timeStrip"));
    setAccessibleName(tr("Days with snapshots"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TimeStrip::sizeHint() const
{
    return {40 * fontMetrics().height(), fontMetrics().height() * 2 + 4 + kBelow};
}

QSize TimeStrip::minimumSizeHint() const
{
    return {4 * fontMetrics().height(), sizeHint().height()};
}

void TimeStrip::setDays(std::vector<StripDay> days, std::int64_t today)
{
    const std::int64_t day = m_current >= 0 ? m_days[static_cast<std::size_t>(m_current)].day : today;
    m_days = std::move(days);
    m_marks.clear();
    m_today = m_days.empty() ? today : std::max(today, m_days.back().day);
    m_current = -1;
    for (std::size_t i = 0; i < m_days.size() && m_days[i].day <= day; ++i)
        m_current = static_cast<int>(i);
    if (m_current < 0 && !m_days.empty())
        m_current = 0;
    update();
}

void TimeStrip::setMarks(std::vector<StripMarks> marks)
{
    if (marks.empty() && m_marks.empty())
        return;
    m_marks = std::move(marks);
    update();
}

void TimeStrip::setVisibleDays(std::int64_t oldest, std::int64_t newest)
{
    if (oldest == m_oldestVisible && newest == m_newestVisible)
        return;
    m_oldestVisible = oldest;
    m_newestVisible = newest;
    update();
}

void TimeStrip::setCurrentIndex(int index)
{
    if (index < 0 || index >= static_cast<int>(m_days.size()))
        return;
    m_current = index;
    update();
    QAccessibleValueChangeEvent changed(this, index);
    QAccessible::updateAccessibility(&changed);
    emit dayActivated(m_days[static_cast<std::size_t>(index)].day);
}

QString TimeStrip::textOf(int index) const
{
    if (index < 0 || index >= static_cast<int>(m_days.size()))
        return tr("no snapshots");
    const StripDay& day = m_days[static_cast<std::size_t>(index)];
    QString text = dayText(day.day, m_today) + QStringLiteral(": ") + tr("%Ln snapshot(s)", nullptr, day.count);
    if (day.worst == Health::Damaged)
        text += QStringLiteral(", ") + tr("damage found");
    else if (day.worst == Health::AtRisk)
        text += QStringLiteral(", ") + tr("may share damage");
    else if (day.worst == Health::NotVerified)
        text += QStringLiteral(", ") + tr("not all verified");
    if (day.hits > 0)
        text += QStringLiteral(", ") + tr("%Ln match(es)", nullptr, day.hits);
    if (static_cast<std::size_t>(index) < m_marks.size()) {
        const StripMarks& marks = m_marks[static_cast<std::size_t>(index)];
        if (marks.lineage > 0)
            text += QStringLiteral(", ") + tr("%Ln ancestor(s) of the selected one", nullptr, marks.lineage);
        if (marks.descendants > 0)
            text += QStringLiteral(", ") + tr("%Ln descend from the selected one", nullptr, marks.descendants);
    }
    return text;
}

std::int64_t TimeStrip::span() const
{
    return m_days.empty() ? 1 : m_today - m_days.front().day + 1;
}

int TimeStrip::columns() const
{
    return static_cast<int>(std::min<std::int64_t>(span(), std::max(1, (width() - 8) / kBar)));
}

int TimeStrip::columnOf(std::int64_t day) const
{
    const std::int64_t offset = std::clamp<std::int64_t>(day - m_days.front().day, 0, span() - 1);
    return static_cast<int>(offset * columns() / span());
}

QRectF TimeStrip::columnRect(int first, int last) const
{
    const qreal step = std::min<qreal>(static_cast<qreal>(width() - 8) / columns(), fontMetrics().height() * 1.5);
    const qreal left = 4 + first * step;
    const QRectF rect(left, 3, (last - first + 1) * step, height() - 6 - kBelow);
    if (layoutDirection() == Qt::LeftToRight)
        return rect;
    return {width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

int TimeStrip::dayIndexAt(int x) const
{
    int best = -1;
    qreal distance = 0;
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const int column = columnOf(m_days[i].day);
        const qreal away = std::abs(columnRect(column, column).center().x() - x);
        if (best < 0 || away <= distance) {
            best = static_cast<int>(i);
            distance = away;
        }
    }
    return best;
}

void TimeStrip::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.band);
    if (m_days.empty())
        return;
    std::vector<Column> bars(static_cast<std::size_t>(columns()));
    int most = 1;
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const StripDay& day = m_days[i];
        Column& bar = bars[static_cast<std::size_t>(columnOf(day.day))];
        bar.count += day.count;
        if (i < m_marks.size()) {
            bar.marks.lineage += m_marks[i].lineage;
            bar.marks.descendants += m_marks[i].descendants;
        }
        bar.hits += day.hits;
        most = std::max(most, bar.count);
        if (severity(day.worst) > severity(bar.worst))
            bar.worst = day.worst;
    }
    for (int i = 0; i < columns(); ++i) {
        const Column& bar = bars[static_cast<std::size_t>(i)];
        QRectF cell = columnRect(i, i);
        if (bar.count == 0) {
            painter.fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width() - 1, 1), tokens.line);
            continue;
        }
        // The root, so that one busy day does not flatten all others.
        const qreal high = std::max(4.0, (cell.height() - 5) * std::sqrt(static_cast<double>(bar.count) / most));
        const QRectF body(cell.left(), cell.bottom() - high, std::max(2.0, cell.width() - 1.5), high);
        if (severity(bar.worst) >= 2) {
            painter.fillRect(
                body, QBrush(tokens.damaged, bar.worst == Health::Damaged ? Qt::DiagCrossPattern : Qt::BDiagPattern));
            painter.setPen(tokens.damaged);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(body.adjusted(0, 0, -1, -1));
        } else {
            painter.fillRect(body, bar.worst == Health::Verified ? tokens.ok : tokens.secondaryText);
        }
        if (bar.hits > 0)
            painter.fillRect(QRectF(cell.left(), cell.top() - 2, std::max(2.0, cell.width() - 1.5), 3),
                             markColor(RowMarks::Hits, tokens));
        const qreal below = cell.bottom() + 2;
        if (bar.marks.lineage > 0)
            painter.fillRect(QRectF(cell.left(), below, cell.width(), 2), markColor(RowMarks::Lineage, tokens));
        if (bar.marks.descendants > 0) // dots, under the line if there are both
            painter.fillRect(QRectF(cell.center().x() - 1.5, below + (bar.marks.lineage > 0 ? 2 : 0), 2, 2),
                             markColor(RowMarks::Descendants, tokens));
    }
    painter.setBrush(Qt::NoBrush);
    if (m_newestVisible >= m_oldestVisible) {
        const QRectF box = columnRect(columnOf(m_oldestVisible), columnOf(m_oldestVisible))
                               .united(columnRect(columnOf(m_newestVisible), columnOf(m_newestVisible)));
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.drawRect(box.adjusted(-2, -2, 0, 1));
    }
    if (hasFocus() && m_current >= 0) {
        const int column = columnOf(m_days[static_cast<std::size_t>(m_current)].day);
        painter.setPen(QPen(tokens.text, 1, Qt::DotLine));
        painter.drawRect(columnRect(column, column).adjusted(-1, -1, 0, 0));
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.backgroundColor = tokens.band;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void TimeStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setCurrentIndex(dayIndexAt(static_cast<int>(event->position().x())));
}

void TimeStrip::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left: setCurrentIndex(m_current + (mirrored ? 1 : -1)); return;
    case Qt::Key_Right: setCurrentIndex(m_current + (mirrored ? -1 : 1)); return;
    case Qt::Key_Home: setCurrentIndex(0); return;
    case Qt::Key_End: setCurrentIndex(static_cast<int>(m_days.size()) - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

bool TimeStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = dayIndexAt(help->pos().x());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : plainToolTip(textOf(index)), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace tidemark::ui
