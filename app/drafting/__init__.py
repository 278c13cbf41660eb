"""Drafts: from a follow-up, the reading, the user's notes and profile to a mail that can be sent as it is. Pure.

`compose` needs no language model. `guard.check` is run on every draft, whatever made it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.doubts import as_told
from app.domain.drafts import Draft, Note, Profile
from app.domain.errors import InvalidInput
from app.domain.followups import FollowUp, FollowUpKind
from app.domain.languages import ENGLISH, name_of
from app.domain.mail import Mailbox
from app.domain.reading import Reading
from app.drafting import asking, door, guard, shorter, thanks
from app.drafting.apart import moved_apart
from app.drafting.choice import Chooser
from app.drafting.forbidden import SAID
from app.drafting.guard import GuardReport, check
from app.drafting.jotting import LeftOut, Moment, Shape
from app.drafting.letter import Letter, letter
from app.drafting.material import Material, material
from app.drafting.memory import one_draft
from app.drafting.naming import salutation
from app.drafting.occasion import Occasion, occasion
from app.drafting.placing import header_text, place
from app.drafting.sentences import core, folded, split
from app.drafting.tracing import Sources
from app.drafting.wordings.signing import SIGNING

__all__ = ["GuardReport", "NotDrafted", "check", "compose"]

ATTEMPTS = 45
_NO_ROOM = "a card has room for one thing"
_CHANGES_OF_SIZE = {10: -1, 20: 2}  # siblings too near still: say less, then more


class NotDrafted(InvalidInput):
    """No draft is written for this kind of follow-up."""

    kind = "not-drafted"


@dataclass(frozen=True, slots=True)
class _Setting:
    occasion: Occasion
    material: Material
    siblings: tuple[Draft, ...]
    sources: Sources
    taken: frozenset[str]  # the siblings' sentences, folded
    texts: tuple[str, ...]  # each sibling's, folded, without greeting and closing
    words: tuple[frozenset[str], ...]  # the words of each
    news: str | None = None  # as given, with its link


_Paragraphs = Callable[[Letter, _Setting, int], list[str]]
_KINDS: dict[FollowUpKind, _Paragraphs] = {
    FollowUpKind.THANK_YOU: lambda page, s, size: thanks.paragraphs(page, s.material, _bodies(s.siblings), size),
    FollowUpKind.STATUS_CHECK: lambda page, s, size: asking.paragraphs(page, s.material, size),
    FollowUpKind.KEEP_DOOR_OPEN: lambda page, _setting, _size: door.paragraphs(page),
    FollowUpKind.HOLIDAY_GREETING: lambda page, _setting, size: shorter.holiday_greeting(page, size),
    FollowUpKind.HEARTBEAT: lambda page, s, _size: shorter.heartbeat(page, s.material, s.news),
    FollowUpKind.REFERENCE_HEADS_UP: lambda page, _setting, _size: shorter.reference_heads_up(page),
    FollowUpKind.CONNECT: lambda page, s, _size: shorter.connect(page, s.material),
    FollowUpKind.PAPER_NOTE: lambda page, s, size: shorter.paper_note(page, s.material, size),
}


def compose(
    follow_up: FollowUp,
    reading: Reading,
    profile: Profile,
    notes: Sequence[Note],
    *,
    news: str | None,
    siblings: Sequence[Draft],
    now: datetime,
    mailbox: Mailbox,
) -> Draft:
    """Write the draft of a follow-up. The same input gives the same draft; `siblings` are the candidacy's other
    drafts, from which it keeps apart. `warnings` say what was left out and what to check. Of the company, role and
    promise it speaks only where they are sure (`domain.doubts`).

    Raises NotDrafted for kinds that are no mail (move on, connect) or not written yet."""
    paragraphs = _KINDS.get(follow_up.kind)
    if paragraphs is None:
        raise NotDrafted(
            f"No draft is written for “{follow_up.kind.value.replace('_', ' ')}”.", kept="Nothing was changed."
        )
    with one_draft():
        return _composed(
            paragraphs, occasion(follow_up, as_told(reading), profile, mailbox, now), notes, news, siblings
        )


def _composed(
    paragraphs: _Paragraphs, scene: Occasion, notes: Sequence[Note], news: str | None, siblings: Sequence[Draft]
) -> Draft:
    follow_up, reading, profile, mailbox = scene.follow_up, scene.reading, scene.profile, scene.mailbox
    others = tuple(draft for draft in siblings if guard.comparable(draft, follow_up.kind, follow_up.to_name))
    texts = tuple(folded(core(draft.body)) for draft in others)
    setting = _Setting(
        scene,
        material(scene, notes, news),
        others,
        Sources(reading, profile, notes, news, mailbox),
        frozenset(folded(sentence) for draft in others for sentence in split(core(draft.body))),
        texts,
        tuple(frozenset(text.split()) for text in texts),
        news,
    )
    if follow_up.kind is FollowUpKind.HEARTBEAT and not _worth_passing_on(setting):
        raise NotDrafted(
            "There is nothing to pass on yet.",
            kept="Nothing was written.",
            advice="Add a link or a line of what you found.",
        )

    def inspect(draft: Draft) -> GuardReport:
        return check(
            draft, reading=reading, profile=profile, notes=notes, news=news, siblings=others, mailbox=mailbox,
            sources=setting.sources,
        )  # fmt: skip

    return _warned(*_best(setting, paragraphs, notes, inspect), setting)


def _worth_passing_on(setting: _Setting) -> bool:
    given = setting.material
    return bool(given.news or given.thing or shorter.LINK.search(setting.news or ""))


def _best(
    setting: _Setting, paragraphs: _Paragraphs, notes: Sequence[Note], inspect: Callable[[Draft], GuardReport]
) -> tuple[Draft, GuardReport]:
    """The first of a row of attempts that the guard lets pass; failing that, the one that comes nearest."""
    item = setting.occasion.follow_up
    seed = f"{setting.occasion.mailbox.email}|{item.key}|{item.kind}|{item.to_name}"
    ranked: list[tuple[float, int, Draft]] = []
    size = int(not setting.material.points and not setting.material.about_reader.moments)
    for attempt in range(ATTEMPTS):
        draft = _attempt(setting, paragraphs, notes, f"{seed}|{attempt}", size)
        wanted = _wanted(draft)
        size += (
            wanted - (attempt == ATTEMPTS // 3) + 2 * (attempt == 2 * ATTEMPTS // 3)
        )  # too near still: less, then more
        alike = max((guard.likeness(draft.body, other.body) for other in setting.siblings), default=0.0)
        apart = alike < guard.ALIKE or item.kind in guard.TOO_SHORT
        report = inspect(draft) if not wanted and apart else None
        if report is not None and report.ok:
            return draft, report
        ranked.append((100.0 * (bool(wanted) + len(report.problems if report else "x")) + alike, attempt, draft))
    nearest = min(ranked)[2]
    return nearest, inspect(nearest)


def _attempt(setting: _Setting, paragraphs: _Paragraphs, notes: Sequence[Note], seed: str, size: int) -> Draft:
    scene = setting.occasion
    page = letter(scene, Chooser(seed), setting.taken, setting.words)
    parts = [part.strip() for part in paragraphs(page, setting, size) if part.strip()]
    if setting.siblings and scene.follow_up.kind not in guard.TOO_SHORT:
        parts = moved_apart(parts, page, setting.texts, guard.ALIKE)
    where = place(scene, Chooser(f"{scene.mailbox.email}|subject|{scene.follow_up.key}"))
    body = "\n\n".join([salutation(scene, notes), *parts, _signing(page)])
    return Draft(
        kind=scene.follow_up.kind,
        to_name=header_text(scene.follow_up.to_name),
        to_email=where.to_email,
        subject=where.subject,
        body=body,
        in_reply_to=where.in_reply_to,
        references=where.references,
        not_before=scene.follow_up.not_before,
        by=scene.follow_up.by,
        warnings=where.warnings,
        traces=page.traces,
    )


def _signing(page: Letter) -> str:
    scene = page.occasion
    if scene.follow_up.kind is FollowUpKind.CONNECT:
        return scene.profile.name or scene.mailbox.name
    if scene.follow_up.kind is FollowUpKind.PAPER_NOTE:
        return shorter.card_closing(page)
    closing = Letter(scene, Chooser(f"{scene.mailbox.email}|signing"), ()).say(SIGNING)
    signature = "\n".join(" ".join(line.split()) for line in visible_lines(scene.profile.signature))
    if _has_closing(signature, scene.profile.name or scene.mailbox.name):
        return signature
    return f"{closing}\n{signature or scene.profile.name or scene.mailbox.name}"


def _has_closing(signature: str, name: str) -> bool:
    """Whether the signature begins with words of its own before the name ("Ngā mihi"): no second closing then."""
    first, _, rest = signature.partition("\n")
    own = {word.casefold() for word in re.findall(r"[^\W\d_]+", name)}
    said = {word.casefold() for word in re.findall(r"[^\W\d_]+", first)}
    of_a_name = said & own or any(len(word) == 1 for word in said)
    return bool(rest) and 0 < len(said) <= 4 and not of_a_name and re.search(r"[\d@/.|]", first) is None


def visible_lines(text: str) -> list[str]:
    """The lines of a signature as typed, without control characters. Links stay: they are the user's own."""
    return [
        "".join(c for c in line if c.isprintable()) for line in text.replace("\r", "\n").split("\n") if line.strip()
    ]


