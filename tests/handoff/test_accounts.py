from __future__ import annotations

from datetime import timedelta

import pytest

from handoff import accounts
from handoff.accounts import AccountError, Refused, add_user, login, who
from handoff.guesses import OF_ADDRESS, OF_NAME_AND_ADDRESS, Guesses
from tests.handoff.town import PASSWORD

HERE, ELSEWHERE = "198.51.100.7", "203.0.113.9"


@pytest.fixture
def enter(town):
    guesses = Guesses()

    def enter(name: str = "Lin", password: str = PASSWORD, address: str = HERE):
        return login(town.store, guesses, name, password, address=address, now=town.now)

    return enter


def test_the_right_password_signs_in(town, enter):
    signed = enter()

    person = who(town.store, signed.token, town.now)

    assert (person.name, person.role, person.may_write) == ("Lin", "mediator", True)


def test_the_token_and_the_password_lie_nowhere(town, enter, tmp_path):
    signed = enter()
    town.store.scrub()

    kept = b"".join(path.read_bytes() for path in tmp_path.glob("anxin.db*"))

    assert signed.token.encode() not in kept
    assert PASSWORD.encode() not in kept
    assert b"$argon2id$" in kept
    assert signed.token not in repr(signed)


@pytest.mark.parametrize("name", ["Lin", "Nobody", "", "x" * 5000, "Lin\x00", "\ud800"])
def test_a_wrong_password_and_an_unknown_name_get_the_same_answer(enter, name):
    with pytest.raises(Refused, match=r"^The name or the password is wrong\.$"):
        enter(name, "wrong password")


def test_an_unknown_name_is_looked_at_as_thoroughly_as_a_known_one(town, enter, monkeypatch):
    """The same work is done for both, so that the time tells nothing."""
    add_user(town.store, "Ma", "mediator", PASSWORD, town.now)
    looked_at: list[str] = []
    monkeypatch.setattr(accounts, "_hasher", Counting(accounts._hasher, looked_at))

    for name in ("Ma", "Nobody"):
        with pytest.raises(Refused):
            enter(name, "wrong password")

    assert len(looked_at) == 2
    assert {told.split("$")[3] for told in looked_at} == {"m=65536,t=3,p=4"}


class Counting:
    """A hasher that notes what it was given."""

    def __init__(self, hasher, looked_at: list[str]) -> None:
        self._hasher, self._looked_at = hasher, looked_at

    def verify(self, digest: str, password: str) -> bool:
        self._looked_at.append(digest)
        return self._hasher.verify(digest, password)


def test_a_disabled_account_does_not_sign_in_and_is_out_at_once(town, enter):
    signed = enter()
    with town.store.work() as work:
        work.mediator("Lin").disabled_at = town.now

    assert who(town.store, signed.token, town.now) is None
    with pytest.raises(Refused):
        enter()


def test_half_an_hour_without_a_touch_ends_the_sign_in(town, enter):
    signed = enter()

    assert who(town.store, signed.token, town.later(minutes=29)) is not None
    assert who(town.store, signed.token, town.later(minutes=30)) is not None
    assert who(town.store, signed.token, town.later(minutes=31)) is None


def test_a_page_that_looks_by_itself_keeps_nobody_signed_in(town, enter):
    signed = enter()

    assert who(town.store, signed.token, town.later(minutes=20), active=False) is not None
    assert who(town.store, signed.token, town.later(minutes=11), active=False) is None


def test_twelve_hours_end_every_sign_in(town, enter):
    signed = enter()

    for _ in range(36):
        assert who(town.store, signed.token, town.later(minutes=20)) is not None
    assert who(town.store, signed.token, town.later(minutes=20)) is None


def test_signing_out_ends_it(town, enter):
    signed = enter()

    accounts.logout(town.store, signed.token)

    assert who(town.store, signed.token, town.now) is None


@pytest.mark.parametrize("token", ["", "guess", "\ud800", "x" * 10000])
def test_a_token_that_is_none_is_nobodys(town, token):
    assert who(town.store, token, town.now) is None


def test_guessing_is_slowed_down_by_name_and_address_and_the_owner_elsewhere_still_gets_in(town, enter):
    for _ in range(OF_NAME_AND_ADDRESS):
        with pytest.raises(Refused):
            enter(password="a wrong guess")

    with pytest.raises(Refused, match="wait") as slow:
        enter()

    assert slow.value.wait == timedelta(minutes=15)
    assert enter(address=ELSEWHERE).name == "Lin"
    town.later(minutes=15)
    assert enter().name == "Lin"


def test_the_right_password_forgets_the_wrong_ones(enter):
    for _ in range(2):
        for _ in range(OF_NAME_AND_ADDRESS - 1):
            with pytest.raises(Refused, match="wrong"):
                enter(password="a wrong guess")
        enter()


def test_trying_one_password_on_many_names_is_slowed_down_by_address(town):
    guesses = Guesses()

    waits = [guesses.wait(f"name{number}", HERE, town.now) for number in range(OF_ADDRESS + 1)]

    assert waits[:-1] == [None] * OF_ADDRESS
    assert waits[-1] is not None


@pytest.mark.parametrize("address", ["2001:db8:1:2::1", "2001:db8:1:2:ffff::9"])
def test_one_guesser_has_all_of_a_network_of_ipv6(town, address):
    guesses = Guesses()
    for number in range(OF_NAME_AND_ADDRESS):
        guesses.wait("Lin", f"2001:db8:1:2::{number + 5}", town.now)

    assert guesses.wait("Lin", address, town.now) is not None
    assert guesses.wait("Lin", "2001:db8:1:3::1", town.now) is None


def test_the_memory_of_guesses_has_an_end(town, monkeypatch):
    monkeypatch.setattr("handoff.guesses.REMEMBERED", 100)
    guesses = Guesses()
    for number in range(500):
        guesses.wait("Lin", f"10.0.{number // 250}.{number % 250}", town.now)

    assert len(guesses._tries) <= 100


@pytest.mark.parametrize("role", accounts.ROLES)
def test_every_role_can_be_given_and_only_an_auditor_may_not_write(town, role):
    add_user(town.store, f"A {role}", role, PASSWORD, town.now)

    assert accounts.Person(f"A {role}", role, "").may_write == (role != "auditor")


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"name": " "}, "A name has"),
        ({"name": "x" * 61}, "A name has"),
        ({"name": "a\x1b[31m"}, "A name has"),
        ({"role": "boss"}, "There is no role 'boss'"),
        ({"password": "short"}, "A password has"),
        ({"password": "longestname", "name": "LongestName"}, "is not the name"),
        ({"station": "B9"}, "There is no station with the code B9"),
        ({"name": "Lin"}, "There is already an account named Lin"),
    ],
)
def test_an_account_that_cannot_be_is_refused_in_a_sentence(town, told, sentence):
    given = {"name": "Ma", "role": "mediator", "password": PASSWORD, "station": None} | told

    with pytest.raises(AccountError, match=sentence):
        add_user(town.store, given["name"], given["role"], given["password"], town.now, station=given["station"])


def test_an_account_belongs_to_its_station(town):
    with town.store.work() as work:
        station = work.add_station("B1", "Baihe")

    add_user(town.store, "Ma", "mediator", PASSWORD, town.now, station="B1")

    with town.store.look() as work:
        assert work.mediator("Ma").station_id == station.id


def test_first_passwords_are_long_enough_and_differ():
    made = {accounts.first_password() for _ in range(20)}

    assert len(made) == 20
    assert min(map(len, made)) >= accounts.SHORTEST_PASSWORD
