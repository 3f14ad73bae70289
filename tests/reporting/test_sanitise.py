"""Every payload against every text sink: nothing a source wrote steers what shows it."""

from __future__ import annotations

import contextlib
import importlib
import json
import re

import pytest

from claimcheck.commands import failure, stage
from claimcheck.reporting.formats import FORMATS, renderer
from claimcheck.reporting.sanitise import for_json, for_terminal
from tests.reporting.payloads import PAYLOADS, hostile

CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
ONE_LINE_EACH = ("plain", "jsonl", "github")


def test_there_are_sixty() -> None:
    """The table is as large as it says."""
    assert len(PAYLOADS) >= 60


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", PAYLOADS)
def test_no_control_character_survives(form: str, name: str) -> None:
    """No format crashes, and none passes on a control, direction or invisible character."""
    written = renderer(form)(hostile(PAYLOADS[name]))

    assert CONTROL.findall(written.replace("\r\n", "\n")) == []


@pytest.mark.parametrize("name", PAYLOADS)
def test_terminal_with_everything_in_colour(name: str) -> None:
    """In colour, the only escapes are our own styles; without them no control is left."""
    written = renderer("terminal")(
        hostile(PAYLOADS[name]), width=80, style="colour", everything=True
    )

    assert CONTROL.findall(re.sub("\x1b\\[[0-9;]*m", "", written)) == []


@pytest.mark.parametrize("form", ONE_LINE_EACH)
@pytest.mark.parametrize("name", PAYLOADS)
def test_no_payload_forges_a_record(form: str, name: str) -> None:
    """As many records as a harmless text gives, each in as many fields."""
    harmless = renderer(form)(hostile("harmless"))
    written = renderer(form)(hostile(PAYLOADS[name]))

    assert written.count("\n") == harmless.count("\n")
    assert written.count("\t") == harmless.count("\t")


@pytest.mark.parametrize("name", PAYLOADS)
def test_json_keeps_every_character(name: str) -> None:
    """Escaped, not lost: the JSON reads back to the exact words."""
    comparison = hostile(PAYLOADS[name])

    report = json.loads(renderer("json")(comparison))

    assert report["claims"][0]["quote"] == comparison.claims[0].quote
    assert report["sources"][0]["title"] == comparison.sources[0].title


@pytest.mark.parametrize("name", PAYLOADS)
def test_standard_error(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Warnings, errors, hints and tracebacks are as harmless as reports."""
    payload = PAYLOADS[name]

    stage.note(payload)
    failure.complain(payload, payload)
    with contextlib.suppress(ValueError):
        raise ValueError(payload)
    failure.explain(ValueError(payload))

    shown = capsys.readouterr().err
    assert CONTROL.findall(shown) == []
    assert all(line.startswith(("claimcheck: ", "  ")) for line in shown.splitlines())


def test_what_is_shown_instead() -> None:
    """A control is named where it stood; white space is a blank."""
    assert for_terminal("a\x1b[1mb\u202ec\td\ne") == "a<U+001B>[1mb<U+202E>c d e"
    assert for_terminal("l'été à 東京, שלום") == "l'été à 東京, שלום"


def test_json_escapes_are_json() -> None:
    """Also above the basic plane, where an escape takes two units."""
    text = "\x7f\u202e\U000e0067é"

    assert json.loads(for_json(json.dumps(text, ensure_ascii=False))) == text
    assert for_json('"é"') == '"é"'


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_has_its_module(form: str) -> None:
    """The table names modules that are there."""
    assert callable(importlib.import_module(FORMATS[form]).render)
