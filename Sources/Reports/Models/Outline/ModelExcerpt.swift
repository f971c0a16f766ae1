public import MaturityModel

/// A model, or the part of it that an identifier names, to be shown.
public struct ModelExcerpt: Sendable {
  /// The whole model.
  public let model: Model
  /// What is shown: a domain's, item's, practice's or criterion's identifier; nil for the whole.
  public let identifier: String?
  /// The domains, cut down to what is shown.
  public let domains: [Domain]

  /// Shows the whole model.
  public init(_ model: Model) {
    (self.model, identifier, domains) = (model, nil, model.domains)
  }

  /// Shows what an identifier names; nil when it names nothing.
  public init?(_ model: Model, showing id: String) {
    let domains = model.domains.compactMap { $0.cut(to: id) }
    guard !domains.isEmpty else { return nil }
    (self.model, identifier, self.domains) = (model, id, domains)
  }

  /// Every identifier that can be shown, in the model's order.
  public static func identifiers(in model: Model) -> [String] {
    let items = model.domains.flatMap(\.items)
    return model.domains.map(\.id) + items.map(\.id) + model.practices.map(\.id)
      + model.criteria.map(\.id)
  }

  var items: [Item] { domains.flatMap(\.items) }
  var practices: [Practice] { items.flatMap(\.practices) }
  var criteria: [Criterion] { practices.flatMap(\.criteria) }

  /// Whether it is one practice or criterion, which is shown with all its details.
  var isClose: Bool {
    identifier.map { id in
      practices.contains { $0.id == id } || criteria.contains { $0.id == id }
    } ?? false
  }

  /// The parameters that its rules read; all of them for the whole model.
  var parameters: [Parameter] {
    guard identifier != nil else { return model.parameters }
    let read = Set(criteria.flatMap(\.decision.rules).flatMap(\.parameters))
    return model.parameters.filter { read.contains($0.id) }
  }
}

extension Domain {
  fileprivate func cut(to id: String) -> Domain? {
    guard self.id != id else { return self }
    let items = items.compactMap { $0.cut(to: id) }
    guard !items.isEmpty else { return nil }
    return Domain(
      id: self.id, title: title, clause: clause, isAssessed: isAssessed, items: items)
  }
}

extension Item {
  fileprivate func cut(to id: String) -> Item? {
    guard self.id != id else { return self }
    let practices = practices.compactMap { $0.cut(to: id) }
    return practices.isEmpty ? nil : Item(id: self.id, title: title, practices: practices)
  }
}

extension Practice {
  fileprivate func cut(to id: String) -> Practice? {
    guard self.id != id else { return self }
    let criteria = criteria.filter { $0.id == id }
    guard !criteria.isEmpty else { return nil }
    return Practice(
      id: self.id, title: title, clause: clause, floor: floor, note: note, criteria: criteria)
  }
}
