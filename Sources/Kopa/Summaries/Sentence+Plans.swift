import ClusterEvaluation
import CooperationRecords

/// What a plan may say under a key.
enum PlanValue {
  case window
  case date
  case grouping
  case seed
  case number(ClosedRange<Int>)
  case oneOf([String])

  var english: String {
    switch self {
    case .window: "a span such as 2014..2020, 2014-05..2015-04 or 2016"
    case .date: "a date such as 2020, 2020-12 or 2020-12-31"
    case .grouping: "cluster, territory, country or another column"
    case .seed: "a number from 0 to \(UInt64.max)"
    case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .oneOf(let words): "one of \(words.joined(separator: ", "))"
    }
  }

  var latvian: String {
    switch self {
    case .window: "laika posms, piemēram, 2014..2020, 2014-05..2015-04 vai 2016"
    case .date: "datums, piemēram, 2020, 2020-12 vai 2020-12-31"
    case .grouping: "cluster, territory, country vai cita aile"
    case .seed: "skaitlis no 0 līdz \(UInt64.max)"
    case .number(let range): "skaitlis no \(range.lowerBound) līdz \(range.upperBound)"
    case .oneOf(let words): "kāds no šiem: \(words.joined(separator: ", "))"
    }
  }
}

/// What can be wrong in a plan, without the full stop.
extension Sentence {
  static let planEmpty = Sentence(
    english: "the plan is empty; it needs at least a line such as “size: 25”",
    latvian: "plāns ir tukšs; tajā vajag vismaz tādu rindu kā „size: 25”")

  static let planNeedsSize = Sentence(
    english: "the plan has no “size”: say at how many activities all offices give their numbers, "
      + "\(ClusterComparison.fewestActivities) or more",
    latvian: "plānā nav „size”: norādiet, pie cik aktivitātēm visas iestādes dod skaitļus, vismaz "
      + "\(ClusterComparison.fewestActivities)")

  static func planValue(_ text: String, of key: String, _ allowed: PlanValue) -> Sentence {
    Sentence(
      english: "“\(text)” cannot stand under “\(key)”; it needs \(allowed.english)",
      latvian: "„\(text)” neder atslēgai „\(key)”; vajag: \(allowed.latvian)")
  }

  static func indicatorTwice(_ name: String) -> Sentence {
    Sentence(
      english: "the indicator “\(name)” is said twice",
      latvian: "rādītājs „\(name)” teikts divreiz")
  }
}
