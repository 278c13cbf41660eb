"""What ends a promise, and from which day one counts: invitations, interviews, conditions that were met."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.domain.mail import Method
from app.domain.reading import Interview
from app.reading.dates.days import find_days
from app.reading.late import late
from app.reading.promise.sentences import sentences
from app.reading.transcript import Passage, Side, Transcript


def _pattern(*alternatives: str) -> re.Pattern[str]:
    return late(r"\b(?:" + "|".join(a.replace(" ", r"\s+") for a in alternatives) + r")", re.IGNORECASE)


_INVITES = _pattern(
    r"invite you",
    r"inviting you",
    r"bring you (?:back|in|on-?site)",
    r"have you (?:back|in|meet|come|on-?site)",
    r"(?:move|moving|take|taking|bring|put|putting) (?:you|your application|your candidacy|things) (?:forward"
    r"|ahead|on|through|further)",
    r"(?:move|moving|go|going) (?:forward|ahead) (?:with|to)",
    r"progress(?:ing)? (?:you|your|to|with)",
    r"like you to (?:meet|come|speak|do|join|talk|present)",
    r"(?:like|love|want|keen|happy|wants) to (?:meet|see|speak|interview|invite|proceed|have|bring|talk)",
    r"proceed (?:to|with)",
    r"through to the",
    r"next (?:step|stage|round|up) (?:is|will be|would be)",
    r"you(?:'re|'ve| are| have) (?:been )?(?:shortlisted|invited|selected|through)",
    r"said yes to",
    r"set up (?:a|an|the|your)",
    r"would .{3,60} (?:work|suit) (?:for you|you|as well)?",
    r"could you (?:do|make|manage) ",
)
_ROUND = _pattern(
    r"interviews?",
    r"round",
    r"on-?site",
    r"panel",
    r"conversation",
    r"call\b",
    r"chat",
    r"meeting",
    r"stage",
    r"assessment",
    r"presentation",
    r"task",
    r"trial",
    r"exercise",
    r"case",
    r"second",
    r"final",
    r"take-?home",
    r"meet\b",
    r"deep dive",
    r"visit",
    r"again\b",
)
_AGAIN = _pattern(r"again\b", r"second (?:round|interview|stage)", r"(?:next|final|further) (?:round|interview|stage)")
""""She wants to see you again" is a further round, though the mail confirms a time or moves one."""
_NOT_YET = _pattern(
    r"if\b",
    r"should (?:you|we|they)\b",
    r"successful",
    r"may\b",
    r"might\b",
    r"whether",
    r"decide",
    r"before we",
    r"would be",
    r"unable to",
    r"not (?:to|be|able)",
    r"won't",
    r"other candidate",
    r"another candidate",
    r"check",
    r"references",
)
_MOVES = _pattern(
    r"re-?schedul\w+",
    r"mov(?:e|ed|ing) (?:it|your|the|our|us|to)",
    r"new time",
    r"instead",
    r"push(?:ed|ing)?\b",
    r"postpon\w+",
    r"change of (?:time|date|plan|room)",
    r"updated invitation",
    r"swap(?:ped)?",
    r"rearrang\w+",
    r"reminder",
    r"confirm\w*",
    r"different (?:time|day)",
)
_SENT = _pattern(
    r"attach(?:ed|ing|ment)?",
    r"here(?:'s| is| are)",
    r"sent",
    r"sending",
    r"submitted",
    r"enclosed",
    r"please find",
    r"uploaded",
    r"completed",
    r"finished",
    r"handed in",
    r"returned",
    r"delivered",
)
_GOT = _pattern(
    r"(?:have|has|had|'ve|'s)(?: now| all| both| just)? (?:received|got|had|heard|arrived|come)",
    r"received",
    r"got (?:it|them|your|both|the|all)",
    r"came (?:in|back|through|last|this|on|yesterday|today)",
    r"reached (?:me|us)",
    r"(?:now )?have (?:now )?(?:both|the two|all (?:three|of them))\b",
    r"(?:are|is) (?:in|back|here|complete)\b",
    r"thank(?:s| you) for (?:sending|the|your|getting|submitting|completing)",
    r"arrived",
    r"safely",
)
_HAS_COME = _pattern(
    r"thank(?:s| you) for (?:sending|submitting|returning|completing)", r"arrived", r"received", r"safely"
)
_STOP = frozenset(
    [
        "getting",
        "receiving",
        "receipt",
        "sending",
        "submitting",
        "submission",
        "returning",
        "completing",
        "completion",
        "handing",
        "having",
        "uploading",
        "your",
        "yours",
        "the",
        "our",
        "their",
        "them",
        "this",
        "that",
        "once",
        "when",
        "after",
        "have",
        "with",
        "from",
        "both",
        "back",
        "final",
        "all",
        "in",
        "of",
        "on",
        "it",
    ]
)
_THIRD_PARTY = frozenset(
    ["reference", "references", "referee", "referees", "check", "checks", "clearance", "vetting", "medical"]
)


_STEM = 4
""""Replied" is met by "the reply came", "references" by "both referees"."""


def day_in(zone: ZoneInfo, moment: datetime) -> date:
    """The calendar day of an aware moment in that zone."""
    return moment.astimezone(zone).date()


_PLACES = {"one": 1, "two": 2, "three": 3, "four": 4}


def interview_day(interviews: Sequence[Interview], made: datetime, zone: ZoneInfo, words: str) -> date | None:
    """The interview that "your interview" means in a message of that moment: the next one, else the last one held.

    "Your final interview" is the last of all. None if no interview is agreed.
    """
    days = sorted({day_in(zone, interview.start) for interview in interviews})
    if not days:
        return None
    if re.search(r"\b(?:last|final|all|interviews)\b", words, re.IGNORECASE) and days[-1] >= day_in(zone, made):
        return days[-1]
    if numbered := re.search(r"\bday (one|two|three|four|[1-4])\b", words, re.IGNORECASE):
        coming = [day for day in days if day >= day_in(zone, made)]  # of the days that are still to come
        place = _PLACES.get(numbered[1].lower()) or int(numbered[1])
        if len(coming) >= place:
            return coming[place - 1]
    ahead = min((interview.start for interview in interviews if interview.start > made), default=None)
    return day_in(zone, ahead) if ahead is not None else days[-1]


@dataclass(frozen=True, slots=True)
class Invitation:
    """When the company invited to a session, and to which day if that is known."""

    moment: datetime
    day: date | None = None


def invitations(
    transcript: Transcript, interviews: Sequence[Interview], zone: ZoneInfo, since: datetime
) -> Iterator[Invitation]:
    """When the company invited to a further round after `since`: in words, by a new calendar event, or by what an
    interview's evidence says. Moving an agreed interview invites to nothing new."""
    known: set[str] = set()
    for invite in transcript.invites:
        event = invite.event
        if event.method in (Method.REQUEST, Method.PUBLISH) and event.uid not in known and invite.message.date > since:
            start = event.start.astimezone(zone).date() if isinstance(event.start, datetime) else event.start
            yield Invitation(invite.message.date, start)
        known.add(event.uid)
    dates = {message.id: message.date for message in transcript.messages}
    for interview in interviews:
        told = [dates[e.message_id] for e in interview.evidence if e.message_id in dates]
        first = min(told, default=since)
        if first > since and not any(_moves(p) for p in transcript.passages if p.date == first):
            yield Invitation(first, day_in(zone, interview.start))
    for passage in transcript.passages:
        if passage.side is Side.COMPANY and passage.date > since and _invites(passage):
            yield Invitation(passage.date)


