"""Make the installers: `python packaging/kit wheel|deb|portable|windows|all`, and `test` to try them."""

import argparse
import sys
from collections.abc import Callable

import deb
import sbom
import sums
import wheel
from common import CannotPackageError


def _wheel() -> None:
    wheel.the_wheel()
    sbom.write_sbom(wheel.wheel_file().name, [], python_in=False)


STEPS: dict[str, tuple[Callable[[], None], ...]] = {
    "wheel": (_wheel, sums.write_sums),
    "deb": (deb.make_deb, sums.write_sums),
}


def main() -> int:
    """0 if all was made, 1 with one line on what stood in the way."""
    parser = argparse.ArgumentParser(prog="packaging/kit", description=__doc__)
    parser.add_argument("what", choices=tuple(STEPS))
    try:
        for step in STEPS[parser.parse_args().what]:
            step()
    except CannotPackageError as error:
        print(f"packaging: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
