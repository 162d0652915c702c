// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/guifixture.h"
#include "support/pictures.h"
#include "ui/retention/removallistmodel.h"
#include "ui/retention/retentiondialog.h"
#include "ui/retention/retentionpanel.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace tidemark::ui::test {

constexpr int kWaitMs = 60'000;

/// The panel in a window of its own, on a workspace on a copy of the demo, read already.
class RetentionFixture {
public:
    explicit RetentionFixture(Environment environment = Environment::Demo, bool readOnly = false)
    {
        profile = gui.demoProfile(environment);
        profile.readOnly = readOnly;
        workspace = std::make_unique<Workspace>(gui.services(), profile);
        makePanel();
        load();
    }
    ~RetentionFixture()
    {
        panel.reset();
        workspace.reset();
    }
    void makePanel()
    {
        panel.reset();
        panel = std::make_unique<RetentionPanel>(*workspace);
        tester = std::make_unique<QAbstractItemModelTester>(panel->findChild<RemovalListModel*>(),
                                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
        panel->resize(460, 900);
        panel->show();
    }
    void load()
    {
        QSignalSpy changed(workspace.get(), &Workspace::listingChanged);
        workspace->refresh();
        if (!changed.wait(kWaitMs))
            throw std::runtime_error("the repository was not read");
    }
    /// By keys; then the preview of it.
    bool keepLast(int count)
    {
        QSignalSpy planned(panel.get(), &RetentionPanel::planChanged);
        auto* box = get<QSpinBox>("keepLast");
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::number(count));
        return QTest::qWaitFor(
            [&] { return planned.count() > 0 && panel->plan() && get<QSpinBox>("keepLast")->value() == count; },
            kWaitMs);
    }
    template <typename Widget>
    Widget* get(const char* name, const QWidget* in = nullptr) const
    {
        auto* found = (in != nullptr ? in : panel.get())->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr)
            throw std::runtime_error(std::string("there is no ") + name);
        return found;
    }
    QString text(const char* name, const QWidget* in = nullptr) const { return get<QLabel>(name, in)->text(); }
    RetentionDialog* dialog() const { return panel->findChild<RetentionDialog*>(); }
    std::unique_ptr<SnapshotManager> manager() { return std::move(*workspace->engine().manager()); }
    std::size_t stored() { return manager()->list()->snapshots.size(); }

    static void picture(QWidget* widget, const QString& name) { tidemark::test::takePictures(widget, name); }

    tidemark::test::GuiFixture gui;
    Profile profile;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<RetentionPanel> panel;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace tidemark::ui::test
