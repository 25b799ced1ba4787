"""``anxin bench``: stock Rasa and anxin side by side in one run, as a table or as JSON. Measures nothing itself."""

from __future__ import annotations

import json
import signal
import sys
from types import FrameType

from rich.console import Console

from bench.figures import Report
from bench.run import measure
from bench.table import table


def run(*, quick: bool, as_json: bool) -> None:
    """Progress goes to standard error, figures to standard output."""
    signal.signal(signal.SIGTERM, _as_ctrl_c)
    progress = Console(stderr=True, highlight=False)
    report = measure(quick=quick, say=lambda text: progress.print(text, style="dim", markup=False))
    if as_json:
        print(json.dumps(report.as_json()))
        return
    print(f"{table(report)}\n\n{_remarks(report)}")


def _remarks(report: Report) -> str:
    notes, stock, anxin = report.notes, report.stock, report.anxin
    return (
        "p50, p95: one message at a time; throughput: messages a second, eight talks at once;\n"
        f"memory: {notes['memory']} of all processes after the load; start: launch to first answer.\n"
        "ratio: anxin over stock, the middle of the pairs; spread: the least and the most of them.\n"
        f"{notes['machine']}, load before {notes['load_before']}. Talks that came to a ticket: "
        f"stock Rasa {stock.tickets}, anxin {anxin.tickets} of {anxin.talks}.\n"
        f"Stock Rasa's networks learned for {notes['stock_epochs']} epochs."
    )


def _as_ctrl_c(_number: int, _frame: FrameType | None) -> None:
    """Told to end: everything that was started is stopped on the way out."""
    sys.exit(143)
