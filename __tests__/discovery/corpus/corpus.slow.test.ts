import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { openCheckout } from '../../../src/checkout/working-tree.ts'
import { discover } from '../../../src/discovery/discover.ts'
import type { Discovery } from '../../../src/discovery/types.ts'
import {
  candidates,
  corpus,
  expectations,
  present,
  repositories,
  type ExpectedImage
} from './repositories.ts'
import { sliceAt } from '../slices.ts'

async function discovered(repository: string, configurations: readonly string[]): Promise<Discovery> {
  const files = openCheckout(join(corpus, repository))
  return discover({ files, configurations, platform: 'linux/amd64' })
}

// The expectations know fewer kinds: a mount stands as a copy, a volume as an image of the project.
const expectedKinds: Readonly<Record<string, string>> = {
  'mount-from': 'copy-from',
  'volume-image': 'compose-image'
}

interface Line {
  readonly kind: string
  readonly text: string | null
  readonly file: string
  readonly line: number
}

function found(discovery: Discovery): Line[] {
  const uses = discovery.uses.map(use => ({ ...use, text: use.reference.text }))
  const unresolved = discovery.unresolved.map(use => ({ ...use, text: null }))
  const invalid = discovery.findings.flatMap(({ rule, location }) =>
    rule === 'invalid-image-reference' && location !== null
      ? [{ ...location, kind: 'invalid', text: null }]
      : []
  )
  return [...uses, ...unresolved, ...invalid].map(({ kind, text, file, line }) => ({
    kind: expectedKinds[kind] ?? kind,
    text,
    file,
    line
  }))
}

// What the expectations call an image, with a digest that is too short for any registry to have, is no reference.
function expectedLine({ kind, normalized, file, line }: ExpectedImage): Line {
  const short = normalized !== null && /@sha256:[0-9a-f]{1,63}$/.test(normalized)
  return short ? { kind: 'invalid', text: null, file, line } : { kind, text: normalized, file, line }
}

// An image that several lines of a file ask for stands once in an expectation, with one of the lines.
function withoutRepetitions(lines: readonly Line[], expected: readonly Line[]): string[] {
  const stands = (one: Line): boolean => expected.some(other => show(other) === show(one))
  const repeats = (one: Line): boolean =>
    one.text !== null &&
    expected.some(other => other.kind === one.kind && other.text === one.text && other.file === one.file)
  return sorted(lines.filter(one => stands(one) || !repeats(one)))
}

function sorted(lines: readonly Line[]): string[] {
  return [...new Set(lines.map(show))].sort()
}

function show({ kind, text, file, line }: Line): string {
  return `${kind} ${text ?? '?'} ${file}:${line}`
}

// Expectations that the files themselves contradict.
const corrections: Readonly<Record<string, (line: Line) => Line>> = {
  // `image` stands in line 5 of the file, its two lines of comment counted.
  'vercel__next.js/.devcontainer/devcontainer.json': line =>
    line.kind === 'image' ? { ...line, line: 5 } : line
}

// A reference that is none has nothing to pull, and stands among the errors of an expectation.
const invalidElsewhere: Readonly<Record<string, readonly string[]>> = {
  'project-oak__oak/.devcontainer.json': ['invalid ? .devcontainer.json:7'],
  'renovatebot__renovate/lib/modules/manager/dockerfile/__fixtures__/.devcontainer/2/devcontainer.json': [
    'invalid ? lib/modules/manager/dockerfile/__fixtures__/2.Dockerfile:4'
  ]
}

// The dev container CLI fetches an entry of overrideFeatureInstallOrder; the expectations list no such entries.
const installOrder: Readonly<Record<string, readonly string[]>> = {
  'rapidsai__cudf/.devcontainer/cuda12.9-conda/devcontainer.json': [
    'feature-order ghcr.io/rapidsai/devcontainers/features/cuda:latest .devcontainer/cuda12.9-conda/devcontainer.json:49',
    'feature-order ghcr.io/rapidsai/devcontainers/features/rapids-build-utils:latest .devcontainer/cuda12.9-conda/devcontainer.json:50'
  ]
}

describe('the corpus', () => {
  const all = expectations()

  it(`holds what is expected of it${present ? '' : `: it is not at ${corpus}, nothing was compared`}`, () => {
    expect(all).toHaveLength(present ? 53 : 0)
  })

  for (const expected of all) {
    const name = `${expected.repository}/${expected.config}`
    it(`${name} asks for exactly what was expected`, async () => {
      const discovery = await discovered(expected.repository, [expected.config])
      const correct = corrections[name] ?? (line => line)
      const lines = expected.images.map(image => correct(expectedLine(image)))
      const besides = [...(invalidElsewhere[name] ?? []), ...(installOrder[name] ?? [])]
      expect(withoutRepetitions(found(discovery), lines)).toEqual([...sorted(lines), ...besides].sort())
    })
  }

  it('is read without a crash, and every place holds what is written', async () => {
    for (const repository of repositories()) {
      const discovery = await discovered(repository, candidates(repository))
      expect(discovery.unmatched).toEqual([])
      for (const use of [...discovery.uses, ...discovery.unresolved]) {
        const text = readFileSync(join(corpus, repository, use.file), 'utf8')
        expect(sliceAt(text, use)).toBe(use.written)
        for (const step of use.via) {
          const there = readFileSync(join(corpus, repository, step.file), 'utf8')
          expect(sliceAt(there, step)).toBe(step.text)
        }
      }
    }
  })
})
