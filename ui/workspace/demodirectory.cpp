// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace/demodirectory.h"

#include "demo/demo.h"

#include <QCoreApplication>

#include <filesystem>

namespace tidemark::ui {

namespace {

constexpr int kMostDemos = 9;
/// An entry that the demo gets last: with it, it is whole.
constexpr const char* kCompleteName = "complete";

std::string numberedDirectory(const std::string& parentDirectory, int number)
{
    return parentDirectory + "/demo" + (number == 1 ? std::string() : "-" + std::to_string(number));
}

bool exists(FileSystem& files, const std::string& path)
{
    return files.status(path).has_value();
}

} // namespace

Result<std::string> demoDirectory(FileSystem& files, const std::string& parentDirectory, const JobContext& context)
{
    for (int number = 1; number <= kMostDemos; ++number) {
        const std::string directory = numberedDirectory(parentDirectory, number);
        if (exists(files, directory + '/' + kCompleteName))
            return directory;
    }
    // createDemo() makes one directory and not those above it.
    std::error_code error;
    std::filesystem::create_directories(parentDirectory, error);
    if (error)
        return fail(errorFromErrno(error.value(), "mkdir", parentDirectory));
    for (int number = 1; number <= kMostDemos; ++number) {
        const std::string directory = numberedDirectory(parentDirectory, number);
        if (exists(files, directory))
            continue;
        TM_TRY(createDemo(files, directory, context));
        TM_TRY(files.createDirectory(directory + '/' + kCompleteName));
        return directory;
    }
    return fail(Errc::AlreadyExists, "there are too many unfinished demos; remove them", parentDirectory);
}

Profile demoProfile(const std::string& directory)
{
    Profile profile;
    profile.name = QCoreApplication::translate("tidemark::ui::Demo", "Demo");
    profile.storageUri = "sqlite:" + directory + "/demo.sqlite";
    profile.repository = directory + "/repository";
    profile.environment = Environment::Demo;
    return profile;
}

} // namespace tidemark::ui
