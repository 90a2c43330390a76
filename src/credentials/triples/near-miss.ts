import { type TriplePart, tripleParts } from '../../model.ts'

const exactForm = /^([A-Z0-9_]+)_CONTAINER_REGISTRY_(SERVER|USER|PASSWORD)$/

/** The two halves of a name of a triple, or `null` for any other name; `name` in upper case. */
export function tripleName(name: string): { readonly prefix: string; readonly part: TriplePart } | null {
  const match = exactForm.exec(name)
  const part = tripleParts.find(candidate => candidate === match?.[2])
  return part === undefined ? null : { prefix: match?.[1] ?? '', part }
}

/** Last words that stand for a part where the rest of the name leaves no doubt. */
const words: Readonly<Record<TriplePart, readonly string[]>> = {
  SERVER: [
    'SERVER',
    'SERVERS',
    'SERVER_URL',
    'SERVER_NAME',
    'LOGIN_SERVER',
    'URL',
    'URI',
    'HOST',
    'HOSTNAME',
    'ENDPOINT',
    'ADDRESS',
    'DOMAIN'
  ],
  USER: ['USER', 'USERS', 'USERNAME', 'USER_NAME', 'USERID', 'USER_ID', 'LOGIN', 'ACCOUNT'],
  PASSWORD: [
    'PASSWORD',
    'PASSWORDS',
    'PASS',
    'PASSWD',
    'PWD',
    'PASSWORT',
    'PASSPHRASE',
    'TOKEN',
    'ACCESS_TOKEN',
    'SECRET',
    'KEY',
    'PAT',
    'API_KEY'
  ]
}

/** The fewer words that count where `CONTAINER_REGISTRY` is left out: `DOCKER_HOST` or `ACR_KEY` mean other things. */
const plainWords: Readonly<Record<TriplePart, readonly string[]>> = {
  SERVER: ['SERVER', 'URL', 'LOGIN_SERVER', 'REGISTRY_SERVER', 'REGISTRY_URL', 'REGISTRY_HOST'],
  USER: ['USER', 'USERNAME', 'REGISTRY_USER', 'REGISTRY_USERNAME'],
  PASSWORD: ['PASSWORD', 'PASS', 'PASSWD', 'TOKEN', 'REGISTRY_PASSWORD', 'REGISTRY_PASS', 'REGISTRY_TOKEN']
}

/** Ways to get the middle of the name wrong. */
const middles = [
  'CONTAINER_REGISTRY',
  'CONTAINERREGISTRY',
  'CONTAINER_REGISTERY',
  'CONTAINERS_REGISTRY',
  'CONTAINER_REGISTRIES',
  'CONTAINER_REG',
  'REGISTRY_CONTAINER'
]

/** Prefixes that nobody uses for anything but a registry. */
const registryPrefixes: ReadonlySet<string> = new Set([
  'ACR',
  'AZURECR',
  'ECR',
  'DOCKERHUB',
  'DOCKER_HUB',
  'DOCKER',
  'GHCR',
  'GCR',
  'GAR',
  'QUAY',
  'HARBOR',
  'ARTIFACTORY',
  'JFROG',
  'OCIR',
  'NEXUS',
  'REGISTRY',
  'DOCKER_REGISTRY',
  'GITLAB_REGISTRY'
])

/**
 * The name that was probably meant by a name that is none of a triple, or `null` (rule `registry-secrets-misnamed`).
 * Names without `CONTAINER_REGISTRY` count only with a prefix that speaks of a registry, or one of `tripleNames` (the
 * prefixes of triples that have begun): `DB_USER` and `DB_PASSWORD` are no triple. All names in upper case.
 */
export function meantName(name: string, tripleNames: ReadonlySet<string>): string | null {
  if (name.length > 200 || tripleName(name) !== null) return null
  for (const part of tripleParts) {
    for (const word of words[part]) {
      const prefix = middlePrefix(name, word)
      if (prefix !== null) return `${prefix}_CONTAINER_REGISTRY_${part}`
    }
  }
  return plainName(name, tripleNames)
}

function middlePrefix(name: string, word: string): string | null {
  for (const middle of middles) {
    const ending = `_${middle}_${word}`
    if (name.endsWith(ending) && name.length > ending.length) return name.slice(0, -ending.length)
    if (middle === 'CONTAINER_REGISTRY' && name === ending.slice(1)) return 'MY'
  }
  return null
}

function plainName(name: string, tripleNames: ReadonlySet<string>): string | null {
  for (const part of tripleParts) {
    for (const word of plainWords[part]) {
      if (!name.endsWith(`_${word}`)) continue
      const prefix = name.slice(0, -word.length - 1)
      if (registryPrefixes.has(prefix) || tripleNames.has(prefix))
        return `${prefix}_CONTAINER_REGISTRY_${part}`
    }
  }
  return null
}
