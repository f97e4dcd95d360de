import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databaseName } from '../records/database.ts';
import { editionOf } from './merge.ts';
import { deckSaying, newKey, pack, settled, TestKiosk, withFact, writeBuiltIn } from './packs.fixture.ts';
import type { ContentPacks } from './packs.ts';
import type { PackState } from './schema.ts';
import { trialTime } from './suspicion.policy.ts';

let kiosk: TestKiosk;
beforeEach(() => {
  kiosk = new TestKiosk();
});
afterEach(() => kiosk.close());

const asItCame = { 'first.en': 'As it came', 'second.en': 'As it came too' };

/** Puts a pack on the stick and lets staff install it. */
async function installed(name: string, bytes: Buffer, packs = kiosk.start()) {
  kiosk.put(name, bytes);
  const offer = (await settled(packs)).find(({ file }) => file === name);
  return { packs, outcome: await packs.install(offer?.id ?? '', 'staff') };
}

describe('A pack on a stick', () => {
  test('is ready once it was verified, and changes nothing by lying there', async () => {
    kiosk.put('first.anteroompack', await pack([deckSaying('first', 'As it is now')]));
    const packs = kiosk.start();
    const [offer] = await settled(packs);
    expect(offer).toMatchObject({
      from: 'usb',
      state: { is: 'ready' },
      pack: { id: 'first-pack', key: { name: 'A publisher' } },
    });
    expect([kiosk.words(), kiosk.content(), kiosk.audit]).toEqual([asItCame, {}, []]);
  });

  test('says slide by slide, with old and new words, what it would change', async () => {
    const deck = withFact(deckSaying('first', 'As it is now'), 'It is so');
    kiosk.put('first.anteroompack', await pack([deck, deckSaying('third', 'New here')]));
    const packs = kiosk.start();
    const [offer] = await settled(packs);
    const inspection = await packs.inspect(offer?.id ?? '');
    if (inspection.outcome !== 'changes') throw new Error(JSON.stringify(inspection));
    const { decks, facts } = inspection.changes;
    expect(decks.map(({ deck: id, what }) => [id, what])).toEqual([
      ['first', 'changed'],
      ['third', 'new'],
    ]);
    expect(decks[0]?.items).toMatchObject([
      { id: 'one', what: 'changed', before: { lines: ['As it came'] }, now: { lines: ['As it is now'] } },
    ]);
    expect(decks[0]?.items[0]?.now?.facts).toMatchObject([
      { statement: 'It is so', checked: { reviewBy: '2026-12-31' } },
    ]);
    // The deck that the pack does not bring keeps what it says of the fact.
    expect(facts.map(({ id, ...sides }) => [id, sides.before.length, sides.now.length])).toEqual([
      ['a.fact', 1, 2],
    ]);
    expect(facts[0]?.now).toMatchObject([
      { fact: { statement: 'It is so' }, decks: [{ deck: 'first', language: 'en' }] },
      { decks: [{ deck: 'second' }, { deck: 'third' }] },
    ]);
    expect([kiosk.words(), kiosk.content()]).toEqual([asItCame, {}]);
  });

  test('corrects no fact by having held it against its source anew', async () => {
    kiosk.close();
    kiosk = new TestKiosk([deckSaying('first', 'As it came')]);
    const deck = deckSaying('first', 'As it is now');
    const fact = deck.bundle.facts['a.fact'];
    if (fact === undefined) throw new Error('no fact there');
    fact.reviewBy = '2027-06-30';
    kiosk.put('first.anteroompack', await pack([deck]));
    const packs = kiosk.start();
    const [offer] = await settled(packs);
    const inspection = await packs.inspect(offer?.id ?? '');
    expect(inspection).toMatchObject({ changes: { facts: [] } });
    expect(JSON.stringify(inspection)).toContain('2027-06-30');
  });

  test('is installed whole: its deck takes the place of the one that came, and the others stay', async () => {
    const { packs, outcome } = await installed(
      'first.anteroompack',
      await pack([deckSaying('first', 'As it is now')]),
    );
    expect(outcome).toEqual({ outcome: 'installed' });
    expect(kiosk.words()).toEqual({ ...asItCame, 'first.en': 'As it is now' });
    expect(kiosk.audit).toMatchObject([{ event: 'pack-installed', role: 'staff' }]);
    const state = packs.state();
    expect([state.now.packs.map(({ id }) => id), state.before, state.isShown]).toEqual([
      ['first-pack'],
      { packs: [], at: null },
      true,
    ]);
    expect(state.history).toMatchObject([{ event: 'installed', pack: 'first-pack', role: 'staff' }]);
    expect((await settled(packs))[0]?.state).toEqual({ is: 'installed' });
  });

  test('is shown once nobody is in a visit, and what is read from until then stays', async () => {
    kiosk.isCalm = false;
    const { packs } = await installed(
      'first.anteroompack',
      await pack([deckSaying('first', 'As it is now')]),
    );
    expect([kiosk.shown, packs.state().isShown, packs.folder]).toEqual([[], false, kiosk.builtIn]);
    for (const run of kiosk.waiting) run();
    expect([kiosk.shown, packs.state().isShown]).toEqual([
      [path.join('data', 'content', 'libraries', '1')],
      true,
    ]);
  });

  test('says step by step how far its installation is, and nothing of it afterwards', async () => {
    kiosk.put('first.anteroompack', await pack([deckSaying('first', 'As it is now')]));
    let now = Date.now();
    const packs = kiosk.start(undefined, {
      now: () => {
        now += 1000;
        return now;
      },
    });
    const [offer] = await settled(packs);
    const told: PackState['installing'][] = [];
    packs.onChange(() => told.push(packs.state().installing));
    await packs.install(offer?.id ?? '', 'admin');
    const writing = told.flatMap((each) => (each?.step === 'writing' ? [each] : []));
    expect(told.map((each) => each?.step ?? null).filter((step) => step !== 'writing')).toEqual([
      ...['fetching', 'checking'],
      ...told.slice(2 + writing.length).map(() => null),
    ]);
    expect(writing.map(({ done }) => done)).toEqual(writing.map((_, at) => at + 1));
    expect(writing.at(-1)).toMatchObject({ of: writing.length });
    expect(packs.state().installing).toBeNull();
  });

  test('tells of files so seldom that a page can follow', async () => {
    kiosk.put('first.anteroompack', await pack([deckSaying('first', 'As it is now')]));
    const packs = kiosk.start(undefined, { now: () => 1_800_000_000_000 });
    const [offer] = await settled(packs);
    const told: PackState['installing'][] = [];
    packs.onChange(() => told.push(packs.state().installing));
    await packs.install(offer?.id ?? '', 'admin');
    expect(told.filter((each) => each?.step === 'writing')).toHaveLength(1);
  });

  test('that is refused on the way is no longer being installed', async () => {
    kiosk.put('first.anteroompack', await pack([deckSaying('first', 'As it is now')]));
    const packs = kiosk.start();
    const [offer] = await settled(packs);
    fs.rmSync(path.join(kiosk.stick, 'first.anteroompack'));
    const told: PackState['installing'][] = [];
    packs.onChange(() => told.push(packs.state().installing));
    await packs.install(offer?.id ?? '', 'admin');
    expect([told.map((each) => each?.step), packs.state().installing]).toEqual([
      ['fetching', undefined],
      null,
    ]);
  });

  test('in a second language comes beside the first', async () => {
    await installed('es.anteroompack', await pack([deckSaying('first', 'Como es', 'es')]));
    expect(kiosk.words()).toEqual({ ...asItCame, 'first.es': 'Como es' });
  });

  test('that is pulled out between the look and the touch is gone, and changes nothing', async () => {
    kiosk.put('first.anteroompack', await pack([deckSaying('first', 'As it is now')]));
    const packs = kiosk.start();
    const [offer] = await settled(packs);
    fs.rmSync(path.join(kiosk.stick, 'first.anteroompack'));
    expect(await packs.install(offer?.id ?? '', 'staff')).toMatchObject({
      outcome: 'refused',
      reason: 'gone',
    });
    expect([kiosk.words(), kiosk.audit]).toMatchObject([asItCame, [{ event: 'pack-refused' }]]);
    await packs.look();
    expect(packs.offers()).toEqual([]);
  });
});

