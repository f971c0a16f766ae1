import DataFormats

extension YAMLNode {
  /// Reads a document in JSON or YAML, told by its first byte.
  static func document(in bytes: [UInt8], path: String) throws(InputError) -> YAMLNode {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let first = bytes.dropFirst(bytes.starts(with: mark) ? 3 : 0).first { $0 > 0x20 }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
      return try YAML.document(bytes, path: path, duplicateKeys: .keepLast)
    }
    return YAMLNode(try JSONNode.parse(bytes, path: path))
  }
}
