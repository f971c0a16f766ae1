/// A model full of mistakes; what stands after `#!` in a line must be said of that line.
enum FaultyModel {
  static let files = [
    "model.yaml": header, "pots.yaml": pots, "cups.yaml": cups, "spoons.yaml": spoons,
    "forks.yaml": "id: F\n",
  ]

  private static let header = """
    format: assay.model/1
    id: Tea_House #! model 'Tea_House' is not a name | reads the same in both languages
    version: 1.0.0
    title: { en: Tea house, zh: Tea house }
    source: { en: A book, zh: 一本书 }
    levels:
      - { level: 1, title: { en: One, zh: 一 } }
      - { level: 3, title: { en: Two, zh: 二 } } #! expected level 2, found 3
      - { level: 3, title: { en: Three, zh: 三 } }
      - { level: 4, title: { en: Four, zh: 四 }, gits: { en: Last, zh: 末 } } #! unknown key 'gits'
    policy: { base_level: 2, top_level: 4, target: 1 } #! target 1 is outside
    profiles:
      - { id: standard, title: { en: Standard, zh: 标准 } }
      - { id: standard, title: { en: Strict, zh: 严格 } } #! profile 'standard' stands twice
    parameters:
      - { id: cases_min, value: 10, text: { en: Cases, zh: 用例 }, source: a default }
      - { id: share_max, value: 1.5, unit: ratio, text: { en: Share, zh: 占比 }, source: a default } #! is a ratio, but 3/2
      - { id: idle, value: 3, text: { en: Idle, zh: 闲置 }, source: a default } #! no rule reads parameter 'idle'
      - { id: cases_max, value: 5, text: { en: Most, zh: 最多 } } #! names no source
      - { id: wordy, value: many, text: { en: Wordy, zh: 文字 }, source: a default } #! expected a number such as 24
    facts:
      - { name: test.cases, type: int, text: { en: Cases, zh: 用例 } } #! is in the catalogue already
      - { name: Speed, type: int, text: { en: Speed, zh: 速度 } } #! fact 'Speed' is not a name
      - { name: tea.cups, type: integer, text: { en: Cups, zh: 杯数 } } #! unknown value 'integer' | no rule reads fact 'tea.cups'
    domains:
      - pots #! file 'forks.yaml' is not listed
      - cups
      - spoons
      - kettle #! file 'kettle.yaml' is missing
      - pots #! domain 'pots' stands twice

    """

