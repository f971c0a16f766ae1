import DataFormats
import Platform
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Real report files with what independent tools found in them, when the folder is present.
enum RealEvidence {
  /// One file and the facts of each tool.
  struct File: Sendable, CustomTestStringConvertible {
    let name: String
    let facts: JSONNode
    var testDescription: String { name }

    /// The file's bytes.
    func bytes() throws -> [UInt8] { try RealEvidence.read(name) }
  }

  /// The files of a format; none when the folder is absent.
  static func files(_ format: String) -> [File] {
    expected.filter { $0.key.hasPrefix(format + "/") }.compactMap { entry in
      entry.value["by"].map { File(name: entry.key, facts: $0) }
    }
  }

  private static let folder: FilePath = {
    let named = getenv("ASSAY_DATA").map { String(cString: $0) }
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return FilePath("\(named ?? "/\(root)/../shared/data")/evidence")
  }()

  private static let expected: [(key: String, value: JSONNode)] = {
    guard let bytes = try? read("EXPECTED.json") else { return [] }
    return (try? JSONNode.parse(bytes, path: "EXPECTED.json"))?.entries ?? []
  }()

  private static func read(_ name: String) throws -> [UInt8] {
    try FileByteStream(at: folder.appending(FilePath(name)), limit: 64 << 20).readAll()
  }
}

extension JSONNode {
  /// The value at a path of keys, or nil.
  func at(_ keys: String...) -> JSONNode? {
    keys.reduce(self) { node, key in node?[key] }
  }

  /// The count at a path of keys; nil when missing.
  func count(_ keys: String...) -> Int? {
    keys.reduce(self) { node, key in node?[key] }?.int.flatMap { Int(exactly: $0) }
  }
}
