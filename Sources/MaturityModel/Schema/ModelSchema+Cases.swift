extension ModelSchema {
  static let casesText = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Assay worked cases (tests/*.yaml of a model)",
      "description": "Situations worked out by a person: what is known, and what must follow.",
      "type": "object",
      "required": ["format"],
      "additionalProperties": false,
      "properties": {
        "format": { "const": "assay.cases/1", "description": "The format of the file." },
        "cases": {
          "type": "array", "description": "Situations, each with any expectations.",
          "items": { "$ref": "#/$defs/case" }
        },
        "tables": {
          "type": "array", "description": "Verdicts of one criterion, row by row.",
          "items": { "$ref": "#/$defs/table" }
        },
        "equivalent": {
          "type": "array",
          "description": "Changes of rules that nothing can tell from the rule.",
          "items": {
            "type": "object",
            "required": ["criterion", "original", "replacement", "reason"],
            "additionalProperties": false,
            "properties": {
              "criterion": { "type": "string", "minLength": 1, "description": "The criterion whose rule it is." },
              "rule": { "enum": ["rule", "measure", "proves", "refutes"], "description": "Which of its rules." },
              "original": { "type": "string", "minLength": 1, "description": "The part that is changed." },
              "replacement": { "type": "string", "minLength": 1, "description": "What stands in its place." },
              "reason": { "type": "string", "minLength": 1, "description": "Why nothing can tell them apart." }
            }
          }
        }
      },
      "$defs": {
        "date": \#(date),
        "facts": {
          "type": "object",
          "description": "What is known, by the fact's name; null or { unknown: reason } is unknown, as is any other fact.",
          "additionalProperties": {
            "oneOf": [
              { "type": ["string", "number", "boolean", "array", "null"] },
              {
                "type": "object", "required": ["unknown"], "additionalProperties": false,
                "properties": {
                  "unknown": { "enum": ["no_evidence", "expired", "insufficient", "incomplete", "hidden", "conflict"] }
                }
              }
            ]
          }
        },
        "verdict": {
          "description": "met, not_met, unknown, not_applicable, a share such as 1/2, or { unknown: reason }.",
          "oneOf": [
            { "type": "string", "minLength": 1 }, { "type": "number" },
            {
              "type": "object", "required": ["unknown"], "additionalProperties": false,
              "properties": { "unknown": { "type": "string", "minLength": 1 } }
            }
          ]
        },
        "answers": {
          "type": "object",
          "description": "What people state, by criterion.",
          "additionalProperties": {
            "oneOf": [
              { "type": "string", "minLength": 1 }, { "type": "number" },
              {
                "type": "object", "required": ["claim"], "additionalProperties": false,
                "properties": {
                  "claim": { "$ref": "#/$defs/verdict" },
                  "basis": { "enum": ["attested", "corroborated"], "default": "attested" },
                  "date": { "$ref": "#/$defs/date" }
                }
              }
            ]
          }
        },
        "case": {
          "type": "object",
          "required": ["name"],
          "additionalProperties": false,
          "anyOf": [
            { "required": ["expect"] }, { "required": ["levels"] }, { "required": ["explains"] }
          ],
          "properties": {
            "name": { "type": "string", "minLength": 1, "description": "What the case is called in messages." },
            "as_of": { "$ref": "#/$defs/date", "description": "The date of the assessment." },
            "profile": { "type": "string", "minLength": 1, "description": "The profile of parameter values." },
            "facts": { "$ref": "#/$defs/facts" },
            "answers": { "$ref": "#/$defs/answers" },
            "left_out": {
              "type": "array", "items": { "type": "string", "minLength": 1 },
              "description": "Practices and criteria that do not apply."
            },
            "expect": {
              "type": "object", "additionalProperties": { "$ref": "#/$defs/verdict" },
              "description": "The verdict, by criterion."
            },
            "levels": {
              "type": "object", "additionalProperties": { "type": ["string", "integer"] },
              "description": "The level by practice or domain: 2, 2..3 for proven and potential, or none."
            },
            "explains": {
              "type": "object", "additionalProperties": { "type": "string" },
              "description": "A text that the explanation of a criterion must contain."
            }
          }
        },
        "table": {
          "type": "object",
          "required": ["criterion", "rows"],
          "additionalProperties": false,
          "properties": {
            "criterion": { "type": "string", "minLength": 1, "description": "The criterion whose verdict the rows state." },
            "given": { "$ref": "#/$defs/facts", "description": "Facts of every row." },
            "as_of": { "$ref": "#/$defs/date" },
            "profile": { "type": "string", "minLength": 1 },
            "rows": {
              "type": "array", "minItems": 1,
              "items": {
                "type": "object",
                "description": "met, not_met or unknown with the facts that lead there; or facts and verdict.",
                "properties": {
                  "met": { "$ref": "#/$defs/facts" },
                  "not_met": { "$ref": "#/$defs/facts" },
                  "unknown": { "$ref": "#/$defs/facts" },
                  "facts": { "$ref": "#/$defs/facts" },
                  "answers": { "$ref": "#/$defs/answers" },
                  "verdict": { "$ref": "#/$defs/verdict" },
                  "explains": { "type": "string" },
                  "name": { "type": "string", "minLength": 1 },
                  "as_of": { "$ref": "#/$defs/date" },
                  "profile": { "type": "string", "minLength": 1 },
                  "left_out": { "type": "array", "items": { "type": "string", "minLength": 1 } }
                },
                "additionalProperties": false
              }
            }
          }
        }
      }
    }

    """#
}
