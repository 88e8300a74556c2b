# SPDX-License-Identifier: MIT
"""The benchmark as a picture: bars of microseconds a post by kind of text, of instructions by stage, and of other
libraries on a scale of powers of ten. Plain SVG, no library."""
import html
import math

WIDTH, ROW, LABEL, BAR = 860, 22, 210, 500
COLORS = ["#30638e", "#edae49", "#d1495b", "#66a182", "#00798c", "#8d6a9f", "#c17c74", "#5b5b5b", "#a3b18a"]


class Drawing:
    def __init__(self):
        self.parts, self.y = [], 20

    def text(self, x, words, size=12, anchor="start", weight="normal"):
        self.parts.append(f'<text x="{x}" y="{self.y}" font-size="{size}" text-anchor="{anchor}" font-weight="{weight}">'
                          f"{html.escape(words)}</text>")

    def title(self, words):
        self.y += 16
        self.text(10, words, 15, weight="bold")
        self.y += 24

    def bar(self, label, parts, words):
        """`parts`: widths in pixels with their colors."""
        self.text(LABEL - 8, label, anchor="end")
        x = LABEL
        for width, color in parts:
            self.parts.append(f'<rect x="{x:.1f}" y="{self.y - 12}" width="{max(width, 0.5):.1f}" height="15" fill="{color}"/>')
            x += width
        self.text(f"{x + 6:.1f}", words)
        self.y += ROW

    def legend(self, names):
        x = LABEL
        for name, color in names:
            self.parts.append(f'<rect x="{x}" y="{self.y - 10}" width="10" height="10" fill="{color}"/>')
            self.text(x + 14, name, 11)
            x += 24 + 7 * len(name)
        self.y += ROW

    def svg(self):
        return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {self.y}" width="{WIDTH}" height="{self.y}" '
                f'font-family="sans-serif"><rect width="100%" height="100%" fill="white"/>{"".join(self.parts)}</svg>\n')


def write(path, posts, counted, others):
    """`posts`: fields of bench.c's `post` lines; `counted`: instructions by kind, with their stages; `others`: name and
    microseconds a post of each library, this one included."""
    drawing = Drawing()
    shown = [(kind, float(median)) for kind, size, _, median, *_ in posts if size == "post"]
    drawing.title("Microseconds to classify a post of 280 bytes (median)")
    most = max(median for _, median in shown)
    for kind, median in shown:
        drawing.bar(kind, [(BAR * median / most, COLORS[0])], f"{median:.1f}")
    if counted:
        drawing.title("Thousands of instructions for it, by stage")
        stages = [stage for stage in next(iter(counted.values()))[1] if any(parts[stage] for _, parts in counted.values())]
        colors = dict(zip(stages, COLORS))
        most = max(total for total, _ in counted.values())
        for kind, (total, parts) in counted.items():
            drawing.bar(kind, [(BAR * parts[stage] / most, colors[stage]) for stage in stages], f"{total / 1000:.0f}")
        drawing.legend(list(colors.items()))
    if others:
        drawing.title("Microseconds a post, beside other libraries (each step of the scale is ten times more)")
        least = min(taken for _, taken in others)
        decades = max(math.log10(taken / least) for _, taken in others) + 0.5
        for name, taken in others:
            width = BAR * (math.log10(taken / least) + 0.5) / decades
            drawing.bar(name, [(width, COLORS[2] if name == "smpolicy" else COLORS[3])], f"{taken:,.1f}")
    path.write_text(drawing.svg(), encoding="utf-8")
