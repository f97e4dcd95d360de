import { describe, expect, test } from 'vitest';
import { attractingKiosk, kioskInADeck } from '../../tests/support/session-driver.ts';

describe('The staff door', () => {
  test('gives way to the visitor after 20 seconds without a touch, where they were', () => {
    const kiosk = kioskInADeck().goesTo(3).asksForDoor().waits(19).expectToBeIn('door');
    kiosk.waits(1).expectToBeIn('deck').expectSlide(3);
  });

  test('stays while somebody types', () => {
    kioskInADeck()
      .asksForDoor()
      .waits(15)
      .touches()
      .waits(15)
      .expectToBeIn('door')
      .waits(5)
      .expectToBeIn('deck');
  });

  test('does not take time away from the question whether someone is there', () => {
    kioskInADeck()
      .waits(50)
      .asksForDoor()
      .waits(20)
      .expectToBeIn('deck')
      .waits(69)
      .expectToBeIn('deck')
      .waits(1)
      .expectToBeIn('warning');
  });

  test('that was asked for on attract leads back to attract, by itself or by a person', () => {
    attractingKiosk().asksForDoor().expectToBeIn('door').waits(20).expectToBeIn('attract').expectNoTrace();
    attractingKiosk().asksForDoor().happens({ type: 'door-closed' }).expectToBeIn('attract').expectNoTrace();
  });

  test('keeps a panel open behind it', () => {
    const kiosk = kioskInADeck().opensPanel('sources').asksForDoor().happens({ type: 'door-closed' });
    expect([kiosk.place, kiosk.visit.panel]).toEqual(['deck', 'sources']);
  });

  test('is over when the machine slept meanwhile', () => {
    kioskInADeck().asksForDoor().sleeps(3600).opensDoor().expectToBeIn('attract').expectNoTrace();
  });
});

describe('Staff', () => {
  const inside = () => kioskInADeck().goesTo(3).asksForDoor().opensDoor('admin');

  test('come in only at the door, and only when the shell says so', () => {
    kioskInADeck().opensDoor().expectToBeIn('deck');
    attractingKiosk().opensDoor().expectToBeIn('attract');
    expect(inside().expectToBeIn('staff').snapshot.context.staff).toMatchObject({
      role: 'admin',
      page: null,
    });
  });

  test('find nothing of the visit before, but its language and questions, which may go along into a consultation', () => {
    const question = { deck: 'home', slide: 'ask', place: 0, text: 'When?', language: 'en' };
    const kiosk = kioskInADeck()
      .happens({ type: 'questions', change: { to: 'add', questions: [question] } })
      .asksForDoor()
      .opensDoor('admin');
    expect(kiosk.visit).toEqual(attractingKiosk().visit);
    const { staff } = kiosk.snapshot.context;
    expect(staff?.brought).toEqual({ language: 'en', questions: [question] });
    expect(kiosk.waits(60).expectToBeIn('attract').expectNoTrace().snapshot.context.staff).toBeNull();
  });

  test('are shown out after a minute without a touch, and nothing of them is left', () => {
    inside()
      .waits(59)
      .expectToBeIn('staff')
      .touches()
      .waits(59)
      .expectToBeIn('staff')
      .waits(1)
      .expectToBeIn('attract')
      .expectNoTrace();
  });

  test('are shown out when the machine slept for a minute, whatever is touched then', () => {
    inside()
      .sleeps(60)
      .happens({ type: 'staff-page', page: 'leave' })
      .expectToBeIn('attract')
      .expectNoTrace();
  });

  test.each([{ type: 'staff-left' }, { type: 'reset-asked', reason: 'display-changed' }] as const)(
    'are out at once after $type',
    (act) => {
      inside().happens(act).expectToBeIn('attract').expectNoTrace();
    },
  );

  test('who read slides may take three minutes for one', () => {
    inside()
      .happens({ type: 'staff-page', page: 'decks' })
      .waits(179)
      .expectToBeIn('staff')
      .waits(1)
      .expectToBeIn('attract')
      .expectNoTrace();
  });

  test('turn the pages of their panel', () => {
    expect(inside().happens({ type: 'staff-page', page: 'leave' }).snapshot.context.staff?.page).toBe(
      'leave',
    );
  });
});

test('Whoever sets the kiosk up for the first time has five minutes to look for a picture or measure a height', () => {
  const settingUp = attractingKiosk().asksForDoor().opensDoor('setup');
  settingUp.waits(299).expectToBeIn('staff').waits(1).expectToBeIn('attract').expectNoTrace();
});
