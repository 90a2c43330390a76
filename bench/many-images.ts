import { mediansInTurn } from './median.ts'
import { runCli } from './program.ts'
import { startRegistries } from './registries.ts'
import { repositoryOfImages } from './repositories.ts'
import { duration, times, type Row } from './table.ts'

const many = 5_000
const few = 1_250
/** Processor time hardly varies. */
const runs = 2

/** Prints the processor seconds and the most memory (KiB) that the process took, on standard error. */
const watcher = `data:text/javascript,${encodeURIComponent(`
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  process.stderr.write('took ' + (userCPUTime + systemCPUTime) / 1e6 + ' ' + maxRSS)
})`)}`

interface Taken {
  /** Processor time, which does not wait for the registries, and not for other programs of the machine either. */
  readonly seconds: number
  /** MiB. */
  readonly peak: number
}

/** `check` of 5,000 images, the most that it takes: whether time grows with their number alone, and the memory. */
export async function measureManyImages(): Promise<Row[]> {
  const registries = await startRegistries({ registries: 6, repositories: Math.ceil(many / 6), latency: 0 })
  try {
    const references = registries.references.slice(0, many)
    const [large, small] = [repositoryOfImages(references), repositoryOfImages(references.slice(0, few))]
    const compare = async (name: string, option: string): Promise<Row> => {
      const peaks: number[] = []
      const { whole, part } = await mediansInTurn(runs, {
        part: async () => (await check(small, few, option)).seconds,
        whole: async () => {
          const { seconds, peak } = await check(large, many, option)
          peaks.push(peak)
          return seconds
        }
      })
      return growth(name, part, whole, Math.max(...peaks))
    }
    return [
      await compare('`check --offline`', '--offline'),
      await compare('`check` of registries without latency', '--allow-private-network')
    ]
  } finally {
    registries.close()
  }
}

function growth(name: string, part: number, whole: number, peak: number): Row {
  const [first, each] = [part / few, whole / many]
  return {
    measured: `${name}, ${many.toLocaleString('en')} images, ${Math.round(peak)} MiB at most`,
    ours: `${duration(each)} of processor time each`,
    against: `${few.toLocaleString('en')} images: ${duration(first)} of processor time each`,
    ratio: times(first / each)
  }
}

async function check(folder: string, count: number, option: string): Promise<Taken> {
  const env = { NODE_OPTIONS: `--import ${watcher}` }
  const { stdout, stderr } = await runCli(['check', folder, '--format', 'json', option], { env })
  const { images } = JSON.parse(stdout) as { images: readonly unknown[] }
  if (images.length !== count) throw new Error(`${images.length} images were checked`)
  const [, seconds, peak] = /took ([\d.]+) (\d+)/.exec(stderr) ?? []
  return { seconds: Number(seconds), peak: Number(peak) / 1024 }
}
