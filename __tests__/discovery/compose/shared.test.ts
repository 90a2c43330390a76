import { expect, it } from '@jest/globals'
import { readComposeProject } from '../../../src/discovery/compose/project.ts'
import { composeRun } from '../../../src/discovery/compose/run.ts'
import { memoryFiles } from '../../../src/checkout/memory-files.ts'
import { asked } from './project.ts'

it('reads the build of a service once, whichever service the configurations of a run open', async () => {
  const files = memoryFiles({
    'c.yml': 'services: {a: {build: {target: [x]}}, b: {build: .}, c: {image: c}}',
    dockerfile: 'FROM x'
  })
  const run = composeRun()
  const open = (name: string) =>
    readComposeProject(
      {
        files,
        composeFiles: [{ path: 'c.yml', place: asked }],
        folder: '.',
        service: { name, place: asked },
        runServices: null,
        place: asked
      },
      run
    )
  const [first, second] = [await open('b'), await open('c')]
  expect(first.builds).toHaveLength(1)
  expect(second.builds[0]).toBe(first.builds[0])
  expect(first.findings.map(({ rule }) => rule)).toEqual(['invalid-configuration', 'cli-cannot-parse'])
  expect(second.findings.map(({ rule }) => rule)).toEqual(['invalid-configuration'])
  expect(second.filesRead).toEqual(first.filesRead)
  expect(second.incomplete).toEqual(first.incomplete)
})
