"""`afterword read` on files, folders, mbox files and Maildirs."""

from __future__ import annotations

import mailbox
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import orjson
import pytest
from typer.testing import CliRunner

from app import __version__
from app.cli import app
from app.commands.answers import answer_of
from app.commands.mail_files import mails_at
from app.commands.owner import guess_owner
from app.commands.report import print_report
from app.domain.evidence import Evidence, Fact
from app.domain.mail import Address
from app.domain.reading import Action, Interview, Kind, Mode, NextStep, Person, Promise, Reading, Stage
from app.mailboxes.mail_sources import messages
from tests.support.mail import OWNER, OWNER_ADDRESS, RECRUITER, mail, parsed

ASKED = mail("Could you come on Friday at ten?", message_id="1")
ANSWERED = mail(
    "Yes, with pleasure.", sender=OWNER_ADDRESS, to=RECRUITER, date="Mon, 02 Mar 2026 12:00:00 +0100", message_id="2"
)


def run(*arguments: str | Path, code: int = 0) -> str:
    result = CliRunner().invoke(app, ["read", *map(str, arguments)])
    assert result.exit_code == code, result.output
    return result.output


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "01.eml").write_bytes(ASKED)
    (tmp_path / "02.eml").write_bytes(ANSWERED)
    return tmp_path


def test_a_folder_is_read_with_owner_and_zone_guessed(folder: Path) -> None:
    report = " ".join(run(folder).split())
    assert "2 messages in the mailbox of" in report
    assert OWNER.email in report


def test_given_owner_and_zone_stand(folder: Path) -> None:
    report = run(folder, "--mailbox-email", "Ines.Falk@example.org", "--time-zone", "Europe/Berlin")
    assert "Ines Falk <ines.falk@example.org>, Europe/Berlin" in " ".join(report.split())


def test_mails_of_several_threads_are_said_to_be_so(folder: Path) -> None:
    letter = mail("Our spring offers.", sender="shop@elsewhere.example", subject="Spring", message_id="9")
    (folder / "03.eml").write_bytes(letter)
    (warning,) = orjson.loads(run(folder, "--json", "--mailbox-email", OWNER.email))["warnings"]
    assert warning.startswith("These mails are of 2 threads that have nothing in common:")
    assert "“Spring”" in warning


def test_an_owner_who_is_no_address_is_refused(folder: Path) -> None:
    assert "'notanaddress' is no address" in run(folder, "--mailbox-email", "notanaddress", code=2)


def test_json_has_the_corpus_keys(folder: Path) -> None:
    answer = orjson.loads(run(folder, "--json", "--now", "2026-03-03T09:00:00+01:00"))
    keys = {"kind", "stage", "company", "role", "interviews", "interviewers", "contacts", "decision", "next"}
    assert keys | {"evidence", "confidence", "warnings"} == set(answer)


