import { describe, expect, it } from '@jest/globals'
import { readEnvironment } from '../../src/run/environment.ts'

const none = { token: null, secretsToken: null, packagesToken: null }

describe('the two addresses of one GitHub', () => {
  it.each<[string | undefined, string | undefined, string, string]>([
    [undefined, undefined, 'https://github.com', 'https://api.github.com'],
    ['https://github.com/', 'https://api.github.com/', 'https://github.com', 'https://api.github.com'],
    ['https://octo.ghe.com', undefined, 'https://octo.ghe.com', 'https://api.octo.ghe.com'],
    [undefined, 'https://api.octo.ghe.com', 'https://octo.ghe.com', 'https://api.octo.ghe.com'],
    ['https://git.acme.example', undefined, 'https://git.acme.example', 'https://git.acme.example/api/v3'],
    [
      undefined,
      'https://git.acme.example/api/v3',
      'https://git.acme.example',
      'https://git.acme.example/api/v3'
    ],
    [undefined, 'http://127.0.0.1:8080', 'https://github.com', 'http://127.0.0.1:8080'],
    ['https://github.com', 'http://127.0.0.1:8080', 'https://github.com', 'http://127.0.0.1:8080'],
    ['no address', undefined, 'no address', 'https://api.github.com']
  ])('GITHUB_SERVER_URL %s and GITHUB_API_URL %s', (server, api, expectedServer, expectedApi) => {
    const variables = { GITHUB_SERVER_URL: server, GITHUB_API_URL: api }
    expect(readEnvironment(variables, none).servers).toEqual({ server: expectedServer, api: expectedApi })
  })
})

describe('triples of the environment', () => {
  it('are gathered by prefix without regard to case, empty parts left out', () => {
    const variables = {
      ACR_CONTAINER_REGISTRY_SERVER: 'acme.azurecr.io',
      acr_container_registry_user: 'robot',
      ACR_CONTAINER_REGISTRY_PASSWORD: '',
      HUB_CONTAINER_REGISTRY_USER: 'mona',
      _CONTAINER_REGISTRY_USER: 'x',
      CONTAINER_REGISTRY_USER: 'y',
      ACR_CONTAINER_REGISTRY_TOKEN: 'z'
    }
    expect(readEnvironment(variables, none).triples).toEqual([
      { prefix: 'ACR', server: 'acme.azurecr.io', user: 'robot', password: null, empty: ['PASSWORD'] },
      { prefix: 'HUB', server: null, user: 'mona', password: null, empty: [] }
    ])
  })
})
