import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createRedactor } from '../../src/credentials/secrets/redactor.ts'
import { renderReport } from '../../src/publish/render.ts'
import { commentMarker, renderComment } from '../../src/report/comment.ts'
import { redacted, redactedLines } from '../../src/report/redacted.ts'
import type { Report } from '../../src/report/report.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { plainStyle } from '../../src/report/text/layout.ts'
import { errorsOfReport } from './report-schema.ts'
import { failing, found, hostile, image, report, use } from './reports.ts'

/** A report in which a text stands wherever a text can stand. */
function holding(text: string, url: string): Report {
  const place = { ...use(text, { file: text, configuration: text, line: 7 }), text }
  const at = { ...use(text, { file: text, configuration: text }), via: [place] }
  const fixes = [
    { text, command: text, patch: text, who: 'anyone with write access' },
    { text, url, who: 'organization owner' }
  ] as const
  return report({
    repository: text,
    conclusion: 'fail',
    configurations: [{ path: text, name: text }],
    images: [
      image(text, {
        uses: [at],
        registry: text,
        repository: text,
        tag: text,
        digest: text,
        access: { team: 'no', prebuild: 'no', outside: null },
        evidence: [{ claim: 'anonymous-pull', result: 'refused', detail: `answered (403): "${text}"` }],
        platforms: [text],
        resolvedDigest: text
      })
    ],
    unresolved: [{ ...at, reason: text, required: true }],
    packages: [
      {
        registry: text,
        name: text,
        uses: [at],
        access: { team: 'yes', prebuild: 'yes', outside: null },
        evidence: []
      }
    ],
    findings: [found('image-not-found', `Not there: ${text}`, fixes, { image: text, use: at })],
    complete: false,
    incomplete: [text],
    requests: { [text]: 3 }
  })
}

async function formsOf(value: Report, secret: string): Promise<Record<string, string>> {
  const redactor = createRedactor()
  redactor.protectLogin('robot', secret)
  const clean = redacted(value, redactor.redact)
  const sourceLine = redactedLines(() => `a line with ${secret}`, redactor.redact)
  const formats = ['text', 'json', 'sarif', 'markdown', 'github'] as const
  const rendered = await Promise.all(
    formats.map(async format => [
      format,
      await renderReport(
        { report: clean, sourceLine },
        { format, detail: 'normal', style: plainStyle, folder: '.', annotated: '.' }
      )
    ])
  )
  return {
    ...(Object.fromEntries(rendered) as Record<string, string>),
    summary: renderSummary(clean, { fileLink: () => null, annotations: true }),
    comment: renderComment(clean)
  }
}

/** Words and marks on which every form rests. */
const ordinary = ['true', 'null', 'fail', 'error', '"severity":', '1234', '    ', '": "', '::error', '## ']
const anySecret = fc.oneof(
  fc.constantFrom(...ordinary),
  fc.string({ unit: 'grapheme', minLength: 4, maxLength: 30 })
)

/** What makes markup, an escape or a command somewhere. */
const marked = fc
  .string({
    unit: fc.constantFrom(...Array.from('_*~[]`|<>&"\'\\/:@#$%{}=+ é😀\n\u001b')),
    minLength: 1,
    maxLength: 6
  })
  .map(signs => `qZ7${signs}Kx9w${signs}Vj3`)

describe('a redacted report', () => {
  it('keeps every form whole and every word of ours, whatever the secret is', async () => {
    await fc.assert(
      fc.asyncProperty(anySecret, fc.constantFrom(failing, hostile), async (secret, value) => {
        const { json = '', sarif = '', github = '', text = '', comment = '' } = await formsOf(value, secret)
        expect(errorsOfReport(json)).toEqual([])
        const parsed = JSON.parse(json) as Report
        expect(parsed.conclusion).toBe(value.conclusion)
        expect(parsed.findings.map(({ rule, severity }) => [rule, severity])).toEqual(
          value.findings.map(({ rule, severity }) => [rule, severity])
        )
        expect(parsed.images.map(({ access }) => access)).toEqual(value.images.map(({ access }) => access))
        const log = JSON.parse(sarif) as { runs: { results: { ruleId: string }[] }[] }
        expect(log.runs[0]?.results).toHaveLength(value.findings.length)
        const plain = await formsOf(value, 'a secret that stands nowhere')
        const commands = (lines: string): number =>
          lines.split('\n').filter(line => line.startsWith('::')).length
        expect(commands(github)).toBe(commands(plain['github'] ?? ''))
        expect(text.length).toBeGreaterThan(100)
        expect(comment.startsWith(commentMarker(''))).toBe(true)
      }),
      { numRuns: 60 }
    )
  })

  it('holds a secret and what is derived from it in no form', async () => {
    await fc.assert(
      fc.asyncProperty(marked, async secret => {
        const derived = [
          secret,
          encodeURIComponent(secret),
          JSON.stringify(secret).slice(1, -1),
          Buffer.from(secret).toString('base64'),
          Buffer.from(`robot:${secret}`).toString('base64')
        ]
        const forms = await formsOf(
          holding(
            `before ${derived.join(' and ')} after`,
            `https://github.com/?q=${encodeURIComponent(secret)}`
          ),
          secret
        )
        for (const [name, form] of Object.entries(forms)) {
          expect([name, [...derived, 'Kx9w'].filter(part => form.includes(part))]).toEqual([name, []])
          expect([name, form.includes('***') || form.includes('\\*\\*\\*')]).toEqual([name, true])
        }
      }),
      { numRuns: 60 }
    )
  })

  it('counts the requests of hosts that cannot be told apart any more together', () => {
    const hosts = { 'secret-a.example': 2, 'secret-b.example': 3, 'ghcr.io': 1 }
    const { requests } = redacted(report({ requests: hosts }), text => text.replace(/secret-./, '***'))
    expect(requests).toEqual({ '***.example': 5, 'ghcr.io': 1 })
  })
})
