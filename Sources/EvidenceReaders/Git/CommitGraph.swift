/// The commits as git lists them, with their parents by number.
struct CommitGraph {
  /// Numbers of commits that were named, as parents at first or listed.
  private var numbers: [ObjectID: Int32] = [:]
  /// The place in the list of every number; -1 for parents that are not in it.
  private var places: [Int32] = []
  /// The numbers of the parents of all commits, one commit after the other.
  private var parents: [Int32] = []
  /// Where each commit's parents end.
  private var ends: [Int32] = []

  /// How many commits are listed.
  var count: Int { ends.count }

  /// Adds the next commit of the list.
  mutating func append(_ id: ObjectID, parents ids: [ObjectID]) {
    places[Int(number(of: id))] = Int32(clamping: ends.count)
    for parent in ids { parents.append(number(of: parent)) }
    ends.append(Int32(clamping: parents.count))
  }

  /// The place in the list of a commit; nil when it is not listed.
  func place(of id: ObjectID) -> Int? {
    guard let number = numbers[id], places[Int(number)] >= 0 else { return nil }
    return Int(places[Int(number)])
  }

  /// The places of a listed commit's parents, in their order, without those that are not listed.
  private func parents(of place: Int) -> some Sequence<Int> {
    let start = place == 0 ? 0 : Int(ends[place - 1])
    return parents[start..<Int(ends[place])].lazy.map { Int(places[Int($0)]) }.filter { $0 >= 0 }
  }

  /// The chain of first parents from a listed commit, that commit first.
  func trunk(from head: Int) -> [Int] {
    var chain = [head]
    // A chain longer than the list would be a circle, which no honest object can make.
    while chain.count < count, let next = firstParent(of: chain[chain.count - 1]) {
      chain.append(next)
    }
    return chain
  }

  private func firstParent(of place: Int) -> Int? {
    let start = place == 0 ? 0 : Int(ends[place - 1])
    guard start < Int(ends[place]), places[Int(parents[start])] >= 0 else { return nil }
    return Int(places[Int(parents[start])])
  }

  /// For every listed commit the place of the oldest trunk commit that contains it; -1 for none.
  ///
  /// From the oldest trunk commit on, each claims what is reachable from it and not yet claimed, so
  /// every commit and every edge is looked at once.
  func arrivals(on trunk: [Int]) -> [Int32] {
    var arrivals = [Int32](repeating: -1, count: count)
    var stack: [Int] = []
    for place in trunk.reversed() {
      stack.append(place)
      while let next = stack.popLast() {
        guard arrivals[next] < 0 else { continue }
        arrivals[next] = Int32(clamping: place)
        stack.append(contentsOf: parents(of: next))
      }
    }
    return arrivals
  }

  private mutating func number(of id: ObjectID) -> Int32 {
    if let number = numbers[id] { return number }
    let number = Int32(clamping: places.count)
    numbers[id] = number
    places.append(-1)
    return number
  }
}
