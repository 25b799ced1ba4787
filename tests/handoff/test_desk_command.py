"""`anxin desk`, as a script calls it; settings and words are the product's own."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from typer.testing import CliRunner

from bot.cli import context
from bot.cli.desk import desk
from handoff import accounts
from store.open import Store
from tests.handoff.town import Town


@pytest.fixture
def town(tmp_path, monkeypatch) -> Iterator[Town]:
    monkeypatch.setenv("ANXIN_DATA", str(tmp_path / "var"))
    monkeypatch.delenv("ANXIN_DATABASE_URL", raising=False)
    context.settings.cache_clear()
    store = context.open_store()
    yield Town(store, context.now())
    store.close()
    context.settings.cache_clear()


@pytest.fixture
def run(town):
    def run(*words: str, told: str = ""):
        return CliRunner().invoke(desk, list(words), input=told)

    return run


def test_a_case_from_the_queue_to_its_end(town, run):
    case = town.case(clocks={"sign": 60, "contact": 120})

    assert case.ticket in run("list").stdout
    assert run("claim", case.ticket, "--as", "Lin").exit_code == 0
    assert run("reply", case.ticket, "你好，我是小林", "--as", "Lin").exit_code == 0
    shown = json.loads(run("show", case.ticket).stdout)
    assert (shown["owner"], shown["holder"], shown["messages"][-1]["text"]) == ("Lin", "human", "你好，我是小林")
    assert run("back-to-bot", case.ticket).exit_code == 0
    assert town.holder(case) == "bot"
    assert run("close", case.ticket, "--outcome", "paid").exit_code == 0
    assert town.file(case).outcome == "paid"
    assert case.ticket not in run("list").stdout


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("claim", "AX-0", "--as", "Lin"), "There is no case AX-0."),
        (("show", "AX-0"), "There is no case AX-0."),
        (("reply", "TICKET", "hello", "--as", "Zhou"), "Lin has this case already."),
        (("reply", "TICKET", " ", "--as", "Lin"), "There is nothing to send"),
        (("claim", "TICKET", "--as", " "), "say who acts"),
        (("close", "TICKET", "--outcome", "won"), "There is no outcome 'won'"),
        (("add-user", "Ma", "--role", "boss"), "There is no role 'boss'"),
        (("add-user", "Ma", "--role", "admin", "--station", "B9"), "There is no station with the code B9"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_exit_code_2(town, run, words, sentence):
    case = town.case()
    run("claim", case.ticket, "--as", "Lin")

    done = run(*(case.ticket if word == "TICKET" else word for word in words))

    assert done.exit_code == 2
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr + done.stdout


def test_an_account_with_a_first_password(town, run):
    done = run("add-user", "Ma", "--role", "supervisor")

    password = done.stdout.split("First password: ")[1].strip()
    assert signs_in(town.store, "Ma", password) == "supervisor"


def test_an_account_with_a_password_of_ones_own(town, run):
    done = run("add-user", "Ma", "--role", "auditor", "--password-stdin", told="correct horse battery\n")

    assert "correct horse" not in done.stdout
    assert signs_in(town.store, "Ma", "correct horse battery") == "auditor"


def signs_in(store: Store, name: str, password: str) -> str:
    return accounts.login(store, accounts.Guesses(), name, password, address="::1", now=context.now()).role
