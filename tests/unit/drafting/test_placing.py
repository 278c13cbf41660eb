from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.evidence import Fact
from app.domain.followups import FollowUpKind
from app.domain.reading import MessageRef
from tests.support.scenes import DANA, LENA, OMAR, follow_up, message, reading, write


def test_who_wrote_in_the_thread_is_answered_in_it() -> None:
    draft = write(DANA, FollowUpKind.STATUS_CHECK)
    assert (draft.subject, draft.in_reply_to) == ("Re: Interview", "3@northlight.example")
    assert draft.references == ("1@northlight.example", "2@northlight.example", "3@northlight.example")


def test_who_was_only_copied_is_answered_on_the_last_message_with_them() -> None:
    copied = replace(message(3, DANA), recipients=(message(1, LENA).sender,))
    draft = write(LENA, read=reading(messages=(message(1, DANA), copied, message(4, DANA))))
    assert draft.in_reply_to == "3@northlight.example"


def test_who_is_not_on_the_thread_gets_a_mail_with_a_plain_subject() -> None:
    draft = write(OMAR)
    assert draft.in_reply_to is None
    assert "Senior Data Engineer" in draft.subject
    assert "hank you" in draft.subject


@pytest.mark.parametrize(
    "last",
    [
        replace(message(4, DANA, subject="Automatic reply: Interview"), absence=True),
        message(4, DANA, subject="Accepted: Interview @ Fri 6 Mar 2026"),
        message(4, DANA, subject="Tentatively accepted: Interview"),
    ],
    ids=["absence note", "calendar says yes", "calendar says maybe"],
)
def test_what_no_person_wrote_is_not_answered(last: MessageRef) -> None:
    """S3, T3: a reply goes under the last mail that they wrote themselves."""
    draft = write(DANA, FollowUpKind.STATUS_CHECK, read=reading(messages=(message(1, DANA), last)))
    assert (draft.subject, draft.in_reply_to) == ("Re: Interview", "1@northlight.example")


def test_to_whom_only_a_calendar_wrote_a_mail_of_its_own_goes() -> None:
    accepted = message(1, DANA, subject="Accepted: Interview @ Fri 6 Mar 2026")
    draft = write(DANA, FollowUpKind.STATUS_CHECK, read=reading(messages=(accepted,)))
    assert draft.in_reply_to is None
    assert "Accepted" not in draft.subject


@pytest.mark.parametrize("subject", ["Re: RE: Interview", "AW: Antwort: Re: Interview", "Fwd: Re[2]: Interview"])
def test_prefixes_of_the_subject_do_not_pile_up(subject: str) -> None:
    draft = write(DANA, read=reading(messages=(message(1, DANA, subject=subject),)))
    assert draft.subject == "Re: Interview"


def test_a_line_break_in_a_subject_adds_no_header() -> None:
    read = reading(messages=(message(1, DANA, subject="Interview\r\nBcc: x@evil.example"),))
    assert write(DANA, read=read).subject == "Re: Interview Bcc: x@evil.example"
    role = reading(role=Fact("Engineer\r\nBcc: x@evil.example"))
    assert "\n" not in write(OMAR, read=role).subject


def test_an_address_that_takes_no_answers_is_not_written_to() -> None:
    automatic = replace(message(1, DANA), no_reply=True)
    draft = write(DANA, FollowUpKind.KEEP_DOOR_OPEN, read=reading(messages=(automatic,)))
    assert draft.to_email is None
    assert any("takes no answers" in warning for warning in draft.warnings)


def test_an_address_of_no_use_is_left_empty() -> None:
    """T8."""
    draft = write(OMAR, item=follow_up(OMAR, to_email="omar@x.example, boss@evil.example"))
    assert draft.to_email is None
    assert draft.warnings
