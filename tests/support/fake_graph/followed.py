"""What a mailbox is followed by: delta links that name what is new in a folder, and subscriptions."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from tests.support.fake_graph.answers import Problem, bad_request, not_found

if TYPE_CHECKING:
    from tests.support.fake_graph.app import FakeGraph
    from tests.support.fake_graph.calls import Asked

PAGE = 10
LONGEST = timedelta(minutes=10_080)
_SINCE = re.compile(r"receivedDateTime (?:ge|gt) (\S+)")


@dataclass(frozen=True, slots=True)
class Place:
    """What a delta link stands for."""

    since: str
    known: frozenset[int]


@dataclass
class Followed:
    """Links given out and subscriptions made, of all users."""

    places: dict[str, Place] = field(default_factory=dict)
    subscriptions: dict[str, dict[str, Any]] = field(default_factory=dict)

    def forget_places(self) -> None:
        """Every link is too old by now."""
        self.places.clear()


def delta(graph: FakeGraph, asked: Asked, folder: str) -> tuple[int, Any]:
    """A page of what is new in the folder since the link was given out; things may come twice."""
    token = asked.value("deltatoken") or asked.value("skiptoken")
    if token and token not in graph.followed.places:
        raise Problem(410, "syncStateNotFound", "The sync state generation is not found.")
    since = _SINCE.fullmatch(asked.value("filter") or "receivedDateTime ge 1900-01-01T00:00:00Z")
    if since is None:
        raise bad_request("Only receivedDateTime ge or gt can be filtered by.")
    place = graph.followed.places[token] if token else Place(since[1], frozenset())
    fresh = [
        item
        for number, item in asked.box.items.items()
        if item.folder == folder and number not in place.known and item.fields["receivedDateTime"] >= place.since
    ]
    page, rest = fresh[:PAGE], fresh[PAGE:]
    shown = [{"id": item.immutable_id, "conversationId": item.conversation_id, "isDraft": item.draft} for item in page]
    after = uuid4().hex
    graph.followed.places[after] = Place(place.since, place.known | {item.number for item in page})
    name = "nextLink" if rest else "deltaLink"
    parameter = "$skiptoken" if rest else "$deltatoken"
    link = f"{graph.endpoint}/me/mailFolders/{folder}/messages/delta?{parameter}={after}"
    return 200, {"value": shown[:1] + shown, f"@odata.{name}": link}


def subscribe(graph: FakeGraph, asked: Asked) -> tuple[int, Any]:
    wanted = ("changeType", "notificationUrl", "resource", "expirationDateTime", "clientState")
    if any(not asked.body.get(name) for name in wanted) or len(asked.body["clientState"]) > 128:
        raise bad_request("A subscription lacks something.")
    _check_until(asked)
    made = {**asked.body, "id": str(uuid4())}
    graph.followed.subscriptions[made["id"]] = made
    return 201, {name: value for name, value in made.items() if name != "clientState"}


def renew(graph: FakeGraph, asked: Asked) -> tuple[int, Any]:
    if asked.ids[0] not in graph.followed.subscriptions:
        raise not_found()
    _check_until(asked)
    graph.followed.subscriptions[asked.ids[0]].update(asked.body)
    return 200, graph.followed.subscriptions[asked.ids[0]]


def end(graph: FakeGraph, asked: Asked) -> tuple[int, Any]:
    if graph.followed.subscriptions.pop(asked.ids[0], None) is None:
        raise not_found()
    return 204, None


def _check_until(asked: Asked) -> None:
    until = datetime.fromisoformat(asked.body["expirationDateTime"])
    if until > datetime.now(UTC) + LONGEST:
        raise bad_request("Subscription expiration can only be 10080 minutes in the future.")
