"""Overtime hours, by the kind of day they fell on. Multiplies nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casework.facts.fact import Fact
from casework.facts.said import Said
from casework.facts.spans import whole

_KINDS = (
    (
        "overtime_hours_holiday",
        re.compile(r"节假日|法定(?:假|节)|国庆|春节|五一|十一(?=期间|假|长假|黄金)|过年|holidays?\b"),
    ),
    (
        "overtime_hours_restday",
        re.compile(
            r"周末|休息日|双休|周六|周日|礼拜天|星期[六天日]|weekends?\b|rest days?\b|saturdays?\b|sundays?\b"
            r"|days? off\b"
        ),
    ),
    (
        "overtime_hours_workday",
        re.compile(
            r"工作日|平时|平常|每天|每日|天天|一天|weekdays?\b|work(?:ing)? ?days?\b|every day\b|each day\b"
            r"|a day\b|per day\b|daily\b"
        ),
    ),
)
_OVERTIME = re.compile(r"加班|加了?[^，,。]{0,8}班|超时|overtime|extra|\bot\b")


def hours(said: Said) -> Iterator[Fact]:
    """Give hours of overtime where their kind of day is told in the same clause."""
    for span in said.spans:
        if span.unit != "hour":
            continue
        clause = said.clauses[said.clause_at(span.start)]
        if clause.iffy or not (
            _OVERTIME.search(clause.text) or (said.case_type == "overtime_pay" and _OVERTIME.search(said.text))
        ):
            continue
        if re.search(r"(?:上班|工作|干|work)\S{0,3}\s?$", said.text[clause.start : span.start]):
            continue  # 每天上班12小时 is the whole day
        kind = next((key for key, words in _KINDS if words.search(clause.text)), None)
        if kind:
            yield said.fact(kind, whole(span.amount), span.start, span.end, "about" if span.about else "sure")
