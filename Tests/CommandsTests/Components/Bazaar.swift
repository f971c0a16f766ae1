import TestSupport

/// A repository of two services and a third that is still to come.
enum Bazaar {
  static let settings = """
    name: bazaar
    rollup: min
    components:
      - id: shop
        title: Web shop
        paths: ["services/shop/**"]
        evidence: ["records/shop.yaml"]
        answers: ["docs/answers-shop.yaml"]
        weight: 2
      - id: till
        paths: ["services/till/**"]
        evidence: [".github/workflows/till.yml"]
        critical: true
      - id: stall
        paths: ["services/stall/**"]

    """

  static let files = [
    "assay.yaml": settings,
    ".github/workflows/ci.yml": SampleEvidence.pipeline,
    ".github/workflows/till.yml": """
    name: till
    on: [push]
    jobs:
      lint:
        runs-on: ubuntu-24.04
        steps:
          - run: swiftlint lint

    """,
    "services/shop/Sources/shop.swift": "let shop = 1\n",
    "services/shop/reports/junit.xml": tests("Shop", passed: 3, failed: 0),
    "services/till/Sources/till.swift": "let till = 1\n",
    "services/till/reports/junit.xml": tests("Till", passed: 1, failed: 1),
    "records/shop.yaml": """
    format: assay.records/1
    deployments: []

    """,
    "docs/answers-shop.yaml": """
    format: assay.answers/1
    answers:
      - criterion: CM-VC-VCS.L2.1
        claim: met
        person: Lin Chen
        role: tech lead
        date: 2024-02-28

    """,
  ]

  /// The bazaar in a folder of its own.
  static func project(settings: String = settings) throws -> TemporaryProject {
    var files = files
    files["assay.yaml"] = settings
    return try TemporaryProject(files)
  }

  private static func tests(_ name: String, passed: Int, failed: Int) -> String {
    let good = (0..<passed).map { "    <testcase classname=\"\(name)\" name=\"good \($0)\"/>\n" }
    let bad = (0..<failed).map {
      "    <testcase classname=\"\(name)\" name=\"bad \($0)\"><failure/></testcase>\n"
    }
    return """
      <testsuite name="\(name)" tests="\(passed + failed)" timestamp="2024-03-01T10:00:00Z">
      \(good.joined())\(bad.joined())</testsuite>

      """
  }
}
