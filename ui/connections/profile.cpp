// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/profile.h"

#include "ui/support/showntext.h"

namespace tidemark::ui {

EnvironmentBadge badgeOf(const Profile& profile)
{
    return {profile.environment, shownText(profile.name.toStdString()), profile.readOnly};
}

} // namespace tidemark::ui
