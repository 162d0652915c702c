// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/errortext.h"

#include "ui/support/showntext.h"

#include <QCoreApplication>

namespace tidemark::ui {

namespace {

struct Errors {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

QString headlineFor(Errc code)
{
    switch (code) {
    case Errc::Cancelled: return Errors::tr("Cancelled");
    case Errc::InvalidArgument: return Errors::tr("The request makes no sense as it stands");
    case Errc::NotFound: return Errors::tr("Not found");
    case Errc::AlreadyExists: return Errors::tr("It exists already");
    case Errc::ReadOnly: return Errors::tr("This may only be read");
    case Errc::Pinned: return Errors::tr("The snapshot is pinned");
    case Errc::Conflict: return Errors::tr("Refused, because something is in the way");
    case Errc::Busy: return Errors::tr("Somebody else is using it");
    case Errc::Io: return Errors::tr("Reading or writing failed");
    case Errc::NoSpace: return Errors::tr("No space is left");
    case Errc::PermissionDenied: return Errors::tr("Permission was denied");
    case Errc::Damaged: return Errors::tr("Damaged data was found");
    case Errc::NotARepository: return Errors::tr("This is no repository");
    case Errc::NotAStorage: return Errors::tr("This is not the storage that its URI says");
    case Errc::UnsupportedVersion: return Errors::tr("This was written by a newer Tidemark");
    case Errc::Unsupported: return Errors::tr("This cannot be done here");
    case Errc::LimitExceeded: return Errors::tr("A limit was exceeded");
    case Errc::ProofFailed: return Errors::tr("What was written is not what was read");
    case Errc::OutcomeUnknown: return Errors::tr("The outcome is not known");
    case Errc::Internal: return Errors::tr("Tidemark made a mistake");
    }
    return Errors::tr("Failed");
}

QString meaningFor(Consequence consequence)
{
    switch (consequence) {
    case Consequence::NothingChanged: return Errors::tr("Nothing was changed.");
    case Consequence::PartlyDone: return Errors::tr("Some parts were completed and stay as they are now.");
    case Consequence::Committed: return Errors::tr("The main work is done and durable; a later step failed.");
    case Consequence::Unknown: break;
    }
    return Errors::tr("It is not known whether the change took effect.");
}

QString remedyFor(Errc code)
{
    switch (code) {
    case Errc::NotFound:
    case Errc::InvalidArgument:
    case Errc::AlreadyExists: return Errors::tr("Check the name, or choose another one.");
    case Errc::ReadOnly:
    case Errc::PermissionDenied: return Errors::tr("Check the owner and the permissions, then try again.");
    case Errc::Pinned: return Errors::tr("Release it first.");
    case Errc::Conflict:
    case Errc::OutcomeUnknown: return Errors::tr("See what is there now, then try again.");
    case Errc::Busy: return Errors::tr("Wait until the other program has finished, then try again.");
    case Errc::Io: return Errors::tr("Check the disk and the connection, then try again.");
    case Errc::NoSpace: return Errors::tr("Free some space, then try again.");
    case Errc::Damaged:
        return Errors::tr("\"tidemark-cli verify\" names all that is damaged; take a new snapshot soon.");
    case Errc::NotARepository: return Errors::tr("Choose the directory of a repository.");
    case Errc::NotAStorage: return Errors::tr("Check the URI; if it is right, restore a snapshot into a new storage.");
    case Errc::UnsupportedVersion: return Errors::tr("Use a newer Tidemark.");
    case Errc::Unsupported:
    case Errc::LimitExceeded: return Errors::tr("Leave out what cannot be done, or split it.");
    case Errc::ProofFailed: return Errors::tr("Try again; if it happens twice, check memory and disk.");
    case Errc::Internal: return Errors::tr("Please report this.");
    case Errc::Cancelled: break;
    }
    return Errors::tr("Do it again if you still want it.");
}

} // namespace

ErrorText errorText(const Error& error)
{
    const QString path = shownText(error.path);
    QString detail = shownText(error.detail);
    if (!path.isEmpty() && !detail.contains(path))
        detail += (detail.isEmpty() ? QString() : QStringLiteral(": ")) + path;
    return {headlineFor(error.code), detail, meaningFor(error.consequence) + u' ' + remedyFor(error.code)};
}

} // namespace tidemark::ui
