import ArgumentParser
import Foundation
import Kopa

/// The draws of a part of a comparison, as a file keeps them.
struct ShardForm: Codable {
  /// The version of the form.
  static let version = 1

  /// The most replicates of a run.
  static let replicateLimit = 1_000_000

  var kopaShard: Int
  var program: String
  var options: [String]
  var records: String
  var seed: UInt64
  var replicates: Int
  var shard: String
  var draws: [[ComparisonShard.Draws?]]

  init(
    _ shard: ComparisonShard, of clusters: [EvaluatedCluster], plan: EvaluationPlan,
    options: [String]
  ) {
    kopaShard = Self.version
    program = kopaVersion
    self.options = options
    records = Self.digest(of: clusters)
    seed = plan.seed.value
    replicates = plan.replicates
    self.shard = shard.shard.description
    draws = shard.draws
  }

  /// What tells the records of `clusters` from others.
  static func digest(of clusters: [EvaluatedCluster]) -> String {
    let text = clusters.map(\.textToDigest).joined(separator: "\n\n")
    return sha256(Array(text.utf8)).map { String(UInt16($0) | 0x100, radix: 16).dropFirst() }
      .joined()
  }
}

/// A file that `kopa compare --shard` wrote.
struct ShardFile {
  let path: String
  let form: ShardForm
  let shard: ComparisonShard

  /// Reads the file at `path`.
  ///
  /// - Throws: `RecordImportError` if it cannot be read, `ShardFileError` if it is no shard.
  init(_ path: String) throws {
    self.path = path
    let bytes: Data
    do {
      bytes = Data(try FileBytes.contents(of: path))
    } catch {
      throw RecordImportError.table(error)
    }
    let decoder = JSONDecoder()
    guard let version = try? decoder.decode(Version.self, from: bytes).kopaShard else {
      throw ShardFileError(path: path, problem: .noShard)
    }
    guard version == ShardForm.version else {
      throw ShardFileError(path: path, problem: .version(version))
    }
    guard let form = try? decoder.decode(ShardForm.self, from: bytes),
      let part = Shard(form.shard), (1...ShardForm.replicateLimit).contains(form.replicates)
    else { throw ShardFileError(path: path, problem: .damaged) }
    self.form = form
    shard = ComparisonShard(restoring: part, draws: form.draws)
  }

  /// The replicates that are here.
  var replicates: Range<Int> { shard.shard.replicates(of: form.replicates) }

  /// The comparison of which this is a part, with its options but without its draws.
  ///
  /// - Throws: `ShardFileError` if the options are none of `kopa compare`.
  func command() throws -> CompareCommand {
    guard let command = try? CompareCommand.parse(form.options), !command.list,
      !command.whatIf.isGiven, command.sharding.shard == nil, command.format == nil,
      command.output == nil, !command.inputs.contains("-"),
      command.evaluationPlan.replicates == form.replicates, command.running.seed == form.seed
    else { throw ShardFileError(path: path, problem: .damaged) }
    return command
  }

  private struct Version: Decodable {
    var kopaShard: Int
  }
}
