"""The question for news (etiquette S3 to S5, S8): brief, one question, the promised day lightly, no reproach."""

from __future__ import annotations

from datetime import timedelta

from app.domain.reading import ActKind, Promise
from app.drafting.jotting.moments import Shape, Understood
from app.drafting.letter import Letter
from app.drafting.material import Material
from app.drafting.naming import by_name
from app.drafting.occasion import MONTHS, Occasion, same_name
from app.drafting.wordings import asking as wordings

_TOPICS = (Shape.TOPIC, Shape.ASKED, Shape.ASKED_ABOUT)


def paragraphs(page: Letter, given: Material, size: int = 0) -> list[str]:
    """The body between greeting and closing; `size` above 0 asks for more than the usual, below for less."""
    occasion = page.occasion
    page.known["my_talk"] = _my_talk(occasion)
    opening = _opening(page)
    question = page.say(wordings.QUESTION)
    point = _point(page, given)
    closing = page.say(wordings.CLOSING)
    thanks = page.say(wordings.THANKS) if size >= 0 else ""
    if size > 0:
        closing = f"{closing} {page.say(wordings.CLOSING)}"
    if page.chooser.number(2) or asked_before(occasion):
        return [f"{opening} {question}", point, f"{closing} {thanks}"]
    return [f"{opening} {point}", f"{question} {closing}", thanks]


def asked_before(occasion: Occasion) -> bool:
    """Whether the owner asked for news since the company's last word (etiquette S8)."""
    last = occasion.reading.company_last_wrote
    asked = [act for act in occasion.reading.acts if act.kind is ActKind.ASKED_FOR_NEWS]
    return any(last is None or act.at > last for act in asked)


def _opening(page: Letter) -> str:
    occasion = page.occasion
    if asked_before(occasion):
        return page.say(wordings.OPENING_AGAIN)
    promise, wrote = occasion.reading.promise_at(occasion.now), occasion.reading.company_last_wrote
    answered = promise is not None and wrote is not None and occasion.day_of(wrote) > promise.latest
    if promise is not None and promise.latest <= occasion.writes_on and not answered:
        promiser = _promiser(occasion, promise)
        if promiser:
            promised = _promised(occasion, promise)
            by = "in" if promised.startswith("the week") else "by"
            extra = {"promiser": promiser, "promised": promised, "by_promised": f"{by} {promised}"}
            said = page.say(wordings.OPENING_PROMISED, extra, "reading")
            if said:
                return said
    return page.say(wordings.OPENING)


def _my_talk(occasion: Occasion) -> str:
    """The talk as this reader knows it: "our conversation" for who was in it, else "my conversation with Omar"."""
    names = occasion.session.interviewers if occasion.session else ()
    if any(same_name(name, occasion.follow_up.to_name) for name in names):
        return f"our {occasion.talk}"
    met = [p for p in occasion.reading.interviewers if any(same_name(p.name, name) for name in names)]
    if 1 <= len(met) <= 2:
        return f"my {occasion.talk} with {' and '.join(by_name(occasion, person) for person in met)}"
    return f"my {occasion.talk}"


def _promised(occasion: Occasion, promise: Promise) -> str:
    """The promised time as one would say it: a day, "the end of August", or "the week of 24 August"."""
    last, first = promise.latest, promise.earliest
    if (last + timedelta(days=1)).day == 1 and (
        first == last or "month" in promise.quote.lower() or last.weekday() > 4
    ):
        return f"the end of {MONTHS[last.month - 1]}"
    whole_week = (last - first).days == 4 and first.weekday() == 0
    if whole_week or last.weekday() > 4:
        return f"the week of {occasion.calendar_day(last - timedelta(days=last.weekday()))}"
    return occasion.full_day(last)


def _promiser(occasion: Occasion, promise: Promise) -> str:
    if not promise.made_by or same_name(promise.made_by, occasion.follow_up.to_name):
        return "you"
    for person in (*occasion.reading.contacts, *occasion.reading.interviewers):
        if same_name(person.name, promise.made_by):
            return by_name(occasion, person)
    return ""


def _point(page: Letter, given: Material) -> str:
    """One point: the news the user found, else a topic of the talk, else the interest as it stands."""
    company = page.known.get("company", "")
    if given.news and company and company.casefold() in given.news.casefold():
        return page.say(wordings.POINT_OWN_NEWS, {"news": given.news}, "news")
    if given.news:
        return page.say(wordings.POINT_NEWS, {"news": given.news, "company_or_you": company or "you"}, "news")
    if given.thing:
        return page.say(wordings.POINT_THING, {"thing": given.thing, "company_or_you": company or "you"}, "news")
    own = _topic(given.about_reader)
    if own:
        return page.say(wordings.POINT_TALK, {"topic": own})
    for person, understood in given.about_others:
        topic = _topic(understood)
        if topic:
            page.sources["with"] = "reading"
            return page.say(wordings.POINT_TALK_WITH, {"topic": topic, "with": by_name(page.occasion, person)})
    return page.say(wordings.POINT_NONE)


def _topic(understood: Understood) -> str:
    return next((m.text for m in understood.moments if m.shape in _TOPICS and " you" not in f" {m.text}"), "")
