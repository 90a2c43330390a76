import { ecrHost } from './ecr-host.ts'

/** The IAM actions that a pull from private ECR needs, in the order in which it meets them. */
export const pullActions = [
  'ecr:GetAuthorizationToken',
  'ecr:BatchGetImage',
  'ecr:GetDownloadUrlForLayer'
] as const

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
