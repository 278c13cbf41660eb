"""The thank-you note (etiquette T1 to T6, T9)."""

from __future__ import annotations

import re

from app.domain.reading import Interview, Mode
from app.domain.strangers import strangers
from app.drafting.fitting import chosen, stems
from app.drafting.jotting.moments import Moment, Shape
from app.drafting.jotting.phrases import words
from app.drafting.jotting.verbs import Form, is_form
from app.drafting.letter import Letter
from app.drafting.material import Material
from app.drafting.naming import by_name
from app.drafting.occasion import Occasion, same_name, trade
from app.drafting.points import Point
from app.drafting.wordings import moments as moment_wordings
from app.drafting.wordings import points as point_wordings
from app.drafting.wordings import thanks as wordings

MOMENTS_AT_MOST = 3
# News of these is heard, not welcomed.
_TROUBLE = re.compile(
    r"\b(?:problem|issue|struggl|worr|behind|los[st]|fail|short|broken|late|hard|delay|stuck|slow|by hand"
    r"|manual|never|no|nobody"
    r"|not|n't|too|without|only|lack|leav|retir|gap|queue|wait|backlog|error|defect|complain|crash|outage|flaky|mess|old"
    r"|outdated|legacy|alone|spreadsheet|excel|still|under|over|double|scared|afraid|tired|expensive|difficult|bad|poor|ages)",
    re.IGNORECASE,
)
_TOLD_BY_ME = re.compile(r"\btold (?:(?:him|her|them) )?(?:all )?(?:a?b(?:ou)?t|how|what)\b", re.IGNORECASE)
_WAYS = ("to ", "with ", "by ", "through ")  # how a reply begins that says what one would do
_OWED = (Shape.REQUEST, Shape.PROMISED, Shape.OFFERED, Shape.INVITED)
_NOT_LEANT_ON = (*_OWED, Shape.TOLD)  # no proof leans on what is owed, or is proof itself
_LISTS = (Shape.TOPIC, Shape.ASKED_ABOUT)  # their commas part the items of a list, not clauses
# What tells most of a talk comes first where there is more than fits.
_WEIGHT = {
    Shape.OPEN_QUESTION: 6, Shape.SAID: 5, Shape.QUOTE: 5, Shape.WANT: 4, Shape.FACT: 4, Shape.LIKED: 4, Shape.BEING: 4,
    Shape.DOING: 4, Shape.TOPIC: 3, Shape.ASKED: 3, Shape.ENJOYED: 3, Shape.ASKED_ABOUT: 2, Shape.REQUEST: 6,
    Shape.PROMISED: 6, Shape.SUGGESTION: 5, Shape.ANSWER: 3, Shape.STATED: 3, Shape.OPINION: 4, Shape.OFFERED: 6,
    Shape.INVITED: 6, Shape.AGREED: 5, Shape.TOLD: 3, Shape.PROPOSED: 4,
}  # fmt: skip


def paragraphs(page: Letter, given: Material, used_bodies: str, size: int = 0) -> list[str]:
    """The body between greeting and closing. `used_bodies` are the siblings', for points they already carry; `size`
    asks for more (above 0) or less (below) than the usual."""
    occasion = page.occasion
    picked = _picked(given.about_reader.moments, MOMENTS_AT_MOST + min(size, 0))
    told = _told(page, picked)
    opening = page.say(wordings.OPENING_LATE if occasion.late else wordings.OPENING) or page.say(wordings.OPENING)
    interest = page.say(wordings.INTEREST)
    noted = " ".join(moment.text for moment in given.about_reader.moments)
    count = max(0, (1 if told else 2) + max(min(size, 1), -1))
    points = chosen(given.points, trade(occasion.reading), used_bodies, count, noted=noted)
    leaning = bool(told and points and picked[-1].shape not in _NOT_LEANT_ON and _akin(picked[-1].text, points[0].text))
    proof = _proof(page, points, leaning=leaning)
    closing = _closing(page)
    if occasion.profile.ask_leave and occasion.next_session is None:
        closing = f"{closing} {page.say(wordings.LEAVE)}"
    if told:
        for _ in range(1, min(size, 4)):
            interest = f"{interest} {page.say(wordings.WITHOUT_NOTE)}".strip()
        return _arranged(page, opening, told, proof, f"{interest} {closing}".strip(), fitting=leaning)
    about = page.say(wordings.ABOUT_SESSION) if occasion.subject else ""
    first = [opening, about or page.say(wordings.WITHOUT_NOTE)]
    last = [closing]
    for step in range(size):
        (first, last)[step % 2].append(page.say((wordings.WITHOUT_NOTE, wordings.CLOSING)[step % 2]))
    middle = [interest, proof]
    return [" ".join(part for part in parts if part) for parts in (first, middle, last) if any(parts)]