@pytest.mark.parametrize("kind", ["mbox", "maildir"])
def test_other_stores_of_mail_are_read_too(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "box"
    box: mailbox.mbox | mailbox.Maildir = mailbox.mbox(path) if kind == "mbox" else mailbox.Maildir(path)
    for raw in (ASKED, ANSWERED):
        box.add(raw)
    box.close()
    assert "2 messages" in run(path)


def test_a_maildir_is_read_with_the_owners_own_sent_mail_and_without_drafts(tmp_path: Path) -> None:
    box = mailbox.Maildir(tmp_path / "box")
    box.add(ASKED)
    box.add_folder("Sent").add(ANSWERED)
    for folder in ("Drafts", "Trash"):
        box.add_folder(folder).add(mail("Not sent.", sender=OWNER_ADDRESS, message_id=folder))
    (tmp_path / "box" / "cur" / "1.x:2,D").write_bytes(mail("A draft.", sender=OWNER_ADDRESS, message_id="3"))
    assert "2 messages" in run(tmp_path / "box")


def test_a_folder_is_read_with_the_folders_in_it_and_hidden_ones_apart(folder: Path) -> None:
    for name in ("later/03.eml", "later/deep/04.eml", ".hidden/05.eml", "later/._06.eml", "notes/text.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(mail(f"This is {name}.", message_id=name))
    (folder / "round").symlink_to(folder)
    box = mailbox.Maildir(folder / "maildir")
    box.add(mail("In a Maildir.", message_id="maildir"))
    assert "5 messages" in run(folder)
    names = [name for name, _ in mails_at([folder])]
    assert names[:4] == ["01.eml", "02.eml", "later/03.eml", "later/deep/04.eml"]


def test_a_folder_that_cannot_be_opened_is_named_and_the_rest_is_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "locked").mkdir()
    iterdir = Path.iterdir

    def locked(path: Path) -> Iterator[Path]:
        if path.name == "locked":
            raise PermissionError(13, "Permission denied")
        return iterdir(path)

    monkeypatch.setattr(Path, "iterdir", locked)
    assert "locked could not be read (permission denied)." in run(folder, code=1)


def test_the_version_is_told() -> None:
    result = CliRunner().invoke(app, ["--version"])
    assert (result.exit_code, result.output) == (0, f"afterword {__version__}\n")


def test_what_cannot_be_read_is_said_beside_the_report(folder: Path) -> None:
    (folder / "03.eml").write_bytes(b"\x00\x01")
    assert "! 03.eml is no mail" in run(folder)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "Name the mails to read"),
        (["nowhere.eml"], "nowhere.eml does not exist"),
        (["."], "holds no .eml file"),
        (["01.eml", "--time-zone", "Mars/Olympus"], "no known time zone"),
        (["01.eml", "--now", "tomorrow"], "no moment"),
        (["noise.eml"], "noise.eml is no mail"),
    ],
)
def test_what_was_asked_wrongly_is_said_in_one_line(
    arguments: list[str], says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    if arguments and arguments[0].endswith("1.eml"):
        (tmp_path / "01.eml").write_bytes(ASKED)
    (tmp_path / "noise.txt").write_bytes(b"x")
    if "noise.eml" in arguments:
        (tmp_path / "noise.eml").write_bytes(b"\x00")
    output = run(*arguments, code=2)
    assert says in output
    assert "Traceback" not in output


def test_the_owner_is_who_takes_part_most_and_never_a_machine() -> None:
    automatic = mail("Booked.", sender="ATS <no-reply@ats.example>", message_id="3")
    assert guess_owner([parsed(ASKED), parsed(ANSWERED), parsed(automatic)]) == Address(OWNER.name, OWNER.email)
    private = mail("Hello", to="x@gmail.com")
    assert guess_owner([parsed(private)]).email == "x@gmail.com"
    assert guess_owner([]) == Address()


START = datetime(2026, 3, 6, 10, tzinfo=UTC)
EVIDENCE = (Evidence("1@example.org", "on Friday at ten", start=18, end=34),)
READING = Reading(
    kind=Fact(Kind.INTERVIEW, EVIDENCE, 0.98),
    stage=Fact(Stage.SCHEDULED),
    company=Fact("Lindhorst Werke"),
    role=Fact("Welder"),
    interviews=(Interview(START, None, Mode.ONSITE, ("Petra Ahlers",), evidence=EVIDENCE),),
    interviewers=(Person("Petra Ahlers", "p@lindhorst.example", "Head of People", email_inferred=True),),
    promise=Promise(START.date(), START.date(), "on  Friday\nat ten", START.date(), evidence=EVIDENCE),
    warnings=("02.eml: a part was left out",),
)


def test_an_answer_holds_each_fact_with_its_evidence() -> None:
    answer = answer_of(READING, NextStep(Action.PREPARE))
    assert answer["interviews"] == [
        {"start": "2026-03-06T10:00:00+00:00", "end": None, "mode": "onsite", "interviewers": ["Petra Ahlers"]}
    ]
    assert answer["interviewers"][0]["email_inferred"] is True
    assert answer["decision"] == {"earliest": "2026-03-06", "latest": "2026-03-06", "quote": "on Friday at ten"}
    assert answer["next"] == {"action": "prepare", "to": [], "not_before": None, "by": None}
    assert answer["evidence"]["kind"][0]["quote"] == "on Friday at ten"
    assert answer["confidence"]["kind"] == 0.98
    assert answer["warnings"] == ["02.eml: a part was left out"]


def test_an_answer_for_another_kind_of_thread_is_otherwise_empty() -> None:
    answer = answer_of(Reading(Fact(Kind.OTHER), company=Fact("x")), None)
    empty = ("stage", "company", "role", "decision", "next")
    assert [answer[key] for key in empty] == [None] * 5
    assert answer["interviews"] == answer["interviewers"] == answer["contacts"] == []


def test_the_report_shows_facts_with_their_quotes(capsys: pytest.CaptureFixture[str]) -> None:
    from app.commands.report import print_report

    print_report(
        [parsed(ASKED)], OWNER, READING, NextStep(Action.THANK_YOU, ("Petra Ahlers",), START.date(), START.date())
    )
    shown = " ".join(capsys.readouterr().out.split())
    for words in (
        "Lindhorst Werke",
        "scheduled",
        "Fri 06 Mar 2026, 10:00",
        "Head of People",
        "(inferred)",
        "thank Petra",
    ):
        assert words in shown
    assert "“on Friday at ten” (01.eml)" in shown
    assert "! 02.eml: a part was left out" in shown


def test_a_missing_or_locked_path_is_named_and_the_rest_is_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    exists = Path.exists

    def locked(path: Path, **options: bool) -> bool:
        if path.name == "locked":
            raise PermissionError(13, "Permission denied")
        return exists(path, **options)

    monkeypatch.setattr(Path, "exists", locked)
    output = run(folder / "01.eml", folder / "nowhere.eml", folder / "locked", folder / "02.eml", code=1)
    assert "nowhere.eml does not exist. The other mails were read without it." in output
    assert "locked may not be read (permission denied)." in output
    assert "nowhere.eml does not exist." in run(folder / "nowhere.eml", code=2)


def test_a_pipe_is_refused_and_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "pipe.mail")
    assert "pipe.mail is no file but a pipe or a device." in run(folder / "pipe.mail", folder / "01.eml", code=1)
    assert "/dev/zero is no file but a pipe or a device." in run("/dev/zero", code=2)


