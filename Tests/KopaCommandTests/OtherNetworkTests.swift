import Foundation
import Testing

/// Measures of two networks, and measures that heed directions.
@Suite("Two networks and directions")
struct OtherNetworkTests {
  private let place: Workplace
  private let table: String

  init() throws {
    place = try Workplace()
    table = try place.file(
      "years.csv",
      """
      organisation,activity,year
      a,1,2016
      b,1,2016
      b,2,2017
      c,2,2017
      a,3,2017
      b,3,2017

      """)
  }

  private func lines(_ arguments: String...) throws -> [String] {
    let outcome = try Command.run(with: ["measure"] + arguments + ["--format", "csv"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output.split(separator: "\n").map(String.init)
  }

  @Test func `a window is held against an earlier one`() throws {
    #expect(
      try lines(
        table, "ties-kept", "ties-new", "ties-lost", "--window", "2017", "--since", "2016") == [
          "measure,value,organisations,reason", "ties-kept,1,3,", "ties-new,1,3,",
          "ties-lost,0,3,",
        ])
  }

  @Test func `each year is held against the one before`() throws {
    #expect(
      try lines(table, "tie-jaccard", "--by", "year") == [
        "year,measure,value,organisations,reason", "2016,tie-jaccard,,2,no earlier network",
        "2017,tie-jaccard,0.5,3,",
      ])
  }

  @Test func `another file is the earlier one`() throws {
    let ties = try place.file("now.csv", "source,target\na,b\nb,c\n")
    let before = try place.file("before.csv", "source,target\na,b\nc,d\n")
    #expect(
      try lines(ties, "ties-lost", "ties-kept", "--with", before).dropFirst() == [
        "ties-lost,1,3,", "ties-kept,1,3,",
      ])
    #expect(try lines(ties, "tie-jaccard", "--with", ties)[1] == "tie-jaccard,1,3,")
  }

  @Test func `without another network a comparison says how to name one`() throws {
    let outcome = try Command.run("measure", table, "tie-jaccard")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--with FILE"))
    let idle = try Command.run("measure", table, "density", "--since", "2016")
    #expect(idle.status == 64)
    #expect(idle.errors.contains("--with and --since are for measures of two networks"))
  }

  @Test func `a list of ties is taken by its word on request`() throws {
    let ties = try place.file("asks.csv", "source,target\na,b\nb,a\nb,c\n")
    #expect(try lines(ties, "reciprocity")[1].hasPrefix("reciprocity,1,3"))
    #expect(
      try lines(ties, "reciprocity", "--directed")[1].hasPrefix("reciprocity,0.66666"))
    let idle = try Command.run("measure", ties, "density", "--directed")
    #expect(idle.status == 64)
    #expect(idle.errors.contains("--directed is for measures that heed directions"))
    let records = try Command.run("measure", table, "reciprocity", "--directed")
    #expect(records.status == 64)
    #expect(try lines(table, "reciprocity")[1].hasPrefix("reciprocity,1,3"))
  }

  @Test func `directions of a file are heeded without being asked for`() throws {
    let file = try place.file(
      "advice.net", "*Vertices 3\n1 \"a\"\n2 \"b\"\n3 \"c\"\n*Arcs\n1 2 1\n2 1 1\n2 3 1\n")
    #expect(try lines(file, "reciprocity")[1].hasPrefix("reciprocity,0.66666"))
    #expect(
      try Command.run("measure", file, "reciprocity").errors.isEmpty,
      "nothing is left aside")
    #expect(try Command.run("measure", file, "density").errors.contains("directions"))
  }
}
