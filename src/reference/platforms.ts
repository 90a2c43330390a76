/** A platform in its parts, as containerd normalises it: `x86_64` is `amd64`, `arm64/v8` is `arm64`, `arm/7` is `arm/v7`. */
export interface Platform {
  readonly os: string
  readonly architecture: string
  /** Empty where the architecture needs none. */
  readonly variant: string
}

const systems = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(
    ' '
  )
)
const architectures = new Set(
  (
    '386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc ppc64 ppc64le ' +
    'riscv riscv64 s390 s390x sparc sparc64 wasm'
  ).split(' ')
)
const part = /^[A-Za-z0-9_.-]+$/
const system = /^[A-Za-z0-9_.-]+(?:\([^()]*\))?$/

/**
 * Reads `os`, `architecture`, `os/architecture` or `os/architecture/variant` as `platforms.Parse` and
 * `platforms.Normalize` of containerd do (github.com/containerd/platforms); `fallback` gives what a single word leaves
 * open. `null`: it is not a platform.
 */
export function parsePlatform(text: string, fallback: Platform | null): Platform | null {
  const parts = text.split('/')
  const [first = '', second, third = ''] = parts
  if (parts.length > 3 || !system.test(first) || (second !== undefined && !part.test(second))) return null
  if (parts.length === 3 && !part.test(third)) return null
  const os = systemOf(first)
  if (second !== undefined) return normalise(os, second, third)
  if (systems.has(os)) return normalise(os, fallback?.architecture ?? 'amd64', fallback?.variant ?? '')
  const platform = normalise('linux', first, '')
  return architectures.has(platform.architecture) ? platform : null
}

/** `os/architecture`, with the variant where there is one. */
export function formatPlatform(platform: Platform): string {
  const { os, architecture, variant } = platform
  return variant === '' ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`
}

function systemOf(text: string): string {
  const name = text.replace(/\(.*$/, '').toLowerCase()
  return name === 'macos' ? 'darwin' : name
}

function normalise(os: string, written: string, writtenVariant: string): Platform {
  const variant = writtenVariant.toLowerCase()
  const name = written.toLowerCase()
  switch (name) {
    case 'i386':
      return { os, architecture: '386', variant: '' }
    case 'amd64':
    case 'x86_64':
    case 'x86-64':
      return { os, architecture: 'amd64', variant: variant === 'v1' ? '' : variant }
    case 'arm64':
    case 'aarch64':
      return { os, architecture: 'arm64', variant: arm64Variants.get(variant) ?? variant }
    case 'armhf':
      return { os, architecture: 'arm', variant: 'v7' }
    case 'armel':
      return { os, architecture: 'arm', variant: 'v6' }
    case 'arm':
      return { os, architecture: 'arm', variant: armVariants.get(variant) ?? variant }
    default:
      return { os, architecture: name, variant }
  }
}

const armVariants: ReadonlyMap<string, string> = new Map([
  ['', 'v7'],
  ['5', 'v5'],
  ['6', 'v6'],
  ['7', 'v7'],
  ['8', 'v8']
])

const arm64Variants: ReadonlyMap<string, string> = new Map([
  ['8', ''],
  ['v8', ''],
  ['v8.0', ''],
  ['9', 'v9'],
  ['9.0', 'v9'],
  ['v9.0', 'v9']
])

/**
 * The platforms that serve one that is wanted, the best first: those of containerd's `platforms.Only`, by which Docker and
 * BuildKit choose from an index. A machine runs what older variants of its architecture run, an amd64 what a 386 runs.
 */
export function servingPlatforms(wanted: Platform): readonly Platform[] {
  const { os, architecture, variant } = wanted
  const version = Number(variant.replace(/^v/, ''))
  switch (architecture) {
    case 'amd64':
      return [wanted, ...olderVariants(wanted, version, 1), { os, architecture: '386', variant: '' }]
    case 'arm':
      return [wanted, ...olderVariants(wanted, version, 5)]
    case 'arm64': {
      const arm: Platform = { os, architecture: 'arm', variant: 'v8' }
      return [wanted, ...olderVariants(wanted, version, 8), arm, ...olderVariants(arm, 8, 5)]
    }
    default:
      return [wanted]
  }
}

function olderVariants(platform: Platform, version: number, oldest: number): readonly Platform[] {
  if (!Number.isInteger(version) || version > 100) return []
  const count = Math.max(0, version - oldest)
  return Array.from({ length: count }, (_, index) =>
    normalise(platform.os, platform.architecture, `v${version - 1 - index}`)
  )
}

/**
 * The platforms of newer machines that `amd64` without a variant may be served by: Docker and containerd match an index with
 * the newest variant that the processor has (`platforms.DefaultSpec`), which an `amd64` alone leaves open.
 */
export function newerVariants({ os, architecture, variant }: Platform): readonly Platform[] {
  if (architecture !== 'amd64' || variant !== '') return []
  return ['v2', 'v3', 'v4'].map(newer => ({ os, architecture, variant: newer }))
}

/** Whether two platforms are the same. */
export function isSamePlatform(one: Platform, other: Platform): boolean {
  return formatPlatform(one) === formatPlatform(other)
}
