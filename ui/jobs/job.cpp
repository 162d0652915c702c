// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/job.h"

#include <algorithm>

namespace tidemark::ui {

namespace {

/// Between a repository and what is inside it. No path holds this byte, so "/a" is never taken for a part of "/ab".
constexpr char kInside = '\0';
const std::string kRepository = "repository:";
const std::string kStorage = "storage:";

bool isInside(const std::string& inner, const std::string& outer)
{
    return inner.size() > outer.size() && inner[outer.size()] == kInside && inner.compare(0, outer.size(), outer) == 0;
}

bool conflict(const ResourceUse& a, const ResourceUse& b)
{
    if (a.resource == b.resource)
        return a.exclusive || b.exclusive;
    return (a.exclusive && isInside(b.resource, a.resource)) || (b.exclusive && isInside(a.resource, b.resource));
}

} // namespace

bool isActive(JobState state)
{
    return state == JobState::Queued || state == JobState::Running || state == JobState::Cancelling;
}

bool asksForAttention(const JobInfo& job)
{
    return !job.acknowledged && (job.state == JobState::Failed || job.state == JobState::Interrupted);
}

bool canRetry(const JobInfo& job)
{
    return !job.earlierRun && (job.state == JobState::Failed || job.state == JobState::Cancelled);
}

std::string repositoryResource(const std::string& directory)
{
    return kRepository + directory;
}

std::string storageResource(const std::string& uri)
{
    return kStorage + uri;
}

std::string snapshotResource(const std::string& repositoryDirectory, const std::string& snapshotId)
{
    return repositoryResource(repositoryDirectory) + kInside + snapshotId;
}

bool conflict(const std::vector<ResourceUse>& a, const std::vector<ResourceUse>& b)
{
    return std::any_of(a.begin(), a.end(), [&](const ResourceUse& mine) {
        return std::any_of(b.begin(), b.end(), [&](const ResourceUse& other) { return conflict(mine, other); });
    });
}

} // namespace tidemark::ui
