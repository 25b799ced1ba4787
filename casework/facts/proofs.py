"""Two lists: what the worker holds as evidence, and which insurances are missing. Counts nothing that was denied."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from casework.facts.fact import Fact
from casework.facts.said import Said

_EVIDENCE: Mapping[str, str] = {
    "contract": r"(?:劳动|劳务|书面|用工)?合同(?:书|原件|复印件|照片)?|\b(?:labou?r |employment |work )?contract\b",
    "payslips": r"工资条|工资单|工资表|薪资单|工资明细|\b(?:pay ?slips?|pay ?stubs?|salary slips?|wage slips?)\b",
    "bank_records": (
        r"银行(?:流水|记录|转账|明细|卡流水)|流水(?!线)|转账记录|打卡工资记录|微信转账|支付宝记录"
        r"|\bbank (?:records?|statements?|transfers?|slips?)\b|\btransfer records?\b"
    ),
    "chat_messages": (
        r"(?:微信|聊天|qq|钉钉|短信)(?:聊天|的)?(?:记录|截图|截屏|消息|对话|群记录)|聊天|微信记录"
        r"|\b(?:chats?(?: (?:records?|logs?|history|messages?|screenshots?))?|wechat (?:records?"
        r"|messages?|chats?|screenshots?)|text messages?|messages|texts|screenshots? of (?:the "
        r"|our )?(?:chats?|messages))\b"
    ),
    "attendance": (
        r"考勤(?:表|记录|卡|打卡)?|打卡(?:记录|截图)?|签到(?:表|记录)|记工(?:本|单|表)|工时(?:表|记录)"
        r"|排班表|\b(?:attendance(?: records?| sheets?)?|time ?(?:cards?|sheets?)"
        r"|clock[- ]?in(?: records?)?|punch cards?|rosters?)\b"
    ),
    "photos": r"照片|相片|图片|拍(?:了)?照|\b(?:photos?|pictures?|photographs?)\b",
    "video": r"视频|录像|监控|\b(?:videos?|cctv|footage)\b",
    "recording": r"录音|\b(?:(?:audio |voice |phone )?recordings?|recorded (?:it|him|her|the call))\b",
    "iou": r"欠条|借条|白条|工资欠条|欠款单|\b(?:ious?|i\.o\.u\.?|promissory note|debt note)\b",
    "witnesses": (
        r"证人|(?:工友|同事|老乡)(?:都)?(?:可以|能|愿意|肯)?(?:给我?)?(?:作证|证明|做证)|人证|目击"
        r"|\b(?:witness(?:es)?|co-?workers? (?:can|will|who saw|saw)|people who saw)\b"
    ),
    "medical_records": (
        r"病历|诊断(?:书|证明)|病例|住院(?:记录|单|病历)|出院(?:小结|记录|证明)|检查报告|医疗(?:记录|单据"
        r"|发票)|医院(?:的)?(?:单子|发票|证明)|(?<![a-z])ct(?![a-z])|x光片|\b(?:medical (?:records?"
        r"|reports?|certificates?|papers)|hospital (?:records?|papers|bills?|report)|x-?rays?|diagnosis)\b"
    ),
    "work_card": (
        r"工(?:作)?(?:牌|卡|证)(?!明)|厂牌|胸牌|出入证|工服|\b(?:work (?:card|badge|id|permit)|staff card"
        r"|id badge|employee (?:card|badge|id)|badge|uniform)\b"
    ),
    "app_screenshots": (
        r"(?:app|平台|软件|后台|接单|跑单|系统)(?:的|上的)?(?:截图|截屏|记录|数据|流水)|订单(?:记录|截图)"
        r"|\b(?:app (?:screenshots?|records?|history)|order (?:history|records?|screenshots?)"
        r"|screenshots? of the app)\b"
    ),
    "dismissal_notice": (
        r"(?:解除|辞退|开除|离职|终止)(?:合同)?通知(?:书|单)?|\b(?:dismissal|termination) (?:letter"
        r"|notice)\b"
    ),
}
_INSURANCE: Mapping[str, str] = {
    "pension": r"养老(?:保险|金)?|\bpensions?\b",
    "medical": r"医疗保险|医保|\b(?:medical|health) insurance\b",
    "unemployment": r"失业(?:保险|金)?|\bunemployment(?: insurance)?\b",
    "injury": r"工伤(?:保险|险)|\b(?:work )?injury insurance\b",
    "maternity": r"生育(?:保险|险)|\bmaternity insurance\b",
    "housing_fund": r"(?:住房)?公积金|\bhousing (?:provident )?fund\b",
}
_COMPILED = MappingProxyType({name: re.compile(pattern) for name, pattern in _EVIDENCE.items()})
_INSURANCE_RE = MappingProxyType({name: re.compile(pattern) for name, pattern in _INSURANCE.items()})
FIVE = ("pension", "medical", "unemployment", "injury", "maternity")
_ALL_FIVE = re.compile(r"社保|社会保险|五险(?!一金)|\bsocial (?:insurance|security)\b")
_ALL_SIX = re.compile(r"五险一金|六险|社保(?:和|、|跟|以及)(?:住房)?公积金")
_HOLDS = re.compile(
    r"(?<!没)(?<!没有)(?:我|手里|手上|手头|现在|都|还|只|也|就|^|，|,|\s|保存|但|但是)?(?:有|保留"
    r"|留着|留了|保存|存着|存了|拍了|录了|拿着|截了图|收集|手里|手上|带着|找到|打印了)|可以作证"
    r"|能作证|愿意作证|在我(?:手|这)|"
    r"\b(?:i|we|i've|we've|got)\b[\w\s']{0,12}\b(?:have|has|got|kept|keep|saved|took|recorded)\b"
    r"|\bi've got\b|\bhere (?:is|are) my\b|\bmy evidence\b|证据(?:有|是|：|:)"
)
_LACKS = re.compile(
    r"(?:没有?|无|不给|没给|没发|没签|不签|丢了|拿走|收走|弄丢|找不到|没留|没保存|要不要|需要|删了"
    r"|不见了|\b(?:no|not|never|without|lost|don't|dont|didn't|haven't|need|took away)\b"
    r"|n't)[^，,。;；]{0,10}$|\b(?:never|n't|not|no|without|lost)\b[\w\s]{0,24}$"
)
_LACKS_AFTER = re.compile(
    r"(?:书)?(?:也|都|都被|全|就|还)*(?:没有|没(?!事|问题|收)|丢|被?(?:收|拿)走|找不到|不给|删|不见"
    r"|吗|么|行不行|可以吗)"
)
_UNPAID = re.compile(
    r"没有?(?:给|帮|为|替|按时|足额)*(?:我们?|员工)?(?:们)?(?:交|缴|买|上|办|参加)|未(?:依法"
    r"|给我?)?(?:交|缴|买|上|缴纳)|不(?:给|帮|为)?(?:我们?|员工)?(?:们)?(?:交|缴|买|上|办)|(?:都|也"
    r"|一直|从来|全)?没(?:有)?(?:交|缴|买|上|办)|没(?:有)?(?=社保|五险|公积金|养老|医保|社会保险)"
    r"|断缴|断交|停缴|停交|漏缴|欠缴|欠交|少交|没有$|没有(?=[，,。])|"
    r"(?:\bnever|\bnot|n't|nt|\bno|\bwithout|\bstopped|\brefus\w+)\b[\w\s]{0,12}?(?:pa(?:y|id|ying)"
    r"|bought|buy|contribut\w+|insurance|pension|fund|social|medical|have|had|get|got|give|given"
    r"|unemployment|housing)"
)


def items_of(text: str, *, holding: bool) -> list[str]:
    """Give the tokens of what is named and not denied; ``holding`` asks for words of having beside it."""
    found: list[tuple[int, str]] = []
    for name, pattern in _COMPILED.items():
        for match in pattern.finditer(text):
            start = max(text.rfind(mark, 0, match.start()) for mark in "，,。;；!！?？\n") + 1
            before = text[start : match.start()]
            if _LACKS.search(before) or _LACKS_AFTER.match(text[match.end() :]):
                continue
            willing = (
                name == "witnesses"
                and re.search("证|can|will|saw", match.group()) is not None
                and len(match.group()) > 2
            )
            if holding and not willing and not _held(text, start, match.start(), match.end()):
                continue
            found.append((match.start(), name))
            break
    return [name for _, name in sorted(found)]


def _held(text: str, clause: int, start: int, end: int) -> bool:
    if _HOLDS.search(text, clause, start) or re.match(
        r"(?:我)?(?:都|也|还)?(?:有(?!效|没|用)|留着|在手|保存|在我)", text[end:]
    ):
        return True
    if not re.match(r"^[\s]*(?:和|还有|以及|跟|、|and)?", text[clause:start]):
        return False
    earlier = max(text.rfind(mark, 0, max(0, clause - 1)) for mark in "，,。;；\n") + 1
    listed = len(text[clause:start].strip()) <= 3
    return (
        listed
        and clause > 0
        and _HOLDS.search(text, earlier, clause) is not None
        and not _LACKS.search(text[earlier : clause - 1])
    )


def proofs(said: Said) -> Iterator[Fact]:
    """Give evidence and missing insurance."""
    if not any(clause.asks for clause in said.clauses):
        held = items_of(said.text, holding=True)
        if held:
            spans = [match.span() for name in held for match in [_COMPILED[name].search(said.text)] if match]
            yield said.fact("evidence", held, min(start for start, _ in spans), max(end for _, end in spans))
    missing = missing_of(said)
    if missing:
        tokens, start, end = missing
        yield said.fact("insurance_missing", tokens, start, end)


def missing_of(said: Said) -> tuple[list[str], int, int] | None:
    """Give what is unpaid, where a clause says so: 社保 stands for its five branches."""
    tokens: list[str] = []
    marks: list[int] = []
    for clause in said.clauses:
        unpaid = _UNPAID.search(clause.text)
        if unpaid is None or clause.iffy:
            continue
        here = named_insurance(clause.text)
        if here:
            tokens += [name for name in here if name not in tokens]
            marks += [clause.start, clause.end]
    return (tokens, min(marks), max(marks)) if tokens else None


def named_insurance(text: str) -> list[str]:
    """Give the insurances a text names, 社保 as its five branches."""
    here = [name for name, pattern in _INSURANCE_RE.items() if pattern.search(text)]
    if _ALL_SIX.search(text):
        return [*FIVE, "housing_fund"]
    if _ALL_FIVE.search(text):
        return [*FIVE, *(name for name in here if name == "housing_fund")]
    return here
