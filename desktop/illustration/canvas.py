"""The canvas: shapes painted with palette classes, and the label layer over them."""
from .geometry import *

# These stay as they are in a right-to-left language: the side is the patient's own, as a doctor would draw it.
SIDED = frozenset((
    "metastatic", "high-calcium-body", "where-deposits-form", "artery-score", "kidney-stone-path", "shoulder-tendon", "after-infection",
    "tumoral-calcinosis", "parathyroid-adenoma", "brain-calcium", "spine-strips", "kidney", "body-map",
))


class Fig:
    def __init__(self, name, strings, theme="light", tone="medium", lang="en", mode="words", text_scale=1.0, w=W, h=H):
        self.name, self.S, self.theme, self.tone, self.lang = name, strings, theme, tone, lang
        self.mode, self.ts, self.w, self.h = mode, text_scale, w, h
        self.script = SCRIPTS.get(lang, "latin")
        # Right to left: the whole picture is mirrored, so that pairs and steps begin on the right; words are not.
        self.flip = lang in RIGHT_TO_LEFT and name not in SIDED
        self.body, self.over, self.defs, self.used = [], [], [], set()
        self.boxes = []      # (id, x0, y0, x1, y1) of text, for the checks
        self.labels = []     # label ids
        self.leads = []      # (key, start, end) of leader lines, for the checks
        self.parts = {}      # key -> shape the leader of that label must end on
        self.gid = 0
        self.cur = self.body

    def mark(self, key, *geoms):
        """Say which drawn shape the label `key` names (checked: leader ends on it)."""
        self.parts[key] = unary_union([g for g in geoms])

    def side(self, x):
        """Where x of the drawing stands in the picture that is written."""
        return self.w - x if self.flip else x

    def unmirrored(self, cx):
        """Begin a group that is not mirrored, about its own middle cx (a heart is always on its own side)."""
        self.cur.append(f'<g transform="translate({n(2 * cx)} 0) scale(-1 1)">' if self.flip else "<g>")

    # -- painting
    def cls(self, fill, stroke):
        c = []
        if fill and not fill.startswith("url"):
            c.append(f"f-{fill}")
        if stroke:
            c.append(f"s-{stroke}")
        self.used.update(c)
        return " ".join(c)

    def path(self, g, fill=None, stroke=None, w=MAIN, id=None, cap="round", dash=None, title=None, tol=0.12, extra=""):
        if self.flip and self.cur is self.over and not isinstance(g, str):
            g = affinity.scale(g, -1, 1, origin=(self.w / 2, 0))
        d = d_geom(g, tol)
        if not d:
            return
        a = ""
        c = self.cls(fill, stroke)
        if c:
            a += f' class="{c}"'
        if fill is None:
            a += ' fill="none"'
        elif fill.startswith("url"):
            a += f' fill="{fill}"'
        if stroke:
            a += f' stroke-width="{n(w)}" stroke-linejoin="round" stroke-linecap="{cap}"'
        if dash:
            a += f' stroke-dasharray="{dash}"'
        if not isinstance(g, str) and any(p.interiors for p in polys(g)):
            a += ' fill-rule="evenodd"'
        if id:
            a += f' id="{id}"'
        a += extra
        many = [] if isinstance(g, str) or not stroke or dash or title else polys(g)
        if len(many) >= 8:
            # one path for each piece: Qt strokes a path of many pieces several times as slowly
            self.cur.append(f"<g{a}>" + "".join(f'<path d="{d_geom(p, tol)}"/>' for p in many) + "</g>")
        else:
            self.cur.append(f'<path d="{d}"{a}' + (f"><title>{escape(title)}</title></path>" if title else "/>"))

    def dots(self, pts, w, stroke):
        if pts:
            self.path("".join(f"M{n(x)} {n(y)}h.01" for x, y in pts), None, stroke, w)

    def begin(self, id=None, title=None):
        self.cur.append("<g" + (f' id="{id}"' if id else "") + ">" + (f"<title>{escape(title)}</title>" if title else ""))

    def end(self):
        self.cur.append("</g>")

    def grad(self, stops, x1, y1, x2, y2, kind="linear"):
        """stops: [(offset, token[, opacity])] in user space; returns url()."""
        self.gid += 1
        i = f"g{self.gid}"
        st = ""
        for s in stops:
            self.used.add(f"c-{s[1]}")
            st += f'<stop class="c-{s[1]}" offset="{s[0]}"' + (f' stop-opacity="{s[2]}"' if len(s) > 2 else "") + "/>"
        if kind == "linear":
            self.defs.append(f'<linearGradient id="{i}" gradientUnits="userSpaceOnUse" x1="{n(x1)}" y1="{n(y1)}" x2="{n(x2)}" y2="{n(y2)}">{st}</linearGradient>')
        else:
            self.defs.append(f'<radialGradient id="{i}" gradientUnits="userSpaceOnUse" cx="{n(x1)}" cy="{n(y1)}" r="{n(x2)}">{st}</radialGradient>')
        return f"url(#{i})"

    # -- deposit: the one look of calcium everywhere
    def calcium(self, g, dot=3.0, gap=9.5, w=HEAVY, seed=3, shade=True, id=None):
        self.path(g, "calcium", None)
        if shade:
            x0, y0, x1, y1 = g.bounds
            k = min(x1 - x0, y1 - y0) * 0.16
            sh = g.difference(affinity.translate(g, -k, -k * 1.2)).buffer(-0.6).buffer(0.4)
            self.path(sh, "calcium-shade", None)
        self.dots(poisson(g, gap, seed, dot * 0.9 + w / 2), dot, "calcium-line")
        self.path(g, None, "calcium-line", w, id=id)

    # -- text and labels
    def text(self, key, x, y, size=T_LABEL, anchor="start", bold=False, fill="text", maxw=400, valign="top", halo=False, group=True, literal=None):
        s = literal if literal is not None else self.S[key]
        size = size * self.ts
        lines_ = wrap(s, size, maxw, bold, self.script)
        lh = size * 1.14
        hgt = lh * len(lines_)
        if valign == "middle":
            y -= hgt / 2
        elif valign == "bottom":
            y -= hgt
        fam = FONTS[self.script][0]
        self.used.add(f"f-{fill}")
        ident = f"label-{key}"
        self.over.append(f'<g id="{ident}"><title>{escape(s)}</title>')
        ws = []
        for i, ln in enumerate(lines_):
            yy = y + lh * i + size * 0.84
            wd = text_width(ln, size, bold, self.script)
            ws.append(wd)
            stands = {"start": "end", "end": "start"}.get(anchor, anchor) if self.flip else anchor
            a = f' text-anchor="{stands}"' if stands != "start" else ""
            b = ' font-weight="700"' if bold else ""
            self.over.append(f'<text id="{ident}-{i + 1}" x="{n(self.side(x))}" y="{n(yy)}"{a} font-family="{fam}" font-size="{n(size)}"{b} class="f-{fill}">{escape(ln)}</text>')
        self.over.append("</g>")
        wd = max(ws)
        x0 = {"start": x, "middle": x - wd / 2, "end": x - wd}[anchor]
        bx = (x0, y, x0 + wd, y + hgt)
        self.boxes.append((key, *bx))
        self.labels.append(key)
        return bx

    def sign(self, mark, x, y, size, fill="text", bold=True):
        """A number or sign that belongs to the drawing, in no language: a step's badge, a ruler, "?"."""
        self.used.add(f"f-{fill}")
        self.over.append(f'<text x="{n(self.side(x))}" y="{n(y)}" text-anchor="middle" font-family="{FONTS["latin"][0]}"' + (' font-weight="700"' if bold else "") + f' font-size="{size}" class="f-{fill}">{mark}</text>')

    def leader(self, p, q, dot=True, elbow=None, key=None):
        """Line from p (at the label) to q (on the target) with a ring end."""
        self.leads.append((key, p, q))
        pts = [(self.side(a), b) for a, b in [p] + ([elbow] if elbow else []) + [q]]
        q = pts[-1]
        d = "M" + "L".join(f"{n(a)} {n(b)}" for a, b in pts)
        cur, self.cur = self.cur, self.over
        self.path(d, None, "bg", 6.5)
        if dot:
            self.path(f"M{n(q[0])} {n(q[1])}h.01", None, "bg", 14)
        self.path(d, None, "leader", MID)
        if dot:
            self.path(f"M{n(q[0])} {n(q[1])}h.01", None, "leader", 9.5)
        self.cur = cur

    def label(self, key, x, y, target=None, anchor="start", maxw=220, size=T_LABEL, bold=False, side=None, elbow=None, fill="text", dot=True):
        """Label with vertical centre y; leader leaves from the side facing the target."""
        if self.mode == "numbers":
            return self.number(key, x, y, target, anchor, side, elbow)
        mark = len(self.over)
        bx = self.text(key, x, y, size, anchor, bold, fill, maxw, "middle")
        tail = self.over[mark:]
        del self.over[mark:]
        for q in ([] if target is None else target if isinstance(target, list) else [target]):
            sd = side
            if sd is None:
                sd = "right" if anchor == "end" else "left" if anchor == "start" else ("bottom" if q[1] > y else "top")
            lh = size * self.ts * 1.14
            p = {"right": (bx[2] + 8, (bx[1] + bx[3]) / 2), "left": (bx[0] - 8, (bx[1] + bx[3]) / 2),
                 "bottom": ((bx[0] + bx[2]) / 2, bx[3] + 4), "top": ((bx[0] + bx[2]) / 2, bx[1] - 4)}[sd]
            self.leader(p, q, dot, elbow, key)
        self.over += tail

    def number(self, key, x, y, target, anchor, side, elbow):
        k = sum(1 for t in self.over if 'class="f-text numkey' in t) + 1
        r = 19 * self.ts
        cx = x if anchor == "middle" else x + r if anchor == "start" else x - r
        for q in ([] if target is None else target if isinstance(target, list) else [target]):
            self.leader((cx, y), q, elbow=elbow, key=key)
        self.used.update(["f-bg", "s-leader", "f-text"])
        box_ = (key, cx - r, y - r, cx + r, y + r)
        cx = self.side(cx)
        self.over.append(f'<g id="label-{key}"><title>{escape(self.S[key])}</title><circle cx="{n(cx)}" cy="{n(y)}" r="{n(r)}" class="f-bg s-leader" stroke-width="2.4"/>'
                         f'<text x="{n(cx)}" y="{n(y + r * .48)}" text-anchor="middle" font-family="{FONTS["latin"][0]}" font-weight="700" font-size="{n(r * 1.35)}" class="f-text numkey">{k}</text></g>')
        self.boxes.append(box_); self.labels.append(key)

    def arrow(self, pts, stroke="arrow", w=7, head=20):
        """Thick arrow along a curve; head drawn as a path (no marker needed)."""
        c = np.array(spline_pts(pts, False, 4) if len(pts) > 2 else pts, float)
        tip = c[-1]
        L = np.linalg.norm(c - tip, axis=1)
        j = max(i for i in range(len(c)) if L[i] >= head * 0.9) if (L >= head * 0.9).any() else 0
        u = tip - c[j]; u = u / np.linalg.norm(u); v = np.array([-u[1], u[0]])
        base = tip - u * head
        if len(c) == 2:
            shaft = [c[0], base + u * 2]
        else:
            shaft = [p for p, l in zip(c, L) if l > head * 0.85] + [base + u * 2]
        self.path("M" + "L".join(f"{n(a)} {n(b)}" for a, b in shaft), None, stroke, w)
        p1, p2 = base + v * head * 0.62, base - v * head * 0.62
        self.path(f"M{n(tip[0])} {n(tip[1])}L{n(p1[0])} {n(p1[1])}L{n(p2[0])} {n(p2[1])}z", stroke, stroke, 3)

    def svg(self):
        self.used.update({"f-bg"})
        st = palette.css(self.theme, self.tone, self.used)
        mirrored = ' data-mirrored="yes"' if self.flip else ""
        turned = f' transform="translate({self.w} 0) scale(-1 1)"' if self.flip else ""
        t, de = escape(self.S["_title"]), escape(self.S["_desc"])
        return (f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" id="fig-{self.name}" '
                f'width="{self.w}" height="{self.h}" viewBox="0 0 {self.w} {self.h}" xml:lang="{self.lang}"{mirrored} role="img" aria-labelledby="title desc">\n'
                f'<title id="title">{t}</title>\n<desc id="desc">{de}</desc>\n<style id="theme">\n{st}\n</style>\n'
                f'<defs>{"".join(self.defs)}</defs>\n<rect id="bg" class="f-bg" width="{self.w}" height="{self.h}"/>\n'
                f'<g id="art"{turned}>\n' + "\n".join(self.body) + '\n</g>\n<g id="labels">\n' + "\n".join(self.over) + "\n</g>\n</svg>\n")
