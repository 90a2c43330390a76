import type { Place } from '../../model.ts'
import { parseReference } from '../../reference/reference.ts'
import { composeFilesOf, dockerCall, imageOfPull, type DockerCall } from './docker-call.ts'
import { isHarmless } from './harmless.ts'

/** Images that a command may make, which cannot be told: those whose names begin like this (empty: any). */
export interface PerhapsMade {
  readonly prefix: string
  readonly by: Place
}

/** The images, by their full names, that a call builds, tags or pulls, so that they are on the machine afterwards. */
export function imagesMadeBy(words: readonly string[]): readonly string[] {
  const call = dockerCall(words)
  if (call === null) return []
  return namesOf(call).flatMap(name => {
    const parsed = parseReference(name)
    return parsed.kind === 'reference' ? [parsed.reference.text] : []
  })
}

/**
 * What the names of further images begin with that a call may make: up to the part that is not known (`\0`, or what a shell
 * would replace), empty where any image may be meant (`docker load`, `make`, a script that was not read).
 */
export function imagesPerhapsMadeBy(words: readonly string[]): readonly string[] {
  const call = dockerCall(words)
  if (call === null) return makesNoImage(words) ? [] : ['']
  if (makesAny(call)) return ['']
  return namesOf(call).flatMap(name => {
    const end = name.search(/[\0$`*?]/)
    return end < 0 ? [] : [name.slice(0, end)]
  })
}

/** Whether the name of an image, as it is written or in full, begins like one that may be made. */
export function isPerhapsMade({ prefix }: PerhapsMade, written: string, full: string): boolean {
  return written.startsWith(prefix) || full.startsWith(prefix)
}

function namesOf({ command, words }: DockerCall): readonly string[] {
  const [subcommand, ...rest] = words
  switch (command) {
    case 'build':
      return tags(words)
    case 'buildx':
    case 'builder':
      return subcommand === 'build' || subcommand === 'b' ? tags(rest) : []
    case 'pull':
      return [imageOfPull(words) ?? '']
    case 'tag':
    case 'commit':
    case 'import':
      return words.length > 1 ? words.slice(-1) : []
    default:
      return []
  }
}

// Short switches can stand before the `t`, as in `-qt`.
function tags(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    if (/^-q?t$/.test(word) || word === '--tag') return words[index + 1] ?? []
    return /^(?:--tag=|-q?t=?)(.+)$/s.exec(word)?.[1] ?? []
  })
}

function makesAny({ command, words }: DockerCall): boolean {
  switch (command) {
    case 'load':
      return true
    case 'buildx':
    case 'builder':
      return words[0] === 'bake'
    // What has the socket of Docker can build.
    case 'run':
    case 'create':
    case 'exec':
      return words.some(word => word.includes('docker.sock'))
    default:
      return command.includes('\0') || command.includes('$')
  }
}

/** Programs that may write files, but start no other program and no part of Docker. */
const withoutImages: ReadonlySet<string> = new Set(
  (
    'awk cat cd cp crudini curl dd dos2unix echo gawk git gpg gunzip gzip install ln mv openssl patch printf rm rsync ' +
    'scp sed sort tar tee touch truncate uniq unzip wget yq zip [ [[ test ' +
    'for while until if then else elif fi do done case esac in { }'
  ).split(' ')
)

const installers: ReadonlySet<string> = new Set(
  'apk apt apt-get brew bundle gem npm pip pip3 pnpm poetry yarn'.split(' ')
)

function makesNoImage(words: readonly string[]): boolean {
  const [program = '', first = 'install'] = words
  const name = program.slice(program.lastIndexOf('/') + 1)
  if (name === '' || isHarmless(words) || withoutImages.has(name)) return true
  return installers.has(name) && /^(?:install|i|ci|add|update|upgrade|sync|-[yq]+)$/.test(first)
}

/** The compose files that a call of `docker compose` names whose services it builds; `null` for a call that builds nothing. */
export function composeFilesBuiltBy(words: readonly string[]): readonly string[] | null {
  const call = dockerCall(words)
  if (call?.command !== 'compose' || call.words.includes('--no-build')) return null
  return call.words.some(word => composeBuilds.has(word)) ? composeFilesOf(call) : null
}

/** Commands of docker compose that build the images of services, always or where they are not there. */
const composeBuilds: ReadonlySet<string> = new Set(['build', '--build', 'up', 'create', 'run'])
