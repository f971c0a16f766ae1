extension Rational {
  /// A whole number of hundredths: `percent(85)` is 17/20.
  public static func percent(_ hundredths: Int) -> Rational {
    Rational(wide: Int128(hundredths), 100)
  }
}
