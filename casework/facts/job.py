"""What somebody works as, if it is a known trade and said of oneself. Never guesses a trade from what was done."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casework.facts.fact import Fact
from casework.facts.said import Said
from casework.facts.trades import CHINESE, ENGLISH

_TRADE = "|".join(sorted(CHINESE, key=lambda name: (-len(name), name)))
_ZH = re.compile(rf"(?P<trade>{_TRADE})(?![帽证服装]|说|叫我|让我|打我|骂我|把我|合同|公司|厂|店|干部|们?的?工资)")
_DOES = re.compile(
    r"(?:^是(?:一?[个名位])?|我们?(?:都)?(?:就)?是(?:在?[^，,。是]{0,14}(?:的|做|当|干|里"
    r"|上))?(?:一?[个名位])?|(?<!被)(?<!没)(?:做|当|干)(?:了|过)?(?:[^，,。]{0,5}(?:年|月"
    r"|天))?(?:的)?(?:是|个|名|一名|一个)?|岗位(?:是|：|:)?|职位(?:是|：|:)?|工种(?:是|：|:)?"
    r"|职业(?:是|：|:)?|担任|从事|应聘(?:的)?(?:是)?|我(?:一个|是一?[名个])|本人(?:是"
    r"|系)?(?:一?[名个位])?|工作是|作为一[名个])\s?$"
)
_AT = re.compile(
    r"在[^，,。]{1,12}(?:店|厅|馆|厂|地|司|院|园|吧|校|超市|物业|小区|酒店|厨房|后厨)(?:里|上|里面)?(?:做|当|干)?$"
)
_NOT_SELF = re.compile(
    r"(?:找|叫|让|请|被|把|跟|和|不是|不做|老板|包工头|同事|领导|朋友|他|她|隔壁|对方|如果|想)[^，,。]{0,4}$"
)
_EN_TRADE = "|".join(re.escape(name) for name in sorted(ENGLISH, key=lambda name: (-len(name), name)))
_EN = re.compile(
    rf"(?:\bi(?:'m| am| was|'ve been| have been)(?: working| employed)?(?: as)?|\bwe(?:'re| are"
    rf"| were)(?: all)?|\b(?:work|worked|working|works|job|employed|hired"
    rf"|employment)(?: \w+){{0,6}}? as|\bmy (?:job|position|work|trade|occupation) (?:is|was)"
    rf"|\bas)\s(?:being\s)?(?:an?\s|the\s|their\s)?"
    rf"(?:(?:full[- ]time|part[- ]time|senior|junior|night|chief|head|assistant|skilled|hotel"
    rf"|restaurant|factory|temporary|contract)\s)?(?P<trade>{_EN_TRADE})s?\b(?!'s)"
)
_GENERIC = frozenset({"manager", "assistant", "helper", "model", "server", "operator", "doctor", "farmer"})


def job(said: Said) -> Iterator[Fact]:
    """Give the trade, if one only is told."""
    found = [span for match in _ZH.finditer(said.text) if (span := _chinese(said, match))]
    found += [
        match.span("trade")
        for match in said.stated(_EN)
        if not (match["trade"] in _GENERIC and match.group().startswith("as "))
    ]
    words = {said.quote(*span) for span in found}
    if found and len(words) == 1:
        yield said.fact("job", said.quote(*found[0]), *found[0])


def _chinese(said: Said, match: re.Match[str]) -> tuple[int, int] | None:
    clause = said.clauses[said.clause_at(match.start())]
    before = said.text[max(clause.start, match.start() - 24) : match.start()]
    if _NOT_SELF.search(before):
        return None
    if clause.text.strip().removesuffix("的") == match["trade"] and not clause.asks:
        return match.span("trade")
    if _DOES.search(before) or (
        _AT.search(before) and re.match(r"[，,。\s]|的?$", said.text[match.end() : match.end() + 2])
    ):
        return match.span("trade")
    return None
