import Commands
import DataFormats
import Platform
import TestSupport
import Testing

@Suite("assay review")
struct ReviewCommandTests {
  static let assessor = """
    format: assay.statements/1
    overrides:
      - criterion: CM-VC-VCS.L2.1
        verdict: not_met
        person: Wei Jun
        role: lead assessor
        date: 2026-10-28
        expires: 2027-04-26
        reason: two teams keep their work on a shared drive
      - criterion: CM-VC-VCS.L2.2
        verdict: met
        person: Wei Jun
        role: lead assessor
        date: 2026-10-28
        expires: 2027-04-26
        reason: seen on site
      - criterion: CM-VC-BM.L3.1
        verdict: met
        person: Wei Jun
        role: lead assessor
        date: 2026-01-28
        expires: 2026-02-26
        reason: too old to count
    objections:
      - { criterion: CM-VC-VCS.L2.1, person: Lin Chen, role: lead, date: 2026-10-29, reason: the drive is read-only }

    """

  static func workshop() throws -> TemporaryProject {
    let folder = try Example.workshop()
    try folder.write(assessor, to: "assessor.yaml")
    let run = CommandRun("assess \(Example.path) --quiet --format json", in: folder.path)
    #expect(run.exit == .done)
    return folder
  }

  @Test func `shows both scores, each difference with its reason, and objections`() throws {
    let folder = try Self.workshop()
    let line = "review reports/tea-shop.json assessor.yaml"
    let run = CommandRun(line, in: folder.path)
    #expect(run.exit == .done)
    for part in [
      "1 down, 0 up, 1 confirmed", "↓ CM-VC-VCS.L2.1",
      "Self-assessment: met, by a statement → Assessor: not met",
      "Wei Jun (lead assessor) on 2026-10-28: two teams keep their work",
      "CM-VC-VCS.L2.1 – Lin Chen (lead) on 2026-10-29: the drive is read-only",
      "assessor.yaml:17:1: the statement on 'CM-VC-BM.L3.1' held until 2026-02-26;",
    ] { #expect(run.output.contains(part), "\(part)\n\(run.output)") }
    #expect(run.output.contains("Configuration management           1 → 2            1\n"))
  }

  @Test(
    "says the same in every format and language", arguments: ["text", "markdown", "html", "json"])
  func formats(format: String) throws {
    let folder = try Self.workshop()
    for language in ["en", "zh-Hans"] {
      let line = "review reports/tea-shop.json assessor.yaml --format \(format) --lang \(language)"
      let run = CommandRun(line, in: folder.path)
      #expect(run.exit == .done)
      for part in ["CM-VC-VCS.L2.1", "Wei Jun", "two teams keep their", "Lin Chen"] {
        #expect(run.output.contains(part), "\(part)")
      }
      #expect(CommandRun(line, in: folder.path).output == run.output)
    }
    if format == "json" {
      let run = CommandRun(
        "review reports/tea-shop.json assessor.yaml --format json", in: folder.path)
      let node = try JSONNode.parse(Array(run.output.utf8), path: "r.json")
      #expect(node["criteria"]?.items.map { $0["direction"]?.string } == ["down", "same"])
    }
  }

  @Test func `the date can be another one`() throws {
    let folder = try Self.workshop()
    let run = CommandRun(
      "review reports/tea-shop.json assessor.yaml --as-of 2027-06-01", in: folder.path)
    #expect(run.output.contains("0 down, 0 up, 0 confirmed"))
    #expect(run.output.contains("The assessor sets no other verdict."))
  }

  @Test(
    "what cannot be reviewed is said",
    arguments: [
      ("review reports/tea-shop.json", ExitCode.usage, "missing argument '<assessor>'"),
      ("review nowhere.json assessor.yaml", .badInput, "nowhere.json"),
      ("review reports/tea-shop.json nowhere.yaml", .badInput, "nowhere.yaml"),
      ("review assessor.yaml assessor.yaml", .badInput, "assessor.yaml:1:1: error: "),
      (
        "review reports/tea-shop.json reports/tea-shop.json", .badInput,
        "reports/tea-shop.json:3:3: error: unknown key 'tool_version'"
      ),
      (
        "review reports/tea-shop.json assessor.yaml --model dora", .badInput,
        "was made by another edition of the model"
      ),
      (
        "review reports/tea-shop.json assessor.yaml --as-of now", .usage,
        "invalid value 'now' for '--as-of <date>'"
      ),
    ])
  func mistakes(line: String, exit: ExitCode, message: String) throws {
    let folder = try Self.workshop()
    let run = CommandRun(line, in: folder.path)
    #expect(run.exit == exit)
    #expect(run.talk.contains(message), "\(run.talk)")
  }
}
