/** How an English instruction begins. Words that also begin statements as nouns ("Rest", "Report") are left out. */

const verbs =
  "acknowledge|admit|allow|answer (?:it|that|them)|ask|avoid|be|begin|bring|call|carry|check|choose|come|compare|describe|do|don[’']t|drink|eat|explain|find|follow|get|give|go|have|help them|hold back|invite|keep|learn|leave|let|listen|look|make|meet|mention|move|name (?:it|the|what|who|your)|never|offer (?:to|a|an|the)|open the|pause|point (?:at|out|to)|prepare|press|put|read|reassure|remember|repeat|return to|say|see|send|show|sit|speak|start (?:by|with)|stay|stop|take|talk|tell|think|touch|try|turn|use|wait|wash|watch|wear|write";

/** What may stand before the verb: "Please", "If you are unsure,". */
const lead =
  '(?:(?:please|then|also|always|first|next|now|and|or|but|so)[ ,]+|(?:if|when|before|after|until|in|on|at) [^,.!?]{1,80}, )';

export const instructions = `${lead}{0,2}(?:${verbs})`;
