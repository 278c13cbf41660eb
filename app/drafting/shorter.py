"""The shorter texts: holiday greeting (S6), find passed on (H1), word to a reference (F1), invitation to connect (L1)
and card by hand (T7). Each keeps to bounds of its own."""

from __future__ import annotations

import re

from app.drafting.jotting.moments import Shape, Understood
from app.drafting.letter import Letter
from app.drafting.material import Material
from app.drafting.occasion import MONTHS
from app.drafting.sentences import count_words
from app.drafting.sitting import sitting
from app.drafting.wordings import shorter as wordings
from app.drafting.wordings.signing import SIGNING

LINK = re.compile(r"(?:https?://|www\.)[^\s<>)\"]+")
_SHORT_CARD = 40  # words, without the greeting (T7)
_TOLD = (Shape.TOPIC, Shape.ENJOYED)


def holiday_greeting(page: Letter, size: int = 0) -> list[str]:
    """A wish, continued interest, and that one looks forward to hearing after the holidays."""
    season, after = _season(page)
    page.sources["season"] = page.sources["after"] = "reading"
    extra = {"season": season, "after": after}
    wish = page.say(wordings.HOLIDAY_WISH, extra, "reading")
    interest = page.say(wordings.HOLIDAY_INTEREST, extra, "reading")
    thanks = page.say(wordings.HOLIDAY_THANKS) if size >= 0 else ""
    return [part for part in (f"{wish}", f"{interest} {thanks}".strip()) if part]


def _season(page: Letter) -> tuple[str, str]:
    """What the holidays are called, and when one hears after them; the greeting's own last day tells."""
    by = page.occasion.follow_up.by or page.occasion.writes_on
    if MONTHS[by.month - 1] == "December":
        return "the holidays", "in the new year"
    name = "Thanksgiving" if MONTHS[by.month - 1] == "November" else "Easter"
    return name, f"after {name}"


def heartbeat(page: Letter, given: Material, news: str | None) -> list[str]:
    """Two or three sentences around what the user found; empty where they gave nothing that can be passed on."""
    link = LINK.search(news or "")
    company = page.known.get("company", "")
    if given.news:
        extra = {"news": given.news, "company_or_you": company or "you"}
        said = page.say(wordings.FIND_CLAUSE, extra, "news")
    elif given.thing:
        said = page.say(wordings.FIND_THING, {"thing": given.thing}, "news")
    elif link:
        said = page.say(wordings.FIND_LINK)
    else:
        return []
    closing = page.say(wordings.FIND_CLOSING)
    if link is None:
        return [f"{said} {closing}"]
    return [said, link.group().rstrip(".,;"), closing]


def reference_heads_up(page: Letter) -> list[str]:
    """What one is interviewed for and when, that they may be asked, and please to say when they are."""
    occasion = page.occasion
    ahead, held = occasion.next_session, occasion.session
    company = page.known.get("company", "")
    session = ahead or held
    when = "soon"
    if session is not None:
        day = occasion.day_of(session.start)
        when = f"on {occasion.full_day(day)}" if ahead else occasion.on(day)
    named = company if company and company not in page.known["the_role"] else ""
    extra = {"when": when, "at_company": f" at {named}" if named else " "}
    past = held is not None and ahead is None
    bank = wordings.REFERENCE_NEWS_PAST if past else wordings.REFERENCE_NEWS
    opening = page.say(bank, extra, "reading")
    return [
        opening,
        f"{page.say(wordings.REFERENCE_NAME)} {page.say(wordings.REFERENCE_ASK)}",
        page.say(wordings.REFERENCE_OFFER),
    ]


def connect(page: Letter, given: Material) -> list[str]:
    """One or two sentences; what one talked about is named where there is room for it."""
    topic = _topic(given.about_reader)
    if not topic or len(topic) > 90:
        return [page.say(wordings.CONNECT, needed=True)]
    extra = {"topic": topic, "talking": f"talking about {topic}"}
    return [page.say(wordings.CONNECT_ABOUT, extra) or page.say(wordings.CONNECT, needed=True)]


def paper_note(page: Letter, given: Material, size: int = 0) -> list[str]:
    """A card's text in other words than the mail's: thanks, one thing remembered, a wish."""
    occasion = page.occasion
    if occasion.session_day is not None:  # a card is read days later: no "yesterday"
        day = f"on {occasion.calendar_day(occasion.session_day)}"
        page.known |= dict.fromkeys({"day", "onsite", "video"} & page.known.keys(), day)
    facts = sitting(occasion)
    page.known |= facts
    page.sources |= dict.fromkeys(facts, "reading")
    opening = page.say(wordings.CARD_OPENING, needed=True)
    topic = _topic(given.about_reader)
    told = page.say(wordings.CARD_TOPIC, {"x": topic}) if topic else ""
    plain = "" if told and size <= 0 else page.say(wordings.CARD_PLAIN)
    wish = page.say(wordings.CARD_WISH, needed=True)
    if count_words(f"{opening} {told} {plain} {wish}") < _SHORT_CARD:
        plain = f"{plain} {page.say(wordings.CARD_PLAIN)}".strip()
    return [" ".join(part for part in (opening, told, plain, wish) if part)]


def _topic(understood: Understood) -> str:
    return next(
        (m.text for m in understood.moments if m.shape in _TOLD and not m.grave and " you" not in f" {m.text}"), ""
    )


def card_closing(page: Letter) -> str:
    """A card ends with the name alone."""
    occasion = page.occasion
    closing = Letter(occasion, page.chooser, ()).say(SIGNING)
    return f"{closing}\n{occasion.profile.name or occasion.mailbox.name}"
