"""What networkx makes of agents and events, agents without an event among them. In: {agents: {id: [events]}, sector:
{id: name}, communities: [[id]]}, as JSON; out: numbers by agent, and of the whole network."""

import json
import sys
from itertools import combinations

import networkx as nx
from networkx.algorithms import bipartite

given = json.load(sys.stdin)
attended, sector = given["agents"], given["sector"]
agents = sorted(attended)
events = sorted({event for list_ in attended.values() for event in list_})

two = nx.Graph()
two.add_nodes_from(agents + events)
two.add_edges_from((agent, event) for agent in agents for event in attended[agent])
one = nx.Graph()
one.add_nodes_from(agents)
for a, b in combinations(agents, 2):
    shared = len(set(attended[a]) & set(attended[b]))
    if shared:
        one.add_edge(a, b, weight=shared)

n = [len(attended[agent]) for agent in agents]


def gini(amounts):
    return sum(abs(x - y) for x in amounts for y in amounts) / (2 * len(amounts) * sum(amounts))


def role(broker, a, c):
    if a == c:
        return "coordinator" if a == broker else "itinerant"
    return "gatekeeperRepresentative" if broker in (a, c) else "liaison"


def brokerage(broker):
    """Observed, expected, and the standard deviation of the total: by looking at every pair, and pair of pairs."""
    others = [agent for agent in agents if agent != broker]
    d = nx.density(one)
    q = d * d * (1 - d)
    pairs = list(combinations(others, 2))
    observed, expected = {}, {}
    for a, c in pairs:
        kind = role(sector[broker], sector[a], sector[c])
        expected[kind] = expected.get(kind, 0) + q
        if one.has_edge(broker, a) and one.has_edge(broker, c) and not one.has_edge(a, c):
            observed[kind] = observed.get(kind, 0) + 1
    sharing = sum(1 for p, r in combinations(pairs, 2) if set(p) & set(r))
    sd = (len(pairs) * q * (1 - q) + 2 * sharing * (d * (1 - d)) ** 3) ** 0.5
    z = (sum(observed.values()) - len(pairs) * q) / sd
    return {"expected": {**expected, "total": len(pairs) * q}, "z": z}


def correlation(core):
    x, y = [], []
    for a, b in combinations(agents, 2):
        x.append(one.get_edge_data(a, b, {"weight": 0})["weight"])
        y.append(1 if a in core or b in core else 0)
    mx, my = sum(x) / len(x), sum(y) / len(y)
    xy = sum((p - mx) * (r - my) for p, r in zip(x, y))
    xx, yy = sum((p - mx) ** 2 for p in x), sum((r - my) ** 2 for r in y)
    return xy / (xx * yy) ** 0.5 if xx * yy else -1


alike = sum(1 for a, b in combinations(agents, 2) if sector[a] == sector[b])
pairs = len(agents) * (len(agents) - 1) / 2
constraint = nx.constraint(one, weight="weight")
partition = given["communities"] + [[a] for a in agents if one.degree(a) == 0]
json.dump(
    {
        "agents": {
            agent: {
                "degree": one.degree(agent),
                "strength": one.degree(agent, weight="weight"),
                "betweenness": nx.betweenness_centrality(one, normalized=False)[agent],
                "closeness": nx.closeness_centrality(one)[agent],
                "constraint": None if constraint[agent] != constraint[agent] else constraint[agent],
                "twoModeDegree": bipartite.degree_centrality(two, agents)[agent],
                "twoModeBetweenness": bipartite.betweenness_centrality(two, agents)[agent],
                "twoModeCloseness": bipartite.closeness_centrality(two, agents)[agent],
                "coreNumber": nx.core_number(one)[agent],
                "brokerage": brokerage(agent),
            }
            for agent in agents
        },
        "density": two.number_of_edges() / (len(agents) * len(events)),
        "modularity": nx.community.modularity(one, partition, weight="weight"),
        "expectedEi": (pairs - 2 * alike) / pairs,
        "correlation": max(correlation(set(core)) for k in range(1, len(agents)) for core in combinations(agents, k)),
        "gini": gini(n),
        "giniOfParticipants": gini([x for x in n if x]),
        "herfindahlHirschman": sum((x / sum(n)) ** 2 for x in n),
    },
    sys.stdout,
)
