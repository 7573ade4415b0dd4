import CooperationRecords
import Graphviz
import NetworkAlgorithms
import NetworkCore
import Testing

@testable import NetworkDrawing

/// Every form that a network can be drawn in, as a picture that stands alone.
enum DrawnForm: String, CaseIterable, CustomTestStringConvertible {
  case activities
  case organisations
  case communities
  case countries
  case years
  case panels
  case core
  case neighbourhood

  var testDescription: String { rawValue }

  /// A field with every group of kinds, several countries, and somebody alone.
  private static let field = Field.records(
    dated: (0..<14).map { number in
      Field.Dated(
        name: "Activity \(number)", years: (2014 + number % 4)...(2015 + number % 4),
        partners: (0...4).map { partner in
          let which = (number * 5 + partner * (number % 3 + 1)) % 40
          return String(repeating: "Ā", count: 1 + which % 12)
            + " \(which)/\(["LV", "EE", "LT", "FI", "SE"][which % 5])"
        })
    } + [Field.Dated(name: "By itself", years: 2014...2014, partners: ["Alone/LV"])])

  /// The pictures, drawn once for all tests.
  private static let english = allCases.map { form in
    Result { try form.drawn(.english) }
  }
  private static let latvian = allCases.map { form in
    Result { try form.drawn(.latvian) }
  }

  func picture(_ words: DrawingWords = .english) throws -> any NetworkPicture {
    let pictures = words.languageCode == "lv" ? Self.latvian : Self.english
    return try pictures[try #require(Self.allCases.firstIndex(of: self))].get()
  }

  /// Draws the picture anew.
  func drawn(_ words: DrawingWords) throws -> any NetworkPicture {
    let records = Self.field
    let network = Field.network(records)
    let projected = try network.projected(by: .count)
    func map(_ form: MapStyle.Form) throws -> NetworkMap {
      try NetworkMap(
        of: network, in: records,
        communities: try Field.partition(of: network) { $0 * 3 / network.actors.count },
        style: MapStyle(form: form, frame: .standalone, words: words))
    }
    func multiples(_ grouping: CooperationRecords.Grouping) throws -> MultiplesPicture {
      try MultiplesPicture(
        of: records, by: grouping, style: MultiplesStyle(frame: .standalone, words: words))
    }
    switch self {
    case .activities: return try map(.activities)
    case .organisations: return try map(.organisations)
    case .communities: return try map(.communities)
    case .countries: return try map(.countries)
    case .years: return try multiples(.year)
    case .panels: return try multiples(.country)
    case .core:
      return try CorePicture(
        of: network, in: records, coreness: try projected.scores(.coreness), frame: .standalone,
        words: words)
    case .neighbourhood:
      return try #require(
        try NeighbourhoodPicture(
          around: network.actors[0], in: projected, twoMode: network, records: records,
          frame: .standalone, words: words))
    }
  }

  func painted(_ words: DrawingWords = .english) throws -> PaintedSVG {
    try PaintedSVG(try picture(words).rendered(.svg))
  }
}
