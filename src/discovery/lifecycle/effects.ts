import type { Place, Reference } from '../../model.ts'
import { parseReference } from '../../reference/reference.ts'
import { composeFilesOf, dockerCall, type DockerCall, imageOfPull, imageOfRun } from './docker-call.ts'

/** What a program call does that matters to pulling. */
export type Meaning =
  | { readonly does: 'login' | 'publish' }
  /** The reference is `null` for the images of a compose project. */
  | { readonly does: 'early-pull'; readonly reference: Reference | null }

/** Whether a call logs in to a registry: a client's login, or the helper of a cloud that does it. */
export function logsIn(words: readonly string[]): boolean {
  const [program = '', ...rest] = words
  const call = [program.slice(program.lastIndexOf('/') + 1), ...rest.filter(word => !word.startsWith('-'))]
  if (loginCalls.some(login => login.every((word, index) => call[index] === word))) return true
  const docker = dockerCall(words)
  if (docker?.command === 'login') return true
  return words.some(word => /docker-credential-|credHelpers|credsStore/.test(word))
}

const loginCalls: readonly (readonly string[])[] = [
  ['podman', 'login'],
  ['nerdctl', 'login'],
  ['buildah', 'login'],
  ['skopeo', 'login'],
  ['oras', 'login'],
  ['regctl', 'registry', 'login'],
  ['helm', 'registry', 'login'],
  ['crane', 'auth', 'login'],
  ['az', 'acr', 'login'],
  ['aws', 'ecr', 'get-login-password'],
  ['aws', 'ecr', 'get-login'],
  ['gcloud', 'auth', 'configure-docker'],
  ['gcloud', 'docker'],
  ['doctl', 'registry', 'login'],
  ['ibmcloud', 'cr', 'login'],
  ['scw', 'registry', 'login'],
  ['heroku', 'container:login'],
  ['jf', 'docker-login'],
  ['ecr-login'],
  ['amazon-ecr-credential-helper']
]

/** Commands of docker compose that pull images. */
const composeStarts: readonly string[] = ['pull', 'up', 'run', 'create', 'build']

const composeCommands: ReadonlySet<string> = new Set([
  ...composeStarts,
  ...'down stop start restart rm kill ps logs exec config images port top events pause unpause cp ls version wait watch push'.split(
    ' '
  )
])

/** What a call pulls; `null`: nothing that is certain. */
export function pulls(words: readonly string[]): Meaning | null {
  const call = dockerCall(words)
  if (call === null) return null
  if (call.command === 'compose') {
    return call.words.some(word => composeStarts.includes(word))
      ? { does: 'early-pull', reference: null }
      : null
  }
  const image = pulledImage(call)
  if (image === null) return null
  const parsed = parseReference(image)
  return parsed.kind === 'reference' ? { does: 'early-pull', reference: parsed.reference } : null
}

/** What a call of docker starts or pulls. */
export type Started =
  | { readonly kind: 'image'; readonly name: string }
  /** Empty: docker compose's default files. */
  | { readonly kind: 'compose'; readonly files: readonly string[] }

/** What a call starts or pulls; `null`: nothing, or what cannot be told. */
export function startedBy(words: readonly string[]): Started | null {
  const call = dockerCall(words)
  if (call === null) return null
  if (call.command !== 'compose') {
    const name = pulledImage(call)
    return name === null || name === '' ? null : { kind: 'image', name }
  }
  const command = call.words.find(word => composeCommands.has(word))
  return command !== undefined && composeStarts.includes(command)
    ? { kind: 'compose', files: composeFilesOf(call) }
    : null
}

function pulledImage(call: DockerCall): string | null {
  if (call.command === 'pull') return imageOfPull(call.words)
  return call.command === 'run' || call.command === 'create' ? imageOfRun(call.words) : null
}

const githubHosts = /(?:^|[^a-z0-9.-])(?:ghcr\.io|docker\.pkg\.github\.com)(?:\/|$)/
const packageHosts = /(?:npm|nuget|rubygems|maven)\.pkg\.github\.com/

/** Whether a call publishes to GitHub Packages; `npmGoesThere`: the repository's npm settings name its registry. */
export function publishes(words: readonly string[], npmGoesThere: boolean): boolean {
  const [program = '', ...rest] = words
  const arguments_ = rest.filter(word => !word.startsWith('-'))
  const namesImage = rest.some(word => githubHosts.test(word))
  const namesPackages = rest.some(word => packageHosts.test(word))
  switch (program.slice(program.lastIndexOf('/') + 1)) {
    case 'docker':
    case 'podman':
    case 'nerdctl':
      return namesImage && (arguments_[0] === 'push' || arguments_[1] === 'push' || rest.includes('--push'))
    case 'oras':
    case 'helm':
    case 'crane':
    case 'ko':
      return namesImage && arguments_[0] === 'push'
    case 'npm':
    case 'pnpm':
    case 'yarn':
      return arguments_.includes('publish') && (namesPackages || npmGoesThere)
    case 'gem':
      return arguments_[0] === 'push' && namesPackages
    case 'dotnet':
      return arguments_[0] === 'nuget' && arguments_[1] === 'push' && namesPackages
    case 'nuget':
      return arguments_[0] === 'push' && namesPackages
    case 'mvn':
    case 'mvnw':
      return arguments_.includes('deploy') && namesPackages
    // Without `--registry` the dev container CLI publishes to ghcr.io.
    case 'devcontainer':
      return (
        arguments_[1] === 'publish' && (namesImage || !rest.some(word => /^(?:-r|--registry)/.test(word)))
      )
    default:
      return false
  }
}

