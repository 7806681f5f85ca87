"""The strip that leads to help, in the words of the place."""

from PySide6.QtCore import QCoreApplication

from plainleaf.content.blocks import Run
from plainleaf.content.place import Phrases, Place
from plainleaf.window.controls.way_card import UrgentStrip


def show_urgent(strip: UrgentStrip, phrases: Phrases, place: Place) -> None:
    """At a kiosk the front desk, elsewhere the region's number, once one is chosen."""
    if place.kiosk:
        order, aside = _tr("Tell the front desk. Do not wait to read."), _tr("Warning signs")
    else:
        number = place.emergency_number or phrases["your_emergency_number"]
        order = _tr("Call {0}. Do not wait to read.").format(number)
        aside = _tr("See the warning signs")
    question = _tr("Feel very ill right now?")
    strip.show_card((Run(question, bold=True), Run(f" {order}")), icon="level-now", aside=aside)


def _tr(words: str) -> str:
    return QCoreApplication.translate("urgent", words)
