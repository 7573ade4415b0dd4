import Foundation
import Testing

/// Bad input is an ordinary day: one clear line that names the place, the right exit code, and
/// nothing half-written.
@Suite("Bad input")
struct BadInputTests {
  private let place: Workplace
  private let good = "organisation,activity\nA,1\nB,1\nC,1\nA,2\nC,2\n"

  init() throws { place = try Workplace() }

  /// One line on standard error with all of `words` in it.
  private func expect(
    _ outcome: Command.Outcome, status: Int32, says words: String...,
    location: SourceLocation = #_sourceLocation
  ) {
    #expect(outcome.status == status, "\(outcome.errors)", sourceLocation: location)
    #expect(outcome.lines.count == 1, "\(outcome.errors)", sourceLocation: location)
    for word in words {
      #expect(
        outcome.errors.contains(word), "“\(word)” in: \(outcome.errors)", sourceLocation: location)
    }
    #expect(outcome.output.isEmpty, sourceLocation: location)
  }

  // MARK: The file

  @Test func `an empty file`() throws {
    let file = try place.file("empty.csv", "")
    expect(try Command.run("measure", file, "degree"), status: 65, says: "empty.csv", "empty")
  }

  @Test func `a header alone`() throws {
    let file = try place.file("header.csv", "organisation,activity\n")
    expect(try Command.run("measure", file, "degree"), status: 65, says: "header.csv", "header")
  }

  @Test func `a missing column`() throws {
    let file = try place.file("short.csv", "organisation,country\nA,LV\n")
    expect(
      try Command.run("measure", file, "degree"), status: 65, says: "short.csv", "activity",
      "organisation", "country")
  }

  @Test func `no such file`() throws {
    expect(
      try Command.run("measure", place.path("none.csv"), "degree"), status: 66, says: "none.csv")
  }

  @Test func `a folder instead of a file`() throws {
    let outcome = try Command.run("measure", place.folder.path, "degree")
    #expect(outcome.status == 65)
    #expect(outcome.lines.count == 1)
    #expect(outcome.errors.contains("datapackage.json"))
  }

  @Test func `a file that cannot be read`() throws {
    // Reading it fails for everybody, for root too.
    expect(
      try Command.run("measure", "/proc/self/mem", "degree"), status: 66, says: "/proc/self/mem")
  }

  @Test func `a line of 100 MB`() throws {
    var data = Data("organisation,activity\nA,1\n".utf8)
    data.append(Data(repeating: UInt8(ascii: "x"), count: 100_000_000))
    let file = try place.file("long.csv", data)
    let outcome = try Command.run("measure", file, "degree")
    #expect(outcome.status == 65)
    #expect(outcome.lines.count == 1)
    #expect(outcome.errors.contains("long.csv") && outcome.errors.contains("line 3"))
  }

  // MARK: The rows

  /// What `kopa check` says of `rows` under a full header.
  private func findings(_ rows: String) throws -> (text: String, strict: Int32) {
    let header = "organisation,activity,start,end,contribution\n"
    let file = try place.file("rows.csv", Data((header + rows).utf8))
    let outcome = try Command.run("check", file, "--strict")
    return (outcome.output, outcome.status)
  }

  @Test func `a row with too few fields`() throws {
    let (text, strict) = try findings("A,1,2016,2017,5\nB\nC,1,2016,2017,5\n")
    #expect(text.contains("rows.csv:3"))
    #expect(strict == 65)
  }

  @Test func `a row with too many fields`() throws {
    let (text, strict) = try findings("A,1,2016,2017,5\nB,1,2016,2017,5,6,7\n")
    #expect(text.contains("rows.csv:3"))
    #expect(strict == 65)
  }

  @Test func `bytes that are no UTF-8`() throws {
    var data = Data("organisation,activity\nR".utf8)
    data.append(contentsOf: [0xC4, 0x28])
    data.append(Data(",1\nBē,1\n".utf8))
    let file = try place.file("damaged.csv", data)
    let outcome = try Command.run("check", file)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("damaged.csv:2") && outcome.output.contains("UTF-8"))
  }

  @Test func `a text in Windows-1257, as which it is read`() throws {
    let data = Data("organisation,activity\nR".utf8) + [0xEE] + Data("gas dome,1\nB,1\n".utf8)
    let file = try place.file("baltic.csv", data)
    let outcome = try Command.run("check", file)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("baltic.csv:1") && outcome.output.contains("Windows-1257"))
    #expect(try Command.run("check", file, "--encoding", "klingon").status == 64)
    #expect(try Command.run("check", file, "--sheet", "A").status == 65)
  }

  @Test func `a date that does not exist`() throws {
    let (text, strict) = try findings("A,1,2016-02-30,2017,5\nB,1,2016,2017,5\n")
    #expect(text.contains("rows.csv:2") && text.contains("start") && text.contains("2016-02-30"))
    #expect(strict == 65)
  }

  @Test func `negative money`() throws {
    let (text, strict) = try findings("A,1,2016,2017,-5\nB,1,2016,2017,5\n")
    #expect(text.contains("rows.csv:2") && text.contains("contribution") && text.contains("-5"))
    #expect(strict == 65)
  }

  @Test func `rows add up whatever is wrong with them`() throws {
    let (text, _) = try findings("A,1,x,2017,5\n\nB\nA,1,2016,2017,5\n,,,,\nC,1,2016,2017,5,6\n")
    let line = try #require(text.split(separator: "\n").first { $0.contains(" rows = ") })
    let numbers = line.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
    #expect(numbers.count == 4)
    #expect(numbers[0] == 6)
    #expect(numbers[0] == numbers[1] + numbers[2] + numbers[3])
  }

  // MARK: The output

  @Test func `an output whose folder is not there`() throws {
    let file = try place.file("good.csv", good)
    expect(
      try Command.run("brief", file, "--output", place.path("none/x.html")), status: 73,
      says: "none/x.html")
  }

  @Test func `a place where nobody may write`() throws {
    let file = try place.file("good.csv", good)
    expect(
      try Command.run("brief", file, "--output", "/proc/x.html"), status: 73, says: "/proc/x.html")
  }

  @Test func `a file where a folder should be`() throws {
    let file = try place.file("good.csv", good)
    expect(
      try Command.run("brief", file, "--output", file + "/x.html"), status: 73, says: "x.html")
    expect(
      try Command.run("synthesise", "--seed", "1", "--output", file), status: 73, says: "good.csv")
  }

  @Test func `a folder where a file should be`() throws {
    let file = try place.file("good.csv", good)
    let folder = place.path("x.html")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    expect(try Command.run("brief", file, "--output", folder), status: 73, says: "x.html")
  }

  @Test(arguments: [("brief", "html"), ("draw", "svg"), ("network", "graphml")])
  func `a full disk behind a file`(verb: String, ending: String) throws {
    let file = try place.file("good.csv", good)
    let full = place.path("full.\(ending)")
    try FileManager.default.createSymbolicLink(atPath: full, withDestinationPath: "/dev/full")
    expect(try Command.run(verb, file, "--output", full), status: 74, says: "full.\(ending)")
  }

  @Test(arguments: [["measure", "degree"], ["check"], ["network"]])
  func `a full disk behind standard output`(words: [String]) throws {
    let file = try place.file("good.csv", good)
    let full = FileHandle(forWritingAtPath: "/dev/full")
    let outcome = try Command.run(
      with: [words[0], file] + words.dropFirst(), output: full)
    expect(outcome, status: 74, says: "standard output")
  }

  @Test func `a full disk behind standard error stops nobody`() throws {
    let file = try place.file("good.csv", good)
    let outcome = try Command.run(
      "brief", file, "--output", place.path("x.html"),
      errors: FileHandle(forWritingAtPath: "/dev/full"))
    #expect(outcome.status == 0)
    let nowhere = try Command.run(
      "brief", place.path("none.csv"), errors: FileHandle(forWritingAtPath: "/dev/full"))
    #expect(nowhere.status == 66)
  }

  @Test func `a result never takes the place of what was read`() throws {
    let file = try place.file("good.csv", good)
    let aliases = try place.file("al.csv", "canonical,variant,decision\nA,AA,merge\n")
    let nodes = try place.file("m-nodes.csv", good)
    expect(
      try Command.run("measure", file, "degree", "--output", file), status: 64, says: "good.csv")
    expect(
      try Command.run("measure", file, "degree", "--aliases", aliases, "--output", aliases),
      status: 64, says: "al.csv")
    expect(
      try Command.run("network", nodes, "--output", place.path("m.csv")), status: 64,
      says: "m-nodes.csv")
    #expect(try place.files == ["al.csv", "good.csv", "m-nodes.csv"])
    #expect(try String(contentsOfFile: nodes, encoding: .utf8) == good)
  }

  @Test func `made-up records never take the place of real ones`() throws {
    let package = place.path("real")
    try FileManager.default.createDirectory(atPath: package, withIntermediateDirectories: false)
    try Data(good.utf8).write(to: URL(fileURLWithPath: package + "/participations.csv"))
    expect(
      try Command.run("synthesise", "--seed", "1", "--output", package), status: 73, says: "real")
  }

  @Test func `a file of which every row is left out`() throws {
    let file = try place.file("none.csv", "organisation,activity\n,1\n,2\n")
    expect(try Command.run("brief", file), status: 65, says: "none.csv:2")
    #expect(try Command.run("check", file).status == 65)
  }

  @Test func `more bad rows than are listed are counted all the same`() throws {
    let rows = String(repeating: ",x,2016-02-30\n", count: 12_000) + "A,1,2016\n"
    let file = try place.file("many.csv", "organisation,activity,start\n" + rows)
    let outcome = try Command.run("check", file, "--strict")
    #expect(outcome.status == 65)
    #expect(outcome.output.contains("12001 rows = 1 read + 0 merged + 12000 left out"))
    #expect(outcome.output.contains("error, 12000 × no-organisation"))
    let measured = try Command.run("measure", file, "degree")
    #expect(measured.errors.contains("rows left out: 12000"))
  }

  @Test func `nothing half-written is left behind`() throws {
    let file = try place.file("good.csv", good)
    _ = try Command.run("brief", place.path("none.csv"), "--output", place.path("x.html"))
    _ = try Command.run("brief", file, "--without", "nobody", "--output", place.path("x.html"))
    #expect(try place.files == ["good.csv"])
  }

  @Test func `a write that fails half-way leaves nothing behind`() throws {
    let file = try place.file("good.csv", good)
    // The shell lets no file grow beyond 4 kB, and a briefing is larger.
    let outcome = try Command.run(
      shell: "trap '' XFSZ; ulimit -f 4; exec \"$0\" \"$@\"", "brief", file, "--output",
      place.path("x.html"))
    #expect(outcome.status == 74, "\(outcome.errors)")
    #expect(try place.files == ["good.csv"])
  }

  // MARK: The words

  @Test(arguments: [
    ["measure", "x.csv", "betweeness"], ["measure", "x.csv"],
    ["brief", "x.csv", "--window", "soon"],
    ["draw", "x.csv", "--output", "x.bmp"], ["brief"], ["fly"],
    ["measure", "x.csv", "degree", "--workers", "0"],
  ])
  func `misuse ends with 64`(arguments: [String]) throws {
    let file = try place.file("x.csv", good)
    let words = arguments.map { $0 == "x.csv" ? file : $0 }
    let outcome = try Command.run(with: words)
    #expect(outcome.status == 64, "\(outcome.errors)")
  }

  @Test func `a name that nobody has, and one that several have`() throws {
    let file = try place.file(
      "names.csv", "organisation,activity\nRiga University,1\nRiga Council,1\n")
    expect(
      try Command.run("measure", file, "degree", "--without", "Oslo"), status: 65, says: "Oslo")
    let several = try Command.run("measure", file, "degree", "--without", "riga")
    #expect(several.status == 65)
    #expect(several.errors.contains("Riga University") && several.errors.contains("Riga Council"))
  }

  @Test func `names that look like markup stay text`() throws {
    let name = "</svg><script>alert(1)</script>"
    let file = try place.file(
      "hostile.csv", "organisation,activity\n\(name),1\nB,1\n\(name),2\nC,2\nB,2\n")
    let outcome = try Command.run("brief", file, "--output", place.path("x.html"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    let html = try String(contentsOfFile: place.path("x.html"), encoding: .utf8)
    #expect(!html.contains("<script>alert"))
    #expect(html.contains("&lt;/svg&gt;&lt;script&gt;alert(1)&lt;/script&gt;"))
  }
}
