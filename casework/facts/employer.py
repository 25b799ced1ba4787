"""The employer's name, as the worker gives it. Never "the factory" and never a kind of business."""

# ruff: noqa: SIM905 (a word list reads better as words)

from __future__ import annotations

import re
from collections.abc import Iterator

from casework.facts.fact import Fact
from casework.facts.firms import BRANDS, ENGLISH_PLAIN, ENGLISH_SUFFIX, KINDS, NOT_FIRMS, QUALIFIERS, SUFFIXES, SURNAMES
from casework.facts.places import ENGLISH, NAMES
from casework.facts.said import Said
from casework.facts.trades import CHINESE

_SUFFIX = "|".join(sorted(SUFFIXES, key=lambda name: (-len(name), name)))
_IN_NAME = r"[^\W_的了我你他她它们这那哪个几很都没不说在叫被把给从跟每]"
_STRONG = "公司|集团|厂|店|酒楼|馆|餐厅|超市|商场|医院|诊所|学校|幼儿园|中心|院|所|工作室|合作社|部|行|队|网吧|ktv|物业"
_NAMED = re.compile(
    rf"(?P<name>{_IN_NAME}{{1,18}}?(?:[（(][^\W\d_]{{2,6}}[)）])?(?:{_SUFFIX}){{1,3}})(?:有限公司"
    rf"|分公司)?(?![一-龥]{{0,2}}证)"
)
_SPLIT = re.compile(
    r"(?:一名|一位|一家|一个|一间|这家|那家|某家|某个|来到|入职|进入|就职于?|任职于?|受雇于|起诉|投诉|举报|状告"
    r"|离开|加入|名字是|名字|名称是|名称|全称是?|单位是|单位|公司是|老板是|应聘到?|属于|签到|派到"
    r"|介绍到|招到|是|到|去|来(?!福)|进|为(?!民)|和(?!平|谐|美|顺)|于|告|对)"
)
_ONE_OF = frozenset(
    {"一名", "一位", "一家", "一个", "一间", "这家", "那家", "某家", "某个"}
)  # what follows is a kind, or the name itself
_CALLED = re.compile(
    r"(?:公司|单位|厂|厂子|工厂|店|饭店|餐厅|酒店|企业|那家|这家)(?:的)?(?:名(?:字|称)?"
    r"|全称)?(?:就)?(?:叫做|叫|名叫|名为|是叫)\s?(?P<name>[^\W_的了我你他她]{2,20})(?=$"
    r"|[，,。；;！!\s的])"
)
_NAME_IS = re.compile(
    r"(?:公司|单位|厂|厂子|店|企业|老板)(?:的)?(?:名(?:字|称)?|全称)(?:是|为|："
    r"|:)\s?(?P<name>[^\W_的了我你他她]{2,20})(?=$|[，,。；;！!\s的])"
)
_A_CALLED = re.compile(
    r"(?:一?[家个间])?(?:叫做?|名叫"
    r"|名为)\s?[“\"「]?(?P<name>[^\W_的了我你他她]{2,16})[”\"」]?(?:的)(?:[一-龥]{0,4}?)(?:公司|厂"
    r"|工厂|店|餐厅|饭店|酒店|企业|餐馆|单位|美容院|医院|幼儿园|学校|超市|网吧|物业|工作室|饭馆|会所"
    r"|ktv|养老院|车队|平台)"
)
_LEGAL = ("有限公司", "有限责任公司", "分公司", "集团")
_ONE_BEFORE = re.compile(r"(?:一[家个间名]?|某[家个]?|哪[家个]?|[这那两几]家|别的|其他)$")
_LEADS = re.compile(r"(?:在|进了?|入职|给|为|到|去|来到|是|应聘到?|于)$")
_MINE = re.compile(r"(?:(?:公司|单位|厂|店)(?:名|名字|名称)?(?:叫|是|：|:)|(?:我们?|咱们?|本人)是)$")
_WORKS_THERE = re.compile(
    r"(?:里|那边|那|这边|的)?(?:上班|上了|工作|打工|干|做|当|实习|跑|送|的?(?:员工|工人|职工|保安"
    r"|司机|骑手|保洁|厨师|服务员)|任职|就职|开|已经|快|$|[，,。！!、\s])"
)
_FIRM_DOES = re.compile(
    r"(?:的老板|老板)?(?:拖?欠|一直|已经|不|没|未|把我|将我|辞退|开除|解雇|扣|压着|从|还|到现在|让我"
    r"|叫我|通知我|$|[，,。！!])"
)
_BOSS = re.compile(
    rf"(?:老板|东家|雇主)(?:名字)?(?:叫做?|是|：|:)\s?(?P<name>(?:[{SURNAMES}][一-龥]{{1,2}}"
    rf"|[{SURNAMES}](?:总|老板|经理)|老[{SURNAMES}]))(?=$|[，,。；;！!\s])"
)
_AT_WORK = re.compile(
    r"在\s?(?P<name>[^\W_的了我你他她们这那]{2,8}?)(?:里|那边|这边)?(?:上(?:了)?(?:\S{0,3}年)?班|打工"
    r"|工作|做工|干活|当(?!时|天|场|地)|做(?!手术)|干了|送外卖|跑单)"
)
_VERBS = re.compile(
    r"离开|离职|开除|辞退|换了?|上班|工作|打工|干活|本来|现在|目前|原来|之前|以前|昨天|今天|所在|因为"
    r"|但是|由于|后来|然后|如果|关于|整个|任何|相关|有关|很多|证明|同意|要求|签订|签|老板|员工|工人"
    r"|工地|宿舍|车间|法人|合同|社保|工资|赔偿|可以|应该|是否|已经|正在|一直|欠|拖|倒闭|搬|破产|注册"
    r"|成立|通知|受伤|工伤|年|月|号|倒|同事|朋友|进了|领导|怎么|只有|没有|注销|收购|让|问|希望|需要"
    r"|想|要|必须|做|拿|被|告诉|送|介绍|清楚|知道|太|负责|找|自己|生产|代表|带|跑|吃|住|买|卖|租|看"
    r"|写|骂|打|偷|出|回|之|其|该|违规|违法|应聘|导致|同|多|些|否|假|免费|司人|解决|面试|毕业|结束"
    r"|宣布|请|周[一二三四五六日]|如今|哪|拿|拉|办"
)
_FIRST = re.compile(
    r"^(?:本人|开有|开了|担任|任命)"
    r"|^[去到找告换问让跟向对由以等及或请能还再又也只才但因则将使与并且先后各另其此每凭按据就的]"
)
_KIND = re.compile(f"(?:{'|'.join(sorted((*KINDS, *SUFFIXES), key=lambda name: (-len(name), name)))})$")
_LEFT = re.compile(f"^(?:{'|'.join(sorted(NAMES, key=lambda name: (-len(name), name)))})(?:省|市|区|县|镇)?")
_CITY = frozenset(ENGLISH)
_EN_WORD = r"[A-Z][\w&'’.-]*"
_EN_CALLED = re.compile(rf"\b(?:called|named)\s[\"“']?(?P<name>{_EN_WORD}(?:\s(?:of\s|and\s|&\s)?{_EN_WORD}){{0,5}})")
_EN_IS = re.compile(
    rf"\b(?:[Ee]mployer|[Cc]ompany(?:'s)?|[Ff]actory(?:'s)?|[Rr]estaurant(?:'s)?|[Bb]oss)(?:'s name"
    rf"|s name| name|'s)?\s(?:is called|is named|is|was|name is)\s(?P<name>{_EN_WORD}(?:\s(?:of\s"
    rf"|and\s|&\s)?{_EN_WORD}){{0,5}})"
)
_EN_AT = re.compile(
    rf"(?:(?:['’]m|\b[Ii]m|\bam|\bwas)\san?(?:\s\w+){{1,3}}?"
    rf"|\b(?:[Ww]ork(?:s|ed|ing)?|[Jj]ob|[Ee]mployed|[Hh]ired|[Ss]tarted|[Jj]oined|[Ff]ired|[Cc]ook"
    rf"|[Ww]aiter|[Dd]river|[Gg]uard|[Bb]oss|[Mm]anager|[Oo]wner)\b(?:\s\w+){{0,5}}?)\s(?:for|at|by"
    rf"|with|from|joined)\s(?:the\s|a\s)?(?P<name>{_EN_WORD}(?:\s(?:of\s|and\s"
    rf"|&\s)?{_EN_WORD}){{0,5}}(?:\s(?:{'|'.join(ENGLISH_SUFFIX)})\b)?)"
)
_EN_APART = re.compile(  # "…, at Golden Dragon Restaurant": a place of care or learning may be another's
    rf"[,.;]\s(?:at|by)\s(?:the\s)?(?P<name>(?:{_EN_WORD}\s){{1,4}}"
    rf"(?!Hospital|School|Clinic)(?i:{'|'.join(ENGLISH_SUFFIX)})\b)"
)
_EN_OWNER = re.compile(
    rf"(?:^|[.!?]\s)(?P<name>{_EN_WORD}(?:\s(?:of\s|and\s|&\s)?{_EN_WORD}){{1,5}})\s(?:owes|fired"
    rf"|hasn't|has not|won't|refuses|laid|dismissed|didn't)\b"
)
_EN_LOW = re.compile(
    rf"\b(?:work(?:s|ed|ing)?|job|employed|hired|started|employer is|company is|company called"
    rf"|called)\b(?:\s\w+){{0,4}}?\s?(?:for|at|by|with|is"
    rf"|called)\s(?P<name>(?:[a-z0-9&']+\s){{1,4}}(?:{'|'.join(ENGLISH_SUFFIX)})\b(?:\s(?:co|ltd"
    rf"|company|factory|group))*)"
)
_EN_CALLED_LOW = re.compile(
    r"\b(?:company|factory|restaurant|shop|place|firm|employer)\s(?:(?:is|was)\s)?(?:called"
    r"|named)\s(?P<name>[a-z0-9&']+(?:\s[a-z0-9&']+){0,3}?)(?=$|[,.!?;]|\s(?:in|and|as|since|for|but"
    r"|they|he|which|where|on|near)\b)"
)
_NOT_NAMES = frozenset(
    (
        "i i'm the they he she it monday tuesday wednesday thursday friday saturday sunday january"
        " february march april may june july august september october november december china chinese"
        " english hr mr mrs ms wechat no yes my but"
    ).split()
)


