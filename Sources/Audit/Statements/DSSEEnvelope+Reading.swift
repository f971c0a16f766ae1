public import DataFormats
import TextLayout

extension DSSEEnvelope {
  /// Reads an envelope; keys it does not know are passed over, as DSSE demands.
  public init(_ bytes: [UInt8], path: String) throws(InputError) {
    let root = try JSONNode.parse(bytes, path: path)
    payload = try Self.bytes(root, "payload", path: path)
    payloadType = try Self.text(root, "payloadType", path: path)
    var signatures: [Signature] = []
    for item in root["signatures"]?.items ?? [] {
      let keyID = item["keyid"] == nil ? "" : try Self.text(item, "keyid", path: path)
      signatures.append(
        Signature(keyID: keyID, bytes: try Self.bytes(item, "sig", path: path)))
    }
    self.signatures = signatures
  }

  private static func text(
    _ node: JSONNode, _ key: String, path: String
  ) throws(InputError) -> String {
    guard let value = node[key] else {
      throw InputError(
        path: path, position: node.position, problem: .missingKey(key, in: "an envelope"))
    }
    guard let text = value.string else {
      throw InputError(
        path: path, position: value.position, problem: .other("'\(key)' is not text"))
    }
    return text
  }

  private static func bytes(
    _ node: JSONNode, _ key: String, path: String
  ) throws(InputError) -> [UInt8] {
    let text = try text(node, key, path: path)
    guard let bytes = Base64.decodeForgiving(text) else {
      throw InputError(
        path: path, position: node[key]?.position, problem: .other("'\(key)' is not base64"))
    }
    return bytes
  }
}
