# What R's igraph makes of agents and events, agents without an event among them. In: a row for each agent, its id and
# its events (0 or 1); out: a row for each agent.
suppressMessages(library(igraph))
A <- as.matrix(read.csv(file("stdin"), row.names = 1))
P <- A %*% t(A)
diag(P) <- 0
g <- graph_from_adjacency_matrix(P, mode = "undirected", weighted = TRUE)
write.csv(
  data.frame(
    degree = degree(g), strength = strength(g),
    betweenness = betweenness(g, weights = NA), constraint = constraint(g), coreNumber = coreness(g),
    eventCount = rowSums(A)
  )
)
