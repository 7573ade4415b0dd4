// swift-tools-version: 6.3

import PackageDescription

// MARK: - The house
//
// Every room stands on a floor and may use only rooms on floors below it.
// The manifest refuses to load when an arrow points up or sideways.

struct Room {
  var floor: Int
  var name: String
  var uses: [String] = []
  var packages: [Target.Dependency] = []
}

let house: [Room] = [
  // 1 · what the words mean
  Room(floor: 1, name: "NetworkCore"),
  Room(floor: 1, name: "CooperationRecords"),
  Room(floor: 1, name: "TabularFiles"),

  // 2 · one concern each
  Room(
    floor: 2, name: "CollaborationNetworks", uses: ["CooperationRecords", "NetworkCore"]),
  Room(floor: 2, name: "SyntheticClusters", uses: ["CooperationRecords", "NetworkCore"]),
  Room(floor: 2, name: "NetworkFormats", uses: ["NetworkCore", "TabularFiles"]),
]

let floorOf = Dictionary(uniqueKeysWithValues: house.map { ($0.name, $0.floor) })
for room in house {
  for used in room.uses where (floorOf[used] ?? .max) >= room.floor {
    fatalError("\(room.name) is on floor \(room.floor) and may not use \(used)")
  }
}

// MARK: - The rules of the house

let strict: [SwiftSetting] =
  Context.environment["KOPA_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let houseRules: [SwiftSetting] =
  strict + [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
  ]

extension Target.Dependency {
  static let realModule: Self = .product(name: "RealModule", package: "swift-numerics")
  static let argumentParser: Self = .product(
    name: "ArgumentParser", package: "swift-argument-parser")
  static let mustache: Self = .product(name: "Mustache", package: "swift-mustache")
}

// MARK: - The package

let package = Package(
  name: "kopa",
  targets: house.map { room in
    .target(
      name: room.name,
      dependencies: room.uses.map { .target(name: $0) } + room.packages,
      swiftSettings: houseRules)
  }
    + [
      .target(
        name: "TestKit", dependencies: ["NetworkCore"], path: "Tests/TestKit",
        swiftSettings: houseRules)
    ]
    + house.map { room in
      .testTarget(
        name: "\(room.name)Tests",
        dependencies: [.target(name: room.name), "TestKit"]
          + room.uses.map { .target(name: $0) },
        swiftSettings: houseRules)
    })
