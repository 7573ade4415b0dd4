public import NetworkCore

/// What the odds of a tie depend on: a number for each pair of nodes, or several.
///
/// The names in brackets are those of the terms of R's ergm, which coefficients carry as well.
public enum DyadTerm<Node: Hashable & Sendable>: Sendable {
  /// 1 for each pair (`edges`).
  case edges

  /// 1 where both nodes have the same word in the attribute (`nodematch`).
  case sameText(String)

  /// A number for each word of the attribute: 1 where both nodes have it (`nodematch` with `diff`).
  case sameTextEach(String)

  /// A number for each two words of the attribute but the first two: 1 where one node has the one,
  /// and the other the other (`nodemix`). Words are in alphabetical order; a pair of the first word with
  /// itself is what the others are held against.
  case textPairs(String)

  /// A number for each word of the attribute but the first: how many of the two nodes have it
  /// (`nodefactor`). Words are in alphabetical order.
  case textOfEnds(String)

  /// The sum of both nodes' numbers in the attribute (`nodecov`).
  case sum(String)

  /// How far the numbers of both nodes in the attribute lie apart (`absdiff`).
  case distance(String)

  /// The ties of another network of the same nodes, 0 where there is none (`edgecov`).
  case ties(of: Network<Node>, named: String, ties: TieReading = .present)
}

/// The odds of ties as a product of what terms add, each pair by itself.
///
///     let model = try network.dyadModel([.edges, .sameText("kind"), .distance("size")])
///     model.fit?.coefficients[1].estimate   // 0.8: odds 2.2 times as large among the same kind
///
/// ## Definition
///
/// An exponential random graph model in which pairs do not depend on each other is a logistic
/// regression of the ties on the terms, and its likelihood is exact:
///
///     ln(p(i,j) / (1 − p(i,j))) = θ₁ x₁(i,j) + … + θₖ xₖ(i,j)
///
/// ## Conventions
///
/// - Ties are there or not; strengths play no part. A pair counts once.
/// - Nodes without a value in one of the attributes are left out. So are pairs of two that did not
///   answer a survey and of whom nobody told that they are tied.
/// - There is no constant beside the terms: take `.edges` as one of them.
/// - Standard errors are those of the information at the estimate; z and p are Wald's. Where pairs do
///   depend on each other, as partners of one project do, they are too small.
/// - Where some sum of the terms tells ties from others without error (separation), the likelihood has
///   no largest value; the terms that grow without end are named.
/// - AIC is −2 ℓ + 2 k, BIC −2 ℓ + k ln(pairs), as in R's ergm.
///
/// > S. Wasserman, P. Pattison. "Logit models and logistic regressions for social networks: I. An
/// > introduction to Markov graphs and p*." *Psychometrika* 61(3), 1996, 401–425.
/// > doi:10.1007/BF02294547
public struct DyadModel: Hashable, Sendable {
  /// What was measured.
  public let measure: MeasureDescription

  /// How the network came about.
  public let context: NetworkContext

  /// How many nodes have a value in all attributes.
  public let nodeCount: Int

  /// The model, or why there is none.
  public let outcome: Outcome

  /// A model, or the reason why there is none.
  public enum Outcome: Hashable, Sendable {
    /// A model.
    case defined(Fit)
    /// These coefficients grow without end.
    case separated([String])
    /// No model, and why.
    case undefined(UndefinedReason)
  }

  /// A model.
  public struct Fit: Hashable, Sendable {
    /// One for each number, in the order of the terms.
    public let coefficients: [Coefficient]

    /// The logarithm of how likely the observed ties are.
    public let logLikelihood: Double

    /// How many pairs of nodes there are.
    public let pairCount: Int

    /// Akaike's criterion.
    public var aic: Double { -2 * logLikelihood + 2 * Double(coefficients.count) }

    /// The Bayesian criterion.
    public var bic: Double {
      -2 * logLikelihood + Double(coefficients.count) * logOfCount
    }

    let logOfCount: Double
  }

  /// What one number adds to the logarithm of the odds.
  public struct Coefficient: Hashable, Sendable {
    /// The name, as R's ergm has it: `nodematch.kind`.
    public let name: String

    /// By how much the logarithm of the odds grows with it.
    public let estimate: Double

    /// The standard error of the estimate.
    public let standardError: Double

    /// The estimate in standard errors.
    public var zScore: Double { estimate / standardError }

    /// How likely an estimate as far from 0 is by chance, two-sided, from the normal distribution.
    public let p: Double
  }

  /// The model; `nil` where there is none.
  public var fit: Fit? {
    guard case .defined(let fit) = outcome else { return nil }
    return fit
  }

  /// Why there is no model; `nil` where there is one.
  public var undefinedReason: UndefinedReason? {
    switch outcome {
    case .defined: nil
    case .separated: "some terms tell ties from others without error"
    case .undefined(let reason): reason
    }
  }
}
