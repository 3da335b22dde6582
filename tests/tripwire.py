"""A wire across the network: whoever opens an internet socket in a test trips over it.

Python tells an audit hook of each socket before it is made. A hook cannot be taken away, so one is set for
the life of the process, and it lets pass only what a test marked `sockets` does.
"""

from __future__ import annotations

import socket
import sys
from typing import Any

INTERNET = (socket.AF_INET, socket.AF_INET6)
NAMES = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo")


class Tripwire:
    """Refuses internet sockets, and remembers that somebody asked for one."""

    def __init__(self) -> None:
        self.is_open = False
        self.tripped: list[str] = []

    def watch(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Refuse an event that opens a way out; sockets between parts of one machine pass."""
        if self.is_open or not is_way_out(event, arguments):
            return
        self.tripped.append(event)
        raise PermissionError(f"a test reached for the network: {event}")


def is_way_out(event: str, arguments: tuple[Any, ...]) -> bool:
    """Return whether an audit event is about a socket to another machine, or about its name."""
    if event in NAMES:
        return True
    if event == "socket.__new__":
        return arguments[1] in INTERNET
    if event in ("socket.bind", "socket.connect", "socket.sendto"):
        return getattr(arguments[0], "family", None) in INTERNET
    return False


def stretch() -> Tripwire:
    """Return a wire across the network of this process."""
    wire = Tripwire()
    sys.addaudithook(wire.watch)
    return wire
