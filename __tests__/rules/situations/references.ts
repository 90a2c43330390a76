import { schema1Image, singleImage, templateArtifact } from '../../../src/demo/world/image.ts'
import { repository, setting, type Situations } from './situation.ts'

const open = (name: string, tag?: string) => ({ ghcr: { [name]: repository(true, tag) } })
const armDevbox = { 'acme/devbox': { public: true, tags: { '2': singleImage('linux/arm64') } } }
const oldDevbox = { 'acme/devbox': { public: true, tags: { '2': schema1Image('acme/devbox', '2') } } }
const template = {
  'devcontainers/templates/python': { public: true, tags: { '5.0.0': templateArtifact('python') } }
}

/** The settings of the rules of `src/rules/references/`. */
export const referenceSituations = {
  'invalid-image-reference': { setting: setting({ acme: open('acme/web') }) },
  'unresolved-variable': { setting: setting() },
  'wrong-artifact-kind': { setting: setting({ acme: { ghcr: template } }) },
  'retired-registry': { setting: setting({ acme: open('acme/devbox') }) },
  'image-not-allowed': { setting: setting({ acme: open('acme/devbox') }) },
  'image-not-found': { setting: setting() },
  'no-amd64-image': { setting: setting({ acme: { ghcr: armDevbox } }) },
  'unsupported-manifest': { setting: setting({ acme: { ghcr: oldDevbox } }) }
} satisfies Situations
