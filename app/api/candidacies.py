"""Candidacies (list, change, close, merge, export), their people and the user's notes about the talks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Annotated, Any

from fastapi import FastAPI, Request, Response
from pydantic import Field

from app.api import examples
from app.api.calling import Api
from app.api.calls import Rule
from app.api.etags import IfMatch, check, tagged
from app.api.operations import operation
from app.api.paging import Cursor, Limit, Page, page_of, place
from app.api.schemas import things
from app.api.schemas.mails import Note
from app.api.schemas.things import Candidacy, CandidacyPerson, Find
from app.api.schemas.words import Given, Line, Shown, Words
from app.domain.corrections import Correction, CorrectionKind
from app.domain.drafts import Note as NoteValue
from app.domain.errors import InvalidInput
from app.domain.followups import Find as FindValue
from app.domain.reading import Stage
from app.identity.api_keys import Scope
from app.services import candidacies, finds, holdings, notes
from app.services.desk import Desk
from app.services.holdings import HeldCandidacy, Wanted
from app.store import account as account_rows
from app.store import notes as note_rows
from app.store import readings
from app.store.tables import CandidacyRow
from app.store.unit import Unit

_READ, _DRAFT = Rule(Scope.READ), Rule(Scope.DRAFT)
Candidacies = Page[Candidacy]
People = Page[CandidacyPerson]
Notes = Page[Note]
Finds = Page[Find]
_KINDS = {"company": CorrectionKind.COMPANY, "role": CorrectionKind.ROLE, "stage": CorrectionKind.STAGE}


class CandidacyChange(Given):
    """What to correct, in all of its threads; what is left out stays. The user's word outlives every later reading.
    `cards`: whether to remind of cards by hand for this one, whatever the settings say."""

    company: Annotated[Line | None, Field(min_length=1)] = None
    role: Annotated[Line | None, Field(min_length=1)] = None
    stage: Stage | None = None
    cards: bool | None = None


class CandidacyExport(Shown):
    """The rows kept of it, by table: facts, short quotes, corrections, notes, follow-ups, where drafts lie."""

    format: int
    made_at: datetime
    kept_by_afterword: dict[str, list[dict[str, Any]]]


class FindIn(Given):
    """Something that may help one person of the candidacy (a link, or a line), and their name as read."""

    to_name: Line
    text: Words


class MergeIn(Given):
    """The candidacy that stays."""

    into: Line


class _Operations:
    """What each operation does."""

    def __init__(self, api: Api) -> None:
        self.api = api

    async def list_candidacies(
        self,
        request: Request,
        *,
        stage: Stage | None = None,
        closed: bool | None = None,
        q: Line = "",
        mailbox_id: Line | None = None,
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> Candidacies:
        wanted = Wanted(mailbox_id=mailbox_id, stage=stage, closed=closed, words=q)
        work = partial(holdings.candidacies, wanted=wanted, after=place(cursor, datetime), limit=limit + 1)
        held = await self.api.owned(request).read(work)
        return page_of(held, limit, things.candidacy, lambda one: (one.updated_at, one.candidacy.id))

    async def get_candidacy(self, request: Request, response: Response, candidacy_id: str) -> Candidacy:
        return tagged(response, things.candidacy(await self._held(request, candidacy_id)))

    async def change_candidacy(
        self, request: Request, response: Response, candidacy_id: str, change: CandidacyChange, if_match: IfMatch = None
    ) -> Candidacy:
        told = change.model_dump(exclude_none=True, exclude={"cards"})
        said = [Correction(_KINDS[name], str(value)) for name, value in told.items()]
        if not said and change.cards is None:
            raise InvalidInput("Nothing was said to change.", kept="Nothing was changed.")

        def seen(held: HeldCandidacy) -> None:
            check(if_match, things.candidacy(held))

        held = await candidacies.amend(self.api.owned(request), candidacy_id, said, seen=seen, cards=change.cards)
        return tagged(response, things.candidacy(held))

    async def close_candidacy(self, request: Request, candidacy_id: str) -> Candidacy:
        return await self._on_its_thread(request, candidacy_id, partial(candidacies.close, now=self.api.now()))

    async def reopen_candidacy(self, request: Request, candidacy_id: str) -> Candidacy:
        return await self._on_its_thread(request, candidacy_id, candidacies.reopen)

    async def merge_candidacies(self, request: Request, candidacy_id: str, wanted: MergeIn) -> Candidacy:
        held, other = await self._held(request, candidacy_id), await self._held(request, wanted.into)
        if held.mailbox_id != other.mailbox_id:
            raise InvalidInput("They lie in two mailboxes.", kept="Nothing was changed.")
        await candidacies.merge(await self.api.desk(request, held.mailbox_id), candidacy_id, wanted.into)
        return things.candidacy(await self._held(request, wanted.into))

    async def export_candidacy(self, request: Request, response: Response, candidacy_id: str) -> CandidacyExport:
        held = await self._held(request, candidacy_id)
        desk = await self.api.desk(request, held.mailbox_id)
        kept = await desk.rows.read(partial(account_rows.of_candidacy, candidacy_id=candidacy_id))
        response.headers["Content-Disposition"] = f'attachment; filename="afterword-candidacy-{candidacy_id[:8]}.json"'
        return CandidacyExport(format=1, made_at=self.api.now(), kept_by_afterword=kept)

    async def list_people(
        self,
        request: Request,
        *,
        candidacy_id: Line | None = None,
        mailbox_id: Line | None = None,
        q: Line = "",
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> People:
        wanted = Wanted(mailbox_id=mailbox_id, candidacy_id=candidacy_id, words=q)
        work = partial(holdings.people, wanted=wanted, after=place(cursor, str), limit=limit + 1)
        held = await self.api.owned(request).read(work)
        return page_of(held, limit, CandidacyPerson.model_validate, lambda one: (one.name, one.id))

    async def list_notes(self, request: Request, response: Response, candidacy_id: str) -> Notes:
        _, desk = await self.api.home(request, CandidacyRow, candidacy_id)
        kept = await desk.rows.read(lambda unit: note_rows.of_candidacy(unit, candidacy_id))
        return tagged(response, _notes(kept))

    async def put_note(
        self, request: Request, response: Response, candidacy_id: str, note: Note, if_match: IfMatch = None
    ) -> Notes:
        _, desk = await self.api.home(request, CandidacyRow, candidacy_id)

        def work(unit: Unit) -> Notes:
            check(if_match, _notes(note_rows.of_candidacy(unit, candidacy_id)))
            note_rows.put(unit, candidacy_id, notes.checked(note.value()))
            return _notes(note_rows.of_candidacy(unit, candidacy_id))

        return tagged(response, await desk.rows.write(work))

    async def list_finds(self, request: Request, candidacy_id: str) -> Finds:
        _, desk = await self.api.home(request, CandidacyRow, candidacy_id)
        return _finds((await desk.rows.read(lambda unit: readings.candidacy(unit, candidacy_id))).finds)

    async def add_find(self, request: Request, candidacy_id: str, find: FindIn) -> Finds:
        _, desk = await self.api.home(request, CandidacyRow, candidacy_id)
        given = FindValue(find.text, find.to_name)
        return _finds(await desk.rows.write(lambda unit: finds.put(unit, candidacy_id, given)))

    async def remove_find(self, request: Request, candidacy_id: str, find_id: Line) -> Response:
        _, desk = await self.api.home(request, CandidacyRow, candidacy_id)
        await desk.rows.write(lambda unit: finds.drop(unit, candidacy_id, find_id))
        return Response(status_code=204)

    async def _held(self, request: Request, candidacy_id: str) -> HeldCandidacy:
        return await self.api.owned(request).read(lambda unit: holdings.candidacy(unit, candidacy_id))

    async def _on_its_thread(
        self, request: Request, candidacy_id: str, work: Callable[[Desk, str], Awaitable[object]]
    ) -> Candidacy:
        held = await self._held(request, candidacy_id)
        if not held.thread_ids:
            raise InvalidInput("No thread belongs to it any more.", kept="Nothing was changed.")
        await work(await self.api.desk(request, held.mailbox_id), held.thread_ids[0])
        return things.candidacy(await self._held(request, candidacy_id))


def add(app: FastAPI, api: Api) -> None:
    """Add the operations to the application."""
    do = _Operations(api)
    op = partial(operation, app, tag="candidacies")
    one, listed = "/candidacies/{candidacy_id}", examples.page(examples.CANDIDACY)
    told = "List candidacies, the one changed last first"
    op("GET", "/candidacies", do.list_candidacies, rule=_READ, summary=told, model=Candidacies, example=listed)
    op = partial(op, model=Candidacy, example=examples.CANDIDACY)
    op("GET", one, do.get_candidacy, rule=_READ, summary="One candidacy", problems=("not-found",), etag=True)
    op(
        "PATCH",
        one,
        do.change_candidacy,
        rule=_DRAFT,
        summary="Correct company, role or stage, or say whether cards by hand are wanted",
        request_example={"role": "Staff Data Engineer"},
        problems=("not-found", "not-as-before", "invalid-input"),
        etag=True,
    )
    verbs: list[tuple[str, Callable[..., Awaitable[Candidacy]], str]] = [
        ("close", do.close_candidacy, "Close it: untouched drafts are withdrawn, nothing more is offered"),
        ("reopen", do.reopen_candidacy, "Take the closing back"),
    ]
    missing = ("not-found", "invalid-input", "needs-consent", "throttled", "refused")
    for verb, work, told in verbs:
        op("POST", f"{one}:{verb}", work, rule=_DRAFT, summary=told, problems=missing)
    op(
        "POST",
        f"{one}:merge",
        do.merge_candidacies,
        rule=_DRAFT,
        summary="Merge it into another one of the same mailbox, which stays",
        request_example={"into": examples.CANDIDACY["id"]},
        problems=("not-found", "invalid-input"),
    )
    op = partial(operation, app, tag="candidacies")
    op(
        "GET",
        f"{one}/export",
        do.export_candidacy,
        rule=_READ,
        summary="All that is kept of it, as a file",
        model=CandidacyExport,
        example={"format": 1, "made_at": "2026-03-06T17:00:00Z", "kept_by_afterword": {"candidacies": []}},
        problems=("not-found",),
    )
    told, kept = "What the user noted about the talks", examples.page(examples.NOTE)
    op = partial(op, path=f"{one}/notes", model=Notes, example=kept, etag=True)
    op("GET", endpoint=do.list_notes, rule=_READ, summary=told, problems=("not-found", "invalid-input"))
    told, may = (
        "Keep a note about one person; an empty text removes it",
        ("not-found", "not-as-before", "invalid-input"),
    )
    op("PUT", endpoint=do.put_note, rule=_DRAFT, summary=told, problems=may, request_example=examples.NOTE)
    _add_finds(app, do)
    op = partial(operation, app, tag="people", model=People, example=examples.page(examples.CANDIDACY_PERSON))
    op("GET", "/people", do.list_people, rule=_READ, summary="List or search the people of all candidacies, by name")


def _add_finds(app: FastAPI, do: _Operations) -> None:
    path, told = "/candidacies/{candidacy_id}/finds", "What the user found for somebody, to pass on"
    op = partial(operation, app, tag="candidacies")
    kept = partial(op, model=Finds, example=examples.page(examples.FIND))
    kept("GET", path, do.list_finds, rule=_READ, summary=told, problems=("not-found",))
    kept(
        "POST",
        path,
        do.add_find,
        rule=_DRAFT,
        summary="Keep a find: a follow-up of the kind heartbeat comes of it once that person may have one",
        request_example={"to_name": examples.FIND["to_name"], "text": examples.FIND["text"]},
        problems=("not-found", "invalid-input"),
    )
    op(
        "DELETE",
        f"{path}/{{find_id}}",
        do.remove_find,
        rule=_DRAFT,
        summary="Remove a find; one that is not there is no error",
        status=204,
        problems=("not-found",),
    )


def _finds(kept: Sequence[FindValue]) -> Finds:
    return Finds(data=[Find(id=finds.id_of(one), to_name=one.to_name, text=one.text) for one in kept])


def _notes(kept: Sequence[NoteValue]) -> Notes:
    return Notes(data=[Note.model_construct(about=one.about, text=one.text) for one in kept])
