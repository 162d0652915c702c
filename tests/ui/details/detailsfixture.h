// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/guifixture.h"
#include "support/pictures.h"
#include "ui/details/detailspanel.h"
#include "ui/details/factsmodel.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <memory>

namespace tidemark::ui::test {

constexpr int kWaitMs = 60'000;

/// The details panel in a window of its own, on a workspace on a copy of the demo. UI thread only.
class DetailsFixture {
public:
    /// `change` may spoil the profile before it is opened.
    explicit DetailsFixture(const std::function<void(Profile&)>& change = {})
    {
        profile = gui.demoProfile(Environment::Demo);
        if (change)
            change(profile);
        workspace = std::make_unique<Workspace>(gui.services(), profile);
        panel = std::make_unique<DetailsPanel>(*workspace);
        for (DetailFactsModel* model : panel->findChildren<DetailFactsModel*>())
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        panel->resize(460, 720);
        panel->show();
    }
    ~DetailsFixture()
    {
        panel.reset();
        workspace.reset();
    }

    /// Reads the repository and waits for the answer; whether it came.
    bool load()
    {
        QSignalSpy changed(workspace.get(), &Workspace::listingChanged);
        workspace->refresh();
        return changed.wait(kWaitMs);
    }
    /// The newest snapshot with such a title.
    const SnapshotMetadata& titled(const char* title) const
    {
        for (const SnapshotMetadata& snapshot : workspace->listing()->snapshots) {
            if (snapshotTitle(snapshot) == QLatin1String(title))
                return snapshot;
        }
        throw std::runtime_error(std::string("there is no ") + title);
    }
    /// Selects it and opens a tab.
    void show(const std::string& id, int tab)
    {
        panel->setSelection({id}, false);
        get<QTabWidget>("detailsTabs")->setCurrentIndex(tab);
    }
    template <typename Widget>
    Widget* get(const char* name) const
    {
        auto* found = panel->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr)
            throw std::runtime_error(std::string("there is no ") + name);
        return found;
    }
    QString text(const char* name) const { return get<QLabel>(name)->text(); }
    std::unique_ptr<SnapshotManager> manager() { return std::move(*workspace->engine().manager()); }
    bool isIdle() const { return gui.jobs->activeCount() == 0; }

    void picture(const QString& name) const { tidemark::test::takePictures(panel.get(), name); }

    tidemark::test::GuiFixture gui;
    Profile profile;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<DetailsPanel> panel;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
};

enum Tab { Overview, Contents, Lineage, VerifyPage, History, Raw };

} // namespace tidemark::ui::test
