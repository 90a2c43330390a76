/** A call of the docker client: the command, with `image` and `container` taken off, and the words behind it. */
export interface DockerCall {
  readonly command: string
  readonly words: readonly string[]
}

const globalFlagsWithValue: ReadonlySet<string> = new Set(
  '--config -c --context -H --host -l --log-level --tlscacert --tlscert --tlskey'.split(' ')
)

/** Reads a call of `docker` or `docker-compose`; `null` for every other program. */
export function dockerCall(words: readonly string[]): DockerCall | null {
  const [program = '', ...rest] = words
  const name = program.slice(program.lastIndexOf('/') + 1)
  if (name === 'docker-compose') return { command: 'compose', words: rest }
  if (name !== 'docker') return null
  const [command = '', ...behind] = rest.slice(flagsEnd(rest, globalFlagsWithValue) ?? rest.length)
  if (command !== 'image' && command !== 'container') return { command, words: behind }
  return { command: behind[0] ?? '', words: behind.slice(1) }
}

/** The files that a call of docker compose names with `-f`. */
export function composeFilesOf({ words }: DockerCall): readonly string[] {
  return words.flatMap((word, index) => {
    if (word === '-f' || word === '--file') return words[index + 1] ?? []
    return /^(?:--file=|-f=?)(.+)$/.exec(word)?.[1] ?? []
  })
}

/** The image that `docker pull` names. */
export function imageOfPull(words: readonly string[]): string | null {
  const end = flagsEnd(words, new Set(['--platform']))
  return end === null ? null : (words[end] ?? null)
}

/** The image that `docker run` or `docker create` names. */
export function imageOfRun(words: readonly string[]): string | null {
  const end = flagsEnd(words, runFlagsWithValue, runSwitches)
  return end === null ? null : (words[end] ?? null)
}

// Where the flags end; null where a flag is not known, so that its value cannot be told from what follows.
function flagsEnd(
  words: readonly string[],
  withValue: ReadonlySet<string>,
  switches?: ReadonlySet<string>
): number | null {
  let at = 0
  for (; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (!word.startsWith('-') || word === '-') break
    if (word === '--') return at + 1
    if (word.startsWith('--') && word.includes('=')) continue
    const last = word.startsWith('--') ? word : `-${word.at(-1) ?? ''}`
    if (withValue.has(word) || (withValue.has(last) && isSwitches(word.slice(1, -1)))) at += 1
    else if (switches !== undefined && !switches.has(word) && !isSwitches(word.slice(1))) {
      if (!withValue.has(word.slice(0, 2)) || word.startsWith('--')) return null
    }
  }
  return at
}

// Short switches can be written together: `-it`, and `-itv` before a value.
function isSwitches(letters: string): boolean {
  return /^[ditPq]*$/.test(letters)
}

const runSwitches: ReadonlySet<string> = new Set(
  '--detach --init --interactive --no-healthcheck --oom-kill-disable --privileged --publish-all --quiet --read-only --rm --sig-proxy --tty --use-api-socket'.split(
    ' '
  )
)

const runFlagsWithValue: ReadonlySet<string> = new Set(
  (
    '-a -c -e -h -l -m -p -u -v -w --add-host --annotation --attach --blkio-weight --cap-add --cap-drop --cgroup-parent --cgroupns --cidfile ' +
    '--cpu-period --cpu-quota --cpu-shares --cpus --cpuset-cpus --cpuset-mems --detach-keys --device --device-cgroup-rule --dns --dns-option ' +
    '--dns-search --domainname --entrypoint --env --env-file --expose --gpus --group-add --health-cmd --health-interval --health-retries ' +
    '--health-start-period --health-timeout --hostname --ip --ip6 --ipc --isolation --label --label-file --link --log-driver --log-opt ' +
    '--mac-address --memory --memory-reservation --memory-swap --mount --name --net --network --network-alias --oom-score-adj --pid --pids-limit ' +
    '--platform --publish --pull --restart --runtime --security-opt --shm-size --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs ' +
    '--ulimit --user --userns --uts --volume --volume-driver --volumes-from --workdir'
  ).split(' ')
)
