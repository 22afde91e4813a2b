# Prints what the R example draws for a scope, as JSON: labels with their boxes in inches, the legend, other lines.
# Arguments: address, a file to draw into, the scope, the folder of the example.

setwd(commandArgs(trailingOnly = TRUE)[4])
commandArgs <- function(trailingOnly = FALSE) if (trailingOnly) base::commandArgs(TRUE)[1:3] else character()
source("coalition.R")

drawn <- attendance_figure()
cairo_pdf(picture, width = WIDTH, height = HEIGHT)
print(drawn)
grid::grid.force()
all <- grid::grid.ls(print = FALSE)$name
grid::seekViewport(grep("^panel", grid::grid.ls(viewports = TRUE, grobs = FALSE, print = FALSE)$name, value = TRUE)[1])
labels <- lapply(grep("^textrepelgrob[0-9]+$", all, value = TRUE), function(name) {
  grob <- grid::grid.get(name)
  middle <- c(grid::convertX(grob$x, "inches", TRUE), grid::convertY(grob$y, "inches", TRUE))
  size <- c(grid::convertWidth(grid::grobWidth(grob), "inches", TRUE), grid::convertHeight(grid::grobHeight(grob), "inches", TRUE))
  start <- middle - size * c(grob$hjust, grob$vjust)
  list(text = grob$label, box = c(start, start + size))
})
invisible(dev.off())
written <- unlist(lapply(c(drawn$labels$title, drawn$labels$subtitle, drawn$labels$caption), strsplit, "\n"))
scales <- Filter(function(scale) !is.null(scale$labels) && is.character(scale$labels), drawn$scales$scales)
legend <- unique(c(unlist(lapply(scales, function(scale) scale$labels)), igraph::E(attr(drawn$data, "graph"))$meaning))
shapes <- c("16" = "circle", "15" = "square", "18" = "diamond")
own <- SECTORS[SECTORS$sector != "NONE", ]
sectors <- setNames(Map(c, shapes[as.character(own$shape)], own$colour, own$name), own$sector)
cat(toJSON(list(labels = labels, legend = legend, lines = written, sectors = sectors), auto_unbox = TRUE))
