import { describe, expect, it } from '@jest/globals'
import * as made from './facts-builders.ts'
import { allowed, imageFacts, judgeOne, names, refused, survey, triple, use } from './facts-builders.ts'

const host = 'mycompany.azurecr.io'
const image = `${host}/devbox:2`
const commandsOf = (judgement: ReturnType<typeof judgeOne>): string =>
  judgement.findings.flatMap(({ fixes }) => fixes.flatMap(({ command }) => command ?? [])).join('\n')

describe('a command that writes secrets', () => {
  it.each<[string, Parameters<typeof judgeOne>[1]]>([
    ['no names were read', {}],
    ['a codespace has none in its environment', { run: made.inCodespace }],
    ['a level was not read', { secrets: survey([], { allRead: false }) }],
    [
      'the registry is declared',
      { declarations: made.declarations({ registries: [made.declared(host, 'AZURE')] }) }
    ]
  ])('is not given where %s: the names are listed', (_name, over) => {
    const commands = commandsOf(judgeOne(imageFacts(image), over))
    expect(commands).not.toMatch(/gh secret (?:set|delete)/)
    expect(commands).toContain('gh secret list --app codespaces --repo acme/web')
    expect(commands).toContain('gh secret list --app codespaces --org acme')
  })

  it('has the declared prefix', () => {
    const declarations = made.declarations({ registries: [made.declared(host, 'AZURE')] })
    const commands = commandsOf(judgeOne(imageFacts(image), { secrets: survey([]), declarations }))
    expect(commands).toContain('gh secret set AZURE_CONTAINER_REGISTRY_SERVER')
    expect(commands).not.toContain(' ACR_')
  })

  it('leaves the secrets of another registry alone', () => {
    const declarations = made.declarations({ registries: [made.declared('quay.io', 'ACR')] })
    const judged = judgeOne(imageFacts(image), { secrets: survey([names('ACR')]), declarations })
    expect(judged.findings[0]?.rule).toBe('registry-secrets-missing')
    expect(commandsOf(judged)).toContain('gh secret set MYCOMPANY_CONTAINER_REGISTRY_SERVER')
    expect(commandsOf(judged)).not.toContain(' ACR_')
  })

  it('has one prefix for each of two registries that lack secrets', () => {
    const texts = ['one.azurecr.io/a:1', 'two.azurecr.io/a:1']
    const all = made.facts(
      texts.map(text => imageFacts(text)),
      { secrets: survey([]) }
    )
    const commands = commandsOf(
      made.judgeAll(
        texts.map((text, index) => use(text, made.span(made.path, 3 + index))),
        all
      )
    )
    expect(commands).toContain('ONE_CONTAINER_REGISTRY_SERVER')
    expect(commands).toContain('TWO_CONTAINER_REGISTRY_SERVER')
    expect(commands).not.toContain(' ACR_')
  })

  it('is not given for secrets of an organization that exist: `gh` would share them anew', () => {
    const levels = { SERVER: 'organization', USER: 'organization', PASSWORD: 'organization' } as const
    const judged = judgeOne(imageFacts(image, { triples: [triple('ACR', refused('login'))] }), {
      secrets: survey([names('ACR', 'complete', { levels })])
    })
    expect(judged.findings[0]?.rule).toBe('registry-login-rejected')
    expect(judged.findings[0]?.fixes[0]).toMatchObject({
      who: 'organization owner',
      url: 'https://github.com/organizations/acme/settings/secrets/codespaces'
    })
    expect(commandsOf(judged)).toBe('')
  })

  it('deletes only what is known to be at repository level, as the last way', () => {
    const one = imageFacts(image, { anonymous: allowed(), triples: [triple('ACR', refused('login'))] })
    const deleting = (over: Parameters<typeof judgeOne>[1]) =>
      judgeOne(one, over).findings[0]?.fixes.filter(({ irreversible }) => irreversible) ?? []
    expect(deleting({}).map(({ command }) => command)).toEqual([undefined])
    expect(deleting({ secrets: survey([names('ACR')]) }).map(({ command }) => command)).toEqual([
      expect.stringMatching(
        /^gh secret delete ACR_CONTAINER_REGISTRY_SERVER --app codespaces --repo acme\/web/
      )
    ])
  })
})

describe('secrets of an organization that do not reach a public repository', () => {
  it('are set on the repository; what takes them from other repositories is the last way, and says so', () => {
    const unassigned = (['SERVER', 'USER', 'PASSWORD'] as const).map(part => ({
      part,
      level: 'organization' as const
    }))
    const levels = { SERVER: null, USER: null, PASSWORD: null }
    const judged = judgeOne(imageFacts(image), {
      repositoryAnswer: made.repositoryOf('public'),
      secrets: survey([names('ACR', 'not-assigned', { levels, unassigned })])
    })
    const fixes = judged.findings[0]?.fixes ?? []
    expect(judged.findings[0]?.rule).toBe('registry-secrets-not-assigned')
    expect(fixes[0]?.command).toMatch(/^gh secret set ACR_CONTAINER_REGISTRY_SERVER .*--repo acme\/web/)
    expect(commandsOf(judged)).not.toContain('--method PUT')
    const share = fixes.find(({ text }) => text.startsWith('Share'))
    expect(share).toMatchObject({ relation: 'or' })
    expect(share?.note).toContain('all that are not selected lose them')
  })
})

describe('secrets of a host that no image names', () => {
  const unmatchedTriples = [
    { prefix: 'ACR', server: host, complete: true, slips: new Set<string>(), faults: [], meant: null }
  ]
  const rules = (over: Parameters<typeof judgeOne>[1], found: Parameters<typeof judgeOne>[4] = {}) =>
    judgeOne(
      imageFacts('quay.io/acme/open:1', { anonymous: allowed() }),
      { unmatchedTriples, ...over },
      {},
      undefined,
      found
    ).findings.map(({ rule }) => rule)
  const open = {
    configuration: made.path,
    kind: 'compose-image',
    written: '$IMAGE',
    via: [],
    required: true,
    reason: 'no file gives it',
    ...made.span('compose.yaml')
  } as const

  it('are unused only where everything was looked at', () => {
    expect(rules({})).toContain('secrets-unused')
    expect(rules({ incomplete: ['postCreateCommand was not looked at.'] })).not.toContain('secrets-unused')
    expect(rules({}, { incomplete: ['postCreateCommand was not looked at.'] })).not.toContain(
      'secrets-unused'
    )
    expect(rules({}, { unresolved: [open] })).not.toContain('secrets-unused')
  })
})
