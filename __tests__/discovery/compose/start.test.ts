import { describe, expect, it } from '@jest/globals'
import { asked, images, places, read } from './project.ts'

const project = `services:
  dev: {image: dev, depends_on: [db]}
  db: {image: db}
  web: {image: web}
  tool: {image: tool, profiles: [tools], depends_on: {db: {condition: service_started}}}
  lint: {image: lint, profiles: [tools, checks]}
  soft: {image: soft, depends_on: {lint: {condition: service_started, required: false}}}
`

describe('the services that start', () => {
  it.each<[string, readonly string[] | undefined, string, readonly string[]]>([
    ['dev', undefined, '', ['db', 'dev', 'soft', 'web']],
    ['dev', [], '', ['db', 'dev', 'soft', 'web']],
    ['dev', ['dev'], '', ['db', 'dev']],
    ['dev', ['web'], '', ['db', 'dev', 'web']],
    ['tool', ['tool'], '', ['db', 'tool']],
    ['soft', ['soft'], '', ['soft']],
    ['soft', ['soft', 'tool'], '', ['db', 'lint', 'soft', 'tool']],
    ['dev', undefined, 'COMPOSE_PROFILES=checks', ['db', 'dev', 'lint', 'soft', 'web']],
    ['dev', undefined, 'COMPOSE_PROFILES=none, tools', ['db', 'dev', 'lint', 'soft', 'tool', 'web']],
    ['dev', undefined, 'COMPOSE_PROFILES=*', ['db', 'dev', 'lint', 'soft', 'tool', 'web']]
  ])('service %s, runServices %j, %s', async (service, runServices, env, expected) => {
    const reading = await read(
      { 'compose.yml': project, '.env': env },
      { service, ...(runServices && { runServices }) }
    )
    expect(images(reading)).toEqual(expected.map(name => `${name}=${name}`))
    expect(places(reading)).toEqual([])
  })

  it('say that the service of the codespace does not, behind a profile that nothing activates', async () => {
    const reading = await read({ 'compose.yml': project }, { service: 'tool' })
    expect(images(reading)).toEqual(['db=db', 'dev=dev', 'soft=soft', 'tool=tool', 'web=web'])
    expect(reading.findings).toMatchObject([
      { rule: 'invalid-configuration', location: { file: asked.file, line: asked.line } }
    ])
    expect(reading.findings[0]?.message).toContain('a profile (tools) that nothing activates')
  })

  it('say nothing of it where names in `runServices` are not known', async () => {
    const reading = await read({ 'compose.yml': project }, { service: 'tool', runServices: [] })
    expect(reading.findings).toEqual([])
  })

  it.each([
    'depends_on: [b]',
    'depends_on: {b: {condition: service_healthy}}',
    'depends_on: {b: {condition: service_healthy, required: true}}',
    'links: [b]',
    'links: ["b:alias"]',
    'volumes_from: ["b:ro"]',
    'network_mode: "service:b"',
    'ipc: "service:b"',
    'pid: "service:b"',
    'uts: "service:b"',
    'cgroup: "service:b"'
  ])('%s starts b too', async line => {
    const text = `services:\n  a: {image: a, ${line}}\n  b: {image: b}\n  c: {image: c}\n`
    expect(images(await read({ 'compose.yml': text }, { runServices: ['a'] }))).toEqual(['a=a', 'b=b'])
  })

  it.each([
    'volumes_from: ["container:b"]',
    'network_mode: host',
    'external_links: [b]',
    'network_mode: "container:b"'
  ])('%s starts nothing else', async line => {
    const reading = await read(
      { 'compose.yml': `services:\n  a: {image: a, ${line}}\n` },
      { runServices: ['a'] }
    )
    expect(images(reading)).toEqual(['a=a'])
    expect(places(reading)).toEqual([])
  })

  it('starts a provider and builds without an image of their own', async () => {
    const text =
      'services:\n  a: {provider: {type: model}}\n  b: {build: ., image: tag}\n  c: {image: c, scale: 0}\n'
    const reading = await read({ 'compose.yml': text })
    expect(images(reading)).toEqual(['c=c'])
    expect(places(reading)).toEqual([])
  })

  it.each<[string, string, readonly string[], string, string]>([
    [
      'service',
      'a: {image: a}',
      [],
      'nobody',
      '`service` names `nobody`, which the compose project does not define; it defines `a`.'
    ],
    ['runServices', 'a: {image: a}', ['nobody'], 'a', '`runServices` names `nobody`'],
    ['depends_on', 'a: {image: a, depends_on: [b]}', [], 'a', 'The service `a` depends on `b`, which'],
    [
      'a profile',
      'a: {image: a, depends_on: [b]}\n  b: {image: b, profiles: [p]}',
      [],
      'a',
      'only starts with a profile (p) that nothing activates'
    ],
    [
      'a circle',
      'a: {image: a, depends_on: [b]}\n  b: {image: b, links: [c]}\n  c: {image: c, ipc: "service:a"}',
      [],
      'a',
      'a → b → c → a'
    ],
    ['itself', 'a: {image: a, depends_on: [a]}', [], 'a', 'a → a'],
    ['neither image nor build', 'a: {command: x}', [], 'a', 'has neither an `image` nor a `build`'],
    ['an empty image', 'a: {image: "${X:-}"}', [], 'a', 'has neither an `image` nor a `build`']
  ])('%s is a finding', async (_, body, runServices, service, message) => {
    const reading = await read({ 'compose.yml': `services:\n  ${body}\n` }, { service, runServices })
    expect(reading.findings).toHaveLength(1)
    expect(reading.findings[0]).toMatchObject({ rule: 'invalid-configuration', severity: 'error' })
    expect(reading.findings[0]?.message).toContain(message)
  })

  it('does not judge what a service needs that is itself behind a profile that nothing activates', async () => {
    const body = 'a: {image: a, profiles: [p], depends_on: [b]}\n  b: {image: b, profiles: [p]}'
    const reading = await read({ 'compose.yml': `services:\n  ${body}\n` }, { service: 'a' })
    expect(reading.findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('`service` names `a`, which only starts with a profile (p)')
    ])
  })

  it('says when the profiles are not known', async () => {
    const reading = await read(
      { 'compose.yml': project, '.env': 'COMPOSE_PROFILES=$WHICH' },
      { service: 'dev' }
    )
    expect(places(reading)).toEqual(['unresolved-variable .env:1:18'])
  })
})

