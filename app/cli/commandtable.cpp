// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"

namespace tidemark::cli {

namespace {

constexpr Command kCommands[] = {
    {"create", "Take a snapshot of a storage",
     "tidemark-cli create --storage sqlite:/srv/vectors.db --description \"before the migration\" --tag release\n"
     "tidemark-cli create --storage sqlite:/srv/vectors.db --namespace docs --namespace images --full",
     setUpCreate},
    {"list", "List the snapshots, newest first", "tidemark-cli list\ntidemark-cli list --json | jq -r '.[0].id'",
     setUpList},
    {"show", "Show one snapshot and its namespaces", "tidemark-cli show snap_1764000000000_1", setUpShow},
    {"restore", "Make a storage equal to a snapshot",
     "tidemark-cli restore snap_1764000000000_1 --storage sqlite:/srv/vectors.db --dry-run\n"
     "tidemark-cli restore snap_1764000000000_1 --storage sqlite:/srv/vectors.db\n"
     "tidemark-cli restore snap_1764000000000_1 --storage sqlite:/srv/vectors.db --namespace docs=docs_old",
     setUpRestore},
    {"diff", "Compare two snapshots, or a snapshot with a storage",
     "tidemark-cli diff snap_1764000000000_1 snap_1764000060000_2\n"
     "tidemark-cli diff snap_1764000000000_1 --storage sqlite:/srv/vectors.db --namespace docs --ids",
     setUpDiff},
    {"verify", "Read snapshots and name all that is damaged",
     "tidemark-cli verify\ntidemark-cli verify snap_1764000000000_1 --quick", setUpVerify},
    {"annotate", "Change the description, the tags or the pin of a snapshot",
     "tidemark-cli annotate snap_1764000000000_1 --description \"known good\" --tag release --pin\n"
     "tidemark-cli annotate snap_1764000000000_1 --no-tags --unpin",
     setUpAnnotate},
    {"delete", "Move snapshots to the trash", "tidemark-cli delete snap_1764000000000_1 snap_1764000060000_2",
     setUpDelete},
    {"undelete", "Bring a snapshot back from the trash", "tidemark-cli undelete snap_1764000000000_1", setUpUndelete},
    {"trash", "List what is in the trash", "tidemark-cli trash", setUpTrash},
    {"collect", "Free the space of deleted snapshots", "tidemark-cli collect\ntidemark-cli collect --empty-trash",
     setUpCollect},
    {"retention", "Delete the snapshots that a policy does not keep",
     "tidemark-cli retention --keep-last 10 --keep-daily 14 --keep-weekly 8 --dry-run\n"
     "tidemark-cli retention --keep-daily 30 --keep-tag release --time-zone Europe/Berlin",
     setUpRetention},
    {"export", "Write snapshots to one portable file",
     "tidemark-cli export snap_1764000000000_1 /backup/vectors.tidemark", setUpExport},
    {"import", "Add the snapshots of an exported file",
     "tidemark-cli import /backup/vectors.tidemark --dry-run\ntidemark-cli import /backup/vectors.tidemark",
     setUpImport},
    {"import-dakera", "Add the snapshots of a Dakera snapshot directory",
     "tidemark-cli import-dakera /var/lib/dakera/snapshots", setUpImportDakera},
    {"storage info", "Show what a storage holds", "tidemark-cli storage info sqlite:/srv/vectors.db", setUpStorageInfo},
    {"storage engines", "Show what can be connected, and what each engine can keep", "tidemark-cli storage engines",
     setUpStorageEngines},
    {"storage dump", "Print all vectors of a storage as JSON Lines",
     "tidemark-cli storage dump sqlite:/srv/vectors.db --namespace docs > docs.jsonl", setUpStorageDump},
    {"storage load", "Add vectors from JSON Lines to a storage, all or none",
     "tidemark-cli storage load sqlite:/srv/vectors.db docs.jsonl\n"
     "tidemark-cli storage dump sqlite:/srv/a.db | tidemark-cli storage load sqlite:/srv/b.db",
     setUpStorageLoad},
    {"demo", "Make a demo storage and a repository with history", "tidemark-cli demo /tmp/tidemark-demo", setUpDemo},
    {"reference", "Print the manual page, or a shell's completions",
     "tidemark-cli reference man | man -l -\n"
     "tidemark-cli reference bash > ~/.local/share/bash-completion/completions/tidemark-cli",
     setUpReference},
};

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

} // namespace tidemark::cli
