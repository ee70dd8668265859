import type { Box } from './pptx-xml.ts'

/** A wide slide, 16 to 9, in points. */
export const SLIDE = { width: 960, height: 540 } as const
const EDGE = 48
const WIDTH = SLIDE.width - 2 * EDGE

/** Where everything stands on a slide that is not the first, when its title and lead are as long as they may be. */
export const places = {
  title: { x: EDGE, y: 30, width: WIDTH, height: 74 },
  lead: { x: EDGE, y: 110, width: WIDTH, height: 76 },
  body: { x: EDGE, y: 200, width: WIDTH, height: 258 },
  wholeBody: { x: EDGE, y: 120, width: WIDTH, height: 338 },
  aside: { x: EDGE, y: 464, width: WIDTH, height: 26 },
  foot: { x: EDGE, y: 500, width: WIDTH - 90, height: 26 },
  number: { x: SLIDE.width - EDGE - 80, y: 500, width: 80, height: 26 },
} as const satisfies Record<string, Box>

const BELOW_TITLE = 6
const ABOVE_BODY = 14

/** The same with a title and a lead that are as high as this; what they do not need is the body's. */
export function placesFor(title: number, lead: number | null) {
  const top = places.title.y + title + BELOW_TITLE
  const body = top + (lead ?? 0) + ABOVE_BODY
  return {
    title: { ...places.title, height: title },
    lead: { ...places.lead, y: top, height: lead ?? 0 },
    body: { ...places.body, y: body, height: places.body.y + places.body.height - body },
  }
}

/** Where everything stands on the first: a deep ground behind the upper part. */
export const GROUND = 316
export const opening = {
  sender: { x: EDGE, y: 40, width: WIDTH, height: 32 },
  letterhead: { x: EDGE, y: 74, width: WIDTH, height: 30 },
  title: { x: EDGE, y: 110, width: WIDTH, height: 110 },
  subtitle: { x: EDGE, y: 230, width: WIDTH, height: 62 },
  facts: { x: EDGE, y: 344, width: WIDTH, height: 96 },
  mark: { x: EDGE, y: 462, width: WIDTH, height: 36 },
} as const satisfies Record<string, Box>
