import { describe, expect, it } from '@jest/globals'
import { noDeclarations } from '../../src/declarations/declarations.ts'
import type { Asking } from '../../src/evidence/asking.ts'
import { imageKey } from '../../src/evidence/facts.ts'
import { gather } from '../../src/evidence/gather.ts'
import { allowed, use } from './uses.ts'

describe('gather', () => {
  it('an error about one image is the unknown of that image, and leaves the others alone', async () => {
    const asking = {
      registry: {
        look: ({ text }: { text: string }) =>
          text.includes('broken')
            ? Promise.reject(new RangeError('Maximum call stack size exceeded'))
            : Promise.resolve(allowed())
      },
      triplesFor: () => [],
      containerRegistry: 'ghcr.io',
      docker: null
    } as unknown as Asking
    const uses = [use('a/broken', 'image', 1), use('a/whole', 'image', 2)]
    const answered: string[] = []
    const { images } = await gather({ configurations: [], uses, packages: [] }, asking, {
      repository: null,
      repositoryLook: { read: 'not-applicable', detail: '' },
      declarations: noDeclarations,
      inCodespace: false,
      answered: image => answered.push(image)
    })
    expect(uses.map(({ reference }) => images.get(imageKey(reference))?.anonymous.result)).toEqual([
      'unreachable',
      'allowed'
    ])
    expect([...images.values()][0]?.evidence[0]?.detail).toContain('Maximum call stack size exceeded')
    expect(answered).toHaveLength(2)
  })
})
