import { ecrHost } from '../credentials/ecr-host.ts'
import { pullActions, repositoryArn, repositoryPolicy, smallestPolicy } from '../credentials/iam.ts'
import type { ImageFacts, TripleFact } from '../evidence/facts.ts'
import type { Fix } from '../model.ts'
import type { RefusalAnswer } from '../registry/look.ts'
import { type Advice, fix, refusalCause, sentences } from './advice.ts'
import { removeTriple, renewLogin } from './secret-fixes.ts'
import type { Situation } from './situation.ts'

type Ecr = NonNullable<TripleFact['ecr']>

/** What is said where AWS or ECR refuses the login of a triple; AWS's reasons are told apart. */
export function ecrLoginAdvice(situation: Situation, triple: TripleFact, ecr: Ecr): Advice {
  const { image, context } = situation
  const { registry } = image.reference
  const message = loginReason(triple, ecr, registry, context.policy.today)
  const renew = renewLogin(context, registry, triple.prefix)
  switch (ecr.refusal) {
    case 'no-authorization-permission':
      return { message, fixes: [...withoutDeny(ecr), leastPolicy(image)] }
    case 'wrong-secret':
      return { message, fixes: [renew, accessKey(image)] }
    case 'other-host':
      return { message, fixes: [isEcrPublic(registry) ? removeTriple(context, triple.prefix) : renew] }
    default:
      return { message, fixes: [leastPolicy(image), accessKey(image), renew] }
  }
}

function withoutDeny({ denied }: Ecr): readonly Fix[] {
  if (denied?.explicitly !== true) return []
  return [
    fix({
      text: 'Take `ecr:GetAuthorizationToken` out of the policy that denies it: a deny counts before every allow.',
      who: 'registry or AWS administrator'
    })
  ]
}

/** AWS's reason in one sentence; its own name of the error is in the evidence. */
function loginReason({ prefix, look }: TripleFact, ecr: Ecr, host: string, today: string): string {
  const user = `${prefix}_CONTAINER_REGISTRY_USER`
  const password = `${prefix}_CONTAINER_REGISTRY_PASSWORD`
  switch (ecr.refusal) {
    case 'unknown-key':
      return `AWS knows no active access key with the id in ${user}: it was deleted, deactivated or mistyped.`
    case 'wrong-secret':
      return `AWS knows the access key id in ${user}, and ${password} is not its secret key.`
    case 'session-key':
      return `${user} is the id of temporary credentials (ASIA…), which need a session token, and the three secrets have no place for one.`
    case 'other-host':
      return `${user} is the id of an AWS access key, which only the private registries of ECR take: ${isEcrPublic(host) ? `the images of ${host} are pulled without a login` : `it is no login for ${host}`}, and it was not sent there.`
    case 'no-authorization-permission':
      return `AWS accepts the access key in ${prefix}_CONTAINER_REGISTRY_*, but ${ecr.denied?.principal ?? 'its user'} lacks \`ecr:GetAuthorizationToken\`${ecr.denied?.explicitly === true ? ' because of an explicit deny' : ''}.`
    case 'expired-token':
      return `The ECR token in ${password} has expired; such a token lives 12 hours at most.`
    default:
      return isExpired(ecr, today)
        ? `The ECR token in ${password} expired at ${ecr.expiresAt ?? ''}; such a token lives 12 hours at most.`
        : `${host} refuses the login of ${prefix}_CONTAINER_REGISTRY_*: ${refusalCause(look)}.`
  }
}

/** AWS's gallery of public images. */
function isEcrPublic(host: string): boolean {
  return host === 'public.ecr.aws' || host === 'ecr-public.aws.com'
}

/** Whether an `AWS` token is too old: AWS says so, or its own date lies before today (`YYYY-MM-DD`). */
export function isExpired(ecr: Ecr, today: string): boolean {
  if (ecr.refusal === 'expired-token') return true
  return ecr.user === 'token' && ecr.expiresAt !== null && ecr.expiresAt.slice(0, 10) < today
}

