/** What of a kind was left out, since the pull request does not touch it (`changed-only`); `null`: nothing was. */
export function untouchedConfigurations(all: number, kept: number): string | null {
  if (kept === all) return null
  if (kept > 0)
    return `${kept} of ${all} configurations ${kept === 1 ? 'was' : 'were'} checked: this pull request does not touch the ${all - kept === 1 ? 'other' : 'others'}`
  return all === 1
    ? 'this pull request does not touch the only configuration'
    : `this pull request touches none of the ${all} configurations`
}

/** The same of packages. */
export function untouchedPackages(all: number, kept: number): string | null {
  if (kept === all) return null
  if (kept > 0)
    return `${kept} of ${all} packages ${kept === 1 ? 'was' : 'were'} judged: this pull request does not touch the files that name the ${all - kept === 1 ? 'other' : 'others'}`
  return `no package of GitHub Packages was judged: this pull request touches no file that names ${all === 1 ? 'the one that there is' : `one of the ${all}`}`
}
