"""How much is owed, for how many months, and what a month's pay is. Adds nothing up and converts no day rate."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from casework.facts.cues import WAGE, owed
from casework.facts.dates import months_between
from casework.facts.fact import Fact
from casework.facts.money import Amount
from casework.facts.said import Clause, Said
from casework.facts.spans import Span, whole

_TOTAL = re.compile(
    r"(?:一共|总共|总计|合计|加起来|共计|共|全部|总额|累计|\b(?:in total|total(?:ling|s)?|altogether"
    r"|all together|adds up to|comes to)\b)[^\d]{0,10}$"
)
_TOTAL_AFTER = re.compile(r"\s?(?:in total|altogether|total|all together)\b")
_NOT_PAY = re.compile(
    r"押金|保证金|罚款|罚了|房租|租金|医药费|医疗费|住院费|手术费|赔(?!偿金没)|借|彩礼|学费|培训费"
    r"|中介费|违约金|贷款|货款|服装费|伙食费|社保费|油费"
    r"|\b(?:deposit|fine|fined|rent|hospital|medical|loan|borrowed|lent|fee|compensation|bill)\b"
)
_EACH = re.compile(r"每个?人|人均|一个?人|各(?:欠|差)|\beach\b|\bper (?:person|head)\b")
_ALREADY = re.compile(
    r"(?:已经|只|就|才|先|前面)(?:给|发|付|结|拿)(?:了|过)?[^\d欠]{0,5}$|(?:给|发|付|结"
    r"|拿到)了[^\d欠没]{0,4}$|\b(?:only|just|already) (?:paid|gave|got|received|given)(?: me"
    r"| us)?(?: about)?\s?$|(?<!not )(?<!n't )(?<!never )(?<!nt )\b(?:paid|gave) me(?: only"
    r"| just)?\s?$"
)
_DONE_SO_LONG = re.compile(r"(?:干|做|工作|上(?:了)?班?|打工|跑|来|搬|送|待|worked)(?:了|过|满|的|\s|for)*$")
_NOTHING = re.compile(
    r"(?:的?活|的?班|的?工|多)?[了，,\s]{0,2}(?:到现在|至今|老板|公司|一直|就|也|都|还|却|但|可是?"
    r"|他们?|and |but )*(?:没(?:有)?(?:发|给|拿到|结|领到)(?:过)?|不(?:给|发|结)|一分|(?:i )?(?:got"
    r"|received|was paid|they paid|been paid) nothing)"
)
_MONTH_PAY_BEFORE = re.compile(
    r"(?:月薪|(?<!个)月工资|(?<!个)月收入|月均工资|月均|每个?月(?:的)?"
    r"|(?<!\d)(?<![两三四五六七八九十几半])一个?月(?:的)?|按月|monthly (?:pay|salary|wages?|income)"
    r"|(?:pay|salary|wage) (?:per|a|each|every) month|per month|(?:a|each|every) month)"
    r"(?:工资|薪水|大概|大约|大致|差不多|应该|一般|平均|固定|基本|到手|税前|税后|说好|讲好|谈好|约定"
    r"|答应|定的|能?拿到?|能|开到?|挣|赚|给我?|发我?|有|是|为|才|就|也就|只有|我|的|约|\s|:|：|¥|了"
    r"|is|was|of|about|around|i get|i got|i earn|i make|they pay me|rmb){0,6}$"
)
_MONTH_OTHER = re.compile(
    r"房租|租金|扣|交|罚|伙食|生活费|补贴|补助|社保|还款|预支|借|房补|餐补|奖金|寄|花|最低工资|rent"
    r"|deduct|allowance|fine|minimum wage"
)
_PAY_IS = re.compile(
    r"(?:工资|薪水|薪资|工钱)(?:大概|差不多|是|有|都是|为|就|才|约|固定|:|：|\s){0,3}$|\b(?:salary"
    r"|wages?|pay) (?:is|was|of|:)\s?(?:about |around |rmb |only )?$"
)

_WAGES_OF = re.compile(
    r"\s?(?:的)?\s?(?:工资|工钱|薪|钱没)|'?s?\s?(?:of\s)?(?:unpaid\s)?(?:wages?|pay\b|salary|salaries|paychecks?)"
)
_LASTING = re.compile(
    r"试用|合同|劳动合同签|培训|产假|病假|停工|医疗期|学徒|住院|probation|contract|hospital|notice"
    r"|leave|押(?=一|两|二|三|1|2|3)"
)
_ASKS_OF_DEBT = frozenset({"owed_months", "owed_amount", "owed_from"})
_HABIT = re.compile(r"每个?月(?:都)?压(?:着|了)?$")  # pay is always a month behind
_LATER = re.compile(r"(?:内|后|以后|之后|前)")
_HAN = re.compile("[\u4e00-\u9fff]")


def pay(said: Said) -> Iterator[Fact]:
    """Give what the message says of pay."""
    debts = owed(said)
    owing = {said.clause_at(cue.start()) for cue in debts}
    monthly = _monthly(said)
    if monthly:
        yield said.fact(
            "monthly_pay",
            monthly.yuan,
            monthly.start,
            monthly.end,
            "about" if monthly.about or _loose_pay(said, monthly) else "sure",
        )
    length = _owed_months(said, owing, debts)
    if length:
        yield length
    sum_owed = _owed_amount(said, owing, monthly)
    if sum_owed:
        yield said.fact(
            "owed_amount", sum_owed.yuan, sum_owed.start, sum_owed.end, "about" if sum_owed.about else "sure"
        )


def _monthly(said: Said) -> Amount | None:
    found = [amount for amount in said.sums if amount.value >= 100 and _is_monthly(said, amount)]
    sure = [amount for amount in found if not _loose_pay(said, amount)] or found
    return sure[0] if sure and all(amount.value == sure[0].value for amount in sure) else None


def _is_monthly(said: Said, amount: Amount) -> bool:
    clause = said.clauses[said.clause_at(amount.start)]
    before = said.text[max(clause.start, amount.start - 34) : amount.start]
    if (
        _MONTH_OTHER.search(before)
        or _ALREADY.search(before)
        or _MONTH_OTHER.search(said.text[amount.end : amount.end + 6])
        or amount.per in ("day", "hour", "year", "piece")
    ):
        return False
    if amount.per == "month" or _MONTH_PAY_BEFORE.search(before):
        return not (re.search(r"欠[^，,]{0,4}$|owes? me\s$", before) and amount.per is None)
    if re.search(r"\bmonthly\b", before):
        return True
    return _loose_pay(said, amount) and not clause.iffy


def _loose_pay(said: Said, amount: Amount) -> bool:
    """True for 工资6000: most likely a month's, so "about", and only where nothing is outstanding."""
    clause = said.clauses[said.clause_at(amount.start)]
    before = said.text[max(clause.start, amount.start - 20) : amount.start]
    if (
        amount.per is not None
        or _MONTH_PAY_BEFORE.search(said.text[max(clause.start, amount.start - 34) : amount.start])
        or "monthly" in before
    ):
        return False
    plain = _PAY_IS.search(before) is not None and 1000 <= amount.value <= 60000
    return plain and not re.search(r"欠|没|未|拖|扣|owe|unpaid|un-paid|共", clause.text)


