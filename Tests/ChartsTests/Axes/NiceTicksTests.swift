import Documents
import Testing

@testable import Charts

@Suite("Ticks")
struct NiceTicksTests {
  @Test(arguments: [
    (0.0...1.0, 6, [0, 0.2, 0.4, 0.6, 0.8, 1]),
    (0.0...10.0, 6, [0, 2, 4, 6, 8, 10]),
    (0.0...10.0, 3, [0, 5, 10]),
    (-3.0...7.0, 6, [-2, 0, 2, 4, 6]),
    (0.0...97.0, 6, [0, 20, 40, 60, 80]),
    (1_000.0...1_004.0, 5, [1_000, 1_001, 1_002, 1_003, 1_004]),
  ])
  func `steps are one, two or five times a power of ten`(
    range: ClosedRange<Double>, most: Int, expected: [Double]
  ) {
    let values = NiceTicks(range, most: most).values
    #expect(values.count == expected.count)
    for (value, wanted) in zip(values, expected) { #expect(abs(value - wanted) < 1e-9) }
  }

  @Test(arguments: [(1.0, 0), (0.5, 1), (0.2, 1), (0.05, 2), (0.001, 3), (20, 0)])
  func `there are as many decimals as tell one tick from the next`(step: Double, decimals: Int) {
    #expect(NiceTicks.decimals(of: step) == decimals)
  }

  @Test(arguments: [
    0.0...0.0, 5.0...5.0, 1e15...(1e15 + 0.25), -1e100...1e100, 1e-290...2e-290,
    0.0...Double.leastNonzeroMagnitude,
    -1.7e308...1.7e308,
  ])
  func `no range makes ticks without number or end`(range: ClosedRange<Double>) {
    let ticks = NiceTicks(range, most: 6)
    #expect((1...6).contains(ticks.values.count))
    #expect(ticks.values.allSatisfy { $0.isFinite })
  }

  @Test func `a widened range begins and ends at ticks, and holds the range`() {
    let wide = NiceTicks.rounded(0.13...0.87, most: 6)
    #expect(abs(wide.lowerBound) < 1e-9)
    #expect(abs(wide.upperBound - 1) < 1e-9)
    #expect(NiceTicks.rounded(0...1, most: 6) == 0...1)
    // Steps of 1 would be seven ticks from −1 to 5; so there are steps of 2 from −2 to 6.
    #expect(NiceTicks.rounded(-0.9...4.95, most: 6) == -2...6)
  }
}

@Suite("Scales")
struct LinearScaleTests {
  @Test func `numbers lie between the ends in proportion, and beyond them at the ends`() {
    let scale = LinearScale(10...20, from: 100, to: 300)
    #expect(scale.place(of: 10) == 100)
    #expect(scale.place(of: 15) == 200)
    #expect(scale.place(of: 99) == 300)
    #expect(scale.place(of: -.infinity) == 100)
  }

  @Test func `one value alone lies in the middle`() {
    let scale = LinearScale(4...4, from: 0, to: 100)
    #expect(scale.place(of: 4) == 50)
  }

  @Test func `what is not finite makes no range`() {
    #expect(LinearScale.range(of: [.nan, .infinity]) == nil)
    #expect(LinearScale.range(of: [.nan, 2, -.infinity, 1]) == 1...2)
  }
}

@Suite("Numbers of charts")
struct ChartNumbersTests {
  @Test func `each language has its decimal mark`() {
    #expect(ChartNumbers(.english, decimals: 2).text(0.425) == "0.42")
    #expect(ChartNumbers(.latvian, decimals: 2).text(-0.5) == "−0,50")
    #expect(ChartNumbers(.latvian, unit: .percent, decimals: 1).text(0.125) == "12,5\u{A0}%")
  }

  @Test func `an interval is written once`() {
    #expect(ChartNumbers(.english, unit: .percent).text(0.3...0.55) == "30–55\u{A0}%")
    #expect(ChartNumbers(.latvian, decimals: 1).text(-0.5...1.5) == "−0,5 … 1,5")
  }

  @Test func `ticks have the decimals that their step needs`() {
    let ticks = ChartNumbers(.latvian).ticks(in: 0...0.2, most: 5).map(\.text)
    #expect(ticks == ["0,00", "0,05", "0,10", "0,15", "0,20"])
    let shares = ChartNumbers(.english, unit: .percent).ticks(in: 0...0.2, most: 5).map(\.text)
    #expect(shares == ["0\u{A0}%", "5\u{A0}%", "10\u{A0}%", "15\u{A0}%", "20\u{A0}%"])
  }
}
