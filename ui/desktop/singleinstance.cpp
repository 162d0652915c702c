// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/singleinstance.h"

#include "ui/desktop/applicationid.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace tidemark::ui {

namespace {

constexpr int kRefused = -1;

} // namespace

SingleInstance::SingleInstance(QDBusConnection bus, QString places, QObject* parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_places(std::move(places))
{
}

SingleInstance::~SingleInstance()
{
    release();
}

bool SingleInstance::claim()
{
    if (!m_bus.isConnected())
        return true;
    // The object first: whoever sees the name may call at once.
    m_bus.registerObject(QString::fromLatin1(kApplicationPath), this, QDBusConnection::ExportScriptableSlots);
    m_owns = m_bus.registerService(QString::fromLatin1(kApplicationId));
    if (!m_owns)
        m_bus.unregisterObject(QString::fromLatin1(kApplicationPath));
    return m_owns;
}

void SingleInstance::handle(Handler handler)
{
    m_handler = std::move(handler);
}

void SingleInstance::release()
{
    if (!m_owns)
        return;
    m_owns = false;
    m_bus.unregisterService(QString::fromLatin1(kApplicationId));
    m_bus.unregisterObject(QString::fromLatin1(kApplicationPath));
}

void SingleInstance::send(const QString& request)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(QString::fromLatin1(kApplicationId), QString::fromLatin1(kApplicationPath),
                                       QString::fromLatin1(kApplicationId), QStringLiteral("Open"));
    call.setArguments({m_places, request});
    call.setAutoStartService(false);
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, kAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<int> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid() && reply.value() >= 0)
            emit answered(reply.value());
        else
            emit refused();
    });
}

int SingleInstance::Open(const QString& places, const QString& request)
{
    return places == m_places && m_handler ? m_handler(request) : kRefused;
}

} // namespace tidemark::ui