def test_a_file_name_that_is_no_utf_8_does_not_stop_the_answer(folder: Path) -> None:
    odd = folder / os.fsdecode(b"02-\xff.eml")
    odd.write_bytes(ASKED.replace(b"Date:", b"X-Date:"))
    gone = folder / os.fsdecode(b"gone-\xff.eml")
    result = CliRunner().invoke(app, ["read", "--json", str(folder / "02.eml"), str(odd), str(gone)])
    assert result.exit_code == 1
    assert "02-\ufffd.eml: the mail has no date" in result.stdout
    assert "gone-\ufffd.eml does not exist." in result.stdout


def test_an_mbox_is_parted_as_import_parts_it_also_at_a_line_that_only_looks_like_a_separator(tmp_path: Path) -> None:
    body = b"Could you come?\n\nFrom here it is ten minutes on foot.\n\nSee you.\n"
    head = b"From - Mon Mar 02 09:00:00 2026\nFrom: a@n.example\nDate: Mon, 02 Mar 2026 09:00:00 +0100\nSubject: Talk\n"
    (tmp_path / "all.mbox").write_bytes(head + b"\n" + body + b"\n" + head + b"\nSecond.\n")
    read = list(mails_at([tmp_path / "all.mbox"]))
    assert [name for name, _ in read] == ["all.mbox#1", "all.mbox#2"]
    imported = [found.raw for found in messages(tmp_path / "all.mbox")]
    assert [raw for _, raw in read] == imported
    assert body.rstrip() in imported[0]


def test_folders_of_thunderbird_are_read_without_drafts_and_unwanted_mail(tmp_path: Path) -> None:
    profile = tmp_path / "Mail" / "Local Folders"
    (profile / "Inbox.sbd").mkdir(parents=True)
    for name, raw in (("Inbox", ASKED), ("Sent", ANSWERED), ("Drafts", ANSWERED), ("Junk", ASKED)):
        (profile / name).write_bytes(b"From - Mon Mar 02 09:00:00 2026\n" + raw + b"\n")
        (profile / f"{name}.msf").write_bytes(b"// index")
    (profile / "Inbox.sbd" / "Jobs").write_bytes(b"From - Mon Mar 02 09:00:00 2026\n" + ASKED + b"\n")
    (profile / "Inbox.sbd" / "Jobs.msf").write_bytes(b"// index")
    (profile / "notes").write_text("no mail at all")
    assert [name for name, _ in mails_at([profile])] == ["Inbox#1", "Sent#1", "Inbox.sbd/Jobs#1"]


def test_the_report_tells_the_same_words_once_for_each_fact(capsys: pytest.CaptureFixture[str]) -> None:
    said = (Evidence("1", "Northlight"), Evidence("2", "Northlight"), Evidence("1", "at Northlight Ltd"))
    reading = Reading(kind=Fact(Kind.INTERVIEW), stage=Fact(Stage.SCHEDULING), company=Fact("Northlight", said))
    print_report([parsed(ASKED)], OWNER, reading, None)
    shown = capsys.readouterr().out
    assert shown.count("“Northlight”") == 1
    assert shown.count("“at Northlight Ltd”") == 1
