import { describe, expect, it } from '@jest/globals'
import type { LifecycleCommand } from '../../../src/discovery/types.ts'
import { parseJson } from '../../../src/discovery/json.ts'
import { readLifecycleCommands } from '../../../src/discovery/lifecycle/commands.ts'
import { memoryFiles } from '../../../src/checkout/memory-files.ts'
import type { Finding } from '../../../src/rules/finding.ts'
import { sliceAt } from '../slices.ts'

const file = '.devcontainer/devcontainer.json'

async function commands(
  content: unknown,
  others: Record<string, string> = {}
): Promise<{ found: readonly LifecycleCommand[]; findings: Finding[]; slices: string[] }> {
  const text = JSON.stringify(content, null, 2)
  const files: Record<string, string> = { [file]: text, ...others }
  const { root } = parseJson(file, text)
  if (root?.kind !== 'object') throw new Error('no object')
  const findings: Finding[] = []
  const { commands: found } = await readLifecycleCommands(memoryFiles(files), root, one => findings.push(one))
  return { found, findings, slices: found.map(one => sliceAt(files[one.file] ?? '', one)) }
}

describe('a login in initializeCommand', () => {
  it.each([
    'docker login ghcr.io -u x -p y',
    'echo $T | docker login --username x --password-stdin r.example',
    'sudo docker --config /x login r.example',
    'aws ecr get-login-password --region eu-west-1 | docker login --username AWS --password-stdin 1.dkr.ecr.eu-west-1.amazonaws.com',
    'az acr login --name acme',
    'gcloud auth configure-docker europe-docker.pkg.dev',
    'gcloud --quiet auth configure-docker',
    'doctl registry login',
    'oras login ghcr.io',
    'helm registry login ghcr.io',
    'podman login quay.io',
    '[ -f x ] && docker login r.example || true',
    'bash -c "docker login r.example"',
    'sh -lc \'bash -c "docker login r.example"\'',
    'if true; then docker login r.example; fi',
    `echo '{"credHelpers": {"x": "ecr-login"}}' > ~/.docker/config.json`
  ])('%s', async command => {
    const { found } = await commands({ initializeCommand: command })
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]).toMatchObject({ property: 'initializeCommand', does: 'login', reference: null })
  })

  it.each([
    'echo docker login',
    'docker logout',
    'az login',
    'aws sts get-caller-identity',
    'docker build login',
    '# docker login',
    'npm login'
  ])('not: %s', async command => {
    expect((await commands({ initializeCommand: command })).found).toEqual([])
  })

  it('counts in no other command', async () => {
    expect((await commands({ postCreateCommand: 'docker login ghcr.io' })).found).toEqual([])
  })

  it('stands at the command itself', async () => {
    const { slices } = await commands({ initializeCommand: 'mkdir -p x && docker login r.example' })
    expect(slices).toEqual(['docker login r.example'])
  })

  it.each([
    [['docker', 'login', 'r.example'], 1],
    [['echo', 'docker login'], 0],
    [['bash', '-c', 'docker login'], 1],
    [{ a: 'docker login', b: ['docker', 'login'], c: 'true' }, 2]
  ])('reads every form: %j', async (command, count) => {
    expect((await commands({ initializeCommand: command })).found).toHaveLength(count)
  })
})

describe('a pull before credentials are there', () => {
  it.each([
    ['docker pull ghcr.io/a/b:1', 'ghcr.io/a/b:1'],
    ['docker image pull -q --platform linux/amd64 alpine', 'docker.io/library/alpine:latest'],
    ['docker run --rm -it -v /x:/y -e A=b --name=z ghcr.io/a/b cmd', 'ghcr.io/a/b:latest'],
    ['docker run -itv /x:/y alpine', 'docker.io/library/alpine:latest'],
    ['docker container create -p 80:80 alpine:3 sh', 'docker.io/library/alpine:3'],
    ['docker compose -f x.yml pull', null],
    ['docker-compose up -d', null],
    ['docker --context x compose build --pull', null]
  ])('%s', async (command, reference) => {
    for (const property of ['onCreateCommand', 'updateContentCommand']) {
      const { found } = await commands({ [property]: command })
      expect(found).toMatchObject([{ property, does: 'early-pull' }])
      expect(found[0]?.reference?.text ?? null).toBe(reference)
    }
  })

  it.each([
    'docker pull $IMAGE',
    'docker run --unknown-flag x alpine',
    'docker compose ps',
    'docker ps',
    'docker images',
    'podman pull x',
    'docker run'
  ])('not: %s', async command => {
    expect((await commands({ onCreateCommand: command })).found).toEqual([])
  })

  it.each(['initializeCommand', 'postCreateCommand', 'postStartCommand', 'postAttachCommand'])(
    'not in %s',
    async property => {
      expect((await commands({ [property]: 'docker pull ghcr.io/a/b' })).found).toEqual([])
    }
  )
})

