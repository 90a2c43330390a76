import { describe, expect, it } from '@jest/globals'
import { registryRows } from '../../src/judge/tables/registries.ts'
import * as made from './facts-builders.ts'
import { allowed, names, notFound, refused, rulesOf, silent, survey, triple } from './facts-builders.ts'
import { judged, rowsOf, line as anyLine, words } from './package-lines.ts'

const text = 'mycompany.azurecr.io/devbox:2'
const host = 'mycompany.azurecr.io'

const line: typeof anyLine = (found, image, access, rules, more) =>
  anyLine(found, image, access, rules, { text, ...more })

const works = triple('ACR', allowed())
const loginRefused = triple('ACR', refused('login'))
const pullRefused = triple('ACR', refused('pull'))
const part = triple('ACR', made.incomplete(['ACR_CONTAINER_REGISTRY_PASSWORD']), {
  parts: 'incomplete',
  absent: ['PASSWORD']
})
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
  line('public', { anonymous: allowed() }, 'yes yes -'),
  line('public, R public', { anonymous: allowed() }, 'yes yes yes', [], { repository: 'public' }),
  line('public, refused login', { anonymous: allowed(), triples: [loginRefused] }, 'unknown unknown -', [
    'login-breaks-public-image'
  ]),
  line('public, working login', { anonymous: allowed(), triples: [works] }, 'yes yes -'),
  line('no such tag', { anonymous: notFound }, 'no no -', ['image-not-found']),
  line('no such tag for a login', { triples: [triple('ACR', notFound)] }, 'no no -', ['image-not-found']),
  line('no answer', { anonymous: silent() }, 'unknown unknown -', ['registry-unreachable']),
  line('rate limited', { anonymous: silent('rate-limited') }, 'unknown unknown -', ['registry-unreachable']),
  line('a private address', { anonymous: silent('address-refused') }, 'unknown unknown -', [
    'address-refused'
  ]),
  line('a bound was met', { anonymous: silent('limit-reached') }, 'unknown unknown -', ['limit-reached']),
  line(
    'no answer, and a login that is refused',
    { anonymous: silent(), triples: [loginRefused] },
    'unknown unknown -',
    ['registry-unreachable']
  ),
  line('in a codespace, the triple works', { triples: [works] }, 'yes unknown -', [], here),
  line(
    'in a codespace, it works where nothing answers anonymously',
    { anonymous: silent('rate-limited'), triples: [works] },
    'yes unknown -',
    [],
    here
  ),
  line(
    'in a codespace, login refused',
    { triples: [loginRefused] },
    'no no -',
    ['registry-login-rejected'],
    here
  ),
  line('in a codespace, pull refused', { triples: [pullRefused] }, 'no no -', ['registry-pull-denied'], here),
  line(
    'in a codespace, part of a triple',
    { triples: [part] },
    'no no -',
    ['registry-secrets-incomplete'],
    here
  ),
  line('in a codespace, none', {}, 'no no -', ['registry-secrets-missing'], here),
  line(
    'in a codespace, a triple without an answer',
    { triples: [triple('ACR', silent())] },
    'unknown unknown -',
    ['registry-unreachable'],
    here
  ),
  line(
    "in a codespace, Docker Hub's other spelling",
    { triples: [otherSpelling] },
    'unknown unknown -',
    ['registry-server-mismatch'],
    { ...here, text: hub }
  ),
  line('login refused', { triples: [loginRefused] }, 'no no -', ['registry-login-rejected']),
  line('pull refused', { triples: [pullRefused] }, 'no no -', ['registry-pull-denied']),
  line('declared', {}, 'yes yes -', [], { ...read(acr), declarations: declared }),
  line('the names of a triple that works', { triples: [works] }, 'yes yes -', [], read(acr)),
  line('declared, with a level not read', {}, 'yes yes -', [], {
    ...notAllRead(acr),
    declarations: declared
  }),
  line(
    "Docker Hub's other spelling",
    { triples: [otherSpelling] },
    'unknown unknown -',
    ['registry-server-mismatch'],
    { ...read(names('HUB')), text: hub }
  ),
  line('nothing says for which host', {}, 'unknown unknown -', ['registry-secrets-unproven'], read(acr)),
  line(
    'with the user level',
    {},
    'unknown no -',
    ['registry-secrets-user-only'],
    read(names('ACR', 'user-only'))
  ),
  line('with the user level, declared', {}, 'unknown no -', ['registry-secrets-user-only'], {
    ...read(names('ACR', 'user-only')),
    declarations: declared
  }),
  line(
    'complete but not reaching R',
    {},
    'no no -',
    ['registry-secrets-not-assigned'],
    read(names('ACR', 'not-assigned'))
  ),
  line(
    'two of three',
    {},
    'no no -',
    ['registry-secrets-incomplete'],
    read(names('ACR', 'incomplete', { missing: ['PASSWORD'] }))
  ),
  line('none', {}, 'no no -', ['registry-secrets-missing'], read()),
  line('every complete one serves another host', {}, 'no no -', ['registry-secrets-missing'], {
    ...read(names('QUAY')),
    declarations: elsewhere
  }),
  line(
    'the login works, and no Codespaces secrets exist',
    { triples: [works] },
    'no no -',
    ['registry-secrets-missing'],
    read()
  ),
  line('the declared one does not exist', {}, 'no no -', ['registry-secrets-missing'], {
    ...read(names('HUB')),
    declarations: declared
  }),
  line('a level was not read', {}, 'unknown unknown -', ['secrets-not-checked'], notAllRead()),
  line('no names were read', {}, 'unknown unknown -', ['secrets-not-checked']),
  line(
    'part of a triple, a level not read',
    {},
    'unknown unknown -',
    ['secrets-not-checked'],
    notAllRead(names('ACR', 'incomplete'))
  ),
  line('with the user level, a level not read', {}, 'unknown unknown -', ['secrets-not-checked'], {
    ...notAllRead(names('ACR', 'user-only')),
    declarations: declared
  }),
  line('the login works, no names were read', { triples: [works] }, 'unknown unknown -', [
    'secrets-not-checked'
  ])
]

