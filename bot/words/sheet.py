"""Reads an element sheet back to the worker, a line for each element. Never shows more precision than was said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from functools import reduce
from typing import Any

from babel.numbers import format_decimal

from bot.words.dates import day
from bot.words.words import has, locale, text
from casework.elements import ELEMENTS, Kind, Status

_LONGEST = 80  # signs of the worker's own words that are read back; all of them are kept
_COUNTED = (Kind.MONEY, Kind.COUNT, Kind.NUMBER, Kind.DATE)
_OPEN = {Status.DECLINED: "value_declined", Status.UNKNOWN: "value_unknown"}


def sheet(elements: Iterable[Mapping[str, Any]], language: str) -> str:
    """Read back ``{key, value, status, other?}`` each; what is open is left out unless nothing else is there."""
    told = list(elements)
    known = [element for element in told if element["value"] is not None]
    lines = [
        text("sheet_line", language, label=text(f"label_{element['key']}", language), value=_said(element, language))
        for element in known or told
    ]
    return "\n".join(lines) or text("sheet_empty", language)


def _said(element: Mapping[str, Any], language: str) -> str:
    """Say the value as the worker would, with what is unsure about it."""
    key, status = element["key"], Status(element["status"])
    if element["value"] is None:
        return text(_OPEN.get(status, "value_unknown"), language)
    first = _value(key, element["value"], language)
    if status is Status.CONTRADICTED and element.get("other") is not None:
        return text("sheet_contradicted", language, first=first, second=_value(key, element["other"], language))
    if status is Status.INFERRED and ELEMENTS[key].kind in _COUNTED:
        return text("sheet_about", language, value=first)
    return first


def _value(key: str, value: Any, language: str) -> str:
    match ELEMENTS[key].kind:
        case Kind.DATE:
            return day(str(value), language)
        case Kind.MONEY | Kind.COUNT | Kind.NUMBER:
            return _number(key, str(value), language)
        case Kind.LIST:
            words = [_word(key, str(item), language) for item in value]
            joined = reduce(lambda so_far, item: text("sheet_joined", language, first=so_far, next=item), words or [""])
            return joined or text("value_none", language)
        case _:
            return _word(key, str(value), language)


def _word(key: str, value: str, language: str) -> str:
    """Give a word of ours in the worker's language, the worker's own words as they are, shortened where long."""
    for code in (f"value_{key}_{value}", f"value_{value}"):
        if ELEMENTS[key].kind is not Kind.TEXT and value.isidentifier() and has(code, language):
            return text(code, language)
    plain = " ".join(value.split())
    return plain if len(plain) <= _LONGEST else text("sheet_cut", language, text=plain[:_LONGEST].rstrip())


def _number(key: str, value: str, language: str) -> str:
    try:
        number = Decimal(value)
    except InvalidOperation:
        return value
    if not number.is_finite():
        return value
    whole = number == number.to_integral_value()
    if ELEMENTS[key].kind is Kind.MONEY:
        amount = format_decimal(number, format="#,##0" if whole else "#,##0.00", locale=locale(language))
        return text("unit_yuan", language, amount=amount)
    return text(_unit(key), language, n=int(number) if whole else float(number))


def _unit(key: str) -> str:
    if key == "people_affected":
        return "unit_people"
    return "unit_months" if key == "owed_months" else "unit_hours"
