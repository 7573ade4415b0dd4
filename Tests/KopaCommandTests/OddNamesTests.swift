import Foundation
import TestKit
import Testing

@testable import KopaCommand

/// Names that no form expects, in every field and on every page.
@Suite("Odd names")
struct OddNamesTests {
  private static let names = [
    String(repeating: "A", count: 300), "שלום עולם בע״מ", "شركة التعاون", "👩‍🔬🧪 Lab",
    "<script>alert(1)</script>", "'><img src=x onerror=alert(1)>", "=HYPERLINK(1;2)", "+1+1",
    "@SUM(A1)",
    "\u{202E}abc", "]]></svg>", "{{name}} {1} ${x}", "%n%s", "日本語の会社株式会社", "&amp;&lt;",
    #"\N \l \G"#, "ĀČĒĢĪĶĻŅŠŪŽ āčēģīķļņšūž SIA",
  ]

  private static var table: String {
    var rows = ["organisation_name,activity_id,organisation_kind,country,cluster,year"]
    for (number, name) in names.enumerated() {
      for year in 2019...2021 {
        let activity = (3 * number + 5 * year) % 11
        let kind = ["SME", "university", "<i>kind</i>"][number % 3]
        rows.append("\(name),\"<b>act\(activity)</b>\",\(kind),LV,<u>cl</u>,\(year)")
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  @Test(arguments: [
    ["brief", "--output", "x.html"], ["brief", "--length", "page", "--output", "x.html"],
    ["brief", "--about", "data", "--output", "x.html"],
    ["brief", "--about", "newcomers", "--output", "x.html"],
    ["brief", "--about", "change", "--output", "x.html"],
    ["check", "--output", "x.html"], ["draw", "--output", "x.svg"],
    ["draw", "--form", "organisations", "--labels", "all", "--output", "x.svg"],
    ["draw", "--form", "kinds", "--output", "x.svg"],
    ["draw", "--by", "year", "--output", "x.svg"],
  ])
  func `a page or a picture holds, and nothing in it is markup or a program`(
    words: [String]
  ) throws {
    let place = try Workplace()
    let input = try place.file("odd.csv", Self.table)
    for language in ["en", "lv"] {
      let output = place.path(language + words[words.count - 1])
      let outcome = try Command.run(
        with: [words[0], input] + words.dropFirst().dropLast()
          + [output, "--language", language])
      #expect(outcome.status == 0, "\(words): \(outcome.errors)")
      let text = try String(contentsOf: URL(filePath: output), encoding: .utf8)
      for markup in ["<script>alert", "<img", "<b>act", "<u>cl", "<i>kind", "\u{202E}"] {
        #expect(!text.contains(markup), "\(words): \(markup)")
      }
    }
  }
}
