import ClusterBriefing
import CooperationRecords
import Documents
import Testing

@Suite("Briefing on newcomers")
struct NewcomersBriefingTests {
  /// Old works with New and Next, who joined of late; Lone joined and works with nobody.
  private var trial: Trial {
    var trial = Trial([.sme: ["New", "Next", "Lone"], .university: ["Old"]])
    trial.member("Old", since: "2010")
    trial.member("New", "Next", "Lone", since: "2018-09")
    trial.activity("early", "Old", on: "2015-01-01")
    trial.activity("fair", "Old", "New", "Next", on: "2018-12-01")
    trial.activity("talk", "Old", on: "2019-12-01")
    return trial
  }

  private func html(
    _ trial: Trial, _ language: DocumentLanguage = .english,
    for audience: RoadMapAudience = .internal, cell: MinimumCell? = nil
  ) throws -> String {
    try NewcomersBriefing(
      of: trial.records, for: audience, minimumCell: cell, version: "test"
    ).document(in: language).html()
  }

  @Test func `the title states the finding`() throws {
    #expect(
      try html(trial).contains(
        "<h1>2 of 3 new members work with a member of two years or more</h1>"))
    #expect(
      try html(trial, .latvian).contains(
        "<h1>2 no 3 jaunajiem biedriem sadarbojas ar kādu, kas klasterī ir divus gadus vai ilgāk</h1>"
      ))
  }

  @Test func `numbers stand in words`() throws {
    let page = try html(trial)
    #expect(page.contains("3 of 4"))
    #expect(page.contains("members have been so for less than two years"))
    #expect(page.contains("0 of 3 new members had worked with a member before they joined."))
  }

  @Test func `it names who is new, and through whom they came`() throws {
    let page = try html(trial)
    #expect(page.contains("Lone") && page.contains("2018-09-01"))
    #expect(page.contains("Organisations through which newcomers came in"))
  }

  @Test func `for everybody nobody is pointed out as alone`() throws {
    let page = try html(trial, for: .public)
    #expect(page.contains("Lone") && page.contains("New"))
    // Of three, two have a partner: neither that nor the third may be told.
    #expect(page.contains("Who is new, and whom new members work with"))
    #expect(!page.contains("2 of 3") && !page.contains("1 of 3"))
    #expect(!page.contains("<th scope=\"col\" class=\"number\">Partners</th>"))
    #expect(!page.contains("Organisations through which newcomers came in"))
  }

  @Test func `with a smallest count nobody is named`() throws {
    let page = try html(trial, cell: MinimumCell(5))
    for name in ["Lone", "Next", "Old"] { #expect(!page.contains(name)) }
  }

  @Test func `records without memberships tell who appears for the first time`() throws {
    var trial = Trial()
    trial.activity("1", "A", "B", on: "2014")
    trial.activity("2", "A", "C", on: "2019-03-01")
    let page = try html(trial)
    #expect(
      page.contains("<h1>1 of 3 organisations appear for the first time in the last two years</h1>")
    )
    #expect(page.contains("The records know no memberships"))
    #expect(
      try html(trial, .latvian).contains(
        "<h1>1 no 3 organizācijām pirmo reizi parādās pēdējos divos gados</h1>"))
  }

  @Test func `where nobody can be told to be new, the page says why and what to add`() throws {
    var trial = Trial()
    trial.activity("1", "A", "B")
    let page = try html(trial)
    #expect(page.contains("Who is new cannot be told: the records have no dates"))
    #expect(page.contains("member_since"))
  }

  @Test(arguments: Trial.edges.indices, DocumentLanguage.allCases)
  func `records at the edges give a page`(edge: Int, language: DocumentLanguage) throws {
    for audience in RoadMapAudience.allCases {
      let page = try html(Trial.edges[edge].trial, language, for: audience)
      #expect(!page.contains(/\bnan\b/) && page.contains("Kopa test"))
    }
  }
}
