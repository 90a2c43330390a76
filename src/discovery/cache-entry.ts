/** A stretch of a text, in UTF-16 offsets, the end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * The stretches of a `--cache-from` value that name images, as buildx reads it: a list of names without any `=`, or
 * `type=registry,ref=…`. Other types (`local`, `gha`, `s3`) name none.
 */
export function cacheImages(text: string): readonly Stretch[] {
  const fields = fieldsOf(text)
  const value = ({ start, end }: Stretch): string => text.slice(start, end)
  if (fields.every(field => !value(field).includes('=')))
    return fields.filter(({ start, end }) => start < end)
  const attributes = new Map<string, Stretch>()
  for (const { start, end } of fields) {
    const equals = text.indexOf('=', start)
    if (equals < 0 || equals >= end) continue
    attributes.set(text.slice(start, equals).trim().toLowerCase(), { start: equals + 1, end })
  }
  const type = attributes.get('type')
  const reference = attributes.get('ref')
  return type !== undefined && value(type) === 'registry' && reference !== undefined ? [reference] : []
}

function fieldsOf(text: string): Stretch[] {
  let at = 0
  return text.split(',').map(field => {
    const start = at
    at += field.length + 1
    return { start, end: start + field.length }
  })
}
