"""The home page: what is due today, this week, what waits, what to let go; each row opens its card."""

from __future__ import annotations

from datetime import date

from babel import Locale
from babel.numbers import format_decimal

from app.domain.followups import FollowUpKind
from app.services.overview import Group, Overview, OverviewRow
from app.sidebar import when
from app.sidebar.model import Action, OverviewGroup, OverviewItem, OverviewPanel, Progress, Weight
from app.sidebar.texts import say
from app.store.scans import Scan, ScanState

_TOLD = {
    FollowUpKind.THANK_YOU: "thank_you",
    FollowUpKind.STATUS_CHECK: "status_check",
    FollowUpKind.KEEP_DOOR_OPEN: "keep_door_open",
    FollowUpKind.MOVE_ON: "move_on",
    FollowUpKind.HOLIDAY_GREETING: "greeting",
    FollowUpKind.REFERENCE_HEADS_UP: "reference",
}


def build(overview: Overview, locale: Locale, scan: Scan | None = None) -> OverviewPanel:
    """The overview in words, with the first look through the mailbox while it lasts. Pure."""
    groups = tuple(
        OverviewGroup(
            say(f"overview.{group.value}", count=len(rows)), tuple(_item(row, overview.today, locale) for row in rows)
        )
        for group in Group
        if (rows := overview.of(group))
    )
    settings = Action("show_settings", say("overview.settings"), weight=Weight.QUIET)
    headline, reason = _headline(overview, scan)
    return OverviewPanel(headline, reason, groups, (settings,), _progress(scan, locale))


def _progress(scan: Scan | None, locale: Locale) -> Progress | None:
    if scan is None or scan.state is ScanState.DONE:
        return None
    going, known = scan.state is ScanState.RUNNING, bool(scan.about)
    told = ("going" if going else "paused") + ("_of" if known else "")
    count, about = (format_decimal(number, locale=locale) for number in (scan.listed, _rounded(scan.about)))
    verb = "pause_scan" if going else "resume_scan"
    action = Action(verb, say(f"scan.{verb}"), weight=Weight.QUIET)
    return Progress(say(f"scan.{told}", count=scan.listed, number_of=count, about=about), (action,))


def _rounded(number: int) -> int:
    """To two digits: it is an estimate."""
    step: int = 10 ** max(0, len(str(number)) - 2)
    return -(-number // step) * step


def elsewhere(overview: Overview) -> str:
    """What is due over all threads of it, in a line; empty if nothing is."""
    today, week = len(overview.of(Group.TODAY)), len(overview.of(Group.WEEK))
    if not today and not week:
        return ""
    told = "elsewhere" if today and week else "elsewhere_today" if today else "elsewhere_week"
    return say(f"overview.{told}", today=today, week=week)


def others(overview: Overview) -> str:
    """How many other openings there are, in a line; empty for none."""
    return say("overview.others", count=len(overview.rows)) if overview.rows else ""


def _headline(overview: Overview, scan: Scan | None) -> tuple[str, str]:
    """The headline and its reason. As long as not all mail was looked at, nobody can say that there is nothing."""
    if overview.rows:
        return say("overview.due", count=len(overview.of(Group.TODAY))), ""
    if scan is None or scan.state is ScanState.DONE:
        return say("overview.title"), say("overview.empty")
    told = "looking" if scan.state is ScanState.RUNNING else "paused"
    return say(f"overview.{told}"), say(f"overview.{told}_what")


def _item(row: OverviewRow, today: date, locale: Locale) -> OverviewItem:
    company = row.candidacy.company or say("overview.unnamed")
    title = " · ".join(part for part in (company, row.candidacy.role) if part)
    open_it = Action("open_thread", say("overview.open"), describes=title, thread=row.thread_id)
    return OverviewItem(title, _text(row), _day(row, today, locale), open_it)


def _text(row: OverviewRow) -> str:
    if row.kind is None:
        return say("overview.interview" if row.interview else "overview.nothing")
    name = row.names[0] if row.names else ""
    drafted = "drafted_" if row.drafted and row.kind is not FollowUpKind.MOVE_ON else ""
    told = _TOLD.get(row.kind, "other")
    return say(f"overview.{drafted}{told}", count=len(row.names), name=name)


def _day(row: OverviewRow, today: date, locale: Locale) -> str:
    if row.day is None:
        return ""
    shown = when.relative_day(row.day, today, locale)
    if row.interview:
        return shown
    if row.kind is FollowUpKind.THANK_YOU or row.day <= today or row.group is Group.TODAY:
        return say("overview.late" if row.day < today else "overview.by", day=shown)
    return say("overview.from" if row.opens_later else "overview.by", day=shown)
