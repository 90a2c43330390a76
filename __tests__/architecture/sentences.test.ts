import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { sourceFiles } from './imports.ts'

const source = join(import.meta.dirname, '..', '..', 'src')
const parses =
  /\bdetail\b\)?\.(?:includes|match|replace|replaceAll|startsWith|endsWith|slice|split)\(|\.(?:exec|test)\([\w.]*\bdetail\)/

/** `clause` takes a full stop away; the others still leave out the subject of a sentence of GitHub's room, which was said before. */
const exceptions = [
  'judge/advice.ts',
  'judge/package-advice.ts',
  'judge/repository-findings.ts',
  'judge/secret-reasons.ts'
]

describe('sentences come last', () => {
  it('no judge, report or evidence reads in a detail that other code phrased', () => {
    const files = sourceFiles().filter(path => /^(?:judge|report|evidence)\//.test(path))
    const found = files.filter(path => parses.test(readFileSync(join(source, path), 'utf8')))
    expect(files.length).toBeGreaterThan(100)
    expect(found.filter(path => !exceptions.includes(path))).toEqual([])
  })

  it.each(["look.detail.includes('x')", '/x/.exec(detail)', 'clause(detail).replace(/x/, y)'])(
    'would show %s',
    text => {
      expect(parses.test(text)).toBe(true)
    }
  )
})
