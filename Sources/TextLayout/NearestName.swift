/// Finds the name a person most likely meant.
public enum NearestName {
  /// The candidate closest to a mistyped name, or nil when none is close for its length.
  ///
  /// Close means an edit distance (insertions, deletions, substitutions and swaps of neighbours)
  /// of at most a third of the name's length, and at least 1. Ties go to the first in order of
  /// Unicode scalars, so that the answer never depends on the order of the candidates.
  public static func suggestion(
    for name: String, in candidates: some Sequence<String>
  ) -> String? {
    let typed = Array(name.unicodeScalars.prefix(128))
    let limit = max(1, typed.count / 3)
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate != name {
      let scalars = Array(candidate.unicodeScalars)
      guard abs(scalars.count - typed.count) <= limit else { continue }
      let distance = editDistance(typed, scalars)
      guard distance <= limit else { continue }
      if let best, (best.distance, best.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  private static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
