import { ecrHost } from '../credentials/ecr-host.ts'
import { surveySecrets } from '../credentials/survey-secrets.ts'
import type { SecretSurvey } from '../credentials/survey.ts'
import type { Configuration } from '../discovery/discovery.ts'
import type { DiscoveredPackage } from '../discovery/packages/packages.ts'
import type { GitHub } from '../github/client.ts'
import type { RepositoryLook } from '../github/facts.ts'
import type { Reference, Use } from '../model.ts'
import type { Depth } from '../registry/look.ts'
import type { Asking } from './asking.ts'
import { askAll, type Closure, type LockOf } from './closure.ts'
import { imageKey, type ImageFacts, type PackageFacts } from './facts.ts'
import { askAnonymously, askImage, depthFor, shallow, unanswered, unasked } from './image.ts'
import { withNearTags } from './near-tags.ts'
import { packageEvidence } from './statement.ts'

/** What is to be asked about. */
export interface Questions {
  readonly configurations: readonly Configuration[]
  readonly uses: readonly Use[]
  readonly packages: readonly DiscoveredPackage[]
}

/** All answers that need the network. */
export interface Answers extends Closure {
  readonly packages: readonly PackageFacts[]
  readonly secrets: SecretSurvey | null
}

/** What asking needs to know beside who can be asked. */
export interface Context {
  readonly repository: string | null
  readonly repositoryLook: RepositoryLook
  readonly inCodespace: boolean
  /** The platform of codespaces, like `linux/amd64`. */
  readonly platform: string
  /** Called when an image has its answers: for progress on a terminal. */
  readonly answered: (image: string) => void
}

/** Asks everyone about everything, all images in parallel. */
export async function gather(questions: Questions, asking: Asking, context: Context): Promise<Answers> {
  const ask = async (reference: Reference, depth: Depth): Promise<ImageFacts> => {
    const authority = authorityOf(reference, asking.containerRegistry)
    const facts = await askImage(reference, authority, depth, asking).catch((error: unknown) =>
      unanswered(reference, authority, error)
    )
    context.answered(reference.text)
    return facts
  }
  const [closure, packages] = await Promise.all([
    askAll(questions.uses, {
      lockOf: lockOf(questions),
      depthOf: use => depthFor(use, context.platform),
      ask: ({ reference }, depth) => ask(reference, depth)
    }),
    Promise.all(questions.packages.map(found => askPackage(found, asking)))
  ])
  const pulled = pulledByCommands(questions).filter(reference => !closure.images.has(imageKey(reference)))
  const [secrets, found, beside] = await Promise.all([
    mayReadSecrets(context) && asking.canMatter.names({ ...closure, packages })
      ? readSecrets(asking.github, context)
      : null,
    withNearTags(closure.images, asking),
    Promise.all(
      pulled.map(reference => {
        const authority = authorityOf(reference, asking.containerRegistry)
        return askAnonymously(reference, authority, shallow, asking).catch((error: unknown) =>
          unanswered(reference, authority, error)
        )
      })
    )
  ])
  const images = new Map([...found, ...beside.map(facts => [imageKey(facts.reference), facts] as const)])
  return { ...closure, images, packages, secrets }
}

/** What answers that are there say about other uses, with those of the Features that these lead to: nobody is asked. */
export function gatherFrom(
  images: ReadonlyMap<string, ImageFacts>,
  questions: Questions,
  containerRegistry: string | null
): Promise<Closure> {
  return askAll(questions.uses, {
    lockOf: lockOf(questions),
    depthOf: () => shallow,
    ask: ({ reference }) => {
      const detail = 'the image was not asked for'
      const none = unasked(reference, authorityOf(reference, containerRegistry), detail)
      return Promise.resolve(images.get(imageKey(reference)) ?? none)
    }
  })
}

function lockOf({ configurations }: Questions): LockOf {
  const locks = new Map(configurations.map(({ path, featureDigests }) => [path, featureDigests]))
  return path => locks.get(path) ?? new Map()
}

/** Images that commands pull beside: whether they need credentials decides about `early-image-pull`. */
function pulledByCommands({ configurations }: Questions): Reference[] {
  const commands = configurations.flatMap(configuration => configuration.commands)
  return commands.flatMap(({ does, reference }) =>
    does === 'early-pull' && reference !== null ? [reference] : []
  )
}

/** The answers of a run that may ask nobody. */
export async function gatherNothing(
  questions: Questions,
  containerRegistry: string | null,
  detail: string
): Promise<Answers> {
  const closure = await askAll(questions.uses, {
    lockOf: lockOf(questions),
    depthOf: () => shallow,
    ask: ({ reference }) =>
      Promise.resolve(unasked(reference, authorityOf(reference, containerRegistry), detail))
  })
  const packages = questions.packages.map(found =>
    packageFacts(found, { read: 'not-applicable', detail } as const)
  )
  return { ...closure, packages, secrets: null }
}

function authorityOf({ registry }: Reference, containerRegistry: string | null): ImageFacts['authority'] {
  if (registry === 'docker.pkg.github.com') return 'retired'
  if (registry === containerRegistry) return 'github'
  return ecrHost(registry) === null ? 'other' : 'ecr'
}

async function askPackage(found: DiscoveredPackage, asking: Asking): Promise<PackageFacts> {
  const hint = asking.owner?.toLowerCase() === found.owner.toLowerCase() ? asking.ownerType : 'unknown'
  return packageFacts(found, await asking.github.package(found.type, found.owner, hint, found.name))
}

function packageFacts(found: DiscoveredPackage, look: PackageFacts['package']): PackageFacts {
  return {
    registry: found.registry,
    name: found.name,
    owner: found.owner,
    uses: found.uses,
    package: look,
    evidence: [packageEvidence(look)]
  }
}

/** In a codespace its environment is the answer. */
function mayReadSecrets({ inCodespace, repository }: Context): boolean {
  return !inCodespace && repository !== null
}

async function readSecrets(github: GitHub, context: Context): Promise<SecretSurvey | null> {
  if (context.repository === null) return null
  const look = context.repositoryLook
  const found = look.read === 'found'
  const visibility = found ? look.visibility : 'unknown'
  const listings = await github.secrets(
    context.repository,
    visibility,
    found ? look.ownerType : 'Organization'
  )
  return surveySecrets(listings, found ? look.ownerType : 'unknown')
}
