/** Which chapters a report has that is compiled today; an edition keeps those of its day. */
export const OUTLINE = 9

/** From here on background and planned support have chapters of their own. */
export const OUTLINE_WITH_BACKGROUND = 2

/** From here on somebody stands for the computed sentences, chapters can be left out, and there are appendices. */
export const OUTLINE_WITH_APPENDICES = 3

/** From here on LänsBrå has a report beside that of those who took part; what was called LänsBrå's before is theirs. */
export const OUTLINE_WITH_LANSBRA = 4

/** From here on support that is chosen or written without a step stands with the steps. */
export const OUTLINE_WITH_CHOSEN_SUPPORT = 5

/** From here on planned support says what is not set, and a presentation begins with the letterhead of its cover. */
export const OUTLINE_WITH_WHAT_IS_NOT_SET = 6

/** From here on an English file says "the police in Sala" within its sentences. */
export const OUTLINE_WITH_NAMES_IN_ENGLISH = 6

/** From here on a file keeps on one page what belongs together, and is shorter where there are many municipalities. */
export const OUTLINE_WITH_KEPT_TOGETHER = 7

/** From here on a file keeps words and names whole, draws who cooperates with whom, and leaves the list of rules to its appendix. */
export const OUTLINE_WITH_WHOLE_WORDS = 8

/** From here on tables of a file have columns as wide as what they hold asks for, and those of a presentation room below. */
export const OUTLINE_WITH_WIDTHS = 9
