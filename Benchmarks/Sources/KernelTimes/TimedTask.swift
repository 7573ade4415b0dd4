import NetworkAlgorithms
import NetworkCore

/// One thing to be timed.
struct TimedTask: Sendable {
  /// What it found, worked out after the clock has stopped.
  typealias Answer = () -> [Double]

  /// The name, the same as in `comparison/tasks.py`.
  var name: String

  /// What it can be given.
  var inputs: [Input] = [.table, .ties]

  /// How many times it runs, each time with another seed; `nil` where nothing is drawn.
  var seeds: Int?

  /// How many times it is done in one round, of which the time is shared out.
  var batch = 1

  /// Does it; `seed` counts from 1.
  var perform: @Sendable (_ subject: Subject, _ seed: Int, _ run: RunControl) throws -> Answer
}

extension TimedTask {
  static func scores(_ name: String, _ measure: any NodeMeasure) -> TimedTask {
    TimedTask(name: name) { subject, _, run in
      let scores = try measure.scores(in: subject.network, run: run)
      return { scores.nodes.map { scores[$0] ?? .nan } }
    }
  }

  /// A measure of ties, in the order of their ends' places.
  static func ties(_ name: String, _ measure: any TieMeasure) -> TimedTask {
    TimedTask(name: name) { subject, _, run in
      let network = subject.network
      let scores = try measure.scores(in: network, run: run)
      return { network.allTies().map { scores[$0.first, $0.second] ?? .nan } }
    }
  }

  static func value(_ name: String, _ measure: any NetworkMeasure) -> TimedTask {
    TimedTask(name: name) { subject, _, run in
      let value = try measure.value(of: subject.network, run: run)
      return { [value.value ?? .nan] }
    }
  }

  static func marks(_ name: String, _ marking: any NodeMarking) -> TimedTask {
    TimedTask(name: name) { subject, _, run in
      let marks = try marking.marks(in: subject.network, run: run)
      return { marks.nodes.map { marks.contains($0) ? 1 : 0 } }
    }
  }

  static func communities(
    _ name: String, seeds: Int? = nil,
    _ detection: @escaping @Sendable (Seed) -> any CommunityDetection
  ) -> TimedTask {
    TimedTask(name: name, seeds: seeds) { subject, seed, run in
      let found = try detection(Seed(UInt64(seed))).communities(in: subject.network, run: run)
      return { found.nodes.map { Double(found[$0] ?? -1) } }
    }
  }

  static func modes(_ name: String, _ measure: any TwoModeMeasure) -> TimedTask {
    TimedTask(name: name, inputs: [.table]) { subject, _, run in
      guard let table = subject.table else { return { [] } }
      let scores = try measure.scores(in: table, run: run)
      return {
        scores.actors.nodes.map { scores.actors[$0] ?? .nan }
          + scores.events.nodes.map { scores.events[$0] ?? .nan }
      }
    }
  }

  static func projection(by rule: ProjectionRule) -> TimedTask {
    let name = rule == .count ? "projection" : "projection-\(rule.rawValue)"
    return TimedTask(name: name, inputs: [.table]) { subject, _, _ in
      guard let network = try subject.table?.projected(by: rule) else { return { [] } }
      // Ties are counted on the table; whoever asks for partners has them worked out.
      _ = network.partners(of: 0)
      return { network.allTies().map(\.strength) }
    }
  }
}
