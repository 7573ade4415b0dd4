# Expected values for the tests of QAP correlation, from R's sna.
#
#     apt-get install r-cran-sna r-cran-network
#     Rscript scripts/oracles/qap.R > Tests/NetworkAlgorithmsTests/Oracles/qap.json
#
# gcor with mode "graph": Pearson's correlation over the unordered pairs, without the diagonal.
# qaptest draws 20 000 permutations; its shares are those of permuted values at least (upper) and at
# most (lower) as large as the observed one.

suppressPackageStartupMessages({library(sna); library(network)})
set.seed(4)

symmetric <- function(n, chance, valued) {
  m <- rgraph(n, mode = "graph", tprob = chance)
  if (valued) {
    w <- matrix(sample(1:5, n * n, replace = TRUE), n)
    w[lower.tri(w)] <- t(w)[lower.tri(w)]
    m <- m * w
  }
  m
}

ties <- function(m) {
  at <- which(upper.tri(m) & m != 0, arr.ind = TRUE)
  paste0("[", paste(apply(at, 1, function(p)
    sprintf("[%d, %d, %g]", p[1] - 1, p[2] - 1, m[p[1], p[2]])), collapse = ", "), "]")
}

noisy <- function(m, flips) {
  for (k in seq_len(flips)) {
    p <- sample(nrow(m), 2)
    m[p[1], p[2]] <- m[p[2], p[1]] <- 1 - min(1, m[p[1], p[2]])
  }
  m
}

base <- symmetric(12, 0.3, FALSE)
cases <- list(
  "present, alike" = list(base, noisy(base, 12)),
  "present, apart" = list(symmetric(15, 0.25, FALSE), symmetric(15, 0.4, FALSE)),
  "strengths, apart" = list(symmetric(14, 0.3, TRUE), symmetric(14, 0.5, TRUE)),
  "strengths, against" = {
    m <- symmetric(10, 0.4, TRUE)
    list(m, ifelse(m == 0, 1, 0) * (1 - diag(10)))
  }
)

lines <- sapply(names(cases), function(name) {
  a <- cases[[name]][[1]]; b <- cases[[name]][[2]]
  test <- qaptest(list(a, b), gcor, g1 = 1, g2 = 2, reps = 20000, mode = "graph")
  sprintf(
    '{"name": "%s", "nodes": %d, "first": %s, "second": %s,\n "correlation": %.15g, "upper": %.15g, "lower": %.15g}',
    name, nrow(a), ties(a), ties(b), gcor(a, b, mode = "graph"), test$pgreq, test$pleeq)
})
cat(sprintf('{"source": "sna %s, R %s", "convention": "gcor(mode = \\"graph\\"), qaptest(reps = 20000)",\n"cases": [\n%s\n]}\n',
  packageVersion("sna"), getRversion(), paste(lines, collapse = ",\n")))
