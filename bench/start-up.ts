import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inputs } from '../src/run/inputs.ts'
import { mediansInTurn } from './median.ts'
import { cli, run, runCli } from './program.ts'
import { repositoryOfImages } from './repositories.ts'
import { duration, times, type Row } from './table.ts'

const runs = 9
const devcontainer = createRequire(import.meta.url).resolve('@devcontainers/cli/devcontainer.js')

/** What starting costs, against Node alone and against the dev container CLI. */
export async function measureStartUp(): Promise<Row[]> {
  const folder = repositoryOfImages(['alpine:3.20'])
  const node =
    (...args: string[]) =>
    () =>
      run(process.execPath, args).then(({ seconds }) => seconds)
  const seconds = await mediansInTurn(runs, {
    nothing: node('-e', '0'),
    version: node(cli, '--version'),
    images: node(cli, 'images', folder),
    demo: node(cli, 'demo'),
    devcontainer: node(devcontainer, '--version')
  })
  const against = (measured: string, ours: number, name: string, theirs: number): Row => ({
    measured,
    ours: duration(ours),
    against: `${name}: ${duration(theirs)}`,
    ratio: times(theirs / ours)
  })
  return [
    against('`--version`', seconds.version, '`node -e 0`', seconds.nothing),
    against('`--version`', seconds.version, '`devcontainer --version`', seconds.devcontainer),
    against('`images`, one configuration', seconds.images, '`node -e 0`', seconds.nothing),
    against('`demo`', seconds.demo, '`node -e 0`', seconds.nothing),
    ...(await processorTime(folder))
  ]
}

/** What starting costs in processor time, which does not depend on what else the machine does. */
async function processorTime(folder: string): Promise<Row[]> {
  const action = join(import.meta.dirname, '..', 'dist', 'index.js')
  const given = Object.entries(inputs).map(([name, input]): [string, string] => [
    `INPUT_${name.toUpperCase()}`,
    input.default.startsWith('${{') ? '' : input.default
  ])
  const runner = {
    ...Object.fromEntries(given),
    INPUT_OFFLINE: 'true',
    INPUT_PATH: folder,
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: folder
  }
  const seconds = await mediansInTurn(runs, {
    nothing: () => processorSeconds(['-e', '0']),
    images: () => processorSeconds([cli, 'images', folder]),
    check: () => processorSeconds([cli, 'check', '--offline', folder]),
    action: () => processorSeconds([action], runner)
  })
  const row = (measured: string, ours: number): Row => ({
    measured: `${measured}, processor time`,
    ours: duration(ours),
    against: `\`node -e 0\`: ${duration(seconds.nothing)}`,
    ratio: times(seconds.nothing / ours)
  })
  return [
    row('`images`', seconds.images),
    row('`check --offline`', seconds.check),
    row('the action with `offline`', seconds.action)
  ]
}

/** Seconds that a Node takes of the processors, in user and system mode, with the processes that it starts. */
async function processorSeconds(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {}
): Promise<number> {
  const measured = 'TIMEFORMAT="%3U %3S"; time "$@" > /dev/null 2>&1'
  const env = { PATH: process.env['PATH'], HOME: '/nonexistent', ...variables }
  const { stderr } = await promisify(execFile)('bash', ['-c', measured, 'bash', process.execPath, ...args], {
    env
  })
  return stderr
    .trim()
    .split(' ')
    .reduce((sum, seconds) => sum + Number(seconds), 0)
}

/** Prints the files of the bundle as they are loaded, on standard error. */
const watcher = `data:text/javascript,${encodeURIComponent(`
import { registerHooks } from 'node:module'
registerHooks({ load: (url, context, next) => {
  if (url.startsWith('file:')) process.stderr.write('loaded ' + url.split('/').at(-1) + '\\n')
  return next(url, context)
} })`)}`

/** Which files of the bundle each command loads, as lines. */
export async function loadedChunks(): Promise<readonly string[]> {
  const folder = repositoryOfImages(['alpine:3.20'])
  const commands = [
    ['--version'],
    ['images', folder],
    ['check', folder, '--offline'],
    ['demo'],
    ['explain', 'image-not-found']
  ]
  const lines: string[] = []
  for (const command of commands) {
    const { stderr } = await runCli(command, { env: { NODE_OPTIONS: `--import ${watcher}` } })
    const files = [...stderr.matchAll(/^loaded (.*)$/gm)].map(([, file]) => file)
    lines.push(
      `\`${command.map(word => (word === folder ? '.' : word)).join(' ')}\` loads ${files.join(', ')}`
    )
  }
  return lines
}
