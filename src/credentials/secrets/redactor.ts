/** Keeps secrets out of every text that leaves the program. */
export interface Redactor {
  /** Makes `value`, and everything that is derived from it, secret from now on. An empty value is ignored. */
  readonly protect: (value: string | null) => void
  /** Makes a login secret: its password, and the basic string of user and password. The user alone is none. */
  readonly protectLogin: (user: string, password: string) => void
  /** The text with `***` in place of every secret. */
  readonly redact: (text: string) => string
}

/**
 * Makes a redactor. `onSecret` is called once for each new form, for a masker beside this one (`core.setSecret`).
 * Values of fewer than four characters are not masked: they occur in every text, so masking them would destroy the report
 * and tell the value all the same; what is derived from a login with such a password is masked.
 */
export function createRedactor(onSecret: (value: string) => void = () => undefined): Redactor {
  const forms = new Set<string>()
  const sought = searched()
  const add = (value: string): void => {
    for (const form of derivedForms(value)) {
      if (forms.has(form)) continue
      forms.add(form)
      sought.add(form)
      onSecret(form)
    }
  }
  return {
    protect: value => {
      if (value !== null) add(value)
    },
    protectLogin: (user, password) => {
      if (password === '') return
      add(password)
      add(`${user}:${password}`)
    },
    redact: text => mask(text, sought.occurrences(text))
  }
}

/** Stretches that overlap are masked as one, so that no part of the longer secret stays. */
function mask(text: string, stretches: readonly Stretch[]): string {
  let result = ''
  let written = 0
  for (const { start, end } of stretches) {
    if (start > written || written === 0) result += `${text.slice(written, start)}***`
    written = Math.max(written, end)
  }
  return result + text.slice(written)
}

/** A stretch of a text: from `start`, up to `end` and without it. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** Texts that are searched for together, in one walk through the text however many they are. */
export interface Searched {
  /** Takes a text of at least {@link leastSearched} characters. */
  add(wanted: string): void
  /** Where any of them stands in `text`, also where two overlap, by where they start. */
  occurrences(text: string): readonly Stretch[]
}

/** By their first so many characters the texts are told apart. */
const leastSearched = 4

// Each step shifts by five of twenty bits, so that a mark depends on the last four characters and on nothing before.
const markBits = 20
const nextMark = (mark: number, unit: number): number => ((mark << 5) ^ unit) & ((1 << markBits) - 1)

/** Makes an empty collection. */
function searched(): Searched {
  const byStart = new Map<string, string[]>()
  const marks = new Uint8Array(1 << markBits)
  return {
    add: wanted => {
      const start = wanted.slice(0, leastSearched)
      marks[markOf(start)] = 1
      const same = byStart.get(start)
      if (same === undefined) byStart.set(start, [wanted])
      else same.push(wanted)
    },
    occurrences: text => {
      const found: Stretch[] = []
      let mark = 0
      for (let index = 0; index < text.length; index += 1) {
        mark = nextMark(mark, text.charCodeAt(index))
        if (marks[mark] === 0) continue
        const start = index + 1 - leastSearched
        const wanted = byStart.get(text.slice(Math.max(0, start), index + 1)) ?? []
        for (const one of wanted)
          if (text.startsWith(one, start)) found.push({ start, end: start + one.length })
      }
      return found
    }
  }
}

function markOf(start: string): number {
  let mark = 0
  for (let index = 0; index < start.length; index += 1) mark = nextMark(mark, start.charCodeAt(index))
  return mark
}

const shortest = leastSearched
const shortestLine = 8
const shortestFragment = 8

/**
 * Every form in which a secret can appear in a text: itself and, of several lines, each line that is long enough to tell
 * something; base64 in both alphabets, also where it stands inside a longer base64 (a basic string, a docker config);
 * as part of a URL, a form, a JSON text. Forms of fewer than four characters are left out.
 */
function derivedForms(secret: string): ReadonlySet<string> {
  const forms = new Set<string>()
  for (const value of new Set([secret, secret.trim(), ...lines(secret)])) {
    if (value.length < shortest) continue
    for (const form of [value, ...encodings(value)]) if (form.length >= shortest) forms.add(form)
  }
  return forms
}

function lines(secret: string): string[] {
  const parts = secret.split(/\r\n|\r|\n/)
  return parts.length === 1 ? [] : parts.map(line => line.trim()).filter(line => line.length >= shortestLine)
}

function encodings(value: string): string[] {
  const url = encodeURIComponent(Buffer.from(value).toString())
  const json = JSON.stringify(value).slice(1, -1)
  return [
    ...base64(value),
    url,
    url.replace(/%[0-9A-F]{2}/g, escape => escape.toLowerCase()),
    url.replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
    new URLSearchParams({ v: value }).toString().slice(2),
    json,
    json.replaceAll('/', '\\/'),
    json.replace(/[\u0080-\uffff]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  ]
}

/** Base64 of the value alone, and the letters that stand for it alone at each of the three offsets inside a longer text. */
function base64(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8')
  const whole = bytes.toString('base64')
  const inside = [0, 1, 2]
    .map(offset => fragment(bytes, offset))
    .filter(form => form.length >= shortestFragment)
  return [whole, ...inside].flatMap(form => {
    const bare = form.replace(/=+$/, '')
    return [form, bare, bare.replaceAll('+', '-').replaceAll('/', '_')]
  })
}

function fragment(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
  const start = Math.ceil((offset * 8) / 6)
  return text.slice(start, Math.floor(((offset + bytes.length) * 8) / 6))
}
