import Foundation
import Testing

/// `kopa draw --form kinds` and `--form clusters`.
@Suite("Tables of shades, on the command line")
struct DrawTableTests {
  private let place: Workplace
  private let table: String

  init() throws {
    place = try Workplace()
    table = try place.file(
      "t.csv",
      """
      organisation;kind;activity;cluster;start
      SIA A;SME;1;K;2016
      SIA B;SME;1;K;2016
      Uni;university;1;K;2016
      SIA A;SME;2;L;2017
      SIA C;SME;2;L;2017
      Uni;university;2;L;2017

      """)
  }

  private func drawn(_ options: String...) throws -> (outcome: Command.Outcome, svg: String) {
    let path = place.path("p.svg")
    let outcome = try Command.run(with: ["draw", table, "--output", path] + options)
    return (outcome, (try? String(contentsOfFile: path, encoding: .utf8)) ?? "")
  }

  @Test func `kinds are counted, with how to read it`() throws {
    let (outcome, svg) = try drawn("--form", "kinds")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(svg.contains("role=\"img\""))
    #expect(svg.contains(">university (1)</text>"))
    #expect(outcome.errors.contains("A cell counts the pairs of partners"))
    let latvian = try drawn("--form", "kinds", "--language", "lv").svg
    #expect(latvian.contains("Kas ar ko sadarbojas"))
  }

  @Test func `clusters are set by what they share`() throws {
    let (outcome, svg) = try drawn("--form", "clusters")
    #expect(outcome.status == 0, "\(outcome.errors)")
    // SIA A and Uni are in both.
    #expect(svg.contains("<desc>What the clusters share. K – L: 2.</desc>"))
  }

  @Test func `small counts are not told`() throws {
    let svg = try drawn("--form", "kinds", "--minimum-cell", "3").svg
    #expect(svg.contains("(&lt;3)"))
    let clusters = try drawn("--form", "clusters", "--minimum-cell", "3").svg
    #expect(clusters.contains(">&lt;3</text>"))
    #expect(!clusters.contains("K – L: 2"))
  }

  @Test(arguments: [
    ["--minimum-cell", "3"], ["--form", "kinds", "--projection", "count"],
    ["--form", "clusters", "--layer", "research"], ["--form", "clusters", "--without", "Uni"],
  ])
  func `an option that would change nothing is refused`(options: [String]) throws {
    let outcome = try Command.run(
      with: ["draw", table, "--output", place.path("p.svg")] + options)
    #expect(outcome.status == 64, "\(outcome.errors)")
  }

  @Test(arguments: ["png", "pdf"])
  func `it is a picture in every format, the same twice`(ending: String) throws {
    let paths = ["one", "two"].map { place.path("\($0).\(ending)") }
    for path in paths {
      let outcome = try Command.run("draw", table, "--form", "kinds", "--output", path)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let files = try paths.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    #expect(files[0] == files[1])
    #expect(files[0].count > 1_000)
  }

  @Test func `records without clusters, or of ties alone, are told so`() throws {
    let plain = try place.file("plain.csv", "organisation;activity\nA;1\nB;1\n")
    let none = try Command.run("draw", plain, "--form", "clusters", "--output", place.path("p.svg"))
    #expect(none.status == 65)
    #expect(none.errors.contains("cluster"))
  }
}
