import type { Span } from '../../model.ts'
import type { RepositoryFiles } from '../files.ts'
import { parseDotenv } from './dotenv.ts'
import type { Journal } from './journal.ts'
import { readNamed, readOptional } from './read.ts'
import type { SourceFile } from './source.ts'
import type { Variable } from './template.ts'

/** The variables that the environment files of the repository give; never those of the process (specification 2.4). */
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
    if (source === null) continue
    for (const [name, variable] of parseWith(source, journal, outer, own)) own.set(name, variable)
  }
  return new Map([...own, ...outer])
}

function parseWith(
  source: SourceFile,
  journal: Journal,
  outer: Environment,
  own: Environment
): ReadonlyMap<string, Variable> {
  const { variables, fault } = parseDotenv(source, name => outer.get(name) ?? own.get(name) ?? null)
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
