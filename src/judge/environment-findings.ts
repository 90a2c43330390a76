import { ecrHost } from '../credentials/ecr-host.ts'
import type { StrayTriple } from '../credentials/triples.ts'
import type { TripleFact } from '../evidence/facts.ts'
import { finding, type Finding } from '../rules/finding.ts'
import { fix, sentences } from './advice.ts'
import type { Context } from './context.ts'
import { accessKey } from './ecr-advice.ts'
import type { ImageVerdict } from './image-verdict.ts'
import { correctServer, removeTriple, setParts } from './secret-fixes.ts'
import { listOf, secretName, serverValue } from './triple-names.ts'

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
    message:
      server === null
        ? `${secretName(prefix, 'SERVER')} holds no host (its value is not shown), so no image is pulled with this triple.`
        : `${secretName(prefix, 'SERVER')} names ${server}, and no image that was found lies there.`,
    fixes: [removeTriple(context, prefix)]
  })
}

function mismatch(
  context: Context,
  stray: StrayTriple,
  meant: string,
  images: readonly ImageVerdict[]
): Finding {
  const concerned = images.filter(({ image }) => image.reference.registry === meant)
  const first = concerned[0]
  const harmless = concerned.length > 0 && concerned.every(({ access }) => access.team === 'yes')
  return finding('registry-server-mismatch', {
    message: sentences(
      `${secretName(stray.prefix, 'SERVER')} ${difference(stray, meant)}: Docker will not match it to images of ${meant}, since it looks for the exact host and port, letter case included.`,
      `The value must be ${serverValue(meant)}.`,
      ecrHost(meant) === null
        ? null
        : 'The plain, dual-stack and FIPS hosts of ECR are different ones to Docker, and each needs a triple of its own.'
    ),
    location: first?.uses[0] ?? null,
    image: first?.image.reference.text ?? null,
    severity: harmless ? 'warning' : 'error',
    required: concerned.length === 0 || concerned.some(({ required }) => required),
    fixes: [correctServer(context, meant, stray.prefix)]
  })
}

/** The value is shown where a person sees by it what is wrong; white space, say, is named. */
function difference({ server, faults }: StrayTriple, meant: string): string {
  const shown = server === null || server === meant ? [] : [`is ${JSON.stringify(server)}`]
  const told = [...shown, ...faults]
  return told.length === 0 ? 'holds no host (its value is not shown)' : listOf(told)
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
          location: uses[0] ?? null,
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
      location: uses[0] ?? null,
      image: image.reference.text,
      required,
      fixes: [
        fix({
          text: 'Ask the docker client by hand, with the USER and PASSWORD of the secrets.',
          command: `docker login ${serverValue(image.reference.registry)}`,
          who: 'anyone with write access'
        })
      ]
    })
  ]
}
