import { describe, expect, it } from '@jest/globals'
import { discover } from '../../../src/discovery/discover.ts'
import { memoryFiles } from '../../../src/checkout/memory-files.ts'
import { places, read, type Asked } from './project.ts'

/** What is wrong with a project, each as its rule and the text that it stands at. */
async function faults(
  files: Readonly<Record<string, string>>,
  options: Asked = {}
): Promise<readonly string[]> {
  const { findings } = await read(files, options)
  return findings.map(({ rule, location }) => {
    const line = files[location?.file ?? '']?.split('\n')[(location?.line ?? 0) - 1] ?? ''
    const text = line.slice((location?.column ?? 1) - 1, (location?.endColumn ?? 1) - 1)
    return `${rule} ${location?.file ?? ''}: ${text}`
  })
}

const services = (...lines: readonly string[]): string =>
  `services:\n${lines.map(line => `  ${line}\n`).join('')}`

// Each case was put to Docker Compose 2.40.3.
describe('a service behind a profile that only `runServices` activates', () => {
  const behind = 'db: {image: b, build: ., profiles: [x]}'

  it.each([
    ['depends_on: [db]', 'db'],
    ['depends_on: {db: {condition: service_started}}', 'db'],
    ['depends_on: {db: {condition: service_started, required: true}}', 'db'],
    ['network_mode: "service:db"', 'service:db'],
    [
      'depends_on: {db: {condition: service_started, required: false}}, network_mode: "service:db"',
      'service:db'
    ],
    ['ipc: "service:db"', 'service:db'],
    ['pid: "service:db"', 'service:db'],
    ['uts: "service:db"', 'service:db'],
    ['volumes_from: ["db:ro"]', 'db:ro'],
    ['links: ["db:alias"]', 'db:alias'],
    ['build: {context: ., additional_contexts: {b: "service:db"}}', 'service:db'],
    ['build: {context: ., additional_contexts: ["b=service:db"]}', 'service:db']
  ])('%s is refused', async (line, text) => {
    const files = { 'compose.yml': services(`app: {image: a, ${line}}`, behind) }
    const expected = [`invalid-configuration compose.yml: ${text}`]
    expect(await faults(files, { service: 'app', runServices: ['app', 'db'] })).toEqual(expected)
    expect(await faults(files, { service: 'app' })).toEqual(expected)
    expect(await faults({ ...files, '.env': 'COMPOSE_PROFILES=x' }, { service: 'app' })).toEqual([])
  })

  it.each([
    'depends_on: {db: {condition: service_started, required: false}}',
    'depends_on: {db: {condition: service_started, required: false}}, ipc: "service:db"',
    'external_links: [db]'
  ])('%s is fine', async line => {
    const files = { 'compose.yml': services(`app: {image: a, ${line}}`, behind) }
    expect(await faults(files, { service: 'app', runServices: ['app', 'db'] })).toEqual([])
  })

  it('is fine for a service that is itself behind a profile, where both are named', async () => {
    const files = {
      'compose.yml': services('app: {image: a, profiles: [y], depends_on: [db]}', 'z: {image: z}', behind)
    }
    expect(await faults(files, { service: 'app', runServices: ['app', 'db'] })).toEqual([])
    expect(await faults(files, { service: 'z', runServices: ['z'] })).toEqual([])
    expect(await faults(files, { service: 'app', runServices: ['app'] })).toEqual([
      'invalid-configuration compose.yml: db'
    ])
  })

  it('says what to set', async () => {
    const { findings } = await read(
      { 'compose.yml': services('app: {image: a, depends_on: [db]}', behind) },
      { service: 'app', runServices: ['app', 'db'] }
    )
    expect(findings[0]?.message).toContain('also where `runServices` names that service')
    expect(findings[0]?.message).toContain('Set `COMPOSE_PROFILES=x`')
  })
})

describe('a service that is not defined', () => {
  it.each([
    ['app: {image: a, depends_on: {db: {condition: service_started, required: false}}}', 'db'],
    ['app: {image: a, profiles: [y], depends_on: [db]}', 'db'],
    ['app: {profiles: [y], build: {context: ., additional_contexts: {b: "service:db"}}}', 'service:db']
  ])('%s', async (line, text) => {
    const files = { 'compose.yml': services(line, 'z: {image: z}') }
    expect(await faults(files, { service: 'z' })).toEqual([`invalid-configuration compose.yml: ${text}`])
  })

  it('or is not built, as a context', async () => {
    const app = 'app: {profiles: [y], build: {context: ., additional_contexts: {b: "service:db"}}}'
    expect(await faults({ 'compose.yml': services(app, 'db: {image: z}') })).toEqual([
      'invalid-configuration compose.yml: service:db'
    ])
  })
})

