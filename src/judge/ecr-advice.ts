import { ecrHost } from '../credentials/aws/ecr-host.ts'
import type { ImageFacts, TripleFact } from '../evidence/types.ts'
import type { Fix } from '../model.ts'
import type { RefusalAnswer } from '../oci/pull-result.ts'
import { type Advice, asSentence, fix, refusalCause } from './advice.ts'
import type { Context } from './context.ts'
import { removeTriple, renewLogin, replaceLogin } from './secret-fixes.ts'
import { listOf } from './secret-names.ts'
import type { Cause } from './situation.ts'

type Ecr = NonNullable<TripleFact['ecr']>

/** AWS's user guide of ECR. */
const awsPages = 'https://docs.aws.amazon.com/AmazonECR/latest/userguide'

/** What is said where AWS or ECR refuses the login of a triple; AWS's reasons are told apart. */
export function ecrLoginAdvice(cause: Cause, triple: TripleFact, ecr: Ecr): Advice {
  const { image, context } = cause
  const { registry } = image.reference
  return {
    message: loginMessage(triple, ecr, registry, context.policy.today),
    notes: [...loginNotes(ecr, registry, context.policy.today), asSentence(refusalCause(triple.look))],
    fixes: loginFixes(cause, triple, ecr)
  }
}

function loginFixes({ image, context }: Cause, triple: TripleFact, ecr: Ecr): readonly Fix[] {
  const { registry } = image.reference
  const renew = renewLogin(context, registry, triple.prefix)
  switch (ecr.refusal) {
    case 'no-authorization-permission':
      return ecr.denied?.explicitly === true ? [withoutDeny, also(leastPolicy(image))] : [leastPolicy(image)]
    case 'wrong-secret':
      return [...renew, accessKey(image)]
    case 'other-host':
      return isEcrPublic(registry) ? [removeTriple(context, triple.prefix)] : renew
    default:
      return [...renew.slice(0, 1), also(accessKey(image)), also(leastPolicy(image)), ...renew.slice(1)]
  }
}

function also(one: Fix): Fix {
  return { ...one, relation: 'and' }
}

const withoutDeny = fix({
  text: 'Take `ecr:GetAuthorizationToken` out of the policy that denies it.',
  note: 'A deny counts before every allow.',
  who: 'registry or AWS administrator'
})

/** What AWS's refusal comes to. */
function loginMessage({ prefix }: TripleFact, ecr: Ecr, host: string, today: string): string {
  const user = `${prefix}_CONTAINER_REGISTRY_USER`
  const password = `${prefix}_CONTAINER_REGISTRY_PASSWORD`
  switch (ecr.refusal) {
    case 'unknown-key':
      return `AWS knows no active access key with the id in ${user}.`
    case 'wrong-secret':
      return `${password} is not the secret key of the access key in ${user}.`
    case 'session-key':
      return `${user} is the id of temporary credentials (ASIA…), which three secrets cannot hold.`
    case 'other-host':
      return `${user} is the id of an AWS access key, which is not a valid login for ${host}.`
    case 'no-authorization-permission':
      return `The user of the access key in ${prefix}_CONTAINER_REGISTRY_* lacks \`ecr:GetAuthorizationToken\`.`
    case 'expired-token':
      return `The ECR token in ${password} has expired.`
    default:
      return isExpired(ecr, today)
        ? `The ECR token in ${password} expired at ${ecr.expiresAt ?? ''}.`
        : `${host} refuses the login of ${prefix}_CONTAINER_REGISTRY_*.`
  }
}

/** What else is to be known of the refusal. */
function loginNotes(ecr: Ecr, host: string, today: string): readonly string[] {
  if (isExpired(ecr, today)) return ['Such a token lives 12 hours at most.']
  switch (ecr.refusal) {
    case 'no-authorization-permission':
      return deniedNotes(ecr)
    case 'unknown-key':
      return ['It was deleted, deactivated or mistyped.']
    case 'session-key':
      return ['They need a session token, for which there is no secret.']
    case 'other-host':
      return [
        isEcrPublic(host)
          ? `The images of ${host} are pulled without a login.`
          : 'Only the private registries of ECR take one.',
        'It was not sent there.'
      ]
    default:
      return []
  }
}

