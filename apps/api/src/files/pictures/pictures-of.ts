import type { Drawing } from '@kartlaggning/schema/document/figure'
import { barsPictures } from './bars-picture.ts'
import { dumbbellsPictures } from './dumbbells-picture.ts'
import { levelsPictures } from './levels-picture.ts'
import { networkPictures } from './network-picture.ts'
import type { Picture } from './picture.ts'
import { squaresPictures } from './squares-picture.ts'
import { stepsPictures } from './steps-picture.ts'
import { tileMapPictures } from './tile-map-picture.ts'

/** What a figure is drawn as, page by page; nothing where its table says as much. */
export function picturesOf(drawing: Drawing, width: number): readonly Picture[] {
  switch (drawing.kind) {
    case 'bars':
      return barsPictures(drawing, width)
    case 'dumbbells':
      return dumbbellsPictures(drawing, width)
    case 'levels':
      return levelsPictures(drawing, width)
    case 'squares':
      return squaresPictures(drawing, width)
    case 'steps':
      return stepsPictures(drawing, width)
    case 'tile-map':
      return tileMapPictures(drawing, width)
    case 'network':
      return drawing.isDrawn ? networkPictures(drawing, width) : []
    case 'heat-map':
      return []
  }
}
