import { describe, expect, it } from '@jest/globals'
import * as made from './facts-builders.ts'

const devbox = made.imageFacts('ghcr.io/acme/devbox:1', { package: made.packageOf('private', 'acme/other') })
const fixes = (over: Parameters<typeof made.judgeOne>[1]): string[] =>
  (
    made.judgeOne(devbox, over).findings.find(({ rule }) => rule === 'package-access-unproven')?.fixes ?? []
  ).map(({ text }) => text)

describe('nobody is sent to give access to a repository that is not known', () => {
  it('which was not named', () => {
    const [first, ...rest] = fixes({
      repository: null,
      repositoryAnswer: { read: 'not-applicable', detail: 'the repository is not known' }
    })
    expect(first).toMatch(/^Name the repository .+ `repository`/)
    expect(rest.join()).not.toContain('Add repository')
  })

  it('which GitHub does not show', () => {
    const [first, ...rest] = fixes({
      repository: 'acme/nope',
      repositoryAnswer: { read: 'not-found', detail: 'there is no acme/nope' }
    })
    expect(first).toMatch(/^Check the name acme\/nope /)
    expect(rest.join()).not.toContain('Add repository')
  })
})

it('a login of the run that pulls is told, and nobody is sent to make another', () => {
  const image = made.imageFacts('mycompany.azurecr.io/devbox:2', {
    triples: [made.triple('ACR', made.allowed())]
  })
  const [found] = made.judgeOne(image).findings
  expect(found?.rule).toBe('secrets-not-checked')
  expect(made.saidBy(found)).toContain('The login of ACR_CONTAINER_REGISTRY_* that this run was given works.')
  expect(JSON.stringify(found?.fixes)).not.toContain('USER and PASSWORD:')
})
