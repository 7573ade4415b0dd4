# Rscript: needs the package RSiena.
library(RSiena)

names <- c("Ādaži \"1\"", "b\\c", "d\ne", "quit()")
wave <- function(first, second) {
  ties <- matrix(0, 4, 4, dimnames = list(names, names))
  ties[cbind(c(first, second), c(second, first))] <- 1
  ties
}
wave1 <- wave(c(1, 2, 3),
  c(2, 4, 4))
wave2 <- wave(c(4),
  c(1))
ties <- sienaDependent(array(c(wave1, wave2), dim = c(4, 4, 2)))
attribute1.words <- c("x", "y'")
attribute1 <- coCovar(c(1.0, 2.0, NA_real_, 1.0))  # "kind"
attribute2 <- coCovar(c(1.0, 2.5, NA_real_, 1e-07))  # "size"

data <- sienaDataCreate(ties, attribute1, attribute2)
effects <- getEffects(data)
effects <- includeEffects(effects, transTriads)
effects <- includeEffects(effects, degPlus)
effects <- includeEffects(effects, sameX, interaction1 = "attribute1")
effects <- includeEffects(effects, simX, interaction1 = "attribute2")
algorithm <- sienaAlgorithmCreate(projname = NULL, modelType = c(ties = 3),
  seed = 7)
model <- siena07(algorithm, data = data, effects = effects, batch = TRUE)
print(summary(model))
