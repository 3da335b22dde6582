"""How well text stands out from its background."""

from __future__ import annotations

MIN_CONTRAST = 4.5
"""Ratio for text of normal size. Source: WCAG 2.1, success criterion 1.4.3."""

MIN_LINE_CONTRAST = 3.0
"""Ratio for lines that people write on. Source: WCAG 2.1, success criterion 1.4.11."""

_STEPS = 100  # between a colour and black or white

_LINEAR_BELOW = 0.04045  # sRGB value below which the curve is a straight line; IEC 61966-2-1
_CHANNEL_WEIGHTS = (0.2126, 0.7152, 0.0722)  # red, green, blue; ITU-R BT.709


def contrast(text: str, background: str) -> float:
    """Return the contrast ratio of two colours, from 1 (same) to 21 (black on white).

    Args:
        text: Colour as `#rrggbb`.
        background: Colour as `#rrggbb`.

    Source: WCAG 2.1, definitions of contrast ratio and relative luminance.
    """
    light, dark = sorted((_luminance(text), _luminance(background)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def nearest_fit(text: str, background: str, least: float) -> str:
    """Return the colour nearest to one that stands out enough, darker or lighter as the background asks.

    Args:
        text: Colour as `#rrggbb`.
        background: Colour as `#rrggbb`.
        least: Ratio to reach; at most 4.5, which black or white reaches on any colour.
    """
    end = max(("#000000", "#ffffff"), key=lambda one: contrast(one, background))
    mixes = (_mixed(text, end, step / _STEPS) for step in range(_STEPS + 1))
    return next((mix for mix in mixes if contrast(mix, background) >= least), end)


def _mixed(first: str, second: str, share: float) -> str:
    pairs = ((int(first[n : n + 2], 16), int(second[n : n + 2], 16)) for n in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    linear = (c / 12.92 if c <= _LINEAR_BELOW else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return sum(weight * value for weight, value in zip(_CHANNEL_WEIGHTS, linear, strict=True))
