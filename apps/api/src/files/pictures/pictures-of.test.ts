import { toneSigns } from '@kartlaggning/schema/document/tile-map'
import type { Drawing, StepState } from '@kartlaggning/schema/document/figure'
import { expect, it } from 'vitest'
import type { Picture, Shape } from './picture.ts'
import { picturesOf } from './pictures-of.ts'
import { svgOf } from './svg-of.ts'

const WIDTH = 482
const none: Picture = { width: 0, height: 0, shapes: [] }
const K = { short: 'K', name: 'Kommunen' }
const P = { short: 'P', name: 'Polisen' }
const many = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at))
const states: readonly StepState['filled'][] = [1, 0.5, 0, null]
const bars = (rows: number): Drawing => ({
  kind: 'bars',
  panels: [
    {
      title: 'Hur följs insatsen upp?',
      full: 49,
      rows: many(rows, (at) => ({
        name: `Rad ${at}`,
        bars: [
          { value: at, text: `${at} av 49`, side: K },
          { value: null, text: 'vet inte', side: P, quiet: true },
        ],
      })),
    },
  ],
})
const dumbbells = (rows: number): Drawing => ({
  kind: 'dumbbells',
  sides: [K, P],
  scale: ['inget', 'litet', 'måttligt', 'stort', 'mycket stort'],
  rows: many(rows, (at) => ({
    name: `Problem ${at}`,
    at: [
      { value: 0, text: '0,0' },
      { value: 4, text: '4,0' },
    ],
    last: 'i 1 av 8',
  })),
  lastColumn: 'Tydligt olika',
})
const steps = (rows: number): Drawing => ({
  kind: 'steps',
  columns: [{ title: 'Kommun' }, ...many(5, (at) => ({ title: `${at + 1} Gemensamma förberedelser` }))],
  rows: many(rows, (at) => ({
    name: `Kommun ${at}`,
    steps: many(5, (step) => ({ filled: states[(at + step) % 4] ?? null, text: 'delvis' })),
  })),
  foot: { title: 'Har nått steget', texts: many(5, () => '1 av 49') },
})
const head = { title: 'Universell', explanation: 'Riktar sig till alla' }
const squares: Drawing = {
  kind: 'squares',
  columns: [head, head, head],
  rows: [{ head, counts: [0, 3, 48], sum: 51 }],
  sumTitle: 'Summa',
  sums: [0, 3, 48],
}
const network: Drawing = {
  kind: 'network',
  isDrawn: true,
  label: 'Typ av aktör',
  hubs: many(12, (at) => ({
    name: `Kriminalvården och frivården ${at}`,
    count: '2–3 av 4',
    ties: [
      { place: 'Kommun 0', saidBy: 'both' },
      { place: 'Kommun 1', saidBy: 'one' },
    ],
    words: [],
  })),
  places: many(4, (at) => ({ name: `Kommun ${at}`, isOpen: at === 3 })),
}
const map = (count: number): Drawing => ({
  kind: 'tile-map',
  label: 'Problem',
  maps: [
    {
      name: 'Narkotikabrott',
      summary: '',
      tiles: many(count, (at) => ({
        name: `Kommun ${at}`,
        x: at % 7,
        y: Math.floor(at / 7),
        tone: 'one',
        text: 'stort',
      })),
      bridges: [{ letter: 'A', places: ['Kommun 0', `Kommun ${count - 1}`] }],
      framed: ['Kommun 0'],
      lists: [],
    },
  ],
})

const drawings: readonly [string, Drawing][] = [
  ['bars', bars(4)],
  ['bars of 49', bars(49)],
  ['dumbbells', dumbbells(10)],
  ['dumbbells of 49', dumbbells(49)],
  ['steps of one', steps(1)],
  ['steps of 49', steps(49)],
  ['squares', squares],
  ['bars of whole names', { ...bars(4), wholeNames: true } as Drawing],
  ['dumbbells of whole names', { ...dumbbells(10), wholeNames: true } as Drawing],
  ['squares of whole names', { ...squares, wholeNames: true } as Drawing],
  ['a network', network],
  ['a map of one', map(1)],
  ['a map of 49', map(49)],
]

