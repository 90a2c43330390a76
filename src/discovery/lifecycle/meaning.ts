import type { Reference } from '../../model.ts'
import { parseReference } from '../../reference/reference.ts'
import { composeFilesOf, dockerCall, imageOfPull, imageOfRun, type DockerCall } from './docker-call.ts'

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
