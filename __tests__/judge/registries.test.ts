import { describe, expect, it } from '@jest/globals'
import * as made from './facts-builders.ts'
import { allowed, names, notFound, refused, rulesOf, silent, survey, triple } from './facts-builders.ts'
import { judged, line as anyLine, words } from './package-lines.ts'

const text = 'mycompany.azurecr.io/devbox:2'
const host = 'mycompany.azurecr.io'

const line: typeof anyLine = (row, found, image, access, rules, more) =>
  anyLine(row, found, image, access, rules, { text, ...more })

const works = triple('ACR', allowed())
const loginRefused = triple('ACR', refused('login'))
const pullRefused = triple('ACR', refused('pull'))
const part = triple(
  'ACR',
  { result: 'skipped', detail: 'ACR_CONTAINER_REGISTRY_PASSWORD is not set' },
  { parts: 'incomplete' }
)
const here = { over: { run: made.inCodespace } }
const hereWith = (...triples: readonly ReturnType<typeof names>[]) => ({
  over: { run: made.inCodespace, secrets: survey(triples) }
})
const acr = names('ACR')
const declared = { registries: [made.declared(host, 'ACR')] }
const elsewhere = { registries: [made.declared('quay.io', 'QUAY')] }
const read = (...triples: readonly ReturnType<typeof names>[]) => ({ over: { secrets: survey(triples) } })
const notAllRead = (...triples: readonly ReturnType<typeof names>[]) => ({
  over: {
    secrets: survey(triples, {
      allRead: false,
      unread: [{ level: 'organization', why: 'not-permitted', detail: 'the API answered 403' }]
    })
  }
})
const hub = 'docker.io/acme/devbox:2'
const otherSpelling = triple('HUB', allowed(), { spelling: 'other-hub-spelling' })

const lines = [
  line(1, 'public', { anonymous: allowed() }, 'yes yes -'),
  line(1, 'public, R public', { anonymous: allowed() }, 'yes yes yes', [], { repository: 'public' }),
  line(1, 'public, refused login', { anonymous: allowed(), triples: [loginRefused] }, 'unknown unknown -', [
    'login-breaks-public-image'
  ]),
  line(1, 'public, working login', { anonymous: allowed(), triples: [works] }, 'yes yes -'),
  line(2, 'no such tag', { anonymous: notFound }, 'no no -', ['image-not-found']),
  line(2, 'no such tag for a login', { triples: [triple('ACR', notFound)] }, 'no no -', ['image-not-found']),
  line(2, 'no answer', { anonymous: silent() }, 'unknown unknown -', ['registry-unreachable']),
  line(2, 'rate limited', { anonymous: silent('rate-limited') }, 'unknown unknown -', [
    'registry-unreachable'
  ]),
  line(2, 'a private address', { anonymous: silent('address-refused') }, 'unknown unknown -', [
    'address-refused'
  ]),
  line(2, 'a bound was met', { anonymous: silent('limit-reached') }, 'unknown unknown -', ['limit-reached']),
  line(
    2,
    'no answer, and a login that is refused',
    { anonymous: silent(), triples: [loginRefused] },
    'unknown unknown -',
    ['registry-unreachable']
  ),
  line(3, 'in a codespace, the triple works', { triples: [works] }, 'yes unknown -', [], here),
  line(
    3,
    'in a codespace, it works where nothing answers anonymously',
    { anonymous: silent('rate-limited'), triples: [works] },
    'yes unknown -',
    [],
    here
  ),
  line(
    3,
    'in a codespace, login refused',
    { triples: [loginRefused] },
    'no no -',
    ['registry-login-rejected'],
    here
  ),
  line(
    3,
    'in a codespace, pull refused',
    { triples: [pullRefused] },
    'no no -',
    ['registry-pull-denied'],
    here
  ),
  line(
    3,
    'in a codespace, part of a triple',
    { triples: [part] },
    'no no -',
    ['registry-secrets-incomplete'],
    here
  ),
  line(3, 'in a codespace, none', {}, 'no no -', ['registry-secrets-missing'], here),
  line(
    3,
    'in a codespace, a triple without an answer',
    { triples: [triple('ACR', silent())] },
    'unknown unknown -',
    ['registry-unreachable'],
    here
  ),
  line(
    3,
    "in a codespace, Docker Hub's other spelling",
    { triples: [otherSpelling] },
    'unknown unknown -',
    ['registry-server-mismatch'],
    { ...here, text: hub }
  ),
  line(4, 'login refused', { triples: [loginRefused] }, 'no no -', ['registry-login-rejected']),
  line(4, 'pull refused', { triples: [pullRefused] }, 'no no -', ['registry-pull-denied']),
  line(5, 'declared', {}, 'yes yes -', [], { ...read(acr), declarations: declared }),
  line(5, 'the names of a triple that works', { triples: [works] }, 'yes yes -', [], read(acr)),
  line(5, 'declared, with a level not read', {}, 'yes yes -', [], {
    ...notAllRead(acr),
    declarations: declared
  }),
  line(
    5,
    "Docker Hub's other spelling",
    { triples: [otherSpelling] },
    'unknown unknown -',
    ['registry-server-mismatch'],
    { ...read(names('HUB')), text: hub }
  ),
  line(6, 'nothing says for which host', {}, 'unknown unknown -', ['registry-secrets-unproven'], read(acr)),
  line(
    7,
    'with the user level',
    {},
    'unknown no -',
    ['registry-secrets-user-only'],
    read(names('ACR', 'user-only'))
  ),
  line(7, 'with the user level, declared', {}, 'unknown no -', ['registry-secrets-user-only'], {
    ...read(names('ACR', 'user-only')),
    declarations: declared
  }),
  line(
    8,
    'complete but not reaching R',
    {},
    'no no -',
    ['registry-secrets-not-assigned'],
    read(names('ACR', 'not-assigned'))
  ),
  line(
    9,
    'two of three',
    {},
    'no no -',
    ['registry-secrets-incomplete'],
    read(names('ACR', 'incomplete', { missing: ['PASSWORD'] }))
  ),
  line(10, 'none', {}, 'no no -', ['registry-secrets-missing'], read()),
  line(10, 'every complete one serves another host', {}, 'no no -', ['registry-secrets-missing'], {
    ...read(names('QUAY')),
    declarations: elsewhere
  }),
  line(
    10,
    'the login works, and no Codespaces secrets exist',
    { triples: [works] },
    'no no -',
    ['registry-secrets-missing'],
    read()
  ),
  line(10, 'the declared one does not exist', {}, 'no no -', ['registry-secrets-missing'], {
    ...read(names('HUB')),
    declarations: declared
  }),
  line(11, 'a level was not read', {}, 'unknown unknown -', ['secrets-not-checked'], notAllRead()),
  line(11, 'no names were read', {}, 'unknown unknown -', ['secrets-not-checked']),
  line(
    11,
    'part of a triple, a level not read',
    {},
    'unknown unknown -',
    ['secrets-not-checked'],
    notAllRead(names('ACR', 'incomplete'))
  ),
  line(11, 'with the user level, a level not read', {}, 'unknown unknown -', ['secrets-not-checked'], {
    ...notAllRead(names('ACR', 'user-only')),
    declarations: declared
  }),
  line(11, 'the login works, no names were read', { triples: [works] }, 'unknown unknown -', [
    'secrets-not-checked'
  ])
]

