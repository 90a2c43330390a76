import type { DeniedByAws } from './look.ts'

const principalForm = /\barn:aws[a-z-]{0,12}:iam::\d{12}:(?:user|role)\/[\w+=,.@/-]{1,128}/
const actionForm = /\becr:[A-Z][A-Za-z]{1,60}\b/g

/**
 * Reads the sentence with which ECR refuses: `User: arn:aws:iam::123456789012:user/x is not authorized to perform:
 * ecr:BatchGetImage on resource: … because no identity-based policy allows the ecr:BatchGetImage action`.
 */
export function deniedByAws(serverMessage: string): DeniedByAws {
  return {
    principal: principalForm.exec(serverMessage)?.[0] ?? null,
    actions: [...new Set(serverMessage.match(actionForm) ?? [])]
  }
}
