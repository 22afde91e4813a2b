"""Draws who was at which event: organisations by sector, events as bars, labels that do not overlap."""

import textwrap

import matplotlib

matplotlib.use("Agg")  # draws into a file: no window is needed
import matplotlib.pyplot as plt
import networkx as nx
import numpy
from adjustText import adjust_text
from matplotlib.lines import Line2D
from matplotlib.patheffects import withStroke
from matplotlib.transforms import Bbox

# Marker, colour and name of each sector, as in Jejaring's own pictures: the hue says the family, the shape its member.
SECTORS = {
    "STATE": ("o", "#354396", "state"),
    "NHRI": ("o", "#EA07B6", "human rights institution"),
    "LABOUR": ("o", "#BA6918", "labour"),
    "CSO": ("o", "#009B75", "civil society"),
    "BUSINESS": ("o", "#8E4317", "business"),
    "RESEARCH": ("o", "#3F0555", "research"),
    "MEDIA": ("s", "#3F0555", "media"),
    "PROFESSIONAL": ("s", "#BA6918", "professional"),
    "FAITH": ("s", "#009B75", "faith"),
    "DONOR": ("s", "#8E4317", "donor"),
    "INTERGOVERNMENTAL": ("s", "#354396", "intergovernmental"),
    "MULTI_STAKEHOLDER": ("D", "#009B75", "multi-stakeholder"),
    "OTHER": ("o", "#416E75", "other sector"),
}
NO_SECTOR = ("o", "#416E75", "sector not stated")
INK, QUIET, LINE = "#1B1F22", "#566066", "#8A969C"
EVENT = {"marker": [(-1, -0.35), (1, -0.35), (1, 0.35), (-1, 0.35)], "color": INK}
WIDTH, HEIGHT, LINE_HEIGHT = 12, 9.5, 0.155  # inches


def label_of(acronym, name):
    """What a node is called: its acronym, else its name in at most two lines of 22 characters, cut at words."""
    return acronym or "\n".join(textwrap.wrap(name, 22, max_lines=2, placeholder="…"))


def figure(graph, title, above, below):
    """
    A two-mode network as a figure, with its title and the lines above and below it.

    Nodes have `label` and `event` (whether it is one), organisations `sector`; edges `host` and `certain`.
    """
    above, below = ([line for text in texts for line in textwrap.wrap(text, 165)] for texts in (above, below))
    drawn = plt.figure(figsize=(WIDTH, HEIGHT))
    top, bottom = HEIGHT - 0.6 - LINE_HEIGHT * len(above), 0.25 + LINE_HEIGHT * len(below)
    drawn.text(0.02, 1 - 0.15 / HEIGHT, title, fontsize=13, color=INK, va="top")
    drawn.text(0.02, 1 - 0.5 / HEIGHT, "\n".join(above), fontsize=8, color=QUIET, va="top", linespacing=1.3)
    drawn.text(0.02, 0.1 / HEIGHT, "\n".join(below), fontsize=8, color=QUIET, va="bottom", linespacing=1.3)
    axes = drawn.add_axes((0.02, bottom / HEIGHT, 0.8, (top - bottom) / HEIGHT))
    axes.set_axis_off()
    place = places_of(graph)
    signs = [*draw_ties(graph, place, axes), *draw_nodes(graph, place, axes)]
    axes.margins(0.06)
    axes.legend(handles=signs, loc="upper left", bbox_to_anchor=(1, 1), frameon=False, fontsize=8, labelcolor=INK)
    draw_labels(graph, place, axes)
    return drawn


def places_of(graph):
    """Kamada and Kawai's layout, where what is not connected is farther apart than anything that is."""
    steps = dict(nx.all_pairs_shortest_path_length(graph))
    far = 1.5 * max(step for of in steps.values() for step in of.values())
    return nx.kamada_kawai_layout(graph, dist={a: {b: steps[a].get(b, far) for b in graph} for a in graph})


