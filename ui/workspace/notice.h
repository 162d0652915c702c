// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace tidemark::ui {

/// Something that happened and that a bar above the timeline says until it is closed or overtaken. Plain text.
struct Notice {
    enum class Severity { Information, Success, Warning, Error };
    /// What can be done about it, on a button of the bar. Windows turn it into the action.
    struct Remedy {
        enum class Kind {
            UndoRestore,
            ResumeRestore,
            ForgetRestore,
            ShowChanges,
            Undelete,
            ShowSnapshots,
            Retry,
            VerifyAll,
            ShowJob,
            Reopen
        };
        Kind kind = Kind::Retry;
        QString label;
        std::vector<std::string> snapshots; ///< What it is about.
        std::uint64_t job = 0;
        /// UndoRestore: where the restore went, if that is not the connection's storage.
        std::string storageUri;
        /// ResumeRestore, ForgetRestore: which one of Workspace::interruptedRestores().
        std::string interrupted = {};
    };

    Severity severity = Severity::Information;
    QString key;     ///< A notice replaces an older one with the same key.
    QString text;    ///< What happened, what it means for the data, what to do.
    QString details; ///< For experts; may be empty.
    std::vector<Remedy> remedies;
};

} // namespace tidemark::ui
