// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/application.h"
#include "cli/errortext.h"
#include "cli/exitcodes.h"
#include "cli/output.h"

#include <exception>
#include <new>

namespace {

/// The boundary: whatever a library throws ends here, as an exit code and a text.
int reportException(bool json, tidemark::Errc code, const char* what)
{
    using namespace tidemark;
    try {
        const Error error{code, what, {}, 0, Consequence::Unknown};
        cli::Output output(json);
        output.document(cli::errorToJson(error, {}));
        if (!json || !output.finish())
            cli::writeToStandardError(cli::shownError(error, {}));
    } catch (...) {
        cli::writeToStandardError("tidemark-cli: failed, and could not say why.\n");
    }
    return static_cast<int>(cli::ExitCode::Failed);
}

} // namespace

int main(int argc, char** argv)
{
    using namespace tidemark;
    const bool json = cli::wantsJson(argc, argv);
    try {
        return cli::run(argc, argv);
    } catch (const std::bad_alloc&) {
        return reportException(json, Errc::LimitExceeded, "not enough memory");
    } catch (const std::exception& exception) {
        return reportException(json, Errc::Internal, exception.what());
    } catch (...) {
        return reportException(json, Errc::Internal, "an unknown exception");
    }
}
