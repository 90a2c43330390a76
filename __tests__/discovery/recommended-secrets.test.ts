import { describe, expect, it } from '@jest/globals'
import { discover } from '../../src/discovery/discover.ts'
import { memoryFiles } from '../../src/checkout/memory-files.ts'

async function recommended(secrets: unknown) {
  const text = JSON.stringify({ image: 'alpine:3.20', secrets })
  const files = memoryFiles({ '.devcontainer/devcontainer.json': text })
  const { configurations, findings } = await discover({ files, configurations: [], platform: 'linux/amd64' })
  return { names: configurations[0]?.recommendedSecrets, findings }
}

describe('the recommended secrets of a configuration', () => {
  it('are known by their names alone', async () => {
    const secrets = {
      HUB_CONTAINER_REGISTRY_SERVER: { description: 'hub.example.com' },
      hub_container_registry_user: {},
      HUB_CONTAINER_REGISTRY_PASSWORD: { documentationUrl: 'https://example.com' }
    }
    expect(await recommended(secrets)).toEqual({ names: Object.keys(secrets), findings: [] })
  })

  it.each([[undefined], [null], ['TOKEN'], [['TOKEN']], [{ 'NOT A NAME': {}, '': {}, '1ST': {} }]])(
    'are none in %j, which stops no codespace',
    async secrets => {
      expect(await recommended(secrets)).toEqual({ names: [], findings: [] })
    }
  )

  it('are bounded', async () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`NAME_${index}`, {}]))
    expect((await recommended(many)).names).toHaveLength(200)
    expect((await recommended({ ['A'.repeat(10_000)]: {} })).names).toEqual([])
  })
})
