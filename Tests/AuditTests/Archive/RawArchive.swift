import Audit
import DataFormats

/// Bytes of archives, right ones and wrong ones.
enum RawArchive {
  /// An archive of some files, as it is written.
  static func written(_ files: [(String, String)], seconds: Int64 = 1_700_000_000) throws
    -> [UInt8]
  {
    let sink = MemoryByteSink()
    let writer = TarWriter(sink, seconds: seconds)
    for (name, text) in files {
      guard let name = MemberName(name) else { throw ArchiveError.name(name, offset: nil) }
      try writer.add(name, Array(text.utf8), isExecutable: name.text.hasSuffix(".sh"))
    }
    try writer.finish()
    return sink.bytes
  }

  /// A header with a right sum, whatever else it says; as another program would write it.
  static func header(
    _ name: String, kind: Character = "0", size: String = "00000000000",
    change: (inout [UInt8]) -> Void = { _ in }
  ) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at place: Int) {
      for (offset, byte) in text.utf8.enumerated() { block[place + offset] = byte }
    }
    put(String(decoding: Array(name.utf8).prefix(100), as: UTF8.self), at: 0)
    put("0000644\0" + "0000000\0" + "0000000\0", at: 100)
    put(size + "\0" + "14524772400\0" + "        ", at: 124)
    put(String(kind), at: 156)
    put("ustar\0" + "00", at: 257)
    put("0000000\0" + "0000000\0", at: 329)
    change(&block)
    for place in 148..<156 { block[place] = UInt8(ascii: " ") }
    let sum = String(block.reduce(0) { $0 + Int($1) }, radix: 8)
    put(String(repeating: "0", count: 6 - sum.utf8.count) + sum + "\0 ", at: 148)
    return block
  }

  /// An archive of these blocks, filled up and ended.
  static func ended(_ blocks: [UInt8]) -> [UInt8] {
    let bare = blocks + [UInt8](repeating: 0, count: 1_024)
    return bare + [UInt8](repeating: 0, count: (10_240 - bare.count % 10_240) % 10_240)
  }

  /// The names and texts of an archive's members.
  static func read(_ bytes: [UInt8], pieceSize: Int = .max) throws -> [(String, String)] {
    let reader = TarReader(MemoryByteSource(bytes, pieceSize: pieceSize))
    var files: [(String, String)] = []
    while let member = try reader.next() {
      let bytes = try reader.bytes(limit: 1 << 20)
      files.append((member.name.text, String(decoding: bytes, as: UTF8.self)))
    }
    return files
  }
}