/** Rows about two logins of one host, commands, slips and secrets of each person: they need more than one image's facts. */
const withTestsOfTheirOwn = [
  'in a codespace, one of two logins is refused',
  'in a codespace, one of two logins may not pull',
  'in a codespace, a command logs in',
  'in a codespace, SERVER does not match',
  'one of two logins is refused',
  'one of two logins may not pull',
  'a login got no answer',
  'names complete, SERVER does not match',
  'a command logs in',
  'SERVER is a slip',
  'SERVER is a slip, a level was not read',
  'each person is asked for the rest'
]

describe('the table of other registries', () => {
  it.each(lines)('$found', one => {
    const result = judged(one)
    expect(words(result)).toBe(one.access)
    expect(rulesOf(result)).toEqual(one.rules)
  })

  it('has every row of the table', () => {
    const decided = new Set(lines.flatMap(rowsOf))
    const names = registryRows.map(({ row }) => row)
    expect(names.filter(name => !decided.has(name))).toEqual(withTestsOfTheirOwn)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('the first row that matches decides', () => {
  it.each([
    line('before complete names', { anonymous: allowed() }, 'yes yes -', [], read(acr)),
    line('before a declared triple', { anonymous: notFound }, 'no no -', ['image-not-found'], {
      ...read(acr),
      declarations: declared
    }),
    line(
      'no answer, before no names',
      { anonymous: silent(), triples: [works] },
      'unknown unknown -',
      ['registry-unreachable'],
      read()
    ),
    line('before complete names', { triples: [loginRefused] }, 'no no -', ['registry-login-rejected'], {
      ...hereWith(acr),
      declarations: declared
    }),
    line('none, before complete names', {}, 'no no -', ['registry-secrets-missing'], hereWith(acr)),
    line('before complete names', { triples: [pullRefused] }, 'no no -', ['registry-pull-denied'], {
      ...read(acr),
      declarations: declared
    }),
    line('before other complete names', {}, 'yes yes -', [], {
      ...read(acr, names('QUAY')),
      declarations: declared
    }),
    line(
      'before names of one person',
      {},
      'unknown unknown -',
      ['registry-secrets-unproven'],
      read(acr, names('B', 'user-only'))
    ),
    line(
      'before names that do not reach',
      {},
      'unknown no -',
      ['registry-secrets-user-only'],
      read(names('A', 'not-assigned'), names('B', 'user-only'))
    ),
    line(
      'before incomplete names',
      {},
      'no no -',
      ['registry-secrets-not-assigned'],
      read(names('A', 'incomplete'), names('B', 'not-assigned'))
    )
  ])('$found', one => {
    const result = judged(one)
    expect(words(result)).toBe(one.access)
    expect(rulesOf(result)).toEqual(one.rules)
  })

  it('an answer that gives the image beats one that hides it', () => {
    const hidden = line('', { anonymous: notFound, triples: [works] }, '', [], read(acr))
    expect(words(judged(hidden))).toBe('yes yes -')
  })

  it('a codespace of another repository is not the answer', () => {
    const run = {
      ...made.inCodespace,
      runner: { ...made.inCodespace.runner, repository: 'acme/other' }
    }
    const other = line('', {}, '', [], { over: { run: run } })
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
