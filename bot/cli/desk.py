"""``anxin desk``: what a mediator does in the console, for scripts. Trusts whoever may run it; words no message."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from bot import words
from bot.cli.context import now, open_store, settings, stop
from handoff import accounts
from handoff import desk as cases
from handoff.states import NotAllowed, Outcome
from handoff.view import case_json
from store.desk_queries import desk_cases
from store.open import Store

desk = typer.Typer(
    no_args_is_help=True,
    help="What a mediator does: list, show, claim, reply, hand back, close.",
    rich_markup_mode=None,
)

Ticket = Annotated[str, typer.Argument(help="the case, such as AX-7KQ4-9F2M", metavar="TICKET")]
As = Annotated[str, typer.Option("--as", help="the name that acts")]
Behalf = Annotated[str, typer.Option("--as", help="the name that acts; by default whoever has the case")]


@contextmanager
def _at_work() -> Iterator[Store]:
    """The store; a refusal becomes one plain sentence."""
    store = open_store()
    try:
        yield store
    except (NotAllowed, accounts.AccountError) as refused:
        stop(str(refused))
    finally:
        store.close()


def _named(name: str) -> str:
    return name.strip() or stop("say who acts: --as NAME")


@desk.command("list")
def list_cases() -> None:
    """Every case that is not closed: ticket, mode, status, type, worker, owner, next step and when it is due."""
    zone = settings().zone
    with _at_work() as store, store.look() as work:
        for row in desk_cases(work, closed_at_most=0):
            case, clock = row.case, row.clock
            due = f"{clock.step} by {clock.due_at.astimezone(zone):%Y-%m-%d %H:%M:%S}" if clock else "-"
            told = (case.ticket, case.mode, case.status, case.case_type, row.worker, case.owner or "-", due)
            print("\t".join(told))


@desk.command()
def show(ticket: Ticket) -> None:
    """One case as JSON."""
    with _at_work() as store, store.look() as work:
        case = work.case_by_ticket(ticket)
        if case is None:
            stop(f"There is no case {ticket}.")
        print(json.dumps(case_json(work, case, settings().zone, pack=settings().pack), ensure_ascii=False, indent=2))


@desk.command()
def claim(ticket: Ticket, name: As) -> None:
    """Take a case: the bot is silent from then on."""
    with _at_work() as store:
        cases.claim(store, ticket, _named(name), now())
    print(f"{ticket} is with {name.strip()} now.")


@desk.command()
def reply(ticket: Ticket, text: Annotated[str, typer.Argument(help="what the worker will read")], name: As) -> None:
    """Write to the worker."""
    with _at_work() as store:
        cases.reply(store, ticket, _named(name), text, now())
    print(f"{ticket}: handed to the sender.")


@desk.command("back-to-bot")
def back_to_bot(ticket: Ticket, name: Behalf = "") -> None:
    """Let the bot go on."""
    with _at_work() as store:
        cases.back_to_bot(store, ticket, name.strip() or None, now(), words=words.text)
    print(f"{ticket} is with the bot again.")


@desk.command()
def close(
    ticket: Ticket,
    outcome: Annotated[str, typer.Option(help=f"one of {', '.join(Outcome)}")],
    name: Behalf = "",
) -> None:
    """End a case and tell the worker."""
    with _at_work() as store:
        cases.close(store, ticket, name.strip() or None, outcome, now(), words=words.text)
    print(f"{ticket} is closed: {outcome}.")


@desk.command("add-user")
def add_user(
    name: Annotated[str, typer.Argument(help="the name to sign in with")],
    role: Annotated[str, typer.Option(help=f"one of {', '.join(accounts.ROLES)}")],
    station: Annotated[str, typer.Option(help="code of the station")] = "",
    password_stdin: Annotated[
        bool, typer.Option("--password-stdin", help="read the password from standard input")
    ] = False,
) -> None:
    """Make an account. Without --password-stdin a first password is printed, this once."""
    password = sys.stdin.readline().rstrip("\r\n") if password_stdin else accounts.first_password()
    with _at_work() as store:
        accounts.add_user(store, name, role, password, now(), station=station or None)
    print(f"{name.strip()} can sign in as {role}.")
    if not password_stdin:
        print(f"First password: {password}")
