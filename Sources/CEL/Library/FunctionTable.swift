/// Every function and operator by name.
enum FunctionTable {
  static let all: [String: Function] = Dictionary(
    (Comparisons.all + Arithmetic.all + Collections.all + Texts.all).map { ($0.name, $0) }
  ) { first, _ in first }
}
