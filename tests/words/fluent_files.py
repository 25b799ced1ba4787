"""The two Fluent files as their syntax trees, and sample arguments with which every message can be said."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser
from fluent.syntax import ast as tree
from fluent.syntax.visitor import Visitor

from bot import words

FOLDER = Path(words.__file__).parent
READ_BACK = {"ticket_summary", "noted", "corrected"}  # as long as what the worker said
SELECTED = {
    "kind": ("wage_after_end", "general", "injury_worker"),
    "outcome": (
        "paid",
        "agreed",
        "partly_paid",
        "arbitration",
        "inspection",
        "legal_aid",
        "court",
        "transferred",
        "withdrawn",
        "out_of_scope",
        "unreachable",
    ),
    "state": ("intake", "open", "claimed", "waiting_worker", "waiting_employer", "closed", "follow_up", "settled"),
}
_LONG = {
    "ticket": "AX-7KQ4-9F2M",
    "when": {"zh": "星期三（12月23日）10:30", "en": "Wednesday (23 December) 10:30"},
    "date": {"zh": "2027年12月29日", "en": "29 September 2027"},
    "lines": {"zh": "欠薪月数：3 个月", "en": "Months unpaid: 3 months"},
    "count": 12,
    "n": 3,
}


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802  # the visitor's own naming
        self.names.add(node.id.name)


@cache
def entries(language: str) -> tuple[Any, ...]:
    return tuple(FluentParser().parse((FOLDER / f"{language}.ftl").read_text("utf-8")).body)


@cache
def messages(language: str) -> dict[str, Any]:
    return {entry.id.name: entry for entry in entries(language) if isinstance(entry, tree.Message)}


@cache
def spoken(language: str) -> tuple[str, ...]:
    """Every code that is said, ``.again`` included; not the single words for reading back."""
    single = ("label_", "value_", "type_", "unit_", "sheet_", "moment_")
    names = [name for name in messages(language) if not name.startswith(single)]
    return (*names, *(f"{name}.again" for name in names if words.has(f"{name}.again", language)))


def variables(node: Any) -> set[str]:
    visitor = _Variables()
    visitor.visit(node)
    return visitor.names


def said(code: str, language: str) -> list[str]:
    """All texts of a code with long sample arguments, one for each value that it chooses by."""
    name, _, attribute = code.partition(".")
    message = messages(language)[name]
    node = next(a for a in message.attributes if a.id.name == attribute) if attribute else message
    needed = variables(node)
    given = {key: value[language] if isinstance(value, dict) else value for key, value in _LONG.items()}
    chosen = sorted(needed & set(SELECTED))
    sets = [{chosen[0]: option} for option in (*SELECTED[chosen[0]], "something_new")] if chosen else [{}]
    return [words.text(code, language, **{k: v for k, v in given.items() if k in needed}, **one) for one in sets]
