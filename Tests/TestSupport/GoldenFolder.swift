public import Platform
public import Testing

/// A folder of recorded texts beside the tests that compare with them.
///
/// With `RECORD=1` in the environment a comparison writes the text instead, and fails, so that a
/// run that recorded never passes.
public struct GoldenFolder: Sendable {
  private let folder: FilePath

  /// The folder `Golden` beside a test's file, or beside the folder the file lies in.
  public init(beside file: String = #filePath, levelsUp: Int = 0) {
    let start = FilePath(file).parent
    folder = (0..<levelsUp).reduce(start) { path, _ in path.parent }.appending("Golden")
  }

  /// Any folder that holds recorded texts.
  public init(_ folder: FilePath) { self.folder = folder }

  /// Compares a text with the recorded one.
  public func expect(
    _ text: String, as name: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let path = folder.appending(FilePath(name))
    if ProcessEnvironment.variables["RECORD"] == "1" {
      try AtomicFile.write(Array(text.utf8), to: path)
      Issue.record("recorded \(name); run again without RECORD", sourceLocation: location)
      return
    }
    let bytes = try FileByteStream(at: path, limit: 64 << 20).readAll()
    let recorded = String(decoding: bytes, as: UTF8.self)
    guard recorded != text else { return }
    Issue.record(
      "\(name) differs: \(Self.firstDifference(recorded, text)); RECORD=1 records it anew",
      sourceLocation: location)
  }

  /// The first line in which two texts differ, in words.
  public static func firstDifference(_ old: String, _ new: String) -> String {
    let (was, now) = (lines(old), lines(new))
    let same = zip(was, now).prefix { $0 == $1 }.count
    return "line \(same + 1) was '\(was.dropFirst(same).first ?? "")', "
      + "is '\(now.dropFirst(same).first ?? "")'"
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
