# Reads columns of the ties of attendance.graphml and of the nodes of measured.graphml in a folder with R's igraph, as JSON.
suppressPackageStartupMessages({
  library(igraph)
  library(jsonlite)
})

given <- commandArgs(trailingOnly = TRUE)
graph <- function(name) read_graph(file.path(given[1], paste0(name, ".graphml")), format = "graphml")
# What is blank is "" among texts, and NaN among numbers.
columns <- function(values, names) {
  read <- as.data.frame(values[strsplit(names, ",")[[1]]])
  for (name in names(read)) {
    blank <- is.na(read[[name]]) | read[[name]] == ""
    read[[name]][blank] <- NA
  }
  read
}

attendance <- graph("attendance")
measured <- graph("measured")
both <- ends(attendance, E(attendance), names = FALSE)
ids <- V(attendance)$id
ends_of <- data.frame(a = pmin(ids[both[, 1]], ids[both[, 2]]), b = pmax(ids[both[, 1]], ids[both[, 2]]))

cat(toJSON(list("igraph GraphML" = list(
  ties = cbind(ends_of, columns(edge_attr(attendance), given[2])),
  nodes = cbind(data.frame(id = V(measured)$id), columns(vertex_attr(measured), given[3]))
)), dataframe = "values", na = "null", digits = NA))
