/**
 * A command on several lines that a shell still runs as one: commands that are joined by `&&` stand below each other.
 * Pasted apart, the second would be taken for the value that the first asks for.
 */
export function commandLines(command: string): string {
  return command.replaceAll(' && ', ' &&\n  ')
}
