"""Of the forms of the employer's name the one that its people use, and of a house and its owner the house."""

from __future__ import annotations

import re

from app.domain.evidence import Evidence, Part
from app.reading.employer.forms import sort_of, squeeze
from app.reading.employer.grounds import Grounds, added_by
from app.reading.employer.places import LINKS
from app.reading.employer.words import DESCRIBES
from app.reading.late import late
from app.reading.people.spelling import fold
from app.reading.transcript import Side, Transcript

_KINDS = late(r"\s+(?:NHS (?:Foundation )?Trust|Restaurants|Hotels|Shops|Cafes|Cafés|Pubs|Hostels|Gyms)\Z")
_SAYING = frozenset(("organisation", "organisations", "trade", "trades", "other", "several"))
_PART_OF = late(
    r"(?: (?:Limited|Ltd|LLC|Inc|plc)\.?)?(?:,? (?:is|which is|who are)|,|\s?\()?\s?(?:an? |the )?(?:wholly[- ]owned )?"
    r"(?:member|part|subsidiary|division|brand|company|unit|arm|branch|daughter)(?: company)? of (?:the )?\Z",
    re.IGNORECASE,
)
# What a person leaves out behind a name, and what is a place of the firm's.
_VAGUE = frozenset(
    "technologies technology systems services jobb academy campus depot branch plant base station".split()  # noqa: SIM905
)


def as_said(key: str, grounds: Grounds, transcript: Transcript) -> str:
    """The fuller form that signatures have ("Quill Theatre" in place of the subject line's "Quill"), without the
    country or town of a branch; of a firm that owns another the one that is said to be a part of it."""
    key = _houses(grounds, transcript).get(key, key)
    fuller = [other for other in grounds.longer.get(key, ()) if _is_fuller(key, other, grounds)]
    if fuller:
        key = max(fuller, key=lambda other: (grounds.wholes[other], -len(other)))
    words = grounds.texts[key].split()
    if len(words) > 2 and sort_of(words[-1]) in ("country", "town") and words[-2].lower() not in LINKS:
        bare = squeeze(" ".join(words[:-1]))
        if bare in grounds.named and grounds.best[key][1] < 9:
            return bare
    if (signed := _signed(key, grounds)) is not None:
        return signed
    return _without_kind(key, grounds)


def _signed(key: str, grounds: Grounds) -> str | None:
    """The shorter form that is signed and that the mail domain spells, of a longer one that nobody signs: "Quill" of
    "Quill Penang"."""
    if grounds.places[key] & {"signature", "shown"}:
        return None
    shorter = (other for other in grounds.shorter.get(key, ()) if "signature" in grounds.places[other])
    return next((other for other in shorter if grounds.best[other][1] == 9), None)


def _is_fuller(key: str, other: str, grounds: Grounds) -> bool:
    """Whether a longer form says what the firm is, and its people sign so."""
    words = grounds.texts[other].split()[grounds.texts[key].count(" ") + 1 :]
    if added_by(words) not in _SAYING or len(words) > 2 or _KINDS.search(grounds.texts[other]):
        return False
    if any(any(map(str.isdigit, word)) or fold(word) in _VAGUE or word.lower() in LINKS for word in words):
        return False
    places = grounds.places[other]
    return "signature" in places or ("shown" in places and len(places) > 1)


def _without_kind(key: str, grounds: Grounds) -> str:
    """Without the trade, the plural of houses or the legal kind at the end, where the thread or a mail domain has the
    name without it."""
    text = grounds.texts[key]
    spelt = squeeze(DESCRIBES.sub("", text))
    if spelt != key and spelt in grounds.named and grounds.best[spelt][1] == 9:
        return spelt
    kind = _KINDS.search(text)
    bare = squeeze(text[: kind.start()]) if kind else ""
    if bare in grounds.named and grounds.wholes[bare]:
        return bare
    if "legal always" in grounds.ways[key]:
        return next((one for one in grounds.shorter_words.get(key, ()) if grounds.wholes[one]), key)
    return key


def _houses(grounds: Grounds, transcript: Transcript) -> dict[str, str]:
    """By parent firm the one that is said to be a part of it: "Quill Foods, part of the Harebell Group"."""
    ends: dict[tuple[str, int], str] = {}
    owning: list[tuple[str, Evidence]] = []
    for key, found in grounds.named.items():
        for one in found:
            at = one.evidence
            if at is None or at.part is not Part.TEXT or one.side is Side.OWNER or not one.whole:
                continue
            if key not in grounds.people:
                ends[at.message_id, at.end] = key
            if one.before == "of":
                owning.append((key, at))
    texts = {message.id: message.text for message in transcript.messages} if owning else {}
    houses: dict[str, str] = {}
    for key, at in owning:
        part = _PART_OF.search(texts.get(at.message_id, ""), max(0, at.start - 60), at.start)
        if part and (house := ends.get((at.message_id, part.start()))):
            houses.setdefault(key, house)
    return {key: house for key, house in houses.items() if house not in houses}
