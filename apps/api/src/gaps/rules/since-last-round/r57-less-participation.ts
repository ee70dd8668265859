import { rule } from '../rule.ts'
import { bySide, sideText } from '../wording.ts'

const kinds = ['municipality', 'police'] as const

export const lessParticipation = rule('R57', ({ municipalities, before }, tell) => {
  for (const municipality of municipalities) {
    const { code } = municipality
    const earlier = before(code)
    for (const kind of kinds) {
      if (municipality[kind] || !earlier?.[kind] || municipality.asked?.[kind] === false) continue
      tell({ subject: `${code}:${kind}`, municipalities: [code], severity: 2, sentence: sentences[kind], evidence: [] })
    }
  }
})

const sentences = bySide((kind) => ({
  sv: `${sideText(kind).sv} svarade i förra omgången men inte i den här. Utan svaret blir bilden av kommunen ofullständig. Ta kontakt och hör vad som behövs för att kunna svara.`,
  en: `${sideText(kind).en} answered in the last round, but not in this one. Without the answers the picture of the municipality is incomplete. Make contact and hear what is needed to be able to answer.`,
}))
