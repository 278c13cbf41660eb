"""The server's own keys: from the setting, or from a file that is made once and is nobody else's to read."""

from __future__ import annotations

import base64
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.domain.errors import InvalidInput, Unavailable
from app.identity.key_ring import FILE_NAME, KeyFile, add_key, drop_unused, from_file, parse

ONE, TWO = (base64.b64encode(letter * 32).decode() for letter in (b"1", b"2"))


@pytest.mark.parametrize("text", [f"1:{ONE},2:{TWO}", f"2:{TWO}\n1:{ONE}\n", f" 1:{ONE} , 2:{TWO} "])
def test_keys_are_read_by_version(text: str) -> None:
    ring = parse(text)
    assert dict(ring.keys) == {1: b"1" * 32, 2: b"2" * 32}
    assert ring.newest == 2


@pytest.mark.parametrize("text", ["", ONE, f"one:{ONE}", "1:!!!", f"1:{ONE[:20]}", f"1:{ONE},1:{TWO}", f"-1:{ONE}"])
def test_what_is_no_key_is_refused_and_not_shown(text: str) -> None:
    with pytest.raises(InvalidInput) as told:
        parse(text)
    assert ONE[:12] not in str(told.value)


def test_a_key_file_is_made_once_and_readable_by_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    ring = from_file(folder)
    assert from_file(folder) == ring
    assert stat.S_IMODE((folder / FILE_NAME).stat().st_mode) == 0o600
    assert [path.name for path in folder.iterdir()] == [FILE_NAME]
    assert from_file(tmp_path / "another") != ring


def test_many_that_start_at_once_get_the_same_keys(tmp_path: Path) -> None:
    with ThreadPoolExecutor(16) as pool:
        rings = list(pool.map(lambda _: from_file(tmp_path), range(64)))
    assert len(set(rings)) == 1


def test_a_folder_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Unavailable, match="AFTERWORD_VAULT_KEYS"):
        from_file(tmp_path / "file")


def test_a_new_key_is_the_newest_and_the_ones_before_still_open(tmp_path: Path) -> None:
    first = from_file(tmp_path)
    second = add_key(tmp_path)
    assert (second.newest, dict(second.keys)[1]) == (2, dict(first.keys)[1])
    assert from_file(tmp_path) == second
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


def test_many_new_keys_at_once_are_all_kept(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: add_key(tmp_path), range(8)))
    assert sorted(version for version, _ in from_file(tmp_path).keys) == list(range(1, 10))


def test_of_unused_keys_the_two_newest_stay_and_used_ones_stay_in_any_case(tmp_path: Path) -> None:
    for _ in range(4):
        add_key(tmp_path)
    assert [version for version, _ in drop_unused(tmp_path, {2}).keys] == [2, 4, 5]
    assert from_file(tmp_path).newest == 5


def test_a_running_process_sees_a_new_key(tmp_path: Path) -> None:
    file = KeyFile(tmp_path)
    assert file.ring().newest == 1
    add_key(tmp_path)
    assert file.ring().newest == 2
