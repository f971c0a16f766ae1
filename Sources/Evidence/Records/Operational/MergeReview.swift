public import Quantities

/// One person's verdict on a merge request, where a forge exports it apart from the request.
public struct MergeReview: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// The merge request's identifier.
  public let request: String
  /// Who gave it.
  public let author: String
  /// Whether it approves; nil for a comment, which leaves an earlier verdict as it is.
  public let approves: Bool?
  /// When it was given; nil when not stated.
  public let time: Instant?

  /// Makes a review.
  public init(
    provenance: Provenance, request: String, author: String, approves: Bool?, time: Instant?
  ) {
    self.provenance = provenance
    self.request = request
    self.author = author
    self.approves = approves
    self.time = time
  }
}
