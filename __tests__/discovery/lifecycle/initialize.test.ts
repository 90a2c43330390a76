import { describe, expect, it } from '@jest/globals'
import { cpuSeconds } from '../../run/cpu-seconds.ts'
import { discover } from '../../../src/discovery/discover.ts'
import type { Discovery } from '../../../src/discovery/types.ts'
import { memoryFiles } from '../../../src/checkout/memory-files.ts'

const path = '.devcontainer/devcontainer.json'
type Files = Readonly<Record<string, string>>

async function read(configuration: unknown, files: Files): Promise<Discovery> {
  const text = typeof configuration === 'string' ? configuration : JSON.stringify(configuration)
  return discover({
    files: memoryFiles({ [path]: text, ...files }),
    configurations: [],
    platform: 'linux/amd64'
  })
}

const compose = 'services:\n  app:\n    image: acme/web:${TAG:-1}\n'
const example = '# how to\nTAG=2\n'

/** A compose project at the root, after `initializeCommand`. */
function project(initializeCommand: unknown, files: Files = {}): Promise<Discovery> {
  const configuration = { initializeCommand, dockerComposeFile: '../compose.yml', service: 'app' }
  return read(configuration, { 'compose.yml': compose, '.env.example': example, ...files })
}

function images({ uses }: Discovery): string[] {
  return uses.map(({ reference }) => reference.text)
}

