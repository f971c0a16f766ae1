import Platform

/// A repository opened for reading without trusting anything in it.
///
/// Git runs in an empty repository of our own that borrows only the objects of this one: its
/// configuration, attributes, hooks, replacements and grafts are never read, so nothing in them can
/// run a program or bend the result.
final class GitRepository {
  /// The references.
  let references: GitReferences
  /// Whether the clone holds only part of the history.
  let isShallow: Bool
  /// Whether there is no checkout.
  let isBare: Bool

  private let program: FilePath
  private let searchPath: String
  private let own: TemporaryDirectory
  private let objects: FilePath

  private static let shallowLimit = 67_108_864

  /// Opens the repository; `searchPath` is where the program `git` is looked for.
  init(_ layout: GitLayout, settings: GitSettings) throws(GitFailure) {
    guard let program = ProcessEnvironment.program("git", searchPath: settings.searchPath) else {
      throw .notInstalled
    }
    try GitObjects.check(layout.common)
    let references = try GitReferences(layout)
    (own, isShallow) = try GitFailure.attempt { () throws(SystemError) in
      let own = try TemporaryDirectory(in: settings.temporaryFolder, prefix: "assay-git-")
      return (own, try Self.furnish(own, layout, head: references.head))
    }
    self.references = references
    self.program = program
    searchPath = settings.searchPath
    isBare = layout.isBare
    objects = layout.commonPath.appending("objects")
  }

  /// Writes what git wants to see in a repository; returns whether the history is shallow.
  private static func furnish(
    _ own: TemporaryDirectory, _ layout: GitLayout, head: ObjectID
  ) throws(SystemError) -> Bool {
    try own.write(Array("\(head.hex)\n".utf8), to: "HEAD")
    let format = head.isLong ? "[extensions]\n\tobjectFormat = sha256\n" : ""
    let config = "[core]\n\trepositoryFormatVersion = \(head.isLong ? 1 : 0)\n\tbare = true\n"
    try own.write(Array((config + format).utf8), to: "config")
    try AtomicFile.makeFolders(own.path.appending("refs"))
    guard try layout.common.status(of: "shallow") != nil else { return false }
    let shallow = try layout.common.bytes(of: "shallow", limit: shallowLimit)
    try own.write(shallow, to: "shallow")
    return !shallow.isEmpty
  }

  /// Starts a command that only reads objects.
  ///
  /// `input` is written to a file that the command reads, so that neither waits for the other.
  func start(
    _ arguments: [String], input: [UInt8]? = nil
  ) throws(GitFailure) -> Subprocess {
    try GitFailure.attempt { () throws(SystemError) in
      var command = Subprocess.Command(
        program: program, arguments: (options + arguments).map { FilePath($0) },
        environment: environment)
      command.arguments = [FilePath("-C"), own.path] + command.arguments
      if let input {
        let name = FilePath("input-\(arguments.first ?? "")")
        try own.write(input, to: name)
        command.input = own.path.appending(name)
      }
      return try Subprocess(command)
    }
  }

  /// Waits for the command's end and turns a failure into an error.
  func finish(_ process: Subprocess, _ name: String) throws(GitFailure) {
    let termination = try GitFailure.attempt { () throws(SystemError) in try process.finish() }
    guard termination.status != 0 else { return }
    throw .command(
      name, status: termination.status, message: Self.firstLine(termination.errorOutput))
  }

  private static func firstLine(_ bytes: [UInt8]) -> String {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }.prefix(200)
    return FilePath(bytes: line).description
  }

  private var options: [String] {
    [
      "--no-pager", "--no-replace-objects", "-c", "core.commitGraph=false",
      "-c", "core.multiPackIndex=false", "-c", "core.fsmonitor=false",
      "-c", "core.attributesFile=/dev/null", "-c", "log.showSignature=false",
      "-c", "mailmap.blob=\(references.head.hex):.mailmap",
    ]
  }

  private var environment: [FilePath] {
    let fixed = [
      "PATH=\(searchPath)", "HOME=/nonexistent", "LC_ALL=C", "TZ=UTC", "GIT_CONFIG_NOSYSTEM=1",
      "GIT_CONFIG_GLOBAL=/dev/null", "GIT_ATTR_NOSYSTEM=1", "GIT_NO_LAZY_FETCH=1",
      "GIT_NO_REPLACE_OBJECTS=1", "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0",
      "GIT_ALLOW_PROTOCOL=none", "GIT_PAGER=cat",
    ]
    return fixed.map { FilePath($0) } + [
      FilePath(bytes: Array("GIT_DIR=".utf8) + own.path.bytes),
      FilePath(bytes: Array("GIT_OBJECT_DIRECTORY=".utf8) + objects.bytes),
    ]
  }
}

/// What running git depends on besides the repository.
struct GitSettings: Sendable {
  /// Where the program is looked for: the absolute folders of it.
  var searchPath: String
  /// Where our own repository is made.
  var temporaryFolder: FilePath
}
