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
  ///   - file: The name of the file, without its folder.
  ///   - source: What the file was taken for.
  /// - Throws: `NetworkFileError` if there are more nodes or ties than a network can have.
  public init(
    _ document: NetworkDocument, file: String, source: String
  ) throws(NetworkFileError) {
    self.init(
      title: document.context["title"] ?? file, source: document.context["source"] ?? file)
    let origin = RowOrigin(file: file, row: 1)
    let read: (ties: Int, skipped: Int, notes: [NetworkFileNote])
    if let (network, notes) = document.twoModeNetwork() {
      let names = OrganisationNames(document, origin)
      organisations = network.actors.map { names.mention(of: $0) }
      activities = network.events.map { Self.activity($0) }
      for actor in network.actors {
        let mention = names.mention(of: actor)
        participations += network.events(of: actor).map {
          ParticipationMention(organisation: mention, activity: Self.activity($0))
        }
      }
      read = (network.participationCount, document.ties.count { $0.strength == 0 }, notes)
    } else {
      let (network, notes) = try document.network()
      let names = OrganisationNames(document, origin)
      organisations = network.nodes.map { names.mention(of: $0) }
      let ties = network.allTies()
      takeActivities(of: ties, names)
      report.findings.append(
        Finding(
          .note, code: Self.networkFileCode, at: origin,
          "Each tie is taken for an activity of the two that it joins"
            + (participations.count > 2 * ties.count ? ", as often as its strength says." : ".")))
      read = (ties.count, Self.skipped(in: notes), notes)
    }
    report.findings += read.notes.map { note in
      Finding(
        Self.skipped(in: [note]) > 0 ? .error : .note, code: Self.networkFileCode, at: origin,
        note.description)
    }
    let rows = document.ties.count
    report.files.append(
      .init(
        name: file, source: source, rows: rows, read: read.ties,
        merged: rows - read.ties - read.skipped, skipped: read.skipped))
  }

  /// The code of findings about a network file as a whole.
  public static let networkFileCode = "network-file"

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

  private static func skipped(in notes: [NetworkFileNote]) -> Int {
    notes.reduce(0) { sum, note in
      switch note {
      case .loops(let count), .notPositive(let count): sum + count
      default: sum
      }
    }
  }
}

/// How the nodes of a file are called, and what else is known of them.
private struct OrganisationNames {
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
