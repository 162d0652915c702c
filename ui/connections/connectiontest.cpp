// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/connectiontest.h"

#include "snapshot/snapshotmanager.h"
#include "ui/connections/uritext.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/showntext.h"

#include <QCoreApplication>

#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace tidemark::ui {

namespace {

struct Test {
    Q_DECLARE_TR_FUNCTIONS(Test)
};

using State = TestStage::State;

QString wordsOf(const Error& error)
{
    const ErrorText text = errorText(error);
    return text.detail.isEmpty() ? text.headline
                                 : Test::tr("%1: %2", "an error and its particulars").arg(text.headline, text.detail);
}

bool mayWrite(const std::string& path)
{
    return ::access(path.c_str(), W_OK) == 0;
}

/// The directory itself or the nearest one above it that exists.
std::string existingAbove(const std::string& path)
{
    std::error_code ignored;
    std::filesystem::path at = std::filesystem::absolute(path, ignored);
    while (!at.empty() && at != at.root_path() && !std::filesystem::exists(at, ignored))
        at = at.parent_path();
    return at.empty() ? "/" : at.string();
}

/// The stages, each of them told as soon as it is known.
class Stages {
public:
    explicit Stages(const std::function<void(const TestStage&)>& onStage) : m_onStage(onStage) {}

