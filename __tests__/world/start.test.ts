import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fetch as webFetch, ProxyAgent } from 'undici'
import { exampleWorld } from './example.ts'
import { describeWith } from './installed.ts'
import { startWorld, type StartedWorld } from './start.ts'

let world: StartedWorld
let folder: string
beforeAll(async () => {
  world = await startWorld(
    { ...exampleWorld, sites: { 'plain.example.com': () => Promise.resolve(new Response('plain')) } },
    { untrusted: ['open.example.com'] }
  )
  folder = await mkdtemp(join(tmpdir(), 'world-test-'))
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true })
})

interface Ended {
  readonly code: number | null
  readonly output: string
}

function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  input = ''
): Promise<Ended> {
  return new Promise(resolve => {
    const child = execFile(
      command,
      args,
      { env: { PATH: process.env['PATH'], ...env } },
      (_, stdout, stderr) => resolve({ code: child.exitCode, output: stdout + stderr })
    )
    child.stdin?.end(input)
  })
}

describe('startWorld', () => {
  it('is reached by a client through the proxy, over TLS, by the names of hosts', async () => {
    const agent = new ProxyAgent({
      uri: world.proxy,
      requestTls: { ca: readFileSync(world.env['NODE_EXTRA_CA_CERTS'] ?? '') }
    })
    const response = await webFetch('https://ghcr.io/v2/', { dispatcher: agent })
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer realm="https://ghcr.io/token",service="ghcr.io"'
    ])
    expect(await (await webFetch('http://plain.example.com/x', { dispatcher: agent })).text()).toBe('plain')
    await expect(webFetch('https://nowhere.example.org/', { dispatcher: agent })).rejects.toThrow()
    expect(world.unknown).toContain('nowhere.example.org:443')
    await expect(webFetch('https://open.example.com/v2/', { dispatcher: agent })).rejects.toMatchObject({
      cause: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }
    })
    expect(world.log.map(({ method, url, status }) => [method, url, status])).toEqual(
      expect.arrayContaining([['GET', 'https://ghcr.io/v2/', 401]])
    )
    await agent.close()
  })

  it('is reached by another program through its environment', async () => {
    const script = `fetch('https://api.github.com/repos/acme/open').then(async r => console.log(r.status, (await r.json()).full_name))`
    const ended = await run(process.execPath, ['-e', script], { ...world.env, NODE_USE_ENV_PROXY: '1' })
    expect(ended.output).toContain('200 acme/open')
  })
})

describeWith(['skopeo'])('skopeo', () => {
  it.each<[string, string | null, string | RegExp]>([
    ['ghcr.io/team/public:1', null, 'manifests'],
    ['ghcr.io/team/public:nope', null, /manifest unknown/],
    ['ghcr.io/team/private:1', null, /40[13]|denied|unauthorized/i],
    ['ghcr.io/team/private:1', 'x:alice-password', 'manifests'],
    ['ghcr.io/team/private:1', 'x:bob-password', /denied|403/],
    ['ghcr.io/team/public:1', 'x:wrong', /denied|403/],
    ['docker.io/team/public:1', null, 'manifests'],
    ['docker.io/team/private:1', null, /denied|unauthorized/],
    ['docker.io/team/private:1', 'alice:alice-password', 'manifests'],
    ['token.example.com/team/private:1', 'alice:alice-password', 'manifests'],
    ['token.example.com/team/private:1', 'alice:wrong', /unauthorized|authentication required/],
    ['registry.gitlab.example.com/team/private:1', 'alice:alice-password', 'manifests'],
    ['forge.example.com/team/private:1', 'alice:alice-password', 'manifests'],
    ['basic.example.com/team/private:1', 'alice:alice-password', 'manifests'],
    ['basic.example.com/team/private:1', 'bob:bob-password', /denied|403/]
  ])('takes %s as %s for a real registry', async (image, login, said) => {
    const credentials = login === null ? ['--no-creds'] : ['--creds', login]
    const ended = await run(
      'skopeo',
      ['--policy', await policy(), 'inspect', '--raw', ...credentials, `docker://${image}`],
      { ...world.env, HOME: folder }
    )
    expect(ended.output).toEqual(expect.stringMatching(said))
    expect(ended.code).toBe(typeof said === 'string' ? 0 : 1)
  })
})

describeWith(['docker'])('the docker client', () => {
  it.each<[string, string, number]>([
    ['ghcr.io', 'alice-password', 0],
    ['ghcr.io', 'wrong', 1],
    ['token.example.com', 'alice-password', 0],
    ['basic.example.com', 'alice-password', 0],
    ['basic.example.com', 'wrong', 1]
  ])('logs in to %s with %s', async (host, password, code) => {
    const ended = await run(
      'docker',
      ['login', '--username=alice', '--password-stdin', host],
      { ...world.env, DOCKER_CONFIG: join(folder, `${host}-${password}`) },
      password
    )
    expect(ended.code).toBe(code)
  })
})

async function policy(): Promise<string> {
  const file = join(folder, 'policy.json')
  await writeFile(file, '{"default":[{"type":"insecureAcceptAnything"}]}')
  return file
}
