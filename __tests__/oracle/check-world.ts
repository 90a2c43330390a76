import { check } from '../../src/check.ts'
import { createRedactor } from '../../src/credentials/secrets/redactor.ts'
import { createWorld } from '../../src/demo/world/world.ts'
import { memoryFiles } from '../../src/checkout/memory-files.ts'
import { readEnvironment } from '../../src/run/environment.ts'
import { withoutLinks } from '../../src/checkout/paths.ts'
import { withoutGit } from '../../src/checkout/git.ts'
import { createGitHub } from '../../src/github/client.ts'
import { readSituation } from '../../src/github/event.ts'
import { translateInputs } from '../../src/run/inputs.ts'
import { networkOver } from '../../src/http/network.ts'
import type { Report } from '../../src/report/report.ts'
import { noProgress } from '../../src/run/context.ts'
import type { Given } from './world-of.ts'

/** Runs the whole check in this process, over the embedded world. */
export async function checkWorld({ world, files, variables, tokens }: Given): Promise<Report> {
  const translation = translateInputs({ repository: 'acme/web' })
  if (translation.kind === 'wrong') throw new Error(translation.problems.join(' '))
  const { options } = translation.settings
  const environment = readEnvironment(variables, tokens)
  const network = networkOver(createWorld(world).fetch, {
    allowPrivateNetwork: false,
    concurrency: options.concurrency,
    timeoutSeconds: options.timeout,
    retryBaseSeconds: 0
  })
  const github = createGitHub({ fetch: network.fetch, servers: environment.servers, tokens })
  const outcome = await check(options, {
    files: memoryFiles(files),
    wholeCheckout: null,
    folder: '.',
    checkouts: [],
    baseFolder: '.',
    follow: withoutLinks,
    git: withoutGit,
    checkedOut: { kind: 'own' },
    environment,
    situation: readSituation(variables, null),
    network: () => network,
    github: () => github,
    close: () => network.close(),
    redactor: createRedactor(),
    variables,
    untrusted: [],
    today: '2026-11-28',
    progress: noProgress,
    warn: () => undefined
  })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.value.report
}
