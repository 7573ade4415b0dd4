/// A span of time, first and last day included.
///
///     DateWindow("2014..2020")         // seven years
///     DateWindow("2014-05..2015-04")   // twelve months
///     DateWindow("2016")               // one year
public struct DateWindow: Hashable, Sendable, CustomStringConvertible {
  /// Where it begins.
  public let from: PartialDate

  /// Where it ends.
  public let through: PartialDate

  /// Creates a window; one that would end before it begins is turned round.
  public init(from: PartialDate, through: PartialDate) {
    let ordered = from.firstDay <= through.lastDay
    self.from = ordered ? from : through
    self.through = ordered ? through : from
  }

  /// Reads a window written as one date, or as two with `..` between them.
  public init?(_ text: String) {
    let ends = text.split(separator: "..", omittingEmptySubsequences: false)
    guard let first = ends.first, let from = PartialDate(String(first)) else { return nil }
    switch ends.count {
    case 1: self.init(from: from, through: from)
    case 2:
      guard let through = PartialDate(String(ends[1])), from.firstDay <= through.lastDay else {
        return nil
      }
      self.init(from: from, through: through)
    default: return nil
    }
  }

  /// The first day.
  public var firstDay: CalendarDay { from.firstDay }

  /// The last day.
  public var lastDay: CalendarDay { through.lastDay }

  /// Whether the two spans share a day.
  public func overlaps(_ other: DateWindow) -> Bool {
    firstDay <= other.lastDay && other.firstDay <= lastDay
  }

  /// The window as it is written on the command line.
  public var description: String { from == through ? "\(from)" : "\(from)..\(through)" }
}