def is_fulfilled(made: Passage, transcript: Transcript, interviews: Sequence[Interview], zone: ZoneInfo) -> bool:
    """Whether an invitation to a further round came after the promise. A session of a day that was already spoken of
    when the promise was made is no further one."""
    later = list(invitations(transcript, interviews, zone, made.date))
    if not later or any(i.day is None for i in later):
        return bool(later)
    spoken: set[date] = set()
    for passage in transcript.passages:
        if passage.date <= made.date:
            for mention in find_days(passage.text, day_in(zone, passage.date)):
                spoken.update((mention.first, mention.last, *mention.others))
    return any(i.day not in spoken for i in later)


def _moves(passage: Passage) -> bool:
    return _MOVES.search(passage.text) is not None


def _invites(passage: Passage) -> bool:
    text = passage.text.replace("’", "'")
    for sentence in sentences(text):
        words = text[sentence.start : sentence.end]
        if _INVITES.search(words) and _ROUND.search(words) and not _NOT_YET.search(words):
            return _AGAIN.search(words) is not None or not _MOVES.search(text)
    return False


def met_on(words: str, made: Passage, transcript: Transcript, zone: ZoneInfo) -> date | None:
    """The day on which a condition ("getting your references") was met after it was set, or None.

    What the candidate sends counts from the day of their message, what others send (references, checks) from the
    day on which the company says that it came.
    """
    asked = words.lower().replace("’", "'")
    things = {w.strip(".,;:!?()").partition("'")[0] for w in asked.split()} - _STOP
    later = [p for p in transcript.passages if p.date > made.date]
    if _TO_TALK.search(asked):  # "of him getting to talk to the two of them"
        return next((_day_talked(p, zone) for p in later if p.side is Side.COMPANY and _TALKED.search(p.text)), None)
    got = next((_day_got(p, zone) for p in later if p.side is Side.COMPANY and _speaks_of(p, things, _GOT)), None)
    sent = next((day_in(zone, p.date) for p in later if p.side is Side.OWNER and _sends(p, things)), None)
    if things & _THIRD_PARTY:
        return got or sent
    return sent or got or _met_already(words, things, made, transcript, zone)


