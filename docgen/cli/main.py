"""Entry point: pick the language, run the command, turn what went wrong into an exit code."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from docgen.cli.language import activate_language

GOOD, NOT_GOOD_ENOUGH, WRONG_USE, FAULT, DISK, INTERRUPTED = 0, 1, 2, 3, 4, 130
DEBUG = "DOCGEN_DEBUG"
MANY_OBJECTS = 200_000
"""New objects between two clean-ups of memory: the modules of a run are no waste, and looking takes time."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run docgen and leave with its exit code."""
    code = run(sys.argv[1:] if arguments is None else arguments)
    gc.freeze()  # all memory goes when the process ends: Python need not look through it for waste first
    sys.exit(code)


def run(arguments: Sequence[str]) -> int:
    """Run docgen with these arguments and return the exit code."""
    # pydantic lets any installed package look at what is validated, and takes 20 ms to search for one.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    gc.set_threshold(MANY_OBJECTS)
    try:
        activate_language(arguments, os.environ)
        _open_streams()
        return _run(arguments)
    except KeyboardInterrupt:  # also while click is still being imported
        return INTERRUPTED


def _run(arguments: Sequence[str]) -> int:
    import click

    from docgen.cli.root import root

    try:
        result = root.main(args=list(arguments), prog_name="docgen", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return WRONG_USE
    except click.Abort:
        return INTERRUPTED
    except (BrokenPipeError, SystemExit):  # click turns a closed pipe into an exit of its own
        _close_quietly()
        return GOOD
    except Exception as error:  # noqa: BLE001 - the border: nobody gets a traceback for their input
        try:
            return _failed(error)
        except OSError:  # nor when there is nowhere to tell it, such as a log on a full disk
            return DISK
    return result if isinstance(result, int) else GOOD


def _open_streams() -> None:
    """Let no sign stop the output, and no stream that the caller closed (`>&-`)."""
    for name in ("stdin", "stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - open to the end
        elif name != "stdin":
            stream.reconfigure(errors="replace")


def _failed(error: Exception) -> int:
    from docgen.cli.printing import print_debug_warning, print_fault, print_findings
    from docgen.cli.showing import ShownError
    from docgen.errors import DocgenError

    if isinstance(error, ShownError):
        return error.exit_code
    if isinstance(error, DocgenError):
        print_findings(error.findings)
        return error.exit_code
    if isinstance(error, OSError):
        print_fault(error, known=True)
        return DISK
    if os.environ.get(DEBUG):
        print_debug_warning()
        raise error
    print_fault(error, known=False)
    return FAULT


def _close_quietly() -> None:
    # The reader of our output is gone (`| head`); without this Python complains on exit.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