describe('a service that an include and another file define', () => {
  const conflict = 'invalid-configuration compose.yml: s'
  const defined = (own: string, included: string): Promise<readonly string[]> =>
    faults({
      'compose.yml': `include: [sub/c.yml]\n${services(`s: ${own}`, 'd: {image: d}')}`,
      'sub/c.yml': services(`s: ${included}`, 'd: {image: d}'),
      '.env': 'V=x',
      'sub/.env': 'V=y'
    })

  it.each([
    ['{image: x}', '{image: y}'],
    ['{image: x}', '{image: x, restart: always}'],
    ['{image: x, restart: always}', '{image: x}'],
    ['{}', '{image: x}'],
    ['{image: !override z}', '{image: x}'],
    ['{image: x, command: sleep 1}', '{image: x, command: [sleep, "1"]}'],
    ['{image: x, environment: {A: 1}}', '{image: x, environment: {A: 2}}'],
    ['{image: x, environment: [A=1]}', '{image: x, environment: {A: "1"}}'],
    ['{image: $V}', '{image: y}'],
    ['{image: x, ports: ["80:80"]}', '{image: x, ports: ["80:80"]}'],
    ['{image: x, volumes: ["v:/v"]}', '{image: x, volumes: ["v:/v"]}'],
    ['{image: x, depends_on: [d]}', '{image: x, depends_on: [d]}'],
    ['{image: x, networks: [default]}', '{image: x, networks: [default]}'],
    ['{image: x, dns: 8.8.8.8}', '{image: x, dns: 8.8.8.8}'],
    ['{build: .}', '{build: .}'],
    ['{build: {context: .}}', '{build: {context: .}}']
  ])('as %s and %s is refused', async (own, included) => {
    expect(await defined(own, included)).toEqual([conflict])
  })

  it.each([
    ['{image: x}', '{image: x}'],
    ['{image: x}', '{image: $V}'],
    ['{image: $NOT_KNOWN}', '{image: x}'],
    ['{image: x, command: sleep 1}', '{image: x, command: sleep 1}'],
    ['{image: x, environment: [A=1], expose: [80]}', '{image: x, environment: [A=1], expose: [80]}'],
    [
      '{image: x, depends_on: {d: {condition: service_started, required: true}}}',
      '{image: x, depends_on: [d]}'
    ],
    ['{extends: {file: sub/c.yml, service: s}}', '{image: x}'],
    ['!reset null', '{image: x}']
  ])('as %s and %s is not', async (own, included) => {
    const found = await defined(own, included.replace('$V', '${V/x/}').replace('${V/x/}', '${V}'))
    expect(found.filter(fault => fault === conflict)).toEqual([])
  })

  it('in two includes, or in one with two files, or with a second file', async () => {
    const one = services('s: {image: x}')
    const other = services('s: {image: y}')
    const files = { 'a/c.yml': one, 'b/c.yml': other }
    expect(await faults({ ...files, 'compose.yml': 'include: [a/c.yml, b/c.yml]\n' })).toEqual([
      'invalid-configuration b/c.yml: s'
    ])
    expect(await faults({ ...files, 'compose.yml': 'include: [{path: [a/c.yml, b/c.yml]}]\n' })).toEqual([])
    const layered = { ...files, 'compose.yml': 'include: [a/c.yml]\n', 'over.yml': other }
    expect(await faults(layered, { files: ['compose.yml', 'over.yml'] })).toEqual([])
    expect(await faults(layered, { files: ['over.yml', 'compose.yml'] })).toEqual([])
  })

  it.each([
    ['services:\n  s: {build: .}\n', true],
    ['services:\n  s: {build: ../ctx}\n', false],
    ['services:\n  s: {image: x, ports: ["80:80"]}\n', false],
    ['services:\n  s: {image: x, env_file: [{path: e.env, required: false}]}\n', true]
  ])('in two folders as %j', async (text, differs) => {
    const found = await faults({
      'compose.yml': 'include: [a/c.yml, b/c.yml]\n',
      'a/c.yml': text,
      'b/c.yml': text
    })
    expect(found).toEqual(differs ? ['invalid-configuration b/c.yml: s'] : [])
  })

  it('is fine where the same file comes twice', async () => {
    const text = services('s: {build: ., ports: ["80:80"]}')
    const files = {
      'compose.yml': 'include: [sub/c.yml, m.yml]\n',
      'm.yml': 'include: [sub/c.yml]\n',
      'sub/c.yml': text
    }
    expect(await faults(files)).toEqual([])
  })
})

