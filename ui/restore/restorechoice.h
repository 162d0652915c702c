// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan.h"
#include "ui/workspace/workspace.h"

#include <string>
#include <vector>

namespace tidemark::ui {

/// What somebody wants to be restored, as the wizard's pages collect it. Plain data.
struct RestoreChoice {
    enum class Place {
        Beside,       ///< Into the connection's storage under new names: nothing that exists is touched.
        InPlace,      ///< Into the connection's storage.
        OtherStorage, ///< Into another one, otherUri.
    };
    struct Namespace {
        std::string name; ///< In the snapshot; hostile.
        std::uint64_t vectors = 0;
        bool chosen = true;
        std::string target;     ///< What it is to be called; used where names may differ.
        std::string besideName; ///< What it is called by default if it is put beside what exists.
        bool renamed = false;   ///< Somebody typed the target.
    };

    Place place = Place::InPlace;
    std::string otherUri;
    bool chosenOnly = false; ///< Else all namespaces, and then the storage becomes what it was.
    std::vector<Namespace> namespaces;
    RestoreRequest::Mode mode = RestoreRequest::Mode::Exact;
    bool safetySnapshot = true;
    bool acceptLoss = false; ///< What the target's engine cannot hold was seen and accepted.
    RestoreVerify verifyFirst = RestoreVerify::Full;

    /// What a namespace would be called in the storage.
    std::string targetOf(const Namespace& ns) const;
    bool isChosen(const Namespace& ns) const { return !chosenOnly || ns.chosen; }
    /// The engine's request. Names the namespaces unless the whole snapshot goes back under its own names.
    RestoreRequest request() const;
    std::string storageUri(const std::string& connectionUri) const;
};

/// "NAME-restored-2026-11-24": no name of the storage so far, in all likelihood.
std::string besideName(const std::string& name, std::int64_t nowUnixSeconds);

} // namespace tidemark::ui
