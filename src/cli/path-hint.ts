import type { InputTexts } from '../run/inputs.ts'

const pathInputs = [
  'path',
  'config-file',
  'configurations',
  'sarif-file',
  'json-file',
  'markdown-file'
] as const

/** What to say of the paths of a command line, which {@link pathHint} is asked about. */
export function pathHints(texts: InputTexts, isThere: (path: string) => boolean): string[] {
  return pathInputs.flatMap(name => {
    const given = texts[name] ?? ''
    const paths = name === 'configurations' ? given.split(/[\n,]/) : [given]
    return paths.flatMap(path => pathHint(name, path.trim(), isThere) ?? [])
  })
}

/**
 * What to say of a path that is written as on Windows, on a machine where `/` alone parts folders; `null` where it is
 * not, and where something lies under exactly that name, since the name of a file may hold a backslash. A shell takes
 * unquoted backslashes out: of `C:\src` it leaves `C:src`.
 */
export function pathHint(name: string, path: string, isThere: (path: string) => boolean): string | null {
  const drive = /^([A-Za-z]):(?!\/\/)/.exec(path)?.[1]
  if ((drive === undefined && !path.includes('\\')) || isThere(path)) return null
  const slashes = path.replaceAll('\\', '/').replace(/^\/\/+/, '/')
  const meant =
    drive === undefined
      ? slashes
      : `/mnt/${drive.toLowerCase()}/${slashes.slice(2).replace(/^\/+/, '')}, as WSL has it`
  return `\`${name}\` is \`${path}\`, which is written as on Windows: expected / between folders, like ${meant}.`
}
