"""Prints what the Python example draws for a scope, as JSON: labels with their boxes in pixels, the legend, other lines."""

import json
import sys

address, scope, folder = sys.argv[1:]
sys.path.insert(0, folder)

from gql import Client
from gql.transport.requests import RequestsHTTPTransport

import coalition
import picture

figure = coalition.figure_of(Client(transport=RequestsHTTPTransport(url=address)), json.loads(scope))
(axes,) = figure.axes
figure.draw_without_rendering()
shown = [text for text in axes.texts if text.get_visible()]
boxes = [{"text": text.get_text(), "box": text.get_window_extent().extents.tolist()} for text in shown]
legend = [text.get_text() for text in axes.get_legend().get_texts()]
lines = [line for text in figure.texts for line in text.get_text().split("\n")]
shapes = {"o": "circle", "s": "square", "D": "diamond"}
sectors = {sector: [shapes[shape], *look] for sector, (shape, *look) in picture.SECTORS.items()}
print(json.dumps({"labels": boxes, "legend": legend, "lines": lines, "sectors": sectors}))
