// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "desktopservices.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace tidemark::test {

namespace {

void offer(QDBusConnection& bus, QObject& object, const QString& service, const QString& path)
{
    const auto all = QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals;
    if (!bus.registerObject(path, &object, all) || !bus.registerService(service))
        throw std::runtime_error("the bus of the test does not take " + service.toStdString());
}

const QString kNotifications = QStringLiteral("org.freedesktop.Notifications");
const QString kNotificationsPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kLogin = QStringLiteral("org.freedesktop.login1");
const QString kLoginPath = QStringLiteral("/org/freedesktop/login1");

} // namespace

NotificationService::NotificationService(QDBusConnection bus) : m_bus(std::move(bus))
{
    offer(m_bus, *this, kNotifications, kNotificationsPath);
}

NotificationService::~NotificationService()
{
    m_bus.unregisterService(kNotifications);
    m_bus.unregisterObject(kNotificationsPath);
}

uint NotificationService::Notify(const QString& /*application*/, uint /*replaces*/, const QString& icon,
                                 const QString& summary, const QString& body, const QStringList& actions,
                                 const QVariantMap& hints, int timeout)
{
    told.push_back({icon, summary, body, actions, hints, timeout});
    return static_cast<uint>(told.size());
}

LoginService::LoginService(QDBusConnection bus) : m_bus(std::move(bus))
{
    offer(m_bus, *this, kLogin, kLoginPath);
}

LoginService::~LoginService()
{
    m_bus.unregisterService(kLogin);
    m_bus.unregisterObject(kLoginPath);
    for (const int end : m_ends)
        close(end);
}

QDBusUnixFileDescriptor LoginService::Inhibit(const QString& what, const QString& who, const QString& why,
                                              const QString& mode)
{
    ++asked;
    lastAsked = {what, who, why, mode};
    std::array<int, 2> ends{};
    if (!allows || pipe(ends.data()) != 0) {
        sendErrorReply(QStringLiteral("org.freedesktop.DBus.Error.AccessDenied"), QStringLiteral("not you"));
        return {};
    }
    m_ends.push_back(ends[0]);
    QDBusUnixFileDescriptor given(ends[1]); // Keeps a copy of its own.
    close(ends[1]);
    return given;
}

int LoginService::held()
{
    return static_cast<int>(std::count_if(m_ends.begin(), m_ends.end(), [](int end) {
        pollfd asks{end, POLLIN, 0};
        return poll(&asks, 1, 0) == 0; // A pipe that nobody can write to any more has hung up.
    }));
}

} // namespace tidemark::test
