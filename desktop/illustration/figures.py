"""Every figure by its name: one function a figure, which draws on the canvas it is given."""

from collections.abc import Callable

from illustration.canvas import Fig
from illustration.figures_baby import BABY
from illustration.figures_body import BODY
from illustration.figures_care import CARE
from illustration.figures_care2 import CARE2
from illustration.figures_care3 import CARE3
from illustration.figures_new import NEW
from illustration.figures_new2 import NEW2
from illustration.figures_organs import ORGANS
from illustration.figures_organs2 import ORGANS2
from illustration.figures_seed import SEED
from illustration.figures_seed2 import SEED2

FIGURES: dict[str, Callable[[Fig], None]] = {
    **SEED,
    **SEED2,
    **ORGANS,
    **ORGANS2,
    **BODY,
    **CARE,
    **CARE2,
    **CARE3,
    **NEW,
    **NEW2,
    **BABY,
}
