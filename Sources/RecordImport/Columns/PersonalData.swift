import TabularFiles

/// Tells columns with the contact details of persons, which are not read at all.
enum PersonalData {
  /// Whether a column of this name is never read.
  static func isHeldUnder(_ header: String) -> Bool {
    let key = HeaderIndex.key(header)
    return beginnings.contains { key.hasPrefix($0) } || parts.contains { key.contains($0) }
  }

  /// Whether a column of this name tells who a person is, or how to reach one.
  static func namesPersons(_ header: String) -> Bool {
    let key = HeaderIndex.key(header)
    return parts.contains { key.contains($0) }
  }

  private static let beginnings = ["contact", "kontakt"]
  private static let parts = [
    "email", "phone", "fax", "mobile", "epasts", "talrun", "telefon", "fakss", "personaskods",
    "personalcode", "vardsuzvards", "firstname", "lastname",
  ]
}