def _akin(one: str, other: str) -> bool:
    """Whether two texts are about the same thing: two words in common, or one long one; a short one may be chance."""
    shared = stems(one) & stems(other)
    return len(shared) > 1 or any(len(word) > 6 and stems(word) & shared for word in words(one))


def _arranged(page: Letter, opening: str, told: list[str], proof: str, ending: str, *, fitting: bool) -> list[str]:
    story = " ".join(told)
    plans = [
        [f"{opening} {story}", proof, ending],
        [opening, story, proof, ending],
        [opening, story, f"{proof} {ending}"],
    ]
    if fitting:
        plans = [
            [f"{opening} {told[0]}", " ".join([*told[1:], proof]).strip(), ending],
            [opening, f"{story} {proof}".strip(), ending],
        ]
    return [part for part in page.chooser.pick(plans) if part]


def _picked(moments: tuple[Moment, ...], most: int) -> list[Moment]:
    """At most so many, the weightiest, in the note's order; a second topic only where there is room left."""
    ranked = sorted(moments, key=lambda m: -_WEIGHT[m.shape] - 2 * m.marked - bool(m.reply) - m.mine)
    topics = [moment for moment in ranked if moment.shape is Shape.TOPIC]
    first = [moment for moment in ranked if moment not in topics[1:]]
    best = [*first, *topics[1:2]][: max(most, 1)]
    in_order = [moment for moment in moments if moment in best]
    return sorted(in_order, key=lambda moment: moment.shape in _OWED)


def _told(page: Letter, moments: list[Moment]) -> list[str]:
    out: list[str] = []
    for moment in moments:
        extra = {"x": moment.text} | ({"r": moment.reply} if moment.reply else {}) | ({"also": "also"} if out else {})
        if moment.shape is Shape.ANSWER:
            extra["v"] = moment.text.removeprefix("I would ")
        if moment.reply.startswith(_WAYS):
            extra["v"] = moment.reply.removeprefix("to ") if moment.reply.startswith("to ") else f"do it {moment.reply}"
        if moment.mine and (found := re.match(r"whether I (would|could|can|will|should)", moment.text)):
            extra["yes"] = found[1]
        sentence = page.say(_bank(moment), extra, ending=moment.shape not in _LISTS)
        if sentence:
            out.append(sentence)
    return out


def _bank(moment: Moment) -> str:
    if moment.reply.startswith(_WAYS):
        opened = moment.shape is Shape.OPEN_QUESTION
        return moment_wordings.OPEN_DOING if opened else moment_wordings.ASKED_DOING
    if moment.shape is Shape.OPEN_QUESTION and moment.reply:
        return moment_wordings.OPEN_REPLY
    if moment.shape is Shape.FACT and moment.text.startswith("we both "):
        return moment_wordings.SHARED
    if moment.shape is Shape.ASKED and moment.mine:
        return moment_wordings.ASKED_YES
    if moment.shape is Shape.TOPIC and _TOLD_BY_ME.search(moment.source):
        return moment_wordings.TOPIC_MINE
    if moment.shape is Shape.ENJOYED and is_form(moment.text.partition(" ")[0], Form.GERUND):
        return moment_wordings.ENJOYED_DOING
    if moment.shape is Shape.TOPIC and moment.grave:
        return moment_wordings.TOPIC_GRAVE
    if moment.shape is Shape.FACT and _TROUBLE.search(moment.text):
        return moment_wordings.STATED
    if moment.shape is Shape.ASKED and moment.reply:
        return moment_wordings.ASKED_REPLY
    if moment.shape is Shape.WANT and moment.mine:
        return moment_wordings.WANT_MINE
    return moment_wordings.BY_SHAPE[moment.shape]


