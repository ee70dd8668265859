import { ImageRun } from 'docx'
import type { Picture } from './pictures/picture.ts'
import { pngOf } from './pictures/png-of.ts'
import { svgOf } from './pictures/svg-of.ts'

/** Points to the inch, of which Word's pictures have 96. */
const PIXELS = 96 / 72

export const imageOf = (picture: Picture, alternative: string): ImageRun =>
  new ImageRun({
    type: 'svg',
    data: Buffer.from(svgOf(picture)),
    fallback: { type: 'png', data: pngOf(picture) },
    transformation: { width: Math.round(picture.width * PIXELS), height: Math.round(picture.height * PIXELS) },
    altText: { name: alternative.slice(0, 40), title: '', description: alternative },
  })
