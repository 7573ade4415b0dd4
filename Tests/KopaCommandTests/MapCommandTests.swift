import Foundation
import Kopa
import TestKit
import Testing

@testable import KopaCommand

@Suite("The forms and names of kopa draw")
struct MapCommandTests {
  private static let table = """
    organisation_name,activity_id,start,territory,ris3_area,cluster,member_since
    Alpha,P,2018-01-01,Riga,energy,Wood,2010-01-01
    Beta,P,2018-01-01,Riga,energy,Wood,2018-06-01
    Gamma,P,2018-01-01,Vidzeme,energy,Metal,2010-01-01
    Alpha,Q,2019-03-01,Riga,photonics,Wood,2010-01-01
    Gamma,Q,2019-03-01,Vidzeme,photonics,Metal,2010-01-01
    Delta,Q,2019-03-01,Vidzeme,photonics,Metal,2012-01-01
    """

  /// Draws `text` as SVG; what the command said, and the picture if there is one.
  private static func draw(
    _ text: String = table, _ arguments: String...
  ) throws -> (status: Int32, errors: String, svg: String) {
    try TestData.withTemporaryFolder { folder in
      let (input, output) = ("\(folder)/t.csv", "\(folder)/t.svg")
      try AtomicFile.write(Array(text.utf8), to: input)
      let outcome = try Command.run(with: ["draw", input, "--output", output] + arguments)
      let svg = try? String(contentsOfFile: output, encoding: .utf8)
      return (outcome.status, outcome.errors, svg ?? "")
    }
  }

  @Test(arguments: ["territories", "areas", "communities", "organisations", "activities"])
  func `each form can be asked for`(form: String) throws {
    let outcome = try Self.draw(Self.table, "--form", form)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.svg.contains("<svg"))
  }

  @Test(arguments: [
    ("territories", "territory of no participation"),
    ("areas", "smart specialisation of no activity"),
    ("countries", "country of no organisation"), ("backbone", "more activities than chance"),
  ])
  func `what cannot be drawn is said, and is bad data`(form: String, said: String) throws {
    let bare = "organisation_name,activity_id\nA,P\nB,P\n"
    let outcome = try Self.draw(bare, "--form", form)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains(said), "\(outcome.errors)")
    #expect(outcome.svg.isEmpty)
  }

  @Test func `newcomers of the day that is given have a ring, and the legend says so`() throws {
    let early = try Self.draw(Self.table, "--as-of", "2019-12-31")
    let meaning = "newcomer: a member for under two years on 2019&#45;12&#45;31"
    #expect(early.svg.contains(meaning))
    let later = try Self.draw(Self.table, "--as-of", "2021-12-31")
    #expect(later.status == 0 && !later.svg.contains("newcomer"))
    let latvian = try Self.draw(Self.table, "--as-of", "2019-12-31", "--language", "lv")
    #expect(latvian.svg.contains("jaunais biedrs"))
  }

  @Test func `names can be left out, and outlines chosen`() throws {
    let bare = try Self.draw(Self.table, "--labels", "none")
    #expect(bare.status == 0 && !bare.svg.contains(">Alpha</text>"))
    #expect(try Self.draw(Self.table, "--labels", "all").svg.contains(">Alpha</text>"))
    #expect(try Self.draw(Self.table, "--outline", "clusters").status == 0)
    let none = try Self.draw("organisation_name,activity_id\nA,P\nB,P\n", "--outline", "clusters")
    #expect(none.status == 65 && none.errors.contains("no cluster"))
    #expect(try Self.draw(Self.table, "--labels", "some").status == 64)
  }
}
