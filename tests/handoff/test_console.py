from __future__ import annotations

import re
from datetime import timedelta

import pytest
from fastapi import FastAPI

from handoff import desk
from handoff.console.guard import HEADERS, own_path
from handoff.console.routes import router
from tests.handoff.town import PASSWORD, WORKER, ZONE, Browser, TestClient, words

HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{7*7}}"
MINUTE = timedelta(minutes=1)
PAGES = ("/desk", "/desk/", "/desk?tab=all", "/desk?q=x", "/desk/login", "/desk/nothing", "/desk/cases/AX-0")


def page(answer) -> str:
    assert answer.status_code == 200
    return answer.text


# ---- signing in


@pytest.mark.parametrize("path", ["/desk", "/desk/cases/AX-0000-0000", "/desk/cases/AX-0000-0000/sheet", "/desk/here"])
def test_nobody_sees_a_page_without_signing_in(browser, path):
    answer = browser().get(path)

    assert answer.status_code == 303
    assert answer.headers["location"] == f"/desk/login?next={path}"


def test_signing_in_leads_on_and_out_again(browser):
    someone = browser()

    entered = someone.sign_in("Lin")

    assert (entered.status_code, entered.headers["location"]) == (303, "/desk")
    assert "Lin" in page(someone.get("/desk"))
    assert someone.get("/desk/login").status_code == 303
    left = someone.post("/desk/logout", csrf=someone.csrf())
    assert (left.status_code, left.headers["location"]) == (303, "/desk/login")
    assert someone.get("/desk").status_code == 303


def test_a_wrong_password_says_so_and_keeps_the_name(browser):
    answer = browser().sign_in("Lin", "wrong password")

    assert answer.status_code == 401
    assert "用户名或密码不对" in answer.text
    assert 'value="Lin"' in answer.text
    assert "wrong password" not in answer.text


def test_too_many_guesses_must_wait(browser):
    someone = browser()
    for _ in range(5):
        someone.sign_in("Lin", "wrong password")

    answer = someone.sign_in("Lin")

    assert answer.status_code == 429
    assert answer.headers["retry-after"] == "900"
    assert "15 分钟" in answer.text


def test_the_sign_in_form_has_a_token_too(browser):
    someone = browser()
    someone.get("/desk/login")

    answer = someone.post("/desk/login", name="Lin", password=PASSWORD, csrf="guess")

    assert answer.status_code == 403
    assert "anxin_desk" not in someone.client.cookies


def test_a_sign_in_gets_a_new_token_whatever_the_browser_brought(browser):
    someone = browser()
    someone.client.cookies.set("anxin_desk", "planted", path="/desk")

    someone.sign_in("Lin")

    assert [cookie.value for cookie in someone.client.cookies.jar if cookie.name == "anxin_desk"] != ["planted"]


def test_cookies_are_out_of_reach_of_scripts_and_other_sites(browser):
    entered = browser().sign_in("Lin")

    kept = next(value for value in entered.headers.get_list("set-cookie") if value.startswith("anxin_desk="))
    assert {"HttpOnly", "SameSite=lax", "Path=/desk"} <= set(kept.split("; "))
    assert "Secure" not in kept


def test_cookies_are_secure_where_the_desk_is_reached_by_https(town):
    app = FastAPI()
    app.include_router(router(town.store, words=words, timezone=ZONE, secure_cookies=True, now=lambda: town.now))
    someone = Browser(TestClient(app, follow_redirects=False, base_url="https://desk.example"))

    entered = someone.sign_in("Lin")

    assert all("Secure" in kept for kept in entered.headers.get_list("set-cookie") if '=""' not in kept)


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("/desk/cases/AX-7KQ4-9F2M", "/desk/cases/AX-7KQ4-9F2M"),
        ("/desk?tab=mine", "/desk?tab=mine"),
        ("https://evil.example/desk", "/desk"),
        ("//evil.example/desk", "/desk"),
        ("/desk/../../x", "/desk"),
        ("/deskevil", "/desk"),
        ("/desk\r\nSet-Cookie: a=b", "/desk"),
        ("", "/desk"),
    ],
)
def test_signing_in_leads_to_the_desks_own_pages_only(path, kept):
    assert own_path(path) == kept


