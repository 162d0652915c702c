# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
"""The goals, as ratios of medians that were measured side by side in one run, and medians of ratios within a round."""

from statistics import median


class Results:
    """What was measured, by section and contender."""

    def __init__(self, samples, facts, floats, rows):
        self.samples = {(section, name): runs for (section, name, _), runs in samples.items()}
        self.facts, self.floats, self.rows = facts, floats, rows

    def runs(self, section, name):
        return [run for run in self.samples.get((section, name), []) if run]

    def middle(self, section, name, field):
        values = [getattr(run, field) for run in self.runs(section, name)]
        return median(values) if values and None not in values else None

    def times(self, step, other):
        """How many times as long as the other step: the median of the ratios within the rounds, so that a machine
        that is slower for a while does not decide."""
        pairs = [(a, b) for a, b in zip(self.samples.get(step, []), self.samples.get(other, [])) if a and b]
        if pairs and len(self.samples[step]) == len(self.samples[other]):
            return median(a.seconds / b.seconds for a, b in pairs)
        mine, others = self.middle(*step, "seconds"), self.middle(*other, "seconds")
        return mine / others if mine and others else None

    def written(self, section, per):
        size = self.middle(section, "tidemark", "written")
        return size / per if size is not None and per else None


def goals(results):
    """(what, measured or None, limit, unit) for each goal."""
    full, cp = ("full", "tidemark"), ("full", "cp")
    parent_index = 32 * results.rows / 1e6  # MB

    def times(section, other, limit, name="tidemark"):
        other_name = f"{other[1]}" if other[0] in ("full", section) else f"{other[0]} by {other[1]}"
        label = name.replace("tidemark", "", 1).lstrip("+")
        yield (f"{section}{' (' + label + ')' if label else ''}: time / {other_name}",
               results.times((section, name), other), limit, "×")

    yield from times("full", cp, 1.0)
    yield from times("full", ("full", "backup"), 0.67)
    yield from times("full", ("full", "restic"), 0.2)
    yield from times("full", ("full", "borg"), 0.2)
    yield "full: size / floats", results.written("full", results.floats), 0.87, "×"
    yield from times("scattered", cp, 0.5)
    changed = results.facts.get("scattered", {}).get("content_bytes")
    yield "scattered: size / content of the changed rows", results.written("scattered", changed), 1.3, "×"
    restic = results.middle("scattered", "restic", "written")
    yield "scattered: size / restic's", results.written("scattered", restic), 1 / 80, "×"
    yield from times("unchanged", cp, 0.5)
    yield from times("appended", cp, 0.5)
    yield from times("verify", cp, 0.5)
    yield from times("restore", ("restore", "backup"), 1.3)
    yield from times("diff-restore", ("diff-restore", "cp"), 1.0)
    yield from times("diff-restore", ("restore", "tidemark"), 0.5)
    for section in ("full", "verify", "restore"):
        yield f"{section}: peak memory", results.middle(section, "tidemark", "peak_mb"), 150, "MB"
    for section in ("scattered", "diff-restore"):
        yield (f"{section}: peak memory", results.middle(section, "tidemark", "peak_mb"), 150 + parent_index,
               "MB (150 and 32 bytes a row of the parent)")
    listed = results.facts.get("list")
    if listed:
        yield f"list: {listed['snapshots']} snapshots by the engine", listed["list_s"], 1.0, "s"


def shown(results):
    lines = ["| goal | measured | at most | |", "|---|---|---|---|"]
    for what, measured, limit, unit in goals(results):
        if measured is None:
            lines.append(f"| {what} | not measured | {limit:.3g} {unit} | ? |")
        else:
            verdict = "met" if measured <= limit else "**MISSED**"
            lines.append(f"| {what} | {measured:.3f} | {limit:.3g} {unit} | {verdict} |")
    return lines
