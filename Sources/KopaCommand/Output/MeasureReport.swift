import Foundation
import Kopa

/// The results of `kopa measure`: every line of every part, and how they came about.
struct MeasureReport {
  let measurement: Measurement
  let grouping: CooperationRecords.Grouping?
  let seed: UInt64
  private(set) var parts: [Part] = []
  private let language: Sentence.Language

  struct Part {
    var value: String
    var lines: [Measurement.Line]
    var context: NetworkContext
    var organisations: Int
    /// Why there are no lines.
    var reason: String?
  }

  /// Measures every part of the records; `grouping` says what they were divided by.
  ///
  /// A part of which the plan leaves nothing has no lines, and JSON tells why; if it leaves
  /// nothing of any part, that is an error.
  init(
    _ measurement: Measurement, parts: [(value: String, records: CooperationRecords)],
    grouping: CooperationRecords.Grouping?, seed: UInt64, language: Sentence.Language
  ) throws {
    self.measurement = measurement
    self.grouping = grouping
    self.seed = seed
    self.language = language
    if let grouping, parts.isEmpty { throw NoPartsError(grouping: grouping.description) }
    var nothingLeft: NetworkPlanError?
    let comparesYears = grouping == .year && measurement.comparesWithEarlier
    var earlier = comparesYears ? OtherNetwork.missing : measurement.other
    for (value, records) in parts {
      var measurement = measurement
      measurement.other = earlier
      if grouping == .year, measurement.plan.asOf == nil {
        measurement.plan.asOf = PartialDate(value)
      }
      do {
        self.parts.append(try MeasureReport.part(value, of: records, measurement))
        if comparesYears { earlier = try measurement.earlierNetwork(of: records) }
      } catch let error as NetworkPlanError {
        guard case .nothingLeft = error else { throw error }
        nothingLeft = nothingLeft ?? error
        self.parts.append(
          Part(
            value: value, lines: [], context: NetworkContext(), organisations: 0,
            reason: error.sentence[language]))
      }
    }
    if let nothingLeft, self.parts.allSatisfy({ $0.reason != nil }) { throw nothingLeft }
  }

  /// Measures a network that has no records behind it.
  init(
    _ measurement: Measurement, of network: Network<String>, directed: DirectedNetwork<String>,
    seed: UInt64, language: Sentence.Language
  ) throws {
    self.measurement = measurement
    grouping = nil
    self.seed = seed
    self.language = language
    parts = [
      Part(
        value: "",
        lines: Self.told(
          try measurement.lines(for: network, directed: directed), of: network.nodes.count,
          measurement),
        context: network.context,
        organisations: network.nodes.count)
    ]
  }

  private static func part(
    _ value: String, of records: CooperationRecords, _ measurement: Measurement
  ) throws -> Part {
    let (lines, context) = try measurement.lines(for: records)
    let organisations = try records.selected(by: measurement.plan).organisations.count
    return Part(
      value: value, lines: told(lines, of: organisations, measurement), context: context,
      organisations: organisations)
  }

  /// `lines` without scores where they are of fewer organisations than may be told.
  private static func told(
    _ lines: [Measurement.Line], of organisations: Int, _ measurement: Measurement
  ) -> [Measurement.Line] {
    guard let cell = measurement.minimumCell, cell.isSmall(organisations) else { return lines }
    let reason = UndefinedReason("fewer than \(cell.size) organisations")
    return lines.map { line in
      Measurement.Line(names: line.names, outcomes: line.outcomes.map { _ in .undefined(reason) })
    }
  }

  /// How many organisations a part has, as it may be told.
  private func organisations(of part: Part) -> PublishedCount {
    measurement.minimumCell?.published(part.organisations) ?? .count(part.organisations)
  }

  /// The results of measuring `input` in a form.
  func bytes(as format: ResultTable.Format, of input: String) throws -> [UInt8] {
    switch format {
    // Programs find their columns whatever the language.
    case .csv: table(in: .english).csv
    case .table: table(in: language).text(in: language)
    case .json: try form.printedJSON
    case .xlsx: try workbook(of: input)
    }
  }

