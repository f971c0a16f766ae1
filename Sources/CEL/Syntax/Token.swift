/// A word of the language.
enum Token: Sendable, Equatable {
  case literal(Value)
  case name(String)
  case symbol(String)
  case end
}

/// A token with its range in Unicode scalars.
struct PlacedToken: Sendable {
  let token: Token
  let range: Range<Int>
}
