import { mediansInTurn } from './median.ts'
import { run, runCli } from './program.ts'
import { startRegistries, type Asked, type Registries } from './registries.ts'
import { repositoryOfImages } from './repositories.ts'
import { duration, times, type Row } from './table.ts'

/** Ten references in each registry. */
const layout = { registries: 6, repositories: 8, latency: 40 }
const runs = 3
/** One of so many images is shown to docker. */
const sampled = 3

type Client = 'ours' | 'skopeo' | 'skopeoInParallel' | 'docker'

/** 60 images on six registries that answer 40 ms late: the whole check against the commands that a person would type. */
export async function measurePulls(): Promise<Row[]> {
  const registries = await startRegistries(layout)
  try {
    const folder = repositoryOfImages(registries.references)
    const requests: Record<Client, readonly Asked[]> = {
      ours: [],
      skopeo: [],
      skopeoInParallel: [],
      docker: []
    }
    const counted = (client: Client, ask: () => Promise<number>) => async () => {
      registries.takeRequests()
      const seconds = await ask()
      requests[client] = registries.takeRequests()
      return seconds
    }
    const skopeo = ['skopeo', 'inspect', '--raw', '--tls-verify=false', 'docker://{}']
    const seconds = await mediansInTurn(runs, {
      ours: counted('ours', () => check(folder, registries)),
      skopeo: counted('skopeo', () => forEach(registries.references, 1, skopeo)),
      skopeoInParallel: counted('skopeoInParallel', () => forEach(registries.references, 8, skopeo))
    })
    const docker = await counted('docker', () => sampleWithDocker(registries))()
    const all = Array.from({ length: sampled }, () => requests.docker).flat()
    return rows({ ...seconds, docker }, { ...requests, docker: all }, registries)
  } finally {
    registries.close()
  }
}

async function check(folder: string, { references }: Registries): Promise<number> {
  const { seconds, stdout } = await runCli(['check', folder, '--allow-private-network', '--format', 'json'])
  const { images } = JSON.parse(stdout) as {
    images: readonly { access: { team: string }; platforms: unknown }[]
  }
  const known = images.filter(({ access, platforms }) => access.team === 'yes' && platforms !== null)
  if (known.length !== references.length) throw new Error(`${known.length} images can be pulled`)
  return seconds
}

async function forEach(
  references: readonly string[],
  processes: number,
  command: readonly string[]
): Promise<number> {
  const input = references.join('\n')
  return (await run('xargs', ['-P', String(processes), '-I', '{}', ...command], { input })).seconds
}

/** It takes half a second for each image: every third stands for three, and of each form it has a third. */
async function sampleWithDocker({ references }: Registries): Promise<number> {
  const sample = references.filter((_, index) => index % sampled === 0)
  return sampled * (await forEach(sample, 1, ['docker', 'manifest', 'inspect', '--insecure', '{}']))
}

function rows(
  seconds: Record<Client, number>,
  requests: Record<Client, readonly Asked[]>,
  { references, least }: Registries
): Row[] {
  const time = (client: Client, name: string): Row => ({
    measured: `wall time, ${references.length} images on ${layout.registries} registries`,
    ours: duration(seconds.ours),
    against: `${name}: ${duration(seconds[client])}`,
    ratio: times(seconds[client] / seconds.ours)
  })
  const count = (client: Client, name: string): Row => ({
    measured: 'requests',
    ours: breakdown(requests.ours),
    against: `${name}: ${breakdown(requests[client])}`,
    ratio: times(requests[client].length / requests.ours.length)
  })
  return [
    time('skopeo', '`skopeo inspect --raw` one after another'),
    time('skopeoInParallel', '`skopeo inspect --raw` with `xargs -P 8`'),
    time('docker', '`docker manifest inspect` one after another'),
    {
      measured: 'requests',
      ours: breakdown(requests.ours),
      against: `the least possible: ${least}`,
      ratio: times(least / requests.ours.length)
    },
    count('skopeo', '`skopeo inspect --raw`'),
    count('docker', '`docker manifest inspect`')
  ]
}

function breakdown(requests: readonly Asked[]): string {
  const kinds = ['challenge', 'token', 'manifest', 'blob'] as const
  const parts = kinds.flatMap(kind => {
    const count = requests.filter(asked => asked === kind).length
    return count === 0 ? [] : [`${count} ${kind}`]
  })
  return `${requests.length} (${parts.join(', ')})`
}
