import { bundle, writeDist } from './bundle.ts'

const files = await bundle()
await writeDist(files)
for (const [name, text] of files)
  console.log(`${String(Math.round(text.length / 1024)).padStart(6)} KiB  dist/${name}`)
