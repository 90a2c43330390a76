import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package as `package-lock.json` holds it. */
interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly devOptional?: boolean
}

const root = join(import.meta.dirname, '..')
const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'))

/**
 * The packages that the bundle is made of, as CycloneDX 1.5: those of `package-lock.json` that are no tools.
 * (`npm sbom --omit dev` leaves out packages that a tool needs too.)
 */
export function sbom(): object {
  const { name, version } = read('package.json') as Record<'name' | 'version', string>
  const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, Locked>> }
  const bundled = Object.entries(packages).filter(
    ([path, { dev, optional, devOptional }]) =>
      path !== '' && dev !== true && optional !== true && devOptional !== true
  )
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name, version, purl: `pkg:npm/${name}@${version}` } },
    components: bundled.map(([path, locked]) => component(path, locked))
  }
}

function component(path: string, { version = '', integrity, license }: Locked): object {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  const hash = /^sha512-(.+)$/.exec(integrity ?? '')?.[1]
  return {
    type: 'library',
    'bom-ref': path,
    name,
    version,
    purl,
    ...(license === undefined ? {} : { licenses: [{ expression: license }] }),
    ...(hash === undefined
      ? {}
      : { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] })
  }
}

if (process.argv[1] === import.meta.filename) process.stdout.write(`${JSON.stringify(sbom(), null, 2)}\n`)
