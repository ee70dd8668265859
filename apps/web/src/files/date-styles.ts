import { readXml } from './xml.ts'

/** The formats of dates that every program has by number. */
const isBuiltIn = (format: number) => (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 36)

/** Whether numbers with a style, by its number, are shown as dates. */
export function dateStyles(pieces: readonly string[]): (style: number) => boolean {
  if (pieces.length === 0) return () => false
  const custom = new Map<number, boolean>()
  const styles: number[] = []
  let isUsed = false
  readXml(pieces, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') custom.set(Number(numFmtId), isOfDates(formatCode))
      if (name === 'cellXfs') isUsed = true
      if (name === 'xf' && isUsed) styles.push(Number(numFmtId))
    },
    close(name) {
      if (name === 'cellXfs') isUsed = false
    },
  })
  const dates = styles.map((format) => custom.get(format) ?? isBuiltIn(format))
  return (style) => dates[style] ?? false
}

/** "ÅÅÅÅ-MM-DD" is written with y, m and d whatever the language; what stands in quotes or brackets says nothing. */
const isOfDates = (code: string) =>
  /y/i.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '')) ||
  /m.*d|d.*m/i.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