/** What is said where ECR accepts the login and refuses the pull: an action or a policy is missing. */
export function ecrPullAdvice({ image }: Situation, triple: TripleFact): Advice {
  const { text, registry, repository } = image.reference
  const answer = triple.look.result === 'refused' ? triple.look.answer : undefined
  const actions = missingActions(answer)
    .map(action => `\`${action}\``)
    .join(' or ')
  const principal = principalIn(answer)
  const account = accountOf(principal, registry)
  const policy = fix({
    text: `${account === 'other' ? '' : `Where ${repository} belongs to another account than the access key: `}The owner of ${repository} adds this repository policy${principal === null ? ' with the ARN of the user' : ''}.`,
    patch: repositoryPolicy(principal ?? 'arn:aws:iam::123456789012:user/codespaces'),
    who: 'registry or AWS administrator'
  })
  return {
    message: sentences(
      `ECR accepts the login of ${triple.prefix}_CONTAINER_REGISTRY_*, but does not let it pull ${text}: ${refusalCause(triple.look)}.`,
      missingSentence[account](actions)
    ),
    fixes: account === 'same' ? [leastPolicy(image)] : [leastPolicy(image), policy]
  }
}

/** Whether the key's account owns the registry: AWS names the key's in its refusal, the host begins with the owner's. */
function accountOf(principal: string | null, registry: string): 'same' | 'other' | 'unknown' {
  if (principal === null) return 'unknown'
  return principal.split(':')[4] === registry.slice(0, 12) ? 'same' : 'other'
}

const missingSentence: Readonly<Record<'same' | 'other' | 'unknown', (actions: string) => string>> = {
  same: actions => `${actions} is missing.`,
  other: actions =>
    `The repository belongs to another account: ${actions} must be allowed by a policy of the repository and by one of the user.`,
  unknown: actions =>
    `${actions} is missing, or the repository belongs to another account and has no policy for this one.`
}

/** The actions that ECR names in its own sentence, or those for what it refused. */
function missingActions(answer: RefusalAnswer | undefined): readonly string[] {
  const named = pullActions.filter(action => answer?.serverMessage.includes(action))
  if (named.length > 0) return named
  return answer?.asked === 'a layer' ? ['ecr:GetDownloadUrlForLayer'] : pullActions.slice(1)
}

/** The ARN of the user in ECR's own sentence. */
function principalIn(answer: RefusalAnswer | undefined): string | null {
  const form = /\barn:aws[a-z-]{0,12}:iam::\d{12}:(?:user|role)\/[\w+=,.@/-]{1,128}/
  return form.exec(answer?.serverMessage ?? '')?.[0] ?? null
}

/** The smallest identity policy for a pull. */
export function leastPolicy(image: ImageFacts): Fix {
  const { registry, repository } = image.reference
  const arn = repositoryArn(registry, repository) ?? '*'
  return fix({
    text: "Make an IAM user for codespaces, or choose one, and give it this policy, the smallest that pulls. (GitHub's page also names `sts:GetServiceBearerToken`; that is for ECR Public.)",
    patch: smallestPolicy([arn]),
    who: 'registry or AWS administrator'
  })
}

/** An access key instead of a token or of temporary credentials. */
export function accessKey({ reference }: ImageFacts): Fix {
  const region = ecrHost(reference.registry)?.region ?? ''
  return fix({
    text: `Make an access key (AKIA…) of an IAM user that may pull from ${reference.registry}${region === '' ? '' : ` in ${region}`}: its id is USER, its secret is PASSWORD, and Codespaces exchanges them at each start. The command calls the user \`codespaces\`: put the name of yours.`,
    command: 'aws iam create-access-key --user-name codespaces',
    who: 'registry or AWS administrator'
  })
}

/** What has to exist at AWS before a triple for ECR can be written. */
export function ecrSetupFixes(image: ImageFacts): readonly Fix[] {
  return image.authority === 'ecr' ? [leastPolicy(image), accessKey(image)] : []
}
