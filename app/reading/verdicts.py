"""What is told of the outcome: a no, an offer, a pause, a withdrawal, or that a process is taken up again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from app.domain.evidence import Evidence, Part
from app.domain.reading import Stage
from app.reading.late import late
from app.reading.senses import Sense, company_tells, owner_tells
from app.reading.speech import Heard, Rule, Speech, fold, supposed
from app.reading.transcript import Origin, Passage, Side
from app.reading.wordings.endings import ACCEPTANCES, LOSSES_TOLD, WITHDRAWALS, WITHDRAWALS_NOTED
from app.reading.wordings.missed_talks import DID_NOT_HAPPEN, TALK_DID_NOT_HAPPEN
from app.reading.wordings.offers import OFFERS
from app.reading.wordings.offers_plain import PLAIN_OFFERS, TERMS
from app.reading.wordings.others_chosen import OTHERS_CHOSEN
from app.reading.wordings.pauses import HOLDS, REOPENINGS
from app.reading.wordings.regrets import REGRETS
from app.reading.wordings.rejections import REJECTIONS
from app.reading.wordings.rejections_plain import PLAIN_NOES
from app.reading.wordings.rescissions import RESCISSIONS


class Weight(IntEnum):
    """Of several verdicts in one passage the weightiest stands."""

    REGRETTED = 1  # a no that is only circumscribed
    REOPENED = 2
    REJECTED = 3
    HELD_UP = 4
    OFFERED = 5
    TAKEN_BACK = 6
    WITHDRAWN = 7


@dataclass(frozen=True, slots=True)
class Verdict:
    """One telling of an outcome; stage None says that the process was taken up again."""

    stage: Stage | None
    passage: Passage
    evidence: tuple[Evidence, ...]
    weight: int

    @property
    def told_at(self) -> datetime:
        """When the owner was told: a relayed mail tells when it is relayed."""
        relayed = self.passage.origin is not Origin.WRITTEN and self.passage.message.sender != self.passage.author
        return self.passage.message.date if relayed else self.passage.date


def _from(heard: Iterable[Heard], stage: Stage | None, weight: Weight) -> list[Verdict]:
    return [Verdict(stage, h.sentence.passage, (h.sentence.evidence,), weight) for h in heard]


def _kinds_said(speech: Speech, wordings: Iterable[Rule]) -> Iterable[dict[str, Heard]]:
    """What each passage of the company says of several kinds, by the rule's name."""
    kinds: dict[int, dict[str, Heard]] = {}
    for wording in wordings:
        for heard in speech.company.hear(wording):
            kinds.setdefault(heard.sentence.passage.index, {}).setdefault(wording.name, heard)
    return kinds.values()


_WHEN_TO_START = ("when can", "when could", "can you", "could you")


def _terms_set_out(speech: Speech) -> list[Verdict]:
    """Offers without the word: a passage that wants the candidate and sets out two of start, pay and paperwork, or one
    that asks when they can start and speaks of the contract."""
    verdicts = []
    for found in _kinds_said(speech, TERMS):
        asked = "paperwork" in found and "start" in found and found["start"].match.group().startswith(_WHEN_TO_START)
        if asked or ("wanted" in found and len(found) >= 3):
            evidence = tuple(dict.fromkeys(heard.sentence.evidence for heard in found.values()))
            passage = found["start" if asked else "wanted"].sentence.passage
            verdicts.append(Verdict(Stage.OFFERED, passage, evidence, Weight.OFFERED))
    return verdicts


def _regretted(speech: Speech) -> list[Verdict]:
    """Noes without the word: a passage that is sorry, wishes well for later, and gives reasons or thanks."""
    verdicts = []
    for found in _kinds_said(speech, REGRETS):
        parting = found.keys() & {"farewell", "on file"}
        if "sorry" in found and parting and len(found) >= 3:
            passage = found["sorry"].sentence.passage
            evidence = tuple(found[name].sentence.evidence for name in ("sorry", *sorted(parting)))
            verdicts.append(Verdict(Stage.REJECTED, passage, evidence, Weight.REGRETTED))
    return verdicts


def _held_up(speech: Speech) -> list[Verdict]:
    return _from(speech.company.hear_any(HOLDS), Stage.ON_HOLD, Weight.HELD_UP)


