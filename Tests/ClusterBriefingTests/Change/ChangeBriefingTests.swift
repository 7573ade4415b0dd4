import ClusterBriefing
import ClusterEvaluation
import CooperationRecords
import Documents
import Foundation
import NetworkCore
import Testing

@Suite("Briefing on what changed")
struct ChangeBriefingTests {
  /// A–B runs on, A–C begins anew, A–D ends, B–C is new.
  private var trial: Trial {
    var trial = Trial()
    trial.activity("long", "A", "B", on: "2017", until: "2018")
    trial.activity("x", "A", "C", on: "2017")
    trial.activity("y", "A", "Delta", on: "2017")
    trial.activity("z", "A", "C", on: "2018")
    trial.activity("v", "B", "C", on: "2018")
    return trial
  }

  private func html(
    _ trial: Trial, _ language: DocumentLanguage = .english, length: BriefingLength = .full,
    cell: MinimumCell? = nil
  ) throws -> String {
    try ChangeBriefing(of: trial.records, minimumCell: cell, seed: 1, version: "test")
      .document(in: language, length: length).html()
  }

  @Test func `the title states the finding`() throws {
    #expect(try html(trial).contains("<h1>2 of 3 earlier ties were kept, and 1 is new</h1>"))
    #expect(
      try html(trial, .latvian).contains(
        "<h1>2 no 3 agrākajām saitēm saglabājušās, un 1 ir jauna</h1>"))
  }

  @Test func `it says what runs on by itself, and who left`() throws {
    let page = try html(trial)
    #expect(page.contains("rest on activities alone that had begun before: 1 of 2"))
    #expect(page.contains("Organisations active then and not now") && page.contains("Delta"))
  }

  @Test func `the full page draws the years side by side, in the same places`() throws {
    let page = try html(trial)
    #expect(page.contains("Who worked with whom in each year, 2017–2018"))
    #expect(try html(trial, .latvian).contains("Kas ar ko sadarbojās katrā gadā, 2017–2018"))
    #expect(!(try html(trial, length: .page)).contains("in each year"))
    #expect(!(try html(trial, cell: MinimumCell(3))).contains("in each year"))
  }

  @Test func `years of more organisations than can be told apart are not drawn`() throws {
    var trial = trial
    for number in 0..<160 { trial.activity("p\(number)", "P\(number)", "Q\(number)", on: "2018") }
    #expect(try html(trial).contains("The years are not drawn"))
    #expect(try html(trial, .latvian).contains("Gadi nav attēloti"))
  }

  @Test func `below ten activities nothing is compared`() throws {
    #expect(try html(trial).contains("Too few activities for any indicator to be compared."))
    #expect(!(try html(trial)).contains("higher than then"))
  }

  @Test func `with a smallest count nobody is named, and no small count told`() throws {
    let page = try html(trial, cell: MinimumCell(3))
    #expect(!page.contains("Delta") && !page.contains("2 of 3"))
    #expect(page.contains("Indicators are left out"))
  }

  @Test func `records without dates say so`() throws {
    var trial = Trial()
    trial.activity("1", "A", "B")
    #expect(try html(trial).contains("What changed cannot be told: the records have no dates"))
    #expect(try html(trial, .latvian).contains("Kas mainījies, nav nosakāms"))
  }

  @Test func `one year alone leaves nothing to compare`() throws {
    var trial = Trial()
    trial.activity("1", "A", "B", on: "2018")
    #expect(try html(trial).contains("no activity is recorded in 2017"))
  }

  @Test(arguments: Trial.edges.indices, DocumentLanguage.allCases)
  func `records at the edges give a page`(edge: Int, language: DocumentLanguage) throws {
    for length in BriefingLength.allCases {
      let page = try html(Trial.edges[edge].trial, language, length: length)
      #expect(!page.contains(/\bnan\b/) && page.contains("Kopa test"))
    }
  }
}
