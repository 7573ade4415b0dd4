import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Groups by an attribute")
struct AttributeGroupsTests {
  @Test func `equal words are together, and each unknown is alone`() throws {
    let network = try withKinds(["b", "a", nil, "a", nil, "a"], ties: [])
    let groups = try network.communities(.groups(by: "kind")).groups
    #expect(groups == [[1, 3, 5], [0], [2], [4]])
  }

  @Test func `an attribute that is not there is an error that names it`() throws {
    #expect(throws: MeasureError.noSuchAttribute("x")) {
      try Exemplar.path(2).communities(.groups(by: "x"))
    }
  }

  @Test func `a cancelled run throws`() throws {
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self) {
      try withKinds(["a"], ties: []).communities(.groups(by: "kind"), run: run)
    }
  }
}
