import { featureArtifact, multiImage, singleImage } from './world/image.ts'
import type { RegistryDefinition } from './world/registry-definition.ts'
import type { WorldDefinition } from './world/world.ts'

/** The token of the example's workflow. */
export const exampleToken = 'ghs_exampleWorkflowTokenOfAcmeShop00000000'
/** A person's classic token with `read:packages`: it sees the private packages that the workflow's does not. */
export const examplePackagesToken = 'ghp_examplePackagesTokenOfAda00000000000'
/** The token that lists the names of the example's Codespaces secrets. */
export const exampleSecretsToken = 'github_pat_exampleSecretsTokenOfAcme00000'

const both = multiImage(['linux/amd64', 'linux/arm64'], { attestations: true })

const registries: readonly RegistryDefinition[] = [
  {
    host: 'ghcr.io',
    profile: 'ghcr',
    users: [
      { user: '*', password: exampleToken, pulls: [] },
      { user: '*', password: examplePackagesToken, pulls: ['acme/*'] }
    ],
    repositories: {
      'acme/build-tools': { public: false, tags: { '4.2': both } },
      'acme/features/cloud-tools': {
        public: false,
        tags: { '1': featureArtifact({ id: 'cloud-tools', version: '1.0.0' }) }
      }
    }
  },
  {
    host: 'docker.io',
    profile: 'docker-hub',
    repositories: {
      'library/postgres': { public: true, tags: { '17': both } },
      'acme/asset-compiler': { public: true, tags: { '2': singleImage('linux/arm64') } }
    }
  },
  {
    host: 'mcr.microsoft.com',
    profile: 'open',
    repositories: { 'devcontainers/base': { public: true, tags: { 'ubuntu-24.04': both } } }
  },
  {
    host: 'acmeregistry.azurecr.io',
    profile: 'token',
    tokenField: 'access_token',
    repositories: { search: { public: false, tags: { '8': both } } }
  }
]

/** Everything outside of the example repository: its GitHub and the registries that its images lie in. */
export const exampleWorld: WorldDefinition = {
  registries,
  github: {
    owners: { acme: 'Organization' },
    repositories: {
      'acme/shop': {
        visibility: 'private',
        secrets: [
          'ACR_CONTAINER_REGISTRY_SERVER',
          'ACR_CONTAINER_REGISTRY_USERNAME',
          'ACR_CONTAINER_REGISTRY_PASSWORD'
        ]
      },
      'acme/tools': { visibility: 'private' }
    },
    packages: [
      {
        owner: 'acme',
        name: 'build-tools',
        type: 'container',
        visibility: 'private',
        repository: 'acme/tools'
      },
      {
        owner: 'acme',
        name: 'features/cloud-tools',
        type: 'container',
        visibility: 'private',
        repository: 'acme/shop'
      }
    ],
    organizationSecrets: { acme: [] },
    tokens: {
      [exampleToken]: {
        kind: 'workflow',
        repositories: ['acme/shop'],
        packages: []
      },
      [examplePackagesToken]: { kind: 'classic', login: 'ada', packages: ['acme/*'] },
      [exampleSecretsToken]: {
        kind: 'fine-grained',
        login: 'ada',
        repositorySecrets: ['acme/shop'],
        organizationSecrets: ['acme']
      }
    }
  }
}
