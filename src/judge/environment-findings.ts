import type { UnmatchedTriple } from '../credentials/triples/triples.ts'
import type { RunFacts, TripleFact } from '../evidence/types.ts'
import { finding, type Finding } from '../rules/finding.ts'
import { clause, fix } from './advice.ts'
import { type Context, isPartlyHidden } from './context.ts'
import { accessKeyInstead } from './ecr-advice.ts'
import type { ImageVerdict } from './image-verdict.ts'
import { hubSpelling, serverMismatch } from './registry-advice.ts'
import { removeTriple, shellWord } from './secret-fixes.ts'
import { type Mismatch, secretName, serverValue } from './secret-names.ts'

/** What the triples of the environment show beside the verdicts. */
export function environmentFindings(context: Context, images: readonly ImageVerdict[]): readonly Finding[] {
  const unmatchedTriples = context.facts.unmatchedTriples.filter(({ prefix }) => !isTold(images, prefix))
  const isAllKnown = !isPartlyHidden(context) && context.discovery.unresolved.length === 0
  return [
    ...unmatchedTriples.flatMap(unmatchedTriple =>
      unmatchedTriple.meant !== null
        ? [mismatch(context, { ...unmatchedTriple, source: 'environment' }, unmatchedTriple.meant, images)]
        : isAllKnown
          ? [unused(context, unmatchedTriple)]
          : []
    ),
    ...hubSpellings(context, images),
    ...expiringTokens(context, images),
    ...images.flatMap(dockerDisagrees)
  ]
}

/** Whether the row that decided about an image has said already that the SERVER of a triple does not match. */
function isTold(images: readonly ImageVerdict[], prefix: string): boolean {
  const deciding = images.flatMap(({ situations }) => situations)
  return deciding.some(
    ({ decision, registry: { mismatch: unmatchedTriple, triples } }) =>
      decision.rule === 'registry-server-mismatch' &&
      (triples.otherSpelling ?? unmatchedTriple)?.prefix === prefix
  )
}

function unused(context: Context, { prefix, server }: UnmatchedTriple): Finding {
  return finding('secrets-unused', {
    message:
      server === null
        ? `${secretName(prefix, 'SERVER')} holds no host (its value is not shown), so no image is pulled with it.`
        : `${secretName(prefix, 'SERVER')} names ${server}, which no image of the configurations names.`,
    fixes: [removeTriple(context, prefix)]
  })
}

function mismatch(
  context: Context,
  unmatchedTriple: Mismatch,
  meant: string,
  images: readonly ImageVerdict[]
): Finding {
  const concerned = images.filter(({ image }) => image.reference.registry === meant)
  const first = concerned[0]
  const harmless = concerned.length > 0 && concerned.every(({ access }) => access.team === 'yes')
  return finding('registry-server-mismatch', {
    ...serverMismatch(context, unmatchedTriple, meant),
    location: first?.uses[0] ?? null,
    image: first?.image.reference.text ?? null,
    severity: harmless ? 'warning' : 'error',
    required: concerned.length === 0 || concerned.some(({ required }) => required)
  })
}

/** One for each triple of Docker Hub in another spelling; it may serve all the same. */
function hubSpellings(context: Context, images: readonly ImageVerdict[]): readonly Finding[] {
  const told = new Set<string>()
  return images.flatMap(({ image, uses, required }) =>
    image.triples.flatMap(({ prefix, parts, spelling }) => {
      if (spelling === 'exact' || parts !== 'complete' || told.has(prefix) || isTold(images, prefix))
        return []
      told.add(prefix)
      return [
        finding('registry-server-mismatch', {
          ...hubSpelling(context, prefix, image.reference.text),
          location: uses[0] ?? null,
          image: image.reference.text,
          severity: 'warning',
          required
        })
      ]
    })
  )
}

