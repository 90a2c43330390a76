import { describe, expect, it } from '@jest/globals'
import { images, places, read } from './project.ts'

// What docker compose 2.40 refuses ("additional properties … not allowed", "must be a string").
describe('a key that docker compose refuses', () => {
  it.each([
    ['imagee', 'image'],
    ['Image', 'image'],
    ['buld', 'build'],
    ['extend', 'extends'],
    ['depend_on', 'depends_on'],
    ['dependsOn', 'depends_on'],
    ['profile', 'profiles'],
    ['platfom', 'platform'],
    ['volume_from', 'volumes_from']
  ])('`%s` of a service, for `%s`', async (written, meant) => {
    const reading = await read({ 'compose.yml': `services:\n  a:\n    image: x\n    ${written}: y\n` })
    expect(places(reading)).toEqual(['invalid-configuration compose.yml:4:5'])
    expect(reading.findings[0]?.message).toContain(`\`services.a\` has no key \`${written}\``)
    expect(reading.findings[0]?.message).toContain(`expected \`${meant}\`.`)
    expect(images(reading)).toEqual(['a=x'])
  })

  it.each([
    ['services: {a: {build: {context: ., dockerFile: D}}}', '`services.a.build` has no key', '1:36'],
    ['service: {}\nservices: {a: {image: x}}', 'A compose file has no key `service`', '1:1'],
    ['services: {a: {image: }}', '`services.a.image` must be a string, nothing stands here.', '1:'],
    ['services: {a: {image: null, build: .}}', '`services.a.image` must be a string', '1:23'],
    ['services: {a: {image: x, build: ~}}', '`services.a.build` must be a path or a map', '1:33'],
    ['services: {a: {image: x, profiles: ~}}', '`services.a.profiles` must be a list', '1:36'],
    ['services: {a: {build: {target: ~}}}', '`services.a.build.target` must be a string', '1:32']
  ])('%s', async (text, message, at) => {
    const reading = await read({ 'compose.yml': text })
    expect(reading.findings).toHaveLength(1)
    expect(reading.findings[0]?.message).toContain(message)
    expect(places(reading)[0]).toContain(`invalid-configuration compose.yml:${at}`)
  })

  it.each([
    ['a key of the future', 'services: {a: {image: x, teleport: 1}}'],
    [
      'one that is known and near',
      'services: {a: {image: x, labels: [a=b], networks: [n]}}\nnetworks: {n: {}}'
    ],
    ['an extension', 'services: {a: {image: x, x-image: 1}}\nx-service: 1'],
    ['a pid that is null', 'services: {a: {image: x, pid: null}}']
  ])('is not %s', async (_, text) => {
    expect((await read({ 'compose.yml': text })).findings).toEqual([])
  })

  it.each([
    ['services: {a: {image: x}}', 'services: {a: {image: , build: !reset null}}'],
    ['services: {a: {image: x, build: .}}', 'services: {a: {image: , build: }}']
  ])('is no null that is laid over a value: %s', async (base, over) => {
    const reading = await read({ 'a.yml': base, 'b.yml': over }, { files: ['a.yml', 'b.yml'] })
    expect(reading.findings).toEqual([])
  })

  it('is a null that a later file lays a value over', async () => {
    const files = { 'a.yml': 'services: {a: {image: }}', 'b.yml': 'services: {a: {image: x}}' }
    const reading = await read(files, { files: ['a.yml', 'b.yml'] })
    expect(places(reading)).toEqual(['invalid-configuration a.yml:1:23'])
  })

  it('is looked for in bounded time', async () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `imagx${index}y: 1`).join(', ')
    const reading = await read({ 'compose.yml': `services: {a: {image: x, ${keys}}}` })
    expect(reading.findings).toEqual([])
  })
})

describe('what is no image of a kind that is judged', () => {
  it('makes the report incomplete, with what and where', async () => {
    const text = [
      'models: {llm: {model: ai/smollm2}}',
      'services:',
      '  a: {image: x, pre_start: [{image: init:1, command: x}, {command: y}], models: [llm]}',
      '  b: {provider: {type: awesome}}',
      '  c: {image: c, profiles: [p], pre_start: [{image: late}]}'
    ]
    const reading = await read({ 'compose.yml': text.join('\n') })
    expect(reading.findings).toEqual([])
    expect(reading.incomplete).toEqual([
      'The models `ai/smollm2` of `models` (`compose.yml`, line 1) were not looked at.',
      'The images `init:1` of `services.a.pre_start` (`compose.yml`, line 3) were not looked at.',
      'What the provider `awesome` of `services.b.provider` (`compose.yml`, line 4) pulls was not looked at.'
    ])
  })

  it('does not silence what is wrong', async () => {
    const text = 'models: {llm: {model: ai/smollm2}}\nservices: {a: {scale: 1}}'
    const reading = await read({ 'compose.yml': text }, { service: 'b' })
    expect(reading.findings.map(({ rule }) => rule)).toEqual([
      'invalid-configuration',
      'invalid-configuration'
    ])
  })
})

describe('COMPOSE_PROJECT_NAME', () => {
  it('is the name that the dev container CLI chooses, default or not', async () => {
    const text =
      'services: {a: {image: "x:$COMPOSE_PROJECT_NAME"}, b: {image: "x:${COMPOSE_PROJECT_NAME:-d}"}}'
    const reading = await read({ 'compose.yml': text })
    const reason: unknown = expect.stringContaining('holds the name of the project')
    expect(reading.mentions.map(({ value }) => value)).toEqual([
      { kind: 'unknown', reason },
      { kind: 'unknown', reason }
    ])
  })

  it('is that of `.env`', async () => {
    const files = {
      'compose.yml': 'services: {a: {image: "x:$COMPOSE_PROJECT_NAME"}}',
      '.env': 'COMPOSE_PROJECT_NAME=p'
    }
    expect(images(await read(files))).toEqual(['a=x:p'])
  })
})
