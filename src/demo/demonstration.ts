import { check } from '../check.ts'
import { createRedactor } from '../credentials/secrets/redactor.ts'
import { memoryFiles } from '../checkout/memory-files.ts'
import { readEnvironment } from '../run/environment.ts'
import { withoutLinks } from '../checkout/paths.ts'
import { withoutGit } from '../checkout/git.ts'
import { createGitHub } from '../github/client.ts'
import { readSituation } from '../github/event.ts'
import { translateInputs } from '../run/inputs.ts'
import type { Checked } from '../run/outcome.ts'
import { networkOver } from '../http/network.ts'
import { noProgress } from '../run/context.ts'
import { exampleFiles } from './example.ts'
import { examplePackagesToken, exampleSecretsToken, exampleToken, exampleWorld } from './example-world.ts'
import { createWorld } from './world/world.ts'

/** The variables of a workflow run of the example repository. */
const exampleVariables = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_EVENT_NAME: 'schedule'
}

/** Checks the example repository: the unchanged program over an embedded GitHub and embedded registries. */
export async function demonstration(): Promise<Checked> {
  const translation = translateInputs({ repository: 'acme/shop' })
  if (translation.kind === 'wrong') throw new Error(translation.problems.join(' '))
  const { options } = translation.settings
  const tokens = {
    token: exampleToken,
    secretsToken: exampleSecretsToken,
    packagesToken: examplePackagesToken
  }
  const environment = readEnvironment(exampleVariables, tokens)
  const network = networkOver(createWorld(exampleWorld).fetch, {
    allowPrivateNetwork: false,
    concurrency: options.concurrency,
    timeoutSeconds: options.timeout
  })
  const outcome = await check(options, {
    files: memoryFiles(exampleFiles),
    wholeCheckout: null,
    folder: '.',
    checkouts: [],
    baseFolder: '.',
    follow: withoutLinks,
    git: withoutGit,
    checkedOut: { kind: 'own' },
    environment,
    situation: readSituation(exampleVariables, null),
    network: () => network,
    github: () => createGitHub({ fetch: network.fetch, servers: environment.servers, tokens }),
    close: () => network.close(),
    redactor: createRedactor(),
    variables: {},
    untrusted: [],
    today: new Date().toISOString().slice(0, 10),
    progress: noProgress,
    warn: () => undefined
  })
  if (outcome.kind !== 'done') throw new Error(`the demonstration ended with ${outcome.kind}`)
  return outcome.value
}
