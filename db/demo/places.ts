import type { Place } from './place.ts'
import { arboga } from './places/arboga.ts'
import { fagersta } from './places/fagersta.ts'
import { hallstahammar } from './places/hallstahammar.ts'
import { koping } from './places/koping.ts'
import { kungsor } from './places/kungsor.ts'
import { norberg } from './places/norberg.ts'
import { sala } from './places/sala.ts'
import { skinnskatteberg } from './places/skinnskatteberg.ts'
import { surahammar } from './places/surahammar.ts'
import { vasteras } from './places/vasteras.ts'

export const places: readonly Place[] = [
  arboga,
  fagersta,
  hallstahammar,
  koping,
  kungsor,
  norberg,
  sala,
  skinnskatteberg,
  surahammar,
  vasteras,
]
