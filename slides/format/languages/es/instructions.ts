/** How a Spanish instruction begins, as it is said to people addressed as "usted". */

const verbs =
  'anote|apunte|avise|beba|busque|coma|compare|consulte|dé|descanse|diga|dígale|elija|escriba|escuche|espere|evite|haga|hable|informe|lávese|lea|lleve|llame|mire|muestre|observe|pare|pida|piense|pregunte|pregúntele|pruebe|quédese|recuerde|siga|tenga|tome|toque|traiga|use|vaya|vea|venga';

/** What may stand before the verb: "Por favor", "Si no está seguro,". */
const lead =
  '(?:(?:por favor|luego|también|siempre|nunca|primero|después|ahora|y|o|pero|no)[ ,]+|(?:si|cuando|antes de|después de|en) [^,.!?]{1,80}, )';

export const instructions = `${lead}{0,2}(?:${verbs})`;
