"""No checker may take a stream for a byte short."""

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pikepdf
import pytest
import typst

from plainleaf.content.blocks import Line, Run
from plainleaf.handout.options import Material, SheetOptions
from plainleaf.handout.stream_ends import with_clear_stream_ends
from plainleaf.handout.typesetter import Typesetter

UNCLEAR = b"\r\nendstream"


def raw_pdfs() -> Iterator[bytes]:
    """PDFs as typst writes them, each a little different."""
    for n in range(400):
        text = f'#set document(title: "x")\n= Sheet {n}\n#lorem({20 + n})'.encode()
        yield typst.compile(text, format="pdf", pdf_standards=["ua-1", "a-2a"], timestamp=0)


@pytest.fixture(scope="module")
def unclear() -> bytes:
    """One whose data ends with a carriage return, as happens now and then."""
    return next(pdf for pdf in raw_pdfs() if UNCLEAR in pdf)


def test_a_checker_sees_the_true_length(unclear: bytes, paper: Callable[[bytes], Any]) -> None:
    assert any("/Length" in fault for fault in paper(unclear).faults())
    assert paper(with_clear_stream_ends(unclear)).faults() == []


def test_every_object_is_still_found(unclear: bytes) -> None:
    clear = with_clear_stream_ends(unclear)
    assert len(clear) > len(unclear)
    with pikepdf.open(io.BytesIO(clear)) as after, pikepdf.open(io.BytesIO(unclear)) as before:
        assert list(after.check_pdf_syntax()) == []
        assert len(after.objects) == len(before.objects)
        for one, other in zip(after.pages, before.pages, strict=True):
            assert one.Contents.read_bytes() == other.Contents.read_bytes()


def test_a_clear_file_is_left_alone() -> None:
    clear = next(pdf for pdf in raw_pdfs() if UNCLEAR not in pdf)
    assert with_clear_stream_ends(clear) == clear


def test_sheets_come_out_clear(setter: Typesetter, material: Material) -> None:
    for n in range(40):
        page = replace(material.page, lead=Line((Run(f"Sheet {n} of many."),)))
        pdf = setter.pdf(replace(material, page=page), SheetOptions("large"))
        assert pdf.count(UNCLEAR) == pdf.count(b"\r" + UNCLEAR)
