import IdentityResolution
import TestKit
import Testing

@Suite("Agreement with the truth")
struct IdentityAgreementTests {
  private let truth = [1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 3]

  @Test func `the example of Bagga and Baldwin, first response`() {
    let found = [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2]
    let agreement = IdentityAgreement(found: found, truth: truth)
    #expect(isClose(agreement.bCubed.precision ?? 0, 16.0 / 21))
    #expect(agreement.bCubed.recall == 1)
    #expect(agreement.pairwise.precision == 21.0 / 31)
    #expect(agreement.pairwise.recall == 1)
    #expect(isClose(agreement.pairwise.f1 ?? 0, 42.0 / 52))
  }

  @Test func `the example of Bagga and Baldwin, second response`() {
    let found = [1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1]
    let agreement = IdentityAgreement(found: found, truth: truth)
    #expect(isClose(agreement.bCubed.precision ?? 0, 7.0 / 12))
    #expect(agreement.bCubed.recall == 1)
    #expect(agreement.pairwise.precision == 21.0 / 46)
  }

  @Test func `by definition: pair by pair and name by name`() {
    var state: UInt64 = 7
    func draw(_ count: Int) -> [Int] {
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1
        return Int(state >> 33) % 4
      }
    }
    for count in [2, 3, 9, 20] {
      let (found, truth) = (draw(count), draw(count))
      var (both, inFound, inTruth) = (0.0, 0.0, 0.0)
      var (precision, recall) = (0.0, 0.0)
      for one in 0..<count {
        let together = (0..<count).filter { found[$0] == found[one] }
        let one1 = (0..<count).filter { truth[$0] == truth[one] }
        let shared = Double(Set(together).intersection(one1).count)
        precision += shared / Double(together.count) / Double(count)
        recall += shared / Double(one1.count) / Double(count)
        for other in 0..<one {
          let (a, b) = (found[one] == found[other], truth[one] == truth[other])
          both += a && b ? 1 : 0
          inFound += a ? 1 : 0
          inTruth += b ? 1 : 0
        }
      }
      let agreement = IdentityAgreement(found: found, truth: truth)
      #expect(agreement.pairwise.precision == (inFound > 0 ? both / inFound : nil))
      #expect(agreement.pairwise.recall == (inTruth > 0 ? both / inTruth : nil))
      #expect(isClose(agreement.bCubed.precision ?? 0, precision))
      #expect(isClose(agreement.bCubed.recall ?? 0, recall))
    }
  }

  @Test func `what is divided by nothing is undefined`() {
    let none = IdentityAgreement(found: [Int](), truth: [Int]())
    #expect(none.pairwise.precision == nil && none.bCubed.recall == nil && none.bCubed.f1 == nil)
    let alone = IdentityAgreement(found: [1, 2], truth: [1, 2])
    #expect(alone.pairwise.precision == nil && alone.pairwise.f1 == nil)
    #expect(alone.bCubed.f1 == 1)
    #expect(IdentityAgreement(found: [1, 1, 2], truth: [1, 2, 2]).pairwise.f1 == 0)
  }
}
