"""Make the installers: `python packaging/kit wheel|deb|portable|windows|all`, and `test` to try them."""

import argparse
import sys
from collections.abc import Callable, Iterator
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
from common import CannotPackageError, say
from trials import Trial, try_out

Step = Callable[[], None]


def _wheel() -> None:
    wheel.make_wheel()
    for made in (wheel.sdist_file(), wheel.wheel_file()):
        sbom.write_sbom(made.name, [])


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
    }


def _twice(trial: Trial, kind: str) -> Trial:
    """The trial, and then the same artefact made a second time."""

    def both(artefact: Path) -> Iterator[str]:
        yield from trial(artefact)
        yield from trial_rebuild.is_alike(artefact, kind)

    return both


def make(kinds: tuple[str, ...]) -> int:
    """Make these kinds, and the sums of all there is."""
    for kind in kinds:
        MAKING[kind]()
    sums.write_sums()
    return 0


def test(kinds: tuple[str, ...], *, once: bool) -> int:
    """Try these kinds, one line each; 1 if one failed. Each is made again, unless ``once`` is enough."""
    known = _trials()
    trials = [
        (artefact, trial if once else _twice(trial, kind))
        for kind in kinds
        for artefact, trial in known[kind]
    ]
    failed = [artefact.name for artefact, trial in trials if not try_out(artefact, trial)]
    say(f"{len(trials) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


def main() -> int:
    """0 if all went well, 1 with one line on what stood in the way."""
    parser = argparse.ArgumentParser(prog="packaging/kit", description=__doc__)
    parser.add_argument("what", choices=(*MAKING, "all", "test"))
    parser.add_argument("kinds", nargs="*", help="with test: only these", choices=(*_trials(), []))
    parser.add_argument("--once", action="store_true", help="with test: don't make them a second time")
    args = parser.parse_args()
    if args.what == "test":
        work = partial(test, tuple(args.kinds or _trials()), once=args.once)
    else:
        work = partial(make, tuple(MAKING) if args.what == "all" else (args.what,))
    try:
        return work()
    except CannotPackageError as error:
        print(f"packaging: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
