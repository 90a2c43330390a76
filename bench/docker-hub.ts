import { startWorld } from '../__tests__/world/start.ts'
import { multiImage } from '../src/demo/world/image.ts'
import { run, runCli } from './program.ts'
import { repositoryWithSyntax } from './repositories.ts'
import { times, type Row } from './table.ts'

const names = Array.from({ length: 9 }, (_, number) => `acme/image-${number}`)
const frontend = 'docker/dockerfile'
const image = multiImage(['linux/amd64', 'linux/arm64'], { attestations: true })

/** Docker Hub counts a GET of a manifest as a pull and a HEAD not: the pulls that knowing about ten images costs. */
export async function measureDockerHub(): Promise<Row[]> {
  const folder = repositoryWithSyntax(
    names.map(name => `${name}:1`),
    `${frontend}:1`
  )
  const references = [...names, frontend].map(name => `docker.io/${name}:1`)
  const ours = await manifestRequests(env => runCli(['check', folder], { env }))
  const peers = {
    '`skopeo inspect --raw`': ['skopeo', 'inspect', '--raw', 'docker://{}'],
    '`docker manifest inspect`': ['docker', 'manifest', 'inspect', '{}']
  }
  const rows: Row[] = []
  for (const [name, command] of Object.entries(peers)) {
    const input = references.join('\n')
    const theirs = await manifestRequests(env => run('xargs', ['-I', '{}', ...command], { env, input }))
    rows.push({
      measured: `pulls counted by Docker Hub, ${references.length} images`,
      ours: `${ours.get} (and ${ours.head} HEAD)`,
      against: `${name}: ${theirs.get}`,
      ratio: times(theirs.get / ours.get)
    })
  }
  return rows
}

/** The requests for manifests that `ask` sends to a Docker Hub that it reaches through its environment. */
async function manifestRequests(
  ask: (env: Readonly<Record<string, string>>) => Promise<unknown>
): Promise<{ get: number; head: number }> {
  const repositories = Object.fromEntries(
    [...names, frontend].map(name => [name, { public: true, tags: { '1': image } }])
  )
  const world = await startWorld({ registries: [{ host: 'docker.io', profile: 'docker-hub', repositories }] })
  try {
    await ask(world.env)
    const asked = (method: string): number =>
      world.log.filter(
        exchange =>
          exchange.method === method && exchange.url.includes('/manifests/') && exchange.status === 200
      ).length
    return { get: asked('GET'), head: asked('HEAD') }
  } finally {
    await world.close()
  }
}
