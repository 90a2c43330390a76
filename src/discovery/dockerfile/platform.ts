/** A platform in its parts, normalised as containerd does: `x86_64` is `amd64`, `arm64/v8` is `arm64`, `arm` is `arm/v7`. */
export interface Platform {
  readonly os: string
  readonly architecture: string
  readonly variant: string
}

const systems = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos macos'.split(
    ' '
  )
)
const architectures = new Set(
  '386 amd64 arm arm64 loong64 mips mipsle mips64 mips64le ppc64 ppc64le riscv64 s390x wasm i386 x86_64 x86-64 aarch64 armhf armel'.split(
    ' '
  )
)
const part = /^[A-Za-z0-9_.-]+$/
const system = /^[A-Za-z0-9_.-]+(?:\([^()]*\))?$/

/**
 * Reads `os`, `architecture`, `os/architecture` or `os/architecture/variant` as containerd's `platforms.Parse` does;
 * `fallback` gives what a single word leaves open. `null`: it is no platform.
 */
export function parsePlatform(text: string, fallback: Platform | null): Platform | null {
  const parts = text.split('/')
  const [first = '', second, third = ''] = parts
  if (parts.length > 3 || !system.test(first) || (second !== undefined && !part.test(second))) return null
  if (parts.length === 3 && !part.test(third)) return null
  const os = systemOf(first)
  if (second !== undefined) return normalise(os, second, third)
  if (systems.has(os)) return normalise(os, fallback?.architecture ?? 'amd64', fallback?.variant ?? '')
  return architectures.has(first.toLowerCase()) ? normalise('linux', first, '') : null
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

function normalise(os: string, written: string, variant: string): Platform {
  const name = written.toLowerCase()
  const version = /^\d/.test(variant) ? `v${variant}` : variant.toLowerCase()
  if (name === 'i386') return { os, architecture: '386', variant: '' }
  if (name === 'amd64' || name === 'x86_64' || name === 'x86-64') {
    return { os, architecture: 'amd64', variant: version === 'v1' ? '' : version }
  }
  if (name === 'arm64' || name === 'aarch64')
    return { os, architecture: 'arm64', variant: version === 'v8' ? '' : version }
  if (name === 'armhf') return { os, architecture: 'arm', variant: 'v7' }
  if (name === 'armel') return { os, architecture: 'arm', variant: 'v6' }
  if (name === 'arm') return { os, architecture: 'arm', variant: version === '' ? 'v7' : version }
  return { os, architecture: name, variant: version }
}
