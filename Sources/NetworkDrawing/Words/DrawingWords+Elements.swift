import Terminology

extension DrawingWords {
  /// “1 partner”, “12 partners”.
  func partners(_ count: Int) -> String { counted(.partner, count) }

  /// “1 tie”, “12 ties”.
  func ties(_ count: Int) -> String { counted(.tie, count) }

  /// What is said of an organisation to those who cannot see its mark: “enterprise; 12 partners; 3
  /// activities”.
  func about(_ group: KindGroup, partners count: Int, activities shared: Int) -> String {
    // Where the records hold ties, activities are these ties.
    let counts = unitOfTies == nil ? [partners(count), activities(shared)] : [partners(count)]
    return ([name(of: group)] + counts).joined(separator: "; ")
  }
}
