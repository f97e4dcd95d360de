import { describe, expect, it } from 'vitest';
import { spelling } from '../en/spelling/index.ts';
import type { OtherSpelling } from './spelling.ts';
import { doubtOf, inOther, inSource } from './twin.ts';

const american = spelling.others[0] as OtherSpelling;
const toUs = (word: string) => inOther(word, american);
const toUk = (word: string) => inSource(word, american);

/** British and American words; the check holds both directions. */
const twins = [
  'centre=center leukaemia=leukemia recognise=recognize tumour=tumor haematologist=hematologist',
  'paediatric=pediatric anaemia=anemia anaemic=anemic diarrhoea=diarrhea programme=program',
  'oedema=edema oesophagus=esophagus gynaecology=gynecology anaesthetist=anesthetist',
  'hypogammaglobulinaemia=hypogammaglobulinemia haemophagocytic=hemophagocytic dyspnoea=dyspnea',
  'haemolysed=hemolyzed anaesthetise=anesthetize randomised=randomized authorisation=authorization analysed=analyzed labelled=labeled',
  'signalling=signaling counsellor=counselor fulfil=fulfill enrolment=enrollment ageing=aging',
  'fibre=fiber litre=liter millilitres=milliliters defence=defense behavioural=behavioral',
  'orthopaedic=orthopedic ischaemia=ischemia septicaemia=septicemia oestrogen=estrogen',
]
  .join(' ')
  .split(' ')
  .map((pair) => pair.split('=') as [string, string]);

describe('the spelling of the US', () => {
  it.each(twins)('writes %s as %s, and the British one the other way round', (british, us) => {
    expect([toUs(british), toUk(us)]).toEqual([us, british]);
  });

  it.each([
    ['Tumours', 'Tumors'],
    ['TUMOURS', 'TUMORS'],
    ['Haematology', 'Hematology'],
  ])('keeps capitals: %s', (british, us) => {
    expect(toUs(british)).toBe(us);
  });

  it.each([
    ['practise', 'practice'],
    ['licence', 'license'],
    ['metre', 'meter'],
    ['storey', 'story'],
    ['foetus', 'fetus'],
  ])('writes %s as %s, which is also a British word', (british, us) => {
    expect([toUs(british), toUk(us)]).toEqual([us, undefined]);
  });

  it.each(
    'analyses chemotherapy hospital organism colorectal laboratory humoral collaborate angioedema epidemic systemic academia exercise advise hour four called killed swelling enrolled acre are our disease promise raise centurion meter'.split(
      ' ',
    ),
  )('has no other form of %s', (word) => {
    expect([toUs(word), toUk(word)]).toEqual([undefined, undefined]);
  });

  it('is never the word it was asked for, nor one that has another form itself', () => {
    for (const british of american.words.keys()) {
      const us = toUs(british) ?? '';
      expect([us === british, toUs(us), toUk(british)]).toEqual([false, undefined, undefined]);
    }
  });
});

describe('a word that no table has', () => {
  it.each([
    ['bowdlerise', 'bowdlerize'],
    ['bowdlerizing', 'bowdlerising'],
    ['dolabour', 'dolabor'],
    ['Quaestre', 'Quaester'],
    ['hatchelled', 'hatcheled'],
    ['caelous', 'celous'],
  ])('is doubtful by its shape: %s', (word, twin) => {
    expect(doubtOf(word, american)).toBe(twin);
  });

  it.each(
    'exercise likewise praise immunocompromised resized contour propeller indwelling anaerobic intraepithelial'.split(
      ' ',
    ),
  )('is not doubtful where both write it so: %s', (word) => {
    expect(doubtOf(word, american)).toBeUndefined();
  });

  it('is not doubtful when a table has it', () => {
    for (const [british, us] of twins)
      expect([doubtOf(british, american), doubtOf(us, american)]).toEqual([undefined, undefined]);
  });
});
