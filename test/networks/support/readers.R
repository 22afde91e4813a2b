# Reads the network files of each folder given with R's igraph, and prints what it found as JSON.
suppressPackageStartupMessages({
  library(igraph)
  library(jsonlite)
})

summary_of <- function(graph, label) {
  list(
    nodes = vcount(graph),
    directed = is_directed(graph),
    # As texts: toJSON rounds to 15 digits.
    weights = as.list(sprintf("%.17g", sort(as.numeric(E(graph)$weight)))),
    isolates = sum(degree(graph) == 0),
    labels = as.list(vertex_attr(graph, label))
  )
}

readings <- function(folder) {
  file <- function(name) file.path(folder, paste0("network.", name))
  directed <- basename(folder) == "directed"
  nodes <- read.csv(file("nodes.csv"), na.strings = "", encoding = "UTF-8")
  ties <- read.csv(file("ties.csv"), na.strings = "", encoding = "UTF-8")
  graphml <- read_graph(file("graphml"), format = "graphml")
  found <- list(
    graphml = c(summary_of(graphml, "label"), list(licence = graphml$licence)),
    net = summary_of(read_graph(file("net"), format = "pajek"), "name"),
    csv = c(
      summary_of(graph_from_data_frame(ties, directed, nodes), "label"),
      list(licence = fromJSON(file("about.json"))$licence)
    )
  )
  if (basename(folder) == "undirected") {
    cited <- function(tie) tie[c("eventCount", "eventIds", "address")]
    beside <- read.csv(file("citations.csv"), na.strings = "", encoding = "UTF-8")
    found$cited <- list(
      graphml = cited(edge_attr(graphml, index = 2)),
      csv = cited(as.list(ties[2, ])),
      citations = cited(as.list(beside[2, ]))
    )
  }
  # igraph reads no two-mode DL.
  if (basename(folder) != "two_mode") {
    found$dl <- summary_of(read_graph(file("dl"), format = "dl", directed = directed), "name")
  }
  found
}

folders <- commandArgs(trailingOnly = TRUE)
found <- lapply(folders, readings)
names(found) <- basename(folders)
cat(toJSON(found, auto_unbox = TRUE))
