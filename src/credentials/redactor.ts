import { derivedForms } from './derived-forms.ts'
import { searched, type Stretch } from './occurrences.ts'

/** Keeps secrets out of every text that leaves the program. */
export interface Redactor {
  /** Makes `value`, and everything that is derived from it, secret from now on. An empty value is ignored. */
  readonly protect: (value: string | null) => void
  /** Makes a login secret: its password, and the basic string of user and password. The user alone is none. */
  readonly protectLogin: (user: string, password: string) => void
  /** The text with `***` in place of every secret. */
  readonly redact: (text: string) => string
}

/**
 * Makes a redactor. `onSecret` is called once for each new form, for a masker beside this one (`core.setSecret`).
 * Values of fewer than four characters are not masked: they occur in every text, so masking them would destroy the report
 * and tell the value all the same; what is derived from a login with such a password is masked.
 */
export function createRedactor(onSecret: (value: string) => void = () => undefined): Redactor {
  const forms = new Set<string>()
  const sought = searched()
  const add = (value: string): void => {
    for (const form of derivedForms(value)) {
      if (forms.has(form)) continue
      forms.add(form)
      sought.add(form)
      onSecret(form)
    }
  }
  return {
    protect: value => {
      if (value !== null) add(value)
    },
    protectLogin: (user, password) => {
      if (password === '') return
      add(password)
      add(`${user}:${password}`)
    },
    redact: text => mask(text, sought.occurrences(text))
  }
}

/** Stretches that overlap are masked as one, so that no part of the longer secret stays. */
function mask(text: string, stretches: readonly Stretch[]): string {
  let result = ''
  let written = 0
  for (const { start, end } of stretches) {
    if (start > written || written === 0) result += `${text.slice(written, start)}***`
    written = Math.max(written, end)
  }
  return result + text.slice(written)
}
