/// Counts for each of 512 lanes how often its bit was set.
///
/// The counts lie across: one plane has the lowest bit of all counts, the next one the second
/// lowest, and so on. Three sets of bits of the same rank make one of that rank and a carry to the
/// next, so a set takes some ten operations on planes, however many of its bits are set, and no
/// bits of a word need to be counted.
///
/// > R. Harley, D. Seal, in H. S. Warren. *Hacker's Delight.* Addison-Wesley, 2002, section 5-1.
struct LaneCounter {
  /// The bits of each rank that are added up, and the ones that wait for another of their rank.
  private var sums = [SourceBits](repeating: .zero, count: UInt32.bitWidth)
  private var waiting = [SourceBits](repeating: .zero, count: UInt32.bitWidth)

  /// The ranks in which bits wait, and those in which any may be counted.
  private var waitingRanks: UInt32 = 0
  private var usedRanks: UInt32 = 0

  /// Counts each lane in `lanes` `weight` times.
  @inline(__always)
  mutating func add(_ lanes: SourceBits, times weight: Int32) {
    var rest = UInt32(bitPattern: weight)
    while rest != 0 {
      add(lanes, rank: rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }

  @inline(__always)
  private mutating func add(_ lanes: SourceBits, rank: Int) {
    var rank = rank
    var lanes = lanes
    while waitingRanks & 1 << UInt32(rank) != 0 {
      let odd = sums[rank] ^ waiting[rank]
      let carry = sums[rank] & waiting[rank] | odd & lanes
      sums[rank] = odd ^ lanes
      waitingRanks &= ~(1 << UInt32(rank))
      lanes = carry
      rank += 1
    }
    waiting[rank] = lanes
    waitingRanks |= 1 << UInt32(rank)
    usedRanks |= 1 << UInt32(rank)
  }

  /// Adds the count of each lane to `counts` and starts from 0.
  ///
  /// - Complexity: O(bits that are set in the counts).
  mutating func drain(into counts: inout [Int]) {
    while usedRanks != 0 {
      let rank = usedRanks.trailingZeroBitCount
      usedRanks &= usedRanks &- 1
      if waitingRanks & 1 << UInt32(rank) != 0 {
        waitingRanks &= ~(1 << UInt32(rank))
        let carry = sums[rank] & waiting[rank]
        sums[rank] ^= waiting[rank]
        if !carry.isEmpty { add(carry, rank: rank + 1) }
      }
      for word in sums[rank].indices {
        var bits = sums[rank][word]
        while bits != 0 {
          counts[word * UInt64.bitWidth + bits.trailingZeroBitCount] += 1 << rank
          bits &= bits &- 1
        }
      }
      sums[rank] = .zero
    }
  }
}
