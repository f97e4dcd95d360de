/** The countries as people say them. */
import type { Country } from '../../slides/format/model/countries.ts';

export const countryNames: Readonly<Record<Country, string>> = {
  us: 'United States',
  uk: 'United Kingdom',
  eu: 'European Union',
};
