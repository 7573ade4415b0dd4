import ClusterBriefing
import CollaborationNetworks
import CooperationRecords
import Documents
import Foundation
import NetworkCore
import Synchronization
import Testing

/// Briefings on tables that are too large for a page.
@Suite("Large briefings")
struct LargeBriefingTests {
  /// Pairs of organisations, each in an activity of its own.
  private func pairs(_ count: Int) -> CooperationRecords {
    var mentions = CooperationMentions(title: "Pairs")
    for organisation in 0..<2 * count {
      mentions.participations.append(
        ParticipationMention(
          organisation: OrganisationMention(
            origin: RowOrigin(file: "t.csv", row: organisation + 2), name: "Firm \(organisation)",
            kind: .sme),
          activity: Activity(id: .init("\(organisation / 2)"), title: "A")))
    }
    return CooperationRecords(mentions)
  }

  private func briefing(
    _ records: CooperationRecords, by plan: NetworkPlan = NetworkPlan(), run: RunControl
  ) throws -> Document {
    try ClusterBriefing(of: records, by: plan, seed: 1, version: "test", run: run)
      .document(in: .english)
  }

  @Test func `a table has three thousand rows at most, and says how many more there are`() throws {
    let page = try briefing(pairs(1_550), run: RunControl()).html()
    #expect(page.contains("and 100 more"))
    #expect(page.components(separatedBy: "<tr>").count < 3_100)
  }

  @Test func `those who are left out are named up to eight`() throws {
    let records = pairs(30)
    let plan = NetworkPlan(without: records.organisations.prefix(20).map(\.id))
    let page = try briefing(records, by: plan, run: RunControl()).html()
    #expect(page.contains("Firm 7 and 12 others"))
    #expect(!page.contains("Firm 8;"))
  }

  @Test func `a run is told of every step, in order`() throws {
    let steps = Steps()
    _ = try briefing(pairs(4), run: RunControl(onStep: { steps.add($0) }))
    #expect(steps.all == BriefingStep.allCases.map(\.rawValue))
  }

  @Test(arguments: BriefingStep.allCases)
  func `it can be stopped in every step`(step: BriefingStep) throws {
    let hand = Hand()
    let run = RunControl(onStep: { if $0 == step.rawValue { hand.stop() } })
    hand.run.withLock { $0 = run }
    #expect(throws: CancellationError.self) { try briefing(pairs(4), run: run) }
  }

  private final class Steps: Sendable {
    private let steps = Mutex<[String]>([])
    var all: [String] { steps.withLock { $0 } }
    func add(_ step: String) { steps.withLock { $0.append(step) } }
  }

  /// Stops a run that does not exist yet when what stops it is written down.
  private final class Hand: Sendable {
    let run = Mutex<RunControl?>(nil)
    func stop() { run.withLock { $0 }?.cancel() }
  }
}