/** Whom AWS denies the action, as far as it says so. */
function deniedNotes({ denied }: Ecr): readonly string[] {
  const because = denied?.explicitly === true ? ', because of an explicit deny' : ''
  return denied?.principal ? [`That is ${denied.principal}${because}.`] : []
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
export function ecrPullAdvice({ image }: Cause, triple: TripleFact): Advice {
  const { text, registry, repository } = image.reference
  const answer = triple.look.result === 'refused' ? triple.look.answer : undefined
  const actions = missingActions(answer)
    .map(action => `\`${action}\``)
    .join(' or ')
  const principal = answer?.denied.principal ?? null
  const account = accountOf(principal, registry)
  const policy = fix({
    text: `Let the user pull in the policy of the repository ${repository}${account === 'other' ? '' : ", if it is another account's"}.`,
    note: principal === null ? 'Put the ARN of the user of the access key.' : null,
    url: `${awsPages}/repository-policy-examples.html`,
    patch: repositoryPolicy(principal ?? 'arn:aws:iam::123456789012:user/codespaces'),
    who: 'registry or AWS administrator',
    relation: account === 'other' ? 'and' : undefined
  })
  return {
    message: `The login of ${triple.prefix}_CONTAINER_REGISTRY_* may not pull ${text}: ${missingClause[account](actions)}.`,
    notes: [asSentence(refusalCause(triple.look))],
    fixes: account === 'same' ? [leastPolicy(image)] : [leastPolicy(image), policy]
  }
}

/** Whether the key's account owns the registry: AWS names the key's in its refusal, the host begins with the owner's. */
function accountOf(principal: string | null, registry: string): 'same' | 'other' | 'unknown' {
  if (principal === null) return 'unknown'
  return principal.split(':')[4] === registry.slice(0, 12) ? 'same' : 'other'
}

const missingClause: Readonly<Record<'same' | 'other' | 'unknown', (actions: string) => string>> = {
  same: actions => `${actions} is missing`,
  other: actions => `its repository is another account's, and both must allow ${actions}`,
  unknown: actions => `${actions} is missing, or the repository is another account's`
}

/** The actions that ECR names, or those for what it refused. */
function missingActions(answer: RefusalAnswer | undefined): readonly string[] {
  const named = pullActions.filter(action => answer?.denied.actions.includes(action))
  if (named.length > 0) return named
  return answer?.asked === 'a layer' ? ['ecr:GetDownloadUrlForLayer'] : pullActions.slice(1)
}

/** The smallest identity policy for a pull. */
export function leastPolicy(image: ImageFacts): Fix {
  const { registry, repository } = image.reference
  const arn = repositoryArn(registry, repository) ?? '*'
  return fix({
    text: `Allow the IAM user ${listOf(pullActions.map(action => `\`${action}\``))}.`,
    note: "No more is needed: `sts:GetServiceBearerToken`, which GitHub's page names, is for ECR Public.",
    url: `${awsPages}/security_iam_id-based-policy-examples.html`,
    patch: smallestPolicy([arn]),
    who: 'registry or AWS administrator'
  })
}

/** An access key instead of a token or of temporary credentials. */
function accessKey({ reference }: ImageFacts): Fix {
  const region = ecrHost(reference.registry)?.region ?? ''
  return fix({
    text: `Make an access key (AKIA…) of an IAM user that may pull${region === '' ? '' : ` in ${region}`}.`,
    note: 'Its id is USER, its secret PASSWORD, and Codespaces exchanges them at each start. In the command, put the name of the user in place of `codespaces`.',
    command: 'aws iam create-access-key --user-name codespaces',
    who: 'registry or AWS administrator'
  })
}

/** An access key in place of the token that the secrets of a prefix hold. */
export function accessKeyInstead(context: Context, image: ImageFacts, prefix: string): readonly Fix[] {
  return [replaceLogin(context, image.reference.registry, prefix), also(accessKey(image))]
}

/** What the user of the access key needs besides, where a triple for ECR is set. */
export function policyForKey({ image }: Cause): readonly Fix[] {
  return image.authority === 'ecr' ? [also(leastPolicy(image))] : []
}

/** The IAM actions that a pull from private ECR needs, in the order in which it meets them. */
const pullActions = ['ecr:GetAuthorizationToken', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'] as const

/** The ARN of a repository, like `arn:aws:ecr:eu-west-1:123456789012:repository/team/app`; `null` where the host is not ECR's. */
export function repositoryArn(host: string, repository: string): string | null {
  const ecr = ecrHost(host)
  if (ecr === null) return null
  return `arn:${ecr.partition}:ecr:${ecr.region}:${ecr.account}:repository/${repository}`
}

/**
 * The smallest identity policy with which an IAM user can pull from these repositories, as JSON text.
 * `ecr:GetAuthorizationToken` knows no resource but `*`; `sts:GetServiceBearerToken`, which GitHub's page names,
 * is for ECR Public alone (AWS's "Actions, resources, and condition keys for Amazon ECR").
 */
export function smallestPolicy(repositoryArns: readonly string[]): string {
  const [login, ...pull] = pullActions
  return policy([
    { Effect: 'Allow', Action: login, Resource: '*' },
    { Effect: 'Allow', Action: pull, Resource: repositoryArns }
  ])
}

/** The repository policy with which the owner of a repository lets another account's principal pull, as JSON text. */
export function repositoryPolicy(principalArn: string): string {
  const [, ...pull] = pullActions
  return policy([{ Effect: 'Allow', Principal: { AWS: principalArn }, Action: pull }])
}

function policy(statements: readonly object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2)
}
