"""``python -m illustration build [NAME…]`` draws figures and small pictures; ``… check`` runs every check.

Without a name, ``build`` draws the body map too.
"""

import sys

from illustration.build import build
from illustration.checks import faults_of_all
from illustration.figures_bodymap import build_body_map
from illustration.pictures import build_pictures


def main() -> int:
    """Do as the command line says; 1 when a check fails."""
    match sys.argv[1:]:
        case ["build", *names]:
            for path in (*build(names), *build_pictures(names), *([] if names else build_body_map())):
                print(path.name)
            return 0
        case ["check"]:
            faults = faults_of_all()
            print("\n".join(faults) or "no fault")
            return 1 if faults else 0
        case _:
            print(__doc__)
            return 2


if __name__ == "__main__":
    sys.exit(main())
