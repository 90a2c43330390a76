import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { sourceFiles } from './imports.ts'

const source = join(import.meta.dirname, '..', '..', 'src')
const parses =
  /\b(?:detail|reason|serverMessage)\b\)?\.(?:includes|match|replace|replaceAll|startsWith|endsWith|slice|split)\(|\.(?:exec|test)\([\w.?]*\b(?:detail|reason|serverMessage)\b/

/** `clause` takes the full stop away. */
const exceptions = ['judge/advice.ts']

describe('sentences come last', () => {
  it('no judge, report or evidence reads in a detail that other code phrased', () => {
    const files = sourceFiles().filter(path => /^(?:judge|report|evidence|rules)\//.test(path))
    const found = files.filter(path => parses.test(readFileSync(join(source, path), 'utf8')))
    expect(files.length).toBeGreaterThan(60)
    expect(found.filter(path => !exceptions.includes(path))).toEqual([])
  })

  it.each(["look.detail.includes('x')", '/x/.exec(detail)', 'clause(detail).replace(/x/, y)'])(
    'would show %s',
    text => {
      expect(parses.test(text)).toBe(true)
    }
  )
})
