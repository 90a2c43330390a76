const marked = new WeakSet<Request>()

/** Says of a request that it may be sent again though its method does not say so: a POST that asks for a token. */
export function repeatable(request: Request): Request {
  marked.add(request)
  return request
}

/** Whether sending the request twice does no more than sending it once. */
export function isRepeatable(request: Request): boolean {
  return ['GET', 'HEAD', 'OPTIONS'].includes(request.method) || marked.has(request)
}

/** A copy to send; the original keeps its body and can be copied again. The mark of `repeatable` goes with it. */
export function copyOf(request: Request): Request {
  const copy = request.clone()
  return marked.has(request) ? repeatable(copy) : copy
}
