/// The JSON Schemas (draft 2020-12) of a model's files, so that editors complete and check them.
///
/// They describe what the loader accepts; references between files only the loader can check.
public enum ModelSchema: String, Sendable, CaseIterable {
  /// Of `model.yaml`.
  case model
  /// Of a domain's file.
  case domain
  /// Of a file with worked cases.
  case cases

  /// The schema as JSON text.
  public var text: String {
    switch self {
    case .model: Self.modelText
    case .domain: Self.domainText
    case .cases: Self.casesText
    }
  }

  private static let localized = """
    {
          "type": "object",
          "description": "The same text in English and Simplified Chinese.",
          "properties": { "en": { "type": "string" }, "zh": { "type": "string" } },
          "required": ["en", "zh"],
          "additionalProperties": false
        }
    """

  private static let modelText = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Assay model header (model.yaml)",
      "type": "object",
      "required": ["format", "id", "version", "title", "source", "levels", "policy", "domains"],
      "additionalProperties": false,
      "properties": {
        "format": { "const": "assay.model/1" },
        "id": { "type": "string", "description": "The identifier, such as continuous-delivery." },
        "version": { "type": "string" },
        "title": { "$ref": "#/$defs/text" },
        "source": { "$ref": "#/$defs/text" },
        "notice": { "$ref": "#/$defs/text" },
        "levels": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["level", "title", "gist"],
            "additionalProperties": false,
            "properties": {
              "level": { "type": "integer", "minimum": 0 },
              "title": { "$ref": "#/$defs/text" },
              "gist": { "$ref": "#/$defs/text" }
            }
          }
        },
        "policy": {
          "type": "object",
          "description": "How verdicts turn into levels.",
          "required": ["base_level", "top_level", "level_rule", "aggregate"],
          "properties": {
            "base_level": { "type": "integer" },
            "top_level": { "type": "integer" },
            "level_rule": { "enum": ["all", "ratio", "nplf"] },
            "theta": { "description": "The share that level_rule ratio wants, such as 4/5." },
            "aggregate": { "enum": ["min", "floor_mean", "q80", "q50", "profile"] },
            "target": { "type": "integer" },
            "window_days": { "type": "integer", "minimum": 1 },
            "valid_for": {
              "type": "object",
              "description": "For how many days evidence of a kind holds.",
              "additionalProperties": { "type": "integer", "minimum": 1 }
            }
          }
        },
        "profiles": {
          "type": "array",
          "description": "Sets of parameter values to choose from; the first is the default.",
          "items": {
            "type": "object",
            "required": ["id", "title"],
            "additionalProperties": false,
            "properties": {
              "id": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" },
              "title": { "$ref": "#/$defs/text" },
              "gist": { "$ref": "#/$defs/text" }
            }
          }
        },
        "parameters": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["id", "value", "unit", "text", "source"],
            "description": "A number that rules compare with; further keys are profiles.",
            "additionalProperties": { "type": "number" },
            "properties": {
              "id": { "type": "string" },
              "value": { "type": "number" },
              "unit": { "type": "string" },
              "text": { "$ref": "#/$defs/text" },
              "source": { "type": "string" }
            }
          }
        },
        "facts": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["name", "type", "unit", "text"],
            "additionalProperties": false,
            "properties": {
              "name": { "type": "string" },
              "type": { "enum": ["int", "double", "bool"] },
              "unit": { "type": "string" },
              "text": { "$ref": "#/$defs/text" }
            }
          }
        },
        "domains": {
          "type": "array",
          "description": "The domain files in order, without .yaml.",
          "items": { "type": "string" }
        }
      },
      "$defs": {
        "text": \(localized)
      }
    }

    """

  private static let domainText = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Assay model domain (<domain>.yaml)",
      "type": "object",
      "required": ["id", "title", "items"],
      "additionalProperties": false,
      "properties": {
        "id": { "type": "string" },
        "title": { "$ref": "#/$defs/text" },
        "clause": { "type": "string" },
        "assessed": { "type": "boolean", "default": true },
        "items": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["id", "title", "practices"],
            "additionalProperties": false,
            "properties": {
              "id": { "type": "string" },
              "title": { "$ref": "#/$defs/text" },
              "practices": { "type": "array", "items": { "$ref": "#/$defs/practice" } }
            }
          }
        }
      },
      "$defs": {
        "text": \(localized),
        "evidence": {
          "type": "object",
          "required": ["id", "en", "zh"],
          "additionalProperties": false,
          "properties": {
            "id": { "type": "string", "description": "Such as CM-VC-BM-L3-1." },
            "kind": { "enum": ["document", "screenshot", "demonstration"], "default": "document" },
            "en": { "type": "string" },
            "zh": { "type": "string" }
          }
        },
        "practice": {
          "type": "object",
          "required": ["id", "title", "criteria"],
          "additionalProperties": false,
          "properties": {
            "id": { "type": "string" },
            "title": { "$ref": "#/$defs/text" },
            "clause": { "type": "string" },
            "floor": { "$ref": "#/$defs/text" },
            "note": { "$ref": "#/$defs/text" },
            "criteria": { "type": "array", "items": { "$ref": "#/$defs/criterion" } }
          }
        },
        "criterion": {
          "type": "object",
          "required": ["id", "level", "text", "ask", "improve"],
          "additionalProperties": false,
          "properties": {
            "id": { "type": "string", "pattern": "\\\\.L[0-9]+\\\\.[0-9]+$" },
            "level": { "type": "integer" },
            "text": { "$ref": "#/$defs/text" },
            "ask": { "$ref": "#/$defs/text" },
            "improve": { "$ref": "#/$defs/text" },
            "note": { "$ref": "#/$defs/text" },
            "evidence": {
              "type": "array",
              "description": "What assessors ask for, by official identifier.",
              "items": {
                "oneOf": [{ "type": "string" }, { "$ref": "#/$defs/evidence" }]
              }
            },
            "accepts": {
              "type": "array",
              "description": "The kinds of evidence a person may cite.",
              "items": { "enum": ["document", "screenshot", "demonstration"] }
            },
            "min_basis": { "enum": ["attested", "corroborated", "machine"], "default": "attested" },
            "references": {
              "type": "array",
              "description": "Where other frameworks ask for the same.",
              "items": {
                "type": "object",
                "required": ["framework", "id"],
                "additionalProperties": false,
                "properties": {
                  "framework": { "enum": ["dora", "dsomm", "scorecard", "iso33020", "clause"] },
                  "id": { "type": "string" }
                }
              }
            },
            "trend": {
              "type": "boolean", "default": false,
              "description": "Whether it asks for improvement over time."
            },
            "rule": { "type": "string", "description": "CEL; true is met, false is not met." },
            "measure": { "type": "string", "description": "CEL; a share between 0 and 1." },
            "proves": { "type": "string", "description": "CEL; true is met, false is unknown." },
            "refutes": { "type": "string", "description": "CEL; true is not met, false is unknown." },
            "weight": { "type": "integer", "minimum": 1, "default": 1 },
            "cost": { "enum": [1, 2, 3, 5, 8, 13] },
            "verify": { "type": "integer", "minimum": 0 },
            "supersedes": { "type": "array", "items": { "type": "string" } },
            "requires": { "type": "array", "items": { "type": "string" } }
          }
        }
      }
    }

    """
}
