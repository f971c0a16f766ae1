import CCrypto

/// Requests to time-stamping authorities, and what they answer (RFC 3161).
public enum TimeStamp {
  /// What an authority answered.
  public struct Reply: Sendable, Hashable {
    /// The digest that was stamped.
    public let digest: Digest
    /// When, as the authority wrote it: `20261123090000Z`.
    public let time: String
  }

  /// A request for a digest, in DER; without a nonce, so that it is the same each time.
  public static func request(for digest: Digest) -> [UInt8]? {
    guard let request = TS_REQ_new() else { return nil }
    defer { TS_REQ_free(request) }
    guard let imprint = TS_MSG_IMPRINT_new() else { return nil }
    defer { TS_MSG_IMPRINT_free(imprint) }
    guard let algorithm = X509_ALGOR_new() else { return nil }
    defer { X509_ALGOR_free(algorithm) }
    var bytes = digest.bytes
    guard X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nil) == 1,
      TS_MSG_IMPRINT_set_algo(imprint, algorithm) == 1,
      TS_MSG_IMPRINT_set_msg(imprint, &bytes, Int32(bytes.count)) == 1,
      TS_REQ_set_version(request, 1) == 1, TS_REQ_set_msg_imprint(request, imprint) == 1,
      TS_REQ_set_cert_req(request, 1) == 1
    else { return nil }
    var start: UnsafeMutablePointer<UInt8>?
    let count = i2d_TS_REQ(request, &start)
    guard count > 0, let start else { return nil }
    defer { CRYPTO_free(start, "", 0) }
    return Array(UnsafeBufferPointer(start: start, count: Int(count)))
  }

  /// Reads a reply in DER; nil when it is none, or the authority refused, or the digest is of
  /// another kind than SHA-256.
  ///
  /// Whether the authority is to be trusted is not asked: that takes its certificate, and
  /// `openssl ts -verify`.
  public static func reply(_ bytes: [UInt8]) -> Reply? {
    defer { ERR_clear_error() }
    let response = bytes.withUnsafeBufferPointer { buffer in
      var start = buffer.baseAddress
      return d2i_TS_RESP(nil, &start, buffer.count)
    }
    guard let response else { return nil }
    defer { TS_RESP_free(response) }
    guard let information = TS_RESP_get_tst_info(response),
      let imprint = TS_TST_INFO_get_msg_imprint(information),
      let message = TS_MSG_IMPRINT_get_msg(imprint),
      let time = TS_TST_INFO_get_time(information), ASN1_STRING_length(message) == 32
    else { return nil }
    return Reply(
      digest: Digest(bytes: octets(message)), time: String(decoding: octets(time), as: UTF8.self))
  }

  private static func octets(_ string: UnsafePointer<ASN1_STRING>) -> [UInt8] {
    guard let start = ASN1_STRING_get0_data(string) else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: Int(ASN1_STRING_length(string))))
  }
}
