"""Secrets at rest open only for their user, their mailbox and their purpose, and only with a key of the ring."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.errors import InvalidInput
from app.identity.caller import Caller
from app.identity.key_ring import KeyRing
from app.identity.vault import Binding, NewerKey, NotOpened, Sealed, Vault

OLD, NEW = (1, b"1" * 32), (2, b"2" * 32)
SECRET = "1//refresh-token"
ALEX = Binding(Caller("https://accounts.google.com", "1001"), "mailbox-1", "refresh token")


def test_a_secret_comes_back_for_whom_it_was_sealed() -> None:
    vault = Vault(KeyRing((OLD,)))
    assert vault.open(vault.seal(SECRET, ALEX), ALEX) == SECRET


def test_nothing_of_the_secret_shows_and_no_two_seals_are_alike() -> None:
    vault = Vault(KeyRing((OLD,)))
    first, second = vault.seal(SECRET, ALEX), vault.seal(SECRET, ALEX)
    assert SECRET.encode() not in first.box
    assert first.box != second.box


@pytest.mark.parametrize(
    "other",
    [
        replace(ALEX, caller=Caller("https://accounts.google.com", "1002")),
        replace(ALEX, caller=Caller("https://login.example", "1001")),
        replace(ALEX, mailbox_id="mailbox-2"),
        replace(ALEX, purpose="verifier"),
        Binding(Caller("https://accounts.google.com1", "001"), "mailbox-1", "refresh token"),
    ],
    ids=["subject", "issuer", "mailbox", "purpose", "shifted"],
)
def test_copied_into_another_row_it_does_not_open(other: Binding) -> None:
    vault = Vault(KeyRing((OLD,)))
    with pytest.raises(NotOpened):
        vault.open(vault.seal(SECRET, ALEX), other)


def test_no_changed_bit_is_taken() -> None:
    vault = Vault(KeyRing((OLD,)))
    sealed = vault.seal(SECRET, ALEX)
    for place in range(len(sealed.box)):
        changed = bytearray(sealed.box)
        changed[place] ^= 1
        with pytest.raises(NotOpened):
            vault.open(Sealed(sealed.key_version, bytes(changed)), ALEX)
    for short in (b"", sealed.box[:12], sealed.box[:-1]):
        with pytest.raises(NotOpened):
            vault.open(Sealed(sealed.key_version, short), ALEX)


def test_an_older_key_still_opens_and_the_newest_seals() -> None:
    sealed = Vault(KeyRing((OLD,))).seal(SECRET, ALEX)
    both = Vault(KeyRing((OLD, NEW)))
    assert both.open(sealed, ALEX) == SECRET
    assert both.is_outdated(sealed)
    anew = both.seal(SECRET, ALEX)
    assert anew.key_version == 2
    assert not both.is_outdated(anew)


def test_a_secret_whose_key_is_gone_or_named_wrongly_does_not_open() -> None:
    sealed = Vault(KeyRing((OLD,))).seal(SECRET, ALEX)
    with pytest.raises(NotOpened):
        Vault(KeyRing((NEW,))).open(sealed, ALEX)
    with pytest.raises(NotOpened):
        Vault(KeyRing((OLD, NEW))).open(Sealed(2, sealed.box), ALEX)


def test_each_purpose_has_keys_of_its_own() -> None:
    ring = KeyRing((OLD, NEW))
    keys = {*ring.derived("vault").values(), *ring.derived("signing").values(), OLD[1], NEW[1]}
    assert len(keys) == 6
    assert list(ring.derived("signing")) == [2, 1]


@pytest.mark.parametrize(
    "keys", [(), ((1, b"short"),), ((0, b"0" * 32),), (OLD, (1, b"x" * 32))], ids=["none", "short", "zero", "twice"]
)
def test_a_ring_of_bad_keys_is_refused(keys: tuple[tuple[int, bytes], ...]) -> None:
    with pytest.raises(InvalidInput):
        KeyRing(keys)


def test_what_is_sealed_with_a_key_still_to_come_is_told_from_what_is_lost() -> None:
    sealed = Vault(KeyRing((OLD, NEW))).seal(SECRET, ALEX)
    with pytest.raises(NewerKey):
        Vault(KeyRing((OLD,))).open(sealed, ALEX)
    with pytest.raises(NotOpened) as told:
        Vault(KeyRing((NEW,))).open(Vault(KeyRing((OLD,))).seal(SECRET, ALEX), ALEX)
    assert not isinstance(told.value, NewerKey)


def test_a_key_brought_in_while_the_process_runs_opens_and_seals() -> None:
    rings = [KeyRing((OLD,))]
    vault = Vault(rings[0], lambda: rings[-1])
    before = vault.seal(SECRET, ALEX)
    rings.append(KeyRing((OLD, NEW)))
    assert vault.open(Vault(rings[-1]).seal(SECRET, ALEX), ALEX) == SECRET
    assert vault.seal(SECRET, ALEX).key_version == 2
    assert vault.open(before, ALEX) == SECRET
