/// One bit for each of up to 512 sources that are followed at once: its lane.
typealias SourceBits = SIMD8<UInt64>

extension SIMD8<UInt64> {
  /// How many sources there is room for.
  static var laneCount: Int { scalarCount * UInt64.bitWidth }

  /// The bit of one lane.
  init(lane: Int) {
    self = .zero
    self[lane / UInt64.bitWidth] = 1 << UInt64(lane % UInt64.bitWidth)
  }

  /// The bits of the first `count` lanes.
  init(firstLanes count: Int) {
    self = .zero
    for word in indices {
      let lanes = Swift.min(Swift.max(count - word * UInt64.bitWidth, 0), UInt64.bitWidth)
      self[word] = lanes == UInt64.bitWidth ? .max : 1 << UInt64(lanes) - 1
    }
  }

  /// Whether no bit is set.
  @inline(__always)
  var isEmpty: Bool {
    let half = lowHalf | highHalf
    let quarter = half.lowHalf | half.highHalf
    return quarter[0] | quarter[1] == 0
  }
}
