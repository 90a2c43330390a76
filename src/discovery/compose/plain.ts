import type { Scalar } from 'yaml'

/** What a scalar is for compose-go's YAML library, with the text that Go prints for it. */
export interface Resolved {
  readonly type: 'string' | 'number' | 'boolean' | 'null' | 'timestamp'
  readonly text: string
}

const tagPrefix = 'tag:yaml.org,2002:'
const booleans = new Set(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])
const nulls = new Set(['', '~', 'null', 'Null', 'NULL'])
const integer = /^[-+]?[0-9][0-9_]*$/
const prefixed = /^([-+]?)0([xob])([0-9a-fA-F_]+)$/
const float = /^[-+]?(?:\.[0-9]+|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?$/
const special = new Map([
  ['.nan', 'NaN'],
  ['.inf', '+Inf'],
  ['+.inf', '+Inf'],
  ['-.inf', '-Inf']
])
const timestamp = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?$/

/**
 * Resolves a scalar as Go's YAML library does: `3.10` is the number 3.1 and `010` is 8, also where compose
 * makes a build argument of it; `yes` stays a text.
 */
export function resolveScalar(scalar: Scalar): Resolved {
  const text = typeof scalar.value === 'string' ? scalar.value : ''
  if (scalar.tag === `${tagPrefix}str` || scalar.tag === `${tagPrefix}binary`) return { type: 'string', text }
  const tagged = scalar.tag?.startsWith(tagPrefix) === true
  const plain = scalar.type === 'PLAIN' || scalar.type === undefined
  return plain || tagged ? resolvePlain(text) : { type: 'string', text }
}

function resolvePlain(text: string): Resolved {
  if (nulls.has(text)) return { type: 'null', text }
  if (booleans.has(text)) return { type: 'boolean', text: text.toLowerCase() }
  const spoken = special.get(text.toLowerCase())
  if (spoken !== undefined) return { type: 'number', text: spoken }
  if (timestamp.test(text)) return { type: 'timestamp', text }
  return resolveNumber(text) ?? { type: 'string', text }
}

function resolveNumber(text: string): Resolved | null {
  const bare = text.replaceAll('_', '')
  const [, sign = '', base = '', digits = ''] = prefixed.exec(text) ?? []
  if (base !== '') return wholeNumber(sign, `0${base}${digits.replaceAll('_', '')}`)
  if (integer.test(text)) {
    const unsigned = bare.replace(/^[-+]/, '')
    const octal = /^0[0-7]+$/.test(unsigned)
    return wholeNumber(bare.startsWith('-') ? '-' : '', octal ? `0o${unsigned.slice(1)}` : unsigned)
  }
  return float.test(text) ? { type: 'number', text: goFloat(Number(bare)) } : null
}

function wholeNumber(sign: string, digits: string): Resolved | null {
  if (!/^(?:0x[0-9a-f]+|0o[0-7]+|0b[01]+|[0-9]+)$/i.test(digits) || digits.length > 400) return null
  const value = BigInt(digits) * (sign === '-' ? -1n : 1n)
  if (value > 18446744073709551615n || value < -9223372036854775808n) {
    return { type: 'number', text: goFloat(Number(value)) }
  }
  return { type: 'number', text: value.toString() }
}

/** As Go's `%v` prints a float64: an exponent of two digits at least, below 1e-4 and from 1e21 on. */
function goFloat(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf'
  const size = Math.abs(value)
  if (size !== 0 && (size < 1e-4 || size >= 1e21)) {
    return value.toExponential().replace(/e([-+])(\d)$/, 'e$10$2')
  }
  return Object.is(value, -0) ? '-0' : String(value)
}
