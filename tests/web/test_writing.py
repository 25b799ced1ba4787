"""What is written is taken once, or refused with a sentence and given back."""

from __future__ import annotations

import json

import pytest
from fastapi import FastAPI

from bot import words
from bot.web.labels import LABELS
from bot.web.limits import Counter, Limits, network
from bot.web.routes import router

ID = "0123456789abcdef0123456789abcdef"


def send(client, text, client_id="a", **headers):
    return client.post("/api/chat", json={"text": text, "client_id": client_id}, headers=headers)


def said(client):
    return [block["paragraph"][0][1] for one in client.get("/api/chat").json()["said"] for block in one["blocks"]]


def test_a_message_is_on_disk_before_it_is_called_received(worker, store):
    answer = send(worker, "你好")

    with store.look() as work:
        heard = work.backlog().unheard

    assert answer.status_code == 202
    assert answer.json()["new"] is True
    assert heard == 1


def test_the_same_client_id_is_one_message(worker):
    first, again = send(worker, "你好"), send(worker, "你好")

    assert again.status_code == 202
    assert again.json() == {"id": first.json()["id"], "new": False}
    assert said(worker) == ["你好"]


def test_the_same_client_id_of_another_visitor_is_another_message(worker, visit):
    other = visit()
    first, second = send(worker, "你好"), send(other, "你好")

    assert first.json()["id"] != second.json()["id"]
    assert said(worker) == said(other) == ["你好"]


def test_a_first_message_whose_answer_got_lost_is_sent_again_by_the_same_visitor(visit):
    """The cookie came with the lost answer; the random client id stands in for it."""
    lost, again = visit(), visit()
    first, second = send(lost, "你好", ID), send(again, "你好", ID)

    assert second.json() == {"id": first.json()["id"], "new": False}
    assert said(again) == ["你好"]


def test_the_visitors_id_is_random_and_guarded(worker, visit):
    first = send(worker, "你好").headers["set-cookie"]
    send(visit(), "你好")

    name, value = first.split(";")[0].split("=")
    assert name == "anxin-talk"
    assert len(value) == 22
    assert "HttpOnly" in first
    assert "SameSite=lax" in first
    assert "Secure" not in first


def test_with_https_the_cookies_are_secure(store, clock, visit):
    app = FastAPI()
    app.include_router(router(store, words=words, now=clock, secure_cookies=True))
    worker = visit(app, "https://testserver")

    cookie = send(worker, "你好").headers["set-cookie"]

    assert cookie.startswith("__Host-anxin-talk=")
    assert "Secure" in cookie
    assert said(worker) == ["你好"]


def test_the_database_does_not_hold_the_visitors_id(worker, store, tmp_path):
    """Whoever reads the database must not be able to open the talk on the page."""
    send(worker, "你好", ID)
    visitor = worker.cookies["anxin-talk"]

    held = b"".join(path.read_bytes() for path in tmp_path.iterdir())

    assert "你好".encode() in held
    assert visitor.encode() not in held


@pytest.mark.parametrize("made_up", ["x", "a" * 23, "../../etc", "' OR 1=1 --", "é" * 22])
def test_a_made_up_cookie_is_no_visitor(worker, made_up):
    answer = worker.get("/api/chat", headers={"cookie": f"anxin-talk={made_up}".encode()})

    assert answer.json()["said"] == []


# ---- without scripts


def test_the_form_works_without_scripts(worker):
    answer = worker.post("/chat", data={"text": "第一行\r\n第二行", "client_id": ID}, follow_redirects=False)

    assert answer.status_code == 303
    assert answer.headers["location"] == "/chat#end"
    assert said(worker) == ["第一行\n第二行"]


def test_a_form_sent_twice_is_one_message_and_with_other_words_two(worker):
    for text in ("你好", "你好", "还有一件事"):
        worker.post("/chat", data={"text": text, "client_id": ID})

    assert said(worker) == ["你好", "还有一件事"]


# ---- not taken


@pytest.mark.parametrize("text", ["", "   ", "\n\t \u3000"])
def test_nothing_written_is_nothing_stored(worker, text):
    by_script, by_form = send(worker, text), worker.post("/chat", data={"text": text, "client_id": "a"})

    assert by_script.status_code == by_form.status_code == 422
    assert by_script.json()["detail"] == LABELS["zh"]["empty"]
    assert LABELS["zh"]["empty"] in by_form.text
    assert said(worker) == []


def test_ten_thousand_characters_are_taken_and_one_more_is_given_back(worker):
    whole, over = "工😀" * 5000, "工😀" * 5000 + "多"

    assert send(worker, whole).status_code == 202
    assert send(worker, over, "b").status_code == 413
    by_form = worker.post("/chat", data={"text": over, "client_id": "c"})

    assert by_form.status_code == 413
    assert LABELS["zh"]["too_long"] in by_form.text
    assert over in by_form.text
    assert said(worker) == [whole]


def test_a_flood_of_bytes_is_not_even_read(worker):
    answer = worker.post("/api/chat", content=b"[" * 2_000_000, headers={"content-type": "application/json"})

    assert answer.status_code == 413


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"text": 1, "client_id": "a"}',
        b'{"text": "x"}',
        b'{"text": "x", "client_id": ""}',
        b'{"text": "x", "client_id": "' + b"a" * 101 + b'"}',
        b"\xff\xfe\x00",
        b"[" * 100_000,
    ],
)
def test_what_cannot_be_read_is_refused(worker, body):
    answer = worker.post("/api/chat", content=body, headers={"content-type": "application/json"})

    assert answer.status_code == 422
    assert answer.json()["detail"] == LABELS["zh"]["unreadable"]


