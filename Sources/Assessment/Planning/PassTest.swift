import MaturityModel
import Quantities

/// Whether a level of a practice passes once some of its criteria are met.
struct PassTest {
  let scale: PracticeScale
  /// For each criterion, the open ones that it requires.
  let needs: [[Int]]
  /// The level to pass.
  let goal: Int

  func passes(with places: [Int]) -> Bool {
    var values = scale.criteria.map { $0.rating?.low }
    for place in places { values[place] = .one }
    return scale.shares(of: values).passes(goal, scale.policy.levelRule)
  }

  /// Whether a set holds everything open that its members require.
  func isClosed(_ places: [Int]) -> Bool {
    places.allSatisfy { needs[$0].allSatisfy(places.contains) }
  }

  /// A set with everything open that its members require.
  func closure(of places: Set<Int>) -> Set<Int> {
    var (result, queue) = (places, Array(places))
    while let place = queue.popLast() {
      for needed in needs[place] where result.insert(needed).inserted { queue.append(needed) }
    }
    return result
  }

  /// The candidates without which, and without what requires them, the level cannot pass.
  func necessary(among candidates: [Int]) -> Set<Int> {
    Set(
      candidates.filter { place in
        let without = candidates.filter { !closure(of: [$0]).contains(place) }
        return !passes(with: without)
      })
  }
}
