"""Projects a two-mode network by the library that is named, and prints the seconds that the projection took.

usage: projection.py networkx|igraph INCIDENCE
INCIDENCE has one line `agent event` for each tie, numbers from 0. Reading and building the graph is not counted.
"""

import json
import sys
import time


def with_networkx(edges, agents, events):
    import networkx

    graph = networkx.Graph()
    graph.add_nodes_from(range(agents), bipartite=0)
    graph.add_nodes_from(range(agents, agents + events), bipartite=1)
    graph.add_edges_from((agent, agents + event) for agent, event in edges)
    start = time.perf_counter()
    projected = networkx.bipartite.weighted_projected_graph(graph, range(agents))
    seconds = time.perf_counter() - start
    return seconds, (weight for _, _, weight in projected.edges(data="weight"))


def with_igraph(edges, agents, events):
    import igraph

    types = [False] * agents + [True] * events
    graph = igraph.Graph.Bipartite(types, [(agent, agents + event) for agent, event in edges])
    start = time.perf_counter()
    projected = graph.bipartite_projection(which=False, multiplicity=True)
    seconds = time.perf_counter() - start
    return seconds, projected.es["weight"]


def main():
    library, path = sys.argv[1:]
    with open(path, encoding="ascii") as lines:
        edges = [tuple(map(int, line.split())) for line in lines]
    agents, events = (1 + max(numbers) for numbers in zip(*edges))
    seconds, weights = {"networkx": with_networkx, "igraph": with_igraph}[library](edges, agents, events)
    weights = list(weights)
    print(json.dumps({"seconds": seconds, "ties": len(weights), "shared": sum(weights)}))


main()
