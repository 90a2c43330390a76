import { finding, type Finding } from '../rules/finding.ts'
import type { JsonString, Written } from './json.ts'
import type { Report } from './properties.ts'
import { quoted } from './quoted.ts'

/** The flags of `docker build` that decide which images it needs. */
export type BuildFlag = 'build-arg' | 'build-context' | 'cache-from' | 'target' | 'platform'

/** A flag of `build.options` with its value. */
export interface BuildOption {
  readonly flag: BuildFlag
  /** The value, variables not replaced. */
  readonly text: string
  /** The place of a stretch of the value. */
  part(start: number, end: number): Written
}

/**
 * Reads `build.options`, which the dev container CLI hands to `docker build` as they are: `--flag=value`, or the flag and
 * its value in two entries. Both in one entry with a space between them is a flag that docker does not know.
 */
export function readBuildOptions(options: readonly JsonString[], report: Report): readonly BuildOption[] {
  const found: BuildOption[] = []
  for (let index = 0; index < options.length; index += 1) {
    const option = options[index]
    if (option === undefined || !option.text.startsWith('-')) continue
    const joined = /^(--[a-z][a-z-]*)\s+(.*)$/s.exec(option.text)
    if (joined !== null) report(joinedFinding(option, joined[1] ?? '', joined[2] ?? ''))
    const equals = option.text.startsWith('--') ? option.text.indexOf('=') : -1
    const name = option.text.slice(0, equals < 0 ? undefined : equals)
    if (equals >= 0) {
      found.push(...known(name, option, equals + 1))
      continue
    }
    if (!flagsWithValue.has(name)) continue
    index += 1
    const value = options[index]
    if (value !== undefined) found.push(...known(name, value, 0))
  }
  return found
}

function joinedFinding(option: JsonString, flag: string, value: string): Finding {
  const [first, second] = [flag, value].map(text => quoted(JSON.stringify(text)))
  return finding('invalid-configuration', {
    message: `docker takes ${quoted(option.text)} as one argument, and knows no such flag. Write it as two entries, ${first} and ${second}, or with an equals sign, ${quoted(JSON.stringify(`${flag}=${value}`))}.`,
    location: option.span
  })
}

function known(name: string, string: JsonString, from: number): BuildOption[] {
  const flag = meaningful.get(name)
  if (flag === undefined) return []
  return [
    {
      flag,
      text: string.text.slice(from),
      part: (start, end) => string.part(from + start, from + end)
    }
  ]
}

const meaningful: ReadonlyMap<string, BuildFlag> = new Map([
  ['--build-arg', 'build-arg'],
  ['--build-context', 'build-context'],
  ['--cache-from', 'cache-from'],
  ['--target', 'target'],
  ['--platform', 'platform']
])

// A flag that takes a value takes the next entry, even one that looks like a flag itself.
const flagsWithValue: ReadonlySet<string> = new Set([
  ...meaningful.keys(),
  ...['-f', '-m', '-o', '-t', '-c'],
  ...[
    'add-host',
    'allow',
    'annotation',
    'attest',
    'builder',
    'cache-to',
    'call',
    'cgroup-parent',
    'cpu-period',
    'cpu-quota',
    'cpu-shares',
    'cpuset-cpus',
    'cpuset-mems',
    'file',
    'iidfile',
    'isolation',
    'label',
    'memory',
    'memory-swap',
    'metadata-file',
    'network',
    'no-cache-filter',
    'output',
    'policy',
    'progress',
    'provenance',
    'sbom',
    'secret',
    'security-opt',
    'shm-size',
    'ssh',
    'tag',
    'ulimit'
  ].map(name => `--${name}`)
])
