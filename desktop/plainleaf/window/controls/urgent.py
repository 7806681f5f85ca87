"""The strip that leads to help, in the words of the place."""

from PySide6.QtCore import QCoreApplication

from plainleaf.content.blocks import Run
from plainleaf.content.place import Phrases, Place
from plainleaf.window.controls.way_card import UrgentStrip


def show_urgent(strip: UrgentStrip, phrases: Phrases, place: Place) -> None:
    """At a kiosk the front desk, elsewhere the region's number, once one is chosen."""
    translate = QCoreApplication.translate
    if place.kiosk:
        order = translate("urgent", "Tell the front desk. Do not wait to read.")
        aside = translate("urgent", "Warning signs")
        short = translate("urgent", "Very ill? Tell the front desk.")
    else:
        number = place.emergency_number or phrases["your_emergency_number"]
        order = translate("urgent", "Call {0}. Do not wait to read.").format(number)
        aside = translate("urgent", "See the warning signs")
        short = translate("urgent", "Very ill? Call {0}.").format(number)
    question = translate("urgent", "Feel very ill right now?")
    strip.show_card((Run(question, bold=True), Run(f" {order}")), icon="level-now", aside=aside)
    strip.show_shorter(short, translate("urgent", "Warning signs"))
