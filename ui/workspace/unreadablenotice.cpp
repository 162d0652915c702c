// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace/unreadablenotice.h"

#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr std::size_t kMostNamed = 3;

struct Notice {
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

} // namespace

QString unreadableNotice(const std::vector<UnreadableSnapshot>& unreadable)
{
    if (unreadable.empty())
        return {};
    QStringList lines = {Notice::tr("Snapshots that cannot be read: %1. Those in the list are not affected. "
                                    "\"tidemark-cli verify\" names all that is damaged.")
                             .arg(shownCount(unreadable.size()))};
    const std::size_t named = std::min(unreadable.size(), kMostNamed);
    for (std::size_t i = 0; i < named; ++i)
        lines += Notice::tr("%1: %2", "a file and what is wrong with it")
                     .arg(shownText(unreadable[i].name), shownText(unreadable[i].error.detail));
    if (named < unreadable.size())
        lines += Notice::tr("and more: %1").arg(shownCount(unreadable.size() - named));
    return lines.join(u'\n');
}

} // namespace tidemark::ui
