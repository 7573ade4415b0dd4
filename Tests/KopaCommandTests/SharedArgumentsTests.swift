import Testing

@testable import KopaCommand

@Suite("The options that parts of a run share")
struct SharedArgumentsTests {
  @Test func `what each part has for itself is left out, with its value`() {
    let shared = SharedArguments.of([
      "a.csv", "--shard", "1/2", "--seed", "3", "--output=x.json", "--quiet", "--workers", "2",
      "--language=lv", "b.csv",
    ])
    #expect(shared == ["a.csv", "--seed", "3", "b.csv"])
  }

  @Test func `after the terminator all are names`() {
    let shared = SharedArguments.of(["--quiet", "--", "--quiet", "--shard"])
    #expect(shared == ["--", "--quiet", "--shard"])
  }
}
