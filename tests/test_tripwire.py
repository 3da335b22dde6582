"""The wire itself: it sees each way out, and lets a program talk to itself."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.conftest import WIRE

WAYS: list[Callable[[], object]] = [
    lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM),
    lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM),
    lambda: socket.create_connection(("127.0.0.1", 9)),
    lambda: socket.getaddrinfo("voorbeeld.invalid", 80),
    lambda: socket.gethostbyname("localhost"),
]


@pytest.mark.parametrize("way", WAYS)
def test_each_way_out_trips(way: Callable[[], object]) -> None:
    """A socket, a connection, a name that is looked up."""
    with pytest.raises(PermissionError):
        way()
    assert WIRE.tripped
    WIRE.tripped.clear()


def test_a_program_may_talk_to_itself() -> None:
    """An event loop wakes itself by a pair of sockets that lead nowhere else."""

    async def answer() -> int:
        return 42

    with ThreadPoolExecutor(1) as apart:  # in this thread another test may have left a loop running
        assert apart.submit(lambda: asyncio.run(answer())).result() == 42
    assert WIRE.tripped == []


@pytest.mark.sockets
def test_a_marked_test_may_open_one() -> None:
    """Such as a test of a scheduler with workers on this machine."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as one:
        one.bind(("127.0.0.1", 0))
        assert one.getsockname()[1] > 0


def test_the_way_is_closed_again() -> None:
    """The test before this one opened it for itself only."""
    assert not WIRE.is_open
