"""Languages by their own names, as their readers look for them."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale


def own_names(languages: Iterable[str]) -> dict[str, str]:
    """The name each language has in itself, by its code: ``{"es": "Español"}``."""
    names = {}
    for lang in languages:
        locale = QLocale(lang)
        plain = QLocale.languageToCode(locale.language()) == lang
        name = locale.nativeLanguageName() if plain else lang
        # Qt names the country's variant ("American English"): the language alone is what is chosen here
        names[lang] = _SHORT.get(lang, name[:1].upper() + name[1:])
    return names


_SHORT = {"en": "English", "es": "Español"}
