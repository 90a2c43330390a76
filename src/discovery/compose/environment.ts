import { outputVariable } from '../lifecycle/written-text.ts'
import type { Span } from '../../model.ts'
import type { RepositoryFiles } from '../files.ts'
import { writtenBy } from '../reading.ts'
import { parseDotenv } from './dotenv.ts'
import type { Journal } from './journal.ts'
import { readNamed, readOptional } from './read.ts'
import type { SourceFile } from './source.ts'
import type { Variable } from './template.ts'

/** The variables that the environment files of the repository give; never those of the process. */
export type Environment = ReadonlyMap<string, Variable>

/** An environment file: `optional` ones are used only if they are there, the others are named at `place`. */
export interface EnvironmentFile {
  readonly path: string
  readonly place: Span
  readonly optional: boolean
}

/**
 * Adds the variables of environment files to those of `outer`, which win, as compose does it for a project and
 * for an `include` (compose-go `dotenv.GetEnvFromFile`): of two files the later wins.
 */
export async function readEnvironment(
  files: RepositoryFiles,
  journal: Journal,
  named: readonly EnvironmentFile[],
  outer: Environment
): Promise<Environment> {
  const own = new Map<string, Variable>()
  for (const file of named) {
    const read = file.optional ? readOptional : readNamed
    const source = await read(files, journal, file.path, file.place, 'The environment file')
    if (source === null) {
      const answer = await files.read(file.path)
      const writer = answer.kind === 'missing' ? answer.writer : undefined
      if (writer !== undefined) own.set(anyName, openVariable(file.path, writer))
      continue
    }
    for (const [name, variable] of parseWith(source, journal, outer, own)) own.set(name, variable)
  }
  return new Map([...own, ...outer])
}

// No variable has this name: it stands for every one that no other file gives.
const anyName = ''

function openVariable(path: string, writer: string): Variable {
  const reason = `\`${path}\` is not in the repository, and ${writtenBy(writer)}`
  return { value: { kind: 'unknown', reason }, places: [] }
}

/** The variable of a name; `null`: no file gives it, nor may one that is not known. */
export function variableOf(environment: Environment, name: string): Variable | null {
  return environment.get(name) ?? environment.get(anyName) ?? null
}

const printed: Variable = {
  value: {
    kind: 'unknown',
    reason: 'the value is written by `initializeCommand` from the output of a command'
  },
  places: []
}

function parseWith(
  source: SourceFile,
  journal: Journal,
  outer: Environment,
  own: Environment
): ReadonlyMap<string, Variable> {
  const { variables, fault } = parseDotenv(
    source,
    name => outer.get(name) ?? own.get(name) ?? (name === outputVariable ? printed : null)
  )
  if (fault !== null) {
    const span = source.locate(fault.start, fault.end)
    if (fault.kind === 'invalid') {
      journal.find(
        'invalid-configuration',
        span,
        `The environment file \`${source.path}\` cannot be read: ${fault.message}.`
      )
    } else {
      journal.limit(
        span,
        `The environment file \`${source.path}\` was not read to its end: ${fault.message}.`
      )
    }
  }
  return variables
}
