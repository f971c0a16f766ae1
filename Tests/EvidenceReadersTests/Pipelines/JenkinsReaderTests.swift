import Evidence
import EvidenceReaders
import Testing

@Suite("Jenkinsfiles")
struct JenkinsReaderTests {
  static let path = "Jenkinsfile"
  static let server = "what starts it is set on the Jenkins server"

  static func pipeline(_ text: String) throws -> PipelineDefinition {
    let collection = try ReaderFixture.read(JenkinsReader(), text, path: path)
    return try #require(collection.pipelines.first)
  }

  static let declarative = """
    #!/usr/bin/env groovy
    // sh 'mvn deploy'
    pipeline {
      agent { docker { image 'maven:3.9' } }
      triggers { cron('H 4 * * 1-5')
                 pollSCM('H/5 * * * *') }
      environment { NAME = "x ${env.A ? "y" : 'z'}" }
      stages {
        stage('Build') { steps { sh 'mvn -B compile' } }
        stage("Checks") {
          parallel {
            stage('Unit tests') {
              steps {
                sh '''
                  echo start
                  make test
                '''
              }
              post { always { junit 'target/*.xml' } }
            }
            stage('Analysis') {
              agent { label 'sonar' }
              steps {
                withSonarQubeEnv('main') { sh "mvn sonar:sonar" }
                waitForQualityGate abortPipeline: true
              }
            }
          }
        }
        stage('Approve') { steps { input message: 'Ship?', ok: 'Yes' } }
        stage('Deploy') {
          when { branch 'main' }
          steps { sh(script: "kubectl apply -f k8s/${params.ENV}", returnStdout: true) }
        }
      }
      post {
        failure { emailext subject: 'broken', recipientProviders: [culprits(), developers()] }
      }
    }
    """

  @Test("reads a declarative pipeline")
  func readsDeclarative() throws {
    let pipeline = try Self.pipeline(Self.declarative)
    #expect(
      pipeline.jobs.map(\.name) == [
        "Build", "Unit tests", "Analysis", "Approve", "Deploy", "post",
      ])
    #expect(
      pipeline.jobs.map(\.needs) == [
        [], ["Build"], ["Build"], ["Build", "Unit tests", "Analysis"],
        ["Build", "Unit tests", "Analysis", "Approve"],
        ["Build", "Unit tests", "Analysis", "Approve", "Deploy"],
      ])
    #expect(
      pipeline.jobs.map { $0.steps.map(\.kinds) } == [
        [[.build]], [[.unitTest], [.testReport]],
        [[.staticAnalysis], [.staticAnalysis], [.qualityGate]], [], [[.deploy]], [[.notify]],
      ])
    #expect(pipeline.jobs[1].steps[0].provenance == Provenance(path: Self.path, line: 16))
    #expect(pipeline.jobs[2].runner == .selfHosted)
    #expect(pipeline.jobs[0].image?.name == "maven:3.9")
    #expect(pipeline.jobs[3].isManual)
    #expect(pipeline.triggers == [.schedule, .push])
    #expect(pipeline.notifiesAuthor)
    #expect(pipeline.hidden.isEmpty)
  }

  @Test("reads a scripted pipeline with methods of its own")
  func readsScripted() throws {
    let pipeline = try Self.pipeline(
      """
      properties([pipelineTriggers([githubPush()])])
      def ship(String where) { sh "helm upgrade app ./chart -n ${where}" }
      node('linux') {
        checkout scm
        stage('Test') {
          try { sh 'go test ./...' } finally { junit '*.xml' }
        }
        parallel a: { stage('A') { sh 'make lint' } }, 'b c': { sh 'trivy fs .' }
        if (env.BRANCH_NAME == 'main') {
          stage('Ship') { ship('prod') }
        }
        docker.image('golang:1.23').inside { sh 'go vet ./...' }
      }
      """)
    #expect(pipeline.jobs.map(\.name) == ["Test", "A", "pipeline", "Ship", "pipeline"])
    #expect(
      pipeline.jobs.map { $0.steps.map(\.kinds) } == [
        [[.unitTest], [.testReport]], [[.lint]], [[.dependencyScan, .securityScan]], [[.deploy]],
        [[.staticAnalysis]],
      ])
    #expect(pipeline.jobs[0].runner == .selfHosted)
    #expect(pipeline.triggers == [.push])
    #expect(pipeline.hidden.isEmpty)
  }

  struct Delegation: Sendable, CustomTestStringConvertible {
    let text: String
    let phrases: [String]
    var testDescription: String { text }
  }

  @Test(
    "says what is delegated",
    arguments: [
      Delegation(
        text:
          "buildPlugin(useContainerAgent: true, configurations: [[platform: 'linux', jdk: 21]])",
        phrases: ["delegated to step buildPlugin, which this file does not define"]),
      Delegation(
        text: """
          @Library("Infrastructure@v2") _
          withPipeline("java", "product", "component") {
            enableSlackNotifications('#x')
            afterSuccess('build') { sh 'echo done' }
          }
          """,
        phrases: [
          "delegated to shared library Infrastructure@v2",
          "delegated to step withPipeline, which this file does not define",
          "delegated to step enableSlackNotifications, which this file does not define",
          "delegated to step afterSuccess, which this file does not define",
        ]),
      Delegation(
        text: "library identifier: 'lib@main', retriever: modernSCM([$class: 'GitSCMSource'])",
        phrases: ["delegated to shared library lib@main"]),
    ])
  func namesLibraries(row: Delegation) throws {
    let pipeline = try Self.pipeline(row.text)
    #expect(pipeline.hidden.map(\.phrase) == row.phrases + [Self.server])
  }

  @Test("knows shared libraries as shared pipelines")
  func refersToLibraries() throws {
    let commit = "0123456789abcdef0123456789abcdef01234567"
    let pipeline = try Self.pipeline("@Library(['a@main', 'b@\(commit)']) _\n")
    #expect(pipeline.references.map(\.isPinned) == [false, true])
    #expect(pipeline.references.allSatisfy { $0.isSharedPipeline })
  }

  @Test("methods that call each other end")
  func survivesRecursion() throws {
    let pipeline = try Self.pipeline(
      "def a() { b(); b() }\ndef b() { a(); a() }\nnode { a(); sh 'go build' }\n")
    #expect(!pipeline.jobs.isEmpty)
  }

  @Test(
    "refuses what does not end or nests too deep",
    arguments: [
      ("pipeline {\n  sh 'x\n}", "Jenkinsfile:2:1: error: the input ends inside a text"),
      ("/* x", "Jenkinsfile:1:1: error: the input ends inside a comment"),
      (" \n", "Jenkinsfile: error: is empty"),
    ])
  func refuses(text: String, message: String) {
    #expect(ReaderFixture.refusal(JenkinsReader(), text, path: Self.path) == message)
  }

  @Test("refuses endless nesting")
  func refusesDepth() {
    let text = String(repeating: "a { ", count: 5000)
    #expect(ReaderFixture.refusal(JenkinsReader(), text, path: Self.path) != nil)
  }

  @Test("survives any piece of a pipeline")
  func survivesPieces() {
    let scalars = Array(Self.declarative)
    for end in stride(from: 0, to: scalars.count, by: 7) {
      _ = ReaderFixture.refusal(JenkinsReader(), String(scalars[..<end]), path: Self.path)
      _ = ReaderFixture.refusal(JenkinsReader(), String(scalars[end...]), path: Self.path)
    }
  }
}
