# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
"""The tables, as Markdown, and what they were measured on."""

import os
import platform
import subprocess
import time
from dataclasses import asdict

import goals
from rounds import SECTIONS


def first_line(command):
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stdout.splitlines()[0].strip() if done.returncode == 0 and done.stdout else "unknown"


def value_of(path, key):
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.startswith(key):
                return line.split(":", 1)[1].strip()
    return "unknown"


def machine(directory, source):
    """Facts without which the figures mean nothing."""
    return {
        "date": time.strftime("%Y-%m-%d %H:%M %Z"),
        "processor": f"{os.cpu_count()} × {value_of('/proc/cpuinfo', 'model name')}",
        "memory": value_of("/proc/meminfo", "MemTotal"),
        "system": f"{platform.freedesktop_os_release().get('PRETTY_NAME', '?')}, Linux {platform.release()}",
        "file system": first_line(["findmnt", "-no", "FSTYPE,SOURCE", "-T", directory]),
        "tidemark": first_line(["git", "-C", source, "describe", "--always", "--dirty"]),
        "load before": "%.1f %.1f %.1f" % os.getloadavg(),
    }


def cell(value, form):
    return "–" if value is None else form % value


def section_lines(results, labels, section):
    lines = [f"### {section}: {SECTIONS[section]}", "",
             "| | s | min–max | × cp | × .backup | CPU s | peak MB | written MB | / floats |",
             "|---|---|---|---|---|---|---|---|---|"]
    for name, label in labels:
        runs = results.runs(section, name)
        if not runs:
            lines.append(f"| {label} | **FAILED** | | | | | | | |")
            continue
        seconds = [run.seconds for run in runs]
        written = results.middle(section, name, "written")
        lines.append("| " + " | ".join([
            f"**{label}**" if name.startswith("tidemark") else label,
            "%.2f" % results.middle(section, name, "seconds"), f"{min(seconds):.2f}–{max(seconds):.2f}",
            cell(results.times((section, name), ("full", "cp")), "%.2f"),
            cell(results.times((section, name), ("full", "backup")), "%.2f"),
            "%.2f" % results.middle(section, name, "cpu"), "%.0f" % results.middle(section, name, "peak_mb"),
            cell(None if written is None else written / 1e6, "%.1f"),
            cell(None if written is None else written / results.floats, "%.3f")]) + " |")
    return lines + [""]


def text(rounds, facts, shape, missing):
    floats = shape["rows"] * shape["dims"] * 4
    results = goals.Results(rounds.samples, rounds.space.facts, floats, shape["rows"])
    lines = [f"## {shape['rows']:,} × {shape['dims']} float32, {shape['rounds']} interleaved rounds, warm source", ""]
    lines += [f"- {key}: {value}" for key, value in facts.items()]
    lines += [f"- data: {key}: {value}" for key, value in rounds.space.facts.items()]
    lines += [f"- content compared and equal: {what}" for what in rounds.checks]
    lines.append("")
    for section in SECTIONS:
        labels = [(name, label) for (where, name, label) in rounds.samples if where == section]
        if labels:
            lines += section_lines(results, sorted(set(labels), key=labels.index), section)
    lines += ["### Goals", ""] + goals.shown(results) + [""]
    lines += [f"**MISSING: {name} is not installed or not built: there are no figures for it.**" for name in missing]
    lines += [f"**FAILED: {failure}**" for failure in rounds.failures]
    return "\n".join(lines)


def document(rounds, facts, shape, missing):
    """Everything that was measured, for other programs."""
    samples = [{"section": section, "contender": name,
                "rounds": [{k: v for k, v in asdict(run).items() if k != "output"} if run else None for run in runs]}
               for (section, name, _), runs in rounds.samples.items()]
    floats = shape["rows"] * shape["dims"] * 4
    results = goals.Results(rounds.samples, rounds.space.facts, floats, shape["rows"])
    judged = [{"goal": what, "measured": measured, "at_most": limit, "unit": unit}
              for what, measured, limit, unit in goals.goals(results)]
    return {"machine": facts, "shape": shape, "data": rounds.space.facts, "samples": samples, "goals": judged,
            "checks": rounds.checks, "failures": rounds.failures, "missing": missing}
