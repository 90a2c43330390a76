import { describe, expect, it } from '@jest/globals'

import { endpoint } from '../../src/oci/hosts.ts'
import { judgeRealm } from '../../src/oci/challenge.ts'

async function accepted(
  registry: string,
  realm: string,
  withCredentials: boolean,
  allowPrivateNetwork = false
): Promise<boolean> {
  const address = endpoint(registry, { allowPrivateNetwork })
  if (address === null) throw new Error(`no address: ${registry}`)
  const verdict = await judgeRealm({
    registry,
    endpoint: address,
    realm,
    withCredentials,
    allowPrivateNetwork
  })
  return verdict.accepted
}

describe('judgeRealm with credentials', () => {
  it.each([
    ['ghcr.io', 'https://ghcr.io/token'],
    ['docker.io', 'https://auth.docker.io/token'],
    ['registry.gitlab.com', 'https://gitlab.com/jwt/auth'],
    ['registry.corp.example', 'https://gitlab.corp.example/jwt/auth'],
    ['registry.git.corp.example:5050', 'https://git.corp.example/jwt/auth'],
    ['registry.digitalocean.com', 'https://api.digitalocean.com/v2/registry/auth'],
    ['rg.fr-par.scw.cloud', 'https://api.scaleway.com/registry-internal/v1/regions/fr-par/tokens'],
    ['acme.azurecr.io', 'https://acme.azurecr.io/oauth2/token'],
    ['acme.jfrog.io', 'https://acme.jfrog.io/artifactory/api/docker/null/v2/token'],
    ['europe-docker.pkg.dev', 'https://europe-docker.pkg.dev/v2/token'],
    ['docker.elastic.co', 'https://docker-auth.elastic.co/auth'],
    ['registry.cn-beijing.aliyuncs.com', 'https://dockerauth.cn-hangzhou.aliyuncs.com/auth'],
    ['registry-intl.ap-southeast-1.aliyuncs.com', 'https://dockerauth-intl.cn-hangzhou.aliyuncs.com/auth'],
    ['acme-registry.cn-hangzhou.cr.aliyuncs.com', 'https://dockerauth-ee.cn-hangzhou.aliyuncs.com/auth'],
    ['registry.acme.cloudapp.azure.com', 'https://acme.cloudapp.azure.com/auth'],
    ['docker.registry.corp.example', 'https://corp.example/token'],
    ['registry.acme.gitlab-dedicated.com', 'https://acme.gitlab-dedicated.com/jwt/auth'],
    ['192.0.2.7:5000', 'https://192.0.2.7:5001/auth']
  ])('%s may name %s', async (registry, realm) => {
    expect(await accepted(registry, realm, true)).toBe(true)
  })

  it.each([
    ['ghcr.io', 'https://evil.example/token'],
    ['ghcr.io', 'https://ghcr.io.evil.example/token'],
    ['ghcr.io', 'http://ghcr.io/token'],
    ['ghcr.io', 'https://user:secret@ghcr.io/token'],
    ['containers.acme.ghe.com', 'https://containers.evil.ghe.com/token'],
    ['docker.io', 'https://docker.com/token'],
    ['acme.azurecr.io', 'https://evil.azurecr.io/oauth2/token'],
    ['acme.jfrog.io', 'https://evil.jfrog.io/token'],
    ['europe-docker.pkg.dev', 'https://us-docker.pkg.dev/v2/token'],
    ['123456789012.dkr.ecr.eu-west-1.amazonaws.com', 'https://evil.eu-west-1.amazonaws.com/'],
    ['acme.westeurope.cloudapp.azure.com', 'https://evil.westeurope.cloudapp.azure.com/token'],
    ['acme.tencentcloudcr.com', 'https://evil.tencentcloudcr.com/token'],
    ['acme.some-new-host.example', 'https://evil.some-new-host.example/token'],
    ['registry.some-new-host.example', 'https://gitlab.evil.some-new-host.example/jwt/auth'],
    ['registry.some-new-host.example', 'https://gitlab.some-new-host.example/token'],
    ['registry.cn-beijing.aliyuncs.com', 'https://dockerauth.oss-cn-hangzhou.aliyuncs.com/auth'],
    ['registry.cn-beijing.aliyuncs.com', 'https://evil.cn-hangzhou.aliyuncs.com/auth'],
    ['acme.jfrog.io', 'https://jfrog.io/token'],
    ['registry.acme.github.io', 'https://github.io/token'],
    ['registry.acme.co.uk', 'https://co.uk/token'],
    ['registry.acme.example', 'https://example/token'],
    ['corp.example', 'https://registry.corp.example/token'],
    ['docker.elastic.co', 'https://evil.elastic.co/token'],
    ['acme.azurewebsites.net', 'https://evil.azurewebsites.net/token'],
    ['acme.github.io', 'https://evil.github.io/token'],
    ['acme.co.uk', 'https://evil.co.uk/token'],
    ['rg.fr-par.scw.cloud', 'https://api.scaleway.com:8443/token'],
    ['evil.example', 'https://api.scaleway.com/token'],
    ['192.0.2.7:5000', 'https://192.0.2.8/auth'],
    ['registry.corp.example', 'not an address'],
    ['registry.corp.example', 'file:///etc/passwd']
  ])('%s may not name %s', async (registry, realm) => {
    expect(await accepted(registry, realm, true)).toBe(false)
  })
})

describe('judgeRealm without credentials', () => {
  it('takes any https host', async () => {
    expect(await accepted('registry.corp.example', 'https://login.other.example/token', false)).toBe(true)
  })

  it.each(['http://ghcr.io/token', 'ftp://ghcr.io/', '/token', ''])('takes no realm like %p', async realm => {
    expect(await accepted('ghcr.io', realm, false)).toBe(false)
  })
})

describe('an http realm', () => {
  it.each([
    ['127.0.0.1:5000', 'http://127.0.0.1:5001/token', true, true],
    ['localhost:5000', 'http://localhost:5001/token', true, true],
    ['127.0.0.1:5000', 'http://127.0.0.1:5001/token', false, false],
    ['registry.example', 'http://127.0.0.1:5001/token', true, false],
    ['127.0.0.1:5000', 'http://registry.example/token', true, false]
  ])('of %s at %s, private network %s: %s', async (registry, realm, allowed, expected) => {
    expect(await accepted(registry, realm, false, allowed)).toBe(expected)
  })
})
