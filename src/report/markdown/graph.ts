import type { Verdict } from '../../model.ts'
import { worstFirst } from '../order.ts'
import type { Report, ReportedImage } from '../report.ts'
import { plural } from '../words.ts'
import { shorten, visible } from '../untrusted/visible.ts'
import type { Section } from './fit.ts'

/** A larger graph cannot be read, and GitHub draws none of more than 500 edges or 50,000 characters. */
const mostImages = 30
const mostConfigurations = 20

/** The graph from configurations to images to registries, coloured by the team's verdict, which each image also names. */
export function graphSection(report: Report): Section[] {
  if (report.images.length === 0) return []
  return [
    {
      name: 'graphs',
      importance: 15,
      head: '',
      blocks: [['<details><summary>Graph</summary>', mermaid(report), '</details>'].join('\n\n')],
      between: '\n\n',
      tail: ''
    }
  ]
}

function mermaid(report: Report): string {
  const images = worstFirst(report.images)
  const shown = images.slice(0, mostImages)
  const configurations = configurationsOf(report, shown)
  const named = configurations.slice(0, mostConfigurations)
  const ids = new Map(configurations.map((path, index) => [path, index < named.length ? `c${index}` : 'cx']))
  const lines = [
    'flowchart LR',
    ...named.map((path, index) => `  c${index}["${forMermaid(path)}"]`),
    ...furtherNode('cx', configurations.length - named.length, 'further configuration'),
    ...shown.map((image, index) => `  i${index}["${imageLabel(image)}"]:::${image.access.team}`),
    ...furtherNode('ix', images.length - shown.length, 'further image'),
    ...registryLines(images),
    ...edges(images, shown.length, ids),
    ...classes
  ]
  return ['```mermaid', ...lines, '```'].join('\n')
}

/** The configurations that need the shown images first. */
function configurationsOf(report: Report, shown: readonly ReportedImage[]): string[] {
  const needing = new Set(shown.flatMap(image => image.uses.map(use => use.configuration)))
  const paths = report.configurations.map(({ path }) => path)
  return [...paths.filter(path => needing.has(path)), ...paths.filter(path => !needing.has(path))]
}

function furtherNode(id: string, count: number, noun: string): string[] {
  return count > 0 ? [`  ${id}["${plural(count, noun)}"]`] : []
}

function imageLabel(image: ReportedImage): string {
  const short = image.reference.startsWith(`${image.registry}/`)
    ? image.reference.slice(image.registry.length + 1)
    : image.reference
  return `${forMermaid(short)}: ${image.access.team}`
}

function registriesOf(images: readonly ReportedImage[]): string[] {
  return [...new Set(images.map(image => image.registry))].sort()
}

function registryLines(images: readonly ReportedImage[]): string[] {
  return registriesOf(images)
    .slice(0, mostImages)
    .map((registry, index) => `  r${index}(["${forMermaid(registry)}"])`)
}

function edges(
  images: readonly ReportedImage[],
  shown: number,
  configurationIds: ReadonlyMap<string, string>
): string[] {
  const registries = registriesOf(images).slice(0, mostImages)
  const lines = images.flatMap((image, index) => {
    const id = index < shown ? `i${index}` : 'ix'
    const registry = registries.indexOf(image.registry)
    const asking = image.uses.map(use => configurationIds.get(use.configuration) ?? 'cx')
    const optional = image.required ? '-->' : '-.->'
    return [
      ...asking
        .filter(from => from !== 'cx' || configurationIds.size > mostConfigurations)
        .map(from => `  ${from} ${optional} ${id}`),
      ...(registry === -1 ? [] : [`  ${id} --> r${registry}`])
    ]
  })
  return [...new Set(lines)].slice(0, 400)
}

const styles: Readonly<Record<Verdict, string>> = {
  yes: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
  no: 'fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px',
  unknown: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328,stroke-dasharray:5 3'
}
const classes = Object.entries(styles).map(([verdict, style]) => `  classDef ${verdict} ${style}`)

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
