"""Sentences written after the rules, to see how reading does on strangers; the floors hold what was reached."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from casework.elements import ELEMENTS, Kind
from casework.facts import read

SUNDAY = date(2026, 11, 22)
ROWS = [json.loads(line) for line in Path(__file__).with_name("facts_heldout.jsonl").read_text("utf-8").splitlines()]
RECALL_FLOOR, PRECISION_FLOOR = 0.85, 0.95


def same(key: str, given: object, told: object) -> bool:
    """Equal; for the worker's own words one may hold a little more than the other."""
    if ELEMENTS[key].kind is not Kind.TEXT:
        return given == told
    short, long = sorted((str(given), str(told)), key=len)
    return short in long and len(short) >= 0.6 * len(long)


def score() -> tuple[float, float, list[str]]:
    right = given = told = 0
    wrong = []
    for row in ROWS:
        found = {
            f.key: f.value for f in read(row["text"], SUNDAY, asked=row.get("asked"), case_type=row.get("case_type"))
        }
        hits = {key for key, value in found.items() if key in row["facts"] and same(key, value, row["facts"][key])}
        right, given, told = right + len(hits), given + len(found), told + len(row["facts"])
        missed = {key: value for key, value in row["facts"].items() if key not in hits}
        extra = {key: value for key, value in found.items() if key not in hits}
        if missed or extra:
            wrong.append(f"{row['text']}  missed={missed} extra={extra}")
    return right / told, right / given, wrong


def test_values_in_sentences_written_later_are_found_and_none_is_invented():
    recall, precision, wrong = score()

    assert len(ROWS) >= 120
    assert recall >= RECALL_FLOOR, "\n".join(wrong)
    assert precision >= PRECISION_FLOOR, "\n".join(wrong)
