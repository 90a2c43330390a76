import { json, type Handler } from './answers.ts'
import { readSignature } from './sigv4.ts'

/** An access key of an AWS account. */
export interface AwsKey {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Of the user to whom the key belongs. */
  readonly arn: string
  /** The IAM actions that the user has, like `ecr:BatchGetImage`. */
  readonly actions: readonly string[]
  /** Repositories that the user's policy names: exact, or with a trailing `*`. */
  readonly pulls: readonly string[]
  /** Seconds until the registry password ends; 12 hours unless it is given. */
  readonly lifetime?: number
  /** An answer that AWS gives in place of a password, like `ThrottlingException`. */
  readonly error?: string
}

/** AWS as far as its private registries need it. */
export interface FakeAws {
  /** The API of ECR, at any of its addresses. */
  readonly handler: Handler
  /** The key to which a registry password was given; `null` where it was given to nobody. */
  keyOf(password: string): AwsKey | 'expired' | null
}

const target = 'AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken'

/** Makes an AWS that knows these keys; it verifies every signature. `now` gives milliseconds since 1970. */
export function createAws(keys: readonly AwsKey[], now: () => number = Date.now): FakeAws {
  return {
    handler: async request => answer(request, await request.text(), keys, now),
    keyOf: password => {
      const key = keys.find(candidate => readPassword(password)?.accessKeyId === candidate.accessKeyId)
      if (key === undefined) return null
      return (readPassword(password)?.expiration ?? 0) * 1000 > now() ? key : 'expired'
    }
  }
}

/** The registry password that AWS gives for a key, as it looks in the field: base64 of JSON with its `expiration`. */
export function registryPassword(key: AwsKey, now: number): string {
  const expiration = Math.floor(now / 1000) + (key.lifetime ?? 43_200)
  const payload = Buffer.from(`sealed for ${key.accessKeyId}`).toString('base64')
  return Buffer.from(
    JSON.stringify({ payload, datakey: 'AQEBAHg=', version: '2', type: 'DATA_KEY', expiration })
  ).toString('base64')
}

function readPassword(
  password: string
): { readonly accessKeyId: string; readonly expiration: number } | null {
  try {
    const { payload, expiration } = JSON.parse(Buffer.from(password, 'base64').toString()) as {
      payload: string
      expiration: number
    }
    const accessKeyId = /^sealed for (\w+)$/.exec(Buffer.from(payload, 'base64').toString())?.[1]
    return accessKeyId === undefined ? null : { accessKeyId, expiration }
  } catch {
    return null
  }
}

function answer(request: Request, body: string, keys: readonly AwsKey[], now: () => number): Response {
  if (request.headers.get('x-amz-target') !== target)
    return refusal('UnknownOperationException', 'unknown operation')
  const signed = readSignature(request, body)
  if (signed === null) return refusal('MissingAuthenticationTokenException', 'Missing Authentication Token')
  const key = keys.find(({ accessKeyId }) => accessKeyId === signed.accessKeyId)
  if (key === undefined)
    return refusal('UnrecognizedClientException', 'The security token included in the request is invalid.')
  if (!signed.fits(key.secretAccessKey)) {
    return refusal(
      'InvalidSignatureException',
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.'
    )
  }
  if (key.error !== undefined) return refusal(key.error, 'Rate exceeded')
  const action = 'ecr:GetAuthorizationToken'
  if (!key.actions.includes(action)) {
    return refusal(
      'AccessDeniedException',
      `User: ${key.arn} is not authorized to perform: ${action} on resource: * because no identity-based policy allows the ${action} action`
    )
  }
  return given(key, signed.region, now())
}

function given(key: AwsKey, region: string, now: number): Response {
  const authorizationToken = Buffer.from(`AWS:${registryPassword(key, now)}`).toString('base64')
  const expiresAt = Math.floor(now / 1000) + (key.lifetime ?? 43_200)
  const account = key.arn.split(':')[4] ?? ''
  const proxyEndpoint = `https://${account}.dkr.ecr.${region}.amazonaws.com`
  return json(
    200,
    { authorizationData: [{ authorizationToken, expiresAt, proxyEndpoint }] },
    { 'content-type': 'application/x-amz-json-1.1' }
  )
}

function refusal(type: string, message: string): Response {
  return json(400, { __type: type, message }, { 'content-type': 'application/x-amz-json-1.1' })
}