def test_half_an_hour_alone_signs_out_and_the_case_comes_back_after_signing_in(lin, town):
    case = town.case()
    town.later(minutes=31)

    answer = lin.get(f"/desk/cases/{case.ticket}?tab=queue")

    assert answer.headers["location"] == f"/desk/login?next=/desk/cases/{case.ticket}%3Ftab%3Dqueue"


def test_what_was_written_is_not_lost_when_the_sign_in_has_ended(lin, town):
    case = town.case()
    csrf = lin.csrf()
    town.later(minutes=31)

    answer = lin.post(f"/desk/cases/{case.ticket}/reply", csrf=csrf, text="一封很长的回信")

    assert answer.status_code == 401
    assert "一封很长的回信" in answer.text


# ---- headers, languages


@pytest.mark.parametrize("path", PAGES)
def test_every_page_carries_the_headers(lin, path):
    answer = lin.get(path)

    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS


def test_refusals_and_redirects_carry_them_too(browser):
    someone = browser()
    for answer in (someone.get("/desk"), someone.post("/desk/logout"), someone.post("/desk/login")):
        assert answer.headers["content-security-policy"] == HEADERS["Content-Security-Policy"]
        assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", ["/desk", "/desk/login", "/desk/nothing"])
def test_no_page_has_script_or_style_within_it_nor_anything_from_elsewhere(lin, path):
    text = lin.get(path).text

    assert not re.search(r"<script(?![^>]*\bsrc=\"/desk/)|<style|\sstyle=|\son\w+=|https?://", text)


def test_style_and_script_are_our_own_and_kept_by_their_digest(lin):
    for path in re.findall(r'(?:href|src)="(/desk/static/[^"]+)"', lin.get("/desk").text):
        answer = lin.get(path)
        assert answer.status_code == 200
        assert answer.headers["cache-control"].startswith("public")
        assert answer.headers["x-content-type-options"] == "nosniff"
    assert lin.get("/desk/static/routes.py").status_code == 404


def test_the_language_is_asked_for_then_kept_then_the_browsers(browser):
    someone = browser()

    assert 'lang="zh-CN"' in someone.get("/desk/login").text
    assert 'lang="en"' in someone.get("/desk/login", **{"Accept-Language": "fr, en;q=0.8, zh;q=0.5"}).text
    assert 'lang="zh-CN"' in someone.get("/desk/login", **{"Accept-Language": "fr"}).text
    assert 'lang="en"' in someone.get("/desk/login?lang=en").text
    assert 'lang="en"' in someone.get("/desk/login").text
    assert 'lang="en"' in someone.get("/desk/login?lang=<script>").text


# ---- what is done


def test_claiming_replying_and_closing_by_the_pages(lin, town):
    case = town.case(clocks={"sign": 60})

    claimed = lin.does(case, "claim")
    replied = lin.does(case, "reply", text="你好\r\n我是小林")
    closed = lin.does(case, "close", outcome="agreed")

    for answer, what in ((claimed, "claimed"), (replied, "replied"), (closed, "closed")):
        assert (answer.status_code, answer.headers["location"]) == (303, f"/desk/cases/{case.ticket}?done={what}")
    assert [said.text for said in town.talk(case)][1:] == ["你好\n我是小林", f"[closed zh {case.ticket} agreed]"]
    assert town.file(case).outcome == "agreed"
    assert "已结案，工人会收到通知" in page(lin.get(closed.headers["location"]))


def test_handing_back_shows_first_what_the_worker_will_read(lin, town):
    case = town.case()
    lin.does(case, "claim")

    assert f"[back_with_bot zh {case.ticket}]" in page(lin.get(f"/desk/cases/{case.ticket}/back-to-bot"))
    assert town.holder(case) == "human"
    assert lin.does(case, "back-to-bot").status_code == 303
    assert town.holder(case) == "bot"


def test_closing_shows_first_what_the_worker_will_read(lin, town):
    case = town.case()
    lin.does(case, "claim")

    asked = page(lin.get(f"/desk/cases/{case.ticket}/close?outcome=paid"))

    assert f"[closed zh {case.ticket} paid]" in asked
    assert town.file(case).status == "claimed"
    assert lin.get(f"/desk/cases/{case.ticket}/close").status_code == 422


