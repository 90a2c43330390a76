/** A part of a word: text as it is, a variable, or what only a run could give (`$(…)`, `$1`). */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'variable'
      readonly name: string
      readonly fallback: string | null
      readonly quoted: boolean
    }
  /** `source`: as it is written. */
  | { readonly kind: 'output'; readonly source: string }

/** A word of a command. */
export interface Word {
  readonly pieces: readonly Piece[]
  /** Whether the shell would look for files by it (`*`, `~`), or make several words of it (`{a,b}`). */
  readonly expands: boolean
}

/** Where a command reads from or writes to. */
export type Redirect =
  | { readonly kind: 'write' | 'append' | 'read'; readonly descriptor: number; readonly target: Word }
  | { readonly kind: 'here'; readonly text: Word }

/** A call of a program with where it stands in the text (UTF-16 offsets). */
export interface Call {
  readonly kind: 'call'
  readonly assignments: readonly { readonly name: string; readonly value: Word }[]
  readonly words: readonly Word[]
  readonly redirects: readonly Redirect[]
  readonly start: number
  readonly end: number
}

/** A shell text as it is run. */
export type Statement =
  | Call
  | { readonly kind: 'and' | 'or'; readonly left: Statement; readonly right: Statement }
  | { readonly kind: 'not' | 'subshell'; readonly inner: Statement }
  | { readonly kind: 'pipe'; readonly parts: readonly Statement[] }
  | { readonly kind: 'sequence'; readonly parts: readonly Statement[] }
  | {
      readonly kind: 'if'
      readonly condition: Statement
      readonly then: Statement
      readonly otherwise: Statement
    }

/**
 * Reads a shell text of simple commands, pipes, `&&`, `||`, `if`, groups, redirections and here-documents, as a POSIX
 * shell does; `null` where it holds anything else (loops, functions, `case`) or is broken. Never throws.
 */
export function parseShell(text: string): Statement | null {
  const reader = new ShellReader(text)
  try {
    const statement = reader.list([])
    return reader.atEnd ? statement : null
  } catch (error) {
    if (error instanceof NotPlain) return null
    throw error
  }
}

class NotPlain extends Error {}

/** Stands for a person's home: an absolute path, so that it lies outside of the repository. */
export const homeFolder = '/~'

/** Groups and conditions within one another. */
const deepest = 30

const unreadKeywords: ReadonlySet<string> = new Set([
  ...['for', 'while', 'until', 'case', 'select', 'function', 'do', 'done', 'esac', 'in'],
  ...['coproc', 'time']
])

