// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "sweep/faultsweep.h"

#include "sweep/crashcheck.h"
#include "sweep/forwardingfilesystem.h"

#include <atomic>
#include <cerrno>

namespace tidemark::test {

namespace {

/// Keeps half of one append, or of all from one on. The call's number is that among the appends.
class LossyFileSystem final : public ForwardingFileSystem {
public:
    LossyFileSystem(FileSystem& inner, std::uint64_t atAppend, bool isPersistent)
        : ForwardingFileSystem(inner)
        , m_atAppend(atAppend)
        , m_isPersistent(isPersistent)
    {
    }
    Result<std::unique_ptr<WritableFile>> createFile(const std::string& path, WriteHint hint) override
    {
        TM_TRY_ASSIGN(auto file, m_inner.createFile(path, hint));
        return std::unique_ptr<WritableFile>(std::make_unique<File>(*this, std::move(file)));
    }
    std::uint64_t appends() const { return m_appends; }

private:
    class File final : public ForwardingFile {
    public:
        File(LossyFileSystem& files, std::unique_ptr<WritableFile> inner)
            : ForwardingFile(std::move(inner))
            , m_files(files)
        {
        }
        Result<void> append(ByteView bytes) override
        {
            m_size += bytes.size();
            return m_inner->append(m_files.loses() ? bytes.first(bytes.size() / 2) : bytes);
        }
        std::uint64_t size() const override { return m_size; }

    private:
        LossyFileSystem& m_files;
        std::uint64_t m_size = 0;
    };
    bool loses()
    {
        const std::uint64_t append = ++m_appends;
        return m_atAppend != 0 && (m_isPersistent ? append >= m_atAppend : append == m_atAppend);
    }

    std::uint64_t m_atAppend;
    bool m_isPersistent;
    std::atomic<std::uint64_t> m_appends = 0; ///< A segment is written by a thread of its own.
};

class FaultSweep {
public:
    FaultSweep(const CrashOperation& operation, const FaultCase& fault, const FaultSweepSettings& settings)
        : m_operation(operation)
        , m_fault(fault)
        , m_settings(settings)
        , m_start(operation.onEmpty ? CrashWorld::empty() : CrashWorld::withHistory())
    {
    }

    FaultSweepCounts run()
    {
        for (const bool isPersistent : {false, true}) {
            for (std::uint64_t call = 1; !isDone(); call += m_settings.everyNth) {
                if (!failAt(call, isPersistent))
                    break;
            }
        }
        return std::move(m_counts);
    }

private:
    bool isDone() const { return m_settings.stopAtFirst && !m_counts.violations.empty(); }
    void report(const std::string& what) { m_counts.violations.push_back(m_where + ": " + what); }

    /// False if the operation ended before that call.
    bool failAt(std::uint64_t call, bool isPersistent)
    {
        CrashWorld world = m_start.copy(2);
        const Ledger before = world.ledger;
        LossyFileSystem lossy(*world.files, m_fault.isSilent ? call : 0, isPersistent);
        FaultFileSystem faulty(lossy);
        if (!m_fault.isSilent)
            faulty.arm({call, m_fault.fault, isPersistent});
        const std::unique_ptr<FileSystem> liar = m_settings.liar ? m_settings.liar(faulty) : nullptr;
        m_where = m_operation.name + ", " + m_fault.name + (isPersistent ? " from call " : " at call ") +
                  std::to_string(call);
        Result<void> result;
        try {
            result = m_operation.run(world, liar ? *liar : faulty);
        } catch (const std::exception& error) {
            report(error.what());
            return true;
        }
        const std::vector<std::string> log = faulty.log();
        if ((m_fault.isSilent ? lossy.appends() : log.size()) < call)
            return false;
        if (!m_fault.isSilent && !faulty.fired())
            return true; // Short transfers happen to calls that transfer.
        if (!m_fault.isSilent)
            m_where += " (" + log[call - 1] + ")";
        ++m_counts.tried;
        for (const std::string& violation : faulty.violations())
            report(violation);
        if (!result)
            judge(result.error(), world, before);
        checkTwice(world);
        return true;
    }

    /// Whether the message tells what failed, and what that means.
    void judge(const Error& error, CrashWorld& world, const Ledger& before)
    {
        ++m_counts.failed;
        if (error.path.empty())
            report("the error names no path: " + toString(error));
        if (!m_fault.isSilent && error.detail.find("injected") == std::string::npos)
            report("the error does not tell its cause: " + toString(error));
        // A verification reports what it could not read as damage, in words.
        const bool hasErrno =
            !m_fault.isSilent && m_fault.fault.kind == Fault::Kind::Errno && error.code != Errc::Damaged;
        if (hasErrno && error.sysErrno != m_fault.fault.sysErrno)
            report("the error has another errno: " + toString(error));
        if (error.consequence == Consequence::NothingChanged) {
            const bool isUndoOver = world.ledger.undoIsOver; // The clock goes on in any case.
            world.ledger = world.prepared.value_or(before);
            world.ledger.undoIsOver = isUndoOver;
        }
    }

    /// The next process comes at once, or after a loss of power.
    void checkTwice(CrashWorld& world)
    {
        for (const bool isPowerLost : {false, true}) {
            CrashWorld after = world.copy(4);
            if (isPowerLost)
                after.files->powerLoss([](std::size_t) { return false; });
            for (const std::string& violation : violationsIn(after, m_counts.tried))
                report(violation + (isPowerLost ? " (power lost)" : ""));
        }
    }

    const CrashOperation& m_operation;
    const FaultCase& m_fault;
    const FaultSweepSettings& m_settings;
    const CrashWorld m_start;
    FaultSweepCounts m_counts;
    std::string m_where;
};

Fault lostAnswer()
{
    Fault fault = Fault::error(EIO);
    fault.afterEffect = true;
    return fault;
}

} // namespace

FaultSweepCounts& FaultSweepCounts::operator+=(const FaultSweepCounts& other)
{
    tried += other.tried;
    failed += other.failed;
    violations.insert(violations.end(), other.violations.begin(), other.violations.end());
    return *this;
}

const std::vector<FaultCase>& faultCases()
{
    static const std::vector<FaultCase> cases = {
        {"EIO", Fault::error(EIO)},         {"ENOSPC", Fault::error(ENOSPC)},
        {"EDQUOT", Fault::error(EDQUOT)},   {"EROFS", Fault::error(EROFS)},
        {"EMFILE", Fault::error(EMFILE)},   {"EACCES", Fault::error(EACCES)},
        {"short read", Fault::shortRead()}, {"short write", Fault::shortWrite()},
        {"lost answer", lostAnswer()},      {"silently half of an append", {}, true},
    };
    return cases;
}

FaultSweepCounts sweepFaults(const CrashOperation& operation, const FaultCase& fault,
                             const FaultSweepSettings& settings)
{
    return FaultSweep(operation, fault, settings).run();
}

} // namespace tidemark::test
