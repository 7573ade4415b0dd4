import Terminology

/// The words of a picture in one language.
///
/// Sentences are templates: `{1}` stands for the first thing that is put in.
public struct DrawingWords: Hashable, Sendable {
  /// The language as HTML names it: `en`, `lv`.
  public let languageCode: String

  /// What nouns and kinds are called.
  let glossary: Glossary
  /// The sign between thousands.
  var groupMark: String
  /// What organisations have in common: activities, or ties.
  var activity = Noun.activity

  // The legend.
  var plate: String
  var communityPlate: String
  var countryPlate: String
  var island: String
  var tie: String
  var communityTie: String
  var markSize: String
  var markMeansMany: String
  var marked: String

  // Headings and notes in the picture.
  var otherGroups: String
  var alone: String
  var synthetic: String
  var nothingToDraw: String
  var source: String
  var smallCommunities: String
  var smallCountries: String
  var looseCommunities: String

  // The caption.
  var readPlates: String
  var readBridges: String
  var readFewerLines: String
  var readSizes: String
  var readIslands: String
  var readPositions: String
  /// The same where groups are kept together.
  var readGroupedPositions: String
  var readOrganisations: String
  /// Where every tie has a line, if that is to be said in another way.
  var readAllOrganisationTies: String?
  /// Where every tie has a line and all are as strong, likewise.
  var readEqualOrganisationTies: String?
  var readGrowingSizes: String
  var readCommunities: String
  var readCommunityTies: String
  var readAllCommunityTies: String
  var readSmallCommunities: String
  var readCountries: String
  var readCountryTies: String
  var readAllCountryTies: String
  var readSmallCountries: String
  var readTooMany: String
  var readOneCommunity: String
  var readScattered: String
  var readAlone: String

  // The text alternative.
  var mapOf: String
  var largestGroup: String
  var mostActive: String

  /// What a group of kinds is called.
  public func name(of group: KindGroup) -> String {
    glossary.name(of: group.rawValue, among: .kindGroups)
  }

  /// “1 organisation”, “12 organisations”.
  public func organisations(_ count: Int) -> String { counted(.organisation, count) }

  /// “1 activity”, “12 activities”.
  public func activities(_ count: Int) -> String { counted(activity, count) }

  /// In what strengths of ties are counted; `nil` where activities are.
  var unitOfTies: Double?

  /// “3 activities”, or the strength of a tie: “3”, “0.25”.
  func shared(_ count: Int) -> String {
    guard let unitOfTies else { return activities(count) }
    return strength(Double(count) * unitOfTies)
  }

  /// `value` to three digits.
  private func strength(_ value: Double) -> String {
    if let whole = Int(exactly: value) { return number(whole) }
    guard value.magnitude < 1e6, value.magnitude > 1e-6 else { return "\(value)" }
    var factor = 1.0
    while value.magnitude * factor < 100 { factor *= 10 }
    let rounded = (value * factor).rounded() / factor
    return Int(exactly: rounded).map(number)
      ?? "\(rounded)".replacing(".", with: languageCode == "lv" ? "," : ".")
  }

  func groups(_ count: Int) -> String { counted(.group, count) }

  func lines(_ count: Int) -> String { counted(.line, count) }

  func counted(_ noun: Noun, _ count: Int) -> String {
    "\(number(count)) \(glossary.form(of: noun, beside: Double(count)))"
  }

  /// `count` with a sign after every three digits, counted from the right.
  func number(_ count: Int) -> String {
    let digits = String(count)
    var result = ""
    for (place, digit) in zip(stride(from: digits.count, to: 0, by: -1), digits) {
      if place % 3 == 0, !result.isEmpty { result += groupMark }
      result.append(digit)
    }
    return result
  }

  /// `template` with `parts` put in; a part is never read as a template.
  static func filled(_ template: String, _ parts: String...) -> String {
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "}"), let number = Int(rest[..<close]),
        parts.indices.contains(number - 1)
      else {
        result += "{"
        continue
      }
      result += parts[number - 1]
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
