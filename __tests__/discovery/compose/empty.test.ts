import { describe, expect, it } from '@jest/globals'
import { images, places, read } from './project.ts'

const one = 'services: {a: {image: x}}'

// What docker compose 2.40 answers: only a project that says nothing at all is refused ("empty compose file").
describe('a compose file that says nothing', () => {
  it.each([
    ['', ['a.yml', 'b.yml']],
    ['# nothing\n', ['a.yml', 'b.yml']],
    ['', ['b.yml', 'a.yml']],
    ['{}', ['b.yml', 'a.yml']],
    ['version: "3"', ['b.yml', 'a.yml']]
  ])('%j is one of the files %j', async (empty, files) => {
    const reading = await read({ 'a.yml': one, 'b.yml': empty }, { files })
    expect(reading.findings).toEqual([])
    expect(images(reading)).toEqual(['a=x'])
  })

  it('is included', async () => {
    const reading = await read({ 'compose.yml': `include: [b.yml]\n${one}`, 'b.yml': '' })
    expect(reading.findings).toEqual([])
    expect(images(reading)).toEqual(['a=x'])
  })

  it('holds no service to extend', async () => {
    const text = 'services: {a: {image: x, extends: {file: b.yml, service: q}}}'
    const reading = await read({ 'compose.yml': text, 'b.yml': '# nothing\n' })
    expect(places(reading)).toEqual(['invalid-configuration compose.yml:1:58'])
    expect(reading.findings[0]?.message).toContain('`q`, which `b.yml` does not define; it defines: none.')
  })

  it.each([
    ['', ''],
    ['version: "3"', '# nothing\n']
  ])('is all that there is: %j and %j', async (first, second) => {
    const reading = await read(
      { 'a.yml': first, 'b.yml': second },
      { files: ['a.yml', 'b.yml'], service: 'a' }
    )
    expect(places(reading)).toEqual(['invalid-configuration a.yml:1:1'])
    expect(reading.findings[0]?.message).toBe('The compose files `a.yml`, `b.yml` are all empty.')
  })

  it.each(['name: q', 'services: {}', 'volumes: {v: {}}'])('is not one with %j', async text => {
    expect((await read({ 'compose.yml': text })).findings).toEqual([])
  })
})

it('blames no absent service on an include that cannot be read', async () => {
  const reading = await read({ 'compose.yml': 'include: ["${WHERE}/x.yml"]' }, { service: 'a' })
  expect(reading.findings.map(({ rule }) => rule)).toEqual(['unresolved-variable'])
})
