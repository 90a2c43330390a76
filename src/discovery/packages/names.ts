/** The lock files of npm, Yarn and pnpm. */
export const npmLockNames: ReadonlySet<string> = new Set([
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml'
])

/** Files that npm, Yarn and pnpm read. */
export function isNpmFile(name: string): boolean {
  return name === '.npmrc' || name === '.yarnrc.yml' || name === 'package.json' || npmLockNames.has(name)
}

/** Files that NuGet reads. */
export function isNugetFile(name: string): boolean {
  return isNugetConfig(name) || isNugetProject(name) || name === 'packages.lock.json'
}

/** NuGet's settings. */
export function isNugetConfig(name: string): boolean {
  return name.toLowerCase() === 'nuget.config'
}

/** Files in which a project of NuGet names packages. */
export function isNugetProject(name: string): boolean {
  return (
    /\.(?:cs|fs|vb)proj$/i.test(name) ||
    /^(?:Directory\.(?:Packages|Build)\.(?:props|targets)|packages\.config)$/i.test(name)
  )
}

/** Files that Bundler reads. */
export function isRubyFile(name: string): boolean {
  return isGemfile(name) || isGemLock(name)
}

/** A Gemfile by either of its names. */
export function isGemfile(name: string): boolean {
  return name === 'Gemfile' || name === 'gems.rb'
}

/** The lock file of Bundler by either of its names. */
export function isGemLock(name: string): boolean {
  return name === 'Gemfile.lock' || name === 'gems.locked'
}

/** Files in which Maven and Gradle name repositories. */
export function isMavenFile(name: string): boolean {
  return isMavenXml(name) || /\.gradle(?:\.kts)?$/.test(name)
}

/** A project of Maven, or its settings. */
export function isMavenXml(name: string): boolean {
  return name === 'pom.xml' || name === 'settings.xml'
}