def _owed_months(said: Said, owing: set[int], debts: list[re.Match[str]]) -> Fact | None:
    found: list[Span] = [span for span in said.spans if _is_owed(said, span, owing, debts)]
    values = {span.months for span in found}
    if found and len(values) == 1:
        span = found[0]
        months = span.months
        return (
            said.fact("owed_months", whole(months), span.start, span.end, "about" if span.about else "sure")
            if months
            else None
        )
    if found:
        return None
    stretches = [
        day
        for day in said.days
        if months_between(day)
        and said.clause_at(day.start) in owing
        and not day.since
        and not re.search("加班费|奖金|提成|overtime|bonus", said.clauses[said.clause_at(day.start)].text)
    ]
    if len(stretches) == 1:
        count = months_between(stretches[0])
        return said.fact("owed_months", count, stretches[0].start, stretches[0].end, "about") if count else None
    return None


def _is_owed(said: Said, span: Span, owing: set[int], debts: list[re.Match[str]]) -> bool:
    months = span.months
    if months is None or months > 120:
        return False
    index = said.clause_at(span.start)
    clause = said.clauses[index]
    before, after = said.text[clause.start : span.start], said.text[span.end : clause.end]
    if any(_rate(said, span, amount) for amount in said.sums) and not re.search(r"欠[^，,]{0,6}$|owe", before):
        return False  # 一个月4500
    if _LASTING.search(before[-8:]) or _LASTING.search(after[:6]) or _HABIT.search(before) or _LATER.match(after):
        return False
    if months == 1 and (re.search(r"(?:每|a |per )$", before[-4:]) or _rate_follows(said, span)):
        return False
    if _DONE_SO_LONG.search(before):
        return _NOTHING.match(said.text[span.end : span.end + 30]) is not None and span.unit == "month"
    near = [cue for cue in debts if said.clause_at(cue.start()) == index]
    if near:
        gap = min(max(cue.start() - span.end, span.start - cue.end()) for cue in near)
        return gap <= (16 if _HAN.search(clause.text) else 45) and _month_count(said, span, months)
    alone = len(clause.text.strip()) - (span.end - span.start) <= 4
    following = index + 1 in owing and said.clauses[index + 1].sentence == clause.sentence
    if alone and (following or index - 1 in owing) and span.unit == "month":
        return True
    return (index - 1 in owing or index + 1 in owing) and _WAGES_OF.match(said.text, span.end) is not None


