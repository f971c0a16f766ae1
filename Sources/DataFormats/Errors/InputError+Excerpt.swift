public import TextLayout

extension InputError {
  /// The line of the whole input, in UTF-8, that the error speaks of, with a caret.
  ///
  /// Nil without a position, or when the input has no such line.
  public func excerpt(of source: [UInt8]) -> SourceExcerpt? { position?.excerpt(of: source) }
}
