public import Platform
import Testing

/// A repository made for one test with the program `git`, with fixed names and dates.
public final class GitFixture {
  /// The folder it is in.
  public let project: TemporaryProject
  private let program: FilePath
  private var clock = 1_700_000_000

  /// Where programs are looked for.
  public static let searchPath = "/usr/local/bin:/usr/bin:/bin"
  /// Whether there is a git on this machine.
  public static var isPossible: Bool {
    ProcessEnvironment.program("git", searchPath: searchPath) != nil
  }

  /// Makes an empty repository on the branch `main`.
  public init(_ options: String...) throws {
    project = try TemporaryProject()
    program = try #require(ProcessEnvironment.program("git", searchPath: Self.searchPath))
    try git(["init", "-q", "-b", "main"] + options + ["."])
  }

  /// The folder's absolute path.
  public var path: FilePath { project.path }

  /// Runs git in the repository, one second later than the time before; returns what it prints.
  @discardableResult
  public func git(
    _ arguments: [String], author: String = "Ann Author <ann@example.org>",
    date: String? = nil, in folder: FilePath? = nil
  ) throws -> String {
    clock += 1
    let identity = author.split(separator: "<").map { $0.split(separator: ">").joined() }
    let name = identity.first.map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 } ?? ""
    let address = identity.count > 1 ? identity[1] : ""
    let when = date ?? "\(clock) +0000"
    let environment = [
      "PATH=\(Self.searchPath)", "HOME=/nonexistent", "LC_ALL=C", "GIT_CONFIG_NOSYSTEM=1",
      "GIT_CONFIG_GLOBAL=/dev/null", "GIT_AUTHOR_NAME=\(name)", "GIT_AUTHOR_EMAIL=\(address)",
      "GIT_COMMITTER_NAME=\(name)", "GIT_COMMITTER_EMAIL=\(address)", "GIT_AUTHOR_DATE=\(when)",
      "GIT_COMMITTER_DATE=\(when)",
    ]
    let process = try Subprocess(
      .init(
        program: program,
        arguments: [FilePath("-C"), folder ?? path] + arguments.map { FilePath($0) },
        environment: environment.map { FilePath($0) }))
    let output = try process.readAll()
    let termination = try process.finish()
    let message = String(decoding: termination.errorOutput, as: UTF8.self)
    try #require(termination.status == 0, "git \(arguments): \(message)")
    return String(decoding: output, as: UTF8.self).trimmed
  }

  /// Commits a change to a file.
  @discardableResult
  public func commit(
    _ message: String, author: String = "Ann Author <ann@example.org>", date: String? = nil,
    file: String = "file.txt"
  ) throws -> String {
    try project.write("\(message) at \(clock)\n", to: FilePath(file))
    try git(["add", "-A"])
    try git(["commit", "-q", "--allow-empty-message", "-m", message], author: author, date: date)
    return try git(["rev-parse", "HEAD"])
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == "\n" { text = text.dropLast() }
    return String(text)
  }
}
