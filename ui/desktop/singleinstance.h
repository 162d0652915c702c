// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <functional>

namespace tidemark::ui {

/// Makes one process of all starts in a desktop session: the first one owns the application's name on the session bus,
/// a later one hands over what it was asked to do. Two processes of the same person would each keep a queue of jobs,
/// and neither would know what the other is writing.
///
/// Processes that keep their files in different places do not answer for each other. Without a bus every start is on
/// its own. UI thread only; all calls but the claim of the name are asynchronous.
class SingleInstance final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.tidemark.tidemark")
public:
    /// Answers a request of a later start with that start's exit code.
    using Handler = std::function<int(const QString& request)>;

    /// `places` names the directories that this process works with.
    SingleInstance(QDBusConnection bus, QString places, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// True if this process has to do the work: it is the first one, or there is no bus. Until handle() requests wait.
    bool claim();
    /// REQUIRES: claim() was true.
    void handle(Handler handler);
    /// Lets go of the name, so that the next start is a first one: when no request could be served any more.
    void release();

    /// Hands a request to the first process. Then exactly one of the signals comes.
    void send(const QString& request);

    /// For a first process that hangs or does something else.
    static constexpr int kAnswerMs = 5'000;

signals:
    void answered(int exitCode);
    /// The first process did not answer, or is none for us: this one has to do the work.
    void refused();

public slots:
    /// Called over the bus. Below 0: refused.
    Q_SCRIPTABLE int Open(const QString& places, const QString& request);

private:
    QDBusConnection m_bus;
    QString m_places;
    Handler m_handler;
    bool m_owns = false;
};

} // namespace tidemark::ui
