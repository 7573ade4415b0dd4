import CooperationRecords
import Foundation
import NetworkCore
import RecordImport
import TabularFiles
import TestKit
import Testing

@Suite("Writing data packages")
struct DataPackageWriterTests {
  @Suite("laws")
  struct Laws {
    @Test(arguments: 1...40) func `what is written is read back`(number: Int) throws {
      let written = randomMentions(seed: Seed(5).stream(number))
      try TestData.withTemporaryFolder { folder in
        try DataPackageWriter(written).write(to: folder)
        let read = try DataPackage(folder).read()
        #expect(Substance(read) == Substance(written))
        #expect(read.addsUp)
        #expect(!read.report.findings.contains { $0.severity != .note })
      }
    }

    @Test func `two writings give the same bytes`() throws {
      let mentions = randomMentions(seed: 3)
      try withFolder([:]) { folder in
        try DataPackageWriter(mentions).write(to: folder + "/a")
        try DataPackageWriter(mentions).write(to: folder + "/b")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder + "/a") {
          #expect(
            FileManager.default.contents(atPath: "\(folder)/a/\(name)")
              == FileManager.default.contents(atPath: "\(folder)/b/\(name)"))
        }
      }
    }
  }

  @Suite("by hand")
  struct ByHand {
    @Test func `the description names every column and its type`() throws {
      try TestData.withTemporaryFolder { folder in
        var writer = DataPackageWriter(title: "T", source: "S", isSynthetic: true)
        writer.add(
          PackagedTable(
            name: "participations",
            fields: [
              .init("organisation_name"), .init("activity_id"), .init("contribution", .number),
            ],
            rows: [["LU", "1", "5"]]))
        try writer.write(to: folder)
        let text = try String(contentsOfFile: "\(folder)/datapackage.json", encoding: .utf8)
        #expect(text.contains(#""name" : "contribution","#))
        #expect(text.contains(#""type" : "number""#))
        #expect(text.contains(#""synthetic" : true"#))
        #expect(text.hasSuffix("}\n"))
        #expect(try DataPackage(folder).read().participations[0].contribution == 5)
      }
    }

    @Test func `a table of the same name takes the place of the first`() {
      var writer = DataPackageWriter(title: "T")
      writer.add(PackagedTable(name: "a", fields: [.init("x")], rows: []))
      writer.add(PackagedTable(name: "b", fields: [.init("y")], rows: []))
      writer.add(PackagedTable(name: "a", fields: [.init("z")], rows: []))
      #expect(writer.tables.map(\.fields) == [[.init("z")], [.init("y")]])
    }

    @Test func `other files in the folder stay`() throws {
      try withFolder(["mine.txt": "keep"]) { folder in
        try DataPackageWriter(randomMentions(seed: 1)).write(to: folder)
        try DataPackageWriter(randomMentions(seed: 2)).write(to: folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(names.contains("mine.txt"))
        #expect(!names.contains { $0.hasSuffix(".partial") })
      }
    }

    @Test func `a file where the folder should be is an error`() throws {
      try withFolder(["out": ""]) { folder in
        #expect(
          throws: OutputError.cannotCreate(
            path: "\(folder)/out", reason: "a file stands where the folder should be")
        ) {
          try DataPackageWriter(randomMentions(seed: 1)).write(to: "\(folder)/out")
        }
        #expect(throws: OutputError.self) {
          try DataPackageWriter(randomMentions(seed: 1)).write(to: "\(folder)/out/below")
        }
      }
    }
  }
}
