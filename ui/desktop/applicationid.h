// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tidemark::ui {

/// What desktops know the application by: its desktop file, its icon, its metainfo and its name on the session bus all
/// have it. It never changes, or pinned menu entries and granted permissions are lost.
inline constexpr const char* kApplicationId = "org.tidemark.tidemark";
/// The same as the path of an object on the bus.
inline constexpr const char* kApplicationPath = "/org/tidemark/tidemark";

} // namespace tidemark::ui
