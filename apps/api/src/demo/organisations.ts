import type { Place } from '@kartlaggning/db/demo/place'
import { actors } from '@kartlaggning/db/reference/actors'
import { policeAreaOfMunicipality, policeAreas } from '@kartlaggning/db/reference/police-areas'

const byName = new Map(actors.map((actor) => [actor.name, actor.id]))

/** Its id in the register of actors. */
export function organisation(name: string): string {
  const id = byName.get(name)
  if (!id) throw new Error(`the register has no ${name}`)
  return id
}

/** The municipality's police, as the register names them. */
export function policeOf({ code }: Place): string {
  const lies = policeAreaOfMunicipality.find((row) => row.municipality === code)
  const area = policeAreas.find((row) => row.id === lies?.policeArea)
  return `Lokalpolisområde ${area?.name}`
}
