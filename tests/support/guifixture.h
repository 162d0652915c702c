// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "demo/demo.h"
#include "io/posixfilesystem.h"
#include "repository/base.h"
#include "support/scratchdirectory.h"
#include "ui/connections/keychainsecretstore.h"
#include "ui/connections/profilestore.h"
#include "ui/jobs/jobqueue.h"
#include "ui/workspace/demodirectory.h"
#include "ui/workspace/services.h"

#include <QApplication>
#include <QSettings>
#include <QTest>
#include <QThreadPool>

#include <filesystem>
#include <memory>
#include <stdexcept>

namespace tidemark::test {

/// The application's own objects in a scratch directory, with a clock by hand: what tests build windows on. The storage
/// factory and the file system may be replaced before a window is made. UI thread only.
class GuiFixture {
public:
    explicit GuiFixture(std::int64_t nowMs = SystemClock().unixMillis()) : clock(nowMs)
    {
        // Before anything asks where state and settings are.
        for (const char* name : {"XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            qputenv(name, QByteArray::fromStdString(scratch.file(name)));
        qputenv("TIDEMARK_DEMO", QByteArray::fromStdString(scratch.file("demos")));
        factory = [this](const std::string& uri, const OpenStorageOptions& options) {
            return opener.open(uri, options);
        };
        settings =
            std::make_unique<QSettings>(QString::fromStdString(scratch.file("settings.ini")), QSettings::IniFormat);
        profiles = std::make_unique<ui::ProfileStore>(QString::fromStdString(scratch.file("connections.json")));
        jobs = std::make_unique<ui::JobQueue>(clock, journal());
    }
    ~GuiFixture()
    {
        jobs.reset();
        questions.waitForDone();
    }

    QString journal() const { return QString::fromStdString(scratch.file("jobs")); }
    ui::Services services()
    {
        return {{*fileSystem, random, clock}, factory, *jobs, questions, *profiles, secrets, *settings};
    }

    /// A demo of its own for each caller, copied from one that is made once a process.
    std::string demo(const std::string& name = "demo")
    {
        static const ScratchDirectory master;
        static const bool made = createDemo(master.file("demo"));
        if (!made)
            throw std::runtime_error("the demo could not be made");
        std::filesystem::copy(master.file("demo"), scratch.file(name), std::filesystem::copy_options::recursive);
        rememberBase(master.file("demo"), scratch.file(name));
        return scratch.file(name);
    }
    ui::Profile demoProfile(ui::Environment environment = ui::Environment::Demo)
    {
        ui::Profile profile = ui::demoProfile(demo());
        profile.environment = environment;
        return profile;
    }

    ScratchDirectory scratch;
    PosixFileSystem files;
    FileSystem* fileSystem = &files; ///< What windows are given; a test may put another one in its place.
    SystemRandom random;
    ManualClock clock;
    StorageOpener opener;
    ui::StorageFactory factory;
    QThreadPool questions;
    ui::MemorySecretStore secrets;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<ui::ProfileStore> profiles;
    std::unique_ptr<ui::JobQueue> jobs;

private:
    /// A copy is another storage: that it descends from the same snapshot has to be said again.
    void rememberBase(const std::string& from, const std::string& to)
    {
        const auto repository = Repository::open({files, random, clock}, to + "/repository");
        const auto before = opener.open("sqlite:" + from + "/demo.sqlite", {});
        const auto after = opener.open("sqlite:" + to + "/demo.sqlite", {});
        const auto base = repository && before ? readBase(**repository, (*before)->identity()) : std::nullopt;
        if (!base || !after || !writeBase(**repository, (*after)->identity(), (*after)->uri(), *base))
            throw std::runtime_error("the copied demo has no base");
    }
    static bool createDemo(const std::string& directory)
    {
        PosixFileSystem posix;
        return tidemark::createDemo(posix, directory, {}).has_value();
    }
};

/// The widget with this name, in a window or anywhere; fails the program if there is none.
template <typename Widget>
Widget* findWidget(const QString& name, const QWidget* below = nullptr)
{
    if (below != nullptr) {
        if (auto* found = below->findChild<Widget*>(name))
            return found;
    } else {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (top->objectName() == name) {
                if (auto* self = qobject_cast<Widget*>(top))
                    return self;
            }
            if (auto* found = top->findChild<Widget*>(name))
                return found;
        }
    }
    return nullptr;
}

} // namespace tidemark::test
