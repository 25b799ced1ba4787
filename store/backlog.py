"""Counts what waits, for the operator. Looks at states only, never at words."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from store.tables import Inbox, Outbox
from store.values import Backlog


def backlog(session: Session) -> Backlog:
    heard = select(Inbox.state, func.count()).where(Inbox.state != "done").group_by(Inbox.state)
    said = select(Outbox.state, func.count()).where(Outbox.state != "sent").group_by(Outbox.state)
    waiting: dict[str, int] = dict(session.execute(heard).all())
    queued: dict[str, int] = dict(session.execute(said).all())
    return Backlog(
        unheard=waiting.get("new", 0),
        parked=waiting.get("parked", 0),
        poison=waiting.get("poison", 0),
        unsent=queued.get("due", 0) + queued.get("sending", 0),
        failed=queued.get("failed", 0),
    )
