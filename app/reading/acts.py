"""What the mailbox's owner did in messages of their own: thanked, asked for news, answered a no, pulled out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from app.domain.evidence import Evidence
from app.domain.mail import Address, Message
from app.domain.reading import Act, ActKind, Interview, Outcome, Person, Stage
from app.reading.late import late
from app.reading.naming import bare_words, matching_person
from app.reading.passages import is_owner
from app.reading.silence import asked_in_silence
from app.reading.speech import Heard, Rule, Sentence, Speech, Voice, fold
from app.reading.transcript import Origin, Passage, Side, Transcript
from app.reading.verdicts import Verdict
from app.reading.wordings.after_talk import ENJOYED, QUESTIONS_FOR_NEWS, THANKS, THANKS_FOR_TALK
from app.reading.wordings.questions import ASKS_WHAT_BECAME

_GREETING = late(
    r"^(?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|kia ora|"
    r"tēnā (?:koe|kōrua|koutou)|"
    r"bonjour|hallo|hej|moi|moin|ciao|hola|olá|greetings|aloha|and|&)\b"
)
_ALL = late(r"\b(?:all|panel|committee|board|team|everyone|everybody|colleagues|members|folks)\b")
_CUT = late(r"[,!:;\n]| - ")
_THANKS_SUBJECT = late(r"^(?:a )?(?:thank(?:s| you)|merci|danke)")


def salutation(passage: Passage) -> str:
    """The words with which a passage addresses its readers, folded: "dear robert dear deirdre", "ms. usher"."""
    opening = passage.text.lstrip()[:160]
    parts: list[str] = []
    for number, part in enumerate(_CUT.split(opening)[:6]):
        words = fold(part)
        if not words or len(words.split()) > 8:
            break
        if number and not _GREETING.match(words):
            break
        parts.append(words)
    return " ".join(parts)


def addressees(passage: Passage, transcript: Transcript, people: Sequence[Person]) -> tuple[str, ...]:
    """Names of those a passage of the owner is written to: its recipients, and whom its salutation names.

    A quote of the owner's that the thread has no message for is taken to be written to who answers it.
    """
    message = passage.message
    written = passage.origin is Origin.WRITTEN
    reached: tuple[Address, ...] = (*message.to, *message.cc) if written else (message.sender,)
    names: list[str] = []
    for address in reached:
        if is_owner(address, transcript.mailbox):
            continue
        person = matching_person(address, people)
        names.append(person.name if person is not None else address.name or address.email)
    greeted = set(bare_words(salutation(passage)))
    names.extend(person.name for person in people if greeted & {w for w in bare_words(person.name) if len(w) > 1})
    return tuple(dict.fromkeys(names))


def _by_passage(voice: Voice, wordings: Iterable[Rule]) -> dict[int, list[Heard]]:
    found: dict[int, list[Heard]] = {}
    for heard in voice.hear_any(wordings):
        found.setdefault(heard.sentence.passage.index, []).append(heard)
    return found


def _quotes(heard: Iterable[Heard]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys(h.sentence.evidence for h in heard))


def _first_talk(interviews: Sequence[Interview]) -> datetime | None:
    """When the first talk began; before it nothing can be thanked for and no news asked."""
    return min((interview.start for interview in interviews), default=None)


def _thanked(
    speech: Speech, transcript: Transcript, interviews: Sequence[Interview], people: Sequence[Person]
) -> list[Act]:
    """Thanks for a talk, after it: said outright, or bare thanks in a message that speaks of the talk's pleasures.

    Etiquette T1: who was thanked are those written to; a message to one leaves the others unthanked.
    """
    outright = _by_passage(speech.owner, THANKS_FOR_TALK)
    bare = _by_passage(speech.owner, THANKS)
    enjoyed = _by_passage(speech.owner, ENJOYED)
    acts = []
    for passage in transcript.passages:
        said = outright.get(passage.index, [])
        if not said and passage.index in bare and (passage.index in enjoyed or _titled_thanks(passage)):
            said = bare[passage.index] + enjoyed.get(passage.index, [])
        over = [i for i in interviews if i.start <= passage.date]
        if not said or (interviews and not over):
            continue
        names = addressees(passage, transcript, people)
        if _ALL.search(salutation(passage)):
            names = tuple(dict.fromkeys((*names, *(name for i in over for name in i.interviewers))))
        names = tuple(dict.fromkeys((*names, *_thanked_through(passage, people))))
        acts.append(Act(ActKind.THANKED, passage.date, names, _quotes(said)))
    return acts


_PASS_ON = late(
    r"\b(?:pass(?:ing)? (?:\w+ ){0,5}?(?:on|along)|(?:give|convey|extend|relay|forward)(?:ing)? (?:on )?"
    r"(?:my|this|these|the following) (?:\w+ ){0,3}?(?:thanks|note|lines|message|regards|gratitude))\b"
)


def _thanked_through(passage: Passage, people: Sequence[Person]) -> list[str]:
    """Whom a mail to somebody else asks to be thanked: those without an address whose names it has (etiquette T8)."""
    if _PASS_ON.search(fold(passage.text)) is None:
        return []
    said = set(bare_words(passage.text))
    out = [p for p in people if p.email is None or p.email_inferred]
    return [person.name for person in out if (words := set(bare_words(person.name))) and words <= said]


def _titled_thanks(passage: Passage) -> bool:
    return _THANKS_SUBJECT.match(fold(passage.message.subject)) is not None


def _asked(
    speech: Speech, transcript: Transcript, interviews: Sequence[Interview], people: Sequence[Person], thanks: list[Act]
) -> list[Act]:
    """Questions for news after a talk. "When may I hear?" within the thanks for it asks for a date, not for news."""
    first = _first_talk(interviews)
    thanked_at = {act.at for act in thanks}
    acts = []
    for index, heard in _by_passage(speech.owner, (*QUESTIONS_FOR_NEWS, *ASKS_WHAT_BECAME)).items():
        passage = transcript.passages[index]
        if first is not None and passage.date <= first:
            continue
        if passage.date in thanked_at and _fresh(passage, interviews):
            continue
        names = addressees(passage, transcript, people)
        acts.append(Act(ActKind.ASKED_FOR_NEWS, passage.date, names, _quotes(heard)))
    return acts


def _fresh(passage: Passage, interviews: Sequence[Interview]) -> bool:
    """Whether the talk is hardly over: nobody expects news within two days of it."""
    return any(timedelta(0) <= passage.date - i.start <= timedelta(days=2) for i in interviews)


def _withdrew(found: Iterable[Verdict], transcript: Transcript, people: Sequence[Person]) -> list[Act]:
    return [
        Act(ActKind.WITHDREW, v.passage.date, addressees(v.passage, transcript, people), v.evidence)
        for v in found
        if v.stage is Stage.WITHDRAWN and v.passage.side is Side.OWNER
    ]


def _on_hold(told: Iterable[Verdict], outcome: Outcome) -> bool:
    return any(v.stage is Stage.ON_HOLD and v.passage.date == outcome.told_at for v in told)


def _own_messages(speech: Speech, transcript: Transcript) -> list[tuple[Passage, Sentence]]:
    """The owner's own passages that say something, each with its first sentence."""
    first: dict[int, Sentence] = {}
    for sentence in speech.owner.sentences:
        first.setdefault(sentence.passage.index, sentence)
    return [(transcript.passages[index], sentence) for index, sentence in sorted(first.items())]


