// @vitest-environment jsdom
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { file, utf8, fault, workbook } from '../../../test/a-file.ts'
import { readFile } from './read-file.ts'

describe('a file that cannot be used is refused with its reason', () => {
  const rows = (count: number) => utf8(`a\n${'1\n'.repeat(count)}`)
  const bomb = () =>
    file(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(70_000_000) }))
  test.each<[string, () => Blob, string]>([
    ['too large', () => file(new Uint8Array(5 * 1024 * 1024 + 1)), 'too-large'],
    ['swells when it is opened', bomb, 'too-large'],
    ['has too many rows', () => rows(501), 'too-many-rows'],
    ['has headings only', () => utf8('a;b;c\n'), 'empty'],
    ['is empty', () => file(new Uint8Array()), 'empty'],
    ['is an old or locked workbook', () => file(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])), 'old-format'],
    ['is a broken archive', () => file(Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])), 'not-readable'],
    ['is another archive', () => file(zipSync({ 'word/document.xml': strToU8('<w/>') })), 'not-readable'],
    ['declares entities', () => workbook('<!DOCTYPE a [<!ENTITY b "c">]>'), 'not-readable'],
    ['is not well-formed', () => workbook('<row><c>'), 'not-readable'],
    ['is a web page', () => utf8('<html><table><tr><td>a;b</td></tr></table></html>\n'), 'not-readable'],
    ['is a PDF', () => utf8('%PDF-1.7\na;b\n'), 'not-readable'],
  ])('%s', async (_, made, reason) => {
    expect(await fault(made())).toBe(reason)
  })

  test('500 rows are not too many', async () => {
    expect(await readFile(rows(500))).toHaveLength(501)
  })
})
