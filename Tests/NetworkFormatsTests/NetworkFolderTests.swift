import Foundation
import NetworkCore
import NetworkFormats
import TestKit
import Testing

@Suite("Folders of network files")
struct NetworkFolderTests {
  private func folder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    try TestData.withTemporaryFolder { folder in
      for (name, text) in files {
        try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
      }
      try body(folder)
    }
  }

  private let net = "*Vertices 2\n*Edges\n1 2\n"
  private let json = "{\"nodes\":[{\"id\":\"a\"}],\"links\":[]}"

  @Test func `the format that holds most comes first, and of one format the first by name`() throws
  {
    try folder(["b.paj": net, "a.paj": net, "z.json": json, "a.net": net, "SOURCE.md": "# x"]) {
      let chosen = try #require(NetworkFolder($0))
      #expect(chosen.chosen == "z.json")
      #expect(chosen.leftAside == ["a.paj", "b.paj", "a.net"])
      #expect(chosen.path(of: "a.net") == "\($0)/a.net")
    }
  }

  @Test func `any other JSON, tables, partitions alone and hidden files are left to others`() throws
  {
    try folder([
      "a.json": "{\"name\": \"x\"}", "b.csv": "source,target\na,b\n", "c.clu": "*Vertices 1\n1\n",
      ".d.net": net, "e.txt": "hello",
    ]) { #expect(NetworkFolder($0) == nil) }
    #expect(NetworkFolder("/nowhere") == nil)
  }

  @Test(
    .needsTestData("cluster-tfi-uk/TFI.paj"),
    arguments: [
      ("cluster-tfi-uk", "Network.json"), ("scotland-interlocks-1904", "Scotland.paj"),
      ("classic-padgett-florentine", "Padgett.paj"), ("classic-knoke-bureaucracies", "KnokBur.paj"),
      ("stokman-ziegler-interlocks", "SZCID.DAT"), ("classic-krackhardt-kite", "KITE.NET"),
    ])
  func `the folders of the test data`(name: String, file: String) throws {
    #expect(NetworkFolder(TestData.path(name))?.chosen == file)
  }
}
