import CooperationRecords
import Testing

@Suite("Rules of validity")
struct ValidityRuleTests {
  @Test func `a rule has a code of its own and a title in two languages`() {
    let rules = [any ValidityRule].all
    #expect(Set(rules.map(\.code)).count == rules.count)
    for rule in rules {
      #expect(rule.code.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber })
      #expect(!rule.title.english.isEmpty && !rule.title.latvian.isEmpty)
      #expect(rule.title.english != rule.title.latvian)
      #expect(FindingKind.title(of: rule.code) == rule.title)
    }
  }

  @Test func `nothing is checked unasked, and nobody breaks no rule`() {
    var rows = Rows()
    rows.add("A", "1", kind: .sme)
    rows.add("A", "1", kind: .university)
    #expect(CooperationRecords(rows.mentions).report.findings.isEmpty)
    let nobody = CooperationRecords(CooperationMentions(title: "test"), checking: .all)
    #expect(nobody.report.groups.isEmpty)
  }

  @Test func `the same finding a thousand times over is one group with three examples`() {
    var rows = Rows()
    for _ in 0..<5_001 { rows.add("A", "1") }
    let report = CooperationRecords(rows.mentions, checking: .all).report
    #expect(report.groups.map(\.code) == ["duplicate-row"])
    #expect(report.groups[0].count == 5_000)
    #expect(report.groups[0].examples.map(\.origin.row) == [3, 4, 5])
    #expect(report.findings.count == 1_000)
    #expect(report.count(of: .warning) == 5_000)
  }

  @Test func `a finding is told in both languages, and in Latvian by its kind if nobody wrote it`()
  {
    let origin = RowOrigin(file: "t.csv", row: 2)
    let both = Finding(
      .warning, code: "x", at: origin, column: "start", Sentence(english: "yes.", latvian: "jā."))
    #expect(both.line(in: .english) == "t.csv:2: warning: start: yes.")
    #expect(both.line(in: .latvian) == "t.csv:2: brīdinājums: start: jā.")
    let known = Finding(.note, code: "circle", at: origin, "round and round.")
    #expect(known.line(in: .latvian) == "t.csv:2: piezīme: Aizstājvārdi, kas ved pa apli.")
    let unknown = Finding(.error, code: "x", at: origin, "no.")
    #expect(unknown.line(in: .latvian) == "t.csv:2: kļūda: no.")
  }

  @Test func `every sentence of every rule is in Latvian too`() {
    var rows = Rows()
    rows.listOrganisation("A", answered: false)
    rows.listActivity("1", start: "2016", end: "2017")
    rows.add("A", "1", kind: .sme, country: "LV", role: "coordinator", budget: 1, direction: "1")
    rows.add("A", "1", kind: .sme, country: "LV", role: "coordinator", budget: 1, direction: "1")
    rows.add("B", "1", role: "coordinator", contribution: 5, start: "2020")
    rows.add("a.", "2", kind: .sme, country: "LV", role: "partner", end: "2015", direction: "9")
    rows.add("A", "2", kind: .university, country: "EE", role: "partner", start: "2016")
    rows.add("A", "2", role: "leader")
    rows.add("A", "3", role: "partner")
    rows.add("B", "3", role: "partner")
    rows.add("IK Jānis Bērziņš", "3", role: "partner")
    rows.addMember("C", since: "2010", until: "2011")
    rows.addMember("C", since: "2015")
    let report = CooperationRecords(rows.mentions, checking: .all).report
    #expect(Set(report.findings.map(\.code)) == Set([any ValidityRule].all.map(\.code)))
    for finding in report.findings {
      #expect(finding.message(in: .latvian) != finding.message)
      #expect(finding.message(in: .latvian) != finding.message(in: .latvian).uppercased())
      #expect(!finding.message(in: .latvian).contains("“"))
    }
  }
}
