"""Writing a report: whole or not at all, never over a source."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.commands.output import refuse_input, write
from claimcheck.errors import UsageError


def test_a_file_is_written_in_utf8(tmp_path: Path) -> None:
    """And nothing else is left in the folder."""
    write("été\n", str(tmp_path / "r.json"))

    assert (tmp_path / "r.json").read_bytes() == "été\n".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["r.json"]


def test_an_older_report_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    """As an editor would."""
    path = tmp_path / "r.json"
    path.write_text("old")
    path.chmod(0o640)

    write("new", str(path))

    assert path.read_text() == "new"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """What it points to is replaced."""
    (tmp_path / "real.json").write_text("old")
    (tmp_path / "link.json").symlink_to(tmp_path / "real.json")

    write("new", str(tmp_path / "link.json"))

    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_text() == "new"


def test_a_failed_write_leaves_the_old_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk, say."""
    path = tmp_path / "r.json"
    path.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)

    with pytest.raises(UsageError, match="cannot be written: No space left on device") as caught:
        write("new", str(path))

    assert caught.value.hint == "Choose another file with -o."
    assert path.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["r.json"]


@pytest.mark.parametrize("name", ["no/such/folder.json", "."])
def test_where_nothing_can_be_written(tmp_path: Path, name: str) -> None:
    """A folder that is not there, or is one."""
    with pytest.raises(UsageError, match="cannot be written"):
        write("x", str(tmp_path / name))


def test_a_device_is_written_to() -> None:
    """Not replaced."""
    write("x", "/dev/null")

    assert not Path("/dev/null").is_file()


def test_standard_output(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """By default and for '-'; UTF-8."""
    write("é", None)
    write("à", "-")

    assert capsysbinary.readouterr().out == "éà".encode()


def test_a_source_is_never_overwritten(tmp_path: Path) -> None:
    """By its own name, another name or a link."""
    source = tmp_path / "a.txt"
    source.write_text("text")
    (tmp_path / "link.txt").symlink_to(source)

    for name in ("a.txt", "../" + tmp_path.name + "/a.txt", "link.txt"):
        with pytest.raises(UsageError, match="is one of the sources"):
            refuse_input(str(tmp_path / name), ["missing", str(source)])
    refuse_input(str(tmp_path / "b.txt"), [str(source)])
    refuse_input(None, [str(source)])
