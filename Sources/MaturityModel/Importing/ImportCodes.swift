/// The identifiers of an imported model's parts, made of the initials of their titles.
struct ImportCodes {
  /// Of the domains, in order.
  let domains: [String]
  /// Of the practices of each domain, in order.
  let practices: [[String]]
  /// Of the criteria, by the names that others require them by.
  let criteria: [String: String]

  init(_ model: ImportedModel) {
    var taken: Set<String> = []
    domains = model.domains.map { Self.free(Self.code($0.title), &taken) }
    var practices: [[String]] = []
    var criteria: [String: String] = [:]
    for (domain, code) in zip(model.domains, domains) {
      // No practice may be called as the item that holds them all.
      var inner: Set<String> = ["\(code)-ALL"]
      practices.append(
        domain.practices.map { Self.free("\(code)-\(Self.code($0.title))", &inner) })
      for (practice, id) in zip(domain.practices, practices.last ?? []) {
        for (id, criterion) in Self.numbered(practice.criteria, in: id) {
          for name in criterion.names where criteria[name] == nil { criteria[name] = id }
        }
      }
    }
    self.practices = practices
    self.criteria = criteria
  }

  /// The criteria by level, each with its identifier.
  static func numbered(
    _ criteria: [ImportedModel.Criterion], in practice: String
  ) -> [(id: String, criterion: ImportedModel.Criterion)] {
    var counts: [Int: Int] = [:]
    let ordered = criteria.enumerated().sorted {
      ($0.element.level, $0.offset) < ($1.element.level, $1.offset)
    }
    return ordered.map { _, criterion in
      let number = counts[criterion.level, default: 0] + 1
      counts[criterion.level] = number
      return ("\(practice).L\(criterion.level).\(number)", criterion)
    }
  }

  /// The initials of a title, or the start of its only word: `Build and Deployment` is `BD`.
  private static func code(_ title: String) -> String {
    let words = title.uppercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .filter { !["AND", "OF", "THE", "FOR", "A"].contains($0) }
    if words.count > 1 { return String(words.compactMap(\.first).prefix(8)) }
    return words.first.map { String($0.prefix(12)) } ?? "X"
  }

  /// The code, with a number behind it when it is taken.
  private static func free(_ code: String, _ taken: inout Set<String>) -> String {
    var name = code
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(code)\(number)"
      number += 1
    }
    return name
  }
}
