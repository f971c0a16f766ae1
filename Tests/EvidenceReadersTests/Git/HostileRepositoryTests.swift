import Evidence
import EvidenceReaders
import Platform
import Quantities
import TestSupport
import Testing

@Suite("Hostile and unusual repositories", .enabled(if: GitFixture.isPossible))
struct HostileRepositoryTests {
  let fixture: GitFixture

  init() throws { fixture = try GitFixture() }

  func collect(_ path: FilePath? = nil) throws -> EvidenceCollection {
    try EvidenceCollector(root: path ?? fixture.path, readers: []).collect()
  }

  func commitFive() throws {
    for number in 1...5 { try fixture.commit("commit \(number)") }
  }

  func messages(_ evidence: EvidenceCollection) -> String {
    evidence.diagnostics.map { "\($0.severity) \($0.path): \($0.message)" }
      .joined(separator: "\n")
  }

  @Test(
    "run nothing that their configuration names",
    arguments: [
      "core.fsmonitor", "core.pager", "pager.log", "pager.ls-tree", "pager.cat-file",
      "gpg.program", "diff.external", "diff.evil.textconv", "diff.evil.command",
      "filter.evil.clean", "filter.evil.smudge", "core.sshCommand", "core.alternateRefsCommand",
      "uploadpack.packObjectsHook", "core.hooksPath", "core.editor", "credential.helper",
    ])
  func runsNothing(key: String) throws {
    try commitFive()
    try arm(key)
    let history = try #require(try collect().history)
    #expect(history.commits.count == 5)
    #expect(try fixture.project.open().status(of: "executed") == nil)
  }

  @Test func `the payload would run if git trusted the configuration`() throws {
    try commitFive()
    try arm("core.fsmonitor")
    try fixture.git(["status"])
    #expect(try fixture.project.open().status(of: "executed") != nil)
  }

  /// Makes a setting, a hook and attributes run a program that leaves a file behind.
  func arm(_ key: String) throws {
    let payload = "#!/bin/sh\ntouch '\(fixture.path)/executed'\n"
    for name: FilePath in ["evil.sh", ".git/hooks/post-index-change"] {
      try fixture.project.write(payload, to: name)
      fixture.project.makeExecutable(name)
    }
    try fixture.project.write("*.txt diff=evil filter=evil\n", to: ".gitattributes")
    try fixture.git(["config", "log.showSignature", "true"])
    try fixture.git(["config", "remote.origin.promisor", "true"])
    try fixture.git(["config", key, "\(fixture.path)/evil.sh"])
  }

  @Test func `a file that a partial clone lacks is listed without its size`() throws {
    try fixture.commit("one")
    let blob = try fixture.git(["rev-parse", "HEAD:file.txt"])
    try fixture.project.remove(FilePath(".git/objects/\(blob.prefix(2))/\(blob.dropFirst(2))"))
    let evidence = try collect()
    #expect(evidence.tree?.isVersioned == true)
    #expect(evidence.tree?.files.map(\.size) == [0])
    #expect(messages(evidence) == "")
  }

  @Test func `a forged commit graph does not hide commits`() throws {
    try commitFive()
    try fixture.git(["commit-graph", "write", "--reachable"])
    let path: FilePath = ".git/objects/info/commit-graph"
    var bytes = try fixture.project.bytes(of: path)
    try CommitGraphForgery.removeParents(&bytes)
    try fixture.project.replace(bytes, at: path)
    #expect(try fixture.git(["rev-list", "--count", "HEAD"]) == "1")
    #expect(try collect().history?.commits.count == 5)
  }

  @Test func `a replacement does not hide commits`() throws {
    try commitFive()
    try fixture.git(["replace", "--graft", "HEAD"])
    #expect(try fixture.git(["rev-list", "--count", "HEAD"]) == "1")
    #expect(try collect().history?.commits.count == 5)
  }

  @Test func `a shallow clone says so`() throws {
    try commitFive()
    try fixture.git(["clone", "-q", "--depth", "2", "file://\(fixture.path)", "shallow"])
    let evidence = try collect(fixture.path.appending("shallow"))
    #expect(evidence.history?.commits.count == 2)
    #expect(evidence.history?.isShallow == true)
    #expect(messages(evidence).contains("the clone is shallow"))
  }