describe('initializeCommand writes .env', () => {
  it.each<[unknown, string]>([
    ['cp -n .env.example .env', '2'],
    ['cp .env.example .env', '2'],
    ['cp -u .env.example .env', '2'],
    ['cp --update=none .env.example ./.env', '2'],
    ['install -m 600 .env.example .env', '2'],
    ['ln -sf .env.example .env', '2'],
    ['mv .env.example .env', '2'],
    ['test -f .env || cp .env.example .env', '2'],
    ['[ -f .env ] || cp .env.example .env', '2'],
    ['[[ -e .env ]] || cp .env.example .env', '2'],
    ['if [ ! -f .env ]; then cp .env.example .env; fi', '2'],
    ['if [ -f .env ]; then echo there; else cp .env.example .env; fi', '2'],
    ['! test -f .env && cp .env.example .env', '2'],
    ['cat .env.example > .env', '2'],
    ['cat < .env.example > .env', '2'],
    ['cat .env.example | tee .env', '2'],
    ['echo TAG=3 > .env', '3'],
    ['echo "TAG=3" >.env', '3'],
    ['echo "UID=$(id -u)" > .env && echo TAG=3 >> .env', '3'],
    ["printf 'UID=%s\\nTAG=%s\\n' $(id -u) 3 > .env", '3'],
    ['cp .env.example .env && echo TAG=3 >> .env', '3'],
    ['V=3; echo "TAG=$V" > .env', '3'],
    ['cat > .env <<EOF\nUSER=$USER\nTAG=3\nEOF', '3'],
    ['docker network create dev || true; cp .env.example .env', '2'],
    ['docker network create dev 2>/dev/null || cp .env.example .env || true', '?'],
    ['mkdir -p data && cp -n .env.example .env && touch data/x', '2'],
    ['cd . && cp .env.example .env', '2'],
    ['bash -c "cp .env.example .env"', '2'],
    ['${localWorkspaceFolder}/copy.sh', '2'],
    ['sh copy.sh', '2'],
    ['cp .env.example .env && sed -i s/2/3/ .env', '?'],
    ['cp .env.example .env; rm .env', '1'],
    ['cp absent .env', '1'],
    ['cp .env.example other.env', '1'],
    ['cp ../.env.example .env', '?'],
    ['cp .env.example ../.env', '1'],
    ['echo done', '1'],
    ['git config core.autocrlf false', '1'],
    ['(mkdir x; cd x) && cp .env.example .env', '2'],
    ['cp .env{.example,}', '?'],
    ['echo TAG=3 > $FILE', '?'],
    ['mkdir -p ~/.ssh && touch ${localEnv:HOME}/.netrc "$HOME/.x"', '1'],
    ['cp -n ~/.env.shared .env', '?'],
    ['scripts/own.sh', '2'],
    ['bash ${localWorkspaceFolder}/scripts/root.sh', '2'],
    ['make env', '?'],
    ['./setup.sh', '?'],
    ['npm run setup', '?'],
    ['curl -o .env https://example.com', '?'],
    ['envsubst < .env.example > .env', '?'],
    ['for f in a b; do cp .env.example .env; done', '?'],
    ['ln .env.example .env', '2'],
    ['ln config/.env.example .env', '4'],
    ['ln -s ../.env.example config/.env && cp config/.env .env', '2'],
    ['cp -rT config/defaults .', '5'],
    ['mkdir -p made && cp -rT config made && cp made/.env.example .env', '4'],
    ['cp --target-directory=. config/defaults/.env', '5'],
    ['install -Dm 600 .env.example .env', '2'],
    ['cp .env.example .env && rm -f .e*', '?'],
    ['cp config/* .', '?'],
    ["trap 'cp .env.example .env' EXIT", '?'],
    ['trap - EXIT', '1'],
    ['sort -o .env .env.example', '?'],
    ['sort -uo.env .env.example', '?'],
    ['sort .env.example', '1'],
    ['uniq .env.example .env', '?'],
    ['uniq .env.example', '1'],
    ['perl -e "system q(cp .env.example .env)"', '?'],
    ['awk \'{ print > ".env" }\' .env.example', '?'],
    ["awk '{ print }' .env.example", '1'],
    ["sed -n 'w .env' .env.example", '?'],
    ["sed -n 's/a/b/p' .env.example", '1'],
    ['git config -f .env section.key value', '?'],
    ['git diff --output=.env', '?'],
    ['git checkout origin/env -- .env', '?'],
    ['docker build --iidfile .env .', '?'],
    ['docker buildx build -t x --metadata-file=.env .', '?'],
    ['docker save -o .env x', '?'],
    ['docker compose config -o .env', '?'],
    ['docker run -itv .:/w alpine env', '?'],
    ['docker run --rm alpine env', '1'],
    ['dd if=.env.example of=.env', '?'],
    ['truncate -s 0 .env', '?'],
    ['tar xf env.tar', '?'],
    ['openssl enc -d -in x -out .env', '?'],
    [['cp', '.env.example', '.env'], '2'],
    [['make', 'env'], '?'],
    [{ one: 'echo hello', two: ['cp', '.env.example', '.env'] }, '2']
  ])('%j: the tag is %s', async (command, tag) => {
    const discovery = await project(command, {
      'copy.sh': '#!/bin/sh\nset -e\ncp .env.example .env\n',
      'config/.env.example': 'TAG=4\n',
      'config/defaults/.env': 'TAG=5\n',
      'scripts/own.sh': '#!/bin/bash\ncd "$(dirname "$0")/.."\ncp .env.example .env\n',
      'scripts/root.sh':
        'ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"\ncp "$ROOT/.env.example" "${ROOT}/.env"\n'
    })
    expect(images(discovery)).toEqual(tag === '?' ? [] : [`docker.io/acme/web:${tag}`])
    expect(discovery.unresolved).toHaveLength(tag === '?' ? 1 : 0)
  })

  it.each([
    ['cp -n .env.example .env', '9'],
    ['cp -u .env.example .env', '9'],
    ['test -f .env || cp .env.example .env', '9'],
    ['touch .env', '9'],
    ['make env', '9'],
    ['cp .env.example .env', '2'],
    ['ln .env.example .env', '9'],
    ['ln -sfn .env.example .env', '2'],
    ['cp --update=all .env.example .env', '2'],
    ['rm -f .x*', '9'],
    ['echo A=1 >> .env', '9']
  ])('%s where there is one: the tag is %s', async (command, tag) => {
    expect(images(await project(command, { '.env': 'TAG=9\n' }))).toEqual([`docker.io/acme/web:${tag}`])
  })

  it.each(['rm .e*', 'sed -i s/9/8/ *nv', 'rm .e{nv,x}'])(
    '%s leaves open the one that is there',
    async command => {
      const { uses, unresolved } = await project(command, { '.env': 'TAG=9\n' })
      expect({ uses, unresolved: unresolved.length }).toEqual({ uses: [], unresolved: 1 })
    }
  )

  it('says that a value is the output of a command, in words of the user alone', async () => {
    const { unresolved } = await project('echo "TAG=$(git rev-parse HEAD)" > .env')
    expect(unresolved.map(({ reason }) => reason)).toEqual([
      'the value is written by `initializeCommand` from the output of a command'
    ])
  })

  it('leads to the line of the file that was copied, by way of the command', async () => {
    const discovery = await project('cp -n .env.example .env')
    const [use] = discovery.uses
    const steps = use?.via.map(({ file, line, text }) => `${file}:${line} ${text}`)
    expect(steps).toContain('.env.example:2 2')
    expect(steps).toContain(`${path}:1 cp -n .env.example .env`)
    expect(steps?.some(step => step.startsWith('.env:'))).toBe(false)
  })

  it('leads to the command where that holds the text', async () => {
    const [use] = (await project('cp .env.example .env && echo TAG=3 >> .env')).uses
    const steps = use?.via.map(({ file, text }) => `${file} ${text}`)
    expect(steps).toContain(`${path} echo TAG=3 >> .env`)
  })

  it('leads over the script', async () => {
    const files = { 'copy.sh': '#!/bin/sh\ncp .env.example .env\n' }
    const [use] = (await project('./copy.sh', files)).uses
    const steps = use?.via.map(({ file, line, text }) => `${file}:${line} ${text}`) ?? []
    const from = steps.indexOf(`${path}:1 ./copy.sh`)
    expect(steps.slice(from, from + 3)).toEqual([
      `${path}:1 ./copy.sh`,
      'copy.sh:2 cp .env.example .env',
      '.env.example:2 2'
    ])
  })

  it('says why a default is not certain', async () => {
    const { unresolved, findings } = await project('make env')
    expect(unresolved[0]?.reason).toMatch(/`\.env` is not in the repository.*`make env`/)
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'unresolved-variable warning'
    ])
  })

  it('holds for its own configuration alone', async () => {
    const plain = { dockerComposeFile: '../../compose.yml', service: 'app' }
    const discovery = await project('cp .env.example .env', {
      '.devcontainer/a/devcontainer.json': JSON.stringify(plain),
      '.devcontainer/z/devcontainer.json': JSON.stringify(plain)
    })
    expect(
      discovery.uses.map(({ configuration, reference }) => `${configuration} ${reference.tag ?? ''}`).sort()
    ).toEqual([
      '.devcontainer/a/devcontainer.json 1',
      '.devcontainer/devcontainer.json 2',
      '.devcontainer/z/devcontainer.json 1'
    ])
  })
})