def draw_ties(graph, place, axes):
    """Lines: thick for the host side, dashed where the organisation itself is not known to have come."""
    meanings = {}
    for a, b, tie in graph.edges(data=True):
        style = {"color": LINE, "linewidth": 2.4 if tie["host"] else 1, "linestyle": "-" if tie["certain"] else "--"}
        axes.plot(*zip(place[a], place[b]), zorder=1, **style)
        meaning = "host side" if tie["host"] else "took part"
        meanings.setdefault(meaning if tie["certain"] else f"{meaning}: invited, or members only", style)
    return [Line2D([], [], label=meaning, **style) for meaning, style in sorted(meanings.items())]


def draw_nodes(graph, place, axes):
    kinds = [*((look, lambda node, of=sector: node["sector"] == of) for sector, look in SECTORS.items())]
    kinds.append((NO_SECTOR, lambda node: node["sector"] is None))
    signs = []
    for (marker, colour, name), is_of in kinds:
        found = [key for key, node in graph.nodes(data=True) if not node["event"] and is_of(node)]
        if found:
            points = numpy.array([place[key] for key in found])
            axes.scatter(*points.T, s=70, marker=marker, color=colour, edgecolor="white", zorder=2)
            signs.append(Line2D([], [], linestyle="", marker=marker, color=colour, label=f"{name} ({len(found)})"))
    events = [key for key, node in graph.nodes(data=True) if node["event"]]
    if events:
        axes.scatter(*numpy.array([place[key] for key in events]).T, s=420, zorder=2, **EVENT)
        signs.append(Line2D([], [], linestyle="", markersize=14, label=f"event ({len(events)})", **EVENT))
    return signs


def mark_box(place, is_event, axes):
    """The box of a node's mark, in the coordinates of the axes' data."""
    half = numpy.array((11, 5) if is_event else (5, 5)) * axes.figure.dpi / 72
    middle = axes.transData.transform(place)
    return Bbox([middle - half, middle + half]).transformed(axes.transData.inverted())


def draw_labels(graph, place, axes):
    """Labels above their nodes or near them. Where two still overlap, that of the node with fewer ties is left out."""
    axes.figure.draw_without_rendering()  # places in pixels are known from here on
    keys = sorted(graph, key=lambda key: (-graph.degree[key], key))
    marks = [mark_box(place[key], graph.nodes[key]["event"], axes) for key in keys]
    look = {"fontsize": 7.5, "color": INK, "ha": "center", "va": "bottom", "zorder": 3}
    look["path_effects"] = [withStroke(linewidth=2, foreground="white")]
    texts = []
    for key, mark in zip(keys, marks):
        node = graph.nodes[key]
        weight = "bold" if node["event"] else "normal"
        texts.append(axes.text(place[key][0], mark.y1, node["label"], fontweight=weight, **look))
    if not texts:
        return
    numpy.random.seed(1)
    # By a number of steps, not by time: the same picture on every machine.
    steps = {"iter_lim": 300, "force_static": (0.2, 0.4), "expand": (1.05, 1.2)}
    arrows = {"arrowstyle": "-", "color": LINE, "linewidth": 0.6}
    x, y = numpy.array([place[key] for key in keys]).T
    there = {"objects": marks, "target_x": x, "target_y": y, "avoid_self": False}
    _, leaders = adjust_text(texts, ax=axes, arrowprops=arrows, **there, **steps)
    shown = []
    for text in texts:
        box = text.get_window_extent()
        text.set_visible(not any(box.overlaps(other) for other in shown))
        if text.get_visible():
            shown.append(box)
    for leader in leaders:
        leader.set_visible(leader.patchA.get_visible())
    if len(shown) < len(texts):
        note = f"Labels left out, since they would overlap: {len(texts) - len(shown)}."
        axes.annotate(note, (0, 0), xycoords="axes fraction", fontsize=8, color=QUIET)
