/** How an English instruction begins. Words that also begin statements as nouns ("Rest", "Report") are left out. */

const verbs =
  "ask|avoid|be|bring|call|carry|check|choose|come|compare|do|don[’']t|drink|eat|find|follow|get|give|go|have|keep|learn|leave|let|listen|look|make|meet|move|never|prepare|press|put|read|remember|say|see|send|show|sit|speak|stay|stop|take|talk|tell|think|touch|try|turn|use|wait|wash|watch|wear|write";

/** What may stand before the verb: "Please", "If you are unsure,". */
const lead =
  '(?:(?:please|then|also|always|first|next|now|and|or|but|so)[ ,]+|(?:if|when|before|after|until|in|on|at) [^,.!?]{1,80}, )';

export const instructions = `${lead}{0,2}(?:${verbs})`;