  @Test func `a linked worktree is followed`() throws {
    try commitFive()
    try fixture.git(["worktree", "add", "-q", "-b", "side", "linked"])
    let history = try #require(try collect(fixture.path.appending("linked")).history)
    #expect(history.branch == "side")
    #expect(history.commits.count == 5)
  }

  @Test func `a submodule is followed`() throws {
    try commitFive()
    let outer = try GitFixture()
    try outer.git([
      "-c", "protocol.file.allow=always", "submodule", "add", "-q", "\(fixture.path)", "inner",
    ])
    #expect(try collect(outer.path.appending("inner")).history?.commits.count == 5)
  }

  @Test func `a pointer to a stranger's repository is refused`() throws {
    try commitFive()
    let other = try TemporaryProject([".git": "gitdir: \(fixture.path)/.git\n", "a": "x"])
    let evidence = try collect(other.path)
    #expect(evidence.history == nil)
    #expect(messages(evidence).contains("does not know of this folder"))
    #expect(evidence.tree?.files.map(\.path) == [".git", "a"])
  }

  @Test func `a common folder elsewhere is refused`() throws {
    try commitFive()
    let other = try GitFixture()
    try other.project.write("\(fixture.path)/.git\n", to: ".git/commondir")
    #expect(try collect(other.path).history == nil)
  }

  @Test func `borrowed objects are refused`() throws {
    try commitFive()
    try fixture.git(["clone", "-q", "--shared", "\(fixture.path)", "borrower"])
    let evidence = try collect(fixture.path.appending("borrower"))
    #expect(evidence.history == nil)
    #expect(messages(evidence).contains("borrows objects"))
  }

  @Test(arguments: ["objects", "objects/pack", "HEAD", "packed-refs", "refs"])
  func `a link among a repository's files is refused`(name: String) throws {
    try commitFive()
    try fixture.git(["pack-refs", "--all"])
    try fixture.git(["gc", "-q"])
    let moved = fixture.path.appending("moved")
    try fixture.project.rename(FilePath(".git/\(name)"), to: "moved")
    fixture.project.link(FilePath(".git/\(name)"), to: moved)
    let evidence = try collect()
    #expect(evidence.history == nil)
    #expect(messages(evidence).contains("symbolic link"))
  }

  @Test func `a FIFO among the objects does not hang`() throws {
    try commitFive()
    try fixture.project.makeFolder(".git/objects/ab")
    fixture.project.makeFIFO(FilePath(".git/objects/ab/" + String(repeating: "c", count: 38)))
    #expect(messages(try collect()).contains("special file"))
  }

  @Test func `a bare repository has a history and a tree`() throws {
    try commitFive()
    try fixture.git(["clone", "-q", "--bare", ".", "bare.git"])
    let evidence = try collect(fixture.path.appending("bare.git"))
    #expect(evidence.history?.commits.count == 5)
    #expect(evidence.tree?.files.map(\.path) == ["file.txt"])
    #expect(messages(evidence).hasPrefix("note .git: a bare repository holds no files"))
  }

  @Test func `a part of a repository has no history, and is told where it is`() throws {
    try fixture.commit("one", file: "part/a.swift")
    let collector = EvidenceCollector(root: fixture.path.appending("part"))
    let evidence = try collector.collect()
    #expect(evidence.history == nil)
    #expect(evidence.tree?.files.map(\.path) == ["a.swift"])
    #expect(collector.survey.enclosingRepository == fixture.path)
    #expect(messages(evidence).isEmpty)
  }

  @Test func `without the program git the files are still read`() throws {
    try fixture.commit("one")
    var options = CollectionOptions()
    options.searchPath = "/none"
    let evidence = try EvidenceCollector(root: fixture.path, options: options, readers: [])
      .collect()
    #expect(evidence.history == nil)
    #expect(evidence.tree?.isVersioned == false)
    #expect(messages(evidence).contains("no 'git' is in the search path"))
  }

