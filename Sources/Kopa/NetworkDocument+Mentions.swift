public import CooperationRecords
public import NetworkFormats
internal import NetworkCore

extension CooperationMentions {
  /// The records that a network file tells of.
  ///
  /// - In a two-mode network the first mode is organisations and the second the activities in
  ///   which they take part, which the report notes.
  /// - Any other network is ties with their strengths, as ``NetworkDocument/network()`` makes them.
  /// - The attributes `name`, `kind` and `country` are those of organisations; `kind` in the words
  ///   of ``OrganisationKind``. The others keep their names.
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
        (takeBothModes(of: network, names, origin), notes)
      } else {
        try takeTies(of: document, names)
      }
    report.findings += notes.map { note in
      .init(
        note.isDoubtful ? .warning : .note, code: note.code, at: origin, note.sentence)
    }
    report.bindings = document.attributes.names.map { attribute in
      .init(
        file: name, header: attribute,
        column: OrganisationNames.columns[attribute] ?? "attribute")
    }
    let rows = document.ties.count
    let reasons = Self.reasons(document, notes)
    let skipped = reasons.reduce(0) { $0 + $1.count }
    var account = ImportReport.File(
      name: name, source: "network file, .\(file.format.rawValue)",
      evidence: Sentence(file.reason), rows: rows, read: tieCount,
      merged: rows - tieCount - skipped, skipped: skipped, reasons: reasons)
    account.countsTies = true
    report.files.append(account)
  }

  /// Takes organisations and the activities in which they take part; returns how often they do.
  private mutating func takeBothModes(
    of network: TwoModeNetwork<String, String>, _ names: OrganisationNames, _ origin: RowOrigin
  ) -> Int {
    organisations = network.actors.map { names.mention(of: $0) }
    activities = network.events.map { Self.activity($0) }
    for actor in network.actors {
      let mention = names.mention(of: actor)
      participations += network.events(of: actor).map {
        ParticipationMention(organisation: mention, activity: Self.activity($0))
      }
    }
    if let example = network.events.first {
      report.findings.append(
        Finding(
          .note, code: "second-mode", at: origin,
          .secondMode(nodes: network.events.count, such: example)))
    }
    return network.participationCount
  }

  /// Takes the ties with their strengths; returns how many there are.
  private mutating func takeTies(
    of document: NetworkDocument, _ names: OrganisationNames
  ) throws(NetworkFileError) -> (count: Int, notes: [NetworkFileNote]) {
    let (network, notes) = try document.network()
    holdsTies = true
    organisations = network.nodes.map { names.mention(of: $0) }
    let ties = network.allTies()
    activities.reserveCapacity(ties.count)
    participations.reserveCapacity(2 * ties.count)
    for (place, tie) in ties.enumerated() {
      let activity = Activity(
        id: Activity.ID("tie \(place + 1)"),
        title: "\(names.label(of: tie.first)) – \(names.label(of: tie.second))",
        tieStrength: tie.strength)
      activities.append(activity)
      participations += [tie.first, tie.second].map { end in
        ParticipationMention(organisation: names.mention(of: end), activity: activity)
      }
    }
    return (ties.count, notes)
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
    let others = attributes.names.filter { Self.columns[$0] == nil }
      .compactMap { name in attributes[name].map { (name: name, column: $0) } }
    for (place, node) in document.nodes.enumerated() {
      let name = names?[place] ?? ""
      let kind = kinds?[place].flatMap { OrganisationKind(rawValue: $0) }
      let shown = name.isEmpty ? node : name
      mentions[node] = OrganisationMention(
        origin: origin, name: shown.isEmpty ? "(no name)" : shown,
        identifier: name.isEmpty || node.isEmpty ? nil : node, kind: kind,
        country: countries?[place],
        attributes: others.compactMap { name, column in
          column.value(place).map { OrganisationAttribute(name: name, value: $0) }
        })
    }
  }

  func mention(of node: String) -> OrganisationMention {
    guard let mention = mentions[node] else { preconditionFailure("every node has a mention") }
    return mention
  }

  func label(of node: String) -> String { mention(of: node).name }
}

extension NodeAttributes.Column {
  /// What stands at `place`, as an attribute of an organisation.
  fileprivate func value(_ place: Int) -> OrganisationAttribute.Value? {
    switch self {
    case .text(let values): values[place].map { .text($0) }
    case .number(let values): values[place].map { .number($0) }
    }
  }
}
