"""When things happen in the demo: all days laid relative to now, so that it looks alive on whatever day it is made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from email.utils import format_datetime
from zoneinfo import ZoneInfo

SESSION = timedelta(minutes=135)
_LITTLE = timedelta(minutes=20)
_QUARTER = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Moments:
    """`now` is aware, `zone` the IANA name of the demo's owner. Days are local dates, moments aware and local."""

    now: datetime
    zone: str

    @property
    def local_now(self) -> datetime:
        """Now, in the owner's zone."""
        return self.now.astimezone(ZoneInfo(self.zone))

    @property
    def today(self) -> date:
        """The owner's day."""
        return self.local_now.date()

    @property
    def tomorrow(self) -> date:
        """The day after the owner's."""
        return self.today + timedelta(days=1)

    @property
    def interview_end(self) -> datetime:
        """Two hours ago, to the quarter, whatever the hour; or the last one before, where the session would span
        midnight, or times that there are twice or not at all since clocks are changed."""
        ago = self.now.astimezone(UTC) - timedelta(hours=2)
        end = ago.replace(minute=ago.minute // 15 * 15, second=0, microsecond=0)
        while not self._is_plain(end):
            end -= _QUARTER
        return end.astimezone(ZoneInfo(self.zone))

    def _is_plain(self, end: datetime) -> bool:
        """Whether the clock alone tells when a session with that end began and ended."""
        last = end.astimezone(ZoneInfo(self.zone))
        first = self._start_of(end).replace(fold=0)
        offsets = (first.utcoffset(), last.replace(fold=0).utcoffset(), last.utcoffset())
        return first.date() == last.date() and len(set(offsets)) == 1

    @property
    def interview_start(self) -> datetime:
        return self._start_of(self.interview_end)

    def _start_of(self, end: datetime) -> datetime:
        return (end.astimezone(UTC) - SESSION).astimezone(ZoneInfo(self.zone))

    def at(self, day: date, clock: str) -> datetime:
        return datetime.combine(day, time.fromisoformat(clock), ZoneInfo(self.zone))

    def before(self, day: date, days: int, *, any_day: bool = False) -> date:
        """So many days earlier, and then back to a working day."""
        day -= timedelta(days=days)
        while day.weekday() >= 5 and not any_day:
            day -= timedelta(days=1)
        return day

    def after(self, day: date, days: int) -> date:
        """So many days later, and then on to a working day."""
        day += timedelta(days=days)
        while day.weekday() >= 5:
            day += timedelta(days=1)
        return day

    def sent(self, day: date, clock: str) -> str:
        """A Date header; a moment that has not come yet is taken back by days until it has."""
        moment = self.at(day, clock)
        while moment > self.now:
            moment -= timedelta(days=1)
        return format_datetime(moment)

    def this_morning(self, clock: str) -> str:
        """A Date header of today: at the time given, or if that is still to come, a little before now."""
        midnight = self.at(self.today, "00:00")
        lately = max(midnight, self.local_now.replace(second=0, microsecond=0) - _LITTLE)
        return format_datetime(min(self.at(self.today, clock), lately))

    def names(self) -> dict[str, object]:
        """What the templates may say."""
        return {
            "today": self.today,
            "tomorrow": self.tomorrow,
            "met": self.interview_start.date(),
            "start": self.interview_start,
            "end": self.interview_end,
            "fernhill": self.before(self.today, 13),
            "quillfield": self.before(self.today, 9),
            "osprey": self.before(self.today, 16),
            "brightwater": self.before(self.today, 10),
            "at": self.at,
            "before": self.before,
            "after": self.after,
            "sent": self.sent,
            "this_morning": self.this_morning,
            "day": spoken_day,
            "weekday": lambda day: f"{day:%A}",
            "clock": spoken_clock,
        }


def spoken_day(day: date) -> str:
    """As "Friday 6 March"."""
    return f"{day:%A} {day.day} {day:%B}"


def spoken_clock(moment: datetime, minutes: int = 0) -> str:
    """As "2:30 pm", so many minutes later by the clock on the wall."""
    moment += timedelta(minutes=minutes)
    return f"{moment.hour % 12 or 12}:{moment:%M} {'am' if moment.hour < 12 else 'pm'}"