def _proof(page: Letter, points: list[Point], *, leaning: bool) -> str:
    """One or two points in sentences; the first may lean on what stands just before it, if they share words."""
    out = []
    for index, point in enumerate(points):
        field = _fields(point)
        if index:
            also = {"p_also": _also(point.clause)} if point.clause.startswith("I ") else {}
            out.append(page.say(point_wordings.SECOND, field | also, "profile") if point.clause else "")
            continue
        fitting = leaning and bool(point.clause)
        bank = point_wordings.CLAUSE_FITTING if fitting else point_wordings.CLAUSE
        if not point.clause:
            single = re.match("(?:an?|the) (?!team|crew|staff|brigade)", point.noun) is not None
            bank = point_wordings.NOUN_ONE if single else point_wordings.NOUN
        out.append(page.say(bank, field, "profile"))
    return " ".join(part for part in out if part)


def _fields(point: Point) -> dict[str, str]:
    if not point.clause:
        return {"n": point.noun}
    short = point.clause.startswith("I ") and not re.search(r"[,;:]", point.clause)
    first_person = {"i": point.clause} if point.clause.startswith("I ") else {}
    if re.match(r"I (?!have\b|am\b|was\b|had\b|know\b|speak\b)", point.clause):
        first_person["d"] = point.clause
    return {"p": point.clause} | first_person | ({"short": point.clause} if short else {})


def _also(clause: str) -> str:
    """ "I moved …" -> "I also moved …"; "I have spent …" -> "I have also spent …"."""
    head = "I have " if clause.startswith("I have ") else "I "
    return f"{head}also {clause.removeprefix(head)}"


def _closing(page: Letter) -> str:
    """What comes next: an agreed session ahead, the contact who brings news, or an open door."""
    occasion = page.occasion
    if occasion.next_session is not None:
        day = occasion.full_day(occasion.day_of(occasion.next_session.start))
        page.sources["next"] = "reading"
        return page.say(
            wordings.CLOSING_NEXT, {"next": f"{_next_talk(occasion, occasion.next_session)} on {day}"}, "reading"
        )
    contact = _news_bringer(occasion)
    if contact and page.chooser.number(3):
        return page.say(wordings.CLOSING_CONTACT, {"contact": contact}, "reading") or page.say(wordings.CLOSING)
    return page.say(wordings.CLOSING)


def _next_talk(occasion: Occasion, session: Interview) -> str:
    """ "meeting Lena and Omar", "meeting the team", or the next call or conversation."""
    ahead = {name for i in occasion.reading.interviews if i.start > occasion.now for name in i.interviewers}
    met = {name for i in occasion.reading.interviews if i.start <= occasion.now for name in i.interviewers}
    new = [p for p in occasion.reading.interviewers if any(same_name(p.name, name) for name in ahead)]
    new = [p for p in new if not any(same_name(p.name, name) for name in (*met, occasion.follow_up.to_name))]
    if 1 <= len(new) <= 2:
        return f"meeting {' and '.join(by_name(occasion, person) for person in new)}"
    if len(new) > 2:
        return "meeting the team"
    return "the next call" if session.mode is Mode.PHONE else "the next conversation"


def _news_bringer(occasion: Occasion) -> str:
    """The contact who writes for the company, where that is not the reader."""
    unknown = strangers(occasion.reading, occasion.mailbox.email)
    writers = [p for p in occasion.reading.contacts if p.last_wrote is not None and p.name not in unknown]
    person = max(writers, key=lambda p: p.last_wrote.timestamp() if p.last_wrote else 0.0, default=None)
    if person is None or same_name(person.name, occasion.follow_up.to_name):
        return ""
    return by_name(occasion, person)
