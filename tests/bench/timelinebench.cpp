// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// How fast the timeline is: timelinebench [--snapshots N, default 100000] [--rounds N, default 60] [--no-folds]. The
// application's own panel with synthetic metadata, offscreen: time until it is open and until the first rows are
// painted, repaints of the whole viewport after random jumps, the path under the pointer, the marks of a selection, a
// keystroke in the filter until its result is painted, a snapshot more on top, select all, and the longest time for
// which the GUI thread did not answer. Prints a table with the goals beside it; measure a release build on an idle
// machine.
#include "ui/support/theme.h"
#include "ui/timeline/syntheticlisting.h"
#include "ui/timeline/timelinepanel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QThreadPool>
#include <QTimer>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace tidemark;
using namespace tidemark::ui;

double milliseconds()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double at(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

int failures = 0;
void row(const char* what, double value, double goal)
{
    failures += value > goal ? 1 : 0;
    fmt::print("{:<44} {:>9.1f} ms   goal {:>6.0f} ms   {}\n", what, value, goal, value <= goal ? "ok" : "MISSED");
}

/// Runs the event loop as an application does. A timer of a millisecond is the watchdog: the longest time between two
/// of its ticks is what a click would have waited.
class Loop {
public:
    Loop()
    {
        m_watchdog.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_watchdog, &QTimer::timeout, &m_watchdog, [this] {
            const double now = milliseconds();
            longest = std::max(longest, now - m_last);
            m_last = now;
        });
        m_watchdog.start(1);
        reset();
    }
    void reset()
    {
        m_last = milliseconds();
        longest = 0;
    }
    bool until(const std::function<bool()>& done)
    {
        const double start = milliseconds();
        while (!done()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            if (milliseconds() - start > 60'000)
                return false;
        }
        QCoreApplication::processEvents();
        return true;
    }
    double longest = 0;

private:
    QTimer m_watchdog;
    double m_last = 0;
};

int option(const QStringList& arguments, const char* name, int otherwise)
{
    const qsizetype found = arguments.indexOf(QLatin1String(name));
    return found >= 0 && found + 1 < arguments.size() ? std::max(1, arguments[found + 1].toInt()) : otherwise;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(paletteFor(ThemeChoice::Light, QApplication::palette()));
    const QStringList arguments = QApplication::arguments();
    const int count = option(arguments, "--snapshots", 100'000);
    const int rounds = option(arguments, "--rounds", 60);
    const bool folding = !arguments.contains(QStringLiteral("--no-folds"));

    test::SyntheticOptions options;
    options.count = count;
    options.forksPerMille = 10;
    TimelineSource source;
    source.listing = test::sharedListing(options);
    source.baseId = source.listing->snapshots[5].id;
    source.currentState = true;

    const ManualClock clock((options.newestAt + 600) * 1000);
    QThreadPool pool;
    Loop loop;
    {
        TimelinePanel panel(clock, pool);
        panel.setFolding(folding);
        panel.resize(1100, 760);
        panel.show();
        loop.until([&] { return panel.isVisible(); });
        QCoreApplication::processEvents();
        loop.reset();

        double firstRows = 0;
        int laidOut = 0;
        const double start = milliseconds();
        QObject::connect(&panel, &TimelinePanel::laidOut, &panel, [&] { ++laidOut; });
        panel.setSource(source);
        const auto painted = [&] {
            const auto [first, last] = panel.view().visibleRows();
            if (first < 0 || last - first < 5)
                return false;
            panel.view().viewport()->repaint();
            return true;
        };
        if (!loop.until([&] { return laidOut > 0 && painted(); }))
            return 1;
        firstRows = milliseconds() - start;
        if (!loop.until([&] { return panel.model().timeline()->set().size() == count; }))
            return 1;
        const double open = milliseconds() - start;
        fmt::print("{} snapshots, {} rows, {} lanes, {} folds\n", count, panel.model().rowCount(),
                   panel.model().timeline()->lanes.width, panel.model().timeline()->folds.size());
        row("open: all rows", open, 1000);
        row("first rows painted", firstRows, 150);
        const double blockOpen = loop.longest;

        std::mt19937 random(4);
        std::vector<double> repaints;
        QScrollBar& bar = *panel.view().verticalScrollBar();
        for (int i = 0; i < rounds * 4; ++i) {
            bar.setValue(static_cast<int>(random() % static_cast<unsigned>(std::max(1, bar.maximum()))));
            const double before = milliseconds();
            panel.view().viewport()->repaint();
            repaints.push_back(milliseconds() - before);
        }
        row("repaint of the viewport, median", at(repaints, 0.5), 16);
        row("repaint of the viewport, 99 %", at(repaints, 0.99), 50);

        // The pointer goes over rows; then one is selected, which marks its lineage on the scroll bar and the strip.
        std::vector<double> hovers;
        std::vector<double> selections;
        for (int i = 0; i < rounds; ++i) {
            bar.setValue(static_cast<int>(random() % static_cast<unsigned>(std::max(1, bar.maximum()))));
            panel.view().viewport()->repaint();
            const QPointF at(60, static_cast<double>(random() % 600));
            QMouseEvent move(QEvent::MouseMove, at, at, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            double before = milliseconds();
            QCoreApplication::sendEvent(panel.view().viewport(), &move);
            QCoreApplication::processEvents();
            hovers.push_back(milliseconds() - before);
            const auto position = panel.model().positionAt(panel.view().visibleRows().first + 2);
            if (!position)
                continue;
            before = milliseconds();
            panel.select({panel.model().timeline()->set().at(*position).id});
            QCoreApplication::processEvents();
            selections.push_back(milliseconds() - before);
        }
        row("hover to painted path, median", at(hovers, 0.5), 16);
        row("select one, with its marks, median", at(selections, 0.5), 50);

        loop.reset();
        std::vector<double> keystrokes;
        const QString word = QStringLiteral("nightly-77");
        for (int i = 0; i < rounds / 3; ++i) {
            for (qsizetype length = 1; length <= word.size() + 1; ++length) {
                const int before = laidOut;
                const double pressed = milliseconds();
                panel.setFilter(length > word.size() ? QString() : word.left(length));
                if (!loop.until([&] { return laidOut > before; }))
                    return 1;
                panel.view().viewport()->repaint();
                keystrokes.push_back(milliseconds() - pressed);
            }
        }
        row("filter keystroke to result, median", at(keystrokes, 0.5), 150);
        row("filter keystroke to result, 99 %", at(keystrokes, 0.99), 150);

        // One more on top, as after a create, and one less, with much selected.
        const double blockFilter = loop.longest;
        double before = milliseconds();
        panel.view().selectAll();
        row("select all", milliseconds() - before, 150);
        panel.select({source.listing->snapshots[static_cast<std::size_t>(count) / 2].id});
        const auto less = std::make_shared<Listing>(*source.listing);
        less->snapshots.erase(less->snapshots.begin());
        QCoreApplication::processEvents();
        loop.reset();
        std::vector<double> swaps;
        for (int i = 0; i < rounds / 6 + 1; ++i) {
            TimelineSource next = source;
            next.listing = i % 2 == 0 ? less : source.listing;
            const int already = laidOut;
            before = milliseconds();
            panel.setSource(next);
            if (!loop.until([&] { return laidOut > already; }))
                return 1;
            panel.view().viewport()->repaint();
            swaps.push_back(milliseconds() - before);
        }
        row("new listing to rows, median", at(swaps, 0.5), 1000);
        row("longest block of the GUI thread, opening", blockOpen, 50);
        row("longest block of the GUI thread, filtering", blockFilter, 50);
        row("longest block of the GUI thread, new listing", loop.longest, 50);
    }
    pool.waitForDone();
    return failures == 0 ? 0 : 2;
}
