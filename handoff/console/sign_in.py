"""The pages for signing in and out. Never says whether a name is known."""

from __future__ import annotations

import math
from typing import Annotated

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse

from handoff import accounts
from handoff.console import guard
from handoff.console.guard import Halt
from handoff.console.page import Desk

Field = Annotated[str, Form()]


class SignIn:
    """Routes /desk/login and /desk/logout."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add_to(self, router: APIRouter) -> None:
        router.add_api_route("/login", self.page, methods=["GET"])
        router.add_api_route("/login", self.enter, methods=["POST"])
        router.add_api_route("/logout", self.leave, methods=["POST"])

    def page(self, request: Request) -> Response:
        onward = guard.own_path(request.query_params.get("next", ""))
        if self._desk.reader(request) is not None:
            return RedirectResponse(onward, 303)
        return self._form(request, onward)

    def enter(
        self, request: Request, name: Field = "", password: Field = "", csrf: Field = "", onward: Field = ""
    ) -> Response:
        if not guard.same(csrf, request.cookies.get(guard.FORM, "")):
            return self._form(request, guard.own_path(onward), problem="login-cookies", name=name, status=403)
        address = request.client.host if request.client else "unknown"
        try:
            signed = accounts.login(
                self._desk.store, self._desk.guesses, name, password, address=address, now=self._desk.now()
            )
        except accounts.Refused as refused:
            if refused.wait:
                minutes = math.ceil(refused.wait.total_seconds() / 60)
                slow = self._form(
                    request, guard.own_path(onward), problem="login-wait", name=name, minutes=minutes, status=429
                )
                slow.headers["Retry-After"] = str(math.ceil(refused.wait.total_seconds()))
                return slow
            return self._form(request, guard.own_path(onward), problem="login-wrong", name=name, status=401)
        response = RedirectResponse(guard.own_path(onward), 303)
        guard.keep(response, guard.SIGN_IN, signed.token, secure=self._desk.secure)
        response.delete_cookie(guard.FORM, path="/desk")
        return response

    def leave(self, request: Request, csrf: Field = "") -> Response:
        person = self._desk.reader(request)
        if person is not None:
            if not guard.same(csrf, person.csrf):
                raise Halt(403, "sorry-token")
            accounts.logout(self._desk.store, request.cookies.get(guard.SIGN_IN, ""))
        response = RedirectResponse("/desk/login", 303)
        response.delete_cookie(guard.SIGN_IN, path="/desk")
        response.headers["Clear-Site-Data"] = '"cache"'
        return response

    def _form(
        self, request: Request, onward: str, *, problem: str = "", name: str = "", minutes: int = 0, status: int = 200
    ) -> Response:
        token = request.cookies.get(guard.FORM) or guard.fresh()
        told = {"onward": onward, "problem": problem, "name": name, "minutes": minutes, "csrf": token}
        response = self._desk.show(request, "login.html", None, status, **told)
        guard.keep(response, guard.FORM, token, secure=self._desk.secure)
        return response
