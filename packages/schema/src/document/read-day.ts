/** 20260101 is as good as 2026-01-01; undefined where it is no day. */
export function readDay(text: string): string | undefined {
  const day = text.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(day).toJSON()?.slice(0, 10) === day
  return isDay ? day : undefined
}
