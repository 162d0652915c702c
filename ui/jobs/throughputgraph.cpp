// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/throughputgraph.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tidemark::ui {

ThroughputGraph::ThroughputGraph(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThroughputGraph::setValues(const std::vector<double>& values, ProgressUnit unit)
{
    m_values = values;
    QString text = tr("Throughput: not measured yet");
    if (!values.empty()) {
        const auto shown = [unit](double value) {
            return amountText(static_cast<std::uint64_t>(std::clamp(value, 0.0, 1e18)), unit);
        };
        text = tr("Throughput over %Ln second(s): now %1/s, highest %2/s, lowest %3/s", "amounts",
                  static_cast<int>(values.size()))
                   .arg(shown(values.back()), shown(*std::max_element(values.begin(), values.end())),
                        shown(*std::min_element(values.begin(), values.end())));
    }
    setAccessibleName(text);
    setToolTip(text);
    update();
}

QSize ThroughputGraph::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 2};
}

QSize ThroughputGraph::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, fontMetrics().height() * 2};
}

void ThroughputGraph::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.base);
    painter.setPen(tokens.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const double highest = m_values.empty() ? 0 : *std::max_element(m_values.begin(), m_values.end());
    if (m_values.size() < 2 || highest <= 0) {
        painter.setPen(tokens.secondaryText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(tr("not measured yet"), Qt::ElideRight, width()));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (isRightToLeft()) { // Time goes the way of reading.
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const QRectF area = QRectF(rect()).adjusted(2, 3, -2, -3);
    QPainterPath line;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const QPointF point(area.left() +
                                area.width() * static_cast<double>(i) / static_cast<double>(m_values.size() - 1),
                            area.bottom() - area.height() * std::max(0.0, m_values[i]) / highest);
        if (i == 0)
            line.moveTo(point);
        else
            line.lineTo(point);
    }
    QPainterPath filled = line;
    filled.lineTo(area.bottomRight());
    filled.lineTo(area.bottomLeft());
    filled.closeSubpath();
    QColor shade = tokens.accent;
    shade.setAlphaF(0.2F);
    painter.fillPath(filled, shade);
    painter.setPen(QPen(tokens.accent, 1.5));
    painter.drawPath(line);
}

} // namespace tidemark::ui
