# Draws who was at which event: organisations by sector, events as bars, labels that do not overlap.

suppressPackageStartupMessages({
  library(igraph)
  library(ggraph)
})

# Shape, colour and name of each sector, as in Jejaring's own pictures: the hue says the family, the shape its member.
SECTORS <- read.table(header = TRUE, sep = ",", strip.white = TRUE, comment.char = "", text = "
  sector,            shape, colour,  name
  STATE,             16,    #354396, state
  NHRI,              16,    #EA07B6, human rights institution
  LABOUR,            16,    #BA6918, labour
  CSO,               16,    #009B75, civil society
  BUSINESS,          16,    #8E4317, business
  RESEARCH,          16,    #3F0555, research
  MEDIA,             15,    #3F0555, media
  PROFESSIONAL,      15,    #BA6918, professional
  FAITH,             15,    #009B75, faith
  DONOR,             15,    #8E4317, donor
  INTERGOVERNMENTAL, 15,    #354396, intergovernmental
  MULTI_STAKEHOLDER, 18,    #009B75, multi-stakeholder
  OTHER,             16,    #416E75, other sector
  NONE,              16,    #416E75, sector not stated
")
options(lifecycle_verbosity = "quiet") # ggraph and ggplot2 differ in what they call the width of lines
INK <- "#1B1F22"
QUIET <- "#566066"
LINE <- "#8A969C"
WIDTH <- 12
HEIGHT <- 9.5

# What a node is called: its acronym, else its name in at most two lines of 22 characters, cut at words.
label_of <- function(acronym, name) {
  short <- vapply(strwrap(name, 23, simplify = FALSE), function(lines) {
    second <- if (nchar(lines[2]) %in% 22) sub(" \\S+$", "", lines[2]) else lines[2]
    if (length(lines) > 2) lines[2] <- paste0(second, "…")
    paste(head(lines, 2), collapse = "\n")
  }, "")
  ifelse(is.na(acronym), short, acronym)
}

lines_of <- function(texts, width) paste(unlist(lapply(texts, strwrap, width)), collapse = "\n")

# A two-mode network as a figure, with its title and the lines above and below it.
# Vertices have `label`, `event` (whether it is one) and `sector` ("NONE": nobody states it); edges `host`, `certain`.
figure <- function(network, title, above, below) {
  meanings <- c("took part", "host side", "took part: invited, or members only", "host side: invited, or members only")
  E(network)$meaning <- meanings[1 + E(network)$host + 2 * !E(network)$certain]
  there <- intersect(meanings, E(network)$meaning)
  set.seed(1)
  place <- create_layout(network, layout = "kk")
  agents <- place[!place$event, ]
  drawn <- SECTORS[SECTORS$sector %in% agents$sector, ]
  counts <- table(agents$sector)
  drawn$text <- sprintf("%s (%d)", drawn$name, counts[drawn$sector])
  events <- sprintf("event (%d)", sum(place$event))
  bar <- c(diff(range(place$x)), diff(range(place$y))) * c(0.025, 0.012)
  ggraph(place) +
    geom_edge_link(aes(edge_width = meaning, edge_linetype = meaning), colour = LINE) +
    geom_node_point(aes(filter = !event, colour = sector, shape = sector), size = 3.2) +
    geom_node_tile(aes(filter = event, fill = "event"), width = bar[1], height = bar[2]) +
    geom_node_text(
      aes(label = label, fontface = ifelse(event, "bold", "plain")),
      repel = TRUE, seed = 1, size = 2.7, lineheight = 0.95, colour = INK, bg.color = "white", bg.r = 0.12,
      box.padding = 0.2, point.padding = 0.35, min.segment.length = 0.3, segment.colour = LINE, segment.size = 0.3,
      max.overlaps = Inf, max.time = Inf, max.iter = 20000
    ) +
    scale_colour_manual(NULL, values = drawn$colour, breaks = drawn$sector, labels = drawn$text) +
    scale_shape_manual(NULL, values = drawn$shape, breaks = drawn$sector, labels = drawn$text) +
    scale_fill_manual(NULL, values = INK, labels = events) +
    scale_edge_width_manual(NULL, values = setNames(c(0.4, 1, 0.4, 1), meanings), limits = there) +
    scale_edge_linetype_manual(
      NULL, values = setNames(c("solid", "solid", "dashed", "dashed"), meanings), limits = there
    ) +
    guides(
      colour = guide_legend(order = 1), shape = guide_legend(order = 1),
      fill = guide_legend(order = 2, keyheight = unit(0.4, "lines")),
      edge_width = guide_legend(order = 3), edge_linetype = guide_legend(order = 3)
    ) +
    scale_x_continuous(expand = expansion(0.08)) +
    labs(title = title, subtitle = lines_of(above, 170), caption = lines_of(below, 170)) +
    theme_void() +
    theme(
      plot.margin = margin(10, 10, 10, 10), plot.background = element_rect(fill = "white", colour = NA),
      plot.title.position = "plot", plot.caption.position = "plot",
      plot.title = element_text(colour = INK, size = 14, margin = margin(b = 6)),
      plot.subtitle = element_text(colour = QUIET, size = 8, lineheight = 1.15),
      plot.caption = element_text(colour = QUIET, size = 8, lineheight = 1.15, hjust = 0),
      legend.text = element_text(colour = INK, size = 8), legend.justification = "top"
    )
}

save_figure <- function(drawn, file) {
  # The device for PDF that knows letters beyond Latin-1.
  device <- if (grepl("\\.pdf$", file)) cairo_pdf
  ggplot2::ggsave(file, drawn, device = device, width = WIDTH, height = HEIGHT, dpi = 150)
}
