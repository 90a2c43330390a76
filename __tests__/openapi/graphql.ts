import { Ajv } from 'ajv'
import type { Exchange } from './openapi.ts'

const ajv = new Ajv({ allErrors: true })
const text = { type: 'string', minLength: 1 }
const object = (required: string, schema: object): object => ({
  type: 'object',
  required: [required],
  properties: { [required]: schema }
})

const request = ajv.compile({
  ...object('query', { const: 'query { viewer { login } }' }),
  additionalProperties: false
})
const answer = ajv.compile({
  anyOf: [
    object('data', object('viewer', object('login', text))),
    object('errors', { type: 'array', minItems: 1, items: object('message', text) })
  ]
})
const refusal = ajv.compile(object('message', text))

/** What is wrong with an exchange with GraphQL: it is asked one question alone, who a token is. */
export function checkGraphql({ method, requestBody, status, responseBody }: Exchange): string[] {
  return [
    ...(method === 'POST' ? [] : [`graphql: ${method} is no method of GraphQL`]),
    ...(request(requestBody) ? [] : [`graphql: the body ${ajv.errorsText(request.errors)}`]),
    ...((status === 200 ? answer : refusal)(responseBody) ? [] : ['graphql: the answer has another form'])
  ]
}
