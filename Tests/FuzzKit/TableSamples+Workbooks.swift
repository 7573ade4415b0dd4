import TabularFiles

extension TableSamples {
  static let workbooks = samples(of: [ours("members"), ours("cells"), written])

  /// Those that hold records.
  static let workbooksOfRecords = samples(of: [ours("members"), written])

  private static func ours(_ name: String) -> [UInt8] {
    SampleFiles.ours("Tests/TabularFilesTests/Workbooks/\(name).xlsx")
  }

  private static func samples(of workbooks: [[UInt8]]) -> [FuzzSample] {
    workbooks.map { bytes in
      do {
        return try FuzzSample(workbook: bytes)
      } catch {
        fatalError("\(error)")
      }
    }
  }

  /// Participants, their projects, and a matrix, each on a sheet.
  private static var written: [UInt8] {
    var writer = WorkbookWriter()
    writer.append(
      sheet: "Partners", header: ["organisation_name", "activity_id", "contribution", "start"],
      rows: [
        [.text("RTU"), .text("P1"), .number(1250.5), .day(year: 2016, month: 4, day: 1)],
        [.text("LU"), .text("P1"), .empty, .day(year: 2016, month: 4, day: 1)],
      ])
    writer.append(
      sheet: "Matrix", header: ["", "A", "B"],
      rows: [
        [.text("A"), .number(0), .number(1)], [.text("B"), .number(1), .number(0)],
      ])
    do {
      return try writer.bytes()
    } catch {
      fatalError("\(error)")
    }
  }

  static let workbookPieces = [
    "<c r=\"A1\" t=\"s\"><v>99999999</v></c>", "<c r=\"XFD1048576\"><v>1</v></c>",
    "<c r=\"ZZZZZZZZ99999999999999\"/>", "<row r=\"1048577\">", "<row r=\"0\">", "hidden=\"1\"",
    "<mergeCell ref=\"A1:XFD1048576\"/>", "<mergeCell ref=\"B2:A1\"/>", "t=\"inlineStr\"",
    "t=\"e\"",
    "t=\"b\"", "t=\"d\"", "<is><t>x</t></is>", "<f>1+1</f>", "<v>1e999</v>", "s=\"4294967296\"",
    "numFmtId=\"14\"", "formatCode=\"yyyy\"", "date1904=\"1\"", "<!DOCTYPE a [<!ENTITY x \"y\">]>",
    "&x;", "state=\"veryHidden\"", "../../x", "/xl/worksheets/sheet1.xml", "r:id=\"rId1\"",
    "xml:space=\"preserve\"", "_x0000_", "<rPh>", "<col min=\"1\" max=\"16384\" hidden=\"1\"/>",
  ]
}
