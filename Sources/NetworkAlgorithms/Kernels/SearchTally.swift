import NetworkCore
import Synchronization

/// What searches that go on at the same time have found, and how long they have taken.
///
/// Whether a bound is passed does not depend on who counts first: what is counted in all is always
/// the same.
final class SearchTally: Sendable {
  private let found = Atomic(0)
  private let steps = Atomic(0)
  private let isTooLarge = Atomic(false)
  private let mostFound: Int
  private let mostSteps: Int

  /// How many steps a search may take for each group that it may find.
  static let stepsPerGroup = 50

  init(limit: Int) {
    mostFound = limit
    mostSteps = max(1_000_000, Self.stepsPerGroup * limit)
  }

  func find(_ count: Int) { found.add(count, ordering: .relaxed) }

  func step(_ count: Int) { steps.add(count, ordering: .relaxed) }

  /// Notes that a part of the network is too large to be searched.
  func giveUp() { isTooLarge.store(true, ordering: .relaxed) }

  /// Whether a bound is passed.
  var isOver: Bool { reason != nil }

  /// Why there is no answer, or `nil` if there is one.
  var reason: UndefinedReason? {
    if isTooLarge.load(ordering: .relaxed) { return .tooLarge }
    if found.load(ordering: .relaxed) > mostFound { return .tooManyGroups }
    return steps.load(ordering: .relaxed) > mostSteps ? .searchTooLong : nil
  }
}

/// What a search came to, or why it was given up.
enum SearchOutcome<Result: Sendable>: Sendable {
  case found(Result)
  case givenUp(UndefinedReason)
}

extension SearchOutcome {
  func map<Other>(_ transform: (Result) -> Other) -> SearchOutcome<Other> {
    switch self {
    case .found(let result): .found(transform(result))
    case .givenUp(let reason): .givenUp(reason)
    }
  }
}

extension SearchOutcome<Int> {
  /// The number, or why there is none.
  var value: NetworkValue.Outcome {
    switch self {
    case .found(let count): .defined(Double(count))
    case .givenUp(let reason): .undefined(reason)
    }
  }
}

/// Searches from each node for groups of which it is the first in `order`, and folds what was found.
///
/// - Throws: `CancellationError` if `run` is cancelled.
func foldGroups<Result: Sendable>(
  over order: DegeneracyOrder, limit: Int, run: RunControl, start: Result,
  from search: @Sendable (_ place: Int, _ result: inout Result, _ tally: SearchTally) -> Void,
  combine: @Sendable (inout Result, Result) -> Void
) throws -> SearchOutcome<Result> {
  let tally = SearchTally(limit: limit)
  let result = try foldLanes(over: order.nodes.count, run: run) { places in
    var result = start
    for place in places where !run.isCancelled && !tally.isOver { search(place, &result, tally) }
    return result
  } combine: {
    combine(&$0, $1)
  }
  if let reason = tally.reason { return .givenUp(reason) }
  return .found(result ?? start)
}
