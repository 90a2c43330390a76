import type { Reference } from '../model.ts'

/**
 * Whether a pattern of the configuration file names a text: exactly, or up to a trailing `*`
 * (docs: restricting the base image for codespaces).
 */
export function matchesPattern(pattern: string, text: string): boolean {
  return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text === pattern
}

/** The spellings under which people list an image: the full form, Docker Hub's short form, and without `latest`. */
export function spellings(reference: Pick<Reference, 'text'>): readonly string[] {
  const { text } = reference
  const forms = [text, text.replace(/^docker\.io\/library\//, ''), text.replace(/^docker\.io\//, '')]
  return [...new Set(forms.flatMap(form => (form.endsWith(':latest') ? [form, form.slice(0, -7)] : [form])))]
}

/** Whether a pattern names an image in any of its spellings. */
export function matchesImage(pattern: string, reference: Pick<Reference, 'text'>): boolean {
  return spellings(reference).some(spelling => matchesPattern(pattern, spelling))
}
