import type { Build, BuildArgument, NamedContext, Value } from '../../../src/discovery/types.ts'
import { readDockerfile } from '../../../src/discovery/dockerfile/dockerfile.ts'
import type { DockerfileReading } from '../../../src/discovery/dockerfile/types.ts'
import { locateIn } from '../../../src/discovery/position.ts'
import type { Place } from '../../../src/model.ts'

export function place(text: string, line = 1): Place {
  return { file: 'devcontainer.json', line, column: 1, endLine: line, endColumn: text.length + 1, text }
}

export function argument(name: string, value: string | { unknown: string }): BuildArgument {
  const known: Value =
    typeof value === 'string' ? { kind: 'known', text: value } : { kind: 'unknown', reason: value.unknown }
  return { name, value: known, place: place(typeof value === 'string' ? value : `\${localEnv:${name}}`, 7) }
}

export function imageContext(name: string, image: string): NamedContext {
  return {
    name,
    image: {
      value: { kind: 'known', text: image },
      written: `docker-image://${image}`,
      span: place(image, 9)
    }
  }
}

export interface Parts {
  readonly arguments?: readonly BuildArgument[]
  readonly target?: string
  readonly contexts?: readonly NamedContext[]
  readonly platform?: string
  readonly jobPlatform?: string
}

export function read(text: string, parts: Parts = {}): DockerfileReading {
  const build: Build = {
    dockerfile: { kind: 'file', path: 'Dockerfile', place: place('Dockerfile') },
    arguments: parts.arguments ?? [],
    target: parts.target === undefined ? null : { name: parts.target, place: place(parts.target, 5) },
    contexts: parts.contexts ?? [],
    platform: parts.platform ?? null,
    via: []
  }
  const locate = locateIn('Dockerfile', text)
  return readDockerfile({
    text,
    file: 'Dockerfile',
    locate,
    build,
    jobPlatform: parts.jobPlatform ?? 'linux/amd64'
  })
}

/** Each mention as `kind name`, a `?` in front of a name that is not known. */
export function images(text: string, parts: Parts = {}): string[] {
  return read(text, parts).mentions.map(({ kind, value, written, required }) => {
    const name = value.kind === 'known' ? value.text : `?${written}`
    return `${kind} ${name}${required ? '' : ' (not required)'}`
  })
}

/** Each finding as `rule line: message`. */
export function findings(text: string, parts: Parts = {}): string[] {
  return read(text, parts).findings.map(
    ({ rule, location, message }) => `${rule} ${location?.line ?? '-'}: ${message}`
  )
}
