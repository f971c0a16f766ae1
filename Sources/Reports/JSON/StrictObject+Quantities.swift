import DataFormats
import Quantities

/// Fractions, moments, days and digests; each has one way of being written.
extension StrictObject {
  mutating func fraction(_ key: String) throws(InputError) -> Rational {
    try parsed(key, as: Self.fraction, Self.fraction(of:))
  }

  mutating func optionalFraction(_ key: String) throws(InputError) -> Rational? {
    try optionalParsed(key, as: Self.fraction, Self.fraction(of:))
  }

  mutating func instant(_ key: String) throws(InputError) -> Instant {
    try parsed(key, as: Self.instant, Self.instant(of:))
  }

  mutating func optionalInstant(_ key: String) throws(InputError) -> Instant? {
    try optionalParsed(key, as: Self.instant, Self.instant(of:))
  }

  mutating func date(_ key: String) throws(InputError) -> CalendarDate {
    try parsed(key, as: Self.date) { CalendarDate($0) }
  }

  mutating func optionalDate(_ key: String) throws(InputError) -> CalendarDate? {
    try optionalParsed(key, as: Self.date) { CalendarDate($0) }
  }

  mutating func digest(_ key: String) throws(InputError) -> Digest {
    try parsed(key, as: Self.digest, Self.digest(of:))
  }

  mutating func optionalDigest(_ key: String) throws(InputError) -> Digest? {
    try optionalParsed(key, as: Self.digest, Self.digest(of:))
  }

  private static let fraction = "a fraction in lowest terms such as \"3/4\""
  private static let instant = "a moment such as \"2026-11-23T08:30:00Z\""
  private static let date = "a day such as \"2026-11-23\""
  private static let digest = "64 lower-case hexadecimal digits"

  private static func fraction(of text: String) -> Rational? {
    Rational(text).flatMap { $0.description == text ? $0 : nil }
  }

  private static func instant(of text: String) -> Instant? {
    Instant(text).flatMap { $0.description == text ? $0 : nil }
  }

  private static func digest(of text: String) -> Digest? {
    Digest(hex: text).flatMap { $0.hex == text ? $0 : nil }
  }
}
