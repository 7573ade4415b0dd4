public import NetworkCore

/// A script for R's ergm (statnet) that fits an exponential random graph model in which ties depend on
/// each other: what Kopa does not fit itself.
///
///     let script = ErgmScript([.edges, .sameText("kind"), .sharedPartners(decay: 0.5)], seed: 1)
///     let text = try script.text(for: network)   // Rscript model.R
///
/// ## Conventions
///
/// - The script holds the network: names, ties, and the attributes that the terms name. Strengths are
///   kept as the attribute `strength` of ties, and play no part in the model.
/// - Names become strings in UTF-8; nothing in them is read as R.
/// - Nodes that did not answer are written as they are: ties that nobody told are taken as absent. (The
///   script says so where there are any.)
///
/// > D. R. Hunter, M. S. Handcock, C. T. Butts, S. M. Goodreau, M. Morris. "ergm: a package to fit,
/// > simulate and diagnose exponential-family models for networks." *Journal of Statistical Software*
/// > 24(3), 2008. doi:10.18637/jss.v024.i03
public struct ErgmScript: Hashable, Sendable {
  /// What the odds of a network depend on.
  public enum Term: Hashable, Sendable {
    /// How many ties there are.
    case edges
    /// Ties between two with the same word in the attribute.
    case sameText(String)
    /// The same, for each word by itself.
    case sameTextEach(String)
    /// Ties between each two words but the first pair.
    case textPairs(String)
    /// Ties of those with each word but the first.
    case textOfEnds(String)
    /// The sum of both nodes' numbers.
    case sum(String)
    /// How far the numbers of both nodes lie apart.
    case distance(String)
    /// Partners shared by those who are tied, each further one counting less (`gwesp`).
    case sharedPartners(decay: Double)
    /// Degrees, each further tie counting less (`gwdegree`).
    case degrees(decay: Double)
    /// Triangles; most models with them have no sound estimates.
    case triangles
    /// How many nodes have no tie.
    case isolates
  }

  /// The terms, in order.
  public var terms: [Term]
  /// The number from which the chance of R follows.
  public var seed: Seed

  /// Creates a script.
  public init(_ terms: [Term], seed: Seed) {
    self.terms = terms
    self.seed = seed
  }

  /// The script with `network` in it.
  ///
  /// - Throws: `CorrelationError.noSuchText` or `noSuchNumber` if the network has no attribute that a term
  ///   names; `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m*) for *m* ties.
  public func text<Node>(
    for network: Network<Node>, run: RunControl = RunControl()
  ) throws -> String {
    let columns = try terms.compactMap { try $0.column(in: network) }
    let edges = try network.graph(run: run).edges
    let ends = RScript.ends(edges)
    var lines = [
      "# Rscript: needs the packages network and ergm of statnet.",
      "library(network)",
      "library(ergm)",
      "",
      "net <- network.initialize(\(network.nodes.count), directed = FALSE)",
      "network.vertex.names(net) <- "
        + RScript.vector(network.nodes.map { RScript.quoted("\($0)") }, of: "character"),
    ]
    if !edges.isEmpty {
      lines += [
        "add.edges(net, tail = \(ends.first),", "  head = \(ends.second))",
        "net %e% \"strength\" <- "
          + RScript.vector(edges.map { RScript.number($0.strength) }, of: "numeric"),
      ]
    }
    var written: [String] = []
    for (name, column) in columns where !written.contains(name) {
      written.append(name)
      lines.append("net %v% \(RScript.quoted(name)) <- \(RScript.column(column))")
    }
    if !network.attributes.silent.isEmpty {
      lines.append("# Of some pairs nobody told whether they are tied; here they are not.")
    }
    let formula = terms.isEmpty ? "edges" : terms.map(\.spelling).joined(separator: " + ")
    lines += [
      "",
      "model <- ergm(net ~ \(formula),",
      "  control = control.ergm(seed = \(seed.value % 2_147_483_647)))",
      "print(summary(model))",
      "print(gof(model))",
    ]
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ErgmScript.Term {
  /// The term as ergm spells it.
  var spelling: String {
    switch self {
    case .edges: "edges"
    case .sameText(let name): "nodematch(\(RScript.quoted(name)))"
    case .sameTextEach(let name): "nodematch(\(RScript.quoted(name)), diff = TRUE)"
    case .textPairs(let name): "nodemix(\(RScript.quoted(name)), levels2 = -1)"
    case .textOfEnds(let name): "nodefactor(\(RScript.quoted(name)))"
    case .sum(let name): "nodecov(\(RScript.quoted(name)))"
    case .distance(let name): "absdiff(\(RScript.quoted(name)))"
    case .sharedPartners(let decay): "gwesp(\(RScript.number(decay)), fixed = TRUE)"
    case .degrees(let decay): "gwdegree(\(RScript.number(decay)), fixed = TRUE)"
    case .triangles: "triangle"
    case .isolates: "isolates"
    }
  }

  /// The attribute that the term names.
  fileprivate func column<Node>(
    in network: Network<Node>
  ) throws(CorrelationError) -> (String, NodeAttributes.Column)? {
    switch self {
    case .sameText(let name), .sameTextEach(let name), .textPairs(let name), .textOfEnds(let name):
      guard let words = network.attributes.text(name) else { throw .noSuchText(name) }
      return (name, .text(words))
    case .sum(let name), .distance(let name):
      guard case .number(let numbers)? = network.attributes[name] else {
        throw .noSuchNumber(name)
      }
      return (name, .number(numbers))
    case .edges, .sharedPartners, .degrees, .triangles, .isolates: return nil
    }
  }
}
