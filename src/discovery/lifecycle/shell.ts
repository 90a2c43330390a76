import { resolveFrom } from '../../checkout/paths.ts'

/** A simple command of a shell text: its words without their quotes, and where it stands (UTF-16 offsets). */
export interface ShellCommand {
  readonly words: readonly string[]
  readonly start: number
  readonly end: number
}

/**
 * Splits a shell text into its simple commands: at `;`, `&`, `|`, parentheses, backquotes and line ends, with quotes,
 * backslashes and comments as a POSIX shell has them. Redirections are left out; nothing is expanded. Never throws.
 */
export function simpleCommands(text: string): readonly ShellCommand[] {
  const scan = new ShellScan(text)
  scan.run()
  return scan.commands
}

const separators: ReadonlySet<string> = new Set(['\n', '\r', ';', '&', '|', '(', ')', '`'])

class ShellScan {
  readonly commands: ShellCommand[] = []
  readonly #text: string
  #at = 0
  #words: string[] = []
  #word: string | null = null
  #start = -1
  #end = -1
  #skipsNext = false

  constructor(text: string) {
    this.#text = text
  }

  run(): void {
    while (this.#at < this.#text.length) {
      this.#step(this.#text[this.#at] ?? '')
      this.#at += 1
    }
    this.#endCommand()
  }

  #step(character: string): void {
    if (separators.has(character)) this.#endCommand()
    else if (character === ' ' || character === '\t') this.#endWord()
    else if (character === '#' && this.#word === null) this.#comment()
    else if (character === '<' || character === '>') this.#redirection()
    else if (character === "'" || character === '"') this.#quoted(character)
    else if (character === '\\') this.#escaped()
    else this.#add(character, this.#at, this.#at + 1)
  }

  #add(text: string, start: number, end: number): void {
    if (this.#start < 0) this.#start = start
    this.#word = (this.#word ?? '') + text
    this.#end = end
  }

  #comment(): void {
    const end = this.#text.indexOf('\n', this.#at)
    this.#at = (end < 0 ? this.#text.length : end) - 1
  }

  // The number before a redirection belongs to it, and so does the word behind.
  #redirection(): void {
    if (this.#word !== null && /^\d$/.test(this.#word)) this.#word = null
    this.#endWord()
    while ('<>&-'.includes(this.#text[this.#at + 1] ?? ' ')) this.#at += 1
    this.#skipsNext = true
  }

  #quoted(quote: string): void {
    const start = this.#at
    let inside = ''
    for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
      const character = this.#text[this.#at] ?? ''
      if (character === quote) break
      const escapes = quote === '"' && character === '\\'
      if (escapes) this.#at += 1
      inside += escapes ? (this.#text[this.#at] ?? '') : character
    }
    this.#add(inside, start, Math.min(this.#at + 1, this.#text.length))
  }

  #escaped(): void {
    this.#at += 1
    const next = this.#text[this.#at] ?? ''
    if (next === '\n') return
    if (next === '\r' && this.#text[this.#at + 1] === '\n') {
      this.#at += 1
      return
    }
    this.#add(next, this.#at - 1, Math.min(this.#at + 1, this.#text.length))
  }

  #endWord(): void {
    if (this.#word !== null && !this.#skipsNext) this.#words.push(this.#word)
    if (this.#word !== null) this.#skipsNext = false
    this.#word = null
  }

  #endCommand(): void {
    this.#endWord()
    if (this.#words.length > 0) this.commands.push({ words: this.#words, start: this.#start, end: this.#end })
    this.#words = []
    this.#start = -1
    this.#skipsNext = false
  }
}

const keywords: ReadonlySet<string> = new Set(
  'if then else elif do while until ! { } time exec command nohup eval builtin'.split(' ')
)

/** The words of a command from the program on: without keywords, assignments, `sudo` and `env`. */
export function programWords(words: readonly string[]): readonly string[] {
  let at = 0
  for (; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (keywords.has(word) || /^[A-Za-z_][A-Za-z0-9_]*=/.test(word)) continue
    if (word !== 'sudo' && word !== 'env') break
    while ((words[at + 1] ?? '').startsWith('-')) at += words[at + 1] === '-u' ? 2 : 1
  }
  return words.slice(at)
}

const shells: ReadonlySet<string> = new Set(['sh', 'bash', 'zsh', 'dash', 'ash', 'ksh'])

/** Whether a program is a shell, by its name. */
function isShell(program: string): boolean {
  return shells.has(program.slice(program.lastIndexOf('/') + 1))
}

/** The text that a shell is given with `-c`, or `null`. */
export function shellText(words: readonly string[]): string | null {
  if (!isShell(words[0] ?? '')) return null
  const flag = words.findIndex((word, index) => index > 0 && /^-[a-z]*c$/.test(word))
  return flag < 0 ? null : (words[flag + 1] ?? null)
}

/**
 * The script of the repository that a call plainly names: `.devcontainer/setup.sh`, `bash scripts/x.sh`, `source x.sh`.
 * Commands run in the workspace's folder, which is the repository's root.
 */
export function scriptOf(words: readonly string[]): string | null {
  const [program = '', ...rest] = words
  const reads = isShell(program) || program === 'source' || program === '.'
  const named = reads ? (rest.find(word => !word.startsWith('-')) ?? '') : program
  const path = fromRoot(named)
  if (path === '' || path.startsWith('/') || /[$*?`]/.test(path)) return null
  if (!reads && !path.includes('/')) return null
  const resolved = resolveFrom('.', path)
  return resolved.kind === 'inside' ? resolved.path : null
}

function fromRoot(word: string): string {
  return word
    .replace(/^\$\{(?:local|container)WorkspaceFolder\}\/+/, './')
    .replace(/^\$(?:PWD|\{PWD\})\/+/, './')
}

/** Whether a file is a script for a shell: by the end of its name, or by its first line. */
export function isShellScript(path: string, text: string): boolean {
  return /\.(?:ba|z|k|da)?sh$/.test(path) || /^#![^\n]{0,80}sh\b/.test(text)
}
