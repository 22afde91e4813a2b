"""Which persons tie organisations together, computed once more over the rows of a package: plainly, by the rules of the
documentation, with networkx. In: {tables: {name: [row]}, scopes: [{name: value}]} as JSON; out: an answer a scope."""

import json
import sys
from datetime import date, timedelta
from itertools import combinations

import networkx as nx

given = json.load(sys.stdin)
tables = given["tables"]
sources = {row["id"]: row for row in tables["sources"]}
public = {row["id"] for row in tables["persons"] if row["visibility"] == "PUBLIC"}
withheld = {row["id"] for row in tables["persons"] if row["visibility"] == "WITHHELD"}
HOST = {"HOST", "CO_HOST"}
for row in tables["participations"]:
    # What a person who is WITHHELD did for an organisation is one fact with what it did itself.
    if row["on_behalf_of"] and row["agent"] in {f"person:{id}" for id in withheld}:
        row["agent"], row["on_behalf_of"] = f"organisation:{row['on_behalf_of']}", ""
FIRST, LAST = date.min, date.max


def begin(text):
    return date(int(text[:4]), int(text[5:7] or 1), int(text[8:] or 1))


def end(text):
    if len(text) == 4:
        return date(int(text), 12, 31)
    if len(text) == 7:
        year, month = int(text[:4]), int(text[5:])
        return date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
    return date.fromisoformat(text)


def period(first, last):
    """None where neither end is known; an end that is not known is open."""
    if not first and not last:
        return None
    return (begin(first) if first else FIRST, end(last) if last else LAST)


def share_a_day(*periods):
    known = [p for p in periods if p]
    return max([p[0] for p in known], default=FIRST) <= min([p[1] for p in known], default=LAST)


def slug(text):
    return text[text.index(":") + 1 :]


def original(source):
    return original(sources[source]["derived_from"]) if sources[source].get("derived_from") else source


