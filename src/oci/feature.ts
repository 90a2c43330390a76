import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { parse } from 'jsonc-parser'
import { expectedType, relations, type Relation } from '../discovery/features/relation.ts'
import { jsonExcess } from '../discovery/json.ts'
import { NoAnswer } from '../http/types.ts'

const unfold = promisify(gunzip)

/** Bytes of an unfolded layer that are read: four times what a folded one may have. */
const mostBytes = 64 * 1024 * 1024

/** Bytes of `devcontainer-feature.json` that are read. */
const mostMetadata = 1024 * 1024

const blockSize = 512

/**
 * What a Feature names, from the `devcontainer-feature.json` in its layer (a tar file, folded by gzip or not):
 * Features that were published before the annotation came have it there alone.
 * `null` where the layer has no such file or is none. Throws `NoAnswer` `limit-reached` where the file nests too deeply.
 */
export async function layerLinks(layer: Buffer): Promise<FeatureLinks | null> {
  const archive = await unfolded(layer)
  const file = archive === null ? null : fileIn(archive, 'devcontainer-feature.json')
  if (file === null || file.length > mostMetadata) return null
  return readFeatureLinks(file.toString('utf8').replace(/^\uFEFF/, ''))
}

async function unfolded(layer: Buffer): Promise<Buffer | null> {
  if (layer[0] !== 0x1f || layer[1] !== 0x8b) return layer
  return unfold(layer, { maxOutputLength: mostBytes }).catch(() => null)
}

/** A file at the root of a tar archive (POSIX ustar): 512 bytes of header, then the content in blocks of 512. */
function fileIn(archive: Buffer, name: string): Buffer | null {
  for (let at = 0; at + blockSize <= archive.length;) {
    const header = archive.subarray(at, at + blockSize)
    const size = octal(header.subarray(124, 136))
    if (header[0] === 0 || size === null) return null
    const start = at + blockSize
    if (isFile(header) && textOf(header.subarray(0, 100)).replace(/^\.\//, '') === name) {
      return archive.subarray(start, start + size)
    }
    at = start + Math.ceil(size / blockSize) * blockSize
  }
  return null
}

function isFile(header: Buffer): boolean {
  return header[156] === 0x30 || header[156] === 0
}

function textOf(field: Buffer): string {
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end === -1 ? field.length : end)
}

function octal(field: Buffer): number | null {
  const digits = textOf(field).trim()
  return /^[0-7]{1,11}$/.test(digits) ? Number.parseInt(digits, 8) : null
}

/** The other Features that a Feature names in its metadata, each list bounded by {@link mostLinks} and one more. */
export interface FeatureLinks {
  /** Installed before it. */
  readonly dependsOn: readonly string[]
  /** Only resolved, to order those that are installed. */
  readonly installsAfter: readonly string[]
  /** Values of a type at which the dev container CLI stops, as sentences; absent: none. */
  readonly wrongTypes?: readonly string[]
}

/** Entries of one list of a Feature that are followed; one more says that there are others. */
export const mostLinks = 1_000

/**
 * Reads the metadata of a Feature (`devcontainer-feature.json`) as the dev container CLI does: what is no JSON, or no
 * object, names nothing. An element of a list that is no text is kept as JSON: it names no Feature.
 * Throws `NoAnswer` `limit-reached` where the text nests too deeply or holds too many values.
 */
export function readFeatureLinks(text: string): FeatureLinks {
  const excess = jsonExcess(text)
  if (excess !== null)
    throw new NoAnswer(
      'limit-reached',
      `the devcontainer-feature.json of the Feature ${excess.what}, and was not read`
    )
  const metadata: unknown = parse(text, [], { allowTrailingComma: true })
  const { dependsOn, installsAfter } = Object(metadata ?? {}) as Readonly<Record<string, unknown>>
  const wrong = wrongTypesIn({ dependsOn, installsAfter })
  return {
    dependsOn: keysOf(dependsOn),
    installsAfter: Array.isArray(installsAfter) ? installsAfter.slice(0, mostLinks + 1).map(asText) : [],
    ...(wrong.length === 0 ? {} : { wrongTypes: wrong })
  }
}

function wrongTypesIn(links: Readonly<Record<Relation, unknown>>): readonly string[] {
  const wrong = relations.flatMap(relation => {
    const expected = expectedType(relation, links[relation])
    return expected === null ? [] : [`\`${relation}\` must be ${expected}`]
  })
  const { dependsOn } = links
  const withoutOptions = isObject(dependsOn) && Object.values(dependsOn).includes(null)
  return withoutOptions
    ? [...wrong, 'the options of an entry of `dependsOn` must be an object, a string or a boolean, not null']
    : wrong
}

function keysOf(value: unknown): readonly string[] {
  return isObject(value) ? Object.keys(value).slice(0, mostLinks + 1) : []
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
