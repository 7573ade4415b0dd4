import Foundation
import Kopa

/// The results of `kopa measure`: every line of every part, and how they came about.
struct MeasureReport {
  let measurement: Measurement
  let grouping: String?
  let seed: UInt64
  private(set) var parts: [Part] = []

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
    grouping: String?, seed: UInt64
  ) throws {
    self.measurement = measurement
    self.grouping = grouping
    self.seed = seed
    if let grouping, parts.isEmpty { throw NoPartsError(grouping: grouping) }
    var nothingLeft: NetworkPlanError?
    for (value, records) in parts {
      var measurement = measurement
      if grouping == CooperationRecords.Grouping.year.rawValue, measurement.plan.asOf == nil {
        measurement.plan.asOf = PartialDate(value)
      }
      do {
        self.parts.append(try MeasureReport.part(value, of: records, measurement))
      } catch let error as NetworkPlanError {
        guard case .nothingLeft = error else { throw error }
        nothingLeft = nothingLeft ?? error
        self.parts.append(
          Part(
            value: value, lines: [], context: NetworkContext(), organisations: 0,
            reason: error.description))
      }
    }
    if let nothingLeft, self.parts.allSatisfy({ $0.reason != nil }) { throw nothingLeft }
  }

  /// Measures a network that has no records behind it.
  init(_ measurement: Measurement, of network: Network<String>, seed: UInt64) throws {
    self.measurement = measurement
    grouping = nil
    self.seed = seed
    parts = [
      Part(
        value: "", lines: try measurement.lines(for: network), context: network.context,
        organisations: network.nodes.count)
    ]
  }

  private static func part(
    _ value: String, of records: CooperationRecords, _ measurement: Measurement
  ) throws -> Part {
    let (lines, context) = try measurement.lines(for: records)
    let organisations = try records.selected(by: measurement.plan).organisations.count
    return Part(value: value, lines: lines, context: context, organisations: organisations)
  }

  /// The results of measuring `input` in a form.
  func bytes(as format: ResultTable.Format, of input: String) throws -> [UInt8] {
    switch format {
    case .csv: table.csv
    case .table: table.text
    case .json: try json
    case .xlsx: try workbook(of: input)
    }
  }

  var table: ResultTable {
    measurement.subject == .network ? networkTable : lineTable
  }

  /// A line for each organisation, activity or tie, a column for each measure.
  private var lineTable: ResultTable {
    var table = ResultTable(
      header: [grouping].compactMap(\.self) + measurement.subject.nameTitles
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
  private var networkTable: ResultTable {
    var table = ResultTable(
      header: [grouping].compactMap(\.self) + ["measure", "value", "organisations", "reason"])
    for part in parts {
      let key = grouping.map { _ in ResultTable.Value.text(part.value) }
      for (column, outcome) in zip(measurement.columns, part.lines.flatMap(\.outcomes)) {
        var reason = ""
        var value = ResultTable.Value(outcome)
        if case .undefined(let why) = outcome {
          reason = why.description
          value = .undefined(reason: nil)
        }
        table.rows.append(
          [key].compactMap(\.self)
            + [.text(column.title), value, .number(Double(part.organisations)), .text(reason)])
      }
    }
    return table
  }

  private var json: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return Array(try encoder.encode(form)) + [UInt8(ascii: "\n")]
    }
  }

  private var form: MeasureForm {
    MeasureForm(
      version: kopaVersion, seed: seed, by: grouping, of: measurement.subject.rawValue,
      measures: measurement.columns.map { MeasureForm.Measure($0.measure.description) },
      results: parts.map { part in
        MeasureForm.Part(
          value: grouping.map { _ in part.value }, organisations: part.organisations,
          context: Dictionary(
            part.context.choices.map { ($0.name, $0.value) }, uniquingKeysWith: { one, _ in one }),
          reason: part.reason,
          rows: part.lines.map { line in
            MeasureForm.Row(
              names: line.names,
              scores: zip(measurement.columns, line.outcomes).map { column, outcome in
                MeasureForm.Score(column.title, outcome)
              })
          })
      })
  }
}

/// The records say nothing of what they were to be divided by.
struct NoPartsError: StatusCarrying, CustomStringConvertible {
  let exitStatus = ExitStatus.badData
  var grouping: String

  var description: String {
    "the records cannot be divided by \(grouping), because no row says it; "
      + "add the column, or leave out --by."
  }
}

extension ResultTable.Value {
  init(_ outcome: NetworkValue.Outcome) {
    switch outcome {
    case .defined(let value): self = .number(value)
    case .undefined(let reason): self = .undefined(reason: reason.description)
    }
  }
}
