"""Reading through Microsoft Graph: in few calls, without its traps, with what a meeting request says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email import message_from_bytes

import pytest

from app.domain.errors import MailNotFound, NeedsConsent, Refused, Unavailable
from app.domain.mail import Message
from app.mailboxes.outlook import calls as outlook_calls
from app.mailboxes.outlook.access import OpenMessage
from app.mailboxes.outlook.scopes import READING
from app.reading import parse_message
from tests.integration.mailboxes.contract import DANA, OWNER, START
from tests.support.eml import eml
from tests.support.fake_graph import Break, Instead, Item
from tests.support.fake_graph.box import stamp
from tests.support.outlook_worlds import OutlookWorld

pytestmark = pytest.mark.anyio
INVITE = """From: Dana Whitfield <dana@northlight.example>
To: Alex Moreno <alex@mail.example>
Subject: Interview with Northlight
Date: Mon, 02 Mar 2026 09:00:00 +0000
Message-ID: <invite@n>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

See you on Friday.
--b
Content-Type: text/calendar; method=REQUEST; charset=utf-8

BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:u1@n
DTSTAMP:20260302T090000Z
DTSTART;TZID=Europe/Berlin:20260306T140000
DTEND;TZID=Europe/Berlin:20260306T151500
SUMMARY:Interview\\, second round
LOCATION:Room Caspian
ORGANIZER;CN=Dana Whitfield:mailto:dana@northlight.example
ATTENDEE;CN=Alex Moreno:mailto:alex@mail.example
ATTENDEE;CN=Omar Haddad;PARTSTAT=ACCEPTED:mailto:omar@northlight.example
ATTENDEE;CN=Lena Fuchs;ROLE=OPT-PARTICIPANT:mailto:lena@northlight.example
ATTENDEE;CN=Room Caspian;CUTYPE=RESOURCE:mailto:caspian@northlight.example
END:VEVENT
END:VCALENDAR
--b--
"""


@pytest.fixture
def world() -> OutlookWorld:
    return OutlookWorld()


async def read(world: OutlookWorld, conversation_id: str) -> list[Message]:
    raw = await world.anew().thread(conversation_id)
    assert not raw.warnings
    return [parse_message(one.raw, source=one.id, zone="Europe/London") for one in raw.messages]


def talk(world: OutlookWorld, count: int) -> str:
    """A conversation of so many messages."""
    for number in range(count):
        raw = eml(date=START + timedelta(hours=number), message_id=f"{number}@n", in_reply_to="0@n" if number else "")
        item = world.box.receive(raw)
    return item.conversation_id


async def test_a_long_conversation_comes_page_by_page_and_in_order_of_date(
    world: OutlookWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    conversation = talk(world, 120)
    messages = await read(world, conversation)
    assert [message.id for message in messages] == [f"{number}@n" for number in range(120)]
    assert world.graph.count() == 3
    assert {call.status for call in world.graph.calls} == {200}


async def test_the_next_page_is_asked_for_nowhere_else_than_at_graph() -> None:
    calls = outlook_calls.Calls()
    calls.page("https://graph.microsoft.com/v1.0/me/messages?$skip=50")
    for link in ("https://evil.example/v1.0/me/messages", "https://graph.microsoft.com.evil.example/v1.0/x", "/v1.0/x"):
        with pytest.raises(Unavailable):
            calls.page(link)


async def test_the_fake_refuses_what_graph_calls_inefficient(world: OutlookWorld) -> None:
    conversation = talk(world, 2)
    answer = await world.client.get(
        "https://graph.microsoft.com/v1.0/me/messages",
        params={"$filter": f"conversationId eq '{conversation}'", "$orderby": "receivedDateTime desc"},
        headers={"Authorization": "Bearer eyJ.graph"},
    )
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "InefficientFilter"


async def test_every_call_asks_for_ids_that_stay(world: OutlookWorld) -> None:
    conversation = talk(world, 3)
    await world.mailbox.search()
    await world.mailbox.search("interview")
    thread = await world.anew().thread(conversation)
    await world.mailbox.sent_to("dana@northlight.example", since=START)
    assert all(call.immutable for call in world.graph.calls)
    known = {item.immutable_id for item in world.box.items.values()}
    assert {one.id for one in thread.messages} <= known


async def test_what_was_deleted_or_is_junk_is_not_read_unless_all_of_it_is(world: OutlookWorld) -> None:
    conversation = talk(world, 3)
    items = list(world.box.items.values())
    world.box.move(items[1], "deleteditems")
    world.box.move(items[2], "junkemail")
    assert [message.id for message in await read(world, conversation)] == ["0@n"]
    world.box.move(items[0], "deleteditems")
    assert len(await read(world, conversation)) == 3


async def test_own_mail_without_its_headers_is_read_by_its_properties(world: OutlookWorld) -> None:
    world.box.receive(eml(date=START, message_id="1@n"))
    sent = eml(
        date=START + timedelta(hours=1), sender=OWNER, to=f"{DANA}, Müller, Jörg <j@x.example>", message_id="2@m",
        in_reply_to="1@n", subject="Re: Your interview – danke",
    )  # fmt: skip
    item = world.box.send(sent, conversation_id=next(iter(world.box.items.values())).conversation_id)
    assert "internetMessageHeaders" not in item.fields
    message = (await read(world, item.conversation_id))[-1]
    assert message.id == "2@m"
    assert (message.sender.name, message.sender.email) == ("Alex Moreno", "alex@mail.example")
    assert message.to[0].email == "dana@northlight.example"
    assert message.subject == "Re: Your interview – danke"
    assert message.date == START + timedelta(hours=1)
    assert message.text.startswith("Hello Alex,")


class TestWhereTheOpenMessageLies:
    async def test_graph_is_asked_by_the_message_and_the_conversation_read_after(self, world: OutlookWorld) -> None:
        conversation = talk(world, 2)
        item = next(iter(world.box.items.values()))
        mailbox = world.anew()
        assert await mailbox.locate(OpenMessage(item.rest_id)) == conversation
        assert len((await mailbox.thread(conversation)).messages) == 2
        assert world.graph.count() == 2

    async def test_what_office_js_tells_saves_a_call_where_it_is_right(self, world: OutlookWorld) -> None:
        conversation = talk(world, 2)
        item = next(iter(world.box.items.values()))
        mailbox = world.anew()
        assert await mailbox.locate(OpenMessage(item.rest_id, conversation, "<0@n>")) == conversation
        assert len((await mailbox.thread(conversation)).messages) == 2
        assert world.graph.count() == 1
        await mailbox.thread(conversation)
        assert world.graph.count() == 2  # looked at again, not remembered

    async def test_and_where_it_is_wrong_graph_is_asked(self, world: OutlookWorld) -> None:
        conversation = talk(world, 2)
        other = world.box.receive(eml(date=START, message_id="other@n", subject="Another"))
        item = next(iter(world.box.items.values()))
        for wrong in (other.conversation_id, "AAQkAGI2-nothing="):
            assert await world.anew().locate(OpenMessage(item.rest_id, wrong, "<0@n>")) == conversation

    async def test_a_mail_that_graph_does_not_know_yet_is_looked_for_once_more(self, world: OutlookWorld) -> None:
        conversation = talk(world, 1)
        item = next(iter(world.box.items.values()))
        missing = Instead(404, b'{"error": {"code": "ErrorItemNotFound", "message": "."}}')
        world.graph.faults.lay("messages.get", missing)
        assert await world.mailbox.locate(OpenMessage(item.rest_id)) == conversation
        world.graph.faults.lay("messages.get", missing, missing)
        with pytest.raises(MailNotFound):
            await world.anew().locate(OpenMessage(item.rest_id))

    async def test_a_mail_that_moved_is_not_found_by_the_id_it_had(self, world: OutlookWorld) -> None:
        talk(world, 1)
        item = next(iter(world.box.items.values()))
        before = item.rest_id
        world.box.move(item, "archive")
        with pytest.raises(MailNotFound):
            await world.mailbox.locate(OpenMessage(before))
        assert await world.anew().locate(OpenMessage(item.immutable_id))

    @pytest.mark.parametrize("given", ["../../users", "a b", "", "x" * 2000, "id'or'1"])
    async def test_what_can_be_no_id_never_gets_into_an_address(self, world: OutlookWorld, given: str) -> None:
        with pytest.raises(MailNotFound):
            await world.mailbox.locate(OpenMessage(given))
        with pytest.raises(MailNotFound):
            await world.mailbox.thread(given)
        assert world.graph.calls == []


class TestMeetings:
    @pytest.fixture
    def invitation(self, world: OutlookWorld) -> Item:
        return world.box.receive(INVITE.encode())

    async def test_attendees_time_and_place_are_read_in_one_more_call(
        self, world: OutlookWorld, invitation: Item
    ) -> None:
        (message,) = await read(world, invitation.conversation_id)
        (event,) = message.calendar
        assert event.start == datetime(2026, 3, 6, 13, 0, tzinfo=UTC)
        assert event.end == datetime(2026, 3, 6, 14, 15, tzinfo=UTC)
        assert event.zone == "Europe/Berlin"
        assert (event.summary, event.location, event.uid) == ("Interview, second round", "Room Caspian", "u1@n")
        assert event.organizer is not None
        assert event.organizer.address.email == "dana@northlight.example"
        people = {one.address.name: (one.role, one.partstat, one.person) for one in event.attendees}
        assert people["Omar Haddad"] == ("REQ-PARTICIPANT", "ACCEPTED", True)
        assert people["Lena Fuchs"] == ("OPT-PARTICIPANT", "NEEDS-ACTION", True)
        assert not people["Room Caspian"][2]
        assert message.text.startswith("See you on Friday.")
        assert world.graph.count() == 2

    async def test_where_the_event_is_not_shown_time_and_place_come_from_the_request(
        self, world: OutlookWorld, invitation: Item
    ) -> None:
        world.graph.events_need_a_calendar = True
        (message,) = await read(world, invitation.conversation_id)
        (event,) = message.calendar
        assert event.start == datetime(2026, 3, 6, 13, 0, tzinfo=UTC)
        assert event.location == "Room Caspian"
        assert [one.address.email for one in event.attendees] == ["alex@mail.example"]
        world.graph.calls.clear()
        await read(world, invitation.conversation_id)
        assert "messages.event" not in {call.path for call in world.graph.calls if call.status == 403}
        assert {call.status for call in world.graph.calls} == {200}  # it is not tried again and again

    async def test_a_cancellation_is_one(self, world: OutlookWorld) -> None:
        item = world.box.receive(INVITE.replace("REQUEST", "CANCEL").encode())
        (message,) = await read(world, item.conversation_id)
        assert message.calendar[0].method == "CANCEL"
        assert message.calendar[0].status == "CANCELLED"

    async def test_an_answer_says_who_answered_and_how(self, world: OutlookWorld) -> None:
        for state in ("ACCEPTED", "DECLINED", "TENTATIVE"):
            raw = INVITE.replace("REQUEST", "REPLY").replace("CN=Alex Moreno:", f"CN=Alex Moreno;PARTSTAT={state}:")
            item = world.box.receive(raw.replace("invite@n", f"{state}@n").encode())
            (message,) = await read(world, item.conversation_id)
            assert message.calendar[0].method == "REPLY"
            assert [one.partstat for one in message.calendar[0].attendees] == [state]

    async def test_a_meeting_that_cannot_be_fetched_is_named_and_the_words_are_read(
        self, world: OutlookWorld, invitation: Item
    ) -> None:
        world.graph.faults.lay("messages.get", *[Break.CUT_BEFORE] * 8)
        raw = await world.anew().thread(invitation.conversation_id)
        assert any("meeting request" in warning for warning in raw.warnings)
        assert len(raw.messages) == 1

    async def test_the_subject_of_a_meeting_cannot_add_a_line_to_it(self, world: OutlookWorld) -> None:
        item = world.box.receive(INVITE.encode())
        assert item.arrived is not None
        item.arrived.event["subject"] = "x\r\nATTENDEE:mailto:thief@evil.example"
        item.arrived.event["attendees"][0]["emailAddress"]["name"] = 'A";PARTSTAT=ACCEPTED\r\nATTENDEE:x'
        (message,) = await read(world, item.conversation_id)
        emails = {one.address.email for one in message.calendar[0].attendees}
        assert "thief@evil.example" not in emails
        assert len(message.calendar[0].attendees) == 4


async def test_a_calendar_file_that_is_attached_is_fetched_and_other_files_are_named(world: OutlookWorld) -> None:
    raw = INVITE.replace("multipart/alternative", "multipart/mixed").replace(
        "Content-Type: text/calendar; method=REQUEST; charset=utf-8",
        'Content-Type: text/calendar\nContent-Disposition: attachment; filename="interview.ics"',
    )
    pdf = '--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename="map.pdf"\n\nx\n--b--'
    item = world.box.receive(raw.replace("--b--", pdf).encode())
    (message,) = await read(world, item.conversation_id)
    assert message.calendar[0].summary == "Interview, second round"
    assert "map.pdf" in message.attachments
    fetched = [call.path for call in world.graph.calls if call.method == "attachments.get"]
    assert len(fetched) == 1


async def test_a_mail_that_is_attached_is_read_with_it(world: OutlookWorld) -> None:
    inner = eml(date=START, message_id="inner@n", body="The panel is Omar and Lena.\n").decode()
    raw = (
        "From: Dana <dana@northlight.example>\nTo: alex@mail.example\nSubject: Fwd\nMessage-ID: <f@n>\n"
        "Date: Mon, 02 Mar 2026 09:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        f"--b\nContent-Type: text/plain\n\nSee below.\n--b\nContent-Type: message/rfc822\n\n{inner}\n--b--\n"
    )
    item = world.box.receive(raw.encode())
    (message,) = await read(world, item.conversation_id)
    assert "The panel is Omar and Lena." in message.text


async def test_headers_of_the_mail_cannot_begin_new_ones(world: OutlookWorld) -> None:
    item = world.box.receive(eml(date=START))
    item.fields["internetMessageHeaders"] += [
        {"name": "X-Note", "value": "a\r\nBcc: thief@evil.example"},
        {"name": "Bad Name", "value": "x"},
    ]
    (raw,) = (await world.anew().thread(item.conversation_id)).messages
    mail = message_from_bytes(raw.raw)
    assert mail["Bcc"] is None
    assert mail["Bad Name"] is None


async def test_own_mail_is_looked_for_among_all_that_was_sent_since(world: OutlookWorld) -> None:
    for day in range(150):
        to = "omar@northlight.example" if day in (3, 140) else "somebody@x.example"
        world.box.send(eml(date=START + timedelta(days=day), sender=OWNER, to=to, message_id=f"{day}@m"))
    found = await world.mailbox.sent_to("omar@northlight.example", since=START + timedelta(days=5))
    assert [message.date for message in found] == [START + timedelta(days=140)]
    assert world.graph.count() == 3  # two pages of heads, and the mail itself


async def test_without_leave_nothing_is_asked_and_the_permission_is_named() -> None:
    world = OutlookWorld(scopes=frozenset({"User.Read"}))
    with pytest.raises(NeedsConsent) as told:
        await world.mailbox.thread("AAQkAGI2=")
    assert told.value.scopes == ("https://graph.microsoft.com/Mail.ReadWrite",)
    assert world.graph.calls == []


async def test_leave_to_read_is_enough_for_all_that_reads() -> None:
    world = OutlookWorld(scopes=READING)
    conversation = talk(world, 2)
    await world.mailbox.thread(conversation)
    await world.mailbox.search("interview")
    await world.mailbox.drafts()
    await world.mailbox.find_draft("m1")
    await world.mailbox.sent_to("dana@northlight.example", since=START)
    assert not world.mailbox.may_write
    assert {call.status for call in world.graph.calls} == {200}


async def test_a_search_takes_no_sign_for_an_operator(world: OutlookWorld) -> None:
    world.box.receive(eml(date=START, subject="Onsite"))
    for query in ('on"site', "from:dana OR subject:x", '"', "(onsite", "\\", "onsite AND"):
        await world.anew().search(query)
    assert {call.status for call in world.graph.calls} == {200}


async def test_a_fake_that_names_times_as_graph_does_is_read(world: OutlookWorld) -> None:
    assert stamp(START) == "2026-03-02T09:00:00Z"
    item = world.box.receive(eml(date=START))
    item.fields["receivedDateTime"] = "not a date"
    assert len(await read(world, item.conversation_id)) == 1


@pytest.mark.parametrize("code", ["MailboxNotEnabledForRESTAPI", "MailboxNotSupportedForRESTAPI"])
async def test_a_mailbox_that_graph_does_not_reach_is_said_to_be_one(world: OutlookWorld, code: str) -> None:
    conversation = talk(world, 1)
    body = f'{{"error": {{"code": "{code}", "message": "…"}}}}'.encode()
    world.graph.faults.lay("batch", *[Instead(404, body)] * 2)
    with pytest.raises(Refused, match="does not reach"):
        await world.mailbox.thread(conversation)