def _month_count(said: Said, span: Span, months: float) -> bool:
    """欠了两年 may say since when; 两年工资 and 两年没发 say how much."""
    if span.unit == "month" or _WAGES_OF.match(said.text, span.end):
        return True
    return months <= 36 and re.match(r"(?:都|一直|了|\s)*没(?:有)?发", said.text[span.end : span.end + 8]) is not None


def _rate(said: Said, span: Span, amount: Amount) -> bool:
    """4500一个月, 4500 a month, 一个月4500: a rate, no length."""
    if not amount.marked and amount.value < 100:
        return False  # 8、9、10三个月
    between = said.text[amount.end : span.start].strip() if amount.end <= span.start else None
    return amount.start == span.end or between in ("", "a", "per")


def _rate_follows(said: Said, span: Span) -> bool:
    """一个月工资4500: the month belongs to the sum."""
    return any(
        0 <= amount.start - span.end <= 6
        and "欠" not in said.text[span.end : amount.start]
        and _MONTH_PAY_BEFORE.search(said.text[max(0, amount.start - 20) : amount.start])
        for amount in said.sums
    )


def _owed_amount(said: Said, owing: set[int], monthly: Amount | None) -> Amount | None:
    asked = said.asked in _ASKS_OF_DEBT
    if not owing and not asked:
        return None
    found: list[tuple[Amount, bool]] = []
    for amount in said.sums:
        index = said.clause_at(amount.start)
        clause = said.clauses[index]
        before = said.text[max(clause.start, amount.start - 24) : amount.start]
        if (
            amount.per is not None
            or amount is monthly
            or amount.value < 10
            or _ALREADY.search(before)
            or _EACH.search(before)
            or not _like_money(amount, before)
        ):
            continue
        total = _TOTAL.search(before) is not None or _TOTAL_AFTER.match(said.text, amount.end) is not None
        near = index in owing or total or _alone_by_debt(said.clauses[index], index, owing, amount)
        near = near or (asked and len(clause.text.strip()) - (amount.end - amount.start) <= 6)
        if near and not _not_pay(clause) and not _is_monthly(said, amount):
            found.append((amount, total))
    totals = [amount for amount, total in found if total]
    chosen = totals or [amount for amount, _ in found]
    return chosen[0] if chosen and len({amount.value for amount in chosen}) == 1 else None


def _like_money(amount: Amount, before: str) -> bool:
    if amount.marked or (amount.large and amount.value >= 100):
        return True
    year_like = amount.value == amount.value.to_integral() and Decimal(1990) <= amount.value <= Decimal(2035)
    owed_before = re.search(
        (
            r"欠(?:我们?|了|薪|着|款|工资|的|大概|差不多|我的|\d?个?月|是|\s|:){0,6}$|(?:owe[sd]?|owing"
            r"|unpaid|paid|arrears|wages|salary|pay)(?: me| us| of| about| is| my| around| nearly| over"
            r"|\s){0,4}$|工资(?:总共|一共|是|有|共)?$|扣了?我?$|欠条[^，,。]{0,6}$"
        ),
        before,
    )
    return amount.value >= 50 and not year_like and (owed_before is not None or _TOTAL.search(before) is not None)


def _alone_by_debt(clause: Clause, index: int, owing: set[int], amount: Amount) -> bool:
    """A clause that is little else than the sum, or names pay, beside one that says it is owed."""
    if index - 1 not in owing and index + 1 not in owing:
        return False
    short = len(clause.text.strip()) - (amount.end - amount.start) <= 6
    wages = WAGE.search(clause.text) is not None and not re.search(r"是|一个?月|every|each|is\b", clause.text)
    return (short or wages) and not re.search(r"借|交|罚|花|赔", clause.text)


def _not_pay(clause: Clause) -> bool:
    return _NOT_PAY.search(clause.text) is not None and not re.search(r"工资|工钱|薪|wages|salary", clause.text)
