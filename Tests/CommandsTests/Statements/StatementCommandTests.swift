import Commands
import DataFormats
import Platform
import TestSupport
import Testing

@Suite("assay statement")
struct StatementCommandTests {
  static let waiver = [
    "statement", "add", "CM-CM-CP.L3.2", "--kind", "waiver", "--owner", "Lin Chen", "--approver",
    "Zhao Min", "--reason", "bought in spring", "--measure", "by hand: daily", "--date",
    "2024-02-01", "--expires", "2024-06-30", "--ticket", "SHOP-412",
  ]

  static func project() throws -> TemporaryProject {
    try TemporaryProject(SampleEvidence.project.merging(["assay.yaml": settings]) { _, own in own })
  }

  static let settings = "# The shop.\nname: tea  # as in the forge\ntarget: 3\n"

  static func text(_ path: FilePath, in project: TemporaryProject) throws -> String {
    String(decoding: try project.bytes(of: path), as: UTF8.self)
  }

  @Test func `a statement is written below what is there`() throws {
    let project = try Self.project()
    let run = CommandRun(Self.waiver, in: project.path)
    #expect(run.exit == .done)
    #expect(run.talk == "wrote a statement on CM-CM-CP.L3.2 into assay.yaml\n")
    #expect(
      try Self.text("assay.yaml", in: project) == Self.settings + """
        waivers:
          - criterion: CM-CM-CP.L3.2
            owner: "Lin Chen"
            approver: "Zhao Min"
            reason: "bought in spring"
            measure: "by hand: daily"
            issued: 2024-02-01
            expires: 2024-06-30
            ticket: SHOP-412

        """)
    let list = CommandRun("statement list . --as-of 2024-03-01", in: project.path)
    #expect(list.exit == .done)
    #expect(
      list.output.contains("✓ waiver CM-CM-CP.L3.2 – counts until 2024-06-30, expires in 121 days"))
    #expect(list.output.contains("Lin Chen, Zhao Min · assay.yaml:5"))
    let chinese = CommandRun(
      "statement list . --as-of 2024-06-30 --lang zh-Hans", in: project.path)
    #expect(chinese.output.contains("✓ 豁免 CM-CM-CP.L3.2 – 有效，至 2024-06-30，今日到期"))
  }

  @Test func `every kind can be written and is then without a complaint`() throws {
    let project = try Self.project()
    let lines: [[String]] = [
      Self.waiver,
      ["add", "DM-DCM-CP", "--kind", "scoping", "--owner", "Li", "--reason", "no database"],
      [
        "add", "CM-VC-BM.L3.1", "--kind", "override", "--verdict", "partly", "--share", "0.4",
        "--person", "Wei", "--role", "assessor", "--reason", "seen: \"half\"", "--expires",
        "2024-06-01",
      ],
      [
        "add", "CM-VC-BM.L3.1", "--kind", "objection", "--person", "Li", "--role", "lead",
        "--reason", "分支已归档",
      ],
      [
        "add", "CM-VC-BM.L2.1", "--kind", "answer", "--verdict", "met", "--person", "yes",
        "--role", "lead", "--cite", "assay.yaml",
      ],
    ]
    for (index, line) in lines.enumerated() {
      let dated = index == 0 ? line : ["statement"] + line + ["--date", "2024-02-02"]
      let run = CommandRun(dated + ["--file", "docs/statements.yaml"], in: project.path)
      #expect(run.exit == .done, "\(run.talk)")
    }
    let lint = CommandRun("statement lint . --as-of 2024-03-01 --quiet", in: project.path)
    #expect(lint.exit == .done, "\(lint.output)")
    let list = CommandRun("statement list . --as-of 2024-03-01", in: project.path)
    for word in ["waiver", "scoping", "override", "objection", "answer"] {
      #expect(list.output.contains("✓ \(word) "), "\(word)")
    }
    #expect(try Self.text("assay.yaml", in: project) == Self.settings)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let change: [(String, String)]
    let exit: ExitCode
    let message: String
    var testDescription: String { message }

    init(_ change: [(String, String)], _ exit: ExitCode, _ message: String) {
      (self.change, self.exit, self.message) = (change, exit, message)
    }
  }

  static let refusals = [
    Refusal([("Zhao Min", "lin chen")], .badInput, "nobody approves a waiver of their own"),
    Refusal([("CM-CM-CP.L3.2", "CM-CM-CP.L9.9")], .badInput, "the model has no 'CM-CM-CP.L9.9'"),
    Refusal([("2024-06-30", "2024-08-30")], .badInput, "longer than the 180 days"),
    Refusal([("2024-06-30", "2024-01-30")], .badInput, "expires before it was given"),
    Refusal([("2024-02-01", "today")], .badInput, "expected a date such as 2026-11-23"),
    Refusal([("by hand: daily", " ")], .badInput, "'measure' is empty"),
    Refusal([("--ticket", "--role")], .usage, "that is no part of the kind 'waiver'"),
    Refusal(
      [("--ticket", "--expires")], .usage, "option '--expires <date>' was given more than once"),
    Refusal([("waiver", "wavier")], .usage, "invalid value 'wavier' for '--kind <kind>'"),
  ]

  @Test("what would be void is not written", arguments: refusals)
  func refuses(refusal: Refusal) throws {
    let project = try Self.project()
    var line = Self.waiver
    for (old, new) in refusal.change { line = line.map { $0 == old ? new : $0 } }
    let run = CommandRun(line, in: project.path)
    #expect(run.exit == refusal.exit)
    #expect(run.talk.contains(refusal.message), "\(run.talk)")
    #expect(try Self.text("assay.yaml", in: project) == Self.settings)
  }

  @Test(
    "no file outside and none of another kind is written to",
    arguments: [
      ("../x.yaml", ExitCode.usage, "within the project"),
      ("/tmp/x.yaml", .usage, "within the project"),
      ("records.yaml", .badInput, "records.yaml:1:9: error: holds no waivers"),
      ("answers.yaml", .badInput, "answers.yaml:1:9: error: holds no waivers"),
      ("link.yaml", .badInput, "link.yaml"),
    ])
  func guards(file: String, exit: ExitCode, message: String) throws {
    let project = try Self.project()
    try project.write("format: assay.records/1\n", to: "records.yaml")
    try project.write("format: assay.answers/1\nanswers: []\n", to: "answers.yaml")
    project.link("link.yaml", to: "records.yaml")
    let run = CommandRun(Self.waiver + ["--file", file], in: project.path)
    #expect(run.exit == exit)
    #expect(run.talk.contains(message), "\(run.talk)")
    #expect(try Self.text("records.yaml", in: project) == "format: assay.records/1\n")
  }

  @Test func `lint tells each place, and fails on what is void`() throws {
    let project = try Self.project()
    #expect(CommandRun(Self.waiver, in: project.path).exit == .done)
    let settings = try Self.text("assay.yaml", in: project)
    try project.write(
      settings.replacing("approver: \"Zhao Min\"", with: "approver: \"Lin Chen\"")
        + "objections:\n  - { criterion: CM-VC, person: Li, role: lead, date: 2024-02-02, reason: x }\n",
      to: "assay.yaml")
    let lint = CommandRun("statement lint . --as-of 2024-03-01", in: project.path)
    #expect(lint.exit == .badInput)
    #expect(
      lint.output == """
        assay.yaml:7:15: error: the waiver is void: nobody approves a waiver of their own
        assay.yaml:14:1: error: the model has no 'CM-VC'

        """)
    #expect(lint.talk == "2 errors, no warnings\n")
  }

  @Test func `a waiver that is not needed is a warning`() throws {
    let project = try Self.project()
    let line = Self.waiver.map { $0 == "CM-CM-CP.L3.2" ? "CM-VC-BM.L2.1" : $0 }
    #expect(CommandRun(line, in: project.path).exit == .done)
    let answer = [
      "statement", "add", "CM-VC-BM.L2.1", "--kind", "override", "--verdict", "met", "--person",
      "Wei", "--role", "assessor", "--reason", "seen", "--date", "2024-02-02", "--expires",
      "2024-06-30",
    ]
    #expect(CommandRun(answer, in: project.path).exit == .done)
    let lint = CommandRun("statement lint . --as-of 2024-03-01", in: project.path)
    #expect(lint.exit == .done)
    #expect(
      lint.output.contains("assay.yaml:5:1: warning: the waiver on 'CM-VC-BM.L2.1' has no gap"))
    #expect(
      CommandRun("statement lint . --strict --as-of 2024-03-01", in: project.path).exit == .badInput
    )
  }
}
