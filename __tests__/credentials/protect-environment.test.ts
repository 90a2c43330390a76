import { describe, expect, it } from '@jest/globals'
import { protectEnvironment } from '../../src/run/open-context.ts'
import { createRedactor } from '../../src/credentials/secrets/redactor.ts'
import { readEnvironment } from '../../src/run/environment.ts'
import type { Variables } from '../../src/model.ts'

async function redact(text: string, variables: Variables): Promise<string> {
  const redactor = createRedactor()
  const tokens = { token: 'token-secret', secretsToken: 'names-secret', packagesToken: 'packages-secret' }
  await protectEnvironment(redactor, readEnvironment(variables, tokens), variables)
  return redactor.redact(text)
}

describe('protectEnvironment', () => {
  it.each<[string, Variables]>([
    ['token-secret', {}],
    ['names-secret', {}],
    ['packages-secret', {}],
    ['triple-secret', { ACR_CONTAINER_REGISTRY_PASSWORD: 'triple-secret' }],
    ['server-secret', { ACR_CONTAINER_REGISTRY_SERVER: 'https://user:server-secret@acme.azurecr.io' }],
    ['server-secret', { ACR_CONTAINER_REGISTRY_SERVER: 'server-secret@acme.azurecr.io' }],
    ['robot-password-1', { ACR_CONTAINER_REGISTRY_SERVER: 'robot-password-1' }],
    ['ghp_mixedUp00000000000000000', { ACR_CONTAINER_REGISTRY_SERVER: 'ghp_mixedUp00000000000000000' }],
    ['query-secret', { ACR_CONTAINER_REGISTRY_SERVER: 'acme.azurecr.io/?sig=query-secret#x' }],
    ['proxy-secret', { HTTPS_PROXY: 'http://user:proxy-secret@proxy.example:3128' }],
    ['proxy-secret', { http_proxy: 'http://user:proxy-secret@proxy.example:3128' }],
    ['proxy secret', { HTTPS_PROXY: 'http://user:proxy%20secret@proxy.example:3128' }],
    ['100%-secret', { HTTPS_PROXY: 'http://user:100%-secret@proxy.example:3128' }],
    ['with:colon', { HTTPS_PROXY: 'http://user:with:colon@proxy.example:3128' }]
  ])('hides %s of %j', async (secret, variables) => {
    expect(await redact(`before ${secret} after`, variables)).toBe('before *** after')
  })

  it.each([
    'acme',
    'Contoso',
    'my-company',
    '123456789012',
    'AWS',
    'AWS@123456789012.dkr.ecr.eu-west-1.amazonaws.com',
    'oauth2accesstoken',
    '_json_key',
    'token@registry.example.com',
    '00000000-0000-0000-0000-000000000000',
    'registry.example.com/?service=registry.example.com&account=acme'
  ])('keeps the words of the SERVER %s', async server => {
    const words = [...server.split(/[^\w-]/), 'acme'].join(' ')
    for (const user of ['acme', 'AWS', 'token', '_json_key'])
      expect(
        await redact(words, {
          ACR_CONTAINER_REGISTRY_SERVER: server,
          ACR_CONTAINER_REGISTRY_USER: user,
          ACR_CONTAINER_REGISTRY_PASSWORD: 'triple-password'
        })
      ).toBe(words)
  })

  it('hides no address without a login', async () => {
    const variables = {
      HTTPS_PROXY: 'http://proxy.example:3128',
      ACR_CONTAINER_REGISTRY_SERVER: 'https://acme.azurecr.io/v2/'
    }
    const text = 'http://proxy.example:3128 https://acme.azurecr.io/v2/'
    expect(await redact(text, variables)).toBe(text)
  })
})
