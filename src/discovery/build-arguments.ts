import type { Place } from '../model.ts'
import type { BuildArgument, NamedContext } from './build.ts'
import type { BuildOption } from './build-options.ts'
import type { JsonObject, Written } from './json.ts'
import { placeOf } from './mention.ts'
import { objectProperty, wrongType, type Report } from './properties.ts'
import { substitute, type CutDefault } from './variables.ts'
import { quoted } from './quoted.ts'

/** A value whose default was cut: it matters where an image is named by it. */
export interface CutValue {
  readonly cut: CutDefault
  readonly place: Place
}

/** The build arguments of `build.args` and of `--build-arg` in `build.options`, in the order in which the last one wins. */
export function readArguments(
  properties: JsonObject | null,
  options: readonly BuildOption[],
  cuts: CutValue[],
  report: Report
): readonly BuildArgument[] {
  return [
    ...argumentsOf(properties, cuts, report),
    ...options.flatMap(option => optionArgument(option, cuts))
  ]
}

/** The named contexts of `--build-context` in `build.options`. */
export function readContexts(options: readonly BuildOption[], cuts: CutValue[]): readonly NamedContext[] {
  return options.flatMap(option => optionContext(option, cuts))
}

// Docker is given the text of a number or boolean, while the CLI's own reading of the Dockerfile takes it for nothing
// (`findValue`): an image that it names is looked for without its tag.
function argumentsOf(
  properties: JsonObject | null,
  cuts: CutValue[],
  report: Report
): readonly BuildArgument[] {
  const given = properties && objectProperty(properties, 'args', report, 'build.args')
  if (given === null) return []
  return [...given.properties.values()].flatMap(({ key, value }) => {
    if (value.kind === 'string') return [argument(key.text, value, value.text, cuts)]
    report(wrongType(value, `build.args.${key.text}`, 'a string'))
    const literal = value.kind === 'number' || value.kind === 'boolean'
    return literal ? [argument(key.text, value, value.written, cuts)] : []
  })
}

function argument(name: string, at: Written, text: string, cuts: CutValue[]): BuildArgument {
  const place = placeOf(at)
  const { value, cuts: cut } = substitute(text)
  for (const one of cut) cuts.push({ cut: one, place })
  return { name, value, place }
}

function optionArgument(option: BuildOption, cuts: CutValue[]): BuildArgument[] {
  if (option.flag !== 'build-arg') return []
  const equals = option.text.indexOf('=')
  const name = equals < 0 ? option.text : option.text.slice(0, equals)
  const at = option.part(equals + 1, option.text.length)
  if (equals >= 0) return [argument(name, at, option.text.slice(equals + 1), cuts)]
  const reason = `${quoted(`--build-arg ${name}`)} takes its value from the environment of the codespace's host, which is not known`
  return [{ name, value: { kind: 'unknown', reason }, place: placeOf(at) }]
}

const dockerImage = 'docker-image://'

function optionContext(option: BuildOption, cuts: CutValue[]): NamedContext[] {
  if (option.flag !== 'build-context') return []
  const equals = option.text.indexOf('=')
  if (equals < 0) return []
  const name = option.text.slice(0, equals)
  const source = option.text.slice(equals + 1)
  if (!source.startsWith(dockerImage)) return [{ name, image: null }]
  const start = equals + 1 + dockerImage.length
  const at = option.part(start, option.text.length)
  const { value, cuts: cut } = substitute(option.text.slice(start))
  for (const one of cut) cuts.push({ cut: one, place: placeOf(at) })
  return [{ name, image: { value, written: at.written, span: at.span } }]
}
