# Rscript: needs the packages network and ergm of statnet.
library(network)
library(ergm)

net <- network.initialize(4, directed = FALSE)
network.vertex.names(net) <- c("Ādaži \"1\"", "b\\c", "d\ne", "quit()")
add.edges(net, tail = c(1, 2, 3),
  head = c(2, 4, 4))
net %e% "strength" <- c(2.0, 0.5, 1.0)
net %v% "kind" <- c("x", "y'", NA_character_, "x")
net %v% "size" <- c(1.0, 2.5, NA_real_, 1e-07)

model <- ergm(net ~ edges + nodematch("kind") + nodematch("kind", diff = TRUE) + nodemix("kind", levels2 = -1) + nodefactor("kind") + nodecov("size") + absdiff("size") + gwesp(0.5, fixed = TRUE) + gwdegree(0.25, fixed = TRUE) + triangle + isolates,
  control = control.ergm(seed = 7))
print(summary(model))
print(gof(model))