_JUDGED: dict[Sense, tuple[Stage | None, Weight, float]] = {
    Sense.NO: (Stage.REJECTED, Weight.REGRETTED, 0.9),
    Sense.HOLD: (Stage.ON_HOLD, Weight.HELD_UP, 0.85),
    Sense.OFFER: (Stage.OFFERED, Weight.OFFERED, 0.85),
    Sense.REOPENED: (None, Weight.REOPENED, 0.85),
}
"""What each sense tells, how weightily, and how probable it has to be in a mail that follows an interview."""
_LEAVES = 0.93  # how probable it has to be that the owner pulls out
_BEFORE = 0.97  # the least in a mail that follows none: outcomes are told before a talk as seldom as that
# A time or room that somebody else has, wishes for some later day, and a talk that does not take place then.
_OTHER_MATTER = late(
    r"\bif (?:it|this|that|we) (?:was|were|is|came|comes|got)\b|"
    r"\b(?:is|are|was) not (?:\w+ )?(?:on hold|frozen|paused|on ice|closed|cancelled)\b|"
    r"\b(?:an)?other (?:slot|time|date|day|room|appointment|option)s?\b"
    r"|\b(?:slot|room|time) (?:has |have )?(?:went|gone|go)\b"
    r"|\b(?:one|some) day\b|\bin (?:the )?future\b|\banother time\b"
)
# Who pulls out does not confirm a time in the same mail.
_AGREES = late(
    r"\b(?:this|that|it|the time|the day|(?:mon|tues|wednes|thurs|fri|satur|sun)day) (?:works|suits|is fine|"
    r"is perfect)\b|"
    r"\bsee you\b|\blooking forward\b|\bi will be there\b|\bconfirm(?:ed|ing)?\b"
)
_OF_A_JOB = late(
    r"\b(?:offer\w*|jobs?|roles?|positions?|posts?|place|vacanc\w+|contract\w*|salary|pay|rate|appoint\w*|employ\w*|"
    r"hir(?:e|ed|ing)|join\w*|team|crew|staff|board|start\w*|begin\w*|first day|welcom\w+|congratulations|congrats|"
    r"yours?|to be you|it is you|yes|chosen|chose|choice|picked|pick|selected|succe\w+|unanimous\w*|"
    r"work (?:for|with)|have you|want you|"
    r"you are in|top|accept\w*|sign\w*|terms)\b"
)
# "Congratulations, you have cleared L1"
_TO_A_ROUND = late(
    r"\b(?:clear(?:ed|ing)|pass(?:ed|ing)|qualif\w+|progress\w*|advanc\w+|moved?|moving|through|selected|shortlisted"
    r"|made it)\b"
    r"[^.!?]{0,40}\b(?:l[1-4]|rounds?|stages?|screening|screen|assessment|test|next|interviews?|phase)\b"
)
# Who looks for another day for the talk has not paused the opening.
_ANOTHER_DAY = late(
    r"\b(?:re-?schedul\w+|re-?arrang\w+|(?:new|alternative|fresh|another|replacement) (?:interview )?(?:date|time|slot|"
    r"day)s?)\b"
)
# Who promises to tell the outcome has not told it: "it has been a hard decision … I promise to let you know by Friday".
_STILL_TO_TELL = late(
    r"\b(?:let|inform|tell|notify|update) (?:you|everyone|everybody|all (?:the )?candidates)\b[^.!?]{0,20}\b(?:outcome"
    r"|decision|result)\b[^.!?]{0,20}\b(?:by|before|on|next|this|in the|within|after)\b"
)
_FEWEST = 4  # words of a sentence that is judged


