import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Speaking } from '../../i18n/speaking.tsx';
import { ClinicReview } from './clinic-review.tsx';

function said(signedOn: string | null, language = 'en'): string {
  const markup = renderToStaticMarkup(
    <Speaking language={language}>
      <ClinicReview signedOn={signedOn} />
    </Speaking>,
  );
  return markup.replace(/<[^>]*>/g, '');
}

describe('The cover’s line about the clinic’s own review', () => {
  it('says plainly that there was none', () => {
    expect(said(null)).toBe('Not yet reviewed by this clinic');
  });

  it('names the day, wherever the kiosk’s clock stands', () => {
    expect(said('2026-11-30')).toBe('Reviewed by this clinic on November 30, 2026');
    expect(said('2026-11-30', 'es')).toBe('Revisado por esta clínica el 30 de noviembre de 2026');
  });
});
