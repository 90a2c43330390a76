import { multiImage } from '../../src/demo/world/image.ts'
import type { RegistryDefinition } from '../../src/demo/world/registry-definition.ts'
import type { WorldDefinition } from '../../src/demo/world/world.ts'
import type { ReportedImage } from '../../src/report/report.ts'
import { runSetting, type Ran } from '../rules/situations/run-setting.ts'
import { codespace, listing, setting, workflow } from '../rules/situations/situation.ts'

export const amd64 = multiImage(['linux/amd64', 'linux/arm64'])

/** What a check of acme/web is given. */
export interface Given {
  /** One configuration for each. */
  readonly images: readonly string[]
  /** Members of every devcontainer.json beside `image`. */
  readonly members?: Readonly<Record<string, unknown>>
  /** The configuration file. */
  readonly declared?: string
  readonly registries?: readonly RegistryDefinition[]
  readonly sites?: WorldDefinition['sites']
  readonly variables?: Readonly<Record<string, string>>
  /** Inside a codespace of acme/web; in a scheduled run elsewhere. */
  readonly inside?: boolean
  /** Names of Codespaces secrets at repository level; absent: no token reads them. */
  readonly secrets?: readonly string[]
  /** The same at the level of the token's owner. */
  readonly userSecrets?: readonly string[]
  readonly docker?: string
}

/** Checks acme/web in process, over the embedded world. */
export function checked(given: Given): Promise<Ran> {
  const { images, members = {}, declared, registries = [], sites, variables = {}, secrets, docker } = given
  const reads = secrets !== undefined || given.userSecrets !== undefined
  const made = setting({
    acme: {
      registries,
      web: { secrets: [...(secrets ?? [])] },
      github: {
        userSecrets: {
          mona: (given.userSecrets ?? []).map(name => ({
            name,
            visibility: 'selected' as const,
            repositories: ['acme/web']
          }))
        }
      },
      ...(sites === undefined ? {} : { sites })
    },
    variables: { ...(given.inside === true ? codespace : workflow), ...variables },
    tokens: reads ? listing : {},
    inputs: docker === undefined ? {} : { 'with-docker': 'true' },
    programs: docker === undefined ? {} : { docker }
  })
  const files = Object.fromEntries(
    images.map((image, index) => [
      `.devcontainer/${String(index).padStart(2, '0')}/devcontainer.json`,
      JSON.stringify({ image, ...members })
    ])
  )
  const file = declared === undefined ? {} : { '.github/codespaces-preflight.yml': declared }
  return runSetting({ ...made, files: { ...files, ...file } })
}

/** `team prebuild outside` of each image, each once. */
export function verdicts({ report }: Ran): readonly string[] {
  return [...new Set(report.images.map(accessOf))]
}

function accessOf({ access }: ReportedImage): string {
  return [access.team, access.prebuild, access.outside ?? '-'].join(' ')
}

/** The rules of the findings, each once. */
export function rules({ report }: Ran): readonly string[] {
  return [...new Set(report.findings.map(({ rule }) => rule))]
}

/** Everything that a finding of a rule says, with its fixes. */
export function said({ report }: Ran, rule: string): string {
  const found = report.findings.filter(one => one.rule === rule)
  return found
    .flatMap(({ message, notes, fixes }) => [
      message,
      ...notes,
      ...fixes.flatMap(({ text, command = '', patch = '' }) => [text, command, patch])
    ])
    .join('\n')
}

/** Requests with a login that were not let in. */
export function failedLogins({ log }: Ran): readonly string[] {
  return log
    .filter(({ requestHeaders, status }) => {
      const given = requestHeaders.get('authorization') ?? ''
      return given.startsWith('Basic ') && status >= 400
    })
    .map(({ method, url, status }) => `${method} ${url} ${status}`)
}