def _judged(speech: Speech, heard: set[int], held: datetime | None) -> Iterator[Verdict]:
    """What no rule foresaw, in passages in which none was heard: judged by the words of each sentence."""
    for sentence in speech.company.sentences:
        if sentence.part is not Part.TEXT or sentence.passage.index in heard or sentence.words.count(" ") < _FEWEST - 1:
            continue
        if supposed(sentence.words, len(sentence.words) // 2):
            continue
        if _OTHER_MATTER.search(sentence.words) or DID_NOT_HAPPEN.search(sentence.words):
            continue
        chances = company_tells(sentence.words)
        for sense, (stage, weight, least) in _JUDGED.items():
            if chances[sense] < (least if held is not None and sentence.at >= held else _BEFORE):
                continue
            if sense is Sense.OFFER and (
                _OF_A_JOB.search(sentence.words) is None or _TO_A_ROUND.search(sentence.words) is not None
            ):
                continue
            if sense is Sense.NO and _STILL_TO_TELL.search(fold(sentence.passage.text)) is not None:
                continue
            if sense is not Sense.HOLD or _ANOTHER_DAY.search(fold(sentence.passage.text)) is None:
                yield Verdict(stage, sentence.passage, (sentence.evidence,), weight)
    agreeing = {one.passage.index for one in speech.owner.sentences if _AGREES.search(one.words)}
    for sentence in speech.owner.sentences:
        if sentence.passage.index in heard | agreeing or sentence.words.count(" ") < _FEWEST - 1:
            continue
        if owner_tells(sentence.words)[Sense.WITHDRAW] >= _LEAVES:
            yield Verdict(Stage.WITHDRAWN, sentence.passage, (sentence.evidence,), Weight.WITHDRAWN)


def verdicts(speech: Speech, held: datetime | None = None) -> tuple[Verdict, ...]:
    """All tellings of an outcome, one a passage (the weightiest), in order of time. `held`: when the first interview
    was over (aware), None while none was."""
    said = _without_praise([one for one in _said(speech) if not _about_another(one)])
    said += [one for one in _judged(speech, {one.passage.index for one in said}, held) if not _about_another(one)]
    weightiest: dict[int, Verdict] = {}
    for verdict in said:
        known = weightiest.get(verdict.passage.index)
        if known is None or verdict.weight > known.weight:
            weightiest[verdict.passage.index] = verdict
        elif verdict.stage is known.stage and verdict.evidence[0] not in known.evidence:
            joined = known.evidence + verdict.evidence
            weightiest[verdict.passage.index] = Verdict(known.stage, known.passage, joined, known.weight)
    return tuple(sorted(weightiest.values(), key=lambda v: (v.told_at, v.passage.index)))


# "You were our first choice", said beside a pause or a no, tells what might have been.
_PRAISED = late(
    r"\byou (?:were|had been|would have been)\b[^.!?]{0,40}\b(?:choice|preferred|number one|favou?r\w*|pick|chosen)\b"
)


def _without_praise(said: list[Verdict]) -> list[Verdict]:
    """Without the offers that only praise the candidate in a passage that tells of a pause or a no."""
    sad = {v.passage.index for v in said if v.stage in (Stage.ON_HOLD, Stage.REJECTED)}
    return [
        v
        for v in said
        if not (
            v.stage is Stage.OFFERED
            and v.passage.index in sad
            and all(_PRAISED.search(fold(evidence.quote)) for evidence in v.evidence)
        )
    ]


# Of another vacancy, another applicant, or what only seems so; and of the owner: what else they gave up.
_ANOTHERS = late(
    r"\b(?:(?<!no )other|different) (?:vacancy|post|position|role|job|opening|requisition)\b(?! (?:holders?|"
    r"candidates?))"
    r"|\b(?:post|vacancy|role|position|job) from yours\b|\bnot apply to (?:this|your|the)\b|\bnot because\b"
    r"|\b(?:a|your) (?:colleague|friend)(?: of yours)? who\b|\b(?:withdrew|withdrawn|pulled out of|turned down) "
    r"(?:\w+ )?"
    r"(?:another|(?:my|the) other|all other)\b|\b(?:withdr[ae]w|withdrawn|take back|took back) my "
    r"(?:remark|comment|question|request|complaint)\b"
)
# A choice that is still to be made by then: "we'll have picked someone by Friday".
_TO_COME = late(
    r"\bwill (?:all |then |surely |probably )?have (?:picked|chosen|decided|made|found|settled|selected|"
    r"appointed|hired|filled|taken|closed)\b"
)
# The owner's own stands, says the same mail.
_STANDS = late(
    r"\b(?:yours|the one you|this one|your (?:application|vacancy|interview|post|role))\b[^.!?]{0,40}\b(?:(?:is|'s) "
    r"still|"
    r"still (?:very much )?(?:open|live|on|stands)|(?:is|'s) (?:live|open|unaffected))\b|\bstill expecting you\b"
)
# "We will give the place to a colleague who …": what became of the owner's.
_GIVEN_TO_ONE = late(r"\b(?:g[ai]ve[ns]?|giving|go(?:es|ing|ne)?|went)\b[^.!?]{0,40}? to an? (?:colleague|friend)\b")
_AGAINST = (Stage.REJECTED, Stage.ON_HOLD, Stage.WITHDRAWN)


def _about_another(verdict: Verdict) -> bool:
    """Whether what is told is told of another vacancy, of somebody else, or not of the owner's candidacy at all."""
    if verdict.stage not in _AGAINST:
        return False
    quotes = [fold(evidence.quote) for evidence in verdict.evidence]
    if any(_ANOTHERS.search(quote) and not _GIVEN_TO_ONE.search(quote) for quote in quotes):
        return True
    if verdict.stage is Stage.REJECTED and any(_TO_COME.search(quote) for quote in quotes):
        return True
    if verdict.stage is Stage.REJECTED and any(TALK_DID_NOT_HAPPEN.search(quote) for quote in quotes):
        return True  # "the call could not go ahead as planned"
    return verdict.passage.side is Side.COMPANY and _STANDS.search(fold(verdict.passage.text)) is not None


def _said(speech: Speech) -> list[Verdict]:
    """The tellings that a rule hears."""
    return [
        *_from(speech.company.hear_any((*REJECTIONS, *PLAIN_NOES, *OTHERS_CHOSEN)), Stage.REJECTED, Weight.REJECTED),
        *_regretted(speech),
        *_held_up(speech),
        *_from(speech.company.hear_any(REOPENINGS), None, Weight.REOPENED),
        *_from(speech.company.hear_any((*OFFERS, *PLAIN_OFFERS)), Stage.OFFERED, Weight.OFFERED),
        *_terms_set_out(speech),
        *_from(speech.company.hear_any(RESCISSIONS), Stage.REJECTED, Weight.TAKEN_BACK),
        *_from(speech.company.hear_any(WITHDRAWALS_NOTED), Stage.WITHDRAWN, Weight.WITHDRAWN),
        *_from(speech.owner.hear_any(WITHDRAWALS), Stage.WITHDRAWN, Weight.WITHDRAWN),
        *_from(speech.owner.hear_any(ACCEPTANCES), Stage.OFFERED, Weight.OFFERED),
        *_from(speech.owner.hear_any(LOSSES_TOLD), Stage.REJECTED, Weight.REGRETTED),
    ]
