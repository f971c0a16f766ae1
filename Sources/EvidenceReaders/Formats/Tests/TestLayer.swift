import Evidence

/// Tells the layer of a test from names, as teams use them to keep layers apart.
enum TestLayer {
  /// The layer a report's path speaks of; the part nearest to the file's name decides.
  static func ofPath(_ path: String) -> TestReport.Layer {
    let words = path.lowercased().utf8.split { !isLetterOrDigit($0) }
    for word in words.reversed() {
      if let layer = pathWords[String(decoding: Array(word), as: UTF8.self)] { return layer }
    }
    return .unknown
  }

  /// The layer a class or suite name speaks of: by a package such as `integration`, or by an end
  /// such as `…IT` (Failsafe's default) or `…E2ETest`.
  ///
  /// A word in the middle decides nothing: `SecurityConfigTest` is a unit test.
  static func ofClass(_ name: UnsafeBufferPointer<UInt8>) -> TestReport.Layer {
    for (ending, layer) in classEndings where ends(name, with: ending) { return layer }
    return ofPackages(name)
  }

  private static func ofPackages(_ name: UnsafeBufferPointer<UInt8>) -> TestReport.Layer {
    var start = 0
    for index in 0...name.count where index == name.count || !isLetterOrDigit(name[index]) {
      let segment = UnsafeBufferPointer(rebasing: name[start..<index])
      for (word, layer) in packages where equals(segment, word) { return layer }
      start = index + 1
    }
    return .unknown
  }

  private static let pathWords: [String: TestReport.Layer] = [
    "unit": .unit, "unittest": .unit, "unittests": .unit, "surefire": .unit,
    "integration": .interface, "integrationtest": .interface, "integrationtests": .interface,
    "failsafe": .interface, "api": .interface, "contract": .interface, "pact": .interface,
    "e2e": .ui, "ui": .ui, "cypress": .ui, "playwright": .ui, "selenium": .ui, "uitests": .ui,
    "acceptance": .ui, "performance": .performance, "perf": .performance,
    "benchmark": .performance, "benchmarks": .performance, "load": .performance,
    "security": .security,
  ]

  private static let packages: [(StaticString, TestReport.Layer)] = [
    ("integration", .interface), ("integrationtest", .interface), ("integrationtests", .interface),
    ("e2e", .ui), ("uitests", .ui), ("acceptance", .ui), ("benchmarks", .performance),
  ]

  private static let classEndings: [(StaticString, TestReport.Layer)] = [
    ("IT", .interface), ("ITCase", .interface), ("IntegrationTest", .interface),
    ("IntegrationTests", .interface), ("ContractTest", .interface), ("E2ETest", .ui),
    ("E2ETests", .ui), ("UITest", .ui), ("UITests", .ui), ("AcceptanceTest", .ui),
    ("PerformanceTest", .performance), ("PerformanceTests", .performance),
    ("SecurityTest", .security), ("SecurityTests", .security),
  ]

  /// Whether a name ends so, and something in lower case (or a digit) stands before.
  private static func ends(
    _ name: UnsafeBufferPointer<UInt8>, with ending: StaticString
  ) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard name.count > count, name[name.count - 1] == ending.utf8Start[count - 1] else {
      return false
    }
    let start = name.count - count
    let before = name[start - 1]
    guard before >= UInt8(ascii: "a") || before &- UInt8(ascii: "0") < 10 else { return false }
    return equals(UnsafeBufferPointer(rebasing: name[start...]), ending)
  }

  @inline(__always)
  private static func equals(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
    guard bytes.count == text.utf8CodeUnitCount else { return false }
    for index in bytes.indices where bytes[index] != text.utf8Start[index] { return false }
    return true
  }

  @inline(__always)
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }
}
