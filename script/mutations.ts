import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chance, mutate, problemIn, type Texts } from '../__tests__/discovery/mutations.ts'

const beside = fileURLToPath(new URL('../../shared/corpus/open', import.meta.url))
const configuration = /devcontainer[^/]*\.json$/
const other = /-(?:lock|feature|template)\.json$/

/** Longer than this, reading one small repository counts as hanging. */
const slow = 2_000

await main(Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 1), process.argv[4] ?? beside)

async function main(count: number, seed: number, corpus: string): Promise<void> {
  if (!existsSync(corpus)) {
    console.error(
      `There is no corpus at ${corpus}. Usage: node script/mutations.ts [count] [seed] [folder of repositories]`
    )
    process.exitCode = 2
    return
  }
  const random = chance(seed)
  const targets = readdirSync(corpus).flatMap(name => targetsOf(join(corpus, name)))
  let failures = 0
  for (let round = 0; round < count; round += 1) {
    const target = targets[Math.floor(random() * targets.length)]
    if (target !== undefined && !(await survives(target, random, round))) failures += 1
    if (round % 5_000 === 4_999) console.error(`${round + 1} of ${count}, ${failures} failures`)
  }
  console.log(`${count} mutated files (seed ${seed}): ${failures} failures`)
  process.exitCode = failures === 0 ? 0 : 1
}

interface Target {
  readonly texts: Texts
  readonly names: readonly string[]
  readonly configuration: string
}

function targetsOf(root: string): Target[] {
  const names = filesUnder(root).map(path => relative(root, path))
  const texts = Object.fromEntries(names.map(name => [name, readFileSync(join(root, name), 'utf8')]))
  const paths = names.filter(name => configuration.test(name) && !other.test(name))
  return paths.map(path => ({ texts, names, configuration: path }))
}

async function survives(target: Target, random: () => number, round: number): Promise<boolean> {
  const near = target.names.filter(name => name === target.configuration || random() < 0.2)
  const name = near[Math.floor(random() * near.length)] ?? target.configuration
  const broken = mutate(target.texts[name] ?? '', random)
  const start = performance.now()
  const problem = await problemIn({ ...target.texts, [name]: broken }, target.configuration).catch(
    (error: unknown) => `it threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  )
  const took = performance.now() - start
  if (problem === null && took < slow) return true
  console.log(
    `round ${round}, ${target.configuration}, ${name}: ${problem ?? `it took ${took} ms`}\n${JSON.stringify(broken)}`
  )
  return false
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}