describe('What is installed', () => {
  test('is shown again after a restart', async () => {
    await installed('first.anteroompack', await pack([deckSaying('first', 'As it is now')]));
    expect(kiosk.start().folder).toBe(kiosk.store.folderOf(1));
  });

  test('is taken back by one touch, and the pack that was taken back does not come again by itself', async () => {
    kiosk.config = { ...kiosk.config, installFromDropFolder: true };
    kiosk.put('first.anteroompack', await pack([deckSaying('first', 'As it is now')]), 'drop');
    const packs = kiosk.start();
    await settled(packs);
    expect(kiosk.words()).toEqual({ ...asItCame, 'first.en': 'As it is now' });
    expect(await packs.rollBack('staff')).toBe('rolled-back');
    expect(kiosk.words()).toEqual(asItCame);
    const [offer] = await settled(packs);
    expect([offer?.state, kiosk.words()]).toEqual([{ is: 'taken-back' }, asItCame]);
    expect(await packs.rollBack('staff')).toBe('nothing-before');
    expect(await packs.install(offer?.id ?? '', 'staff')).toEqual({ outcome: 'installed' });
    expect(kiosk.words()).toEqual({ ...asItCame, 'first.en': 'As it is now' });
  });

  test('that cannot be read at a start gives way to the one before it, and staff are told', async () => {
    await installed('1.anteroompack', await pack([deckSaying('first', 'Version 1')]));
    await installed(
      '2.anteroompack',
      await pack([deckSaying('first', 'Version 2')], { version: '2026-11-26.2' }),
    );
    const folder = kiosk.store.folderOf(2);
    const [deck = ''] = fs.readdirSync(folder).filter((name) => /^first\.en\./.test(name));
    fs.writeFileSync(path.join(folder, deck), '{}');
    const packs = kiosk.start();
    await packs.settle();
    expect([packs.folder, kiosk.words()]).toEqual([
      kiosk.store.folderOf(1),
      { ...asItCame, 'first.en': 'Version 1' },
    ]);
    expect(kiosk.audit.at(-1)).toMatchObject({ event: 'pack-taken-back', role: null });
    expect(packs.state().history[0]).toMatchObject({
      event: 'fell-back',
      pack: 'first-pack',
      version: '2026-11-26.2',
    });
  });

  test('gives way to the one before it when the kiosk ended in a crash loop soon after it came, and is not tried again', async () => {
    await installed('1.anteroompack', await pack([deckSaying('first', 'Version 1')]));
    const later = Date.now() + 60_000;
    const second = await pack([deckSaying('first', 'Version 2')], { version: '2026-11-26.2' });
    await installed('2.anteroompack', second, kiosk.start(undefined, { now: () => later }));
    const crashLoops = [later + 60_000];
    const packs = kiosk.start(undefined, { crashLoops, now: () => later + 61_000 });
    await packs.settle();
    expect(kiosk.words()).toEqual({ ...asItCame, 'first.en': 'Version 1' });
    expect(packs.state().history[0]).toMatchObject({ event: 'fell-back', version: '2026-11-26.2' });
    // The same loop is no reason to go back once more.
    const again = kiosk.start(undefined, { crashLoops });
    await again.settle();
    expect(kiosk.words()).toEqual({ ...asItCame, 'first.en': 'Version 1' });
  });

  test('stays when the kiosk ended in a crash loop before it came, or long after', async () => {
    await installed('1.anteroompack', await pack([deckSaying('first', 'Version 1')]));
    const { since } = kiosk.store.pointer();
    const packs = kiosk.start(undefined, { crashLoops: [since - 1, since + trialTime + 1] });
    await packs.settle();
    expect(kiosk.words()).toEqual({ ...asItCame, 'first.en': 'Version 1' });
  });

  test('gives way to the decks of the program where nothing of it can be read', async () => {
    await installed('1.anteroompack', await pack([deckSaying('first', 'Version 1')]));
    fs.rmSync(path.join(kiosk.data, 'content', 'libraries'), { recursive: true });
    const packs = kiosk.start();
    await packs.settle();
    expect([packs.folder, kiosk.words()]).toEqual([kiosk.builtIn, asItCame]);
  });

  test('keeps the last two libraries and the packs of these, and nothing else', async () => {
    for (const count of [1, 2, 3]) {
      const { packs } = await installed(
        `${count}.anteroompack`,
        await pack([deckSaying('first', `Version ${count}`)], { version: `2026-11-26.${count}` }),
      );
      await packs.look();
    }
    const root = path.join(kiosk.data, 'content');
    expect(fs.readdirSync(path.join(root, 'libraries')).sort()).toEqual(['2', '3']);
    expect(fs.readdirSync(path.join(root, 'packs'))).toHaveLength(2);
  });

  test('loses the packs of a key that is revoked, at once and for good', async () => {
    const other = newKey();
    kiosk.config = { ...kiosk.config, packKeys: [...kiosk.config.packKeys, other.trusted] };
    await installed('1.anteroompack', await pack([deckSaying('first', 'By the first')]));
    await installed(
      '2.anteroompack',
      await pack([deckSaying('second', 'By the other')], { id: 'other-pack' }, other.privateKey),
    );
    kiosk.config = { ...kiosk.config, revokedPackKeys: [other.trusted.id] };
    const packs = kiosk.start();
    expect(packs.folder).toBe(kiosk.builtIn);
    await packs.settle();
    expect(kiosk.words()).toEqual({ ...asItCame, 'first.en': 'By the first' });
    expect(kiosk.audit.at(-1)).toMatchObject({
      event: 'pack-taken-back',
      detail: expect.stringContaining('other-pack'),
    });
  });

  test('gives way, deck by deck, to what a newer program brings', async () => {
    await installed(
      '1.anteroompack',
      await pack([deckSaying('first', 'By the pack'), deckSaying('third', 'Of the pack alone')]),
    );
    writeBuiltIn(
      kiosk.builtIn,
      [deckSaying('first', 'By a newer program'), deckSaying('second', 'As it came too')],
      '2026-12-01',
    );
    const packs = kiosk.start();
    await packs.settle();
    expect(kiosk.words()).toEqual({
      'first.en': 'By a newer program',
      'second.en': 'As it came too',
      'third.en': 'Of the pack alone',
    });
    expect(packs.state().now.packs).toHaveLength(1);
  });

  test('keeps its own deck over what an older program brings', async () => {
    await installed('1.anteroompack', await pack([deckSaying('first', 'By the pack')]));
    writeBuiltIn(kiosk.builtIn, [deckSaying('first', 'By another program')], '2026-11-20');
    await kiosk.start().settle();
    expect(kiosk.words()).toEqual({ 'first.en': 'By the pack' });
  });
});

