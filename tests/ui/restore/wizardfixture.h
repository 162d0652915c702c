// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gatedstorage.h"
#include "support/guifixture.h"
#include "ui/restore/restorewizard.h"
#include "ui/workspace/workspace.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <stdexcept>
#include <string>

namespace tidemark::test {

constexpr int kLong = 30'000; ///< Milliseconds; nothing takes as long.

/// A demo, open in a workspace, its storage behind a gate. UI thread only.
class WizardFixture {
public:
    explicit WizardFixture(ui::Environment environment = ui::Environment::Demo)
    {
        gui.factory = gated(gui.factory, gate);
        profile = gui.demoProfile(environment);
        workspace = std::make_unique<ui::Workspace>(gui.services(), profile);
        workspace->refresh();
    }
    ~WizardFixture()
    {
        gate.open();
        delete wizard;
        workspace.reset();
    }
    bool ready()
    {
        return QTest::qWaitFor(
            [this] {
                return workspace->state() == ui::Workspace::State::Ready &&
                       workspace->currentState().knowledge == ui::CurrentState::Knowledge::Known;
            },
            kLong);
    }
    /// The newest snapshot with this description.
    std::string idOf(const std::string& description) const
    {
        for (const SnapshotMetadata& snapshot : workspace->listing()->snapshots) {
            if (snapshot.description == description)
                return snapshot.id;
        }
        throw std::runtime_error("the demo has no snapshot " + description);
    }
    void open(const std::string& id, const std::string& storageUri = {})
    {
        delete wizard;
        wizard = new ui::RestoreWizard(*workspace, id, nullptr, storageUri);
        wizard->show();
    }
    template <typename Widget>
    Widget* get(const char* name) const
    {
        auto* found = findWidget<Widget>(QLatin1String(name), wizard);
        if (found == nullptr)
            throw std::runtime_error(std::string("no widget ") + name);
        return found;
    }
    QString text(const char* name) const { return get<QLabel>(name)->text(); }
    void click(const char* name) const { QTest::mouseClick(get<QAbstractButton>(name), Qt::LeftButton); }
    bool waitEnabled(const char* name) const
    {
        return QTest::qWaitFor([this, name] { return get<QAbstractButton>(name)->isEnabled(); }, kLong);
    }
    QString page() const { return wizard->currentPage()->objectName(); }
    /// Next, as soon as it is enabled.
    bool next()
    {
        const int before = wizard->currentId();
        if (!waitEnabled("restoreNext"))
            return false;
        click("restoreNext");
        return wizard->currentId() != before;
    }
    bool toReview() { return next() && next() && next() && page() == QStringLiteral("restoreReviewPage"); }
    const ui::JobInfo* job() const
    {
        const auto ids = gui.jobs->ids();
        return ids.empty() ? nullptr : gui.jobs->find(ids.front());
    }
    bool waitOver()
    {
        return QTest::qWaitFor([this] { return job() != nullptr && !ui::isActive(job()->state); }, kLong);
    }
    /// What the storage would have to change to be this snapshot.
    ChangeCounts differenceFrom(const std::string& id) const
    {
        const auto manager = workspace->engine().manager();
        const auto storage = workspace->engine().storage({});
        if (!manager || !storage)
            throw std::runtime_error("the demo cannot be opened");
        const auto diff = (*manager)->diff(id, **storage, {}, {});
        if (!diff)
            throw std::runtime_error(toString(diff.error()));
        return diff->total;
    }
    bool storageEquals(const std::string& id) const
    {
        const ChangeCounts counts = differenceFrom(id);
        return counts.added + counts.changed + counts.removed == 0;
    }
    void removeOne(const std::string& ns, const std::string& id)
    {
        const auto storage = workspace->engine().storage({});
        const auto writer = (*storage)->openWriter();
        BytesColumn ids;
        ids.append(id);
        if (!writer || !(*writer)->remove(ns, ids, {}) || !(*writer)->commit())
            throw std::runtime_error("the storage could not be changed");
    }

    Gate gate;
    GuiFixture gui;
    ui::Profile profile;
    std::unique_ptr<ui::Workspace> workspace;
    ui::RestoreWizard* wizard = nullptr;
};

} // namespace tidemark::test
