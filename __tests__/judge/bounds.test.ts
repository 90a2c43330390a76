import { expect, it } from '@jest/globals'
import { cpuSeconds } from '../run/cpu-seconds.ts'
import * as made from './facts-builders.ts'

it('5,000 images on 5,000 hosts with 100 triples take moments', () => {
  const texts = Array.from({ length: 5000 }, (_, index) => `r${index}.example.com/devbox:${index}`)
  const prefixes = Array.from({ length: 100 }, (_, index) => `P${index}`)
  const configurations = Array.from({ length: 2000 }, (_, index) =>
    made.configuration({ path: `.devcontainer/${index}/devcontainer.json` })
  )
  const images = texts.map((text, index) =>
    made.imageFacts(text, { triples: [made.triple(`P${index % 100}`, made.allowed())] })
  )
  const uses = texts.map((text, index) =>
    made.use(text, { configuration: `.devcontainer/${index % 2000}/devcontainer.json` })
  )
  const facts = made.facts(images, { secrets: made.survey(prefixes.map(prefix => made.names(prefix))) })
  const seconds = cpuSeconds()
  const result = made.judgeAll(uses, facts, {}, { configurations })
  expect(result.images).toHaveLength(5000)
  expect(seconds()).toBeLessThan(5)
})
