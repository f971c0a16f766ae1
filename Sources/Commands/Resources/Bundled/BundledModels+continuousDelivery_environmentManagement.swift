// Made by scripts/embed-models from models/continuous-delivery/environment-management.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let continuousDelivery_environmentManagement = ###"""
id: EM
title: { en: "Environment management", zh: "环境管理" }
clause: "5.5"
assessed: true
items:
  - id: EM-EM
    title: { en: "Environment management", zh: "环境管理" }
    practices:
      - id: EM-EM-ET
        title: { en: "Environment types", zh: "环境类型" }
        clause: "5.5.1"
        floor:
          en: "There is production, and there is everything else."
          zh: "只区分生产环境与非生产环境。"
        criteria:
          - id: EM-EM-ET.L2.1
            level: 2
            text:
              en: "There is an environment for functional tests."
              zh: "有专门的功能测试环境。"
            ask:
              en: "Is there an environment set aside for functional tests?"
              zh: "是否有专供功能测试使用的环境？"
            improve:
              en: "Set up one environment for functional tests, and keep development work off it."
              zh: "搭建一套功能测试环境，不再用于日常开发。"
            proves: >-
              'functional-test' in environment.kinds
            cost: 3
            verify: 1
            note:
              en: "An inventory may leave environments out, so a missing entry disproves nothing."
              zh: "环境清单可能不全，因此未列出不能作为反证。"
          - id: EM-EM-ET.L3.1
            level: 3
            text:
              en: "Developers work in a standard environment with the same versions of tools."
              zh: "开发人员使用标准开发环境，工具版本一致。"
            ask:
              en: "Do all developers get the same environment, from the cloud or a configuration tool?"
              zh: "所有开发人员是否通过云端或配置工具获得一致的环境？"
            improve:
              en: "Describe the development environment in a dev container or script, with fixed versions, and have everyone use it."
              zh: "用开发容器或脚本描述开发环境并固定版本，要求所有人使用。"
            evidence:
              - id: EM-EM-ET-L3-1
                kind: document
                en: "Configuration of each environment, as from the configuration database"
                zh: "各环境配置清单（如来自 CMDB）"
            references:
              - { framework: dora, id: flexible-infrastructure }
            proves: environment.dev_container && build.toolchain_pinned && 'development' in environment.kinds
            cost: 3
            verify: 1
          - id: EM-EM-ET.L4.1
            level: 4
            text:
              en: "There is a full set of environments, from development through technical and business tests to grey release."
              zh: "环境类型齐全，涵盖开发、技术测试、业务测试和灰度发布。"
            ask:
              en: "Are there environments for development, technical tests, business tests and grey release?"
              zh: "是否具备开发、技术测试、业务测试和灰度发布等环境？"
            improve:
              en: "Add the environment that is missing, made by the same code as the others."
              zh: "补齐缺少的环境，并与其他环境使用同一套代码创建。"
            evidence:
              - id: EM-EM-ET-L4-1
                kind: demonstration
                en: "Signing in to each environment"
                zh: "登录各类环境"
            references:
              - { framework: dora, id: flexible-infrastructure }
            proves: >-
              ['development', 'functional-test', 'technical-test', 'business-test', 'grey',
              'production'].all(k, k in environment.kinds)
            cost: 8
            verify: 1
            note:
              en: "An inventory may leave environments out, so a missing entry disproves nothing."
              zh: "环境清单可能不全，因此未列出不能作为反证。"
          - id: EM-EM-ET.L5.1
            level: 5
            text:
              en: "Environments are allotted elastically as the business needs them."
              zh: "环境随业务需要弹性分配。"
            ask:
              en: "Do environments appear, grow and vanish with the needs of the business?"
              zh: "环境能否随业务需要创建、伸缩和回收？"
            improve:
              en: "Create an environment for each change on demand, and remove it when the change is merged."
              zh: "按需为每个变更创建环境，合并后自动回收。"
            references:
              - { framework: dora, id: flexible-infrastructure }
            proves: >-
              environment.elastic.ratio >= params.elastic_environment_share &&
              environment.self_service.ratio >= params.self_service_environment_share
            refutes: environment.elastic.ratio == 0.0
            cost: 8
            verify: 2

      - id: EM-EM-EB
        title: { en: "Environment provisioning", zh: "环境构建" }
        clause: "5.5.2"
        floor:
          en: "Environments are built by hand, which takes weeks."
          zh: "环境由人工搭建，耗时以周计。"
        criteria:
          - id: EM-EM-EB.L2.1
            level: 2
            text:
              en: "Environments are built automatically."
              zh: "环境自动构建。"
            ask:
              en: "Does a script or tool build your environments?"
              zh: "环境是否由脚本或工具构建？"
            improve:
              en: "Write the steps for one environment into a script, and build the next one with it."
              zh: "把一套环境的搭建步骤写成脚本，并用它搭建下一套。"
            references:
              - { framework: dsomm, id: "Infrastructure as Code" }
              - { framework: dora, id: flexible-infrastructure }
            proves: environment.tooled.ratio >= params.tooled_environment_share
            refutes: environment.tooled.ratio == 0.0
            cost: 3
            verify: 1
          - id: EM-EM-EB.L2.2
            level: 2
            text:
              en: "An environment is ready within days."
              zh: "环境在数天内就绪。"
            ask:
              en: "Is a requested environment ready within a few days?"
              zh: "申请的环境能否在几天内就绪？"
            improve:
              en: "Record when environments are asked for and ready, and remove the longest wait."
              zh: "记录环境的申请与就绪时间，消除最长的等待。"
            references:
              - { framework: dora, id: flexible-infrastructure }
            proves: environment.ready.p90_hours <= params.environment_hours_l2
            refutes: environment.ready.p50_hours > params.environment_hours_l2
            cost: 2
            verify: 1
            note:
              en: "Nine requests in ten within the limit prove it; half of them beyond it disprove it; in between nothing is decided."
              zh: "九成申请在时限内即可证明，半数超过时限即为反证，介于两者之间不作判定。"
          - id: EM-EM-EB.L3.1
            level: 3
            text:
              en: "Teams get environments themselves from a resource platform."
              zh: "团队通过资源平台自助获取环境。"
            ask:
              en: "Can a team get an environment from a platform without asking an operator?"
              zh: "团队能否不找运维，自行从平台获取环境？"
            improve:
              en: "Offer the scripts as a self-service form, with limits instead of approvals."
              zh: "把脚本做成自助表单，以配额代替审批。"
            evidence:
              - id: EM-EM-EB-L3-1
                kind: screenshot
                en: "Requesting an environment, and how it is carried out"
                zh: "环境申请及执行过程"
            references:
              - { framework: dora, id: flexible-infrastructure }
              - { framework: dora, id: platform-engineering }
            proves: environment.self_service.ratio >= params.self_service_environment_share
            refutes: environment.self_service.ratio == 0.0
            cost: 8
            verify: 1
          - id: EM-EM-EB.L3.2
            level: 3
            text:
              en: "An environment is ready within hours."
              zh: "环境在数小时内就绪。"
            ask:
              en: "Is a requested environment ready within hours?"
              zh: "申请的环境能否在数小时内就绪？"
            improve:
              en: "Prepare images and network rules in advance, so that a request needs no handwork."
              zh: "预先准备镜像和网络规则，使申请后无需人工处理。"
            evidence:
              - id: EM-EM-EB-L3-2
                kind: screenshot
                en: "Requests or logs with their times"
                zh: "带时间的工单或日志"
            references:
              - { framework: dora, id: flexible-infrastructure }
            proves: environment.ready.p90_hours <= params.environment_hours_l3
            refutes: environment.ready.p50_hours > params.environment_hours_l3
            cost: 5
            verify: 1
            note:
              en: "Nine requests in ten within the limit prove it; half of them beyond it disprove it; in between nothing is decided."
              zh: "九成申请在时限内即可证明，半数超过时限即为反证，介于两者之间不作判定。"
          - id: EM-EM-EB.L4.1
            level: 4
            text:
              en: "Environments are built from containers."
              zh: "环境以容器方式构建。"
            ask:
              en: "Do your environments run on a container platform?"
              zh: "环境是否运行在容器平台上？"
            improve:
              en: "Move one environment to the container platform, and then the others one by one."
              zh: "先把一套环境迁到容器平台，再逐一迁移其他环境。"
            evidence:
              - id: EM-EM-EB-L4-1
                kind: demonstration
                en: "The container platform at work"
                zh: "容器平台演示"
            references:
              - { framework: dora, id: flexible-infrastructure }
            proves: environment.container.ratio >= params.container_environment_share
            refutes: environment.container.ratio == 0.0
            cost: 8
            verify: 1
            supersedes: [EM-EM-EB.L3.1]
            note:
              en: "Parts that stay outside containers, such as databases, are allowed for by the share."
              zh: "数据库等不进容器的部分由占比下限予以容许。"
          - id: EM-EM-EB.L4.2
            level: 4
            text:
              en: "An environment is ready within minutes."
              zh: "环境在数分钟内就绪。"
            ask:
              en: "Is a requested environment ready within minutes?"
              zh: "申请的环境能否在数分钟内就绪？"
            improve:
              en: "Start environments from ready-made images, and load test data from a snapshot."
              zh: "用预制镜像启动环境，并从快照加载测试数据。"
            evidence:
              - id: EM-EM-EB-L4-1
                kind: demonstration
                en: "The container platform at work"
                zh: "容器平台演示"
            references:
              - { framework: dora, id: flexible-infrastructure }
            proves: environment.ready.p90_hours <= params.environment_hours_l4
            refutes: environment.ready.p50_hours > params.environment_hours_l4
            cost: 8
            verify: 1
            supersedes: [EM-EM-EB.L3.2]
            note:
              en: "Nine requests in ten within the limit prove it; half of them beyond it disprove it; in between nothing is decided."
              zh: "九成申请在时限内即可证明，半数超过时限即为反证，介于两者之间不作判定。"
          - id: EM-EM-EB.L5.1
            level: 5
            text:
              en: "Environments grow and shrink with business and architecture."
              zh: "环境随业务和架构弹性伸缩。"
            ask:
              en: "Do environments follow changes of load and architecture by themselves?"
              zh: "环境能否随负载和架构的变化自动调整？"
            improve:
              en: "Set automatic scaling for the busiest service, and watch how closely it follows the load."
              zh: "为最繁忙的服务配置自动伸缩，观察其跟随负载的效果。"
            references:
              - { framework: dora, id: flexible-infrastructure }
            proves: >-
              environment.autoscalers > 0 && environment.elastic.ratio >= params.elastic_environment_share
            refutes: environment.elastic.ratio == 0.0
            cost: 8
            verify: 2

      - id: EM-EM-EDCM
        title: { en: "Dependency and configuration management", zh: "环境依赖与配置管理" }
        clause: "5.5.3"
        floor:
          en: "Dependencies are not managed; what is handed over is an operating system."
          zh: "没有依赖管理，交付的只是操作系统。"
        criteria:
          - id: EM-EM-EDCM.L2.1
            level: 2
            text:
              en: "A tool manages dependencies at the level of the operating system: system, components and package versions."
              zh: "用工具管理操作系统级依赖，包括系统、组件和软件包版本。"
            ask:
              en: "Does a tool fix the versions of operating system, components and packages?"
              zh: "是否由工具固定操作系统、组件和软件包的版本？"
            improve:
              en: "List what is installed with versions, and let a configuration tool or image install exactly that."
              zh: "列出已安装内容及版本，用配置工具或镜像精确安装。"
            references:
              - { framework: dsomm, id: "Infrastructure as Code" }
              - { framework: dsomm, id: "Pinning of artifacts" }
            proves: >-
              environment.tooled.ratio >= params.tooled_environment_share && build.bases.pinned.ratio >=
              params.pinned_base_share
            cost: 3
            verify: 1
          - id: EM-EM-EDCM.L3.1
            level: 3
            text:
              en: "Dependencies are managed from the application's point of view, down to the services it needs."
              zh: "以应用为中心管理依赖，涵盖其所需的数据库、缓存等服务。"
            ask:
              en: "Does the description of each environment name the databases, caches and other services that the application needs?"
              zh: "每套环境的描述是否列明应用所需的数据库、缓存和其他服务？"
            improve:
              en: "Describe the application with all services it needs in one file, and start them together."
              zh: "在一份文件中描述应用及其所需的全部服务，并一起启动。"
            evidence:
              - id: EM-EM-EDCM-L3-1
                kind: demonstration
                en: "Dependencies of an application on other services"
                zh: "应用级服务依赖管理"
            references:
              - { framework: dora, id: flexible-infrastructure }
            proves: environment.dependencies.ratio >= params.described_dependency_share
            refutes: environment.dependencies.ratio == 0.0
            cost: 5
            verify: 1
          - id: EM-EM-EDCM.L4.1
            level: 4
            text:
              en: "Environment and dependencies are described as code."
              zh: "环境及其依赖以代码描述。"
            ask:
              en: "Can you build any environment with its dependencies from versioned code alone?"
              zh: "能否仅凭版本库中的代码重建任一环境及其依赖？"
            improve:
              en: "Write one environment with its dependencies as code, rebuild it from scratch, and retire the old one."
              zh: "把一套环境及其依赖写成代码，从零重建后停用旧环境。"
            evidence:
              - id: EM-EM-EDCM-L4-1
                kind: screenshot
                en: "The code that describes an environment"
                zh: "描述环境的代码"
            references:
              - { framework: dsomm, id: "Infrastructure as Code" }
              - { framework: dora, id: flexible-infrastructure }
              - { framework: dora, id: version-control }
            proves: >-
              environment.infrastructure_as_code && environment.described.ratio >=
              params.described_environment_share && environment.dependencies.ratio >=
              params.described_dependency_share
            refutes: environment.described.ratio == 0.0
            cost: 8
            verify: 1
            supersedes: [EM-EM-EDCM.L3.1]
            note:
              en: "Infrastructure files alone show one part; an inventory tells whether all environments come from code."
              zh: "仅有基础设施文件只反映一部分，全部环境是否由代码创建需看环境清单。"
          - id: EM-EM-EDCM.L5.1
            level: 5
            text:
              en: "Dependencies and configuration are managed dynamically, down to the single instance."
              zh: "依赖与配置动态管理，细化到单个实例。"
            ask:
              en: "Do running instances find their dependencies and settings by themselves when these change?"
              zh: "依赖或配置变化时，运行中的实例能否自动感知并生效？"
            improve:
              en: "Use service discovery and a configuration service that updates running instances."
              zh: "采用服务发现和配置中心，让运行中的实例实时更新。"
            references:
              - { framework: dora, id: flexible-infrastructure }
            cost: 13
            verify: 3
"""###
}
