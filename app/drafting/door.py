"""The short reply to a no (etiquette R1): thanks, glad to be kept in mind, no argument."""

from __future__ import annotations

from app.drafting.letter import Letter
from app.drafting.naming import by_name
from app.drafting.occasion import Occasion, same_name
from app.drafting.wordings import door as wordings


def paragraphs(page: Letter) -> list[str]:
    """The body between greeting and closing. Feedback is asked for only where the profile says so."""
    opening = page.say(wordings.OPENING)
    thanks = _thanks(page)
    keep = page.say(wordings.KEEP)
    wishes = page.say(wordings.WISHES)
    asked = page.say(wordings.FEEDBACK) if page.occasion.profile.ask_feedback else ""
    if page.chooser.number(2):
        return [f"{opening} {thanks}", f"{keep} {asked}".strip(), wishes]
    return [opening, thanks, f"{keep} {asked} {wishes}".replace("  ", " ")]


def _thanks(page: Letter) -> str:
    occasion = page.occasion
    met = people_met(occasion)
    others = [name for name, is_reader in met if not is_reader]
    if others and len(others) <= 3:
        people = others[0] if len(others) == 1 else f"{', '.join(others[:-1])} and {others[-1]}"
        said = page.say(wordings.THANKS_PEOPLE, {"people": people}, "reading")
        if said:
            return said
    if any(is_reader for _, is_reader in met):
        return page.say(wordings.THANKS_YOU)
    return page.say(wordings.THANKS_PLAIN)


def people_met(occasion: Occasion) -> list[tuple[str, bool]]:
    """Who held a session that has ended, as the letter calls them, and whether that is the reader."""
    names = {name for i in occasion.reading.interviews if (i.end or i.start) <= occasion.now for name in i.interviewers}
    return [
        (by_name(occasion, person), same_name(person.name, occasion.follow_up.to_name))
        for person in occasion.reading.interviewers
        if any(same_name(person.name, name) for name in names)
    ]
