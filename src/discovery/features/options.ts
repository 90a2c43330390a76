import type { JsonProperty } from '../json.ts'
import { wrongType, type Report } from '../properties.ts'

/**
 * Reports an `invalid-configuration` for the options of a Feature that are `null`, at which the dev container CLI stops;
 * `path` is the property that lists the Feature. The CLI takes values of every other type.
 */
export function checkOptions({ key, value }: JsonProperty, path: string, report: Report): void {
  if (value.kind !== 'null') return
  report(wrongType(value, `${path}[${JSON.stringify(key.text)}]`, 'an object, a string or a boolean'))
}
