# Who keeps meeting in the same rooms? Asks Jejaring, draws who was where, and reports who is tied to whom.
#
#   install.packages(c("igraph", "jsonlite", "ggraph", "ggrepel"))     # httr2 is used where it is installed
#   Rscript coalition.R http://127.0.0.1:4000/graphql coalition.pdf \
#     '{"datasets": ["women-homeworkers"], "hosts": "INCLUDE"}' NEWMAN

library(jsonlite)
# Rscript says where the script is; whoever sources it stands in its folder.
script <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
source(file.path(if (length(script)) dirname(script) else ".", "picture.R"))

given <- commandArgs(trailingOnly = TRUE)
argument <- function(place, default) if (length(given) >= place) given[place] else default
address <- argument(1, "http://127.0.0.1:4000/graphql")
picture <- argument(2, "coalition.pdf")
scope <- fromJSON(argument(3, "{}"), simplifyVector = FALSE)
weight <- argument(4, "COUNT")

as_json <- function(value) toJSON(value, auto_unbox = TRUE, null = "null")

nobody_answers <- function() {
  message(sprintf(paste(
    "No Jejaring answers at %s: start one with `npm run demo` or `npx jejaring serve`,",
    "or give its address as the first argument."
  ), address))
  quit(save = "no", status = 1)
}

# The text of the answer to one operation. Without httr2 it goes by GET, which base R can do.
answer_text <- function(query, variables) {
  if (requireNamespace("httr2", quietly = TRUE)) {
    body <- paste0('{"query":', as_json(query), ',"variables":', variables, "}")
    request <- httr2::req_body_raw(httr2::request(address), body, "application/json")
    # An answer with errors says what is wrong: it is read whatever its status is.
    request <- httr2::req_error(request, is_error = function(response) FALSE)
    return(httr2::resp_body_string(tryCatch(httr2::req_perform(request), httr2_failure = function(e) nobody_answers())))
  }
  encoded <- vapply(c(query, variables), URLencode, "", reserved = TRUE)
  headers <- c(accept = "application/json", "apollo-require-preflight" = "true")
  connection <- url(sprintf("%s?query=%s&variables=%s", address, encoded[1], encoded[2]), headers = headers)
  on.exit(close(connection))
  tryCatch(open(connection, "r"), warning = function(failure) {
    if (grepl("HTTP status", conditionMessage(failure))) stop(failure)
    nobody_answers()
  })
  paste(readLines(connection, warn = FALSE, encoding = "UTF-8"), collapse = "\n")
}

# The answer of the one question that an operation asks.
ask <- function(query, after = NULL) {
  variables <- as_json(list(scope = scope, weight = weight, after = after))
  answer <- fromJSON(answer_text(query, variables), flatten = TRUE)
  if (!is.null(answer$errors)) stop(paste(answer$errors$message, collapse = "\n"))
  answer$data[[1]]
}

# The questions that are asked: their variables, and their field.
CO_ATTENDANCE <- c("$scope: Scope, $weight: TieWeight!", "coAttendance(scope: $scope, weight: $weight)")
ATTENDANCE <- c("$scope: Scope", "attendance(scope: $scope)")

operation <- function(question, selection, more = "") {
  sprintf("query (%s%s) { %s { %s } }", question[1], more, question[2], selection)
}

# A column of a table, NA where it is null in all its rows.
column_of <- function(table, column) {
  found <- table[[column]]
  if (is.null(found)) rep(NA, NROW(table)) else found
}

# All rows of a list as one table, page by page.
rows <- function(question, list, fields, columns) {
  page_of <- sprintf("%s(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { %s } }", list, fields)
  query <- operation(question, page_of, ", $after: String")
  pages <- list()
  after <- NULL
  repeat {
    page <- ask(query, after)[[list]]
    values <- lapply(columns, function(column) column_of(page$nodes, column))
    pages <- c(pages, list(as.data.frame(setNames(values, columns))))
    if (!page$pageInfo$hasNextPage) return(do.call(rbind, pages))
    after <- page$pageInfo$endCursor
  }
}

