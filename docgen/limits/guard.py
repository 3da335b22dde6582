"""Stop a document that takes too long, too much memory, or goes too deep.

Three nets, each under the one before:

1. A timer interrupts Python code, and on Linux and macOS also C code that listens, such as a slow pattern.
2. A thread ends the process when C code that lets Python run beside it, such as layout, does not return.
3. The operating system ends the process when C code keeps Python from running at all (Linux and macOS).

The last two, and the limit of memory, belong to a process, so they are there in its main thread only: for
`docgen` itself and each of its workers, not for the threads of a Dask worker. There is a limit of memory on
Linux only; elsewhere a memory that is full is caught.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from docgen.errors import InputError
from docgen.finding import Code
from docgen.limits import codes
from docgen.limits.budget import GRACE_SECONDS, Budget, budget
from docgen.limits.process import limited_memory, limited_processor, renew_processor
from docgen.limits.timers import Timer, TooLong, timer
from docgen.limits.watchdog import WATCHDOG, watched
from docgen.place import NOWHERE, Place

_guarded = threading.local()


@contextmanager
def guarded(place: Place = NOWHERE, last_words: str = "") -> Iterator[None]:
    """Give what happens inside the time and the memory of one document; inside another one, of that one.

    Args:
        place: The document, for messages.
        last_words: What to say when the process itself has to be ended.

    Raises:
        InputError: It took too long, too much memory, or went too deep.
    """
    if getattr(_guarded, "inside", False):
        yield
        return
    try:
        _guarded.inside = True
        with _limited_process(budget(), last_words), _limited_time(budget()):
            yield
    except TooLong:
        raise _error(codes.TE_LANG, place) from None
    except MemoryError:
        raise _error(codes.TE_VEEL_GEHEUGEN, place) from None
    except RecursionError:
        raise _error(codes.TE_DIEP, place) from None
    finally:
        _guarded.inside = False


def more_time(times: float = 1.0) -> None:
    """Let the time of the document begin again, such as for each of its exhibits; nothing outside of one.

    Args:
        times: How many times the time of a document.
    """
    clock: Timer | None = getattr(_guarded, "clock", None)
    limits = budget().times(times)
    if clock is None or limits.cpu is None or limits.wall is None:
        return
    clock.renew(limits)
    if _in_main_thread():
        renew_processor(limits.cpu + GRACE_SECONDS)
        WATCHDOG.renew(limits.wall + GRACE_SECONDS)


@contextmanager
def _limited_time(limits: Budget) -> Iterator[None]:
    clock = timer(limits)
    if clock is None:
        yield
        return
    try:
        clock.start()
        _guarded.clock = clock
        try:
            yield
        finally:
            clock.disarm()
    finally:
        clock.stop()
        _guarded.clock = None


@contextmanager
def _limited_process(limits: Budget, last_words: str) -> Iterator[None]:
    with ExitStack() as stack:
        if _in_main_thread():
            stack.enter_context(limited_memory(limits.memory))
            if limits.cpu is not None and limits.wall is not None:
                stack.enter_context(limited_processor(limits.cpu + GRACE_SECONDS))
                stack.enter_context(watched(limits.wall + GRACE_SECONDS, last_words))
        yield


def _in_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


def _error(code: Code, place: Place) -> InputError:
    return InputError([code.finding(code.meaning, place)])
