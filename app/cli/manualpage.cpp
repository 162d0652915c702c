// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/manualpage.h"

#include "cli/exitcodes.h"

#include <fmt/format.h>

#include <string_view>

namespace tidemark::cli {

namespace {

constexpr std::string_view kHead = R"(.\" SPDX-FileCopyrightText: 2026 The Tidemark authors
.\" SPDX-License-Identifier: Apache-2.0
.\" Made by "tidemark-cli reference man".
.TH TIDEMARK\-CLI 1 "" "Tidemark )" TIDEMARK_VERSION R"(" "User Commands"
.SH NAME
tidemark\-cli \- take, compare, verify and restore snapshots of vector databases
.SH SYNOPSIS
.B tidemark\-cli
.RI [ "global options" ]
.I command
.RI [ arguments ]
.SH DESCRIPTION
Tidemark takes full and incremental snapshots of vector databases and keeps them in a
.IR repository ,
a directory of immutable files.
It lists them with their lineage, compares, verifies, restores and deletes them.
.PP
A
.I storage
is a vector database, named by a URI.
A
.I namespace
is one set of vectors in it: a table or a collection.
A
.I snapshot
holds the exact content of the chosen namespaces at one moment.
An incremental snapshot stores only what changed since its parent, and needs no other snapshot to be restored.
.PP
A restore makes the chosen namespaces equal to the snapshot.
It plans first, keeps what is there now in a safety snapshot, writes only the difference, and compares what it wrote.
.PP
Messages and progress go to standard error, progress only to a terminal.
With
.B \-\-json
exactly one JSON document goes to standard output, for errors too.
)";

constexpr std::string_view kStorages = R"(.SH STORAGES
.TP
.BI sqlite: PATH
An SQLite file, with tables of its own kind, of sqlite\-vec, or anybody's with a column of float32 blobs.
.TP
.BI postgresql:// USER@HOST:PORT/DATABASE
PostgreSQL with pgvector; the URI is read as libpq reads it.
.TP
.BI chroma+http:// HOST:PORT\fR[\fP/TENANT/DATABASE\fR]\fP
Chroma;
.B chroma+https://
checks the server's certificate.
.TP
.BI qdrant+http:// HOST:PORT
Qdrant;
.B qdrant+https://
checks the server's certificate.
.PP
A password never stands in a URI: one that does is refused.
)";

constexpr std::string_view kTail = R"(.SH ENVIRONMENT
.TP
.B TIDEMARK_REPOSITORY
The repository, where
.B \-\-repository
is not given.
.TP
.B TIDEMARK_STORAGE_SECRET
The password or API key of the storage. PostgreSQL's own
.I ~/.pgpass
and
.B PGPASSWORD
work too.
.TP
.B TIDEMARK_CA_FILE
Certificates of authorities to trust for https, in PEM form.
.TP
.B TIDEMARK_SQLITE_VEC
Absolute path of sqlite\-vec's
.IR vec0.so ,
which only a restore that changes its tables needs.
.TP
.B TMPDIR
Where files that are needed for a moment are put.
.SH FILES
.TP
.I $XDG_DATA_HOME/tidemark/repository
The repository, where neither
.B \-\-repository
nor
.B TIDEMARK_REPOSITORY
names one;
.I ~/.local/share/tidemark/repository
without
.BR XDG_DATA_HOME .
.SH EXAMPLES
Every night, from
.BR cron (8):
.PP
.in +4n
.EX
tidemark\-cli create \-\-storage sqlite:/srv/vectors.db \-\-tag nightly
tidemark\-cli retention \-\-keep\-daily 14 \-\-keep\-weekly 8
.EE
.in
.PP
Undo a restore:
.PP
.in +4n
.EX
SAFETY=$(tidemark\-cli \-\-json restore ID \-\-storage URI | jq \-r .safety_snapshot_id)
tidemark\-cli restore "$SAFETY" \-\-storage URI
.EE
.in
.SH SEE ALSO
.BR tidemark (1),
.BR sqlite3 (1),
.BR psql (1)
)";

/// Text as man(7) shows it: no character of it is a request, and a hyphen can be copied as an option.
std::string roff(std::string_view text)
{
    std::string out;
    bool lineBegins = true;
    for (const char c : text) {
        if (lineBegins && (c == '.' || c == '\''))
            out += "\\&";
        lineBegins = c == '\n';
        switch (c) {
        case '\\': out += "\\e"; break;
        case '-': out += "\\-"; break;
        case '\'': out += "\\(aq"; break;
        case '`': out += "\\(ga"; break;
        case '~': out += "\\(ti"; break;
        case '^': out += "\\(ha"; break;
        default: out += c;
        }
    }
    return out;
}

std::string bold(std::string_view text)
{
    return "\\fB" + roff(text) + "\\fP";
}

std::string italic(std::string_view text)
{
    return "\\fI" + roff(text) + "\\fP";
}

std::string nameOf(const OptionLine& option)
{
    std::string out;
    for (const std::string& name : option.names)
        out += (out.empty() ? "" : ", ") + bold(name);
    if (option.takesValue())
        out += (out.empty() ? "" : " ") + italic(option.value);
    return out;
}

void appendOption(std::string& out, const OptionLine& option)
{
    out += fmt::format(".TP\n{}\n{}.{}\n", nameOf(option), roff(option.text),
                       option.required && !option.names.empty() ? " Required." : "");
}

/// "create --storage URI [options]"
std::string headingOf(const CommandDescription& command)
{
    std::string out = roff(command.name);
    bool optional = false;
    for (const OptionLine& option : command.options) {
        if (option.required)
            out += " " + roff(option.names.back()) + " " + italic(option.value);
        else
            optional = true;
    }
    if (optional)
        out += " [options]";
    for (const OptionLine& argument : command.positionals) {
        const bool many = argument.repeated && argument.kinds.size() == 1;
        const std::string name = italic(argument.value) + (many ? "\\&..." : "");
        out += argument.required ? " " + name : " [" + name + "]";
    }
    return out;
}

void appendCommand(std::string& out, const CommandDescription& command)
{
    out += fmt::format(".SS \"{}\"\n{}.\n", headingOf(command), roff(command.summary));
    for (const OptionLine& argument : command.positionals)
        appendOption(out, argument);
    for (const OptionLine& option : command.options)
        appendOption(out, option);
    out += fmt::format(".PP\n.in +4n\n.EX\n{}\n.EE\n.in\n", roff(command.example));
}

} // namespace

std::string manualPage(const CommandLine& line)
{
    std::string out(kHead);
    out += ".SH GLOBAL OPTIONS\nThey may stand before and after the command.\n";
    for (const OptionLine& option : line.globals)
        appendOption(out, option);
    out += ".SH COMMANDS\n";
    for (const CommandDescription& command : line.commands)
        appendCommand(out, command);
    out += kStorages;
    out += ".SH EXIT STATUS\n";
    for (const ExitCodeMeaning& meaning : exitCodeMeanings())
        out += fmt::format(".TP\n.B {}\n{}\n", static_cast<int>(meaning.code), roff(meaning.text));
    return out + std::string(kTail);
}

} // namespace tidemark::cli
