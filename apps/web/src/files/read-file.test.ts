import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { cellsIn, file, utf8, fault, workbook } from '../../test/a-file.ts'
import { readFile } from './read-file.ts'

describe('a file that cannot be used is refused with its reason', () => {
  const rows = (count: number) => utf8(`a\n${'1\n'.repeat(count)}`)
  /** The shape of an old document, with the part that an encrypted one has. */
  const locked = () => {
    const bytes = new Uint8Array(1024)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    for (const [at, letter] of Array.from('EncryptedPackage').entries()) bytes[512 + at * 2] = letter.charCodeAt(0)
    return bytes
  }
  const bomb = () =>
    file(
      zipSync({
        'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a"/></sheets></workbook>'),
        'xl/worksheets/sheet1.xml': new Uint8Array(70_000_000),
      }),
    )
  test.each<[string, () => Blob, string]>([
    ['too large', () => file(new Uint8Array(5 * 1024 * 1024 + 1)), 'too-large'],
    ['swells when it is opened', bomb, 'too-large'],
    ['has headings only', () => utf8('a;b;c\n'), 'empty'],
    ['is empty', () => file(new Uint8Array()), 'empty'],
    ['is an old workbook', () => file(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])), 'old-format'],
    ['is a broken archive', () => file(Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])), 'not-readable'],
    ['is a document of words', () => file(zipSync({ 'word/document.xml': strToU8('<w/>') })), 'other-document'],
    ['is another archive', () => file(zipSync({ 'a.txt': strToU8('a;b') })), 'not-readable'],
    [
      'is of another standard',
      () =>
        file(
          zipSync({
            mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
            'content.xml': strToU8('<a/>'),
          }),
        ),
      'open-document',
    ],
    ['is a workbook in bytes', () => file(zipSync({ 'xl/workbook.bin': strToU8('a') })), 'old-format'],
    ['is locked', () => file(locked()), 'locked'],
    ['declares entities', () => workbook('<!DOCTYPE a [<!ENTITY b "c">]>'), 'not-readable'],
    ['is not well-formed', () => workbook('<row><c>'), 'not-readable'],
    ['is a web page', () => utf8('<html><table><tr><td>a;b</td></tr></table></html>\n'), 'web-page'],
    ['is a PDF', () => utf8('%PDF-1.7\na;b\n'), 'pdf'],
  ])('%s', async (_, made, reason) => {
    expect(await fault(made())).toBe(reason)
  })

  test('500 rows are not too many', async () => {
    expect((await readFile(rows(500)))[0]?.rows).toHaveLength(501)
  })
})

test.each([
  [
    'sentences in quotation marks',
    'Insats,Vilka\n"Fältarbete, kvällar","Barn, unga, vuxna"\n"Möten, helger","Barn, unga"\n',
  ],
  ['a first heading that begins like a packed file', 'PK,Vilka\nFältarbete,Barn\nMöten,Unga\n'],
])('commas tell values apart in a text with %s', async (_, text) => {
  expect((await cellsIn(utf8(text))).map((it) => it.length)).toEqual([2, 2, 2])
})
