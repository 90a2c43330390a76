import { describe, expect, it } from '@jest/globals'
import * as made from './facts-builders.ts'
import { imageFacts, judgeOne, names, refused, survey, triple } from './facts-builders.ts'

/** The image, and how a login that may only pull is made at its registry. */
const recipes: readonly (readonly [string, RegExp])[] = [
  ['mycompany.azurecr.io/app:1', /an ACR token whose scope map reads the repositories \(name, password\)\.$/],
  [
    'registry.gitlab.com/acme/app:1',
    /a deploy token .* with the scope `read_registry` \(its username, the token\)\.$/
  ],
  ['gitlab.example.com:5050/acme/app:1', /a deploy token .* with the scope `read_registry`/],
  [
    'europe-docker.pkg.dev/acme/r/app:1',
    /a service account with the role Artifact Registry Reader \(`_json_key`/
  ],
  [
    'harbor.example.com/team/app:1',
    /a robot account .* \(`robot\$name`, quoted for its `\$`; its secret\)\.$/
  ],
  [
    'quay.io/acme/app:1',
    /a robot account with the permission Read .* \(`organization\+robot`, its token\)\.$/
  ],
  [
    'docker.io/acme/app:1',
    /an access token that may only read, of an organization or an account \(the name of either, the token\)\.$/
  ],
  ['acme.jfrog.io/docker/app:1', /an access token of a user who may only read the repository/],
  ['artifactory.example.com/docker/app:1', /an access token of a user who may only read the repository/],
  [
    'registry.example.com/team/app:1',
    /a robot account \(Harbor: `robot\$name`, its secret\), or a deploy token \(GitLab: scope `read_registry`\)\.$/
  ]
]

const secrets = survey([names('X')])

/** The note of the first fix of each rule about a login that was refused, or that is not there. */
function notesFor(image: string): readonly (readonly [string | undefined, string])[] {
  const login = [triple('X', refused('login'))]
  const pull = [triple('X', refused('pull'))]
  return [
    judgeOne(imageFacts(image), { secrets: survey([]) }),
    judgeOne(imageFacts(image, { triples: login }), { secrets }),
    judgeOne(imageFacts(image, { triples: pull }), { secrets }),
    judgeOne(imageFacts(image, { anonymous: made.allowed(), triples: pull }), { secrets })
  ].map(({ findings: [found] }) => [found?.rule, found?.fixes[0]?.note ?? ''])
}

describe('how a login is made', () => {
  it.each(recipes)(
    'at the registry of %s is said in one short line by each rule about logins',
    (image, recipe) => {
      const notes = notesFor(image)
      expect(notes.map(([rule]) => rule)).toEqual([
        'registry-secrets-missing',
        'registry-login-rejected',
        'registry-pull-denied',
        'login-breaks-public-image'
      ])
      for (const [, note] of notes) {
        expect(note).toMatch(recipe)
        expect(note.split(' ').length).toBeLessThanOrEqual(28)
      }
    }
  )
})
