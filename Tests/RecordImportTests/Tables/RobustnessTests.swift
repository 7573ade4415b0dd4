import CooperationRecords
import NetworkCore
import RecordImport
import TestKit
import Testing

@Suite("Whatever a file holds")
struct RobustnessTests {
  private static let pieces = [
    "name", "project_id", "pic", "country", "start", "end", "contribution", "type", "sme", "NA",
    "\n", "\r\n", ",", ";", "\t", "\"", "\"\"", "-5", "31.04.2016", "2016", "é", "ā", "\u{0}",
    "yes",
    "=1+1", "https://x", "\u{FEFF}", "9999999999999999999999", "0x", "Latvia", "HES", " ",
  ]

  @Test(arguments: 0..<60) func `reading ends with records or with an error`(round: Int) {
    var generator = Seed(7).stream(round).generator()
    var text = round % 2 == 0 ? "name,project_id,start,contribution,type,sme,country\n" : ""
    for _ in 0..<400 { text += Self.pieces[generator.number(below: Self.pieces.count)] }
    if let mentions = try? read(text) {
      #expect(mentions.addsUp)
      #expect(CooperationRecords(mentions).report.files.allSatisfy { $0.read >= 0 })
    }
  }

  @Test(arguments: 0..<40) func `so does reading any bytes`(round: Int) {
    var generator = Seed(11).stream(round).generator()
    var bytes = Array("name,project_id\n".utf8)
    for _ in 0..<600 { bytes.append(UInt8(generator.number(below: 256))) }
    if let mentions = try? FlatTable(bytes: bytes, name: "t.csv").read() {
      #expect(mentions.addsUp)
    }
  }

  @Test func `any beginning of a file is read or refused`() throws {
    let text = Array("name;project_id;start\n\"Lā\"\"b\";1;2016-04-01\nRTU;2;1.4.2016\n".utf8)
    for length in text.indices {
      if let mentions = try? FlatTable(bytes: Array(text[..<length]), name: "t.csv").read() {
        #expect(mentions.addsUp)
      }
    }
  }
}
