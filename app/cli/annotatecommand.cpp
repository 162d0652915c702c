// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "base/showntext.h"
#include "cli/command.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace tidemark::cli {

namespace {

struct Arguments {
    std::string id;
    std::string description;
    std::vector<std::string> tags;
    bool noTags = false;
    bool pin = false;
    bool unpin = false;
    CLI::Option* descriptionOption = nullptr; ///< An empty description is one, too.
};

Result<AnnotationEdit> editFrom(const Arguments& arguments, const SnapshotManager& manager)
{
    AnnotationEdit edit;
    if (arguments.descriptionOption->count() > 0)
        edit.description = arguments.description;
    if (arguments.pin || arguments.unpin)
        edit.pinned = arguments.pin;
    if (arguments.noTags || !arguments.tags.empty()) {
        std::vector<std::string> tags;
        if (!arguments.noTags) {
            TM_TRY_ASSIGN(const SnapshotDetails details, manager.show(arguments.id));
            tags = details.metadata.tags;
        }
        tags.insert(tags.end(), arguments.tags.begin(), arguments.tags.end());
        edit.tags = std::move(tags);
    }
    if (!edit.description && !edit.tags && !edit.pinned)
        return fail(Errc::InvalidArgument, "nothing to change: give --description, --tag, --no-tags, --pin or --unpin");
    return edit;
}

Result<ExitCode> annotate(const Arguments& arguments, Session& session)
{
    TM_TRY_ASSIGN(const auto manager, session.openExisting());
    TM_TRY_ASSIGN(const AnnotationEdit edit, editFrom(arguments, *manager));
    TM_TRY_ASSIGN(const SnapshotMetadata metadata, manager->annotate(arguments.id, edit));
    Output& output = session.output();
    output.line(
        fmt::format("{}  {}, tags: {}", metadata.id, metadata.pinned ? "pinned" : "not pinned",
                    metadata.tags.empty() ? "none" : shownText(fmt::format("{}", fmt::join(metadata.tags, ", ")))));
    output.line(shownText(metadata.description));
    output.document(toJson(metadata));
    return ExitCode::Done;
}

} // namespace

Action setUpAnnotate(CLI::App& app)
{
    auto arguments = std::make_shared<Arguments>();
    app.add_option("ID", arguments->id, "The snapshot")->required()->type_name("");
    arguments->descriptionOption =
        app.add_option("--description", arguments->description, "A new description")->type_name("TEXT");
    addRepeated(app, "--tag", arguments->tags, "Add this tag; may be repeated")->type_name("TAG");
    app.add_flag("--no-tags", arguments->noTags, "Take all tags away, before --tag adds any");
    CLI::Option* pin = app.add_flag("--pin", arguments->pin, "Protect it from deletion");
    app.add_flag("--unpin", arguments->unpin, "Release it")->excludes(pin);
    return [arguments](Session& session) { return annotate(*arguments, session); };
}

} // namespace tidemark::cli
