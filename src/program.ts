/** Runs the action of this process, whose exit code it sets. */
export function runAction(): Promise<unknown> {
  return import('./main.ts')
}

/** Runs the command line of this process, whose exit code it sets. */
export function runCommand(): Promise<unknown> {
  return import('./cli.ts')
}
