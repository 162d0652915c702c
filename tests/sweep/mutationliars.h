// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sweep/crashsweep.h"

namespace tidemark::test {

// Protocol bugs as file systems: the engine above one of them does what it would do if it had the bug.

Liar skipsFileSyncsIn(const std::string& directory); ///< "/segments", "/tmp"
Liar skipsDirectorySyncsOf(const std::string& directory);
Liar syncsSegmentsAfterTheManifest();
Liar renamesByCopying();
Liar linksByCopying();
Liar takesATakenNameForItsOwn();
Liar takesAFailedListingForAnEmptyOne();
Liar syncsAgainAfterAFailure();
Liar forgetsFailedSyncs();
Liar forgetsFailedDirectorySyncs();
Liar locksNothing();

} // namespace tidemark::test
