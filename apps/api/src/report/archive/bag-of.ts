import { createHash } from 'node:crypto'
import { zipOf, type ZippedFile } from '../../files/streamed-zip.ts'

interface Bag {
  /** Of the directory that everything lies in. */
  readonly name: string
  readonly readme: string
  /** Below `data/`. */
  readonly files: Iterable<ZippedFile>
  /** When what it holds last changed. */
  readonly at: string
}

const BAGIT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

/** Files as a bag (BagIt 1.0, RFC 8493) in an archive: with a checksum of each, reckoned while it is on its way. */
export const bagOf = ({ name, readme, files, at }: Bag): AsyncGenerator<Uint8Array> =>
  zipOf(within(name, readme, files), at)

function* within(name: string, readme: string, files: Iterable<ZippedFile>): Generator<ZippedFile> {
  const tags: string[] = []
  const manifest: string[] = []
  const tag = (file: string, text: string): ZippedFile => {
    tags.push(`${hashOf(text)}  ${file}\n`)
    return { name: `${name}/${file}`, content: [text] }
  }
  yield tag('bagit.txt', BAGIT)
  yield tag('README.txt', readme)
  for (const file of files)
    yield {
      name: `${name}/data/${file.name}`,
      content: hashed(file.content, (hash) => manifest.push(`${hash}  data/${file.name}\n`)),
    }
  // By now what lies before it has been read to its end.
  yield tag('manifest-sha256.txt', manifest.join(''))
  yield { name: `${name}/tagmanifest-sha256.txt`, content: [tags.join('')] }
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

async function* hashed(content: ZippedFile['content'], tell: (hash: string) => void) {
  const hash = createHash('sha256')
  for await (const part of content) {
    hash.update(part)
    yield part
  }
  tell(hash.digest('hex'))
}
