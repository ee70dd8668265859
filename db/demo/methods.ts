import { placeMethods } from './methods/places.ts'
import { togetherMethods } from './methods/people.ts'
import { youthMethods } from './methods/youth.ts'
import type { UsualInitiative } from './usual-initiative.ts'

export const methods: Readonly<Record<string, UsualInitiative>> = {
  ...togetherMethods,
  ...youthMethods,
  ...placeMethods,
}
