"""How well text stands out from its background."""

from __future__ import annotations

MIN_CONTRAST = 4.5
"""Ratio for text of normal size. Source: WCAG 2.1, success criterion 1.4.3."""

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


def _luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    linear = (c / 12.92 if c <= _LINEAR_BELOW else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return sum(weight * value for weight, value in zip(_CHANNEL_WEIGHTS, linear, strict=True))
