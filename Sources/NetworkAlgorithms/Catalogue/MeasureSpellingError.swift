/// Why a spelling names no measure.
public enum MeasureSpellingError: Error, Hashable, CustomStringConvertible {
  /// It is not of the form `name` or `name(parameter: value, …)`.
  case malformed(String)
  /// No measure has that name; some have one like it.
  case unknownMeasure(String, nearest: [String])
  /// The measure has no parameter of that name.
  case unknownParameter(String, measure: String, parameters: [String])
  /// The parameter cannot be set to that value.
  case valueNotAllowed(
    String, parameter: String, measure: String, allowed: MeasureParameter.Values)
  /// The measure draws by chance, and nobody said from where.
  case seedMissing(measure: String)
  /// The parameter is set more than once.
  case givenTwice(String, measure: String)

  /// The reason in one sentence.
  public var description: String {
    switch self {
    case .malformed(let text):
      "“\(text)” is not a measure; write a name such as betweenness, or with settings "
        + "betweenness(scale: share)."
    case .unknownMeasure(let name, let nearest) where nearest.isEmpty:
      "There is no measure “\(name)”; the list of measures names them all."
    case .unknownMeasure(let name, let nearest):
      "There is no measure “\(name)”; did you mean \(nearest.joined(separator: " or "))?"
    case .unknownParameter(let name, let measure, let parameters) where parameters.isEmpty:
      "\(measure) has no parameter “\(name)”; it has none at all."
    case .unknownParameter(let name, let measure, let parameters):
      "\(measure) has no parameter “\(name)”; it has \(parameters.joined(separator: ", "))."
    case .valueNotAllowed(let value, let parameter, let measure, let allowed):
      "“\(value)” is no \(parameter) for \(measure); it is \(allowed)."
    case .seedMissing(let measure):
      "\(measure) draws by chance; say from where, as in \(measure)(seed: 1)."
    case .givenTwice(let name, let measure):
      "“\(name)” is set more than once for \(measure); set it once."
    }
  }
}
