"""Long patterns written as one alternative a line, so that they can be read and added to.

Matches nothing by itself.
"""

from __future__ import annotations


def any_of(block: str) -> str:
    """Join the lines of a block to one pattern that matches any of them.

    A line that begins with a plus sign goes on with the one before.
    """
    lines = [line.strip() for line in block.splitlines() if line.strip()]
    return f"(?:{'|'.join(lines).replace('|+ ', '')})"
