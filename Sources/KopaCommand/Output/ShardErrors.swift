import Kopa

/// A file that is no shard, or none of this comparison.
struct ShardFileError: StatusCarrying {
  enum Problem {
    case noShard
    case version(Int)
    case damaged
    case otherNumbers
  }

  let exitStatus = ExitStatus.badData
  var path: String
  var problem: Problem

  var description: String {
    switch problem {
    case .noShard: "\(path): this is no file that “kopa compare --shard” wrote."
    case .version(let version):
      "\(path): the form of this shard is \(version), and this version of Kopa reads form "
        + "\(ShardForm.version); draw it again."
    case .damaged: "\(path): this shard is damaged; draw it again."
    case .otherNumbers:
      "\(path): the draws are not those of these clusters and indicators; draw them again."
    }
  }

  var latvian: String {
    switch problem {
    case .noShard: "\(path): šis nav fails, ko uzrakstījis „kopa compare --shard”."
    case .version(let version):
      "\(path): šīs daļas forma ir \(version), bet šī Kopa versija lasa formu \(ShardForm.version); "
        + "izlozējiet daļu vēlreiz."
    case .damaged: "\(path): šī daļa ir bojāta; izlozējiet to vēlreiz."
    case .otherNumbers:
      "\(path): izlozētie skaitļi nav par šiem klasteriem un rādītājiem; izlozējiet daļu vēlreiz."
    }
  }
}

/// Two shards that are not of one run.
struct ShardsDifferError: StatusCarrying {
  enum Difference {
    case program(String, String)
    case seed(UInt64, UInt64)
    case replicates(Int, Int)
    case options(String, String)
    case records
  }

  let exitStatus = ExitStatus.badData
  var first: String
  var second: String
  var difference: Difference

  var description: String {
    let what =
      switch difference {
      case .program(let own, let other): "the version of Kopa (\(own) and \(other))"
      case .seed(let own, let other): "the seed (\(own) and \(other))"
      case .replicates(let own, let other): "the number of replicates (\(own) and \(other))"
      case .options(let own, let other): "the options (“\(own)” and “\(other)”)"
      case .records: "the records from which they were drawn"
      }
    return "\(first) and \(second) are not parts of one run: they differ in \(what)."
  }

  var latvian: String {
    let what =
      switch difference {
      case .program(let own, let other): "Kopa versija (\(own) un \(other))"
      case .seed(let own, let other): "sēkla (\(own) un \(other))"
      case .replicates(let own, let other): "atkārtojumu skaits (\(own) un \(other))"
      case .options(let own, let other): "opcijas („\(own)” un „\(other)”)"
      case .records: "ieraksti, no kuriem tās izlozētas"
      }
    return "\(first) un \(second) nav viena aprēķina daļas: atšķiras \(what)."
  }
}

/// Shards that do not make a whole run.
enum ShardGapError: StatusCarrying {
  case missing([Range<Int>])
  case twice(String, String, Range<Int>)

  var exitStatus: ExitStatus { .badData }

  var description: String {
    switch self {
    case .missing(let gaps): "replicates that are in no shard: \(Self.list(gaps))."
    case .twice(let first, let second, let replicates):
      "\(first) and \(second) hold the same replicates: \(Self.list([replicates]))."
    }
  }

  var latvian: String {
    switch self {
    case .missing(let gaps): "atkārtojumi, kuru nav nevienā daļā: \(Self.list(gaps))."
    case .twice(let first, let second, let replicates):
      "\(first) un \(second) satur tos pašus atkārtojumus: \(Self.list([replicates]))."
    }
  }

  private static func list(_ ranges: [Range<Int>]) -> String {
    ranges.map { "\($0.lowerBound)–\($0.upperBound - 1)" }.joined(separator: ", ")
  }
}

/// The records have changed since shards were drawn from them.
struct ChangedRecordsError: StatusCarrying {
  let exitStatus = ExitStatus.badData
  var inputs: [String]
  var shard: String

  private var list: String { inputs.joined(separator: ", ") }

  var description: String {
    "\(list): the records are not those from which \(shard) was drawn; draw all shards again."
  }

  var latvian: String {
    "\(list): ieraksti nav tie, no kuriem izlozēta daļa \(shard); izlozējiet visas daļas vēlreiz."
  }
}
