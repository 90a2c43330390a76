import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { askDocker } from '../../src/credentials/docker/client.ts'
import { execute, type Executed } from '../../src/credentials/docker/client.ts'
import { matchServer } from '../../src/credentials/triples/server-key.ts'
import { multiImage } from '../../src/demo/world/image.ts'
import type { Login } from '../../src/oci/pull-result.ts'
import { describeWith } from '../world/installed.ts'
import { startCncfRegistry, type CncfRegistry } from './cncf-registry.ts'
import { noting, reference, variables } from './executions.ts'

let registry: CncfRegistry
let scratch: string
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'docker-client-test-'))
})
afterAll(() => rm(scratch, { recursive: true }))

const login = (password = registry.password): Login => ({
  kind: 'basic',
  host: registry.host,
  user: registry.user,
  password
})

describeWith(['docker', 'docker-registry', 'htpasswd'])(
  'askDocker with the docker client and a registry',
  () => {
    beforeAll(async () => {
      registry = await startCncfRegistry()
      await registry.push('team/app', '1', multiImage(['linux/amd64', 'linux/arm64']))
    })
    afterAll(() => registry.close())

    it.each<[string, string, () => Login, string, RegExp]>([
      [
        'a right login',
        '1',
        () => login(),
        'allowed',
        /^docker login and docker manifest inspect succeeded$/
      ],
      [
        'a wrong password',
        '1',
        () => login('canary-of-the-test'),
        'refused',
        /^docker login ended with code 1: .*unauthorized/i
      ],
      [
        'no login',
        '1',
        () => ({ kind: 'anonymous' }),
        'refused',
        /^docker manifest inspect ended with code 1: /
      ],
      ['a tag that is not there', '2', () => login(), 'no-proof', /no such manifest/]
    ])('%s', async (_, tag, given, result, detail) => {
      const { exec, folders } = noting(execute)
      const fact = await askDocker({
        image: reference(registry.host, 'team/app', tag),
        login: given(),
        variables,
        untrusted: [],
        seconds: 300,
        exec
      })
      expect(fact).toEqual({ result, detail: expect.stringMatching(detail) })
      expect(fact.detail).not.toContain('canary')
      expect(folders.map(existsSync)).toEqual(folders.map(() => false))
    })

    it('keeps the login out of a credential store of the system', async () => {
      const store = join(scratch, 'docker-credential-secretservice')
      await writeFile(store, `#!/bin/sh\ncat >> ${scratch}/stored\necho '{}'\n`)
      await chmod(store, 0o755)
      const path = `${scratch}:${variables.PATH ?? ''}`
      const fact = await askDocker({
        image: reference(registry.host, 'team/app', '1'),
        login: login(),
        variables: { ...variables, PATH: path },
        untrusted: [],
        seconds: 300
      })
      expect(fact.result).toBe('allowed')
      await expect(readFile(join(scratch, 'stored'))).rejects.toThrow('ENOENT')
    })

    // The rule of the specification, 3.3, is what the docker client does.
    it.each([
      'HOST',
      'http://HOST/v1/',
      'https://HOST/a/b',
      'HTTP://HOST',
      'ftp://HOST',
      'u@HOST',
      'HOST?x=1',
      'HOST#x',
      ' HOST',
      'https:/HOST',
      '//HOST',
      'LOCALHOST'
    ])('docker looks up the login of SERVER %s as matchServer says', async form => {
      const image = reference(registry.host, 'team/app', '1')
      const server = form.replace(
        'HOST',
        form === 'LOCALHOST' ? registry.host.replace('127.0.0.1', 'localhost') : registry.host
      )
      const config = await mkdtemp(join(scratch, 'config-'))
      const run = (args: readonly string[], input = ''): Promise<Executed> =>
        execute({
          command: 'docker',
          args,
          input,
          untrusted: [],
          seconds: 300,
          environment: { PATH: variables.PATH ?? '', DOCKER_CONFIG: config }
        })
      await run(['login', `--username=${registry.user}`, '--password-stdin', '--', server], registry.password)
      const pulled = await run(['manifest', 'inspect', '--insecure', image.text])
      expect(pulled).toMatchObject({ code: matchServer(server, image.registry) === 'exact' ? 0 : 1 })
    })
  }
)
