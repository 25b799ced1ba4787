"""Numbers as workers write them: digits, Chinese numerals and English words. Knows nothing of what is counted."""

# ruff: noqa: SIM905 (a word list reads better as words)

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

_DIGITS = {
    char: value
    for value, chars in enumerate(("零〇", "一", "二两俩", "三仨", "四", "五", "六", "七", "八", "九"))
    for char in chars
}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"万": 10_000, "亿": 100_000_000}

HAN = "[零〇一二两俩三仨四五六七八九十百千万亿]"
ENGLISH_WORDS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
} | {word: 10 * value for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
_SCALES = {"hundred": 100, "thousand": 1000, "grand": 1000, "k": 1000}
_WORD = "|".join(sorted(ENGLISH_WORDS, key=len, reverse=True))
_FIGURE = r"\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?(?![\d,])|\d{1,8}(?:\.\d{1,2})?(?![\d])"

_ABOUT_BEFORE = re.compile(
    r"(?:差不多|大概|大约|大致|约|将近|接近|快|(?<!最)近|好像是?|估计|至少|起码|不到|超过|可能|"
    r"\b(?:about|around|roughly|nearly|almost|approximately|maybe|over|at least|more than|some))\s?(?:有|是)?\s?$"
)
_NUMBER = re.compile(
    rf"(?P<figure>(?<![\d.,a-z])(?:{_FIGURE}))(?P<scale>\s?(?:万|千|百|[wk](?![a-z])|(?:thousand|grand"
    rf"|hundred)\b))?(?P<tail>[\d一二三四五六七八九](?:[千百](?:[\d一二三四五六七八九](?![\d点个.])百?)"
    rf"?)?(?![\d.a-z]))?"
    rf"|(?P<han>{HAN}{{1,14}}(?<![零〇]))"
    rf"|\b(?P<words>(?:(?:an?|half a)\s(?=hundred|thousand|grand)|(?:(?:{_WORD})[\s-]))?(?:(?:{_WORD}"
    rf"|hundred|thousand|grand)\b(?:\s(?:and\s)?|-)?){{1,9}})"
)
_ABOUT_AFTER = re.compile(
    r"\s?(?:[多余](?!少)|来(?=[块元个人号名])|[块元钱人个月名]{0,2}(?:左右|上下|出头|以上)|or so\b|ish\b|\+)"
)
_FOR_ONE = re.compile(r"一(?:个月|天|年|个?小时|个?钟|单|件|共)")


@dataclass(frozen=True, slots=True)
class Number:
    """A number with its place: ``end`` is behind 多/来/余; ``bare`` if no 万, 千, k or the like belongs to it."""

    value: Decimal
    start: int
    end: int
    about: bool
    bare: bool


def han(numeral: str) -> int | None:
    """Give the value of a Chinese numeral, also as spoken (一万二, 两百五); None for 三四千 and the like."""
    if len(numeral) > 1 and all(char in _DIGITS for char in numeral):  # 二零二三, but not 三四
        spelled = len(numeral) == 4 or (len(numeral) > 2 and "零" in numeral)
        return int("".join(str(_DIGITS[char]) for char in numeral)) if spelled else None
    total = section = digit = 0
    last_unit, fresh, after_zero, lowest = 1, False, False, 10**12
    for char in numeral:
        if char in "零〇":
            after_zero = True
        elif char in _DIGITS:
            if fresh:
                return None  # 三四千: nobody knows which
            digit, fresh = _DIGITS[char], True
        elif char in _UNITS:
            unit = _UNITS[char]
            if (not fresh and unit != 10) or unit >= lowest:
                return None
            section += (digit if fresh else 1) * unit
            digit, fresh, last_unit, after_zero, lowest = 0, False, unit, False, unit
        else:
            if section + digit == 0 or (char == "亿" and total):
                return None
            total, section = total + (section + digit) * _LARGE[char], 0
            digit, fresh, last_unit, after_zero, lowest = 0, False, _LARGE[char], False, 10**12
    if fresh and not after_zero and last_unit >= 100:
        digit *= last_unit // 10  # 一万二 = 12 000
    return total + section + digit


def words(phrase: str) -> int | None:
    """Give the value of English number words; None where they do not make one number ("two three")."""
    total, section, seen_small = 0, 0, 0
    for word in re.split(r"[\s-]+", phrase.strip()):
        if word in ("a", "an"):
            section = 1
        elif word in ENGLISH_WORDS:
            value = ENGLISH_WORDS[word]
            if seen_small and not (seen_small >= 20 and value < 10):
                return None
            section, seen_small = section + value, value
        elif word in _SCALES:
            scale = _SCALES[word]
            if scale == 100:
                section = (section or 1) * 100
            else:
                total, section = total + (section or 1) * scale, 0
            seen_small = 0
    return total + section


def _figure(found: re.Match[str]) -> Decimal | None:
    value = Decimal(found["figure"].replace(",", ""))
    scale = (found["scale"] or "").strip()
    factor = {
        "万": 10_000,
        "w": 10_000,
        "千": 1000,
        "k": 1000,
        "thousand": 1000,
        "grand": 1000,
        "百": 100,
        "hundred": 100,
    }
    value *= factor.get(scale, 1)
    tail = found["tail"]
    if not tail:
        return value
    if not scale or scale in ("thousand", "grand", "hundred", "百"):
        return None
    digit = int(tail[0]) if tail[0].isdigit() else _DIGITS[tail[0]]
    unit = _UNITS.get(tail[1], 0) if len(tail) > 1 else factor[scale] // 10
    rest = tail[2:3]
    small = (int(rest) if rest.isdigit() else _DIGITS[rest]) * unit // 10 if rest else 0
    return value + digit * unit + small


def numbers(text: str) -> list[Number]:
    """Find every number in a folded text."""
    found = []
    for match in _NUMBER.finditer(text):
        start, end = match.span()
        value: Decimal | int | None
        if match["figure"]:
            value, bare = _figure(match), not match["scale"]
            if match["tail"] and not match["scale"]:  # 3 三 and the like: the figure alone
                value, end = Decimal(match["figure"].replace(",", "")), match.end("figure")
        elif match["han"]:
            if len(match["han"]) > 1 and _FOR_ONE.match(text, end - 1) and match["han"][-2] != "十":
                end -= 1  # 六千一个月: six thousand, one month
            value, bare = han(text[start:end]), not set(match["han"]) & set("百千万亿")
        else:
            phrase = match["words"].rstrip(" -")
            phrase = phrase.removesuffix(" and")
            value, bare, end = words(phrase), not re.search("hundred|thousand|grand", phrase), start + len(phrase)
        if value is None or text[end : end + 1] == "几" or text[max(0, start - 1) : start] in ("几", "数", "第", "上"):
            continue
        after = _ABOUT_AFTER.match(text, end)
        about = after is not None or _ABOUT_BEFORE.search(text, max(0, start - 12), start) is not None
        if after and after.group().strip() in ("多", "余", "来", "+"):
            end = after.end()
        found.append(Number(Decimal(value), start, end, about, bare))
    return found
