import { dockerCall } from './docker-call.ts'
import { logsIn } from './meaning.ts'

/** Programs that leave the files of the repository as they are, whatever their arguments. */
const harmless: ReadonlySet<string> = new Set(
  (
    'true : false set shopt export unset readonly local umask ulimit trap wait sleep date whoami id hostname uname pwd ls which ' +
    'type command hash grep egrep fgrep head tail wc sort uniq cut tr diff cmp basename dirname realpath readlink stat du df env ' +
    'printenv ps kill ssh-add ssh-agent ssh-keyscan xhost alias chmod chown chgrp mkdir rmdir exit return read envsubst jq sysctl ' +
    'getent groups nproc lsof nc ping dig nslookup open systemctl service'
  ).split(' ')
)

const harmlessOfGit: ReadonlySet<string> = new Set(
  (
    'config fetch status rev-parse log remote show branch tag describe diff ls-files ls-remote add commit update-index ' +
    'rev-list blame version help hash-object credential'
  ).split(' ')
)

/** Commands of docker that run what may write to a folder of the repository. */
const running: ReadonlySet<string> = new Set(['run', 'exec', 'cp', 'start', 'buildx', 'build', 'compose'])

/** Whether a call is known to write no file of the repository. */
export function isHarmless(words: readonly string[]): boolean {
  const [program = '', ...rest] = words
  const name = program.slice(program.lastIndexOf('/') + 1)
  if (harmless.has(name) || logsIn(words)) return true
  if (name === 'git') return harmlessOfGit.has(rest.find(word => !word.startsWith('-')) ?? '')
  const docker = dockerCall(words)
  if (docker === null) return false
  if (!running.has(docker.command)) return true
  switch (docker.command) {
    case 'build':
    case 'buildx':
      return !docker.words.some(word => /^(?:-o|--output)/.test(word))
    case 'compose':
      return !docker.words.some(word => word === 'run' || word === 'exec' || word === 'cp')
    case 'run':
      return !docker.words.some(word => /^(?:-v|--volume|--mount|--iidfile|--cidfile)/.test(word))
    default:
      return false
  }
}
