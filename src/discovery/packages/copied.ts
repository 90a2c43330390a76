/** The same text without the larger one that it was cut from, which the engine otherwise holds in memory with it. */
export function copied(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}
