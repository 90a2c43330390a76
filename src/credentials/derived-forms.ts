import { leastSearched } from './occurrences.ts'

const shortest = leastSearched
const shortestLine = 8
const shortestFragment = 8

/**
 * Every form in which a secret can appear in a text: itself and, of several lines, each line that is long enough to tell
 * something; base64 in both alphabets, also where it stands inside a longer base64 (a basic string, a docker config);
 * as part of a URL, a form, a JSON text. Forms of fewer than four characters are left out.
 */
export function derivedForms(secret: string): ReadonlySet<string> {
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
