// Made by scripts/embed-models from models/continuous-delivery/deployment-and-release.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let continuousDelivery_deploymentAndRelease = ###"""
id: DRM
title: { en: "Deployment and release management", zh: "部署与发布管理" }
clause: "5.4"
assessed: true
items:
  - id: DRM-DRM
    title: { en: "Deployment and release mode", zh: "部署与发布模式" }
    practices:
      - id: DRM-DRM-DM
        title: { en: "Deployment method", zh: "部署方式" }
        clause: "5.4.1.1"
        floor:
          en: "Operators deploy every environment by hand."
          zh: "运维人员手工部署每个环境。"
        criteria:
          - id: DRM-DRM-DM.L2.1
            level: 2
            text:
              en: "Operators deploy by running scripts instead of typing commands."
              zh: "运维人员通过脚本执行部署，不再逐条敲命令。"
            ask:
              en: "Does a script carry out each deployment, whoever starts it?"
              zh: "每次部署是否都由脚本执行，而不论由谁发起？"
            improve:
              en: "Write the commands of the next deployment into a script, keep it in version control and use it from then on."
              zh: "把下一次部署的命令写成脚本，纳入版本控制，今后一律用它部署。"
            evidence:
              - id: DRM-DRM-DM-L2-1
                kind: demonstration
                en: "A scripted deployment and its log"
                zh: "用脚本部署的过程及部署日志"
              - id: DRM-DRM-DM-L2-2
                kind: screenshot
                en: "Review record of a deployment script"
                zh: "部署脚本的评审记录"
            references:
              - { framework: dora, id: deployment-automation }
              - { framework: dsomm, id: "Defined deployment process" }
            proves: deploy.automated.ratio >= params.automated_deployment_share
            cost: 2
            verify: 1
            note:
              en: "Deployments by a pipeline are scripted; a person may run a script as well, so a low share disproves nothing."
              zh: "流水线部署必然由脚本执行；人工部署也可能运行脚本，因此占比低不能作为反证。"
          - id: DRM-DRM-DM.L2.2
            level: 2
            text:
              en: "Part of the deployment work is automated."
              zh: "部署工作已部分自动化。"
            ask:
              en: "Which steps of a deployment run without anyone's doing?"
              zh: "部署的哪些步骤已无需人工操作？"
            improve:
              en: "Automate the step that goes wrong most often, and then the next."
              zh: "先把最容易出错的步骤自动化，再逐步推进。"
            evidence:
              - id: DRM-DRM-DM-L2-1
                kind: demonstration
                en: "A scripted deployment and its log"
                zh: "用脚本部署的过程及部署日志"
            references:
              - { framework: dora, id: deployment-automation }
            proves: deploy.automated.ratio > 0.0 || deploy.test.automated.ratio > 0.0
            cost: 2
            verify: 1
          - id: DRM-DRM-DM.L3.1
            level: 3
            text:
              en: "Deployment and release are fully automated."
              zh: "部署和发布全程自动化。"
            ask:
              en: "Do deployment and release run from start to end without manual steps, in every environment?"
              zh: "所有环境的部署和发布是否从头到尾都无需人工操作？"
            improve:
              en: "List the steps still done by hand, and move one into the pipeline with each release."
              zh: "列出仍靠手工完成的步骤，每次发布把其中一步纳入流水线。"
            evidence:
              - id: DRM-DRM-DM-L3-1
                kind: demonstration
                en: "A fully automated deployment"
                zh: "全自动部署过程"
            references:
              - { framework: dora, id: deployment-automation }
              - { framework: dora, id: continuous-delivery }
            proves: >-
              deploy.automated.ratio >= params.automated_deployment_share && deploy.test.automated.ratio >=
              params.automated_deployment_share && deploy.unattended.ratio >=
              params.unattended_deployment_share
            refutes: deploy.automated.ratio < params.automated_deployment_share
            cost: 5
            verify: 1
            note:
              en: "A pipeline may still wait for work by hand, so the number of manual steps has to be recorded as proof."
              zh: "流水线中仍可能夹有手工操作，因此还需记录手工步骤数才能证明。"
          - id: DRM-DRM-DM.L4.1
            level: 4
            text:
              en: "Teams deploy to many environments themselves, with one click."
              zh: "团队可自助一键部署到多种环境。"
            ask:
              en: "Can a developer deploy a chosen version to any permitted environment with one click, without calling operations?"
              zh: "开发人员能否不找运维，一键把指定版本部署到任一有权限的环境？"
            improve:
              en: "Offer one deployment job that takes version and environment, and give developers the right to start it."
              zh: "提供一个以版本和环境为参数的部署任务，并授权开发人员自行启动。"
            evidence:
              - id: DRM-DRM-DM-L4-1
                kind: demonstration
                en: "One-click deployment by a developer"
                zh: "由开发人员操作的一键部署"
              - id: DRM-DRM-DM-L4-2
                kind: screenshot
                en: "Versions deployed in each environment"
                zh: "各环境当前部署的版本"
            references:
              - { framework: dora, id: deployment-automation }
            proves: >-
              deploy.self_service.ratio >= params.self_service_deployment_share && deploy.environments >=
              params.deployment_environments && deploy.automated.ratio >= params.automated_deployment_share
              && deploy.test.automated.ratio >= params.automated_deployment_share
            refutes: deploy.self_service.ratio == 0.0
            cost: 5
            verify: 1
            supersedes: [DRM-DRM-DM.L3.1]
          - id: DRM-DRM-DM.L4.2
            level: 4
            text:
              en: "Database changes are deployed automatically."
              zh: "数据库变更也自动部署。"
            ask:
              en: "Does the deployment carry out database changes without a person?"
              zh: "部署时数据库变更能否自动执行，无需人工？"
            improve:
              en: "Write database changes as versioned migrations, and let the deployment run them."
              zh: "把数据库变更写成有版本的迁移脚本，由部署流程自动执行。"
            evidence:
              - id: DRM-DRM-DM-L4-3
                kind: demonstration
                en: "An automated database deployment"
                zh: "数据库自动部署过程"
            references:
              - { framework: dora, id: database-change-management }
              - { framework: dora, id: deployment-automation }
            proves: deploy.database.automated.ratio >= params.database_automation_share
            refutes: deploy.database.automated.ratio < params.database_automation_share
            cost: 5
            verify: 1
          - id: DRM-DRM-DM.L5.1
            level: 5
            text:
              en: "The way of deploying gets better all the time, by measured results."
              zh: "依据度量结果持续优化部署方式。"
            ask:
              en: "Which change of the last half-year made deployments measurably faster or safer?"
              zh: "最近半年，哪项改进让部署更快或更稳，并有数据可查？"
            improve:
              en: "Chart time and effort per deployment, and remove the largest waste each quarter."
              zh: "绘制每次部署的耗时与投入趋势，每季度消除最大的一项浪费。"
            references:
              - { framework: dora, id: continuous-delivery }
            trend: true
            cost: 5
            verify: 2

      - id: DRM-DRM-DP
        title: { en: "Deployment process", zh: "部署过程" }
        clause: "5.4.1.2"
        floor:
          en: "A deployment interrupts the service for long."
          zh: "部署会导致服务长时间中断。"
        criteria:
          - id: DRM-DRM-DP.L2.1
            level: 2
            text:
              en: "Documents lay down a standard deployment process."
              zh: "部署过程已通过文档规范。"
            ask:
              en: "Is there a written deployment process that people follow?"
              zh: "是否有成文且实际执行的部署流程？"
            improve:
              en: "Write down steps, checks and the way back of a deployment, and tick them off each time."
              zh: "写明部署的步骤、检查项和回退办法，每次部署逐项核对。"
            evidence:
              - id: DRM-DRM-DP-L2-1
                kind: document
                en: "Deployment process"
                zh: "部署流程规范"
            min_basis: corroborated
            references:
              - { framework: dsomm, id: "Defined deployment process" }
            cost: 1
            verify: 2
          - id: DRM-DRM-DP.L3.1
            level: 3
            text:
              en: "All environments are deployed by the same process and tool."
              zh: "所有环境使用相同的部署过程和工具。"
            ask:
              en: "Is every environment, production included, deployed by the same process and tool?"
              zh: "包括生产在内的所有环境是否使用同一套部署过程和工具？"
            improve:
              en: "Use one deployment job for all environments, and leave only variables to differ."
              zh: "所有环境共用一个部署任务，仅以环境变量区分。"
            evidence:
              - id: DRM-DRM-DP-L3-1
                kind: demonstration
                en: "The same deployment run in several environments"
                zh: "用同一流程部署多个环境"
            references:
              - { framework: dora, id: deployment-automation }
              - { framework: dsomm, id: "Defined deployment process" }
            refutes: >-
              (deploy.automated.ratio >= params.automated_deployment_share && deploy.test.automated.ratio ==
              0.0) || (deploy.automated.ratio == 0.0 && deploy.test.automated.ratio >=
              params.automated_deployment_share)
            cost: 3
            verify: 2
            note:
              en: "A pipeline for one environment and handwork in the others disproves it; records do not tell whether the processes are alike."
              zh: "一处用流水线、另一处全靠手工即为反证；记录看不出各环境的过程是否一致。"
          - id: DRM-DRM-DP.L3.2
            level: 3
            text:
              en: "One and the same artifact goes through all environments of a release and is never rebuilt."
              zh: "一次发布经过各环境时使用同一制品，不重新构建。"
            ask:
              en: "Is what runs in production the very artifact that was tested, and do only environment variables differ?"
              zh: "生产上运行的是否就是测试过的那个制品，且只有环境变量不同？"
            improve:
              en: "Build once, store the artifact with its digest, and deploy that digest everywhere."
              zh: "只构建一次，保存制品及其摘要，各环境都按该摘要部署。"
            evidence:
              - id: DRM-DRM-DP-L3-1
                kind: demonstration
                en: "The same deployment run in several environments"
                zh: "用同一流程部署多个环境"
            references:
              - { framework: dsomm, id: "Same artifact for environments" }
              - { framework: dora, id: deployment-automation }
            proves: >-
              deploy.tested_first.ratio >= params.same_artifact_share && deploy.identified.ratio >=
              params.identified_share
            cost: 3
            verify: 1
            note:
              en: "Artifacts are compared as the records name them, so name them by digest; a first deployment elsewhere may be missing from the export, hence no proof to the contrary."
              zh: "制品按记录中的标识比对，宜填写摘要；导出的记录可能缺少此前的部署，因此不作反证。"
          - id: DRM-DRM-DP.L4.1
            level: 4
            text:
              en: "Deployment steps can be arranged flexibly for each need."
              zh: "部署步骤可按需灵活编排。"
            ask:
              en: "Can a team arrange the steps of its deployment, such as order, batches and checks, without new code in the tool?"
              zh: "团队能否自行编排部署的顺序、批次和检查，而无需修改工具？"
            improve:
              en: "Cut the deployment into small, parametrised steps, and let teams combine them."
              zh: "把部署拆成带参数的小步骤，由团队自由组合。"
            evidence:
              - id: DRM-DRM-DP-L4-1
                kind: demonstration
                en: "Arranging the steps of a deployment"
                zh: "部署流程编排"
            min_basis: corroborated
            cost: 8
            verify: 2
          - id: DRM-DRM-DP.L5.1
            level: 5
            text:
              en: "Every change that passes its checks goes to production automatically."
              zh: "每次变更通过验证后都自动部署到生产环境。"
            ask:
              en: "Does every change reach production by itself once its checks have passed?"
              zh: "每次变更通过检查后，是否都会自动上线？"
            improve:
              en: "Remove the last approval for one low-risk service, watch it closely, and widen from there."
              zh: "先为一个低风险服务去掉最后的人工审批，密切观察后再推广。"
            evidence:
              - id: DRM-DRM-DP-L5-1
                kind: demonstration
                en: "History of production deployments that changes triggered"
                zh: "由变更触发的生产部署历史"
            references:
              - { framework: dora, id: continuous-delivery }
              - { framework: dora, id: deployment-automation }
            proves: >-
              deploy.unattended.ratio >= params.unattended_deployment_share && deploy.automated.ratio >=
              params.automated_deployment_share && ci.manual_approvals == 0 && merge.count >=
              params.deployed_changes_min && double(deploy.count) >= params.deployed_change_share *
              double(merge.count)
            refutes: >-
              deploy.unattended.ratio < params.unattended_deployment_share || deploy.automated.ratio <
              params.automated_deployment_share
            cost: 13
            verify: 1
            requires: [DRM-DRM-DP.L3.2]

      - id: DRM-DRM-DS
        title: { en: "Deployment strategy", zh: "部署策略" }
        clause: "5.4.1.3"
        floor:
          en: "Deployments come monthly and carry very many requirements at once."
          zh: "每月部署一次，一次携带大量需求。"
        criteria:
          - id: DRM-DRM-DS.L2.1
            level: 2
            text:
              en: "Deployments to production come weekly."
              zh: "每周向生产环境部署。"
            ask:
              en: "Do you deploy to production at least every week?"
              zh: "是否至少每周向生产环境部署一次？"
            improve:
              en: "Cut the content of a release in half, and release twice as often, until a week is enough."
              zh: "把每次发布的内容减半、频率加倍，直至缩短到一周一次。"
            evidence:
              - id: DRM-DRM-DS-L2-1
                kind: demonstration
                en: "Recent deployments and their dates"
                zh: "近期部署及其日期"
            references:
              - { framework: dora, id: continuous-delivery }
              - { framework: dora, id: working-in-small-batches }
            proves: >-
              deploy.interval.p50_days <= params.deployment_interval_days_l2 && deploy.per_week >=
              params.deployments_per_week_l2 && double(deploy.busiest_week.days) <=
              double(params.deployment_burst_factor) * deploy.per_week && double(deploy.busiest_day.count)
              <= double(params.deployment_burst_factor) * deploy.per_week
            refutes: >-
              deploy.interval.p50_days > params.deployment_interval_days_l2 && deploy.per_week <
              params.deployments_per_week_l2
            cost: 3
            verify: 1
            note:
              en: "Deployments crowded into one day or week do not prove a weekly rhythm."
              zh: "集中在某一天或某一周的部署不能证明每周部署。"
          - id: DRM-DRM-DS.L2.2
            level: 2
            text:
              en: "The application is the smallest unit of deployment."
              zh: "以应用为最小单位进行部署。"
            ask:
              en: "Can each application be deployed alone?"
              zh: "每个应用能否单独部署？"
            improve:
              en: "Give each application an artifact and a deployment job of its own."
              zh: "为每个应用建立独立的制品和部署任务。"
            evidence:
              - id: DRM-DRM-DS-L2-1
                kind: demonstration
                en: "Recent deployments and their dates"
                zh: "近期部署及其日期"
            references:
              - { framework: dora, id: loosely-coupled-teams }
            proves: deploy.single_service.ratio >= params.single_service_share
            cost: 3
            verify: 1
            note:
              en: "Applications shipped together could still be deployable alone, so records cannot disprove it."
              zh: "一起上线的应用也可能具备单独部署的能力，因此记录不能作为反证。"
          - id: DRM-DRM-DS.L2.3
            level: 2
            text:
              en: "Application and database are deployed separately."
              zh: "应用与数据库分开部署。"
            ask:
              en: "Can a database change and the application that needs it be deployed in separate steps at separate times?"
              zh: "数据库变更与依赖它的应用能否作为独立步骤、在不同时间部署？"
            improve:
              en: "Split the deployment into a database job and an application job, with changes that suit both versions."
              zh: "把部署拆成数据库与应用两个任务，并让数据库变更兼容新旧版本。"
            evidence:
              - id: DRM-DRM-DS-L2-2
                kind: document
                en: "Compatibility of application and database versions"
                zh: "应用与数据库的版本兼容说明"
            references:
              - { framework: dora, id: database-change-management }
            proves: ci.migrations.in_pipeline && ci.migrations.separate
            cost: 3
            verify: 1
            note:
              en: "A pipeline that keeps them in jobs apart proves it; database changes may also be deployed outside the pipeline."
              zh: "流水线中分属不同作业即可证明；数据库变更也可能在流水线之外执行。"
          - id: DRM-DRM-DS.L2.4
            level: 2
            text:
              en: "The test environment is deployed automatically."
              zh: "测试环境自动部署。"
            ask:
              en: "Does a new build reach the test environment without anyone's doing?"
              zh: "新构建能否无需人工自动部署到测试环境？"
            improve:
              en: "Add a job that deploys every good build of trunk to the test environment."
              zh: "增加一个作业，把主干上每个通过的构建部署到测试环境。"
            evidence:
              - id: DRM-DRM-DS-L2-3
                kind: demonstration
                en: "Automatic deployment to the test environment"
                zh: "测试环境自动部署"
            references:
              - { framework: dora, id: deployment-automation }
            proves: deploy.test.automated.ratio >= params.automated_deployment_share
            refutes: deploy.test.automated.ratio == 0.0
            cost: 2
            verify: 1
          - id: DRM-DRM-DS.L3.1
            level: 3
            text:
              en: "The project is able to deploy to production every day."
              zh: "具备每天向生产环境部署的能力。"
            ask:
              en: "Could you deploy every day of a week, and have you done so?"
              zh: "能否在一周内每天部署，是否实际做到过？"
            improve:
              en: "Find what takes longest between merge and production, and bring it below a day."
              zh: "找出从合并到上线最耗时的环节，把它压缩到一天以内。"
            evidence:
              - id: DRM-DRM-DS-L3-1
                kind: document
                en: "Log of daily deployments"
                zh: "每日部署记录"
            references:
              - { framework: dora, id: continuous-delivery }
              - { framework: dora, id: working-in-small-batches }
            proves: deploy.busiest_week.days >= params.deployment_days_per_week
            cost: 5
            verify: 1
            note:
              en: "One week of daily deployments proves the ability; slower weeks may only mean that less was wanted."
              zh: "只要有一周做到每日部署即可证明能力；其余各周较少可能只是需求少。"
          - id: DRM-DRM-DS.L3.2
            level: 3
            text:
              en: "Application and environment together are the smallest unit of deployment."
              zh: "以应用及其环境为最小单位进行部署。"
            ask:
              en: "Does one deployment bring an application together with the environment change it needs?"
              zh: "一次部署能否同时交付应用及其所需的环境变更？"
            improve:
              en: "Describe what the application needs of its environment beside the code, and deploy both in one run."
              zh: "把应用对环境的要求写在代码旁，并在同一次部署中一并交付。"
            evidence:
              - id: DRM-DRM-DS-L3-2
                kind: demonstration
                en: "Deployment of an application with a change of its environment"
                zh: "应用连同环境变更的部署"
            min_basis: corroborated
            references:
              - { framework: dsomm, id: "Infrastructure as Code" }
            cost: 5
            verify: 2
          - id: DRM-DRM-DS.L3.3
            level: 3
            text:
              en: "Application and configuration are kept apart."
              zh: "应用与配置分离。"
            ask:
              en: "Can configuration be changed per environment without building the application again?"
              zh: "能否不重新构建应用，就按环境修改配置？"
            improve:
              en: "Move settings that differ between environments out of the artifact into variables or a configuration service."
              zh: "把因环境而异的设置移出制品，改由环境变量或配置中心提供。"
            evidence:
              - id: DRM-DRM-DS-L3-3
                kind: document
                en: "How configuration is kept apart from the application"
                zh: "应用与配置分离方案"
            proves: environment.workloads.external_configuration.ratio >= params.external_configuration_share
            cost: 3
            verify: 1
          - id: DRM-DRM-DS.L4.1
            level: 4
            text:
              en: "Deployments happen on demand, several times a day."
              zh: "按需部署，每天多次。"
            ask:
              en: "Do you deploy whenever something is ready, several times a day?"
              zh: "是否随时就绪随时部署，每天多次？"
            improve:
              en: "Take away release windows, and let each merged change start its own deployment."
              zh: "取消发布窗口，让每个合入的变更单独触发部署。"
            evidence:
              - id: DRM-DRM-DS-L4-1
                kind: demonstration
                en: "Several deployments of one day"
                zh: "一天内的多次部署"
            references:
              - { framework: dora, id: continuous-delivery }
              - { framework: dora, id: working-in-small-batches }
            proves: >-
              deploy.per_week >= params.deployments_per_week_l4 && deploy.busiest_day.count >=
              params.deployments_per_day
            refutes: >-
              deploy.busiest_day.count < params.deployments_per_day && deploy.lead_time.p50_hours >
              params.on_demand_lead_hours
            cost: 8
            verify: 1
            note:
              en: "Rare deployments may only mean little demand; changes that wait long as well disprove it."
              zh: "部署少可能只是需求少；若变更还长时间等待上线，则可作为反证。"
          - id: DRM-DRM-DS.L4.2
            level: 4
            text:
              en: "Low-risk strategies such as blue-green and canary release are used."
              zh: "采用蓝绿部署、灰度发布等低风险策略。"
            ask:
              en: "Which low-risk strategy do your production deployments use, and is it set up in the tool?"
              zh: "生产部署采用哪种低风险策略，是否已在工具中配置？"
            improve:
              en: "Send a small share of users to the new version first, and widen it while the figures stay good."
              zh: "先把少量用户切到新版本，指标正常再逐步放量。"
            evidence:
              - id: DRM-DRM-DS-L4-2
                kind: document
                en: "Strategy for deployment, release and rollback"
                zh: "部署、发布与回滚策略"
              - id: DRM-DRM-DS-L4-3
                kind: demonstration
                en: "The strategy at work in the tool"
                zh: "策略在工具中的执行过程"
            references:
              - { framework: dsomm, id: "Rolling update on deployment" }
              - { framework: dsomm, id: "Blue/Green Deployment" }
            proves: >-
              deploy.strategies.exists(s, s in ['canary', 'blue-green', 'bluegreen', 'grey', 'gray']) ||
              environment.strategies.exists(s, s in ['canary', 'blueGreen'])
            cost: 8
            verify: 1
          - id: DRM-DRM-DS.L5.1
            level: 5
            text:
              en: "Each team deploys and releases safely on its own."
              zh: "各团队可自主、安全地部署和发布。"
            ask:
              en: "Do teams decide alone when to deploy and release, and does this stay safe?"
              zh: "团队是否自行决定部署和发布时间，并能保证安全？"
            improve:
              en: "Hand the decision to release to one team, with checks and an automatic way back in place."
              zh: "在检查与自动回滚就绪后，把发布决定权先交给一个团队。"
            evidence:
              - id: DRM-DRM-DS-L5-1
                kind: document
                en: "Log of releases that teams decided on"
                zh: "团队自主发布记录"
            references:
              - { framework: dora, id: loosely-coupled-teams }
              - { framework: dora, id: continuous-delivery }
            proves: >-
              deploy.self_service.ratio >= params.team_deployment_share && deploy.single_service.ratio >=
              params.single_service_share && deploy.count >= params.failure_sample_l3 &&
              deploy.failure.ratio <= params.failure_share_l3
            refutes: deploy.self_service.ratio == 0.0
            cost: 8
            verify: 2

      - id: DRM-DRM-DQ
        title: { en: "Deployment quality", zh: "部署质量" }
        clause: "5.4.1.4"
        floor:
          en: "Deployments often fail, cannot be rolled back, and are repaired in production without a time limit."
          zh: "部署失败率高，无法回滚，在线修复且时长不可控。"
        criteria:
          - id: DRM-DRM-DQ.L2.1
            level: 2
            text:
              en: "Only a moderate share of deployments fails."
              zh: "部署失败率处于中等水平。"
            ask:
              en: "Do you record failed deployments, and is their share at most one in four?"
              zh: "是否记录部署失败，且失败率不超过四分之一？"
            improve:
              en: "Record the result of every deployment, and remove the most common cause of failure."
              zh: "记录每次部署的结果，先消除最常见的失败原因。"
            evidence:
              - id: DRM-DRM-DQ-L2-1
                kind: document
                en: "Deployments and their failure rate"
                zh: "部署次数与失败率统计"
            references:
              - { framework: dora, id: continuous-delivery }
            proves: >-
              deploy.count >= params.failure_sample_l2 && deploy.failure.ratio <= params.failure_share_l2
            refutes: >-
              deploy.count >= params.failure_sample_l2 && deploy.failure.ratio > params.failure_share_l2
            cost: 3
            verify: 1
            note:
              en: "With fewer deployments than the sample asks for, the rate decides nothing."
              zh: "部署次数少于样本下限时，失败率不作判定依据。"
          - id: DRM-DRM-DQ.L2.2
            level: 2
            text:
              en: "An application can be rolled back, and problems are repaired in time."
              zh: "应用可以回滚，问题能及时修复。"
            ask:
              en: "Does rolling back an application work, and is service restored within the agreed time?"
              zh: "应用回滚是否有效，能否在约定时间内恢复服务？"
            improve:
              en: "Keep the previous version ready, rehearse the way back, and agree on a time limit."
              zh: "保留上一版本，演练回滚，并约定恢复时限。"
            evidence:
              - id: DRM-DRM-DQ-L2-2
                kind: demonstration
                en: "A rollback of an application"
                zh: "应用回滚过程"
            references:
              - { framework: dora, id: continuous-delivery }
            proves: >-
              deploy.rollback.p50_minutes <= params.rollback_minutes_max && deploy.recovery.p50_hours <=
              params.recovery_hours_l2
            refutes: deploy.recovery.p50_hours > params.recovery_hours_l2
            cost: 3
            verify: 1
            note:
              en: "Proof takes three rollbacks that succeeded; a project that seldom fails shows a rehearsal instead."
              zh: "至少三次成功回滚才能证明；极少失败的项目可出示回滚演练。"
          - id: DRM-DRM-DQ.L3.1
            level: 3
            text:
              en: "Few deployments fail."
              zh: "部署失败率低。"
            ask:
              en: "Is the failure rate defined as a metric, and is it low?"
              zh: "是否把失败率定义为度量指标，且数值较低？"
            improve:
              en: "Look into every failed deployment, and add the check that would have caught it."
              zh: "分析每次失败的部署，补上本可拦住它的检查。"
            evidence:
              - id: DRM-DRM-DQ-L3-1
                kind: document
                en: "Deployments and their failure rate"
                zh: "部署次数与失败率统计"
            references:
              - { framework: dora, id: continuous-delivery }
              - { framework: dora, id: test-automation }
            proves: >-
              deploy.count >= params.failure_sample_l3 && deploy.failure.ratio <= params.failure_share_l3
            refutes: >-
              deploy.count >= params.failure_sample_l3 && deploy.failure.ratio > params.failure_share_l3
            cost: 5
            verify: 1
            note:
              en: "With fewer deployments than the sample asks for, the rate decides nothing."
              zh: "部署次数少于样本下限时，失败率不作判定依据。"
          - id: DRM-DRM-DQ.L3.2
            level: 3
            text:
              en: "Automated tests are part of deployment, and it goes on only when they pass."
              zh: "部署集成自动化测试，测试通过是部署的前提。"
            ask:
              en: "Is a version whose automated tests failed kept from being deployed?"
              zh: "自动化测试未通过的版本是否无法部署？"
            improve:
              en: "Let the deployment job depend on the test job, and allow no way around it."
              zh: "让部署作业依赖测试作业，不留绕行途径。"
            evidence:
              - id: DRM-DRM-DQ-L3-3
                kind: document
                en: "Reports of all tests of a deployment"
                zh: "一次部署的全部测试报告"
            references:
              - { framework: dora, id: test-automation }
              - { framework: dora, id: continuous-delivery }
            proves: >-
              ci.tests_block_deploy && deploy.automated.ratio >= params.automated_deployment_share &&
              deploy.tests_passed.ratio >= params.tested_deployment_share
            refutes: deploy.tests_passed.ratio < params.tested_deployment_share
            cost: 3
            verify: 1
          - id: DRM-DRM-DQ.L3.3
            level: 3
            text:
              en: "Each deployment comes with a list of its changes and a test report."
              zh: "每次部署都附带变更范围报告和测试报告。"
            ask:
              en: "Does each deployment come with the list of its changes and its test report?"
              zh: "每次部署是否都附有变更清单和测试报告？"
            improve:
              en: "Let the pipeline write the list of changes from work items, and attach it with the test report."
              zh: "由流水线根据工作项生成变更清单，并与测试报告一起附上。"
            evidence:
              - id: DRM-DRM-DQ-L3-2
                kind: document
                en: "Features and repairs of a deployment"
                zh: "一次部署的功能与修复清单"
              - id: DRM-DRM-DQ-L3-3
                kind: document
                en: "Reports of all tests of a deployment"
                zh: "一次部署的全部测试报告"
            rule: deploy.reported.ratio >= params.reported_deployment_share
            cost: 2
            verify: 1
          - id: DRM-DRM-DQ.L4.1
            level: 4
            text:
              en: "Deployments are monitored, and trouble leads to automatic degrading or rollback."
              zh: "部署过程有监控，出现异常时自动降级或回滚。"
            ask:
              en: "When figures go bad after a deployment, does the system step back by itself?"
              zh: "部署后指标异常时，系统能否自动降级或回滚？"
            improve:
              en: "Choose three figures of health, and let the deployment tool roll back when one leaves its bounds."
              zh: "选定三项健康指标，任何一项越界就由部署工具自动回滚。"
            evidence:
              - id: DRM-DRM-DQ-L4-1
                kind: screenshot
                en: "Monitoring of a deployment"
                zh: "部署监控"
              - id: DRM-DRM-DQ-L4-2
                kind: demonstration
                en: "An automatic rollback"
                zh: "自动回滚过程"
            min_basis: corroborated
            references:
              - { framework: dora, id: monitoring-and-observability }
              - { framework: dora, id: proactive-failure-notification }
            proves: deploy.rollbacks.automatic > 0
            cost: 8
            verify: 2
          - id: DRM-DRM-DQ.L5.1
            level: 5
            text:
              en: "Hardly any deployment fails, and monitoring and tests keep improving."
              zh: "部署失败率极低，监控和测试持续完善。"
            ask:
              en: "Has the failure rate stayed extremely low, and which monitor or test was added within the last half-year?"
              zh: "失败率是否一直极低，最近半年新增或改进了哪些监控和测试？"
            improve:
              en: "Turn each remaining failure into a new test or alarm within a week."
              zh: "每出现一次失败，就在一周内补上相应的测试或告警。"
            references:
              - { framework: dora, id: monitoring-and-observability }
              - { framework: dora, id: test-automation }
            trend: true
            refutes: >-
              deploy.count >= params.failure_sample_l5 && deploy.failure.ratio > params.failure_share_l5
            cost: 8
            verify: 2
            note:
              en: "A low rate alone does not show the improvement of monitoring and tests; a high rate disproves the claim."
              zh: "仅凭失败率低看不出监控和测试的改进；失败率高则可反证。"

  - id: DRM-DP
    title: { en: "Deployment pipeline", zh: "部署流水线" }
    practices:
      - id: DRM-DP-CM
        title: { en: "Collaboration mode", zh: "协作模式" }
        clause: "5.4.2.1"
        floor:
          en: "Departments work by plan and wait for each other; testing and deployment start when development is over."
          zh: "各部门按计划推进、相互等待，开发结束后才开始测试和部署。"
        criteria:
          - id: DRM-DP-CM.L2.1
            level: 2
            text:
              en: "A process and rules for delivery keep hand-overs between teams in order."
              zh: "有完整的流程和交付规范，团队间交接有序。"
            ask:
              en: "Do written rules say what each team hands over, when and in what state?"
              zh: "是否有成文规范说明各团队交接什么、何时交接、达到什么状态？"
            improve:
              en: "Write down for each hand-over what is passed on, its state and who takes it."
              zh: "逐个写明每次交接的内容、状态和接收人。"
            evidence:
              - id: DRM-DP-CM-L2-1
                kind: document
                en: "Delivery process and rules of hand-over"
                zh: "交付流程与交接规范"
            min_basis: corroborated
            references:
              - { framework: iso33020, id: "PA 3.1" }
            cost: 2
            verify: 2
          - id: DRM-DP-CM.L3.1
            level: 3
            text:
              en: "Systems hand work on to each other, and people confirm only where they must."
              zh: "交接由系统间调用完成，仅在必要环节人工确认。"
            ask:
              en: "Does work pass from development to testing and operations by calls between systems?"
              zh: "工作从开发到测试、运维的流转是否由系统间调用完成？"
            improve:
              en: "Replace the most frequent e-mail hand-over by a call from one system to the next."
              zh: "把最频繁的邮件交接改为系统之间的自动调用。"
            evidence:
              - id: DRM-DP-CM-L3-1
                kind: demonstration
                en: "A release by developers that operations approves in the system"
                zh: "开发发起发布、运维在系统中审批"
            min_basis: corroborated
            references:
              - { framework: dora, id: streamlining-change-approval }
            refutes: deploy.automated.ratio == 0.0 && deploy.test.automated.ratio == 0.0
            cost: 5
            verify: 2
            note:
              en: "When no deployment to any environment goes through a pipeline, systems do not hand work on; the rest has to be shown."
              zh: "所有环境的部署都不经流水线，即可反证；其余情况需演示说明。"
          - id: DRM-DP-CM.L4.1
            level: 4
            text:
              en: "Teams are decoupled and deliver independently and safely, without a shared release train."
              zh: "团队解耦，可独立、安全地交付，无需统一的发布列车。"
            ask:
              en: "Can a team deliver its service without waiting for the releases of other teams?"
              zh: "团队能否独立交付自己的服务，无需等待其他团队发布？"
            improve:
              en: "Make interfaces compatible in both directions, and take one service off the common release date."
              zh: "保证接口前后兼容，先让一个服务脱离统一发布日期。"
            evidence:
              - id: DRM-DP-CM-L4-1
                kind: demonstration
                en: "Independent delivery of one service"
                zh: "单个服务独立交付"
            references:
              - { framework: dora, id: loosely-coupled-teams }
            proves: >-
              deploy.single_service.ratio >= params.single_service_share && deploy.self_service.ratio >=
              params.self_service_deployment_share && deploy.count >= params.failure_sample_l3 &&
              deploy.failure.ratio <= params.failure_share_l3
            refutes: deploy.single_service.ratio < params.single_service_share_low
            cost: 13
            verify: 1
          - id: DRM-DP-CM.L5.1
            level: 5
            text:
              en: "Collaboration between teams keeps improving, by figures."
              zh: "以数据为依据持续改进团队协作。"
            ask:
              en: "Which change of the last half-year measurably shortened the waiting between teams?"
              zh: "最近半年，哪项改进缩短了团队间的等待时间，并有数据可查？"
            improve:
              en: "Measure waiting at every hand-over, and shorten the longest wait each quarter."
              zh: "度量每个交接点的等待时间，每季度缩短最长的一处。"
            references:
              - { framework: dora, id: work-visibility-in-value-stream }
            trend: true
            cost: 5
            verify: 2

      - id: DRM-DP-PP
        title: { en: "Pipeline process", zh: "流水线过程" }
        clause: "5.4.2.2"
        floor:
          en: "Most of the delivery is done by hand."
          zh: "交付过程大多由人工完成。"
        criteria:
          - id: DRM-DP-PP.L2.1
            level: 2
            text:
              en: "Each stage of delivery has some automation."
              zh: "交付的各个阶段都有一定程度的自动化。"
            ask:
              en: "Does a tool do part of the work in each stage: build, test and deployment?"
              zh: "构建、测试、部署各阶段是否都有工具完成部分工作？"
            improve:
              en: "Pick the stage without any tool, and automate its most repetitive step."
              zh: "找出还没有工具支持的阶段，先把最重复的步骤自动化。"
            evidence:
              - id: DRM-DP-PP-L2-1
                kind: screenshot
                en: "Tools of each stage"
                zh: "各阶段使用的工具"
            references:
              - { framework: dora, id: continuous-delivery }
              - { framework: dsomm, id: "Defined build process" }
            proves: >-
              (ci.steps.build > 0 || ci.steps.package > 0 || ci.steps.image_build > 0) && ci.steps.test > 0
              && (deploy.automated.ratio > 0.0 || deploy.test.automated.ratio > 0.0)
            cost: 3
            verify: 1
          - id: DRM-DP-PP.L3.1
            level: 3
            text:
              en: "Build, test and deployment are joined into one automated flow."
              zh: "构建、测试、部署各阶段连成一条自动化流程。"
            ask:
              en: "Does one pipeline lead from build through test to deployment, and hand data on between the stages?"
              zh: "是否由一条流水线贯通构建、测试到部署，并在阶段间传递数据？"
            improve:
              en: "Join the separate jobs into one pipeline that passes the artifact from stage to stage."
              zh: "把分散的作业连成一条流水线，让制品在各阶段间传递。"
            evidence:
              - id: DRM-DP-PP-L3-1
                kind: screenshot
                en: "Graph of the pipeline"
                zh: "流水线全景图"
            references:
              - { framework: dora, id: continuous-delivery }
              - { framework: dora, id: deployment-automation }
            proves: >-
              ci.tests_block_deploy && (ci.on_change.build || ci.triggers.release) && (ci.steps.build > 0 ||
              ci.steps.package > 0 || ci.steps.image_build > 0) && deploy.automated.ratio >=
              params.automated_deployment_share
            refutes: deploy.automated.ratio == 0.0 && deploy.test.automated.ratio == 0.0
            cost: 5
            verify: 1
          - id: DRM-DP-PP.L3.2
            level: 3
            text:
              en: "Test results guard the quality of what passes through the pipeline."
              zh: "流水线以测试结果把关质量。"
            ask:
              en: "Does a failed test stop the pipeline?"
              zh: "测试失败时流水线是否会停止？"
            improve:
              en: "Let each stage start only when the tests before it have passed."
              zh: "每个阶段只在前置测试通过后才启动。"
            evidence:
              - id: DRM-DP-PP-L3-2
                kind: screenshot
                en: "Test results in the pipeline"
                zh: "流水线中的测试结果"
            references:
              - { framework: dora, id: test-automation }
            proves: >-
              ci.tests_block_deploy && (deploy.tests_passed.ratio >= params.tested_deployment_share ||
              deploy.automated.ratio >= params.automated_deployment_share)
            refutes: deploy.tests_passed.ratio < params.tested_deployment_share
            cost: 3
            verify: 1
          - id: DRM-DP-PP.L4.1
            level: 4
            text:
              en: "One visual deployment pipeline covers the whole delivery."
              zh: "可视化的部署流水线覆盖整个交付过程。"
            ask:
              en: "Can you see every stage of a delivery, from commit to production, in one live picture?"
              zh: "能否在一个实时视图中看到从提交到上线的每个阶段？"
            improve:
              en: "Show commit, build, tests, approval and deployment of a version as one pipeline on one page."
              zh: "在一个页面上以流水线形式展示版本的提交、构建、测试、审批和部署。"
            evidence:
              - id: DRM-DP-PP-L4-1
                kind: screenshot
                en: "Live view of the pipeline"
                zh: "流水线实时视图"
            min_basis: corroborated
            references:
              - { framework: dora, id: work-visibility-in-value-stream }
            cost: 5
            verify: 2
          - id: DRM-DP-PP.L4.2
            level: 4
            text:
              en: "Every change starts the full pipeline."
              zh: "每次变更都触发完整的部署流水线。"
            ask:
              en: "Does every change to code, configuration or environment run through the full pipeline?"
              zh: "代码、配置或环境的每次变更是否都会走完整条流水线？"
            improve:
              en: "Let every merge start the pipeline up to a production-like environment."
              zh: "让每次合并都触发流水线，直到类生产环境。"
            evidence:
              - id: DRM-DP-PP-L4-2
                kind: demonstration
                en: "A change that starts the full pipeline"
                zh: "单次变更触发完整流水线"
            references:
              - { framework: dora, id: continuous-delivery }
              - { framework: dora, id: continuous-integration }
            proves: >-
              run.commits.ratio >= params.commit_build_share && ci.on_change.build && ci.on_change.test &&
              ci.tests_block_deploy && deploy.automated.ratio >= params.automated_deployment_share &&
              merge.count >= params.deployed_changes_min && double(deploy.count) >=
              params.deployed_change_share * double(merge.count)
            cost: 8
            verify: 1
            requires: [DRM-DP-PP.L3.1]
            note:
              en: "About as many deployments as merged changes prove it; a full pipeline may also end before production."
              zh: "部署次数与合入的变更数相当即可证明；完整流水线也可能止于生产之前。"
          - id: DRM-DP-PP.L5.1
            level: 5
            text:
              en: "Pipeline data drives the improvement of the whole delivery."
              zh: "以流水线数据驱动整个交付过程的改进。"
            ask:
              en: "Which improvement of the last half-year came from pipeline data, and what did it change in the figures?"
              zh: "最近半年，哪项改进源于流水线数据，指标有何变化？"
            improve:
              en: "Review durations and failures of the pipeline each month, and act on the worst stage."
              zh: "每月回顾流水线的时长与失败，改进表现最差的阶段。"
            references:
              - { framework: dora, id: work-visibility-in-value-stream }
              - { framework: iso33020, id: "PA 5.1" }
            trend: true
            cost: 5
            verify: 2

      - id: DRM-DP-PV
        title: { en: "Process visualisation", zh: "过程可视化" }
        clause: "5.4.2.3"
        floor:
          en: "Information stays closed, and the state of a delivery is hard to follow."
          zh: "信息封闭，交付状态难以跟踪。"
        criteria:
          - id: DRM-DP-PV.L2.1
            level: 2
            text:
              en: "The delivery is visible within the team and shared between teams."
              zh: "交付过程在团队内可见，并在团队间共享。"
            ask:
              en: "Can your team, and the teams you work with, see where a delivery stands?"
              zh: "本团队和协作团队能否看到交付进展？"
            improve:
              en: "Open the pipeline view to the neighbouring teams, and put its link into the project."
              zh: "向协作团队开放流水线视图，并在项目中附上链接。"
            evidence:
              - id: DRM-DP-PV-L2-1
                kind: screenshot
                en: "View of the delivery that teams share"
                zh: "团队间共享的交付视图"
            min_basis: corroborated
            references:
              - { framework: dora, id: visual-management }
              - { framework: dora, id: work-visibility-in-value-stream }
            cost: 2
            verify: 1
          - id: DRM-DP-PV.L2.2
            level: 2
            text:
              en: "The state of a delivery can be traced."
              zh: "交付状态可追溯。"
            ask:
              en: "Can you say for each deployed version which commit and artifact it came from?"
              zh: "能否说明每个已部署版本来自哪个提交和制品？"
            improve:
              en: "Record commit, artifact and result of every deployment automatically."
              zh: "自动记录每次部署的提交、制品和结果。"
            evidence:
              - id: DRM-DP-PV-L2-1
                kind: screenshot
                en: "View of the delivery that teams share"
                zh: "团队间共享的交付视图"
            references:
              - { framework: dora, id: work-visibility-in-value-stream }
            proves: >-
              deploy.identified.ratio >= params.identified_share && run.commits.ratio >=
              params.commit_build_share
            cost: 2
            verify: 1
          - id: DRM-DP-PV.L3.1
            level: 3
            text:
              en: "The delivery is visible across the organisation."
              zh: "交付过程在组织内可见。"
            ask:
              en: "Can any member of the organisation look at the state of a delivery?"
              zh: "组织内任何成员能否查看交付状态？"
            improve:
              en: "Give every member of the organisation the right to read the pipeline."
              zh: "为组织内所有成员开通流水线的查看权限。"
            evidence:
              - id: DRM-DP-PV-L3-1
                kind: screenshot
                en: "Any member opens the view"
                zh: "任意成员可打开视图"
            min_basis: corroborated
            references:
              - { framework: dora, id: visual-management }
              - { framework: dora, id: work-visibility-in-value-stream }
            cost: 2
            verify: 1
          - id: DRM-DP-PV.L3.2
            level: 3
            text:
              en: "Teams share their metrics with each other."
              zh: "团队之间共享度量指标。"
            ask:
              en: "Can each team see the delivery metrics of the others?"
              zh: "各团队能否看到其他团队的交付指标？"
            improve:
              en: "Show the same four delivery metrics of all teams on one page."
              zh: "在同一页面上展示所有团队的四项交付指标。"
            evidence:
              - id: DRM-DP-PV-L3-2
                kind: screenshot
                en: "Metrics that teams share"
                zh: "团队间共享的指标"
            references:
              - { framework: dora, id: visual-management }
            proves: >-
              dashboard.audiences.exists(a, a in ['teams', 'organisation', 'company']) &&
              dashboard.reach.ratio >= params.shared_metrics_reach
            cost: 2
            verify: 1
          - id: DRM-DP-PV.L4.1
            level: 4
            text:
              en: "Everyone in the company can see the pipeline."
              zh: "公司全员可查看流水线。"
            ask:
              en: "Can everyone in the company see the pipeline without asking for access?"
              zh: "公司任何人能否无需申请就查看流水线？"
            improve:
              en: "Grant reading rights through the company login instead of lists of persons."
              zh: "改用公司统一登录授予查看权限，不再逐人授权。"
            evidence:
              - id: DRM-DP-PV-L4-1
                kind: demonstration
                en: "A colleague from elsewhere in the company opens the pipeline"
                zh: "公司其他部门同事查看流水线"
            min_basis: corroborated
            references:
              - { framework: dora, id: work-visibility-in-value-stream }
            cost: 3
            verify: 1
            supersedes: [DRM-DP-PV.L3.1]
          - id: DRM-DP-PV.L4.2
            level: 4
            text:
              en: "Data of the process are aggregated, and trends are shown."
              zh: "过程数据汇总展示，并呈现趋势。"
            ask:
              en: "Are pipeline data aggregated automatically and shown as trends?"
              zh: "流水线数据是否自动汇总并以趋势展示？"
            improve:
              en: "Collect duration, success and frequency of all runs, and chart them per month."
              zh: "采集所有运行的时长、成功率和频率，按月绘制趋势。"
            evidence:
              - id: DRM-DP-PV-L4-2
                kind: screenshot
                en: "Trends of process data"
                zh: "过程数据趋势图"
            references:
              - { framework: dora, id: visual-management }
              - { framework: dsomm, id: "Visualized metrics" }
            proves: >-
              dashboard.trends > 0 && dashboard.automatic.ratio >= params.automatic_view_share && 'process'
              in metric.kinds && metric.series > 0
            cost: 3
            verify: 1
            supersedes: [DRM-DP-PV.L3.2]
          - id: DRM-DP-PV.L5.1
            level: 5
            text:
              en: "Pipeline data are mined for what improves the business."
              zh: "深入挖掘流水线数据，推动业务改进。"
            ask:
              en: "Which decision about the business within the last half-year rested on pipeline data?"
              zh: "最近半年，哪项业务决策以流水线数据为依据？"
            improve:
              en: "Set lead times beside business figures, and look for what moves both."
              zh: "把交付周期与业务指标对照，找出相互影响的因素。"
            references:
              - { framework: dora, id: work-visibility-in-value-stream }
            cost: 8
            verify: 3
"""###
}
