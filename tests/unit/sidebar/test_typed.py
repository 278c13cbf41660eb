"""What was typed and not taken comes back into the fields where it was typed."""

from __future__ import annotations

from app.domain.reading import Action, NextStep
from app.sidebar.model import FieldKind, Panel
from app.sidebar.outlook import pane
from app.sidebar.panel import build
from app.sidebar.typed import with_typed
from tests.support.panels import card_renderer, source, thank

KEY = "thank_you:omar-haddad:2026-03-06"


def thanks() -> Panel:
    items = (thank("Omar Haddad", "omar@northlight.example"), thank("Lena Fuchs"))
    return build(source(step=NextStep(Action.THANK_YOU, ("Omar Haddad", "Lena Fuchs")), items=items))


def test_notes_stand_in_their_fields_again() -> None:
    panel = with_typed(thanks(), "write", [("keys", KEY), (f"note:{KEY}", "the new warehouse")])
    omar, lena = (person.note for person in panel.people[:2])
    assert omar is not None
    assert lena is not None
    assert (omar.value, lena.value) == ("the new warehouse", "")
    assert "the new warehouse" in pane.render(panel, action_url="/do")
    assert "the new warehouse" in str(card_renderer().thread(panel))


def test_beside_a_note_stands_what_is_kept_of_it_not_what_was_typed() -> None:
    shown = pane.render(with_typed(thanks(), "write", [(f"note:{KEY}", "typed")]), action_url="/do")
    assert f'<input type="hidden" name="was:note:{KEY}" form="write" value="">' in shown


def test_a_correction_stands_again_in_the_button_that_was_pressed_and_in_no_other() -> None:
    posted = [("kind", "promise"), ("subject", ""), ("first", "never"), ("last", "2026-03-20"), ("thread", "t1")]
    panel = with_typed(thanks(), "correct", posted)
    fields = [f for fact in panel.facts for change in fact.changes for f in change.fields if f.typed]
    assert [(f.name, f.kind, f.value) for f in fields] == [
        ("first", FieldKind.DAY, "never"),
        ("last", FieldKind.DAY, "2026-03-20"),
    ]


def test_the_fold_around_what_was_typed_is_open() -> None:
    assert '<details class="why" open>' not in pane.render(thanks(), action_url="/do")
    posted = [("kind", "company"), ("subject", ""), ("value", "x" * 600)]
    shown = pane.render(with_typed(thanks(), "correct", posted), action_url="/do")
    assert shown.count('<details class="why" open>') == 1
    assert shown.count('<details class="change" open>') == 1


def test_words_without_a_field_change_nothing() -> None:
    assert with_typed(thanks(), "write", [("note:somebody-else", "x"), ("title", "y")]) == thanks()
