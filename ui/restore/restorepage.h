// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/restore/restoresession.h"

#include <QWizardPage>

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace tidemark::ui {

/// What all pages of the wizard have: the environment's band on top, a heading, a sentence below it, content. UI thread
/// only. Borrows the session, which must outlive it.
class RestorePage : public QWizardPage {
    Q_OBJECT
public:
    RestorePage(RestoreSession& session, const QString& objectName, const QString& heading, const QString& sentence);

protected:
    RestoreSession& session() const { return m_session; }
    QVBoxLayout* content() const { return m_content; }
    void setHeading(const QString& heading);
    void setSentence(const QString& sentence);

private:
    RestoreSession& m_session;
    QLabel* m_heading = nullptr;
    QLabel* m_sentence = nullptr;
    QVBoxLayout* m_content = nullptr;
};

/// "Comparing docs: 1,200 of 6,000", for a question's progress.
QString progressWords(const Progress& progress);
void showProgress(const Progress& progress, QProgressBar* bar, QLabel* label);
/// A line each, with a dot before it.
QString bulleted(const QStringList& sentences);

} // namespace tidemark::ui
