import { describe, expect, it } from '@jest/globals'
import { readEnvironment } from '../../src/run/environment.ts'
import type { Tokens, Variables } from '../../src/model.ts'
import { hostAndPort } from '../../src/http/address.ts'

const none: Tokens = { token: null, secretsToken: null, packagesToken: null }
const read = (variables: Variables, token: string | null = null) =>
  readEnvironment(variables, { ...none, token })

describe('where the program runs', () => {
  it.each<[Variables, string | null, object]>([
    [{}, null, { kind: 'terminal' }],
    [{ GITHUB_REPOSITORY: 'acme/web' }, null, { kind: 'terminal' }],
    [{ GITHUB_ACTIONS: 'true' }, null, { kind: 'actions', repository: null }],
    [
      { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/web' },
      null,
      { kind: 'actions', repository: 'acme/web' }
    ],
    [{ GITHUB_ACTIONS: '1' }, null, { kind: 'terminal' }],
    [
      { CODESPACES: 'true', GITHUB_REPOSITORY: 'acme/web' },
      null,
      { kind: 'codespace', repository: 'acme/web' }
    ],
    [{ CODESPACES: 'true', GITHUB_TOKEN: 'ghu_x' }, 'ghu_x', { kind: 'codespace', repository: null }],
    [{ CODESPACES: 'true', GITHUB_TOKEN: 'ghu_x' }, 'ghp_y', { kind: 'codespace', repository: null }],
    [{ CODESPACES: 'true', GITHUB_TOKEN: '' }, null, { kind: 'codespace', repository: null }],
    [{ CODESPACES: 'true', GITHUB_ACTIONS: 'true' }, null, { kind: 'codespace', repository: null }]
  ])('%j with the token %j: %j', (variables, token, expected) => {
    expect(read(variables, token).runner).toEqual(expected)
  })
})

describe('the token of the codespace', () => {
  it.each<[Variables, string | null]>([
    [{ CODESPACES: 'true', GITHUB_TOKEN: 'ghu_x' }, 'ghu_x'],
    [{ CODESPACES: 'true', GITHUB_TOKEN: '' }, null],
    [{ CODESPACES: 'true' }, null],
    [{ GITHUB_ACTIONS: 'true', GITHUB_TOKEN: 'ghs_x' }, null],
    [{ GITHUB_TOKEN: 'ghp_x' }, null]
  ])('%j: %j', (variables, expected) => {
    expect(read(variables, 'ghp_y').codespaceToken).toBe(expected)
  })
})

describe('the servers', () => {
  it.each<[Variables, object]>([
    [{}, { api: 'https://api.github.com', server: 'https://github.com' }],
    [
      { GITHUB_API_URL: '', GITHUB_SERVER_URL: '' },
      { api: 'https://api.github.com', server: 'https://github.com' }
    ],
    [
      { GITHUB_API_URL: 'https://api.acme.ghe.com/', GITHUB_SERVER_URL: 'https://acme.ghe.com//' },
      { api: 'https://api.acme.ghe.com', server: 'https://acme.ghe.com' }
    ]
  ])('%j: %j', (variables, expected) => {
    expect(read(variables).servers).toEqual(expected)
  })
})

describe('triples', () => {
  it('are put together by what stands before `_CONTAINER_REGISTRY_`, in the order of their names', () => {
    const variables = {
      ZED_CONTAINER_REGISTRY_PASSWORD: 'p2',
      ACR_CONTAINER_REGISTRY_SERVER: 'acme.azurecr.io',
      ACR_CONTAINER_REGISTRY_USER: 'robot',
      ACR_CONTAINER_REGISTRY_PASSWORD: 'p1'
    }
    expect(read(variables).triples).toEqual([
      { prefix: 'ACR', server: 'acme.azurecr.io', user: 'robot', password: 'p1', empty: [] },
      { prefix: 'ZED', server: null, user: null, password: 'p2', empty: [] }
    ])
  })

  it.each<[string, string | null]>([
    ['acr_container_registry_user', 'ACR'],
    ['A1_B_CONTAINER_REGISTRY_USER', 'A1_B'],
    ['X_CONTAINER_REGISTRY_CONTAINER_REGISTRY_USER', 'X_CONTAINER_REGISTRY'],
    ['_CONTAINER_REGISTRY_USER', null],
    ['CONTAINER_REGISTRY_USER', null],
    ['A-B_CONTAINER_REGISTRY_USER', null],
    ['ACR_CONTAINER_REGISTRY_USERNAME', null],
    ['ACR_CONTAINER_REGISTRY_TOKEN', null]
  ])('%s: %j', (name, prefix) => {
    expect(read({ [name]: 'x' }).triples.map(triple => triple.prefix)).toEqual(
      prefix === null ? [] : [prefix]
    )
  })

  it('leave out what is empty, and are not lost to the names of JavaScript', () => {
    expect(read({ ACR_CONTAINER_REGISTRY_USER: '' }).triples).toEqual([])
    expect(read({ __PROTO___CONTAINER_REGISTRY_USER: 'x' }).triples).toEqual([
      { prefix: '__PROTO__', server: null, user: 'x', password: null, empty: [] }
    ])
  })
})

describe('trusted hosts', () => {
  it('are those that the environment names as addresses, with the port', () => {
    const variables = {
      GITHUB_API_URL: 'http://127.0.0.1:8080/api',
      GITHUB_SERVER_URL: 'https://acme.ghe.com',
      AWS_ENDPOINT_URL_ECR: 'http://localhost:4566',
      HTTPS_PROXY: 'http://user:password@proxy.acme.example:3128',
      http_proxy: 'http://plain.acme.example',
      NO_PROXY: 'https://never.example.com',
      ACR_CONTAINER_REGISTRY_SERVER: 'https://192.168.0.1'
    }
    expect(read(variables).trustedHosts).toEqual([
      '127.0.0.1:8080',
      'acme.ghe.com:443',
      'localhost:4566',
      'proxy.acme.example:3128',
      'plain.acme.example:80'
    ])
  })

  it('are none where the address is none', () => {
    expect(read({ HTTPS_PROXY: 'proxy acme', GITHUB_API_URL: '' }).trustedHosts).toEqual([])
  })
})

describe('hostAndPort', () => {
  it.each([
    ['https://ghcr.io/v2/', 'ghcr.io:443'],
    ['http://ghcr.io', 'ghcr.io:80'],
    ['https://ghcr.io:8443', 'ghcr.io:8443'],
    ['http://[::1]:5000', '[::1]:5000']
  ])('%s: %s', (url, expected) => {
    expect(hostAndPort(new URL(url))).toBe(expected)
  })
})
