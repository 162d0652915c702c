// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/testpanel.h"

#include "ui/support/actiondialog.h"
#include "ui/support/icons.h"
#include "ui/support/mnemonic.h"
#include "ui/support/showntext.h"
#include "ui/support/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <utility>

namespace tidemark::ui {

namespace {

constexpr std::chrono::seconds kLimit{10};
constexpr std::chrono::milliseconds kPoll{50};

QIcon iconOf(TestStage::State state, const QWidget& widget)
{
    const Tokens& tokens = tokensOf(widget.palette());
    Glyph glyph = Glyph::More;
    QColor color = tokens.secondaryText;
    switch (state) {
    case TestStage::State::Ok:
        glyph = Glyph::Ok;
        color = tokens.ok;
        break;
    case TestStage::State::Note:
        glyph = Glyph::Information;
        color = tokens.accent;
        break;
    case TestStage::State::Failed:
        glyph = Glyph::Error;
        color = tokens.damaged;
        break;
    case TestStage::State::Skipped: break;
    }
    const qreal ratio = widget.devicePixelRatioF();
    const int side = widget.fontMetrics().height();
    QPixmap pixmap(QSizeF(side * ratio, side * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintGlyph(painter, QRectF(0, 0, side, side), glyph, color);
    return QIcon(pixmap);
}

} // namespace

/// From the worker to the window.
struct TestPanel::Relay {
    void put(const TestStage& stage)
    {
        const std::scoped_lock lock(mutex);
        stages.push_back(stage);
    }
    std::vector<TestStage> take()
    {
        const std::scoped_lock lock(mutex);
        return std::exchange(stages, {});
    }
    std::mutex mutex;
    std::vector<TestStage> stages;
};

TestPanel::TestPanel(QThreadPool& questions, OpenStorage openStorage, const RepositoryEnvironment& environment,
                     QWidget* parent)
    : QWidget(parent)
    , m_openStorage(std::move(openStorage))
    , m_environment(environment)
    , m_task(questions)
{
    setObjectName(QStringLiteral("testPanel"));
    const auto makeButton = [this](const char* name, const QString& text) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(withoutMnemonic(text));
        button->setAutoDefault(false);
        return button;
    };
    m_test = makeButton("testConnection", tr("&Test connection"));
    m_stop = makeButton("stopTest", tr("Stop the test"));
    m_copy = makeButton("copyTest", tr("Copy the result"));
    m_stop->hide();
    m_copy->hide();
    m_summary = makeTextLabel(QStringLiteral("testSummary"), this);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("testStages"));
    m_list->setAccessibleName(tr("What the test found"));
    m_list->setHeaderLabels({tr("Tested"), tr("Outcome"), tr("Particulars")});
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setIconSize({fontMetrics().height(), fontMetrics().height()});
    m_list->header()->setStretchLastSection(true);
    m_list->setMinimumHeight(fontMetrics().height() * 12);
    m_list->hide();
    connect(m_test, &QPushButton::clicked, this, &TestPanel::testRequested);
    connect(m_stop, &QPushButton::clicked, this, &TestPanel::stop);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QStringList lines{m_summary->text()};
        for (const TestStage& stage : m_stages)
            lines.append(stageText(stage));
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    m_poll.setInterval(kPoll);
    connect(&m_poll, &QTimer::timeout, this, &TestPanel::takeStages);
    m_limit.setSingleShot(true);
    m_limit.setInterval(kLimit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_task.cancel();
        end(tr("No answer within 10 seconds. What is not listed was not tested."));
    });

    auto* row = new QHBoxLayout;
    row->addWidget(m_test);
    row->addWidget(m_stop);
    row->addWidget(m_summary, 1);
    row->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_list, 1);
}

void TestPanel::start(const Profile& profile, const std::optional<QString>& secret)
{
    m_stages.clear();
    m_list->clear();
    m_list->show();
    m_copy->hide();
    m_test->setEnabled(false);
    m_stop->show();
    setLabelText(m_summary, tr("Testing…"));
    m_relay = std::make_shared<Relay>();
    m_poll.start();
    m_limit.start();
    m_task.start(
        [profile, secret = secret ? std::optional(secret->toStdString()) : std::nullopt, openStorage = m_openStorage,
         environment = m_environment, relay = m_relay](const JobContext& context) -> Result<bool> {
            const auto stages = testConnection(
                profile, openStorage, environment, context, [&](const TestStage& stage) { relay->put(stage); }, secret);
            return allPassed(stages);
        },
        [this](const Result<bool>& done) {
            takeStages();
            end(done ? summaryOf() : tr("The test itself failed: %1").arg(shownText(done.error().detail)));
        });
}

void TestPanel::stop()
{
    if (!m_task.isRunning())
        return;
    m_task.cancel();
    end(tr("Stopped. What is not listed was not tested."));
}

void TestPanel::setStale()
{
    if (m_task.isRunning())
        stop();
    else if (!m_stages.empty())
        setLabelText(m_summary, tr("Something was changed since this test."));
}

void TestPanel::setTestable(bool testable)
{
    m_testable = testable;
    m_test->setEnabled(testable && !m_task.isRunning());
}

void TestPanel::takeStages()
{
    if (!m_relay)
        return;
    for (TestStage& stage : m_relay->take()) {
        auto* item = new QTreeWidgetItem(m_list, {stage.title, stateWord(stage.state), stage.detail});
        item->setIcon(1, iconOf(stage.state, *this));
        item->setToolTip(2, plainToolTip(stage.detail));
        for (const QString& line : stage.lines)
            new QTreeWidgetItem(item, {line});
        for (int i = 0; i < item->childCount(); ++i)
            item->child(i)->setFirstColumnSpanned(true);
        item->setExpanded(item->childCount() <= 12);
        m_stages.push_back(std::move(stage));
    }
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1);
    m_list->setColumnWidth(0, std::min(m_list->columnWidth(0), fontMetrics().averageCharWidth() * 44));
}

QString TestPanel::summaryOf() const
{
    int failed = 0;
    int notes = 0;
    for (const TestStage& stage : m_stages) {
        failed += stage.state == TestStage::State::Failed ? 1 : 0;
        notes += stage.state == TestStage::State::Note ? 1 : 0;
    }
    if (failed > 0)
        return tr("%Ln thing(s) failed. Nothing was changed.", nullptr, failed);
    return notes == 0 ? tr("All is well. Nothing was changed.")
                      : tr("It works, with %Ln thing(s) to know. Nothing was changed.", nullptr, notes);
}

void TestPanel::end(const QString& summary)
{
    m_poll.stop();
    m_limit.stop();
    m_relay.reset();
    const bool hadFocus = m_stop->hasFocus();
    m_stop->hide();
    m_test->setEnabled(m_testable);
    if (hadFocus)
        m_test->setFocus();
    m_copy->setVisible(!m_stages.empty());
    setLabelText(m_summary, summary);
    emit finished();
}

} // namespace tidemark::ui
