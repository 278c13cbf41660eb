"""A letter in the making: sentences chosen one by one, each different from the siblings', with a trace of its facts."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from rapidfuzz import fuzz, process

from app.domain.drafts import Tone, Trace
from app.domain.followups import FollowUpKind
from app.domain.reading import Mode, Usage
from app.drafting.choice import Chooser
from app.drafting.contracting import contracted
from app.drafting.occasion import Occasion
from app.drafting.sentences import folded, split
from app.drafting.soundness import unsound
from app.drafting.wordings import Wording, bank

_FIELD = re.compile(r"\{(\w+)\}")
_GENERIC = re.compile(r"\b(?:role|position|job|post|vacancy|opening)\b", re.IGNORECASE)
_LONGEST_ROLE = 60
_OFFERED, _OFFERED_BESIDE = 4, 12  # wordings weighed for each sentence: alone, and beside siblings
_ROLE_FIELDS = frozenset({"the_role", "The_role"})
_TOO_ALIKE = 76.01  # of two sentences, by rapidfuzz's ratio
_MAY_REPEAT = frozenset(
    "that with have would your this from about will been were they what when very more which into for".split()
)
_BY_MODE = {Mode.ONSITE: "onsite", Mode.VIDEO: "video", Mode.PHONE: "onphone"}
_GOES_ON = re.compile(r"\{[xX]\}[^.]*\w")


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence of a letter (or two that belong together), with what it was chosen from. `origins` say where a
    field's value comes from; empty for what is no fact."""

    sentence: str
    options: tuple[Wording, ...]
    known: Mapping[str, str]
    origins: Mapping[str, str]
    pattern: str = ""
    fields: frozenset[str] = frozenset()


