import type { Drawing as SomeDrawing } from '@kartlaggning/schema/document/figure'
import { Bars } from './bars.tsx'
import { Dumbbells } from './dumbbells.tsx'
import { Network } from './network.tsx'
import { TileMap } from './tile-map.tsx'
import { Levels } from './levels.tsx'
import { HeatMap } from './heat-map.tsx'
import { Steps } from './steps.tsx'
import { Squares } from './squares.tsx'

interface DrawingProps {
  readonly drawing: SomeDrawing
  /** Says what it shows to whoever cannot see it. */
  readonly label: string
}

/** Each kind of drawing has a view of its own. */
export function Drawing({ drawing, label }: DrawingProps) {
  switch (drawing.kind) {
    case 'heat-map':
      return <HeatMap map={drawing} label={label} />
    case 'tile-map':
      return <TileMap map={drawing} label={label} />
    case 'network':
      return <Network network={drawing} label={label} />
    case 'bars':
      return <Bars bars={drawing} label={label} />
    case 'steps':
      return <Steps steps={drawing} label={label} />
    case 'levels':
      return <Levels levels={drawing} />
    case 'squares':
      return <Squares squares={drawing} label={label} />
    case 'dumbbells':
      return <Dumbbells dumbbells={drawing} label={label} />
  }
}
