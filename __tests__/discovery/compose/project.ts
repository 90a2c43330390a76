import type { Value } from '../../../src/discovery/types.ts'
import { readComposeProject } from '../../../src/discovery/compose/loader.ts'
import type { ComposeReading } from '../../../src/discovery/compose/types.ts'
import { memoryFiles } from '../../../src/checkout/memory-files.ts'
import type { Place } from '../../../src/model.ts'

/** The place that a test's devcontainer.json would name the project at. */
export const asked: Place = {
  file: '.devcontainer/devcontainer.json',
  line: 2,
  column: 25,
  endLine: 2,
  endColumn: 36,
  text: 'compose.yml'
}

export interface Asked {
  readonly files?: readonly string[]
  readonly folder?: string
  readonly service?: string
  readonly runServices?: readonly string[]
}

/** Reads a project of files in memory; by default `compose.yml` at the root. */
export function read(files: Readonly<Record<string, string>>, options: Asked = {}): Promise<ComposeReading> {
  const named = options.files ?? ['compose.yml']
  return readComposeProject({
    files: memoryFiles(files),
    composeFiles: named.map(path => ({ path, place: asked })),
    folder: options.folder ?? '.',
    service: options.service === undefined ? null : { name: options.service, place: asked },
    runServices: options.runServices?.map(name => ({ name, place: asked })) ?? null,
    place: asked
  })
}

/** A value as a test writes it: the text, or `?` and the reason. */
export function shown(value: Value): string {
  return value.kind === 'known' ? value.text : `? ${value.reason}`
}

/** `service=image` of every service that starts without a build, sorted. */
export function images(reading: ComposeReading): readonly string[] {
  return reading.mentions
    .filter(({ kind }) => kind === 'compose-image')
    .map(({ service, value }) => `${service}=${value.kind === 'known' ? value.text : '?'}`)
    .sort()
}

/** `rule file:line:column` of every finding. */
export function places(reading: ComposeReading): readonly string[] {
  return reading.findings.map(
    ({ rule, location }) => `${rule} ${location?.file ?? ''}:${location?.line ?? 0}:${location?.column ?? 0}`
  )
}
