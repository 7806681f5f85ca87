"""How a page reads: sentences, syllables, voice, and the limits they must keep."""

from plainleaf.authoring.measures.limits import MOST_PASSIVE, check_limits
from plainleaf.authoring.measures.prose import defined_words, prose
from plainleaf.authoring.measures.scores import measured

__all__ = ["MOST_PASSIVE", "check_limits", "defined_words", "measured", "prose"]
