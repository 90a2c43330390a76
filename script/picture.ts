/**
 * Draws `.github/summary.png`: the job summary of the demonstration as a browser shows it.
 *
 * What turns Markdown and Mermaid into a page is no dependency, and neither is Chromium. Outside of the project:
 *
 *     npm install --prefix /tmp/picture marked@18 mermaid@11
 *     apt-get install chromium
 *
 * and then here: `node script/picture.ts /tmp/picture`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { demonstration } from '../src/demo/demonstration.ts'
import { renderSummary } from '../src/report/summary.ts'

interface Marked {
  readonly marked: { parse(markdown: string): string }
}

const style = `
body { margin: 0; background: #fff; color: #1f2328; font: 14px/1.5 "Liberation Sans", "Noto Color Emoji", sans-serif; }
main { margin: 16px; padding: 8px 24px; border: 1px solid #d1d9e0; border-radius: 6px; }
h2 { font-size: 21px; border-bottom: 1px solid #d1d9e0b3; padding-bottom: 6px; }
a { color: #0969da; text-decoration: none; }
table { border-collapse: collapse; } th, td { border: 1px solid #d1d9e0; padding: 6px 13px; }
tr:nth-child(even) td { background: #f6f8fa; }
code { background: #818b981f; border-radius: 6px; padding: 2px 5px; font: 12px "Liberation Mono", monospace; }
pre { background: #f6f8fa; border-radius: 6px; padding: 12px; overflow: hidden; } pre code { background: none; }
pre.mermaid { background: #fff; border: 1px solid #d1d9e0; text-align: center; } pre.mermaid svg { max-height: 360px; }
`

const [packages] = process.argv.slice(2)
if (packages === undefined) {
  console.error('Usage: node script/picture.ts <folder with marked and mermaid>')
  process.exitCode = 2
} else {
  const modules = join(packages, 'node_modules')
  const library = pathToFileURL(join(modules, 'marked', 'lib', 'marked.esm.js')).href
  const { marked } = (await import(library)) as Marked
  const { report } = await demonstration()
  const mermaid = pathToFileURL(join(modules, 'mermaid', 'dist', 'mermaid.min.js')).href
  draw(page(marked.parse(renderSummary(report, { annotations: true })), mermaid))
}

/** The page; the graph is opened, as a click of the reader's would, and put before the long list of what to do. */
function page(body: string, mermaid: string): string {
  const graph = /<details><summary>Graph<\/summary>[\s\S]*?<\/details>/.exec(body)?.[0] ?? ''
  const opened = graph
    .replace('<details>', '<details open>')
    .replace(/<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/, '<pre class="mermaid">$1</pre>')
  const ordered = body.replace(graph, '').replace('<h3>What to do</h3>', `${opened}<h3>What to do</h3>`)
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><main>${ordered}</main>
<script src="${mermaid}"></script><script>mermaid.initialize({ startOnLoad: true, theme: 'neutral' })</script>`
}

function draw(html: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'picture-'))
  try {
    writeFileSync(join(folder, 'page.html'), html)
    const picture = join(import.meta.dirname, '..', '.github', 'summary.png')
    const options = [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      `--user-data-dir=${join(folder, 'profile')}`,
      ...['--force-device-scale-factor=1.5', '--window-size=920,1040', '--virtual-time-budget=10000'],
      `--screenshot=${picture}`,
      pathToFileURL(join(folder, 'page.html')).href
    ]
    execFileSync('chromium', options, { stdio: 'ignore' })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