    void add(QString title, State state, QString detail, QStringList lines = {})
    {
        m_stages.push_back({std::move(title), state, std::move(detail), std::move(lines)});
        if (m_onStage)
            m_onStage(m_stages.back());
    }
    std::vector<TestStage> take() { return std::move(m_stages); }

private:
    const std::function<void(const TestStage&)>& m_onStage;
    std::vector<TestStage> m_stages;
};

QStringList linesOf(const StorageReader& reader)
{
    QStringList lines;
    for (const NamespaceInfo& info : reader.namespaces()) {
        const QString name = shownText(info.name).left(200);
        lines.append(info.count ? Test::tr("%1: %2 vectors", "a namespace, a number").arg(name, shownCount(*info.count))
                                : Test::tr("%1: number of vectors not known").arg(name));
    }
    for (const SkippedObject& object : reader.skipped())
        lines.append(Test::tr("left out: %1 (%2)", "a table and why it is no namespace")
                         .arg(shownText(object.name).left(200), shownText(object.reason).left(300)));
    if (lines.size() > kMaxTestLines) {
        const int more = static_cast<int>(lines.size()) - kMaxTestLines;
        lines.resize(kMaxTestLines);
        lines.append(Test::tr("and %Ln more", nullptr, more));
    }
    return lines;
}

void testNamespaces(const StorageReader& found, const QString& title, Stages& stages)
{
    const QString count = Test::tr("%Ln namespace(s)", nullptr, static_cast<int>(found.namespaces().size()));
    if (!found.skipped().empty()) {
        stages.add(
            title, State::Note,
            Test::tr("%1; %2", "namespaces; what was left out")
                .arg(count, Test::tr("%Ln table(s) left out", nullptr, static_cast<int>(found.skipped().size()))),
            linesOf(found));
    } else {
        stages.add(title, found.namespaces().empty() ? State::Note : State::Ok, count, linesOf(found));
    }
}

void testStorageWrite(const Profile& profile, const VectorStorage& storage, const StorageFields& fields,
                      const QString& title, Stages& stages)
{
    if (profile.readOnly) {
        stages.add(title, State::Skipped, Test::tr("not asked for: the connection is read-only"));
        return;
    }
    const std::string file = fields.path.toStdString();
    if (storage.capabilities().readOnly)
        stages.add(title, State::Note,
                   Test::tr("It may only be read. Snapshots can be taken, nothing can be restored "
                            "into it."));
    else if (fields.engine == StorageEngine::Sqlite && !mayWrite(file))
        stages.add(title, State::Note,
                   Test::tr("The file's permissions do not let you write. Snapshots can be taken, "
                            "nothing can be restored into it."));
    else if (fields.engine == StorageEngine::Sqlite && !mayWrite(std::filesystem::path(file).parent_path().string()))
        stages.add(title, State::Note,
                   Test::tr("The file's directory may not be written to, and SQLite needs that for "
                            "its journal. Nothing can be restored into it."));
    else
        stages.add(title, State::Ok, Test::tr("permitted; nothing was written to find out"));
}

QString factName(const std::string& what)
{
    if (what == "server")
        return Test::tr("Server");
    if (what == "encryption")
        return Test::tr("Encryption");
    if (what == "login")
        return Test::tr("Login");
    if (what == "privileges")
        return Test::tr("Privileges");
    if (what == "extension")
        return Test::tr("Extension");
    return shownText(what).left(100);
}

/// False if the server could be reached and yet does not answer.
bool testServer(VectorStorage& storage, Stages& stages)
{
    const auto facts = storage.connectionFacts();
    if (!facts) {
        stages.add(Test::tr("Server"), State::Failed, wordsOf(facts.error()));
        return false;
    }
    for (const ConnectionFact& fact : *facts)
        stages.add(factName(fact.what), fact.warning ? State::Note : State::Ok, shownText(fact.value).left(500));
    const std::string unverified = storage.capabilities().unverified;
    if (!unverified.empty())
        stages.add(Test::tr("Support of this engine"), State::Note, shownText(unverified));
    return true;
}

void testStorage(const Profile& profile, const OpenStorage& openStorage, const std::optional<std::string>& secret,
                 const JobContext& context, Stages& stages)
{
    const QString reach = Test::tr("Storage can be reached");
    const QString kind = Test::tr("It is the database that the URI says");
    const QString content = Test::tr("Namespaces");
    const QString write = Test::tr("Storage may be written to");
    const auto skipFrom = [&](const QStringList& titles, const QString& why) {
        for (const QString& title : titles)
            stages.add(title, State::Skipped, why);
    };
    if (profile.storageUri.empty()) {
        skipFrom({reach, kind, content, write}, Test::tr("there is no storage, only a repository"));
        return;
    }
    const QString because = Test::tr("needs what failed before");
    // Only to be read: a test changes nothing, whatever the profile allows.
    const Result<std::unique_ptr<VectorStorage>> storage =
        openStorage(profile.storageUri, {false, true, secret, context.stopToken()});
    // Engines may look at the content only now.
    const Result<std::unique_ptr<StorageReader>> reader =
        storage ? (*storage)->openReader(1) : Result<std::unique_ptr<StorageReader>>(fail(storage.error()));
    if (!reader) {
        const Errc code = reader.error().code;
        if (code == Errc::NotAStorage || code == Errc::Unsupported || code == Errc::UnsupportedVersion) {
            stages.add(reach, State::Ok, shownText(profile.storageUri));
            stages.add(kind, State::Failed, wordsOf(reader.error()));
            skipFrom({content, write}, because);
        } else {
            stages.add(reach, State::Failed, wordsOf(reader.error()));
            skipFrom({kind, content, write}, because);
        }
        return;
    }
    stages.add(reach, State::Ok, shownText((*storage)->uri()));
    stages.add(kind, State::Ok, shownText((*storage)->capabilities().engine));
    if (!testServer(**storage, stages)) {
        skipFrom({content, write}, because);
        return;
    }
    testNamespaces(**reader, content, stages);
    if (context.stopRequested())
        return;
    const Result<std::unique_ptr<VectorStorage>> asGiven =
        openStorage(profile.storageUri, {false, profile.readOnly, secret, context.stopToken()});
    if (!asGiven)
        stages.add(write, State::Failed, wordsOf(asGiven.error()));
    else
        testStorageWrite(profile, **asGiven, splitUri(QString::fromStdString(profile.storageUri)).fields, write,
                         stages);
}

void testRepositoryWrite(const Profile& profile, const RepositoryEnvironment& environment, const QString& title,
                         Stages& stages)
{
    if (profile.readOnly) {
        stages.add(title, State::Skipped, Test::tr("not asked for: the connection is read-only"));
        return;
    }
    const std::string directory = existingAbove(profile.repository);
    if (!mayWrite(directory)) {
        stages.add(title, State::Failed,
                   Test::tr("No permission to write to %1. Snapshots can be looked at, none can be taken.")
                       .arg(shownText(directory)));
        return;
    }
    const Result<std::uint64_t> free = environment.files.freeBytes(directory);
    stages.add(title, State::Ok, free ? Test::tr("permitted; %1 free").arg(shownBytes(*free)) : Test::tr("permitted"));
}

void testRepository(const Profile& profile, const RepositoryEnvironment& environment, const JobContext& context,
                    Stages& stages)
{
    const QString exists = Test::tr("Repository");
    const QString list = Test::tr("Snapshots can be listed");
    const QString write = Test::tr("Repository may be written to");
    const auto manager =
        SnapshotManager::open(environment, profile.repository, SnapshotManager::OpenMode::MustExist, SnapshotConfig());
    if (!manager && manager.error().code == Errc::NotFound) {
        stages.add(exists, State::Note, Test::tr("There is none yet; the first snapshot creates it."));
        stages.add(list, State::Skipped, Test::tr("there is none yet"));
        testRepositoryWrite(profile, environment, write, stages);
        return;
    }
    if (!manager) {
        stages.add(exists, State::Failed, wordsOf(manager.error()));
        stages.add(list, State::Skipped, Test::tr("needs what failed before"));
        stages.add(write, State::Skipped, Test::tr("needs what failed before"));
        return;
    }
    stages.add(exists, State::Ok, shownText(profile.repository));
    if (context.stopRequested())
        return;
    const Result<Listing> listing = (*manager)->list();
    if (!listing) {
        stages.add(list, State::Failed, wordsOf(listing.error()));
    } else {
        const QString count = Test::tr("%Ln snapshot(s)", nullptr, static_cast<int>(listing->snapshots.size()));
        const int unreadable = static_cast<int>(listing->unreadable.size());
        if (unreadable == 0)
            stages.add(list, State::Ok, count);
        else
            stages.add(list, State::Note,
                       Test::tr("%1; %2", "snapshots; how many are unreadable")
                           .arg(count, Test::tr("%Ln cannot be read", nullptr, unreadable)));
    }
    testRepositoryWrite(profile, environment, write, stages);
}

/// A repository is meant to survive its storage.
void testPlaces(const Profile& profile, Stages& stages)
{
    const StorageFields fields = splitUri(QString::fromStdString(profile.storageUri)).fields;
    if (fields.engine != StorageEngine::Sqlite)
        return;
    struct stat storage = {};
    struct stat repository = {};
    if (::stat(fields.path.toStdString().c_str(), &storage) != 0 ||
        ::stat(existingAbove(profile.repository).c_str(), &repository) != 0)
        return;
    const QString title = Test::tr("Storage and repository are apart");
    if (storage.st_dev == repository.st_dev)
        stages.add(title, State::Note, Test::tr("Both are on the same file system: if its disk fails, both are lost."));
    else
        stages.add(title, State::Ok, Test::tr("on different file systems"));
}

} // namespace