/** One for each triple whose password is a token of 12 hours that still works. */
function expiringTokens(context: Context, images: readonly ImageVerdict[]): readonly Finding[] {
  const told = new Set<string>()
  return images.flatMap(({ image, uses, required }) =>
    image.triples.filter(livesShort).flatMap(triple => {
      if (told.has(triple.prefix)) return []
      told.add(triple.prefix)
      const until = triple.ecr?.expiresAt ?? null
      return [
        finding('ecr-token-expires', {
          message: `The password of ${triple.prefix}_CONTAINER_REGISTRY_* is a token of ECR, which expires ${until === null ? 'after 12 hours' : `at ${until}`}.`,
          notes: [
            `${secretName(triple.prefix, 'USER')} is AWS, and such a token lives 12 hours at most: after that no codespace can pull from ${image.reference.registry}.`
          ],
          places: uses,
          image: image.reference.text,
          required,
          fixes: accessKeyInstead(context, image, triple.prefix)
        })
      ]
    })
  )
}

function livesShort({ ecr, look }: TripleFact): boolean {
  return ecr?.user === 'token' && look.result === 'allowed'
}

function dockerDisagrees({ image, uses, required }: ImageVerdict): readonly Finding[] {
  const { docker } = image
  if (docker === null || (docker.result !== 'allowed' && docker.result !== 'refused')) return []
  const answers = image.triples.map(({ look }) => look.result)
  const ours = answers.includes('allowed')
    ? 'allowed'
    : answers.find(answer => answer === 'refused' || answer === 'not-found')
  if (ours === undefined || ours === docker.result) return []
  const pulls = { allowed: 'gets', refused: 'is refused', 'not-found': 'does not find' } as const
  return [
    finding('docker-client-disagrees', {
      message: `With the same login the docker client ${pulls[docker.result]} ${image.reference.text}, and this check ${ours === 'refused' ? 'is refused it' : `${pulls[ours]} it`}.`,
      notes: [
        `The docker client: ${clause(docker.detail)}.`,
        'Codespaces pulls with Docker, so its answer is the one to look into.'
      ],
      places: uses,
      image: image.reference.text,
      required,
      fixes: [
        fix({
          text: 'Ask the docker client by hand, with the USER and PASSWORD of the secrets.',
          command: `docker login ${serverValue(image.reference.registry)} && docker manifest inspect ${shellWord(image.reference.text)}`,
          who: 'anyone with write access'
        })
      ]
    })
  ]
}

/** Where the command line takes what the action takes as an input: tokens are never arguments. */
const outsideActions: ReadonlyMap<string, string> = new Map([
  ['token', '`GH_TOKEN` or `GITHUB_TOKEN`'],
  ['secrets-token', '`CODESPACES_PREFLIGHT_SECRETS_TOKEN`'],
  ['packages-token', '`CODESPACES_PREFLIGHT_PACKAGES_TOKEN`'],
  ['repository', '`--repository`'],
  ['configurations', '`--configurations`'],
  ['allow-private-network', '`--allow-private-network`']
])

const inputName = /(the input )?`([a-z-]{1,40})`/g

/** A text in which inputs have the names under which the person who runs the check gives them. */
export function inputsAsGiven({ runner }: RunFacts, text: string): string {
  if (runner.kind === 'actions') return text
  return text.replace(inputName, (whole, lead: string | undefined, name: string) => {
    const given = outsideActions.get(name)
    if (given === undefined) return whole
    const word = given.startsWith('`--') ? 'option' : 'variable'
    return lead === undefined ? given : `the ${word} ${given}`
  })
}

/** The finding with such names, in the message and in what each fix says; commands and patches stay as they are. */
export function findingAsGiven(run: RunFacts, found: Finding): Finding {
  return {
    ...found,
    message: inputsAsGiven(run, found.message),
    notes: found.notes.map(note => inputsAsGiven(run, note)),
    fixes: found.fixes.map(fix => ({
      ...fix,
      text: inputsAsGiven(run, fix.text),
      ...(fix.note === undefined ? {} : { note: inputsAsGiven(run, fix.note) })
    }))
  }
}
