/// Turns blocks into markup and numbers figures and tables on the way.
struct BlockWriter {
  let language: DocumentLanguage
  let phrases: Phrases
  var figureCount = 0
  var tableCount = 0

  init(language: DocumentLanguage) {
    self.language = language
    phrases = language.phrases
  }

  mutating func markup(of blocks: [Block], headingLevel: Int) -> [Markup] {
    blocks.map { block in
      switch block {
      case .paragraph(let paragraph): markup(of: paragraph)
      case .keyNumbers(let keyNumbers): markup(of: keyNumbers)
      case .figure(let figure): markup(of: figure)
      case .table(let table): numbered(table)
      case .list(let list): markup(of: list)
      case .findings(let findings): markup(of: findings)
      case .notes(let notes): markup(of: notes)
      case .subsection(let subsection): markup(of: subsection, headingLevel: headingLevel)
      }
    }
  }

  private mutating func markup(of subsection: Subsection, headingLevel: Int) -> Markup {
    let blocks = markup(of: subsection.blocks, headingLevel: min(headingLevel + 1, 6))
    return tag("div", ["class": "subsection"]) {
      tag("h\(headingLevel)") { subsection.title }
      blocks
    }
  }

  private func markup(of paragraph: Paragraph) -> Markup {
    switch paragraph.style {
    case .body: tag("p") { paragraph.text }
    case .lead: tag("p", ["class": "lead"]) { paragraph.text }
    case .small: tag("p", ["class": "small"]) { paragraph.text }
    }
  }

  private func markup(of list: List) -> Markup {
    tag(list.style == .numbered ? "ol" : "ul") {
      for item in list.items { tag("li") { item } }
    }
  }

  private func markup(of keyNumbers: KeyNumbers) -> Markup {
    tag("ul", ["class": "key-numbers"]) {
      for number in keyNumbers.numbers {
        tag("li") {
          tag("p", ["class": "value"]) { text(of: number.value) }
          tag("p", ["class": "words"]) { number.words }
          if case .undefined(let reason?) = number.value { tag("p", ["class": "note"]) { reason } }
          if let note = number.note { tag("p", ["class": "note"]) { note } }
        }
      }
    }
  }

  private func markup(of findings: Findings) -> Markup {
    tag("ul", ["class": "findings"]) {
      for finding in findings.findings {
        tag("li", ["class": finding.kind == .caution ? "caution" : nil]) {
          tag("p", ["class": "statement"]) {
            if finding.kind == .caution {
              tag("span", ["class": "label"]) { "\(phrases.caution):" }
              " "
            }
            finding.statement
          }
          if let evidence = finding.evidence { tag("p", ["class": "evidence"]) { evidence } }
        }
      }
    }
  }

  private func markup(of notes: Notes) -> Markup {
    tag("dl", ["class": "notes"]) {
      for note in notes.notes {
        tag("div") {
          tag("dt") { note.term }
          tag("dd") {
            tag("p") { note.definition }
            if !note.conventions.isEmpty {
              tag("p", ["class": "label"]) { phrases.conventions }
              tag("ul") { for convention in note.conventions { tag("li") { convention } } }
            }
            if let citation = note.citation {
              tag("p", ["class": "citation"]) {
                tag("span", ["class": "label"]) { "\(phrases.reference):" }
                " "
                citation
              }
            }
          }
        }
      }
    }
  }

  func text(of cell: Cell) -> Text {
    switch cell {
    case .text(let text): text
    case .number(let number, let decimals): Text(language.number(number, decimals: decimals))
    case .undefined: "–"
    }
  }
}
