# Times sna's QAP: the correlation of a network's strengths with its ties, over a few permutations.
#
#   Rscript qap.R SET.bin PERMUTATIONS
#
# Prints sna's version, the seconds for each permutation, and the correlation.
suppressMessages(library(sna))
words <- commandArgs(TRUE)
file <- file(words[1], "rb")
header <- readBin(file, "integer", 8, size = 4)[c(1, 3, 5, 7)] # 64-bit numbers, all of them small
invisible(readBin(file, "integer", 2 * header[3], size = 4))
columns <- lapply(1:3, function(k) readBin(file, "integer", header[4], size = 4))
strengths <- matrix(0, header[1], header[1])
strengths[cbind(columns[[1]] + 1, columns[[2]] + 1)] <- columns[[3]]
strengths <- strengths + t(strengths)
networks <- array(c(strengths, strengths > 0), c(header[1], header[1], 2))
networks <- aperm(networks, c(3, 1, 2))
permutations <- as.integer(words[2])
set.seed(1)
seconds <- system.time(
  test <- qaptest(networks, gcor, g1 = 1, g2 = 2, reps = permutations))[["elapsed"]]
cat(sprintf("%s %.9g %.17g\n", packageVersion("sna"), seconds / (permutations + 1), test$testval))
