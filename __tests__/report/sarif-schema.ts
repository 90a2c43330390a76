/**
 * SARIF 2.1.0 as far as the project writes it, and as strict as code scanning is: what GitHub's documentation of its
 * SARIF support requires of a run, a rule and a result.
 */
const text = {
  type: 'object',
  additionalProperties: false,
  required: ['text'],
  properties: { text: { type: 'string', minLength: 1 } }
}
const count = { type: 'integer', minimum: 1 }
const level = { enum: ['none', 'note', 'warning', 'error'] }
const artifactLocation = {
  type: 'object',
  additionalProperties: false,
  required: ['uri', 'uriBaseId'],
  properties: {
    uri: { type: 'string', format: 'uri-reference', pattern: '^[^/]' },
    uriBaseId: { const: '%SRCROOT%' }
  }
}
const physicalLocation = {
  type: 'object',
  additionalProperties: false,
  required: ['artifactLocation'],
  properties: {
    artifactLocation,
    region: {
      type: 'object',
      additionalProperties: false,
      required: ['startLine', 'startColumn', 'endLine', 'endColumn'],
      properties: { startLine: count, startColumn: count, endLine: count, endColumn: count }
    }
  }
}
const location = {
  type: 'object',
  additionalProperties: false,
  required: ['physicalLocation'],
  properties: { id: count, physicalLocation, message: text }
}
const rule = {
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'name',
    'shortDescription',
    'fullDescription',
    'help',
    'helpUri',
    'defaultConfiguration',
    'properties'
  ],
  properties: {
    id: { type: 'string', maxLength: 255 },
    name: { type: 'string', maxLength: 255 },
    shortDescription: { ...text, properties: { text: { type: 'string', maxLength: 1024 } } },
    fullDescription: { ...text, properties: { text: { type: 'string', maxLength: 1024 } } },
    help: {
      type: 'object',
      additionalProperties: false,
      required: ['text', 'markdown'],
      properties: { text: { type: 'string' }, markdown: { type: 'string' } }
    },
    helpUri: { type: 'string', format: 'uri' },
    defaultConfiguration: {
      type: 'object',
      additionalProperties: false,
      required: ['level'],
      properties: { level }
    },
    properties: {
      type: 'object',
      additionalProperties: false,
      properties: {
        tags: { type: 'array', uniqueItems: true, maxItems: 20, items: { type: 'string' } },
        'problem.severity': { enum: ['error', 'warning', 'recommendation'] }
      }
    }
  }
}
const result = {
  type: 'object',
  additionalProperties: false,
  required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
  properties: {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message: text,
    locations: { type: 'array', minItems: 1, maxItems: 1, items: location },
    relatedLocations: {
      type: 'array',
      minItems: 1,
      items: { ...location, required: ['id', 'physicalLocation', 'message'] }
    },
    partialFingerprints: { type: 'object', minProperties: 1, additionalProperties: { type: 'string' } }
  }
}
const driver = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'version', 'semanticVersion', 'informationUri', 'rules'],
  properties: {
    name: { type: 'string' },
    version: { type: 'string' },
    semanticVersion: { type: 'string' },
    informationUri: { type: 'string', format: 'uri' },
    rules: { type: 'array', uniqueItems: true, items: rule }
  }
}
const run = {
  type: 'object',
  additionalProperties: false,
  required: ['tool', 'automationDetails', 'columnKind', 'results'],
  properties: {
    tool: { type: 'object', additionalProperties: false, required: ['driver'], properties: { driver } },
    automationDetails: {
      type: 'object',
      additionalProperties: false,
      required: ['id'],
      properties: { id: { type: 'string', pattern: '/' } }
    },
    columnKind: { const: 'utf16CodeUnits' },
    results: { type: 'array', items: result }
  }
}

export const sarifSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['$schema', 'version', 'runs'],
  properties: {
    $schema: { type: 'string', format: 'uri' },
    version: { const: '2.1.0' },
    runs: { type: 'array', minItems: 1, maxItems: 1, items: run }
  }
} as const