@dataclass(slots=True)
class Letter:
    """`known` are the fields that wordings may use, `sources` says where a field's value comes from."""

    occasion: Occasion
    chooser: Chooser
    taken: Collection[str]  # folded sentences of the siblings
    siblings: tuple[frozenset[str], ...] = ()  # the words of each
    known: dict[str, str] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    said: list[Said] = field(default_factory=list)
    used: set[str] = field(default_factory=set)  # patterns that this letter has already
    _openings: set[str] = field(default_factory=set)
    _own_words: set[str] = field(default_factory=set)
    _own_long_words: set[str] = field(default_factory=set)

    def say(
        self,
        wordings: str,
        extra: Mapping[str, str] | None = None,
        source: str = "note",
        *,
        ending: bool = False,
        needed: bool = False,
    ) -> str:
        """A sentence from a bank that fits the tone and what is known, and that no sibling has; empty if none does.
        `ending`: a comma in x does not go well in the middle, so x has to come last. `needed`: rather one
        like a sibling's than none."""
        known = {**self.known, **(extra or {})}
        known |= {f"{name[0].upper()}{name[1:]}": _capital(value) for name, value in known.items()}
        origins = {name: self.sources.get(name, "") for name in known} | dict.fromkeys(extra or {}, source)
        options = tuple(self._fitting(wordings, known, extra or {}, ending=ending))
        place = Said("", options, known, origins)
        offered = self._offered(place, _OFFERED_BESIDE if self.taken else _OFFERED)
        if not offered and needed:
            offered = self._offered(place, _OFFERED_BESIDE, nearest=True)
        if not offered:
            return ""
        ranked = sorted(offered, key=lambda offer: self._weight(offer.sentence))
        said = next((offer for offer in ranked if not unsound(offer.sentence)), None)
        if said is None:
            return ""
        self.used.add(said.pattern)
        self._remember(folded(said.sentence).split())
        self.said.append(said)
        if {"the_role", "The_role"} & said.fields:
            self.known["the_role"] = f"the {self.known['noun']}"  # named in full once is enough
        return said.sentence

    def _fitting(
        self, wordings: str, known: Mapping[str, str], extra: Mapping[str, str], *, ending: bool
    ) -> list[Wording]:
        tone, usage = self.occasion.profile.tone, self.occasion.usage
        fitting = [w for w in bank(wordings) if w.pattern not in self.used and w.fits(tone, usage, known)]
        if ending and "," in known["x"]:
            fitting = [wording for wording in fitting if not _GOES_ON.search(wording.pattern)]
        if known.get("company") and known["company"] in known.get("the_role", ""):  # the employer once a sentence
            once = [w for w in fitting if not (_ROLE_FIELDS & w.fields and "company" in w.fields)]
            fitting = once or fitting
        if any(":" in value for value in extra.values()):  # one colon a sentence
            fitting = [wording for wording in fitting if ":" not in wording.pattern] or fitting
        return fitting

    def alternatives(self, said: Said, count: int) -> list[Said]:
        """Other sentences for the same place, each of a pattern that the letter does not have yet."""
        options = tuple(w for w in said.options if w.pattern == said.pattern or w.pattern not in self.used)
        offered = self._offered(replace(said, options=options * 2), count)
        own = " ".join(folded(said.sentence).split()[:2])
        taken = self._openings - {own}
        return [other for other in offered if " ".join(folded(other.sentence).split()[:2]) not in taken]

    def exchange(self, said: Said, other: Said) -> None:
        """Note that the letter says the other in that place."""
        self.used = (self.used - {said.pattern}) | {other.pattern}
        self._openings.add(" ".join(folded(other.sentence).split()[:2]))
        self.said[self.said.index(said)] = other

    def _offered(self, said: Said, count: int, *, nearest: bool = False) -> list[Said]:
        """So many wordings of one place at most, written out, none of which a sibling has; `nearest`: one that is like
        a sibling's will do."""
        left = list(said.options)
        out: list[Said] = []
        while left and len(out) < count:
            wording = left.pop(self.chooser.number(len(left)))
            pattern = self.chooser.expand(wording.pattern)
            sentence = _polished(_FIELD.sub(lambda m: said.known.get(m.group(1), ""), pattern))
            sentence = contracted(sentence) if self._short_forms else sentence
            alike = self.taken.__contains__ if nearest else self._alike
            if not self.taken or not any(alike(folded(part)) for part in split(sentence)):
                fields = frozenset(_FIELD.findall(pattern))
                out.append(Said(sentence, said.options, said.known, said.origins, wording.pattern, fields))
        return out

    @property
    def _short_forms(self) -> bool:
        return self.occasion.profile.tone is not Tone.FORMAL

    def _weight(self, sentence: str) -> float:
        words = folded(sentence).split()
        return self._nearing(words) + self._echo(words)

    @property
    def traces(self) -> tuple[Trace, ...]:
        """Where the facts of what is said come from, in the order of the letter."""
        found = [
            Trace(said.known[name], origin)
            for said in self.said
            for name in sorted(said.fields)
            if (origin := said.origins.get(name[0].lower() + name[1:], "")) and said.known[name]
        ]
        return tuple(dict.fromkeys(found))

    def _remember(self, words: list[str]) -> None:
        self._openings.add(" ".join(words[:2]))
        self._own_words.update(words)
        self._own_long_words.update(word for word in words if len(word) > 3 and word not in _MAY_REPEAT)

    def _nearing(self, words: list[str]) -> float:
        """How much a sentence would bring this letter nearer to its nearest sibling: new words that both have count
        for, by their length, words of its own against. That is what the likeness of two texts turns on (T3)."""
        new = set(words) - self._own_words
        whole = sum(map(len, new))
        return max((2 * sum(map(len, new & other)) - whole for other in self.siblings), default=0) / 12

    def _echo(self, words: list[str]) -> float:
        """How much a sentence repeats this letter's own: a like beginning, or the same long words once more."""
        again = sum(map(self._own_long_words.__contains__, words))
        return (" ".join(words[:2]) in self._openings) + again / 2

    def _alike(self, sentence: str) -> bool:
        if sentence in self.taken:
            return True
        return process.extractOne(sentence, self.taken, scorer=fuzz.ratio, score_cutoff=_TOO_ALIKE) is not None