describe('initializeCommand writes what is built', () => {
  it('a compose file', async () => {
    const configuration = {
      initializeCommand: 'cp deploy/compose.yml compose.yml',
      dockerComposeFile: '../compose.yml',
      service: 'app'
    }
    const discovery = await read(configuration, {
      'deploy/compose.yml': 'services:\n  app:\n    image: alpine:3\n'
    })
    expect(discovery.findings).toEqual([])
    expect(discovery.uses).toMatchObject([
      {
        file: 'deploy/compose.yml',
        line: 3,
        written: 'alpine:3',
        reference: { text: 'docker.io/library/alpine:3' }
      }
    ])
  })

  it('a Dockerfile, copied into its folder', async () => {
    const configuration = {
      initializeCommand: 'mkdir -p .devcontainer/build; cp docker/Dockerfile .devcontainer/build/',
      build: { dockerfile: 'build/Dockerfile' }
    }
    const discovery = await read(configuration, { 'docker/Dockerfile': '# c\nFROM alpine:3\n' })
    expect(discovery.findings).toEqual([])
    expect(discovery.uses).toMatchObject([{ file: 'docker/Dockerfile', line: 2, column: 6 }])
  })

  it('a folder', async () => {
    const configuration = {
      initializeCommand: 'cp -r docker/. .devcontainer/',
      build: { dockerfile: 'Dockerfile' }
    }
    const discovery = await read(configuration, { 'docker/Dockerfile': 'FROM alpine:3\n' })
    expect(images(discovery)).toEqual(['docker.io/library/alpine:3'])
  })

  it('a Dockerfile that stands in the command', async () => {
    const configuration = {
      initializeCommand: 'echo "FROM alpine:3" > .devcontainer/Dockerfile',
      build: { dockerfile: 'Dockerfile' }
    }
    const { uses } = await read(configuration, {})
    expect(uses).toMatchObject([{ file: path, line: 1, written: expect.stringContaining('FROM alpine:3') }])
  })

  it.each([
    ['a Dockerfile', { build: { dockerfile: 'Dockerfile' } }],
    ['a compose file', { dockerComposeFile: 'compose.yml', service: 'app' }]
  ])('%s, in a way that cannot be followed: a warning, and incomplete', async (_, configuration) => {
    const opaque = await read({ initializeCommand: './generate.py', ...configuration }, { 'generate.py': '' })
    expect(opaque.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'missing-file warning'
    ])
    expect(opaque.incomplete).toEqual([expect.stringContaining('`./generate.py`')])
    const plain = await read({ initializeCommand: 'echo hello', ...configuration }, {})
    expect(plain.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['missing-file error'])
    expect(plain.incomplete).toEqual([])
  })

  it('does not take a value that is not known for a file that is not', async () => {
    const command = 'sed -i "s/U=.*/U=$(id -u)/" data.env; cp "$FROM" other'
    const configuration = { initializeCommand: command, build: { dockerfile: 'Dockerfile' } }
    const { findings } = await read(configuration, { 'data.env': 'U=1\n' })
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['missing-file error'])
  })

  it('leaves what is there certain, whatever cannot be followed', async () => {
    const configuration = { initializeCommand: 'make', build: { dockerfile: 'Dockerfile' } }
    const discovery = await read(configuration, { '.devcontainer/Dockerfile': 'FROM alpine:3\n' })
    expect(discovery).toMatchObject({ findings: [], incomplete: [], uses: [{ required: true }] })
  })
})