# Agents and the events that they are counted at: the network that is drawn. NULL where nobody is counted.
attendance_network <- function() {
  found <- rows(
    ATTENDANCE, "rows",
    "counted hostSide participationStatus capacity
     countedAs { id label { text } ... on Organisation { acronym sector } } event { id start label { text } }",
    c(
      "counted", "hostSide", "participationStatus", "capacity", "countedAs.id", "countedAs.label.text",
      "countedAs.acronym", "countedAs.sector", "event.id", "event.start", "event.label.text"
    )
  )
  found <- found[found$counted, ]
  if (nrow(found) == 0) return(NULL)
  agents <- with(found, data.frame(
    name = countedAs.id, event = rep(FALSE, nrow(found)),
    label = label_of(countedAs.acronym, countedAs.label.text),
    sector = ifelse(is.na(countedAs.sector), "NONE", countedAs.sector)
  ))
  found$title <- trimws(paste(ifelse(is.na(found$event.start), "", found$event.start), found$event.label.text))
  events <- with(found, data.frame(
    name = event.id, event = rep(TRUE, nrow(found)),
    label = label_of(rep(NA, nrow(found)), title),
    sector = rep("NONE", nrow(found))
  ))
  came <- found$participationStatus == "ATTENDED" & found$capacity != "MEMBER"
  ties <- data.frame(from = found$countedAs.id, to = found$event.id, host = found$hostSide, certain = came)
  # One tie for each agent and event: of the host side, or there for certain, where one of its rows says so.
  ties <- aggregate(cbind(host, certain) ~ from + to, ties, any)
  graph_from_data_frame(ties, directed = FALSE, vertices = unique(rbind(agents, events)))
}

# Who was where, with what the picture rests on and what limits it; NULL where nobody is counted.
attendance_figure <- function() {
  network <- attendance_network()
  if (is.null(network)) return(NULL)
  basis <- ask(operation(ATTENDANCE, "basis {
    factCount sourceCount dataVersion warnings { code sentence }
    sources(first: 5) { nodes { label { text } publisher published } }
  }"))$basis
  events <- sum(V(network)$event)
  above <- c(
    sprintf(
      "%d organisations, %d events, %d participations; %d facts of %d sources, data version %s. %s",
      vcount(network) - events, events, ecount(network), basis$factCount, basis$sourceCount, basis$dataVersion,
      "Places in the picture mean nothing."
    ),
    sprintf("%s: %s", basis$warnings$code, basis$warnings$sentence)
  )
  sources <- basis$sources$nodes
  parts <- lapply(c("label.text", "publisher", "published"), function(column) column_of(sources, column))
  joined <- apply(do.call(cbind, parts), 1, function(part) paste(na.omit(part), collapse = " · "))
  below <- sprintf("Source: %s", joined)
  more <- basis$sourceCount - NROW(sources)
  if (more > 0) below <- c(below, sprintf("… and %d more sources.", more))
  figure(network, "Who was at which event?", above, below)
}

report <- function() {
  basis <- ask(operation(CO_ATTENDANCE, "basis {
    agentCount eventCount factCount sourceCount dataVersion warnings { code sentence }
  }"))$basis

  nodes <- rows(
    CO_ATTENDANCE, "nodes", "agent { id label { text } } eventCount",
    c("agent.id", "agent.label.text", "eventCount")
  )
  ties <- rows(
    CO_ATTENDANCE, "ties", "a { id } b { id } weight shared sourceCount",
    c("a.id", "b.id", "weight", "shared", "sourceCount")
  )
  vertices <- data.frame(
    name = nodes$agent.id,
    title = nodes$agent.label.text,
    events = nodes$eventCount
  )
  edges <- data.frame(from = ties$a.id, to = ties$b.id, ties[c("weight", "shared", "sourceCount")])
  network <- graph_from_data_frame(edges, directed = FALSE, vertices = vertices)

  cat(sprintf(
    "%d agents, %d ties, %d events; %d facts of %d sources, data version %s.\n",
    vcount(network), ecount(network), basis$eventCount, basis$factCount, basis$sourceCount, basis$dataVersion
  ))
  cat("\nMost central (betweenness, unweighted and unnormalised):\n")
  central <- betweenness(network, directed = FALSE, weights = NA)
  first <- head(order(-central, vertices$name), 5)
  cat(sprintf("  %8.2f  %s\n", central[first], vertices$title[first]), sep = "")
  cat("\nStrongest ties:\n")
  strongest <- head(order(-edges$weight), 5)
  title <- function(id) vertices$title[match(id, vertices$name)]
  cat(with(edges[strongest, ], sprintf(
    "  %8.2f  %s – %s (%d events, %d sources)\n", weight, title(from), title(to), shared, sourceCount
  )), sep = "")
  cat("\nKeep in mind:\n")
  cat(sprintf("  %s: %s\n", basis$warnings$code, basis$warnings$sentence), sep = "")
}

if (sys.nframe() == 0) {
  report()
  drawn <- attendance_figure()
  if (is.null(drawn)) cat("\nNobody is counted: there is nothing to draw.\n") else save_figure(drawn, picture)
}
