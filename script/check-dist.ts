import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle, commandProblem, readDist, root } from './bundle.ts'

const built = await bundle()
const committed = await readDist(built.keys())
const present = await readdir(join(root, 'dist')).catch(() => [])
const stale = [
  ...[...built.keys()].filter(name => built.get(name) !== committed.get(name)),
  ...present.filter(name => !built.has(name))
]
const problem = stale.length > 0 ? null : await commandProblem()
if (stale.length > 0) {
  console.error(
    `dist/ is not what src/ builds: ${stale.join(', ')}. Run \`npm run bundle\` and commit dist/.`
  )
  process.exitCode = 1
} else if (problem !== null) {
  console.error(`${problem}. Run \`npm run bundle\` and commit dist/.`)
  process.exitCode = 1
} else {
  console.log(`dist/ is current (${String(built.size)} files)`)
}
