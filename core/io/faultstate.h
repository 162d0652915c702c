// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/faultfilesystem.h"

#include <mutex>
#include <optional>

namespace tidemark::io {

/// Counter, plan and notes of a FaultFileSystem, shared with its files. Any thread.
class FaultState {
public:
    enum class Method { Other, Append, ReadAt };
    /// What a call has to do.
    struct Verdict {
        std::optional<Error> error; ///< Fail with this …
        bool half = false;          ///< … after half of the bytes …
        bool effect = false;        ///< … or after the whole effect.
    };

    Verdict enter(Method method, const char* name, const std::string& path, const std::string& to = {});

    /// Enters, and then does what the verdict says with a call that cannot be halved.
    template <typename Call>
    auto run(const char* name, const std::string& path, Call call, const std::string& to = {}) -> decltype(call())
    {
        Verdict verdict = enter(Method::Other, name, path, to);
        if (!verdict.error)
            return call();
        if (verdict.effect)
            ignoreError(call(), "the plan says that its answer is lost");
        return fail(std::move(*verdict.error));
    }

    void noteSyncFailed(const std::string& path);
    void noteGone(const std::string& path); ///< The name stands for another file or none.
    void notePublished(const std::string& from, const std::string& to);
    void noteViolation(std::string text);

    std::uint64_t calls() const;
    void arm(FaultPlan plan);
    bool fired() const;
    std::vector<std::string> log() const;
    std::vector<std::string> violations() const;

private:
    mutable std::mutex m_mutex; ///< Guards everything.
    std::uint64_t m_calls = 0;
    FaultPlan m_plan;
    bool m_fired = false;
    bool m_killed = false;
    std::vector<std::string> m_log;
    std::vector<std::string> m_violations;
    std::vector<std::string> m_unsyncable; ///< Names of files whose sync has failed.
};

} // namespace tidemark::io
