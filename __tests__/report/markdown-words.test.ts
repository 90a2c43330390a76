import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { words } from '../../src/report/markdown/table.ts'
import { visible } from '../../src/report/untrusted/visible.ts'
import { nodesOf, parseMarkdown, textOf } from './markdown-tree.ts'
import { hostileTexts } from './reports.ts'

const pieces = [
  ...hostileTexts,
  ...Array.from('\n\t\u001B\u202E#*_~`|\\[](){}<>&!@$%^:;=+-."\'/ 1aGé'),
  '`',
  ' `a` ',
  '##[',
  '::error::',
  '```',
  '](https://evil.example)',
  'www.a.b',
  '<b>',
  '-->',
  'GH-1',
  '@a',
  '- '
]
const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map(parts => parts.join(''))

describe('a sentence of ours in Markdown', () => {
  it.each([
    ['Declare it under `grants` in `a/b.yml`.', 'Declare it under `grants` in `a/b.yml`.'],
    ['`image` is no text', '`image` is no text'],
    ['give the variable `${X}` a value', 'give the variable `${X}` a value'],
    [
      'Read what it costs (https://github.com/codespaces-preflight/codespaces-preflight/blob/main/docs/security.md#x-y).',
      'Read what it costs ([docs/security.md](https://github.com/codespaces-preflight/codespaces-preflight/blob/main/docs/security.md#x-y)).'
    ],
    ['adds ghcr.io/acme/devbox:1.2, too.', 'adds `ghcr.io/acme/devbox:1.2`, too.'],
    ['a ` alone_here', 'a \\` alone\\_here'],
    ['`a|b` in a table', '<code>a&#124;b</code> in a table']
  ])('%s', (text, markdown) => {
    expect(words(text)).toBe(markdown)
  })

  it('holds text and code spans alone, whatever it quotes, and shows every character', async () => {
    const allowed = new Set([
      'root',
      'list',
      'listItem',
      'paragraph',
      'text',
      'sentence',
      'word',
      'whitespace'
    ])
    const unspaced = (text: string): string => text.replace(/[\s\u200B]/gu, '')
    await fc.assert(
      fc.asyncProperty(hostile, async text => {
        const shown = words(text)
        const tree = await parseMarkdown(`- ${shown}\n\n| a |\n| --- |\n| ${shown} |\n`)
        const nodes = nodesOf(tree)
        const odd = nodes.filter(
          node =>
            !allowed.has(node.type) &&
            !['table', 'tableRow', 'tableCell', 'inlineCode'].includes(node.type) &&
            !(node.type === 'html' && /^<\/?(?:span|code)>$/.test(node.value ?? ''))
        )
        expect(odd).toEqual([])
        const cells = nodes.filter(node => node.type === 'tableCell')
        expect(cells).toHaveLength(2)
        const marks = (value: string): string => unspaced(value).replaceAll('`', '')
        expect(marks(textOf(cells[1] ?? tree))).toBe(marks(visible(text.replace(/\s/gu, ''))))
      }),
      { numRuns: 300 }
    )
  })

  it('mentions nobody, links nothing and obeys no command', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async text => {
        const shown = words(text)
        const texts = nodesOf(await parseMarkdown(shown)).filter(node => node.type === 'text')
        const outside = texts.map(node => node.value ?? '').join('\n')
        return !/@[\w-]|\bGH-\d|:\/\/|\bwww\./i.test(outside) && !shown.includes('##[')
      }),
      { numRuns: 300 }
    )
  })
})
