"""What the words around a name say of its role: interviews, replaced, writes or is to be written to.

Rules are stated of sentences, labelled entries and table rows. A mail is read in order of time; each cue carries
its place, so that a later one can beat an earlier one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.domain.mail import LineKind
from app.reading.late import late
from app.reading.people.cast import Cast, Mention
from app.reading.people.contact_words import (
    AS_CONTACT,
    CONTACT_BEFORE,
    CONTACT_LABEL,
    EMAIL_AFTER,
    NO_SESSION,
    OPTIONAL,
    THANKED_FOR_CARE,
)
from app.reading.people.cue_words import (
    AFTER_MEETING,
    ANOTHER_TIME,
    ASKS_TO_CALL,
    BESIDE_BEFORE,
    BESIDE_LABEL,
    BOTH_OF_THEM,
    CLOCK,
    COLUMN,
    FOR_THE_ONE_BEFORE,
    GOES_ON,
    GONE_LABEL,
    I_AM_OUT,
    I_CALL,
    IF_ALL_GOES_WELL,
    INTERVIEW_LABEL,
    JOINED,
    MYSELF_INSTEAD,
    NEITHER,
    NEWS,
    OPENS_LIST,
    OUR_TALK,
    OUT_AFTER,
    OUT_BEFORE,
    OWNER_AFTER,
    OWNER_MET,
    PRONOUN_MEETS,
    PRONOUN_OUT,
    REMOVED,
    REPLACES,
    SELF,
    SO_ANOTHER,
    TAKES,
    TAKES_THEIR_PART,
    WE_MET,
    WITHOUT,
)
from app.reading.people.jobs import title_at
from app.reading.people.mention_cues import Around, Role, RoleCue, cue_of, looks_on
from app.reading.people.self_words import ALONE, AMONG, DECIDED_BEFORE, OTHERS, SEATED, STILL_COMES, WATCHED
from app.reading.people.sentences import Sentence, sentences
from app.reading.transcript import Passage, Side


def role_cues(passage: Passage, cast: Cast, writer: str, *, held: bool = False) -> tuple[RoleCue, ...]:
    """The cues of one passage of the company's side (or of unknown author), in order of place.

    `writer` is the canonical name of who wrote it, "" if unknown. `held`: the first session has begun when it is
    written, so that "I'll ring you" without an hour is a promise of news.
    """
    if passage.side is Side.OWNER:
        return tuple(_owner_cues(passage, cast))
    cues: list[RoleCue] = []
    columns: tuple[int, ...] = ()
    previous: Sentence | None = None
    away: Mention | None = None  # whom the sentence before called unavailable
    named: Mention | None = None  # who was named last
    said = tuple(sentences(passage, cast))
    # where a list seats the writer: it may go on behind a semicolon, where a new sentence begins
    seats = tuple(m.end() for m in SEATED.finditer(passage.message.text, passage.start, passage.end)) if writer else ()
    for sentence in said:
        if sentence.kind is LineKind.ROW:
            columns = _columns(passage, sentence) or (columns if previous and previous.kind is LineKind.ROW else ())
        else:
            columns = ()
        others = sentence.people
        pair = BOTH_OF_THEM.search(passage.message.text, sentence.start, sentence.end)
        if pair is not None and len(both := _named_before(said, sentence, writer)) == 2:
            cues += [RoleCue(name, Role.INTERVIEWS, *pair.span(), 0.75) for name in both]
        if others:
            words = passage.message.text[sentence.start : sentence.end]
            gone = away or (named if FOR_THE_ONE_BEFORE.search(words) or PRONOUN_OUT.match(words) else None)
            cues += _of_sentence(passage, sentence, columns, writer, gone)
        elif away is not None and WITHOUT.search(passage.message.text, sentence.start, sentence.end):
            cues.append(RoleCue(away.person, Role.REPLACED, away.start, away.end, 0.85))
        elif named is not None and PRONOUN_MEETS.match(passage.message.text, sentence.start, sentence.end):
            cues.append(RoleCue(named.person, Role.INTERVIEWS, sentence.start, sentence.end, 0.7))
        if writer:
            cues += _of_writer(passage, cast, sentence, writer, seats, held=held)
            if I_AM_OUT.search(passage.message.text, sentence.start, sentence.end):
                cues.append(RoleCue(writer, Role.ABSENT, sentence.start, sentence.end, 0.8))
        previous = sentence
        named = others[-1] if others else named
        out = [m for m in others if OUT_AFTER.match(passage.message.text, m.end)]
        if not others and named is not None and PRONOUN_OUT.match(passage.message.text, sentence.start, sentence.end):
            out = [named]
        away = out[-1] if out else (None if others else away)
    return tuple(cues)


def _named_before(said: tuple[Sentence, ...], sentence: Sentence, writer: str) -> list[str]:
    """The two whom the mail named last before the sentence, but for its writer; fewer if it named fewer."""
    named = (m.person for one in reversed(said) if one.start < sentence.start for m in reversed(one.people))
    return list(dict.fromkeys(name for name in named if name != writer))[:2]


def _of_sentence(
    passage: Passage, sentence: Sentence, columns: tuple[int, ...], writer: str, away: Mention | None
) -> list[RoleCue]:
    people = sentence.people
    text = passage.message.text
    words = text[sentence.start : sentence.end]
    if (spared := NEITHER.search(words)) is not None:
        out = [m for m in people if m.start < sentence.start + spared.end() + 30][:2]
        return [
            *_all(tuple(out), Role.REPLACED, 0.9),
            *_all(tuple(m for m in people if m not in out), Role.INTERVIEWS, 0.8),
        ]
    if writer and TAKES_THEIR_PART.search(words):
        return [
            *_all(people[:1], Role.REPLACED, 0.9),
            RoleCue(writer, Role.INTERVIEWS, sentence.start, sentence.end, 0.85),
        ]
    if AS_CONTACT.search(words):
        pass
    elif writer and MYSELF_INSTEAD.search(words) and (out := [m for m in people if OUT_AFTER.match(text, m.end)]):
        return [
            *_all(tuple(out), Role.REPLACED, 0.9),
            RoleCue(writer, Role.INTERVIEWS, sentence.start, sentence.end, 0.85),
        ]
    elif (
        REPLACES.search(words)
        or FOR_THE_ONE_BEFORE.search(words)
        or any(TAKES.match(text, m.end) for m in people)
        or GOES_ON.search(words)
        or (SO_ANOTHER.search(words) and any(OUT_AFTER.match(text, m.end) for m in people[:-1]))
    ):
        swapped = _replacement(text, sentence, people, writer, away)
        if swapped:
            return swapped
    listed = _listed(passage, sentence, people, columns, writer)
    if listed is not None:
        return listed
    if IF_ALL_GOES_WELL.search(words) and not CLOCK.search(words):
        return []  # "If that goes well, you would meet Hugo Brandt": of a round that nobody has agreed
    cues: list[RoleCue] = []
    chained = False
    if writer and CLOCK.search(words):  # "10:00, Teams - Sunil Rao (Talent Advisor)", by himself
        cues += _all(tuple(m for m in people if m.person == writer and _is_element(text, m)), Role.INTERVIEWS, 0.8)
    for index, mention in enumerate(people):
        since = people[index - 1].end if index else sentence.start
        until = people[index + 1].start if index + 1 < len(people) else sentence.end
        cue = cue_of(Around(text, sentence, mention, since, until, chained))
        chained = cue is not None and cue.role is Role.INTERVIEWS
        if cue is not None:
            cues.append(cue)
    return _without_absent(text, people, _backwards(text, people, cues))


def _is_element(text: str, mention: Mention) -> bool:
    return (
        text[max(0, mention.start - 2) : mention.start].strip()[-1:] in tuple("–—-:,")
        and text[mention.end :][:2] == " ("
    )


def _listed(
    passage: Passage, sentence: Sentence, people: tuple[Mention, ...], columns: tuple[int, ...], writer: str
) -> list[RoleCue] | None:
    """A labelled entry, a row or an item of a list that an opening line announced."""
    text = passage.message.text
    label = sentence.label
    row = sentence.kind is LineKind.ROW
    timed = CLOCK.search(text[sentence.start : sentence.end]) is not None
    apart = [
        m
        for m, until in _stretches(sentence)
        if looks_on(text, m, until) or BESIDE_BEFORE.search(text, max(sentence.start, m.start - 30), m.start)
    ]
    if apart and (label or timed) and not (columns and row):
        return _all(people, Role.APART, 0.9) if len(apart) == len(people) else None
    if REMOVED.match(text, people[-1].end):
        return _all(people[-1:], Role.REPLACED, 0.9)
    near = text[max(sentence.start, people[0].start - 80) : people[0].start]
    if label and CONTACT_BEFORE.search(near) and EMAIL_AFTER.match(text, people[-1].end, sentence.end):
        return None  # below an entry: "If the link fails call Ada Hale on 555 0123"
    if label and INTERVIEW_LABEL.fullmatch(label):
        return _under_label(text, people)
    if label and GONE_LABEL.fullmatch(label):
        return _all(people, Role.REPLACED, 0.9)
    if label and BESIDE_LABEL.fullmatch(label):
        line = text.rfind("\n", 0, sentence.start) + 1
        watched = WATCHED.search(text, line, people[0].start) is not None
        return _all(people, Role.INTERVIEWS if watched else Role.APART, 0.9)
    if label and CONTACT_LABEL.fullmatch(label):
        return _all(people, Role.CONTACT, 0.9)
    stead = tuple(
        m for m in people if (timed or row) and OUT_BEFORE.search(text, max(sentence.start, m.start - 60), m.start)
    )
    if stead:  # "12:00 Strategy (in place of Jonas Weber)"
        present = tuple(m for m in people if m not in stead)
        return [*_all(stead, Role.REPLACED, 0.9), *_all(present, Role.INTERVIEWS, 0.85)]
    if columns and row:
        return _in_columns(passage, sentence, columns)
    if label and _begins(text, sentence, people[0]) and _opens_list(label):
        return _all(people, Role.INTERVIEWS, 0.9)
    if timed and (row or CLOCK.search(text[sentence.start : sentence.end][:14])):
        return _all(people, Role.INTERVIEWS, 0.85) if _is_session(text, sentence) else []
    if _only_people(text, sentence, people) and text.find("nterview", passage.start, passage.end) >= 0:
        return _all(tuple(m for m in people if m.person != writer), Role.INTERVIEWS, 0.6)
    return None


def _begins(text: str, sentence: Sentence, first: Mention) -> bool:
    """Whether an entry begins with a name, or with what the talk is about: "3) Product sense - Ada Quill (PM)"."""
    before = first.start - sentence.start
    return before <= _BULLET or (before <= _TOPIC and text[max(0, first.start - 2) : first.start] in ("- ", "– ", ": "))


_BULLET = 12  # letters before a name of a mark or number
_TOPIC = 34  # and of what the talk is about


def _under_label(text: str, people: tuple[Mention, ...]) -> list[RoleCue]:
    """Those whom a label like "Interviewers:" announces, and what is noted behind their names."""
    gone = tuple(m for m in people if REMOVED.match(text, m.end))
    beside = tuple(m for m in people if m not in gone and OPTIONAL.match(text, m.end))
    seated = tuple(m for m in people if m not in gone and m not in beside)
    return [*_all(gone, Role.REPLACED, 0.9), *_all(beside, Role.CONTACT, 0.7), *_all(seated, Role.INTERVIEWS, 0.95)]


def _in_columns(passage: Passage, sentence: Sentence, columns: tuple[int, ...]) -> list[RoleCue]:
    """Those who stand in the cells of a row that the head row gives to interviewers."""
    line = next((n for n in passage.lines if n.start <= sentence.start < n.end), None)
    spans = [line.cells[c] for c in columns if line and c < len(line.cells)]
    held = tuple(m for m in sentence.people if any(a <= m.start < b for a, b in spans))
    return _all(held, Role.INTERVIEWS, 0.95) if held and _is_session(passage.message.text, sentence) else []


def _opens_list(label: str) -> bool:
    return OPENS_LIST.search(label) is not None and CONTACT_LABEL.search(label) is None


def _is_session(text: str, sentence: Sentence) -> bool:
    return NO_SESSION.search(text[sentence.start : sentence.end]) is None


def _stretches(sentence: Sentence) -> list[tuple[Mention, int]]:
    """Each person named in the sentence, with where the words about them end."""
    ends = [m.start for m in sentence.people[1:]] + [sentence.end]
    return list(zip(sentence.people, ends, strict=True))


def _only_people(text: str, sentence: Sentence, people: tuple[Mention, ...]) -> bool:
    """A line of nothing but names with their titles, as lists of a panel without a heading have it."""
    if people[0].start - sentence.start > 4:
        return False
    at = people[0].end
    for index, mention in enumerate(people):
        at = mention.end
        until = people[index + 1].start if index + 1 < len(people) else sentence.end
        glue = re.match(r"\s*(?:,|\(|[-–—|:\t])\s*", text[at:until])
        span = title_at(text, at + glue.end(), until) if glue else None
        if span is None:
            return False
        at = span[1]
    rest = text[at : sentence.end]
    return len(rest) < 40 and not re.search(r"\b(?:will|is|was|has|are|would|can|said)\b", rest)


def _all(people: tuple[Mention, ...], role: Role, weight: float) -> list[RoleCue]:
    return [RoleCue(m.person, role, m.start, m.end, weight) for m in people]


def _columns(passage: Passage, sentence: Sentence) -> tuple[int, ...]:
    """Which cells of the rows below name people, by the words of a head row."""
    line = next((n for n in passage.lines if n.start <= sentence.start < n.end), None)
    if line is None or len(line.cells) < 3 or sentence.people:
        return ()
    text = passage.message.text
    return tuple(i for i, (a, b) in enumerate(line.cells) if COLUMN.fullmatch(text[a:b].strip()))


def _without_absent(text: str, people: tuple[Mention, ...], cues: list[RoleCue]) -> list[RoleCue]:
    """ "Ben has left the company, so you will be talking to Carla": one who is out, before another who comes."""
    absent = [m for m in people if OUT_AFTER.match(text, m.end)]
    comes = [cue for cue in cues if cue.role is Role.INTERVIEWS and cue.person not in {m.person for m in absent}]
    gone = [m for m in absent if any(cue.start > m.end for cue in comes)]
    kept = [cue for cue in cues if cue.person not in {m.person for m in gone}]
    return kept + [RoleCue(m.person, Role.REPLACED, m.start, m.end, 0.8) for m in gone]


_ENUMERATED = late(
    r"(?:\s*\([^)]{0,60}\)|,[^.;!?]{2,70})?,?\s+(?:and|&|or|as well as|und|og|och|et|en|y|e)\s+(?:possibly\s+"
    r"|probably\s+|perhaps\s+|maybe\s+|hopefully\s+)?(?:our\s+|the\s+)?"
)


def _backwards(text: str, people: tuple[Mention, ...], cues: list[RoleCue]) -> list[RoleCue]:
    """ "Ada Quill and Ben Okri, our partners, want to meet you": what is said of the last holds of all."""
    by_place = {cue.start: cue for cue in cues}
    for index in range(len(people) - 1, 0, -1):
        cue = by_place.get(people[index].start)
        gap = text[people[index - 1].end : people[index].start]
        if cue is None or people[index - 1].start in by_place:
            continue
        if _ENUMERATED.fullmatch(gap):
            before = people[index - 1]
            by_place[before.start] = RoleCue(before.person, cue.role, before.start, before.end, cue.weight - 0.05)
    return sorted(by_place.values(), key=lambda cue: cue.start)


def _replacement(
    text: str, sentence: Sentence, people: tuple[Mention, ...], writer: str, away: Mention | None
) -> list[RoleCue]:
    """Who goes and who comes: "Ms Mori will be on mission and Mr Overgaard will sit in her stead"."""
    gone: list[Mention] = []
    for mention in people:
        near = text[max(sentence.start, mention.start - 60) : mention.start]
        before = any(m.person == mention.person and m.end <= mention.start and m not in gone for m in people)
        if OUT_BEFORE.search(near) or TAKES.match(text, mention.end):
            gone.append(mention)
        elif OUT_AFTER.match(text, mention.end) and not before and not STILL_COMES.match(text, mention.end):
            gone.append(mention)  # not "Annette will have Bo in with her instead, but Bo is on leave next week"
    so = re.search(r",? so (?=[A-Z]|our\b|my\b|we\b|you\b)", text[sentence.start : sentence.end])
    if not gone and so and any(m.start > sentence.start + so.end() for m in people):
        gone = [m for m in people if m.end <= sentence.start + so.start()]
    if not gone:
        gone = _in_whose_place(text, sentence, people)
    if not gone and away is not None and away.person not in {m.person for m in people}:
        gone.append(away)
    if len(gone) == len(people) and ANOTHER_TIME.search(text, sentence.start, sentence.end):
        return []  # "Ada has a conflict at 10, could we start at 10:30 instead?"
    names = {m.person for m in gone}
    cues = [RoleCue(m.person, Role.REPLACED, m.start, m.end, 0.9) for m in gone]
    left = [m for m in people if m.person not in names]
    replaced_pair = bool(gone) and (bool(left) or not GOES_ON.search(text[sentence.start : sentence.end]))
    for mention in people:
        if mention.person in names:
            continue
        cues.append(RoleCue(mention.person, Role.INTERVIEWS, mention.start, mention.end, 0.85))
    if (
        not gone
        and writer
        and re.search(
            r"\b(?:ring|call|phone|meet|see|interview|speak to|speak with|talk to)\s+(?:to "
            r"|with )?you instead\b|\binstead of (?:with |to |by )?me\b|\bin my (?:place|stead)\b|\bfor me\b",
            text[sentence.start : sentence.end],
        )
    ):
        cues = [cue for cue in cues if cue.person != writer]
        cues.append(RoleCue(writer, Role.REPLACED, sentence.start, sentence.end, 0.85))
        replaced_pair = True
    return sorted(cues, key=lambda cue: cue.start) if replaced_pair else []


def _in_whose_place(text: str, sentence: Sentence, people: tuple[Mention, ...]) -> list[Mention]:
    """ "Ada flies out that day, but Ben Okri will take her place": who is named before the one who takes it."""
    place = FOR_THE_ONE_BEFORE.search(text, sentence.start, sentence.end)
    named = [m for m in people if m.end <= place.start() and not _in_brackets(text, sentence, m)] if place else []
    if (
        len(named) < 2
        or named[-2].person == named[-1].person
        or _ENUMERATED.fullmatch(text, named[-2].end, named[-1].start)
    ):
        return []
    return [named[-2]]


def _in_brackets(text: str, sentence: Sentence, mention: Mention) -> bool:
    """ "Sunita (copied with Hamish) steps in": named within a remark about another."""
    opened = text.rfind("(", sentence.start, mention.start)
    return opened > sentence.start and text.find(")", opened, mention.start) < 0


_THANKS = late(r"\bthank(?:s|\s+you)\b[^.!?\n]*\Z", re.IGNORECASE)
_RINGS = ("call you", "ring you", "phone you")


def _of_writer(
    passage: Passage, cast: Cast, sentence: Sentence, writer: str, seats: tuple[int, ...], *, held: bool
) -> Iterator[RoleCue]:
    text = passage.message.text
    words = text[sentence.start : sentence.end]
    timed = CLOCK.search(words) is not None
    among = AMONG.search(words) if timed or sentence.kind is LineKind.ROW else ALONE.match(words)
    if among and NO_SESSION.search(words):
        return  # "8.40 Sign in with me at the office"
    if among and (timed or sentence.kind is LineKind.ITEM):
        start = sentence.start + among.start()
        yield RoleCue(writer, Role.INTERVIEWS, start, sentence.start + among.end(), 0.85)
        return
    if seat := next((at for at in seats if sentence.start < at <= sentence.end), 0):
        yield RoleCue(writer, Role.INTERVIEWS, sentence.start, seat, 0.85)
        return
    if (seated := OTHERS.search(words)) is not None:
        before = cast.mentions_in(passage.message.id, passage.start, sentence.start + seated.start())
        seated = None if any(m.person != writer and _is_theirs(cast, m) for m in before) else seated
    if seated is not None:
        yield RoleCue(writer, Role.INTERVIEWS, sentence.start + seated.start(), sentence.start + seated.end(), 0.85)
        return
    met = [m for m in sentence.people if WE_MET.match(text, m.end, sentence.end)]
    if met and NEWS.search(words) is None:
        yield from _all((*met,), Role.INTERVIEWS, 0.6)
        yield RoleCue(writer, Role.INTERVIEWS, met[0].end, sentence.end, 0.6)
        return
    match = SELF.search(words)
    if match and match[0].endswith(_RINGS) and _rings_with_news(words, match.start()):
        match = None  # "on 26 October, and I will ring you that day to say whether …"
    if match and not re.search(
        r"\binstead of (?:with |to |by )?me\b|\b(?:in touch|get back|arrange|confirm|share|check|copy|leave\w*"
        r"|bear) (?:\w+ ){0,2}with me\b|bear with",
        words,
        re.IGNORECASE,
    ):
        start = sentence.start + match.start()
        behind = _THANKS.search(words, 0, match.start()) is not None
        yield RoleCue(writer, Role.INTERVIEWS, start, sentence.start + match.end(), 0.8, behind=behind)
        return
    match = I_CALL.search(words) or ASKS_TO_CALL.search(words)
    if match and not _rings_with_news(words, match.start()) and (timed or not held):
        yield RoleCue(writer, Role.INTERVIEWS, sentence.start + match.start(), sentence.start + match.end(), 0.7)
        return
    match = AFTER_MEETING.search(words)
    if match:
        start = sentence.start + match.start()
        yield RoleCue(writer, Role.INTERVIEWS, start, sentence.start + match.end(), 0.6, behind=True)
        return
    match = OUR_TALK.search(words)
    if match:
        start = sentence.start + match.start()
        yield RoleCue(writer, Role.INTERVIEWS, start, sentence.start + match.end(), 0.35, behind=True)


def _rings_with_news(words: str, at: int) -> bool:
    """Whether a sentence tells what its writer will ring about: "she decides over the weekend and I'll ring you"."""
    return NEWS.search(words) is not None or DECIDED_BEFORE.search(words, 0, at) is not None


def _is_theirs(cast: Cast, mention: Mention) -> bool:
    member = cast.member(mention.person)
    return member is not None and member.side is not Side.OWNER


def _owner_cues(passage: Passage, cast: Cast) -> Iterator[RoleCue]:
    text = passage.message.text
    for sentence in sentences(passage, cast):
        met = False
        for index, mention in enumerate(sentence.people):
            near = text[max(sentence.start, mention.start - 60) : mention.start]
            joined = index > 0 and JOINED.fullmatch(text[sentence.people[index - 1].end : mention.start])
            if THANKED_FOR_CARE.match(text, mention.end, sentence.end):
                continue
            met = bool((met and joined) or OWNER_MET.search(near) or OWNER_AFTER.match(text, mention.end))
            if met:
                yield RoleCue(mention.person, Role.INTERVIEWS, mention.start, mention.end, 0.65)