  @Test func `a repository without commits has none`() throws {
    try fixture.project.write("x", to: "a.swift")
    let evidence = try collect()
    #expect(evidence.history == nil)
    #expect(evidence.tree?.files.map(\.path) == ["a.swift"])
    #expect(messages(evidence) == "warning .git: holds no commit yet")
  }

  @Test func `a missing parent ends the history and is said`() throws {
    let first = try fixture.commit("one")
    for number in 2...4 { try fixture.commit("commit \(number)") }
    try fixture.project.remove(FilePath(".git/objects/\(first.prefix(2))/\(first.dropFirst(2))"))
    let evidence = try collect()
    let history = try #require(evidence.history)
    #expect((1...3).contains(history.commits.count))
    #expect(history.isShallow)
    #expect(messages(evidence).contains("'git log' ended with 128"))
  }

  @Test func `a corrupt head leaves everything else`() throws {
    let head = try fixture.commit("one")
    let object = FilePath(".git/objects/\(head.prefix(2))/\(head.dropFirst(2))")
    try fixture.project.replace(Array("nonsense".utf8), at: object)
    let evidence = try collect()
    #expect(evidence.history == nil)
    #expect(evidence.tree?.files.map(\.path) == ["file.txt"])
    #expect(messages(evidence).contains("error .git: 'git log' ended with"))
  }

  @Test func `references to nothing and files without references are counted`() throws {
    try fixture.commit("one")
    let missing = String(repeating: "1", count: 40)
    try fixture.project.write("\(missing)\n", to: ".git/refs/tags/gone")
    try fixture.project.write("nonsense", to: ".git/refs/heads/broken")
    let evidence = try collect()
    #expect(evidence.history?.tags == [])
    #expect(messages(evidence).contains("1 references lead to objects that are not there"))
    #expect(messages(evidence).contains("1 files of references hold none"))
  }

  @Test func `HEAD cannot lead out of the references`() throws {
    try fixture.commit("one")
    try fixture.project.replace(Array("ref: refs/../../secret\n".utf8), at: ".git/HEAD")
    #expect(messages(try collect()).contains("'HEAD' names neither a reference nor a commit"))
  }

  @Test func `dates and names that are none are kept as nothing`() throws {
    try fixture.commit("one")
    let tree = try fixture.git(["rev-parse", "HEAD^{tree}"])
    let rows: [(person: String, date: String)] = [
      ("Eve\u{1B}[31m\u{202E} <e@x>", "18446744073709551617 +0000"), ("<>", "-5 +9999"),
      (" <e@x>", "99999999999999 +0000"), ("Eve <e@x>", "1700000000 +0000"),
    ]
    var parent = try fixture.git(["rev-parse", "HEAD"])
    for row in rows {
      let person = "\(row.person) \(row.date)"
      let text = "tree \(tree)\nparent \(parent)\nauthor \(person)\ncommitter \(person)\n\nm\u{7}\n"
      try fixture.project.write(Array(text.utf8) + [0xFF, 0xFE], to: "commit")
      parent = try fixture.git(["hash-object", "--literally", "-t", "commit", "-w", "commit"])
    }
    try fixture.git(["reset", "-q", "--soft", parent])
    let evidence = try collect()
    let history = try #require(evidence.history)
    #expect(history.commits.count == 5)
    #expect(history.commits.count { $0.authored == nil } == 3)
    #expect(messages(evidence).contains("3 commits carry no valid date"))
  }
}

/// Changes a commit graph so that no commit seems to have parents.
enum CommitGraphForgery {
  struct Unexpected: Error {}

  static func removeParents(_ bytes: inout [UInt8]) throws {
    func number(_ offset: Int) -> Int { bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
    let chunks = (0..<Int(bytes[6])).map { 8 + $0 * 12 }
    guard let chunk = chunks.first(where: { bytes[$0..<$0 + 4].elementsEqual("CDAT".utf8) }) else {
      throw Unexpected()
    }
    let (start, end) = (number(chunk + 8), number(chunk + 20))
    // Every entry: 20 bytes of tree, two parents, generation and date.
    for entry in stride(from: start, to: end, by: 36) {
      bytes.replaceSubrange(entry + 20..<entry + 24, with: [0x70, 0, 0, 0])
    }
  }
}
