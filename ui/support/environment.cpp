// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/environment.h"

#include <QCoreApplication>

namespace tidemark::ui {

namespace {

struct Environments {
    Q_DECLARE_TR_FUNCTIONS(Environments)
};

/// Time to read a dialog before its button can be hit.
constexpr int kStagingArmDelayMs = 2000;

} // namespace

Friction frictionOf(Environment environment)
{
    switch (environment) {
    case Environment::Demo:
    case Environment::Development:
    case Environment::Test: return {};
    case Environment::Staging: {
        Friction friction;
        friction.armDelayMs = kStagingArmDelayMs;
        return friction;
    }
    case Environment::Production: break;
    }
    return {true, 0, true, true, true, true};
}

QString environmentWord(Environment environment)
{
    switch (environment) {
    case Environment::Demo: return Environments::tr("DEMO");
    case Environment::Development: return Environments::tr("DEVELOPMENT");
    case Environment::Test: return Environments::tr("TEST");
    case Environment::Staging: return Environments::tr("STAGING");
    case Environment::Production: break;
    }
    return Environments::tr("PRODUCTION");
}

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Demo: return Environments::tr("Demo");
    case Environment::Development: return Environments::tr("Development");
    case Environment::Test: return Environments::tr("Test");
    case Environment::Staging: return Environments::tr("Staging");
    case Environment::Production: break;
    }
    return Environments::tr("Production");
}

QColor environmentColor(Environment environment)
{
    switch (environment) {
    case Environment::Demo: return QColor(0x5C5C66);
    case Environment::Development: return QColor(0x1B7A3D);
    case Environment::Test: return QColor(0x1B64B0);
    case Environment::Staging: return QColor(0x8A5A00);
    case Environment::Production: break;
    }
    return QColor(0xB3261E);
}

QString environmentKey(Environment environment)
{
    switch (environment) {
    case Environment::Demo: return QStringLiteral("demo");
    case Environment::Development: return QStringLiteral("development");
    case Environment::Test: return QStringLiteral("test");
    case Environment::Staging: return QStringLiteral("staging");
    case Environment::Production: break;
    }
    return QStringLiteral("production");
}

Environment environmentFromKey(const QString& key)
{
    for (const Environment environment :
         {Environment::Demo, Environment::Development, Environment::Test, Environment::Staging}) {
        if (key == environmentKey(environment))
            return environment;
    }
    return Environment::Production;
}

} // namespace tidemark::ui