/** Programs that leave the contents of files as they are and start no other program, whatever their arguments. */
const harmless: ReadonlySet<string> = new Set(
  (
    'true : false set shopt export unset readonly local umask ulimit wait sleep date whoami id hostname uname pwd ls which ' +
    'type hash grep egrep fgrep head tail wc cut tr diff cmp basename dirname realpath readlink stat du df ' +
    'printenv ps kill ssh-add ssh-keyscan xhost alias chmod chown chgrp mkdir rmdir exit return read envsubst jq sysctl ' +
    'getent groups nproc lsof ping dig nslookup open systemctl service'
  ).split(' ')
)

type Form = (words: readonly string[]) => boolean

/** Programs that write a file, or start another program, in some of their forms: the forms that do not. */
const harmlessForms: Readonly<Record<string, Form>> = {
  sort: words => !words.some(word => isFlag(word, 'o') || isLong(word, 'output')),
  // The second file is written.
  uniq: words => operandsOf(words).length < 2,
  trap: ([first = '-']) => first === '-' || first === '',
  // With operands these start a program.
  env: words => words.every(word => word.includes('=') && !word.startsWith('-')),
  'ssh-agent': words => operandsOf(words).length === 0,
  command: ([first = '']) => first === '-v' || first === '-V',
  git: isHarmlessGit
}

const harmlessOfGit: ReadonlySet<string> = new Set(
  (
    'config fetch status rev-parse log remote show branch tag describe diff ls-files ls-remote add commit update-index ' +
    'rev-list blame version help hash-object credential'
  ).split(' ')
)

function isHarmlessGit(words: readonly string[]): boolean {
  const command = words.find(word => !word.startsWith('-')) ?? ''
  if (!harmlessOfGit.has(command) || words.some(word => isLong(word, 'output'))) return false
  return command !== 'config' || !words.some(word => isFlag(word, 'f') || isLong(word, 'file'))
}

/** Commands of docker, and those of its forms that write no file; what containers that it starts do is not known. */
const harmlessOfDocker: ReadonlySet<string> = new Set(
  (
    'network volume inspect pull push tag images ls ps info version login logout rm rmi stop kill system load import ' +
    'commit wait logs rename top port stats search history events diff prune'
  ).split(' ')
)

const formsOfDocker: Readonly<Record<string, Form>> = {
  build: writesNoResult,
  buildx: words => words[0] !== 'bake' && writesNoResult(words),
  builder: words => words[0] !== 'bake' && writesNoResult(words),
  compose: words =>
    writesNoResult(words) && !words.some(word => ['run', 'exec', 'cp', 'export'].includes(word)),
  run: mountsNothing,
  create: mountsNothing
}

function writesNoResult(words: readonly string[]): boolean {
  return !words.some(
    word =>
      isFlag(word, 'o') ||
      ['output', 'iidfile', 'metadata-file', 'lock-image'].some(flag => isLong(word, flag))
  )
}

function mountsNothing(words: readonly string[]): boolean {
  return !words.some(word => /^(?:-[a-zA-Z]*v|--volume|--mount|--iidfile|--cidfile)/.test(word))
}

/** Whether a call is known to write no file of the repository. */
export function isHarmless(words: readonly string[]): boolean {
  const [program = '', ...rest] = words
  const name = program.slice(program.lastIndexOf('/') + 1)
  if (harmless.has(name) || logsIn(words)) return true
  const docker = dockerCall(words)
  if (docker !== null) return isHarmlessDocker(docker)
  return Object.hasOwn(harmlessForms, name) && harmlessForms[name]?.(rest) === true
}

function isHarmlessDocker({ command, words }: DockerCall): boolean {
  if (harmlessOfDocker.has(command)) return true
  return Object.hasOwn(formsOfDocker, command) && formsOfDocker[command]?.(words) === true
}

function operandsOf(words: readonly string[]): readonly string[] {
  return words.filter(word => !word.startsWith('-') || word === '-')
}

/** Whether a word holds a short flag, alone or among others: `-o`, `-uo`, `-ofile`. */
function isFlag(word: string, letter: string): boolean {
  return word.startsWith('-') && !word.startsWith('--') && new RegExp(`^-[A-Za-z]*${letter}`).test(word)
}

function isLong(word: string, name: string): boolean {
  return word === `--${name}` || word.startsWith(`--${name}=`)
}

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

/** What a call of docker needs from a registry by itself, as the subject of a sentence; `null`: nothing that is known. */
export function neededBy(words: readonly string[]): string | null {
  const call = dockerCall(words)
  if (call === null) return null
  const [subcommand = ''] = call.words
  if (call.command === 'pull') return 'whether it can pull the image'
  const isBuildx = call.command === 'buildx' || call.command === 'builder'
  const builds = call.command === 'build' || (isBuildx && /^(?:build|b|bake)$/.test(subcommand))
  return builds || composeFilesBuiltBy(words) !== null ? 'which images its build needs' : null
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
