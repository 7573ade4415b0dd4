/// Which nodes of a cover's core have the same ties and are tied to each other (closed twins).
struct AlikeNodes {
  /// The class of each node, numbered by first nodes; −1 outside the core.
  private(set) var classes: [Int32]

  /// The first node of each class.
  private(set) var firsts: [Int32] = []

  private(set) var multiplicities: [Int32] = []

  var classCount: Int { firsts.count }

  func isFirst(_ node: Int32) -> Bool {
    classes[Int(node)] >= 0 && firsts[Int(classes[Int(node)])] == node
  }

  /// Nodes of equal fingerprints stand side by side and are then compared in full.
  init(_ core: [Int32], in cover: CliqueCover) {
    classes = [Int32](repeating: -1, count: cover.nodeCount)
    var prints = core.map { (print: cover.fingerprint(of: $0), node: $0) }
    prints.sort { ($0.print, $0.node) < ($1.print, $1.node) }
    // The first node that each node is like: itself where there is none before it.
    var models = [Int32](repeating: -1, count: cover.nodeCount)
    var runStart = 0
    for place in prints.indices {
      if prints[place].print != prints[runStart].print { runStart = place }
      let node = prints[place].node
      models[Int(node)] =
        prints[runStart..<place].lazy.map(\.node)
        .first { models[Int($0)] == $0 && cover.areAlike($0, node) } ?? node
    }
    for node in core {
      let model = Int(models[Int(node)])
      if model == node {
        classes[model] = Int32(firsts.count)
        firsts.append(node)
        multiplicities.append(1)
      } else {
        classes[Int(node)] = classes[model]
        multiplicities[Int(classes[model])] += 1
      }
    }
  }
}

extension CliqueCover {
  /// A number that is the same for nodes that are alike, whatever the order.
  fileprivate func fingerprint(of node: Int32) -> UInt64 {
    let cliques = cliquesOfNode.list(Int(node))
    var print: UInt64 = 0
    for clique in cliques { print &+= mixed(UInt64(clique) << 1 | 1) }
    for partner in looseTies.list(Int(node)) { print &+= mixed(UInt64(partner) << 1) }
    // Two nodes that no clique ties are in each other's lists.
    if cliques.isEmpty { print &+= mixed(UInt64(node) << 1) }
    return print
  }

  fileprivate func areAlike(_ first: Int32, _ second: Int32) -> Bool {
    let cliques = cliquesOfNode.list(Int(first))
    guard cliques == cliquesOfNode.list(Int(second)) else { return false }
    let partners = looseTies.list(Int(first))
    let others = looseTies.list(Int(second))
    guard cliques.isEmpty else { return partners == others }
    guard partners.count == others.count, partners.contains(second) else { return false }
    return partners.lazy.filter { $0 != second }.elementsEqual(others.lazy.filter { $0 != first })
  }
}

/// The last step of SplitMix64: spreads a number over all 64 bits.
private func mixed(_ number: UInt64) -> UInt64 {
  var mixed = number &+ 0x9E37_79B9_7F4A_7C15
  mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
  mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
  return mixed ^ (mixed >> 31)
}
