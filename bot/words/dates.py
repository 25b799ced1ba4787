"""Says a day, a month or a moment in the worker's language. Never reads a clock: ``now`` is given."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from babel.dates import format_date, format_skeleton

from bot.words.words import WordsError, locale, text

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH = re.compile(r"\d{4}-\d\d")


def day(value: date | str, language: str) -> str:
    """Say 2026年8月15日, 15 August 2026; a month alone as 2026年8月. Words that are no date stay as they are."""
    name = locale(language)
    if isinstance(value, date):
        return format_date(value, "long", locale=name)
    try:
        if _DAY.fullmatch(value):
            return format_date(date.fromisoformat(value), "long", locale=name)
        if _MONTH.fullmatch(value):
            return format_skeleton("yMMMM", date.fromisoformat(f"{value}-01"), locale=name)
    except ValueError:
        return value
    return value


def moment(when: datetime, now: datetime, language: str) -> str:
    """Say 今天17:00, tomorrow 9:30, 周一（11月23日）9:00; in the time zone of ``now``."""
    if (when.tzinfo is None) != (now.tzinfo is None):
        raise WordsError("one of the two times has no time zone")
    if now.tzinfo is not None:
        when = when.astimezone(now.tzinfo)
    time = f"{when.hour}:{when.minute:02}"
    if when.date() == now.date():
        return text("moment_today", language, time=time)
    if when.date() == now.date() + timedelta(days=1):
        return text("moment_tomorrow", language, time=time)
    name = locale(language)
    weekday = format_date(when, text("moment_weekday", language), locale=name)
    if when.year == now.year:
        month_day = format_skeleton("MMMMd", when, locale=name)
    else:
        month_day = format_date(when.date(), "long", locale=name)
    return text("moment_later", language, weekday=weekday, date=month_day, time=time)
