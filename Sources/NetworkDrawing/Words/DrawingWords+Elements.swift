extension DrawingWords {
  /// What is said of an organisation to those who cannot see its mark: “enterprise; 12 partners; 3
  /// activities”.
  func about(_ group: KindGroup, partners: Int, activities count: Int) -> String {
    let noun =
      languageCode == "lv"
      ? CountedNoun(zero: "partneru", one: "partneris", other: "partneri")
      : CountedNoun(zero: "partners", one: "partner", other: "partners")
    let partnerCount = "\(number(partners)) \(noun.beside(partners, by: rule))"
    // Where the records hold ties, activities are these ties.
    let counts = unitOfTies == nil ? [partnerCount, activities(count)] : [partnerCount]
    return ([name(of: group)] + counts).joined(separator: "; ")
  }
}
