import NetworkCore
import Testing

@Suite("Shard")
struct ShardTests {
  @Test func `shards are ranges without gaps, of sizes that differ by one`() throws {
    for total in [0, 1, 9, 10, 999, 1_000] {
      for count in [1, 2, 3, 10] {
        let parts = try (1...count).map { try #require(Shard($0, of: count)).replicates(of: total) }
        #expect(parts.first?.lowerBound == 0)
        #expect(parts.last?.upperBound == total)
        #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
        let sizes = parts.map(\.count)
        #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
      }
    }
    #expect(Shard("3/10")?.replicates(of: 999) == 199..<299)
  }

  @Test func `the whole is one part`() {
    #expect(Shard.whole.replicates(of: 7) == 0..<7)
    #expect(Shard.whole == Shard("1/1"))
    #expect(Shard(3, of: 10)?.description == "3/10")
  }

  @Test(arguments: ["", "3", "/", "3/", "0/3", "4/3", "-1/3", "3/2/1", "1/0", "a/b", "1 / 2"])
  func `what names no part is none`(text: String) {
    #expect(Shard(text) == nil)
  }

  @Test func `the largest numbers do not overflow`() {
    let shard = Shard(Int.max, of: Int.max)
    #expect(shard?.replicates(of: Int.max) == Int.max - 1..<Int.max)
  }
}
