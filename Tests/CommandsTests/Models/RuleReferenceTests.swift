import CEL
@testable import Commands
import Platform
import TestSupport
import Testing

@Suite("assay model functions")
struct RuleReferenceTests {
  @Test("prints the page that comes with the models", .tags(.golden))
  func recorded() throws {
    let run = CommandRun("model functions")
    #expect(run.exit == .done)
    #expect(run.talk.isEmpty)
    try GoldenFolder(RepositoryFolder.root.appending("models")).expect(run.output, as: "RULES.md")
  }

  @Test("every example of the page comes out as it says")
  func examples() throws {
    let examples = LibraryReference.families.flatMap(\.entries).flatMap(\.examples)
    #expect(examples.count > 100)
    for example in examples {
      let checked = try Environment(variables: []).check(example.expression)
      let outcome = checked.program().evaluate { _ in .unknown }.outcome
      guard case .value(let value) = outcome else {
        Issue.record("\(example.expression) is \(outcome)")
        continue
      }
      #expect(value.description == example.result, "\(example.expression)")
    }
  }

  @Test("prints one entry by its name", arguments: ["share", "math.abs", "+", "in", "cel.bind"])
  func one(name: String) {
    let run = CommandRun(["model", "functions", name])
    #expect(run.exit == .done)
    #expect(run.output.hasPrefix("### `\(name)`\n"))
  }

  @Test("suggests the name that was meant")
  func suggests() {
    let run = CommandRun("model functions atLeats")
    #expect(run.exit == .badInput)
    #expect(
      run.talk == """
        error: the rule language has no function 'atLeats'
          did you mean 'atLeast'?

        """)
  }
}
