extension ModelSchema {
  static let casesText = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Assay worked cases (tests/*.yaml)",
      "type": "object",
      "required": ["format"],
      "additionalProperties": false,
      "properties": {
        "format": { "const": "assay.cases/1" },
        "cases": { "type": "array", "items": { "$ref": "#/$defs/case" } },
        "tables": { "type": "array", "items": { "$ref": "#/$defs/table" } },
        "equivalent": {
          "type": "array",
          "description": "Slips in rules that nothing can tell from the rule.",
          "items": {
            "type": "object",
            "required": ["criterion", "original", "replacement", "reason"],
            "additionalProperties": false,
            "properties": {
              "criterion": { "type": "string" },
              "rule": { "enum": ["rule", "measure", "proves", "refutes"] },
              "original": { "type": "string", "description": "As assay model test prints it." },
              "replacement": { "type": "string" },
              "reason": { "type": "string" }
            }
          }
        }
      },
      "$defs": {
        "fact": {
          "description": "A value, null without evidence, or why it is unknown.",
          "oneOf": [
            { "type": ["boolean", "number", "string", "array", "null"] },
            {
              "type": "object",
              "required": ["unknown"],
              "additionalProperties": false,
              "properties": {
                "unknown": {
                  "enum": ["no_evidence", "expired", "insufficient", "hidden", "conflict"]
                }
              }
            }
          ]
        },
        "facts": {
          "type": ["object", "null"],
          "additionalProperties": { "$ref": "#/$defs/fact" }
        },
        "verdict": {
          "description": "met, not_met, unknown, not_applicable, a share, or why it is unknown.",
          "oneOf": [
            { "type": ["string", "number"] },
            {
              "type": "object",
              "required": ["unknown"],
              "additionalProperties": false,
              "properties": { "unknown": { "type": "string" } }
            }
          ]
        },
        "answers": {
          "type": "object",
          "additionalProperties": {
            "oneOf": [
              { "type": ["string", "number"] },
              {
                "type": "object",
                "required": ["claim"],
                "additionalProperties": false,
                "properties": {
                  "claim": { "type": ["string", "number"] },
                  "basis": { "enum": ["attested", "corroborated"], "default": "attested" },
                  "date": { "type": "string", "format": "date" }
                }
              }
            ]
          }
        },
        "case": {
          "type": "object",
          "required": ["name"],
          "additionalProperties": false,
          "properties": {
            "name": { "type": "string" },
            "as_of": { "type": "string", "format": "date" },
            "profile": { "type": "string" },
            "facts": { "$ref": "#/$defs/facts" },
            "answers": { "$ref": "#/$defs/answers" },
            "left_out": { "type": "array", "items": { "type": "string" } },
            "expect": {
              "type": "object", "additionalProperties": { "$ref": "#/$defs/verdict" }
            },
            "levels": {
              "type": "object",
              "description": "Of practices and domains: 2, 2..4 for proven and potential, or none.",
              "additionalProperties": { "type": ["integer", "string"] }
            },
            "explains": {
              "type": "object",
              "description": "A part of what a verdict's explanation must say.",
              "additionalProperties": { "type": "string" }
            }
          }
        },
        "table": {
          "type": "object",
          "required": ["criterion", "rows"],
          "additionalProperties": false,
          "properties": {
            "criterion": { "type": "string" },
            "given": { "$ref": "#/$defs/facts" },
            "rows": {
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "name": { "type": "string" },
                  "met": { "$ref": "#/$defs/facts" },
                  "not_met": { "$ref": "#/$defs/facts" },
                  "unknown": { "$ref": "#/$defs/facts" },
                  "verdict": { "$ref": "#/$defs/verdict" },
                  "facts": { "$ref": "#/$defs/facts" },
                  "answers": { "$ref": "#/$defs/answers" },
                  "left_out": { "type": "array", "items": { "type": "string" } },
                  "as_of": { "type": "string", "format": "date" },
                  "profile": { "type": "string" },
                  "explains": { "type": "string" }
                }
              }
            }
          }
        }
      }
    }

    """
}
