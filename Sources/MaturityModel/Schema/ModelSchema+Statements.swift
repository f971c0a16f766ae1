/// The schemas of what people state, in `assay.yaml` and in files of their own.
extension ModelSchema {
  static let answersText = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Assay answers (assay.answers/1)",
      "description": "What people state about criteria.",
      "type": "object",
      "required": ["format"],
      "additionalProperties": false,
      "properties": {
        "format": { "const": "assay.answers/1", "description": "The format of the file." },
        "answers": { "type": "array", "items": { "$ref": "#/$defs/answer" } }
      },
      "$defs": {
        \#(statementDefinitions)
      }
    }

    """#

  static let statementsText = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Assay statements (assay.statements/1)",
      "description": "Answers, what does not apply, waivers, verdicts of assessors, and objections.",
      "type": "object",
      "required": ["format"],
      "additionalProperties": false,
      "properties": {
        "format": { "const": "assay.statements/1", "description": "The format of the file." },
        \#(statementLists)
      },
      "$defs": {
        \#(statementDefinitions)
      }
    }

    """#

  /// The lists of statements, as members of an object.
  static let statementLists = #"""
    "answers": {
          "type": "array", "items": { "$ref": "#/$defs/answer" },
          "description": "What people state about criteria."
        },
        "not_applicable": {
          "type": "array", "items": { "$ref": "#/$defs/scoping" },
          "description": "Practices that do not apply, each with its reason, owner and date."
        },
        "waivers": {
          "type": "array", "items": { "$ref": "#/$defs/waiver" },
          "description": "Gaps that somebody else than their owner accepts for a time."
        },
        "overrides": {
          "type": "array", "items": { "$ref": "#/$defs/override" },
          "description": "Verdicts of assessors, which stand above all evidence."
        },
        "objections": {
          "type": "array", "items": { "$ref": "#/$defs/objection" },
          "description": "What people hold against verdicts, until it is resolved."
        }
    """#

  private static let claim =
    #"{ "enum": ["met", "partly", "not_met", "not_applicable"], "description": "The verdict; partly needs share." }"#
  private static let share =
    #"{ "type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1, "description": "How much is done, beside partly only." }"#

  /// What one statement of each kind holds.
  static let statementDefinitions = #"""
    "date": \#(date),
        "answer": {
          "type": "object",
          "required": ["criterion", "claim", "person", "role", "date"],
          "additionalProperties": false,
          "properties": {
            "criterion": { "type": "string", "minLength": 1, "description": "The criterion, such as CM-VC-BM.L3.1." },
            "kind": {
              "enum": ["attestation", "self_assessment"], "default": "attestation",
              "description": "Whether the person vouches for it, or it is a line of a self-assessment."
            },
            "claim": {
              "enum": ["met", "partly", "not_met", "not_applicable"],
              "description": "What is stated; partly needs share, not_applicable a reason."
            },
            "share": {
              "type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1,
              "description": "How much is done, beside partly only."
            },
            "person": { "type": "string", "minLength": 1, "description": "Who states it." },
            "role": { "type": "string", "minLength": 1, "description": "In which role." },
            "date": { "$ref": "#/$defs/date", "description": "When." },
            "expires": { "$ref": "#/$defs/date", "description": "Until when it holds." },
            "reason": { "type": "string", "minLength": 1, "description": "Why, in the person's words." },
            "evidence": {
              "type": "array", "description": "Files that show it.",
              "items": {
                "type": "object",
                "required": ["path"],
                "additionalProperties": false,
                "properties": {
                  "path": { "type": "string", "minLength": 1, "description": "The path from the project's root." },
                  "sha256": {
                    "type": "string", "pattern": "^[0-9A-Fa-f]{64}$",
                    "description": "The digest the person saw."
                  }
                }
              }
            }
          },
          "allOf": [
            {
              "if": { "properties": { "claim": { "const": "partly" } } },
              "then": { "required": ["share"] }, "else": { "not": { "required": ["share"] } }
            },
            {
              "if": { "properties": { "claim": { "const": "not_applicable" } } },
              "then": { "required": ["reason"] }
            }
          ]
        },
        "scoping": {
          "type": "object",
          "required": ["practice", "reason", "owner", "date"],
          "additionalProperties": false,
          "properties": {
            "practice": { "type": "string", "minLength": 1, "description": "A practice, or one criterion." },
            "reason": { "type": "string", "minLength": 1, "description": "Why it does not apply." },
            "owner": { "type": "string", "minLength": 1, "description": "Who answers for it." },
            "date": { "$ref": "#/$defs/date", "description": "When it was decided." },
            "expires": { "$ref": "#/$defs/date", "description": "The last day on which it holds." }
          }
        },
        "waiver": {
          "type": "object",
          "required": ["criterion", "owner", "approver", "reason", "measure", "issued", "expires", "ticket"],
          "additionalProperties": false,
          "properties": {
            "criterion": { "type": "string", "minLength": 1, "description": "The criterion whose gap is accepted." },
            "owner": { "type": "string", "minLength": 1, "description": "Who has the gap and closes it." },
            "approver": { "type": "string", "minLength": 1, "description": "Who accepts it; somebody else." },
            "reason": { "type": "string", "minLength": 1, "description": "Why the gap is there." },
            "measure": { "type": "string", "minLength": 1, "description": "What keeps harm away meanwhile." },
            "issued": { "$ref": "#/$defs/date", "description": "When it was accepted." },
            "expires": { "$ref": "#/$defs/date", "description": "The last day on which it holds." },
            "ticket": { "type": "string", "minLength": 1, "description": "Where closing the gap is followed up." }
          }
        },
        "override": {
          "type": "object",
          "required": ["criterion", "verdict", "person", "role", "date", "expires", "reason"],
          "additionalProperties": false,
          "properties": {
            "criterion": { "type": "string", "minLength": 1, "description": "The criterion." },
            "verdict": \#(claim),
            "share": \#(share),
            "person": { "type": "string", "minLength": 1, "description": "The assessor." },
            "role": { "type": "string", "minLength": 1, "description": "In which role." },
            "date": { "$ref": "#/$defs/date", "description": "When." },
            "expires": { "$ref": "#/$defs/date", "description": "The last day on which it holds." },
            "reason": { "type": "string", "minLength": 1, "description": "Why, in the assessor's words." }
          },
          "if": { "properties": { "verdict": { "const": "partly" } } },
          "then": { "required": ["share"] }, "else": { "not": { "required": ["share"] } }
        },
        "objection": {
          "type": "object",
          "required": ["criterion", "person", "role", "date", "reason"],
          "additionalProperties": false,
          "properties": {
            "criterion": { "type": "string", "minLength": 1, "description": "A practice or criterion." },
            "person": { "type": "string", "minLength": 1, "description": "Who objects." },
            "role": { "type": "string", "minLength": 1, "description": "In which role." },
            "date": { "$ref": "#/$defs/date", "description": "When." },
            "expires": { "$ref": "#/$defs/date", "description": "The last day on which it stands." },
            "reason": { "type": "string", "minLength": 1, "description": "Why, in the person's words." },
            "resolved": { "$ref": "#/$defs/date", "description": "When it was settled." },
            "resolution": { "type": "string", "minLength": 1, "description": "What was decided." }
          },
          "dependentRequired": { "resolved": ["resolution"], "resolution": ["resolved"] }
        }
    """#
}