_TO_TALK = _pattern(r"(?:talk|speak|talking|speaking|chatting|hearing) (?:to|with|from)")
_TALKED = _pattern(
    r"(?:spoken|talked|spoke|chatted) (?:to|with)",
    r"(?:them|both|everyone|all|that's it) (?:\w+ )?spoken to",
    r"(?:had|got) [^.!?\n]{2,60} on the (?:phone|line)",
    r"(?:rang|rung|phoned|called|got hold of|got through to|heard from|heard back from) (?:both|them|your|the|all"
    r"|[A-Z])",
)


def _day_talked(passage: Passage, zone: ZoneInfo) -> date:
    """The last day that the sentence names for the talks ("only got Brendan yesterday"), else the message's own."""
    base = day_in(zone, passage.date)
    for sentence in sentences(passage.text):
        words = passage.text[sentence.start : sentence.end]
        if _TALKED.search(words):
            named = [day for one in find_days(words, base) for day in (one.first, *one.others)]
            return max((day for day in named if 0 <= (base - day).days <= 10), default=base)
    return base


def _met_already(words: str, things: set[str], made: Passage, transcript: Transcript, zone: ZoneInfo) -> date | None:
    """The day on which what the company thanks for, in the very mail that sets the condition, was sent to them."""
    text = made.text
    own = next((text[s.start : s.end] for s in sentences(text) if words in text[s.start : s.end]), "")
    rest = text.replace(own, " ").lower() if own else ""
    named = [thing for thing in things if len(thing) > 3]
    if _HAS_COME.search(rest) is None or not (not named or any(thing[:_STEM] in rest for thing in named)):
        return None
    before = [p for p in transcript.passages if p.side is Side.OWNER and p.date < made.date and _sends(p, set())]
    return day_in(zone, before[-1].date) if before else None


def _speaks_of(passage: Passage, things: set[str], verbs: re.Pattern[str]) -> bool:
    text = passage.text.lower().replace("’", "'")
    subject = passage.message.subject.lower() if not passage.message.subject.lower().startswith("re:") else ""
    for sentence in sentences(text):
        words = text[sentence.start : sentence.end]
        told = f"{subject} {words}"
        if verbs.search(words) and (not things or any(thing[:_STEM] in told for thing in things if len(thing) > 3)):
            return True
    return not any(len(thing) > 3 for thing in things) and verbs.search(text) is not None


def _sends(passage: Passage, things: set[str]) -> bool:
    text = passage.text.lower().replace("’", "'")
    named = any(thing.rstrip("s") in text for thing in things if len(thing) > 3)
    sends = bool(passage.message.attachments or passage.message.links) or _SENT.search(text) is not None
    return sends and (named or not any(len(thing) > 3 for thing in things))


def _day_got(passage: Passage, zone: ZoneInfo) -> date:
    """The day that the message names for the arrival ("came in yesterday"), else the message's own."""
    base = day_in(zone, passage.date)
    text = passage.text
    for sentence in sentences(text):
        words = text[sentence.start : sentence.end]
        if _GOT.search(words):
            for mention in find_days(words, base):
                for day in (mention.first, *mention.others):
                    if 0 <= (base - day).days <= 10:
                        return day
            return base
    return base
