"""Where a candidacy stands at a moment: the stage, and who told the outcome.

What is told (a no, an offer, a pause, a withdrawal) beats what the sessions say; of two tellings the later one
stands, and a session agreed after a no or a pause takes the process up again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from app.domain.evidence import Fact
from app.domain.mail import Message
from app.domain.reading import Interview, Outcome, Person, Stage
from app.reading.naming import matching_person, teller
from app.reading.sessions import Sessions
from app.reading.speech import Speech, fold
from app.reading.transcript import Origin, Side, Transcript
from app.reading.verdicts import Verdict, Weight
from app.reading.wordings.scheduling import HELD, INVITED_ON

_ADDRESSED = re.compile(r"\b(?:you|your (?:application|candidacy|candidature|interview))\b")
_OF_A_JOB = re.compile(
    r"\b(?:offer\w*|jobs?|roles?|positions?|posts?|vacanc\w+|contract\w*|salary|pay|appoint\w*|employ\w*|hir(?:e|ed|ing)|"
    r"join|team|start|welcome|congratulations|work (?:for|with))\b"
)
_USUAL_LENGTH = timedelta(hours=1)  # of a session whose end is not stated


def ended(interview: Interview, now: datetime) -> bool:
    """Whether the session is over; one without a stated end lasts an hour."""
    return (interview.end or interview.start + _USUAL_LENGTH) <= now


def _agreed_since(sessions: Sessions, messages: dict[str, Message], moment: datetime) -> bool:
    """Whether a session that begins after `moment` was agreed after it too."""
    for interview in sessions.agreed:
        said = [messages[e.message_id].date for e in interview.evidence if e.message_id in messages]
        if interview.start > moment and said and max(said) >= moment:
            return True
    return False


def _standing(
    told: Iterable[Verdict], speech: Speech, sessions: Sessions, messages: dict[str, Message]
) -> Verdict | None:
    """The verdict that stands in the end: later ones beat earlier ones, a new session revives what was paused."""
    standing: Verdict | None = None
    for verdict in told:
        if verdict.stage is None and (standing is None or standing.stage is Stage.WITHDRAWN):
            continue
        if _only_repeats(standing, verdict) or _about_another(verdict, sessions):
            continue
        standing = verdict if verdict.stage is not None else None
    if standing is None or standing.stage is Stage.OFFERED:
        return standing
    if _agreed_since(sessions, messages, standing.told_at) and standing.stage is not Stage.WITHDRAWN:
        return None
    if standing.stage is Stage.ON_HOLD and _invited_on_since(speech, standing.told_at):
        return None
    return standing


def _about_another(verdict: Verdict, sessions: Sessions) -> bool:
    """Whether a no does not speak to the candidate, with an agreed interview of theirs still to come and not called
    off: it is about somebody else then (another candidate, an interviewer, a room). Before the first talk what is
    theirs ("it's yours", "you are confirmed") is the time, unless the words are of a job."""
    if verdict.stage is Stage.OFFERED and sessions.agreed and sessions.agreed[0].start > verdict.told_at:
        return not any(_OF_A_JOB.search(fold(evidence.quote)) for evidence in verdict.evidence)
    if verdict.stage is not Stage.REJECTED or not any(i.start > verdict.told_at for i in sessions.agreed):
        return False
    circumscribed = verdict.weight == Weight.REGRETTED
    return circumscribed or not any(_ADDRESSED.search(fold(evidence.quote)) for evidence in verdict.evidence)


def _only_repeats(standing: Verdict | None, verdict: Verdict) -> bool:
    """Whether a verdict only speaks of the one that stands: the first telling counts, and an end stays an end.

    After a withdrawal, what the company writes in answer is no new outcome; a soft no does not undo an offer; the
    candidate's own words tell of an outcome only where the company's have not.
    """
    if standing is None:
        return False
    if standing.stage is verdict.stage:
        return True
    if standing.stage is Stage.WITHDRAWN:
        return verdict.stage is not Stage.OFFERED or verdict.passage.side is Side.OWNER
    soft = verdict.weight == Weight.REGRETTED
    return soft and standing.stage in {Stage.OFFERED, Stage.ON_HOLD, Stage.REJECTED}


def _invited_on_since(speech: Speech, moment: datetime) -> bool:
    return any(h.sentence.at > moment for h in speech.company.hear_any(INVITED_ON))


def _stage_by_sessions(speech: Speech, sessions: Sessions, now: datetime) -> Fact[Stage]:
    ahead = [i for i in sessions.agreed if not ended(i, now)]
    if ahead:
        return Fact(Stage.SCHEDULED, ahead[0].evidence, 0.95)
    last_end = max((i.end or i.start for i in sessions.agreed), default=None)
    off = sessions.called_off_last
    gone = off is not None and (last_end is None or off.at > last_end) and not _offered_since(sessions, off.at)
    if off is not None and gone and not _owner_declined(sessions, off.at):
        return Fact(Stage.CANCELLED, (off.evidence,), 0.9)
    if sessions.agreed:
        invited = sessions.next_round
        if invited is not None and sessions.arranging is not None and sessions.arranging.at >= invited.at:
            return Fact(Stage.SCHEDULING, (invited.evidence, sessions.arranging.evidence), 0.7)
        return Fact(Stage.INTERVIEWED, sessions.agreed[-1].evidence, 0.95)
    held = (*speech.company.hear_any(HELD), *speech.owner.hear_any(HELD))
    if held:
        return Fact(Stage.INTERVIEWED, tuple(h.sentence.evidence for h in held[:2]), 0.75)
    return Fact(Stage.SCHEDULING, (sessions.arranging.evidence,) if sessions.arranging is not None else (), 0.85)


def _owner_declined(sessions: Sessions, moment: datetime) -> bool:
    """Whether it was the owner who could not come, and said so before the time: they wait for another one."""
    return any(one.by is Side.OWNER and one.at == moment and one.session.start > moment for one in sessions.called_off)


def _offered_since(sessions: Sessions, moment: datetime) -> bool:
    """Whether the company has asked for or proposed times since `moment`, in the mail that called off or later."""
    return sessions.sought is not None and sessions.sought.at >= moment


def read_outcome(
    transcript: Transcript,
    speech: Speech,
    *,
    told: Sequence[Verdict],
    sessions: Sessions,
    people: Sequence[Person],
    now: datetime,
) -> tuple[Fact[Stage], Outcome | None]:
    """The stage at `now`, and for a rejection, offer, pause or withdrawal who told it and when.

    `told` are the verdicts of the thread (`app.reading.verdicts`); `people` all that it knows, interviewers and
    contacts: the teller is given by the name they have there.
    The rule of stages is the table of the corpus (`stage` in its README).
    """
    messages = {message.id: message for message in transcript.messages}
    standing = _standing(told, speech, sessions, messages)
    if standing is None or standing.stage is None:
        return _stage_by_sessions(speech, sessions, now), None
    confidence = 0.75 if standing.weight == Weight.REGRETTED else 0.96
    outcome = Outcome(_told_by(standing, transcript, people), standing.told_at, standing.evidence)
    return Fact(standing.stage, standing.evidence, confidence), outcome


def _told_by(verdict: Verdict, transcript: Transcript, people: Sequence[Person]) -> str:
    """Who told it: of a relayed outcome the one who relayed it, of the owner's own account whom they answer."""
    passage = verdict.passage
    message = passage.message
    if verdict.stage is Stage.WITHDRAWN:
        return transcript.mailbox.name
    if passage.side is Side.OWNER:
        known = (matching_person(address, people) for address in message.to)
        return next((person.name for person in known if person is not None), "")
    if passage.origin is Origin.QUOTED and message.sender.email == transcript.mailbox.email.casefold():
        person = matching_person(passage.author, people)
        return person.name if person is not None else passage.author.name
    return teller(message, people)
