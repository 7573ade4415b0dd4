import NetworkCore

/// For each list in `range`, the sum of what `vector` has at its entries.
func listSums(of vector: [Double], over range: Range<Int>, _ lists: CompressedLists) -> [Double] {
  listSums(over: range, lists.offsets, lists.entries, vector) { _, value in value }
}

/// For each list in `range`, the sum of what `vector` has at its entries times their `weights`.
func listSums(
  of vector: [Double], over range: Range<Int>, _ lists: CompressedLists, weights: [Double]
) -> [Double] {
  let weights = weights.span
  return listSums(over: range, lists.offsets, lists.entries, vector) { weights[$0] * $1 }
}

/// The sums of `term`, which is told the slot of an entry and what `vector` has there; each is made
/// of four sums, which the processor adds side by side.
@inline(__always)
private func listSums(
  over range: Range<Int>, _ starts: [Int], _ entries: [Int32], _ vector: [Double],
  term: (Int, Double) -> Double
) -> [Double] {
  let (vector, starts, entries) = (vector.span, starts.span, entries.span)
  var result = [Double](repeating: 0, count: range.count)
  var sums = result.mutableSpan
  var slot = starts[range.lowerBound]
  for list in sums.indices {
    let end = starts[range.lowerBound &+ list &+ 1]
    var four = SIMD4<Double>.zero
    while slot &+ 3 < end {
      four[0] += term(slot, vector[Int(entries[slot])])
      four[1] += term(slot &+ 1, vector[Int(entries[slot &+ 1])])
      four[2] += term(slot &+ 2, vector[Int(entries[slot &+ 2])])
      four[3] += term(slot &+ 3, vector[Int(entries[slot &+ 3])])
      slot &+= 4
    }
    var sum = (four[0] + four[1]) + (four[2] + four[3])
    while slot < end {
      sum += term(slot, vector[Int(entries[slot])])
      slot &+= 1
    }
    sums[list] = sum
  }
  return result
}

/// Works out a number, or several, for each of the lists that `offsets` bound, in parts of about as
/// many entries, and joins them.
///
/// The parts do not depend on the workers, and each number is worked out in one of them.
///
/// - Throws: `CancellationError` if `run` is cancelled.
func joinParts<Numbers: Sendable>(
  _ offsets: [Int], run: RunControl, part body: @Sendable (Range<Int>) -> [Numbers]
) throws -> [Numbers] {
  let partSize = 1 << 14
  let partCount = (offsets[offsets.count - 1] + offsets.count - 1) / partSize + 1
  return try foldParts(partCount, run: run, share: 0) { part in
    body(
      firstList(
        beyond: part * partSize, offsets)..<firstList(beyond: (part + 1) * partSize, offsets))
  } combine: {
    $0 += $1
  } ?? []
}

/// The first list that has so many lists and entries before it, or the number of lists.
func firstList(beyond work: Int, _ offsets: [Int]) -> Int {
  var (low, high) = (0, offsets.count - 1)
  while low < high {
    let middle = (low + high) / 2
    if offsets[middle] + middle < work { low = middle + 1 } else { high = middle }
  }
  return low
}
