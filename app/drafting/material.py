"""What the user gave for a draft, made ready: notes understood, points written out, news turned into a clause."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from app.domain.drafts import Note
from app.domain.followups import FollowUpKind
from app.domain.reading import Person
from app.drafting.forbidden import forbidden
from app.drafting.jotting import LeftOut, Understood, understand
from app.drafting.jotting.lexicon import parts
from app.drafting.jotting.phrases import has_verb, is_noun_phrase, is_verb, with_article, words
from app.drafting.jotting.tidy import tidy, visible
from app.drafting.jotting.verbs import Form, is_form
from app.drafting.jotting.word_classes import DETERMINERS
from app.drafting.occasion import Occasion, same_name, spellings, trade
from app.drafting.points import Point, written

_ATTRIBUTION = re.compile(r", (?:[\w ]{2,40}) (?:says|said|reports|announces|announced|shows)$|^[\w ]{2,30}: ")


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that a draft may speak of, as it was understood, and what was left out."""

    about_reader: Understood
    about_others: tuple[tuple[Person, Understood], ...] = ()
    points: tuple[Point, ...] = ()
    news: str = ""  # a clause: "the province opens a fund for …"
    thing: str = ""  # where the news is no clause but a thing: "a grant for depots"
    left_out: tuple[LeftOut, ...] = field(default=())


def material(occasion: Occasion, notes: Sequence[Note], news: str | None) -> Material:
    """Read everything the user typed. What must not or cannot go out is in `left_out`, with the reason."""
    reading = occasion.reading
    people = (*reading.interviewers, *reading.contacts)
    left_out: list[LeftOut] = []
    mine = Understood()
    others: list[tuple[Person, Understood]] = []
    spelt = (*spellings(reading), *_capitals(occasion.profile.points))
    about = trade(reading)
    asking = occasion.follow_up.kind is FollowUpKind.STATUS_CHECK
    for note in notes:
        about_reader = same_name(note.about, occasion.follow_up.to_name)
        if not about_reader and not asking:
            continue  # what was said with one stays out of a note to another
        read = _understood(note, occasion, [person.name for person in people], spelt, about)
        if about_reader:
            mine = Understood(mine.moments + read.moments, mine.left_out + read.left_out)
        else:
            person = next((p for p in people if same_name(p.name, note.about)), Person(note.about))
            others.append((person, read))
    points, dropped = _points(occasion, spelt, about)
    left_out += dropped
    clause, dropped = _news(news, spelt, about)
    thing = _thing(news, spelt, about) if not clause else ""
    left_out += [] if thing else dropped
    return Material(mine, tuple(others), tuple(points), clause, thing, tuple(left_out))


def _capitals(points: Iterable[str]) -> list[str]:
    """The names that the user's own points spell with capitals ("DAF", "Scania"): no word that begins one."""
    found = [word for point in points for word in words(point)[1:]]
    found += [word for point in points for word in words(point)[:1] if word[1:] != word[1:].lower()]
    return [word for word in found if word != word.lower() and not parts(word) and len(word) > 2]


def _understood(
    note: Note, occasion: Occasion, everyone: Iterable[str], spelt: tuple[str, ...], about: str
) -> Understood:
    person = next((p for p in occasion.reading.interviewers if same_name(p.name, note.about)), None)
    return understand(
        note.text,
        name=person.name if person else note.about,
        title=(person.title or "") if person else "",
        others=[name for name in everyone if not same_name(name, note.about)],
        spellings=spelt,
        trade=about,
    )


def _points(occasion: Occasion, spelt: tuple[str, ...], about: str) -> tuple[list[Point], list[LeftOut]]:
    good, dropped = [], []
    for text in occasion.profile.points:
        found = forbidden(text, about)
        if found is not None:
            dropped.append(LeftOut(" ".join(text.split())[:60], found.said))
        elif (point := written(text, spelt, about)) is not None:
            good.append(point)
    return good, dropped


def _news(news: str | None, spelt: tuple[str, ...], about: str) -> tuple[str, list[LeftOut]]:
    text = tidy(visible(news or ""), spelt, about).strip(" .,;:-–—!")
    text = " ".join(text.split())
    if not text:
        return "", []
    found = forbidden(text, "")
    if found is not None:
        return "", [LeftOut(text[:60], found.said)]
    if _BAD_NEWS.search(text):
        return "", [LeftOut(text[:60], "bad news opens no letter well")]
    clause = _headline(_first_clause(_ATTRIBUTION.sub("", text)))
    if not clause or len(words(clause)) > 28 or re.search(r"[=<>{}\[\]|#*~^_@\\?!]", clause):
        return "", [LeftOut(text[:60], "news not clear enough to put into a sentence")]
    return clause, []