def _bodies(siblings: Sequence[Draft]) -> str:
    return "\n".join(draft.body for draft in siblings)


def _wanted(draft: Draft) -> int:
    """One step longer or shorter for the next attempt, where the length is not fitting; else 0."""
    least, most = guard.LENGTHS[draft.kind]
    return (guard.counted(draft) < least) - (guard.counted(draft) > most)


def _warned(draft: Draft, report: GuardReport, setting: _Setting) -> Draft:
    """The draft with what was left out, by reason, and what the guard still minds."""
    given = setting.material
    dropped = [*given.about_reader.left_out, *given.left_out]
    if draft.kind is FollowUpKind.STATUS_CHECK:
        dropped += [item for _, understood in given.about_others for item in understood.left_out]
    if draft.kind is FollowUpKind.KEEP_DOOR_OPEN:
        dropped = []
    if draft.kind is FollowUpKind.PAPER_NOTE:
        dropped += [LeftOut((one.source or one.text).rstrip(" .,;"), _NO_ROOM) for one in _passed_over(draft, given)]
    lines = [_left_out(item) for item in dropped]
    if draft.kind is FollowUpKind.THANK_YOU:
        lines += [
            _owed(moment)
            for moment in given.about_reader.moments
            if moment.shape in (Shape.REQUEST, Shape.PROMISED, Shape.OFFERED)
        ]
    lines += [f"check: {problem.text}" for problem in report.problems]
    language = setting.occasion.reading.language
    if language != ENGLISH and draft.kind is not FollowUpKind.REFERENCE_HEADS_UP:
        lines.append(f"check: the thread is in {name_of(language)}, and this draft is in English")
    return replace(draft, warnings=tuple(dict.fromkeys((*draft.warnings, *lines))))


def _passed_over(draft: Draft, given: Material) -> list[Moment]:
    """What of the note was understood and is not told: a card holds one thing of a talk (etiquette T7)."""
    told = {trace.text for trace in draft.traces}
    return [moment for moment in given.about_reader.moments if moment.text not in told]


def _left_out(item: LeftOut) -> str:
    """ "left out: the salary remark (“…”)"; for what is only unclear, the words come first."""
    if not item.why:
        return f"left out: {item.words}"
    if item.why in SAID.values():
        return f"left out: {item.why} (“{item.words}”)"
    return f"left out: “{item.words}” ({item.why})"


def _owed(moment: Moment) -> str:
    if moment.shape is Shape.OFFERED:
        return f"check: the draft says that you will “{moment.text}”"
    asked = "they asked for" if moment.shape is Shape.REQUEST else "you promised"
    return f"check: {asked} {moment.text}; this draft does not hold it"
