import type { Span } from '../../model.ts'

/** A place that takes a package from GitHub Packages. */
export interface Taken {
  /** The host: `npm.pkg.github.com`. */
  readonly registry: string
  readonly type: 'npm' | 'nuget' | 'rubygems'
  readonly owner: string
  /** As people write it: `@acme/ui`, `Acme.Core`, `acme-core`. */
  readonly name: string
  readonly span: Span
  /** The text at the span. */
  readonly written: string
  /** A lock file names packages that only other packages ask for: it counts where no file that people write names them. */
  readonly from: 'manifest' | 'lock'
}
