// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

namespace tidemark::ui {

/// Where the repository is if nobody says it, by the same rule as in the command line: $TIDEMARK_REPOSITORY, then the
/// application's data directory.
std::string defaultRepositoryDirectory();

std::string applicationDataDirectory();
/// Below which the demo is made: $TIDEMARK_DEMO, then the application's data directory.
std::string demoParentDirectory();

/// Where what may be lost is kept between runs (window places, journals, what verifications found), below
/// $XDG_STATE_HOME.
QString stateDirectory();
/// Where settings and profiles are kept, below $XDG_CONFIG_HOME.
QString configurationDirectory();

} // namespace tidemark::ui
