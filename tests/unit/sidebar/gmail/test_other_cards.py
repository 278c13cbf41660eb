"""The overview, the settings and notices, as panels and as cards."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from babel import Locale

from app.domain.drafts import Profile, Tone
from app.domain.errors import InvalidInput, MailNotFound, NeedsConsent, NotFound, Refused, Throttled, Unavailable
from app.domain.followups import FollowUpKind
from app.domain.tracking import Candidacy
from app.services.overview import Group, Overview, OverviewRow
from app.sidebar import keys_panel, notices, overview_panel, settings_panel
from app.sidebar.form import Form
from app.sidebar.gmail.cards import MAX_BYTES
from app.sidebar.gmail.preview import CardPreview
from app.sidebar.model import Action, Notice
from app.sidebar.settings_panel import Autopilot, SettingsSource
from app.store.api_keys import ApiKey
from tests.support.card_checks import check_card
from tests.support.panels import card_renderer, signed

TODAY = date(2026, 3, 6)
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
BRITISH = Locale("en", "GB")
AGAIN = Action("refresh", "")


def row(group: Group, number: int = 1, **changes: Any) -> OverviewRow:
    candidacy = Candidacy(f"c{number}", f"Northlight {number}", "Data Engineer", None)
    return OverviewRow(candidacy, f"18c2f3a9b0d1e{number:03}", group, **changes)


THANKS = row(Group.TODAY, kind=FollowUpKind.THANK_YOU, names=("Omar", "Lena"), day=TODAY + timedelta(days=1))


def shown(*rows: OverviewRow) -> list[tuple[str, list[str]]]:
    panel = overview_panel.build(Overview(TODAY, rows), BRITISH)
    check_card(card_renderer().home(panel))
    return [(group.title, [f"{item.text}, {item.day}" for item in group.items]) for group in panel.groups]


def test_the_overview_says_what_to_do_by_when() -> None:
    question = FollowUpKind.STATUS_CHECK
    assert shown(
        THANKS,
        row(Group.WEEK, 2, kind=question, names=("Dana",), day=TODAY + timedelta(days=3), opens_later=True),
        row(Group.WEEK, 3, kind=question, names=("Dana",), day=TODAY + timedelta(days=3)),
        row(Group.LET_GO, 4, kind=FollowUpKind.MOVE_ON, names=("",)),
    ) == [
        ("Due today (1)", ["Thank two people, by tomorrow, Sat 7 Mar"]),
        ("This week (2)", ["Ask Dana for news, from Mon 9 Mar", "Ask Dana for news, by Mon 9 Mar"]),
        ("Let go? (1)", ["Asked twice, no answer, "]),
    ]


def test_a_draft_that_lies_there_is_to_be_sent_and_a_late_one_says_so() -> None:
    late = TODAY - timedelta(days=2)
    assert shown(row(Group.TODAY, kind=FollowUpKind.THANK_YOU, names=("Omar",), day=late, drafted=True)) == [
        ("Due today (1)", ["Send the draft to Omar, was due Wed 4 Mar"])
    ]


def test_each_row_opens_the_card_of_its_thread() -> None:
    made = card_renderer().home(overview_panel.build(Overview(TODAY, (THANKS,)), BRITISH))
    action = made["sections"][1]["widgets"][0]["decoratedText"]["onClick"]["action"]
    assert action["function"].endswith("/open_thread")
    assert {"key": "ctx", "value": signed(THANKS.thread_id)} in action["parameters"]


def test_an_empty_overview_says_how_to_begin() -> None:
    panel = overview_panel.build(Overview(TODAY), BRITISH)
    assert panel.reason == "Open a mail about an interview, and its next step shows here."
    check_card(card_renderer().home(panel))


@pytest.mark.parametrize("kind", [*FollowUpKind, None])
@pytest.mark.parametrize("names", [(), ("Omar",), ("Omar", "Lena")])
@pytest.mark.parametrize("drafted", [True, False])
def test_every_kind_of_step_has_its_words(kind: FollowUpKind | None, names: tuple[str, ...], drafted: bool) -> None:
    assert shown(row(Group.WAITING, kind=kind, names=names, drafted=drafted))


def test_hundreds_of_candidacies_fold_and_stay_within_the_limits() -> None:
    rows = [row(group, n, kind=FollowUpKind.STATUS_CHECK, names=("Dana",)) for group in Group for n in range(150)]
    made = card_renderer().home(overview_panel.build(Overview(TODAY, tuple(rows)), BRITISH))
    check_card(made)
    assert len(json.dumps(made).encode()) <= MAX_BYTES
    assert "Waiting (150)" in json.dumps(made)
    assert "and 1" in json.dumps(made), "what is left is counted"


def test_what_is_due_elsewhere_is_said_in_a_line() -> None:
    rows = (THANKS, row(Group.WEEK, 2), row(Group.WEEK, 3), row(Group.WAITING, 4))
    assert overview_panel.elsewhere(Overview(TODAY, rows)) == "Due elsewhere: 1 today, 2 this week"
    assert overview_panel.elsewhere(Overview(TODAY, rows[1:])) == "Due elsewhere: 2 this week"
    assert overview_panel.elsewhere(Overview(TODAY, rows[3:])) == ""
    assert overview_panel.others(Overview(TODAY, rows[:2])) == "Two other openings wait for you."


PROFILE = Profile(
    "Ada Byrne",
    "Ada\n312",
    Tone.FORMAL,
    ("cut the load", "moved 1,900 pages"),
    ("Kit Lang",),
    "IE",
    True,
    ask_feedback=True,
)


@pytest.mark.parametrize("autopilot", list(Autopilot))
def test_the_settings_show_what_is_set(autopilot: Autopilot) -> None:
    panel = settings_panel.build(SettingsSource(PROFILE, "ada@mail.example", autopilot))
    values = {field.name: field.value for group in panel.groups for field in group.fields}
    assert values == {
        "name": "Ada Byrne",
        "tone": "formal",
        "signature": "Ada\n312",
        "points": "cut the load\nmoved 1,900 pages",
        "references": "Kit Lang",
        "holiday_country": "Ireland",
        "paper_note": "on",
        "ask_leave": "",
        "ask_feedback": "on",
    }
    verbs = [action.verb for group in panel.groups for action in group.actions]
    offered = {
        Autopilot.NOT_OFFERED: [],
        Autopilot.OFF: ["connect"],
        Autopilot.ON: ["disconnect"],
        Autopilot.BROKEN: ["connect", "disconnect"],
    }
    assert verbs == ["save_settings", *offered[autopilot], "export", "delete"]
    made = card_renderer().settings(panel)
    check_card(made)
    assert 'role="switch"' in CardPreview(lambda url: url).render(made)


def test_what_a_settings_form_says_is_the_profile_again() -> None:
    panel = settings_panel.build(SettingsSource(PROFILE))
    pairs = [(field.name, field.value) for group in panel.groups for field in group.fields if field.value]
    assert settings_panel.profile_from(Form(pairs), Profile("Somebody")) == PROFILE


def test_fields_that_a_host_leaves_out_because_they_are_empty_are_empty() -> None:
    told = settings_panel.profile_from(Form([("name", "Ada Byrne"), ("tone", "formal")]), PROFILE)
    assert told == Profile("Ada Byrne", "", Tone.FORMAL)


@pytest.mark.parametrize(
    ("told", "code"),
    [("Ireland", "IE"), ("ie", "IE"), (" united  kingdom ", "GB"), ("UK", "GB"), ("usa", "US"), ("", "")],
)
def test_a_country_is_told_by_name_or_code(told: str, code: str) -> None:
    assert settings_panel.country_code(told) == code


def test_a_word_that_is_no_country_is_refused_and_nothing_kept() -> None:
    with pytest.raises(InvalidInput, match=r"“Atlantis” is not a country.*Nothing was changed"):
        settings_panel.country_code("Atlantis")


def test_texts_without_end_are_refused() -> None:
    with pytest.raises(InvalidInput, match=r"Signature: this is too long\. About 2000 characters fit"):
        settings_panel.profile_from(Form([("name", "Ada"), ("signature", "x" * 2001)]), PROFILE)


def test_of_texts_in_other_scripts_less_is_kept_so_that_the_card_holds_them() -> None:
    longest = {"name": 66, "signature": 666, "points": 2000, "references": 1333}
    told = settings_panel.profile_from(Form([(name, "王" * count) for name, count in longest.items()]), PROFILE)
    keys = keys_panel.group(
        [ApiKey(f"k{n}", "王" * 100, f"aw_{n:08}", ("read",), LONG_AGO, None, None) for n in range(20)],
        BRITISH,
        LONG_AGO,
    )
    source = SettingsSource(told, "ada@mail.example", Autopilot.BROKEN, keys=keys)
    made = card_renderer("18c2f3a9b0d1e2f3").settings(settings_panel.build(source))
    check_card(made)
    shown = {
        w["textInput"]["name"]: w["textInput"].get("value")
        for s in made["sections"]
        for w in s["widgets"]
        if "textInput" in w
    }
    assert {name: shown[name] for name in longest} == {name: "王" * count for name, count in longest.items()}
    with pytest.raises(InvalidInput, match="About 2000 characters fit"):
        settings_panel.profile_from(Form([("points", "王" * 2001)]), PROFILE)


def test_what_is_too_long_for_the_form_is_left_as_it_is_when_the_rest_is_saved() -> None:
    long = replace(PROFILE, points=("x" * 4000, "y" * 4000))
    group = settings_panel.build(SettingsSource(long)).groups[0]
    assert "points" not in [field.name for field in group.fields]
    assert group.lines == (
        "Selling points, one per line: longer than fits here. It stays as it is; change it over the API.",
    )
    pairs = [(field.name, field.value) for field in group.fields if field.value and field.name != "signature"]
    told = settings_panel.profile_from(Form([*pairs, *group.actions[0].values]), long)
    assert told == replace(long, signature="")


def test_deleting_takes_a_second_step_and_says_what_stays() -> None:
    first = settings_panel.build(SettingsSource(PROFILE)).groups[-1].actions[-1]
    assert first.verb == "delete"
    asked = settings_panel.ask_before_deleting(grant=True)
    assert [action.verb for action in asked.actions] == ["delete_confirmed", "show_settings"]
    assert any("Drafts folder" in line for line in asked.lines)
    for notice in (asked, settings_panel.ask_before_deleting(), settings_panel.deleted()):
        check_card(card_renderer().notice(notice))


SCOPES = "https://www.googleapis.com/auth/"


def said(notice: Notice) -> str:
    check_card(card_renderer("t1").notice(notice))
    return " ".join((notice.headline, *notice.lines, *(action.label for action in notice.actions)))


def test_a_missing_leave_is_named_with_its_reason_and_one_button() -> None:
    text = said(notices.consent([f"{SCOPES}gmail.addons.current.action.compose"], AGAIN))
    assert "To put drafts into your Drafts folder." in text
    assert "“gmail.addons.current.action.compose”" in text
    assert "It never sends mail." in text
    assert text.endswith("Allow")


def test_a_leave_that_nobody_foresaw_is_still_named() -> None:
    assert "“something.new”" in said(notices.consent([f"{SCOPES}something.new"], AGAIN, kept="Your notes are kept."))


@pytest.mark.parametrize(
    ("error", "retry"),
    [
        (Unavailable("Gmail did not answer."), True),
        (Throttled("Gmail asks to wait."), True),
        (NeedsConsent("Leave is missing."), True),
        (NotFound("That is not there."), True),
        (Refused("Gmail will not do this."), False),
        (MailNotFound("This mail is gone."), False),
    ],
)
def test_a_failure_says_what_happened_what_was_kept_and_offers_to_try_again_where_it_helps(
    error: Any,
    retry: bool,
) -> None:
    text = said(notices.failure(error, AGAIN))
    assert text.startswith(error.text)
    assert "Nothing was changed." in text
    assert ("Try again" in text.removesuffix(".")[-12:]) is retry
    assert not notices.failure(error).actions


def test_what_was_kept_by_an_error_is_said_in_its_own_words() -> None:
    error = Unavailable("Gmail did not answer.", kept="Your draft is saved.")
    assert "Nothing was changed" not in said(notices.failure(error, AGAIN))
    assert "Your draft is saved." in said(notices.failure(error, AGAIN))


def test_an_error_that_nobody_foresaw_and_an_absent_mailbox_have_their_words() -> None:
    assert said(notices.unexpected(AGAIN)).startswith("That did not work")
    assert said(notices.offline(AGAIN)).startswith("The mailbox does not answer")


def test_odd_texts_stay_texts_in_every_card() -> None:
    odd = "<b>Ada</b> & \u202eCo " * 100
    candidacy = Candidacy("c", odd, odd, None)
    panel = overview_panel.build(
        Overview(TODAY, (OverviewRow(candidacy, "t", Group.TODAY, FollowUpKind.THANK_YOU, (odd,)),)), BRITISH
    )
    check_card(card_renderer().home(panel))
    profile = Profile(odd, odd, Tone.WARM, (odd,), (odd,), "XX")
    check_card(card_renderer().settings(settings_panel.build(SettingsSource(profile, odd, Autopilot.ON))))
    check_card(card_renderer().notice(Notice(odd, (odd,), (Action("refresh", odd, describes=odd),))))
