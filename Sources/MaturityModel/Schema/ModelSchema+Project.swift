extension ModelSchema {
  static let projectText = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Assay project settings (assay.yaml)",
      "description": "What a project says about its assessment; every key is optional.",
      "type": ["object", "null"],
      "additionalProperties": false,
      "properties": {
        "name": { "type": "string", "minLength": 1, "description": "The name in reports; the folder's name when left out." },
        "model": { "type": "string", "minLength": 1, "description": "A model's identifier, or the path of its folder." },
        "profile": { "type": "string", "minLength": 1, "description": "The model's profile to take parameter values from." },
        "target": { "type": "integer", "minimum": 1, "maximum": 5, "description": "The level aimed at." },
        "evidence": {
          "type": "array", "items": { "type": "string", "minLength": 1 },
          "description": "Patterns of files to read whatever their names are, such as build/reports/**/*.xml."
        },
        "parameters": {
          "type": "object", "additionalProperties": { "type": "number" },
          "description": "Values for the model's parameters, by identifier."
        },
        "work_item_pattern": {
          "type": "string", "minLength": 1,
          "description": "How commits name work items, such as TASK-[0-9]+."
        },
        "steps": {
          "type": "array",
          "description": "What commands of the project's own do in pipelines.",
          "items": {
            "type": "object",
            "required": ["match", "kind"],
            "additionalProperties": false,
            "properties": {
              "match": { "type": "string", "minLength": 1, "description": "The command, such as acme-ship." },
              "kind": {
                "description": "A kind of step by its name in the facts ci.steps.*, or several.",
                "oneOf": [
                  { "type": "string", "minLength": 1 },
                  { "type": "array", "items": { "type": "string", "minLength": 1 } }
                ]
              }
            }
          }
        },
        "rollup": {
          "type": "string", "pattern": "^(min|median|weighted|share\\((0?\\.[0-9]+|1(\\.0*)?)\\))$",
          "description": "How components make the whole: min (the default), median, weighted, or share(0.8)."
        },
        "components": {
          "type": "array", "maxItems": 500,
          "description": "Parts of the project that are assessed by themselves, too.",
          "items": {
            "type": "object",
            "required": ["id", "paths"],
            "additionalProperties": false,
            "properties": {
              "id": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$", "description": "The name on the command line." },
              "title": { "type": "string", "minLength": 1, "description": "The name in reports." },
              "paths": {
                "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 },
                "description": "Patterns of the files that make it up; a file belongs to one component."
              },
              "evidence": {
                "type": "array", "items": { "type": "string", "minLength": 1 },
                "description": "Patterns of files elsewhere that are evidence of it."
              },
              "answers": {
                "type": "array", "items": { "type": "string", "minLength": 1 },
                "description": "Patterns of files elsewhere with answers on it."
              },
              "weight": { "type": "integer", "minimum": 1, "maximum": 1000, "description": "Its weight, for weighted and share." },
              "critical": { "type": "boolean", "description": "Whether the whole is never above it." }
            }
          }
        },
        \#(statementLists)
      },
      "$defs": {
        \#(statementDefinitions)
      }
    }

    """#
}