def employer(said: Said) -> Iterator[Fact]:
    """Give the employer's name; the fullest telling wins, and two different names give none."""
    for found in (list(_by_name(said)), list(_by_work(said)), list(_english(said)), list(_boss(said))):
        names = {said.quote(*span) for span, _ in found}
        if len(names) > 1:  # 宏达 and 宏达建筑公司 are one
            longest = max(names, key=len)
            if not all(name in longest for name in names):
                return
            tellings = [one for one in found if said.quote(*one[0]) == longest]
        else:
            tellings = found
        if tellings:
            span, sure = tellings[0]
            yield said.fact("employer", said.quote(*span), *span, "sure" if sure else "about")
            return


def _by_name(said: Said) -> Iterator[tuple[tuple[int, int], bool]]:
    for pattern in (_CALLED, _NAME_IS, _A_CALLED):
        for match in said.stated(pattern):
            if not _VERBS.search(match["name"]) and _has_name(match["name"]):
                yield match.span("name"), True
    for match in _NAMED.finditer(said.text):
        span = _trim(said, *match.span("name"))
        if span and not said.clauses[said.clause_at(span[0])].iffy and not _other_body(said, span):
            full = said.text[match.start("name") : match.end()]
            yield (span[0], match.end() if full.endswith(_LEGAL) else span[1]), True


