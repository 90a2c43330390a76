import { parse } from 'yaml'
import { multiImage, singleImage } from '../../../src/demo/world/image.ts'
import type { Example } from '../../../src/rules/rule.ts'
import { secretsToken, weakWorkflowToken, workflowToken } from '../../end-to-end/acme.ts'
import { withGitHub, withRegistry, withWeb, type Setting } from './situation.ts'

/** Does what a rule's page shows: writes the file, or obeys the commands. */
export function apply(example: Omit<Example, 'before' | 'after'>, text: string, setting: Setting): Setting {
  const { file } = example
  if (file === null) return text.split('\n').reduce(obey, setting)
  if (file.startsWith('.github/workflows/')) return inWorkflow(parse(text) as WorkflowText, setting)
  if (file === 'policy.json') return withPolicy(JSON.parse(text) as Policy, setting)
  return { ...setting, files: { ...setting.files, [file]: `${text}\n` } }
}

interface WorkflowText {
  readonly permissions?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, string | boolean>>
}

/** The keys of a workflow that change what the action is given. */
function inWorkflow(text: WorkflowText, setting: Setting): Setting {
  const { permissions, with: given = {} } = text
  const { 'secrets-token': named, ...inputs } = given
  const texts = Object.entries(inputs).map(([name, value]) => [name, String(value)])
  const token = permissions?.['packages'] === 'read' ? workflowToken : weakWorkflowToken
  return {
    ...setting,
    inputs: { ...setting.inputs, ...(Object.fromEntries(texts) as Record<string, string>) },
    tokens: {
      ...setting.tokens,
      ...(permissions === undefined ? {} : { token }),
      ...(named === undefined ? {} : { secretsToken })
    }
  }
}

interface Policy {
  readonly Statement: readonly {
    readonly Action: string | readonly string[]
    readonly Resource: string | readonly string[]
  }[]
}

/** An IAM policy of the user of every AWS key. */
function withPolicy({ Statement: statements }: Policy, setting: Setting): Setting {
  const actions = statements.flatMap(({ Action: action }) => action)
  const pulls = statements
    .flatMap(({ Resource: resource }) => resource)
    .flatMap(arn => arn.split(':repository/').slice(1))
  const { awsKeys = [] } = setting.world
  return {
    ...setting,
    world: { ...setting.world, awsKeys: awsKeys.map(key => ({ ...key, actions, pulls })) }
  }
}

const options = { app: '--app', body: '--body', organization: '--org', repositories: '--repos' } as const

const assignment =
  /^gh api --method PUT orgs\/(?<organization>[^/]+)\/codespaces\/secrets\/(?<name>\w+)\/repositories\/"\$\(gh api repos\/(?<repository>[^/]+\/[^/ ]+) --jq \.id\)"$/

/** Puts one repository more on the list of an organization's secret. */
function withAssigned(
  setting: Setting,
  { organization = '', name = '', repository = '' }: Readonly<Record<string, string>>
): Setting {
  return withGitHub(setting, ({ organizationSecrets = {} }) => {
    const secrets = (organizationSecrets[organization] ?? []).map(secret =>
      secret.name === name
        ? { ...secret, repositories: [...(secret.repositories ?? []), repository] }
        : secret
    )
    return { organizationSecrets: { ...organizationSecrets, [organization]: secrets } }
  })
}

function obey(setting: Setting, line: string): Setting {
  const words = line.split(/\s+/)
  const value = (option: string): string | null => {
    const index = words.indexOf(option)
    return index === -1 ? null : (words[index + 1] ?? null)
  }
  const [first = '', second = '', third = '', fourth = ''] = words
  if (first === 'git' && second === 'mv') return moved(setting, third, fourth)
  if (first === 'docker' && value('--tag') !== null)
    return pushed(setting, value('--tag') ?? '', value('--platform'))
  const assigned = assignment.exec(line)?.groups
  if (assigned !== undefined) return withAssigned(setting, assigned)
  if (line.startsWith('aws iam create-access-key ')) return setting
  if (first !== 'gh' || second !== 'secret' || value(options.app) !== 'codespaces')
    throw new Error(`nobody knows how to obey: ${line}`)
  return third === 'list'
    ? setting
    : withSecret(setting, fourth, value(options.body), value(options.organization))
}

function moved(setting: Setting, from: string, to: string): Setting {
  const files = Object.entries(setting.files).map(([path, text]) => [
    path.startsWith(`${from}/`) ? to + path.slice(from.length) : path,
    text
  ])
  return { ...setting, files: Object.fromEntries(files) as Record<string, string> }
}

/** A build without `--platform` is one on a laptop with an arm64 processor. */
function pushed(setting: Setting, tagged: string, platforms: string | null): Setting {
  const [, host = '', name = '', tag = ''] = /^([^/]+)\/(.+):([^:]+)$/.exec(tagged) ?? []
  const image = platforms === null ? singleImage('linux/arm64') : multiImage(platforms.split(','))
  return withRegistry(setting, host, ({ repositories }) => {
    const before = repositories[name] ?? { public: true, tags: {} }
    return {
      repositories: { ...repositories, [name]: { ...before, tags: { ...before.tags, [tag]: image } } }
    }
  })
}

/** A secret of a codespace is a variable of its environment. */
function withSecret(
  setting: Setting,
  name: string,
  body: string | null,
  organization: string | null
): Setting {
  const value = body ?? setting.typed[name]
  const variables =
    setting.variables['CODESPACES'] === 'true' && value !== undefined
      ? { ...setting.variables, [name]: value }
      : setting.variables
  const inside = { ...setting, variables }
  if (organization === null) return withWeb(inside, ({ secrets = [] }) => ({ secrets: [...secrets, name] }))
  return withGitHub(inside, ({ organizationSecrets = {} }) => {
    const others = (organizationSecrets[organization] ?? []).filter(secret => secret.name !== name)
    const secret = { name, visibility: 'selected' as const, repositories: [`${organization}/web`] }
    return { organizationSecrets: { ...organizationSecrets, [organization]: [...others, secret] } }
  })
}

/** What is left when a secret of the repository is deleted. */
export function withoutSecret(setting: Setting, name: string): Setting {
  const variables = Object.fromEntries(Object.entries(setting.variables).filter(([key]) => key !== name))
  return withWeb({ ...setting, variables }, ({ secrets = [] }) => ({
    secrets: secrets.filter(secret => secret !== name)
  }))
}
