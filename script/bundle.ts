import fs from 'node:fs'
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Where the project lies. */
export const root = join(import.meta.dirname, '..')

/** The files of a folder, by name. */
export type Files = ReadonlyMap<string, string>

interface NccOutput {
  readonly code: string
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>
}
type Ncc = (input: string, options: Readonly<Record<string, unknown>>) => Promise<NccOutput>

/** The program, which both entrances load: what one of them needs alone is a part of its own. */
const program = { source: 'src/program.ts', output: 'program.js' }

const entrances = new Map([
  ['index.js', "import { runAction } from './program.js'\nawait runAction()\n"],
  ['cli.js', "#!/usr/bin/env node\nimport { runCommand } from './program.js'\nawait runCommand()\n"]
])

/** Bundles the program and its entrances as `dist/` holds them: the same bytes from any folder and any Node. */
export async function bundle(): Promise<Files> {
  const ncc = loadNcc()
  const files = new Map(entrances)
  const { code, assets } = await ncc(join(root, program.source), {
    filename: program.output,
    license: 'licenses.txt',
    target: 'es2022',
    cache: false,
    quiet: true
  })
  files.set(program.output, code)
  const licenses = new Set<string>()
  for (const [name, asset] of Object.entries(assets)) {
    const text = asset.source.toString()
    if (name === 'licenses.txt') for (const license of splitLicenses(text)) licenses.add(license)
    else files.set(name, text)
  }
  files.set('licenses.txt', [...licenses].sort().join('\n\n') + '\n')
  return files
}

/**
 * Packages whose modules have no side effects and that do not declare it in their package.json. Of `@actions/core` webpack
 * would otherwise keep the OIDC client, and with it the whole of undici, in what every run of the action loads.
 */
const withoutSideEffects = ['@actions/core'].map(name => join(root, 'node_modules', name, 'package.json'))

/** Loads ncc, which reads those package.json files with `"sideEffects": false`. */
function loadNcc(): Ncc {
  const { readFile } = fs
  const withField = (path: string): Buffer =>
    Buffer.from(
      JSON.stringify({ ...(JSON.parse(fs.readFileSync(path, 'utf8')) as object), sideEffects: false })
    )
  const read = (path: string, ...rest: readonly unknown[]): void => {
    const callback = rest.at(-1) as (error: null, content: Buffer) => void
    if (withoutSideEffects.includes(path)) callback(null, withField(path))
    else Reflect.apply(readFile, fs, [path, ...rest])
  }
  // ncc takes a copy of `fs` when it is loaded, and has no option for this.
  Object.assign(fs, { readFile: read })
  try {
    return createRequire(import.meta.url)('@vercel/ncc') as Ncc
  } finally {
    Object.assign(fs, { readFile })
  }
}

/** ncc writes one list of licences for each chunk: package name, licence, text, and the next begins after an empty line. */
function splitLicenses(text: string): string[] {
  return text
    .split(/\n\n(?=(?:@[\w.-]+\/)?[\w.-]+\n(?:[\w.-]+|\([^\n]+\))\n)/)
    .map(license => license.trim())
    .filter(license => license !== '')
}

/** Reads what `dist/` holds for the names of `files`; an absent file is an empty text. */
export async function readDist(names: Iterable<string>): Promise<Files> {
  const found = new Map<string, string>()
  for (const name of names) found.set(name, await readFile(join(root, 'dist', name), 'utf8').catch(() => ''))
  return found
}

/** What a person starts by its name: the file begins with `#!` and may be executed. */
const command = 'cli.js'

/** What keeps the command of `dist/` from being started by its name, as a clause; `null`: nothing does. */
export async function commandProblem(): Promise<string | null> {
  const path = join(root, 'dist', command)
  const { mode } = await stat(path)
  if ((mode & 0o111) !== 0o111) return `dist/${command} may not be executed (chmod 755)`
  const text = await readFile(path, 'utf8')
  return text.startsWith('#!/usr/bin/env node\n')
    ? null
    : `dist/${command} does not begin with #!/usr/bin/env node`
}

/** Writes `files` into `dist/` and removes what is not among them: ncc never removes a chunk that is no longer made. */
export async function writeDist(files: Files): Promise<void> {
  const folder = join(root, 'dist')
  await mkdir(folder, { recursive: true })
  for (const [name, text] of files) await writeFile(join(folder, name), text)
  await chmod(join(folder, command), 0o755)
  for (const name of await readdir(folder)) if (!files.has(name)) await rm(join(folder, name))
}
