// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snapshot/dakeradirectory.h"

namespace tidemark {

/// Makes the parents of a list a forest and sorts it, parents first: drops links to snapshots that are not in the list,
/// cuts each cycle at its oldest snapshot (a parent is older than its child, so that link is the wrong one), marks
/// incremental snapshots without a parent as incomplete, and notes all of it. REQUIRES: ids are unique. The result does
/// not depend on the order given.
void orderDakeraLineage(DakeraDirectory& directory);

} // namespace tidemark
