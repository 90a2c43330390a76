/** Lines of a text to write that stand open at a finding. */
const mostLines = 6

/** Whether a text to write is too long to stand open at a finding: IAM policies are. */
export function isLongPatch(patch: string): boolean {
  return patch.replace(/\n$/, '').split('\n').length > mostLines
}