describe('After a pack was taken back', () => {
  const version = (count: number, words = `Version ${count}`) =>
    pack([deckSaying('first', words)], { version: `2026-11-26.${count}` });
  const states = async (packs: ContentPacks) =>
    Object.fromEntries((await settled(packs)).map(({ file, state }) => [file, state]));
  const older = (own: number, highest: number) => ({
    is: 'refused',
    reason: 'older-version',
    detail: `2026-11-26.${own}, 2026-11-26.${highest} was installed before`,
  });

  test('an older one is still older, and another of the same version is none that was here', async () => {
    await installed('3.anteroompack', await version(3));
    expect(await kiosk.start().rollBack('admin')).toBe('rolled-back');
    kiosk.put('1.anteroompack', await version(1));
    kiosk.put('3-other.anteroompack', await version(3, 'Another'));
    const packs = kiosk.start();
    expect(await states(packs)).toEqual({
      '1.anteroompack': older(1, 3),
      '3-other.anteroompack': older(3, 3),
      '3.anteroompack': { is: 'taken-back' },
    });
    const [old] = packs.offers();
    expect(await packs.install(old?.id ?? '', 'admin')).toMatchObject({ reason: 'older-version' });
    expect(kiosk.words()).toEqual(asItCame);
  });

  test('a newer one comes as ever, and then the one that was taken back is older', async () => {
    kiosk.config = { ...kiosk.config, installFromDropFolder: true };
    kiosk.put('1.anteroompack', await version(1), 'drop');
    const packs = kiosk.start();
    await settled(packs);
    await packs.rollBack('admin');
    kiosk.put('2.anteroompack', await version(2), 'drop');
    await settled(packs);
    expect(kiosk.words()).toMatchObject({ 'first.en': 'Version 2' });
    await packs.rollBack('admin');
    expect(await states(packs)).toEqual({
      '1.anteroompack': older(1, 2),
      '2.anteroompack': { is: 'taken-back' },
    });
  });

  test('it does not come by itself, also where the records were lost since', async () => {
    kiosk.config = { ...kiosk.config, installFromDropFolder: true };
    kiosk.put('1.anteroompack', await version(1), 'drop');
    const packs = kiosk.start();
    await settled(packs);
    await packs.rollBack('admin');
    kiosk.stop();
    for (const name of fs.readdirSync(kiosk.data).filter((each) => each.startsWith(databaseName)))
      fs.rmSync(path.join(kiosk.data, name));
    const again = kiosk.start();
    expect(await states(again)).toEqual({ '1.anteroompack': { is: 'taken-back' } });
    expect([again.state().history, kiosk.words()]).toEqual([[], asItCame]);
  });

  test('by the kiosk itself, an older one is older as well', async () => {
    await installed('1.anteroompack', await version(1));
    await installed('3.anteroompack', await version(3));
    const crashLoops = [kiosk.store.pointer().since + 1];
    const packs = kiosk.start(undefined, { crashLoops });
    await packs.settle();
    expect(kiosk.words()).toMatchObject({ 'first.en': 'Version 1' });
    kiosk.put('2.anteroompack', await version(2));
    expect(await states(packs)).toMatchObject({
      '2.anteroompack': older(2, 3),
      '3.anteroompack': { is: 'taken-back' },
    });
  });

  test('on a kiosk that noted none of it yet, the one that it goes back from is noted then', async () => {
    await installed('2.anteroompack', await version(2));
    const current = path.join(kiosk.data, 'content', 'current');
    const { marks: _none, ...before } = JSON.parse(fs.readFileSync(current, 'utf8'));
    fs.writeFileSync(current, JSON.stringify(before));
    kiosk.put('1.anteroompack', await version(1));
    const packs = kiosk.start();
    await packs.rollBack('admin');
    expect(await states(packs)).toMatchObject({ '1.anteroompack': older(1, 2) });
  });

  test('the versions of a key that was revoked hold nobody back', async () => {
    const stolen = newKey();
    kiosk.config = { ...kiosk.config, packKeys: [...kiosk.config.packKeys, stolen.trusted] };
    await installed('1.anteroompack', await version(1));
    const far = { version: '9999-12-31.9999' };
    await installed(
      'far.anteroompack',
      await pack([deckSaying('first', 'By a thief')], far, stolen.privateKey),
    );
    expect(kiosk.words()).toMatchObject({ 'first.en': 'By a thief' });
    kiosk.config = { ...kiosk.config, revokedPackKeys: [stolen.trusted.id] };
    const packs = kiosk.start();
    await packs.settle();
    kiosk.put('0.anteroompack', await version(0));
    kiosk.put('2.anteroompack', await version(2));
    expect(await states(packs)).toMatchObject({
      '0.anteroompack': older(0, 1),
      '1.anteroompack': { is: 'taken-back' },
      '2.anteroompack': { is: 'ready' },
    });
  });
});

