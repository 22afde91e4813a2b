"""Reads the citations of the ties of network.* in a folder with every Python reader, and prints them as JSON."""

import json
import sys
from pathlib import Path

import igraph
import networkx
import pandas

folder = Path(sys.argv[1])


def file(name):
    return folder / f"network.{name}"


def of_networkx(graph):
    return [[a, b, tie["eventIds"], tie["sourceIds"]] for a, b, tie in graph.edges(data=True)]


def of_igraph(graph):
    ids = graph.vs["id"]
    return [[ids[tie.source], ids[tie.target], tie["eventIds"], tie["sourceIds"]] for tie in graph.es]


def of_frame(ties):
    return ties[["source", "target", "eventIds", "sourceIds"]].values.tolist()


print(
    json.dumps(
        {
            "networkx GraphML": of_networkx(networkx.read_graphml(file("graphml"))),
            "networkx GEXF": of_networkx(networkx.read_gexf(file("gexf"))),
            "networkx Cytoscape": of_networkx(
                networkx.cytoscape_graph(json.loads(file("cyjs").read_text(encoding="utf-8")))
            ),
            "igraph GraphML": of_igraph(igraph.Graph.Read_GraphML(str(file("graphml")))),
            "pandas CSV": of_frame(pandas.read_csv(file("ties.csv"))),
            "pandas Arrow": of_frame(pandas.read_feather(file("ties.arrow"))),
            "beside DL": of_frame(pandas.read_csv(file("citations.csv"))),
        }
    )
)
