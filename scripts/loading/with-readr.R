# Reads tables of a folder with readr and writes each as JSON, column by column: FOLDER OUT guess|load TABLE...
given <- commandArgs(trailingOnly = TRUE)
folder <- given[1]

text <- function(values) {
  if (is.list(values)) return(vapply(values, function(list) as.character(jsonlite::toJSON(as.character(list))), ""))
  if (is.numeric(values) && !inherits(values, c("Date", "POSIXct", "difftime"))) {
    return(ifelse(is.na(values), NA, sprintf("%.17g", values)))
  }
  written <- if (inherits(values, "Date")) format(values, "%Y-%m-%d") else as.character(values)
  ifelse(is.na(values), NA, written)
}

if (given[3] == "load") source(file.path(folder, "load.R"), chdir = TRUE)
for (name in given[-(1:3)]) {
  table <- if (given[3] == "load") {
    load_table(name)
  } else {
    readr::read_csv(file.path(folder, paste0(name, ".csv")), show_col_types = FALSE, progress = FALSE)
  }
  jsonlite::write_json(lapply(table, text), file.path(given[2], paste0(name, ".json")), na = "null")
}
