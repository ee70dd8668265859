import { hasListed } from '@kartlaggning/schema/definitions/listed'
import { citeItem, isOngoing, quotedName, type Item } from '../items.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { sideName, sideText } from '../wording.ts'
import { sidesInBoth } from './same-side.ts'

/** What was carried over is confirmed, changed or ended; so is what has been listed anew by the same name. */
export const initiativeGone = rule('R52', (round, tell) => {
  const carried = round.previous?.carried ?? new Map<string, string>()
  for (const municipality of round.municipalities) {
    for (const { now, before: then } of sidesInBoth(municipality, round)) {
      const ids = new Set(listedBy(now).map(({ entry }) => carried.get(entry.id)))
      const names = new Set(listedBy(now).map(nameIn))
      for (const item of listedBy(then)) {
        if (!isOngoing(item) || !hasListed(now, item.section) || ids.has(item.entry.id) || names.has(nameIn(item)))
          continue
        const [name, { kind }] = [quotedName(item), now]
        tell({
          subject: `${now.code}:${item.entry.id}`,
          municipalities: [now.code],
          severity: 2,
          sentence: {
            sv: `${sideText(kind).sv} uppgav i förra omgången att ${name.sv} pågick. Den finns inte med i årets svar, varken som pågående, ändrad eller avslutad. Stäm av vad som har hänt, så att lärdomarna inte går förlorade.`,
            en: `In the last round, ${name.en} was ongoing according to ${sideName(kind).en}. It is not among this year’s answers, neither as ongoing, changed nor ended. Check what has happened, so that what was learned is not lost.`,
          },
          evidence: citeItem(item, 'phase'),
        })
      }
    }
  }
})

const listedBy = (side: Submitted): Item[] => [...side.initiatives(), ...side.jointActions()]
const nameIn = ({ entry }: Item) => (entry.name ?? entry.id).trim().toLowerCase()
