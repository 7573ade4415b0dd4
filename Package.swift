// swift-tools-version: 6.3

import PackageDescription

// MARK: - The house
//
// Every room stands on a floor and may use only rooms on floors below it.
// The manifest refuses to load when an arrow points up or sideways.

struct Room {
  enum Kind {
    case library
    case command
  }

  var floor: Int
  var name: String
  var kind: Kind = .library
  var uses: [String] = []
  var packages: [Target.Dependency] = []
  var testData: [String] = []
  /// What the tests use beside what the room does.
  var testsUse: [String] = []
}

let house: [Room] = [
  // 0 · the terms of the field, in each language
  Room(floor: 0, name: "Terminology", packages: ["CTerminology", .yams]),

  // 1 · what the words mean
  Room(floor: 1, name: "NetworkCore"),
  Room(floor: 1, name: "CooperationRecords", uses: ["Terminology"]),
  Room(
    floor: 1, name: "Documents", uses: ["Terminology"], packages: ["CDocumentAssets"],
    testData: ["Golden"]),
  Room(floor: 1, name: "Lettering"),
  Room(
    floor: 1, name: "TabularFiles", packages: ["CExpat", "CZip"],
    testData: ["Oracles", "Workbooks"]),

  // 2 · one concern each
  Room(
    floor: 2, name: "NetworkAlgorithms", uses: ["NetworkCore"],
    packages: ["CNetworkKernels", .realModule], testData: ["Golden", "Oracles"]),
  Room(
    floor: 2, name: "CollaborationNetworks", uses: ["CooperationRecords", "NetworkCore"]),
  Room(
    floor: 2, name: "RecordImport", uses: ["CooperationRecords", "TabularFiles"],
    packages: [.yams]),
  Room(floor: 2, name: "IdentityResolution", uses: ["CooperationRecords", "TabularFiles"]),
  Room(floor: 2, name: "SyntheticClusters", uses: ["CooperationRecords", "NetworkCore"]),
  Room(
    floor: 2, name: "NetworkFormats", uses: ["NetworkCore", "TabularFiles"], testData: ["Oracles"]),
  Room(floor: 2, name: "Graphviz", packages: ["CGraphviz"]),
  Room(floor: 2, name: "Charts", uses: ["Documents", "Lettering"], testData: ["Golden"]),
  Room(floor: 2, name: "DocumentFiles", uses: ["Documents", "TabularFiles"]),

  // 3 · how a cluster fares, and how a network looks
  Room(
    floor: 3, name: "ClusterEvaluation",
    uses: ["CooperationRecords", "NetworkAlgorithms", "NetworkCore"], packages: [.realModule],
    testData: ["Oracles"], testsUse: ["SyntheticClusters"]),
  Room(
    floor: 3, name: "NetworkDrawing",
    uses: [
      "CollaborationNetworks", "CooperationRecords", "Graphviz", "Lettering",
      "NetworkAlgorithms", "NetworkCore", "Terminology",
    ], testData: ["Golden"]),

  // 4 · what makes a briefing
  Room(
    floor: 4, name: "ClusterBriefing",
    uses: [
      "Charts", "ClusterEvaluation", "CollaborationNetworks", "CooperationRecords", "Documents",
      "Graphviz", "Lettering", "NetworkAlgorithms", "NetworkCore", "NetworkDrawing", "Terminology",
    ]),

  // 5 · one import for everything
  Room(
    floor: 5, name: "Kopa",
    uses: [
      "Charts", "ClusterBriefing", "ClusterEvaluation", "CollaborationNetworks",
      "CooperationRecords", "DocumentFiles", "Documents", "Graphviz", "IdentityResolution",
      "NetworkAlgorithms",
      "NetworkCore", "NetworkDrawing", "NetworkFormats", "RecordImport", "SyntheticClusters",
      "TabularFiles", "Terminology",
    ]),

  // 6 · words on the command line
  Room(floor: 6, name: "KopaCommand", kind: .command, uses: ["Kopa"], packages: [.argumentParser]),
]

let floorOf = Dictionary(uniqueKeysWithValues: house.map { ($0.name, $0.floor) })
for room in house {
  for used in room.uses where (floorOf[used] ?? .max) >= room.floor {
    fatalError("\(room.name) is on floor \(room.floor) and may not use \(used)")
  }
}

// MARK: - The rules of the house

let strict: [SwiftSetting] =
  Context.environment["KOPA_STRICT"] == nil
  ? [] : [.treatAllWarnings(as: .error), .define("COUNT_LOOKS")]

/// `KOPA_NATIVE=1` builds for the processor at hand alone; nobody can depend on such a build.
let native: [SwiftSetting] =
  Context.environment["KOPA_NATIVE"] == nil ? [] : [.unsafeFlags(["-Xcc", "-march=native"])]

let houseRules: [SwiftSetting] =
  strict + native + [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
  ]

extension Target.Dependency {
  static let realModule: Self = .product(name: "RealModule", package: "swift-numerics")
  static let argumentParser: Self = .product(
    name: "ArgumentParser", package: "swift-argument-parser")
  static let yams: Self = .product(name: "Yams", package: "Yams")
}

extension Room {
  var target: Target {
    let dependencies = uses.map { Target.Dependency.target(name: $0) } + packages
    return switch kind {
    case .library: .target(name: name, dependencies: dependencies, swiftSettings: houseRules)
    case .command:
      .executableTarget(name: name, dependencies: dependencies, swiftSettings: houseRules)
    }
  }

  var testTarget: Target {
    .testTarget(
      name: "\(name)Tests",
      dependencies: [.target(name: name), "TestKit"]
        + (uses + testsUse).map { .target(name: $0) },
      exclude: testData, swiftSettings: houseRules)
  }
}

// MARK: - The cellar: C, each target met by exactly one room

let cellar: [Target] = [
  .systemLibrary(name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
  .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
  .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
  .target(name: "CNetworkKernels"),
  .target(name: "CDocumentAssets", exclude: ["document.css", "figure.js"]),
  .target(name: "CTerminology", exclude: ["en.yaml", "lv.yaml"]),
]

// MARK: - The trial of the readers, which is in no product

let readers: [Target.Dependency] = [
  "CooperationRecords", "IdentityResolution", "NetworkCore", "NetworkFormats", "RecordImport",
  "TabularFiles",
]

let trial: [Target] = [
  .target(
    name: "FuzzKit", dependencies: readers, path: "Tests/FuzzKit", swiftSettings: houseRules),
  .executableTarget(
    name: "FuzzReaders", dependencies: ["FuzzKit", "NetworkCore", .argumentParser],
    path: "Tests/FuzzReaders", swiftSettings: houseRules),
  .testTarget(
    name: "FuzzKitTests", dependencies: ["FuzzKit", "NetworkCore"], swiftSettings: houseRules),
]

// MARK: - The package

let package = Package(
  name: "kopa",
  products: [
    .executable(name: "kopa", targets: ["KopaCommand"]),
    .library(name: "Kopa", targets: ["Kopa"]),
    .library(name: "NetworkAlgorithms", targets: ["NetworkAlgorithms", "NetworkCore"]),
    .library(name: "Graphviz", targets: ["Graphviz"]),
    .library(name: "TabularFiles", targets: ["TabularFiles"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-numerics.git", from: "1.1.1"),
    .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
  ],
  targets: cellar + house.map(\.target) + house.map(\.testTarget) + trial + [
    .target(
      name: "TestKit", dependencies: ["NetworkCore"], path: "Tests/TestKit",
      swiftSettings: houseRules)
  ],
  cLanguageStandard: .c2x)
