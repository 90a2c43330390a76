import { ecrHost } from '../credentials/ecr-host.ts'
import type { StrayTriple } from '../credentials/triples.ts'
import type { TripleFact } from '../evidence/facts.ts'
import { finding, type Finding } from '../rules/finding.ts'
import { fix, sentences } from './advice.ts'
import type { Context } from './context.ts'
import { accessKey } from './ecr-advice.ts'
import type { ImageVerdict } from './image-verdict.ts'
import { correctServer, removeTriple, setParts } from './secret-fixes.ts'
import { shellWord } from './secret-commands.ts'
import { secretName, serverValue } from './triple-names.ts'

/** What the triples of the environment show beside the verdicts. */
export function environmentFindings(context: Context, images: readonly ImageVerdict[]): readonly Finding[] {
  return [
    ...context.facts.strayTriples.map(stray =>
      stray.meant === null ? unused(context, stray) : mismatch(context, stray, stray.meant, images)
    ),
    ...expiringTokens(context, images),
    ...images.flatMap(dockerDisagrees)
  ]
}

function unused(context: Context, { prefix, server }: StrayTriple): Finding {
  return finding('secrets-unused', {
    message: `${secretName(prefix, 'SERVER')} names ${server}, and no image that was found lies there.`,
    fixes: [removeTriple(context, prefix)]
  })
}

function mismatch(
  context: Context,
  { prefix, server }: StrayTriple,
  meant: string,
  images: readonly ImageVerdict[]
): Finding {
  const concerned = images.filter(({ image }) => image.reference.registry === meant)
  const first = concerned[0]
  const harmless = concerned.length > 0 && concerned.every(({ access }) => access.team === 'yes')
  return finding('registry-server-mismatch', {
    message: sentences(
      `${secretName(prefix, 'SERVER')} is ${JSON.stringify(server)}, which Docker will not match to images of ${meant}: it looks for the exact host and port, letter case included.`,
      `The value must be \`${serverValue(meant)}\`.`,
      ecrHost(meant) === null
        ? null
        : 'The plain, dual-stack and FIPS hosts of ECR are different ones to Docker, and each needs a triple of its own.'
    ),
    location: first?.uses[0] ?? null,
    image: first?.image.reference.text ?? null,
    severity: harmless ? 'warning' : 'error',
    required: concerned.length === 0 || concerned.some(({ required }) => required),
    fixes: [correctServer(context, meant, prefix)]
  })
}

/** One for each triple whose password is a token of 12 hours that still works. */
function expiringTokens(context: Context, images: readonly ImageVerdict[]): readonly Finding[] {
  const told = new Set<string>()
  return images.flatMap(({ image, uses, required }) =>
    image.triples.filter(livesShort).flatMap(triple => {
      if (told.has(triple.prefix)) return []
      told.add(triple.prefix)
      const until = triple.ecr?.expiresAt ? `, this one until ${triple.ecr.expiresAt}` : ''
      return [
        finding('ecr-token-expires', {
          message: `${secretName(triple.prefix, 'USER')} is AWS, so the password is a token of ECR, which lives 12 hours at most${until}: after that no codespace can pull from ${image.reference.registry}.`,
          places: uses,
          image: image.reference.text,
          required,
          fixes: [
            accessKey(image),
            ...setParts(context, image.reference.registry, triple.prefix, ['USER', 'PASSWORD'])
          ]
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
  const pulls = { allowed: 'gets the image', refused: 'is refused', 'not-found': 'does not find it' } as const
  return [
    finding('docker-client-disagrees', {
      message: `With the same login for ${image.reference.text} the docker client ${pulls[docker.result]} (${docker.detail}), and our own client ${pulls[ours]}. Codespaces pulls with Docker, so its answer is the one to look into.`,
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
