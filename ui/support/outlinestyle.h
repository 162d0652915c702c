// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>
#include <QProxyStyle>

#include <memory>

namespace tidemark::ui {

/// Fusion, with outlines that can be seen: it derives them from the window's colour, which leaves an empty check box or
/// line edit at 1.3:1 on dark. Here everything that is known by its outline alone (boxes to check, fields to type or
/// choose in) has one of at least 3:1 on both sides, and what has the keyboard is outlined in the accent. UI thread
/// only.
class OutlineStyle final : public QProxyStyle {
    Q_OBJECT
public:
    OutlineStyle();
    ~OutlineStyle() override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

private:
    const QPalette& changed(const QPalette& palette, bool outlines) const;

    struct Cache;
    std::unique_ptr<Cache> m_cache; ///< Fusion keeps pictures of controls by their palette: the same one each time.
};

} // namespace tidemark::ui
