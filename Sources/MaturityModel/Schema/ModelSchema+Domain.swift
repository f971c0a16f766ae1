extension ModelSchema {
  static let domainText = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Assay model domain (<domain>.yaml)",
      "description": "One capability domain with its practices and criteria.",
      "type": "object",
      "required": ["id", "title", "items"],
      "additionalProperties": false,
      "properties": {
        "id": { "$ref": "#/$defs/code", "description": "The domain's identifier, such as CM." },
        "title": { "$ref": "#/$defs/text", "description": "The domain's name." },
        "clause": { "type": "string", "description": "The clause of the standard, in quotes." },
        "assessed": {
          "type": "boolean", "default": true,
          "description": "false lists the domain without assessing it."
        },
        "items": {
          "type": "array",
          "description": "Groups of practices.",
          "items": {
            "type": "object",
            "required": ["id", "title", "practices"],
            "additionalProperties": false,
            "properties": {
              "id": { "$ref": "#/$defs/code", "description": "The item's identifier, such as CM-VC." },
              "title": { "$ref": "#/$defs/text", "description": "The item's name." },
              "practices": {
                "type": "array", "description": "What gets a level of its own.",
                "items": { "$ref": "#/$defs/practice" }
              }
            }
          }
        }
      },
      "$defs": {
        "text": \#(localized),
        "code": { "type": "string", "pattern": "^[A-Z0-9]+(-[A-Z0-9]+)*$" },
        "criterionId": { "type": "string", "pattern": "^[A-Z0-9]+(-[A-Z0-9]+)*\\.L[1-9]\\.[1-9][0-9]*$" },
        "cel": { "type": "string", "minLength": 1 },
        "kind": { "enum": ["document", "screenshot", "demonstration"] },
        "practice": {
          "type": "object",
          "required": ["id", "title"],
          "additionalProperties": false,
          "properties": {
            "id": { "$ref": "#/$defs/code", "description": "The practice's identifier, such as CM-VC-BM." },
            "title": { "$ref": "#/$defs/text", "description": "The practice's name." },
            "clause": { "type": "string", "description": "The clause of the standard, in quotes." },
            "floor": { "$ref": "#/$defs/text", "description": "What the lowest level looks like." },
            "note": {
              "$ref": "#/$defs/text",
              "description": "A remark for the reader, such as why a level has no criteria."
            },
            "criteria": {
              "type": "array", "description": "The demands, by level.",
              "items": { "$ref": "#/$defs/criterion" }
            }
          }
        },
        "criterion": {
          "type": "object",
          "required": ["id", "level", "text", "ask", "improve"],
          "additionalProperties": false,
          "not": {
            "anyOf": [
              { "required": ["rule", "measure"] }, { "required": ["rule", "proves"] },
              { "required": ["rule", "refutes"] }, { "required": ["measure", "proves"] },
              { "required": ["measure", "refutes"] }
            ]
          },
          "properties": {
            "id": {
              "$ref": "#/$defs/criterionId",
              "description": "The practice's identifier, L and the level, and a number: CM-VC-BM.L3.1."
            },
            "level": {
              "type": "integer", "minimum": 1, "maximum": 9,
              "description": "The level it belongs to."
            },
            "text": { "$ref": "#/$defs/text", "description": "The demand, as one sentence." },
            "ask": { "$ref": "#/$defs/text", "description": "The question to a person." },
            "improve": { "$ref": "#/$defs/text", "description": "What to do to meet it." },
            "note": { "$ref": "#/$defs/text", "description": "A remark for the reader." },
            "evidence": {
              "type": "array",
              "description": "What assessors ask for: identifiers, or with kind and title.",
              "items": {
                "oneOf": [
                  { "type": "string", "minLength": 1 },
                  {
                    "type": "object",
                    "required": ["id", "en", "zh"],
                    "additionalProperties": false,
                    "properties": {
                      "id": { "type": "string", "minLength": 1, "description": "The official identifier." },
                      "kind": {
                        "$ref": "#/$defs/kind", "default": "document",
                        "description": "What is handed in or shown."
                      },
                      "en": { "type": "string", "minLength": 1, "description": "What it shows, in English." },
                      "zh": { "type": "string", "minLength": 1, "description": "What it shows, in Chinese." }
                    }
                  }
                ]
              }
            },
            "accepts": {
              "type": "array", "uniqueItems": true, "items": { "$ref": "#/$defs/kind" },
              "description": "What a person may cite; the kinds of evidence when left out."
            },
            "min_basis": {
              "enum": ["self", "attested", "corroborated", "machine"], "default": "self",
              "description": "What a decision must rest on at least: a self-assessment, a person's word, a word with cited evidence, or a rule."
            },
            "waivable": {
              "type": "boolean", "default": true,
              "description": "Whether its gap may be accepted for a time."
            },
            "references": {
              "type": "array",
              "description": "Where another framework asks for the same.",
              "items": {
                "type": "object",
                "required": ["framework", "id"],
                "additionalProperties": false,
                "properties": {
                  "framework": {
                    "enum": [\#(frameworks)],
                    "description": "dora: capability; dsomm: OWASP DSOMM activity; scorecard: OpenSSF check; iso33020: process attribute; clause: of the standard."
                  },
                  "id": { "type": "string", "minLength": 1, "description": "What the framework calls it." }
                }
              }
            },
            "rule": { "$ref": "#/$defs/cel", "description": "CEL; true is met, false is not met." },
            "measure": { "$ref": "#/$defs/cel", "description": "CEL; the share that is met, between 0 and 1." },
            "proves": { "$ref": "#/$defs/cel", "description": "CEL; true is met, false leaves it unknown." },
            "refutes": { "$ref": "#/$defs/cel", "description": "CEL; true is not met, false leaves it unknown." },
            "weight": {
              "type": "integer", "minimum": 1, "maximum": 100, "default": 1,
              "description": "The weight among the criteria of its level."
            },
            "cost": {
              "enum": [1, 2, 3, 5, 8, 13], "default": 3,
              "description": "The effort to meet it, in points."
            },
            "verify": {
              "type": "integer", "minimum": 0, "maximum": 13, "default": 1,
              "description": "The effort to collect its evidence, in points."
            },
            "supersedes": {
              "type": "array", "items": { "$ref": "#/$defs/criterionId" },
              "description": "Lower criteria of the practice that it replaces; they are met with it."
            },
            "requires": {
              "type": "array", "items": { "$ref": "#/$defs/criterionId" },
              "description": "Criteria that must be met first."
            },
            "trend": {
              "type": "boolean", "default": false,
              "description": "Whether it asks for improvement over time rather than for a state."
            }
          }
        }
      }
    }

    """#

  private static let frameworks = FrameworkReference.Framework.allCases
    .map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
}
