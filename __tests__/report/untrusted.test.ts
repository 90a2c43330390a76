import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { asJson } from '../../src/report/json.ts'
import { forMarkdown, inCodeSpan, inFence, linkTo } from '../../src/report/untrusted/markdown.ts'
import { forMermaid } from '../../src/report/markdown/graph.ts'
import { forSarif } from '../../src/report/sarif.ts'
import { forTerminal } from '../../src/report/untrusted/terminal.ts'
import { shorten, visible } from '../../src/report/untrusted/visible.ts'
import { forWorkflowMessage, forWorkflowProperty } from '../../src/report/untrusted/terminal.ts'
import { nodesOf, parseMarkdown, textOf } from './markdown-tree.ts'
import { hostileTexts } from './reports.ts'

/** Texts of what markup, commands and sequences are made of, among them the hostile ones whole. */
const pieces = [
  ...hostileTexts,
  ...Array.from(
    '\n\r\t\u001B\u009B\u0007\u202E\u200B\u2028\u0000\uD800#*_~`|\\[](){}<>&!@$%^:;=+-."\'/ 1aGéx'
  ),
  '##[',
  '::error::',
  '::error file=a,line=1::b',
  '```',
  '~~~',
  '](https://evil.example)',
  'http://',
  'www.a.b',
  '<b>',
  '-->',
  'GH-1',
  '#1',
  '@a',
  'a@b.co',
  '1. ',
  '- ',
  '%%{'
]
const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map(parts => parts.join(''))
const anyText = fc.oneof(hostile, fc.string({ unit: 'binary' }))

/** What moves a cursor, turns a line round or ends it. */
// eslint-disable-next-line no-control-regex -- they are what must not be there
const active = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202F\u2060-\u2069\uFEFF]|\p{Cs}/u

describe('visible', () => {
  it.each([
    ['\u001B[31m', '\\x1b[31m'],
    ['a\nb\tc\r', 'a\\nb\\tc\\r'],
    ['\u202Ecod', '\\u202ecod'],
    ['\u{E0041}', '\\u{e0041}'],
    ['\uD800', '\\ud800'],
    ['né ⚙️ 日本', 'né ⚙️ 日本']
  ])('%j is shown as %s', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it('leaves nothing that acts or hides', () => {
    fc.assert(fc.property(anyText, text => !active.test(visible(text))))
  })

  it('shortens without halving a character', () => {
    expect(shorten('ab😀cd', 4)).toBe('ab…')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const cut = shorten(text, limit)
        return cut.length <= limit && !/\p{Cs}/u.test(cut)
      })
    )
  })
})

describe('the terminal', () => {
  it('gets no sequence and no command, however the text is laid out', () => {
    fc.assert(
      fc.property(anyText, text => {
        const shown = forTerminal(text)
        return !active.test(shown) && !shown.includes('##[') && !/::\s*[a-z]/i.test(shown)
      })
    )
  })

  it('keeps addresses as they are', () => {
    expect(forTerminal('[fe80::1]:5000/a:1@sha256:ab')).toBe('[fe80::1]:5000/a:1@sha256:ab')
  })
})

describe('workflow commands', () => {
  it('cannot be ended by a message or a property', () => {
    fc.assert(
      fc.property(anyText, text => {
        const message = forWorkflowMessage(text)
        const property = forWorkflowProperty(text)
        return !/[\r\n]/.test(message) && !/[\r\n:,]/.test(property) && !active.test(message + property)
      })
    )
  })

  it('are decoded to the visible text', () => {
    const decode = (text: string): string =>
      text.replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
    fc.assert(
      fc.property(anyText, text => {
        const lines = text.split('\n').map(visible).join('\n')
        return (
          decode(forWorkflowMessage(text)) === lines && decode(forWorkflowProperty(text)) === visible(text)
        )
      })
    )
  })
})

