import type { AwsKey } from '../../../src/demo/world/aws.ts'
import { ecrSecretsName } from '../../../src/rules/logins/ecr-secrets-name.ts'
import { apply, withoutSecret } from './apply.ts'
import {
  codespace,
  names,
  repository,
  setting,
  triple,
  withRegistry,
  workflow,
  type Setting,
  type Situations
} from './situation.ts'

const server = 'mycompany.azurecr.io'
const host = '123456789012.dkr.ecr.us-east-1.amazonaws.com'
const ecr = { registries: [{ host, profile: 'ecr' as const, repositories: { devbox: repository(false) } }] }

/** The user of the pages' access key, who may pull nothing until a policy says so. */
const key: AwsKey = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'aws-secret-of-the-pages-1',
  arn: 'arn:aws:iam::123456789012:user/codespaces',
  actions: ['ecr:GetAuthorizationToken', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
  pulls: ['devbox']
}

/** A token as `aws ecr get-login-password` prints it, with its own end in seconds since 1970. */
function ecrToken(expiration: number): string {
  const payload = Buffer.from(`sealed for ${key.accessKeyId}`).toString('base64')
  return Buffer.from(JSON.stringify({ payload, type: 'DATA_KEY', expiration })).toString('base64')
}

const inCodespace = (
  ...values: readonly [prefix: string, server: string, user: string, password: string]
) => ({
  ...codespace,
  ...triple(...values)
})
const typed = {
  GHCR_CONTAINER_REGISTRY_USER: 'mona',
  GHCR_CONTAINER_REGISTRY_PASSWORD: 'ghp_personWhoPullsEveryPackage000000004',
  ACR_CONTAINER_REGISTRY_USER: 'robot',
  ACR_CONTAINER_REGISTRY_PASSWORD: 'robot-password-1',
  AMAZON_CONTAINER_REGISTRY_PASSWORD: key.secretAccessKey,
  ECR_CONTAINER_REGISTRY_PASSWORD: key.secretAccessKey
}
function asTheNamePageShows(given: Setting): Setting {
  const { example } = ecrSecretsName.fix
  return example === undefined ? given : apply(example, example.after, given)
}

/** A docker client that has another opinion. */
const docker = `#!/bin/sh
cat > /dev/null
case "$1" in
  login) echo 'Login Succeeded' ;;
  *) echo 'denied: requested access to the resource is denied' >&2; exit 1 ;;
esac
`

/** The settings of the rules of `src/rules/logins/`. */
export const loginSituations = {
  'registry-server-mismatch': {
    setting: setting({ variables: inCodespace('HUB', 'docker.io', 'acmebot', 'hub-password-1') })
  },
  'registry-login-rejected': {
    setting: setting({ variables: inCodespace('ACR', server, 'robot', 'password-of-last-year'), typed })
  },
  'registry-pull-denied': {
    setting: setting({ variables: inCodespace('ACR', server, 'reader', 'reader-password-1') }),
    remedy: given =>
      withRegistry(given, server, ({ users = [] }) => ({
        users: users.map(user => ({ ...user, pulls: ['*'] }))
      }))
  },
  'login-breaks-public-image': {
    setting: setting({
      acme: { ghcr: { 'acme/devbox': repository(true) } },
      variables: inCodespace('GHCR', 'ghcr.io', 'mona', 'ghp_ofLastYear'),
      typed
    })
  },
  'docker-client-disagrees': {
    setting: setting({
      variables: { ...workflow, ...triple('ACR', server, 'robot', 'robot-password-1') },
      inputs: { 'with-docker': 'true' },
      programs: { docker }
    }),
    remedy: given => ({ ...given, programs: { docker: '#!/bin/sh\ncat > /dev/null\n' } })
  },
  'ecr-token-expires': {
    setting: setting({
      acme: ecr,
      awsKeys: [key],
      variables: inCodespace('ECR', host, 'AWS', ecrToken(4_000_000_000)),
      typed
    })
  },
  'ecr-token-expired': {
    setting: setting({
      acme: ecr,
      awsKeys: [key],
      variables: inCodespace('ECR', host, 'AWS', ecrToken(1_700_000_000)),
      typed
    })
  },
  'ecr-permission-missing': {
    setting: setting({
      acme: ecr,
      awsKeys: [{ ...key, actions: [], pulls: [] }],
      variables: inCodespace('ECR', host, key.accessKeyId, key.secretAccessKey)
    })
  },
  'ecr-secrets-name': {
    setting: setting({
      acme: ecr,
      awsKeys: [key],
      variables: codespace,
      typed
    }),
    remedy: given => names('AMAZON').reduce(withoutSecret, asTheNamePageShows(given))
  }
} satisfies Situations
