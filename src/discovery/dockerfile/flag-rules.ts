import { nearest } from '../../rules/nearest.ts'
import type { Flag, Instruction } from './instruction.ts'
import { sourceRange } from './lines.ts'
import type { Problem } from './instruction.ts'

/** `switch`: true or false, true alone; `value`: one value; `values`: one, and the flag may stand more than once. */
type Form = 'switch' | 'value' | 'values'

type Flags = Readonly<Record<string, Form>>

const none: Flags = {}

// `instructions/parse.go` of BuildKit, and the commands_run….go beside it. HEALTHCHECK is not judged: with NONE it
// takes any flag.
const flagsOf: ReadonlyMap<string, Flags> = new Map<string, Flags>([
  [
    'add',
    {
      checksum: 'value',
      chmod: 'value',
      chown: 'value',
      exclude: 'values',
      'keep-git-dir': 'switch',
      link: 'switch',
      unpack: 'switch'
    }
  ],
  [
    'copy',
    { chmod: 'value', chown: 'value', exclude: 'values', from: 'value', link: 'switch', parents: 'switch' }
  ],
  ['from', { platform: 'value' }],
  ['run', { device: 'values', mount: 'values', network: 'value', security: 'value' }],
  ...[
    'cmd',
    'entrypoint',
    'env',
    'expose',
    'label',
    'maintainer',
    'onbuild',
    'shell',
    'user',
    'volume',
    'workdir'
  ].map(keyword => [keyword, none] as const)
])

/** Which frontend reads a Dockerfile: the one of BuildKit, or one of its own, which may know more flags than that. */
export type Frontend = 'built-in' | 'own'

/**
 * The first flag of an instruction that BuildKit refuses (`instructions/bflag.go`), at its place; `null`: it takes all.
 * Of a frontend of its own it is one that is wrong, or nearly one that is known.
 */
export function flagProblem({ line, keyword, flags }: Instruction, frontend: Frontend): Problem | null {
  const known = flagsOf.get(keyword)
  if (known === undefined) return null
  const seen = new Set<string>()
  for (const flag of flags) {
    const message = refusal({ upper: keyword.toUpperCase(), known, frontend }, flag, seen)
    if (message !== null) return { message, ...sourceRange(line, flag.from, flag.to) }
    seen.add(flag.name)
  }
  return null
}

interface Judging {
  /** The keyword as it is shown. */
  readonly upper: string
  readonly known: Flags
  readonly frontend: Frontend
}

function refusal(judging: Judging, { name, value }: Flag, seen: ReadonlySet<string>): string | null {
  const { known } = judging
  const form = Object.hasOwn(known, name) ? known[name] : undefined
  if (form === undefined) return unknownFlag(judging, name.slice(0, 100))
  if (form !== 'values' && seen.has(name)) return `The flag --${name} is repeated.`
  if (form === 'switch') {
    if (value === null || /^(?:true|false)$/i.test(value)) return null
    return `The flag --${name} is "${value.slice(0, 100)}": true or false was expected.`
  }
  return value === null
    ? `The flag --${name} has no value: ${examples[name] ?? `--${name}=…`} was expected.`
    : null
}

const examples: Readonly<Partial<Record<string, string>>> = {
  from: '--from=stage or --from=image',
  mount: '--mount=type=cache,target=/path',
  platform: '--platform=linux/amd64'
}

function unknownFlag({ upper, known: flags, frontend }: Judging, name: string): string | null {
  const known = Object.keys(flags)
  const refused = `${upper} has no flag "--${name}"`
  if (known.length === 0) return `${refused}.`
  const meant = nearest(name, known)
  if (meant !== null) return `${refused}: "--${meant}" was expected.`
  if (frontend === 'own') return null
  return `${refused}: only ${known.map(flag => `--${flag}`).join(', ')} ${known.length === 1 ? 'is' : 'are'} known.`
}
