"""The only door through which WeasyPrint gets files: data addresses and docgen's own fonts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

MAX_DATA_ADDRESS = 2_000_000
"""Characters; a longer address is refused, as it would take minutes to lay out."""


Fetcher: TypeAlias = Any
Response: TypeAlias = Any
"""Of WeasyPrint, which has no types."""


def closed_fetcher(assets: Mapping[str, bytes]) -> Fetcher:
    """Return a fetcher that serves these files and nothing from disk or network.

    The fetcher keeps the kinds of address it refused in its list `refused`: WeasyPrint leaves a file out in
    silence, the writer must not.

    Args:
        assets: Address, such as `docgen-font:vet`, and the file.
    """
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class ClosedFetcher(URLFetcher):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__(allowed_protocols=("data",), allow_redirects=False)
            self.refused: list[str] = []

        def fetch(self, url: str, headers: dict[str, str] | None = None) -> Response:
            if url in assets:
                return URLFetcherResponse(url, assets[url], {"Content-Type": "application/octet-stream"})
            if url.startswith("data:") and len(url) <= MAX_DATA_ADDRESS:
                return super().fetch(url, headers)
            self.refused.append(url.partition(":")[0])
            raise ValueError("refused")

    return ClosedFetcher()
