import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { check } from '../../../src/check.ts'
import { createRedactor } from '../../../src/credentials/secrets/redactor.ts'
import { createWorld, type Exchange } from '../../../src/demo/world/world.ts'
import { createGitHub } from '../../../src/github/client.ts'
import { readSituation, whyWithoutSecrets } from '../../../src/github/event.ts'
import { translateInputs } from '../../../src/run/inputs.ts'
import { openRunContext } from '../../../src/run/open-context.ts'
import type { Checked } from '../../../src/run/outcome.ts'
import { guard } from '../../../src/http/connection.ts'
import { networkOver } from '../../../src/http/network.ts'
import { noProgress } from '../../../src/run/context.ts'
import type { Setting } from './situation.ts'

/** The day of every run, so that dates in files keep their meaning. */
export const today = '2026-11-28'

/** A check, and everything that was asked for it. */
export interface Ran extends Checked {
  readonly log: readonly Exchange[]
}

/** Runs the whole check on a checkout on disk, over an embedded world. */
export async function runSetting(setting: Setting): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-golden-'))
  try {
    return await checkFolder(folder, setting)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function checkFolder(folder: string, given: Setting): Promise<Ran> {
  const { files, world, tokens, inputs, payload, programs } = given
  const workingFolder = join(folder, 'workspace')
  await write(join(workingFolder, 'checkout'), files)
  await write(join(folder, 'programs'), programs)
  for (const name of Object.keys(programs)) await chmod(join(folder, 'programs', name), 0o755)
  const path = [join(folder, 'programs'), process.env['PATH'] ?? ''].join(delimiter)
  const variables = { ...given.variables, PATH: path }
  const translation = translateInputs({ ...inputs, path: 'checkout' })
  if (translation.kind === 'wrong') throw new Error(translation.problems.join(' '))
  const { options } = translation.settings
  const { allowPrivateNetwork } = options
  const asked = createWorld(world)
  const network = networkOver(guard(asked.fetch, { allowPrivateNetwork, trustedHosts: [] }), {
    allowPrivateNetwork,
    concurrency: options.concurrency,
    timeoutSeconds: options.timeout,
    retryBaseSeconds: 0
  })
  const opened = await openRunContext({
    variables,
    tokens,
    options,
    asks: false,
    redactor: createRedactor(),
    workingFolder,
    progress: noProgress,
    warn: () => undefined
  })
  const situation = readSituation(variables, payload)
  const { servers } = opened.environment
  const withoutSecrets = whyWithoutSecrets(situation)
  const github = createGitHub({ fetch: network.fetch, servers, tokens, withoutSecrets })
  const outcome = await check(options, {
    ...opened,
    situation,
    today,
    network: () => network,
    github: () => github
  })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return { ...outcome.value, log: asked.log }
}

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}
