"""``claimcheck schema``: the JSON Schema of the report."""

from __future__ import annotations

import argparse
import json

from claimcheck.cli import DONE
from claimcheck.commands.output import write
from claimcheck.reporting.json import schema


def run(options: argparse.Namespace) -> int:
    """Write the schema; the exit code."""
    write(json.dumps(schema(), indent=2, ensure_ascii=False) + "\n", options.output)
    return DONE
