import { writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { findProgram, trustedPath } from '../../checkout/program.ts'
import type { Reference, Variables } from '../../model.ts'
import type { Login } from '../../oci/pull-result.ts'
import { dockerHubServer } from '../triples/server-key.ts'
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

/** What docker and its registries say, as it is told on; the first that fits counts. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/no such manifest/i, 'no such manifest'],
  [/manifest unknown/i, 'manifest unknown'],
  [/incorrect username or password/i, 'unauthorized: incorrect username or password'],
  [/no basic auth credentials/i, 'no basic auth credentials'],
  [/authentication required/i, 'unauthorized: authentication required'],
  [/unauthorized/i, 'unauthorized'],
  [/requested access to the resource is denied/i, 'denied: requested access to the resource is denied'],
  [/denied/i, 'denied'],
  [/forbidden|\b403\b/i, 'forbidden'],
  [/\b401\b/, 'unauthorized (401)'],
  [/toomanyrequests|\b429\b/i, 'too many requests'],
  [/no such host/i, 'no such host'],
  [/connection refused/i, 'connection refused'],
  [/certificate|x509|tls:/i, 'the certificate is not trusted'],
  [/HTTP response to HTTPS client/i, 'the server speaks http and no https'],
  [/timeout|deadline exceeded/i, 'the registry did not answer in time'],
  [/Cannot connect to the Docker daemon/i, 'the Docker daemon is not running'],
  [/\b5\d\d\b/, 'the registry has a fault of its own']
]

const refusal =
  /unauthorized|denied|forbidden|incorrect username or password|no basic auth credentials|authentication required|status: 40[13]|\b40[13]\b/i

/** What the docker client said when it failed. */
export interface DockerSaid {
  readonly refused: boolean
  /** One clause for people. */
  readonly text: string
}

/**
 * Reads the last line that the docker client wrote to standard error. Most of it is the registry's own text, and after a
 * login that could hold a part of the password, which no mask knows: only sentences that docker is known for are told then.
 */
function dockerSaid(stderr: string, afterLogin: boolean): DockerSaid {
  const line = stderr.split('\n').findLast(text => text.trim() !== '') ?? ''
  const refused = refusal.test(line) && !/no such manifest/i.test(line)
  if (line === '') return { refused, text: 'it said nothing' }
  if (!afterLogin) return { refused, text: oneLine(line) }
  const known = sentences.find(([form]) => form.test(line))?.[1]
  return { refused, text: known ?? 'what it said is not shown, since it was given a login' }
}

/** Docker prints a manifest that it does not know as the numbers of its bytes, which tell nobody anything. */
const bytes = /\[\d{1,3}(?: \d{1,3}){7,}\]?/g

function oneLine(text: string): string {
  return (
    text
      .replace(bytes, '[…]')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
      .trim()
      .slice(0, 300)
  )
}

/** A program to run: nothing of the environment reaches it but what is given. */
export interface Execution {
  /** The name of a program on the search path of its environment, see `findProgram`. */
  readonly command: string
  readonly args: readonly string[]
  /** What it reads from standard input. */
  readonly input: string
  readonly environment: Readonly<Record<string, string>>
  /** Folders whose programs are never started. */
  readonly untrusted: readonly string[]
  /** After this many seconds it is killed. */
  readonly seconds: number
}

/** What came of it; the texts are cut at 64 KiB each. */
export type Executed =
  | { readonly kind: 'ended'; readonly code: number; readonly stdout: string; readonly stderr: string }
  | { readonly kind: 'not-installed' }
  | { readonly kind: 'time-out' }

/** Runs a program. */
export type Execute = (execution: Execution) => Promise<Executed>

const notInstalled = 127
const timedOut = 124
const longestOutput = 65_536

/** `@actions/exec` knows no time limit, so it runs this: the program in the time given by the first argument. */
const within = `
const [milliseconds, command, ...args] = process.argv.slice(1)
const { error, status } = require('node:child_process').spawnSync(command, args, {
  stdio: 'inherit', timeout: Number(milliseconds), killSignal: 'SIGKILL'
})
process.exitCode = error === undefined ? (status ?? 1) : error.code === 'ETIMEDOUT' ? ${timedOut} : ${notInstalled}
`

/** Runs a program through `@actions/exec`, quietly: nothing of its output reaches ours. */
export const execute: Execute = async ({ command, args, input, environment, seconds, untrusted }) => {
  const program = await findProgram(command, environment, untrusted)
  if (program === null) return { kind: 'not-installed' }
  const { exec } = await import('@actions/exec')
  const stdout = collector()
  const stderr = collector()
  const code = await exec(
    `"${process.execPath}"`,
    ['-e', within, '--', String(seconds * 1000), program, ...args],
    {
      silent: true,
      ignoreReturnCode: true,
      env: { ...environment },
      input: Buffer.from(input),
      listeners: { stdout: stdout.add, stderr: stderr.add }
    }
  )
  if (code === notInstalled) return { kind: 'not-installed' }
  if (code === timedOut) return { kind: 'time-out' }
  return { kind: 'ended', code, stdout: stdout.text(), stderr: stderr.text() }
}

function collector(): { add: (chunk: Buffer) => void; text: () => string } {
  const chunks: Buffer[] = []
  let size = 0
  return {
    add: chunk => {
      const rest = chunk.subarray(0, longestOutput - size)
      size += rest.length
      chunks.push(rest)
    },
    text: () => Buffer.concat(chunks).toString('utf8')
  }
}
