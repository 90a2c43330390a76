import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'

/** The published schema of the JSON report. */
export const reportSchema = JSON.parse(
  readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8')
) as { readonly $id: string; readonly definitions: Readonly<Record<string, object>> }

const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(reportSchema)

/** What the published schema says against a JSON report; empty where it is one. */
export function errorsOfReport(json: string): readonly unknown[] {
  return validate(JSON.parse(json)) ? [] : (validate.errors ?? [])
}
