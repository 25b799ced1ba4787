"""``anxin cases``: every case, as JSON lines or as a table."""

from __future__ import annotations

import json

from rich.console import Console
from rich.table import Table

from bot.cli.context import open_store, settings
from handoff.view import case_json


def run(*, jsonl: bool) -> None:
    store = open_store()
    told = settings()
    with store.look() as work:
        rows = [case_json(work, case, told.zone) for case in work.cases()]
    store.close()
    if jsonl:
        for row in rows:
            print(json.dumps(row, ensure_ascii=False))
        return
    table = Table("ticket", "type", "mode", "status", "owner", "flags")
    for row in rows:
        table.add_row(
            row["ticket"], row["case_type"], row["mode"], row["status"], row["owner"] or "", " ".join(row["flags"])
        )
    Console().print(table)
