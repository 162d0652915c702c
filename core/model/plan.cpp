// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan.h"

namespace tidemark {

std::string_view name(NamespaceAction action)
{
    switch (action) {
    case NamespaceAction::Keep: return "keep";
    case NamespaceAction::Create: return "create";
    case NamespaceAction::Update: return "update";
    case NamespaceAction::Recreate: return "recreate";
    case NamespaceAction::Drop: return "drop";
    }
    return "keep";
}

} // namespace tidemark
