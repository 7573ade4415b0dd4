import NetworkCore

/// Whom a page can look up, and which of their partners it lists.
///
/// A page with everybody's partners would be tens of megabytes where organisations are many. It
/// then knows the organisations with the most partners, and of each the strongest ties.
struct PartnerLists {
  /// Who can be looked up, by position in the network, in its order.
  let organisations: [Int]
  /// The partners of each that are listed, in network order.
  let partners: [[Int]]
  /// How many more partners each has.
  let further: [Int]

  /// Up to so many organisations and ends of ties, everybody is listed with all partners: about
  /// three megabytes.
  static let (mostListed, mostEnds) = (10_000, 300_000)
  private static let mostPartners = 12
  private static let mostOrganisations = 6_000

  /// - Complexity: O(*n* log *n* + *m* log *m*) for *m* ties of those who are listed.
  init(of graph: CompressedGraph, mostEnds: Int = mostEnds) {
    let everybody = Array(0..<graph.nodeCount)
    guard graph.targets.count > mostEnds || graph.nodeCount > Self.mostListed else {
      organisations = everybody
      partners = everybody.map { graph.neighbours($0).map(Int.init) }
      further = everybody.map { _ in 0 }
      return
    }
    let chosen = everybody.sorted { (-graph.degree($0), $0) < (-graph.degree($1), $1) }
      .prefix(Self.mostOrganisations).sorted()
    var isChosen = [Bool](repeating: false, count: graph.nodeCount)
    for organisation in chosen { isChosen[organisation] = true }
    let strongest = chosen.map { organisation in
      graph.row(organisation).lazy.filter { isChosen[Int(graph.targets[$0])] }
        .sorted { (-graph.strengths[$0], $0) < (-graph.strengths[$1], $1) }
        .prefix(Self.mostPartners).map { Int(graph.targets[$0]) }.sorted()
    }
    organisations = chosen
    partners = strongest
    further = zip(chosen, strongest).map { graph.degree($0) - $1.count }
  }

  /// Whether some are not listed.
  func isPart(of count: Int) -> Bool { organisations.count < count }
}
