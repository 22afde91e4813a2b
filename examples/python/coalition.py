"""Who keeps meeting in the same rooms? Asks Jejaring, builds a network, draws it, and reports.

    pip install 'gql[requests]' networkx matplotlib
    python coalition.py --scope '{"from": "2023", "to": "2025"}' --weight NEWMAN
"""

import argparse
import json

import matplotlib

matplotlib.use("Agg")  # draws into a file: no window is needed
import matplotlib.pyplot as plt
import networkx as nx
from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

BASIS = """
query ($scope: Scope, $weight: TieWeight!) {
  coAttendance(scope: $scope, weight: $weight) {
    basis { agentCount eventCount factCount sourceCount dataVersion warnings { code sentence } }
  }
}"""

NODES = """
query ($scope: Scope, $weight: TieWeight!, $after: String) {
  coAttendance(scope: $scope, weight: $weight) {
    nodes(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { agent { id label { text } } eventCount }
    }
  }
}"""

TIES = """
query ($scope: Scope, $weight: TieWeight!, $after: String) {
  coAttendance(scope: $scope, weight: $weight) {
    ties(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { a { id } b { id } weight shared sourceCount }
    }
  }
}"""


def ask(client, text, variables):
    document = gql(text)
    document.variable_values = variables
    return client.execute(document)["coAttendance"]


def rows(client, text, name, variables):
    """All rows of a list, page by page."""
    after = None
    while True:
        page = ask(client, text, {**variables, "after": after})[name]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def network(client, variables):
    graph = nx.Graph()
    for row in rows(client, NODES, "nodes", variables):
        agent = row["agent"]
        graph.add_node(agent["id"], label=agent["label"]["text"], events=row["eventCount"])
    for row in rows(client, TIES, "ties", variables):
        tie = {key: row[key] for key in ("weight", "shared", "sourceCount")}
        graph.add_edge(row["a"]["id"], row["b"]["id"], **tie)
    return graph


def draw(graph, picture):
    place = nx.spring_layout(graph, seed=1)
    heaviest = max((tie["weight"] for _, _, tie in graph.edges(data=True)), default=1)
    widths = [3 * tie["weight"] / heaviest for _, _, tie in graph.edges(data=True)]
    sizes = [40 * node["events"] for _, node in graph.nodes(data=True)]
    plt.figure(figsize=(12, 9))
    nx.draw_networkx_edges(graph, place, width=widths, alpha=0.4)
    nx.draw_networkx_nodes(graph, place, node_size=sizes)
    nx.draw_networkx_labels(graph, place, nx.get_node_attributes(graph, "label"), font_size=7)
    plt.axis("off")
    plt.savefig(picture, bbox_inches="tight")


def report(graph, basis):
    label = graph.nodes(data="label")
    print(f"{graph.number_of_nodes()} agents, {graph.number_of_edges()} ties, {basis['eventCount']} events;", end=" ")
    print(f"{basis['factCount']} facts of {basis['sourceCount']} sources, data version {basis['dataVersion']}.")
    print("\nMost central (betweenness, unweighted and unnormalised):")
    central = nx.betweenness_centrality(graph, normalized=False)
    for agent in sorted(central, key=lambda one: (-central[one], one))[:5]:
        print(f"  {central[agent]:8.2f}  {label[agent]}")
    print("\nStrongest ties:")
    strongest = sorted(graph.edges(data=True), key=lambda tie: -tie[2]["weight"])[:5]
    for a, b, tie in strongest:
        print(f"  {tie['weight']:8.2f}  {label[a]} – {label[b]} ({tie['shared']} events, {tie['sourceCount']} sources)")
    print("\nKeep in mind:")
    for warning in basis["warnings"]:
        print(f"  {warning['code']}: {warning['sentence']}")


def main():
    options = argparse.ArgumentParser(description="Who keeps meeting in the same rooms?")
    options.add_argument("--address", default="http://127.0.0.1:4000/graphql", help="where Jejaring answers")
    options.add_argument("--scope", type=json.loads, default={}, help="the filter, as JSON")
    options.add_argument("--weight", default="COUNT", help="how strongly two agents are tied, such as NEWMAN")
    options.add_argument("--picture", default="coalition.png", help="the file to draw (.png, .pdf, .svg)")
    given = options.parse_args()
    client = Client(transport=RequestsHTTPTransport(url=given.address, retries=3, timeout=90))
    variables = {"scope": given.scope, "weight": given.weight}
    graph = network(client, variables)
    draw(graph, given.picture)
    report(graph, ask(client, BASIS, variables)["basis"])


if __name__ == "__main__":
    main()
