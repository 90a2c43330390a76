import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createRedactor } from '../../src/credentials/secrets/redactor.ts'

const redactorOf = (...secrets: string[]) => {
  const redactor = createRedactor()
  for (const secret of secrets) redactor.protect(secret)
  return redactor
}

const awkward = 'pä/ss+w%o"r\\d<&> 1'
const base64 = (value: string): string => Buffer.from(value).toString('base64')

describe('createRedactor', () => {
  it.each<[string, string]>([
    ['itself', awkward],
    ['base64', base64(awkward)],
    ['base64 without its end', base64(awkward).replace(/=+$/, '')],
    ['base64 for URLs', Buffer.from(awkward).toString('base64url')],
    ['a part of a URL', encodeURIComponent(awkward)],
    [
      'a part of a URL in lower case',
      encodeURIComponent(awkward).replace(/%../g, escape => escape.toLowerCase())
    ],
    ['a field of a form', new URLSearchParams({ v: awkward }).toString().slice(2)],
    ['a JSON text', JSON.stringify(awkward).slice(1, -1)],
    ['a JSON text of PHP', JSON.stringify(awkward).slice(1, -1).replaceAll('/', '\\/')],
    ['a JSON text in ASCII', JSON.stringify(awkward).slice(1, -1).replace('ä', '\\u00e4')]
  ])('masks a secret as %s', (_, form) => {
    expect(redactorOf(awkward).redact(`before ${form} after`)).toBe('before *** after')
  })

  it('masks the basic string of a login', () => {
    const redactor = createRedactor()
    redactor.protectLogin('robot$x', 'secret-1')
    expect(redactor.redact(`Basic ${base64('robot$x:secret-1')}, robot$x:secret-1, robot$x`)).toBe(
      'Basic ***, ***, robot$x'
    )
  })

  it.each(['x', 'xy', 'xyz', 'a longer user'])(
    'masks what stands for a secret in the basic string of a user that it was not told (%s)',
    user => {
      const secret = 'a-long-secret-of-30-characters'
      const text = redactorOf(secret).redact(base64(`${user}:${secret}`))
      expect(text).toContain('***')
      expect(Buffer.from(text.replace('***', ''), 'base64').toString()).not.toContain(secret.slice(2, -2))
    }
  )

  it('masks each line of a key, and not its small ones', () => {
    const key = '{\n  "private_key_id": "4242424242",\r\n  "client_id": "1"\n}\n'
    expect(redactorOf(key).redact('{ saw "private_key_id": "4242424242", there }')).toBe('{ saw *** there }')
  })

  it('masks a value with the blanks around it, and without', () => {
    const redactor = redactorOf(' secret-1\n')
    expect(redactor.redact('[ secret-1\n] [secret-1]')).toBe('[***] [***]')
  })

  it('masks overlapping secrets as one', () => {
    expect(redactorOf('abcdef', 'defghi').redact('1abcdefghi2')).toBe('1***2')
    expect(redactorOf('abcd', 'abcdefgh').redact('abcdefgh abcd')).toBe('*** ***')
  })

  it.each(['', 'a', 'abc'])('leaves a text alone for the short value %j', value => {
    expect(redactorOf(value).redact('abc a b c')).toBe('abc a b c')
  })

  it('masks the basic string of a short password', () => {
    const redactor = createRedactor()
    redactor.protectLogin('user', 'abc')
    expect(redactor.redact(base64('user:abc'))).toBe('***')
  })

  it('tells each form once', () => {
    const told: string[] = []
    const redactor = createRedactor(value => told.push(value))
    redactor.protect('secret-1')
    redactor.protect('secret-1')
    redactor.protect(null)
    expect(told).toContain('secret-1')
    expect(told).toContain(base64('secret-1'))
    expect(new Set(told).size).toBe(told.length)
  })

  it('masks many secrets as it would each alone', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'é'), minLength: 4, maxLength: 7 })
    const text = fc.string({ unit: fc.constantFrom('a', 'é', ' '), maxLength: 60 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), text, (words, whole) => {
        const hidden = new Set<number>()
        for (const one of words)
          for (let at = whole.indexOf(one); at >= 0; at = whole.indexOf(one, at + 1))
            for (let index = at; index < at + one.length; index += 1) hidden.add(index)
        const shown = [...whole.split('').keys()].filter(index => !hidden.has(index))
        const left = redactorOf(...words).redact(whole)
        expect(left.replaceAll('***', '')).toBe(shown.map(index => whole[index]).join(''))
      })
    )
  })

  it('never leaves a secret, whatever it is', () => {
    const secret = fc.string({ minLength: 4, unit: 'binary' }).filter(value => value.trim().length >= 4)
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (value, before, after) => {
        const redacted = redactorOf(value).redact(
          `${before}${value}${after}${encodeURIComponent(Buffer.from(value).toString())}`
        )
        return value.includes('*') || !redacted.includes(value)
      })
    )
  })
})
