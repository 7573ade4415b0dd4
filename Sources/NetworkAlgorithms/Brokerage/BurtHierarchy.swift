public import NetworkCore
import RealModule

/// How far the constraint on a node comes from a single partner: Burt's hierarchy.
///
/// ## Definition
///
/// With c(v,u) the constraint that the partner *u* lays on *v*, whose sum is the constraint c(v), and
/// *N* the number of partners, it is the Coleman–Theil disorder index:
///
///     h(v) = Σ x(u) ln x(u) / (N ln N)     with x(u) = c(v,u) / (c(v) / N)
///
/// It is 0 where all partners constrain *v* alike, and nears 1 where one of them does it alone.
///
/// ## Conventions
///
/// - Ties have no direction; they count 1 each, or `.strength` as much as they are strong.
/// - `model` is that of ``Constraint``: partners' shares of all their ties, or of those within the
///   ego network.
/// - With a single partner the formula is 0 / 0, and hierarchy is undefined; so it is for an isolate.
///   UCINET reports what is undefined as missing as well, unless told otherwise.
///
/// ## Example
///
///     let path = try Network(ties: [Tie("a", "b"), Tie("b", "c")])
///     try path.scores(.burtHierarchy)["b"]   // 0.0
///
/// - Complexity: O(*m* √*m*) time, O(*m* √*m* log *m*) with `.ego`.
///
/// ## Reference
///
/// > R. S. Burt. *Structural Holes.* Harvard University Press, 1992, chapter 2, equation 2.9.
public struct BurtHierarchy: NodeMeasure, Hashable {
  /// Whether a tie counts 1, or as much as it is strong.
  public var ties: TieReading

  /// Whether partners' ties to others than the node's partners count.
  public var model: HoleModel

  /// Creates the measure.
  public init(ties: TieReading = .present, model: HoleModel = .whole) {
    self.ties = ties
    self.model = model
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "hierarchy", title: "Hierarchy of constraint",
      definition: "How far the constraint on a node comes from a single partner: the Coleman–Theil "
        + "index of its partners’ parts in it, from 0 (all alike) to 1.",
      conventions: [
        model.convention,
        "Undefined for nodes with fewer than two partners.",
        ties.convention,
      ],
      parameters: [.ties(ties), .model(model)],
      citation: "Burt 1992, Structural Holes, chapter 2, equation 2.9")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let graph = try network.graph(run: run).read(as: ties)
    let values: [Double]
    switch model {
    case .whole:
      let sums = try sumOverConstraints(in: network, reading: ties, run: run) { $0 }
      let logs = try sumOverConstraints(in: network, reading: ties, run: run, timesLog)
      values = sums.indices.map { node in
        disorder(sum: sums[node], logs: logs[node], count: graph.degree(node))
      }
    case .ego:
      values = try egoScores(of: graph, run: run) { ties in
        let parts = egoConstraints(ties)
        return disorder(
          sum: parts.reduce(0, +), logs: parts.reduce(0) { $0 + timesLog($1) }, count: ties.count)
      }
    }
    return NodeScores(values, of: self, in: network, whyUndefined: .fewerThanTwoNeighbours)
  }
}

private func timesLog(_ part: Double) -> Double { part > 0 ? part * .log(part) : 0 }

/// The Coleman–Theil index of `count` parts, of which the sum is known and that of each times its
/// logarithm; not a number for fewer than two.
private func disorder(sum: Double, logs: Double, count: Int) -> Double {
  guard count > 1 else { return .nan }
  let count = Double(count)
  // Rounding may leave a trace below 0 where all parts are alike.
  return min(1, max(0, (logs / sum - .log(sum / count)) / .log(count)))
}

extension NodeMeasure where Self == BurtHierarchy {
  /// How far the constraint on a node comes from a single partner.
  public static var burtHierarchy: BurtHierarchy { BurtHierarchy() }

  /// How far the constraint on a node comes from a single partner, by strength or by the ego network
  /// alone if so told.
  public static func burtHierarchy(
    ties: TieReading = .present, model: HoleModel = .whole
  ) -> BurtHierarchy {
    BurtHierarchy(ties: ties, model: model)
  }
}
