// swift-tools-version: 6.2
import PackageDescription

/// Whether `scripts/fuzz` asks for the program that libFuzzer drives; it is built for nobody else.
let isFuzzing = Context.environment["ASSAY_FUZZ"] != nil

/// One room of the house: a module, what it may import, and its test target.
///
/// The arrows are drawn in CONTRIBUTING.md and checked by `Tests/LayeringTests`.
struct Room {
  let name: String
  let imports: [String]
  /// What its tests import beside that, to make literals.
  var testImports: [String] = []
  /// Folders of its tests that hold no source.
  var testExcludes: [String] = []
}

let rooms = [
  Room(name: "Quantities", imports: []),
  Room(name: "TextLayout", imports: []),
  Room(name: "Platform", imports: ["CIconv"]),
  Room(name: "Arguments", imports: ["TextLayout"]),
  Room(name: "CEL", imports: ["Quantities", "TextLayout"]),
  Room(name: "DataFormats", imports: ["TextLayout", "CYAML", "CXML", "CCrypto"]),
  Room(name: "MaturityModel", imports: ["CEL", "DataFormats", "Quantities", "TextLayout"]),
  Room(name: "Evidence", imports: ["CEL", "DataFormats", "Quantities", "TextLayout"]),
  Room(
    name: "EvidenceReaders",
    imports: ["Evidence", "DataFormats", "Platform", "Quantities", "TextLayout"]),
  Room(
    name: "Assessment",
    imports: ["MaturityModel", "Evidence", "CEL", "DataFormats", "Quantities", "TextLayout"]),
  Room(
    name: "Reports",
    imports: [
      "Assessment", "MaturityModel", "Evidence", "DataFormats", "Quantities", "TextLayout",
    ], testImports: ["CEL"], testExcludes: ["Golden"]),
  Room(
    name: "Audit",
    imports: [
      "Assessment", "MaturityModel", "Evidence", "Reports", "DataFormats", "Quantities",
      "TextLayout",
    ], testImports: ["Platform"]),
  Room(
    name: "History",
    imports: ["Assessment", "Quantities", "CSQLite"]),
  Room(
    name: "Commands",
    imports: [
      "Arguments", "Assessment", "Audit", "CEL", "DataFormats", "Evidence", "EvidenceReaders",
      "History", "MaturityModel", "Platform", "Quantities", "Reports", "TextLayout",
    ], testExcludes: ["Golden"]),
]

let strict: [SwiftSetting] =
  [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer", "-enable-testing"])] : [])

/// A C library of the distribution, found by pkg-config, installed by name.
func library(_ name: String, pkgConfig: String, apt: String, brew: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt]), .brew([brew])])
}

let libraries: [Target] = [
  library("CYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev", brew: "libyaml"),
  library("CXML", pkgConfig: "libxml-2.0", apt: "libxml2-dev", brew: "libxml2"),
  library("CCrypto", pkgConfig: "libcrypto", apt: "libssl-dev", brew: "openssl@3"),
  // iconv is part of the C library on Linux and a library of its own on macOS.
  .systemLibrary(name: "CIconv"),
  library("CSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev", brew: "sqlite"),
]

/// Libraries of the system that a room needs beside those of its imports.
let linked: [String: [LinkerSetting]] = [
  // The rounding functions of the standard library lie in libm where Foundation is not linked.
  "Quantities": [.linkedLibrary("m")],
  "Platform": [.linkedLibrary("iconv", .when(platforms: [.macOS]))],
]

let modules = rooms.map { room in
  Target.target(
    name: room.name, dependencies: room.imports.map { .byName(name: $0) }, swiftSettings: strict,
    linkerSettings: linked[room.name] ?? [])
}

let tests = rooms.map { room in
  let imports = (room.imports + room.testImports).filter { name in
    rooms.contains { $0.name == name }
  }
  return Target.testTarget(
    name: "\(room.name)Tests",
    dependencies: ([room.name, "TestSupport"] + imports).map { .byName(name: $0) },
    exclude: room.testExcludes,
    swiftSettings: strict)
}

#if os(Linux)
  // The default linker stumbles over what the instrumentation leaves behind.
  let fuzzingLinker = ["-sanitize=fuzzer", "-use-ld=lld"]
#else
  let fuzzingLinker = ["-sanitize=fuzzer"]
#endif

let fuzzing: [Target] = [
  .executableTarget(
    name: "assay-fuzz",
    dependencies: [
      "CEL", "DataFormats", "Evidence", "EvidenceReaders", "MaturityModel", "Platform",
      "Quantities",
    ], swiftSettings: strict,
    linkerSettings: [.unsafeFlags(fuzzingLinker)])
]

let package = Package(
  name: "assay",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "assay", targets: ["assay"]),
    .executable(name: "assay-bench", targets: ["assay-bench"]),
  ] + (isFuzzing ? [.executable(name: "assay-fuzz", targets: ["assay-fuzz"])] : []),
  dependencies: [],
  targets: libraries + modules + tests + [
    .executableTarget(
      name: "assay", dependencies: ["Commands", "Platform"], swiftSettings: strict),
    .executableTarget(
      name: "assay-bench",
      dependencies: [
        "CEL", "DataFormats", "Evidence", "EvidenceReaders", "Platform", "Quantities",
      ],
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Platform"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(name: "LayeringTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ] + (isFuzzing ? fuzzing : []),
  swiftLanguageModes: [.v6]
)
