import { describe, expect, it } from '@jest/globals'
import { images, read } from './project.ts'

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
