import Assessment

/// The levels as a row of cells: proven, possible, and neither, with the target marked.
struct LevelScale {
  let level: LevelRange?
  let top: Int
  let target: Int
  let title: String

  private static let cell = 44

  var svg: HTML {
    guard top >= 1, top <= 20 else { return .none }
    return """
      <svg class="scale" viewBox="0 0 \(top * Self.cell) 40" role="img" aria-label="\(title)">\
      \((1...top).map(cell))</svg>
      """
  }

  private func cell(_ number: Int) -> HTML {
    let (low, high) = (level?.proven.level ?? 0, level?.potential.level ?? 0)
    let style: HTML = number <= low ? "proven" : number <= high ? "potential" : "open"
    let left = (number - 1) * Self.cell
    let mark: HTML =
      number == target
      ? "<path class=\"aim\" d=\"M\(left + 15) 40 l6 -8 l6 8 z\"/>" : .none
    return """
      <rect class="\(style)" x="\(left + 1)" y="1" width="\(Self.cell - 4)" height="26" rx="3"/>\
      <text class="\(style)" x="\(left + 21)" y="19" text-anchor="middle">\(number)</text>\(mark)
      """
  }
}
