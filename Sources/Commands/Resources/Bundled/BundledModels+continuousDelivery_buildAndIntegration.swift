// Made by scripts/embed-models from models/continuous-delivery/build-and-integration.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let continuousDelivery_buildAndIntegration = ###"""
id: BCI
title: { en: Build and continuous integration, zh: 构建与持续集成 }
clause: "5.2"
assessed: true
items:
  - id: BCI-BP
    title: { en: Build practice, zh: 构建实践 }
    practices:
      - id: BCI-BP-BM
        title: { en: Build method, zh: 构建方式 }
        clause: "5.2.1.1"
        floor:
          en: Builds are put together by hand.
          zh: 构建靠人工逐步完成。
        criteria:
          - id: BCI-BP-BM.L2.1
            level: 2
            text:
              en: Versioned scripts build the software from start to end without manual steps.
              zh: 构建由纳入版本管理的脚本自动完成，过程中无需人工操作。
            ask:
              en: Can any version be built by running a script from the repository, without manual steps?
              zh: 是否只需运行仓库中的脚本，就能构建任一版本，无需人工操作？
            improve:
              en: Write the build steps into a script beside the code and let the pipeline call that script.
              zh: 把构建步骤写成脚本，与代码放在一起，由流水线直接调用。
            evidence:
              - id: BCI-BP-BM-L2-1
                kind: screenshot
                en: "Layout of the repository of build scripts"
                zh: "构建脚本仓库目录结构"
              - id: BCI-BP-BM-L2-2
                kind: demonstration
                en: "Build of a given version from versioned scripts"
                zh: "用纳入版本管理的脚本构建指定版本"
            references:
              - { framework: dora, id: continuous-integration }
              - { framework: dsomm, id: "Defined build process" }
            proves: build.scripted && (ci.steps.build > 0 || ci.steps.package > 0 || ci.steps.image_build > 0)
            cost: 3
            verify: 1
          - id: BCI-BP-BM.L3.1
            level: 3
            text:
              en: "Build scripts are well structured, modules share common parts instead of copying them, and a named owner keeps these in one place."
              zh: "构建脚本结构清晰，各模块复用公共部分而非各自复制，公共部分由指定负责人集中维护。"
            ask:
              en: "Do modules take their build steps from shared parts that a named owner maintains?"
              zh: "各模块的构建步骤是否来自由指定负责人维护的公共部分？"
            improve:
              en: "Move steps that two modules repeat into one shared template, and name its owner as required reviewer."
              zh: "把两个模块重复的步骤抽成公共模板，并指定负责人作为必需的评审人。"
            evidence:
              - id: BCI-BP-BM-L3-1
                kind: document
                en: "Rules for modules and interfaces, list of shared libraries"
                zh: "模块与接口规范、公共库清单"
            cost: 5
            verify: 2
            note:
              en: "Calls of shared pipelines can be counted in the files, but not whether builds rest on them."
              zh: "文件中可统计共享流水线的引用次数，但看不出构建是否真正以其为基础。"
          - id: BCI-BP-BM.L4.1
            level: 4
            text:
              en: "Every team can use building as a service, and composes its process on screen from scans, tests and security checks."
              zh: "所有团队都能以服务方式使用构建能力，并按场景在界面上编排扫描、测试和安全检查等环节。"
            ask:
              en: "Can every team obtain builds from a service and compose its own process on screen?"
              zh: "各团队能否通过构建服务完成构建，并在界面上编排自己的构建过程？"
            improve:
              en: "Offer scanning, testing and packaging as ready-made parts of one build service, and invite two teams first."
              zh: "把扫描、测试、打包做成构建服务的可选环节，先邀请两个团队使用。"
            evidence:
              - id: BCI-BP-BM-L4-1
                kind: document
                en: "Architecture of the build service"
                zh: "构建服务架构"
              - id: BCI-BP-BM-L4-2
                kind: document
                en: "User guide of the build service"
                zh: "构建服务使用手册"
              - id: BCI-BP-BM-L4-3
                kind: demonstration
                en: "Composing a build process on screen"
                zh: "在界面上编排构建过程"
            cost: 13
            verify: 3
          - id: BCI-BP-BM.L5.1
            level: 5
            text:
              en: >-
                The build platform and its ease of use get better all the time, on the strength of user
                feedback.
              zh: 依据用户反馈，持续改进构建平台及其易用性。
            ask:
              en: "Has users' feedback changed the build platform within the last half-year?"
              zh: "最近半年，构建平台是否根据用户反馈做过改进？"
            improve:
              en: Ask users each quarter what slows them down, and ship the most wanted change.
              zh: 每季度收集用户的痛点，并落实呼声最高的一项改进。
            trend: true
            cost: 5
            verify: 3

      - id: BCI-BP-BE
        title: { en: Build environment, zh: 构建环境 }
        clause: "5.2.1.2"
        floor:
          en: Builds run on developers' own machines.
          zh: 构建在开发人员自己的机器上进行。
        criteria:
          - id: BCI-BP-BE.L2.1
            level: 2
            text:
              en: Builds run on a build server of their own, which different kinds of jobs may share.
              zh: 构建在专门的构建服务器上进行，各类任务可共用该服务器。
            ask:
              en: Do the builds you hand on run on a build server rather than on a developer's machine?
              zh: 对外交付的构建是否都在构建服务器上完成，而不是在开发人员的机器上？
            improve:
              en: Set up one build server and accept only its results for testing and release.
              zh: 搭建一台构建服务器，测试和发布只采用它的产物。
            proves: >-
              run.count > 0 && ci.runners.hosted && !ci.runners.self_hosted && (ci.steps.build > 0 ||
              ci.steps.package > 0 || ci.steps.image_build > 0)
            cost: 3
            verify: 1
          - id: BCI-BP-BE.L3.1
            level: 3
            text:
              en: "Build machines follow one standard for operating system, tools and settings, and form a pool of their own."
              zh: "构建机的操作系统、工具和设置遵循统一标准，并组成专用资源池。"
            ask:
              en: "Do all build machines follow one standard, and are they a pool apart from other machines?"
              zh: "所有构建机是否遵循统一标准，并与其他机器分开组成资源池？"
            improve:
              en: "Describe the build machine as an image, and let every build run on machines made from it."
              zh: "把构建机做成镜像，所有构建都在由该镜像创建的机器上运行。"
            evidence:
              - id: BCI-BP-BE-L3-1
                kind: document
                en: "Configuration list: operating system, middleware, tools"
                zh: "配置清单（操作系统、中间件、工具）"
              - id: BCI-BP-BE-L3-2
                kind: document
                en: "Rules for managing build machines"
                zh: "构建环境管理规范"
              - id: BCI-BP-BE-L3-3
                kind: demonstration
                en: "Setting up build machines in bulk"
                zh: "批量创建构建环境"
              - id: BCI-BP-BE-L3-4
                kind: screenshot
                en: "Use of the resource pool and its history"
                zh: "资源池使用情况及历史"
            min_basis: corroborated
            references:
              - { framework: dsomm, id: "Building and testing of artifacts in virtual environments" }
            cost: 5
            verify: 2
            note:
              en: "Pinned tools and images show one project; the standard for all machines has to be shown."
              zh: "固定的工具和镜像只反映单个项目，面向全部机器的标准仍需另行说明。"
          - id: BCI-BP-BE.L4.1
            level: 4
            text:
              en: Build capacity grows with demand and is given back automatically.
              zh: 构建资源随需求自动扩充，用后自动回收。
            ask:
              en: Are build machines added when work waits and released when it is done?
              zh: 任务排队时能否自动增加构建机器，完成后自动释放？
            improve:
              en: Run builds in short-lived containers on a cluster that scales with the queue.
              zh: 让构建在按队列伸缩的集群中以临时容器运行。
            evidence:
              - id: BCI-BP-BE-L4-1
                kind: demonstration
                en: "Growing and shrinking of the pool, and its monitoring"
                zh: "资源池弹性伸缩与监控"
            references:
              - { framework: dora, id: flexible-infrastructure }
            proves: run.count > 0 && ci.steps.build > 0 && ci.runners.hosted && !ci.runners.self_hosted
            cost: 8
            verify: 3
            note:
              en: "Machines of a hosted service are made for each job and given back; a pool of one's own has to be shown."
              zh: "托管服务的构建机按任务创建、用后回收；自建资源池需另行说明。"
          - id: BCI-BP-BE.L5.1
            level: 5
            text:
              en: The build environment is tuned continually to make builds faster.
              zh: 持续优化构建环境，不断提升构建性能。
            ask:
              en: "Has a change to the build environment made builds measurably faster within the last half-year?"
              zh: "最近半年，是否有环境调整让构建提速，并有数据可查？"
            improve:
              en: Chart build times, and remove the greatest cause of waiting every quarter.
              zh: 绘制构建时长趋势，每季度消除最主要的等待原因。
            trend: true
            cost: 5
            verify: 2

      - id: BCI-BP-BP
        title: { en: Build plan, zh: 构建计划 }
        clause: "5.2.1.3"
        floor:
          en: Builds happen at irregular times.
          zh: 构建没有固定计划，时间不定。
        # Level 5 repeats the level-5 cell of the row above (build environment).
        note:
          en: At level 5 the standard repeats the demand on the build environment and adds none of its own.
          zh: 五级的表述与构建环境相同，标准未单独提出要求。
        criteria:
          - id: BCI-BP-BP.L2.1
            level: 2
            text:
              en: A scheduled build runs automatically every day.
              zh: 每天按计划自动执行构建。
            ask:
              en: Does a build start by itself on every working day?
              zh: 是否每个工作日都会自动启动构建？
            improve:
              en: Add a nightly schedule to the pipeline and look at its result each morning.
              zh: 为流水线设置每晚定时触发，每天早上查看结果。
            evidence:
              - id: BCI-BP-BP-L2-1
                kind: demonstration
                en: "Builds by schedule and by purpose"
                zh: "定时构建与各类构建"
            proves: >-
              run.scheduled.working_days.ratio >= params.daily_build_share && ci.triggers.schedule
              && (ci.steps.build > 0 || ci.steps.package > 0 || ci.steps.image_build > 0)
            refutes: run.count > 0 && run.scheduled.working_days.ratio == 0.0 && !ci.triggers.schedule
            cost: 1
            verify: 1
            note:
              en: "An export may hold only the latest runs, so gaps disprove nothing; no schedule and no scheduled run do."
              zh: "导出的可能只是最近的运行，因此缺口不能作为反证；既无定时触发、也无定时运行才算。"
          - id: BCI-BP-BP.L2.2
            level: 2
            text:
              en: Builds are told apart by purpose, such as test and release builds.
              zh: 按用途区分构建类型，例如测试构建和发布构建。
            ask:
              en: "Do you tell builds apart by purpose, at least test builds from release builds?"
              zh: "是否按用途区分构建类型，至少区分测试构建与发布构建？"
            improve:
              en: Define separate test and release builds with their own triggers and settings.
              zh: 分别定义测试构建和发布构建，各有触发条件和配置。
            proves: ci.on_change.build && ci.triggers.release && (ci.steps.publish > 0 || ci.steps.release > 0)
            cost: 2
            verify: 1
          - id: BCI-BP-BP.L3.1
            level: 3
            text:
              en: Builds run on a schedule and also on every commit.
              zh: 除定时构建外，每次提交也触发构建。
            ask:
              en: Does every commit start a build in addition to the scheduled ones?
              zh: 除定时构建外，是否每次提交都会触发构建？
            improve:
              en: Let every push start the build, and keep the nightly run.
              zh: 设置每次推送触发构建，同时保留每晚的定时构建。
            evidence:
              - id: BCI-BP-BP-L3-1
                kind: demonstration
                en: "One commit with its build and feedback"
                zh: "一次提交触发构建并得到反馈"
            references:
              - { framework: dora, id: continuous-integration }
            proves: >-
              run.scheduled.working_days.ratio >= params.daily_build_share && run.commits.ratio >=
              params.commit_build_share && ci.on_change.build
            refutes: run.count > 0 && run.scheduled.working_days.ratio == 0.0 && !ci.triggers.schedule
            cost: 2
            verify: 1
            note:
              en: "One run may build several commits of a push, so a low share of built commits disproves nothing."
              zh: "一次推送的多个提交可能只触发一次运行，因此提交构建占比低不能作为反证。"
          - id: BCI-BP-BP.L3.2
            level: 3
            text:
              en: Build plan and rules are written down and known to all involved.
              zh: 构建计划与规则形成文档，相关人员均可查阅。
            ask:
              en: "Are the rules on triggers, kinds of build, notices and failures written down where everyone involved can read them?"
              zh: "触发方式、构建类型、通知和异常处理的规则是否已成文，且相关人员都能查阅？"
            improve:
              en: Write one page on triggers, build kinds, notices and failures, and link it from the project.
              zh: 用一页文档写明触发、类型、通知和异常处理，并在项目中附上链接。
            evidence:
              - id: BCI-BP-BP-L3-2
                kind: document
                en: "Build plan: triggers, types, notification, exceptions"
                zh: "构建计划（触发方式、类型、通知、异常处理）"
            min_basis: corroborated
            cost: 1
            verify: 2
          - id: BCI-BP-BP.L4.1
            level: 4
            text:
              en: Each team sets up its own build plan as it needs.
              zh: 各团队可按需自行制定构建计划。
            ask:
              en: Can a team change its build plan itself, at any time?
              zh: 团队能否随时自行调整构建计划？
            improve:
              en: Move triggers and schedules into each team's repository, where the team may change them.
              zh: 把触发和定时设置放进各团队自己的仓库，由团队自行修改。
            cost: 3
            verify: 2

      - id: BCI-BP-BR
        title: { en: Build responsibility, zh: 构建职责 }
        clause: "5.2.1.4"
        floor:
          en: Nobody is in charge of builds.
          zh: 构建无人负责。
        criteria:
          - id: BCI-BP-BR.L2.1
            level: 2
            text:
              en: A named person looks after build tools, environment and plan, and rights are controlled.
              zh: 由指定人员维护构建工具、环境和计划，并控制操作权限。
            ask:
              en: "Is a named person responsible for build tools, environment and plan, and can only authorised people change them?"
              zh: "构建工具、环境和计划是否有指定负责人，且只有授权人员才能修改？"
            improve:
              en: Name a person for builds and limit the right to change their setup.
              zh: 指定构建负责人，并限制可修改构建配置的人员。
            cost: 2
            verify: 2
          - id: BCI-BP-BR.L3.1
            level: 3
            text:
              en: A dedicated team with divided duties is in charge of builds.
              zh: 由分工明确的专门团队负责构建。
            ask:
              en: "Is a dedicated team with divided duties in charge of builds?"
              zh: "是否有专门团队负责构建，且分工明确？"
            improve:
              en: Bring build specialists together in one team and write down who does what.
              zh: 组建构建团队，写明每位成员的职责。
            evidence:
              - id: BCI-BP-BR-L3-1
                kind: document
                en: "Goals and plan of the build team"
                zh: "构建团队目标与计划"
            cost: 5
            verify: 2
          - id: BCI-BP-BR.L4.1
            level: 4
            text:
              en: Teams serve themselves, and each has a contact who starts builds as needed.
              zh: 团队自助使用构建能力，由团队接口人按需发起构建。
            ask:
              en: Can the team's own contact start builds without asking a build team?
              zh: 团队接口人能否自行发起构建，无需求助构建团队？
            improve:
              en: Name a contact in each team and give that person the right to start builds.
              zh: 在每个团队指定接口人，并授予其发起构建的权限。
            references:
              - { framework: dora, id: empowering-teams-to-choose-tools }
            cost: 3
            verify: 2
            supersedes: [BCI-BP-BR.L3.1]
          - id: BCI-BP-BR.L5.1
            level: 5
            text:
              en: Everyone in the team can start builds and gets feedback quickly.
              zh: 团队每位成员都能发起构建，并迅速得到反馈。
            ask:
              en: "Can everyone in the team start a build and get its result within minutes?"
              zh: "是否每位成员都能发起构建，并在数分钟内得到结果？"
            improve:
              en: Give all team members the right to start builds and send results straight to the starter.
              zh: 向全体成员开放构建权限，并把结果直接发给发起人。
            cost: 2
            verify: 2

  - id: BCI-CI
    title: { en: Continuous integration, zh: 持续集成 }
    practices:
      - id: BCI-CI-IS
        title: { en: Integration service, zh: 集成服务 }
        clause: "5.2.2.1"
        floor:
          en: There is no integration service.
          zh: 没有持续集成服务。
        criteria:
          - id: BCI-CI-IS.L2.1
            level: 2
            text:
              en: The team integrates through one common CI service.
              zh: 团队使用统一的持续集成服务。
            ask:
              en: Does all of the team's code go through the same CI service?
              zh: 团队的全部代码是否都经过同一个持续集成服务？
            improve:
              en: Choose one CI service and move the remaining projects to it.
              zh: 选定一个持续集成服务，把其余项目迁移过来。
            refutes: ci.present == false && run.count == 0
            cost: 3
            verify: 1
            note:
              en: One project's records cannot show that all code of the team uses the same service.
              zh: 单个项目的记录不能说明团队全部代码都使用同一服务。
          - id: BCI-CI-IS.L3.1
            level: 3
            text:
              en: A dedicated team runs the CI service and develops it further.
              zh: 由专门团队运营并持续完善持续集成服务。
            ask:
              en: "Does a dedicated team run the CI service and develop it further?"
              zh: "持续集成服务是否由专门团队运营并持续改进？"
            improve:
              en: Form a small CI team with its own backlog of improvements.
              zh: 成立小规模的持续集成团队，建立专属改进清单。
            cost: 5
            verify: 2
          - id: BCI-CI-IS.L4.1
            level: 4
            text:
              en: "Teams set up and use CI by themselves; its jobs wait in a queue with managed resources and priorities."
              zh: "各团队自助配置和使用持续集成，任务按受控的资源与优先级排队。"
            ask:
              en: "Can a team set up CI without help, and do urgent jobs overtake others in the queue?"
              zh: "团队能否自助配置持续集成，紧急任务能否优先执行？"
            improve:
              en: "Let teams create jobs from a template, and give release jobs a priority of their own."
              zh: "让团队用模板自行创建任务，并为发布任务设置单独的优先级。"
            evidence:
              - id: BCI-CI-IS-L4-1
                kind: screenshot
                en: "Functions of the integration service"
                zh: "集成服务功能"
              - id: BCI-CI-IS-L4-2
                kind: screenshot
                en: "Figures of its use"
                zh: "使用数据"
            cost: 8
            verify: 3
          - id: BCI-CI-IS.L5.1
            level: 5
            text:
              en: Continual work on CI visibly raises how well the whole organisation delivers.
              zh: 持续改进集成服务，切实提升整个组织的交付能力。
            ask:
              en: "Can you show a delivery figure of the whole organisation that work on CI has improved?"
              zh: "能否举出因改进持续集成而变好的组织级交付指标？"
            improve:
              en: Pick two delivery figures, follow them quarterly and choose CI improvements by them.
              zh: 选定两项交付指标按季跟踪，据此确定集成服务的改进项。
            references:
              - { framework: iso33020, id: "PA 5.1" }
            trend: true
            cost: 5
            verify: 3

      - id: BCI-CI-IF
        title: { en: Integration frequency, zh: 集成频率 }
        clause: "5.2.2.2"
        floor:
          en: Work is brought together once in weeks or months.
          zh: 数周乃至数月才集成一次。
        # Level 5 repeats L4.2 and gives no criterion.
        criteria:
          - id: BCI-CI-IF.L2.1
            level: 2
            text:
              en: The team brings its work together regularly, at least every two weeks.
              zh: 团队定期集成，间隔不超过两周。
            ask:
              en: "Does the whole team integrate at fixed times, at least every two weeks?"
              zh: "全团队是否在固定时间集成，且至少每两周一次？"
            improve:
              en: Fix a weekly time by which everyone merges unfinished branches in small, safe parts.
              zh: 约定每周固定时间，让每个人把分支分批合入。
            proves: repo.integration.delay.p80_hours <= params.integration_delay_hours_l2
            refutes: repo.integration.delay.p50_hours > params.integration_delay_hours_l2
            cost: 2
            verify: 1
          - id: BCI-CI-IF.L3.1
            level: 3
            text:
              en: Each developer brings work into trunk at least once a day.
              zh: 每位开发人员每天至少向主干集成一次。
            ask:
              en: Does every developer integrate into trunk on each day of coding?
              zh: 每位开发人员是否在有编码工作的每一天都向主干集成？
            improve:
              en: Cut tasks to less than a day's work and merge before going home.
              zh: 把任务拆到一天以内，下班前合入主干。
            evidence:
              - id: BCI-CI-IF-L3-1
                kind: demonstration
                en: "Commit, build and self-test on a branch, then trunk, with times"
                zh: "提交、特性分支构建与自测、合入主干的过程及用时"
            references:
              - { framework: dora, id: trunk-based-development }
              - { framework: dora, id: continuous-integration }
            rule: repo.integration.developer_days.ratio >= params.daily_integration_share
            cost: 5
            verify: 1
          - id: BCI-CI-IF.L4.1
            level: 4
            text:
              en: Developers integrate into trunk whenever needed, several times a day.
              zh: 开发人员可随时向主干集成，每天多次。
            ask:
              en: "Does each developer usually integrate into trunk several times a day, whenever it is needed?"
              zh: "每位开发人员通常每天能按需向主干集成多次吗？"
            improve:
              en: Hide unfinished work behind switches, and merge every step that passes the tests.
              zh: 用开关隐藏未完成的功能，每通过一步测试就合入主干。
            evidence:
              - id: BCI-CI-IF-L4-1
                kind: demonstration
                en: "Several integrations of one day, with times"
                zh: "同一天内多次集成的过程及用时"
            references:
              - { framework: dora, id: trunk-based-development }
            refutes: repo.integration.per_developer_day < params.integrations_per_day
            cost: 5
            verify: 1
            supersedes: [BCI-CI-IF.L3.1]
            note:
              en: >-
                The fact counts only days with an integration, and one push may hold many commits; it
                can disprove only.
              zh: 该事实只计有集成的日子，且一次推送可含多个提交，因此只能用于证伪。
          - id: BCI-CI-IF.L4.2
            level: 4
            text:
              en: Any change to code, configuration or environment starts the whole CI process.
              zh: 代码、配置或环境的任何变更都会触发完整的持续集成流程。
            ask:
              en: Do changes to configuration and environments start the same full process as code?
              zh: 配置和环境变更是否与代码变更一样触发完整流程？
            improve:
              en: >-
                Put configuration and environment files under version control and remove path filters
                from triggers.
              zh: 将配置和环境文件纳入版本管理，并去掉触发条件中的路径过滤。
            cost: 5
            verify: 2
            note:
              en: "A run for every commit does not show that changes of environments start one too; one run may build several commits."
              zh: "每次提交都有运行并不说明环境变更也会触发；一次运行也可能构建多次提交。"

      - id: BCI-CI-IM
        title: { en: Integration method, zh: 集成方式 }
        clause: "5.2.2.3"
        floor:
          en: Integration is a separate phase late in the project.
          zh: 集成是项目后期的独立阶段。
        criteria:
          - id: BCI-CI-IM.L2.1
            level: 2
            text:
              en: Some branches are built automatically several times a day, on a schedule at least.
              zh: 部分分支每天自动构建多次，至少按计划进行。
            ask:
              en: "Are some branches built automatically several times a day?"
              zh: "是否有分支每天自动构建多次？"
            improve:
              en: Schedule the pipeline of the main branches every few hours.
              zh: 为主要分支设置每隔几小时运行一次的流水线。
            cost: 2
            verify: 1
          - id: BCI-CI-IM.L3.1
            level: 3
            text:
              en: Every commit starts a build automatically.
              zh: 每次提交都自动触发构建。
            ask:
              en: Does every commit start a build without anyone's doing?
              zh: 是否每次提交都会自动触发构建？
            improve:
              en: Let the pipeline run on every push and every merge request.
              zh: 让流水线在每次推送和每个合并请求时运行。
            evidence:
              - id: BCI-CI-IM-L3-1
                kind: demonstration
                en: "One commit that starts a build"
                zh: "提交自动触发构建"
            references:
              - { framework: dora, id: continuous-integration }
              - { framework: scorecard, id: CI-Tests }
            proves: run.commits.ratio >= params.commit_build_share && ci.on_change.build
            cost: 2
            verify: 1
            supersedes: [BCI-CI-IM.L2.1]
            note:
              en: "One run may build several commits of a push, so a low share of built commits disproves nothing."
              zh: "一次推送的多个提交可能只触发一次运行，因此提交构建占比低不能作为反证。"
          - id: BCI-CI-IM.L3.2
            level: 3
            text:
              en: >-
                Build problems are analysed automatically and sent to the person who caused them, not to
                a list.
              zh: 构建问题自动分析，并直接通知责任人，而非群发邮件。
            ask:
              en: "When a build breaks, is its cause analysed automatically and sent to the very person who caused it?"
              zh: "构建失败时，系统是否自动分析原因并直接通知责任人？"
            improve:
              en: Address failure messages to the author of the change, with the failed step and its log.
              zh: 失败消息直接发给变更作者，并附上失败步骤和日志。
            evidence:
              - id: BCI-CI-IM-L3-2
                kind: screenshot
                en: "Notification sent to the person concerned"
                zh: "定向通知责任人"
            min_basis: corroborated
            cost: 3
            verify: 2
            note:
              en: Files can show that authors are notified, but not that problems are analysed.
              zh: 文件可显示通知了作者，但看不出是否自动分析问题。
          - id: BCI-CI-IM.L4.1
            level: 4
            text:
              en: Every commit build also runs automated tests and static checks.
              zh: 每次提交构建同时触发自动化测试和静态检查。
            ask:
              en: Do tests and static checks run with every commit build?
              zh: 每次提交构建是否都执行测试和静态检查？
            improve:
              en: Add unit tests and static analysis to the pipeline that runs on every push.
              zh: 在每次推送的流水线中加入单元测试和静态分析。
            evidence:
              - id: BCI-CI-IM-L4-1
                kind: document
                en: "Framework of continuous integration"
                zh: "持续集成框架说明"
              - id: BCI-CI-IM-L4-2
                kind: screenshot
                en: "Tests and scan of one run"
                zh: "一次集成中的测试与扫描结果"
            references:
              - { framework: dora, id: test-automation }
              - { framework: scorecard, id: CI-Tests }
              - { framework: scorecard, id: SAST }
            proves: >-
              run.commits.ratio >= params.commit_build_share && ci.on_change.build &&
              ci.on_change.test && ci.on_change.analysis
            cost: 3
            verify: 1
          - id: BCI-CI-IM.L4.2
            level: 4
            text:
              en: Problems found by tests are filed in the change system automatically.
              zh: 测试发现的问题自动登记到变更管理系统。
            ask:
              en: Does a failed test open an item in your tracker by itself?
              zh: 测试失败后是否会自动在变更管理系统中建单？
            improve:
              en: Let the pipeline open a work item with log and commit when a trunk test fails.
              zh: 主干测试失败时，由流水线自动建单并附日志和提交。
            evidence:
              - id: BCI-CI-IM-L4-3
                kind: screenshot
                en: "Issue filed automatically"
                zh: "自动创建的问题单"
            references:
              - { framework: dsomm, id: "Integration of vulnerability issues into the development process" }
            cost: 3
            verify: 2
            note:
              en: Items filed by bots can be counted, but may stem from other tools.
              zh: 可统计机器人登记的工作项，但它们可能来自其他工具。
          - id: BCI-CI-IM.L4.3
            level: 4
            text:
              en: Failed tests keep a change out of trunk, without exception.
              zh: 测试结果是主干质量的硬门禁，未通过的变更不得合入。
            ask:
              en: "Is a change whose tests failed kept out of trunk, without exception?"
              zh: "测试未通过的变更是否一律无法进入主干？"
            improve:
              en: Make the test job a required check of trunk and allow no bypass.
              zh: 把测试作业设为主干的必需检查，不允许绕过。
            evidence:
              - id: BCI-CI-IM-L4-4
                kind: document
                en: "Quality gates of each step"
                zh: "各步骤的质量门禁"
              - id: BCI-CI-IM-L4-5
                kind: demonstration
                en: "A gate that stops a bad change"
                zh: "门禁拦截不合格变更"
            references:
              - { framework: dsomm, id: "Require status checks to pass" }
              - { framework: scorecard, id: Branch-Protection }
            refutes: protection.checks == 0 && merge.checked.ratio < 1.0
            cost: 3
            verify: 1
            note:
              en: A required check may be something other than a test, so exports alone cannot prove this.
              zh: 必需检查未必是测试，因此仅凭导出数据无法证明。
          - id: BCI-CI-IM.L5.1
            level: 5
            text:
              en: Integration and automated tests are arranged in tiers by module and stage.
              zh: 持续集成与自动化测试按模块和阶段分级实施。
            ask:
              en: "Are integration and automated tests arranged in tiers by module and stage?"
              zh: "集成与自动化测试是否按模块和阶段分级？"
            improve:
              en: Run quick module tests on each push and broader tests at later stages.
              zh: 每次推送先跑快速的模块测试，后续阶段再跑范围更大的测试。
            cost: 8
            verify: 2

      - id: BCI-CI-FP
        title: { en: Feedback period, zh: 反馈周期 }
        clause: "5.2.2.4"
        floor:
          en: Merging is painful and trunk stays unusable for long.
          zh: 合并困难，主干长期不可用。
        criteria:
          - id: BCI-CI-FP.L2.1
            level: 2
            text:
              en: Broken integrations are found and repaired, even if that takes half a day or more.
              zh: 集成问题能被发现并修复，即使需要半天或更长时间。
            ask:
              en: "Is every broken integration found and repaired, even if it takes a day?"
              zh: "每次集成问题是否都会被发现并修复，哪怕需要一天？"
            improve:
              en: Announce every broken build at once and agree that mending it comes first.
              zh: 构建一失败立即通报，并约定优先修复。
            proves: run.feedback.p50_minutes <= params.feedback_minutes_l2
            cost: 2
            verify: 1
          - id: BCI-CI-FP.L3.1
            level: 3
            text:
              en: A broken integration is found and repaired within a few hours.
              zh: 集成问题在数小时内发现并修复。
            ask:
              en: "Are broken integrations found and repaired within a few hours?"
              zh: "集成问题能否在数小时内发现并修复？"
            improve:
              en: Undo a breaking change if no repair is ready within two hours.
              zh: 两小时内无法修复的问题变更，先行回退。
            evidence:
              - id: BCI-CI-FP-L3-1
                kind: screenshot
                en: "Times of red and green builds"
                zh: "构建失败与恢复的时间"
            references:
              - { framework: dora, id: continuous-integration }
            rule: >-
              run.feedback.p50_minutes <= params.feedback_minutes_l3 && run.feedback.p90_minutes <=
              params.feedback_p90_minutes_l3
            cost: 3
            verify: 1
          - id: BCI-CI-FP.L4.1
            level: 4
            text:
              en: A broken integration is found and repaired within 30 minutes.
              zh: 集成问题在 30 分钟内发现并修复。
            ask:
              en: "Are broken integrations found and repaired within 30 minutes?"
              zh: "集成问题能否在 30 分钟内发现并修复？"
            improve:
              en: Bring the pipeline under ten minutes and undo a breaking change right away.
              zh: 把流水线时长压到十分钟内，出现问题立即回退变更。
            evidence:
              - id: BCI-CI-FP-L4-1
                kind: screenshot
                en: "Times of red and green builds"
                zh: "构建失败与恢复的时间"
            references:
              - { framework: dora, id: continuous-integration }
            proves: run.feedback.p90_minutes <= params.feedback_minutes_l4
            refutes: run.feedback.p50_minutes > params.feedback_minutes_l4
            cost: 5
            verify: 1
            supersedes: [BCI-CI-FP.L3.1]
          - id: BCI-CI-FP.L5.1
            level: 5
            text:
              en: A broken integration is found and repaired within 10 minutes.
              zh: 集成问题在 10 分钟内发现并修复。
            ask:
              en: "Are broken integrations found and repaired within 10 minutes?"
              zh: "集成问题能否在 10 分钟内发现并修复？"
            improve:
              en: >-
                Test changes in a merge queue, split tests over many machines and undo failures
                automatically.
              zh: 使用合并队列，把测试分散到多台机器并行，失败自动回退。
            proves: run.feedback.p90_minutes <= params.feedback_minutes_l5
            refutes: run.feedback.p50_minutes > params.feedback_minutes_l5
            cost: 8
            verify: 1
"""###
}
