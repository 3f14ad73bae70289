"""``claimcheck explain``: why a finding of a saved report is one."""

from __future__ import annotations

import argparse

from claimcheck.cli import DONE
from claimcheck.commands.output import refuse_input, write
from claimcheck.explaining import explain, load_report
from claimcheck.reading.raw import read_bytes


def run(options: argparse.Namespace) -> int:
    """Write the explanation; the exit code."""
    refuse_input(options.output, [options.report])
    document = read_bytes(options.report).decode("utf-8", errors="replace")
    report = load_report(document, options.report)
    write(explain(options.finding, report), options.output)
    return DONE
