import { githubPages } from '../links.ts'
import type { RulePages } from '../page.ts'

function ecrTriple(prefix: string, verb: 'set' | 'delete'): string {
  const values = ['123456789012.dkr.ecr.us-east-1.amazonaws.com', 'AKIAIOSFODNN7EXAMPLE', null]
  return ['SERVER', 'USER', 'PASSWORD']
    .map((part, index) => {
      const body = verb === 'set' && values[index] ? ` --body ${values[index]}` : ''
      return `gh secret ${verb} ${prefix}_CONTAINER_REGISTRY_${part} --app codespaces${body}`
    })
    .join('\n')
}

/** What came of a login that was tried (specification 3.3). */
export const loginPages = {
  'registry-server-mismatch': {
    means:
      "Docker will not match the value of a `_SERVER` secret to the image's host. Scheme and path do not matter; case and port do.",
    fails: 'The login succeeds, is kept under another key, and the pull goes out without it.',
    log: [
      'no basic auth credentials',
      'Error response from daemon: Head "https://mycompany.azurecr.io/v2/devbox/manifests/2": unauthorized'
    ],
    why: 'Docker looks credentials up by the exact host of the image. For Docker Hub that key is `https://index.docker.io/v1/`; other spellings of Docker Hub may or may not serve a pull, so they only warn.',
    fix: {
      text: 'Set SERVER to the host exactly as the image names it; for Docker Hub to `https://index.docker.io/v1/`. Then stop and start the codespace.',
      example: {
        file: null,
        language: 'sh',
        before: 'gh secret set HUB_CONTAINER_REGISTRY_SERVER --app codespaces --body docker.io',
        after:
          'gh secret set HUB_CONTAINER_REGISTRY_SERVER --app codespaces --body https://index.docker.io/v1/'
      }
    },
    who: ['repository administrator', 'organization owner'],
    configure:
      'There is no input for it. The value is only known where the triple stands in the environment.',
    see: [githubPages.registries]
  },
  'registry-login-rejected': {
    means: 'The registry refuses the login of the triple: user or password are wrong, expired or revoked.',
    fails: 'Docker does not fall back to an anonymous pull; the codespace starts in a recovery container.',
    log: [
      'unauthorized: authentication required',
      'Error response from daemon: Head "https://ghcr.io/v2/…": denied: denied'
    ],
    why: 'Passwords of service principals and robots, and tokens, expire. `ASIA…` keys of AWS need a session token, for which a triple has no place.',
    fix: {
      text: 'Make new credentials at the registry and set both secrets. Renew also the copies that the workflow was given as Actions secrets. Then stop and start the codespace.',
      example: {
        file: null,
        language: 'sh',
        after:
          'gh secret set ACR_CONTAINER_REGISTRY_USER --app codespaces\ngh secret set ACR_CONTAINER_REGISTRY_PASSWORD --app codespaces'
      }
    },
    who: ['registry or AWS administrator', 'repository administrator'],
    configure: 'There is no input for it. `with-docker` has the docker client try the same login.'
  },
  'registry-pull-denied': {
    means: 'The login works, and this image is not given to it.',
    fails: 'The pull is denied, and the codespace starts in a recovery container.',
    log: [
      'denied: requested access to the resource is denied',
      'unexpected status from HEAD request to https://…/manifests/…: 403 Forbidden'
    ],
    why: 'The account may log in and lacks the right to read this repository, or its layers: a manifest may be readable while the layers are not.',
    fix: { text: 'Give the account of USER the right to pull this repository at the registry.' },
    who: ['registry or AWS administrator'],
    configure: 'There is no input for it.'
  },
  'login-breaks-public-image': {
    means:
      'Everyone can pull the image without a login, and the environment holds a login for its host that is refused.',
    fails: 'Docker sends the refused login and does not try without: a public image cannot be pulled.',
    log: [
      'Error response from daemon: Head "https://ghcr.io/v2/…": denied: denied',
      'failed to fetch oauth token: unexpected status: 403 Forbidden'
    ],
    why: 'An expired token is worse than none. `ghcr.io` answers a wrong login with a refusal even for public packages.',
    fix: {
      text: 'Renew the three secrets, or delete them if all images of the host are public. Then stop and start the codespace.',
      example: {
        file: null,
        language: 'sh',
        after:
          'gh secret delete GHCR_CONTAINER_REGISTRY_SERVER --app codespaces\ngh secret delete GHCR_CONTAINER_REGISTRY_USER --app codespaces\ngh secret delete GHCR_CONTAINER_REGISTRY_PASSWORD --app codespaces'
      }
    },
    who: ['repository administrator', 'organization owner'],
    configure: 'There is no input for it.',
    see: [
      {
        title: 'microsoft/vscode-remote-release, issue 8449',
        url: 'https://github.com/microsoft/vscode-remote-release/issues/8449'
      }
    ]
  },
  'docker-client-disagrees': {
    means:
      'With `with-docker`, the docker client and our own client got different answers to the same question.',
    fails: 'The docker client is nearer to what a codespace does.',
    why: 'Either our client or the machine is special: a proxy, a mirror, a credential helper of the docker client. `docker manifest inspect` also calls trouble on the way "no such manifest".',
    fix: {
      text: 'Read both answers in the evidence of the image, and report the difference to the project if the machine does not explain it.'
    },
    who: ['anyone with write access'],
    configure: 'The input `with-docker`.'
  },
  'ecr-token-expires': {
    means: 'USER is `AWS`, so PASSWORD is a token from `aws ecr get-login-password`.',
    fails: 'Twelve hours after it was made, every new codespace is refused.',
    log: ['denied: Your authorization token has expired. Reauthenticate and try again.'],
    why: 'AWS gives these tokens a life of twelve hours. GitHub recommends the id and secret of an access key instead, which a codespace exchanges for a fresh token each time.',
    fix: {
      text: 'Set USER to the id and PASSWORD to the secret of an access key that may only pull. Then stop and start the codespace.',
      example: {
        file: null,
        language: 'sh',
        before: 'gh secret set ECR_CONTAINER_REGISTRY_USER --app codespaces --body AWS',
        after:
          'gh secret set ECR_CONTAINER_REGISTRY_USER --app codespaces --body AKIAIOSFODNN7EXAMPLE\ngh secret set ECR_CONTAINER_REGISTRY_PASSWORD --app codespaces'
      }
    },
    who: ['registry or AWS administrator', 'repository administrator'],
    configure: 'Ignore it with a reason where a schedule renews the token within twelve hours.',
    see: [githubPages.registries]
  },
  'ecr-token-expired': {
    means: 'USER is `AWS`, and the time that the token of PASSWORD carries is past.',
    fails: 'The pull is refused, and the codespace starts in a recovery container.',
    log: ['denied: Your authorization token has expired. Reauthenticate and try again.'],
    why: 'A token of `ecr:GetAuthorizationToken` lives twelve hours at most.',
    fix: {
      text: 'Use the id and secret of an access key instead of a token. Then stop and start the codespace.',
      example: {
        file: null,
        language: 'sh',
        after:
          'gh secret set ECR_CONTAINER_REGISTRY_USER --app codespaces --body AKIAIOSFODNN7EXAMPLE\ngh secret set ECR_CONTAINER_REGISTRY_PASSWORD --app codespaces'
      }
    },
    who: ['registry or AWS administrator', 'repository administrator'],
    configure: 'There is no input for it.',
    see: [githubPages.registries]
  },
  'ecr-permission-missing': {
    means:
      'The access key is valid, and the message names the IAM action that it lacks, or the repository of another account that has no policy for it.',
    fails: 'The token or the pull is refused, and the codespace starts in a recovery container.',
    log: [
      'no basic auth credentials',
      'unexpected status from HEAD request to https://….dkr.ecr.…: 403 Forbidden'
    ],
    why: "A pull needs three actions: `ecr:GetAuthorizationToken` on `*`, and `ecr:BatchGetImage` and `ecr:GetDownloadUrlForLayer` on the repository. Across accounts the policy of the repository must allow them too. `sts:GetServiceBearerToken`, which GitHub's page names, is for ECR Public.",
    fix: {
      text: 'Attach the smallest policy that works to the user of the access key.',
      example: {
        file: 'policy.json',
        language: 'json',
        after:
          '{\n  "Version": "2012-10-17",\n  "Statement": [\n    { "Effect": "Allow", "Action": "ecr:GetAuthorizationToken", "Resource": "*" },\n    {\n      "Effect": "Allow",\n      "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],\n      "Resource": "arn:aws:ecr:us-east-1:123456789012:repository/devbox"\n    }\n  ]\n}'
      }
    },
    who: ['registry or AWS administrator'],
    configure: 'There is no input for it.',
    see: [githubPages.registries]
  },
  'ecr-secrets-name': {
    means: 'There is one ECR host, and its triple has another prefix than `ECR`.',
    fails: 'Nothing fails: any prefix works as long as SERVER is the ECR host.',
    why: 'GitHub recommends `ECR_CONTAINER_REGISTRY_SERVER`, `_USER` and `_PASSWORD`, and whoever looks for the login looks there. With several ECR hosts each needs a triple of its own.',
    fix: {
      text: 'Set the three secrets with the prefix `ECR`, then delete the old ones.',
      example: {
        file: null,
        language: 'sh',
        before: ecrTriple('AMAZON', 'set'),
        after: `${ecrTriple('ECR', 'set')}\n${ecrTriple('AMAZON', 'delete')}`
      }
    },
    who: ['repository administrator', 'organization owner'],
    configure: 'There is no input for it.',
    see: [githubPages.registries]
  }
} as const satisfies RulePages