def _trim(said: Said, start: int, end: int) -> tuple[int, int] | None:
    """Cut the words before the name; None if no name is left, or nothing says that one works there."""
    lead = ""
    for cut in _SPLIT.finditer(said.text, start, end - 1):
        if cut.group() in _ONE_OF:
            return None  # 一家蛋糕店: a kind, no name
        if _has_name(said.text[cut.end() : end]):
            start, lead = cut.end(), cut.group()
    name = said.text[start:end]
    if not _has_name(name) or _FIRST.match(name) or _VERBS.search(_core(name)):
        return None
    before, after = said.text[max(0, start - 8) : start], said.text[end : end + 12]
    if _ONE_BEFORE.search(before):
        return None
    if name.endswith(_LEGAL) or re.fullmatch(r"\W*", said.text[: start - len(lead)] + said.text[end:]):
        return start, end
    led = _LEADS.search(before) is not None
    clause = said.clauses[said.clause_at(start)]
    begins = not said.text[clause.start : start - len(lead)].strip()
    works = _WORKS_THERE.match(after) is not None
    return (start, end) if (led and works) or (begins and _FIRM_DOES.match(after)) or _MINE.search(before) else None


def _core(name: str) -> str:
    """What is left of a name without place, kind and suffix."""
    rest = name
    while (shorter := _LEFT.sub("", rest, count=1)) != rest:
        rest = shorter
    while rest and (shorter := _KIND.sub("", rest, count=1)) != rest:
        rest = shorter
    return rest


