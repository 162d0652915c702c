// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace/workspace.h"

#include <QUndoCommand>

#include <string>
#include <utility>
#include <vector>

namespace tidemark::ui {

/// One edit of descriptions, tags or pins, with what stood there before. Owned by the workspace's undo stack, whose
/// lifetime it shares. Done and undone by jobs, so it may fail later; the failure is a notice of the workspace.
class AnnotateCommand final : public QUndoCommand {
public:
    using Edits = std::vector<std::pair<std::string, AnnotationEdit>>;
    AnnotateCommand(Workspace& workspace, Edits after, Edits before, const QString& text)
        : QUndoCommand(text)
        , m_workspace(workspace)
        , m_after(std::move(after))
        , m_before(std::move(before))
    {
    }
    void redo() override { m_workspace.startAnnotate(m_after, text()); }
    void undo() override { m_workspace.startAnnotate(m_before, Workspace::tr("Undo: %1", "an edit").arg(text())); }

private:
    Workspace& m_workspace;
    Edits m_after;
    Edits m_before;
};

} // namespace tidemark::ui