describe('initializeCommand builds or pulls by itself', () => {
  it.each([
    ['docker build -t dev:1 .', 'which images its build needs'],
    ['docker image inspect dev:1 || docker build -t dev:1 .', 'which images its build needs'],
    ['for x in 1; do docker build -t dev:1 .; done', 'which images its build needs'],
    ['docker buildx build -t dev:1 --load .', 'which images its build needs'],
    ['docker compose build', 'which images its build needs'],
    ['docker pull dev:1', 'whether it can pull the image']
  ])('%s: named as not looked at', async (initializeCommand, what) => {
    const { configurations } = await read({ initializeCommand, image: 'dev:1' }, {})
    expect(configurations[0]?.startsLater).toEqual([expect.stringContaining(what)])
  })

  it.each(['docker pull dev:1 || true', 'if docker pull dev:1; then echo; fi', 'docker tag a dev:1'])(
    '%s: nothing fails where it fails',
    async initializeCommand => {
      const { configurations } = await read({ initializeCommand, image: 'dev:1' }, {})
      expect(configurations[0]?.startsLater).toEqual([])
    }
  )
})

describe('initializeCommand makes an image', () => {
  it.each([
    ['docker build -t acme-dev:local .', false],
    ['docker build --tag=docker.io/library/acme-dev:local -f x .', false],
    ['docker image build -qt other -t acme-dev:local .', false],
    ['docker buildx build -t acme-dev:local --load .', false],
    ['docker image inspect acme-dev:local || docker build -t acme-dev:local .', false],
    ['docker pull acme-dev:local', false],
    ['docker tag ghcr.io/acme/dev:1 acme-dev:local', false],
    ['NAME=acme-dev; docker build -t $NAME:local .', false],
    ['bash build.sh', false],
    ['bash loop.sh', false],
    ['docker compose -f build.yml build', false],
    ['docker compose up -d --build', false],
    ['docker compose build', false],
    ['docker build -t=acme-dev:local .', false],
    ['docker compose up -d --no-build', true],
    ['docker build -t acme-dev:other .', true],
    ['docker tag acme-dev:local x', true],
    ['docker build .', true]
  ])('%s: required is %s', async (initializeCommand, required) => {
    const { uses } = await read(
      { initializeCommand, image: 'acme-dev:local' },
      {
        'build.sh': 'TAG=local\ndocker build \\\n  -t "acme-dev:${TAG}" .\n',
        'loop.sh': 'for f in *; do docker build -t acme-dev:local $f; done\n',
        'compose.yml': 'services:\n  dev:\n    image: acme-dev:local\n    build: .\n',
        'build.yml': 'services:\n  dev:\n    image: acme-dev:local\n    build: .\n'
      }
    )
    expect(uses.map(use => use.required)).toEqual([required])
  })

  it.each([
    'make image',
    'docker load -i dev.tar',
    'docker buildx bake',
    'curl -fsSL https://example.com/dev.tar | docker load',
    'docker build -t acme-dev:$(cat VERSION) .',
    'docker build -qt "acme-dev:$(cat VERSION)" .',
    'docker tag x acme-dev:$V',
    'docker compose -f "$FILE" build',
    'npx @devcontainers/cli build --workspace-folder . --image-name acme-dev:local',
    'for t in local; do docker build -t acme-dev:$t .; done',
    'for t in local; do make $t; done',
    'npm run image',
    './image.py',
    "bash -c 'podman build -t acme-dev:local .'",
    'docker run -v /var/run/docker.sock:/var/run/docker.sock builder'
  ])('perhaps, where it cannot be followed: %s', async initializeCommand => {
    const { uses } = await read({ initializeCommand, image: 'acme-dev:local' }, { 'image.py': '' })
    expect(uses).toMatchObject([{ required: true, mayBeMadeBy: expect.stringMatching(/./) }])
    const digest = `acme-dev@sha256:${'a'.repeat(64)}`
    const byDigest = await read({ initializeCommand, image: digest }, { 'image.py': '' })
    expect(byDigest.uses.map(use => use.mayBeMadeBy)).toEqual([undefined])
  })

  it.each([
    'echo hello',
    'cp .env.example .env',
    'curl -o .env https://example.com',
    'npm ci',
    'docker network create dev',
    'docker build -t other:$(cat VERSION) .',
    'docker run --rm alpine true',
    'for f in a b; do cp $f.example $f; done',
    'cd "$HOME" && mkdir -p x'
  ])('certainly not: %s', async initializeCommand => {
    const { uses } = await read({ initializeCommand, image: 'acme-dev:local' }, {})
    expect(uses).toMatchObject([{ required: true }])
    expect(uses.map(use => use.mayBeMadeBy)).toEqual([undefined])
  })

  it('perhaps, of a FROM and not of a Feature', async () => {
    const configuration = {
      initializeCommand: 'make base',
      build: { dockerfile: 'Dockerfile' },
      features: { 'ghcr.io/acme/features/go:1': {} }
    }
    const { uses } = await read(configuration, { '.devcontainer/Dockerfile': 'FROM base:dev\n' })
    expect(uses.map(({ kind, mayBeMadeBy }) => `${kind} ${mayBeMadeBy ?? '-'}`).sort()).toEqual([
      'feature -',
      'from make base'
    ])
  })

  it('that a FROM names', async () => {
    const configuration = { initializeCommand: 'docker pull acme/base', build: { dockerfile: 'Dockerfile' } }
    const files = { '.devcontainer/Dockerfile': 'FROM acme/base\nCOPY --from=acme/tools / /\n' }
    const { uses } = await read(configuration, files)
    expect(uses.map(({ kind, required }) => `${kind} ${required}`)).toEqual(['from false', 'copy-from true'])
  })
})

