import { shorten, visible } from './visible.ts'

/**
 * A text for a quoted label of a Mermaid graph, at most 90 characters of it.
 * Mermaid knows `#<number>;` as a character; all that could end the label, the line or the fence, start a directive or
 * be read as markup is written so, also the colon of `fa:fa-car`, which would become an icon.
 */
export function forMermaid(text: string): string {
  return shorten(visible(text), 90)
    .replace(/[^\p{L}\p{N} ./:_-]/gu, character => `#${character.codePointAt(0) ?? 0};`)
    .replace(/:(?=fa-)/gi, '#58;')
}
