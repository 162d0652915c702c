// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snapshot/retention.h"

#include <QUndoStack>
#include <QWidget>

#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QStringListModel;

namespace tidemark::ui {

/// The rules of a policy as a form, with undo: edits of one field after each other are one step. UI thread only.
class PolicyEditor final : public QWidget {
    Q_OBJECT
public:
    explicit PolicyEditor(QWidget* parent = nullptr);

    const RetentionPolicy& policy() const { return m_policy; }
    /// Shows another policy; what was edited before can no longer be undone.
    void setPolicy(const RetentionPolicy& policy);
    /// As one edit that can be undone.
    void changeTo(const RetentionPolicy& policy, const QString& text);
    void setKnownTags(const QStringList& tags);
    QUndoStack& undoStack() { return m_undo; }

signals:
    void policyChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Change;
    QSpinBox* addNumber(QFormLayout* form, const QString& title, const QString& name, const QString& suffix,
                        std::uint32_t RetentionPolicy::*member);
    void apply(const RetentionPolicy& policy);
    void push(const RetentionPolicy& policy, int field, const QString& text);
    void readTags(const QString& text);
    void applyPreset(int index);
    void showZone(const std::string& zone);

    struct Number {
        QSpinBox* box;
        std::uint32_t RetentionPolicy::*member;
    };
    RetentionPolicy m_policy;
    QUndoStack m_undo;
    bool m_showing = false; ///< The fields are being set, not edited.
    std::vector<Number> m_numbers;
    QComboBox* m_presets;
    QLineEdit* m_tags;
    QComboBox* m_zone;
    QStringListModel* m_knownTags;
};

} // namespace tidemark::ui
