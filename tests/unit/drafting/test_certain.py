"""What is left out of a note, or cut off it, rather than risked in a letter (etiquette T3)."""

from __future__ import annotations

import pytest

from app.drafting.jotting import understand
from app.drafting.jotting.loose import bare_noun_at, loose_figures_off, unknown_word
from app.drafting.points import written


def _texts(note: str) -> list[str]:
    return [moment.text for moment in understand(note, name="Ruth Amadi", title="Head of Operations").moments]


@pytest.mark.parametrize(
    ("phrase", "kept"),
    [
        ("embodied carbon target 400 kg/m2", "embodied carbon target"),
        ("the gap 1200-1400 in the pollen record", "the gap in the pollen record"),
        ("pipeline coverage 3x", "pipeline coverage"),
        ("the cold proof now 18hr", "the cold proof"),
        ("the hospital contract for 14 wards", "the hospital contract for 14 wards"),
        ("the upgrade to Python 3", "the upgrade to Python 3"),
        ("key rollout in Q3", "key rollout in Q3"),
        ("check-in at 3pm", "check-in at 3pm"),
        ("12 flats near the station", "12 flats near the station"),
    ],
)
def test_a_figure_that_nothing_holds_is_cut_off(phrase: str, kept: str) -> None:
    assert loose_figures_off(phrase) == kept


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("blind lifts with camera", "with camera"),
        ("the escape of water surge", ""),
        ("lists on whiteboard", "on whiteboard"),
        ("people on call", ""),
        ("you built it out of shower panel", "of shower panel"),
        ("blind lifts with the camera", ""),
        ("bread with honey", ""),
        ("the move from airflow to dagster", ""),
        ("a plan for growth", ""),
    ],
)
def test_a_bare_singular_after_a_preposition_is_found(text: str, at: str) -> None:
    found = bare_noun_at(text)
    assert (text[found:] if found >= 0 else "") == at


def test_an_abbreviation_in_no_list_is_found() -> None:
    assert unknown_word("the territory is pac NW") == "pac"
    assert unknown_word("the new app for the ops team") == ""


@pytest.mark.parametrize(
    "note",
    [
        "one of the team is off with stress",
        "she's uncertain about her own grant",
        "he's sceptical of PMs",
        "wants under 2",
        "wants signed by cleaner + nurse both",
        "wants it in the brief from day 1",
        "asked me if I'm ok w/ saturdays",
        "uniform is navy",
        "the tea hut is grim",
        "her oven dies at 4am sometimes",
        "told him ours has 14 pics",
        "she wants crush used less",
        "supplements are where $$ is lost",
        "crunch was a word: 'not since 2021'",
        "she was 15 min late bc of a bus thing",
    ],
)
def test_t3_t6_what_is_shaky_or_confided_stays_out(note: str) -> None:
    found = understand(note, name="Ruth Amadi", title="Head of Operations")
    assert not found.moments
    assert found.left_out


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("error budgets nobody looks at", "error budgets"),
        ("she described the ground lease practice", "the ground lease practice"),
        ("asked abt a time i changed my mind", "a time I changed my mind"),
        ("he's got 12 flats w/ a housing assoc", "you have 12 flats with a housing association"),
        ("field season june-aug", "the field season from June to August"),
        ("delirium", "delirium"),
        ("water pool broken till sept", "the water pool"),
        ("home births back since April", "home births"),
        ("diets/browse suppliers", "diets and browse suppliers"),
        ("Ofsted Nov", "Ofsted"),
        ("checklists in word", "checklists in Word"),
    ],
)
def test_t3_what_can_be_told_plainly_is(note: str, text: str) -> None:
    assert _texts(note) == [text]


@pytest.mark.parametrize(
    ("point", "made"),
    [
        ("missed appointments from 11% to 4%", "I brought missed appointments down from 11% to 4%"),
        ("practice educator for six students", "I have worked as a practice educator for six students"),
        ("style guide cut from 120 pages to 12", "I cut a style guide from 120 pages to 12"),
        ("first author on two papers", "I was first author on two papers"),
        ("dated 14 peat cores, three published", "I dated 14 peat cores, three of them published"),
        (
            "produced 60 events a year, largest 1,200 guests",
            "I produced 60 events a year, the largest with 1,200 guests",
        ),
        (
            "self-rostering on a 16-bed unit, sickness from 9% to 5%",
            "I brought sickness down from 9% to 5% with self-rostering on a 16-bed unit",
        ),
    ],
)
def test_t4_a_point_is_told_as_its_owner_would(point: str, made: str) -> None:
    found = written(point)
    assert found is not None
    assert found.clause == made


@pytest.mark.parametrize(
    "note",
    [
        "apprentices leave at yr 2",
        "trainee starts sept",
        "3 webbing clothes moths in May",
        "ex army",
        "sports betting chat",
        "patch notes nobody understands, sadly",
        "asked which defect i missed once",
        "hopes for pairing",
        "people just re-run",
        "wants 1 day",
        "she's old school climb",
        "asked how id tell a parent",
        "board wants growth without saying where",
    ],
)
def test_t3_what_only_looks_like_a_topic_or_a_clause_stays_out(note: str) -> None:
    assert not [text for text in _texts(note) if text != "patch notes"]


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("workshop booked solid", "the workshop"),
        ("roadmap q3", "the roadmap for Q3"),
        ("storage is full", "storage"),
        ("Elderly customers + app", "elderly customers and the app"),
        ("talked single audits and how early planning", "single audits"),
        ("lime not portland", "lime rather than Portland"),
        ("said fatigue is rostering not willpower", "fatigue is rostering, not willpower"),
        ("said cut-off discipline is weak", "the cut-off discipline"),
        ("Germany is first market after Spain", "Germany is the first market after Spain"),
    ],
)
def test_t3_a_weak_state_or_a_loose_clause_falls_back_to_its_subject(note: str, text: str) -> None:
    assert _texts(note) == [text]


def test_t4_a_place_of_work_and_what_others_did_are_no_deeds_of_ones_own() -> None:
    place = written("school of 600 pupils, eight years")
    assert place is not None
    assert place.clause == "I have worked at a school of 600 pupils for eight years"
    others = written("patch notes read by 60% of players")
    assert others is not None
    assert others.noun == "patch notes read by 60% of players"


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("talked about the rig in hall 3.", "the rig in hall 3"),
        ("shift pattern in ward 7", "the shift pattern in ward 7"),
        ("the move to building 2", "the move to building 2"),
        ("talked about waiting list 40 weeks", "the waiting list"),
    ],
)
def test_a_number_that_names_its_noun_stays(note: str, text: str) -> None:
    assert _texts(note) == [text]