def read_acts(
    transcript: Transcript,
    speech: Speech,
    *,
    told: Sequence[Verdict],
    interviews: Sequence[Interview],
    people: Sequence[Person],
    outcome: Outcome | None,
    rejected: bool,
) -> tuple[Act, ...]:
    """The owner's acts in order of time, each with the words that show it.

    `interviews` are the agreed sessions; `people` the interviewers and contacts, by whose names the acts speak.
    `rejected` says that the outcome is a no: whatever the owner writes after it answers it (etiquette R1).
    """
    thanks = _thanked(speech, transcript, interviews, people)
    acts = [*thanks, *_asked(speech, transcript, interviews, people, thanks)]
    acts += _withdrew(told, transcript, people)
    known = {act.at for act in acts}
    over = outcome.told_at if outcome is not None and not _on_hold(told, outcome) else None
    for passage, asking in asked_in_silence(transcript, speech, interviews, over):
        if passage.date not in known:
            names = addressees(passage, transcript, people)
            acts.append(Act(ActKind.ASKED_FOR_NEWS, passage.date, names, (asking.evidence,)))
    known = {act.at for act in acts}
    for passage, sentence in _own_messages(speech, transcript):
        names = addressees(passage, transcript, people)
        if rejected and outcome is not None and passage.date >= outcome.told_at:
            acts.append(Act(ActKind.ANSWERED_NO, passage.date, names, (sentence.evidence,)))
        elif passage.date not in known:
            acts.append(Act(ActKind.WROTE, passage.date, names, (sentence.evidence,)))
    return tuple(sorted(acts, key=lambda act: act.at))


_AWAY = late(
    r"^(?:automatic(?:ally generated)? reply|auto(?:matic)?[ -]?(?:reply|response|antwort)|out of (?:the )?office|"
    r"automatische antwort|"
    r"réponse automatique|abwesen\w+|afwezig\w*|respuesta automática)"
)
_AWAY_TEXT = late(
    r"\b(?:out of (?:the )?(?:office|clinic)|away from (?:my|the) (?:desk|office)|(?:on|annual|parental|sick|"
    r"maternity) leave|on (?:holiday|vacation)|"
    r"not (?:reading|checking) (?:my )?e-?mails?|back (?:in the office )?on|will (?:reply|respond|"
    r"answer) (?:\w+ ){0,5}(?:when|on) (?:i|my)|limited access to)\b"
)


def company_last_wrote(transcript: Transcript) -> datetime | None:
    """When the company last sent word: any message of theirs except an automatic reply that nobody wrote."""
    sent = [
        passage.message.date
        for passage in transcript.passages
        if passage.origin is Origin.WRITTEN
        and passage.side is Side.COMPANY
        and not is_absence_note(passage.message, passage.text)
    ]
    return max(sent, default=None)


def is_absence_note(message: Message, text: str) -> bool:
    """Whether software wrote it while somebody is away. `text` are the message's own words."""
    if _AWAY.match(fold(message.subject)):
        return True
    return message.automatic and _AWAY_TEXT.search(fold(text[:600])) is not None
