extension InputError {
  /// What can be wrong with an input; the words are in `InputError+Wording.swift`.
  public enum Problem: Sendable, Hashable {
    /// The bytes could not be had; the reason is the system's.
    case unreadable(reason: String)
    /// There is not a single value, element or row.
    case empty
    /// The bytes are compressed by the named program.
    case compressed(String)

    /// The bytes are not UTF-8; the hint names the encoding they look like.
    case invalidUTF8(hint: String?)
    /// A character the format forbids.
    case forbiddenCharacter(UInt32)
    /// A character encoding that is not read.
    case unsupportedEncoding(String)

    /// More of something than is read.
    case exceeds(Limit, most: Int)

    /// Breaks the grammar in a way the parser describes.
    case malformed(String)
    /// Something else was to stand here.
    case unexpected(found: String, expected: String)
    /// The input ends inside something.
    case unfinished(String)
    /// The same key twice in one mapping or object.
    case duplicateKey(String, first: SourcePosition)
    /// A number that neither 64 bits nor a finite double can hold.
    case numberOutOfRange(String)

    /// XML declares entities or other markup of its own.
    case declaresEntities
    /// XML uses an entity that is not one of the five of the standard.
    case undefinedEntity(String)
    /// YAML names an anchor that stands nowhere before.
    case undefinedAlias(String)
    /// A YAML node contains itself.
    case cyclicAlias(String)
    /// More than one document where one is wanted.
    case severalDocuments

    /// A row with another count of fields than the header.
    case wrongFieldCount(found: Int, expected: Int)
    /// A value of another kind, such as "a mapping" for "a list".
    case wrongKind(found: String, expected: String)
    /// A text that is not one of the values that have a meaning here.
    case wrongValue(String, suggestion: String?, valid: [String])
    /// A key that must be there.
    case missingKey(String, in: String)
    /// A key without a meaning here.
    case unknownKey(String, suggestion: String?, valid: [String])

    /// A complaint of a room above, in its own words and the style of this house.
    case other(String)
  }

  /// What is limited, so that no input takes more time or memory than it is worth.
  public enum Limit: Sendable, Hashable {
    /// Levels of nesting.
    case depth
    /// Bytes of the whole input.
    case bytes
    /// Bytes of a text, key, name or scalar.
    case textBytes
    /// Bytes of a number.
    case numberBytes
    /// Nodes of a document, counting an alias as what it stands for.
    case nodes
    /// Attributes of an element.
    case attributes
    /// Bytes of an element's or attribute's name.
    case nameBytes
    /// Bytes of one tag, comment or instruction.
    case tagBytes
    /// Rows of a table.
    case rows
    /// Fields of a row.
    case fields
  }
}
