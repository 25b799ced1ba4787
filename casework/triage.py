"""Decides a case's mode and flags, and says by which rules. Never decides who is right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from casework import flags as known
from casework.elements import CaseType


@dataclass(frozen=True, slots=True)
class Triage:
    """What the rules say of a case."""

    mode: str  # routine, panel, emergency
    flags: tuple[str, ...]
    reasons: tuple[str, ...]  # ids of the rules that fired

    @property
    def hard(self) -> bool:
        """True where a person takes over from the bot."""
        return self.mode != "routine" or any(flag in known.AT_ONCE or flag == "deadline_near" for flag in self.flags)


RULE_OF_FLAG = {
    "self_harm": "R01_self_harm",
    "violence_threat": "R02_violence",
    "serious_injury": "R03_serious_injury",
    "forced_labour": "R04_forced_labour",
    "child_labour": "R05_child_labour",
    "sexual_violence": "R06_sexual_violence",
    "asked_for_human": "R07_asked_for_human",
    "not_understood": "R08_not_understood",
    "bot_unavailable": "R09_bot_unavailable",
    "employer_fleeing": "R10_employer_fleeing",
    "collective": "R12_collective_by_count",
    "harassment": "R13_harassment",
    "pregnant_worker": "R14_pregnant_worker",
    "young_worker": "R15_young_worker",
    "deadline_near": "R16_deadline_near",
    "about_to_sign": "R17_about_to_sign",
}

_CUES: dict[str, str] = {
    "employer_fleeing": (
        r"(?:老板|包工头|公司|工头|负责人|法人|厂长?).{0,8}(?:跑路|跑了|失联|失踪|联系不上|找不到人|不见了"
        r"|消失|卷款|转移(?:财产|资产|设备)|搬空)|(?:人去楼空|跑路)"
        r"|\b(?:boss|owner|company|employer|contractor|manager)\b.{0,24}\b"
        r"(?:disappeared|vanished|ran away|run away|fled|gone missing|is gone|unreachable|skipped town"
        r"|moving (?:the )?(?:machines|equipment|assets))\b"
    ),
    "harassment": (
        r"性骚扰|骚扰(?!电话|短信)|动手动脚|摸(?:我|她)(?:的)?(?:屁股|胸|腿|大腿|手)|黄色(?:笑话|段子)"
        r"|\bsexual(?:ly)? harass\w*|\bgrop(?:e|ed|ing)\b|\btouch(?:es|ed|ing) me\b"
    ),
    "pregnant_worker": r"怀孕|孕期|孕妇|怀了(?:孕|宝宝|二胎)|产假|哺乳期|\bpregnan\w*|\bmaternity\b|\bbreast ?feed\w*",
    "young_worker": (
        r"(?:我|才|刚满?|今年|只有)(?:才|刚满?|今年|只有)?(?:16|17|十六|十七)(?:周)?岁|未成年"
        r"|\b(?:i'?m|i am|im|only|just)\s+(?:16|17|sixteen|seventeen)\b(?!\s*(?:hours?|days?|months?|people|of us))"
    ),
    "about_to_sign": (
        r"(?:让|叫|要|逼|催)(?:我们?|俺|大家|员工)?.{0,8}签(?:字|名|协议|离职|自愿|和解|放弃|一个|个|份)"
        r"|(?:该不该|要不要|能不能|可不可以|能)签(?:字|吗|不)"
        r"|\b(?:asked|told|want(?:s|ed)?|forc(?:ed|ing)|mak(?:e|ing)|pressur\w+)\b.{0,16}\b"
        r"(?:me|us)\b.{0,10}\bsign\b|\bshould i sign\b"
    ),
}
_COMPILED = {flag: re.compile(cue, re.IGNORECASE) for flag, cue in _CUES.items()}


def cues(text: str) -> tuple[str, ...]:
    """Flags below an emergency whose words stand in one message."""
    return tuple(flag for flag, cue in _COMPILED.items() if cue.search(text))


def triage(
    case_type: CaseType,
    values: Mapping[str, object],
    raised: Iterable[str],
    *,
    workers_of_employer: int = 1,
    deadline_near: bool = False,
) -> Triage:
    """Mode and flags of a case.

    ``raised``: flags found in the worker's words or set by the talk; ``workers_of_employer``: distinct workers who
    have a case against the same employer in the last 30 days, this one included.
    """
    flags = set(raised)
    extra: list[str] = []
    people = values.get("people_affected")
    if isinstance(people, int) and people >= known.COLLECTIVE_FROM:
        flags.add("collective")
    if workers_of_employer >= known.COLLECTIVE_FROM:
        flags.add("collective")
        extra.append("R11_collective_cluster")
    elif workers_of_employer >= 3:
        extra.append("R11_cluster_watch")
    if values.get("protected_status") == "pregnant":
        flags.add("pregnant_worker")
    if deadline_near:
        flags.add("deadline_near")
    if case_type is not CaseType.DISMISSAL and case_type is not CaseType.DISCRIMINATION_HARASSMENT:
        flags.discard("pregnant_worker")
    ordered = tuple(flag for flag in known.ALL if flag in flags)
    mode = "routine"
    if any(flag in known.PANEL for flag in ordered):
        mode = "panel"
    if any(flag in known.EMERGENCY for flag in ordered):
        mode = "emergency"
    unique = tuple(dict.fromkeys(ordered))
    return Triage(mode, unique, (*(RULE_OF_FLAG[flag] for flag in unique), *extra))
