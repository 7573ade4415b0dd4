extension BlockWriter {
  /// A table under the next number.
  mutating func numbered(_ table: Table) -> Markup {
    tableCount += 1
    return markup(of: table, label: phrases.table(tableCount))
  }

  func markup(of table: Table, label: String?) -> Markup {
    let reasons = Reasons(in: table)
    // A table that is wider than a small screen scrolls within itself, by keyboard too.
    let name = label ?? table.caption.characters
    return tag("div", ["class": "table", "role": "group", "tabindex": "0", "aria-label": name]) {
      tag("table") {
        tag("caption") {
          if let label {
            tag("span", ["class": "label"]) { "\(label)." }
            " "
          }
          table.caption
        }
        tag("thead") {
          tag("tr") {
            for heading in table.headings {
              tag("th", ["scope": "col", "class": style(of: heading)]) { heading.title }
            }
          }
        }
        tag("tbody") {
          for row in table.shownRows { markup(of: row, in: table, reasons: reasons) }
        }
        if table.hiddenRowCount > 0 {
          tag("tfoot") {
            tag("tr") {
              tag("td", ["colspan": String(table.headings.count)]) {
                phrases.andMore(table.hiddenRowCount)
              }
            }
          }
        }
      }
      for (index, reason) in reasons.inOrder.enumerated() {
        tag("p", ["class": "table-note"]) {
          tag("sup") { Reasons.mark(index) }
          " "
          reason
        }
      }
    }
  }

  private func markup(of row: [Cell], in table: Table, reasons: Reasons) -> Markup {
    tag("tr") {
      for (column, cell) in row.enumerated() {
        let style = style(of: table.headings[column])
        let isHeading = column == 0
        tag(isHeading ? "th" : "td", ["scope": isHeading ? "row" : nil, "class": style]) {
          text(of: cell)
          if let mark = reasons.mark(of: cell) { tag("sup") { mark } }
        }
      }
    }
  }

  private func style(of heading: Table.Heading) -> String? {
    heading.alignment == .right ? "number" : nil
  }
}

extension Table {
  fileprivate var shownRows: ArraySlice<[Cell]> { rows.prefix(max(limit ?? .max, 0)) }
  fileprivate var hiddenRowCount: Int { rows.count - shownRows.count }
}

/// Why the shown cells of a table are undefined, each reason once, in order of appearance.
private struct Reasons {
  private(set) var inOrder: [String] = []
  private var places: [String: Int] = [:]

  init(in table: Table) {
    for case .undefined(let reason?) in table.shownRows.joined() where places[reason] == nil {
      places[reason] = inOrder.count
      inOrder.append(reason)
    }
  }

  func mark(of cell: Cell) -> String? {
    guard case .undefined(let reason?) = cell, let place = places[reason] else { return nil }
    return Reasons.mark(place)
  }

  /// a, b, … z, then the number.
  static func mark(_ place: Int) -> String {
    guard place < 26 else { return String(place + 1) }
    return String(UnicodeScalar(UInt8(ascii: "a") + UInt8(place)))
  }
}
