import { beforeAll, describe, expect, it } from '@jest/globals'
import pLimit from 'p-limit'
import { discover } from '../../src/discovery/discover.ts'
import type { Discovery } from '../../src/discovery/types.ts'
import { memoryFiles } from '../../src/checkout/memory-files.ts'
import { parseReference } from '../../src/reference/reference.ts'
import { inspectedByCli } from './dev-container-cli.ts'

const path = '.devcontainer/devcontainer.json'
type Files = Readonly<Record<string, string>>

function config(content: unknown, others: Files = {}): Files {
  return { [path]: typeof content === 'string' ? content : JSON.stringify(content), ...others }
}

function dockerfile(text: string, build: Readonly<Record<string, unknown>> = {}): Files {
  return config({ build: { dockerfile: 'Dockerfile', ...build } }, { '.devcontainer/Dockerfile': text })
}

/** Configurations for which the CLI and the discovery must name the same image. */
const same: Readonly<Record<string, Files>> = {
  image: config({ image: 'alpine:3.20' }),
  'duplicate keys': config('{"image": "first", "image": "ghcr.io/a/last:1"}'),
  'comments and trailing comma': config('{"image": "a/b", /* c */ } // d'),
  'a missing comma': config('{"name": "x" "image": "a/b"}'),
  'a default of localEnv': config({ image: '${localEnv:PREFLIGHT_NO:ghcr.io/a/b}' }),
  'a default that is cut': config({ image: '${localEnv:PREFLIGHT_NO:ghcr.io/a/b:1}' }),
  'a tag behind the variable': config({ image: 'ghcr.io/a/b:${localEnv:PREFLIGHT_NO:2}' }),
  'an empty default': config({ image: 'ghcr.io/a/b${env:PREFLIGHT_NO:}' }),
  'build without dockerfile': config({ image: 'a/b', build: { args: {} } }),
  'dockerfile before image': config(
    { image: 'a/b', build: { dockerfile: 'Dockerfile' } },
    { '.devcontainer/Dockerfile': 'FROM c/d\n' }
  ),
  dockerFile: config({ dockerFile: '../x/File', context: '..' }, { 'x/File': 'FROM c/d\n' }),
  'dockerFile before build.dockerfile': config(
    { dockerFile: 'A', build: { dockerfile: 'B' } },
    { '.devcontainer/A': 'FROM a/a\n', '.devcontainer/B': 'FROM b/b\n' }
  ),
  'localWorkspaceFolder in a path': config(
    { build: { dockerfile: '${localWorkspaceFolder}/docker/Dockerfile' } },
    { 'docker/Dockerfile': 'FROM c/d\n' }
  ),
  'the root configuration': {
    '.devcontainer.json': '{"build": {"dockerfile": "Dockerfile"}}',
    Dockerfile: 'FROM c/d'
  },
  'an ARG': dockerfile('ARG V=3\nFROM alpine:${V}\n'),
  'build.args': dockerfile('ARG V=3\nFROM alpine:${V}\n', { args: { V: '4' } }),
  'build.args with localEnv': dockerfile('ARG V\nFROM alpine:$V\n', {
    args: { V: '${localEnv:PREFLIGHT_NO:5}' }
  }),
  'the last stage': dockerfile('FROM a/a AS one\nFROM b/b AS two\n'),
  target: dockerfile('FROM a/a AS one\nFROM b/b AS two\n', { target: 'one' }),
  'a chain of stages': dockerfile('FROM a/a AS one\nFROM one AS two\nFROM two\n'),
  'a default in the variable': dockerfile('ARG V\nFROM alpine:${V:-7}\n'),
  'a value only when set': dockerfile('ARG V=x\nFROM alpine:3${V:+.20}\n'),
  platform: dockerfile('FROM --platform=linux/amd64 alpine:3\n'),
  'a digest': dockerfile(`FROM alpine@sha256:${'a'.repeat(64)}\n`)
}

interface Difference {
  /** Why the discovery does not follow the CLI. */
  readonly reason: string
  readonly files: Files
  readonly byCli: string
  readonly byUs: string
  /** The rule that says so; `cli-cannot-parse` where none is named. */
  readonly rule?: string
}

/** Configurations that Docker builds and the CLI misreads. */
const different: readonly Difference[] = [
  {
    reason: 'a second ARG of one instruction is lost',
    files: dockerfile('ARG A=x \\\n B=3\nFROM alpine:${B}\n'),
    byCli: 'alpine:',
    byUs: 'docker.io/library/alpine:3'
  },
  {
    reason: 'single quotes stay',
    files: dockerfile("ARG V='3.19'\nFROM alpine:$V\n"),
    byCli: "alpine:'3.19'",
    byUs: 'docker.io/library/alpine:3.19'
  },
  {
    reason: 'a line of a heredoc is taken for a stage',
    files: dockerfile('FROM a/b\nRUN <<E\nfrom simon\nE\n'),
    byCli: 'simon',
    byUs: 'docker.io/a/b:latest'
  },
  {
    reason: 'a continued FROM is cut',
    files: dockerfile('FROM \\\n alpine:3\n'),
    byCli: '\\',
    byUs: 'docker.io/library/alpine:3'
  },
  {
    reason: 'stage names are compared with case',
    files: dockerfile('FROM a/b AS Base\nFROM base\n'),
    byCli: 'base',
    byUs: 'docker.io/a/b:latest'
  },
  {
    reason: 'a default without colon is not known',
    files: dockerfile('ARG V\nFROM alpine:${V-3}\n'),
    byCli: 'alpine:-3}',
    byUs: 'docker.io/library/alpine:3'
  },
  {
    reason: 'a number of build.args is taken for nothing',
    files: dockerfile('ARG V\nFROM alpine:$V\n', { args: { V: 6 } }),
    byCli: 'alpine:',
    byUs: 'docker.io/library/alpine:6',
    rule: 'invalid-configuration'
  }
]

function bases({ uses }: Discovery): string[] {
  const texts = uses.filter(({ kind }) => kind === 'image' || kind === 'from').map(use => use.reference.text)
  return [...new Set(texts)]
}

async function ours(files: Files): Promise<Discovery> {
  return discover({ files: memoryFiles(files), configurations: [], platform: 'linux/amd64' })
}

describe('the dev container CLI resolves the same image', () => {
  const answers = new Map<Files, string | null>()

  beforeAll(async () => {
    const all = [...Object.values(same), ...different.map(({ files }) => files)]
    const limit = pLimit(4)
    await Promise.all(all.map(files => limit(async () => answers.set(files, await inspectedByCli(files)))))
  })

  it.each(Object.entries(same))('%s', async (_, files) => {
    const byCli = parseReference(answers.get(files) ?? '')
    expect(byCli.kind).toBe('reference')
    expect(bases(await ours(files))).toEqual(byCli.kind === 'reference' ? [byCli.reference.text] : [])
  })

  it.each(different)('but not where $reason', async ({ files, byCli, byUs, rule = 'cli-cannot-parse' }) => {
    expect(answers.get(files)).toBe(byCli)
    const discovery = await ours(files)
    expect(bases(discovery)).toEqual([byUs])
    expect(discovery.findings.map(one => one.rule)).toContain(rule)
  })
})