describe('a publication to GitHub Packages', () => {
  it.each([
    'docker push ghcr.io/a/b:1',
    'docker image push ghcr.io/a/b',
    'docker buildx build --push -t ghcr.io/a/b .',
    'docker buildx build --push --tag=ghcr.io/a/b .',
    'oras push ghcr.io/a/b:1 x',
    'helm push x.tgz oci://ghcr.io/a',
    'npm publish --registry=https://npm.pkg.github.com',
    'gem push --host https://rubygems.pkg.github.com/a x.gem',
    'dotnet nuget push x.nupkg --source https://nuget.pkg.github.com/a/index.json',
    'devcontainer features publish ./src -n a/b'
  ])('%s', async command => {
    expect((await commands({ postCreateCommand: command })).found).toMatchObject([
      { property: 'postCreateCommand', does: 'publish' }
    ])
  })

  it.each([
    'docker push docker.io/a/b',
    'docker push notghcr.io/a/b',
    'npm publish',
    'gem push x.gem',
    'git push ghcr.io/a/b',
    'docker pull ghcr.io/a/push',
    'devcontainer features publish -r registry.example ./src'
  ])('not: %s', async command => {
    expect((await commands({ postCreateCommand: command })).found).toEqual([])
  })

  it('takes the repository at its npm settings', async () => {
    const { found } = await commands(
      { postStartCommand: 'npm publish' },
      { '.npmrc': '@a:registry=https://npm.pkg.github.com' }
    )
    expect(found).toMatchObject([{ does: 'publish' }])
  })
})

describe('a script of the repository', () => {
  const script = '#!/usr/bin/env bash\nset -e\n# docker login no\n  docker login \\\n  r.example\n'

  it.each([
    '.devcontainer/init.sh',
    './.devcontainer/init.sh --quick',
    'bash .devcontainer/init.sh',
    'source .devcontainer/init.sh',
    '${localWorkspaceFolder}/.devcontainer/init.sh',
    'chmod +x x && bash -e ${containerWorkspaceFolder}/.devcontainer/init.sh'
  ])('%s', async command => {
    const { found, slices } = await commands(
      { initializeCommand: command },
      { '.devcontainer/init.sh': script }
    )
    expect(found).toMatchObject([
      { file: '.devcontainer/init.sh', line: 4, column: 3, endLine: 5, does: 'login' }
    ])
    expect(slices).toEqual(['docker login \\\n  r.example'])
  })

  it.each([
    'cat .devcontainer/init.sh',
    'python3 .devcontainer/init.sh',
    '/abs/.devcontainer/init.sh',
    '../.devcontainer/init.sh',
    'init.sh'
  ])('not: %s', async command => {
    expect(
      (await commands({ initializeCommand: command }, { '.devcontainer/init.sh': script, 'init.sh': script }))
        .found
    ).toEqual([])
  })

  it('does not read a program as a script', async () => {
    expect((await commands({ initializeCommand: './tool' }, { tool: 'docker login x' })).found).toEqual([])
    expect(
      (await commands({ initializeCommand: './tool' }, { tool: '#!/bin/sh\ndocker login x' })).found
    ).toHaveLength(1)
  })

  it('ends in a circle of scripts', async () => {
    const { found } = await commands(
      { initializeCommand: './a.sh' },
      { 'a.sh': 'docker login x\n./b.sh', 'b.sh': './a.sh\ndocker login y' }
    )
    expect(found).toHaveLength(2)
  })
})

describe('wrong types', () => {
  it.each([
    [
      { onCreateCommand: 5 },
      '`onCreateCommand` must be a string, an array of strings or an object of both, found a number.'
    ],
    [{ onCreateCommand: ['x', 1] }, '`onCreateCommand` must be'],
    [{ onCreateCommand: { a: { b: 'x' } } }, '`onCreateCommand.a` must be']
  ])('%j', async (content, message) => {
    expect((await commands(content)).findings).toMatchObject([
      { rule: 'invalid-configuration', message: expect.stringContaining(message) }
    ])
  })

  it('takes null for no command', async () => {
    expect(await commands({ onCreateCommand: null })).toMatchObject({ found: [], findings: [] })
  })
})
