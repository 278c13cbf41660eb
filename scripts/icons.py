"""Draw the Outlook add-in's pictures anew: `python -m scripts.icons`. An envelope on a rounded square, the mark of the
project, in every size that the manifests name; computed from its outline, so that no size is a blurred other one."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import hypot
from pathlib import Path

ICONS = Path(__file__).parent.parent / "app" / "sidebar" / "outlook" / "icons"
PACKAGE = Path(__file__).parent.parent / "addon-manifest" / "outlook"
Colour = tuple[int, int, int]
Stroke = tuple[tuple[float, float], tuple[float, float]]
BLUE, DARK_BLUE, WHITE = (0x0F, 0x6C, 0xBD), (0x0F, 0x54, 0x8C), (0xFF, 0xFF, 0xFF)

_WIDTH = 2.0
_CORNER = 7.0  # in units of a square of 32, as all lengths here


@dataclass(frozen=True, slots=True)
class Icon:
    """A picture of `size` pixels square. Without `ground` the mark stands alone on nothing. The envelope reaches from
    `top` to `bottom`; its edges lie on whole pixels, so that small pictures are sharp."""

    size: int
    ground: Colour | None = BLUE
    top: float = 10.0
    bottom: float = 22.0

    @property
    def lines(self) -> tuple[Stroke, ...]:
        """The envelope's four edges and its flap."""
        left, right, top, bottom = 7.0, 25.0, self.top, self.bottom
        corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
        flap = ((left, top + 1), (16.0, top + 0.63 * (bottom - top)), (right, top + 1))
        return (*pairwise(corners), *pairwise(flap))

    def rows(self) -> Iterator[bytes]:
        """RGBA, row by row, from the top."""
        for y in range(self.size):
            yield bytes(value for x in range(self.size) for value in self._pixel(x + 0.5, y + 0.5))

    def _pixel(self, x: float, y: float) -> tuple[int, int, int, int]:
        unit = 32 / self.size
        line = _covered(min(_distance(x * unit, y * unit, *one) for one in self.lines) - _WIDTH / 2, unit)
        if self.ground is None:
            return (*WHITE, round(255 * line))
        inside = _covered(_outside_square(x * unit, y * unit), unit)
        mixed = [round(below + (above - below) * line) for below, above in zip(self.ground, WHITE, strict=True)]
        return (mixed[0], mixed[1], mixed[2], round(255 * inside))

    def png(self) -> bytes:
        """The file (PNG, Third Edition): eight bits a channel, no filter, no interlace."""
        raw = b"".join(b"\0" + row for row in self.rows())
        head = struct.pack(">IIBBBBB", self.size, self.size, 8, 6, 0, 0, 0)
        chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(raw, 9)), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _covered(distance: float, unit: float) -> float:
    """How much of a pixel lies on this side of an edge that is so far away, in units of 32."""
    return min(1.0, max(0.0, 0.5 - distance / unit))


def _distance(x: float, y: float, start: tuple[float, float], end: tuple[float, float]) -> float:
    """To the nearest point of that stroke."""
    (ax, ay), (bx, by) = start, end
    along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)
    share = min(1.0, max(0.0, along))
    return hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay))


def _outside_square(x: float, y: float) -> float:
    """How far outside the rounded square, negative within."""
    dx, dy = abs(x - 16) - (16 - _CORNER), abs(y - 16) - (16 - _CORNER)
    return hypot(max(dx, 0.0), max(dy, 0.0)) + min(max(dx, dy), 0.0) - _CORNER


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def icons() -> dict[Path, Icon]:
    """Every picture by where it lies: those that Outlook fetches, and the two of the unified manifest's package."""
    served = {ICONS / f"icon-{size}.png": Icon(size) for size in (32, 64, 80, 128)}
    served[ICONS / "icon-16.png"] = Icon(16, top=9.0, bottom=23.0)
    packed = {PACKAGE / "color.png": Icon(192, DARK_BLUE), PACKAGE / "outline.png": Icon(32, None)}
    return {**served, **packed}


def main() -> None:
    for path, icon in icons().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(icon.png())
        print(path.relative_to(Path(__file__).parent.parent), icon.size)


if __name__ == "__main__":
    main()
