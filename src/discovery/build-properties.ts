import type { Place } from '../model.ts'
import { readArguments, readContexts, type CutValue } from './build-arguments.ts'
import type { Build } from './build.ts'
import { readBuildOptions, type BuildOption } from './build-options.ts'
import { readCaches } from './build-caches.ts'
import { cutFinding } from './cut-defaults.ts'
import type { JsonObject, Written } from './json.ts'
import { mentionAt, placeOf, type ReadMention } from './mention.ts'
import { namedPath } from './named-path.ts'
import { objectProperty, property, stringProperty, stringsProperty, type Report } from './properties.ts'
import { substitute } from './variables.ts'

/** The build that a configuration asks for itself. */
export interface ConfiguredBuild {
  /** `null`: which Dockerfile or stage is meant is not known, or a finding says what is wrong. */
  readonly build: Build | null
  /** Caches, and the mention that is not known where the build is not. */
  readonly mentions: readonly ReadMention[]
  readonly cuts: readonly CutValue[]
}

/**
 * Reads `dockerFile` or `build` of a configuration as the dev container CLI turns them into `docker build`
 * (`buildAndExtendImage`). `build.options` come last on its command line, so they win.
 */
export function readBuildProperties(
  configuration: string,
  root: JsonObject,
  report: Report
): ConfiguredBuild {
  const properties = property(root, 'build')?.kind === 'object' ? objectProperty(root, 'build', report) : null
  const options = readBuildOptions(
    properties === null ? [] : stringsProperty(properties, 'options', report, { path: 'build.options' }),
    report
  )
  const cuts: CutValue[] = []
  const caches = readCaches(properties, options, report)
  checkContext(configuration, root, properties, report)
  const dockerfile = dockerfileOf(configuration, root, properties, report)
  const target = targetOf(properties, options, report)
  if (dockerfile.kind !== 'known' || target.kind !== 'known') {
    const unknown = [dockerfile, target].flatMap(part => (part.kind === 'unknown' ? [part.mention] : []))
    return { build: null, mentions: [...unknown, ...caches], cuts }
  }
  const build: Build = {
    dockerfile: { kind: 'file', path: dockerfile.path, place: dockerfile.place },
    arguments: readArguments(properties, options, cuts, report),
    target: target.target,
    contexts: readContexts(options, cuts),
    platform: platformOf(options),
    via: []
  }
  return { build, mentions: caches, cuts }
}

type Known<T> =
  | ({ readonly kind: 'known' } & T)
  | { readonly kind: 'reported' }
  | { readonly kind: 'unknown'; readonly mention: ReadMention }

function dockerfileOf(
  configuration: string,
  root: JsonObject,
  properties: JsonObject | null,
  report: Report
): Known<{ path: string; place: Place }> {
  const legacy = property(root, 'dockerFile') !== null
  const string =
    legacy || properties === null
      ? stringProperty(root, 'dockerFile', report)
      : stringProperty(properties, 'dockerfile', report, 'build.dockerfile')
  if (string === null) return { kind: 'reported' }
  const named = namedPath(configuration, string, 'the Dockerfile', report)
  if (named.kind === 'reported') return named
  if (named.kind === 'unknown') return { kind: 'unknown', mention: mentionAt('from', string, named) }
  return { kind: 'known', path: named.path, place: placeOf(string) }
}

// `context` belongs to `dockerFile`, `build.context` to `build.dockerfile` (`getDockerContextPath`). Nothing in it is
// opened here; without it the Dockerfile's folder is the context.
function checkContext(
  configuration: string,
  root: JsonObject,
  properties: JsonObject | null,
  report: Report
): void {
  const legacy = property(root, 'dockerFile') !== null
  const string =
    legacy || properties === null
      ? stringProperty(root, 'context', report)
      : stringProperty(properties, 'context', report, 'build.context')
  if (string !== null && string.text !== '') namedPath(configuration, string, 'the build context', report)
}

function targetOf(
  properties: JsonObject | null,
  options: readonly BuildOption[],
  report: Report
): Known<{ target: Build['target'] }> {
  const option = options.findLast(({ flag }) => flag === 'target')
  const written =
    option === undefined
      ? properties && stringProperty(properties, 'target', report, 'build.target')
      : textOf(option)
  if (written === null || written.text === '') return { kind: 'known', target: null }
  const { value, cuts } = substitute(written.text)
  if (value.kind === 'unknown') return { kind: 'unknown', mention: mentionAt('from', written, value) }
  for (const cut of cuts) report(cutFinding(cut, written.span))
  return { kind: 'known', target: { name: value.text, place: placeOf(written) } }
}

interface WrittenText extends Written {
  readonly text: string
}

function textOf(option: BuildOption): WrittenText {
  return { ...option.part(0, option.text.length), text: option.text }
}

function platformOf(options: readonly BuildOption[]): string | null {
  const option = options.findLast(({ flag }) => flag === 'platform')
  const { value } = substitute(option?.text ?? '')
  const first = value.kind === 'known' ? (value.text.split(',')[0] ?? '') : ''
  return first === '' ? null : first
}
