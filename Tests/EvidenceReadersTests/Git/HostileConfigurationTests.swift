import Evidence
import EvidenceReaders
import Platform
import TestSupport
import Testing

/// Ways in which a repository can make git run a program or tell something else.
@Suite("Configurations of hostile repositories", .enabled(if: GitFixture.isPossible))
struct HostileConfigurationTests {
  let fixture: GitFixture
  let untouched: EvidenceCollection
  var payload: String { "\(fixture.path)/evil.sh" }

  init() throws {
    fixture = try GitFixture()
    try fixture.project.write("#!/bin/sh\ntouch '\(fixture.path)/executed'\n", to: "evil.sh")
    fixture.project.makeExecutable("evil.sh")
    for number in 1...3 { try fixture.commit("commit \(number)") }
    untouched = try EvidenceCollector(root: fixture.path, readers: []).collect()
    try #require(untouched.history?.commits.count == 3)
  }

  func collect(_ path: FilePath? = nil) throws -> EvidenceCollection {
    try EvidenceCollector(root: path ?? fixture.path, readers: []).collect()
  }

  /// Expects the history and the files that the repository had before it was tampered with.
  func expectUntouched(_ evidence: EvidenceCollection) throws {
    #expect(evidence.history == untouched.history)
    #expect(evidence.tree?.files.map(\.path) == untouched.tree?.files.map(\.path))
    #expect(try fixture.project.open().status(of: "executed") == nil)
  }

  /// Settings, with `%` for the program that leaves a file behind.
  struct Vector: Sendable, CustomTestStringConvertible {
    let settings: [String: String]
    var testDescription: String { settings.keys.sorted().joined(separator: ", ") }
  }

  static let vectors: [Vector] = [
    Vector(settings: [
      "alias.log": "!%", "alias.ls-tree": "!%", "alias.cat-file": "!%", "alias.rev-list": "!%",
      "alias.diff-tree": "!%",
    ]),
    Vector(settings: [
      "pager.rev-list": "%", "pager.diff-tree": "%", "pager.rev-parse": "%", "core.pager": "%",
    ]),
    Vector(settings: ["filter.evil.process": "%", "filter.evil.required": "true"]),
    Vector(settings: ["filter.lfs.smudge": "%", "filter.lfs.process": "%", "lfs.url": "ext::%"]),
    Vector(settings: [
      "submodule.inner.url": "ext::%", "submodule.inner.update": "!%", "submodule.recurse": "true",
      "protocol.ext.allow": "always",
    ]),
    Vector(settings: ["core.worktree": "/etc"]),
    Vector(settings: ["core.askPass": "%", "core.gitProxy": "%", "http.proxy": "ext::%"]),
    Vector(settings: ["core.bare": "true"]),
    Vector(settings: ["extensions.worktreeConfig": "true", "core.repositoryFormatVersion": "1"]),
    Vector(settings: [
      "format.pretty": "oneline", "log.date": "relative", "color.ui": "always",
      "i18n.logOutputEncoding": "UTF-16", "log.diffMerges": "first-parent",
      "diff.renames": "copies", "log.follow": "true", "core.abbrev": "4",
      "log.decorate": "full", "core.quotePath": "true", "log.showRoot": "false",
      "mailmap.file": "/etc/passwd", "core.precomposeUnicode": "true",
    ]),
  ]

  @Test("change and run nothing", arguments: vectors)
  func changesNothing(vector: Vector) throws {
    for (key, value) in vector.settings.sorted(by: { $0.key < $1.key }) {
      let value = value.split(separator: "%", omittingEmptySubsequences: false)
        .joined(separator: payload)
      try fixture.project.append("\n[\(section(key))]\n\t\(name(key)) = \"\(value)\"\n")
    }
    try expectUntouched(try collect())
  }

  /// The head of a key's section: `a` or `a "b.c"`.
  private func section(_ key: String) -> String {
    let parts = key.split(separator: ".")
    let middle = parts.dropFirst().dropLast().joined(separator: ".")
    return middle.isEmpty ? String(parts[0]) : "\(parts[0]) \"\(middle)\""
  }

