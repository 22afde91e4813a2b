"""Who keeps meeting in the same rooms? Asks Jejaring, draws who was where, and reports who is tied to whom.

    pip install 'gql[requests]' networkx matplotlib adjustText
    python coalition.py --scope '{"datasets": ["women-homeworkers"], "hosts": "INCLUDE"}' --weight NEWMAN
"""

import argparse
import json
import sys

import networkx as nx
from gql import Client, gql
from gql.transport.exceptions import TransportConnectionFailed, TransportProtocolError, TransportServerError
from gql.transport.requests import RequestsHTTPTransport

import picture

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

ATTENDANCE_BASIS = """
query ($scope: Scope) {
  attendance(scope: $scope) {
    basis {
      factCount sourceCount dataVersion warnings { code sentence }
      sources(first: 5) { nodes { label { text } publisher published } }
    }
  }
}"""

ROWS = """
query ($scope: Scope, $after: String) {
  attendance(scope: $scope) {
    rows(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        counted hostSide participationStatus capacity
        countedAs { id label { text } ... on Organisation { acronym sector } }
        event { id start label { text } }
      }
    }
  }
}"""


def ask(client, text, variables):
    """The answer of the one question that a document asks."""
    document = gql(text)
    document.variable_values = variables
    (answer,) = client.execute(document).values()
    return answer


def rows(client, text, name, variables):
    """All rows of a list, page by page."""
    after = None
    while True:
        page = ask(client, text, {**variables, "after": after})[name]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def ties_of(client, variables):
    """Agents tied by the events that they share."""
    graph = nx.Graph()
    for row in rows(client, NODES, "nodes", variables):
        agent = row["agent"]
        graph.add_node(agent["id"], label=agent["label"]["text"], events=row["eventCount"])
    for row in rows(client, TIES, "ties", variables):
        tie = {key: row[key] for key in ("weight", "shared", "sourceCount")}
        graph.add_edge(row["a"]["id"], row["b"]["id"], **tie)
    return graph


def attendance_of(client, scope):
    """Agents and the events that they are counted at: the network that is drawn."""
    graph = nx.Graph()
    for row in rows(client, ROWS, "rows", {"scope": scope}):
        if not row["counted"]:
            continue
        agent, event = row["countedAs"], row["event"]
        name = picture.label_of(agent.get("acronym"), agent["label"]["text"])
        graph.add_node(agent["id"], event=False, label=name, sector=agent.get("sector"))
        title = " ".join(filter(None, [event["start"], event["label"]["text"]]))
        graph.add_node(event["id"], event=True, label=picture.label_of(None, title))
        before = graph.get_edge_data(agent["id"], event["id"], {"host": False, "certain": False})
        came = row["participationStatus"] == "ATTENDED" and row["capacity"] != "MEMBER"
        tie = {"host": before["host"] or row["hostSide"], "certain": before["certain"] or came}
        graph.add_edge(agent["id"], event["id"], **tie)
    return graph


def figure_of(client, scope):
    """Who was where, with what the picture rests on and what limits it; None where nobody is counted."""
    graph = attendance_of(client, scope)
    if not graph:
        return None
    basis = ask(client, ATTENDANCE_BASIS, {"scope": scope})["basis"]
    events = sum(is_event for _, is_event in graph.nodes(data="event"))
    above = [
        f"{len(graph) - events} organisations, {events} events, {graph.number_of_edges()} participations; "
        f"{basis['factCount']} facts of {basis['sourceCount']} sources, data version {basis['dataVersion']}. "
        "Places in the picture mean nothing.",
        *(f"{warning['code']}: {warning['sentence']}" for warning in basis["warnings"]),
    ]
    sources = basis["sources"]["nodes"]
    parts = ([source["label"]["text"], source["publisher"], source["published"]] for source in sources)
    below = [f"Source: {' · '.join(filter(None, source))}" for source in parts]
    more = basis["sourceCount"] - len(sources)
    if more > 0:
        below.append(f"… and {more} more sources.")
    return picture.figure(graph, "Who was at which event?", above, below)


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
    client = Client(transport=RequestsHTTPTransport(url=given.address, timeout=90))
    variables = {"scope": given.scope, "weight": given.weight}
    try:
        report(ties_of(client, variables), ask(client, BASIS, variables)["basis"])
        figure = figure_of(client, given.scope)
    except (TransportConnectionFailed, TransportProtocolError, TransportServerError):
        sys.exit(
            f"No Jejaring answers at {given.address}: start one with `npm run demo` or `npx jejaring serve`, "
            "or say with --address where it is."
        )
    if figure:
        figure.savefig(given.picture, dpi=150)
    else:
        print("\nNobody is counted: there is nothing to draw.")


if __name__ == "__main__":
    main()
