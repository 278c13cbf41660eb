"""Cards of real readings: each corpus thread, at several moments, keeps to Google's definition and limits."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

import pytest

from app.domain.followups import FollowUp, FollowUpKind, FollowUpState
from app.domain.mail import Mailbox
from app.domain.reading import Reading
from app.main import pure_parts
from app.planning.next_step import next_step
from app.sidebar.gmail.preview import CardPreview
from app.sidebar.model import Panel
from app.sidebar.panel import build
from app.sidebar.source import DraftStatus, DraftView, Item, PanelSource
from app.sidebar.when import locale_of
from tests.support.card_checks import check_card
from tests.support.panels import card_renderer

ROOT = Path(__file__).parent.parent.parent.parent.parent
FOLDERS = [
    *sorted((ROOT / "tests" / "corpus" / "threads").glob("*/truth.json")),
    *sorted((ROOT.parent / "shared" / "corpus" / "dev").glob("*/truth.json")),
]
DAYS = (0, 9)  # after the moment that the corpus asks about


@cache
def read(truth_file: Path) -> tuple[Reading, Mailbox, datetime]:
    truth = json.loads(truth_file.read_text())
    owner, now = Mailbox(**truth["mailbox"]), datetime.fromisoformat(truth["now"])
    parts = pure_parts()
    mails = sorted(truth_file.parent.glob("*.eml"))
    messages = [parts.parse(path.read_bytes(), source=path.name, zone=owner.time_zone) for path in mails]
    return parts.read(sorted(messages, key=lambda message: message.date), owner, now), owner, now


def items(follow_ups: tuple[FollowUp, ...], *, drafted: bool) -> Iterator[Item]:
    for number, follow_up in enumerate(follow_ups):
        if not drafted or follow_up.kind is FollowUpKind.MOVE_ON:
            yield Item(follow_up, note="late data" if number % 2 else "")
            continue
        status = list(DraftStatus)[number % len(DraftStatus)]
        view = DraftView(
            f"d{number}", follow_up.to_name, "Re: Interview", status, ("left out: the salary",), "It ended."
        )
        yield Item(follow_up, FollowUpState.DRAFTED, draft=view)


@cache
def panels(truth_file: Path) -> tuple[Panel, ...]:
    return tuple(_panels(truth_file))


def _panels(truth_file: Path) -> Iterator[Panel]:
    reading, owner, now = read(truth_file)
    authors = {message.id: (str(message.sender), message.date) for message in reading.messages}
    for days in DAYS:
        later = now + timedelta(days=days)
        plan = pure_parts().plan(reading, owner, later).follow_ups
        for drafted, closed in ((False, False), (True, False), (False, True))[: 1 if days else 3]:
            yield build(
                PanelSource(
                    thread_id="18c2f3a9b0d1e2f3",
                    reading=reading,
                    next_step=next_step(reading, owner, later),
                    mailbox=owner,
                    now=later,
                    items=tuple(items(plan, drafted=drafted)),
                    authors=authors,
                    closed=closed,
                    locale=locale_of("en-GB"),
                )
            )


@pytest.mark.parametrize("truth_file", FOLDERS, ids=lambda path: path.parent.name)
def test_every_card_of_a_corpus_thread_keeps_to_googles_definition(truth_file: Path) -> None:
    renderer = card_renderer("18c2f3a9b0d1e2f3")
    for place, panel in enumerate(panels(truth_file)):
        made = renderer.thread(panel)
        check_card(made)
        CardPreview(lambda url: url).render(made)
        if place:
            continue
        for kind, rows in (("fact", panel.facts), ("person", panel.people), ("contact", panel.contacts)):
            for number in range(len(rows)):
                part = renderer.part(panel, f"{kind}:{number}")
                assert part is not None
                if part["sections"]:
                    check_card(part)


def test_the_corpus_brings_every_state_that_a_thread_can_have() -> None:
    seen = {panel.state for truth_file in FOLDERS for panel in panels(truth_file)}
    assert {str(state) for state in seen} >= {
        "thank_you", "ahead", "waiting", "ask", "no", "outcome", "scheduling", "closed", "other"
    }  # fmt: skip
