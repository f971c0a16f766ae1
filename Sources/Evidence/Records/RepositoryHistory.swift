public import Quantities

/// The version history of the project, reduced while it is read.
public struct RepositoryHistory: Sendable, Hashable, Codable {
  /// The commit that was assessed, in hexadecimal.
  public var head: String
  /// The checked-out branch, when HEAD is on one.
  public var branch: String?
  /// The committer date of `head`.
  public var headDate: Instant
  /// Whether the clone holds only part of the history.
  public var isShallow: Bool
  /// Every author once; bots are kept and marked.
  public var authors: [Author]
  /// Every commit reachable from `head`, in the order git lists them (newest first).
  public var commits: [Commit]
  /// The names of work items as commits write them, each once; commits point into it.
  public var workItems: [String]
  /// Every tag.
  public var tags: [Tag]
  /// The tip of every branch, local and remote-tracking, without symbolic ones.
  public var branches: [Branch]

  /// Which files the commits of the last weeks changed; nil when that was not read.
  public var changes: FileChanges?

  /// Collects a history.
  public init(
    head: String, branch: String?, headDate: Instant, isShallow: Bool, authors: [Author],
    commits: [Commit], workItems: [String] = [], tags: [Tag], branches: [Branch]
  ) {
    self.head = head
    self.branch = branch
    self.headDate = headDate
    self.isShallow = isShallow
    self.authors = authors
    self.commits = commits
    self.workItems = workItems
    self.tags = tags
    self.branches = branches
  }
}

extension RepositoryHistory {
  /// A person or bot that wrote commits, after the mailmap; the address is never kept.
  public struct Author: Sendable, Hashable, Codable {
    /// The name as the mailmap gives it.
    public let name: String
    /// Whether the name or address is that of a bot.
    public let isBot: Bool

    /// Makes an author.
    public init(name: String, isBot: Bool) { (self.name, self.isBot) = (name, isBot) }
  }

  /// One commit, kept small: a large repository has a hundred thousand of them.
  public struct Commit: Sendable, Hashable {
    /// The index into `authors`.
    public var author: Int32
    /// The index into `workItems` of the item its subject names; nil when it names none.
    public var workItem: Int32?
    /// How many parents it has.
    public var parentCount: UInt8
    /// What its message and place show.
    public var marks: Marks
    /// When it was written; nil when the date is not a date.
    public var authored: Instant?
    /// When it was committed; nil when the date is not a date.
    public var committed: Instant?
    /// When it reached the trunk: the committer date of the first trunk commit that contains it.
    public var integrated: Instant?
    /// The first 16 hexadecimal digits of its id, enough to find the pipeline runs of it.
    public var idPrefix: UInt64

    /// Makes a commit.
    public init(
      author: Int32, parentCount: UInt8, marks: Marks, authored: Instant?, committed: Instant?,
      integrated: Instant?, idPrefix: UInt64 = 0, workItem: Int32? = nil
    ) {
      self.author = author
      self.workItem = workItem
      self.parentCount = parentCount
      self.marks = marks
      self.authored = authored
      self.committed = committed
      self.integrated = integrated
      self.idPrefix = idPrefix
    }
  }

  /// What a commit's message and place in the graph show.
  public struct Marks: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set from bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// On the chain of first parents from the assessed commit.
    public static let trunk = Marks(rawValue: 1)
    /// The subject names a work item, by the project's pattern.
    public static let workItem = Marks(rawValue: 2)
    /// The subject follows Conventional Commits 1.0.
    public static let conventional = Marks(rawValue: 4)
    /// Reverts an earlier commit.
    public static let revert = Marks(rawValue: 8)
    /// Shows that it came through a merge or pull request, or names a reviewer.
    public static let reviewTrace = Marks(rawValue: 16)
  }

  /// A tag and when it was made.
  public struct Tag: Sendable, Hashable, Codable {
    /// The name without `refs/tags/`.
    public let name: String
    /// When the tag (or, for a lightweight one, its commit) was made.
    public let created: Instant?
    /// Whether it is an annotated tag object.
    public let isAnnotated: Bool
    /// Whether the tagger is a bot; nil for lightweight tags, which name no tagger.
    public let isByBot: Bool?

    /// Makes a tag.
    public init(name: String, created: Instant?, isAnnotated: Bool, isByBot: Bool?) {
      self.name = name
      self.created = created
      self.isAnnotated = isAnnotated
      self.isByBot = isByBot
    }
  }

  /// The tip of a branch.
  public struct Branch: Sendable, Hashable, Codable {
    /// The name without `refs/heads/` or `refs/remotes/<remote>/`.
    public let name: String
    /// The committer date of its tip.
    public let tipDate: Instant?
    /// Whether its tip is reachable from the assessed commit.
    public let isMerged: Bool

    /// Makes a branch.
    public init(name: String, tipDate: Instant?, isMerged: Bool) {
      (self.name, self.tipDate, self.isMerged) = (name, tipDate, isMerged)
    }
  }
}
