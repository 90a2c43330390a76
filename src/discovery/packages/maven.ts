import type { Span } from '../../model.ts'
import { finding, type Finding } from '../../rules/finding.ts'
import { locateIn } from '../position.ts'
import { gradleStrings } from './gradle.ts'
import { packagesAddress } from './hosts.ts'
import { fileName, type PackageFiles } from './places.ts'
import { scanXml } from './xml.ts'

/** Files in which Maven and Gradle name repositories. */
export function isMavenFile(name: string): boolean {
  return isXml(name) || isGradle(name)
}

function isXml(name: string): boolean {
  return name === 'pom.xml' || name === 'settings.xml'
}

function isGradle(name: string): boolean {
  return /\.gradle(?:\.kts)?$/.test(name)
}

/**
 * A finding for each place from which Maven or Gradle take packages of GitHub Packages: that registry has no permissions
 * of its own for codespaces (facts 6). Places that only publish are left out.
 */
export async function discoverMaven(files: PackageFiles): Promise<readonly Finding[]> {
  const found: Finding[] = []
  for (const path of files.paths.filter(path => isMavenFile(fileName(path)))) {
    const text = await files.text(path)
    if (text?.includes('maven.') !== true) continue
    const locate = locateIn(path, text)
    const places = isXml(fileName(path)) ? xmlAddresses(text) : gradleStrings(text)
    for (const { text: address, start, end } of places) {
      const parsed = packagesAddress(address)
      if (parsed?.type === 'maven') found.push(notSeamless(parsed.host, parsed.path, locate(start, end)))
    }
  }
  return found
}

interface Place {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Deeper elements are in no file of Maven. */
const deepest = 100

/** The `url` of a repository, plug-in repository or mirror; `distributionManagement` is where a build publishes to. */
function* xmlAddresses(text: string): Generator<Place> {
  const path: string[] = []
  for (const event of scanXml(text)) {
    if (path.length > deepest) return
    if (event.kind === 'open') path.push(event.name)
    else if (event.kind === 'close') {
      const opened = path.lastIndexOf(event.name)
      if (opened !== -1) path.length = opened
    } else if (path.at(-1) === 'url' && !path.includes('distributionManagement')) yield event
  }
}

function notSeamless(host: string, path: readonly string[], location: Span): Finding {
  const [owner = '', name = ''] = path
  const literal = [owner, name].every(part => /^[\w.-]+$/.test(part))
  const patch = JSON.stringify(
    {
      customizations: {
        codespaces: {
          repositories: { [`${owner}/${name}`]: { permissions: { packages: 'read', contents: 'read' } } }
        }
      }
    },
    null,
    2
  )
  return finding('package-not-seamless', {
    message: `${host} has no access for codespaces of its own: its packages have the permissions of the repository that they lie in, so a codespace gets those of another repository only with a token that may read them.`,
    location,
    fixes: [
      ...(literal
        ? [
            {
              text: `Ask for the packages of ${owner}/${name} in devcontainer.json, where it has the owner of this repository; the person who creates the codespace is asked to agree.`,
              patch,
              who: 'anyone with write access' as const
            }
          ]
        : []),
      {
        text: 'Store a classic token with `read:packages` as a Codespaces secret, and name that secret as the password in the settings of Maven or Gradle.',
        who: 'repository administrator'
      }
    ]
  })
}
