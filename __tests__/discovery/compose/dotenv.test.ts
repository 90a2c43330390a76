import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseDotenv } from '../../../src/discovery/compose/dotenv.ts'
import { sourceFile } from '../../../src/discovery/compose/source.ts'
import { shown } from './project.ts'

// The cases of compose-go's dotenv tests (godotenv_test.go, parser_test.go, the fixtures). Left out: loading into the
// process environment, several formats, memory measurements (nothing like them here); reading from the process
// environment, which is never done: there the value is not known.
function parse(text: string): Record<string, string> {
  const { variables } = parseDotenv(sourceFile('.env', text), () => null)
  return Object.fromEntries([...variables].map(([name, { value }]) => [name, shown(value)]))
}

const plain = { OPTION_A: '1', OPTION_B: '2', OPTION_C: '3', OPTION_D: '4', OPTION_E: '5' }

describe('the grammar of environment files', () => {
  it.each<[string, Record<string, string>]>([
    ['FOO=bar', { FOO: 'bar' }],
    ['FOO =bar', { FOO: 'bar' }],
    ['FOO= bar', { FOO: 'bar' }],
    ['FOO="bar"', { FOO: 'bar' }],
    ["FOO='bar'", { FOO: 'bar' }],
    ['FOO="escaped\\"bar"', { FOO: 'escaped"bar' }],
    ['FOO="\\"quoted\\""', { FOO: '"quoted"' }],
    ['FOO="\'d\'"', { FOO: "'d'" }],
    ['OPTION_A: 1', { OPTION_A: '1' }],
    ['OPTION_A: Foo=bar', { OPTION_A: 'Foo=bar' }],
    ['OPTION_A=1:B', { OPTION_A: '1:B' }],
    ['export OPTION_A=2', { OPTION_A: '2' }],
    ["export OPTION_B='\\n'", { OPTION_B: '\\n' }],
    ['export exportFoo=2', { exportFoo: '2' }],
    ['exportFOO=2', { exportFOO: '2' }],
    ['export_FOO =2', { export_FOO: '2' }],
    ['export.FOO= 2', { 'export.FOO': '2' }],
    ['export\tOPTION_A=2', { OPTION_A: '2' }],
    ['\texport OPTION_A="export A"', { OPTION_A: 'export A' }],
    ['FOO="bar\\nbaz"', { FOO: 'bar\nbaz' }],
    ['FOO=a\\tb', { FOO: 'a\\tb' }],
    ['FOO="a\\tb"', { FOO: 'a\tb' }],
    ['KEY="Z\\aZ\\bZ\\fZ\\nZ\\rZ\\tZ\\vZ\\\\Z\\0123Z"', { KEY: 'Z\u0007Z\bZ\fZ\nZ\rZ\tZ\vZ\\ZSZ' }],
    ['FOO.BAR=foobar', { 'FOO.BAR': 'foobar' }],
    ['FOO=foobar=', { FOO: 'foobar=' }],
    ['FOO=bar ', { FOO: 'bar' }],
    ['FOO=bar # this is foo', { FOO: 'bar' }],
    ['FOO=bar #', { FOO: 'bar' }],
    ['FOO=123#not-an-inline-comment', { FOO: '123#not-an-inline-comment' }],
    ['FOO=3.18\t#tab', { FOO: '3.18\t#tab' }],
    ['FOO=  # comment', { FOO: '# comment' }],
    ['FOO="bar#baz"#', { FOO: 'bar#baz' }],
    ["FOO='bar#baz' # comment", { FOO: 'bar#baz' }],
    ['FOO="bar\\n\\ b\\az"', { FOO: 'bar\n\\ b\u0007z' }],
    ['FOO="bar\\\\\\n\\ b\\az"', { FOO: 'bar\\\n\\ b\u0007z' }],
    ['FOO="bar\\\\r\\ b\\az"', { FOO: 'bar\\r\\ b\u0007z' }],
    ['="value"', { '': 'value' }],
    ['   KEY=value', { KEY: 'value' }],
    ['KEY="\\x07\\u12e4"', { KEY: '\\x07\\u12e4' }],
    ["OPTION_K='Let\\'s go!'", { OPTION_K: "Let's go!" }],
    ["J = 'first line\nsecond line'\nZ=1", { J: 'first line\nsecond line', Z: '1' }],
    ['\n\r\n\t\t \n# Comment\n\t # comment', {}],
    [
      'a[1]=c\na.propertyKey=d\nárvíztűrő-TÜKÖR=ÁRVÍZ',
      { 'a[1]': 'c', 'a.propertyKey': 'd', 'árvíztűrő-TÜKÖR': 'ÁRVÍZ' }
    ],
    ['\uFEFFOPTION_A=1\nOPTION_B=2\nOPTION_C= 3\nOPTION_D =4\nOPTION_E = 5', plain],
    ['foo=bar\nVAR_OF_THE_ENVIRONMENT\nbar=baz', { foo: 'bar', bar: 'baz' }],
    ['A=1\r\nB="x"\r\nC=\r\n', { A: '1', B: 'x', C: '' }]
  ])('%j', (text, expected) => expect(parse(text)).toEqual(expected))

  it.each<[string, Record<string, string>]>([
    ['FOO=test\nBAR=$FOO', { FOO: 'test', BAR: 'test' }],
    ['FOO=test\nBAR=${FOO}bar', { FOO: 'test', BAR: 'testbar' }],
    ['FOO=test\nBAR="quote $FOO"', { FOO: 'test', BAR: 'quote test' }],
    ["BAR='quote $FOO'", { BAR: 'quote $FOO' }],
    ['FOO="foo\\$BAR"', { FOO: 'foo$BAR' }],
    ['FOO="foo\\${BAR}"', { FOO: 'foo${BAR}' }],
    ['FOO=test\nBAR="foo\\${FOO} ${FOO}"', { FOO: 'test', BAR: 'foo${FOO} test' }],
    ['A=1\nB=${A}\nC=$B\nD=${A}_${B}', { A: '1', B: '1', C: '1', D: '1_1' }],
    ['A=${A:-1}\nB=${A}', { A: '1', B: '1' }],
    ['A=\nB=${A:-Default Value}\nC=${A-Default Value}', { A: '', B: 'Default Value', C: '' }],
    ['BAR=$FOO', { BAR: '? no file of the repository sets the variable FOO, and it has no default' }]
  ])('variables: %j', (text, expected) => expect(parse(text)).toEqual(expected))

  it('prefers the variables that are there already, as an include does', () => {
    const outer = { value: { kind: 'known', text: 'host.local' } as const, places: [] }
    const { variables } = parseDotenv(sourceFile('.env', 'H=dev\nU="http://${H}"'), name =>
      name === 'H' ? outer : null
    )
    expect([...variables].map(([name, { value }]) => [name, shown(value)])).toEqual([
      ['H', 'dev'],
      ['U', 'http://host.local']
    ])
  })

  it.each([
    ['KEY="', 'KEY="'.length - 1],
    ['KEY="value', 4],
    ['KEY="value\\"', 4],
    ['KEY="value\'', 4],
    ["KEY='value\\'", 4],
    ['A=1\nlol$wut', 4],
    ['%!(EXTRA string)=foo', 0],
    ['# some comments\nfoo="\n  a\n"\nINVALID LINE\nzot=qix', 28],
    ['A=${', 2]
  ])('%j is faulty at %d', (text, start) => {
    expect(parseDotenv(sourceFile('.env', text), () => null).fault).toMatchObject({ kind: 'invalid', start })
  })

  it('bounds values that double with each line', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `A${index + 1}=$A${index}$A${index}`)
    const { fault } = parseDotenv(sourceFile('.env', ['A0=xxxxxxxx', ...lines].join('\n')), () => null)
    expect(fault).toMatchObject({ kind: 'too-large' })
  })

  it('gives the place of each value, in the quotes', () => {
    const { variables } = parseDotenv(sourceFile('.env', 'A=b\nexport C = "d e" # f\n'), () => null)
    expect(variables.get('C')?.places).toEqual([
      { file: '.env', line: 2, column: 13, endLine: 2, endColumn: 16, text: 'd e' }
    ])
  })

  it('never throws', () => {
    const part = fc.constantFrom(
      'A',
      '=',
      ':',
      '"',
      "'",
      '\\',
      '\n',
      '\r',
      ' ',
      '#',
      '$',
      '{',
      '}',
      'export ',
      'é',
      '\uFEFF'
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), parts => {
        const text = parts.join('')
        const { fault, variables } = parseDotenv(sourceFile('.env', text), () => null)
        expect((fault?.start ?? 0) <= (fault?.end ?? 0)).toBe(true)
        expect((fault?.end ?? 0) <= text.length).toBe(true)
        for (const { places } of variables.values()) expect(places.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 }
    )
  })
})
