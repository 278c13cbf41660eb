"""What this machine says about its user."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
import tzlocal

from app.machine import machine_zone, unknown_zone


@pytest.fixture(autouse=True)
def _forgotten(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """tzlocal keeps what it found for the life of a process."""
    yield
    monkeypatch.undo()
    tzlocal.reload_localzone()


def test_the_zone_is_what_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Dublin")
    tzlocal.reload_localzone()
    assert machine_zone() == "Europe/Dublin"


def test_the_zone_is_an_iana_name_whatever_the_machine_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TZ", raising=False)
    tzlocal.reload_localzone()
    assert ZoneInfo(machine_zone()).key == machine_zone()


@pytest.mark.parametrize(("told", "zone"), [("UTC+3", "Etc/GMT+3"), ("<-05>5", "Etc/GMT+5"), ("IST-5", "Etc/GMT-5")])
def test_a_zone_of_so_many_hours_is_understood_in_posix_form(
    monkeypatch: pytest.MonkeyPatch, told: str, zone: str
) -> None:
    monkeypatch.setenv("TZ", told)
    assert machine_zone() == zone


@pytest.mark.parametrize(
    ("told", "zone"),
    [
        ("CET-1CEST,M3.5.0,M10.5.0/3", "CET"),
        ("MEZ-1MESZ,M3.5.0/2,M10.5.0/3", "Europe/Berlin"),
        ("EST5EDT4,M3.2.0/2,M11.1.0/2", "America/New_York"),
        ("AEST-10AEDT,M10.1.0,M4.1.0/3", "Australia/Sydney"),
        ("IST-5:30", "Asia/Kolkata"),
        ("<+0545>-5:45", "Asia/Kathmandu"),
        ("CET-1CEST", "Europe/Paris"),
    ],
)
def test_a_zone_told_by_its_rule_has_the_hours_of_the_place_that_keeps_to_it(
    monkeypatch: pytest.MonkeyPatch, told: str, zone: str
) -> None:
    monkeypatch.setenv("TZ", told)
    found, meant = ZoneInfo(machine_zone()), ZoneInfo(zone)
    hours = [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=n) for n in range(0, 24 * 365 * 2, 5)]
    assert all(hour.astimezone(found).utcoffset() == hour.astimezone(meant).utcoffset() for hour in hours)
    assert unknown_zone() == ""


@pytest.mark.parametrize("told", ["Mars/Phobos", "XYZ3:17", "CET-1CEST,M3.5.0,M9.5.0"])
def test_a_zone_that_nobody_knows_is_named(monkeypatch: pytest.MonkeyPatch, told: str) -> None:
    monkeypatch.setenv("TZ", told)
    assert machine_zone() in available_timezones()
    assert unknown_zone() == told


@pytest.mark.parametrize("told", ["", ":Europe/Dublin", "localtime", "/usr/share/zoneinfo/Europe/Dublin"])
def test_a_zone_that_is_known_is_not_called_unknown(monkeypatch: pytest.MonkeyPatch, told: str) -> None:
    monkeypatch.setenv("TZ", told)
    assert unknown_zone() == ""


def test_a_zone_with_an_old_name_is_that_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "EST5EDT")
    assert machine_zone() == "EST5EDT"


def test_garbage_is_collected_seldom_but_still_collected() -> None:
    shown = "print(gc.isenabled(), gc.get_threshold()[0])"
    code = f"import gc; from app.machine import collect_garbage_seldom as f; f(); {shown}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    enabled, young = done.stdout.split()
    assert enabled == "True"
    assert int(young) > 700


def test_a_server_takes_what_is_loaded_out_of_the_rounds_and_lets_threads_take_turns_soon() -> None:
    shown = "print(gc.get_freeze_count() > 10_000, sys.getswitchinterval())"
    code = f"import gc, sys; import app.main; from app.machine import ready_to_serve as f; f(); {shown}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "0.001"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="GNU's allocator is Linux's")
def test_a_server_gives_back_what_a_large_mail_took() -> None:
    """Without that the allocator keeps the second one's bytes for another like it."""
    code = (
        "from app.machine import ready_to_serve; ready_to_serve();"
        "held = lambda: int(open('/proc/self/statm').read().split()[1]) * 4096;"
        "large = bytes(30_000_000); del large; before = held();"
        "kept = [bytearray(b'x' * 8_000_000), bytearray(b'y')]; del kept[0]; print(held() - before)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 4_000_000
