import Testing

@testable import TabularFiles

@Suite("Texts that spreadsheets would take for formulas")
struct SpreadsheetTextTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+371 67013100", "'+371 67013100"), ("-x", "'-x"), ("@home", "'@home"),
    ("\t=1", "'\t=1"), ("\r=1", "'\r=1"), ("'=1", "''=1"), ("-5+3", "'-5+3"), ("-", "'-"),
    ("-inf", "'-inf"),
  ])
  func `an apostrophe disarms them`(text: String, disarmed: String) {
    #expect(SpreadsheetText.disarmed(text) == disarmed)
  }

  @Test(arguments: [
    "", "a", "a=b", "-0.5", "+7", "-1e-9", "'s-Hertogenbosch", "’t Zand", " =1", "Ō",
  ])
  func `numbers and all other texts stay`(text: String) {
    #expect(SpreadsheetText.disarmed(text) == text)
    #expect(SpreadsheetText.restored(text) == text)
  }

  @Test func `what was disarmed is restored, whatever it was`() {
    let signs = ["", "'", "=", "-", "5", "x", "\t"]
    for first in signs {
      for second in signs {
        for third in signs {
          let text = first + second + third
          #expect(SpreadsheetText.restored(SpreadsheetText.disarmed(text)) == text)
        }
      }
    }
  }
}
