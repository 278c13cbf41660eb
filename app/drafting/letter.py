"""A letter in the making: sentences chosen one by one, each different from the siblings', with a trace of its facts."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from app.domain.drafts import Tone, Trace
from app.domain.reading import Mode
from app.drafting.choice import Chooser
from app.drafting.occasion import Occasion
from app.drafting.sentences import folded, split
from app.drafting.wordings import Wording, bank

_FIELD = re.compile(r"\{(\w+)\}")
_GENERIC = re.compile(r"\b(?:role|position|job|post|vacancy|opening)\b", re.IGNORECASE)
_LONGEST_ROLE = 60
_OFFERED, _OFFERED_BESIDE = 4, 12  # wordings weighed for each sentence: alone, and beside siblings
_MAY_REPEAT = frozenset(
    "that with have would your this from about will been were they what when very more which into for".split()
)
_GOES_ON = re.compile(r"\{[xX]\}[^.]*\w")


@dataclass(slots=True)
class Letter:
    """`known` are the fields that wordings may use, `sources` says where a field's value comes from."""

    occasion: Occasion
    chooser: Chooser
    taken: Collection[str]  # folded sentences of the siblings
    known: dict[str, str] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    traces: list[Trace] = field(default_factory=list)
    used: set[str] = field(default_factory=set)  # patterns that this letter has already
    _openings: set[str] = field(default_factory=set)
    _own_words: set[str] = field(default_factory=set)
    _words: frozenset[str] | None = None

    def say(
        self, wordings: str, extra: Mapping[str, str] | None = None, source: str = "note", *, ending: bool = False
    ) -> str:
        """A sentence from a bank that fits the tone and what is known, and that no sibling has; empty if none does.
        `ending`: a comma in x does not go well in the middle, so x has to come last."""
        known = {**self.known, **(extra or {})}
        known |= {f"{name[0].upper()}{name[1:]}": _capital(value) for name, value in known.items()}
        tone, usage = self.occasion.profile.tone, self.occasion.usage
        fitting = [w for w in bank(wordings) if w.pattern not in self.used and w.fits(tone, usage, known)]
        if ending and "," in known["x"]:
            fitting = [wording for wording in fitting if not _GOES_ON.search(wording.pattern)]
        if any(":" in value for value in (extra or {}).values()):  # one colon a sentence
            fitting = [wording for wording in fitting if ":" not in wording.pattern] or fitting
        offered: list[tuple[float, int, str, Wording]] = []
        while fitting and len(offered) < (_OFFERED_BESIDE if self.taken else _OFFERED):
            wording = fitting.pop(self.chooser.number(len(fitting)))
            pattern = self.chooser.expand(wording.pattern)
            sentence = _polished(_FIELD.sub(lambda m: known[m.group(1)], pattern))
            if not any(self._alike(folded(part)) for part in split(sentence)):
                words = folded(sentence).split()
                offered.append((3 * self._shared(words) + self._echo(words), len(offered), sentence, wording))
        if not offered:
            return ""
        _, _, sentence, wording = min(offered, key=lambda offer: offer[:2])
        self.used.add(wording.pattern)
        self._remember(folded(sentence).split())
        self._trace(wording.fields, known, extra or {}, source)
        if {"the_role", "The_role"} & wording.fields:
            self.known["the_role"] = f"the {self.known['noun']}"  # named in full once is enough
        return sentence

    def _remember(self, words: list[str]) -> None:
        self._openings.add(" ".join(words[:2]))
        self._own_words.update(words)

    def _shared(self, words: list[str]) -> float:
        """The share of a sentence's words that the siblings use too: the least of several offered is taken."""
        return sum(word in self._siblings_words for word in words) / max(1, len(words))

    def _echo(self, words: list[str]) -> float:
        """How much a sentence repeats this letter's own: a like beginning, or the same long words once more."""
        again = sum(len(word) > 3 and word in self._own_words and word not in _MAY_REPEAT for word in words)
        return (" ".join(words[:2]) in self._openings) + again / 2

    @property
    def _siblings_words(self) -> frozenset[str]:
        if self._words is None:
            self._words = frozenset(word for sentence in self.taken for word in sentence.split())
        return self._words

    def _alike(self, sentence: str) -> bool:
        return sentence in self.taken or any(fuzz.ratio(sentence, other) > 76 for other in self.taken)

    def _trace(self, used: Collection[str], known: Mapping[str, str], extra: Mapping[str, str], source: str) -> None:
        for name in used:
            low = name[0].lower() + name[1:]
            origin = source if low in extra else self.sources.get(low, "")
            if origin:
                self.traces.append(Trace(known[name], origin))


def letter(occasion: Occasion, chooser: Chooser, taken: Collection[str]) -> Letter:
    """A letter that knows what the reading tells: the talk and its day, the role, the company, who brings the news."""
    known = {"talk": occasion.talk, **_meeting(occasion), **_role(occasion, chooser, full=not taken)}
    known["our_talk"] = "the interview" if occasion.talk == "interview" else f"our {occasion.talk}"
    known["day"] = occasion.on(occasion.session_day) if occasion.session_day else "recently"
    known["on_day"] = known["day"]
    if occasion.session_day and occasion.session_day < occasion.writes_on:
        known["since"] = "since"  # on the same day nothing has been thought over since
    known["noun"] = "position" if occasion.profile.tone is Tone.FORMAL else "role"
    known["face"] = "voice" if occasion.session is not None and occasion.session.mode is Mode.PHONE else "face"
    if occasion.subject:
        known["subject"] = occasion.subject
    sources = dict.fromkeys(("the_role", "company", "day", "on_day", "subject"), "reading")
    return Letter(occasion, chooser, taken, known, sources)


def _meeting(occasion: Occasion) -> dict[str, str]:
    on_phone = occasion.session is not None and occasion.session.mode is Mode.PHONE
    return (
        {"meet": "speak with", "meeting": "speaking with"} if on_phone else {"meet": "meet", "meeting": "meeting with"}
    )


def _role(occasion: Occasion, chooser: Chooser, *, full: bool) -> dict[str, str]:
    """ "the Staff Engineer role", "the role at Kestrelyn", or just "the role": siblings vary it."""
    noun = "position" if occasion.profile.tone is Tone.FORMAL else "role"
    role = occasion.reading.role.value.strip() if occasion.reading.role else ""
    company = occasion.reading.company.value.strip() if occasion.reading.company else ""
    out = {"company": company} if company else {}
    if not full and chooser.number(3):
        out["the_role"] = chooser.pick(
            [f"the {noun}", f"the {noun} at {company}" if company else f"the {noun}", "the job"]
        )
    elif role and len(role) <= _LONGEST_ROLE and "," not in role:
        out["the_role"] = f"the {role}" if _GENERIC.search(role) else f"the {role} {noun}"
    else:
        out["the_role"] = f"the {noun} at {company}" if company else f"the {noun}"
    return out


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _polished(sentence: str) -> str:
    """One space between words, a capital at the start, stops and commas where they belong."""
    sentence = re.sub(r"\s+", " ", sentence).strip()
    sentence = re.sub(r"\s+([,.;:?!])", r"\1", sentence)
    sentence = re.sub(r"([.?!])(?:\s*\.)+", r"\1", sentence)
    sentence = re.sub(r",\s*([.;:])", r"\1", sentence)
    sentence = re.sub(r"(?<=[a-z\"”)])([.?!]) ([a-z])", lambda m: f"{m.group(1)} {m.group(2).upper()}", sentence)
    return _capital(sentence)
