import Commands
import Platform
import TestSupport
import Testing

@Suite("assay collect")
struct CollectCommandTests {
  /// The reports of a folder, by name.
  static func reports(_ project: TemporaryProject, of folder: String) throws -> [[UInt8]] {
    let run = project.assay("assess", folder, "-q", "-o", "out-\(folder)", "--lang", "zh-Hans")
    #expect(run.exit == .done, "\(run.talk)")
    let names = try project.open().directory(FilePath("out-\(folder)")).entries().map(\.name)
    #expect(names.count == 3)
    return try names.map { try project.bytes(of: FilePath("out-\(folder)").appending($0)) }
  }

  static func plain() throws -> TemporaryProject {
    let project = try TemporaryProject()
    for (path, text) in SampleEvidence.project {
      try project.write(text, to: FilePath("tea/\(path)"))
    }
    return project
  }

  @Test(arguments: [[], ["--digests"]])
  func `a collection of a plain folder gives the same reports`(options: [String]) throws {
    let project = try Self.plain()
    let run = project.assay(["collect", "tea", "--out", "saved"] + options)
    #expect(run.exit == .done, "\(run.talk)")
    let before = try Self.reports(project, of: "tea")
    try project.rename("tea", to: "gone")
    #expect(try Self.reports(project, of: "saved") == before)
  }

