import { parseReference } from './reference.ts'

/**
 * The reference that was most likely meant by a text that is not a valid one: without its scheme, or the page of Docker Hub
 * that shows it, and with its name in lower case; `null` where that is not valid either.
 */
export function correctedReference(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^(?:https?|docker|oci):\/\//i, '')
    .replace(/^hub\.docker\.com\/(?:_|r)\//i, '')
    .replace(/\/+$/, '')
  const [, name = '', rest = ''] = /^(.*?)((?::[^:/@]*)?(?:@.*)?)$/.exec(bare) ?? []
  const corrected = `${name.toLowerCase()}${rest}`
  return corrected !== text && parseReference(corrected).kind === 'reference' ? corrected : null
}
