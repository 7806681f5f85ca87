"""The look of a sheet: the levels of help differ in more than colour."""

import io

from PIL import Image

from plainleaf.handout.options import Material, SheetOptions
from plainleaf.handout.typesetter import Typesetter


def test_the_three_levels_differ_in_edge_and_sign(setter: Typesetter, material: Material) -> None:
    for options in (SheetOptions(), SheetOptions(black_only=True)):
        care = setter.sheet(material, options)["look"]["care"]
        assert [care[level]["edge"] for level in ("soon", "today", "now")] == [1, 2, 4]
        assert len({care[level]["icon"] for level in care}) == 3


def test_without_colour_only_an_emergency_has_a_dark_head(setter: Typesetter, material: Material) -> None:
    care = setter.sheet(material, SheetOptions(black_only=True))["look"]["care"]
    assert [level for level in care if care[level]["filled"]] == ["now"]


def test_a_black_only_sheet_has_no_colour(setter: Typesetter, material: Material) -> None:
    for options, coloured in ((SheetOptions(), True), (SheetOptions(black_only=True), False)):
        picture = Image.open(io.BytesIO(setter.pictures(material, options, 40)[0])).convert("RGB")
        colours = picture.getcolors(picture.width * picture.height) or []
        assert any(max(rgb) - min(rgb) > 8 for _count, rgb in colours if isinstance(rgb, tuple)) == coloured


def test_the_page_is_white(setter: Typesetter, material: Material) -> None:
    picture = Image.open(io.BytesIO(setter.pictures(material, SheetOptions(), 40)[0])).convert("RGBA")
    assert picture.getpixel((2, 2)) == (255, 255, 255, 255)
