// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/errortext.h"

#include "base/showntext.h"

#include <fmt/format.h>

namespace tidemark::cli {

namespace {

const char* headline(Errc code)
{
    switch (code) {
    case Errc::Cancelled: return "Cancelled";
    case Errc::InvalidArgument: return "The request makes no sense as it stands";
    case Errc::NotFound: return "Not found";
    case Errc::AlreadyExists: return "It exists already";
    case Errc::ReadOnly: return "This may only be read";
    case Errc::Pinned: return "The snapshot is pinned";
    case Errc::Conflict: return "Refused, because something is in the way";
    case Errc::Busy: return "Somebody else is using it";
    case Errc::Io: return "Reading or writing failed";
    case Errc::NoSpace: return "No space is left";
    case Errc::PermissionDenied: return "Permission was denied";
    case Errc::Damaged: return "Damaged data was found";
    case Errc::NotARepository: return "This is no repository";
    case Errc::NotAStorage: return "This is not the storage that its URI says";
    case Errc::UnsupportedVersion: return "This was written by a newer Tidemark";
    case Errc::Unsupported: return "This cannot be done here";
    case Errc::LimitExceeded: return "A limit was exceeded";
    case Errc::ProofFailed: return "What was written is not what was read";
    case Errc::OutcomeUnknown: return "The outcome is not known";
    case Errc::Internal: return "Tidemark made a mistake";
    }
    return "Failed";
}

std::string messageFor(const Error& error)
{
    std::string message = headline(error.code);
    if (!error.detail.empty())
        message += ": " + shownText(error.detail);
    const std::string path = shownText(error.path);
    if (!path.empty() && message.find(path) == std::string::npos)
        message += " (" + path + ")";
    if (!message.ends_with('.'))
        message += '.';
    return message;
}

const char* meaningFor(const Error& error)
{
    switch (error.consequence) {
    case Consequence::NothingChanged:
        return error.code == Errc::Damaged ? "Nothing was changed; what is damaged cannot be believed, the rest can."
                                           : "Nothing was changed.";
    case Consequence::PartlyDone: return "Some parts were completed and stay as they are now.";
    case Consequence::Committed: return "The main work is done and durable; a later step failed.";
    case Consequence::Unknown: return "It is not known whether the change took effect.";
    }
    return "It is not known whether the change took effect.";
}

std::string adviceForNotFound(std::string_view command)
{
    if (command.starts_with("storage ") || command == "create")
        return "Check the URI; \"tidemark-cli storage info URI\" shows the namespaces of a storage.";
    if (command == "undelete")
        return "\"tidemark-cli trash\" shows what can be brought back.";
    if (command == "import" || command == "import-dakera")
        return "Check the path.";
    return "\"tidemark-cli list\" shows the snapshots, \"--repository DIR\" chooses another repository, and "
           "\"tidemark-cli storage info URI\" shows the namespaces of a storage.";
}

std::string adviceForConflict(std::string_view command)
{
    if (command == "restore")
        return "\"--dry-run\" names every conflict; restore under another name (--namespace NS=NEW) or into another "
               "storage.";
    if (command == "retention")
        return "Run it again: the verdicts are made afresh.";
    if (command == "storage load")
        return "Correct the line, or load into another storage.";
    return "See what is there now, then try again.";
}

std::string adviceForExisting(std::string_view command)
{
    if (command == "export")
        return "Choose another file name: an existing file is never replaced.";
    if (command == "demo")
        return "Choose a new or an empty directory.";
    return "Choose another name.";
}

std::string adviceFor(const Error& error, std::string_view command)
{
    switch (error.code) {
    case Errc::Cancelled: return "Run the same command again to do the work.";
    case Errc::InvalidArgument:
        return command.empty() ? std::string("Try: tidemark-cli --help")
                               : fmt::format("Try: tidemark-cli {} --help", command);
    case Errc::NotFound: return adviceForNotFound(command);
    case Errc::AlreadyExists: return adviceForExisting(command);
    case Errc::ReadOnly: return "Use another storage, or open this one where it may be written to.";
    case Errc::Pinned: return "Release it first with \"tidemark-cli annotate ID --unpin\".";
    case Errc::Conflict: return adviceForConflict(command);
    case Errc::Busy: return "Wait until the other program has finished, then try again.";
    case Errc::Io: return "Check the disk and the connection, then try again.";
    case Errc::NoSpace: return "Free some space (\"tidemark-cli collect\" may help), then try again.";
    case Errc::PermissionDenied: return "Check the owner and the permissions of the path, then try again.";
    case Errc::Damaged:
        if (command == "import" || command == "import-dakera")
            return "Get the file again from where it came from.";
        return "\"tidemark-cli verify\" names all that is damaged; take a new snapshot soon.";
    case Errc::NotARepository: return "Choose another directory with \"--repository DIR\".";
    case Errc::NotAStorage: return "Check the URI; if it is right, restore a snapshot into a new storage.";
    case Errc::UnsupportedVersion: return "Use a newer Tidemark.";
    case Errc::Unsupported: return "Use another storage, or leave out what it cannot do.";
    case Errc::LimitExceeded: return "Make the input smaller, or split it.";
    case Errc::ProofFailed: return "Try again; if it happens twice, check memory and disk.";
    case Errc::OutcomeUnknown:
        return "Look before you try again: \"tidemark-cli diff ID --storage URI\" shows what is there.";
    case Errc::Internal: return "Please report this, with the command and all it printed.";
    }
    return "Try again.";
}

} // namespace

ErrorText errorText(const Error& error, std::string_view command)
{
    return {messageFor(error), meaningFor(error), adviceFor(error, command)};
}

std::string shownError(const Error& error, std::string_view command)
{
    const ErrorText text = errorText(error, command);
    return fmt::format("tidemark-cli: {}\n{}\n{}\n", text.message, text.meaning, text.advice);
}

Json errorToJson(const Error& error, std::string_view command)
{
    const ErrorText text = errorText(error, command);
    Json body;
    body["code"] = name(error.code);
    body["message"] = text.message;
    body["consequence"] = name(error.consequence);
    body["meaning"] = text.meaning;
    body["advice"] = text.advice;
    body["path"] = error.path.empty() ? Json(nullptr) : jsonFromBytes(error.path);
    return Json{{"error", std::move(body)}};
}

} // namespace tidemark::cli