describe('the files of a project', () => {
  it.each<[string, Record<string, string>, readonly string[]]>([
    ['docker-compose.yml', { 'w/docker-compose.yml': 'services: {a: {image: x}}' }, ['a=x']],
    [
      'with an override',
      {
        'w/docker-compose.yml': 'services: {a: {image: x}}',
        'w/docker-compose.override.yml': 'services: {a: {image: y}}'
      },
      ['a=y']
    ],
    [
      'COMPOSE_FILE of .env',
      {
        'w/.env': 'X=1\r\nCOMPOSE_FILE=b.yml:../c.yml\r\n',
        'w/b.yml': 'services: {a: {image: b}}',
        'c.yml': 'services: {a: {platform: linux/arm64}, c: {image: "${X}"}}'
      },
      ['a=b', 'c=1']
    ]
  ])('are by default %s', async (_, files, expected) => {
    const reading = await read(files, { files: [], folder: 'w' })
    expect(images(reading)).toEqual(expected)
    expect(reading.filesRead).toEqual(expect.arrayContaining(['w/.env']))
  })

  it('are named in the finding when they are absent', async () => {
    const reading = await read({}, { files: [], folder: '.', service: 'a' })
    expect(reading.findings).toMatchObject([
      { rule: 'missing-file', location: { file: '.devcontainer/devcontainer.json' } }
    ])
    expect(reading.filesRead).toEqual(['.env', 'docker-compose.override.yml', 'docker-compose.yml'])
  })
})
