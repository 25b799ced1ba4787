"""``anxin nlu``: shows what is understood of a text, and measures understanding on labelled texts. Never trains."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from bot.cli.context import now, settings, stop
from bot.rasa_process import MODEL, PYTHON
from bot.reading import case_ranking, reading
from bot.settings import ROOT
from bot.understand import NluDown, Rasa
from casework import scoring

nlu = typer.Typer(
    no_args_is_help=True, help="Understanding: look at one text, or measure on many.", rich_markup_mode=None
)
BATCH = 200


def parses(texts: Sequence[str]) -> list[dict[str, Any]]:
    """Rasa's answers: from the running app's Rasa where there is one, else from a program that loads the model."""
    if not texts:
        return []
    return _by_running_rasa(texts) or _by_own_rasa(texts)


def _by_running_rasa(texts: Sequence[str]) -> list[dict[str, Any]] | None:
    try:
        way = json.loads(settings().run_file.read_text("ascii"))
    except (OSError, ValueError):
        return None

    async def ask() -> list[dict[str, Any]]:
        rasa = Rasa(way["rasa"], way["turn_token"])
        try:
            told: list[dict[str, Any]] = []
            for start in range(0, len(texts), BATCH):
                told += await rasa.parse(texts[start : start + BATCH])
            return told
        finally:
            await rasa.close()

    try:
        return asyncio.run(ask())
    except (NluDown, KeyError):
        return None


def _by_own_rasa(texts: Sequence[str]) -> list[dict[str, Any]]:
    if not PYTHON.exists() or not MODEL.exists():
        stop("there is no trained model: run 'make train'")
    lines = "".join(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in texts)
    done = subprocess.run(
        [PYTHON, "-m", "nlu.parse"],
        cwd=ROOT,
        input=lines,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        stop(
            f"the model could not be loaded ({done.stderr.strip().splitlines()[-1:] or ['no reason given']}): "
            "run 'make train'"
        )
    return [json.loads(line) for line in done.stdout.splitlines() if line.strip()]


@nlu.command("parse")
def parse(
    text: Annotated[str, typer.Argument(help="what a worker wrote")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="as JSON")] = False,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="a text or an object a line from standard input")] = False,
    said_on: Annotated[str, typer.Option("--said-on", help="the day it was written, YYYY-MM-DD")] = "",
) -> None:
    """What is understood of one text, or of many."""
    today = date.fromisoformat(said_on) if said_on else now().astimezone(settings().zone).date()
    if jsonl:
        said = [_line(raw.rstrip("\r\n"), number, today) for number, raw in enumerate(sys.stdin, 1)]
        for (words, day), told in zip(said, parses([words for words, _ in said]), strict=True):
            print(json.dumps(reading(words, day, told), ensure_ascii=False), flush=True)
        return
    if not text:
        stop("give a text, or --jsonl and texts on standard input")
    told = reading(text, today, parses([text])[0])
    if as_json:
        print(json.dumps(told, ensure_ascii=False))
        return
    table = Table(show_header=False)
    for key in ("case_type", "confidence", "also", "intent", "flags", "language", "elements"):
        table.add_row(key, json.dumps(told[key], ensure_ascii=False, indent=None))
    Console(highlight=False).print(table)


def _line(raw: str, number: int, today: date) -> tuple[str, date]:
    if not raw.lstrip().startswith("{"):
        return raw, today
    try:
        told = json.loads(raw)
        return str(told["text"]), date.fromisoformat(told["said_on"]) if told.get("said_on") else today
    except (ValueError, KeyError, TypeError, AttributeError):
        stop(f'line {number} is neither a text nor {{"text": ..., "said_on": "YYYY-MM-DD"}}')


@nlu.command("eval")
def evaluate(
    file: Annotated[Path, typer.Argument(help="JSON lines with id, text, label, secondary, lang")],
    as_json: Annotated[bool, typer.Option("--json", help="as JSON")] = False,
) -> None:
    """Accuracy, macro-F1 and the confusion matrix on labelled texts, for each language."""
    try:
        rows = [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]
        texts = [str(row["text"]) for row in rows]
        told = parses(texts)
        scored = [
            scoring.Row(
                row["lang"],
                row["label"],
                tuple(row.get("secondary") or ()),
                str(next(iter(case_ranking({e["name"]: e["confidence"] for e in answer["ranking"]})))),
            )
            for row, answer in zip(rows, told, strict=True)
        ]
    except OSError:
        stop(f"{file} cannot be read")
    except (ValueError, KeyError, TypeError):
        stop(f"{file} does not hold JSON lines with id, text, label, secondary and lang")
    figures = scoring.score(scored)
    if as_json:
        print(json.dumps(figures, ensure_ascii=False))
    else:
        _show(figures, Console(highlight=False))


def _show(figures: dict[str, Any], console: Console) -> None:
    for language, figure in figures.items():
        console.print(
            f"\n{language}: strict {figure['strict']:.3f}  lenient {figure['lenient']:.3f}  "
            f"macro-F1 {figure['macro_f1']:.3f}"
        )
        table = Table("class", "precision", "recall", "F1", "texts")
        for name, one in figure["classes"].items():
            table.add_row(name, *(f"{one[key]:.2f}" for key in ("precision", "recall", "f1")), str(one["support"]))
        console.print(table)
        names = list(figure["classes"])
        matrix = Table("label \\ taken for", *(name[:8] for name in names))
        for label in names:
            matrix.add_row(label, *(str(figure["confusion"].get(label, {}).get(name, 0) or "") for name in names))
        console.print(matrix)
