# Expected values for the tests of chance, from R's sna, vegan and multtest.
#
#     apt-get install r-cran-sna r-cran-network r-cran-vegan r-bioc-multtest
#     Rscript scripts/oracles/chance.R > Tests/NetworkAlgorithmsTests/Oracles/chance.json
#
# regressions: netlm(mode = "graph", nullhyp = "qapspp"), Dekker's double semi-partialling. Its
#   shares are b / R; intercept first.
# curves: specaccum(method = "exact"), the mean number of active actors at 1, 2, … events.
# nulls: oecosimu(method = "curveball", burnin = 2000, thin = 200), 4 000 draws of the number of pairs
#   of actors that meet, and of those that meet twice or more.
# families: mt.maxT over all permutations of two groups (the observed one among them), with the
#   statistics of every permutation from mt.sample.teststat.
# uniform: cug.test(cmode = "edges") of transitivity, 4 000 draws.

suppressPackageStartupMessages({library(sna); library(network); library(vegan); library(multtest)})
set.seed(8)
sink(stderr())  # multtest tells its progress

number <- function(x) ifelse(is.na(x), "null", sprintf("%.15g", x))
list1 <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")
rows <- function(m) paste0("[", paste(apply(m, 1, list1), collapse = ",\n   "), "]")
symmetric <- function(n, draw) {
  m <- matrix(0, n, n)
  m[upper.tri(m)] <- draw(n * (n - 1) / 2)
  m + t(m)
}

# Regressions.
regression <- function(name, y, xs) {
  fit <- netlm(y, xs, mode = "graph", nullhyp = "qapspp", reps = 2000)
  lower <- y[lower.tri(y)]
  left <- sum(fit$residuals^2) / sum((lower - mean(lower))^2)
  pairs <- length(lower)
  sprintf(paste0(
    '{"name": "%s", "ties": %s,\n "others": [%s],\n "estimates": %s, "scores": %s,',
    ' "rSquared": %.15g, "adjusted": %.15g, "upper": %s, "lower": %s}'),
    name, rows(y), paste(sapply(xs, rows), collapse = ",\n  "), list1(fit$coefficients),
    list1(fit$tstat), 1 - left, 1 - left * (pairs - 1) / (pairs - length(fit$coefficients)), list1(fit$pgreq), list1(fit$pleeq))
}
x1 <- symmetric(12, function(k) rbinom(k, 1, 0.4))
x2 <- symmetric(12, function(k) rbinom(k, 4, 0.4) + 0)
size <- round(runif(12) * 10)
x3 <- abs(outer(size, size, "-"))
noise <- symmetric(12, function(k) sample(0:4, k, replace = TRUE))
regressions <- c(
  regression("two that matter", 2 * x1 + x2 + noise, list(x1, x2, x3)),
  regression("none that matters", noise, list(x1, x3)),
  regression("alike", 3 * x1 + noise, list(x1, x1 + 0.3 * x2)))

# Curves.
rare <- matrix(rbinom(15 * 20, 1, rep(runif(20)^2, each = 15)), 15, 20)
curve <- specaccum(rare, method = "exact")
curves <- sprintf('{"events": %s,\n "richness": %s}', rows(rare), list1(curve$richness))

# Nulls. vegan's rows are our events.
meet <- function(m) { s <- crossprod(m); s <- s[upper.tri(s)]; c(sum(s > 0), sum(s > 1)) }
null <- oecosimu(rare, meet, "curveball", nsimul = 4000, burnin = 2000, thin = 200)
drawn <- null$oecosimu$simulated
nulls <- sprintf('{"events": %s,\n "observed": %s, "mean": %s, "deviation": %s}',
  rows(rare), list1(meet(rare)), list1(rowMeans(drawn)), list1(apply(drawn, 1, sd)))

# Families.
measured <- matrix(round(rnorm(6 * 8), 2), 6, 8)
measured[1, 1:4] <- measured[1, 1:4] + 3
measured[2, 1:4] <- measured[2, 1:4] + 2
measured[3, 1:4] <- measured[3, 1:4] - 2
groups <- rep(1:0, each = 4)
family <- function(side) {
  p <- mt.maxT(measured, groups, test = "t", side = side, B = 0)
  p[order(p$index), "adjp"]
}
statistics <- t(sapply(1:6, function(k) mt.sample.teststat(measured[k, ], groups, test = "t", B = 0)))
families <- sprintf('{"observed": %s,\n "all": %s,\n "both": %s, "upper": %s, "lower": %s}',
  list1(mt.teststat(measured, groups, test = "t")), rows(statistics), list1(family("abs")),
  list1(family("upper")), list1(family("lower")))

# Uniform graphs.
g <- symmetric(14, function(k) rbinom(k, 1, 0.35))
test <- cug.test(g, gtrans, mode = "graph", cmode = "edges", reps = 4000,
  FUN.args = list(mode = "graph"))
uniform <- sprintf('{"ties": %s,\n "observed": %.15g, "mean": %.15g, "deviation": %.15g}',
  rows(g), test$obs.stat, mean(test$rep.stat), sd(test$rep.stat))

sink()
cat(sprintf('{"source": "sna %s, vegan %s, multtest %s, R %s",\n',
  packageVersion("sna"), packageVersion("vegan"), packageVersion("multtest"), getRversion()))
cat(sprintf('"regressions": [%s],\n"curves": [%s],\n"nulls": [%s],\n"families": [%s],\n"uniform": [%s]}\n',
  paste(regressions, collapse = ",\n"), curves, nulls, families, uniform))
