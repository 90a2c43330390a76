import { posix } from 'node:path'
import type { RepositoryFiles } from '../files.ts'
import { parseJson, type JsonString } from '../json.ts'
import { objectProperty, wrongType, type Report } from '../properties.ts'
import { unreadableFinding } from '../reading.ts'
import { quoted } from '../quoted.ts'
import type { Readings } from './readings.ts'

/** The ids that a local Feature names in `dependsOn` of its devcontainer-feature.json, with their places there. */
export async function readLocalDependencies(
  files: RepositoryFiles,
  folder: string,
  key: JsonString,
  report: Report,
  known: Readings<readonly JsonString[]>
): Promise<readonly JsonString[]> {
  const file = posix.join(folder, 'devcontainer-feature.json')
  const answer = await files.read(file)
  if (answer.kind !== 'text') {
    report(unreadableFinding(file, `the file of the local Feature ${quoted(key.text)},`, answer, key.span))
    return []
  }
  return known.of(file, answer, report, dependenciesIn)
}

function dependenciesIn(file: string, text: string, report: Report): readonly JsonString[] {
  const { root, findings } = parseJson(file, text)
  findings.forEach(report)
  if (root?.kind !== 'object') {
    if (root !== null && findings.length === 0) report(wrongType(root, file, 'an object'))
    return []
  }
  const dependsOn = objectProperty(root, 'dependsOn', report)
  return [...(dependsOn?.properties.values() ?? [])].map(({ key: id }) => id)
}
