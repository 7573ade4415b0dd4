import NetworkCore
import Testing

@Suite("Replicates")
struct ReplicatesTests {
  private struct Failure: Error, Equatable {
    var replicate: Int
  }

  @Test(arguments: [1, 2, 3, 8])
  func `results stand in the order of the replicates`(workers: Int) throws {
    for replicates in [3..<4, 0..<64, 10..<310] {
      let squares = try mapReplicates(replicates, run: RunControl(workers: workers)) {
        0
      } _: { replicate, uses in
        uses += 1
        return replicate * replicate
      }
      #expect(squares == replicates.map { $0 * $0 })
    }
  }

  @Test(arguments: [1, 2, 3, 8])
  func `the failure of the first replicate that fails is thrown`(workers: Int) {
    #expect(throws: Failure(replicate: 70)) {
      try mapReplicates(0..<300, run: RunControl(workers: workers)) {
      } _: { replicate, _ in
        if replicate >= 70, replicate % 3 == 1 { throw Failure(replicate: replicate) }
      }
    }
  }
}
