import Evidence

/// Every author once, told apart by name after the mailmap, as `git shortlog` does.
///
/// Names that Unicode holds to be the same, composed or decomposed, are one.
struct AuthorTable {
  private struct Identity: Hashable {
    let name: [UInt8]
    let address: [UInt8]

    // Addresses differ where names differ, nearly always.
    func hash(into hasher: inout Hasher) { hasher.combine(address) }
  }

  /// The authors in the order they were first met.
  private(set) var authors: [RepositoryHistory.Author] = []
  private var byIdentity: [Identity: Int32] = [:]
  private var byName: [String: Int32] = [:]

  /// The number of the author with a name and an address, added when new.
  mutating func number(name: [UInt8], address: [UInt8]) -> Int32 {
    let identity = Identity(name: name, address: address)
    if let number = byIdentity[identity] { return number }
    let number = number(of: String(decoding: name, as: UTF8.self), address: address)
    byIdentity[identity] = number
    return number
  }

  private mutating func number(of name: String, address: [UInt8]) -> Int32 {
    let isBot = BotNames.isBot(name: name, address: String(decoding: address, as: UTF8.self))
    if let number = byName[name] {
      if isBot { authors[Int(number)] = RepositoryHistory.Author(name: name, isBot: true) }
      return number
    }
    let number = Int32(clamping: authors.count)
    byName[name] = number
    authors.append(RepositoryHistory.Author(name: name, isBot: isBot))
    return number
  }
}
