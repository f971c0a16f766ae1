import DataFormats
import MaturityModel
import Testing

@Suite("Imported models")
struct ModelImportTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let path: String
    let text: String
    let kind: ModelImport
    let criteria: [String]
    var requires: [[String]] = []
    var remarks: [String] = []
    var testDescription: String { path }
  }

  static let rows: [Row] = [
    Row(
      path: "model.yaml",
      text: """
        ---
        meta: { version: 4.3.1 }
        ---
        Build and Deployment:
          Build:
            Defined build process:
              uuid: f6f7737f
              risk: |
                "Quotes", \\ and lines.
              measure: Script it.
              level: 1
            Pinning of artifacts: { level: 2, dependsOn: [f6f7737f, Signing], measure: Pin. }
          Deployment:
            Signing: { level: 2, difficultyOfImplementation: { time: 9 } }
        """, kind: .dsomm, criteria: ["BD-BUILD.L1.1", "BD-BUILD.L2.1", "BD-DEPLOYMENT.L2.1"],
      requires: [[], ["BD-BUILD.L1.1", "BD-DEPLOYMENT.L2.1"], []]),
    Row(
      path: "lens.json",
      text: """
        {"name": "Tea", "pillars": [{"name": "Operations", "questions": [{
          "title": "How do you brew?",
          "choices": [{"id": "a", "title": "Hot"}, {"id": "b", "title": "Slowly"},
                      {"id": "none", "title": "None of these"}],
          "riskRules": [{"condition": "a && b", "risk": "NO_RISK"},
                        {"condition": "a", "risk": "MEDIUM_RISK"},
                        {"condition": "default", "risk": "HIGH_RISK"}]}]}]}
        """, kind: .lens, criteria: ["OPERATIONS-HDYB.L2.1", "OPERATIONS-HDYB.L3.1"]),
    Row(
      path: "lens-any.json",
      text: """
        {"pillars": [{"questions": [{
          "title": "How?", "choices": [{"id": "a", "title": "Hot"}],
          "riskRules": [{"condition": "a || b", "risk": "NO_RISK"}]}]}]}
        """, kind: .lens, criteria: ["PILLAR-HOW.L3.1"],
      remarks: ["'How?' weighs its choices by a rule that a list of criteria cannot hold"]),
    Row(
      path: "matrix.csv",
      text: """
        domain,practice,By hand,Scripted,Automatic
        Build,Builds,by hand,"1. one script\n2. one server",every commit
        ,Builds,none,=1+1,
        """, kind: .matrix,
      criteria: [
        "BUILD-BUILDS.L2.1", "BUILD-BUILDS.L2.2", "BUILD-BUILDS.L3.1", "BUILD-BUILDS2.L2.1",
      ]),
  ]

  @Test("load as models of ours", arguments: rows)
  func loads(row: Row) throws {
    let bytes = Array(row.text.utf8)
    let kind = ModelImport(path: row.path, bytes: bytes)
    #expect(kind == row.kind)
    let imported = try kind.read(bytes, path: row.path)
    #expect(imported.remarks == row.remarks)
    let files = try #require(imported.files(id: "brought-in"))
    let model = try ModelLoader.load(
      files: files.map { ($0.path, Array($0.text.utf8)) }, facts: [])
    #expect(model.criteria.map(\.id) == row.criteria)
    if !row.requires.isEmpty { #expect(model.criteria.map(\.requires) == row.requires) }
    #expect(imported.criterionCount == row.criteria.count)
    #expect(imported.files(id: "Not A Name") == nil)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let path: String
    let text: String
    let message: String
    var testDescription: String { "\(path): \(message)" }
  }

  static let refusals: [Refusal] = [
    Refusal(
      path: "a.csv", text: "x\n",
      message: "a.csv: error: has 0 columns of levels; a matrix "
        + "has 2 to 9, behind a column of practices"),
    Refusal(
      path: "a.csv", text: "p,l1,l2\nA,x,\n",
      message: "a.csv: error: holds no demands above "
        + "the lowest level"),
    Refusal(
      path: "a.yaml", text: "a: 1\n",
      message: "a.yaml: error: holds no activities under "
        + "dimensions"),
    Refusal(
      path: "a.yaml", text: "A:\n  B:\n    C: { level: 7 }\n",
      message: "a.yaml:3:8: error: activity 'C' has no level from 1 to 5"),
    Refusal(
      path: "a.json", text: "{\"name\": \"x\"}",
      message: "a.json:1:1: error: has no 'pillars'; a custom lens holds a list of them"),
    Refusal(
      path: "a.json", text: "{\"pillars\": [{}]}",
      message: "a.json: error: holds no choices that a risk rule names"),
  ]

  @Test("are refused with their place", arguments: refusals)
  func refuses(row: Refusal) {
    let bytes = Array(row.text.utf8)
    let error = #expect(throws: InputError.self) {
      try ModelImport(path: row.path, bytes: bytes).read(bytes, path: row.path)
    }
    #expect(error?.description == row.message)
  }
}
