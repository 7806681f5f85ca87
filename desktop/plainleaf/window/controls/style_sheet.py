"""The application's one style sheet, written from the tokens. Fonts are set by roles, not here."""

from plainleaf.window.look import Look

_SHEET = """
QToolTip {{ background: {pop}; color: {text}; border: 2px solid {edge}; padding: 8px; }}
QMenu {{ background: {pop}; color: {text}; border: 2px solid {edge}; padding: 6px; }}
QMenu::item {{ min-height: {inner}px; padding: 6px 24px 6px 16px; border-radius: {radius}px; }}
QMenu::item:selected {{ background: {tint}; color: {text}; }}
QMenu::item:disabled {{ color: {disabled}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 6px; }}

QToolButton[form] {{ min-height: {inner}px; min-width: {narrow}px; padding: 0 8px; color: {text};
    background: transparent; border: 2px solid transparent; border-radius: {radius}px; }}
QToolButton[form="outline"] {{ background: {page}; border-color: {edge}; }}
QToolButton[form]:hover {{ background: {tint}; }}
QToolButton[form]:pressed, QToolButton[form]:open {{ background: {tint}; border-color: {brand}; }}
QToolButton[form]:checked {{ background: {tint}; border-color: {brand}; }}
QToolButton[form]:disabled {{ color: {disabled}; background: transparent; border-color: transparent; }}
QToolButton::menu-indicator {{ image: none; }}

QPushButton[form] {{ min-height: {inner}px; padding: 0 18px; color: {brand}; background: {page};
    border: 2px solid {brand}; border-radius: {radius}px; }}
QPushButton[form]:hover {{ background: {tint}; }}
QPushButton[form]:pressed {{ background: {tint}; border-color: {brand_pressed}; }}
QPushButton[form]:disabled {{ color: {disabled}; background: transparent; border-color: transparent; }}
QPushButton[form="main"] {{ color: {on_brand}; background: {brand}; }}
QPushButton[form="main"]:hover, QPushButton[form="main"]:pressed {{ background: {brand_pressed};
    border-color: {brand_pressed}; }}
QPushButton[form="main"]:disabled {{ color: {disabled}; background: transparent; }}
QPushButton[form="quiet"] {{ color: {link}; background: transparent; border-color: transparent; }}
QPushButton[form="quiet"]:hover, QPushButton[form="quiet"]:pressed {{ background: {tint}; }}
QPushButton[form="segment"] {{ color: {text}; border-color: {edge}; }}
QPushButton[form="segment"]:checked {{ background: {tint}; border: 4px solid {brand}; padding: 0 16px;
    min-height: {segment}px; }}
QPushButton[form="chip"] {{ color: {text}; background: {tint}; border-radius: {chip}px; }}
QPushButton[form="now"] {{ color: {on_now}; background: {now_head}; border-color: {now_head}; }}
QPushButton[form="today"] {{ color: {on_today}; background: {today_head}; border-color: {today_head}; }}

QLineEdit {{ min-height: {inner}px; padding: 0 10px; color: {text}; background: {page};
    border: 2px solid {edge}; border-radius: {radius}px; selection-background-color: {brand};
    selection-color: {on_brand}; placeholder-text-color: {text_soft}; }}
QLineEdit[form="bare"] {{ border: 0; background: transparent; padding: 0; }}
QLineEdit:disabled {{ color: {disabled}; }}

QScrollArea {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: {bar}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {bar}px; margin: 0; }}
QScrollBar::handle {{ background: {edge}; border-radius: {bar_radius}px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 48px; }}
QScrollBar::handle:horizontal {{ min-width: 48px; }}
QScrollBar::handle:hover {{ background: {text_soft}; }}
QScrollBar::handle:pressed {{ background: {brand}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
"""


def style_sheet(look: Look) -> str:
    """The style sheet of a look: one for the whole application, set anew when the look changes."""
    colours: dict[str, str] = look.design.tokens["colour"][look.theme]
    values = {token.replace("-", "_"): value for token, value in colours.items()}
    border = 2 * 2
    bar = 24 if look.kiosk else 16
    return _SHEET.format(
        **values,
        inner=look.target - border,
        narrow=look.target - border - 2 * 8,
        segment=look.target - 2 * border,
        radius=look.design.tokens["radius"]["control"],
        chip=look.target // 2,
        bar=bar,
        bar_radius=(bar - 6) // 2,
    )
