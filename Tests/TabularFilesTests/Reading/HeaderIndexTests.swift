import TabularFiles
import Testing

@Suite("HeaderIndex")
struct HeaderIndexTests {
  @Test(arguments: [
    ("Reģistrācijas numurs", "registracijas_numurs"), ("Organizācija", "ORGANIZACIJA"),
    ("projectID", "Project Id"), ("NUTS-3", "nuts3"), ("Reg. nr.", "reg_nr"),
    ("e\u{301}tat", "État"), ("Straße", "strasse"), ("a\u{A0}b\nc", "abc"), ("x\u{2013}y", "xy"),
    ("ŠĶŪŅI", "skuni"), ("Łódź", "lodz"), ("\u{FEFF}name", "name"), ("Ίδρυμα", "ιδρυμα"),
  ])
  func `names match whatever their case, accents and separators`(one: String, other: String) {
    #expect(HeaderIndex.key(one) == HeaderIndex.key(other))
    #expect(HeaderIndex([one])[other] == 0)
  }

  @Test func `other letters and signs keep names apart`() {
    let columns = HeaderIndex(["name", "name (en)", "names", "1"])
    #expect(columns.duplicates.isEmpty)
    #expect(columns["name(en)"] == 1)
    #expect(columns["nam"] == nil)
  }

  @Test func `the exact spelling comes before the leftmost`() {
    let columns = HeaderIndex(["Type", "type", "TYPE"])
    #expect(columns["type"] == 1)
    #expect(columns["tYpE"] == 0)
  }

  @Test func `the first known name wins`() {
    let columns = HeaderIndex(["partner", "organisation"])
    #expect(columns.first(of: ["organisation_name", "organisation", "partner"]) == 1)
    #expect(columns.first(of: ["x", "y"]) == nil)
  }

  @Test func `duplicates are reported in the order of the header`() {
    let columns = HeaderIndex(["b", "a", "", "B", "A", ""])
    #expect(
      columns.duplicates.map(\.name) == ["b", "a"])
    #expect(columns.duplicates.map(\.columns) == [[0, 3], [1, 4]])
    #expect(columns[""] == nil)
  }
}
