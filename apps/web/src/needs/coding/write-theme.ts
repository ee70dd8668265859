import { coding, type Theme } from '@kartlaggning/schema/answers/coding/coding'
import { call } from '../../call.ts'

/** As it is written in the county's own language; what stands in the catalogue, as it stands in Swedish there. */
const written = ({ name, definition, active, mergedInto }: Theme) => ({
  name: name.sv,
  definition: definition.sv,
  active,
  mergedInto,
})

/** Writes a theme with some of it changed, and gives the way back to what it was. */
export async function writeTheme(roundId: string, theme: Theme, changes: Partial<ReturnType<typeof written>>) {
  const params = { roundId, theme: theme.code }
  const saved = await call(coding.writeTheme, { params, body: { ...written(theme), ...changes, seen: theme.version } })
  // One that has been added is taken out of use; what stood before is written again.
  const was = theme.version === 0 && theme.name.sv === '' ? { ...written(saved), active: false } : written(theme)
  return () => call(coding.writeTheme, { params, body: { ...was, seen: saved.version } })
}
