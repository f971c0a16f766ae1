extension ModelSchema {
  static let modelText = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Assay model header (model.yaml)",
      "description": "Everything of a maturity model but its domains.",
      "type": "object",
      "required": ["format", "id", "version", "title", "source", "levels", "domains"],
      "additionalProperties": false,
      "properties": {
        "format": { "const": "assay.model/1", "description": "The format of the file." },
        "id": {
          "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
          "description": "The model's identifier, such as continuous-delivery."
        },
        "version": {
          "type": "string", "minLength": 1,
          "description": "The model's version; raise it when a score can change."
        },
        "title": { "$ref": "#/$defs/text", "description": "The model's name." },
        "source": { "$ref": "#/$defs/text", "description": "The standard or book it follows." },
        "notice": {
          "$ref": "#/$defs/text",
          "description": "What a reader must know about its wording and rights."
        },
        "levels": {
          "type": "array", "minItems": 1, "maxItems": 9,
          "description": "The levels, numbered from 1 upwards.",
          "items": {
            "type": "object",
            "required": ["level", "title"],
            "additionalProperties": false,
            "properties": {
              "level": { "type": "integer", "minimum": 1, "maximum": 9, "description": "The number." },
              "title": { "$ref": "#/$defs/text", "description": "The level's name." },
              "gist": { "$ref": "#/$defs/text", "description": "What it means, in one phrase." }
            }
          }
        },
        "policy": { "$ref": "#/$defs/policy" },
        "profiles": {
          "type": "array",
          "description": "Sets of parameter values that a project may choose; the first is the default.",
          "items": {
            "type": "object",
            "required": ["id", "title"],
            "additionalProperties": false,
            "properties": {
              "id": {
                "type": "string", "pattern": "^[a-z][a-z0-9_]*$",
                "not": { "enum": ["id", "value", "unit", "text", "source"] },
                "description": "The key under which parameters give the profile's value."
              },
              "title": { "$ref": "#/$defs/text", "description": "The profile's name." },
              "gist": { "$ref": "#/$defs/text", "description": "For whom it is, in one phrase." }
            }
          }
        },
        "parameters": {
          "type": "array",
          "description": "Numbers that rules compare with, which a project may set.",
          "items": { "$ref": "#/$defs/parameter" }
        },
        "facts": {
          "type": "array",
          "description": "Facts that the model adds to the catalogue; metric records of the same name fill them.",
          "items": { "$ref": "#/$defs/fact" }
        },
        "domains": {
          "type": "array", "minItems": 1, "uniqueItems": true,
          "description": "The domain files in order, without .yaml.",
          "items": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }
        }
      },
      "$defs": {
        "text": \#(localized),
        "policy": {
          "type": "object",
          "description": "How verdicts turn into levels.",
          "additionalProperties": false,
          "properties": {
            "base_level": {
              "type": "integer", "minimum": 0, "maximum": 9, "default": 1,
              "description": "The level granted without criteria."
            },
            "top_level": {
              "type": "integer", "minimum": 0, "maximum": 9,
              "description": "The highest level; the last one when left out."
            },
            "level_rule": {
              "enum": ["all", "ratio", "nplf"], "default": "all",
              "description": "all: every criterion is met; ratio: the share theta of each level is met; nplf: ISO/IEC 33020."
            },
            "theta": {
              "type": ["string", "number"], "pattern": "^[0-9]+(/[1-9][0-9]*|\\.[0-9]+)?$",
              "description": "The share that level_rule ratio wants, above 0 and at most 1, such as 4/5."
            },
            "aggregate": {
              "enum": ["min", "floor_mean", "q80", "q50", "profile"], "default": "min",
              "description": "min: the lowest practice; floor_mean: the mean, rounded down; q80, q50: what 80 % or half of the weight reaches; profile: no single number."
            },
            "target": {
              "type": "integer", "minimum": 0, "maximum": 9,
              "description": "The level aimed at when a project names none; top_level when left out."
            },
            "window_days": {
              "type": "integer", "minimum": 1, "maximum": 3660, "default": 90,
              "description": "How many days measures over time look back."
            },
            "valid_for": {
              "type": "object",
              "description": "For how many days evidence of a kind holds; older evidence is unknown.",
              "propertyNames": { "enum": [\#(kinds)] },
              "additionalProperties": { "type": "integer", "minimum": 1, "maximum": 3660 }
            },
            "waivers": {
              "enum": ["keep", "count"], "default": "keep",
              "description": "keep: a waived gap stays a gap, shown as accepted; count: it counts as met, and the level says so."
            },
            "max_waiver_days": {
              "type": "integer", "minimum": 1, "maximum": 3660, "default": 180,
              "description": "For how many days a waiver may be given."
            }
          },
          "if": { "required": ["theta"] },
          "then": { "required": ["level_rule"], "properties": { "level_rule": { "const": "ratio" } } }
        },
        "parameter": {
          "type": "object",
          "required": ["id", "value", "text"],
          "description": "A number that rules read as params.ID; a further key is a profile with its value.",
          "additionalProperties": { "type": "number" },
          "properties": {
            "id": {
              "type": "string", "pattern": "^[a-z][a-z0-9_]*$",
              "description": "The name that rules use after params."
            },
            "value": { "type": "number", "description": "The value; a whole number makes it an int in rules." },
            "unit": { "type": "string", "description": "The unit; ratio, minutes, hours, days, per day and the like." },
            "text": { "$ref": "#/$defs/text", "description": "What it means." },
            "source": { "type": "string", "description": "Where the value comes from." }
          }
        },
        "fact": {
          "type": "object",
          "required": ["name", "text"],
          "additionalProperties": false,
          "properties": {
            "name": {
              "type": "string", "pattern": "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+$",
              "description": "The dotted name that rules use, such as vcs.restore.hours."
            },
            "type": {
              "enum": ["int", "double", "bool"], "default": "double",
              "description": "The type in rules."
            },
            "unit": { "type": "string", "description": "The unit; a ratio lies between 0 and 1." },
            "text": { "$ref": "#/$defs/text", "description": "What it means." }
          }
        }
      }
    }

    """#

  private static let kinds = Policy.evidenceKinds.map { "\"\($0)\"" }.joined(separator: ", ")
}
