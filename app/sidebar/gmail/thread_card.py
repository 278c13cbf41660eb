"""The card of a thread, section by section in the panel's order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.sidebar.gmail.widgets import SUBTITLE, TEXT, Pieces, Widget, card, html, label, paragraph, row, section
from app.sidebar.model import (
    ASKED,
    NOTE,
    Action,
    DraftRow,
    FactRow,
    Field,
    FieldKind,
    Offer,
    Panel,
    PersonRow,
    Quote,
    Weight,
)
from app.sidebar.texts import say

Card = dict[str, Any]

_QUOTES, _FACTS, _PEOPLE, _DRAFTS, _OFFERS, _WARNINGS = 5, 8, 5, 9, 4, 3  # how many are shown before a list folds


@dataclass(frozen=True, slots=True)
class Fit:
    """How much of a panel a card holds: whether details travel with it, and how many people of a list."""

    inline: bool
    people: int


class ThreadCard:
    """The sections of a thread's card, in the panel's order."""

    def __init__(self, pieces: Pieces, panel: Panel, fit: Fit) -> None:
        self._pieces, self._panel, self._fit = pieces, panel, fit

    def card(self) -> Card:
        main = self._with_notes([one for one in self._panel.actions if one.weight is Weight.PRIMARY])
        return card("thread", list(self._sections()), footer=self._pieces.button(main[0]) if main else None)

    def _sections(self) -> Iterator[dict[str, Any]]:
        panel = self._panel
        thanks = panel.state == "thank_you"
        yield section(list(self._head()))
        yield section(list(self._question()))
        if thanks and not panel.actions:
            yield self._drafts()
        if thanks:
            yield section(list(self._people(self._shown())))
            yield section(list(self._people(self._settled())), header=say("thank_you.settled"), shown=0)
        else:
            yield section(list(self._main()))
        if not thanks or panel.actions:
            yield self._drafts()
        warned = [paragraph(html(text, TEXT)) for text in panel.warnings[:_WARNINGS]]
        yield section(warned, header=say("warning.title"), shown=1)
        facts = [self._fact(number, fact) for number, fact in enumerate(panel.facts)]
        facts += [self._contact(number, person) for number, person in enumerate(panel.contacts)]
        yield section(facts, header=panel.title or say("facts.read"), shown=_FACTS)
        if not thanks:
            yield section(list(self._people(self._numbered())), header=say("facts.people"), shown=_PEOPLE)
        if panel.later:
            yield section([paragraph("<br>".join(html(text) for text in panel.later))], header=say("later.title"))
        offers = [w for one in panel.offers for w in self._offer(one)]
        asked = any(one.words for one in panel.offers)  # what was just asked for does not fold away
        yield section(offers, header=say("offers.title"), shown=len(offers) if asked else _OFFERS)
        yield section(self._pieces.buttons(panel.quiet))

    def _offer(self, offer: Offer) -> Iterator[Widget]:
        yield row(html(offer.text), bottom=offer.day)
        if offer.words:
            name = offer.actions[0].describes
            yield self._pieces.input(Field("words", say("offers.words", name=name), FieldKind.LINES, offer.words))
            yield from (paragraph(f"<i>{html(notice)}</i>") for notice in offer.notices)
        yield from (self._pieces.input(field) for action in offer.actions for field in action.fields)
        yield from self._pieces.buttons(offer.actions)

    def part(self, about: str) -> Card | None:
        panel = self._panel
        kind, _, number = about.partition(":")
        lists: dict[str, Sequence[FactRow | PersonRow]] = {
            "fact": panel.facts,
            "person": panel.people,
            "contact": panel.contacts,
        }
        if kind == "reason":
            return self._details(panel.headline, panel.reason_quotes, ())
        rows = lists.get(kind, ())
        if not number.isdigit() or int(number) >= len(rows):
            return None
        found = rows[int(number)]
        title = found.label if isinstance(found, FactRow) else found.name
        return self._details(title, found.quotes, found.changes)

    def _head(self) -> Iterator[Widget]:
        panel = self._panel
        lines = [html(panel.reason)] if panel.reason else []
        why = self._why("reason:0", panel.headline, panel.reason_quotes, ())
        yield row("<br>".join((f"<b>{html(panel.headline)}</b>", *lines)), button=why)

    def _question(self) -> Iterator[Widget]:
        question = self._panel.question
        if question is None:
            return
        words = f"<br>{html(say('unsure.we_read'))} “{html(question.words)}”" if question.words else ""
        yield paragraph(f"<b>{html(question.text)}</b>{words}")
        yield from self._pieces.buttons(question.answers)

    def _with_notes(self, actions: Sequence[Action]) -> list[Action]:
        """Gmail leaves emptied fields out of what it sends: what writes a draft says which notes the card asks for."""
        asked = " ".join(field.removeprefix(NOTE) for field in self._notes())
        writes = ("write", "rewrite", "save_notes")
        return [
            replace(one, values=(*one.values, (ASKED, asked))) if asked and one.verb in writes else one
            for one in actions
        ]

    def _notes(self) -> list[str]:
        asked = (*self._shown(), *self._settled()) if self._panel.state == "thank_you" else self._numbered()
        return [person.note.name for _, person in asked if person.note]

    def _numbered(self) -> list[tuple[int, PersonRow]]:
        return list(enumerate(self._panel.people))[: self._fit.people]

    def _shown(self) -> list[tuple[int, PersonRow]]:
        """Those to thank, as many as the card can hold."""
        return [(n, person) for n, person in enumerate(self._panel.people) if not person.status][: self._fit.people]

    def _settled(self) -> list[tuple[int, PersonRow]]:
        """Those who have a draft, were thanked or left out, in the room that is left."""
        rows = [(number, person) for number, person in enumerate(self._panel.people) if person.status]
        return rows[: self._fit.people - len(self._shown())]

    def _main(self) -> Iterator[Widget]:
        """The fields of what comes next, and its lesser buttons: the main one stands at the card's foot."""
        actions = self._panel.actions
        yield from (self._pieces.input(field) for action in actions for field in action.fields)
        yield from self._pieces.buttons([one for one in actions if one.weight is not Weight.PRIMARY])
        if self._panel.elsewhere:
            yield paragraph(html(self._panel.elsewhere))

    def _people(self, rows: Sequence[tuple[int, PersonRow]]) -> Iterator[Widget]:
        for place, (number, person) in enumerate(rows):
            yield from self._person(number, person, first=place == 0)
        thanks = self._panel.state == "thank_you"
        left = sum(not person.status for person in self._panel.people) if thanks else len(self._panel.people)
        if rows and left > self._fit.people and not (thanks and rows[0][1].status):
            told = "thank_you.more" if thanks else "overview.more"
            yield paragraph(html(say(told, count=left - self._fit.people)))
        if rows and thanks and self._panel.hint and not rows[0][1].status:
            yield paragraph(f"<i>{html(self._panel.hint)}</i>")

    def _person(self, number: int, person: PersonRow, *, first: bool) -> Iterator[Widget]:
        name = f"<b>{html(person.name, 120)}</b>"
        if person.uncertain:
            name += f" <i>({html(say('facts.unsure_mark'))})</i>"
        detail = " · ".join(text for text in (person.detail, person.status_text) if text)
        why = self._why(f"person:{number}", person.name, person.quotes, person.changes)
        yield row(name, bottom=detail, button=why)
        if person.note:  # what a note can be is said once, what becomes of one beside a draft at each
            said = not first and person.note.hint == say("thank_you.note_hint")
            yield self._pieces.input(replace(person.note, hint="") if said else person.note)
        yield from self._pieces.buttons(self._with_notes(person.actions))

    def _drafts(self) -> dict[str, Any]:
        drafts = [widget for draft in self._panel.drafts for widget in self._draft(draft)]
        return section(drafts, header=self._panel.drafts_title, shown=_DRAFTS)

    def _draft(self, draft: DraftRow) -> Iterator[Widget]:
        yield row(html(draft.to, 120), bottom="; ".join(draft.notices) or draft.subject)
        yield from self._pieces.buttons(draft.actions)

    def _fact(self, number: int, fact: FactRow) -> Widget:
        text = html(fact.value)
        if fact.uncertain:
            text += f" <i>({html(say('facts.unsure_mark'))})</i>"
        why = self._why(f"fact:{number}", fact.label, fact.quotes, fact.changes)
        return row(text, top=fact.label, bottom=fact.detail, button=why)

    def _contact(self, number: int, person: PersonRow) -> Widget:
        why = self._why(f"contact:{number}", person.name, person.quotes, person.changes)
        return row(html(person.name, 120), top=say("facts.contact"), bottom=person.detail, button=why)

    def _why(self, about: str, title: str, quotes: Sequence[Quote], changes: Sequence[Action]) -> dict[str, Any] | None:
        """The button to the words behind it and the way to correct it; None where there is neither."""
        if not quotes and not changes:
            return None
        text = say("facts.why") if quotes else say("facts.change")
        click = {"card": self._details(title, quotes, changes)} if self._fit.inline else self._pieces.show(about)
        return {"text": text, "altText": label(f"{text} {title}", SUBTITLE), "onClick": click}

    def _details(self, title: str, quotes: Sequence[Quote], changes: Sequence[Action]) -> Card:
        shown = [_quote(quote) for quote in quotes[:_QUOTES]]
        forms = []
        for number, change in enumerate(changes):
            inputs = [self._pieces.input(field) for field in change.fields]
            header = say("facts.change") if number == 0 and quotes else ""
            forms.append(section([*inputs, *self._pieces.buttons((change,))], header=header))
        return card("", [section(shown), *forms], title=title)


def _quote(quote: Quote) -> Widget:
    said = f"<br><i>{html(quote.said)}</i>" if quote.said else ""
    return paragraph(f"“{html(quote.words, 600)}”{said}")
