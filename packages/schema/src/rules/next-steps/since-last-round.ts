import { step, type NextSteps } from './next-step.ts'

/** For rules about what has happened since the round before. */
export const sinceLastRoundSteps = {
  R51: [
    step(
      'evaluation_help',
      'Stöd med att utvärdera insatserna mot problemet',
      'Support in evaluating the initiatives against the problem',
    ),
    step('method_advice', 'Råd om andra insatser', 'Advice on other initiatives'),
  ],
  R52: [
    step('visit', 'Fråga vad som hänt med insatsen', 'Ask what has become of the initiative'),
    step('grant_help', 'Stöd med att säkra insatsen', 'Support in securing the initiative'),
  ],
  R53: [
    step(
      'visit',
      'Möte med kommunledningen om försämringen',
      'Meeting with the municipality’s management about the decline',
    ),
    step('plan_help', 'Stöd med att komma tillbaka till förra årets nivå', 'Support in returning to last year’s level'),
  ],
  R54: [
    step(
      'visit',
      'Gå igenom vad som planerades och vad som hindrade',
      'Go through what was planned and what hindered it',
    ),
    step('facilitate', 'Tätare stöd under året', 'Closer support during the year'),
  ],
  R55: [
    step(
      'visit',
      'Höra av sig om det utlovade stödet och bestämma en tid',
      'Get in touch about the promised support and set a date',
    ),
    step('other', 'Ge det stöd som utlovades', 'Give the support that was promised'),
  ],
  R56: [
    step('network', 'Be kommunen berätta hur de gjorde', 'Ask the municipality to tell how they did it'),
    step(
      'exchange_visit',
      'Förmedla kontakt med andra som vill göra samma sak',
      'Put in touch with others who want to do the same',
    ),
  ],
  R57: [
    step('visit', 'Ringa och fråga vad som hindrade', 'Call and ask what was in the way'),
    step('news', 'Berätta vad kartläggningen används till', 'Tell what the mapping is used for'),
  ],
} as const satisfies NextSteps