it.each(drawings)('%s are drawn within their pictures, each no higher than a page', (_, drawing) => {
  const pictures = picturesOf(drawing, WIDTH)
  expect(pictures.length).toBeGreaterThan(0)
  for (const picture of pictures) {
    expect(picture.height).toBeLessThan(660)
    expect(picture.shapes.flatMap((shape) => outside(shape, picture))).toEqual([])
    expect(svgOf(picture)).toMatch(/^<svg .*<\/svg>$/s)
  }
})

it('goes on in another picture when there are more rows than a page has room for, and loses none', () => {
  const [few, lots] = [picturesOf(steps(10), WIDTH), picturesOf(steps(60), WIDTH)]
  expect([few.length, lots.length]).toEqual([1, 2])
  const names = lots.flatMap(({ shapes }) => shapes.flatMap((it) => (it.kind === 'label' ? [it.text] : [])))
  for (let at = 0; at < 60; at += 1) expect(names).toContain(`Kommun ${at}`)
})

const labelsOf = (drawing: Drawing) =>
  picturesOf(drawing, WIDTH).flatMap(({ shapes }) => shapes.flatMap((it) => (it.kind === 'label' ? [it] : [])))

it('writes a name that one line has no room for on two, within its width, and before that was so on one', () => {
  const name = 'Rekrytering av barn och unga till kriminella nätverk i länet'
  const [panel] = (bars(1) as Extract<Drawing, { kind: 'bars' }>).panels
  const [row] = panel?.rows ?? []
  if (!panel || !row) throw new Error('There are no bars')
  const drawing = { kind: 'bars', panels: [{ ...panel, rows: [{ ...row, name }] }] } as const
  const words = ({ wholeNames }: { wholeNames: boolean }) =>
    labelsOf({ ...drawing, wholeNames }).filter(({ text }) => name.includes(text))
  expect(words({ wholeNames: false }).map(({ text }) => text)).toEqual([name])
  const lines = words({ wholeNames: true })
  expect(lines).toHaveLength(2)
  expect(lines.map(({ text }) => text).join(' ')).toBe(name)
  expect(svgOf(picturesOf({ ...drawing, wholeNames: true }, WIDTH)[0] ?? none)).not.toContain('…')
})

it('draws what both say, what one says and what may be more of a network, each as long as its count', () => {
  const boxes = picturesOf(network, WIDTH).flatMap(({ shapes }) =>
    shapes.flatMap((it) => (it.kind === 'box' ? [it] : [])),
  )
  const [both, one, open] = boxes
  expect(boxes).toHaveLength(3 * 12)
  expect([both?.isDashed, one?.isDashed, open?.isDashed]).toEqual([undefined, true, undefined])
  expect(both?.width).toBeCloseTo(one?.width ?? 0)
  expect(one?.width).toBeCloseTo(open?.width ?? 0)
  expect(picturesOf({ ...network, isDrawn: false }, WIDTH)).toEqual([])
})

it('writes names of 49 places large enough to read, each with the sign of what is said of it', () => {
  const labels = picturesOf(map(49), WIDTH).flatMap(({ shapes }) => shapes.filter((it) => it.kind === 'label'))
  expect(labels.filter(({ size }) => size < 6)).toEqual([])
  expect(labels.filter(({ text }) => text === toneSigns.one)).toHaveLength(49)
})

function outside(shape: Shape, { width, height }: Picture): Shape[] {
  const [left, top, right, bottom] = edgesOf(shape)
  return left < -0.01 || top < -0.01 || right > width + 0.01 || bottom > height + 0.01 ? [shape] : []
}

function edgesOf(shape: Shape): readonly [number, number, number, number] {
  switch (shape.kind) {
    case 'box':
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height]
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to]
      return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
    }
    case 'circle':
      return [shape.x - shape.radius, shape.y - shape.radius, shape.x + shape.radius, shape.y + shape.radius]
    case 'label':
      return [shape.x, shape.y - shape.size / 2, shape.x + shape.width, shape.y + shape.size / 2]
  }
}
