/// What a continuous-integration configuration makes a service do.
public struct PipelineDefinition: Sendable, Hashable, Codable {
  /// What starts a pipeline.
  public enum Trigger: String, Sendable, Hashable, CaseIterable, Codable {
    /// A push to a branch.
    case push
    /// A merge or pull request.
    case mergeRequest
    /// A clock.
    case schedule
    /// A person or another program.
    case manual
    /// A tag or release.
    case release
  }

  /// Where it was read.
  public let provenance: Provenance
  /// The service: `github-actions`, `gitlab-ci`, `jenkins` and so on.
  public let service: String
  /// What starts it.
  public var triggers: Set<Trigger>
  /// Its jobs, in the file's order.
  public var jobs: [Job]
  /// Actions, templates and libraries of others that it calls.
  public var references: [Reference]
  /// What cannot be seen from here, such as the contents of a shared library.
  public var hidden: [HiddenPart]
  /// Whether notifications go to the person whose change it is (not to a list or channel).
  public var notifiesAuthor: Bool
  /// Its stages in order, where the service has them.
  public var stages: [String] = []
  /// Whether it runs only as part of other definitions of the project.
  public var isFragment = false
  /// Files of the project that it runs as part of itself.
  public var localCalls: [LocalCall] = []
  /// The name by which other definitions call it, where that is not its path.
  public var calledAs: String?
  /// Triggers that the service's own settings may add, so that the file cannot rule them out.
  public var untoldTriggers: Set<Trigger> = []

  /// Makes a definition without jobs.
  public init(provenance: Provenance, service: String) {
    self.provenance = provenance
    self.service = service
    triggers = []
    jobs = []
    references = []
    hidden = []
    notifiesAuthor = false
  }
}

extension PipelineDefinition {
  /// One job of a pipeline.
  public struct Job: Sendable, Hashable, Codable {
    /// The job's name in the file.
    public let name: String
    /// The place of its definition.
    public let provenance: Provenance
    /// The stage it belongs to, where the service has stages.
    public var stage: String?
    /// The names of jobs (of the same file) that must succeed first.
    public var needs: [String]
    /// Whether every job of an earlier stage must succeed first.
    public var waitsForStages = false
    /// Stages all of whose jobs must succeed first, by name.
    public var needsStages: [String] = []
    /// What it does, in order.
    public var steps: [Step]
    /// The environment it deploys to, when it names one.
    public var environment: String?
    /// Whether a person must release it.
    public var isManual: Bool
    /// Whether its failure lets the pipeline go on.
    public var mayFail: Bool
    /// The container image it runs in, when it names one.
    public var image: ImageReference?
    /// The images of services that run beside it, such as a database made for the job alone.
    public var services: [String] = []
    /// Where it runs: a hosted or pooled machine, one of the team's own, or not said.
    public var runner: Runner

    /// Makes a job without steps.
    public init(name: String, provenance: Provenance) {
      self.name = name
      self.provenance = provenance
      needs = []
      steps = []
      isManual = false
      mayFail = false
      runner = .unstated
    }
  }

  /// Where a job runs.
  public enum Runner: String, Sendable, Hashable, Codable {
    /// A machine the service provides afresh for each job.
    case hosted
    /// A machine or pool of the team's own.
    case selfHosted
    /// The file does not say.
    case unstated
  }

  /// One thing a job does, classified by a table of commands and actions.
  public struct Step: Sendable, Hashable, Codable {
    /// The kinds of work it does; empty when it is not known.
    public let kinds: Set<StepKind>
    /// The line that decided the kinds.
    public let provenance: Provenance
    /// The command or action, shortened to 120 characters.
    public let text: String

    /// Makes a step.
    public init(kinds: Set<StepKind>, provenance: Provenance, text: String) {
      (self.kinds, self.provenance, self.text) = (kinds, provenance, text)
    }
  }

  /// A kind of work in a delivery pipeline.
  public enum StepKind: String, Sendable, Hashable, CaseIterable, Codable {
    case build, package, publish
    case unitTest, interfaceTest, uiTest, performanceTest, securityTest, anyTest
    case lint, staticAnalysis, securityScan, dependencyScan, licenseCheck, secretScan
    case coverage, testReport, qualityGate
    case imageBuild, imageScan, deploy, migrate, rollback, tag, release, notify, cache
    /// Reviews SQL or migrations before they run.
    case sqlReview
    /// Runs tests in another order each time.
    case randomOrder
  }

  /// Something of others that a pipeline calls.
  public struct Reference: Sendable, Hashable, Codable {
    /// The name, such as `actions/checkout@v4`.
    public let name: String
    /// Whether a digest or full commit pins it.
    public let isPinned: Bool
    /// Whether it is a shared pipeline of the organisation (template, library, reusable workflow),
    /// not a single action.
    public let isSharedPipeline: Bool
    /// The line that calls it.
    public let provenance: Provenance

    /// Makes a reference.
    public init(name: String, isPinned: Bool, isSharedPipeline: Bool, provenance: Provenance) {
      self.name = name
      self.isPinned = isPinned
      self.isSharedPipeline = isSharedPipeline
      self.provenance = provenance
    }
  }

  /// A file of the project that a pipeline runs as part of itself.
  public struct LocalCall: Sendable, Hashable, Codable {
    /// The file's path from the project's root, or the name by which a definition is called.
    public let path: String
    /// The place in `jobs` of the job that its steps belong to; nil when its jobs join the pipeline.
    public let job: Int?
    /// What stands for the file until it is found.
    public let hidden: HiddenPart
    /// The stage that joining jobs belong to, or that joining stages take the place of.
    public let stage: String?

    /// Makes a call.
    public init(path: String, job: Int?, hidden: HiddenPart, stage: String? = nil) {
      (self.path, self.job, self.hidden, self.stage) = (path, job, hidden, stage)
    }
  }

  /// A part of the pipeline that the file only names.
  public struct HiddenPart: Sendable, Hashable, Codable {
    /// The place that names it.
    public let provenance: Provenance
    /// What it is, in one phrase: `delegated to shared library Infrastructure@v2`.
    public let phrase: String
    /// What may lie in it.
    public let extent: Extent

    /// What a part that is not seen may hold.
    public enum Extent: String, Sendable, Hashable, Codable {
      /// Work that jobs do; a script can neither start a pipeline nor choose its machine.
      case steps
      /// Anything that a definition may say: jobs, triggers and machines too.
      case definition
    }

    /// Makes a hidden part.
    public init(provenance: Provenance, phrase: String, extent: Extent = .definition) {
      (self.provenance, self.phrase, self.extent) = (provenance, phrase, extent)
    }
  }
}
