"""Lays a report out as a table in plain text that is good Markdown as well. Counts nothing."""

from __future__ import annotations

from bench.figures import MEASURES, Report, Side

SHOWN = {
    "p50": "{:.1f} ms",
    "p95": "{:.1f} ms",
    "throughput": "{:.1f}/s",
    "memory": "{:.0f} MB",
    "start": "{:.1f} s",
}


def table(report: Report) -> str:
    """Rows: both sides, anxin over stock, and between which values that lay in the blocks."""
    ratios = {measure: report.ratio(measure) for measure in MEASURES}
    rows = [
        ["", *MEASURES],
        ["stock Rasa", *_figures(report.stock)],
        ["anxin", *_figures(report.anxin)],
        ["ratio", *(f"{ratios[measure].typical:.2f}" for measure in MEASURES)],
        ["spread", *(f"{ratios[measure].least:.2f}..{ratios[measure].most:.2f}" for measure in MEASURES)],
    ]
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    rows.insert(1, ["-" * width for width in widths])
    return "\n".join("| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in rows)


def _figures(side: Side) -> list[str]:
    return [SHOWN[measure].format(side.typical(measure)) for measure in MEASURES]
