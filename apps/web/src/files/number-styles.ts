import { readXml } from './xml.ts'

/** The formats of dates that every program has by number. */
const isBuiltInDate = (format: number) =>
  (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 36)

/** What a number is shown as, when it is not shown as it is kept. */
export type ShownAs = 'date' | 'percent' | undefined

/** What numbers with a style, by its number, are shown as. */
export function numberStyles(pieces: readonly string[]): (style: number) => ShownAs {
  if (pieces.length === 0) return () => undefined
  const custom = new Map<number, ShownAs>()
  const styles: number[] = []
  let isUsed = false
  readXml(pieces, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') custom.set(Number(numFmtId), shownBy(formatCode))
      if (name === 'cellXfs') isUsed = true
      if (name === 'xf' && isUsed) styles.push(Number(numFmtId))
    },
    close(name) {
      if (name === 'cellXfs') isUsed = false
    },
  })
  const all = styles.map((format) => (custom.has(format) ? custom.get(format) : builtIn(format)))
  return (style) => all[style]
}

const builtIn = (format: number): ShownAs =>
  isBuiltInDate(format) ? 'date' : format === 9 || format === 10 ? 'percent' : undefined

const shownBy = (code: string): ShownAs =>
  isOfDates(code) ? 'date' : /%/.test(code.replaceAll(/"[^"]*"|\\./g, '')) ? 'percent' : undefined

/** "ÅÅÅÅ-MM-DD" is written with y, m and d whatever the language; what stands in quotes or brackets says nothing. */
const isOfDates = (code: string) =>
  /y/i.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '')) ||
  /m.*d|d.*m/i.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
