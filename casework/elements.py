"""What a case is made of: the case types, the elements (要素) of each sheet, and the shape of their values.
Never asks and never stores.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class CaseType(StrEnum):
    """The matter of a case; one is the case's type, further ones go to ``also``."""

    WAGE_ARREARS = "wage_arrears"
    OVERTIME_PAY = "overtime_pay"
    DISMISSAL = "dismissal"
    WORK_INJURY = "work_injury"
    NO_CONTRACT = "no_contract"
    SOCIAL_INSURANCE = "social_insurance"
    GIG_WORKER = "gig_worker"
    DISCRIMINATION_HARASSMENT = "discrimination_harassment"
    OTHER_LABOUR = "other_labour"
    NOT_LABOUR = "not_labour"


class Kind(StrEnum):
    """The shape of an element's value."""

    TEXT = "text"  # the worker's own words
    DATE = "date"  # YYYY-MM-DD, or YYYY-MM where no day is known
    MONEY = "money"  # decimal string in yuan
    COUNT = "count"  # integer
    NUMBER = "number"  # integer, or a decimal such as 3.5
    CHOICE = "choice"  # one of ``choices``
    LIST = "list"  # list of words


class Status(StrEnum):
    """How far an element can be leaned on."""

    STATED = "stated"
    CONFIRMED = "confirmed"
    INFERRED = "inferred"
    CONTRADICTED = "contradicted"
    DECLINED = "declined"
    UNKNOWN = "unknown"


YES_NO = ("yes", "no")
YES_NO_UNKNOWN = ("yes", "no", "unknown")


@dataclass(frozen=True, slots=True)
class Element:
    """One line of an element sheet."""

    key: str
    kind: Kind
    choices: tuple[str, ...] = ()


def _by_key(*elements: Element) -> Mapping[str, Element]:
    return MappingProxyType({element.key: element for element in elements})


ELEMENTS: Mapping[str, Element] = _by_key(
    Element("employer", Kind.TEXT),
    Element("workplace", Kind.TEXT),
    Element("job", Kind.TEXT),
    Element("entry_date", Kind.DATE),
    Element("written_contract", Kind.CHOICE, YES_NO_UNKNOWN),
    Element("still_employed", Kind.CHOICE, YES_NO),
    Element("last_day", Kind.DATE),
    Element("monthly_pay", Kind.MONEY),
    Element("people_affected", Kind.COUNT),
    Element("evidence", Kind.LIST),
    Element("demand", Kind.TEXT),
    Element("steps_taken", Kind.TEXT),
    Element("owed_months", Kind.NUMBER),
    Element("owed_amount", Kind.MONEY),
    Element("owed_from", Kind.DATE),
    Element("promised_pay_date", Kind.DATE),
    Element("contractor", Kind.TEXT),
    Element("overtime_hours_workday", Kind.NUMBER),
    Element("overtime_hours_restday", Kind.NUMBER),
    Element("overtime_hours_holiday", Kind.NUMBER),
    Element("dismissal_date", Kind.DATE),
    Element("notice_form", Kind.CHOICE, ("written", "spoken", "message", "none")),
    Element("stated_reason", Kind.TEXT),
    Element("protected_status", Kind.CHOICE, ("none", "pregnant", "injured", "sick", "near_retirement")),
    Element("wants", Kind.CHOICE, ("job_back", "money", "unsure")),
    Element("certificate", Kind.CHOICE, YES_NO_UNKNOWN),
    Element("injury_date", Kind.DATE),
    Element("injury_place", Kind.TEXT),
    Element("injury_task", Kind.TEXT),
    Element("on_shift", Kind.CHOICE, YES_NO),
    Element("commute", Kind.CHOICE, YES_NO),
    Element("hospital", Kind.TEXT),
    Element("insured", Kind.CHOICE, YES_NO_UNKNOWN),
    Element("employer_reported", Kind.CHOICE, YES_NO_UNKNOWN),
    Element("application_filed", Kind.CHOICE, YES_NO),
    Element("platform", Kind.TEXT),
    Element("account_blocked", Kind.CHOICE, YES_NO),
    Element("order_injury", Kind.CHOICE, YES_NO),
    Element("insurance_missing", Kind.LIST),
    Element("waiver_signed", Kind.CHOICE, YES_NO),
    Element("conduct", Kind.TEXT),
    Element("conduct_date", Kind.DATE),
    Element("told_employer", Kind.CHOICE, YES_NO),
)

# In order of asking: first what decides who must act and by when, last what only helps later.
SHEETS: Mapping[CaseType, tuple[str, ...]] = MappingProxyType(
    {
        CaseType.WAGE_ARREARS: (
            "owed_months",
            "owed_amount",
            "employer",
            "workplace",
            "job",
            "still_employed",
            "last_day",
            "owed_from",
            "entry_date",
            "monthly_pay",
            "written_contract",
            "people_affected",
            "contractor",
            "promised_pay_date",
            "evidence",
            "steps_taken",
            "demand",
        ),
        CaseType.DISMISSAL: (
            "dismissal_date",
            "stated_reason",
            "notice_form",
            "employer",
            "workplace",
            "job",
            "still_employed",
            "last_day",
            "entry_date",
            "monthly_pay",
            "written_contract",
            "protected_status",
            "certificate",
            "people_affected",
            "evidence",
            "steps_taken",
            "wants",
            "demand",
        ),
        CaseType.WORK_INJURY: (
            "injury_date",
            "injury_place",
            "injury_task",
            "on_shift",
            "commute",
            "hospital",
            "employer",
            "workplace",
            "job",
            "employer_reported",
            "application_filed",
            "insured",
            "entry_date",
            "written_contract",
            "still_employed",
            "last_day",
            "monthly_pay",
            "evidence",
            "steps_taken",
            "demand",
        ),
        CaseType.OVERTIME_PAY: (
            "overtime_hours_workday",
            "overtime_hours_restday",
            "overtime_hours_holiday",
            "employer",
            "workplace",
            "job",
            "monthly_pay",
            "entry_date",
            "still_employed",
            "last_day",
            "evidence",
            "demand",
        ),
        CaseType.NO_CONTRACT: (
            "entry_date",
            "employer",
            "workplace",
            "job",
            "written_contract",
            "monthly_pay",
            "still_employed",
            "last_day",
            "evidence",
            "demand",
        ),
        CaseType.SOCIAL_INSURANCE: (
            "insurance_missing",
            "employer",
            "workplace",
            "entry_date",
            "waiver_signed",
            "monthly_pay",
            "still_employed",
            "last_day",
            "evidence",
            "demand",
        ),
        CaseType.GIG_WORKER: (
            "platform",
            "owed_amount",
            "account_blocked",
            "order_injury",
            "employer",
            "workplace",
            "entry_date",
            "monthly_pay",
            "evidence",
            "demand",
        ),
        CaseType.DISCRIMINATION_HARASSMENT: (
            "conduct",
            "conduct_date",
            "told_employer",
            "employer",
            "workplace",
            "job",
            "still_employed",
            "last_day",
            "evidence",
            "demand",
        ),
        CaseType.OTHER_LABOUR: (
            "demand",
            "employer",
            "workplace",
            "job",
            "still_employed",
            "last_day",
            "entry_date",
            "evidence",
            "steps_taken",
        ),
        CaseType.NOT_LABOUR: (),
    }
)

LABOUR: tuple[CaseType, ...] = tuple(case_type for case_type in CaseType if case_type is not CaseType.NOT_LABOUR)
JOB_HELP: frozenset[CaseType] = frozenset({CaseType.WAGE_ARREARS, CaseType.DISMISSAL})
