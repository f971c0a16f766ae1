// Made by scripts/embed-models from models/humble-farley/practices.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let humbleFarley_practices = ###"""
id: HF
title: { en: Practices of continuous delivery, zh: 持续交付实践 }
items:
  - id: HF-P
    title: { en: Practices, zh: 实践 }
    practices:
      - id: HF-BCI
        title: { en: Build management and continuous integration, zh: 构建管理与持续集成 }
        floor:
          en: "Software is built by hand; artifacts and reports are not managed."
          zh: "手工构建，制品与报告无人管理。"
        criteria:
          - id: HF-BCI.L2.1
            level: 2
            text:
              en: "Builds and tests run automatically and regularly."
              zh: "构建与测试定期自动运行。"
            ask:
              en: "Do builds and tests run automatically at regular times?"
              zh: "构建与测试是否定期自动运行？"
            improve:
              en: "Let a build server run build and tests every night."
              zh: "让构建服务器每晚运行构建和测试。"
            proves: ci.steps.build > 0 && ci.steps.test > 0 && (ci.triggers.schedule || ci.triggers.push || ci.triggers.merge_request)
            cost: 3
            verify: 1
          - id: HF-BCI.L2.2
            level: 2
            text:
              en: "Any build can be made again from version control by an automated process."
              zh: "任何一次构建都能由自动化过程从版本控制系统重做。"
            ask:
              en: "Can you rebuild any released version from version control?"
              zh: "能否从版本控制系统重新构建任一已发布版本？"
            improve:
              en: "Tag every release and keep the build script beside the code."
              zh: "为每次发布打标签，构建脚本与代码放在一起。"
            proves: repo.tags.count > 0 && build.scripted && dependency.locked.ratio == 1.0
            cost: 3
            verify: 1
          - id: HF-BCI.L3.1
            level: 3
            text:
              en: "Every commit is built and tested automatically."
              zh: "每次提交都自动构建并测试。"
            ask:
              en: "Does every commit start a build with tests?"
              zh: "每次提交是否都触发构建与测试？"
            improve:
              en: "Start the pipeline on every push to trunk."
              zh: "对主干的每次推送都触发流水线。"
            proves: ci.on_change.build && ci.on_change.test && run.commits.ratio >= params.built_commit_share
            cost: 3
            verify: 1
          - id: HF-BCI.L3.2
            level: 3
            text:
              en: "Dependencies are managed, and scripts and tools are used again across projects."
              zh: "依赖得到管理，脚本与工具可跨项目复用。"
            ask:
              en: "Are dependencies pinned and scripts shared between projects?"
              zh: "依赖是否固定版本，脚本是否跨项目共享？"
            improve:
              en: "Lock the dependencies and move common steps into a shared template."
              zh: "锁定依赖，把公共步骤移入共享模板。"
            proves: dependency.locked.ratio == 1.0 && ci.shared_pipelines > 0
            cost: 5
            verify: 1
          - id: HF-BCI.L4.1
            level: 4
            text:
              en: "Build metrics are gathered, visible and acted on."
              zh: "收集并展示构建度量，据此采取行动。"
            ask:
              en: "Do people see build metrics and act on them?"
              zh: "构建度量是否可见并据此行动？"
            improve:
              en: "Show success rate and duration of builds on a board and discuss them weekly."
              zh: "在看板上展示构建成功率与耗时，每周讨论。"
            cost: 3
            verify: 1
          - id: HF-BCI.L4.2
            level: 4
            text:
              en: "Broken builds are repaired at once."
              zh: "构建失败后立即修复。"
            ask:
              en: "Is a broken build repaired before anyone goes on with other work?"
              zh: "构建失败时，是否先修复再做其他工作？"
            improve:
              en: "Take back the change when a repair takes longer than ten minutes."
              zh: "十分钟内修不好就撤回变更。"
            proves: run.repair.p90_minutes <= params.repair_minutes_max
            refutes: run.repair.p50_minutes > params.repair_minutes_max
            cost: 5
            verify: 1
          - id: HF-BCI.L5.1
            level: 5
            text:
              en: "Teams meet regularly about integration problems and remove them by automation, faster feedback and better visibility."
              zh: "团队定期讨论集成问题，用自动化、更快的反馈和更好的可见性加以解决。"
            ask:
              en: "Did a talk about integration problems lead to a change within the last three months?"
              zh: "最近三个月，集成问题的讨论是否带来改进？"
            improve:
              en: "Hold a short review of integration problems each month and automate the worst away."
              zh: "每月简短回顾集成问题，并用自动化消除最严重的一个。"
            cost: 3
            verify: 1
            trend: true
      - id: HF-ED
        title: { en: Environments and deployment, zh: 环境与部署 }
        floor:
          en: "Environments are set up by hand, and binaries differ between them."
          zh: "手工搭建环境，各环境的二进制不同。"
        criteria:
          - id: HF-ED.L2.1
            level: 2
            text:
              en: "Deployment to some environments is automated."
              zh: "部分环境的部署已自动化。"
            ask:
              en: "Is deployment to at least some environments automated?"
              zh: "是否至少有部分环境的部署已自动化？"
            improve:
              en: "Script the deployment to the test environment first."
              zh: "先为测试环境编写部署脚本。"
            proves: ci.steps.deploy > 0
            cost: 3
            verify: 1
          - id: HF-ED.L2.2
            level: 2
            text:
              en: "Configuration is kept outside the binaries and under version control."
              zh: "配置与二进制分离并纳入版本控制。"
            ask:
              en: "Is the configuration of each environment versioned and outside the artifact?"
              zh: "各环境的配置是否与制品分离并纳入版本控制？"
            improve:
              en: "Take settings out of the artifact and keep one file for each environment."
              zh: "把配置从制品中移出，每个环境一个文件。"
            proves: tree.versioned && tree.environment_files > 0
            cost: 3
            verify: 1
          - id: HF-ED.L3.1
            level: 3
            text:
              en: "Deployment is fully automated, started by its users at the push of a button."
              zh: "部署完全自动化，由使用者一键启动。"
            ask:
              en: "Can a team deploy by itself with one command?"
              zh: "团队能否用一条命令自行部署？"
            improve:
              en: "Let the developing team start deployments without a ticket."
              zh: "让开发团队无需工单即可启动部署。"
            proves: deploy.automated.ratio >= params.automated_share && deploy.self_service.ratio >= params.automated_share
            refutes: deploy.automated.ratio < params.automated_share
            cost: 5
            verify: 1
          - id: HF-ED.L3.2
            level: 3
            text:
              en: "Every environment is deployed to by the same process."
              zh: "所有环境都用同一过程部署。"
            ask:
              en: "Is the process the same for every environment?"
              zh: "各环境的部署过程是否相同？"
            improve:
              en: "Use one pipeline with the environment as its only parameter."
              zh: "使用同一条流水线，仅以环境为参数。"
            cost: 5
            verify: 1
          - id: HF-ED.L4.1
            level: 4
            text:
              en: "Deployments are orchestrated, and releases and roll-backs are tested."
              zh: "部署经过编排，发布与回滚都经过测试。"
            ask:
              en: "Is rolling back tested before each release?"
              zh: "每次发布前是否测试过回滚？"
            improve:
              en: "Rehearse the roll-back of each release in a test environment."
              zh: "在测试环境演练每次发布的回滚。"
            cost: 5
            verify: 1
          - id: HF-ED.L5.1
            level: 5
            text:
              en: "All environments are managed well and provisioned fully automatically."
              zh: "所有环境得到有效管理，并完全自动化创建。"
            ask:
              en: "Is every environment made from code without a hand?"
              zh: "每个环境是否都由代码自动创建？"
            improve:
              en: "Describe the last hand-made environment as code."
              zh: "把最后一个手工环境改为代码描述。"
            proves: environment.described.ratio == 1.0
            refutes: environment.described.ratio < 1.0
            cost: 8
            verify: 1
      - id: HF-RM
        title: { en: Release management and compliance, zh: 发布管理与合规 }
        floor:
          en: "Releases are rare and unreliable."
          zh: "发布少且不可靠。"
        criteria:
          - id: HF-RM.L2.1
            level: 2
            text:
              en: "Releases are reliable, even if rare and laborious."
              zh: "发布虽少且费力，但可靠。"
            ask:
              en: "Do releases usually succeed?"
              zh: "发布通常是否成功？"
            improve:
              en: "Write down the steps of a release and follow them each time."
              zh: "写明发布步骤并每次照做。"
            proves: deploy.failure.ratio <= params.failure_share_max
            refutes: deploy.failure.ratio > params.failure_share_max
            cost: 3
            verify: 1
          - id: HF-RM.L2.2
            level: 2
            text:
              en: "A release can be traced to its requirements at least in part."
              zh: "发布至少能部分追溯到需求。"
            ask:
              en: "Can you tell which requirements a release holds?"
              zh: "能否说出一次发布包含哪些需求？"
            improve:
              en: "Name the work item in every commit."
              zh: "在每次提交中注明工作项。"
            proves: repo.commits.work_item.ratio >= params.linked_share_basic
            cost: 2
            verify: 1
          - id: HF-RM.L3.1
            level: 3
            text:
              en: "A process for changes and approvals is set and enforced."
              zh: "制定并执行变更与审批流程。"
            ask:
              en: "Is every change approved before it is released?"
              zh: "每项变更在发布前是否经过批准？"
            improve:
              en: "Protect trunk so that nothing enters it without an approval."
              zh: "保护主干，未经批准不得合入。"
            proves: protection.requires_merge_request && protection.approvals > 0 && merge.approved.ratio >= params.approved_share
            refutes: merge.approved.ratio < params.approved_share
            cost: 3
            verify: 1
          - id: HF-RM.L3.2
            level: 3
            text:
              en: "Regulations that apply are met."
              zh: "满足适用的法规要求。"
            ask:
              en: "Are the regulations that apply to you met with evidence?"
              zh: "适用的法规要求是否均有证据证明满足？"
            improve:
              en: "List the regulations that apply and name the evidence for each."
              zh: "列出适用的法规并逐项指明证据。"
            cost: 5
            verify: 1
          - id: HF-RM.L4.1
            level: 4
            text:
              en: "The health of environments and applications is monitored and acted on early."
              zh: "监控环境与应用的健康状况，并提前应对。"
            ask:
              en: "Do you learn of problems before users report them?"
              zh: "能否在用户反馈之前发现问题？"
            improve:
              en: "Alert on what users feel, such as latency and errors."
              zh: "对延迟、错误等用户可感知的指标设置告警。"
            cost: 5
            verify: 1
          - id: HF-RM.L4.2
            level: 4
            text:
              en: "Cycle time is monitored."
              zh: "监控交付周期。"
            ask:
              en: "Do you know how long a change takes from commit to production?"
              zh: "是否清楚变更从提交到生产需要多久？"
            improve:
              en: "Record commit and deployment times and show the median each week."
              zh: "记录提交与部署时间，每周展示中位数。"
            cost: 2
            verify: 1
          - id: HF-RM.L5.1
            level: 5
            text:
              en: "Development and operations work together to cut risk and cycle time."
              zh: "开发与运维协作，同时降低风险和缩短周期。"
            ask:
              en: "Have risk and cycle time both fallen within the last half-year?"
              zh: "最近半年，风险与周期是否都有下降？"
            improve:
              en: "Set a shared target for failures and lead time and review it together."
              zh: "为失败率与前置时间设定共同目标并一起回顾。"
            cost: 5
            verify: 1
            trend: true
      - id: HF-TE
        title: { en: Testing, zh: 测试 }
        floor:
          en: "Tests are made by hand after development."
          zh: "开发完成后手工测试。"
        criteria:
          - id: HF-TE.L2.1
            level: 2
            text:
              en: "Automated tests are written as part of each piece of work."
              zh: "每项工作都编写自动化测试。"
            ask:
              en: "Are automated tests part of each story?"
              zh: "每个用户故事是否都包含自动化测试？"
            improve:
              en: "Call no story finished without a test that runs by itself."
              zh: "没有自动化测试的故事不算完成。"
            proves: test.cases > 0 && ci.steps.test > 0
            cost: 3
            verify: 1
          - id: HF-TE.L3.1
            level: 3
            text:
              en: "Unit and acceptance tests are automated, the latter written with testers."
              zh: "单元测试与验收测试已自动化，后者由测试人员共同编写。"
            ask:
              en: "Are both unit and acceptance tests automated?"
              zh: "单元测试与验收测试是否都已自动化？"
            improve:
              en: "Write the acceptance test of the next story before its code."
              zh: "下一个故事先写验收测试再写代码。"
            proves: test.unit.cases > 0 && (test.interface.cases > 0 || test.ui.cases > 0)
            cost: 5
            verify: 1
          - id: HF-TE.L3.2
            level: 3
            text:
              en: "Testing is part of the development process."
              zh: "测试是开发过程的一部分。"
            ask:
              en: "Do tests run with every change rather than after development?"
              zh: "测试是否随每次变更运行，而非在开发之后？"
            improve:
              en: "Run the tests on every merge request."
              zh: "在每个合并请求上运行测试。"
            proves: ci.on_change.test
            refutes: ci.present == false && run.count == 0
            cost: 3
            verify: 1
          - id: HF-TE.L4.1
            level: 4
            text:
              en: "Quality metrics and their trends are tracked."
              zh: "跟踪质量指标及其趋势。"
            ask:
              en: "Do you follow the trend of defects and coverage?"
              zh: "是否跟踪缺陷与覆盖率的趋势？"
            improve:
              en: "Record coverage and open defects with each build and draw the trend."
              zh: "每次构建记录覆盖率与未关闭缺陷，并绘制趋势。"
            cost: 3
            verify: 1
          - id: HF-TE.L4.2
            level: 4
            text:
              en: "Non-functional requirements are defined and measured."
              zh: "定义并测量非功能需求。"
            ask:
              en: "Are performance and security requirements measured?"
              zh: "性能与安全需求是否得到测量？"
            improve:
              en: "Give the most used operation a limit for its response time and test it."
              zh: "为最常用的操作设定响应时间上限并测试。"
            proves: ci.steps.performance_test > 0 && ci.steps.security_test > 0
            cost: 5
            verify: 1
          - id: HF-TE.L5.1
            level: 5
            text:
              en: "Roll-backs in production are rare, and defects are found and fixed at once."
              zh: "生产回滚很少，缺陷被立即发现并修复。"
            ask:
              en: "Are roll-backs rare and defects fixed at once?"
              zh: "回滚是否很少，缺陷是否立即修复？"
            improve:
              en: "Add a test for each escaped defect on the day it is found."
              zh: "发现逃逸缺陷的当天补上测试。"
            refutes: deploy.failure.ratio > params.rare_failure_share
            cost: 5
            verify: 1
      - id: HF-DM
        title: { en: Data management, zh: 数据管理 }
        floor:
          en: "Data are migrated by hand and without versions."
          zh: "手工迁移数据，没有版本。"
        criteria:
          - id: HF-DM.L2.1
            level: 2
            text:
              en: "Changes of databases are made by automated scripts that are versioned with the application."
              zh: "数据库变更由与应用一同纳入版本控制的自动化脚本完成。"
            ask:
              en: "Are database changes versioned scripts?"
              zh: "数据库变更是否是纳入版本控制的脚本？"
            improve:
              en: "Take up a migration tool and number every change."
              zh: "采用迁移工具并为每次变更编号。"
            proves: tree.versioned && data.migrations > 0 && data.migrations.versioned.ratio == 1.0
            cost: 3
            verify: 1
          - id: HF-DM.L3.1
            level: 3
            text:
              en: "Database changes run automatically as part of deployment."
              zh: "数据库变更作为部署的一部分自动执行。"
            ask:
              en: "Do database changes run with the deployment?"
              zh: "数据库变更是否随部署执行？"
            improve:
              en: "Let the pipeline run the migrations before it switches traffic."
              zh: "让流水线在切换流量前执行迁移。"
            proves: deploy.database.automated.ratio >= params.automated_share
            refutes: deploy.database.automated.ratio < params.automated_share
            cost: 5
            verify: 1
          - id: HF-DM.L4.1
            level: 4
            text:
              en: "Upgrades and roll-backs of databases are tested with every deployment."
              zh: "每次部署都测试数据库的升级与回滚。"
            ask:
              en: "Are upgrade and roll-back of the database tested each time?"
              zh: "每次是否都测试数据库的升级与回滚？"
            improve:
              en: "Run each migration up and down against a copy in the pipeline."
              zh: "在流水线中对副本执行每个迁移的升级与回滚。"
            refutes: data.migrations.rollback.ratio < params.reversible_share
            cost: 5
            verify: 1
          - id: HF-DM.L4.2
            level: 4
            text:
              en: "The performance of databases is monitored and tuned."
              zh: "监控并优化数据库性能。"
            ask:
              en: "Is the performance of the database monitored?"
              zh: "是否监控数据库性能？"
            improve:
              en: "Watch the slowest queries and set a limit for them."
              zh: "关注最慢的查询并设定上限。"
            cost: 3
            verify: 1
          - id: HF-DM.L5.1
            level: 5
            text:
              en: "Each release gives feedback on database performance and deployment."
              zh: "每次发布都反馈数据库性能与部署情况。"
            ask:
              en: "Does each release tell how the database fared?"
              zh: "每次发布是否都反馈数据库的表现？"
            improve:
              en: "Compare the slowest queries before and after each release."
              zh: "对比每次发布前后最慢的查询。"
            cost: 5
            verify: 1
            trend: true
      - id: HF-CM
        title: { en: Configuration management, zh: 配置管理 }
        floor:
          en: "What a release needs is not versioned or kept here and there."
          zh: "发布所需内容未纳入版本控制，散落各处。"
        criteria:
          - id: HF-CM.L2.1
            level: 2
            text:
              en: "Version control holds everything needed to build the software again."
              zh: "版本控制系统保存重建软件所需的一切。"
            ask:
              en: "Is everything needed to rebuild the software in version control?"
              zh: "重建软件所需的一切是否都在版本控制系统中？"
            improve:
              en: "Rebuild on an empty machine and commit whatever was missing."
              zh: "在空机器上重新构建，把缺少的内容全部提交。"
            proves: tree.versioned && tree.configuration_files > 0 && tree.build_files > 0 && (tree.deployment_files > 0 || ci.steps.deploy > 0)
            cost: 3
            verify: 1
          - id: HF-CM.L3.1
            level: 3
            text:
              en: "Libraries and other dependencies are managed."
              zh: "管理库和其他依赖。"
            ask:
              en: "Are all libraries declared and locked?"
              zh: "所有库是否都已声明并锁定版本？"
            improve:
              en: "Lock the versions of all libraries."
              zh: "锁定所有库的版本。"
            proves: dependency.ecosystems > 0 && dependency.locked.ratio == 1.0
            refutes: dependency.locked.ratio < 1.0
            cost: 2
            verify: 1
          - id: HF-CM.L3.2
            level: 3
            text:
              en: "The change process sets how version control is used."
              zh: "版本控制的用法由变更流程规定。"
            ask:
              en: "Do written rules say how version control is used?"
              zh: "是否有书面规则规定版本控制的用法？"
            improve:
              en: "Write one page on branches, names and reviews."
              zh: "用一页纸写明分支、命名与评审规则。"
            cost: 2
            verify: 1
          - id: HF-CM.L4.1
            level: 4
            text:
              en: "Developers bring work into trunk at least daily, and branches are for releases only."
              zh: "开发人员至少每天合入主干，分支仅用于发布。"
            ask:
              en: "Does each developer reach trunk every day?"
              zh: "每位开发人员是否每天合入主干？"
            improve:
              en: "Cut work so that a day yields something that can be merged."
              zh: "把工作拆小，使每天都有可合并的成果。"
            rule: repo.integration.developer_days.ratio >= params.daily_share
            cost: 5
            verify: 1
          - id: HF-CM.L5.1
            level: 5
            text:
              en: "The rules are checked regularly for good collaboration, speed and audits."
              zh: "定期检验规则是否有利于协作、速度与审计。"
            ask:
              en: "Were the rules checked within the last half-year?"
              zh: "最近半年是否检验过这些规则？"
            improve:
              en: "Ask the team twice a year which rule slows them down, and change it."
              zh: "每半年询问团队哪条规则拖慢进度并加以修改。"
            cost: 3
            verify: 1
            trend: true
"""###
}
