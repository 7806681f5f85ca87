"""``python -m plainleaf`` is the command ``plainleaf``."""

import sys

from plainleaf.app.cli import main

if __name__ == "__main__":
    sys.exit(main())
