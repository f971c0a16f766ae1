import MaturityModel

extension RequestedEvidence {
  /// Whether a cited file stands for this piece of evidence, out of all that a criterion asks for;
  /// nil when it may stand for this one or for another.
  ///
  /// A file named after a piece of evidence stands for that one; else the kind of the file decides
  /// where only one piece is of that kind; a criterion that asks for one piece takes every file.
  func isShown(by path: String, among requested: [RequestedEvidence]) -> Bool? {
    if let named = requested.filter({ $0.isNamed(in: path) }).max(by: { $0.id.count < $1.id.count })
    {
      return named.id == id
    }
    guard requested.count > 1 else { return true }
    let fitting = requested.filter { $0.kind == Self.kind(of: path) }
    guard fitting.contains(where: { $0.id == id }) else { return false }
    return fitting.count == 1 ? true : nil
  }

  /// Whether a path holds the identifier as a whole: `L3-1` is not part of `L3-10`.
  private func isNamed(in path: String) -> Bool {
    let name = path.uppercased()
    guard let range = name.firstRange(of: id.uppercased()) else { return false }
    let next = name[range.upperBound...].first
    return next.map { !$0.isNumber && !$0.isLetter } ?? true
  }

  private static let pictures: Set<Substring> = ["png", "jpg", "jpeg", "gif", "webp", "bmp", "svg"]
  private static let films: Set<Substring> = ["mp4", "mov", "webm", "avi", "mkv", "m4v", "wmv"]

  private static func kind(of path: String) -> Kind {
    let ending = path.lowercased().split(separator: ".").last ?? ""
    return pictures.contains(ending)
      ? .screenshot : films.contains(ending) ? .demonstration : .document
  }
}
