import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import type { Log, Result } from 'sarif'
import type { Place } from '../../src/model.ts'
import type { Report } from '../../src/report/report.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { ruleIds } from '../../src/rules/catalogue.ts'
import { loadRules } from '../../src/rules/load-rules.ts'
import { failing, found, image, report, reports, sourceLine, use } from './reports.ts'
import { sarifSchema } from './sarif-schema.ts'

const ajv = new Ajv({ allErrors: true, strict: true })
formats.default(ajv)
const validate = ajv.compile(sarifSchema)
const rules = await loadRules()

function logOf(value: Report, folder = '.'): Log {
  return JSON.parse(renderSarif(value, { rules, sourceLine, folder })) as Log
}

function resultsOf(value: Report, folder = '.'): Result[] {
  return logOf(value, folder).runs[0]?.results ?? []
}

describe('the SARIF report', () => {
  it.each(Object.keys(reports) as (keyof typeof reports)[])('%s is what the schema says', name => {
    expect(validate(logOf(reports[name])) ? [] : validate.errors).toEqual([])
  })

  it('has every rule with its help, and results that point to theirs', () => {
    const all = report({ findings: ruleIds.map(rule => found(rule, `about ${rule}`)) })
    const log = logOf(all)
    expect(validate(log) ? [] : validate.errors).toEqual([])
    expect(log.runs[0]?.tool.driver.rules?.map(({ id }) => id)).toEqual([...ruleIds])
    const indexes = log.runs[0]?.results?.map(
      ({ ruleIndex = -1 }) => log.runs[0]?.tool.driver.rules?.[ruleIndex]?.id
    )
    expect(indexes).toEqual([...ruleIds])
  })

  it('has only the rules that were found', () => {
    expect(logOf(failing).runs[0]?.tool.driver.rules?.map(({ id }) => id)).toEqual([
      'unresolved-variable',
      'private-package-in-public-repository',
      'registry-secrets-unproven',
      'outside-contributors-blocked',
      'secrets-unused'
    ])
  })

  it('gives the region in the units of the report, and the way that led there', () => {
    const result = resultsOf(failing).find(({ ruleId }) => ruleId === 'registry-secrets-unproven')
    expect(result?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: '.devcontainer/docker-compose.yml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 12, startColumn: 12, endLine: 12, endColumn: 49 }
    })
    expect(
      result?.relatedLocations?.map(({ physicalLocation }) => physicalLocation?.region?.startColumn)
    ).toEqual([25])
  })

  it('names the other places of the same', () => {
    const [first, second] = [use('a.b/c:1'), use('a.b/c:1', { file: 'b.json', line: 7 })]
    const finding = { ...found('image-not-found', 'x', [], { image: 'a.b/c:1', use: first }), also: [second] }
    const [result] = resultsOf(report({ images: [image('a.b/c:1')], findings: [finding] }))
    expect(result?.relatedLocations).toMatchObject([
      {
        message: { text: 'the same here' },
        physicalLocation: { artifactLocation: { uri: 'b.json' }, region: { startLine: 7 } }
      }
    ])
  })

  it('gives pages and commands lines of their own', () => {
    const fix = {
      text: 'Do it.',
      url: 'https://a.b/c',
      command: 'd && e',
      who: 'organization owner'
    } as const
    const [result] = resultsOf(report({ findings: [found('image-not-found', 'x', [fix])] }))
    expect(result?.message.text).toBe('x\nFix: Do it. (organization owner)\nhttps://a.b/c\nd &&\n  e')
  })

  it('tells two places on one line apart', () => {
    const step = (text: string): Place => ({ file: 'a', line: 1, column: 1, endLine: 1, endColumn: 2, text })
    const first = use('one', { column: 3, via: [step('first')] })
    const second = use('two', { column: 9, via: [step('second')] })
    const images = [image('a.b/c:1', { uses: [first, second] })]
    const findings = [found('image-not-found', 'x', [], { image: 'a.b/c:1', use: second })]
    const related = resultsOf(report({ images, findings }))[0]?.relatedLocations
    expect(related?.map(({ message }) => message?.text)).toEqual(['reached from here: second'])
  })

  it('shows what concerns no line at the first configuration', () => {
    const result = resultsOf(failing).find(({ ruleId }) => ruleId === 'secrets-unused')
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
      '.devcontainer/devcontainer.json'
    )
  })

  it('names files from the checkout, with nothing that a URI would read', () => {
    const place = use('a', { file: '.devcontainer/a b#?%/c.json' })
    const value = report({ findings: [found('missing-file', 'x', [], { use: place })] })
    const uri = resultsOf(value, './packages/web/')[0]?.locations?.[0]?.physicalLocation?.artifactLocation
      ?.uri
    expect(uri).toBe('packages/web/.devcontainer/a%20b%23%3F%25/c.json')
  })
})

describe('fingerprints', () => {
  const at = (line: number, written = 'ghcr.io/acme/devbox:2', message = 'x'): Report => {
    const place = use(written, { line })
    return report({
      images: [image('ghcr.io/acme/devbox:2', { uses: [place] })],
      findings: [found('package-not-granted', message, [], { image: 'ghcr.io/acme/devbox:2', use: place })]
    })
  }
  const print = (value: Report): string[] =>
    resultsOf(value).map(one => Object.values(one.partialFingerprints ?? {}).join())

  it('survive a moved line and another wording', () => {
    expect(print(at(40))).toEqual(print(at(3)))
    expect(print(at(3, undefined, 'other words'))).toEqual(print(at(3)))
  })

  it('tell other texts apart', () => {
    expect(print(at(3, 'ghcr.io/acme/${NAME}:2'))).not.toEqual(print(at(3)))
  })

  it('tell the same text in the same file apart', () => {
    const twice = failing.findings.slice(0, 1)
    const prints = print({ ...failing, findings: [...twice, ...twice] })
    expect(new Set(prints).size).toBe(2)
  })

  it('take the text of the file where no image stands', () => {
    const value = (line: number): Report =>
      report({ findings: [found('missing-file', 'x', [], { use: use('Dockerfile', { line }) })] })
    const text = (file: string, line: number): string =>
      file === '' ? '' : line === 9 ? '  "image": "other-file",' : '  "image": "Dockerfile"'
    const prints = [3, 4, 9].map(line => {
      const log = JSON.parse(renderSarif(value(line), { rules, sourceLine: text })) as Log
      return log.runs[0]?.results?.[0]?.partialFingerprints?.['codespacesPreflight/v1']
    })
    expect(prints[0]).toBe(prints[1])
    expect(prints[2]).not.toBe(prints[0])
  })
})
