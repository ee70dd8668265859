import { readXml } from './xml.ts'

/** The texts that cells share, by their number. */
export function textsIn(pieces: readonly string[]): readonly string[] {
  const texts: string[] = []
  if (pieces.length === 0) return texts
  const text = collectText()
  readXml(pieces, {
    open(name) {
      if (name === 'si') text.begin()
      text.open(name)
    },
    close(name) {
      text.close(name)
      if (name === 'si') texts.push(text.said())
    },
    text: text.add,
  })
  return texts
}

/** A text and its parts, but not how it is read aloud in Japanese. */
export function collectText() {
  let said = ''
  let isText = false
  let isAloud = false
  return {
    begin: () => {
      said = ''
    },
    open: (name: string) => {
      if (name === 'rPh') isAloud = true
      if (name === 't') isText = !isAloud
    },
    close: (name: string) => {
      if (name === 'rPh') isAloud = false
      if (name === 't') isText = false
    },
    add: (text: string) => {
      if (isText) said += text
    },
    said: () => unescaped(said),
  }
}

/** Signs that XML has no room for: "_x000D_". */
const unescaped = (text: string) =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
