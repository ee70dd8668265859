import { addDays, notQuiet } from '../rounds/quiet-days.ts'
import type { Reminded, ReminderPlan, ReminderStep } from './reminders.ts'

/** From those who have come least far to all. */
export const everyReminded = ['not-opened', 'begun', 'all'] as const satisfies Reminded[]

/** When reminders may go: from six in the morning to eight in the evening. */
export const REMINDER_TIME = /^(0[6-9]|1\d):[0-5]\d$/

/** When a step reminds one whose last day is this. */
export const reminderDay = ({ when }: ReminderStep, closesOn: string, plan: ReminderPlan): string =>
  notQuiet(when.kind === 'on' ? when.day : addDays(closesOn, -when.days), plan)
