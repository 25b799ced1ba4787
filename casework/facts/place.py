"""Where the work is: a city, a district, a site. Never where somebody comes from or lives."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casework.facts.fact import Fact
from casework.facts.places import ENGLISH, NAMES
from casework.facts.said import Said

_NAME = "|".join(sorted(NAMES, key=lambda name: (-len(name), name)))
_SITE = (
    r"(?:(?:一个|一家|某个?|那个?)?(?:[\u4e00-\u9fffa-z0-9]{0,6}?)(?:建筑工地|工地|工业园区?|工业区"
    r"|开发区|产业园|科技园|物流园|项目部|项目|厂区|建筑|广场|大厦|小区|车间))"
)
_LOCAL = r"(?:[\u4e00-\u9fff]{1,4}?(?:区|县|镇|乡|街道|村|路|街|大道)(?:\d{1,4}号)?)"
_CHAIN = (
    rf"(?P<place>(?:{_NAME})(?:省|市|区|县|镇|街道)?(?:(?:{_NAME})(?:市|区|县|镇"
    rf"|街道)?){{0,3}}(?:{_LOCAL}){{0,2}}(?:[\u4e00-\u9fff]{{2}}(?=一家|一个|的工地|那边"
    rf"|这边))?(?:工业园区?|开发区|高新区|经开区|园区)?)"
)
_ZH = re.compile(
    rf"(?P<before>在|到|来|去(?=[^，,。]{{2,12}}(?:干|打工|上班|做工|务工))|位于|地点[是在:：]?"
    rf"|地址[是在:：]?|(?<!我)(?<!们)是)\s?{_CHAIN}(?P<tail>的?{_SITE})?"
)
_SITE_ONLY = re.compile(
    r"在(?P<place>[\u4e00-\u9fff0-9a-z]{2,8}?(?:工地|工业园区?|工业区|开发区|产业园|科技园|物流园|广场|大厦|小区))"
)
_NO_SITE = re.compile(
    r"^(?:这个?|那个?|一个?|一些|某个?|我们|他们|同一个?|别的|其他|建筑|装修|外地|老家|家|咱们?|各个?"
    r"|几个|两个|上班|老板|包工头|干活|做工)"
)
_WORK_AFTER = re.compile(
    r"(?:这边|那边|这里|那里|这|那|市里|城里)?(?:$|的?[\u4e00-\u9fff]{0,8}?(?:上班|打工|干活|工作|做工|务工|送外卖"
    r"|跑外卖|工地|项目|工厂)|的?[\u4e00-\u9fff]{0,6}?(?:厂|公司|店|酒店|餐厅|饭馆)"
    r"|的?[\u4e00-\u9fff]{0,2}?(?:做|干|当|跑|搬|开))"
)
_NOT_WORK_AFTER = re.compile(
    r"\s?(?:人(?!民)|户口|户籍|老家|住(?!院)|看病|住院|的?(?:\S{0,6})医院|法院|劳动局|劳动监察|仲裁"
    r"|人社局|注册|买|能|鉴定|交|缴|出差|开会|读书|上学|生活)"
)
_LIVES_BEFORE = re.compile(r"(?:搬|迁|调|派|出差|想|住|老家|户口|户籍|家|籍|人|生|住宅|房屋|房子|鉴定|社保|保险)$")
_CITY = "|".join(re.escape(name) for name in sorted(ENGLISH, key=lambda name: (-len(name), name)))
_EN = re.compile(
    rf"\b(?P<before>in|at|located in|based in"
    rf"|near)\s(?:the\s)?(?P<place>(?:[a-z][\w'-]{{1,15}}\s(?:district|town|county|street"
    rf"|industrial (?:park|zone)),?\s(?:in\s)?)?(?:{_CITY})(?:(?:,\s"
    rf"|\s)(?:{_CITY}))?(?:,?\s(?:[a-z]+\s)?(?:city|district|industrial park|industrial zone"
    rf"|development zone|new area))?)\b"
)
_NOT_WORK_EN = re.compile(
    r"(?:\b(?:live|lives|living|born|family|home|from|hospital|court|rent|grew up|stay|staying"
    r"|people)\s(?:\w+\s){0,2})$"
)


def place(said: Said) -> Iterator[Fact]:
    """Give the place of work, if one only is named."""
    found = list(_chinese(said)) or list(_sites(said)) or list(_english(said))
    if found and len({said.quote(*span) for span in found}) == 1:
        yield said.fact("workplace", said.quote(*found[0]), *found[0])


def _chinese(said: Said) -> Iterator[tuple[int, int]]:
    for match in said.stated(_ZH):
        clause = said.clauses[said.clause_at(match.start())]
        after = said.text[match.end() : clause.end]
        before = said.text[clause.start : match.start()]
        if _NOT_WORK_AFTER.match(after) or _LIVES_BEFORE.search(before):
            continue
        if match["before"] == "是" and not re.search(r"(?:工地|地点|地址|地方|工作地|上班地)(?:也|就)?$", before):
            continue
        if match["tail"] or _at_work(after, before):
            yield match.start("place"), match.end()


def _at_work(after: str, before: str) -> bool:
    """Plain 在杭州 is the place of work if work follows, or if a firm or site was said to be there."""
    run_on = re.match(r"[\u4e00-\u9fff]{1,12}?(?:公司|集团|厂|酒店|饭店|餐厅|店|医院|学校)", after)
    if run_on and not after.startswith(
        ("的", "一", "这边", "那边", "这", "那", "某", "开", "做", "当", "上", "打", "干", "工")
    ):
        return False  # 在上海宏达公司: part of a name
    if re.search(r"(?:工地|公司|厂|店|单位|厂子|上班|干活|打工|地点|地址|项目)(?:也|就|都|是)?$", before):
        return True
    return _WORK_AFTER.match(after.strip()) is not None


def _sites(said: Said) -> Iterator[tuple[int, int]]:
    for match in said.stated(_SITE_ONLY):
        if (
            not _NO_SITE.match(match["place"])
            and match["place"] not in ("工地", "开发区")
            and not re.search(r"[的了我你他们被]", match["place"])
        ):
            yield match.span("place")


def _english(said: Said) -> Iterator[tuple[int, int]]:
    for match in said.stated(_EN):
        if not _NOT_WORK_EN.search(said.text[max(0, match.start() - 30) : match.start()]):
            yield match.span("place")
