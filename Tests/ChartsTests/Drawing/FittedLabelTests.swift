import Testing

@testable import Charts

@Suite("Names that fit")
struct FittedLabelTests {
  @Test func `a name that fits stays whole`() {
    let label = FittedLabel("Rīgas Tehniskā universitāte", within: 400)
    #expect(label.text == "Rīgas Tehniskā universitāte")
    #expect(label.wholeName == nil)
  }

  @Test(arguments: [0.0, 5, 12, 40, 100, 200])
  func `a long name is cut to the width, and kept whole beside it`(width: Double) {
    for name in [String(repeating: "W", count: 300), "漢字漢字漢字漢字漢字漢字漢字漢字", "Ministry of Economics"] {
      let label = FittedLabel(name, within: width)
      #expect(label.text.isEmpty || ChartLetters.width(of: label.text, size: 12) <= width)
      if label.text != name { #expect(label.wholeName == name) }
    }
  }

  @Test func `names that begin alike stay apart`() {
    let labels = FittedLabel.labels(
      of: ["Latvia University of Life Sciences", "Latvia University of Life and Technologies"],
      within: 240)
    #expect(Set(labels.map(\.text)).count == 2)
  }

  @Test func `a name of a million letters is cut at once`() {
    #expect(FittedLabel(String(repeating: "ā", count: 1_000_000), within: 100).text.count < 30)
  }
}