def test_the_second_mediator_reads_who_has_it(lin, browser, town):
    case = town.case()
    zhou = browser()
    zhou.sign_in("Zhou")
    zhou.does(case, "claim")

    answer = lin.does(case, "claim")

    assert answer.status_code == 409
    assert "Zhou 已经接了这件案子" in answer.text


def test_a_reply_that_is_refused_keeps_what_was_written(lin, browser, town):
    case = town.case()
    zhou = browser()
    zhou.sign_in("Zhou")
    zhou.does(case, "claim")

    refused = lin.does(case, "reply", text="写了很久的话")
    lin_now = lin.get(f"/desk/cases/{case.ticket}").text

    assert refused.status_code == 409
    assert "写了很久的话" in refused.text
    assert 'name="text"' not in lin_now


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(
    ("verb", "fields"),
    [("reply", {"text": " "}), ("reply", {"text": "长" * 1601}), ("close", {"outcome": "won"}), ("claim", {})],
)
def test_every_refusal_has_its_words(lin, town, language, verb, fields):
    case = town.case()
    lin.does(case, "claim")
    if verb == "claim":
        desk.close(town.store, case.ticket, "Lin", "paid", town.now, words=words)
    lin.get(f"/desk?lang={language}")

    answer = lin.does(case, verb, **fields)

    assert answer.status_code == 409
    assert 'role="alert"' in answer.text


# ---- who may


POSTS = ("claim", "reply", "close", "back-to-bot")


def test_these_are_all_the_posts(app):
    posts = {route.path for route in routes_of(app) if "POST" in route.methods}

    assert posts == {"/desk/login", "/desk/logout", *(f"/desk/cases/{{ticket}}/{verb}" for verb in POSTS)}


def routes_of(app):
    """All routes, also of routers that are included as they are."""
    found, waiting = [], [*app.routes]
    while waiting:
        route = waiting.pop()
        inner = getattr(route, "routes", None) or getattr(getattr(route, "original_router", None), "routes", None)
        if inner:
            waiting += inner
        elif str(getattr(route, "path", "")).startswith("/desk"):
            found.append(route)
    return found


@pytest.mark.parametrize("verb", POSTS)
@pytest.mark.parametrize("csrf", ["", "guess", "\u00e9"])
def test_a_post_without_its_token_does_nothing(lin, town, verb, csrf):
    case = town.case()
    desk.claim(town.store, case.ticket, "Lin", town.now)

    answer = lin.post(f"/desk/cases/{case.ticket}/{verb}", csrf=csrf, text="x", outcome="paid")

    assert answer.status_code == 403
    assert town.kinds(case) == ["opened", "claimed"]


def test_the_token_of_another_sign_in_does_nothing(lin, browser, town):
    case = town.case()
    zhou = browser()
    zhou.sign_in("Zhou")

    assert lin.post(f"/desk/cases/{case.ticket}/claim", csrf=zhou.csrf()).status_code == 403


def test_a_sign_out_without_its_token_does_nothing(lin):
    assert lin.post("/desk/logout").status_code == 403
    assert lin.get("/desk").status_code == 200


