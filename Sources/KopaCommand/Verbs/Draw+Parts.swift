import Kopa

extension DrawCommand {
  /// The picture that the options ask for.
  func picture(of records: CooperationRecords, run: RunControl) throws -> any NetworkPicture {
    if let by = parts.by { return try multiples(of: records, by: by, run: run) }
    return try map(of: records, run: run)
  }

  private func multiples(
    of records: CooperationRecords, by grouping: CooperationRecords.Grouping, run: RunControl
  ) throws -> MultiplesPicture {
    if case .attribute(let name) = grouping, !records.attributeNames.contains(name) {
      throw NoSuchAttributeError(name: name, attributes: records.attributeNames)
    }
    let plan = try network.plan(for: records, by: grouping)
    try run.begin(BriefingStep.map.rawValue)
    return try MultiplesPicture(
      of: records, by: grouping, plan: plan,
      style: MultiplesStyle(frame: .standalone, words: words))
  }

  var words: DrawingWords { speech.language == .en ? .english : .latvian }
}
