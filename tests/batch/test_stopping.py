"""A request to stop is heard between two documents."""

from __future__ import annotations

import os
import signal
import threading

import pytest

from docgen.batch.stopping import Brake


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_request_stops_what_can_be_stopped(number: signal.Signals) -> None:
    """Outside of writing the run stops at once, and afterwards the old handlers are back."""
    before = signal.getsignal(number)
    with pytest.raises(KeyboardInterrupt), Brake().listening():
        os.kill(os.getpid(), number)
    assert signal.getsignal(number) is before


def test_writing_is_finished_first() -> None:
    """A request while files are being written waits for them."""
    brake, done = Brake(), []

    def write() -> None:
        with brake.listening(), brake.held():
            os.kill(os.getpid(), signal.SIGTERM)
            done.append("written")

    with pytest.raises(KeyboardInterrupt):
        write()
    assert done == ["written"]


def test_a_second_request_does_not_disturb_the_stopping() -> None:
    """Who presses Ctrl-C twice still gets whole files."""
    brake = Brake()
    with brake.listening():
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
        os.kill(os.getpid(), signal.SIGINT)
        assert brake.pulled


def test_another_thread_hears_no_signals() -> None:
    """In a thread of a larger programme the handlers of that programme stay."""
    before = signal.getsignal(signal.SIGTERM)
    seen = []

    def run() -> None:
        with Brake().listening():
            seen.append(signal.getsignal(signal.SIGTERM))

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert seen == [before]
