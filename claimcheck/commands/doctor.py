"""``claimcheck doctor``: versions, models and what is missing."""

from __future__ import annotations

import argparse

from claimcheck.cli import DONE, NO_MODEL
from claimcheck.commands.output import write
from claimcheck.doctor import complete, examine
from claimcheck.reporting.checks import render


def run(options: argparse.Namespace) -> int:
    """Write what was found; the exit code says whether a comparison can run."""
    checks = examine()
    write(render(checks), options.output)
    return DONE if complete(checks) else NO_MODEL
