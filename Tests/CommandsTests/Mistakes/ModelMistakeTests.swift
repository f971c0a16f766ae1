import Platform
import TestSupport
import Testing

@testable import Commands

/// A change to a model's file that makes it wrong, and what the program says.
struct ModelMistake: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let old: String
  let new: String
  let message: String

  init(_ description: String, _ old: String, _ new: String, _ message: String) {
    testDescription = description
    (self.old, self.new, self.message) = (old, new, message)
  }
}

@Suite("Mistakes in a model")
struct ModelMistakeTests {
  static let header = """
    format: assay.model/1
    id: tea
    version: 1.0.0
    title: { en: Tea, zh: 茶 }
    source: { en: A book, zh: 一本书 }
    notice: { en: None., zh: 无。 }
    levels:
      - { level: 1, title: { en: One, zh: 一 }, gist: { en: First., zh: 第一。 } }
      - { level: 2, title: { en: Two, zh: 二 }, gist: { en: Second., zh: 第二。 } }
    policy: { base_level: 1, top_level: 2, level_rule: all, aggregate: min, target: 2 }
    parameters:
      - id: tests_min
        value: 1
        unit: tests
        text: { en: How many tests., zh: 多少测试。 }
        source: proposed default
    facts: []
    domains: [pot]

    """

  static let domain = """
    id: TE
    title: { en: Pot, zh: 壶 }
    items:
      - id: TE-PO
        title: { en: Pots, zh: 壶 }
        practices:
          - id: TE-PO-BO
            title: { en: Boiling, zh: 烧水 }
            floor: { en: Cold., zh: 冷。 }
            criteria:
              - id: TE-PO-BO.L2.1
                level: 2
                text: { en: It is tested., zh: 已测试。 }
                ask: { en: Is it tested?, zh: 测试了吗？ }
                improve: { en: Test it., zh: 测试。 }
                rule: test.cases >= params.tests_min

    """

  func run(_ mistake: ModelMistake?, _ arguments: String...) throws -> CommandRun {
    let project = try TemporaryProject(SampleEvidence.project)
    for (name, text) in [("model.yaml", Self.header), ("pot.yaml", Self.domain)] {
      let changed = mistake.map { Self.replace($0.old, by: $0.new, in: text) } ?? text
      try project.write(changed, to: .init("tea/\(name)"))
    }
    return project.assay(arguments + (arguments == ["assess"] ? ["--model", "./tea"] : ["./tea"]))
  }

  static func replace(_ old: String, by new: String, in text: String) -> String {
    guard let range = text.firstRange(of: old) else { return text }
    return text[..<range.lowerBound] + new + text[range.upperBound...]
  }

  @Test func `without a mistake it lints and is used`() throws {
    let lint = try run(nil, "model", "lint")
    #expect(lint.exit == .done, "\(lint.talk)")
    #expect(
      lint.output == """
        ./tea/model.yaml:2:5: warning: the model has no worked cases; write some into 'tests' next \
        to this file
        ./tea: no errors, 1 warning

        """)
    let assess = try run(nil, "assess")
    #expect(assess.exit == .done, "\(assess.talk)")
    #expect(assess.output.contains("Level 2 (Two)"))
  }

  @Test(arguments: [
    ModelMistake(
      "an unknown key", "facts: []", "fakts: []",
      "./tea/model.yaml:17:1: error: unknown key 'fakts'"),
    ModelMistake(
      "a misspelt fact", "test.cases", "test.csaes",
      "./tea/pot.yaml:16:19: error: undeclared name 'test.csaes'; did you mean 'test.cases'?"),
    ModelMistake(
      "a misspelt parameter", "params.tests_min", "params.test_min",
      "./tea/pot.yaml:16:33: error: undeclared name 'params.test_min'; did you mean "
        + "'params.tests_min'?"),
    ModelMistake(
      "a rule of the wrong type", "test.cases >= params.tests_min", "test.cases + 1",
      "./tea/pot.yaml:16:19: error: expected bool, found int"),
    ModelMistake(
      "a dangling reference", "level: 2\n            text",
      "level: 2\n            requires: [TE-PO-BO.L2.7]\n            text",
      "./tea/pot.yaml:11:17: error: 'requires' names criterion 'TE-PO-BO.L2.7', which is not there; did you mean 'TE-PO-BO.L2.1'?"
    ),
    ModelMistake(
      "a missing file", "domains: [pot]", "domains: [pot, cup]",
      "./tea/model.yaml:18:16: error: file 'cup.yaml' is missing"),
    ModelMistake(
      "an unlisted file", "domains: [pot]", "domains: []",
      "./tea/model.yaml:18:10: error: file 'pot.yaml' is not listed under 'domains'"),
    ModelMistake(
      "a later format", "assay.model/1", "assay.model/9",
      "./tea/model.yaml:1:9: error: format 'assay.model/9' is not known; this version reads "
        + "'assay.model/1'"),
  ])
  func isNamed(mistake: ModelMistake) throws {
    for command in [["assess"], ["model", "lint"], ["model", "show"]] {
      let run =
        command.count == 1 ? try run(mistake, command[0]) : try run(mistake, command[0], command[1])
      #expect(run.exit == .badInput)
      let (said, other) =
        command.last == "lint" ? (run.output, run.talk) : (run.talk, run.output)
      #expect(other == "")
      #expect(said.contains(mistake.message), "\(said)")
    }
  }

  @Test func `an unknown name is followed by the known ones`() throws {
    let run = try TemporaryProject().assay("model", "show", "continuous-delivry")
    #expect(run.exit == .badInput)
    #expect(
      run.talk == """
        error: unknown model 'continuous-delivry'
          did you mean 'continuous-delivery'?
          known: continuous-delivery, dora, humble-farley; or give the path of a model's folder

        """)
  }
}
