"""The statuses of a case, and which verb leads from which to which. Never writes a case."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """Where a case stands."""

    INTAKE = "intake"  # still being asked
    OPEN = "open"  # waits for a mediator
    CLAIMED = "claimed"
    WAITING_WORKER = "waiting_worker"
    WAITING_EMPLOYER = "waiting_employer"
    CLOSED = "closed"
    FOLLOW_UP = "follow_up"
    SETTLED = "settled"


class Outcome(StrEnum):
    """How a case ended."""

    PAID = "paid"
    AGREED = "agreed"
    PARTLY_PAID = "partly_paid"
    ARBITRATION = "arbitration"
    INSPECTION = "inspection"
    LEGAL_AID = "legal_aid"
    COURT = "court"
    TRANSFERRED = "transferred"
    WITHDRAWN = "withdrawn"
    OUT_OF_SCOPE = "out_of_scope"
    UNREACHABLE = "unreachable"


class DeskError(Exception):
    """The desk does not do this."""


class NotAllowed(DeskError):
    """The desk refuses: ``code`` and ``facts`` for the pages, the message one plain sentence for the command line."""

    def __init__(self, code: str, sentence: str, **facts: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.facts = facts


_S = Status
HELD = (_S.CLAIMED, _S.WAITING_WORKER, _S.WAITING_EMPLOYER)
RUNNING = (_S.INTAKE, _S.OPEN, *HELD)

STEPS: dict[tuple[Status, str], Status] = {
    (_S.INTAKE, "open"): _S.OPEN,
    (_S.INTAKE, "claim"): _S.CLAIMED,
    (_S.OPEN, "claim"): _S.CLAIMED,
    **{(status, "reply"): _S.WAITING_WORKER for status in HELD},
    (_S.WAITING_WORKER, "hear"): _S.CLAIMED,  # the worker has answered
    **{(status, "wait_for_employer"): _S.WAITING_EMPLOYER for status in HELD},
    **{(status, "ask_on"): _S.INTAKE for status in (_S.OPEN, *HELD)},  # back to the bot, which goes on asking
    **{(status, "hand_back"): _S.OPEN for status in (_S.OPEN, *HELD)},  # back to the bot, with nothing left to ask
    **{(status, "close"): _S.CLOSED for status in (*RUNNING, _S.FOLLOW_UP)},
    (_S.CLOSED, "follow_up"): _S.FOLLOW_UP,
    (_S.FOLLOW_UP, "settle"): _S.SETTLED,
    **{(status, "reopen"): _S.OPEN for status in (_S.CLOSED, _S.FOLLOW_UP)},
}

_DOING = {
    "open": "opened",
    "claim": "claimed",
    "reply": "replied to: claim it first",
    "hear": "heard",
    "wait_for_employer": "put to wait: claim it first",
    "ask_on": "handed back to the bot",
    "hand_back": "handed back to the bot",
    "close": "closed",
    "follow_up": "followed up",
    "settle": "settled",
    "reopen": "opened again",
}
_BEING = {
    _S.INTAKE: "still being asked by the bot",
    _S.OPEN: "waiting for a mediator",
    _S.CLAIMED: "claimed",
    _S.WAITING_WORKER: "waiting for the worker",
    _S.WAITING_EMPLOYER: "waiting for the employer",
    _S.CLOSED: "closed",
    _S.FOLLOW_UP: "being followed up",
    _S.SETTLED: "settled",
}


def step(status: str, verb: str) -> Status:
    """The status that ``verb`` leads to; NotAllowed where it leads nowhere."""
    now = Status(status)
    then = STEPS.get((now, verb))
    if then is None:
        raise NotAllowed("step", f"A case that is {_BEING[now]} cannot be {_DOING[verb]}.", status=now, verb=verb)
    return then


def allows(status: str, verb: str) -> bool:
    return (Status(status), verb) in STEPS
