import Foundation
import Testing

/// Compares with recorded files; with `RECORD=1` writes them, and fails so that nobody forgets it.
enum Golden {
  static func expect(
    _ bytes: [UInt8], _ name: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let file = directory.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(bytes).write(to: file)
      Issue.record("recorded \(name); run again without RECORD", sourceLocation: location)
      return
    }
    let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    let actual = String(decoding: bytes, as: UTF8.self)
    guard recorded != actual else { return }
    Issue.record("\(name) differs: \(difference(recorded, actual))", sourceLocation: location)
  }

  private static let directory = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Golden")

  private static func difference(_ recorded: String, _ actual: String) -> String {
    let (old, new) = (recorded.split(separator: "\n"), actual.split(separator: "\n"))
    let index = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let line = index ?? min(old.count, new.count)
    let (was, now) = (old.dropFirst(line).first ?? "", new.dropFirst(line).first ?? "")
    return "line \(line + 1) was '\(was)', is '\(now)'; RECORD=1 records it anew"
  }
}
