"""The reader's choices under the site's policy, as one frozen `Settings`."""

from plainleaf.settings.choices import choices_path, keep_choices, read_choices
from plainleaf.settings.policy import policy_path, read_policy
from plainleaf.settings.settings import Settings

__all__ = ["Settings", "choices_path", "keep_choices", "policy_path", "read_choices", "read_policy"]