describe('a file that gives a service its environment or its labels', () => {
  const missing = (text: string, file = 'compose.yml'): readonly string[] => [`missing-file ${file}: ${text}`]

  it.each([
    ['env_file: m.env', 'm.env'],
    ['env_file: [e.env, m.env]', 'm.env'],
    ['env_file: [{path: m.env}]', 'm.env'],
    ['env_file: [{path: m.env, format: raw}]', 'm.env'],
    ['env_file: [{path: m.env, required: true}]', 'm.env'],
    ['env_file: "${NAME:-m}.env"', '${NAME:-m}.env'],
    ['env_file: folder', 'folder'],
    ['env_file: [{path: folder, required: false}]', 'folder'],
    ['label_file: m.label', 'm.label'],
    ['profiles: [x], env_file: m.env', 'm.env']
  ])('%s is missed', async (line, text) => {
    const files = {
      'compose.yml': services(`app: {image: a, ${line}}`, 'z: {image: z}'),
      'e.env': 'not ok',
      'folder/x': ''
    }
    expect(await faults(files, { service: 'z', runServices: ['z'] })).toEqual(missing(text))
  })

  it.each([
    'env_file: [{path: m.env, required: false}]',
    'env_file: [{path: m.env, required: "false"}]',
    'env_file: e.env',
    'env_file: [e.env, {path: ./sub/../e.env}]',
    'label_file: [e.env]',
    'env_file: [{path: ../m.env, required: false}]'
  ])('%s is not', async line => {
    const files = { 'compose.yml': services(`app: {image: a, ${line}}`), 'e.env': 'A=1' }
    expect(await faults(files)).toEqual([])
  })

  it('is looked for in the folder of the file that names it, and joined over files', async () => {
    const text = services('s: {image: x, env_file: m.env}')
    expect(await faults({ 'compose.yml': 'include: [sub/c.yml]\n', 'sub/c.yml': text, 'm.env': '' })).toEqual(
      missing('m.env', 'sub/c.yml')
    )
    const extending = services('s: {extends: {file: sub/c.yml, service: s}, env_file: [n.env]}')
    expect(await faults({ 'compose.yml': extending, 'sub/c.yml': text, 'n.env': '' })).toEqual(
      missing('m.env', 'sub/c.yml')
    )
    const layered = { 'compose.yml': text, 'o.yml': services('s: {env_file: [n.env]}'), 'n.env': '' }
    expect(await faults(layered, { files: ['compose.yml', 'o.yml'] })).toEqual(missing('m.env'))
    const replaced = { ...layered, 'o.yml': services('s: {env_file: !override [n.env]}') }
    expect(await faults(replaced, { files: ['compose.yml', 'o.yml'] })).toEqual([])
    const later = { ...layered, 'o.yml': services('s: {env_file: [{path: m.env, required: false}]}') }
    expect(await faults(later, { files: ['compose.yml', 'o.yml'] })).toEqual([])
    expect(await faults(later, { files: ['o.yml', 'compose.yml'] })).toEqual(missing('m.env'))
  })

  it('is not opened outside of the repository, and its absence is not stated there', async () => {
    for (const path of ['../m.env', '/etc/m.env', '~/m.env']) {
      const reading = await read({ 'compose.yml': services(`s: {image: x, env_file: ${path}}`) })
      expect(reading.findings).toMatchObject([{ rule: 'path-outside-repository', severity: 'warning' }])
    }
  })

  it('is among the files that were read, and what is in it is not looked at', async () => {
    const reading = await read({
      'compose.yml': services('s: {image: "x:${A:-1}", env_file: [e.env, {path: m.env, required: false}]}'),
      'e.env': 'A=2'
    })
    expect(reading.filesRead).toEqual(expect.arrayContaining(['e.env', 'm.env']))
    expect(reading.mentions).toMatchObject([{ value: { text: 'x:1' } }])
  })

  it('of an unknown name is not looked for, and the report says so', async () => {
    const reading = await read({ 'compose.yml': services('s: {image: x, env_file: "${NAME}.env"}') })
    expect(places(reading)).toEqual([])
    expect(reading.incomplete).toMatchObject([expect.stringContaining('${NAME}.env` was not looked for')])
  })

  it.each([
    ['make setup', ['missing-file warning']],
    ['cp -n .env.example .env', []],
    ['echo hello', ['missing-file error']]
  ])('that `initializeCommand` may write: %s', async (command, expected) => {
    const files = memoryFiles({
      '.devcontainer.json': JSON.stringify({
        initializeCommand: command,
        dockerComposeFile: 'compose.yml',
        service: 's'
      }),
      'compose.yml': services('s: {image: x, env_file: .env}'),
      '.env.example': 'A=1\n',
      Makefile: 'setup:\n\ttouch .env\n'
    })
    const { findings } = await discover({ files, configurations: [], platform: 'linux/amd64' })
    const found = findings.filter(({ rule }) => rule === 'missing-file')
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(expected)
  })
})
