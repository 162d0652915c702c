// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/outlinestyle.h"

#include "ui/support/theme.h"

#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include <unordered_map>

namespace tidemark::ui {

namespace {

constexpr std::size_t kMaxPalettes = 64;

/// What Fusion makes of it is this colour: it darkens what it is given.
QColor before(const QColor& wanted, int darkened)
{
    return wanted.lighter(darkened);
}

/// Fusion takes no outline of a focus brighter than this: it makes a pale one of it.
constexpr int kMostValue = 160;

QPalette outlinedPalette(const QPalette& palette, bool outlines)
{
    const Tokens& tokens = tokensOf(palette);
    QColor focus = tokens.accent;
    if (palette.color(QPalette::Base).lightness() >= 128 && focus.value() > kMostValue)
        focus.setHsv(focus.hsvHue(), focus.hsvSaturation(), kMostValue);
    QPalette made = palette;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        if (outlines)
            made.setColor(group, QPalette::Window, before(tokens.outline, 140));
        made.setColor(group, QPalette::Highlight, before(focus, 125));
    }
    return made;
}

template <typename Option>
Option with(const Option& option, const QPalette& palette)
{
    Option changed = option;
    changed.palette = palette;
    return changed;
}

bool isEditor(const QWidget* widget)
{
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
        return !plain->isReadOnly();
    const auto* rich = qobject_cast<const QTextEdit*>(widget);
    return rich != nullptr && !rich->isReadOnly();
}

} // namespace

struct OutlineStyle::Cache {
    std::unordered_map<qint64, QPalette> outlined;
    std::unordered_map<qint64, QPalette> focused;
};

OutlineStyle::OutlineStyle() : QProxyStyle(QStringLiteral("Fusion")), m_cache(std::make_unique<Cache>()) {}

OutlineStyle::~OutlineStyle() = default;

const QPalette& OutlineStyle::changed(const QPalette& palette, bool outlines) const
{
    auto& palettes = outlines ? m_cache->outlined : m_cache->focused;
    if (palettes.size() >= kMaxPalettes)
        palettes.clear();
    const auto [entry, added] = palettes.try_emplace(palette.cacheKey());
    if (added)
        entry->second = outlinedPalette(palette, outlines);
    return entry->second;
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const auto* focus = qstyleoption_cast<const QStyleOptionFocusRect*>(option);
    if (button != nullptr && (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)) {
        const QStyleOptionButton outlined = with(*button, changed(option->palette, true));
        QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
    } else if (button != nullptr && element == PE_PanelButtonCommand) {
        // Its words say what it is; only where the keyboard is has to be seen.
        const QStyleOptionButton focused = with(*button, changed(option->palette, false));
        QProxyStyle::drawPrimitive(element, &focused, painter, widget);
    } else if (frame != nullptr && (element == PE_FrameLineEdit || (element == PE_Frame && isEditor(widget)))) {
        const QStyleOptionFrame outlined = with(*frame, changed(option->palette, true));
        QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
    } else if (focus != nullptr && element == PE_FrameFocusRect) {
        const QStyleOptionFocusRect focused = with(*focus, changed(option->palette, false));
        QProxyStyle::drawPrimitive(element, &focused, painter, widget);
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (spin != nullptr && control == CC_SpinBox) {
        const QStyleOptionSpinBox outlined = with(*spin, changed(option->palette, true));
        QProxyStyle::drawComplexControl(control, &outlined, painter, widget);
    } else if (combo != nullptr && control == CC_ComboBox) {
        const QStyleOptionComboBox outlined = with(*combo, changed(option->palette, true));
        QProxyStyle::drawComplexControl(control, &outlined, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace tidemark::ui