@pytest.mark.parametrize(
    "headers", [{"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}]
)
def test_a_post_from_another_site_does_nothing_even_with_the_token(lin, town, headers):
    case = town.case()

    answer = lin.client.post(f"/desk/cases/{case.ticket}/claim", data={"csrf": lin.csrf()}, headers=headers)

    assert answer.status_code == 403
    assert town.file(case).status == "open"


def test_a_post_that_is_too_large_is_not_read(lin, town):
    case = town.case()

    assert lin.post(f"/desk/cases/{case.ticket}/reply", text="x" * 70_000).status_code == 413
    streamed = lin.client.post(f"/desk/cases/{case.ticket}/reply", content=iter([b"text=x"]))
    assert streamed.status_code == 411


@pytest.mark.parametrize("verb", POSTS)
def test_an_auditor_reads_everything_and_writes_nothing(wu, town, verb):
    case = town.case()

    answer = wu.does(case, verb, text="x", outcome="paid")

    assert answer.status_code == 403
    assert "只能看" in answer.text
    assert town.kinds(case) == ["opened"]


def test_an_auditors_pages_have_no_forms_but_searching_and_signing_out(wu, town):
    case = town.case()

    text = page(wu.get(f"/desk/cases/{case.ticket}"))

    assert re.findall(r'method="post" action="([^"]+)"', text) == ["/desk/logout"]
    assert "你的账号只能看" in text
    assert wu.get(f"/desk/cases/{case.ticket}/close?outcome=paid").status_code == 403


# ---- what is shown


def test_the_sheet_leads_to_the_message_that_said_it(lin, town):
    case = town.case()
    message_id = town.talk(case)[0].id
    town.known(case, "owed_amount", "21000", message_id=message_id)

    text = page(lin.get(f"/desk/cases/{case.ticket}"))

    assert f'href="/desk/cases/{case.ticket}#m{message_id}"' in text
    assert f'id="m{message_id}"' in text
    assert "21,000 元" in text


def test_a_contradiction_is_marked_in_words_with_both_values(lin, town):
    case = town.case()
    for value, status in (("21000", "stated"), ("24500", "contradicted")):
        town.known(case, "owed_amount", value, status=status, message_id=town.worker_says(value).id)

    text = page(lin.get(f"/desk/cases/{case.ticket}/sheet"))

    assert "前后说法不一" in text
    assert "21,000 元" in text
    assert "24,500 元" in text


def test_a_case_says_why_it_is_here_what_runs_and_who_has_it(lin, town):
    case = town.case(
        mode="emergency", flags=("self_harm",), reasons=("R01_self_harm",), clocks={"sign": 60, "contact": -120}
    )
    town.known(case, "last_day", "2026-10-31")
    town.known(case, "still_employed", "no")
    lin.does(case, "claim")

    text = page(lin.get(f"/desk/cases/{case.ticket}"))

    for told in ("急诊", "有轻生的话", "R01 工人的话里有轻生的意思", "超时 2 分钟", "等你处理", "机器人不出声"):
        assert told in text
    for told in ("最晚 2027-10-29 前办", "还剩 340 天", "遇节假日顺延到 2027-11-01"):
        assert told in text


def test_a_limit_that_is_past_is_never_called_too_late(lin, town):
    """Lateness is a defence that the employer must raise; a person looks at it."""
    case = town.case(case_type="work_injury")
    town.known(case, "injury_date", "2025-06-01")

    chinese = page(lin.get(f"/desk/cases/{case.ticket}"))
    english = page(lin.get(f"/desk/cases/{case.ticket}?lang=en"))

    assert chinese.count("请尽快人工核对") == 1  # the worker's own limit, not the employer's duty
    assert "Check this yourself soon" in english
    assert "too late" not in english
    assert "太晚" not in chinese


def test_what_became_of_a_reply_is_shown(lin, town):
    case = town.case()
    lin.does(case, "claim")
    lin.does(case, "reply", text="你好")
    assert "待发送" in page(lin.get(f"/desk/cases/{case.ticket}"))

    with town.store.work() as work:
        going = work.claim_outgoing("sender", town.now, MINUTE)
        work.failed(going.outbox_id, "sender", "not a phone number", None)

    assert "没有送到（not a phone number）" in page(lin.get(f"/desk/cases/{case.ticket}"))


def test_a_worker_who_stopped_or_erased_is_shown_as_such(lin, town):
    case = town.case()
    with town.store.work() as work:
        work.stop_line(case.conversation_id, town.now)
    assert "退订了消息" in page(lin.get(f"/desk/cases/{case.ticket}"))

    with town.store.work() as work:
        work.erase_worker(case.worker_id, town.now)
    text = page(lin.get(f"/desk/cases/{case.ticket}"))

    assert "工人已删除自己的资料" in text
    assert "老板三个月没发工资" not in text


def test_the_workers_address_is_on_no_page(lin, town):
    case = town.case(clocks={"sign": 60})

    for path in ("/desk?tab=all", f"/desk/cases/{case.ticket}", f"/desk/cases/{case.ticket}/sheet"):
        assert WORKER.lstrip("+") not in page(lin.get(path))


@pytest.mark.parametrize("tab", ["mine", "queue", "waiting", "all"])
def test_an_empty_list_says_what_to_do(lin, tab):
    assert 'class="empty"' in page(lin.get(f"/desk?tab={tab}"))


def test_a_search_that_finds_nothing_says_what_to_try(lin, town):
    town.case()

    assert "没有找到" in page(lin.get("/desk?q=zzz"))
    assert "找到 1 件" in page(lin.get("/desk?q=欠薪"))


@pytest.mark.parametrize("path", ["/desk/cases/AX-0", "/desk/cases/AX-0/sheet", "/desk/nothing", "/desk/a/b/c"])
def test_what_there_is_not_is_a_page_that_leads_back(lin, path):
    answer = lin.get(path)

    assert answer.status_code == 404
    assert 'href="/desk"' in answer.text


@pytest.mark.parametrize("language", ["zh", "en"])
def test_hostile_text_is_shown_as_text_in_every_field(lin, town, language):
    case = town.case(text=HOSTILE, flags=(HOSTILE,), reasons=(HOSTILE,), clocks={"sign": 60})
    message_id = town.talk(case)[0].id
    for key in ("employer", "owed_amount", "evidence", "written_contract", "last_day"):
        town.known(case, key, [HOSTILE] if key == "evidence" else HOSTILE, message_id=message_id)
    for value, status in ((HOSTILE, "stated"), (HOSTILE + "2", "contradicted")):
        town.known(case, "job", value, status=status, message_id=message_id)
    desk.claim(town.store, case.ticket, "Lin", town.now)
    desk.reply(town.store, case.ticket, "Lin", HOSTILE, town.now)
    with town.store.work() as work:
        row = work.case(case.id)
        row.also, row.channel, row.language, row.case_type = [HOSTILE], HOSTILE, HOSTILE, "other_labour"
        work.event(case.id, HOSTILE, HOSTILE, {"outcome": HOSTILE}, town.now)
        work.add_clock(case.id, HOSTILE, town.now)
        work.set_referral(case.id, HOSTILE, town.now)
        work.talk_of(case.conversation_id)[0].attachments = [{"kind": HOSTILE}]
        going = work.claim_outgoing("sender", town.now, MINUTE)
        work.failed(going.outbox_id, "sender", HOSTILE, None)
    lin.get(f"/desk?lang={language}")

    paths = (
        f"/desk?q={HOSTILE}",
        "/desk?tab=all",
        f"/desk/cases/{case.ticket}?tab={HOSTILE}&q={HOSTILE}&done={HOSTILE}",
        f"/desk/cases/{case.ticket}/sheet",
        f"/desk/cases/{case.ticket}/close?outcome=paid",
        f"/desk/cases/{case.ticket}/back-to-bot",
    )
    for path in paths:
        text = page(lin.get(path))
        assert "<script>" not in text
        assert "<img" not in text
        assert "49" not in text.replace(case.ticket, "")
    refused = lin.does(case, "reply", text=HOSTILE + "x" * 5000).text
    assert "<script>" not in refused
    assert "&lt;script&gt;" in refused


# ---- live


def test_the_stream_tells_of_a_change_and_of_the_end_of_the_sign_in(lin, town):
    case = town.case()
    told: list[str] = []
    with lin.client.stream("GET", "/desk/live") as stream:
        for line in stream.iter_lines():
            if not line.startswith("event: "):
                continue
            told.append(line.removeprefix("event: "))
            if told[-1] == "hello":
                desk.claim(town.store, case.ticket, "Zhou", town.now)
            if told[-1] == "change":
                town.later(minutes=31)

    assert told == ["hello", "change", "gone"]
    assert stream.headers["content-type"].startswith("text/event-stream")


def test_the_stream_needs_a_sign_in(browser):
    assert browser().get("/desk/live").status_code == 401


def test_a_page_fetched_by_itself_keeps_nobody_signed_in_but_writing_does(lin, town):
    for _ in range(3):
        town.later(minutes=9)
        assert lin.get("/desk", **{"X-Live": "1"}).status_code == 200
    assert lin.get("/desk/here").status_code == 204
    town.later(minutes=29)
    assert lin.get("/desk").status_code == 200
    town.later(minutes=31)
    assert lin.get("/desk", **{"X-Live": "1"}).status_code == 303
