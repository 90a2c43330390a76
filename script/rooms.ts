/** A folder of `src/`, or the few files of its root that every folder may know. */
export interface Room {
  /** Its folder, or the names of its files at the root. */
  readonly names: readonly string[]
  readonly holds: string
}

/**
 * The rooms in the order of the flow: a file knows those before its own, and no file knows a room after it. The last are
 * wiring, which know one another: among their files no import makes a circle.
 */
export const rooms: readonly Room[] = [
  { names: ['model.ts', 'version.ts'], holds: 'the types that cross rooms' },
  {
    names: ['rules'],
    holds:
      'one file for each rule, with its severity, page, and the traces that it leaves in a creation log; what a finding is'
  },
  {
    names: ['reference'],
    holds: 'the grammar of image references, and platforms as containerd normalises them'
  },
  {
    names: ['http'],
    holds:
      'the way to a host, in layers that each wrap the next: connection, address checks, redirects, retries, time-outs, limits, bodies'
  },
  {
    names: ['checkout'],
    holds: 'files of a checkout, of memory and of a commit; how a path is followed over symbolic links; git'
  },
  {
    names: ['discovery'],
    holds:
      'uses of images: `devcontainer/`, and beside it `dockerfile/`, `compose/`, `features/`, `lifecycle/`; other GitHub packages in `packages/`'
  },
  {
    names: ['oci'],
    holds: 'the registry client: ping, challenge, token, manifest, platform, what differs between registries'
  },
  { names: ['github'], holds: 'repository, packages, names of secrets, contents, comments, the event' },
  {
    names: ['credentials'],
    holds:
      '`secrets/` (what must not be shown), `triples/`, `aws/` (the exchange with ECR), `docker/` (the docker client)'
  },
  { names: ['declarations'], holds: 'the configuration file' },
  { names: ['evidence'], holds: 'who is asked what, each question once' },
  { names: ['judge'], holds: 'verdicts by the rows of `tables/`, findings, the reason of the conclusion' },
  { names: ['creation-log'], holds: 'what the lines of a creation log point to' },
  {
    names: ['report'],
    holds:
      'one file for each form; `untrusted/` holds the one place through which text of files goes into each'
  },
  {
    names: ['pull-request', 'publish', 'run', 'cli', 'check.ts', 'main.ts', 'cli.ts', 'program.ts'],
    holds:
      'the wiring: what a pull request changes, where reports go, what a run has at hand, the command line, the whole job on one screen, the two entrances'
  }
]
