import TextLayout

/// Which criterion of one edition is which of another: by identifier, else by its text within the
/// same practice, since a criterion that moves to another level gets another identifier.
struct CriterionPairs {
  typealias Pair = (old: Criterion?, new: Criterion?)

  let all: [Pair]

  init(from old: Model, to new: Model) {
    var left = Dictionary(
      old.criteria.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ids = Set(new.criteria.map(\.id))
    var moved = Moved(old.practices, except: ids)
    var pairs: [Pair] = []
    for practice in new.practices {
      for criterion in practice.criteria {
        let before = left[criterion.id] ?? moved.take(criterion, practice: practice.id)
        if let before { left[before.id] = nil }
        pairs.append((before, criterion))
      }
    }
    all = pairs + old.criteria.filter { left[$0.id] != nil }.map { ($0, nil) }
  }

  /// Criteria whose identifiers are gone, by practice and text.
  private struct Moved {
    struct Key: Hashable {
      let practice: String
      let text: String
    }

    private var byText: [Key: Criterion] = [:]

    init(_ practices: [Practice], except ids: Set<String>) {
      for practice in practices {
        for criterion in practice.criteria where !ids.contains(criterion.id) {
          byText[Key(practice: practice.id, text: criterion.text.english)] = criterion
          byText[Key(practice: practice.id, text: criterion.text.chinese)] = criterion
        }
      }
    }

    mutating func take(_ criterion: Criterion, practice: String) -> Criterion? {
      let keys = [criterion.text.english, criterion.text.chinese].map {
        Key(practice: practice, text: $0)
      }
      guard let found = keys.compactMap({ byText[$0] }).first else { return nil }
      byText = byText.filter { $0.value.id != found.id }
      return found
    }
  }
}
