// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>

namespace tidemark {

/// The time of day. Nothing in the engine orders or protects data by it. Any thread.
class Clock {
public:
    virtual ~Clock() = default;
    virtual std::int64_t unixMillis() const = 0;
    std::int64_t unixSeconds() const;
};

class SystemClock final : public Clock {
public:
    std::int64_t unixMillis() const override;
};

/// Moves only when told to: for tests and for the history of the demo.
class ManualClock final : public Clock {
public:
    explicit ManualClock(std::int64_t unixMillis) : m_now(unixMillis) {}
    std::int64_t unixMillis() const override { return m_now; }
    void set(std::int64_t unixMillis) { m_now = unixMillis; }
    void advance(std::int64_t millis) { m_now += millis; }

private:
    std::atomic<std::int64_t> m_now;
};

} // namespace tidemark
