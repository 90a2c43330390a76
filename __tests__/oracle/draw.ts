import type {
  Content,
  DrawnPackage,
  DrawnRegistry,
  DrawnSecret,
  DrawnWorld,
  EnvironmentTriple
} from './drawn.ts'
import { namesOf } from './drawn.ts'

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

interface Dice {
  readonly chance: (probability: number) => boolean
  readonly oneOf: <Value>(...values: readonly [Value, ...Value[]]) => Value
}

const triples = ['none', 'none', 'none', 'works', 'login-refused', 'pull-refused', 'part'] as const

/** Draws a world of three packages of GitHub and two other registries. */
export function draw(seed: number): DrawnWorld {
  const next = numbers(seed)
  const chance: Dice['chance'] = probability => next() < probability
  const oneOf: Dice['oneOf'] = (...values) => values[Math.floor(next() * values.length)] ?? values[0]
  const dice = { chance, oneOf }
  const owner = chance(0.8) ? 'Organization' : 'User'
  const place = oneOf<DrawnWorld['place']>('actions', 'actions', 'actions', 'terminal', 'codespace')
  const token = tokenFor(dice, place)
  const visibility =
    owner === 'User' ? oneOf('public', 'private') : oneOf('public', 'private', 'private', 'internal')
  const registries = [1, 2].map(number => drawRegistry(dice, number, place))
  return {
    seed,
    place,
    owner,
    visibility,
    forking: chance(0.4),
    token,
    packagesToken: oneOf('none', 'none', 'sees', 'blind'),
    secretLevels: oneOf<DrawnWorld['secretLevels']>(
      null,
      ['repository'],
      ['repository', 'organization'],
      ['repository', 'organization'],
      ['repository', 'organization', 'user']
    ),
    secrets: [
      ...['GHCR', 'R1', 'R2'].flatMap(prefix => drawSecrets(dice, prefix, owner, token === 'invalid')),
      ...(chance(0.2) ? [secretAt(dice, 'CODESPACES_PREBUILD_TOKEN', owner, token === 'invalid')] : [])
    ],
    ghcrAnswers: chance(0.95),
    ghcrTriple: chance(0.6) ? 'none' : oneOf<EnvironmentTriple>(...triples),
    ghcrDeclared: chance(0.2),
    packages: [0, 1, 2].map(number => drawPackage(dice, number, token)),
    registries
  }
}

function tokenFor({ oneOf }: Dice, place: DrawnWorld['place']): DrawnWorld['token'] {
  if (place === 'codespace') return 'right'
  return place === 'terminal'
    ? oneOf<DrawnWorld['token']>('right', 'none')
    : oneOf<DrawnWorld['token']>('right', 'right', 'right', 'right', 'weak', 'app', 'invalid', 'none')
}

function contentOf({ oneOf }: Dice): Content {
  return oneOf<Content>('both', 'both', 'both', 'both', 'both', 'both', 'arm64', 'missing', 'deleted')
}

function drawPackage(dice: Dice, number: number, token: DrawnWorld['token']): DrawnPackage {
  const { chance, oneOf } = dice
  const drawnOwner = oneOf<DrawnPackage['owner']>('acme', 'acme', 'acme', 'other', 'gone')
  const owner = drawnOwner === 'gone' && token === 'weak' ? 'other' : drawnOwner
  const kind = chance(0.3) ? 'feature' : 'image'
  const visibility = oneOf<DrawnPackage['visibility']>('public', 'private', 'private', 'internal')
  const drawnContent = contentOf(dice)
  return {
    configuration: number,
    owner,
    name: `tools/p${number}`,
    exists: owner !== 'gone' && chance(0.9),
    visibility,
    restricted: visibility === 'public' && chance(0.2),
    linked: oneOf<DrawnPackage['linked']>('acme/web', 'acme/web', 'acme/tools', 'other/lib', null),
    ownPulls: chance(0.5),
    kind,
    permission: kind === 'feature' ? oneOf<DrawnPackage['permission']>('exact', 'whole-owner', null) : null,
    grant: chance(0.15) ? oneOf<DrawnPackage['grant']>('plain', 'prebuilds') : null,
    content: kind === 'feature' && drawnContent !== 'missing' ? 'both' : drawnContent
  }
}

function drawRegistry(dice: Dice, number: number, place: DrawnWorld['place']): DrawnRegistry {
  const { chance, oneOf } = dice
  const isSlip = number === 1 && chance(0.15)
  return {
    configuration: 2 + number,
    host: number === 1 ? 'rone.azurecr.io' : 'r2.example.com',
    prefix: `R${number}`,
    answers: chance(0.92),
    profile: oneOf<DrawnRegistry['profile']>('token', 'basic'),
    isPublic: chance(0.3),
    hides: chance(0.2),
    content: contentOf(dice),
    triple: isSlip ? 'slip' : oneOf<EnvironmentTriple>(...triples),
    declared: isSlip ? 'no' : oneOf<DrawnRegistry['declared']>('no', 'no', 'no', 'yes', 'yes', 'user'),
    logsIn: place !== 'codespace' && chance(0.1),
    recommended: !isSlip && chance(0.15)
  }
}

/** Secrets for a prefix: all three in one place, some in several, one or two alone, or none. */
function drawSecrets(
  dice: Dice,
  prefix: string,
  owner: DrawnWorld['owner'],
  isHidden: boolean
): readonly DrawnSecret[] {
  const { chance, oneOf } = dice
  const names = namesOf(prefix)
  const first = secretAt(dice, '', owner, isHidden)
  switch (oneOf('none', 'none', 'none', 'whole', 'whole', 'mixed', 'part')) {
    case 'none':
      return []
    case 'whole':
      return names.map(name => ({ ...first, name }))
    case 'mixed':
      return names.map(name => secretAt(dice, name, owner, isHidden))
    default:
      return names
        .filter((_, index) => index === 0 || (index === 1 && chance(0.5)))
        .map(name => ({ ...first, name }))
  }
}

function secretAt({ oneOf }: Dice, name: string, owner: DrawnWorld['owner'], isHidden: boolean): DrawnSecret {
  const level =
    owner === 'User'
      ? oneOf<DrawnSecret['level']>('repository', 'repository', 'user')
      : oneOf<DrawnSecret['level']>('repository', 'repository', 'organization', 'organization', 'user')
  const visibility = isHidden
    ? oneOf<DrawnSecret['visibility']>('all', 'here', 'elsewhere')
    : oneOf<DrawnSecret['visibility']>('all', 'private', 'here', 'elsewhere')
  return { name, level, visibility: level === 'repository' ? 'all' : visibility }
}
