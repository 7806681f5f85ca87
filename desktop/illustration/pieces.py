"""Small pieces that many figures share: badges, step strips, fades, one label for two pictures."""
from .core import *
from .parts import *


def badge(f, k, x, y, r=19):
    """Round step number."""
    cur, f.cur = f.cur, f.over
    f.path(Point(x, y).buffer(r), "ok", None)
    f.sign(k, x, y + 9, 26, "bg")
    f.cur = cur


def step_caption(f, k, key, x, y, maxw):
    badge(f, k, x + 19, y + 17)
    f.text(key, x + 50, y, maxw=maxw - 50)


def between(f, xs, i, a, b, y):
    """Arrow from step i to step i+1 in the gap right of the left one of the two."""
    x = min(xs[i], xs[i + 1])
    p = [(x + a, y), (x + b, y)]
    f.arrow(p, w=7, head=17)


def fade(f, x, y0, y1, w):
    """Let a cropped body part fade into the page instead of ending in a hard cut."""
    f.path(box(x, y0, x + w, y1 + 2), f.grad([(0, "bg", 0), (1, "bg", 1)], 0, y0, 0, y1 - 2), None)


# ---------------------------------------------------------------- (a)


def ca_ion(f, x, y, r=9):
    f.path(Point(x, y).buffer(r), "calcium", "calcium-line", MID + .6)
    f.dots([(x, y)], r * .5, "calcium-line")


def small_calcium(f, g, seed=1, w=2.6):
    """A deposit too small for the usual dots: at least five finer ones, since two or three read as a face."""
    for gap in (6.2, 5.5, 4.9, 4.3, 3.8, 3.3, 2.9):
        dot = max(1.5, gap * .38)
        if len(poisson(g, gap, seed, dot * .9 + w / 2)) >= 5:
            break
    f.calcium(g, dot, gap, w, seed, shade=False)


def both(f, key, x, y, ta, tb, maxw):
    """One label with a leader to each of two pictures."""
    if f.mode == "numbers":
        return f.number(key, x, y, [ta, tb], "middle", None, None)
    mark = len(f.over)
    f.label(key, x, y, None, "middle", maxw)
    b = f.boxes[-1]
    t = f.over[mark:]; del f.over[mark:]
    yy = (b[2] + b[4]) / 2
    f.leader((b[1] - 8, yy), ta, key=key); f.leader((b[3] + 8, yy), tb, key=key)
    f.over += t


# ---------------------------------------------------------------- (j)
