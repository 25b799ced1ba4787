"""A case as JSON, as CONTRACT names it. Shows a worker by the neutral name only, never by an address."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import Any

from handoff.casefile import CaseFile, load
from store.tables import Case
from store.work import Work


def case_json(work: Work, case: Case, zone: tzinfo, *, pack: str = "cn") -> dict[str, Any]:
    """What ``anxin cases --jsonl`` prints of one case."""
    return file_json(load(work, case, pack=pack), zone)


def file_json(file: CaseFile, zone: tzinfo) -> dict[str, Any]:
    case = file.case

    def moment(at: datetime | None) -> str | None:
        return at.astimezone(zone).isoformat(timespec="seconds") if at else None

    return {
        "ticket": case.ticket,
        "opened_at": moment(case.opened_at or case.created_at),
        "channel": case.channel,
        "language": case.language,
        "case_type": case.case_type,
        "also": case.also,
        "mode": case.mode,
        "flags": case.flags,
        "reasons": case.reasons,
        "status": case.status,
        "owner": case.owner,
        "worker": file.worker.display,
        "holder": file.talk.holder,
        "elements": {
            row.key: {"value": row.value, "status": row.status, "message_id": row.message_id} for row in file.elements
        },
        "deadlines": [
            {
                "rule": limit.rule,
                "safe_last_day": limit.safe_last_day.isoformat(),
                "nominal": limit.nominal.isoformat(),
                "rolled_last_day": limit.rolled_last_day.isoformat(),
            }
            for limit in file.deadlines
        ],
        "referral": {
            "status": file.referral.status,
            "offered_at": moment(file.referral.offered_at),
            "answered_at": moment(file.referral.answered_at),
        }
        if file.referral
        else None,
        "messages": [
            {
                "id": message.id,
                "at": moment(message.at),
                "from": message.author,
                "code": message.code,
                "text": message.text,
            }
            for message in file.messages
        ],
        "clocks": [
            {
                "step": clock.step,
                "due_at": moment(clock.due_at),
                "done_at": moment(clock.done_at),
                "missed": clock.missed,
            }
            for clock in file.clocks
        ],
        "outcome": case.outcome,
        "closed_at": moment(case.closed_at),
    }