  private static let pots = """
    id: PO
    title: { en: Pots, zh: 壶 }
    items:
      - id: PO-A
        title: { en: 壶, zh: 壶类 }
        practices:
          - id: PO-A-X
            title: { en: Boiling, zh: 烧水 }
            criteria:
              - id: PO-A-X.L2.1 #! never counts: level 2 is granted
                level: 2
                text: { en: It boils., zh: 水烧开。 }
                ask: { en: Does it?, zh: 是吗？ }
                improve: { en: Boil., zh: 烧水。 }
                rule: test.csaes >= params.cases_min #! undeclared name 'test.csaes'
              - id: PO-A-X.L3.1
                level: 3
                text: { en: It boils., zh: 水已烧开。 }
                ask: { en: Does it?, zh: 是吗？ }
                improve: { en: Boil., zh: 烧水。 }
                rule: test.cases + 1 #! expected bool, found int
              - id: PO-A-X.L3.2
                level: 3
                text: { en: It is hot. } #! key 'zh' is missing
                ask: { en: Is it?, zh: 热吗？ }
                improve: { en: Heat it., zh: 加热。 }
                proves: test.cases >= 200
              - id: PO-A-X.L4.1
                level: 4
                text: { en: It stays hot., zh: 保温。 }
                ask: { en: Does it?, zh: 能吗？ }
                improve: { en: Cover it., zh: 加盖。 }
                proves: test.cases >= 100 #! 'PO-A-X.L3.2' below it demands '>= 200.0'
              - id: PO-A-X.L4.2 #! prerequisites lead in a circle
                level: 4
                text: { en: It pours., zh: 倒水顺畅。 }
                ask: { en: Does it?, zh: 顺畅吗？ }
                improve: { en: Clean it., zh: 清洗。 }
                requires: [PO-A-X.L4.3]
                rule: test.cases >= params.cases_min && test.cases < params.cases_max #! can never hold
              - id: PO-A-X.L4.3
                level: 4
                text: { en: It is clean., zh: 干净。 }
                ask: { en: Is it?, zh: 干净吗？ }
                improve: { en: Wash it., zh: 清洗。 }
                requires: [PO-A-X.L4.2]
                rule: params.cases_min > 3 #! reads no fact
          - id: PO-A-Y #! has no criteria at level 3 but some above it
            title: { en: Pouring, zh: 倒水 }
            criteria:
              - id: PO-A-Y.L4.1 #! nothing can decide criterion
                level: 4
                text: { en: Nothing drips., zh: 滴水不漏。 }
                ask: { en: Does it drip?, zh: 漏吗？ }
                improve: { en: Tilt slowly., zh: 缓缓倾倒。 }
                min_basis: machine
              - id: PO-A-Y.L4.2 #! 'requires' names criterion 'PO-A-Y.L4.11' | criterion 'PO-A-X.L3.1' belongs to another practice
                level: 4
                text: { en: It is quick., zh: 快速。 }
                ask: { en: How quick?, zh: 多快？ }
                improve: { en: Be quick., zh: 加快。 }
                requires: [PO-A-Y.L4.11]
                supersedes: [PO-A-X.L3.1]
              - id: PO-A-Y.L3.4 #! does not fit its practice and level
                level: 4
                text: { en: It is quiet., zh: 安静。 }
                ask: { en: Is it?, zh: 安静吗？ }
                improve: { en: Hush., zh: 放轻。 }
                rule: test.cases > 3 #!
                measure: coverage.line.ratio #! a criterion is decided one way

    """

  private static let cups = """
    id: CU
    title: { en: Cups, zh: 杯 }
    items: [ { id: CU-A ] #! expected ',' or '}'

    """

  private static let spoons = """
    id: SP
    title: { en: Spoons, zh: 勺 }
    assessed: yes please #! expected true or false
    items:
      - id: spoon #! item 'spoon' is not a name
        title: { en: Spoons, zh: 勺子 }
        practices:
          - id: SP-A-X
            title: { en: Stirring, zh: 搅拌 }
            criteria:
              - id: SP-A-X.L3.1 #! prerequisite 'SP-A-X.L4.1' is at level 4
                level: 3
                text: { en: It stirs., zh: Stirring } #!
                ask: { en: Does it?, zh: 是吗？ }
                improve: { en: Stir., zh: 搅拌。 }
                requires: [SP-A-X.L4.1]
                cost: 4 #! cost must be one of
              - id: SP-A-X.L4.1 #! 'SP-A-X.L4.1' is at level 4; only lower ones
                level: 4
                text: { en: It shines., zh: 光亮。 }
                ask: { en: Does it?, zh: 光亮吗？ }
                improve: { en: Polish., zh: 擦亮。 }
                supersedes: [SP-A-X.L4.1]
                verify: 99 #! verify must be 0 to 13
                evidence:
                  - { id: E1, kind: photo, en: A photo, zh: 照片 } #! unknown value 'photo'
                references: [{ framework: nasa, id: X }] #! unknown value 'nasa'
              - id: SP-A-X.L4.2
                level: 7 #! level must be 1 to 4
                text: { en: It rests., zh: 放置。 }
                ask: { en: Does it?, zh: 放好了吗？ }
                improv: { en: Rest., zh: 放好。 } #! unknown key 'improv'
          - id: SP-A-Y #! practice 'SP-A-Y' has no criteria
            title: { en: Resting, zh: 搁置 }

    """
}
