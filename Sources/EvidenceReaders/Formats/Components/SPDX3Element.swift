import DataFormats
import Quantities

/// What is wanted of one element of an SPDX 3 document, whatever its type is.
struct SPDX3Element {
  private(set) var type = ""
  private(set) var id = ""
  private(set) var hasPackageURL = false
  private(set) var hasHash = false
  private(set) var hasVersion = false
  private(set) var licence: String?
  private(set) var relation: String?
  private(set) var from = ""
  private(set) var to: [String] = []
  private(set) var roots: [String] = []
  private(set) var specification: String?
  private(set) var created: Instant?

  /// Reads the object entered.
  init(_ reader: inout JSONReader) throws(InputError) {
    while try reader.nextMember() { try take(reader.string, &reader) }
  }

  private mutating func take(_ key: String, _ reader: inout JSONReader) throws(InputError) {
    switch key {
    case "type", "@type": type = try reader.nextString() ?? ""
    case "spdxId", "@id": id = try reader.nextString() ?? ""
    case "software_packageUrl": hasPackageURL = try reader.nextString()?.isEmpty == false
    case "software_packageVersion": hasVersion = try reader.nextString()?.isEmpty == false
    case "simplelicensing_licenseExpression": licence = try reader.nextString()
    case "relationshipType": relation = try reader.nextString()
    case "from": from = try reader.nextString() ?? ""
    case "to": to = try Self.texts(&reader)
    case "rootElement": roots = try Self.texts(&reader)
    case "specVersion": specification = try reader.nextString()
    case "created": created = try reader.nextInstant()
    case "verifiedUsing": hasHash = try Self.objects(&reader) { _ in true }
    case "externalIdentifier":
      let found = try Self.objects(&reader) { $0 == "packageUrl" }
      hasPackageURL = hasPackageURL || found
    default: break
    }
  }

  /// The texts of a list, or the one text that stands for a list.
  private static func texts(_ reader: inout JSONReader) throws(InputError) -> [String] {
    switch try reader.next() {
    case .string: return [reader.string]
    case .beginArray:
      var texts: [String] = []
      while let token = try reader.nextItem() {
        if token == .string { texts.append(reader.string) } else { try reader.skipValue() }
      }
      return texts
    default:
      try reader.skipValue()
      return []
    }
  }

  /// Whether a list holds an object whose kind of identifier is wanted.
  private static func objects(
    _ reader: inout JSONReader, where isWanted: (String) -> Bool
  ) throws(InputError) -> Bool {
    var found = false
    guard try reader.enterArray() else { return false }
    while try reader.nextObject() {
      var kind = ""
      while try reader.nextMember() {
        if reader.keyEquals("externalIdentifierType") { kind = try reader.nextString() ?? "" }
      }
      found = found || isWanted(kind)
    }
    return found
  }
}
