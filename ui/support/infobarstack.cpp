// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/infobar.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr std::size_t kShown = 4;
constexpr std::size_t kKept = 30; ///< The oldest ones go.

} // namespace

InfoBarStack::InfoBarStack(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("infoBarStack"));
    setAccessibleName(tr("Messages"));
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_more = new QToolButton(this);
    m_more->setObjectName(QStringLiteral("infoBarMore"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->hide();
    m_layout->addWidget(m_more, 0, Qt::AlignHCenter);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_expanded = !m_expanded;
        arrange();
    });
}

InfoBar* InfoBarStack::barOf(const QString& key) const
{
    const auto it = std::find_if(m_bars.begin(), m_bars.end(), [&](InfoBar* bar) { return bar->content().key == key; });
    return it == m_bars.end() ? nullptr : *it;
}

const InfoBar* InfoBarStack::find(const QString& key) const
{
    return barOf(key);
}

void InfoBarStack::show(const InfoBar::Content& content)
{
    InfoBar* bar = barOf(content.key);
    if (bar == nullptr) {
        bar = new InfoBar(this);
        m_bars.insert(m_bars.begin(), bar);
        const QString key = content.key;
        connect(bar, &InfoBar::remedyRequested, this, [this, key](int index) { emit remedyRequested(key, index); });
        connect(bar, &InfoBar::closeRequested, this, [this, key] {
            close(key);
            emit closed(key);
        });
    } else if (!bar->isVisibleTo(this)) {
        m_bars.erase(std::find(m_bars.begin(), m_bars.end(), bar));
        m_bars.insert(m_bars.begin(), bar);
    }
    bar->show(content);
    while (m_bars.size() > kKept) {
        const QString oldest = m_bars.back()->content().key;
        close(oldest);
        emit closed(oldest);
    }
    arrange();
}

void InfoBarStack::close(const QString& key)
{
    InfoBar* const bar = barOf(key);
    if (bar == nullptr)
        return;
    m_bars.erase(std::find(m_bars.begin(), m_bars.end(), bar));
    bar->hide();
    bar->deleteLater();
    arrange();
}

void InfoBarStack::clear()
{
    while (!m_bars.empty())
        close(m_bars.back()->content().key);
}

void InfoBarStack::arrange()
{
    const std::size_t hidden = m_bars.size() > kShown ? m_bars.size() - kShown : 0;
    if (hidden == 0)
        m_expanded = false;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const int place = static_cast<int>(i);
        if (m_layout->indexOf(m_bars[i]) != place) {
            m_layout->removeWidget(m_bars[i]);
            m_layout->insertWidget(place, m_bars[i]);
        }
        m_bars[i]->setVisible(m_expanded || i < kShown);
    }
    m_more->setText(m_expanded ? tr("Fewer") : tr("%Ln more", "messages that are not shown", static_cast<int>(hidden)));
    m_more->setAccessibleName(m_expanded ? tr("Show fewer messages")
                                         : tr("Show %Ln more message(s)", nullptr, static_cast<int>(hidden)));
    m_more->setVisible(hidden > 0);
}

} // namespace tidemark::ui
