import NetworkFormats

extension NetworkSamples {
  /// One file of each format, with much of what the format has.
  static let byHand: [NetworkFileFormat: String] = [
    .graphML: """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="d0" for="node" attr.name="kind" attr.type="string"><default>SME</default></key>
      <key id="d1" for="node" attr.name="year" attr.type="int"/>
      <key id="d2" for="edge" attr.name="weight" attr.type="double"/>
      <graph id="G" edgedefault="undirected">
        <node id="a &amp; b"><data key="d1">1919</data></node>
        <node id="ķ"><data key="d0">university</data></node>
        <node id="c"/>
        <edge source="a &amp; b" target="ķ"><data key="d2">1.5</data></edge>
        <edge source="c" target="c"/>
      </graph>
    </graphml>
    """,
    .gexf: """
    <gexf version="1.3"><meta><creator>x</creator></meta>
      <graph defaultedgetype="directed" mode="dynamic" timeformat="date">
        <attributes class="node"><attribute id="0" title="kind" type="string"/></attributes>
        <nodes>
          <node id="1" label="RTU"><attvalues><attvalue for="0" value="HES"/></attvalues></node>
          <node id="2" label="LU" start="2014-01-01"><nodes><node id="3" label="part"/></nodes></node>
        </nodes>
        <edges>
          <edge id="0" source="1" target="2" weight="2.5" start="2014-01-01" end="2016-01-01"/>
          <edge id="1" source="2" target="1"><spells><spell start="2019-05-01"/></spells></edge>
        </edges>
      </graph>
    </gexf>
    """,
    .pajek: """
    *Vertices 4 2
    1 "Actor ""one"" x" 0.1 0.2 ic Red
    2 B
    3 "Event" x_fact 2
    4 "Ē"
    *Arcs :1 "knows"
    1 2 1.5
    *Edges :2 "meets"
    1 3
    2 4 -1
    *Edgeslist
    1 2 3
    """,
    .pajekProject: """
    *Network florentine
    *Vertices 3
    1 "A"
    2 "B"
    3 "C"
    *Edges
    1 2 1
    *Matrix
    0 1 0
    1 0 2
    0 2 0
    *Partition kinds
    *Vertices 3
    1
    2
    1
    *Vector wealth
    *Vertices 3
    1.5
    -2
    0
    """,
    .nodeLink: """
    {"directed": false, "multigraph": false, "graph": {"name": "x"},
     "nodes": [{"id": "A", "kind": "SME", "year": 1919}, {"id": 2, "kind": null},
               {"id": "\\u0136", "bipartite": 1}],
     "links": [{"source": "A", "target": 2, "weight": 1.5e0}, {"source": 2, "target": "\\u0136"}]}
    """,
    .gml: """
    Creator "x"
    graph [ directed 1
      node [ id 1 label "A &quot;x&quot;" kind "SME" graphics [ x 1.5 y 2 ] ]
      node [ id 2 label "B" ]
      edge [ source 1 target 2 value 2.5 weight 1 ]
    ]
    """,
    .dl: """
    dl nr=2, nc=3 format=edgelist2
    row labels:
    "A one", B
    column labels:
    x, y, z
    data:
    1 1 1
    2 3 2.5
    """,
    .vna: """
    *node data
    id kind size
    "A one" SME 1
    B university 2.5
    *node properties
    id x y
    B 1 2
    *tie data
    from to knows trusts
    "A one" B 1 0.5
    B "A one" 1 0
    """,
    .dot: """
    strict digraph "x" { /* c */ node [kind=SME]; a [label="A \\"one\\"", year=1919];
      // line
      subgraph cluster_1 { b; c -> {d e} [weight=2.5] } a -> b:port:ne -> c;
      "ē" -> <<b>html</b>>; a = b }
    """,
    .cx2: """
    [{"CXVersion": "2.0", "hasFragments": false}, {"metaData": [{"name": "nodes", "elementCount": 2}]},
     {"attributeDeclarations": [{"nodes": {"name": {"d": "string"}, "year": {"d": "integer"}},
      "edges": {"weight": {"d": "double", "a": "w", "v": 1.0}}}]},
     {"networkAttributes": [{"name": "x"}]},
     {"nodes": [{"id": 1, "x": 1.0, "v": {"name": "A", "year": 1919}}, {"id": 2, "v": {"name": "B"}}]},
     {"edges": [{"id": 1, "s": 1, "t": 2, "v": {"w": 2.5}}]}, {"status": [{"success": true}]}]
    """,
    .matrix: ",A,\"B, b\",C\nA,0,1.5,\n\"B, b\",1.5,0,2\nC,,2,0\n",
    .tables: "source,target,strength,since\nA,\"B, b\",1.5,2016\nB,C,,x\nC,C,2,\n",
  ]
}
