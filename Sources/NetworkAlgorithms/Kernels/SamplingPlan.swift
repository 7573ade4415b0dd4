import NetworkCore
import RealModule

/// Decides when enough pairs were drawn: when, with chance 1 − δ, no class's share is off by more
/// than ε.
///
/// For shares X₁, X₂, … from 0 to 1, drawn one by one with mean μ, any c from 0 to 1 and any λ from 0
/// to 1, both chosen beforehand, the bound
///
///     |X̄ − μ| ≤ (log(2/α) + ψ(λ) · Σ (Xᵢ − c)²) / (k λ)     with ψ(λ) = −log(1 − λ) − λ
///
/// holds after every number k of draws at once with chance 1 − α: for ξ ≥ −1 the number
/// exp(λ ξ − ψ(λ) ξ²) is 1 + λ ξ at most, with ξ = X − c and ξ = c − X, so both products over the
/// draws are supermartingales, and Ville's inequality says how rarely one of them ever exceeds 2/α
/// (Howard and others, theorem 4). So it may be looked at as often as one likes.
///
/// For each class, c is the share and λ the best choice for the variance that was seen in a pilot,
/// pairs drawn for that alone. What may go wrong, δ, is dealt out to the classes by the pilot too, so
/// that busy classes, which need it most, get most.
///
/// > S. R. Howard, A. Ramdas, J. McAuliffe, J. Sekhon. "Time-uniform, nonparametric, nonasymptotic
/// > confidence sequences." *Annals of Statistics* 49(2), 2021, 1055–1080. doi:10.1214/20-AOS1991
struct SamplingPlan: Sendable {
  /// What is chosen beforehand for one class.
  private struct Choice {
    var error: Double
    var center: Double
    var lambda: Double
    var psi: Double
    /// log(2/α).
    var needed = 0.0
    /// How much of that one draw is expected to bring.
    var rate: Double

    init(error: Double, mean: Double, variance: Double) {
      self.error = error
      center = mean
      // Where λ ε − ψ(λ) V is largest.
      lambda = error / (error + variance)
      psi = -Double.log(1 - lambda) - lambda
      rate = lambda * error - psi * variance
    }
  }

  /// How many pairs will be enough if the classes are as busy as they seem.
  let pairCount: Double

  private var choices: [Choice]

  /// - Parameters:
  ///   - pilot: Pairs of which none is counted later.
  ///   - errors: How far the share of each class may be off, above 0.
  ///   - failure: The chance that some share is off by more.
  init(_ pilot: SampledPaths, errors: [Double], failure: Double) {
    let pairs = Double(pilot.pairCount)
    choices = errors.indices.map { member in
      let mean = pilot.sum(of: member) / pairs
      let squares = pilot.sumOfSquares(of: member)
      // A little more than was seen, so that nobody seems never to vary.
      let variance = (squares + squares.squareRoot() + 1) / pairs - mean * mean
      return Choice(error: errors[member], mean: mean, variance: variance)
    }
    let expected = { [choices] (pairs: Double) in
      choices.reduce(0) { $0 + 2 * Double.exp(-pairs * $1.rate) }
    }
    var (few, many) = (1.0, 1e18)
    while many > few * 1.001 {
      let middle = (few * many).squareRoot()
      if expected(middle) > 0.9 * failure { few = middle } else { many = middle }
    }
    pairCount = many
    let total = expected(many)
    for member in choices.indices {
      // A tenth is dealt out evenly, so that nobody is left without.
      let weight = total > 0 ? 2 * Double.exp(-many * choices[member].rate) / total : 0
      let allowed = failure * (0.9 * weight + 0.1 / Double(choices.count))
      choices[member].needed = Double.log(2 / allowed)
    }
  }

  /// Whether `paths` are enough.
  func isEnough(_ paths: SampledPaths) -> Bool {
    let pairs = Double(paths.pairCount)
    return choices.indices.allSatisfy { member in
      let choice = choices[member]
      let squares =
        paths.sumOfSquares(of: member) - 2 * choice.center * paths.sum(of: member)
        + pairs * choice.center * choice.center
      return choice.needed + choice.psi * squares <= pairs * choice.lambda * choice.error
    }
  }
}
