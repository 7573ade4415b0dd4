import NetworkCore

/// What is taken of a file of Pajek that may hold several networks and relations.
struct PajekSelection {
  let networks: [PajekNetwork]
  let columns: [PajekColumn]

  /// The network and relation called `relation`, or the first.
  func document(
    relation: String?, notes: [NetworkFileNote]
  ) throws(NetworkFileError) -> NetworkDocument {
    let offered = networks.indices.flatMap { network in
      let count = max(1, networks[network].relations.count)
      return (0..<count).map { (network: network, relation: $0, name: name(network, $0)) }
    }
    let sought = relation?.lowercased()
    guard let chosen = offered.first(where: { sought == nil || $0.name.lowercased() == sought })
    else { throw NetworkFileError(.noRelation(relation ?? "", relations: offered.map(\.name))) }
    let network = networks[chosen.network]
    let (names, repeated) = network.names
    var notes = notes
    if repeated > 0 { notes.append(.repeatedNames(repeated)) }
    if network.hasTimes { notes.append(.times) }
    let others = offered.filter { ($0.network, $0.relation) != (chosen.network, chosen.relation) }
    if !others.isEmpty {
      notes.append(.otherRelations(taken: chosen.name, others: others.map(\.name)))
    }
    var document = NetworkDocument(
      nodes: NodeTable(names), ties: [], context: network.context, notes: notes)
    take(chosen.relation, of: network, into: &document)
    try NetworkGathering.checkSize(nodes: names.count, columns: columns.count)
    takeColumns(of: network, into: &document)
    return document
  }

  private func take(
    _ relation: Int, of network: PajekNetwork, into document: inout NetworkDocument
  ) {
    if let actors = network.actors {
      document.isEvent = document.nodes.indices.map { $0 >= actors }
    }
    guard relation < network.relations.count else { return }
    let chosen = network.relations[relation]
    document.ties = chosen.ties
    if let isEvent = document.isEvent, document.areCrossed(by: isEvent) { return }
    // A header may name a first mode although ties stay inside it.
    document.isEvent = document.ties.isEmpty ? document.isEvent : nil
    guard chosen.areArcs.contains(true) || chosen.isOfArcsAlone else { return }
    document.direction = .directed
    document.ties += zip(chosen.ties, chosen.areArcs).filter { !$1 && $0.source != $0.target }
      .map { .init($0.0.target, $0.0.source, strength: $0.0.strength) }
  }

  private func takeColumns(of network: PajekNetwork, into document: inout NetworkDocument) {
    let titles = DistinctNames.of(columns.map(\.title))
    for (title, column) in zip(titles, columns) where column.values.count <= network.count {
      let values = column.column(of: network.count)
      if document.isEvent == nil, column.isPartition,
        column.title.lowercased().hasPrefix("affiliation partition"),
        let modes = modes(values), document.areCrossed(by: modes)
      {
        document.isEvent = modes
        document.direction = .undirected
        continue
      }
      document.attributes[title] = values
    }
  }

  /// Which vertices are in the higher of two classes.
  private func modes(_ column: NodeAttributes.Column) -> [Bool]? {
    guard case .number(let values) = column, let least = values.compactMap(\.self).min(),
      Set(values).count == 2, !values.contains(nil)
    else { return nil }
    return values.map { $0 != least }
  }

  private func name(_ network: Int, _ relation: Int) -> String {
    let relations = networks[network].relations
    let own = relation < relations.count ? relations[relation].name : ""
    if !own.isEmpty { return own }
    return networks[network].name.isEmpty ? "network \(network + 1)" : networks[network].name
  }
}
