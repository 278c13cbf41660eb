"""A user's rows name them: tenant and object id come back out of the account's name."""

from __future__ import annotations

from app.identity.microsoft import EntraCaller


def test_the_caller_of_an_account_is_the_one_whose_account_it_is() -> None:
    caller = EntraCaller("9188040d-6c67-4c5b-b112-36a304b66dad", "00000000-0000-0000-1234-56789abcdef0")
    assert EntraCaller.of(caller.caller.account) == caller
