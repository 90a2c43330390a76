import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Variables } from '../environment.ts'
import type { Reference } from '../model.ts'
import type { Login } from '../registry/look.ts'
import { execute, type Execute, type Executed } from './execute.ts'
import { dockerHubServer } from './server-key.ts'
import { inTemporaryFolder } from './temporary-folder.ts'

/** What the docker client is asked: whether `login` may pull `image`. */
export interface DockerQuestion {
  readonly image: Reference
  readonly login: Login
  /** The process environment, of which only the search path, the home folder, proxies and certificates are passed on. */
  readonly variables: Variables
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
 * The client sends a password wherever a registry points it: ask only for a host whose challenge was accepted
 * (specification 6.1). Its "no such manifest" stands for transport trouble too, so it proves nothing.
 */
export async function askDocker(question: DockerQuestion): Promise<DockerFact> {
  try {
    const fact = await inTemporaryFolder(folder => ask(question, folder))
    return { ...fact, detail: withoutPassword(fact.detail, question.login) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      result: 'skipped',
      detail: withoutPassword(`docker could not be started: ${oneLine(reason)}`, question.login)
    }
  }
}

async function ask(question: DockerQuestion, folder: string): Promise<DockerFact> {
  const { image, login, exec = execute, seconds } = question
  // With no login on file the client would look for a credential store of the system and leave the password there.
  await writeFile(join(folder, 'config.json'), '{"auths":{"docker.invalid":{}}}', { mode: 0o600 })
  const environment = {
    ...passedOn(question.variables),
    DOCKER_CONFIG: folder,
    DOCKER_CLI_EXPERIMENTAL: 'enabled'
  }
  const run = (args: readonly string[], input: string): Promise<Executed> =>
    exec({ command: 'docker', args, input, environment, seconds })
  if (login.kind === 'basic') {
    const args = ['login', `--username=${login.user}`, '--password-stdin', '--', loginServer(login.host)]
    const refused = judge('docker login', await run(args, login.password))
    if (refused.result !== 'allowed') return refused
  }
  const insecure = isLoopback(image.registry) ? ['--insecure'] : []
  const inspect = ['manifest', 'inspect', ...insecure, '--', image.text]
  const fact = judge('docker manifest inspect', await run(inspect, ''))
  if (fact.result !== 'allowed' || login.kind === 'anonymous') return fact
  return { result: 'allowed', detail: 'docker login and docker manifest inspect succeeded' }
}

const passedOnNames = [
  ...['PATH', 'Path', 'HOME', 'USERPROFILE', 'SystemRoot', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
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

const refusal =
  /unauthorized|denied|forbidden|incorrect username or password|no basic auth credentials|authentication required|status: 40[13]|\b40[13]\b/i

function judge(command: string, executed: Executed): DockerFact {
  switch (executed.kind) {
    case 'not-installed':
      return { result: 'skipped', detail: 'there is no docker client on this machine' }
    case 'time-out':
      return { result: 'no-proof', detail: `${command} did not end in time` }
    case 'ended': {
      if (executed.code === 0) return { result: 'allowed', detail: `${command} succeeded` }
      const said = lastLine(executed.stderr)
      const result = refusal.test(said) && !/no such manifest/i.test(said) ? 'refused' : 'no-proof'
      return { result, detail: `${command} ended with code ${executed.code}: ${said}` }
    }
  }
}

function lastLine(text: string): string {
  const lines = text.split('\n').map(oneLine)
  return lines.findLast(line => line !== '') ?? 'it said nothing'
}

function oneLine(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
      .trim()
      .slice(0, 300)
  )
}

function withoutPassword(detail: string, login: Login): string {
  return login.kind === 'basic' && login.password !== '' ? detail.replaceAll(login.password, '***') : detail
}
