const longest = 65_536

/**
 * When an ECR password (USER `AWS`) stops working, as an ISO 8601 date, or `null` where the value does not say.
 * The password is base64 of a JSON object whose `expiration` counts seconds since 1970; AWS does not document this,
 * so a value that looks otherwise is no error.
 */
export function tokenExpiry(password: string): string | null {
  if (password.length > longest) return null
  const seconds = expirationOf(Buffer.from(password, 'base64').toString('utf8'))
  if (seconds === null || seconds < 0 || seconds > 8e12) return null
  return wholeSeconds(new Date(seconds * 1000))
}

/** A date as ISO 8601, without fractions of a second, which tell nobody anything. */
export function wholeSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z')
}

function expirationOf(text: string): number | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('expiration' in value)) return null
    return typeof value.expiration === 'number' && Number.isFinite(value.expiration) ? value.expiration : null
  } catch {
    return null
  }
}
