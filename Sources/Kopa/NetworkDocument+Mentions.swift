public import CooperationRecords
public import NetworkFormats
internal import NetworkCore

extension CooperationMentions {
  /// The records that a network file tells of.
  ///
  /// - In a two-mode network the first mode is organisations and the second the activities in
  ///   which they take part.
  /// - In another each tie is taken for activities of the two that it joins: as many as its
  ///   strength says where all strengths are whole numbers, and else one. The report notes it.
  /// - The attributes `name`, `kind` and `country` are those of organisations; `kind` in the words
  ///   of ``OrganisationKind``.
  ///
  /// - Parameters:
  ///   - document: What the file tells.
  ///   - file: The file.
  /// - Throws: `NetworkFileError` if there are more nodes or ties than a network can have.
  public init(_ document: NetworkDocument, of file: NetworkFile) throws(NetworkFileError) {
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    self.init(
      title: document.context["title"] ?? name, source: document.context["source"] ?? name)
    let origin = RowOrigin(file: name, row: 1)
    let names = OrganisationNames(document, origin)
    let (tieCount, notes) =
      if let (network, notes) = document.twoModeNetwork() {
        (takeBothModes(of: network, names), notes)
      } else {
        try takeTies(of: document, names, origin)
      }
    report.findings += notes.map { note in
      .init(
        note.isDoubtful ? .warning : .note, code: note.code, at: origin, note.sentence)
    }
    report.bindings = document.attributes.names.map { attribute in
      .init(
        file: name, header: attribute,
        column: OrganisationNames.columns[attribute])
    }
    let rows = document.ties.count
    let reasons = Self.reasons(document, notes)
    let skipped = reasons.reduce(0) { $0 + $1.count }
    report.files.append(
      .init(
        name: name, source: "network file, .\(file.format.rawValue)",
        evidence: Sentence(file.reason), rows: rows, read: tieCount,
        merged: rows - tieCount - skipped, skipped: skipped, reasons: reasons))
  }

  /// Takes organisations and the activities in which they take part; returns how often they do.
  private mutating func takeBothModes(
    of network: TwoModeNetwork<String, String>, _ names: OrganisationNames
  ) -> Int {
    organisations = network.actors.map { names.mention(of: $0) }
    activities = network.events.map { Self.activity($0) }
    for actor in network.actors {
      let mention = names.mention(of: actor)
      participations += network.events(of: actor).map {
        ParticipationMention(organisation: mention, activity: Self.activity($0))
      }
    }
    return network.participationCount
  }

  /// Takes each tie for activities of the two that it joins; returns how many ties there are.
  private mutating func takeTies(
    of document: NetworkDocument, _ names: OrganisationNames, _ origin: RowOrigin
  ) throws(NetworkFileError) -> (count: Int, notes: [NetworkFileNote]) {
    let (network, notes) = try document.network()
    organisations = network.nodes.map { names.mention(of: $0) }
    let ties = network.allTies()
    takeActivities(of: ties, names)
    report.findings.append(
      Finding(
        .note, code: "ties-as-activities", at: origin,
        .tiesAsActivities(asOftenAsStrong: participations.count > 2 * ties.count)))
    return (ties.count, notes)
  }

  /// The most activities that are made of ties, as often as their strengths say.
  private static let activityLimit = 1_000_000

  private mutating func takeActivities(
    of ties: [NetworkCore.Tie<String>], _ names: OrganisationNames
  ) {
    let total = ties.reduce(0.0) { $0 + $1.strength }
    let areCounts =
      total <= Double(Self.activityLimit)
      && ties.allSatisfy { $0.strength == $0.strength.rounded() }
    for (place, tie) in ties.enumerated() {
      for number in 0..<(areCounts ? Int(tie.strength) : 1) {
        let title = "\(names.label(of: tie.first)) – \(names.label(of: tie.second))"
        let activity = Activity(
          id: Activity.ID("\(place + 1)\(number > 0 ? ".\(number + 1)" : "")"), title: title)
        for end in [tie.first, tie.second] {
          participations.append(
            ParticipationMention(organisation: names.mention(of: end), activity: activity))
        }
      }
    }
  }

  private static func activity(_ name: String) -> Activity {
    Activity(id: Activity.ID(name.isEmpty ? "(no name)" : name), title: name)
  }

  /// Why ties were left out.
  private static func reasons(
    _ document: NetworkDocument, _ notes: [NetworkFileNote]
  ) -> [ImportReport.Reason] {
    if document.isEvent != nil {
      let absent = document.ties.count { $0.strength == 0 }
      return absent > 0 ? [.init(code: "no-tie", count: absent)] : []
    }
    return notes.compactMap { note in
      switch note {
      case .loops(let count): .init(code: "tie-to-itself", count: count)
      case .notPositive(let count): .init(code: "strength-not-positive", count: count)
      default: nil
      }
    }
  }
}

/// How the nodes of a file are called, and what else is known of them.
private struct OrganisationNames {
  /// The attributes that are read, with the columns that they are like.
  static let columns = [
    "name": "organisation_name", "kind": "organisation_kind", "country": "country",
  ]

  private var mentions: [String: OrganisationMention] = [:]

  init(_ document: NetworkDocument, _ origin: RowOrigin) {
    let attributes = document.attributes
    let (names, kinds) = (attributes.text("name"), attributes.text("kind"))
    let countries = attributes.text("country")
    for (place, node) in document.nodes.enumerated() {
      let name = names?[place] ?? ""
      let kind = kinds?[place].flatMap { OrganisationKind(rawValue: $0) }
      let shown = name.isEmpty ? node : name
      mentions[node] = OrganisationMention(
        origin: origin, name: shown.isEmpty ? "(no name)" : shown,
        identifier: name.isEmpty || node.isEmpty ? nil : node, kind: kind,
        country: countries?[place])
    }
  }

  func mention(of node: String) -> OrganisationMention {
    guard let mention = mentions[node] else { preconditionFailure("every node has a mention") }
    return mention
  }

  func label(of node: String) -> String { mention(of: node).name }
}
