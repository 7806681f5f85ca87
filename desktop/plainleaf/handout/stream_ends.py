"""Makes the end of each stream in a PDF plain to see, so that no checker counts it a byte short.

typst ends a stream's data with a line feed. When the last byte of the data happens to be a
carriage return, the two look like one end of line, and a checker that measures the stream
(PDF/A, clause 6.1.7.1) finds it shorter than its ``/Length``: about one sheet in twenty-five.
"""

# WORKAROUND for typst 0.15's PDF writer. Drop when it ends streams with CR LF by itself.

import re

_UNCLEAR = re.compile(rb"(?<=\r)\nendstream")
_ENTRY = re.compile(rb"(\d{10})(?= \d{5} n)")


def with_clear_stream_ends(pdf: bytes) -> bytes:
    """``pdf`` with CR LF after such data, and every offset in its table moved along.

    A file with another kind of table than the classical one is left as it is.
    """
    moved = [match.start() for match in _UNCLEAR.finditer(pdf)]
    before, _word, after = pdf.rpartition(b"startxref\n")
    table = int(after.split()[0])
    if not moved or before[table : table + 4] != b"xref":
        return pdf

    def further(match: re.Match[bytes]) -> bytes:
        offset = int(match[1])
        return b"%010d" % (offset + sum(place < offset for place in moved))

    body = _UNCLEAR.sub(b"\r\nendstream", before[:table])
    rest = after.replace(b"%d" % table, b"%d" % len(body), 1)
    return body + _ENTRY.sub(further, before[table:]) + b"startxref\n" + rest
