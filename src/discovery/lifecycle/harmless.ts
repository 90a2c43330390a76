import { dockerCall, type DockerCall } from './docker-call.ts'
import { logsIn } from './meaning.ts'

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
