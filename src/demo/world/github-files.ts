import { createHash } from 'node:crypto'
import { api, web } from './github-shapes.ts'

function blobSha(content: string): string {
  const bytes = Buffer.from(content)
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex')
}

/** The shape `content-file`. */
export function contentFile(fullName: string, ref: string, path: string, content: string): object {
  const sha = blobSha(content)
  const escaped = path.split('/').map(encodeURIComponent).join('/')
  const links = {
    self: `${api}/repos/${fullName}/contents/${escaped}?ref=${ref}`,
    git: `${api}/repos/${fullName}/git/blobs/${sha}`,
    html: `${web}/${fullName}/blob/${ref}/${escaped}`
  }
  return {
    type: 'file',
    encoding: 'base64',
    size: Buffer.byteLength(content),
    name: path.split('/').at(-1),
    path,
    // GitHub breaks base64 after 60 letters.
    content: Buffer.from(content).toString('base64').replace(/.{60}/g, '$&\n') + '\n',
    sha,
    url: links.self,
    git_url: links.git,
    html_url: links.html,
    download_url: `https://raw.githubusercontent.com/${fullName}/${ref}/${escaped}`,
    _links: links
  }
}

/** An entry of the shape `content-directory`. */
export function contentEntry(fullName: string, ref: string, path: string, content: string | null): object {
  const file = Object.entries(contentFile(fullName, ref, path, content ?? ''))
  const entry: object = Object.fromEntries(file.filter(([key]) => key !== 'content' && key !== 'encoding'))
  return content === null ? { ...entry, type: 'dir', size: 0, download_url: null } : entry
}

/** The shape `diff-entry`. */
export function diffEntry(fullName: string, filename: string): object {
  const sha = blobSha(filename)
  return {
    sha,
    filename,
    status: 'modified',
    ...{ additions: 1, deletions: 1, changes: 2 },
    blob_url: `${web}/${fullName}/blob/${sha}/${encodeURIComponent(filename)}`,
    raw_url: `${web}/${fullName}/raw/${sha}/${encodeURIComponent(filename)}`,
    contents_url: `${api}/repos/${fullName}/contents/${encodeURIComponent(filename)}?ref=${sha}`,
    patch: '@@ -1 +1 @@\n-a\n+b'
  }
}
