import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formats, parseCommandLine, refusesColour, type Command } from '../../src/cli/arguments.ts'
import { inputNames, inputs } from '../../src/run/inputs.ts'

const check = (texts: object, format: string | null = null): object => ({
  kind: 'check',
  texts,
  format,
  detail: 'normal'
})
const problemsOf = (args: readonly string[]): readonly string[] => {
  const command = parseCommandLine(args)
  return command.kind === 'wrong' ? command.problems : []
}

describe('a command with its options', () => {
  it.each<[string, object]>([
    ['check', check({})],
    ['images', { kind: 'images', texts: {}, format: null, detail: 'normal' }],
    ['check sub/folder', check({ path: 'sub/folder' })],
    ['check --path sub', check({ path: 'sub' })],
    ['check --path=sub', check({ path: 'sub' })],
    ['--offline check', check({ offline: 'true' })],
    ['check --offline .', check({ offline: 'true', path: '.' })],
    ['check --offline true', check({ offline: 'true' })],
    ['check --offline false', check({ offline: 'false' })],
    ['check --offline=false', check({ offline: 'false' })],
    ['check --offline=yes', check({ offline: 'yes' })],
    ['check --no-packages', check({ packages: 'false' })],
    ['check --no-offline', check({ offline: 'false' })],
    ['check --no-packages --packages', check({ packages: 'true' })],
    ['check --timeout 3', check({ timeout: '3' })],
    ['check --timeout=3 --timeout 4', check({ timeout: '4' })],
    ['check --timeout -5', check({ timeout: '-5' })],
    ['check --json-file=', check({ 'json-file': '' })],
    ['check --json-file=a=b', check({ 'json-file': 'a=b' })],
    ['check --audiences team --audiences=prebuild', check({ audiences: 'team\nprebuild' })],
    [
      'check --configurations a,b --offline --configurations c',
      check({ configurations: 'a,b\nc', offline: 'true' })
    ],
    ['check --format json', check({}, 'json')],
    ['check --format text --format sarif', check({}, 'sarif')],
    ['check -- --offline', check({ path: '--offline' })],
    ['images --format markdown', { kind: 'images', texts: {}, format: 'markdown', detail: 'normal' }],
    ['explain', { kind: 'explain', rule: null }],
    ['explain no-such-rule', { kind: 'explain', rule: 'no-such-rule' }],
    ['explain --log creation.log', { kind: 'explain-log', path: 'creation.log' }],
    ['explain --log -', { kind: 'explain-log', path: '-' }],
    ['explain --log', { kind: 'explain-log', path: null }],
    ['explain --log=', { kind: 'explain-log', path: null }],
    ['demo --verbose', { kind: 'demo', format: null, detail: 'verbose' }],
    ['images --quiet', { kind: 'images', texts: {}, format: null, detail: 'quiet' }],
    ['demo', { kind: 'demo', format: null, detail: 'normal' }],
    ['check --no-color .', check({ path: '.' })],
    ['images --no-color', { kind: 'images', texts: {}, format: null, detail: 'normal' }],
    ['explain --no-color', { kind: 'explain', rule: null }],
    ['explain --log --no-color', { kind: 'explain-log', path: null }],
    ['demo --no-color', { kind: 'demo', format: null, detail: 'normal' }],
    ['demo --format github', { kind: 'demo', format: 'github', detail: 'normal' }],
    ['--help', { kind: 'help', command: null, long: true }],
    ['-h', { kind: 'help', command: null, long: false }],
    ['help', { kind: 'help', command: null, long: true }],
    ['help -h', { kind: 'help', command: null, long: false }],
    ['help help', { kind: 'help', command: null, long: true }],
    ['help check', { kind: 'help', command: 'check', long: true }],
    ['check --help', { kind: 'help', command: 'check', long: true }],
    ['--help check', { kind: 'help', command: 'check', long: true }],
    ['check -h', { kind: 'help', command: 'check', long: false }],
    ['explain --log --help', { kind: 'help', command: 'explain', long: true }],
    ['check --nonsense --help', { kind: 'help', command: 'check', long: true }],
    ['--version', { kind: 'version' }],
    ['-v check', { kind: 'version' }]
  ])('%s', (line, expected) => {
    expect(parseCommandLine(line.split(' '))).toEqual(expected)
  })

  it.each(formats)('the form %s', format => {
    expect(parseCommandLine(['check', '--format', format])).toEqual(check({}, format))
  })

  it.each(inputNames.filter(name => inputs[name].kind !== 'token'))('`check` takes --%s', name => {
    expect(parseCommandLine(['check', `--${name}=x`])).toEqual(check({ [name]: 'x' }))
  })
})

