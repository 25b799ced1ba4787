"""How well a classifier did, for each language: accuracy, F1, confusion. Never reads a text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypedDict


@dataclass(frozen=True, slots=True)
class Row:
    """One text as it was labelled, and what was predicted for it."""

    lang: str
    label: str
    secondary: tuple[str, ...]  # further labels that would also be accepted
    predicted: str


class ClassScore(TypedDict):
    precision: float
    recall: float
    f1: float
    support: int


class Score(TypedDict):
    rows: int
    strict: float
    lenient: float
    macro_f1: float
    classes: dict[str, ClassScore]
    confusion: dict[str, dict[str, int]]


def score(rows: Iterable[Row]) -> dict[str, Score]:
    """The scores by language: strict counts the label only, lenient also any of ``secondary``."""
    by_language: dict[str, list[Row]] = {}
    for row in rows:
        by_language.setdefault(row.lang, []).append(row)
    return {language: _score(some) for language, some in sorted(by_language.items())}


def _score(rows: Sequence[Row]) -> Score:
    labels = sorted({row.label for row in rows})
    classes = {name: _class_score(rows, name) for name in sorted({*labels, *(row.predicted for row in rows)})}
    return {
        "rows": len(rows),
        "strict": _share(sum(row.predicted == row.label for row in rows), len(rows)),
        "lenient": _share(sum(row.predicted in (row.label, *row.secondary) for row in rows), len(rows)),
        # over the classes that occur: one that has no text here has nothing to be found
        "macro_f1": round(sum(classes[name]["f1"] for name in labels) / len(labels), 4),
        "classes": classes,
        "confusion": {
            name: dict(sorted(Counter(row.predicted for row in rows if row.label == name).items())) for name in labels
        },
    }


def _class_score(rows: Sequence[Row], name: str) -> ClassScore:
    right = sum(row.label == name == row.predicted for row in rows)
    predicted = sum(row.predicted == name for row in rows)
    support = sum(row.label == name for row in rows)
    return {
        "precision": _share(right, predicted),
        "recall": _share(right, support),
        "f1": _share(2 * right, predicted + support),
        "support": support,
    }


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0
