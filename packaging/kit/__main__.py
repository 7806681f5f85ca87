"""Make the installers: `python packaging/kit wheel|deb|portable|windows|all`, and `test` to try them."""

import argparse
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import deb
import portable
import sbom
import sums
import trial_linux
import trial_rebuild
import trial_windows
import wheel
import windows
from common import OUT, CannotPackageError, say
from trials import Trial, try_out

Step = Callable[[], None]


def _wheel() -> None:
    wheel.the_wheel()
    sbom.write_sbom(wheel.wheel_file().name, [], python_in=False)


MAKING: dict[str, Step] = {
    "wheel": _wheel,
    "deb": deb.make_deb,
    "portable": portable.make_portable,
    "windows": windows.make_setup,
}


def _trials() -> dict[str, list[tuple[Path, Trial]]]:
    return {
        "wheel": [(wheel.sdist_file(), trial_linux.try_sdist), (wheel.wheel_file(), trial_linux.try_wheel)],
        "deb": [(deb.deb_file(), trial_linux.try_deb)],
        "portable": [
            (portable.archive(), trial_linux.try_archive),
            (portable.installer(), trial_linux.try_run),
        ],
        "windows": [(windows.setup_file(), trial_windows.try_setup)],
        "rebuild": [(OUT / sums.NAME, trial_rebuild.try_rebuild)],
    }


def make(kinds: tuple[str, ...]) -> int:
    """Make these kinds, and the sums of all there is."""
    for kind in kinds:
        MAKING[kind]()
    sums.write_sums()
    return 0


def test(kinds: tuple[str, ...]) -> int:
    """Try these kinds, one line each; 1 if one failed."""
    trials = [trial for kind in kinds for trial in _trials()[kind]]
    failed = [artefact.name for artefact, trial in trials if not try_out(artefact, trial)]
    say(f"{len(trials) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


def main() -> int:
    """0 if all went well, 1 with one line on what stood in the way."""
    parser = argparse.ArgumentParser(prog="packaging/kit", description=__doc__)
    parser.add_argument("what", choices=(*MAKING, "all", "test"))
    parser.add_argument("kinds", nargs="*", help="with test: only these", choices=(*_trials(), []))
    args = parser.parse_args()
    if args.what == "test":
        work = partial(test, tuple(args.kinds or _trials()))
    else:
        work = partial(make, tuple(MAKING) if args.what == "all" else (args.what,))
    try:
        return work()
    except CannotPackageError as error:
        print(f"packaging: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
