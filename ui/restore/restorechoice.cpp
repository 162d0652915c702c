// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/restore/restorechoice.h"

#include <QDateTime>

#include <algorithm>

namespace tidemark::ui {

std::string RestoreChoice::targetOf(const Namespace& ns) const
{
    if (ns.renamed)
        return ns.target;
    return place == Place::Beside ? ns.besideName : ns.name;
}

RestoreRequest RestoreChoice::request() const
{
    RestoreRequest request;
    request.mode = mode;
    request.safetySnapshot = safetySnapshot;
    request.acceptLoss = acceptLoss;
    const bool whole = !chosenOnly && std::all_of(namespaces.begin(), namespaces.end(),
                                                  [this](const Namespace& ns) { return targetOf(ns) == ns.name; });
    if (whole)
        return request;
    for (const Namespace& ns : namespaces) {
        if (isChosen(ns))
            request.namespaces.push_back({ns.name, targetOf(ns)});
    }
    return request;
}

std::string RestoreChoice::storageUri(const std::string& connectionUri) const
{
    return place == Place::OtherStorage ? otherUri : connectionUri;
}

std::string besideName(const std::string& name, std::int64_t nowUnixSeconds)
{
    const QDate date = QDateTime::fromSecsSinceEpoch(nowUnixSeconds).date();
    return name + "-restored-" + date.toString(Qt::ISODate).toStdString();
}

} // namespace tidemark::ui
