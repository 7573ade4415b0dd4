import NetworkCore
import NetworkFormats
import Testing

@Suite("GEXF")
struct GEXFTests {
  private func read(_ text: String) throws -> NetworkDocument {
    try GEXF.document(from: Array(text.utf8))
  }

  private func read(graph: String, attributes: String = "") throws -> NetworkDocument {
    try read("<gexf><graph\(attributes)>\n\(graph)\n</graph></gexf>")
  }

  @Test func `two organisations and how they are tied`() throws {
    var network = try Network(
      ties: [Tie("RTU", "LU", strength: 1.5)],
      context: NetworkContext([.init(name: "window", value: "2014..2020")]))
    try network.setAttribute("name", to: .text(["Rīgas Tehniskā universitāte", nil]))
    try network.setAttribute("year", to: .number([nil, 1919]))
    #expect(
      String(decoding: GEXF.bytes(of: NetworkDocument(network)), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
          <meta>
            <creator>Kopa</creator>
            <description>window: 2014..2020</description>
          </meta>
          <graph defaultedgetype="undirected" mode="static">
            <attributes class="node" mode="static">
              <attribute id="0" title="name" type="string"/>
              <attribute id="1" title="year" type="double"/>
            </attributes>
            <nodes>
              <node id="RTU" label="Rīgas Tehniskā universitāte">
                <attvalues>
                  <attvalue for="0" value="Rīgas Tehniskā universitāte"/>
                </attvalues>
              </node>
              <node id="LU" label="LU">
                <attvalues>
                  <attvalue for="1" value="1919"/>
                </attvalues>
              </node>
            </nodes>
            <edges>
              <edge id="0" source="RTU" target="LU" weight="1.5"/>
            </edges>
          </graph>
        </gexf>

        """)
  }

  @Test(arguments: 0..<200)
  func `what is written reads back as it was`(number: Int) throws {
    var document = try NastyDocument.make(number)
    for place in document.ties.indices where place % 3 == 0 {
      document.ties[place].spells = [
        .init(start: "2014-01-01", end: nil), .init(start: "2019-05-01", end: "2020-12-31"),
      ]
    }
    let version = GEXF.Version.allCases[number % 2]
    let again = try GEXF.document(from: GEXF.bytes(of: document, version: version))
    #expect(Likeness(again) == Likeness(document))
    #expect(GEXF.bytes(of: again, version: version) == GEXF.bytes(of: document, version: version))
  }

  @Test func `times make the graph dynamic`() throws {
    var document = NetworkDocument(
      nodes: NodeTable(["a", "b"]),
      ties: [.init(0, 1, spells: [.init(start: "2014-01-01", end: "2015-12-31")])])
    document.setAttribute("start", to: .text(["2013-05-01", nil]))
    let text = String(decoding: GEXF.bytes(of: document), as: UTF8.self)
    #expect(text.contains("mode=\"dynamic\" timeformat=\"date\""))
    #expect(text.contains("<node id=\"a\" label=\"a\" start=\"2013-05-01\">"))
    #expect(text.contains("<spell start=\"2014-01-01\" end=\"2015-12-31\"/>"))
  }

  /// As Gephi writes it.
  @Test func `labels, sizes and directions of others are understood`() throws {
    let document = try read(
      """
      <gexf xmlns="http://www.gexf.net/1.3" xmlns:viz="http://www.gexf.net/1.3/viz" version="1.3">
        <graph defaultedgetype="directed">
          <attributes class="node"><attribute id="k" title="kind" type="string">
            <default>SME</default></attribute></attributes>
          <attributes class="edge"><attribute id="w" title="strength" type="float"/>
            <attribute id="c" title="call" type="string"/></attributes>
          <nodes>
            <node id="0" label="RTU"><viz:size value="4"/>
              <attvalues><attvalue for="k" value="university"/></attvalues></node>
            <node id="1" label="SIA"/>
          </nodes>
          <edges>
            <edge source="0" target="1"><attvalues><attvalue for="w" value="2"/></attvalues></edge>
            <edge source="1" target="0" weight="5"/>
            <edge source="0" target="0"/>
          </edges>
        </graph>
      </gexf>
      """)
    #expect(document.direction == .directed)
    #expect(document.attributes["name"] == .text(["RTU", "SIA"]))
    #expect(document.attributes["kind"] == .text(["university", "SME"]))
    let (network, notes) = try document.network()
    #expect(network.allTies() == [Tie("0", "1", strength: 5)])
    #expect(notes == [.tieAttributes(["call"]), .loops(1), .directions])
  }

  @Test(arguments: [
    ("<!DOCTYPE gexf [<!ENTITY a 'b'>]><gexf/>", "line 1: the file has a document type"),
    ("<gexf>\n<graph>", "not well-formed"),
    ("", "not well-formed"),
    ("<graphml/>", "line 1: this is no GEXF"),
    ("<gexf/>", "this is no GEXF"),
    ("<gexf><graph/>\n<graph/></gexf>", "line 2: a second <graph>"),
    ("<gexf><graph><nodes>\n<node/></nodes></graph></gexf>", "line 2: an attribute “id”"),
    (
      "<gexf><graph><nodes><node id='a'/>\n<node id='a'/></nodes></graph></gexf>",
      "line 2: the node “a” is there twice"
    ),
    (
      "<gexf><graph><edges>\n<edge source='a' target='b'/></edges></graph></gexf>",
      "line 2: a tie ends at the node “a”"
    ),
    (
      "<gexf><graph><edges>\n<edge source='a' target='b' weight='x'/></edges></graph></gexf>",
      "line 2: “x” should be a number"
    ),
    (String(repeating: "<gexf>", count: 2000), "more than 100 deep"),
  ])
  func `bad files are told with their line`(text: String, sentence: String) {
    #expect {
      try read(text)
    } throws: { error in
      error is NetworkFileError && "\(error)".contains(sentence)
    }
  }
}
