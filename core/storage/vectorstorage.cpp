// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/vectorstorage.h"

#include <algorithm>

namespace tidemark {

const NamespaceInfo* StorageReader::find(std::string_view namespaceName) const
{
    const std::vector<NamespaceInfo>& all = namespaces();
    const auto it = std::lower_bound(all.begin(), all.end(), namespaceName,
                                     [](const NamespaceInfo& info, std::string_view name) { return info.name < name; });
    return it != all.end() && it->name == namespaceName ? &*it : nullptr;
}

} // namespace tidemark
