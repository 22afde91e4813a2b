"""Congruence, conflict and the rest of a discourse, from the tables of its package and the definitions alone.

Prints JSON: by the rule for duplicates, for pairs of organisations and for pairs of concepts, the values that are not 0;
what the latest stances say; and who was on both sides of what.
"""

import csv
import itertools
import json
import os
import sys
from collections import defaultdict

folder = sys.argv[1]


def rows(table):
    with open(os.path.join(folder, table + ".csv"), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


original = {row["id"]: row["derived_from"] or row["id"] for row in rows("sources")}
original[""] = ""  # the file itself
start = {row["id"]: row["start"] for row in rows("events")}


def first_day(row):
    date = row["date"].rstrip("~") or start.get(row["event"], "")
    return (date + "-01-01")[:10] if len(date) == 4 else (date + "-01")[:10] if len(date) == 7 else date


# A stance, and its statements by original, document and coder.
stances = defaultdict(lambda: defaultdict(lambda: defaultdict(set)))
for number, row in enumerate(rows("stances")):
    speaks_for = row["on_behalf_of"] and "organisation:" + row["on_behalf_of"]
    actor = speaks_for or row["agent"]
    if not actor.startswith("organisation:"):
        continue
    fact = (actor, row["agent"], row["target"], row["date"], row["event"], int(row["polarity"]), first_day(row))
    # Where no source is named the file is the source, and the row the locator.
    locator = row["locator"] or (not row["source"] and number)
    words = (row["quote"], locator) if row["quote"] else number
    stances[fact][original[row["source"]]][row["source"], row["recorded_by"]].add(words)

cells = defaultdict(list)
for fact, told in stances.items():
    actor, speaker, target, _, event, polarity, day = fact
    cells[actor, target].append((polarity, day, event, told, None if speaker == actor else speaker))


def statements(taken):
    """What one document and coder has of one position is its statements, whatever day or event they give them."""
    by_original = defaultdict(lambda: defaultdict(set))
    for _, _, _, told, _ in taken:
        for name, by_teller in told.items():
            for teller, words in by_teller.items():
                by_original[name][teller] |= words
    return sum(max(len(words) for words in by_teller.values()) for by_teller in by_original.values())


def count(taken, rule):
    if rule == "ONCE":
        return min(1, len(taken))
    if rule == "PER_SOURCE":
        return len(set().union(*(told for _, _, _, told, _ in taken)))
    if rule == "PER_EVENT":
        return len({event for _, _, event, _, _ in taken if event})
    return statements(taken)


def side(cell, polarity):
    return [stance for stance in cell if stance[0] == polarity]


def latest(cell):
    last = max(day for _, day, _, _, _ in cell)
    held = {polarity for polarity, day, _, _, _ in cell if day == last}
    return held.pop() if len(held) == 1 else None


def pairs(profiles, value):
    found = {}
    for a, b in itertools.combinations(sorted(profiles), 2):
        common = profiles[a].keys() & profiles[b].keys()
        result = sum(value(profiles[a][key], profiles[b][key]) for key in common)
        if result:
            found[a + " " + b] = result
    return found


def both_sides(cell):
    stances_of = side(cell, 1) + side(cell, -1)
    talkers = [{speaker for *_, speaker in side(cell, polarity)} for polarity in (1, -1)]
    if None not in talkers[0] | talkers[1] and not talkers[0] & talkers[1]:
        return "DIVIDED"
    by_day = defaultdict(set)
    for polarity, day, *_ in stances_of:
        if day:
            by_day[day].add(polarity)
    if any(len(held) == 2 for held in by_day.values()):
        return "DIVIDED"
    order = [by_day[day].copy().pop() for day in sorted(by_day)]
    changes = sum(a != b for a, b in zip(order, order[1:]))
    if changes > 1:
        return "ALTERNATED"
    return "UNDATED" if any(not day for _, day, *_ in stances_of) else "SWITCHED"


def profiles_of(content):
    """By actor, then target; and by target, then actor."""
    by_actor, by_target = defaultdict(dict), defaultdict(dict)
    for (actor, target), cell in cells.items():
        by_actor[actor][target] = by_target[target][actor] = content(cell)
    return by_actor, by_target


answer = {"duplicates": {}, "rows": sum(1 for _ in rows("stances")), "stances": len(stances)}
for rule in ("ONCE", "PER_SOURCE", "PER_EVENT", "ALL"):
    actors, targets = profiles_of(lambda cell: (count(side(cell, 1), rule), count(side(cell, -1), rule)))
    answer["duplicates"][rule] = {
        "CONGRUENCE": pairs(actors, lambda x, y: x[0] * y[0] + x[1] * y[1]),
        "CONFLICT": pairs(actors, lambda x, y: x[0] * y[1] + x[1] * y[0]),
        "SUBTRACT": pairs(actors, lambda x, y: (x[0] - x[1]) * (y[0] - y[1])),
        "issueOverlap": pairs(targets, lambda x, y: x[0] * y[0] + x[1] * y[1]),
    }
actors, _ = profiles_of(latest)
answer["latest"] = {
    "SAME": pairs(actors, lambda x, y: int(x is not None and x == y)),
    "OPPOSED": pairs(actors, lambda x, y: int(x is not None and y is not None and x * y == -1)),
    "BOTH": pairs(actors, lambda x, y: 1),
}
answer["bothSides"] = {
    actor + " " + target: both_sides(cell)
    for (actor, target), cell in cells.items()
    if side(cell, 1) and side(cell, -1)
}
json.dump(answer, sys.stdout)
