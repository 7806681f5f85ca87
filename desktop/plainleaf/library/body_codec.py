"""The body map as JSON values and back."""

from plainleaf.content.body import BodyArea, BodyMap
from plainleaf.library.codec import Value


def _area_value(area: BodyArea) -> Value:
    return {
        "id": area.id,
        "title": area.title,
        "view": area.view,
        "regions": list(area.regions),
        "near": list(area.near),
        "closer": area.closer,
        "items": list(area.items),
        "pages": list(area.pages),
        "red_flag": area.red_flag,
    }


def _area(value: Value) -> BodyArea:
    return BodyArea(
        id=value["id"],
        title=value["title"],
        view=value["view"],
        regions=tuple(value["regions"]),
        near=tuple(value["near"]),
        closer=value["closer"],
        items=tuple(value["items"]),
        pages=tuple(value["pages"]),
        red_flag=value["red_flag"],
    )


def body_value(body: BodyMap) -> Value:
    """All areas, and the name of each drawn part."""
    return {"areas": [_area_value(area) for area in body.areas], "names": dict(body.names)}


def body(value: Value | None) -> BodyMap:
    """The body map that ``body_value`` gave; one without areas for none."""
    if value is None:
        return BodyMap()
    return BodyMap(tuple(_area(area) for area in value["areas"]), value["names"])
