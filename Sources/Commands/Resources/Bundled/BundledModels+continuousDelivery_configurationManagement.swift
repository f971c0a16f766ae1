// Made by scripts/embed-models from models/continuous-delivery/configuration-management.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let continuousDelivery_configurationManagement = ###"""
id: CM
title: { en: "Configuration management", zh: "配置管理" }
clause: "5.1"
assessed: true
items:
  - id: CM-VC
    title: { en: "Version control", zh: "版本控制" }
    practices:
      - id: CM-VC-VCS
        title: { en: "Version-control system", zh: "版本控制系统" }
        clause: "5.1.1.1"
        floor:
          en: "Source code lies on developers' own machines, each managing it alone."
          zh: "源代码散落在开发者各自的机器上，各自管理。"
        criteria:
          - id: CM-VC-VCS.L2.1
            level: 2
            text:
              en: "The team keeps its work in one shared version-control system."
              zh: "团队的成果保存在同一个共享的版本控制系统中。"
            ask:
              en: "Does everyone on the team commit to the same version-control system?"
              zh: "团队所有人都向同一个版本控制系统提交吗？"
            improve:
              en: "Move what still lies in private folders or side systems into the shared system, and close the side systems."
              zh: "把仍在个人目录或其他系统中的内容迁入共享系统，并关停其他系统。"
            evidence:
              - id: CM-VC-VCS-L2-1
                kind: document
                en: "Rules for using the version-control system: permissions and naming"
                zh: "版本控制系统使用规范（权限、命名）"
            references:
              - { framework: dora, id: version-control }
              - { framework: dsomm, id: "Version control" }
            proves: repo.present && repo.authors.active >= 2
            cost: 2
            verify: 1
            note:
              en: "Recent commits of at least two people prove a shared system; a plain folder proves nothing."
              zh: "近期有至少两人提交即可证明系统是共享的；普通目录不能说明问题。"
          - id: CM-VC-VCS.L2.2
            level: 2
            text:
              en: "All source code is under version control."
              zh: "全部源代码都已纳入版本控制。"
            ask:
              en: "Is all source code that is built or delivered under version control?"
              zh: "参与构建或交付的源代码是否全部纳入版本控制？"
            improve:
              en: "List what each build reads, and commit whatever is not yet versioned."
              zh: "列出每次构建读取的内容，把尚未纳入版本控制的全部提交。"
            evidence:
              - id: CM-VC-VCS-L2-2
                kind: screenshot
                en: "List of the project's repositories"
                zh: "项目代码仓库清单"
            references:
              - { framework: dora, id: version-control }
            cost: 2
            verify: 1
          - id: CM-VC-VCS.L3.1
            level: 3
            text:
              en: "Configuration files and the scripts that build and deploy are versioned with the code."
              zh: "配置文件以及构建、部署脚本与代码一起纳入版本控制。"
            ask:
              en: "Are configuration files, build scripts and deployment scripts all versioned?"
              zh: "配置文件、构建脚本和部署脚本都纳入版本控制了吗？"
            improve:
              en: "Export the settings and scripts that live in tools or on servers into the repository, and run them from there."
              zh: "把留在工具或服务器上的配置与脚本导出到代码仓库，并从仓库执行。"
            evidence:
              - id: CM-VC-VCS-L3-1
                kind: screenshot
                en: "Kinds of versioned items with commit history, tags and folder layout"
                zh: "纳入版本控制的配置项种类、提交历史、标签与目录结构"
            references:
              - { framework: dora, id: version-control }
            proves: tree.versioned && tree.configuration_files > 0 && tree.build_files > 0 && (tree.deployment_files > 0 || ci.steps.deploy > 0)
            cost: 3
            verify: 1
            note:
              en: "Files of all three kinds in the commit prove it; scripts may also live in another repository."
              zh: "提交中同时有三类文件即可证明；脚本也可能位于其他仓库。"
          - id: CM-VC-VCS.L3.2
            level: 3
            text:
              en: "Repositories are named by a written convention."
              zh: "代码仓库按书面约定命名。"
            ask:
              en: "Is there a written naming convention for repositories, and do the names follow it?"
              zh: "代码仓库是否有书面命名规则，且名称符合规则？"
            improve:
              en: "Write one page on how repositories are named, and rename those that do not fit."
              zh: "用一页纸写明仓库命名规则，并对不符合的仓库改名。"
            evidence:
              - id: CM-VC-VCS-L3-2
                kind: document
                en: "Naming rules for repositories"
                zh: "代码仓库命名规范"
            min_basis: corroborated
            cost: 1
            verify: 1
          - id: CM-VC-VCS.L3.3
            level: 3
            text:
              en: "The version-control system is backed up and can be restored in time."
              zh: "版本控制系统有备份，并能及时恢复。"
            ask:
              en: "Has a restore been rehearsed within the last year, and did it succeed within half a day?"
              zh: "最近一年是否演练过恢复，且在半天内成功？"
            improve:
              en: "Schedule backups, rehearse a restore once a year, and record how many hours it took."
              zh: "设置定期备份，每年演练一次恢复，并记录用时。"
            evidence:
              - id: CM-VC-VCS-L3-3
                kind: document
                en: "Backup and restore plan"
                zh: "备份与恢复方案"
              - id: CM-VC-VCS-L3-4
                kind: document
                en: "Report of a restore drill within half a day"
                zh: "半天内恢复服务的演练报告"
            references:
              - { framework: dsomm, id: Backup }
            rule: vcs.restore.hours <= params.restore_hours_max
            cost: 3
            verify: 2
            note:
              en: "Decided by the duration of the last restore drill, given as the metric vcs.restore.hours."
              zh: "依据最近一次恢复演练的用时判定，以指标 vcs.restore.hours 提供。"
          - id: CM-VC-VCS.L3.4
            level: 3
            text:
              en: "A permission model says who may read and write each repository, and a named person or post runs the system."
              zh: "有明确的仓库读写权限模型，并有指定的人员或岗位负责运维版本控制系统。"
            ask:
              en: "Are permissions granted by a written model, and does a named person or post answer for the system?"
              zh: "是否按成文的权限模型授权，并有指定人员或岗位对系统负责？"
            improve:
              en: "Write down roles and rights on one page, name the owner, and review the list of members every quarter."
              zh: "用一页纸写明角色、权限和负责人，每季度核对成员名单。"
            evidence:
              - id: CM-VC-VCS-L3-5
                kind: document
                en: "Permission model, approval flow and job description"
                zh: "权限模型、审批流程与岗位职责说明"
            min_basis: corroborated
            references:
              - { framework: dsomm, id: "Simple access control for systems" }
            cost: 3
            verify: 2
          - id: CM-VC-VCS.L4.1
            level: 4
            text:
              en: "Database change scripts and the configuration of environments are versioned."
              zh: "数据库变更脚本和环境配置已纳入版本控制。"
            ask:
              en: "Are database changes and environment settings kept as versioned files?"
              zh: "数据库变更和环境配置是否以版本化文件保存？"
            improve:
              en: "Write database changes as migrations and environment settings as files, and apply both from the repository."
              zh: "把数据库变更写成迁移脚本、把环境配置写成文件，并都从仓库执行。"
            evidence:
              - id: CM-VC-VCS-L4-1
                kind: screenshot
                en: "Database scripts, upgrade beside rollback, and configuration of environments"
                zh: "数据库脚本（升级与回滚相对应）与环境配置"
            references:
              - { framework: dora, id: version-control }
              - { framework: dsomm, id: "Infrastructure as Code" }
            proves: tree.versioned && tree.migration_files > 0 && (tree.environment_files > 0 || tree.infrastructure_files > 0)
            cost: 5
            verify: 1
          - id: CM-VC-VCS.L4.2
            level: 4
            text:
              en: "Tagging, branching and the like are done by automation, not by hand."
              zh: "打标签、建分支等操作由自动化完成，而非手工。"
            ask:
              en: "Are tags and release branches created by a pipeline?"
              zh: "标签和发布分支是否由流水线创建？"
            improve:
              en: "Let the release pipeline create tags and branches, and take the right to do so away from people."
              zh: "由发布流水线创建标签和分支，并收回人工操作权限。"
            evidence:
              - id: CM-VC-VCS-L4-2
                kind: demonstration
                en: "Automation of tags, branches and naming checks, with its run history"
                zh: "标签、分支与命名检查的自动化及其执行历史"
            cost: 3
            verify: 1
            note:
              en: "Annotated tags name who made them, but a person's name may come from a script, and branches name nobody."
              zh: "附注标签会记录创建者，但个人名下的标签也可能出自脚本，分支则不记录创建者。"
          - id: CM-VC-VCS.L4.3
            level: 4
            text:
              en: "Use of the version-control system is measured and monitored: repository size, pushes over time, growth."
              zh: "对版本控制系统的使用进行度量与监控：仓库规模、推送分布、增长情况。"
            ask:
              en: "Is there a dashboard of repository size, push frequency and growth?"
              zh: "是否有展示仓库规模、推送频率和增长的看板？"
            improve:
              en: "Collect push counts, repository sizes and disk growth, and show them on a board with thresholds."
              zh: "采集推送次数、仓库大小和磁盘增长，在带阈值的看板上展示。"
            evidence:
              - id: CM-VC-VCS-L4-3
                kind: document
                en: "High-availability plan with a figure for availability"
                zh: "含可用性指标的高可用方案"
              - id: CM-VC-VCS-L4-4
                kind: document
                en: "Security plan of the version-control system"
                zh: "版本控制系统安全方案"
              - id: CM-VC-VCS-L4-5
                kind: screenshot
                en: "Monitoring: number and size of repositories, users, growth of storage"
                zh: "监控：仓库数量与大小、用户数、磁盘增长"
            references:
              - { framework: iso33020, id: "PA 4.1" }
            cost: 3
            verify: 2
          - id: CM-VC-VCS.L5.1
            level: 5
            text:
              en: "Every configuration item of the life cycle is under version control, so that any delivery can be replayed for an audit."
              zh: "全生命周期的配置项均纳入版本控制，任一次交付都可完整重现以供审计。"
            ask:
              en: "Could you replay a delivery of last year completely from version control?"
              zh: "能否仅凭版本控制系统完整重现去年的一次交付？"
            improve:
              en: "Replay one old delivery from version control alone, and commit whatever turned out to be missing."
              zh: "仅凭版本控制系统重现一次旧的交付，把缺少的内容全部纳入。"
            cost: 8
            verify: 3
          - id: CM-VC-VCS.L5.2
            level: 5
            text:
              en: "The version-control system keeps being improved from what its users need."
              zh: "依据用户需要持续改进版本控制系统。"
            ask:
              en: "Was something improved in the last half year because its users needed it?"
              zh: "最近半年是否依据用户需要做过改进？"
            improve:
              en: "Keep a list of users' needs, work off the top ones each quarter, and record the effect."
              zh: "维护用户需求清单，每季度解决最重要的几项并记录效果。"
            references:
              - { framework: iso33020, id: "PA 5.1" }
            trend: true
            cost: 3
            verify: 2
      - id: CM-VC-BM
        title: { en: "Branch management", zh: "分支管理" }
        clause: "5.1.1.2"
        floor:
          en: "There are no rules for branches."
          zh: "没有分支管理规则。"
        criteria:
          - id: CM-VC-BM.L2.1
            level: 2
            text:
              en: "Changes are developed on branches that are merged back, even if branches live long."
              zh: "变更在分支上开发并合并回主干，即便分支存活较久。"
            ask:
              en: "Is work merged back into a common trunk, even if it takes long?"
              zh: "工作成果是否最终合并回共同的主干？"
            improve:
              en: "Agree on a trunk and on the rule that every branch ends there."
              zh: "约定主干，并规定每个分支最终都要合入主干。"
            evidence:
              - id: CM-VC-BM-L2-1
                kind: document
                en: "Branch model"
                zh: "分支模型"
              - id: CM-VC-BM-L2-2
                kind: screenshot
                en: "Branch graph"
                zh: "分支图"
            proves: repo.integration.style in ['merge', 'squash'] || merge.count > 0
            cost: 1
            verify: 1
            note:
              en: "The sheet describes this level as a state rather than a demand; merges on record prove it, squashed ones too."
              zh: "自评表对该级的描述更像状态而非要求；有合并记录（包括压缩合并）即可证明。"
          - id: CM-VC-BM.L3.1
            level: 3
            text:
              en: "Branches are short-lived: most end within a few days."
              zh: "分支存活时间短：大多数在几天内结束。"
            ask:
              en: "Do at least four of five branches end within a few days?"
              zh: "至少五分之四的分支能在几天内结束吗？"
            improve:
              en: "Cut work into slices of a day or two, hide unfinished features behind switches, and close branches older than the limit."
              zh: "把工作切成一两天的小块，用开关隐藏未完成功能，并关闭超期分支。"
            evidence:
              - id: CM-VC-BM-L3-1
                kind: document
                en: "Branch model and its rules"
                zh: "分支模型与规范"
              - id: CM-VC-BM-L3-2
                kind: demonstration
                en: "Branch graph, time to merge, commits and files of each merge request"
                zh: "分支图、合并用时、每个合并请求的提交数与文件数"
            references:
              - { framework: dora, id: trunk-based-development }
            proves: >-
              merge.life.p80_hours <= params.branch_life_hours_max || (repo.integration.style ==
              'merge' && 2.0 * repo.integration.delay.p80_hours <= params.branch_life_hours_max)
            refutes: >-
              merge.life.p80_hours > params.branch_life_hours_max || (repo.integration.style ==
              'merge' && repo.integration.delay.p80_hours > params.branch_life_hours_max)
            cost: 5
            verify: 1
            note:
              en: "Commits may wait less than their branch lives; a history alone proves it only when they wait half the limit at most."
              zh: "提交的等待时间可能短于分支存活时间；仅凭历史记录时，等待不超过上限一半才算证明。"
          - id: CM-VC-BM.L3.2
            level: 3
            text:
              en: "Branches are merged into the trunk often, and merging is a matter of hours."
              zh: "分支频繁合入主干，合并以小时计。"
            ask:
              en: "Are branches merged often, usually within a day of the request being opened?"
              zh: "分支是否频繁合并，且合并请求通常在提出后一天内合入？"
            improve:
              en: "Agree on a review time, keep requests small, and let checks run within minutes."
              zh: "约定评审时限，保持合并请求小而聚焦，让检查在数分钟内完成。"
            evidence:
              - id: CM-VC-BM-L3-2
                kind: demonstration
                en: "Branch graph, time to merge, commits and files of each merge request"
                zh: "分支图、合并用时、每个合并请求的提交数与文件数"
            references:
              - { framework: dora, id: trunk-based-development }
            proves: >-
              merge.open.p50_hours <= params.merge_open_hours_max && merge.life.p80_hours <=
              params.branch_life_hours_max
            refutes: merge.open.p50_hours > params.merge_open_hours_max
            cost: 3
            verify: 1
            note:
              en: "Quick merging of branches that live long would not be frequent, so both times must be short."
              zh: "若分支存活很久，合并再快也算不上频繁，因此两个时间都须较短。"
          - id: CM-VC-BM.L4.1
            level: 4
            text:
              en: "The branch strategy serves continuous delivery and is adapted to the product."
              zh: "分支策略服务于持续交付，并随产品特点调整。"
            ask:
              en: "Can you say which branch strategy this product uses, and why it suits continuous delivery?"
              zh: "能否说明本产品采用的分支策略及其适合持续交付的原因？"
            improve:
              en: "Describe the strategy with its reasons, and review it when the way of releasing changes."
              zh: "写明分支策略及理由，并在发布方式变化时复核。"
            evidence:
              - id: CM-VC-BM-L4-1
                kind: demonstration
                en: "One change from feature branch through review and merge to the trunk build"
                zh: "一次完整变更：特性分支、提交、评审、合并、主干构建"
            cost: 3
            verify: 2
            supersedes: [CM-VC-BM.L3.1]
          - id: CM-VC-BM.L4.2
            level: 4
            text:
              en: "Any version on the trunk can be tested and released at any time."
              zh: "主干上的任意版本可随时测试并发布。"
            ask:
              en: "Could you release the trunk right now, or a state of it from last week?"
              zh: "现在能否直接发布主干，或发布上周某时的主干状态？"
            improve:
              en: "Keep the trunk green, build every commit into an artifact, and deploy chosen artifacts instead of rebuilding."
              zh: "保持主干构建通过，每次提交都产出制品，按需部署选定制品而不重新构建。"
            evidence:
              - id: CM-VC-BM-L4-1
                kind: demonstration
                en: "One change from feature branch through review and merge to the trunk build"
                zh: "一次完整变更：特性分支、提交、评审、合并、主干构建"
            references:
              - { framework: dora, id: continuous-delivery }
            cost: 8
            verify: 2
            note:
              en: "Records show the share of green runs and of artifacts tested elsewhere first, but not that any version could go out."
              zh: "记录可显示运行成功率和先在其他环境验证的制品占比，但不能说明任意版本都可发布。"
          - id: CM-VC-BM.L4.3
            level: 4
            text:
              en: "Feature code is merged for verification and release whenever it is wanted."
              zh: "特性代码可随时按需合入以供验证和发布。"
            ask:
              en: "Is a finished change merged within hours, without waiting for a window?"
              zh: "完成的变更能否在数小时内合入而无需等待窗口？"
            improve:
              en: "Remove merge windows, review at once, and let a merge queue keep the trunk green."
              zh: "取消合并窗口，即时评审，用合并队列保持主干稳定。"
            evidence:
              - id: CM-VC-BM-L4-1
                kind: demonstration
                en: "One change from feature branch through review and merge to the trunk build"
                zh: "一次完整变更：特性分支、提交、评审、合并、主干构建"
            references:
              - { framework: dora, id: trunk-based-development }
            refutes: merge.open.p50_hours > params.merge_on_demand_hours
            cost: 5
            verify: 1
            supersedes: [CM-VC-BM.L3.2]
            note:
              en: "Waiting times can disprove this; short ones do not show that merging waits for no window."
              zh: "等待时间过长可判定未满足；等待时间短并不说明合并无需等待窗口。"
          - id: CM-VC-BM.L5.1
            level: 5
            text:
              en: "The way of branching is improved regularly from its own figures."
              zh: "依据自身数据定期改进分支机制。"
            ask:
              en: "Was a branch rule changed in the last half year because of figures?"
              zh: "最近半年是否依据数据调整过分支规则？"
            improve:
              en: "Look at branch life, conflicts and waiting times each quarter, and change one rule."
              zh: "每季度查看分支存活时间、冲突和等待时间，并改进一条规则。"
            trend: true
            cost: 3
            verify: 2
          - id: CM-VC-BM.L5.2
            level: 5
            text:
              en: "Teams choose the strategy that fits their business and release at the time they set."
              zh: "团队可按业务选择合适的分支策略，并按设定时间发布。"
            ask:
              en: "Do products with different needs use different strategies on purpose?"
              zh: "需求不同的产品是否有意采用不同策略？"
            improve:
              en: "Offer two or three described strategies with tool support, and let teams choose."
              zh: "提供两三种有说明、有工具支持的策略，由团队自行选择。"
            cost: 5
            verify: 2
      - id: CM-VC-AM
        title: { en: "Artifact management", zh: "制品管理" }
        clause: "5.1.1.3"
        floor:
          en: "Build results lie on developers' own machines."
          zh: "构建产物散落在开发者的机器上。"
        criteria:
          - id: CM-VC-AM.L2.1
            level: 2
            text:
              en: "Build results are kept in one common artifact repository and handed out only from there."
              zh: "构建产物统一保存在同一个制品库中，并且只从制品库分发。"
            ask:
              en: "Is there one artifact repository from which everyone takes build results?"
              zh: "是否所有人都只从同一个制品库获取构建产物？"
            improve:
              en: "Let the pipeline publish to one repository, and close file shares and mail as ways to hand results on."
              zh: "由流水线发布到统一的制品库，停止用共享目录或邮件传递产物。"
            evidence:
              - id: CM-VC-AM-L2-1
                kind: document
                en: "Rules of artifact management"
                zh: "制品管理规范"
            cost: 3
            verify: 2
            note:
              en: "Files can show that a pipeline publishes, but not that everything goes to one repository; a record without an artifact proves no other channel."
              zh: "文件可显示流水线会发布制品，但看不出是否全部进入同一个制品库；部署记录未注明制品也不能证明另有渠道。"
          - id: CM-VC-AM.L2.2
            level: 2
            text:
              en: "Artifacts are stored in a clear structure."
              zh: "制品按清晰的结构存放。"
            ask:
              en: "Is the layout of the artifact repository written down and followed?"
              zh: "制品库的目录结构是否有书面说明并得到遵守？"
            improve:
              en: "Define a layout by product, component and kind, and move what does not fit."
              zh: "按产品、组件和类型定义结构，并迁移不符合的内容。"
            evidence:
              - id: CM-VC-AM-L2-1
                kind: document
                en: "Rules of artifact management"
                zh: "制品管理规范"
            cost: 2
            verify: 1
          - id: CM-VC-AM.L2.3
            level: 2
            text:
              en: "Each artifact has a version number of its own that is never used twice."
              zh: "每个制品都有唯一且不复用的版本号。"
            ask:
              en: "Does every artifact carry a unique version number?"
              zh: "每个制品都有唯一的版本号吗？"
            improve:
              en: "Let the pipeline make version numbers, and forbid overwriting in the repository."
              zh: "由流水线生成版本号，并在制品库中禁止覆盖。"
            evidence:
              - id: CM-VC-AM-L2-1
                kind: document
                en: "Rules of artifact management"
                zh: "制品管理规范"
            references:
              - { framework: dsomm, id: "Pinning of artifacts" }
            proves: artifact.count >= params.artifact_sample_min && artifact.unique.ratio == 1.0
            refutes: artifact.unique.ratio < 1.0
            cost: 2
            verify: 1
            note:
              en: "An export of the artifact repository decides: two digests under one version disprove it. Tags are versions of the source only."
              zh: "以制品库导出的清单为准：同一版本出现两个摘要即可判定未满足。标签只是源码的版本。"
          - id: CM-VC-AM.L3.1
            level: 3
            text:
              en: "Dependencies of third parties are drawn from the artifact repository."
              zh: "第三方依赖从制品库获取。"
            ask:
              en: "Do builds take third-party dependencies from your own repository or proxy?"
              zh: "构建是否从自有制品库或代理获取第三方依赖？"
            improve:
              en: "Set up proxies for public registries and point every build to them."
              zh: "为公共源建立代理，并让所有构建指向代理。"
            evidence:
              - id: CM-VC-AM-L3-1
                kind: screenshot
                en: "Dependencies and all deliverables in the artifact repository"
                zh: "制品库中的依赖与全部交付件"
            references:
              - { framework: dsomm, id: "Evaluation of the trust of used components" }
            rule: dependency.proxied.ratio >= params.proxied_share
            cost: 3
            verify: 1
          - id: CM-VC-AM.L3.2
            level: 3
            text:
              en: "All deliverables are kept in the artifact repository, test reports among them."
              zh: "包括测试报告在内的全部交付件都保存在制品库中。"
            ask:
              en: "Are all deliverables of a release, test reports among them, kept in the artifact repository?"
              zh: "发布的全部交付件（含测试报告）是否都保存在制品库中？"
            improve:
              en: "Publish reports, documents and configuration packages together with the product."
              zh: "把报告、文档和配置包与产品一同发布。"
            evidence:
              - id: CM-VC-AM-L3-1
                kind: screenshot
                en: "Dependencies and all deliverables in the artifact repository"
                zh: "制品库中的依赖与全部交付件"
            refutes: artifact.reported.ratio < params.artifact_report_share
            cost: 3
            verify: 1
            note:
              en: "Artifacts without reports disprove it; that all deliverables are there has to be shown."
              zh: "制品缺少测试报告即可判定未满足；是否涵盖全部交付件仍需另行说明。"
          - id: CM-VC-AM.L3.3
            level: 3
            text:
              en: "Reading and writing artifacts is controlled by clear permissions."
              zh: "制品的读写有明确的权限控制。"
            ask:
              en: "Can only the pipeline write artifacts, and is reading granted by role?"
              zh: "是否只有流水线可以写入制品，读取按角色授权？"
            improve:
              en: "Give write access to the pipeline alone, and review the list of readers."
              zh: "仅向流水线开放写权限，并定期复核读权限名单。"
            evidence:
              - id: CM-VC-AM-L3-2
                kind: document
                en: "Rules for contents, names, version numbers and permissions of artifacts"
                zh: "制品内容、命名、版本号与权限规范"
              - id: CM-VC-AM-L3-3
                kind: screenshot
                en: "Permission settings of the artifact repository"
                zh: "制品库权限设置"
            cost: 2
            verify: 2
          - id: CM-VC-AM.L4.1
            level: 4
            text:
              en: "Artifacts climb through tiers, and quality gates guard each promotion."
              zh: "制品逐级晋级，每次晋级由质量门禁把关。"
            ask:
              en: "Does one and the same artifact move from snapshot to staging to release, guarded by gates?"
              zh: "同一制品是否经质量门禁从快照级晋级到预发布级再到发布级？"
            improve:
              en: "Set up tiers, promote instead of rebuilding, and let gates decide on promotion."
              zh: "建立分级库，晋级而非重建，由门禁决定能否晋级。"
            evidence:
              - id: CM-VC-AM-L4-1
                kind: document
                en: "Promotion strategy: one artifact, gates between tiers"
                zh: "制品晋级策略：单一制品、各级质量门禁"
            references:
              - { framework: dsomm, id: "Same artifact for environments" }
            proves: size(artifact.tiers) >= 2 && artifact.gated.ratio >= params.gated_share
            refutes: artifact.gated.ratio < params.gated_share
            cost: 5
            verify: 2
          - id: CM-VC-AM.L4.2
            level: 4
            text:
              en: "Backup, retention, integrity and consistency of artifacts follow a policy."
              zh: "制品的备份、保留、完整性与一致性有统一策略。"
            ask:
              en: "Is there a policy for backup, clean-up and checksums of artifacts, and is it carried out?"
              zh: "是否有制品备份、清理与校验的策略并已执行？"
            improve:
              en: "Write the policy, automate clean-up and checksum verification, and rehearse a restore."
              zh: "制定策略，自动清理并校验，并演练恢复。"
            evidence:
              - id: CM-VC-AM-L4-2
                kind: document
                en: "Backup, availability, clean-up, replication and checksum verification"
                zh: "备份、可用性、清理、多副本同步与校验和验证方案"
            min_basis: corroborated
            references:
              - { framework: dsomm, id: "Signing of artifacts" }
            refutes: artifact.checksummed.ratio < params.checksummed_share
            cost: 5
            verify: 2
            note:
              en: "Artifacts without a checksum disprove it; backup and retention have to be shown."
              zh: "制品没有校验和即可判定未满足；备份与保留策略仍需另行说明。"
          - id: CM-VC-AM.L5.1
            level: 5
            text:
              en: "The management of artifacts keeps being improved from its figures."
              zh: "依据数据持续改进制品管理。"
            ask:
              en: "Was artifact management improved in the last half year, with a measured effect?"
              zh: "最近半年是否改进过制品管理并度量了效果？"
            improve:
              en: "Measure download times, storage and failed promotions, and improve the worst each quarter."
              zh: "度量下载耗时、存储和晋级失败，每季度改进最差的一项。"
            trend: true
            cost: 3
            verify: 2
      - id: CM-VC-SSOT
        title: { en: "Single source of truth", zh: "单一可信数据源" }
        clause: "5.1.1.4"
        floor:
          en: "Nobody can say which copy of a datum is the right one."
          zh: "没有人能说清哪一份数据是正确的。"
        criteria:
          - id: CM-VC-SSOT.L2.1
            level: 2
            text:
              en: "The code used for development, test and deployment comes from the common version-control system."
              zh: "开发、测试和部署所用代码均来自统一的版本控制系统。"
            ask:
              en: "Is everything that is tested or deployed built from the common repository?"
              zh: "测试和部署的内容都由统一的代码仓库构建吗？"
            improve:
              en: "Let pipelines check out from the repository only, and record the commit of each deployment."
              zh: "让流水线只从代码仓库检出，并记录每次部署对应的提交。"
            proves: >-
              repo.authors.active >= 2 && ci.on_change.test && deploy.identified.ratio >=
              params.identified_share
            cost: 2
            verify: 1
            note:
              en: "Proven when people commit to one repository, its pipeline tests it, and deployments name their commit."
              zh: "多人向同一仓库提交、由其流水线测试、且部署注明提交时即可证明。"
          - id: CM-VC-SSOT.L3.1
            level: 3
            text:
              en: "Production, too, is fed only from the version-control system and the artifact repository."
              zh: "生产部署也只以版本控制系统和制品库为来源。"
            ask:
              en: "Does every production deployment, configuration included, come from these two sources only?"
              zh: "每次生产部署（含配置）都只来自这两个来源吗？"
            improve:
              en: "Deploy by commit and digest, refuse packages from elsewhere, and audit production against the sources."
              zh: "按提交和摘要部署，拒绝其他来源的包，并对照来源审计生产环境。"
            evidence:
              - id: CM-VC-SSOT-L3-1
                kind: screenshot
                en: "Which deployment step reads which source, with access control and protection from tampering"
                zh: "各部署步骤读取的数据源及其读写控制、防篡改措施"
            references:
              - { framework: dsomm, id: "Defined deployment process" }
            cost: 5
            verify: 2
            note:
              en: "Records show which artifact was deployed, but not whether anything came from elsewhere."
              zh: "记录可显示部署了哪个制品，但看不出是否还有其他来源的内容。"
          - id: CM-VC-SSOT.L4.1
            level: 4
            text:
              en: "Local development draws its tools, data and dependencies from the same sources."
              zh: "本地开发的工具、数据和依赖也来自同一来源。"
            ask:
              en: "Does a new developer's machine get tools, data and dependencies from the same sources as the pipeline?"
              zh: "新开发者的机器是否与流水线从同一来源获取工具、数据和依赖？"
            improve:
              en: "Describe the development environment as code, and point its settings to the same registries."
              zh: "把开发环境描述为代码，并指向同样的制品源。"
            evidence:
              - id: CM-VC-SSOT-L4-1
                kind: screenshot
                en: "Local toolchain pointing to the sources; local and production images and dependencies compared"
                zh: "本地工具链指向可信源的配置，本地与生产镜像、依赖的一致性"
            cost: 5
            verify: 2
            note:
              en: "Fixed tool versions in the project are a sign, but do not show where tools, data and dependencies come from."
              zh: "项目中固定的工具版本是一种迹象，但不能说明工具、数据和依赖的来源。"
          - id: CM-VC-SSOT.L5.1
            level: 5
            text:
              en: "One source of truth runs through the whole value stream."
              zh: "单一可信数据源贯穿整个价值流。"
            ask:
              en: "Can you follow an item from idea to operation without finding the same datum kept twice?"
              zh: "能否从想法到运营追踪一项内容，而不出现同一数据的两份记录？"
            improve:
              en: "Map the value stream's data, name one owner system for each datum, and link the others."
              zh: "梳理价值流数据，为每项数据指定唯一主系统，其余系统引用。"
            cost: 8
            verify: 3
          - id: CM-VC-SSOT.L5.2
            level: 5
            text:
              en: "The sources are open inside the organisation and support re-use of knowledge."
              zh: "数据源在组织内开放共享，支持知识复用。"
            ask:
              en: "Can any team find and re-use another team's code, artifacts and know-how?"
              zh: "任何团队都能找到并复用其他团队的代码、制品和经验吗？"
            improve:
              en: "Open repositories for reading, add search, and reward re-use."
              zh: "开放仓库读取权限，提供检索，并鼓励复用。"
            cost: 5
            verify: 2
  - id: CM-CM
    title: { en: "Change management", zh: "变更管理" }
    practices:
      - id: CM-CM-CP
        title: { en: "Change process", zh: "变更过程" }
        clause: "5.1.2.1"
        floor:
          en: "Changes follow no process, and each system knows only its own part."
          zh: "变更没有流程，各系统只掌握自己的部分。"
        criteria:
          - id: CM-CM-CP.L2.1
            level: 2
            text:
              en: "Baselines of the code are set."
              zh: "代码建立了基线。"
            ask:
              en: "Are baselines, such as tags, set for what is delivered?"
              zh: "交付内容是否建立了基线（如标签）？"
            improve:
              en: "Tag what you deliver, by the pipeline."
              zh: "由流水线为交付内容打标签。"
            proves: repo.tags.count > 0
            cost: 1
            verify: 1
          - id: CM-CM-CP.L2.2
            level: 2
            text:
              en: "Code changes are recorded and linked to what asked for them."
              zh: "代码变更有记录，并与变更来源关联。"
            ask:
              en: "Do at least half of the commits or merge requests name the item that asked for them?"
              zh: "是否至少半数提交或合并请求注明了来源事项？"
            improve:
              en: "Name the work item in every commit or request, and let a check remind authors."
              zh: "在每次提交或合并请求中注明工作项，并用检查提醒作者。"
            rule: repo.commits.work_item.ratio >= params.linked_share_basic || merge.work_item.ratio >= params.linked_share_basic
            cost: 2
            verify: 1
          - id: CM-CM-CP.L2.3
            level: 2
            text:
              en: "Important changes are reviewed."
              zh: "重要变更经过评审。"
            ask:
              en: "Are important changes reviewed by a second person?"
              zh: "重要变更是否由第二人评审？"
            improve:
              en: "Agree which changes are important, and review those first."
              zh: "约定哪些变更属于重要变更，先对其评审。"
            references:
              - { framework: scorecard, id: Code-Review }
              - { framework: dora, id: streamlining-change-approval }
            proves: merge.approved.ratio >= params.review_share_basic || protection.approvals >= 1
            cost: 2
            verify: 1
          - id: CM-CM-CP.L3.1
            level: 3
            text:
              en: "Every change of a configuration item starts from an entry in the change system."
              zh: "每个配置项的变更都始于变更系统中的条目。"
            ask:
              en: "Is a requirement or defect mandatory for every change?"
              zh: "每次变更都必须有对应的需求或缺陷吗？"
            improve:
              en: "Reject commits and requests without a work item by a server-side check."
              zh: "用服务器端检查拒绝没有工作项的提交与合并请求。"
            evidence:
              - id: CM-CM-CP-L3-1
                kind: screenshot
                en: "Hierarchy of change items"
                zh: "变更项的层级关系"
              - id: CM-CM-CP-L3-2
                kind: screenshot
                en: "Automatic link between code and change"
                zh: "代码与变更的自动关联"
              - id: CM-CM-CP-L3-3
                kind: screenshot
                en: "Commit history that follows the convention"
                zh: "符合规范的提交历史"
              - id: CM-CM-CP-L3-4
                kind: screenshot
                en: "Enforced check that rejects commits without a change"
                zh: "强制检查及拒绝提交的提示"
            references:
              - { framework: dsomm, id: "Definition of a change management process" }
            rule: repo.commits.work_item.ratio >= params.linked_share || merge.work_item.ratio >= params.linked_share
            cost: 3
            verify: 1
          - id: CM-CM-CP.L3.2
            level: 3
            text:
              en: "Every change is reviewed, with automated checks at hand."
              zh: "每次变更都经过评审，并有自动检查结果辅助。"
            ask:
              en: "Is every change reviewed by another person who sees the results of build and scan?"
              zh: "每次变更是否由他人评审，且评审时可见构建和扫描结果？"
            improve:
              en: "Protect the trunk: one approval and passed checks before any merge."
              zh: "保护主干：合并前至少一人批准且检查通过。"
            evidence:
              - id: CM-CM-CP-L3-5
                kind: demonstration
                en: "Automated review results in a merge request"
                zh: "合并请求中的自动化评审结果"
            references:
              - { framework: scorecard, id: Branch-Protection }
              - { framework: scorecard, id: Code-Review }
              - { framework: dsomm, id: "Require a PR before merging" }
              - { framework: dsomm, id: "Require status checks to pass" }
            rule: merge.approved.ratio >= params.review_share && merge.checked.ratio >= params.review_share
            cost: 3
            verify: 1
            note:
              en: "The working group doubted this demand; the strict reading is used. A protected trunk shows today's rule, not that all kept to it."
              zh: "工作组曾讨论此项的合理性，此处采用严格解读。主干保护只说明当前规则，不能说明每次变更都遵守。"
          - id: CM-CM-CP.L4.1
            level: 4
            text:
              en: "Development and operations share one change system whose process reaches from the requirement to deployment and release."
              zh: "开发与运维共用同一个变更系统，流程覆盖从需求到部署、发布的全过程。"
            ask:
              en: "Can one change be followed in one system from its requirement to its release?"
              zh: "能否在同一个系统中跟踪一项变更从需求到发布的全过程？"
            improve:
              en: "Extend the workflow of the development tickets by deployment and release, and move operations' changes into it."
              zh: "把开发工作项的流程延伸到部署与发布，并把运维变更纳入同一系统。"
            evidence:
              - id: CM-CM-CP-L4-1
                kind: screenshot
                en: "Workflow of each type of change"
                zh: "各类变更的工作流"
            cost: 5
            verify: 2
          - id: CM-CM-CP.L4.2
            level: 4
            text:
              en: "Review is graded by the kind and risk of a change."
              zh: "评审按变更类型和风险分级。"
            ask:
              en: "Do risky kinds of change get a stricter review than others, by rule?"
              zh: "高风险变更是否按规则接受更严格的评审？"
            improve:
              en: "Write owners and approval rules for risky paths, and let the forge enforce them."
              zh: "为高风险路径设置负责人和审批规则，并由平台强制执行。"
            evidence:
              - id: CM-CM-CP-L4-1
                kind: screenshot
                en: "Workflow of each type of change"
                zh: "各类变更的工作流"
            references:
              - { framework: dora, id: streamlining-change-approval }
            cost: 3
            verify: 1
            requires: [CM-CM-CP.L3.2]
            note:
              en: "Owners of paths show who reviews, but not that risky changes get a stricter review."
              zh: "路径负责人可说明由谁评审，但看不出高风险变更是否更严格。"
          - id: CM-CM-CP.L5.1
            level: 5
            text:
              en: "The life of a change is visible, and data of the whole process is analysed."
              zh: "变更全生命周期可视，并对全过程数据进行分析。"
            ask:
              en: "Can anybody see the whole life of a change, and are its waiting times analysed?"
              zh: "是否任何人都能看到变更全貌，并且对等待时间做了分析？"
            improve:
              en: "Show the flow of changes with waiting times, and review it monthly."
              zh: "展示变更流转及等待时间，每月复盘。"
            cost: 5
            verify: 2
      - id: CM-CM-CT
        title: { en: "Change traceability", zh: "变更追溯" }
        clause: "5.1.2.2"
        floor:
          en: "Changes leave no trace that could be followed."
          zh: "变更没有可追溯的记录。"
        criteria:
          - id: CM-CM-CT.L2.1
            level: 2
            text:
              en: "Version numbers follow a rule."
              zh: "版本号遵循规则。"
            ask:
              en: "Is there a rule for version numbers, and do tags follow it?"
              zh: "是否有版本号规则，且标签符合规则？"
            improve:
              en: "Adopt a rule such as semantic versioning, and let the pipeline apply it."
              zh: "采用语义化版本等规则，由流水线执行。"
            proves: repo.tags.version_rule.ratio >= params.version_tag_share
            cost: 1
            verify: 1
          - id: CM-CM-CT.L2.2
            level: 2
            text:
              en: "From an artifact's version the code tag is found, and the other way round."
              zh: "由制品版本可查到代码标签，反之亦然。"
            ask:
              en: "Can you go from a running version to its source and back?"
              zh: "能否在运行版本与其源码之间双向追溯？"
            improve:
              en: "Write commit and version into artifact and deployment records."
              zh: "在制品和部署记录中写入提交和版本。"
            proves: deploy.identified.ratio >= params.identified_share
            cost: 2
            verify: 1
            note:
              en: "Deployments that name commit and artifact prove it; records that leave them out prove nothing."
              zh: "部署记录注明提交与制品即可证明；记录未注明则不能说明问题。"
          - id: CM-CM-CT.L3.1
            level: 3
            text:
              en: "Version control and change system are linked automatically, both ways, in real time."
              zh: "版本控制与变更系统自动、双向、实时关联。"
            ask:
              en: "Does each commit appear in its work item automatically and at once, and the item with the commit?"
              zh: "提交是否自动即时出现在工作项中，工作项也能在提交中看到？"
            improve:
              en: "Connect the two systems by their integration, and check weekly that links are complete."
              zh: "用集成功能连接两个系统，并每周检查关联完整性。"
            evidence:
              - id: CM-CM-CT-L3-1
                kind: demonstration
                en: "Look-up in both systems and their synchronisation in real time"
                zh: "在两个系统中互查及实时同步"
            references:
              - { framework: dora, id: work-visibility-in-value-stream }
            refutes: >-
              work.commit_links.ratio < params.linked_share_basic || (repo.commits.work_item.ratio
              < params.linked_share && merge.work_item.ratio < params.linked_share)
            cost: 3
            verify: 1
            note:
              en: "Missing links can disprove this; links on record do not show that they appear automatically and at once."
              zh: "关联缺失可判定未满足；已有关联并不说明其自动、实时产生。"
          - id: CM-CM-CT.L4.1
            level: 4
            text:
              en: "Dependencies between changes are recognised and marked, those of databases and environments included."
              zh: "识别并标记变更之间的依赖关系，包括数据库变更与环境变更。"
            ask:
              en: "Does a change name the changes it depends on, in code, databases and environments?"
              zh: "一项变更是否注明它所依赖的代码、数据库和环境变更？"
            improve:
              en: "Link each database and environment change to the requirement it serves, and mark what must go first."
              zh: "把每项数据库与环境变更关联到对应的需求，并标明先后依赖。"
            cost: 5
            verify: 2
          - id: CM-CM-CT.L5.1
            level: 5
            text:
              en: "All information from requirement to release is traceable end to end."
              zh: "从需求到发布的全部信息端到端可追溯。"
            ask:
              en: "Can you show the complete chain of any released change within minutes?"
              zh: "能否在几分钟内展示任一已发布变更的完整链条？"
            improve:
              en: "Join the links into one view, and measure the share of changes with a gap."
              zh: "把各环节关联汇成一个视图，并度量存在断链的变更占比。"
            references:
              - { framework: dora, id: work-visibility-in-value-stream }
            cost: 5
            verify: 2
      - id: CM-CM-CR
        title: { en: "Change rollback", zh: "变更回滚" }
        clause: "5.1.2.3"
        floor:
          en: "A change cannot be taken back."
          zh: "变更无法撤回。"
        # Level 5 is not defined.
        criteria:
          - id: CM-CM-CR.L2.1
            level: 2
            text:
              en: "A change can be taken back by hand."
              zh: "变更可以手工撤回。"
            ask:
              en: "Can you take a change out again before it is released?"
              zh: "能否在发布前撤回一项变更？"
            improve:
              en: "Rehearse taking back one change, and write the steps down."
              zh: "演练一次变更撤回，并写下步骤。"
            proves: repo.commits.reverts > 0
            cost: 1
            verify: 1
          - id: CM-CM-CR.L3.1
            level: 3
            text:
              en: "Change system and version control are rolled back together and stay in step."
              zh: "变更系统与版本控制同步回退、状态一致。"
            ask:
              en: "When code is reverted, does the work item's state follow?"
              zh: "代码回退时，工作项状态是否同步变化？"
            improve:
              en: "Let a revert set the work item back through the integration."
              zh: "通过集成让回退操作同时恢复工作项状态。"
            evidence:
              - id: CM-CM-CR-L3-1
                kind: demonstration
                en: "Roll-back of requirement, code and package"
                zh: "需求、代码与软件包的同步回滚"
            cost: 3
            verify: 2
          - id: CM-CM-CR.L3.2
            level: 3
            text:
              en: "Taking a change back is automated."
              zh: "变更撤回已自动化。"
            ask:
              en: "Is there one action that takes back requirement, code and package?"
              zh: "是否有一个操作可同时撤回需求、代码和软件包？"
            improve:
              en: "Script the revert of code, the rebuild and the state change as one job."
              zh: "把代码回退、重新构建和状态变更做成一个作业。"
            evidence:
              - id: CM-CM-CR-L3-1
                kind: demonstration
                en: "Roll-back of requirement, code and package"
                zh: "需求、代码与软件包的同步回滚"
            proves: ci.steps.rollback > 0 && deploy.rollbacks > 0
            cost: 3
            verify: 1
            note:
              en: "Whether this covers databases was under discussion; databases are left to level 4."
              zh: "是否包含数据库曾有争议；数据库留待四级。"
          - id: CM-CM-CR.L4.1
            level: 4
            text:
              en: "All changes of the flow, dependencies included, are rolled back automatically."
              zh: "全流程变更（含依赖）可自动回退。"
            ask:
              en: "Does an automatic rollback also take back tests, defects and production changes that belong to it?"
              zh: "自动回退是否同时处理相关测试、缺陷和生产变更？"
            improve:
              en: "Model the dependencies of a change, and let the rollback follow them."
              zh: "建立变更依赖模型，让回退按依赖执行。"
            evidence:
              - id: CM-CM-CR-L4-1
                kind: demonstration
                en: "Roll-back that also covers test cases, defects and production changes"
                zh: "同时覆盖测试用例、缺陷与生产变更的回滚"
            cost: 8
            verify: 2
            supersedes: [CM-CM-CR.L3.1, CM-CM-CR.L3.2]
"""###
}
