import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'
import { sourceFiles, syntaxOf } from './imports.ts'

/** The entrances, and what wires them: the only files that touch the process. */
const entrances = ['program.ts', 'main.ts', 'cli.ts', 'run/action.ts', 'cli/console.ts', 'cli/check.ts']

/** Writes to standard output or error, or a command of the runner. */
const writer =
  /^(?:core\.(?:info|debug|notice|warning|error|setFailed)|core\[severity\]|(?:process\.(?:stdout|stderr)|output|errors|stream)\.write)$/

/** What makes a text fit to be written: a door for untrusted text, or a renderer, which has its own, of a redacted report. */
const door = /\b(?:forTerminal|renderText)\(|^text$|^message$|^ending$/

/** Texts that hold nothing but numbers and words of the program. */
const own =
  /^`\$\{command\}\$\{cannotLoad\}\\n`$|^`asking about \$\{images\} images`$|^eraseLine$|^`\$\{eraseLine\}\$\{asked\} of \$\{plural\(all, 'image'\)\} asked`$/

interface Call {
  readonly file: string
  readonly line: number
  readonly callee: string
  readonly first: string
}

function calls(path: string): Call[] {
  const file = syntaxOf(path)
  const found: Call[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node))
      found.push({
        file: path,
        line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        callee: node.expression.getText(file),
        first: node.arguments[0]?.getText(file) ?? ''
      })
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** Every `a.b` of a file. */
function properties(path: string): string[] {
  const file = syntaxOf(path)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) found.push(node.getText(file))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const inProgram = sourceFiles().filter(path => !path.startsWith('demo/'))

describe('the doors for text', () => {
  it('nobody but the entrances writes to the streams or the runner, or reads the process', () => {
    const touching = inProgram.filter(path => {
      const texts = [...calls(path).map(({ callee }) => callee), ...properties(path)]
      return texts.some(text =>
        /^(?:process\.(?:env|stdout|stderr|argv|exit|exitCode)$|console\.|core\.)/.test(text)
      )
    })
    expect(touching.filter(path => !entrances.includes(path))).toEqual([])
  })

  it('what an entrance writes has gone through a door', () => {
    const writes = entrances
      .filter(path => inProgram.includes(path))
      .flatMap(calls)
      .filter(({ callee }) => writer.test(callee))
    expect(writes.length).toBeGreaterThan(5)
    expect(writes.filter(({ first }) => !door.test(first) && !own.test(first))).toEqual([])
  })

  it('every renderer that shows text of files has a door of its own', () => {
    const doors = inProgram.filter(path => path.startsWith('report/untrusted/'))
    expect(doors.length).toBeGreaterThanOrEqual(3)
  })
})
