public import DataFormats
public import Evidence

/// Reads headers that `curl -D x.headers` stored beside the answer `x.json`: how long the list is
/// and whether there is a next page.
public struct ResponseHeadersReader: EvidenceReader {
  /// The format's identifier.
  public let format = "response-headers"
  /// What a person calls the format.
  public let title = "headers of a forge's answer (curl -D x.headers)"

  private static let limit = 1 << 20

  /// Makes the reader.
  public init() {}

  /// Takes a file of that ending that starts as an answer does.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.hasExtension("headers") && candidate.prefix.starts(with: "HTTP/".utf8)
  }

  /// Reads the last answer, which of several pages is that of the last one.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let text = String(decoding: try input.bytes(limit: Self.limit), as: UTF8.self)
    var total: Int?
    var hasMore = false
    for line in text.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("HTTP/") { (total, hasMore) = (nil, false) }
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      switch line[..<colon].lowercased() {
      case "x-total": total = Int(value)
      case "x-next-page": hasMore = hasMore || !value.isEmpty
      case "link": hasMore = hasMore || value.contains("rel=\"next\"")
      default: break
      }
    }
    collection.exportParts.headers.append(
      ExportHeaders(path: input.path, total: total, hasMore: hasMore))
  }
}