describe('A fact that a pack corrects', () => {
  const corrected = withFact(deckSaying('first', 'Corrected'), 'So it is now');
  const fact = corrected.bundle.facts['a.fact'];
  const correction = { id: 'a.fact', edition: fact === undefined ? null : editionOf(fact) };
  const facts = () => pack([corrected], { id: 'facts', version: '2026-11-26.5', corrected: [correction] });

  /** By deck, the last day on which its slide holds. */
  const reviews = () => {
    const { library } = kiosk.store.pointer();
    const catalogue = fs.readFileSync(path.join(kiosk.store.folderOf(library), 'index.en.json'), 'utf8');
    return Object.fromEntries(
      JSON.parse(catalogue).entries.map((entry: { id: string; countries: { us: { reviews: object } } }) => [
        entry.id,
        Object.keys(entry.countries.us.reviews),
      ]),
    );
  };

  test('has run out in each deck that still carries what it was, and staff are told which', async () => {
    const { packs } = await installed('facts.anteroompack', await facts());
    expect(reviews()).toEqual({ first: ['2026-12-31'], second: ['2026-11-25'] });
    expect(packs.state().stale).toEqual([
      { deck: 'second', language: 'en', title: 'second', facts: ['a.fact'] },
    ]);
  });

  test('has run out in a deck of an older pack that comes later, and not in one that is newer', async () => {
    await installed('facts.anteroompack', await facts());
    await installed('old.anteroompack', await pack([deckSaying('third', 'Older')], { id: 'old' }));
    await installed(
      'new.anteroompack',
      await pack([deckSaying('fourth', 'Newer')], { id: 'new', version: '2026-11-26.6' }),
    );
    expect(reviews()).toMatchObject({ third: ['2026-11-25'], fourth: ['2026-12-31'] });
  });
});

