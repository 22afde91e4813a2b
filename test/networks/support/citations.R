# Reads the citations of the ties of network.* in a folder with R's igraph, and prints them as JSON.
suppressPackageStartupMessages({
  library(igraph)
  library(jsonlite)
})

folder <- commandArgs(trailingOnly = TRUE)
file <- function(name) file.path(folder, paste0("network.", name))
rows <- function(a, b, events, sources) unname(cbind(a, b, events, sources))

graph <- read_graph(file("graphml"), format = "graphml")
of_ends <- ends(graph, E(graph), names = FALSE)
ids <- V(graph)$id
csv <- read.csv(file("ties.csv"), na.strings = "", encoding = "UTF-8")
dl <- read_graph(file("dl"), format = "dl", directed = FALSE)
beside <- read.csv(file("citations.csv"), na.strings = "", encoding = "UTF-8")
nodes <- read.csv(file("nodes.csv"), na.strings = "", encoding = "UTF-8")
is_tie <- mapply(function(a, b) are_adjacent(dl, a, b), beside$sourceNumber, beside$targetNumber)

cat(toJSON(list(
  "igraph GraphML" = rows(ids[of_ends[, 1]], ids[of_ends[, 2]], E(graph)$eventIds, E(graph)$sourceIds),
  CSV = rows(csv$source, csv$target, csv$eventIds, csv$sourceIds),
  "igraph DL with the table beside it" = rows(
    nodes$id[beside$sourceNumber][is_tie],
    nodes$id[beside$targetNumber][is_tie],
    beside$eventIds[is_tie],
    beside$sourceIds[is_tie]
  )
)))
