/// Sums over the partners of one row after the other, handed out in ascending order of partners.
///
/// Each partner that was met has a bit, 64 partners a word; each word with a bit has one in turn,
/// 64 words a page. Reading the bits gives the partners in order without sorting them.
struct PartnerSums: Sendable {
  private var sums: [Double]
  private var words: [UInt64]
  private var pages: [UInt64]

  init(rowCount: Int) {
    sums = [Double](repeating: 0, count: rowCount)
    words = [UInt64](repeating: 0, count: (rowCount + 63) / 64)
    pages = [UInt64](repeating: 0, count: (words.count + 63) / 64)
  }

  /// Adds the share of a column to the sums of its `members`.
  mutating func add(_ share: Double, to members: Span<Int32>) {
    addShare(share, to: &sums, &words, &pages, of: members)
  }

  /// Forgets what was added for `row` itself.
  mutating func forget(_ row: Int) {
    sums[row] = 0
    words[row >> 6] &= ~(1 << UInt64(row & 63))
  }

  /// Writes the partners and their sums from slot `start` on, forgets them, and returns the slot
  /// after the last.
  mutating func move(
    to targets: inout [Int32], _ strengths: inout [Double], from start: Int
  ) -> Int {
    moveSums(&sums, &words, &pages, to: &targets, &strengths, from: start)
  }
}

// Spans of several properties of one value cannot be taken at once, but those of arguments can.

private func addShare(
  _ share: Double, to sums: inout [Double], _ words: inout [UInt64], _ pages: inout [UInt64],
  of members: Span<Int32>
) {
  var sums = sums.mutableSpan
  var words = words.mutableSpan
  var pages = pages.mutableSpan
  for place in members.indices {
    let partner = Int(members[place])
    sums[partner] += share
    words[partner >> 6] |= 1 &<< UInt64(partner & 63)
    pages[partner >> 12] |= 1 &<< UInt64(partner >> 6 & 63)
  }
}

private func moveSums(
  _ sums: inout [Double], _ words: inout [UInt64], _ pages: inout [UInt64],
  to targets: inout [Int32], _ strengths: inout [Double], from start: Int
) -> Int {
  var sums = sums.mutableSpan
  var words = words.mutableSpan
  var pages = pages.mutableSpan
  var targets = targets.mutableSpan
  var strengths = strengths.mutableSpan
  var end = start
  for page in pages.indices {
    while pages[page] != 0 {
      let word = page << 6 | pages[page].trailingZeroBitCount
      pages[page] &= pages[page] &- 1
      var bits = words[word]
      words[word] = 0
      while bits != 0 {
        let partner = word << 6 | bits.trailingZeroBitCount
        bits &= bits &- 1
        targets[end] = Int32(truncatingIfNeeded: partner)
        strengths[end] = sums[partner]
        sums[partner] = 0
        end &+= 1
      }
    }
  }
  return end
}
