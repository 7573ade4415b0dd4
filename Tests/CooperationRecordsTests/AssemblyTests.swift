import CooperationRecords
import Testing

@Suite("Who is who")
struct AssemblyTests {
  private func mentions(
    _ rows: [(name: String, id: String?, activity: String)]
  ) -> CooperationMentions {
    var mentions = CooperationMentions(title: "test")
    mentions.report.files = [
      .init(name: "t.csv", source: "", rows: rows.count, read: rows.count, merged: 0, skipped: 0)
    ]
    for (number, row) in rows.enumerated() {
      mentions.participations.append(
        ParticipationMention(
          organisation: OrganisationMention(
            origin: RowOrigin(file: "t.csv", row: number + 2), name: row.name, identifier: row.id),
          activity: Activity(id: .init(row.activity), title: row.activity)))
    }
    return mentions
  }

  @Test func `one identifier is one organisation however it is spelt`() {
    let records = CooperationRecords(mentions([("Rīgas TU", "1", "A"), ("RTU", "1", "B")]))
    #expect(records.organisations.map(\.name) == ["Rīgas TU"])
  }

  @Test func `two identifiers stay apart though they are spelt alike`() {
    let records = CooperationRecords(mentions([("BIC", "1", "A"), ("BIC", "2", "A")]))
    #expect(records.organisations.map { records.label(of: $0.id) } == ["BIC (1)", "BIC (2)"])
  }

  @Test func `what people decided wins over identifiers`() {
    let decided = Identities([("TMG", "Business Upper Austria")])
    let records = CooperationRecords(
      mentions([("TMG", "1", "A"), ("Business Upper Austria", "2", "B"), ("TMG", nil, "C")]),
      identities: decided)
    #expect(records.organisations.map(\.name) == ["Business Upper Austria"])
  }

  @Test func `a row without identifier joins the one organisation that is spelt so`() {
    let records = CooperationRecords(mentions([("LU", nil, "A"), ("LU", "7", "B")]))
    #expect(records.organisations.count == 1)
    #expect(records.organisations.first?.id == .init("7"))
  }

  @Test func `names that differ in capitals or spaces stay apart, with a finding`() {
    let records = CooperationRecords(
      mentions([("City of Riga", nil, "A"), ("CITY  of Riga.", nil, "B"), ("Riga", nil, "B")]),
      checking: .all)
    #expect(records.organisations.count == 3)
    #expect(records.report.findings.map(\.code) == ["alike-names"])
    #expect(records.report.findings.first?.origin.row == 3)
  }

  @Test func `a name that stands for itself blocks no decision`() {
    let identities = Identities([("A", "A"), ("A", "B")])
    #expect(identities.name(for: "A") == "B")
  }

  @Test func `whole words go before parts of words`() {
    let records = CooperationRecords(
      mentions([("Firm 3 SIA", nil, "A"), ("Firm 35 SIA", nil, "A")]))
    #expect(records.organisations(matching: "firm 3").map(\.rawValue) == ["Firm 3 SIA"])
    #expect(records.organisations(matching: "irm 3").count == 2)
  }

  @Test func `chains are followed and circles end`() {
    let chain = Identities([("a", "b"), ("b", "c")])
    #expect(chain.name(for: " a ") == "c")
    #expect(["x", "y"].contains(Identities([("x", "y"), ("y", "x")]).name(for: "x")))
  }

  @Test func `spaces make two spellings until somebody decides on one of them`() {
    let rows = [("Roja  County", nil as String?, "A"), (" Roja County\u{A0}", nil, "A")]
    let names = CooperationRecords(mentions(rows)).organisations.map(\.name)
    #expect(names == ["Roja  County", "Roja County"])
    let decided = Identities([("Roja  County", "Roja County")])
    #expect(CooperationRecords(mentions(rows), identities: decided).organisations.count == 1)
  }

  @Test func `a row that occurs again is merged and counted`() {
    let records = CooperationRecords(mentions([("LU", nil, "A"), ("LU", nil, "A")]))
    #expect(records.participations.count == 1)
    let file = records.report.files[0]
    #expect((file.read, file.merged, file.skipped) == (1, 1, 0))
  }

  @Test func `an organisation is found by any spelling, and by a part of its name last`() {
    let decided = Identities([("RTU", "Riga Technical University")])
    let records = CooperationRecords(
      mentions([
        ("RTU", nil, "A"), ("Riga Technical University", nil, "A"),
        ("University of Latvia", "7", "A"),
      ]), identities: decided)
    #expect(records.spellingCount == 3)
    #expect(records.organisations(matching: "rtu").map(\.rawValue) == ["Riga Technical University"])
    #expect(records.organisations(matching: "7").map(\.rawValue) == ["7"])
    #expect(records.organisations(matching: "university").count == 2)
    #expect(records.organisations(matching: " ").isEmpty)
    #expect(records.organisations(matching: "univers").count == 2)
  }
}

@Suite("Spellings")
struct SpellingTests {
  /// Kinds of spaces, and what looks like them: plain, hard, ideographic, tabulator, line break.
  private static let pieces = [
    " ", "  ", "\u{A0}", "\u{3000}", "\t", "\n", "a", "Ķ", "é", "\u{2028}",
  ]

  @Test func `spaces at the ends go, and runs of spaces inside become one, whatever they are`() {
    for first in Self.pieces {
      for second in Self.pieces {
        for third in Self.pieces {
          let name = first + second + third
          let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
          #expect(Identities.spelling(name) == words)
        }
      }
    }
  }

  private func records(_ names: [String]) -> CooperationRecords {
    var mentions = CooperationMentions(title: "test")
    mentions.organisations = names.enumerated().map { row, name in
      OrganisationMention(origin: RowOrigin(file: "t.csv", row: row + 2), name: name)
    }
    return CooperationRecords(mentions, checking: .all)
  }

  @Test func `names alike but for capitals and punctuation are pointed out in any letters`() {
    let findings = records(["SIA “Ķiploks”", "sia ķiploks", "SIA Kiploks", "Ēna-2", "ēna 2"])
      .report.findings
    #expect(findings.map(\.origin.row) == [3, 6])
  }

  @Test func `an organisation is found by every spelling it had, and by no other`() {
    let records = records(["Rīgas  TU", "Rīgas TU", "RTU"])
    #expect(
      records.organisations(matching: "rīgas tu").map(\.rawValue) == ["Rīgas  TU", "Rīgas TU"])
    #expect(records.organisations(matching: "rtu").map(\.rawValue) == ["RTU"])
    #expect(records.spellingCount == 3)
  }
}
