import { type ActorRefFrom, and, type SnapshotFrom } from 'xstate';
import { toEveryVisitorAct } from './events.ts';
import { sessionSetup } from './setup.ts';
import { freshVisit } from './visit.ts';

/** An act that comes after everybody must have left belongs to somebody else: whatever it is, it starts anew. */
const gone = { guard: 'isGone', target: '#session.reset' } as const;
/** The same for staff, by their own rule. */
const unattended = { guard: 'isUnattended', target: '#session.reset' } as const;
const anew = { target: '#session.reset' } as const;
/** What means nothing here still tells the time. */
const wait = { actions: 'wait' } as const;

/**
 * One visitor after another: attract → visiting → reset → attract; outside the opening hours `asleep` stands in the place
 * of attract. A visitor is present, at home or in a deck, or is
 * being asked whether they are still there. Pure: time comes in with the events, nothing is scheduled, and the clock
 * may stand still, jump or run backwards.
 *
 * What a state has in common with its siblings stands once, in their parent; a state says only what it adds. Every
 * act is named wherever it means something: there is no wildcard, and a test compares each pair of act and place with
 * what was decided for it.
 *
 * The warning leaves home and deck and returns by history. A region of its own beside them would do without history,
 * but then they would still hear what is pressed during the warning, and each act in each of them would need a guard
 * against it.
 *
 * The staff door is a place of a visit, since any visitor may come to stand before it; it is left by history, as the
 * warning is, and by itself after a while. What is behind it is a state beside `visiting`, reached only by an act from the
 * shell: no touch leads into it, what is shared by all visitors does not hold in it, and it leaves nothing of itself and
 * of the visit before it. A consultation is a visit that is led (`rules.isLed`), in a page of its own.
 */
export const sessionMachine = sessionSetup.createMachine({
  id: 'session',
  context: ({ input: { rules, at } }) => ({
    rules,
    nextRules: null,
    session: 0,
    now: at,
    visit: freshVisit(rules),
    staff: null,
  }),
  initial: 'attract',
  on: { 'rules-changed': { actions: 'keepRules' } },
  states: {
    attract: {
      /** Nobody is here whom new rules could disturb. */
      always: [
        { guard: 'rulesAreWaiting', target: 'reset' },
        { guard: 'isClosed', target: 'asleep' },
      ],
      on: {
        wake: { target: 'visiting', actions: 'beginVisit' },
        door: { target: 'visiting.door', actions: 'standAtDoor' },
        'reset-asked': anew,
      },
    },
    /** Attract outside the opening hours. A touch wakes the screen for one visit, after which it sleeps again. */
    asleep: {
      always: { guard: 'rulesAreWaiting', target: 'reset' },
      on: {
        wake: { target: 'visiting', actions: 'beginVisit' },
        door: { target: 'visiting.door', actions: 'standAtDoor' },
        'reset-asked': anew,
      },
    },
    visiting: {
      initial: 'present',
      on: {
        tick: [gone, wait],
        finish: anew,
        'reset-asked': anew,
        'rules-changed': { actions: ['wait', 'keepRules'] },
        parts: [gone, { actions: ['wait', 'countParts'] }],
        words: [gone, wait],
        'media-started': wait,
        'media-ended': wait,
        wake: wait,
        cleared: wait,
        door: wait,
        'door-closed': wait,
        'staff-opened': wait,
        'staff-page': wait,
        'staff-left': wait,
      },
      states: {
        present: {
          initial: 'home',
          on: {
            ...toEveryVisitorAct([gone, { actions: 'stir' }]),
            panel: [gone, { actions: ['stir', 'showPanel'] }],
            search: [gone, { actions: ['stir', 'search'] }],
            questions: [gone, { actions: ['stir', 'list'] }],
            ease: [gone, { actions: ['stir', 'ease'] }],
            aloud: [gone, { actions: ['stir', 'aloud'] }],
            switches: [gone, { actions: ['stir', 'switches'] }],
            language: [gone, { actions: ['stir', 'chooseLanguage'] }],
            lead: [gone, { actions: ['stir', 'lead'] }],
            words: [gone, { actions: ['wait', 'showWords'] }],
            'media-started': [gone, { actions: ['stir', 'mediaStarts'] }],
            'media-ended': [gone, { actions: ['stir', 'mediaEnds'] }],
            tick: { guard: 'isIdle', target: 'warning', actions: 'ask' },
            door: [gone, { target: 'door', actions: ['stir', 'leaveWords'] }],
          },
          states: {
            home: {
              on: {
                knock: [gone, { actions: ['stir', 'knock'] }],
                open: [gone, { guard: 'canOpen', target: 'deck', actions: ['stir', 'open'] }],
              },
            },
            deck: {
              on: {
                open: [gone, { guard: 'canOpen', actions: ['stir', 'open'] }],
                go: [gone, { actions: ['stir', 'go'] }],
                part: [gone, { actions: ['stir', 'goPart'] }],
                home: [gone, { target: 'home', actions: ['stir', 'leave'] }],
              },
            },
            /** Where the visitor was before the warning. */
            back: { type: 'history', history: 'deep' },
          },
        },
        warning: {
          on: toEveryVisitorAct([gone, { target: 'present.back', actions: 'stir' }]),
        },
        door: {
          on: {
            ...toEveryVisitorAct([gone, { actions: 'stir' }]),
            tick: [
              gone,
              { guard: and(['isLongAtDoor', 'isDoorAlone']), target: '#session.reset' },
              { guard: 'isLongAtDoor', target: 'present.back', actions: 'wait' },
              wait,
            ],
            'door-closed': [
              gone,
              { guard: 'isDoorAlone', target: '#session.reset' },
              { target: 'present.back', actions: 'stir' },
            ],
            'staff-opened': [gone, { target: '#session.staff', actions: 'letStaffIn' }],
          },
        },
      },
    },
    staff: {
      on: {
        ...toEveryVisitorAct([unattended, { actions: 'stir' }]),
        'staff-page': [unattended, { actions: ['stir', 'turnPage'] }],
        tick: [unattended, wait],
        'staff-left': anew,
        'reset-asked': anew,
        'rules-changed': { actions: ['wait', 'keepRules'] },
      },
    },
    reset: {
      entry: 'beginAnew',
      on: { cleared: 'attract', tick: 'attract' },
    },
  },
});

export type SessionActor = ActorRefFrom<typeof sessionMachine>;
export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>;