QString stateWord(TestStage::State state)
{
    switch (state) {
    case State::Ok: return Test::tr("ok");
    case State::Note: return Test::tr("note");
    case State::Failed: return Test::tr("failed");
    case State::Skipped: break;
    }
    return Test::tr("skipped");
}

QString stageText(const TestStage& stage)
{
    QString text = Test::tr("%1: %2", "what was tested, its outcome").arg(stage.title, stateWord(stage.state));
    if (!stage.detail.isEmpty())
        text += QStringLiteral(" – ") + stage.detail;
    for (const QString& line : stage.lines)
        text += QStringLiteral("\n    ") + line;
    return text;
}

bool allPassed(const std::vector<TestStage>& stages)
{
    for (const TestStage& stage : stages) {
        if (stage.state == State::Failed)
            return false;
    }
    return true;
}

std::vector<TestStage> testConnection(const Profile& profile, const OpenStorage& openStorage,
                                      const RepositoryEnvironment& environment, const JobContext& context,
                                      const std::function<void(const TestStage&)>& onStage,
                                      const std::optional<std::string>& secret)
{
    Stages stages(onStage);
    testStorage(profile, openStorage, secret, context, stages);
    if (!context.stopRequested())
        testRepository(profile, environment, context, stages);
    if (!context.stopRequested())
        testPlaces(profile, stages);
    return stages.take();
}

} // namespace tidemark::ui