class Scoped:
    def __init__(self, scope):
        self.scope = {
            "roles": ["ATTENDEE", "SPEAKER"],
            "statuses": ["ATTENDED"],
            "hosts": "WHEN_BILATERAL",
            "eventStatuses": ["HELD"],
            "onBehalfOf": True,
            "rollUpUnits": False,
            "windowRule": "OVERLAPS",
            **scope,
        }
        self.given = scope

    def rows(self, table):
        return [row for row in tables[table] if self.is_seen(row)]

    def is_seen(self, row):
        chain, at = [], row["source"]
        while at:
            chain.append(at)
            at = sources[at].get("derived_from")
        return (
            ("sources" not in self.scope or row["source"] in self.scope["sources"])
            and not set(chain) & set(self.scope.get("excludeSources", []))
            and ("asOf" not in self.scope or row["recorded_at"] <= self.scope["asOf"])
        )

    def stated(self, rows, *fields):
        """The values of the latest publication that states any of them."""
        stating = [row for row in rows if any(row[field] for field in fields)]
        stating.sort(key=lambda row: sources[row["source"]]["published"], reverse=True)
        return [stating[0][field] if stating else "" for field in fields]

    def about(self, id):
        return [row for row in self.rows("organisations") if row["id"] == id]

    def life(self, id):
        rows = self.about(id)
        return period(self.stated(rows, "founded")[0], self.stated(rows, "dissolved")[0])

    def passes(self, id):
        sector, form = (self.stated(self.about(id), field)[0] for field in ("sector", "form"))
        return (
            ("organisations" not in self.scope or id in self.scope["organisations"])
            and ("sectors" not in self.scope or sector in self.scope["sectors"])
            and ("forms" not in self.scope or form in self.scope["forms"])
        )

    def is_collective(self, id):
        return self.stated(self.about(id), "form")[0] == "COLLECTIVE"

    def facts(self, table, *key):
        found = {}
        for row in self.rows(table):
            found.setdefault(tuple(row[field] for field in key), []).append(row)
        return found

    def units(self):
        return [
            (slug(key[0]), key[1], period(*self.stated(rows, "from", "to")))
            for key, rows in self.facts("memberships", "member", "organisation", "kind", "role_key").items()
            if key[2] == "UNIT"
        ]

    def top(self, id, days):
        if not self.scope["rollUpUnits"]:
            return id
        wholes = sorted(
            whole
            for unit, whole, held in self.units()
            if unit == id and share_a_day(held, days, self.life(unit), self.life(whole))
        )
        return self.top(wholes[0], days) if wholes else id

    def in_window(self, days):
        if "from" not in self.scope and "to" not in self.scope:
            return True
        if days is None:
            return False
        window = period(self.scope.get("from", ""), self.scope.get("to", ""))
        if self.scope["windowRule"] == "WITHIN":
            return window[0] <= days[0] and days[1] <= window[1]
        return share_a_day(days, window)

    def events(self):
        said = self.facts("events", "id")
        for (id,) in sorted({*said, *self.facts("participations", "event")}):
            rows = said.get((id,), [])
            said_held = [row for row in rows if row["status"] != "PLANNED"]
            status = self.stated(said_held, "status")[0] or self.stated(rows, "status")[0] or "HELD"
            (start,) = self.stated(rows, "start")
            days = period(start, start)
            kinds = self.stated(rows, "type")[0]
            if (
                status in self.scope["eventStatuses"]
                and ("events" not in self.scope or id in self.scope["events"])
                and ("eventTypes" not in self.scope or kinds in self.scope["eventTypes"])
                and self.in_window(days)
            ):
                yield id, status, days

    def acting(self):
        """(person or None, organisation, fact, event, days) of what is counted, and the organisations that take part."""
        counted = []
        for event, status, days in self.events():
            here = []
            for key, rows in self.facts("participations", "event", "agent", "on_behalf_of").items():
                if key[0] != event:
                    continue
                person = slug(key[1]) if key[1].startswith("person:") else None
                own = key[2] if person else slug(key[1])
                roles = {role for row in rows for role in row["roles"].split(";") if role} or {"ATTENDEE"}
                here.append((person, self.top(own, days) if own else "", ("p", *key), roles, rows))
            hosts = {organisation for _, organisation, _, roles, _ in here if roles & HOST and organisation}
            taking = []
            for person, organisation, fact, roles, rows in here:
                is_host = organisation in hosts
                said = sorted(
                    (row for row in rows if row["status"]),
                    key=lambda row: (row["status"] in ("ATTENDED", "ABSENT"), sources[row["source"]]["published"]),
                )
                came = said[-1]["status"] if said else "ATTENDED" if is_host and status == "HELD" else "UNKNOWN"
                if (
                    organisation
                    and came in self.scope["statuses"]
                    and (is_host or roles & set(self.scope["roles"]))
                    and not self.is_collective(organisation)
                    and (person is None or self.scope["onBehalfOf"])
                    and not (is_host and self.scope["hosts"] == "EXCLUDE")
                    and not (not is_host and self.scope["hosts"] == "ONLY")
                    and self.passes(organisation)
                ):
                    taking.append((person, organisation, fact, event, days))
            size = len({organisation for _, organisation, *_ in taking})
            if self.scope.get("minEventSize", 0) <= size <= self.scope.get("maxEventSize", 99):
                counted += taking
        return counted

    def affiliations(self):
        acting = self.acting()
        taking_part = {organisation for _, organisation, *_ in acting}
        found = [each for each in acting if each[0] and each[0] not in withheld]
        of_events = {"events", "eventTypes", "eventStatuses"} & set(self.given)
        for key, rows in self.facts("memberships", "member", "organisation", "kind", "role_key").items():
            if not key[0].startswith("person:") or slug(key[0]) in withheld:
                continue
            days = period(*self.stated(rows, "from", "to"))
            organisation = self.top(key[1], days)
            if (
                self.in_window(days)
                and not self.is_collective(organisation)
                and self.passes(organisation)
                and (not of_events or organisation in taking_part)
            ):
                found.append((slug(key[0]), organisation, ("m", *key), None, days))
        return found

    def wholes(self, id):
        found, left = {id}, [id]
        while left:
            at = left.pop()
            for unit, whole, _ in self.units():
                if unit == at and whole not in found:
                    found.add(whole)
                    left.append(whole)
        return found

    def originals(self, facts):
        rows = {
            **{("p", *key): rows for key, rows in self.facts("participations", "event", "agent", "on_behalf_of").items()},
            **{
                ("m", *key): rows
                for key, rows in self.facts("memberships", "member", "organisation", "kind", "role_key").items()
            },
        }
        return len({original(row["source"]) for fact in facts for row in rows[fact]})


