import { describe, expect, it } from '@jest/globals'
import * as made from './facts-builders.ts'
import { allowed, names, notFound, refused, rulesOf, silent, survey, triple } from './facts-builders.ts'
import { judged, line as anyLine, words } from './package-lines.ts'

const host = 'mycompany.azurecr.io'
const text = `${host}/devbox:2`
const line: typeof anyLine = (found, image, access, rules, more) =>
  anyLine(found, image, access, rules, { text, ...more })

const works = triple('BCR', allowed())
const rejected = triple('ACR', refused('login'))
const denied = triple('ACR', refused('pull'))
const declarations = { registries: [made.declared(host, 'ACR')] }
const both = { over: { secrets: survey([names('ACR'), names('BCR')]) } }
const onlyAcr = { over: { secrets: survey([names('ACR')]) } }
const here = { over: { run: made.inCodespace } }
const login = ['registry-login-rejected']
const pull = ['registry-pull-denied']

describe('the triples that count for a host', () => {
  it.each([
    line(
      'the declared one is refused, and one that works is no secret',
      { triples: [rejected, works] },
      'no no -',
      login,
      { ...onlyAcr, declarations }
    ),
    line(
      'the declared one may not pull, and one that works is no secret',
      { triples: [denied, works] },
      'no no -',
      pull,
      { ...onlyAcr, declarations }
    ),
    line(
      'the declared one is refused, and one that works is a secret too',
      { triples: [rejected, works] },
      'unknown unknown -',
      login,
      { ...both, declarations }
    ),
    line(
      'nothing is declared, no names were read, and they disagree',
      { triples: [rejected, works] },
      'unknown unknown -',
      login
    ),
    line(
      'nothing is declared, all names were read, and the one that works is no secret',
      { triples: [rejected, works] },
      'no no -',
      login,
      onlyAcr
    ),
    line(
      'nothing is declared, all names were read, and the one that is refused is no secret',
      { triples: [rejected, works] },
      'yes yes -',
      [],
      { over: { secrets: survey([names('BCR')]) } }
    ),
    line(
      'both are secrets, and one may not pull',
      { triples: [denied, works] },
      'unknown unknown -',
      pull,
      both
    ),
    line(
      'one is refused, and one got no answer',
      { triples: [rejected, triple('BCR', silent())] },
      'unknown unknown -',
      login,
      both
    ),
    line(
      'a secret is refused, and the declared one was not tried',
      { triples: [triple('BCR', refused('login'))] },
      'unknown unknown -',
      login,
      { ...both, declarations }
    ),
    line(
      'one that is neither declared nor a secret is refused',
      { triples: [triple('ACR', allowed()), triple('BCR', refused('login'))] },
      'yes yes -',
      [],
      { ...onlyAcr, declarations }
    ),
    line('they agree', { triples: [triple('ACR', allowed()), works] }, 'yes yes -', [], both),
    line('in a codespace they disagree', { triples: [rejected, works] }, 'unknown unknown -', login, here),
    line('in a codespace all count', { triples: [rejected, works] }, 'unknown unknown -', login, {
      ...here,
      declarations
    }),
    line(
      'of a public image they disagree',
      { anonymous: allowed(), triples: [rejected, works] },
      'unknown unknown -',
      ['login-breaks-public-image'],
      both
    ),
    line(
      'of a public image one that does not count is refused',
      { anonymous: allowed(), triples: [triple('ACR', allowed()), triple('BCR', refused('login'))] },
      'yes yes -',
      [],
      { ...onlyAcr, declarations }
    )
  ])('$found', one => {
    const result = judged(one)
    expect(words(result)).toBe(one.access)
    expect(rulesOf(result)).toEqual(one.rules)
  })

  it('says which other one may be the one that Docker keeps, and weighs a warning', () => {
    const [found] = judged(line('', { triples: [rejected, works] }, '', [], both)).findings
    expect(found?.severity).toBe('warning')
    expect(made.saidBy(found)).toContain(
      `BCR_CONTAINER_REGISTRY_* are for ${host} too: Docker keeps one login`
    )
    expect(found?.fixes.at(-1)?.text).toMatch(/^Keep one of ACR_CONTAINER_REGISTRY_\* and BCR_/)
  })
})

describe('a login that got no answer', () => {
  const one = made.imageFacts(text, { triples: [triple('ACR', allowed())] })
  const other = made.imageFacts(`${host}/other:1`, { triples: [triple('ACR', silent('server-error'))] })
  const uses = [made.use(text), made.use(`${host}/other:1`, made.span(made.path, 9, 1))]

  it.each([
    ['elsewhere', made.inActions, ['yes', 'unknown']],
    ['in a codespace', made.inCodespace, ['yes', 'unknown']]
  ])('is unknown, whatever the same login got of the same host: %s', (_name, run, expected) => {
    const result = made.judgeAll(uses, made.facts([one, other], { run, secrets: survey([names('ACR')]) }))
    expect(result.images.map(({ access }) => access.team)).toEqual(expected)
    expect(rulesOf(result)).toEqual(['registry-unreachable'])
  })

  it('is unknown with a declaration too', () => {
    const silentOne = line('', { triples: [triple('ACR', silent())] }, '', [], {
      ...onlyAcr,
      declarations
    })
    expect(words(judged(silentOne))).toBe('unknown unknown -')
  })
})

