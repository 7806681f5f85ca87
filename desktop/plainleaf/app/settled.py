"""The settings this start stands on: the site's policy, the reader's choices, the defaults."""

from plainleaf.content.errors import PolicyError
from plainleaf.settings import Settings, choices_path, policy_path, read_choices, read_policy


def settled(*, kiosk: bool = False) -> Settings:
    """Read the policy and the choices; what is wrong with the policy goes to the log.

    ``kiosk`` can lock what the policy leaves open, never the other way round.
    """
    policy, wrong = read_policy(policy_path())
    if kiosk:
        policy = {**policy, "kiosk": True}
    if wrong:
        _log(wrong)
    return Settings.settled(policy, read_choices(choices_path()))


def _log(wrong: list[PolicyError]) -> None:
    """One line each on stderr, where a service's log takes it from."""
    import logging  # noqa: PLC0415 - a start without trouble doesn't wait for it

    logging.basicConfig(level=logging.WARNING, format="plainleaf: %(message)s")
    for problem in wrong:
        logging.getLogger("plainleaf").error("%s", problem)
