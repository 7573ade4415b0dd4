import CooperationRecords

extension IndicatorReading {
  /// How evenly activities are spread over the tags of `lists`, or `reason` where there are none.
  ///
  /// There is a list for each activity; one of *k* tags counts 1/k for each.
  static func spread(
    over lists: [[String]], orBecause reason: IndicatorReason
  ) -> IndicatorReading {
    var weights: [String: Double] = [:]
    for tags in lists {
      for tag in tags { weights[tag, default: 0] += 1 / Double(tags.count) }
    }
    guard !weights.isEmpty else { return .undefined(reason) }
    let ordered = weights.sorted { $0.key < $1.key }
    return .value(
      evenness(of: ordered.map(\.value)),
      parts: ordered.map {
        Part(label: Sentence(english: $0.key, latvian: $0.key), value: $0.value)
      })
  }
}
