import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'
import { sourceFiles, sourceText, syntaxOf } from './imports.ts'

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

describe('the sentences of evidence', () => {
  /** Whether a file knows the type `Evidence` and makes an object with a `detail`; reports only copy it. */
  function makesEvidence(path: string): boolean {
    if (!/import (?:type )?\{[^}]*\bEvidence\b[^}]*\} from '[./]+model\.ts'/.test(sourceText(path)))
      return false
    let isFound = false
    const visit = (node: ts.Node): void => {
      const isProperty = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)
      if (isProperty && node.name.getText() === 'detail') isFound = true
      ts.forEachChild(node, visit)
    }
    visit(syntaxOf(path))
    return isFound
  }

  it('are made in one module, from typed facts', () => {
    const files = sourceFiles().filter(path => !path.startsWith('report/'))
    expect(files.filter(makesEvidence)).toEqual(['judge/evidence-lines.ts'])
  })

  it('are no part of the facts', () => {
    const facts = sourceFiles().filter(path => path.startsWith('evidence/'))
    expect(facts.length).toBeGreaterThan(3)
    expect(facts.filter(path => /\bEvidence\b/.test(sourceText(path)))).toEqual([])
  })
})
