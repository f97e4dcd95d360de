import { describe, expect, test } from 'vitest';
import { chooseVoice, type VoiceFacts } from './choose-voice.policy.ts';

const voice = (name: string, lang: string, more: Partial<VoiceFacts> = {}): VoiceFacts => ({
  name,
  lang,
  localService: true,
  default: false,
  ...more,
});
const chosen = (voices: VoiceFacts[], ...wishes: string[]) => chooseVoice(voices, wishes)?.name;

describe('The voice for a language', () => {
  test('is none where the machine has none, and none that would send the words away', () => {
    const voices = [voice('Anna', 'de-DE'), voice('Cloud', 'en-US', { localService: false })];
    expect(chosen(voices, 'en-GB', 'en')).toBeUndefined();
  });

  test('is of no language whose tag only begins alike', () => {
    expect(chosen([voice('Estonian', 'est')], 'es')).toBeUndefined();
  });

  test('is that of the country before any other', () => {
    const voices = [voice('David', 'en-US', { default: true }), voice('Hazel', 'en-GB')];
    expect(chosen(voices, 'en-GB', 'en')).toBe('Hazel');
  });

  test('is that of another country where there is no other, however the system writes it', () => {
    expect(chosen([voice('Sabina', 'es_MX')], 'es', 'es')).toBe('Sabina');
  });

  test('is the one that the system prefers, of several of a country', () => {
    const voices = [voice('David', 'en-US'), voice('Zira', 'en-US', { default: true })];
    expect(chosen(voices, 'en-US', 'en')).toBe('Zira');
  });

  test('is a plain one before those that eSpeak makes of it', () => {
    const voices = [
      voice('English (America)+Robosoft espeak-ng', 'en-US'),
      voice('English (America) espeak-ng', 'en-US'),
    ];
    expect(chosen(voices, 'en-US', 'en')).toBe('English (America) espeak-ng');
  });
});
