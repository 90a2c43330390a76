import { writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import type { Variables } from '../environment.ts'
import type { Reference } from '../model.ts'
import type { Login } from '../registry/look.ts'
import { dockerSaid } from './docker-said.ts'
import { execute, type Execute, type Executed } from './execute.ts'
import { trustedPath } from './program.ts'
import { dockerHubServer } from './server-key.ts'
import { inTemporaryFolder } from './temporary-folder.ts'

/** What the docker client is asked: whether `login` may pull `image`. */
export interface DockerQuestion {
  readonly image: Reference
  readonly login: Login
  /** The process environment, of which only the search path, the home folder, proxies and certificates are passed on. */
  readonly variables: Variables
  /** Folders in which anyone may have written: no program of theirs is started. */
  readonly untrusted: readonly string[]
  /** Seconds for each of the two commands. */
  readonly seconds: number
  readonly exec?: Execute
}

/** What the docker client answered (`with-docker`). */
export interface DockerFact {
  readonly result: 'allowed' | 'refused' | 'no-proof' | 'skipped'
  readonly detail: string
}

/**
 * Asks the docker client what GitHub's page advises to ask: `docker login --password-stdin`, then
 * `docker manifest inspect`. The password goes through standard input alone; the login is kept in a temporary folder.
 * The client sends a password wherever a registry points it: ask only for a host whose challenge was accepted. Its "no such manifest" stands for transport trouble too, so it proves nothing.
 */
export async function askDocker(question: DockerQuestion): Promise<DockerFact> {
  try {
    return await inTemporaryFolder(folder => ask(question, folder))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      result: 'skipped',
      detail: `docker could not be started: ${withoutPassword(reason, question.login)}`
    }
  }
}

async function ask(question: DockerQuestion, folder: string): Promise<DockerFact> {
  const { image, login, exec = execute, seconds, untrusted } = question
  // With no login on file the client would look for a credential store of the system and leave the password there.
  await writeFile(join(folder, 'config.json'), '{"auths":{"docker.invalid":{}}}', { mode: 0o600 })
  const environment = {
    ...passedOn(question.variables),
    PATH: (await trustedPath(question.variables, untrusted)).join(delimiter),
    DOCKER_CONFIG: folder,
    DOCKER_CLI_EXPERIMENTAL: 'enabled'
  }
  const run = (args: readonly string[], input: string): Promise<Executed> =>
    exec({ command: 'docker', args, input, environment, seconds, untrusted })
  if (login.kind === 'basic') {
    const args = ['login', `--username=${login.user}`, '--password-stdin', '--', loginServer(login.host)]
    const refused = judge('docker login', await run(args, login.password), login)
    if (refused.result !== 'allowed') return refused
  }
  const insecure = isLoopback(image.registry) ? ['--insecure'] : []
  const inspect = ['manifest', 'inspect', ...insecure, '--', image.text]
  const fact = judge('docker manifest inspect', await run(inspect, ''), login)
  if (fact.result !== 'allowed' || login.kind === 'anonymous') return fact
  return { result: 'allowed', detail: 'docker login and docker manifest inspect succeeded' }
}

const passedOnNames = [
  ...['HOME', 'USERPROFILE', 'SystemRoot', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
  ...['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'https_proxy', 'http_proxy', 'no_proxy']
]

function passedOn(variables: Variables): Record<string, string> {
  return Object.fromEntries(
    passedOnNames.flatMap(name => {
      const value = variables[name]
      return value === undefined ? [] : [[name, value]]
    })
  )
}

function loginServer(host: string): string {
  return host === 'docker.io' ? dockerHubServer : host
}

/** Docker speaks http to these hosts, and to no others. */
function isLoopback(registry: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/.test(registry)
}

function judge(command: string, executed: Executed, login: Login): DockerFact {
  switch (executed.kind) {
    case 'not-installed':
      return { result: 'skipped', detail: 'there is no docker client on this machine' }
    case 'time-out':
      return { result: 'no-proof', detail: `${command} did not end in time` }
    case 'ended': {
      if (executed.code === 0) return { result: 'allowed', detail: `${command} succeeded` }
      const { refused, text } = dockerSaid(executed.stderr, login.kind === 'basic')
      return {
        result: refused ? 'refused' : 'no-proof',
        detail: `${command} ended with code ${executed.code}: ${text}`
      }
    }
  }
}

function withoutPassword(text: string, login: Login): string {
  return login.kind === 'basic' && login.password !== '' ? text.replaceAll(login.password, '***') : text
}
