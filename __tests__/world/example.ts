import type { AwsKey } from '../../src/demo/world/aws.ts'
import type { GitHubDefinition } from '../../src/demo/world/github-definition.ts'
import {
  featureArtifact,
  multiImage,
  schema1Image,
  singleImage,
  templateArtifact
} from '../../src/demo/world/image.ts'
import type { RegistryDefinition } from '../../src/demo/world/registry-definition.ts'
import type { WorldDefinition } from '../../src/demo/world/world.ts'

const image = multiImage(['linux/amd64', 'linux/arm64'], { attestations: true })

/** The host of the account of `awsKey`. */
export const ecr = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'

/** A key that may pull `team/*`. */
export const awsKey: AwsKey = {
  accessKeyId: 'AKIAEXAMPLE000000001',
  secretAccessKey: 'aws-secret-of-the-example-1',
  arn: 'arn:aws:iam::123456789012:user/codespaces',
  actions: ['ecr:GetAuthorizationToken', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
  pulls: ['team/*']
}

/** The same repositories behind every way of asking for a login. */
function registry(
  host: string,
  profile: RegistryDefinition['profile'],
  more: Partial<RegistryDefinition> = {}
): RegistryDefinition {
  return {
    host,
    profile,
    users: [
      { user: 'alice', password: 'alice-password', pulls: ['team/*'] },
      { user: 'bob', password: 'bob-password', pulls: ['other/*'] }
    ],
    repositories: {
      'team/public': {
        public: profile !== 'basic' && profile !== 'ecr',
        tags: {
          '1': image,
          arm: singleImage('linux/arm64'),
          docker: singleImage('linux/amd64', 'docker'),
          old: schema1Image('team/public', 'old')
        }
      },
      'team/private': { public: false, tags: { '1': image } },
      'other/private': { public: false, tags: { '1': image } },
      'team/feature': {
        public: profile !== 'basic' && profile !== 'ecr',
        tags: {
          '1': featureArtifact({ id: 'node', version: '1.0.0', dependsOn: { 'ghcr.io/team/other:1': {} } })
        }
      },
      'team/template': {
        public: profile !== 'basic' && profile !== 'ecr',
        tags: { '1': templateArtifact('web') }
      }
    },
    ...more
  }
}

const registries = [
  registry('open.example.com', 'open'),
  registry('basic.example.com', 'basic'),
  registry('token.example.com', 'token', { tokenField: 'access_token', blobs: 'redirected' }),
  registry('registry.gitlab.example.com', 'token', { realm: 'https://gitlab.example.com/jwt/auth' }),
  registry('forge.example.com', 'bearer-and-basic'),
  registry('ghcr.io', 'ghcr', {
    blobs: 'redirected',
    users: [
      { user: '*', password: 'alice-password', pulls: ['team/*'] },
      { user: '*', password: 'bob-password', pulls: ['other/*'] }
    ]
  }),
  registry('docker.io', 'docker-hub', { blobs: 'redirected', pullsLeft: 50 }),
  registry(ecr, 'ecr', { blobs: 'redirected' })
]

/** GitHub with an organization and a person. */
export const github: GitHubDefinition = {
  owners: { acme: 'Organization', mona: 'User' },
  repositories: {
    'acme/web': {
      visibility: 'private',
      secrets: ['ACR_CONTAINER_REGISTRY_SERVER'],
      files: { '.github/codespaces-preflight.yml': 'grants: []\n', 'README.md': '# web\n' },
      refs: { base: { 'README.md': 'old\n' } },
      pulls: { 3: ['a.txt', 'b.txt', 'c.txt'] }
    },
    'acme/open': { visibility: 'public' },
    'acme/inner': { visibility: 'internal' }
  },
  renamed: { 'acme/old': 'acme/web' },
  packages: [
    { owner: 'acme', name: 'web/devbox', type: 'container', visibility: 'private', repository: 'acme/web' },
    { owner: 'acme', name: 'shared', type: 'container', visibility: 'internal', repository: null },
    { owner: 'mona', name: 'tools', type: 'container', visibility: 'public', repository: null }
  ],
  organizationSecrets: {
    acme: [
      { name: 'ACR_CONTAINER_REGISTRY_USER', visibility: 'all' },
      {
        name: 'ACR_CONTAINER_REGISTRY_PASSWORD',
        visibility: 'selected',
        repositories: ['acme/web', 'acme/open']
      }
    ]
  },
  userSecrets: {
    mona: [{ name: 'QUAY_CONTAINER_REGISTRY_USER', visibility: 'selected', repositories: ['acme/web'] }]
  },
  tokens: {
    ghs_workflow: { kind: 'workflow', repositories: ['acme/web'], packages: ['acme/web/*'], comments: true },
    ghs_without_packages: { kind: 'workflow', repositories: ['acme/web'] },
    ghs_app: { kind: 'installation', app: 'release-bot', repositories: ['acme/web'], packages: [] },
    ghp_classic: {
      kind: 'classic',
      login: 'mona',
      repositories: ['acme/*'],
      packages: ['acme/*'],
      repositorySecrets: ['acme/*'],
      organizationSecrets: ['acme'],
      userSecrets: true
    },
    github_pat_fine: {
      kind: 'fine-grained',
      login: 'mona',
      repositories: ['acme/web'],
      repositorySecrets: ['acme/web']
    },
    ghs_spent: { kind: 'workflow', repositories: ['acme/web'], requestsLeft: 0 }
  }
}

/** A world with every kind of server. */
export const exampleWorld: WorldDefinition = { github, registries, awsKeys: [awsKey] }
