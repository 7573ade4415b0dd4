# Expected values for the tests of cumulative incidence, from R's survival.
#
#     Rscript scripts/oracles/cumulative_incidence.R \
#       > Tests/ClusterEvaluationTests/Oracles/cumulative_incidence.json
#
# survfit with one row a subject: entry, time, and which of two events ended the watch. Its standard
# errors are those of the infinitesimal jackknife where there are competing events, and Greenwood's
# where there are none.

suppressPackageStartupMessages(library(survival))
set.seed(5)

watched <- function(n, late, competing) {
  entry <- ifelse(runif(n) < late, sample(1:200, n, replace = TRUE), 0)
  time <- entry + sample(1:900, n, replace = TRUE)
  ends <- if (competing) c("event", "event", "competing", "lost") else c("event", "event", "lost")
  data.frame(entry, time, end = sample(ends, n, replace = TRUE))
}

estimate <- function(data, at) {
  data$end <- factor(data$end, levels = c("lost", "event", "competing"))
  competing <- any(data$end == "competing")
  fit <- if (competing) {
    survfit(Surv(entry, time, end) ~ 1, data, id = seq_len(nrow(data)), conf.type = "log-log")
  } else {
    survfit(Surv(entry, time, end == "event") ~ 1, data, conf.type = "log-log")
  }
  found <- summary(fit, times = at, extend = TRUE)
  if (!competing) return(c(1 - found$surv, found$std.err))
  column <- which(fit$states == "event")
  c(found$pstate[, column], found$std.err[, column])
}

case <- function(name, data, at) {
  values <- estimate(data, at)
  subjects <- paste0(
    "[", data$entry, ",", data$time, ",\"", data$end, "\"]", collapse = ",")
  sprintf(
    "{\"name\":\"%s\",\"at\":%d,\"value\":%.15g,\"standardError\":%.15g,\"subjects\":[%s]}",
    name, at, values[1], values[2], subjects)
}

trial <- data.frame(
  entry = 0,
  time = c(6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
  end = rep(c("event", "lost"), c(9, 12)))

cases <- c(
  case("6-MP arm of Freireich et al. 1963, week 10", trial, 10),
  case("6-MP arm of Freireich et al. 1963, week 35", trial, 35),
  case("late entries", watched(80, 0.4, FALSE), 365),
  case("competing events", watched(200, 0, TRUE), 365),
  case("late entries and competing events", watched(200, 0.4, TRUE), 365),
  case("few", watched(25, 0, TRUE), 500))

cat(sprintf(
  "{\"source\":\"R %s, survival %s\",\"cases\":[\n%s\n]}\n",
  getRversion(), packageVersion("survival"), paste(cases, collapse = ",\n")))
