import type { Place } from '../../model.ts'
import type { Finding } from '../../rules/finding.ts'
import type { ComposeRequest } from './compose.ts'

/** A request that many configurations may share, and the way back to one configuration's own places. */
export interface SharedRequest {
  /** What is asked, without where: equal for equal requests. */
  readonly key: string
  readonly request: ComposeRequest
  /** A finding with the place for which a stand-in stands in it. */
  readonly restore: (finding: Finding) => Finding
}

// No path of a repository holds it.
const standInFile = '\0'

/** Puts stand-ins for the places of a request, the only part that differs between configurations that ask the same. */
export function sharedRequest(request: ComposeRequest): SharedRequest {
  const places: Place[] = []
  const standIn = (place: Place): Place => {
    places.push(place)
    const line = places.length
    return { file: standInFile, line, column: 1, endLine: line, endColumn: 1, text: '' }
  }
  const { composeFiles, folder, service, runServices } = request
  const shared: ComposeRequest = {
    ...request,
    place: standIn(request.place),
    service: service === null ? null : { name: service.name, place: standIn(service.place) },
    composeFiles: composeFiles.map(({ path, place }) => ({ path, place: standIn(place) })),
    runServices: runServices?.map(({ name, place }) => ({ name, place: standIn(place) })) ?? null
  }
  return {
    key: JSON.stringify([
      composeFiles.map(({ path }) => path),
      folder,
      service?.name,
      runServices?.map(({ name }) => name)
    ]),
    request: shared,
    restore: finding => {
      const { location } = finding
      const place = location?.file === standInFile ? places[location.line - 1] : undefined
      if (place === undefined) return finding
      const { file, line, column, endLine, endColumn } = place
      return { ...finding, location: { file, line, column, endLine, endColumn } }
    }
  }
}