describe('an image that its registry hides from people without a login', () => {
  it.each([
    ['works', triple('ACR', allowed()), 'yes yes -', []],
    ['finds nothing either', triple('ACR', notFound), 'no no -', ['image-not-found']],
    ['is refused', triple('ACR', refused('login')), 'no no -', ['image-not-found']]
  ] as const)('a login that %s', (_name, tried, access, rules) => {
    const result = judged(line('', { anonymous: notFound, triples: [tried] }, '', [], onlyAcr))
    expect(words(result)).toBe(access)
    expect(rulesOf(result)).toEqual(rules)
  })

  const message = (image: Parameters<typeof made.imageFacts>[1], name = text): string | undefined =>
    made
      .judgeOne(
        made.imageFacts(name, {
          anonymous: { result: 'not-found', what: 'tag', detail: 'the manifest is not there (404)' },
          ...image
        })
      )
      .findings[0]?.notes.join(' ')

  it('is thought of, where nobody with a login looked', () => {
    expect(message({})).toContain('Some registries answer so, too, for what they hide')
    expect(message({ triples: [triple('ACR', notFound)] })).not.toContain('Some registries')
    expect(message({}, 'docker.io/acme/devbox:2')).not.toContain('Some registries')
    expect(message({}, 'ghcr.io/acme/devbox:2')).not.toContain('Some registries')
  })

  it('a layer that is not there is no tag that is not there', () => {
    const layer = { result: 'not-found', what: 'layer', detail: 'a layer is not there (404)' } as const
    const [found] = judged(line('', { triples: [triple('ACR', layer)] }, '')).findings
    expect(found?.message).toBe('mycompany.azurecr.io/devbox:2 exists, but a layer was deleted.')
  })
})

describe('a SERVER that does not match', () => {
  const strayOf = (meant: string | null) => [
    {
      prefix: 'ACR',
      complete: true,
      slips: new Set<string>(),
      server: 'MyCompany.azurecr.io',
      meant,
      faults: []
    }
  ]
  it.each([
    ['in case', strayOf(host)],
    ['at all', strayOf(null)]
  ])('contradicts a declaration, once: not %s', (_name, unmatchedTriples) => {
    const over = { ...onlyAcr.over, unmatchedTriples }
    const result = judged(line('', {}, '', [], { over, declarations }))
    expect(words(result)).toBe('unknown unknown -')
    expect(rulesOf(result)).toEqual(['registry-server-mismatch'])
    expect(result.findings[0]).toMatchObject({ severity: 'warning' })
    expect(result.findings[0]?.fixes[0]?.text).toContain(`_SERVER to \`${host}\``)
  })

  it('contradicts it where it names the host of another image', () => {
    const quay = made.imageFacts('quay.io/acme/tool:1', { triples: [triple('ACR', allowed())] })
    const uses = [made.use(text), made.use('quay.io/acme/tool:1', made.span(made.path, 9, 1))]
    const all = made.facts([made.imageFacts(text), quay], {
      ...onlyAcr.over,
      declarations: made.declarations(declarations)
    })
    const { images, findings } = made.judgeAll(uses, all)
    expect(images[0]?.access.team).toBe('unknown')
    expect(findings[0]?.message).toContain('ACR_CONTAINER_REGISTRY_SERVER is "quay.io"')
  })

  it('is the one error of a codespace, and its fix the first', () => {
    const result = judged(
      line('', {}, '', [], { over: { run: made.inCodespace, unmatchedTriples: strayOf(host) } })
    )
    expect(words(result)).toBe('no no -')
    expect(result.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'registry-server-mismatch error'
    ])
    expect(result.findings[0]?.fixes[0]?.text).toContain('Set ACR_CONTAINER_REGISTRY_SERVER to')
  })
})

describe('Docker Hub in another spelling', () => {
  const hub = 'docker.io/acme/devbox:2'
  const other = triple('HUB', allowed(), { spelling: 'other-hub-spelling' })
  const mismatch = 'registry-server-mismatch'
  it.each([
    ['no names', survey([]), 'no no -', ['registry-secrets-missing', mismatch]],
    ['names of the same prefix', survey([names('HUB')]), 'unknown unknown -', [mismatch]],
    [
      'names of another prefix',
      survey([names('ABC')]),
      'unknown unknown -',
      ['registry-secrets-unproven', mismatch]
    ],
    [
      'names of one person',
      survey([names('HUB', 'user-only')]),
      'unknown no -',
      ['registry-secrets-user-only', mismatch]
    ],
    ['names that were not read', null, 'unknown unknown -', [mismatch, 'secrets-not-checked']]
  ])('lets the rows about names speak: %s', (_name, secrets, access, rules) => {
    const result = judged(line('', { triples: [other] }, '', [], { text: hub, over: { secrets } }))
    expect(words(result)).toBe(access)
    expect([...rulesOf(result)].sort()).toEqual([...rules].sort())
  })

  it('is a warning on a public image', () => {
    const result = judged(line('', { anonymous: allowed(), triples: [other] }, '', [], { text: hub }))
    expect(words(result)).toBe('yes yes -')
    expect(result.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      `${mismatch} warning`
    ])
  })

  it.each([
    ['in a codespace', here],
    ['elsewhere', {}]
  ])('does not hide that the login under the exact key is refused, %s', (_name, more) => {
    const exact = triple('DOCKERHUB', refused('login'))
    const result = judged(line('', { triples: [exact, other] }, '', [], { text: hub, ...more }))
    expect(words(result)).toBe('unknown unknown -')
    expect([...rulesOf(result)].sort()).toEqual(['registry-login-rejected', mismatch])
  })
})
