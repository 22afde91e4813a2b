"""Reads the network files of each folder given with every Python reader, and prints what each one found as JSON."""

import json
import sys
from pathlib import Path

import igraph
import networkx
import pandas
import polars
import pyarrow.feather
from lxml import etree


def of_networkx(graph, label="label"):
    return {
        "nodes": graph.number_of_nodes(),
        "directed": graph.is_directed(),
        "weights": sorted(weight for _, _, weight in graph.edges(data="weight")),
        "isolates": networkx.number_of_isolates(graph),
        "labels": [data[label] if label else node for node, data in graph.nodes(data=True)],
    }


def of_igraph(graph, label="label"):
    return {
        "nodes": graph.vcount(),
        "directed": graph.is_directed(),
        "weights": sorted(graph.es["weight"]) if graph.ecount() else [],
        "isolates": graph.degree().count(0),
        "labels": graph.vs[label],
    }


def of_frames(nodes, ties):
    ends = set(ties["source"]) | set(ties["target"])
    return {
        "nodes": len(nodes),
        "weights": sorted(ties["weight"]),
        "isolates": sum(node not in ends for node in nodes["id"]),
        "labels": list(nodes["label"]),
    }


def first_tie(graph):
    """The second node, and its tie to the third."""
    second, third = list(graph)[1:3]
    return graph.nodes[second], graph.edges[second, third]


def readings(folder):
    def file(name):
        return folder / f"network.{name}"

    two_mode = folder.name == "two_mode"
    directed = folder.name == "directed"

    graphml = networkx.read_graphml(file("graphml"))
    yield "graphml networkx", of_networkx(graphml)
    graphml_igraph = igraph.Graph.Read_GraphML(str(file("graphml")))
    yield "graphml igraph", of_igraph(graphml_igraph)
    gexf = networkx.read_gexf(file("gexf"))
    yield "gexf networkx", of_networkx(gexf)
    cyjs = networkx.cytoscape_graph(json.loads(file("cyjs").read_text(encoding="utf-8")))
    yield "cyjs networkx", of_networkx(cyjs, "name")

    # Without these, whoever is named "NA" has no name.
    as_written = {"keep_default_na": False, "na_values": [""]}
    nodes, ties = (pandas.read_csv(file(name), **as_written) for name in ("nodes.csv", "ties.csv"))
    yield "csv pandas", of_frames(nodes, ties)
    yield "csv pandas igraph", of_igraph(
        igraph.Graph.DataFrame(ties, directed=directed, vertices=nodes, use_vids=False)
    )
    yield "arrow pandas", of_frames(*(pandas.read_feather(file(name)) for name in ("nodes.arrow", "ties.arrow")))
    yield "arrow polars", of_frames(*(polars.read_ipc(file(name)) for name in ("nodes.arrow", "ties.arrow")))

    pajek = igraph.Graph.Read_Pajek(str(file("net")))
    yield "net igraph", of_igraph(pajek, "name")
    # networkx reads no two-mode Pajek, igraph no two-mode DL.
    if two_mode:
        yield "net igraph sides", pajek.vs["type"]
    else:
        yield "net networkx", of_networkx(networkx.read_pajek(file("net")), None)
        yield "dl igraph", of_igraph(igraph.Graph.Read_DL(str(file("dl")), directed=directed), "name")

    if folder.name == "undirected":
        pairs = {"graphml": first_tie(graphml), "gexf": first_tie(gexf)}
        yield "attributes", {
            "nodes": {name: node for name, (node, _) in pairs.items()},
            "ties": {name: tie for name, (_, tie) in pairs.items()},
        }
        columns = ["eventCount", "eventIds", "address"]

        def cited(tie):
            return {name: int(tie[name]) if name == "eventCount" else tie[name] for name in columns}

        beside = pandas.read_csv(file("citations.csv"), **as_written)
        arrow, polars_ties = pandas.read_feather(file("ties.arrow")), polars.read_ipc(file("ties.arrow"))
        yield "cited", {
            "graphml": cited(pairs["graphml"][1]),
            "gexf": cited(pairs["gexf"][1]),
            "graphml igraph": cited(graphml_igraph.es[1].attributes()),
            "cyjs": cited(first_tie(cyjs)[1]),
            "csv": cited(ties.iloc[1]),
            "arrow": cited(arrow.iloc[1]),
            "polars": cited(polars_ties.row(1, named=True)),
            "citations": cited(beside.iloc[1]),
        }
    yield "licences", {
        "graphml": [graphml.graph["licence"], graphml_igraph["licence"]],
        "cyjs": cyjs.graph["licence"],
        "csv": json.loads(file("about.json").read_text("utf-8"))["licence"],
        "arrow": pyarrow.feather.read_table(file("ties.arrow")).schema.metadata[b"licence"].decode(),
    }


def main():
    schema_file, *folders = sys.argv[1:]
    schema = etree.XMLSchema(etree.parse(schema_file)) if schema_file else None
    found = {}
    for folder in map(Path, folders):
        found[folder.name] = dict(readings(folder))
        if schema is not None:
            schema.validate(etree.parse(folder / "network.gexf"))
            found[folder.name]["gexf schema"] = [str(error) for error in schema.error_log]
    print(json.dumps(found))


main()
