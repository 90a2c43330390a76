import { parse } from 'yaml'

/** Reads a YAML mapping, strictly. */
export function load(text: string): Record<string, unknown> {
  const value: unknown = parse(text, { strict: true })
  if (typeof value !== 'object' || value === null) throw new TypeError('no mapping')
  return { ...value }
}
