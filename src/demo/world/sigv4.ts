import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Who signed a request, for which day, region and service. */
export interface Signed {
  readonly accessKeyId: string
  readonly region: string
  readonly service: string
  /** The signature for a secret key: whether it is the one that the request has. */
  readonly fits: (secretAccessKey: string) => boolean
}

const form =
  /^AWS4-HMAC-SHA256 Credential=([A-Z0-9]+)\/(\d{8})\/([a-z0-9-]+)\/([a-z0-9.-]+)\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/

/** Reads the signature (AWS Signature Version 4) of a request with this body; `null` where it has none. */
export function readSignature(request: Request, body: string): Signed | null {
  const match = form.exec(request.headers.get('authorization') ?? '')
  if (match === null) return null
  const [, accessKeyId = '', day = '', region = '', service = '', names = '', given = ''] = match
  const scope = `${day}/${region}/${service}/aws4_request`
  const toSign = [
    'AWS4-HMAC-SHA256',
    request.headers.get('x-amz-date') ?? '',
    scope,
    hash(canonical(request, body, names))
  ].join('\n')
  return {
    accessKeyId,
    region,
    service,
    fits: secret => {
      const key = [day, region, service, 'aws4_request'].reduce<Buffer | string>(hmac, `AWS4${secret}`)
      return timingSafeEqual(hmac(key, toSign), Buffer.from(given, 'hex'))
    }
  }
}

function canonical(request: Request, body: string, names: string): string {
  const url = new URL(request.url)
  const query = [...url.searchParams].map(pair => pair.map(encodeURIComponent).join('=')).sort()
  const headers = names.split(';').map(name => {
    const value = name === 'host' ? url.host : (request.headers.get(name) ?? '')
    return `${name}:${value.trim().replace(/ +/g, ' ')}\n`
  })
  return [request.method, url.pathname, query.join('&'), headers.join(''), names, hash(body)].join('\n')
}

function hash(value: string): string {
  return createHash('sha256').update(value).digest('hex')
}

function hmac(key: Buffer | string, value: string): Buffer {
  return createHmac('sha256', key).update(value).digest()
}
