import Kopa

/// What `kopa resolve` tells: the merges, the proposals, and what depends on them.
struct ResolutionReport {
  let text: String

  /// The most merges and proposals that are told; the table has all of them.
  private static let mostRows = 20

  init(
    _ resolution: Resolution, of mentions: CooperationMentions,
    plan: (CooperationRecords) throws -> NetworkPlan, output: String,
    language: Sentence.Language, run: RunControl
  ) throws {
    let columns = try Self.identities(of: resolution).map { title, identities in
      let records = CooperationRecords(mentions, identities: identities)
      let picture = try NetworkPicture(records, plan: try plan(records), run: run)
      return (title: title, picture: picture)
    }
    var lines = [
      Sentence.mergedAndProposed(
        resolution.merges.count, resolution.proposals.count, in: output)[language], "",
    ]
    lines += Self.listing(.mergedUnasked, resolution.merges, language)
    lines += Self.listing(.proposed, resolution.proposals, language)
    lines.append(Sentence.whatDepends[language])
    lines.append(Self.numbers(columns, language))
    for column in columns {
      lines.append(Sentence.topTen(column.title)[language])
      lines += column.picture.top.map { "  \($0)" } + [""]
    }
    text = lines.joined(separator: "\n")
  }

  /// Who is who, if nothing, only people's decisions, the merges, or all proposals held.
  private static func identities(
    of resolution: Resolution
  ) -> [(title: Sentence, identities: Identities)] {
    let decided = resolution.identities(.decided)
    return [(.asWritten, Identities())]
      + (decided.isEmpty ? [] : [(.asDecided, decided)])
      + [
        (.merged, resolution.identities(.merged)),
        (.allProposals, resolution.identities(.proposed)),
      ]
  }

  private static func listing(
    _ title: Sentence, _ rows: [AliasTable.Row], _ language: Sentence.Language
  ) -> [String] {
    guard !rows.isEmpty else { return [] }
    var lines = [title[language]]
    for row in rows.prefix(mostRows) {
      let confidence = row.confidence.map { TableNumber.text($0, in: language) } ?? ""
      lines.append("  \(confidence)  \(row.canonical)  ←  \(row.variant)")
      lines.append("        \(row.reason)")
    }
    if rows.count > mostRows {
      lines.append("  " + Sentence.moreInTable(rows.count - mostRows)[language])
    }
    return lines + [""]
  }

  private static func numbers(
    _ columns: [(title: Sentence, picture: NetworkPicture)], _ language: Sentence.Language
  ) -> String {
    var table = ResultTable(header: [""] + columns.map { $0.title[language] })
    let pictures = columns.map(\.picture)
    func row(_ title: Sentence, _ value: (NetworkPicture) -> ResultTable.Value) {
      table.rows.append([.text(title[language])] + pictures.map(value))
    }
    row(.organisations) { .number(Double($0.organisations)) }
    row(.components) { $0.components }
    row(.largestComponent) { $0.largest }
    row(.degreeCentralisation) { $0.centralisation }
    row(.ofTopTenAsWritten) { picture in
      .number(Double(Set(picture.top).intersection(pictures[0].top).count))
    }
    return String(decoding: table.text(in: language), as: UTF8.self)
  }
}

/// What of a network depends on who is who.
private struct NetworkPicture {
  let organisations: Int
  let components: ResultTable.Value
  let largest: ResultTable.Value
  let centralisation: ResultTable.Value
  /// The names of the ten organisations with the greatest strength.
  let top: [String]

  init(_ records: CooperationRecords, plan: NetworkPlan, run: RunControl) throws {
    let network = try records.network(by: plan)
    organisations = network.nodes.count
    components = try Self.value(.components, of: network, run)
    largest = try Self.value(.largestComponent(), of: network, run)
    centralisation = try Self.value(.centralisation(of: .degree), of: network, run)
    top = try network.scores(.strength, run: run).ranking.prefix(10).map {
      records.label(of: $0.node)
    }
  }

  private static func value(
    _ measure: some NetworkMeasure, of network: Network<Organisation.ID>, _ run: RunControl
  ) throws -> ResultTable.Value {
    switch try network.value(measure, run: run).outcome {
    case .defined(let number): .number(number)
    case .undefined(let reason): .undefined(reason)
    }
  }
}
