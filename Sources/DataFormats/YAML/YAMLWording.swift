/// The words for what libyaml complains of; its own where they say enough.
enum YAMLWording {
  static func problem(_ phrase: String, isAtTab: Bool) -> InputError.Problem {
    switch phrase {
    case "found character that cannot start any token" where isAtTab:
      .malformed("a tab cannot indent; use spaces")
    case "found character that cannot start any token":
      .malformed("no value can start with this character; quote the text")
    case "mapping values are not allowed in this context":
      .malformed("':' cannot stand here; quote the text, or check the indentation")
    case "did not find expected key":
      .malformed("expected a key; check the indentation and the quotes before it")
    case "did not find expected '-' indicator":
      .malformed("expected '-'; check the indentation")
    case "could not find expected ':'":
      .malformed("expected ':' after the key")
    case "found unexpected end of stream": .unfinished("a quoted text")
    case "found incompatible YAML document": .malformed("only YAML 1.1 and 1.2 are read")
    case "found undefined tag handle": .malformed("the tag's handle is not declared")
    default: .malformed(phrase.replacingPrefix("did not find expected", with: "expected"))
    }
  }
}

extension String {
  fileprivate func replacingPrefix(_ old: String, with new: String) -> String {
    hasPrefix(old) ? new + dropFirst(old.count) : self
  }
}
