public import NetworkCore

/// A script for R's RSiena that fits a stochastic actor-oriented model (SAOM) to the same organisations in
/// several periods: what Kopa does not fit itself.
///
///     let script = SienaScript([.transitivity, .sameText("kind")], seed: 1)
///     let text = try script.text(for: [before, between, after])
///
/// ## Conventions
///
/// - The networks are of the same nodes, matched by name; the first one says their order and has the
///   attributes.
/// - Ties have no direction: one organisation takes the initiative, and the other must confirm
///   (RSiena's model type 3). Strengths play no part.
/// - Words become numbers, 1 for the first in alphabetical order; the script lists them.
///
/// > T. A. B. Snijders, G. G. van de Bunt, C. E. G. Steglich. "Introduction to stochastic actor-based
/// > models for network dynamics." *Social Networks* 32(1), 2010, 44–60.
/// > doi:10.1016/j.socnet.2009.02.004
public struct SienaScript: Hashable, Sendable {
  /// What organisations heed when they make ties or end them, beside how many they have.
  public enum Effect: Hashable, Sendable {
    /// Ties to partners of partners (`transTriads`).
    case transitivity
    /// Ties to those with many ties (`degPlus`).
    case degrees
    /// Ties to those with the same word in the attribute (`sameX`).
    case sameText(String)
    /// Ties to those with a like number in the attribute (`simX`).
    case similarNumber(String)
  }

  /// The effects, in order.
  public var effects: [Effect]
  /// The number from which the chance of R follows.
  public var seed: Seed

  /// Creates a script.
  public init(_ effects: [Effect], seed: Seed) {
    self.effects = effects
    self.seed = seed
  }

  /// The script with `waves` in it, the earliest first.
  ///
  /// - Precondition: There are two networks or more.
  /// - Throws: `CorrelationError` if the networks are not of the same nodes, or the first has no attribute
  ///   that an effect names; `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m*) for *m* ties of all networks together.
  public func text<Node>(
    for waves: [Network<Node>], run: RunControl = RunControl()
  ) throws -> String {
    precondition(waves.count > 1, "a change has a before and an after")
    let first = waves[0]
    let count = first.nodes.count
    var lines = [
      "# Rscript: needs the package RSiena.",
      "library(RSiena)",
      "",
      "names <- " + RScript.vector(first.nodes.map { RScript.quoted("\($0)") }, of: "character"),
      "wave <- function(first, second) {",
      "  ties <- matrix(0, \(count), \(count), dimnames = list(names, names))",
      "  ties[cbind(c(first, second), c(second, first))] <- 1",
      "  ties",
      "}",
    ]
    for (number, wave) in waves.enumerated() {
      let ends = RScript.ends(try edges(of: wave, placedAs: first, run: run))
      lines.append("wave\(number + 1) <- wave(\(ends.first),\n  \(ends.second))")
    }
    let names = waves.indices.map { "wave\($0 + 1)" }.joined(separator: ", ")
    lines.append(
      "ties <- sienaDependent(array(c(\(names)), dim = c(\(count), \(count), \(waves.count))))")
    var covariates: [String] = []
    var included: [String] = []
    for effect in effects {
      let written = try effect.lines(in: first, number: covariates.count + 1)
      lines += written.covariate
      covariates += written.covariate.isEmpty ? [] : ["attribute\(covariates.count + 1)"]
      included.append(written.effect)
    }
    let data = (["ties"] + covariates).joined(separator: ", ")
    lines += ["", "data <- sienaDataCreate(\(data))", "effects <- getEffects(data)"]
    lines += included.map { "effects <- includeEffects(effects, \($0))" }
    lines += [
      "algorithm <- sienaAlgorithmCreate(projname = NULL, modelType = c(ties = 3),",
      "  seed = \(seed.value % 2_147_483_647))",
      "model <- siena07(algorithm, data = data, effects = effects, batch = TRUE)",
      "print(summary(model))",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The ties of `wave`, at the places of the nodes in `first`.
  private func edges<Node>(
    of wave: Network<Node>, placedAs first: Network<Node>, run: RunControl
  ) throws -> [WeightedEdge] {
    for node in first.nodes where wave.nodes.position(of: node) == nil {
      throw CorrelationError.nodeInOneNetwork("\(node)")
    }
    let places = try wave.nodes.map { node in
      guard let place = first.nodes.position(of: node) else {
        throw CorrelationError.nodeInOneNetwork("\(node)")
      }
      return Int32(place)
    }
    return try wave.graph(run: run).edges.map {
      WeightedEdge(places[Int($0.first)], places[Int($0.second)], strength: $0.strength)
    }
  }
}

extension SienaScript.Effect {
  /// The lines that make its covariate, and how it is included.
  fileprivate func lines<Node>(
    in network: Network<Node>, number: Int
  ) throws(CorrelationError) -> (covariate: [String], effect: String) {
    switch self {
    case .transitivity: return ([], "transTriads")
    case .degrees: return ([], "degPlus")
    case .sameText(let name):
      guard let words = network.attributes.text(name) else { throw .noSuchText(name) }
      let known = Set(words.compactMap { $0 }).sorted()
      let places = Dictionary(
        uniqueKeysWithValues: known.enumerated().map { ($1, Double($0 + 1)) })
      let legend =
        "attribute\(number).words <- "
        + RScript.vector(known.map(RScript.quoted), of: "character")
      let column = NodeAttributes.Column.number(words.map { $0.flatMap { places[$0] } })
      return (
        [legend, "attribute\(number) <- coCovar(\(RScript.column(column)))  # \(comment(name))"],
        "sameX, interaction1 = \"attribute\(number)\""
      )
    case .similarNumber(let name):
      guard case .number(let numbers)? = network.attributes[name] else {
        throw .noSuchNumber(name)
      }
      return (
        ["attribute\(number) <- coCovar(\(RScript.column(.number(numbers))))  # \(comment(name))"],
        "simX, interaction1 = \"attribute\(number)\""
      )
    }
  }

  /// A name in quotes, which cannot end a line.
  private func comment(_ name: String) -> String { RScript.quoted(name) }
}
