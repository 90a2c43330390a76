import { describe, expect, it } from '@jest/globals'

import { redactUrl, registryError, statusAndCode } from '../../src/oci/errors.ts'

describe('redactUrl', () => {
  it.each([
    [
      'https://ghcr.io/token?service=ghcr.io&scope=repository:a:pull',
      'https://ghcr.io/token?service=ghcr.io&scope=repository:a:pull'
    ],
    ['https://user:password@ghcr.io/x#secret', 'https://ghcr.io/x'],
    [
      'https://s3.example/x?X-Amz-Signature=secret&X-Amz-Signature=second&digest=a',
      'https://s3.example/x?X-Amz-Signature=REDACTED&digest=a'
    ],
    ['no address', '']
  ])('of %s', (address, expected) => {
    expect(redactUrl(address)).toBe(expected)
  })
})

describe('registryError', () => {
  const error = (body: string, headers: Record<string, string> = {}): ReturnType<typeof registryError> =>
    registryError('the manifest', new Response(body, { status: 401, headers }))

  it.each([
    [
      'the code of the body',
      '{"errors":[{"code":"DENIED"},{"code":"SECOND"}]}',
      {},
      '(401 DENIED)',
      'errors'
    ],
    ["OAuth's error", '{"error":"invalid_grant"}', {}, '(401 invalid_grant)', 'errors'],
    [
      'the error of the challenge',
      '',
      { 'www-authenticate': 'Bearer realm="a",error="insufficient_scope"' },
      '(401 insufficient_scope)',
      'empty'
    ],
    ['no code that is a sentence', '{"errors":[{"code":"::error::x\\u001b[31m"}]}', {}, '(401)', 'errors'],
    ['a page', '<!DOCTYPE html>', {}, '(401)', 'html'],
    ['another text', 'nope', {}, '(401)', 'other']
  ])('has %s', async (_name, body, headers, said, kind) => {
    const made = await error(body, headers)
    expect([statusAndCode(made), made.body]).toEqual([said, kind])
  })
})
