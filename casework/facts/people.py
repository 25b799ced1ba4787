"""How many people a matter concerns. Never counts a whole company's staff."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casework.facts.fact import Fact
from casework.facts.numbers import han, words
from casework.facts.said import Said

_HAN_N = "[零〇一二两三四五六七八九十百]{1,5}"
_N = rf"(?P<n>(?<![\d.])\d{{1,4}}|{_HAN_N})"
_EN_WORD = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|a dozen"
)
_EN_N = rf"(?P<n>\d{{1,4}}|(?:{_EN_WORD})(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine)(?!\w))?)"
_ABOUT = r"(?P<about>几|多|来|余)?\s?(?P<many>号|几号)?"
_PEOPLE = (
    r"(?:个人|人(?!民)|名(?:工友|工人|员工|同事|人)?|位(?:工友|工人|同事)?|个(?:工友|工人|兄弟|员工"
    r"|同事|姐妹|老乡|农民工|骑手|司机|民工)?)"
)
_SELF = re.compile(
    r"(?:就|只有?|仅|光|单)(?:是)?我(?:自己)?(?:一个|1个)?(?:人)?(?=$|[，,。！!？?\s没被在受]|的)"
    r"|(?:就|只有?|仅)我自己|我一个人(?=$|[，,。！!？?\s]|没|被)|\b(?:just|only) (?:me|myself)\b"
    r"|\bit'?s (?:just|only) me\b|\bi'?m the only one\b"
)
_PAIR = re.compile(
    r"(?:就|只有)?(?:我们|咱们?|我)(?P<pair>俩|两个(?:人)?|仨|三个(?:人)?)(?!半|月|年|星期|小时|礼拜"
    r"|多)|\bboth of us\b|\bthe two of us\b"
)
_GROUP = (
    re.compile(
        rf"(?:连我(?:在内)?|包括我(?:在内)?|加上我|算上我)(?:一共|总共|共|就|有|大概|差不多|，|,"
        rf"|\s)*{_N}{_ABOUT}{_PEOPLE}?(?!月|年|块|元|千|万|天)"
    ),
    re.compile(
        rf"(?:我们|咱们?|俺们)(?:这?个?(?:班组?|车间|组|队|村|工地|宿舍|厂|公司|批|帮|店|这里|这边"
        rf"|这)(?:里|上)?(?:的)?|一起(?:\S{0, 4})的|一块\S{0, 4}的)?(?:一共|总共|共|大概|差不多|有|是|也|全部|工友|，|,"
        rf"|\s)*{_N}{_ABOUT}{_PEOPLE}(?!月|年|块|元|千|万|天|小时|孩|班|大|家)"
    ),
    re.compile(
        rf"(?:一共|总共|共有?|还有)(?:就|才|只有?|有|大概|差不多)?{_N}{_ABOUT}(?:个人|人(?!民)|名(?:工友"
        rf"|工人|员工|人)|个(?:工友|工人|兄弟|同事|员工))(?=[^，,。]{{0,8}}(?:没|被|都|欠|拖|受|一起|$"
        rf"|[，,。]))"
    ),
    re.compile(
        rf"{_N}{_ABOUT}(?:个人|人(?!民)|名(?:工友|工人|员工)|个(?:工友|工人|兄弟|员工|同事|农民工"
        rf"|姐妹))(?:的|都|全|一起|也)?(?:的)?(?:工资|都?没(?:有)?(?:发|拿|给|结)|全?被|一起被|都被|的钱"
        rf"|都这样|都是这样|都一样)"
    ),
    re.compile(
        rf"(?:拖欠|欠)(?:了)?(?:我们)?{_N}{_ABOUT}(?:个人|人(?!民)|名(?:工友|工人|员工)|个(?:工友|工人"
        rf"|兄弟|员工|农民工))"
    ),
    re.compile(rf"\b(?:there (?:are|were) )?(?:about |around |all |at least )?{_EN_N} of us\b"),
    re.compile(
        rf"\b(?:we are|we're|we were)(?: about| around| all)? {_EN_N}(?: (?:people|workers|guys|men|women"
        rf"|persons|colleagues|employees))(?!\w)"
    ),
    re.compile(
        rf"\b(?:all|for|owes|owed|fired|sacked|dismissed|pay|paid) (?:about |around "
        rf"|all )?{_EN_N} (?:workers|of the workers|employees|people|guys|men|colleagues)(?!\w)"
    ),
    re.compile(
        rf"(?:^|[,.;]\s?)(?:about |around |some |all )?{_EN_N} (?:workers|people|employees|colleagues"
        rf"|guys)(?: in total| altogether)?(?=$|[.,;!])"
    ),
    re.compile(
        rf"\b{_EN_N} (?:workers|employees|people|guys|men|women|colleagues|persons)(?: here| in total"
        rf"| altogether| including me)? (?:haven't|have not|are not|aren't|were (?:fired|sacked|laid)"
        rf"|got (?:fired|sacked|laid)|are owed|are affected|in the same|including me|affected)"
    ),
)
_PLUS = (
    re.compile(
        rf"我和(?:另外|其他|别的)?(?:的)?{_N}(?P<about>多|几)?(?:个|名|位)(?:工友|同事|老乡|工人|朋友|人"
        rf"|兄弟|师傅)"
    ),
    re.compile(
        rf"(?:除了我)?还有(?:另外|其他)?{_N}(?P<about>多|几)?(?:个|名|位)(?:工友|同事|老乡|工人|人"
        rf"|兄弟)(?=[^，,。]{{0,4}}(?:也|都|同样|跟我一样|和我一样))"
    ),
    re.compile(
        rf"\b(?:me and|i and|myself and)(?: my)? {_EN_N} (?:other )?(?:others|co-?workers|colleagues"
        rf"|friends|workmates|guys|workers|people|workmates)\b"
    ),
    re.compile(
        rf"\b{_EN_N} (?:other )?(?:others|co-?workers|colleagues|workmates|guys|workers|people) and (?:me"
        rf"|i|myself)\b"
    ),
)


def people(said: Said) -> Iterator[Fact]:
    """Give how many are affected, if one number only is told."""
    found: list[tuple[int, int, int, bool]] = []
    for pattern in _GROUP if not any(plus.search(said.text) for plus in _PLUS) else ():
        found += [
            (count, *match.span(), about)
            for match in said.stated(pattern)
            if (count := count_of(match["n"])) and (about := _about(match)) is not None
        ]
    for pattern in _PLUS:
        found += [
            (count + 1, *match.span(), about)
            for match in said.stated(pattern)
            if (count := count_of(match["n"])) and (about := _about(match)) is not None
        ]
    if not found:
        found += [
            (3 if match.groupdict().get("pair", "") and match["pair"][0] in "仨三" else 2, *match.span(), False)
            for match in said.stated(_PAIR)
        ]
    if not found:
        found += [(1, *match.span(), False) for match in said.stated(_SELF)]
    found = [one for one in found if one[0] >= 1 and not (one[0] == 1 and re.match("我们|咱", said.text[one[1] :]))]
    # 我和另外5个工友 and 5个工友 are one telling: where spans overlap, the longer one holds.
    kept = [
        one
        for one in found
        if not any(o is not one and o[1] <= one[1] and o[2] >= one[2] and o[2] - o[1] > one[2] - one[1] for o in found)
    ]
    if kept and len({one[0] for one in kept}) == 1:
        count, start, end, about = kept[0]
        yield said.fact("people_affected", count, start, end, "about" if about else "sure")


def _about(match: re.Match[str]) -> bool | None:
    groups = match.groupdict()
    vague = groups.get("about") == "几"
    if vague and not re.fullmatch(r"十|二十|三十|四十|五十|\d{2,}", match["n"]):
        return None
    return (
        bool(groups.get("about") or groups.get("many"))
        or re.search(r"大概|差不多|about|around|at least", match.group()) is not None
    )


def count_of(written: str) -> int | None:
    if written.isdecimal():
        return int(written) or None
    if written == "a dozen":
        return 12
    return words(written) if written.isascii() else han(written)
