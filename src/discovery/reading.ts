import type { FileAnswer } from '../checkout/files.ts'
import type { Span } from '../model.ts'
import { finding, type Finding } from '../rules/finding.ts'

/**
 * The finding about a file that was named and cannot be read. `what` says what it should be ("the Dockerfile"),
 * `location` is the text that names it; `null` is the start of the file itself.
 */
export function unreadableFinding(
  file: string,
  what: string,
  answer: Exclude<FileAnswer, { kind: 'text' }>,
  location: Span | null
): Finding {
  const place = { location: location ?? { file, line: 1, column: 1, endLine: 1, endColumn: 1 } }
  switch (answer.kind) {
    case 'missing':
      if (answer.writer !== undefined)
        return finding('missing-file', {
          message: `${capital(what)} ${quoted(file)} is not in the repository, so what it asks for is not known.`,
          notes: [`${writtenBy(answer.writer)}.`],
          ...place,
          severity: 'warning',
          fixes: [
            {
              text: `Keep ${quoted(file)} in the repository, or write it in \`initializeCommand\` with plain commands (\`cp\`, \`echo\`).`,
              who: 'anyone with write access'
            }
          ]
        })
      return finding('missing-file', {
        message: `${capital(what)} ${quoted(file)} does not exist in the repository.`,
        ...place
      })
    case 'directory':
      return finding('missing-file', {
        message: `${capital(what)} ${quoted(file)} is a folder; expected a file.`,
        ...place
      })
    case 'outside':
      return answer.git === true
        ? gitFinding(file, what, place.location)
        : outsideFinding(file, what, place.location)
    case 'too-large':
      return finding('limit-reached', {
        message:
          answer.together === true
            ? `${capital(what)} ${quoted(file)} was not read: the files hold more than ${answer.limit} bytes together.`
            : `${capital(what)} ${quoted(file)} has ${answer.bytes} bytes, more than ${answer.limit}, and was not read.`,
        ...place
      })
    case 'unreadable':
      return finding('invalid-configuration', {
        message: `${capital(what)} ${quoted(file)} cannot be read: ${answer.reason}.`,
        ...place
      })
  }
}

/** Why what a file holds is not known: the command that may write it, as a clause. */
export function writtenBy(writer: string): string {
  return `\`initializeCommand\` runs ${quoted(writer)}, which may write it`
}

/** The finding about a path that leaves the repository. */
export function outsideFinding(path: string, what: string, location: Span): Finding {
  return finding('path-outside-repository', {
    message: `${capital(what)} ${quoted(path)} lies outside of the repository.`,
    notes: ['A codespace does not have it, and it was not opened.'],
    location,
    fixes: [{ text: 'Move it into the repository, and correct the path.', who: 'anyone with write access' }]
  })
}

// A checkout's `.git/config` holds the token that it was made with, and what is read may stand in a report.
function gitFinding(path: string, what: string, location: Span): Finding {
  return finding('path-outside-repository', {
    message: `${capital(what)} ${quoted(path)} lies in a folder \`.git\`, which is not part of the repository's files.`,
    notes: ['It may hold a token, so it was not opened.'],
    location,
    fixes: [{ text: 'Name a file that the repository itself holds.', who: 'anyone with write access' }]
  })
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const longest = 200

/** A text of a file as a message quotes it: between backquotes, cut where it is long. */
export function quoted(text: string): string {
  return `\`${shortened(text)}\``
}

/** A text cut where it is long, never in the middle of a character. */
export function shortened(text: string): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`
}