test('Sticks are looked at while a page asks what is offered, and not for whoever asks for the state alone', async () => {
  kiosk.put('first.anteroompack', await pack([deckSaying('first', 'As it is now')]));
  let wanted = 0;
  const packs = kiosk.start(undefined, {
    wanted: () => {
      wanted += 1;
    },
  });
  packs.state();
  await packs.look();
  expect(packs.state().offers).toEqual([]);
  packs.offers();
  packs.offers();
  await packs.look();
  expect(packs.state().offers).toMatchObject([{ state: { is: 'reading' } }]);
  expect(wanted).toBe(1);
});

describe('The drop folder', () => {
  test('waits for staff unless the clinic wants otherwise', async () => {
    kiosk.put('first.anteroompack', await pack([deckSaying('first', 'As it is now')]), 'drop');
    const [offer] = await settled(kiosk.start());
    expect([offer?.state, kiosk.words()]).toEqual([{ is: 'ready' }, asItCame]);
  });

  test('is neither written to nor emptied', async () => {
    kiosk.config = { ...kiosk.config, installFromDropFolder: true };
    kiosk.put('first.anteroompack', await pack([deckSaying('first', 'As it is now')]), 'drop');
    kiosk.put('broken.anteroompack', Buffer.from('PK'), 'drop');
    fs.chmodSync(kiosk.drop, 0o500);
    await settled(kiosk.start());
    expect(kiosk.words()).toEqual({ ...asItCame, 'first.en': 'As it is now' });
    expect(fs.readdirSync(kiosk.drop).sort()).toEqual(['broken.anteroompack', 'first.anteroompack']);
  });

  test('counts no file that is still growing, nor what Syncthing, rsync or a browser are writing', async () => {
    const bytes = await pack([deckSaying('first', 'As it is now')]);
    for (const name of [
      '.syncthing.first.anteroompack.tmp',
      '~syncthing~first.anteroompack.tmp',
      '.first.anteroompack.Xy12Zz',
      'first.anteroompack.part',
    ])
      kiosk.put(name, bytes, 'drop');
    const packs = kiosk.start();
    expect(await settled(packs)).toEqual([]);
    for (let end = 1000; end < 4000; end += 1000) {
      kiosk.put('first.anteroompack', bytes.subarray(0, end), 'drop');
      await packs.look();
      expect(packs.offers()).toMatchObject([{ state: { is: 'reading' } }]);
    }
    kiosk.put('first.anteroompack', bytes, 'drop');
    expect(await settled(packs)).toMatchObject([{ state: { is: 'ready' } }]);
    expect(kiosk.audit).toEqual([]);
  });

  test('says of a refused file once that it was refused, however often it is looked at and the kiosk started', async () => {
    kiosk.put('broken.anteroompack', Buffer.from('no pack'), 'drop');
    for (let start = 0; start < 3; start += 1) await settled(kiosk.start());
    expect(kiosk.audit).toHaveLength(1);
  });

  test('offers a file again once the clinic trusts its key', async () => {
    const other = newKey();
    kiosk.put(
      'other.anteroompack',
      await pack([deckSaying('first', 'As it is now')], {}, other.privateKey),
      'drop',
    );
    const packs = kiosk.start();
    expect((await settled(packs))[0]?.state).toMatchObject({ is: 'refused', reason: 'unknown-key' });
    kiosk.config = { ...kiosk.config, packKeys: [other.trusted] };
    expect((await settled(packs))[0]?.state).toEqual({ is: 'ready' });
  });
});
