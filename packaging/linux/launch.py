"""What the frozen program starts with."""

import sys

from plainleaf.app.cli import main

sys.exit(main())
