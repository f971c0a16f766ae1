// Made by scripts/embed-models from models/continuous-delivery/test-management.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let continuousDelivery_testManagement = ###"""
id: TM
title: { en: Test management, zh: 测试管理 }
clause: "5.3"
assessed: true
items:
  - id: TM-TH
    title: { en: Test layering, zh: 测试分层策略 }
    practices:
      - id: TM-TH-HM
        title: { en: Layering method, zh: 分层方法 }
        clause: "5.3.1.1"
        floor:
          en: Tests go through the user interface only.
          zh: 仅有用户界面层面的测试。
        # L4.1 replaces L3.1; non-functional tests (L3.2) stay in force, exploring does not replace
        # them.
        criteria:
          - id: TM-TH-HM.L2.1
            level: 2
            text:
              en: Interface and service tests cover all modules and services.
              zh: 接口与服务测试覆盖全部模块和服务。
            ask:
              en: Does every module and service have tests of its interfaces?
              zh: 每个模块和服务是否都有接口测试？
            improve:
              en: List all interfaces, mark those without a test, and begin with the most used.
              zh: 列出全部接口，标出没有测试的，从使用最多的补起。
            evidence:
              - id: TM-TH-HM-L2-1
                kind: document
                en: "Test plan with layers, types, targets and cases"
                zh: "测试方案（分层、类型、目标、用例）"
            rule: test.interface.coverage.ratio >= params.interface_coverage_share
            cost: 5
            verify: 2
          - id: TM-TH-HM.L2.2
            level: 2
            text:
              en: Core modules have unit tests.
              zh: 核心模块具备单元测试。
            ask:
              en: "Do all modules that you regard as core have unit tests?"
              zh: "你们认定的核心模块是否都有单元测试？"
            improve:
              en: Name the core modules and let every change to them bring a unit test.
              zh: 确定核心模块，规定对其每次修改都附带单元测试。
            references:
              - { framework: dora, id: test-automation }
            proves: >-
              test.unit.ratio >= params.unit_test_share && coverage.modules.covered.ratio >=
              params.covered_modules_share
            cost: 3
            verify: 1
          - id: TM-TH-HM.L2.3
            level: 2
            text:
              en: A basic performance test is in place.
              zh: 具备基本的性能测试。
            ask:
              en: "Do you run a performance test at least before important releases?"
              zh: "是否至少在重要发布前执行性能测试？"
            improve:
              en: Script a load test for the most important request and note its response time.
              zh: 为最重要的请求编写压测脚本，记录响应时间。
            references:
              - { framework: dsomm, id: "Load tests" }
            proves: ci.steps.performance_test > 0 && test.performance.cases > 0
            cost: 3
            verify: 1
          - id: TM-TH-HM.L3.1
            level: 3
            text:
              en: Unit tests cover the modules comprehensively.
              zh: 单元测试全面覆盖各模块。
            ask:
              en: Do unit tests cover all modules well?
              zh: 单元测试是否充分覆盖所有模块？
            improve:
              en: Measure coverage by module and raise the three weakest in this iteration.
              zh: 按模块统计覆盖率，本迭代先提升最弱的三个模块。
            evidence:
              - id: TM-TH-HM-L3-1
                kind: document
                en: "Test plan that covers unit and non-functional tests"
                zh: "覆盖单元测试与非功能测试的测试方案"
            proves: >-
              test.unit.ratio >= params.unit_test_share && coverage.modules.covered.ratio >=
              params.covered_modules_share && coverage.line.ratio >= params.line_coverage_share
            refutes: coverage.modules.covered.ratio < params.covered_modules_share_low
            cost: 8
            verify: 1
          - id: TM-TH-HM.L3.2
            level: 3
            text:
              en: >-
                Non-functional tests are complete, from performance, capacity and stability to
                usability, compatibility and security.
              zh: 非功能测试完整，包括性能、容量、稳定性、可靠性、易用性、兼容性和安全性。
            ask:
              en: "Do you test all of performance, capacity, stability, reliability, usability, compatibility and security?"
              zh: "性能、容量、稳定性、可靠性、易用性、兼容性和安全性是否都有测试？"
            improve:
              en: Go through the list of non-functional qualities and plan a test for each gap.
              zh: 逐项核对非功能特性清单，为每个缺口安排测试。
            cost: 8
            verify: 2
            note:
              en: Pipelines can show performance and security tests, but not the other kinds.
              zh: 流水线可显示性能和安全测试，其他类型则看不到。
          - id: TM-TH-HM.L4.1
            level: 4
            text:
              en: "Code and interfaces are developed test first, and exploratory testing completes the planned tests."
              zh: "代码与接口采用测试先行的方式开发，并以探索性测试补充计划内测试。"
            ask:
              en: "Are tests written before code and interfaces, and do testers explore beyond the plan?"
              zh: "是否先写测试再写代码和接口，测试人员是否在计划之外做探索性测试？"
            improve:
              en: "Begin the next interface with its failing test, and give exploration two hours in each iteration."
              zh: "下一个接口先写会失败的测试，每个迭代为探索性测试留出两小时。"
            evidence:
              - id: TM-TH-HM-L4-1
                kind: document
                en: "Test plan with test-first development and exploratory tests"
                zh: "包含测试先行与探索性测试的测试方案"
            cost: 8
            verify: 3
            supersedes: [TM-TH-HM.L3.1]
          - id: TM-TH-HM.L5.1
            level: 5
            text:
              en: User-level work starts from acceptance tests that drive development.
              zh: 用户级测试采用验收测试驱动开发。
            ask:
              en: Are acceptance tests agreed before development and used to steer it?
              zh: 是否在开发前商定验收测试，并用其驱动开发？
            improve:
              en: Write examples with product owner and tester before coding, and automate them.
              zh: 编码前与产品、测试一起写出实例，并将其自动化。
            evidence:
              - id: TM-TH-HM-L5-1
                kind: demonstration
                en: "Development driven by tests"
                zh: "测试驱动开发过程"
            cost: 8
            verify: 3

      - id: TM-TH-HS
        title: { en: Layering strategy, zh: 分层策略 }
        clause: "5.3.1.2"
        floor:
          en: There is no strategy for test layers.
          zh: 没有测试分层策略。
        # L4.1 replaces L3.1; the design of non-functional tests (L3.2) stays in force.
        criteria:
          - id: TM-TH-HS.L2.1
            level: 2
            text:
              en: There is a strategy that says what each test layer is for.
              zh: 制定了分层策略，明确各层测试的作用。
            ask:
              en: "Is there a written strategy that says what each test layer is for?"
              zh: "是否有成文的分层测试策略，说明各层的用途？"
            improve:
              en: Write one page on which risks each layer covers and who tests them.
              zh: 用一页文档说明每层覆盖哪些风险、由谁测试。
            evidence:
              - id: TM-TH-HS-L2-1
                kind: document
                en: "Test plan"
                zh: "测试方案"
            min_basis: corroborated
            references:
              - { framework: dsomm, id: "Creation and application of a testing concept" }
            cost: 2
            verify: 2
          - id: TM-TH-HS.L2.2
            level: 2
            text:
              en: "Some tests use interfaces, even if most still go through the user interface."
              zh: "已有一部分接口测试，即便多数测试仍通过界面进行。"
            ask:
              en: "Are there at least some interface tests, even if most tests still go through the user interface?"
              zh: "是否已有一些接口测试，即便多数测试仍通过界面进行？"
            improve:
              en: "Write interface tests for the requests that are used most."
              zh: "先为使用最多的请求编写接口测试。"
            evidence:
              - id: TM-TH-HS-L2-2
                kind: document
                en: "Report of user-interface tests"
                zh: "界面测试报告"
            proves: test.interface.cases > 0
            cost: 3
            verify: 1
            note:
              en: "The sheet describes a mix that later levels turn round; what counts here is that interface tests exist."
              zh: "自评表在该级描述的是一种后续会被扭转的比例；此处只要求已有接口测试。"
          - id: TM-TH-HS.L3.1
            level: 3
            text:
              en: Interface and service tests lead, with some user-interface and a few unit tests.
              zh: 以接口与服务测试为主，辅以部分界面测试和少量单元测试。
            ask:
              en: Do interface tests carry most of the testing, with some tests of the other layers?
              zh: 测试是否以接口测试为主，其他层次为辅？
            improve:
              en: Move checks that need no screen from user-interface tests to interface tests.
              zh: 把不依赖界面的检查从界面测试下移到接口测试。
            evidence:
              - id: TM-TH-HS-L3-1
                kind: document
                en: "Test plan"
                zh: "测试方案"
              - id: TM-TH-HS-L3-2
                kind: document
                en: "Reports of interface, unit and non-functional tests"
                zh: "接口、单元与非功能测试报告"
            proves: >-
              test.unit.cases > 0 && test.interface.cases > 0 && test.ui.cases > 0 &&
              test.interface.ratio > test.ui.ratio && test.interface.ratio > test.unit.ratio
            refutes: >-
              test.unit.cases > 0 && test.interface.cases > 0 && test.ui.cases > 0 && test.ui.ratio
              > test.interface.ratio
            cost: 5
            verify: 1
            supersedes: [TM-TH-HS.L2.2]
            note:
              en: "Reports of all three layers are needed, since a layer without a report may still be tested."
              zh: "需要三层测试的报告齐全，因为没有报告的层次也可能有测试。"
          - id: TM-TH-HS.L3.2
            level: 3
            text:
              en: Non-functional tests are designed in full.
              zh: 非功能测试设计完整。
            ask:
              en: Is there a test design for every non-functional quality that matters to you?
              zh: 重要的非功能特性是否都有测试设计？
            improve:
              en: Set a measurable goal for each quality and describe the test that checks it.
              zh: 为每项特性设定可量测的目标，并写明验证方法。
            evidence:
              - id: TM-TH-HS-L3-1
                kind: document
                en: "Test plan"
                zh: "测试方案"
              - id: TM-TH-HS-L3-2
                kind: document
                en: "Reports of interface, unit and non-functional tests"
                zh: "接口、单元与非功能测试报告"
            cost: 5
            verify: 2
          - id: TM-TH-HS.L4.1
            level: 4
            text:
              en: >-
                Tests form a pyramid of many unit tests, fewer interface tests and fewest user-interface
                tests.
              zh: 测试呈金字塔结构：单元测试最多，接口测试次之，界面测试最少。
            ask:
              en: Are unit tests the largest layer and user-interface tests the smallest?
              zh: 单元测试是否最多、界面测试是否最少？
            improve:
              en: For every defect, add the test at the lowest layer that could have caught it.
              zh: 针对每个缺陷，在能发现它的最低层补充测试。
            evidence:
              - id: TM-TH-HS-L4-1
                kind: document
                en: "Test plan"
                zh: "测试方案"
              - id: TM-TH-HS-L4-2
                kind: document
                en: "Reports of each layer and of exploratory tests"
                zh: "各层测试与探索性测试报告"
            references:
              - { framework: dora, id: test-automation }
            proves: >-
              test.unit.cases > 0 && test.interface.cases > 0 && test.ui.cases > 0 &&
              test.unit.ratio > test.interface.ratio && test.interface.ratio > test.ui.ratio
            refutes: >-
              test.unit.cases > 0 && test.interface.cases > 0 && test.ui.cases > 0 &&
              (test.unit.ratio < test.interface.ratio || test.interface.ratio < test.ui.ratio)
            cost: 8
            verify: 1
            supersedes: [TM-TH-HS.L2.2, TM-TH-HS.L3.1]
            note:
              en: "Reports of all three layers are needed, since a layer without a report may still be tested."
              zh: "需要三层测试的报告齐全，因为没有报告的层次也可能有测试。"
          - id: TM-TH-HS.L4.2
            level: 4
            text:
              en: "Exploratory tests are designed with goals and limits, and all layers complement each other without gaps or needless overlap."
              zh: "探索性测试有目标、有边界；各层测试相互补充，既无遗漏也无多余重叠。"
            ask:
              en: "Does a plan say what each layer, exploration included, covers that the others do not?"
              zh: "方案是否说明包括探索性测试在内的各层分别覆盖哪些其他层未覆盖的内容？"
            improve:
              en: "Lay the layers side by side in one table, fill the gaps and drop tests that another layer repeats."
              zh: "用一张表并列各层覆盖范围，补上遗漏，删去其他层已覆盖的重复测试。"
            evidence:
              - id: TM-TH-HS-L4-1
                kind: document
                en: "Test plan"
                zh: "测试方案"
              - id: TM-TH-HS-L4-2
                kind: document
                en: "Reports of each layer and of exploratory tests"
                zh: "各层测试与探索性测试报告"
            cost: 3
            verify: 3
          - id: TM-TH-HS.L5.1
            level: 5
            text:
              en: The strategy is checked regularly for completeness and effect.
              zh: 定期验证分层策略的完整性和有效性。
            ask:
              en: "Was the strategy checked for completeness and effect within the last half-year?"
              zh: "最近半年是否验证过策略的完整性和有效性？"
            improve:
              en: Review each quarter at which layer defects were found and adjust the strategy.
              zh: 每季度分析缺陷在哪一层被发现，据此调整策略。
            trend: true
            cost: 3
            verify: 2

      - id: TM-TH-TO
        title: { en: Test timing, zh: 测试时机 }
        clause: "5.3.1.3"
        floor:
          en: Testing begins when development is over.
          zh: 开发结束后才开始测试。
        criteria:
          - id: TM-TH-TO.L2.1
            level: 2
            text:
              en: Testing begins with the integration phase at the latest.
              zh: 测试最迟从集成阶段开始。
            ask:
              en: Does testing begin when parts are integrated, rather than after development?
              zh: 测试是否在集成时开始，而非等到开发结束？
            improve:
              en: Run the existing tests with every integration instead of before the release.
              zh: 把现有测试放到每次集成时执行，而不是发布前。
            evidence:
              - id: TM-TH-TO-L2-1
                kind: screenshot
                en: "Integration tests"
                zh: "集成测试"
            proves: run.count > 0 && ci.on_change.test
            cost: 3
            verify: 1
          - id: TM-TH-TO.L2.2
            level: 2
            text:
              en: Interface tests are written when the interface is finished.
              zh: 接口完成后即编写接口测试。
            ask:
              en: Does a finished interface get its tests right away?
              zh: 接口完成后是否立即补上测试？
            improve:
              en: Count an interface as done only when its tests pass.
              zh: 规定接口测试通过才算完成。
            cost: 2
            verify: 2
          - id: TM-TH-TO.L3.1
            level: 3
            text:
              en: "Testing begins in the coding phase, and unit tests follow as soon as a function is finished."
              zh: "测试在编码阶段开始，功能完成后随即编写单元测试。"
            ask:
              en: "Are unit tests written in the coding phase, right after each function?"
              zh: "是否在编码阶段、功能完成后随即编写单元测试？"
            improve:
              en: "Accept a change for review only with the unit tests of what it adds."
              zh: "变更须附带所增功能的单元测试才能进入评审。"
            evidence:
              - id: TM-TH-TO-L3-1
                kind: screenshot
                en: "Unit tests"
                zh: "单元测试"
            cost: 3
            verify: 2
          - id: TM-TH-TO.L4.1
            level: 4
            text:
              en: "Unit tests and interface tests are written and finished during coding."
              zh: "单元测试与接口测试在编码过程中同步编写并完成。"
            ask:
              en: "When coding ends, are unit and interface tests finished too?"
              zh: "编码完成时，单元测试与接口测试是否也已完成？"
            improve:
              en: "Agree interfaces before coding, so that their tests can be written beside the code."
              zh: "编码前先约定接口，使接口测试能与代码同步编写。"
            cost: 3
            verify: 2
            supersedes: [TM-TH-TO.L3.1, TM-TH-TO.L2.2]
          - id: TM-TH-TO.L5.1
            level: 5
            text:
              en: User-level tests are designed while requirements are worked out.
              zh: 在需求阶段就完成用户级测试设计。
            ask:
              en: Are user-level tests designed before development begins?
              zh: 用户级测试是否在开发前就完成设计？
            improve:
              en: Add test examples to each requirement before it enters an iteration.
              zh: 需求进入迭代前，先补充测试实例。
            cost: 3
            verify: 2
          - id: TM-TH-TO.L5.2
            level: 5
            text:
              en: Testing is done when the feature is done.
              zh: 测试随功能开发同步完成。
            ask:
              en: Is testing finished together with the feature?
              zh: 功能完成时测试是否也已完成？
            improve:
              en: Count a feature as done only when all its tests have passed.
              zh: 规定全部测试通过，功能才算完成。
            cost: 3
            verify: 2

  - id: TM-CQ
    title: { en: Code-quality management, zh: 代码质量管理 }
    practices:
      - id: TM-CQ-QR
        title: { en: Quality rules, zh: 质量规约 }
        clause: "5.3.2.1"
        floor:
          en: Everyone follows personal rules.
          zh: 各人按自己的习惯执行规则。
        criteria:
          - id: TM-CQ-QR.L2.1
            level: 2
            text:
              en: The team has code-quality rules that all its members follow.
              zh: 团队有共同遵守的代码质量规约。
            ask:
              en: "Are there code-quality rules that everyone in the team follows?"
              zh: "是否有团队全员遵守的代码质量规约？"
            improve:
              en: Agree on a rule set and store its settings beside the code.
              zh: 商定一套规则，把配置与代码一起存放。
            evidence:
              - id: TM-CQ-QR-L2-1
                kind: document
                en: "Code-quality rules of the team"
                zh: "团队代码质量规约"
            references:
              - { framework: dsomm, id: "Local development linting & style checks performed" }
            proves: tree.versioned && quality.families > 0 && ci.on_change.analysis
            cost: 2
            verify: 1
            note:
              en: "Settings that a pipeline applies to every change hold for everyone; settings alone do not."
              zh: "流水线对每次变更执行的规则对全员有效；仅有配置则不足以说明。"
          - id: TM-CQ-QR.L2.2
            level: 2
            text:
              en: The rules cover some of style, errors, complexity and duplication.
              zh: 规约覆盖编码规范、错误、圈复杂度、重复代码中的一部分。
            ask:
              en: "Do the rules cover at least one of style, errors, complexity and duplication?"
              zh: "规约是否至少覆盖规范、错误、圈复杂度、重复代码中的一项？"
            improve:
              en: Switch on a linter with its default rules for style and common errors.
              zh: 启用代码检查工具，先用默认的规范和常见错误规则。
            proves: quality.style || quality.errors || quality.complexity || quality.duplication
            cost: 1
            verify: 1
          - id: TM-CQ-QR.L3.1
            level: 3
            text:
              en: "Rules apply across the organisation, and a fixed procedure keeps them up to date."
              zh: "规约在组织范围内统一适用，并有固定机制保持更新。"
            ask:
              en: "Does one set of rules hold for all teams, and when was it last revised?"
              zh: "所有团队是否执行同一套规约，上次修订是什么时候？"
            improve:
              en: "Keep the rules in one repository that all projects draw on, and revise them at a set date twice a year."
              zh: "把规约放在供所有项目引用的统一仓库，每半年定期修订。"
            evidence:
              - id: TM-CQ-QR-L3-1
                kind: document
                en: "Code-quality rules of the organisation"
                zh: "组织级代码质量规约"
            min_basis: corroborated
            cost: 5
            verify: 2
          - id: TM-CQ-QR.L3.2
            level: 3
            text:
              en: The rules are complete, including security weaknesses and compliance.
              zh: 规约完整，包含安全漏洞和合规检查。
            ask:
              en: "Do the rules cover style, errors, complexity and duplication, and also security weaknesses and compliance?"
              zh: "规约是否覆盖规范、错误、圈复杂度和重复代码，并包含安全漏洞与合规检查？"
            improve:
              en: Add a security scan and a licence check to the rules already used.
              zh: 在现有规则之外，加入安全扫描和许可证检查。
            references:
              - { framework: dora, id: pervasive-security }
              - { framework: scorecard, id: SAST }
            proves: >-
              quality.style && quality.errors && quality.complexity && quality.duplication && quality.security &&
              quality.license
            cost: 3
            verify: 1
          - id: TM-CQ-QR.L3.3
            level: 3
            text:
              en: Quality gates enforce the rules.
              zh: 以强制的质量门禁落实规约。
            ask:
              en: Does a gate stop changes that break the quality rules?
              zh: 违反规约的变更是否会被门禁拦截？
            improve:
              en: Turn the check into a required pipeline step that fails on new violations.
              zh: 把检查设为流水线必需步骤，出现新违规即失败。
            proves: ci.gates > 0 && ci.on_change.analysis && protection.checks >= 1
            cost: 2
            verify: 1
            note:
              en: "Proven when the pipeline has a gate, analyses every change, and the trunk requires checks."
              zh: "流水线设有门禁、分析每次变更、且主干要求检查通过时即可证明。"
          - id: TM-CQ-QR.L4.1
            level: 4
            text:
              en: "Rules apply across the whole company, and business lines can extend and adapt them."
              zh: "规约在公司范围内统一适用，各业务线可扩展和定制。"
            ask:
              en: "Does the whole company share a base of rules that a business line can extend?"
              zh: "全公司是否共用一套基础规约，并允许业务线扩展？"
            improve:
              en: "Publish a base profile for the company, and let projects inherit it and state what they add."
              zh: "发布公司级基础规则集，由项目继承并声明新增内容。"
            evidence:
              - id: TM-CQ-QR-L4-1
                kind: document
                en: "Code-quality rules of the company"
                zh: "公司级代码质量规约"
            min_basis: corroborated
            cost: 8
            verify: 3
          - id: TM-CQ-QR.L5.1
            level: 5
            text:
              en: Completeness and effect of the rules are checked regularly.
              zh: 定期验证规约的完整性和有效性。
            ask:
              en: "Are completeness and effect of the rules checked at least once a year?"
              zh: "是否至少每年验证一次规约的完整性和有效性？"
            improve:
              en: Compare defects in production with the rules and add what would have caught them.
              zh: 将线上缺陷与规则对照，补上本可发现它们的规则。
            trend: true
            cost: 3
            verify: 2

      - id: TM-CQ-TM
        title: { en: Check method, zh: 检查方式 }
        clause: "5.3.2.2"
        floor:
          en: People check code by reading it.
          zh: 代码检查全靠人工阅读。
        criteria:
          - id: TM-CQ-TM.L2.1
            level: 2
            text:
              en: "Tools do at least part of the checking, and people do the rest."
              zh: "代码检查至少有一部分由工具完成，其余由人工完成。"
            ask:
              en: "Do tools do at least part of the checking of code?"
              zh: "代码检查是否至少有一部分由工具完成？"
            improve:
              en: Run a linter in the pipeline and let reviews attend to what it cannot see.
              zh: 在流水线中运行检查工具，评审专注于工具看不到的问题。
            evidence:
              - id: TM-CQ-TM-L2-1
                kind: screenshot
                en: "Functions of the checking tool"
                zh: "检查工具功能"
              - id: TM-CQ-TM-L2-2
                kind: screenshot
                en: "Report of automated checks"
                zh: "自动检查报告"
              - id: TM-CQ-TM-L2-3
                kind: screenshot
                en: "Report of manual checks"
                zh: "人工检查报告"
            proves: run.count > 0 && ci.on_change.analysis && merge.approved.ratio >= params.review_share
            cost: 2
            verify: 1
          - id: TM-CQ-TM.L3.1
            level: 3
            text:
              en: All code is checked against the rules fully automatically.
              zh: 代码规约检查全部自动完成。
            ask:
              en: Is all code checked against the rules without manual work?
              zh: 全部代码的规约检查是否都无需人工？
            improve:
              en: Find the rules still checked by hand, and set up a tool for each or drop it.
              zh: 找出仍靠人工检查的规则，逐条配置工具或取消。
            evidence:
              - id: TM-CQ-TM-L3-1
                kind: screenshot
                en: "Fully automated checking"
                zh: "全自动检查功能"
              - id: TM-CQ-TM-L3-2
                kind: screenshot
                en: "Report of the checks"
                zh: "检查报告"
            references:
              - { framework: scorecard, id: SAST }
              - { framework: dsomm, id: "Static analysis for all self written components" }
            cost: 3
            verify: 1
            note:
              en: Files show which checks run, but not whether some rules are still checked by hand.
              zh: 文件可显示运行了哪些检查，但看不出是否仍有规则靠人工检查。
          - id: TM-CQ-TM.L4.1
            level: 4
            text:
              en: On top of fully automatic checks, tools propose repairs for part of the findings.
              zh: 在全自动检查的基础上，工具对部分问题给出修复建议。
            ask:
              en: "Are all checks automatic, and do tools propose repairs for part of the findings?"
              zh: "检查是否全部自动，且工具会对部分问题给出修复建议？"
            improve:
              en: Switch on the linter's automatic repairs and offer them in merge requests.
              zh: 启用检查工具的自动修复功能，并在合并请求中提供建议。
            evidence:
              - id: TM-CQ-TM-L4-1
                kind: screenshot
                en: "Proposed repairs and charts"
                zh: "修复建议与可视化功能"
              - id: TM-CQ-TM-L4-2
                kind: screenshot
                en: "Report of the checks"
                zh: "检查报告"
            cost: 3
            verify: 1
            supersedes: [TM-CQ-TM.L3.1]
            note:
              en: Reports show which findings come with a repair, but not that all checks are automatic.
              zh: 报告可显示哪些问题附有修复建议，但看不出检查是否全部自动。
          - id: TM-CQ-TM.L4.2
            level: 4
            text:
              en: Results of the checks are shown visually.
              zh: 检查结果以可视化方式呈现。
            ask:
              en: "Can the team see the results of checks as charts?"
              zh: "团队能否以图表查看检查结果？"
            improve:
              en: Show findings by kind and their trend on a page the whole team can open.
              zh: 在全员可访问的页面展示问题分类及趋势。
            cost: 3
            verify: 2
          - id: TM-CQ-TM.L5.1
            level: 5
            text:
              en: A company platform offers checks and their analysis as a service.
              zh: 公司级平台以服务方式提供代码检查与分析。
            ask:
              en: "Is there a company platform that offers checks and their analysis to all teams?"
              zh: "是否有公司级平台向所有团队提供检查与分析服务？"
            improve:
              en: Run checking tools centrally and let teams connect through an interface.
              zh: 集中部署检查工具，各团队通过接口接入。
            cost: 13
            verify: 3

      - id: TM-CQ-CM
        title: { en: Feedback handling, zh: 反馈处理 }
        clause: "5.3.2.3"
        floor:
          en: Findings are ignored and technical debt is high.
          zh: 问题无人处理，技术债较高。
        criteria:
          - id: TM-CQ-CM.L2.1
            level: 2
            text:
              en: Findings are reported back, and some of them are dealt with.
              zh: 检查问题得到反馈，并处理其中一部分。
            ask:
              en: "Do findings reach the people who can repair them, and are some of them dealt with?"
              zh: "检查问题是否反馈给能修复的人，并处理了其中一部分？"
            improve:
              en: Show new findings in merge requests and repair the serious ones.
              zh: 在合并请求中显示新问题，并修复其中的严重问题。
            proves: finding.gone > 0
            cost: 2
            verify: 1
          - id: TM-CQ-CM.L3.1
            level: 3
            text:
              en: Findings are dealt with in time.
              zh: 检查问题得到及时处理。
            ask:
              en: "Are findings dealt with within the time limit set for their severity?"
              zh: "检查问题是否在其严重级别规定的时限内处理完？"
            improve:
              en: Set a time limit for each severity and list the overdue findings weekly.
              zh: 为各严重级别设定时限，每周列出逾期问题。
            references:
              - { framework: dsomm, id: "Treatment of defects with high or critical severity" }
              - { framework: scorecard, id: Vulnerabilities }
            rule: finding.age.p90_days <= params.finding_age_days_max
            cost: 3
            verify: 2
          - id: TM-CQ-CM.L3.2
            level: 3
            text:
              en: Technical debt stays within the limit that the rules set.
              zh: 技术债控制在规约要求的范围内。
            ask:
              en: "Do your rules set a limit for technical debt, and is it kept?"
              zh: "规约是否设定了技术债上限，并且没有超出？"
            improve:
              en: Set a limit for the debt ratio and let the pipeline fail above it.
              zh: 设定技术债比率上限，超出时流水线失败。
            evidence:
              - id: TM-CQ-CM-L3-1
                kind: screenshot
                en: "Trend of technical debt"
                zh: "技术债务趋势"
            rule: debt.ratio <= params.debt_ratio_max
            cost: 3
            verify: 2
            note:
              en: "Decided by the metric debt.ratio; set the limit of your own rules as the parameter debt_ratio_max."
              zh: "依据指标 debt.ratio 判定；请把贵团队规约的上限设为参数 debt_ratio_max。"
          - id: TM-CQ-CM.L4.1
            level: 4
            text:
              en: Developers remove debt of their own accord during development.
              zh: 在研发过程中主动清理技术债。
            ask:
              en: "Do developers clean up debt in daily work without being told to?"
              zh: "开发人员是否在日常开发中主动清理技术债？"
            improve:
              en: Reserve a tenth of each iteration for debt, and clean up the files you touch.
              zh: 每个迭代留出一成时间处理技术债，改到哪里就清理到哪里。
            references:
              - { framework: dora, id: code-maintainability }
            cost: 5
            verify: 2
            supersedes: [TM-CQ-CM.L3.1]
          - id: TM-CQ-CM.L4.2
            level: 4
            text:
              en: Total technical debt is falling.
              zh: 技术债总量持续下降。
            ask:
              en: Has total debt fallen over the last three months?
              zh: 近三个月技术债总量是否下降？
            improve:
              en: Record total debt with each release and aim for a lower figure next time.
              zh: 每次发布记录技术债总量，并为下次设定更低目标。
            evidence:
              - id: TM-CQ-CM-L4-1
                kind: screenshot
                en: "Trend of technical debt"
                zh: "技术债务趋势"
            proves: debt.change < 0.0
            refutes: debt.change > 0.0
            cost: 5
            verify: 1
            supersedes: [TM-CQ-CM.L3.2]
            note:
              en: "Decided by the metric debt.change over the last 90 days; one pair of reports shows no trend."
              zh: "依据近 90 天的指标 debt.change 判定；仅凭两份报告看不出趋势。"
          - id: TM-CQ-CM.L5.1
            level: 5
            text:
              en: Quality data of all projects are managed in one place.
              zh: 代码质量数据集中统一管理。
            ask:
              en: "Are the quality data of all projects kept together in one place?"
              zh: "所有项目的质量数据是否集中存放？"
            improve:
              en: Send the findings of every pipeline to one store with common names.
              zh: 把各流水线的检查结果以统一命名汇总到一处。
            cost: 8
            verify: 2
          - id: TM-CQ-CM.L5.2
            level: 5
            text:
              en: Quality data can be traced and are measured over time.
              zh: 质量数据可追溯，并持续度量。
            ask:
              en: Can you follow a quality figure back to its commit, and over time?
              zh: 能否将质量指标追溯到具体提交，并查看其变化？
            improve:
              en: Store commit and date with every result and chart the figures.
              zh: 每条结果都保存提交号和时间，并绘制变化图。
            references:
              - { framework: iso33020, id: "PA 4.1" }
            cost: 5
            verify: 2

  - id: TM-AT
    title: { en: Test automation, zh: 自动化测试 }
    practices:
      - id: TM-AT-ADES
        title: { en: Test design for automation, zh: 自动化设计 }
        clause: "5.3.3.1"
        floor:
          en: No tests are designed for automation.
          zh: 没有自动化测试设计。
        criteria:
          - id: TM-AT-ADES.L2.1
            level: 2
            text:
              en: User-interface tests are designed for automation and automated.
              zh: 设计并实现了界面自动化测试。
            ask:
              en: "Are the main user-interface tests designed for automation and automated?"
              zh: "主要的界面测试是否按自动化设计并已实现？"
            improve:
              en: Automate the three paths that users take most often.
              zh: 先把用户最常走的三条路径自动化。
            evidence:
              - id: TM-AT-ADES-L2-1
                kind: document
                en: "Design of user-interface tests"
                zh: "界面自动化测试设计"
              - id: TM-AT-ADES-L2-2
                kind: screenshot
                en: "Run of user-interface tests"
                zh: "界面自动化测试执行情况"
            proves: ci.steps.ui_test > 0 && test.ui.cases > 0
            cost: 3
            verify: 1
          - id: TM-AT-ADES.L3.1
            level: 3
            text:
              en: Interface tests are designed for automation and automated.
              zh: 设计并实现了接口自动化测试。
            ask:
              en: "Are the interface tests designed for automation and automated?"
              zh: "接口测试是否按自动化设计并已实现？"
            improve:
              en: Write automated tests for all requests of one service, good and bad answers alike.
              zh: 选一个服务，为其全部请求编写自动化测试，含正常和异常返回。
            evidence:
              - id: TM-AT-ADES-L3-1
                kind: document
                en: "Design of interface tests"
                zh: "接口自动化测试设计"
              - id: TM-AT-ADES-L3-2
                kind: screenshot
                en: "Run of interface tests"
                zh: "接口自动化测试执行情况"
            references:
              - { framework: dora, id: test-automation }
            proves: ci.steps.interface_test > 0 && test.interface.cases > 0
            cost: 3
            verify: 1
          - id: TM-AT-ADES.L3.2
            level: 3
            text:
              en: Unit tests are designed for automation and automated.
              zh: 设计并实现了自动化单元测试。
            ask:
              en: Are there automated unit tests, designed on purpose?
              zh: 是否有经过设计的自动化单元测试？
            improve:
              en: Choose a unit-test framework and write tests for the rules of the core module.
              zh: 选定单元测试框架，为核心模块的规则编写测试。
            evidence:
              - id: TM-AT-ADES-L3-3
                kind: document
                en: "Design of unit tests"
                zh: "单元测试设计"
              - id: TM-AT-ADES-L3-4
                kind: screenshot
                en: "Run of unit tests"
                zh: "单元测试执行情况"
            references:
              - { framework: dora, id: test-automation }
            proves: ci.steps.unit_test > 0 && test.unit.cases > 0
            cost: 3
            verify: 1
          - id: TM-AT-ADES.L4.1
            level: 4
            text:
              en: Tests of performance, stability, reliability and security are automated.
              zh: 性能、稳定性、可靠性和安全性等非功能测试实现自动化。
            ask:
              en: "Are performance, stability, reliability and security all tested automatically?"
              zh: "性能、稳定性、可靠性和安全性是否都已自动测试？"
            improve:
              en: Add a nightly load test and a security scan of the running system.
              zh: 增加每晚的压力测试和针对运行系统的安全扫描。
            evidence:
              - id: TM-AT-ADES-L4-2
                kind: demonstration
                en: "Run of non-functional tests"
                zh: "非功能自动化测试执行过程"
              - id: TM-AT-ADES-L4-3
                kind: document
                en: "Design of non-functional tests"
                zh: "非功能自动化测试设计"
            references:
              - { framework: dora, id: pervasive-security }
              - { framework: dsomm, id: "Load tests" }
            cost: 8
            verify: 2
            note:
              en: Pipelines can show performance and security tests, but not stability and reliability.
              zh: 流水线可显示性能和安全测试，稳定性和可靠性则看不到。
          - id: TM-AT-ADES.L5.1
            level: 5
            text:
              en: Failures and tests are reviewed and missing cases added.
              zh: 复盘问题和测试，补充缺失的用例。
            ask:
              en: Does each escaped defect lead to new test cases?
              zh: 每个漏测缺陷是否都促成了新用例？
            improve:
              en: Review every production incident for the missing test and add it.
              zh: 对每次线上事件分析缺了哪个测试，并补上。
            cost: 3
            verify: 2
          - id: TM-AT-ADES.L5.2
            level: 5
            text:
              en: Test coverage keeps rising.
              zh: 测试覆盖率持续上升。
            ask:
              en: "Has test coverage risen over the last three months?"
              zh: "最近三个月测试覆盖率是否上升？"
            improve:
              en: Fail the build when coverage falls below that of the last release.
              zh: 覆盖率低于上一版本时让构建失败。
            trend: true
            proves: coverage.change > 0.0
            refutes: coverage.change < 0.0
            cost: 3
            verify: 1

      - id: TM-AT-ADEV
        title: { en: Test development, zh: 自动化开发 }
        clause: "5.3.3.2"
        floor:
          en: Test scripts and tools are scattered.
          zh: 测试脚本和工具零散，未统一管理。
        criteria:
          - id: TM-AT-ADEV.L2.1
            level: 2
            text:
              en: A named owner looks after test tools and scripts.
              zh: 测试工具和脚本由指定人员管理。
            ask:
              en: "Does a named person look after test tools and scripts?"
              zh: "测试工具和脚本是否由指定人员管理？"
            improve:
              en: Name an owner for test tools and scripts in the project's readme.
              zh: 指定测试工具和脚本的负责人，并写入项目说明。
            cost: 1
            verify: 2
          - id: TM-AT-ADEV.L2.2
            level: 2
            text:
              en: Test scripts are under version control.
              zh: 测试脚本纳入版本管理。
            ask:
              en: Are all test scripts under version control?
              zh: 测试脚本是否全部纳入版本管理？
            improve:
              en: Move scripts from personal machines into the repository of the code they test.
              zh: 把个人电脑上的脚本移入被测代码的仓库。
            proves: tree.versioned && tree.tests > 0
            cost: 1
            verify: 1
          - id: TM-AT-ADEV.L3.1
            level: 3
            text:
              en: "Tests use one framework driven by data or keywords, and cases are managed in one place."
              zh: "测试采用统一框架，以数据或关键字驱动，用例集中管理。"
            ask:
              en: "Is there one framework in which data or keywords drive the tests, and one place for cases?"
              zh: "是否有以数据或关键字驱动的统一框架，并集中管理用例？"
            improve:
              en: "Choose one framework, and turn the three most repeated tests into one with a table of data."
              zh: "选定统一框架，把重复最多的三个测试合并为一个带数据表的测试。"
            evidence:
              - id: TM-AT-ADEV-L3-1
                kind: screenshot
                en: "Test framework"
                zh: "测试框架"
              - id: TM-AT-ADEV-L3-2
                kind: screenshot
                en: "Management of test cases"
                zh: "用例管理"
              - id: TM-AT-ADEV-L3-3
                kind: demonstration
                en: "Writing a test case"
                zh: "编写一条用例"
            cost: 5
            verify: 2
          - id: TM-AT-ADEV.L4.1
            level: 4
            text:
              en: A test platform lets teams write and run tests on their own.
              zh: 测试平台支持团队自助编写和执行测试。
            ask:
              en: Can teams write and run automated tests on a platform without help?
              zh: 团队能否在平台上自助编写和执行自动化测试？
            improve:
              en: Offer templates and test runners through a page every team can use.
              zh: 通过所有团队可用的页面提供用例模板和执行能力。
            evidence:
              - id: TM-AT-ADEV-L4-1
                kind: demonstration
                en: "Pipeline and test platform"
                zh: "流水线与测试平台"
            cost: 13
            verify: 3
          - id: TM-AT-ADEV.L4.2
            level: 4
            text:
              en: "Tests run efficiently, for example in parallel, on resources that are pooled and shared."
              zh: "测试高效执行（如并行），并使用统一调度的共享资源池。"
            ask:
              en: "Do tests run in parallel on machines that all teams share?"
              zh: "测试能否在各团队共享的资源上并行执行？"
            improve:
              en: "Split the slowest suite into parts that run side by side on shared machines."
              zh: "把最慢的测试集拆成若干部分，在共享机器上并行执行。"
            evidence:
              - id: TM-AT-ADEV-L4-2
                kind: screenshot
                en: "Allocation and utilisation of the test pool"
                zh: "测试资源池的分配与利用率"
            references:
              - { framework: dora, id: flexible-infrastructure }
            cost: 5
            verify: 3
          - id: TM-AT-ADEV.L5.1
            level: 5
            text:
              en: The test platform is improved continually.
              zh: 持续改进自动化测试平台。
            ask:
              en: "Was the test platform improved within the last half-year for a reason its users gave?"
              zh: "最近半年是否依据用户意见改进过测试平台？"
            improve:
              en: Collect users' wishes for the platform and deliver one each month.
              zh: 收集用户对平台的需求，每月落实一项。
            trend: true
            cost: 5
            verify: 2

      - id: TM-AT-AE
        title: { en: Test execution, zh: 自动化执行 }
        clause: "5.3.3.3"
        floor:
          en: Tests run mostly by hand, and a full run takes weeks.
          zh: 测试以手工执行为主，执行一轮需要数周。
        criteria:
          - id: TM-AT-AE.L2.1
            level: 2
            text:
              en: User-interface tests run automatically.
              zh: 界面测试自动执行。
            ask:
              en: Do user-interface tests run without manual steps?
              zh: 界面测试是否无需人工操作即可执行？
            improve:
              en: Start the user-interface tests from a job instead of from a desk.
              zh: 由作业启动界面测试，不再手工运行。
            proves: run.count > 0 && ci.steps.ui_test > 0 && test.ui.cases > 0
            cost: 3
            verify: 1
          - id: TM-AT-AE.L2.2
            level: 2
            text:
              en: A full test run takes days at most.
              zh: 执行一轮完整测试最多需要数天。
            ask:
              en: "Does a full test run, manual tests included, end within a few days?"
              zh: "包括手工测试在内，一轮完整测试能否在数天内完成？"
            improve:
              en: Measure a full run, and automate the manual part that takes longest.
              zh: 统计一轮测试的耗时，把最费时的手工部分自动化。
            cost: 3
            verify: 1
            note:
              en: Reports time automated tests only; manual ones have to be asked for.
              zh: 报告只统计自动化测试的耗时，手工测试需要询问。
          - id: TM-AT-AE.L3.1
            level: 3
            text:
              en: Interface and unit tests run automatically.
              zh: 接口测试和单元测试自动执行。
            ask:
              en: Do interface and unit tests run without manual steps?
              zh: 接口测试和单元测试是否自动执行？
            improve:
              en: Add both kinds of tests as jobs of the pipeline.
              zh: 把两类测试都加入流水线作业。
            proves: run.count > 0 && ci.steps.unit_test > 0 && ci.steps.interface_test > 0
            cost: 3
            verify: 1
          - id: TM-AT-AE.L3.2
            level: 3
            text:
              en: The pipeline starts the tests.
              zh: 自动化测试由流水线触发。
            ask:
              en: Does the pipeline start the automated tests?
              zh: 自动化测试是否由流水线触发？
            improve:
              en: Add a test stage that follows the build.
              zh: 在构建之后加入测试阶段。
            evidence:
              - id: TM-AT-AE-L3-1
                kind: screenshot
                en: "Run within a pipeline, with duration and report"
                zh: "流水线内的执行、用时与报告"
            references:
              - { framework: dora, id: test-automation }
              - { framework: scorecard, id: CI-Tests }
              - { framework: dsomm, id: "Regular automated tests" }
            proves: run.count > 0 && ci.on_change.test
            refutes: ci.present == false && run.count == 0
            cost: 2
            verify: 1
          - id: TM-AT-AE.L4.1
            level: 4
            text:
              en: One test platform for the organisation is joined to the requirement and change systems.
              zh: 组织级测试平台与需求、变更系统打通。
            ask:
              en: Is the test platform joined to your requirement and change systems?
              zh: 测试平台是否与需求和变更系统打通？
            improve:
              en: Link test runs to work items through the interfaces of both systems.
              zh: 利用双方接口，把测试执行与工作项关联起来。
            evidence:
              - id: TM-AT-AE-L4-1
                kind: demonstration
                en: "Link with requirement and change systems"
                zh: "与需求、变更系统的联动"
            cost: 8
            verify: 2
          - id: TM-AT-AE.L4.2
            level: 4
            text:
              en: Test cases can be chosen by the requirement they belong to.
              zh: 可按关联需求选择要执行的用例。
            ask:
              en: Can you run just the cases that belong to a given requirement?
              zh: 能否只执行与某个需求关联的用例？
            improve:
              en: Tag each case with its requirement and let the pipeline select by tag.
              zh: 为用例标注所属需求，流水线按标注选择执行。
            evidence:
              - id: TM-AT-AE-L4-2
                kind: demonstration
                en: "Choosing test cases by requirement"
                zh: "按需求选择用例"
            cost: 5
            verify: 2
          - id: TM-AT-AE.L4.3
            level: 4
            text:
              en: Failed test cases are linked to defects.
              zh: 失败用例与缺陷关联。
            ask:
              en: Is every failed case linked to a defect?
              zh: 每个失败用例是否都关联了缺陷？
            improve:
              en: Open or link a defect from the test report in one step.
              zh: 支持在测试报告中一键新建或关联缺陷。
            evidence:
              - id: TM-AT-AE-L4-3
                kind: demonstration
                en: "From a failed case to its defect"
                zh: "从失败用例关联到缺陷"
            references:
              - { framework: dsomm, id: "Reproducible defect tickets" }
            rule: test.failures.linked.ratio >= params.linked_failure_share
            cost: 3
            verify: 2
          - id: TM-AT-AE.L5.1
            level: 5
            text:
              en: The way tests run is verified, and its efficiency and use of resources improve.
              zh: 验证执行策略，持续提升执行效率和资源利用率。
            ask:
              en: "Is the way tests run checked regularly, with faster runs or better use of machines as a result?"
              zh: "是否定期验证测试执行策略，并因此提升了效率或资源利用率？"
            improve:
              en: Compare duration and machine use each month, and change the order or choice of tests.
              zh: 每月比较耗时和资源利用率，调整测试的顺序和选择。
            trend: true
            cost: 5
            verify: 2

      - id: TM-AT-AA
        title: { en: Test analysis, zh: 自动化分析 }
        clause: "5.3.3.4"
        floor:
          en: People judge test results by hand.
          zh: 测试结果靠人工判断。
        criteria:
          - id: TM-AT-AA.L2.1
            level: 2
            text:
              en: Part of the results is judged automatically, though false alarms occur.
              zh: 部分结果可自动判断，但存在误报。
            ask:
              en: "Is at least part of the test results judged automatically?"
              zh: "是否至少有一部分测试结果可自动判断？"
            improve:
              en: Give every automated case an explicit expectation that passes or fails by itself.
              zh: 为每个自动化用例写明断言，自动判定通过或失败。
            proves: test.reports > 0 && test.cases > 0
            cost: 2
            verify: 1
          - id: TM-AT-AA.L3.1
            level: 3
            text:
              en: Results are judged automatically and reliably, with few false alarms.
              zh: 结果自动判断可靠，误报少。
            ask:
              en: "Are failures judged automatically and sorted by cause, with few false alarms?"
              zh: "失败是否能自动判断并按原因归类，且误报很少？"
            improve:
              en: Label each failure's cause, and repair or remove the tests that fail without reason.
              zh: 为每次失败标注原因，修复或移除无故失败的测试。
            evidence:
              - id: TM-AT-AA-L3-1
                kind: screenshot
                en: "Rules for classes of failure and their matches"
                zh: "失败分类规则与命中情况"
            references:
              - { framework: dora, id: test-automation }
              - { framework: dsomm, id: "Simple false positive treatment" }
            refutes: test.flaky.ratio > params.flaky_share_max
            cost: 5
            verify: 1
            note:
              en: Without retries no flaky test shows, so a low share proves nothing.
              zh: 未配置重试时看不出不稳定的测试，因此占比低不能作为证明。
          - id: TM-AT-AA.L4.1
            level: 4
            text:
              en: Test data follow a standard model linked to requirements and defects.
              zh: 测试数据采用标准模型，并与需求、缺陷关联。
            ask:
              en: "Do test data follow a standard model that links them to requirements and defects?"
              zh: "测试数据是否采用标准模型，并与需求和缺陷关联？"
            improve:
              en: Define the fields of a test result, with requirement and defect, and use them everywhere.
              zh: 定义测试结果的字段，包含需求和缺陷，并统一使用。
            cost: 8
            verify: 2
          - id: TM-AT-AA.L4.2
            level: 4
            text:
              en: The effect of test automation is measured by requirement coverage, pass rate and efficiency.
              zh: 度量自动化测试的效果，如需求覆盖率、通过率和效率。
            ask:
              en: "Do you measure the effect of test automation by requirement coverage, pass rate and efficiency?"
              zh: "是否用需求覆盖率、通过率和效率来度量自动化测试的效果？"
            improve:
              en: Chart requirement coverage, pass rate and time saved for each release.
              zh: 按版本绘制需求覆盖率、通过率和节省时间的图表。
            cost: 3
            verify: 2
          - id: TM-AT-AA.L5.1
            level: 5
            text:
              en: Failures are classified intelligently.
              zh: 智能分析并归类失败原因。
            ask:
              en: "Does a tool classify failures by cause on its own?"
              zh: "是否由工具自动对失败原因归类？"
            improve:
              en: Group failures by their message, then train rules on causes already labelled.
              zh: 按错误信息对失败分组，再用已标注的原因训练规则。
            cost: 8
            verify: 3
          - id: TM-AT-AA.L5.2
            level: 5
            text:
              en: Defects are filed automatically from test results.
              zh: 根据测试结果自动提交缺陷。
            ask:
              en: Are defects filed automatically with class, log and version?
              zh: 缺陷是否自动提交，并附分类、日志和版本？
            improve:
              en: Let confirmed failures open a defect with class, log and commit, without duplicates.
              zh: 确认的失败自动建缺陷单，附分类、日志和提交，并去重。
            cost: 5
            verify: 2
            note:
              en: Items filed by bots can be counted, but may stem from other tools.
              zh: 可统计机器人登记的工作项，但它们可能来自其他工具。
"""###
}