def letter(
    occasion: Occasion, chooser: Chooser, taken: Collection[str], siblings: tuple[frozenset[str], ...] = ()
) -> Letter:
    """A letter that knows what the reading tells: the talk and its day, the role, the company, who brings the news."""
    known = {"talk": occasion.talk, **_meeting(occasion), **_role(occasion, chooser, full=not taken)}
    known["our_talk"] = "the interview" if occasion.talk == "interview" else f"our {occasion.talk}"
    known["day"] = occasion.on(occasion.session_day) if occasion.session_day else ""
    known["on_day"] = known["day"]
    if occasion.session_day and occasion.session_day < occasion.writes_on:
        known["since"] = "since"  # on the same day nothing has been thought over since
    known["noun"] = "position" if occasion.profile.tone is Tone.FORMAL else "role"
    known["face"] = "voice" if occasion.session is not None and occasion.session.mode is Mode.PHONE else "face"
    mode = occasion.session.mode if occasion.session is not None else None
    if mode in _BY_MODE:
        known[_BY_MODE[mode]] = "our call" if mode is Mode.PHONE else known["day"]
    if occasion.subject:
        known["subject"] = occasion.subject
    sources = dict.fromkeys(("the_role", "company", "day", "on_day", "subject"), "reading")
    return Letter(occasion, chooser, taken, siblings, known, sources)


def _meeting(occasion: Occasion) -> dict[str, str]:
    if occasion.session is not None and occasion.session.mode is Mode.PHONE:
        return {"meet": "speak with", "meeting": "speaking with"}
    return {"meet": "meet", "meeting": "meeting" if occasion.usage is Usage.BRITISH else "meeting with"}


def _spoken(role: str) -> str:
    """The title as one says it, without what stands in brackets or after a dash."""
    return re.split(r"\s+[-–—|/(]\s*|\s*\(", role.strip())[0].strip() or role.strip()


# "the University of Leeds", but "Bank of America"
_OF = re.compile(
    r"(?:University|Museum|Ministry|Department|Institute|City|County|Office|Port|School|Academy) (?:of|for) "
)


def _role(occasion: Occasion, chooser: Chooser, *, full: bool) -> dict[str, str]:
    """ "the Staff Engineer role", "the role at Kestrelyn", or just "the role": siblings vary it."""
    noun = "position" if occasion.profile.tone is Tone.FORMAL else "role"
    role = _spoken(occasion.reading.role.value) if occasion.reading.role else ""
    company = occasion.reading.company.value.strip() if occasion.reading.company else ""
    company = f"the {company}" if _OF.match(company) else company
    out = {"company": company} if company else {}
    job = f"the {noun}" if occasion.profile.tone is Tone.FORMAL else "the job"
    if not full and chooser.number(3) and occasion.follow_up.kind is not FollowUpKind.REFERENCE_HEADS_UP:
        out["the_role"] = chooser.pick([f"the {noun}", f"the {noun} at {company}" if company else f"the {noun}", job])
    elif role and len(role) <= _LONGEST_ROLE and "," not in role:
        out["the_role"] = f"the {role}" if _GENERIC.search(role) else f"the {role} {noun}"
    else:
        out["the_role"] = f"the {noun} at {company}" if company else f"the {noun}"
    return out


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


_SPACE_BEFORE = re.compile(r" ([,.;:?!])")
_STOPS = re.compile(r"([.?!])(?: ?\.)+")
_COMMA_STOP = re.compile(r", ?([.;:])")
_UNTIDY = re.compile(r"[ .?!,][,.;:?!]|[.?!] \.|, [.;:]")
_NEXT_SENTENCE = re.compile(r"(?<=[a-z\"”)])([.?!]) ([a-z])")


def _polished(sentence: str) -> str:
    """One space between words, a capital at the start, stops and commas where they belong."""
    sentence = " ".join(sentence.split())
    if _UNTIDY.search(sentence) is not None:
        sentence = _SPACE_BEFORE.sub(r"\1", sentence)
        sentence = _COMMA_STOP.sub(r"\1", _STOPS.sub(r"\1", sentence))
    return _capital(_NEXT_SENTENCE.sub(lambda m: f"{m.group(1)} {m.group(2).upper()}", sentence))
