import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from '@jest/globals'
import { cpuSeconds } from '../run/cpu-seconds.ts'
import { explainCreationLog, type LogExplanation } from '../../src/cli/explain-log.ts'
import { plainStyle } from '../../src/report/text/layout.ts'

const folder = mkdtempSync(join(tmpdir(), 'preflight-log-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function explain(
  path: string | null,
  { variables = {}, input = [] }: { variables?: Record<string, string>; input?: Iterable<Buffer> } = {}
): Promise<LogExplanation> {
  return explainCreationLog(path, { variables, input: Readable.from(input), style: plainStyle })
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const denied = 'Error response from daemon: Head "https://ghcr.io/v2/acme/base/manifests/2": denied'

describe('explaining a log', () => {
  it('reads a file', async () => {
    const explanation = await explain(file('a.log', `Cloning...\n${denied}\n`))
    expect(explanation).toMatchObject({
      kind: 'explained',
      text: expect.stringContaining('line 2: Error resp')
    })
  })

  it('reads standard input, wherever its pieces end', async () => {
    const bytes = Buffer.from(`é\n${denied}\r\n`)
    const input = Array.from(bytes, (_byte, index) => bytes.subarray(index, index + 1))
    expect(await explain('-', { input })).toMatchObject({
      kind: 'explained',
      text: expect.stringContaining('Read standard input: 1 line points to an image.')
    })
  })

  it('reads what PowerShell writes', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(denied, 'utf16le')])
    expect(await explain(file('utf16.log', utf16))).toMatchObject({ text: expect.stringContaining('Fix: ') })
  })

  it('takes the log of the codespace in which it runs', async () => {
    expect(await explain(null, { variables: { CODESPACES: 'true' } })).toEqual({
      kind: 'wrong',
      problem:
        'The log "/workspaces/.codespaces/.persistedshare/creation.log" cannot be read: there is no such file.'
    })
  })

  it.each([{}, { CODESPACES: '' }, { CODESPACES: 'false' }])(
    'needs a file elsewhere: %j',
    async variables => {
      expect(await explain(null, { variables })).toMatchObject({
        kind: 'wrong',
        problem: expect.stringContaining('needs a file outside a codespace')
      })
    }
  )

  it('tells of a log that knows no cause', async () => {
    expect(await explain(file('b.log', 'Cloning...\n'))).toMatchObject({
      kind: 'explained',
      text: expect.stringContaining('no line tells why')
    })
  })
})

describe('a log that is none', () => {
  it.each<[string, () => string, string]>([
    ['absent', () => join(folder, 'absent'), 'there is no such file'],
    ['a directory', () => folder, 'it is a directory, and a file was expected'],
    ['binary', () => file('c.bin', Buffer.from([1, 0, 2])), 'it is not a text file']
  ])('%s', async (_what, path, reason) => {
    expect(await explain(path())).toMatchObject({ problem: expect.stringContaining(reason) })
  })

  const mayReadAll = process.getuid?.() === 0
  ;(mayReadAll ? it.skip : it)('that may not be read', async () => {
    const path = file('d.log', denied)
    chmodSync(path, 0o000)
    expect(await explain(path)).toMatchObject({
      problem: expect.stringContaining('this user may not read it')
    })
  })
})

describe('a log without end', () => {
  function* forever(piece: string): Generator<Buffer> {
    for (;;) yield Buffer.from(piece)
  }

  it.each([
    ['of lines', `${denied}\n`.repeat(5_000)],
    ['of other lines', 'x\n'.repeat(30_000)],
    ['of one line', 'denied '.repeat(20_000)]
  ])('%s is left unread', async (_what, piece) => {
    expect(await explain('-', { input: forever(piece) })).toMatchObject({
      kind: 'explained',
      text: expect.stringContaining('lines were read.')
    })
  })

  it('has its say before a line of a megabyte and after it', async () => {
    const text = `manifest unknown\n${'x'.repeat(2 ** 20)} denied: denied\n${denied}\n`
    const explanation = await explain(file('long.log', text))
    expect(explanation).toMatchObject({ text: expect.stringContaining('line 3: Error response') })
    expect(explanation).toMatchObject({ text: expect.stringContaining('2 lines point') })
  })

  it.each([
    ['backslashes', '\\'.repeat(8_000)],
    ['escapes', '\\"'.repeat(4_000)],
    ['names', 'failed to pull image '.repeat(400)],
    ['addresses', 'https://a/v2/'.repeat(600)],
    ['times', '[1 ms]'.repeat(1_300)],
    ['colours', '\u001B[31m'.repeat(1_600)]
  ])('is read in good time, made of %s', async (_what, line) => {
    const seconds = cpuSeconds()
    await explain(file('slow.log', `${line} manifest unknown\n`.repeat(200)))
    expect(seconds()).toBeLessThan(5)
  })
})
