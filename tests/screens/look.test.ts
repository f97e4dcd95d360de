/**
 * Every screen at every size that clinics hang on walls: nothing too small, too near, cut off or hard to read. A part of
 * them in `npm test`, all in `npm run test:whole`.
 */
import { describe, expect, test } from 'vitest';
import { partOf } from '../support/part.ts';
import { axeFindings } from './support/axe.ts';
import { withBuiltPage } from './support/built-page.ts';
import { clippedFindings, touchFindings } from './support/measure.ts';
import { openPage } from './support/page.ts';
import { type ScreenCase, screenCases } from './support/screen-cases.ts';
import { goTo, type Language, resize } from './support/visit.ts';

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1366, height: 768 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
  { width: 1024, height: 600 },
  { width: 512, height: 911 },
  { width: 911, height: 512 },
] as const;

const browser = withBuiltPage('kiosk');

async function findings({ screen, options }: ScreenCase, language: Language): Promise<string[]> {
  const languages = language === 'en' ? ['en', 'es'] : ['es', 'en'];
  const { page, context, told } = await openPage(browser(), {
    ...options,
    settings: { ...options?.settings, languages },
  });
  await goTo(page, screen, language);
  const found = await axeFindings(page);
  for (const size of sizes) {
    await resize(page, size);
    const here = [...(await touchFindings(page)), ...(await clippedFindings(page))];
    found.push(...here.map((finding) => `${size.width}×${size.height}: ${finding}`));
  }
  found.push(...(await told()).complaints);
  await context.close();
  return found;
}

describe('At every size, for axe and for the security headers, nothing is wrong', () => {
  test.each(partOf(screenCases))('on $name', async (each) => {
    expect(await findings(each, 'en')).toEqual([]);
  });

  const inSpanish = screenCases.filter(({ name }) =>
    [
      'attract',
      'home with twelve decks',
      'deck',
      'call',
      'questions',
      'my list',
      'my list as codes',
      'when to call as codes',
      'what a family takes home',
      'the tools for a slide',
      'the tools for a slide on one display',
      'glossary',
      'search',
      'make it easier',
      'warning',
    ].includes(name),
  );
  test.each(partOf(inSpanish))('on $name in Spanish', async (each) => {
    expect(await findings(each, 'es')).toEqual([]);
  });
});