  @Test func `the example gives the same reports`() throws {
    let workshop = try Example.workshop()
    #expect(workshop.assay("collect", Example.path, "-q", "-o", "saved").exit == .done)
    for path in [Example.path, "saved"] {
      let run = workshop.assay("assess", path, "-q", "-o", "out-\(path == "saved")")
      #expect(run.exit == .done, "\(run.talk)")
    }
    for ending in ["md", "html", "json"] {
      let (original, again) = ("out-false/tea-shop.\(ending)", "out-true/tea-shop.\(ending)")
      #expect(
        try workshop.bytes(of: FilePath(original)) == workshop.bytes(of: FilePath(again)))
    }
  }

  @Test(.enabled(if: GitFixture.isPossible))
  func `a collection of a git project gives the same reports, without its history`() throws {
    let git = try GitFixture()
    for (path, text) in SampleEvidence.project {
      try git.project.write(text, to: FilePath(path))
    }
    try git.commit("feat: tea, as SHOP-1 says")
    try git.commit("fix: cake", author: "dependabot[bot] <b@x>", file: "a/b.swift")
    try git.git(["tag", "-a", "v1.0.0", "-m", "one"])
    try git.git(["branch", "other"])
    let out = try TemporaryProject()
    let source = ["collect", "\(git.path)", "-o", "saved"]
    #expect(out.assay(source).exit == .done)
    #expect(out.assay("assess", "\(git.path)", "-q", "-o", "one").exit == .done)
    #expect(out.assay("assess", "saved", "-q", "-o", "two").exit == .done)
    let names = try out.open().directory("one").entries().map(\.name)
    #expect(names.count == 3)
    for name in names {
      #expect(
        try out.bytes(of: FilePath("one").appending(name))
          == out.bytes(of: FilePath("two").appending(name)))
    }
    let saved = try out.open().directory("saved").entries().map(\.name)
    #expect(saved == ["assay-collection.json", "evidence", "records.json"])
    #expect(try out.text(of: "saved/assay-collection.json").contains("\"commits\": 2"))
  }

  @Test func `components and other options work on a collection`() throws {
    let project = try TemporaryProject()
    for (path, text) in Bazaar.files { try project.write(text, to: FilePath("bazaar/\(path)")) }
    #expect(project.assay("collect", "bazaar", "-o", "saved").exit == .done)
    let options = ["--component", "shop", "--target", "2", "--profile", "strict"]
    for folder in ["bazaar", "saved"] {
      let run = project.assay(["assess", folder, "-q", "-o", "out-\(folder)"] + options)
      #expect(run.exit == .done, "\(run.talk)")
    }
    let names = try project.open().directory("out-bazaar").entries().map(\.name)
    for name in names {
      #expect(
        try project.bytes(of: FilePath("out-bazaar").appending(name))
          == project.bytes(of: FilePath("out-saved").appending(name)))
    }
  }

  @Test func `secrets and large files are known by their digests alone`() throws {
    let project = try Self.plain()
    try project.write(
      #"[{"RuleID":"key","Description":"k","File":"a","Secret":"hunter2","StartLine":1,"#
        + #""Match":"hunter2","Commit":"","Fingerprint":"f"}]"#, to: "tea/gitleaks.json")
    let run = project.assay("collect", "tea", "-o", "saved")
    #expect(run.output.contains("not copied: 1 (may hold secrets)"))
    let index = try project.text(of: "saved/assay-collection.json")
    #expect(index.contains("\"omission\": \"secret\""))
    for entry in try project.open().directory("saved/evidence").entries() {
      let bytes = try project.bytes(of: FilePath("saved/evidence").appending(entry.name))
      #expect(!String(decoding: bytes, as: UTF8.self).contains("hunter2"))
    }
    #expect(try !project.text(of: "saved/records.json").contains("hunter2"))
  }

  @Test func `a collection inside the project is no evidence of it`() throws {
    let project = try Self.plain()
    let before = try Self.reports(project, of: "tea")
    #expect(project.assay("collect", "tea", "-o", "tea/saved").exit == .done)
    #expect(try Self.reports(project, of: "tea") == before)
  }

  @Test func `an earlier collection is replaced, anything else is left alone`() throws {
    let project = try Self.plain()
    for _ in 1...2 { #expect(project.assay("collect", "tea", "-o", "saved").exit == .done) }
    try project.write("mine", to: "saved/notes.txt")
    let run = project.assay("collect", "tea", "-o", "saved")
    #expect(run.exit == .badInput)
    #expect(run.talk.contains("holds 'notes.txt', which is of no collection"))
    #expect(try project.text(of: "saved/notes.txt") == "mine")
    let names = try project.open().entries().map(\.name)
    #expect(names == ["saved", "tea"])
  }

  @Test(arguments: [
    ("evidence", "is not what was collected"), ("records.json", "is not what was collected"),
  ])
  func `a changed part is noticed`(part: String, message: String) throws {
    let project = try Self.plain()
    #expect(project.assay("collect", "tea", "-o", "saved").exit == .done)
    let copies = try project.open().directory("saved/evidence").entries().map(\.name)
    let name =
      part == "evidence"
      ? FilePath("evidence").appending(try #require(copies.first)) : FilePath(part)
    try project.write("changed", to: FilePath("saved").appending(name))
    let run = project.assay("assess", "saved")
    #expect(run.exit == .unverified)
    #expect(run.talk.contains(message))
  }

  @Test(arguments: [
    (["collect", "tea"], 2, "option '--out <folder>' is needed"),
    (["collect", "tea", "-o", "."], 3, "holds the project itself"),
    (["collect", "tea", "-o", "tea"], 3, "holds the project itself"),
    (["collect", "nowhere", "-o", "x"], 3, "nowhere"),
    (["collect", "tea", "-o", "x", "--component", "a"], 2, "choose one when it is assessed"),
    (["collect", "tea", "--plan"], 2, "--forge github"),
  ])
  func mistakes(_ arguments: [String], code: Int32, message: String) throws {
    let project = try Self.plain()
    let run = project.assay(arguments)
    #expect(run.exit.rawValue == code)
    #expect(run.talk.contains(message), "\(run.talk)")
    #expect(try project.open().entries().map(\.name) == ["tea"])
  }

  @Test func `answers given later count as they do for the project`() throws {
    let project = try Self.plain()
    try project.write(
      """
      format: assay.answers/1
      answers:
        - criterion: CM-VC-BM.L2.1
          claim: met
          person: Ann
          role: lead
          date: 2024-03-02
          evidence: [{ path: reports/junit.xml }]
      """, to: "answers.yaml")
    #expect(project.assay("collect", "tea", "-o", "saved").exit == .done)
    for folder in ["tea", "saved"] {
      let run = project.assay(
        "assess", folder, "-q", "-o", "out-\(folder)", "--answers", "answers.yaml")
      #expect(run.exit == .done, "\(run.talk)")
    }
    let reports = try ["tea", "saved"].map { try project.text(of: FilePath("out-\($0)/tea.json")) }
    #expect(reports[0] == reports[1])
    #expect(reports[0].contains("\"Ann\""))
  }

  @Test func `a collection is not collected, and nothing is added to it`() throws {
    let project = try Self.plain()
    #expect(project.assay("collect", "tea", "-o", "saved").exit == .done)
    #expect(project.assay("collect", "saved", "-o", "x").talk.contains("is a collection already"))
    let run = project.assay("assess", "saved", "--evidence", "tea")
    #expect(run.exit == .usage)
    #expect(run.talk.contains("only answers are added to a collection"))
  }
}
