# Expected values for conditional uniform graph tests, from R's sna, and for null tables, from vegan.
#
#     apt-get install r-cran-sna r-cran-vegan
#     Rscript scripts/oracles/uniform_graphs.R > Tests/NetworkAlgorithmsTests/Oracles/uniform-graphs.json
#
# graphs: cug.test of transitivity (the share of two-paths that are closed; with directions, of ordered
#   ones i -> j -> k with i -> k), 4 000 draws, given size, edges or the dyad census. Its p is b / R.
# tables: 4 000 draws of simulate(nullmodel()) with r0, c0 and r00 of the number of pairs of rows
#   that share a column, and of the sum of squares of column sums and of row sums.

suppressPackageStartupMessages({library(sna); library(vegan)})
set.seed(12)
sink(stderr())

list1 <- function(x) paste0("[", paste(sprintf("%.15g", x), collapse = ", "), "]")
rows <- function(m) paste0("[", paste(apply(m, 1, list1), collapse = ",\n   "), "]")

asked <- function(g, mode, cmode) {
  test <- cug.test(g, gtrans, mode = mode, cmode = cmode, reps = 4000, FUN.args = list(mode = mode))
  sprintf(paste0('{"mode": "%s", "given": "%s", "ties": %s,\n "observed": %.15g,',
    ' "mean": %.15g, "deviation": %.15g, "upper": %.15g}'),
    mode, cmode, rows(g), test$obs.stat, mean(test$rep.stat), sd(test$rep.stat), test$pgteobs)
}
undirected <- matrix(0, 12, 12)
undirected[upper.tri(undirected)] <- rbinom(66, 1, 0.4)
undirected <- undirected + t(undirected)
directed <- matrix(rbinom(144, 1, 0.3), 12, 12)
directed <- pmax(directed, t(directed) * matrix(rbinom(144, 1, 0.4), 12, 12))
diag(directed) <- 0
graphs <- c(
  asked(undirected, "graph", "size"), asked(undirected, "graph", "edges"),
  asked(directed, "digraph", "size"), asked(directed, "digraph", "edges"),
  asked(directed, "digraph", "dyad.census"))

table <- matrix(rbinom(12 * 15, 1, rep(runif(12)^1.5, 15)), 12, 15)
measured <- function(m) {
  shared <- tcrossprod(m)
  c(sum(shared[upper.tri(shared)] > 0), sum(colSums(m)^2), sum(rowSums(m)^2))
}
drawn <- function(method) {
  values <- apply(simulate(nullmodel(table, method), 4000), 3, measured)
  sprintf('{"null": "%s", "mean": %s, "deviation": %s}', method, list1(rowMeans(values)),
    list1(apply(values, 1, sd)))
}
nulls <- sapply(c("r0", "c0", "r00"), drawn)

sink()
cat(sprintf('{"source": "sna %s, vegan %s, R %s",\n', packageVersion("sna"), packageVersion("vegan"),
  getRversion()))
cat(sprintf('"graphs": [%s],\n"table": %s,\n"nulls": [%s]}\n', paste(graphs, collapse = ",\n"),
  rows(table), paste(nulls, collapse = ",\n")))
