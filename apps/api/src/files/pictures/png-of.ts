import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Picture } from './picture.ts'
import { svgOf } from './svg-of.ts'

const require = createRequire(import.meta.url)
const FONT = 'DejaVu Sans Condensed'
const fontBuffers = await Promise.all(
  ['', '-Bold'].map((weight) => readFile(require.resolve(`dejavu-fonts-ttf/ttf/DejaVuSansCondensed${weight}.ttf`))),
)
await initWasm(readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))

/** Dots to a point: sharp on paper. */
const SCALE = 2.5

/** A picture in dots, for programs that draw no SVG. The same picture is the same bytes. */
export const pngOf = (picture: Picture): Uint8Array =>
  new Resvg(svgOf(picture), {
    font: { fontBuffers, defaultFontFamily: FONT, sansSerifFamily: FONT },
    fitTo: { mode: 'zoom', value: SCALE },
  })
    .render()
    .asPng()