  private func name(_ key: String) -> Substring { key.split(separator: ".").last ?? "" }

  @Test func `included settings run nothing`() throws {
    let text = "[core]\n\tfsmonitor = \(payload)\n\tpager = \(payload)\n"
    try fixture.project.write(text, to: ".git/included")
    try fixture.git(["config", "include.path", "\(fixture.path)/.git/included"])
    try fixture.git(["config", "includeIf.gitdir:/.path", "\(fixture.path)/.git/included"])
    try expectUntouched(try collect())
  }

  @Test(arguments: ["ext::%", "ssh://x/y", "file:///nonexistent", "git://127.0.0.1:1/x"])
  func `a blob that a promisor holds is not fetched`(url: String) throws {
    let blob = try fixture.git(["rev-parse", "HEAD:file.txt"])
    let address = url.split(separator: "%", omittingEmptySubsequences: false)
      .joined(separator: payload)
    for (key, value) in [
      ("remote.origin.url", address), ("remote.origin.promisor", "true"),
      ("remote.origin.partialclonefilter", "blob:none"), ("extensions.partialClone", "origin"),
      ("core.repositoryformatversion", "1"), ("core.sshCommand", payload),
      ("protocol.ext.allow", "always"), ("remote.origin.uploadpack", payload),
    ] { try fixture.git(["config", key, value]) }
    try fixture.project.remove(FilePath(".git/objects/\(blob.prefix(2))/\(blob.dropFirst(2))"))
    try expectUntouched(try collect())
  }

  @Test func `a bare repository among the files is only files`() throws {
    try fixture.git(["init", "-q", "--bare", "inner"])
    let config =
      "[core]\n\tbare = false\n\tworktree = \(fixture.path)/inner\n"
      + "\tfsmonitor = \(payload)\n\tpager = \(payload)\n"
    try fixture.project.replace(Array(config.utf8), at: "inner/config")
    try expectUntouched(try collect())
    let inner = try collect(fixture.path.appending("inner"))
    #expect(inner.history == nil)
    #expect(try fixture.project.open().status(of: "executed") == nil)
  }

  @Test func `submodules and pointers to large files are left where they are`() throws {
    let pointer =
      "version https://git-lfs.github.com/spec/v1\noid sha256:"
      + String(repeating: "a", count: 64) + "\nsize 9999999999\n"
    try fixture.project.write(pointer, to: "large.bin")
    try fixture.project.write("*.bin filter=lfs diff=lfs merge=lfs\n", to: ".gitattributes")
    try fixture.project.write("[lfs]\n\turl = ext::\(payload)\n", to: ".lfsconfig")
    let modules =
      "[submodule \"inner\"]\n\tpath = inner\n\turl = ext::\(payload)\n"
      + "\tupdate = !\(payload)\n"
    try fixture.project.write(modules, to: ".gitmodules")
    try fixture.git(["add", "-A"])
    let head = try fixture.git(["rev-parse", "HEAD"])
    try fixture.git(["update-index", "--add", "--cacheinfo", "160000,\(head),inner"])
    try fixture.git(["commit", "-q", "-m", "pointers"])
    let evidence = try collect()
    let size = pointer.utf8.count
    #expect(evidence.tree?.files.first { $0.path == "large.bin" }?.size == size)
    #expect(evidence.tree?.files.contains { $0.path == "inner" } == false)
    #expect(try fixture.project.open().status(of: "executed") == nil)
  }

  @Test func `references kept as a table are refused by name`() throws {
    try fixture.project.replace(Array("ref: refs/heads/.invalid\n".utf8), at: ".git/HEAD")
    let evidence = try collect()
    #expect(evidence.history == nil)
    #expect(evidence.diagnostics.contains { $0.message.contains("reftable") })
  }
}

extension TemporaryProject {
  /// Adds lines to the configuration of the repository, also such that git itself would refuse.
  fileprivate func append(_ text: String) throws {
    try replace(try bytes(of: ".git/config") + Array(text.utf8), at: ".git/config")
  }
}
