"""When a kiosk asks, and when it forgets: every second of it."""

import pytest

from plainleaf.visit.quiet import LEAST_COUNT, Quiet, Stillness


def test_it_asks_then_ends_and_never_goes_back() -> None:
    quiet = Quiet(90, 30)
    states = [quiet.after(second) for second in range(200)]
    assert states[:90] == [Stillness.READING] * 90
    assert states[90:120] == [Stillness.ASKED] * 30
    assert set(states[120:]) == {Stillness.OVER}


def test_the_seconds_left_count_down_to_nothing() -> None:
    quiet = Quiet(90, 30)
    assert quiet.left(0) == quiet.left(90) == 30
    assert [quiet.left(second) for second in range(90, 122)] == [*range(30, 0, -1), 0, 0]
    assert quiet.left(90.4) == 30


@pytest.mark.parametrize(("ask_after", "count"), [(0, 30), (90, LEAST_COUNT - 1), (-5, 60)])
def test_a_reader_always_has_time_to_answer(ask_after: float, count: float) -> None:
    with pytest.raises(ValueError, match="count"):
        Quiet(ask_after, count)