def timing(one, other):
    if {event for *_, event, _ in one if event} & {event for *_, event, _ in other if event}:
        return "CONCURRENT"
    pairs = [(a[4], b[4]) for a in one for b in other if a[4] and b[4]]
    if any(share_a_day(a, b) for a, b in pairs):
        return "CONCURRENT"
    return "SEQUENTIAL" if pairs else "UNDATED"


def answer(scope):
    scoped = Scoped({name: value for name, value in scope.items() if name != "tie"})
    everybody = scoped.affiliations()
    found = [each for each in everybody if each[0] in public]
    two = nx.Graph()
    for person, organisation, *_ in found:
        two.add_edge(("o", organisation), ("p", person))
    organisations = sorted(id for kind, id in two if kind == "o")
    ties, one = [], nx.Graph()
    one.add_nodes_from(organisations)
    for a, b in combinations(organisations, 2):
        if b in scoped.wholes(a) or a in scoped.wholes(b):
            continue
        persons = []
        for _, person in sorted(nx.common_neighbors(two, ("o", a), ("o", b))):
            sides = [[each for each in found if each[0] == person and each[1] == id] for id in (a, b)]
            when = timing(*sides)
            facts = {each[2] for side in sides for each in side}
            if scope.get("tie", when) == when:
                persons.append({"id": person, "timing": when, "facts": len(facts), "all": sorted(facts)})
        if not persons:
            continue
        degrees = [two.degree(("p", each["id"])) for each in persons]
        n = [two.degree(("o", id)) for id in (a, b)]
        weights = {
            "COUNT": len(persons),
            "NEWMAN": sum(1 / (d - 1) for d in degrees),
            "FRACTIONAL": sum(1 / d for d in degrees),
            "JACCARD": len(persons) / (sum(n) - len(persons)),
            "OVERLAP": len(persons) / min(n),
        }
        facts = {fact for each in persons for fact in each.pop("all")}
        one.add_edge(a, b, weight=len(persons))
        ties.append(
            {"a": a, "b": b, "persons": persons, "weights": {name: round(weight, 9) for name, weight in weights.items()}, "facts": len(facts), "sources": scoped.originals(facts)}
        )
    nodes = []
    for id in organisations:
        acted = {(person, event) for person, organisation, _, event, _ in found if organisation == id and event}
        times = [sum(1 for other, _ in acted if other == person) for person, _ in acted]
        nodes.append(
            {
                "id": id,
                "personCount": two.degree(("o", id)),
                "degree": one.degree(id),
                "strength": one.degree(id, weight="weight"),
                "delegationCount": len(acted),
                "repeatDelegateShare": sum(1 for t in times if t > 1) / len(acted) if acted else None,
            }
        )
    facts = {each[2] for each in found}
    events = {each[3] for each in found if each[3]}
    rows = scoped.facts("events", "id")
    partial = sum(1 for id in events if any(row["attendance_list"] for row in rows.get((id,), [])))
    return {
        "nodes": nodes,
        "ties": ties,
        "facts": len(facts),
        "sources": scoped.originals(facts),
        "events": len(events),
        "lists": [0, partial, len(events) - partial],
        "incomplete": len(events),
        "hidden": len({each[0] for each in everybody if each[0] not in public}),
    }


json.dump([answer(scope) for scope in given["scopes"]], sys.stdout)