describe('Markdown', () => {
  it('shows a text as itself: one paragraph with nothing in it but text', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async text => {
        const shown = forMarkdown(text)
        const tree = await parseMarkdown(`- ${shown}\n\n| a |\n| --- |\n| ${shown} |\n`)
        const odd = nodesOf(tree).filter(
          node => !plainNodes.has(node.type) && !(node.type === 'html' && dollar.test(node.value ?? ''))
        )
        const cells = nodesOf(tree).filter(node => node.type === 'tableCell')
        expect(odd).toEqual([])
        expect(cells).toHaveLength(2)
        expect(unspaced(textOf(cells[1] ?? tree))).toBe(unspaced(visible(text.replace(/\s/gu, ''))))
      }),
      { numRuns: 150, examples: [['_www.a.b'], ['_mailto:a@b.example'], ['*www.a.b'], ['~xmpp:a@b.example']] }
    )
  })

  const plainNodes = new Set([
    'root',
    'list',
    'listItem',
    'paragraph',
    'text',
    'sentence',
    'word',
    'whitespace',
    'table',
    'tableRow',
    'tableCell'
  ])
  const dollar = /^<\/?span>$/
  const unspaced = (text: string): string => text.replace(/[\s\u200B]/gu, '')

  it('mentions nobody and links nothing', () => {
    fc.assert(
      fc.property(hostile, text => {
        const shown = forMarkdown(text)
          .replaceAll('&#8203;', '\u200B')
          .replace(/\\([!-/:-@[-`{-~])/g, '$1')
        return !/@[\w-]|(?:^|[^&])#\d|\bGH-\d|:\/\/|\bwww\.|\b(?:mailto|xmpp):/i.test(shown)
      })
    )
  })

  it.each([
    ['acme/web uses registry "x"', 'acme/web uses registry "x"'],
    ['1.2.0', '1.2.0'],
    ['1. first', '1\\. first'],
    ['<b>', '&lt;b&gt;'],
    ['@_a', '@&#8203;\\_a'],
    ['# title', '#&#8203; title'],
    ['two\nlines', 'two lines'],
    ['123456789012.dkr.ecr', '123456789012.dkr.ecr']
  ])('%j becomes %j', (text, markdown) => {
    expect(forMarkdown(text)).toBe(markdown)
  })

  it('keeps a text in its code span, in a sentence and in a table', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async text => {
        const span = inCodeSpan(text)
        const tree = await parseMarkdown(`x ${span} y\n\n| a |\n| --- |\n| ${span} |\n`)
        const nodes = nodesOf(tree)
        const codes = nodes.filter(node => node.type === 'inlineCode')
        expect(
          nodes.filter(node =>
            ['link', 'emphasis', 'strong', 'delete', 'heading', 'code', 'image'].includes(node.type)
          )
        ).toEqual([])
        expect(nodes.filter(node => node.type === 'tableCell')).toHaveLength(2)
        const shown = visible(text)
        const asCode = shown.trim() !== '' && !shown.includes('|')
        const values = codes.map(node => node.value?.trim().replaceAll('\u200B', ''))
        expect(values).toEqual(asCode ? [shown.trim(), shown.trim()] : [])
      }),
      { numRuns: 150 }
    )
  })

  it('keeps lines in their fence', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async text => {
        const tree = await parseMarkdown(`before\n\n${inFence(text, 'sh')}\n\nafter\n`)
        expect(tree.children?.map(node => node.type)).toEqual(['paragraph', 'code', 'paragraph'])
      }),
      { numRuns: 100 }
    )
  })

  it('has no line that the runner would obey', () => {
    fc.assert(
      fc.property(hostile, text => {
        const lines = `${inFence(text, 'sh')}\n- ${forMarkdown(text)}\n| ${inCodeSpan(text)} |`.split(
          /\r\n|\r|\n/
        )
        return lines.every(line => !line.includes('##[') && !/^\s*::/.test(line))
      })
    )
  })

  it.each([
    ['javascript:alert(1)', 'x'],
    ['data:text/html,x', 'x'],
    ['not a url', 'x'],
    ['https://github.com/orgs/a)](b/<c>"d', '[x](https://github.com/orgs/a%29%5D%28b/%3Cc%3E%22d)'],
    [
      'https://github.com/orgs/acme/packages/container/a%2Fb/settings',
      '[x](https://github.com/orgs/acme/packages/container/a%2Fb/settings)'
    ]
  ])('links to %s only as %s', (url, markdown) => {
    expect(linkTo('x', url)).toBe(markdown)
  })
})

describe('commits', () => {
  it.each([
    '0123456',
    'deadbee',
    'abcdef1',
    'DEFACED',
    '123456789012',
    'd6cd1e2bd19e03a81132a23b2025920577f84e37'
  ])('%s is parted, as GitHub would link it where such a commit is', word => {
    expect(forMarkdown(`at ${word}.`)).toBe(`at ${word.slice(0, 6)}&#8203;${word.slice(6)}.`)
  })

  it.each(['123456', 'facade', 'defacedx', '0a'.repeat(32)])('%s is none', word => {
    expect(forMarkdown(word)).toBe(word)
  })
})

describe('Mermaid', () => {
  it('makes no icon of a text', () => {
    expect(forMermaid('fa:fa-car fab:fa-github a:b')).toBe('fa#58;fa-car fab#58;fa-github a:b')
  })

  it('keeps a text in its label', () => {
    fc.assert(
      fc.property(
        anyText,
        text => /^(?:[\p{L}\p{N} ./:_-]|#\d+;)*$/u.test(forMermaid(text)) && !active.test(forMermaid(text))
      )
    )
  })
})

describe('SARIF', () => {
  it('makes no link of a text', () => {
    fc.assert(fc.property(anyText, text => !/\[[^\]]*\]\(/.test(forSarif(text))))
  })
})

describe('JSON', () => {
  it('means the same value, with nothing that acts in it', () => {
    fc.assert(
      fc.property(anyText, text => {
        const json = asJson({ text })
        expect(JSON.parse(json)).toEqual({ text })
        return !active.test(json.replaceAll('\n', '')) && !json.includes('##[') && !/^\s*::/m.test(json)
      })
    )
  })
})
