"""Reads columns of the ties of attendance.* and of the nodes of measured.* in a folder with networkx and igraph, as JSON."""

import json
import math
import sys
from pathlib import Path

import igraph
import networkx
import pandas

folder, of_ties, of_nodes = Path(sys.argv[1]), sys.argv[2].split(","), sys.argv[3].split(",")


def plain(value):
    """What a reader has for a blank is a blank."""
    if value is None or value == "" or (isinstance(value, float) and math.isnan(value)):
        return None
    return value.item() if hasattr(value, "item") else value


def row(ends, values, columns):
    return [*ends, *(plain(values.get(column)) for column in columns)]


def networkx_of(read, form):
    ties, nodes = read(folder / f"attendance.{form}"), read(folder / f"measured.{form}")
    return {
        "ties": [row(sorted([a, b]), tie, of_ties) for a, b, tie in ties.edges(data=True)],
        "nodes": [row([id], node, of_nodes) for id, node in nodes.nodes(data=True)],
    }


def igraph_of():
    ties, nodes = (igraph.Graph.Read_GraphML(str(folder / f"{name}.graphml")) for name in ("attendance", "measured"))
    ids = ties.vs["id"]
    return {
        "ties": [row(sorted([ids[tie.source], ids[tie.target]]), tie.attributes(), of_ties) for tie in ties.es],
        "nodes": [row([node["id"]], node.attributes(), of_nodes) for node in nodes.vs],
    }


def pandas_of(read, form):
    ties, nodes = read(folder / f"attendance.ties.{form}"), read(folder / f"measured.nodes.{form}")
    return {
        "ties": [row(sorted([tie["source"], tie["target"]]), tie, of_ties) for _, tie in ties.iterrows()],
        "nodes": [row([node["id"]], node, of_nodes) for _, node in nodes.iterrows()],
    }


def cytoscape(path):
    return networkx.cytoscape_graph(json.loads(path.read_text(encoding="utf-8")))


print(
    json.dumps(
        {
            "networkx GraphML": networkx_of(networkx.read_graphml, "graphml"),
            "networkx GEXF": networkx_of(networkx.read_gexf, "gexf"),
            "networkx Cytoscape": networkx_of(cytoscape, "cyjs"),
            "igraph GraphML": igraph_of(),
            "pandas CSV": pandas_of(pandas.read_csv, "csv"),
            "pandas Arrow": pandas_of(pandas.read_feather, "arrow"),
        }
    )
)
