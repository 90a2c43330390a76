const marked = new WeakSet<Request>()
const single = new WeakSet<Request>()

/** Says of a request that it may be sent again though its method does not say so: a POST that asks for a token. */
export function repeatable(request: Request): Request {
  marked.add(request)
  return request
}

/** Says of a request that it is not worth a second one: what it asks for can be done without. */
export function unrepeated(request: Request): Request {
  single.add(request)
  return request
}

/** Whether sending the request twice does no more than sending it once, and the answer is worth it. */
export function isRepeatable(request: Request): boolean {
  if (single.has(request)) return false
  return ['GET', 'HEAD', 'OPTIONS'].includes(request.method) || marked.has(request)
}

/** A copy to send; the original keeps its body and can be copied again. The marks go with it. */
export function copyOf(request: Request): Request {
  const copy = request.clone()
  if (single.has(request)) unrepeated(copy)
  return marked.has(request) ? repeatable(copy) : copy
}
