import { describe, expect, it } from '@jest/globals'
import { commandNames, commands } from '../../src/cli/help.ts'
import { parseCommandLine } from '../../src/cli/arguments.ts'
import { helpText } from '../../src/cli/help.ts'
import { inputNames, inputs } from '../../src/run/inputs.ts'

const style = (width: number): { width: number; colour: boolean; unicode: boolean } => ({
  width,
  colour: false,
  unicode: false
})
const help = (line: string, width = 100): string => {
  const command = parseCommandLine(line.split(' '))
  if (command.kind !== 'help') throw new Error(`${line} is no request for help`)
  return helpText(command, style(width))
}
const listed = (text: string): string[] =>
  Array.from(text.matchAll(/^ {2}--(?:no-)?([a-z-]+)/gm), ([, name = '']) => name)

describe('help', () => {
  it('of the program lists the commands and no option of one', () => {
    for (const line of ['--help', '-h', 'help']) {
      const text = help(line)
      for (const name of commandNames) expect(text).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
      expect(text).not.toContain('--audiences')
    }
    expect(help('--help')).toContain('Exit codes:')
    expect(help('-h')).not.toContain('Exit codes:')
  })

  it('of check lists every input but the tokens', () => {
    const text = help('check --help')
    for (const name of inputNames.filter(input => inputs[input].kind !== 'token'))
      expect(text).toMatch(new RegExp(`^  --(?:no-)?${name}\\b`, 'm'))
    expect(text).not.toMatch(/--(?:secrets-|packages-)?token\b/)
    expect(text).not.toMatch(/^ {2}images/m)
  })

  it('of images lists nothing that only a check can use', () => {
    const text = help('images --help')
    for (const name of ['comment', 'require-proof', 'with-docker', 'audiences'])
      expect(text).not.toMatch(new RegExp(`^  --(?:no-)?${name}\\b`, 'm'))
    expect(text).toMatch(/^ {2}--configurations\b/m)
  })

  it.each(commandNames)('of %s names the options that it takes, and they are taken', name => {
    const options = listed(help(`${name} --help`))
    expect(options.length).toBeGreaterThan(1)
    for (const option of options) {
      const given = option === 'color' ? '--no-color' : `--${option}`
      const parsed = parseCommandLine([name, given, 'x'])
      const problems = parsed.kind === 'wrong' ? parsed.problems.join() : ''
      expect(problems).not.toContain('option')
    }
    expect(help(`help ${name}`)).toBe(help(`${name} --help`))
  })

  it.each(commandNames)('of %s is shorter with -h', name => {
    expect(help(`${name} -h`).length).toBeLessThan(help(`${name} --help`).length)
    expect(help(`${name} -h`)).toContain(`codespaces-preflight ${name}`)
  })

  it.each(commandNames.flatMap(name => [40, 60, 80, 120].map(width => [name, width] as const)))(
    'of %s fits in %i columns, but for words that are longer',
    (name, width) => {
      for (const line of help(`${name} --help`, width).split('\n'))
        expect(line.length <= width || /codespaces-preflight|^\s*\S+$|^ {2}--/.test(line)).toBe(true)
    }
  )

  it.each(commandNames.flatMap(name => commands[name].examples))('shows a right command line: %s', line => {
    expect(parseCommandLine(line.split(' '))).not.toMatchObject({ kind: 'wrong' })
  })
})
