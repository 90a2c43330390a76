import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { quoted } from '../../src/oci/server-message.ts'
import { createRedactor } from '../../src/credentials/secrets/redactor.ts'

const anonymous = { afterLogin: false, refusedPassword: null, redact: (text: string) => text }
const login = { ...anonymous, afterLogin: true }

describe('quoted', () => {
  it.each<[string, string | null, string | undefined, string]>([
    ['nothing', null, undefined, ''],
    ['what the code says', 'manifest unknown', 'MANIFEST_UNKNOWN', ''],
    ['the code with a stop', 'Denied.', 'DENIED', ''],
    ['more than the code', 'The image is in quarantine.', 'DENIED', '"The image is in quarantine"'],
    ['several lines', 'a\r\n\t b\u2028c', undefined, '"a b c"'],
    ['control characters', 'a\u001b[31m\u202eb', undefined, '"a [31m b"'],
    ['quotation marks', 'the "image"', undefined, `"the 'image'"`],
    [
      'a token',
      'bad token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3',
      undefined,
      '"bad token ***"'
    ],
    ['a digest', `no sha256:${'0a'.repeat(32)}`, undefined, `"no sha256:${'0a'.repeat(32)}"`]
  ])('of %s', (_name, sentence, code, expected) => {
    expect(quoted(sentence, code, anonymous)).toBe(expected)
  })

  it.each<[string, string, string]>([
    ['whatever a registry says after a login', 'wrong: hunter2+secret', ''],
    ['a part of the password', 'wrong: secret', ''],
    [
      "AWS's missing permission, and nothing around it",
      'hunter2 User: arn:aws:iam::123456789012:role/AReservedRole_0123456789abcdef is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:123456789012:repository/team/devbox because no identity-based policy allows it; hunter2',
      '"User: arn:aws:iam::123456789012:role/AReservedRole_0123456789abcdef is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:123456789012:repository/team/devbox because no identity-based policy allows it"'
    ],
    [
      "the action that AWS's sentence ends with",
      'User: arn:aws:iam::123456789012:user/codespaces is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:123456789012:repository/team/devbox because no identity-based policy allows the ecr:BatchGetImage action',
      '"User: arn:aws:iam::123456789012:user/codespaces is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:123456789012:repository/team/devbox because no identity-based policy allows the ecr:BatchGetImage action"'
    ],
    [
      "AWS's token that is too old",
      'Your authorization token has expired. Reauthenticate and try again.',
      '"Your authorization token has expired"'
    ]
  ])('after a login: %s', (_name, sentence, expected) => {
    expect(quoted(sentence, 'DENIED', login)).toBe(expected)
  })

  it.each<[string, string, string]>([
    ['what is said of it', 'Unable to parse json key.', '"Unable to parse json key"'],
    ['no word with a part of it', "bad password 'correct-horse', at 'HORSE'", `"bad password *** at ***"`]
  ])('of a password that a token service cannot read: %s', (_name, sentence, expected) => {
    expect(quoted(sentence, 'UNKNOWN', { ...login, refusedPassword: 'my correct horse battery' })).toBe(
      expected
    )
  })

  it('is one line of at most 300 characters, whatever is said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), sentence => {
        const text = quoted(sentence, undefined, anonymous)
        return text.length <= 302 && !/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(text)
      })
    )
  })

  it.each(['pa"ss"word1', 'correct  horse battery', 'tab\tand\nline', 'ends with a dot.', 'x'.repeat(5000)])(
    'takes a secret out before it is made one line: %j',
    secret => {
      const redactor = createRedactor()
      redactor.protect(secret)
      const listener = { ...anonymous, redact: redactor.redact }
      expect(quoted(`others log in with ${secret}.`, undefined, listener)).toBe('"others log in with ***"')
    }
  )

  it('says that it was cut', () => {
    expect(quoted('word '.repeat(100), undefined, anonymous)).toMatch(/^".{299}…"$/)
  })
})