def test_only_json_is_json(worker):
    """Another site's form can send text/plain without asking first."""
    body = json.dumps({"text": "你好", "client_id": "a"})

    assert worker.post("/api/chat", content=body, headers={"content-type": "text/plain"}).status_code == 415


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "http://testserver.evil.example"},
        {"origin": "http://testserver:81"},
        {"origin": "http://[bad"},
        {"origin": "null"},
        {"origin": "null", "sec-fetch-site": "cross-site"},
    ],
)
def test_another_sites_page_is_refused(worker, headers):
    by_script = send(worker, "你好", **headers)
    by_form = worker.post("/chat", data={"text": "你好", "client_id": "a"}, headers=headers)

    assert by_script.status_code == by_form.status_code == 403
    assert "set-cookie" not in by_form.headers
    assert said(worker) == []


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_without_an_origin_the_browsers_word_counts(visit, site):
    bare = visit(origin=None)

    assert send(bare, "你好", **{"sec-fetch-site": site}).status_code == 403
    assert send(bare, "你好", **{"sec-fetch-site": "same-origin"}).status_code == 202
    assert send(bare, "你好", "b").status_code == 202


def test_our_own_form_without_a_referrer_is_ours(worker):
    """Under `no-referrer` a browser sends the form with the origin "null"."""
    answer = worker.post(
        "/chat",
        data={"text": "你好", "client_id": "a"},
        headers={"origin": "null", "sec-fetch-site": "same-origin"},
        follow_redirects=False,
    )

    assert answer.status_code == 303


def test_behind_a_proxy_the_public_address_is_ours(store, clock, visit):
    app = FastAPI()
    app.include_router(router(store, words=words, now=clock, public_url="https://help.example/"))

    assert send(visit(app), "你好", origin="https://help.example").status_code == 202


def test_a_store_that_is_down_gives_the_words_back(store, clock, visit, caplog):
    class Down:
        look = store.look

        def work(self):
            raise OSError("disk full while writing 老板三个月没发工资")

    app = FastAPI()
    app.include_router(router(Down(), words=words, now=clock))
    answer = visit(app).post("/chat", data={"text": "老板三个月没发工资", "client_id": "a"})

    assert answer.status_code == 503
    assert "老板三个月没发工资</textarea>" in answer.text
    assert "三个月" not in caplog.text


# ---- limits


def test_twenty_a_minute_are_taken_and_the_next_one_stays_in_the_box(worker, clock):
    taken = [send(worker, f"{n}", str(n)).status_code for n in range(20)]
    refused, by_form = send(worker, "二十一", "x"), worker.post("/chat", data={"text": "二十一", "client_id": "x"})
    clock.forward(seconds=61)

    assert taken == [202] * 20
    assert refused.status_code == by_form.status_code == 429
    assert LABELS["zh"]["too_fast"] in refused.json()["detail"]
    assert LABELS["en"]["too_fast"] in refused.json()["detail"]
    assert 0 < int(refused.headers["retry-after"]) <= 61
    assert "二十一</textarea>" in by_form.text
    assert send(worker, "二十一", "x").status_code == 202


def test_danger_is_heard_even_from_one_who_was_too_fast(worker):
    for number in range(21):
        send(worker, f"{number}", str(number))

    assert send(worker, "我不想活了", "x").status_code == 202


def test_two_hundred_a_day(clock):
    counter = Counter(Limits())
    refused = []
    for _ in range(201):
        clock.forward(minutes=1)
        refused.append(counter.take("v", "10.0.0.1", clock()))

    assert refused[:200] == [None] * 200
    assert refused[200].label == "too_many"


def test_sixty_a_minute_from_one_address(clock):
    counter = Counter(Limits())

    refused = [counter.take(f"visitor {number}", "10.0.0.1", clock()) for number in range(61)]

    assert refused[:60] == [None] * 60
    assert refused[60].label == "too_fast"
    assert counter.take("one more", "10.0.0.2", clock()) is None


def test_a_refused_message_is_not_counted(clock):
    counter = Counter(Limits(visitor_minute=1))
    counter.take("v", "a", clock())
    for _ in range(100):
        counter.take("v", "a", clock())
    clock.forward(seconds=61)

    assert counter.take("v", "a", clock()) is None


def test_an_ipv6_customer_is_one_address():
    assert network("2001:db8:1:2:3::4") == network("2001:db8:1:2:ffff::1") != network("2001:db8:1:3::4")
    assert network("10.0.0.1") != network("10.0.0.2")


# ---- the site


def test_the_sites_code_goes_with_the_first_message(worker, store, echo):
    worker.get("/chat?site=Baihe7")
    send(worker, "你好")
    echo.answer()

    with store.look() as work:
        site = work.conversation(echo.conversation_id).site

    assert site == "Baihe7"
    assert "anxin-site" not in worker.cookies


@pytest.mark.parametrize("site", ["a" * 33, "a b", "<script>", "", "工地"])
def test_a_site_that_is_no_code_is_left_out(worker, site):
    worker.get("/chat", params={"site": site})

    assert "anxin-site" not in worker.cookies


def test_whoever_waits_for_messages_is_told(store, clock, visit):
    told = []
    app = FastAPI()
    app.include_router(router(store, words=words, now=clock, received=lambda: told.append(1)))
    send(visit(app), "你好")

    assert told == [1]
