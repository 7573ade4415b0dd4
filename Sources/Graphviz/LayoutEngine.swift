/// A way of finding places for nodes.
///
/// Every engine gives the same places for the same diagram, in every run. Where chance has a part,
/// its seed is in the call; the lower 31 bits of it count.
public enum LayoutEngine: Hashable, Sendable {
  /// Ranks from top to bottom, for things that follow from one another.
  ///
  /// > E. R. Gansner, E. Koutsofios, S. C. North, K.-P. Vo. "A technique for drawing directed
  /// > graphs." *IEEE Transactions on Software Engineering* 19(3), 1993. doi:10.1109/32.221135
  case dot

  /// Distances in the drawing like distances in the network, by stress majorisation.
  ///
  /// > E. R. Gansner, Y. Koren, S. North. "Graph drawing by stress majorization." *Graph Drawing
  /// > 2004*. doi:10.1007/978-3-540-31843-9_25
  case neato

  /// Springs at several scales, for large networks.
  ///
  /// > Y. Hu. "Efficient and high quality force-directed graph drawing." *Mathematica Journal*
  /// > 10(1), 2005.
  case sfdp(seed: UInt32)

  /// Springs, with clusters.
  ///
  /// > T. M. J. Fruchterman, E. M. Reingold. "Graph drawing by force-directed placement."
  /// > *Software: Practice and Experience* 21(11), 1991. doi:10.1002/spe.4380211102
  case fdp(seed: UInt32)

  /// Rings around a node, which Graphviz chooses where it is `nil`.
  ///
  /// > G. J. Wills. "NicheWorks: interactive visualization of very large graphs." *Graph Drawing
  /// > 1997*. doi:10.1007/3-540-63938-1_85
  case twopi(centre: NodeKey? = nil)

  /// Circles, for rings and chains of them.
  ///
  /// > J. M. Six, I. G. Tollis. "Circular drawings of biconnected graphs." *ALENEX 1999*.
  /// > doi:10.1007/3-540-48518-X_4
  case circo

  /// No finding at all: every node has a ``NodePosition/at(_:)``, and stays there exactly.
  case asPlaced
}

extension LayoutEngine {
  /// The engine as Graphviz knows it.
  package var name: String {
    switch self {
    case .dot: "dot"
    case .neato: "neato"
    case .sfdp: "sfdp"
    case .fdp: "fdp"
    case .twopi: "twopi"
    case .circo: "circo"
    case .asPlaced: "nop2"
    }
  }

  /// Where chance starts; the engines without a seed of their own start from the same number.
  var seed: Int32 {
    switch self {
    case .sfdp(let seed), .fdp(let seed): Int32(seed & 0x7FFF_FFFF)
    case .dot, .neato, .twopi, .circo, .asPlaced: 1
    }
  }

  /// Whether it leaves a node where ``NodePosition/at(_:)`` says.
  var keepsPositions: Bool {
    switch self {
    case .neato, .fdp, .asPlaced: true
    case .dot, .sfdp, .twopi, .circo: false
    }
  }

  /// Whether it keeps the members of a cluster together.
  var drawsClusters: Bool {
    switch self {
    case .dot, .fdp: true
    case .neato, .sfdp, .twopi, .circo, .asPlaced: false
    }
  }

  /// The most nodes it takes, so that a drawing is a matter of minutes at worst.
  ///
  /// Measured with twice as many random edges: neato 5 000 nodes 80 s, fdp 10 000 nodes 10 s,
  /// dot 2 000 nodes 20 s, circo 300 nodes 55 s, sfdp 10 000 nodes 4 s.
  var nodeLimit: Int {
    switch self {
    case .circo: 500
    case .dot: 2_000
    case .neato: 5_000
    case .fdp: 10_000
    case .sfdp, .twopi, .asPlaced: 100_000
    }
  }

  /// The most edges it takes.
  var edgeLimit: Int {
    switch self {
    case .circo: 600
    case .dot: 4_000
    case .neato, .fdp, .sfdp, .twopi, .asPlaced: 500_000
    }
  }

  /// The most nodes that it leads edges around; dot does so while it lays out.
  var obstacleLimit: Int {
    self == .dot ? nodeLimit : 100
  }
}
