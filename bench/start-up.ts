import { createRequire } from 'node:module'
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
    against('`demo`', seconds.demo, '`node -e 0`', seconds.nothing)
  ]
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