_BAD_NEWS = re.compile(
    r"\b(?:outages?|breach\w*|layoffs?|laid off|redundanc\w+|lawsuit|sued|fined|fines|strikes?|angry|anger"
    r"|losses|loss-making"
    r"|bankrupt\w*|insolven\w+|administration|scandal|fraud|recall(?:ed|s)?|accident|killed|died|death of"
    r"|fire at|closes? down"
    r"|closure|closing down|shut down|shuts|cuts? (?:jobs|staff)|job cuts|complain\w*|criticis\w+|criticiz\w+"
    r"|investigat\w+"
    r"|resign\w*|sacked|crash(?:es|ed)?|leak(?:ed|s)?|hacked|warns?|profit warning|falls|plunge\w*|collapse\w*)\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"(?P<thing>[\w' -]+? (?:that|which|who) [^,]+?)(?:, .*)?")


def _first_clause(text: str) -> str:
    """A headline without a second one after its comma."""
    head, comma, rest = text.partition(", ")
    return head if comma and len(words(head)) > 3 and has_verb(head) and has_verb(rest) else text


def _thing(news: str | None, spelt: tuple[str, ...], about: str) -> str:
    """A find that is a noun phrase ("a grant for depots"), with its article; else empty."""
    text = tidy(visible(news or ""), spelt, about).strip(" .,;:-–—!")
    text = " ".join(text.split())
    found = _RELATIVE.fullmatch(text)
    if (
        found is not None
        and not has_verb(re.split(r" (?:that|which|who) ", found["thing"])[0])
        and not _BAD_NEWS.search(text)
    ):
        thing = found["thing"]
        singular = not _plural(re.split(r" (?:that|which|who) ", thing)[0].split(" "))
        bare = words(thing)[0].casefold() not in DETERMINERS and thing[0].islower() and singular
        return f"{'an' if thing[0] in 'aeio' else 'a'} {thing}" if bare else thing
    if (
        not text
        or _BAD_NEWS.search(text)
        or forbidden(text, "") is not None
        or len(words(text)) > 16
        or not is_noun_phrase(text)
    ):
        return ""
    first = words(text)[0].casefold()
    singular = not words(text)[-1].endswith("s")
    bare = first not in DETERMINERS and not first[0].isdigit() and singular and text == text.lower()
    return f"{'an' if first[0] in 'aeio' else 'a'} {text}" if bare else text


def _headline(text: str) -> str:
    """A headline as a clause: "grants now taking five weeks" -> "grants are now taking five weeks"."""
    if _RELATIVE.fullmatch(text):
        return ""  # a thing with a clause of its own
    tokens = text.split(" ")
    verb = next((i for i, token in enumerate(tokens) if i and is_verb(token)), None)
    doing = next((i for i, token in enumerate(tokens) if i and is_form(token, Form.GERUND)), None)
    to_do = next((i for i, word in enumerate(tokens) if i and word == "to"), None)
    third = next((i for i, token in enumerate(tokens) if i and is_form(token, Form.THIRD)), None)
    if verb is None and third is not None:
        verb = third
    if verb is not None and (doing is None or verb < doing):
        return _subject(tokens[:verb], " ".join(tokens[verb:]))
    for at, joint in ((doing, ""), (to_do, "")):
        if at is None:
            continue
        start = at - 1 if tokens[at - 1] in ("now", "still", "already", "again") else at
        subject = tokens[:start]
        if not subject or has_verb(" ".join(subject)):
            return ""
        return _subject(subject, f"{'are' if _plural(subject) else 'is'} {' '.join(tokens[start:])}{joint}")
    return ""


def _subject(subject: list[str], predicate: str) -> str:
    phrase = with_article(" ".join(subject))
    first = subject[0]
    bare = len(subject) == 1 and phrase == first == first.lower() and not first.endswith("s")
    return f"{'the ' if bare else ''}{phrase} {predicate}"


def _plural(subject: list[str]) -> bool:
    low = [word.casefold() for word in subject]
    cut = next(
        (i for i, word in enumerate(low) if i and word in ("of", "for", "in", "at", "on", "from", "with")), len(low)
    )
    return low[cut - 1].endswith("s") and not low[cut - 1].endswith(("ss", "us", "is"))
