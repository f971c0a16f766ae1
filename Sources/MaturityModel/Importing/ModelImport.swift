public import DataFormats

/// A kind of maturity model that can be brought into ours; a new one is added here.
public enum ModelImport: String, Sendable, CaseIterable {
  /// The `model.yaml` of the OWASP DevSecOps Maturity Model.
  case dsomm
  /// A custom lens of the AWS Well-Architected Tool, JSON of schema version 2021-11-01.
  case lens
  /// A table of practices by levels, CSV.
  case matrix

  /// The kind that a file's name and first bytes speak of.
  public init(path: String, bytes: [UInt8]) {
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    if first == UInt8(ascii: "{") {
      self = .lens
    } else if [".csv", ".tsv"].contains(where: { path.lowercased().hasSuffix($0) }) {
      self = .matrix
    } else {
      self = .dsomm
    }
  }

  /// Reads a model of this kind.
  ///
  /// - Throws: What is malformed or missing, with its place.
  public func read(_ bytes: [UInt8], path: String) throws(InputError) -> ImportedModel {
    switch self {
    case .dsomm: try DSOMMImport.read(bytes, path: path)
    case .lens: try LensImport.read(bytes, path: path)
    case .matrix: try MatrixImport.read(bytes, path: path)
    }
  }
}

extension String {
  /// The text without spaces around it; nil when nothing is left.
  var trimmedOrNil: String? {
    let core = drop { $0.isWhitespace }
    guard let last = core.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    return String(core[...last])
  }
}
