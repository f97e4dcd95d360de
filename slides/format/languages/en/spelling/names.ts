/** Names of institutions in both countries, which keep their spelling everywhere. Products and trials stand in the glossary. */

const capital = "\\p{Lu}[\\p{L}.’'-]*";

export const keep = [
  // "Dana-Farber Cancer Center", "The Clatterbridge Cancer Centre"
  `(?:${capital} )+Cent(?:er|re)s?`,
  // "Center for Biologics Evaluation and Research", "Centers for Disease Control"
  `Cent(?:er|re)s? for (?:${capital}|&|and|of|the)(?: (?:${capital}|(?:&|and|of|the) ${capital}))*`,
  'Leuka?emia (?:&|and) Lymphoma Society',
  'Leukaemia (?:Care|UK)',
  `(?:American|British|European) (?:Society|Association|Journal) (?:of|for) (?:${capital} and )?Ha?ematology`,
  '(?:European|ASH) Hematology(?: Association)?',
  'World Health Organi[sz]ation',
].join('|');
