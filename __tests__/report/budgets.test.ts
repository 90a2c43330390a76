import { describe, expect, it } from '@jest/globals'
import { renderText } from '../../src/report/text.ts'
import { both, setting, type Given } from '../rules/situations/situation.ts'
import { runSetting } from '../rules/situations/run-setting.ts'

/** The words of a text as a person counts them: runs of characters between white space that hold a letter or digit. */
function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word))
}

/** What the terminal prints at 80 columns about a repository with these files. */
async function printed(files: Readonly<Record<string, string>>, given: Given = {}): Promise<string> {
  const { report } = await runSetting({ ...setting(given), files })
  const lines = (file: string, line: number): string | null => files[file]?.split('\n')[line - 1] ?? null
  return renderText(report, {
    style: { width: 80, colour: false, unicode: true },
    sourceLine: lines
  })
}

describe('what the terminal prints', () => {
  it('about one missing tag is at most 60 words', async () => {
    const node = { public: true, tags: { '26': both, '25': both, '24-bookworm': both } }
    const text = await printed(
      { '.devcontainer/devcontainer.json': '{\n  "image": "node:99"\n}\n' },
      {
        acme: {
          registries: [{ host: 'docker.io', profile: 'docker-hub', repositories: { 'library/node': node } }]
        }
      }
    )
    expect(text).toMatch(/docker.io.library.node has no tag\s+99\./)
    expect(text).toContain('Name a tag that exists: 26, 25, 24-bookworm.')
    expect(wordsOf(text).length).toBeLessThanOrEqual(60)
  })
})
