"""Finds further matters named in a message beside its main one. Never picks the main matter: Rasa's classifier does."""

from __future__ import annotations

import re
from collections.abc import Mapping

from casework.elements import CaseType

ALSO_FROM = 0.20  # share of the classifier's trust from which a second matter is noted

_CUES: dict[CaseType, str] = {
    CaseType.WAGE_ARREARS: (
        r"(?:拖欠|欠|克扣|扣|不发|没发|没给|不给|未发|未付|不结|没结|没拿到)(?:着|了|我们?|他们|大家"
        r"|员工)?.{0,6}(?:工资|工钱|薪水|薪资|钱|奖金|提成|押金)|(?:工资|工钱|薪水|奖金|提成|押金).{0,8}"
        r"(?:没发|不发|没给|不给|拖|欠|没结|不结|克扣|被扣|没拿到|不付)"
        r"|\b(?:haven'?t|hasn'?t|not|never|didn'?t|won'?t|doesn'?t|refus\w+ to)\b.{0,12}"
        r"\b(?:been )?pa(?:id|y)\b(?!.{0,14}\bovertime)|\bunpaid (?:wages|salary)\b|\bowe[sd]? (?:me|us)\b"
    ),
    CaseType.OVERTIME_PAY: (
        r"加班(?:费|工资|没|不给|不算)|没有?加班(?:费|工资)|\bovertime\b.{0,24}\b(?:pay|paid|unpaid|not)\b"
        r"|\b(?:unpaid|paid|pay)(?: for)?(?: my| our| any)? overtime\b"
    ),
    CaseType.DISMISSAL: (
        r"(?:被|把我|将我|给我|又|就)(?:老板|公司|厂里|单位)?(?:无故|突然|违法|随便)?"
        r"(?:开除|辞退|解雇|炒|裁|劝退|辞掉)|(?:开除|辞退|解雇|炒掉|裁掉|劝退)(?:了)?(?:我|俺)"
        r"|不让我?(?:来|上班|干)了|(?:叫|让)我(?:明天)?(?:不用|别)来"
        r"|\b(?:fired|sacked|laid off|dismissed|terminated|let go)\b"
    ),
    CaseType.WORK_INJURY: (
        r"工伤|(?:上班|干活|工地|车间|厂里|下班路上|上班路上).{0,14}(?:受伤|摔|砸|压|轧|撞|烫|烧|骨折|断)"
        r"|职业病|尘肺"
        r"|\b(?:injur(?:ed|y)|accident|hurt|fell|broke my)\b.{0,24}\b(?:at work|on the job|on site"
        r"|at the factory|machine|scaffold\w*)\b|\bwork(?:place)? injury\b"
    ),
    CaseType.NO_CONTRACT: (
        r"(?:没|没有|未|不|从没|一直没)(?:有)?(?:跟我|和我|给我|与我)?(?:签订?|签过?)(?:过|任何|书面)?"
        r"(?:劳动|劳务|书面)?(?:合同|协议)|没(?:有)?(?:劳动)?合同"
        r"|\bno (?:written )?contract\b|\b(?:never|didn'?t|without) (?:sign\w* )?(?:a |any )?"
        r"(?:written )?contract\b"
    ),
    CaseType.SOCIAL_INSURANCE: (
        r"(?:没|没有|未|不|不给|没给|从没|断)(?:我|我们|员工)?(?:交|缴|买|上|缴纳|购买)(?:过|了)?"
        r"(?:我的)?.{0,2}(?:社保|五险|保险|养老|公积金|医保)|(?:社保|五险一金|公积金|养老保险).{0,6}"
        r"(?:没交|没缴|不交|没买|断缴|不给|不买)"
        r"|\b(?:no|never paid|not pay\w*|didn'?t pay|without)\b.{0,10}\b"
        r"(?:social (?:insurance|security)|pension|housing fund)\b"
    ),
    CaseType.GIG_WORKER: (
        r"外卖(?:员|骑手|平台)?|骑手|网约车|跑单|跑滴|众包|接单|主播"
        r"|\b(?:delivery rider|rider|courier app|ride-?hailing|gig)\b"
    ),
    CaseType.DISCRIMINATION_HARASSMENT: (
        r"性骚扰|动手动脚|(?:因为|由于)?怀孕.{0,12}(?:辞|开|调岗|降|赶|裁|逼)|歧视|辱骂"
        r"|\bsexual(?:ly)? harass\w*|\bdiscriminat\w+|\bbecause i(?:'m| am| was| got)? pregnant\b"
        r"|\bfired.{0,20}pregnan\w*"
    ),
}
_COMPILED = {case_type: re.compile(cue, re.IGNORECASE) for case_type, cue in _CUES.items()}


def also(text: str, main: CaseType, ranking: Mapping[str, float]) -> tuple[CaseType, ...]:
    """Further matters of a message: those whose plain words stand in it, and those the classifier nearly chose."""
    if main is CaseType.NOT_LABOUR:
        return ()
    named = {case_type for case_type, cue in _COMPILED.items() if cue.search(text)}
    named |= {
        t
        for t in CaseType
        if ranking.get(t, 0.0) >= ALSO_FROM and t not in {CaseType.NOT_LABOUR, CaseType.OTHER_LABOUR}
    }
    return tuple(case_type for case_type in CaseType if case_type in named and case_type is not main)


# Which matter is named as the main one where the classifier cannot be asked: what is most urgent to the worker first.
_FIRST = (
    CaseType.WORK_INJURY,
    CaseType.GIG_WORKER,
    CaseType.DISCRIMINATION_HARASSMENT,
    CaseType.WAGE_ARREARS,
    CaseType.DISMISSAL,
    CaseType.OVERTIME_PAY,
    CaseType.NO_CONTRACT,
    CaseType.SOCIAL_INSURANCE,
)


def named(text: str) -> CaseType | None:
    """The main matter by its plain words alone, for the time when Rasa is down; None where none is named."""
    return next((case_type for case_type in _FIRST if _COMPILED[case_type].search(text)), None)
