public import NetworkFormats

extension GraphMLError: BilingualError {
  /// What is wrong, and what to do, in Latvian.
  public var latvian: String {
    switch self {
    case .notUTF8:
      "GraphML nav UTF-8; saglabājiet to šajā kodējumā."
    case .documentType(let line):
      "\(line). rinda: \(XMLProblem.documentType.latvian)"
    case .notWellFormed(let line):
      "\(line). rinda: \(XMLProblem.notWellFormed.latvian)"
    case .tooDeep(let limit, let line):
      "\(line). rinda: \(XMLProblem.tooDeep(limit: limit).latvian)"
    case .notGraphML(let element, let line):
      "\(line). rinda: fails sākas ar <\(element)>, nevis <graphml>; izvēlieties GraphML failu."
    case .noGraph:
      "Failā nav elementa <graph>; izvēlieties tādu, kurā tas ir."
    case .missing(let attribute, let element, let line):
      "\(line). rinda: elementam <\(element)> nav „\(attribute)”; pievienojiet to."
    case .directed(let line):
      "\(line). rinda: grafam ir virzieni, ko pagaidām nelasa; vispirms pārvērtiet to par grafu "
        + "bez "
        + "virzieniem."
    case .notOffered(let element, let line):
      "\(line). rinda: šeit ir <\(element)>, bet lasa tikai vienu grafu bez hipersaitēm un bez "
        + "grafiem tā iekšienē; saglabājiet katru grafu atsevišķi."
    case .repeatedKey(let key, let line):
      "\(line). rinda: pazīme „\(key)” deklarēta divreiz; vienu pārdēvējiet."
    case .repeatedNode(let node, let line):
      "\(line). rinda: virsotne „\(node)” ir divreiz; vienu pārdēvējiet."
    case .unknownNode(let node, let line):
      "\(line). rinda: saite beidzas virsotnē „\(node)”, kuras failā nav; pievienojiet to."
    case .unknownKey(let key, let line):
      "\(line). rinda: atslēga „\(key)” nav deklarēta; pievienojiet tai <key>."
    case .notANumber(let text, let attribute, let line):
      "\(line). rinda: „\(text)” nav skaitlis, bet pazīmei „\(attribute)” vajag skaitli."
    case .loop(let node, let line):
      "\(line). rinda: saite savieno „\(node)” pašu ar sevi; izlaidiet tādas saites."
    case .strengthNotPositive(let strength, let line):
      "\(line). rinda: saites stiprums ir \(strength.latvian); stiprums ir skaitlis, kas lielāks par 0."
    case .noNetwork(let problem): problem.latvian
    }
  }
}
