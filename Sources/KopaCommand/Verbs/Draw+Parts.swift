import Kopa

extension DrawCommand {
  /// The picture that the options ask for.
  func picture(of records: CooperationRecords, run: RunControl) throws -> any NetworkPicture {
    if let by = parts.by { return try multiples(of: records, by: by, run: run) }
    if let name = parts.around { return try neighbourhood(of: name, in: records, run: run) }
    if form == .core { return try core(of: records, run: run) }
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

  private func neighbourhood(
    of name: String, in records: CooperationRecords, run: RunControl
  ) throws -> NeighbourhoodPicture {
    let plan = try network.plan(for: records)
    try run.begin(BriefingStep.network.rawValue)
    let organisation = try records.selected(by: plan).organisation(called: name)
    let twoMode = try records.twoModeNetwork(by: plan)
    let picture = try NeighbourhoodPicture(
      around: organisation, in: try records.network(by: plan), twoMode: twoMode, records: records,
      frame: .standalone, words: words, run: run)
    guard let picture else { throw NameError(name: name, candidates: []) }
    return picture
  }

  private func core(of records: CooperationRecords, run: RunControl) throws -> CorePicture {
    let plan = try network.plan(for: records)
    try run.begin(BriefingStep.network.rawValue)
    let twoMode = try records.twoModeNetwork(by: plan)
    let organisations = try records.network(by: plan)
    try run.begin(BriefingStep.communities.rawValue)
    let communities = try organisations.communities(
      .leiden(resolution: 1, seed: Seed(running.seed)), run: run)
    return try CorePicture(
      of: twoMode, in: try records.selected(by: plan),
      coreness: try organisations.scores(.coreness, run: run), communities: communities,
      frame: .standalone, words: words)
  }

  var words: DrawingWords { speech.language == .en ? .english : .latvian }
}