def _has_name(name: str) -> bool:
    core = _core(name)
    if name in BRANDS:
        return True
    if (
        not core
        or core in QUALIFIERS
        or core in NOT_FIRMS
        or core in CHINESE
        or any(name.startswith(word) for word in ("我们", "他们", "一名", "一位", "一家", "一个", "这", "那", "某"))
    ):
        return False
    return len(core) >= 2 or core.isascii()


def _other_body(said: Said, span: tuple[int, int]) -> bool:
    """Hospitals one lies in, banks one queues at and offices one goes to are no employers."""
    name, before, after = (
        said.text[span[0] : span[1]],
        said.text[max(0, span[0] - 6) : span[0]],
        said.text[span[1] : span[1] + 6],
    )
    works = re.match(r"(?:里|上)?(?:上班|工作|打工|当|做|干)", after) is not None
    if re.search(r"医院|诊所|银行|学校|中学|小学|学院|事务所$", name):
        return not works
    return (
        re.search(r"总包|分包|承包|中介|派遣|甲方|发包|客户|送到|住|租|前同事|告到|隔壁|分包给|包给", before)
        is not None
        or re.search(r"劳动|仲裁|监察|保险公司|法院|援助", name) is not None
    )


def _by_work(said: Said) -> Iterator[tuple[tuple[int, int], bool]]:
    """在富士康上班: without 公司 or 厂 only a name that everybody knows is told from a place or a shift."""
    for match in said.stated(_AT_WORK):
        if match["name"] in BRANDS:
            yield match.span("name"), True


def _boss(said: Said) -> Iterator[tuple[tuple[int, int], bool]]:
    for match in said.stated(_BOSS):
        yield match.span("name"), True


def _english(said: Said) -> Iterator[tuple[tuple[int, int], bool]]:
    for pattern in (_EN_CALLED, _EN_IS, _EN_AT, _EN_APART, _EN_OWNER):
        for match in pattern.finditer(said.words):
            span = _capital_name(said, *match.span("name"))
            if span:
                yield span, True
    for match in [*_EN_LOW.finditer(said.text), *_EN_CALLED_LOW.finditer(said.text)]:
        span = _small_name(said, match)
        if span:
            yield span, True


def _capital_name(said: Said, start: int, end: int) -> tuple[int, int] | None:
    words = said.words[start:end].rstrip(".,").split()
    while words and words[-1].lower() in ("i", "and", "of", "in"):
        words.pop()
    if not words or words[0].lower().rstrip("'s") in _NOT_NAMES or words[0].lower() in _NOT_NAMES:
        return None
    if all(
        word.lower().strip(".,'") in _CITY
        or word.lower().strip(".,'") in ENGLISH_PLAIN
        or word.lower() in ENGLISH_SUFFIX
        for word in words
    ):
        return None
    text = said.words[start:end]
    end = start + text.rindex(words[-1]) + len(words[-1])
    return (start, end) if re.search("[A-Za-z]{2}", text) else None


def _small_name(said: Said, match: re.Match[str]) -> tuple[int, int] | None:
    start, end = match.span("name")
    words = match["name"].split()
    while words and words[0] in ("the", "at", "for", "called", "named", "by", "with", "is"):
        start = said.text.index(words[1], start + len(words[0])) if len(words) > 1 else end
        words = words[1:]
    names = [word for word in words if word not in ENGLISH_SUFFIX and word not in ENGLISH_PLAIN and word not in _CITY]
    plain_first = bool(words) and words[0] in (
        "a",
        "an",
        "this",
        "that",
        "my",
        "our",
        "their",
        "his",
        "her",
        "some",
        "one",
        "same",
        "another",
    )
    if (
        not names
        or plain_first
        or re.search(r"\b(?:a|an|my|this|that|the|as|in|on|years?|months?|who|which|was|were|not)\b", " ".join(words))
    ):
        return None
    return (start, end) if start < end else None