describe('wrong usage', () => {
  it.each<[string, readonly RegExp[]]>([
    ['', [/^No command: expected check, images, init, explain or demo\./]],
    ['chek', [/no command "chek".+Is check meant\?/]],
    ['check a b', [/`check` takes one argument, found 2: a b\./]],
    ['check a --path b', [/takes one path: "a" or `--path`/]],
    ['demo x', [/`demo` takes no argument/]],
    ['explain rule --log f', [/a rule or `--log`, not both/]],
    ['check --colour', [/There is no option "--colour"\./]],
    ['check --repositry', [/no option "--repositry"\. Is --repository meant\?/]],
    ['check -x', [/There is no option "-x"/]],
    ['check --Offline', [/no option "--Offline"\. Is --offline meant\?/]],
    ['check --no-colour', [/no option "--no-colour"/]],
    ['check --no-timeout', [/no option "--no-timeout"/]],
    ['check --no-offline=true', [/`--no-offline` takes no value, found "true"/]],
    ['check --repository', [/`--repository` needs a value/]],
    ['check --repository --offline', [/`--repository` needs a value/]],
    ['check --format', [/`--format` needs a value/, /`--format` is ""/]],
    ['check --quiet --verbose', [/`--quiet` or `--verbose`, not both/]],
    ['check --format xml', [/`--format` is "xml": expected text, json, sarif, markdown or github/]],
    ['explain --offline', [/`explain` has no option "--offline"/]],
    ['images --log x', [/`images` has no option "--log"/]],
    ['explain --format json', [/`explain` has no option "--format"/]],
    ['demo --repository a/b', [/`demo` has no option "--repository"/]],
    ['check --constructor', [/no option "--constructor"/]],
    ['check --__proto__', [/no option "--__proto__"/]],
    ['check --token x', [/never an argument.+set GH_TOKEN or GITHUB_TOKEN/]],
    ['check --secrets-token=x', [/never an argument.+set CODESPACES_PREFLIGHT_SECRETS_TOKEN/]],
    ['check --packages-token=x', [/never an argument.+set CODESPACES_PREFLIGHT_PACKAGES_TOKEN/]],
    ['check --a --b --c', [/--a/, /--b/, /--c/]],
    ['help chek', [/no command "chek".+Is check meant\?/]],
    ['check --repositry acme/web .', [/^There is no option "--repositry"\. Is --repository meant\?$/]],
    ['check --formt xml --quiet --verbose', [/^There is no option "--formt"\. Is --format meant\?$/]],
    ['check -offline', [/^There is no option "-offline"\. Is --offline meant\?$/]],
    ['check -json-file=x', [/^There is no option "-json-file"\. Is --json-file meant\?$/]],
    ['check --json_file x', [/^There is no option "--json_file"\. Is --json-file meant\?$/]],
    ['check --quite', [/Is --quiet meant\?$/]],
    ['check --repo a/b', [/Is --repository meant\?$/]],
    ['check --changed', [/Is --changed-only meant\?$/]],
    ['chek --help', [/no command "chek".+Is check meant\?/]],
    ['check --no-packges', [/^There is no option "--no-packges"\. Is --no-packages meant\?$/]],
    ['demo --repositry', [/^There is no option "--repositry"\. Try `codespaces-preflight demo --help`\.$/]]
  ])('%j', (line, expected) => {
    const problems = problemsOf(line.split(' ').filter(word => word !== ''))
    expect(problems).toEqual(expected.map(text => expect.stringMatching(text)))
  })

  it('never shows a token that was given as an argument', () => {
    for (const args of [
      ['check', '--token', 'ghp_secret'],
      ['check', '--token=ghp_secret']
    ])
      expect(problemsOf(args).join()).not.toContain('ghp_secret')
  })
})

it.each(['check', 'images', 'init', 'explain', 'demo'])('takes --no-color with %s', name => {
  expect(parseCommandLine([name, '--no-color']).kind).toBe(name)
})

it.each([
  ['explain --no-color', true],
  ['--no-color demo', true],
  ['--nonsense --no-color', true],
  ['check --no-color=false', false],
  ['check -- --no-color', false],
  ['check', false]
])('reads from %j whether colours are refused: %s', (line, refused) => {
  expect(refusesColour(line.split(' '))).toBe(refused)
})

it('takes any arguments without throwing', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'check',
      'images',
      'explain',
      'demo',
      '--',
      '-',
      '--offline',
      '--no-',
      '--format',
      '=',
      '-hv'
    ),
    fc.constantFrom(...inputNames).map(name => `--${name}`)
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), args => {
      const command: Command = parseCommandLine(args)
      expect(command.kind === 'wrong' ? command.problems.length : 1).toBeGreaterThan(0)
    })
  )
})

describe('init', () => {
  it('takes a path and the options that choose configurations, and no others', () => {
    expect(parseCommandLine(['init', 'x', '--configurations', 'a', '--configurations', 'b'])).toEqual({
      kind: 'init',
      texts: { path: 'x', configurations: 'a\nb' }
    })
    expect(parseCommandLine(['init', '--format', 'json'])).toMatchObject({ kind: 'wrong' })
    expect(parseCommandLine(['init', 'x', '--path', 'y'])).toMatchObject({ kind: 'wrong' })
  })
})
