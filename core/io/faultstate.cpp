// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "io/faultstate.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>

namespace tidemark {

Fault Fault::shortWrite()
{
    return {Kind::ShortWrite, EIO, false, false};
}

} // namespace tidemark

namespace tidemark::io {
namespace {

Error injected(int sysErrno, const char* what, const char* name, const std::string& path)
{
    Error error = errorFromErrno(sysErrno, name, path);
    error.detail += fmt::format(" ({})", what);
    return error;
}

} // namespace

FaultState::Verdict FaultState::enter(Method method, const char* name, const std::string& path, const std::string& to)
{
    const std::lock_guard lock(m_mutex);
    if (m_killed)
        return {injected(EIO, "the process is dead", name, path), false, false};
    ++m_calls;
    m_log.push_back(fmt::format("{} {}{}{}", name, path, to.empty() ? "" : " ", to));
    const bool due = m_plan.atCall != 0 && (m_plan.persistent ? m_calls >= m_plan.atCall : m_calls == m_plan.atCall);
    if (!due)
        return {};
    const Fault& fault = m_plan.fault;
    switch (fault.kind) {
    case Fault::Kind::Errno:
        m_fired = true;
        return {injected(fault.sysErrno, "injected", name, path), false, fault.afterEffect};
    case Fault::Kind::ShortWrite:
        if (method != Method::Append)
            return {};
        m_fired = true;
        return {injected(fault.sysErrno, "injected after half of the bytes", name, path), true, false};
    case Fault::Kind::ShortRead: {
        if (method != Method::ReadAt)
            return {};
        m_fired = true;
        return {Error{Errc::Damaged, "the file ends early (injected)", path, 0, Consequence::NothingChanged}, true,
                false};
    }
    case Fault::Kind::Kill:
        m_fired = true;
        m_killed = true;
        return {injected(EIO, "the process was killed", name, path), fault.torn && method == Method::Append, false};
    }
    return {};
}

void FaultState::noteSyncFailed(const std::string& path)
{
    const std::lock_guard lock(m_mutex);
    m_unsyncable.push_back(path);
}

void FaultState::noteGone(const std::string& path)
{
    const std::lock_guard lock(m_mutex);
    std::erase(m_unsyncable, path);
}

void FaultState::notePublished(const std::string& from, const std::string& to)
{
    const std::lock_guard lock(m_mutex);
    if (std::find(m_unsyncable.begin(), m_unsyncable.end(), from) != m_unsyncable.end())
        m_violations.push_back(fmt::format("{} got the name {} after its sync failed", from, to));
}

void FaultState::noteViolation(std::string text)
{
    const std::lock_guard lock(m_mutex);
    m_violations.push_back(std::move(text));
}

std::uint64_t FaultState::calls() const
{
    const std::lock_guard lock(m_mutex);
    return m_calls;
}

void FaultState::arm(FaultPlan plan)
{
    const std::lock_guard lock(m_mutex);
    m_plan = plan;
    m_fired = false;
}

bool FaultState::fired() const
{
    const std::lock_guard lock(m_mutex);
    return m_fired;
}

std::vector<std::string> FaultState::log() const
{
    const std::lock_guard lock(m_mutex);
    return m_log;
}

std::vector<std::string> FaultState::violations() const
{
    const std::lock_guard lock(m_mutex);
    return m_violations;
}

} // namespace tidemark::io