class ShellReader {
  readonly #text: string
  #at = 0
  #depth = 0
  #waiting: {
    readonly delimiter: string
    readonly strips: boolean
    readonly literal: boolean
    text: Word
  }[] = []

  constructor(text: string) {
    this.#text = text
  }

  get atEnd(): boolean {
    this.#skipLines()
    return this.#at >= this.#text.length
  }

  /** Reads up to the end, a closing parenthesis, or one of `ends` where a command could begin. */
  list(ends: readonly string[]): Statement {
    this.#depth += 1
    if (this.#depth > deepest) throw new NotPlain()
    const parts: Statement[] = []
    for (;;) {
      this.#skipLines()
      if (this.#at >= this.#text.length || this.#peek() === ')' || ends.includes(this.#keyword())) break
      parts.push(this.#andOr())
      this.#skipBlanks()
      if (this.#peek() === ';' && this.#text[this.#at + 1] === ';') throw new NotPlain()
      if (this.#peek() === ';' || this.#peek() === '&') this.#at += 1
      else if (this.#at < this.#text.length && !'\r\n)'.includes(this.#peek())) throw new NotPlain()
    }
    this.#depth -= 1
    const [only] = parts
    return parts.length === 1 && only !== undefined ? only : { kind: 'sequence', parts }
  }

  #andOr(): Statement {
    let left = this.#pipeline()
    for (;;) {
      this.#skipBlanks()
      const operator = this.#text.slice(this.#at, this.#at + 2)
      if (operator !== '&&' && operator !== '||') return left
      this.#at += 2
      this.#skipLines()
      left = { kind: operator === '&&' ? 'and' : 'or', left, right: this.#pipeline() }
    }
  }

  #pipeline(): Statement {
    this.#skipBlanks()
    if (this.#keyword() === '!') {
      this.#at += 1
      return { kind: 'not', inner: this.#pipeline() }
    }
    const parts = [this.#command()]
    for (;;) {
      this.#skipBlanks()
      if (this.#peek() !== '|' || this.#text[this.#at + 1] === '|') break
      this.#at += this.#text[this.#at + 1] === '&' ? 2 : 1
      this.#skipLines()
      parts.push(this.#command())
    }
    const [only] = parts
    return parts.length === 1 && only !== undefined ? only : { kind: 'pipe', parts }
  }

  #command(): Statement {
    this.#skipBlanks()
    const keyword = this.#keyword()
    if (keyword === 'if') return this.#condition()
    if (unreadKeywords.has(keyword)) throw new NotPlain()
    if (keyword === '{') return this.#group('{', ['}'])
    if (this.#peek() === '(') return this.#group('(', [])
    return this.#call()
  }

  #group(open: '{' | '(', ends: readonly string[]): Statement {
    this.#at += 1
    const inner = this.list(ends)
    this.#expect(open === '{' ? '}' : ')')
    this.#skipBlanks()
    if ('<>'.includes(this.#peek() || ' ')) throw new NotPlain()
    return open === '{' ? inner : { kind: 'subshell', inner }
  }

  #condition(): Statement {
    this.#at += this.#keyword().length
    const condition = this.list(['then'])
    this.#expect('then')
    const then = this.list(['elif', 'else', 'fi'])
    const next = this.#keyword()
    if (next === 'elif') return { kind: 'if', condition, then, otherwise: this.#condition() }
    if (next !== 'else') {
      this.#expect('fi')
      return { kind: 'if', condition, then, otherwise: { kind: 'sequence', parts: [] } }
    }
    this.#expect('else')
    const otherwise = this.list(['fi'])
    this.#expect('fi')
    return { kind: 'if', condition, then, otherwise }
  }

  #call(): Call {
    const start = this.#at
    let end = start
    const words: Word[] = []
    const assignments: { name: string; value: Word }[] = []
    const redirects: Redirect[] = []
    for (;;) {
      this.#skipBlanks()
      const redirect = this.#redirect()
      if (redirect !== undefined) {
        if (redirect !== null) redirects.push(redirect)
        end = this.#at
        continue
      }
      const wordStart = this.#at
      const word = this.#word()
      if (word === null) break
      end = this.#at
      const assigned = /^([A-Za-z_]\w*)=/.exec(this.#text.slice(wordStart, wordStart + 100))
      if (words.length === 0 && assigned !== null) {
        const [whole = '', name = ''] = assigned
        assignments.push({ name, value: withoutStart(word, whole.length) })
      } else words.push(word)
    }
    if (words.length + assignments.length + redirects.length === 0 || this.#peek() === '(')
      throw new NotPlain()
    return { kind: 'call', assignments, words, redirects, start, end }
  }

  /** `undefined`: none stands here; `null`: one that leads nowhere else (`2>&1`). */
  #redirect(): Redirect | null | undefined {
    const match = /^(\d?)(&>>|&>|>>|>\||>&|>|<<<|<<-|<<|<&|<)/.exec(this.#text.slice(this.#at, this.#at + 4))
    if (match === null) return undefined
    const [whole, digit = '', operator = ''] = match
    this.#at += whole.length
    this.#skipBlanks()
    if (operator === '<<' || operator === '<<-') return this.#here(operator === '<<-')
    const target = this.#word()
    if (target === null || operator === '<<<') throw new NotPlain()
    if (operator === '>&' || operator === '<&') return null
    const kind = operator.endsWith('>>') ? 'append' : operator === '<' ? 'read' : 'write'
    return { kind, descriptor: digit === '' ? (operator === '<' ? 0 : 1) : Number(digit), target }
  }

  #here(strips: boolean): Redirect {
    const start = this.#at
    const word = this.#word()
    if (word === null) throw new NotPlain()
    const literal = /['"\\]/.test(this.#text.slice(start, this.#at))
    const delimiter = word.pieces.map(piece => (piece.kind === 'text' ? piece.text : '')).join('')
    const waiting = { delimiter, strips, literal, text: { pieces: [], expands: false } as Word }
    this.#waiting.push(waiting)
    return {
      kind: 'here',
      get text() {
        return waiting.text
      }
    }
  }

  #readHere(): void {
    for (const waiting of this.#waiting) {
      let body = ''
      for (;;) {
        if (this.#at >= this.#text.length) break
        const newline = this.#text.indexOf('\n', this.#at)
        const end = newline < 0 ? this.#text.length : newline
        const line = this.#text.slice(this.#at, end).replace(/\r$/, '')
        const stripped = waiting.strips ? line.replace(/^\t+/, '') : line
        this.#at = end + 1
        if (stripped === waiting.delimiter) break
        body += `${stripped}\n`
      }
      waiting.text = waiting.literal ? plainWord(body) : new ShellReader(body).quotedBody()
    }
    this.#waiting = []
  }

  /** The whole text as the body of a here-document. */
  quotedBody(): Word {
    const pieces: Piece[] = []
    while (this.#at < this.#text.length) this.#quotedPiece(pieces)
    return { pieces, expands: false }
  }

  #word(): Word | null {
    const pieces: Piece[] = []
    let expands = false
    let any = false
    const start = this.#at
    for (;;) {
      const character = this.#peek()
      if (character === '' || ' \t\r\n;&|()<>'.includes(character)) break
      any = true
      if (character === "'") this.#single(pieces)
      else if (character === '"') this.#double(pieces)
      else if (character === '\\') {
        const next = this.#text[this.#at + 1] ?? ''
        if (next !== '\n') push(pieces, next)
        this.#at += 2
      } else if (character === '$' || character === '`') this.#expansion(pieces, false)
      else {
        if ('*?{'.includes(character)) expands = true
        if (character === '[' && !/^\[\[?(?=\s)/.test(this.#text.slice(start, start + 3))) expands = true
        // A home is no part of the repository.
        push(pieces, character === '~' && this.#at === start ? homeFolder : character)
        this.#at += 1
      }
    }
    return any ? { pieces, expands } : null
  }

  #single(pieces: Piece[]): void {
    const end = this.#text.indexOf("'", this.#at + 1)
    if (end < 0) throw new NotPlain()
    push(pieces, this.#text.slice(this.#at + 1, end))
    this.#at = end + 1
  }

  #double(pieces: Piece[]): void {
    this.#at += 1
    push(pieces, '')
    while (this.#peek() !== '"') {
      if (this.#at >= this.#text.length) throw new NotPlain()
      this.#quotedPiece(pieces)
    }
    this.#at += 1
  }

  #quotedPiece(pieces: Piece[]): void {
    const character = this.#peek()
    if (character === '$' || character === '`') {
      this.#expansion(pieces, true)
      return
    }
    const next = this.#text[this.#at + 1] ?? ''
    const escapes = character === '\\' && '$`"\\\n'.includes(next || ' ')
    if (escapes) {
      if (next !== '\n') push(pieces, next)
      this.#at += 2
    } else {
      push(pieces, character)
      this.#at += 1
    }
  }

  #expansion(pieces: Piece[], quoted: boolean): void {
    const rest = this.#text.slice(this.#at, this.#at + 200)
    const name = /^\$([A-Za-z_]\w*)/.exec(rest)
    if (name !== null) {
      pieces.push({ kind: 'variable', name: name[1] ?? '', fallback: null, quoted })
      this.#at += name[0].length
    } else if (rest.startsWith('${')) this.#braced(pieces, quoted)
    else if (rest.startsWith('$(') || rest.startsWith('`')) {
      const end = this.#closing(rest.startsWith('`') ? '`' : ')')
      pieces.push({ kind: 'output', source: this.#text.slice(this.#at, end) })
      this.#at = end
    } else if (/^\$[\d@*#?$!-]/.test(rest)) {
      pieces.push({ kind: 'output', source: rest.slice(0, 2) })
      this.#at += 2
    } else {
      push(pieces, '$')
      this.#at += 1
    }
  }

  // `${localEnv:NAME:default}` is replaced by the dev container CLI before any shell sees the text.
  #braced(pieces: Piece[], quoted: boolean): void {
    const end = this.#closing('}')
    const body = this.#text.slice(this.#at + 2, end - 1)
    const match =
      /^([A-Za-z_]\w*)(?::?-([^$`'"\\]*))?$/.exec(body) ??
      /^localEnv:([A-Za-z_]\w*)(?::([^$`'"\\]*))?$/.exec(body)
    pieces.push(
      match === null
        ? { kind: 'output', source: this.#text.slice(this.#at, end) }
        : { kind: 'variable', name: match[1] ?? '', fallback: match[2] ?? null, quoted }
    )
    this.#at = end
  }

  /** The offset behind the end of an expansion, quotes and nested ones passed over. */
  #closing(close: ')' | '}' | '`'): number {
    let depth = 0
    const open = close === ')' ? '(' : close === '}' ? '{' : null
    for (let at = this.#at + (close === '`' ? 1 : 0); at < this.#text.length; at += 1) {
      const character = this.#text[at]
      if (character === '\\') at += 1
      else if (character === "'" && close === ')') {
        const end = this.#text.indexOf("'", at + 1)
        if (end < 0) break
        at = end
      } else if (character === open) depth += 1
      else if (character === close) {
        depth -= 1
        if (depth <= 0) return at + 1
      }
    }
    throw new NotPlain()
  }

  #peek(): string {
    return this.#text[this.#at] ?? ''
  }

  #keyword(): string {
    return /^(?:[a-z]+|[{}!])(?=[\s;&|()]|$)/.exec(this.#text.slice(this.#at, this.#at + 20))?.[0] ?? ''
  }

  #expect(word: string): void {
    this.#skipLines()
    if (!this.#text.startsWith(word, this.#at)) throw new NotPlain()
    this.#at += word.length
  }

  #skipBlanks(): void {
    for (;;) {
      const character = this.#peek()
      if (character === ' ' || character === '\t') this.#at += 1
      else if (character === '\\' && /^\\\r?\n/.test(this.#text.slice(this.#at, this.#at + 3)))
        this.#at = this.#text.indexOf('\n', this.#at) + 1
      else if (character === '#') {
        const newline = this.#text.indexOf('\n', this.#at)
        this.#at = newline < 0 ? this.#text.length : newline
      } else return
    }
  }

  #skipLines(): void {
    for (;;) {
      this.#skipBlanks()
      const character = this.#peek()
      if (character !== '\n' && character !== '\r') return
      this.#at += 1
      if (character === '\n') this.#readHere()
    }
  }
}

function push(pieces: Piece[], text: string): void {
  const last = pieces.at(-1)
  if (last?.kind === 'text') pieces[pieces.length - 1] = { kind: 'text', text: last.text + text }
  else pieces.push({ kind: 'text', text })
}

/** A word of this text. */
export function plainWord(text: string): Word {
  return { pieces: [{ kind: 'text', text }], expands: false }
}

function withoutStart(word: Word, length: number): Word {
  const [first, ...rest] = word.pieces
  return first?.kind === 'text'
    ? { ...word, pieces: [{ kind: 'text', text: first.text.slice(length) }, ...rest] }
    : word
}