describe('a hostile initializeCommand', () => {
  it.each([
    ['many commands', 'true;'.repeat(5_000)],
    ['many files', Array.from({ length: 900 }, (_, index) => `touch f${index}`).join(';')],
    ['a text that grows', `echo ${'x'.repeat(1_000)} > a; ${'cat a a > b; cat b b > a;'.repeat(20)}`]
  ])('%s: ends, and says that it is not known', async (_, command) => {
    const seconds = cpuSeconds()
    const { findings, incomplete } = await project(command)
    expect(seconds()).toBeLessThan(5)
    expect(findings.map(({ rule }) => rule)).toContain('limit-reached')
    expect(incomplete).not.toEqual([])
  })

  it.each([
    '('.repeat(100_000),
    '$('.repeat(10_000),
    '"${'.repeat(10_000),
    'if '.repeat(10_000),
    '{ '.repeat(50_000),
    `cat <<${'E\n'.repeat(10_000)}`,
    "'",
    '`'
  ])('is not followed: %#', async command => {
    const seconds = cpuSeconds()
    const { unresolved } = await project(command)
    expect(seconds()).toBeLessThan(5)
    expect(unresolved).toHaveLength(1)
  })

  it('reads a script that calls itself', async () => {
    const { unresolved } = await project('sh a.sh', { 'a.sh': 'sh a.sh; sh a.sh\n' })
    expect(unresolved).toHaveLength(1)
  })

  it('writes nothing into git', async () => {
    const { findings } = await project('cp .env.example .git/config; cp .git/config .env')
    expect(findings.map(({ rule }) => rule)).toEqual(['unresolved-variable'])
  })
})