describe('table 3.3', () => {
  it.each(lines)('row $row: $found', one => {
    const result = judged(one)
    expect(words(result)).toBe(one.access)
    expect(rulesOf(result)).toEqual(one.rules)
  })

  it('has every row of the table', () => {
    const rows = new Set(lines.map(({ row }) => row))
    expect([...rows].sort((left, right) => left - right)).toEqual(
      Array.from({ length: 11 }, (_, index) => index + 1)
    )
  })
})

describe('the first row that matches decides', () => {
  it.each([
    line(1, 'before complete names (6)', { anonymous: allowed() }, 'yes yes -', [], read(acr)),
    line(2, 'before a declared triple (5)', { anonymous: notFound }, 'no no -', ['image-not-found'], {
      ...read(acr),
      declarations: declared
    }),
    line(
      2,
      'no answer, before no names (10)',
      { anonymous: silent(), triples: [works] },
      'unknown unknown -',
      ['registry-unreachable'],
      read()
    ),
    line(
      3,
      'before complete names (5)',
      { triples: [loginRefused] },
      'no no -',
      ['registry-login-rejected'],
      { ...hereWith(acr), declarations: declared }
    ),
    line(3, 'none, before complete names (6)', {}, 'no no -', ['registry-secrets-missing'], hereWith(acr)),
    line(4, 'before complete names (5)', { triples: [pullRefused] }, 'no no -', ['registry-pull-denied'], {
      ...read(acr),
      declarations: declared
    }),
    line(5, 'before other complete names (6)', {}, 'yes yes -', [], {
      ...read(acr, names('QUAY')),
      declarations: declared
    }),
    line(
      6,
      'before names of one person (7)',
      {},
      'unknown unknown -',
      ['registry-secrets-unproven'],
      read(acr, names('B', 'user-only'))
    ),
    line(
      7,
      'before names that do not reach (8)',
      {},
      'unknown no -',
      ['registry-secrets-user-only'],
      read(names('A', 'not-assigned'), names('B', 'user-only'))
    ),
    line(
      8,
      'before incomplete names (9)',
      {},
      'no no -',
      ['registry-secrets-not-assigned'],
      read(names('A', 'incomplete'), names('B', 'not-assigned'))
    )
  ])('$row $found', one => {
    const result = judged(one)
    expect(words(result)).toBe(one.access)
    expect(rulesOf(result)).toEqual(one.rules)
  })

  it('an answer that gives the image beats one that hides it', () => {
    const hidden = line(5, '', { anonymous: notFound, triples: [works] }, '', [], read(acr))
    expect(words(judged(hidden))).toBe('yes yes -')
  })

  it('a codespace of another repository is not the answer', () => {
    const run = {
      ...made.inCodespace,
      whereabouts: { ...made.inCodespace.whereabouts, repository: 'acme/other' }
    }
    const other = line(11, '', {}, '', [], { over: { run: run } })
    expect(rulesOf(judged(other))).toEqual(['secrets-not-checked'])
  })
})

describe('a triple that is known to serve another host', () => {
  it.each([
    ['gets the image', allowed(), ['no', 'yes']],
    ['finds no such tag', made.notFound, ['no', 'no']],
    ['may not pull', refused('pull'), ['no', 'no']],
    ['is refused, which shows nothing', refused('login'), ['unknown', 'no']]
  ] as const)('by the login there, which %s', (_name, look, expected) => {
    const quay = made.imageFacts('quay.io/acme/tool:1', { triples: [triple('QUAY', look)] })
    const one = made.imageFacts(text)
    const all = made.facts([quay, one], { secrets: survey([names('QUAY')]) })
    const uses = [made.use(text), made.use('quay.io/acme/tool:1', made.span(made.path, 9, 1))]
    const { images } = made.judgeAll(uses, all)
    expect(images.map(({ access }) => access.team)).toEqual(expected)
  })
})
