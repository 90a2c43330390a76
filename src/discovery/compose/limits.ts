import type { Allowance, ComposeRun, RunAllowance } from './types.ts'

/**
 * The bounds of reading one compose project. Each that is met gives `limit-reached`
 * and a sentence in `incomplete`. The number of nodes is compose-go's own bound.
 */
export const limits = {
  fileBytes: 1_048_576,
  /** Compose files read for one project, a file that is included twice counted twice. */
  documents: 200,
  /** Lexical pieces of one YAML file. */
  lexemes: 500_000,
  /** Open collections of the YAML parser, about two for each level of nesting. */
  openCollections: 200,
  /** Nodes of one YAML file, aliases counted as often as they are used. */
  nodes: 100_000,
  /** Nodes copied by merges of files, `extends` and `include`, for the whole project. */
  mergedNodes: 200_000,
  /** `${A:-${B:-…}}` within each other. */
  interpolationDepth: 50,
  /** UTF-16 units that the interpolation of one text gives. */
  textLength: 1_048_576,
  /** UTF-16 units that all interpolations of the project give. */
  interpolatedLength: 16_777_216,
  /** UTF-16 units of all values of one environment file. */
  environmentLength: 4_194_304,
  extendsDepth: 50,
  includeDepth: 20,
  services: 2_000,
  /** Nodes of all services, one that they share counted for each. */
  serviceNodes: 300_000,
  /** Names in one entry of `cache_from`. */
  cacheNames: 100,
  findings: 200,
  /** UTF-16 units of all compose files that one run parses. */
  parsedLength: 16_777_216,
  /** Nodes of all compose files of one run, counted for every project that they are read for. */
  convertedNodes: 2_000_000,
  /** UTF-16 units of the files that stay parsed for further projects of the run. */
  cachedLength: 2_097_152,
  /** Nodes of the projects that stay read for further configurations of the run. */
  cachedNodes: 300_000
} as const

/** A full allowance, for one project. */
export function fullAllowance(): Allowance {
  return {
    documents: limits.documents,
    mergedNodes: limits.mergedNodes,
    interpolatedLength: limits.interpolatedLength,
    nodes: 0
  }
}

/** What a run begins with; a part of a run shares the allowance of the whole. */
export function composeRun(allowance: RunAllowance = runAllowance()): ComposeRun {
  return { parsed: new Map(), projects: new Map(), allowance }
}

function runAllowance(): RunAllowance {
  const { parsedLength, convertedNodes, cachedLength, cachedNodes } = limits
  return { parsedLength, convertedNodes, cachedLength, cachedNodes }
}
