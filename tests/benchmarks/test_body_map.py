"""Which part a finger means: every seventh pixel of a kiosk's picture, milliseconds of work."""

import statistics
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from plainleaf.window.body_map.map import FINGER, BodyPicture
from plainleaf.window.look import Look

STEP = 7  # px


@pytest.mark.parametrize("least", [0, FINGER])
def test_hit_test(qtbot: QtBot, look: Look, resources: Path, least: int) -> None:
    picture = BodyPicture(look.at(kiosk=True), resources / "body-map")
    qtbot.addWidget(picture)
    picture.resize(1000, 700)
    picture.grab()
    times, found = [], set()
    for x in range(0, picture.width(), STEP):
        for y in range(0, picture.height(), STEP):
            began = time.thread_time()  # what it takes, not what it waits for
            part = picture.part_at(QPointF(x, y), least)
            times.append(1000 * (time.thread_time() - began))
            found.add(part)
    assert len(found) == 48  # every part, and none
    times.sort()
    median, late = statistics.median(times), times[int(0.99 * len(times))]
    print(f"\nhit test, least target {least} px: p50 {median:.3f} ms, p99 {late:.3f} ms, n {len(times)}")
    assert late < 1