  func table(in heading: Sentence.Language) -> ResultTable {
    measurement.subject == .network ? networkTable(in: heading) : lineTable(in: heading)
  }

  private func keyTitle(in heading: Sentence.Language) -> [String] {
    grouping.map { [Sentence.heading(of: $0)[heading]] } ?? []
  }

  /// A line for each organisation, activity or tie, a column for each measure.
  private func lineTable(in heading: Sentence.Language) -> ResultTable {
    var table = ResultTable(
      header: keyTitle(in: heading) + measurement.subject.nameTitles.map { $0[heading] }
        + measurement.columns.map(\.title))
    for part in parts {
      let key = grouping.map { _ in ResultTable.Value.text(part.value) }
      for line in part.lines {
        table.rows.append(
          [key].compactMap(\.self) + line.names.map { .text($0) }
            + line.outcomes.map(ResultTable.Value.init))
      }
    }
    return table
  }

  /// A line for each measure.
  private func networkTable(in heading: Sentence.Language) -> ResultTable {
    var table = ResultTable(
      header: keyTitle(in: heading)
        + [.measure, .value, .organisations, .reason].map { (title: Sentence) in title[heading] })
    for part in parts {
      let key = grouping.map { _ in ResultTable.Value.text(part.value) }
      for (column, outcome) in zip(measurement.columns, part.lines.flatMap(\.outcomes)) {
        var reason = ""
        var value = ResultTable.Value(outcome)
        if case .undefined(let why) = outcome {
          reason = why.sentence[language]
          value = .undefined(nil)
        }
        table.rows.append(
          [key].compactMap(\.self)
            + [.text(column.title), value, .init(organisations(of: part)), .text(reason)])
      }
    }
    return table
  }

  private var form: MeasureForm {
    MeasureForm(
      version: kopaVersion, seed: seed, by: grouping?.description, of: measurement.subject.rawValue,
      measures: measurement.columns.map { MeasureForm.Measure($0.measure.description) },
      results: parts.map { part in
        MeasureForm.Part(
          value: grouping.map { _ in part.value }, organisations: organisations(of: part),
          context: Dictionary(
            part.context.choices.map { ($0.name, $0.value) }, uniquingKeysWith: { one, _ in one }),
          reason: part.reason,
          rows: part.lines.map { line in
            MeasureForm.Row(
              names: line.names,
              scores: zip(measurement.columns, line.outcomes).map { column, outcome in
                MeasureForm.Score(column.title, outcome, language)
              })
          })
      })
  }
}

/// The records were to be divided by an attribute that they do not have.
struct NoSuchAttributeError: StatusCarrying {
  let exitStatus = ExitStatus.misuse
  var name: String
  var attributes: [String]

  var description: String {
    "no organisation has an attribute “\(name)”; say --by with one of \(offered)."
  }

  var latvian: String {
    "nevienai organizācijai nav pazīmes „\(name)”; pie --by norādiet vienu no šiem: \(offered)."
  }

  private var offered: String {
    let words = (CooperationRecords.Grouping.allWords + attributes).map {
      $0.replacing("_", with: attributes.contains($0) ? "_" : "-")
    }
    return words.prefix(30).joined(separator: ", ") + (words.count > 30 ? ", …" : "")
  }
}

/// The records say nothing of what they were to be divided by.
struct NoPartsError: StatusCarrying {
  let exitStatus = ExitStatus.badData
  var grouping: String

  var description: String {
    "the records cannot be divided by \(grouping), because no row says it; "
      + "add the column, or leave out --by."
  }

  var latvian: String {
    "ierakstus nevar sadalīt pēc \(grouping), jo to nesaka neviena rinda; "
      + "pievienojiet aili vai izlaidiet --by."
  }
}

extension ResultTable.Value {
  init(_ count: PublishedCount) {
    if case .count(let count) = count {
      self = .number(Double(count))
    } else {
      self = .text(count.text())
    }
  }

  init(_ outcome: NetworkValue.Outcome) {
    switch outcome {
    case .defined(let value): self = .number(value)
    case .undefined(let reason): self = .undefined(reason)
    }
  }
}
