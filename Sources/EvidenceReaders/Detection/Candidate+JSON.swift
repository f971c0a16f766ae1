extension Candidate {
  /// The first byte of a JSON text behind a byte order mark and blanks, such as `{`; nil for none.
  public var jsonStart: UInt8? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = prefix.starts(with: mark) ? prefix[3...] : prefix[...]
    return text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
  }
}
