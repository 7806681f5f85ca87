"""A visit is a value: nothing of the last reader can be left behind."""

from hypothesis import given
from hypothesis import strategies as st

from plainleaf.visit import HOME, Screen, Spot, Visit
from plainleaf.visit.visit import TRAIL

PAGE = Spot(Screen.PAGE, "calciphylaxis")
spots = st.sampled_from(
    [HOME, PAGE, Spot(Screen.PAGE, "after-injury"), Spot(Screen.CHECKLIST), Spot(Screen.SEARCH)]
)


def test_a_reader_who_has_just_sat_down_has_done_nothing() -> None:
    assert Visit() == Visit(HOME, (), frozenset(), "")


def test_going_back_undoes_going() -> None:
    visit = Visit().go(PAGE)
    assert visit.spot == PAGE
    assert visit.back() == Visit()


def test_going_where_one_is_leaves_no_trail() -> None:
    visit = Visit().go(PAGE)
    assert visit.go(PAGE) == visit


def test_back_at_the_start_stays() -> None:
    assert Visit().back() == Visit()


def test_ticks_and_words_stay_on_the_way() -> None:
    visit = Visit().tick(frozenset({"C01"})).search("lump").go(PAGE).back()
    assert visit.ticks == {"C01"}
    assert visit.words == "lump"
    assert visit.spot.screen is Screen.SEARCH


@given(st.lists(spots, max_size=30))
def test_back_as_often_as_one_went_leads_to_the_start(walk: list[Spot]) -> None:
    visit = Visit()
    for spot in walk:
        visit = visit.go(spot)
    for _ in range(len(walk)):
        visit = visit.back()
    assert visit == Visit()


@given(st.lists(spots, min_size=TRAIL + 5, max_size=TRAIL + 40))
def test_the_trail_never_grows_without_end(walk: list[Spot]) -> None:
    visit = Visit()
    for spot in walk:
        visit = visit.go(spot)
    assert len(visit.trail) <= TRAIL


def test_what_was_pointed_to_stays_on_the_way_and_is_forgotten_with_the_visit() -> None:
    visit = Visit().go(Spot(Screen.BODY)).point("front-hand-left").go(PAGE).back()
    assert visit.part == "front-hand-left"
    assert visit.spot.screen is Screen.BODY
    assert visit.point("").part == Visit().part == ""
