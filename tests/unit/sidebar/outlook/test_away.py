"""The cookie that a browser keeps while its user is at Microsoft's page."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from starlette.requests import Request

from app.domain.errors import InvalidInput
from app.identity.entra.sign_in import Begun
from app.identity.key_ring import KeyRing
from app.identity.vault import Vault
from app.sidebar.outlook.away import Away

NOW = datetime(2026, 3, 6, 17, tzinfo=UTC)
FLOW = {"state": "s", "nonce": "n", "code_verifier": "v", "auth_uri": "https://login.example/?long"}
BEGUN = Begun("https://login.example/", FLOW)
VAULT = Vault(KeyRing(((1, b"k" * 32),)))


def away(*, purpose: str = "sign-in", after: timedelta = timedelta(0)) -> Away:
    return Away("__Host-away", purpose, "It is over.", "Begin again.", VAULT, lambda: NOW + after)


def cookie(about: dict[str, str]) -> str:
    return away().sent(BEGUN, about).headers["set-cookie"]


def back_with(kept: str) -> Request:
    return Request({"type": "http", "headers": [(b"cookie", kept.partition(";")[0].encode())]})


def test_who_comes_back_brings_what_the_answer_is_checked_against_and_what_it_is_about() -> None:
    kept = away(after=timedelta(minutes=14)).kept(back_with(cookie({"ch": "c"})))
    assert kept.about == {"ch": "c"}
    assert kept.flow == {"state": "s", "nonce": "n", "code_verifier": "v"}


def test_it_holds_for_a_quarter_of_an_hour_and_for_its_own_way_alone() -> None:
    request = back_with(cookie({}))
    for other in (away(after=timedelta(minutes=15)), away(purpose="connect")):
        with pytest.raises(InvalidInput, match="It is over"):
            other.kept(request)


@pytest.mark.parametrize("kept", ["", "__Host-away=", "__Host-away=1.", "__Host-away=x.AAAA", "__Host-away=1.AAAA"])
def test_a_cookie_of_somebody_elses_making_is_none(kept: str) -> None:
    with pytest.raises(InvalidInput):
        away().kept(back_with(kept))


def test_only_this_site_over_https_gets_it_and_no_script() -> None:
    assert all(word in cookie({}) for word in ("Secure", "HttpOnly", "SameSite=none", "Path=/", "Max-Age=900"))


def test_more_than_a_browser_keeps_is_refused_before_it_is_lost() -> None:
    with pytest.raises(InvalidInput):
        cookie({"claims": "x" * 4_000})
