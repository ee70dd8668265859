import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const ways = { br: promisify(brotliCompress), gz: promisify(gzip) }

/** Leaves each file of the build compressed beside it, so that the server never has to. */
export function precompressed(): Plugin {
  let folder = ''
  return {
    name: 'precompressed',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    async closeBundle() {
      const files = await readdir(folder, { recursive: true })
      await Promise.all(
        files.filter((file) => /\.(js|json|css|svg)$/.test(file)).map((file) => compress(join(folder, file))),
      )
    },
  }
}

async function compress(file: string) {
  const content = await readFile(file)
  await Promise.all(
    Object.entries(ways).map(async ([ending, way]) => writeFile(`${file}.${ending}`, await way(content))),
  )
}
