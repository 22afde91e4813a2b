# Who keeps meeting in the same rooms? Asks Jejaring, builds a network, draws it, and reports.
#
#   install.packages(c("igraph", "jsonlite"))     # httr2 is used where it is installed
#   Rscript coalition.R http://127.0.0.1:4000/graphql coalition.pdf '{"from": "2023", "to": "2025"}' NEWMAN

suppressPackageStartupMessages(library(igraph))
library(jsonlite)

given <- commandArgs(trailingOnly = TRUE)
argument <- function(place, default) if (length(given) >= place) given[place] else default
address <- argument(1, "http://127.0.0.1:4000/graphql")
picture <- argument(2, "coalition.pdf")
scope <- fromJSON(argument(3, "{}"), simplifyVector = FALSE)
weight <- argument(4, "COUNT")

as_json <- function(value) toJSON(value, auto_unbox = TRUE, null = "null")

# One operation. Without httr2 it goes by GET, which base R can do.
ask <- function(query, after = NULL) {
  variables <- as_json(list(scope = scope, weight = weight, after = after))
  if (requireNamespace("httr2", quietly = TRUE)) {
    body <- paste0('{"query":', as_json(query), ',"variables":', variables, "}")
    request <- httr2::req_body_raw(httr2::request(address), body, "application/json")
    # An answer with errors says what is wrong: it is read whatever its status is.
    request <- httr2::req_error(request, is_error = function(response) FALSE)
    text <- httr2::resp_body_string(httr2::req_perform(request))
  } else {
    encoded <- vapply(c(query, variables), URLencode, "", reserved = TRUE)
    headers <- c(accept = "application/json", "apollo-require-preflight" = "true")
    connection <- url(sprintf("%s?query=%s&variables=%s", address, encoded[1], encoded[2]), headers = headers)
    on.exit(close(connection))
    text <- paste(readLines(connection, warn = FALSE, encoding = "UTF-8"), collapse = "\n")
  }
  answer <- fromJSON(text, flatten = TRUE)
  if (!is.null(answer$errors)) stop(paste(answer$errors$message, collapse = "\n"))
  answer$data$coAttendance
}

# All rows of a list as one table, page by page. A column that is null on a whole page is NA there.
rows <- function(list, fields, columns) {
  query <- sprintf(
    "query ($scope: Scope, $weight: TieWeight!, $after: String) {
      coAttendance(scope: $scope, weight: $weight) {
        %s(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { %s } }
      }
    }", list, fields)
  pages <- list()
  after <- NULL
  repeat {
    page <- ask(query, after)[[list]]
    values <- lapply(columns, function(column) {
      found <- page$nodes[[column]]
      if (is.null(found)) rep(NA, NROW(page$nodes)) else found
    })
    pages <- c(pages, list(as.data.frame(setNames(values, columns))))
    if (!page$pageInfo$hasNextPage) return(do.call(rbind, pages))
    after <- page$pageInfo$endCursor
  }
}

basis <- ask("query ($scope: Scope, $weight: TieWeight!) {
  coAttendance(scope: $scope, weight: $weight) {
    basis { agentCount eventCount factCount sourceCount dataVersion warnings { code sentence } }
  }
}")$basis

nodes <- rows("nodes", "agent { id label { text } } eventCount", c("agent.id", "agent.label.text", "eventCount"))
ties <- rows(
  "ties", "a { id } b { id } weight shared sourceCount",
  c("a.id", "b.id", "weight", "shared", "sourceCount")
)
vertices <- data.frame(
  name = nodes$agent.id,
  title = nodes$agent.label.text,
  events = nodes$eventCount
)
edges <- data.frame(from = ties$a.id, to = ties$b.id, ties[c("weight", "shared", "sourceCount")])
network <- graph_from_data_frame(edges, directed = FALSE, vertices = vertices)

set.seed(1)
pdf(picture, width = 12, height = 9)
plot(
  network,
  layout = layout_with_fr(network),
  vertex.label = V(network)$title,
  vertex.label.cex = 0.6,
  vertex.size = 3 + sqrt(V(network)$events),
  edge.width = 3 * E(network)$weight / max(E(network)$weight, 0)
)
invisible(dev.off())

cat(sprintf(
  "%d agents, %d ties, %d events; %d facts of %d sources, data version %s.\n",
  vcount(network), ecount(network), basis$eventCount, basis$factCount, basis$sourceCount, basis$dataVersion
))
cat("\nMost central (betweenness, unweighted and unnormalised):\n")
central <- betweenness(network, directed = FALSE, weights = NA)
first <- head(order(-central, V(network)$name), 5)
cat(sprintf("  %8.2f  %s\n", central[first], V(network)$title[first]), sep = "")
cat("\nStrongest ties:\n")
strongest <- head(order(-E(network)$weight), 5)
title <- function(id) vertices$title[match(id, vertices$name)]
cat(with(edges[strongest, ], sprintf(
  "  %8.2f  %s – %s (%d events, %d sources)\n", weight, title(from), title(to), shared, sourceCount
)), sep = "")
cat("\nKeep in mind:\n")
cat(sprintf("  %s: %s\n", basis$warnings$code, basis$warnings$sentence), sep = "")
